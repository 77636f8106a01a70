//! Requests and answers that are not MDM's: of SCEP, and for profiles.

/// A request to a web server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebRequest {
    /// Where it goes.
    pub url: String,
    /// What it carries, which decides about the method.
    pub content: WebContent,
}

/// What a request carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WebContent {
    /// Nothing (GET).
    None,
    /// A body with its `Content-Type` (POST).
    Post(&'static str, Vec<u8>),
}

/// The answer of a web server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WebAnswer {
    /// The HTTP status.
    pub status: u16,
    /// `Content-Type`.
    pub content_type: Option<String>,
    /// `Location`.
    pub location: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

impl WebRequest {
    /// A GET.
    pub fn get(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            content: WebContent::None,
        }
    }
}
