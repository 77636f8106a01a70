/// A value that grants power over a device: an unlock token, a push magic, a challenge.
///
/// It does not print, whatever it stands in; reading it takes a call to `expose()`, which is easy to search for. It is not zeroed: Swift copies
/// its bytes as it likes, so do not keep one longer than needed.
public struct Secret<Value: Hashable & Sendable>: Hashable, Sendable {
    private let value: Value

    /// Takes the value under protection.
    public init(_ value: Value) {
        self.value = value
    }

    /// The value itself: for encryption at rest, or for the wire.
    public func expose() -> Value {
        value
    }
}

/// A value that identifies a person or their device: a serial number, a user's name.
///
/// It does not print; `reveal()` is the request to see it.
public struct Personal<Value: Hashable & Sendable>: Hashable, Sendable {
    private let value: Value

    /// Marks a value as personal.
    public init(_ value: Value) {
        self.value = value
    }

    /// The value itself.
    public func reveal() -> Value {
        value
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "Secret(…)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}

extension Personal: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "Personal(…)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
