//! The nine check-ins as classes.

use mdm_core::checkin::CheckInMessage;
use pyo3::prelude::*;

use crate::values::Bytes;

/// What a check-in says.
#[derive(IntoPyObject)]
pub(crate) enum CheckIn {
    Authenticate(Authenticate),
    TokenUpdate(TokenUpdate),
    CheckOut(CheckOut),
    UserAuthenticate(UserAuthenticate),
    SetBootstrapToken(SetBootstrapToken),
    GetBootstrapToken(GetBootstrapToken),
    DeclarativeManagement(DeclarativeManagement),
    GetToken(GetToken),
    ReturnToService(ReturnToService),
}

/// The device asks to be enrolled. It is not enrolled before its TokenUpdate.
#[pyclass(frozen, get_all, module = "mdm_core")]
pub(crate) struct Authenticate {
    topic: Option<String>,
    device_name: Option<String>,
    model_name: Option<String>,
    model: Option<String>,
    product_name: Option<String>,
    os_version: Option<String>,
    build_version: Option<String>,
    serial_number: Option<String>,
    imei: Option<String>,
    meid: Option<String>,
}

/// The channel can be woken, with these tokens; the first one completes the enrollment.
#[pyclass(frozen, get_all, module = "mdm_core")]
pub(crate) struct TokenUpdate {
    topic: String,
    token: Bytes,
    push_magic: String,
    unlock_token: Option<Bytes>,
    awaiting_configuration: Option<bool>,
    not_on_console: Option<bool>,
}

/// The enrollment was removed on the device.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct CheckOut {}

/// A network or mobile user of a Mac logs in.
#[pyclass(frozen, get_all, module = "mdm_core")]
pub(crate) struct UserAuthenticate {
    digest_response: Option<String>,
}

/// The device entrusts its bootstrap token to the server, or takes it back.
#[pyclass(frozen, get_all, module = "mdm_core")]
pub(crate) struct SetBootstrapToken {
    token: Option<Bytes>,
}

/// The device asks for its bootstrap token.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct GetBootstrapToken {}

/// The device fetches declarations or reports their status.
#[pyclass(frozen, get_all, module = "mdm_core")]
pub(crate) struct DeclarativeManagement {
    endpoint: String,
    data: Option<Bytes>,
}

/// The device asks for a token of a service.
#[pyclass(frozen, get_all, module = "mdm_core")]
pub(crate) struct GetToken {
    service: String,
    security_token: Option<String>,
    phone_udid: Option<String>,
    watch_udid: Option<String>,
}

/// The device asks how to return to service.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct ReturnToService {}

pub(crate) fn message(message: &CheckInMessage) -> CheckIn {
    match message {
        CheckInMessage::Authenticate(it) => {
            let it = it.clone();
            CheckIn::Authenticate(Authenticate {
                topic: it.topic,
                device_name: it.device_name.map(|text| text.reveal().clone()),
                model_name: it.model_name,
                model: it.model,
                product_name: it.product_name,
                os_version: it.os_version,
                build_version: it.build_version,
                serial_number: it.serial_number.map(|text| text.reveal().clone()),
                imei: it.imei.map(|text| text.reveal().clone()),
                meid: it.meid.map(|text| text.reveal().clone()),
            })
        }
        CheckInMessage::TokenUpdate(it) => CheckIn::TokenUpdate(TokenUpdate {
            topic: it.topic.clone(),
            token: Bytes(it.token.clone()),
            push_magic: it.push_magic.expose().clone(),
            unlock_token: it.unlock_token.as_ref().map(Bytes::expose),
            awaiting_configuration: it.awaiting_configuration,
            not_on_console: it.not_on_console,
        }),
        CheckInMessage::CheckOut => CheckIn::CheckOut(CheckOut {}),
        CheckInMessage::UserAuthenticate(it) => {
            let response = it.digest_response.as_ref();
            CheckIn::UserAuthenticate(UserAuthenticate {
                digest_response: response.map(|response| response.expose().clone()),
            })
        }
        CheckInMessage::SetBootstrapToken(it) => CheckIn::SetBootstrapToken(SetBootstrapToken {
            token: it.token.as_ref().map(Bytes::expose),
        }),
        CheckInMessage::GetBootstrapToken => CheckIn::GetBootstrapToken(GetBootstrapToken {}),
        CheckInMessage::DeclarativeManagement(it) => {
            CheckIn::DeclarativeManagement(DeclarativeManagement {
                endpoint: it.endpoint.clone(),
                data: it.data.clone().map(Bytes),
            })
        }
        CheckInMessage::GetToken(it) => {
            let parameters = it.parameters.clone();
            CheckIn::GetToken(GetToken {
                service: it.service.clone(),
                security_token: parameters.security_token.map(|it| it.expose().clone()),
                phone_udid: parameters.phone_udid.map(|it| it.reveal().clone()),
                watch_udid: parameters.watch_udid.map(|it| it.reveal().clone()),
            })
        }
        CheckInMessage::ReturnToService => CheckIn::ReturnToService(ReturnToService {}),
    }
}
