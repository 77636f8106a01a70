//! What is stored of a device, of a user, and of a command in the queue.

use jiff::Timestamp;
use mdm_core::{
    enrollment::{Channel, DeviceRecord as Device, PushState, Snapshot, UserRecord as User},
    events::Departure,
    id::EnrollmentKind,
    queue::{ItemState, QueueItem as Item},
};
use pyo3::{prelude::*, types::PyBytes};

use crate::{
    enums::{Member, PhaseName, PushName},
    errors::Failure,
    json,
};

macro_rules! record {
    ($(#[$doc:meta])* $name:ident of $core:ty { $($methods:tt)* }) => {
        $(#[$doc])*
        #[pyclass(frozen, eq, module = "mdm_core")]
        #[derive(PartialEq)]
        pub(crate) struct $name(pub(crate) $core);

        #[pymethods]
        impl $name {
            /// Reads what `to_bytes` wrote, here or in an earlier release; raises `SnapshotError`.
            #[staticmethod]
            fn from_bytes(data: &[u8]) -> Result<Self, Failure> {
                Ok(Self(<$core>::from_bytes(data)?))
            }

            /// The record as bytes with a version: what a host puts into one column.
            fn to_bytes<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyBytes>, Failure> {
                Ok(PyBytes::new(py, &self.0.to_bytes()?))
            }

            /// The whole record as a dict; times are text as RFC 3339 has it.
            fn as_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                json::native(py, &self.0)
            }

            fn __repr__(&self) -> String {
                format!("{:?}", self.0)
            }

            $($methods)*
        }
    };
}

/// The properties that a device's and a user's record take from their channel.
macro_rules! with_channel {
    ($(#[$doc:meta])* $name:ident of $core:ty { $($methods:tt)* }) => {
        record! {
            $(#[$doc])*
            $name of $core {
                /// Its name: `UDID`, or `UDID:UserID` for a user.
                #[getter]
                fn id(&self) -> &str {
                    self.0.id.as_str()
                }

                /// Which kind of enrollment.
                #[getter]
                fn kind(&self) -> Member<EnrollmentKind> {
                    Member(self.0.kind)
                }

                /// When it was first heard of.
                #[getter]
                fn created_at(&self) -> Timestamp {
                    self.0.created_at
                }

                /// When it enrolled last.
                #[getter]
                fn enrolled_at(&self) -> Option<Timestamp> {
                    self.0.enrolled_at
                }

                /// Where it stands.
                #[getter]
                fn phase(&self) -> Member<PhaseName> {
                    Member((&self.0.channel.phase).into())
                }

                /// How and when it left, if it has.
                #[getter]
                fn left(&self) -> Option<(Member<Departure>, Timestamp)> {
                    departure(&self.0.channel)
                }

                /// Whether there is a push token.
                #[getter]
                fn push(&self) -> Member<PushName> {
                    Member((&self.0.channel.push).into())
                }

                /// The push topic, while there is a token.
                #[getter]
                fn topic(&self) -> Option<&str> {
                    topic(&self.0.channel)
                }

                /// Whether a wake can reach it.
                #[getter]
                fn can_be_woken(&self) -> bool {
                    self.0.channel.can_be_woken()
                }

                /// When `handle` is to be called with `Input.deadline`: index it.
                #[getter]
                fn next_deadline(&self) -> Option<Timestamp> {
                    self.0.channel.next_deadline()
                }

                /// Since when it has been known to be silent.
                #[getter]
                fn silent_since(&self) -> Option<Timestamp> {
                    self.0.channel.silent_since
                }

                $($methods)*
            }
        }
    };
}

fn departure(channel: &Channel) -> Option<(Member<Departure>, Timestamp)> {
    match channel.phase {
        mdm_core::enrollment::Phase::Left { how, at } => Some((Member(how), at)),
        mdm_core::enrollment::Phase::Authenticated | mdm_core::enrollment::Phase::Enrolled => None,
    }
}

fn topic(channel: &Channel) -> Option<&str> {
    match &channel.push {
        PushState::Ready { topic, .. } => Some(topic),
        PushState::None | PushState::Dead { .. } => None,
    }
}

with_channel! {
    /// A device.
    DeviceRecord of Device {
        /// When it authenticated last.
        #[getter]
        fn authenticated_at(&self) -> Timestamp {
            self.0.authenticated_at
        }

        /// How many times it enrolled anew.
        #[getter]
        fn re_enrollments(&self) -> u32 {
            self.0.re_enrollments
        }

        /// The fingerprint of the certificate it is bound to.
        #[getter]
        fn certificate(&self) -> Option<String> {
            let pin = self.0.pin.as_ref();
            pin.map(|pin| pin.fingerprint.to_string())
        }

        /// When that certificate ends.
        #[getter]
        fn certificate_ends(&self) -> Option<Timestamp> {
            self.0.pin.as_ref().map(|pin| pin.not_after)
        }

        /// `SerialNumber`.
        #[getter]
        fn serial_number(&self) -> Option<&str> {
            let serial = self.0.facts.serial_number.as_ref();
            serial.map(|serial| serial.reveal().as_str())
        }

        /// `DeviceName`.
        #[getter]
        fn device_name(&self) -> Option<&str> {
            let name = self.0.facts.device_name.as_ref();
            name.map(|name| name.reveal().as_str())
        }

        /// `ProductName`.
        #[getter]
        fn product_name(&self) -> Option<&str> {
            self.0.facts.product_name.as_deref()
        }

        /// `OSVersion`, as of its Authenticate.
        #[getter]
        fn os_version(&self) -> Option<&str> {
            self.0.facts.os_version.as_deref()
        }

        /// Since when it is on hold, if it is.
        #[getter]
        fn held_since(&self) -> Option<Timestamp> {
            self.0.held.as_ref().map(|held| held.since)
        }

        /// Since when its bootstrap token is in escrow, if it is.
        #[getter]
        fn bootstrap_token_at(&self) -> Option<Timestamp> {
            self.0.bootstrap_token_at
        }

        /// Since when its unlock token is in escrow, if it is.
        #[getter]
        fn unlock_token_at(&self) -> Option<Timestamp> {
            self.0.unlock_token_at
        }

        /// The prepared place that it came to, if any.
        #[getter]
        fn place(&self) -> Option<&str> {
            self.0.place.as_ref().map(|place| place.as_str())
        }
    }
}

with_channel! {
    /// A user's channel on a device.
    UserRecord of User {
        /// The id of the device.
        #[getter]
        fn device(&self) -> &str {
            self.0.id.device_part()
        }

        /// `UserShortName`.
        #[getter]
        fn short_name(&self) -> Option<&str> {
            let name = self.0.short_name.as_ref();
            name.map(|name| name.reveal().as_str())
        }

        /// `UserLongName`.
        #[getter]
        fn long_name(&self) -> Option<&str> {
            let name = self.0.long_name.as_ref();
            name.map(|name| name.reveal().as_str())
        }

        /// Whether another user has the console.
        #[getter]
        fn not_on_console(&self) -> bool {
            self.0.not_on_console
        }
    }
}

record! {
    /// A command's place in the queue of a channel.
    QueueItem of Item {
        /// The channel.
        #[getter]
        fn enrollment(&self) -> &str {
            self.0.enrollment.as_str()
        }

        /// `CommandUUID`.
        #[getter]
        fn uuid(&self) -> &str {
            self.0.uuid.as_str()
        }

        /// `RequestType`.
        #[getter]
        fn request_type(&self) -> &str {
            &self.0.request_type
        }

        /// Which goes first.
        #[getter]
        fn priority(&self) -> i16 {
            self.0.priority.0
        }

        /// Its number in the order of queuing.
        #[getter]
        fn sequence(&self) -> u64 {
            self.0.sequence
        }

        /// Where it stands.
        #[getter]
        fn state(&self) -> Member<ItemState> {
            Member(self.0.state)
        }

        /// Whether it still waits for an answer.
        #[getter]
        fn is_open(&self) -> bool {
            self.0.state.is_open()
        }

        /// When it was queued.
        #[getter]
        fn queued_at(&self) -> Timestamp {
            self.0.queued_at
        }

        /// From when on a session may take it.
        #[getter]
        fn offer_at(&self) -> Timestamp {
            self.0.offer_at
        }

        /// From when on it is worth a wake.
        #[getter]
        fn wake_at(&self) -> Option<Timestamp> {
            self.0.wake_at
        }

        /// When it is given up, if ever.
        #[getter]
        fn expires_at(&self) -> Option<Timestamp> {
            self.0.expires_at
        }

        /// When it came to its end.
        #[getter]
        fn closed_at(&self) -> Option<Timestamp> {
            self.0.closed_at
        }

        /// How often it was offered since the device last answered it.
        #[getter]
        fn attempts(&self) -> u32 {
            self.0.attempts
        }

        /// How often the device put it off.
        #[getter]
        fn deferrals(&self) -> u32 {
            self.0.deferrals
        }

        /// In which session it was put off last.
        #[getter]
        fn deferred_in(&self) -> Option<u64> {
            self.0.deferred_in
        }

        /// What makes it a repetition of another one.
        #[getter]
        fn dedupe(&self) -> Option<&str> {
            self.0.dedupe.as_deref()
        }

        /// Whether it reaches a suspended device too.
        #[getter]
        fn pierces_suspension(&self) -> bool {
            self.0.pierces_suspension
        }

        /// Whether it may be offered now.
        fn is_ready(&self, session: u64, suspended: bool, now: Timestamp) -> bool {
            self.0.is_ready(session, suspended, now)
        }

        /// The item at its end: what `CloseQueue` makes of each.
        fn closed(&self, state: Member<ItemState>, at: Timestamp) -> Self {
            Self(self.0.clone().closed(state.0, at))
        }
    }
}
