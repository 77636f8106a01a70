//! Any bytes as a profile: it is read or refused, judged or not, and what can be written again says the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mdm_core::{
    cms::VerifyPolicy,
    crypto::RingProvider,
    plist::{PlistLimits, check, read_dictionary},
    profile::{
        Document, InstalledList,
        compare::{Listing, WantedProfile, compare},
        enrollment::{Flavour, Leniency, check_rules, check_update},
        inspect, verify,
    },
};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(report) = verify(bytes, None, &VerifyPolicy::default(), &RingProvider, jiff::Timestamp::UNIX_EPOCH) {
        assert!(report.trusted().is_err(), "nobody is trusted without anchors");
    }
    let keys = check(bytes, &PlistLimits::default()).ok().and_then(|checked| read_dictionary(&checked).ok());
    let installed = keys.and_then(|keys| InstalledList::read(&keys)).unwrap_or_default();
    let Ok(inspected) = inspect(bytes) else { return };
    let _ = format!("{inspected:?}");
    let wanted = WantedProfile::new(&inspected.document, bytes);
    assert!(!compare(&installed, Listing::ManagedOnly, &[wanted]).is_empty(), "one profile is wanted");
    if let Document::Plain(profile) = &inspected.document {
        for flavour in [Flavour::Manual, Flavour::Automated, Flavour::AccountDrivenUser, Flavour::AccountDrivenDevice] {
            check_rules(profile, flavour, Leniency::none());
        }
        let _ = check_update(profile, profile);
    }
    if let Ok(written) = inspected.document.encode() {
        let again = inspect(&written).expect("what we write can be read");
        // Fewer, if a version was missing: that one is put in.
        assert!(again.misfits.iter().all(|misfit| inspected.misfits.contains(misfit)));
        assert_eq!(again.document.encode().expect("and written"), written);
    }
});
