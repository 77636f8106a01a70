//! The catalogue has everything, and everything in it is sound.

use mdm_core::schema::{Family, objects};

#[test]
fn every_family_is_complete() {
    let count = |family: Family| family.objects().len();
    assert_eq!(count(Family::Command), 68);
    // 126 payloads, the keys that all have, and the profile's own.
    assert_eq!(count(Family::Profile), 126 + 2);
    // 59 declarations, and what all have in common.
    assert_eq!(count(Family::Declaration), 59 + 1);
    assert_eq!(count(Family::Credential), 4);
    // 62 items, and the reason that a report may give.
    assert_eq!(count(Family::Status), 62 + 1);
    assert_eq!(count(Family::CheckIn), 9);
    assert_eq!(count(Family::Error), 5);
    assert_eq!(count(Family::Protocol), 3);
    assert_eq!(count(Family::Other), 5);
}

#[test]
fn an_object_is_found_by_its_file_and_by_its_name() {
    for object in objects() {
        assert!(object.family.find(object.file).is_some(), "{}", object.file);
        assert!(
            object
                .family
                .named(object.name)
                .any(|found| std::ptr::eq(found, object)),
            "{}",
            object.name
        );
    }
}
