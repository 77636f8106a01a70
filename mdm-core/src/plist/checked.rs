use std::borrow::Cow;

use super::{BinaryPlists, PlistError, PlistLimits, binary, guard, sanitize};

/// Bounds a plist and makes it readable, without parsing it.
///
/// The cost is one flat pass: no recursion, no allocation unless a character is replaced. An XML
/// document keeps its bytes except that a character XML forbids, a reference to one (`&#0;`) and a
/// sequence that is not UTF-8 each become U+FFFD. Devices put such characters into reports (U+0000 in
/// `ServiceSubscriptions`, iOS 18.1), and would send a refused report again without end.
///
/// # Errors
///
/// When a limit is exceeded, or when the parser would lose content, overflow the stack or panic on the
/// document. That is the sender's fault. A document that passes can still be malformed; then
/// [`read`](super::read) says so.
pub fn check<'a>(bytes: &'a [u8], limits: &PlistLimits) -> Result<Checked<'a>, PlistError> {
    if bytes.len() > limits.max_bytes {
        return Err(PlistError::TooLarge {
            limit: limits.max_bytes,
            actual: bytes.len(),
        });
    }
    if bytes.starts_with(b"bplist") {
        return check_binary(bytes, limits);
    }
    let (bytes, found) = guard::scan(bytes, limits)?;
    let (bytes, characters) = sanitize::replace_illegal(bytes);
    Ok(Checked {
        bytes,
        replaced: found.replaced.saturating_add(characters),
        format: Format::Xml,
        bad_date: found.bad_date,
    })
}

fn check_binary<'a>(bytes: &'a [u8], limits: &PlistLimits) -> Result<Checked<'a>, PlistError> {
    match limits.binary {
        BinaryPlists::Refuse => Err(PlistError::BinaryRefused),
        BinaryPlists::Allow {
            max_objects,
            max_depth,
        } => {
            let bounds = binary::Bounds {
                max_objects,
                max_depth: max_depth.min(PlistLimits::DEEPEST),
                max_bytes: limits.max_bytes,
            };
            binary::walk(bytes, &bounds)?;
            Ok(Checked {
                bytes: Cow::Borrowed(bytes),
                replaced: 0,
                format: Format::Binary,
                bad_date: None,
            })
        }
    }
}

/// A plist that passed [`check`]: the only thing [`read`](super::read) accepts.
#[derive(Clone, PartialEq, Eq)]
pub struct Checked<'a> {
    bytes: Cow<'a, [u8]>,
    replaced: u32,
    format: Format,
    bad_date: Option<usize>,
}

impl<'a> Checked<'a> {
    /// The document as it will be parsed. Equal to what was checked if nothing was replaced.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many characters had to be replaced by U+FFFD. Always 0 for a binary plist, whose strings
    /// may hold any character.
    pub fn replaced(&self) -> u32 {
        self.replaced
    }

    /// Refuses a document with a date that the parser would panic on: one outside the years 0 to 9999.
    ///
    /// [`check`] lets such a document pass, because an [`Outline`](super::Outline) of it does no harm: a report with
    /// an absurd date among its answers is not lost.
    pub(super) fn parseable(&self) -> Result<(), PlistError> {
        match self.bad_date {
            None => Ok(()),
            Some(offset) => Err(PlistError::malformed(
                "a date outside the years 0 to 9999",
                offset,
            )),
        }
    }

    /// How the document is encoded.
    pub fn format(&self) -> Format {
        self.format
    }
}

/// Sizes only: the document may hold secrets.
impl std::fmt::Debug for Checked<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Checked")
            .field("bytes", &self.bytes.len())
            .field("replaced", &self.replaced)
            .field("format", &self.format)
            .finish()
    }
}

/// The two encodings of a plist that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// XML, the only format devices send.
    Xml,
    /// `bplist00`.
    Binary,
}
