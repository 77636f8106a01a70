//! What payloads are made of: the types that trust and enrollment need, and any other as its keys.
//!
//! | `PayloadType` | type |
//! | --- | --- |
//! | `com.apple.mdm` | [`Mdm`] |
//! | `com.apple.security.scep` | [`Scep`] |
//! | `com.apple.security.acme` | [`Acme`] |
//! | `com.apple.security.pkcs12` | [`Pkcs12`] |
//! | `com.apple.security.root`, `.pkcs1`, `.pem` | [`Certificate`] |
//! | `com.apple.profileRemovalPassword` | [`RemovalPassword`] |
//! | all others | [`Keys`](super::Keys) in [`Content::Other`] |

mod acme;
mod address;
mod certificate;
mod key;
mod kinds;
mod mdm;
mod rights;
mod scep;
mod subject;

pub use self::{
    acme::Acme,
    address::{BadTopic, BadUrl, MdmTopic, Url},
    certificate::{Certificate, CertificateForm, Pkcs12, RemovalPassword},
    key::{KeyBinding, KeyType, KeyUsage},
    kinds::Content,
    mdm::{EnrollmentMode, Mdm, ServerCapability},
    rights::{AccessRights, BadAccessRights},
    scep::Scep,
    subject::{Names, Subject, SubjectAltName},
};
