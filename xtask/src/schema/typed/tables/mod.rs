//! What the schema does not say: names of ours, what is secret, what words there are where the schema has free text.
//!
//! Commands are named by Apple's file. A path is the file, `:` for what is sent or `>` for what comes back, and the keys with dots between
//! them; `[]` is an array's item, `*` what stands under any name. An entry that matches nothing is a failure.

mod guards;
mod topics;
mod types;

pub(super) use self::{
    guards::{NOT_SECRET, PERSONAL, SECRETS, SOUNDS_SECRET},
    topics::{CHOSEN_BY_HAND, DICTIONARIES_BY_HAND, TOPICS, Topic},
    types::{BY_HAND, NUMBERS, ONE_OR_MORE, TYPES, WORDS},
};
