//! The conformance suite notices what it is there for: each of its properties fails on a store with a fault that it is about.

mod fault;
mod faulty;
mod spoil;

use std::{collections::BTreeSet, panic};

use fault::{FAULTS, Fault};
use faulty::Faulty;
use mdm_tests::conformance::{PROPERTIES, Property};

/// Whether the property holds for a store with this fault.
fn holds(property: &Property, fault: Option<Fault>) -> bool {
    let check = property.check;
    panic::catch_unwind(|| check(&Faulty::new(fault))).is_ok()
}

#[test]
fn every_property_notices_a_fault_that_it_is_about() {
    let mut missed = Vec::new();
    for (fault, noticed_by) in FAULTS {
        for name in *noticed_by {
            let property = PROPERTIES.iter().find(|property| property.name == *name);
            let property = property.unwrap_or_else(|| panic!("{name} is no property"));
            if holds(property, Some(*fault)) {
                missed.push((fault, name));
            }
        }
    }
    assert_eq!(missed, [], "faults that a property did not notice");
}

#[test]
fn every_property_is_tried_with_a_fault() {
    let tried: BTreeSet<&str> = FAULTS
        .iter()
        .flat_map(|(_, noticed_by)| noticed_by.iter().copied())
        .collect();
    let all: BTreeSet<&str> = PROPERTIES.iter().map(|property| property.name).collect();
    assert_eq!(tried, all);
}

#[test]
fn without_a_fault_every_property_holds() {
    let broken: Vec<_> = PROPERTIES
        .iter()
        .filter(|property| !holds(property, None))
        .map(|property| property.name)
        .collect();
    assert_eq!(broken, [""; 0]);
}
