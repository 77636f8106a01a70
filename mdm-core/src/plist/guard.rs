use std::borrow::Cow;

use super::{
    PlistError, PlistLimits,
    dates::DateProbe,
    references::{Reference, Repairs},
};

/// Bounds an XML plist in one flat pass and replaces references to illegal characters.
///
/// It divides the bytes into tags exactly as the parser does, or refuses: a quote in a tag hides a
/// `>`, a comment hides tags, so a scan that looked for `</array>` alone could be made to count less
/// depth than the parser recurses into.
///
/// Gives the document and what was found in it.
pub(super) fn scan<'a>(
    bytes: &'a [u8],
    limits: &PlistLimits,
) -> Result<(Cow<'a, [u8]>, Findings), PlistError> {
    let start = find_start(bytes)?;
    let mut guard = Guard {
        bytes,
        max_depth: limits.max_depth.min(PlistLimits::DEEPEST),
        max_elements: limits.max_elements,
        depth: 0,
        elements: 0,
        open: 0,
        text: DateProbe::default(),
        repairs: Repairs::default(),
        bad_date: None,
    };
    guard.run(start)?;
    let bad_date = guard.bad_date;
    let (bytes, replaced) = guard.repairs.finish(bytes);
    Ok((bytes, Findings { replaced, bad_date }))
}

/// What a document has in it that is lived with.
pub(super) struct Findings {
    /// References that were replaced.
    pub(super) replaced: u32,
    /// Where the first date ends that the parser would panic on.
    pub(super) bad_date: Option<usize>,
}

/// The offset of the first tag, when the bytes begin like an XML document in UTF-8.
fn find_start(bytes: &[u8]) -> Result<usize, PlistError> {
    const UTF_8_MARK: &[u8] = b"\xEF\xBB\xBF";
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, b'<', ..] | [b'<', 0, ..] | [0, 0, ..] => {
            return Err(PlistError::Encoding { offset: 0 });
        }
        _ => {}
    }
    let mark = if bytes.starts_with(UTF_8_MARK) {
        UTF_8_MARK.len()
    } else {
        0
    };
    let blank = skip_while(&bytes[mark..], is_space);
    match bytes.get(mark + blank) {
        Some(b'<') => Ok(mark + blank),
        _ => Err(PlistError::NotAPlist),
    }
}

struct Guard<'a> {
    bytes: &'a [u8],
    max_depth: u32,
    max_elements: u32,
    /// Open `<array>` and `<dict>`.
    depth: u32,
    /// Opening tags seen.
    elements: u32,
    /// Open elements of any name.
    open: u32,
    /// The text since the last opening tag.
    text: DateProbe,
    repairs: Repairs,
    bad_date: Option<usize>,
}

impl Guard<'_> {
    fn run(&mut self, start: usize) -> Result<(), PlistError> {
        let mut at = start;
        while let Some(&byte) = self.bytes.get(at) {
            at = match byte {
                b'<' => self.markup(at)?,
                b'&' => self.reference(at)?,
                _ => self.run_of_text(at),
            };
        }
        if self.elements == 0 {
            return Err(PlistError::NotAPlist);
        }
        if self.open > 0 {
            return Err(PlistError::malformed(
                "the document ends before it is complete",
                at,
            ));
        }
        Ok(())
    }

    fn run_of_text(&mut self, at: usize) -> usize {
        let text = &self.bytes[at..];
        let len = find_markup(text);
        if self.text.has_begun() || DateProbe::may_matter(text[0]) {
            self.text.feed(&text[..len]);
        }
        at + len
    }

    /// Handles what begins with the `<` at `at` and gives the offset behind it.
    fn markup(&mut self, at: usize) -> Result<usize, PlistError> {
        let rest = &self.bytes[at..];
        let (tag, len) = match rest.get(1) {
            Some(b'!') => return self.declaration(at),
            Some(b'?') => return self.instruction(at),
            _ => match plain_tag(rest) {
                Some(plain) => plain,
                None => self.tag(at)?,
            },
        };
        match tag {
            Tag::Open(element) => {
                self.count(element, at)?;
                self.open += 1;
                self.depth += u32::from(element == Element::Collection);
            }
            Tag::Empty(element) => self.count(element, at)?,
            Tag::Close(element) => self.close(element, at)?,
        }
        if self.text.has_begun() {
            self.text = DateProbe::default();
        }
        Ok(at + len)
    }

    fn count(&mut self, element: Element, at: usize) -> Result<(), PlistError> {
        if self.elements == self.max_elements {
            return Err(PlistError::TooManyElements {
                limit: self.max_elements,
                offset: at,
            });
        }
        if element == Element::Collection && self.depth == self.max_depth {
            return Err(PlistError::TooDeep {
                limit: self.max_depth,
                offset: at,
            });
        }
        self.elements += 1;
        Ok(())
    }

    fn close(&mut self, element: Element, at: usize) -> Result<(), PlistError> {
        if self.open == 0 {
            return Err(PlistError::malformed("a closing tag closes nothing", at));
        }
        if self.text.is_unsafe() {
            self.bad_date.get_or_insert(at);
        }
        self.open -= 1;
        // Where tags do not match this may count too little from here on, but the parser goes no
        // further than the first tag that does not match.
        self.depth = self
            .depth
            .saturating_sub(u32::from(element == Element::Collection));
        Ok(())
    }

    /// The tag at `at` and its length, however it is written.
    fn tag(&self, at: usize) -> Result<(Tag, usize), PlistError> {
        let end = self.tag_end(at)?;
        let inner = &self.bytes[at + 1..end];
        let (inner, tag): (_, fn(Element) -> Tag) = match inner {
            [b'/', inner @ ..] => (inner, Tag::Close),
            [inner @ .., b'/'] => (inner, Tag::Empty),
            inner => (inner, Tag::Open),
        };
        let name = &inner[..skip_while(inner, |byte| !is_space(byte))];
        Ok((tag(self.element(name, at)?), end + 1 - at))
    }

    /// The offset of the `>` that ends the tag at `at`; one within quotes does not.
    fn tag_end(&self, at: usize) -> Result<usize, PlistError> {
        let mut quote = None;
        for (i, &byte) in self.bytes.iter().enumerate().skip(at + 1) {
            match (byte, quote) {
                (b'>', None) => return Ok(i),
                (b'<', _) => return Err(PlistError::malformed("a '<' within a tag", i)),
                (b'"' | b'\'', None) => quote = Some(byte),
                (_, Some(open)) if byte == open => quote = None,
                _ => {}
            }
        }
        Err(PlistError::malformed("a tag does not end", at))
    }

    fn element(&self, name: &[u8], at: usize) -> Result<Element, PlistError> {
        match name {
            b"dict" | b"array" => Ok(Element::Collection),
            b"key" | b"string" | b"integer" | b"true" | b"false" | b"data" | b"date" | b"real"
            | b"plist" => Ok(Element::Other),
            _ if name.contains(&b':') => Err(PlistError::PrefixedTag { offset: at }),
            _ if self.elements == 0 => Err(PlistError::NotAPlist),
            _ => Err(PlistError::malformed(
                "an element that plists do not have",
                at,
            )),
        }
    }

    /// A comment or the document type; nothing else that begins with `<!` is accepted.
    fn declaration(&self, at: usize) -> Result<usize, PlistError> {
        let rest = &self.bytes[at..];
        if rest.starts_with(b"<!--") {
            return find(self.bytes, at + 4, b"-->")
                .ok_or(PlistError::malformed("a comment does not end", at));
        }
        if rest.starts_with(b"<![CDATA[") {
            return Err(PlistError::Cdata { offset: at });
        }
        if rest.starts_with(b"<!ENTITY") {
            return Err(PlistError::Entity { offset: at });
        }
        if rest.starts_with(b"<!DOCTYPE") && self.elements == 0 {
            return self.document_type(at);
        }
        Err(PlistError::malformed(
            "a '<!' that begins nothing known",
            at,
        ))
    }

    /// Quotes hide `>` and `[` here as well; an internal subset is where entities would be declared.
    fn document_type(&self, at: usize) -> Result<usize, PlistError> {
        let mut quote = None;
        for (i, &byte) in self.bytes.iter().enumerate().skip(at + 1) {
            match (byte, quote) {
                (b'>', None) => return Ok(i + 1),
                (b'[', None) => return Err(PlistError::Entity { offset: i }),
                (b'<', None) => break,
                (b'"' | b'\'', None) => quote = Some(byte),
                (_, Some(open)) if byte == open => quote = None,
                _ => {}
            }
        }
        Err(PlistError::malformed("a document type does not end", at))
    }

    /// A processing instruction is skipped; the XML declaration, which looks like one, is searched for
    /// another encoding. Apple's parser accepts that declaration twice, so it may stand anywhere.
    fn instruction(&self, at: usize) -> Result<usize, PlistError> {
        let end = find(self.bytes, at + 2, b"?>").ok_or(PlistError::malformed(
            "a processing instruction does not end",
            at,
        ))?;
        let inner = &self.bytes[at + 2..end - 2];
        match inner.strip_prefix(b"xml") {
            Some(declaration) if !is_utf_8(declaration) => Err(PlistError::Encoding { offset: at }),
            _ => Ok(end),
        }
    }

    /// Handles the reference that begins with the `&` at `at`.
    fn reference(&mut self, at: usize) -> Result<usize, PlistError> {
        let inner = &self.bytes[at + 1..];
        let len = skip_while(inner, |byte| byte.is_ascii_alphanumeric() || byte == b'#');
        if len == 0 || inner.get(len) != Some(&b';') {
            return Err(PlistError::BareAmpersand { offset: at });
        }
        let end = at + len + 2;
        match Reference::decode(&inner[..len]) {
            Some(Reference::Character(c)) => {
                self.text.feed(c.encode_utf8(&mut [0; 4]).as_bytes());
            }
            Some(Reference::Illegal) => self.repairs.replace(self.bytes, at..end),
            None => return Err(PlistError::UnknownEntity { offset: at }),
        }
        Ok(end)
    }
}

enum Tag {
    Open(Element),
    Close(Element),
    Empty(Element),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Element {
    /// `<array>` or `<dict>`: what the parser recurses into.
    Collection,
    /// Any other element of a plist.
    Other,
}

/// The tag `rest` begins with and its length, if it is written as every writer does; a shortcut past
/// [`Guard::tag`] for nearly all tags.
#[inline]
fn plain_tag(rest: &[u8]) -> Option<(Tag, usize)> {
    use Element::{Collection, Other};
    use Tag::{Close, Empty, Open};
    match rest.get(1)? {
        b'k' if rest.starts_with(b"<key>") => Some((Open(Other), 5)),
        b's' if rest.starts_with(b"<string>") => Some((Open(Other), 8)),
        b'i' if rest.starts_with(b"<integer>") => Some((Open(Other), 9)),
        b't' if rest.starts_with(b"<true/>") => Some((Empty(Other), 7)),
        b'f' if rest.starts_with(b"<false/>") => Some((Empty(Other), 8)),
        b'd' if rest.starts_with(b"<dict>") => Some((Open(Collection), 6)),
        b'd' if rest.starts_with(b"<data>") => Some((Open(Other), 6)),
        b'a' if rest.starts_with(b"<array>") => Some((Open(Collection), 7)),
        b'/' => match rest.get(2)? {
            b'k' if rest.starts_with(b"</key>") => Some((Close(Other), 6)),
            b's' if rest.starts_with(b"</string>") => Some((Close(Other), 9)),
            b'i' if rest.starts_with(b"</integer>") => Some((Close(Other), 10)),
            b'd' if rest.starts_with(b"</dict>") => Some((Close(Collection), 7)),
            b'd' if rest.starts_with(b"</data>") => Some((Close(Other), 7)),
            b'a' if rest.starts_with(b"</array>") => Some((Close(Collection), 8)),
            _ => None,
        },
        _ => None,
    }
}

/// Whether an XML declaration, without its `<?xml`, names no encoding or one that UTF-8 contains.
fn is_utf_8(declaration: &[u8]) -> bool {
    const KEY: &[u8] = b"encoding";
    let Some(end) = find(declaration, 0, KEY) else {
        return true;
    };
    let value = declaration[end..].trim_ascii_start();
    let Some(value) = value.strip_prefix(b"=").map(<[u8]>::trim_ascii_start) else {
        return true;
    };
    let name = value.get(1..).unwrap_or_default();
    let name = &name[..skip_while(name, |byte| byte != b'"' && byte != b'\'')];
    [&b"utf-8"[..], b"utf8", b"us-ascii", b"ascii"]
        .iter()
        .any(|known| name.eq_ignore_ascii_case(known))
}

/// The offset behind the first `needle` at or after `from`.
pub(super) fn find(bytes: &[u8], from: usize, needle: &[u8]) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let found = rest.windows(needle.len()).position(|w| w == needle)?;
    Some(from + found + needle.len())
}

/// How many bytes stand before the first `<` or `&`. Eight at a time, as most of a document is text.
#[inline]
pub(super) fn find_markup(bytes: &[u8]) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    // The high bit of the lowest byte that is 0 is set; bits above it mean nothing.
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word & HIGH;
    let mut at = 0;
    while let Some(&chunk) = bytes[at..].first_chunk() {
        let word = u64::from_le_bytes(chunk);
        let found = zeros(word ^ (ONES * u64::from(b'<'))) | zeros(word ^ (ONES * u64::from(b'&')));
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += chunk.len();
    }
    at + skip_while(&bytes[at..], |byte| byte != b'<' && byte != b'&')
}

/// The white space of XML.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// How many bytes from the start satisfy `matches`.
pub(super) fn skip_while(bytes: &[u8], matches: impl Fn(u8) -> bool) -> usize {
    bytes
        .iter()
        .position(|&byte| !matches(byte))
        .unwrap_or(bytes.len())
}
