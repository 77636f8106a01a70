//! A request's body, within a size and a time.

use std::time::Duration;

use http_body_util::BodyExt;
use hyper::body::{Body, Bytes};
use mdm_core::error::ErrorCode;

use crate::code::{Code, HostCode};

/// Why a body was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyError {
    /// It has more bytes than allowed.
    TooLarge,
    /// It took too long.
    TooSlow,
    /// It broke off.
    Incomplete,
}

impl BodyError {
    /// The stable code.
    pub(crate) fn code(self) -> Code {
        match self {
            Self::TooLarge => ErrorCode::RequestTooLarge.into(),
            Self::TooSlow => ErrorCode::RequestTooSlow.into(),
            Self::Incomplete => HostCode::Incomplete.into(),
        }
    }
}

/// Up to how many times the limit is read and thrown away, so that the client gets to read why it was refused:
/// an answer before the end of the body is lost with the connection by many clients.
const PATIENCE_WITH_EXCESS: u64 = 4;

/// Reads a body of at most `limit` bytes within `patience`.
pub(crate) async fn read<B>(body: B, limit: usize, patience: Duration) -> Result<Vec<u8>, BodyError>
where
    B: Body<Data = Bytes> + Unpin,
{
    match tokio::time::timeout(patience, collect(body, limit)).await {
        Ok(result) => result,
        Err(_) => Err(BodyError::TooSlow),
    }
}

async fn collect<B>(mut body: B, limit: usize) -> Result<Vec<u8>, BodyError>
where
    B: Body<Data = Bytes> + Unpin,
{
    let most = u64::try_from(limit).unwrap_or(u64::MAX);
    let hint = body.size_hint();
    if hint.lower() > most {
        return drain(body, most, 0).await;
    }
    // What the client announces is room, but not more of it than it has sent so far deserves.
    let announced = usize::try_from(hint.lower()).unwrap_or(limit);
    let mut bytes = Vec::with_capacity(announced.min(64 * 1024));
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| BodyError::Incomplete)?;
        let Ok(data) = frame.into_data() else {
            continue;
        };
        if bytes.len() + data.len() > limit {
            let seen = u64::try_from(bytes.len() + data.len()).unwrap_or(u64::MAX);
            drop(bytes);
            return drain(body, most, seen).await;
        }
        bytes.extend_from_slice(&data);
    }
    Ok(bytes)
}

/// Reads on and keeps nothing, up to a bound.
async fn drain<B>(mut body: B, most: u64, mut seen: u64) -> Result<Vec<u8>, BodyError>
where
    B: Body<Data = Bytes> + Unpin,
{
    let bound = most.saturating_mul(PATIENCE_WITH_EXCESS);
    if body.size_hint().lower() > bound {
        return Err(BodyError::TooLarge);
    }
    while seen <= bound {
        match body.frame().await {
            Some(Ok(frame)) => {
                let length = frame.data_ref().map_or(0, Bytes::len);
                seen = seen.saturating_add(u64::try_from(length).unwrap_or(u64::MAX));
            }
            Some(Err(_)) | None => break,
        }
    }
    Err(BodyError::TooLarge)
}

#[cfg(test)]
mod tests {
    use http_body_util::Full;

    use super::*;

    #[tokio::test]
    async fn the_limit_is_the_last_size_that_passes() {
        let read = |size: usize| {
            let body = Full::new(Bytes::from(vec![7; size]));
            read(body, 10, Duration::from_secs(1))
        };
        assert_eq!(read(10).await, Ok(vec![7; 10]));
        assert_eq!(read(0).await, Ok(vec![]));
        assert_eq!(read(11).await, Err(BodyError::TooLarge));
        assert_eq!(read(1_000).await, Err(BodyError::TooLarge));
    }
}
