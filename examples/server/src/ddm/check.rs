//! What operators write is checked against Apple's schema before it is stored.

use mdm_core::{
    ddm::{Declaration, DeclarationError, DeclarationType, Fault, Object, Violation},
    schema::{Family, KeyPath, Step, UnknownKeys, ViolationKind},
};

/// What is done about types that the schema does not have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum UnknownType {
    /// They are refused: most are mistyped.
    #[default]
    Refuse,
    /// They are taken unchecked, and keys that the schema does not know too: for what is newer than the schema.
    Allow,
}

/// Reads a declaration with everything that is wrong with it.
pub(crate) fn read(bytes: &[u8], unknown: UnknownType) -> Result<Declaration, DeclarationError> {
    Declaration::parse_with(bytes, |name, payload| check(name, payload, unknown))
}

fn check(name: &DeclarationType, payload: &Object, unknown: UnknownType) -> Vec<Violation> {
    let keys = match unknown {
        UnknownType::Refuse => UnknownKeys::Refuse,
        UnknownType::Allow => UnknownKeys::Allow,
    };
    match (Family::Declaration.find(name.as_str()), unknown) {
        (Some(object), _) => object
            .validate(payload)
            .into_iter()
            .filter(|violation| {
                keys == UnknownKeys::Refuse || violation.kind != ViolationKind::UnknownKey
            })
            .map(|violation| {
                let what = format!("expected {}, found {}", violation.expected, violation.found);
                Violation::at(pointer(&violation.path), Fault::Payload(what))
            })
            .collect(),
        (None, UnknownType::Allow) => Vec::new(),
        (None, UnknownType::Refuse) => {
            let what = format!("belongs to {name}, a type that Apple's schema does not have");
            vec![Violation::at("", Fault::Payload(what))]
        }
    }
}

/// A path of the schema as a JSON Pointer.
fn pointer(path: &KeyPath) -> String {
    path.steps()
        .iter()
        .map(|step| match step {
            Step::Key(name) => format!("/{}", name.replace('~', "~0").replace('/', "~1")),
            Step::Index(index) => format!("/{index}"),
        })
        .collect()
}
