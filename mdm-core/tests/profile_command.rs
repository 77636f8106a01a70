//! Profiles in the commands that install and remove them.

mod profile_support;

use mdm_core::{
    entropy::Entropy,
    limits::MAX_PROFILE_BYTES,
    profile::{InstallError, install_command, remove_command},
};
use profile_support::{id, keys_of, mixed};

#[test]
fn a_profile_travels_in_a_command_once_in_base64() {
    let mut entropy = Entropy::from_seed([1; 32]);
    let bytes = mixed().encode().unwrap();
    let command = install_command(&bytes, &mut entropy).unwrap();
    assert_eq!(command.request_type(), "InstallProfile");
    let keys = keys_of(command.body());
    let keys = keys.get("Command").unwrap().as_dictionary().unwrap();
    assert_eq!(
        keys.get("Payload").unwrap().as_data(),
        Some(bytes.as_slice())
    );

    let twice = b"PD94bWwgdmVyc2lvbj0iMS4wIj8+";
    assert_eq!(
        install_command(twice, &mut entropy),
        Err(InstallError::NotAProfile)
    );
    assert_eq!(
        install_command(b"", &mut entropy),
        Err(InstallError::NotAProfile)
    );
    let large = vec![b'<'; MAX_PROFILE_BYTES + 1];
    assert_eq!(
        install_command(&large, &mut entropy),
        Err(InstallError::TooLarge)
    );
}

#[test]
fn the_largest_profile_fits_into_a_command() {
    let mut entropy = Entropy::from_seed([1; 32]);
    install_command(&vec![b'<'; MAX_PROFILE_BYTES], &mut entropy).unwrap();
}

#[test]
fn a_removal_names_the_profile() {
    let mut entropy = Entropy::from_seed([1; 32]);
    let command = remove_command(&id("org.example.a&b"), &mut entropy).unwrap();
    assert_eq!(command.request_type(), "RemoveProfile");
    let keys = keys_of(command.body());
    let keys = keys.get("Command").unwrap().as_dictionary().unwrap();
    assert_eq!(
        keys.get("Identifier").unwrap().as_string(),
        Some("org.example.a&b")
    );
}
