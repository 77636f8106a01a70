//! Places: prepared through the API and the command line, taken, expired, closed; and the QR codes of their links.

use std::{io::Write, process::Command, time::Duration};

use base64::{Engine, engine::general_purpose::STANDARD};
use http::Method;
use jiff::{SignedDuration, Timestamp};
use mdm_core::place::PlaceId;
use serde_json::{Value, json};

use crate::support::{
    ADMIN_KEY, Rig,
    enrollee::{PUBLIC_URL, path_of},
};

async fn look(rig: &Rig, id: &Value) -> Value {
    let path = format!("/api/places/{}", id.as_str().unwrap());
    rig.admin(Method::GET, &path, "").await.json()
}

/// The words of the lines in a place's log, the oldest first.
fn words(place: &Value) -> Vec<String> {
    let lines = place["events"].as_array().unwrap().iter().rev();
    lines
        .map(|line| line["event"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn a_place_is_prepared_taken_and_used_up() {
    let rig = Rig::enrolling().await;
    let place = rig
        .place(json!({ "name": "Ada & Bob", "group": "Lab", "uses": 1 }))
        .await;
    assert_eq!(
        (&place["state"], &place["uses"]),
        (&json!("open"), &json!(1))
    );
    let end: Timestamp = place["expires_at"].as_str().unwrap().parse().unwrap();
    let week = SignedDuration::from_hours(7 * 24);
    assert!((end.duration_since(Timestamp::now()) - week).abs() < SignedDuration::from_mins(1));

    let mut device = rig.downloads("PLACE-1", &place).await;
    device.get_identity().await;
    device.enroll().await;
    let seen = look(&rig, &place["id"]).await;
    assert_eq!(
        (&seen["state"], &seen["taken"]),
        (&json!("used"), &json!(1))
    );
    assert_eq!(seen["guests"][0]["id"], "PLACE-1");
    assert_eq!(
        words(&seen),
        ["prepared", "profile-downloaded", "certificate-issued"]
    );
    assert!(seen["url"].is_null(), "the link is shown once");
    let device = rig
        .admin(Method::GET, "/v1/enrollments/PLACE-1", "")
        .await
        .json();
    assert_eq!(device["device"]["place"], place["id"]);

    for path in [&place["url"], &place["profile_url"]] {
        let answer = rig.client.get(&path_of(path)).await;
        assert_eq!(answer.status, 410);
        assert!(
            answer.text().contains("does not work any more"),
            "{}",
            answer.text()
        );
    }
}

#[tokio::test]
async fn a_place_for_many_takes_as_many_as_it_says_even_if_more_got_certificates() {
    let rig = Rig::enrolling().await;
    let place = rig.place(json!({ "name": "Two", "uses": 2 })).await;
    let mut devices = Vec::new();
    for udid in ["MANY-1", "MANY-2", "MANY-3"] {
        let mut device = rig.downloads(udid, &place).await;
        device.get_identity().await;
        devices.push(device);
    }
    devices[0].enroll().await;
    devices[1].enroll().await;
    let answer = devices[2].authenticate().await;
    assert_eq!((answer.status, answer.code().as_str()), (403, "place.used"));
    assert_eq!(look(&rig, &place["id"]).await["taken"], 2);
}

#[tokio::test]
async fn an_unlimited_place_stays_open() {
    let rig = Rig::enrolling().await;
    let place = rig
        .place(json!({ "name": "Wall", "uses": "unlimited", "expires_in": "never" }))
        .await;
    assert!(place["expires_at"].is_null());
    for udid in ["WALL-1", "WALL-2"] {
        let mut device = rig.downloads(udid, &place).await;
        device.get_identity().await;
        device.enroll().await;
    }
    let seen = look(&rig, &place["id"]).await;
    assert_eq!(
        (&seen["state"], &seen["uses"]),
        (&json!("open"), &json!("unlimited"))
    );
}

#[tokio::test]
async fn links_to_expired_closed_and_unknown_places_bring_a_page_and_no_profile() {
    let rig = Rig::enrolling().await;
    let expired = rig
        .place(json!({ "name": "Old", "expires_in": "50ms" }))
        .await;
    let closed = rig.place(json!({ "name": "Shut" })).await;
    let path = format!("/api/places/{}", closed["id"].as_str().unwrap());
    let answer = rig.admin(Method::DELETE, &path, "").await;
    assert_eq!(
        (answer.status, &answer.json()["state"]),
        (200, &json!("closed"))
    );
    tokio::time::sleep(Duration::from_millis(60)).await;
    let nowhere = json!(format!("{PUBLIC_URL}/enroll/{}", "0".repeat(40)));
    for (link, status, word) in [
        (&expired["url"], 410, "time"),
        (&closed["url"], 410, "closed"),
        (&nowhere, 404, "got lost"),
    ] {
        for path in [path_of(link), format!("{}/profile", path_of(link))] {
            let answer = rig.client.get(&path).await;
            assert_eq!(answer.status, status);
            assert_eq!(answer.headers["content-type"], "text/html; charset=utf-8");
            assert!(answer.text().contains(word), "{}", answer.text());
        }
    }
    assert_eq!(
        words(&look(&rig, &closed["id"]).await),
        ["prepared", "closed"]
    );
    assert_eq!(look(&rig, &expired["id"]).await["state"], "expired");
    let answer = rig.client.get("/enroll/").await;
    assert_eq!(answer.status, 404);
    let answer = rig
        .client
        .get(&format!("{}/other", path_of(&closed["url"])))
        .await;
    assert_eq!(answer.status, 404);
}

#[tokio::test]
async fn a_place_that_makes_no_sense_is_refused_with_the_reason() {
    let rig = Rig::enrolling().await;
    for (wish, code) in [
        (json!({}), "place.bad_value"),
        (json!({ "name": "" }), "place.bad_value"),
        (json!({ "name": "a\nb" }), "place.bad_value"),
        (json!({ "name": "a", "uses": 0 }), "place.bad_value"),
        (
            json!({ "name": "a", "uses": "many" }),
            "admin.bad_parameter",
        ),
        (
            json!({ "name": "a", "expires_at": "2020-01-01T00:00:00Z" }),
            "place.bad_value",
        ),
        (
            json!({ "name": "a", "expires_in": "1h", "expires_at": "2099-01-01T00:00:00Z" }),
            "admin.bad_parameter",
        ),
        (
            json!({ "name": "a", "expires": "1h" }),
            "admin.bad_parameter",
        ),
    ] {
        let answer = rig
            .admin(Method::POST, "/api/places", wish.to_string())
            .await;
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (400, code),
            "{wish}"
        );
    }
    for path in ["/api/places/nowhere", "/api/places/a%20b"] {
        let answer = rig.admin(Method::GET, path, "").await;
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (404, "place.unknown")
        );
    }
    let answer = rig
        .client
        .send(Method::POST, "/api/places", &[], "{}")
        .await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (401, "admin.unauthorized")
    );
}

#[tokio::test]
async fn places_are_listed_newest_first_page_by_page() {
    let rig = Rig::enrolling().await;
    for name in ["one", "two", "three"] {
        rig.place(json!({ "name": name })).await;
    }
    let page = rig
        .admin(Method::GET, "/api/places?limit=2", "")
        .await
        .json();
    let names = |page: &Value| {
        let places = page["places"].as_array().unwrap().iter();
        places
            .map(|place| place["name"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (names(&page), &page["next_offset"]),
        (vec!["three".into(), "two".into()], &json!(2))
    );
    let page = rig
        .admin(Method::GET, "/api/places?limit=2&offset=2", "")
        .await
        .json();
    assert_eq!(
        (names(&page), &page["next_offset"]),
        (vec!["one".into()], &Value::Null)
    );
}

#[tokio::test]
async fn without_a_public_url_there_is_no_enrollment_and_everybody_says_so() {
    let rig = Rig::start().await;
    for path in [
        "/scep?operation=GetCACaps",
        "/scep/",
        "/enroll/abc",
        "/enroll/abc/profile",
    ] {
        let answer = rig.client.get(path).await;
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (404, "enrollment.off"),
            "{path}"
        );
    }
    let answer = rig
        .admin(
            Method::POST,
            "/api/places",
            json!({ "name": "x" }).to_string(),
        )
        .await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (409, "enrollment.off")
    );
    assert!(answer.text().contains("--public-url"));
}

/// What zbarimg (Debian's zbar-tools), a reader that is not ours, reads in a picture.
fn read_code(picture: &[u8]) -> String {
    let mut file = tempfile::Builder::new().suffix(".png").tempfile().unwrap();
    file.write_all(picture).unwrap();
    let output = Command::new("zbarimg")
        .args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"])
        .arg(file.path())
        .output()
        .expect("zbarimg is needed: apt-get install zbar-tools");
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// A picture of what a terminal shows: half blocks, lit on a dark ground.
fn photograph(terminal: &str) -> Vec<u8> {
    const SCALE: usize = 8;
    let lines: Vec<Vec<char>> = terminal
        .lines()
        .map(|line| line.chars().collect())
        .collect();
    let width = lines.iter().map(Vec::len).max().unwrap();
    let (width, height) = (width + 8, lines.len() * 2 + 8);
    let mut pixels = vec![0_u8; width * SCALE * height * SCALE];
    for (at, pixel) in pixels.iter_mut().enumerate() {
        let (x, y) = (at % (width * SCALE) / SCALE, at / (width * SCALE) / SCALE);
        let (Some(x), Some(y)) = (x.checked_sub(4), y.checked_sub(4)) else {
            continue;
        };
        let glyph = lines
            .get(y / 2)
            .and_then(|line| line.get(x))
            .copied()
            .unwrap_or(' ');
        let is_lit = match glyph {
            '█' => true,
            '▀' => y % 2 == 0,
            '▄' => y % 2 == 1,
            _ => false,
        };
        *pixel = if is_lit { 255 } else { 0 };
    }
    let mut bytes = Vec::new();
    let size = |modules: usize| u32::try_from(modules * SCALE).unwrap();
    let mut encoder = png::Encoder::new(&mut bytes, size(width), size(height));
    encoder.set_color(png::ColorType::Grayscale);
    encoder
        .write_header()
        .unwrap()
        .write_image_data(&pixels)
        .unwrap();
    bytes
}

#[tokio::test]
async fn a_foreign_reader_reads_the_qr_code_in_its_picture() {
    let rig = Rig::enrolling().await;
    let place = rig.place(json!({ "name": "QR" })).await;
    let picture = STANDARD.decode(place["qr_png"].as_str().unwrap()).unwrap();
    assert_eq!(read_code(&picture), place["url"].as_str().unwrap());
    let svg = place["qr_svg"].as_str().unwrap();
    assert!(svg.contains("<svg") && svg.contains("viewBox") && !svg.contains("<script"));
}

#[tokio::test]
async fn the_command_line_prepares_lists_and_closes_places() {
    let rig = Rig::enrolling().await;
    let server = format!("http://{}", rig.server.admin_addr());
    let run = async |args: &[&str], key: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mdm-server"));
        command.arg("place").args(args).args(["--server", &server]);
        command.env_clear().env("MDM_ADMIN_KEY", key);
        // The server is on this thread: it must not be kept from answering.
        let output = tokio::task::spawn_blocking(move || command.output()).await;
        let output = output.unwrap().unwrap();
        let (said, complaint) = (output.stdout, output.stderr);
        let said = String::from_utf8(if output.status.success() {
            said
        } else {
            complaint
        });
        (output.status.success(), said.unwrap())
    };
    let args = [
        "new",
        "--name",
        "Ada's iPhone",
        "--group",
        "Lab",
        "--expires",
        "1h",
        "--uses",
        "3",
    ];
    let (content, said) = run(&args, ADMIN_KEY).await;
    assert!(content, "{said}");
    let url = said
        .lines()
        .find(|line| line.starts_with(PUBLIC_URL))
        .unwrap();
    let code: Vec<_> = said.lines().take_while(|line| !line.is_empty()).collect();
    assert_eq!(read_code(&photograph(&code.join("\n"))), url);
    assert_eq!(rig.client.get(&path_of(&json!(url))).await.status, 200);

    let (_, list) = run(&["list"], ADMIN_KEY).await;
    assert!(
        list.contains("open") && list.contains("0 of 3") && list.contains("Ada's iPhone"),
        "{list}"
    );
    let id = list.split_whitespace().next().unwrap();
    assert!(PlaceId::parse(id).is_ok());
    let (content, said) = run(&["close", id], ADMIN_KEY).await;
    assert!(content && said.contains("closed"), "{said}");
    assert_eq!(rig.client.get(&path_of(&json!(url))).await.status, 410);

    let (content, said) = run(&["list"], "wrong").await;
    assert!(!content && said.contains("admin.unauthorized"), "{said}");
    let (content, said) = run(&["close", "nowhere"], ADMIN_KEY).await;
    assert!(!content && said.contains("place.unknown"), "{said}");
}
