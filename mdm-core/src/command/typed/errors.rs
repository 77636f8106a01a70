//! Errors within an answer: what of several things that were asked for failed.

use super::{macros::structure, wire::arrays};

structure! {
    /// One link of an `ErrorChain`, the first is the outermost; see [`ErrorChainItem`](crate::command::ErrorChainItem), which is that of the
    /// whole report.
    #[derive(Default)]
    ErrorLink pub fn new {
        required {}
        optional {
            /// `ErrorCode`. Apple's list of them is informational.
            code: i64 = "ErrorCode",
            /// `ErrorDomain`.
            domain: String = "ErrorDomain",
            /// `LocalizedDescription`, in the device's language.
            localized: String = "LocalizedDescription",
            /// `USEnglishDescription`.
            english: String = "USEnglishDescription",
        }
    }
}

arrays!(ErrorLink);
