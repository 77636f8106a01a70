import Foundation

/// The same four questions for every error.
extension MdmError {
    /// What went wrong, as a word that never changes.
    public var code: ErrorCode {
        switch self {
        case .Refused(let code, _, _, _, _): code
        case .BadArgument: .badArgument
        }
    }

    /// Who has to act.
    public var fault: Fault {
        switch self {
        case .Refused(_, let fault, _, _, _): fault
        case .BadArgument: .host
        }
    }

    /// The HTTP status with which a device is answered: never 401, which would end its enrollment.
    public var httpStatus: Int {
        switch self {
        case .Refused(_, _, let status, _, _): Int(status)
        case .BadArgument: 500
        }
    }

    /// What else is known (`limit`, `offset`, `key`, `rules`), never a value of what was refused.
    public var details: [String: ErrorDetail] {
        switch self {
        case .Refused(_, _, _, _, let details): details
        case .BadArgument: [:]
        }
    }

    /// What is wrong and what to do, in English.
    public var message: String {
        switch self {
        case .Refused(_, _, _, let message, _): message
        case .BadArgument(let message): message
        }
    }
}

extension MdmError: LocalizedError, CustomStringConvertible {
    public var errorDescription: String? { message }
    public var description: String { "\(code): \(message)" }
}
