//! Tables made by `cargo xtask schema`; [`crate::schema`] is how to use them.

pub(crate) mod check_ins;
pub(crate) mod errors;
pub(crate) mod other;

#[cfg(feature = "schema-commands")]
pub(crate) mod commands;
#[cfg(feature = "schema-declarations")]
pub(crate) mod credentials;
#[cfg(feature = "schema-declarations")]
pub(crate) mod declarations;
#[cfg(feature = "schema-profiles")]
pub(crate) mod profiles;
#[cfg(feature = "schema-declarations")]
pub(crate) mod protocol;
#[cfg(feature = "schema-declarations")]
pub(crate) mod status;
#[cfg(feature = "typed-commands")]
pub(crate) mod typed;
