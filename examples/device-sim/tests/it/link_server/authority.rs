//! Who issues the devices' certificates and signs the profiles.

use std::sync::OnceLock;

use jiff::{SignedDuration, Timestamp};
use mdm_core::cms::{
    Attribute, AttributeValue, Oid, SignedDataBuilder, SigningIdentity, VerifyPolicy,
    verify_attached,
};
use mdm_core::crypto::{
    AwsLcKeyDecryptor, AwsLcProvider, AwsLcSigner, RsaKeySize, Signer as _, generate_rsa_key,
};
use mdm_core::entropy::Entropy;
use mdm_core::issue::{IssuePolicy, Issuer, Subject, make_authority};
use mdm_core::scep::{Responder, ScepPolicy};

/// An RSA key with the certificate of an authority.
pub(crate) struct Authority {
    pub(crate) certificate: Vec<u8>,
    pub(crate) signer: AwsLcSigner,
    key: AwsLcKeyDecryptor,
    /// Who signs profiles in its name: P-256, with a certificate by it.
    pub(super) profile_signer: AwsLcSigner,
    pub(super) profile_certificate: Vec<u8>,
}

impl Authority {
    fn make(name: &str) -> Self {
        let pkcs8 = generate_rsa_key(RsaKeySize::Rsa2048).unwrap();
        let signer = AwsLcSigner::from_pkcs8(pkcs8.expose()).unwrap();
        let (name, long) = (Subject::named(name), SignedDuration::from_hours(24 * 365));
        let mut entropy = Entropy::from_seed([1; 32]);
        let now = Timestamp::now();
        let certificate = make_authority(&name, long, &signer, now, &mut entropy).unwrap();
        let profile_key = rcgen::KeyPair::generate().unwrap();
        let profile_signer = AwsLcSigner::from_pkcs8(profile_key.serialized_der()).unwrap();
        let issuer = Issuer::new(&certificate, &signer).unwrap();
        let profile_certificate = issuer.issue(
            profile_signer.public_key(),
            &Subject::named("Profiles"),
            &IssuePolicy::default(),
            now,
            &mut entropy,
        );
        Self {
            profile_certificate: profile_certificate.unwrap(),
            profile_signer,
            certificate,
            key: AwsLcKeyDecryptor::from_pkcs8(pkcs8.expose()).unwrap(),
            signer,
        }
    }

    /// The one that issues the devices' certificates and signs the profiles; made once.
    pub(crate) fn ours() -> &'static Self {
        static OURS: OnceLock<Authority> = OnceLock::new();
        OURS.get_or_init(|| Self::make("Device CA"))
    }

    pub(super) fn responder(&self, policy: ScepPolicy) -> Responder<'_> {
        Responder {
            certificate: &self.certificate,
            signer: &self.signer,
            key: &self.key,
            provider: &AwsLcProvider,
            envelopes: &AwsLcProvider,
            policy,
        }
    }

    /// `CertRep` with `pkiStatus` PENDING (RFC 8894, 3.3.2.3), which no server of the library's
    /// ever says.
    pub(super) fn pending(&self, request: &[u8]) -> Vec<u8> {
        let oid = |last: u8| Oid::parse(&format!("2.16.840.1.113733.1.9.{last}")).unwrap();
        let request = verify_attached(request, &VerifyPolicy::default(), &AwsLcProvider).unwrap();
        let asked = request.signature.attributes();
        let transaction = asked.text(oid(7)).unwrap();
        let nonce = asked.octets(oid(5)).unwrap();
        let identity = SigningIdentity {
            signer: &self.signer,
            certificate: &self.certificate,
            chain: &[],
        };
        let text = AttributeValue::Text;
        let attributes = [
            (2, text("3")),
            (3, text("3")),
            (7, text(transaction)),
            (5, AttributeValue::Octets(&[9; 16])),
            (6, AttributeValue::Octets(nonce)),
        ];
        let message = SignedDataBuilder::without_content();
        let message = attributes
            .into_iter()
            .fold(message, |message, (last, value)| {
                let oid = oid(last);
                message.attribute(Attribute { oid, value })
            });
        message.sign(&identity, &AwsLcProvider).unwrap()
    }
}
