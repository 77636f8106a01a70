//! Transport of a content key to an RSA key of 1024 to 2047 bits, which AWS-LC refuses (RFC 8017, 7.2.1).
//!
//! Only the public operation is here, on a padded key that is used once: its timing tells a remote listener nothing that repeats.

use aws_lc_rs::rand;
use num_bigint::BigUint;
use zeroize::Zeroizing;

use crate::crypto::{CryptoError, PublicKey, RsaPublicKey};

/// What stands around the random bytes before the key: 0 and 2, and another 0.
const FRAME: usize = 3;
/// How many random bytes there are at least, none of them 0.
const LEAST_RANDOM: usize = 8;

pub(super) fn encrypt(recipient: PublicKey<'_>, key: &[u8]) -> Result<Vec<u8>, CryptoError> {
    let recipient = RsaPublicKey::read(recipient.bits())?;
    let modulus = BigUint::from_bytes_be(recipient.modulus.as_bytes());
    let exponent = BigUint::from_bytes_be(recipient.exponent.as_bytes());
    // An even modulus or exponent is no key's; an exponent of 1 would encrypt nothing.
    let is_odd = |number: &BigUint| number.bit(0);
    if !is_odd(&modulus) || !is_odd(&exponent) || exponent.bits() < 2 || exponent.bits() > 33 {
        return Err(CryptoError::BadKey);
    }
    let len = recipient.modulus.as_bytes().len();
    let random = len
        .checked_sub(key.len() + FRAME)
        .filter(|random| *random >= LEAST_RANDOM)
        .ok_or(CryptoError::EncryptionFailed)?;
    let mut block = Zeroizing::new(Vec::with_capacity(len));
    block.extend([0, 2]);
    while block.len() < 2 + random {
        let mut byte = [0];
        rand::fill(&mut byte).map_err(|_| CryptoError::EncryptionFailed)?;
        block.extend(byte.into_iter().filter(|byte| *byte != 0));
    }
    block.push(0);
    block.extend_from_slice(key);
    let encrypted = BigUint::from_bytes_be(&block).modpow(&exponent, &modulus);
    let mut out = encrypted.to_bytes_be();
    let missing = len.saturating_sub(out.len());
    out.splice(0..0, std::iter::repeat_n(0, missing));
    Ok(out)
}
