//! The configuration, as the binary reads it.

use std::{fs, path::Path, process::Command};

/// Runs `mdm-server serve --print-config` with these arguments and variables; what it says, and whether it was content.
fn print_config(args: &[&str], vars: &[(&str, &str)]) -> (bool, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_mdm-server"))
        .args(["serve", "--print-config"])
        .args(args)
        .env_clear()
        .envs(vars.iter().copied())
        .output()
        .unwrap();
    let said = if output.status.success() {
        output.stdout
    } else {
        output.stderr
    };
    (output.status.success(), String::from_utf8(said).unwrap())
}

fn printed(args: &[&str], vars: &[(&str, &str)]) -> toml::Table {
    let (content, said) = print_config(args, vars);
    assert!(content, "{said}");
    toml::from_str(&said).unwrap()
}

fn file(dir: &Path, text: &str) -> String {
    let path = dir.join("mdm.toml");
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn flags_count_before_environment_before_file_before_defaults() {
    let dir = tempfile::tempdir().unwrap();
    let text = "listen = \"127.0.0.1:1\"\ndata = \"/from/file\"\nsplit_checkin = true\n[push]\nin_flight = 1\n[policy]\nsilence_after = \"never\"\n";
    let path = file(dir.path(), text);
    let vars = [
        ("MDM_CONFIG", path.as_str()),
        ("MDM_LISTEN", "127.0.0.1:2"),
        ("MDM_PUSH_IN_FLIGHT", "2"),
    ];
    let config = printed(&["--listen", "127.0.0.1:3"], &vars);
    assert_eq!(config["listen"].as_str(), Some("127.0.0.1:3"));
    assert_eq!(config["push"]["in_flight"].as_integer(), Some(2));
    assert_eq!(config["data"].as_str(), Some("/from/file"));
    assert_eq!(config["split_checkin"].as_bool(), Some(true));
    assert_eq!(config["policy"]["silence_after"].as_str(), Some("never"));
    assert_eq!(config["policy"]["command_lifetime"].as_str(), Some("720h"));
    let flag = printed(&["--split-checkin=false"], &vars);
    assert_eq!(flag["split_checkin"].as_bool(), Some(false));
    assert_eq!(
        printed(&["--split-checkin"], &[])["split_checkin"].as_bool(),
        Some(true)
    );
}

#[test]
fn the_defaults_listen_on_loopback_and_let_nobody_in() {
    let config = printed(&[], &[]);
    assert_eq!(config["listen"].as_str(), Some("127.0.0.1:9000"));
    assert_eq!(config["ops"]["listen"].as_str(), Some("127.0.0.1:9001"));
    assert_eq!(config["data"].as_str(), Some("./mdm-data"));
    assert!(config["admin"].as_table().unwrap().is_empty());
    assert!(config["identity"]["anchors"].as_array().unwrap().is_empty());
}

#[test]
fn what_is_printed_is_a_file_that_says_the_same() {
    let dir = tempfile::tempdir().unwrap();
    let args = [
        "--identity-anchors",
        "a.pem",
        "--identity-anchors",
        "b.pem",
        "--tls-certificate",
        "c",
        "--tls-key",
        "k",
        "--public-url",
        "https://mdm.example.com:8443/",
        "--enrollment-topic",
        "com.apple.mgmt.External.x",
        "--identity-sources",
        "tls,signature",
    ];
    let (_, text) = print_config(&args, &[]);
    let path = file(dir.path(), &text);
    assert_eq!(print_config(&["--config", &path], &[]), (true, text));
}

#[test]
fn secrets_are_not_printed_neither_with_the_configuration_nor_in_help() {
    let vars = [("MDM_ADMIN_KEY", "hunter2"), ("MDM_STORE_KEY", "c2VjcmV0")];
    let (content, text) = print_config(&[], &vars);
    assert!(content && text.contains("key = \"(secret)\""), "{text}");
    assert!(!text.contains("hunter2") && !text.contains("c2VjcmV0"));
    let help = Command::new(env!("CARGO_BIN_EXE_mdm-server"))
        .args(["serve", "--help"])
        .env_clear()
        .envs(vars)
        .output()
        .unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    assert!(
        help.contains("--admin-key-file") && help.contains("MDM_ADMIN_KEY"),
        "{help}"
    );
    assert!(!help.contains("hunter2") && !help.contains("c2VjcmV0"));
}

#[test]
fn a_mistake_is_named_with_its_key() {
    let dir = tempfile::tempdir().unwrap();
    for (text, words) in [
        ("listne = \"127.0.0.1:1\"", "listne"),
        ("[identity]\nheadr = \"x\"", "headr"),
        ("[limits]\nbody_timeout = \"soon\"", "soon"),
        ("[tls]\ncertificate = \"c\"", "tls.key"),
        (
            "[tls]\ncertificate = \"c\"\nkey = \"k\"\n[identity]\nheader = \"H\"",
            "identity.header_over_tls",
        ),
        ("[identity]\ntrust_proxy = true", "identity.header"),
        ("[deadlines]\nbatch = 0", "deadlines.batch"),
        ("[identity]\nsources = [\"header\"]", "identity.header"),
        ("[identity]\nsources = [\"tls\"]", "tls.certificate"),
        (
            "[identity]\nheader = \"H\"\nsources = [\"signature\"]",
            "identity.sources",
        ),
        ("public_url = \"https://a.example\"", "enrollment.topic"),
        ("public_url = \"https://a.example/mdm\"", "no path"),
        (
            "public_url = \"http://127.0.0.1\"\n[enrollment]\ntopic = \"com.apple.mgmt.x\"",
            "enrollment.plain_http_for_tests",
        ),
        (
            "public_url = \"http://a.example\"\n[enrollment]\ntopic = \"com.apple.mgmt.x\"\nplain_http_for_tests = true",
            "on this machine",
        ),
        ("[enrollment]\ntopic = \"x\"", "enrollment.topic"),
        ("[enrollment]\nca_key = \"k\"", "enrollment.ca_certificate"),
        (
            "[enrollment]\nrenewal_share = 100",
            "enrollment.renewal_share",
        ),
        (
            "public_url = \"https://a.example\"\n[enrollment]\ntopic = \"com.apple.mgmt.x\"\n[policy]\nnaming = \"unique-names\"",
            "policy.naming",
        ),
    ] {
        let path = file(dir.path(), text);
        let (content, said) = print_config(&["--config", &path], &[]);
        assert!(!content && said.contains(words), "{text}: {said}");
    }
    let (content, said) = print_config(&["--config", "/no/such/file"], &[]);
    assert!(!content && said.contains("/no/such/file"), "{said}");
}

#[test]
fn the_version_is_printed() {
    let output = Command::new(env!("CARGO_BIN_EXE_mdm-server"))
        .arg("version")
        .output()
        .unwrap();
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        concat!("mdm-server ", env!("CARGO_PKG_VERSION"), "\n")
    );
}
