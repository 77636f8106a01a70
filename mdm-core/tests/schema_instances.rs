//! Every object of the catalogue: an example is made, fits, is written, read back, and is the same.

use mdm_core::{
    plist::{self, Dictionary, PlistLimits, Value},
    schema::{Extent, Family, Object, UnknownKeys, View, Wire, objects, validate_payload},
};

const EXTENTS: [Extent; 2] = [Extent::Required, Extent::Everything];

fn read_back(object: &Object, example: &Dictionary) -> Dictionary {
    let bytes = object.encode(example, UnknownKeys::Refuse).unwrap();
    match object.family.wire() {
        Wire::Plist => {
            let checked = plist::check(&bytes, &PlistLimits::default()).unwrap();
            plist::read_dictionary(&checked).unwrap()
        }
        Wire::Json => {
            let json: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
            assert_eq!(object.validate(&json), [], "{}", object.file);
            object.to_plist(&json, UnknownKeys::Refuse).unwrap()
        }
    }
}

fn sorted(mut dictionary: Dictionary) -> Dictionary {
    dictionary.sort_keys();
    dictionary
}

#[test]
fn every_example_fits_and_survives_the_wire() {
    for object in objects() {
        for extent in EXTENTS {
            let mut example = object.example(extent);
            assert_eq!(object.validate(&example), [], "{} {extent:?}", object.file);
            if object.family == Family::Profile && object.keys.find("PayloadType").is_none() {
                example.insert("PayloadType".into(), Value::String(object.name.into()));
            }
            assert_eq!(
                sorted(read_back(object, &example)),
                sorted(example),
                "{} {extent:?}",
                object.file
            );
        }
    }
}

#[test]
fn every_example_of_an_answer_fits() {
    for object in objects() {
        for extent in EXTENTS {
            let example = object.example_response(extent);
            assert_eq!(object.validate_response(&example), [], "{}", object.file);
        }
    }
}

#[test]
fn plist_json_and_plist_again_is_the_same() {
    for object in objects() {
        let example = object.example(Extent::Everything);
        let json = object.to_json(&example, UnknownKeys::Refuse).unwrap();
        assert_eq!(object.validate(&json), [], "{}", object.file);
        let again = object.to_plist(&json, UnknownKeys::Refuse).unwrap();
        let same = object.to_plist(&example, UnknownKeys::Refuse).unwrap();
        assert_eq!(sorted(again), sorted(same), "{}", object.file);
        let View::Json(_) = View::from(&json) else {
            panic!()
        };
    }
}

#[test]
fn every_payload_with_the_keys_that_all_have_is_a_whole_payload() {
    let common = Family::Profile.find("CommonPayloadKeys").unwrap();
    for object in Family::Profile.objects() {
        if ["CommonPayloadKeys", "TopLevel"].contains(&object.name) {
            continue;
        }
        let mut payload = common.example(Extent::Required);
        payload.extend(object.example(Extent::Everything));
        payload.insert("PayloadType".into(), Value::String(object.name.into()));
        assert_eq!(validate_payload(&payload), Some(vec![]), "{}", object.file);
    }
}

#[test]
fn equal_values_give_equal_bytes() {
    for object in objects() {
        let example = object.example(Extent::Everything);
        let mut turned: Vec<_> = example.clone().into_iter().collect();
        turned.reverse();
        let turned: Dictionary = turned.into_iter().collect();
        assert_eq!(
            object.encode(&example, UnknownKeys::Refuse),
            object.encode(&turned, UnknownKeys::Refuse),
            "{}",
            object.file
        );
    }
}
