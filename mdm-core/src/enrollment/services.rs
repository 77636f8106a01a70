//! Check-ins by which an enrolled device asks for something: its bootstrap token, declarations, tokens of services.

use super::{Change, HostAnswer, Refusal, Reply, SecretName, turn::Turn};
use crate::{
    checkin::{self, BootstrapToken, CheckInMessage},
    error::ErrorCode,
    events::EventKind,
    id::EnrollmentId,
    identity::Presented,
    plist::PlistError,
    secret::Secret,
};

impl Turn<'_> {
    pub(super) fn set_bootstrap_token(
        &mut self,
        id: &EnrollmentId,
        message: BootstrapToken,
        certificate: &Presented,
    ) -> Result<Reply, Refusal> {
        if id.is_user() {
            return Err(ErrorCode::CheckinWrongChannel.into());
        }
        self.admit(id, certificate)?;
        self.heard(id);
        let now = self.now;
        let stored = message.token.is_some();
        let Some(device) = self.device_mut() else {
            return Ok(Reply::Empty);
        };
        device.bootstrap_token_at = stored.then_some(now);
        let (enrollment, name) = (id.clone(), SecretName::BootstrapToken);
        self.changes.push(match message.token {
            Some(value) => Change::PutSecret {
                enrollment,
                name,
                value,
            },
            None => Change::DropSecret { enrollment, name },
        });
        self.log(
            id,
            if stored {
                EventKind::BootstrapTokenStored
            } else {
                EventKind::BootstrapTokenRemoved
            },
        );
        Ok(Reply::Empty)
    }

    /// Between Authenticate and TokenUpdate the token stays where it is: the device may be another one by then.
    pub(super) fn get_bootstrap_token(
        &mut self,
        id: &EnrollmentId,
        certificate: &Presented,
    ) -> Result<Reply, Refusal> {
        if id.is_user() {
            return Err(ErrorCode::CheckinWrongChannel.into());
        }
        self.admit(id, certificate)?;
        self.heard(id);
        let kept = self
            .view
            .device
            .as_ref()
            .is_some_and(|device| device.bootstrap_token_at.is_some());
        match self
            .view
            .bootstrap_token
            .take()
            .filter(|_| kept && self.is_enrolled())
        {
            None => Ok(Reply::Empty),
            Some(token) => written(checkin::bootstrap_token(token.expose())),
        }
    }

    /// Gives the host's answer, to a device that is still there.
    pub(super) fn host_answer(
        &self,
        id: &EnrollmentId,
        message: &CheckInMessage,
        answer: Option<HostAnswer>,
    ) -> Result<Reply, Refusal> {
        self.check_left()?;
        match answer {
            Some(HostAnswer::StatusTaken) | None => {}
            Some(_) if self.departure(id).is_some() => return Err(ErrorCode::EnrollmentLeft.into()),
            Some(_) => {}
        }
        fit_answer(message, answer)
    }

    /// Keeps the check-in of which a part was not understood, so that a later version can read it.
    pub(super) fn keep_unknown_keys(&mut self, id: &EnrollmentId, raw: Vec<u8>) {
        self.changes.push(Change::PutSecret {
            enrollment: id.clone(),
            name: SecretName::UnknownKeys,
            value: Secret::new(raw),
        });
    }
}

/// Fits the host's answer to the question.
fn fit_answer(message: &CheckInMessage, answer: Option<HostAnswer>) -> Result<Reply, Refusal> {
    match (message, answer) {
        (CheckInMessage::DeclarativeManagement(_), Some(HostAnswer::Declarative(json))) => {
            Ok(Reply::Json(json))
        }
        (CheckInMessage::DeclarativeManagement(_), Some(HostAnswer::DeclarationGone)) => {
            Ok(Reply::NotFound)
        }
        (CheckInMessage::DeclarativeManagement(_), Some(HostAnswer::StatusTaken)) => {
            Ok(Reply::Empty)
        }
        (CheckInMessage::GetToken(_), Some(HostAnswer::Token(token))) => {
            written(checkin::token_data(token.expose()))
        }
        (CheckInMessage::ReturnToService, Some(HostAnswer::ReturnToService(answer))) => {
            written(checkin::return_to_service(&answer))
        }
        _ => Err(ErrorCode::CheckinNotServed.into()),
    }
}

/// A body that was written, as a reply.
pub(super) fn written(body: Result<Vec<u8>, PlistError>) -> Result<Reply, Refusal> {
    body.map(|bytes| Reply::Plist(Secret::new(bytes)))
        .map_err(|error| error.error_code().into())
}
