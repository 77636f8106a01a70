//! Commands of whose keys only some combinations are valid.

mod typed_support;

use mdm_core::{
    command::typed::{
        DeleteUser, DeviceLock, EnableLostMode, EraseDevice, InstallApplication,
        InstallEnterpriseApplication, InstallMedia, MediaKind, ObliterationBehavior, OsUpdate,
        RemoveMedia, RequestMirroring, RestartDevice, ReturnToService, RotateFileVaultKey,
        ScheduleOsUpdate, SetFirmwarePassword, SetRecoveryLock, TypedCommand, UpdatePriority,
        choices::{
            AppSource, FileVaultAccess, LostModeScreen, LowAscii, MacPin, MediaName, MediaSource,
            MirroringTarget, PackageSource, UpdateName, UpdatePlan, UrlManifest, WhichUsers,
        },
    },
    error::ErrorCode,
    plist::Keys,
};
use typed_support::{object, sorted};

/// The names of the keys that are sent, which the catalogue accepts.
fn sent<C: TypedCommand>(command: &C) -> Vec<String> {
    let keys = command.to_keys();
    assert_eq!(object(C::REQUEST_TYPE).validate(&keys), []);
    sorted(keys).into_iter().map(|(key, _)| key).collect()
}

#[test]
fn the_pin_of_a_mac_has_six_digits() {
    for bad in ["", "12345", "1234567", "12345a", "１２３４５６", "12345\n"] {
        let error = MacPin::parse(bad).unwrap_err();
        assert_eq!(error.code(), ErrorCode::SchemaWrongFormat);
        if !bad.is_empty() {
            assert!(!format!("{error} {error:?}").contains(bad));
        }
    }
    let pin = MacPin::parse("012345").unwrap();
    assert_eq!(pin.secret().expose(), "012345");
    assert!(!format!("{pin:?}").contains("012345"));
    assert_eq!(sent(&DeviceLock::mac(pin)), ["PIN"]);
    assert_eq!(sent(&DeviceLock::mobile()), [""; 0]);
}

#[test]
fn each_kind_of_device_is_erased_in_its_own_way() {
    let pin = MacPin::parse("012345").unwrap();
    let mac = EraseDevice::mac(Some(pin), "DoNotObliterate".into());
    assert_eq!(sent(&mac), ["ObliterationBehavior", "PIN"]);
    let silicon = EraseDevice::mac(None, ObliterationBehavior::Always);
    assert_eq!(sent(&silicon), ["ObliterationBehavior"]);
    assert_eq!(sent(&EraseDevice::mobile()), [""; 0]);
    let back = EraseDevice::returning_to_service(ReturnToService {
        wifi_profile_data: Some(b"profile".to_vec().into()),
        ..ReturnToService::new(true)
    });
    assert_eq!(sent(&back), ["ReturnToService"]);
}

#[test]
fn what_is_chosen_is_all_that_is_sent() {
    for (source, key) in [
        (AppSource::StoreId(1), "iTunesStoreID"),
        (AppSource::Identifier("com.example".into()), "Identifier"),
        (
            AppSource::ManifestUrl("https://e.com/m".into()),
            "ManifestURL",
        ),
    ] {
        assert_eq!(sent(&InstallApplication::new(source)), [key]);
    }
    let manifest = PackageSource::Manifest(Keys::default());
    assert_eq!(
        sent(&InstallEnterpriseApplication::new(manifest)),
        ["Manifest"]
    );
    let mut manifest = UrlManifest::at("https://e.com/m");
    manifest.revocation_check_required = Some(true);
    let unpinned = PackageSource::Url(manifest.clone());
    assert_eq!(
        sent(&InstallEnterpriseApplication::new(unpinned)),
        ["ManifestURL"]
    );
    manifest.pins = vec![b"der".to_vec()];
    assert_eq!(
        sent(&InstallEnterpriseApplication::new(PackageSource::Url(
            manifest
        ))),
        [
            "ManifestURL",
            "ManifestURLPinningCerts",
            "PinningRevocationCheckRequired"
        ]
    );
    let book = MediaSource::Url {
        url: "https://e.com/b".into(),
        persistent_id: "com.example.book".into(),
        kind: Some(MediaKind::Epub),
    };
    assert_eq!(
        sent(&InstallMedia::new(book)),
        ["Kind", "MediaType", "MediaURL", "PersistentID"]
    );
    assert_eq!(
        sent(&InstallMedia::new(MediaSource::StoreId(1))),
        ["MediaType", "iTunesStoreID"]
    );
    assert_eq!(
        sent(&RemoveMedia::new(MediaName::PersistentId("b".into()))),
        ["MediaType", "PersistentID"]
    );
    assert_eq!(
        sent(&RemoveMedia::new(MediaName::StoreId("1".into()))),
        ["MediaType", "iTunesStoreID"]
    );
    for (target, key) in [
        (MirroringTarget::Name("TV".into()), "DestinationName"),
        (
            MirroringTarget::DeviceId("0:1".into()),
            "DestinationDeviceID",
        ),
    ] {
        assert_eq!(sent(&RequestMirroring::new(target)), [key]);
    }
    for (screen, key) in [
        (LostModeScreen::Message("Lost".into()), "Message"),
        (LostModeScreen::PhoneNumber("1".into()), "PhoneNumber"),
    ] {
        assert_eq!(sent(&EnableLostMode::new(screen)), [key]);
    }
    assert_eq!(sent(&DeleteUser::new(WhichUsers::All)), ["DeleteAllUsers"]);
    assert_eq!(sent(&RestartDevice::new()), [""; 0]);
    let rebuild = RestartDevice::rebuilding_kernel_cache(Vec::new());
    assert_eq!(sent(&rebuild), ["RebuildKernelCache"]);
}

#[test]
fn an_update_has_a_name_and_only_a_late_one_can_be_put_off() {
    let key = || UpdateName::ProductKey("P".into());
    for plan in [
        UpdatePlan::Default,
        UpdatePlan::DownloadOnly,
        UpdatePlan::InstallAsap,
        UpdatePlan::NotifyOnly,
        UpdatePlan::InstallForceRestart,
    ] {
        let update = OsUpdate::new(key(), plan);
        assert_eq!(update.max_user_deferrals, None);
        assert_eq!(update.product_key.as_deref(), Some("P"));
        sent(&ScheduleOsUpdate::new([update]));
    }
    let both = UpdateName::Both {
        product_key: "P".into(),
        product_version: "15.1".into(),
    };
    let later = UpdatePlan::InstallLater {
        max_deferrals: Some(2),
    };
    let update = OsUpdate::new(both, later).with_priority(UpdatePriority::High);
    assert_eq!(update.max_user_deferrals, Some(2));
    assert_eq!(update.product_version.as_deref(), Some("15.1"));
    sent(&ScheduleOsUpdate::new([update]));
}

#[test]
fn a_password_before_macos_starts_can_be_typed() {
    for bad in ["", "pässword", "tab\there", "\u{7f}"] {
        let error = LowAscii::parse(bad).unwrap_err();
        assert_eq!(error.code(), ErrorCode::SchemaWrongFormat);
    }
    let new = || LowAscii::parse(" ~aZ9").unwrap();
    assert_eq!(
        sent(&SetRecoveryLock::setting(new(), None)),
        ["NewPassword"]
    );
    assert_eq!(
        sent(&SetFirmwarePassword::setting(new(), Some("old".into()))),
        ["CurrentPassword", "NewPassword"]
    );
    let cleared = SetRecoveryLock::clearing("old".into());
    assert_eq!(cleared.new_password.expose(), "");
    let cleared = SetFirmwarePassword::clearing("old".into());
    assert_eq!(sent(&cleared), ["CurrentPassword", "NewPassword"]);
}

#[test]
fn each_recovery_key_is_rotated_with_its_own_certificate() {
    let personal =
        RotateFileVaultKey::personal(FileVaultAccess::Password("p".into()), b"der".to_vec());
    assert_eq!(
        sent(&personal),
        ["FileVaultUnlock", "KeyType", "ReplyEncryptionCertificate"]
    );
    let key = FileVaultAccess::PrivateKey {
        export: b"p12".to_vec().into(),
        password: "p".into(),
    };
    let institutional = RotateFileVaultKey::institutional(key, b"der".to_vec());
    assert_eq!(
        sent(&institutional),
        ["FileVaultUnlock", "KeyType", "NewCertificate"]
    );
    assert!(institutional.file_vault_unlock.password.is_none());
}
