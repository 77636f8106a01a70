import Foundation
import MDMCore
import XCTest

/// Configuration and enrollment profiles.
final class ProfileTests: XCTestCase {
    private func wifi() throws -> Profile {
        let name = "org.example.wifi"
        var top = try TopLevel(stable: name)
        top.displayName = "Guests"
        top.scope = .system
        let keys: [String: PlistValue] = ["SSID_STR": "Guests", "Password": "hunter22"]
        return try Profile(top: top, payloads: [Payload(of: name, name: "wifi", type: "com.apple.wifi.managed", keys: keys)])
    }

    private func identity() throws -> SigningIdentity {
        try SigningIdentity(pkcs8: fixture("p256.key"), certificate: fixture("p256.der"), chain: [fixture("ca.der")])
    }

    func testAProfileComesBackFromItsBytes() throws {
        let profile = try wifi()
        let inspected = try inspectProfile(bytes: .text(profile.encode()))
        XCTAssertEqual(inspected.wrapping, .plain)
        XCTAssertEqual(inspected.profile, profile)
        XCTAssertEqual(inspected.misfits, [])
        XCTAssertEqual(inspected.top.displayName, "Guests")
        XCTAssertEqual(profile.payloads().first?.keys["SSID_STR"], "Guests")
        XCTAssertEqual(profile.payloads().first?.identifier, "org.example.wifi.wifi")
    }

    func testAStampFollowsTheContent() throws {
        let profile = try wifi()
        XCTAssertEqual(try profile.stamped().top().uuid, try wifi().stamped().top().uuid)
        XCTAssertNotEqual(try profile.stamped().top().uuid, profile.top().uuid)
    }

    func testASignedProfileIsVerifiedAndItsSignerKnown() throws {
        let signed = try wifi().sign(identity: identity(), now: time())
        let anchors = try Anchors(certificates: [fixture("ca.der")])
        let verified = try Verification(bytes: signed, anchors: anchors, now: time(60))
        XCTAssertEqual(verified.chain(), .trusted)
        XCTAssertEqual(verified.signer().names, ["P-256"])
        XCTAssertEqual(verified.digest(), .sha256)
        XCTAssertEqual(verified.claimedSigningTime(), time())
        XCTAssertEqual(try verified.trusted().profile, try wifi())
        XCTAssertEqual(try inspectProfile(bytes: .bytes(signed)).wrapping, .signed)
    }

    func testASignatureByAStrangerOrOverOtherBytesDoesNotCount() throws {
        let signed = try wifi().sign(identity: identity(), now: time())
        let strangers = try Anchors(certificates: [fixture("rsa2048.der")])
        let verified = try Verification(bytes: signed, anchors: strangers, now: time())
        XCTAssertEqual(verified.chain(), .notTrusted(.untrusted))
        XCTAssertEqual(try verified.inspected().profile, try wifi())
        XCTAssertEqual(try refusal { try verified.trusted() }.code, .profileUntrusted)

        let at = try XCTUnwrap(signed.firstRange(of: Data("Guests".utf8))?.lowerBound)
        var forged = signed
        forged[at] ^= 1
        XCTAssertEqual(try refusal { try Verification(bytes: forged, anchors: nil, now: time()) }.code, .cmsDigestMismatch)
        let other = try fixture("rsa2048.der")
        let mixed = try SigningIdentity(pkcs8: fixture("p256.key"), certificate: other, chain: [])
        XCTAssertEqual(try refusal { try wifi().sign(identity: mixed, now: time()) }.code, .cmsKeyMismatch)
    }

    func testPayloadsWithOneNameAreRefused() throws {
        let payload = try wifi().payloads()[0]
        let twice = try Profile(top: TopLevel(stable: "org.example.wifi"), payloads: [payload, payload])
        let error = try refusal { try twice.encode() }
        XCTAssertEqual(error.code, .profileDuplicate)
        XCTAssertEqual(error.fault, .caller)
    }

    private func settings(challenge: String, flavour: Flavour = .automated) -> EnrollmentSettings {
        let scep = IdentitySource.scep(
            url: "https://mdm.example.org/scep",
            subject: [SubjectAttribute(attribute: "CN", value: "MDM Identity")],
            challenge: Secret(challenge), name: nil, caFingerprint: nil
        )
        return EnrollmentSettings(
            flavour: flavour, identifier: "org.example.mdm", topic: "com.apple.mgmt.External.1", serverUrl: "https://mdm.example.org/mdm",
            identity: scep, displayName: "Example"
        )
    }

    func testAnEnrollmentProfileIsRenewedByTheSameWithAFreshChallenge() throws {
        let first = try Profile.enrollment(settings: settings(challenge: "one"))
        XCTAssertEqual(first.brokenRules(flavour: .automated), [])
        XCTAssertEqual(first.payloads().map(\.payloadType), ["com.apple.security.scep", "com.apple.mdm"])
        let second = try Profile.enrollment(settings: settings(challenge: "two"))
        try second.checkUpdate(installed: first)
        XCTAssertEqual(try first.renewed(identity: settings(challenge: "two").identity), second)

        let command = try installProfile(profile: .text(second.encode()), entropy: seeded())
        XCTAssertEqual(command.requestType(), "InstallProfile")
        XCTAssertEqual(renewingIdentity(command: command).priority, 10)
    }

    func testBrokenRulesAreNamedAllAtOnce() throws {
        var wrong = settings(challenge: "one", flavour: .accountDrivenUser)
        wrong.serverUrl = "http://mdm.example.org/mdm"
        let error = try refusal { try Profile.enrollment(settings: wrong) }
        XCTAssertEqual(error.code, .profileFlavour)
        guard case .texts(let rules) = error.details["rules"] else { return XCTFail("no rules") }
        XCTAssertEqual(rules, ["ServerURL has to be https", "AssignedManagedAppleID is required for an account-driven enrollment"])

        var moved = settings(challenge: "two")
        moved.serverUrl = "https://mdm.example.net/mdm"
        let update = try refusal {
            try Profile.enrollment(settings: moved).checkUpdate(installed: Profile.enrollment(settings: settings(challenge: "one")))
        }
        XCTAssertEqual(update.code, .profileImmutable)
        XCTAssertEqual(try refusal { try Profile.enrollment(settings: settings(challenge: "")).renewed(identity: .scep(
            url: "no url", subject: [], challenge: Secret(""), name: nil, caFingerprint: nil)) }.code, .profileBadValue)
    }
}
