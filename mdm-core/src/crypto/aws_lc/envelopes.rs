//! Content keys, content, and the transport of the one to an RSA key.

use std::{fmt, mem};

use aws_lc_rs::{
    cipher::{
        AES_128, AES_256, Algorithm, DecryptionContext, PaddedBlockDecryptingKey,
        PaddedBlockEncryptingKey, UnboundCipherKey,
    },
    encoding::{AsDer, PublicKeyX509Der},
    error::Unspecified,
    iv::FixedLength,
    rand,
    rsa::{
        Pkcs1PrivateDecryptingKey, Pkcs1PublicEncryptingKey, PrivateDecryptingKey,
        PublicEncryptingKey,
    },
};

use zeroize::Zeroizing;

use super::{AwsLcProvider, legacy_rsa};
use crate::{
    crypto::{
        ContentCipher, CryptoError, Encrypted, Envelopes, KeyDecryptor, KeyKind, PublicKey, RsaKeys,
    },
    secret::Secret,
};

impl Envelopes for AwsLcProvider {
    fn random_key(&self, cipher: ContentCipher) -> Result<Secret<Vec<u8>>, CryptoError> {
        let mut key = vec![0; cipher.key_len()];
        rand::fill(&mut key).map_err(|_| CryptoError::EncryptionFailed)?;
        Ok(Secret::new(key))
    }

    fn encrypt_key(
        &self,
        public_key: &[u8],
        sizes: RsaKeys,
        key: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        let recipient = PublicKey::read(public_key)?;
        let kind = recipient.kind();
        if !matches!(kind, KeyKind::Rsa { .. }) || !sizes.accept(kind) {
            return Err(CryptoError::BadKey);
        }
        if !RsaKeys::From2048.accept(kind) {
            return legacy_rsa::encrypt(recipient, key);
        }
        let recipient =
            PublicEncryptingKey::from_der(public_key).map_err(|_| CryptoError::BadKey)?;
        let recipient =
            Pkcs1PublicEncryptingKey::new(recipient).map_err(|_| CryptoError::BadKey)?;
        let mut out = vec![0; recipient.ciphertext_size()];
        let len = recipient
            .encrypt(key, &mut out)
            .map_err(|_| CryptoError::EncryptionFailed)?
            .len();
        out.truncate(len);
        Ok(out)
    }

    fn encrypt(
        &self,
        cipher: ContentCipher,
        key: &[u8],
        content: &[u8],
    ) -> Result<Encrypted, CryptoError> {
        let encrypt = || -> Result<Encrypted, Unspecified> {
            let key = UnboundCipherKey::new(algorithm(cipher), key)?;
            // Room for the padding, so that no copy of the content is left behind in memory.
            let mut buffer = Vec::with_capacity(content.len() + cipher.block_len());
            buffer.extend_from_slice(content);
            let context = PaddedBlockEncryptingKey::cbc_pkcs7(key)?.encrypt(&mut buffer)?;
            let iv = match &context {
                DecryptionContext::Iv128(iv) => iv.as_ref().to_vec(),
                DecryptionContext::Iv64(iv) => iv.as_ref().to_vec(),
                _ => return Err(Unspecified),
            };
            Ok(Encrypted {
                iv,
                ciphertext: buffer,
            })
        };
        encrypt().map_err(|_| CryptoError::EncryptionFailed)
    }

    fn decrypt(
        &self,
        cipher: ContentCipher,
        key: &[u8],
        encrypted: &Encrypted,
    ) -> Result<Secret<Vec<u8>>, CryptoError> {
        let decrypt = |content: &mut [u8]| -> Result<usize, Unspecified> {
            let key = UnboundCipherKey::new(algorithm(cipher), key)?;
            let iv = encrypted.iv.as_slice();
            let context = match cipher {
                ContentCipher::Aes256Cbc | ContentCipher::Aes128Cbc => {
                    DecryptionContext::Iv128(FixedLength::try_from(iv)?)
                }
                ContentCipher::TripleDesCbc => DecryptionContext::Iv64(FixedLength::try_from(iv)?),
            };
            let key = PaddedBlockDecryptingKey::cbc_pkcs7(key)?;
            Ok(key.decrypt(content, context)?.len())
        };
        let mut content = Zeroizing::new(encrypted.ciphertext.clone());
        let len = decrypt(&mut content).map_err(|_| CryptoError::DecryptionFailed)?;
        content.truncate(len);
        Ok(Secret::new(mem::take(&mut *content)))
    }
}

#[expect(
    deprecated,
    reason = "SCEP clients without AES are left with triple DES"
)]
fn algorithm(cipher: ContentCipher) -> &'static Algorithm {
    match cipher {
        ContentCipher::Aes256Cbc => &AES_256,
        ContentCipher::Aes128Cbc => &AES_128,
        ContentCipher::TripleDesCbc => &aws_lc_rs::cipher::DES_EDE3_FOR_LEGACY_USE_ONLY,
    }
}

/// A private RSA key in memory that opens transported content keys.
pub struct AwsLcKeyDecryptor {
    key: Pkcs1PrivateDecryptingKey,
    public_key: Vec<u8>,
}

impl AwsLcKeyDecryptor {
    /// Takes a DER PKCS#8 RSA key of 2048 to 8192 bits, unencrypted.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] when it is unreadable, inconsistent, or of another kind or size.
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, CryptoError> {
        let key = PrivateDecryptingKey::from_pkcs8(der).map_err(|_| CryptoError::BadKey)?;
        let public_key: PublicKeyX509Der<'_> =
            key.public_key().as_der().map_err(|_| CryptoError::BadKey)?;
        Ok(Self {
            public_key: public_key.as_ref().to_vec(),
            key: Pkcs1PrivateDecryptingKey::new(key).map_err(|_| CryptoError::BadKey)?,
        })
    }
}

impl fmt::Debug for AwsLcKeyDecryptor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AwsLcKeyDecryptor").finish_non_exhaustive()
    }
}

impl KeyDecryptor for AwsLcKeyDecryptor {
    fn public_key(&self) -> &[u8] {
        &self.public_key
    }

    fn decrypt_key(&self, encrypted: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError> {
        let mut opened = Zeroizing::new(vec![0; self.key.min_output_size()]);
        let len = self
            .key
            .decrypt(encrypted, &mut opened)
            .map_err(|_| CryptoError::DecryptionFailed)?
            .len();
        opened.truncate(len);
        Ok(Secret::new(mem::take(&mut *opened)))
    }
}
