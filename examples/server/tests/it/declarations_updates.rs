//! Updates of the system by declaration, from the operator's wish to the device's last word.

use http::Method;
use serde_json::{Value, json};

use crate::support::{
    Rig,
    declaring::{having, notice},
};

#[tokio::test]
async fn an_update_goes_out_with_its_deadline_and_its_progress_comes_back() {
    let rig = Rig::start().await;
    let device = rig.enrolled("UPD-A").await;
    let wish = json!({ "version": "18.2", "deadline": "2026-11-30T22:00:00", "zone": "Europe/Berlin", "details_url": "https://example.com/update" });
    let made = rig
        .granted(Method::PUT, "/api/os-updates/ios-18-2", wish.clone())
        .await;
    assert_eq!(
        made["deadline"],
        json!({ "written": "2026-11-30T22:00:00", "earliest": "2026-11-30T21:00:00Z", "latest": "2026-11-30T21:00:00Z", "clock": "once" })
    );
    assert_eq!(made["remarks"], json!([]));
    assert_eq!(
        rig.granted(Method::PUT, "/api/os-updates/ios-18-2", wish)
            .await["changed"],
        false
    );
    rig.assign("ios-18-2", "channel/UPD-A").await;
    rig.planned().await;
    let (uuid, _) = notice(&device.idle().await);
    device.report("Acknowledged", Some(&uuid)).await;
    let items = device.fetch("declaration-items").await;
    let got = device.fetch("declaration/configuration/ios-18-2").await;
    assert_eq!(
        got["Payload"],
        json!({ "TargetOSVersion": "18.2", "TargetLocalDateTime": "2026-11-30T22:00:00", "DetailsURL": "https://example.com/update" })
    );

    let mut report = having(&items);
    report["StatusItems"]["softwareupdate"] = json!({
        "install-state": "waiting",
        "install-reason": { "reason": ["declaration"], "declaration-id": "ios-18-2" },
        "pending-version": { "os-version": "18.2", "build-version": "22C152", "target-local-date-time": "2026-11-30T22:00:00" },
    });
    assert_eq!(device.declare("status", Some(&report)).await.status, 200);
    let shown = rig.look("/api/os-updates/ios-18-2").await;
    assert_eq!(shown["version"], "18.2");
    assert_eq!(shown["channels"][0]["standing"], "active");
    let progress = &shown["channels"][0]["progress"];
    assert_eq!(
        (
            &progress["state"],
            &progress["pending_version"],
            &progress["declaration"]
        ),
        (&json!("waiting"), &json!("18.2"), &json!("ios-18-2"))
    );
    assert_eq!(progress["pending_deadline"], "2026-11-30T22:00:00");

    for (state, version) in [
        ("downloading", "18.1"),
        ("prepared", "18.1"),
        ("installing", "18.1"),
        ("none", "18.2"),
    ] {
        let said = json!({ "StatusItems": {
            "softwareupdate": { "install-state": state }, "device": { "operating-system": { "version": version } },
        }, "Errors": [] });
        assert_eq!(device.declare("status", Some(&said)).await.status, 200);
        let shown = rig.look("/api/enrollments/UPD-A/status").await;
        assert_eq!(shown["os_update"]["state"], state);
        assert_eq!(shown["os_update"]["installed_version"], version);
    }
    rig.granted(Method::DELETE, "/api/os-updates/ios-18-2", Value::Null)
        .await;
    assert_eq!(
        device.fetch("declaration-items").await["Declarations"]["Configurations"],
        json!([])
    );
    assert_eq!(
        rig.look("/api/declarations").await["declarations"],
        json!([])
    );
}

#[tokio::test]
async fn deadlines_where_clocks_are_put_forward_or_back_are_told() {
    let rig = Rig::start().await;
    for (deadline, written, clock, hours) in [
        ("2026-03-29T02:30:00", "2026-03-29T03:30:00", "skipped", 0),
        ("2026-10-25T02:30:00", "2026-10-25T02:30:00", "twice", 1),
        ("2026-07-01T02:30:00", "2026-07-01T02:30:00", "once", 0),
    ] {
        let wish = json!({ "version": "26.1", "deadline": deadline, "zone": "Europe/Berlin" });
        let made = rig.granted(Method::PUT, "/api/os-updates/up", wish).await;
        let made = &made["deadline"];
        assert_eq!(
            (&made["written"], &made["clock"]),
            (&json!(written), &json!(clock))
        );
        let at = |key: &str| {
            made[key]
                .as_str()
                .unwrap()
                .parse::<jiff::Timestamp>()
                .unwrap()
        };
        assert_eq!(
            at("latest").duration_since(at("earliest")).as_hours(),
            hours
        );
    }
}

#[tokio::test]
async fn a_wish_that_makes_no_update_is_refused() {
    let rig = Rig::start().await;
    let wall = "2026-11-30T22:00:00";
    for wish in [
        json!({}),
        json!({ "version": "26.1" }),
        json!({ "version": "26", "deadline": wall }),
        json!({ "version": "26.1", "deadline": wall, "deadline_at": "2026-11-30T22:00:00Z" }),
        json!({ "version": "26.1", "deadline": wall, "zone": "Europe/Atlantis" }),
        json!({ "version": "26.1", "deadline": wall, "build": "23 A" }),
        json!({ "version": "26.1", "deadline": wall, "details_url": "http://example.com" }),
    ] {
        let answer = rig
            .admin(Method::PUT, "/api/os-updates/up", wish.to_string())
            .await;
        assert_eq!(answer.status, 400, "{wish}: {}", answer.text());
    }
    let long = format!("/api/os-updates/{}", "x".repeat(60));
    let wish = json!({ "version": "26.1", "deadline": wall });
    assert_eq!(
        rig.admin(Method::PUT, &long, wish.to_string()).await.status,
        400
    );
    assert_eq!(
        rig.look("/api/declarations").await["declarations"],
        json!([])
    );
}
