//! The four endpoints of a `DeclarativeManagement` check-in: a view in, a step out.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{
    ChannelRecord, ChannelStatus, ContentDigest, DdmChange, Declaration, Kind, Manifest,
    ManifestItem, StatusReport, manifest::sync_tokens, status::MergeOutcome,
};
use crate::{
    checkin::DeclarativeManagement,
    enrollment::HostAnswer,
    limits::{MAX_STATUS_BYTES, MAX_STATUS_STORED_BYTES},
    secret::Secret,
};

/// What a check-in asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Endpoint {
    /// `tokens`.
    Tokens,
    /// `declaration-items`.
    DeclarationItems,
    /// `declaration/<kind>/<identifier>`.
    Declaration {
        /// The kind.
        kind: Kind,
        /// The identifier, as the path has it.
        identifier: String,
    },
    /// `status`.
    Status,
    /// One that this version does not know.
    Other(String),
}

impl Endpoint {
    /// Reads the path.
    pub fn parse(path: &str) -> Self {
        match path {
            "tokens" => Self::Tokens,
            "declaration-items" => Self::DeclarationItems,
            "status" => Self::Status,
            _ => path
                .strip_prefix("declaration/")
                .and_then(|rest| rest.split_once('/'))
                .and_then(|(word, identifier)| {
                    Some(Self::Declaration {
                        kind: Kind::parse(word)?,
                        identifier: identifier.to_owned(),
                    })
                })
                .unwrap_or_else(|| Self::Other(path.to_owned())),
        }
    }
}

/// What a host loads for a check-in of one channel.
///
/// | endpoint | needs |
/// | --- | --- |
/// | `tokens` | the record |
/// | `declaration-items` | the record, the current manifest |
/// | `declaration/…` | the record, its manifests, the content that [`DdmView::wanted_content`] names |
/// | `status` | the record, its manifests, the status |
///
/// Before any of them, if changes of sets have touched the channel since [`ChannelRecord::planned_at`]: [`super::plan`] and
/// [`ChannelRecord::take_plan`], in the same transaction or one before.
#[derive(Clone, Debug, Default)]
pub struct DdmView {
    /// The channel's record.
    pub record: ChannelRecord,
    /// Manifests of the channel, those of [`ChannelRecord::manifests`] or fewer.
    pub manifests: Vec<Manifest>,
    /// Contents by digest.
    pub contents: BTreeMap<ContentDigest, Declaration>,
    /// What the channel has reported.
    pub status: ChannelStatus,
}

/// What becomes of a check-in.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct DdmStep {
    /// The answer, for [`crate::enrollment::Ruling::answer`]. `None`: not served, the device asks again later. Never a wrong 404, since
    /// at that a device drops the declaration.
    pub answer: Option<HostAnswer>,
    /// What to store before the answer goes out.
    pub changes: Vec<DdmChange>,
    /// Whether to plan the channel's manifest anew, because the device can do more or less than it said before.
    pub replan: Replan,
}

/// Whether a report asks for a new plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replan {
    /// It does not: the token stays.
    No,
    /// What the device says it can do is different from what it said before.
    CapabilitiesChanged,
}

impl DdmView {
    /// The content that answers the endpoint, to be loaded into [`DdmView::contents`].
    pub fn wanted_content(&self, endpoint: &Endpoint) -> Option<ContentDigest> {
        match endpoint {
            Endpoint::Declaration { kind, identifier } => {
                self.find(*kind, identifier).map(|item| item.content)
            }
            Endpoint::Tokens
            | Endpoint::DeclarationItems
            | Endpoint::Status
            | Endpoint::Other(_) => None,
        }
    }

    fn manifest(&self, token: &super::DeclarationsToken) -> Option<&Manifest> {
        self.manifests
            .iter()
            .find(|manifest| manifest.token() == token)
    }

    /// The item as it was advertised last; else as it was before; else as it would be now.
    ///
    /// Whether devices escape what an identifier may have (a space, a letter with an accent) is not said anywhere, so both are understood.
    fn find(&self, kind: Kind, identifier: &str) -> Option<&ManifestItem> {
        let named = |name: &str| {
            self.record
                .manifests()
                .filter_map(|token| self.manifest(token))
                .find_map(|manifest| manifest.item(kind, name))
        };
        named(identifier).or_else(|| named(&unescaped(identifier)?))
    }

    /// Whether a manifest that is needed to say "there is none" was not loaded.
    fn lacks_manifests(&self) -> bool {
        self.record
            .manifests()
            .any(|token| self.manifest(token).is_none())
    }
}

/// Answers a check-in.
///
/// The channel is whoever sent it: a device, or a user on one; each has its own record, manifests and status. The same check-in twice has
/// the same answer and leaves the same state. A report that cannot be read is taken and kept ([`DdmChange::KeepReport`]), because a device
/// repeats one that is refused, for ever.
pub fn handle(view: &DdmView, message: &DeclarativeManagement, now: Timestamp) -> DdmStep {
    let mut record = view.record.clone();
    record.enabled_at.get_or_insert(now);
    let mut step = DdmStep {
        answer: None,
        changes: Vec::new(),
        replan: Replan::No,
    };
    match Endpoint::parse(&message.endpoint) {
        Endpoint::Tokens => {
            if let Some(current) = &view.record.current {
                record.tell(&current.token, now);
                step.answer = Some(json(sync_tokens(&current.token, current.made_at)));
            }
        }
        Endpoint::DeclarationItems => step.answer = items(view, &mut record, now),
        Endpoint::Declaration { kind, identifier } => {
            step.answer = declaration(view, kind, &identifier);
        }
        Endpoint::Status => {
            status(view, message.data.as_deref(), &mut record, &mut step, now);
        }
        Endpoint::Other(_) => {}
    }
    view.record.become_record(record, &mut step.changes);
    step
}

/// The text without its percent escapes (RFC 3986, 2.1), if it has any and is text without them.
fn unescaped(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let (digits, rest) = part.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

fn json(text: String) -> HostAnswer {
    HostAnswer::Declarative(text.into_bytes())
}

fn items(view: &DdmView, record: &mut ChannelRecord, now: Timestamp) -> Option<HostAnswer> {
    let current = view.record.current.as_ref()?;
    let manifest = view.manifest(&current.token)?;
    if record.advertised.as_ref() != Some(&current.token) {
        record.previous = record.advertised.replace(current.token.clone());
    }
    record.tell(&current.token, now);
    Some(json(manifest.encode()))
}

fn declaration(view: &DdmView, kind: Kind, identifier: &str) -> Option<HostAnswer> {
    let Some(item) = view.find(kind, identifier) else {
        // Only who has seen every manifest may say that there is no such declaration.
        let known = view.record.current.is_some() && !view.lacks_manifests();
        return known.then_some(HostAnswer::DeclarationGone);
    };
    let content = view.contents.get(&item.content)?;
    Some(json(content.encode_for(&item.server_token())))
}

fn status(
    view: &DdmView,
    data: Option<&[u8]>,
    record: &mut ChannelRecord,
    step: &mut DdmStep,
    now: Timestamp,
) {
    step.answer = Some(HostAnswer::StatusTaken);
    let bytes = data.unwrap_or_default();
    let keep = |why: String| DdmChange::KeepReport {
        report: Secret::new(bytes.get(..MAX_STATUS_BYTES).unwrap_or(bytes).to_vec()),
        why,
    };
    let report = match StatusReport::parse(bytes) {
        Ok(report) => report,
        Err(error) => {
            step.changes.push(keep(error.to_string()));
            return;
        }
    };
    let advertised = record
        .advertised
        .as_ref()
        .and_then(|token| view.manifest(token));
    let MergeOutcome {
        status,
        changes,
        capabilities_changed,
    } = view.status.merge(&report, advertised, now);
    if status.weight() > MAX_STATUS_STORED_BYTES {
        let why = "with it there would be too much of the channel's status";
        step.changes.push(keep(why.to_owned()));
        return;
    }
    step.changes
        .extend(changes.into_iter().map(DdmChange::Status));
    if capabilities_changed {
        step.replan = Replan::CapabilitiesChanged;
    }
    // The device reports at the end of a fetch, so none from the manifest before is under way any more.
    record.previous = None;
    // After a change that was taken back, the device may have the current manifest without having been given it since.
    if let Some(token) = view
        .record
        .manifests()
        .find(|token| view.manifest(token).is_some_and(|it| status.has_all_of(it)))
    {
        record.confirmed = Some(token.clone());
    }
}
