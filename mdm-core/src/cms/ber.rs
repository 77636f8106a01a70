//! From BER to DER, as far as CMS needs it (X.690, 8.1 and 10).
//!
//! Apple's devices and `openssl -stream` write *indefinite* lengths (`30 80 … 00 00`) and cut octet strings into pieces. Both are undone
//! here, and lengths become minimal. Values are not touched: an element that needs no change is copied byte for byte, so that certificates
//! and their signatures survive.
//!
//! Two passes over the input, each linear. The first measures every constructed element and finds out whether anything has to change at all;
//! the second writes, knowing every length beforehand.

use std::borrow::Cow;

use super::CmsError;
use crate::limits::{MAX_CMS_BYTES, MAX_CMS_DEPTH, MAX_CMS_ELEMENTS};

/// Brings one BER element to DER lengths: definite, minimal, octet strings in one piece. Borrows when there is nothing to do.
///
/// An implicitly tagged octet string in pieces (the content of an encrypted message) keeps its pieces: its tag does not say what it is.
///
/// # Errors
/// [`CmsError::TooLarge`] above [`MAX_CMS_BYTES`] or [`MAX_CMS_ELEMENTS`], [`CmsError::TooDeep`] below [`MAX_CMS_DEPTH`],
/// [`CmsError::Malformed`] for what is no BER, for tags above 30, which CMS does not use, and for bytes behind the element.
pub fn normalise(input: &[u8]) -> Result<Cow<'_, [u8]>, CmsError> {
    if input.len() > MAX_CMS_BYTES {
        return Err(CmsError::TooLarge);
    }
    let mut plan = Plan::default();
    let (root, end) = plan.measure(input, 0, 0)?;
    if end != input.len() {
        return Err(CmsError::Malformed);
    }
    if root.verbatim {
        return Ok(Cow::Borrowed(input));
    }
    let mut writer = Writer {
        steps: plan.steps.iter(),
        out: Vec::with_capacity(root.der_len),
    };
    writer.element(input, 0);
    Ok(Cow::Owned(writer.out))
}

const OCTET_STRING: u8 = 0x04;
const CONSTRUCTED: u8 = 0x20;
const INDEFINITE: u8 = 0x80;

/// An element's first bytes.
#[derive(Clone, Copy)]
struct Header {
    tag: u8,
    /// Where the content begins, from the element's first byte.
    len: usize,
    /// The content's length, if it is stated.
    content: Option<usize>,
}

impl Header {
    fn read(bytes: &[u8]) -> Option<Self> {
        let (&tag, rest) = bytes.split_first()?;
        let (&first, rest) = rest.split_first()?;
        if tag & 0x1F == 0x1F {
            return None;
        }
        if first < 0x80 {
            let content = Some(usize::from(first));
            return Some(Self {
                tag,
                len: 2,
                content,
            });
        }
        let count = usize::from(first & 0x7F);
        // Four bytes of length count more than any input here has; leading zeros beyond that are nobody's habit.
        if count > 4 {
            return None;
        }
        let content = rest
            .get(..count)?
            .iter()
            .fold(0, |length, byte| length << 8 | usize::from(*byte));
        Some(Self {
            tag,
            len: 2 + count,
            content: (first != INDEFINITE).then_some(content),
        })
    }

    fn is_constructed(self) -> bool {
        self.tag & CONSTRUCTED != 0
    }

    fn is_pieces(self) -> bool {
        self.tag == OCTET_STRING | CONSTRUCTED
    }
}

/// How many bytes a minimal header for this much content has.
fn header_len(content: usize) -> usize {
    match content {
        0..0x80 => 2,
        0x80..0x100 => 3,
        0x100..0x1_0000 => 4,
        0x1_0000..0x100_0000 => 5,
        _ => 6,
    }
}

/// What becomes of one element.
#[derive(Clone, Copy)]
struct Measured {
    /// Its length as it is.
    ber_len: usize,
    /// Its length as DER.
    der_len: usize,
    /// Its content's length as DER.
    der_content: usize,
    /// Whether the two are the same bytes.
    verbatim: bool,
}

/// What becomes of each constructed element, in the order in which they begin. Those inside a verbatim one are left out.
#[derive(Default)]
struct Plan {
    steps: Vec<Measured>,
    seen: usize,
}

impl Plan {
    /// Measures the element at `at`. Returns it with its end.
    fn measure(
        &mut self,
        input: &[u8],
        at: usize,
        depth: usize,
    ) -> Result<(Measured, usize), CmsError> {
        let bytes = input.get(at..).unwrap_or_default();
        let header = Header::read(bytes).ok_or(CmsError::Malformed)?;
        if !header.is_constructed() {
            let content = header.content.ok_or(CmsError::Malformed)?;
            let ber_len = header.len + content;
            if ber_len > bytes.len() {
                return Err(CmsError::Malformed);
            }
            let measured = Measured {
                ber_len,
                der_len: header_len(content) + content,
                der_content: content,
                verbatim: header.len == header_len(content),
            };
            return Ok((measured, at + ber_len));
        }
        if depth >= MAX_CMS_DEPTH {
            return Err(CmsError::TooDeep);
        }
        self.seen += 1;
        if self.seen > MAX_CMS_ELEMENTS {
            return Err(CmsError::TooLarge);
        }
        self.measure_constructed(input, at, header, depth)
    }

    fn measure_constructed(
        &mut self,
        input: &[u8],
        at: usize,
        header: Header,
        depth: usize,
    ) -> Result<(Measured, usize), CmsError> {
        let begin = at + header.len;
        // What the content ends with: its stated length, or a mark somewhere before the end of what surrounds it.
        let (end, input) = match header.content {
            Some(len) => {
                let end = begin + len;
                (Some(end), input.get(..end).ok_or(CmsError::Malformed)?)
            }
            None => (None, input),
        };
        let step = self.steps.len();
        self.steps.push(Measured {
            ber_len: 0,
            der_len: 0,
            der_content: 0,
            verbatim: false,
        });
        let (mut cursor, mut der_content) = (begin, 0);
        let mut verbatim = header.content.is_some() && !header.is_pieces();
        loop {
            match end {
                Some(end) if cursor == end => break,
                None if input
                    .get(cursor..)
                    .is_some_and(|rest| rest.starts_with(&[0, 0])) =>
                {
                    cursor += 2;
                    break;
                }
                Some(_) | None => {}
            }
            if header.is_pieces()
                && input
                    .get(cursor)
                    .is_some_and(|tag| tag & !CONSTRUCTED != OCTET_STRING)
            {
                return Err(CmsError::Malformed);
            }
            let (child, next) = self.measure(input, cursor, depth + 1)?;
            der_content += if header.is_pieces() {
                child.der_content
            } else {
                child.der_len
            };
            verbatim &= child.verbatim;
            cursor = next;
        }
        verbatim &= header.len == header_len(der_content);
        if verbatim {
            self.steps.truncate(step + 1);
        }
        let measured = Measured {
            ber_len: cursor - at,
            der_len: header_len(der_content) + der_content,
            der_content,
            verbatim,
        };
        self.steps[step] = measured;
        Ok((measured, cursor))
    }
}

/// The second pass: follows the plan over the same bytes, which the first has found to be sound.
struct Writer<'a> {
    steps: std::slice::Iter<'a, Measured>,
    out: Vec<u8>,
}

impl Writer<'_> {
    /// Writes the element at `at`. Returns its end.
    fn element(&mut self, input: &[u8], at: usize) -> usize {
        self.write(input, at, Place::Element)
    }

    fn write(&mut self, input: &[u8], at: usize, place: Place) -> usize {
        let Some(header) = Header::read(&input[at..]) else {
            return input.len();
        };
        if !header.is_constructed() {
            let content = header.content.unwrap_or_default();
            let begin = at + header.len;
            if place == Place::Element {
                self.header(header.tag, content);
            }
            self.out.extend_from_slice(&input[begin..begin + content]);
            return begin + content;
        }
        let Some(measured) = self.steps.next() else {
            return input.len();
        };
        let end = at + measured.ber_len;
        if measured.verbatim {
            self.out.extend_from_slice(&input[at..end]);
            return end;
        }
        let inside = if header.is_pieces() {
            Place::Piece
        } else {
            Place::Element
        };
        if place == Place::Element {
            let in_one_piece = if header.is_pieces() {
                OCTET_STRING
            } else {
                header.tag
            };
            self.header(in_one_piece, measured.der_content);
        }
        let mut cursor = at + header.len;
        let content_end = if header.content.is_some() {
            end
        } else {
            end - 2
        };
        while cursor < content_end {
            cursor = self.write(input, cursor, inside);
        }
        end
    }

    fn header(&mut self, tag: u8, content: usize) {
        self.out.push(tag);
        let count = header_len(content) - 2;
        let bytes = content.to_be_bytes();
        let digits = &bytes[bytes.len() - count.max(1)..];
        if count > 0 {
            self.out.push(0x80 | count as u8);
        }
        self.out.extend_from_slice(digits);
    }
}

/// Whether an element stands for itself or is a piece of an octet string, of which only the content counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Element,
    Piece,
}
