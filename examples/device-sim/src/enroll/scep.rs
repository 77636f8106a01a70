//! Getting an identity from the SCEP server that a profile names, without any I/O.
//!
//! Call [`Acquisition::next`], do what it says, hand in what came back, and begin again.
//!
//! ```text
//! GetCACaps ──▶ GetCACert ──▶ PKCSReq ──▶ the certificate
//!                                │ ▲
//!                                ▼ │ pending: once more at once, then after RetryDelay,
//!                               wait  as often as Retries says
//! ```

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};
use mdm_core::crypto::AwsLcProvider;
use mdm_core::entropy::Entropy;
use mdm_core::issue::{Subject, make_self_signed, write_csr};
use mdm_core::profile::Scep;
use mdm_core::scep::{Asked, Outcome, ScepClient};
use mdm_core::secret::Secret;
use x509_parser::prelude::{FromDer as _, X509Certificate};

use super::authority::{Capabilities, choose};
use super::key::IdentityKey;
use super::request::{names, operation_url};
use super::{EnrollCause, EnrollError, EnrollFault, Repeat, Stage};
use crate::identity::ClientIdentity;
use crate::transport::{WebAnswer, WebContent, WebRequest};

/// `Retries` and `RetryDelay` when the payload does not say them (Apple's defaults).
const RETRIES: u32 = 3;
const RETRY_DELAY: u32 = 10;

/// What a device has to do next to get its identity.
#[derive(Debug)]
pub enum Next {
    /// Send this, and hand the answer to [`Acquisition::on_answer`].
    Send(WebRequest),
    /// Wait until then: the authority has not decided yet.
    Wait(Timestamp),
    /// This is it.
    Done(Box<ClientIdentity>),
}

/// A device on its way to an identity.
pub struct Acquisition {
    scep: Scep,
    key: Arc<IdentityKey>,
    subject: Subject,
    challenge: Option<Secret<String>>,
    entropy: Entropy,
    /// The answer that brings the certificate is lost once.
    loses_answer: bool,
    truncates: bool,
    capabilities: Capabilities,
    repeat: Option<Repeat>,
    state: State,
}

enum State {
    Capabilities,
    CaCertificate,
    Asking(Box<Asking>),
    Done(Box<ClientIdentity>),
}

/// A request that stays the same until it is answered.
struct Asking {
    authority: Vec<u8>,
    /// The certificate by which the new key introduces itself.
    introduction: Vec<u8>,
    asked: Asked,
    retries: u32,
    not_before: Timestamp,
    /// What the answer that was lost had brought.
    lost: Option<Vec<u8>>,
}

impl Acquisition {
    /// For a device that goes by the id `device_id`, with a key of the size that the payload asks
    /// for. Everything but the key, and what is encrypted to others, follows from `entropy`. Of
    /// the faults those count that show in requests for certificates.
    ///
    /// # Errors
    /// [`EnrollError`] when the payload asks for a name that no request can carry.
    pub fn new(
        scep: &Scep,
        device_id: &str,
        key: Arc<IdentityKey>,
        mut entropy: Entropy,
        fault: &EnrollFault,
    ) -> Result<Self, EnrollError> {
        let subject = names(scep, device_id);
        let challenge = match fault {
            EnrollFault::WrongChallenge => {
                Some(Secret::new(format!("nobody-gave-out-{}", entropy.uuid())))
            }
            _ => scep.challenge.clone(),
        };
        Ok(Self {
            scep: scep.clone(),
            key,
            subject: subject.map_err(|cause| EnrollError::new(Stage::Key, cause))?,
            challenge,
            entropy,
            loses_answer: *fault == EnrollFault::RepeatedTransaction,
            truncates: *fault == EnrollFault::TruncatedScepMessage,
            capabilities: Capabilities::default(),
            repeat: None,
            state: State::Capabilities,
        })
    }

    /// How far it got.
    pub fn stage(&self) -> Stage {
        match self.state {
            State::Capabilities => Stage::CaCapabilities,
            State::CaCertificate => Stage::CaCertificate,
            State::Asking(_) | State::Done(_) => Stage::Scep,
        }
    }

    /// What the authority said that it can.
    pub fn capabilities(&self) -> Capabilities {
        self.capabilities
    }

    /// What became of the request that was sent twice.
    pub fn repeat(&self) -> Option<Repeat> {
        self.repeat
    }

    /// What to do next; the same until an answer came.
    pub fn next(&self, now: Timestamp) -> Next {
        let name = self.scep.name.as_deref();
        match &self.state {
            State::Capabilities => Next::Send(WebRequest::get(operation_url(
                &self.scep,
                "GetCACaps",
                name,
            ))),
            State::CaCertificate => Next::Send(WebRequest::get(operation_url(
                &self.scep,
                "GetCACert",
                name,
            ))),
            State::Asking(asking) if asking.not_before > now => Next::Wait(asking.not_before),
            State::Asking(asking) => Next::Send(self.operation(asking.asked.message())),
            State::Done(identity) => Next::Done(identity.clone()),
        }
    }

    fn operation(&self, message: &[u8]) -> WebRequest {
        let message = if self.truncates {
            &message[..message.len() / 2]
        } else {
            message
        };
        if self.capabilities.post {
            WebRequest {
                url: operation_url(&self.scep, "PKIOperation", None),
                content: WebContent::Post("application/x-pki-message", message.to_vec()),
            }
        } else {
            let message = STANDARD.encode(message);
            WebRequest::get(operation_url(&self.scep, "PKIOperation", Some(&message)))
        }
    }

    /// The server answered.
    ///
    /// # Errors
    /// [`EnrollError`] when the answer does not lead on; then there is nothing more to be done.
    pub fn on_answer(&mut self, now: Timestamp, answer: &WebAnswer) -> Result<(), EnrollError> {
        let stage = self.stage();
        let failed = |cause| EnrollError::new(stage, cause);
        if matches!(self.state, State::Capabilities) {
            // RFC 8894, 3.5.1: an authority that does not know the question can nothing of it.
            if answer.status == 200 {
                self.capabilities = Capabilities::read(&answer.body);
            }
            self.state = State::CaCertificate;
            return Ok(());
        }
        if answer.status != 200 {
            return Err(EnrollError::answered(stage, answer.status, &answer.body));
        }
        match &self.state {
            State::CaCertificate => {
                let fingerprint = self.scep.ca_fingerprint.as_deref();
                let authority = choose(&answer.body, fingerprint, now).map_err(failed)?;
                let asking = self.ask(authority, now);
                let asking = asking.map_err(|cause| EnrollError::new(Stage::Key, cause))?;
                self.state = State::Asking(Box::new(asking));
                Ok(())
            }
            State::Asking(asking) => {
                let client = self.client(&asking.authority, &asking.introduction);
                let reply = client.read_reply(&asking.asked, &answer.body);
                let outcome = reply.map_err(|error| failed(EnrollCause::Scep(error)))?;
                self.decided(now, outcome).map_err(failed)
            }
            State::Capabilities | State::Done(_) => Ok(()),
        }
    }

    /// Makes the request that is sent from now on.
    fn ask(&mut self, authority: Vec<u8>, now: Timestamp) -> Result<Asking, EnrollCause> {
        let week = SignedDuration::from_hours(7 * 24);
        let signer = &self.key.signer;
        let introduction = make_self_signed(&self.subject, week, signer, now, &mut self.entropy)?;
        let csr = write_csr(&self.subject, self.challenge.as_ref(), signer)?;
        let mut entropy = self.entropy.clone();
        let client = self.client(&authority, &introduction);
        let asked = client.enroll(&csr, &mut entropy);
        let asked = asked.map_err(EnrollCause::Scep)?;
        self.entropy = entropy;
        Ok(Asking {
            asked,
            authority,
            introduction,
            retries: 0,
            not_before: now,
            lost: None,
        })
    }

    fn client<'a>(&'a self, authority: &'a [u8], introduction: &'a [u8]) -> ScepClient<'a> {
        ScepClient {
            authority,
            certificate: introduction,
            signer: &self.key.signer,
            key: &self.key.decryptor,
            cipher: self.capabilities.cipher(),
            provider: &AwsLcProvider,
            envelopes: &AwsLcProvider,
        }
    }

    fn decided(&mut self, now: Timestamp, outcome: Outcome) -> Result<(), EnrollCause> {
        let State::Asking(asking) = &mut self.state else {
            return Ok(());
        };
        match outcome {
            Outcome::Refused(info) => Err(EnrollCause::Refused(info)),
            Outcome::Pending => {
                let retries = self.scep.retries.unwrap_or(RETRIES);
                if asking.retries >= retries {
                    return Err(EnrollCause::Pending(retries));
                }
                // The first retry comes at once, Apple says, the others after the delay.
                let delay = self.scep.retry_delay.unwrap_or(RETRY_DELAY);
                if asking.retries > 0 {
                    let delay = SignedDuration::from_secs(i64::from(delay));
                    asking.not_before = now.checked_add(delay).unwrap_or(Timestamp::MAX);
                }
                asking.retries += 1;
                Ok(())
            }
            Outcome::Issued(certificates) => {
                let key = self.key.public_key();
                let mut certificates = certificates.into_iter();
                let own = certificates.find(|der| certifies(der, key));
                let own = own.ok_or(EnrollCause::ForeignCertificate)?;
                if self.loses_answer && asking.lost.is_none() {
                    asking.lost = Some(own);
                    return Ok(());
                }
                if let Some(lost) = &asking.lost {
                    self.repeat = Some(if *lost == own {
                        Repeat::SameCertificate
                    } else {
                        Repeat::AnotherCertificate
                    });
                }
                let identity = identity(own, self.key.pkcs8())?;
                self.state = State::Done(Box::new(identity));
                Ok(())
            }
        }
    }
}

/// Nothing of the key and the challenge.
impl fmt::Debug for Acquisition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Acquisition")
            .field("stage", &self.stage())
            .field("capabilities", &self.capabilities)
            .finish_non_exhaustive()
    }
}

/// Whether a certificate is for this key (DER `SubjectPublicKeyInfo`).
fn certifies(certificate: &[u8], key: &[u8]) -> bool {
    X509Certificate::from_der(certificate).is_ok_and(|(_, it)| it.public_key().raw == key)
}

/// Certificate and key, named by the common name.
pub(super) fn identity(
    certificate_der: Vec<u8>,
    key_der: &[u8],
) -> Result<ClientIdentity, EnrollCause> {
    mdm_core::identity::inspect(&certificate_der).map_err(EnrollCause::BadCertificate)?;
    let common_name = X509Certificate::from_der(&certificate_der).ok();
    let common_name = common_name.and_then(|(_, certificate)| {
        let mut names = certificate.subject().iter_common_name();
        names.next()?.as_str().ok().map(str::to_owned)
    });
    Ok(ClientIdentity {
        common_name: common_name.unwrap_or_default(),
        certificate_der,
        key_der: key_der.to_vec(),
    })
}
