//! `mdm-server place`: places from the command line.

use anyhow::Context;
use clap::Subcommand;
use http::Method;
use jiff::Timestamp;
use mdm_core::place::PlaceId;
use serde_json::{Value, json};

use super::{api::Api, print};
use crate::{config::Until, enroll::Qr};

/// `place`.
#[derive(Debug, clap::Args)]
#[command(
    about = "Prepare places for devices to enroll, on a running server",
    after_help = "Prepare a place for one device, and show its link with a QR code:\n  \
        MDM_ADMIN_KEY=… mdm-server place new --name \"Ada's iPhone\"\n\n\
        For a poster, any number of devices for a month:\n  \
        MDM_ADMIN_KEY=… mdm-server place new --name \"Lobby\" --uses unlimited --expires 30d"
)]
pub struct Place {
    /// What to do.
    #[command(subcommand)]
    action: Action,
    /// Where the server is.
    #[command(flatten)]
    api: Api,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Prepare a place; prints its link and a QR code, which are not shown again
    New(New),
    /// List the places, the newest first
    List,
    /// Close a place: its link brings nothing any more, devices that have come stay
    Close {
        /// Its id
        #[arg(value_parser = |text: &str| PlaceId::parse(text))]
        id: PlaceId,
    },
}

#[derive(Debug, clap::Args)]
struct New {
    /// What people call it; they see it on the page
    #[arg(long)]
    name: String,
    /// The group into which its devices come
    #[arg(long)]
    group: Option<String>,
    /// How long its link works: 1h, 7d, or `never` to end
    #[arg(long, value_name = "TIME", default_value = "7d")]
    expires: Until,
    /// How many devices may come: a number, or `unlimited`
    #[arg(long, value_name = "COUNT", default_value = "1", value_parser = uses)]
    uses: Value,
}

fn uses(text: &str) -> Result<Value, &'static str> {
    match (text, text.parse::<u32>()) {
        ("unlimited", _) => Ok(json!(text)),
        (_, Ok(count)) if count > 0 => Ok(json!(count)),
        _ => Err("a number above zero, or `unlimited`"),
    }
}

impl Place {
    /// Does it, and prints what came of it.
    ///
    /// # Errors
    /// When the server does not answer, or refuses.
    pub async fn run(&self) -> anyhow::Result<()> {
        let said = match &self.action {
            Action::New(new) => self.prepare(new).await?,
            Action::List => self.list().await?,
            Action::Close { id } => {
                let path = format!("/api/places/{id}");
                let place = self.api.ask(Method::DELETE, &path, None).await?;
                format!("{}\n", line(&place))
            }
        };
        print(&said);
        Ok(())
    }

    async fn prepare(&self, new: &New) -> anyhow::Result<String> {
        let body = json!({
            "name": new.name,
            "group": new.group,
            "expires_in": new.expires.to_string(),
            "uses": new.uses,
        });
        let place = self
            .api
            .ask(Method::POST, "/api/places", Some(&body))
            .await?;
        let url = place["url"].as_str().context("the server shows no link")?;
        let code = Qr::of(url)?.terminal();
        Ok(format!("{code}\n\n{url}\n\n{}\n", line(&place)))
    }

    async fn list(&self) -> anyhow::Result<String> {
        let (mut said, mut offset) = (String::new(), Some(0));
        while let Some(from) = offset {
            let path = format!("/api/places?limit=1000&offset={from}");
            let page = self.api.ask(Method::GET, &path, None).await?;
            for place in page["places"].as_array().into_iter().flatten() {
                said.push_str(&line(place));
                said.push('\n');
            }
            offset = page["next_offset"].as_u64();
        }
        Ok(said)
    }
}

/// A place in one line: id, state, devices, end, name.
fn line(place: &Value) -> String {
    let text = |key: &str| place[key].as_str().unwrap_or("-").to_owned();
    let uses = match &place["uses"] {
        Value::String(word) => word.clone(),
        count => count.to_string(),
    };
    let until = text("expires_at").parse::<Timestamp>();
    let until = until.map_or("closed".to_owned(), |at| {
        at.strftime("%Y-%m-%d %H:%M UTC").to_string()
    });
    format!(
        "{}  {:<7}  {} of {uses}  until {until}  {}",
        text("id"),
        text("state"),
        place["taken"],
        text("name")
    )
}
