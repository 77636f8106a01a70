//! Where apps and books come from.

use crate::{
    command::typed::{
        InstallApplication, InstallEnterpriseApplication, InstallMedia, MediaKind, MediaType,
        RemoveMedia,
    },
    plist::Keys,
};

/// Where an app comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AppSource {
    /// The App Store, by the app's number.
    StoreId(i64),
    /// The App Store, by the app's bundle identifier.
    Identifier(String),
    /// A manifest at this URL, `https`.
    ManifestUrl(String),
}

impl InstallApplication {
    /// An app from there.
    pub fn new(source: AppSource) -> Self {
        let mut command = Self::bare();
        match source {
            AppSource::StoreId(id) => command.itunes_store_id = Some(id),
            AppSource::Identifier(identifier) => command.identifier = Some(identifier),
            AppSource::ManifestUrl(url) => command.manifest_url = Some(url),
        }
        command
    }
}

/// Where a package for Macs is described.
#[derive(Clone, Debug, PartialEq)]
pub enum PackageSource {
    /// In the command itself.
    Manifest(Keys),
    /// Elsewhere.
    Url(UrlManifest),
}

/// A manifest that the device fetches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UrlManifest {
    /// Where, `https`.
    pub url: String,
    /// Certificates in DER, one of which the server has to have; empty: any that is trusted.
    pub pins: Vec<Vec<u8>>,
    /// Whether a pinned certificate has to be known as not revoked. `None`: the device's default, no.
    pub revocation_check_required: Option<bool>,
}

impl UrlManifest {
    /// A manifest on a server that is trusted anyway.
    pub fn at(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            pins: Vec::new(),
            revocation_check_required: None,
        }
    }
}

impl InstallEnterpriseApplication {
    /// A package from there.
    pub fn new(source: PackageSource) -> Self {
        let mut command = Self::bare();
        match source {
            PackageSource::Manifest(manifest) => command.manifest = Some(manifest),
            PackageSource::Url(manifest) => {
                command.manifest_url = Some(manifest.url);
                if !manifest.pins.is_empty() {
                    command.manifest_url_pinning_certs = Some(manifest.pins);
                    command.pinning_revocation_check_required = manifest.revocation_check_required;
                }
            }
        }
        command
    }
}

/// Where a book comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MediaSource {
    /// The store, by the book's number.
    StoreId(i64),
    /// A file at this URL (iOS 8).
    Url {
        /// The URL.
        url: String,
        /// The name by which the book is updated and removed, in reverse-DNS form.
        persistent_id: String,
        /// What the file is; `None`: as its name in the URL ends.
        kind: Option<MediaKind>,
    },
}

impl InstallMedia {
    /// A book from there.
    pub fn new(source: MediaSource) -> Self {
        let mut command = Self::bare(MediaType::Book);
        match source {
            MediaSource::StoreId(id) => command.itunes_store_id = Some(id),
            MediaSource::Url {
                url,
                persistent_id,
                kind,
            } => {
                command.media_url = Some(url);
                command.persistent_id = Some(persistent_id);
                command.kind = kind;
            }
        }
        command
    }
}

/// How a book is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MediaName {
    /// By its number in the store, which Apple's schema has as text here.
    StoreId(String),
    /// By the name it was installed under.
    PersistentId(String),
}

impl RemoveMedia {
    /// Removes this book.
    pub fn new(name: MediaName) -> Self {
        let mut command = Self::bare(MediaType::Book);
        match name {
            MediaName::StoreId(id) => command.itunes_store_id = Some(id),
            MediaName::PersistentId(id) => command.persistent_id = Some(id),
        }
        command
    }
}
