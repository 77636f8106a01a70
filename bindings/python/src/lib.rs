//! `mdm-core` for Python: conversion of types and errors, nothing else.
//!
//! Their types stand in `python/mdm_core/_native.pyi`, which is checked against this module.

use pyo3::prelude::*;

mod apns;
mod checkin;
mod command;
mod ddm;
mod enums;
mod errors;
mod identity;
mod input;
mod json;
mod names;
mod policy;
mod profile;
mod records;
mod request;
mod schema;
mod signing;
mod step;
mod values;
mod view;

/// The native part of `mdm_core`.
#[pymodule]
mod _native {
    use mdm_core::error::{Culprit, ErrorCode};
    use pyo3::prelude::*;

    use super::{enums, errors};

    #[pymodule_export]
    use super::{
        apns::{
            PushCertificate, PushRequest, PushVerdict, check_push_csr, push_verdict, sign_push_csr,
        },
        checkin::{
            Authenticate, CheckOut, DeclarativeManagement, GetBootstrapToken, GetToken,
            ReturnToService, SetBootstrapToken, TokenUpdate, UserAuthenticate,
        },
        command::{Entropy, NewCommand},
        ddm::{Declaration, check_declarations},
        identity::{
            Anchors, CertificateFacts, Presented, inspect_certificate, read_certificate_header,
            verify_mdm_signature,
        },
        input::{HostAnswer, Input},
        policy::{Backoff, Policy},
        profile::{
            AcmeIdentity, EncryptedProfile, InspectedProfile, Profile, ProfileVerification,
            ScepIdentity, enrollment_profile, inspect_profile, verify_profile,
        },
        records::{DeviceRecord, QueueItem, UserRecord},
        request::{ErrorChainItem, Needs, Report, Request, read_request},
        schema::{
            Applicability, DeviceFacts, SchemaObject, Violation, find_schema, schema_objects,
            validate_payload,
        },
        signing::{SigningIdentity, read_certificates, sign_cms},
        step::{
            AddCommand, Answer, ClaimCertificate, CloseQueue, Doubt, DropSecret, Event, Log,
            LogLater, PutAnswer, PutDevice, PutItem, PutSecret, PutUser, Refusal, RenewIdentity,
            Reply, Seen, Step, TakePlace, Wake, handle,
        },
        values::{dumps, loads},
        view::{EnrollmentView, Invitation, ReadyTerms, UserSecret, ViewQuery, ready_rule},
    };

    /// Every error code with the word for who has to act, and the HTTP status.
    #[pyfunction]
    fn error_codes() -> Vec<(&'static str, &'static str, u16)> {
        let of_engine = ErrorCode::ALL.iter().map(|code| {
            let fault = errors::fault_name(code.culprit());
            (code.as_str(), fault, code.http_status())
        });
        let of_pushes = errors::push_codes().into_iter();
        of_engine
            .chain(of_pushes.map(|code| (code, errors::fault_name(Culprit::Caller), 400)))
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
