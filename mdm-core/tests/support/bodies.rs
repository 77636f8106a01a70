//! Bodies of all messages, written with the library's own writer.

use mdm_core::plist::{Data, Dictionary, Value, write_dictionary};

pub fn text(value: &str) -> Value {
    Value::String(value.to_owned())
}

pub fn data(bytes: &[u8]) -> Value {
    Value::Data(bytes.to_vec())
}

pub fn dict<'a>(pairs: impl IntoIterator<Item = (&'a str, Value)>) -> Dictionary {
    pairs
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect()
}

/// A check-in's body, key by key.
#[derive(Clone, Debug)]
pub struct Body(pub Dictionary);

impl Body {
    pub fn new(message_type: &str, identity: &Dictionary) -> Self {
        Self(identity.clone()).with("MessageType", text(message_type))
    }

    #[must_use]
    pub fn with(mut self, key: &str, value: Value) -> Self {
        self.0.insert(key.to_owned(), value);
        self
    }

    #[must_use]
    pub fn without(mut self, key: &str) -> Self {
        self.0.remove(key);
        self
    }

    pub fn bytes(&self) -> Vec<u8> {
        write_dictionary(&self.0).unwrap()
    }

    pub fn authenticate(identity: &Dictionary, serial: &str) -> Self {
        Self::new("Authenticate", identity)
            .with("Topic", text(Self::TOPIC))
            .with("DeviceName", text("Ann's iPhone"))
            .with("ModelName", text("iPhone"))
            .with("Model", text("MU7K3"))
            .with("ProductName", text("iPhone16,1"))
            .with("OSVersion", text("18.1"))
            .with("BuildVersion", text("22B83"))
            .with("SerialNumber", text(serial))
            .with("IMEI", text("35 209900 176148 1"))
            .with("MEID", text("35209900176148"))
    }

    pub const TOPIC: &'static str = "com.apple.mgmt.External.1";

    pub fn token_update(identity: &Dictionary, token: &[u8], magic: &str) -> Self {
        Self::new("TokenUpdate", identity)
            .with("Topic", text(Self::TOPIC))
            .with("Token", data(token))
            .with("PushMagic", text(magic))
    }
}

/// A report's body, key by key.
#[derive(Clone, Debug)]
pub struct ReportBody;

impl ReportBody {
    #[expect(clippy::new_ret_no_self, reason = "it names what the body is")]
    pub fn new(identity: &Dictionary, status: &str, command: Option<&str>) -> Body {
        let body = Body(identity.clone()).with("Status", text(status));
        match command {
            Some(uuid) => body.with("CommandUUID", text(uuid)),
            None => body,
        }
    }

    /// An error with a chain of two links.
    pub fn error(identity: &Dictionary, status: &str, command: &str) -> Body {
        let link = |code: i64, english: &str| {
            Value::Dictionary(dict([
                ("ErrorCode", Value::Integer(code.into())),
                ("ErrorDomain", text("MCMDMErrorDomain")),
                ("LocalizedDescription", text("Das geht nicht")),
                ("USEnglishDescription", text(english)),
            ]))
        };
        Self::new(identity, status, Some(command)).with(
            "ErrorChain",
            Value::Array(vec![link(12021, "outer"), link(4001, "inner")]),
        )
    }
}
