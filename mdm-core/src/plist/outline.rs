use std::ops::Range;

use super::{
    Checked, Dictionary, Format, PlistError, Value,
    guard::{find, find_markup, is_space, skip_while},
    read::{read_dictionary, read_fragment},
    references::Reference,
};

/// The keys of the outermost dictionary, without its values being parsed.
///
/// A report may hold a list of hundreds of apps of which the exchange needs nothing: finding three keys among them this way costs a
/// tenth of parsing them all, and a value that cannot be parsed does not cost the keys beside it.
#[derive(Debug)]
pub struct Outline<'a> {
    content: Content<'a>,
}

#[derive(Debug)]
enum Content<'a> {
    /// The document, and for each key where its value stands in it.
    Xml(&'a [u8], Vec<(String, Range<usize>)>),
    /// A binary plist is parsed whole.
    Parsed(Dictionary),
}

impl<'a> Outline<'a> {
    /// Finds the keys.
    ///
    /// # Errors
    ///
    /// [`PlistError::UnexpectedShape`] when the outermost value is no dictionary, [`PlistError::Malformed`] when keys and values do not
    /// alternate in it.
    pub fn of(checked: &'a Checked<'_>) -> Result<Self, PlistError> {
        let content = match checked.format() {
            Format::Binary => Content::Parsed(read_dictionary(checked)?),
            Format::Xml => Content::Xml(checked.bytes(), Scan::new(checked.bytes()).entries()?),
        };
        Ok(Self { content })
    }

    /// Whether there is such a key.
    pub fn has(&self, key: &str) -> bool {
        match &self.content {
            Content::Parsed(dictionary) => dictionary.contains_key(key),
            Content::Xml(_, entries) => entries.iter().any(|(name, _)| name == key),
        }
    }

    /// The value of a key if it is a string. Of equal keys the last counts.
    pub fn string(&self, key: &str) -> Option<String> {
        match &self.content {
            Content::Parsed(dictionary) => dictionary.get(key)?.as_string().map(str::to_owned),
            Content::Xml(bytes, _) => {
                let element = &bytes[self.range(key)?];
                let inner = element
                    .strip_prefix(b"<string>")?
                    .strip_suffix(b"</string>")?;
                unescape(inner)
            }
        }
    }

    /// The value of a key if it is a boolean, or the 0 or 1 that some senders write for one.
    pub fn boolean(&self, key: &str) -> Option<bool> {
        match self.value(key)? {
            Value::Boolean(value) => Some(value),
            Value::Integer(number) => match number.as_unsigned()? {
                0 => Some(false),
                1 => Some(true),
                _ => None,
            },
            _ => None,
        }
    }

    /// The value of a key, parsed; `None` also if it cannot be.
    pub fn value(&self, key: &str) -> Option<Value> {
        match &self.content {
            Content::Parsed(dictionary) => dictionary.get(key).cloned(),
            Content::Xml(bytes, _) => read_fragment(&bytes[self.range(key)?]).ok(),
        }
    }

    fn range(&self, key: &str) -> Option<Range<usize>> {
        match &self.content {
            Content::Parsed(_) => None,
            Content::Xml(_, entries) => entries
                .iter()
                .rev()
                .find(|(name, _)| name == key)
                .map(|(_, range)| range.clone()),
        }
    }
}

/// Resolves references; `None` if there is markup within the text.
fn unescape(text: &[u8]) -> Option<String> {
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    loop {
        let plain = find_markup(&text[at..]);
        out.extend_from_slice(&text[at..at + plain]);
        at += plain;
        if at == text.len() {
            return String::from_utf8(out).ok();
        }
        let name = text[at..].strip_prefix(b"&")?;
        let name = &name[..skip_while(name, |byte| byte != b';')];
        let Some(Reference::Character(c)) = Reference::decode(name) else {
            return None;
        };
        out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        at += name.len() + 2;
    }
}

/// A walk over the tags of a document that the guard let pass.
struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
}

enum Shape {
    Open,
    Close,
    Empty,
}

struct Tag<'a> {
    shape: Shape,
    name: &'a [u8],
    range: Range<usize>,
}

impl Tag<'_> {
    fn is_collection(&self) -> bool {
        matches!(self.name, b"dict" | b"array")
    }
}

impl<'a> Scan<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// The next tag; comments, instructions and the document type are passed over.
    fn next(&mut self) -> Option<Tag<'a>> {
        loop {
            self.at += find_markup(self.bytes.get(self.at..)?);
            let rest = &self.bytes[self.at..];
            let start = self.at;
            match (rest.first()?, rest.get(1)) {
                (b'<', Some(b'!')) if rest.starts_with(b"<!--") => {
                    self.at = find(self.bytes, start + 4, b"-->")?
                }
                (b'<', Some(b'?')) => self.at = find(self.bytes, start + 2, b"?>")?,
                (b'<', Some(b'!')) => self.at = tag_end(self.bytes, start)?,
                (b'<', Some(_)) => {
                    self.at = tag_end(self.bytes, start)?;
                    return Some(Self::tag(self.bytes, start..self.at));
                }
                _ => self.at += 1,
            }
        }
    }

    fn tag(bytes: &'a [u8], range: Range<usize>) -> Tag<'a> {
        let (shape, inner) = match &bytes[range.start + 1..range.end - 1] {
            [b'/', inner @ ..] => (Shape::Close, inner),
            [inner @ .., b'/'] => (Shape::Empty, inner),
            inner => (Shape::Open, inner),
        };
        Tag {
            shape,
            name: &inner[..skip_while(inner, |byte| !is_space(byte))],
            range,
        }
    }

    fn entries(mut self) -> Result<Vec<(String, Range<usize>)>, PlistError> {
        self.enter()?;
        let mut entries = Vec::new();
        let broken = |at: usize| PlistError::malformed("keys and values do not alternate", at);
        loop {
            let at = self.at;
            let tag = self.next().ok_or(broken(at))?;
            match (&tag.shape, tag.name) {
                (Shape::Close, b"dict") => return Ok(entries),
                (Shape::Open, b"key") => {
                    let close = self.next().ok_or(broken(at))?;
                    // A comment within would split the key for us and not for the parser: refused below.
                    let text = tag.range.end..close.range.start;
                    if !matches!(close.shape, Shape::Close) || close.name != b"key" {
                        return Err(broken(at));
                    }
                    let name = unescape(&self.bytes[text]).ok_or(broken(at))?;
                    entries.push((name, self.value().ok_or(broken(at))?));
                }
                _ => return Err(broken(at)),
            }
        }
    }

    /// Goes into the outermost dictionary.
    fn enter(&mut self) -> Result<(), PlistError> {
        loop {
            let tag = self.next().ok_or(PlistError::UnexpectedShape)?;
            match (tag.shape, tag.name) {
                (Shape::Open, b"plist") => {}
                (Shape::Open, b"dict") => return Ok(()),
                _ => return Err(PlistError::UnexpectedShape),
            }
        }
    }

    /// Passes over one value and gives its place.
    fn value(&mut self) -> Option<Range<usize>> {
        let first = self.next()?;
        let start = first.range.start;
        match first.shape {
            Shape::Close => return None,
            Shape::Empty => return Some(start..self.at),
            Shape::Open => {}
        }
        if !first.is_collection() {
            let close = self.next()?;
            return (matches!(close.shape, Shape::Close) && close.name == first.name)
                .then_some(start..self.at);
        }
        let mut depth = 1u32;
        while depth > 0 {
            let tag = self.next()?;
            match tag.shape {
                Shape::Open if tag.is_collection() => depth += 1,
                Shape::Close if tag.is_collection() => depth -= 1,
                _ => {}
            }
        }
        Some(start..self.at)
    }
}

/// The offset behind the tag at `start`; a `>` within quotes does not end it.
fn tag_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut quote = None;
    for (i, &byte) in bytes.iter().enumerate().skip(start + 1) {
        match (byte, quote) {
            (b'>', None) => return Some(i + 1),
            (b'"' | b'\'', None) => quote = Some(byte),
            (_, Some(open)) if byte == open => quote = None,
            _ => {}
        }
    }
    None
}
