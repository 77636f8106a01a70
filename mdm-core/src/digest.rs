//! The digest by which a network user of a Mac proves a password in UserAuthenticate (RFC 2617).

use md5::{Digest, Md5};
use subtle::ConstantTimeEq;

use crate::secret::Secret;

/// What the host knows of a user's password.
#[derive(Clone, Debug)]
pub enum UserSecret {
    /// The password in clear.
    Password(Secret<String>),
    /// `MD5(user:realm:password)` in lower-case hex, as digest password files keep it.
    Ha1(Secret<String>),
}

/// Request methods with which the response may have been computed.
///
/// Apple documents the `uri` ("/") and not the method. The request itself is a PUT; HTTP libraries that compute a digest
/// without a request at hand take GET or POST. A wrong method proves nothing false: each candidate needs the password.
const METHODS: [&str; 3] = ["PUT", "POST", "GET"];

/// The challenge to send: realm and nonce, no `qop`.
///
/// `realm` must have no quotes or control characters; such characters are left out.
pub fn challenge(realm: &str, nonce: &str) -> String {
    let clean = |text: &str| {
        text.chars()
            .filter(|c| *c != '"' && *c != '\\' && !c.is_control())
            .collect::<String>()
    };
    format!(
        "Digest nonce=\"{}\",realm=\"{}\"",
        clean(nonce),
        clean(realm)
    )
}

/// Whether `response` proves that its sender has the password of `user_name`, over exactly this realm and nonce.
///
/// `user_name` is the account as the message names it; a response for another user name is refused.
pub fn verify(
    response: &str,
    user_name: &str,
    realm: &str,
    nonce: &str,
    secret: &UserSecret,
) -> bool {
    let Some(fields) = Fields::parse(response) else {
        return false;
    };
    let (Some(user), Some(sent_nonce), Some(digest)) = (
        fields.find("username"),
        fields.find("nonce"),
        fields.find("response"),
    ) else {
        return false;
    };
    if user != user_name
        || sent_nonce != nonce
        || fields.find("realm").is_some_and(|sent| sent != realm)
    {
        return false;
    }
    if fields
        .find("algorithm")
        .is_some_and(|name| !name.eq_ignore_ascii_case("MD5"))
    {
        return false;
    }
    let uri = fields.find("uri").unwrap_or("/");
    let ha1 = Secret::new(match secret {
        UserSecret::Password(password) => hex_md5(&format!("{user}:{realm}:{}", password.expose())),
        UserSecret::Ha1(ha1) => ha1.expose().to_ascii_lowercase(),
    });
    let digest = digest.to_ascii_lowercase();
    METHODS.iter().any(|method| {
        let ha2 = hex_md5(&format!("{method}:{uri}"));
        let expected = match (fields.find("qop"), fields.find("nc"), fields.find("cnonce")) {
            (Some(qop), Some(count), Some(client)) => hex_md5(&format!(
                "{}:{nonce}:{count}:{client}:{qop}:{ha2}",
                ha1.expose()
            )),
            _ => hex_md5(&format!("{}:{nonce}:{ha2}", ha1.expose())),
        };
        bool::from(expected.as_bytes().ct_eq(digest.as_bytes()))
    })
}

fn hex_md5(text: &str) -> String {
    Md5::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The `name="value"` pairs of a digest header.
struct Fields(Vec<(String, String)>);

impl Fields {
    fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = match text.get(..7) {
            Some(scheme) if scheme.eq_ignore_ascii_case("Digest ") => &text[7..],
            _ => text,
        };
        let mut fields = Vec::new();
        let mut rest = text;
        loop {
            rest = rest.trim_start_matches([',', ' ', '\t']);
            if rest.is_empty() {
                return Some(Self(fields));
            }
            let (name, after) = rest.split_once('=')?;
            let (value, after) = match after.trim_start().strip_prefix('"') {
                Some(quoted) => quoted.split_once('"')?,
                None => after.split_at(after.find(',').unwrap_or(after.len())),
            };
            fields.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
            rest = after;
        }
    }

    fn find(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(field, _)| field == name)
            .map(|(_, value)| value.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn password(text: &str) -> UserSecret {
        UserSecret::Password(Secret::new(text.to_owned()))
    }

    #[test]
    fn the_example_of_rfc_2617_verifies() {
        let response = "Digest username=\"Mufasa\", realm=\"testrealm@host.com\", nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", \
            uri=\"/dir/index.html\", qop=auth, nc=00000001, cnonce=\"0a4f113b\", response=\"6629fae49393a05397450978507c4ef1\"";
        let check = |secret: &UserSecret| {
            verify(
                response,
                "Mufasa",
                "testrealm@host.com",
                "dcd98b7102dd2f0e8b11d0f600bfb0c093",
                secret,
            )
        };
        assert!(check(&password("Circle Of Life")));
        assert!(check(&UserSecret::Ha1(Secret::new(
            "939e7578ed9e3c518a452acee763bce9".into()
        ))));
        assert!(!check(&password("circle of life")));
    }

    #[test]
    fn another_nonce_user_or_realm_proves_nothing() {
        let ha1 = hex_md5("ann:mdm:pw");
        let response = format!(
            "Digest username=\"ann\",realm=\"mdm\",nonce=\"n1\",uri=\"/\",response=\"{}\"",
            {
                let ha2 = hex_md5("PUT:/");
                hex_md5(&format!("{ha1}:n1:{ha2}"))
            }
        );
        assert!(verify(&response, "ann", "mdm", "n1", &password("pw")));
        assert!(!verify(&response, "ann", "mdm", "n2", &password("pw")));
        assert!(!verify(&response, "bob", "mdm", "n1", &password("pw")));
        assert!(!verify(&response, "ann", "other", "n1", &password("pw")));
        for cut in 0..response.len() {
            assert!(!verify(
                &response[..cut],
                "ann",
                "mdm",
                "n1",
                &password("pw")
            ));
        }
    }

    #[test]
    fn a_challenge_cannot_be_broken_out_of() {
        assert_eq!(
            challenge("a\"b\r\n", "n"),
            "Digest nonce=\"n\",realm=\"ab\""
        );
    }
}
