import Foundation
import MDMCore
import XCTest

/// The repository, by where this file stands in it.
let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

/// A key or certificate of the engine's own tests: `ca.der`, and issued by it `p256` and `rsa2048`, valid from November 2026.
func fixture(_ name: String) throws -> Data {
    try Data(contentsOf: repository.appendingPathComponent("mdm-core/tests/cms_data/\(name)"))
}

/// 2027-01-01, plus some seconds: certificates of the fixtures are good then.
func time(_ seconds: TimeInterval = 0) -> Date {
    Date(timeIntervalSince1970: 1_798_761_600 + seconds)
}

func seeded() throws -> Entropy {
    try Entropy(seed: Data(repeating: 7, count: 32))
}

/// A message as a device sends it.
func message(_ keys: [String: PlistValue]) throws -> Data {
    Data(try writePlist(keys: keys).utf8)
}

/// What the error of a call is; a call that succeeds fails the test.
func refusal<T>(file: StaticString = #filePath, line: UInt = #line, _ call: () throws -> T) throws -> MdmError {
    do {
        _ = try call()
    } catch let error as MdmError {
        return error
    }
    XCTFail("it was not refused", file: file, line: line)
    throw NotRefused()
}

struct NotRefused: Error {}
