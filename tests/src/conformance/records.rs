//! What is put comes back: records, secrets, answers, under whatever names.

use mdm_core::{
    command::{ErrorChainItem, ReportStatus},
    enrollment::{Change, Revision, SecretName, Window},
    id::EnrollmentId,
    queue::{Answer, QueueItem},
    secret::Secret,
};

use super::fixture::{
    add, at, body, commit, device, full_device, full_user, id, item, load, put_with_queue, query,
    records, user, uuid,
};
use crate::store::HostStore;

/// A device, its users, and a command come back as they were put, to the nanosecond.
pub fn what_is_put_comes_back(store: &dyn HostStore) {
    let (ipad, ann, bob) = (id("D-1"), id("D-1:ann"), id("D-1:bob"));
    let waiting = QueueItem {
        priority: mdm_core::queue::Priority(i16::MIN),
        sequence: u64::from(u32::MAX) + 7,
        state: mdm_core::queue::ItemState::Deferred,
        wake_at: None,
        expires_at: Some(at(9_000)),
        attempts: 3,
        deferrals: u32::MAX,
        deferred_in: Some(1),
        offered_at: Some(at(60)),
        closed_at: None,
        dedupe: Some("wi-fi'\"%".to_owned()),
        pierces_suspension: true,
        ..item(&ipad, "c-1", 0)
    };
    commit(
        store,
        &ipad,
        vec![
            Change::PutDevice(Box::new(full_device(&ipad))),
            Change::PutUser(Box::new(full_user(&ann))),
            Change::PutUser(Box::new(user(&bob))),
            add(&waiting),
        ],
    );
    for channel in [&ipad, &ann, &bob] {
        let view = records(store, channel);
        assert_eq!(view.device, Some(full_device(&ipad)));
        let users: Vec<_> = view.users.into_values().collect();
        assert_eq!(
            users,
            [full_user(&ann), user(&bob)],
            "all users of the device"
        );
    }
    assert_eq!(
        store.item(&ipad, &waiting.uuid).unwrap().as_ref(),
        Some(&waiting)
    );
    assert_eq!(store.items(&ipad).unwrap(), [waiting]);
}

/// Nothing is made up: an unknown device has revision 0, no records, an empty queue.
pub fn what_was_never_put_is_not_there(store: &dyn HostStore) {
    let (known, unknown) = (id("D-1"), id("D-2"));
    commit(
        store,
        &known,
        vec![Change::PutDevice(Box::new(device(&known)))],
    );
    let mut everything = query(&unknown, at(100), Window::Ready);
    everything.command = Some(uuid("c-1"));
    everything.dedupe = Some("key".to_owned());
    everything.certificate = Some(super::fixture::certificate("any"));
    everything.bootstrap_token = true;
    let view = load(store, &everything);
    assert_eq!(view.revision, Revision(0));
    assert!(view.device.is_none() && view.users.is_empty());
    assert!(view.queue.window.is_empty() && view.queue.named.is_none());
    assert!(view.queue.twin.is_none() && view.certificate_owner.is_none());
    assert!(view.bootstrap_token.is_none() && view.last_contact.is_none());
    assert_eq!(view.queue.rest, mdm_core::enrollment::Rest::default());
    assert_eq!(store.item(&unknown, &uuid("c-1")).unwrap(), None);
    assert_eq!(store.answer(&unknown, &uuid("c-1")).unwrap(), None);
    assert_eq!(store.secret(&unknown, SecretName::Push).unwrap(), None);
    assert!(store.items(&unknown).unwrap().is_empty());
    assert!(store.events(&unknown).unwrap().is_empty());
    let user = load(store, &query(&id("D-1:ann"), at(100), Window::Ready));
    assert!(
        user.device.is_some(),
        "the device of an unknown user is known"
    );
    assert!(user.users.is_empty());
}

/// A record that is put again takes the place of the one before, field by field.
pub fn a_record_is_replaced_whole(store: &dyn HostStore) {
    let (mac, ann) = (id("D-1"), id("D-1:ann"));
    for (record, person) in [
        (full_device(&mac), full_user(&ann)),
        (device(&mac), user(&ann)),
    ] {
        commit(
            store,
            &mac,
            vec![
                Change::PutDevice(Box::new(record.clone())),
                Change::PutUser(Box::new(person.clone())),
            ],
        );
        let view = records(store, &mac);
        assert_eq!(view.device, Some(record));
        assert_eq!(view.users.get(&ann), Some(&person));
        assert_eq!(view.users.len(), 1);
    }
}

/// A device's name may begin another one's, or match it as a pattern; its users and commands are still its own.
pub fn devices_whose_names_begin_alike_are_kept_apart(store: &dyn HostStore) {
    let names = ["D", "D-1", "D-", "D%", "D_1", "d-1", "D-1 ", "D.*"].map(id);
    for name in &names {
        let ann = id(&format!("{name}:ann"));
        commit(
            store,
            name,
            vec![
                Change::PutDevice(Box::new(device(name))),
                Change::PutUser(Box::new(user(&ann))),
                add(&item(name, name.as_str(), 0)),
                add(&item(&ann, ann.as_str(), 0)),
            ],
        );
    }
    for name in &names {
        let ann = id(&format!("{name}:ann"));
        let view = load(store, &query(name, at(100), Window::Ready));
        assert_eq!(view.device.map(|device| device.id).as_ref(), Some(name));
        assert!(view.users.into_keys().eq([ann.clone()]));
        for channel in [name, &ann] {
            let window = load(store, &query(channel, at(100), Window::Ready))
                .queue
                .window;
            let waiting: Vec<_> = window.iter().map(|q| q.item.uuid.as_str()).collect();
            assert_eq!(waiting, [channel.as_str()]);
        }
    }
}

/// Quotes, wildcards, semicolons and other scripts are characters of a name and nothing else.
pub fn odd_characters_in_names_are_only_characters(store: &dyn HostStore) {
    let odd = [
        "O'Neill",
        "\"quoted\"",
        "'; DROP TABLE devices; --",
        "100 %_ [a-z] \\ /",
        "\u{540D}\u{524D}\u{1F4F1}e\u{301}",
        "$1 ?1 :name @x {0} %s",
        " leading and trailing ",
    ];
    for text in odd {
        // A device's part has no colon.
        let name = id(&text.replace(':', ";"));
        let person = id(&format!("{name}:{text}"));
        let mut waiting = item(&person, text, 0);
        waiting.dedupe = Some(text.to_owned());
        waiting.request_type = text.to_owned();
        let secret = Secret::new(text.as_bytes().to_vec());
        commit(
            store,
            &name,
            vec![
                Change::PutDevice(Box::new(device(&name))),
                Change::PutUser(Box::new(user(&person))),
                add(&waiting),
                Change::PutSecret {
                    enrollment: person.clone(),
                    name: SecretName::Push,
                    value: secret.clone(),
                },
            ],
        );
        let mut named = query(&person, at(100), Window::Ready);
        named.command = Some(uuid(text));
        named.dedupe = Some(text.to_owned());
        let view = load(store, &named);
        assert_eq!(view.device.map(|device| device.id), Some(name));
        assert_eq!(view.users.get(&person), Some(&user(&person)));
        assert_eq!(view.queue.named.as_ref(), Some(&waiting), "{text}");
        assert_eq!(view.queue.twin.as_ref(), Some(&waiting), "{text}");
        let window = load(store, &query(&person, at(100), Window::Ready))
            .queue
            .window;
        assert_eq!(window[0].body, body(&waiting), "{text}");
        assert_eq!(
            store.secret(&person, SecretName::Push).unwrap(),
            Some(secret)
        );
    }
}

/// A secret is what was put last, each channel has its own, and one that was dropped is gone.
pub fn secrets_come_back_and_are_dropped(store: &dyn HostStore) {
    const NAMES: [SecretName; 4] = [
        SecretName::Push,
        SecretName::UnlockToken,
        SecretName::BootstrapToken,
        SecretName::UnknownKeys,
    ];
    let (mac, ann) = (id("D-1"), id("D-1:ann"));
    put_with_queue(store, &mac, &[]);
    let value = |channel: &EnrollmentId, name: SecretName, round: u8| {
        let mut bytes: Vec<u8> = (0..=255).collect();
        bytes.extend_from_slice(format!("{channel}{name:?}").as_bytes());
        bytes.push(round);
        Secret::new(bytes)
    };
    for round in [1, 2] {
        let put = |channel: &EnrollmentId| {
            let channel = channel.clone();
            NAMES.map(|name| Change::PutSecret {
                value: value(&channel, name, round),
                enrollment: channel.clone(),
                name,
            })
        };
        commit(store, &mac, [put(&mac), put(&ann)].concat());
        for (channel, name) in [&mac, &ann].into_iter().flat_map(|c| NAMES.map(|n| (c, n))) {
            let found = store.secret(channel, name).unwrap();
            assert_eq!(found, Some(value(channel, name, round)), "{name:?}");
        }
    }
    let mut escrow = query(&mac, at(100), Window::Empty);
    escrow.bootstrap_token = true;
    let token = Some(value(&mac, SecretName::BootstrapToken, 2));
    assert_eq!(load(store, &escrow).bootstrap_token, token);
    let drop = |name| Change::DropSecret {
        enrollment: mac.clone(),
        name,
    };
    let dropped = [SecretName::BootstrapToken, SecretName::Push];
    commit(store, &mac, dropped.map(drop).to_vec());
    assert_eq!(load(store, &escrow).bootstrap_token, None);
    for (channel, name) in [&mac, &ann].into_iter().flat_map(|c| NAMES.map(|n| (c, n))) {
        let kept = channel == &ann || !dropped.contains(&name);
        let found = store.secret(channel, name).unwrap();
        assert_eq!(found, kept.then(|| value(channel, name, 2)), "{name:?}");
    }
}

/// An answer comes back whole; a later one about the same command takes its place; none needs a command that is known.
pub fn an_answer_is_kept_and_the_last_one_counts(store: &dyn HostStore) {
    let (mac, ann) = (id("D-1"), id("D-1:ann"));
    put_with_queue(store, &mac, &[]);
    let link = |code| ErrorChainItem {
        code: Some(code),
        domain: Some("MCProfileErrorDomain".to_owned()),
        localized: Some("Das ging schief".to_owned()),
        english: None,
    };
    let failed = Answer {
        enrollment: mac.clone(),
        uuid: uuid("c-1"),
        request_type: Some("InstallProfile".to_owned()),
        status: ReportStatus::Error,
        error_chain: vec![link(-1), link(4_001), ErrorChainItem::default()],
        at: at(70),
        keep_until: Some(at(7_000)),
        body: Secret::new(vec![0, 255, 1, 2]),
    };
    let done = Answer {
        request_type: None,
        status: ReportStatus::Other("Verbatim".to_owned()),
        error_chain: Vec::new(),
        at: at(71),
        keep_until: None,
        body: Secret::new(Vec::new()),
        ..failed.clone()
    };
    let of_ann = Answer {
        enrollment: ann.clone(),
        status: ReportStatus::Acknowledged,
        ..failed.clone()
    };
    commit(
        store,
        &mac,
        vec![
            Change::PutAnswer(Box::new(failed.clone())),
            Change::PutAnswer(Box::new(of_ann.clone())),
        ],
    );
    assert_eq!(store.answer(&mac, &uuid("c-1")).unwrap(), Some(failed));
    commit(store, &mac, vec![Change::PutAnswer(Box::new(done.clone()))]);
    assert_eq!(store.answer(&mac, &uuid("c-1")).unwrap(), Some(done));
    assert_eq!(store.answer(&ann, &uuid("c-1")).unwrap(), Some(of_ann));
    assert_eq!(store.answer(&mac, &uuid("c-2")).unwrap(), None);
}
