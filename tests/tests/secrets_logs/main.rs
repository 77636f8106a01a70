//! What is written to the log, at whatever level and by whatever crate, holds no secret and names nobody.
//!
//! Simulated devices of several kinds enroll and take commands that carry passwords. Everything of worth in what goes over
//! the wire is collected on the devices' side, and then looked for, in every form in which bytes may be printed.

mod debugged;
mod devices;
mod served;
mod treasure;
