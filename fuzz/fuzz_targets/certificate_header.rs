//! Any text as a proxy's certificate header, and any bytes as the certificate in it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mdm_core::identity::{inspect, read_certificate_header};

fuzz_target!(|bytes: &[u8]| {
    let _ = inspect(bytes);
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(Some(der)) = read_certificate_header(text)
    {
        let _ = inspect(&der);
    }
});
