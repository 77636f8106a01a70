//! The commands that are sent most, compared with envelopes written by hand.

mod typed_support;

use mdm_core::{
    command::{
        CommandUuid,
        typed::{
            AccountConfiguration, AdminAccount, BluetoothSetting, CertificateList, ClearPasscode,
            DeclarativeManagement, DeleteUser, DeviceInformation, DeviceLock, DeviceNameSetting,
            DeviceQuery, EnableLostMode, EraseDevice, InstallApplication, InstallOptions,
            InstallProfile, InstalledApplicationList, ManagementFlags, ObliterationBehavior,
            OsUpdate, PurchaseMethod, RemoveProfile, RestartDevice, RotateFileVaultKey,
            ScheduleOsUpdate, SecurityInfo, Settings, TypedCommand,
            choices::{
                AppSource, FileVaultAccess, LostModeScreen, MacPin, UpdateName, UpdatePlan,
                WhichUsers,
            },
        },
    },
    plist::{self, PlistLimits},
};
use typed_support::{object, sorted, xml};

/// The command's body is this envelope, and the catalogue agrees.
fn assert_sent<C: TypedCommand>(command: &C, keys: &str) {
    let uuid = CommandUuid::parse("0001").unwrap();
    let sent = command.to_command_named(uuid).unwrap();
    let wanted = xml(&format!(
        "<key>CommandUUID</key><string>0001</string><key>Command</key>\
         <dict><key>RequestType</key><string>{}</string>{keys}</dict>",
        C::REQUEST_TYPE
    ));
    let checked = plist::check(sent.body(), &PlistLimits::default()).unwrap();
    let found = plist::read_dictionary(&checked).unwrap();
    assert_eq!(sorted(found), wanted, "{}", C::REQUEST_TYPE);
    let keys = sent.keys().unwrap();
    assert_eq!(object(C::REQUEST_TYPE).validate(&keys), []);
}

fn pin() -> MacPin {
    MacPin::parse("123456").unwrap()
}

#[test]
fn questions_are_sent_as_written_by_hand() {
    assert_sent(
        &DeviceInformation::new([DeviceQuery::Udid, DeviceQuery::WifiMac]),
        "<key>Queries</key><array><string>UDID</string><string>WiFiMAC</string></array>",
    );
    assert_sent(&SecurityInfo::new(), "");
    assert_sent(
        &InstalledApplicationList {
            managed_apps_only: Some(true),
            identifiers: Some(vec!["com.example.app".into()]),
            ..InstalledApplicationList::new()
        },
        "<key>ManagedAppsOnly</key><true/><key>Identifiers</key><array><string>com.example.app</string></array>",
    );
    assert_sent(&CertificateList::new(), "");
}

#[test]
fn profiles_and_declarations_are_sent_as_written_by_hand() {
    assert_sent(
        &InstallProfile::new(b"<plist/>".to_vec()),
        "<key>Payload</key><data>PHBsaXN0Lz4=</data>",
    );
    assert_sent(
        &RemoveProfile::new("com.example.wifi"),
        "<key>Identifier</key><string>com.example.wifi</string>",
    );
    assert_sent(
        &DeclarativeManagement {
            data: Some(b"{}".to_vec()),
            ..DeclarativeManagement::new()
        },
        "<key>Data</key><data>e30=</data>",
    );
}

#[test]
fn locks_and_wipes_are_sent_as_written_by_hand() {
    assert_sent(
        &DeviceLock {
            message: Some("Call us".into()),
            ..DeviceLock::mac(pin())
        },
        "<key>PIN</key><string>123456</string><key>Message</key><string>Call us</string>",
    );
    assert_sent(
        &EraseDevice::mac(Some(pin()), ObliterationBehavior::ObliterateWithWarning),
        "<key>PIN</key><string>123456</string>\
         <key>ObliterationBehavior</key><string>ObliterateWithWarning</string>",
    );
    assert_sent(
        &ClearPasscode::new(b"token".to_vec()),
        "<key>UnlockToken</key><data>dG9rZW4=</data>",
    );
    assert_sent(
        &RestartDevice::rebuilding_kernel_cache(vec!["/Library/Extensions/A.kext".into()]),
        "<key>RebuildKernelCache</key><true/>\
         <key>KextPaths</key><array><string>/Library/Extensions/A.kext</string></array>",
    );
    assert_sent(
        &EnableLostMode::new(LostModeScreen::Both {
            message: "Lost".into(),
            phone_number: "+41 1".into(),
        }),
        "<key>Message</key><string>Lost</string><key>PhoneNumber</key><string>+41 1</string>",
    );
}

#[test]
fn apps_and_updates_are_sent_as_written_by_hand() {
    let flags = ManagementFlags::REMOVE_WITH_PROFILE | ManagementFlags::NO_BACKUP;
    assert_sent(
        &InstallApplication {
            options: Some(InstallOptions {
                purchase_method: Some(PurchaseMethod::VolumePurchase),
                ..InstallOptions::new()
            }),
            management_flags: Some(flags),
            ..InstallApplication::new(AppSource::StoreId(361_309_726))
        },
        "<key>iTunesStoreID</key><integer>361309726</integer>\
         <key>Options</key><dict><key>PurchaseMethod</key><integer>1</integer></dict>\
         <key>ManagementFlags</key><integer>5</integer>",
    );
    let version = UpdateName::ProductVersion("15.1".into());
    let plan = UpdatePlan::InstallLater {
        max_deferrals: Some(3),
    };
    assert_sent(
        &ScheduleOsUpdate::new([OsUpdate::new(version, plan)]),
        "<key>Updates</key><array><dict><key>ProductVersion</key><string>15.1</string>\
         <key>InstallAction</key><string>InstallLater</string>\
         <key>MaxUserDeferrals</key><integer>3</integer></dict></array>",
    );
}

#[test]
fn settings_and_accounts_are_sent_as_written_by_hand() {
    assert_sent(
        &Settings::new([
            DeviceNameSetting::new("Room 5").into(),
            BluetoothSetting::new(false).into(),
        ]),
        "<key>Settings</key><array>\
           <dict><key>Item</key><string>DeviceName</string><key>DeviceName</key><string>Room 5</string></dict>\
           <dict><key>Item</key><string>Bluetooth</string><key>Enabled</key><false/></dict>\
         </array>",
    );
    assert_sent(
        &DeleteUser::new(WhichUsers::Named("ann".into())),
        "<key>UserName</key><string>ann</string>",
    );
    assert_sent(
        &AccountConfiguration {
            skip_primary_setup_account_creation: Some(true),
            auto_setup_admin_accounts: Some(vec![AdminAccount {
                password_hash: Some(b"hash".to_vec().into()),
                hidden: Some(true),
                ..AdminAccount::new("admin")
            }]),
            ..AccountConfiguration::new()
        },
        "<key>SkipPrimarySetupAccountCreation</key><true/><key>AutoSetupAdminAccounts</key><array>\
         <dict><key>shortName</key><string>admin</string><key>passwordHash</key><data>aGFzaA==</data>\
         <key>hidden</key><true/></dict></array>",
    );
    assert_sent(
        &RotateFileVaultKey::personal(
            FileVaultAccess::Password("old".into()),
            b"certificate".to_vec(),
        ),
        "<key>KeyType</key><string>personal</string>\
         <key>FileVaultUnlock</key><dict><key>Password</key><string>old</string></dict>\
         <key>ReplyEncryptionCertificate</key><data>Y2VydGlmaWNhdGU=</data>",
    );
}
