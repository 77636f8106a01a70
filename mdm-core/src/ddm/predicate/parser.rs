//! From tokens to a verdict, by descent, each level counted.

use std::collections::BTreeSet;

use super::{
    Predicate, PredicateError, PredicateFault as Fault,
    token::{Reference, Token, cut},
};
use crate::limits::{MAX_PREDICATE_BYTES, MAX_PREDICATE_DEPTH};

/// What was read: brackets may hold either, and only the end of what is in them tells which.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Read {
    Predicate,
    Value,
}

const STRING_OPERATORS: [&str; 6] = [
    "IN",
    "CONTAINS",
    "BEGINSWITH",
    "ENDSWITH",
    "LIKE",
    "MATCHES",
];

pub(super) fn parse(text: &str) -> Result<Predicate, PredicateError> {
    let at_begin = |reason| PredicateError {
        position: 0,
        reason,
    };
    if text.len() > MAX_PREDICATE_BYTES {
        return Err(at_begin(Fault::TooLong));
    }
    if text.trim().is_empty() {
        return Err(at_begin(Fault::Empty));
    }
    let mut parser = Parser {
        tokens: cut(text)?,
        at: 0,
        depth: 0,
        variables: Vec::new(),
        status_items: BTreeSet::new(),
        properties: BTreeSet::new(),
    };
    parser.predicate()?;
    if *parser.peek() != Token::End {
        return Err(parser.fail(Fault::Rest));
    }
    Ok(Predicate {
        text: text.to_owned(),
        status_items: parser.status_items,
        properties: parser.properties,
    })
}

struct Parser {
    /// Ends with [`Token::End`].
    tokens: Vec<(usize, Token)>,
    at: usize,
    depth: usize,
    variables: Vec<String>,
    status_items: BTreeSet<String>,
    properties: BTreeSet<String>,
}

impl Parser {
    fn peek(&self) -> &Token {
        self.tokens
            .get(self.at)
            .map_or(&Token::End, |(_, token)| token)
    }

    fn advance(&mut self) {
        self.at += 1;
    }

    fn position(&self) -> usize {
        let here = self.tokens.get(self.at).or(self.tokens.last());
        here.map_or(0, |(position, _)| *position)
    }

    fn fail(&self, reason: Fault) -> PredicateError {
        PredicateError {
            position: self.position(),
            reason,
        }
    }

    fn is_word(&self, words: &[&str]) -> bool {
        matches!(self.peek(), Token::Word(found) if words.iter().any(|word| found.eq_ignore_ascii_case(word)))
    }

    fn take_word(&mut self, words: &[&str]) -> bool {
        let found = self.is_word(words);
        self.at += usize::from(found);
        found
    }

    fn take(&mut self, wanted: &Token) -> bool {
        let found = self.peek() == wanted;
        self.at += usize::from(found);
        found
    }

    fn need(&mut self, mark: char, what: &'static str) -> Result<(), PredicateError> {
        if self.take(&Token::Mark(mark)) {
            Ok(())
        } else {
            Err(self.fail(Fault::Expected(what)))
        }
    }

    /// One level deeper while `inner` reads.
    fn deeper<T>(
        &mut self,
        inner: impl FnOnce(&mut Self) -> Result<T, PredicateError>,
    ) -> Result<T, PredicateError> {
        if self.depth >= MAX_PREDICATE_DEPTH {
            return Err(self.fail(Fault::TooDeep));
        }
        self.depth += 1;
        let read = inner(self);
        self.depth -= 1;
        read
    }

    fn predicate(&mut self) -> Result<(), PredicateError> {
        let begin = self.at;
        let read = self.any()?;
        self.must_be(Read::Predicate, read, begin)
    }

    fn value(&mut self) -> Result<(), PredicateError> {
        let begin = self.at;
        let read = self.sum()?;
        self.must_be(Read::Value, read, begin)
    }

    fn must_be(&mut self, wanted: Read, read: Read, begin: usize) -> Result<(), PredicateError> {
        match (wanted, read) {
            (Read::Predicate, Read::Predicate) | (Read::Value, Read::Value) => Ok(()),
            // What is missing is missing here; what is too much began there.
            (Read::Predicate, Read::Value) => Err(self.fail(match self.peek() {
                Token::Word(word) => Fault::Word(word.clone()),
                _ => Fault::Expected("a comparison operator"),
            })),
            (Read::Value, Read::Predicate) => {
                self.at = begin;
                Err(self.fail(Fault::Expected("a value, not a predicate,")))
            }
        }
    }

    fn any(&mut self) -> Result<Read, PredicateError> {
        self.joined(
            |parser| parser.take(&Token::Or) || parser.take_word(&["OR"]),
            |parser| {
                parser.joined(
                    |parser| parser.take(&Token::And) || parser.take_word(&["AND"]),
                    Self::not,
                )
            },
        )
    }

    /// `part`, and more of it after each `sign`; with a sign all parts are predicates.
    fn joined(
        &mut self,
        sign: impl Fn(&mut Self) -> bool,
        part: impl Fn(&mut Self) -> Result<Read, PredicateError>,
    ) -> Result<Read, PredicateError> {
        let mut begin = self.at;
        let mut read = part(self)?;
        loop {
            let end = self.at;
            if !sign(self) {
                return Ok(read);
            }
            let after = std::mem::replace(&mut self.at, end);
            self.must_be(Read::Predicate, read, begin)?;
            self.at = after;
            begin = after;
            read = part(self)?;
            self.must_be(Read::Predicate, read, begin)?;
        }
    }

    fn not(&mut self) -> Result<Read, PredicateError> {
        if self.take(&Token::Not) || self.take_word(&["NOT"]) {
            let begin = self.at;
            let read = self.deeper(Self::not)?;
            self.must_be(Read::Predicate, read, begin)?;
            return Ok(Read::Predicate);
        }
        if self.take_word(&["TRUEPREDICATE", "FALSEPREDICATE"]) {
            return Ok(Read::Predicate);
        }
        self.comparison()
    }

    fn comparison(&mut self) -> Result<Read, PredicateError> {
        let quantified = self.take_word(&["ANY", "SOME", "ALL", "NONE"]);
        let begin = self.at;
        let left = self.sum()?;
        let at_operator = self.at;
        if !self.operator()? {
            if quantified {
                self.must_be(Read::Value, left, begin)?;
                self.must_be(Read::Predicate, Read::Value, begin)?;
            }
            return Ok(left);
        }
        let after = std::mem::replace(&mut self.at, at_operator);
        self.must_be(Read::Value, left, begin)?;
        self.at = after;
        self.value()?;
        Ok(Read::Predicate)
    }

    fn operator(&mut self) -> Result<bool, PredicateError> {
        if self.take(&Token::Comparison) || self.take_word(&["BETWEEN"]) {
            return Ok(true);
        }
        if !self.take_word(&STRING_OPERATORS) {
            return Ok(false);
        }
        if self.take(&Token::Mark('[')) {
            if !self.take_word(&["c", "d", "cd", "dc"]) {
                return Err(self.fail(Fault::Expected("c, d or cd")));
            }
            self.need(']', "]")?;
        }
        Ok(true)
    }

    fn sum(&mut self) -> Result<Read, PredicateError> {
        self.calculated(&['+', '-'], |parser| {
            parser.calculated(&['*', '/'], Self::signed)
        })
    }

    fn calculated(
        &mut self,
        signs: &[char],
        part: impl Fn(&mut Self) -> Result<Read, PredicateError>,
    ) -> Result<Read, PredicateError> {
        let begin = self.at;
        let read = part(self)?;
        while signs.iter().any(|sign| self.take(&Token::Mark(*sign))) {
            self.must_be(Read::Value, read, begin)?;
            let begin = self.at;
            let next = part(self)?;
            self.must_be(Read::Value, next, begin)?;
        }
        Ok(read)
    }

    fn signed(&mut self) -> Result<Read, PredicateError> {
        if self.take(&Token::Mark('-')) {
            let begin = self.at;
            let read = self.deeper(Self::signed)?;
            self.must_be(Read::Value, read, begin)?;
            return Ok(Read::Value);
        }
        let begin = self.at;
        let read = self.primary()?;
        while matches!(self.peek(), Token::Mark('.' | '[')) {
            self.must_be(Read::Value, read, begin)?;
            self.suffix()?;
        }
        Ok(read)
    }

    fn suffix(&mut self) -> Result<(), PredicateError> {
        let indexed = self.take(&Token::Mark('['));
        self.at += usize::from(!indexed);
        if indexed {
            if !self.take(&Token::Number) && !self.take_word(&["FIRST", "LAST", "SIZE"]) {
                return Err(self.fail(Fault::Expected("a number, FIRST, LAST or SIZE")));
            }
            return self.need(']', "]");
        }
        match self.peek() {
            Token::Reference(Reference::Key, _) | Token::Count => {
                self.advance();
                Ok(())
            }
            Token::Word(word) => Err(self.fail(Fault::Word(word.clone()))),
            _ => Err(self.fail(Fault::Expected("@key(…) or @count"))),
        }
    }

    fn primary(&mut self) -> Result<Read, PredicateError> {
        match self.peek().clone() {
            Token::Mark('(') => {
                self.advance();
                let read = self.deeper(Self::any)?;
                self.need(')', "an operator or )")?;
                return Ok(read);
            }
            Token::Mark('{') => {
                self.advance();
                self.deeper(Self::list)?;
                return Ok(Read::Value);
            }
            Token::Text | Token::Number => {}
            Token::Reference(Reference::Status, name) => {
                self.status_items.insert(name);
            }
            Token::Reference(Reference::Property, name) => {
                self.properties.insert(name);
            }
            Token::Reference(Reference::Key, _) | Token::Count => {
                return Err(self.fail(Fault::Expected("a value before .@key or .@count")));
            }
            Token::Variable(name) => {
                if !self.variables.contains(&name) {
                    return Err(self.fail(Fault::Variable(name)));
                }
            }
            Token::Word(word) => return self.word(&word),
            Token::Comparison
            | Token::And
            | Token::Or
            | Token::Not
            | Token::Mark(_)
            | Token::End => {
                return Err(self.fail(Fault::Expected("a value")));
            }
        }
        self.advance();
        Ok(Read::Value)
    }

    fn word(&mut self, word: &str) -> Result<Read, PredicateError> {
        if self.take_word(&["TRUE", "YES", "FALSE", "NO", "NULL", "NIL"]) {
            return Ok(Read::Value);
        }
        if self.is_word(&["SUBQUERY"]) {
            self.advance();
            self.deeper(Self::subquery)?;
            return Ok(Read::Value);
        }
        let called = matches!(self.tokens.get(self.at + 1), Some((_, Token::Mark('('))));
        Err(self.fail(if called {
            Fault::Function
        } else {
            Fault::Word(word.to_owned())
        }))
    }

    fn list(&mut self) -> Result<(), PredicateError> {
        if self.take(&Token::Mark('}')) {
            return Ok(());
        }
        loop {
            self.value()?;
            if !self.take(&Token::Mark(',')) {
                return self.need('}', ", or }");
            }
        }
    }

    fn subquery(&mut self) -> Result<(), PredicateError> {
        self.need('(', "(")?;
        self.value()?;
        self.need(',', ",")?;
        let Token::Variable(name) = self.peek().clone() else {
            return Err(self.fail(Fault::Expected("a variable ($name)")));
        };
        self.advance();
        self.need(',', ",")?;
        self.variables.push(name);
        self.predicate()?;
        self.variables.pop();
        self.need(')', ")")
    }
}
