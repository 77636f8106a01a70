//! The whole way over real HTTP: from the bytes of a profile to an enrolled device.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use mdm_core::crypto::{RsaKeySize, Signer as _};
use mdm_core::entropy::Entropy;
use mdm_core::issue::{IssuePolicy, Issuer, Subject, make_authority};

use super::conversation::{Conversation, sleep_until};
use super::key::IdentityKey;
use super::request::{key_size, names};
use super::scep::{Acquisition, Next, identity};
use super::{
    EnrollCause, EnrollConfig, EnrollError, EnrollFault, Enrolled, EnrollmentProfile, Event,
    ProfileProblem, Repeat, Stage,
};
use crate::device::{Enrollment, SimDevice};
use crate::identity::ClientIdentity;
use crate::model::Model;
use crate::transport::Target;

/// Enrolls a device as a person does who installs a profile: certificates, key, SCEP,
/// Authenticate, TokenUpdate, and the first request for commands.
///
/// Whatever is refused ends it, as the installation of a profile ends with a message on the
/// screen of a real device; the device then has no profile any more. Messages that are lost by the device's own
/// [`Behaviour`](crate::Behaviour) are repeated.
///
/// # Errors
/// [`EnrollError`]: at which stage, and what the server said.
pub async fn run(
    profile: &[u8],
    device: &mut SimDevice,
    config: &EnrollConfig,
    fault: EnrollFault,
) -> Result<Enrolled, EnrollError> {
    let failed = |cause: EnrollCause| EnrollError::new(Stage::Profile, cause);
    let profile = read(profile, device.model(), config)?;
    if fault.is_of_signatures() && !profile.signs_messages() {
        return Err(failed(ProfileProblem::NothingSigned.into()));
    }
    let mut applicant = Applicant::of(device);
    let installed = applicant.install(&profile, config, &fault).await?;
    device.enroll(Timestamp::now(), installed.enrollment);
    let fault = match fault.is_of_identity() {
        true => EnrollFault::None,
        false => fault,
    };
    let mut conversation = Conversation::new(installed.target, config.clone(), fault);
    let authenticate = conversation.enroll(device).await?;
    Ok(Enrolled::new(conversation, authenticate, applicant.repeat))
}

/// Reads the profile for a device of this kind.
pub(crate) fn read(
    profile: &[u8],
    model: Model,
    config: &EnrollConfig,
) -> Result<EnrollmentProfile, EnrollError> {
    let read = match &config.profile_anchors {
        None => EnrollmentProfile::read(profile),
        Some(anchors) => EnrollmentProfile::read_signed(profile, anchors, Timestamp::now()),
    };
    let fits = read.and_then(|profile| profile.check_model(model).map(|()| profile));
    fits.map_err(|problem| EnrollError::new(Stage::Profile, problem))
}

/// What of a device it takes to get an identity for it, while the device itself lives on.
pub(crate) struct Applicant {
    index: u64,
    id: String,
    entropy: Entropy,
    /// What became of a request that was sent twice.
    repeat: Option<Repeat>,
}

/// What a profile brought.
pub(crate) struct Installed {
    pub(crate) enrollment: Enrollment,
    pub(crate) target: Target,
}

impl Applicant {
    pub(crate) fn of(device: &mut SimDevice) -> Self {
        Self {
            index: device.index(),
            id: device.id().to_owned(),
            entropy: device.draw_entropy(),
            repeat: None,
        }
    }

    /// Gets all that it takes to enroll with a profile.
    pub(crate) async fn install(
        &mut self,
        profile: &EnrollmentProfile,
        config: &EnrollConfig,
        fault: &EnrollFault,
    ) -> Result<Installed, EnrollError> {
        self.tell_profile(profile, config);
        let target = config.network.target(profile);
        let target = target.map_err(|error| EnrollError::new(Stage::Profile, error))?;
        let identity = self.obtain(profile, config, fault).await?;
        let enrollment = profile.enrollment(identity);
        let enrollment = enrollment.map_err(|error| EnrollError::new(Stage::Key, error))?;
        Ok(Installed { enrollment, target })
    }

    fn tell_profile(&self, profile: &EnrollmentProfile, config: &EnrollConfig) {
        let name = profile.display_name().unwrap_or(profile.identifier());
        let event = Event::ProfileRead {
            name: name.to_owned(),
            server_url: profile.server_url().to_owned(),
            signs: profile.signs_messages(),
            rights: profile.access_rights(),
            anchors: profile.anchors().len(),
        };
        config.observer.tell(self.index, event);
    }

    /// Gets the identity that the profile leads to, or the one that the fault has in its place.
    async fn obtain(
        &mut self,
        profile: &EnrollmentProfile,
        config: &EnrollConfig,
        fault: &EnrollFault,
    ) -> Result<ClientIdentity, EnrollError> {
        match fault {
            EnrollFault::IdentityOf(other) => Ok((**other).clone()),
            EnrollFault::ForeignAuthority => {
                let key = self.key(profile, config).await?;
                let forged = self.forge(profile, &key);
                forged.map_err(|cause| EnrollError::new(Stage::Key, cause))
            }
            EnrollFault::ReusedChallenge => {
                self.acquire(profile, config, fault).await?;
                self.acquire(profile, config, fault).await
            }
            EnrollFault::None
            | EnrollFault::WrongChallenge
            | EnrollFault::RepeatedTransaction
            | EnrollFault::TruncatedScepMessage
            | EnrollFault::SignatureOverAnotherBody
            | EnrollFault::ReplayedSignature(_)
            | EnrollFault::ReplayedRequest(_)
            | EnrollFault::TruncatedMessage => self.acquire(profile, config, fault).await,
        }
    }

    async fn key(
        &self,
        profile: &EnrollmentProfile,
        config: &EnrollConfig,
    ) -> Result<Arc<IdentityKey>, EnrollError> {
        let failed = |cause: EnrollCause| EnrollError::new(Stage::Key, cause);
        let size = key_size(profile.scep()).map_err(|problem| failed(problem.into()))?;
        let (keys, index) = (config.keys.clone(), self.index);
        let made = tokio::task::spawn_blocking(move || keys.key(size, index)).await;
        let made = made.map_err(|error| failed(EnrollCause::Simulator(error.to_string())))?;
        let key = made.map_err(|problem| failed(problem.into()))?;
        let bits = bits(size);
        config.observer.tell(self.index, Event::KeyMade { bits });
        Ok(key)
    }

    /// Asks the SCEP server, with a key of its own each time.
    async fn acquire(
        &mut self,
        profile: &EnrollmentProfile,
        config: &EnrollConfig,
        fault: &EnrollFault,
    ) -> Result<ClientIdentity, EnrollError> {
        let key = self.key(profile, config).await?;
        let entropy = Entropy::from_seed(self.entropy.bytes());
        let mut acquisition = Acquisition::new(profile.scep(), &self.id, key, entropy, fault)?;
        loop {
            match acquisition.next(Timestamp::now()) {
                Next::Send(request) => {
                    let stage = acquisition.stage();
                    let answer = config.network.ask(&request, profile.anchors()).await;
                    let answer = answer.map_err(|error| EnrollError::new(stage, error))?;
                    acquisition.on_answer(Timestamp::now(), &answer)?;
                    if stage == Stage::CaCapabilities {
                        let capabilities = Event::Capabilities(acquisition.capabilities());
                        config.observer.tell(self.index, capabilities);
                    }
                }
                Next::Wait(until) => {
                    config.observer.tell(self.index, Event::Pending { until });
                    sleep_until(until).await;
                }
                Next::Done(identity) => {
                    self.tell_issued(&identity, config);
                    self.repeat = acquisition.repeat();
                    return Ok(*identity);
                }
            }
        }
    }

    fn tell_issued(&self, identity: &ClientIdentity, config: &EnrollConfig) {
        let facts = mdm_core::identity::inspect(&identity.certificate_der);
        let issued = Event::Issued {
            common_name: identity.common_name.clone(),
            not_after: facts.map_or(Timestamp::MIN, |facts| facts.not_after),
        };
        config.observer.tell(self.index, issued);
    }

    /// A certificate as the profile wants it, by an authority that nobody knows.
    fn forge(
        &mut self,
        profile: &EnrollmentProfile,
        key: &IdentityKey,
    ) -> Result<ClientIdentity, EnrollCause> {
        let now = Timestamp::now();
        let year = SignedDuration::from_hours(365 * 24);
        let authority = IdentityKey::make(RsaKeySize::Rsa2048)?;
        let name = Subject::named("Authority that a device made up");
        let certificate = make_authority(&name, year, &authority.signer, now, &mut self.entropy)?;
        let issuer = Issuer::new(&certificate, &authority.signer)?;
        let forged = issuer.issue(
            key.signer.public_key(),
            &names(profile.scep(), &self.id)?,
            &IssuePolicy::default(),
            now,
            &mut self.entropy,
        )?;
        identity(forged, key.pkcs8())
    }
}

fn bits(size: RsaKeySize) -> u32 {
    match size {
        RsaKeySize::Rsa2048 => 2_048,
        RsaKeySize::Rsa3072 => 3_072,
        RsaKeySize::Rsa4096 => 4_096,
    }
}
