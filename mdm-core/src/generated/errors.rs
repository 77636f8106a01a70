// Made by `cargo xtask schema` from Apple's device-management schema (github.com/apple/device-management, MIT licence, copyright Apple Inc.).
// Names and facts only. Which files, and their digests: schema.lock. Change the generator in xtask/src/schema, not this file.

use crate::schema::table::*;

pub(crate) static OBJECTS: [Object; 5] = [
    Object {
        family: Family::Error,
        name: "com.apple.psso.required",
        file: "psso.required",
        supports: &[
            IOS.never(),
            MACOS.since(26, 0, 0),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &PSSO_REQUIRED,
        ..Object::EMPTY
    },
    Object {
        family: Family::Error,
        name: "com.apple.softwareupdate.required",
        file: "softwareupdate.required",
        supports: &[
            IOS.since(17, 0, 0),
            MACOS.since(14, 0, 0),
            TVOS.never(),
            VISIONOS.since(26, 0, 0),
            WATCHOS.never(),
        ],
        keys: &SOFTWAREUPDATE_REQUIRED,
        ..Object::EMPTY
    },
    Object {
        family: Family::Error,
        name: "com.apple.unrecognized.device",
        file: "unrecognized.device",
        supports: &[
            IOS.since(17, 0, 0),
            MACOS.since(14, 0, 0),
            TVOS.since(17, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &UNRECOGNIZED_DEVICE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Error,
        name: "com.apple.watch.pairing.token.missing",
        file: "watch.pairing.token.missing",
        supports: &[
            IOS.never(),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &WATCH_PAIRING_TOKEN_MISSING,
        ..Object::EMPTY
    },
    Object {
        family: Family::Error,
        name: "com.apple.well-known.failed",
        file: "well-known.failed",
        supports: &[
            IOS.since(17, 5, 0),
            MACOS.since(14, 5, 0),
            TVOS.never(),
            VISIONOS.since(1, 2, 0),
            WATCHOS.never(),
        ],
        keys: &WELL_KNOWN_FAILED,
        ..Object::EMPTY
    },
];

static PSSO_REQUIRED: Keys = Keys {
    named: &[
        Key {
            name: "code",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["com.apple.psso.required"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "description",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "message",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "details",
            shape: Shape::Dictionary(&PSSO_REQUIRED_DETAILS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static PSSO_REQUIRED_DETAILS: Keys = Keys {
    named: &[
        Key {
            name: "ProfileURL",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Package",
            shape: Shape::Dictionary(&PSSO_REQUIRED_DETAILS_PACKAGE),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthURL",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static PSSO_REQUIRED_DETAILS_PACKAGE: Keys = Keys {
    named: &[
        Key {
            name: "ManifestURL",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "PinningCerts",
            shape: Shape::Array(&PSSO_REQUIRED_DETAILS_PACKAGE_PINNINGCERTS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PinningRevocationCheckRequired",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static PSSO_REQUIRED_DETAILS_PACKAGE_PINNINGCERTS: Key = Key {
    name: "PinningCertsItem",
    shape: Shape::Data,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SOFTWAREUPDATE_REQUIRED: Keys = Keys {
    named: &[
        Key {
            name: "code",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["com.apple.softwareupdate.required"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "description",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "message",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "details",
            shape: Shape::Dictionary(&SOFTWAREUPDATE_REQUIRED_DETAILS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SOFTWAREUPDATE_REQUIRED_DETAILS: Keys = Keys {
    named: &[
        Key {
            name: "OSVersion",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "BuildVersion",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "RequireBetaProgram",
            shape: Shape::Dictionary(&SOFTWAREUPDATE_REQUIRED_DETAILS_REQUIREBETAPROGRAM),
            presence: Presence::Optional,
            supports: &[IOS.since(17, 5, 0), MACOS.since(14, 5, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SOFTWAREUPDATE_REQUIRED_DETAILS_REQUIREBETAPROGRAM: Keys = Keys {
    named: &[
        Key {
            name: "Description",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Token",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static UNRECOGNIZED_DEVICE: Keys = Keys {
    named: &[
        Key {
            name: "code",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["com.apple.unrecognized.device"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "description",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "message",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static WATCH_PAIRING_TOKEN_MISSING: Keys = Keys {
    named: &[
        Key {
            name: "code",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["com.apple.watch.pairing.token.missing"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "description",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "message",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "details",
            shape: Shape::Dictionary(&WATCH_PAIRING_TOKEN_MISSING_DETAILS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static WATCH_PAIRING_TOKEN_MISSING_DETAILS: Keys = Keys {
    named: &[Key {
        name: "security-token",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static WELL_KNOWN_FAILED: Keys = Keys {
    named: &[
        Key {
            name: "code",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["com.apple.well-known.failed"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "description",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "message",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};
