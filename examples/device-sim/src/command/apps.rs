//! Applications: installed, managed, and their installation.

use plist::{Dictionary, Value};

use super::errors::error;
use super::{Answer, Command, Scene};
use crate::bodies;
use crate::wire::{Put as _, dictionaries};

pub(super) fn installed_list(command: &Command, scene: &Scene<'_>) -> Answer {
    let managed_only = command.flag("ManagedAppsOnly").unwrap_or(false);
    let wanted = command.list("Identifiers");
    let items = command.list("Items");
    let managed = scene
        .state
        .managed_apps
        .keys()
        .enumerate()
        .map(|(at, identifier)| {
            let entry = bodies::applications(1).pop().unwrap_or_default();
            entry
                .put("Identifier", identifier.as_str())
                .put("Name", identifier.rsplit('.').next().unwrap_or(identifier))
                .put("ExternalVersionIdentifier", 860_000_000 + at as u64)
        });
    let count = if managed_only {
        0
    } else {
        scene.hardware.app_count
    };
    let all = bodies::applications(count).into_iter().chain(managed);
    let list = all
        .filter(|app| {
            let identifier = app
                .get("Identifier")
                .and_then(Value::as_string)
                .unwrap_or_default();
            wanted
                .as_ref()
                .is_none_or(|wanted| wanted.contains(&identifier))
        })
        .map(|mut app| {
            if let Some(items) = &items {
                app.retain(|key, _| items.contains(&key.as_str()));
            }
            app
        });
    Answer::with(Dictionary::new().put("InstalledApplicationList", dictionaries(list)))
}

pub(super) fn managed_list(command: &Command, scene: &Scene<'_>) -> Answer {
    let wanted = command.list("Identifiers");
    let mut list = Dictionary::new();
    for (identifier, flags) in &scene.state.managed_apps {
        if wanted
            .as_ref()
            .is_none_or(|wanted| wanted.contains(&identifier.as_str()))
        {
            let entry = Dictionary::new()
                .put("Status", "Managed")
                .put("ManagementFlags", *flags)
                .put("HasConfiguration", false)
                .put("HasFeedback", false)
                .put("IsValidated", true);
            list.insert(identifier.clone(), Value::Dictionary(entry));
        }
    }
    Answer::with(Dictionary::new().put("ManagedApplicationList", Value::Dictionary(list)))
}

pub(super) fn install(command: &Command, scene: &mut Scene<'_>) -> Answer {
    let store_id = command
        .keys
        .get("iTunesStoreID")
        .and_then(Value::as_unsigned_integer);
    let identifier = match (command.text("Identifier"), store_id) {
        (Some(identifier), _) => identifier.to_owned(),
        (None, Some(id)) => format!("com.example.store.{id}"),
        (None, None) => match command.text("ManifestURL") {
            Some(url) => format!("com.example.{}", last_part(url)),
            None => return super::errors::malformed("iTunesStoreID"),
        },
    };
    if scene.state.managed_apps.contains_key(&identifier) {
        return error("MCMDMErrorDomain", 12_025, "The app is already installed.");
    }
    let flags = command
        .keys
        .get("ManagementFlags")
        .and_then(Value::as_signed_integer);
    scene
        .state
        .managed_apps
        .insert(identifier.clone(), flags.unwrap_or(0));
    Answer::with(
        Dictionary::new()
            .put("Identifier", identifier.as_str())
            .put("State", "Installing"),
    )
}

pub(super) fn install_enterprise(command: &Command, scene: &mut Scene<'_>) -> Answer {
    let managed = command.flag("InstallAsManaged").unwrap_or(false);
    if !command.keys.contains_key("Manifest") && !command.keys.contains_key("ManifestURL") {
        return super::errors::malformed("ManifestURL");
    }
    if managed {
        let name = command.text("ManifestURL").map_or("package", last_part);
        scene
            .state
            .managed_apps
            .insert(format!("com.example.{name}"), 0);
    }
    Answer::done()
}

/// `https://host/path/tool.plist` gives `tool`.
fn last_part(url: &str) -> &str {
    let name = url.rsplit('/').next().unwrap_or(url);
    name.split('.').next().unwrap_or(name)
}

pub(super) fn remove(command: &Command, scene: &mut Scene<'_>) -> Answer {
    let Some(identifier) = command.text("Identifier") else {
        return super::errors::malformed("Identifier");
    };
    match scene.state.managed_apps.remove(identifier) {
        Some(_) => Answer::done(),
        None => error("MCMDMErrorDomain", 12_029, "The app is not managed."),
    }
}

/// An empty entry for every application asked about.
pub(super) fn per_app(key: &str, command: &Command) -> Answer {
    let entries = command.list("Identifiers").unwrap_or_default().into_iter();
    let entries = entries.map(|identifier| Dictionary::new().put("Identifier", identifier));
    Answer::with(Dictionary::new().put(key, dictionaries(entries)))
}
