import Foundation

extension Body {
    /// The bytes of a message as they came. They cross to the engine as text if they are UTF-8, which is faster.
    public init(_ data: Data) {
        let text = data.withUnsafeBytes { bytes -> String? in
            var text = String(decoding: bytes, as: UTF8.self)
            // Decoding repairs what is no UTF-8: then the bytes themselves have to go.
            let isSame = text.withUTF8 { $0.count == bytes.count && (bytes.isEmpty || memcmp($0.baseAddress!, bytes.baseAddress!, bytes.count) == 0) }
            return isSame ? text : nil
        }
        self = text.map(Body.text) ?? .bytes(data)
    }

    /// The bytes, to be stored or sent.
    public var data: Data {
        switch self {
        case .text(let text): Data(text.utf8)
        case .bytes(let data): data
        }
    }
}

extension Body: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        self = .text(text)
    }
}
