//! What the mock has seen.

/// Counts since the start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Connections that came to HTTP/2.
    pub connections: u64,
    /// Connections that are open.
    pub open: u64,
    /// Handshakes that failed: no certificate, or none that holds.
    pub refused: u64,
    /// Streams that were opened.
    pub requests: u64,
    /// Pushes answered with 200.
    pub accepted: u64,
    /// The most streams that were open at once, over all connections.
    pub peak: u64,
    /// Streams that are open.
    pub in_flight: u64,
    /// Pushes that took the place of one that had not been delivered.
    pub replaced: u64,
    /// Pushes delivered.
    pub delivered: u64,
}
