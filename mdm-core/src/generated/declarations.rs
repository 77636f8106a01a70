// Made by `cargo xtask schema` from Apple's device-management schema (github.com/apple/device-management, MIT licence, copyright Apple Inc.).
// Names and facts only. Which files, and their digests: schema.lock. Change the generator in xtask/src/schema, not this file.

use crate::schema::table::*;

pub(crate) static OBJECTS: [Object; 60] = [
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.accessibility.settings",
        file: "accessibility.settings",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(0),
            MACOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Combined),
        keys: &ACCESSIBILITY_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.account.caldav",
        file: "account.caldav",
        supports: &[
            IOS.since(15, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(USER_SCOPE),
            MACOS
                .since(13, 0, 0)
                .enrollments(SUPERVISED | USER | LOCAL)
                .scopes(USER_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &ACCOUNT_CALDAV,
        status_items: &["account.list.caldav"],
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.account.carddav",
        file: "account.carddav",
        supports: &[
            IOS.since(15, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(USER_SCOPE),
            MACOS
                .since(13, 0, 0)
                .enrollments(SUPERVISED | USER | LOCAL)
                .scopes(USER_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &ACCOUNT_CALDAV,
        status_items: &["account.list.carddav"],
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.account.exchange",
        file: "account.exchange",
        supports: &[
            IOS.since(15, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(USER_SCOPE),
            MACOS
                .since(13, 0, 0)
                .enrollments(SUPERVISED | USER | LOCAL)
                .scopes(USER_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &ACCOUNT_EXCHANGE,
        status_items: &["account.list.exchange"],
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.account.google",
        file: "account.google",
        supports: &[
            IOS.since(15, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(USER_SCOPE),
            MACOS
                .since(13, 0, 0)
                .enrollments(SUPERVISED | USER | LOCAL)
                .scopes(USER_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &ACCOUNT_GOOGLE,
        status_items: &["account.list.google"],
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.account.ldap",
        file: "account.ldap",
        supports: &[
            IOS.since(15, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(USER_SCOPE),
            MACOS
                .since(13, 0, 0)
                .enrollments(SUPERVISED | USER | LOCAL)
                .scopes(USER_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &ACCOUNT_LDAP,
        status_items: &["account.list.ldap"],
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.account.mail",
        file: "account.mail",
        supports: &[
            IOS.since(15, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(USER_SCOPE),
            MACOS
                .since(13, 0, 0)
                .enrollments(SUPERVISED | USER | LOCAL)
                .scopes(USER_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &ACCOUNT_MAIL,
        status_items: &["account.list.mail.incoming", "account.list.mail.outgoing"],
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.account.subscribed-calendar",
        file: "account.subscribed-calendar",
        supports: &[
            IOS.since(15, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(USER_SCOPE),
            MACOS
                .since(14, 0, 0)
                .enrollments(SUPERVISED | USER | LOCAL)
                .scopes(USER_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &ACCOUNT_SUBSCRIBED_CALENDAR,
        status_items: &["account.list.subscribed-calendar"],
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.app.managed",
        file: "app.managed",
        supports: &[
            IOS.since(17, 2, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE),
            MACOS
                .since(26, 0, 0)
                .enrollments(SUPERVISED | USER)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(2, 4, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &APP_MANAGED,
        status_items: &["app.managed.list"],
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.app.settings",
        file: "app.settings",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(USER_SCOPE),
            MACOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
            VISIONOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Combined),
        keys: &APP_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.audio-accessory.settings",
        file: "audio-accessory.settings",
        supports: &[
            IOS.since(26, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Combined),
        keys: &AUDIO_ACCESSORY_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.content-cache.settings",
        file: "content-cache.settings",
        supports: &[
            IOS.never(),
            MACOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Single),
        keys: &CONTENT_CACHE_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.asset.credential.acme",
        file: "credential.acme",
        supports: &[
            IOS.since(17, 0, 0),
            MACOS.since(14, 0, 0),
            TVOS.since(17, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &CREDENTIAL_ACME,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.asset.credential.certificate",
        file: "credential.certificate",
        supports: &[
            IOS.since(17, 0, 0),
            MACOS.since(14, 0, 0),
            TVOS.since(17, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &CREDENTIAL_CERTIFICATE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.asset.credential.identity",
        file: "credential.identity",
        supports: &[
            IOS.since(17, 0, 0),
            MACOS.since(14, 0, 0),
            TVOS.since(17, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &CREDENTIAL_ACME,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.asset.credential.scep",
        file: "credential.scep",
        supports: &[
            IOS.since(17, 0, 0),
            MACOS.since(14, 0, 0),
            TVOS.since(17, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &CREDENTIAL_ACME,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.asset.credential.userpassword",
        file: "credential.userpassword",
        supports: &[
            IOS.since(15, 0, 0),
            MACOS.since(13, 0, 0),
            TVOS.since(16, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &CREDENTIAL_USERPASSWORD,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.asset.data",
        file: "data",
        supports: &[
            IOS.since(17, 0, 0),
            MACOS.since(14, 0, 0),
            TVOS.since(17, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &DATA,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "any",
        file: "declarationbase",
        supports: &[
            IOS.since(15, 0, 0),
            MACOS.since(13, 0, 0),
            TVOS.since(16, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &DECLARATIONBASE,
        reasons: &[
            Reason::of(
                "Error.ActivationFailed",
                &[
                    Key {
                        name: "Identifier",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "ServerToken",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                ],
            ),
            Reason::of(
                "Error.AssetCannotBeDeserialized",
                &[Key {
                    name: "Error",
                    shape: Shape::String,
                    ..Key::ANYTHING
                }],
            ),
            Reason::of(
                "Error.AssetCannotBeDownloaded",
                &[Key {
                    name: "Error",
                    shape: Shape::String,
                    ..Key::ANYTHING
                }],
            ),
            Reason::of(
                "Error.AssetCannotBeVerified",
                &[Key {
                    name: "Error",
                    shape: Shape::String,
                    ..Key::ANYTHING
                }],
            ),
            Reason::of(
                "Error.ConfigurationCannotBeApplied",
                &[Key {
                    name: "Error",
                    shape: Shape::String,
                    ..Key::ANYTHING
                }],
            ),
            Reason::of(
                "Error.ConfigurationCannotBeDeserialized",
                &[Key {
                    name: "Error",
                    shape: Shape::String,
                    ..Key::ANYTHING
                }],
            ),
            Reason::of(
                "Error.ConfigurationFailed",
                &[
                    Key {
                        name: "Identifier",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "ServerToken",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                ],
            ),
            Reason::of(
                "Error.ConfigurationIsInvalid",
                &[Key {
                    name: "Error",
                    shape: Shape::String,
                    ..Key::ANYTHING
                }],
            ),
            Reason::of(
                "Error.ConfigurationNotSupported",
                &[
                    Key {
                        name: "Identifier",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "ServerToken",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                ],
            ),
            Reason::of(
                "Error.InvalidPayload",
                &[
                    Key {
                        name: "Identifier",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "ServerToken",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                ],
            ),
            Reason::of(
                "Error.MissingAssets",
                &[
                    Key {
                        name: "Identifier",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "ServerToken",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "AssetIdentifiers",
                        shape: Shape::Array(&Key::ANYTHING),
                        ..Key::ANYTHING
                    },
                ],
            ),
            Reason::of(
                "Error.MissingConfigurations",
                &[
                    Key {
                        name: "Identifier",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "ServerToken",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "ConfigurationIdentifiers",
                        shape: Shape::Array(&Key::ANYTHING),
                        ..Key::ANYTHING
                    },
                ],
            ),
            Reason::of(
                "Error.MissingState",
                &[
                    Key {
                        name: "Identifier",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "ServerToken",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                ],
            ),
            Reason::of(
                "Error.PredicateFailed",
                &[
                    Key {
                        name: "Identifier",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "ServerToken",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "Predicate",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "Domain",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "Code",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                ],
            ),
            Reason::of(
                "Error.UnableToEvaluatePredicate",
                &[
                    Key {
                        name: "Identifier",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "ServerToken",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "Predicate",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                ],
            ),
            Reason::of(
                "Error.UnableToParsePredicate",
                &[
                    Key {
                        name: "Identifier",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "ServerToken",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "Predicate",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                ],
            ),
            Reason::of(
                "Error.UnableToParsePredicateWithCustomOperator",
                &[
                    Key {
                        name: "Identifier",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "ServerToken",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "Predicate",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                ],
            ),
            Reason::of(
                "Error.Unknown",
                &[
                    Key {
                        name: "Domain",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "Code",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                ],
            ),
            Reason::of(
                "Error.UnknownDeclarationType",
                &[Key {
                    name: "UnknownDeclarationType",
                    shape: Shape::String,
                    ..Key::ANYTHING
                }],
            ),
            Reason::of(
                "Error.UnknownPayloadKeys",
                &[Key {
                    name: "UnknownPayloadKeys",
                    shape: Shape::Array(&Key::ANYTHING),
                    ..Key::ANYTHING
                }],
            ),
            Reason::of(
                "Info.NotReferencedByActivation",
                &[
                    Key {
                        name: "Identifier",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "ServerToken",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                ],
            ),
            Reason::of(
                "Info.NotReferencedByConfiguration",
                &[
                    Key {
                        name: "Identifier",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "ServerToken",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                ],
            ),
            Reason::of(
                "Info.Predicate",
                &[
                    Key {
                        name: "Identifier",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "ServerToken",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                    Key {
                        name: "Predicate",
                        shape: Shape::String,
                        ..Key::ANYTHING
                    },
                ],
            ),
            Reason::of(
                "Info.UnsupportedSettings",
                &[Key {
                    name: "Settings",
                    shape: Shape::Array(&Key::ANYTHING),
                    ..Key::ANYTHING
                }],
            ),
        ],
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.diskmanagement.settings",
        file: "diskmanagement.settings",
        supports: &[
            IOS.never(),
            MACOS
                .since(15, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Combined),
        keys: &DISKMANAGEMENT_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.extensible-sso",
        file: "extensible-sso",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(USER_SCOPE),
            MACOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | USER)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &EXTENSIBLE_SSO,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.external-intelligence.settings",
        file: "external-intelligence.settings",
        supports: &[
            IOS.since(26, 4, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(0),
            MACOS
                .since(26, 4, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(26, 4, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Combined),
        keys: &EXTERNAL_INTELLIGENCE_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.intelligence.settings",
        file: "intelligence.settings",
        supports: &[
            IOS.since(26, 4, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(0),
            MACOS
                .since(26, 4, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(26, 4, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Combined),
        keys: &INTELLIGENCE_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.keyboard.settings",
        file: "keyboard.settings",
        supports: &[
            IOS.since(26, 4, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(USER_SCOPE),
            MACOS
                .since(26, 4, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Combined),
        keys: &KEYBOARD_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.legacy",
        file: "legacy",
        supports: &[
            IOS.since(15, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE | USER_SCOPE),
            MACOS
                .since(13, 0, 0)
                .enrollments(SUPERVISED | USER | LOCAL)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.since(16, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE),
            VISIONOS
                .since(1, 1, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS
                .since(10, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE),
        ],
        apply: Some(Apply::Multiple),
        keys: &LEGACY,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.legacy.interactive",
        file: "legacy.interactive",
        supports: &[
            IOS.since(15, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(0),
            MACOS
                .since(13, 0, 0)
                .enrollments(SUPERVISED | USER)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.since(16, 0, 0)
                .enrollments(SUPERVISED | DEVICE)
                .scopes(SYSTEM_SCOPE),
            VISIONOS
                .since(1, 1, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &LEGACY_INTERACTIVE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.management.status-subscriptions",
        file: "management.status-subscriptions",
        supports: &[
            IOS.since(15, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE | USER_SCOPE),
            MACOS
                .since(13, 0, 0)
                .enrollments(SUPERVISED | USER)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.since(16, 0, 0)
                .enrollments(SUPERVISED | DEVICE)
                .scopes(SYSTEM_SCOPE),
            VISIONOS
                .since(1, 1, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE),
            WATCHOS
                .since(10, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
        ],
        apply: Some(Apply::Combined),
        keys: &MANAGEMENT_STATUS_SUBSCRIPTIONS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.management.test",
        file: "management.test",
        supports: &[
            IOS.since(15, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE | USER_SCOPE),
            MACOS
                .since(13, 0, 0)
                .enrollments(SUPERVISED | USER | LOCAL)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.since(16, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE),
            VISIONOS
                .since(1, 1, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS
                .since(10, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE),
        ],
        apply: Some(Apply::Multiple),
        keys: &MANAGEMENT_TEST,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.math.settings",
        file: "math.settings",
        supports: &[
            IOS.since(18, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(USER_SCOPE),
            MACOS
                .since(15, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(USER_SCOPE),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Combined),
        keys: &MATH_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.migration-assistant.settings",
        file: "migration-assistant.settings",
        supports: &[
            IOS.never(),
            MACOS
                .since(26, 4, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Combined),
        keys: &MIGRATION_ASSISTANT_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.network.dns-proxy",
        file: "network.dns-proxy",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE),
            MACOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &NETWORK_DNS_PROXY,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.network.dns-settings",
        file: "network.dns-settings",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE),
            MACOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &NETWORK_DNS_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.network.relay",
        file: "network.relay",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(USER_SCOPE),
            MACOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | USER)
                .scopes(SYSTEM_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &NETWORK_RELAY,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.network.vpn.always-on",
        file: "network.vpn.always-on",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE),
            MACOS.never(),
            TVOS.never(),
            VISIONOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Single),
        keys: &NETWORK_VPN_ALWAYS_ON,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.network.vpn.ikev2",
        file: "network.vpn.ikev2",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE),
            MACOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE),
            VISIONOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &NETWORK_VPN_IKEV2,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.network.vpn.ipsec",
        file: "network.vpn.ipsec",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE),
            MACOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &NETWORK_VPN_IPSEC,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.network.vpn.vpn-plugin",
        file: "network.vpn.vpn-plugin",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE),
            MACOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE),
            TVOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE),
            VISIONOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &NETWORK_VPN_VPN_PLUGIN,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.management.organization-info",
        file: "organization-info",
        supports: &[
            IOS.since(15, 0, 0),
            MACOS.since(13, 0, 0),
            TVOS.since(16, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &ORGANIZATION_INFO,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.package",
        file: "package",
        supports: &[
            IOS.never(),
            MACOS
                .since(26, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &PACKAGE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.passcode.settings",
        file: "passcode.settings",
        supports: &[
            IOS.since(15, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(0),
            MACOS
                .since(13, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(2, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS
                .since(10, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE),
        ],
        apply: Some(Apply::Combined),
        keys: &PASSCODE_SETTINGS,
        status_items: &["passcode.is-compliant", "passcode.is-present"],
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.management.properties",
        file: "properties",
        supports: &[
            IOS.since(16, 0, 0),
            MACOS.since(13, 0, 0),
            TVOS.since(16, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &EXTENSIBLE_SSO_EXTENSIONDATA,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.safari.bookmarks",
        file: "safari.bookmarks",
        supports: &[
            IOS.since(26, 0, 0)
                .enrollments(SUPERVISED | DEVICE)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(USER_SCOPE),
            MACOS
                .since(26, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(USER_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(26, 0, 0)
                .enrollments(SUPERVISED | DEVICE)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Combined),
        keys: &SAFARI_BOOKMARKS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.safari.extensions.settings",
        file: "safari.extensions.settings",
        supports: &[
            IOS.since(18, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(USER_SCOPE),
            MACOS
                .since(15, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(USER_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(26, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Combined),
        keys: &SAFARI_EXTENSIONS_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.safari.settings",
        file: "safari.settings",
        supports: &[
            IOS.since(26, 0, 0)
                .enrollments(SUPERVISED | DEVICE)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(USER_SCOPE),
            MACOS
                .since(26, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(USER_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(26, 0, 0)
                .enrollments(SUPERVISED | DEVICE)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Combined),
        keys: &SAFARI_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.screensharing.connection",
        file: "screensharing.connection",
        supports: &[
            IOS.never(),
            MACOS
                .since(14, 0, 0)
                .enrollments(SUPERVISED | USER | LOCAL)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &SCREENSHARING_CONNECTION,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.screensharing.connection.group",
        file: "screensharing.connection.group",
        supports: &[
            IOS.never(),
            MACOS
                .since(14, 0, 0)
                .enrollments(SUPERVISED | USER | LOCAL)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &SCREENSHARING_CONNECTION_GROUP,
        status_items: &["screensharing.connection.group.unresolved-connection"],
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.screensharing.host.settings",
        file: "screensharing.host.settings",
        supports: &[
            IOS.never(),
            MACOS
                .since(14, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Single),
        keys: &SCREENSHARING_HOST_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.security.certificate",
        file: "security.certificate",
        supports: &[
            IOS.since(17, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE | USER_SCOPE),
            MACOS
                .since(14, 0, 0)
                .enrollments(SUPERVISED | USER | LOCAL)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.since(17, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE),
            VISIONOS
                .since(1, 1, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS
                .since(10, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE),
        ],
        apply: Some(Apply::Multiple),
        keys: &SECURITY_CERTIFICATE,
        status_items: &["security.certificate.list"],
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.security.identity",
        file: "security.identity",
        supports: &[
            IOS.since(17, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE | USER_SCOPE),
            MACOS
                .since(14, 0, 0)
                .enrollments(SUPERVISED | USER | LOCAL)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.since(17, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE),
            VISIONOS
                .since(1, 1, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS
                .since(10, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE),
        ],
        apply: Some(Apply::Multiple),
        keys: &SECURITY_IDENTITY,
        status_items: &["security.certificate.list"],
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.security.passkey.attestation",
        file: "security.passkey.attestation",
        supports: &[
            IOS.since(17, 0, 0)
                .enrollments(SUPERVISED | DEVICE)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(0),
            MACOS
                .since(14, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(USER_SCOPE),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &SECURITY_PASSKEY_ATTESTATION,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.management.server-capabilities",
        file: "server-capabilities",
        supports: &[
            IOS.since(15, 0, 0),
            MACOS.since(13, 0, 0),
            TVOS.since(16, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &SERVER_CAPABILITIES,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.services.background-tasks",
        file: "services.background-tasks",
        supports: &[
            IOS.never(),
            MACOS
                .since(15, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &SERVICES_BACKGROUND_TASKS,
        status_items: &["services.background-task"],
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.services.configuration-files",
        file: "services.configuration-files",
        supports: &[
            IOS.never(),
            MACOS
                .since(14, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &SERVICES_CONFIGURATION_FILES,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.activation.simple",
        file: "simple",
        supports: &[
            IOS.since(15, 0, 0),
            MACOS.since(13, 0, 0),
            TVOS.since(16, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &SIMPLE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.siri.settings",
        file: "siri.settings",
        supports: &[
            IOS.since(26, 4, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(USER_SCOPE),
            MACOS
                .since(26, 4, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
            VISIONOS
                .since(26, 4, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
            WATCHOS
                .since(26, 4, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
        ],
        apply: Some(Apply::Combined),
        keys: &SIRI_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.softwareupdate.enforcement.specific",
        file: "softwareupdate.enforcement.specific",
        supports: &[
            IOS.since(17, 0, 0)
                .enrollments(SUPERVISED | DEVICE)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE),
            MACOS
                .since(14, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
            TVOS.since(18, 4, 0)
                .enrollments(SUPERVISED | DEVICE)
                .scopes(SYSTEM_SCOPE),
            VISIONOS
                .since(26, 0, 0)
                .enrollments(SUPERVISED | DEVICE)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &SOFTWAREUPDATE_ENFORCEMENT_SPECIFIC,
        status_items: &[
            "softwareupdate.failure-reason",
            "softwareupdate.install-reason",
            "softwareupdate.install-state",
            "softwareupdate.pending-version",
        ],
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.softwareupdate.settings",
        file: "softwareupdate.settings",
        supports: &[
            IOS.since(18, 0, 0)
                .enrollments(SUPERVISED | DEVICE)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE),
            MACOS
                .since(15, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
            TVOS.since(18, 4, 0)
                .enrollments(SUPERVISED | DEVICE)
                .scopes(SYSTEM_SCOPE),
            VISIONOS
                .since(26, 0, 0)
                .enrollments(SUPERVISED | DEVICE)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Combined),
        keys: &SOFTWAREUPDATE_SETTINGS,
        status_items: &[
            "softwareupdate.beta-enrollment",
            "softwareupdate.pending-version",
        ],
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.asset.useridentity",
        file: "useridentity",
        supports: &[
            IOS.since(15, 0, 0),
            MACOS.since(13, 0, 0),
            TVOS.since(16, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &USERIDENTITY,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.watch.enrollment",
        file: "watch.enrollment",
        supports: &[
            IOS.since(17, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(0),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Single),
        keys: &WATCH_ENROLLMENT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Declaration,
        name: "com.apple.configuration.webcontent-filter.plugin",
        file: "webcontent-filter.plugin",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE),
            MACOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE),
            TVOS.never(),
            VISIONOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        apply: Some(Apply::Multiple),
        keys: &WEBCONTENT_FILTER_PLUGIN,
        ..Object::EMPTY
    },
];

static ACCESSIBILITY_SETTINGS: Keys = Keys {
    named: &[Key {
        name: "Vision",
        shape: Shape::Dictionary(&ACCESSIBILITY_SETTINGS_VISION),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static ACCESSIBILITY_SETTINGS_VISION: Keys = Keys {
    named: &[Key {
        name: "AllowLiveRecognition",
        shape: Shape::Boolean,
        presence: Presence::Optional,
        rules: &Rules {
            default: Some(Scalar::Boolean(true)),
            combine: Some(Combine::BooleanAnd),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static ACCOUNT_CALDAV: Keys = Keys {
    named: &[
        Key {
            name: "VisibleName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "HostName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Port",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Path",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticationCredentialsAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.credential.userpassword"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ACCOUNT_EXCHANGE: Keys = Keys {
    named: &[
        Key {
            name: "VisibleName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "EnabledProtocolTypes",
            shape: Shape::Array(&ACCOUNT_EXCHANGE_ENABLEDPROTOCOLTYPES),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "UserIdentityAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.useridentity"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "HostName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Port",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "Path",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "ExternalHostName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "ExternalPort",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "External Path",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "OAuth",
            shape: Shape::Dictionary(&ACCOUNT_EXCHANGE_OAUTH),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticationCredentialsAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.credential.userpassword"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticationIdentityAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &[
                    "com.apple.asset.credential.acme",
                    "com.apple.asset.credential.identity",
                    "com.apple.asset.credential.scep",
                ],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIME",
            shape: Shape::Dictionary(&ACCOUNT_EXCHANGE_SMIME),
            presence: Presence::Optional,
            supports: &[IOS.since(17, 0, 0), MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "MailServiceActive",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "LockMailService",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ContactsServiceActive",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "LockContactsService",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "CalendarServiceActive",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "LockCalendarService",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RemindersServiceActive",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "LockRemindersService",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "NotesServiceActive",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "LockNotesService",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ACCOUNT_EXCHANGE_ENABLEDPROTOCOLTYPES: Key = Key {
    name: "EnabledProtocolTypesItem",
    shape: Shape::String,
    presence: Presence::Required,
    rules: &Rules {
        list: List::Strings(&["EAS", "EWS"]),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static ACCOUNT_EXCHANGE_OAUTH: Keys = Keys {
    named: &[
        Key {
            name: "Enabled",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "SignInURL",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TokenRequestURL",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ACCOUNT_EXCHANGE_SMIME: Keys = Keys {
    named: &[
        Key {
            name: "Signing",
            shape: Shape::Dictionary(&ACCOUNT_EXCHANGE_SMIME_SIGNING),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Encryption",
            shape: Shape::Dictionary(&ACCOUNT_EXCHANGE_SMIME_ENCRYPTION),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ACCOUNT_EXCHANGE_SMIME_SIGNING: Keys = Keys {
    named: &[
        Key {
            name: "Enabled",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "IdentityAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &[
                    "com.apple.asset.credential.acme",
                    "com.apple.asset.credential.identity",
                    "com.apple.asset.credential.scep",
                ],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "UserOverrideable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IdentityUserOverrideable",
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

static ACCOUNT_EXCHANGE_SMIME_ENCRYPTION: Keys = Keys {
    named: &[
        Key {
            name: "Enabled",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "IdentityAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &[
                    "com.apple.asset.credential.acme",
                    "com.apple.asset.credential.identity",
                    "com.apple.asset.credential.scep",
                ],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "UserOverrideable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IdentityUserOverrideable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PerMessageSwitchEnabled",
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

static ACCOUNT_GOOGLE: Keys = Keys {
    named: &[
        Key {
            name: "VisibleName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "UserIdentityAssetReference",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                assets: &["com.apple.asset.useridentity"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ACCOUNT_LDAP: Keys = Keys {
    named: &[
        Key {
            name: "VisibleName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "HostName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Port",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticationCredentialsAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.credential.userpassword"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SearchSettings",
            shape: Shape::Array(&ACCOUNT_LDAP_SEARCHSETTINGS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ACCOUNT_LDAP_SEARCHSETTINGS: Key = Key {
    name: "SearchSettingsItem",
    shape: Shape::Dictionary(&ACCOUNT_LDAP_SEARCHSETTINGS_ITEM),
    ..Key::ANYTHING
};

static ACCOUNT_LDAP_SEARCHSETTINGS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "VisibleDescription",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SearchBase",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Scope",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Base", "OneLevel", "Subtree"]),
                default: Some(Scalar::String("Subtree")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ACCOUNT_MAIL: Keys = Keys {
    named: &[
        Key {
            name: "VisibleName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "UserIdentityAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.useridentity"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IncomingServer",
            shape: Shape::Dictionary(&ACCOUNT_MAIL_INCOMINGSERVER),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "OutgoingServer",
            shape: Shape::Dictionary(&ACCOUNT_MAIL_OUTGOINGSERVER),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "SMIME",
            shape: Shape::Dictionary(&ACCOUNT_EXCHANGE_SMIME),
            presence: Presence::Optional,
            supports: &[IOS.since(17, 0, 0), MACOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ACCOUNT_MAIL_INCOMINGSERVER: Keys = Keys {
    named: &[
        Key {
            name: "ServerType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["IMAP", "POP"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "HostName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Port",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticationMethod",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["None", "Password", "CRAMMD5", "NTLM", "HTTPMD5"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticationCredentialsAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.credential.userpassword"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IMAPPathPrefix",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ACCOUNT_MAIL_OUTGOINGSERVER: Keys = Keys {
    named: &[
        Key {
            name: "HostName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Port",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticationMethod",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["None", "Password", "CRAMMD5", "NTLM", "HTTPMD5"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticationCredentialsAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.credential.userpassword"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ACCOUNT_SUBSCRIBED_CALENDAR: Keys = Keys {
    named: &[
        Key {
            name: "VisibleName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "CalendarURL",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticationCredentialsAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.credential.userpassword"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APP_MANAGED: Keys = Keys {
    named: &[
        Key {
            name: "AppStoreID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "BundleID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ManifestURL",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "AppComposedIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(26, 0, 0), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "iOSApp",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(26, 0, 0), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "InstallBehavior",
            shape: Shape::Dictionary(&APP_MANAGED_INSTALLBEHAVIOR),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "UpdateBehavior",
            shape: Shape::Dictionary(&APP_MANAGED_UPDATEBEHAVIOR),
            presence: Presence::Optional,
            supports: &[
                IOS.since(26, 0, 0),
                MACOS.since(26, 0, 0),
                VISIONOS.since(26, 0, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IncludeInBackup",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Attributes",
            shape: Shape::Dictionary(&APP_MANAGED_ATTRIBUTES),
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "AppConfig",
            shape: Shape::Dictionary(&APP_MANAGED_APPCONFIG),
            presence: Presence::Optional,
            supports: &[IOS.since(18, 4, 0), MACOS.since(27, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "ExtensionConfigs",
            shape: Shape::Dictionary(&APP_MANAGED_EXTENSIONCONFIGS),
            presence: Presence::Optional,
            supports: &[IOS.since(18, 4, 0), MACOS.since(27, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "LegacyAppConfigAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(18, 4, 0), MACOS.since(27, 0, 0)],
            rules: &Rules {
                assets: &["com.apple.asset.data"],
                media_types: &[
                    "application/plist",
                    "application/x-plist",
                    "application/xml",
                    "text/xml",
                ],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APP_MANAGED_INSTALLBEHAVIOR: Keys = Keys {
    named: &[
        Key {
            name: "Install",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Optional", "Required"]),
                default: Some(Scalar::String("Optional")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "License",
            shape: Shape::Dictionary(&APP_MANAGED_INSTALLBEHAVIOR_LICENSE),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Version",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.since(26, 0, 0),
                MACOS.since(26, 0, 0),
                VISIONOS.since(26, 0, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "AllowDownloadsOverCellular",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(26, 0, 0).enrollments(SUPERVISED),
                MACOS.never(),
                VISIONOS.never(),
            ],
            rules: &Rules {
                list: List::Strings(&["AlwaysOn", "AlwaysOff", "StoreSettings"]),
                default: Some(Scalar::String("StoreSettings")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APP_MANAGED_INSTALLBEHAVIOR_LICENSE: Keys = Keys {
    named: &[
        Key {
            name: "Assignment",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Device", "User"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "VPPType",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.removed(18, 0, 0), MACOS.never(), VISIONOS.never()],
            rules: &Rules {
                list: List::Strings(&["Device", "User"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APP_MANAGED_UPDATEBEHAVIOR: Keys = Keys {
    named: &[Key {
        name: "AutomaticAppUpdates",
        shape: Shape::String,
        presence: Presence::Required,
        rules: &Rules {
            list: List::Strings(&["AlwaysOn", "AlwaysOff", "StoreSettings"]),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static APP_MANAGED_ATTRIBUTES: Keys = Keys {
    named: &[
        Key {
            name: "AssociatedDomains",
            shape: Shape::Array(&APP_MANAGED_ATTRIBUTES_ASSOCIATEDDOMAINS),
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
            name: "CellularSliceUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "ContentFilterUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DNSProxyUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Hideable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(18, 1, 0), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Lockable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(18, 1, 0), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RelayUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TapToPayScreenLock",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "VPNUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APP_MANAGED_ATTRIBUTES_ASSOCIATEDDOMAINS: Key = Key {
    name: "Domain",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static APP_MANAGED_APPCONFIG: Keys = Keys {
    named: &[
        Key {
            name: "DataAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.data"],
                media_types: &[
                    "application/plist",
                    "application/x-plist",
                    "application/xml",
                    "text/xml",
                ],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Passwords",
            shape: Shape::Array(&APP_MANAGED_APPCONFIG_PASSWORDS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Identities",
            shape: Shape::Array(&APP_MANAGED_APPCONFIG_IDENTITIES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Certificates",
            shape: Shape::Array(&APP_MANAGED_APPCONFIG_CERTIFICATES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APP_MANAGED_APPCONFIG_PASSWORDS: Key = Key {
    name: "PasswordAppConfigItem",
    shape: Shape::Dictionary(&APP_MANAGED_APPCONFIG_PASSWORDS_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static APP_MANAGED_APPCONFIG_PASSWORDS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "AssetReference",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                assets: &["com.apple.asset.credential.userpassword"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APP_MANAGED_APPCONFIG_IDENTITIES: Key = Key {
    name: "IdentityAppConfigItem",
    shape: Shape::Dictionary(&APP_MANAGED_APPCONFIG_IDENTITIES_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static APP_MANAGED_APPCONFIG_IDENTITIES_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "AssetReference",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                assets: &[
                    "com.apple.asset.credential.identity",
                    "com.apple.asset.credential.scep",
                    "com.apple.asset.credential.acme",
                ],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APP_MANAGED_APPCONFIG_CERTIFICATES: Key = Key {
    name: "CertificateAppConfigItem",
    shape: Shape::Dictionary(&APP_MANAGED_APPCONFIG_CERTIFICATES_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static APP_MANAGED_APPCONFIG_CERTIFICATES_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "AssetReference",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                assets: &["com.apple.asset.credential.certificate"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APP_MANAGED_EXTENSIONCONFIGS: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::Dictionary(&APP_MANAGED_APPCONFIG),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static APP_SETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "Allowed",
            shape: Shape::Dictionary(&APP_SETTINGS_ALLOWED),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Privacy",
            shape: Shape::Dictionary(&APP_SETTINGS_PRIVACY),
            presence: Presence::Optional,
            supports: &[
                MACOS.scopes(USER_SCOPE),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APP_SETTINGS_ALLOWED: Keys = Keys {
    named: &[
        Key {
            name: "AllowedApps",
            shape: Shape::Array(&APP_SETTINGS_ALLOWED_ALLOWEDAPPS),
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            rules: &Rules {
                combine: Some(Combine::SetIntersection),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DeniedApps",
            shape: Shape::Array(&APP_SETTINGS_ALLOWED_ALLOWEDAPPS),
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            rules: &Rules {
                combine: Some(Combine::SetUnion),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowedBinaries",
            shape: Shape::Array(&APP_SETTINGS_ALLOWED_ALLOWEDBINARIES),
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.scopes(SYSTEM_SCOPE),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                combine: Some(Combine::SetIntersection),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DeniedBinaries",
            shape: Shape::Array(&APP_SETTINGS_ALLOWED_ALLOWEDBINARIES),
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.scopes(SYSTEM_SCOPE),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                combine: Some(Combine::SetUnion),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AlwaysAllowManagedApps",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.scopes(SYSTEM_SCOPE),
                TVOS.never(),
                VISIONOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                combine: Some(Combine::BooleanOr),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APP_SETTINGS_ALLOWED_ALLOWEDAPPS: Key = Key {
    name: "AppIdentifier",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static APP_SETTINGS_ALLOWED_ALLOWEDBINARIES: Key = Key {
    name: "BinaryIdentifier",
    shape: Shape::Dictionary(&APP_SETTINGS_ALLOWED_ALLOWEDBINARIES_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static APP_SETTINGS_ALLOWED_ALLOWEDBINARIES_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "CDHash",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SigningID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TeamID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PathPrefix",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SigningState",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&[
                    "All",
                    "TestFlight",
                    "DeveloperID",
                    "Enterprise",
                    "AppStore",
                    "Apple",
                ]),
                default: Some(Scalar::String("All")),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APP_SETTINGS_PRIVACY: Keys = Keys {
    named: &[Key {
        name: "PermissionDefaults",
        shape: Shape::Dictionary(&APP_SETTINGS_PRIVACY_PERMISSIONDEFAULTS),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static APP_SETTINGS_PRIVACY_PERMISSIONDEFAULTS: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::Dictionary(&APP_SETTINGS_PRIVACY_PERMISSIONDEFAULTS_ANY),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static APP_SETTINGS_PRIVACY_PERMISSIONDEFAULTS_ANY: Keys = Keys {
    named: &[
        Key {
            name: "OrganizationJustification",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Accessibility",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never()],
            rules: &Rules {
                list: List::Strings(&["None", "Allow"]),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Bluetooth",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["None", "Allow"]),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Camera",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["None", "Allow"]),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Dictation",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["None", "Allow"]),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "LocalNetwork",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["None", "Allow"]),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Location",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["None", "WhileUsing", "Always"]),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "LocationAccuracy",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            rules: &Rules {
                list: List::Strings(&["None", "Approximate", "Precise"]),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Microphone",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["None", "Allow"]),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static AUDIO_ACCESSORY_SETTINGS: Keys = Keys {
    named: &[Key {
        name: "TemporaryPairing",
        shape: Shape::Dictionary(&AUDIO_ACCESSORY_SETTINGS_TEMPORARYPAIRING),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static AUDIO_ACCESSORY_SETTINGS_TEMPORARYPAIRING: Keys = Keys {
    named: &[
        Key {
            name: "Disabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                combine: Some(Combine::BooleanOr),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Configuration",
            shape: Shape::Dictionary(&AUDIO_ACCESSORY_SETTINGS_TEMPORARYPAIRING_CONFIGURATION),
            presence: Presence::Optional,
            rules: &Rules {
                combine: Some(Combine::First),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static AUDIO_ACCESSORY_SETTINGS_TEMPORARYPAIRING_CONFIGURATION: Keys = Keys {
    named: &[Key {
        name: "UnpairingTime",
        shape: Shape::Dictionary(
            &AUDIO_ACCESSORY_SETTINGS_TEMPORARYPAIRING_CONFIGURATION_UNPAIRINGTIME,
        ),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static AUDIO_ACCESSORY_SETTINGS_TEMPORARYPAIRING_CONFIGURATION_UNPAIRINGTIME: Keys = Keys {
    named: &[
        Key {
            name: "Policy",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["None", "Hour"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Hour",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Integers(Some(0), Some(23)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static CONTENT_CACHE_SETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "AllowCacheDelete",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowPersonalCaching",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowSharedCaching",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AutoActivation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AutoEnableTetheredCaching",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "CacheLimit",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DataPath",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::String(
                    "/Library/Application Support/Apple/AssetCache/Data",
                )),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DenyActivation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DenyTetheredCaching",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DeclarativeStatusInterval",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Integers(Some(300), Some(86400)),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisplayAlerts",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "KeepAwake",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ListenRanges",
            shape: Shape::Array(&CONTENT_CACHE_SETTINGS_LISTENRANGES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ListenRangesOnly",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ListenWithPeersAndParents",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "LocalSubnetsOnly",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "LogClientIdentity",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Parents",
            shape: Shape::Array(&CONTENT_CACHE_SETTINGS_PARENTS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ParentSelectionPolicy",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&[
                    "first-available",
                    "url-path-hash",
                    "random",
                    "round-robin",
                    "sticky-available",
                ]),
                default: Some(Scalar::String("round-robin")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PeerFilterRanges",
            shape: Shape::Array(&CONTENT_CACHE_SETTINGS_LISTENRANGES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PeerListenRanges",
            shape: Shape::Array(&CONTENT_CACHE_SETTINGS_LISTENRANGES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PeerLocalSubnetsOnly",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PersonalCacheLimit",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Port",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PublicRanges",
            shape: Shape::Array(&CONTENT_CACHE_SETTINGS_LISTENRANGES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ManagementStatusTarget",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ManagementSecurityConfig",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["no-cert", "signedByCACert", "specificServerCert"]),
                default: Some(Scalar::String("no-cert")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ManagementReportingInterval",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Integers(Some(60), Some(86400)),
                default: Some(Scalar::Integer(300)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ManagementStatusCertificateReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.credential.certificate"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static CONTENT_CACHE_SETTINGS_LISTENRANGES: Key = Key {
    name: "RangesItem",
    shape: Shape::Dictionary(&CONTENT_CACHE_SETTINGS_LISTENRANGES_ITEM),
    ..Key::ANYTHING
};

static CONTENT_CACHE_SETTINGS_LISTENRANGES_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "type",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["IPv4", "IPv6"]),
                default: Some(Scalar::String("IPv4")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "first",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "last",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static CONTENT_CACHE_SETTINGS_PARENTS: Key = Key {
    name: "ParentsItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static CREDENTIAL_ACME: Keys = Keys {
    named: &[
        Key {
            name: "Reference",
            shape: Shape::Dictionary(&CREDENTIAL_ACME_REFERENCE),
            presence: Presence::Required,
            rules: &Rules {
                media_types: &["application/json"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Authentication",
            shape: Shape::Dictionary(&CREDENTIAL_ACME_AUTHENTICATION),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Accessible",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Default", "AfterFirstUnlock"]),
                default: Some(Scalar::String("Default")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static CREDENTIAL_ACME_REFERENCE: Keys = Keys {
    named: &[
        Key {
            name: "DataURL",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "ContentType",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Size",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Hash-SHA-256",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static CREDENTIAL_ACME_AUTHENTICATION: Keys = Keys {
    named: &[Key {
        name: "Type",
        shape: Shape::String,
        presence: Presence::Required,
        rules: &Rules {
            list: List::Strings(&["MDM", "None"]),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static CREDENTIAL_CERTIFICATE: Keys = Keys {
    named: &[
        Key {
            name: "Reference",
            shape: Shape::Dictionary(&CREDENTIAL_ACME_REFERENCE),
            presence: Presence::Required,
            rules: &Rules {
                media_types: &["application/pkcs1", "application/pem"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Authentication",
            shape: Shape::Dictionary(&CREDENTIAL_ACME_AUTHENTICATION),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static CREDENTIAL_USERPASSWORD: Keys = Keys {
    named: &[
        Key {
            name: "Reference",
            shape: Shape::Dictionary(&CREDENTIAL_ACME_REFERENCE),
            presence: Presence::Required,
            rules: &Rules {
                media_types: &["application/json"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Authentication",
            shape: Shape::Dictionary(&CREDENTIAL_ACME_AUTHENTICATION),
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 0, 0),
                MACOS.since(14, 0, 0),
                TVOS.since(17, 0, 0),
                WATCHOS.since(10, 0, 0),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DATA: Keys = Keys {
    named: &[
        Key {
            name: "Reference",
            shape: Shape::Dictionary(&CREDENTIAL_ACME_REFERENCE),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Authentication",
            shape: Shape::Dictionary(&CREDENTIAL_ACME_AUTHENTICATION),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DECLARATIONBASE: Keys = Keys {
    named: &[
        Key {
            name: "Type",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
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
        Key {
            name: "Payload",
            shape: Shape::Dictionary(&Keys::ANYTHING),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DISKMANAGEMENT_SETTINGS: Keys = Keys {
    named: &[Key {
        name: "Restrictions",
        shape: Shape::Dictionary(&DISKMANAGEMENT_SETTINGS_RESTRICTIONS),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static DISKMANAGEMENT_SETTINGS_RESTRICTIONS: Keys = Keys {
    named: &[
        Key {
            name: "ExternalStorage",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Allowed", "ReadOnly", "Disallowed"]),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "NetworkStorage",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Allowed", "ReadOnly", "Disallowed"]),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static EXTENSIBLE_SSO: Keys = Keys {
    named: &[
        Key {
            name: "ExtensionComposedIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Type",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["Credential", "Redirect"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Realm",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ExtensionData",
            shape: Shape::Dictionary(&EXTENSIBLE_SSO_EXTENSIONDATA),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "URLs",
            shape: Shape::Array(&EXTENSIBLE_SSO_URLS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Hosts",
            shape: Shape::Array(&EXTENSIBLE_SSO_HOSTS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DeniedBundleIdentifiers",
            shape: Shape::Array(&EXTENSIBLE_SSO_DENIEDBUNDLEIDENTIFIERS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ScreenLockedBehavior",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Cancel", "DoNotHandle"]),
                default: Some(Scalar::String("Cancel")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PlatformSSO",
            shape: Shape::Dictionary(&EXTENSIBLE_SSO_PLATFORMSSO),
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static EXTENSIBLE_SSO_EXTENSIONDATA: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::Any,
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static EXTENSIBLE_SSO_URLS: Key = Key {
    name: "URL",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static EXTENSIBLE_SSO_HOSTS: Key = Key {
    name: "hostname",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static EXTENSIBLE_SSO_DENIEDBUNDLEIDENTIFIERS: Key = Key {
    name: "bundleIdentifier",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static EXTENSIBLE_SSO_PLATFORMSSO: Keys = Keys {
    named: &[
        Key {
            name: "AuthenticationMethod",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Password", "UserSecureEnclaveKey", "SmartCard", "OpenID"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RegistrationToken",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "UseSharedDeviceKeys",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.scopes(SYSTEM_SCOPE)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "LoginFrequency",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Integers(Some(3600), None),
                default: Some(Scalar::Integer(64800)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowDeviceIdentifiersInAttestation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Account",
            shape: Shape::Dictionary(&EXTENSIBLE_SSO_PLATFORMSSO_ACCOUNT),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "UserCreation",
            shape: Shape::Dictionary(&EXTENSIBLE_SSO_PLATFORMSSO_USERCREATION),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Authorization",
            shape: Shape::Dictionary(&EXTENSIBLE_SSO_PLATFORMSSO_AUTHORIZATION),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AccessKey",
            shape: Shape::Dictionary(&EXTENSIBLE_SSO_PLATFORMSSO_ACCESSKEY),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Policies",
            shape: Shape::Dictionary(&EXTENSIBLE_SSO_PLATFORMSSO_POLICIES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "WebAuthentication",
            shape: Shape::Dictionary(&EXTENSIBLE_SSO_PLATFORMSSO_WEBAUTHENTICATION),
            presence: Presence::Optional,
            supports: &[MACOS.since(27, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static EXTENSIBLE_SSO_PLATFORMSSO_ACCOUNT: Keys = Keys {
    named: &[
        Key {
            name: "DisplayName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SynchronizeProfilePicture",
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

static EXTENSIBLE_SSO_PLATFORMSSO_USERCREATION: Keys = Keys {
    named: &[
        Key {
            name: "EnableAtLogin",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableFirstUserDuringSetup",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableRegistrationDuringSetup",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "NewUserAuthenticationMethods",
            shape: Shape::Array(
                &EXTENSIBLE_SSO_PLATFORMSSO_USERCREATION_NEWUSERAUTHENTICATIONMETHODS,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "NewUserAuthorizationMode",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Standard", "Admin", "Groups", "Temporary"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TokenToUserMapping",
            shape: Shape::Dictionary(&EXTENSIBLE_SSO_PLATFORMSSO_USERCREATION_TOKENTOUSERMAPPING),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TemporarySessionQuickLogin",
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

static EXTENSIBLE_SSO_PLATFORMSSO_USERCREATION_NEWUSERAUTHENTICATIONMETHODS: Key = Key {
    name: "NewUserAuthenticationMethod",
    shape: Shape::String,
    presence: Presence::Optional,
    rules: &Rules {
        list: List::Strings(&["Password", "SmartCard", "AccessKey", "OpenID"]),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static EXTENSIBLE_SSO_PLATFORMSSO_USERCREATION_TOKENTOUSERMAPPING: Keys = Keys {
    named: &[
        Key {
            name: "AccountName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "FullName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static EXTENSIBLE_SSO_PLATFORMSSO_AUTHORIZATION: Keys = Keys {
    named: &[
        Key {
            name: "EnableIdentityProviderAccounts",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "UserAuthorizationMode",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Standard", "Admin", "Groups"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AdministratorGroups",
            shape: Shape::Array(&EXTENSIBLE_SSO_PLATFORMSSO_AUTHORIZATION_ADMINISTRATORGROUPS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AdditionalGroups",
            shape: Shape::Array(&EXTENSIBLE_SSO_PLATFORMSSO_AUTHORIZATION_ADMINISTRATORGROUPS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthorizationGroups",
            shape: Shape::Dictionary(&EXTENSIBLE_SSO_PLATFORMSSO_AUTHORIZATION_AUTHORIZATIONGROUPS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static EXTENSIBLE_SSO_PLATFORMSSO_AUTHORIZATION_ADMINISTRATORGROUPS: Key = Key {
    name: "Group",
    shape: Shape::String,
    presence: Presence::Optional,
    ..Key::ANYTHING
};

static EXTENSIBLE_SSO_PLATFORMSSO_AUTHORIZATION_AUTHORIZATIONGROUPS: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::String,
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static EXTENSIBLE_SSO_PLATFORMSSO_ACCESSKEY: Keys = Keys {
    named: &[
        Key {
            name: "ReaderGroupIdentifier",
            shape: Shape::Data,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TerminalIdentityAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &[
                    "com.apple.asset.credential.identity",
                    "com.apple.asset.credential.scep",
                    "com.apple.asset.credential.acme",
                ],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ReaderIssuerCertificateAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.credential.certificate"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowExpressMode",
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

static EXTENSIBLE_SSO_PLATFORMSSO_POLICIES: Keys = Keys {
    named: &[
        Key {
            name: "FileVault",
            shape: Shape::Array(&EXTENSIBLE_SSO_PLATFORMSSO_POLICIES_FILEVAULT),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Login",
            shape: Shape::Array(&EXTENSIBLE_SSO_PLATFORMSSO_POLICIES_FILEVAULT),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Unlock",
            shape: Shape::Array(&EXTENSIBLE_SSO_PLATFORMSSO_POLICIES_UNLOCK),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "OfflineGracePeriod",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticationGracePeriod",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "NonPlatformSSOAccounts",
            shape: Shape::Array(&EXTENSIBLE_SSO_PLATFORMSSO_POLICIES_NONPLATFORMSSOACCOUNTS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static EXTENSIBLE_SSO_PLATFORMSSO_POLICIES_FILEVAULT: Key = Key {
    name: "policy",
    shape: Shape::String,
    presence: Presence::Required,
    rules: &Rules {
        list: List::Strings(&[
            "AttemptAuthentication",
            "RequireAuthentication",
            "AllowOfflineGracePeriod",
            "AllowAuthenticationGracePeriod",
            "RequireTouchID",
            "RequireTouchIDOrWatch",
            "AllowOpenIDForTouchIDFallback",
        ]),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static EXTENSIBLE_SSO_PLATFORMSSO_POLICIES_UNLOCK: Key = Key {
    name: "policy",
    shape: Shape::String,
    presence: Presence::Required,
    rules: &Rules {
        list: List::Strings(&[
            "AttemptAuthentication",
            "RequireAuthentication",
            "AllowOfflineGracePeriod",
            "AllowAuthenticationGracePeriod",
            "AllowTouchIDOrWatchForUnlock",
            "RequireTouchID",
            "RequireTouchIDOrWatch",
            "AllowOpenIDForTouchIDFallback",
        ]),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static EXTENSIBLE_SSO_PLATFORMSSO_POLICIES_NONPLATFORMSSOACCOUNTS: Key = Key {
    name: "username",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static EXTENSIBLE_SSO_PLATFORMSSO_WEBAUTHENTICATION: Keys = Keys {
    named: &[
        Key {
            name: "URLAllowList",
            shape: Shape::Array(&EXTENSIBLE_SSO_PLATFORMSSO_WEBAUTHENTICATION_URLALLOWLIST),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AllowPasswordSync",
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

static EXTENSIBLE_SSO_PLATFORMSSO_WEBAUTHENTICATION_URLALLOWLIST: Key = Key {
    name: "Hosts",
    shape: Shape::String,
    presence: Presence::Optional,
    ..Key::ANYTHING
};

static EXTERNAL_INTELLIGENCE_SETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "Enabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowSignIn",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowedWorkspaceIDs",
            shape: Shape::Array(&EXTERNAL_INTELLIGENCE_SETTINGS_ALLOWEDWORKSPACEIDS),
            presence: Presence::Optional,
            rules: &Rules {
                combine: Some(Combine::SetIntersection),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static EXTERNAL_INTELLIGENCE_SETTINGS_ALLOWEDWORKSPACEIDS: Key = Key {
    name: "workspaceID",
    shape: Shape::String,
    ..Key::ANYTHING
};

static INTELLIGENCE_SETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "AllowAppleIntelligenceReport",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowGenmoji",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowImagePlayground",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowImageWand",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowPersonalizedHandwritingResults",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.never(), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowVisualIntelligenceSummary",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.never(), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowWritingTools",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Apps",
            shape: Shape::Dictionary(&INTELLIGENCE_SETTINGS_APPS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ForceOnDeviceOnlyDictation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                combine: Some(Combine::BooleanOr),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ForceOnDeviceOnlyTranslation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.never(), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                combine: Some(Combine::BooleanOr),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INTELLIGENCE_SETTINGS_APPS: Keys = Keys {
    named: &[
        Key {
            name: "Calendar",
            shape: Shape::Dictionary(&INTELLIGENCE_SETTINGS_APPS_CALENDAR),
            presence: Presence::Optional,
            supports: &[
                IOS.since(27, 0, 0),
                MACOS.since(27, 0, 0),
                VISIONOS.since(27, 0, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Mail",
            shape: Shape::Dictionary(&INTELLIGENCE_SETTINGS_APPS_MAIL),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Notes",
            shape: Shape::Dictionary(&INTELLIGENCE_SETTINGS_APPS_NOTES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Safari",
            shape: Shape::Dictionary(&INTELLIGENCE_SETTINGS_APPS_SAFARI),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INTELLIGENCE_SETTINGS_APPS_CALENDAR: Keys = Keys {
    named: &[Key {
        name: "AllowNaturalLanguageEditing",
        shape: Shape::Boolean,
        presence: Presence::Optional,
        rules: &Rules {
            default: Some(Scalar::Boolean(true)),
            combine: Some(Combine::BooleanAnd),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static INTELLIGENCE_SETTINGS_APPS_MAIL: Keys = Keys {
    named: &[
        Key {
            name: "AllowSmartReplies",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowSummary",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INTELLIGENCE_SETTINGS_APPS_NOTES: Keys = Keys {
    named: &[
        Key {
            name: "AllowTranscription",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowTranscriptionSummary",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INTELLIGENCE_SETTINGS_APPS_SAFARI: Keys = Keys {
    named: &[Key {
        name: "AllowSummary",
        shape: Shape::Boolean,
        presence: Presence::Optional,
        rules: &Rules {
            default: Some(Scalar::Boolean(true)),
            combine: Some(Combine::BooleanAnd),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static KEYBOARD_SETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "AllowAutoCorrection",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowDefinitionLookup",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowDictation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowMathKeyboardSuggestions",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowPredictiveText",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowSlideToType",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowSpellCheck",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowTextReplacement",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static LEGACY: Keys = Keys {
    named: &[
        Key {
            name: "ProfileURL",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProfileAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(27, 0, 0),
                MACOS.since(27, 0, 0),
                TVOS.since(27, 0, 0),
                VISIONOS.since(27, 0, 0),
                WATCHOS.since(27, 0, 0),
            ],
            rules: &Rules {
                assets: &["com.apple.asset.data"],
                media_types: &[
                    "application/plist",
                    "application/x-plist",
                    "application/xml",
                    "text/xml",
                ],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static LEGACY_INTERACTIVE: Keys = Keys {
    named: &[
        Key {
            name: "ProfileURL",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProfileAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(27, 0, 0),
                MACOS.since(27, 0, 0),
                TVOS.since(27, 0, 0),
                VISIONOS.since(27, 0, 0),
            ],
            rules: &Rules {
                assets: &["com.apple.asset.data"],
                media_types: &[
                    "application/plist",
                    "application/x-plist",
                    "application/xml",
                    "text/xml",
                ],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "VisibleName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MANAGEMENT_STATUS_SUBSCRIPTIONS: Keys = Keys {
    named: &[Key {
        name: "StatusItems",
        shape: Shape::Array(&MANAGEMENT_STATUS_SUBSCRIPTIONS_STATUSITEMS),
        presence: Presence::Required,
        rules: &Rules {
            combine: Some(Combine::SetUnion),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static MANAGEMENT_STATUS_SUBSCRIPTIONS_STATUSITEMS: Key = Key {
    name: "StatusItem",
    shape: Shape::Dictionary(&MANAGEMENT_STATUS_SUBSCRIPTIONS_STATUSITEMS_ITEM),
    ..Key::ANYTHING
};

static MANAGEMENT_STATUS_SUBSCRIPTIONS_STATUSITEMS_ITEM: Keys = Keys {
    named: &[Key {
        name: "Name",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static MANAGEMENT_TEST: Keys = Keys {
    named: &[
        Key {
            name: "Echo",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "EchoDataAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 0, 0),
                MACOS.since(14, 0, 0),
                TVOS.since(17, 0, 0),
            ],
            rules: &Rules {
                assets: &["com.apple.asset.data"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ReturnStatus",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Installed", "Failed", "Unlocked"]),
                default: Some(Scalar::String("Installed")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MATH_SETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "Calculator",
            shape: Shape::Dictionary(&MATH_SETTINGS_CALCULATOR),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SystemBehavior",
            shape: Shape::Dictionary(&MATH_SETTINGS_SYSTEMBEHAVIOR),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MATH_SETTINGS_CALCULATOR: Keys = Keys {
    named: &[
        Key {
            name: "BasicMode",
            shape: Shape::Dictionary(&MATH_SETTINGS_CALCULATOR_BASICMODE),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ScientificMode",
            shape: Shape::Dictionary(&MATH_SETTINGS_CALCULATOR_SCIENTIFICMODE),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProgrammerMode",
            shape: Shape::Dictionary(&MATH_SETTINGS_CALCULATOR_SCIENTIFICMODE),
            presence: Presence::Optional,
            supports: &[IOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "MathNotesMode",
            shape: Shape::Dictionary(&MATH_SETTINGS_CALCULATOR_SCIENTIFICMODE),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "InputModes",
            shape: Shape::Dictionary(&MATH_SETTINGS_CALCULATOR_INPUTMODES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MATH_SETTINGS_CALCULATOR_BASICMODE: Keys = Keys {
    named: &[Key {
        name: "AddSquareRoot",
        shape: Shape::Boolean,
        presence: Presence::Required,
        rules: &Rules {
            combine: Some(Combine::BooleanOr),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static MATH_SETTINGS_CALCULATOR_SCIENTIFICMODE: Keys = Keys {
    named: &[Key {
        name: "Enabled",
        shape: Shape::Boolean,
        presence: Presence::Required,
        rules: &Rules {
            combine: Some(Combine::BooleanAnd),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static MATH_SETTINGS_CALCULATOR_INPUTMODES: Keys = Keys {
    named: &[
        Key {
            name: "UnitConversion",
            shape: Shape::Boolean,
            presence: Presence::Required,
            rules: &Rules {
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RPN",
            shape: Shape::Boolean,
            presence: Presence::Required,
            supports: &[IOS.never()],
            rules: &Rules {
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MATH_SETTINGS_SYSTEMBEHAVIOR: Keys = Keys {
    named: &[
        Key {
            name: "KeyboardSuggestions",
            shape: Shape::Boolean,
            presence: Presence::Required,
            rules: &Rules {
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "MathNotes",
            shape: Shape::Boolean,
            presence: Presence::Required,
            rules: &Rules {
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MIGRATION_ASSISTANT_SETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "ShouldDoManagedMigration",
            shape: Shape::Boolean,
            presence: Presence::Required,
            rules: &Rules {
                combine: Some(Combine::BooleanOr),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ExcludedAccounts",
            shape: Shape::Array(&MIGRATION_ASSISTANT_SETTINGS_EXCLUDEDACCOUNTS),
            presence: Presence::Optional,
            rules: &Rules {
                combine: Some(Combine::SetUnion),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ExcludedPaths",
            shape: Shape::Array(&MIGRATION_ASSISTANT_SETTINGS_EXCLUDEDPATHS),
            presence: Presence::Optional,
            rules: &Rules {
                combine: Some(Combine::SetUnion),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RequiredPaths",
            shape: Shape::Array(&MIGRATION_ASSISTANT_SETTINGS_REQUIREDPATHS),
            presence: Presence::Optional,
            rules: &Rules {
                combine: Some(Combine::SetUnion),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ShouldMigrateSecurityPrivacySettings",
            shape: Shape::Boolean,
            presence: Presence::Required,
            rules: &Rules {
                combine: Some(Combine::BooleanOr),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MIGRATION_ASSISTANT_SETTINGS_EXCLUDEDACCOUNTS: Key = Key {
    name: "_Accounts",
    shape: Shape::String,
    ..Key::ANYTHING
};

static MIGRATION_ASSISTANT_SETTINGS_EXCLUDEDPATHS: Key = Key {
    name: "_ExcludedPaths",
    shape: Shape::String,
    ..Key::ANYTHING
};

static MIGRATION_ASSISTANT_SETTINGS_REQUIREDPATHS: Key = Key {
    name: "_RequiredPaths",
    shape: Shape::String,
    ..Key::ANYTHING
};

static NETWORK_DNS_PROXY: Keys = Keys {
    named: &[
        Key {
            name: "VisibleName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "AppBundleIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "ProviderComposedIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProviderConfiguration",
            shape: Shape::Dictionary(&EXTENSIBLE_SSO_EXTENSIONDATA),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DNSProxyUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_DNS_SETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "VisibleName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DNSSettings",
            shape: Shape::Dictionary(&NETWORK_DNS_SETTINGS_DNSSETTINGS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemandRules",
            shape: Shape::Array(&NETWORK_DNS_SETTINGS_ONDEMANDRULES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProhibitDisablement",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.enrollments(SUPERVISED),
                MACOS.enrollments(SUPERVISED),
                VISIONOS.enrollments(SUPERVISED),
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

static NETWORK_DNS_SETTINGS_DNSSETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "DNSProtocol",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["HTTPS", "TLS"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ServerURL",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ServerName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ServerAddresses",
            shape: Shape::Array(&NETWORK_DNS_SETTINGS_DNSSETTINGS_SERVERADDRESSES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AllowFailover",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IdentityAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &[
                    "com.apple.asset.credential.identity",
                    "com.apple.asset.credential.scep",
                    "com.apple.asset.credential.acme",
                ],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SupplementalMatchDomains",
            shape: Shape::Array(&NETWORK_DNS_SETTINGS_DNSSETTINGS_SUPPLEMENTALMATCHDOMAINS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_DNS_SETTINGS_DNSSETTINGS_SERVERADDRESSES: Key = Key {
    name: "ServerAddressesElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static NETWORK_DNS_SETTINGS_DNSSETTINGS_SUPPLEMENTALMATCHDOMAINS: Key = Key {
    name: "SupplementalMatchDomainsElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static NETWORK_DNS_SETTINGS_ONDEMANDRULES: Key = Key {
    name: "OnDemandRulesElement",
    shape: Shape::Dictionary(&NETWORK_DNS_SETTINGS_ONDEMANDRULES_ITEM),
    ..Key::ANYTHING
};

static NETWORK_DNS_SETTINGS_ONDEMANDRULES_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Action",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["Connect", "Disconnect", "EvaluateConnection"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ActionParameters",
            shape: Shape::Array(&NETWORK_DNS_SETTINGS_ONDEMANDRULES_ITEM_ACTIONPARAMETERS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DNSDomainMatch",
            shape: Shape::Array(&NETWORK_DNS_SETTINGS_ONDEMANDRULES_ITEM_DNSDOMAINMATCH),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DNSServerAddressMatch",
            shape: Shape::Array(&NETWORK_DNS_SETTINGS_ONDEMANDRULES_ITEM_DNSSERVERADDRESSMATCH),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "InterfaceTypeMatch",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Ethernet", "WiFi", "Cellular"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SSIDMatch",
            shape: Shape::Array(&NETWORK_DNS_SETTINGS_ONDEMANDRULES_ITEM_SSIDMATCH),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "URLStringProbe",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_DNS_SETTINGS_ONDEMANDRULES_ITEM_ACTIONPARAMETERS: Key = Key {
    name: "ActionParameter",
    shape: Shape::Dictionary(&NETWORK_DNS_SETTINGS_ONDEMANDRULES_ITEM_ACTIONPARAMETERS_ITEM),
    presence: Presence::Optional,
    ..Key::ANYTHING
};

static NETWORK_DNS_SETTINGS_ONDEMANDRULES_ITEM_ACTIONPARAMETERS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Domains",
            shape: Shape::Array(
                &NETWORK_DNS_SETTINGS_ONDEMANDRULES_ITEM_ACTIONPARAMETERS_ITEM_DOMAINS,
            ),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DomainAction",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["NeverConnect", "ConnectIfNeeded"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_DNS_SETTINGS_ONDEMANDRULES_ITEM_ACTIONPARAMETERS_ITEM_DOMAINS: Key = Key {
    name: "DomainsElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static NETWORK_DNS_SETTINGS_ONDEMANDRULES_ITEM_DNSDOMAINMATCH: Key = Key {
    name: "DNSDomainMatchElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static NETWORK_DNS_SETTINGS_ONDEMANDRULES_ITEM_DNSSERVERADDRESSMATCH: Key = Key {
    name: "DNSServerAddressMatchElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static NETWORK_DNS_SETTINGS_ONDEMANDRULES_ITEM_SSIDMATCH: Key = Key {
    name: "SSIDMatchElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static NETWORK_RELAY: Keys = Keys {
    named: &[
        Key {
            name: "VisibleName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Relays",
            shape: Shape::Array(&NETWORK_RELAY_RELAYS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "MatchDomains",
            shape: Shape::Array(&NETWORK_RELAY_MATCHDOMAINS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ExcludedDomains",
            shape: Shape::Array(&NETWORK_RELAY_EXCLUDEDDOMAINS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "MatchFQDNs",
            shape: Shape::Array(&NETWORK_RELAY_MATCHFQDNS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ExcludedFQDNs",
            shape: Shape::Array(&NETWORK_RELAY_EXCLUDEDFQDNS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "RelayUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "UIToggleEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowDNSFailover",
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

static NETWORK_RELAY_RELAYS: Key = Key {
    name: "Relay",
    shape: Shape::Dictionary(&NETWORK_RELAY_RELAYS_ITEM),
    ..Key::ANYTHING
};

static NETWORK_RELAY_RELAYS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "HTTP3RelayURL",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "HTTP2RelayURL",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AdditionalHTTPHeaderFields",
            shape: Shape::Dictionary(&NETWORK_RELAY_RELAYS_ITEM_ADDITIONALHTTPHEADERFIELDS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "CredentialAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &[
                    "com.apple.asset.credential.identity",
                    "com.apple.asset.credential.scep",
                    "com.apple.asset.credential.acme",
                ],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PublicKeyData",
            shape: Shape::Array(&NETWORK_RELAY_RELAYS_ITEM_PUBLICKEYDATA),
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.data"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_RELAY_RELAYS_ITEM_ADDITIONALHTTPHEADERFIELDS: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }),
};

static NETWORK_RELAY_RELAYS_ITEM_PUBLICKEYDATA: Key = Key {
    name: "PublicKeyDataAssetReference",
    shape: Shape::String,
    ..Key::ANYTHING
};

static NETWORK_RELAY_MATCHDOMAINS: Key = Key {
    name: "MatchDomainsElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static NETWORK_RELAY_EXCLUDEDDOMAINS: Key = Key {
    name: "ExcludedDomainsElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static NETWORK_RELAY_MATCHFQDNS: Key = Key {
    name: "MatchFQDNsElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static NETWORK_RELAY_EXCLUDEDFQDNS: Key = Key {
    name: "ExcludedFQDNsElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static NETWORK_VPN_ALWAYS_ON: Keys = Keys {
    named: &[
        Key {
            name: "VisibleName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "UIToggleEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TunnelConfigurations",
            shape: Shape::Array(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "ServiceExceptions",
            shape: Shape::Array(&NETWORK_VPN_ALWAYS_ON_SERVICEEXCEPTIONS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ApplicationExceptions",
            shape: Shape::Array(&NETWORK_VPN_ALWAYS_ON_APPLICATIONEXCEPTIONS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AllowCaptiveWebSheet",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowAllCaptiveNetworkPlugins",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowedCaptiveNetworkPlugins",
            shape: Shape::Array(&NETWORK_VPN_ALWAYS_ON_ALLOWEDCAPTIVENETWORKPLUGINS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DNS",
            shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_DNS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Proxies",
            shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_PROXIES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS: Key = Key {
    name: "TunnelConfigurationElement",
    shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM),
    ..Key::ANYTHING
};

static NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "ProtocolType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["IKEv2"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Interfaces",
            shape: Shape::Array(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_INTERFACES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "IKEV2",
            shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_INTERFACES: Key = Key {
    name: "InterfacesElement",
    shape: Shape::String,
    rules: &Rules {
        list: List::Strings(&["Cellular", "WiFi"]),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2: Keys = Keys { named: &[Key { name: "HostName", shape: Shape::String, presence: Presence::Required, ..Key::ANYTHING }, Key { name: "LocalIdentifier", shape: Shape::String, presence: Presence::Required, ..Key::ANYTHING }, Key { name: "RemoteIdentifier", shape: Shape::String, presence: Presence::Required, ..Key::ANYTHING }, Key { name: "Authentication", shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_AUTHENTICATION), presence: Presence::Required, ..Key::ANYTHING }, Key { name: "Provider", shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_PROVIDER), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "NetworkRouting", shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_NETWORKROUTING), presence: Presence::Optional, supports: &[TVOS.never(), ], ..Key::ANYTHING }, Key { name: "Idle", shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_IDLE), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "OnDemand", shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_ONDEMAND), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "UseConfigurationAttributeInternalIPSubnet", shape: Shape::Boolean, presence: Presence::Optional, rules: &Rules { default: Some(Scalar::Boolean(false)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "DisableMOBIKE", shape: Shape::Boolean, presence: Presence::Optional, rules: &Rules { default: Some(Scalar::Boolean(false)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "DisableRedirect", shape: Shape::Boolean, presence: Presence::Optional, rules: &Rules { default: Some(Scalar::Boolean(false)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "EnableNATKeepAliveOffload", shape: Shape::Boolean, presence: Presence::Optional, rules: &Rules { default: Some(Scalar::Boolean(true)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "NATKeepAliveInterval", shape: Shape::Integer, presence: Presence::Optional, rules: &Rules { default: Some(Scalar::Integer(20)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "EnablePFS", shape: Shape::Boolean, presence: Presence::Optional, rules: &Rules { default: Some(Scalar::Boolean(false)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "EnableCertificateRevocationCheck", shape: Shape::Boolean, presence: Presence::Optional, rules: &Rules { default: Some(Scalar::Boolean(false)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "EnableFallback", shape: Shape::Boolean, presence: Presence::Optional, supports: &[MACOS.never(), ], rules: &Rules { default: Some(Scalar::Boolean(false)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "MTU", shape: Shape::Integer, presence: Presence::Optional, rules: &Rules { range: Range::Integers(Some(1280), Some(1400)), default: Some(Scalar::Integer(1280)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "EnforceStrictAlgorithmSelection", shape: Shape::Boolean, presence: Presence::Optional, rules: &Rules { default: Some(Scalar::Boolean(false)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "PostQuantumKeyExchange", shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_POSTQUANTUMKEYEXCHANGE), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "IKESecurityAssociationParameters", shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_IKESECURITYASSOCIATIONPARAMETERS), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "ChildSecurityAssociationParameters", shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_IKESECURITYASSOCIATIONPARAMETERS), presence: Presence::Optional, ..Key::ANYTHING }, ], others: None };

static NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_AUTHENTICATION: Keys = Keys {
    named: &[
        Key {
            name: "Method",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["None", "SharedSecret", "Certificate"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "CredentialsAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.credential.userpassword"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IdentityCertificateType",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["RSA", "ECDSA256", "ECDSA384", "ECDSA521", "RSA-PSS"]),
                default: Some(Scalar::String("RSA")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IdentityAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &[
                    "com.apple.asset.credential.acme",
                    "com.apple.asset.credential.identity",
                    "com.apple.asset.credential.scep",
                ],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ExtendedAuth",
            shape: Shape::Dictionary(
                &NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_AUTHENTICATION_EXTENDEDAUTH,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_AUTHENTICATION_EXTENDEDAUTH: Keys =
    Keys {
        named: &[
            Key {
                name: "Enabled",
                shape: Shape::Boolean,
                presence: Presence::Optional,
                rules: &Rules {
                    default: Some(Scalar::Boolean(false)),
                    ..Rules::NONE
                },
                ..Key::ANYTHING
            },
            Key {
                name: "CredentialsAssetReference",
                shape: Shape::String,
                presence: Presence::Optional,
                rules: &Rules {
                    assets: &["com.apple.asset.credential.userpassword"],
                    ..Rules::NONE
                },
                ..Key::ANYTHING
            },
            Key {
                name: "ServerCertificateIssuerCommonName",
                shape: Shape::String,
                presence: Presence::Optional,
                ..Key::ANYTHING
            },
            Key {
                name: "ServerCertificateCommonName",
                shape: Shape::String,
                presence: Presence::Optional,
                ..Key::ANYTHING
            },
            Key {
                name: "TLSMinimumVersion",
                shape: Shape::String,
                presence: Presence::Optional,
                rules: &Rules {
                    list: List::Strings(&["1.0", "1.1", "1.2", "1.3"]),
                    default: Some(Scalar::String("1.0")),
                    ..Rules::NONE
                },
                ..Key::ANYTHING
            },
            Key {
                name: "TLSMaximumVersion",
                shape: Shape::String,
                presence: Presence::Optional,
                rules: &Rules {
                    list: List::Strings(&["1.0", "1.1", "1.2", "1.3"]),
                    default: Some(Scalar::String("1.2")),
                    ..Rules::NONE
                },
                ..Key::ANYTHING
            },
        ],
        others: None,
    };

static NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_PROVIDER: Keys = Keys {
    named: &[
        Key {
            name: "Type",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["packet-tunnel", "app-proxy"]),
                default: Some(Scalar::String("packet-tunnel")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ComposedIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_NETWORKROUTING: Keys = Keys {
    named: &[
        Key {
            name: "EnforceRoutes",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IncludeAllNetworks",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ExcludeLocalNetworks",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ExcludeCellularServices",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ExcludeAPNs",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ExcludeDeviceCommunication",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_IDLE: Keys = Keys {
    named: &[
        Key {
            name: "Disconnect",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Timer",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DeadPeerDetectionRate",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["None", "Low", "Medium", "High"]),
                default: Some(Scalar::String("Medium")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_ONDEMAND: Keys = Keys {
    named: &[
        Key {
            name: "Enabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisableUserOverride",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Rules",
            shape: Shape::Array(
                &NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_ONDEMAND_RULES,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_ONDEMAND_RULES: Key = Key {
    name: "RulesElement",
    shape: Shape::Dictionary(
        &NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_ONDEMAND_RULES_ITEM,
    ),
    ..Key::ANYTHING
};

static NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_ONDEMAND_RULES_ITEM: Keys = Keys { named: &[Key { name: "Action", shape: Shape::String, presence: Presence::Required, rules: &Rules { list: List::Strings(&["Allow", "Connect", "Disconnect", "EvaluateConnection", "Ignore"]), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "ActionParameters", shape: Shape::Array(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_ONDEMAND_RULES_ITEM_ACTIONPARAMETERS), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "DNSDomainMatch", shape: Shape::Array(&NETWORK_DNS_SETTINGS_ONDEMANDRULES_ITEM_DNSDOMAINMATCH), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "DNSServerAddressMatch", shape: Shape::Array(&NETWORK_DNS_SETTINGS_ONDEMANDRULES_ITEM_DNSSERVERADDRESSMATCH), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "InterfaceTypeMatch", shape: Shape::String, presence: Presence::Optional, rules: &Rules { list: List::Strings(&["Ethernet", "WiFi", "Cellular"]), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "SSIDMatch", shape: Shape::Array(&NETWORK_DNS_SETTINGS_ONDEMANDRULES_ITEM_SSIDMATCH), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "URLStringProbe", shape: Shape::String, presence: Presence::Optional, ..Key::ANYTHING }, ], others: None };

static NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_ONDEMAND_RULES_ITEM_ACTIONPARAMETERS: Key = Key { name: "ActionParameter", shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_ONDEMAND_RULES_ITEM_ACTIONPARAMETERS_ITEM), presence: Presence::Optional, ..Key::ANYTHING };

static NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_ONDEMAND_RULES_ITEM_ACTIONPARAMETERS_ITEM: Keys = Keys { named: &[Key { name: "Domains", shape: Shape::Array(&NETWORK_DNS_SETTINGS_ONDEMANDRULES_ITEM_ACTIONPARAMETERS_ITEM_DOMAINS), presence: Presence::Required, ..Key::ANYTHING }, Key { name: "DomainAction", shape: Shape::String, presence: Presence::Required, rules: &Rules { list: List::Strings(&["ConnectIfNeeded", "NeverConnect"]), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "RequiredDNSServers", shape: Shape::Array(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_ONDEMAND_RULES_ITEM_ACTIONPARAMETERS_ITEM_REQUIREDDNSSERVERS), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "RequiredURLStringProbe", shape: Shape::String, presence: Presence::Optional, ..Key::ANYTHING }, ], others: None };

static NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_ONDEMAND_RULES_ITEM_ACTIONPARAMETERS_ITEM_REQUIREDDNSSERVERS: Key = Key { name: "RequiredDNSServersElement", shape: Shape::String, ..Key::ANYTHING };

static NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_POSTQUANTUMKEYEXCHANGE: Keys = Keys {
    named: &[
        Key {
            name: "PPK",
            shape: Shape::Data,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PPKIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PPKMandatory",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowFallback",
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

static NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_IKESECURITYASSOCIATIONPARAMETERS: Keys = Keys { named: &[Key { name: "EncryptionAlgorithm", shape: Shape::String, presence: Presence::Optional, rules: &Rules { list: List::Strings(&["AES-128", "AES-256", "AES-128-GCM", "AES-256-GCM", "ChaCha20Poly1305"]), default: Some(Scalar::String("AES-256")), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "IntegrityAlgorithm", shape: Shape::String, presence: Presence::Optional, rules: &Rules { list: List::Strings(&["SHA2-256", "SHA2-384", "SHA2-512"]), default: Some(Scalar::String("SHA2-256")), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "DiffieHellmanGroup", shape: Shape::Integer, presence: Presence::Optional, rules: &Rules { list: List::Integers(&[14, 15, 16, 17, 18, 19, 20, 21, 31, 32]), default: Some(Scalar::Integer(14)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "PostQuantumKeyExchangeMethods", shape: Shape::Array(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_IKESECURITYASSOCIATIONPARAMETERS_POSTQUANTUMKEYEXCHANGEMETHODS), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "LifeTimeInMinutes", shape: Shape::Integer, presence: Presence::Optional, rules: &Rules { range: Range::Integers(Some(10), Some(1440)), default: Some(Scalar::Integer(1440)), ..Rules::NONE }, ..Key::ANYTHING }, ], others: None };

static NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_IKESECURITYASSOCIATIONPARAMETERS_POSTQUANTUMKEYEXCHANGEMETHODS: Key = Key { name: "PostQuantumKeyExchangeMethod", shape: Shape::Integer, rules: &Rules { list: List::Integers(&[0, 36, 37]), ..Rules::NONE }, ..Key::ANYTHING };

static NETWORK_VPN_ALWAYS_ON_SERVICEEXCEPTIONS: Key = Key {
    name: "ServiceExceptionElement",
    shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_SERVICEEXCEPTIONS_ITEM),
    ..Key::ANYTHING
};

static NETWORK_VPN_ALWAYS_ON_SERVICEEXCEPTIONS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "ServiceName",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&[
                    "VoiceMail",
                    "AirPrint",
                    "CellularServices",
                    "DeviceCommunication",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Action",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["Allow", "Drop"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_VPN_ALWAYS_ON_APPLICATIONEXCEPTIONS: Key = Key {
    name: "ApplicationExceptionElement",
    shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_APPLICATIONEXCEPTIONS_ITEM),
    ..Key::ANYTHING
};

static NETWORK_VPN_ALWAYS_ON_APPLICATIONEXCEPTIONS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "BundleIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "LimitToProtocols",
            shape: Shape::Array(&NETWORK_VPN_ALWAYS_ON_APPLICATIONEXCEPTIONS_ITEM_LIMITTOPROTOCOLS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_VPN_ALWAYS_ON_APPLICATIONEXCEPTIONS_ITEM_LIMITTOPROTOCOLS: Key = Key {
    name: "LimitToProtocolElement",
    shape: Shape::String,
    rules: &Rules {
        list: List::Strings(&["UDP"]),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static NETWORK_VPN_ALWAYS_ON_ALLOWEDCAPTIVENETWORKPLUGINS: Key = Key {
    name: "AllowedCaptiveNetworkPluginElement",
    shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_ALLOWEDCAPTIVENETWORKPLUGINS_ITEM),
    ..Key::ANYTHING
};

static NETWORK_VPN_ALWAYS_ON_ALLOWEDCAPTIVENETWORKPLUGINS_ITEM: Keys = Keys {
    named: &[Key {
        name: "BundleIdentifier",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static NETWORK_VPN_ALWAYS_ON_DNS: Keys = Keys {
    named: &[
        Key {
            name: "Protocol",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["Cleartext", "HTTPS", "TLS"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ServerURL",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ServerName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ServerAddresses",
            shape: Shape::Array(&NETWORK_DNS_SETTINGS_DNSSETTINGS_SERVERADDRESSES),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "SearchDomains",
            shape: Shape::Array(&NETWORK_VPN_ALWAYS_ON_DNS_SEARCHDOMAINS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DomainName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SupplementalMatchDomains",
            shape: Shape::Array(&NETWORK_DNS_SETTINGS_DNSSETTINGS_SUPPLEMENTALMATCHDOMAINS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SupplementalMatchDomainsNoSearch",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IdentityAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &[
                    "com.apple.asset.credential.acme",
                    "com.apple.asset.credential.identity",
                    "com.apple.asset.credential.scep",
                ],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_VPN_ALWAYS_ON_DNS_SEARCHDOMAINS: Key = Key {
    name: "SearchDomainsElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static NETWORK_VPN_ALWAYS_ON_PROXIES: Keys = Keys {
    named: &[
        Key {
            name: "AutoConfigEnable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AutoDiscoveryEnable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AutoConfigURLString",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SupplementalMatchDomains",
            shape: Shape::Array(&NETWORK_DNS_SETTINGS_DNSSETTINGS_SUPPLEMENTALMATCHDOMAINS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Protocol",
            shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_PROXIES_PROTOCOL),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_VPN_ALWAYS_ON_PROXIES_PROTOCOL: Keys = Keys {
    named: &[
        Key {
            name: "HTTP",
            shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_PROXIES_PROTOCOL_HTTP),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "HTTPS",
            shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_PROXIES_PROTOCOL_HTTP),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "CredentialsAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.credential.userpassword"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_VPN_ALWAYS_ON_PROXIES_PROTOCOL_HTTP: Keys = Keys {
    named: &[
        Key {
            name: "Enable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "HostName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Port",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Integers(Some(0), Some(65535)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_VPN_IKEV2: Keys = Keys { named: &[Key { name: "VisibleName", shape: Shape::String, presence: Presence::Required, ..Key::ANYTHING }, Key { name: "HostName", shape: Shape::String, presence: Presence::Required, ..Key::ANYTHING }, Key { name: "LocalIdentifier", shape: Shape::String, presence: Presence::Required, ..Key::ANYTHING }, Key { name: "RemoteIdentifier", shape: Shape::String, presence: Presence::Required, ..Key::ANYTHING }, Key { name: "Authentication", shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_AUTHENTICATION), presence: Presence::Required, ..Key::ANYTHING }, Key { name: "Provider", shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_PROVIDER), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "NetworkRouting", shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_NETWORKROUTING), presence: Presence::Optional, supports: &[TVOS.never(), ], ..Key::ANYTHING }, Key { name: "Idle", shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_IDLE), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "OnDemand", shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_ONDEMAND), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "UseConfigurationAttributeInternalIPSubnet", shape: Shape::Boolean, presence: Presence::Optional, rules: &Rules { default: Some(Scalar::Boolean(false)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "DisableMOBIKE", shape: Shape::Boolean, presence: Presence::Optional, rules: &Rules { default: Some(Scalar::Boolean(false)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "DisableRedirect", shape: Shape::Boolean, presence: Presence::Optional, rules: &Rules { default: Some(Scalar::Boolean(false)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "EnableNATKeepAliveOffload", shape: Shape::Boolean, presence: Presence::Optional, rules: &Rules { default: Some(Scalar::Boolean(true)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "NATKeepAliveInterval", shape: Shape::Integer, presence: Presence::Optional, rules: &Rules { default: Some(Scalar::Integer(20)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "EnablePFS", shape: Shape::Boolean, presence: Presence::Optional, rules: &Rules { default: Some(Scalar::Boolean(false)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "EnableCertificateRevocationCheck", shape: Shape::Boolean, presence: Presence::Optional, rules: &Rules { default: Some(Scalar::Boolean(false)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "EnableFallback", shape: Shape::Boolean, presence: Presence::Optional, supports: &[MACOS.never(), ], rules: &Rules { default: Some(Scalar::Boolean(false)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "MTU", shape: Shape::Integer, presence: Presence::Optional, rules: &Rules { range: Range::Integers(Some(1280), Some(1400)), default: Some(Scalar::Integer(1280)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "EnforceStrictAlgorithmSelection", shape: Shape::Boolean, presence: Presence::Optional, rules: &Rules { default: Some(Scalar::Boolean(false)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "PostQuantumKeyExchange", shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_POSTQUANTUMKEYEXCHANGE), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "IKESecurityAssociationParameters", shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_IKESECURITYASSOCIATIONPARAMETERS), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "ChildSecurityAssociationParameters", shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_IKESECURITYASSOCIATIONPARAMETERS), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "DNS", shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_DNS), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "Proxies", shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_PROXIES), presence: Presence::Optional, ..Key::ANYTHING }, ], others: None };

static NETWORK_VPN_IPSEC: Keys = Keys {
    named: &[
        Key {
            name: "VisibleName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "HostName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "OverridePrimary",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Authentication",
            shape: Shape::Dictionary(&NETWORK_VPN_IPSEC_AUTHENTICATION),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Idle",
            shape: Shape::Dictionary(&NETWORK_VPN_IPSEC_IDLE),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemand",
            shape: Shape::Dictionary(
                &NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_ONDEMAND,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DNS",
            shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_DNS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Proxies",
            shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_PROXIES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_VPN_IPSEC_AUTHENTICATION: Keys = Keys {
    named: &[
        Key {
            name: "Method",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["SharedSecret", "Certificate"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "CredentialsAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.credential.userpassword"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IdentityAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &[
                    "com.apple.asset.credential.acme",
                    "com.apple.asset.credential.identity",
                    "com.apple.asset.credential.scep",
                ],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "LocalIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "LocalIdentifierType",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["KeyID"]),
                default: Some(Scalar::String("KeyID")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PromptForVPNPIN",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "XAuth",
            shape: Shape::Dictionary(&NETWORK_VPN_IPSEC_AUTHENTICATION_XAUTH),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_VPN_IPSEC_AUTHENTICATION_XAUTH: Keys = Keys {
    named: &[
        Key {
            name: "Enabled",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "CredentialsAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.credential.userpassword"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PasswordEncryption",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Prompt"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_VPN_IPSEC_IDLE: Keys = Keys {
    named: &[
        Key {
            name: "Disconnect",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Timer",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_VPN_VPN_PLUGIN: Keys = Keys {
    named: &[
        Key {
            name: "VisibleName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "HostName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "SubType",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "VendorConfig",
            shape: Shape::Dictionary(&NETWORK_VPN_VPN_PLUGIN_VENDORCONFIG),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Authentication",
            shape: Shape::Dictionary(&NETWORK_VPN_VPN_PLUGIN_AUTHENTICATION),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Provider",
            shape: Shape::Dictionary(
                &NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_PROVIDER,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "NetworkRouting",
            shape: Shape::Dictionary(
                &NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_NETWORKROUTING,
            ),
            presence: Presence::Optional,
            supports: &[TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "Idle",
            shape: Shape::Dictionary(&NETWORK_VPN_IPSEC_IDLE),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemand",
            shape: Shape::Dictionary(
                &NETWORK_VPN_ALWAYS_ON_TUNNELCONFIGURATIONS_ITEM_IKEV2_ONDEMAND,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DNS",
            shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_DNS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Proxies",
            shape: Shape::Dictionary(&NETWORK_VPN_ALWAYS_ON_PROXIES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_VPN_VPN_PLUGIN_VENDORCONFIG: Keys = Keys {
    named: &[
        Key {
            name: "Realm",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Role",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Group",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "LoginGroupOrDomain",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORK_VPN_VPN_PLUGIN_AUTHENTICATION: Keys = Keys {
    named: &[
        Key {
            name: "Method",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["Password", "Certificate", "Password+Certificate"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "CredentialsAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.credential.userpassword"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IdentityAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &[
                    "com.apple.asset.credential.acme",
                    "com.apple.asset.credential.identity",
                    "com.apple.asset.credential.scep",
                ],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ORGANIZATION_INFO: Keys = Keys {
    named: &[
        Key {
            name: "Name",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Email",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "URL",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Proof",
            shape: Shape::Dictionary(&ORGANIZATION_INFO_PROOF),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ORGANIZATION_INFO_PROOF: Keys = Keys {
    named: &[Key {
        name: "IdentityToken",
        shape: Shape::String,
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static PACKAGE: Keys = Keys {
    named: &[
        Key {
            name: "ManifestURL",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "InstallBehavior",
            shape: Shape::Dictionary(&PACKAGE_INSTALLBEHAVIOR),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "UninstallBehavior",
            shape: Shape::Dictionary(&PACKAGE_UNINSTALLBEHAVIOR),
            presence: Presence::Optional,
            supports: &[MACOS.since(27, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static PACKAGE_INSTALLBEHAVIOR: Keys = Keys {
    named: &[Key {
        name: "Install",
        shape: Shape::String,
        presence: Presence::Optional,
        rules: &Rules {
            list: List::Strings(&["Optional", "Required"]),
            default: Some(Scalar::String("Optional")),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static PACKAGE_UNINSTALLBEHAVIOR: Keys = Keys {
    named: &[Key {
        name: "Remove",
        shape: Shape::Boolean,
        presence: Presence::Optional,
        rules: &Rules {
            default: Some(Scalar::Boolean(false)),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static PASSCODE_SETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "RequirePasscode",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                combine: Some(Combine::BooleanOr),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RequireAlphanumericPasscode",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(16, 2, 0), MACOS.since(13, 1, 0), WATCHOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                combine: Some(Combine::BooleanOr),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RequireComplexPasscode",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                combine: Some(Combine::BooleanOr),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "MinimumLength",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Integers(Some(0), Some(16)),
                default: Some(Scalar::Integer(0)),
                combine: Some(Combine::NumberMax),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "MinimumComplexCharacters",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(16, 2, 0), MACOS.since(13, 1, 0), WATCHOS.never()],
            rules: &Rules {
                range: Range::Integers(Some(0), Some(4)),
                default: Some(Scalar::Integer(0)),
                combine: Some(Combine::NumberMax),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "MaximumFailedAttempts",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Integers(Some(2), Some(11)),
                default: Some(Scalar::Integer(11)),
                combine: Some(Combine::NumberMin),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "FailedAttemptsResetInMinutes",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(13, 1, 0),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                combine: Some(Combine::NumberMin),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "MaximumGracePeriodInMinutes",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                combine: Some(Combine::NumberMin),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "MaximumInactivityInMinutes",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Integers(Some(0), Some(15)),
                combine: Some(Combine::NumberMin),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "MaximumPasscodeAgeInDays",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(16, 2, 0), MACOS.since(13, 1, 0)],
            rules: &Rules {
                range: Range::Integers(Some(0), Some(730)),
                combine: Some(Combine::NumberMin),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PasscodeReuseLimit",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Integers(Some(1), Some(50)),
                combine: Some(Combine::NumberMin),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ChangeAtNextAuth",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(13, 1, 0),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                combine: Some(Combine::BooleanOr),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "CustomRegex",
            shape: Shape::Dictionary(&PASSCODE_SETTINGS_CUSTOMREGEX),
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(14, 0, 0),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static PASSCODE_SETTINGS_CUSTOMREGEX: Keys = Keys {
    named: &[
        Key {
            name: "Regex",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Description",
            shape: Shape::Dictionary(&EXTENSIBLE_SSO_PLATFORMSSO_AUTHORIZATION_AUTHORIZATIONGROUPS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SAFARI_BOOKMARKS: Keys = Keys {
    named: &[Key {
        name: "ManagedBookmarks",
        shape: Shape::Array(&SAFARI_BOOKMARKS_MANAGEDBOOKMARKS),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static SAFARI_BOOKMARKS_MANAGEDBOOKMARKS: Key = Key {
    name: "BookmarkGroup",
    shape: Shape::Dictionary(&SAFARI_BOOKMARKS_MANAGEDBOOKMARKS_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SAFARI_BOOKMARKS_MANAGEDBOOKMARKS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "GroupIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Title",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Bookmarks",
            shape: Shape::Array(&SAFARI_BOOKMARKS_MANAGEDBOOKMARKS_ITEM_BOOKMARKS),
            presence: Presence::Required,
            rules: &Rules {
                combine: Some(Combine::ArrayAppend),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SAFARI_BOOKMARKS_MANAGEDBOOKMARKS_ITEM_BOOKMARKS: Key = Key {
    name: "bookmarks-item",
    shape: Shape::Dictionary(&SAFARI_BOOKMARKS_MANAGEDBOOKMARKS_ITEM_BOOKMARKS_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SAFARI_BOOKMARKS_MANAGEDBOOKMARKS_ITEM_BOOKMARKS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Title",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "URL",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Folder",
            shape: Shape::Array(&SAFARI_BOOKMARKS_MANAGEDBOOKMARKS_ITEM_BOOKMARKS_ITEM_FOLDER),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SAFARI_BOOKMARKS_MANAGEDBOOKMARKS_ITEM_BOOKMARKS_ITEM_FOLDER: Key = Key {
    name: "folder-item",
    shape: Shape::Dictionary(&SAFARI_BOOKMARKS_MANAGEDBOOKMARKS_ITEM_BOOKMARKS_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SAFARI_EXTENSIONS_SETTINGS: Keys = Keys {
    named: &[Key {
        name: "ManagedExtensions",
        shape: Shape::Dictionary(&SAFARI_EXTENSIONS_SETTINGS_MANAGEDEXTENSIONS),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static SAFARI_EXTENSIONS_SETTINGS_MANAGEDEXTENSIONS: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::Dictionary(&SAFARI_EXTENSIONS_SETTINGS_MANAGEDEXTENSIONS_ANY),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static SAFARI_EXTENSIONS_SETTINGS_MANAGEDEXTENSIONS_ANY: Keys = Keys {
    named: &[
        Key {
            name: "State",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Allowed", "AlwaysOn", "AlwaysOff"]),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PrivateBrowsing",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Allowed", "AlwaysOn", "AlwaysOff"]),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowedDomains",
            shape: Shape::Array(&SAFARI_EXTENSIONS_SETTINGS_MANAGEDEXTENSIONS_ANY_ALLOWEDDOMAINS),
            presence: Presence::Optional,
            rules: &Rules {
                combine: Some(Combine::SetUnion),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DeniedDomains",
            shape: Shape::Array(&SAFARI_EXTENSIONS_SETTINGS_MANAGEDEXTENSIONS_ANY_ALLOWEDDOMAINS),
            presence: Presence::Optional,
            rules: &Rules {
                combine: Some(Combine::SetUnion),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SAFARI_EXTENSIONS_SETTINGS_MANAGEDEXTENSIONS_ANY_ALLOWEDDOMAINS: Key = Key {
    name: "Domain",
    shape: Shape::String,
    ..Key::ANYTHING
};

static SAFARI_SETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "AcceptCookies",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.enrollments(SUPERVISED), MACOS.never(), VISIONOS.never()],
            rules: &Rules {
                list: List::Strings(&["Never", "CurrentWebsite", "VisitedWebsites", "Always"]),
                default: Some(Scalar::String("Always")),
                combine: Some(Combine::EnumFirst),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowDisablingFraudWarning",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.enrollments(SUPERVISED), MACOS.never(), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowHistoryClearing",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.enrollments(SUPERVISED),
                VISIONOS.enrollments(SUPERVISED),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowJavaScript",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.enrollments(SUPERVISED), MACOS.never(), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowPrivateBrowsing",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.enrollments(SUPERVISED),
                VISIONOS.enrollments(SUPERVISED),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowPopups",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.enrollments(SUPERVISED), MACOS.never(), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowSummary",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.enrollments(SUPERVISED),
                VISIONOS.enrollments(SUPERVISED),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "NewTabStartPage",
            shape: Shape::Dictionary(&SAFARI_SETTINGS_NEWTABSTARTPAGE),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Privacy",
            shape: Shape::Dictionary(&SAFARI_SETTINGS_PRIVACY),
            presence: Presence::Optional,
            supports: &[
                IOS.since(27, 0, 0)
                    .enrollments(SUPERVISED)
                    .scopes(SYSTEM_SCOPE)
                    .shared_scopes(USER_SCOPE),
                MACOS
                    .since(27, 0, 0)
                    .enrollments(SUPERVISED)
                    .scopes(USER_SCOPE),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SAFARI_SETTINGS_NEWTABSTARTPAGE: Keys = Keys {
    named: &[
        Key {
            name: "PageType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["Start", "Home", "Extension"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "HomepageURL",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ExtensionIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SAFARI_SETTINGS_PRIVACY: Keys = Keys {
    named: &[Key {
        name: "PermissionDefaults",
        shape: Shape::Dictionary(&SAFARI_SETTINGS_PRIVACY_PERMISSIONDEFAULTS),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static SAFARI_SETTINGS_PRIVACY_PERMISSIONDEFAULTS: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::Dictionary(&SAFARI_SETTINGS_PRIVACY_PERMISSIONDEFAULTS_ANY),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static SAFARI_SETTINGS_PRIVACY_PERMISSIONDEFAULTS_ANY: Keys = Keys {
    named: &[
        Key {
            name: "OrganizationJustification",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Camera",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["None", "Allow"]),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Microphone",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["None", "Allow"]),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SCREENSHARING_CONNECTION: Keys = Keys {
    named: &[
        Key {
            name: "ConnectionUUID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DisplayName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "HostName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Port",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DisplayConfiguration",
            shape: Shape::Dictionary(&SCREENSHARING_CONNECTION_DISPLAYCONFIGURATION),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticationCredentialsAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.credential.userpassword"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SCREENSHARING_CONNECTION_DISPLAYCONFIGURATION: Keys = Keys {
    named: &[Key {
        name: "DisplayType",
        shape: Shape::String,
        presence: Presence::Required,
        rules: &Rules {
            list: List::Strings(&["Virtual1", "Virtual2"]),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static SCREENSHARING_CONNECTION_GROUP: Keys = Keys {
    named: &[
        Key {
            name: "ConnectionGroupUUID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "GroupName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Members",
            shape: Shape::Array(&SCREENSHARING_CONNECTION_GROUP_MEMBERS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SCREENSHARING_CONNECTION_GROUP_MEMBERS: Key = Key {
    name: "ConnectionUUID",
    shape: Shape::String,
    ..Key::ANYTHING
};

static SCREENSHARING_HOST_SETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "MaximumVirtualDisplays",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Integers(Some(0), Some(2)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PortBase",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Integers(Some(1024), Some(65535)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PreventCopyFilesFromHost",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PreventCopyFilesToHost",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PreventHighPerformanceConnections",
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

static SECURITY_CERTIFICATE: Keys = Keys {
    named: &[Key {
        name: "CredentialAssetReference",
        shape: Shape::String,
        presence: Presence::Required,
        rules: &Rules {
            assets: &["com.apple.asset.credential.certificate"],
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static SECURITY_IDENTITY: Keys = Keys {
    named: &[
        Key {
            name: "CredentialAssetReference",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                assets: &[
                    "com.apple.asset.credential.identity",
                    "com.apple.asset.credential.scep",
                    "com.apple.asset.credential.acme",
                ],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowAllAppsAccess",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), TVOS.never(), VISIONOS.never(), WATCHOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "KeyIsExtractable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), TVOS.never(), VISIONOS.never(), WATCHOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SECURITY_PASSKEY_ATTESTATION: Keys = Keys {
    named: &[
        Key {
            name: "AttestationIdentityAssetReference",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                assets: &[
                    "com.apple.asset.credential.identity",
                    "com.apple.asset.credential.scep",
                    "com.apple.asset.credential.acme",
                ],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AttestationIdentityKeyIsExtractable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RelyingParties",
            shape: Shape::Array(&SECURITY_PASSKEY_ATTESTATION_RELYINGPARTIES),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SECURITY_PASSKEY_ATTESTATION_RELYINGPARTIES: Key = Key {
    name: "RelyingParty",
    shape: Shape::String,
    ..Key::ANYTHING
};

static SERVER_CAPABILITIES: Keys = Keys {
    named: &[
        Key {
            name: "Version",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "SupportedFeatures",
            shape: Shape::Dictionary(&EXTENSIBLE_SSO_EXTENSIONDATA),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SERVICES_BACKGROUND_TASKS: Keys = Keys {
    named: &[
        Key {
            name: "TaskType",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "TaskDescription",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ExecutableAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.data"],
                media_types: &["application/zip"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "LaunchdConfigurations",
            shape: Shape::Array(&SERVICES_BACKGROUND_TASKS_LAUNCHDCONFIGURATIONS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SERVICES_BACKGROUND_TASKS_LAUNCHDCONFIGURATIONS: Key = Key {
    name: "launchd-item",
    shape: Shape::Dictionary(&SERVICES_BACKGROUND_TASKS_LAUNCHDCONFIGURATIONS_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SERVICES_BACKGROUND_TASKS_LAUNCHDCONFIGURATIONS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "FileAssetReference",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                assets: &["com.apple.asset.data"],
                media_types: &[
                    "application/plist",
                    "application/x-plist",
                    "application/xml",
                    "text/xml",
                ],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Context",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["daemon", "agent"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SERVICES_CONFIGURATION_FILES: Keys = Keys {
    named: &[
        Key {
            name: "ServiceType",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DataAssetReference",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                assets: &["com.apple.asset.data"],
                media_types: &["application/zip"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SIMPLE: Keys = Keys {
    named: &[
        Key {
            name: "StandardConfigurations",
            shape: Shape::Array(&SIMPLE_STANDARDCONFIGURATIONS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Predicate",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SIMPLE_STANDARDCONFIGURATIONS: Key = Key {
    name: "StandardConfigurationsItems",
    shape: Shape::String,
    ..Key::ANYTHING
};

static SIRI_SETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "Enabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[WATCHOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowUserGeneratedContent",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.never(), TVOS.never(), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowWhileLocked",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.never(), TVOS.never(), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ForceProfanityFilter",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[TVOS.never(), VISIONOS.never(), WATCHOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                combine: Some(Combine::BooleanOr),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SOFTWAREUPDATE_ENFORCEMENT_SPECIFIC: Keys = Keys {
    named: &[
        Key {
            name: "TargetOSVersion",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "TargetBuildVersion",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TargetLocalDateTime",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DetailsURL",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SOFTWAREUPDATE_SETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "Notifications",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Deferrals",
            shape: Shape::Dictionary(&SOFTWAREUPDATE_SETTINGS_DEFERRALS),
            presence: Presence::Optional,
            supports: &[
                IOS.enrollments(SUPERVISED),
                TVOS.enrollments(SUPERVISED),
                VISIONOS.enrollments(SUPERVISED),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "RecommendedCadence",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.never(), TVOS.never()],
            rules: &Rules {
                list: List::Strings(&["All", "Oldest", "Newest"]),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AutomaticActions",
            shape: Shape::Dictionary(&SOFTWAREUPDATE_SETTINGS_AUTOMATICACTIONS),
            presence: Presence::Optional,
            supports: &[
                IOS.enrollments(SUPERVISED),
                TVOS.enrollments(SUPERVISED),
                VISIONOS.enrollments(SUPERVISED),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "RapidSecurityResponse",
            shape: Shape::Dictionary(&SOFTWAREUPDATE_SETTINGS_RAPIDSECURITYRESPONSE),
            presence: Presence::Optional,
            supports: &[IOS.enrollments(SUPERVISED), TVOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "AllowStandardUserOSUpdates",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), TVOS.never(), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Beta",
            shape: Shape::Dictionary(&SOFTWAREUPDATE_SETTINGS_BETA),
            presence: Presence::Optional,
            supports: &[
                MACOS
                    .since(15, 4, 0)
                    .enrollments(SUPERVISED)
                    .scopes(SYSTEM_SCOPE),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SOFTWAREUPDATE_SETTINGS_DEFERRALS: Keys = Keys {
    named: &[
        Key {
            name: "CombinedPeriodInDays",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            rules: &Rules {
                range: Range::Integers(Some(1), Some(90)),
                combine: Some(Combine::NumberMax),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "MajorPeriodInDays",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.never(), TVOS.never(), VISIONOS.never()],
            rules: &Rules {
                range: Range::Integers(Some(1), Some(90)),
                combine: Some(Combine::NumberMax),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "MinorPeriodInDays",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.never(), TVOS.never(), VISIONOS.never()],
            rules: &Rules {
                range: Range::Integers(Some(1), Some(90)),
                combine: Some(Combine::NumberMax),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SystemPeriodInDays",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.never(), TVOS.never(), VISIONOS.never()],
            rules: &Rules {
                range: Range::Integers(Some(1), Some(90)),
                combine: Some(Combine::NumberMax),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SOFTWAREUPDATE_SETTINGS_AUTOMATICACTIONS: Keys = Keys {
    named: &[
        Key {
            name: "Download",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[TVOS.never()],
            rules: &Rules {
                list: List::Strings(&["Allowed", "AlwaysOn", "AlwaysOff"]),
                default: Some(Scalar::String("Allowed")),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "InstallOSUpdates",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Allowed", "AlwaysOn", "AlwaysOff"]),
                default: Some(Scalar::String("Allowed")),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "InstallSecurityUpdate",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[TVOS.never()],
            rules: &Rules {
                list: List::Strings(&["Allowed", "AlwaysOn", "AlwaysOff"]),
                default: Some(Scalar::String("Allowed")),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SOFTWAREUPDATE_SETTINGS_RAPIDSECURITYRESPONSE: Keys = Keys {
    named: &[
        Key {
            name: "Enable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableRollback",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                combine: Some(Combine::BooleanAnd),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SOFTWAREUPDATE_SETTINGS_BETA: Keys = Keys {
    named: &[
        Key {
            name: "ProgramEnrollment",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.enrollments(SUPERVISED)],
            rules: &Rules {
                list: List::Strings(&["Allowed", "AlwaysOn", "AlwaysOff"]),
                default: Some(Scalar::String("Allowed")),
                combine: Some(Combine::EnumLast),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OfferPrograms",
            shape: Shape::Array(&SOFTWAREUPDATE_SETTINGS_BETA_OFFERPROGRAMS),
            presence: Presence::Optional,
            rules: &Rules {
                combine: Some(Combine::SetUnion),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RequireProgram",
            shape: Shape::Dictionary(&SOFTWAREUPDATE_SETTINGS_BETA_OFFERPROGRAMS_ITEM),
            presence: Presence::Optional,
            supports: &[IOS.enrollments(SUPERVISED)],
            rules: &Rules {
                combine: Some(Combine::First),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SOFTWAREUPDATE_SETTINGS_BETA_OFFERPROGRAMS: Key = Key {
    name: "Program",
    shape: Shape::Dictionary(&SOFTWAREUPDATE_SETTINGS_BETA_OFFERPROGRAMS_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SOFTWAREUPDATE_SETTINGS_BETA_OFFERPROGRAMS_ITEM: Keys = Keys {
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

static USERIDENTITY: Keys = Keys {
    named: &[
        Key {
            name: "FullName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "EmailAddress",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static WATCH_ENROLLMENT: Keys = Keys {
    named: &[
        Key {
            name: "EnrollmentProfileURL",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "AnchorCertificateAssetReferences",
            shape: Shape::Array(&WATCH_ENROLLMENT_ANCHORCERTIFICATEASSETREFERENCES),
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.credential.certificate"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static WATCH_ENROLLMENT_ANCHORCERTIFICATEASSETREFERENCES: Key = Key {
    name: "AnchorCertificateAssetReferenceItem",
    shape: Shape::String,
    ..Key::ANYTHING
};

static WEBCONTENT_FILTER_PLUGIN: Keys = Keys {
    named: &[
        Key {
            name: "VisibleName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "PluginBundleID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "ContentFilterUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "ServerAddress",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Organization",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "VendorConfig",
            shape: Shape::Dictionary(&WEBCONTENT_FILTER_PLUGIN_VENDORCONFIG),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Authentication",
            shape: Shape::Dictionary(&WEBCONTENT_FILTER_PLUGIN_AUTHENTICATION),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Filter",
            shape: Shape::Dictionary(&WEBCONTENT_FILTER_PLUGIN_FILTER),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static WEBCONTENT_FILTER_PLUGIN_VENDORCONFIG: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::Any,
        presence: Presence::Required,
        ..Key::ANYTHING
    }),
};

static WEBCONTENT_FILTER_PLUGIN_AUTHENTICATION: Keys = Keys {
    named: &[
        Key {
            name: "CredentialsAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.credential.userpassword"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IdentityAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &[
                    "com.apple.asset.credential.acme",
                    "com.apple.asset.credential.identity",
                    "com.apple.asset.credential.scep",
                ],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static WEBCONTENT_FILTER_PLUGIN_FILTER: Keys = Keys {
    named: &[
        Key {
            name: "Grade",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
            rules: &Rules {
                list: List::Strings(&["firewall", "inspector"]),
                default: Some(Scalar::String("firewall")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Browsers",
            shape: Shape::Dictionary(&WEBCONTENT_FILTER_PLUGIN_FILTER_BROWSERS),
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "Sockets",
            shape: Shape::Dictionary(&WEBCONTENT_FILTER_PLUGIN_FILTER_SOCKETS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Packets",
            shape: Shape::Dictionary(&WEBCONTENT_FILTER_PLUGIN_FILTER_SOCKETS),
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "URLs",
            shape: Shape::Dictionary(&WEBCONTENT_FILTER_PLUGIN_FILTER_URLS),
            presence: Presence::Optional,
            supports: &[VISIONOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static WEBCONTENT_FILTER_PLUGIN_FILTER_BROWSERS: Keys = Keys {
    named: &[Key {
        name: "Enabled",
        shape: Shape::Boolean,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static WEBCONTENT_FILTER_PLUGIN_FILTER_SOCKETS: Keys = Keys {
    named: &[
        Key {
            name: "Enabled",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "ProviderComposedIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static WEBCONTENT_FILTER_PLUGIN_FILTER_URLS: Keys = Keys {
    named: &[
        Key {
            name: "Enabled",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Parameters",
            shape: Shape::Dictionary(&WEBCONTENT_FILTER_PLUGIN_FILTER_URLS_PARAMETERS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static WEBCONTENT_FILTER_PLUGIN_FILTER_URLS_PARAMETERS: Keys = Keys {
    named: &[
        Key {
            name: "ProviderComposedIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "PIR",
            shape: Shape::Dictionary(&WEBCONTENT_FILTER_PLUGIN_FILTER_URLS_PARAMETERS_PIR),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "FailClosed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PrefilterFetchFrequency",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Integers(Some(2700), None),
                default: Some(Scalar::Integer(86400)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static WEBCONTENT_FILTER_PLUGIN_FILTER_URLS_PARAMETERS_PIR: Keys = Keys {
    named: &[
        Key {
            name: "ServerURL",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "PrivacyPassIssuerURL",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticationTokenAssetReference",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                assets: &["com.apple.asset.credential.userpassword"],
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};
