//! What happens while a device enrolls and afterwards, for people to watch.

use std::fmt;
use std::sync::Arc;

use jiff::Timestamp;

use super::{Capabilities, Said};

/// Something that happened to one device.
#[derive(Clone, Debug)]
pub enum Event {
    /// The profile was read.
    ProfileRead {
        /// Its name for people, or its identifier.
        name: String,
        /// `ServerURL`.
        server_url: String,
        /// `SignMessage`.
        signs: bool,
        /// `AccessRights`.
        rights: Option<u32>,
        /// How many certificates it brings that the device trusts from now on.
        anchors: usize,
    },
    /// An RSA key is there.
    KeyMade {
        /// How many bits.
        bits: u32,
    },
    /// The authority said what it can, or nothing.
    Capabilities(Capabilities),
    /// The authority has not decided yet; the device asks again then.
    Pending {
        /// When.
        until: Timestamp,
    },
    /// The certificate is there.
    Issued {
        /// Its common name.
        common_name: String,
        /// Until when it is valid.
        not_after: Timestamp,
    },
    /// A message went to the MDM server.
    Said(Said),
    /// The server confirmed the enrollment.
    Enrolled,
    /// The enrollment profile came again, and with it a new identity.
    Renewed,
    /// The enrollment profile came again and could not be installed: the old identity stays.
    NotRenewed {
        /// Why.
        reason: String,
    },
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ProfileRead {
                name,
                server_url,
                signs,
                rights,
                anchors,
            } => {
                let signs = if *signs { "signed" } else { "not signed" };
                write!(
                    f,
                    "profile “{name}”: server {server_url}, messages {signs}, "
                )?;
                match rights {
                    Some(rights) => write!(f, "access rights {rights}, ")?,
                    None => f.write_str("no access rights stated, ")?,
                }
                write!(f, "{anchors} trusted certificates")
            }
            Self::KeyMade { bits } => write!(f, "RSA key of {bits} bits"),
            Self::Capabilities(Capabilities { post, aes }) => {
                let post = if *post { "POST" } else { "GET" };
                let cipher = if *aes { "AES" } else { "triple DES" };
                write!(f, "SCEP by {post} with {cipher}")
            }
            Self::Pending { until } => write!(f, "SCEP: pending, asks again at {until}"),
            Self::Issued {
                common_name,
                not_after,
            } => write!(
                f,
                "certificate for CN={common_name}, valid until {not_after}"
            ),
            Self::Said(said) => said.fmt(f),
            Self::Enrolled => f.write_str("enrolled"),
            Self::Renewed => f.write_str("identity renewed"),
            Self::NotRenewed { reason } => write!(f, "identity not renewed: {reason}"),
        }
    }
}

/// Who is told what happens, with the number of the device.
#[derive(Clone, Default)]
pub struct Observer(Option<Arc<Tell>>);

type Tell = dyn Fn(u64, &Event) + Send + Sync;

impl Observer {
    /// Calls `tell` with the number of the device and what happened. It must not take long.
    pub fn new(tell: impl Fn(u64, &Event) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(tell)))
    }

    pub(super) fn tell(&self, device: u64, event: Event) {
        if let Some(tell) = &self.0 {
            tell(device, &event);
        }
    }
}

impl fmt::Debug for Observer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Observer").field(&self.0.is_some()).finish()
    }
}
