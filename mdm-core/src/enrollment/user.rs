//! UserAuthenticate: a network or mobile user of a Mac logs in and proves a password.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::SignedDuration;

use super::{
    AuthToken, Refusal, Reply, UserAuthentication, services::written, tokens::kept_name, turn::Turn,
};
use crate::{
    checkin::{self, UserAuthenticate},
    digest,
    error::ErrorCode,
    events::EventKind,
    id::{EnrollmentId, EnrollmentKind, IdentityKeys},
    identity::{Fingerprint, Presented},
    limits::MAX_USERS,
    secret::Secret,
};

/// How long a challenge may be answered.
const CHALLENGE_LIFETIME: SignedDuration = SignedDuration::from_mins(10);

impl Turn<'_> {
    pub(super) fn user_authenticate(
        &mut self,
        id: &EnrollmentId,
        kind: EnrollmentKind,
        message: UserAuthenticate,
        identity: &IdentityKeys,
        certificate: &Presented,
    ) -> Result<Reply, Refusal> {
        if !id.is_user() {
            return Err(ErrorCode::CheckinWrongChannel.into());
        }
        self.admit(id, certificate)?;
        self.heard(&id.device());
        if self.device_departure().is_some() {
            return Err(ErrorCode::UserNotManaged.into());
        }
        self.check_room(id)?;
        let policy = self.policy;
        match (&policy.user_authentication, message.digest_response) {
            (UserAuthentication::NotManaged, _) => Err(ErrorCode::UserNotManaged.into()),
            (UserAuthentication::NothingToProve, None) => {
                let user = self.user_or_new(id, kind);
                user.auth_token = None;
                user.challenge = None;
                written(checkin::digest_challenge(""))
            }
            (UserAuthentication::NothingToProve, Some(_)) => written(checkin::user_auth_token("")),
            (UserAuthentication::Digest { realm }, None) => {
                self.challenge(id, kind, identity, realm)
            }
            (UserAuthentication::Digest { realm }, Some(response)) => {
                self.check_digest(id, identity, realm, &response)
            }
        }
    }

    /// Whether the user is known or there is room for one more.
    pub(super) fn check_room(&self, id: &EnrollmentId) -> Result<(), Refusal> {
        let users = &self.view.users;
        if users.len() >= MAX_USERS && !users.contains_key(id) {
            return Err(ErrorCode::UserNotManaged.into());
        }
        Ok(())
    }

    fn challenge(
        &mut self,
        id: &EnrollmentId,
        kind: EnrollmentKind,
        identity: &IdentityKeys,
        realm: &str,
    ) -> Result<Reply, Refusal> {
        let (now, nonce) = (self.now, URL_SAFE_NO_PAD.encode(self.entropy.bytes::<24>()));
        // Who is asked for a password is not let in without: until then nobody has the right token.
        let (_, nobodys) = self.draw_token();
        let user = self.user_or_new(id, kind);
        user.challenge = Some((nonce.clone(), now));
        user.auth_token.get_or_insert(nobodys);
        if let Some(name) = &identity.user_short_name {
            user.short_name = Some(kept_name(name));
        }
        written(checkin::digest_challenge(&digest::challenge(realm, &nonce)))
    }

    /// A challenge is good for one answer, right or wrong. Repeating a lost reply therefore ends in a new challenge at the next login.
    fn check_digest(
        &mut self,
        id: &EnrollmentId,
        identity: &IdentityKeys,
        realm: &str,
        response: &Secret<String>,
    ) -> Result<Reply, Refusal> {
        let now = self.now;
        let secret = self.view.user_secret.take();
        let (token, hash) = self.draw_token();
        let Some(user) = self.user_mut(id) else {
            return written(checkin::user_auth_token(""));
        };
        let nonce = user
            .challenge
            .take()
            .filter(|(_, at)| now.duration_since(*at) <= CHALLENGE_LIFETIME)
            .map(|(nonce, _)| nonce);
        let name = identity
            .user_short_name
            .as_deref()
            .or_else(|| user.short_name.as_ref().map(|name| name.reveal().as_str()));
        let proven = match (nonce, name, secret) {
            (Some(nonce), Some(name), Some(secret)) => {
                digest::verify(response.expose(), name, realm, &nonce, &secret)
            }
            _ => false,
        };
        user.auth_token = Some(hash);
        if !proven {
            // The token that is needed from now on is given to nobody.
            self.log(id, EventKind::UserPasswordWrong);
            return written(checkin::user_auth_token(""));
        }
        self.log(id, EventKind::UserAuthenticated);
        written(checkin::user_auth_token(token.expose()))
    }

    /// A token and what is kept of it.
    fn draw_token(&mut self) -> (Secret<String>, AuthToken) {
        let token = URL_SAFE_NO_PAD.encode(self.entropy.bytes::<32>());
        let hash = Fingerprint::of_der(token.as_bytes());
        (Secret::new(token), AuthToken { hash, at: self.now })
    }
}
