//! Sets of declarations that hold together.

use std::collections::{BTreeMap, BTreeSet};

use super::{Declaration, Fault, Identifier, Kind, Violation};
use crate::limits::MAX_SET_DECLARATIONS;

/// What is odd about a set without being wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Remark {
    /// No activation of the set names the configuration, so no device applies it (`Info.NotReferencedByActivation`).
    NotActivated(Identifier),
    /// No configuration of the set names the asset, so no device loads it (`Info.NotReferencedByConfiguration`).
    NotUsed(Identifier),
    /// An activation asks for a property that no `com.apple.management.properties` of the set has.
    NoProperty {
        /// The activation.
        activation: Identifier,
        /// The property.
        property: String,
    },
}

/// Checks a set: every reference leads to the right kind of declaration in the same set, and no identifier is there twice.
///
/// A set is closed in itself, so that any sets together on a device are so too; a declaration may be in many sets.
///
/// # Errors
/// Every [`Violation`], by declaration and then by place.
pub fn check_set(declarations: &[Declaration]) -> Result<Vec<Remark>, Vec<Violation>> {
    let mut violations = Vec::new();
    let mut members: BTreeMap<&Identifier, &Declaration> = BTreeMap::new();
    for (index, declaration) in declarations.iter().enumerate() {
        let identifier = declaration.identifier();
        let mut wrong = |fault| {
            violations.push(Violation::at("/Identifier", fault).of(identifier));
        };
        if index == MAX_SET_DECLARATIONS {
            wrong(Fault::TooMany(MAX_SET_DECLARATIONS));
        }
        if members.insert(identifier, declaration).is_some() {
            wrong(Fault::Duplicate);
        }
    }
    let mut used = BTreeSet::new();
    for declaration in members.values() {
        for reference in declaration.references() {
            used.insert(&reference.target);
            let fault = match members.get(&reference.target) {
                None => Fault::Dangling(reference.target.clone()),
                Some(target) if !reference.wanted.accepts(target.declaration_type()) => {
                    Fault::WrongTarget {
                        target: reference.target.clone(),
                        wanted: reference.wanted.describe(),
                    }
                }
                Some(_) => continue,
            };
            violations.push(Violation::at(&reference.path, fault).of(declaration.identifier()));
        }
    }
    if violations.is_empty() {
        Ok(remarks(&members, &used))
    } else {
        Err(violations)
    }
}

fn remarks(
    members: &BTreeMap<&Identifier, &Declaration>,
    used: &BTreeSet<&Identifier>,
) -> Vec<Remark> {
    let properties: BTreeSet<&String> = members
        .values()
        .filter(|member| member.declaration_type().as_str() == "com.apple.management.properties")
        .flat_map(|member| member.payload().keys())
        .collect();
    let mut remarks: Vec<Remark> = members
        .values()
        .filter(|member| !used.contains(member.identifier()))
        .filter_map(|member| match member.kind() {
            Kind::Configuration => Some(Remark::NotActivated(member.identifier().clone())),
            Kind::Asset => Some(Remark::NotUsed(member.identifier().clone())),
            Kind::Activation | Kind::Management => None,
        })
        .collect();
    for member in members.values() {
        let asked = member.predicate().map(super::Predicate::properties);
        remarks.extend(
            asked
                .into_iter()
                .flatten()
                .filter(|property| !properties.contains(property))
                .map(|property| Remark::NoProperty {
                    activation: member.identifier().clone(),
                    property: property.clone(),
                }),
        );
    }
    remarks
}
