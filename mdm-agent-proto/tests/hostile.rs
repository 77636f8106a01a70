//! Whatever arrives, there is an answer.

use mdm_agent_proto::{Compression, Frame, FrameError, FrameKind, Limits, Message, Stage};
use proptest::prelude::*;

const STAGES: [Stage; 5] = [
    Stage::Opening,
    Stage::Enrolling,
    Stage::Answering,
    Stage::Established(Compression::Off),
    Stage::Established(Compression::Deflate),
];

/// What must hold for any bytes at all.
fn examine(bytes: &[u8], limits: &Limits) {
    for stage in STAGES {
        match Frame::decode(Message::Binary(bytes), stage, limits) {
            Ok(frame) => {
                assert!(bytes.len() <= limits.max_message());
                assert_eq!(frame.encode(stage, limits).as_deref(), Ok(bytes));
                if let Frame::Deflated {
                    data,
                    inflated_limit,
                } = frame
                {
                    assert!(inflated_limit <= limits.envelope());
                    assert!(inflated_limit <= data.len() * 64);
                }
            }
            Err(error) => {
                assert!(FrameError::ALL.contains(&error.code()));
                assert!([1003, 1009, 4002].contains(&error.close_code().number()));
                assert!(!error.to_string().is_empty());
            }
        }
    }
}

fn limits() -> impl Strategy<Value = Limits> {
    let size = 1_024..=32_768_usize;
    (size.clone(), size.clone(), size.clone(), size).prop_map(|(a, b, c, d)| {
        let limits = Limits::default()
            .with_opening(a)
            .and_then(|l| l.with_enrolling(b));
        limits
            .and_then(|l| l.with_envelope(c))
            .and_then(|l| l.with_media_fragment(d))
            .unwrap()
    })
}

#[test]
fn every_message_of_up_to_two_bytes_is_judged() {
    let limits = Limits::default();
    examine(&[], &limits);
    for a in 0..=u8::MAX {
        examine(&[a], &limits);
        for b in 0..=u8::MAX {
            examine(&[a, b], &limits);
        }
    }
}

#[test]
fn a_frame_cut_or_flipped_anywhere_is_judged() {
    let limits = Limits::default();
    let mut media = vec![2];
    media.extend(0..40);
    for frame in [
        vec![0, 0x22, 0x02, 0x08, 0x05],
        vec![1, 0x03, 0x00],
        media,
        vec![0xff; 12],
    ] {
        for end in 0..=frame.len() {
            examine(&frame[..end], &limits);
        }
        for place in 0..frame.len() {
            for bit in 0..8 {
                let mut flipped = frame.clone();
                flipped[place] ^= 1 << bit;
                examine(&flipped, &limits);
            }
        }
    }
}

proptest! {
    #[test]
    fn no_message_panics(bytes in prop::collection::vec(any::<u8>(), 0..64), limits in limits()) {
        examine(&bytes, &limits);
    }

    #[test]
    fn no_size_panics(kind in 0..4_u8, size in 0..40_000_usize, limits in limits()) {
        let mut bytes = vec![0x5a; size + 1];
        bytes[0] = kind;
        examine(&bytes, &limits);
    }

    #[test]
    fn what_one_end_writes_the_other_reads(
        kind in prop::sample::select(FrameKind::ALL),
        stage in prop::sample::select(&STAGES[..]),
        size in 0..40_000_usize,
        limits in limits(),
    ) {
        let data = vec![0x5a; size];
        let frame = match kind {
            FrameKind::Envelope => Frame::Envelope(&data),
            FrameKind::Deflated => Frame::Deflated { data: &data, inflated_limit: 0 },
            FrameKind::Media => Frame::Media(&data),
        };
        match frame.encode(stage, &limits) {
            Ok(bytes) => {
                let read = Frame::decode(Message::Binary(&bytes), stage, &limits).unwrap();
                prop_assert_eq!((read.kind(), read.data()), (kind, &data[..]));
            }
            // The peer would have refused it for the same reason.
            Err(error) => {
                let mut bytes = vec![u8::try_from(kind.number()).unwrap()];
                bytes.extend(&data);
                prop_assert_eq!(Frame::decode(Message::Binary(&bytes), stage, &limits), Err(error));
            }
        }
    }
}
