// Made by `cargo xtask schema` from Apple's device-management schema (github.com/apple/device-management, MIT licence, copyright Apple Inc.).
// Names and facts only. Which files, and their digests: schema.lock. Change the generator in xtask/src/schema, not this file.

use crate::schema::table::*;

pub(crate) static OBJECTS: [Object; 4] = [
    Object {
        family: Family::Credential,
        name: "com.apple.credential.acme",
        file: "acme",
        supports: &[
            IOS.since(17, 0, 0),
            MACOS.since(14, 0, 0),
            TVOS.since(17, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &ACME,
        ..Object::EMPTY
    },
    Object {
        family: Family::Credential,
        name: "com.apple.credential.identity",
        file: "identity",
        supports: &[
            IOS.since(17, 0, 0),
            MACOS.since(14, 0, 0),
            TVOS.since(17, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &IDENTITY,
        ..Object::EMPTY
    },
    Object {
        family: Family::Credential,
        name: "com.apple.credential.scep",
        file: "scep",
        supports: &[
            IOS.since(17, 0, 0),
            MACOS.since(14, 0, 0),
            TVOS.since(17, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &SCEP,
        ..Object::EMPTY
    },
    Object {
        family: Family::Credential,
        name: "com.apple.credential.usernameandpassword",
        file: "usernameandpassword",
        supports: &[
            IOS.since(15, 0, 0),
            MACOS.since(13, 0, 0),
            TVOS.since(16, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &USERNAMEANDPASSWORD,
        ..Object::EMPTY
    },
];

static ACME: Keys = Keys {
    named: &[
        Key {
            name: "DirectoryURL",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "ClientIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "KeySize",
            shape: Shape::Integer,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "KeyType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["RSA", "ECSECPrimeRandom"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "HardwareBound",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Subject",
            shape: Shape::Array(&ACME_SUBJECT),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "SubjectAltName",
            shape: Shape::Dictionary(&ACME_SUBJECTALTNAME),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "UsageFlags",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ExtendedKeyUsage",
            shape: Shape::Array(&ACME_EXTENDEDKEYUSAGE),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Attest",
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

static ACME_SUBJECT: Key = Key {
    name: "ACMESubjectArrayInnerArray",
    shape: Shape::Array(&ACME_SUBJECT_ITEM),
    ..Key::ANYTHING
};

static ACME_SUBJECT_ITEM: Key = Key {
    name: "ACMESubjectArrayPair",
    shape: Shape::Array(&ACME_SUBJECT_ITEM_ITEM),
    ..Key::ANYTHING
};

static ACME_SUBJECT_ITEM_ITEM: Key = Key {
    name: "ACMESubjectArrayPairItem",
    shape: Shape::String,
    rules: &Rules {
        count: Some((2, 2)),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static ACME_SUBJECTALTNAME: Keys = Keys {
    named: &[
        Key {
            name: "rfc822Name",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "dNSName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "uniformResourceIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ntPrincipalName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ACME_EXTENDEDKEYUSAGE: Key = Key {
    name: "OID",
    shape: Shape::String,
    presence: Presence::Optional,
    ..Key::ANYTHING
};

static IDENTITY: Keys = Keys {
    named: &[
        Key {
            name: "Password",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Identity",
            shape: Shape::Data,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SCEP: Keys = Keys {
    named: &[
        Key {
            name: "URL",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Name",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Subject",
            shape: Shape::Array(&SCEP_SUBJECT),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Challenge",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Keysize",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[1024, 2048, 4096]),
                default: Some(Scalar::Integer(1024)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Key Type",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::String("RSA")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Key Usage",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "CAFingerprint",
            shape: Shape::Data,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Retries",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Integer(3)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RetryDelay",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Integer(10)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SubjectAltName",
            shape: Shape::Dictionary(&ACME_SUBJECTALTNAME),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SCEP_SUBJECT: Key = Key {
    name: "SCEPSubjectArrayInnerArray",
    shape: Shape::Array(&SCEP_SUBJECT_ITEM),
    ..Key::ANYTHING
};

static SCEP_SUBJECT_ITEM: Key = Key {
    name: "SCEPSubjectArrayPair",
    shape: Shape::Array(&SCEP_SUBJECT_ITEM_ITEM),
    ..Key::ANYTHING
};

static SCEP_SUBJECT_ITEM_ITEM: Key = Key {
    name: "SCEPSubjectArrayPairItem",
    shape: Shape::String,
    rules: &Rules {
        count: Some((2, 2)),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static USERNAMEANDPASSWORD: Keys = Keys {
    named: &[
        Key {
            name: "UserName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Password",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};
