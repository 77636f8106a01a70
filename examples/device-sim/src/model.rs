//! The kinds of device that can be simulated, and what each one is made of.

use serde::Serialize;

use crate::chance::Chance;

/// A kind of device under one kind of enrollment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Model {
    /// An iPhone with a device enrollment.
    IPhone,
    /// An iPad with a device enrollment and one user.
    IPad,
    /// A Mac with a device enrollment, and a channel for every managed user.
    Mac,
    /// An Apple TV.
    AppleTv,
    /// An iPad for many users with Managed Apple Accounts; always supervised.
    SharedIPad,
    /// A personal iPhone: `EnrollmentID` instead of `UDID`, no serial number, fewer commands.
    UserEnrolledIPhone,
    /// A personal Mac: `EnrollmentID`, and a user channel with `EnrollmentUserID`.
    UserEnrolledMac,
}

/// The family of operating systems that decides which commands exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Platform {
    /// iOS and iPadOS.
    Ios,
    /// macOS.
    MacOs,
    /// tvOS.
    TvOs,
}

impl Model {
    /// Every model.
    pub const ALL: [Self; 7] = [
        Self::IPhone,
        Self::IPad,
        Self::Mac,
        Self::AppleTv,
        Self::SharedIPad,
        Self::UserEnrolledIPhone,
        Self::UserEnrolledMac,
    ];

    pub(crate) fn platform(self) -> Platform {
        match self {
            Self::IPhone | Self::IPad | Self::SharedIPad | Self::UserEnrolledIPhone => {
                Platform::Ios
            }
            Self::Mac | Self::UserEnrolledMac => Platform::MacOs,
            Self::AppleTv => Platform::TvOs,
        }
    }

    /// Whether the enrollment is a user enrollment, which never tells who the device is.
    pub fn is_user_enrolled(self) -> bool {
        matches!(self, Self::UserEnrolledIPhone | Self::UserEnrolledMac)
    }

    /// Whether users other than the device itself have channels on this model.
    pub fn has_user_channels(self) -> bool {
        matches!(self, Self::Mac | Self::UserEnrolledMac | Self::SharedIPad)
    }

    /// Whether the first TokenUpdate carries an unlock token.
    pub(crate) fn has_unlock_token(self) -> bool {
        matches!(self, Self::IPhone | Self::IPad | Self::SharedIPad)
    }
}

/// What a device is made of; it does not change when the device is wiped.
#[derive(Clone, Debug)]
pub(crate) struct Hardware {
    pub(crate) udid: String,
    pub(crate) serial_number: String,
    pub(crate) imei: Option<String>,
    pub(crate) meid: Option<String>,
    pub(crate) model_name: &'static str,
    pub(crate) model: &'static str,
    pub(crate) product_name: &'static str,
    pub(crate) os_version: String,
    pub(crate) build_version: String,
    pub(crate) capacity_gb: f64,
    pub(crate) wifi_mac: String,
    pub(crate) bluetooth_mac: String,
    pub(crate) factory_name: String,
    pub(crate) app_count: usize,
}

/// ModelName, Model, ProductName, OSVersion, BuildVersion of one product.
type Product = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

const IPHONES: &[Product] = &[
    ("iPhone", "MU6P3LL", "iPhone15,4", "18.1", "22B83"),
    ("iPhone", "MYMN3LL", "iPhone17,3", "18.1", "22B83"),
    ("iPhone", "MLPF3LL", "iPhone14,5", "17.7.1", "21H216"),
];
const IPADS: &[Product] = &[
    ("iPad", "MUWC3LL", "iPad14,8", "18.1", "22B83"),
    ("iPad", "MK2K3LL", "iPad12,1", "17.7.1", "21H216"),
];
const MACS: &[Product] = &[
    ("MacBook Air", "Mac15,12", "Mac15,12", "15.1", "24B83"),
    ("MacBook Pro", "Mac16,1", "Mac16,1", "15.1", "24B83"),
    ("Mac mini", "Mac14,3", "Mac14,3", "14.7.1", "23H222"),
];
const APPLE_TVS: &[Product] = &[("Apple TV", "MN893LL", "AppleTV14,1", "18.1", "22J580")];

/// Letters that Apple uses in randomised serial numbers: no vowels but what cannot be misread.
const SERIAL_LETTERS: &[u8] = b"0123456789CDFGHJKLMNPQRTVWXY";

impl Hardware {
    /// The device that `chance` makes of `model`.
    pub(crate) fn build(model: Model, index: u64, chance: &mut Chance) -> Self {
        let products = match model {
            Model::IPhone | Model::UserEnrolledIPhone => IPHONES,
            Model::IPad | Model::SharedIPad => IPADS,
            Model::Mac | Model::UserEnrolledMac => MACS,
            Model::AppleTv => APPLE_TVS,
        };
        let (model_name, code, product_name, os_version, build_version) = *chance.pick(products);
        let udid = match model.platform() {
            Platform::MacOs => chance.uuid(),
            Platform::Ios | Platform::TvOs => format!("00008{}-{}", chance.hex(3), chance.hex(16)),
        };
        let phone = model_name == "iPhone";
        Self {
            udid,
            serial_number: chance.letters(SERIAL_LETTERS, 10),
            imei: phone.then(|| imei(chance)),
            meid: phone.then(|| format!("35{}", chance.letters(b"0123456789", 12))),
            model_name,
            model: code,
            product_name,
            os_version: os_version.to_owned(),
            build_version: build_version.to_owned(),
            capacity_gb: *chance.pick(&[64.0, 128.0, 256.0, 512.0]),
            wifi_mac: mac_address(chance),
            bluetooth_mac: mac_address(chance),
            factory_name: format!("{model_name} {index:05}"),
            app_count: match model.platform() {
                Platform::Ios => chance.number(25..=90) as usize,
                Platform::MacOs => chance.number(80..=205) as usize,
                Platform::TvOs => chance.number(8..=20) as usize,
            },
        }
    }
}

/// An IMEI in the way Apple writes it, with a right check digit (Luhn).
fn imei(chance: &mut Chance) -> String {
    let digits = format!("35{}", chance.letters(b"0123456789", 12));
    let sum: u32 = digits
        .bytes()
        .enumerate()
        .map(|(at, digit)| {
            let value = u32::from(digit - b'0') * if at % 2 == 1 { 2 } else { 1 };
            value / 10 + value % 10
        })
        .sum();
    let check = (10 - sum % 10) % 10;
    format!(
        "{} {} {} {check}",
        &digits[..2],
        &digits[2..8],
        &digits[8..]
    )
}

fn mac_address(chance: &mut Chance) -> String {
    let digits = chance.hex(10).to_lowercase();
    let pairs: Vec<&str> = (0..5).map(|at| &digits[at * 2..at * 2 + 2]).collect();
    format!("a4:{}", pairs.join(":"))
}
