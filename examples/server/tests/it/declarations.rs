//! A declaration's way: from the operator to the device, and word of it back.

use http::Method;
use serde_json::{Value, json};

use crate::support::{
    Rig,
    declaring::{declaration, having, notice, simple, test_configuration},
};

async fn two(rig: &Rig) {
    rig.set(
        "base",
        &[test_configuration("a", "one"), simple("act", &["a"])],
    )
    .await;
}

#[tokio::test]
async fn it_reaches_the_device_and_its_status_comes_back() {
    let rig = Rig::start().await;
    let device = rig.enrolled("DDM-A").await;
    two(&rig).await;
    let assigned = rig.assign("base", "channel/DDM-A").await;
    assert_eq!(
        (&assigned["changed"], &assigned["channels"]),
        (&json!(true), &json!(1))
    );
    rig.planned().await;

    let (uuid, tokens) = notice(&device.idle().await);
    assert!(
        device
            .report("Acknowledged", Some(&uuid))
            .await
            .body
            .is_empty()
    );
    assert_eq!(device.fetch("tokens").await, tokens);
    let items = device.fetch("declaration-items").await;
    assert_eq!(
        items["DeclarationsToken"],
        tokens["SyncTokens"]["DeclarationsToken"]
    );
    let got = device.fetch("declaration/configuration/a").await;
    assert_eq!(got["Payload"], json!({ "Echo": "one" }));
    assert_eq!(
        got["ServerToken"],
        items["Declarations"]["Configurations"][0]["ServerToken"]
    );

    let before = rig.look("/api/enrollments/DDM-A/declarations").await;
    assert_eq!(before["in_sync"], false);
    assert_eq!(before["declarations"][0]["standing"], "pending");
    device.has(&items).await;
    let after = rig.look("/api/enrollments/DDM-A/declarations").await;
    assert_eq!(after["in_sync"], true, "{after}");
    assert_eq!(after["sets"], json!(["base"]));
    assert!(
        after["declarations"]
            .as_array()
            .unwrap()
            .iter()
            .all(|it| it["standing"] == "active")
    );
    let status = rig.look("/api/declarations/a/status").await;
    assert_eq!(status["meant_for"], 1);
    assert_eq!(status["channels"][0]["id"], "DDM-A");
    assert_eq!(status["channels"][0]["standing"], "active");
    assert_eq!(status["on_this_page"], json!({ "active": 1 }));
}

#[tokio::test]
async fn nobody_is_told_when_nothing_changed_for_them() {
    let rig = Rig::start().await;
    let (device, other) = (rig.enrolled("DDM-A").await, rig.enrolled("DDM-B").await);
    two(&rig).await;
    rig.assign("base", "channel/DDM-A").await;
    rig.planned().await;
    let (uuid, _) = notice(&device.idle().await);
    device.report("Acknowledged", Some(&uuid)).await;
    let items = device.fetch("declaration-items").await;
    device.has(&items).await;

    // The same again, in other words.
    let again = "{ \"Payload\": {\"Echo\":\"one\"}, \"Identifier\":\"a\",\"Type\":\"com.apple.configuration.management.test\",\"ServerToken\":\"x\" }";
    let answer = rig.admin(Method::PUT, "/api/declarations", again).await;
    assert_eq!(answer.json()["changed"], false);
    assert_eq!(rig.assign("base", "channel/DDM-A").await["changed"], false);
    // A declaration in no set of the device; a second way to the same set.
    rig.set("other", &[test_configuration("b", "two")]).await;
    rig.granted(
        Method::PUT,
        "/api/groups/lab",
        json!({ "devices": ["DDM-A"] }),
    )
    .await;
    assert_eq!(rig.assign("base", "devices-of/lab").await["channels"], 1);
    rig.planned().await;
    // The first way goes: the declarations have not been away.
    rig.granted(
        Method::DELETE,
        "/api/assignments/base/channel/DDM-A",
        Value::Null,
    )
    .await;
    rig.planned().await;
    device.has(&items).await;
    rig.planned().await;
    assert!(device.idle().await.body.is_empty());
    assert!(other.idle().await.body.is_empty());
    assert_eq!(device.fetch("declaration-items").await, items);
    assert_eq!(rig.metric("mdm_declaration_notices_total").await, 1);
}

#[tokio::test]
async fn a_change_that_is_taken_back_replaces_the_notice_that_waits() {
    let rig = Rig::start().await;
    let device = rig.enrolled("DDM-A").await;
    two(&rig).await;
    rig.assign("base", "channel/DDM-A").await;
    rig.planned().await;
    for echo in ["two", "three"] {
        rig.granted(
            Method::PUT,
            "/api/declarations",
            test_configuration("a", echo),
        )
        .await;
        rig.planned().await;
    }
    let (uuid, tokens) = notice(&device.idle().await);
    assert!(
        device
            .report("Acknowledged", Some(&uuid))
            .await
            .body
            .is_empty(),
        "one command, not three"
    );
    assert_eq!(device.fetch("tokens").await, tokens);
    device.fetch("declaration-items").await;
    assert_eq!(
        device.fetch("declaration/configuration/a").await["Payload"]["Echo"],
        "three"
    );
}

#[tokio::test]
async fn a_device_gets_what_was_advertised_though_the_operator_changes_it_meanwhile() {
    let rig = Rig::start().await;
    let device = rig.enrolled("DDM-A").await;
    two(&rig).await;
    rig.assign("base", "channel/DDM-A").await;
    rig.planned().await;
    let items = device.fetch("declaration-items").await;
    rig.set(
        "base",
        &[test_configuration("c", "new"), simple("act", &["c"])],
    )
    .await;
    rig.planned().await;
    let old = device.fetch("declaration/configuration/a").await;
    assert_eq!(
        old["ServerToken"],
        items["Declarations"]["Configurations"][0]["ServerToken"]
    );
    let items = device.fetch("declaration-items").await;
    device.has(&items).await;
    assert_eq!(
        device
            .declare("declaration/configuration/a", None)
            .await
            .status,
        404
    );
    assert_eq!(
        device.fetch("declaration/configuration/c").await["Payload"]["Echo"],
        "new"
    );
}

#[tokio::test]
async fn whoever_asks_before_the_planner_is_planned_on_the_spot() {
    let rig = Rig::start().await;
    let device = rig.enrolled("DDM-A").await;
    two(&rig).await;
    let mut assigned = false;
    for round in 0..20 {
        let method = if assigned {
            Method::DELETE
        } else {
            Method::PUT
        };
        rig.granted(method, "/api/assignments/base/channel/DDM-A", Value::Null)
            .await;
        assigned = !assigned;
        let items = device.fetch("declaration-items").await;
        let count = items["Declarations"]["Configurations"]
            .as_array()
            .unwrap()
            .len();
        assert_eq!(count, usize::from(assigned), "round {round}");
    }
}

#[tokio::test]
async fn touched_it_is_applied_again() {
    let rig = Rig::start().await;
    let device = rig.enrolled("DDM-A").await;
    two(&rig).await;
    rig.assign("base", "channel/DDM-A").await;
    let before = device.fetch("declaration-items").await;
    device.has(&before).await;
    rig.granted(Method::POST, "/api/declarations/a/touch", Value::Null)
        .await;
    rig.planned().await;
    notice(&device.idle().await);
    let after = device.fetch("declaration-items").await;
    let token = |items: &Value, kind: &str| items["Declarations"][kind][0]["ServerToken"].clone();
    assert_ne!(
        token(&before, "Configurations"),
        token(&after, "Configurations")
    );
    assert_eq!(token(&before, "Activations"), token(&after, "Activations"));
}

#[tokio::test]
async fn what_the_device_cannot_have_is_left_out_and_listed() {
    let rig = Rig::start().await;
    let device = rig.enrolled("DDM-A").await;
    let mac = declaration(
        "configuration.diskmanagement.settings",
        "disks",
        json!({ "Restrictions": { "ExternalStorage": "Allowed" } }),
    );
    rig.set(
        "base",
        &[
            test_configuration("a", "one"),
            mac,
            simple("act", &["a", "disks"]),
        ],
    )
    .await;
    rig.assign("base", "channel/DDM-A").await;
    rig.planned().await;
    let shown = rig.look("/api/enrollments/DDM-A/declarations").await;
    let withheld = shown["withheld"].as_array().unwrap();
    assert_eq!(withheld.len(), 2, "{shown}");
    assert_eq!(withheld[1]["identifier"], "disks");
    assert!(
        withheld[1]["why"]["does-not-apply"][0]
            .as_str()
            .unwrap()
            .contains("iOS"),
        "{shown}"
    );
    let status = rig.look("/api/declarations/disks/status").await;
    assert_eq!(status["channels"][0]["standing"], "withheld");
    device.fetch("declaration-items").await;
    let got = device.fetch("declaration/activation/act").await;
    assert_eq!(got["Payload"]["StandardConfigurations"], json!(["a"]));
}

#[tokio::test]
async fn a_report_about_capabilities_plans_the_channel_anew_once() {
    let rig = Rig::start().await;
    let device = rig.enrolled("DDM-A").await;
    two(&rig).await;
    rig.assign("base", "channel/DDM-A").await;
    let items = device.fetch("declaration-items").await;
    let mut report = having(&items);
    report["StatusItems"]["management"]["client-capabilities"] = json!({
        "supported-versions": ["1.0.0"], "supported-features": {},
        "supported-payloads": { "declarations": { "activations": ["com.apple.activation.simple"], "assets": [], "configurations": [], "management": [] }, "status-items": [] },
    });
    assert_eq!(device.declare("status", Some(&report)).await.status, 200);
    rig.planned().await;
    let (uuid, _) = notice(&device.idle().await);
    device.report("Acknowledged", Some(&uuid)).await;
    let less = device.fetch("declaration-items").await;
    assert_eq!(less["Declarations"]["Configurations"], json!([]));
    let plans = rig.metric("mdm_declaration_plans_total").await;
    let mut report = having(&less);
    report["StatusItems"]["device"] = json!({ "model": { "family": "iPhone" } });
    assert_eq!(device.declare("status", Some(&report)).await.status, 200);
    rig.planned().await;
    assert_eq!(rig.metric("mdm_declaration_plans_total").await, plans);
    assert!(device.idle().await.body.is_empty());
    let shown = rig.look("/api/enrollments/DDM-A/status").await;
    assert_eq!(shown["values"]["device.model.family"]["value"], "iPhone");
}

#[tokio::test]
async fn a_report_that_cannot_be_read_is_taken_and_kept() {
    let rig = Rig::start().await;
    let device = rig.enrolled("DDM-A").await;
    two(&rig).await;
    rig.assign("base", "channel/DDM-A").await;
    device.fetch("declaration-items").await;
    for report in [json!([1, 2]), json!("no"), json!({ "StatusItems": 5 })] {
        assert_eq!(device.declare("status", Some(&report)).await.status, 200);
        let shown = rig.look("/api/enrollments/DDM-A/declarations").await;
        assert!(shown["unreadable_report"].is_string(), "{report}");
    }
    let items = device.fetch("declaration-items").await;
    device.has(&items).await;
    let shown = rig.look("/api/enrollments/DDM-A/declarations").await;
    assert_eq!(shown["unreadable_report"], Value::Null);
}
