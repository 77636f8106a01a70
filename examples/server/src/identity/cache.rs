//! Certificates whose chain was found good, so that a chain is followed once and not with every request.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use mdm_core::identity::{Fingerprint, Presented};

/// A bounded map in two generations: when the young one is full it becomes the old one, and what the old one held is forgotten
/// unless it was asked for meanwhile. Split in shards, so that threads do not wait for each other.
///
/// Only good chains are in it: what is not trusted today may be tomorrow. Whether a certificate has expired is not its business.
#[derive(Debug)]
pub(super) struct Cache {
    shards: [Mutex<Generations>; SHARDS],
    /// How many entries a generation of one shard takes.
    room: usize,
}

const SHARDS: usize = 16;

#[derive(Debug, Default)]
struct Generations {
    young: HashMap<Fingerprint, Presented>,
    old: HashMap<Fingerprint, Presented>,
}

impl Cache {
    /// Room for about `entries` certificates.
    pub(super) fn new(entries: u32) -> Self {
        let entries = usize::try_from(entries).unwrap_or(usize::MAX);
        Self {
            shards: std::array::from_fn(|_| Mutex::default()),
            room: (entries / SHARDS / 2).max(1),
        }
    }

    pub(super) fn find(&self, fingerprint: &Fingerprint) -> Option<Presented> {
        let mut shard = self.shard(fingerprint);
        if let Some(found) = shard.young.get(fingerprint) {
            return Some(found.clone());
        }
        let found = shard.old.remove(fingerprint)?;
        shard.keep(found.clone(), self.room);
        Some(found)
    }

    pub(super) fn keep(&self, presented: Presented) {
        let fingerprint = presented.facts().fingerprint;
        self.shard(&fingerprint).keep(presented, self.room);
    }

    fn shard(&self, fingerprint: &Fingerprint) -> std::sync::MutexGuard<'_, Generations> {
        let index = usize::from(fingerprint.as_bytes()[0]) % SHARDS;
        self.shards[index]
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Generations {
    fn keep(&mut self, presented: Presented, room: usize) {
        if self.young.len() >= room {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(presented.facts().fingerprint, presented);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn certificates(count: usize) -> Vec<Presented> {
        let key = rcgen::KeyPair::generate().unwrap();
        (0..count)
            .map(|n| {
                let params = rcgen::CertificateParams::new(vec![format!("d{n}.test")]).unwrap();
                let certificate = params.self_signed(&key).unwrap();
                Presented::vouched_by_host(certificate.der()).unwrap()
            })
            .collect()
    }

    #[test]
    fn what_is_asked_for_stays_and_the_rest_is_bounded() {
        let all = certificates(200);
        let cache = Cache::new(32);
        let first = all[0].facts().fingerprint;
        for one in &all {
            cache.keep(one.clone());
            assert_eq!(cache.find(&first).as_ref(), Some(&all[0]));
        }
        let kept = all
            .iter()
            .filter(|one| cache.find(&one.facts().fingerprint).is_some())
            .count();
        assert!((1..=32).contains(&kept), "{kept}");
    }
}
