//! The SCEP authority as its answers show it: what it can, and which certificate to ask.

use jiff::Timestamp;
use mdm_core::crypto::{
    AwsLcProvider, ContentCipher, CryptoProvider as _, DigestAlgorithm, KeyKind, PublicKey,
};
use mdm_core::identity::{Anchors, ChainPolicy, ClientUsage};
use mdm_core::scep::read_ca_certificates;
use x509_parser::prelude::{FromDer as _, X509Certificate};

use super::EnrollCause;

/// What an authority says it can (RFC 8894, 3.5.2), as far as a device cares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    /// Messages may come by POST; else they go into the URL.
    pub post: bool,
    /// Content may be encrypted with AES; else it is triple DES.
    pub aes: bool,
}

impl Capabilities {
    /// Reads the answer to `GetCACaps`: one word to a line, unknown ones are passed over.
    pub(super) fn read(body: &[u8]) -> Self {
        let text = String::from_utf8_lossy(body);
        let says = |word: &str| {
            text.lines()
                .any(|line| line.trim().eq_ignore_ascii_case(word))
        };
        // All that RFC 8894 makes mandatory in one word.
        let standard = says("SCEPStandard");
        Self {
            post: standard || says("POSTPKIOperation"),
            aes: standard || says("AES"),
        }
    }

    /// With what requests are encrypted.
    pub(super) fn cipher(self) -> ContentCipher {
        if self.aes {
            ContentCipher::Aes128Cbc
        } else {
            ContentCipher::TripleDesCbc
        }
    }
}

/// Chooses among the certificates that `GetCACert` brought the one to ask (DER).
///
/// A registration authority stands beside the authority that issues; it is the one that is no
/// authority itself. With a `CAFingerprint` one of them has to have it, and vouch for the
/// chosen one if that is another.
pub(super) fn choose(
    answer: &[u8],
    fingerprint: Option<&[u8]>,
    now: Timestamp,
) -> Result<Vec<u8>, EnrollCause> {
    let certificates = read_ca_certificates(answer).map_err(EnrollCause::CaCertificates)?;
    let mut candidates: Vec<_> = certificates
        .iter()
        .filter_map(|der| recipient(der))
        .collect();
    // Registration authorities first, otherwise as they came.
    candidates.sort_by_key(|candidate| candidate.is_authority);
    let chosen = candidates.first().ok_or(EnrollCause::NoRecipient)?;
    if let Some(fingerprint) = fingerprint {
        let digest = algorithm(fingerprint)?;
        let matches = |der: &&Vec<u8>| {
            let hash = AwsLcProvider.digest(digest, der);
            hash.is_ok_and(|hash| hash.as_ref() == fingerprint)
        };
        let known = certificates.iter().find(matches);
        let known = known.ok_or(EnrollCause::Fingerprint(
            "no certificate of the authority has the CAFingerprint of the profile",
        ))?;
        if known.as_slice() != chosen.der && !vouches(known, chosen.der, now) {
            return Err(EnrollCause::Fingerprint(
                "the certificate to ask does not come from the one that has the CAFingerprint",
            ));
        }
    }
    Ok(chosen.der.to_vec())
}

struct Candidate<'a> {
    der: &'a [u8],
    is_authority: bool,
}

/// A certificate to whose key a request can be encrypted.
fn recipient(der: &[u8]) -> Option<Candidate<'_>> {
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    let key = PublicKey::read(certificate.public_key().raw).ok()?;
    let encrypts = match certificate.key_usage() {
        Ok(Some(usage)) => usage.value.key_encipherment(),
        Ok(None) => true,
        Err(_) => return None,
    };
    let is_authority = certificate.is_ca();
    // Old authorities say nothing of encryption and are asked all the same.
    let fits = matches!(key.kind(), KeyKind::Rsa { .. }) && (encrypts || is_authority);
    fits.then_some(Candidate { der, is_authority })
}

/// Apple does not say which hash `CAFingerprint` is; its length does.
fn algorithm(fingerprint: &[u8]) -> Result<DigestAlgorithm, EnrollCause> {
    let mut all = DigestAlgorithm::ALL.into_iter();
    let fits = |digest: &DigestAlgorithm| digest.output_len() == fingerprint.len();
    all.find(fits).ok_or(EnrollCause::Fingerprint(
        "CAFingerprint has the length of no hash that this simulator knows (SHA-1, SHA-2)",
    ))
}

fn vouches(authority: &[u8], certificate: &[u8], now: Timestamp) -> bool {
    let policy = ChainPolicy {
        usage: ClientUsage::Any,
        ..ChainPolicy::default()
    };
    Anchors::new([authority]).is_ok_and(|anchors| {
        anchors
            .verify(certificate, &[], &policy, &AwsLcProvider, now)
            .is_ok()
    })
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use mdm_core::crypto::{AwsLcSigner, RsaKeySize, Signer as _, generate_rsa_key};
    use mdm_core::entropy::Entropy;
    use mdm_core::issue::{IssuePolicy, Issuer, Subject, make_authority};
    use mdm_core::scep::ca_certificates;

    use super::*;

    fn signer() -> AwsLcSigner {
        let key = generate_rsa_key(RsaKeySize::Rsa2048).unwrap();
        AwsLcSigner::from_pkcs8(key.expose()).unwrap()
    }

    #[test]
    fn a_registration_authority_is_asked_if_the_one_with_the_fingerprint_vouches_for_it() {
        let now = Timestamp::now();
        let mut entropy = Entropy::from_seed([1; 32]);
        let authority = |signer: &AwsLcSigner, name: &str| {
            let (name, long) = (Subject::named(name), SignedDuration::from_hours(1));
            make_authority(&name, long, signer, now, &mut Entropy::from_seed([2; 32])).unwrap()
        };
        let (key, other_key) = (signer(), signer());
        let (root, other) = (authority(&key, "Root"), authority(&other_key, "Other"));
        let name = Subject::named("Registration");
        let policy = IssuePolicy::default();
        let registration = Issuer::new(&root, &key)
            .unwrap()
            .issue(other_key.public_key(), &name, &policy, now, &mut entropy)
            .unwrap();
        let hash = |der: &[u8]| {
            let hash = AwsLcProvider.digest(DigestAlgorithm::Sha1, der).unwrap();
            hash.as_ref().to_vec()
        };
        let both = ca_certificates(&root, &[&registration]).unwrap().body;
        assert_eq!(choose(&both, None, now).unwrap(), registration);
        assert_eq!(
            choose(&both, Some(&hash(&root)), now).unwrap(),
            registration
        );
        assert!(choose(&both, Some(&hash(&other)), now).is_err());
        assert!(choose(&both, Some(&[1, 2, 3]), now).is_err());
        // Beside an authority that has not issued it, it is nobody's.
        let mixed = ca_certificates(&registration, &[&other]).unwrap().body;
        assert!(choose(&mixed, Some(&hash(&other)), now).is_err());
        assert_eq!(choose(&root, Some(&hash(&root)), now).unwrap(), root);
        assert!(choose(b"nothing", None, now).is_err());
    }

    #[test]
    fn capabilities_are_words_on_lines_in_any_case() {
        let read = |text: &str| Capabilities::read(text.as_bytes());
        let (post, aes) = (true, true);
        assert_eq!(
            read("postpkioperation\r\nAES\r\n"),
            Capabilities { post, aes }
        );
        assert_eq!(read("SCEPStandard"), Capabilities { post, aes });
        assert_eq!(read("AES256\nPOST"), Capabilities::default());
        assert_eq!(read(""), Capabilities::default());
    }
}
