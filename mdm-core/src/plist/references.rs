use std::{borrow::Cow, ops::Range};

use super::sanitize::{REPLACEMENT, is_xml_char};

/// What `&…;` stands for.
pub(super) enum Reference {
    Character(char),
    /// A number that is no character XML allows.
    Illegal,
}

impl Reference {
    /// Decodes what stands between `&` and `;`. `None` for an entity XML does not define, and for `#`
    /// with what is no number.
    pub(super) fn decode(name: &[u8]) -> Option<Self> {
        let c = match name {
            b"amp" => '&',
            b"lt" => '<',
            b"gt" => '>',
            b"quot" => '"',
            b"apos" => '\'',
            [b'#', b'x', digits @ ..] => return Self::decode_number(digits, 16),
            [b'#', digits @ ..] => return Self::decode_number(digits, 10),
            _ => return None,
        };
        Some(Reference::Character(c))
    }

    fn decode_number(digits: &[u8], radix: u32) -> Option<Self> {
        if digits.is_empty() {
            return None;
        }
        let code_point = digits.iter().try_fold(0u32, |value, &digit| {
            let digit = char::from(digit).to_digit(radix)?;
            Some(value.saturating_mul(radix).saturating_add(digit))
        })?;
        Some(match char::from_u32(code_point) {
            Some(c) if is_xml_char(c) => Reference::Character(c),
            _ => Reference::Illegal,
        })
    }
}

/// A document in which references are replaced by U+FFFD; a copy is begun at the first one.
#[derive(Default)]
pub(super) struct Repairs {
    repaired: Vec<u8>,
    /// How much of the document `repaired` covers.
    covered: usize,
    count: u32,
}

impl Repairs {
    pub(super) fn replace(&mut self, bytes: &[u8], reference: Range<usize>) {
        let kept = &bytes[self.covered..reference.start];
        self.repaired.extend_from_slice(kept);
        self.repaired.extend_from_slice(REPLACEMENT.as_bytes());
        self.covered = reference.end;
        self.count = self.count.saturating_add(1);
    }

    /// The document and the number of replacements.
    pub(super) fn finish(mut self, bytes: &[u8]) -> (Cow<'_, [u8]>, u32) {
        if self.count == 0 {
            return (Cow::Borrowed(bytes), 0);
        }
        self.repaired.extend_from_slice(&bytes[self.covered..]);
        (Cow::Owned(self.repaired), self.count)
    }
}
