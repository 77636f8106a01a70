//! The address under which devices reach the server.

use std::{fmt, net::IpAddr, str::FromStr};

use mdm_core::profile::{PayloadIdentifier, Url};
use serde::{Deserialize, Serialize};

use super::BadValue;

/// `https://host` or `https://host:port`, nothing behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PublicUrl(String);

impl PublicUrl {
    /// The address with a path, which begins with a slash.
    pub fn with(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// The host, an IPv6 address without its brackets.
    pub fn host(&self) -> &str {
        let rest = self.0.split_once("://").map_or("", |(_, rest)| rest);
        match rest.strip_prefix('[') {
            Some(rest) => rest.split(']').next().unwrap_or_default(),
            None => rest.split(':').next().unwrap_or_default(),
        }
    }

    /// Whether it is `https`.
    pub fn is_https(&self) -> bool {
        self.0.starts_with("https://")
    }

    /// Whether only this machine can be meant.
    pub fn is_loopback(&self) -> bool {
        let is_loopback = |address: IpAddr| address.is_loopback();
        self.host() == "localhost" || self.host().parse().is_ok_and(is_loopback)
    }

    /// The host's labels backwards, and `.mdm`: `com.example.mdm` for `example.com`. An address stays as it is.
    pub(crate) fn identifier(&self) -> String {
        let host = self.host();
        if host.parse::<IpAddr>().is_ok() {
            return format!("{host}.mdm");
        }
        let labels: Vec<_> = host.split('.').rev().filter(|it| !it.is_empty()).collect();
        format!("{}.mdm", labels.join("."))
    }
}

impl FromStr for PublicUrl {
    type Err = BadValue;

    fn from_str(text: &str) -> Result<Self, BadValue> {
        let wrong = |why: &dyn fmt::Display| BadValue::new(format!("`{text}`: {why}"));
        let text = text.strip_suffix('/').unwrap_or(text);
        Url::parse(text).map_err(|error| wrong(&error))?;
        let rest = text.split_once("://").map_or("", |(_, rest)| rest);
        if rest.contains(['/', '?']) {
            return Err(wrong(&"a public URL has no path: https://mdm.example.com"));
        }
        let url = Self(text.to_owned());
        PayloadIdentifier::parse(url.identifier()).map_err(|error| wrong(&error))?;
        Ok(url)
    }
}

impl fmt::Display for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for PublicUrl {
    type Error = BadValue;

    fn try_from(text: String) -> Result<Self, BadValue> {
        text.parse()
    }
}

impl From<PublicUrl> for String {
    fn from(url: PublicUrl) -> Self {
        url.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_identifier_is_the_host_backwards() {
        for (url, host, identifier) in [
            (
                "https://mdm.example.com",
                "mdm.example.com",
                "com.example.mdm.mdm",
            ),
            (
                "https://example.org:8443/",
                "example.org",
                "org.example.mdm",
            ),
            ("http://127.0.0.1:9000", "127.0.0.1", "127.0.0.1.mdm"),
            ("https://[::1]:1", "::1", "::1.mdm"),
        ] {
            let url: PublicUrl = url.parse().unwrap();
            assert_eq!((url.host(), url.identifier().as_str()), (host, identifier));
        }
    }

    #[test]
    fn only_an_address_is_taken() {
        for wrong in [
            "",
            "mdm.example.com",
            "ftp://example.com",
            "https://",
            "https://example.com/mdm",
            "https://example.com?x",
            "https://user@example.com",
        ] {
            assert!(wrong.parse::<PublicUrl>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn loopback_is_this_machine_and_no_name_that_looks_like_it() {
        let is_loopback = |url: &str| url.parse::<PublicUrl>().unwrap().is_loopback();
        assert!(is_loopback("http://127.0.0.1:1") && is_loopback("http://[::1]"));
        assert!(is_loopback("http://localhost:9000"));
        assert!(!is_loopback("http://127.0.0.1.example.com") && !is_loopback("http://10.0.0.1"));
    }
}
