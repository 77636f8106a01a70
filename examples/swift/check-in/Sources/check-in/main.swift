// A check-in handler on the command line: reads one message of a device and prints the step.
//
//     check-in --certificate device.der --record device.json Authenticate.plist
//
// Without a file it reads from standard input. The record is read if it is there and written back, as a server does with its database;
// a message without a certificate is refused, as a server would.

import Foundation
import MDMCore

struct Options {
    var certificate: String?
    var record: String?
    var message: String?

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let word = rest.popFirst() {
            switch word {
            case "--certificate": certificate = rest.popFirst()
            case "--record": record = rest.popFirst()
            case _ where word.hasPrefix("--"): throw Usage()
            default: message = word
            }
        }
    }
}

struct Usage: Error, CustomStringConvertible {
    let description = "usage: check-in [--certificate DER] [--record FILE] [MESSAGE]"
}

func run(_ options: Options) throws {
    let body = try options.message.map { try Data(contentsOf: URL(fileURLWithPath: $0)) } ?? FileHandle.standardInput.readDataToEndOfFile()
    let request = try Request(body)
    print("\(request.name()) from a \(request.kind())")

    // A server has checked the chain of this certificate by now, itself or with `Anchors`.
    let sender: Sender =
        if let path = options.certificate {
            .presented(try Certificate.vouchedByHost(der: Data(contentsOf: URL(fileURLWithPath: path))))
        } else {
            .unknown(.missing)
        }
    let stored = options.record.flatMap { FileManager.default.contents(atPath: $0) }
    let view = EnrollmentView(device: try stored.map(DeviceRecord.fromBytes(bytes:)))

    let step = try handle(
        view: view, input: .request(request: request, sender: sender, ruling: .admit), policy: Policy(), now: Date(), entropy: .system()
    )

    print("answer with HTTP \(step.http.status)")
    if case .refused(let refusal) = step.reply {
        print("  refused: \(refusal.code), the \(refusal.fault) has to act")
    }
    for change in step.changes {
        print("store \(title(change))")
        if case .putDevice(let record) = change, let path = options.record {
            try record.toBytes().write(to: URL(fileURLWithPath: path))
        }
    }
    for effect in step.effects {
        print("then \(effect)")
    }
}

/// What is stored, without what stands in it.
func title(_ change: Change) -> String {
    switch change {
    case .putDevice(let record): "the device, now \(record.channel().phase)"
    case .putUser(let record): "a user, now \(record.channel().phase)"
    case .addCommand(let item, _), .putItem(let item): "command \(item.uuid), now \(item.state)"
    case .closeQueue(_, _, let state, _): "all waiting commands, now \(state)"
    case .putAnswer(let answer): "an answer, \(answer.status)"
    case .claimCertificate: "whose the certificate is"
    case .takePlace: "that a place is taken"
    case .putSecret(_, let name, _): "the secret \(name), encrypted"
    case .dropSecret(_, let name): "no secret \(name) any more"
    case .seen: "when it was seen"
    case .log(let event), .logLater(let event): "in the log: \(event.name)"
    }
}

do {
    try run(Options(Array(CommandLine.arguments.dropFirst())))
} catch let error as MdmError {
    print("answer with HTTP \(error.httpStatus)\n  refused: \(error)")
    exit(1)
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(2)
}
