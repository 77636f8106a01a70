//! Where Apple's files are known to say something else than the wire has.
//!
//! Each correction names its target and fails when it is not there or needs no correction any more, so that none outlives its reason.

use anyhow::{Context, ensure};

use super::model::{Family, GroupId, Key, Presence, Rules, Scalar, Schema, Shape};

/// Corrects the whole schema.
pub(super) fn apply(schema: &mut Schema) -> anyhow::Result<()> {
    for (family, file, path) in PLACEHOLDERS {
        turn_into_placeholder(schema, *family, file, path)
            .with_context(|| format!("{file}: {}", path.join(".")))?;
    }
    default_applications(schema).context("settings: DefaultApplications")?;
    alternative_names(schema).context("com.apple.security.scep: SubjectAltName")?;
    sync_tokens(schema).context("tokensresponse: SyncTokens")
}

/// Names that stand for any name without being called `ANY`: the only key of a dictionary that the text describes as keyed by a category, a
/// realm, a printer.
const PLACEHOLDERS: &[(Family, &str, &[&str])] = &[
    (
        Family::Command,
        "information.contentcaching",
        &["StatusResponse", "CacheDetails"],
    ),
    (
        Family::Profile,
        "com.apple.extensiblesso(kerberos)",
        &["ExtensionData", "domainRealmMapping"],
    ),
    (
        Family::Profile,
        "com.apple.mcxprinting",
        &["UserPrinterList"],
    ),
];

fn turn_into_placeholder(
    schema: &mut Schema,
    family: Family,
    file: &str,
    path: &[&str],
) -> anyhow::Result<()> {
    let group = follow(schema, family, file, path)?;
    let group = schema.group_mut(group);
    ensure!(
        group.keys.len() == 1 && group.others.is_none(),
        "not a dictionary with one key"
    );
    group.others = group.keys.pop();
    Ok(())
}

/// Every setting is told by its `Item`; at this one the current files leave it out, and devices need it all the same.
fn default_applications(schema: &mut Schema) -> anyhow::Result<()> {
    let path = ["Settings", "DefaultApplications"];
    let group = follow(schema, Family::Command, "settings", &path)?;
    let keys = &mut schema.group_mut(group).keys;
    ensure!(keys.iter().all(|key| key.name != "Item"), "has its Item");
    let rules = Rules {
        list: vec![Scalar::String("DefaultApplications".into())],
        ..Rules::default()
    };
    let item = key("Item", Shape::String, rules);
    keys.insert(0, item);
    Ok(())
}

/// `docs/errata.md`: each name may be one string or an array of them, except the principal name; the files have no type for that.
fn alternative_names(schema: &mut Schema) -> anyhow::Result<()> {
    let path = ["PayloadContent", "SubjectAltName"];
    let group = follow(schema, Family::Profile, "com.apple.security.scep", &path)?;
    let keys = &mut schema.group_mut(group).keys;
    for name in ["rfc822Name", "dNSName", "uniformResourceIdentifier"] {
        let key = keys.iter_mut().find(|key| key.name == name);
        let key = key.with_context(|| format!("no {name}"))?;
        ensure!(matches!(key.shape, Shape::String), "{name} is no string");
        key.shape = Shape::OneOrMore(Box::new(Shape::String));
    }
    Ok(())
}

/// The files name the type of the tokens and never define it.
fn sync_tokens(schema: &mut Schema) -> anyhow::Result<()> {
    let object = find(schema, Family::Protocol, "tokensresponse")?;
    let group = object.context("has no keys")?;
    let tokens = schema.new_group();
    for name in ["Timestamp", "DeclarationsToken"] {
        let mut rules = Rules::default();
        if name == "Timestamp" {
            rules.format = Some("timestamp".into());
        }
        let key = key(name, Shape::String, rules);
        schema.group_mut(tokens).keys.push(key);
    }
    let keys = &mut schema.group_mut(group).keys;
    let key = keys.iter_mut().find(|key| key.name == "SyncTokens");
    let key = key.context("no SyncTokens")?;
    ensure!(
        matches!(key.shape, Shape::Dictionary(None)),
        "SyncTokens has its keys"
    );
    key.shape = Shape::Dictionary(Some(tokens));
    Ok(())
}

fn key(name: &str, shape: Shape, rules: Rules) -> Key {
    Key {
        name: name.to_owned(),
        type_name: None,
        shape,
        presence: Some(Presence::Required),
        supports: Vec::new(),
        rules,
    }
}

fn find(schema: &Schema, family: Family, file: &str) -> anyhow::Result<Option<GroupId>> {
    let mut objects = schema.family(family);
    let object = objects.find(|object| object.file == file);
    Ok(object.context("no such file")?.keys)
}

/// The group behind a path of keys, in what is sent or, if it does not begin there, in what comes back.
fn follow(schema: &Schema, family: Family, file: &str, path: &[&str]) -> anyhow::Result<GroupId> {
    let mut objects = schema.family(family);
    let object = objects.find(|object| object.file == file);
    let object = object.context("no such file")?;
    let roots = object.keys.into_iter().chain(object.response);
    roots
        .filter_map(|root| {
            path.iter().try_fold(root, |group, name| {
                let keys = &schema.group(group).keys;
                let key = keys.iter().find(|key| key.name == *name)?;
                key.shape.group()
            })
        })
        .next()
        .context("no such key")
}
