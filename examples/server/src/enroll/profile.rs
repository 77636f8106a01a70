//! The enrollment profile: for a place at its link, and again for a device that renews its identity.

use std::sync::Arc;

use jiff::Timestamp;
use mdm_core::{
    entropy::Entropy,
    error::ErrorCode,
    identity::inspect,
    limits::MAX_SUBJECT_CHARS,
    place::PlaceId,
    profile::{
        MdmTopic, PayloadIdentifier, Profile, Scep, Subject, Url,
        enrollment::{EnrollmentError, EnrollmentProfile, Identity, Leniency},
    },
    scep::Challenge,
    secret::Secret,
};

use tracing::warn;

use super::{Enrolling, purpose::Purpose};
use crate::{
    ca::{CaError, read_certificates},
    code::Code,
    config::{Config, PublicUrl},
    store::{GivenOut, StoreError},
};

/// What all profiles of this server have in common. A device takes the one that renews its identity only if it has the same names and
/// addresses as the first, so they are made from the configuration and nothing else.
#[derive(Debug)]
pub(super) struct Recipe {
    identifier: PayloadIdentifier,
    topic: MdmTopic,
    server: Url,
    check_in: Option<Url>,
    scep: Url,
    organization: String,
    trust: Vec<Vec<u8>>,
    signs_messages: bool,
    leniency: Leniency,
}

impl Recipe {
    /// * `signs_messages`: whether devices are to send `Mdm-Signature`.
    pub(super) fn new(
        config: &Config,
        url: &PublicUrl,
        organization: &str,
        signs_messages: bool,
    ) -> Result<Self, CaError> {
        let choices = &config.enrollment;
        let bad = |what: String| CaError::Profile { what };
        let address = |path| Url::parse(url.with(path)).map_err(|error| bad(error.to_string()));
        let identifier = choices.identifier.clone();
        let identifier = identifier.unwrap_or_else(|| url.identifier());
        let topic = choices.topic.clone().unwrap_or_default();
        let mut trust = Vec::new();
        for path in &choices.trust {
            for der in read_certificates(path)? {
                inspect(&der).map_err(|error| CaError::File {
                    path: path.clone(),
                    what: error.to_string(),
                })?;
                trust.push(der);
            }
        }
        let check_in = config.split_checkin.then(|| address("/checkin"));
        let leniency = if choices.plain_http_for_tests {
            Leniency::none().plain_http_for_tests()
        } else {
            Leniency::none()
        };
        let recipe = Self {
            identifier: PayloadIdentifier::parse(identifier)
                .map_err(|error| bad(error.to_string()))?,
            topic: MdmTopic::parse(topic).map_err(|error| bad(error.to_string()))?,
            server: address("/mdm")?,
            check_in: check_in.transpose()?,
            scep: address("/scep")?,
            organization: organization.to_owned(),
            trust,
            signs_messages,
            leniency,
        };
        // Whatever is wrong with it shows now, and not with the first device.
        recipe
            .profile(Secret::new("probe".to_owned()))
            .map_err(|error| bad(error.to_string()))?;
        Ok(recipe)
    }

    /// The topic to which its devices listen.
    pub(super) fn topic(&self) -> &MdmTopic {
        &self.topic
    }

    /// What must stay as it is while there are devices that enrolled with it.
    fn fixed(&self) -> String {
        let check_in = self.check_in.as_ref().map_or("", Url::as_str);
        [
            self.identifier.as_str(),
            self.topic.as_str(),
            self.server.as_str(),
            check_in,
        ]
        .join(" ")
    }

    fn profile(&self, challenge: Secret<String>) -> Result<Profile, EnrollmentError> {
        let short: String = self.organization.chars().take(MAX_SUBJECT_CHARS).collect();
        // What the certificate will name is for the server to say; this is what a person sees in the meantime.
        let subject = Subject::new().with("O", short).with("CN", "MDM identity");
        let scep = Scep {
            key_is_extractable: Some(false),
            ..Scep::rsa_2048(self.scep.clone(), subject, challenge)
        };
        let mut profile = EnrollmentProfile::manual(
            self.identifier.clone(),
            self.topic.clone(),
            self.server.clone(),
            Identity::Scep(scep),
        )
        .with_leniency(self.leniency);
        profile.top.display_name = Some(self.organization.clone());
        profile.top.organization = Some(self.organization.clone());
        profile.top.description = Some(format!("Lets {} manage this device.", self.organization));
        profile.mdm.check_in_url = self.check_in.clone();
        profile.mdm.sign_message = Some(self.signs_messages);
        for der in &self.trust {
            profile = profile.trust(der)?;
        }
        profile.build()
    }
}

/// Why there is no profile.
#[derive(Debug, thiserror::Error)]
pub(super) enum ProfileError {
    /// It cannot be built or signed.
    #[error("the profile cannot be made: {0}")]
    Unmade(ErrorCode),
    /// Its challenge cannot be kept.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ProfileError {
    pub(super) fn code(&self) -> Code {
        match self {
            Self::Unmade(code) => (*code).into(),
            Self::Store(_) => crate::code::HostCode::StoreUnavailable.into(),
        }
    }
}

/// Whether a profile is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Signed,
    Plain,
}

/// A profile to hand out.
pub(super) struct HandedOut {
    pub(super) bytes: Arc<[u8]>,
    pub(super) signed_until: Option<Timestamp>,
}

impl Enrolling {
    /// Tells the operator when devices that enrolled before will refuse the profile that renews their identity.
    pub(crate) async fn compare_with_last_start(&self) -> Result<(), StoreError> {
        let fixed = self.recipe.fixed();
        let store = self.app.store();
        let before = store.remember("enrollment-profile", fixed.clone()).await?;
        if let Some(before) = before.filter(|before| *before != fixed) {
            warn!(
                before,
                now = fixed,
                "identifier, topic or URLs of the enrollment profile are others than at the last start: devices that enrolled \
                 with those refuse to be renewed with these"
            );
        }
        Ok(())
    }

    /// A profile for a place, with a challenge of its own. Signs: not for a thread of the runtime.
    pub(super) fn profile_for_place(
        &self,
        place: PlaceId,
        form: Form,
        now: Timestamp,
    ) -> Result<HandedOut, ProfileError> {
        let ends = now.checked_add(self.challenge_lifetime);
        let ends = ends.unwrap_or(Timestamp::MAX);
        self.hand_out(Purpose::Place(place), form, ends, now)
    }

    /// A profile with a fresh challenge for this purpose, which is kept before it is handed out.
    pub(super) fn hand_out(
        &self,
        purpose: Purpose,
        form: Form,
        challenge_ends: Timestamp,
        now: Timestamp,
    ) -> Result<HandedOut, ProfileError> {
        let mut entropy: Entropy = self.app.fork_entropy();
        let (challenge, word) = Challenge::make(purpose.to_text(), challenge_ends, &mut entropy);
        let unmade = ProfileError::Unmade;
        let profile = self.recipe.profile(word);
        let profile = profile.map_err(|error| unmade(error.code()))?;
        let handed_out = match form {
            Form::Signed => {
                let signed = self.signer.sign(&profile, now, &mut entropy);
                let signed = signed.map_err(unmade)?;
                HandedOut {
                    bytes: signed.bytes,
                    signed_until: Some(signed.until),
                }
            }
            Form::Plain => HandedOut {
                bytes: profile
                    .encode()
                    .map_err(|error| unmade(error.code()))?
                    .into(),
                signed_until: None,
            },
        };
        let given = GivenOut {
            challenge,
            profile_signed_until: handed_out.signed_until,
        };
        let place = purpose.place().cloned();
        self.app.store().give_out(given, place, now).wait()?;
        Ok(handed_out)
    }
}
