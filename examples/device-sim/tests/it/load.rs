//! Load against a tiny server.

use std::sync::Arc;
use std::time::Duration;

use device_sim::SimCa;
use device_sim::load::{LoadConfig, LoadError, Operator, Question, Scenario, run};
use device_sim::transport::{Shown, Target};

use crate::bench::TOPIC;
use crate::fake_server::FakeServer;

fn config(server: &FakeServer, scenario: Scenario) -> LoadConfig {
    let url = format!("http://{}/mdm", server.address);
    LoadConfig {
        target: Target::new(&url, None, Shown::default()).unwrap(),
        ca: Arc::new(SimCa::generate().unwrap()),
        topic: TOPIC.to_owned(),
        scenario,
        question: Question::DeviceInformation,
        devices: 10,
        connections: 3,
        time: Duration::from_millis(300),
        seed: 7,
    }
}

#[tokio::test]
async fn idle_and_token_update_are_counted_and_timed() {
    for scenario in [Scenario::Idle, Scenario::TokenUpdate] {
        let server = FakeServer::start().await;
        let report = run(config(&server, scenario)).await.unwrap();
        assert!(report.requests > 50, "{report:?}");
        assert_eq!(report.latency.count, report.requests);
        assert_eq!((report.unexpected, report.errors), (0, 0));
        assert_eq!(server.books.lock().unwrap().push.len(), 10);
    }
}

#[tokio::test]
async fn an_exchange_fills_the_queues_by_the_operators_api_and_drains_them() {
    let server = FakeServer::start().await;
    let operator = Operator {
        enqueue_url: format!("http://{}/v1/enqueue/", server.address),
        user: "mdm".to_owned(),
        api_key: "secret".to_owned(),
        commands: 5,
    };
    let mut config = config(&server, Scenario::Exchange(operator));
    config.time = Duration::from_secs(30);
    let report = run(config).await.unwrap();
    assert_eq!(report.commands, 50);
    assert_eq!(report.requests, 60);
    assert!(report.seconds < 20.0, "it ends when the queues are drained");
    let results = server.results();
    assert_eq!(results.len(), 50);
    assert!(
        results
            .values()
            .all(|statuses| *statuses == ["Acknowledged"])
    );
}

#[tokio::test]
async fn load_over_tls_is_refused() {
    let server = FakeServer::start().await;
    let mut config = config(&server, Scenario::Idle);
    let roots = Arc::new(rustls::RootCertStore::empty());
    config.target = Target::new("https://localhost/mdm", None, Shown::MutualTls(roots)).unwrap();
    assert!(matches!(run(config).await, Err(LoadError::OnlyPlainHttp)));
}
