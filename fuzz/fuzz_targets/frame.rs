//! Any bytes as a message of an agent, at every stage.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mdm_agent_proto::{Compression, Frame, Limits, Message, Stage};

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits::default();
    for stage in [Stage::Opening, Stage::Enrolling, Stage::Answering, Stage::Established(Compression::Deflate)] {
        if let Ok(frame) = Frame::decode(Message::Binary(bytes), stage, &limits) {
            assert_eq!(frame.encode(stage, &limits).expect("what was decoded can be encoded"), bytes);
        }
    }
});
