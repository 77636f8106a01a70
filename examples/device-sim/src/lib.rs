//! Simulated Apple devices.
