//! Unsigned LEB128: seven bits to a byte, the lowest first, the top bit set in all but the last.

/// Why bytes do not begin with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VarintError {
    /// They end inside it.
    Truncated,
    /// It does not fit 64 bits.
    Overflow,
    /// It is written in more bytes than it needs.
    NotMinimal,
}

/// Splits the number at the beginning of `bytes` from what follows it.
///
/// A number has one spelling only, so that what was received can be compared, hashed and signed as bytes.
pub(crate) fn split(bytes: &[u8]) -> Result<(u64, &[u8]), VarintError> {
    let mut value = 0;
    for (index, byte) in bytes.iter().enumerate() {
        let bits = u64::from(byte & 0x7f);
        // The tenth byte has room for one bit, and nothing can follow it.
        if index == 9 && *byte > 1 {
            return Err(VarintError::Overflow);
        }
        value |= bits << (7 * index);
        if byte & 0x80 == 0 {
            if *byte == 0 && index > 0 {
                return Err(VarintError::NotMinimal);
            }
            return Ok((value, &bytes[index + 1..]));
        }
    }
    Err(VarintError::Truncated)
}

/// Appends the one spelling of `value`.
pub(crate) fn put(mut value: u64, out: &mut Vec<u8>) {
    while value > 0x7f {
        out.push(0x80 | (value & 0x7f) as u8);
        value >>= 7;
    }
    out.push(value as u8);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn known_numbers_have_their_known_spelling() {
        let cases: [(u64, &[u8]); 8] = [
            (0, &[0]),
            (1, &[1]),
            (127, &[0x7f]),
            (128, &[0x80, 0x01]),
            (300, &[0xac, 0x02]),
            (1_763_712_000_000, &[0x80, 0xc0, 0xb5, 0xab, 0xaa, 0x33]),
            (
                1 << 63,
                &[0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01],
            ),
            (
                u64::MAX,
                &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
            ),
        ];
        for (value, spelling) in cases {
            let mut out = Vec::new();
            put(value, &mut out);
            assert_eq!(out, spelling);
            assert_eq!(split(spelling), Ok((value, &[][..])));
        }
    }

    #[test]
    fn no_number_has_a_second_spelling() {
        assert_eq!(split(&[]), Err(VarintError::Truncated));
        assert_eq!(split(&[0x80]), Err(VarintError::Truncated));
        assert_eq!(split(&[0xff; 9]), Err(VarintError::Truncated));
        assert_eq!(split(&[0x80, 0x00]), Err(VarintError::NotMinimal));
        assert_eq!(split(&[0x81, 0x80, 0x00]), Err(VarintError::NotMinimal));
        let mut ten = [0x80; 10];
        ten[9] = 0x00;
        assert_eq!(split(&ten), Err(VarintError::NotMinimal));
        for last in [0x02, 0x7f, 0x80, 0x81, 0xff] {
            ten[9] = last;
            assert_eq!(split(&ten), Err(VarintError::Overflow));
        }
    }

    proptest! {
        #[test]
        fn every_number_survives_with_what_follows_it(value: u64, shift in 0..64_u32, tail: Vec<u8>) {
            let value = value >> shift;
            let mut bytes = Vec::new();
            put(value, &mut bytes);
            prop_assert!(bytes.len() <= 10);
            bytes.extend(&tail);
            prop_assert_eq!(split(&bytes), Ok((value, &tail[..])));
        }

        #[test]
        fn what_is_accepted_is_the_one_spelling(bytes in prop::collection::vec(any::<u8>(), 0..14)) {
            if let Ok((value, rest)) = split(&bytes) {
                let mut again = Vec::new();
                put(value, &mut again);
                again.extend(rest);
                prop_assert_eq!(again, bytes);
            }
        }
    }
}
