//! What Swift sees of the engine: conversion of types and errors, nothing else.
//!
//! Types of the engine whose fields are public are declared once more with `uniffi::remote`, which checks against the original that
//! nothing is missing; what is opaque there becomes an object here. The doc comments go into the Swift sources.

mod catalogue;
mod error;
mod identity;
mod machine;
mod message;
mod plist;
mod profile;
mod push;
mod request;
mod scalar;

uniffi::setup_scaffolding!("mdm_core_swift");
