//! A fleet of 500 devices and the reference server's own steps: sets change, replies are lost, declarations are fetched late, and in the end
//! every channel holds what a model of the sets says, and nobody asks about what did not change for them.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::Duration,
};

use device_sim::{
    Behaviour, ChannelId, Enrollment, MessageKind, Model, Outgoing, Reply, SimDevice,
};
use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    ddm::{Assignments, Declaration, GroupId, Identifier, SetChange, SetId, Target},
    enrollment::{Input, Policy, Ruling},
    entropy::Entropy,
    id::EnrollmentId,
    identity::Presented,
    plist::PlistLimits,
    request::{self, Endpoint},
};
use mdm_server::{
    app::App,
    ddm::plan_stale,
    deadlines,
    store::{CatalogueChange, Durability, SealKey, Store, StoreOptions},
};
use mdm_tests::{draw::Draw, world::Identities};
use tempfile::TempDir;
use tokio::task::JoinSet;

const DEVICES: u64 = 500;
const CHANGES: usize = 50;
const SETS: u64 = 6;
const GROUPS: u64 = 8;
/// How often the network loses a request, a reply, a push.
const LOSS: f64 = 0.08;
/// How long each turn of the fleet takes.
const TURN: SignedDuration = SignedDuration::from_secs(5);

struct Fleet {
    app: Arc<App>,
    devices: Vec<SimDevice>,
    certificates: Vec<Presented>,
    owners: BTreeMap<EnrollmentId, usize>,
    draw: Draw,
    loss: f64,
    now: Timestamp,
    /// Declarative check-ins that reached the server, by channel.
    syncs: BTreeMap<EnrollmentId, u64>,
    lost: u64,
    _folder: TempDir,
}

impl Fleet {
    fn new(devices: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let key = SealKey::from_bytes([7; 32]);
        let mut options = StoreOptions::new(folder.path().join("mdm.sqlite"), key);
        options.durability = Durability::Normal;
        let store = Arc::new(Store::open(&options).unwrap());
        let app = App::new(
            store,
            Policy::default(),
            PlistLimits::default(),
            Entropy::from_seed([3; 32]),
        );
        let identities = Identities::generate();
        let now: Timestamp = "2026-11-02T08:00:00Z".parse().unwrap();
        let mut fleet = Self {
            app: Arc::new(app),
            devices: Vec::new(),
            certificates: Vec::new(),
            owners: BTreeMap::new(),
            draw: Draw::new(50, 1),
            loss: LOSS,
            now,
            syncs: BTreeMap::new(),
            lost: 0,
            _folder: folder,
        };
        let mut behaviour = Behaviour {
            stale_fetch: 0.2,
            not_now: 0.05,
            ..Behaviour::default()
        };
        behaviour.waits.stale_fetch = Duration::from_secs(20)..=Duration::from_secs(120);
        for index in 0..devices {
            let model =
                [Model::IPhone, Model::IPad, Model::Mac, Model::AppleTv][(index % 4) as usize];
            let mut device = SimDevice::new(7, index, model, behaviour.clone());
            // One key for the whole fleet would do, but then all would be one device.
            let identity = identities.issue(device.udid(), 1);
            fleet
                .certificates
                .push(Presented::vouched_by_host(&identity.certificate_der).unwrap());
            device.enroll(
                now,
                Enrollment::new("com.apple.mgmt.External.fleet", identity),
            );
            fleet.devices.push(device);
        }
        fleet
    }

    /// Five seconds of the fleet's life.
    async fn turn(&mut self) {
        self.now += TURN;
        deadlines::handle_due(&self.app, self.now, 1_000).await;
        plan_stale(&self.app, self.now).await;
        self.deliver_pushes().await;
        while self.exchange().await {}
    }

    async fn turns(&mut self, count: usize) {
        for _ in 0..count {
            self.turn().await;
        }
    }

    /// One message of each device that has something to say, all at once; false when nobody has.
    async fn exchange(&mut self) -> bool {
        let mut steps = JoinSet::new();
        let mut spoke = false;
        for device in 0..self.devices.len() {
            let Some(outgoing) = self.devices[device].poll(self.now) else {
                continue;
            };
            spoke = true;
            let exchange = outgoing.exchange;
            if self.draw.happens(self.loss) {
                self.lost += 1;
                self.devices[device].on_no_reply(self.now, exchange);
                continue;
            }
            let input = self.arrives(device, &outgoing);
            let (app, now) = (Arc::clone(&self.app), self.now);
            steps.spawn(async move { (device, exchange, app.step(input, now).await.unwrap()) });
        }
        let mut answered = steps.join_all().await;
        answered.sort_by_key(|(device, _, _)| *device);
        for (device, exchange, reply) in answered {
            if self.draw.happens(self.loss) {
                self.lost += 1;
                self.devices[device].on_no_reply(self.now, exchange);
                continue;
            }
            let http = reply.into_http();
            let reply = Reply {
                status: http.status,
                body: http.body.to_vec(),
            };
            self.devices[device].on_reply(self.now, exchange, reply);
        }
        spoke
    }

    fn arrives(&mut self, device: usize, outgoing: &Outgoing) -> Input {
        let request = request::read(
            outgoing.body.to_vec(),
            Some(outgoing.content_type),
            Endpoint::Both,
            &PlistLimits::default(),
        )
        .unwrap();
        let channel = request.id().clone();
        if outgoing.kind == MessageKind::DeclarativeManagement {
            *self.syncs.entry(channel.clone()).or_default() += 1;
        }
        self.owners.insert(channel, device);
        Input::Request {
            request: Box::new(request),
            certificate: Ok(self.certificates[device].clone()),
            ruling: Ruling::default(),
        }
    }

    async fn deliver_pushes(&mut self) {
        loop {
            let wakes = self.app.wakes().take(1_000);
            if wakes.is_empty() {
                return;
            }
            for channel in wakes.into_keys() {
                let Some(push) = self.app.store().push_info(&channel).unwrap() else {
                    continue;
                };
                let token: Vec<u8> = push
                    .token
                    .as_bytes()
                    .chunks(2)
                    .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
                    .collect();
                self.app
                    .step(
                        Input::WakeAccepted {
                            channel: channel.clone(),
                        },
                        self.now,
                    )
                    .await
                    .unwrap();
                if !self.draw.happens(self.loss)
                    && let Some(device) = self.owners.get(&channel)
                {
                    self.devices[*device].on_push(self.now, push.magic.expose(), &token);
                }
            }
        }
    }

    fn channels(&self) -> Vec<(EnrollmentId, usize, ChannelId)> {
        let mut channels = Vec::new();
        for (index, device) in self.devices.iter().enumerate() {
            for channel in device
                .channels()
                .filter(|channel| device.is_enrolled(channel))
            {
                let id = EnrollmentId::parse(device.composite_id(channel)).unwrap();
                channels.push((id, index, channel.clone()));
            }
        }
        channels
    }

    /// What every channel holds that is not what the model says.
    fn strays(&self, model: &Sets) -> Vec<EnrollmentId> {
        let channels = self.channels().into_iter();
        channels
            .filter(|(id, device, channel)| {
                let held = self.devices[*device].declarations(channel);
                held_contents(&held) != model.contents(id)
            })
            .map(|(id, _, _)| id)
            .collect()
    }
}

/// A server token without its generation: the digest of the content.
fn held_contents(held: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let content = |token: &String| token.split_once('.').map(|(digest, _)| digest.to_owned());
    held.iter()
        .map(|(name, token)| (name.clone(), content(token).unwrap_or_default()))
        .collect()
}

/// The sets as they should be: a second opinion beside the server's tables.
struct Sets {
    assignments: Assignments,
    catalogue: BTreeMap<Identifier, Declaration>,
}

impl Sets {
    fn contents(&self, channel: &EnrollmentId) -> BTreeMap<String, String> {
        let placed = self
            .assignments
            .placed(channel, |name| self.catalogue.get(name));
        placed
            .into_iter()
            .map(|placed| {
                (
                    placed.declaration.identifier().to_string(),
                    placed.declaration.digest().to_string(),
                )
            })
            .collect()
    }

    fn row(&mut self, change: SetChange) -> CatalogueChange {
        self.assignments.apply(&change);
        CatalogueChange::Row(change)
    }

    fn put(&mut self, declaration: &Declaration) -> CatalogueChange {
        self.catalogue
            .insert(declaration.identifier().clone(), declaration.clone());
        CatalogueChange::Put(declaration.clone())
    }

    /// A set's content with this word in it: a configuration, and the activation that puts it into force.
    fn word(&mut self, set: u64, word: u64) -> Vec<CatalogueChange> {
        let (name, act) = (format!("conf-{set}"), format!("act-{set}"));
        let configuration = declaration(
            "configuration.management.test",
            &name,
            &format!("{{\"Echo\":\"{word}\"}}"),
        );
        let activation = declaration(
            "activation.simple",
            &act,
            &format!("{{\"StandardConfigurations\":[\"{name}\"]}}"),
        );
        let mut changes = vec![self.put(&configuration), self.put(&activation)];
        for each in [configuration, activation] {
            changes.push(self.row(SetChange::Add(set_id(set), each.identifier().clone())));
        }
        changes
    }

    /// One random change.
    fn random(
        &mut self,
        draw: &mut Draw,
        devices: &[EnrollmentId],
        users: &[EnrollmentId],
    ) -> Vec<CatalogueChange> {
        let (set, group) = (draw.below(SETS), draw.below(GROUPS));
        let (set, group, device) = (
            set,
            GroupId(format!("group-{group}")),
            draw.one_of(devices).clone(),
        );
        match draw.below(9) {
            0 | 1 => {
                let word = draw.below(4);
                self.word(set, word)
            }
            2 => {
                // Taken out and put in again: all of it has to be applied anew.
                let names = [format!("act-{set}"), format!("conf-{set}")]
                    .map(|name| Identifier::parse(name).unwrap());
                names
                    .into_iter()
                    .map(|name| self.row(SetChange::Remove(set_id(set), name)))
                    .collect()
            }
            3 => vec![self.row(SetChange::Assign(set_id(set), Target::DevicesOf(group)))],
            4 => vec![self.row(SetChange::Unassign(set_id(set), Target::DevicesOf(group)))],
            5 => vec![self.row(SetChange::Assign(set_id(set), Target::UsersOf(group)))],
            6 => vec![self.row(SetChange::Join(group, device))],
            7 => vec![self.row(SetChange::Leave(group, device))],
            _ => vec![self.row(SetChange::Assign(
                set_id(set),
                Target::Channel(draw.one_of(users).clone()),
            ))],
        }
    }
}

fn set_id(set: u64) -> SetId {
    SetId(format!("set-{set}"))
}

fn declaration(name: &str, identifier: &str, payload: &str) -> Declaration {
    let json = format!(
        "{{\"Type\":\"com.apple.{name}\",\"Identifier\":\"{identifier}\",\"Payload\":{payload}}}"
    );
    Declaration::parse(json.as_bytes()).unwrap()
}

async fn change(fleet: &Fleet, changes: Vec<CatalogueChange>) {
    let made = fleet
        .app
        .store()
        .change_declarations(changes, fleet.now)
        .await
        .unwrap();
    made.unwrap_or_else(|rejected| panic!("{rejected:?}"));
}

async fn converge(fleet: &mut Fleet, model: &Sets) -> usize {
    for turn in 0..2_000 {
        if turn % 20 == 0
            && fleet.devices.iter().all(SimDevice::is_at_rest)
            && fleet.strays(model).is_empty()
        {
            return turn;
        }
        fleet.turn().await;
    }
    panic!("never converged: {:?}", fleet.strays(model));
}

#[tokio::test]
async fn five_hundred_devices_converge_after_fifty_changes_and_no_device_syncs_for_nothing() {
    let mut fleet = Fleet::new(DEVICES);
    let mut model = Sets {
        assignments: Assignments::default(),
        catalogue: BTreeMap::new(),
    };
    fleet.turns(20).await;
    let channels = fleet.channels();
    let split = |is_user: bool| -> Vec<EnrollmentId> {
        let ids = channels.iter().map(|(id, _, _)| id.clone());
        ids.filter(|id| id.is_user() == is_user).collect()
    };
    let (devices, users) = (split(false), split(true));
    assert_eq!(devices.len() as u64, DEVICES, "all are enrolled");
    assert!(users.len() as u64 > DEVICES / 8, "Macs have users");

    // Everybody but every tenth device is in a group; those have nothing to do with what follows.
    let bystanders: BTreeSet<EnrollmentId> = devices.iter().step_by(10).cloned().collect();
    let others: Vec<EnrollmentId> = devices
        .iter()
        .filter(|id| !bystanders.contains(id))
        .cloned()
        .collect();
    let users: Vec<EnrollmentId> = users
        .into_iter()
        .filter(|id| !bystanders.contains(&id.device()))
        .collect();
    let mut first = Vec::new();
    for (index, device) in others.iter().enumerate() {
        let group = GroupId(format!("group-{}", index as u64 % GROUPS));
        first.push(model.row(SetChange::Join(group, device.clone())));
    }
    for set in 0..SETS {
        first.extend(model.word(set, 0));
        let group = GroupId(format!("group-{set}"));
        first.push(model.row(SetChange::Assign(set_id(set), Target::DevicesOf(group))));
    }
    change(&fleet, first).await;

    let mut draw = Draw::new(50, 2);
    for _ in 0..CHANGES {
        let changes = model.random(&mut draw, &others, &users);
        change(&fleet, changes).await;
        let pause = draw.below(4) as usize;
        fleet.turns(pause).await;
    }
    let took = converge(&mut fleet, &model).await;
    assert!(fleet.lost > 100, "replies were lost: {}", fleet.lost);
    for device in &fleet.devices {
        assert_eq!(device.complaints(), [], "{}", device.id());
    }

    let holds = |wanted: fn(&EnrollmentId) -> bool| {
        let channels = fleet.channels().into_iter();
        let of_kind = channels.filter(|(id, _, _)| wanted(id));
        of_kind
            .filter(|(id, _, _)| !model.contents(id).is_empty())
            .count()
    };
    assert!(holds(|id| !id.is_user()) > 200 && holds(EnrollmentId::is_user) > 10);

    // The server knows it too, once the last reports have come.
    let mut unsure = 0;
    for (id, _, _) in fleet.channels() {
        let record = fleet.app.store().declaring_record(&id).unwrap();
        let current = record.current.map(|current| current.token);
        unsure += usize::from(record.enabled_at.is_some() && record.confirmed != current);
    }
    assert_eq!(
        unsure, 0,
        "channels of which the server does not know that they have it all"
    );

    // Nobody asks who has nothing to ask about: not the bystanders, ever, and nobody from now on.
    for bystander in &bystanders {
        assert_eq!(fleet.syncs.get(bystander), None, "{bystander:?}");
    }
    let before = fleet.syncs.clone();
    let mut nothing = model.word(SETS + 1, 1);
    nothing.extend(
        model
            .catalogue
            .values()
            .cloned()
            .map(CatalogueChange::Put)
            .collect::<Vec<_>>(),
    );
    change(&fleet, nothing).await;
    fleet.turns(60).await;
    assert_eq!(fleet.syncs, before);
    println!(
        "converged {took} turns after the last change; {} check-ins about declarations, {} messages lost",
        before.values().sum::<u64>(),
        fleet.lost
    );
}
