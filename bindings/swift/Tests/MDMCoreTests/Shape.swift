import Foundation
import MDMCore

/// Values in the vectors' form: names of fields as in Rust, bytes in hex, what is absent left out.
enum Shape {
    static func request(_ request: Request) -> [String: Any] {
        var shape: [String: Any] = [
            "id": request.id(), "kind": word(request.kind()), "message": request.name(), "check_in": NSNull(), "report": NSNull(),
            "unknown_keys": [String](),
        ]
        switch request.message() {
        case .checkIn(let checkIn):
            shape["check_in"] = fields(message(checkIn.message)).merging(["type": request.name()]) { _, type in type }
            shape["unknown_keys"] = checkIn.extra.keys.sorted()
        case .report(let report):
            shape["report"] = fields([
                "status": status(report.status), "command_uuid": report.commandUuid, "not_on_console": report.notOnConsole,
                "error_chain": report.errorChain.map { link in
                    fields(["code": link.code, "domain": link.domain, "localized": link.localized, "english": link.english])
                },
            ])
        }
        return shape
    }

    private static func message(_ message: CheckInMessage) -> [String: Any?] {
        switch message {
        case .authenticate(let it):
            [
                "topic": it.topic, "device_name": it.deviceName?.reveal(), "model_name": it.modelName, "model": it.model,
                "product_name": it.productName, "os_version": it.osVersion, "build_version": it.buildVersion,
                "serial_number": it.serialNumber?.reveal(), "imei": it.imei?.reveal(), "meid": it.meid?.reveal(),
            ]
        case .tokenUpdate(let it):
            [
                "topic": it.topic, "token": hex(it.token), "push_magic": it.pushMagic.expose(), "unlock_token": it.unlockToken.map(hex),
                "awaiting_configuration": it.awaitingConfiguration, "not_on_console": it.notOnConsole,
            ]
        case .userAuthenticate(let it): ["digest_response": it.digestResponse?.expose()]
        case .setBootstrapToken(let it): ["token": it.token.map(hex)]
        case .declarativeManagement(let it): ["endpoint": it.endpoint, "data": it.data.map(hex)]
        case .getToken(let it):
            [
                "service": it.service, "security_token": it.parameters.securityToken?.expose(),
                "phone_udid": it.parameters.phoneUdid?.reveal(), "watch_udid": it.parameters.watchUdid?.reveal(),
            ]
        case .checkOut, .getBootstrapToken, .returnToService: [:]
        }
    }

    static func step(_ step: Step) throws -> [String: Any] {
        [
            "reply": reply(step),
            "changes": try step.changes.map { fields(try change($0)) },
            "effects": step.effects.map { fields(effect($0)) },
        ]
    }

    private static func reply(_ step: Step) -> [String: Any] {
        var shape: [String: Any?] = [
            "status": step.http.status, "content_type": step.http.contentType, "body": String(decoding: step.http.body.data, as: UTF8.self),
        ]
        switch step.reply {
        case .command(let uuid, _): shape["command_uuid"] = uuid
        case .refused(let refusal): (shape["code"], shape["tell"]) = (refusal.code.rawValue, word(refusal.tell))
        case .empty, .plist, .json, .notFound, .done: break
        }
        return fields(shape)
    }

    private static func change(_ change: Change) throws -> [String: Any?] {
        switch change {
        case .putDevice(let it): ["type": "PutDevice", "record": snapshot(try it.toBytes())]
        case .putUser(let it): ["type": "PutUser", "record": snapshot(try it.toBytes())]
        case .addCommand(let item, let body): ["type": "AddCommand", "item": snapshot(try item.toBytes()), "body": hex(body.data)]
        case .putItem(let it): ["type": "PutItem", "item": snapshot(try it.toBytes())]
        case .closeQueue(let scope, let before, let state, let at):
            try closing(scope, before, ["type": "CloseQueue", "state": word(state), "at": text(at)])
        case .putAnswer(let it):
            [
                "type": "PutAnswer",
                "answer": fields([
                    "enrollment": it.enrollment, "uuid": it.uuid, "request_type": it.requestType, "status": status(it.status),
                    "at": text(it.at), "keep_until": it.keepUntil.map(text), "body": hex(it.body.data),
                ]),
            ]
        case .claimCertificate(let fingerprint, let device, let at):
            ["type": "ClaimCertificate", "fingerprint": fingerprint, "device": device, "at": text(at)]
        case .takePlace(let place, let device, let at): ["type": "TakePlace", "place": place, "device": device, "at": text(at)]
        case .putSecret(let enrollment, let name, let value):
            ["type": "PutSecret", "enrollment": enrollment, "name": word(name), "value": hex(value)]
        case .dropSecret(let enrollment, let name): ["type": "DropSecret", "enrollment": enrollment, "name": word(name)]
        case .seen(let enrollment, let at): ["type": "Seen", "enrollment": enrollment, "at": text(at)]
        case .log(let event): ["type": "Log", "event": try object(event)]
        case .logLater(let event): ["type": "LogLater", "event": try object(event)]
        }
    }

    private static func closing(_ scope: QueueScope, _ before: Date?, _ rest: [String: Any?]) throws -> [String: Any?] {
        let (kind, enrollment) =
            switch scope {
            case .channel(let id): ("channel", id)
            case .device(let id): ("device", id)
            }
        // The latest time that Rust's type has.
        let latest = 253_402_207_200
        let seconds = before.map { Int($0.timeIntervalSince1970.rounded(.down)) } ?? latest
        return rest.merging(["scope": kind, "enrollment": enrollment, "queued_before": seconds]) { _, new in new }
    }

    private static func effect(_ effect: Effect) -> [String: Any?] {
        switch effect {
        case .renewIdentity(let device, let attempt): ["type": "RenewIdentity", "device": device, "attempt": attempt]
        case .wake(let enrollment, let reason): ["type": "Wake", "enrollment": enrollment, "reason": word(reason)]
        }
    }

    private static func object(_ event: Event) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(event.json.utf8))
    }

    private static func snapshot(_ bytes: Data) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    private static func status(_ status: ReportStatus) -> String {
        if case .other(let word) = status { return word }
        let name = "\(status)"
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// A case's name as records have it: `unlockToken` as `unlock-token`.
    private static func word(_ value: some Hashable) -> String {
        "\(value)".reduce(into: "") { word, character in
            word += character.isUppercase ? "-" + character.lowercased() : String(character)
        }
    }

    private static func fields(_ shape: [String: Any?]) -> [String: Any] {
        shape.compactMapValues { $0 }
    }

    private static func hex(_ secret: Secret<Data>) -> String {
        hex(secret.expose())
    }

    private static func hex(_ data: Data) -> String {
        data.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }

    static func bytes(_ hex: String) -> Data? {
        let digits = Array(hex)
        let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
        return bytes.contains(nil) ? nil : Data(bytes.compactMap { $0 })
    }

    /// RFC 3339 with as many digits of a second as it takes, as in the records' bytes.
    private static func text(_ date: Date) -> String {
        let microseconds = Int((date.timeIntervalSince1970 * 1e6).rounded())
        let whole = Date(timeIntervalSince1970: Double(microseconds / 1_000_000))
        var fraction = String(String(1_000_000 + microseconds % 1_000_000).dropFirst())
        while fraction.last == "0" { fraction.removeLast() }
        let text = ISO8601DateFormatter().string(from: whole)
        return fraction.isEmpty ? text : text.dropLast() + "." + fraction + "Z"
    }

    static func date(_ text: String) -> Date? {
        let parts = text.dropLast().split(separator: ".")
        let fraction = parts.count > 1 ? Double("0." + parts[1]) : 0
        let whole = ISO8601DateFormatter().date(from: parts[0] + "Z")
        return fraction.flatMap { fraction in whole?.addingTimeInterval(fraction) }
    }
}
