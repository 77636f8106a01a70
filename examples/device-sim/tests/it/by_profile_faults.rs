//! Devices that misbehave while they enroll are refused at the right stage.

use std::sync::Arc;

use device_sim::enroll::{EnrollCause, EnrollError, EnrollFault, ProfileProblem, Repeat, Stage};
use device_sim::{Life, MessageKind};
use mdm_core::scep::FailInfo;

use crate::by_profile::{device, enroll};
use crate::link_server::{Habits, LinkServer};

const AUTHENTICATE: Stage = Stage::Message(MessageKind::Authenticate);

async fn refused(server: &LinkServer, fault: EnrollFault) -> EnrollError {
    let mut device = device(1);
    let error = enroll(server, &mut device, fault).await.unwrap_err();
    assert_ne!(device.life(), Life::Enrolled);
    assert!(device.is_at_rest());
    error
}

#[tokio::test]
async fn a_challenge_that_nobody_gave_out_brings_no_certificate() {
    let server = LinkServer::start(Habits::default()).await;
    let error = refused(&server, EnrollFault::WrongChallenge).await;
    assert_eq!(error.stage(), Stage::Scep);
    assert!(matches!(
        error.cause(),
        EnrollCause::Refused(FailInfo::BadRequest)
    ));
    assert_eq!(server.books.lock().unwrap().certificates_issued, 0);
}

#[tokio::test]
async fn a_challenge_brings_one_key_a_certificate_and_no_other() {
    let server = LinkServer::start(Habits::default()).await;
    let config = device_sim::enroll::EnrollConfig::default();
    let profile = server.profile_bytes();
    let fault = EnrollFault::ReusedChallenge;
    let mut device = device(1);
    let error = device_sim::enroll::run(&profile, &mut device, &config, fault).await;
    let error = error.unwrap_err();
    assert_eq!(error.stage(), Stage::Scep);
    assert!(matches!(error.cause(), EnrollCause::Refused(_)), "{error}");
    assert_eq!(server.books.lock().unwrap().certificates_issued, 1);
    assert!(!server.log().iter().any(|line| line.starts_with("Auth")));
}

#[tokio::test]
async fn a_request_whose_answer_was_lost_brings_the_same_certificate_again() {
    let server = LinkServer::start(Habits::default()).await;
    let mut device = device(1);
    let enrolled = enroll(&server, &mut device, EnrollFault::RepeatedTransaction).await;
    assert_eq!(enrolled.unwrap().repeat(), Some(Repeat::SameCertificate));
    let asked = server.log();
    let asked = asked.iter().filter(|line| *line == "PKIOperation POST");
    assert_eq!(asked.count(), 2);
    assert_eq!(server.books.lock().unwrap().certificates_issued, 1);
}

#[tokio::test]
async fn half_a_scep_message_is_refused() {
    let server = LinkServer::start(Habits::default()).await;
    let error = refused(&server, EnrollFault::TruncatedScepMessage).await;
    assert_eq!(error.stage(), Stage::Scep);
    assert!(
        error
            .to_string()
            .starts_with("SCEP PKCSReq: HTTP 400: the SCEP message is not signed"),
        "{error}"
    );
}

#[tokio::test]
async fn a_certificate_of_an_authority_that_nobody_knows_is_refused() {
    let server = LinkServer::start(Habits::default()).await;
    let error = refused(&server, EnrollFault::ForeignAuthority).await;
    assert_eq!(error.stage(), AUTHENTICATE);
    assert!(
        error
            .to_string()
            .contains("does not chain to a trusted issuer")
    );
    assert_eq!(server.log(), ["Authenticate 400"]);
}

#[tokio::test]
async fn another_devices_certificate_is_refused() {
    let server = LinkServer::start(Habits::default()).await;
    let mut victim = device(0);
    enroll(&server, &mut victim, EnrollFault::None)
        .await
        .unwrap();
    let stolen = Arc::new(victim.identity().unwrap().clone());
    let error = refused(&server, EnrollFault::IdentityOf(stolen)).await;
    assert_eq!(error.stage(), AUTHENTICATE);
    assert!(error.to_string().contains("another device's"), "{error}");
}

#[tokio::test]
async fn a_signature_over_another_body_is_refused() {
    let server = LinkServer::start(Habits::default()).await;
    let error = refused(&server, EnrollFault::SignatureOverAnotherBody).await;
    assert_eq!(error.stage(), AUTHENTICATE);
    assert!(
        error.to_string().contains("not the one that was signed"),
        "{error}"
    );
}

#[tokio::test]
async fn a_signature_that_was_heard_does_not_fit_another_message() {
    let server = LinkServer::start(Habits::default()).await;
    let mut victim = device(0);
    let heard = enroll(&server, &mut victim, EnrollFault::None)
        .await
        .unwrap();
    let heard = heard.authenticate().clone();
    let error = refused(&server, EnrollFault::ReplayedSignature(heard)).await;
    assert_eq!(error.stage(), AUTHENTICATE);
    assert!(
        error.to_string().contains("not the one that was signed"),
        "{error}"
    );
}

#[tokio::test]
async fn a_message_that_was_heard_enrolls_nobody_but_its_sender() {
    let server = LinkServer::start(Habits::default()).await;
    let mut victim = device(0);
    let heard = enroll(&server, &mut victim, EnrollFault::None)
        .await
        .unwrap();
    let heard = heard.authenticate().clone();
    let error = refused(&server, EnrollFault::ReplayedRequest(heard)).await;
    // The message itself is the victim's, byte for byte, and so is what it says.
    assert_eq!(error.stage(), Stage::Message(MessageKind::TokenUpdate));
    assert!(error.to_string().contains("not the device's"), "{error}");
}

#[tokio::test]
async fn half_a_message_is_refused() {
    let server = LinkServer::start(Habits::default()).await;
    let error = refused(&server, EnrollFault::TruncatedMessage).await;
    assert_eq!(error.stage(), AUTHENTICATE);
    assert_eq!(server.log().last().unwrap(), "nothing 400");
}

#[tokio::test]
async fn an_enrolled_device_can_misbehave_too_and_recovers() {
    let server = LinkServer::start(Habits::default()).await;
    let mut device = device(0);
    let mut enrolled = enroll(&server, &mut device, EnrollFault::None)
        .await
        .unwrap();
    enrolled.misbehave(EnrollFault::SignatureOverAnotherBody);
    let said = enrolled.ask_for_commands(&mut device).await;
    assert_eq!(said.len(), 1);
    assert!(!said[0].is_confirmed());
    assert_eq!(said[0].to_string(), "Idle: HTTP 400");
    assert_eq!(server.log().last().unwrap(), "Idle 400");
}

#[tokio::test]
async fn a_fault_of_signatures_needs_a_profile_that_asks_for_them() {
    let server = LinkServer::start(Habits {
        change: |mut profile| {
            profile.mdm.sign_message = None;
            profile
        },
        ..Habits::default()
    })
    .await;
    let error = refused(&server, EnrollFault::SignatureOverAnotherBody).await;
    assert!(matches!(
        error.cause(),
        EnrollCause::Profile(ProfileProblem::NothingSigned)
    ));
}
