import Foundation

extension Body {
    /// The bytes of a message as they came. They cross to the engine as text if they are UTF-8, which is much faster.
    public init(_ data: Data) {
        let text = String(decoding: data, as: UTF8.self)
        // Decoding repairs what is no UTF-8: then the bytes themselves have to go.
        self = text.utf8.elementsEqual(data) ? .text(text) : .bytes(data)
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
