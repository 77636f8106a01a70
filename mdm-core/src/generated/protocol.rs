// Made by `cargo xtask schema` from Apple's device-management schema (github.com/apple/device-management, MIT licence, copyright Apple Inc.).
// Names and facts only. Which files, and their digests: schema.lock. Change the generator in xtask/src/schema, not this file.

use crate::schema::table::*;

pub(crate) static OBJECTS: [Object; 3] = [
    Object {
        family: Family::Protocol,
        name: "DeclarationItemsResponse",
        file: "declarationitemsresponse",
        supports: &[
            IOS.since(15, 0, 0),
            MACOS.since(13, 0, 0),
            TVOS.since(16, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &DECLARATIONITEMSRESPONSE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Protocol,
        name: "StatusReport",
        file: "statusreport",
        supports: &[
            IOS.since(15, 0, 0),
            MACOS.since(13, 0, 0),
            TVOS.since(16, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &STATUSREPORT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Protocol,
        name: "TokensResponse",
        file: "tokensresponse",
        supports: &[
            IOS.since(15, 0, 0),
            MACOS.since(13, 0, 0),
            TVOS.since(16, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &TOKENSRESPONSE,
        ..Object::EMPTY
    },
];

static DECLARATIONITEMSRESPONSE: Keys = Keys {
    named: &[
        Key {
            name: "Declarations",
            shape: Shape::Dictionary(&DECLARATIONITEMSRESPONSE_DECLARATIONS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DeclarationsToken",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DECLARATIONITEMSRESPONSE_DECLARATIONS: Keys = Keys {
    named: &[
        Key {
            name: "Activations",
            shape: Shape::Array(&DECLARATIONITEMSRESPONSE_DECLARATIONS_ACTIVATIONS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Configurations",
            shape: Shape::Array(&DECLARATIONITEMSRESPONSE_DECLARATIONS_CONFIGURATIONS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Assets",
            shape: Shape::Array(&DECLARATIONITEMSRESPONSE_DECLARATIONS_ASSETS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Management",
            shape: Shape::Array(&DECLARATIONITEMSRESPONSE_DECLARATIONS_MANAGEMENT),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DECLARATIONITEMSRESPONSE_DECLARATIONS_ACTIVATIONS: Key = Key {
    name: "_Activations",
    shape: Shape::Dictionary(&DECLARATIONITEMSRESPONSE_DECLARATIONS_ACTIVATIONS_ITEM),
    ..Key::ANYTHING
};

static DECLARATIONITEMSRESPONSE_DECLARATIONS_ACTIVATIONS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "ServerToken",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DECLARATIONITEMSRESPONSE_DECLARATIONS_CONFIGURATIONS: Key = Key {
    name: "_Configurations",
    shape: Shape::Dictionary(&DECLARATIONITEMSRESPONSE_DECLARATIONS_ACTIVATIONS_ITEM),
    ..Key::ANYTHING
};

static DECLARATIONITEMSRESPONSE_DECLARATIONS_ASSETS: Key = Key {
    name: "_Assets",
    shape: Shape::Dictionary(&DECLARATIONITEMSRESPONSE_DECLARATIONS_ACTIVATIONS_ITEM),
    ..Key::ANYTHING
};

static DECLARATIONITEMSRESPONSE_DECLARATIONS_MANAGEMENT: Key = Key {
    name: "_Management",
    shape: Shape::Dictionary(&DECLARATIONITEMSRESPONSE_DECLARATIONS_ACTIVATIONS_ITEM),
    ..Key::ANYTHING
};

static STATUSREPORT: Keys = Keys {
    named: &[
        Key {
            name: "StatusItems",
            shape: Shape::Dictionary(&Keys::ANYTHING),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Errors",
            shape: Shape::Array(&STATUSREPORT_ERRORS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "FullReport",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 0, 0),
                MACOS.since(14, 0, 0),
                TVOS.since(17, 0, 0),
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

static STATUSREPORT_ERRORS: Key = Key {
    name: "_Errors",
    shape: Shape::Dictionary(&STATUSREPORT_ERRORS_ITEM),
    ..Key::ANYTHING
};

static STATUSREPORT_ERRORS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "StatusItem",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Reasons",
            shape: Shape::Array(&STATUSREPORT_ERRORS_ITEM_REASONS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static STATUSREPORT_ERRORS_ITEM_REASONS: Key = Key {
    name: "_Reasons",
    shape: Shape::Dictionary(&STATUSREPORT_ERRORS_ITEM_REASONS_ITEM),
    ..Key::ANYTHING
};

static STATUSREPORT_ERRORS_ITEM_REASONS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Code",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Description",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Details",
            shape: Shape::Dictionary(&Keys::ANYTHING),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static TOKENSRESPONSE: Keys = Keys {
    named: &[Key {
        name: "SyncTokens",
        shape: Shape::Dictionary(&TOKENSRESPONSE_SYNCTOKENS),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static TOKENSRESPONSE_SYNCTOKENS: Keys = Keys {
    named: &[
        Key {
            name: "Timestamp",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                format: Some(Format::Timestamp),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DeclarationsToken",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};
