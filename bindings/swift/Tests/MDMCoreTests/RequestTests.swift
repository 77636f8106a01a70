import Foundation
import MDMCore
import XCTest

/// Check-ins and reports, decoded.
final class RequestTests: XCTestCase {
    func testACheckInSaysWhoSpeaksAndWhatIsSaid() throws {
        var keys = Messages.tokenUpdate
        keys["UserID"] = "G-2"
        keys["Novelty"] = 5
        let request = try Request(message(keys), contentType: "application/x-apple-aspen-mdm-checkin")
        XCTAssertEqual(request.id(), "U-1:G-2")
        XCTAssertEqual(request.kind(), .user)
        XCTAssertEqual(request.name(), "TokenUpdate")
        guard case .checkIn(let checkIn) = request.message(), case .tokenUpdate(let update) = checkIn.message else {
            return XCTFail("another message")
        }
        XCTAssertEqual(update.token, Data(repeating: 0xab, count: 32))
        XCTAssertEqual(update.pushMagic.expose(), "magic")
        XCTAssertNil(update.awaitingConfiguration)
        XCTAssertEqual(checkIn.extra, ["Novelty": 5])
    }

    func testAReportKeepsWordsThatAreNew() throws {
        let chain: PlistValue = [["ErrorCode": 12_021, "ErrorDomain": "MCMDMErrorDomain"]]
        let request = try Request(message(["UDID": "U-1", "Status": "Pondering", "CommandUUID": "C-1", "ErrorChain": chain]))
        guard case .report(let report) = request.message() else { return XCTFail("another message") }
        XCTAssertEqual(report.status, .other("Pondering"))
        XCTAssertEqual(report.commandUuid, "C-1")
        XCTAssertEqual(report.errorChain.map(\.code), [12_021])
        XCTAssertEqual(request.needs().command, "C-1")
    }

    func testTheBodyComesBackAsItWas() throws {
        var body = try message(["UDID": "U-1", "Status": "Idle"])
        XCTAssertEqual(try Request(body).raw().data, body)
        // A comment that is no UTF-8 goes to the engine as bytes.
        body.append(contentsOf: [0x3c, 0x21, 0x2d, 0x2d, 0xff, 0x2d, 0x2d, 0x3e])
        XCTAssertEqual(Body(body), .bytes(body))
        if let request = try? Request(body) {
            XCTAssertEqual(request.raw().data, body)
        }
    }

    func testRefusalsSayWhatIsWrongAndWhoseFaultItIs() throws {
        let deep = Data(String(repeating: "<array>", count: 10_000).utf8)
        let error = try refusal { try Request(deep) }
        XCTAssertEqual(error.code, .plistTooDeep)
        XCTAssertEqual(error.fault, .device)
        XCTAssertEqual(error.httpStatus, 400)
        XCTAssertEqual(error.details["limit"], .number(64))
        XCTAssertEqual(error.localizedDescription, error.message)

        let unknown = try message(["MessageType": "Unheard", "UDID": "U-1"])
        XCTAssertEqual(try refusal { try Request(unknown) }.code, .checkinUnknownType)
        let nobody = try message(["Status": "Idle"])
        XCTAssertEqual(try refusal { try Request(nobody) }.code, .requestNoEnrollmentId)
        let idle = try message(["Status": "Idle", "UDID": "U-1"])
        XCTAssertEqual(try refusal { try Request(idle, contentType: "application/json") }.code, .requestContentType)
    }

    func testNoCutOrChangedMessageIsMoreThanAnError() throws {
        let whole = try message(Messages.tokenUpdate)
        // The last byte is a line break, which nobody misses.
        for length in 0..<whole.count - 1 {
            XCTAssertThrowsError(try Request(whole.prefix(length))) { XCTAssertTrue($0 is MdmError) }
        }
        for at in whole.indices {
            var changed = whole
            changed[at] ^= 0x55
            _ = try? Request(changed)
        }
    }

    func testSecretsAndNamesDoNotPrint() throws {
        let token = try Request(message(Messages.tokenUpdate))
        let names = try Request(message(Messages.authenticate))
        var shown = ""
        dump(token.message(), to: &shown)
        dump(names.message(), to: &shown)
        print(token.message(), names.message(), token, names, to: &shown)
        XCTAssertFalse(shown.contains("magic"), shown)
        XCTAssertFalse(shown.contains("C02XX"), shown)
    }

    func testASignatureNamesItsSigner() throws {
        XCTAssertEqual(try refusal { try verifySignature(signature: "%", body: "") }.code, .cmsNotBase64)
        XCTAssertNil(try readCertificateHeader(value: ""))
        let der = try fixture("p256.der")
        XCTAssertEqual(try readCertificateHeader(value: ":\(der.base64EncodedString()):"), der)
        XCTAssertEqual(try refusal { try readCertificateHeader(value: ":?:") }.code, .identityMalformed)
    }

    func testAnchorsTellTheirOwnFromStrangers() throws {
        let ours = try Anchors(certificates: [fixture("ca.der")])
        let device = try fixture("p256.der")
        guard case .presented(let certificate) = try ours.verify(certificate: device, intermediates: [], policy: ChainPolicy(), now: time())
        else { return XCTFail("it is issued by ours") }
        XCTAssertEqual(certificate.vouched(), .byAnchors)
        XCTAssertEqual(certificate.facts().names, ["P-256"])
        let others = try Anchors(certificates: [device])
        let stranger = try fixture("rsa2048.der")
        guard case .unknown(let reason) = try others.verify(certificate: stranger, intermediates: [], policy: ChainPolicy(), now: time())
        else { return XCTFail("nobody vouches for it") }
        XCTAssertEqual(reason, .untrusted)
    }
}
