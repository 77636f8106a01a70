//! Declarative management from the device's side.

use device_sim::{Behaviour, ChannelId, MessageKind, Model};
use plist::Value;

use crate::bench::Bench;

const TOKENS: &str =
    r#"{"SyncTokens":{"Timestamp":"2025-01-06T09:00:00Z","DeclarationsToken":"t1"}}"#;

fn bench_with(items: &[(&str, &str)]) -> Bench {
    let mut bench = Bench::enrolled(Model::IPhone, Behaviour::default());
    serve(&mut bench, "t1", items);
    bench
}

fn serve(bench: &mut Bench, token: &str, items: &[(&str, &str)]) {
    bench.declarative.clear();
    bench
        .declarative
        .insert("tokens".to_owned(), TOKENS.replace("t1", token));
    let list: Vec<String> = items
        .iter()
        .map(|(id, token)| format!(r#"{{"Identifier":"{id}","ServerToken":"{token}"}}"#))
        .collect();
    let manifest = format!(
        r#"{{"Declarations":{{"Activations":[],"Assets":[],"Configurations":[{}],
            "Management":[]}},"DeclarationsToken":"{token}"}}"#,
        list.join(",")
    );
    bench
        .declarative
        .insert("declaration-items".to_owned(), manifest);
    for (id, token) in items {
        let declaration = format!(
            r#"{{"Type":"com.apple.configuration.management.test","Identifier":"{id}",
                "ServerToken":"{token}","Payload":{{"Echo":"x"}}}}"#
        );
        bench
            .declarative
            .insert(format!("declaration/configuration/{id}"), declaration);
    }
}

fn endpoints(bench: &Bench) -> Vec<String> {
    bench
        .seen
        .iter()
        .filter_map(|seen| seen.text("Endpoint"))
        .collect()
}

#[test]
fn the_command_without_data_leads_through_tokens_items_declarations_and_status() {
    let mut bench = bench_with(&[("a", "1"), ("b", "1")]);
    let report = bench.run("d", "DeclarativeManagement", &[]);
    assert_eq!(report.kind, MessageKind::Acknowledged);
    assert_eq!(
        endpoints(&bench),
        [
            "tokens",
            "declaration-items",
            "declaration/configuration/a",
            "declaration/configuration/b",
            "status"
        ]
    );
    assert_eq!(bench.device.declarations(&ChannelId::Device).len(), 2);
    assert_eq!(bench.device.complaints(), []);
}

#[test]
fn only_what_changed_is_fetched_and_what_is_gone_is_dropped() {
    let mut bench = bench_with(&[("a", "1"), ("b", "1"), ("c", "1")]);
    bench.run("d1", "DeclarativeManagement", &[]);
    serve(&mut bench, "t2", &[("a", "1"), ("b", "2")]);
    bench.seen.clear();
    bench.run("d2", "DeclarativeManagement", &[]);
    assert_eq!(
        endpoints(&bench),
        [
            "tokens",
            "declaration-items",
            "declaration/configuration/b",
            "status"
        ]
    );
    let held = bench.device.declarations(&ChannelId::Device);
    assert_eq!(held.get("b").map(String::as_str), Some("2"));
    assert!(!held.contains_key("c"));
}

#[test]
fn equal_tokens_in_the_command_mean_that_nothing_is_fetched() {
    let mut bench = bench_with(&[("a", "1")]);
    let data = || ("Data", Value::Data(TOKENS.as_bytes().to_vec()));
    bench.run("d1", "DeclarativeManagement", &[data()]);
    assert_eq!(
        endpoints(&bench).first().map(String::as_str),
        Some("declaration-items")
    );
    bench.seen.clear();
    bench.run("d2", "DeclarativeManagement", &[data()]);
    assert!(endpoints(&bench).is_empty());
}

#[test]
fn a_declaration_answered_with_404_is_left_out() {
    let mut bench = bench_with(&[("a", "1"), ("b", "1")]);
    bench.declarative.remove("declaration/configuration/a");
    bench.run("d", "DeclarativeManagement", &[]);
    let held = bench.device.declarations(&ChannelId::Device);
    assert_eq!(held.keys().collect::<Vec<_>>(), ["b"]);
    assert_eq!(endpoints(&bench).last().map(String::as_str), Some("status"));
}
