//! What devices and operators send, written by hand: these tests must not share a mistake with the library.

/// A property list with these entries of its dictionary.
pub(crate) fn plist(entries: &str) -> Vec<u8> {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
         <plist version=\"1.0\"><dict>{entries}</dict></plist>"
    )
    .into_bytes()
}

fn text(key: &str, value: &str) -> String {
    format!("<key>{key}</key><string>{value}</string>")
}

pub(crate) fn authenticate(udid: &str) -> Vec<u8> {
    let keys = [
        ("MessageType", "Authenticate"),
        ("UDID", udid),
        ("Topic", "com.apple.mgmt.External.test"),
        ("DeviceName", "Test device"),
        ("Model", "MQ123"),
        ("ModelName", "iPhone"),
        ("OSVersion", "18.1"),
        ("SerialNumber", udid),
    ];
    plist(&keys.map(|(key, value)| text(key, value)).concat())
}

pub(crate) fn token_update(udid: &str) -> Vec<u8> {
    token_update_with(udid, "")
}

/// With further keys.
pub(crate) fn token_update_with(udid: &str, more: &str) -> Vec<u8> {
    let keys = [
        ("MessageType", "TokenUpdate"),
        ("UDID", udid),
        ("Topic", "com.apple.mgmt.External.test"),
        ("PushMagic", "MAGIC-5F0E"),
    ];
    let keys = keys.map(|(key, value)| text(key, value)).concat();
    plist(&format!(
        "{keys}<key>Token</key><data>q6urq6urq6s=</data>{more}"
    ))
}

/// A report with this status, about a command if one is named, with further keys.
pub(crate) fn report(udid: &str, status: &str, command: Option<&str>, more: &str) -> Vec<u8> {
    let command = command
        .map(|uuid| text("CommandUUID", uuid))
        .unwrap_or_default();
    plist(&format!(
        "{}{}{command}{more}",
        text("UDID", udid),
        text("Status", status)
    ))
}

/// A command with this UUID and type.
pub(crate) fn command(uuid: &str, request_type: &str) -> Vec<u8> {
    command_with(uuid, request_type, "")
}

fn command_with(uuid: &str, request_type: &str, more: &str) -> Vec<u8> {
    plist(&format!(
        "{}<key>Command</key><dict>{}{more}</dict>",
        text("CommandUUID", uuid),
        text("RequestType", request_type)
    ))
}

pub(crate) fn device_information(uuid: &str) -> Vec<u8> {
    let queries =
        "<key>Queries</key><array><string>DeviceName</string><string>OSVersion</string></array>";
    command_with(uuid, "DeviceInformation", queries)
}
