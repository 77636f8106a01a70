import Foundation
import MDMCore
import XCTest

/// Apple's schema as a catalogue.
final class CatalogueTests: XCTestCase {
    func testACommandIsCheckedAndMade() throws {
        let lock = try XCTUnwrap(schemaObject(family: .command, name: "DeviceLock"))
        XCTAssertEqual(lock.validate(keys: ["PIN": "123456"]), [])
        let wrong = lock.validate(keys: ["PIN": 123_456, "Massage": "hello"])
        XCTAssertEqual(Set(wrong.map(\.code)), [.schemaWrongType, .schemaUnknownKey])
        XCTAssertEqual(wrong.first { $0.path == "PIN" }?.expected, "a string")

        let keys = try lock.toPlist(keys: ["PIN": "123456"], unknown: .refuse)
        XCTAssertEqual(keys, ["PIN": "123456", "RequestType": "DeviceLock"])
        let error = try refusal { try lock.encode(keys: ["PIN": 1], unknown: .allow) }
        XCTAssertEqual(error.code, .schemaWrongType)
        XCTAssertEqual(error.details["violations"], .texts(["PIN: expected a string, found an integer"]))
    }

    func testEveryObjectFitsItselfAndDescribesItself() throws {
        for name in schemaNames(family: .command) {
            let object = try XCTUnwrap(schemaObject(family: .command, name: name))
            XCTAssertEqual(object.validate(keys: object.example(extent: .everything)), [], name)
            XCTAssertNoThrow(try JSONSerialization.jsonObject(with: Data(object.describe().utf8)), name)
        }
        XCTAssertNil(schemaObject(family: .command, name: "MakeCoffee"))
    }

    func testApplicabilitySaysWhyNot() throws {
        let lock = try XCTUnwrap(schemaObject(family: .command, name: "DeviceLock"))
        let tv = try lock.applicability(keys: [:], facts: Facts(platform: .tvOs, version: "18.0"))
        XCTAssertEqual(tv.verdict, .refused)
        XCTAssertEqual(tv.refusals, [SchemaNote(path: "", text: "does not exist on tvOS")])
        XCTAssertEqual(try lock.applicability(keys: [:], facts: Facts()).verdict, .unknown)
        XCTAssertEqual(try refusal { try lock.applicability(keys: [:], facts: Facts(version: "soon")) }.code, .badArgument)
    }
}
