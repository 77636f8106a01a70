//! From the model to typed commands and answers: one file of tables for each topic, in the words of `mdm_core::command::typed`'s macros.
//!
//! Dictionaries become structs, words with a list become enums. Those that say the same become one type, whatever their availability.

mod kinds;
mod names;
mod prose;
mod tables;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use anyhow::{Context, bail, ensure};

use self::{
    names::{camel, field},
    tables::{
        BY_HAND, CHOSEN_BY_HAND, DICTIONARIES_BY_HAND, NOT_SECRET, NUMBERS, ONE_OR_MORE, PERSONAL,
        SECRETS, SOUNDS_SECRET, TOPICS, TYPES, Topic, WORDS,
    },
};
use super::model::{Family, Group, GroupId, Key, Object, Presence, Schema};

/// Names and texts of the files.
pub(super) fn files(schema: &Schema) -> anyhow::Result<Vec<(String, String)>> {
    let mut types = Types::new(schema);
    let mut files = Vec::new();
    let mut index = String::new();
    for topic in TOPICS {
        files.push((format!("typed/{}.rs", topic.name), types.topic(topic)?));
        writeln!(index, "mod {0};\npub use {0}::*;", topic.name)?;
    }
    types.finish()?;
    files.push(("typed/mod.rs".into(), index));
    Ok(files)
}

/// In which direction a type goes: an answer is read whatever is missing from it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Sent,
    Back,
}

struct Types<'a> {
    schema: &'a Schema,
    /// Names by what the types say.
    known: BTreeMap<String, String>,
    /// Names that are taken, and by which path.
    taken: BTreeMap<String, String>,
    /// Entries of the tables that were of use.
    used: BTreeSet<&'static str>,
    /// Paths that need a name.
    nameless: Vec<String>,
    commands: BTreeSet<&'a str>,
    /// What the topic at hand has beside its commands.
    text: String,
    /// The types of the topic at hand.
    own: BTreeSet<String>,
    /// The types of other topics that it uses.
    foreign: BTreeSet<String>,
}

impl<'a> Types<'a> {
    fn new(schema: &'a Schema) -> Self {
        Self {
            schema,
            known: BTreeMap::new(),
            taken: BTreeMap::new(),
            used: BTreeSet::new(),
            nameless: Vec::new(),
            commands: BTreeSet::new(),
            text: String::new(),
            own: BTreeSet::new(),
            foreign: BTreeSet::new(),
        }
    }

    fn topic(&mut self, topic: &Topic) -> anyhow::Result<String> {
        let mut commands = String::new();
        for (file, about) in topic.commands {
            let mut objects = self.schema.family(Family::Command);
            let object = objects.find(|object| object.file == *file);
            let object = object.with_context(|| format!("tables: no command {file}"))?;
            ensure!(
                self.commands.insert(&object.file),
                "{file} is in two topics"
            );
            let text = self.command(object, about);
            commands.push_str(&text.with_context(|| (*file).to_owned())?);
        }
        let types = std::mem::take(&mut self.text);
        self.own.clear();
        let foreign = std::mem::take(&mut self.foreign);
        let foreign: Vec<_> = foreign.into_iter().collect();
        let imports = match foreign.is_empty() {
            true => String::new(),
            false => format!("use super::{{{}}};\n", foreign.join(", ")),
        };
        let about = topic.about;
        Ok(format!(
            "// {about}\n\n{imports}use crate::command::typed::prelude::*;\n{commands}{types}"
        ))
    }

    /// Everything has its place and its name, and no entry of a table is left over.
    fn finish(&self) -> anyhow::Result<()> {
        let homeless: Vec<_> = self
            .schema
            .family(Family::Command)
            .filter(|object| !self.commands.contains(object.file.as_str()))
            .map(|object| object.file.as_str())
            .collect();
        ensure!(
            homeless.is_empty(),
            "no topic in typed/tables/topics.rs for {homeless:?}"
        );
        ensure!(
            self.nameless.is_empty(),
            "no name in typed/tables/types.rs for\n{}",
            self.nameless.join("\n")
        );
        let tables = [
            TYPES.iter().map(|entry| entry.0).collect::<Vec<_>>(),
            WORDS.iter().map(|entry| entry.0).collect(),
            NUMBERS.iter().map(|entry| entry.0).collect(),
            BY_HAND.iter().map(|entry| entry.0).collect(),
            [CHOSEN_BY_HAND, DICTIONARIES_BY_HAND, ONE_OR_MORE].concat(),
            [SECRETS, NOT_SECRET, PERSONAL].concat(),
        ];
        let entries = tables.iter().flatten();
        let idle: Vec<_> = entries
            .filter(|entry| !self.used.contains(*entry))
            .collect();
        ensure!(
            idle.is_empty(),
            "entries of typed/tables that match nothing: {idle:?}"
        );
        Ok(())
    }

    fn command(&mut self, object: &Object, about: &str) -> anyhow::Result<String> {
        let name = self.claim(camel(&object.name), &object.file)?;
        let mut response = "NothingMore".to_owned();
        let mut text = String::new();
        if let Some(group) = object.response {
            response = self.claim(format!("{name}Response"), &object.file)?;
            let path = format!("{}>", object.file);
            let group = self.schema.group(group);
            let keys = self.optional(&path, group.keys.iter(), Way::Back)?;
            write!(
                text,
                "\nresponse! {{\n    /// What [`{name}`] is answered with.\n    {response} {{\n{keys}    }}\n}}\n"
            )?;
        }
        let empty = Group::default();
        let group = object.keys.map_or(&empty, |keys| self.schema.group(keys));
        let path = format!("{}:", object.file);
        let keys = self.keys(&path, group, Way::Sent)?;
        let new = self.constructor(CHOSEN_BY_HAND, &object.file);
        let facts = prose::availability(&object.supports).join(" ");
        let mut docs = prose::wrap(&format!("{about}\n\n`{}`: {facts}", object.name), 4);
        if name != object.name {
            writeln!(docs, "    #[doc(alias = {:?})]", object.name)?;
        }
        Ok(format!(
            "\ncommand! {{\n{docs}    {name} = {:?} => {response}, {new} {{\n{keys}    }}\n}}\n{text}",
            object.name
        ))
    }

    fn constructor(&mut self, by_hand: &[&'static str], path: &str) -> &'static str {
        match by_hand.iter().find(|entry| **entry == path) {
            Some(entry) => {
                self.used.insert(entry);
                "pub(crate) fn bare"
            }
            None => "pub fn new",
        }
    }

    /// Both blocks of a struct's keys.
    fn keys(&mut self, path: &str, group: &Group, way: Way) -> anyhow::Result<String> {
        ensure!(
            group.others.is_none(),
            "{path}: named keys beside any others"
        );
        let is_required = |key: &&Key| way == Way::Sent && key.presence == Some(Presence::Required);
        let mut required = String::new();
        for key in group.keys.iter().filter(is_required) {
            required.push_str(&self.field(path, key, way, 12)?);
        }
        let rest = group.keys.iter().filter(|key| !is_required(key));
        let rest: Vec<_> = rest.collect();
        let optional = self.optional_at(path, rest.into_iter(), way, 12)?;
        let block = |name, keys: String| match keys.is_empty() {
            true => format!("        {name} {{}}\n"),
            false => format!("        {name} {{\n{keys}        }}\n"),
        };
        Ok(block("required", required) + &block("optional", optional))
    }

    fn optional<'k>(
        &mut self,
        path: &str,
        keys: impl Iterator<Item = &'k Key>,
        way: Way,
    ) -> anyhow::Result<String> {
        self.optional_at(path, keys, way, 8)
    }

    fn optional_at<'k>(
        &mut self,
        path: &str,
        keys: impl Iterator<Item = &'k Key>,
        way: Way,
        indent: usize,
    ) -> anyhow::Result<String> {
        let mut text = String::new();
        for key in keys {
            text.push_str(&self.field(path, key, way, indent)?);
        }
        Ok(text)
    }

    fn field(&mut self, path: &str, key: &Key, way: Way, indent: usize) -> anyhow::Result<String> {
        let place = match path.ends_with([':', '>']) {
            true => format!("{path}{}", key.name),
            false => format!("{path}.{}", key.name),
        };
        let kind = self.kind(&place, key, way)?;
        let kind = self.guarded(key, kind)?;
        let plain = ["String", "i64", "f64", "bool"]
            .iter()
            .any(|plain| kind.ends_with(plain));
        let docs = prose::wrap(
            &prose::key(key, plain || kind.contains("Vec<String>")),
            indent,
        );
        let (margin, field) = (" ".repeat(indent), field(&key.name));
        let expected = match way == Way::Back && prose::is_expected(key) {
            true => " expect",
            false => "",
        };
        Ok(format!(
            "{docs}{margin}{field}: {kind} = {:?}{expected},\n",
            key.name
        ))
    }

    /// The type with the guard that its key needs.
    fn guarded(&mut self, key: &Key, kind: String) -> anyhow::Result<String> {
        let name = key.name.as_str();
        let listed = |list: &'static [&'static str]| list.iter().find(|entry| **entry == name);
        let plain = ["String", "Vec<u8>"].contains(&kind.as_str());
        if let Some(entry) = listed(SECRETS).filter(|_| plain) {
            self.used.insert(entry);
            return Ok(format!("Secret<{kind}>"));
        }
        let simple = ["String", "f64", "Vec<String>", "Vec<u8>", "Vec<Vec<u8>>"];
        if let Some(entry) = listed(PERSONAL).filter(|_| simple.contains(&kind.as_str())) {
            self.used.insert(entry);
            return Ok(format!("Pii<{kind}>"));
        }
        if plain && SOUNDS_SECRET.iter().any(|part| name.contains(part)) {
            let entry = listed(NOT_SECRET);
            let entry = entry
                .with_context(|| format!("is `{name}` secret? Say so in typed/tables/guards.rs"))?;
            self.used.insert(entry);
        }
        Ok(kind)
    }

    /// The type that says this: a known one, or a new one that `write` writes under the name from the table.
    fn type_of(
        &mut self,
        path: &str,
        signature: String,
        write: impl FnOnce(&mut Self, &str) -> anyhow::Result<()>,
    ) -> anyhow::Result<String> {
        if let Some(name) = self.known.get(&signature) {
            if !self.own.contains(name) {
                self.foreign.insert(name.clone());
            }
            return Ok(name.clone());
        }
        let name = match TYPES.iter().find(|entry| entry.0 == path) {
            Some((entry, name)) => {
                self.used.insert(entry);
                (*name).to_owned()
            }
            None => {
                self.nameless.push(path.to_owned());
                camel(path)
            }
        };
        let name = self.claim(name, path)?;
        self.known.insert(signature, name.clone());
        self.own.insert(name.clone());
        write(self, &name)?;
        Ok(name)
    }

    fn claim(&mut self, name: String, path: &str) -> anyhow::Result<String> {
        if let Some(other) = self.taken.insert(name.clone(), path.to_owned()) {
            bail!("both {path} and {other} are called {name}");
        }
        Ok(name)
    }

    /// What a dictionary says, availability left out.
    fn signature(&self, id: GroupId, way: Way, depth: usize) -> anyhow::Result<String> {
        ensure!(depth < 20, "a dictionary that contains itself");
        let mut text = String::from("{");
        for key in self.schema.group(id).all() {
            let presence = match way {
                Way::Sent => key.presence == Some(Presence::Required),
                Way::Back => prose::is_expected(key),
            };
            let kind = format!("{:?}", key.shape).replace(|c: char| c.is_ascii_digit(), "");
            write!(text, "{} {kind} {presence} {:?} ", key.name, key.rules.list)?;
            if let Some(below) = key.shape.group() {
                text.push_str(&self.signature(below, way, depth + 1)?);
            }
        }
        text.push('}');
        Ok(text)
    }
}
