//! Apple's names as names of Rust.

/// Runs of letters that Apple writes as one word and whose capitals would be taken for several.
const WORDS: &[(&str, &str)] = &[
    ("iTunes", "Itunes"),
    ("iOS", "Ios"),
    ("eSIM", "Esim"),
    ("IPv6", "Ipv6"),
    ("WiFi", "Wifi"),
    ("UUID", "Uuid"),
    ("ROMs", "Roms"),
    ("VPPs", "Vpps"),
];

/// Keys whose name is a word of Rust, or would say too little.
const FIELDS: &[(&str, &str)] = &[("Where", "screens"), ("union", "union_of")];

/// `OSUpdateStatus` to `os_update_status`.
pub(super) fn field(name: &str) -> String {
    match FIELDS.iter().find(|(key, _)| *key == name) {
        Some((_, field)) => (*field).to_owned(),
        None => words(name).join("_").to_lowercase(),
    }
}

/// `OSUpdateStatus` to `OsUpdateStatus`, `not supported` to `NotSupported`.
pub(super) fn camel(name: &str) -> String {
    let capital = |word: &String| {
        let mut letters = word.chars();
        let first = letters.next().map(|c| c.to_ascii_uppercase());
        let rest = letters.as_str().to_lowercase();
        first.into_iter().collect::<String>() + &rest
    };
    words(name).iter().map(capital).collect()
}

/// Splits before a capital after a small letter, before the last of several capitals that a small letter follows, and at what is no letter.
fn words(name: &str) -> Vec<String> {
    let mut name = name.to_owned();
    for (from, to) in WORDS {
        name = name.replace(from, to);
    }
    let letters: Vec<char> = name.chars().collect();
    let mut words = Vec::new();
    let mut word = String::new();
    for (at, c) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let after = letters.get(at + 1);
        let small = |c: Option<&char>| c.is_some_and(|c| c.is_ascii_lowercase());
        let starts = c.is_ascii_uppercase()
            && (before.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
                || (before.is_some_and(char::is_ascii_uppercase) && small(after)));
        if (starts || !c.is_ascii_alphanumeric()) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if c.is_ascii_alphanumeric() {
            word.push(*c);
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apples_names_become_rusts() {
        for (name, as_field, as_type) in [
            ("PIN", "pin", "Pin"),
            ("UDID", "udid", "Udid"),
            ("OSUpdateStatus", "os_update_status", "OsUpdateStatus"),
            ("iTunesStoreID", "itunes_store_id", "ItunesStoreId"),
            (
                "SupportsiOSAppInstalls",
                "supports_ios_app_installs",
                "SupportsIosAppInstalls",
            ),
            ("WiFiMAC", "wifi_mac", "WifiMac"),
            ("VPNUUID", "vpn_uuid", "VpnUuid"),
            ("FDE_Enabled", "fde_enabled", "FdeEnabled"),
            ("ac-power", "ac_power", "AcPower"),
            (
                "PrimaryIPv6AddressList",
                "primary_ipv6_address_list",
                "PrimaryIpv6AddressList",
            ),
            (
                "MaxCachePressureLast1Hour",
                "max_cache_pressure_last1_hour",
                "MaxCachePressureLast1Hour",
            ),
            ("not supported", "not_supported", "NotSupported"),
            (
                "com.apple.cloudvpp",
                "com_apple_cloudvpp",
                "ComAppleCloudvpp",
            ),
        ] {
            assert_eq!(field(name), as_field);
            assert_eq!(camel(name), as_type);
        }
    }
}
