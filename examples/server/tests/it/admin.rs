//! What an operator sees of enrollments, and what they do to them.

use base64::{Engine, engine::general_purpose::STANDARD};
use http::Method;
use serde_json::{Value, json};

use crate::support::{Rig, device_information, report, rig::COMMANDS};

async fn get(rig: &Rig, path: &str) -> Value {
    let answer = rig.admin(Method::GET, path, "").await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.text());
    answer.json()
}

#[tokio::test]
async fn the_list_is_paged_sorted_and_filtered() {
    let rig = Rig::start().await;
    for udid in ["L-2", "L-3", "L-1"] {
        rig.enrolled(udid).await;
    }
    rig.device("L-4")
        .check_in(crate::support::authenticate("L-4"))
        .await;
    let ids = |page: &Value| -> Vec<String> {
        let rows = page["enrollments"].as_array().unwrap();
        rows.iter()
            .map(|row| row["id"].as_str().unwrap().to_owned())
            .collect()
    };
    let all = get(&rig, "/v1/enrollments").await;
    assert_eq!(
        (ids(&all), &all["total"], &all["next_offset"]),
        (
            vec!["L-1".into(), "L-2".into(), "L-3".into(), "L-4".into()],
            &json!(4),
            &Value::Null
        )
    );
    let row = &all["enrollments"][0];
    assert_eq!(
        (&row["phase"], &row["serial_number"], &row["os_version"]),
        (&json!("enrolled"), &json!("L-1"), &json!("18.1"))
    );
    let page = get(&rig, "/v1/enrollments?limit=2&sort=serial&order=desc").await;
    assert_eq!(
        (ids(&page), &page["next_offset"]),
        (vec!["L-4".into(), "L-3".into()], &json!(2))
    );
    let rest = get(
        &rig,
        "/v1/enrollments?limit=2&sort=serial&order=desc&offset=2",
    )
    .await;
    assert_eq!(
        (ids(&rest), &rest["next_offset"]),
        (vec!["L-2".into(), "L-1".into()], &Value::Null)
    );
    let pending = get(&rig, "/v1/enrollments?phase=authenticated").await;
    assert_eq!(ids(&pending), ["L-4"]);
    for bad in [
        "sort=colour",
        "order=up",
        "phase=new",
        "limit=-1",
        "offset=18446744073709551615",
        "page=2",
    ] {
        let answer = rig
            .admin(Method::GET, &format!("/v1/enrollments?{bad}"), "")
            .await;
        assert_eq!(
            (answer.status, answer.code()),
            (400, "admin.bad_parameter".to_owned()),
            "{bad}"
        );
    }
}

#[tokio::test]
async fn one_enrollment_is_shown_whole_and_without_secrets() {
    let rig = Rig::start().await;
    let device = rig.enrolled("ONE-1").await;
    rig.queue("ONE-1", device_information("C-1")).await;
    device.idle().await;
    let one = get(&rig, "/v1/enrollments/ONE-1").await;
    assert_eq!(
        (
            &one["id"],
            &one["device"]["channel"]["phase"],
            &one["open_commands"]
        ),
        (&json!("ONE-1"), &json!("enrolled"), &json!(1))
    );
    assert!(!one.to_string().contains("MAGIC-5F0E"));
    let unknown = rig.admin(Method::GET, "/v1/enrollments/NOBODY", "").await;
    assert_eq!(
        (unknown.status, unknown.code()),
        (404, "enrollment.unknown".to_owned())
    );
    let user = rig
        .admin(Method::GET, "/v1/enrollments/ONE-1:nobody", "")
        .await;
    assert_eq!(user.status, 404);
}

#[tokio::test]
async fn commands_are_seen_and_taken_back() {
    let rig = Rig::start().await;
    let device = rig.enrolled("Q-1").await;
    for uuid in ["C-1", "C-2", "C-3"] {
        rig.queue("Q-1", device_information(uuid)).await;
    }
    let states = async |path: &str| -> Vec<(String, String)> {
        let queue = get(&rig, path).await;
        let text = |item: &Value, key: &str| item[key].as_str().unwrap().to_owned();
        let items = queue["commands"].as_array().unwrap();
        items
            .iter()
            .map(|item| (text(item, "uuid"), text(item, "state")))
            .collect()
    };
    let pair = |uuid: &str, state: &str| (uuid.to_owned(), state.to_owned());
    let queue = "/v1/enrollments/Q-1/queue";
    assert_eq!(
        states(queue).await,
        [
            pair("C-1", "queued"),
            pair("C-2", "queued"),
            pair("C-3", "queued")
        ]
    );
    let cancelled = rig
        .admin(Method::DELETE, "/v1/enrollments/Q-1/queue/C-1", "")
        .await;
    assert_eq!(
        (cancelled.status, &cancelled.json()["outcome"]),
        (200, &json!("recorded"))
    );
    let again = rig
        .admin(Method::DELETE, "/v1/enrollments/Q-1/queue/C-1", "")
        .await;
    assert_eq!(
        (again.status, again.code()),
        (409, "queue.already_closed".to_owned())
    );
    let unknown = rig
        .admin(Method::DELETE, "/v1/enrollments/Q-1/queue/C-9", "")
        .await;
    assert_eq!(
        (unknown.status, unknown.code()),
        (404, "queue.unknown_command".to_owned())
    );
    assert!(device.idle().await.text().contains("C-2"));
    assert_eq!(
        get(&rig, "/v1/enrollments/Q-1/queue/C-2").await["state"],
        "offered"
    );
    assert_eq!(rig.admin(Method::DELETE, queue, "").await.status, 200);
    assert_eq!(states(queue).await, []);
    assert_eq!(
        states("/v1/enrollments/Q-1/queue?closed=true").await.len(),
        3
    );
    assert!(device.idle().await.body.is_empty());
}

#[tokio::test]
async fn an_answer_comes_with_its_status_its_errors_its_bytes_and_its_content() {
    let rig = Rig::start().await;
    let device = rig.enrolled("R-1").await;
    rig.queue("R-1", device_information("C-1")).await;
    let path = "/v1/enrollments/R-1/results/C-1";
    let waiting = rig.admin(Method::GET, path, "").await;
    assert_eq!(
        (waiting.status, waiting.code()),
        (404, "queue.not_answered".to_owned())
    );
    assert_eq!(waiting.json()["detail"], "queued");
    device.idle().await;
    let chain = "<key>ErrorChain</key><array><dict><key>ErrorCode</key><integer>12021</integer>\
                 <key>ErrorDomain</key><string>MCMDMErrorDomain</string></dict></array>";
    let body = report("R-1", "Error", Some("C-1"), chain);
    assert_eq!(device.put("/mdm", COMMANDS, body.clone()).await.status, 200);
    let result = get(&rig, path).await;
    assert_eq!(
        (&result["status"], &result["request_type"]),
        (&json!("Error"), &json!("DeviceInformation"))
    );
    assert_eq!(result["error_chain"][0]["code"], 12_021);
    assert_eq!(result["body"], STANDARD.encode(&body));
    assert_eq!(
        result["content"]["ErrorChain"][0]["ErrorDomain"],
        "MCMDMErrorDomain"
    );
    let unknown = rig
        .admin(Method::GET, "/v1/enrollments/R-1/results/C-9", "")
        .await;
    assert_eq!(
        (unknown.status, unknown.code()),
        (404, "queue.unknown_command".to_owned())
    );
}

#[tokio::test]
async fn the_event_log_is_read_page_by_page_from_the_latest() {
    let rig = Rig::start().await;
    rig.enrolled("E-1").await;
    for uuid in ["C-1", "C-2"] {
        rig.queue("E-1", device_information(uuid)).await;
    }
    rig.server.app().store().flush().await.unwrap();
    let (mut seen, mut path) = (Vec::new(), "/v1/enrollments/E-1/events?limit=2".to_owned());
    loop {
        let page = get(&rig, &path).await;
        let events = page["events"].as_array().unwrap();
        seen.extend(
            events
                .iter()
                .map(|event| event["event"].as_str().unwrap().to_owned()),
        );
        let Some(next) = page["next_before"].as_i64() else {
            break;
        };
        path = format!("/v1/enrollments/E-1/events?limit=2&before={next}");
    }
    seen.reverse();
    assert_eq!(
        seen,
        [
            "authenticated",
            "enrolled",
            "command-queued",
            "command-queued"
        ]
    );
}

#[tokio::test]
async fn a_hold_keeps_commands_back_until_it_is_lifted() {
    let rig = Rig::start().await;
    let device = rig.enrolled("H-1").await;
    rig.queue("H-1", device_information("C-1")).await;
    let post = async |what: &str, body: &str| {
        let path = format!("/v1/enrollments/H-1/{what}");
        let answer = rig.admin(Method::POST, &path, body.to_owned()).await;
        (answer.status, answer.json())
    };
    assert_eq!(post("hold", "").await.1["outcome"], "recorded");
    assert!(device.idle().await.body.is_empty());
    assert_eq!(post("lift-hold", "").await.1["outcome"], "recorded");
    assert_eq!(post("lift-hold", "").await.1["outcome"], "unchanged");
    assert!(device.idle().await.text().contains("C-1"));
    let (status, _) = post("hold", r#"{"hold":"quarantined","why":"lost"}"#).await;
    assert_eq!(status, 200);
    assert_eq!(
        get(&rig, "/v1/enrollments/H-1").await["device"]["held"]["hold"]["why"],
        "lost"
    );
    assert_eq!(post("hold", "{\"hold\":\"tight\"}").await.0, 400);
    assert_eq!(post("expect-renewal", r#"{"window":"2h"}"#).await.0, 200);
    assert_eq!(post("expect-renewal", r#"{"window":"0h"}"#).await.0, 400);
    assert_eq!(post("depart", r#"{"how":"presumed-gone"}"#).await.0, 200);
    assert_eq!(
        get(&rig, "/v1/enrollments/H-1").await["device"]["channel"]["how"],
        "presumed-gone"
    );
    let user = rig
        .admin(Method::POST, "/v1/enrollments/H-1:ann/hold", "")
        .await;
    assert_eq!(
        (user.status, user.code()),
        (400, "admin.bad_parameter".to_owned())
    );
}

#[tokio::test]
async fn what_is_not_there_says_so_in_json() {
    let rig = Rig::start().await;
    let nowhere = rig.admin(Method::GET, "/v1/nowhere", "").await;
    assert_eq!(
        (nowhere.status, nowhere.code()),
        (404, "request.unknown_path".to_owned())
    );
    let wrong = rig.admin(Method::PATCH, "/v1/enrollments", "").await;
    assert_eq!(
        (wrong.status, wrong.code()),
        (405, "request.method".to_owned())
    );
}
