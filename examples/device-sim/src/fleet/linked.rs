//! A device of a running fleet that enrolls through a link to a profile.

use std::sync::Arc;

use jiff::Timestamp;

use super::DeviceSummary;
use super::device_task::{DeviceTask, Ended};
use crate::device::Wipe;
use crate::enroll::{Applicant, EnrollmentProfile, Installed};

impl DeviceTask {
    pub(super) fn enroll(&mut self, wipe: Wipe) {
        let Some(links) = self.config.links.clone() else {
            return self.enroll_without_link(wipe);
        };
        let summary = DeviceSummary::of(&self.device);
        let applicant = Applicant::of(&mut self.device);
        self.exchanges.spawn(async move {
            let found = links.follow(summary, applicant).await;
            Ended::Followed(wipe, found.map(|installed| installed.map(Box::new)))
        });
    }

    pub(super) fn followed(&mut self, wipe: Wipe, found: Result<Option<Box<Installed>>, String>) {
        match found {
            Ok(None) => self.enroll_without_link(wipe),
            Ok(Some(installed)) => {
                let Installed {
                    mut enrollment,
                    target,
                } = *installed;
                enrollment.supervised = self.supervised;
                self.target = target;
                self.linked = true;
                self.device.re_enroll(Timestamp::now(), enrollment, wipe);
            }
            Err(error) => self.tally.failure(error),
        }
    }

    pub(super) fn install_if_asked(&mut self) {
        let Some(profile) = self.device.take_installation() else {
            return;
        };
        let Some(links) = self.config.links.clone() else {
            return;
        };
        let mut applicant = Applicant::of(&mut self.device);
        self.exchanges.spawn(async move {
            let installed = links.renew(&profile, &mut applicant).await;
            let installed = installed.map(Box::new).map_err(|error| error.to_string());
            Ended::Renewed(profile, installed)
        });
    }

    pub(super) fn renewed(
        &mut self,
        profile: &Arc<EnrollmentProfile>,
        installed: Result<Box<Installed>, String>,
    ) {
        let now = Timestamp::now();
        match installed {
            Ok(installed) => {
                if self.device.installed(now, profile, installed.enrollment) {
                    self.target = installed.target;
                }
            }
            Err(reason) => {
                self.device.not_installed(now, profile, &reason);
                self.tally.failure(reason);
            }
        }
    }
}
