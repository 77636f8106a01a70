import Foundation

extension TopLevel {
    /// The top of a profile that always has the same UUID, derived from its identifier.
    public init(stable identifier: String) throws {
        self = try stableTopLevel(identifier: identifier)
    }
}

extension Payload {
    /// The payload `<profile>.<name>`, whose UUID follows from its identifier and the profile's: the same each time it is built.
    public init(of profile: String, name: String, type: String, keys: [String: PlistValue]) throws {
        self = try payloadOfProfile(profile: profile, name: name, payloadType: type, keys: keys)
    }
}
