import Foundation
import MDMCore
import XCTest

/// Pushes and the verdicts on them.
final class PushTests: XCTestCase {
    private let target = PushTarget(token: Data([0xab, 0xcd]), magic: Secret("a \"quoted\" magic"), topic: "com.apple.mgmt.External.1")

    func testAPushHasItsHeadersAndNothingButTheMagic() throws {
        let id = UUID()
        let push = try target.request(expiration: time(), id: id)
        XCTAssertEqual(push.method, "POST")
        XCTAssertEqual(push.path, "/3/device/abcd")
        XCTAssertEqual(push.body.expose(), #"{"mdm":"a \"quoted\" magic"}"#)
        let headers = [String: String](uniqueKeysWithValues: push.headers.map { ($0.name, $0.value) })
        XCTAssertEqual(headers["apns-push-type"], "mdm")
        XCTAssertEqual(headers["apns-expiration"], "1798761600")
        XCTAssertEqual(headers["apns-id"], id.uuidString.lowercased())
        XCTAssertFalse("\(push)".contains("quoted"))
    }

    func testATargetThatIsNoneIsRefused() throws {
        func request(token: Data = Data([1]), magic: String = "m", topic: String = "com.apple.mgmt.External.1") throws -> PushRequest {
            try PushTarget(token: token, magic: Secret(magic), topic: topic).request()
        }
        XCTAssertEqual(try refusal { try request(token: Data()) }.code, .tokenEmpty)
        XCTAssertEqual(try refusal { try request(magic: "") }.code, .magicEmpty)
        XCTAssertEqual(try refusal { try request(topic: "org.example.app") }.code, .topicNotMdm)
        XCTAssertEqual(try refusal { try request(topic: "org.example.app") }.fault, .caller)
        XCTAssertThrowsError(try PushTarget(secret: Secret(Data("{}".utf8))))
        let odd = #"{"topic":"t","token":"abc","magic":"m"}"#
        XCTAssertThrowsError(try PushTarget(secret: Secret(Data(odd.utf8))))
    }

    private func verdict(_ status: UInt16, _ body: String = "", retryAfter: String? = nil) throws -> PushVerdict {
        try PushVerdict(status: status, body: Data(body.utf8), retryAfter: retryAfter, apnsId: nil, now: time())
    }

    func testADeadTokenLivesAgainWhenANewOneCame() throws {
        let milliseconds = Int(time().timeIntervalSince1970) * 1_000
        let dead = try verdict(410, #"{"reason":"Unregistered","timestamp":\#(milliseconds)}"#)
        XCTAssertEqual(dead.code(), "push.dead_token")
        XCTAssertEqual(dead.action(), .deadToken(since: time(), why: PushEvidence(reason: "Unregistered", text: "410 Unregistered")))
        XCTAssertTrue(try dead.isDead(registeredAt: time(-1)))
        XCTAssertFalse(try dead.isDead(registeredAt: time(1)))
    }

    func testEveryAnswerHasAVerdict() throws {
        XCTAssertEqual(try verdict(200).action(), .accepted(apnsId: nil))
        XCTAssertEqual(try verdict(403, #"{"reason":"BadCertificate"}"#).code(), "push.fix_certificate")
        XCTAssertEqual(try verdict(400, #"{"reason":"PayloadEmpty"}"#).code(), "push.our_bug")
        XCTAssertEqual(PushVerdict.noAnswer().code(), "push.retry")
        guard case .throttled(let after, let why) = try verdict(429, "no json", retryAfter: "7200").action() else {
            return XCTFail("another verdict")
        }
        XCTAssertEqual(after, 7_200)
        XCTAssertNil(why.reason)
        for status in UInt16(0)...999 {
            XCTAssertTrue(try verdict(status).code().hasPrefix("push."))
        }
    }
}
