use crate::error::ErrorCode;

/// Why a plist was refused, could not be read, or cannot be written.
///
/// The messages say what is wrong and where, never what the document contains: they are safe to log
/// for messages that hold unlock tokens or passwords. Offsets count bytes from the start of what was
/// given to [`check`](super::check); those of [`read`](super::read) count from the start of
/// [`Checked::bytes`](super::Checked::bytes), the same unless characters were replaced before them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PlistError {
    /// More bytes than [`PlistLimits::max_bytes`](super::PlistLimits::max_bytes).
    #[error("plist of {actual} bytes, more than the {limit} allowed")]
    TooLarge {
        /// The bound that was exceeded.
        limit: usize,
        /// The size given.
        actual: usize,
    },
    /// Nested deeper than allowed.
    #[error("plist nests arrays and dictionaries deeper than {limit} levels at byte {offset}")]
    TooDeep {
        /// The bound that was exceeded.
        limit: u32,
        /// Where the first level too many begins.
        offset: usize,
    },
    /// More elements than [`PlistLimits::max_elements`](super::PlistLimits::max_elements).
    #[error("plist has more than {limit} elements, the first too many at byte {offset}")]
    TooManyElements {
        /// The bound that was exceeded.
        limit: u32,
        /// Where the first element too many begins.
        offset: usize,
    },
    /// A CDATA section; the parser would drop its text silently.
    #[error("plist has a CDATA section at byte {offset}")]
    Cdata {
        /// Where the section begins.
        offset: usize,
    },
    /// An entity declaration, or a document type with an internal subset that could hold one.
    #[error("plist declares entities or an internal document type at byte {offset}")]
    Entity {
        /// Where the declaration or subset begins.
        offset: usize,
    },
    /// A reference that is neither a character's number nor one of XML's five entities; the parser
    /// would drop it silently.
    #[error("plist refers to an unknown entity at byte {offset}")]
    UnknownEntity {
        /// Where the reference begins.
        offset: usize,
    },
    /// An `&` that begins no reference, usually a name written without escaping.
    #[error("plist has an '&' that is not written as '&amp;' at byte {offset}")]
    BareAmpersand {
        /// Where it stands.
        offset: usize,
    },
    /// A tag with a namespace prefix; the parser would take `<x:array>` for `<array>`.
    #[error("plist has a tag with a namespace prefix at byte {offset}")]
    PrefixedTag {
        /// Where the tag begins.
        offset: usize,
    },
    /// Not UTF-8, by its first bytes or by its XML declaration.
    #[error("plist is not encoded in UTF-8, by what stands at byte {offset}")]
    Encoding {
        /// Where the other encoding shows.
        offset: usize,
    },
    /// A binary plist where only XML is read.
    #[error("binary plist where only XML is accepted")]
    BinaryRefused,
    /// A binary plist that holds too much, or would once its shared objects are written out.
    #[error("binary plist expands to more than {max_objects} objects or {max_bytes} bytes")]
    BinaryBomb {
        /// The bound on objects.
        max_objects: u32,
        /// The bound on the bytes of all values.
        max_bytes: usize,
    },
    /// Neither an XML nor a binary plist.
    #[error("not a property list")]
    NotAPlist,
    /// A plist with a mistake in it.
    #[error("malformed plist: {what}{}", At(*.offset))]
    Malformed {
        /// The mistake.
        what: &'static str,
        /// Where, if known; for a mistake the parser finds, the end of the tag or value it is in.
        offset: Option<usize>,
    },
    /// A sound plist without a field that the message must have.
    #[error("plist has no field `{name}`")]
    MissingField {
        /// The field, as the type that was asked for names it.
        name: Box<str>,
    },
    /// A sound plist with a value of another type than the message has there.
    #[error("plist has a value of another type than expected")]
    UnexpectedShape,
    /// A string with a character that XML cannot carry.
    #[error("cannot write U+{code_point:04X}, at byte {offset} of its string, in an XML plist")]
    UnwritableCharacter {
        /// The character.
        code_point: u32,
        /// Where it stands in its string.
        offset: usize,
    },
    /// A value that an XML plist has no form for.
    #[error("cannot write an XML plist: {what}")]
    UnwritableValue {
        /// What kind of value.
        what: &'static str,
    },
}

impl PlistError {
    /// Every code that [`PlistError::code`] gives.
    pub const ALL_CODES: &'static [&'static str] = &[
        "plist.too_large",
        "plist.too_deep",
        "plist.too_many_elements",
        "plist.cdata",
        "plist.entity",
        "plist.unknown_entity",
        "plist.bare_ampersand",
        "plist.prefixed_tag",
        "plist.encoding",
        "plist.binary_refused",
        "plist.binary_bomb",
        "plist.not_a_plist",
        "plist.malformed",
        "plist.missing_field",
        "plist.unexpected_shape",
        "plist.unwritable_character",
        "plist.unwritable_value",
    ];

    /// A stable name of the kind of error, for programs.
    pub fn code(&self) -> &'static str {
        match self {
            PlistError::TooLarge { .. } => "plist.too_large",
            PlistError::TooDeep { .. } => "plist.too_deep",
            PlistError::TooManyElements { .. } => "plist.too_many_elements",
            PlistError::Cdata { .. } => "plist.cdata",
            PlistError::Entity { .. } => "plist.entity",
            PlistError::UnknownEntity { .. } => "plist.unknown_entity",
            PlistError::BareAmpersand { .. } => "plist.bare_ampersand",
            PlistError::PrefixedTag { .. } => "plist.prefixed_tag",
            PlistError::Encoding { .. } => "plist.encoding",
            PlistError::BinaryRefused => "plist.binary_refused",
            PlistError::BinaryBomb { .. } => "plist.binary_bomb",
            PlistError::NotAPlist => "plist.not_a_plist",
            PlistError::Malformed { .. } => "plist.malformed",
            PlistError::MissingField { .. } => "plist.missing_field",
            PlistError::UnexpectedShape => "plist.unexpected_shape",
            PlistError::UnwritableCharacter { .. } => "plist.unwritable_character",
            PlistError::UnwritableValue { .. } => "plist.unwritable_value",
        }
    }

    /// The same as one of the codes that all of the library shares.
    pub fn error_code(&self) -> ErrorCode {
        // A test holds that every code of this type is in the shared table.
        ErrorCode::parse(self.code()).unwrap_or(ErrorCode::PlistMalformed)
    }

    pub(super) fn malformed(what: &'static str, offset: usize) -> Self {
        PlistError::Malformed {
            what,
            offset: Some(offset),
        }
    }
}

/// Shows an offset that may be unknown.
struct At(Option<usize>);

impl std::fmt::Display for At {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Some(offset) => write!(f, " at byte {offset}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_in_the_shared_table() {
        for code in PlistError::ALL_CODES {
            assert_eq!(ErrorCode::parse(code).map(ErrorCode::as_str), Some(*code));
        }
    }
}
