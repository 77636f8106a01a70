//! Queuing commands: the family's answers, 200, 207 and 4xx with a reason for each enrollment.

use std::collections::BTreeSet;

use http::Method;
use serde_json::json;

use crate::support::{Client, Rig, command, device_information, plist};

#[tokio::test]
async fn all_well_is_200_in_the_familys_shape() {
    let rig = Rig::start().await;
    rig.enrolled("ENQ-A").await;
    rig.enrolled("ENQ-B").await;
    let answer = rig
        .admin(
            Method::PUT,
            "/v1/enqueue/ENQ-A,ENQ-B?nopush=1",
            device_information("C-1"),
        )
        .await;
    assert_eq!(answer.status, 200);
    assert_eq!(
        answer.json(),
        json!({
            "status": { "ENQ-A": {}, "ENQ-B": {} },
            "no_push": true,
            "command_uuid": "C-1",
            "request_type": "DeviceInformation",
        })
    );
    assert_eq!(answer.headers["content-type"], "application/json");
}

#[tokio::test]
async fn some_failures_are_207_with_a_code_and_a_text_for_each() {
    let rig = Rig::start().await;
    rig.enrolled("ENQ-A").await;
    rig.queue("ENQ-A", device_information("C-0")).await;
    let path = "/v1/enqueue/ENQ-A,NOBODY,%00?nopush=1";
    let answer = rig
        .admin(Method::PUT, path, device_information("C-1"))
        .await;
    assert_eq!(answer.status, 207);
    let status = &answer.json()["status"];
    assert_eq!(status["ENQ-A"], json!({}));
    assert_eq!(status["NOBODY"]["error_code"], "enrollment.unknown");
    assert_eq!(
        status["NOBODY"]["command_error"],
        "no enrollment has this identifier"
    );
    assert_eq!(status["\u{0}"]["error_code"], "request.no_enrollment_id");
}

#[tokio::test]
async fn when_all_fail_the_status_is_theirs() {
    let rig = Rig::start().await;
    rig.enrolled("ENQ-A").await;
    rig.queue("ENQ-A", device_information("C-1")).await;
    let enqueue = async |ids: &str, uuid: &str| {
        let path = format!("/v1/enqueue/{ids}?nopush=1");
        rig.admin(Method::PUT, &path, device_information(uuid))
            .await
    };
    assert_eq!(enqueue("X,Y", "C-1").await.status, 404);
    assert_eq!(enqueue("ENQ-A", "C-1").await.status, 409);
    assert_eq!(enqueue("ENQ-A,X", "C-1").await.status, 400);
    assert_eq!(enqueue(",,", "C-1").await.status, 400);
    let gone = rig
        .admin(Method::POST, "/v1/enrollments/ENQ-A/depart", "")
        .await;
    assert_eq!(gone.status, 200);
    let left = enqueue("ENQ-A", "C-2").await;
    assert_eq!(left.status, 409);
    assert_eq!(
        left.json()["status"]["ENQ-A"]["error_code"],
        "enrollment.left"
    );
}

#[tokio::test]
async fn what_is_no_command_is_said_once_for_all() {
    let rig = Rig::start().await;
    rig.enrolled("ENQ-A").await;
    for (what, body, status, code) in [
        ("nothing", vec![], 400, "plist.not_a_plist"),
        (
            "no command in it",
            plist("<key>CommandUUID</key><string>1</string>"),
            400,
            "command.malformed",
        ),
        (
            "no type",
            plist("<key>Command</key><dict/>"),
            400,
            "command.malformed",
        ),
        (
            "too large",
            vec![b' '; 8 * 1024 * 1024 + 1],
            413,
            "command.too_large",
        ),
    ] {
        let answer = rig.admin(Method::PUT, "/v1/enqueue/ENQ-A", body).await;
        assert_eq!(
            (answer.status, answer.code()),
            (status, code.to_owned()),
            "{what}"
        );
    }
    let queue = rig
        .admin(Method::GET, "/v1/enrollments/ENQ-A/queue", "")
        .await;
    assert_eq!(queue.json()["commands"], json!([]));
}

#[tokio::test]
async fn without_a_push_endpoint_that_is_said_and_nothing_is_pretended() {
    let rig = Rig::start().await;
    rig.enrolled("ENQ-A").await;
    let answer = rig
        .admin(Method::PUT, "/v1/enqueue/ENQ-A", device_information("C-1"))
        .await;
    assert_eq!(answer.status, 200);
    let answer = answer.json();
    assert_eq!(answer["status"]["ENQ-A"], json!({}));
    assert!(
        answer["push_error"]
            .as_str()
            .unwrap()
            .contains("push.endpoint")
    );
    let push = rig.admin(Method::POST, "/v1/push/ENQ-A", "").await;
    assert_eq!(push.status, 409);
    assert_eq!(
        push.json()["status"]["ENQ-A"]["error_code"],
        "push.no_transport"
    );
}

#[tokio::test]
async fn a_uuid_is_drawn_if_none_is_given_and_the_bytes_are_kept_if_one_is() {
    let rig = Rig::start().await;
    let device = rig.enrolled("ENQ-A").await;
    let bare =
        plist("<key>Command</key><dict><key>RequestType</key><string>ProfileList</string></dict>");
    let answer = rig
        .admin(Method::POST, "/v1/enqueue/ENQ-A?nopush", bare)
        .await;
    let uuid = answer.json()["command_uuid"].as_str().unwrap().to_owned();
    assert_eq!(uuid.len(), 36);
    assert!(device.idle().await.text().contains(&uuid));
    device.report("Acknowledged", Some(&uuid)).await;
    let own = command("C-1", "SecurityInfo");
    rig.queue("ENQ-A", own.clone()).await;
    assert_eq!(device.idle().await.body, own);
}

#[tokio::test]
async fn priority_and_dedupe_are_heeded() {
    let rig = Rig::start().await;
    let device = rig.enrolled("ENQ-A").await;
    let enqueue = async |options: &str, uuid: &str| {
        let path = format!("/v1/enqueue/ENQ-A?nopush=1{options}");
        rig.admin(Method::PUT, &path, device_information(uuid))
            .await
            .json()
    };
    enqueue("&dedupe=inventory", "FIRST").await;
    let twin = enqueue("&dedupe=inventory", "TWIN").await;
    assert_eq!(twin["status"]["ENQ-A"]["already_waiting"], "FIRST");
    enqueue("&priority=100", "URGENT").await;
    enqueue("&dedupe=inventory&twin=replace", "LATEST").await;
    assert!(device.idle().await.text().contains("URGENT"));
    let next = device.report("Acknowledged", Some("URGENT")).await;
    assert!(next.text().contains("LATEST"));
    assert!(
        device
            .report("Acknowledged", Some("LATEST"))
            .await
            .body
            .is_empty()
    );
}

#[tokio::test]
async fn an_identifier_with_a_comma_a_slash_or_a_colon_is_reached_by_escapes() {
    let rig = Rig::start().await;
    let device = rig.enrolled("ENQ-A").await;
    let user = plist(
        "<key>MessageType</key><string>TokenUpdate</string><key>UDID</key><string>ENQ-A</string>\
         <key>UserID</key><string>FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF</string>\
         <key>UserShortName</key><string>a,b/c@x.org</string>\
         <key>Topic</key><string>com.apple.mgmt.External.test</string>\
         <key>PushMagic</key><string>M</string><key>Token</key><data>AQID</data>",
    );
    assert_eq!(device.check_in(user).await.status, 200);
    let answer = rig
        .admin(
            Method::PUT,
            "/v1/enqueue/ENQ-A,ENQ-A:a%2Cb%2Fc@x.org?nopush=1",
            device_information("C-1"),
        )
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.json()["status"]["ENQ-A:a,b/c@x.org"], json!({}));
    let queue = rig
        .admin(
            Method::GET,
            "/v1/enrollments/ENQ-A%3Aa%2Cb%2Fc%40x.org/queue",
            "",
        )
        .await;
    assert_eq!(queue.json()["commands"][0]["uuid"], "C-1");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_writers_of_one_device_lose_nothing_and_one_name_wins_once() {
    const WRITERS: usize = 60;
    let rig = std::sync::Arc::new(Rig::start().await);
    let device = rig.enrolled("RACE-1").await;
    let mut writers = tokio::task::JoinSet::new();
    for writer in 0..WRITERS {
        let rig = std::sync::Arc::clone(&rig);
        writers.spawn(async move {
            let path = "/v1/enqueue/RACE-1?nopush=1";
            let own = device_information(&format!("OWN-{writer}"));
            let own = rig.admin(Method::PUT, path, own).await.status;
            let shared = rig
                .admin(Method::PUT, path, device_information("SHARED"))
                .await
                .status;
            (own, shared)
        });
    }
    let statuses = writers.join_all().await;
    assert!(statuses.iter().all(|(own, _)| *own == 200), "{statuses:?}");
    let shared = |status| {
        statuses
            .iter()
            .filter(|(_, shared)| *shared == status)
            .count()
    };
    assert_eq!((shared(200), shared(409)), (1, WRITERS - 1));
    let (mut offered, mut answer) = (BTreeSet::new(), device.idle().await);
    while !answer.body.is_empty() {
        let text = answer.text();
        let (_, rest) = text.split_once("<key>CommandUUID</key><string>").unwrap();
        let (uuid, _) = rest.split_once('<').unwrap();
        assert!(offered.insert(uuid.to_owned()), "{uuid} twice");
        answer = device.report("Acknowledged", Some(uuid)).await;
    }
    assert_eq!(offered.len(), WRITERS + 1);
    let ops = Client::new(rig.server.ops_addr().unwrap());
    let metrics = ops.get("/metrics").await.text();
    let conflicts = metrics
        .lines()
        .find_map(|line| line.strip_prefix("mdm_conflicts_total "));
    assert_ne!(conflicts, Some("0"), "nobody raced");
}

#[tokio::test]
async fn what_the_schema_says_against_a_command_is_in_the_answer_and_in_the_log() {
    let rig = Rig::start().await;
    rig.enrolled("ENQ-A").await;
    let path = "/v1/enqueue/ENQ-A?nopush=1";
    let wish = command("C-1", "RotateFileVaultKey");
    let answer = rig.admin(Method::PUT, path, wish).await;
    assert_eq!(answer.status, 200);
    let doubts = &answer.json()["status"]["ENQ-A"]["doubts"];
    let expected = json!({
        "path": "",
        "code": "schema.not_applicable",
        "what": "does not exist on iOS",
        "weight": "objection",
    });
    assert!(doubts.as_array().unwrap().contains(&expected), "{doubts}");
    let events = rig
        .admin(Method::GET, "/v1/enrollments/ENQ-A/events", "")
        .await;
    assert!(
        events.text().contains("command-doubted"),
        "{}",
        events.text()
    );
}

#[tokio::test]
async fn a_policy_may_refuse_what_the_device_would_not_take() {
    let rig = Rig::start_with(|config| {
        config.policy.command_check = mdm_server::config::CommandCheckChoice::Refuse;
    })
    .await;
    rig.enrolled("ENQ-A").await;
    let path = "/v1/enqueue/ENQ-A?nopush=1";
    let answer = rig
        .admin(Method::PUT, path, command("C-1", "RotateFileVaultKey"))
        .await;
    let status = &answer.json()["status"]["ENQ-A"];
    assert!((400..500).contains(&answer.status), "{}", answer.status);
    assert!(
        status["error_code"]
            .as_str()
            .unwrap()
            .starts_with("schema.")
    );
    assert!(!status["doubts"].as_array().unwrap().is_empty());
    let queue = rig
        .admin(Method::GET, "/v1/enrollments/ENQ-A/queue", "")
        .await;
    assert!(!queue.text().contains("C-1"), "{}", queue.text());
}
