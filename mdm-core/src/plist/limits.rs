/// What a plist may cost before it is parsed.
///
/// The defaults admit every message Apple documents, with room: the largest reports (an
/// `InstalledApplicationList` of a full Mac) are a few hundred kilobytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlistLimits {
    /// Size in bytes. Default 16 MiB: profiles carry images and fonts as base64, reports never come
    /// near it. For a binary plist it also bounds the bytes of its values once shared objects are
    /// written out.
    ///
    /// Repairing can make an XML document up to three times as long, if it holds nothing but
    /// illegal characters.
    pub max_bytes: usize,
    /// Nesting of `<array>` and `<dict>`. Default 64: Apple's deepest payloads stay below 10, and the
    /// parser uses the thread's stack once per level.
    ///
    /// Values above [`PlistLimits::DEEPEST`] count as that.
    pub max_depth: u32,
    /// Elements of an XML plist, counted at their opening tags. Default 1 000 000: `<true/>` is seven
    /// bytes on the wire and about a hundred in memory.
    pub max_elements: u32,
    /// Whether the binary format is read. Default [`BinaryPlists::Refuse`].
    pub binary: BinaryPlists,
}

impl PlistLimits {
    /// The deepest nesting any configuration can allow.
    ///
    /// The parser needs about 5 KiB of stack for each level without optimisation, so this leaves most of
    /// a thread of 2 MiB, the default of Rust and of tokio.
    pub const DEEPEST: u32 = 128;
}

impl Default for PlistLimits {
    fn default() -> Self {
        PlistLimits {
            max_bytes: 16 * 1024 * 1024,
            max_depth: 64,
            max_elements: 1_000_000,
            binary: BinaryPlists::default(),
        }
    }
}

/// Whether `bplist00` documents are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BinaryPlists {
    /// They are refused. The default: no MDM message is sent in this format.
    #[default]
    Refuse,
    /// They are read within bounds; meant for what an operator uploads.
    Allow {
        /// Objects, where one that is referred to twice counts twice, as it does in memory.
        max_objects: u32,
        /// Nesting of arrays and dictionaries. Values above [`PlistLimits::DEEPEST`] count as that.
        max_depth: u32,
    },
}

impl BinaryPlists {
    /// Binary plists of at most 65 536 objects and 16 levels, the bounds other servers use.
    pub const BOUNDED: BinaryPlists = BinaryPlists::Allow {
        max_objects: 65_536,
        max_depth: 16,
    };
}
