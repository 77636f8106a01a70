//! Binary plists: refused unless allowed, and then bounded by what they stand for.

use mdm_core::plist::{BinaryPlists, Format, PlistError, PlistLimits, Value, check, read_value};

const SMALL: &[u8] = include_bytes!("plist_data/small.bplist");

fn allowing(max_objects: u32, max_depth: u32) -> PlistLimits {
    PlistLimits {
        binary: BinaryPlists::Allow {
            max_objects,
            max_depth,
        },
        ..PlistLimits::default()
    }
}

/// A file of these objects, the first of which is the root. Offsets take two bytes, references one.
fn binary(objects: &[&[u8]]) -> Vec<u8> {
    let mut file = b"bplist00".to_vec();
    let mut offsets = Vec::new();
    for object in objects {
        offsets.extend(u16::try_from(file.len()).unwrap().to_be_bytes());
        file.extend_from_slice(object);
    }
    let table = file.len() as u64;
    file.extend_from_slice(&offsets);
    file.extend_from_slice(&[0, 0, 0, 0, 0, 0, 2, 1]);
    for number in [objects.len() as u64, 0, table] {
        file.extend_from_slice(&number.to_be_bytes());
    }
    file
}

fn array(references: &[u8]) -> Vec<u8> {
    [
        &[0xAF, 0x10, u8::try_from(references.len()).unwrap()],
        references,
    ]
    .concat()
}

const TRUE: &[u8] = &[0x09];

/// `levels` arrays, each with ten references to the next, the last to `true`.
fn bomb(levels: u8) -> Vec<u8> {
    let arrays: Vec<Vec<u8>> = (1..=levels).map(|next| array(&[next; 10])).collect();
    let mut objects: Vec<&[u8]> = arrays.iter().map(Vec::as_slice).collect();
    objects.push(TRUE);
    binary(&objects)
}

fn chain(levels: u8) -> Vec<u8> {
    let arrays: Vec<Vec<u8>> = (1..=levels).map(|next| array(&[next])).collect();
    let mut objects: Vec<&[u8]> = arrays.iter().map(Vec::as_slice).collect();
    objects.push(TRUE);
    binary(&objects)
}

#[test]
fn a_binary_plist_is_refused_by_default() {
    let refused = check(SMALL, &PlistLimits::default()).map(drop);
    assert_eq!(refused, Err(PlistError::BinaryRefused));
}

#[test]
fn an_allowed_binary_plist_reads_like_its_xml() {
    let limits = PlistLimits {
        binary: BinaryPlists::BOUNDED,
        ..PlistLimits::default()
    };
    let checked = check(SMALL, &limits).unwrap();
    assert_eq!(checked.format(), Format::Binary);
    let value = read_value(&checked).unwrap();
    let dictionary = value.as_dictionary().unwrap();
    assert_eq!(dictionary.get("Array"), dictionary.get("Again"));
    assert_eq!(
        dictionary.get("Big"),
        Some(&Value::Integer(u64::MAX.into()))
    );
    assert_eq!(
        dictionary.get("Negative"),
        Some(&Value::Integer(i64::MIN.into()))
    );
    assert_eq!(
        dictionary.get("Wide"),
        Some(&Value::String("Zoë 电话 😀".into()))
    );
    assert_eq!(dictionary.get("Data"), Some(&Value::Data(vec![0, 1, 2])));
}

#[test]
fn ten_million_leaves_in_a_few_bytes_are_refused_at_once() {
    let limits = PlistLimits {
        binary: BinaryPlists::BOUNDED,
        ..PlistLimits::default()
    };
    let file = bomb(7);
    assert!(file.len() < 160);
    assert_eq!(
        check(&file, &limits).map(drop),
        Err(PlistError::BinaryBomb {
            max_objects: 65_536,
            max_bytes: 16 * 1024 * 1024
        })
    );
    // 10^100 leaves: a check that visited as many as it may would not return.
    let refused = check(&bomb(100), &allowing(u32::MAX, 128)).map(drop);
    assert_eq!(refused.unwrap_err().code(), "plist.binary_bomb");
}

#[test]
fn objects_are_counted_as_often_as_they_are_written_out() {
    // 1 + 10 + 100 arrays and 1000 leaves.
    let file = bomb(3);
    let checked = check(&file, &allowing(1111, 16));
    assert!(read_value(&checked.unwrap()).is_ok());
    assert_eq!(
        check(&file, &allowing(1110, 16)).unwrap_err().code(),
        "plist.binary_bomb"
    );
}

#[test]
fn depth_is_counted_to_the_deepest_use_of_a_shared_object() {
    for levels in [1, 16] {
        assert!(check(&chain(levels), &allowing(1000, levels.into())).is_ok());
        let refused = check(&chain(levels), &allowing(1000, u32::from(levels) - 1)).map(drop);
        assert_eq!(refused.unwrap_err().code(), "plist.too_deep");
    }
    // The root refers to a collection of two levels directly, and once more from one level below.
    let file = binary(&[&array(&[1, 3]), &array(&[2]), &array(&[]), &array(&[1])]);
    assert!(check(&file, &allowing(1000, 4)).is_ok());
    assert_eq!(
        check(&file, &allowing(1000, 3)).unwrap_err().code(),
        "plist.too_deep"
    );
}

#[test]
fn no_configuration_allows_more_than_the_deepest() {
    let deepest = u8::try_from(PlistLimits::DEEPEST).unwrap();
    let limits = allowing(u32::MAX, u32::MAX);
    let file = chain(deepest);
    read_value(&check(&file, &limits).unwrap()).unwrap();
    assert_eq!(
        check(&chain(deepest + 1), &limits).unwrap_err().code(),
        "plist.too_deep"
    );
}

#[test]
fn a_reference_to_an_enclosing_object_is_refused() {
    let itself = binary(&[&array(&[0])]);
    let mutual = binary(&[&array(&[1, 2]), TRUE, &array(&[1, 0])]);
    let key = binary(&[&[0xD1, 0, 1], TRUE]);
    for file in [itself, mutual, key] {
        assert_eq!(
            check(&file, &allowing(1000, 16)).unwrap_err().code(),
            "plist.binary_bomb"
        );
    }
}

#[test]
fn the_bytes_of_a_repeated_string_count_each_time() {
    let text = [&[0x5F, 0x11, 0x03, 0xE8][..], &[b'a'; 1000]].concat();
    let file = binary(&[&array(&[1; 100]), &text]);
    let limits = |max_bytes| PlistLimits {
        max_bytes,
        ..allowing(1000, 16)
    };
    assert!(check(&file, &limits(100_000)).is_ok());
    assert_eq!(
        check(&file, &limits(99_999)).map(drop),
        Err(PlistError::BinaryBomb {
            max_objects: 1000,
            max_bytes: 99_999
        })
    );
}

#[test]
fn overlapping_collections_count_each_in_full() {
    // A root of 30 000 arrays that all lie at the same place and have 30 000 references each.
    const COUNT: u16 = 30_000;
    let array = |references: &mut dyn Iterator<Item = u16>| {
        let header = [&[0xAF, 0x11][..], &COUNT.to_be_bytes()].concat();
        header
            .into_iter()
            .chain(references.flat_map(u16::to_be_bytes).collect::<Vec<u8>>())
    };
    let leaf = COUNT + 1;
    let mut file = b"bplist00".to_vec();
    file.extend(array(&mut (1..=COUNT)));
    let shared = file.len();
    file.extend(array(&mut std::iter::repeat_n(leaf, COUNT.into())));
    let last = file.len();
    file.extend_from_slice(TRUE);
    let table = file.len();
    let arrays = std::iter::repeat_n(shared, COUNT.into());
    for offset in std::iter::once(8).chain(arrays).chain([last]) {
        file.extend_from_slice(&u32::try_from(offset).unwrap().to_be_bytes());
    }
    file.extend_from_slice(&[0, 0, 0, 0, 0, 0, 4, 2]);
    for number in [u64::from(leaf) + 1, 0, table as u64] {
        file.extend_from_slice(&number.to_be_bytes());
    }
    assert_eq!(
        check(&file, &allowing(65_536, 128)).unwrap_err().code(),
        "plist.binary_bomb"
    );
}

#[test]
fn a_file_of_more_objects_than_allowed_is_refused_even_if_they_are_unused() {
    let file = binary(&[TRUE, TRUE, TRUE]);
    assert!(check(&file, &allowing(3, 16)).is_ok());
    assert_eq!(
        check(&file, &allowing(2, 16)).unwrap_err().code(),
        "plist.binary_bomb"
    );
}

#[test]
fn a_date_that_would_make_the_parser_panic_is_refused() {
    let date = |seconds: f64| binary(&[&[&[0x33][..], &seconds.to_be_bytes()].concat()]);
    for seconds in [
        -63_145_526_400.0,
        -1.0,
        0.0,
        783_000_000.123_456,
        252_423_993_599.0,
    ] {
        let file = date(seconds);
        let checked = check(&file, &allowing(10, 1)).unwrap();
        let value = read_value(&checked).unwrap();
        assert!(format!("{value:?}").contains('Z'), "{seconds}");
    }
    for seconds in [
        -63_145_526_401.0,
        -1e11,
        252_423_993_600.0,
        1e300,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
    ] {
        let refused = check(&date(seconds), &allowing(10, 1)).map(drop);
        assert_eq!(refused.unwrap_err().code(), "plist.malformed", "{seconds}");
    }
    let text = b"9999-12-31T23:59:59-01:00";
    let ascii = [&[0x5F, 0x10, 25][..], text].concat();
    let wide: Vec<u8> = text.iter().flat_map(|&byte| [0, byte]).collect();
    let utf_16 = [&[0x6F, 0x10, 25][..], &wide].concat();
    for object in [ascii, utf_16] {
        let refused = check(&binary(&[&object]), &allowing(10, 1)).map(drop);
        assert_eq!(refused.unwrap_err().code(), "plist.malformed");
    }
}

#[test]
fn a_trailer_that_does_not_fit_is_refused() {
    let sound = binary(&[TRUE]);
    let limits = allowing(10, 1);
    assert!(check(&sound, &limits).is_ok());
    let trailer = sound.len() - 32;
    for (at, byte) in [
        (trailer + 6, 0),  // offsets of no bytes
        (trailer + 6, 5),  // and of five
        (trailer + 6, 8),  // a table longer than the file
        (trailer + 7, 0),  // references of no bytes
        (trailer + 8, 1),  // a number of objects beyond all memory
        (trailer + 15, 0), // no objects
        (trailer + 15, 2), // one more than the table holds
        (trailer + 23, 1), // a root that does not exist
        (trailer + 24, 1), // a table beyond the file
        (trailer + 31, 0), // a table at its start
        (trailer + 31, 8), // no room for objects
    ] {
        let mut file = sound.clone();
        file[at] = byte;
        assert_eq!(
            check(&file, &limits).unwrap_err().code(),
            "plist.malformed",
            "{byte} at {at}"
        );
    }
    for short in [
        &b"bplist00"[..],
        b"bplist00\x09",
        &[b"bplist00", &[0; 31][..]].concat(),
    ] {
        assert_eq!(check(short, &limits).unwrap_err().code(), "plist.malformed");
    }
    for other in [&b"bplist01"[..], b"bplist", b"bplist15aaaa"] {
        let file = [other, &sound[8..]].concat();
        assert_eq!(
            check(&file, &limits).unwrap_err().code(),
            "plist.not_a_plist"
        );
    }
}

#[test]
fn an_object_beyond_the_file_or_of_no_known_type_is_refused() {
    for object in [
        &[0x00][..], // null
        &[0x0F],     // fill
        &[0x15],     // an integer of 32 bytes
        &[0x21],     // a real of two
        &[0x34],     // a date of 16
        &[0x4F, 0x13, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
        &[0x4F, 0x20, 0x00],                      // a length that is no integer
        &[0x52, b'a'],                            // two characters, one there
        &[0x6F, 0x13, 0x80, 0, 0, 0, 0, 0, 0, 1], // twice that overflows
        &[0xA1],
        &[0xDF, 0x13, 0x80, 0, 0, 0, 0, 0, 0, 0],
        &[0xC1, 0], // a set
        &[0x90],
    ] {
        let refused = check(&binary(&[object]), &allowing(10, 4)).map(drop);
        assert_eq!(
            refused.unwrap_err().code(),
            "plist.malformed",
            "{object:x?}"
        );
    }
    let dangling = binary(&[&array(&[7])]);
    assert_eq!(
        check(&dangling, &allowing(10, 4)).unwrap_err().code(),
        "plist.malformed"
    );
}

#[test]
fn a_dictionary_with_a_key_that_is_no_string_is_not_read() {
    let file = binary(&[&[0xD1, 1, 1], TRUE]);
    let limits = allowing(10, 4);
    let checked = check(&file, &limits).unwrap();
    assert_eq!(read_value(&checked), Err(PlistError::UnexpectedShape));
}
