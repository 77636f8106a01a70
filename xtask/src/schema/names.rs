//! Names of the statics in the tables.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    model::{Family, GroupId, Schema},
    share::Shared,
};

/// A name for each group that is written: that of the first place where it stands, so that names change only where the schema does.
pub(super) fn names(schema: &Schema, family: Family, shared: &Shared) -> BTreeMap<GroupId, String> {
    let mut names = Names {
        schema,
        shared,
        names: BTreeMap::new(),
        taken: BTreeSet::new(),
    };
    for object in schema.family(family) {
        if let Some(keys) = object.keys {
            names.give(keys, &object.file);
        }
        if let Some(keys) = object.response {
            names.give(keys, &format!("{}_RESPONSE", object.file));
        }
    }
    names.names
}

struct Names<'a> {
    schema: &'a Schema,
    shared: &'a Shared,
    names: BTreeMap<GroupId, String>,
    taken: BTreeSet<String>,
}

impl Names<'_> {
    fn give(&mut self, id: GroupId, wish: &str) {
        let id = self.shared.written(id);
        if self.names.contains_key(&id) {
            return;
        }
        let wish = screaming(wish);
        let mut name = wish.clone();
        for number in 2.. {
            if self.taken.insert(name.clone()) {
                break;
            }
            name = format!("{wish}_{number}");
        }
        self.names.insert(id, name);
        for key in self.schema.group(id).all() {
            if let Some(below) = key.shape.group() {
                // An item's name says no more than its array's.
                let wish = match self.shared.is_item(id) {
                    true => format!("{wish}_ITEM"),
                    false => format!("{wish}_{}", key.name),
                };
                self.give(below, &wish);
            }
        }
    }
}

/// `com.apple.MCX(WiFi)` to `COM_APPLE_MCX_WIFI`.
fn screaming(name: &str) -> String {
    let name = name.strip_prefix("com.apple.").unwrap_or(name);
    let mut text = String::new();
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            text.push(c.to_ascii_uppercase());
        } else if !text.ends_with('_') {
            text.push('_');
        }
    }
    text.trim_matches('_').to_owned()
}
