// Made by `cargo xtask schema` from Apple's device-management schema (github.com/apple/device-management, MIT licence, copyright Apple Inc.).
// Names and facts only. Which files, and their digests: schema.lock. Change the generator in xtask/src/schema, not this file.

use crate::schema::table::*;

pub(crate) static OBJECTS: [Object; 68] = [
    Object {
        family: Family::Command,
        name: "AccountConfiguration",
        file: "account.configuration",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 11, 0)
                .right(AccessRight::None)
                .device_channel(true)
                .user_channel(false)
                .ade(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &ACCOUNT_CONFIGURATION,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "ActiveNSExtensions",
        file: "application.extensions.listactive",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 13, 0)
                .right(AccessRight::Bit(256))
                .device_channel(false)
                .user_channel(true)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &APPLICATION_EXTENSIONS_LISTACTIVE,
        response: Some(&APPLICATION_EXTENSIONS_LISTACTIVE_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "NSExtensionMappings",
        file: "application.extensions.mappings",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 13, 0)
                .right(AccessRight::Bit(256))
                .device_channel(false)
                .user_channel(true)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        response: Some(&APPLICATION_EXTENSIONS_MAPPINGS_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "InstallApplication",
        file: "application.install",
        supports: &[
            IOS.since(5, 0, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 9, 0)
                .right(AccessRight::Bit(4096))
                .device_channel(true)
                .user_channel(true)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.since(10, 2, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false),
        ],
        keys: &APPLICATION_INSTALL,
        response: Some(&APPLICATION_INSTALL_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "InstallEnterpriseApplication",
        file: "application.install.enterprise",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 13, 6)
                .right(AccessRight::Bit(4096))
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &APPLICATION_INSTALL_ENTERPRISE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "InstalledApplicationList",
        file: "application.installed.list",
        supports: &[
            IOS.since(5, 0, 0)
                .right(AccessRight::Bit(256))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .right(AccessRight::Bit(256))
                .device_channel(true)
                .user_channel(true)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.since(10, 2, 0)
                .right(AccessRight::Bit(256))
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(256))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::Bit(256))
                .supervised(false),
        ],
        keys: &APPLICATION_INSTALLED_LIST,
        response: Some(&APPLICATION_INSTALLED_LIST_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "InviteToProgram",
        file: "application.invitetoprogram",
        supports: &[
            IOS.since(7, 0, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(false)
                .shared_user_channel(true)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(10, 9, 0)
                .right(AccessRight::None)
                .device_channel(false)
                .user_channel(true)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &APPLICATION_INVITETOPROGRAM,
        response: Some(&APPLICATION_INVITETOPROGRAM_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "ManagedApplicationList",
        file: "application.managed.list",
        supports: &[
            IOS.since(5, 0, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(11, 0, 0)
                .right(AccessRight::Bit(4096))
                .device_channel(true)
                .user_channel(true)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.since(10, 2, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false),
        ],
        keys: &APPLICATION_MANAGED_LIST,
        response: Some(&APPLICATION_MANAGED_LIST_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "ApplyRedemptionCode",
        file: "application.redemptioncode",
        supports: &[
            IOS.since(5, 0, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false)
                .ade(false)
                .shared(Mode::Forbidden)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &APPLICATION_REDEMPTIONCODE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "RemoveApplication",
        file: "application.remove",
        supports: &[
            IOS.since(5, 0, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(11, 0, 0)
                .right(AccessRight::Bit(4096))
                .device_channel(true)
                .user_channel(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.since(10, 2, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false),
        ],
        keys: &APPLICATION_REMOVE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "ValidateApplications",
        file: "application.validate",
        supports: &[
            IOS.since(9, 2, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS.never(),
            TVOS.since(10, 2, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS.never(),
        ],
        keys: &APPLICATION_VALIDATE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "CancelEnhancedLogCollection",
        file: "cancel.enhanced.log.collection",
        supports: &[
            IOS.since(27, 0, 0)
                .supervised(true)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(27, 0, 0)
                .device_channel(false)
                .user_channel(true)
                .supervised(true)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.since(27, 0, 0).supervised(true).ade(false),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "CertificateList",
        file: "certificate.list",
        supports: &[
            IOS.since(4, 0, 0)
                .right(AccessRight::Bit(1))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .right(AccessRight::Bit(1))
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.since(9, 0, 0)
                .right(AccessRight::Bit(1))
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(1))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::Bit(1))
                .supervised(false),
        ],
        keys: &CERTIFICATE_LIST,
        response: Some(&CERTIFICATE_LIST_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
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
            WATCHOS.since(10, 0, 0).supervised(false),
        ],
        keys: &DECLARATIVEMANAGEMENT,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "ActivationLockBypassCode",
        file: "device.activationlock.bypasscode",
        supports: &[
            IOS.since(7, 1, 0)
                .right(AccessRight::None)
                .supervised(true)
                .ade(false)
                .shared(Mode::Forbidden)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(10, 15, 0)
                .right(AccessRight::None)
                .device_channel(true)
                .user_channel(false)
                .supervised(true)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS
                .since(2, 0, 0)
                .right(AccessRight::None)
                .supervised(true)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            WATCHOS.never(),
        ],
        response: Some(&DEVICE_ACTIVATIONLOCK_BYPASSCODE_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "ClearActivationLockBypassCode",
        file: "device.activationlock.clearbypasscode",
        supports: &[
            IOS.since(7, 1, 0)
                .right(AccessRight::None)
                .supervised(true)
                .ade(false)
                .shared(Mode::Forbidden)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(10, 15, 0)
                .right(AccessRight::None)
                .device_channel(true)
                .user_channel(false)
                .supervised(true)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS
                .since(2, 0, 0)
                .right(AccessRight::None)
                .supervised(true)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            WATCHOS.never(),
        ],
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "DeviceConfigured",
        file: "device.configured",
        supports: &[
            IOS.since(9, 0, 0)
                .right(AccessRight::None)
                .supervised(true)
                .ade(true)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(10, 11, 0)
                .right(AccessRight::None)
                .device_channel(true)
                .user_channel(false)
                .ade(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.since(10, 2, 0)
                .right(AccessRight::None)
                .supervised(true),
            VISIONOS
                .since(2, 0, 0)
                .right(AccessRight::None)
                .supervised(true)
                .ade(true)
                .user_enrollment(Mode::Forbidden),
            WATCHOS.never(),
        ],
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "EraseDevice",
        file: "device.erase",
        supports: &[
            IOS.since(4, 0, 0)
                .right(AccessRight::Bit(8))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(10, 7, 0)
                .right(AccessRight::Bit(8))
                .device_channel(true)
                .user_channel(false)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.since(10, 2, 0)
                .right(AccessRight::Bit(8))
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(8))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::Bit(8))
                .supervised(false),
        ],
        keys: &DEVICE_ERASE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "RefreshCellularPlans",
        file: "device.esim",
        supports: &[
            IOS.since(13, 0, 0)
                .right(AccessRight::None)
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &DEVICE_ESIM,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "DeviceLock",
        file: "device.lock",
        supports: &[
            IOS.since(4, 0, 0)
                .right(AccessRight::Bit(4))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .right(AccessRight::Bit(4))
                .device_channel(true)
                .user_channel(false)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS
                .since(2, 0, 0)
                .right(AccessRight::Bit(4))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::Bit(4))
                .supervised(false),
        ],
        keys: &DEVICE_LOCK,
        response: Some(&DEVICE_LOCK_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "DisableLostMode",
        file: "device.lostmode.disable",
        supports: &[
            IOS.since(9, 3, 0)
                .right(AccessRight::None)
                .supervised(true)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "EnableLostMode",
        file: "device.lostmode.enable",
        supports: &[
            IOS.since(9, 3, 0)
                .right(AccessRight::None)
                .supervised(true)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &DEVICE_LOSTMODE_ENABLE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "DeviceLocation",
        file: "device.lostmode.location",
        supports: &[
            IOS.since(9, 3, 0)
                .right(AccessRight::None)
                .supervised(true)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        response: Some(&DEVICE_LOSTMODE_LOCATION_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "PlayLostModeSound",
        file: "device.lostmode.playsound",
        supports: &[
            IOS.since(10, 3, 0)
                .right(AccessRight::None)
                .supervised(true)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "RestartDevice",
        file: "device.restart",
        supports: &[
            IOS.since(10, 3, 0)
                .right(AccessRight::Bit(4))
                .supervised(true)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(10, 13, 0)
                .right(AccessRight::Bit(4))
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.since(10, 2, 0)
                .right(AccessRight::Bit(4))
                .supervised(true),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &DEVICE_RESTART,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "ClearRestrictionsPassword",
        file: "device.restrictions.clearpassword",
        supports: &[
            IOS.since(8, 0, 0)
                .right(AccessRight::None)
                .supervised(true)
                .ade(false)
                .shared(Mode::Forbidden)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "Restrictions",
        file: "device.restrictions.list",
        supports: &[
            IOS.since(4, 0, 0)
                .right(AccessRight::Bit(512))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(true)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.since(9, 0, 0)
                .right(AccessRight::Bit(512))
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(512))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::Bit(512))
                .supervised(false),
        ],
        keys: &DEVICE_RESTRICTIONS_LIST,
        response: Some(&DEVICE_RESTRICTIONS_LIST_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "ShutDownDevice",
        file: "device.shutdown",
        supports: &[
            IOS.since(10, 3, 0)
                .right(AccessRight::Bit(4))
                .supervised(true)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(10, 13, 0)
                .right(AccessRight::Bit(4))
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "ContentCachingInformation",
        file: "information.contentcaching",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 15, 4)
                .right(AccessRight::Bit(32))
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        response: Some(&INFORMATION_CONTENTCACHING_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "DeviceInformation",
        file: "information.device",
        supports: &[
            IOS.since(4, 0, 0)
                .right(AccessRight::EachKey)
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .right(AccessRight::EachKey)
                .device_channel(true)
                .user_channel(true)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.since(9, 0, 0)
                .right(AccessRight::EachKey)
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::EachKey)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::EachKey)
                .supervised(false),
        ],
        keys: &INFORMATION_DEVICE,
        response: Some(&INFORMATION_DEVICE_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "SecurityInfo",
        file: "information.security",
        supports: &[
            IOS.since(4, 0, 0)
                .right(AccessRight::Bit(1024))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .right(AccessRight::Bit(1024))
                .device_channel(true)
                .user_channel(true)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.since(9, 0, 0)
                .right(AccessRight::Bit(1024))
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(1024))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::Bit(1024))
                .supervised(false),
        ],
        response: Some(&INFORMATION_SECURITY_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "LOMDeviceRequest",
        file: "lom.devicerequest",
        supports: &[
            IOS.never(),
            MACOS
                .since(11, 0, 0)
                .right(AccessRight::Bit(4))
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &LOM_DEVICEREQUEST,
        response: Some(&LOM_DEVICEREQUEST_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "LOMSetupRequest",
        file: "lom.setuprequest",
        supports: &[
            IOS.never(),
            MACOS
                .since(11, 0, 0)
                .right(AccessRight::Bit(4))
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        response: Some(&LOM_SETUPREQUEST_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "ManagedApplicationAttributes",
        file: "managed.application.attributes",
        supports: &[
            IOS.since(7, 0, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS.never(),
            TVOS.since(10, 2, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false),
        ],
        keys: &MANAGED_APPLICATION_ATTRIBUTES,
        response: Some(&MANAGED_APPLICATION_ATTRIBUTES_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "ManagedApplicationConfiguration",
        file: "managed.application.configuration",
        supports: &[
            IOS.since(7, 0, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 15, 0)
                .right(AccessRight::Bit(4096))
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.since(10, 2, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false),
        ],
        keys: &MANAGED_APPLICATION_ATTRIBUTES,
        response: Some(&MANAGED_APPLICATION_CONFIGURATION_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "ManagedApplicationFeedback",
        file: "managed.application.feedback",
        supports: &[
            IOS.since(7, 0, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(11, 0, 0)
                .right(AccessRight::Bit(4096))
                .device_channel(false)
                .user_channel(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.since(10, 2, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS.never(),
        ],
        keys: &MANAGED_APPLICATION_FEEDBACK,
        response: Some(&MANAGED_APPLICATION_FEEDBACK_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "InstallMedia",
        file: "media.install",
        supports: &[
            IOS.since(8, 0, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 9, 0)
                .right(AccessRight::Bit(4096))
                .device_channel(false)
                .user_channel(true)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MEDIA_INSTALL,
        response: Some(&MEDIA_INSTALL_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "ManagedMediaList",
        file: "media.managed.list",
        supports: &[
            IOS.since(8, 0, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        response: Some(&MEDIA_MANAGED_LIST_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "RemoveMedia",
        file: "media.remove",
        supports: &[
            IOS.since(8, 0, 0)
                .right(AccessRight::Bit(4096))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MEDIA_REMOVE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "RequestMirroring",
        file: "mirroring.request",
        supports: &[
            IOS.since(7, 0, 0)
                .right(AccessRight::None)
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 10, 0)
                .right(AccessRight::None)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &MIRRORING_REQUEST,
        response: Some(&MIRRORING_REQUEST_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "StopMirroring",
        file: "mirroring.stop",
        supports: &[
            IOS.since(7, 0, 0)
                .right(AccessRight::None)
                .supervised(true)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(10, 10, 0)
                .right(AccessRight::None)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "ClearPasscode",
        file: "passcode.clear",
        supports: &[
            IOS.since(4, 0, 0)
                .right(AccessRight::Bit(4))
                .supervised(false)
                .ade(false)
                .shared(Mode::Forbidden)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.never(),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(4))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::Bit(4))
                .supervised(false),
        ],
        keys: &PASSCODE_CLEAR,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "SetFirmwarePassword",
        file: "passcode.firmware.set",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 13, 0)
                .right(AccessRight::Bit(4))
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &PASSCODE_FIRMWARE_SET,
        response: Some(&PASSCODE_FIRMWARE_SET_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "VerifyFirmwarePassword",
        file: "passcode.firmware.verify",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 13, 0)
                .right(AccessRight::None)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &PASSCODE_FIRMWARE_VERIFY,
        response: Some(&PASSCODE_FIRMWARE_VERIFY_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "SetRecoveryLock",
        file: "passcode.recovery.set",
        supports: &[
            IOS.never(),
            MACOS
                .since(11, 5, 0)
                .right(AccessRight::Bit(4))
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &PASSCODE_RECOVERY_SET,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "VerifyRecoveryLock",
        file: "passcode.recovery.verify",
        supports: &[
            IOS.never(),
            MACOS
                .since(11, 5, 0)
                .right(AccessRight::Bit(4))
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &PASSCODE_FIRMWARE_VERIFY,
        response: Some(&PASSCODE_FIRMWARE_VERIFY_RESPONSE_VERIFYFIRMWAREPASSWORD),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "RequestUnlockToken",
        file: "passcode.unlocktoken",
        supports: &[
            IOS.since(5, 0, 0)
                .deprecated(6, 1, 6)
                .right(AccessRight::None)
                .supervised(true)
                .ade(false)
                .shared(Mode::Forbidden)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        response: Some(&PASSCODE_CLEAR),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "InstallProfile",
        file: "profile.install",
        supports: &[
            IOS.since(4, 0, 0)
                .right(AccessRight::Bit(2))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .right(AccessRight::Bit(2))
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.since(9, 0, 0)
                .right(AccessRight::Bit(2))
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(2))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::Bit(2))
                .supervised(false),
        ],
        keys: &PROFILE_INSTALL,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "ProfileList",
        file: "profile.list",
        supports: &[
            IOS.since(4, 0, 0)
                .right(AccessRight::Bit(1))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .right(AccessRight::Bit(1))
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.since(9, 0, 0)
                .right(AccessRight::Bit(1))
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(1))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::Bit(1))
                .supervised(false),
        ],
        keys: &CERTIFICATE_LIST,
        response: Some(&PROFILE_LIST_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "InstallProvisioningProfile",
        file: "profile.provisioning.install",
        supports: &[
            IOS.since(4, 0, 0)
                .right(AccessRight::Bit(128))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(11, 0, 0)
                .right(AccessRight::None)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.since(10, 2, 0)
                .right(AccessRight::Bit(128))
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(128))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::Bit(128))
                .supervised(false),
        ],
        keys: &PROFILE_PROVISIONING_INSTALL,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "ProvisioningProfileList",
        file: "profile.provisioning.list",
        supports: &[
            IOS.since(4, 0, 0)
                .right(AccessRight::Bit(64))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(11, 0, 0)
                .right(AccessRight::None)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.since(10, 2, 0)
                .right(AccessRight::Bit(64))
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(64))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::Bit(64))
                .supervised(false),
        ],
        keys: &PROFILE_PROVISIONING_LIST,
        response: Some(&PROFILE_PROVISIONING_LIST_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "RemoveProvisioningProfile",
        file: "profile.provisioning.remove",
        supports: &[
            IOS.since(4, 0, 0)
                .right(AccessRight::Bit(128))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(11, 0, 0)
                .right(AccessRight::None)
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.since(10, 2, 0)
                .right(AccessRight::Bit(128))
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(128))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::Bit(128))
                .supervised(false),
        ],
        keys: &PROFILE_PROVISIONING_REMOVE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "RemoveProfile",
        file: "profile.remove",
        supports: &[
            IOS.since(4, 0, 0)
                .right(AccessRight::Bit(2))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 7, 0)
                .right(AccessRight::Bit(2))
                .device_channel(true)
                .user_channel(true)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.since(9, 0, 0)
                .right(AccessRight::Bit(2))
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(2))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::Bit(2))
                .supervised(false),
        ],
        keys: &APPLICATION_REMOVE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "DisableRemoteDesktop",
        file: "remotedesktop.disable",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 14, 4)
                .device_channel(true)
                .user_channel(false)
                .supervised(true)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "EnableRemoteDesktop",
        file: "remotedesktop.enable",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 14, 4)
                .device_channel(true)
                .user_channel(false)
                .supervised(true)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "RotateFileVaultKey",
        file: "rotate.file.vault.key",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 9, 0)
                .right(AccessRight::Bit(4))
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &ROTATE_FILE_VAULT_KEY,
        response: Some(&ROTATE_FILE_VAULT_KEY_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "SetAutoAdminPassword",
        file: "set.auto.admin.password",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 11, 0)
                .right(AccessRight::None)
                .device_channel(true)
                .user_channel(false)
                .ade(true)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SET_AUTO_ADMIN_PASSWORD,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "Settings",
        file: "settings",
        supports: &[
            IOS.since(5, 0, 0)
                .right(AccessRight::Bit(2048))
                .supervised(false)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(true)
                .user_enrollment(Mode::Allowed),
            MACOS
                .since(10, 9, 0)
                .right(AccessRight::Bit(2048))
                .device_channel(true)
                .user_channel(true)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            TVOS.since(9, 0, 0)
                .right(AccessRight::Bit(2048))
                .supervised(false),
            VISIONOS
                .since(1, 1, 0)
                .right(AccessRight::Bit(2048))
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Allowed),
            WATCHOS
                .since(10, 0, 0)
                .right(AccessRight::Bit(2048))
                .supervised(false),
        ],
        keys: &SETTINGS,
        response: Some(&SETTINGS_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "AvailableOSUpdates",
        file: "system.update.available",
        supports: &[
            IOS.since(9, 0, 0)
                .deprecated(26, 0, 0)
                .removed(27, 0, 0)
                .right(AccessRight::Bit(4096))
                .supervised(true)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(10, 11, 0)
                .deprecated(26, 0, 0)
                .removed(27, 0, 0)
                .right(AccessRight::None)
                .device_channel(true)
                .user_channel(false)
                .supervised(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.since(12, 0, 0)
                .deprecated(26, 0, 0)
                .removed(27, 0, 0)
                .right(AccessRight::Bit(4096))
                .device_channel(true)
                .supervised(true)
                .ade(false),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        response: Some(&SYSTEM_UPDATE_AVAILABLE_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "ScheduleOSUpdateScan",
        file: "system.update.scan",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 11, 0)
                .deprecated(26, 0, 0)
                .removed(27, 0, 0)
                .right(AccessRight::None)
                .device_channel(true)
                .user_channel(false)
                .supervised(true)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SYSTEM_UPDATE_SCAN,
        response: Some(&SYSTEM_UPDATE_SCAN_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "ScheduleOSUpdate",
        file: "system.update.schedule",
        supports: &[
            IOS.since(9, 0, 0)
                .deprecated(26, 0, 0)
                .removed(27, 0, 0)
                .right(AccessRight::Bit(4096))
                .supervised(true)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(10, 11, 0)
                .deprecated(26, 0, 0)
                .removed(27, 0, 0)
                .right(AccessRight::None)
                .device_channel(true)
                .user_channel(false)
                .supervised(true)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.since(12, 0, 0)
                .deprecated(26, 0, 0)
                .removed(27, 0, 0)
                .right(AccessRight::Bit(4096))
                .device_channel(true)
                .supervised(true)
                .ade(false),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &SYSTEM_UPDATE_SCHEDULE,
        response: Some(&SYSTEM_UPDATE_SCHEDULE_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "OSUpdateStatus",
        file: "system.update.status",
        supports: &[
            IOS.since(9, 0, 0)
                .deprecated(26, 0, 0)
                .removed(27, 0, 0)
                .right(AccessRight::Bit(4096))
                .supervised(true)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(10, 11, 5)
                .deprecated(26, 0, 0)
                .removed(27, 0, 0)
                .right(AccessRight::None)
                .device_channel(true)
                .user_channel(false)
                .supervised(true)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.since(12, 0, 0)
                .deprecated(26, 0, 0)
                .removed(27, 0, 0)
                .right(AccessRight::Bit(4096))
                .device_channel(true)
                .supervised(true)
                .ade(false),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        response: Some(&SYSTEM_UPDATE_STATUS_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "TriggerEnhancedLogCollection",
        file: "trigger.enhanced.log.collection",
        supports: &[
            IOS.since(27, 0, 0)
                .supervised(true)
                .ade(false)
                .shared(Mode::Allowed)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(27, 0, 0)
                .device_channel(false)
                .user_channel(true)
                .supervised(true)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.since(27, 0, 0).supervised(true).ade(false),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &TRIGGER_ENHANCED_LOG_COLLECTION,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "UserConfigured",
        file: "user.configured",
        supports: &[
            IOS.since(17, 0, 0)
                .right(AccessRight::None)
                .supervised(true)
                .ade(true)
                .shared(Mode::Allowed)
                .shared_device_channel(false)
                .shared_user_channel(true)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "DeleteUser",
        file: "user.delete",
        supports: &[
            IOS.since(9, 3, 0)
                .right(AccessRight::None)
                .supervised(false)
                .ade(false)
                .shared(Mode::Required)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(10, 13, 0)
                .right(AccessRight::None)
                .device_channel(true)
                .user_channel(false)
                .supervised(true)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &USER_DELETE,
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "UserList",
        file: "user.list",
        supports: &[
            IOS.since(9, 3, 0)
                .right(AccessRight::None)
                .supervised(false)
                .ade(false)
                .shared(Mode::Required)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS
                .since(10, 13, 0)
                .right(AccessRight::None)
                .device_channel(true)
                .user_channel(false)
                .supervised(true)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        response: Some(&USER_LIST_RESPONSE),
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "LogOutUser",
        file: "user.logout",
        supports: &[
            IOS.since(9, 3, 0)
                .right(AccessRight::None)
                .supervised(false)
                .ade(false)
                .shared(Mode::Required)
                .shared_device_channel(true)
                .shared_user_channel(false)
                .user_enrollment(Mode::Forbidden),
            MACOS.never(),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        ..Object::EMPTY
    },
    Object {
        family: Family::Command,
        name: "UnlockUserAccount",
        file: "user.unlock",
        supports: &[
            IOS.never(),
            MACOS
                .since(10, 13, 0)
                .right(AccessRight::Bit(4))
                .device_channel(true)
                .user_channel(false)
                .ade(false)
                .user_enrollment(Mode::Forbidden),
            TVOS.never(),
            VISIONOS.never(),
            WATCHOS.never(),
        ],
        keys: &USER_UNLOCK,
        ..Object::EMPTY
    },
];

static ACCOUNT_CONFIGURATION: Keys = Keys {
    named: &[
        Key {
            name: "SkipPrimarySetupAccountCreation",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SetPrimarySetupAccountAsRegularUser",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PrimaryAccountFullName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "PrimaryAccountUserName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "DontAutoPopulatePrimaryAccountInfo",
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
            name: "LockPrimaryAccountInfo",
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
            name: "AutoSetupAdminAccounts",
            shape: Shape::Array(&ACCOUNT_CONFIGURATION_AUTOSETUPADMINACCOUNTS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ManagedLocalUserShortName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(11, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ACCOUNT_CONFIGURATION_AUTOSETUPADMINACCOUNTS: Key = Key {
    name: "AutoSetupAdminAccountItem",
    shape: Shape::Dictionary(&ACCOUNT_CONFIGURATION_AUTOSETUPADMINACCOUNTS_ITEM),
    ..Key::ANYTHING
};

static ACCOUNT_CONFIGURATION_AUTOSETUPADMINACCOUNTS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "shortName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "fullName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "passwordHash",
            shape: Shape::Data,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "hidden",
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

static APPLICATION_EXTENSIONS_LISTACTIVE: Keys = Keys {
    named: &[Key {
        name: "FilterExtensionPoints",
        shape: Shape::Array(&APPLICATION_EXTENSIONS_LISTACTIVE_FILTEREXTENSIONPOINTS),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static APPLICATION_EXTENSIONS_LISTACTIVE_FILTEREXTENSIONPOINTS: Key = Key {
    name: "FilterExtensionPointsItem",
    shape: Shape::String,
    ..Key::ANYTHING
};

static APPLICATION_EXTENSIONS_LISTACTIVE_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "Extensions",
        shape: Shape::Array(&APPLICATION_EXTENSIONS_LISTACTIVE_RESPONSE_EXTENSIONS),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static APPLICATION_EXTENSIONS_LISTACTIVE_RESPONSE_EXTENSIONS: Key = Key {
    name: "ExtensionsItem",
    shape: Shape::Dictionary(&APPLICATION_EXTENSIONS_LISTACTIVE_RESPONSE_EXTENSIONS_ITEM),
    ..Key::ANYTHING
};

static APPLICATION_EXTENSIONS_LISTACTIVE_RESPONSE_EXTENSIONS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "ExtensionPoint",
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
            name: "ContainerDisplayName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ContainerIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Path",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Version",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "UserElection",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["Default", "Use", "Ignore"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APPLICATION_EXTENSIONS_MAPPINGS_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "Extensions",
        shape: Shape::Array(&APPLICATION_EXTENSIONS_MAPPINGS_RESPONSE_EXTENSIONS),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static APPLICATION_EXTENSIONS_MAPPINGS_RESPONSE_EXTENSIONS: Key = Key {
    name: "ExtensionsItem",
    shape: Shape::Dictionary(&APPLICATION_EXTENSIONS_MAPPINGS_RESPONSE_EXTENSIONS_ITEM),
    ..Key::ANYTHING
};

static APPLICATION_EXTENSIONS_MAPPINGS_RESPONSE_EXTENSIONS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "ExtensionPoint",
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
    ],
    others: None,
};

static APPLICATION_INSTALL: Keys = Keys {
    named: &[
        Key {
            name: "iTunesStoreID",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "Options",
            shape: Shape::Dictionary(&APPLICATION_INSTALL_OPTIONS),
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "ManifestURL",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "ManagementFlags",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[MACOS.since(11, 0, 0).user_enrollment(Mode::Forbidden)],
            rules: &Rules {
                list: List::Integers(&[1, 4, 5]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Configuration",
            shape: Shape::Dictionary(&APPLICATION_INSTALL_CONFIGURATION),
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0), MACOS.since(11, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "Attributes",
            shape: Shape::Dictionary(&APPLICATION_INSTALL_ATTRIBUTES),
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0), MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "ChangeManagementState",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0).user_enrollment(Mode::Forbidden),
                MACOS.since(11, 0, 0).user_enrollment(Mode::Forbidden),
                VISIONOS.user_enrollment(Mode::Forbidden),
            ],
            rules: &Rules {
                list: List::Strings(&["Managed"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "InstallAsManaged",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(11, 0, 0).user_enrollment(Mode::Forbidden),
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
            name: "iOSApp",
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

static APPLICATION_INSTALL_OPTIONS: Keys = Keys {
    named: &[Key {
        name: "PurchaseMethod",
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

static APPLICATION_INSTALL_CONFIGURATION: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::Any,
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static APPLICATION_INSTALL_ATTRIBUTES: Keys = Keys {
    named: &[
        Key {
            name: "VPNUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "ContentFilterUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(16, 0, 0), TVOS.never(), WATCHOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "DNSProxyUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(16, 0, 0), TVOS.never(), WATCHOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "RelayUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(17, 0, 0), TVOS.never(), WATCHOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "AssociatedDomains",
            shape: Shape::Array(&APPLICATION_INSTALL_ATTRIBUTES_ASSOCIATEDDOMAINS),
            presence: Presence::Optional,
            supports: &[IOS.since(13, 0, 0), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "AssociatedDomainsEnableDirectDownloads",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), TVOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Removable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), TVOS.since(14, 0, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(true)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TapToPayScreenLock",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 4, 0),
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
            name: "CellularSliceUUID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 0, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Hideable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 1, 0),
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
            name: "Lockable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 1, 0),
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

static APPLICATION_INSTALL_ATTRIBUTES_ASSOCIATEDDOMAINS: Key = Key {
    name: "AssociatedDomain",
    shape: Shape::String,
    ..Key::ANYTHING
};

static APPLICATION_INSTALL_RESPONSE: Keys = Keys {
    named: &[
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "State",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&[
                    "Queued",
                    "NeedsRedemption",
                    "Redeeming",
                    "Prompting",
                    "PromptingForLogin",
                    "ValidatingPurchase",
                    "Installing",
                    "Managed",
                    "ManagedButUninstalled",
                    "UserInstalledApp",
                    "UserRejected",
                    "PromptingForUpdate",
                    "PromptingForUpdateLogin",
                    "ValidatingUpdate",
                    "Updating",
                    "UpdateRejected",
                    "PromptingForManagement",
                    "ManagementRejected",
                    "Failed",
                    "Unknown",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RejectionReason",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&[
                    "AppAlreadyInstalled",
                    "AppAlreadyQueued",
                    "AppStoreDisabled",
                    "CouldNotVerifyAppID",
                    "ManagementChangeNotSupported",
                    "NotAnApp",
                    "NotSupported",
                    "Other",
                    "PurchaseMethodNotSupported",
                    "PurchaseMethodNotSupportedInMultiUser",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APPLICATION_INSTALL_ENTERPRISE: Keys = Keys {
    named: &[
        Key {
            name: "Manifest",
            shape: Shape::Dictionary(&APPLICATION_INSTALL_CONFIGURATION),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ManifestURL",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ManifestURLPinningCerts",
            shape: Shape::Array(&APPLICATION_INSTALL_ENTERPRISE_MANIFESTURLPINNINGCERTS),
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
        Key {
            name: "InstallAsManaged",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[MACOS.since(11, 0, 0).user_enrollment(Mode::Forbidden)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ManagementFlags",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[MACOS.since(11, 0, 0).user_enrollment(Mode::Forbidden)],
            rules: &Rules {
                list: List::Integers(&[1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Configuration",
            shape: Shape::Dictionary(&APPLICATION_INSTALL_CONFIGURATION),
            presence: Presence::Optional,
            supports: &[MACOS.since(11, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "ChangeManagementState",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.since(11, 0, 0).user_enrollment(Mode::Forbidden)],
            rules: &Rules {
                list: List::Strings(&["Managed"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "iOSApp",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(11, 0, 0), TVOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APPLICATION_INSTALL_ENTERPRISE_MANIFESTURLPINNINGCERTS: Key = Key {
    name: "ManifestURLPinningCertsItem",
    shape: Shape::Data,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static APPLICATION_INSTALLED_LIST: Keys = Keys {
    named: &[
        Key {
            name: "Identifiers",
            shape: Shape::Array(&APPLICATION_INSTALLED_LIST_IDENTIFIERS),
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0), MACOS.since(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "ManagedAppsOnly",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0), MACOS.since(10, 15, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Items",
            shape: Shape::Array(&APPLICATION_INSTALLED_LIST_ITEMS),
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.never(), TVOS.since(14, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APPLICATION_INSTALLED_LIST_IDENTIFIERS: Key = Key {
    name: "IdentifiersItem",
    shape: Shape::String,
    ..Key::ANYTHING
};

static APPLICATION_INSTALLED_LIST_ITEMS: Key = Key {
    name: "ItemsItem",
    shape: Shape::String,
    rules: &Rules {
        list: List::Strings(&[
            "AdHocCodeSigned",
            "AppStoreVendable",
            "BetaApp",
            "BundleSize",
            "DeviceBasedVPP",
            "DistributorIdentifier",
            "DynamicSize",
            "ExternalVersionIdentifier",
            "HasUpdateAvailable",
            "Identifier",
            "Installing",
            "IsAppClip",
            "IsValidated",
            "Name",
            "ShortVersion",
            "Version",
        ]),
        ..Rules::NONE
    },
    ..Key::ANYTHING
};

static APPLICATION_INSTALLED_LIST_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "InstalledApplicationList",
        shape: Shape::Array(&APPLICATION_INSTALLED_LIST_RESPONSE_INSTALLEDAPPLICATIONLIST),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static APPLICATION_INSTALLED_LIST_RESPONSE_INSTALLEDAPPLICATIONLIST: Key = Key {
    name: "InstalledApplicationListItem",
    shape: Shape::Dictionary(&APPLICATION_INSTALLED_LIST_RESPONSE_INSTALLEDAPPLICATIONLIST_ITEM),
    ..Key::ANYTHING
};

static APPLICATION_INSTALLED_LIST_RESPONSE_INSTALLEDAPPLICATIONLIST_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ExternalVersionIdentifier",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 0, 0),
                MACOS.since(10, 13, 0),
                TVOS.since(11, 0, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "DistributorIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 4, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Version",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ShortVersion",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(5, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "Name",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Path",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), TVOS.never(), VISIONOS.never(), WATCHOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "BundleSize",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[MACOS.since(10, 7, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "DynamicSize",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(5, 0, 0), MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "IsValidated",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(9, 2, 0), MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "Installing",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AppStoreVendable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(11, 3, 0), MACOS.never(), TVOS.since(11, 3, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceBasedVPP",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(11, 3, 0), MACOS.never(), TVOS.since(11, 3, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "BetaApp",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(11, 3, 0), MACOS.never(), TVOS.since(11, 3, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "AdHocCodeSigned",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(11, 3, 0), MACOS.never(), TVOS.since(11, 3, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "HasUpdateAvailable",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(11, 3, 0), MACOS.since(10, 13, 4)],
            ..Key::ANYTHING
        },
        Key {
            name: "DownloadFailed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DownloadWaiting",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DownloadPaused",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DownloadCancelled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IsAppClip",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 0, 0),
                MACOS.never(),
                TVOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Source",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 2, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APPLICATION_INVITETOPROGRAM: Keys = Keys {
    named: &[
        Key {
            name: "ProgramID",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["com.apple.cloudvpp"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "InvitationURL",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APPLICATION_INVITETOPROGRAM_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "InvitationResult",
        shape: Shape::String,
        presence: Presence::Required,
        rules: &Rules {
            list: List::Strings(&["Acknowledged", "InvalidProgramID", "InvalidInvitationURL"]),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static APPLICATION_MANAGED_LIST: Keys = Keys {
    named: &[Key {
        name: "Identifiers",
        shape: Shape::Array(&APPLICATION_INSTALLED_LIST_IDENTIFIERS),
        presence: Presence::Optional,
        supports: &[IOS.since(7, 0, 0)],
        ..Key::ANYTHING
    }],
    others: None,
};

static APPLICATION_MANAGED_LIST_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "ManagedApplicationList",
        shape: Shape::Dictionary(&APPLICATION_MANAGED_LIST_RESPONSE_MANAGEDAPPLICATIONLIST),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static APPLICATION_MANAGED_LIST_RESPONSE_MANAGEDAPPLICATIONLIST: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY app identifier",
        shape: Shape::Dictionary(
            &APPLICATION_MANAGED_LIST_RESPONSE_MANAGEDAPPLICATIONLIST_ANY_APP_IDENTIFIER,
        ),
        presence: Presence::Required,
        ..Key::ANYTHING
    }),
};

static APPLICATION_MANAGED_LIST_RESPONSE_MANAGEDAPPLICATIONLIST_ANY_APP_IDENTIFIER: Keys = Keys {
    named: &[
        Key {
            name: "Status",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&[
                    "Queued",
                    "NeedsRedemption",
                    "Redeeming",
                    "Prompting",
                    "PromptingForLogin",
                    "ValidatingPurchase",
                    "PromptingForUpdate",
                    "PromptingForUpdateLogin",
                    "PromptingForManagement",
                    "ValidatingUpdate",
                    "Updating",
                    "Installing",
                    "Managed",
                    "ManagedButUninstalled",
                    "Unknown",
                    "UserInstalledApp",
                    "UserRejected",
                    "UpdateRejected",
                    "ManagementRejected",
                    "Failed",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ManagementFlags",
            shape: Shape::Integer,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "UnusedRedemptionCode",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[MACOS.never(), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "HasConfiguration",
            shape: Shape::Boolean,
            presence: Presence::Required,
            supports: &[IOS.since(7, 0, 0), MACOS.since(11, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "HasFeedback",
            shape: Shape::Boolean,
            presence: Presence::Required,
            supports: &[
                IOS.since(7, 0, 0),
                MACOS.since(11, 3, 0).device_channel(false),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsValidated",
            shape: Shape::Boolean,
            presence: Presence::Required,
            supports: &[IOS.since(9, 2, 0), MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "ExternalVersionIdentifier",
            shape: Shape::Integer,
            presence: Presence::Required,
            supports: &[
                IOS.since(10, 3, 0),
                MACOS.since(11, 3, 0),
                TVOS.since(10, 2, 0),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APPLICATION_REDEMPTIONCODE: Keys = Keys {
    named: &[
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "RedemptionCode",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static APPLICATION_REMOVE: Keys = Keys {
    named: &[Key {
        name: "Identifier",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static APPLICATION_VALIDATE: Keys = Keys {
    named: &[Key {
        name: "Identifiers",
        shape: Shape::Array(&APPLICATION_INSTALLED_LIST_IDENTIFIERS),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static CERTIFICATE_LIST: Keys = Keys {
    named: &[Key {
        name: "ManagedOnly",
        shape: Shape::Boolean,
        presence: Presence::Optional,
        supports: &[
            IOS.since(13, 0, 0),
            MACOS.since(10, 15, 0),
            TVOS.since(13, 0, 0),
        ],
        rules: &Rules {
            default: Some(Scalar::Boolean(false)),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static CERTIFICATE_LIST_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "CertificateList",
        shape: Shape::Array(&CERTIFICATE_LIST_RESPONSE_CERTIFICATELIST),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static CERTIFICATE_LIST_RESPONSE_CERTIFICATELIST: Key = Key {
    name: "CertificateListItem",
    shape: Shape::Dictionary(&CERTIFICATE_LIST_RESPONSE_CERTIFICATELIST_ITEM),
    ..Key::ANYTHING
};

static CERTIFICATE_LIST_RESPONSE_CERTIFICATELIST_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "CommonName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "IsIdentity",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Data",
            shape: Shape::Data,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DECLARATIVEMANAGEMENT: Keys = Keys {
    named: &[Key {
        name: "Data",
        shape: Shape::Data,
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_ACTIVATIONLOCK_BYPASSCODE_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "ActivationLockBypassCode",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_ERASE: Keys = Keys {
    named: &[
        Key {
            name: "PreserveDataPlan",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 0, 0),
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
            name: "DisallowProximitySetup",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 3, 0).shared(Mode::Forbidden),
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
            name: "PIN",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 8, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ObliterationBehavior",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(12, 0, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                list: List::Strings(&[
                    "Default",
                    "DoNotObliterate",
                    "ObliterateWithWarning",
                    "Always",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ReturnToService",
            shape: Shape::Dictionary(&DEVICE_ERASE_RETURNTOSERVICE),
            presence: Presence::Optional,
            supports: &[
                IOS.since(17, 0, 0),
                MACOS.never(),
                TVOS.since(18, 0, 0),
                VISIONOS.since(26, 0, 0),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DEVICE_ERASE_RETURNTOSERVICE: Keys = Keys {
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
            supports: &[
                IOS.since(26, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.since(26, 0, 0),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ShouldRetryEnrollment",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(27, 0, 0),
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
    ],
    others: None,
};

static DEVICE_ESIM: Keys = Keys {
    named: &[Key {
        name: "eSIMServerURL",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_LOCK: Keys = Keys {
    named: &[
        Key {
            name: "Message",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0).shared(Mode::Ignored),
                MACOS.since(10, 14, 0),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PhoneNumber",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0).shared(Mode::Ignored),
                MACOS.since(11, 5, 0),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PIN",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 8, 0),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DEVICE_LOCK_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "MessageResult",
        shape: Shape::String,
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_LOSTMODE_ENABLE: Keys = Keys {
    named: &[
        Key {
            name: "Message",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PhoneNumber",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Footnote",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DEVICE_LOSTMODE_LOCATION_RESPONSE: Keys = Keys {
    named: &[
        Key {
            name: "Latitude",
            shape: Shape::Real,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Longitude",
            shape: Shape::Real,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "HorizontalAccuracy",
            shape: Shape::Real,
            presence: Presence::Required,
            supports: &[IOS.since(10, 3, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "VerticalAccuracy",
            shape: Shape::Real,
            presence: Presence::Required,
            supports: &[IOS.since(10, 3, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "Altitude",
            shape: Shape::Real,
            presence: Presence::Required,
            supports: &[IOS.since(10, 3, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "Speed",
            shape: Shape::Real,
            presence: Presence::Required,
            supports: &[IOS.since(10, 3, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "Course",
            shape: Shape::Real,
            presence: Presence::Required,
            supports: &[IOS.since(10, 3, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "Timestamp",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[IOS.since(10, 3, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DEVICE_RESTART: Keys = Keys {
    named: &[
        Key {
            name: "RebuildKernelCache",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(11, 0, 0), TVOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "KextPaths",
            shape: Shape::Array(&DEVICE_RESTART_KEXTPATHS),
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(11, 0, 0), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "NotifyUser",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(11, 4, 0), TVOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DEVICE_RESTART_KEXTPATHS: Key = Key {
    name: "KextPathsItem",
    shape: Shape::String,
    ..Key::ANYTHING
};

static DEVICE_RESTRICTIONS_LIST: Keys = Keys {
    named: &[Key {
        name: "ProfileRestrictions",
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

static DEVICE_RESTRICTIONS_LIST_RESPONSE: Keys = Keys {
    named: &[
        Key {
            name: "GlobalRestrictions",
            shape: Shape::Dictionary(&DEVICE_RESTRICTIONS_LIST_RESPONSE_GLOBALRESTRICTIONS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "ProfileRestrictions",
            shape: Shape::Dictionary(&DEVICE_RESTRICTIONS_LIST_RESPONSE_PROFILERESTRICTIONS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DEVICE_RESTRICTIONS_LIST_RESPONSE_GLOBALRESTRICTIONS: Keys = Keys {
    named: &[
        Key {
            name: "restrictedBool",
            shape: Shape::Dictionary(
                &DEVICE_RESTRICTIONS_LIST_RESPONSE_GLOBALRESTRICTIONS_RESTRICTEDBOOL,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "restrictedValue",
            shape: Shape::Dictionary(
                &DEVICE_RESTRICTIONS_LIST_RESPONSE_GLOBALRESTRICTIONS_RESTRICTEDVALUE,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "intersection",
            shape: Shape::Dictionary(
                &DEVICE_RESTRICTIONS_LIST_RESPONSE_GLOBALRESTRICTIONS_INTERSECTION,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "union",
            shape: Shape::Dictionary(
                &DEVICE_RESTRICTIONS_LIST_RESPONSE_GLOBALRESTRICTIONS_INTERSECTION,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static DEVICE_RESTRICTIONS_LIST_RESPONSE_GLOBALRESTRICTIONS_RESTRICTEDBOOL: Keys = Keys { named: &[], others: Some(&Key { name: "ANY restriction name", shape: Shape::Dictionary(&DEVICE_RESTRICTIONS_LIST_RESPONSE_GLOBALRESTRICTIONS_RESTRICTEDBOOL_ANY_RESTRICTION_NAME), presence: Presence::Optional, ..Key::ANYTHING }) };

static DEVICE_RESTRICTIONS_LIST_RESPONSE_GLOBALRESTRICTIONS_RESTRICTEDBOOL_ANY_RESTRICTION_NAME:
    Keys = Keys {
    named: &[Key {
        name: "value",
        shape: Shape::Boolean,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_RESTRICTIONS_LIST_RESPONSE_GLOBALRESTRICTIONS_RESTRICTEDVALUE: Keys = Keys { named: &[], others: Some(&Key { name: "ANY restriction name", shape: Shape::Dictionary(&DEVICE_RESTRICTIONS_LIST_RESPONSE_GLOBALRESTRICTIONS_RESTRICTEDVALUE_ANY_RESTRICTION_NAME), presence: Presence::Optional, ..Key::ANYTHING }) };

static DEVICE_RESTRICTIONS_LIST_RESPONSE_GLOBALRESTRICTIONS_RESTRICTEDVALUE_ANY_RESTRICTION_NAME:
    Keys = Keys {
    named: &[Key {
        name: "value",
        shape: Shape::Integer,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static DEVICE_RESTRICTIONS_LIST_RESPONSE_GLOBALRESTRICTIONS_INTERSECTION: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY restriction name",
        shape: Shape::Dictionary(
            &DEVICE_RESTRICTIONS_LIST_RESPONSE_GLOBALRESTRICTIONS_INTERSECTION_ANY_RESTRICTION_NAME,
        ),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static DEVICE_RESTRICTIONS_LIST_RESPONSE_GLOBALRESTRICTIONS_INTERSECTION_ANY_RESTRICTION_NAME: Keys = Keys { named: &[Key { name: "values", shape: Shape::Array(&DEVICE_RESTRICTIONS_LIST_RESPONSE_GLOBALRESTRICTIONS_INTERSECTION_ANY_RESTRICTION_NAME_VALUES), presence: Presence::Required, ..Key::ANYTHING }, ], others: None };

static DEVICE_RESTRICTIONS_LIST_RESPONSE_GLOBALRESTRICTIONS_INTERSECTION_ANY_RESTRICTION_NAME_VALUES: Key = Key { name: "valuesItem", shape: Shape::String, ..Key::ANYTHING };

static DEVICE_RESTRICTIONS_LIST_RESPONSE_PROFILERESTRICTIONS: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY profile identifier",
        shape: Shape::Dictionary(&DEVICE_RESTRICTIONS_LIST_RESPONSE_GLOBALRESTRICTIONS),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }),
};

static INFORMATION_CONTENTCACHING_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "StatusResponse",
        shape: Shape::Dictionary(&INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE: Keys = Keys {
    named: &[
        Key {
            name: "Activated",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Active",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ActualCacheUsed",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "AlertsForPeerFilterRanges",
            shape: Shape::Dictionary(
                &INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_ALERTSFORPEERFILTERRANGES,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Alerts",
            shape: Shape::Array(&INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_ALERTS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "CacheDetails",
            shape: Shape::Dictionary(
                &INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_CACHEDETAILS,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "CacheFree",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "CacheLimit",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "CacheStatus",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["LOWSPACE", "OK"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "CacheUsed",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DataMigrationCompleted",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DataMigrationError",
            shape: Shape::Dictionary(
                &INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_DATAMIGRATIONERROR,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DataMigrationProgress",
            shape: Shape::Real,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Reals(Some(0.0), Some(1.0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "MaxCachePressureLast1Hour",
            shape: Shape::Real,
            presence: Presence::Optional,
            rules: &Rules {
                range: Range::Reals(Some(0.0), Some(1.0)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Parents",
            shape: Shape::Array(&INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PARENTS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Peers",
            shape: Shape::Array(&INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PEERS),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PersonalCacheFree",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PersonalCacheLimit",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PersonalCacheUsed",
            shape: Shape::Integer,
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
            name: "PrivateAddresses",
            shape: Shape::Array(
                &INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PRIVATEADDRESSES,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PublicAddress",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "RegistrationError",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "RegistrationResponseCode",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "RegistrationStarted",
            shape: Shape::Date,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "RegistrationStatus",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[-1, 0, 1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RestrictedMedia",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ServerGUID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "StartupStatus",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&["FAILED", "MIGRATING_DATA", "OK", "PENDING"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TetheratorStatus",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[-1, 0, 1]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TotalBytesAreSince",
            shape: Shape::Date,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TotalBytesDropped",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TotalBytesImported",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TotalBytesReturnedToChildren",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TotalBytesReturnedToClients",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TotalBytesReturnedToPeers",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TotalBytesStoredFromOrigin",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TotalBytesStoredFromParents",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "TotalBytesStoredFromPeers",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_ALERTSFORPEERFILTERRANGES: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY index",
        shape: Shape::Dictionary(
            &INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_ALERTSFORPEERFILTERRANGES_ANY_INDEX,
        ),
        presence: Presence::Required,
        ..Key::ANYTHING
    }),
};

static INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_ALERTSFORPEERFILTERRANGES_ANY_INDEX: Keys = Keys { named: &[Key { name: "className", shape: Shape::String, presence: Presence::Required, rules: &Rules { list: List::Strings(&["AssetCacheUnfriendlyPeersInFilterRangeAlert"]), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "postDate", shape: Shape::Date, presence: Presence::Required, ..Key::ANYTHING }, Key { name: "peerFilterRangeIndex", shape: Shape::Integer, presence: Presence::Required, ..Key::ANYTHING }, Key { name: "addresses", shape: Shape::Array(&INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_ALERTSFORPEERFILTERRANGES_ANY_INDEX_ADDRESSES), presence: Presence::Required, ..Key::ANYTHING }, ], others: None };

static INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_ALERTSFORPEERFILTERRANGES_ANY_INDEX_ADDRESSES: Key = Key { name: "address", shape: Shape::String, presence: Presence::Required, ..Key::ANYTHING };

static INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_ALERTS: Key = Key {
    name: "AlertsItem",
    shape: Shape::Dictionary(&INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_ALERTS_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_ALERTS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "className",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&[
                    "AssetCacheLowSpaceAlert",
                    "AssetCacheNoSpaceAlert",
                    "AssetCacheRegistrationRejectedAlert",
                    "AssetCacheRegistrationUnavailableAlert",
                    "AssetCacheResourceMissingAlert",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "postDate",
            shape: Shape::Date,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "cacheLimit",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "reservedVolumeSpace",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "resource",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "pathPreventingAccess",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_CACHEDETAILS: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "Category Name",
        shape: Shape::Integer,
        presence: Presence::Required,
        ..Key::ANYTHING
    }),
};

static INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_DATAMIGRATIONERROR: Keys = Keys {
    named: &[
        Key {
            name: "domain",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "code",
            shape: Shape::Integer,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "userInfo",
            shape: Shape::Dictionary(&APPLICATION_INSTALL_CONFIGURATION),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PARENTS: Key = Key {
    name: "ParentsItem",
    shape: Shape::Dictionary(&INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PARENTS_ITEM),
    presence: Presence::Optional,
    ..Key::ANYTHING
};

static INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PARENTS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "address",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "alert",
            shape: Shape::Dictionary(
                &INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PARENTS_ITEM_ALERT,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "details",
            shape: Shape::Dictionary(
                &INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PARENTS_ITEM_DETAILS,
            ),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "guid",
            shape: Shape::String,
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
            name: "port",
            shape: Shape::Integer,
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

static INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PARENTS_ITEM_ALERT: Keys = Keys { named: &[Key { name: "className", shape: Shape::String, presence: Presence::Required, rules: &Rules { list: List::Strings(&["AssetCacheParentCycleAlert", "AssetCacheParentDepthAlert"]), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "postDate", shape: Shape::Date, presence: Presence::Required, ..Key::ANYTHING }, Key { name: "addresses", shape: Shape::Array(&INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_ALERTSFORPEERFILTERRANGES_ANY_INDEX_ADDRESSES), presence: Presence::Required, ..Key::ANYTHING }, ], others: None };

static INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PARENTS_ITEM_DETAILS: Keys = Keys { named: &[Key { name: "ac-power", shape: Shape::Boolean, presence: Presence::Optional, rules: &Rules { default: Some(Scalar::Boolean(false)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "cache-size", shape: Shape::Integer, presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "capabilities", shape: Shape::Dictionary(&INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PARENTS_ITEM_DETAILS_CAPABILITIES), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "is-portable", shape: Shape::Boolean, presence: Presence::Optional, rules: &Rules { default: Some(Scalar::Boolean(false)), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "local-network", shape: Shape::Dictionary(&INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PARENTS_ITEM_DETAILS_LOCAL_NETWORK), presence: Presence::Optional, ..Key::ANYTHING }, ], others: None };

static INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PARENTS_ITEM_DETAILS_CAPABILITIES: Keys =
    Keys {
        named: &[
            Key {
                name: "im",
                shape: Shape::Boolean,
                presence: Presence::Optional,
                rules: &Rules {
                    default: Some(Scalar::Boolean(false)),
                    ..Rules::NONE
                },
                ..Key::ANYTHING
            },
            Key {
                name: "ns",
                shape: Shape::Boolean,
                presence: Presence::Optional,
                rules: &Rules {
                    default: Some(Scalar::Boolean(false)),
                    ..Rules::NONE
                },
                ..Key::ANYTHING
            },
            Key {
                name: "pc",
                shape: Shape::Boolean,
                presence: Presence::Optional,
                rules: &Rules {
                    default: Some(Scalar::Boolean(false)),
                    ..Rules::NONE
                },
                ..Key::ANYTHING
            },
            Key {
                name: "query-parameters",
                shape: Shape::Boolean,
                presence: Presence::Optional,
                rules: &Rules {
                    default: Some(Scalar::Boolean(false)),
                    ..Rules::NONE
                },
                ..Key::ANYTHING
            },
            Key {
                name: "sc",
                shape: Shape::Boolean,
                presence: Presence::Optional,
                rules: &Rules {
                    default: Some(Scalar::Boolean(false)),
                    ..Rules::NONE
                },
                ..Key::ANYTHING
            },
            Key {
                name: "ur",
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

static INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PARENTS_ITEM_DETAILS_LOCAL_NETWORK: Keys =
    Keys {
        named: &[
            Key {
                name: "speed",
                shape: Shape::Integer,
                presence: Presence::Optional,
                ..Key::ANYTHING
            },
            Key {
                name: "wired",
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

static INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PEERS: Key = Key {
    name: "PeersItem",
    shape: Shape::Dictionary(&INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PEERS_ITEM),
    presence: Presence::Optional,
    ..Key::ANYTHING
};

static INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PEERS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "address",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "alert",
            shape: Shape::Dictionary(
                &INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PEERS_ITEM_ALERT,
            ),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "details",
            shape: Shape::Dictionary(
                &INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PARENTS_ITEM_DETAILS,
            ),
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
            name: "guid",
            shape: Shape::String,
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
            name: "port",
            shape: Shape::Integer,
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

static INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PEERS_ITEM_ALERT: Keys = Keys { named: &[Key { name: "className", shape: Shape::String, presence: Presence::Required, rules: &Rules { list: List::Strings(&["AssetCachePeerCycleAlert", "AssetCacheUnfriendlyPeerAlert"]), ..Rules::NONE }, ..Key::ANYTHING }, Key { name: "postDate", shape: Shape::Date, presence: Presence::Required, ..Key::ANYTHING }, Key { name: "addresses", shape: Shape::Array(&INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_ALERTSFORPEERFILTERRANGES_ANY_INDEX_ADDRESSES), presence: Presence::Optional, ..Key::ANYTHING }, Key { name: "peerAddress", shape: Shape::String, presence: Presence::Optional, ..Key::ANYTHING }, ], others: None };

static INFORMATION_CONTENTCACHING_RESPONSE_STATUSRESPONSE_PRIVATEADDRESSES: Key = Key {
    name: "PrivateAddressesItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static INFORMATION_DEVICE: Keys = Keys {
    named: &[
        Key {
            name: "Queries",
            shape: Shape::Array(&INFORMATION_DEVICE_QUERIES),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceAttestationNonce",
            shape: Shape::Data,
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 0, 0).user_enrollment(Mode::Allowed),
                MACOS.since(14, 0, 0),
                TVOS.since(16, 0, 0),
                VISIONOS.user_enrollment(Mode::Allowed),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INFORMATION_DEVICE_QUERIES: Key = Key {
    name: "QueriesItem",
    shape: Shape::Word(&INFORMATION_DEVICE_QUERIES_ITEM),
    ..Key::ANYTHING
};

static INFORMATION_DEVICE_QUERIES_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "UDID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.right(AccessRight::None)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .right(AccessRight::None)
                    .user_enrollment(Mode::Forbidden),
                TVOS.right(AccessRight::None),
                VISIONOS
                    .right(AccessRight::None)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.right(AccessRight::None),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ProvisioningUDID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .since(11, 3, 0)
                    .right(AccessRight::None)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "OrganizationInfo",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0).right(AccessRight::None),
                MACOS.since(10, 11, 0),
                TVOS.since(9, 0, 0).right(AccessRight::None),
                VISIONOS.right(AccessRight::None),
                WATCHOS.right(AccessRight::None),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "MDMOptions",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0).right(AccessRight::None),
                MACOS.since(11, 0, 0),
                TVOS.since(9, 0, 0).right(AccessRight::None),
                VISIONOS.right(AccessRight::None),
                WATCHOS.since(10, 0, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "LastCloudBackupDate",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 0, 0).user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "AwaitingConfiguration",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 0, 0)
                    .right(AccessRight::None)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(10, 11, 0)
                    .right(AccessRight::None)
                    .user_enrollment(Mode::Forbidden),
                TVOS.since(10, 2, 0).right(AccessRight::None),
                VISIONOS.since(2, 0, 0).user_enrollment(Mode::Forbidden),
                WATCHOS.right(AccessRight::None),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "iTunesStoreAccountIsActive",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0)
                    .right(AccessRight::Bit(4096))
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(10, 9, 0)
                    .right(AccessRight::Bit(4096))
                    .user_enrollment(Mode::Forbidden),
                TVOS.since(9, 0, 0).right(AccessRight::Bit(4096)),
                VISIONOS.never(),
                WATCHOS.right(AccessRight::Bit(4096)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "iTunesStoreAccountHash",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 0, 0)
                    .right(AccessRight::Bit(4096))
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(10, 10, 0)
                    .right(AccessRight::Bit(4096))
                    .user_enrollment(Mode::Forbidden),
                TVOS.since(9, 0, 0).right(AccessRight::Bit(4096)),
                VISIONOS.never(),
                WATCHOS.right(AccessRight::Bit(4096)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.right(AccessRight::Bit(16)),
                MACOS.right(AccessRight::Bit(16)),
                TVOS.right(AccessRight::Bit(16)),
                VISIONOS.right(AccessRight::Bit(16)),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "OSVersion",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.right(AccessRight::Bit(16)),
                MACOS.right(AccessRight::Bit(16)),
                TVOS.right(AccessRight::Bit(16)),
                VISIONOS.right(AccessRight::Bit(16)),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SupplementalOSVersionExtra",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 1, 0).right(AccessRight::Bit(16)),
                MACOS.since(13, 0, 0).right(AccessRight::Bit(16)),
                TVOS.since(16, 1, 0).right(AccessRight::Bit(16)),
                VISIONOS.right(AccessRight::Bit(16)),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "BuildVersion",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.right(AccessRight::Bit(16)),
                MACOS.right(AccessRight::Bit(16)),
                TVOS.right(AccessRight::Bit(16)),
                VISIONOS.right(AccessRight::Bit(16)),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SupplementalBuildVersion",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 1, 0).right(AccessRight::Bit(16)),
                MACOS.since(13, 0, 0).right(AccessRight::Bit(16)),
                TVOS.since(16, 1, 0).right(AccessRight::Bit(16)),
                VISIONOS.right(AccessRight::Bit(16)),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ModelName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.right(AccessRight::Bit(16)),
                MACOS.right(AccessRight::Bit(16)),
                TVOS.right(AccessRight::Bit(16)),
                VISIONOS.right(AccessRight::Bit(16)),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Model",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.right(AccessRight::Bit(16)),
                MACOS.right(AccessRight::Bit(16)),
                TVOS.right(AccessRight::Bit(16)),
                VISIONOS.never(),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ModelNumber",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 4, 0).right(AccessRight::Bit(16)),
                MACOS.since(13, 3, 0).right(AccessRight::Bit(16)),
                TVOS.since(16, 4, 0).right(AccessRight::Bit(16)),
                VISIONOS.right(AccessRight::Bit(16)),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsAppleSilicon",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(12, 0, 0).right(AccessRight::Bit(16)),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ProductName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.right(AccessRight::Bit(16)),
                MACOS.right(AccessRight::Bit(16)),
                TVOS.right(AccessRight::Bit(16)),
                VISIONOS.right(AccessRight::Bit(16)),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SerialNumber",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                TVOS.right(AccessRight::Bit(16)),
                VISIONOS
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceCapacity",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.right(AccessRight::Bit(16)),
                MACOS.right(AccessRight::Bit(16)),
                TVOS.never(),
                VISIONOS.right(AccessRight::Bit(16)),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "AvailableDeviceCapacity",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.right(AccessRight::Bit(16)),
                MACOS.right(AccessRight::Bit(16)),
                TVOS.never(),
                VISIONOS.right(AccessRight::Bit(16)),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IMEI",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.deprecated(16, 0, 0)
                    .removed(26, 0, 0)
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "MEID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.deprecated(16, 0, 0)
                    .removed(26, 0, 0)
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ModemFirmwareVersion",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "CellularTechnology",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(4, 2, 6).right(AccessRight::Bit(16)),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "BatteryLevel",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(5, 0, 0).right(AccessRight::Bit(16)),
                MACOS.since(13, 3, 0).right(AccessRight::Bit(16)),
                TVOS.never(),
                VISIONOS.right(AccessRight::Bit(16)),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "HasBattery",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(13, 3, 0).right(AccessRight::Bit(16)),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsSupervised",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(6, 0, 0).right(AccessRight::Bit(16)),
                MACOS.since(10, 15, 0),
                TVOS.since(9, 0, 0).right(AccessRight::Bit(16)),
                VISIONOS.right(AccessRight::Bit(16)),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsMultiUser",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 0).right(AccessRight::Bit(16)),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsDeviceLocatorServiceEnabled",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0).right(AccessRight::Bit(16)),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.right(AccessRight::Bit(16)),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsActivationLockEnabled",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0)
                    .deprecated(16, 0, 0)
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(10, 15, 0)
                    .deprecated(13, 0, 0)
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.deprecated(10, 0, 0).right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsActivationLockSupported",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .since(10, 15, 0)
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsDoNotDisturbInEffect",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0)
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.never(),
                TVOS.since(9, 0, 0).right(AccessRight::Bit(16)),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "EASDeviceIdentifier",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0).right(AccessRight::Bit(16)),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.right(AccessRight::Bit(16)),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsCloudBackupEnabled",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 1, 0)
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ActiveManagedUsers",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .since(10, 11, 0)
                    .right(AccessRight::Bit(16))
                    .user_channel(false),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "OSUpdateSettings",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .since(10, 11, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "LocalHostName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 11, 0).right(AccessRight::Bit(16)),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "HostName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 11, 0).right(AccessRight::Bit(16)),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "AutoSetupAdminAccounts",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .since(10, 11, 0)
                    .right(AccessRight::Bit(16))
                    .ade(true)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SystemIntegrityProtectionEnabled",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(10, 12, 0).right(AccessRight::Bit(16)),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SupportsLOMDevice",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(11, 0, 0).right(AccessRight::Bit(16)),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsMDMLostModeEnabled",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 0)
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "MaximumResidentUsers",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 0)
                    .right(AccessRight::Bit(16))
                    .supervised(true)
                    .ade(true)
                    .shared(Mode::Required)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "EstimatedResidentUsers",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 0, 0)
                    .right(AccessRight::Bit(16))
                    .supervised(true)
                    .ade(true)
                    .shared(Mode::Required)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "QuotaSize",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 4, 0)
                    .right(AccessRight::Bit(16))
                    .supervised(true)
                    .ade(true)
                    .shared(Mode::Required)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ResidentUsers",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 4, 0)
                    .right(AccessRight::Bit(16))
                    .supervised(true)
                    .ade(true)
                    .shared(Mode::Required)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "UserSessionTimeout",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 5, 0)
                    .right(AccessRight::Bit(16))
                    .supervised(true)
                    .ade(true)
                    .shared(Mode::Required)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "TemporarySessionTimeout",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 5, 0)
                    .right(AccessRight::Bit(16))
                    .supervised(true)
                    .ade(true)
                    .shared(Mode::Required)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "TemporarySessionOnly",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 5, 0)
                    .right(AccessRight::Bit(16))
                    .supervised(true)
                    .ade(true)
                    .shared(Mode::Required)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ManagedAppleIDDefaultDomains",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 0, 0)
                    .right(AccessRight::Bit(16))
                    .supervised(true)
                    .ade(true)
                    .shared(Mode::Required)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "OnlineAuthenticationGracePeriod",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 0, 0)
                    .right(AccessRight::Bit(16))
                    .supervised(true)
                    .ade(true)
                    .shared(Mode::Required)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SkipLanguageAndLocaleSetupForNewUsers",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 2, 0)
                    .right(AccessRight::Bit(16))
                    .supervised(true)
                    .ade(true)
                    .shared(Mode::Required)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PushToken",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 0)
                    .right(AccessRight::Bit(16))
                    .shared_device_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.since(10, 12, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "DiagnosticSubmissionEnabled",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 0).right(AccessRight::Bit(16)),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.right(AccessRight::Bit(16)),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "AppAnalyticsEnabled",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 0).right(AccessRight::Bit(16)),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.right(AccessRight::Bit(16)),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "TimeZone",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 0, 0).right(AccessRight::Bit(16)),
                MACOS.since(26, 0, 0).right(AccessRight::Bit(16)),
                TVOS.since(14, 0, 0).right(AccessRight::Bit(16)),
                VISIONOS.since(2, 0, 0).right(AccessRight::Bit(16)),
                WATCHOS.right(AccessRight::Bit(16)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ICCID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.deprecated(16, 0, 0)
                    .removed(26, 0, 0)
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "BluetoothMAC",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                TVOS.right(AccessRight::Bit(32)),
                VISIONOS
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "WiFiMAC",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                TVOS.right(AccessRight::Bit(32)),
                VISIONOS
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.right(AccessRight::Bit(32)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "EthernetMAC",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "CurrentCarrierNetwork",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.deprecated(16, 0, 0)
                    .removed(26, 0, 0)
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SIMCarrierNetwork",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.removed(5, 0, 0)
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SubscriberCarrierNetwork",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(5, 0, 0)
                    .deprecated(16, 0, 0)
                    .removed(26, 0, 0)
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "CarrierSettingsVersion",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.deprecated(16, 0, 0)
                    .removed(26, 0, 0)
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PhoneNumber",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.deprecated(16, 0, 0)
                    .removed(26, 0, 0)
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "DataRoamingEnabled",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(5, 0, 0)
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "VoiceRoamingEnabled",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(5, 0, 0)
                    .deprecated(16, 0, 0)
                    .removed(26, 0, 0)
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PersonalHotspotEnabled",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0)
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsNetworkTethered",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(10, 3, 0).right(AccessRight::Bit(32)),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsRoaming",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(4, 2, 0)
                    .deprecated(16, 0, 0)
                    .removed(26, 0, 0)
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SubscriberMCC",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(4, 2, 6)
                    .deprecated(16, 0, 0)
                    .removed(26, 0, 0)
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SubscriberMNC",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(4, 2, 6)
                    .deprecated(16, 0, 0)
                    .removed(26, 0, 0)
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "CurrentMCC",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.deprecated(16, 0, 0)
                    .removed(26, 0, 0)
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "CurrentMNC",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.deprecated(16, 0, 0)
                    .removed(26, 0, 0)
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ServiceSubscriptions",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(12, 0, 0)
                    .right(AccessRight::Bit(32))
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PINRequiredForEraseDevice",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .since(11, 0, 0)
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PINRequiredForDeviceLock",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .since(11, 0, 0)
                    .right(AccessRight::Bit(16))
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SupportsiOSAppInstalls",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS.since(11, 0, 0).right(AccessRight::Bit(16)),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SoftwareUpdateDeviceID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(15, 0, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(12, 0, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SoftwareUpdateSettings",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 5, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "AccessibilitySettings",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 0, 0)
                    .supervised(true)
                    .shared(Mode::Allowed)
                    .shared_device_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.supervised(true),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "DevicePropertiesAttestation",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 0, 0).user_enrollment(Mode::Allowed),
                MACOS.since(14, 0, 0),
                TVOS.since(16, 0, 0),
                VISIONOS.user_enrollment(Mode::Allowed),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "EACSPreflight",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .since(13, 3, 0)
                    .right(AccessRight::Bit(16))
                    .user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INFORMATION_DEVICE_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "QueryResponses",
        shape: Shape::Dictionary(&INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES: Keys = Keys {
    named: &[
        Key {
            name: "UDID",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "ProvisioningUDID",
            shape: Shape::String,
            supports: &[
                IOS.never(),
                MACOS
                    .since(11, 3, 0)
                    .right(AccessRight::None)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "OrganizationInfo",
            shape: Shape::Dictionary(&INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_ORGANIZATIONINFO),
            supports: &[
                IOS.since(7, 0, 0),
                MACOS.since(10, 11, 0),
                TVOS.since(9, 0, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "MDMOptions",
            shape: Shape::Dictionary(&INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_MDMOPTIONS),
            supports: &[
                IOS.since(7, 0, 0),
                MACOS.since(11, 0, 0),
                TVOS.since(9, 0, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "LastCloudBackupDate",
            shape: Shape::Date,
            supports: &[
                IOS.since(8, 0, 0),
                MACOS.never(),
                TVOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "AwaitingConfiguration",
            shape: Shape::Boolean,
            supports: &[
                IOS.since(9, 0, 0),
                MACOS.since(10, 11, 0),
                TVOS.since(10, 2, 0),
                VISIONOS.since(2, 0, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "iTunesStoreAccountIsActive",
            shape: Shape::Boolean,
            supports: &[
                IOS.since(7, 0, 0),
                MACOS.since(10, 9, 0),
                TVOS.since(9, 0, 0),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "iTunesStoreAccountHash",
            shape: Shape::String,
            supports: &[
                IOS.since(8, 0, 0),
                MACOS.since(10, 10, 0),
                TVOS.since(9, 0, 0),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceName",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "OSVersion",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "SupplementalOSVersionExtra",
            shape: Shape::String,
            supports: &[
                IOS.since(16, 1, 0),
                MACOS.since(13, 0, 0),
                TVOS.since(16, 1, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "BuildVersion",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "SupplementalBuildVersion",
            shape: Shape::String,
            supports: &[
                IOS.since(16, 1, 0),
                MACOS.since(13, 0, 0),
                TVOS.since(16, 1, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ModelName",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "Model",
            shape: Shape::String,
            supports: &[VISIONOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "ModelNumber",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "IsAppleSilicon",
            shape: Shape::Boolean,
            supports: &[
                IOS.never(),
                MACOS.since(12, 0, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ProductName",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "SerialNumber",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceCapacity",
            shape: Shape::Real,
            supports: &[TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "AvailableDeviceCapacity",
            shape: Shape::Real,
            supports: &[TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "IMEI",
            shape: Shape::String,
            supports: &[
                IOS.deprecated(16, 0, 0).removed(26, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "MEID",
            shape: Shape::String,
            supports: &[
                IOS.deprecated(16, 0, 0).removed(26, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ModemFirmwareVersion",
            shape: Shape::String,
            supports: &[
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "CellularTechnology",
            shape: Shape::Integer,
            supports: &[
                IOS.since(4, 2, 6),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                list: List::Integers(&[0, 1, 2, 3]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "BatteryLevel",
            shape: Shape::Real,
            supports: &[IOS.since(5, 0, 0), MACOS.since(13, 3, 0), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "HasBattery",
            shape: Shape::Boolean,
            supports: &[
                IOS.never(),
                MACOS.since(13, 3, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsSupervised",
            shape: Shape::Boolean,
            supports: &[
                IOS.since(6, 0, 0),
                MACOS.since(10, 15, 0),
                TVOS.since(9, 0, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsMultiUser",
            shape: Shape::Boolean,
            supports: &[
                IOS.since(9, 3, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsDeviceLocatorServiceEnabled",
            shape: Shape::Boolean,
            supports: &[IOS.since(7, 0, 0), MACOS.never(), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "IsActivationLockEnabled",
            shape: Shape::Boolean,
            supports: &[
                IOS.since(7, 0, 0).deprecated(16, 0, 0),
                MACOS.since(10, 9, 0).deprecated(13, 0, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.deprecated(10, 0, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsActivationLockSupported",
            shape: Shape::Boolean,
            supports: &[
                IOS.never(),
                MACOS.since(10, 9, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsDoNotDisturbInEffect",
            shape: Shape::Boolean,
            supports: &[IOS.since(7, 0, 0), MACOS.never(), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "SupportsLOMDevice",
            shape: Shape::Boolean,
            supports: &[
                IOS.never(),
                MACOS.since(11, 0, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceID",
            shape: Shape::String,
            supports: &[
                IOS.never(),
                MACOS.never(),
                TVOS.since(9, 0, 0),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "EASDeviceIdentifier",
            shape: Shape::String,
            supports: &[
                IOS.since(7, 0, 0),
                MACOS.never(),
                TVOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsCloudBackupEnabled",
            shape: Shape::Boolean,
            supports: &[
                IOS.since(7, 1, 0),
                MACOS.never(),
                TVOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ActiveManagedUsers",
            shape: Shape::Array(&INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_ACTIVEMANAGEDUSERS),
            supports: &[
                IOS.never(),
                MACOS.since(10, 11, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "OSUpdateSettings",
            shape: Shape::Dictionary(&INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_OSUPDATESETTINGS),
            supports: &[
                IOS.never(),
                MACOS
                    .since(10, 11, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "LocalHostName",
            shape: Shape::String,
            supports: &[
                IOS.never(),
                MACOS.since(10, 11, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "HostName",
            shape: Shape::String,
            supports: &[
                IOS.never(),
                MACOS.since(10, 11, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "AutoSetupAdminAccounts",
            shape: Shape::Array(&INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_AUTOSETUPADMINACCOUNTS),
            supports: &[
                IOS.never(),
                MACOS.since(10, 11, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SystemIntegrityProtectionEnabled",
            shape: Shape::Boolean,
            supports: &[
                IOS.never(),
                MACOS.since(10, 12, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsMDMLostModeEnabled",
            shape: Shape::Boolean,
            supports: &[
                IOS.since(9, 3, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "MaximumResidentUsers",
            shape: Shape::Integer,
            supports: &[
                IOS.since(9, 3, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "EstimatedResidentUsers",
            shape: Shape::Integer,
            supports: &[
                IOS.since(14, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "QuotaSize",
            shape: Shape::Integer,
            supports: &[
                IOS.since(13, 4, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ResidentUsers",
            shape: Shape::Integer,
            supports: &[
                IOS.since(13, 4, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "UserSessionTimeout",
            shape: Shape::Integer,
            supports: &[
                IOS.since(14, 5, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "TemporarySessionTimeout",
            shape: Shape::Integer,
            supports: &[
                IOS.since(14, 5, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "TemporarySessionOnly",
            shape: Shape::Boolean,
            supports: &[
                IOS.since(14, 5, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ManagedAppleIDDefaultDomains",
            shape: Shape::Array(
                &INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_MANAGEDAPPLEIDDEFAULTDOMAINS,
            ),
            supports: &[
                IOS.since(16, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "OnlineAuthenticationGracePeriod",
            shape: Shape::Integer,
            supports: &[
                IOS.since(16, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SkipLanguageAndLocaleSetupForNewUsers",
            shape: Shape::Boolean,
            supports: &[
                IOS.since(16, 2, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PushToken",
            shape: Shape::Data,
            supports: &[
                IOS.since(9, 3, 0),
                MACOS.since(10, 12, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "DiagnosticSubmissionEnabled",
            shape: Shape::Boolean,
            supports: &[IOS.since(9, 3, 0), MACOS.never(), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "AppAnalyticsEnabled",
            shape: Shape::Boolean,
            supports: &[IOS.since(9, 3, 0), MACOS.never(), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "TimeZone",
            shape: Shape::String,
            supports: &[IOS.since(14, 0, 0), MACOS.never(), TVOS.since(14, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "ICCID",
            shape: Shape::String,
            supports: &[
                IOS.deprecated(16, 0, 0).removed(26, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "BluetoothMAC",
            shape: Shape::String,
            supports: &[WATCHOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "WiFiMAC",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "EthernetMAC",
            shape: Shape::String,
            supports: &[IOS.never(), TVOS.never(), VISIONOS.never(), WATCHOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "CurrentCarrierNetwork",
            shape: Shape::String,
            supports: &[
                IOS.deprecated(16, 0, 0).removed(26, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SIMCarrierNetwork",
            shape: Shape::String,
            supports: &[
                IOS.removed(5, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SubscriberCarrierNetwork",
            shape: Shape::String,
            supports: &[
                IOS.since(5, 0, 0).deprecated(16, 0, 0).removed(26, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "CarrierSettingsVersion",
            shape: Shape::String,
            supports: &[
                IOS.deprecated(16, 0, 0).removed(26, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PhoneNumber",
            shape: Shape::String,
            supports: &[
                IOS.deprecated(16, 0, 0).removed(26, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "DataRoamingEnabled",
            shape: Shape::Boolean,
            supports: &[
                IOS.since(5, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "VoiceRoamingEnabled",
            shape: Shape::Boolean,
            supports: &[
                IOS.since(5, 0, 0).deprecated(16, 0, 0).removed(26, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PersonalHotspotEnabled",
            shape: Shape::Boolean,
            supports: &[
                IOS.since(7, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsNetworkTethered",
            shape: Shape::Boolean,
            supports: &[
                IOS.since(10, 3, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsRoaming",
            shape: Shape::Boolean,
            supports: &[
                IOS.since(4, 2, 0).deprecated(16, 0, 0).removed(26, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SIMMCC",
            shape: Shape::String,
            supports: &[
                IOS.removed(4, 2, 6),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SIMMNC",
            shape: Shape::String,
            supports: &[
                IOS.removed(4, 2, 6),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SubscriberMCC",
            shape: Shape::String,
            supports: &[
                IOS.since(4, 2, 6).deprecated(16, 0, 0).removed(26, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SubscriberMNC",
            shape: Shape::String,
            supports: &[
                IOS.since(4, 2, 6).deprecated(16, 0, 0).removed(26, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "CurrentMCC",
            shape: Shape::String,
            supports: &[
                IOS.deprecated(16, 0, 0).removed(26, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "CurrentMNC",
            shape: Shape::String,
            supports: &[
                IOS.deprecated(16, 0, 0).removed(26, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ServiceSubscriptions",
            shape: Shape::Array(&INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_SERVICESUBSCRIPTIONS),
            supports: &[
                IOS.since(12, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PINRequiredForEraseDevice",
            shape: Shape::Boolean,
            supports: &[
                IOS.never(),
                MACOS.since(11, 0, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PINRequiredForDeviceLock",
            shape: Shape::Boolean,
            supports: &[
                IOS.never(),
                MACOS.since(11, 0, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SupportsiOSAppInstalls",
            shape: Shape::Boolean,
            supports: &[
                IOS.never(),
                MACOS.since(11, 0, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SoftwareUpdateDeviceID",
            shape: Shape::String,
            supports: &[
                IOS.since(15, 0, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(12, 0, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SoftwareUpdateSettings",
            shape: Shape::Dictionary(
                &INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_SOFTWAREUPDATESETTINGS,
            ),
            supports: &[
                IOS.since(14, 5, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "AccessibilitySettings",
            shape: Shape::Dictionary(
                &INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_ACCESSIBILITYSETTINGS,
            ),
            supports: &[
                IOS.since(16, 0, 0)
                    .supervised(true)
                    .shared(Mode::Allowed)
                    .shared_device_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.supervised(true),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "DevicePropertiesAttestation",
            shape: Shape::Array(
                &INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_DEVICEPROPERTIESATTESTATION,
            ),
            supports: &[
                IOS.since(16, 0, 0).user_enrollment(Mode::Allowed),
                MACOS.since(14, 0, 0),
                TVOS.since(16, 0, 0),
                VISIONOS.user_enrollment(Mode::Allowed),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "EACSPreflight",
            shape: Shape::String,
            supports: &[
                IOS.never(),
                MACOS.since(13, 3, 0).user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_ORGANIZATIONINFO: Keys = Keys {
    named: &[
        Key {
            name: "OrganizationName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "OrganizationAddress",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "OrganizationPhone",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "OrganizationEmail",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "OrganizationMagic",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_MDMOPTIONS: Keys = Keys {
    named: &[
        Key {
            name: "ActivationLockAllowedWhileSupervised",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[VISIONOS.never(), WATCHOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "BootstrapTokenAllowed",
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

static INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_ACTIVEMANAGEDUSERS: Key = Key {
    name: "ActiveManagedUsersItems",
    shape: Shape::String,
    ..Key::ANYTHING
};

static INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_OSUPDATESETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "CatalogURL",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "IsDefaultCatalog",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "PreviousScanDate",
            shape: Shape::Date,
            ..Key::ANYTHING
        },
        Key {
            name: "PreviousScanResult",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.deprecated(11, 0, 0).removed(15, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "PerformPeriodicCheck",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "AutoCheckEnabled",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "BackgroundDownloadEnabled",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "AutomaticAppInstallationEnabled",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "AutomaticOSInstallationEnabled",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "AutomaticSecurityUpdatesEnabled",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_AUTOSETUPADMINACCOUNTS: Key = Key {
    name: "AutoSetupAdminAccountsItem",
    shape: Shape::Dictionary(
        &INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_AUTOSETUPADMINACCOUNTS_ITEM,
    ),
    ..Key::ANYTHING
};

static INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_AUTOSETUPADMINACCOUNTS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "GUID",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "shortName",
            shape: Shape::String,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_MANAGEDAPPLEIDDEFAULTDOMAINS: Key = Key {
    name: "AppleID domain",
    shape: Shape::String,
    ..Key::ANYTHING
};

static INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_SERVICESUBSCRIPTIONS: Key = Key {
    name: "ServiceSubscriptionProperty",
    shape: Shape::Dictionary(&INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_SERVICESUBSCRIPTIONS_ITEM),
    ..Key::ANYTHING
};

static INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_SERVICESUBSCRIPTIONS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "CarrierSettingsVersion",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "CurrentCarrierNetwork",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "CurrentMCC",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "CurrentMNC",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "ICCID",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "EID",
            shape: Shape::String,
            supports: &[IOS.since(14, 0, 0), MACOS.never(), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "IMEI",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "IsDataPreferred",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "IsRoaming",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "IsVoicePreferred",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "Label",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "LabelID",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "MEID",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "PhoneNumber",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "Slot",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "SubscriberCarrierNetwork",
            shape: Shape::String,
            supports: &[IOS.since(16, 0, 0), MACOS.never(), TVOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_SOFTWAREUPDATESETTINGS: Keys = Keys {
    named: &[Key {
        name: "RecommendationCadence",
        shape: Shape::Integer,
        ..Key::ANYTHING
    }],
    others: None,
};

static INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_ACCESSIBILITYSETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "BoldTextEnabled",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "IncreaseContrastEnabled",
            shape: Shape::Boolean,
            supports: &[WATCHOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "ReduceMotionEnabled",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "ReduceTransparencyEnabled",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "TextSize",
            shape: Shape::Integer,
            rules: &Rules {
                list: List::Integers(&[-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TouchAccommodationsEnabled",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "VoiceOverEnabled",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "ZoomEnabled",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "GrayscaleEnabled",
            shape: Shape::Boolean,
            supports: &[IOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_DEVICEPROPERTIESATTESTATION: Key = Key {
    name: "AttestationCertificate",
    shape: Shape::Data,
    ..Key::ANYTHING
};

static INFORMATION_SECURITY_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "SecurityInfo",
        shape: Shape::Dictionary(&INFORMATION_SECURITY_RESPONSE_SECURITYINFO),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static INFORMATION_SECURITY_RESPONSE_SECURITYINFO: Keys = Keys {
    named: &[
        Key {
            name: "HardwareEncryptionCaps",
            shape: Shape::Integer,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "PasscodePresent",
            shape: Shape::Boolean,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.never(),
                VISIONOS.user_enrollment(Mode::Forbidden),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PasscodeCompliant",
            shape: Shape::Boolean,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "PasscodeCompliantWithProfiles",
            shape: Shape::Boolean,
            supports: &[
                IOS.user_enrollment(Mode::Forbidden),
                MACOS.never(),
                VISIONOS.user_enrollment(Mode::Forbidden),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PasscodeLockGracePeriod",
            shape: Shape::Integer,
            supports: &[
                IOS.since(9, 3, 2).user_enrollment(Mode::Forbidden),
                MACOS.never(),
                VISIONOS.user_enrollment(Mode::Forbidden),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PasscodeLockGracePeriodEnforced",
            shape: Shape::Integer,
            supports: &[
                IOS.since(9, 3, 2).user_enrollment(Mode::Forbidden),
                MACOS.never(),
                VISIONOS.user_enrollment(Mode::Forbidden),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "AutoLockTime",
            shape: Shape::Integer,
            supports: &[
                IOS.since(17, 0, 0)
                    .shared(Mode::Required)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "FDE_Enabled",
            shape: Shape::Boolean,
            supports: &[
                IOS.never(),
                MACOS.since(10, 9, 0).user_channel(false),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "FDE_HasPersonalRecoveryKey",
            shape: Shape::Boolean,
            supports: &[
                IOS.never(),
                MACOS
                    .since(10, 9, 0)
                    .user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "FDE_HasInstitutionalRecoveryKey",
            shape: Shape::Boolean,
            supports: &[
                IOS.never(),
                MACOS
                    .since(10, 9, 0)
                    .user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "FDE_PersonalRecoveryKeyCMS",
            shape: Shape::Data,
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
            ..Key::ANYTHING
        },
        Key {
            name: "FDE_PersonalRecoveryKeyDeviceKey",
            shape: Shape::String,
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
            ..Key::ANYTHING
        },
        Key {
            name: "SystemIntegrityProtectionEnabled",
            shape: Shape::Boolean,
            supports: &[
                IOS.never(),
                MACOS.since(10, 12, 0).user_channel(false),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "FirewallSettings",
            shape: Shape::Dictionary(&INFORMATION_SECURITY_RESPONSE_SECURITYINFO_FIREWALLSETTINGS),
            supports: &[
                IOS.never(),
                MACOS.since(10, 12, 0).user_channel(false),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "FirmwarePasswordStatus",
            shape: Shape::Dictionary(
                &INFORMATION_SECURITY_RESPONSE_SECURITYINFO_FIRMWAREPASSWORDSTATUS,
            ),
            supports: &[
                IOS.never(),
                MACOS.since(10, 13, 0).user_channel(false),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ManagementStatus",
            shape: Shape::Dictionary(&INFORMATION_SECURITY_RESPONSE_SECURITYINFO_MANAGEMENTSTATUS),
            supports: &[
                IOS.since(13, 0, 0),
                MACOS.since(10, 13, 2),
                TVOS.since(13, 0, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SecureBoot",
            shape: Shape::Dictionary(&INFORMATION_SECURITY_RESPONSE_SECURITYINFO_SECUREBOOT),
            supports: &[
                IOS.never(),
                MACOS.since(10, 15, 0).user_channel(false),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "RemoteDesktopEnabled",
            shape: Shape::Boolean,
            supports: &[
                IOS.never(),
                MACOS
                    .since(10, 14, 4)
                    .user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "AuthenticatedRootVolumeEnabled",
            shape: Shape::Boolean,
            supports: &[
                IOS.never(),
                MACOS.since(11, 0, 0).user_channel(false),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "BootstrapTokenAllowedForAuthentication",
            shape: Shape::String,
            supports: &[
                IOS.never(),
                MACOS
                    .since(11, 0, 0)
                    .user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            rules: &Rules {
                list: List::Strings(&["allowed", "disallowed", "not supported"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "BootstrapTokenRequiredForSoftwareUpdate",
            shape: Shape::Boolean,
            supports: &[
                IOS.never(),
                MACOS
                    .since(11, 0, 0)
                    .user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "BootstrapTokenRequiredForKernelExtensionApproval",
            shape: Shape::Boolean,
            supports: &[
                IOS.never(),
                MACOS
                    .since(11, 0, 0)
                    .user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "IsRecoveryLockEnabled",
            shape: Shape::Boolean,
            supports: &[
                IOS.never(),
                MACOS
                    .since(11, 5, 0)
                    .user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INFORMATION_SECURITY_RESPONSE_SECURITYINFO_FIREWALLSETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "FirewallEnabled",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "BlockAllIncoming",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "StealthMode",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "Applications",
            shape: Shape::Array(
                &INFORMATION_SECURITY_RESPONSE_SECURITYINFO_FIREWALLSETTINGS_APPLICATIONS,
            ),
            supports: &[MACOS.since(10, 12, 0).user_enrollment(Mode::Forbidden)],
            ..Key::ANYTHING
        },
        Key {
            name: "LoggingEnabled",
            shape: Shape::Boolean,
            supports: &[MACOS.since(12, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "LoggingOption",
            shape: Shape::String,
            supports: &[MACOS.since(12, 0, 0)],
            rules: &Rules {
                list: List::Strings(&["throttled", "brief", "detail"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INFORMATION_SECURITY_RESPONSE_SECURITYINFO_FIREWALLSETTINGS_APPLICATIONS: Key = Key {
    name: "ApplicationsItem",
    shape: Shape::Dictionary(
        &INFORMATION_SECURITY_RESPONSE_SECURITYINFO_FIREWALLSETTINGS_APPLICATIONS_ITEM,
    ),
    ..Key::ANYTHING
};

static INFORMATION_SECURITY_RESPONSE_SECURITYINFO_FIREWALLSETTINGS_APPLICATIONS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Allowed",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "BundleID",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "Name",
            shape: Shape::String,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INFORMATION_SECURITY_RESPONSE_SECURITYINFO_FIRMWAREPASSWORDSTATUS: Keys = Keys {
    named: &[
        Key {
            name: "PasswordExists",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "ChangePending",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
        Key {
            name: "AllowOroms",
            shape: Shape::Boolean,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INFORMATION_SECURITY_RESPONSE_SECURITYINFO_MANAGEMENTSTATUS: Keys = Keys {
    named: &[
        Key {
            name: "EnrolledViaDEP",
            shape: Shape::Boolean,
            supports: &[IOS.never(), TVOS.never(), VISIONOS.never(), WATCHOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "UserApprovedEnrollment",
            shape: Shape::Boolean,
            supports: &[IOS.never(), TVOS.never(), VISIONOS.never(), WATCHOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "IsUserEnrollment",
            shape: Shape::Boolean,
            supports: &[MACOS.since(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "IsActivationLockManageable",
            shape: Shape::Boolean,
            supports: &[
                IOS.never(),
                MACOS.since(10, 15, 0),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INFORMATION_SECURITY_RESPONSE_SECURITYINFO_SECUREBOOT: Keys = Keys {
    named: &[
        Key {
            name: "SecureBootLevel",
            shape: Shape::String,
            rules: &Rules {
                list: List::Strings(&["off", "medium", "full", "not supported"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ExternalBootLevel",
            shape: Shape::String,
            rules: &Rules {
                list: List::Strings(&["allowed", "disallowed", "not supported"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ReducedSecurity",
            shape: Shape::Array(
                &INFORMATION_SECURITY_RESPONSE_SECURITYINFO_SECUREBOOT_REDUCEDSECURITY,
            ),
            supports: &[MACOS.since(11, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static INFORMATION_SECURITY_RESPONSE_SECURITYINFO_SECUREBOOT_REDUCEDSECURITY: Key = Key {
    name: "ReducedSecurityItems",
    shape: Shape::Word(&INFORMATION_SECURITY_RESPONSE_SECURITYINFO_SECUREBOOT_REDUCEDSECURITY_ITEM),
    ..Key::ANYTHING
};

static INFORMATION_SECURITY_RESPONSE_SECURITYINFO_SECUREBOOT_REDUCEDSECURITY_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "AllowsAnyAppleSignedOS",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "AllowsUserKextApproval",
            shape: Shape::String,
            ..Key::ANYTHING
        },
        Key {
            name: "AllowsMDM",
            shape: Shape::String,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static LOM_DEVICEREQUEST: Keys = Keys {
    named: &[Key {
        name: "RequestList",
        shape: Shape::Array(&LOM_DEVICEREQUEST_REQUESTLIST),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static LOM_DEVICEREQUEST_REQUESTLIST: Key = Key {
    name: "RequestListItem",
    shape: Shape::Dictionary(&LOM_DEVICEREQUEST_REQUESTLIST_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static LOM_DEVICEREQUEST_REQUESTLIST_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "DeviceRequestType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["PowerON", "PowerOFF", "Reset"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceRequestUUID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceDNSName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "PrimaryIPv6AddressList",
            shape: Shape::Array(&LOM_DEVICEREQUEST_REQUESTLIST_ITEM_PRIMARYIPV6ADDRESSLIST),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "SecondaryIPv6AddressList",
            shape: Shape::Array(&LOM_DEVICEREQUEST_REQUESTLIST_ITEM_SECONDARYIPV6ADDRESSLIST),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "LOMProtocolVersion",
            shape: Shape::Integer,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static LOM_DEVICEREQUEST_REQUESTLIST_ITEM_PRIMARYIPV6ADDRESSLIST: Key = Key {
    name: "PrimaryIPv6AddressListItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static LOM_DEVICEREQUEST_REQUESTLIST_ITEM_SECONDARYIPV6ADDRESSLIST: Key = Key {
    name: "SecondaryIPv6AddressListItem",
    shape: Shape::String,
    presence: Presence::Required,
    ..Key::ANYTHING
};

static LOM_DEVICEREQUEST_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "ResponseList",
        shape: Shape::Array(&LOM_DEVICEREQUEST_RESPONSE_RESPONSELIST),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static LOM_DEVICEREQUEST_RESPONSE_RESPONSELIST: Key = Key {
    name: "ResponseListItem",
    shape: Shape::Dictionary(&LOM_DEVICEREQUEST_RESPONSE_RESPONSELIST_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static LOM_DEVICEREQUEST_RESPONSE_RESPONSELIST_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "DeviceRequestSuccess",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceRequestUUID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceRequestReturnError",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static LOM_SETUPREQUEST_RESPONSE: Keys = Keys {
    named: &[
        Key {
            name: "PrimaryIPv6AddressList",
            shape: Shape::Array(&LOM_DEVICEREQUEST_REQUESTLIST_ITEM_PRIMARYIPV6ADDRESSLIST),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "SecondaryIPv6AddressList",
            shape: Shape::Array(&LOM_DEVICEREQUEST_REQUESTLIST_ITEM_SECONDARYIPV6ADDRESSLIST),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "LOMProtocolVersion",
            shape: Shape::Integer,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MANAGED_APPLICATION_ATTRIBUTES: Keys = Keys {
    named: &[Key {
        name: "Identifiers",
        shape: Shape::Array(&APPLICATION_INSTALLED_LIST_IDENTIFIERS),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static MANAGED_APPLICATION_ATTRIBUTES_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "ApplicationAttributes",
        shape: Shape::Array(&MANAGED_APPLICATION_ATTRIBUTES_RESPONSE_APPLICATIONATTRIBUTES),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static MANAGED_APPLICATION_ATTRIBUTES_RESPONSE_APPLICATIONATTRIBUTES: Key = Key {
    name: "ApplicationAttributesItem",
    shape: Shape::Dictionary(&MANAGED_APPLICATION_ATTRIBUTES_RESPONSE_APPLICATIONATTRIBUTES_ITEM),
    ..Key::ANYTHING
};

static MANAGED_APPLICATION_ATTRIBUTES_RESPONSE_APPLICATIONATTRIBUTES_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Attributes",
            shape: Shape::Dictionary(&APPLICATION_INSTALL_ATTRIBUTES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MANAGED_APPLICATION_CONFIGURATION_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "ApplicationConfigurations",
        shape: Shape::Array(&MANAGED_APPLICATION_CONFIGURATION_RESPONSE_APPLICATIONCONFIGURATIONS),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static MANAGED_APPLICATION_CONFIGURATION_RESPONSE_APPLICATIONCONFIGURATIONS: Key = Key {
    name: "ApplicationConfigurationsItem",
    shape: Shape::Dictionary(
        &MANAGED_APPLICATION_CONFIGURATION_RESPONSE_APPLICATIONCONFIGURATIONS_ITEM,
    ),
    ..Key::ANYTHING
};

static MANAGED_APPLICATION_CONFIGURATION_RESPONSE_APPLICATIONCONFIGURATIONS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Configuration",
            shape: Shape::Dictionary(&APPLICATION_INSTALL_CONFIGURATION),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MANAGED_APPLICATION_FEEDBACK: Keys = Keys {
    named: &[
        Key {
            name: "Identifiers",
            shape: Shape::Array(&APPLICATION_INSTALLED_LIST_IDENTIFIERS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DeleteFeedback",
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

static MANAGED_APPLICATION_FEEDBACK_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "ManagedApplicationFeedback",
        shape: Shape::Array(&MANAGED_APPLICATION_FEEDBACK_RESPONSE_MANAGEDAPPLICATIONFEEDBACK),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static MANAGED_APPLICATION_FEEDBACK_RESPONSE_MANAGEDAPPLICATIONFEEDBACK: Key = Key {
    name: "ManagedApplicationFeedbackItem",
    shape: Shape::Dictionary(
        &MANAGED_APPLICATION_FEEDBACK_RESPONSE_MANAGEDAPPLICATIONFEEDBACK_ITEM,
    ),
    ..Key::ANYTHING
};

static MANAGED_APPLICATION_FEEDBACK_RESPONSE_MANAGEDAPPLICATIONFEEDBACK_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Feedback",
            shape: Shape::Dictionary(&APPLICATION_INSTALL_CONFIGURATION),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MEDIA_INSTALL: Keys = Keys {
    named: &[
        Key {
            name: "iTunesStoreID",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "MediaURL",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "MediaType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["Book"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PersistentID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "Kind",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            rules: &Rules {
                list: List::Strings(&["pdf", "epub", "ibooks"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Version",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "Author",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "Title",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MEDIA_INSTALL_RESPONSE: Keys = Keys {
    named: &[
        Key {
            name: "iTunesStoreID",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "MediaURL",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "PersistentID",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "MediaType",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "State",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&[
                    "Queued",
                    "PromptingForLogin",
                    "Updating",
                    "Installing",
                    "Managed",
                    "ManagedButUninstalled",
                    "Installed",
                    "Uninstalled",
                    "Failed",
                    "Unknown",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RejectionReason",
            shape: Shape::String,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Strings(&[
                    "CouldNotVerifyITunesStoreID",
                    "PurchaseNotFound",
                    "AppStoreDisabled",
                    "WrongMediaType",
                    "DownloadInvalid",
                    "EnterpriseBooksNotSupportedInMultiUser",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MEDIA_MANAGED_LIST_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "Books",
        shape: Shape::Array(&MEDIA_MANAGED_LIST_RESPONSE_BOOKS),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static MEDIA_MANAGED_LIST_RESPONSE_BOOKS: Key = Key {
    name: "BooksItem",
    shape: Shape::Dictionary(&MEDIA_MANAGED_LIST_RESPONSE_BOOKS_ITEM),
    ..Key::ANYTHING
};

static MEDIA_MANAGED_LIST_RESPONSE_BOOKS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "iTunesStoreID",
            shape: Shape::Integer,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "State",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PersistentID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Kind",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Version",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Author",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Title",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MEDIA_REMOVE: Keys = Keys {
    named: &[
        Key {
            name: "MediaType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["Book"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "iTunesStoreID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PersistentID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static MIRRORING_REQUEST: Keys = Keys {
    named: &[
        Key {
            name: "DestinationName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "DestinationDeviceID",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ScanTime",
            shape: Shape::Integer,
            presence: Presence::Optional,
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

static MIRRORING_REQUEST_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "MirroringResult",
        shape: Shape::String,
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static PASSCODE_CLEAR: Keys = Keys {
    named: &[Key {
        name: "UnlockToken",
        shape: Shape::Data,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static PASSCODE_FIRMWARE_SET: Keys = Keys {
    named: &[
        Key {
            name: "CurrentPassword",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "NewPassword",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "AllowOroms",
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

static PASSCODE_FIRMWARE_SET_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "SetFirmwarePassword",
        shape: Shape::Dictionary(&PASSCODE_FIRMWARE_SET_RESPONSE_SETFIRMWAREPASSWORD),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static PASSCODE_FIRMWARE_SET_RESPONSE_SETFIRMWAREPASSWORD: Keys = Keys {
    named: &[Key {
        name: "PasswordChanged",
        shape: Shape::Boolean,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static PASSCODE_FIRMWARE_VERIFY: Keys = Keys {
    named: &[Key {
        name: "Password",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static PASSCODE_FIRMWARE_VERIFY_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "VerifyFirmwarePassword",
        shape: Shape::Dictionary(&PASSCODE_FIRMWARE_VERIFY_RESPONSE_VERIFYFIRMWAREPASSWORD),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static PASSCODE_FIRMWARE_VERIFY_RESPONSE_VERIFYFIRMWAREPASSWORD: Keys = Keys {
    named: &[Key {
        name: "PasswordVerified",
        shape: Shape::Boolean,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static PASSCODE_RECOVERY_SET: Keys = Keys {
    named: &[
        Key {
            name: "CurrentPassword",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "NewPassword",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static PROFILE_INSTALL: Keys = Keys {
    named: &[Key {
        name: "Payload",
        shape: Shape::Data,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static PROFILE_LIST_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "ProfileList",
        shape: Shape::Array(&PROFILE_LIST_RESPONSE_PROFILELIST),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static PROFILE_LIST_RESPONSE_PROFILELIST: Key = Key {
    name: "ProfileListItem",
    shape: Shape::Dictionary(&PROFILE_LIST_RESPONSE_PROFILELIST_ITEM),
    ..Key::ANYTHING
};

static PROFILE_LIST_RESPONSE_PROFILELIST_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "PayloadUUID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadIdentifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadVersion",
            shape: Shape::Integer,
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
            name: "PayloadDescription",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadRemovalDisallowed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "HasRemovalPasscode",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IsEncrypted",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "SignerCertificates",
            shape: Shape::Array(&PROFILE_LIST_RESPONSE_PROFILELIST_ITEM_SIGNERCERTIFICATES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "IsManaged",
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
            name: "Source",
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
            name: "PayloadContent",
            shape: Shape::Array(&PROFILE_LIST_RESPONSE_PROFILELIST_ITEM_PAYLOADCONTENT),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static PROFILE_LIST_RESPONSE_PROFILELIST_ITEM_SIGNERCERTIFICATES: Key = Key {
    name: "CertificateItem",
    shape: Shape::Data,
    ..Key::ANYTHING
};

static PROFILE_LIST_RESPONSE_PROFILELIST_ITEM_PAYLOADCONTENT: Key = Key {
    name: "PayloadContentItem",
    shape: Shape::Dictionary(&PROFILE_LIST_RESPONSE_PROFILELIST_ITEM_PAYLOADCONTENT_ITEM),
    ..Key::ANYTHING
};

static PROFILE_LIST_RESPONSE_PROFILELIST_ITEM_PAYLOADCONTENT_ITEM: Keys = Keys {
    named: &[
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
            ..Key::ANYTHING
        },
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
            supports: &[
                IOS.since(17, 0, 0),
                MACOS.since(14, 0, 0),
                TVOS.since(17, 0, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PayloadDisplayName",
            shape: Shape::String,
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
            name: "PayloadOrganization",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static PROFILE_PROVISIONING_INSTALL: Keys = Keys {
    named: &[Key {
        name: "ProvisioningProfile",
        shape: Shape::Data,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static PROFILE_PROVISIONING_LIST: Keys = Keys {
    named: &[Key {
        name: "ManagedOnly",
        shape: Shape::Boolean,
        presence: Presence::Optional,
        supports: &[IOS.since(13, 0, 0), TVOS.since(13, 0, 0)],
        rules: &Rules {
            default: Some(Scalar::Boolean(false)),
            ..Rules::NONE
        },
        ..Key::ANYTHING
    }],
    others: None,
};

static PROFILE_PROVISIONING_LIST_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "ProvisioningProfileList",
        shape: Shape::Array(&PROFILE_PROVISIONING_LIST_RESPONSE_PROVISIONINGPROFILELIST),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static PROFILE_PROVISIONING_LIST_RESPONSE_PROVISIONINGPROFILELIST: Key = Key {
    name: "ProvisioningProfileListItem",
    shape: Shape::Dictionary(&PROFILE_PROVISIONING_LIST_RESPONSE_PROVISIONINGPROFILELIST_ITEM),
    ..Key::ANYTHING
};

static PROFILE_PROVISIONING_LIST_RESPONSE_PROVISIONINGPROFILELIST_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "Name",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "UUID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "ExpiryDate",
            shape: Shape::Date,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static PROFILE_PROVISIONING_REMOVE: Keys = Keys {
    named: &[Key {
        name: "UUID",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static ROTATE_FILE_VAULT_KEY: Keys = Keys {
    named: &[
        Key {
            name: "KeyType",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["personal", "institutional"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "FileVaultUnlock",
            shape: Shape::Dictionary(&ROTATE_FILE_VAULT_KEY_FILEVAULTUNLOCK),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "NewCertificate",
            shape: Shape::Data,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ReplyEncryptionCertificate",
            shape: Shape::Data,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ROTATE_FILE_VAULT_KEY_FILEVAULTUNLOCK: Keys = Keys {
    named: &[
        Key {
            name: "Password",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "PrivateKeyExport",
            shape: Shape::Data,
            presence: Presence::Optional,
            supports: &[MACOS.deprecated(10, 15, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "PrivateKeyExportPassword",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[MACOS.deprecated(10, 15, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static ROTATE_FILE_VAULT_KEY_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "RotateResult",
        shape: Shape::Dictionary(&ROTATE_FILE_VAULT_KEY_RESPONSE_ROTATERESULT),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static ROTATE_FILE_VAULT_KEY_RESPONSE_ROTATERESULT: Keys = Keys {
    named: &[Key {
        name: "EncryptedNewRecoveryKey",
        shape: Shape::Data,
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static SET_AUTO_ADMIN_PASSWORD: Keys = Keys {
    named: &[
        Key {
            name: "GUID",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "passwordHash",
            shape: Shape::Data,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS: Keys = Keys {
    named: &[Key {
        name: "Settings",
        shape: Shape::Array(&Key {
            name: "Item",
            shape: Shape::Variant(&SETTINGS_SETTINGS),
            ..Key::ANYTHING
        }),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SETTINGS_SETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "Wallpaper",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_WALLPAPER),
            presence: Presence::Optional,
            supports: &[
                IOS.since(8, 0, 0)
                    .supervised(true)
                    .shared(Mode::Allowed)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "DataRoaming",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_DATAROAMING),
            presence: Presence::Optional,
            supports: &[
                IOS.shared(Mode::Allowed)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "VoiceRoaming",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_VOICEROAMING),
            presence: Presence::Optional,
            supports: &[
                IOS.deprecated(16, 0, 0)
                    .shared(Mode::Allowed)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PersonalHotspot",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_PERSONALHOTSPOT),
            presence: Presence::Optional,
            supports: &[
                IOS.right(AccessRight::Bit(32))
                    .shared(Mode::Allowed)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Bluetooth",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_BLUETOOTH),
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 3, 0)
                    .supervised(true)
                    .shared(Mode::Allowed)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(10, 13, 4)
                    .user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ApplicationConfiguration",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_APPLICATIONCONFIGURATION),
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0)
                    .right(AccessRight::Bit(4096))
                    .shared(Mode::Allowed)
                    .shared_device_channel(true)
                    .shared_user_channel(false),
                MACOS
                    .since(10, 15, 0)
                    .right(AccessRight::Bit(4096))
                    .user_channel(false),
                TVOS.since(10, 2, 0).right(AccessRight::Bit(4096)),
                VISIONOS.right(AccessRight::Bit(4096)),
                WATCHOS.right(AccessRight::Bit(4096)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "ApplicationAttributes",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_APPLICATIONATTRIBUTES),
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0)
                    .right(AccessRight::Bit(4096))
                    .shared(Mode::Allowed)
                    .shared_device_channel(true)
                    .shared_user_channel(false),
                MACOS.never(),
                TVOS.since(10, 2, 0).right(AccessRight::Bit(4096)),
                VISIONOS.right(AccessRight::Bit(4096)),
                WATCHOS.right(AccessRight::Bit(4096)),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceName",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_DEVICENAME),
            presence: Presence::Optional,
            supports: &[
                IOS.supervised(true)
                    .shared(Mode::Allowed)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS
                    .since(10, 10, 0)
                    .user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "HostName",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_HOSTNAME),
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .since(10, 11, 0)
                    .user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "OrganizationInfo",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_ORGANIZATIONINFO),
            presence: Presence::Optional,
            supports: &[
                IOS.shared(Mode::Allowed)
                    .shared_device_channel(true)
                    .shared_user_channel(false),
                MACOS.since(10, 9, 0).user_channel(false),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "DefaultApplications",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_DEFAULTAPPLICATIONS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 2, 0)
                    .shared(Mode::Allowed)
                    .shared_device_channel(false)
                    .shared_user_channel(true)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.since(2, 2, 0).user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "MDMOptions",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_MDMOPTIONS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(7, 0, 0)
                    .shared(Mode::Allowed)
                    .shared_device_channel(true)
                    .shared_user_channel(false),
                MACOS
                    .since(10, 15, 0)
                    .user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                TVOS.never(),
                VISIONOS.since(2, 0, 0),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "MaximumResidentUsers",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_MAXIMUMRESIDENTUSERS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 0)
                    .deprecated(13, 4, 0)
                    .shared(Mode::Required)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SharedDeviceConfiguration",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_SHAREDDEVICECONFIGURATION),
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 4, 0)
                    .shared(Mode::Required)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "DiagnosticSubmission",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_DIAGNOSTICSUBMISSION),
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 0)
                    .shared(Mode::Required)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "AppAnalytics",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_APPANALYTICS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 2)
                    .shared(Mode::Required)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "PasscodeLockGracePeriod",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_PASSCODELOCKGRACEPERIOD),
            presence: Presence::Optional,
            supports: &[
                IOS.since(9, 3, 2)
                    .deprecated(17, 0, 0)
                    .shared(Mode::Required)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "TimeZone",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_TIMEZONE),
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 0, 0)
                    .supervised(true)
                    .shared(Mode::Allowed)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.since(14, 0, 0).supervised(true),
                VISIONOS
                    .since(2, 0, 0)
                    .supervised(true)
                    .user_enrollment(Mode::Forbidden),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SoftwareUpdateSettings",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_SOFTWAREUPDATESETTINGS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 5, 0)
                    .deprecated(26, 0, 0)
                    .removed(27, 0, 0)
                    .supervised(true)
                    .shared(Mode::Allowed)
                    .shared_device_channel(true)
                    .shared_user_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "AccessibilitySettings",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_ACCESSIBILITYSETTINGS),
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 0, 0)
                    .supervised(true)
                    .shared(Mode::Allowed)
                    .shared_device_channel(false)
                    .user_enrollment(Mode::Forbidden),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.supervised(true),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_WALLPAPER: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["Wallpaper"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Image",
            shape: Shape::Data,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Where",
            shape: Shape::Integer,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Integers(&[1, 2, 3]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_DATAROAMING: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["DataRoaming"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Enabled",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_VOICEROAMING: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["VoiceRoaming"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Enabled",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_PERSONALHOTSPOT: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["PersonalHotspot"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Enabled",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_BLUETOOTH: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["Bluetooth"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Enabled",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_APPLICATIONCONFIGURATION: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["ApplicationConfiguration"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Configuration",
            shape: Shape::Dictionary(&APPLICATION_INSTALL_CONFIGURATION),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_APPLICATIONATTRIBUTES: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["ApplicationAttributes"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Attributes",
            shape: Shape::Dictionary(&APPLICATION_INSTALL_ATTRIBUTES),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_DEVICENAME: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["DeviceName"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DeviceName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_HOSTNAME: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["HostName"]),
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
    ],
    others: None,
};

static SETTINGS_SETTINGS_ORGANIZATIONINFO: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["OrganizationInfo"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "OrganizationInfo",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_ORGANIZATIONINFO_ORGANIZATIONINFO),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_ORGANIZATIONINFO_ORGANIZATIONINFO: Keys = Keys {
    named: &[
        Key {
            name: "OrganizationName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "OrganizationShortName",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(13, 0, 0),
                MACOS.since(10, 15, 0),
                TVOS.since(13, 0, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "OrganizationAddress",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "OrganizationPhone",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "OrganizationEmail",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "OrganizationMagic",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_DEFAULTAPPLICATIONS: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["DefaultApplications"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "WebBrowser",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Calling",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(26, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "Messaging",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(26, 0, 0),
                MACOS.never(),
                TVOS.never(),
                VISIONOS.never(),
                WATCHOS.never(),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_MDMOPTIONS: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["MDMOptions"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "MDMOptions",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_MDMOPTIONS_MDMOPTIONS),
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_MDMOPTIONS_MDMOPTIONS: Keys = Keys {
    named: &[
        Key {
            name: "ActivationLockAllowedWhileSupervised",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "BootstrapTokenAllowed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.never(),
                MACOS
                    .since(10, 15, 0)
                    .deprecated(11, 0, 0)
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
        Key {
            name: "IdleRebootAllowed",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[
                IOS.since(18, 4, 0),
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
    ],
    others: None,
};

static SETTINGS_SETTINGS_MAXIMUMRESIDENTUSERS: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["MaximumResidentUsers"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "MaximumResidentUsers",
            shape: Shape::Integer,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_SHAREDDEVICECONFIGURATION: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[VISIONOS.since(26, 0, 0).supervised(true)],
            rules: &Rules {
                list: List::Strings(&["SharedDeviceConfiguration"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "QuotaSize",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ResidentUsers",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "UserSessionTimeout",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 5, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "TemporarySessionTimeout",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[
                IOS.since(14, 5, 0),
                VISIONOS.since(26, 0, 0).supervised(true),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "TemporarySessionOnly",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 5, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ManagedAppleIDDefaultDomains",
            shape: Shape::Array(
                &INFORMATION_DEVICE_RESPONSE_QUERYRESPONSES_MANAGEDAPPLEIDDEFAULTDOMAINS,
            ),
            presence: Presence::Optional,
            supports: &[IOS.since(16, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "OnlineAuthenticationGracePeriod",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.since(16, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "SkipLanguageAndLocaleSetupForNewUsers",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(16, 2, 0)],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AwaitUserConfiguration",
            shape: Shape::Dictionary(
                &SETTINGS_SETTINGS_SHAREDDEVICECONFIGURATION_AWAITUSERCONFIGURATION,
            ),
            presence: Presence::Optional,
            supports: &[IOS.since(17, 0, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "PasscodePolicy",
            shape: Shape::Dictionary(&SETTINGS_SETTINGS_SHAREDDEVICECONFIGURATION_PASSCODEPOLICY),
            presence: Presence::Optional,
            supports: &[IOS.since(17, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_SHAREDDEVICECONFIGURATION_AWAITUSERCONFIGURATION: Keys = Keys {
    named: &[Key {
        name: "Enabled",
        shape: Shape::Boolean,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SETTINGS_SETTINGS_SHAREDDEVICECONFIGURATION_PASSCODEPOLICY: Keys = Keys {
    named: &[
        Key {
            name: "PasscodeLockGracePeriod",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 60, 300, 900, 3600, 14400]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AutoLockTime",
            shape: Shape::Integer,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_DIAGNOSTICSUBMISSION: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["DiagnosticSubmission"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Enabled",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_APPANALYTICS: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["AppAnalytics"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Enabled",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_PASSCODELOCKGRACEPERIOD: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["PasscodeLockGracePeriod"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "PasscodeLockGracePeriod",
            shape: Shape::Integer,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Integers(&[0, 60, 300, 900, 3600, 14400]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_TIMEZONE: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["TimeZone"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TimeZone",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_SOFTWAREUPDATESETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["SoftwareUpdateSettings"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RecommendationCadence",
            shape: Shape::Integer,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Integers(&[0, 1, 2]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_SETTINGS_ACCESSIBILITYSETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "Item",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&["AccessibilitySettings"]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "BoldTextEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IncreaseContrastEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[WATCHOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ReduceMotionEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ReduceTransparencyEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TextSize",
            shape: Shape::Integer,
            presence: Presence::Optional,
            rules: &Rules {
                list: List::Integers(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
                default: Some(Scalar::Integer(4)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "TouchAccommodationsEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "VoiceOverEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ZoomEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "GrayscaleEnabled",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), WATCHOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "Settings",
        shape: Shape::Dictionary(&SETTINGS_RESPONSE_SETTINGS),
        presence: Presence::Optional,
        ..Key::ANYTHING
    }],
    others: None,
};

static SETTINGS_RESPONSE_SETTINGS: Keys = Keys {
    named: &[
        Key {
            name: "Status",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "ErrorChain",
            shape: Shape::Array(&SETTINGS_RESPONSE_SETTINGS_ERRORCHAIN),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "Identifier",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.since(7, 0, 0), MACOS.never(), TVOS.since(10, 2, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SETTINGS_RESPONSE_SETTINGS_ERRORCHAIN: Key = Key {
    name: "ErrorChainItem",
    shape: Shape::Dictionary(&SETTINGS_RESPONSE_SETTINGS_ERRORCHAIN_ITEM),
    ..Key::ANYTHING
};

static SETTINGS_RESPONSE_SETTINGS_ERRORCHAIN_ITEM: Keys = Keys {
    named: &[],
    others: Some(&Key {
        name: "ANY",
        shape: Shape::Any,
        presence: Presence::Required,
        ..Key::ANYTHING
    }),
};

static SYSTEM_UPDATE_AVAILABLE_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "AvailableOSUpdates",
        shape: Shape::Array(&SYSTEM_UPDATE_AVAILABLE_RESPONSE_AVAILABLEOSUPDATES),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SYSTEM_UPDATE_AVAILABLE_RESPONSE_AVAILABLEOSUPDATES: Key = Key {
    name: "AvailableOSUpdatesItem",
    shape: Shape::Dictionary(&SYSTEM_UPDATE_AVAILABLE_RESPONSE_AVAILABLEOSUPDATES_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SYSTEM_UPDATE_AVAILABLE_RESPONSE_AVAILABLEOSUPDATES_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "ProductKey",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "HumanReadableName",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "HumanReadableNameLocale",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[IOS.never(), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "MetadataURL",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[IOS.never(), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "ProductName",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "Version",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Build",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DownloadSize",
            shape: Shape::Integer,
            presence: Presence::Required,
            supports: &[MACOS.since(10, 12, 0)],
            ..Key::ANYTHING
        },
        Key {
            name: "InstallSize",
            shape: Shape::Integer,
            presence: Presence::Required,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "AppIdentifiersToClose",
            shape: Shape::Array(
                &SYSTEM_UPDATE_AVAILABLE_RESPONSE_AVAILABLEOSUPDATES_ITEM_APPIDENTIFIERSTOCLOSE,
            ),
            presence: Presence::Required,
            supports: &[IOS.never(), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "IsCritical",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IsConfigDataUpdate",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), TVOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IsFirmwareUpdate",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), TVOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IsMajorOSUpdate",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(10, 11, 4), TVOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "RestartRequired",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "AllowsInstallLater",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "DeferredUntil",
            shape: Shape::Date,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(10, 12, 4), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "RequiresBootstrapToken",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(11, 0, 0), TVOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "IsSecurityResponse",
            shape: Shape::Boolean,
            presence: Presence::Required,
            supports: &[
                IOS.since(16, 2, 0),
                MACOS.since(13, 1, 0),
                TVOS.since(16, 2, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SupplementalBuildVersion",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 2, 0),
                MACOS.since(13, 1, 0),
                TVOS.since(16, 2, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "SupplementalOSVersionExtra",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(16, 2, 0),
                MACOS.since(13, 1, 0),
                TVOS.since(16, 2, 0),
            ],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SYSTEM_UPDATE_AVAILABLE_RESPONSE_AVAILABLEOSUPDATES_ITEM_APPIDENTIFIERSTOCLOSE: Key = Key {
    name: "AppIdentifiersToCloseItem",
    shape: Shape::String,
    ..Key::ANYTHING
};

static SYSTEM_UPDATE_SCAN: Keys = Keys {
    named: &[Key {
        name: "Force",
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

static SYSTEM_UPDATE_SCAN_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "ScanInitiated",
        shape: Shape::Boolean,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SYSTEM_UPDATE_SCHEDULE: Keys = Keys {
    named: &[Key {
        name: "Updates",
        shape: Shape::Array(&SYSTEM_UPDATE_SCHEDULE_UPDATES),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SYSTEM_UPDATE_SCHEDULE_UPDATES: Key = Key {
    name: "UpdatesItem",
    shape: Shape::Dictionary(&SYSTEM_UPDATE_SCHEDULE_UPDATES_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SYSTEM_UPDATE_SCHEDULE_UPDATES_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "ProductKey",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ProductVersion",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[
                IOS.since(11, 3, 0),
                MACOS.since(12, 0, 0),
                TVOS.since(12, 2, 0),
            ],
            ..Key::ANYTHING
        },
        Key {
            name: "InstallAction",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&[
                    "Default",
                    "DownloadOnly",
                    "InstallASAP",
                    "NotifyOnly",
                    "InstallLater",
                    "InstallForceRestart",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "MaxUserDeferrals",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(12, 0, 0), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "Priority",
            shape: Shape::String,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(12, 3, 0), TVOS.never()],
            rules: &Rules {
                list: List::Strings(&["Low", "High"]),
                default: Some(Scalar::String("Low")),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SYSTEM_UPDATE_SCHEDULE_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "UpdateResults",
        shape: Shape::Array(&SYSTEM_UPDATE_SCHEDULE_RESPONSE_UPDATERESULTS),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SYSTEM_UPDATE_SCHEDULE_RESPONSE_UPDATERESULTS: Key = Key {
    name: "UpdateResultsItem",
    shape: Shape::Dictionary(&SYSTEM_UPDATE_SCHEDULE_RESPONSE_UPDATERESULTS_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SYSTEM_UPDATE_SCHEDULE_RESPONSE_UPDATERESULTS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "ProductKey",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "InstallAction",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&[
                    "Error",
                    "DownloadOnly",
                    "InstallASAP",
                    "NotifyOnly",
                    "InstallLater",
                    "InstallForceRestart",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "Status",
            shape: Shape::String,
            presence: Presence::Required,
            rules: &Rules {
                list: List::Strings(&[
                    "Idle",
                    "Downloading",
                    "DownloadFailed",
                    "DownloadRequiresComputer",
                    "DownloadInsufficientSpace",
                    "DownloadInsufficientPower",
                    "DownloadInsufficientNetwork",
                    "Installing",
                    "InstallInsufficientSpace",
                    "InstallInsufficientPower",
                    "InstallPhoneCallInProgress",
                    "InstallFailed",
                ]),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
        Key {
            name: "ErrorChain",
            shape: Shape::Array(&SETTINGS_RESPONSE_SETTINGS_ERRORCHAIN),
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SYSTEM_UPDATE_STATUS_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "OSUpdateStatus",
        shape: Shape::Array(&SYSTEM_UPDATE_STATUS_RESPONSE_OSUPDATESTATUS),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static SYSTEM_UPDATE_STATUS_RESPONSE_OSUPDATESTATUS: Key = Key {
    name: "OSUpdateStatusItem",
    shape: Shape::Dictionary(&SYSTEM_UPDATE_STATUS_RESPONSE_OSUPDATESTATUS_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static SYSTEM_UPDATE_STATUS_RESPONSE_OSUPDATESTATUS_ITEM: Keys = Keys {
    named: &[
        Key {
            name: "ProductKey",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "IsDownloaded",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "DownloadPercentComplete",
            shape: Shape::Real,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "Status",
            shape: Shape::String,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "MaxDeferrals",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(12, 3, 0), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "DeferralsRemaining",
            shape: Shape::Integer,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(12, 3, 0), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "NextScheduledInstall",
            shape: Shape::Date,
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(12, 3, 0), TVOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "PastNotifications",
            shape: Shape::Array(
                &SYSTEM_UPDATE_STATUS_RESPONSE_OSUPDATESTATUS_ITEM_PASTNOTIFICATIONS,
            ),
            presence: Presence::Optional,
            supports: &[IOS.never(), MACOS.since(12, 3, 0), TVOS.never()],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static SYSTEM_UPDATE_STATUS_RESPONSE_OSUPDATESTATUS_ITEM_PASTNOTIFICATIONS: Key = Key {
    name: "PastNotificationDate",
    shape: Shape::Date,
    ..Key::ANYTHING
};

static TRIGGER_ENHANCED_LOG_COLLECTION: Keys = Keys {
    named: &[Key {
        name: "AppleCareToken",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static USER_DELETE: Keys = Keys {
    named: &[
        Key {
            name: "UserName",
            shape: Shape::String,
            presence: Presence::Optional,
            ..Key::ANYTHING
        },
        Key {
            name: "ForceDeletion",
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
            name: "DeleteAllUsers",
            shape: Shape::Boolean,
            presence: Presence::Optional,
            supports: &[IOS.since(14, 0, 0), MACOS.never()],
            rules: &Rules {
                default: Some(Scalar::Boolean(false)),
                ..Rules::NONE
            },
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static USER_LIST_RESPONSE: Keys = Keys {
    named: &[Key {
        name: "Users",
        shape: Shape::Array(&USER_LIST_RESPONSE_USERS),
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};

static USER_LIST_RESPONSE_USERS: Key = Key {
    name: "UsersItem",
    shape: Shape::Dictionary(&USER_LIST_RESPONSE_USERS_ITEM),
    presence: Presence::Required,
    ..Key::ANYTHING
};

static USER_LIST_RESPONSE_USERS_ITEM: Keys = Keys {
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
            supports: &[IOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "UID",
            shape: Shape::Integer,
            presence: Presence::Required,
            supports: &[IOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "UserGUID",
            shape: Shape::String,
            presence: Presence::Required,
            supports: &[IOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "IsLoggedIn",
            shape: Shape::Boolean,
            presence: Presence::Required,
            ..Key::ANYTHING
        },
        Key {
            name: "HasDataToSync",
            shape: Shape::Boolean,
            presence: Presence::Required,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "DataQuota",
            shape: Shape::Integer,
            presence: Presence::Required,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "DataUsed",
            shape: Shape::Integer,
            presence: Presence::Required,
            supports: &[MACOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "MobileAccount",
            shape: Shape::Boolean,
            presence: Presence::Required,
            supports: &[IOS.never()],
            ..Key::ANYTHING
        },
        Key {
            name: "HasSecureToken",
            shape: Shape::Boolean,
            presence: Presence::Required,
            supports: &[IOS.never(), MACOS.since(11, 0, 0)],
            ..Key::ANYTHING
        },
    ],
    others: None,
};

static USER_UNLOCK: Keys = Keys {
    named: &[Key {
        name: "UserName",
        shape: Shape::String,
        presence: Presence::Required,
        ..Key::ANYTHING
    }],
    others: None,
};
