//! The reference MDM server.
