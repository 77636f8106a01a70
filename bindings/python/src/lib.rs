//! `mdm-core` for Python: conversion of types and errors, nothing else.
//!
//! What each class and function is for stands in `python/mdm_core/_native.pyi`, which is checked against this module.

use pyo3::prelude::*;

mod checkin;
mod command;
mod enums;
mod errors;
mod identity;
mod input;
mod json;
mod names;
mod policy;
mod records;
mod request;
mod step;
mod values;
mod view;

/// The native part of `mdm_core`.
#[pymodule]
mod _native {
    use mdm_core::error::ErrorCode;
    use pyo3::prelude::*;

    use super::{enums, errors};

    #[pymodule_export]
    use super::{
        checkin::{
            Authenticate, CheckOut, DeclarativeManagement, GetBootstrapToken, GetToken,
            ReturnToService, SetBootstrapToken, TokenUpdate, UserAuthenticate,
        },
        command::{Entropy, NewCommand},
        identity::{
            Anchors, CertificateFacts, Presented, inspect_certificate, read_certificate_header,
            verify_mdm_signature,
        },
        input::{HostAnswer, Input},
        policy::{Backoff, Policy},
        records::{DeviceRecord, QueueItem, UserRecord},
        request::{ErrorChainItem, Needs, Report, Request, read_request},
        step::{
            AddCommand, Answer, ClaimCertificate, CloseQueue, DropSecret, Event, Log, LogLater,
            PutAnswer, PutDevice, PutItem, PutSecret, PutUser, Refusal, RenewIdentity, Reply, Seen,
            Step, TakePlace, Wake, handle,
        },
        values::{dumps, loads},
        view::{EnrollmentView, Invitation, ReadyTerms, UserSecret, ViewQuery, ready_rule},
    };

    /// Every error code with the word for who has to act, and the HTTP status.
    #[pyfunction]
    fn error_codes() -> Vec<(&'static str, &'static str, u16)> {
        let codes = ErrorCode::ALL.iter();
        codes
            .map(|code| {
                (
                    code.as_str(),
                    errors::fault_name(code.culprit()),
                    code.http_status(),
                )
            })
            .collect()
    }

    /// The error that a code stands for, for hosts that refuse in the engine's words.
    #[pyfunction]
    fn error_for(code: &str) -> PyResult<PyErr> {
        Ok(errors::Failure::from(super::names::code(code)?).into())
    }

    /// Every word of every enumeration: class, word.
    #[pyfunction]
    fn enum_words() -> Vec<(&'static str, &'static str)> {
        enums::all()
    }
}
