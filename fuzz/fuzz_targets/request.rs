//! Any bytes as the body of a device's request, to either endpoint.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mdm_core::{
    plist::PlistLimits,
    request::{Endpoint, read},
};

fuzz_target!(|body: &[u8]| {
    for endpoint in [Endpoint::Both, Endpoint::CheckIn, Endpoint::Commands] {
        if let Ok(request) = read(body.to_vec(), None, endpoint, &PlistLimits::default()) {
            assert_eq!(request.raw(), body);
            assert!(!request.id().as_str().is_empty());
        }
    }
});
