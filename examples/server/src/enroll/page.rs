//! `/enroll/<token>`: what a person sees before they install, and the profile.

use std::sync::{Arc, LazyLock};

use askama::Template;
use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderName, HeaderValue, Method, Request, header};
use hyper::body::Bytes;
use jiff::Timestamp;
use mdm_core::{
    error::ErrorCode,
    place::{Place, PlaceState},
};
use ring::digest::{SHA256, digest};
use tracing::{error, info};

use super::{Enrolling, language::Language, profile::Form};
use crate::{
    code::{Code, HostCode},
    http::{Answer, Peer, full, problem},
};

/// The kind under which requests are counted.
pub(super) const KIND: &str = "enroll";
const PROFILE: &str = "application/x-apple-aspen-config";
const HTML: &str = "text/html; charset=utf-8";
const STYLE: &str = include_str!("../../templates/style.css");

/// Nothing is loaded and nothing runs; the one style sheet is known by its hash.
static CONTENT_POLICY: LazyLock<String> = LazyLock::new(|| {
    let hash = STANDARD.encode(digest(&SHA256, STYLE.as_bytes()));
    format!(
        "default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
});

/// A page that lets a person enroll.
struct Open<'a> {
    language: &'static str,
    style: &'static str,
    organization: &'a str,
    place: &'a str,
    until: Option<String>,
    profile: String,
    minutes: i64,
}

/// A page that says why they cannot.
struct Gone {
    language: &'static str,
    style: &'static str,
    why: Why,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Why {
    Used,
    Expired,
    Closed,
    Unknown,
    Trouble,
}

impl Why {
    fn status(self) -> u16 {
        match self {
            Self::Used | Self::Expired | Self::Closed => 410,
            Self::Unknown => 404,
            Self::Trouble => 503,
        }
    }

    fn code(self) -> Code {
        match self {
            Self::Used => ErrorCode::PlaceUsed.into(),
            Self::Expired => ErrorCode::PlaceExpired.into(),
            Self::Closed => ErrorCode::PlaceClosed.into(),
            Self::Unknown => ErrorCode::PlaceUnknown.into(),
            Self::Trouble => HostCode::StoreUnavailable.into(),
        }
    }
}

#[derive(Template)]
#[template(path = "open.en.html")]
struct OpenEnglish<'a> {
    it: &'a Open<'a>,
}

#[derive(Template)]
#[template(path = "open.ja.html")]
struct OpenJapanese<'a> {
    it: &'a Open<'a>,
}

#[derive(Template)]
#[template(path = "gone.en.html")]
struct GoneEnglish<'a> {
    it: &'a Gone,
}

#[derive(Template)]
#[template(path = "gone.ja.html")]
struct GoneJapanese<'a> {
    it: &'a Gone,
}

/// Answers a request to a path that begins with `/enroll/`.
pub(super) async fn answer<B>(this: &Arc<Enrolling>, request: &Request<B>, peer: &Peer) -> Answer {
    let is_head = request.method() == Method::HEAD;
    if request.method() != Method::GET && !is_head {
        let code = Code::from(HostCode::Method);
        let mut answer = problem(code, code.device_status());
        let allowed = HeaderValue::from_static("GET, HEAD");
        answer.headers_mut().insert(header::ALLOW, allowed);
        return answer;
    }
    let query = request.uri().query().unwrap_or_default();
    let parameter = |name: &str| {
        let mut pairs = query
            .split('&')
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
    };
    let language = Language::choose(parameter("lang"), request.headers());
    let path = request.uri().path();
    let rest = path.strip_prefix("/enroll/").unwrap_or_default();
    let (token, part) = rest.split_once('/').unwrap_or((rest, ""));
    let now = Timestamp::now();
    let place = match find(this, token, part, now) {
        Ok(place) => place,
        Err(why) => return gone(this, why, language, peer),
    };
    if part.is_empty() {
        return open(this, &place, token, language);
    }
    if is_head {
        // Who only asks what there is does not get a challenge.
        return guarded(full(200, PROFILE, Bytes::new()));
    }
    let form = match parameter("plain") {
        Some("1") => Form::Plain,
        _ => Form::Signed,
    };
    let id = place.id.clone();
    match this
        .at_desk(move |this| this.profile_for_place(id, form, now))
        .await
    {
        Some(Ok(profile)) => {
            info!(place = %place.id, ?form, from = %peer.address, "profile downloaded");
            let mut answer = full(200, PROFILE, Bytes::from_owner(profile.bytes));
            // Not as an attachment: Safari on an iPhone would put that among the files and not offer to install it.
            let name = HeaderValue::from_static("inline; filename=\"enroll.mobileconfig\"");
            answer
                .headers_mut()
                .insert(header::CONTENT_DISPOSITION, name);
            guarded(answer)
        }
        Some(Err(error)) => {
            error!(code = %error.code(), %error, place = %place.id, "no profile");
            gone(this, Why::Trouble, language, peer)
        }
        None => gone(this, Why::Trouble, language, peer),
    }
}

fn find(this: &Enrolling, token: &str, part: &str, now: Timestamp) -> Result<Place, Why> {
    if !matches!(part, "" | "profile") {
        return Err(Why::Unknown);
    }
    let place = match this.app.store().place_of_link(token) {
        Ok(place) => place.ok_or(Why::Unknown)?,
        Err(error) => {
            error!(%error, "a place cannot be looked up");
            return Err(Why::Trouble);
        }
    };
    match place.state(now) {
        PlaceState::Open => Ok(place),
        PlaceState::Used => Err(Why::Used),
        PlaceState::Expired => Err(Why::Expired),
        PlaceState::Closed => Err(Why::Closed),
    }
}

fn open(this: &Enrolling, place: &Place, token: &str, language: Language) -> Answer {
    let it = Open {
        language: language.tag(),
        style: STYLE,
        organization: &this.organization,
        place: &place.name,
        until: place
            .expires_at
            .map(|at| at.strftime("%Y-%m-%d %H:%M UTC").to_string()),
        profile: format!("/enroll/{token}/profile"),
        minutes: this.challenge_lifetime.as_mins().max(1),
    };
    let page = match language {
        Language::English => OpenEnglish { it: &it }.render(),
        Language::Japanese => OpenJapanese { it: &it }.render(),
    };
    html(200, page, language)
}

fn gone(this: &Enrolling, why: Why, language: Language, peer: &Peer) -> Answer {
    let code = why.code();
    this.app.metrics().refused(code.as_str());
    info!(%code, from = %peer.address, "link refused");
    let it = Gone {
        language: language.tag(),
        style: STYLE,
        why,
    };
    let page = match language {
        Language::English => GoneEnglish { it: &it }.render(),
        Language::Japanese => GoneJapanese { it: &it }.render(),
    };
    html(why.status(), page, language)
}

fn html(status: u16, page: Result<String, askama::Error>, language: Language) -> Answer {
    // Writing into a string does not fail.
    let mut answer = full(status, HTML, page.unwrap_or_default().into());
    let headers = answer.headers_mut();
    headers.insert(
        header::CONTENT_LANGUAGE,
        HeaderValue::from_static(language.tag()),
    );
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    guarded(answer)
}

/// The token is in the address: nobody keeps the answer, and no other site learns where it came from.
fn guarded(mut answer: Answer) -> Answer {
    let fixed: [(HeaderName, &'static str); 4] = [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_FRAME_OPTIONS, "DENY"),
    ];
    let headers = answer.headers_mut();
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(policy) = HeaderValue::from_str(&CONTENT_POLICY) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    answer
}
