//! Users and the end of Setup Assistant.

use plist::Dictionary;

use super::errors::error;
use super::{Answer, Command, Scene};
use crate::device::{Aftermath, ChannelId, UserKind};
use crate::wire::{Put as _, dictionaries};

pub(super) fn device_configured(scene: &mut Scene<'_>) -> Answer {
    if !std::mem::take(&mut scene.state.awaiting_configuration) {
        return not_waiting();
    }
    Answer::done()
}

fn not_waiting() -> Answer {
    error(
        "MDMDeviceEnrollment",
        101,
        "Device is not AwaitingConfiguration",
    )
}

pub(super) fn user_configured(scene: &mut Scene<'_>) -> Answer {
    let ChannelId::User(name) = scene.channel else {
        return not_waiting();
    };
    let user = scene
        .state
        .users
        .values_mut()
        .find(|user| user.channel_name() == name);
    match user {
        Some(user) if user.awaiting_configuration => {
            user.awaiting_configuration = false;
            Answer::done()
        }
        Some(_) | None => not_waiting(),
    }
}

pub(super) fn user_list(scene: &Scene<'_>) -> Answer {
    let users = scene.state.users.values().map(|user| {
        let keys = Dictionary::new()
            .put("UserName", user.short_name.as_str())
            .put("FullName", user.long_name.as_str())
            .put("IsLoggedIn", true)
            .put("HasDataToSync", false);
        match user.kind {
            UserKind::SharedIPad => keys
                .put("DataQuota", 4_294_967_296u64)
                .put("DataUsed", 1024),
            UserKind::Mac | UserKind::Enrollment => keys
                .put("UserGUID", user.user_id.as_str())
                .put("MobileAccount", false)
                .put("HasSecureToken", true),
        }
    });
    Answer::with(Dictionary::new().put("Users", dictionaries(users)))
}

pub(super) fn delete_user(command: &Command, scene: &mut Scene<'_>) -> Answer {
    let gone = if command.flag("DeleteAllUsers").unwrap_or(false) {
        std::mem::take(&mut scene.state.users).into_keys().collect()
    } else {
        let Some(name) = command.text("UserName") else {
            return super::errors::malformed("UserName");
        };
        match scene.state.users.remove(name) {
            Some(user) => vec![user.short_name],
            None => return error("MCMDMErrorDomain", 12_071, "The user does not exist."),
        }
    };
    Answer::then(Aftermath::LogOut(gone))
}

pub(super) fn log_out(scene: &Scene<'_>) -> Answer {
    match scene.state.users.keys().next_back() {
        Some(_) => Answer::then(Aftermath::LogOut(
            scene.state.users.keys().cloned().collect(),
        )),
        None => error("MCMDMErrorDomain", 12_072, "No user is logged in."),
    }
}
