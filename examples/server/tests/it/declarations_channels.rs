//! Devices and their users, groups, enrollments that begin and end, and restarts.

use http::Method;
use mdm_core::ddm::{Declaration, GroupId, SetChange, SetId, Target};
use mdm_server::{
    Server,
    server::{DATABASE, KEY_FILE},
    store::{CatalogueChange, SealKey, Store, StoreOptions},
};
use serde_json::{Value, json};

use crate::support::{
    Rig,
    declaring::{notice, simple, test_configuration},
    header_mode, plist,
};

async fn two(rig: &Rig, set: &str, echo: &str) {
    let (name, act) = (format!("{set}-a"), format!("{set}-act"));
    rig.set(
        set,
        &[test_configuration(&name, echo), simple(&act, &[&name])],
    )
    .await;
}

const ANN: &str =
    "<key>UserID</key><string>G-2</string><key>UserShortName</key><string>ann</string>";

#[tokio::test]
async fn a_device_and_its_users_have_conversations_of_their_own() {
    let rig = Rig::start().await;
    let device = rig.enrolled("DDM-A").await;
    let hello = plist(&format!(
        "<key>MessageType</key><string>TokenUpdate</string><key>UDID</key><string>DDM-A</string>{ANN}\
         <key>Topic</key><string>com.apple.mgmt.External.test</string><key>PushMagic</key><string>M</string><key>Token</key><data>AQID</data>"
    ));
    assert_eq!(device.check_in(hello).await.status, 200);
    two(&rig, "dev", "device").await;
    two(&rig, "usr", "user").await;
    rig.granted(Method::PUT, "/api/groups/lab/DDM-A", Value::Null)
        .await;
    rig.assign("dev", "devices-of/lab").await;
    rig.assign("usr", "users-of/lab").await;
    rig.planned().await;

    let (_, tokens) = notice(&device.idle().await);
    let of_user = device.declare_as(ANN, "tokens", None).await.json();
    assert_ne!(tokens, of_user);
    for (who, set) in [("", "dev"), (ANN, "usr")] {
        let items = device
            .declare_as(who, "declaration-items", None)
            .await
            .json();
        assert_eq!(
            items["Declarations"]["Configurations"][0]["Identifier"],
            format!("{set}-a")
        );
        let other = if set == "dev" { "usr" } else { "dev" };
        let wrong = format!("declaration/configuration/{other}-a");
        assert_eq!(device.declare_as(who, &wrong, None).await.status, 404);
    }
    let queue = rig.look("/v1/enrollments/DDM-A:G-2/queue").await;
    assert_eq!(
        queue["commands"][0]["request_type"],
        "DeclarativeManagement"
    );
    // Out of the group, both lose what they had of it.
    rig.granted(Method::DELETE, "/api/groups/lab/DDM-A", Value::Null)
        .await;
    for who in ["", ANN] {
        let items = device
            .declare_as(who, "declaration-items", None)
            .await
            .json();
        assert_eq!(items["Declarations"]["Configurations"], json!([]));
    }
}

#[tokio::test]
async fn a_device_that_comes_later_is_told_and_one_that_comes_anew_is_told_again() {
    let rig = Rig::start().await;
    two(&rig, "dev", "x").await;
    rig.granted(
        Method::PUT,
        "/api/groups/lab",
        json!({ "devices": ["DDM-A"] }),
    )
    .await;
    rig.assign("dev", "devices-of/lab").await;
    rig.planned().await;
    let device = rig.enrolled("DDM-A").await;
    rig.planned().await;
    let (uuid, _) = notice(&device.idle().await);
    device.report("Acknowledged", Some(&uuid)).await;
    let items = device.fetch("declaration-items").await;
    device.has(&items).await;

    let gone = rig
        .admin(Method::POST, "/v1/enrollments/DDM-A/depart", "")
        .await;
    assert_eq!(gone.status, 200);
    let forgotten = rig.look("/api/enrollments/DDM-A/declarations").await;
    assert_eq!(
        (&forgotten["token"], &forgotten["confirmed"]),
        (&Value::Null, &Value::Null)
    );
    device.enroll().await;
    rig.planned().await;
    notice(&device.idle().await);
    assert_eq!(
        device.fetch("declaration-items").await["Declarations"],
        items["Declarations"]
    );
}

#[tokio::test]
async fn strangers_and_those_who_left_get_no_declarations() {
    let rig = Rig::start().await;
    let device = rig.enrolled("DDM-A").await;
    let stranger = rig.device("DDM-B");
    two(&rig, "dev", "x").await;
    rig.assign("dev", "channel/DDM-A").await;
    rig.assign("dev", "channel/DDM-B").await;
    rig.planned().await;
    assert!(stranger.declare("declaration-items", None).await.status >= 400);
    // With the certificate of another.
    let thief = crate::support::rig::Device {
        udid: "DDM-A".to_owned(),
        ..stranger
    };
    assert!(thief.declare("declaration-items", None).await.status >= 400);
    let shown = rig.look("/api/enrollments/DDM-A/declarations").await;
    assert_eq!(
        (&shown["advertised"], &shown["enabled_at"]),
        (&Value::Null, &Value::Null)
    );
    rig.admin(Method::POST, "/v1/enrollments/DDM-A/depart", "")
        .await;
    assert!(device.declare("declaration-items", None).await.status >= 400);
}

#[tokio::test]
async fn a_restart_between_the_change_and_the_plan_loses_nothing() {
    let rig = Rig::start().await;
    let device = rig.enrolled("DDM-A").await;
    let Rig {
        server,
        ca,
        client: _,
        dir,
    } = rig;
    server.shutdown().await.unwrap();
    {
        let folder = dir.path().join("data");
        let key = SealKey::load_or_create(&folder.join(KEY_FILE)).unwrap();
        let store = Store::open(&StoreOptions::new(folder.join(DATABASE), key)).unwrap();
        let declared = |json: Value| Declaration::parse(json.to_string().as_bytes()).unwrap();
        let (a, act) = (
            declared(test_configuration("a", "x")),
            declared(simple("act", &["a"])),
        );
        let (set, group) = (SetId("dev".to_owned()), GroupId("lab".to_owned()));
        let members = [a.identifier().clone(), act.identifier().clone()].into();
        let changes = vec![
            CatalogueChange::Put(a),
            CatalogueChange::Put(act),
            CatalogueChange::Members(set.clone(), members),
            CatalogueChange::Row(SetChange::Join(
                group.clone(),
                mdm_core::id::EnrollmentId::parse("DDM-A").unwrap(),
            )),
            CatalogueChange::Row(SetChange::Assign(set, Target::DevicesOf(group))),
        ];
        let made = store
            .change_declarations(changes, jiff::Timestamp::now())
            .await
            .unwrap()
            .unwrap();
        assert_eq!(made.stale, 1);
        // And here the process ends, before anybody has planned.
    }
    let server = Server::start(header_mode(&dir, &ca)).await.unwrap();
    let rig = Rig {
        client: crate::support::Client::new(server.addr()),
        server,
        ca,
        dir,
    };
    rig.planned().await;
    let device = crate::support::rig::Device {
        client: rig.client.clone(),
        ..device
    };
    notice(&device.idle().await);
    assert_eq!(
        device.fetch("declaration/configuration/a").await["Payload"]["Echo"],
        "x"
    );
}
