import MDMCore
import XCTest

/// The table of error codes, which Rust, Python and Swift share.
final class ErrorCodeTests: XCTestCase {
    func testEveryCodeOfTheEngineIsAConstantHere() {
        let engine = errorCodes().map(\.code)
        XCTAssertEqual(Array(ErrorCode.allCases.prefix(engine.count)), engine)
        XCTAssertEqual(Set(ErrorCode.allCases).count, ErrorCode.allCases.count)
    }
}
