//! The words and marks of a predicate.

use super::{PredicateError, PredicateFault};
use crate::limits::MAX_PREDICATE_NAME_BYTES;

/// A word or mark.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// A word; keywords are told apart later.
    Word(String),
    /// `$name`.
    Variable(String),
    /// A reference with its name: `@status(name)`.
    Reference(Reference, String),
    /// `@count`.
    Count,
    /// A string in either quotes.
    Text,
    /// A number.
    Number,
    /// `=`, `<=` and so on.
    Comparison,
    /// `&&`.
    And,
    /// `||`.
    Or,
    /// `!`.
    Not,
    /// `(`, `,` and so on.
    Mark(char),
    /// Behind the last character.
    End,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reference {
    Status,
    Property,
    Key,
}

impl Reference {
    fn name(self) -> &'static str {
        match self {
            Self::Status => "@status",
            Self::Property => "@property",
            Self::Key => "@key",
        }
    }

    /// Status items are words with dots, keys of them single words; what an organisation calls its properties is its own matter.
    fn accepts(self, name: &str) -> bool {
        let word = |text: &str| {
            !text.is_empty()
                && text
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
        };
        match self {
            Self::Status => name.split('.').all(word),
            Self::Key => word(name),
            Self::Property => {
                !name.is_empty()
                    && name == name.trim()
                    && !name
                        .chars()
                        .any(|c| c.is_control() || "()'\"@$%{}".contains(c))
            }
        }
    }
}

/// Cuts a predicate into tokens, each with the place where it begins.
pub(super) fn cut(text: &str) -> Result<Vec<(usize, Token)>, PredicateError> {
    let mut cutter = Cutter {
        chars: text.chars().collect(),
        at: 0,
    };
    let mut tokens = Vec::new();
    loop {
        cutter.take_while(char::is_whitespace);
        let begin = cutter.at;
        let token = cutter.next().map_err(|reason| PredicateError {
            position: begin,
            reason,
        })?;
        let end = token == Token::End;
        tokens.push((begin, token));
        if end {
            return Ok(tokens);
        }
    }
}

struct Cutter {
    chars: Vec<char>,
    at: usize,
}

impl Cutter {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn take(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    fn take_while(&mut self, mut wanted: impl FnMut(char) -> bool) -> String {
        let begin = self.at;
        while self.peek().is_some_and(&mut wanted) {
            self.at += 1;
        }
        self.chars
            .get(begin..self.at)
            .unwrap_or_default()
            .iter()
            .collect()
    }

    fn next(&mut self) -> Result<Token, PredicateFault> {
        let Some(first) = self.peek() else {
            return Ok(Token::End);
        };
        if first.is_ascii_digit() {
            return self.number();
        }
        if is_word(first) {
            return Ok(Token::Word(self.take_while(is_word)));
        }
        self.at += 1;
        Ok(match first {
            '\'' | '"' => return self.string(first),
            '@' => return self.reference(),
            '$' => match self.take_while(is_word) {
                name if name.is_empty() => {
                    return Err(PredicateFault::Expected("a variable's name"));
                }
                name => Token::Variable(name),
            },
            '%' => return Err(PredicateFault::Placeholder),
            '&' if self.take('&') => Token::And,
            '|' if self.take('|') => Token::Or,
            '!' if self.take('=') => Token::Comparison,
            '!' => Token::Not,
            '=' => {
                let _ = self.take('=') || self.take('<') || self.take('>');
                Token::Comparison
            }
            '<' => {
                let _ = self.take('=') || self.take('>');
                Token::Comparison
            }
            '>' => {
                let _ = self.take('=');
                Token::Comparison
            }
            '(' | ')' | '{' | '}' | '[' | ']' | ',' | '.' | '+' | '-' | '*' | '/' => {
                Token::Mark(first)
            }
            other => return Err(PredicateFault::Character(other)),
        })
    }

    fn number(&mut self) -> Result<Token, PredicateFault> {
        let mut text = self.take_while(|c| c.is_ascii_digit());
        if self.peek() == Some('.') {
            self.at += 1;
            let fraction = self.take_while(|c| c.is_ascii_digit());
            if fraction.is_empty() {
                return Err(PredicateFault::Number);
            }
            text = format!("{text}.{fraction}");
        }
        if matches!(self.peek(), Some('e' | 'E')) {
            self.at += 1;
            let sign = self.take_while({
                let mut first = true;
                move |c| std::mem::take(&mut first) && (c == '-' || c == '+')
            });
            text = format!("{text}e{sign}{}", self.take_while(|c| c.is_ascii_digit()));
        }
        // `1.2.3` is a version that lacks its quotes, `2x` is nothing.
        let glued = self.peek().is_some_and(|c| is_word(c) || c == '.');
        match text.parse::<f64>() {
            Ok(value) if value.is_finite() && !glued => Ok(Token::Number),
            _ => Err(PredicateFault::Number),
        }
    }

    fn string(&mut self, quote: char) -> Result<Token, PredicateFault> {
        loop {
            match self.peek() {
                None => return Err(PredicateFault::OpenString),
                Some('\\') => self.at += 2,
                Some(found) => {
                    self.at += 1;
                    if found == quote {
                        return Ok(Token::Text);
                    }
                }
            }
        }
    }

    fn reference(&mut self) -> Result<Token, PredicateFault> {
        let word = self.take_while(is_word);
        let reference = match word.as_str() {
            "status" => Reference::Status,
            "property" => Reference::Property,
            "key" => Reference::Key,
            "count" => return Ok(Token::Count),
            _ => return Err(PredicateFault::UnknownReference(word)),
        };
        let bad = PredicateFault::BadName(reference.name());
        if !self.take('(') {
            return Err(bad);
        }
        let name = self.take_while(|c| c != ')');
        if !self.take(')') || name.len() > MAX_PREDICATE_NAME_BYTES || !reference.accepts(&name) {
            return Err(bad);
        }
        Ok(Token::Reference(reference, name))
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}
