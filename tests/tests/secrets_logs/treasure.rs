//! What is of worth in messages, and the search for it in text.

use std::collections::{BTreeMap, BTreeSet};

use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE},
};
use plist::Value;

/// Keys of messages and answers whose values are worth protecting.
const KEYS: [&str; 18] = [
    "PushMagic",
    "Token",
    "UnlockToken",
    "BootstrapToken",
    "ActivationLockBypassCode",
    "FirmwarePassword",
    "NewPassword",
    "PIN",
    "Payload",
    "AuthToken",
    "DigestResponse",
    "PersonalRecoveryKey",
    "UDID",
    "EnrollmentID",
    "SerialNumber",
    "IMEI",
    "UserShortName",
    "UserLongName",
];

/// How many bytes of a long secret are looked for at once. A multiple of 3, so that base64 has no remainder.
const PIECE: usize = 24;

/// How many bytes of a form the search looks at first. No value is shorter.
const HEAD: usize = 8;

/// Values that may not be found anywhere, by what they are.
#[derive(Clone, Debug, Default)]
pub(super) struct Treasure(BTreeMap<Vec<u8>, String>);

impl Treasure {
    /// Takes a value of its own.
    pub(super) fn add(&mut self, what: &str, value: &[u8]) {
        assert!(
            value.len() >= HEAD,
            "{what} is so short that it may be found by chance"
        );
        self.0.insert(value.to_vec(), what.to_owned());
    }

    /// Takes what is of worth in a property list.
    pub(super) fn collect(&mut self, body: &[u8]) {
        if let Ok(value) = Value::from_reader_xml(body) {
            self.visit("", &value);
        }
    }

    fn visit(&mut self, key: &str, value: &Value) {
        match value {
            Value::Dictionary(entries) => {
                for (key, value) in entries {
                    self.visit(key, value);
                }
            }
            Value::Array(values) => values.iter().for_each(|value| self.visit(key, value)),
            Value::String(text) if KEYS.contains(&key) && text.len() >= HEAD => {
                self.add(key, text.as_bytes());
            }
            Value::Data(bytes) if KEYS.contains(&key) => self.add(key, bytes),
            _ => {}
        }
    }

    /// Takes what somebody else has collected.
    pub(super) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Leaves these kinds out.
    pub(super) fn forget(&mut self, kinds: &[&str]) {
        self.0.retain(|_, what| !kinds.contains(&what.as_str()));
    }

    /// What there is, each kind once.
    pub(super) fn kinds(&self) -> Vec<&str> {
        let mut kinds: Vec<&str> = self.0.values().map(String::as_str).collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    /// What of it stands in the text, and in which form.
    pub(super) fn find(&self, text: &[u8]) -> Vec<String> {
        let needles = self.needles();
        let mut by_head: BTreeMap<[u8; HEAD], Vec<usize>> = BTreeMap::new();
        let mut begins = vec![false; 1 << 16];
        for (number, (needle, _)) in needles.iter().enumerate() {
            let head = needle.first_chunk().expect("no form of 8 bytes is shorter");
            by_head.entry(*head).or_default().push(number);
            begins[pair(needle)] = true;
        }
        let mut found = BTreeSet::new();
        for at in 0..text.len().saturating_sub(HEAD - 1) {
            let rest = &text[at..];
            if !begins[pair(rest)] {
                continue;
            }
            let head: &[u8; HEAD] = rest.first_chunk().expect("the text goes on");
            for number in by_head.get(head).into_iter().flatten() {
                let (needle, what) = &needles[*number];
                if rest.starts_with(needle) {
                    found.insert(what.clone());
                }
            }
        }
        found.into_iter().collect()
    }

    /// Every piece of every value in every form.
    fn needles(&self) -> Vec<(Vec<u8>, String)> {
        let mut needles = Vec::new();
        for (value, what) in &self.0 {
            for piece in value.chunks(PIECE).filter(|piece| piece.len() >= HEAD) {
                let named = |(form, bytes)| (bytes, format!("{what} as {form}"));
                needles.extend(forms(piece).into_iter().map(named));
            }
        }
        needles
    }
}

/// The first two bytes as a number: most places in a text begin nothing.
fn pair(bytes: &[u8]) -> usize {
    usize::from(bytes[0]) << 8 | usize::from(bytes[1])
}

/// In which forms bytes may be printed.
fn forms(piece: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let hex: String = piece.iter().map(|byte| format!("{byte:02x}")).collect();
    let numbers: Vec<String> = piece.iter().map(u8::to_string).collect();
    // What follows in a longer value would change the last digits of base64.
    let whole = &piece[..piece.len() / 3 * 3];
    vec![
        ("itself", piece.to_vec()),
        ("hex", hex.to_uppercase().into_bytes()),
        ("hex", hex.into_bytes()),
        ("numbers", numbers.join(", ").into_bytes()),
        ("escapes", piece.escape_ascii().to_string().into_bytes()),
        ("base64", STANDARD.encode(whole).into_bytes()),
        ("base64", URL_SAFE.encode(whole).into_bytes()),
    ]
}

#[test]
fn a_secret_is_found_in_every_form_and_anywhere_in_it() {
    let secret: Vec<u8> = (0..90u8)
        .map(|number| number.wrapping_mul(7) ^ 130)
        .collect();
    let mut treasure = Treasure::default();
    treasure.add("UnlockToken", &secret);
    let hex: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
    for printed in [
        STANDARD.encode(&secret),
        URL_SAFE.encode(&secret),
        hex.to_uppercase(),
        hex,
        format!("{secret:?}"),
        format!("{:?}", secret[24..].escape_ascii().to_string()).replace("\\\\", "\\"),
        STANDARD.encode(&secret[..48]),
    ] {
        let log = format!("2027 TRACE something: value={printed} and more");
        assert!(!treasure.find(log.as_bytes()).is_empty(), "{log}");
    }
    let mut raw = b"before ".to_vec();
    raw.extend_from_slice(&secret);
    assert!(!treasure.find(&raw).is_empty());
    assert_eq!(treasure.find(b"2027 TRACE nothing here"), [""; 0]);
}

#[test]
fn what_is_of_worth_in_a_message_is_collected() {
    let mut treasure = Treasure::default();
    treasure.collect(
        br#"<plist version="1.0"><dict><key>PushMagic</key><string>magic-magic</string><key>Status</key><string>Acknowledged</string>
        <key>Command</key><dict><key>PIN</key><string>PIN-271828</string></dict><key>Token</key><data>AAECAwQFBgcICQ==</data></dict></plist>"#,
    );
    assert_eq!(treasure.kinds(), ["PIN", "PushMagic", "Token"]);
    assert!(!treasure.find(b"{\"magic\":\"magic-magic\"}").is_empty());
    assert!(treasure.find(b"Acknowledged").is_empty());
}
