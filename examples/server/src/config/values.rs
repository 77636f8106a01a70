//! Values that are written the same way in a flag, in the environment and in the file.

use std::{fmt, net::SocketAddr, str::FromStr, time::Duration};

use jiff::{SignedDuration, Span, SpanRelativeTo};
use mdm_core::secret::Secret;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A value that cannot be read. Secrets are not shown in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct BadValue(String);

impl BadValue {
    pub(super) fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }
}

/// Reads and writes a type as its text.
macro_rules! as_text {
    ($name:ty) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?
                    .parse()
                    .map_err(de::Error::custom)
            }
        }
    };
}

/// A length of time above zero: `500ms`, `30s`, `5m`, `24h`, `30d` (a day is 24 hours), at most ten years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lasting(SignedDuration);

impl Lasting {
    const LONGEST: SignedDuration = SignedDuration::from_hours(10 * 366 * 24);

    /// So many seconds, at least one.
    pub const fn from_secs(secs: u32) -> Self {
        Self(SignedDuration::from_secs(if secs == 0 {
            1
        } else {
            secs as i64
        }))
    }

    /// So many milliseconds, at least one.
    pub const fn from_millis(millis: u32) -> Self {
        Self(SignedDuration::from_millis(if millis == 0 {
            1
        } else {
            millis as i64
        }))
    }

    /// As jiff's.
    pub fn signed(self) -> SignedDuration {
        self.0
    }

    /// As the standard library's.
    pub fn unsigned(self) -> Duration {
        self.0.unsigned_abs()
    }
}

impl FromStr for Lasting {
    type Err = BadValue;

    fn from_str(text: &str) -> Result<Self, BadValue> {
        let wrong = || {
            BadValue(format!(
                "`{text}` is no length of time; write 30s, 5m, 24h or 30d"
            ))
        };
        let span: Span = text.parse().map_err(|_| wrong())?;
        let time = span
            .to_duration(SpanRelativeTo::days_are_24_hours())
            .map_err(|_| wrong())?;
        if time <= SignedDuration::ZERO || time > Self::LONGEST {
            return Err(BadValue(format!(
                "`{text}` is not above zero and at most ten years"
            )));
        }
        Ok(Self(time))
    }
}

impl fmt::Display for Lasting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#}", self.0)
    }
}

as_text!(Lasting);

/// A length of time, or `never`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// After this time.
    After(Lasting),
    /// Never.
    Never,
}

impl Until {
    /// The time, if there is one.
    pub fn signed(self) -> Option<SignedDuration> {
        match self {
            Self::After(time) => Some(time.signed()),
            Self::Never => None,
        }
    }
}

impl FromStr for Until {
    type Err = BadValue;

    fn from_str(text: &str) -> Result<Self, BadValue> {
        if text == "never" {
            return Ok(Self::Never);
        }
        text.parse().map(Self::After)
    }
}

impl fmt::Display for Until {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::After(time) => time.fmt(f),
            Self::Never => f.write_str("never"),
        }
    }
}

as_text!(Until);

/// An address to listen on, or `off`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listen {
    /// On this address; port 0 takes a free one.
    At(SocketAddr),
    /// Not at all.
    Off,
}

impl FromStr for Listen {
    type Err = BadValue;

    fn from_str(text: &str) -> Result<Self, BadValue> {
        if text == "off" {
            return Ok(Self::Off);
        }
        text.parse().map(Self::At).map_err(|_| {
            BadValue(format!(
                "`{text}` is neither an address with a port nor `off`"
            ))
        })
    }
}

impl fmt::Display for Listen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(address) => address.fmt(f),
            Self::Off => f.write_str("off"),
        }
    }
}

as_text!(Listen);

/// A secret in the configuration. It is printed as `(secret)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecretText(Secret<String>);

impl SecretText {
    /// Takes a secret.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Secret::new(text.into()))
    }

    /// The secret itself.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

impl FromStr for SecretText {
    type Err = BadValue;

    fn from_str(text: &str) -> Result<Self, BadValue> {
        let text = text.trim();
        if text.is_empty() {
            return Err(BadValue("a key must not be empty".to_owned()));
        }
        // A configuration that was printed and is used as a file: everybody would know this key.
        if text == HIDDEN {
            return Err(BadValue(format!(
                "`{HIDDEN}` stands for a key that was not printed; write the key itself"
            )));
        }
        Ok(Self::new(text))
    }
}

impl fmt::Display for SecretText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HIDDEN)
    }
}

/// What is shown in place of a secret.
const HIDDEN: &str = "(secret)";

as_text!(SecretText);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_as_people_write_them() {
        for (text, secs) in [
            ("30s", 30),
            ("5m", 300),
            ("24h", 86_400),
            ("30d", 2_592_000),
            ("1h 30m", 5_400),
        ] {
            assert_eq!(
                text.parse::<Lasting>().unwrap().unsigned().as_secs(),
                secs,
                "{text}"
            );
        }
        for text in ["", "30", "0s", "-5m", "1 month", "20y", "soon"] {
            assert!(text.parse::<Lasting>().is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_written_reads_back() {
        for text in ["30s", "500ms", "24h", "1h 30m"] {
            let time: Lasting = text.parse().unwrap();
            assert_eq!(time.to_string().parse::<Lasting>(), Ok(time));
        }
        assert_eq!("never".parse::<Until>().unwrap().to_string(), "never");
        assert_eq!("off".parse::<Listen>().unwrap().to_string(), "off");
    }

    #[test]
    fn a_secret_is_not_shown() {
        let key: SecretText = "hunter2".parse().unwrap();
        assert_eq!(format!("{key} {key:?}"), "(secret) SecretText(Secret(…))");
        assert!(key.to_string().parse::<SecretText>().is_err());
    }
}
