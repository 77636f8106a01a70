//! What a challenge is given out for.

use mdm_core::{id::EnrollmentId, place::PlaceId};

/// What a challenge is given out for, and so whom its certificate names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// A place: the device is not known yet.
    Place(PlaceId),
    /// A device that renews its identity.
    Device(EnrollmentId),
}

const PLACE: &str = "place:";
const DEVICE: &str = "device:";

impl Purpose {
    /// As a challenge keeps it.
    pub(super) fn to_text(&self) -> String {
        match self {
            Self::Place(place) => format!("{PLACE}{place}"),
            Self::Device(device) => format!("{DEVICE}{}", device.as_str()),
        }
    }

    /// As a challenge has kept it.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if let Some(place) = text.strip_prefix(PLACE) {
            return PlaceId::parse(place).ok().map(Self::Place);
        }
        let device = EnrollmentId::parse(text.strip_prefix(DEVICE)?).ok()?;
        Some(Self::Device(device))
    }

    /// The place, if it is one.
    pub(super) fn place(&self) -> Option<&PlaceId> {
        match self {
            Self::Place(place) => Some(place),
            Self::Device(_) => None,
        }
    }

    /// The device, if it is one.
    pub(super) fn device(&self) -> Option<&EnrollmentId> {
        match self {
            Self::Place(_) => None,
            Self::Device(device) => Some(device),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_purpose_reads_back() {
        let place = Purpose::Place(PlaceId::parse("7F-1").unwrap());
        let device = Purpose::Device(EnrollmentId::parse("0000-place:1").unwrap());
        for purpose in [place, device] {
            assert_eq!(Purpose::parse(&purpose.to_text()), Some(purpose));
        }
        assert_eq!(Purpose::parse("elsewhere:1"), None);
    }
}
