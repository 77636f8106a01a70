//! Where in a value something is.

use std::fmt;

use crate::limits::MAX_SCHEMA_DEPTH;

/// One step down into a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Into a dictionary.
    Key(String),
    /// Into an array, counted from 0.
    Index(usize),
}

/// Where in a value something is: `Settings[2].Item`.
///
/// A name that holds a dot, a bracket or a quotation mark, or is empty, stands in brackets and quotation marks, with quotation marks and
/// backslashes escaped: `PayloadContent["com.apple.dock"].Forced[0]`. Written so it is read back as the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyPath(Vec<Step>);

/// Text that is no path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a path of keys: write Settings[2].Item, or [\"com.apple.dock\"] for a name with dots")]
pub struct BadKeyPath;

impl KeyPath {
    /// The steps, from the outside in.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// Whether it is the value as a whole.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<Step> for KeyPath {
    fn from_iter<I: IntoIterator<Item = Step>>(steps: I) -> Self {
        Self(steps.into_iter().collect())
    }
}

impl fmt::Display for KeyPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            match step {
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::Key(name) if is_plain(name) => {
                    let dot = if at == 0 { "" } else { "." };
                    write!(f, "{dot}{name}")?;
                }
                Step::Key(name) => {
                    let name = name.replace('\\', "\\\\").replace('"', "\\\"");
                    write!(f, "[\"{name}\"]")?;
                }
            }
        }
        Ok(())
    }
}

fn is_plain(name: &str) -> bool {
    !name.is_empty() && !name.contains(['.', '[', ']', '"', '\\'])
}

impl std::str::FromStr for KeyPath {
    type Err = BadKeyPath;

    fn from_str(text: &str) -> Result<Self, BadKeyPath> {
        let mut steps = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            if steps.len() == MAX_SCHEMA_DEPTH {
                return Err(BadKeyPath);
            }
            let (step, after) = if let Some(quoted) = rest.strip_prefix("[\"") {
                read_quoted(quoted)?
            } else if let Some(index) = rest.strip_prefix('[') {
                let (index, after) = index.split_once(']').ok_or(BadKeyPath)?;
                (Step::Index(index.parse().map_err(|_| BadKeyPath)?), after)
            } else {
                let rest = match (steps.is_empty(), rest.strip_prefix('.')) {
                    (true, None) => rest,
                    (false, Some(rest)) => rest,
                    (true, Some(_)) | (false, None) => return Err(BadKeyPath),
                };
                let end = rest.find(['.', '[']).unwrap_or(rest.len());
                let (name, after) = rest.split_at(end);
                if !is_plain(name) {
                    return Err(BadKeyPath);
                }
                (Step::Key(name.to_owned()), after)
            };
            steps.push(step);
            rest = after;
        }
        Ok(Self(steps))
    }
}

/// Reads up to the closing `"]`.
fn read_quoted(text: &str) -> Result<(Step, &str), BadKeyPath> {
    let mut name = String::new();
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => name.push(chars.next().ok_or(BadKeyPath)?.1),
            '"' => {
                let after = text.get(at + 1..).and_then(|rest| rest.strip_prefix(']'));
                return Ok((Step::Key(name), after.ok_or(BadKeyPath)?));
            }
            c => name.push(c),
        }
    }
    Err(BadKeyPath)
}

/// A path while the value is walked: a list that lives on the stack, made into a [`KeyPath`] only when there is something to tell.
#[derive(Clone, Copy)]
pub(super) struct Trail<'a> {
    above: Option<&'a Trail<'a>>,
    step: Part<'a>,
    depth: usize,
}

#[derive(Clone, Copy)]
enum Part<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

impl<'a> Trail<'a> {
    pub(super) const ROOT: Trail<'static> = Trail {
        above: None,
        step: Part::Root,
        depth: 0,
    };

    pub(super) fn key(&'a self, name: &'a str) -> Self {
        self.down(Part::Key(name))
    }

    pub(super) fn index(&'a self, index: usize) -> Self {
        self.down(Part::Index(index))
    }

    fn down(&'a self, step: Part<'a>) -> Self {
        Self {
            above: Some(self),
            step,
            depth: self.depth + 1,
        }
    }

    /// Whether the walk has to end here.
    pub(super) fn is_too_deep(&self) -> bool {
        self.depth >= MAX_SCHEMA_DEPTH
    }

    pub(super) fn path(&self) -> KeyPath {
        let mut steps = Vec::with_capacity(self.depth);
        let mut at = Some(self);
        while let Some(trail) = at {
            match trail.step {
                Part::Root => {}
                Part::Key(name) => steps.push(Step::Key(name.to_owned())),
                Part::Index(index) => steps.push(Step::Index(index)),
            }
            at = trail.above;
        }
        steps.reverse();
        KeyPath(steps)
    }
}
