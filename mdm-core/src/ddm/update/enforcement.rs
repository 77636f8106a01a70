//! `com.apple.configuration.softwareupdate.enforcement.specific`: this version, by then.

use super::LocalDeadline;
use crate::{
    ddm::{
        Declaration, DeclarationError, Fault, Identifier, Value,
        build::{https, made, wrong},
    },
    profile::Url,
};

/// A version in full, "26.1" or "17.0.1".
///
/// Two to four numbers. Send what Apple's release has: up to OS 26 a version without its last number was taken for the newest that begins
/// so, from OS 27 on exactly that version is installed (`declarative/declarations/configurations`, both states of the file).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OsVersion(String);

impl OsVersion {
    /// Takes a version.
    ///
    /// # Errors
    /// [`DeclarationError::Invalid`] for anything but numbers with dots between them.
    pub fn parse(text: &str) -> Result<Self, DeclarationError> {
        let words: Vec<&str> = text.split('.').collect();
        let is_number = |word: &&str| {
            !word.is_empty() && word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit())
        };
        if (2..=4).contains(&words.len()) && words.iter().all(is_number) {
            Ok(Self(text.to_owned()))
        } else {
            Err(wrong(
                "/Payload/TargetOSVersion",
                Fault::WrongType("a version of two to four numbers"),
            ))
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An update that a device installs by itself when the deadline comes, if its user has not done so before.
///
/// iOS 17, macOS 14, tvOS 18.4, visionOS 26 and later, on the device channel. Of several the earliest deadline goes first. A device that
/// is switched off then installs an hour after it starts. For a supplemental version (`26.1 (a)`, by its build) the base version has to
/// be installed first: make two declarations. Remove it when Apple no longer offers the version, or it stands as failed for ever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enforcement {
    /// `TargetOSVersion`.
    pub version: OsVersion,
    /// `TargetBuildVersion`, "20A242"; for seeds, and for supplemental versions ("20A242a").
    pub build: Option<String>,
    /// `TargetLocalDateTime`.
    pub deadline: LocalDeadline,
    /// `DetailsURL`: a page that the device shows.
    pub details: Option<Url>,
}

impl Enforcement {
    /// The configuration; it takes effect through an activation.
    ///
    /// # Errors
    /// [`DeclarationError`] when the build is no build or the page is not `https`.
    pub fn declaration(&self, identifier: &Identifier) -> Result<Declaration, DeclarationError> {
        let is_build = |text: &String| {
            (2..=16).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        if !self.build.as_ref().is_none_or(is_build) {
            return Err(wrong(
                "/Payload/TargetBuildVersion",
                Fault::WrongType("a build"),
            ));
        }
        let details = self
            .details
            .as_ref()
            .map(|url| https(url, "/Payload/DetailsURL"))
            .transpose()?;
        made(
            "com.apple.configuration.softwareupdate.enforcement.specific",
            identifier,
            [
                ("TargetOSVersion", Some(self.version.as_str().into())),
                ("TargetBuildVersion", self.build.clone().map(Value::from)),
                ("TargetLocalDateTime", Some(self.deadline.encode().into())),
                ("DetailsURL", details),
            ],
        )
    }
}
