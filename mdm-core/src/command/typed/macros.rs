//! How the types of commands and answers are written: names, keys and types in a table, the reading and writing from here.

/// A dictionary as a struct: keys that have to be there, keys that may, and `expects`, which of the latter are missed when they are absent.
///
/// Every such struct has `other` for the keys that the schema does not have.
macro_rules! structure {
    (
        $(#[$doc:meta])*
        $name:ident $vis:vis fn $new:ident {
            required { $( $(#[$required_doc:meta])* $required:ident: $required_type:ty = $required_key:literal, )* }
            optional { $( $(#[$optional_doc:meta])* $optional:ident: $optional_type:ty = $optional_key:literal $($expected:ident)?, )* }
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $( $(#[$required_doc])* pub $required: $required_type, )*
            $( $(#[$optional_doc])* pub $optional: Option<$optional_type>, )*
            /// Keys beside these.
            pub other: $crate::plist::Keys,
        }

        impl $name {
            /// With what has to be there, and no more.
            #[allow(clippy::new_without_default, reason = "what it is the default of would be unclear")]
            $vis fn $new($($required: impl Into<$required_type>),*) -> Self {
                Self {
                    $($required: $required.into(),)*
                    $($optional: None,)*
                    other: $crate::plist::Keys::default(),
                }
            }

            #[allow(unused_variables, unused_mut, reason = "some have no keys")]
            pub(crate) fn take(
                mut keys: $crate::plist::Dictionary,
                notes: &mut $crate::command::typed::notes::Notes,
            ) -> Option<Self> {
                $(let $required = $crate::command::typed::wire::require(&mut keys, $required_key, notes);)*
                $($($crate::command::typed::wire::$expected::<$optional_type>(&keys, $optional_key, notes);)?)*
                $(let $optional = $crate::command::typed::wire::take(&mut keys, $optional_key, notes);)*
                Some(Self {
                    $($required: $required?,)*
                    $($optional,)*
                    other: keys.into(),
                })
            }

            #[allow(unused_mut, reason = "some have no keys")]
            pub(crate) fn put(&self) -> $crate::plist::Dictionary {
                let mut keys = $crate::plist::Dictionary::clone(&self.other);
                $($crate::command::typed::wire::put(&mut keys, $required_key, &self.$required);)*
                $(if let Some(value) = &self.$optional {
                    $crate::command::typed::wire::put(&mut keys, $optional_key, value);
                })*
                keys
            }
        }

        impl $crate::command::typed::wire::Wire for $name {
            const WHAT: &'static str = "a dictionary";

            fn from_value(
                value: $crate::plist::Value,
                notes: &mut $crate::command::typed::notes::Notes,
            ) -> Result<Self, $crate::command::typed::wire::Misfit> {
                use $crate::command::typed::wire::Misfit;
                match value {
                    $crate::plist::Value::Dictionary(keys) => {
                        Self::take(keys, notes).ok_or(Misfit::Within)
                    }
                    other => Err(Misfit::Type(other)),
                }
            }

            fn to_value(&self) -> $crate::plist::Value {
                $crate::plist::Value::Dictionary(self.put())
            }
        }
    };
}
pub(crate) use structure;

/// A command: a dictionary with its `RequestType`, and what it is answered with.
macro_rules! command {
    (
        $(#[$doc:meta])*
        $name:ident = $request_type:literal => $response:ty, $vis:vis fn $new:ident { $($keys:tt)* }
    ) => {
        $crate::command::typed::macros::structure! { $(#[$doc])* $name $vis fn $new { $($keys)* } }

        impl $crate::command::typed::TypedCommand for $name {
            const REQUEST_TYPE: &'static str = $request_type;
            type Response = $response;

            fn to_keys(&self) -> $crate::plist::Dictionary {
                self.put()
            }

            fn from_keys(
                keys: $crate::plist::Dictionary,
            ) -> Result<Self, $crate::command::typed::NotThisCommand> {
                $crate::command::typed::request::whole(Self::take, keys)
            }

            fn other_mut(&mut self) -> &mut $crate::plist::Keys {
                &mut self.other
            }
        }
    };
}
pub(crate) use command;

/// What a command is answered with: no key has to be there for it to be read.
macro_rules! response {
    ($(#[$doc:meta])* $name:ident { $($keys:tt)* }) => {
        $crate::command::typed::macros::structure! {
            $(#[$doc])*
            #[derive(Default)]
            $name pub fn new { required {} optional { $($keys)* } }
        }

        impl $crate::command::typed::Response for $name {
            fn from_keys(
                keys: $crate::plist::Dictionary,
            ) -> $crate::command::typed::Decoded<Self> {
                $crate::command::typed::request::decoded(Self::take, keys)
            }

            fn to_keys(&self) -> $crate::plist::Dictionary {
                self.put()
            }
        }
    };
}
pub(crate) use response;

/// Apple's words; one that is not known is kept.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $( $(#[$word_doc:meta])* $word:ident = $text:literal, )* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[$word_doc])* $word, )*
            /// A word that Apple's schema did not have when this was written.
            Other(String),
        }

        impl $name {
            /// Every word that is known.
            pub const KNOWN: &'static [Self] = &[$(Self::$word),*];

            /// The word on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$word => $text, )*
                    Self::Other(word) => word,
                }
            }
        }

        impl From<&str> for $name {
            fn from(word: &str) -> Self {
                match word {
                    $( $text => Self::$word, )*
                    other => Self::Other(other.to_owned()),
                }
            }
        }

        impl $crate::command::typed::wire::Wire for $name {
            const WHAT: &'static str = "a string";

            fn from_value(
                value: $crate::plist::Value,
                _: &mut $crate::command::typed::notes::Notes,
            ) -> Result<Self, $crate::command::typed::wire::Misfit> {
                match &value {
                    $crate::plist::Value::String(word) => Ok(Self::from(word.as_str())),
                    _ => Err($crate::command::typed::wire::Misfit::Type(value)),
                }
            }

            fn to_value(&self) -> $crate::plist::Value {
                $crate::plist::Value::String(self.as_str().to_owned())
            }
        }

        $crate::command::typed::wire::arrays!($name);
    };
}
pub(crate) use words;

/// Numbers that stand for something; one that is not known is kept.
macro_rules! numbers {
    ($(#[$doc:meta])* $name:ident { $( $(#[$number_doc:meta])* $word:ident = $number:literal, )* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[$number_doc])* $word, )*
            /// A number that Apple's schema did not have when this was written.
            Other(i64),
        }

        impl $name {
            /// Every number that is known.
            pub const KNOWN: &'static [Self] = &[$(Self::$word),*];

            /// The number on the wire.
            pub fn as_i64(self) -> i64 {
                match self {
                    $( Self::$word => $number, )*
                    Self::Other(number) => number,
                }
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                match number {
                    $( $number => Self::$word, )*
                    other => Self::Other(other),
                }
            }
        }

        impl $crate::command::typed::wire::Wire for $name {
            const WHAT: &'static str = "an integer";

            fn from_value(
                value: $crate::plist::Value,
                notes: &mut $crate::command::typed::notes::Notes,
            ) -> Result<Self, $crate::command::typed::wire::Misfit> {
                <i64 as $crate::command::typed::wire::Wire>::from_value(value, notes).map(Self::from)
            }

            fn to_value(&self) -> $crate::plist::Value {
                $crate::command::typed::wire::Wire::to_value(&self.as_i64())
            }
        }
    };
}
pub(crate) use numbers;

/// A dictionary that is one of several, told apart by its `Item`; one that is not known is kept.
macro_rules! variants {
    ($(#[$doc:meta])* $name:ident { $( $(#[$variant_doc:meta])* $variant:ident($type:ty) = $item:literal, )* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $name {
            $( $(#[$variant_doc])* $variant($type), )*
            /// One with an `Item` that Apple's schema did not have when this was written, and its keys, `Item` among them.
            Other($crate::plist::Keys),
        }

        $(impl From<$type> for $name {
            fn from(item: $type) -> Self {
                Self::$variant(item)
            }
        })*

        impl $crate::command::typed::wire::Wire for $name {
            const WHAT: &'static str = "a dictionary with `Item`";

            fn from_value(
                value: $crate::plist::Value,
                notes: &mut $crate::command::typed::notes::Notes,
            ) -> Result<Self, $crate::command::typed::wire::Misfit> {
                use $crate::command::typed::wire::Misfit;
                let $crate::plist::Value::Dictionary(mut keys) = value else {
                    return Err(Misfit::Type(value));
                };
                let item = keys.get("Item").and_then($crate::plist::Value::as_string);
                match item.unwrap_or_default() {
                    $($item => {
                        keys.remove("Item");
                        <$type>::take(keys, notes).map(Self::$variant).ok_or(Misfit::Within)
                    })*
                    "" => Err(Misfit::Type($crate::plist::Value::Dictionary(keys))),
                    _ => Ok(Self::Other(keys.into())),
                }
            }

            fn to_value(&self) -> $crate::plist::Value {
                let (item, mut keys) = match self {
                    $( Self::$variant(keys) => ($item, keys.put()), )*
                    Self::Other(keys) => return $crate::command::typed::wire::Wire::to_value(keys),
                };
                keys.insert("Item".to_owned(), $crate::plist::Value::String(item.to_owned()));
                $crate::plist::Value::Dictionary(keys)
            }
        }

        $crate::command::typed::wire::arrays!($name);
    };
}
pub(crate) use variants;
