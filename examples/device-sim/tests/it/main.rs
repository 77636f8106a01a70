//! Tests of the simulator, one file per topic.

mod bench;
mod commands;
mod declarative;
mod delivery;
mod determinism;
mod enrollment;
mod fake_server;
mod fleet;
mod identity;
mod leaving;
mod load;
mod not_now;
mod push;
mod users;
