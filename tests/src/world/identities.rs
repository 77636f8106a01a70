//! The certificates of a world's devices.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use device_sim::{ClientIdentity, SimCa};

/// Issues identities and remembers them: two worlds with the same issuer show the same certificates,
/// so that their histories can be compared byte for byte although keys are random.
#[derive(Debug)]
pub struct Identities {
    ca: SimCa,
    issued: Mutex<BTreeMap<(String, u32), ClientIdentity>>,
}

impl Identities {
    /// An issuer with a fresh key.
    ///
    /// # Panics
    /// When the certificate library fails.
    pub fn generate() -> Self {
        Self {
            ca: SimCa::generate().unwrap_or_else(|error| panic!("{error}")),
            issued: Mutex::default(),
        }
    }

    /// The issuer's certificate, for a server that follows chains.
    pub fn certificate_pem(&self) -> String {
        self.ca.certificate_pem()
    }

    /// The certificate number `number` of the device with this name.
    ///
    /// # Panics
    /// When the certificate library fails.
    pub fn issue(&self, name: &str, number: u32) -> ClientIdentity {
        let mut issued = self.issued.lock().unwrap_or_else(PoisonError::into_inner);
        issued
            .entry((name.to_owned(), number))
            .or_insert_with(|| {
                self.ca
                    .issue(name)
                    .unwrap_or_else(|error| panic!("{error}"))
            })
            .clone()
    }
}
