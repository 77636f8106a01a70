// Made by `cargo xtask schema` from Apple's device-management schema (github.com/apple/device-management, MIT licence, copyright Apple Inc.).
// Names and facts only. Which files, and their digests: schema.lock. Change the generator in xtask/src/schema, not this file.

use crate::schema::table::*;

pub(crate) static OBJECTS: [Object; 5] = [
    Object {
        family: Family::Other,
        name: "ESSO",
        file: "esso",
        supports: &[
            IOS.since(16, 0, 0),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &ESSO,
        ..Object::EMPTY
    },
    Object {
        family: Family::Other,
        name: "MachineInfo",
        file: "machineinfo",
        supports: &[
            IOS.since(7, 0, 0),
            MACOS.since(10, 9, 0),
            TVOS.since(10, 2, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &MACHINEINFO,
        ..Object::EMPTY
    },
    Object {
        family: Family::Other,
        name: "ManifestURL",
        file: "manifesturl",
        supports: &[
            IOS.since(7, 0, 0)
                .shared(Mode::Allowed)
                .user_enrollment(Mode::Allowed),
            MACOS.since(10, 9, 0).user_enrollment(Mode::Allowed),
            TVOS.since(10, 2, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &MANIFESTURL,
        ..Object::EMPTY
    },
    Object {
        family: Family::Other,
        name: "passwordHash",
        file: "passwordhash",
        supports: &[
            IOS.never(),
            MACOS.since(10, 11, 0).user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &PASSWORDHASH,
        ..Object::EMPTY
    },
    Object {
        family: Family::Other,
        name: "SkipKeys",
        file: "skipkeys",
        supports: &[
            IOS.since(7, 0, 0).always_skippable(true),
            MACOS.since(10, 9, 0).always_skippable(true),
            TVOS.since(10, 2, 0).always_skippable(true),
            VISIONOS.since(26, 0, 0).always_skippable(true),
            WATCHOS.never(),
        ],
        keys: &SKIPKEYS,
        ..Object::EMPTY
    },
];

static ESSO: Keys = Keys {
    named: &[
        Key {
            name: "iTunesStoreID",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AppIDs",
            shape: Shape::Array(&ESSO_APPIDS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AssociatedDomains",
            shape: Shape::Array(&ESSO_ASSOCIATEDDOMAINS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AssociatedDomainsEnableDirectDownloads",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ConfigurationProfile",
            shape: Shape::Data,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ESSO_APPIDS: Key = Key {
    name: "AppID",
    shape: Shape::String,
    ..Key::ANYTHING
};

static ESSO_ASSOCIATEDDOMAINS: Key = Key {
    name: "AssociatedDomain",
    shape: Shape::String,
    ..Key::ANYTHING
};

static MACHINEINFO: Keys = Keys {
    named: &[
        Key {
            name: "UDID",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.user_enrollment(Mode::Forbidden),
                TVOS.user_enrollment(Mode::Forbidden),
                VISIONOS.user_enrollment(Mode::Forbidden),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SERIAL",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.user_enrollment(Mode::Forbidden),
                TVOS.user_enrollment(Mode::Forbidden),
                VISIONOS.user_enrollment(Mode::Forbidden),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PRODUCT",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "VERSION",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "OS_VERSION",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[
                IOS.since(17, 0, 0),
                MACOS.since(14, 0, 0),
                TVOS.since(17, 0, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SUPPLEMENTAL_BUILD_VERSION",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 0, 0),
                MACOS.since(14, 0, 0),
                TVOS.since(17, 0, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SUPPLEMENTAL_OS_VERSION_EXTRA",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 0, 0),
                MACOS.since(14, 0, 0),
                TVOS.since(17, 0, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IMEI",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "MEID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "LANGUAGE",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "MDM_CAN_REQUEST_SOFTWARE_UPDATE",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 0, 0),
                MACOS.since(14, 0, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PAIRING_TOKEN",
            shape: Shape::Data,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.never(), TVOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "SOFTWARE_UPDATE_DEVICE_ID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(17, 4, 0), MACOS.since(14, 4, 0), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "MDM_CAN_REQUEST_PSSO_CONFIG",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(26, 0, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "MANDATORY_SOFTWARE_UPDATE_REQUIRED",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(26, 1, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MANIFESTURL: Keys = Keys {
    named: &[Key {
        name: "items",
        shape: Shape::Array(&MANIFESTURL_ITEMS),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static MANIFESTURL_ITEMS: Key = Key {
    name: "items-item",
    shape: Shape::Dictionary(&MANIFESTURL_ITEMS_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static MANIFESTURL_ITEMS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "assets",
            shape: Shape::Array(&MANIFESTURL_ITEMS_ITEM_ASSETS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "metadata",
            shape: Shape::Dictionary(&MANIFESTURL_ITEMS_ITEM_METADATA),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MANIFESTURL_ITEMS_ITEM_ASSETS: Key = Key {
    name: "assets-item",
    shape: Shape::Dictionary(&MANIFESTURL_ITEMS_ITEM_ASSETS_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static MANIFESTURL_ITEMS_ITEM_ASSETS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "kind",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["asset-pack-manifest", "display-image", "full-size-image"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "md5-size",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "md5s",
            shape: Shape::Array(&MANIFESTURL_ITEMS_ITEM_ASSETS_ITEM_MD5S),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "sha256-size",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "sha256s",
            shape: Shape::Array(&MANIFESTURL_ITEMS_ITEM_ASSETS_ITEM_SHA256S),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "url",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "needs-shine",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.removed(0, 0, 0),
                MACOS.removed(0, 0, 0),
                TVOS.removed(0, 0, 0),
                VISIONOS.removed(0, 0, 0),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MANIFESTURL_ITEMS_ITEM_ASSETS_ITEM_MD5S: Key = Key {
    name: "md5s-item",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static MANIFESTURL_ITEMS_ITEM_ASSETS_ITEM_SHA256S: Key = Key {
    name: "sha256s-item",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static MANIFESTURL_ITEMS_ITEM_METADATA: Keys = Keys {
    named: &[
        Key {
            name: "bundle-identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "bundle-version",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "kind",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["software"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "sizeInBytes",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.removed(0, 0, 0),
                MACOS.removed(0, 0, 0),
                TVOS.removed(0, 0, 0),
                VISIONOS.removed(0, 0, 0),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "subtitle",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "title",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "items",
            shape: Shape::Array(&MANIFESTURL_ITEMS_ITEM_METADATA_ITEMS),
            presence: Presence::Optional,
            supports: &[
                IOS.removed(0, 0, 0),
                MACOS.removed(0, 0, 0),
                TVOS.removed(0, 0, 0),
                VISIONOS.removed(0, 0, 0),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MANIFESTURL_ITEMS_ITEM_METADATA_ITEMS: Key = Key {
    name: "metadata-items-item",
    shape: Shape::Dictionary(&MANIFESTURL_ITEMS_ITEM_METADATA_ITEMS_ITEM),
    presence: Presence::Optional,
    ..Key::ANYTHING
};

static MANIFESTURL_ITEMS_ITEM_METADATA_ITEMS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "bundle-identifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "bundle-version",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static PASSWORDHASH: Keys = Keys {
    named: &[Key {
        name: "SALTED-SHA512-PBKDF2",
        shape: Shape::Dictionary(&PASSWORDHASH_SALTED_SHA512_PBKDF2),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static PASSWORDHASH_SALTED_SHA512_PBKDF2: Keys = Keys {
    named: &[
        Key {
            name: "entropy",
            shape: Shape::Data,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "iterations",
            shape: Shape::Integer,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "salt",
            shape: Shape::Data,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SKIPKEYS: Keys = Keys {
    named: &[
        Key {
            name: "Accessibility",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(11, 0, 0).always_skippable(false),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "AccessibilityAppearance",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ActionButton",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Android",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Appearance",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 0, 0),
                MACOS.since(10, 14, 0),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "AppleID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AppStore",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 3, 0),
                MACOS.since(11, 1, 0),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Biometric",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(8, 1, 0), MACOS.since(10, 12, 4), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "CameraButton",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceFeaturesTour",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(27, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceToDeviceMigration",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(12, 4, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Diagnostics",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DisplayTone",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 2).deprecated(15, 0, 0),
                MACOS.since(10, 13, 6).deprecated(12, 0, 0),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "EnableLockdownMode",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 1, 0),
                MACOS.since(14, 0, 0),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "FileVault",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 10, 0),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "HomeButtonSensitivity",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(10, 0, 0).deprecated(15, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "iCloudDiagnostics",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 12, 4),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "iCloudStorage",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 13, 4),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "iMessageAndFaceTime",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(12, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Intelligence",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(18, 0, 0), MACOS.since(15, 0, 0), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "Keyboard",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 0, 0).always_skippable(false),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "LiquidGlass",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(27, 0, 0),
                MACOS.since(27, 0, 0),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Location",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 11, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "MessagingActivationUsingPhoneNumber",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(10, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Multitasking",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(26, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "OnBoarding",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 0, 0).deprecated(14, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "OSShowcase",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(26, 0, 0).removed(27, 0, 0),
                MACOS.since(26, 1, 0).removed(27, 0, 0),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Passcode",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "Payment",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(8, 1, 0), MACOS.since(10, 12, 4), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "Privacy",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 3, 0),
                MACOS.since(10, 13, 4),
                TVOS.since(11, 3, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Restore",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[TVOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "RestoreCompleted",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ScreenSaver",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "Safety",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SafetyAndHandling",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 4, 0).always_skippable(false),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ScreenTime",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(12, 0, 0), MACOS.since(10, 15, 0), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "SIMSetup",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(12, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Siri",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 12, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "SoftwareUpdate",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(12, 0, 0), MACOS.since(15, 4, 0), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "SpokenLanguage",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 0, 0).always_skippable(false),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "TapToSetup",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.never(),
                TVOS.always_skippable(false),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "TermsOfAddress",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 0, 0).always_skippable(false),
                MACOS.since(13, 0, 0).always_skippable(false),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Tips",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.never(), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "TOS",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TVHomeScreenSync",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.never(),
                TVOS.since(11, 0, 0),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "TVProviderSignIn",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.never(),
                TVOS.since(11, 0, 0),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "TVRoom",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.never(),
                TVOS.since(11, 4, 0),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "UnlockWithWatch",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(15, 0, 0),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "UpdateCompleted",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 0, 0),
                MACOS.since(26, 1, 0),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Wallpaper",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(14, 1, 0).removed(26, 0, 0),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "WatchMigration",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "WebContentFiltering",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 2, 0).removed(26, 1, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Welcome",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(13, 0, 0), MACOS.since(15, 0, 0), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "Zoom",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 3, 0).deprecated(17, 0, 0),
                MACOS.never(),
                TVOS.never(),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};
