//! Any bytes as a property list: what passes the guard can be read without harm, and what was read can be written and read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mdm_core::plist::{BinaryPlists, PlistLimits, check, read_value, write};

fuzz_target!(|bytes: &[u8]| {
    let limits = PlistLimits { binary: BinaryPlists::Allow { max_objects: 10_000, max_depth: 64 }, ..PlistLimits::default() };
    let Ok(checked) = check(bytes, &limits) else { return };
    let Ok(value) = read_value(&checked) else { return };
    let Ok(written) = write(&value) else { return };
    let again = check(&written, &PlistLimits::default()).expect("what we write passes our own guard");
    assert_eq!(write(&read_value(&again).expect("what we write can be read")).expect("and written"), written);
});
