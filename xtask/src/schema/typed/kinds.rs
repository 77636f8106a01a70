//! Which type a key's value has; new ones are written as they are met.

use std::{collections::BTreeSet, fmt::Write};

use anyhow::{Context, bail, ensure};

use super::{
    Types, Way,
    names::camel,
    prose,
    tables::{BY_HAND, DICTIONARIES_BY_HAND, NUMBERS, ONE_OR_MORE, WORDS},
};
use crate::schema::model::{Group, GroupId, Key, Rules, Scalar, Shape};

impl Types<'_> {
    pub(super) fn kind(&mut self, path: &str, key: &Key, way: Way) -> anyhow::Result<String> {
        if let Some((entry, kind)) = BY_HAND.iter().find(|entry| entry.0 == path) {
            self.used.insert(entry);
            return Ok((*kind).to_owned());
        }
        if let Some(entry) = ONE_OR_MORE.iter().find(|entry| **entry == path) {
            self.used.insert(entry);
            let Shape::Dictionary(Some(group)) = key.shape else {
                bail!("{path} is no dictionary any more");
            };
            let item = self.dictionary(&format!("{path}[]"), group, way)?;
            return Ok(format!("OneOrMore<{item}>"));
        }
        Ok(match &key.shape {
            Shape::String => self.text(path, &key.rules)?,
            Shape::Integer => self.integer(path, &key.rules)?,
            Shape::Real => "f64".into(),
            Shape::Boolean => "bool".into(),
            Shape::Date => "Timestamp".into(),
            Shape::Data => "Vec<u8>".into(),
            Shape::Word(group) => {
                let keys = &self.schema.group(*group).keys;
                let words: Vec<_> = keys
                    .iter()
                    .map(|key| (key.name.as_str(), Some(key)))
                    .collect();
                self.words(path, &words)?
            }
            Shape::Array(None) => "Vec<Keys>".into(),
            Shape::Array(Some(group)) => {
                let mut items = self.schema.group(*group).all();
                let item = items
                    .next()
                    .with_context(|| format!("{path} has no item"))?;
                let item = self.kind(&format!("{path}[]"), item, way)?;
                format!("Vec<{item}>")
            }
            Shape::Variants(group) => format!("Vec<{}>", self.variants(path, *group, way)?),
            Shape::Dictionary(None) => "Keys".into(),
            Shape::Dictionary(Some(group)) => self.dictionary(path, *group, way)?,
            Shape::Any | Shape::OneOrMore(_) => bail!("{path}: no type for {:?}", key.shape),
        })
    }

    fn text(&mut self, path: &str, rules: &Rules) -> anyhow::Result<String> {
        if let Some((entry, words)) = WORDS.iter().find(|entry| entry.0 == path) {
            self.used.insert(entry);
            let words: Vec<_> = words.iter().map(|word| (*word, None)).collect();
            return self.words(path, &words);
        }
        let words: Vec<_> = rules
            .list
            .iter()
            .filter_map(|value| match value {
                Scalar::String(word) => Some((word.as_str(), None)),
                Scalar::Integer(_) | Scalar::Real(_) | Scalar::Boolean(_) => None,
            })
            .collect();
        match words.is_empty() {
            true => Ok("String".into()),
            false => self.words(path, &words),
        }
    }

    fn words(&mut self, path: &str, words: &[(&str, Option<&Key>)]) -> anyhow::Result<String> {
        let signature: BTreeSet<_> = words.iter().map(|(word, _)| *word).collect();
        self.type_of(path, format!("words {signature:?}"), |this, name| {
            let mut text = format!(
                "\nwords! {{\n    /// Apple's words for `{}`.\n    {name} {{\n",
                last(path)
            );
            for (word, key) in words {
                let facts = key.map_or_else(|| format!("`{word}`."), |key| prose::key(key, false));
                text.push_str(&prose::wrap(&facts, 8));
                let variant = match camel(word).as_str() {
                    // Ours, for words that are not known.
                    "Other" => "Unspecified".to_owned(),
                    variant => variant.to_owned(),
                };
                writeln!(text, "        {variant} = {word:?},")?;
            }
            text.push_str("    }\n}\n");
            this.text.push_str(&text);
            Ok(())
        })
    }

    fn integer(&mut self, path: &str, rules: &Rules) -> anyhow::Result<String> {
        let Some((entry, numbers)) = NUMBERS.iter().find(|entry| entry.0 == path) else {
            return Ok("i64".into());
        };
        self.used.insert(entry);
        let listed: Vec<_> = numbers
            .iter()
            .map(|(value, _)| Scalar::Integer(*value))
            .collect();
        ensure!(
            rules.list == listed,
            "{path}: typed/tables/types.rs has other numbers than the schema"
        );
        self.type_of(path, format!("numbers {numbers:?}"), |this, name| {
            let mut text = format!(
                "\nnumbers! {{\n    /// What the numbers of `{}` stand for.\n    {name} {{\n",
                last(path)
            );
            for (number, word) in *numbers {
                writeln!(text, "        /// {number}.\n        {word} = {number},")?;
            }
            text.push_str("    }\n}\n");
            this.text.push_str(&text);
            Ok(())
        })
    }

    fn dictionary(&mut self, path: &str, id: GroupId, way: Way) -> anyhow::Result<String> {
        let group = self.schema.group(id);
        match (&group.keys[..], &group.others) {
            ([], Some(any)) if matches!(any.shape, Shape::Any) => return Ok("Keys".into()),
            ([], Some(any)) => {
                let kind = self.kind(&format!("{path}.*"), any, way)?;
                return Ok(format!("BTreeMap<String, {kind}>"));
            }
            ([], None) => return Ok("Keys".into()),
            (_, _) => {}
        }
        let signature = self.signature(id, way, 0)?;
        self.type_of(path, signature, |this, name| {
            let group = this.schema.group(id);
            let keys = this.keys(path, group, way)?;
            let new = this.constructor(DICTIONARIES_BY_HAND, path);
            let is_empty = keys.starts_with("        required {}");
            let default = if is_empty {
                "    #[derive(Default)]\n"
            } else {
                ""
            };
            write!(
                this.text,
                "\nstructure! {{\n    /// {}.\n{default}    {name} {new} {{\n{keys}    }}\n}}\n",
                described(path)
            )?;
            write!(this.text, "\narrays!({name});\n")?;
            Ok(())
        })
    }

    fn variants(&mut self, path: &str, id: GroupId, way: Way) -> anyhow::Result<String> {
        self.type_of(path, format!("variants {path}"), |this, name| {
            let mut text = format!(
                "\nvariants! {{\n    /// One of `{}`.\n    {name} {{\n",
                last(path)
            );
            for key in &this.schema.group(id).keys {
                let Shape::Dictionary(Some(keys)) = key.shape else {
                    bail!("{path}: {} is no dictionary", key.name);
                };
                let item = camel(&key.name);
                let kind = this.claim(format!("{item}{name}"), path)?;
                let docs = prose::key(key, false);
                text.push_str(&prose::wrap(&docs, 8));
                writeln!(text, "        {item}({kind}) = {:?},", key.name)?;
                let mut group = Group::default();
                let keys = &this.schema.group(keys).keys;
                group.keys = keys
                    .iter()
                    .filter(|key| key.name != "Item")
                    .cloned()
                    .collect();
                let keys = this.keys(&format!("{path}[].{}", key.name), &group, way)?;
                let docs = prose::wrap(&format!("The setting {docs}"), 4);
                write!(
                    this.text,
                    "\nstructure! {{\n{docs}    {kind} pub fn new {{\n{keys}    }}\n}}\n"
                )?;
            }
            text.push_str("    }\n}\n");
            this.text.push_str(&text);
            Ok(())
        })
    }
}

/// The last key of a path.
fn last(path: &str) -> &str {
    let name = path.rsplit([':', '>', '.']).find(|name| *name != "*");
    name.unwrap_or(path).trim_end_matches("[]")
}

/// `file>A[].B` as words.
fn described(path: &str) -> String {
    let keys = path.split_once([':', '>']).map_or(path, |(_, keys)| keys);
    let key = last(path);
    match path.ends_with("[]") || path.ends_with(".*") {
        true => format!("One of `{key}`"),
        false if key == keys => format!("`{key}`"),
        false => format!(
            "`{key}` in `{}`",
            keys.trim_end_matches(key).trim_end_matches('.')
        ),
    }
}
