//! Preparing places and closing them.

use jiff::Timestamp;
use mdm_core::place::{BadPlace, Place, PlaceId, PlaceToken, Uses};

use super::Enrolling;
use crate::store::{PlaceEvent, PlaceLine, StoreError};

/// A place to be prepared.
#[derive(Clone, Debug)]
pub(crate) struct NewPlace {
    pub(crate) name: String,
    pub(crate) group: Option<String>,
    pub(crate) expires_at: Option<Timestamp>,
    pub(crate) uses: Uses,
}

/// A place with its link, which is known at this moment and never again.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) place: Place,
    pub(crate) link: Link,
}

/// The link of a place. It lets whoever has it enroll: shown to the operator, never logged.
pub(crate) struct Link(String);

impl Link {
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }

    /// Where the profile is.
    pub(crate) fn profile(&self) -> String {
        format!("{}/profile", self.0)
    }
}

impl std::fmt::Debug for Link {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Link(…)")
    }
}

/// Why no place was prepared.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PrepareError {
    /// It cannot be such.
    #[error(transparent)]
    Bad(#[from] BadPlace),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Enrolling {
    /// Prepares a place and says its link.
    pub(crate) async fn prepare(
        &self,
        wish: NewPlace,
        now: Timestamp,
    ) -> Result<Prepared, PrepareError> {
        let mut entropy = self.app.fork_entropy();
        let place = Place {
            group: wish.group,
            expires_at: wish.expires_at,
            uses: wish.uses,
            ..Place::new(PlaceId::draw(&mut entropy), wish.name, now)
        };
        place.check()?;
        let token = PlaceToken::draw(&mut entropy);
        let store = self.app.store();
        let hash = PlaceToken::hash(token.expose());
        let event = PlaceEvent::Prepared;
        store
            .put_place(&place, Some(hash), PlaceLine { at: now, event })
            .await?;
        let link = Link(self.url.with(&format!("/enroll/{}", token.expose())));
        Ok(Prepared { place, link })
    }

    /// Closes a place: its link and its challenges bring nothing any more. Devices that have come stay. `None` for an unknown one.
    pub(crate) async fn close(
        &self,
        id: &PlaceId,
        now: Timestamp,
    ) -> Result<Option<Place>, StoreError> {
        let store = self.app.store();
        let Some(mut place) = store.place(id)? else {
            return Ok(None);
        };
        if place.closed_at.is_none() {
            place.closed_at = Some(now);
            let event = PlaceEvent::Closed;
            store
                .put_place(&place, None, PlaceLine { at: now, event })
                .await?;
        }
        Ok(Some(place))
    }
}
