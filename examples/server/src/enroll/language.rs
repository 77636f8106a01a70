//! In which language a person is spoken to.

use http::{HeaderMap, header};

/// The languages of the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    English,
    Japanese,
}

impl Language {
    /// The tag (BCP 47).
    pub(super) fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Japanese => "ja",
        }
    }

    fn of_tag(tag: &str) -> Option<Self> {
        match tag.split('-').next()?.to_ascii_lowercase().as_str() {
            "en" => Some(Self::English),
            "ja" => Some(Self::Japanese),
            _ => None,
        }
    }

    /// What the link says (`?lang=`), else what the browser prefers, else English.
    pub(super) fn choose(in_link: Option<&str>, headers: &HeaderMap) -> Self {
        let preferred = || {
            let value = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
            preferred(value)
        };
        in_link
            .and_then(Self::of_tag)
            .or_else(preferred)
            .unwrap_or(Self::English)
    }
}

/// The one of our languages with the highest weight in an `Accept-Language` (RFC 9110, 12.5.4); of equals the first.
fn preferred(value: &str) -> Option<Language> {
    let mut best: Option<(Language, f32)> = None;
    for range in value.split(',') {
        let mut parts = range.split(';').map(str::trim);
        let Some(language) = parts.next().and_then(Language::of_tag) else {
            continue;
        };
        let weight = parts.find_map(|part| part.strip_prefix("q="));
        let weight = weight.map_or(1.0, |weight| weight.parse().unwrap_or(0.0));
        if weight > best.map_or(0.0, |(_, best)| best) {
            best = Some((language, weight));
        }
    }
    best.map(|(language, _)| language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_of_our_languages_is_taken() {
        use Language::{English, Japanese};
        for (value, expected) in [
            ("ja", Some(Japanese)),
            ("ja-JP,ja;q=0.9,en;q=0.8", Some(Japanese)),
            ("fr, en-GB;q=0.5, ja;q=0.7", Some(Japanese)),
            ("de, en;q=0.1", Some(English)),
            ("en;q=0, ja;q=0", None),
            ("en, ja", Some(English)),
            ("fr;q=1, jam;q=1", None),
            ("", None),
            (";;;q=,,", None),
        ] {
            assert_eq!(preferred(value), expected, "{value}");
        }
    }

    #[test]
    fn the_link_counts_before_the_browser() {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, "ja".parse().unwrap());
        assert_eq!(Language::choose(Some("en"), &headers), Language::English);
        assert_eq!(Language::choose(Some("tlh"), &headers), Language::Japanese);
        assert_eq!(Language::choose(None, &HeaderMap::new()), Language::English);
    }
}
