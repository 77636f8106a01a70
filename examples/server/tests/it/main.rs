//! The server as its clients meet it: real sockets, real certificates, a store in a folder of its own.

mod admin;
mod bad_input;
mod config;
mod declarations;
mod declarations_api;
mod declarations_channels;
mod declarations_updates;
mod enqueue;
mod foreign_client;
mod identity;
mod keys;
mod log_lines;
mod ops;
mod page;
mod places;
mod push_cert_cli;
mod pushcert;
mod renewal;
mod scep;
mod shutdown;
mod signed;
mod slow_and_large;
mod support;
mod wakes;
mod wakes_killed;
