//! The wire protocol between an MDM server and its agents.
