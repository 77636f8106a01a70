//! How devices enroll here.

use std::path::PathBuf;

use mdm_core::{
    enrollment::RenewalPolicy,
    profile::{MdmTopic, PayloadIdentifier},
    queue::Backoff,
};
use serde::Serialize;

use super::{
    AdmissionChoice, Config, ConfigError, EnrollmentSettings, Lasting, NamingChoice,
    TripleDesChoice,
};

/// Enrollment. Counts for nothing without [`Config::public_url`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Enrollment {
    /// The topic of the push certificate.
    pub topic: Option<String>,
    /// The organisation's name. Default: the host of the public URL.
    pub organization: Option<String>,
    /// The profile's identifier. Default: from the public URL.
    pub identifier: Option<String>,
    /// Who may enroll. Default: who comes to a prepared place.
    pub admission: AdmissionChoice,
    /// How long a device's certificate lasts. Default: 365 days.
    pub certificate_lifetime: Lasting,
    /// How long a challenge is good. Default: an hour.
    pub challenge_lifetime: Lasting,
    /// See [`RenewalPolicy::share_percent`].
    pub renewal_share: u8,
    /// The first wait of [`RenewalPolicy::retry`]; the longest is seven times as long.
    pub renewal_retry: Lasting,
    /// The authority's certificate, PEM; without it one is made.
    pub ca_certificate: Option<PathBuf>,
    /// Its key.
    pub ca_key: Option<PathBuf>,
    /// The certificate that signs profiles, PEM; without it the authority issues one.
    pub signing_certificate: Option<PathBuf>,
    /// Its key.
    pub signing_key: Option<PathBuf>,
    /// PEM files with certificates that devices shall trust.
    pub trust: Vec<PathBuf>,
    /// Whether SCEP clients may use triple DES. Default: no.
    pub triple_des: TripleDesChoice,
    /// Whether the public URL may be plain HTTP on this machine. Default: no.
    pub plain_http_for_tests: bool,
}

impl Enrollment {
    /// When identities are renewed.
    pub(super) fn renewal_policy(&self) -> RenewalPolicy {
        let first = self.renewal_retry.signed();
        RenewalPolicy {
            share_percent: self.renewal_share,
            retry: Backoff {
                first,
                most: first.saturating_mul(7),
                jitter_percent: RenewalPolicy::default().retry.jitter_percent,
            },
        }
    }
}

impl From<EnrollmentSettings> for Enrollment {
    fn from(settings: EnrollmentSettings) -> Self {
        let days = |days: u32| Lasting::from_secs(days * 24 * 3_600);
        let text = |text: Option<String>| text.filter(|text| !text.is_empty());
        Self {
            topic: text(settings.topic),
            organization: text(settings.organization),
            identifier: text(settings.identifier),
            admission: settings.admission.unwrap_or(AdmissionChoice::Places),
            certificate_lifetime: settings.certificate_lifetime.unwrap_or(days(365)),
            challenge_lifetime: settings
                .challenge_lifetime
                .unwrap_or(Lasting::from_secs(3_600)),
            renewal_share: settings.renewal_share.unwrap_or(75),
            renewal_retry: settings.renewal_retry.unwrap_or(days(1)),
            ca_certificate: settings.ca_certificate,
            ca_key: settings.ca_key,
            signing_certificate: settings.signing_certificate,
            signing_key: settings.signing_key,
            trust: settings.trust.unwrap_or_default(),
            triple_des: settings.triple_des.unwrap_or(TripleDesChoice::Refuse),
            plain_http_for_tests: settings.plain_http_for_tests.unwrap_or(false),
        }
    }
}

impl Config {
    /// Whether the parts of enrollment go together.
    pub(super) fn check_enrollment(&self) -> Result<(), ConfigError> {
        let it = &self.enrollment;
        let files = [
            (&it.ca_certificate, &it.ca_key),
            (&it.signing_certificate, &it.signing_key),
        ];
        let halves = files
            .iter()
            .any(|(one, two)| one.is_some() != two.is_some());
        let long = |text: &Option<String>, most| text.as_ref().is_some_and(|it| it.len() > most);
        let contradictions = [
            (
                halves,
                "enrollment.ca_certificate and enrollment.ca_key go together, and so do \
                 enrollment.signing_certificate and enrollment.signing_key",
            ),
            (
                !(1..=99).contains(&it.renewal_share),
                "enrollment.renewal_share must be from 1 to 99",
            ),
            (
                long(&it.organization, 200) || has_controls(it.organization.as_deref()),
                "enrollment.organization must be one line of at most 200 bytes",
            ),
            (
                it.identifier
                    .as_deref()
                    .is_some_and(|it| PayloadIdentifier::parse(it).is_err()),
                "enrollment.identifier is no identifier of a profile",
            ),
            (
                it.topic
                    .as_deref()
                    .is_some_and(|it| MdmTopic::parse(it).is_err()),
                "enrollment.topic must be com.apple.mgmt. and a name, as in the subject of the push certificate",
            ),
        ];
        if let Some((_, what)) = contradictions.into_iter().find(|(wrong, _)| *wrong) {
            return Err(ConfigError::Contradiction(what));
        }
        let Some(url) = &self.public_url else {
            return Ok(());
        };
        let contradictions = [
            (
                it.topic.is_none(),
                "public_url needs enrollment.topic: the topic of your push certificate stands in every enrollment profile",
            ),
            (
                !url.is_https() && !it.plain_http_for_tests,
                "public_url has to be https: devices take nothing else \
                 (enrollment.plain_http_for_tests lets tests on this machine do without)",
            ),
            (
                !url.is_https() && !url.is_loopback(),
                "public_url with http must be on this machine (localhost, 127.0.0.1): devices elsewhere take https only",
            ),
            (
                self.policy.naming == NamingChoice::UniqueNames,
                "public_url and policy.naming = \"unique-names\" exclude each other: the certificates issued here name the \
                 device, and a device's first one names its place",
            ),
        ];
        match contradictions.into_iter().find(|(wrong, _)| *wrong) {
            Some((_, what)) => Err(ConfigError::Contradiction(what)),
            None => Ok(()),
        }
    }
}

fn has_controls(text: Option<&str>) -> bool {
    text.is_some_and(|text| text.contains(char::is_control))
}
