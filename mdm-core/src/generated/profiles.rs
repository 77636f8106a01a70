// Made by `cargo xtask schema` from Apple's device-management schema (github.com/apple/device-management, MIT licence, copyright Apple Inc.).
// Names and facts only. Which files, and their digests: schema.lock. Change the generator in xtask/src/schema, not this file.

use crate::schema::table::*;

pub(crate) static OBJECTS: [Object; 128] = [
    Object {
        family: Family::Profile,
        name: "CommonPayloadKeys",
        file: "CommonPayloadKeys",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.since(9, 0, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(true),
            VISIONOS
                .since(1, 0, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS.since(1, 0, 0).multiple(false).by_hand(true),
        ],
        keys: &COMMONPAYLOADKEYS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: ".GlobalPreferences",
        file: "GlobalPreferences",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &GLOBALPREFERENCES,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "TopLevel",
        file: "TopLevel",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .supervised(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.since(9, 0, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(true),
            VISIONOS
                .since(1, 0, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS.since(1, 0, 0).multiple(false).by_hand(true),
        ],
        keys: &TOPLEVEL,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.ADCertificate.managed",
        file: "com.apple.ADCertificate.managed",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &ADCERTIFICATE_MANAGED,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.AIM.account",
        file: "com.apple.AIM.account",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .deprecated(10, 13, 0)
                .removed(10, 14, 0)
                .multiple(true)
                .device_channel(false)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &AIM_ACCOUNT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.AssetCache.managed",
        file: "com.apple.AssetCache.managed",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 13, 4)
                .deprecated(27, 0, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &ASSETCACHE_MANAGED,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.Dictionary",
        file: "com.apple.Dictionary",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &DICTIONARY,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.DirectoryService.managed",
        file: "com.apple.DirectoryService.managed",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 8, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &DIRECTORYSERVICE_MANAGED,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.DiscRecording",
        file: "com.apple.DiscRecording",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &DISCRECORDING,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.MCX",
        file: "com.apple.MCX(Accounts)",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MCX_ACCOUNTS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.MCX",
        file: "com.apple.MCX(EnergySaver)",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MCX_ENERGYSAVER,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.MCX",
        file: "com.apple.MCX(FileVault2)",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MCX_FILEVAULT2,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.MCX",
        file: "com.apple.MCX(Mobility)",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .supervised(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MCX_MOBILITY,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.MCX",
        file: "com.apple.MCX(TimeServer)",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 12, 4)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MCX_TIMESERVER,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.MCX",
        file: "com.apple.MCX(WiFi)",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 9, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MCX_WIFI,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.MCX.FileVault2",
        file: "com.apple.MCX.FileVault2",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 9, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(true)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MCX_FILEVAULT2_2,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.MCX.TimeMachine",
        file: "com.apple.MCX.TimeMachine",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MCX_TIMEMACHINE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.ManagedClient.preferences",
        file: "com.apple.ManagedClient.preferences",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MANAGEDCLIENT_PREFERENCES,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.NSExtension",
        file: "com.apple.NSExtension",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 13, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &NSEXTENSION,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.SetupAssistant.managed",
        file: "com.apple.SetupAssistant.managed",
        supports: &[
            IOS.since(14, 0, 0)
                .multiple(false)
                .supervised(true)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(10, 12, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .supervised(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SETUPASSISTANT_MANAGED,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.ShareKitHelper",
        file: "com.apple.ShareKitHelper",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 9, 0)
                .deprecated(10, 12, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SHAREKITHELPER,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.SoftwareUpdate",
        file: "com.apple.SoftwareUpdate",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .deprecated(26, 0, 0)
                .removed(27, 0, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SOFTWAREUPDATE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.SystemConfiguration",
        file: "com.apple.SystemConfiguration",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SYSTEMCONFIGURATION,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.TCC.configuration-profile-policy",
        file: "com.apple.TCC.configuration-profile-policy",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 14, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(true)
                .by_hand(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &TCC_CONFIGURATION_PROFILE_POLICY,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.airplay",
        file: "com.apple.airplay",
        supports: &[
            IOS.since(7, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 10, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &AIRPLAY,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.airplay.security",
        file: "com.apple.airplay.security",
        supports: &[
            IOS.never(),
            MACOS.never(),
            TVOS.since(11, 0, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(true),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &AIRPLAY_SECURITY,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.airprint",
        file: "com.apple.airprint",
        supports: &[
            IOS.since(7, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 10, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS
                .since(2, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS.never(),
        ],
        keys: &AIRPRINT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.apn.managed",
        file: "com.apple.apn.managed",
        supports: &[
            IOS.since(4, 0, 0)
                .deprecated(7, 0, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &APN_MANAGED,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.app.lock",
        file: "com.apple.app.lock",
        supports: &[
            IOS.since(6, 0, 0)
                .multiple(false)
                .supervised(true)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.since(10, 2, 0)
                .multiple(false)
                .supervised(true)
                .by_hand(true),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &APP_LOCK,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.applicationaccess",
        file: "com.apple.applicationaccess",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .supervised(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.since(9, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true),
            VISIONOS
                .since(1, 1, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true),
        ],
        keys: &APPLICATIONACCESS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.applicationaccess.new",
        file: "com.apple.applicationaccess.new",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .deprecated(27, 0, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .supervised(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &APPLICATIONACCESS_NEW,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.appstore",
        file: "com.apple.appstore",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 9, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &APPSTORE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.asam",
        file: "com.apple.asam",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 13, 4)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(true)
                .by_hand(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &ASAM,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.associated-domains",
        file: "com.apple.associated-domains",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 15, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(true)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &ASSOCIATED_DOMAINS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.caldav.account",
        file: "com.apple.caldav.account",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(false)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(false)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS.never(),
        ],
        keys: &CALDAV_ACCOUNT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.carddav.account",
        file: "com.apple.carddav.account",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(false)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(false)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS.never(),
        ],
        keys: &CARDDAV_ACCOUNT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.cellular",
        file: "com.apple.cellular",
        supports: &[
            IOS.since(7, 0, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.since(3, 2, 0).multiple(false).by_hand(true),
        ],
        keys: &CELLULAR,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.cellularprivatenetwork.managed",
        file: "com.apple.cellularprivatenetwork.managed",
        supports: &[
            IOS.since(17, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &CELLULARPRIVATENETWORK_MANAGED,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.conferenceroomdisplay",
        file: "com.apple.conferenceroomdisplay",
        supports: &[
            IOS.never(),
            MACOS.never(),
            TVOS.since(10, 2, 0)
                .multiple(false)
                .supervised(true)
                .by_hand(true),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &CONFERENCEROOMDISPLAY,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.configurationprofile.identification",
        file: "com.apple.configurationprofile.identification",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &CONFIGURATIONPROFILE_IDENTIFICATION,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.dashboard",
        file: "com.apple.dashboard",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .deprecated(10, 15, 0)
                .removed(10, 15, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &DASHBOARD,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.declarations",
        file: "com.apple.declarations",
        supports: &[
            IOS.since(17, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Forbidden)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(14, 0, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.since(17, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true),
            VISIONOS
                .since(1, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            WATCHOS
                .since(10, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true),
        ],
        keys: &DECLARATIONS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.desktop",
        file: "com.apple.desktop",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 10, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &DESKTOP,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.dnsProxy.managed",
        file: "com.apple.dnsProxy.managed",
        supports: &[
            IOS.since(11, 0, 0)
                .deprecated(27, 0, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 15, 0)
                .deprecated(27, 0, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .deprecated(27, 0, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS.never(),
        ],
        keys: &DNSPROXY_MANAGED,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.dnsSettings.managed",
        file: "com.apple.dnsSettings.managed",
        supports: &[
            IOS.since(14, 0, 0)
                .deprecated(27, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(11, 0, 0)
                .deprecated(27, 0, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS
                .since(1, 0, 0)
                .deprecated(27, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            WATCHOS.never(),
        ],
        keys: &DNSSETTINGS_MANAGED,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.dock",
        file: "com.apple.dock",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &DOCK,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.domains",
        file: "com.apple.domains",
        supports: &[
            IOS.since(8, 0, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(true)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(10, 10, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .supervised(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS
                .since(2, 0, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            WATCHOS.never(),
        ],
        keys: &DOMAINS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.eas.account",
        file: "com.apple.eas.account",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(false)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS.never(),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS.never(),
        ],
        keys: &EAS_ACCOUNT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.education",
        file: "com.apple.education",
        supports: &[
            IOS.since(9, 3, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 14, 0)
                .multiple(false)
                .device_channel(false)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &EDUCATION,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.ews.account",
        file: "com.apple.ews.account",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(false)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &EWS_ACCOUNT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.extensiblesso",
        file: "com.apple.extensiblesso",
        supports: &[
            IOS.since(13, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(false)
                .shared(Mode::Allowed)
                .shared_device_channel(false)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 15, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .supervised(false)
                .ade(false)
                .approved(true)
                .by_hand(false)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS.never(),
        ],
        keys: &EXTENSIBLESSO,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.extensiblesso",
        file: "com.apple.extensiblesso(kerberos)",
        supports: &[
            IOS.since(13, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(false)
                .shared(Mode::Allowed)
                .shared_device_channel(false)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 15, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(true)
                .by_hand(false)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS.never(),
        ],
        keys: &EXTENSIBLESSO_KERBEROS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.familycontrols.contentfilter",
        file: "com.apple.familycontrols.contentfilter",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &FAMILYCONTROLS_CONTENTFILTER,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.familycontrols.timelimits.v2",
        file: "com.apple.familycontrols.timelimits.v2",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &FAMILYCONTROLS_TIMELIMITS_V2,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.fileproviderd",
        file: "com.apple.fileproviderd",
        supports: &[
            IOS.never(),
            MACOS
                .since(11, 0, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(true)
                .by_hand(false)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &FILEPROVIDERD,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.finder",
        file: "com.apple.finder",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &FINDER,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.firstactiveethernet.managed",
        file: "com.apple.firstactiveethernet.managed",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED_ITEM_MCX_PREFERENCE_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.firstethernet.managed",
        file: "com.apple.firstethernet.managed",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED_ITEM_MCX_PREFERENCE_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.font",
        file: "com.apple.font",
        supports: &[
            IOS.since(7, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(false)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 9, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS
                .since(2, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS.never(),
        ],
        keys: &FONT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.gamed",
        file: "com.apple.gamed",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 9, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &GAMED,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.globalethernet.managed",
        file: "com.apple.globalethernet.managed",
        supports: &[
            IOS.since(17, 0, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 13, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.since(17, 0, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(true),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED_ITEM_MCX_PREFERENCE_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.google-oauth",
        file: "com.apple.google-oauth",
        supports: &[
            IOS.since(9, 3, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(false)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS.never(),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS.never(),
        ],
        keys: &GOOGLE_OAUTH,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.homescreenlayout",
        file: "com.apple.homescreenlayout",
        supports: &[
            IOS.since(9, 3, 0)
                .multiple(false)
                .supervised(true)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(true)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.since(11, 0, 0)
                .multiple(false)
                .supervised(true)
                .by_hand(true),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &HOMESCREENLAYOUT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.ironwood.support",
        file: "com.apple.ironwood.support",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 9, 0)
                .deprecated(10, 13, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &IRONWOOD_SUPPORT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.jabber.account",
        file: "com.apple.jabber.account",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .deprecated(10, 14, 0)
                .removed(10, 14, 0)
                .multiple(true)
                .device_channel(false)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &JABBER_ACCOUNT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.ldap.account",
        file: "com.apple.ldap.account",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(false)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(false)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS.never(),
        ],
        keys: &LDAP_ACCOUNT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.loginitems.managed",
        file: "com.apple.loginitems.managed",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 13, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &LOGINITEMS_MANAGED,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.loginwindow",
        file: "com.apple.loginwindow",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &LOGINWINDOW,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.lom",
        file: "com.apple.lom",
        supports: &[
            IOS.never(),
            MACOS
                .since(11, 0, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(true)
                .by_hand(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &LOM,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.mail.managed",
        file: "com.apple.mail.managed",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(false)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(false)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS.never(),
        ],
        keys: &MAIL_MANAGED,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.mcxMenuExtras",
        file: "com.apple.mcxMenuExtras",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MCXMENUEXTRAS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.mcxloginscripts",
        file: "com.apple.mcxloginscripts",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MCXLOGINSCRIPTS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.mcxprinting",
        file: "com.apple.mcxprinting",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MCXPRINTING,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.mdm",
        file: "com.apple.mdm",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.since(9, 0, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(true),
            VISIONOS
                .since(1, 1, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .multiple(false)
                .supervised(true)
                .by_hand(false),
        ],
        keys: &MDM,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.mobiledevice.passwordpolicy",
        file: "com.apple.mobiledevice.passwordpolicy",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Forbidden)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS
                .since(2, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true),
        ],
        keys: &MOBILEDEVICE_PASSWORDPOLICY,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.networkusagerules",
        file: "com.apple.networkusagerules",
        supports: &[
            IOS.since(9, 0, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &NETWORKUSAGERULES,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.notificationsettings",
        file: "com.apple.notificationsettings",
        supports: &[
            IOS.since(9, 3, 0)
                .multiple(false)
                .supervised(true)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(true)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(10, 15, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &NOTIFICATIONSETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.osxserver.account",
        file: "com.apple.osxserver.account",
        supports: &[
            IOS.since(9, 0, 0)
                .deprecated(12, 0, 0)
                .removed(12, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Forbidden)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &OSXSERVER_ACCOUNT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.preference.security",
        file: "com.apple.preference.security",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 10, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &PREFERENCE_SECURITY,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.preference.users",
        file: "com.apple.preferences.users",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 12, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &PREFERENCES_USERS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.profileRemovalPassword",
        file: "com.apple.profileRemovalPassword",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(false)
                .supervised(true)
                .by_hand(true)
                .shared(Mode::Forbidden)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.since(9, 0, 0)
                .multiple(false)
                .supervised(true)
                .by_hand(true),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &PROFILEREMOVALPASSWORD,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.proxy.http.global",
        file: "com.apple.proxy.http.global",
        supports: &[
            IOS.since(6, 0, 0)
                .multiple(false)
                .supervised(true)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(10, 9, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.since(9, 0, 0)
                .multiple(false)
                .supervised(true)
                .by_hand(true),
            VISIONOS
                .since(2, 0, 0)
                .multiple(false)
                .supervised(true)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            WATCHOS.never(),
        ],
        keys: &PROXY_HTTP_GLOBAL,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.relay.managed",
        file: "com.apple.relay.managed",
        supports: &[
            IOS.since(17, 0, 0)
                .deprecated(27, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(14, 0, 0)
                .deprecated(27, 0, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .supervised(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.since(17, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true),
            VISIONOS
                .since(1, 0, 0)
                .deprecated(27, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS.never(),
        ],
        keys: &RELAY_MANAGED,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.screensaver",
        file: "com.apple.screensaver",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 11, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SCREENSAVER,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.screensaver.user",
        file: "com.apple.screensaver.user",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 11, 0)
                .multiple(false)
                .device_channel(false)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SCREENSAVER_USER,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.secondactiveethernet.managed",
        file: "com.apple.secondactiveethernet.managed",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED_ITEM_MCX_PREFERENCE_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.secondethernet.managed",
        file: "com.apple.secondethernet.managed",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED_ITEM_MCX_PREFERENCE_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.security.FDERecoveryKeyEscrow",
        file: "com.apple.security.FDERecoveryKeyEscrow",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 13, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SECURITY_FDERECOVERYKEYESCROW,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.security.FDERecoveryRedirect",
        file: "com.apple.security.FDERecoveryRedirect",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 9, 0)
                .deprecated(10, 13, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SECURITY_FDERECOVERYREDIRECT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.security.acme",
        file: "com.apple.security.acme",
        supports: &[
            IOS.since(16, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(13, 1, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.since(16, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true),
            VISIONOS
                .since(1, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(9, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true),
        ],
        keys: &SECURITY_ACME,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.security.certificatepreference",
        file: "com.apple.security.certificatepreference",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 12, 0)
                .multiple(true)
                .device_channel(false)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SECURITY_CERTIFICATEPREFERENCE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.security.certificaterevocation",
        file: "com.apple.security.certificaterevocation",
        supports: &[
            IOS.since(14, 2, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS.never(),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS.never(),
        ],
        keys: &SECURITY_CERTIFICATEREVOCATION,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.security.certificatetransparency",
        file: "com.apple.security.certificatetransparency",
        supports: &[
            IOS.since(12, 1, 1)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 14, 2)
                .multiple(true)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.since(12, 1, 1)
                .multiple(true)
                .supervised(false)
                .by_hand(true),
            VISIONOS
                .since(1, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(5, 1, 1)
                .multiple(true)
                .supervised(false)
                .by_hand(true),
        ],
        keys: &SECURITY_CERTIFICATETRANSPARENCY,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.security.firewall",
        file: "com.apple.security.firewall",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 12, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SECURITY_FIREWALL,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.security.identitypreference",
        file: "com.apple.security.identitypreference",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 12, 0)
                .multiple(true)
                .device_channel(false)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SECURITY_CERTIFICATEPREFERENCE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.security.pem",
        file: "com.apple.security.pem",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.since(9, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true),
            VISIONOS
                .since(1, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS.since(3, 0, 0).multiple(true).by_hand(true),
        ],
        keys: &SECURITY_PEM,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.security.pkcs1",
        file: "com.apple.security.pkcs1",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.since(9, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true),
            VISIONOS
                .since(1, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS.since(3, 0, 0).multiple(true).by_hand(true),
        ],
        keys: &SECURITY_PEM,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.security.pkcs12",
        file: "com.apple.security.pkcs12",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.since(9, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true),
            VISIONOS
                .since(1, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS.since(3, 0, 0).multiple(true).by_hand(true),
        ],
        keys: &SECURITY_PKCS12,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.security.root",
        file: "com.apple.security.root",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.since(9, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true),
            VISIONOS
                .since(1, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS.since(3, 0, 0).multiple(true).by_hand(true),
        ],
        keys: &SECURITY_PEM,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.security.scep",
        file: "com.apple.security.scep",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.since(9, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true),
            VISIONOS
                .since(1, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(3, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true),
        ],
        keys: &SECURITY_SCEP,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.security.smartcard",
        file: "com.apple.security.smartcard",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 12, 4)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SECURITY_SMARTCARD,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.security.wapi-identity",
        file: "com.apple.security.wapi-identity",
        supports: &[],
        keys: &SECURITY_WAPI_IDENTITY,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.servicemanagement",
        file: "com.apple.servicemanagement",
        supports: &[
            IOS.never(),
            MACOS
                .since(13, 0, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(true)
                .by_hand(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SERVICEMANAGEMENT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.shareddeviceconfiguration",
        file: "com.apple.shareddeviceconfiguration",
        supports: &[
            IOS.since(9, 3, 0)
                .multiple(false)
                .supervised(true)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SHAREDDEVICECONFIGURATION,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.sso",
        file: "com.apple.sso",
        supports: &[
            IOS.since(7, 0, 0)
                .multiple(false)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Forbidden)
                .user_enrollment(Mode::Allowed),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SSO,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.subscribedcalendar.account",
        file: "com.apple.subscribedcalendar.account",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(false)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS.never(),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS.never(),
        ],
        keys: &SUBSCRIBEDCALENDAR_ACCOUNT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.syspolicy.kernel-extension-policy",
        file: "com.apple.syspolicy.kernel-extension-policy",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 13, 2)
                .multiple(true)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(true)
                .by_hand(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SYSPOLICY_KERNEL_EXTENSION_POLICY,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.system-extension-policy",
        file: "com.apple.system-extension-policy",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 15, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(true)
                .by_hand(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SYSTEM_EXTENSION_POLICY,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.system.logging",
        file: "com.apple.system.logging",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 12, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .supervised(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SYSTEM_LOGGING,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.systemmigration",
        file: "com.apple.systemmigration",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 12, 4)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SYSTEMMIGRATION,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.systempolicy.control",
        file: "com.apple.systempolicy.control",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 8, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SYSTEMPOLICY_CONTROL,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.systempolicy.managed",
        file: "com.apple.systempolicy.managed",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 8, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SYSTEMPOLICY_MANAGED,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.systempolicy.rule",
        file: "com.apple.systempolicy.rule",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 8, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SYSTEMPOLICY_RULE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.systempreferences",
        file: "com.apple.systempreferences",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .deprecated(13, 0, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SYSTEMPREFERENCES,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.systemuiserver",
        file: "com.apple.systemuiserver",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .deprecated(11, 0, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SYSTEMUISERVER,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.thirdactiveethernet.managed",
        file: "com.apple.thirdactiveethernet.managed",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED_ITEM_MCX_PREFERENCE_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.thirdethernet.managed",
        file: "com.apple.thirdethernet.managed",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED_ITEM_MCX_PREFERENCE_SETTINGS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.tvremote",
        file: "com.apple.tvremote",
        supports: &[
            IOS.since(11, 3, 0)
                .multiple(false)
                .supervised(true)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(true)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.since(11, 3, 0)
                .multiple(false)
                .supervised(true)
                .by_hand(true),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &TVREMOTE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.universalaccess",
        file: "com.apple.universalaccess",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 9, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &UNIVERSALACCESS,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.vpn.managed",
        file: "com.apple.vpn.managed",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.since(17, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true),
            VISIONOS
                .since(1, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            WATCHOS.never(),
        ],
        keys: &VPN_MANAGED,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.vpn.managed.applayer",
        file: "com.apple.vpn.managed.applayer",
        supports: &[
            IOS.since(7, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 9, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .multiple(true)
                .supervised(true)
                .by_hand(false),
        ],
        keys: &VPN_MANAGED_APPLAYER,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.vpn.managed.appmapping",
        file: "com.apple.vpn.managed.appmapping",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 9, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &VPN_MANAGED_APPMAPPING,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.webClip.managed",
        file: "com.apple.webClip.managed",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(false)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(false)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &WEBCLIP_MANAGED,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.webcontent-filter",
        file: "com.apple.webcontent-filter",
        supports: &[
            IOS.since(7, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 15, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS.never(),
        ],
        keys: &WEBCONTENT_FILTER,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.wifi.managed",
        file: "com.apple.wifi.managed",
        supports: &[
            IOS.since(4, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            TVOS.since(9, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true),
            VISIONOS
                .since(1, 0, 0)
                .multiple(true)
                .supervised(false)
                .by_hand(true)
                .user_enrollment(Mode::Allowed),
            WATCHOS.since(3, 2, 0).multiple(true).by_hand(true),
        ],
        keys: &WIFI_MANAGED,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.xsan",
        file: "com.apple.xsan",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 10, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &XSAN,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "com.apple.xsan.preferences",
        file: "com.apple.xsan.preferences",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 11, 0)
                .multiple(true)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &XSAN_PREFERENCES,
        ..Object::EMPTY
    },
    Object {
        family: Family::Profile,
        name: "loginwindow",
        file: "loginwindow",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 7, 0)
                .multiple(false)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .approved(false)
                .by_hand(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &LOGINWINDOW_2,
        ..Object::EMPTY
    },
];

static COMMONPAYLOADKEYS: Keys = Keys {
    named: &[
        Key {
            name: "PayloadIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadUUID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadType",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadVersion",
            shape: Shape::Integer,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Integers(&[1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadDescription",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadDisplayName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadOrganization",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static GLOBALPREFERENCES: Keys = Keys {
    named: &[
        Key {
            name: "MultipleSessionEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "com.apple.autologout.AutoLogOutDelay",
            shape: Shape::Real,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static TOPLEVEL: Keys = Keys {
    named: &[
        Key {
            name: "PayloadIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadUUID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["Configuration"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadVersion",
            shape: Shape::Integer,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Integers(&[1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadContent",
            shape: Shape::Array(&TOPLEVEL_PAYLOADCONTENT),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "EncryptedPayloadContent",
            shape: Shape::Data,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadDescription",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadDisplayName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadOrganization",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadRemovalDisallowed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.supervised(true).user_enrollment(Mode::Forbidden),
                TVOS.supervised(true),
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
            name: "PayloadScope",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 8, 0)],
            rules: &Rules {
                list: List::Strings(&["System", "User"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RemovalDate",
            shape: Shape::Date,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DurationUntilRemoval",
            shape: Shape::Real,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadExpirationDate",
            shape: Shape::Date,
            presence: Presence::Optional,
            supports: &[WATCHOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "TargetDeviceType",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.since(12, 2, 0),
                MACOS.since(10, 15, 0),
                TVOS.since(12, 2, 0),
                VISIONOS.since(1, 1, 0),
                WATCHOS.since(5, 2, 0),
            ],
            rules: &Rules {
                list: List::Integers(&[0, 1, 2, 3, 4, 5, 6]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ConsentText",
            shape: Shape::Dictionary(&TOPLEVEL_CONSENTTEXT),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static TOPLEVEL_PAYLOADCONTENT: Key = Key {
    name: "PayloadContentItem",
    shape: Shape::Dictionary(&TOPLEVEL_PAYLOADCONTENT_ITEM),
    ..Key::ANYTHING
};

static TOPLEVEL_PAYLOADCONTENT_ITEM: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::Any,
        presence: Presence::Required,
        ..Key::ANYTHING
    }),
};

static TOPLEVEL_CONSENTTEXT: Keys = Keys {
    named: &[Key {
        name: "ConsentTextItem",
        shape: Shape::Dictionary(&TOPLEVEL_CONSENTTEXT_CONSENTTEXTITEM),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static TOPLEVEL_CONSENTTEXT_CONSENTTEXTITEM: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }),
};

static ADCERTIFICATE_MANAGED: Keys = Keys {
    named: &[
        Key {
            name: "CertServer",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "CertTemplate",
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
            name: "CertificateRenewalTimeInterval",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "CertificateAuthority",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 8, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "CertificateAcquisitionMechanism",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 8, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "AllowAllAppsAccess",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 10, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PromptForCredentials",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 8, 0)],
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
            supports: &[MACOS.since(10, 10, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Keysize",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 11, 0)],
            rules: &Rules {
                default: Some(Scalar::Integer(2048)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableAutoRenewal",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 13, 4)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static AIM_ACCOUNT: Keys = Keys {
    named: &[
        Key {
            name: "AIMAccountDescription",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AIMHostName",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["slogin.oscar.aol.com"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AIMUserName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AIMPassword",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AIMUseSSL",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AIMPort",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Integers(Some(0), Some(65535)),
                default: Some(Scalar::Integer(5190)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AIMAuthentication",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["AIMAuthPassword"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ASSETCACHE_MANAGED: Keys = Keys {
    named: &[
        Key {
            name: "AllowCacheDelete",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
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
            supports: &[MACOS.since(10, 13, 4)],
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
            supports: &[MACOS.since(10, 13, 4)],
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
            supports: &[MACOS.since(10, 13, 4)],
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
            supports: &[MACOS.since(10, 15, 4)],
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
            supports: &[MACOS.since(10, 13, 4)],
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
            supports: &[MACOS.since(10, 13, 4)],
            rules: &Rules {
                default: Some(Scalar::String(
                    "/Library/Application Support/Apple/AssetCache/Data",
                )),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DenyTetheredCaching",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 13, 4)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisplayAlerts",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
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
            supports: &[MACOS.since(10, 15, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ListenRanges",
            shape: Shape::Array(&ASSETCACHE_MANAGED_LISTENRANGES),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 13, 4)],
            ..Key::ANYTHING
        },
        Key {
            name: "ListenRangesOnly",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 13, 4)],
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
            supports: &[MACOS.since(10, 13, 4)],
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
            supports: &[MACOS.since(10, 13, 4)],
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
            supports: &[MACOS.since(10, 13, 4)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Parents",
            shape: Shape::Array(&ASSETCACHE_MANAGED_PARENTS),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 13, 4)],
            ..Key::ANYTHING
        },
        Key {
            name: "ParentSelectionPolicy",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 13, 4)],
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
            shape: Shape::Array(&ASSETCACHE_MANAGED_LISTENRANGES),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 13, 4)],
            ..Key::ANYTHING
        },
        Key {
            name: "PeerListenRanges",
            shape: Shape::Array(&ASSETCACHE_MANAGED_LISTENRANGES),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 13, 4)],
            ..Key::ANYTHING
        },
        Key {
            name: "PeerLocalSubnetsOnly",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 13, 4)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Port",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 13, 4)],
            rules: &Rules {
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PublicRanges",
            shape: Shape::Array(&ASSETCACHE_MANAGED_LISTENRANGES),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 13, 4)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ASSETCACHE_MANAGED_LISTENRANGES: Key = Key {
    name: "RangesItem",
    shape: Shape::Dictionary(&ASSETCACHE_MANAGED_LISTENRANGES_ITEM),
    ..Key::ANYTHING
};

static ASSETCACHE_MANAGED_LISTENRANGES_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "type",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 13, 4)],
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
            supports: &[MACOS.since(10, 13, 4)],
            ..Key::ANYTHING
        },
        Key {
            name: "last",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[MACOS.since(10, 13, 4)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ASSETCACHE_MANAGED_PARENTS: Key = Key {
    name: "ParentsItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static DICTIONARY: Keys = Keys {
    named: &[Key {
        name: "parentalControl",
        shape: Shape::Boolean,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static DIRECTORYSERVICE_MANAGED: Keys = Keys {
    named: &[
        Key {
            name: "HostName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "UserName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Password",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ClientID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Description",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ADOrganizationalUnit",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ADMountStyle",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ADCreateMobileAccountAtLoginFlag",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 9, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADCreateMobileAccountAtLogin",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADWarnUserBeforeCreatingMAFlag",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 9, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADWarnUserBeforeCreatingMA",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADForceHomeLocalFlag",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 9, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADForceHomeLocal",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADUseWindowsUNCPathFlag",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 9, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADUseWindowsUNCPath",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADAllowMultiDomainAuthFlag",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 9, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADAllowMultiDomainAuth",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADDefaultUserShellFlag",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADDefaultUserShell",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ADMapUIDAttributeFlag",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADMapUIDAttribute",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ADMapGIDAttributeFlag",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADMapGIDAttribute",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ADMapGGIDAttributeFlag",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADMapGGIDAttribute",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ADPreferredDCServerFlag",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADPreferredDCServer",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ADDomainAdminGroupListFlag",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADDomainAdminGroupList",
            shape: Shape::Array(&DIRECTORYSERVICE_MANAGED_ADDOMAINADMINGROUPLIST),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ADNamespaceFlag",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADNamespace",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ADPacketSignFlag",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 8, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADPacketSign",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ADPacketEncryptFlag",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADPacketEncrypt",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ADRestrictDDNSFlag",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADRestrictDDNS",
            shape: Shape::Array(&DIRECTORYSERVICE_MANAGED_ADRESTRICTDDNS),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 8, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "ADTrustChangePassIntervalDaysFlag",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ADTrustChangePassIntervalDays",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DIRECTORYSERVICE_MANAGED_ADDOMAINADMINGROUPLIST: Key = Key {
    name: "ADDomainAdminGroupListItem",
    shape: Shape::String,
    ..Key::ANYTHING
};

static DIRECTORYSERVICE_MANAGED_ADRESTRICTDDNS: Key = Key {
    name: "ADRestrictDDNSItem",
    shape: Shape::String,
    ..Key::ANYTHING
};

static DISCRECORDING: Keys = Keys {
    named: &[Key {
        name: "BurnSupport",
        shape: Shape::String,
        presence: Presence::Required,
        rules: &Rules {
            list: List::Strings(&["off", "authenticate", "on"]),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static MCX_ACCOUNTS: Keys = Keys {
    named: &[
        Key {
            name: "EnableGuestAccount",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 7, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisableGuestAccount",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 7, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MCX_ENERGYSAVER: Keys = Keys {
    named: &[
        Key {
            name: "com.apple.EnergySaver.desktop.ACPower",
            shape: Shape::Dictionary(&MCX_ENERGYSAVER_COM_APPLE_ENERGYSAVER_DESKTOP_ACPOWER),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "com.apple.EnergySaver.portable.ACPower",
            shape: Shape::Dictionary(&MCX_ENERGYSAVER_COM_APPLE_ENERGYSAVER_DESKTOP_ACPOWER),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "com.apple.EnergySaver.portable.BatteryPower",
            shape: Shape::Dictionary(&MCX_ENERGYSAVER_COM_APPLE_ENERGYSAVER_DESKTOP_ACPOWER),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "com.apple.EnergySaver.desktop.Schedule",
            shape: Shape::Dictionary(&MCX_ENERGYSAVER_COM_APPLE_ENERGYSAVER_DESKTOP_SCHEDULE),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SleepDisabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DestroyFVKeyOnStandby",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 10, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MCX_ENERGYSAVER_COM_APPLE_ENERGYSAVER_DESKTOP_ACPOWER: Keys = Keys {
    named: &[
        Key {
            name: "Display Sleep Timer",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0]),
                range: Range::Integers(Some(1), Some(180)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Disk Sleep Timer",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0]),
                range: Range::Integers(Some(1), Some(180)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "System Sleep Timer",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0]),
                range: Range::Integers(Some(1), Some(180)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Reduce Processor Speed",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Dynamic Power Step",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Wake on LAN",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Wake On Modem Ring",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Automatic Restart On Power Loss",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MCX_ENERGYSAVER_COM_APPLE_ENERGYSAVER_DESKTOP_SCHEDULE: Keys = Keys {
    named: &[
        Key {
            name: "RepeatingPowerOn",
            shape: Shape::Dictionary(
                &MCX_ENERGYSAVER_COM_APPLE_ENERGYSAVER_DESKTOP_SCHEDULE_REPEATINGPOWERON,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "RepeatingPowerOff",
            shape: Shape::Dictionary(
                &MCX_ENERGYSAVER_COM_APPLE_ENERGYSAVER_DESKTOP_SCHEDULE_REPEATINGPOWERON,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MCX_ENERGYSAVER_COM_APPLE_ENERGYSAVER_DESKTOP_SCHEDULE_REPEATINGPOWERON: Keys = Keys {
    named: &[
        Key {
            name: "eventtype",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&[
                    "wake",
                    "poweron",
                    "wakepoweron",
                    "sleep",
                    "shutdown",
                    "restart",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "weekdays",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "time",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MCX_FILEVAULT2: Keys = Keys {
    named: &[
        Key {
            name: "dontAllowFDEDisable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "dontAllowFDEEnable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DestroyFVKeyOnStandby",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 9, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MCX_MOBILITY: Keys = Keys {
    named: &[
        Key {
            name: "com.apple.cachedaccounts.CreateAtLogin",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "com.apple.cachedaccounts.WarnOnCreate",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "cachedaccounts.WarnOnCreate.allowNever",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "cachedaccounts.expiry.delete.disusedSeconds",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Integer(-1)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "cachedaccounts.askForSecureTokenAuthBypass",
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

static MCX_TIMESERVER: Keys = Keys {
    named: &[
        Key {
            name: "timeServer",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "timeZone",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MCX_WIFI: Keys = Keys {
    named: &[
        Key {
            name: "RequireAdminForIBSS",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 9, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RequireAdminForAirPortNetworkChange",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 9, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RequireAdminToTurnAirPortOnOff",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 9, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MCX_FILEVAULT2_2: Keys = Keys {
    named: &[
        Key {
            name: "Enable",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["On", "Off"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Defer",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "UserEntersMissingInfo",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "UseRecoveryKey",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ShowRecoveryKey",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OutputPath",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Certificate",
            shape: Shape::Data,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Username",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Password",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "UseKeychain",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DeferForceAtUserLoginMaxBypassAttempts",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Integers(Some(-1), Some(9999)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DeferDontAskAtUserLogout",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 10, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ForceEnableInSetupAssistant",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(14, 0, 0).ade(true).by_hand(false)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MCX_TIMEMACHINE: Keys = Keys {
    named: &[
        Key {
            name: "AutoBackup",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "BackupAllVolumes",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "BackupDestURL",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "BackupSizeMB",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "BackupSkipSys",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "MobileBackups",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "BasePaths",
            shape: Shape::Array(&MCX_TIMEMACHINE_BASEPATHS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SkipPaths",
            shape: Shape::Array(&MCX_TIMEMACHINE_SKIPPATHS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MCX_TIMEMACHINE_BASEPATHS: Key = Key {
    name: "BasePathItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static MCX_TIMEMACHINE_SKIPPATHS: Key = Key {
    name: "SkipPathItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static MANAGEDCLIENT_PREFERENCES: Keys = Keys {
    named: &[Key {
        name: "PayloadContent",
        shape: Shape::Dictionary(&MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::Dictionary(&MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY),
        presence: Presence::Required,
        ..Key::ANYTHING
    }),
};

static MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY: Keys = Keys {
    named: &[
        Key {
            name: "Forced",
            shape: Shape::Array(&MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Set-Once",
            shape: Shape::Array(&MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED: Key = Key {
    name: "Settings",
    shape: Shape::Dictionary(&MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED_ITEM: Keys = Keys {
    named: &[Key {
        name: "mcx_preference_settings",
        shape: Shape::Dictionary(
            &MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED_ITEM_MCX_PREFERENCE_SETTINGS,
        ),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED_ITEM_MCX_PREFERENCE_SETTINGS: Keys =
    Keys {
        named: &[],
        others: Some(&Key {
            name: "ANY",
            shape: Shape::Any,
            presence: Presence::Optional,
            ..Key::ANYTHING
        }),
    };

static NSEXTENSION: Keys = Keys {
    named: &[
        Key {
            name: "AllowedExtensions",
            shape: Shape::Array(&NSEXTENSION_ALLOWEDEXTENSIONS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DeniedExtensions",
            shape: Shape::Array(&NSEXTENSION_DENIEDEXTENSIONS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DeniedExtensionPoints",
            shape: Shape::Array(&NSEXTENSION_DENIEDEXTENSIONPOINTS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NSEXTENSION_ALLOWEDEXTENSIONS: Key = Key {
    name: "AllowedExtensionsItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static NSEXTENSION_DENIEDEXTENSIONS: Key = Key {
    name: "DeniedExtensionsItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static NSEXTENSION_DENIEDEXTENSIONPOINTS: Key = Key {
    name: "DeniedExtensionPointsItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SETUPASSISTANT_MANAGED: Keys = Keys {
    named: &[
        Key {
            name: "SkipCloudSetup",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.deprecated(15, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SkipSiriSetup",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.deprecated(15, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SkipPrivacySetup",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(10, 13, 4).deprecated(15, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SkipiCloudStorageSetup",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(10, 13, 4).deprecated(15, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SkipTrueTone",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(10, 13, 6).deprecated(15, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SkipAppearance",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(10, 14, 0).deprecated(15, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SkipTouchIDSetup",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(10, 15, 0).deprecated(15, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SkipScreenTime",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(10, 15, 0).deprecated(15, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SkipAccessibility",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(11, 0, 0).deprecated(15, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SkipSetupItems",
            shape: Shape::Array(&SETUPASSISTANT_MANAGED_SKIPSETUPITEMS),
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.since(15, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "SkipUnlockWithWatch",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(12, 0, 0).deprecated(15, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SkipWallpaper",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(14, 1, 0).deprecated(15, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETUPASSISTANT_MANAGED_SKIPSETUPITEMS: Key = Key {
    name: "SkipSetupItems",
    shape: Shape::String,
    ..Key::ANYTHING
};

static SHAREKITHELPER: Keys = Keys {
    named: &[
        Key {
            name: "SHKAllowedShareServices",
            shape: Shape::Array(&SHAREKITHELPER_SHKALLOWEDSHARESERVICES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SHKDeniedShareServices",
            shape: Shape::Array(&SHAREKITHELPER_SHKDENIEDSHARESERVICES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SHAREKITHELPER_SHKALLOWEDSHARESERVICES: Key = Key {
    name: "SHKAllowedShareServicesItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SHAREKITHELPER_SHKDENIEDSHARESERVICES: Key = Key {
    name: "SHKDeniedShareServicesItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SOFTWAREUPDATE: Keys = Keys {
    named: &[
        Key {
            name: "CatalogURL",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS
                .since(10, 7, 0)
                .deprecated(11, 0, 0)
                .user_enrollment(Mode::Forbidden)],
            ..Key::ANYTHING
        },
        Key {
            name: "AllowPreReleaseInstallation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 9, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "restrict-software-update-require-admin-to-install",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 14, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AutomaticallyInstallMacOSUpdates",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AutomaticallyInstallAppUpdates",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AutomaticCheckEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AutomaticDownload",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "CriticalUpdateInstall",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ConfigDataInstall",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SYSTEMCONFIGURATION: Keys = Keys {
    named: &[Key {
        name: "Proxies",
        shape: Shape::Dictionary(&SYSTEMCONFIGURATION_PROXIES),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SYSTEMCONFIGURATION_PROXIES: Keys = Keys {
    named: &[
        Key {
            name: "FTPEnable",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "FTPPassive",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "FTPPort",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "FTPProxy",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "GopherEnable",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "GopherPort",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "GopherProxy",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "HTTPEnable",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "HTTPPort",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "HTTPProxy",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "HTTPSEnable",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "HTTPSPort",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "HTTPSProxy",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProxyAutoConfigEnable",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProxyAutoConfigURLString",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProxyCaptiveLoginAllowed",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 9, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "RTSPEnable",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "RTSPPort",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "RTSPProxy",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SOCKSEnable",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SOCKSPortinteger",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SOCKSProxy",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "FallBackAllowed",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ExceptionsList",
            shape: Shape::Array(&SYSTEMCONFIGURATION_PROXIES_EXCEPTIONSLIST),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SYSTEMCONFIGURATION_PROXIES_EXCEPTIONSLIST: Key = Key {
    name: "Exception",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static TCC_CONFIGURATION_PROFILE_POLICY: Keys = Keys {
    named: &[Key {
        name: "Services",
        shape: Shape::Dictionary(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static TCC_CONFIGURATION_PROFILE_POLICY_SERVICES: Keys = Keys {
    named: &[
        Key {
            name: "AddressBook",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Calendar",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Reminders",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Photos",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Camera",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            supports: &[MACOS.deprecated(27, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "Microphone",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            supports: &[MACOS.deprecated(27, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "Accessibility",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            supports: &[MACOS.deprecated(27, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "PostEvent",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SystemPolicyAllFiles",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SystemPolicySysAdminFiles",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AppleEvents",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "MediaLibrary",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "FileProviderPresence",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "ListenEvent",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "ScreenCapture",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "SpeechRecognition",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0).deprecated(27, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "SystemPolicyDesktopFolder",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "SystemPolicyDocumentsFolder",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "SystemPolicyDownloadsFolder",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "SystemPolicyNetworkVolumes",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "SystemPolicyRemovableVolumes",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "SystemPolicyAppBundles",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            supports: &[MACOS.since(13, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "SystemPolicyAppData",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            supports: &[MACOS.since(14, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "BluetoothAlways",
            shape: Shape::Array(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK),
            presence: Presence::Optional,
            supports: &[MACOS.since(11, 0, 0).deprecated(27, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK: Key = Key {
    name: "IdentityDict",
    shape: Shape::Dictionary(&TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK_ITEM),
    ..Key::ANYTHING
};

static TCC_CONFIGURATION_PROFILE_POLICY_SERVICES_ADDRESSBOOK_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "IdentifierType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["bundleID", "path"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "CodeRequirement",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "StaticCode",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Allowed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Authorization",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(11, 0, 0)],
            rules: &Rules {
                list: List::Strings(&["Allow", "Deny", "AllowStandardUserToSetSystemService"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Comment",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AEReceiverIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AEReceiverIdentifierType",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["bundleID", "path"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AEReceiverCodeRequirement",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static AIRPLAY: Keys = Keys {
    named: &[
        Key {
            name: "AllowList",
            shape: Shape::Array(&AIRPLAY_ALLOWLIST),
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 5, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(11, 3, 0).user_enrollment(Mode::Ignored),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Passwords",
            shape: Shape::Array(&AIRPLAY_PASSWORDS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Whitelist",
            shape: Shape::Array(&AIRPLAY_ALLOWLIST),
            presence: Presence::Optional,
            supports: &[
                IOS.deprecated(14, 5, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.deprecated(11, 3, 0).user_enrollment(Mode::Ignored),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static AIRPLAY_ALLOWLIST: Key = Key {
    name: "AllowListItem",
    shape: Shape::Dictionary(&AIRPLAY_ALLOWLIST_ITEM),
    presence: Presence::Required,
    supports: &[
        IOS.since(7, 0, 0)
            .supervised(true)
            .user_enrollment(Mode::Forbidden),
        MACOS.since(10, 10, 0).user_enrollment(Mode::Ignored),
    ],
    ..Key::ANYTHING
};

static AIRPLAY_ALLOWLIST_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "DeviceID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.deprecated(18, 0, 0), MACOS.deprecated(15, 0, 0)],
            rules: &Rules {
                format: Some(Format::MacAddress),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(18, 0, 0), MACOS.since(15, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static AIRPLAY_PASSWORDS: Key = Key {
    name: "PasswordsItem",
    shape: Shape::Dictionary(&AIRPLAY_PASSWORDS_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static AIRPLAY_PASSWORDS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "DeviceName",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[MACOS.since(15, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "Password",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.deprecated(15, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static AIRPLAY_SECURITY: Keys = Keys {
    named: &[
        Key {
            name: "SecurityType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["PASSCODE_ONCE", "PASSCODE_ALWAYS", "PASSWORD"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AccessType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["ANY", "WIFI_ONLY"]),
                ..Rules::NONE
            },
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

static AIRPRINT: Keys = Keys {
    named: &[Key {
        name: "AirPrint",
        shape: Shape::Array(&AIRPRINT_AIRPRINT),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static AIRPRINT_AIRPRINT: Key = Key {
    name: "AirPrintItem",
    shape: Shape::Dictionary(&AIRPRINT_AIRPRINT_ITEM),
    ..Key::ANYTHING
};

static AIRPRINT_AIRPRINT_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "IPAddress",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[IOS.since(7, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "ResourcePath",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[IOS.since(7, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "Port",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(11, 0, 0), MACOS.never()],
            rules: &Rules {
                range: Range::Integers(Some(0), Some(65535)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ForceTLS",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(11, 0, 0), MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APN_MANAGED: Keys = Keys {
    named: &[
        Key {
            name: "DefaultsData",
            shape: Shape::Dictionary(&APN_MANAGED_DEFAULTSDATA),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DefaultsDomainName",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["com.apple.managedCarrier"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APN_MANAGED_DEFAULTSDATA: Keys = Keys {
    named: &[Key {
        name: "apns",
        shape: Shape::Array(&APN_MANAGED_DEFAULTSDATA_APNS),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static APN_MANAGED_DEFAULTSDATA_APNS: Key = Key {
    name: "apnsItem",
    shape: Shape::Dictionary(&APN_MANAGED_DEFAULTSDATA_APNS_ITEM),
    ..Key::ANYTHING
};

static APN_MANAGED_DEFAULTSDATA_APNS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "apn",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "username",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "password",
            shape: Shape::Data,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "proxy",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "proxyPort",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APP_LOCK: Keys = Keys {
    named: &[Key {
        name: "App",
        shape: Shape::Dictionary(&APP_LOCK_APP),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static APP_LOCK_APP: Keys = Keys {
    named: &[
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Options",
            shape: Shape::Dictionary(&APP_LOCK_APP_OPTIONS),
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "UserEnabledOptions",
            shape: Shape::Dictionary(&APP_LOCK_APP_USERENABLEDOPTIONS),
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APP_LOCK_APP_OPTIONS: Keys = Keys {
    named: &[
        Key {
            name: "DisableTouch",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisableDeviceRotation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[TVOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisableVolumeButtons",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[TVOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisableRingerSwitch",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[TVOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisableSleepWakeButton",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[TVOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisableAutoLock",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableVoiceOver",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableZoom",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableInvertColors",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableAssistiveTouch",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[TVOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableSpeakSelection",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[TVOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableMonoAudio",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[TVOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableVoiceControl",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(13, 0, 0), TVOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APP_LOCK_APP_USERENABLEDOPTIONS: Keys = Keys {
    named: &[
        Key {
            name: "VoiceControl",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(13, 0, 0), TVOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "VoiceOver",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Zoom",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "InvertColors",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AssistiveTouch",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[TVOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APPLICATIONACCESS: Keys = Keys {
    named: &[
        Key {
            name: "allowAccountModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(14, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.supervised(true),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowActivityContinuation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 0, 0).user_enrollment(Mode::Forbidden),
                MACOS.since(10, 15, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.since(2, 0, 0).user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAddingGameCenterFriends",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(4, 2, 1)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(10, 13, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAirDrop",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(10, 13, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAirPlayIncomingRequests",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(12, 3, 0).user_enrollment(Mode::Forbidden),
                TVOS.since(10, 2, 0).supervised(true),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAirPrint",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAirPrintCredentialsStorage",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAirPrintiBeaconDiscovery",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAppCellularDataModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAppClips",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAppInstallation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.supervised(true).user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.supervised(true),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAppleIntelligenceReport",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 4, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(15, 4, 0)
                    .deprecated(26, 4, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowApplePersonalizedAdvertising",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 0, 0)
                    .shared(Mode::Ignored)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(12, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.since(2, 0, 0).user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAppRemoval",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(4, 2, 1)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.supervised(true),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAppsToBeHidden",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 0, 0)
                    .supervised(true)
                    .shared(Mode::Ignored)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAppsToBeLocked",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 0, 0)
                    .supervised(true)
                    .shared(Mode::Ignored)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowARDRemoteManagementModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(14, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAssistant",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(5, 0, 0).deprecated(26, 4, 0),
                MACOS
                    .since(14, 0, 0)
                    .deprecated(26, 4, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.since(2, 0, 0).deprecated(26, 4, 0),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAssistantUserGeneratedContent",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.deprecated(26, 4, 0).supervised(true),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAssistantWhileLocked",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(5, 1, 0).deprecated(26, 4, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.deprecated(26, 4, 0),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAutoCorrection",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 1, 3)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAutoDim",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 4, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAutomaticAppDownloads",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.supervised(true),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAutomaticScreenSaver",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.never(),
                TVOS.since(15, 4, 0).supervised(true),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAutoUnlock",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 5, 0)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(10, 12, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowBluetoothModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(13, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(27, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowBluetoothSharingModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(14, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowBookstore",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(6, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(15, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowBookstoreErotica",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(6, 0, 0).user_enrollment(Mode::Forbidden),
                MACOS.since(15, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.since(11, 3, 0).deprecated(17, 0, 0),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowCallRecording",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 1, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(26, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowCamera",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.since(10, 11, 0).user_enrollment(Mode::Forbidden),
                TVOS.since(17, 0, 0),
                VISIONOS.since(2, 0, 0).user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowCellularPlanModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowChat",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(5, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS
                    .since(27, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowCloudAddressBook",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 12, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowCloudBackup",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(5, 0, 0).user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.since(2, 0, 0).user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowCloudBookmarks",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 12, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowCloudCalendar",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 12, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowCloudDesktopAndDocuments",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 12, 4).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowCloudDocumentSync",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(5, 0, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(10, 11, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowCloudFreeform",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(14, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowCloudKeychainSync",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0).user_enrollment(Mode::Forbidden),
                MACOS.since(10, 12, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.since(2, 0, 0).user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowCloudMail",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 12, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowCloudNotes",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 12, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowCloudPhotoLibrary",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0).user_enrollment(Mode::Forbidden),
                MACOS.since(10, 12, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.since(2, 0, 0).user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowCloudPrivateRelay",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(15, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(12, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowCloudReminders",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 12, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowContentCaching",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .since(10, 13, 0)
                    .user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowContinuousPathKeyboard",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 0, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowDefaultBrowserModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 2, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowDefaultCallingAppModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 4, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowDefaultMessagingAppModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 4, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowDefinitionLookup",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 1, 3)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(10, 11, 0)
                    .deprecated(26, 4, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowDeviceNameModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(14, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.since(11, 0, 0).supervised(true),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowDeviceSleep",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.never(),
                TVOS.since(13, 0, 0).supervised(true),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowDiagnosticSubmission",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(6, 0, 0),
                MACOS.since(10, 13, 0),
                TVOS.never(),
                VISIONOS.since(2, 0, 0),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowDiagnosticSubmissionModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 2)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowDictation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(10, 3, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(10, 13, 0)
                    .deprecated(26, 4, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowedCameraRestrictionBundleIDs",
            shape: Shape::Array(&APPLICATIONACCESS_ALLOWEDCAMERARESTRICTIONBUNDLEIDS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(26, 0, 0)
                    .supervised(true)
                    .by_hand(false)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "allowedExternalIntelligenceWorkspaceIDs",
            shape: Shape::Array(&APPLICATIONACCESS_ALLOWEDEXTERNALINTELLIGENCEWORKSPACEIDS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 3, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .by_hand(false)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(15, 3, 0)
                    .deprecated(26, 4, 0)
                    .by_hand(false)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(2, 4, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .by_hand(false)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "allowEnablingRestrictions",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 0, 0)
                    .supervised(true)
                    .shared(Mode::Ignored)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowEnterpriseAppTrust",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0).user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.since(2, 0, 0).user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowEnterpriseBookBackup",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowEnterpriseBookMetadataSync",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowEraseContentAndSettings",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(12, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowESIMModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(12, 1, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowESIMOutgoingTransfers",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowExplicitContent",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.supervised(true).user_enrollment(Mode::Forbidden),
                MACOS.since(15, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.since(11, 3, 0).supervised(true),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowExternalIntelligenceIntegrations",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 2, 0)
                    .deprecated(26, 4, 0)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Allowed),
                MACOS
                    .since(15, 2, 0)
                    .deprecated(26, 4, 0)
                    .user_enrollment(Mode::Allowed),
                TVOS.never(),
                VISIONOS
                    .since(2, 4, 0)
                    .deprecated(26, 4, 0)
                    .user_enrollment(Mode::Allowed),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowExternalIntelligenceIntegrationsSignIn",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 2, 0)
                    .deprecated(26, 4, 0)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Allowed),
                MACOS
                    .since(15, 2, 0)
                    .deprecated(26, 4, 0)
                    .user_enrollment(Mode::Allowed),
                TVOS.never(),
                VISIONOS
                    .since(2, 4, 0)
                    .deprecated(26, 4, 0)
                    .user_enrollment(Mode::Allowed),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowFileSharingModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(14, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowFilesNetworkDriveAccess",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 1, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowFilesUSBDriveAccess",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowFindMyDevice",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 0, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(10, 15, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowFindMyFriends",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 0, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(10, 15, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowFindMyFriendsModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowFingerprintForUnlock",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0).user_enrollment(Mode::Forbidden),
                MACOS.since(10, 12, 4).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.since(2, 0, 0).user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowFingerprintModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 3, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(14, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowGameCenter",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(6, 0, 0)
                    .supervised(true)
                    .shared(Mode::Ignored)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(10, 13, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowGenmoji",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 0, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(15, 0, 0)
                    .deprecated(26, 4, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(2, 4, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowGlobalBackgroundFetchWhenRoaming",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowHostPairing",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowImagePlayground",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 0, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(15, 0, 0)
                    .deprecated(26, 4, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(2, 4, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowImageWand",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 0, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS
                    .since(2, 4, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowInAppPurchases",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowInternetSharingModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(14, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowiPhoneMirroring",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 0, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(15, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowiPhoneWidgetsOnMac",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 0, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowiTunes",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.supervised(true).user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowiTunesFileSharing",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 13, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowKeyboardShortcuts",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowListedAppBundleIDs",
            shape: Shape::Array(&APPLICATIONACCESS_ALLOWLISTEDAPPBUNDLEIDS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(15, 0, 0)
                    .deprecated(27, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.since(15, 0, 0).deprecated(27, 0, 0).supervised(true),
                VISIONOS
                    .since(27, 0, 0)
                    .deprecated(27, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "allowLiveVoicemail",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 2, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(26, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowLocalUserCreation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(14, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowLockScreenControlCenter",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowLockScreenNotificationsView",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowLockScreenTodayView",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowMailPrivacyProtection",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(15, 2, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowMailSmartReplies",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 4, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(15, 4, 0)
                    .deprecated(26, 4, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(2, 4, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowMailSummary",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 1, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(15, 1, 0)
                    .deprecated(26, 4, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(2, 4, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowManagedAppsCloudSync",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.since(2, 0, 0),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowManagedToWriteUnmanagedContacts",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(12, 0, 0)
                    .by_hand(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .by_hand(false)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowMarketplaceAppInstallation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 4, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowMediaSharingModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(15, 1, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowMultiplayerGaming",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(4, 1, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(10, 13, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowMusicService",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(10, 12, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowNews",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowNFC",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 2, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowNotesTranscription",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 4, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(15, 4, 0)
                    .deprecated(26, 4, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowNotesTranscriptionSummary",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 3, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(15, 3, 0)
                    .deprecated(26, 4, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowNotificationsModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowOpenFromManagedToUnmanaged",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.since(2, 0, 0),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowOpenFromUnmanagedToManaged",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.since(2, 0, 0),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowOTAPKIUpdates",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0).user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowPairedWatch",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowPassbookWhileLocked",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(6, 0, 0).user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowPasscodeModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(10, 13, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowPasswordAutoFill",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(12, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(10, 14, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowPasswordProximityRequests",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(12, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(10, 14, 0).user_enrollment(Mode::Forbidden),
                TVOS.since(12, 0, 0)
                    .deprecated(17, 4, 0)
                    .removed(26, 4, 0)
                    .supervised(true),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowPasswordSharing",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(12, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(10, 14, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowPersonalHotspotModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(12, 2, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowPersonalizedHandwritingResults",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 0, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowPhotoStream",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(5, 0, 0)
                    .deprecated(17, 0, 0)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowPodcasts",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowPredictiveKeyboard",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 1, 3)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowPrinterSharingModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(14, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowProximitySetupToNewDevice",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 0, 0)
                    .supervised(true)
                    .shared(Mode::Ignored)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowRadioService",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowRapidSecurityResponseInstallation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 0, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(13, 0, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowRapidSecurityResponseRemoval",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 0, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(13, 0, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowRCSMessaging",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 1, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowRemoteAppleEventsModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(14, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowRemoteAppPairing",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.never(),
                TVOS.since(10, 2, 0).supervised(true),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowRemoteScreenObservation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 0),
                MACOS.since(10, 14, 4),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowRosettaUsageAwareness",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .since(26, 4, 0)
                    .by_hand(false)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowSafari",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.supervised(true).user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowSafariHistoryClearing",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(26, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(26, 0, 0)
                    .device_channel(true)
                    .user_channel(true)
                    .by_hand(false)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(26, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowSafariPrivateBrowsing",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(26, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(26, 0, 0)
                    .device_channel(true)
                    .user_channel(true)
                    .by_hand(false)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(26, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowSafariSummary",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 4, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(15, 4, 0)
                    .deprecated(26, 4, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(2, 4, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowSatelliteConnection",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 2, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowScreenShot",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(3, 1, 0),
                MACOS.since(10, 14, 4),
                TVOS.never(),
                VISIONOS.since(2, 0, 0),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowSharedDeviceTemporarySession",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 4, 0)
                    .supervised(true)
                    .shared(Mode::Required)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowSharedStream",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(6, 0, 0).user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowSiriAI",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(27, 0, 0)
                    .deprecated(27, 0, 0)
                    .shared(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowSpellCheck",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 1, 3)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowSpotlightInternetResults",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 0, 0).user_enrollment(Mode::Forbidden),
                MACOS.since(10, 11, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowStartupDiskModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(14, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowSystemAppRemoval",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowTimeMachineBackup",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .since(14, 0, 0)
                    .user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowUIAppInstallation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.supervised(true),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowUIConfigurationProfileInstallation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(6, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(13, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowUniversalControl",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(13, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowUnmanagedToReadManagedContacts",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(12, 0, 0).by_hand(false),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.since(2, 0, 0).by_hand(false),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowUnpairedExternalBootToRecovery",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 5, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
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
            name: "allowUntrustedTLSPrompt",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(5, 0, 0).user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.since(1, 1, 0).user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowUSBRestrictedMode",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 4, 1)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(13, 0, 0)
                    .user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowVideoConferencing",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.supervised(true).user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowVideoConferencingRemoteControl",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 4, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowVisualIntelligenceSummary",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 3, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowVoiceDialing",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.deprecated(17, 0, 0).user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowVPNCreation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowWallpaperModification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(10, 13, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowWebDistributionAppInstallation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 5, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowWritingTools",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 0, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(15, 0, 0)
                    .deprecated(26, 4, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(2, 4, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "autonomousSingleAppModePermittedAppIDs",
            shape: Shape::Array(&APPLICATIONACCESS_AUTONOMOUSSINGLEAPPMODEPERMITTEDAPPIDS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "blacklistedAppBundleIDs",
            shape: Shape::Array(&APPLICATIONACCESS_BLACKLISTEDAPPBUNDLEIDS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 0)
                    .deprecated(15, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.since(11, 0, 0).deprecated(15, 0, 0).supervised(true),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "blockedAppBundleIDs",
            shape: Shape::Array(&APPLICATIONACCESS_BLOCKEDAPPBUNDLEIDS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(15, 0, 0)
                    .deprecated(27, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.since(15, 0, 0).deprecated(27, 0, 0).supervised(true),
                VISIONOS
                    .since(27, 0, 0)
                    .deprecated(27, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "deniedICCIDsForiMessageFaceTime",
            shape: Shape::Array(&APPLICATIONACCESS_DENIEDICCIDSFORIMESSAGEFACETIME),
            presence: Presence::Optional,
            supports: &[
                IOS.since(26, 0, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "deniedICCIDsForRCS",
            shape: Shape::Array(&APPLICATIONACCESS_DENIEDICCIDSFORRCS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(26, 0, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "enforcedFingerprintTimeout",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(12, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Integer(172800)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "enforcedSoftwareUpdateDelay",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 3, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(10, 13, 4)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.since(12, 2, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .supervised(true),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                range: Range::Integers(Some(1), Some(90)),
                default: Some(Scalar::Integer(30)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "enforcedSoftwareUpdateMajorOSDeferredInstallDelay",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .since(11, 3, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                range: Range::Integers(Some(1), Some(90)),
                default: Some(Scalar::Integer(30)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "enforcedSoftwareUpdateMinorOSDeferredInstallDelay",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .since(11, 3, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                range: Range::Integers(Some(1), Some(90)),
                default: Some(Scalar::Integer(30)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "enforcedSoftwareUpdateNonOSDeferredInstallDelay",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .since(11, 3, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                range: Range::Integers(Some(1), Some(90)),
                default: Some(Scalar::Integer(30)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "forceAirDropUnmanaged",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.since(2, 0, 0),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "forceAirPlayIncomingRequestsPairingPassword",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.never(),
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
            name: "forceAirPlayOutgoingRequestsPairingPassword",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 1, 0),
                MACOS.never(),
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
            name: "forceAirPrintTrustedTLSRequirement",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
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
            name: "forceAssistantProfanityFilter",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(5, 0, 0)
                    .deprecated(26, 4, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(10, 13, 0)
                    .deprecated(26, 4, 0)
                    .user_enrollment(Mode::Forbidden),
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
            name: "forceAuthenticationBeforeAutoFill",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "forceAutomaticDateAndTime",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(12, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.since(12, 2, 0).supervised(true),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "forceBypassScreenCaptureAlert",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .since(15, 1, 0)
                    .by_hand(false)
                    .user_enrollment(Mode::Forbidden),
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
            name: "forceClassroomAutomaticallyJoinClasses",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(10, 14, 4)
                    .supervised(true)
                    .by_hand(false)
                    .user_enrollment(Mode::Forbidden),
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
            name: "forceClassroomRequestPermissionToLeaveClasses",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 3, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(10, 14, 4)
                    .supervised(true)
                    .by_hand(false)
                    .user_enrollment(Mode::Forbidden),
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
            name: "forceClassroomUnpromptedAppAndDeviceLock",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(10, 14, 4)
                    .supervised(true)
                    .by_hand(false)
                    .user_enrollment(Mode::Forbidden),
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
            name: "forceClassroomUnpromptedScreenObservation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(10, 14, 4)
                    .supervised(true)
                    .by_hand(false)
                    .user_enrollment(Mode::Forbidden),
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
            name: "forceDelayedAppSoftwareUpdates",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .since(11, 0, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .user_enrollment(Mode::Forbidden),
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
            name: "forceDelayedMajorSoftwareUpdates",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .since(11, 3, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .user_enrollment(Mode::Forbidden),
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
            name: "forceDelayedSoftwareUpdates",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 3, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(10, 13, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.since(12, 2, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .supervised(true),
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
            name: "forceEncryptedBackup",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                MACOS.never(),
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
            name: "forceITunesStorePasswordEntry",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(6, 0, 0)
                    .deprecated(17, 0, 0)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
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
            name: "forceLimitAdTracking",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0).user_enrollment(Mode::Forbidden),
                MACOS.never(),
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
            name: "forceOnDeviceOnlyDictation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 5, 0).deprecated(26, 4, 0),
                MACOS.since(14, 0, 0).deprecated(26, 4, 0),
                TVOS.never(),
                VISIONOS.since(2, 0, 0).deprecated(26, 4, 0),
                WATCHOS.deprecated(26, 4, 0),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "forceOnDeviceOnlyTranslation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(15, 0, 0).deprecated(26, 4, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.deprecated(26, 4, 0),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "forcePreserveESIMOnErase",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 2, 0)
                    .supervised(true)
                    .shared(Mode::Forbidden)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
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
            name: "forceWatchWristDetection",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 2, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "forceWiFiPowerOn",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
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
            name: "forceWiFiToAllowedNetworksOnly",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 5, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "forceWiFiWhitelisting",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(10, 3, 0)
                    .deprecated(14, 5, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
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
            name: "ratingApps",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.since(15, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.since(11, 3, 0),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                range: Range::Integers(Some(0), Some(1000)),
                default: Some(Scalar::Integer(1000)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ratingAppsExemptedBundleIDs",
            shape: Shape::Array(&APPLICATIONACCESS_RATINGAPPSEXEMPTEDBUNDLEIDS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(26, 1, 0)
                    .by_hand(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ratingMovies",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.since(15, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.since(11, 3, 0),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                range: Range::Integers(Some(0), Some(1000)),
                default: Some(Scalar::Integer(1000)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ratingRegion",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[VISIONOS.never(), WATCHOS.never()],
            rules: &Rules {
                list: List::Strings(&["us", "au", "ca", "de", "fr", "ie", "jp", "nz", "gb"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ratingTVShows",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.since(15, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.since(11, 3, 0),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                range: Range::Integers(Some(0), Some(1000)),
                default: Some(Scalar::Integer(1000)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "requireManagedPasteboard",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(15, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.since(2, 0, 0),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "safariAcceptCookies",
            shape: Shape::Real,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                list: List::Reals(&[0.0, 1.0, 1.5, 2.0]),
                default: Some(Scalar::Real(2.0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "safariAllowAutoFill",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.supervised(true).user_enrollment(Mode::Forbidden),
                MACOS.since(10, 13, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "safariAllowJavaScript",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "safariAllowPopups",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "safariForceFraudWarning",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                MACOS.never(),
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
            name: "whitelistedAppBundleIDs",
            shape: Shape::Array(&APPLICATIONACCESS_WHITELISTEDAPPBUNDLEIDS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 0)
                    .deprecated(15, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.since(11, 0, 0).deprecated(15, 0, 0).supervised(true),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APPLICATIONACCESS_ALLOWEDCAMERARESTRICTIONBUNDLEIDS: Key = Key {
    name: "bundleIDException",
    shape: Shape::String,
    ..Key::ANYTHING
};

static APPLICATIONACCESS_ALLOWEDEXTERNALINTELLIGENCEWORKSPACEIDS: Key = Key {
    name: "allowedWorkspaceID",
    shape: Shape::String,
    ..Key::ANYTHING
};

static APPLICATIONACCESS_ALLOWLISTEDAPPBUNDLEIDS: Key = Key {
    name: "appAllowlistedBundleID",
    shape: Shape::String,
    ..Key::ANYTHING
};

static APPLICATIONACCESS_AUTONOMOUSSINGLEAPPMODEPERMITTEDAPPIDS: Key = Key {
    name: "appAutonomousSingleAppModePermittedID",
    shape: Shape::String,
    ..Key::ANYTHING
};

static APPLICATIONACCESS_BLACKLISTEDAPPBUNDLEIDS: Key = Key {
    name: "appBlacklistedBundleID",
    shape: Shape::String,
    ..Key::ANYTHING
};

static APPLICATIONACCESS_BLOCKEDAPPBUNDLEIDS: Key = Key {
    name: "appBlockedBundleID",
    shape: Shape::String,
    ..Key::ANYTHING
};

static APPLICATIONACCESS_DENIEDICCIDSFORIMESSAGEFACETIME: Key = Key {
    name: "deniedICCIDForiMessageFaceTime",
    shape: Shape::String,
    ..Key::ANYTHING
};

static APPLICATIONACCESS_DENIEDICCIDSFORRCS: Key = Key {
    name: "deniedICCIDForRCS",
    shape: Shape::String,
    ..Key::ANYTHING
};

static APPLICATIONACCESS_RATINGAPPSEXEMPTEDBUNDLEIDS: Key = Key {
    name: "ratingAppsExemptedBundleID",
    shape: Shape::String,
    ..Key::ANYTHING
};

static APPLICATIONACCESS_WHITELISTEDAPPBUNDLEIDS: Key = Key {
    name: "appWhitelistedBundleID",
    shape: Shape::String,
    ..Key::ANYTHING
};

static APPLICATIONACCESS_NEW: Keys = Keys {
    named: &[
        Key {
            name: "familyControlsEnabled",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "allowList",
            shape: Shape::Array(&APPLICATIONACCESS_NEW_ALLOWLIST),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "whiteList",
            shape: Shape::Array(&APPLICATIONACCESS_NEW_ALLOWLIST),
            presence: Presence::Optional,
            supports: &[MACOS.deprecated(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "pathDenyList",
            shape: Shape::Array(&APPLICATIONACCESS_NEW_PATHDENYLIST),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "pathBlackList",
            shape: Shape::Array(&APPLICATIONACCESS_NEW_PATHBLACKLIST),
            presence: Presence::Optional,
            supports: &[MACOS.deprecated(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "pathAllowList",
            shape: Shape::Array(&APPLICATIONACCESS_NEW_PATHALLOWLIST),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "pathWhiteList",
            shape: Shape::Array(&APPLICATIONACCESS_NEW_PATHWHITELIST),
            presence: Presence::Optional,
            supports: &[MACOS.deprecated(10, 15, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APPLICATIONACCESS_NEW_ALLOWLIST: Key = Key {
    name: "allowListItem",
    shape: Shape::Dictionary(&APPLICATIONACCESS_NEW_ALLOWLIST_ITEM),
    ..Key::ANYTHING
};

static APPLICATIONACCESS_NEW_ALLOWLIST_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "bundleID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "appID",
            shape: Shape::Data,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "detachedSignature",
            shape: Shape::Data,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "disabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "subApps",
            shape: Shape::Array(&APPLICATIONACCESS_NEW_ALLOWLIST),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "displayName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APPLICATIONACCESS_NEW_PATHDENYLIST: Key = Key {
    name: "pathDenyListItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static APPLICATIONACCESS_NEW_PATHBLACKLIST: Key = Key {
    name: "pathBlackListItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static APPLICATIONACCESS_NEW_PATHALLOWLIST: Key = Key {
    name: "pathAllowListItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static APPLICATIONACCESS_NEW_PATHWHITELIST: Key = Key {
    name: "pathWhiteListItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static APPSTORE: Keys = Keys {
    named: &[
        Key {
            name: "restrict-store-require-admin-to-install",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 9, 0).deprecated(10, 14, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "restrict-store-softwareupdate-only",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 10, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "restrict-store-disable-app-adoption",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 10, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisableSoftwareUpdateNotifications",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 10, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ASAM: Keys = Keys {
    named: &[Key {
        name: "AllowedApplications",
        shape: Shape::Array(&ASAM_ALLOWEDAPPLICATIONS),
        presence: Presence::Required,
        supports: &[MACOS.since(10, 13, 4)],
        ..Key::ANYTHING
    }],
    others: None,
};

static ASAM_ALLOWEDAPPLICATIONS: Key = Key {
    name: "AllowedApplicationsItem",
    shape: Shape::Dictionary(&ASAM_ALLOWEDAPPLICATIONS_ITEM),
    ..Key::ANYTHING
};

static ASAM_ALLOWEDAPPLICATIONS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "BundleIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[MACOS.since(10, 13, 4)],
            ..Key::ANYTHING
        },
        Key {
            name: "TeamIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[MACOS.since(10, 13, 4)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ASSOCIATED_DOMAINS: Keys = Keys {
    named: &[Key {
        name: "Configuration",
        shape: Shape::Array(&ASSOCIATED_DOMAINS_CONFIGURATION),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static ASSOCIATED_DOMAINS_CONFIGURATION: Key = Key {
    name: "ConfigurationItem",
    shape: Shape::Dictionary(&ASSOCIATED_DOMAINS_CONFIGURATION_ITEM),
    ..Key::ANYTHING
};

static ASSOCIATED_DOMAINS_CONFIGURATION_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "ApplicationIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "AssociatedDomains",
            shape: Shape::Array(&ASSOCIATED_DOMAINS_CONFIGURATION_ITEM_ASSOCIATEDDOMAINS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "EnableDirectDownloads",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(11, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ASSOCIATED_DOMAINS_CONFIGURATION_ITEM_ASSOCIATEDDOMAINS: Key = Key {
    name: "AssociatedDomain",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static CALDAV_ACCOUNT: Keys = Keys {
    named: &[
        Key {
            name: "CalDAVAccountDescription",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "CalDAVHostName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "CalDAVUsername",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "CalDAVPassword",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "CalDAVPrincipalURL",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "CalDAVUseSSL",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "CalDAVPort",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "VPNUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static CARDDAV_ACCOUNT: Keys = Keys {
    named: &[
        Key {
            name: "CardDAVAccountDescription",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 7, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "CardDAVHostName",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[MACOS.since(10, 7, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "CardDAVUsername",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 7, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "CardDAVPassword",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 7, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "CardDAVPrincipalURL",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "CardDAVUseSSL",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 7, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "CardDAVPort",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 7, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "CommunicationServiceRules",
            shape: Shape::Dictionary(&CARDDAV_ACCOUNT_COMMUNICATIONSERVICERULES),
            presence: Presence::Optional,
            supports: &[IOS.since(10, 0, 0), MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "VPNUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static CARDDAV_ACCOUNT_COMMUNICATIONSERVICERULES: Keys = Keys {
    named: &[Key {
        name: "DefaultServiceHandlers",
        shape: Shape::Dictionary(&CARDDAV_ACCOUNT_COMMUNICATIONSERVICERULES_DEFAULTSERVICEHANDLERS),
        presence: Presence::Optional,
        supports: &[IOS.since(10, 0, 0), MACOS.never()],
        ..Key::ANYTHING
    }],
    others: None,
};

static CARDDAV_ACCOUNT_COMMUNICATIONSERVICERULES_DEFAULTSERVICEHANDLERS: Keys = Keys {
    named: &[Key {
        name: "AudioCall",
        shape: Shape::String,
        presence: Presence::Optional,
        supports: &[IOS.since(10, 0, 0), MACOS.never()],
        ..Key::ANYTHING
    }],
    others: None,
};

static CELLULAR: Keys = Keys {
    named: &[
        Key {
            name: "AttachAPN",
            shape: Shape::Dictionary(&CELLULAR_ATTACHAPN),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "APNs",
            shape: Shape::Array(&CELLULAR_APNS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static CELLULAR_ATTACHAPN: Keys = Keys {
    named: &[
        Key {
            name: "Name",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticationType",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["CHAP", "PAP"]),
                default: Some(Scalar::String("PAP")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Username",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Password",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AllowedProtocolMask",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(10, 3, 0)],
            rules: &Rules {
                list: List::Integers(&[1, 2, 3]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static CELLULAR_APNS: Key = Key {
    name: "APNsItem",
    shape: Shape::Dictionary(&CELLULAR_APNS_ITEM),
    ..Key::ANYTHING
};

static CELLULAR_APNS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Name",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticationType",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["CHAP", "PAP"]),
                default: Some(Scalar::String("PAP")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Username",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Password",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProxyServer",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "ProxyPort",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DefaultProtocolMask",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(10, 3, 0).deprecated(11, 0, 0)],
            rules: &Rules {
                list: List::Integers(&[1, 2, 3]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowedProtocolMask",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(10, 3, 0)],
            rules: &Rules {
                list: List::Integers(&[1, 2, 3]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowedProtocolMaskInRoaming",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(10, 3, 0)],
            rules: &Rules {
                list: List::Integers(&[1, 2, 3]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowedProtocolMaskInDomesticRoaming",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(10, 3, 0)],
            rules: &Rules {
                list: List::Integers(&[1, 2, 3]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableXLAT464",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(16, 0, 0), WATCHOS.since(9, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static CELLULARPRIVATENETWORK_MANAGED: Keys = Keys {
    named: &[
        Key {
            name: "Geofences",
            shape: Shape::Array(&CELLULARPRIVATENETWORK_MANAGED_GEOFENCES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DataSetName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "VersionNumber",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "CellularDataPreferred",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableNRStandalone",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "NetworkIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(18, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "CsgNetworkIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(18, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static CELLULARPRIVATENETWORK_MANAGED_GEOFENCES: Key = Key {
    name: "GeofenceItem",
    shape: Shape::Dictionary(&CELLULARPRIVATENETWORK_MANAGED_GEOFENCES_ITEM),
    ..Key::ANYTHING
};

static CELLULARPRIVATENETWORK_MANAGED_GEOFENCES_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Longitude",
            shape: Shape::Real,
            presence: Presence::Required,
            rules: &Rules {
                range: Range::Reals(Some(-180.0), Some(180.0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Latitude",
            shape: Shape::Real,
            presence: Presence::Required,
            rules: &Rules {
                range: Range::Reals(Some(-90.0), Some(90.0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Radius",
            shape: Shape::Real,
            presence: Presence::Required,
            rules: &Rules {
                range: Range::Reals(Some(100.0), Some(6500.0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "GeofenceId",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static CONFERENCEROOMDISPLAY: Keys = Keys {
    named: &[Key {
        name: "Message",
        shape: Shape::String,
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static CONFIGURATIONPROFILE_IDENTIFICATION: Keys = Keys {
    named: &[Key {
        name: "PayloadIdentification",
        shape: Shape::Dictionary(&CONFIGURATIONPROFILE_IDENTIFICATION_PAYLOADIDENTIFICATION),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static CONFIGURATIONPROFILE_IDENTIFICATION_PAYLOADIDENTIFICATION: Keys = Keys {
    named: &[
        Key {
            name: "UserName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "FullName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "EmailAddress",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthMethod",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["Password", "UserEnteredPassword"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Password",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Prompt",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PromptMessage",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DASHBOARD: Keys = Keys {
    named: &[
        Key {
            name: "whiteListEnabled",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "WhiteList",
            shape: Shape::Array(&DASHBOARD_WHITELIST),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DASHBOARD_WHITELIST: Key = Key {
    name: "WhiteListItem",
    shape: Shape::Dictionary(&DASHBOARD_WHITELIST_ITEM),
    ..Key::ANYTHING
};

static DASHBOARD_WHITELIST_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Type",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "ID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DECLARATIONS: Keys = Keys {
    named: &[Key {
        name: "Declarations",
        shape: Shape::Array(&DECLARATIONS_DECLARATIONS),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static DECLARATIONS_DECLARATIONS: Key = Key {
    name: "DeclarationsItem",
    shape: Shape::Data,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static DESKTOP: Keys = Keys {
    named: &[
        Key {
            name: "locked",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.deprecated(10, 13, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "override-picture-path",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DNSPROXY_MANAGED: Keys = Keys {
    named: &[
        Key {
            name: "AppBundleIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "ProviderBundleIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProviderDesignatedRequirement",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "ProviderConfiguration",
            shape: Shape::Dictionary(
                &MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED_ITEM_MCX_PREFERENCE_SETTINGS,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DNSProxyUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(16, 0, 0), MACOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DNSSETTINGS_MANAGED: Keys = Keys {
    named: &[
        Key {
            name: "DNSSettings",
            shape: Shape::Dictionary(&DNSSETTINGS_MANAGED_DNSSETTINGS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemandRules",
            shape: Shape::Array(&DNSSETTINGS_MANAGED_ONDEMANDRULES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProhibitDisablement",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.supervised(true).user_enrollment(Mode::Forbidden),
                MACOS.supervised(true).user_enrollment(Mode::Forbidden),
                VISIONOS.supervised(true).user_enrollment(Mode::Forbidden),
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

static DNSSETTINGS_MANAGED_DNSSETTINGS: Keys = Keys {
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
            shape: Shape::Array(&DNSSETTINGS_MANAGED_DNSSETTINGS_SERVERADDRESSES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AllowFailover",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(26, 0, 0),
                MACOS.since(26, 0, 0),
                VISIONOS.since(26, 0, 0),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(16, 0, 0), MACOS.since(13, 0, 0)],
            rules: &Rules {
                format: Some(Format::Uuid),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SupplementalMatchDomains",
            shape: Shape::Array(&DNSSETTINGS_MANAGED_DNSSETTINGS_SUPPLEMENTALMATCHDOMAINS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DNSSETTINGS_MANAGED_DNSSETTINGS_SERVERADDRESSES: Key = Key {
    name: "ServerAddressesElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static DNSSETTINGS_MANAGED_DNSSETTINGS_SUPPLEMENTALMATCHDOMAINS: Key = Key {
    name: "SupplementalMatchDomainsElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static DNSSETTINGS_MANAGED_ONDEMANDRULES: Key = Key {
    name: "OnDemandRulesElement",
    shape: Shape::Dictionary(&DNSSETTINGS_MANAGED_ONDEMANDRULES_ITEM),
    ..Key::ANYTHING
};

static DNSSETTINGS_MANAGED_ONDEMANDRULES_ITEM: Keys = Keys {
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
            shape: Shape::Array(&DNSSETTINGS_MANAGED_ONDEMANDRULES_ITEM_ACTIONPARAMETERS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DNSDomainMatch",
            shape: Shape::Array(&DNSSETTINGS_MANAGED_ONDEMANDRULES_ITEM_DNSDOMAINMATCH),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DNSServerAddressMatch",
            shape: Shape::Array(&DNSSETTINGS_MANAGED_ONDEMANDRULES_ITEM_DNSSERVERADDRESSMATCH),
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
            shape: Shape::Array(&DNSSETTINGS_MANAGED_ONDEMANDRULES_ITEM_SSIDMATCH),
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

static DNSSETTINGS_MANAGED_ONDEMANDRULES_ITEM_ACTIONPARAMETERS: Key = Key {
    name: "ActionParameter",
    shape: Shape::Dictionary(&DNSSETTINGS_MANAGED_ONDEMANDRULES_ITEM_ACTIONPARAMETERS_ITEM),
    presence: Presence::Optional,
    ..Key::ANYTHING
};

static DNSSETTINGS_MANAGED_ONDEMANDRULES_ITEM_ACTIONPARAMETERS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Domains",
            shape: Shape::Array(
                &DNSSETTINGS_MANAGED_ONDEMANDRULES_ITEM_ACTIONPARAMETERS_ITEM_DOMAINS,
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

static DNSSETTINGS_MANAGED_ONDEMANDRULES_ITEM_ACTIONPARAMETERS_ITEM_DOMAINS: Key = Key {
    name: "DomainsElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static DNSSETTINGS_MANAGED_ONDEMANDRULES_ITEM_DNSDOMAINMATCH: Key = Key {
    name: "DNSDomainMatchElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static DNSSETTINGS_MANAGED_ONDEMANDRULES_ITEM_DNSSERVERADDRESSMATCH: Key = Key {
    name: "DNSServerAddressMatchElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static DNSSETTINGS_MANAGED_ONDEMANDRULES_ITEM_SSIDMATCH: Key = Key {
    name: "SSIDMatchElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static DOCK: Keys = Keys {
    named: &[
        Key {
            name: "tilesize",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Integers(Some(16), Some(128)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "size-immutable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "magnification",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "magnify-immutable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "largesize",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Integers(Some(16), Some(128)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "magsize-immutable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "orientation",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["bottom", "left", "right"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "position-immutable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "mineffect",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["genie", "scale"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "mineffect-immutable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "windowtabbing",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            rules: &Rules {
                list: List::Strings(&["manual", "always", "fullscreen"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "windowtabbing-immutable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 12, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "dblclickbehavior",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            rules: &Rules {
                list: List::Strings(&["minimize", "maximize", "none"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "dblclickbehavior-immutable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 14, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "minimize-to-application",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "minintoapp-immutable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 14, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "launchanim",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "launchanim-immutable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "autohide",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "autohide-immutable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "show-process-indicators",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "showindicators-immutable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "show-recents",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 14, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "showrecents-immutable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "contents-immutable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "MCXDockSpecialFolders",
            shape: Shape::Array(&DOCK_MCXDOCKSPECIALFOLDERS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AllowDockFixupOverride",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 12, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "static-only",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "static-others",
            shape: Shape::Array(&DOCK_STATIC_OTHERS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "static-apps",
            shape: Shape::Array(&DOCK_STATIC_OTHERS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "persistent-apps",
            shape: Shape::Array(&DOCK_STATIC_OTHERS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "persistent-others",
            shape: Shape::Array(&DOCK_STATIC_OTHERS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DOCK_MCXDOCKSPECIALFOLDERS: Key = Key {
    name: "MCXDockSpecialFoldersItems",
    shape: Shape::String,
    rules: &Rules {
        list: List::Strings(&[
            "AddDockMCXMyApplicationsFolder",
            "AddDockMCXDocumentsFolder",
            "AddDockMCXSharedFolder",
            "AddDockMCXOriginalNetworkHomeFolder",
        ]),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static DOCK_STATIC_OTHERS: Key = Key {
    name: "StaticItem",
    shape: Shape::Dictionary(&DOCK_STATIC_OTHERS_ITEM),
    ..Key::ANYTHING
};

static DOCK_STATIC_OTHERS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "tile-data",
            shape: Shape::Dictionary(&DOCK_STATIC_OTHERS_ITEM_TILE_DATA),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "tile-type",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["file-tile", "directory-tile", "url-tile"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DOCK_STATIC_OTHERS_ITEM_TILE_DATA: Keys = Keys {
    named: &[
        Key {
            name: "label",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "url",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "file-type",
            shape: Shape::Integer,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Integers(&[0, 1, 3]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "file-data",
            shape: Shape::Dictionary(
                &MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED_ITEM_MCX_PREFERENCE_SETTINGS,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DOMAINS: Keys = Keys {
    named: &[
        Key {
            name: "EmailDomains",
            shape: Shape::Array(&DOMAINS_EMAILDOMAINS),
            presence: Presence::Optional,
            supports: &[VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "WebDomains",
            shape: Shape::Array(&DOMAINS_WEBDOMAINS),
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "SafariPasswordAutoFillDomains",
            shape: Shape::Array(&DOMAINS_SAFARIPASSWORDAUTOFILLDOMAINS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "CrossSiteTrackingPreventionRelaxedDomains",
            shape: Shape::Array(&DOMAINS_CROSSSITETRACKINGPREVENTIONRELAXEDDOMAINS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 2, 0)
                    .supervised(true)
                    .by_hand(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(13, 1, 0).by_hand(false),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "CrossSiteTrackingPreventionRelaxedApps",
            shape: Shape::Array(&DOMAINS_CROSSSITETRACKINGPREVENTIONRELAXEDAPPS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 0, 0)
                    .supervised(true)
                    .by_hand(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(15, 0, 0).by_hand(false),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DOMAINS_EMAILDOMAINS: Key = Key {
    name: "EmailDomainsItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static DOMAINS_WEBDOMAINS: Key = Key {
    name: "WebDomainsItem",
    shape: Shape::String,
    ..Key::ANYTHING
};

static DOMAINS_SAFARIPASSWORDAUTOFILLDOMAINS: Key = Key {
    name: "SafariPasswordAutoFillDomainsItem",
    shape: Shape::String,
    ..Key::ANYTHING
};

static DOMAINS_CROSSSITETRACKINGPREVENTIONRELAXEDDOMAINS: Key = Key {
    name: "CrossSiteTrackingPreventionRelaxedDomainItem",
    shape: Shape::String,
    ..Key::ANYTHING
};

static DOMAINS_CROSSSITETRACKINGPREVENTIONRELAXEDAPPS: Key = Key {
    name: "CrossSiteTrackingPreventionRelaxedAppsItem",
    shape: Shape::String,
    ..Key::ANYTHING
};

static EAS_ACCOUNT: Keys = Keys {
    named: &[
        Key {
            name: "EmailAddress",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Host",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SSL",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OAuth",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(12, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "UserName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Password",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Certificate",
            shape: Shape::Data,
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "CertificateName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "CertificatePassword",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PreventMove",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(5, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PreventAppSheet",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(5, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                format: Some(Format::Uuid),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMEEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(5, 0, 0).deprecated(10, 0, 0), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMESigningEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(10, 3, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMESigningCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(5, 0, 0)],
            rules: &Rules {
                format: Some(Format::Uuid),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMEEncryptionEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(10, 3, 0).deprecated(12, 0, 0), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMEEncryptionCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(5, 0, 0)],
            rules: &Rules {
                format: Some(Format::Uuid),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMEEnablePerMessageSwitch",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(8, 0, 0).deprecated(12, 0, 0), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "disableMailRecentsSyncing",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "MailNumberOfPastDaysToSync",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1, 3, 7, 14, 31]),
                default: Some(Scalar::Integer(7)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "HeaderMagic",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.deprecated(7, 0, 0), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "CommunicationServiceRules",
            shape: Shape::Dictionary(&EAS_ACCOUNT_COMMUNICATIONSERVICERULES),
            presence: Presence::Optional,
            supports: &[IOS.since(10, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "allowMailDrop",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(9, 2, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMESigningUserOverrideable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(12, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMESigningCertificateUUIDUserOverrideable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(12, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMEEncryptByDefault",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(12, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMEEncryptByDefaultUserOverrideable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(12, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMEEncryptionCertificateUUIDUserOverrideable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(12, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMEEnableEncryptionPerMessageSwitch",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(12, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableMail",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(13, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableContacts",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(13, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableCalendars",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(13, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableReminders",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(13, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableNotes",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(13, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableMailUserOverridable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(13, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableContactsUserOverridable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(13, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableCalendarsUserOverridable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(13, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableRemindersUserOverridable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(13, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableNotesUserOverridable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(13, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OAuthSignInURL",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(13, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "OAuthTokenRequestURL",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(13, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "OverridePreviousPassword",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0)],
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
            supports: &[IOS.since(14, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static EAS_ACCOUNT_COMMUNICATIONSERVICERULES: Keys = Keys {
    named: &[Key {
        name: "DefaultServiceHandlers",
        shape: Shape::Dictionary(&EAS_ACCOUNT_COMMUNICATIONSERVICERULES_DEFAULTSERVICEHANDLERS),
        presence: Presence::Optional,
        supports: &[IOS.since(10, 0, 0)],
        ..Key::ANYTHING
    }],
    others: None,
};

static EAS_ACCOUNT_COMMUNICATIONSERVICERULES_DEFAULTSERVICEHANDLERS: Keys = Keys {
    named: &[Key {
        name: "AudioCall",
        shape: Shape::String,
        presence: Presence::Optional,
        supports: &[IOS.since(10, 0, 0)],
        ..Key::ANYTHING
    }],
    others: None,
};

static EDUCATION: Keys = Keys {
    named: &[
        Key {
            name: "OrganizationUUID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "OrganizationName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "LeaderPayloadCertificateAnchorUUID",
            shape: Shape::Array(&EDUCATION_LEADERPAYLOADCERTIFICATEANCHORUUID),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "MemberPayloadCertificateAnchorUUID",
            shape: Shape::Array(&EDUCATION_MEMBERPAYLOADCERTIFICATEANCHORUUID),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ResourcePayloadCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "UserIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Departments",
            shape: Shape::Array(&EDUCATION_DEPARTMENTS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Groups",
            shape: Shape::Array(&EDUCATION_GROUPS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Users",
            shape: Shape::Array(&EDUCATION_USERS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceGroups",
            shape: Shape::Array(&EDUCATION_DEVICEGROUPS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ScreenObservationPermissionModificationAllowed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(10, 3, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static EDUCATION_LEADERPAYLOADCERTIFICATEANCHORUUID: Key = Key {
    name: "LeaderPayloadCertificateAnchorUUIDItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static EDUCATION_MEMBERPAYLOADCERTIFICATEANCHORUUID: Key = Key {
    name: "MemberPayloadCertificateAnchorUUIDItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static EDUCATION_DEPARTMENTS: Key = Key {
    name: "DepartmentsItem",
    shape: Shape::Dictionary(&EDUCATION_DEPARTMENTS_ITEM),
    ..Key::ANYTHING
};

static EDUCATION_DEPARTMENTS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Name",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "GroupBeaconIDs",
            shape: Shape::Array(&EDUCATION_DEPARTMENTS_ITEM_GROUPBEACONIDS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static EDUCATION_DEPARTMENTS_ITEM_GROUPBEACONIDS: Key = Key {
    name: "GroupBeaconIDsItem",
    shape: Shape::Integer,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static EDUCATION_GROUPS: Key = Key {
    name: "GroupsItem",
    shape: Shape::Dictionary(&EDUCATION_GROUPS_ITEM),
    ..Key::ANYTHING
};

static EDUCATION_GROUPS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "BeaconID",
            shape: Shape::Integer,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Name",
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
            name: "ImageURL",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.deprecated(9, 3, 1), MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "ConfigurationSource",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "LeaderIdentifiers",
            shape: Shape::Array(&EDUCATION_GROUPS_ITEM_LEADERIDENTIFIERS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "MemberIdentifiers",
            shape: Shape::Array(&EDUCATION_GROUPS_ITEM_MEMBERIDENTIFIERS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceGroupIdentifiers",
            shape: Shape::Array(&EDUCATION_GROUPS_ITEM_DEVICEGROUPIDENTIFIERS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static EDUCATION_GROUPS_ITEM_LEADERIDENTIFIERS: Key = Key {
    name: "LeaderIdentifiersItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static EDUCATION_GROUPS_ITEM_MEMBERIDENTIFIERS: Key = Key {
    name: "MemberIdentifiersItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static EDUCATION_GROUPS_ITEM_DEVICEGROUPIDENTIFIERS: Key = Key {
    name: "DeviceGroupIdentifiersItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static EDUCATION_USERS: Key = Key {
    name: "UsersItem",
    shape: Shape::Dictionary(&EDUCATION_USERS_ITEM),
    ..Key::ANYTHING
};

static EDUCATION_USERS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Name",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "GivenName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "FamilyName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PhoneticGivenName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PhoneticFamilyName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ImageURL",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "FullScreenImageURL",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.deprecated(9, 3, 1), MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "AppleID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PasscodeType",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["complex", "four", "six"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static EDUCATION_DEVICEGROUPS: Key = Key {
    name: "DeviceGroupsItem",
    shape: Shape::Dictionary(&EDUCATION_DEVICEGROUPS_ITEM),
    ..Key::ANYTHING
};

static EDUCATION_DEVICEGROUPS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Name",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "SerialNumbers",
            shape: Shape::Array(&EDUCATION_DEVICEGROUPS_ITEM_SERIALNUMBERS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static EDUCATION_DEVICEGROUPS_ITEM_SERIALNUMBERS: Key = Key {
    name: "SerialNumbersItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static EWS_ACCOUNT: Keys = Keys {
    named: &[
        Key {
            name: "EmailAddress",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Host",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SSL",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OAuth",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 14, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OAuthSignInURL",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 14, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "UserName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Password",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 12, 0)],
            rules: &Rules {
                format: Some(Format::Uuid),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticationCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 11, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "allowMailDrop",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 12, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Path",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Port",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ExternalHost",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ExternalSSL",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ExternalPath",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ExternalPort",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static EXTENSIBLESSO: Keys = Keys {
    named: &[
        Key {
            name: "ExtensionIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "TeamIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
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
            shape: Shape::Dictionary(
                &MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED_ITEM_MCX_PREFERENCE_SETTINGS,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "URLs",
            shape: Shape::Array(&EXTENSIBLESSO_URLS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Hosts",
            shape: Shape::Array(&EXTENSIBLESSO_HOSTS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ScreenLockedBehavior",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(15, 0, 0), MACOS.since(12, 0, 0)],
            rules: &Rules {
                list: List::Strings(&["Cancel", "DoNotHandle"]),
                default: Some(Scalar::String("Cancel")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DeniedBundleIdentifiers",
            shape: Shape::Array(&EXTENSIBLESSO_DENIEDBUNDLEIDENTIFIERS),
            presence: Presence::Optional,
            supports: &[IOS.since(15, 0, 0), MACOS.since(12, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticationMethod",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(13, 0, 0).deprecated(14, 0, 0),
                VISIONOS.never(),
            ],
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
            supports: &[IOS.never(), MACOS.since(13, 0, 0), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "PlatformSSO",
            shape: Shape::Dictionary(&EXTENSIBLESSO_PLATFORMSSO),
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(14, 0, 0), VISIONOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static EXTENSIBLESSO_URLS: Key = Key {
    name: "URL",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static EXTENSIBLESSO_HOSTS: Key = Key {
    name: "hostname",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static EXTENSIBLESSO_DENIEDBUNDLEIDENTIFIERS: Key = Key {
    name: "bundleIdentifier",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static EXTENSIBLESSO_PLATFORMSSO: Keys = Keys {
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
            name: "UseSharedDeviceKeys",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.user_channel(false)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AccountDisplayName",
            shape: Shape::String,
            presence: Presence::Optional,
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
            name: "EnableCreateUserAtLogin",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableCreateFirstUserDuringSetup",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(26, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableAuthorization",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TokenToUserMapping",
            shape: Shape::Dictionary(&EXTENSIBLESSO_PLATFORMSSO_TOKENTOUSERMAPPING),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "NewUserAuthenticationMethods",
            shape: Shape::Array(&EXTENSIBLESSO_PLATFORMSSO_NEWUSERAUTHENTICATIONMETHODS),
            presence: Presence::Optional,
            supports: &[MACOS.since(26, 0, 0)],
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
            shape: Shape::Array(&EXTENSIBLESSO_PLATFORMSSO_ADMINISTRATORGROUPS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AdditionalGroups",
            shape: Shape::Array(&EXTENSIBLESSO_PLATFORMSSO_ADMINISTRATORGROUPS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthorizationGroups",
            shape: Shape::Dictionary(&EXTENSIBLESSO_PLATFORMSSO_AUTHORIZATIONGROUPS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AccessKeyReaderGroupIdentifier",
            shape: Shape::Data,
            presence: Presence::Optional,
            supports: &[MACOS.since(26, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "AccessKeyTerminalIdentityUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(26, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "AccessKeyReaderIssuerCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(26, 2, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "AllowAccessKeyExpressMode",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(26, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "FileVaultPolicy",
            shape: Shape::Array(&EXTENSIBLESSO_PLATFORMSSO_FILEVAULTPOLICY),
            presence: Presence::Optional,
            supports: &[MACOS.since(15, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "LoginPolicy",
            shape: Shape::Array(&EXTENSIBLESSO_PLATFORMSSO_FILEVAULTPOLICY),
            presence: Presence::Optional,
            supports: &[MACOS.since(15, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "UnlockPolicy",
            shape: Shape::Array(&EXTENSIBLESSO_PLATFORMSSO_UNLOCKPOLICY),
            presence: Presence::Optional,
            supports: &[MACOS.since(15, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "OfflineGracePeriod",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[MACOS.since(15, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticationGracePeriod",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[MACOS.since(15, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "NonPlatformSSOAccounts",
            shape: Shape::Array(&EXTENSIBLESSO_PLATFORMSSO_NONPLATFORMSSOACCOUNTS),
            presence: Presence::Optional,
            supports: &[MACOS.since(15, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "AllowDeviceIdentifiersInAttestation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(15, 4, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SynchronizeProfilePicture",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(26, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TemporarySessionQuickLogin",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(26, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableRegistrationDuringSetup",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(26, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "WebLoginURLAllowList",
            shape: Shape::Array(&EXTENSIBLESSO_PLATFORMSSO_WEBLOGINURLALLOWLIST),
            presence: Presence::Optional,
            supports: &[MACOS.since(27, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "AllowWebLoginPasswordSync",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(27, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static EXTENSIBLESSO_PLATFORMSSO_TOKENTOUSERMAPPING: Keys = Keys {
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

static EXTENSIBLESSO_PLATFORMSSO_NEWUSERAUTHENTICATIONMETHODS: Key = Key {
    name: "NewUserAuthenticationMethod",
    shape: Shape::String,
    presence: Presence::Optional,
    rules: &Rules {
        list: List::Strings(&["Password", "SmartCard", "AccessKey", "OpenID"]),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static EXTENSIBLESSO_PLATFORMSSO_ADMINISTRATORGROUPS: Key = Key {
    name: "Group",
    shape: Shape::String,
    presence: Presence::Optional,
    ..Key::ANYTHING
};

static EXTENSIBLESSO_PLATFORMSSO_AUTHORIZATIONGROUPS: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::String,
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static EXTENSIBLESSO_PLATFORMSSO_FILEVAULTPOLICY: Key = Key {
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

static EXTENSIBLESSO_PLATFORMSSO_UNLOCKPOLICY: Key = Key {
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

static EXTENSIBLESSO_PLATFORMSSO_NONPLATFORMSSOACCOUNTS: Key = Key {
    name: "username",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static EXTENSIBLESSO_PLATFORMSSO_WEBLOGINURLALLOWLIST: Key = Key {
    name: "Hosts",
    shape: Shape::String,
    presence: Presence::Optional,
    ..Key::ANYTHING
};

static EXTENSIBLESSO_KERBEROS: Keys = Keys {
    named: &[
        Key {
            name: "ExtensionIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["com.apple.AppSSOKerberos.KerberosExtension"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TeamIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["apple"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Type",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["Credential"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Realm",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "ExtensionData",
            shape: Shape::Dictionary(&EXTENSIBLESSO_KERBEROS_EXTENSIONDATA),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Hosts",
            shape: Shape::Array(&EXTENSIBLESSO_HOSTS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static EXTENSIBLESSO_KERBEROS_EXTENSIONDATA: Keys = Keys {
    named: &[
        Key {
            name: "cacheName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.deprecated(15, 0, 0), MACOS.deprecated(12, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "principalName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "siteCode",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "certificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "useSiteAutoDiscovery",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "credentialBundleIdACL",
            shape: Shape::Array(&EXTENSIBLESSO_KERBEROS_EXTENSIONDATA_CREDENTIALBUNDLEIDACL),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "includeManagedAppsInBundleIdACL",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.since(12, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "includeKerberosAppsInBundleIdACL",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(12, 0, 0), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "domainRealmMapping",
            shape: Shape::Dictionary(&EXTENSIBLESSO_KERBEROS_EXTENSIONDATA_DOMAINREALMMAPPING),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "isDefaultRealm",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "customUsernameLabel",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.since(11, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "helpText",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.since(11, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "allowPasswordChange",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowAutomaticLogin",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "requireUserPresence",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "pwExpireOverride",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.deprecated(12, 0, 0), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "pwNotificationDays",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Integer(15)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "pwReqLength",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "pwReqComplexity",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "pwReqMinAge",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "pwReqHistory",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "pwReqText",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "pwReqRTFData",
            shape: Shape::Data,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(15, 0, 0), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "pwChangeURL",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "syncLocalPassword",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "replicationTime",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(11, 0, 0).deprecated(12, 0, 0),
                VISIONOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Integer(900)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "delayUserSetup",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(11, 0, 0), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "monitorCredentialsCache",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(11, 0, 0), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "requireTLSForLDAP",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.since(11, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "credentialUseMode",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.since(11, 0, 0)],
            rules: &Rules {
                list: List::Strings(&["always", "whenNotSpecified", "kerberosDefault"]),
                default: Some(Scalar::String("always")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "preferredKDCs",
            shape: Shape::Array(&EXTENSIBLESSO_KERBEROS_EXTENSIONDATA_PREFERREDKDCS),
            presence: Presence::Optional,
            supports: &[IOS.since(15, 0, 0), MACOS.since(12, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "usePlatformSSOTGT",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(13, 0, 0), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowPlatformSSOAuthFallback",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(13, 0, 0), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "performKerberosOnly",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(16, 0, 0), MACOS.since(13, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "identityIssuerAutoSelectFilter",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(15, 0, 0), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "allowSmartCard",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(15, 0, 0), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowPassword",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(15, 0, 0), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "startInSmartCardMode",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(15, 0, 0), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static EXTENSIBLESSO_KERBEROS_EXTENSIONDATA_CREDENTIALBUNDLEIDACL: Key = Key {
    name: "credentialBundleIdACLItem",
    shape: Shape::String,
    presence: Presence::Optional,
    ..Key::ANYTHING
};

static EXTENSIBLESSO_KERBEROS_EXTENSIONDATA_DOMAINREALMMAPPING: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "Realm",
        shape: Shape::Array(&EXTENSIBLESSO_KERBEROS_EXTENSIONDATA_DOMAINREALMMAPPING_REALM),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static EXTENSIBLESSO_KERBEROS_EXTENSIONDATA_DOMAINREALMMAPPING_REALM: Key = Key {
    name: "RealmItem",
    shape: Shape::String,
    presence: Presence::Optional,
    ..Key::ANYTHING
};

static EXTENSIBLESSO_KERBEROS_EXTENSIONDATA_PREFERREDKDCS: Key = Key {
    name: "preferredKDC",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static FAMILYCONTROLS_CONTENTFILTER: Keys = Keys {
    named: &[
        Key {
            name: "restrictWeb",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "useContentFilter",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "whitelistEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "siteWhitelist",
            shape: Shape::Array(&FAMILYCONTROLS_CONTENTFILTER_SITEWHITELIST),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "filterWhitelist",
            shape: Shape::Array(&FAMILYCONTROLS_CONTENTFILTER_FILTERWHITELIST),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "filterBlacklist",
            shape: Shape::Array(&FAMILYCONTROLS_CONTENTFILTER_FILTERBLACKLIST),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static FAMILYCONTROLS_CONTENTFILTER_SITEWHITELIST: Key = Key {
    name: "siteWhitelistItem",
    shape: Shape::Dictionary(&FAMILYCONTROLS_CONTENTFILTER_SITEWHITELIST_ITEM),
    ..Key::ANYTHING
};

static FAMILYCONTROLS_CONTENTFILTER_SITEWHITELIST_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "address",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "pageTitle",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static FAMILYCONTROLS_CONTENTFILTER_FILTERWHITELIST: Key = Key {
    name: "filterWhitelistItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static FAMILYCONTROLS_CONTENTFILTER_FILTERBLACKLIST: Key = Key {
    name: "filterBlacklistItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static FAMILYCONTROLS_TIMELIMITS_V2: Keys = Keys {
    named: &[
        Key {
            name: "familyControlsEnabled",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "time-limits",
            shape: Shape::Dictionary(&FAMILYCONTROLS_TIMELIMITS_V2_TIME_LIMITS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static FAMILYCONTROLS_TIMELIMITS_V2_TIME_LIMITS: Keys = Keys {
    named: &[
        Key {
            name: "weekday-allowance",
            shape: Shape::Dictionary(&FAMILYCONTROLS_TIMELIMITS_V2_TIME_LIMITS_WEEKDAY_ALLOWANCE),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "weekday-curfew",
            shape: Shape::Dictionary(&FAMILYCONTROLS_TIMELIMITS_V2_TIME_LIMITS_WEEKDAY_ALLOWANCE),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "weekend-allowance",
            shape: Shape::Dictionary(&FAMILYCONTROLS_TIMELIMITS_V2_TIME_LIMITS_WEEKDAY_ALLOWANCE),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "weekend-curfew",
            shape: Shape::Dictionary(&FAMILYCONTROLS_TIMELIMITS_V2_TIME_LIMITS_WEEKDAY_ALLOWANCE),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static FAMILYCONTROLS_TIMELIMITS_V2_TIME_LIMITS_WEEKDAY_ALLOWANCE: Keys = Keys {
    named: &[
        Key {
            name: "enabled",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "rangeType",
            shape: Shape::Integer,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "start",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "end",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "secondsPerDay",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static FILEPROVIDERD: Keys = Keys {
    named: &[Key {
        name: "AllowManagedFileProvidersToRequestAttribution",
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

static FINDER: Keys = Keys {
    named: &[
        Key {
            name: "ProhibitBurn",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "InterfaceLevel",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.removed(10, 15, 0)],
            rules: &Rules {
                list: List::Strings(&["Simple", "Full"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ProhibitConnectTo",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ProhibitEject",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ProhibitGoToFolder",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ShowExternalHardDrivesOnDesktop",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ShowHardDrivesOnDesktop",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ShowMountedServersOnDesktop",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ShowRemovableMediaOnDesktop",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "WarnOnEmptyTrash",
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

static FONT: Keys = Keys {
    named: &[
        Key {
            name: "Name",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::String("")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Font",
            shape: Shape::Data,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static GAMED: Keys = Keys {
    named: &[
        Key {
            name: "GKFeatureGameCenterAllowed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.deprecated(10, 13, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "GKFeatureAccountModificationAllowed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "GKFeatureAddingGameCenterFriendsAllowed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.deprecated(10, 13, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "GKFeatureMultiplayerGamingAllowed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.deprecated(10, 13, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static GOOGLE_OAUTH: Keys = Keys {
    named: &[
        Key {
            name: "AccountDescription",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AccountName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "EmailAddress",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "CommunicationServiceRules",
            shape: Shape::Dictionary(&CARDDAV_ACCOUNT_COMMUNICATIONSERVICERULES),
            presence: Presence::Optional,
            supports: &[IOS.since(10, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "VPNUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static HOMESCREENLAYOUT: Keys = Keys {
    named: &[
        Key {
            name: "Dock",
            shape: Shape::Array(&HOMESCREENLAYOUT_DOCK),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Pages",
            shape: Shape::Array(&HOMESCREENLAYOUT_DOCK_ITEM_PAGES),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static HOMESCREENLAYOUT_DOCK: Key = Key {
    name: "IconItem",
    shape: Shape::Dictionary(&HOMESCREENLAYOUT_DOCK_ITEM),
    ..Key::ANYTHING
};

static HOMESCREENLAYOUT_DOCK_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Type",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["App", "Folder", "WebClip"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisplayName",
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
            name: "Pages",
            shape: Shape::Array(&HOMESCREENLAYOUT_DOCK_ITEM_PAGES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "URL",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(11, 3, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static HOMESCREENLAYOUT_DOCK_ITEM_PAGES: Key = Key {
    name: "PagesItem",
    shape: Shape::Array(&HOMESCREENLAYOUT_DOCK),
    ..Key::ANYTHING
};

static IRONWOOD_SUPPORT: Keys = Keys {
    named: &[
        Key {
            name: "Profanity Allowed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Ironwood Allowed",
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

static JABBER_ACCOUNT: Keys = Keys {
    named: &[
        Key {
            name: "JabberAccountDescription",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "JabberHostName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "JabberUserName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "JabberPassword",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "JabberUseSSL",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "JabberPort",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Integers(Some(0), Some(65535)),
                default: Some(Scalar::Integer(5222)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "JabberAuthentication",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["JabberAuthPassword"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static LDAP_ACCOUNT: Keys = Keys {
    named: &[
        Key {
            name: "LDAPAccountDescription",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "LDAPAccountHostName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "LDAPAccountUserName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "LDAPAccountPassword",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "LDAPAccountUseSSL",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "LDAPSearchSettings",
            shape: Shape::Array(&LDAP_ACCOUNT_LDAPSEARCHSETTINGS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "VPNUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static LDAP_ACCOUNT_LDAPSEARCHSETTINGS: Key = Key {
    name: "LDAPSearchSettingsItem",
    shape: Shape::Dictionary(&LDAP_ACCOUNT_LDAPSEARCHSETTINGS_ITEM),
    ..Key::ANYTHING
};

static LDAP_ACCOUNT_LDAPSEARCHSETTINGS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "LDAPSearchSettingDescription",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "LDAPSearchSettingSearchBase",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "LDAPSearchSettingScope",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&[
                    "LDAPSearchSettingScopeBase",
                    "LDAPSearchSettingScopeOneLevel",
                    "LDAPSearchSettingScopeSubtree",
                ]),
                default: Some(Scalar::String("LDAPSearchSettingScopeSubtree")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static LOGINITEMS_MANAGED: Keys = Keys {
    named: &[Key {
        name: "AutoLaunchedApplicationDictionary-managed",
        shape: Shape::Array(&LOGINITEMS_MANAGED_AUTOLAUNCHEDAPPLICATIONDICTIONARY_MANAGED),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static LOGINITEMS_MANAGED_AUTOLAUNCHEDAPPLICATIONDICTIONARY_MANAGED: Key = Key {
    name: "LoginItem",
    shape: Shape::Dictionary(&LOGINITEMS_MANAGED_AUTOLAUNCHEDAPPLICATIONDICTIONARY_MANAGED_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static LOGINITEMS_MANAGED_AUTOLAUNCHEDAPPLICATIONDICTIONARY_MANAGED_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Path",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Hide",
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

static LOGINWINDOW: Keys = Keys {
    named: &[
        Key {
            name: "SHOWFULLNAME",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "HideLocalUsers",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IncludeNetworkUser",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "HideAdminUsers",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SHOWOTHERUSERS_MANAGED",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AdminHostInfo",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["HostName", "SystemVersion", "IPAddress"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AdminMayDisableMCX",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowList",
            shape: Shape::Array(&LOGINWINDOW_ALLOWLIST),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DenyList",
            shape: Shape::Array(&LOGINWINDOW_DENYLIST),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "HideMobileAccounts",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ShutDownDisabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RestartDisabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RetriesUntilHint",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SleepDisabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisableConsoleAccess",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "LoginwindowText",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ShutDownDisabledWhileLoggedIn",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RestartDisabledWhileLoggedIn",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PowerOffDisabledWhileLoggedIn",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "LogOutDisabledWhileLoggedIn",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 13, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisableScreenLockImmediate",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 13, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "showInputMenu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 8, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisableFDEAutoLogin",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 9, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AutologinUsername",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(14, 0, 0).by_hand(false)],
            ..Key::ANYTHING
        },
        Key {
            name: "AutologinPassword",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(14, 0, 0).by_hand(false)],
            ..Key::ANYTHING
        },
        Key {
            name: "ForceWifiConfigurationOnLockScreen",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(27, 0, 0).by_hand(false)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ForceCaptivePortalConnectionFromLockScreen",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(27, 0, 0).by_hand(false)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static LOGINWINDOW_ALLOWLIST: Key = Key {
    name: "AllowListItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static LOGINWINDOW_DENYLIST: Key = Key {
    name: "DenyListItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static LOM: Keys = Keys {
    named: &[
        Key {
            name: "DeviceCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ControllerCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceCACertificateUUIDs",
            shape: Shape::Array(&LOM_DEVICECACERTIFICATEUUIDS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ControllerCACertificateUUIDs",
            shape: Shape::Array(&LOM_CONTROLLERCACERTIFICATEUUIDS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static LOM_DEVICECACERTIFICATEUUIDS: Key = Key {
    name: "DeviceCACertificateUUIDsItem",
    shape: Shape::String,
    ..Key::ANYTHING
};

static LOM_CONTROLLERCACERTIFICATEUUIDS: Key = Key {
    name: "ControllerCACertificateUUIDsItem",
    shape: Shape::String,
    ..Key::ANYTHING
};

static MAIL_MANAGED: Keys = Keys {
    named: &[
        Key {
            name: "EmailAccountDescription",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "EmailAccountName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "EmailAccountType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["EmailTypeIMAP", "EmailTypePOP"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EmailAddress",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "IncomingMailServerAuthentication",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&[
                    "EmailAuthNone",
                    "EmailAuthPassword",
                    "EmailAuthCRAMMD5",
                    "EmailAuthNTLM",
                    "EmailAuthHTTPMD5",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IncomingMailServerHostName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "IncomingMailServerPortNumber",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "IncomingMailServerUseSSL",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IncomingMailServerUsername",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "IncomingPassword",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "OutgoingPassword",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "OutgoingPasswordSameAsIncomingPassword",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OutgoingMailServerAuthentication",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&[
                    "EmailAuthNone",
                    "EmailAuthPassword",
                    "EmailAuthCRAMMD5",
                    "EmailAuthNTLM",
                    "EmailAuthHTTPMD5",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OutgoingMailServerHostName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "OutgoingMailServerPortNumber",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "OutgoingMailServerUseSSL",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OutgoingMailServerUsername",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PreventMove",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(5, 0, 0), MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PreventAppSheet",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(5, 0, 0), MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMEEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(5, 0, 0), MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMESigningEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(10, 0, 0), MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMESigningCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(5, 0, 0), MACOS.never()],
            rules: &Rules {
                format: Some(Format::Uuid),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMEEncryptionEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(10, 0, 0), MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMEEncryptionCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(5, 0, 0), MACOS.never()],
            rules: &Rules {
                format: Some(Format::Uuid),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMEEnablePerMessageSwitch",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 0, 0).deprecated(10, 0, 0),
                MACOS.never(),
                VISIONOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "disableMailRecentsSyncing",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(6, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowMailDrop",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(9, 2, 0), MACOS.since(10, 12, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IncomingMailServerIMAPPathPrefix",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMESigningUserOverrideable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(12, 0, 0), MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMESigningCertificateUUIDUserOverrideable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(12, 0, 0), MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMEEncryptByDefault",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(12, 0, 0), MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMEEncryptByDefaultUserOverrideable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(12, 0, 0), MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMEEncryptionCertificateUUIDUserOverrideable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(12, 0, 0), MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SMIMEEnableEncryptionPerMessageSwitch",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(12, 0, 0), MACOS.never()],
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
            supports: &[IOS.since(14, 0, 0), MACOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MCXMENUEXTRAS: Keys = Keys {
    named: &[
        Key {
            name: "delaySeconds",
            shape: Shape::Real,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Real(2.5)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "maxWaitSeconds",
            shape: Shape::Real,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Real(20.0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AirPort.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Battery.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Bluetooth.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "CPU.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Clock.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Displays.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Eject.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Fax.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "HomeSync.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "iChat.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Ink.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "IrDA.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PCCard.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PPP.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PPPoE.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "RemoteDesktop.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Script Menu.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Spaces.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Sync.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TextInput.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TimeMachine.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "UniversalAccess.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "User.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "VPN.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Volume.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "WWAN.menu",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MCXLOGINSCRIPTS: Keys = Keys {
    named: &[
        Key {
            name: "loginscripts",
            shape: Shape::Array(&MCXLOGINSCRIPTS_LOGINSCRIPTS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "logoutscripts",
            shape: Shape::Array(&MCXLOGINSCRIPTS_LOGINSCRIPTS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "skipLoginHook",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "skipLogoutHook",
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

static MCXLOGINSCRIPTS_LOGINSCRIPTS: Key = Key {
    name: "ScriptsItems",
    shape: Shape::Dictionary(&MCXLOGINSCRIPTS_LOGINSCRIPTS_ITEM),
    ..Key::ANYTHING
};

static MCXLOGINSCRIPTS_LOGINSCRIPTS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "filename",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "filedata",
            shape: Shape::Data,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MCXPRINTING: Keys = Keys {
    named: &[
        Key {
            name: "RequireAdminToAddPrinters",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowLocalPrinters",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RequireAdminToPrintLocally",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ShowOnlyManagedPrinters",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PrintFooter",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PrintMACAddress",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "FooterFontSize",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "FooterFontName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DefaultPrinter",
            shape: Shape::Dictionary(&MCXPRINTING_DEFAULTPRINTER),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "UserPrinterList",
            shape: Shape::Dictionary(&MCXPRINTING_USERPRINTERLIST),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MCXPRINTING_DEFAULTPRINTER: Keys = Keys {
    named: &[
        Key {
            name: "DeviceURI",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DisplayName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MCXPRINTING_USERPRINTERLIST: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "Printer",
        shape: Shape::Dictionary(&MCXPRINTING_USERPRINTERLIST_PRINTER),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static MCXPRINTING_USERPRINTERLIST_PRINTER: Keys = Keys {
    named: &[
        Key {
            name: "DeviceURI",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DisplayName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Location",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Model",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PrinterLocked",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PPDURL",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MDM: Keys = Keys {
    named: &[
        Key {
            name: "IdentityCertificateUUID",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                format: Some(Format::Uuid),
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
            name: "ServerURL",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                format: Some(Format::HttpsUrl),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "CheckInURL",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                format: Some(Format::HttpsUrl),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SignMessage",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AccessRights",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Ignored),
                MACOS.user_enrollment(Mode::Ignored),
                VISIONOS.user_enrollment(Mode::Ignored),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "UseDevelopmentAPNS",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ManagedAppleID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 1, 0)
                    .deprecated(17, 0, 0)
                    .removed(18, 0, 0)
                    .user_enrollment(Mode::Required),
                MACOS
                    .since(10, 15, 0)
                    .deprecated(14, 0, 0)
                    .removed(15, 0, 0)
                    .user_enrollment(Mode::Required),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "AssignedManagedAppleID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(15, 0, 0),
                MACOS.since(14, 0, 0),
                TVOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "EnrollmentMode",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(15, 0, 0),
                MACOS.since(14, 0, 0),
                TVOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                list: List::Strings(&["BYOD", "ADDE"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ServerURLPinningCertificateUUIDs",
            shape: Shape::Array(&MDM_SERVERURLPINNINGCERTIFICATEUUIDS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 4, 0),
                MACOS.since(10, 13, 0),
                TVOS.since(13, 4, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "CheckInURLPinningCertificateUUIDs",
            shape: Shape::Array(&MDM_CHECKINURLPINNINGCERTIFICATEUUIDS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 4, 0),
                MACOS.since(10, 13, 0),
                TVOS.since(13, 4, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PinningRevocationCheckRequired",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 4, 0),
                MACOS.since(10, 13, 0),
                TVOS.since(13, 4, 0),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ServerCapabilities",
            shape: Shape::Array(&MDM_SERVERCAPABILITIES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "CheckOutWhenRemoved",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RequiredAppIDForMDM",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.since(15, 1, 0),
                MACOS.never(),
                TVOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PromptUserToAllowBootstrapTokenForAuthentication",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(11, 0, 0),
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

static MDM_SERVERURLPINNINGCERTIFICATEUUIDS: Key = Key {
    name: "ServerURLPinningCertificateUUIDsItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static MDM_CHECKINURLPINNINGCERTIFICATEUUIDS: Key = Key {
    name: "CheckInURLPinningCertificateUUIDsItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static MDM_SERVERCAPABILITIES: Key = Key {
    name: "ServerCapabilitiesItems",
    shape: Shape::String,
    rules: &Rules {
        list: List::Strings(&[
            "com.apple.mdm.per-user-connections",
            "com.apple.mdm.bootstraptoken",
            "com.apple.mdm.token",
        ]),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static MOBILEDEVICE_PASSWORDPOLICY: Keys = Keys {
    named: &[
        Key {
            name: "allowSimple",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Ignored),
                VISIONOS.user_enrollment(Mode::Ignored),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "forcePIN",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Ignored),
                VISIONOS.user_enrollment(Mode::Ignored),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "maxFailedAttempts",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Ignored),
                VISIONOS.user_enrollment(Mode::Ignored),
            ],
            rules: &Rules {
                range: Range::Integers(Some(2), Some(11)),
                default: Some(Scalar::Integer(11)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "maxInactivity",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Ignored),
                VISIONOS.user_enrollment(Mode::Ignored),
            ],
            rules: &Rules {
                range: Range::Integers(Some(0), Some(15)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "maxPINAgeInDays",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Ignored),
                VISIONOS.user_enrollment(Mode::Ignored),
            ],
            rules: &Rules {
                range: Range::Integers(Some(0), Some(730)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "minComplexChars",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Ignored),
                VISIONOS.user_enrollment(Mode::Ignored),
                WATCHOS.never(),
            ],
            rules: &Rules {
                range: Range::Integers(Some(0), Some(4)),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "minLength",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Ignored),
                VISIONOS.user_enrollment(Mode::Ignored),
            ],
            rules: &Rules {
                range: Range::Integers(Some(0), Some(16)),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "requireAlphanumeric",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Ignored),
                VISIONOS.user_enrollment(Mode::Ignored),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "pinHistory",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Ignored),
                VISIONOS.user_enrollment(Mode::Ignored),
            ],
            rules: &Rules {
                range: Range::Integers(Some(1), Some(50)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "maxGracePeriod",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Ignored),
                VISIONOS.user_enrollment(Mode::Ignored),
            ],
            rules: &Rules {
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "minutesUntilFailedLoginReset",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 10, 0).user_enrollment(Mode::Ignored),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "changeAtNextAuth",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 13, 0).user_enrollment(Mode::Ignored),
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
            name: "customRegex",
            shape: Shape::Dictionary(&MOBILEDEVICE_PASSWORDPOLICY_CUSTOMREGEX),
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

static MOBILEDEVICE_PASSWORDPOLICY_CUSTOMREGEX: Keys = Keys {
    named: &[
        Key {
            name: "passwordContentRegex",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "passwordContentDescription",
            shape: Shape::Dictionary(&EXTENSIBLESSO_PLATFORMSSO_AUTHORIZATIONGROUPS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORKUSAGERULES: Keys = Keys {
    named: &[
        Key {
            name: "ApplicationRules",
            shape: Shape::Array(&NETWORKUSAGERULES_APPLICATIONRULES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SIMRules",
            shape: Shape::Array(&NETWORKUSAGERULES_SIMRULES),
            presence: Presence::Optional,
            supports: &[IOS.since(13, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORKUSAGERULES_APPLICATIONRULES: Key = Key {
    name: "ApplicationRulesItem",
    shape: Shape::Dictionary(&NETWORKUSAGERULES_APPLICATIONRULES_ITEM),
    ..Key::ANYTHING
};

static NETWORKUSAGERULES_APPLICATIONRULES_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "AppIdentifierMatches",
            shape: Shape::Array(&NETWORKUSAGERULES_APPLICATIONRULES_ITEM_APPIDENTIFIERMATCHES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AllowRoamingCellularData",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowCellularData",
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

static NETWORKUSAGERULES_APPLICATIONRULES_ITEM_APPIDENTIFIERMATCHES: Key = Key {
    name: "AppIdentifierMatchesItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static NETWORKUSAGERULES_SIMRULES: Key = Key {
    name: "SIMRulesItem",
    shape: Shape::Dictionary(&NETWORKUSAGERULES_SIMRULES_ITEM),
    ..Key::ANYTHING
};

static NETWORKUSAGERULES_SIMRULES_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "ICCIDs",
            shape: Shape::Array(&NETWORKUSAGERULES_SIMRULES_ITEM_ICCIDS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "WiFiAssistPolicy",
            shape: Shape::Integer,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Integers(&[2, 3]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static NETWORKUSAGERULES_SIMRULES_ITEM_ICCIDS: Key = Key {
    name: "ICCID",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static NOTIFICATIONSETTINGS: Keys = Keys {
    named: &[Key {
        name: "NotificationSettings",
        shape: Shape::Array(&NOTIFICATIONSETTINGS_NOTIFICATIONSETTINGS),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static NOTIFICATIONSETTINGS_NOTIFICATIONSETTINGS: Key = Key {
    name: "NotificationSettingsItem",
    shape: Shape::Dictionary(&NOTIFICATIONSETTINGS_NOTIFICATIONSETTINGS_ITEM),
    ..Key::ANYTHING
};

static NOTIFICATIONSETTINGS_NOTIFICATIONSETTINGS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "BundleIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "NotificationsEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ShowInNotificationCenter",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ShowInLockScreen",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AlertType",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1, 2]),
                default: Some(Scalar::Integer(1)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "BadgesEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SoundsEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ShowInCarPlay",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(12, 0, 0), MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "CriticalAlertEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(12, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "GroupingType",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(12, 0, 0), MACOS.never()],
            rules: &Rules {
                list: List::Integers(&[0, 1, 2]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PreviewType",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.never()],
            rules: &Rules {
                list: List::Integers(&[0, 1, 2]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static OSXSERVER_ACCOUNT: Keys = Keys {
    named: &[
        Key {
            name: "HostName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
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
        Key {
            name: "AccountDescription",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ConfiguredAccounts",
            shape: Shape::Array(&OSXSERVER_ACCOUNT_CONFIGUREDACCOUNTS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static OSXSERVER_ACCOUNT_CONFIGUREDACCOUNTS: Key = Key {
    name: "ConfiguredAccountsItem",
    shape: Shape::Dictionary(&OSXSERVER_ACCOUNT_CONFIGUREDACCOUNTS_ITEM),
    ..Key::ANYTHING
};

static OSXSERVER_ACCOUNT_CONFIGUREDACCOUNTS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Type",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["com.apple.osxserver.documents"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Port",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static PREFERENCE_SECURITY: Keys = Keys {
    named: &[
        Key {
            name: "dontAllowPasswordResetUI",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "dontAllowLockMessageUI",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "dontAllowFireWallUI",
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

static PREFERENCES_USERS: Keys = Keys {
    named: &[Key {
        name: "DisableUsingiCloudPassword",
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

static PROFILEREMOVALPASSWORD: Keys = Keys {
    named: &[Key {
        name: "RemovalPassword",
        shape: Shape::String,
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static PROXY_HTTP_GLOBAL: Keys = Keys {
    named: &[
        Key {
            name: "ProxyType",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Manual", "Auto"]),
                default: Some(Scalar::String("Manual")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ProxyServer",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                format: Some(Format::HostName),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ProxyServerPort",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProxyUsername",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProxyPassword",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProxyPACURL",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProxyPACFallbackAllowed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ProxyCaptiveLoginAllowed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static RELAY_MANAGED: Keys = Keys {
    named: &[
        Key {
            name: "Relays",
            shape: Shape::Array(&RELAY_MANAGED_RELAYS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "MatchDomains",
            shape: Shape::Array(&RELAY_MANAGED_MATCHDOMAINS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ExcludedDomains",
            shape: Shape::Array(&RELAY_MANAGED_EXCLUDEDDOMAINS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "MatchFQDNs",
            shape: Shape::Array(&RELAY_MANAGED_MATCHFQDNS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 4, 0),
                MACOS.since(15, 4, 0),
                TVOS.since(18, 4, 0),
                VISIONOS.since(2, 4, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ExcludedFQDNs",
            shape: Shape::Array(&RELAY_MANAGED_EXCLUDEDFQDNS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 4, 0),
                MACOS.since(15, 4, 0),
                TVOS.since(18, 4, 0),
                VISIONOS.since(2, 4, 0),
            ],
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
            supports: &[
                IOS.since(26, 0, 0),
                MACOS.since(26, 0, 0),
                TVOS.since(26, 0, 0),
                VISIONOS.since(26, 0, 0),
            ],
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
            supports: &[
                IOS.since(26, 0, 0),
                MACOS.since(26, 0, 0),
                TVOS.since(26, 0, 0),
                VISIONOS.since(26, 0, 0),
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

static RELAY_MANAGED_RELAYS: Key = Key {
    name: "Relay",
    shape: Shape::Dictionary(&RELAY_MANAGED_RELAYS_ITEM),
    ..Key::ANYTHING
};

static RELAY_MANAGED_RELAYS_ITEM: Keys = Keys {
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
            shape: Shape::Dictionary(&TOPLEVEL_CONSENTTEXT_CONSENTTEXTITEM),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                format: Some(Format::Uuid),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RawPublicKeys",
            shape: Shape::Array(&RELAY_MANAGED_RELAYS_ITEM_RAWPUBLICKEYS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static RELAY_MANAGED_RELAYS_ITEM_RAWPUBLICKEYS: Key = Key {
    name: "RawPublicKeysElement",
    shape: Shape::Data,
    ..Key::ANYTHING
};

static RELAY_MANAGED_MATCHDOMAINS: Key = Key {
    name: "MatchDomainsElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static RELAY_MANAGED_EXCLUDEDDOMAINS: Key = Key {
    name: "ExcludedDomainsElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static RELAY_MANAGED_MATCHFQDNS: Key = Key {
    name: "MatchFQDNsElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static RELAY_MANAGED_EXCLUDEDFQDNS: Key = Key {
    name: "ExcludedFQDNsElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static SCREENSAVER: Keys = Keys {
    named: &[
        Key {
            name: "askForPassword",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 13, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "askForPasswordDelay",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 13, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "loginWindowIdleTime",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "loginWindowModulePath",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "moduleName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SCREENSAVER_USER: Keys = Keys {
    named: &[
        Key {
            name: "moduleName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "modulePath",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "idleTime",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SECURITY_FDERECOVERYKEYESCROW: Keys = Keys {
    named: &[
        Key {
            name: "Location",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "EncryptCertPayloadUUID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceKey",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SECURITY_FDERECOVERYREDIRECT: Keys = Keys {
    named: &[
        Key {
            name: "RedirectURL",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "EncryptCertPayloadUUID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SECURITY_ACME: Keys = Keys {
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
            shape: Shape::Array(&SECURITY_ACME_SUBJECT),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "SubjectAltName",
            shape: Shape::Dictionary(&SECURITY_ACME_SUBJECTALTNAME),
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
            shape: Shape::Array(&SECURITY_ACME_EXTENDEDKEYUSAGE),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Attest",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[WATCHOS.since(10, 0, 0)],
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
    ],
    others: None,
};

static SECURITY_ACME_SUBJECT: Key = Key {
    name: "ACMESubjectArrayInnerArray",
    shape: Shape::Array(&SECURITY_ACME_SUBJECT_ITEM),
    ..Key::ANYTHING
};

static SECURITY_ACME_SUBJECT_ITEM: Key = Key {
    name: "ACMESubjectArrayPair",
    shape: Shape::Array(&SECURITY_ACME_SUBJECT_ITEM_ITEM),
    ..Key::ANYTHING
};

static SECURITY_ACME_SUBJECT_ITEM_ITEM: Key = Key {
    name: "ACMESubjectArrayPairItem",
    shape: Shape::String,
    rules: &Rules {
        count: Some((2, 2)),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static SECURITY_ACME_SUBJECTALTNAME: Keys = Keys {
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

static SECURITY_ACME_EXTENDEDKEYUSAGE: Key = Key {
    name: "OID",
    shape: Shape::String,
    presence: Presence::Optional,
    ..Key::ANYTHING
};

static SECURITY_CERTIFICATEPREFERENCE: Keys = Keys {
    named: &[
        Key {
            name: "Name",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadCertificateUUID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SECURITY_CERTIFICATEREVOCATION: Keys = Keys {
    named: &[Key {
        name: "EnabledForCerts",
        shape: Shape::Array(&SECURITY_CERTIFICATEREVOCATION_ENABLEDFORCERTS),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static SECURITY_CERTIFICATEREVOCATION_ENABLEDFORCERTS: Key = Key {
    name: "SubjectPublicKeyInfoHashDict",
    shape: Shape::Dictionary(&SECURITY_CERTIFICATEREVOCATION_ENABLEDFORCERTS_ITEM),
    ..Key::ANYTHING
};

static SECURITY_CERTIFICATEREVOCATION_ENABLEDFORCERTS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Algorithm",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["sha256"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Hash",
            shape: Shape::Data,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SECURITY_CERTIFICATETRANSPARENCY: Keys = Keys {
    named: &[
        Key {
            name: "DisabledForCerts",
            shape: Shape::Array(&SECURITY_CERTIFICATEREVOCATION_ENABLEDFORCERTS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DisabledForDomains",
            shape: Shape::Array(&SECURITY_CERTIFICATETRANSPARENCY_DISABLEDFORDOMAINS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SECURITY_CERTIFICATETRANSPARENCY_DISABLEDFORDOMAINS: Key = Key {
    name: "domain",
    shape: Shape::String,
    ..Key::ANYTHING
};

static SECURITY_FIREWALL: Keys = Keys {
    named: &[
        Key {
            name: "EnableFirewall",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "BlockAllIncoming",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "EnableStealthMode",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Applications",
            shape: Shape::Array(&SECURITY_FIREWALL_APPLICATIONS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "EnableLogging",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(12, 0, 0).deprecated(15, 0, 0).removed(15, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "LoggingOption",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(12, 0, 0).deprecated(15, 0, 0).removed(15, 0, 0)],
            rules: &Rules {
                list: List::Strings(&["throttled", "brief", "detail"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowSigned",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(12, 3, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowSignedApp",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(12, 3, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SECURITY_FIREWALL_APPLICATIONS: Key = Key {
    name: "ApplicationsItem",
    shape: Shape::Dictionary(&SECURITY_FIREWALL_APPLICATIONS_ITEM),
    ..Key::ANYTHING
};

static SECURITY_FIREWALL_APPLICATIONS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "BundleID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Allowed",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SECURITY_PEM: Keys = Keys {
    named: &[
        Key {
            name: "PayloadCertificateFileName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadContent",
            shape: Shape::Data,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SECURITY_PKCS12: Keys = Keys {
    named: &[
        Key {
            name: "PayloadCertificateFileName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadContent",
            shape: Shape::Data,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Password",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AllowAllAppsAccess",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 10, 0),
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
            name: "KeyIsExtractable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 15, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SECURITY_SCEP: Keys = Keys {
    named: &[Key {
        name: "PayloadContent",
        shape: Shape::Dictionary(&SECURITY_SCEP_PAYLOADCONTENT),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SECURITY_SCEP_PAYLOADCONTENT: Keys = Keys {
    named: &[
        Key {
            name: "URL",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[MACOS.since(10, 7, 0)],
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
            shape: Shape::Array(&SECURITY_SCEP_PAYLOADCONTENT_SUBJECT),
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
            supports: &[MACOS.since(10, 11, 0)],
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
            supports: &[MACOS.since(10, 10, 0)],
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
            supports: &[MACOS.since(10, 10, 0)],
            rules: &Rules {
                default: Some(Scalar::Integer(10)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SubjectAltName",
            shape: Shape::Dictionary(&SECURITY_SCEP_PAYLOADCONTENT_SUBJECTALTNAME),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "KeyIsExtractable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 13, 4)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowAllAppsAccess",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 10, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SECURITY_SCEP_PAYLOADCONTENT_SUBJECT: Key = Key {
    name: "SCEPSubjectArrayInnerArray",
    shape: Shape::Array(&SECURITY_SCEP_PAYLOADCONTENT_SUBJECT_ITEM),
    ..Key::ANYTHING
};

static SECURITY_SCEP_PAYLOADCONTENT_SUBJECT_ITEM: Key = Key {
    name: "SCEPSubjectArrayPair",
    shape: Shape::Array(&SECURITY_SCEP_PAYLOADCONTENT_SUBJECT_ITEM_ITEM),
    ..Key::ANYTHING
};

static SECURITY_SCEP_PAYLOADCONTENT_SUBJECT_ITEM_ITEM: Key = Key {
    name: "SCEPSubjectArrayPairItem",
    shape: Shape::String,
    rules: &Rules {
        count: Some((2, 2)),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static SECURITY_SCEP_PAYLOADCONTENT_SUBJECTALTNAME: Keys = Keys {
    named: &[
        Key {
            name: "rfc822Name",
            shape: Shape::OneOrMore(&Key {
                name: "Item",
                shape: Shape::String,
                ..Key::ANYTHING
            }),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "dNSName",
            shape: Shape::OneOrMore(&Key {
                name: "Item",
                shape: Shape::String,
                ..Key::ANYTHING
            }),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "uniformResourceIdentifier",
            shape: Shape::OneOrMore(&Key {
                name: "Item",
                shape: Shape::String,
                ..Key::ANYTHING
            }),
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

static SECURITY_SMARTCARD: Keys = Keys {
    named: &[
        Key {
            name: "UserPairing",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "allowSmartCard",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "checkCertificateTrust",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1, 2, 3]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "oneCardPerUser",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "tokenRemovalAction",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 13, 4)],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "enforceSmartCard",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 13, 2)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SECURITY_WAPI_IDENTITY: Keys = Keys {
    named: &[Key {
        name: "PEMData",
        shape: Shape::Data,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SERVICEMANAGEMENT: Keys = Keys {
    named: &[Key {
        name: "Rules",
        shape: Shape::Array(&SERVICEMANAGEMENT_RULES),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SERVICEMANAGEMENT_RULES: Key = Key {
    name: "Rule",
    shape: Shape::Dictionary(&SERVICEMANAGEMENT_RULES_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SERVICEMANAGEMENT_RULES_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "RuleType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&[
                    "BundleIdentifier",
                    "BundleIdentifierPrefix",
                    "Label",
                    "LabelPrefix",
                    "TeamIdentifier",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RuleValue",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Comment",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TeamIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SHAREDDEVICECONFIGURATION: Keys = Keys {
    named: &[
        Key {
            name: "AssetTagInformation",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "IfLostReturnToMessage",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(9, 3, 0).deprecated(9, 3, 1)],
            ..Key::ANYTHING
        },
        Key {
            name: "LockScreenFootnote",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(9, 3, 1)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SSO: Keys = Keys {
    named: &[
        Key {
            name: "Name",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Kerberos",
            shape: Shape::Dictionary(&SSO_KERBEROS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SSO_KERBEROS: Keys = Keys {
    named: &[
        Key {
            name: "PrincipalName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(8, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "Realm",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "URLPrefixMatches",
            shape: Shape::Array(&SSO_KERBEROS_URLPREFIXMATCHES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AppIdentifierMatches",
            shape: Shape::Array(&NETWORKUSAGERULES_APPLICATIONRULES_ITEM_APPIDENTIFIERMATCHES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SSO_KERBEROS_URLPREFIXMATCHES: Key = Key {
    name: "URLPrefixMatchesItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SUBSCRIBEDCALENDAR_ACCOUNT: Keys = Keys {
    named: &[
        Key {
            name: "SubCalAccountDescription",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SubCalAccountHostName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "SubCalAccountUsername",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SubCalAccountPassword",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SubCalAccountUseSSL",
            shape: Shape::Boolean,
            presence: Presence::Optional,
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
            supports: &[IOS.since(14, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SYSPOLICY_KERNEL_EXTENSION_POLICY: Keys = Keys {
    named: &[
        Key {
            name: "AllowNonAdminUserApprovals",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(11, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowUserOverrides",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowedTeamIdentifiers",
            shape: Shape::Array(&SYSPOLICY_KERNEL_EXTENSION_POLICY_ALLOWEDTEAMIDENTIFIERS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AllowedKernelExtensions",
            shape: Shape::Dictionary(&SYSPOLICY_KERNEL_EXTENSION_POLICY_ALLOWEDKERNELEXTENSIONS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SYSPOLICY_KERNEL_EXTENSION_POLICY_ALLOWEDTEAMIDENTIFIERS: Key = Key {
    name: "AllowedTeamIdentifiersItem",
    shape: Shape::String,
    ..Key::ANYTHING
};

static SYSPOLICY_KERNEL_EXTENSION_POLICY_ALLOWEDKERNELEXTENSIONS: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::Array(&SYSPOLICY_KERNEL_EXTENSION_POLICY_ALLOWEDKERNELEXTENSIONS_ANY),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static SYSPOLICY_KERNEL_EXTENSION_POLICY_ALLOWEDKERNELEXTENSIONS_ANY: Key = Key {
    name: "AllowedKernelExtensionsItems",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SYSTEM_EXTENSION_POLICY: Keys = Keys {
    named: &[
        Key {
            name: "AllowUserOverrides",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowedTeamIdentifiers",
            shape: Shape::Array(&SYSPOLICY_KERNEL_EXTENSION_POLICY_ALLOWEDTEAMIDENTIFIERS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AllowedSystemExtensionTypes",
            shape: Shape::Dictionary(&SYSTEM_EXTENSION_POLICY_ALLOWEDSYSTEMEXTENSIONTYPES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AllowedSystemExtensions",
            shape: Shape::Dictionary(&SYSTEM_EXTENSION_POLICY_ALLOWEDSYSTEMEXTENSIONS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "RemovableSystemExtensions",
            shape: Shape::Dictionary(&SYSTEM_EXTENSION_POLICY_REMOVABLESYSTEMEXTENSIONS),
            presence: Presence::Optional,
            supports: &[MACOS.since(12, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "NonRemovableSystemExtensions",
            shape: Shape::Dictionary(&SYSTEM_EXTENSION_POLICY_NONREMOVABLESYSTEMEXTENSIONS),
            presence: Presence::Optional,
            supports: &[MACOS.since(15, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "NonRemovableFromUISystemExtensions",
            shape: Shape::Dictionary(&SYSTEM_EXTENSION_POLICY_NONREMOVABLEFROMUISYSTEMEXTENSIONS),
            presence: Presence::Optional,
            supports: &[MACOS.since(15, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SYSTEM_EXTENSION_POLICY_ALLOWEDSYSTEMEXTENSIONTYPES: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::Array(&SYSTEM_EXTENSION_POLICY_ALLOWEDSYSTEMEXTENSIONTYPES_ANY),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static SYSTEM_EXTENSION_POLICY_ALLOWEDSYSTEMEXTENSIONTYPES_ANY: Key = Key {
    name: "AllowedSystemExtensionTypesItems",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SYSTEM_EXTENSION_POLICY_ALLOWEDSYSTEMEXTENSIONS: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::Array(&SYSTEM_EXTENSION_POLICY_ALLOWEDSYSTEMEXTENSIONS_ANY),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static SYSTEM_EXTENSION_POLICY_ALLOWEDSYSTEMEXTENSIONS_ANY: Key = Key {
    name: "AllowedSystemExtensionsItems",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SYSTEM_EXTENSION_POLICY_REMOVABLESYSTEMEXTENSIONS: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::Array(&SYSTEM_EXTENSION_POLICY_REMOVABLESYSTEMEXTENSIONS_ANY),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static SYSTEM_EXTENSION_POLICY_REMOVABLESYSTEMEXTENSIONS_ANY: Key = Key {
    name: "RemovableSystemExtensionsItems",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SYSTEM_EXTENSION_POLICY_NONREMOVABLESYSTEMEXTENSIONS: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::Array(&SYSTEM_EXTENSION_POLICY_NONREMOVABLESYSTEMEXTENSIONS_ANY),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static SYSTEM_EXTENSION_POLICY_NONREMOVABLESYSTEMEXTENSIONS_ANY: Key = Key {
    name: "NonRemovableSystemExtensionsItems",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SYSTEM_EXTENSION_POLICY_NONREMOVABLEFROMUISYSTEMEXTENSIONS: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::Array(&SYSTEM_EXTENSION_POLICY_NONREMOVABLEFROMUISYSTEMEXTENSIONS_ANY),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static SYSTEM_EXTENSION_POLICY_NONREMOVABLEFROMUISYSTEMEXTENSIONS_ANY: Key = Key {
    name: "NonRemovableFromUISystemExtensionsItems",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SYSTEM_LOGGING: Keys = Keys {
    named: &[
        Key {
            name: "Processes",
            shape: Shape::Dictionary(
                &MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED_ITEM_MCX_PREFERENCE_SETTINGS,
            ),
            presence: Presence::Optional,
            supports: &[MACOS.never().removed(27, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "Subsystems",
            shape: Shape::Dictionary(
                &MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED_ITEM_MCX_PREFERENCE_SETTINGS,
            ),
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "System",
            shape: Shape::Dictionary(
                &MANAGEDCLIENT_PREFERENCES_PAYLOADCONTENT_ANY_FORCED_ITEM_MCX_PREFERENCE_SETTINGS,
            ),
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SYSTEMMIGRATION: Keys = Keys {
    named: &[Key {
        name: "CustomBehavior",
        shape: Shape::Array(&SYSTEMMIGRATION_CUSTOMBEHAVIOR),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static SYSTEMMIGRATION_CUSTOMBEHAVIOR: Key = Key {
    name: "CustomBehaviorItem",
    shape: Shape::Dictionary(&SYSTEMMIGRATION_CUSTOMBEHAVIOR_ITEM),
    ..Key::ANYTHING
};

static SYSTEMMIGRATION_CUSTOMBEHAVIOR_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Context",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Paths",
            shape: Shape::Array(&SYSTEMMIGRATION_CUSTOMBEHAVIOR_ITEM_PATHS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SYSTEMMIGRATION_CUSTOMBEHAVIOR_ITEM_PATHS: Key = Key {
    name: "PathsItem",
    shape: Shape::Dictionary(&SYSTEMMIGRATION_CUSTOMBEHAVIOR_ITEM_PATHS_ITEM),
    ..Key::ANYTHING
};

static SYSTEMMIGRATION_CUSTOMBEHAVIOR_ITEM_PATHS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "SourcePath",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "SourcePathInUserHome",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "TargetPath",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "TargetPathInUserHome",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SYSTEMPOLICY_CONTROL: Keys = Keys {
    named: &[
        Key {
            name: "EnableAssessment",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AllowIdentifiedDevelopers",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "EnableXProtectMalwareUpload",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(15, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SYSTEMPOLICY_MANAGED: Keys = Keys {
    named: &[Key {
        name: "DisableOverride",
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

static SYSTEMPOLICY_RULE: Keys = Keys {
    named: &[
        Key {
            name: "Requirement",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Comment",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Priority",
            shape: Shape::Real,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Expiration",
            shape: Shape::Date,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "OperationType",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&[
                    "operation:execute",
                    "operation:install",
                    "operation:lsopen",
                ]),
                default: Some(Scalar::String("operation:execute")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "LeafCertificate",
            shape: Shape::Data,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SYSTEMPREFERENCES: Keys = Keys {
    named: &[
        Key {
            name: "EnabledPreferencePanes",
            shape: Shape::Array(&SYSTEMPREFERENCES_ENABLEDPREFERENCEPANES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DisabledPreferencePanes",
            shape: Shape::Array(&SYSTEMPREFERENCES_ENABLEDPREFERENCEPANES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DisabledSystemSettings",
            shape: Shape::Array(&SYSTEMPREFERENCES_DISABLEDSYSTEMSETTINGS),
            presence: Presence::Optional,
            supports: &[MACOS.since(13, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SYSTEMPREFERENCES_ENABLEDPREFERENCEPANES: Key = Key {
    name: "PreferencePanes",
    shape: Shape::String,
    presence: Presence::Optional,
    rules: &Rules {
        list: List::Strings(&[
            "com.apple.ClassroomSettings",
            "com.apple.Localization",
            "com.apple.preference.datetime",
            "com.apple.preference.desktopscreeneffect",
            "com.apple.preference.digihub.discs",
            "com.apple.preference.displays",
            "com.apple.preference.dock",
            "com.apple.preference.energysaver",
            "com.apple.preference.expose",
            "com.apple.preference.general",
            "com.apple.preference.ink",
            "com.apple.preference.keyboard",
            "com.apple.preference.mouse",
            "com.apple.preference.network",
            "com.apple.preference.notifications",
            "com.apple.preference.printfax",
            "com.apple.preference.screentime",
            "com.apple.preference.security",
            "com.apple.preference.sidecar",
            "com.apple.preference.sound",
            "com.apple.preference.speech",
            "com.apple.preference.spotlight",
            "com.apple.preference.startupdisk",
            "com.apple.preference.trackpad",
            "com.apple.preference.universalaccess",
            "com.apple.preferences.AppleIDPrefPane",
            "com.apple.preferences.appstore",
            "com.apple.preferences.Bluetooth",
            "com.apple.preferences.configurationprofiles",
            "com.apple.preferences.extensions",
            "com.apple.preferences.FamilySharingPrefPane",
            "com.apple.preferences.icloud",
            "com.apple.preferences.internetaccounts",
            "com.apple.preferences.parentalcontrols",
            "com.apple.preferences.password",
            "com.apple.preferences.sharing",
            "com.apple.preferences.softwareupdate",
            "com.apple.preferences.users",
            "com.apple.preferences.wallet",
            "com.apple.prefpanel.fibrechannel",
            "com.apple.prefs.backup",
            "com.apple.Xsan",
        ]),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static SYSTEMPREFERENCES_DISABLEDSYSTEMSETTINGS: Key = Key {
    name: "SettingsExtensions",
    shape: Shape::String,
    presence: Presence::Optional,
    rules: &Rules {
        list: List::Strings(&[
            "com.apple.Accessibility-Settings.extension",
            "com.apple.AirDrop-Handoff-Settings.extension",
            "com.apple.Battery-Settings.extension",
            "com.apple.BluetoothSettings",
            "com.apple.CD-DVD-Settings.extension",
            "com.apple.ClassKit-Settings.extension",
            "com.apple.Classroom-Settings.extension",
            "com.apple.ControlCenter-Settings.extension",
            "com.apple.Date-Time-Settings.extension",
            "com.apple.Desktop-Settings.extension",
            "com.apple.Displays-Settings.extension",
            "com.apple.ExtensionsPreferences",
            "com.apple.Family-Settings.extension",
            "com.apple.Focus-Settings.extension",
            "com.apple.Game-Center-Settings.extension",
            "com.apple.Game-Controller-Settings.extension",
            "com.apple.HeadphoneSettings",
            "com.apple.Internet-Accounts-Settings.extension",
            "com.apple.Keyboard-Settings.extension",
            "com.apple.Localization-Settings.extension",
            "com.apple.Lock-Screen-Settings.extension",
            "com.apple.LoginItems-Settings.extension",
            "com.apple.Mouse-Settings.extension",
            "com.apple.Network-Settings.extension",
            "com.apple.NetworkExtensionSettingsUI.NESettingsUIExtension",
            "com.apple.Notifications-Settings.extension",
            "com.apple.Passwords-Settings.extension",
            "com.apple.Print-Scan-Settings.extension",
            "com.apple.Screen-Time-Settings.extension",
            "com.apple.ScreenSaver-Settings.extension",
            "com.apple.Sharing-Settings.extension",
            "com.apple.Siri-Settings.extension",
            "com.apple.Software-Update-Settings.extension",
            "com.apple.Sound-Settings.extension",
            "com.apple.Startup-Disk-Settings.extension",
            "com.apple.Time-Machine-Settings.extension",
            "com.apple.Touch-ID-Settings.extension",
            "com.apple.Trackpad-Settings.extension",
            "com.apple.Transfer-Reset-Settings.extension",
            "com.apple.Users-Groups-Settings.extension",
            "com.apple.WalletSettingsExtension",
            "com.apple.Wallpaper-Settings.extension",
            "com.apple.settings.Storage",
            "com.apple.systempreferences.AppleIDSettings",
            "com.apple.wifi-settings-extension",
        ]),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static SYSTEMUISERVER: Keys = Keys {
    named: &[
        Key {
            name: "logout-eject",
            shape: Shape::Dictionary(&SYSTEMUISERVER_LOGOUT_EJECT),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "mount-controls",
            shape: Shape::Dictionary(&SYSTEMUISERVER_LOGOUT_EJECT),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "unmount-controls",
            shape: Shape::Dictionary(&SYSTEMUISERVER_LOGOUT_EJECT),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SYSTEMUISERVER_LOGOUT_EJECT: Keys = Keys {
    named: &[
        Key {
            name: "all-media",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "cd",
            shape: Shape::Array(&SYSTEMUISERVER_LOGOUT_EJECT_CD),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "dvd",
            shape: Shape::Array(&SYSTEMUISERVER_LOGOUT_EJECT_CD),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "bd",
            shape: Shape::Array(&SYSTEMUISERVER_LOGOUT_EJECT_CD),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "blankcd",
            shape: Shape::Array(&SYSTEMUISERVER_LOGOUT_EJECT_CD),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "blankdvd",
            shape: Shape::Array(&SYSTEMUISERVER_LOGOUT_EJECT_CD),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "blankbd",
            shape: Shape::Array(&SYSTEMUISERVER_LOGOUT_EJECT_CD),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "dvdram",
            shape: Shape::Array(&SYSTEMUISERVER_LOGOUT_EJECT_CD),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "disk-image",
            shape: Shape::Array(&SYSTEMUISERVER_LOGOUT_EJECT_CD),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "harddisk-internal",
            shape: Shape::Array(&SYSTEMUISERVER_LOGOUT_EJECT_CD),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "harddisk-external",
            shape: Shape::Array(&SYSTEMUISERVER_LOGOUT_EJECT_CD),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "networkdisk",
            shape: Shape::Array(&SYSTEMUISERVER_LOGOUT_EJECT_CD),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SYSTEMUISERVER_LOGOUT_EJECT_CD: Key = Key {
    name: "ActionStringItem",
    shape: Shape::String,
    presence: Presence::Optional,
    rules: &Rules {
        list: List::Strings(&["authenticate", "read-only", "deny", "eject"]),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static TVREMOTE: Keys = Keys {
    named: &[
        Key {
            name: "AllowedRemotes",
            shape: Shape::Array(&TVREMOTE_ALLOWEDREMOTES),
            presence: Presence::Optional,
            supports: &[IOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "AllowedTVs",
            shape: Shape::Array(&TVREMOTE_ALLOWEDTVS),
            presence: Presence::Optional,
            supports: &[TVOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static TVREMOTE_ALLOWEDREMOTES: Key = Key {
    name: "AllowedRemotesItem",
    shape: Shape::Dictionary(&TVREMOTE_ALLOWEDREMOTES_ITEM),
    ..Key::ANYTHING
};

static TVREMOTE_ALLOWEDREMOTES_ITEM: Keys = Keys {
    named: &[Key {
        name: "RemoteDeviceID",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static TVREMOTE_ALLOWEDTVS: Key = Key {
    name: "AllowedTVsItem",
    shape: Shape::Dictionary(&TVREMOTE_ALLOWEDTVS_ITEM),
    ..Key::ANYTHING
};

static TVREMOTE_ALLOWEDTVS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "TVDeviceID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "TVDeviceName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(15, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static UNIVERSALACCESS: Keys = Keys {
    named: &[
        Key {
            name: "closeViewFarPoint",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "closeViewHotkeysEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "closeViewNearPoint",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "closeViewScrollWheelToggle",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "closeViewShowPreview",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 9, 0).deprecated(10, 15, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "closeViewSmoothImages",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "contrast",
            shape: Shape::Real,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Reals(Some(0.0), Some(1.0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "flashScreen",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "grayscale",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.deprecated(11, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "mouseDriver",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "mouseDriverCursorSize",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "mouseDriverIgnoreTrackpad",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "mouseDriverInitialDelay",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "mouseDriverMaxSpeed",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "slowKey",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "slowKeyBeepOn",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "slowKeyDelay",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "stereoAsMono",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "stickyKey",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "stickyKeyBeepOnModifier",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "stickyKeyShowWindow",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "voiceOverOnOffKey",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "whiteOnBlack",
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

static VPN_MANAGED: Keys = Keys {
    named: &[
        Key {
            name: "VPNType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&[
                    "VPN",
                    "L2TP",
                    "IPSec",
                    "IKEv2",
                    "AlwaysOn",
                    "TransparentProxy",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "VPNSubType",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "UserDefinedName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "VendorConfig",
            shape: Shape::Dictionary(&VPN_MANAGED_VENDORCONFIG),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "VPN",
            shape: Shape::Dictionary(&VPN_MANAGED_VPN),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "IPv4",
            shape: Shape::Dictionary(&VPN_MANAGED_IPV4),
            presence: Presence::Optional,
            supports: &[TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "PPP",
            shape: Shape::Dictionary(&VPN_MANAGED_PPP),
            presence: Presence::Optional,
            supports: &[TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "IPSec",
            shape: Shape::Dictionary(&VPN_MANAGED_IPSEC),
            presence: Presence::Optional,
            supports: &[TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "IKEv2",
            shape: Shape::Dictionary(&VPN_MANAGED_IKEV2),
            presence: Presence::Optional,
            supports: &[WATCHOS.since(10, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "DNS",
            shape: Shape::Dictionary(&VPN_MANAGED_DNS),
            presence: Presence::Optional,
            supports: &[WATCHOS.since(10, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "Proxies",
            shape: Shape::Dictionary(&VPN_MANAGED_PROXIES),
            presence: Presence::Optional,
            supports: &[WATCHOS.since(10, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "AlwaysOn",
            shape: Shape::Dictionary(&VPN_MANAGED_ALWAYSON),
            presence: Presence::Optional,
            supports: &[IOS.since(8, 0, 0), MACOS.never(), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "TransparentProxy",
            shape: Shape::Dictionary(&VPN_MANAGED_TRANSPARENTPROXY),
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(14, 0, 0),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static VPN_MANAGED_VENDORCONFIG: Keys = Keys {
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

static VPN_MANAGED_VPN: Keys = Keys {
    named: &[
        Key {
            name: "AuthenticationMethod",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Password", "Certificate", "Password+Certificate"]),
                default: Some(Scalar::String("Password")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Password",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProviderBundleIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProviderDesignatedRequirement",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(10, 15, 0), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "DisconnectOnIdle",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisconnectOnIdleTimer",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProviderType",
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
            name: "IncludeAllNetworks",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.since(10, 15, 0), TVOS.never()],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnforceRoutes",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 2, 0), MACOS.since(11, 0, 0)],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ExcludeLocalNetworks",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 2, 0), MACOS.since(10, 15, 0), TVOS.never()],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ExcludeCellularServices",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(16, 4, 0), MACOS.since(13, 3, 0), TVOS.never()],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(1)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ExcludeAPNs",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(16, 4, 0), MACOS.since(13, 3, 0), TVOS.never()],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(1)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ExcludeDeviceCommunication",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 4, 0),
                MACOS.since(14, 4, 0),
                TVOS.never(),
                VISIONOS.since(1, 1, 0),
            ],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(1)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemandEnabled",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemandUserOverrideDisabled",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.never()],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemandMatchDomainsAlways",
            shape: Shape::Array(&VPN_MANAGED_VPN_ONDEMANDMATCHDOMAINSALWAYS),
            presence: Presence::Optional,
            supports: &[IOS.deprecated(7, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemandMatchDomainsNever",
            shape: Shape::Array(&VPN_MANAGED_VPN_ONDEMANDMATCHDOMAINSNEVER),
            presence: Presence::Optional,
            supports: &[IOS.deprecated(7, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemandMatchDomainsOnRetry",
            shape: Shape::Array(&VPN_MANAGED_VPN_ONDEMANDMATCHDOMAINSONRETRY),
            presence: Presence::Optional,
            supports: &[IOS.deprecated(7, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemandRules",
            shape: Shape::Array(&VPN_MANAGED_VPN_ONDEMANDRULES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static VPN_MANAGED_VPN_ONDEMANDMATCHDOMAINSALWAYS: Key = Key {
    name: "MatchDomainAlwaysElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static VPN_MANAGED_VPN_ONDEMANDMATCHDOMAINSNEVER: Key = Key {
    name: "MatchDomainNeverElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static VPN_MANAGED_VPN_ONDEMANDMATCHDOMAINSONRETRY: Key = Key {
    name: "MatchDomainOnRetryElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static VPN_MANAGED_VPN_ONDEMANDRULES: Key = Key {
    name: "OnDemandRulesElement",
    shape: Shape::Dictionary(&VPN_MANAGED_VPN_ONDEMANDRULES_ITEM),
    ..Key::ANYTHING
};

static VPN_MANAGED_VPN_ONDEMANDRULES_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Action",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&[
                    "Allow",
                    "Connect",
                    "Disconnect",
                    "EvaluateConnection",
                    "Ignore",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ActionParameters",
            shape: Shape::Array(&VPN_MANAGED_VPN_ONDEMANDRULES_ITEM_ACTIONPARAMETERS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DNSDomainMatch",
            shape: Shape::Array(&DNSSETTINGS_MANAGED_ONDEMANDRULES_ITEM_DNSDOMAINMATCH),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DNSServerAddressMatch",
            shape: Shape::Array(&DNSSETTINGS_MANAGED_ONDEMANDRULES_ITEM_DNSSERVERADDRESSMATCH),
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
            shape: Shape::Array(&DNSSETTINGS_MANAGED_ONDEMANDRULES_ITEM_SSIDMATCH),
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

static VPN_MANAGED_VPN_ONDEMANDRULES_ITEM_ACTIONPARAMETERS: Key = Key {
    name: "ActionParameter",
    shape: Shape::Dictionary(&VPN_MANAGED_VPN_ONDEMANDRULES_ITEM_ACTIONPARAMETERS_ITEM),
    presence: Presence::Optional,
    ..Key::ANYTHING
};

static VPN_MANAGED_VPN_ONDEMANDRULES_ITEM_ACTIONPARAMETERS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Domains",
            shape: Shape::Array(
                &DNSSETTINGS_MANAGED_ONDEMANDRULES_ITEM_ACTIONPARAMETERS_ITEM_DOMAINS,
            ),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DomainAction",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["ConnectIfNeeded", "NeverConnect"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RequiredDNSServers",
            shape: Shape::Array(
                &VPN_MANAGED_VPN_ONDEMANDRULES_ITEM_ACTIONPARAMETERS_ITEM_REQUIREDDNSSERVERS,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "RequiredURLStringProbe",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static VPN_MANAGED_VPN_ONDEMANDRULES_ITEM_ACTIONPARAMETERS_ITEM_REQUIREDDNSSERVERS: Key = Key {
    name: "RequiredDNSServersElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static VPN_MANAGED_IPV4: Keys = Keys {
    named: &[Key {
        name: "OverridePrimary",
        shape: Shape::Integer,
        presence: Presence::Optional,
        rules: &Rules {
            list: List::Integers(&[0, 1]),
            default: Some(Scalar::Integer(0)),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static VPN_MANAGED_PPP: Keys = Keys {
    named: &[
        Key {
            name: "AuthName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthPassword",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TokenCard",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "CommRemoteAddress",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthEAPPlugins",
            shape: Shape::Array(&VPN_MANAGED_PPP_AUTHEAPPLUGINS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthProtocol",
            shape: Shape::Array(&VPN_MANAGED_PPP_AUTHPROTOCOL),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "CCPMPPE40Enabled",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "CCPMPPE128Enabled",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "CCPEnabled",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisconnectOnIdle",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisconnectOnIdleTimer",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static VPN_MANAGED_PPP_AUTHEAPPLUGINS: Key = Key {
    name: "EAPPluginElement",
    shape: Shape::String,
    rules: &Rules {
        list: List::Strings(&["EAP-RSA", "EAP-TLS", "EAP-KRB"]),
        count: Some((1, 1)),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static VPN_MANAGED_PPP_AUTHPROTOCOL: Key = Key {
    name: "AuthProtocolElement",
    shape: Shape::String,
    rules: &Rules {
        list: List::Strings(&["EAP"]),
        count: Some((1, 1)),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static VPN_MANAGED_IPSEC: Keys = Keys {
    named: &[
        Key {
            name: "RemoteAddress",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticationMethod",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["SharedSecret", "Certificate"]),
                default: Some(Scalar::String("SharedSecret")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "XAuthName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "XAuthPassword",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "XAuthEnabled",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "XAuthPasswordEncryption",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Prompt"]),
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
            name: "SharedSecret",
            shape: Shape::Data,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
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
            name: "DisconnectOnIdle",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisconnectOnIdleTimer",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemandEnabled",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemandMatchDomainsAlways",
            shape: Shape::Array(&VPN_MANAGED_VPN_ONDEMANDMATCHDOMAINSALWAYS),
            presence: Presence::Optional,
            supports: &[IOS.deprecated(7, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemandMatchDomainsNever",
            shape: Shape::Array(&VPN_MANAGED_VPN_ONDEMANDMATCHDOMAINSNEVER),
            presence: Presence::Optional,
            supports: &[IOS.deprecated(7, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemandMatchDomainsOnRetry",
            shape: Shape::Array(&VPN_MANAGED_VPN_ONDEMANDMATCHDOMAINSONRETRY),
            presence: Presence::Optional,
            supports: &[IOS.deprecated(7, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemandRules",
            shape: Shape::Array(&VPN_MANAGED_VPN_ONDEMANDRULES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static VPN_MANAGED_IKEV2: Keys = Keys {
    named: &[
        Key {
            name: "RemoteAddress",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "LocalIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "RemoteIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticationMethod",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["None", "SharedSecret", "Certificate"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "CertificateType",
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
            name: "PayloadCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Password",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProviderBundleIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProviderDesignatedRequirement",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(10, 15, 0), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "SharedSecret",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ExtendedAuthEnabled",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AuthName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AuthPassword",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemandEnabled",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemandUserOverrideDisabled",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.never()],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemandRules",
            shape: Shape::Array(&VPN_MANAGED_VPN_ONDEMANDRULES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DeadPeerDetectionRate",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[WATCHOS.never()],
            rules: &Rules {
                list: List::Strings(&["None", "Low", "Medium", "High"]),
                default: Some(Scalar::String("Medium")),
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
            supports: &[IOS.since(11, 0, 0), MACOS.since(10, 13, 0)],
            rules: &Rules {
                list: List::Strings(&["1.0", "1.1", "1.2"]),
                default: Some(Scalar::String("1.0")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TLSMaximumVersion",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(11, 0, 0), MACOS.since(10, 13, 0)],
            rules: &Rules {
                list: List::Strings(&["1.0", "1.1", "1.2"]),
                default: Some(Scalar::String("1.2")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "UseConfigurationAttributeInternalIPSubnet",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(9, 0, 0)],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisableMOBIKE",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(9, 0, 0)],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisableRedirect",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(9, 0, 0)],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisconnectOnIdle",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisconnectOnIdleTimer",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "NATKeepAliveOffloadEnable",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(9, 0, 0)],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(1)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "NATKeepAliveInterval",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(9, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Integer(20)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnablePFS",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(9, 0, 0)],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableCertificateRevocationCheck",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(9, 0, 0)],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnableFallback",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(13, 0, 0), MACOS.never(), WATCHOS.never()],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "MTU",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.since(11, 0, 0)],
            rules: &Rules {
                range: Range::Integers(Some(1280), Some(1400)),
                default: Some(Scalar::Integer(1280)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ProviderType",
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
            name: "IncludeAllNetworks",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 0, 0),
                MACOS.since(10, 15, 0),
                TVOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EnforceRoutes",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 2, 0), MACOS.since(11, 0, 0), WATCHOS.never()],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ExcludeLocalNetworks",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 2, 0),
                MACOS.since(10, 15, 0),
                TVOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ExcludeCellularServices",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 4, 0),
                MACOS.since(13, 3, 0),
                TVOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(1)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ExcludeAPNs",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 4, 0),
                MACOS.since(13, 3, 0),
                TVOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(1)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ExcludeDeviceCommunication",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 4, 0),
                MACOS.since(14, 4, 0),
                TVOS.never(),
                VISIONOS.since(1, 1, 0),
                WATCHOS.never(),
            ],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(1)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PPK",
            shape: Shape::Data,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 0, 0),
                MACOS.since(15, 0, 0),
                TVOS.since(18, 0, 0),
                VISIONOS.since(2, 0, 0),
                WATCHOS.since(11, 0, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PPKIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 0, 0),
                MACOS.since(15, 0, 0),
                TVOS.since(18, 0, 0),
                VISIONOS.since(2, 0, 0),
                WATCHOS.since(11, 0, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PPKMandatory",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 0, 0),
                MACOS.since(15, 0, 0),
                TVOS.since(18, 0, 0),
                VISIONOS.since(2, 0, 0),
                WATCHOS.since(11, 0, 0),
            ],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(1)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IKESecurityAssociationParameters",
            shape: Shape::Dictionary(&VPN_MANAGED_IKEV2_IKESECURITYASSOCIATIONPARAMETERS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ChildSecurityAssociationParameters",
            shape: Shape::Dictionary(&VPN_MANAGED_IKEV2_IKESECURITYASSOCIATIONPARAMETERS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static VPN_MANAGED_IKEV2_IKESECURITYASSOCIATIONPARAMETERS: Keys = Keys {
    named: &[
        Key {
            name: "EncryptionAlgorithm",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&[
                    "DES",
                    "3DES",
                    "AES-128",
                    "AES-256",
                    "AES-128-GCM",
                    "AES-256-GCM",
                    "ChaCha20Poly1305",
                ]),
                default: Some(Scalar::String("AES-256")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IntegrityAlgorithm",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["SHA1-96", "SHA1-160", "SHA2-256", "SHA2-384", "SHA2-512"]),
                default: Some(Scalar::String("SHA2-256")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DiffieHellmanGroup",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[1, 2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 31, 32]),
                default: Some(Scalar::Integer(14)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "LifeTimeInMinutes",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Integers(Some(10), Some(1440)),
                default: Some(Scalar::Integer(1440)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static VPN_MANAGED_DNS: Keys = Keys {
    named: &[
        Key {
            name: "DNSProtocol",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[IOS.since(14, 0, 0), MACOS.since(11, 0, 0)],
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
            supports: &[IOS.since(14, 0, 0), MACOS.since(11, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "ServerName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.since(11, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "ServerAddresses",
            shape: Shape::Array(&DNSSETTINGS_MANAGED_DNSSETTINGS_SERVERADDRESSES),
            presence: Presence::Required,
            supports: &[IOS.since(10, 0, 0), MACOS.since(10, 12, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "SearchDomains",
            shape: Shape::Array(&VPN_MANAGED_DNS_SEARCHDOMAINS),
            presence: Presence::Optional,
            supports: &[IOS.since(10, 0, 0), MACOS.since(10, 12, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "DomainName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(10, 0, 0), MACOS.since(10, 12, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "SupplementalMatchDomains",
            shape: Shape::Array(&DNSSETTINGS_MANAGED_DNSSETTINGS_SUPPLEMENTALMATCHDOMAINS),
            presence: Presence::Optional,
            supports: &[IOS.since(10, 0, 0), MACOS.since(10, 12, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "SupplementalMatchDomainsNoSearch",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(10, 0, 0), MACOS.since(10, 12, 0)],
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(16, 0, 0), MACOS.since(13, 0, 0)],
            rules: &Rules {
                format: Some(Format::Uuid),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static VPN_MANAGED_DNS_SEARCHDOMAINS: Key = Key {
    name: "SearchDomainsElement",
    shape: Shape::String,
    ..Key::ANYTHING
};

static VPN_MANAGED_PROXIES: Keys = Keys {
    named: &[
        Key {
            name: "ProxyAutoConfigEnable",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ProxyAutoDiscoveryEnable",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(1)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ProxyAutoConfigURLString",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SupplementalMatchDomains",
            shape: Shape::Array(&DNSSETTINGS_MANAGED_DNSSETTINGS_SUPPLEMENTALMATCHDOMAINS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "HTTPEnable",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "HTTPProxy",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "HTTPPort",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Integers(Some(0), Some(65535)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "HTTPProxyUsername",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "HTTPProxyPassword",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "HTTPSEnable",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "HTTPSProxy",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "HTTPSPort",
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

static VPN_MANAGED_ALWAYSON: Keys = Keys {
    named: &[
        Key {
            name: "UIToggleEnabled",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TunnelConfigurations",
            shape: Shape::Array(&VPN_MANAGED_ALWAYSON_TUNNELCONFIGURATIONS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "ServiceExceptions",
            shape: Shape::Array(&VPN_MANAGED_ALWAYSON_SERVICEEXCEPTIONS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ApplicationExceptions",
            shape: Shape::Array(&VPN_MANAGED_ALWAYSON_APPLICATIONEXCEPTIONS),
            presence: Presence::Optional,
            supports: &[IOS.since(13, 6, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "AllowCaptiveWebSheet",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowAllCaptiveNetworkPlugins",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowedCaptiveNetworkPlugins",
            shape: Shape::Array(&VPN_MANAGED_ALWAYSON_ALLOWEDCAPTIVENETWORKPLUGINS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static VPN_MANAGED_ALWAYSON_TUNNELCONFIGURATIONS: Key = Key {
    name: "TunnelConfigurationElement",
    shape: Shape::Dictionary(&VPN_MANAGED_ALWAYSON_TUNNELCONFIGURATIONS_ITEM),
    ..Key::ANYTHING
};

static VPN_MANAGED_ALWAYSON_TUNNELCONFIGURATIONS_ITEM: Keys = Keys {
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
            shape: Shape::Array(&VPN_MANAGED_ALWAYSON_TUNNELCONFIGURATIONS_ITEM_INTERFACES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static VPN_MANAGED_ALWAYSON_TUNNELCONFIGURATIONS_ITEM_INTERFACES: Key = Key {
    name: "InterfacesElement",
    shape: Shape::String,
    rules: &Rules {
        list: List::Strings(&["Cellular", "WiFi"]),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static VPN_MANAGED_ALWAYSON_SERVICEEXCEPTIONS: Key = Key {
    name: "ServiceExceptionElement",
    shape: Shape::Dictionary(&VPN_MANAGED_ALWAYSON_SERVICEEXCEPTIONS_ITEM),
    ..Key::ANYTHING
};

static VPN_MANAGED_ALWAYSON_SERVICEEXCEPTIONS_ITEM: Keys = Keys {
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

static VPN_MANAGED_ALWAYSON_APPLICATIONEXCEPTIONS: Key = Key {
    name: "ApplicationExceptionElement",
    shape: Shape::Dictionary(&VPN_MANAGED_ALWAYSON_APPLICATIONEXCEPTIONS_ITEM),
    ..Key::ANYTHING
};

static VPN_MANAGED_ALWAYSON_APPLICATIONEXCEPTIONS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "BundleIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "LimitToProtocols",
            shape: Shape::Array(&VPN_MANAGED_ALWAYSON_APPLICATIONEXCEPTIONS_ITEM_LIMITTOPROTOCOLS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static VPN_MANAGED_ALWAYSON_APPLICATIONEXCEPTIONS_ITEM_LIMITTOPROTOCOLS: Key = Key {
    name: "LimitToProtocolElement",
    shape: Shape::String,
    rules: &Rules {
        list: List::Strings(&["UDP"]),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static VPN_MANAGED_ALWAYSON_ALLOWEDCAPTIVENETWORKPLUGINS: Key = Key {
    name: "AllowedCaptiveNetworkPluginElement",
    shape: Shape::Dictionary(&VPN_MANAGED_ALWAYSON_ALLOWEDCAPTIVENETWORKPLUGINS_ITEM),
    ..Key::ANYTHING
};

static VPN_MANAGED_ALWAYSON_ALLOWEDCAPTIVENETWORKPLUGINS_ITEM: Keys = Keys {
    named: &[Key {
        name: "BundleIdentifier",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static VPN_MANAGED_TRANSPARENTPROXY: Keys = Keys {
    named: &[
        Key {
            name: "AuthenticationMethod",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["Password", "Certificate", "Password+Certificate"]),
                default: Some(Scalar::String("Password")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisconnectOnIdle",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisconnectOnIdleTimer",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "EnforceRoutes",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemandEnabled",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1]),
                default: Some(Scalar::Integer(0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemandRules",
            shape: Shape::Array(&VPN_MANAGED_VPN_ONDEMANDRULES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Password",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProviderBundleIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProviderDesignatedRequirement",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProviderType",
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
            name: "Order",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static VPN_MANAGED_APPLAYER: Keys = Keys {
    named: &[
        Key {
            name: "VPNUUID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "CellularSliceUUID",
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
            name: "SafariDomains",
            shape: Shape::Array(&VPN_MANAGED_APPLAYER_SAFARIDOMAINS),
            presence: Presence::Optional,
            supports: &[WATCHOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "MailDomains",
            shape: Shape::Array(&VPN_MANAGED_APPLAYER_MAILDOMAINS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 0, 0).deprecated(13, 4, 0),
                MACOS.since(10, 15, 0),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "CalendarDomains",
            shape: Shape::Array(&VPN_MANAGED_APPLAYER_CALENDARDOMAINS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 0, 0).deprecated(13, 4, 0),
                MACOS.since(10, 15, 0),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ContactsDomains",
            shape: Shape::Array(&VPN_MANAGED_APPLAYER_CONTACTSDOMAINS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 0, 0).deprecated(13, 4, 0),
                MACOS.since(10, 15, 0),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "AssociatedDomains",
            shape: Shape::Array(&VPN_MANAGED_APPLAYER_ASSOCIATEDDOMAINS),
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.since(11, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "ExcludedDomains",
            shape: Shape::Array(&VPN_MANAGED_APPLAYER_EXCLUDEDDOMAINS),
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.since(11, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "OnDemandMatchAppEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SMBDomains",
            shape: Shape::Array(&VPN_MANAGED_APPLAYER_SMBDOMAINS),
            presence: Presence::Optional,
            supports: &[IOS.since(13, 0, 0), MACOS.never(), WATCHOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static VPN_MANAGED_APPLAYER_SAFARIDOMAINS: Key = Key {
    name: "SafariDomainsItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static VPN_MANAGED_APPLAYER_MAILDOMAINS: Key = Key {
    name: "MailDomainsItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static VPN_MANAGED_APPLAYER_CALENDARDOMAINS: Key = Key {
    name: "CalendarDomainsItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static VPN_MANAGED_APPLAYER_CONTACTSDOMAINS: Key = Key {
    name: "ContactsDomainsItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static VPN_MANAGED_APPLAYER_ASSOCIATEDDOMAINS: Key = Key {
    name: "AssociatedDomainsItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static VPN_MANAGED_APPLAYER_EXCLUDEDDOMAINS: Key = Key {
    name: "ExcludedDomainsItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static VPN_MANAGED_APPLAYER_SMBDOMAINS: Key = Key {
    name: "SMBDomainsItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static VPN_MANAGED_APPMAPPING: Keys = Keys {
    named: &[Key {
        name: "AppLayerVPNMapping",
        shape: Shape::Array(&VPN_MANAGED_APPMAPPING_APPLAYERVPNMAPPING),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static VPN_MANAGED_APPMAPPING_APPLAYERVPNMAPPING: Key = Key {
    name: "AppLayerVPNMappingItem",
    shape: Shape::Dictionary(&VPN_MANAGED_APPMAPPING_APPLAYERVPNMAPPING_ITEM),
    ..Key::ANYTHING
};

static VPN_MANAGED_APPMAPPING_APPLAYERVPNMAPPING_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "VPNUUID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DesignatedRequirement",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[MACOS.since(10, 10, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "SigningIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[MACOS.since(10, 10, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "Path",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "MatchTools",
            shape: Shape::Array(&VPN_MANAGED_APPMAPPING_APPLAYERVPNMAPPING_ITEM_MATCHTOOLS),
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 4)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static VPN_MANAGED_APPMAPPING_APPLAYERVPNMAPPING_ITEM_MATCHTOOLS: Key = Key {
    name: "MatchToolsItem",
    shape: Shape::Dictionary(&VPN_MANAGED_APPMAPPING_APPLAYERVPNMAPPING_ITEM_MATCHTOOLS_ITEM),
    ..Key::ANYTHING
};

static VPN_MANAGED_APPMAPPING_APPLAYERVPNMAPPING_ITEM_MATCHTOOLS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "DesignatedRequirement",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[MACOS.since(10, 15, 4)],
            ..Key::ANYTHING
        },
        Key {
            name: "SigningIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[MACOS.since(10, 15, 4)],
            ..Key::ANYTHING
        },
        Key {
            name: "Path",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 4)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static WEBCLIP_MANAGED: Keys = Keys {
    named: &[
        Key {
            name: "Precomposed",
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
            name: "FullScreen",
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
            name: "URL",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                format: Some(Format::Url),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Icon",
            shape: Shape::Data,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "IsRemovable",
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
            name: "Label",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "IgnoreManifestScope",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TargetApplicationBundleIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static WEBCONTENT_FILTER: Keys = Keys {
    named: &[
        Key {
            name: "FilterType",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(8, 0, 0)],
            rules: &Rules {
                list: List::Strings(&["BuiltIn", "Plugin"]),
                default: Some(Scalar::String("BuiltIn")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AutoFilterEnabled",
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
            name: "PermittedURLs",
            shape: Shape::Array(&WEBCONTENT_FILTER_PERMITTEDURLS),
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "BlacklistedURLs",
            shape: Shape::Array(&WEBCONTENT_FILTER_BLACKLISTEDURLS),
            presence: Presence::Optional,
            supports: &[IOS.deprecated(14, 5, 0), MACOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "DenyListURLs",
            shape: Shape::Array(&WEBCONTENT_FILTER_DENYLISTURLS),
            presence: Presence::Optional,
            supports: &[IOS.since(14, 5, 0), MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "HideDenyListURLs",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(18, 0, 0), MACOS.never(), VISIONOS.since(2, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "WhitelistedBookmarks",
            shape: Shape::Array(&WEBCONTENT_FILTER_WHITELISTEDBOOKMARKS),
            presence: Presence::Optional,
            supports: &[IOS.deprecated(14, 5, 0), MACOS.never(), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "AllowListBookmarks",
            shape: Shape::Array(&WEBCONTENT_FILTER_ALLOWLISTBOOKMARKS),
            presence: Presence::Optional,
            supports: &[IOS.since(14, 5, 0), MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "UserDefinedName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PluginBundleID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ServerAddress",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "UserName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Password",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                format: Some(Format::Uuid),
                ..Rules::NONE
            },
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
            shape: Shape::Dictionary(&TOPLEVEL_PAYLOADCONTENT_ITEM),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "FilterBrowsers",
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
            name: "FilterSockets",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "FilterDataProviderDesignatedRequirement",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(10, 15, 0), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "FilterDataProviderBundleIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(10, 15, 0), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "FilterPackets",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(10, 15, 0), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "FilterPacketProviderDesignatedRequirement",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(10, 15, 0), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "FilterPacketProviderBundleIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(10, 15, 0), VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "FilterGrade",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(10, 15, 0), VISIONOS.never()],
            rules: &Rules {
                list: List::Strings(&["firewall", "inspector"]),
                default: Some(Scalar::String("firewall")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ContentFilterUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(16, 0, 0), MACOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static WEBCONTENT_FILTER_PERMITTEDURLS: Key = Key {
    name: "PermittedURLItems",
    shape: Shape::String,
    ..Key::ANYTHING
};

static WEBCONTENT_FILTER_BLACKLISTEDURLS: Key = Key {
    name: "BlacklistedURLItems",
    shape: Shape::String,
    ..Key::ANYTHING
};

static WEBCONTENT_FILTER_DENYLISTURLS: Key = Key {
    name: "DenyListURLItems",
    shape: Shape::String,
    ..Key::ANYTHING
};

static WEBCONTENT_FILTER_WHITELISTEDBOOKMARKS: Key = Key {
    name: "WhitelistedBookmarksItem",
    shape: Shape::Dictionary(&WEBCONTENT_FILTER_WHITELISTEDBOOKMARKS_ITEM),
    ..Key::ANYTHING
};

static WEBCONTENT_FILTER_WHITELISTEDBOOKMARKS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "URL",
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
    ],
    others: None,
};

static WEBCONTENT_FILTER_ALLOWLISTBOOKMARKS: Key = Key {
    name: "AllowListBookmarksItem",
    shape: Shape::Dictionary(&WEBCONTENT_FILTER_WHITELISTEDBOOKMARKS_ITEM),
    ..Key::ANYTHING
};

static WIFI_MANAGED: Keys = Keys {
    named: &[
        Key {
            name: "AutoJoin",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(5, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SSID_STR",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "HIDDEN_NETWORK",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ProxyType",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                VISIONOS.user_enrollment(Mode::Forbidden),
            ],
            rules: &Rules {
                list: List::Strings(&["None", "Manual", "Auto"]),
                default: Some(Scalar::String("None")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EncryptionType",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["WEP", "WPA", "WPA2", "WPA3", "Any", "None"]),
                default: Some(Scalar::String("Any")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Password",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadCertificateUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                format: Some(Format::Uuid),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EAPClientConfiguration",
            shape: Shape::Dictionary(&WIFI_MANAGED_EAPCLIENTCONFIGURATION),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DisplayedOperatorName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0), MACOS.since(10, 9, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "DomainName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0), MACOS.since(10, 9, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "RoamingConsortiumOIs",
            shape: Shape::Array(&WIFI_MANAGED_ROAMINGCONSORTIUMOIS),
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0), MACOS.since(10, 9, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "ServiceProviderRoamingEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0), MACOS.since(10, 9, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IsHotspot",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0), MACOS.since(10, 9, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "HESSID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "NAIRealmNames",
            shape: Shape::Array(&WIFI_MANAGED_NAIREALMNAMES),
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0), MACOS.since(10, 9, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "MCCAndMNCs",
            shape: Shape::Array(&WIFI_MANAGED_MCCANDMNCS),
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0), MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "CaptiveBypass",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(10, 0, 0), MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "QoSMarkingPolicy",
            shape: Shape::Dictionary(&WIFI_MANAGED_QOSMARKINGPOLICY),
            presence: Presence::Optional,
            supports: &[IOS.since(10, 0, 0), MACOS.since(10, 13, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "SetupModes",
            shape: Shape::Array(&WIFI_MANAGED_SETUPMODES),
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 7, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "EnableIPv6",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TLSCertificateRequired",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ProxyServer",
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
            name: "ProxyServerPort",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.user_enrollment(Mode::Forbidden),
                VISIONOS.user_enrollment(Mode::Forbidden),
            ],
            rules: &Rules {
                range: Range::Integers(Some(0), Some(65535)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ProxyUsername",
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
            name: "ProxyPassword",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                VISIONOS.user_enrollment(Mode::Forbidden),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ProxyPACURL",
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
            name: "ProxyPACFallbackAllowed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.user_enrollment(Mode::Forbidden),
                VISIONOS.user_enrollment(Mode::Forbidden),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DisableAssociationMACRandomization",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 0, 0).user_enrollment(Mode::Forbidden),
                MACOS.since(15, 0, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.user_enrollment(Mode::Forbidden),
                WATCHOS.since(7, 0, 0),
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

static WIFI_MANAGED_EAPCLIENTCONFIGURATION: Keys = Keys {
    named: &[
        Key {
            name: "AcceptEAPTypes",
            shape: Shape::Array(&WIFI_MANAGED_EAPCLIENTCONFIGURATION_ACCEPTEAPTYPES),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "UserName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "UserPassword",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadCertificateAnchorUUID",
            shape: Shape::Array(&WIFI_MANAGED_EAPCLIENTCONFIGURATION_PAYLOADCERTIFICATEANCHORUUID),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TLSTrustedCertificates",
            shape: Shape::Array(&WIFI_MANAGED_EAPCLIENTCONFIGURATION_TLSTRUSTEDCERTIFICATES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TLSTrustedServerNames",
            shape: Shape::Array(&WIFI_MANAGED_EAPCLIENTCONFIGURATION_TLSTRUSTEDSERVERNAMES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TLSAllowTrustExceptions",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.removed(8, 0, 0), VISIONOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TLSCertificateIsRequired",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TTLSInnerAuthentication",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["PAP", "EAP", "CHAP", "MSCHAP", "MSCHAPv2"]),
                default: Some(Scalar::String("MSCHAPv2")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TLSMinimumVersion",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 0, 0),
                MACOS.since(10, 13, 0),
                TVOS.since(11, 0, 0),
            ],
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
            supports: &[
                IOS.since(11, 0, 0),
                MACOS.since(10, 13, 0),
                TVOS.since(11, 0, 0),
            ],
            rules: &Rules {
                list: List::Strings(&["1.0", "1.1", "1.2", "1.3"]),
                default: Some(Scalar::String("1.2")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OuterIdentity",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "EAPFASTUsePAC",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EAPFASTProvisionPAC",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EAPFASTProvisionPACAnonymously",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "EAPSIMNumberOfRANDs",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(8, 0, 0)],
            rules: &Rules {
                list: List::Integers(&[2, 3]),
                default: Some(Scalar::Integer(3)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SystemModeCredentialsSource",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "SystemModeUseOpenDirectoryCredentials",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OneTimeUserPassword",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 0, 0),
                MACOS.since(10, 8, 0),
                TVOS.since(9, 0, 0),
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

static WIFI_MANAGED_EAPCLIENTCONFIGURATION_ACCEPTEAPTYPES: Key = Key {
    name: "EAPType",
    shape: Shape::Integer,
    rules: &Rules {
        list: List::Integers(&[13, 17, 18, 21, 23, 25, 43]),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static WIFI_MANAGED_EAPCLIENTCONFIGURATION_PAYLOADCERTIFICATEANCHORUUID: Key = Key {
    name: "CertificateAnchorUUID",
    shape: Shape::String,
    rules: &Rules {
        format: Some(Format::Uuid),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static WIFI_MANAGED_EAPCLIENTCONFIGURATION_TLSTRUSTEDCERTIFICATES: Key = Key {
    name: "TLSTrustedCertificatesItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static WIFI_MANAGED_EAPCLIENTCONFIGURATION_TLSTRUSTEDSERVERNAMES: Key = Key {
    name: "TLSTrustedServerName",
    shape: Shape::String,
    ..Key::ANYTHING
};

static WIFI_MANAGED_ROAMINGCONSORTIUMOIS: Key = Key {
    name: "RoamingConsortiumOI",
    shape: Shape::String,
    rules: &Rules {
        format: Some(Format::RoamingConsortium),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static WIFI_MANAGED_NAIREALMNAMES: Key = Key {
    name: "NAIRealmName",
    shape: Shape::String,
    ..Key::ANYTHING
};

static WIFI_MANAGED_MCCANDMNCS: Key = Key {
    name: "MCCAndMNC",
    shape: Shape::String,
    rules: &Rules {
        format: Some(Format::SixDigits),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static WIFI_MANAGED_QOSMARKINGPOLICY: Keys = Keys {
    named: &[
        Key {
            name: "QoSMarkingAllowListAppIdentifiers",
            shape: Shape::Array(&WIFI_MANAGED_QOSMARKINGPOLICY_QOSMARKINGALLOWLISTAPPIDENTIFIERS),
            presence: Presence::Optional,
            supports: &[IOS.since(14, 5, 0), MACOS.since(14, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "QoSMarkingWhitelistedAppIdentifiers",
            shape: Shape::Array(&WIFI_MANAGED_QOSMARKINGPOLICY_QOSMARKINGALLOWLISTAPPIDENTIFIERS),
            presence: Presence::Optional,
            supports: &[
                IOS.deprecated(14, 5, 0),
                MACOS.deprecated(14, 0, 0),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "QoSMarkingAppleAudioVideoCalls",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "QoSMarkingEnabled",
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

static WIFI_MANAGED_QOSMARKINGPOLICY_QOSMARKINGALLOWLISTAPPIDENTIFIERS: Key = Key {
    name: "appBundleID",
    shape: Shape::String,
    ..Key::ANYTHING
};

static WIFI_MANAGED_SETUPMODES: Key = Key {
    name: "SetupModesItem",
    shape: Shape::String,
    presence: Presence::Required,
    rules: &Rules {
        list: List::Strings(&["System", "Loginwindow"]),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static XSAN: Keys = Keys {
    named: &[
        Key {
            name: "sanName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "sanConfigURLs",
            shape: Shape::Array(&XSAN_SANCONFIGURLS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "fsnameservers",
            shape: Shape::Array(&XSAN_FSNAMESERVERS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "sanAuthMethod",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["auth_secret"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "sharedSecret",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static XSAN_SANCONFIGURLS: Key = Key {
    name: "sanConfigURLsItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static XSAN_FSNAMESERVERS: Key = Key {
    name: "fsnameserversItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static XSAN_PREFERENCES: Keys = Keys {
    named: &[
        Key {
            name: "onlyMount",
            shape: Shape::Array(&XSAN_PREFERENCES_ONLYMOUNT),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "denyMount",
            shape: Shape::Array(&XSAN_PREFERENCES_DENYMOUNT),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "denyDLC",
            shape: Shape::Array(&XSAN_PREFERENCES_DENYDLC),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "preferDLC",
            shape: Shape::Array(&XSAN_PREFERENCES_PREFERDLC),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "useDLC",
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

static XSAN_PREFERENCES_ONLYMOUNT: Key = Key {
    name: "onlyMountItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static XSAN_PREFERENCES_DENYMOUNT: Key = Key {
    name: "denyMountItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static XSAN_PREFERENCES_DENYDLC: Key = Key {
    name: "denyDLCItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static XSAN_PREFERENCES_PREFERDLC: Key = Key {
    name: "preferDLCItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static LOGINWINDOW_2: Keys = Keys {
    named: &[Key {
        name: "DisableLoginItemsSuppression",
        shape: Shape::Boolean,
        presence: Presence::Optional,
        supports: &[MACOS.since(0, 0, 0)],
        rules: &Rules {
            default: Some(Scalar::Boolean(false)),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};
