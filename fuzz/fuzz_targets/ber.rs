//! Any bytes as BER: what comes out is DER, and stays as it is.
#![no_main]

use std::borrow::Cow;

use libfuzzer_sys::fuzz_target;
use mdm_core::cms::normalise;

fuzz_target!(|bytes: &[u8]| {
    let Ok(der) = normalise(bytes) else { return };
    assert!(matches!(normalise(&der), Ok(Cow::Borrowed(_))), "DER needs no change");
});
