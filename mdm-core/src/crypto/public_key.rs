//! What a public key is, read from its DER `SubjectPublicKeyInfo` (RFC 5280, 4.1; RFC 3279, 2.3; RFC 5480).

use der::{
    Decode, Encode, Sequence, Tag,
    asn1::{AnyRef, BitStringRef, ObjectIdentifier, UintRef},
};

use super::CryptoError;

/// What a public key is good for, and how strong it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// RSA with a modulus of this many bits.
    Rsa {
        /// The length of the modulus.
        bits: usize,
    },
    /// NIST P-256.
    P256,
    /// NIST P-384.
    P384,
    /// NIST P-521.
    P521,
    /// Something else (Ed25519, another curve): readable, and of no use here.
    Other,
}

/// Which RSA keys a caller accepts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum RsaKeys {
    /// 2048 to 8192 bits. The default.
    #[default]
    From2048,
    /// 1024 to 8192 bits: legacy, for old device certificates that cannot be replaced at once.
    LegacyFrom1024,
}

impl RsaKeys {
    /// Whether a key of this kind is accepted. Elliptic keys always are; [`KeyKind::Other`] never is.
    pub const fn accept(self, kind: KeyKind) -> bool {
        let least = match self {
            Self::From2048 => 2_048,
            Self::LegacyFrom1024 => 1_024,
        };
        match kind {
            KeyKind::Rsa { bits } => bits >= least && bits <= 8_192,
            KeyKind::P256 | KeyKind::P384 | KeyKind::P521 => true,
            KeyKind::Other => false,
        }
    }
}

/// A public key, borrowed from the DER that holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKey<'a> {
    kind: KeyKind,
    bits: &'a [u8],
}

impl<'a> PublicKey<'a> {
    /// Reads a `SubjectPublicKeyInfo`.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] when it is none.
    pub fn read(spki: &'a [u8]) -> Result<Self, CryptoError> {
        let spki = SubjectPublicKeyInfo::from_der(spki).map_err(|_| CryptoError::BadKey)?;
        let bits = spki.key.as_bytes().ok_or(CryptoError::BadKey)?;
        let kind = match spki.algorithm.oid {
            RSA_ENCRYPTION => KeyKind::Rsa {
                bits: modulus_bits(bits)?,
            },
            EC_PUBLIC_KEY => match curve(spki.algorithm.parameters)? {
                P256 => KeyKind::P256,
                P384 => KeyKind::P384,
                P521 => KeyKind::P521,
                _ => KeyKind::Other,
            },
            _ => KeyKind::Other,
        };
        Ok(Self { kind, bits })
    }

    /// What it is.
    pub fn kind(self) -> KeyKind {
        self.kind
    }

    /// The key itself: DER `RSAPublicKey`, or an uncompressed point.
    pub fn bits(self) -> &'a [u8] {
        self.bits
    }
}

/// Puts a `SubjectPublicKeyInfo` together, from the content of its `AlgorithmIdentifier` and the key's own encoding.
pub(crate) fn wrap_public_key(algorithm: &[u8], bits: &[u8]) -> Result<Vec<u8>, CryptoError> {
    let wrap = || -> der::Result<Vec<u8>> {
        let algorithm = AnyRef::new(Tag::Sequence, algorithm)?.to_der()?;
        let key = BitStringRef::from_bytes(bits)?.to_der()?;
        let content = [algorithm, key].concat();
        AnyRef::new(Tag::Sequence, &content)?.to_der()
    };
    wrap().map_err(|_| CryptoError::BadKey)
}

fn curve(parameters: Option<AnyRef<'_>>) -> Result<ObjectIdentifier, CryptoError> {
    parameters
        .and_then(|any| any.decode_as().ok())
        .ok_or(CryptoError::BadKey)
}

fn modulus_bits(key: &[u8]) -> Result<usize, CryptoError> {
    let key = RsaPublicKey::read(key)?;
    let bytes = key.modulus.as_bytes();
    let first = bytes.first().ok_or(CryptoError::BadKey)?;
    Ok(bytes.len() * 8 - first.leading_zeros() as usize)
}

const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const EC_PUBLIC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");
const P521: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.35");

/// `AlgorithmIdentifier` (RFC 5280, 4.1.1.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Sequence)]
pub(crate) struct AlgorithmIdentifier<'a> {
    pub(crate) oid: ObjectIdentifier,
    #[asn1(optional = "true")]
    pub(crate) parameters: Option<AnyRef<'a>>,
}

#[derive(Sequence)]
struct SubjectPublicKeyInfo<'a> {
    algorithm: AlgorithmIdentifier<'a>,
    key: BitStringRef<'a>,
}

/// RFC 8017, A.1.1.
#[derive(Sequence)]
pub(crate) struct RsaPublicKey<'a> {
    pub(crate) modulus: UintRef<'a>,
    pub(crate) exponent: UintRef<'a>,
}

impl<'a> RsaPublicKey<'a> {
    pub(crate) fn read(bits: &'a [u8]) -> Result<Self, CryptoError> {
        Self::from_der(bits).map_err(|_| CryptoError::BadKey)
    }
}
