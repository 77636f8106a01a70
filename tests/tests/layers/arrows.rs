//! Reads Rust, as far as paths go.

/// Where a path leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Arrow {
    /// To a name at the crate's root.
    To(String),
    /// To the root itself: a glob or an alias, behind which anything may hide.
    Root,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    Word(&'a str),
    Mark(char),
}

/// Words and marks with their lines; comments, texts, characters and lifetimes left out.
pub(crate) fn tokens(source: &str) -> Vec<(usize, Token<'_>)> {
    let (mut tokens, mut line, mut rest) = (Vec::new(), 1, source);
    while let Some(first) = rest.chars().next() {
        let len = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            comment(rest)
        } else if let Some(len) = text(rest) {
            len
        } else if first.is_alphanumeric() || first == '_' {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
            let len = end.unwrap_or(rest.len());
            tokens.push((line, Token::Word(&rest[..len])));
            len
        } else {
            if !first.is_whitespace() {
                tokens.push((line, Token::Mark(first)));
            }
            first.len_utf8()
        };
        line += rest[..len].matches('\n').count();
        rest = &rest[len..];
    }
    tokens
}

/// The length of a block comment, which may hold others.
fn comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// The length of the text, character or lifetime that `rest` begins with.
fn text(rest: &str) -> Option<usize> {
    let letters = rest
        .find(|c: char| !"brc".contains(c))
        .filter(|n| *n <= 2)?;
    let (prefix, body) = rest.split_at(letters);
    let hashes = body.len() - body.trim_start_matches('#').len();
    if prefix.ends_with('r') && body[hashes..].starts_with('"') {
        let end = format!("\"{}", "#".repeat(hashes));
        let inner = &body[hashes + 1..];
        let len = inner.find(&end).map_or(inner.len(), |at| at + end.len());
        return Some(letters + hashes + 1 + len);
    }
    let quote = body.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let inner = &body[1..];
    let lifetime = quote == '\'' && !inner.starts_with('\\') && inner.chars().nth(1) != Some('\'');
    if lifetime {
        let end = inner.find(|c: char| !c.is_alphanumeric() && c != '_');
        return Some(letters + 1 + end.unwrap_or(inner.len()));
    }
    let mut escaped = false;
    for (at, c) in inner.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return Some(letters + 1 + at + 1),
            _ => {}
        }
    }
    Some(rest.len())
}

/// Every path in `source` that leads to the crate's root or through it.
pub(crate) fn arrows(home: &[&str], source: &str) -> Vec<(usize, Arrow)> {
    let tokens = tokens(source);
    let is_path = |at: usize| followed_by_colons(&tokens, at);
    let mut arrows = Vec::new();
    // The modules around the token, and at which depth of braces each ends.
    let mut inside: Vec<(&str, usize)> = home.iter().map(|name| (*name, 0)).collect();
    let (mut depth, mut at) = (0, 0);
    while let Some((line, token)) = tokens.get(at) {
        let before = at.checked_sub(1).map(|at| tokens[at].1);
        at += 1;
        match token {
            Token::Mark('{') => {
                depth += 1;
                if let [(_, Token::Word("mod")), (_, Token::Word(name)), _] =
                    tokens[at.saturating_sub(3)..at]
                {
                    inside.push((name, depth));
                }
            }
            Token::Mark('}') => {
                if depth > 0 && inside.last().is_some_and(|(_, ends)| *ends == depth) {
                    inside.pop();
                }
                depth = depth.saturating_sub(1);
            }
            // `pub(in path)` is a visibility.
            Token::Word("crate" | "super") if before == Some(Token::Word("in")) => {}
            Token::Word("crate") if is_path(at - 1) => {
                at = follow(&tokens, at + 2, Vec::new(), &mut arrows);
            }
            Token::Word("super") if is_path(at - 1) && before != Some(Token::Mark(':')) => {
                let module = inside.iter().map(|(name, _)| (*name).to_owned()).collect();
                at = follow(&tokens, at - 1, module, &mut arrows);
            }
            Token::Word("crate") if tokens.get(at).is_some_and(|t| t.1 == Token::Word("as")) => {
                arrows.push((*line, Arrow::Root));
            }
            Token::Word(_) | Token::Mark(_) => {}
        }
    }
    arrows
}

fn followed_by_colons(tokens: &[(usize, Token<'_>)], at: usize) -> bool {
    let colon = |at: usize| tokens.get(at).is_some_and(|t| t.1 == Token::Mark(':'));
    colon(at + 1) && colon(at + 2)
}

/// Follows a path, and each branch of a `{…}` in it, from the module `place`. Returns where it ends.
fn follow(
    tokens: &[(usize, Token<'_>)],
    mut at: usize,
    mut place: Vec<String>,
    arrows: &mut Vec<(usize, Arrow)>,
) -> usize {
    while let Some((line, token)) = tokens.get(at) {
        match token {
            Token::Word("self") => {
                if place.is_empty() && !followed_by_colons(tokens, at) {
                    arrows.push((*line, Arrow::Root));
                }
            }
            Token::Word("super") => {
                place.pop();
                if place.is_empty() && !followed_by_colons(tokens, at) {
                    arrows.push((*line, Arrow::Root));
                }
            }
            Token::Word(name) => {
                let is_macro = tokens.get(at + 1).is_some_and(|t| t.1 == Token::Mark('!'));
                if place.is_empty() && !is_macro {
                    arrows.push((*line, Arrow::To((*name).to_owned())));
                }
                place.push((*name).to_owned());
            }
            Token::Mark('*') => {
                if place.is_empty() {
                    arrows.push((*line, Arrow::Root));
                }
            }
            Token::Mark('{') => {
                at += 1;
                while let Some((_, token)) = tokens.get(at) {
                    at = match token {
                        Token::Mark('}') => return at + 1,
                        // Each branch begins where the brace stands; `as` and its name pass by as a path of no consequence.
                        Token::Word("as") => at + 2,
                        Token::Word(_) | Token::Mark('{' | '*') => {
                            follow(tokens, at, place.clone(), arrows)
                        }
                        Token::Mark(_) => at + 1,
                    };
                }
                return at;
            }
            Token::Mark(_) => return at,
        }
        if !followed_by_colons(tokens, at) {
            return at + 1;
        }
        at += 3;
    }
    at
}
