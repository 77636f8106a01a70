/// What went wrong, as a word that never changes: match on it, log it, translate it.
///
/// The list is open: a later version of the engine may have more. The codes of this one are constants, `ErrorCode.allCases` all of them.
public struct ErrorCode: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
    /// `area.what`.
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A value that this package could not hand over to the engine: not one of the engine's own codes.
    public static let badArgument = ErrorCode(rawValue: "swift.bad_argument")

    public var description: String { rawValue }
}
