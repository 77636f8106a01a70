import Foundation
import MDMCore
import XCTest

/// The enrollment machine: one view in, one step out.
final class MachineTests: XCTestCase {
    private func sender() throws -> Sender {
        .presented(try Certificate.vouchedByHost(der: fixture("p256.der")))
    }

    private func enrolled() throws -> Host {
        let host = try Host()
        XCTAssertEqual(try host.receive(message(Messages.authenticate), sender: sender()).status, 200)
        XCTAssertEqual(try host.receive(message(Messages.tokenUpdate), sender: sender()).status, 200)
        return host
    }

    func testADeviceEnrollsTakesACommandAndAnswersIt() throws {
        let host = try enrolled()
        let record = try XCTUnwrap(host.device("U-1"))
        XCTAssertEqual(record.channel().phase, .enrolled)
        XCTAssertEqual(record.facts().osVersion, "26.1")
        XCTAssertEqual(record.facts().serialNumber?.reveal(), "C02XX")
        XCTAssertTrue(record.canBeWoken())
        XCTAssertTrue(host.events.map(\.name).contains("enrolled"))

        let command = try Command(requestType: "DeviceInformation", keys: ["Queries": ["UDID"]], entropy: host.entropy)
        let queued = try host.handle(.enqueue(channel: "U-1", command: NewCommand(command: command)), channel: "U-1")
        XCTAssertEqual(queued.reply, .done(.queued(doubts: [])))
        XCTAssertEqual(host.wakes, ["U-1"])

        let offer = try host.receive(message(["UDID": "U-1", "Status": "Idle"]), sender: sender())
        XCTAssertEqual(offer.contentType, "application/xml; charset=utf-8")
        XCTAssertEqual(offer.body, command.body())

        let uuid = PlistValue.text(command.uuid())
        let report = try message(["UDID": "U-1", "Status": "Acknowledged", "CommandUUID": uuid])
        XCTAssertEqual(try host.receive(report, sender: sender()).body, "")
        XCTAssertEqual(host.queue["U-1"]?.map(\.item.state), [.done])
        XCTAssertEqual(host.answers.map(\.status), [.acknowledged])
        XCTAssertEqual(host.answers.first?.body.data, report)
    }

    func testTheSameSeedMakesTheSameStep() throws {
        func step() throws -> Step {
            let request = try Request(message(Messages.authenticate))
            return try handle(
                view: EnrollmentView(),
                input: .request(request: request, sender: sender(), ruling: .admit),
                policy: Policy(), now: time(), entropy: seeded()
            )
        }
        XCTAssertEqual(String(describing: try step().events), String(describing: try step().events))
    }

    func testAHostsOwnRuleQueuesQuarantinesAndRefuses() throws {
        let host = try enrolled()
        let command = try Command(requestType: "ProfileList", keys: [:], entropy: host.entropy)
        let idle = try message(["UDID": "U-1", "Status": "Idle"])
        let adding = Ruling(verdict: .admit, enqueue: [NewCommand(command: command)], answer: nil)
        XCTAssertEqual(try host.receive(idle, sender: sender(), ruling: adding).body, command.body())

        let quarantine = Ruling(verdict: .quarantine(why: "two serial numbers"), enqueue: [], answer: nil)
        XCTAssertEqual(try host.receive(idle, sender: sender(), ruling: quarantine).status, 200)
        XCTAssertEqual(try host.device("U-1")?.held()?.hold, .quarantined(why: "two serial numbers"))

        let refuse = Ruling(verdict: .refuse(why: "not ours"), enqueue: [], answer: nil)
        XCTAssertEqual(try host.receive(idle, sender: sender(), ruling: refuse).status, 403)
    }

    func testARequestWithoutACertificateIsRefusedAndTheDeviceKeepsItsEnrollment() throws {
        let host = try enrolled()
        let request = try Request(message(["UDID": "U-1", "Status": "Idle"]))
        let step = try host.handle(.request(request: request, sender: .unknown(.missing), ruling: .admit), channel: "U-1")
        XCTAssertEqual(step.reply, .refused(Refusal(code: .identityMissing, fault: .device, tell: .code)))
        XCTAssertNotEqual(step.http.status, 401)
        XCTAssertEqual(try host.device("U-1")?.channel().phase, .enrolled)
    }

    func testRecordsComeBackFromTheirBytes() throws {
        let host = try enrolled()
        let bytes = try XCTUnwrap(host.devices["U-1"])
        let record = try DeviceRecord.fromBytes(bytes: bytes)
        XCTAssertEqual(try record.toBytes(), bytes)
        XCTAssertTrue(String(decoding: bytes, as: UTF8.self).hasPrefix(#"{"mdm-core":"device","version":1,"#))

        XCTAssertEqual(try refusal { try UserRecord.fromBytes(bytes: bytes) }.code, .snapshotMalformed)
        XCTAssertEqual(try refusal { try DeviceRecord.fromBytes(bytes: bytes.dropLast()) }.code, .snapshotMalformed)
        let later = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: #""version":1"#, with: #""version":99"#)
        XCTAssertEqual(try refusal { try DeviceRecord.fromBytes(bytes: Data(later.utf8)) }.code, .snapshotTooNew)
    }

    func testAPlaceInTheQueueComesBackFromItsBytes() throws {
        let host = try enrolled()
        let command = try Command(requestType: "ProfileList", keys: [:], entropy: host.entropy)
        let dedupe = Dedupe(key: "profiles", twin: .keepWaiting)
        let new = NewCommand(command: command, priority: 10, notBefore: time(60.5), dedupe: dedupe, wake: .no)
        try host.handle(.enqueue(channel: "U-1", command: new), channel: "U-1")
        let item = try XCTUnwrap(host.queue["U-1"]?.first?.item)
        XCTAssertEqual(item.offerAt, time(60.5))
        XCTAssertEqual(try QueueItem(bytes: item.toBytes()), item)
        XCTAssertEqual(host.wakes, [])

        let again = try host.handle(.enqueue(channel: "U-1", command: new), channel: "U-1")
        XCTAssertEqual(again.reply, .refused(Refusal(code: .queueDuplicateUuid, fault: .caller, tell: .code)))
    }

    func testDeadlinesWakeADeviceThatDoesNotCome() throws {
        let host = try enrolled()
        let command = try Command(requestType: "ProfileList", keys: [:], entropy: host.entropy)
        try host.handle(.enqueue(channel: "U-1", command: NewCommand(command: command)), channel: "U-1")
        host.now = try XCTUnwrap(host.device("U-1")?.nextDeadline())
        try host.handle(.deadline(channel: "U-1"), channel: "U-1")
        XCTAssertEqual(host.wakes, ["U-1", "U-1"])
    }

    func testThePushSecretMakesAPush() throws {
        let host = try enrolled()
        let secret = try XCTUnwrap(host.secrets["U-1"]?[.push])
        let push = try PushTarget(secret: secret).request(expiration: time(3_600))
        XCTAssertEqual(push.path, "/3/device/" + String(repeating: "ab", count: 32))
        XCTAssertEqual(push.body.expose(), #"{"mdm":"magic"}"#)
    }

    func testABootstrapTokenComesBackToItsDevice() throws {
        let host = try enrolled()
        let token = Data([1, 2, 3])
        let set = try message(["MessageType": "SetBootstrapToken", "UDID": "U-1", "BootstrapToken": .data(token)])
        XCTAssertEqual(try host.receive(set, sender: sender()).status, 200)
        let get = try host.receive(message(["MessageType": "GetBootstrapToken", "UDID": "U-1"]), sender: sender())
        XCTAssertEqual(try readPlist(xml: get.body), ["BootstrapToken": .data(token)])
    }

    func testABadIdentifierIsAnErrorAndNoCrash() throws {
        let host = try enrolled()
        let error = try refusal { try host.handle(.deadline(channel: ""), channel: "U-1") }
        XCTAssertEqual(error.code, .requestNoEnrollmentId)
        XCTAssertEqual(try refusal { try Entropy(seed: Data()) }.code, .badArgument)
    }

    func testStepsOfManyThreadsShareOneSourceOfEntropy() throws {
        let entropy = Entropy.system()
        let uuids = Uuids()
        DispatchQueue.concurrentPerform(iterations: 200) { _ in
            if let command = try? Command(requestType: "ProfileList", keys: [:], entropy: entropy) {
                uuids.insert(command.uuid())
            }
        }
        XCTAssertEqual(uuids.count, 200)
    }
}

/// Messages of one device.
enum Messages {
    static let authenticate: [String: PlistValue] = [
        "MessageType": "Authenticate", "UDID": "U-1", "Topic": "com.apple.mgmt.External.1", "OSVersion": "26.1", "SerialNumber": "C02XX",
    ]

    static let tokenUpdate: [String: PlistValue] = [
        "MessageType": "TokenUpdate", "UDID": "U-1", "Topic": "com.apple.mgmt.External.1", "PushMagic": "magic",
        "Token": .data(Data(repeating: 0xab, count: 32)),
    ]
}

private final class Uuids: @unchecked Sendable {
    private let lock = NSLock()
    private var seen: Set<String> = []

    var count: Int { lock.withLock { seen.count } }

    func insert(_ uuid: String) {
        lock.withLock { _ = seen.insert(uuid) }
    }
}
