//! A deadline in a device's local time.

use jiff::{
    Timestamp,
    civil::DateTime,
    tz::{AmbiguousOffset, TimeZone},
};

/// `TargetLocalDateTime`: what a device's clock on the wall shows when the update is due, without a zone.
///
/// One declaration means another moment in each zone. What the moments are where a zone's clock is put forward or back has to be said,
/// since the text cannot: a time that does not exist there is moved forward by the gap, as a device's own calendar does; of a time that
/// comes twice, a device may take either, and [`LocalDeadline::earliest`] and [`LocalDeadline::latest`] are an hour apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalDeadline {
    written: DateTime,
    earliest: Timestamp,
    latest: Timestamp,
    clock: WallClock,
}

/// What the clock on the wall does at the deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WallClock {
    /// It shows the time once.
    Once,
    /// It is put forward over the time that was wished; the deadline is that much later.
    Skipped,
    /// It is put back and shows the time twice.
    Twice,
}

/// No deadline can be made of it: the year is beyond what dates can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the deadline is beyond the range of dates")]
pub struct BadDeadline;

impl BadDeadline {
    /// The stable code.
    pub fn code(self) -> crate::error::ErrorCode {
        crate::error::ErrorCode::DeclarationBadValue
    }
}

impl LocalDeadline {
    /// A time on the wall, "22:00 on the fourth, wherever the device is"; `zone` says which moments that makes where devices are.
    ///
    /// Fractions of a second are cut off.
    ///
    /// # Errors
    /// [`BadDeadline`].
    pub fn at_wall(wish: DateTime, zone: &TimeZone) -> Result<Self, BadDeadline> {
        let wish = DateTime::from_parts(
            wish.date(),
            jiff::civil::Time::new(wish.hour(), wish.minute(), wish.second(), 0)
                .map_err(|_| BadDeadline)?,
        );
        let ambiguous = zone.to_ambiguous_timestamp(wish);
        let clock = match ambiguous.offset() {
            AmbiguousOffset::Unambiguous { .. } => WallClock::Once,
            AmbiguousOffset::Gap { .. } => WallClock::Skipped,
            AmbiguousOffset::Fold { .. } => WallClock::Twice,
        };
        let compatible = ambiguous.compatible().map_err(|_| BadDeadline)?;
        let (earliest, latest) = match clock {
            WallClock::Once | WallClock::Skipped => (compatible, compatible),
            WallClock::Twice => (
                ambiguous.earlier().map_err(|_| BadDeadline)?,
                ambiguous.later().map_err(|_| BadDeadline)?,
            ),
        };
        let written = match clock {
            WallClock::Once | WallClock::Twice => wish,
            WallClock::Skipped => zone.to_datetime(compatible),
        };
        Ok(Self {
            written,
            earliest,
            latest,
            clock,
        })
    }

    /// A moment, as a clock on the wall in `zone` shows it. In the hour that comes twice a device may act an hour early or late.
    ///
    /// # Errors
    /// [`BadDeadline`].
    pub fn at_moment(moment: Timestamp, zone: &TimeZone) -> Result<Self, BadDeadline> {
        Self::at_wall(zone.to_datetime(moment), zone)
    }

    /// What the device's clock shows then.
    pub fn written(&self) -> DateTime {
        self.written
    }

    /// The first moment at which the clock in the zone shows it.
    pub fn earliest(&self) -> Timestamp {
        self.earliest
    }

    /// The last moment at which the clock in the zone shows it: the same, if it does so once.
    pub fn latest(&self) -> Timestamp {
        self.latest
    }

    /// What the clock does then.
    pub fn clock(&self) -> WallClock {
        self.clock
    }

    /// The text in the declaration: `2026-11-30T22:00:00`.
    pub fn encode(&self) -> String {
        self.written.strftime("%Y-%m-%dT%H:%M:%S").to_string()
    }
}
