//! Enums whose variants are numbers on the wire.

/// An open enum: every variant has a number for the wire and a stable code for people and bindings; other numbers are kept.
macro_rules! numbered {
    (
        $(#[$doc:meta])*
        $name:ident: $number:ty, other $other:literal;
        $( $(#[$variant_doc:meta])* $variant:ident = $value:literal, $code:literal; )*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[$variant_doc])* $variant, )*
            /// A number this library does not know, to be shown as it came.
            Other($number),
        }

        impl $name {
            /// Every one that the protocol names.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )*];

            /// The number on the wire.
            pub const fn number(self) -> $number {
                match self { $( Self::$variant => $value, )* Self::Other(number) => number }
            }

            /// What the number means. Never fails: an unknown one is kept.
            pub const fn from_number(number: $number) -> Self {
                match number { $( $value => Self::$variant, )* other => Self::Other(other) }
            }

            /// The stable code.
            pub const fn code(&self) -> &'static str {
                match self { $( Self::$variant => $code, )* Self::Other(_) => $other }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{} ({})", self.code(), self.number())
            }
        }
    };
}

pub(crate) use numbered;
