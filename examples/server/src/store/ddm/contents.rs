//! Contents of declarations, sealed in the database and read once.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use mdm_core::ddm::{ContentDigest, Declaration};
use rusqlite::{Connection, OptionalExtension, params};

use crate::store::{SealKey, StoreError};

/// How many contents are kept in memory, read and checked. Large organisations have some hundreds of declarations.
const KEPT: usize = 4_096;

/// Contents that were read before: the same digest is always the same content.
#[derive(Debug, Default)]
pub(in crate::store) struct Contents(Mutex<BTreeMap<ContentDigest, Declaration>>);

impl Contents {
    /// The content with this digest, if it is stored.
    pub(super) fn read(
        &self,
        connection: &Connection,
        key: &SealKey,
        digest: ContentDigest,
    ) -> Result<Option<Declaration>, StoreError> {
        let known = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&digest)
            .cloned();
        if known.is_some() {
            return Ok(known);
        }
        let Some(content) = read(connection, key, digest)? else {
            return Ok(None);
        };
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.pop_first();
        }
        kept.insert(digest, content.clone());
        Ok(Some(content))
    }
}

/// Reads a content from the database.
pub(super) fn read(
    connection: &Connection,
    key: &SealKey,
    digest: ContentDigest,
) -> Result<Option<Declaration>, StoreError> {
    let digest = digest.to_string();
    let sealed: Option<Vec<u8>> = connection
        .prepare_cached("SELECT sealed FROM content WHERE digest = ?1")?
        .query_row([&digest], |row| row.get(0))
        .optional()?;
    sealed
        .map(|sealed| {
            let text = key.open(&["declaration", &digest], &sealed)?;
            Declaration::parse(&text).map_err(|_| StoreError::Unreadable {
                what: "declaration",
            })
        })
        .transpose()
}

/// Stores a content, unless it is there already.
pub(super) fn put(
    connection: &Connection,
    key: &SealKey,
    declaration: &Declaration,
) -> Result<(), StoreError> {
    let digest = declaration.digest().to_string();
    let is_known = connection
        .prepare_cached("SELECT 1 FROM content WHERE digest = ?1")?
        .exists([&digest])?;
    if !is_known {
        let sealed = key.seal(&["declaration", &digest], declaration.encode().as_bytes())?;
        connection
            .prepare_cached("INSERT INTO content (digest, sealed) VALUES (?1, ?2)")?
            .execute(params![digest, sealed])?;
    }
    Ok(())
}

/// A digest as its row has it.
pub(super) fn digest(text: &str) -> Result<ContentDigest, StoreError> {
    ContentDigest::parse(text).map_err(|_| StoreError::Unreadable { what: "digest" })
}
