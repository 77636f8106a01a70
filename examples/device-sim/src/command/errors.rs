//! Error chains as devices send them.

use plist::Dictionary;

use super::Answer;
use crate::model::Platform;
use crate::wire::Put as _;

/// `MCMDMErrorDomain`: invalid request type; also for commands that need supervision.
const INVALID_REQUEST_TYPE: i64 = 12_021;
/// `MCMDMErrorDomain`: malformed request.
const MALFORMED_REQUEST: i64 = 12_008;

/// One item of an `ErrorChain`.
pub(super) fn item(domain: &str, code: i64, text: &str) -> Dictionary {
    Dictionary::new()
        .put("ErrorCode", code)
        .put("ErrorDomain", domain)
        .put("LocalizedDescription", text)
        .put("USEnglishDescription", text)
}

/// An error with one item.
pub(super) fn error(domain: &str, code: i64, text: &str) -> Answer {
    Answer::Error {
        chain: vec![item(domain, code, text)],
    }
}

/// The command does not exist on this device, or not in its state.
pub(super) fn invalid_request_type(platform: Platform, request_type: &str) -> Answer {
    let text = match platform {
        Platform::Ios | Platform::TvOs => format!("“{request_type}” is not a valid request type."),
        Platform::MacOs => format!("Unknown command: {request_type} <MDMClientError:91>"),
    };
    error("MCMDMErrorDomain", INVALID_REQUEST_TYPE, &text)
}

/// The command lacks a key or has one of the wrong type.
pub(super) fn malformed(key: &str) -> Answer {
    let text = format!("The key “{key}” is missing or invalid.");
    Answer::FormatError {
        chain: vec![item("MCMDMErrorDomain", MALFORMED_REQUEST, &text)],
    }
}

/// The command wants a network by cable, and no simulated device has one.
pub(super) fn not_tethered() -> Answer {
    error(
        "MCMDMErrorDomain",
        12_081,
        "The device is not tethered to a network.",
    )
}

/// A failure that is nobody's fault, in the domain where such failures happen.
pub(super) fn bad_luck(request_type: &str) -> Answer {
    let (domain, code, text) = match request_type {
        "InstallProfile" => (
            "MCInstallationErrorDomain",
            4001,
            "Profile Installation Failed",
        ),
        "RemoveProfile" => (
            "MCMDMErrorDomain",
            12_013,
            "The profile is not managed by MDM.",
        ),
        "InstallApplication" => ("MCMDMErrorDomain", 12_040, "iTunes Store login required."),
        "ScheduleOSUpdate" => (
            "MCMDMErrorDomain",
            12_050,
            "The update could not be started.",
        ),
        "ClearPasscode" => ("MCPasscodeErrorDomain", 5013, "Cannot clear passcode."),
        _ => (
            "MCMDMErrorDomain",
            12_002,
            "The command could not be completed.",
        ),
    };
    error(domain, code, text)
}
