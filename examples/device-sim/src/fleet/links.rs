//! Devices of a fleet that enroll through links to profiles, as people do.

use std::collections::BTreeMap;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use super::DeviceSummary;
use crate::enroll::{
    Applicant, EnrollConfig, EnrollError, EnrollFault, EnrollmentProfile, Installed, download, read,
};
use crate::model::Model;

/// Which devices of a fleet enroll through links to profiles, and how.
///
/// Such a device fetches the profile, gets its identity from the SCEP server that the profile
/// names, speaks to the MDM server that the profile names (not to the fleet's target), and
/// renews its identity when the profile comes again. The fleet's authority has no part in it.
///
/// Each makes an RSA key, 50 to 100 ms of a core at 2048 bits; with
/// [`KeySource::Pool`](crate::enroll::KeySource::Pool) they share some, which is for tests only.
/// A link that leads to no enrollment is counted among the fleet's errors, and the device stays
/// as it is until it is told [`ReEnroll`](super::Control::ReEnroll).
#[derive(Clone)]
pub struct ProfileLinks {
    links: Arc<dyn Links>,
    config: EnrollConfig,
}

type Found = Pin<Box<dyn Future<Output = Result<Option<String>, String>> + Send>>;

/// Who knows the links.
trait Links: Send + Sync {
    fn link(&self, device: DeviceSummary) -> Found;
}

struct Listed(BTreeMap<u64, String>);

impl Links for Listed {
    fn link(&self, device: DeviceSummary) -> Found {
        let link = self.0.get(&device.index).cloned();
        Box::pin(std::future::ready(Ok(link)))
    }
}

struct Asked<F>(F);

impl<F, A> Links for Asked<F>
where
    F: Fn(DeviceSummary) -> A + Send + Sync,
    A: Future<Output = Result<Option<String>, String>> + Send + 'static,
{
    fn link(&self, device: DeviceSummary) -> Found {
        Box::pin((self.0)(device))
    }
}

impl ProfileLinks {
    /// By a list of device numbers and links; devices that are not in it enroll as the fleet's
    /// others do.
    pub fn list(config: EnrollConfig, links: impl IntoIterator<Item = (u64, String)>) -> Self {
        Self {
            links: Arc::new(Listed(links.into_iter().collect())),
            config,
        }
    }

    /// By asking for each device when it is about to enroll, also when it does so again: a link,
    /// none if it is to enroll as the fleet's others do, or why there is none.
    pub fn ask<F, A>(config: EnrollConfig, ask: F) -> Self
    where
        F: Fn(DeviceSummary) -> A + Send + Sync + 'static,
        A: Future<Output = Result<Option<String>, String>> + Send + 'static,
    {
        Self {
            links: Arc::new(Asked(ask)),
            config,
        }
    }

    /// Goes the way of a device's link up to its identity. None: it has no link.
    pub(super) async fn follow(
        &self,
        summary: DeviceSummary,
        mut applicant: Applicant,
    ) -> Result<Option<Installed>, String> {
        let model = summary.model;
        let Some(link) = self.links.link(summary).await? else {
            return Ok(None);
        };
        let installed = self.install(&link, model, &mut applicant).await;
        installed.map(Some).map_err(|error| error.to_string())
    }

    async fn install(
        &self,
        link: &str,
        model: Model,
        applicant: &mut Applicant,
    ) -> Result<Installed, EnrollError> {
        let profile = download(link, &self.config.network).await?;
        let profile = read(&profile, model, &self.config)?;
        self.renew(&profile, applicant).await
    }

    /// Gets a new identity by a profile.
    pub(super) async fn renew(
        &self,
        profile: &EnrollmentProfile,
        applicant: &mut Applicant,
    ) -> Result<Installed, EnrollError> {
        applicant
            .install(profile, &self.config, &EnrollFault::None)
            .await
    }
}

impl fmt::Debug for ProfileLinks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProfileLinks")
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}
