import Foundation
import MDMCore
import XCTest

/// The vectors of tests/data, which Rust and Python run too, so that the three cannot drift apart.
final class GoldenTests: XCTestCase {
    func testTheTableOfErrorCodesIsTheSharedOne() throws {
        let table = try XCTUnwrap(data("error_codes.json") as? [String: [String: Any]])
        XCTAssertEqual(Set(table.keys), Set(errorCodes().map(\.code.rawValue)))
        for entry in errorCodes() {
            let shared = table[entry.code.rawValue]
            XCTAssertEqual(shared?["fault"] as? String, "\(entry.fault)", entry.code.rawValue)
            XCTAssertEqual(shared?["http_status"] as? Int, Int(entry.httpStatus), entry.code.rawValue)
            XCTAssertTrue(ErrorCode.allCases.contains(entry.code), entry.code.rawValue)
        }
    }

    func testMessagesDecodeToWhatIsWrittenDown() throws {
        for vector in try vectors("golden/messages.json") {
            let body = Data(try text(vector, "body").utf8)
            var made: Any
            do {
                made = Shape.request(try Request(body, contentType: vector["content_type"] as? String))
            } catch let error as MdmError {
                made = ["error": error.code.rawValue]
            }
            try same(made, vector["expect"], vector)
        }
    }

    func testStepsAreWhatIsWrittenDown() throws {
        for vector in try vectors("golden/steps.json") {
            let now = try XCTUnwrap(Shape.date(text(vector, "now")))
            let given = try XCTUnwrap(vector["view"] as? [String: Any])
            let input = try input(XCTUnwrap(vector["input"] as? [String: Any]))
            let step = try handle(
                view: view(given, query: viewQuery(input: input, now: now)), input: input, policy: Policy(), now: now,
                entropy: Entropy(seed: XCTUnwrap(Shape.bytes(text(vector, "seed"))))
            )
            try same(try Shape.step(step), vector["step"], vector)
        }
    }

    private func input(_ given: [String: Any]) throws -> Input {
        let channel = given["channel"] as? String ?? ""
        switch try text(given, "kind") {
        case "request":
            let certificate = try Certificate.vouchedByHost(der: XCTUnwrap(Shape.bytes(text(given, "certificate"))))
            let request = try Request(Data(text(given, "body").utf8))
            return .request(request: request, sender: .presented(certificate), ruling: .admit)
        case "enqueue":
            let entropy = try Entropy(seed: Data(count: 32))
            let command = try Command.fromPlist(xml: .text(text(given, "command")), entropy: entropy)
            return .enqueue(channel: channel, command: NewCommand(command: command))
        case "cancel": return .cancel(channel: channel, uuid: try text(given, "uuid"))
        case "deadline": return .deadline(channel: channel)
        case "suspend": return .hold(device: channel, hold: .suspended)
        case let other: throw Unknown(what: other)
        }
    }

    private func view(_ given: [String: Any], query: ViewQuery) throws -> EnrollmentView {
        func bytes(_ key: String) -> Data? { (given[key] as? String).map { Data($0.utf8) } }
        var view = EnrollmentView(revision: try XCTUnwrap(given["revision"] as? UInt64), device: try bytes("device").map(DeviceRecord.fromBytes))
        view.users = try XCTUnwrap(given["users"] as? [String]).map { try UserRecord.fromBytes(bytes: Data($0.utf8)) }
        view.certificateOwner = given["certificate_owner"] as? String
        view.bootstrapToken = (given["bootstrap_token"] as? String).flatMap(Shape.bytes).map(Secret.init)
        view.lastContact = (given["last_contact"] as? String).flatMap(Shape.date)
        let open = try XCTUnwrap(given["commands"] as? [[String: Any]]).map { command in
            Queued(item: try QueueItem(bytes: Data(text(command, "item").utf8)), body: Body(try XCTUnwrap(Shape.bytes(text(command, "body")))))
        }
        view.queue = try selectQueue(
            open: open, named: bytes("named").map(QueueItem.init), query: query, rule: readyRule(view: view, query: query))
        return view
    }

    private func vectors(_ name: String) throws -> [[String: Any]] {
        let vectors = try XCTUnwrap(data(name) as? [[String: Any]])
        XCTAssertFalse(vectors.isEmpty)
        return vectors
    }

    private func data(_ name: String) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(contentsOf: repository.appendingPathComponent("tests/data/\(name)")))
    }

    private func text(_ object: [String: Any], _ key: String) throws -> String {
        try XCTUnwrap(object[key] as? String, key)
    }

    private func same(_ made: Any, _ expected: Any?, _ vector: [String: Any]) throws {
        func json(_ value: Any) throws -> String {
            String(decoding: try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .prettyPrinted]), as: UTF8.self)
        }
        let name = try text(vector, "name")
        XCTAssertEqual(try json(made), try json(XCTUnwrap(expected)), name)
    }

    private struct Unknown: Error {
        let what: String
    }
}
