//! Simulated Apple devices that speak the MDM protocol to any server.
//!
//! The simulator is an independent judge: it follows what Apple documents and what real devices
//! were seen to do, shares no code for check-ins and commands with the servers it is pointed at,
//! and keeps its own books of every command to compare with the server's. Only for profiles,
//! SCEP and signatures it takes the tools of `mdm-core`, the client's side of them.
//!
//! | part | what it is |
//! | --- | --- |
//! | [`SimDevice`] ([`device`]) | one device without any I/O: time, answers and pushes go in, requests come out; same seed, same bytes |
//! | [`SimCa`], [`ClientIdentity`] | the authority of a simulated world and the identities it issues |
//! | [`enroll`] | enrollment by a downloaded profile: SCEP, signed messages, renewal, and devices that misbehave |
//! | [`fleet`] | many devices over real HTTP, with the troubles that their behaviour draws |
//! | [`push`] | a stand-in for Apple's push service on loopback |
//! | [`load`] | how many requests a server answers |
//! | [`bodies`] | big bodies for tests that need the size and not the device |

mod behaviour;
pub mod bodies;
mod chance;
mod command;
mod declarations;
pub mod device;
pub mod enroll;
pub mod fleet;
mod identity;
pub mod load;
mod model;
pub mod push;
mod signature;
pub mod transport;
mod wire;

pub use behaviour::{Behaviour, Waits};
pub use device::{
    Attention, ChannelId, CommandKey, Complaint, Counters, Endpoint, Enrollment, ExchangeId,
    Execution, Fault, Life, MessageKind, Outcome, Outgoing, PushAddress, PushReception, Reach,
    Renewal, Reply, ServerFault, SimDevice, Wipe,
};
pub use identity::{ClientIdentity, IdentityError, SimCa};
pub use model::Model;
pub use signature::{MessageSigner, SignatureError};
