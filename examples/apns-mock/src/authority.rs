//! The certificates of the mock's world: its own, and those it gives to who pushes.

use rcgen::{
    BasicConstraints, CertificateParams, CustomExtension, DnType, ExtendedKeyUsagePurpose, IsCa,
    Issuer, KeyPair,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};

/// Apple's mark of a certificate for the production environment, and `NULL`, its content.
const PRODUCTION: (&[u64], [u8; 2]) = (&[1, 2, 840, 113_635, 100, 6, 3, 2], [5, 0]);

/// `UID`.
const UID: [u64; 7] = [0, 9, 2342, 19_200_300, 100, 1, 1];

/// A push certificate and its key, as PEM.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// The certificate.
    pub certificate_pem: String,
    /// Its key (PKCS #8).
    pub key_pem: String,
}

/// When a push certificate is valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lifetime {
    /// Now.
    Current,
    /// Until some time ago.
    Expired,
}

/// Why the mock cannot work.
#[derive(Debug, thiserror::Error)]
pub enum MockError {
    /// No port, or a fault of the network.
    #[error("the mock push service cannot listen: {0}")]
    Listen(#[from] std::io::Error),
    /// A certificate cannot be made.
    #[error("the mock push service cannot make a certificate: {0}")]
    Certificate(String),
}

/// A root, made anew each time.
#[derive(Debug)]
pub(crate) struct Authority {
    params: CertificateParams,
    key: KeyPair,
    pub(crate) root: CertificateDer<'static>,
    pub(crate) root_pem: String,
}

fn told(error: impl std::fmt::Display) -> MockError {
    MockError::Certificate(error.to_string())
}

impl Authority {
    pub(crate) fn new() -> Result<Self, MockError> {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().map_err(told)?;
        // A name of its own: whoever trusts another mock's root should find no issuer, not a wrong signature.
        let id: String = key
            .public_key_raw()
            .iter()
            .skip(1)
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        params
            .distinguished_name
            .push(DnType::CommonName, format!("Mock Push Root {id}"));
        let root = params.self_signed(&key).map_err(told)?;
        Ok(Self {
            params,
            key,
            root_pem: root.pem(),
            root: root.der().clone(),
        })
    }

    /// The server's own certificate, for `localhost` and the loopback addresses.
    pub(crate) fn server(
        &self,
    ) -> Result<(CertificateDer<'static>, PrivateKeyDer<'static>), MockError> {
        let names = ["localhost", "127.0.0.1", "::1"].map(str::to_owned);
        let params = CertificateParams::new(names).map_err(told)?;
        let key = KeyPair::generate().map_err(told)?;
        let issuer = Issuer::from_params(&self.params, &self.key);
        let certificate = params.signed_by(&key, &issuer).map_err(told)?;
        let key = PrivatePkcs8KeyDer::from(key.serialize_der());
        Ok((certificate.der().clone(), key.into()))
    }

    pub(crate) fn issue(&self, topic: &str, lifetime: Lifetime) -> Result<Credentials, MockError> {
        self.certify(topic, lifetime, &KeyPair::generate().map_err(told)?)
    }

    /// For a key of the caller's, PKCS #8.
    pub(crate) fn issue_for(&self, topic: &str, key: &[u8]) -> Result<Credentials, MockError> {
        let key = KeyPair::try_from(&PrivatePkcs8KeyDer::from(key)).map_err(told)?;
        self.certify(topic, Lifetime::Current, &key)
    }

    fn certify(
        &self,
        topic: &str,
        lifetime: Lifetime,
        key: &KeyPair,
    ) -> Result<Credentials, MockError> {
        let mut params = CertificateParams::default();
        let name = &mut params.distinguished_name;
        name.push(DnType::CustomDnType(UID.to_vec()), topic);
        name.push(DnType::CommonName, format!("APSP:{topic}"));
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        let (mark, content) = PRODUCTION;
        let mark = CustomExtension::from_oid_content(mark, content.to_vec());
        params.custom_extensions.push(mark);
        if lifetime == Lifetime::Expired {
            params.not_before = rcgen::date_time_ymd(2020, 1, 1);
            params.not_after = rcgen::date_time_ymd(2021, 1, 1);
        }
        let issuer = Issuer::from_params(&self.params, &self.key);
        let certificate = params.signed_by(key, &issuer).map_err(told)?;
        Ok(Credentials {
            certificate_pem: certificate.pem(),
            key_pem: key.serialize_pem(),
        })
    }
}
