//! Tests of the simulator, one file per topic.

mod bench;
mod by_profile;
mod by_profile_faults;
mod by_profile_fleet;
mod by_profile_renewal;
mod by_profile_trust;
mod commands;
mod declarative;
mod delivery;
mod determinism;
mod enrollment;
mod fake_server;
mod fleet;
mod identity;
mod leaving;
mod link_server;
mod load;
mod not_now;
mod push;
mod users;
