//! Which module a command is in, what it does, and how it is made.

/// A module of commands.
pub(in super::super) struct Topic {
    pub name: &'static str,
    pub about: &'static str,
    pub commands: &'static [Named],
}

/// A command's file, and in a few words what it does.
pub(in super::super) type Named = (&'static str, &'static str);

pub(in super::super) const TOPICS: &[Topic] = &[
    Topic {
        name: "apps",
        about: "Apps and books: installed, removed, listed, configured.",
        commands: &[
            (
                "application.install",
                "Installs an app, or takes over its management.",
            ),
            (
                "application.install.enterprise",
                "Installs a package on a Mac from a manifest.",
            ),
            (
                "application.installed.list",
                "Lists the apps that are installed.",
            ),
            (
                "application.invitetoprogram",
                "Invites the user to join a purchase program.",
            ),
            (
                "application.managed.list",
                "Lists the apps that are managed, and how each fares.",
            ),
            (
                "application.redemptioncode",
                "Completes an installation with a code that pays for the app.",
            ),
            ("application.remove", "Removes a managed app and its data."),
            (
                "application.validate",
                "Has apps with a provisioning profile validated now.",
            ),
            (
                "managed.application.attributes",
                "Asks for the attributes of managed apps.",
            ),
            (
                "managed.application.configuration",
                "Asks for the configuration of managed apps.",
            ),
            (
                "managed.application.feedback",
                "Asks for what managed apps left for the server.",
            ),
            ("media.install", "Installs a book."),
            ("media.managed.list", "Lists the managed books."),
            ("media.remove", "Removes a book."),
        ],
    },
    Topic {
        name: "device",
        about: "The device as a whole: locked, erased, restarted, lost and found.",
        commands: &[
            (
                "device.activationlock.bypasscode",
                "Asks for the code that unlocks an activation lock.",
            ),
            (
                "device.activationlock.clearbypasscode",
                "Makes the device forget the code that unlocks an activation lock.",
            ),
            (
                "device.configured",
                "Lets Setup Assistant go on after it awaited configuration.",
            ),
            ("device.erase", "Erases the device at once."),
            ("device.esim", "Asks a carrier's server for cellular plans."),
            ("device.lock", "Locks the device at once."),
            (
                "device.lostmode.disable",
                "Takes the device out of Lost Mode.",
            ),
            ("device.lostmode.enable", "Puts the device into Lost Mode."),
            (
                "device.lostmode.location",
                "Asks a device in Lost Mode where it is.",
            ),
            (
                "device.lostmode.playsound",
                "Has a device in Lost Mode play a sound.",
            ),
            ("device.restart", "Restarts the device."),
            ("device.shutdown", "Shuts the device down."),
            (
                "lom.devicerequest",
                "Has a Mac switch other Macs on, off, or reset them (Lights Out Management).",
            ),
            (
                "lom.setuprequest",
                "Asks a Mac for its addresses for Lights Out Management.",
            ),
            (
                "mirroring.request",
                "Asks the user to show their screen through AirPlay.",
            ),
            ("mirroring.stop", "Ends the showing of the screen."),
            ("remotedesktop.disable", "Switches Remote Desktop off."),
            ("remotedesktop.enable", "Switches Remote Desktop on."),
            (
                "trigger.enhanced.log.collection",
                "Starts the collection of logs for AppleCare.",
            ),
            (
                "cancel.enhanced.log.collection",
                "Ends the collection of logs for AppleCare.",
            ),
        ],
    },
    Topic {
        name: "information",
        about: "What a device says of itself.",
        commands: &[
            (
                "application.extensions.listactive",
                "Lists the active NSExtensions of a user.",
            ),
            (
                "application.extensions.mappings",
                "Lists the installed NSExtensions of a user.",
            ),
            (
                "device.restrictions.list",
                "Lists the restrictions in force.",
            ),
            (
                "information.contentcaching",
                "Asks how the content cache of a Mac fares.",
            ),
            ("information.device", "Asks for facts of the device."),
            (
                "information.security",
                "Asks for the state of the device's security.",
            ),
        ],
    },
    Topic {
        name: "profiles",
        about: "Profiles, certificates and declarations.",
        commands: &[
            (
                "certificate.list",
                "Lists the certificates that are installed.",
            ),
            (
                "declarativemanagement",
                "Has the device fetch its declarations, or switches declarative management on.",
            ),
            ("profile.install", "Installs a configuration profile."),
            (
                "profile.list",
                "Lists the configuration profiles that are installed.",
            ),
            (
                "profile.provisioning.install",
                "Installs a provisioning profile.",
            ),
            (
                "profile.provisioning.list",
                "Lists the provisioning profiles that are installed.",
            ),
            (
                "profile.provisioning.remove",
                "Removes a provisioning profile.",
            ),
            ("profile.remove", "Removes a configuration profile."),
        ],
    },
    Topic {
        name: "security",
        about: "Passcodes, passwords and keys.",
        commands: &[
            (
                "device.restrictions.clearpassword",
                "Removes the passcode of restrictions, which since iOS 12 is that of Screen Time.",
            ),
            ("passcode.clear", "Removes the passcode."),
            (
                "passcode.firmware.set",
                "Sets or clears the firmware password of a Mac.",
            ),
            (
                "passcode.firmware.verify",
                "Checks the firmware password of a Mac.",
            ),
            (
                "passcode.recovery.set",
                "Sets or clears the Recovery Lock of a Mac.",
            ),
            (
                "passcode.recovery.verify",
                "Checks the Recovery Lock of a Mac.",
            ),
            (
                "passcode.unlocktoken",
                "Asks for the token that removes the passcode.",
            ),
            (
                "rotate.file.vault.key",
                "Replaces the recovery key of FileVault.",
            ),
        ],
    },
    Topic {
        name: "settings",
        about: "Settings of the device.",
        commands: &[(
            "settings",
            "Changes settings, each for itself: one may fail while others succeed.",
        )],
    },
    Topic {
        name: "updates",
        about: "Updates of the operating system, as they were before OS 27.",
        commands: &[
            (
                "system.update.available",
                "Lists the updates that the device could take.",
            ),
            ("system.update.scan", "Has a Mac look for updates."),
            ("system.update.schedule", "Downloads or installs updates."),
            ("system.update.status", "Asks how updates fare."),
        ],
    },
    Topic {
        name: "users",
        about: "Accounts and users.",
        commands: &[
            (
                "account.configuration",
                "Says how Setup Assistant makes the accounts of a Mac that awaits configuration.",
            ),
            (
                "set.auto.admin.password",
                "Changes the password of the administrator that Setup Assistant made.",
            ),
            (
                "user.configured",
                "Lets a user of a Shared iPad go on after their session awaited configuration.",
            ),
            (
                "user.delete",
                "Deletes a user of the device, or all of them.",
            ),
            ("user.list", "Lists the users of the device."),
            ("user.logout", "Logs the user of a Shared iPad out."),
            (
                "user.unlock",
                "Unlocks a user's account that had too many wrong passwords.",
            ),
        ],
    },
];

/// Commands of whose keys only some combinations are valid: they are made by functions in `mdm_core::command::typed::choices`.
pub(in super::super) const CHOSEN_BY_HAND: &[&str] = &[
    "application.install",
    "application.install.enterprise",
    "device.erase",
    "device.lock",
    "device.lostmode.enable",
    "media.install",
    "media.remove",
    "mirroring.request",
    "passcode.firmware.set",
    "passcode.recovery.set",
    "rotate.file.vault.key",
    "user.delete",
];

/// The same of dictionaries.
pub(in super::super) const DICTIONARIES_BY_HAND: &[&str] = &[
    "rotate.file.vault.key:FileVaultUnlock",
    "system.update.schedule:Updates[]",
];
