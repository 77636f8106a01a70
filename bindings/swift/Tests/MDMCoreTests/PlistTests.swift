import Foundation
import MDMCore
import XCTest

/// Property lists as values.
final class PlistTests: XCTestCase {
    func testEveryKindOfValueComesBack() throws {
        let value: [String: PlistValue] = [
            "array": [1, -1, .integer(.min), .unsigned(.max)],
            "bool": [true, false],
            "data": .data(Data(0...255)),
            "date": .date(time()),
            "real": 1.5,
            "text": "端末 & <名>",
            "nothing": [:],
        ]
        XCTAssertEqual(try readPlist(xml: .text(writePlist(keys: value))), .dictionary(value))
    }

    func testFoundationReadsWhatIsWrittenAndTheOtherWayRound() throws {
        let xml = try writePlist(keys: ["a": [1, "two", .data(Data([3]))], "d": .date(time())])
        let read = try PropertyListSerialization.propertyList(from: Data(xml.utf8), format: nil)
        let again = try PropertyListSerialization.data(fromPropertyList: read, format: .xml, options: 0)
        XCTAssertEqual(try readPlist(xml: Body(again)), try readPlist(xml: .text(xml)))
    }

    func testEqualValuesGiveEqualText() throws {
        XCTAssertEqual(try writePlist(keys: ["a": 1, "b": 2]), try writePlist(keys: ["b": 2, "a": 1]))
    }

    func testWhatHasNoFormInXmlIsRefused() throws {
        let error = try refusal { try writePlist(keys: ["x": "\u{1}"]) }
        XCTAssertEqual(error.code, .plistUnwritableCharacter)
        XCTAssertEqual(error.details["offset"], .number(0))
        let far = Date(timeIntervalSince1970: 1e12)
        XCTAssertEqual(try refusal { try writePlist(keys: ["x": .date(far)]) }.code, .plistUnwritableValue)
    }
}
