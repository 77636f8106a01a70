//! What a fault makes of a change.

use jiff::Timestamp;
use mdm_core::{
    enrollment::{Change, QueueScope, Session, ViewQuery},
    id::EnrollmentId,
    secret::Secret,
};
use mdm_tests::store::HostStore;

use super::{
    fault::Fault,
    faulty::{Faulty, records_of},
};

impl Faulty {
    /// What a change becomes; `None` if it is lost.
    pub(super) fn spoil(&self, mut change: Change) -> Option<Change> {
        let memory = &mut *self.memory();
        match (self.fault?, &mut change) {
            (Fault::KeepsSecrets, Change::DropSecret { .. })
            | (Fault::CrowdsPlaces, Change::TakePlace { .. })
            | (Fault::NeverMoves, Change::PutItem(_)) => return None,
            (Fault::MergesRecords, Change::PutDevice(record)) => {
                let before = self.load_plainly(&record.id).device;
                record.pin = record.pin.take().or(before.and_then(|record| record.pin));
            }
            (Fault::TripsOverQuotes, Change::PutUser(record)) => {
                let cut = record.id.as_str().split('\'').next().unwrap_or_default();
                record.id = EnrollmentId::parse(cut).unwrap_or_else(|_| record.id.clone());
            }
            (Fault::KeepsFirstAnswer, Change::PutAnswer(answer)) => {
                self.answer(&answer.enrollment, &answer.uuid)
                    .unwrap()
                    .is_none()
                    .then_some(())?;
            }
            (Fault::AppendsAnswers, Change::PutAnswer(answer)) => {
                let before = self.answer(&answer.enrollment, &answer.uuid).unwrap();
                let before = before.map(|answer| answer.body.expose().clone());
                let body = [before.unwrap_or_default(), answer.body.expose().clone()].concat();
                answer.body = Secret::new(body);
            }
            (Fault::GoesBackInTime, Change::Seen { enrollment, at }) => {
                memory.last_seen = Some((enrollment.clone(), *at));
            }
            (
                Fault::IgnoresClaims,
                Change::ClaimCertificate {
                    fingerprint,
                    device,
                    ..
                },
            ) => {
                let query = ViewQuery {
                    certificate: Some(*fingerprint),
                    ..records_of(device)
                };
                let owner = self.inner.load(&query).unwrap().certificate_owner;
                owner.is_none().then_some(())?;
            }
            (Fault::ReplacesCommands, Change::AddCommand { item, .. })
                if self.item(&item.enrollment, &item.uuid).unwrap().is_some() =>
            {
                return Some(Change::PutItem(item.clone()));
            }
            (Fault::ForgetsUserSessions, Change::PutUser(record)) => {
                record.channel.session = Session::default();
            }
            (Fault::ForgetsHolds, Change::PutDevice(record)) => record.held = None,
            (Fault::ClosesTooMuch, Change::CloseQueue { scope, .. }) => {
                if let QueueScope::Channel(channel) = scope {
                    *scope = QueueScope::Device(channel.device());
                }
            }
            (Fault::ClosesTooLittle, Change::CloseQueue { scope, .. }) => {
                if let QueueScope::Device(device) = scope {
                    *scope = QueueScope::Channel(device.clone());
                }
            }
            (Fault::RoundsTimes, Change::CloseQueue { queued_before, .. }) => {
                *queued_before =
                    Timestamp::from_microsecond(queued_before.as_microsecond()).unwrap();
            }
            (Fault::CutsBodies, Change::AddCommand { body, .. }) => {
                *body = body[..body.len().min(64 * 1_024)].into();
            }
            _ => {}
        }
        Some(change)
    }
}
