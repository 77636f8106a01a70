// Made by `cargo xtask schema` from Apple's device-management schema (github.com/apple/device-management, MIT licence, copyright Apple Inc.).
// Names and facts only. Which files, and their digests: schema.lock. Change the generator in xtask/src/schema, not this file.

mod apps;
pub use apps::*;
mod device;
pub use device::*;
mod information;
pub use information::*;
mod profiles;
pub use profiles::*;
mod security;
pub use security::*;
mod settings;
pub use settings::*;
mod updates;
pub use updates::*;
mod users;
pub use users::*;
