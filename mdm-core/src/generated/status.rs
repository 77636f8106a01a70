// Made by `cargo xtask schema` from Apple's device-management schema (github.com/apple/device-management, MIT licence, copyright Apple Inc.).
// Names and facts only. Which files, and their digests: schema.lock. Change the generator in xtask/src/schema, not this file.

use crate::schema::table::*;

pub(crate) static OBJECTS: [Object; 63] = [
    Object {
        family: Family::Status,
        name: "account.list.caldav",
        file: "account.list.caldav",
        supports: &[
            IOS.since(16, 0, 0)
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
        keys: &ACCOUNT_LIST_CALDAV,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "account.list.carddav",
        file: "account.list.carddav",
        supports: &[
            IOS.since(16, 0, 0)
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
        keys: &ACCOUNT_LIST_CARDDAV,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "account.list.exchange",
        file: "account.list.exchange",
        supports: &[
            IOS.since(16, 0, 0)
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
        keys: &ACCOUNT_LIST_EXCHANGE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "account.list.google",
        file: "account.list.google",
        supports: &[
            IOS.since(16, 0, 0)
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
        keys: &ACCOUNT_LIST_GOOGLE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "account.list.ldap",
        file: "account.list.ldap",
        supports: &[
            IOS.since(16, 0, 0)
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
        keys: &ACCOUNT_LIST_LDAP,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "account.list.mail.incoming",
        file: "account.list.mail.incoming",
        supports: &[
            IOS.since(16, 0, 0)
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
        keys: &ACCOUNT_LIST_MAIL_INCOMING,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "account.list.mail.outgoing",
        file: "account.list.mail.outgoing",
        supports: &[
            IOS.since(16, 0, 0)
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
        keys: &ACCOUNT_LIST_MAIL_OUTGOING,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "account.list.subscribed-calendar",
        file: "account.list.subscribed-calendar",
        supports: &[
            IOS.since(16, 0, 0)
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
        keys: &ACCOUNT_LIST_SUBSCRIBED_CALENDAR,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "app.managed.list",
        file: "app.managed.list",
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
        keys: &APP_MANAGED_LIST,
        reasons: &[
            Reason::of("Error.AppStoreDisabled", &[]),
            Reason::of(
                "Error.DownloadFailed",
                &[Key {
                    name: "Timestamp",
                    shape: Shape::String,
                    rules: &Rules {
                        format: Some(Format::Timestamp),
                        ..Rules::NONE
                    },
                    ..Key::ANYTHING
                }],
            ),
            Reason::of("Error.DuplicateConfiguredApp", &[]),
            Reason::of(
                "Error.InstallFailed",
                &[Key {
                    name: "Timestamp",
                    shape: Shape::String,
                    rules: &Rules {
                        format: Some(Format::Timestamp),
                        ..Rules::NONE
                    },
                    ..Key::ANYTHING
                }],
            ),
            Reason::of("Error.InvalidAppID", &[]),
            Reason::of("Error.InvalidCodeSignature", &[]),
            Reason::of("Error.IsSystemApp", &[]),
            Reason::of("Error.LicenseNotFound", &[]),
            Reason::of("Error.NotAnApp", &[]),
            Reason::of("Error.NotSupported", &[]),
            Reason::of("Error.UnmanagedAppAlreadyInstalled", &[]),
            Reason::of("Error.UserRejected", &[]),
            Reason::of("Info.UpdateAvailable", &[]),
            Reason::of(
                "Error.UpdateFailed",
                &[Key {
                    name: "Timestamp",
                    shape: Shape::String,
                    rules: &Rules {
                        format: Some(Format::Timestamp),
                        ..Rules::NONE
                    },
                    ..Key::ANYTHING
                }],
            ),
        ],
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "content-cache.info",
        file: "content-cache.info",
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
        keys: &CONTENT_CACHE_INFO,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "content-cache.parents",
        file: "content-cache.parents",
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
        keys: &CONTENT_CACHE_PARENTS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "content-cache.peers",
        file: "content-cache.peers",
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
        keys: &CONTENT_CACHE_PEERS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "content-cache.status",
        file: "content-cache.status",
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
        keys: &CONTENT_CACHE_STATUS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "device.identifier.serial-number",
        file: "device.identifier.serial-number",
        supports: &[
            IOS.since(16, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE | USER_SCOPE),
            MACOS
                .since(13, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.since(16, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE),
            VISIONOS
                .since(1, 1, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS
                .since(10, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE),
        ],
        keys: &DEVICE_IDENTIFIER_SERIAL_NUMBER,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "device.identifier.udid",
        file: "device.identifier.udid",
        supports: &[
            IOS.since(16, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE | USER_SCOPE),
            MACOS
                .since(13, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.since(16, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE),
            VISIONOS
                .since(1, 1, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS
                .since(10, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE),
        ],
        keys: &DEVICE_IDENTIFIER_UDID,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "device.model.family",
        file: "device.model.family",
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
        keys: &DEVICE_MODEL_FAMILY,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "device.model.identifier",
        file: "device.model.identifier",
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
        keys: &DEVICE_MODEL_IDENTIFIER,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "device.model.marketing-name",
        file: "device.model.marketing-name",
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
        keys: &DEVICE_MODEL_MARKETING_NAME,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "device.model.number",
        file: "device.model.number",
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
        keys: &DEVICE_MODEL_NUMBER,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "device.operating-system.build-version",
        file: "device.operating-system.build-version",
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
        keys: &DEVICE_OPERATING_SYSTEM_BUILD_VERSION,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "device.operating-system.family",
        file: "device.operating-system.family",
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
        keys: &DEVICE_OPERATING_SYSTEM_FAMILY,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "device.operating-system.marketing-name",
        file: "device.operating-system.marketing-name",
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
        keys: &DEVICE_OPERATING_SYSTEM_MARKETING_NAME,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "device.operating-system.supplemental.build-version",
        file: "device.operating-system.supplemental.build-version",
        supports: &[
            IOS.since(16, 1, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE | USER_SCOPE),
            MACOS
                .since(13, 0, 0)
                .enrollments(SUPERVISED | USER | LOCAL)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.since(16, 1, 0)
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
        keys: &DEVICE_OPERATING_SYSTEM_SUPPLEMENTAL_BUILD_VERSION,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "device.operating-system.supplemental.extra-version",
        file: "device.operating-system.supplemental.extra-version",
        supports: &[
            IOS.since(16, 1, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE | USER_SCOPE),
            MACOS
                .since(13, 0, 0)
                .enrollments(SUPERVISED | USER | LOCAL)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.since(16, 1, 0)
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
        keys: &DEVICE_OPERATING_SYSTEM_SUPPLEMENTAL_EXTRA_VERSION,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "device.operating-system.version",
        file: "device.operating-system.version",
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
        keys: &DEVICE_OPERATING_SYSTEM_VERSION,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "device.power.battery-health",
        file: "device.power.battery-health",
        supports: &[
            IOS.since(17, 0, 0)
                .enrollments(SUPERVISED | DEVICE | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE),
            MACOS
                .since(14, 4, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &DEVICE_POWER_BATTERY_HEALTH,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "device.system.health",
        file: "device.system.health",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &DEVICE_SYSTEM_HEALTH,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "diskmanagement.filevault.enabled",
        file: "diskmanagement.filevault.enabled",
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
        keys: &DISKMANAGEMENT_FILEVAULT_ENABLED,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "enhanced-logging.applecare-token",
        file: "enhanced-logging.applecare-token",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE),
            MACOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(USER_SCOPE),
            TVOS.since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &ENHANCED_LOGGING_APPLECARE_TOKEN,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "enhanced-logging.status",
        file: "enhanced-logging.status",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE),
            MACOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(USER_SCOPE),
            TVOS.since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &ENHANCED_LOGGING_STATUS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "enhanced-logging.timestamp",
        file: "enhanced-logging.timestamp",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE),
            MACOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(USER_SCOPE),
            TVOS.since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &ENHANCED_LOGGING_TIMESTAMP,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "management.client-capabilities",
        file: "management.client-capabilities",
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
        keys: &MANAGEMENT_CLIENT_CAPABILITIES,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "management.declarations",
        file: "management.declarations",
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
        keys: &MANAGEMENT_DECLARATIONS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "mdm.app",
        file: "mdm.app",
        supports: &[
            IOS.since(16, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE | USER_SCOPE),
            MACOS.never(),
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
        keys: &MDM_APP,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "mdm.enrollment-type",
        file: "mdm.enrollment-type",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE | USER_SCOPE),
            MACOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | USER)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE)
                .scopes(SYSTEM_SCOPE),
            VISIONOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE),
            WATCHOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
        ],
        keys: &MDM_ENROLLMENT_TYPE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "mdm.is-awaiting-configuration",
        file: "mdm.is-awaiting-configuration",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE | USER_SCOPE),
            MACOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | USER)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE)
                .scopes(SYSTEM_SCOPE),
            VISIONOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        keys: &MDM_IS_AWAITING_CONFIGURATION,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "mdm.is-return-to-service",
        file: "mdm.is-return-to-service",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE | USER_SCOPE),
            MACOS.never(),
            TVOS.never(),
            VISIONOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        keys: &MDM_IS_RETURN_TO_SERVICE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "mdm.is-shared-ipad",
        file: "mdm.is-shared-ipad",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE | USER_SCOPE),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MDM_IS_SHARED_IPAD,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "mdm.push-magic",
        file: "mdm.push-magic",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE | USER_SCOPE),
            MACOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | USER)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE)
                .scopes(SYSTEM_SCOPE),
            VISIONOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE),
            WATCHOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
        ],
        keys: &MDM_PUSH_MAGIC,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "mdm.push-token",
        file: "mdm.push-token",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE | USER_SCOPE),
            MACOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | USER)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE)
                .scopes(SYSTEM_SCOPE),
            VISIONOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER)
                .scopes(SYSTEM_SCOPE),
            WATCHOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
        ],
        keys: &MDM_PUSH_TOKEN,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "migration-assistant.report",
        file: "migration-assistant.report",
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
        keys: &MIGRATION_ASSISTANT_REPORT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "migration-assistant.state",
        file: "migration-assistant.state",
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
        keys: &MIGRATION_ASSISTANT_STATE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "package.list",
        file: "package.list",
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
        keys: &PACKAGE_LIST,
        reasons: &[
            Reason::of(
                "Error.DownloadFailed",
                &[Key {
                    name: "Timestamp",
                    shape: Shape::String,
                    rules: &Rules {
                        format: Some(Format::Timestamp),
                        ..Rules::NONE
                    },
                    ..Key::ANYTHING
                }],
            ),
            Reason::of(
                "Error.InstallFailed",
                &[Key {
                    name: "Timestamp",
                    shape: Shape::String,
                    rules: &Rules {
                        format: Some(Format::Timestamp),
                        ..Rules::NONE
                    },
                    ..Key::ANYTHING
                }],
            ),
        ],
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "passcode.is-compliant",
        file: "passcode.is-compliant",
        supports: &[
            IOS.since(16, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE | USER_SCOPE),
            MACOS.never(),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS
                .since(10, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE),
        ],
        keys: &PASSCODE_IS_COMPLIANT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "passcode.is-present",
        file: "passcode.is-present",
        supports: &[
            IOS.since(16, 0, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE | USER_SCOPE),
            MACOS.never(),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .enrollments(SUPERVISED | DEVICE | USER | LOCAL)
                .scopes(SYSTEM_SCOPE),
            WATCHOS
                .since(10, 0, 0)
                .enrollments(SUPERVISED | LOCAL)
                .scopes(SYSTEM_SCOPE),
        ],
        keys: &PASSCODE_IS_PRESENT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "screensharing.connection.group.unresolved-connection",
        file: "screensharing.connection.group.unresolved-connection",
        supports: &[
            IOS.never(),
            MACOS
                .since(14, 1, 0)
                .enrollments(SUPERVISED | USER | LOCAL)
                .scopes(SYSTEM_SCOPE | USER_SCOPE),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SCREENSHARING_CONNECTION_GROUP_UNRESOLVED_CONNECTION,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "security.certificate.list",
        file: "security.certificate.list",
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
        keys: &SECURITY_CERTIFICATE_LIST,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "security.lockdown-mode",
        file: "security.lockdown-mode",
        supports: &[
            IOS.since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(0),
            MACOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS
                .since(27, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
        ],
        keys: &SECURITY_LOCKDOWN_MODE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "services.background-task",
        file: "services.background-task",
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
        keys: &SERVICES_BACKGROUND_TASK,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "softwareupdate.beta-enrollment",
        file: "softwareupdate.beta-enrollment",
        supports: &[
            IOS.since(18, 0, 0)
                .enrollments(SUPERVISED | DEVICE)
                .scopes(SYSTEM_SCOPE)
                .shared_scopes(SYSTEM_SCOPE),
            MACOS
                .since(15, 0, 0)
                .enrollments(SUPERVISED)
                .scopes(SYSTEM_SCOPE),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SOFTWAREUPDATE_BETA_ENROLLMENT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "softwareupdate.device-id",
        file: "softwareupdate.device-id",
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
                .since(26, 4, 0)
                .enrollments(SUPERVISED | DEVICE)
                .scopes(SYSTEM_SCOPE),
            WATCHOS.never(),
        ],
        keys: &SOFTWAREUPDATE_DEVICE_ID,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "softwareupdate.failure-reason",
        file: "softwareupdate.failure-reason",
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
        keys: &SOFTWAREUPDATE_FAILURE_REASON,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "softwareupdate.install-reason",
        file: "softwareupdate.install-reason",
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
        keys: &SOFTWAREUPDATE_INSTALL_REASON,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "softwareupdate.install-state",
        file: "softwareupdate.install-state",
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
        keys: &SOFTWAREUPDATE_INSTALL_STATE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "softwareupdate.pending-version",
        file: "softwareupdate.pending-version",
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
        keys: &SOFTWAREUPDATE_PENDING_VERSION,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "status-reason",
        file: "statusreason",
        supports: &[
            IOS.since(15, 0, 0),
            MACOS.since(13, 0, 0),
            TVOS.since(16, 0, 0),
            VISIONOS.since(1, 1, 0),
            WATCHOS.since(10, 0, 0),
        ],
        keys: &STATUSREASON,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "test.array-value",
        file: "test.array-value",
        supports: &[
            IOS.since(16, 0, 0)
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
        keys: &TEST_ARRAY_VALUE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "test.boolean-value",
        file: "test.boolean-value",
        supports: &[
            IOS.since(16, 0, 0)
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
        keys: &TEST_BOOLEAN_VALUE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "test.dictionary-value",
        file: "test.dictionary-value",
        supports: &[
            IOS.since(16, 0, 0)
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
        keys: &TEST_DICTIONARY_VALUE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "test.error-value",
        file: "test.error-value",
        supports: &[
            IOS.since(16, 0, 0)
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
        keys: &TEST_ERROR_VALUE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "test.integer-value",
        file: "test.integer-value",
        supports: &[
            IOS.since(16, 0, 0)
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
        keys: &TEST_INTEGER_VALUE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "test.real-value",
        file: "test.real-value",
        supports: &[
            IOS.since(16, 0, 0)
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
        keys: &TEST_REAL_VALUE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Status,
        name: "test.string-value",
        file: "test.string-value",
        supports: &[
            IOS.since(16, 0, 0)
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
        keys: &TEST_STRING_VALUE,
        ..Object::EMPTY
    },
];

static ACCOUNT_LIST_CALDAV: Keys = Keys {
    named: &[Key {
        name: "account.list.caldav",
        shape: Shape::Array(&ACCOUNT_LIST_CALDAV_ACCOUNT_LIST_CALDAV),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static ACCOUNT_LIST_CALDAV_ACCOUNT_LIST_CALDAV: Key = Key {
    name: "status_value",
    shape: Shape::Dictionary(&ACCOUNT_LIST_CALDAV_ACCOUNT_LIST_CALDAV_ITEM),
    ..Key::ANYTHING
};

static ACCOUNT_LIST_CALDAV_ACCOUNT_LIST_CALDAV_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "_removed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "declaration-identifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "visible-name",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "hostname",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "port",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "username",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "are-calendars-enabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "are-reminders-enabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ACCOUNT_LIST_CARDDAV: Keys = Keys {
    named: &[Key {
        name: "account.list.carddav",
        shape: Shape::Array(&ACCOUNT_LIST_CARDDAV_ACCOUNT_LIST_CARDDAV),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static ACCOUNT_LIST_CARDDAV_ACCOUNT_LIST_CARDDAV: Key = Key {
    name: "status_value",
    shape: Shape::Dictionary(&ACCOUNT_LIST_CARDDAV_ACCOUNT_LIST_CARDDAV_ITEM),
    ..Key::ANYTHING
};

static ACCOUNT_LIST_CARDDAV_ACCOUNT_LIST_CARDDAV_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "_removed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "declaration-identifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "visible-name",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "hostname",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "port",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "username",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ACCOUNT_LIST_EXCHANGE: Keys = Keys {
    named: &[Key {
        name: "account.list.exchange",
        shape: Shape::Array(&ACCOUNT_LIST_EXCHANGE_ACCOUNT_LIST_EXCHANGE),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static ACCOUNT_LIST_EXCHANGE_ACCOUNT_LIST_EXCHANGE: Key = Key {
    name: "status_value",
    shape: Shape::Dictionary(&ACCOUNT_LIST_EXCHANGE_ACCOUNT_LIST_EXCHANGE_ITEM),
    ..Key::ANYTHING
};

static ACCOUNT_LIST_EXCHANGE_ACCOUNT_LIST_EXCHANGE_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "_removed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "declaration-identifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "visible-name",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "hostname",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "port",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "username",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "is-mail-enabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "are-calendars-enabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "are-contacts-enabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "are-notes-enabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "are-reminders-enabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ACCOUNT_LIST_GOOGLE: Keys = Keys {
    named: &[Key {
        name: "account.list.google",
        shape: Shape::Array(&ACCOUNT_LIST_GOOGLE_ACCOUNT_LIST_GOOGLE),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static ACCOUNT_LIST_GOOGLE_ACCOUNT_LIST_GOOGLE: Key = Key {
    name: "status_value",
    shape: Shape::Dictionary(&ACCOUNT_LIST_GOOGLE_ACCOUNT_LIST_GOOGLE_ITEM),
    ..Key::ANYTHING
};

static ACCOUNT_LIST_GOOGLE_ACCOUNT_LIST_GOOGLE_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "_removed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "declaration-identifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "visible-name",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "username",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "is-mail-enabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "are-calendars-enabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "are-contacts-enabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "are-notes-enabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ACCOUNT_LIST_LDAP: Keys = Keys {
    named: &[Key {
        name: "account.list.ldap",
        shape: Shape::Array(&ACCOUNT_LIST_LDAP_ACCOUNT_LIST_LDAP),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static ACCOUNT_LIST_LDAP_ACCOUNT_LIST_LDAP: Key = Key {
    name: "status_value",
    shape: Shape::Dictionary(&ACCOUNT_LIST_LDAP_ACCOUNT_LIST_LDAP_ITEM),
    ..Key::ANYTHING
};

static ACCOUNT_LIST_LDAP_ACCOUNT_LIST_LDAP_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "_removed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "declaration-identifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "visible-name",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "hostname",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "port",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "username",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "is-enabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ACCOUNT_LIST_MAIL_INCOMING: Keys = Keys {
    named: &[Key {
        name: "account.list.mail.incoming",
        shape: Shape::Array(&ACCOUNT_LIST_MAIL_INCOMING_ACCOUNT_LIST_MAIL_INCOMING),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static ACCOUNT_LIST_MAIL_INCOMING_ACCOUNT_LIST_MAIL_INCOMING: Key = Key {
    name: "status_value",
    shape: Shape::Dictionary(&ACCOUNT_LIST_MAIL_INCOMING_ACCOUNT_LIST_MAIL_INCOMING_ITEM),
    ..Key::ANYTHING
};

static ACCOUNT_LIST_MAIL_INCOMING_ACCOUNT_LIST_MAIL_INCOMING_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "_removed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "declaration-identifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "visible-name",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "hostname",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "port",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "username",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "is-mail-enabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "are-notes-enabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ACCOUNT_LIST_MAIL_OUTGOING: Keys = Keys {
    named: &[Key {
        name: "account.list.mail.outgoing",
        shape: Shape::Array(&ACCOUNT_LIST_CARDDAV_ACCOUNT_LIST_CARDDAV),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static ACCOUNT_LIST_SUBSCRIBED_CALENDAR: Keys = Keys {
    named: &[Key {
        name: "account.list.subscribed-calendar",
        shape: Shape::Array(&ACCOUNT_LIST_SUBSCRIBED_CALENDAR_ACCOUNT_LIST_SUBSCRIBED_CALENDAR),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static ACCOUNT_LIST_SUBSCRIBED_CALENDAR_ACCOUNT_LIST_SUBSCRIBED_CALENDAR: Key = Key {
    name: "status_value",
    shape: Shape::Dictionary(
        &ACCOUNT_LIST_SUBSCRIBED_CALENDAR_ACCOUNT_LIST_SUBSCRIBED_CALENDAR_ITEM,
    ),
    ..Key::ANYTHING
};

static ACCOUNT_LIST_SUBSCRIBED_CALENDAR_ACCOUNT_LIST_SUBSCRIBED_CALENDAR_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "_removed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "declaration-identifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "visible-name",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "calendar-url",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "username",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "is-enabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APP_MANAGED_LIST: Keys = Keys {
    named: &[Key {
        name: "app.managed.list",
        shape: Shape::Array(&APP_MANAGED_LIST_APP_MANAGED_LIST),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static APP_MANAGED_LIST_APP_MANAGED_LIST: Key = Key {
    name: "status_value",
    shape: Shape::Dictionary(&APP_MANAGED_LIST_APP_MANAGED_LIST_ITEM),
    ..Key::ANYTHING
};

static APP_MANAGED_LIST_APP_MANAGED_LIST_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "_removed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "declaration-identifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "name",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "external-version-id",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "version",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "short-version",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "state",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&[
                    "optional",
                    "queued",
                    "not-present",
                    "prompting-for-consent",
                    "prompting-for-login",
                    "prompting-for-management",
                    "downloading",
                    "installing",
                    "managed",
                    "managed-but-uninstalled",
                    "failed",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "update-state",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&[
                    "available",
                    "prompting-for-update",
                    "prompting-for-update-login",
                    "updating",
                    "failed",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "config-state",
            shape: Shape::Dictionary(&APP_MANAGED_LIST_APP_MANAGED_LIST_ITEM_CONFIG_STATE),
            presence: Presence::Optional,
            supports: &[IOS.since(18, 4, 0), MACOS.since(27, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "reasons",
            shape: Shape::Array(&APP_MANAGED_LIST_APP_MANAGED_LIST_ITEM_REASONS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APP_MANAGED_LIST_APP_MANAGED_LIST_ITEM_CONFIG_STATE: Keys = Keys {
    named: &[
        Key {
            name: "app-config-state",
            shape: Shape::Dictionary(
                &APP_MANAGED_LIST_APP_MANAGED_LIST_ITEM_CONFIG_STATE_APP_CONFIG_STATE,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "extension-config-state",
            shape: Shape::Dictionary(
                &APP_MANAGED_LIST_APP_MANAGED_LIST_ITEM_CONFIG_STATE_EXTENSION_CONFIG_STATE,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APP_MANAGED_LIST_APP_MANAGED_LIST_ITEM_CONFIG_STATE_APP_CONFIG_STATE: Keys = Keys {
    named: &[Key {
        name: "state",
        shape: Shape::String,
        presence: Presence::Required,
        rules: &Rules {
            list: List::Strings(&["unknown", "invalid", "valid"]),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static APP_MANAGED_LIST_APP_MANAGED_LIST_ITEM_CONFIG_STATE_EXTENSION_CONFIG_STATE: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::Dictionary(
            &APP_MANAGED_LIST_APP_MANAGED_LIST_ITEM_CONFIG_STATE_APP_CONFIG_STATE,
        ),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static APP_MANAGED_LIST_APP_MANAGED_LIST_ITEM_REASONS: Key = Key {
    name: "_reasons",
    shape: Shape::Dictionary(&APP_MANAGED_LIST_APP_MANAGED_LIST_ITEM_REASONS_ITEM),
    ..Key::ANYTHING
};

static APP_MANAGED_LIST_APP_MANAGED_LIST_ITEM_REASONS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "code",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "description",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "details",
            shape: Shape::Dictionary(&APP_MANAGED_LIST_APP_MANAGED_LIST_ITEM_REASONS_ITEM_DETAILS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APP_MANAGED_LIST_APP_MANAGED_LIST_ITEM_REASONS_ITEM_DETAILS: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::Any,
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static CONTENT_CACHE_INFO: Keys = Keys {
    named: &[Key {
        name: "content-cache.info",
        shape: Shape::Dictionary(&CONTENT_CACHE_INFO_CONTENT_CACHE_INFO),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static CONTENT_CACHE_INFO_CONTENT_CACHE_INFO: Keys = Keys {
    named: &[
        Key {
            name: "cache-details",
            shape: Shape::Array(&CONTENT_CACHE_INFO_CONTENT_CACHE_INFO_CACHE_DETAILS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "cache-free",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "cache-limit",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "cache-status",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["LOWSPACE", "OK"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "cache-used",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "max-cache-pressure-last-hour",
            shape: Shape::Real,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Reals(Some(0.0), Some(1.0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "personal-cache-free",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "personal-cache-limit",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "personal-cache-used",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static CONTENT_CACHE_INFO_CONTENT_CACHE_INFO_CACHE_DETAILS: Key = Key {
    name: "detail-item",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static CONTENT_CACHE_PARENTS: Keys = Keys {
    named: &[Key {
        name: "content-cache.parents",
        shape: Shape::Array(&CONTENT_CACHE_PARENTS_CONTENT_CACHE_PARENTS),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static CONTENT_CACHE_PARENTS_CONTENT_CACHE_PARENTS: Key = Key {
    name: "parents-item",
    shape: Shape::Dictionary(&CONTENT_CACHE_PARENTS_CONTENT_CACHE_PARENTS_ITEM),
    presence: Presence::Optional,
    ..Key::ANYTHING
};

static CONTENT_CACHE_PARENTS_CONTENT_CACHE_PARENTS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "_removed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "address",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "port",
            shape: Shape::Integer,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "healthy",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "version",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static CONTENT_CACHE_PEERS: Keys = Keys {
    named: &[Key {
        name: "content-cache.peers",
        shape: Shape::Array(&CONTENT_CACHE_PEERS_CONTENT_CACHE_PEERS),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static CONTENT_CACHE_PEERS_CONTENT_CACHE_PEERS: Key = Key {
    name: "peer-item",
    shape: Shape::Dictionary(&CONTENT_CACHE_PEERS_CONTENT_CACHE_PEERS_ITEM),
    presence: Presence::Optional,
    ..Key::ANYTHING
};

static CONTENT_CACHE_PEERS_CONTENT_CACHE_PEERS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "_removed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "address",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "port",
            shape: Shape::Integer,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "friendly",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "healthy",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "version",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static CONTENT_CACHE_STATUS: Keys = Keys {
    named: &[Key {
        name: "content-cache.status",
        shape: Shape::Dictionary(&CONTENT_CACHE_STATUS_CONTENT_CACHE_STATUS),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static CONTENT_CACHE_STATUS_CONTENT_CACHE_STATUS: Keys = Keys {
    named: &[
        Key {
            name: "server-guid",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "activated",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "active",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "cache-status",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["LOWSPACE", "OK"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "private-addresses",
            shape: Shape::Array(&CONTENT_CACHE_STATUS_CONTENT_CACHE_STATUS_PRIVATE_ADDRESSES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "public-address",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "port",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "registration-status",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[-1, 0, 1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "registration-started",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "registration-response-code",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "registration-error",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "startup-status",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["FAILED", "MIGRATING_DATA", "OK", "PENDING"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "tetherator-status",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[-1, 0, 1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "sending-reports",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "report-response-code",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "report-error",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "version",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static CONTENT_CACHE_STATUS_CONTENT_CACHE_STATUS_PRIVATE_ADDRESSES: Key = Key {
    name: "private-address-item",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static DEVICE_IDENTIFIER_SERIAL_NUMBER: Keys = Keys {
    named: &[Key {
        name: "device.identifier.serial-number",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_IDENTIFIER_UDID: Keys = Keys {
    named: &[Key {
        name: "device.identifier.udid",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_MODEL_FAMILY: Keys = Keys {
    named: &[Key {
        name: "device.model.family",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_MODEL_IDENTIFIER: Keys = Keys {
    named: &[Key {
        name: "device.model.identifier",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_MODEL_MARKETING_NAME: Keys = Keys {
    named: &[Key {
        name: "device.model.marketing-name",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_MODEL_NUMBER: Keys = Keys {
    named: &[Key {
        name: "device.model.number",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_OPERATING_SYSTEM_BUILD_VERSION: Keys = Keys {
    named: &[Key {
        name: "device.operating-system.build-version",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_OPERATING_SYSTEM_FAMILY: Keys = Keys {
    named: &[Key {
        name: "device.operating-system.family",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_OPERATING_SYSTEM_MARKETING_NAME: Keys = Keys {
    named: &[Key {
        name: "device.operating-system.marketing-name",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_OPERATING_SYSTEM_SUPPLEMENTAL_BUILD_VERSION: Keys = Keys {
    named: &[Key {
        name: "device.operating-system.supplemental.build-version",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_OPERATING_SYSTEM_SUPPLEMENTAL_EXTRA_VERSION: Keys = Keys {
    named: &[Key {
        name: "device.operating-system.supplemental.extra-version",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_OPERATING_SYSTEM_VERSION: Keys = Keys {
    named: &[Key {
        name: "device.operating-system.version",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_POWER_BATTERY_HEALTH: Keys = Keys {
    named: &[Key {
        name: "device.power.battery-health",
        shape: Shape::String,
        presence: Presence::Required,
        rules: &Rules {
            list: List::Strings(&[
                "non-genuine",
                "normal",
                "service-recommended",
                "unknown",
                "unsupported",
            ]),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_SYSTEM_HEALTH: Keys = Keys {
    named: &[Key {
        name: "device.system.health",
        shape: Shape::Dictionary(&DEVICE_SYSTEM_HEALTH_DEVICE_SYSTEM_HEALTH),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_SYSTEM_HEALTH_DEVICE_SYSTEM_HEALTH: Keys = Keys {
    named: &[
        Key {
            name: "Baseband",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["ok", "error"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Camera",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["ok", "error", "non-genuine"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Display",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["ok", "error", "non-genuine"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "FaceID",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["ok", "error"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "NFC",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["ok", "error"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TouchID",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["ok", "error"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "UWB",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["ok", "error"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DISKMANAGEMENT_FILEVAULT_ENABLED: Keys = Keys {
    named: &[Key {
        name: "diskmanagement.filevault.enabled",
        shape: Shape::Boolean,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static ENHANCED_LOGGING_APPLECARE_TOKEN: Keys = Keys {
    named: &[Key {
        name: "enhanced-logging.applecare-token",
        shape: Shape::String,
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static ENHANCED_LOGGING_STATUS: Keys = Keys {
    named: &[Key {
        name: "enhanced-logging.status",
        shape: Shape::String,
        presence: Presence::Required,
        rules: &Rules {
            list: List::Strings(&[
                "none",
                "waiting-for-consent",
                "collecting",
                "follow-up-question",
                "upload-consent",
                "uploading",
                "finished",
                "failed",
                "cancelled",
                "declined",
            ]),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static ENHANCED_LOGGING_TIMESTAMP: Keys = Keys {
    named: &[Key {
        name: "enhanced-logging.timestamp",
        shape: Shape::String,
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static MANAGEMENT_CLIENT_CAPABILITIES: Keys = Keys {
    named: &[Key {
        name: "management.client-capabilities",
        shape: Shape::Dictionary(&MANAGEMENT_CLIENT_CAPABILITIES_MANAGEMENT_CLIENT_CAPABILITIES),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static MANAGEMENT_CLIENT_CAPABILITIES_MANAGEMENT_CLIENT_CAPABILITIES: Keys = Keys {
    named: &[
        Key {
            name: "supported-versions",
            shape: Shape::Array(
                &MANAGEMENT_CLIENT_CAPABILITIES_MANAGEMENT_CLIENT_CAPABILITIES_SUPPORTED_VERSIONS,
            ),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "supported-features",
            shape: Shape::Dictionary(&APP_MANAGED_LIST_APP_MANAGED_LIST_ITEM_REASONS_ITEM_DETAILS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "supported-payloads",
            shape: Shape::Dictionary(
                &MANAGEMENT_CLIENT_CAPABILITIES_MANAGEMENT_CLIENT_CAPABILITIES_SUPPORTED_PAYLOADS,
            ),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MANAGEMENT_CLIENT_CAPABILITIES_MANAGEMENT_CLIENT_CAPABILITIES_SUPPORTED_VERSIONS: Key =
    Key {
        name: "_supported-versions",
        shape: Shape::String,
        ..Key::ANYTHING
    };

static MANAGEMENT_CLIENT_CAPABILITIES_MANAGEMENT_CLIENT_CAPABILITIES_SUPPORTED_PAYLOADS: Keys = Keys { named: &[Key { name: "declarations", shape: Shape::Dictionary(&MANAGEMENT_CLIENT_CAPABILITIES_MANAGEMENT_CLIENT_CAPABILITIES_SUPPORTED_PAYLOADS_DECLARATIONS), presence: Presence::Required, ..Key::ANYTHING }, Key { name: "status-items", shape: Shape::Array(&MANAGEMENT_CLIENT_CAPABILITIES_MANAGEMENT_CLIENT_CAPABILITIES_SUPPORTED_PAYLOADS_STATUS_ITEMS), presence: Presence::Required, ..Key::ANYTHING }, ], others: None };

static MANAGEMENT_CLIENT_CAPABILITIES_MANAGEMENT_CLIENT_CAPABILITIES_SUPPORTED_PAYLOADS_DECLARATIONS: Keys = Keys { named: &[Key { name: "activations", shape: Shape::Array(&MANAGEMENT_CLIENT_CAPABILITIES_MANAGEMENT_CLIENT_CAPABILITIES_SUPPORTED_PAYLOADS_DECLARATIONS_ACTIVATIONS), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "assets", shape: Shape::Array(&MANAGEMENT_CLIENT_CAPABILITIES_MANAGEMENT_CLIENT_CAPABILITIES_SUPPORTED_PAYLOADS_DECLARATIONS_ASSETS), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "configurations", shape: Shape::Array(&MANAGEMENT_CLIENT_CAPABILITIES_MANAGEMENT_CLIENT_CAPABILITIES_SUPPORTED_PAYLOADS_DECLARATIONS_CONFIGURATIONS), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "management", shape: Shape::Array(&MANAGEMENT_CLIENT_CAPABILITIES_MANAGEMENT_CLIENT_CAPABILITIES_SUPPORTED_PAYLOADS_DECLARATIONS_MANAGEMENT), presence: Presence::Optional, ..Key::ANYTHING }, ], others: None };

static MANAGEMENT_CLIENT_CAPABILITIES_MANAGEMENT_CLIENT_CAPABILITIES_SUPPORTED_PAYLOADS_DECLARATIONS_ACTIVATIONS: Key = Key { name: "_activations", shape: Shape::String, ..Key::ANYTHING };

static MANAGEMENT_CLIENT_CAPABILITIES_MANAGEMENT_CLIENT_CAPABILITIES_SUPPORTED_PAYLOADS_DECLARATIONS_ASSETS: Key = Key { name: "_assets", shape: Shape::String, ..Key::ANYTHING };

static MANAGEMENT_CLIENT_CAPABILITIES_MANAGEMENT_CLIENT_CAPABILITIES_SUPPORTED_PAYLOADS_DECLARATIONS_CONFIGURATIONS: Key = Key { name: "_configurations", shape: Shape::String, ..Key::ANYTHING };

static MANAGEMENT_CLIENT_CAPABILITIES_MANAGEMENT_CLIENT_CAPABILITIES_SUPPORTED_PAYLOADS_DECLARATIONS_MANAGEMENT: Key = Key { name: "_management", shape: Shape::String, ..Key::ANYTHING };

static MANAGEMENT_CLIENT_CAPABILITIES_MANAGEMENT_CLIENT_CAPABILITIES_SUPPORTED_PAYLOADS_STATUS_ITEMS: Key = Key { name: "_status_items", shape: Shape::String, ..Key::ANYTHING };

static MANAGEMENT_DECLARATIONS: Keys = Keys {
    named: &[Key {
        name: "management.declarations",
        shape: Shape::Dictionary(&MANAGEMENT_DECLARATIONS_MANAGEMENT_DECLARATIONS),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static MANAGEMENT_DECLARATIONS_MANAGEMENT_DECLARATIONS: Keys = Keys {
    named: &[
        Key {
            name: "activations",
            shape: Shape::Array(&MANAGEMENT_DECLARATIONS_MANAGEMENT_DECLARATIONS_ACTIVATIONS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "configurations",
            shape: Shape::Array(&MANAGEMENT_DECLARATIONS_MANAGEMENT_DECLARATIONS_CONFIGURATIONS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "assets",
            shape: Shape::Array(&MANAGEMENT_DECLARATIONS_MANAGEMENT_DECLARATIONS_ASSETS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "management",
            shape: Shape::Array(&MANAGEMENT_DECLARATIONS_MANAGEMENT_DECLARATIONS_MANAGEMENT),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MANAGEMENT_DECLARATIONS_MANAGEMENT_DECLARATIONS_ACTIVATIONS: Key = Key {
    name: "_activations",
    shape: Shape::Dictionary(&MANAGEMENT_DECLARATIONS_MANAGEMENT_DECLARATIONS_ACTIVATIONS_ITEM),
    ..Key::ANYTHING
};

static MANAGEMENT_DECLARATIONS_MANAGEMENT_DECLARATIONS_ACTIVATIONS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "server-token",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "active",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "valid",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["unknown", "invalid", "valid"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "reasons",
            shape: Shape::Array(&APP_MANAGED_LIST_APP_MANAGED_LIST_ITEM_REASONS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MANAGEMENT_DECLARATIONS_MANAGEMENT_DECLARATIONS_CONFIGURATIONS: Key = Key {
    name: "_configurations",
    shape: Shape::Dictionary(&MANAGEMENT_DECLARATIONS_MANAGEMENT_DECLARATIONS_ACTIVATIONS_ITEM),
    ..Key::ANYTHING
};

static MANAGEMENT_DECLARATIONS_MANAGEMENT_DECLARATIONS_ASSETS: Key = Key {
    name: "_assets",
    shape: Shape::Dictionary(&MANAGEMENT_DECLARATIONS_MANAGEMENT_DECLARATIONS_ACTIVATIONS_ITEM),
    ..Key::ANYTHING
};

static MANAGEMENT_DECLARATIONS_MANAGEMENT_DECLARATIONS_MANAGEMENT: Key = Key {
    name: "_management",
    shape: Shape::Dictionary(&MANAGEMENT_DECLARATIONS_MANAGEMENT_DECLARATIONS_ACTIVATIONS_ITEM),
    ..Key::ANYTHING
};

static MDM_APP: Keys = Keys {
    named: &[Key {
        name: "mdm.app",
        shape: Shape::Array(&MDM_APP_MDM_APP),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static MDM_APP_MDM_APP: Key = Key {
    name: "status_value",
    shape: Shape::Dictionary(&MDM_APP_MDM_APP_ITEM),
    ..Key::ANYTHING
};

static MDM_APP_MDM_APP_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "_removed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "name",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "external-version-id",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "version",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "short-version",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "state",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&[
                    "queued",
                    "needs-redemption",
                    "redeeming",
                    "prompting",
                    "prompting-for-login",
                    "validating-purchase",
                    "prompting-for-update",
                    "prompting-for-update-login",
                    "prompting-for-management",
                    "validating-update",
                    "updating",
                    "installing",
                    "managed",
                    "managed-but-uninstalled",
                    "unknown",
                    "user-installed-app",
                    "user-rejected",
                    "update-rejected",
                    "management-rejected",
                    "failed",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MDM_ENROLLMENT_TYPE: Keys = Keys {
    named: &[Key {
        name: "mdm.enrollment-type",
        shape: Shape::String,
        presence: Presence::Required,
        rules: &Rules {
            list: List::Strings(&["none", "supervised", "device", "user"]),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static MDM_IS_AWAITING_CONFIGURATION: Keys = Keys {
    named: &[Key {
        name: "mdm.is-awaiting-configuration",
        shape: Shape::Boolean,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static MDM_IS_RETURN_TO_SERVICE: Keys = Keys {
    named: &[Key {
        name: "mdm.is-return-to-service",
        shape: Shape::Boolean,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static MDM_IS_SHARED_IPAD: Keys = Keys {
    named: &[Key {
        name: "mdm.is-shared-ipad",
        shape: Shape::Boolean,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static MDM_PUSH_MAGIC: Keys = Keys {
    named: &[Key {
        name: "mdm.push-magic",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static MDM_PUSH_TOKEN: Keys = Keys {
    named: &[Key {
        name: "mdm.push-token",
        shape: Shape::Data,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static MIGRATION_ASSISTANT_REPORT: Keys = Keys {
    named: &[Key {
        name: "migration-assistant.report",
        shape: Shape::Dictionary(&MIGRATION_ASSISTANT_REPORT_MIGRATION_ASSISTANT_REPORT),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static MIGRATION_ASSISTANT_REPORT_MIGRATION_ASSISTANT_REPORT: Keys = Keys {
    named: &[
        Key {
            name: "completed-data-size",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "completed-file-count",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "completion-time",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "source-user",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "start-time",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "target-user",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "total-data-size",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "total-file-count",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "errors",
            shape: Shape::Array(&MIGRATION_ASSISTANT_REPORT_MIGRATION_ASSISTANT_REPORT_ERRORS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MIGRATION_ASSISTANT_REPORT_MIGRATION_ASSISTANT_REPORT_ERRORS: Key = Key {
    name: "_errors",
    shape: Shape::String,
    ..Key::ANYTHING
};

static MIGRATION_ASSISTANT_STATE: Keys = Keys {
    named: &[Key {
        name: "migration-assistant.state",
        shape: Shape::String,
        presence: Presence::Required,
        rules: &Rules {
            list: List::Strings(&[
                "waiting",
                "migrating",
                "completed",
                "failed",
                "cancelled",
                "unknown",
            ]),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static PACKAGE_LIST: Keys = Keys {
    named: &[Key {
        name: "package.list",
        shape: Shape::Array(&PACKAGE_LIST_PACKAGE_LIST),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static PACKAGE_LIST_PACKAGE_LIST: Key = Key {
    name: "status_value",
    shape: Shape::Dictionary(&PACKAGE_LIST_PACKAGE_LIST_ITEM),
    ..Key::ANYTHING
};

static PACKAGE_LIST_PACKAGE_LIST_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "_removed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "declaration-identifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "name",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "version",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "state",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&[
                    "optional",
                    "queued",
                    "prompting-for-consent",
                    "downloading",
                    "installing",
                    "installed",
                    "failed",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "reasons",
            shape: Shape::Array(&APP_MANAGED_LIST_APP_MANAGED_LIST_ITEM_REASONS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static PASSCODE_IS_COMPLIANT: Keys = Keys {
    named: &[Key {
        name: "passcode.is-compliant",
        shape: Shape::Boolean,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static PASSCODE_IS_PRESENT: Keys = Keys {
    named: &[Key {
        name: "passcode.is-present",
        shape: Shape::Boolean,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SCREENSHARING_CONNECTION_GROUP_UNRESOLVED_CONNECTION: Keys = Keys { named: &[Key { name: "screensharing.connection.group.unresolved-connection", shape: Shape::Array(&SCREENSHARING_CONNECTION_GROUP_UNRESOLVED_CONNECTION_SCREENSHARING_CONNECTION_GROUP_UNRESOLVED_CONNECTION), presence: Presence::Required, ..Key::ANYTHING }, ], others: None };

static SCREENSHARING_CONNECTION_GROUP_UNRESOLVED_CONNECTION_SCREENSHARING_CONNECTION_GROUP_UNRESOLVED_CONNECTION: Key = Key { name: "unresolved_group", shape: Shape::Dictionary(&SCREENSHARING_CONNECTION_GROUP_UNRESOLVED_CONNECTION_SCREENSHARING_CONNECTION_GROUP_UNRESOLVED_CONNECTION_ITEM), ..Key::ANYTHING };

static SCREENSHARING_CONNECTION_GROUP_UNRESOLVED_CONNECTION_SCREENSHARING_CONNECTION_GROUP_UNRESOLVED_CONNECTION_ITEM: Keys = Keys { named: &[Key { name: "identifier", shape: Shape::String, presence: Presence::Required, ..Key::ANYTHING }, Key { name: "_removed", shape: Shape::Boolean, presence: Presence::Optional, rules: &Rules { default: Some(Scalar::Boolean(false)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "unresolved_connections", shape: Shape::Array(&SCREENSHARING_CONNECTION_GROUP_UNRESOLVED_CONNECTION_SCREENSHARING_CONNECTION_GROUP_UNRESOLVED_CONNECTION_ITEM_UNRESOLVED_CONNECTIONS), presence: Presence::Optional, ..Key::ANYTHING }, ], others: None };

static SCREENSHARING_CONNECTION_GROUP_UNRESOLVED_CONNECTION_SCREENSHARING_CONNECTION_GROUP_UNRESOLVED_CONNECTION_ITEM_UNRESOLVED_CONNECTIONS: Key = Key { name: "ConnectionUUID", shape: Shape::String, ..Key::ANYTHING };

static SECURITY_CERTIFICATE_LIST: Keys = Keys {
    named: &[Key {
        name: "security.certificate.list",
        shape: Shape::Array(&SECURITY_CERTIFICATE_LIST_SECURITY_CERTIFICATE_LIST),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SECURITY_CERTIFICATE_LIST_SECURITY_CERTIFICATE_LIST: Key = Key {
    name: "status_value",
    shape: Shape::Dictionary(&SECURITY_CERTIFICATE_LIST_SECURITY_CERTIFICATE_LIST_ITEM),
    ..Key::ANYTHING
};

static SECURITY_CERTIFICATE_LIST_SECURITY_CERTIFICATE_LIST_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "_removed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "declaration-identifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "subject-summary",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "is-identity",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "data",
            shape: Shape::Data,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SECURITY_LOCKDOWN_MODE: Keys = Keys {
    named: &[Key {
        name: "security.lockdown-mode",
        shape: Shape::Boolean,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SERVICES_BACKGROUND_TASK: Keys = Keys {
    named: &[Key {
        name: "services.background-task",
        shape: Shape::Array(&SERVICES_BACKGROUND_TASK_SERVICES_BACKGROUND_TASK),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SERVICES_BACKGROUND_TASK_SERVICES_BACKGROUND_TASK: Key = Key {
    name: "status_value",
    shape: Shape::Dictionary(&SERVICES_BACKGROUND_TASK_SERVICES_BACKGROUND_TASK_ITEM),
    ..Key::ANYTHING
};

static SERVICES_BACKGROUND_TASK_SERVICES_BACKGROUND_TASK_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "_removed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "code-signature",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "uid",
            shape: Shape::Integer,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "path",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "state",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&[
                    "not-registered",
                    "enabled",
                    "requires-approval",
                    "not-found",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "type",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["daemon", "agent", "login-item", "app", "user-item"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "launchd",
            shape: Shape::Dictionary(
                &SERVICES_BACKGROUND_TASK_SERVICES_BACKGROUND_TASK_ITEM_LAUNCHD,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SERVICES_BACKGROUND_TASK_SERVICES_BACKGROUND_TASK_ITEM_LAUNCHD: Keys = Keys {
    named: &[
        Key {
            name: "label",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "program",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "program-arguments",
            shape: Shape::Array(
                &SERVICES_BACKGROUND_TASK_SERVICES_BACKGROUND_TASK_ITEM_LAUNCHD_PROGRAM_ARGUMENTS,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "checksum",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "device-management",
            shape: Shape::Dictionary(
                &SERVICES_BACKGROUND_TASK_SERVICES_BACKGROUND_TASK_ITEM_LAUNCHD_DEVICE_MANAGEMENT,
            ),
            presence: Presence::Optional,
            supports: &[MACOS.since(15, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SERVICES_BACKGROUND_TASK_SERVICES_BACKGROUND_TASK_ITEM_LAUNCHD_PROGRAM_ARGUMENTS: Key =
    Key {
        name: "program-arguments-item",
        shape: Shape::String,
        ..Key::ANYTHING
    };

static SERVICES_BACKGROUND_TASK_SERVICES_BACKGROUND_TASK_ITEM_LAUNCHD_DEVICE_MANAGEMENT: Keys =
    Keys {
        named: &[
            Key {
                name: "configuration-identifier",
                shape: Shape::String,
                presence: Presence::Required,
                ..Key::ANYTHING
            },
            Key {
                name: "asset-identifier",
                shape: Shape::String,
                presence: Presence::Required,
                ..Key::ANYTHING
            },
            Key {
                name: "asset-server-token",
                shape: Shape::String,
                presence: Presence::Required,
                ..Key::ANYTHING
            },
        ],
        others: None,
    };

static SOFTWAREUPDATE_BETA_ENROLLMENT: Keys = Keys {
    named: &[Key {
        name: "softwareupdate.beta-enrollment",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SOFTWAREUPDATE_DEVICE_ID: Keys = Keys {
    named: &[Key {
        name: "softwareupdate.device-id",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SOFTWAREUPDATE_FAILURE_REASON: Keys = Keys {
    named: &[Key {
        name: "softwareupdate.failure-reason",
        shape: Shape::Dictionary(&SOFTWAREUPDATE_FAILURE_REASON_SOFTWAREUPDATE_FAILURE_REASON),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SOFTWAREUPDATE_FAILURE_REASON_SOFTWAREUPDATE_FAILURE_REASON: Keys = Keys {
    named: &[
        Key {
            name: "count",
            shape: Shape::Integer,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "reason",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "timestamp",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SOFTWAREUPDATE_INSTALL_REASON: Keys = Keys {
    named: &[Key {
        name: "softwareupdate.install-reason",
        shape: Shape::Dictionary(&SOFTWAREUPDATE_INSTALL_REASON_SOFTWAREUPDATE_INSTALL_REASON),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SOFTWAREUPDATE_INSTALL_REASON_SOFTWAREUPDATE_INSTALL_REASON: Keys = Keys {
    named: &[
        Key {
            name: "reason",
            shape: Shape::Array(
                &SOFTWAREUPDATE_INSTALL_REASON_SOFTWAREUPDATE_INSTALL_REASON_REASON,
            ),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "declaration-id",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SOFTWAREUPDATE_INSTALL_REASON_SOFTWAREUPDATE_INSTALL_REASON_REASON: Key = Key {
    name: "softwareupdate-reason",
    shape: Shape::String,
    presence: Presence::Required,
    rules: &Rules {
        list: List::Strings(&[
            "system-settings",
            "install-tonight",
            "auto-update",
            "notification",
            "setup-assistant",
            "command-line",
            "mdm",
            "declaration",
        ]),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static SOFTWAREUPDATE_INSTALL_STATE: Keys = Keys {
    named: &[Key {
        name: "softwareupdate.install-state",
        shape: Shape::String,
        presence: Presence::Required,
        rules: &Rules {
            list: List::Strings(&["none", "downloading", "prepared", "installing", "failed"]),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static SOFTWAREUPDATE_PENDING_VERSION: Keys = Keys {
    named: &[Key {
        name: "softwareupdate.pending-version",
        shape: Shape::Dictionary(&SOFTWAREUPDATE_PENDING_VERSION_SOFTWAREUPDATE_PENDING_VERSION),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SOFTWAREUPDATE_PENDING_VERSION_SOFTWAREUPDATE_PENDING_VERSION: Keys = Keys {
    named: &[
        Key {
            name: "os-version",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "build-version",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "target-local-date-time",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static STATUSREASON: Keys = Keys {
    named: &[
        Key {
            name: "code",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "description",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "details",
            shape: Shape::Dictionary(&Keys::ANYTHING),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static TEST_ARRAY_VALUE: Keys = Keys {
    named: &[Key {
        name: "test.array-value",
        shape: Shape::Array(&TEST_ARRAY_VALUE_TEST_ARRAY_VALUE),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static TEST_ARRAY_VALUE_TEST_ARRAY_VALUE: Key = Key {
    name: "status_value",
    shape: Shape::Dictionary(&TEST_ARRAY_VALUE_TEST_ARRAY_VALUE_ITEM),
    ..Key::ANYTHING
};

static TEST_ARRAY_VALUE_TEST_ARRAY_VALUE_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "key1",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "key2",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static TEST_BOOLEAN_VALUE: Keys = Keys {
    named: &[Key {
        name: "test.boolean-value",
        shape: Shape::Boolean,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static TEST_DICTIONARY_VALUE: Keys = Keys {
    named: &[Key {
        name: "test.dictionary-value",
        shape: Shape::Dictionary(&TEST_ARRAY_VALUE_TEST_ARRAY_VALUE_ITEM),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static TEST_ERROR_VALUE: Keys = Keys {
    named: &[Key {
        name: "test.error-value",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static TEST_INTEGER_VALUE: Keys = Keys {
    named: &[Key {
        name: "test.integer-value",
        shape: Shape::Integer,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static TEST_REAL_VALUE: Keys = Keys {
    named: &[Key {
        name: "test.real-value",
        shape: Shape::Real,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static TEST_STRING_VALUE: Keys = Keys {
    named: &[Key {
        name: "test.string-value",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};
