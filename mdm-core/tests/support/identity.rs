//! Issuers and the certificates they give to devices.

use std::sync::OnceLock;

use mdm_core::identity::{Anchors, Presented};
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    SanType, date_time_ymd,
};

/// An issuer of device certificates.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    der: Vec<u8>,
}

impl Authority {
    pub fn new(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(2045, 1, 1);
        let key = KeyPair::generate().unwrap();
        let der = params.self_signed(&key).unwrap().der().to_vec();
        Self {
            issuer: Issuer::new(params, key),
            der,
        }
    }

    /// The one that the tests' devices have in common.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Authority> = OnceLock::new();
        SHARED.get_or_init(|| Self::new("Device CA"))
    }

    pub fn der(&self) -> &[u8] {
        &self.der
    }

    pub fn anchors(&self) -> Anchors {
        Anchors::new([self.der()]).unwrap()
    }

    /// An issuer below this one, with its certificate.
    pub fn intermediate(&self, name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(2044, 1, 1);
        let key = KeyPair::generate().unwrap();
        let der = params.signed_by(&key, &self.issuer).unwrap().der().to_vec();
        Self {
            issuer: Issuer::new(params, key),
            der,
        }
    }

    /// What stands in a device's certificate before anything is said about it: good from 2025 to 2027, for clients.
    pub fn leaf(common_name: &str) -> CertificateParams {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name = rcgen::DistinguishedName::new();
        params
            .distinguished_name
            .push(DnType::CommonName, common_name);
        params.not_before = date_time_ymd(2025, 1, 1);
        params.not_after = date_time_ymd(2027, 1, 1);
        params.use_authority_key_identifier_extension = true;
        params
            .extended_key_usages
            .push(ExtendedKeyUsagePurpose::ClientAuth);
        params
    }

    pub fn sign(&self, params: &CertificateParams) -> Vec<u8> {
        let key = KeyPair::generate().unwrap();
        params.signed_by(&key, &self.issuer).unwrap().der().to_vec()
    }

    /// A new certificate with this common name. Each call gives another one.
    pub fn issue(&self, common_name: &str) -> Presented {
        Presented::vouched_by_host(&self.sign(&Self::leaf(common_name))).unwrap()
    }

    /// A certificate that names its device as an URI in the subject alternative name and has an empty common name.
    pub fn issue_with_uri(&self, uri: &str) -> Presented {
        let mut params = Self::leaf("MDM Identity");
        params
            .subject_alt_names
            .push(SanType::URI(uri.try_into().unwrap()));
        Presented::vouched_by_host(&self.sign(&params)).unwrap()
    }

    /// A certificate that ends at the beginning of this year.
    pub fn issue_until(&self, common_name: &str, year: i32) -> Presented {
        let mut params = Self::leaf(common_name);
        params.not_after = date_time_ymd(year, 1, 1);
        Presented::vouched_by_host(&self.sign(&params)).unwrap()
    }
}
