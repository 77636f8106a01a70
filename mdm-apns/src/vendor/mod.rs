//! The vendor's part in a push certificate: Apple takes a customer's certificate request only with an MDM vendor's signature.
//!
//! | step | who | here |
//! | --- | --- | --- |
//! | request | customer: key and request | [`CustomerCsr::read`] checks it before the vendor signs |
//! | sign | vendor, with the key of Apple's MDM vendor certificate | [`PushCertRequest::sign`], [`PushCertRequest::encode`] |
//! | upload | customer, at <https://identity.apple.com/pushcert> | [`PushCertRequest::decode`], [`PushCertRequest::check`] before |
//! | import | customer | [`crate::certificate`] |

mod check;
mod csr;
mod document;
mod request;

pub use self::{
    check::Finding,
    csr::{CsrError, CustomerCsr},
    request::{PushCertRequest, PushCertRequestError},
};
