//! What the libraries above do not pass on: the GOAWAY that APNs sent, and the alert that TLS ended with.

use std::{
    io,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::tls::Fault;
use crate::{go_away::GoAway, limits::MAX_ANSWER_BYTES};

/// The length of a frame's header (RFC 9113, 4.1).
const HEADER: usize = 9;
const GOAWAY: u8 = 7;

/// What was seen on a connection.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen(Arc<Mutex<Sights>>);

#[derive(Debug, Default)]
struct Sights {
    go_away: Option<GoAway>,
    fault: Option<Fault>,
}

impl Seen {
    pub(super) fn go_away(&self) -> Option<GoAway> {
        self.lock().go_away.clone()
    }

    pub(super) fn fault(&self) -> Option<Fault> {
        self.lock().fault.clone()
    }

    /// Whether no further push should go over the connection.
    pub(super) fn is_ending(&self) -> bool {
        let seen = self.lock();
        seen.go_away.is_some() || seen.fault.is_some()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Sights> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A stream whose incoming frames are watched.
#[derive(Debug)]
pub(super) struct Watched<T> {
    io: T,
    frames: Frames,
    seen: Seen,
}

impl<T> Watched<T> {
    pub(super) fn new(io: T) -> (Self, Seen) {
        let seen = Seen::default();
        let watched = Self {
            io,
            frames: Frames::default(),
            seen: seen.clone(),
        };
        (watched, seen)
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for Watched<T> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let this = &mut *self;
        let polled = Pin::new(&mut this.io).poll_read(cx, buf);
        match &polled {
            Poll::Ready(Ok(())) => {
                let news = buf.filled().get(before..).unwrap_or_default();
                if let Some(go_away) = this.frames.read(news) {
                    this.seen.lock().go_away = Some(go_away);
                }
            }
            Poll::Ready(Err(error)) => this.seen.lock().fault = Some(Fault::of(error)),
            Poll::Pending => {}
        }
        polled
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for Watched<T> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }
}

/// Follows the frames of a stream, and keeps what a GOAWAY holds.
#[derive(Debug, Default)]
struct Frames {
    header: Vec<u8>,
    /// Bytes of the frame that are to come.
    rest: usize,
    /// The content of a GOAWAY so far.
    go_away: Option<Vec<u8>>,
}

impl Frames {
    /// Reads on; gives the last GOAWAY that was completed.
    fn read(&mut self, mut bytes: &[u8]) -> Option<GoAway> {
        let mut found = None;
        while !bytes.is_empty() || (self.rest == 0 && self.go_away.is_some()) {
            if self.rest > 0 {
                let (content, after) = bytes.split_at(self.rest.min(bytes.len()));
                if let Some(kept) = &mut self.go_away {
                    let room = (8 + MAX_ANSWER_BYTES).saturating_sub(kept.len());
                    kept.extend(content.iter().take(room));
                }
                self.rest -= content.len();
                bytes = after;
            } else if let Some(content) = self.go_away.take() {
                found = parse(&content).or(found);
            } else {
                let missing = HEADER.saturating_sub(self.header.len());
                let (header, after) = bytes.split_at(missing.min(bytes.len()));
                self.header.extend_from_slice(header);
                bytes = after;
                if let [a, b, c, kind, ..] = self.header[..]
                    && self.header.len() == HEADER
                {
                    self.rest = usize::from(a) << 16 | usize::from(b) << 8 | usize::from(c);
                    self.go_away = (kind == GOAWAY).then(Vec::new);
                    self.header.clear();
                }
            }
        }
        found
    }
}

/// Last stream, error code, debug data (RFC 9113, 6.8).
fn parse(content: &[u8]) -> Option<GoAway> {
    let code = content.get(4..8)?.try_into().ok()?;
    Some(GoAway::read(u32::from_be_bytes(code), content.get(8..)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reason::Reason;

    fn frame(kind: u8, content: &[u8]) -> Vec<u8> {
        let len = u32::try_from(content.len()).unwrap().to_be_bytes();
        [&len[1..], &[kind, 0, 0, 0, 0, 0], content].concat()
    }

    #[test]
    fn a_go_away_is_found_wherever_the_stream_is_cut() {
        let debug_data = br#"{"reason":"Shutdown"}"#;
        let content = [&[0, 0, 0, 5, 0, 0, 0, 9][..], debug_data].concat();
        let stream = [
            frame(4, &[7; 18]),
            frame(0, b""),
            frame(GOAWAY, &content),
            frame(6, &[1; 8]),
        ];
        let stream = stream.concat();
        for cut in 0..=stream.len() {
            let mut frames = Frames::default();
            let (first, second) = stream.split_at(cut);
            let found = frames.read(first).or_else(|| frames.read(second)).unwrap();
            assert_eq!(
                (found.code, found.reason),
                (9, Some(Reason::Shutdown)),
                "{cut}"
            );
        }
        let mut frames = Frames::default();
        let found: Vec<_> = stream
            .chunks(1)
            .filter_map(|byte| frames.read(byte))
            .collect();
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn hostile_frames_are_bounded_and_break_nothing() {
        let mut frames = Frames::default();
        assert!(frames.read(&frame(GOAWAY, &[0; 3])).is_none());
        assert!(frames.read(&frame(GOAWAY, b"")).is_none());
        let huge = [0xff, 0xff, 0xff, GOAWAY, 0, 0, 0, 0, 0];
        assert!(frames.read(&huge).is_none());
        for _ in 0..100 {
            assert!(frames.read(&[0; 10_000]).is_none());
        }
        assert!(
            frames
                .go_away
                .as_ref()
                .is_some_and(|kept| kept.len() <= 8 + MAX_ANSWER_BYTES)
        );
    }
}
