//! Who may use the admin API.

use base64::{Engine, engine::general_purpose::STANDARD};
use http::Method;
use mdm_server::config::SecretText;

use crate::support::{ADMIN_KEY, Client, Rig};

async fn with(client: &Client, authorization: &str) -> (u16, String) {
    let headers = [("Authorization", authorization)];
    let answer = client
        .send(Method::GET, "/v1/enrollments", &headers, "")
        .await;
    let code = answer.json()["error"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    (answer.status, code)
}

fn basic(user: &str, password: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{user}:{password}")))
}

#[tokio::test]
async fn without_a_key_there_is_no_admin_api() {
    let rig = Rig::start_with(|config| config.admin.key = None).await;
    for authorization in [
        "Bearer ".to_owned(),
        "Bearer x".to_owned(),
        basic("mdm", ""),
    ] {
        let (status, code) = with(&rig.client, &authorization).await;
        assert_eq!(
            (status, code.as_str()),
            (403, "admin.off"),
            "{authorization}"
        );
    }
    let answer = rig.client.get("/v1/enrollments").await;
    assert_eq!(answer.status, 403);
    assert!(
        answer.json()["message"]
            .as_str()
            .unwrap()
            .contains("MDM_ADMIN_KEY")
    );
}

#[tokio::test]
async fn the_key_opens_as_basic_and_as_bearer() {
    let rig = Rig::start().await;
    for authorization in [format!("Bearer {ADMIN_KEY}"), basic("mdm", ADMIN_KEY)] {
        assert_eq!(with(&rig.client, &authorization).await.0, 200);
    }
}

#[tokio::test]
async fn a_wrong_key_is_told_how_to_do_better_and_no_more() {
    let rig = Rig::start().await;
    for authorization in [
        "Bearer nonsense".to_owned(),
        format!("Bearer {ADMIN_KEY}x"),
        format!("Bearer {}", &ADMIN_KEY[1..]),
        format!("Basic {ADMIN_KEY}"),
        basic("mdm", "wrong"),
        basic("nanomdm", ADMIN_KEY),
    ] {
        let (status, code) = with(&rig.client, &authorization).await;
        assert_eq!(
            (status, code.as_str()),
            (401, "admin.unauthorized"),
            "{authorization}"
        );
    }
    let answer = rig
        .client
        .send(Method::PUT, "/v1/enqueue/A", &[], "x")
        .await;
    assert_eq!(answer.status, 401);
    assert!(
        answer.headers["www-authenticate"]
            .to_str()
            .unwrap()
            .starts_with("Basic ")
    );
    // What is there at all is not told before the key is.
    assert_eq!(rig.client.get("/v1/no/such/thing").await.status, 401);
}

#[tokio::test]
async fn a_device_may_send_authorization_of_its_own() {
    let rig = Rig::start().await;
    let device = rig.enrolled("00008120-BEARER").await;
    let certificate = device.identity.client_cert_header();
    let headers = [
        ("Client-Cert", certificate.as_str()),
        ("Authorization", "Bearer user-enrollment"),
    ];
    let body = crate::support::report(&device.udid, "Idle", None, "");
    let answer = rig.client.send(Method::PUT, "/mdm", &headers, body).await;
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn a_listener_of_its_own_takes_the_admin_api_away_from_the_devices() {
    let free = (std::net::Ipv4Addr::LOCALHOST, 0).into();
    let rig = Rig::start_with(|config| config.admin.listen = Some(free)).await;
    let authorization = format!("Bearer {ADMIN_KEY}");
    let (status, code) = with(&rig.client, &authorization).await;
    assert_eq!((status, code.as_str()), (404, "request.unknown_path"));
    let admin = Client::new(rig.server.admin_addr());
    assert_eq!(with(&admin, &authorization).await.0, 200);
    assert_eq!(admin.send(Method::PUT, "/mdm", &[], "").await.status, 404);
}

#[tokio::test]
async fn the_key_may_come_from_a_file() {
    let rig = Rig::start_with(|config| {
        let path = config.data.with_file_name("admin.key");
        std::fs::write(&path, "from-a-file\n").unwrap();
        config.admin.key = None;
        config.admin.key_file = Some(path);
    })
    .await;
    assert_eq!(with(&rig.client, "Bearer from-a-file").await.0, 200);
    assert_eq!(
        format!("{:?}", SecretText::new("k")),
        "SecretText(Secret(…))"
    );
}
