//! Finds groups that say the same, so that they are written once.
//!
//! Groups may contain themselves, so they cannot be compared by walking down. Instead all begin in one class and classes are split until
//! no two groups of a class differ in their keys or in the classes that their keys lead to, as one minimises an automaton.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{GroupId, Key, Object, Schema, Shape};

/// The groups of some objects: which are reachable, and which stand for others.
pub(super) struct Shared {
    class_of: BTreeMap<GroupId, usize>,
    first_of: BTreeMap<usize, GroupId>,
    order: Vec<GroupId>,
    items: BTreeSet<GroupId>,
}

impl Shared {
    pub(super) fn of<'a>(schema: &Schema, objects: impl Iterator<Item = &'a Object>) -> Self {
        let mut order = Vec::new();
        let mut seen = BTreeSet::new();
        for object in objects {
            for group in object.keys.into_iter().chain(object.response) {
                visit(schema, group, &mut seen, &mut order);
            }
        }
        let mut items = BTreeSet::new();
        for id in &order {
            for key in schema.group(*id).all() {
                items.extend(item_group(&key.shape));
            }
        }
        let mut class_of: BTreeMap<_, _> = order.iter().map(|id| (*id, 0)).collect();
        let mut count = 0;
        loop {
            let mut classes = BTreeMap::new();
            let mut next = BTreeMap::new();
            for id in &order {
                let signature = (items.contains(id), signature(schema, *id, &class_of));
                let fresh = classes.len();
                next.insert(*id, *classes.entry(signature).or_insert(fresh));
            }
            class_of = next;
            if classes.len() == count {
                break;
            }
            count = classes.len();
        }
        let mut first_of = BTreeMap::new();
        for id in &order {
            first_of.entry(class_of[id]).or_insert(*id);
        }
        Self {
            class_of,
            first_of,
            order,
            items,
        }
    }

    /// The group that is written instead of this one.
    pub(super) fn written(&self, id: GroupId) -> GroupId {
        self.first_of[&self.class_of[&id]]
    }

    /// Whether the group is the item of an array.
    pub(super) fn is_item(&self, id: GroupId) -> bool {
        self.items.contains(&id)
    }

    /// The groups to write, each before those it leads to.
    pub(super) fn all(&self) -> impl Iterator<Item = GroupId> {
        self.order
            .iter()
            .copied()
            .filter(|id| self.written(*id) == *id)
    }
}

fn item_group(shape: &Shape) -> Option<GroupId> {
    match shape {
        Shape::Array(group) => *group,
        Shape::OneOrMore(shape) => item_group(shape),
        Shape::String
        | Shape::Integer
        | Shape::Real
        | Shape::Boolean
        | Shape::Date
        | Shape::Data
        | Shape::Any
        | Shape::Word(_)
        | Shape::Variants(_)
        | Shape::Dictionary(_) => None,
    }
}

fn visit(schema: &Schema, id: GroupId, seen: &mut BTreeSet<GroupId>, order: &mut Vec<GroupId>) {
    if !seen.insert(id) {
        return;
    }
    order.push(id);
    for key in schema.group(id).all() {
        if let Some(group) = key.shape.group() {
            visit(schema, group, seen, order);
        }
    }
}

/// What a group says, with the classes of those below in their place.
fn signature(schema: &Schema, id: GroupId, class_of: &BTreeMap<GroupId, usize>) -> String {
    let say = |key: &Key| {
        let below = key.shape.group().map(|group| class_of[&group]);
        let Key {
            name,
            type_name: _,
            shape,
            presence,
            supports,
            rules,
        } = key;
        let kind = format!("{shape:?}").replace(|c: char| c.is_ascii_digit(), "");
        format!("{name:?} {kind} {below:?} {presence:?} {supports:?} {rules:?}\n")
    };
    let group = schema.group(id);
    let keys: String = group.keys.iter().map(say).collect();
    format!("{keys}others {:?}", group.others.as_ref().map(say))
}
