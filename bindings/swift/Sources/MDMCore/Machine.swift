import Foundation

extension Request {
    /// Reads the body of a request as the HTTP server has it.
    ///
    /// - Parameters:
    ///   - body: the bytes, bounded in size by the server.
    ///   - contentType: that header's value, if there was one.
    ///   - endpoint: the URL to which it came.
    public convenience init(_ body: Data, contentType: String? = nil, endpoint: Endpoint = .both) throws {
        try self.init(body: Body(body), contentType: contentType, endpoint: endpoint)
    }
}

extension Ruling {
    /// Goes on with the request and adds nothing.
    public static var admit: Ruling { Ruling(verdict: .admit, enqueue: [], answer: nil) }
}

extension Policy {
    /// The policy that is safe: it loses no device and unenrolls none. Change what should be otherwise.
    public init() {
        self = defaultPolicy()
    }
}

extension ChainPolicy {
    /// Suits certificates made for clients, by SCEP or ACME.
    public init() {
        self.init(rsaKeys: .from2048, usage: .ifStated)
    }
}

extension QueueItem {
    /// Reads what `toBytes()` wrote, here or in another language.
    public init(bytes: Data) throws {
        self = try queueItemFromBytes(bytes: bytes)
    }

    /// The place as bytes, for one column of a database.
    public func toBytes() throws -> Data {
        try queueItemToBytes(item: self)
    }
}

extension Entropy {
    /// Seeded by the system's generator: one for the whole process will do.
    public static func system() -> Entropy {
        var generator = SystemRandomNumberGenerator()
        let seed = Data((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
        // 32 bytes are what it takes.
        return try! Entropy(seed: seed)
    }
}

extension Step {
    /// The lines that the step adds to the event log.
    public var events: [Event] {
        changes.compactMap { change in
            switch change {
            case .log(let event), .logLater(let event): event
            default: nil
            }
        }
    }
}
