//! Reports as devices send them, with keys that nobody knows and values that do not fit.

mod typed_support;

use mdm_core::{
    command::{
        CommandUuid, ReportStatus,
        typed::{
            Allowance, AppState, AvailableOsUpdates, CertificateList, Decoded, DeviceInformation,
            DeviceLocation, FirewallLogging, InstalledApplicationList, LomRequest,
            ManagedApplicationList, ManagementFlags, NothingMore, OsUpdateProgressStatus,
            OsUpdateStatus, ProfileList, ReducedSecurity, RemoveProfile, Response, Restrictions,
            SecureBootLevel, SecurityInfo, SecurityInfoResponse, SettingStatus, Settings,
            TypedCommand, UserList, VerifyRecoveryLock,
        },
    },
    id::EnrollmentId,
    plist::{self, PlistLimits, Value},
    queue::Answer,
};

/// A whole report with these keys beside those of the exchange.
fn report<C: TypedCommand>(keys: &str) -> Decoded<C::Response> {
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
         <plist version=\"1.0\"><dict>\
         <key>UDID</key><string>00008120-0001</string>\
         <key>CommandUUID</key><string>0001</string>\
         <key>Status</key><string>Acknowledged</string>{keys}</dict></plist>"
    );
    let checked = plist::check(body.as_bytes(), &PlistLimits::default()).unwrap();
    C::decode_response(&checked).unwrap()
}

fn told<T>(decoded: &Decoded<T>) -> Vec<String> {
    decoded.oddities.iter().map(ToString::to_string).collect()
}

#[test]
fn facts_of_a_device() {
    let decoded = report::<DeviceInformation>(
        "<key>QueryResponses</key><dict>\
           <key>UDID</key><string>00008120-0001</string>\
           <key>OSVersion</key><string>18.1</string>\
           <key>SerialNumber</key><string>F2LX</string>\
           <key>DeviceCapacity</key><integer>128</integer>\
           <key>AvailableDeviceCapacity</key><real>77.5</real>\
           <key>IsSupervised</key><integer>1</integer>\
           <key>BatteryLevel</key><string>full</string>\
           <key>CellularTechnology</key><integer>9</integer>\
           <key>LastCloudBackupDate</key><date>2026-01-02T03:04:05Z</date>\
           <key>ServiceSubscriptions</key><array>\
             <dict><key>IMEI</key><string>35 1</string><key>Slot</key><string>CTSubscriptionSlotOne</string>\
               <key>Antenna</key><string>big</string><key>IsRoaming</key><string>no</string></dict>\
             <string>none</string>\
           </array>\
           <key>Mood</key><string>fine</string>\
         </dict><key>Weather</key><string>rain</string>",
    );
    assert_eq!(
        told(&decoded),
        [
            "QueryResponses.BatteryLevel: expected a number, found a string",
            "QueryResponses.ServiceSubscriptions[0].IsRoaming: expected a boolean, found a string",
            "QueryResponses.ServiceSubscriptions[1]: expected a dictionary, found a string",
        ]
    );
    assert_eq!(
        decoded.oddities[0].found,
        Some(Value::String("full".into()))
    );
    let names: Vec<_> = decoded.response.other.keys().collect();
    assert_eq!(names, ["Weather"]);
    let facts = decoded.response.query_responses.unwrap();
    assert_eq!(facts.udid.unwrap().reveal(), "00008120-0001");
    assert_eq!(facts.os_version.as_deref(), Some("18.1"));
    assert_eq!(facts.serial_number.unwrap().reveal(), "F2LX");
    assert_eq!(facts.device_capacity, Some(128.0));
    assert_eq!(facts.available_device_capacity, Some(77.5));
    assert_eq!(facts.is_supervised, Some(true));
    assert_eq!(facts.battery_level, None);
    assert_eq!(facts.cellular_technology.map(|t| t.as_i64()), Some(9));
    assert_eq!(
        facts.last_cloud_backup_date.map(|date| date.to_string()),
        Some("2026-01-02T03:04:05Z".into())
    );
    assert_eq!(facts.other["Mood"], Value::String("fine".into()));
    let [line] = &facts.service_subscriptions.unwrap()[..] else {
        panic!()
    };
    assert_eq!(line.slot.as_deref(), Some("CTSubscriptionSlotOne"));
    assert!(line.other.contains_key("Antenna"));
}

#[test]
fn the_state_of_security() {
    let decoded = report::<SecurityInfo>(
        "<key>SecurityInfo</key><dict>\
           <key>FDE_Enabled</key><true/>\
           <key>FDE_PersonalRecoveryKeyCMS</key><data>MIAG</data>\
           <key>PasscodeCompliant</key><true/>\
           <key>FirewallSettings</key><dict><key>FirewallEnabled</key><true/>\
             <key>LoggingOption</key><string>verbose</string>\
             <key>Applications</key><array><dict><key>BundleID</key><string>com.example</string><key>Allowed</key><true/></dict></array></dict>\
           <key>ManagementStatus</key><dict><key>EnrolledViaDEP</key><true/><key>UserApprovedEnrollment</key><true/></dict>\
           <key>SecureBoot</key><dict><key>SecureBootLevel</key><string>full</string>\
             <key>ExternalBootLevel</key><string>not supported</string>\
             <key>ReducedSecurity</key><array><string>AllowsMDM</string><string>AllowsAll</string></array></dict>\
           <key>BootstrapTokenAllowedForAuthentication</key><string>allowed</string>\
           <key>IsRecoveryLockEnabled</key><false/>\
         </dict>",
    );
    assert_eq!(told(&decoded), [""; 0]);
    let state = decoded.response.security_info.unwrap();
    assert_eq!(state.fde_enabled, Some(true));
    assert_eq!(
        state.fde_personal_recovery_key_cms.unwrap().expose(),
        b"\x30\x80\x06"
    );
    let firewall = state.firewall_settings.unwrap();
    assert_eq!(
        firewall.logging_option,
        Some(FirewallLogging::Other("verbose".into()))
    );
    assert_eq!(firewall.applications.unwrap()[0].allowed, Some(true));
    assert_eq!(
        state.management_status.unwrap().enrolled_via_dep,
        Some(true)
    );
    let boot = state.secure_boot.unwrap();
    assert_eq!(boot.secure_boot_level, Some(SecureBootLevel::Full));
    assert_eq!(boot.external_boot_level, Some(Allowance::NotSupported));
    assert_eq!(
        boot.reduced_security,
        Some(vec![
            ReducedSecurity::AllowsMdm,
            ReducedSecurity::Other("AllowsAll".into())
        ])
    );
    assert_eq!(
        state.bootstrap_token_allowed_for_authentication,
        Some(Allowance::Allowed)
    );
    assert_eq!(state.is_recovery_lock_enabled, Some(false));
}

#[test]
fn apps_that_are_installed_and_managed() {
    let decoded = report::<InstalledApplicationList>(
        "<key>InstalledApplicationList</key><array>\
           <dict><key>Identifier</key><string>com.example.one</string><key>Version</key><string>7</string>\
             <key>BundleSize</key><integer>4294967296</integer><key>Star</key><integer>5</integer></dict>\
           <integer>3</integer>\
           <dict><key>Identifier</key><integer>4</integer><key>Name</key><string>Two</string></dict>\
         </array>",
    );
    assert_eq!(
        told(&decoded),
        [
            "InstalledApplicationList[1]: expected a dictionary, found an integer",
            "InstalledApplicationList[2].Identifier: expected a string, found an integer",
        ]
    );
    let apps = decoded.response.installed_application_list.unwrap();
    assert_eq!(apps.len(), 2);
    assert_eq!(apps[0].bundle_size, Some(4_294_967_296));
    assert!(apps[0].other.contains_key("Star"));
    assert_eq!(apps[1].name.as_deref(), Some("Two"));

    let decoded = report::<ManagedApplicationList>(
        "<key>ManagedApplicationList</key><dict>\
           <key>com.example.one</key><dict><key>Status</key><string>Managed</string>\
             <key>ManagementFlags</key><integer>13</integer><key>HasConfiguration</key><true/></dict>\
           <key>com.example.two</key><dict><key>Status</key><string>Evaporated</string></dict>\
           <key>com.example.three</key><string>?</string>\
         </dict>",
    );
    let told = told(&decoded);
    assert!(
        told.contains(
            &"ManagedApplicationList[\"com.example.three\"]: expected a dictionary, found a string"
                .into()
        )
    );
    assert!(told.contains(
        &"ManagedApplicationList[\"com.example.two\"].ManagementFlags: expected an integer, found nothing".into()
    ), "{told:?}");
    let apps = decoded.response.managed_application_list.unwrap();
    let one = &apps["com.example.one"];
    assert_eq!(one.status, Some(AppState::Managed));
    let flags = one.management_flags.unwrap();
    assert!(flags.contains(ManagementFlags::NO_BACKUP) && flags.bits() == 13);
    assert_eq!(
        apps["com.example.two"].status,
        Some(AppState::Other("Evaporated".into()))
    );
}

#[test]
fn profiles_and_certificates() {
    let decoded = report::<ProfileList>(
        "<key>ProfileList</key><array><dict>\
           <key>PayloadUUID</key><string>U</string><key>PayloadIdentifier</key><string>com.example</string>\
           <key>PayloadVersion</key><integer>1</integer><key>IsEncrypted</key><false/><key>IsManaged</key><true/>\
           <key>SignerCertificates</key><array><data>AQ==</data><string>x</string></array>\
           <key>PayloadContent</key><array><dict><key>PayloadType</key><string>com.apple.mdm</string>\
             <key>PayloadVersion</key><integer>1</integer><key>PayloadIdentifier</key><string>com.example.mdm</string></dict></array>\
         </dict></array>",
    );
    assert_eq!(
        told(&decoded),
        [
            "ProfileList[0].SignerCertificates[1]: expected data, found a string",
            "ProfileList[0].PayloadContent[0].PayloadUUID: expected a string, found nothing",
        ]
    );
    let [profile] = &decoded.response.profile_list.unwrap()[..] else {
        panic!()
    };
    assert_eq!(profile.payload_identifier.as_deref(), Some("com.example"));
    assert_eq!(profile.signer_certificates, Some(vec![vec![1]]));
    assert_eq!(
        profile.payload_content.as_ref().unwrap()[0]
            .payload_type
            .as_deref(),
        Some("com.apple.mdm")
    );

    let decoded = report::<CertificateList>(
        "<key>CertificateList</key><array><dict><key>CommonName</key><string>CA</string>\
         <key>Data</key><data>AQI=</data><key>IsIdentity</key><false/></dict></array>",
    );
    assert_eq!(told(&decoded), [""; 0]);
    let certificates = decoded.response.certificate_list.unwrap();
    assert_eq!(certificates[0].data, Some(vec![1, 2]));
}

#[test]
fn updates() {
    let decoded = report::<AvailableOsUpdates>(
        "<key>AvailableOSUpdates</key><array><dict>\
           <key>ProductKey</key><string>MSU_1</string><key>HumanReadableName</key><string>macOS 15.1</string>\
           <key>Version</key><string>15.1</string><key>Build</key><string>24B83</string>\
           <key>DownloadSize</key><integer>1</integer><key>IsSecurityResponse</key><false/>\
           <key>DeferredUntil</key><date>2026-02-01T00:00:00Z</date><key>Rank</key><integer>1</integer>\
         </dict></array>",
    );
    // Keys that only some platforms have are not missed.
    assert_eq!(told(&decoded), [""; 0]);
    let updates = decoded.response.available_os_updates.unwrap();
    assert_eq!(updates[0].product_key.as_deref(), Some("MSU_1"));
    assert!(updates[0].deferred_until.is_some() && updates[0].other.contains_key("Rank"));

    let decoded = report::<OsUpdateStatus>(
        "<key>OSUpdateStatus</key><array><dict><key>ProductKey</key><string>MSU_1</string>\
         <key>IsDownloaded</key><false/><key>DownloadPercentComplete</key><integer>0</integer>\
         <key>Status</key><string>Downloading</string>\
         <key>PastNotifications</key><array><date>2026-02-01T00:00:00Z</date></array></dict></array>",
    );
    assert_eq!(told(&decoded), [""; 0]);
    let progress = &decoded.response.os_update_status.unwrap()[0];
    assert_eq!(progress.download_percent_complete, Some(0.0));
    assert_eq!(progress.status, Some(OsUpdateProgressStatus::Downloading));
    assert_eq!(progress.past_notifications.as_ref().map(Vec::len), Some(1));
}

#[test]
fn users_and_the_place_of_a_device() {
    let decoded = report::<UserList>(
        "<key>Users</key><array><dict><key>UserName</key><string>ann</string><key>UID</key><integer>501</integer>\
         <key>IsLoggedIn</key><true/><key>HasSecureToken</key><true/></dict></array>",
    );
    let users = decoded.response.users.unwrap();
    assert_eq!(users[0].user_name.as_ref().unwrap().reveal(), "ann");
    assert_eq!(users[0].uid, Some(501));

    let decoded = report::<DeviceLocation>(
        "<key>Latitude</key><real>46.9</real><key>Longitude</key><string>7.4</string>\
         <key>Timestamp</key><string>2026-01-02T03:04:05Z</string><key>Floor</key><integer>3</integer>",
    );
    let place = &decoded.response;
    assert_eq!(place.latitude.as_ref().map(|l| *l.reveal()), Some(46.9));
    assert_eq!(place.longitude, None);
    assert!(place.other.contains_key("Floor"));
    let told = told(&decoded);
    assert!(told.contains(&"Longitude: expected a number, found a string".into()));
    assert!(
        told.contains(&"Speed: expected a number, found nothing".into()),
        "{told:?}"
    );
    assert!(!format!("{decoded:?}").contains("46.9"));
}

#[test]
fn settings_and_restrictions() {
    let decoded = report::<Settings>(
        "<key>Settings</key><array>\
           <dict><key>Status</key><string>Acknowledged</string></dict>\
           <dict><key>Status</key><string>Error</string><key>ErrorChain</key><array>\
             <dict><key>ErrorCode</key><integer>12008</integer><key>ErrorDomain</key><string>MCMDMErrorDomain</string>\
               <key>Hint</key><string>no</string></dict></array></dict>\
         </array>",
    );
    assert_eq!(told(&decoded), [""; 0]);
    let results = decoded.response.settings.unwrap();
    assert_eq!(results[0].status, Some(SettingStatus::Acknowledged));
    let chain = results[1].error_chain.as_ref().unwrap();
    assert_eq!(chain[0].code, Some(12_008));
    assert!(chain[0].other.contains_key("Hint"));

    let decoded = report::<Restrictions>(
        "<key>GlobalRestrictions</key><dict>\
           <key>restrictedBool</key><dict><key>allowCamera</key><dict><key>value</key><false/></dict></dict>\
           <key>restrictedValue</key><dict><key>maxInactivity</key><dict><key>value</key><integer>5</integer></dict></dict>\
         </dict><key>ProfileRestrictions</key><dict/>",
    );
    assert_eq!(told(&decoded), [""; 0]);
    let all = decoded.response.global_restrictions.unwrap();
    assert_eq!(
        all.restricted_bool.unwrap()["allowCamera"].value,
        Some(false)
    );
    assert_eq!(
        all.restricted_value.unwrap()["maxInactivity"].value,
        Some(5)
    );
}

#[test]
fn an_error_and_an_empty_answer_are_answers_too() {
    let decoded = report::<RemoveProfile>(
        "<key>ErrorChain</key><array><dict><key>ErrorCode</key><integer>12013</integer></dict></array>",
    );
    assert_eq!(decoded.response, NothingMore::new());
    let decoded = report::<SecurityInfo>("");
    assert_eq!(
        told(&decoded),
        ["SecurityInfo: expected a dictionary, found nothing"]
    );
    assert_eq!(decoded.response.security_info, None);
}

#[test]
fn a_simulator_writes_answers_with_the_same_types() {
    let answer = SecurityInfoResponse {
        security_info: Some(Default::default()),
        ..Default::default()
    };
    let again = <SecurityInfo as TypedCommand>::Response::from_keys(answer.to_keys());
    assert_eq!((again.response, again.oddities.len()), (answer, 0));
    let request = LomRequest::new(
        "Reset",
        "U",
        "mac.example.com",
        ["fe80::1".to_owned()],
        ["fe80::2".to_owned()],
        1,
    );
    assert_eq!(request.lom_protocol_version, 1);
}

#[test]
fn the_answer_in_the_queue_is_read_by_the_type_of_its_command() {
    let body = b"<plist><dict><key>Status</key><string>Acknowledged</string><key>PasswordVerified</key><true/></dict></plist>";
    let answer = Answer {
        enrollment: EnrollmentId::parse("U-1").unwrap(),
        uuid: CommandUuid::parse("0001").unwrap(),
        request_type: Some("VerifyRecoveryLock".into()),
        status: ReportStatus::Acknowledged,
        error_chain: Vec::new(),
        at: jiff::Timestamp::UNIX_EPOCH,
        keep_until: None,
        body: body.to_vec().into(),
    };
    let decoded = answer.decode::<VerifyRecoveryLock>(&PlistLimits::default());
    let decoded = decoded.unwrap();
    assert_eq!(decoded.response.password_verified, Some(true));
    assert_eq!(decoded.oddities, []);
}
