//! The admin API of declarations: what is refused, with a code and a place for each fault, and what is shown.

use http::Method;
use serde_json::{Value, json};

use crate::support::{
    Rig,
    declaring::{declaration, simple, test_configuration},
};

async fn refused(rig: &Rig, method: Method, path: &str, body: Value) -> (u16, Value) {
    let answer = rig.admin(method, path, body.to_string()).await;
    assert!(answer.status >= 400, "{path}: {}", answer.text());
    (answer.status, answer.json())
}

#[tokio::test]
async fn every_violation_is_told_with_its_place() {
    let rig = Rig::start().await;
    let body = declaration(
        "configuration.passcode.settings",
        "code",
        json!({ "MinimumLength": 99, "RequirePasscode": "yes", "Requiered": true }),
    );
    let (status, fault) = refused(&rig, Method::PUT, "/api/declarations", body).await;
    assert_eq!(
        (status, &fault["error"]),
        (400, &json!("declaration.bad_value"))
    );
    let mut paths: Vec<&str> = fault["violations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["path"].as_str().unwrap())
        .collect();
    paths.sort_unstable();
    assert_eq!(
        paths,
        [
            "/Payload/MinimumLength",
            "/Payload/Requiered",
            "/Payload/RequirePasscode"
        ]
    );
    assert_eq!(
        rig.look("/api/declarations").await["declarations"],
        json!([])
    );
}

#[tokio::test]
async fn what_is_no_declaration_is_refused_with_a_code() {
    let rig = Rig::start().await;
    let long = "x".repeat(65);
    for (body, status, code) in [
        (json!([]), 400, "declaration.malformed"),
        (
            json!({ "Type": "com.apple.configuration.management.test" }),
            400,
            "declaration.bad_value",
        ),
        (test_configuration(&long, "x"), 400, "declaration.bad_value"),
        (test_configuration("a/b", "x"), 400, "declaration.bad_value"),
        (
            declaration("configuration.nosuch", "a", json!({})),
            400,
            "declaration.bad_value",
        ),
        (
            declaration(
                "activation.simple",
                "a",
                json!({ "StandardConfigurations": ["b"], "Predicate": "((" }),
            ),
            400,
            "declaration.bad_predicate",
        ),
        (
            test_configuration("a", &"x".repeat(300_000)),
            413,
            "declaration.too_large",
        ),
    ] {
        let (found, fault) = refused(&rig, Method::PUT, "/api/declarations", body).await;
        assert_eq!((found, &fault["error"]), (status, &json!(code)), "{fault}");
        assert!(
            fault["violations"].is_array() || fault["detail"].is_string(),
            "{fault}"
        );
    }
    let (status, fault) = refused(
        &rig,
        Method::PUT,
        "/api/declarations/b",
        test_configuration("a", "x"),
    )
    .await;
    assert_eq!(
        (status, &fault["violations"][0]["path"]),
        (400, &json!("/Identifier"))
    );
    let newer = declaration("configuration.nosuch", "a", json!({ "New": 1 }));
    rig.granted(Method::PUT, "/api/declarations?allow_unknown=true", newer)
        .await;
}

#[tokio::test]
async fn a_set_holds_together_or_is_not_changed() {
    let rig = Rig::start().await;
    rig.granted(Method::PUT, "/api/declarations", simple("act", &["a"]))
        .await;
    let path = "/api/sets/base";
    let (status, fault) =
        refused(&rig, Method::PUT, path, json!({ "declarations": ["act"] })).await;
    assert_eq!(
        (status, &fault["error"]),
        (400, &json!("declaration.bad_reference"))
    );
    assert_eq!(fault["violations"][0]["declaration"], "act");
    assert_eq!(
        fault["violations"][0]["path"],
        "/Payload/StandardConfigurations/0"
    );
    assert_eq!(rig.look("/api/sets").await["sets"], json!([]));
    let (status, fault) =
        refused(&rig, Method::PUT, path, json!({ "declarations": ["nope"] })).await;
    assert_eq!(
        (status, &fault["error"]),
        (404, &json!("declaration.unknown"))
    );

    let made = rig
        .set(
            "base",
            &[
                test_configuration("a", "x"),
                test_configuration("b", "y"),
                simple("act", &["a"]),
            ],
        )
        .await;
    assert_eq!(
        made["remarks"],
        json!([{ "declaration": "b", "remark": "not-activated" }])
    );
    // What is referred to cannot go, nor can the content refer to what is not there.
    let one = "/api/sets/base/declarations/a";
    assert_eq!(refused(&rig, Method::DELETE, one, Value::Null).await.0, 400);
    let (status, fault) = refused(
        &rig,
        Method::PUT,
        "/api/declarations",
        simple("act", &["a", "c"]),
    )
    .await;
    assert_eq!(
        (status, &fault["error"]),
        (400, &json!("declaration.bad_reference"))
    );
    let kept = rig.look("/api/declarations/act").await;
    assert_eq!(
        kept["declaration"]["Payload"]["StandardConfigurations"],
        json!(["a"])
    );
    assert_eq!(kept["sets"], json!(["base"]));
    let (status, fault) = refused(&rig, Method::DELETE, "/api/declarations/a", Value::Null).await;
    assert_eq!(
        (status, &fault["error"], &fault["detail"]),
        (409, &json!("declaration.in_use"), &json!("base"))
    );
    rig.granted(Method::DELETE, path, Value::Null).await;
    rig.granted(Method::DELETE, "/api/declarations/a", Value::Null)
        .await;
    assert_eq!(
        refused(&rig, Method::GET, "/api/declarations/a", Value::Null)
            .await
            .0,
        404
    );
}

#[tokio::test]
async fn names_with_any_letters_are_reached_by_escapes() {
    let rig = Rig::start().await;
    let declared = test_configuration("wifi büro 2", "x");
    rig.granted(
        Method::PUT,
        "/api/declarations/wifi%20b%C3%BCro%202",
        declared,
    )
    .await;
    rig.granted(
        Method::PUT,
        "/api/sets/a%2Fb",
        json!({ "declarations": ["wifi büro 2"] }),
    )
    .await;
    rig.granted(Method::PUT, "/api/groups/x,y/U%3A1", Value::Null)
        .await;
    rig.assign("a%2Fb", "devices-of/x,y").await;
    let shown = rig.look("/api/sets/a%2Fb").await;
    assert_eq!(shown["set"], "a/b");
    assert_eq!(shown["assignments"][0]["target"], "x,y");
    assert_eq!(
        rig.look("/api/groups/x,y").await["devices"],
        json!(["U"]),
        "a user's device"
    );
    for path in ["/api/sets/%00", "/api/sets/%ff"] {
        assert_eq!(
            refused(&rig, Method::PUT, path, json!({})).await.0,
            400,
            "{path}"
        );
    }
    assert_eq!(
        refused(&rig, Method::PUT, "/api/assignments/s/nobody/x", json!({}))
            .await
            .0,
        404
    );
}

#[tokio::test]
async fn lists_come_in_pages() {
    let rig = Rig::start().await;
    let names = ["a", "b", "c", "d", "e"];
    for name in names {
        rig.granted(
            Method::PUT,
            "/api/declarations",
            test_configuration(name, name),
        )
        .await;
    }
    let (mut seen, mut after) = (Vec::new(), String::new());
    loop {
        let page = rig
            .look(&format!("/api/declarations?limit=2&after={after}"))
            .await;
        seen.extend(
            page["declarations"]
                .as_array()
                .unwrap()
                .iter()
                .map(|it| it["identifier"].as_str().unwrap().to_owned()),
        );
        match page["next"].as_str() {
            Some(next) => after = next.to_owned(),
            None => break,
        }
    }
    assert_eq!(seen, names);
}
