//! Apple's schema: what there is, what a value has to look like, which device takes it.

use std::str::FromStr;

use mdm_core::{
    plist::Value,
    schema::{
        self, Applicability as CoreApplicability, Extent, Fact, Facts as CoreFacts, Family,
        KeyPath, Object, OsVersion, Platform, Scope, Severity, UnknownKeys, Verdict,
        Violation as CoreViolation,
    },
};
use pyo3::{
    exceptions::PyValueError,
    prelude::*,
    types::{PyBytes, PyDict},
};

use crate::{enums::Member, errors::Failure, json, values};

/// A command, payload, declaration or message of Apple's schema.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct SchemaObject(&'static Object);

#[pymethods]
impl SchemaObject {
    /// Which family it belongs to.
    #[getter]
    fn family(&self) -> Member<Family> {
        Member(self.0.family)
    }

    /// Its name: a `RequestType`, `PayloadType`, `MessageType` or the type of a declaration.
    #[getter]
    fn name(&self) -> &'static str {
        self.0.name
    }

    /// Everything that the catalogue knows of it, as a dict for forms and documents.
    fn describe<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let described = py.detach(|| self.0.describe());
        json::to_python(py, &described)
    }

    /// What is wrong with a value; an empty list for one that fits.
    ///
    /// >>> lock = mdm_core.find_schema("commands", "DeviceLock")
    /// >>> [str(violation) for violation in lock.validate({"PIN": 123456})]
    /// ['PIN: expected a string, found an integer']
    fn validate(&self, py: Python<'_>, value: &Bound<'_, PyDict>) -> PyResult<Vec<Violation>> {
        let value = values::from_dict(value)?;
        Ok(violations(py.detach(|| self.0.validate(&value))))
    }

    /// The same for what a device answers to it.
    fn validate_response(
        &self,
        py: Python<'_>,
        value: &Bound<'_, PyDict>,
    ) -> PyResult<Vec<Violation>> {
        let value = values::from_dict(value)?;
        Ok(violations(py.detach(|| self.0.validate_response(&value))))
    }

    /// The bytes for the wire, XML or JSON; raises `SchemaError` for a value that does not fit.
    #[pyo3(signature = (value, *, unknown_keys = Member(UnknownKeys::Refuse)))]
    fn encode<'py>(
        &self,
        py: Python<'py>,
        value: &Bound<'py, PyDict>,
        unknown_keys: Member<UnknownKeys>,
    ) -> PyResult<Bound<'py, PyBytes>> {
        let value = values::from_dict(value)?;
        let encoded = py.detach(|| self.0.encode(&value, unknown_keys.0));
        Ok(PyBytes::new(py, &encoded.map_err(Failure::from)?))
    }

    /// The keys as the wire has them, with `RequestType` or `PayloadType`; for `NewCommand` and `Profile`.
    #[pyo3(signature = (value, *, unknown_keys = Member(UnknownKeys::Refuse)))]
    fn to_plist<'py>(
        &self,
        py: Python<'py>,
        value: &Bound<'py, PyDict>,
        unknown_keys: Member<UnknownKeys>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let value = values::from_dict(value)?;
        let keys = py.detach(|| self.0.to_plist(&value, unknown_keys.0));
        values::dictionary(py, &keys.map_err(Failure::from)?)
    }

    /// A value that fits: with the keys that have to be there, or with every key.
    #[pyo3(signature = (extent = Member(Extent::Required)))]
    fn example<'py>(
        &self,
        py: Python<'py>,
        extent: Member<Extent>,
    ) -> PyResult<Bound<'py, PyDict>> {
        values::dictionary(py, &self.0.example(extent.0))
    }

    /// Whether a device takes it, whatever its keys.
    ///
    /// >>> lock = mdm_core.find_schema("commands", "DeviceLock")
    /// >>> lock.applicability(mdm_core.DeviceFacts(platform="tvOS", version="18.0")).verdict.value
    /// 'refused'
    fn applicability(&self, facts: &DeviceFacts) -> Applicability {
        Applicability(self.0.applicability(&facts.0))
    }

    /// Whether a device takes it with this key in it; `None` when there is no such key.
    fn key_applicability(
        &self,
        path: &str,
        facts: &DeviceFacts,
    ) -> PyResult<Option<Applicability>> {
        let path = KeyPath::from_str(path)
            .map_err(|_| PyValueError::new_err(format!("{path:?} is no path of keys")))?;
        Ok(self.0.key_applicability(&path, &facts.0).map(Applicability))
    }

    /// Whether a device takes it with this value.
    fn value_applicability(
        &self,
        py: Python<'_>,
        value: &Bound<'_, PyDict>,
        facts: &DeviceFacts,
    ) -> PyResult<Applicability> {
        let value = values::from_dict(value)?;
        let found = py.detach(|| self.0.value_applicability(&value, &facts.0));
        Ok(Applicability(found))
    }

    fn __repr__(&self) -> String {
        format!(
            "SchemaObject({:?}, {:?})",
            self.0.family.as_str(),
            self.0.name
        )
    }
}

/// The objects of a family, or of all families.
#[pyfunction]
#[pyo3(signature = (family = None))]
pub(crate) fn schema_objects(family: Option<Member<Family>>) -> Vec<SchemaObject> {
    match family {
        Some(family) => family.0.objects().iter().map(SchemaObject).collect(),
        None => schema::objects().map(SchemaObject).collect(),
    }
}

/// The object with this name; `None` if Apple's schema has none.
#[pyfunction]
pub(crate) fn find_schema(family: Member<Family>, name: &str) -> Option<SchemaObject> {
    family.0.find(name).map(SchemaObject)
}

/// What is wrong with a payload of a profile, by its `PayloadType`; `None` for a type that Apple's schema does not have.
#[pyfunction]
pub(crate) fn validate_payload(
    py: Python<'_>,
    payload: &Bound<'_, PyDict>,
) -> PyResult<Option<Vec<Violation>>> {
    let payload = values::from_dict(payload)?;
    let found = py.detach(|| schema::validate_payload(&Value::Dictionary(payload)));
    Ok(found.map(violations))
}

fn violations(found: Vec<CoreViolation>) -> Vec<Violation> {
    found.into_iter().map(Violation).collect()
}

/// One thing that is wrong with a value. `str` of it is a sentence.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct Violation(CoreViolation);

#[pymethods]
impl Violation {
    /// Where: names of keys and indices of items.
    #[getter]
    fn path(&self) -> String {
        self.0.path.to_string()
    }

    /// The stable code.
    #[getter]
    fn code(&self) -> &'static str {
        self.0.code().as_str()
    }

    /// How bad it is.
    #[getter]
    fn severity(&self) -> Member<Severity> {
        Member(self.0.severity())
    }

    /// What the schema asks for, in words.
    #[getter]
    fn expected(&self) -> &str {
        &self.0.expected
    }

    /// What is there, in words.
    #[getter]
    fn found(&self) -> &str {
        &self.0.found
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("<Violation {}: {}>", self.0.code(), self.0)
    }
}

/// What is known of a device; what is not given is not known.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct DeviceFacts(CoreFacts);

#[pymethods]
impl DeviceFacts {
    #[new]
    #[pyo3(signature = (
        *, platform = None, version = None, supervised = None, ade = None, user_approved = None, channel = None,
        shared_ipad = None, user_enrollment = None, access_rights = None
    ))]
    #[expect(
        clippy::too_many_arguments,
        reason = "Python's keyword arguments, each with a default"
    )]
    fn new(
        platform: Option<Member<Platform>>,
        version: Option<&str>,
        supervised: Option<bool>,
        ade: Option<bool>,
        user_approved: Option<bool>,
        channel: Option<Member<Scope>>,
        shared_ipad: Option<bool>,
        user_enrollment: Option<bool>,
        access_rights: Option<u16>,
    ) -> PyResult<Self> {
        let version = version.map(|text| {
            OsVersion::from_str(text).map_err(|error| PyValueError::new_err(error.to_string()))
        });
        Ok(Self(CoreFacts {
            platform: platform.map(|platform| platform.0),
            version: version.transpose()?,
            supervised,
            ade,
            user_approved,
            channel: channel.map(|channel| channel.0),
            shared_ipad,
            user_enrollment,
            access_rights,
        }))
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// Whether a device takes something, and why not. Each reason comes with the path of the key that it is about, empty for the whole.
#[pyclass(frozen, module = "mdm_core")]
pub(crate) struct Applicability(CoreApplicability);

#[pymethods]
impl Applicability {
    /// In one word.
    #[getter]
    fn verdict(&self) -> Member<Verdict> {
        Member(self.0.verdict())
    }

    /// Why not.
    #[getter]
    fn refusals(&self) -> Vec<(String, String)> {
        let refusals = self.0.refusals.iter();
        refusals
            .map(|(path, refusal)| (path.to_string(), refusal.to_string()))
            .collect()
    }

    /// What would have to be known to tell.
    #[getter]
    fn unknown(&self) -> Vec<(String, Member<Fact>)> {
        let unknown = self.0.unknown.iter();
        unknown
            .map(|(path, fact)| (path.to_string(), Member(*fact)))
            .collect()
    }

    /// What should be known even if the device takes it.
    #[getter]
    fn warnings(&self) -> Vec<(String, String)> {
        let warnings = self.0.warnings.iter();
        warnings
            .map(|(path, warning)| (path.to_string(), warning.to_string()))
            .collect()
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}
