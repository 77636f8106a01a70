import Foundation

/// What it takes to wake a channel: the content of the secret `SecretName.push`.
public struct PushTarget: Sendable {
    /// The device's address at APNs.
    public let token: Data
    /// The secret that the push carries.
    public let magic: Secret<String>
    /// The topic of the enrollment; the push certificate must have it.
    public let topic: String

    public init(token: Data, magic: Secret<String>, topic: String) {
        self.token = token
        self.magic = magic
        self.topic = topic
    }

    /// Reads the secret as `Change.putSecret` gave it.
    ///
    /// - Throws: `DecodingError` when these are other bytes.
    public init(secret: Secret<Data>) throws {
        let stored = try JSONDecoder().decode(Stored.self, from: secret.expose())
        guard let token = Data(hexadecimal: stored.token) else {
            throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "the token is not hexadecimal"))
        }
        self.init(token: token, magic: Secret(stored.magic), topic: stored.topic)
    }

    /// The request that wakes the channel.
    ///
    /// - Parameters:
    ///   - expiration: until when APNs keeps it for a device that is offline; `nil`: one attempt only.
    ///   - id: the push's own name; without one APNs makes one up.
    public func request(expiration: Date? = nil, id: UUID? = nil) throws -> PushRequest {
        try pushRequest(token: token, magic: magic, topic: topic, expiration: expiration, id: id?.uuidString)
    }

    private struct Stored: Decodable {
        let topic: String
        let token: String
        let magic: String
    }
}

extension Data {
    fileprivate init?(hexadecimal text: String) {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        let bytes = stride(from: 0, to: digits.count, by: 2).map { at in
            UInt8(String(decoding: digits[at..<at + 2], as: UTF8.self), radix: 16)
        }
        guard !bytes.contains(nil) else { return nil }
        self.init(bytes.compactMap { $0 })
    }
}
