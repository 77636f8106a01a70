//! Security: SecurityInfo, certificates, locks, passcodes, lost mode.

use plist::{Dictionary, Value};

use super::errors::error;
use super::{Answer, Command, Scene};
use crate::device::state::LostMode;
use crate::model::Platform;
use crate::wire::{Put as _, data, dictionaries};

pub(super) fn security_info(scene: &Scene<'_>) -> Answer {
    let info = match scene.model.platform() {
        Platform::Ios => passcode(scene).put("HardwareEncryptionCaps", 3),
        Platform::TvOs => Dictionary::new().put("HardwareEncryptionCaps", 3),
        Platform::MacOs => mac_security(scene),
    };
    let info = info.put(
        "ManagementStatus",
        Value::Dictionary(management_status(scene)),
    );
    Answer::with(Dictionary::new().put("SecurityInfo", Value::Dictionary(info)))
}

fn passcode(scene: &Scene<'_>) -> Dictionary {
    Dictionary::new()
        .put("PasscodePresent", scene.state.passcode_present)
        .put("PasscodeCompliant", true)
        .put("PasscodeCompliantWithProfiles", true)
        .put("PasscodeLockGracePeriod", 0)
        .put("PasscodeLockGracePeriodEnforced", 0)
        .put("AutoLockTime", 120)
}

fn mac_security(scene: &Scene<'_>) -> Dictionary {
    let firewall = Dictionary::new()
        .put("FirewallEnabled", true)
        .put("BlockAllIncoming", false)
        .put("StealthMode", false)
        .put("LoggingEnabled", true)
        .put("LoggingOption", "throttled");
    let firmware = Dictionary::new()
        .put("PasswordExists", scene.state.firmware_password.is_some())
        .put("ChangePending", false)
        .put("AllowOroms", false);
    let boot = Dictionary::new()
        .put("SecureBootLevel", "full")
        .put("ExternalBootLevel", "not supported");
    Dictionary::new()
        .put("FDE_Enabled", true)
        .put("FDE_HasPersonalRecoveryKey", true)
        .put("FDE_HasInstitutionalRecoveryKey", false)
        .put("SystemIntegrityProtectionEnabled", true)
        .put("FirewallSettings", Value::Dictionary(firewall))
        .put("FirmwarePasswordStatus", Value::Dictionary(firmware))
        .put("SecureBoot", Value::Dictionary(boot))
        .put("RemoteDesktopEnabled", scene.state.remote_desktop)
        .put("AuthenticatedRootVolumeEnabled", true)
        .put("BootstrapTokenAllowedForAuthentication", "allowed")
        .put("BootstrapTokenRequiredForSoftwareUpdate", true)
        .put("BootstrapTokenRequiredForKernelExtensionApproval", true)
        .put("IsRecoveryLockEnabled", scene.state.recovery_lock.is_some())
}

fn management_status(scene: &Scene<'_>) -> Dictionary {
    let user = scene.model.is_user_enrolled();
    Dictionary::new()
        .put("EnrolledViaDEP", scene.enrollment.awaiting_configuration)
        .put("UserApprovedEnrollment", true)
        .put("IsUserEnrollment", user)
        .put("IsActivationLockManageable", scene.enrollment.supervised)
}

pub(super) fn certificate_list(scene: &Scene<'_>) -> Answer {
    let identity = &scene.enrollment.identity;
    let own = Dictionary::new()
        .put("CommonName", identity.common_name.as_str())
        .put("IsIdentity", true)
        .put("Data", data(&identity.certificate_der));
    Answer::with(Dictionary::new().put("CertificateList", dictionaries([own])))
}

pub(super) fn restrictions() -> Answer {
    let global = Dictionary::new()
        .put("intersection", Value::Dictionary(Dictionary::new()))
        .put("restrictedBool", Value::Dictionary(Dictionary::new()))
        .put("restrictedValue", Value::Dictionary(Dictionary::new()))
        .put("union", Value::Dictionary(Dictionary::new()));
    Answer::with(Dictionary::new().put("GlobalRestrictions", Value::Dictionary(global)))
}

pub(super) fn lock(command: &Command, scene: &Scene<'_>) -> Answer {
    if scene.model.platform() == Platform::MacOs {
        return Answer::done();
    }
    let has_message =
        command.keys.contains_key("Message") || command.keys.contains_key("PhoneNumber");
    let result = if scene.state.lost_mode.is_some() {
        "DeviceInLostMode"
    } else if !scene.state.passcode_present {
        "NoPasscodeSet"
    } else {
        "Success"
    };
    let keys = if has_message {
        Dictionary::new().put("MessageResult", result)
    } else {
        Dictionary::new()
    };
    Answer::with(keys)
}

pub(super) fn clear_passcode(command: &Command, scene: &mut Scene<'_>) -> Answer {
    let given = command.keys.get("UnlockToken").and_then(Value::as_data);
    if given.is_none() || given != scene.state.unlock_token.as_deref() {
        return error("MCPasscodeErrorDomain", 5013, "Cannot clear passcode.");
    }
    scene.state.passcode_present = false;
    Answer::done()
}

pub(super) fn request_unlock_token(scene: &Scene<'_>) -> Answer {
    let token = scene.state.unlock_token.as_deref().map(data);
    Answer::with(Dictionary::new().put_some("UnlockToken", token))
}

pub(super) fn enable_lost_mode(command: &Command, scene: &mut Scene<'_>) -> Answer {
    let owned = |key| command.text(key).map(str::to_owned);
    let lost = LostMode {
        message: owned("Message"),
        phone_number: owned("PhoneNumber"),
        footnote: owned("Footnote"),
    };
    if lost.message.is_none() && lost.phone_number.is_none() {
        let text = "Lost Mode needs a message or a phone number.";
        return error("MCMDMErrorDomain", 12_066, text);
    }
    scene.state.lost_mode = Some(lost);
    Answer::done()
}

pub(super) fn disable_lost_mode(scene: &mut Scene<'_>) -> Answer {
    match scene.state.lost_mode.take() {
        Some(_) => Answer::done(),
        None => not_in_lost_mode(),
    }
}

fn not_in_lost_mode() -> Answer {
    error(
        "MCMDMErrorDomain",
        12_078,
        "The device is not in Lost Mode.",
    )
}

pub(super) fn device_location(scene: &mut Scene<'_>) -> Answer {
    if scene.state.lost_mode.is_none() {
        return not_in_lost_mode();
    }
    let near = |centre: f64, drawn: u64| centre + (drawn as f64 - 500.0) / 10_000.0;
    let keys = Dictionary::new()
        .put("Latitude", near(35.681, scene.chance.number(0..=1000)))
        .put("Longitude", near(139.767, scene.chance.number(0..=1000)))
        .put("HorizontalAccuracy", 65.0)
        .put("VerticalAccuracy", 10.0)
        .put("Altitude", 40.0)
        .put("Speed", -1.0)
        .put("Course", -1.0)
        .put(
            "Timestamp",
            scene.now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        );
    Answer::with(keys)
}

pub(super) fn play_lost_mode_sound(scene: &Scene<'_>) -> Answer {
    if scene.state.lost_mode.is_some() {
        Answer::done()
    } else {
        not_in_lost_mode()
    }
}

pub(super) fn bypass_code(scene: &mut Scene<'_>) -> Answer {
    const LETTERS: &[u8] = b"0123456789ACDEFGHJKLMNPQRTUVWXYZ";
    let groups = [5, 5, 4, 4, 4, 4];
    let chance = &mut scene.chance;
    let draw = || {
        let parts: Vec<String> = groups.iter().map(|n| chance.letters(LETTERS, *n)).collect();
        parts.join("-")
    };
    let code = scene
        .state
        .activation_lock_bypass_code
        .get_or_insert_with(draw);
    Answer::with(Dictionary::new().put("ActivationLockBypassCode", code.as_str()))
}

pub(super) fn clear_bypass_code(scene: &mut Scene<'_>) -> Answer {
    scene.state.activation_lock_bypass_code = None;
    Answer::done()
}

pub(super) fn set_recovery_lock(command: &Command, scene: &mut Scene<'_>) -> Answer {
    if scene.state.recovery_lock.as_deref() != command.text("CurrentPassword") {
        return error(
            "MCMDMErrorDomain",
            12_002,
            "The current password is not right.",
        );
    }
    let new = command.text("NewPassword").filter(|new| !new.is_empty());
    scene.state.recovery_lock = new.map(str::to_owned);
    Answer::done()
}

pub(super) fn verify_recovery_lock(command: &Command, scene: &Scene<'_>) -> Answer {
    let right = scene.state.recovery_lock.as_deref() == command.text("Password");
    Answer::with(Dictionary::new().put("PasswordVerified", right))
}

pub(super) fn set_firmware_password(command: &Command, scene: &mut Scene<'_>) -> Answer {
    let changed = scene.state.firmware_password.as_deref() == command.text("CurrentPassword");
    if changed {
        let new = command.text("NewPassword").filter(|new| !new.is_empty());
        scene.state.firmware_password = new.map(str::to_owned);
    }
    let result = Dictionary::new().put("PasswordChanged", changed);
    Answer::with(Dictionary::new().put("SetFirmwarePassword", Value::Dictionary(result)))
}

pub(super) fn verify_firmware_password(command: &Command, scene: &Scene<'_>) -> Answer {
    let right = scene.state.firmware_password.as_deref() == command.text("Password");
    let result = Dictionary::new().put("PasswordVerified", right);
    Answer::with(Dictionary::new().put("VerifyFirmwarePassword", Value::Dictionary(result)))
}

pub(super) fn remote_desktop(enabled: bool, scene: &mut Scene<'_>) -> Answer {
    scene.state.remote_desktop = enabled;
    Answer::done()
}
