//! From the tree of one file to an [`Object`]. A key that this does not know is a failure: Apple added something that has to be understood.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Debug,
    str::FromStr,
};

use anyhow::{Context, bail, ensure};

use super::{
    model::{
        Apply, Combine, Family, Group, GroupId, Introduced, Key, Object, Platform, Presence,
        Reason, Rules, Scalar, Schema, Shape, SharedIpad, Support, Version,
    },
    tree::{NodeId, Tree},
};

/// Adds what one file says to `schema`; `path` is relative to the folder of the schema, with `/`.
pub(super) fn read_object(schema: &mut Schema, path: &str, text: &str) -> anyhow::Result<()> {
    let tree = Tree::read(text)?;
    let mut reader = Reader {
        tree: &tree,
        schema,
        groups: BTreeMap::new(),
    };
    let object = reader.object(path)?;
    schema.objects.push(object);
    Ok(())
}

struct Reader<'a> {
    tree: &'a Tree,
    schema: &'a mut Schema,
    /// What became of each list of keys, so that aliases lead to one group.
    groups: BTreeMap<NodeId, GroupId>,
}

impl Reader<'_> {
    fn object(&mut self, path: &str) -> anyhow::Result<Object> {
        let (folder, file) = path
            .strip_suffix(".yaml")
            .and_then(|path| path.rsplit_once('/'))
            .context("no .yaml file in a folder")?;
        let mut object = Object {
            family: family(folder)?,
            name: String::new(),
            file: file.to_owned(),
            supports: Vec::new(),
            apply: None,
            keys: None,
            response: None,
            reasons: Vec::new(),
            status_items: Vec::new(),
        };
        for (name, value) in self.tree.mapping(self.tree.root())? {
            match name.as_str() {
                // Text for people, and names of files that are not there.
                "title" | "description" | "notes" | "examples" => {}
                "payload" => self.payload(*value, &mut object).context("payload")?,
                "payloadkeys" => object.keys = Some(self.group(*value).context("payloadkeys")?),
                "responsekeys" => {
                    object.response = Some(self.group(*value).context("responsekeys")?);
                }
                "reasons" => object.reasons = self.reasons(*value).context("reasons")?,
                "related-status-items" => object.status_items = self.status_items(*value)?,
                unknown => bail!("unknown key `{unknown}`"),
            }
        }
        if object.name.is_empty() {
            object.name = self.code(&object)?;
        }
        Ok(object)
    }

    /// The name of an error: the only value its `code` may have.
    fn code(&self, object: &Object) -> anyhow::Result<String> {
        let keys = object.keys.map(|group| &self.schema.group(group).keys);
        let code = keys
            .into_iter()
            .flatten()
            .find(|key| key.name == "code")
            .map(|key| key.rules.list.as_slice());
        match code {
            Some([Scalar::String(code)]) => Ok(code.clone()),
            Some(_) | None => bail!("neither a type nor a `code` with one value"),
        }
    }

    fn payload(&mut self, node: NodeId, object: &mut Object) -> anyhow::Result<()> {
        for (name, value) in self.tree.mapping(node)? {
            match name.as_str() {
                "content" => {}
                "payloadtype" | "requesttype" | "statusitemtype" | "declarationtype" => {
                    object.name = self.tree.scalar(*value)?.to_owned();
                }
                "credentialtype" => {
                    object.name = self.tree.scalar(*value)?.to_owned();
                    object.family = Family::Credential;
                }
                "supportedOS" => object.supports = self.supports(*value)?,
                "apply" => object.apply = Some(apply(self.tree.scalar(*value)?)?),
                unknown => bail!("unknown key `{unknown}`"),
            }
        }
        Ok(())
    }

    fn group(&mut self, node: NodeId) -> anyhow::Result<GroupId> {
        if let Some(known) = self.groups.get(&node) {
            return Ok(*known);
        }
        let id = self.schema.new_group();
        self.groups.insert(node, id);
        let mut group = Group::default();
        for item in self.tree.sequence(node)? {
            let key = self.key(*item)?;
            if is_placeholder(&key.name) {
                ensure!(group.others.is_none(), "two placeholders side by side");
                group.others = Some(key);
            } else {
                group.keys.push(key);
            }
        }
        *self.schema.group_mut(id) = group;
        Ok(id)
    }

    fn key(&mut self, node: NodeId) -> anyhow::Result<Key> {
        let entries = self.tree.mapping(node)?;
        let plain = |wanted: &str| {
            let entry = entries.iter().find(|(name, _)| name == wanted);
            entry
                .map(|(_, value)| self.tree.scalar(*value))
                .transpose()?
                .with_context(|| format!("a key without `{wanted}`"))
        };
        let (name, kind) = (plain("key")?.to_owned(), plain("type")?.to_owned());
        self.named_key(entries, name.clone(), &kind).context(name)
    }

    fn named_key(
        &mut self,
        entries: &[(String, NodeId)],
        name: String,
        kind: &str,
    ) -> anyhow::Result<Key> {
        let mut key = Key {
            name,
            type_name: None,
            shape: Shape::Any,
            presence: None,
            supports: Vec::new(),
            rules: Rules::default(),
        };
        let mut subkeys = None;
        for (attribute, value) in entries {
            let value = *value;
            match attribute.as_str() {
                "key" | "type" | "title" | "content" | "description" => {}
                "presence" => key.presence = Some(presence(self.tree.scalar(value)?)?),
                "supportedOS" => key.supports = self.supports(value)?,
                "subkeytype" => key.type_name = Some(self.tree.scalar(value)?.to_owned()),
                "subkeys" => subkeys = Some(self.group(value)?),
                "rangelist" => {
                    let items = self.tree.sequence(value)?.iter();
                    let items = items.map(|item| scalar(kind, self.tree.scalar(*item)?));
                    key.rules.list = items.collect::<anyhow::Result<_>>()?;
                }
                "range" => key.rules.range = Some(self.bounds(value, |text| scalar(kind, text))?),
                "default" => key.rules.default = Some(scalar(kind, self.tree.scalar(value)?)?),
                "format" | "subtype" | "valuetype" => {
                    key.rules.format = Some(self.tree.scalar(value)?.to_owned());
                }
                "repetition" => {
                    let (least, most) = self.bounds(value, parse)?;
                    let both = least.zip(most);
                    key.rules.repetition = Some(both.context("a repetition without both ends")?);
                }
                "combinetype" => key.rules.combine = Some(combine(self.tree.scalar(value)?)?),
                "assettypes" => key.rules.assets = self.texts(value)?,
                "asset-content-types" => key.rules.media_types = self.texts(value)?,
                unknown => bail!("unknown key `{unknown}`"),
            }
        }
        key.shape = self.shape(kind, subkeys)?;
        Ok(key)
    }

    fn shape(&self, kind: &str, subkeys: Option<GroupId>) -> anyhow::Result<Shape> {
        let count = subkeys.map(|group| self.schema.group(group).all().count());
        Ok(match (kind, subkeys) {
            ("<string>", None) => Shape::String,
            ("<string>", Some(words)) => Shape::Word(words),
            ("<integer>", None) => Shape::Integer,
            ("<real>", None) => Shape::Real,
            ("<boolean>", None) => Shape::Boolean,
            ("<date>", None) => Shape::Date,
            ("<data>", None) => Shape::Data,
            ("<any>", None) => Shape::Any,
            // A group that is being read contains itself; it is the list of an array's only item.
            ("<array>", Some(items)) if count.is_none_or(|count| count <= 1) => {
                Shape::Array(Some(items))
            }
            ("<array>", Some(variants)) => Shape::Variants(variants),
            ("<array>", None) => Shape::Array(None),
            ("<dictionary>", keys) => Shape::Dictionary(keys),
            (kind, _) => bail!("the type `{kind}`"),
        })
    }

    fn bounds<T>(
        &self,
        node: NodeId,
        read: impl Fn(&str) -> anyhow::Result<T>,
    ) -> anyhow::Result<(Option<T>, Option<T>)> {
        let (mut least, mut most) = (None, None);
        for (name, value) in self.tree.mapping(node)? {
            let value = read(self.tree.scalar(*value)?)?;
            match name.as_str() {
                "min" => least = Some(value),
                "max" => most = Some(value),
                unknown => bail!("unknown bound `{unknown}`"),
            }
        }
        Ok((least, most))
    }

    fn texts<T: FromIterator<String>>(&self, node: NodeId) -> anyhow::Result<T> {
        let items = self.tree.sequence(node)?.iter();
        items
            .map(|item| Ok(self.tree.scalar(*item)?.to_owned()))
            .collect()
    }

    fn reasons(&mut self, node: NodeId) -> anyhow::Result<Vec<Reason>> {
        let mut reasons = Vec::new();
        for item in self.tree.sequence(node)? {
            let mut reason = Reason {
                code: String::new(),
                details: Vec::new(),
            };
            for (name, value) in self.tree.mapping(*item)? {
                match name.as_str() {
                    "value" => reason.code = self.tree.scalar(*value)?.to_owned(),
                    "description" => {}
                    "details" => {
                        let items = self.tree.sequence(*value)?.to_vec();
                        reason.details = items
                            .into_iter()
                            .map(|item| self.key(item))
                            .collect::<anyhow::Result<_>>()?;
                    }
                    unknown => bail!("unknown key `{unknown}`"),
                }
            }
            reasons.push(reason);
        }
        Ok(reasons)
    }

    fn status_items(&self, node: NodeId) -> anyhow::Result<Vec<String>> {
        let mut names = Vec::new();
        for item in self.tree.sequence(node)? {
            for (name, value) in self.tree.mapping(*item)? {
                match name.as_str() {
                    "status-items" => names.extend(self.texts::<Vec<_>>(*value)?),
                    "note" => {}
                    unknown => bail!("related-status-items: unknown key `{unknown}`"),
                }
            }
        }
        Ok(names)
    }

    fn supports(&self, node: NodeId) -> anyhow::Result<Vec<Support>> {
        let mut supports = Vec::new();
        for (name, value) in self.tree.mapping(node)? {
            let platform = platform(name)?;
            let support = self.support(platform, *value).context(name.clone())?;
            supports.push(support);
        }
        supports.sort_by_key(|support| support.platform);
        Ok(supports)
    }

    fn support(&self, platform: Platform, node: NodeId) -> anyhow::Result<Support> {
        let mut support = Support::of(platform);
        for (name, value) in self.tree.mapping(node)? {
            let text = || self.tree.scalar(*value);
            let truth = || parse::<bool>(self.tree.scalar(*value)?);
            match name.as_str() {
                "introduced" => support.introduced = Some(introduced(text()?)?),
                "deprecated" => support.deprecated = Some(version(text()?)?),
                "removed" => support.removed = Some(version(text()?)?),
                "accessrights" => support.access_right = Some(text()?.to_owned()),
                "multiple" => support.multiple = Some(truth()?),
                "devicechannel" => support.device_channel = Some(truth()?),
                "userchannel" => support.user_channel = Some(truth()?),
                "supervised" => support.supervised = Some(truth()?),
                "requiresdep" => support.requires_dep = Some(truth()?),
                "userapprovedmdm" => support.user_approved = Some(truth()?),
                "allowmanualinstall" => support.manual_install = Some(truth()?),
                "always-skippable" => support.always_skippable = Some(truth()?),
                "allowed-enrollments" => support.enrollments = Some(self.texts(*value)?),
                "allowed-scopes" => support.scopes = Some(self.texts(*value)?),
                "sharedipad" => support.shared_ipad = Some(self.shared_ipad(*value)?),
                "userenrollment" => support.user_enrollment = self.user_enrollment(*value)?,
                unknown => bail!("unknown key `{unknown}`"),
            }
        }
        Ok(support)
    }

    fn shared_ipad(&self, node: NodeId) -> anyhow::Result<SharedIpad> {
        let mut shared = SharedIpad::default();
        for (name, value) in self.tree.mapping(node)? {
            match name.as_str() {
                "mode" => shared.mode = Some(self.tree.scalar(*value)?.to_owned()),
                "devicechannel" => shared.device_channel = Some(parse(self.tree.scalar(*value)?)?),
                "userchannel" => shared.user_channel = Some(parse(self.tree.scalar(*value)?)?),
                "allowed-scopes" => shared.scopes = Some(self.texts::<BTreeSet<_>>(*value)?),
                unknown => bail!("sharedipad: unknown key `{unknown}`"),
            }
        }
        Ok(shared)
    }

    fn user_enrollment(&self, node: NodeId) -> anyhow::Result<Option<String>> {
        let mut mode = None;
        for (name, value) in self.tree.mapping(node)? {
            match name.as_str() {
                "mode" => mode = Some(self.tree.scalar(*value)?.to_owned()),
                "behavior" => {}
                unknown => bail!("userenrollment: unknown key `{unknown}`"),
            }
        }
        Ok(mode)
    }
}

/// Whether the name stands for every name. Three that are called otherwise are in the corrections.
fn is_placeholder(name: &str) -> bool {
    name == "ANY" || name.starts_with("ANY ")
}

fn family(folder: &str) -> anyhow::Result<Family> {
    Ok(match folder {
        "mdm/commands" => Family::Command,
        "mdm/profiles" => Family::Profile,
        "mdm/checkin" => Family::CheckIn,
        "mdm/errors" => Family::Error,
        "declarative/status" => Family::Status,
        "declarative/protocol" => Family::Protocol,
        "other" => Family::Other,
        folder if folder.starts_with("declarative/declarations") => Family::Declaration,
        unknown => bail!("unknown folder `{unknown}`"),
    })
}

fn platform(name: &str) -> anyhow::Result<Platform> {
    Ok(match name {
        "iOS" => Platform::Ios,
        "macOS" => Platform::MacOs,
        "tvOS" => Platform::TvOs,
        "visionOS" => Platform::VisionOs,
        "watchOS" => Platform::WatchOs,
        unknown => bail!("unknown platform `{unknown}`"),
    })
}

fn presence(text: &str) -> anyhow::Result<Presence> {
    Ok(match text {
        "required" => Presence::Required,
        "optional" => Presence::Optional,
        unknown => bail!("unknown presence `{unknown}`"),
    })
}

fn apply(text: &str) -> anyhow::Result<Apply> {
    Ok(match text {
        "single" => Apply::Single,
        "multiple" => Apply::Multiple,
        "combined" => Apply::Combined,
        unknown => bail!("unknown way to apply `{unknown}`"),
    })
}

fn combine(text: &str) -> anyhow::Result<Combine> {
    Ok(match text {
        "boolean-or" => Combine::BooleanOr,
        "boolean-and" => Combine::BooleanAnd,
        "number-min" => Combine::NumberMin,
        "number-max" => Combine::NumberMax,
        "enum-first" => Combine::EnumFirst,
        "enum-last" => Combine::EnumLast,
        "first" => Combine::First,
        "array-append" => Combine::ArrayAppend,
        "set-union" => Combine::SetUnion,
        "set-intersection" => Combine::SetIntersection,
        unknown => bail!("unknown way to combine `{unknown}`"),
    })
}

fn introduced(text: &str) -> anyhow::Result<Introduced> {
    Ok(match text {
        "n/a" => Introduced::Never,
        "all" => Introduced::In(Version(0, 0, 0)),
        text => Introduced::In(version(text)?),
    })
}

/// `10.13.4`, `18.0`, or a lone `0`.
fn version(text: &str) -> anyhow::Result<Version> {
    let mut parts = text.split('.').map(parse::<u16>);
    let mut next = || parts.next().transpose();
    let version = Version(
        next()?.unwrap_or_default(),
        next()?.unwrap_or_default(),
        next()?.unwrap_or_default(),
    );
    ensure!(parts.next().is_none(), "the version `{text}`");
    Ok(version)
}

/// A value of the schema, of the type that its key has.
fn scalar(kind: &str, text: &str) -> anyhow::Result<Scalar> {
    Ok(match kind {
        "<string>" | "<date>" | "<data>" => Scalar::String(text.to_owned()),
        "<integer>" => Scalar::Integer(parse(text)?),
        "<real>" => {
            let value: f64 = parse(text)?;
            Scalar::Real(format!("{value:?}"))
        }
        "<boolean>" => Scalar::Boolean(parse(text)?),
        kind => bail!("a plain value for a {kind}"),
    })
}

fn parse<T>(text: &str) -> anyhow::Result<T>
where
    T: FromStr<Err: Debug>,
{
    match text.parse() {
        Ok(value) => Ok(value),
        Err(error) => bail!("`{text}`: {error:?}"),
    }
}
