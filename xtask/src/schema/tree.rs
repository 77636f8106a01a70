//! YAML as a tree of nodes in an arena.
//!
//! An alias is the same node as its anchor, so a list that contains itself (three of Apple's files have one) is simply a cycle, which no
//! loader into nested values can express. Scalars stay text: the schema says of each value what type it has.

use std::{borrow::Cow, collections::BTreeMap};

use anyhow::{Context, bail, ensure};
use saphyr_parser::{Event, Parser};

/// A node of a [`Tree`]; two aliases of one anchor have the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct NodeId(usize);

/// One node.
#[derive(Debug)]
pub(super) enum Node {
    Scalar(String),
    Sequence(Vec<NodeId>),
    Mapping(Vec<(String, NodeId)>),
}

/// One document.
#[derive(Debug)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    root: NodeId,
}

impl Tree {
    /// Reads the one document of `text`.
    ///
    /// # Errors
    /// What is no YAML, has several documents, a key twice in a mapping, or a key that is no scalar.
    pub(super) fn read(text: &str) -> anyhow::Result<Self> {
        let mut reader = Reader {
            parser: Parser::new_from_str(text),
            nodes: Vec::new(),
            anchors: BTreeMap::new(),
        };
        for expected in ["a stream", "a document"] {
            let event = reader.next()?;
            ensure!(
                matches!(event, Event::StreamStart | Event::DocumentStart(_)),
                "{event:?} instead of the start of {expected}"
            );
        }
        let first = reader.next()?;
        let root = reader.node(first)?;
        let end = reader.next()?;
        ensure!(
            matches!(end, Event::DocumentEnd),
            "{end:?} after the document"
        );
        let end = reader.next()?;
        ensure!(
            matches!(end, Event::StreamEnd),
            "more than one document: {end:?}"
        );
        Ok(Self {
            nodes: reader.nodes,
            root,
        })
    }

    pub(super) fn root(&self) -> NodeId {
        self.root
    }

    /// The entries of a mapping, in the document's order.
    pub(super) fn mapping(&self, id: NodeId) -> anyhow::Result<&[(String, NodeId)]> {
        match &self.nodes[id.0] {
            Node::Mapping(entries) => Ok(entries),
            other => bail!("{} where a mapping belongs", other.what()),
        }
    }

    pub(super) fn sequence(&self, id: NodeId) -> anyhow::Result<&[NodeId]> {
        match &self.nodes[id.0] {
            Node::Sequence(items) => Ok(items),
            other => bail!("{} where a list belongs", other.what()),
        }
    }

    pub(super) fn scalar(&self, id: NodeId) -> anyhow::Result<&str> {
        match &self.nodes[id.0] {
            Node::Scalar(text) => Ok(text),
            other => bail!("{} where a plain value belongs", other.what()),
        }
    }
}

impl Node {
    fn what(&self) -> &'static str {
        match self {
            Self::Scalar(_) => "a plain value",
            Self::Sequence(_) => "a list",
            Self::Mapping(_) => "a mapping",
        }
    }
}

struct Reader<'a> {
    parser: Parser<'a, saphyr_parser::StrInput<'a>>,
    nodes: Vec<Node>,
    anchors: BTreeMap<usize, NodeId>,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> anyhow::Result<Event<'a>> {
        let (event, _) = self.parser.next_event().context("the text ends early")??;
        Ok(event)
    }

    /// The node that begins with `event`. It exists before its content is read, so that the content can refer to it.
    fn node(&mut self, event: Event<'_>) -> anyhow::Result<NodeId> {
        let id = NodeId(self.nodes.len());
        let mut begin = |node, anchor| {
            self.nodes.push(node);
            if anchor > 0 {
                self.anchors.insert(anchor, id);
            }
        };
        match event {
            Event::Alias(anchor) => {
                let known = self.anchors.get(&anchor);
                return known.copied().context("an alias without its anchor");
            }
            Event::Scalar(text, _, anchor, _) => {
                begin(Node::Scalar(Cow::into_owned(text)), anchor);
            }
            Event::SequenceStart(anchor, _) => {
                begin(Node::Sequence(Vec::new()), anchor);
                let mut items = Vec::new();
                loop {
                    match self.next()? {
                        Event::SequenceEnd => break,
                        item => items.push(self.node(item)?),
                    }
                }
                self.nodes[id.0] = Node::Sequence(items);
            }
            Event::MappingStart(anchor, _) => {
                begin(Node::Mapping(Vec::new()), anchor);
                let mut entries: Vec<(String, NodeId)> = Vec::new();
                loop {
                    let key = match self.next()? {
                        Event::MappingEnd => break,
                        Event::Scalar(key, ..) => Cow::into_owned(key),
                        other => bail!("{other:?} as a key"),
                    };
                    ensure!(
                        entries.iter().all(|(known, _)| *known != key),
                        "the key `{key}` comes twice"
                    );
                    let value = self.next()?;
                    entries.push((key, self.node(value)?));
                }
                self.nodes[id.0] = Node::Mapping(entries);
            }
            other => bail!("{other:?} where a value belongs"),
        }
        Ok(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_contains_itself_is_one_node() {
        let tree = Tree::read("keys: &id001\n- key: Icon\n  keys: *id001\n").unwrap();
        let keys = tree.mapping(tree.root()).unwrap()[0].1;
        let icon = tree.sequence(keys).unwrap()[0];
        assert_eq!(tree.mapping(icon).unwrap()[1], ("keys".to_owned(), keys));
    }

    #[test]
    fn scalars_stay_text() {
        let tree = Tree::read("a: 10.10\nb: yes\nc: '0'\n").unwrap();
        let values = tree.mapping(tree.root()).unwrap().iter();
        let texts: Vec<_> = values.map(|(_, id)| tree.scalar(*id).unwrap()).collect();
        assert_eq!(texts, ["10.10", "yes", "0"]);
    }

    #[test]
    fn a_key_that_comes_twice_is_refused() {
        assert!(Tree::read("a: 1\na: 2\n").is_err());
    }
}
