//! Where objects are found.

use super::{Family, Object};
use crate::generated;

impl Family {
    /// Every object of the family, in the order of Apple's files; empty when the family's cargo feature is off.
    pub fn objects(self) -> &'static [Object] {
        match self {
            #[cfg(feature = "schema-commands")]
            Self::Command => &generated::commands::OBJECTS,
            #[cfg(not(feature = "schema-commands"))]
            Self::Command => &[],
            #[cfg(feature = "schema-profiles")]
            Self::Profile => &generated::profiles::OBJECTS,
            #[cfg(not(feature = "schema-profiles"))]
            Self::Profile => &[],
            #[cfg(feature = "schema-declarations")]
            Self::Declaration => &generated::declarations::OBJECTS,
            #[cfg(feature = "schema-declarations")]
            Self::Credential => &generated::credentials::OBJECTS,
            #[cfg(feature = "schema-declarations")]
            Self::Status => &generated::status::OBJECTS,
            #[cfg(feature = "schema-declarations")]
            Self::Protocol => &generated::protocol::OBJECTS,
            #[cfg(not(feature = "schema-declarations"))]
            Self::Declaration | Self::Credential | Self::Status | Self::Protocol => &[],
            Self::CheckIn => &generated::check_ins::OBJECTS,
            Self::Error => &generated::errors::OBJECTS,
            Self::Other => &generated::other::OBJECTS,
        }
    }

    /// The objects with this name: several for the two payload types whose keys Apple divides among files.
    pub fn named(self, name: &str) -> impl Iterator<Item = &'static Object> {
        self.objects()
            .iter()
            .filter(move |object| object.name == name)
    }

    /// The object with this name, or in this file of Apple's; the first one where the name is not unique.
    pub fn find(self, name: &str) -> Option<&'static Object> {
        let mut files = self.objects().iter();
        let file = files.find(|object| object.file == name);
        self.named(name).next().or(file)
    }
}

/// Every object of every family.
pub fn objects() -> impl Iterator<Item = &'static Object> {
    Family::ALL.into_iter().flat_map(Family::objects)
}
