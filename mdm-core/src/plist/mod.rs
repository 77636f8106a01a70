//! Property lists from outside, made safe to parse, and property lists for devices, written stably.
//!
//! Every plist a device or an operator sends takes the same road:
//!
//! 1. [`check`] bounds it with one flat pass over the bytes ([`PlistLimits`]) and replaces the
//!    characters no XML parser accepts but devices do send ([`Checked::replaced`]);
//! 2. [`read`], [`read_value`] or [`read_dictionary`] parse what passed.
//!
//! The second step only takes a [`Checked`], so nothing reaches the parser unbounded. The first is
//! needed because the parser recurses once per nesting level (60 KB of `<array>` end the process),
//! expands shared objects of a binary plist without limit, drops CDATA and unknown entities
//! silently, and panics on some dates.
//!
//! [`write()`] and [`write_dictionary`] go the other way: XML with sorted keys, so equal values give
//! equal bytes.
//!
//! Each property of the guard rests on `plist` 1.10 and `quick-xml` 0.42 splitting a document into
//! the same tags as [`check`] does; the tests compare the two on generated documents.

mod binary;
mod checked;
mod dates;
mod error;
mod guard;
mod keys;
mod limits;
mod outline;
mod read;
mod references;
mod sanitize;
mod write;

pub use ::plist::{Data, Date, Dictionary, Integer, Value};

pub use self::{
    checked::{Checked, Format, check},
    error::PlistError,
    keys::Keys,
    limits::{BinaryPlists, PlistLimits},
    outline::Outline,
    read::{read, read_dictionary, read_value},
    write::{write, write_dictionary},
};
