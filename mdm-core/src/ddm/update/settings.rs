//! `com.apple.configuration.softwareupdate.settings`: how a device goes about updates.

use crate::ddm::{
    Declaration, DeclarationError, Fault, Identifier, Object, Value, Violation,
    build::{made, object, wrong},
};

/// For how many days an update is hidden after its release: 1 to 90.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deferral(u8);

impl Deferral {
    /// Takes a number of days.
    ///
    /// # Errors
    /// [`DeclarationError::Invalid`] outside 1 to 90. There is no deferral without end.
    pub fn days(days: u8) -> Result<Self, DeclarationError> {
        if (1..=90).contains(&days) {
            Ok(Self(days))
        } else {
            Err(wrong(
                "/Payload/Deferrals",
                Fault::WrongType("a number of days from 1 to 90"),
            ))
        }
    }
}

/// Whether a device does something by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AutomaticAction {
    /// As its user likes.
    Allowed,
    /// Always.
    AlwaysOn,
    /// Never.
    AlwaysOff,
}

impl AutomaticAction {
    fn as_str(self) -> &'static str {
        match self {
            Self::Allowed => "Allowed",
            Self::AlwaysOn => "AlwaysOn",
            Self::AlwaysOff => "AlwaysOff",
        }
    }
}

/// Which updates a device offers when there are two of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cadence {
    /// Both.
    All,
    /// The older one.
    Oldest,
    /// The newer one.
    Newest,
}

/// A beta program of Apple's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BetaProgram {
    /// What the user sees.
    pub description: String,
    /// Apple's token for it, from Apple Business Manager.
    pub token: String,
}

impl BetaProgram {
    fn encode(&self) -> Value {
        object([
            ("Description", Some(self.description.as_str().into())),
            ("Token", Some(self.token.as_str().into())),
        ])
        .into()
    }
}

/// Settings for updates: iOS 18, macOS 15, tvOS 18.4, visionOS 26 and later. What is `None` is not sent; several declarations are
/// combined key by key. Which key is for which platform is the catalogue's to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UpdateSettings {
    /// `Notifications`: `false` leaves only those of the last hour.
    pub notifications: Option<bool>,
    /// `Deferrals.CombinedPeriodInDays`: all updates; not on Macs.
    pub defer_all: Option<Deferral>,
    /// `Deferrals.MajorPeriodInDays`: upgrades to the next major version; Macs.
    pub defer_major: Option<Deferral>,
    /// `Deferrals.MinorPeriodInDays`: updates of the version there is; Macs.
    pub defer_minor: Option<Deferral>,
    /// `Deferrals.SystemPeriodInDays`: what is no new version; Macs.
    pub defer_system: Option<Deferral>,
    /// `RecommendedCadence`: iOS and visionOS.
    pub cadence: Option<Cadence>,
    /// `AutomaticActions.Download`.
    pub download: Option<AutomaticAction>,
    /// `AutomaticActions.InstallOSUpdates`: takes effect with downloads only.
    pub install: Option<AutomaticAction>,
    /// `AutomaticActions.InstallSecurityUpdate`.
    pub install_security: Option<AutomaticAction>,
    /// `RapidSecurityResponse.Enable`.
    pub rapid_responses: Option<bool>,
    /// `RapidSecurityResponse.EnableRollback`.
    pub rapid_rollback: Option<bool>,
    /// `AllowStandardUserOSUpdates`: Macs.
    pub standard_users_may_update: Option<bool>,
    /// `Beta.ProgramEnrollment`.
    pub beta: Option<AutomaticAction>,
    /// `Beta.OfferPrograms`: for the user to choose from.
    pub offer_programs: Vec<BetaProgram>,
    /// `Beta.RequireProgram`: this one.
    pub require_program: Option<BetaProgram>,
}

impl UpdateSettings {
    /// The configuration; it takes effect through an activation.
    ///
    /// # Errors
    /// [`DeclarationError::Invalid`] with beta programs that contradict each other: one can be required only with `AlwaysOn` and with none
    /// on offer, and none offered with `AlwaysOff`.
    pub fn declaration(&self, identifier: &Identifier) -> Result<Declaration, DeclarationError> {
        self.check_beta()?;
        let days = |days: Option<Deferral>| days.map(|Deferral(days)| days.into());
        let action = |action: Option<AutomaticAction>| action.map(|action| action.as_str().into());
        let group = |keys: Object| (!keys.is_empty()).then_some(Value::Object(keys));
        let cadence = self.cadence.map(|cadence| match cadence {
            Cadence::All => "All",
            Cadence::Oldest => "Oldest",
            Cadence::Newest => "Newest",
        });
        let offers: Vec<Value> = self
            .offer_programs
            .iter()
            .map(BetaProgram::encode)
            .collect();
        let required = self.require_program.as_ref().map(BetaProgram::encode);
        let deferrals = object([
            ("CombinedPeriodInDays", days(self.defer_all)),
            ("MajorPeriodInDays", days(self.defer_major)),
            ("MinorPeriodInDays", days(self.defer_minor)),
            ("SystemPeriodInDays", days(self.defer_system)),
        ]);
        let actions = object([
            ("Download", action(self.download)),
            ("InstallOSUpdates", action(self.install)),
            ("InstallSecurityUpdate", action(self.install_security)),
        ]);
        let rapid = object([
            ("Enable", self.rapid_responses.map(Value::from)),
            ("EnableRollback", self.rapid_rollback.map(Value::from)),
        ]);
        let beta = object([
            ("ProgramEnrollment", action(self.beta)),
            ("OfferPrograms", (!offers.is_empty()).then(|| offers.into())),
            ("RequireProgram", required),
        ]);
        made(
            "com.apple.configuration.softwareupdate.settings",
            identifier,
            [
                ("Notifications", self.notifications.map(Value::from)),
                ("Deferrals", group(deferrals)),
                ("RecommendedCadence", cadence.map(Value::from)),
                ("AutomaticActions", group(actions)),
                ("RapidSecurityResponse", group(rapid)),
                (
                    "AllowStandardUserOSUpdates",
                    self.standard_users_may_update.map(Value::from),
                ),
                ("Beta", group(beta)),
            ],
        )
    }

    fn check_beta(&self) -> Result<(), DeclarationError> {
        let mut violations = Vec::new();
        let mut wrong = |path: &str, what: &str| {
            let fault = Fault::Payload(what.to_owned());
            violations.push(Violation::at(format!("/Payload/Beta/{path}"), fault));
        };
        if self.require_program.is_some() && self.beta != Some(AutomaticAction::AlwaysOn) {
            wrong("RequireProgram", "needs ProgramEnrollment AlwaysOn");
        }
        if self.require_program.is_some() && !self.offer_programs.is_empty() {
            wrong("OfferPrograms", "excludes RequireProgram");
        }
        if !self.offer_programs.is_empty()
            && !matches!(
                self.beta,
                Some(AutomaticAction::Allowed | AutomaticAction::AlwaysOn)
            )
        {
            wrong(
                "OfferPrograms",
                "needs ProgramEnrollment Allowed or AlwaysOn",
            );
        }
        if violations.is_empty() {
            Ok(())
        } else {
            Err(DeclarationError::Invalid(violations))
        }
    }
}
