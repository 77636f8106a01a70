// Made by `cargo xtask schema` from Apple's device-management schema (github.com/apple/device-management, MIT licence, copyright Apple Inc.).
// Names and facts only. Which files, and their digests: schema.lock. Change the generator in xtask/src/schema, not this file.

use crate::schema::table::*;

pub(crate) static OBJECTS: [Object; 9] = [
    Object {
        family: Family::CheckIn,
        name: "Authenticate",
        file: "authenticate",
        supports: &[
            IOS.since(4, 0, 0)
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .device_channel(true)
                .user_channel(false)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.since(10, 2, 0).supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS.since(10, 0, 0).supervised(false),
        ],
        keys: &AUTHENTICATE,
        ..Object::EMPTY
    },
    Object {
        family: Family::CheckIn,
        name: "CheckOut",
        file: "checkout",
        supports: &[
            IOS.since(4, 0, 0)
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .device_channel(true)
                .user_channel(false)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.since(10, 2, 0).supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS.since(10, 0, 0).supervised(false),
        ],
        keys: &CHECKOUT,
        ..Object::EMPTY
    },
    Object {
        family: Family::CheckIn,
        name: "DeclarativeManagement",
        file: "declarativemanagement",
        supports: &[
            IOS.since(15, 0, 0)
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(13, 0, 0)
                .device_channel(true)
                .user_channel(true)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.since(16, 0, 0).supervised(false).ade(false),
            VISIONOS
                .since(1, 1, 0)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS.since(10, 0, 0).supervised(false).ade(false),
        ],
        keys: &DECLARATIVEMANAGEMENT,
        ..Object::EMPTY
    },
    Object {
        family: Family::CheckIn,
        name: "GetBootstrapToken",
        file: "getbootstraptoken",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 15, 0)
                .device_channel(true)
                .user_channel(false)
                .supervised(true)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &GETBOOTSTRAPTOKEN,
        response: Some(&GETBOOTSTRAPTOKEN_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::CheckIn,
        name: "GetToken",
        file: "gettoken",
        supports: &[
            IOS.since(17, 0, 0)
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(14, 0, 0)
                .device_channel(true)
                .user_channel(true)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS.never(),
        ],
        keys: &GETTOKEN,
        response: Some(&GETTOKEN_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::CheckIn,
        name: "ReturnToService",
        file: "returntoservice",
        supports: &[
            IOS.since(26, 0, 0)
                .supervised(true)
                .ade(true)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.never(),
            VISIONOS
                .since(26, 0, 0)
                .supervised(true)
                .ade(true)
                .user_enrollment(Mode::Forbidden),
            WATCHOS.never(),
        ],
        keys: &RETURNTOSERVICE,
        response: Some(&RETURNTOSERVICE_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::CheckIn,
        name: "SetBootstrapToken",
        file: "setbootstraptoken",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 15, 0)
                .device_channel(true)
                .user_channel(false)
                .supervised(true)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SETBOOTSTRAPTOKEN,
        ..Object::EMPTY
    },
    Object {
        family: Family::CheckIn,
        name: "TokenUpdate",
        file: "tokenupdate",
        supports: &[
            IOS.since(4, 0, 0)
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .device_channel(true)
                .user_channel(true)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.since(10, 2, 0).supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS.since(10, 0, 0).supervised(false),
        ],
        keys: &TOKENUPDATE,
        ..Object::EMPTY
    },
    Object {
        family: Family::CheckIn,
        name: "UserAuthenticate",
        file: "userauthenticate",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .device_channel(false)
                .user_channel(true)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &USERAUTHENTICATE,
        ..Object::EMPTY
    },
];

static AUTHENTICATE: Keys = Keys {
    named: &[
        Key {
            name: "DeviceName",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[IOS.never(), TVOS.never(), VISIONOS.never(), WATCHOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "ModelName",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[IOS.never(), TVOS.never(), VISIONOS.never(), WATCHOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "Model",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[IOS.never(), TVOS.never(), VISIONOS.never(), WATCHOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "MessageType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["Authenticate"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Topic",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "UDID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.user_enrollment(Mode::Forbidden),
                VISIONOS.user_enrollment(Mode::Forbidden),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "EnrollmentID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 0, 0).user_enrollment(Mode::Required),
                MACOS.since(10, 15, 0).user_enrollment(Mode::Required),
                TVOS.never(),
                VISIONOS.user_enrollment(Mode::Required),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "OSVersion",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0).right(AccessRight::Bit(16)),
                VISIONOS.right(AccessRight::Bit(16)),
                WATCHOS.since(10, 0, 0).right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "BuildVersion",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0).right(AccessRight::Bit(16)),
                VISIONOS.right(AccessRight::Bit(16)),
                WATCHOS.since(10, 0, 0).right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ProductName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0).right(AccessRight::Bit(16)),
                VISIONOS.right(AccessRight::Bit(16)),
                WATCHOS.since(10, 0, 0).right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SerialNumber",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0)
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                VISIONOS
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.since(10, 0, 0).right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IMEI",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0)
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.since(10, 0, 0).right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "MEID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0)
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.since(10, 0, 0).right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static CHECKOUT: Keys = Keys {
    named: &[
        Key {
            name: "MessageType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["CheckOut"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Topic",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "UDID",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                VISIONOS.user_enrollment(Mode::Forbidden),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "EnrollmentID",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[
                IOS.since(13, 0, 0).user_enrollment(Mode::Required),
                MACOS.since(10, 15, 0).user_enrollment(Mode::Required),
                TVOS.never(),
                VISIONOS.user_enrollment(Mode::Required),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DECLARATIVEMANAGEMENT: Keys = Keys {
    named: &[
        Key {
            name: "MessageType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["DeclarativeManagement"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Endpoint",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Data",
            shape: Shape::Data,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "UDID",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.user_enrollment(Mode::Forbidden),
                VISIONOS.user_enrollment(Mode::Forbidden),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "EnrollmentID",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[
                IOS.user_enrollment(Mode::Required),
                MACOS.user_enrollment(Mode::Required),
                TVOS.never(),
                VISIONOS.user_enrollment(Mode::Required),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "EnrollmentUserID",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[
                IOS.never(),
                MACOS.device_channel(false).user_enrollment(Mode::Required),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "UserShortName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.shared(Mode::Required),
                MACOS.device_channel(false),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "UserID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.shared(Mode::Required),
                MACOS.device_channel(false),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "UserLongName",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[
                IOS.never(),
                MACOS.device_channel(false),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static GETBOOTSTRAPTOKEN: Keys = Keys {
    named: &[
        Key {
            name: "MessageType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["GetBootstrapToken"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AwaitingConfiguration",
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

static GETBOOTSTRAPTOKEN_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "BootstrapToken",
        shape: Shape::Data,
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static GETTOKEN: Keys = Keys {
    named: &[
        Key {
            name: "MessageType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["GetToken"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TokenServiceType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["com.apple.maid", "com.apple.watch.pairing"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TokenParameters",
            shape: Shape::Dictionary(&GETTOKEN_TOKENPARAMETERS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "UDID",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.user_enrollment(Mode::Forbidden),
                VISIONOS.user_enrollment(Mode::Forbidden),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "EnrollmentID",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[
                IOS.user_enrollment(Mode::Required),
                MACOS.user_enrollment(Mode::Required),
                VISIONOS.user_enrollment(Mode::Required),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "EnrollmentUserID",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[
                IOS.never(),
                MACOS.device_channel(false).user_enrollment(Mode::Required),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "UserShortName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.shared(Mode::Required),
                MACOS.device_channel(false),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "UserID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.shared(Mode::Required),
                MACOS.device_channel(false),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "UserLongName",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[IOS.never(), MACOS.device_channel(false), VISIONOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static GETTOKEN_TOKENPARAMETERS: Keys = Keys {
    named: &[
        Key {
            name: "SecurityToken",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.shared(Mode::Forbidden).user_enrollment(Mode::Forbidden),
                MACOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PhoneUDID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.shared(Mode::Forbidden).user_enrollment(Mode::Forbidden),
                MACOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "WatchUDID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.shared(Mode::Forbidden).user_enrollment(Mode::Forbidden),
                MACOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static GETTOKEN_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "TokenData",
        shape: Shape::Data,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static RETURNTOSERVICE: Keys = Keys {
    named: &[
        Key {
            name: "MessageType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["ReturnToService"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "UDID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static RETURNTOSERVICE_RESPONSE: Keys = Keys {
    named: &[
        Key {
            name: "PreserveDataPlan",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(26, 4, 0), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ReturnToService",
            shape: Shape::Dictionary(&RETURNTOSERVICE_RESPONSE_RETURNTOSERVICE),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static RETURNTOSERVICE_RESPONSE_RETURNTOSERVICE: Keys = Keys {
    named: &[
        Key {
            name: "Enabled",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "WiFiProfileData",
            shape: Shape::Data,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "MDMProfileData",
            shape: Shape::Data,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "BootstrapToken",
            shape: Shape::Data,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ShouldRetryEnrollment",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(27, 0, 0), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETBOOTSTRAPTOKEN: Keys = Keys {
    named: &[
        Key {
            name: "MessageType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["SetBootstrapToken"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "BootstrapToken",
            shape: Shape::Data,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AwaitingConfiguration",
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

static TOKENUPDATE: Keys = Keys {
    named: &[
        Key {
            name: "NotOnConsole",
            shape: Shape::Boolean,
            presence: Presence::Required,
            supports: &[
                IOS.never(),
                MACOS.since(10, 11, 0).device_channel(false),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "MessageType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["TokenUpdate"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Topic",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "UDID",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.user_enrollment(Mode::Forbidden),
                VISIONOS.user_enrollment(Mode::Forbidden),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "EnrollmentID",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[
                IOS.since(13, 0, 0).user_enrollment(Mode::Required),
                MACOS.since(10, 15, 0).user_enrollment(Mode::Required),
                TVOS.never(),
                VISIONOS.user_enrollment(Mode::Required),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "EnrollmentUserID",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[
                IOS.never(),
                MACOS
                    .since(10, 15, 0)
                    .device_channel(false)
                    .user_enrollment(Mode::Required),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "UserShortName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 0).shared(Mode::Required),
                MACOS.device_channel(false),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "UserID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 0).shared(Mode::Required),
                MACOS.device_channel(false),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "UserLongName",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[
                IOS.never(),
                MACOS.device_channel(false),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Token",
            shape: Shape::Data,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "PushMagic",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "UnlockToken",
            shape: Shape::Data,
            presence: Presence::Optional,
            supports: &[
                IOS.right(AccessRight::Bit(4))
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                VISIONOS
                    .right(AccessRight::Bit(4))
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.right(AccessRight::Bit(4)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "AwaitingConfiguration",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0),
                MACOS.since(10, 11, 0).user_channel(false),
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

static USERAUTHENTICATE: Keys = Keys {
    named: &[
        Key {
            name: "MessageType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["UserAuthenticate"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "UDID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "UserID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DigestResponse",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};
