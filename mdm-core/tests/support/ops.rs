//! What can happen to a device, its users and its host, at random.

use mdm_core::{events::Departure, queue::Twin};
use proptest::prelude::*;

/// Channels: the device and two of its users.
pub type Who = usize;

#[derive(Clone, Debug)]
pub enum Op {
    Authenticate,
    TokenUpdate {
        who: Who,
        awaiting: Option<bool>,
        fresh: bool,
    },
    /// The device gets a new certificate, or goes back to an earlier one.
    Certificate {
        which: usize,
    },
    Idle {
        who: Who,
    },
    /// Answers what was handed out last.
    Answer {
        who: Who,
        status: &'static str,
    },
    /// Answers any command that there ever was.
    Late {
        who: Who,
        which: usize,
        status: &'static str,
    },
    CheckOut {
        who: Who,
    },
    Escrow,
    Stranger {
        message: usize,
    },
    Enqueue {
        who: Who,
        priority: i16,
        wake: bool,
        wait: Option<i64>,
        life: Option<i64>,
        twin: Option<Twin>,
        kind: usize,
    },
    Ruled {
        who: Who,
        hold: bool,
    },
    Cancel {
        which: usize,
    },
    Clear {
        who: Who,
    },
    Hold,
    Lift,
    ExpectRenewal,
    Depart {
        who: Who,
        how: Departure,
    },
    DeadToken {
        who: Who,
    },
    CheckIn {
        who: Who,
    },
    /// The deadlines are handled as time passes.
    Pass {
        minutes: i64,
    },
    /// The host was down: time passes and no deadline is handled.
    Outage {
        minutes: i64,
    },
    /// Another node's clock is behind.
    Back {
        seconds: i64,
    },
}

fn statuses() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        6 => Just("Acknowledged"),
        2 => Just("NotNow"),
        1 => Just("Error"),
        1 => Just("Unheard-of"),
    ]
}

pub fn ops() -> impl Strategy<Value = Op> {
    use Departure::*;
    let who = 0..3usize;
    let enqueue = (
        0..3usize,
        prop_oneof![Just(0i16), -20..20i16],
        prop::bool::weighted(0.8),
        prop::option::weighted(0.3, 0..600i64),
        prop::option::weighted(0.3, 1..900i64),
        prop::option::weighted(
            0.3,
            prop_oneof![Just(Twin::KeepWaiting), Just(Twin::Replace)],
        ),
        0..10usize,
    )
        .prop_map(
            |(who, priority, wake, wait, life, twin, kind)| Op::Enqueue {
                who,
                priority,
                wake,
                wait,
                life,
                twin,
                kind,
            },
        );
    let how = prop_oneof![
        Just(RemovedByUs),
        Just(PresumedGone),
        Just(CheckedOut),
        Just(Wiped)
    ];
    prop_oneof![
        4 => Just(Op::Authenticate),
        8 => (who.clone(), prop::option::of(any::<bool>()), any::<bool>())
            .prop_map(|(who, awaiting, fresh)| Op::TokenUpdate { who, awaiting, fresh }),
        3 => (0..6usize).prop_map(|which| Op::Certificate { which }),
        14 => who.clone().prop_map(|who| Op::Idle { who }),
        16 => (who.clone(), statuses()).prop_map(|(who, status)| Op::Answer { who, status }),
        4 => (who.clone(), any::<usize>(), statuses())
            .prop_map(|(who, which, status)| Op::Late { who, which, status }),
        1 => who.clone().prop_map(|who| Op::CheckOut { who }),
        1 => Just(Op::Escrow),
        2 => (0..4usize).prop_map(|message| Op::Stranger { message }),
        16 => enqueue,
        2 => (who.clone(), any::<bool>()).prop_map(|(who, hold)| Op::Ruled { who, hold }),
        2 => any::<usize>().prop_map(|which| Op::Cancel { which }),
        1 => who.clone().prop_map(|who| Op::Clear { who }),
        1 => Just(Op::Hold),
        2 => Just(Op::Lift),
        2 => Just(Op::ExpectRenewal),
        1 => (who.clone(), how).prop_map(|(who, how)| Op::Depart { who, how }),
        1 => who.clone().prop_map(|who| Op::DeadToken { who }),
        1 => who.prop_map(|who| Op::CheckIn { who }),
        8 => prop_oneof![Just(0i64), 1..60i64, 60..4_000i64].prop_map(|minutes| Op::Pass { minutes }),
        3 => (1..2_000i64).prop_map(|minutes| Op::Outage { minutes }),
        1 => (1..90i64).prop_map(|seconds| Op::Back { seconds }),
    ]
}
