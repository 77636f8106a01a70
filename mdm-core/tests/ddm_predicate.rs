//! Predicates of activations: what is taken, and what is refused where and why.

use mdm_core::{
    ddm::{Predicate, PredicateFault},
    limits::{MAX_PREDICATE_BYTES, MAX_PREDICATE_DEPTH},
};
use proptest::prelude::*;

const GOOD: &[&str] = &[
    "@status(device.model.family) == 'iPad'",
    "(@status(device.model.family) == \"iPad\")",
    "@status(device.operating-system.version) BEGINSWITH '26.'",
    "(@property(age) >= 18) AND (@property(role) == 'Manager')",
    "@property(role of the user) == 'Manager' or not (@property(x) != 1)",
    "! (@status(passcode.is-present) = TRUE) && @status(passcode.is-compliant) == YES",
    "@status(device.model.family) IN {'iPad', 'iPhone'} || TRUEPREDICATE",
    "@property(count) BETWEEN {1, 10}",
    "@property(name) like[cd] 'M*'",
    "@property(name) MATCHES[c] '^[a-z]+\\\\d\\'$'",
    "ANY @status(mdm.app).@key(identifier) == 'com.example.app'",
    "SUBQUERY(@status(mdm.app), $app, $app.@key(identifier) == 'com.example.app' AND ($app.@key(state) == 'managed')).@count >= 1",
    "SUBQUERY(@status(a), $x, SUBQUERY($x.@key(list), $y, $y == $x.@key(id)).@count > 0).@count == 1",
    "@status(softwareupdate.pending-version).@key(os-version) <> ''",
    "@status(mdm.app)[0].@key(name) != NIL AND @status(mdm.app)[SIZE] > 2",
    "@property(a) + 2 * -3 / 4 - 1.5e-3 <= (1 + 2)",
    "((((@property(a) == 1))))",
    "NONE @status(account.list.caldav).@key(hostname) CONTAINS 'old'",
    "@property(größe) == 'ä'",
    "{} == {}",
];

#[test]
fn predicates_in_apples_words_are_taken_as_they_are() {
    for text in GOOD {
        let predicate = Predicate::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(predicate.as_str(), *text);
    }
}

#[test]
fn a_predicate_says_what_it_asks_about() {
    let text = "@status(device.model.family) == 'iPad' AND SUBQUERY(@status(mdm.app), $a, $a.@key(state) == @property(state)).@count > 0";
    let predicate = Predicate::parse(text).unwrap();
    let items: Vec<&str> = predicate
        .status_items()
        .iter()
        .map(String::as_str)
        .collect();
    assert_eq!(items, ["device.model.family", "mdm.app"]);
    assert!(predicate.properties().iter().eq(["state"]));
}

#[test]
fn a_bad_predicate_is_refused_with_the_place_and_the_reason() {
    use PredicateFault as F;
    let word = |text: &str| F::Word(text.to_owned());
    let cases: Vec<(&str, usize, F)> = vec![
        ("", 0, F::Empty),
        ("  \n", 0, F::Empty),
        (
            "@invalid == 'AppleTV'",
            0,
            F::UnknownReference("invalid".to_owned()),
        ),
        ("@ == 1", 0, F::UnknownReference(String::new())),
        ("@status == 1", 0, F::BadName("@status")),
        ("@status() == 1", 0, F::BadName("@status")),
        ("@status(device model) == 1", 0, F::BadName("@status")),
        ("@status(a..b) == 1", 0, F::BadName("@status")),
        ("@status(a == 1", 0, F::BadName("@status")),
        ("@property( a) == 1", 0, F::BadName("@property")),
        (
            "@key(a) == 1",
            0,
            F::Expected("a value before .@key or .@count"),
        ),
        ("@status(a)", 10, F::Expected("a comparison operator")),
        ("@status(a) ==", 13, F::Expected("a value")),
        ("@status(a) == == 1", 14, F::Expected("a value")),
        ("@status(a) is 1", 11, word("is")),
        ("device.model.family == 'iPad'", 0, word("device")),
        ("'iPad' == family", 10, word("family")),
        ("SELF == 1", 0, word("SELF")),
        ("@status(a) == iPad", 14, word("iPad")),
        ("@status(a).name == 1", 11, word("name")),
        ("@status(a) == %@", 14, F::Placeholder),
        ("FUNCTION('x', 'description') == 1", 0, F::Function),
        ("CAST(1, 'NSDate') == 1", 0, F::Function),
        ("@status(a) == 'iPad", 14, F::OpenString),
        ("@status(a) == 'iPad\\'", 14, F::OpenString),
        ("@status(a) == 26.1.1", 14, F::Number),
        ("@status(a) == 1e999", 14, F::Number),
        ("@status(a) == 0x10", 14, F::Number),
        ("@status(a) == 1 AND", 19, F::Expected("a value")),
        (
            "@status(a) == 1 AND @status(b)",
            30,
            F::Expected("a comparison operator"),
        ),
        ("@status(a) AND @status(b) == 1", 11, word("AND")),
        ("NOT @status(a)", 14, F::Expected("a comparison operator")),
        ("(@status(a) == 1", 16, F::Expected("an operator or )")),
        ("@status(a) == 1)", 15, F::Rest),
        ("@status(a) == 1 @status(b) == 2", 16, F::Rest),
        (
            "(@status(a) == 1) == 1",
            0,
            F::Expected("a value, not a predicate,"),
        ),
        (
            "1 == (@status(a) == 1)",
            5,
            F::Expected("a value, not a predicate,"),
        ),
        ("@status(a) == 1 == 2", 16, F::Rest),
        ("ANY @status(a)", 14, F::Expected("a comparison operator")),
        ("@status(a) LIKE[x] 'a'", 16, F::Expected("c, d or cd")),
        ("@status(a) LIKE[c 'a'", 18, F::Expected("]")),
        (
            "@status(a)[x] == 1",
            11,
            F::Expected("a number, FIRST, LAST or SIZE"),
        ),
        ("$app == 1", 0, F::Variable("app".to_owned())),
        (
            "SUBQUERY(@status(a), $x, $y == 1).@count == 1",
            25,
            F::Variable("y".to_owned()),
        ),
        (
            "SUBQUERY(@status(a), $x, $x == 1).@count == $x",
            44,
            F::Variable("x".to_owned()),
        ),
        (
            "SUBQUERY(@status(a), 1, TRUEPREDICATE).@count == 1",
            21,
            F::Expected("a variable ($name)"),
        ),
        ("@status(a) == {1, 2", 19, F::Expected(", or }")),
        ("@status(a) # 1", 11, F::Character('#')),
        ("@status(a) & 1", 11, F::Character('&')),
        ("@status(a) == 1; TRUEPREDICATE", 15, F::Character(';')),
        ("@status(a) == $", 14, F::Expected("a variable's name")),
    ];
    for (text, position, reason) in cases {
        let error = Predicate::parse(text).expect_err(text);
        assert_eq!((error.position, error.reason), (position, reason), "{text}");
    }
}

#[test]
fn places_are_counted_in_characters() {
    let error = Predicate::parse("@property(ä) == 'ö' ü").unwrap_err();
    assert_eq!(error.position, 20);
}

#[test]
fn depth_and_length_are_bounded() {
    let nested = |depth: usize, open: &str, close: &str| {
        format!("{}1 == 1{}", open.repeat(depth), close.repeat(depth))
    };
    assert!(Predicate::parse(&nested(MAX_PREDICATE_DEPTH, "(", ")")).is_ok());
    for deep in [
        nested(MAX_PREDICATE_DEPTH + 1, "(", ")"),
        nested(5_000, "(", ")"),
        nested(4_000, "NOT ", ""),
        nested(5_000, "!", ""),
        format!("1 == {}1{}", "{".repeat(5_000), "}".repeat(5_000)),
        format!("1 == {}1", "-".repeat(5_000)),
    ] {
        let error = Predicate::parse(&deep).unwrap_err();
        assert_eq!(error.reason, PredicateFault::TooDeep);
    }
    let long = format!("1 == '{}'", "x".repeat(MAX_PREDICATE_BYTES));
    assert_eq!(
        Predicate::parse(&long).unwrap_err().reason,
        PredicateFault::TooLong
    );
    // Many terms side by side are no depth.
    let wide = vec!["1 == 1"; 1_000].join(" AND ");
    assert!(Predicate::parse(&wide).is_ok());
}

#[test]
fn no_start_of_a_good_predicate_panics() {
    for text in GOOD {
        for (cut, _) in text.char_indices() {
            let _ = Predicate::parse(&text[..cut]);
        }
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in "[@$%(){}\\[\\],.'\"a-z0-9=<>!&| \\\\+*/ANDORTé-]{0,80}") {
        if let Err(error) = Predicate::parse(&text) {
            prop_assert!(error.position <= text.chars().count());
        }
    }

    #[test]
    fn tokens_in_any_order_do_not_panic(words in proptest::collection::vec(proptest::sample::select(vec![
        "@status(a)", "@property(b)", ".@key(c)", ".@count", "==", "AND", "OR", "NOT", "(", ")", "{", "}", ",", "'x'", "1",
        "SUBQUERY(", "$x", "ANY", "IN", "BETWEEN", "[", "]", "+", "-", "TRUEPREDICATE", "LIKE", "[cd]",
    ]), 0..24)) {
        let _ = Predicate::parse(&words.join(" "));
    }
}
