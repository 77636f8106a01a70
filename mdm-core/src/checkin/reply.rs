//! Bodies that answer a check-in, and Apple's error bodies.

use std::fmt;

use crate::plist::{self, Dictionary, PlistError, Value};

/// `DigestChallenge`, the answer to the first UserAuthenticate. Empty: no token is needed for this user.
pub fn digest_challenge(challenge: &str) -> Result<Vec<u8>, PlistError> {
    single("DigestChallenge", Value::String(challenge.to_owned()))
}

/// `AuthToken`, the answer to the second UserAuthenticate. Empty: the password was wrong.
pub fn user_auth_token(token: &str) -> Result<Vec<u8>, PlistError> {
    single("AuthToken", Value::String(token.to_owned()))
}

/// `BootstrapToken`, the answer to GetBootstrapToken. When none is stored the reply is an empty body instead, as NanoMDM's is.
pub fn bootstrap_token(token: &[u8]) -> Result<Vec<u8>, PlistError> {
    single("BootstrapToken", Value::Data(token.to_vec()))
}

/// `TokenData`, the answer to GetToken.
pub fn token_data(token: &[u8]) -> Result<Vec<u8>, PlistError> {
    single("TokenData", Value::Data(token.to_vec()))
}

/// What the server says when a device asks to return to service.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ReturnToServiceAnswer {
    /// Whether the device may, at all.
    pub enabled: bool,
    /// `WiFiProfileData`: a profile with the network to use; needed without Ethernet.
    pub wifi_profile: Option<Vec<u8>>,
    /// `MDMProfileData`: the enrollment profile; needed if the automated enrollment goes through a web page.
    pub mdm_profile: Option<Vec<u8>>,
    /// `BootstrapToken`: keeps the apps; without it everything is erased.
    pub bootstrap_token: Option<crate::secret::Secret<Vec<u8>>>,
    /// `PreserveDataPlan` (OS 26.4).
    pub preserve_data_plan: Option<bool>,
    /// `ShouldRetryEnrollment` (OS 27).
    pub should_retry_enrollment: Option<bool>,
}

/// Without the profiles: that of the network holds its password.
impl fmt::Debug for ReturnToServiceAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = |profile: &Option<Vec<u8>>| profile.as_ref().map(Vec::len);
        f.debug_struct("ReturnToServiceAnswer")
            .field("enabled", &self.enabled)
            .field("wifi_profile_bytes", &length(&self.wifi_profile))
            .field("mdm_profile_bytes", &length(&self.mdm_profile))
            .field("bootstrap_token", &self.bootstrap_token)
            .field("preserve_data_plan", &self.preserve_data_plan)
            .field("should_retry_enrollment", &self.should_retry_enrollment)
            .finish()
    }
}

/// The answer to ReturnToService.
pub fn return_to_service(answer: &ReturnToServiceAnswer) -> Result<Vec<u8>, PlistError> {
    let mut inner = Dictionary::new();
    inner.insert("Enabled".into(), Value::Boolean(answer.enabled));
    if let Some(profile) = &answer.wifi_profile {
        inner.insert("WiFiProfileData".into(), Value::Data(profile.clone()));
    }
    if let Some(profile) = &answer.mdm_profile {
        inner.insert("MDMProfileData".into(), Value::Data(profile.clone()));
    }
    if let Some(token) = &answer.bootstrap_token {
        inner.insert("BootstrapToken".into(), Value::Data(token.expose().clone()));
    }
    if let Some(retry) = answer.should_retry_enrollment {
        inner.insert("ShouldRetryEnrollment".into(), Value::Boolean(retry));
    }
    let mut outer = Dictionary::new();
    outer.insert("ReturnToService".into(), Value::Dictionary(inner));
    if let Some(preserve) = answer.preserve_data_plan {
        outer.insert("PreserveDataPlan".into(), Value::Boolean(preserve));
    }
    plist::write_dictionary(&outer)
}

/// Apple's error bodies, sent as JSON with HTTP 403. Source: `mdm/errors/*.yaml`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppleError {
    /// `com.apple.unrecognized.device`: "not mine". A device may take this as the end of its enrollment.
    UnrecognizedDevice,
    /// `com.apple.softwareupdate.required`: update first, then enroll.
    SoftwareUpdateRequired {
        /// The version to reach.
        os_version: String,
        /// The build to reach.
        build_version: Option<String>,
        /// A beta programme the device has to join for it: description and token.
        require_beta_program: Option<(String, String)>,
    },
    /// `com.apple.watch.pairing.token.missing`, with a random UUID that the watch repeats.
    WatchPairingTokenMissing {
        /// The UUID.
        security_token: String,
    },
    /// `com.apple.well-known.failed`: account-driven enrollment is not offered to this account.
    WellKnownFailed,
    /// `com.apple.psso.required` (macOS 26): platform single sign-on first.
    PlatformSsoRequired {
        /// Where the profile with its configuration is.
        profile_url: String,
        /// The manifest of the package to install.
        package_manifest_url: String,
        /// The page on which the user signs in.
        auth_url: String,
    },
}

impl AppleError {
    /// The value of `code`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnrecognizedDevice => "com.apple.unrecognized.device",
            Self::SoftwareUpdateRequired { .. } => "com.apple.softwareupdate.required",
            Self::WatchPairingTokenMissing { .. } => "com.apple.watch.pairing.token.missing",
            Self::WellKnownFailed => "com.apple.well-known.failed",
            Self::PlatformSsoRequired { .. } => "com.apple.psso.required",
        }
    }

    /// The body: `code`, `details` where the error has some, `description` for logs and `message` for the user where given.
    pub fn json(&self, description: Option<&str>, message: Option<&str>) -> Vec<u8> {
        let mut body = serde_json::Map::new();
        body.insert("code".into(), self.code().into());
        if let Some(text) = description {
            body.insert("description".into(), text.into());
        }
        if let Some(text) = message {
            body.insert("message".into(), text.into());
        }
        if let Some(details) = self.details() {
            body.insert("details".into(), details);
        }
        serde_json::Value::Object(body).to_string().into_bytes()
    }

    fn details(&self) -> Option<serde_json::Value> {
        match self {
            Self::UnrecognizedDevice | Self::WellKnownFailed => None,
            Self::WatchPairingTokenMissing { security_token } => {
                Some(serde_json::json!({ "security-token": security_token }))
            }
            Self::SoftwareUpdateRequired {
                os_version,
                build_version,
                require_beta_program,
            } => {
                let mut details = serde_json::json!({ "OSVersion": os_version });
                if let Some(build) = build_version {
                    details["BuildVersion"] = build.as_str().into();
                }
                if let Some((description, token)) = require_beta_program {
                    details["RequireBetaProgram"] =
                        serde_json::json!({ "Description": description, "Token": token });
                }
                Some(details)
            }
            Self::PlatformSsoRequired {
                profile_url,
                package_manifest_url,
                auth_url,
            } => Some(serde_json::json!({
                "ProfileURL": profile_url,
                "Package": { "ManifestURL": package_manifest_url },
                "AuthURL": auth_url,
            })),
        }
    }
}

fn single(key: &str, value: Value) -> Result<Vec<u8>, PlistError> {
    let mut dictionary = Dictionary::new();
    dictionary.insert(key.to_owned(), value);
    plist::write_dictionary(&dictionary)
}
