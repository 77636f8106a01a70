//! Declarations, and sets of them that hold together.

use mdm_core::{
    ddm::{self, Declaration as CoreDeclaration, Kind, Remark},
    error::ErrorCode,
};
use pyo3::{prelude::*, types::PyBytes};

use crate::{
    enums::Member,
    errors::{Detail, Failure},
    json,
};

/// A declaration: type, identifier and payload.
///
/// >>> data = b'{"Type":"com.apple.configuration.management.test","Identifier":"a","Payload":{"Echo":"hello"}}'
/// >>> declaration = mdm_core.Declaration.parse(data)
/// >>> declaration.kind.value, declaration.payload
/// ('configuration', {'Echo': 'hello'})
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct Declaration(CoreDeclaration);

#[pymethods]
impl Declaration {
    /// Reads a declaration from JSON; raises `DdmError` with every violation in `details`.
    #[staticmethod]
    fn parse(py: Python<'_>, data: &[u8]) -> Result<Self, Failure> {
        Ok(Self(py.detach(|| CoreDeclaration::parse(data))?))
    }

    /// `Type`.
    #[getter]
    fn declaration_type(&self) -> String {
        self.0.declaration_type().to_string()
    }

    /// Which of the four kinds it is.
    #[getter]
    fn kind(&self) -> Member<Kind> {
        Member(self.0.kind())
    }

    /// `Identifier`.
    #[getter]
    fn identifier(&self) -> &str {
        self.0.identifier().as_str()
    }

    /// `Payload`.
    #[getter]
    fn payload<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        json::native(py, self.0.payload())
    }

    /// SHA-256 of type, identifier and canonical payload, in hex: equal content, equal digest.
    #[getter]
    fn digest(&self) -> String {
        self.0.digest().to_string()
    }

    /// The identifiers that it refers to, in the order of the document.
    #[getter]
    fn references(&self) -> Vec<String> {
        let references = self.0.references().iter();
        references
            .map(|reference| reference.target.as_str().to_owned())
            .collect()
    }

    /// The declaration as canonical JSON: what a host keeps.
    fn encode<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.encode().as_bytes())
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// Checks that every reference of a set leads to the right kind of declaration in it; raises `DdmError` with every violation.
///
/// Gives the identifiers of what no device would use: configurations that no activation names, assets that nothing refers to,
/// activations that ask for a property which nothing has.
#[pyfunction]
pub(crate) fn check_declarations(
    py: Python<'_>,
    declarations: Vec<PyRef<'_, Declaration>>,
) -> Result<Vec<String>, Failure> {
    let set: Vec<_> = declarations.iter().map(|each| each.0.clone()).collect();
    match py.detach(|| ddm::check_set(&set)) {
        Ok(remarks) => Ok(remarks.iter().map(idle).collect()),
        Err(violations) => {
            let code = violations
                .first()
                .map_or(ErrorCode::DeclarationBadValue, |first| first.fault.code());
            let texts: Vec<_> = violations.iter().map(ToString::to_string).collect();
            Err(Failure::new(code, &texts.join("; ")).with("violations", Detail::Texts(texts)))
        }
    }
}

fn idle(remark: &Remark) -> String {
    match remark {
        Remark::NotActivated(identifier) | Remark::NotUsed(identifier) => identifier,
        Remark::NoProperty { activation, .. } => activation,
    }
    .as_str()
    .to_owned()
}
