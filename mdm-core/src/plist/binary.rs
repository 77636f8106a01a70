use super::{PlistError, dates::DateProbe};

/// What a binary plist may cost.
pub(super) struct Bounds {
    pub(super) max_objects: u32,
    pub(super) max_depth: u32,
    pub(super) max_bytes: usize,
}

/// Checks that a binary plist stays within bounds when its shared objects are written out.
///
/// Objects refer to each other by number, so 134 bytes can stand for 10 million leaves. The size of
/// each object is computed once and multiplied where it is referred to again. As every reference adds
/// an object to the collection it stands in, a collection is left at the latest after `max_objects` of
/// them, so the cost is bounded even where collections overlap in the file.
pub(super) fn walk(bytes: &[u8], bounds: &Bounds) -> Result<(), PlistError> {
    let table = Table::decode(bytes)?;
    if table.count > bounds.max_objects as usize {
        return Err(bounds.exceeded());
    }
    let mut walk = Walk {
        bounds,
        table: &table,
        seen: vec![Seen::Never; table.count],
        path: Vec::new(),
    };
    walk.run()
}

impl Bounds {
    fn exceeded(&self) -> PlistError {
        PlistError::BinaryBomb {
            max_objects: self.max_objects,
            max_bytes: self.max_bytes,
        }
    }
}

/// A depth-first walk that keeps its path in a vector instead of on the stack.
struct Walk<'a> {
    bounds: &'a Bounds,
    table: &'a Table<'a>,
    seen: Vec<Seen>,
    path: Vec<Step<'a>>,
}

/// What the walk knows of an object.
#[derive(Clone, Copy)]
enum Seen {
    Never,
    /// It is on the path: a reference to it would never end.
    Open,
    Done(Weight),
}

/// A collection on the path.
struct Step<'a> {
    object: usize,
    references: std::slice::ChunksExact<'a, u8>,
    weight: Weight,
}

/// What an object amounts to, everything below it included and written out.
#[derive(Clone, Copy)]
struct Weight {
    objects: u64,
    bytes: u64,
    /// Levels of collections.
    height: u32,
}

impl Weight {
    fn add(&mut self, child: Weight) {
        self.objects = self.objects.saturating_add(child.objects);
        self.bytes = self.bytes.saturating_add(child.bytes);
        self.height = self.height.max(child.height.saturating_add(1));
    }
}

impl<'a> Walk<'a> {
    fn run(&mut self) -> Result<(), PlistError> {
        let mut finished = self.enter(self.table.root)?;
        while let Some(step) = self.path.last_mut() {
            if let Some(child) = finished.take() {
                step.weight.add(child);
                let Weight { objects, bytes, .. } = step.weight;
                if objects > u64::from(self.bounds.max_objects)
                    || bytes > self.bounds.max_bytes as u64
                {
                    return Err(self.bounds.exceeded());
                }
            }
            match step.references.next() {
                Some(reference) => {
                    let object = self.table.index(reference)?;
                    finished = self.enter(object)?;
                }
                None => {
                    self.seen[step.object] = Seen::Done(step.weight);
                    finished = Some(step.weight);
                    self.path.pop();
                }
            }
        }
        Ok(())
    }

    /// Gives an object's weight if it is known at once, and otherwise puts it on the path.
    fn enter(&mut self, object: usize) -> Result<Option<Weight>, PlistError> {
        match self.seen[object] {
            Seen::Done(weight) => {
                self.allow_depth(weight.height, object)?;
                return Ok(Some(weight));
            }
            Seen::Open => return Err(self.bounds.exceeded()),
            Seen::Never => {}
        }
        match self.table.object(object)? {
            Object::Leaf { size } => {
                let weight = Weight {
                    objects: 1,
                    bytes: size as u64,
                    height: 0,
                };
                self.seen[object] = Seen::Done(weight);
                Ok(Some(weight))
            }
            Object::Collection { references } => {
                self.allow_depth(1, object)?;
                self.seen[object] = Seen::Open;
                self.path.push(Step {
                    object,
                    references,
                    weight: Weight {
                        objects: 1,
                        bytes: 0,
                        height: 1,
                    },
                });
                Ok(None)
            }
        }
    }

    /// Whether `height` levels fit below the path.
    fn allow_depth(&self, height: u32, object: usize) -> Result<(), PlistError> {
        if self.path.len() + height as usize > self.bounds.max_depth as usize {
            return Err(PlistError::TooDeep {
                limit: self.bounds.max_depth,
                offset: self.table.offset(object)?,
            });
        }
        Ok(())
    }
}

/// The trailer and the offset table it points to.
struct Table<'a> {
    /// The file before the offset table.
    objects: &'a [u8],
    offsets: &'a [u8],
    offset_size: usize,
    reference_size: usize,
    count: usize,
    root: usize,
}

enum Object<'a> {
    Leaf {
        size: usize,
    },
    /// The references of an array, or the keys and values of a dictionary.
    Collection {
        references: std::slice::ChunksExact<'a, u8>,
    },
}

const MAGIC: &[u8] = b"bplist00";
const TRAILER: usize = 32;

impl<'a> Table<'a> {
    fn decode(bytes: &'a [u8]) -> Result<Self, PlistError> {
        if !bytes.starts_with(MAGIC) {
            return Err(PlistError::NotAPlist);
        }
        let bad_trailer = PlistError::malformed("a trailer that does not fit the file", 0);
        let Some((body, trailer)) = bytes.split_last_chunk::<TRAILER>() else {
            return Err(bad_trailer);
        };
        let bad_trailer = PlistError::malformed("a trailer that does not fit the file", body.len());
        let [.., offset_size, reference_size] = trailer[..8] else {
            return Err(bad_trailer);
        };
        let [count, root, table_start] =
            [8, 16, 24].map(|at| usize::try_from(unsigned(&trailer[at..at + 8])));
        let (Ok(count), Ok(root), Ok(table_start)) = (count, root, table_start) else {
            return Err(bad_trailer);
        };
        let sizes_are_known = [offset_size, reference_size]
            .iter()
            .all(|size| matches!(size, 1 | 2 | 3 | 4 | 8));
        let offset_size = usize::from(offset_size);
        let offsets = count
            .checked_mul(offset_size)
            .and_then(|size| table_start.checked_add(size))
            .and_then(|end| body.get(table_start..end));
        match offsets {
            Some(offsets) if sizes_are_known && root < count => Ok(Table {
                objects: &body[..table_start],
                offsets,
                offset_size,
                reference_size: usize::from(reference_size),
                count,
                root,
            }),
            _ => Err(bad_trailer),
        }
    }

    /// The number of the object that a reference names.
    fn index(&self, reference: &[u8]) -> Result<usize, PlistError> {
        usize::try_from(unsigned(reference))
            .ok()
            .filter(|&index| index < self.count)
            .ok_or(PlistError::Malformed {
                what: "a reference to an object that does not exist",
                offset: None,
            })
    }

    fn offset(&self, object: usize) -> Result<usize, PlistError> {
        let start = object * self.offset_size;
        usize::try_from(unsigned(&self.offsets[start..start + self.offset_size]))
            .ok()
            .filter(|offset| (MAGIC.len()..self.objects.len()).contains(offset))
            .ok_or(PlistError::Malformed {
                what: "an object outside the part for objects",
                offset: None,
            })
    }

    fn object(&self, object: usize) -> Result<Object<'a>, PlistError> {
        let offset = self.offset(object)?;
        self.decode_object(offset)
            .ok_or(PlistError::malformed(
                "an object of unknown type or beyond the part for objects",
                offset,
            ))?
            .allow_dates(offset)
    }

    fn decode_object(&self, offset: usize) -> Option<Decoded<'a>> {
        let (&token, rest) = self.objects.get(offset..)?.split_first()?;
        let low = token & 0x0F;
        let sized = |rest: &'a [u8], unit: usize| -> Option<&'a [u8]> {
            let (count, rest) = count(low, rest)?;
            rest.get(..count.checked_mul(unit)?)
        };
        let decoded = match (token >> 4, low) {
            (0x0, 0x8 | 0x9) => Decoded::Plain(&[]),
            (0x1, 0..=4) => Decoded::Plain(rest.get(..1 << low)?),
            (0x2, 2 | 3) => Decoded::Plain(rest.get(..1 << low)?),
            (0x3, 3) => Decoded::Date(*rest.first_chunk()?),
            (0x4, _) => Decoded::Plain(sized(rest, 1)?),
            (0x5, _) => Decoded::Ascii(sized(rest, 1)?),
            (0x6, _) => Decoded::Utf16(sized(rest, 2)?),
            (0x8, 0..8) => Decoded::Plain(rest.get(..usize::from(low) + 1)?),
            (0xA, _) => Decoded::Collection(
                sized(rest, self.reference_size)?.chunks_exact(self.reference_size),
            ),
            (0xD, _) => Decoded::Collection(
                sized(rest, 2 * self.reference_size)?.chunks_exact(self.reference_size),
            ),
            _ => return None,
        };
        Some(decoded)
    }
}

/// An object by how it must be checked.
enum Decoded<'a> {
    Plain(&'a [u8]),
    Date([u8; 8]),
    Ascii(&'a [u8]),
    Utf16(&'a [u8]),
    Collection(std::slice::ChunksExact<'a, u8>),
}

impl<'a> Decoded<'a> {
    /// Refuses the dates that would make the parser panic.
    fn allow_dates(self, offset: usize) -> Result<Object<'a>, PlistError> {
        let (size, is_safe) = match self {
            Decoded::Collection(references) => return Ok(Object::Collection { references }),
            Decoded::Plain(bytes) => (bytes.len(), true),
            Decoded::Date(bytes) => (
                bytes.len(),
                SECONDS_OF_YEARS_0_TO_9999.contains(&f64::from_be_bytes(bytes)),
            ),
            Decoded::Ascii(bytes) => {
                let mut probe = DateProbe::default();
                probe.feed(bytes);
                (bytes.len(), !probe.is_unsafe())
            }
            Decoded::Utf16(bytes) => {
                let mut probe = DateProbe::default();
                for unit in bytes.chunks_exact(2) {
                    // A unit that is not ASCII is no part of a time; 0 is none either.
                    probe.feed(&[if unit[0] == 0 { unit[1] } else { 0 }]);
                }
                (bytes.len(), !probe.is_unsafe())
            }
        };
        if is_safe {
            Ok(Object::Leaf { size })
        } else {
            Err(PlistError::malformed(
                "a date outside the years 0 to 9999",
                offset,
            ))
        }
    }
}

/// Seconds from 2001-01-01, which a date object counts from, to the first and past the last second
/// of the years 0 to 9999.
const SECONDS_OF_YEARS_0_TO_9999: std::ops::Range<f64> = -63_145_526_400.0..252_423_993_600.0;

/// How many units a string, data, array or dictionary has, and what follows that number.
fn count(low: u8, rest: &[u8]) -> Option<(usize, &[u8])> {
    if low != 0x0F {
        return Some((usize::from(low), rest));
    }
    let (&token, rest) = rest.split_first()?;
    let size = match token {
        0x10..=0x13 => 1 << (token & 0x0F),
        _ => return None,
    };
    let (number, rest) = rest.split_at_checked(size)?;
    Some((usize::try_from(unsigned(number)).ok()?, rest))
}

/// A big-endian number of up to eight bytes.
fn unsigned(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0, |value, &byte| value << 8 | u64::from(byte))
}
