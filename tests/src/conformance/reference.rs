//! The store and the reference are fed the same random commits, and have to agree after each.

use std::collections::BTreeSet;

use mdm_core::{
    enrollment::{Change, EnrollmentView, Rest, Revision, ViewQuery, Window},
    events::{Event, EventKind},
    id::EnrollmentId,
    limits::QUEUE_WINDOW,
    queue::QueueItem,
};

use super::{
    fixture::{at, certificate, id, load, put_with_queue, query, records, uuid},
    random::RandomChanges,
};
use crate::{
    draw::Draw,
    memory::MemoryStore,
    store::{HostStore, Refused},
};

const SEEDS: [u64; 3] = [1, 2, 3];
const COMMITS: usize = 120;
const CHANNELS: [&str; 5] = ["D-1", "D-1:ann", "D-1:bob", "D-2", "D-2:ann"];

/// Three runs of random commits, some of them stale or refused; the devices of each run have names of their own.
pub fn it_agrees_with_the_reference_on_random_commits(store: &dyn HostStore) {
    for seed in SEEDS {
        let mut pair = Pair {
            store,
            reference: MemoryStore::new(),
            changes: RandomChanges {
                draw: Draw::new(seed, 0),
                seed,
            },
        };
        let channels = CHANNELS.map(|name| id(&format!("{seed}-{name}")));
        let devices: Vec<_> = channels.iter().filter(|id| !id.is_user()).collect();
        for device in &devices {
            for store in [store, &pair.reference] {
                put_with_queue(store, device, &[]);
            }
        }
        for number in 0..COMMITS {
            let device = *pair.changes.draw.one_of(&devices);
            let family: Vec<_> = channels
                .iter()
                .filter(|id| id.device() == *device)
                .collect();
            let count = 1 + pair.changes.draw.below(5);
            let changes = (0..count).map(|_| pair.change(&family)).collect();
            pair.commit(device, as_a_step_would(changes));
            let whose = *pair.changes.draw.one_of(&family);
            let question = pair.question(whose, number);
            pair.compare_views(&question);
        }
        pair.compare_all(&channels);
    }
}

/// No step moves a command twice, or opens one again that it has closed.
fn as_a_step_would(mut changes: Vec<Change>) -> Vec<Change> {
    let mut moved = BTreeSet::new();
    changes.retain(|change| match change {
        Change::PutItem(item) => moved.insert((item.enrollment.clone(), item.uuid.clone())),
        _ => true,
    });
    changes.sort_by_key(|change| matches!(change, Change::CloseQueue { .. }));
    changes
}

/// The store on trial and the reference.
struct Pair<'a> {
    store: &'a dyn HostStore,
    reference: MemoryStore,
    changes: RandomChanges,
}

impl Pair<'_> {
    fn change(&mut self, family: &[&EnrollmentId]) -> Change {
        let reference = &self.reference;
        let known = |channel: &EnrollmentId| reference.items(channel).expect("the reference lists");
        self.changes.change(family, &known)
    }

    /// Commits to both, now and then under a wrong revision, and compares what they say.
    fn commit(&mut self, device: &EnrollmentId, changes: Vec<Change>) {
        if changes.iter().all(Change::is_deferrable) {
            for store in [self.store, &self.reference] {
                store.defer(changes.clone()).expect("the store defers");
            }
            return;
        }
        let stored = records(&self.reference, device).revision;
        let revision = match self.changes.draw.happens(1.0 / 10.0) {
            true => Revision(stored.0 + 1),
            false => stored,
        };
        let expected = self.reference.commit(device, revision, changes.clone());
        let found = self.store.commit(device, revision, changes.clone());
        // Of two reasons to refuse either may be named.
        let class = |result: &Result<(), Refused>| match result {
            Ok(()) => "taken",
            Err(Refused::Conflict) => "conflict",
            Err(Refused::CertificateTaken | Refused::PlaceTaken | Refused::DuplicateCommand) => {
                "refused"
            }
            Err(Refused::Other(_)) => "failed",
        };
        assert_eq!(
            class(&found),
            class(&expected),
            "{found:?} for {changes:#?}"
        );
    }

    fn question(&mut self, channel: &EnrollmentId, number: usize) -> ViewQuery {
        let window = [Window::Ready, Window::Expired, Window::Empty][number % 3];
        let name = format!("c-{}", self.changes.draw.below(40));
        ViewQuery {
            begins_session: self.changes.draw.happens(1.0 / 2.0),
            command: self.changes.draw.happens(1.0 / 2.0).then(|| uuid(&name)),
            dedupe: Some(format!("k-c-{}", self.changes.draw.below(40))),
            certificate: Some(certificate(&self.changes.certificate())),
            bootstrap_token: true,
            ..query(channel, at(100), window)
        }
    }

    fn compare_views(&self, question: &ViewQuery) {
        self.store.flush().expect("the store flushes");
        let (expected, found) = (load(&self.reference, question), load(self.store, question));
        let plain = |view: &EnrollmentView| {
            (
                (view.revision, view.device.clone(), view.users.clone()),
                (view.queue.named.clone(), view.queue.twin.clone()),
                (view.certificate_owner.clone(), view.bootstrap_token.clone()),
                view.last_contact,
            )
        };
        assert_eq!(plain(&found), plain(&expected), "{question:?}");
        self.compare_queues(question, &expected, &found);
    }

    /// A store may load more ready commands than it must, and any order of expired ones.
    fn compare_queues(
        &self,
        question: &ViewQuery,
        expected: &EnrollmentView,
        found: &EnrollmentView,
    ) {
        let rule = expected.ready_rule(question);
        let open: Vec<QueueItem> = self
            .reference
            .items(&question.channel)
            .expect("the reference lists")
            .into_iter()
            .filter(|item| item.state.is_open())
            .collect();
        let loaded: Vec<&QueueItem> = found.queue.window.iter().map(|q| &q.item).collect();
        match question.window {
            Window::Ready => {
                // The command that the message names is loaded in any case, and does not count.
                let others = |item: &&QueueItem| question.command.as_ref() != Some(&item.uuid);
                let mut ready: Vec<_> = open.iter().filter(|item| rule.admits(item)).collect();
                ready.retain(others);
                ready.sort_by_key(|item| item.order());
                let found: Vec<_> = loaded.iter().copied().filter(others).collect();
                let least = QUEUE_WINDOW.min(ready.len());
                assert!(found.len() >= least, "{question:?}");
                assert_eq!(found, ready[..found.len().min(ready.len())], "{question:?}");
            }
            Window::Expired => {
                let over = open
                    .iter()
                    .filter(|item| item.is_due_to_expire(question.now));
                let name = |item: &&QueueItem| item.uuid.clone();
                let over: BTreeSet<_> = over.map(|item| name(&item)).collect();
                assert_eq!(loaded.iter().map(name).collect::<BTreeSet<_>>(), over);
            }
            Window::Empty => assert!(loaded.is_empty(), "{question:?}"),
        }
        let rest = || {
            open.iter().filter(|item| {
                loaded.iter().all(|other| other.uuid != item.uuid)
                    && question.command.as_ref() != Some(&item.uuid)
            })
        };
        let expected = Rest {
            wake_at: rest()
                .filter(|item| !rule.suspended || item.pierces_suspension)
                .filter_map(|item| item.wake_at)
                .min(),
            expires_at: rest().filter_map(|item| item.expires_at).min(),
        };
        assert_eq!(found.queue.rest, expected, "{question:?}");
    }

    fn compare_all(&self, channels: &[EnrollmentId; 5]) {
        for channel in channels {
            for window in [Window::Ready, Window::Expired, Window::Empty] {
                self.compare_views(&query(channel, at(100), window));
            }
            let sorted = |mut items: Vec<QueueItem>| {
                items.sort_by(|a, b| a.uuid.cmp(&b.uuid));
                items
            };
            let both = [self.store, &self.reference as &dyn HostStore];
            let [found, expected] =
                both.map(|store| sorted(store.items(channel).expect("it lists")));
            assert_eq!(found, expected, "the commands of {channel}");
            for item in &expected {
                let [found, expected] =
                    both.map(|store| store.answer(channel, &item.uuid).expect("it loads"));
                assert_eq!(found, expected, "the answer to {} on {channel}", item.uuid);
            }
            let [found, expected] =
                both.map(|store| lines(store.events(channel).expect("it lists")));
            assert_eq!(found, expected, "the log of {channel}");
        }
        let ours = |due: Vec<EnrollmentId>| {
            due.into_iter()
                .filter(|id| channels.contains(id))
                .collect::<BTreeSet<_>>()
        };
        for second in 85..115 {
            let due = |store: &dyn HostStore| ours(store.due(at(second), 1_000).expect("it lists"));
            assert_eq!(due(self.store), due(&self.reference), "due at {second}");
        }
    }
}

/// The log in order of time, and apart from it the lines that may have been written later.
///
/// The times of these commits jump, and a store may list by time; what was logged in one moment keeps its order in any case.
fn lines(events: Vec<Event>) -> (Vec<Event>, Vec<jiff::Timestamp>) {
    let (later, mut log): (Vec<_>, Vec<_>) = events
        .into_iter()
        .partition(|event| event.kind == EventKind::WakeAccepted);
    log.sort_by_key(|event| event.at);
    let mut later: Vec<_> = later.into_iter().map(|event| event.at).collect();
    later.sort();
    (log, later)
}
