//! Who may use the admin API: whoever knows the key.

use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderMap, header};
use ring::digest::{Digest, SHA256, digest};
use subtle::ConstantTimeEq;

use crate::config::SecretText;

/// The user name that goes with the key in HTTP Basic.
const USER: &[u8] = b"mdm";

/// Compares keys by their hashes, in a time that tells neither content nor length.
#[derive(Clone, Debug)]
pub(super) struct Guard(Digest);

/// No key, or a wrong one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Refused;

impl Guard {
    pub(super) fn new(key: &SecretText) -> Self {
        Self(digest(&SHA256, key.expose().as_bytes()))
    }

    /// Takes `Authorization: Basic` with user `mdm`, or `Authorization: Bearer`.
    pub(super) fn check(&self, headers: &HeaderMap) -> Result<(), Refused> {
        let mut values = headers.get_all(header::AUTHORIZATION).iter();
        let value = values.next().ok_or(Refused)?;
        if values.next().is_some() {
            return Err(Refused);
        }
        let value = value.to_str().map_err(|_| Refused)?;
        let (scheme, rest) = value.split_once(' ').ok_or(Refused)?;
        let rest = rest.trim();
        if scheme.eq_ignore_ascii_case("bearer") {
            return self.knows(rest.as_bytes());
        }
        if !scheme.eq_ignore_ascii_case("basic") {
            return Err(Refused);
        }
        let pair = STANDARD.decode(rest).map_err(|_| Refused)?;
        let colon = pair.iter().position(|byte| *byte == b':').ok_or(Refused)?;
        let known = self.knows(&pair[colon + 1..]);
        if &pair[..colon] == USER {
            known
        } else {
            Err(Refused)
        }
    }

    fn knows(&self, key: &[u8]) -> Result<(), Refused> {
        let given = digest(&SHA256, key);
        if bool::from(given.as_ref().ct_eq(self.0.as_ref())) {
            Ok(())
        } else {
            Err(Refused)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(value: &str) -> Result<(), Refused> {
        let mut headers = HeaderMap::new();
        headers.insert(header::AUTHORIZATION, value.parse().unwrap());
        Guard::new(&SecretText::new("s3:cret")).check(&headers)
    }

    #[test]
    fn both_schemes_take_the_key_and_nothing_else() {
        let basic = |pair: &str| format!("Basic {}", STANDARD.encode(pair));
        assert_eq!(check("Bearer s3:cret"), Ok(()));
        assert_eq!(check("bearer  s3:cret"), Ok(()));
        assert_eq!(check(&basic("mdm:s3:cret")), Ok(()));
        for wrong in [
            "Bearer s3:cre".to_owned(),
            "Bearer".to_owned(),
            "Bearer ".to_owned(),
            "s3:cret".to_owned(),
            "Digest s3:cret".to_owned(),
            "Basic s3:cret".to_owned(),
            basic("mdm:s3"),
            basic("nanomdm:s3:cret"),
            basic("mdm"),
        ] {
            assert_eq!(check(&wrong), Err(Refused), "{wrong}");
        }
        let guard = Guard::new(&SecretText::new("k"));
        assert_eq!(guard.check(&HeaderMap::new()), Err(Refused));
    }
}
