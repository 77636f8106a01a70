//! Records as bytes, and the part of a queue that a step needs.

mod support;

use mdm_core::{
    enrollment::{
        DeviceRecord, Hold, Input, QueueView, Ruling, SNAPSHOT_VERSION, Snapshot, SnapshotError,
        UserRecord, ViewQuery,
    },
    queue::{QueueItem, Queued},
};
use proptest::prelude::*;
use support::{Device, Host, ReportBody, command, dated};

fn enrolled() -> (Host, Device) {
    let mut host = Host::default();
    let device = Device::enrolled(&mut host, "U-1");
    (host, device)
}

#[test]
fn a_record_comes_back_as_it_was() {
    let (mut host, device) = enrolled();
    let user = device.user("G-1", "ann");
    user.token_update(&mut host).is_empty();
    host.enqueue(&device.id, command("DeviceInformation", "A"));
    let record = host.device(&device.id);
    let bytes = record.to_bytes().unwrap();
    assert_eq!(DeviceRecord::from_bytes(&bytes).as_ref(), Ok(record));
    assert_eq!(record.to_bytes(), Ok(bytes));
    let record = host.user(&user.id);
    let bytes = record.to_bytes().unwrap();
    assert_eq!(UserRecord::from_bytes(&bytes).as_ref(), Ok(record));
    let item = host.item(&device.id, "A");
    let bytes = item.to_bytes().unwrap();
    assert_eq!(QueueItem::from_bytes(&bytes).as_ref(), Ok(item));
}

#[test]
fn bytes_of_another_record_or_a_later_release_are_refused() {
    let (host, device) = enrolled();
    let bytes = host.device(&device.id).to_bytes().unwrap();
    let other = UserRecord::from_bytes(&bytes).unwrap_err();
    assert_eq!(
        other,
        SnapshotError::OtherRecord {
            wanted: "user",
            found: "device".to_owned()
        }
    );
    let later = String::from_utf8(bytes).unwrap().replace(
        &format!("\"version\":{SNAPSHOT_VERSION}"),
        &format!("\"version\":{}", SNAPSHOT_VERSION + 1),
    );
    let too_new = DeviceRecord::from_bytes(later.as_bytes()).unwrap_err();
    let version = SNAPSHOT_VERSION + 1;
    assert_eq!(too_new, SnapshotError::TooNew { version });
}

#[test]
fn cut_bytes_are_refused_at_every_length() {
    let (host, device) = enrolled();
    let bytes = host.device(&device.id).to_bytes().unwrap();
    for length in 0..bytes.len() {
        let cut = DeviceRecord::from_bytes(&bytes[..length]);
        assert_eq!(cut, Err(SnapshotError::Malformed));
    }
}

const TYPES: [&str; 3] = ["DeviceInformation", "DeviceLock", "ProfileList"];

proptest! {
    #[test]
    fn what_is_selected_from_a_queue_is_what_a_store_loads(
        queued in proptest::collection::vec((0usize..3, any::<bool>()), 0..8),
        named in 0usize..8,
        held in any::<bool>(),
    ) {
        let (mut host, device) = enrolled();
        for (number, (kind, later)) in queued.into_iter().enumerate() {
            let mut new = command(TYPES[kind], &format!("C{number}"));
            new.not_before = later.then(|| dated("2026-03-10T00:00:00Z"));
            host.enqueue(&device.id, new);
        }
        if held {
            let device = device.id.clone();
            let _ = host.step(Input::Hold { device, hold: Hold::Suspended });
        }
        let report = ReportBody::new(&device.keys, "Acknowledged", Some(&format!("C{named}")));
        let input = Input::Request {
            request: Box::new(host.read(report.bytes()).unwrap()),
            certificate: Ok(device.certificate.clone()),
            ruling: Ruling::default(),
        };
        let query = ViewQuery::of(&input, host.now);
        let loaded = host.view(&input);
        let open = host.store.items.values().cloned().map(|item| Queued {
            body: host.store.bodies[&(item.enrollment.clone(), item.uuid.clone())].clone(),
            item,
        });
        let rule = loaded.ready_rule(&query);
        let selected = QueueView::select(open, loaded.queue.named.clone(), &query, rule);
        prop_assert_eq!(selected.window, loaded.queue.window);
        prop_assert_eq!(selected.rest, loaded.queue.rest);
        prop_assert_eq!(selected.named, loaded.queue.named);
    }
}
