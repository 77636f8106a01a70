use std::borrow::Cow;

/// What stands for a character that was replaced: U+FFFD in UTF-8.
pub(super) const REPLACEMENT: &str = "\u{FFFD}";

/// Whether XML 1.0 allows the character in a document (production 2, `Char`).
pub(super) fn is_xml_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..)
}

/// Replaces every illegal character and every sequence that is not UTF-8 by U+FFFD, and counts them.
///
/// No markup changes by this: `<`, `&`, quotes and white space are legal and stay where they are.
pub(super) fn replace_illegal(bytes: Cow<'_, [u8]>) -> (Cow<'_, [u8]>, u32) {
    if std::str::from_utf8(&bytes).is_ok() && !has_illegal(&bytes) {
        return (bytes, 0);
    }
    let mut repaired = String::with_capacity(bytes.len() + 64);
    let mut replaced: u32 = 0;
    for chunk in bytes.utf8_chunks() {
        let mut pieces = chunk.valid().split(|c| !is_xml_char(c));
        repaired.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            repaired.push_str(REPLACEMENT);
            repaired.push_str(piece);
            replaced = replaced.saturating_add(1);
        }
        if !chunk.invalid().is_empty() {
            repaired.push_str(REPLACEMENT);
            replaced = replaced.saturating_add(1);
        }
    }
    (Cow::Owned(repaired.into_bytes()), replaced)
}

/// Whether valid UTF-8 holds a control character that XML forbids, or U+FFFE or U+FFFF.
fn has_illegal(utf8: &[u8]) -> bool {
    // Without an early exit, so that the compiler can use vector instructions.
    let has_control = utf8.iter().fold(false, |found, &byte| {
        found | (byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r'))
    });
    let has_noncharacter = || {
        let mut triples = utf8.windows(3);
        triples.any(|triple| matches!(triple, [0xEF, 0xBF, 0xBE | 0xBF]))
    };
    has_control || utf8.contains(&0xEF) && has_noncharacter()
}
