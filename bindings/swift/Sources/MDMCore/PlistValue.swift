/// Property lists as literals: `["Queries": ["UDID", "OSVersion"], "Force": true]`.
extension PlistValue: ExpressibleByArrayLiteral, ExpressibleByBooleanLiteral, ExpressibleByDictionaryLiteral, ExpressibleByFloatLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByStringLiteral
{
    public init(arrayLiteral items: PlistValue...) {
        self = .array(items)
    }

    public init(booleanLiteral value: Bool) {
        self = .boolean(value)
    }

    /// Of two values under one key the later counts.
    public init(dictionaryLiteral entries: (String, PlistValue)...) {
        self = .dictionary([String: PlistValue](entries) { _, later in later })
    }

    public init(floatLiteral number: Double) {
        self = .real(number)
    }

    public init(integerLiteral number: Int64) {
        self = .integer(number)
    }

    public init(stringLiteral text: String) {
        self = .text(text)
    }
}
