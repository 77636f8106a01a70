/// Finds the timestamps that make `plist` 1.10 panic.
///
/// `Date::from_xml_format` takes an RFC 3339 time with an offset and moves it to UTC, which panics
/// when the result leaves the years 0 to 9999, at once or when it is next formatted. It does so for a
/// `<date>`, and for a `<string>` read into a `Date` field. Only a time on the first or the last day
/// of that range can leave it, and only with an offset.
///
/// Fed with the text of one value piece by piece, since comments and references may divide it.
#[derive(Clone, Copy, Default)]
pub(super) struct DateProbe {
    day: [u8; 10],
    tail: [u8; 6],
    len: usize,
}

/// `9999-12-31T23:59:59-00:01`
const SHORTEST: usize = 25;

impl DateProbe {
    /// Whether text that begins with this byte could matter, so that nearly all of it is skipped.
    #[inline]
    pub(super) fn may_matter(first: u8) -> bool {
        matches!(first, b'0' | b'9')
    }

    /// Whether any text was fed.
    #[inline]
    pub(super) fn has_begun(&self) -> bool {
        self.len > 0
    }

    pub(super) fn feed(&mut self, text: &[u8]) {
        if let Some(rest_of_day) = self.day.get_mut(self.len..) {
            let taken = text.len().min(rest_of_day.len());
            rest_of_day[..taken].copy_from_slice(&text[..taken]);
        }
        let last = &text[text.len().saturating_sub(self.tail.len())..];
        self.tail.rotate_left(last.len());
        let kept = self.tail.len() - last.len();
        self.tail[kept..].copy_from_slice(last);
        self.len = self.len.saturating_add(text.len());
    }

    /// Whether the text so far is a time with an offset on one of the two days.
    pub(super) fn is_unsafe(&self) -> bool {
        self.len >= SHORTEST
            && matches!(&self.day, b"0000-01-01" | b"9999-12-31")
            && matches!(
                self.tail,
                [
                    b'+' | b'-',
                    b'0'..=b'9',
                    b'0'..=b'9',
                    b':',
                    b'0'..=b'9',
                    b'0'..=b'9'
                ]
            )
    }
}
