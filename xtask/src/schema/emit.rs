//! From the model to the tables of `mdm_core::schema`: one file of Rust for each family.

use std::{collections::BTreeMap, fmt::Write};

use anyhow::Context;

use super::{
    facts::{rules, supports},
    model::{Family, GroupId, Key, Object, Presence, Rules, Schema, Shape},
    names::names,
    share::Shared,
    words::{apply_name, family_name},
};

/// The families and the files their tables go to.
pub(super) const FILES: &[(Family, &str)] = &[
    (Family::Command, "commands.rs"),
    (Family::Profile, "profiles.rs"),
    (Family::Declaration, "declarations.rs"),
    (Family::Credential, "credentials.rs"),
    (Family::Status, "status.rs"),
    (Family::Protocol, "protocol.rs"),
    (Family::CheckIn, "check_ins.rs"),
    (Family::Error, "errors.rs"),
    (Family::Other, "other.rs"),
];

/// The tables of one family, not yet formatted.
pub(super) fn tables(schema: &Schema, family: Family) -> anyhow::Result<String> {
    let shared = Shared::of(schema, schema.family(family));
    let tables = Tables {
        schema,
        names: names(schema, family, &shared),
        shared,
    };
    let mut text = String::from("use crate::schema::table::*;\n\n");
    let count = schema.family(family).count();
    writeln!(text, "pub(crate) static OBJECTS: [Object; {count}] = [")?;
    for object in schema.family(family) {
        text.push_str(&tables.object(object)?);
    }
    text.push_str("];\n");
    for id in tables.shared.all() {
        text.push_str(&tables.group(id)?);
    }
    Ok(text)
}

struct Tables<'a> {
    schema: &'a Schema,
    shared: Shared,
    names: BTreeMap<GroupId, String>,
}

impl Tables<'_> {
    fn object(&self, object: &Object) -> anyhow::Result<String> {
        let family = family_name(object.family);
        let (name, file) = (&object.name, &object.file);
        let mut text = format!(
            "Object {{ family: Family::{family}, name: {name:?}, file: {file:?}, supports: {}, ",
            supports(&object.supports)?
        );
        if let Some(apply) = object.apply {
            write!(text, "apply: Some(Apply::{}), ", apply_name(apply))?;
        }
        if let Some(keys) = object.keys {
            write!(text, "keys: &{}, ", self.name(keys))?;
        }
        if let Some(keys) = object.response {
            write!(text, "response: Some(&{}), ", self.name(keys))?;
        }
        if !object.reasons.is_empty() {
            text.push_str("reasons: &[");
            for reason in &object.reasons {
                let details = self.keys(&reason.details)?;
                write!(text, "Reason::of({:?}, &[{details}]), ", reason.code)?;
            }
            text.push_str("], ");
        }
        if !object.status_items.is_empty() {
            write!(text, "status_items: &{:?}, ", object.status_items)?;
        }
        text.push_str("..Object::EMPTY },\n");
        Ok(text)
    }

    /// A group's static: the item of an array, or the keys of a dictionary.
    fn group(&self, id: GroupId) -> anyhow::Result<String> {
        let name = self.name(id);
        let group = self.schema.group(id);
        if self.shared.is_item(id) {
            let item = group.all().next().context("an array without an item")?;
            return Ok(format!("\nstatic {name}: Key = {};\n", self.key(item)?));
        }
        let others = match &group.others {
            None => "None".into(),
            Some(key) => format!("Some(&{})", self.key(key)?),
        };
        let named = self.keys(&group.keys)?;
        Ok(format!(
            "\nstatic {name}: Keys = Keys {{ named: &[{named}], others: {others} }};\n"
        ))
    }

    fn keys(&self, keys: &[Key]) -> anyhow::Result<String> {
        let mut text = String::new();
        for key in keys {
            write!(text, "{}, ", self.key(key)?)?;
        }
        Ok(text)
    }

    fn key(&self, key: &Key) -> anyhow::Result<String> {
        let (name, shape) = (&key.name, self.shape(&key.shape)?);
        let mut more = String::new();
        match key.presence {
            Some(Presence::Required) => more.push_str("presence: Presence::Required, "),
            Some(Presence::Optional) => more.push_str("presence: Presence::Optional, "),
            None => {}
        }
        if !key.supports.is_empty() {
            write!(more, "supports: {}, ", supports(&key.supports)?)?;
        }
        if key.rules != Rules::default() {
            write!(more, "rules: &{}, ", rules(&key.rules)?)?;
        }
        Ok(format!(
            "Key {{ name: {name:?}, shape: {shape}, {more}..Key::ANYTHING }}"
        ))
    }

    fn shape(&self, shape: &Shape) -> anyhow::Result<String> {
        Ok(match shape {
            Shape::String => "Shape::String".into(),
            Shape::Integer => "Shape::Integer".into(),
            Shape::Real => "Shape::Real".into(),
            Shape::Boolean => "Shape::Boolean".into(),
            Shape::Date => "Shape::Date".into(),
            Shape::Data => "Shape::Data".into(),
            Shape::Any => "Shape::Any".into(),
            Shape::Word(group) => format!("Shape::Word(&{})", self.name(*group)),
            Shape::Array(Some(group)) => format!("Shape::Array(&{})", self.name(*group)),
            Shape::Array(None) => "Shape::Array(&Key::ANYTHING)".into(),
            Shape::Variants(group) => {
                let item = format!("Shape::Variant(&{})", self.name(*group));
                format!("Shape::Array(&Key {{ name: \"Item\", shape: {item}, ..Key::ANYTHING }})")
            }
            Shape::OneOrMore(shape) => {
                let item = self.shape(shape)?;
                format!(
                    "Shape::OneOrMore(&Key {{ name: \"Item\", shape: {item}, ..Key::ANYTHING }})"
                )
            }
            Shape::Dictionary(Some(group)) => format!("Shape::Dictionary(&{})", self.name(*group)),
            Shape::Dictionary(None) => "Shape::Dictionary(&Keys::ANYTHING)".into(),
        })
    }

    fn name(&self, id: GroupId) -> &str {
        &self.names[&self.shared.written(id)]
    }
}
