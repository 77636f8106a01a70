//! The private key that belongs to a push certificate.

use std::fmt;

use x509_parser::{
    der_parser::asn1_rs::{Any, Class, Tag},
    prelude::FromDer,
    public_key::PublicKey,
    x509::SubjectPublicKeyInfo,
};
use zeroize::Zeroizing;

use super::facts::PushCertificate;
use crate::pem::{self, KeyForm, PemError};

/// A private key as an operator has it: PKCS #1, PKCS #8 or SEC 1, PEM or DER. Never printed; zeroed on drop.
#[derive(Clone, PartialEq, Eq)]
pub struct PushKey {
    form: KeyForm,
    der: Zeroizing<Vec<u8>>,
}

/// Whether a key belongs to a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFit {
    /// It does.
    Fits,
    /// It belongs to another certificate: the last request's key was used, say.
    Other,
    /// The key file does not hold its public half; the first connection will tell.
    Untold,
}

impl PushKey {
    /// Reads a file.
    ///
    /// # Errors
    /// [`PemError`]; an encrypted key is refused with the command that takes the passphrase off.
    pub fn read(file: &[u8]) -> Result<Self, PemError> {
        let (form, der) = pem::private_key(file)?;
        Ok(Self { form, der })
    }

    /// Its form.
    pub fn form(&self) -> KeyForm {
        self.form
    }

    /// The secret itself, as DER of [`PushKey::form`].
    pub fn expose(&self) -> &[u8] {
        &self.der
    }

    /// Its public half, as far as the file holds it.
    fn public_half(&self) -> Option<PublicHalf> {
        match self.form {
            KeyForm::Pkcs1 => PublicHalf::of_pkcs1(&self.der),
            KeyForm::Sec1 => PublicHalf::of_sec1(&self.der),
            KeyForm::Pkcs8 => {
                let fields = sequence(&self.der)?;
                let inner = fields.get(2)?.data;
                PublicHalf::of_pkcs1(inner).or_else(|| PublicHalf::of_sec1(inner))
            }
        }
    }
}

impl fmt::Debug for PushKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PushKey({:?}, …)", self.form)
    }
}

impl PushCertificate {
    /// Whether `key` is this certificate's.
    pub fn fit(&self, key: &PushKey) -> KeyFit {
        let (Some(half), Some(ours)) = (key.public_half(), self.public_half()) else {
            return KeyFit::Untold;
        };
        if half == ours {
            KeyFit::Fits
        } else {
            KeyFit::Other
        }
    }

    fn public_half(&self) -> Option<PublicHalf> {
        let (_, key) = SubjectPublicKeyInfo::from_der(self.public_key()).ok()?;
        match key.parsed().ok()? {
            PublicKey::RSA(rsa) => Some(PublicHalf::rsa(rsa.modulus, rsa.exponent)),
            PublicKey::EC(point) => Some(PublicHalf::Point(point.data().to_vec())),
            PublicKey::DSA(_)
            | PublicKey::GostR3410(_)
            | PublicKey::GostR3410_2012(_)
            | PublicKey::Unknown(_) => None,
        }
    }
}

/// What tells two keys apart.
#[derive(Debug, PartialEq, Eq)]
enum PublicHalf {
    /// Modulus and exponent, without leading zeros.
    Rsa(Vec<u8>, Vec<u8>),
    /// An encoded point.
    Point(Vec<u8>),
}

impl PublicHalf {
    fn rsa(modulus: &[u8], exponent: &[u8]) -> Self {
        Self::Rsa(strip(modulus).to_vec(), strip(exponent).to_vec())
    }

    /// RFC 8017, A.1.2: version, modulus, public exponent, and six numbers that are secret.
    fn of_pkcs1(der: &[u8]) -> Option<Self> {
        let fields = sequence(der)?;
        let numbers = fields.get(1..9)?;
        if numbers.iter().any(|field| field.tag() != Tag::Integer) {
            return None;
        }
        Some(Self::rsa(fields.get(1)?.data, fields.get(2)?.data))
    }

    /// RFC 5915, 3: version, secret, `[0]` curve, `[1]` public key, which is optional.
    fn of_sec1(der: &[u8]) -> Option<Self> {
        let fields = sequence(der)?;
        let public = fields
            .iter()
            .skip(2)
            .find(|field| field.class() == Class::ContextSpecific && field.tag() == Tag(1))?;
        let (_, bits) = Any::from_der(public.data).ok()?;
        // The first byte counts unused bits.
        let (unused, point) = bits.data.split_first()?;
        (bits.tag() == Tag::BitString && *unused == 0).then(|| Self::Point(point.to_vec()))
    }
}

fn sequence(der: &[u8]) -> Option<Vec<Any<'_>>> {
    let (_, outer) = Any::from_der(der).ok()?;
    (outer.tag() == Tag::Sequence).then(|| elements(outer.data))
}

/// The elements of a SEQUENCE's content, as far as they can be read; a key has ten at most.
fn elements(content: &[u8]) -> Vec<Any<'_>> {
    let (mut rest, mut found) = (content, Vec::new());
    while !rest.is_empty() && found.len() < 16 {
        let Ok((after, any)) = Any::from_der(rest) else {
            break;
        };
        found.push(any);
        rest = after;
    }
    found
}

fn strip(number: &[u8]) -> &[u8] {
    let zeros = number.iter().take_while(|byte| **byte == 0).count();
    number.get(zeros..).unwrap_or_default()
}
