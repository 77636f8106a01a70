//! Whether text looks as a [`Format`] asks.

use super::Format;

impl Format {
    /// Whether `text` has this form.
    pub fn fits(self, text: &str) -> bool {
        match self {
            Self::Uuid => is_uuid(text),
            Self::HttpsUrl => text.starts_with("https://"),
            Self::MacAddress => is_mac_address(text),
            Self::RoamingConsortium => {
                matches!(text.len(), 6 | 9) && text.bytes().all(|b| b.is_ascii_alphanumeric())
            }
            Self::SixDigits => text.len() == 6 && text.bytes().all(|b| b.is_ascii_digit()),
            Self::HostName => is_host(text),
            Self::Url => is_url(text),
            Self::Timestamp => is_timestamp(text),
        }
    }

    /// A text that fits, for examples.
    pub const fn example(self) -> &'static str {
        match self {
            Self::Uuid => "00000000-0000-4000-8000-000000000000",
            Self::HttpsUrl | Self::Url => "https://example.com/",
            Self::MacAddress => "00:00:5E:00:53:01",
            Self::RoamingConsortium => "001BC5",
            Self::SixDigits => "310150",
            Self::HostName => "example.com",
            Self::Timestamp => "2026-01-02T03:04:05Z",
        }
    }
}

fn is_uuid(text: &str) -> bool {
    let groups = text.split('-').map(|group| {
        let plain = group.bytes().all(|b| b.is_ascii_alphanumeric());
        if plain { group.len() } else { 0 }
    });
    groups.eq([8, 4, 4, 4, 12])
}

fn is_mac_address(text: &str) -> bool {
    let mut pairs = 0;
    for pair in text.split(':') {
        if pair.len() != 2 || !pair.bytes().all(|b| b.is_ascii_hexdigit()) {
            return false;
        }
        pairs += 1;
    }
    pairs == 6
}

/// A name or address, that of IPv6 in brackets or without: not empty, and nothing that would end it in a URL.
fn is_host(text: &str) -> bool {
    !text.is_empty()
        && !text.contains(|c: char| c.is_control() || c.is_whitespace() || "/?#@\\".contains(c))
}

/// A scheme and something after it (RFC 3986, 3.1), and no blanks.
fn is_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
        && !rest.is_empty()
        && !rest.contains(|c: char| c.is_control() || c.is_whitespace())
}

/// `2023-09-21T12:00:00Z`, or with `-0500` or `-05:00` in place of the `Z`; no fraction.
fn is_timestamp(text: &str) -> bool {
    let Some((civil, offset)) = text.split_at_checked(19) else {
        return false;
    };
    let offset_fits = match offset.as_bytes() {
        b"Z" => true,
        [b'+' | b'-', rest @ ..] => {
            let digits: Vec<_> = rest.iter().filter(|b| **b != b':').collect();
            digits.len() == 4 && digits.iter().all(|b| b.is_ascii_digit())
        }
        _ => false,
    };
    offset_fits
        && civil.as_bytes().get(10) == Some(&b'T')
        && civil.parse::<jiff::civil::DateTime>().is_ok()
}
