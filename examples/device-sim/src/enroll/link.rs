//! From an enrollment link to the profile, as a person's browser goes.

use super::{EnrollCause, EnrollError, Stage};
use crate::transport::{Network, WebAnswer, WebRequest};

/// How many pages and redirections lead to a profile at most.
const MOST_STEPS: usize = 5;

const PROFILE: &str = "application/x-apple-aspen-config";

/// Fetches the profile that a link leads to: the link may be the profile's own, or a page's
/// that links to it (a link whose path ends in `/profile` or `.mobileconfig`).
pub async fn download(link: &str, network: &Network) -> Result<Vec<u8>, EnrollError> {
    let failed = |cause: EnrollCause| EnrollError::new(Stage::Download, cause);
    let mut url = link.to_owned();
    for _ in 0..MOST_STEPS {
        let answer = network.ask(&WebRequest::get(url.as_str()), &[]).await;
        let answer = answer.map_err(|error| failed(error.into()))?;
        match answer.status {
            200 if is_profile(&answer) => return Ok(answer.body),
            200 => {
                let link = profile_link(&answer.body).ok_or_else(|| failed(EnrollCause::NoLink))?;
                url = resolve(&url, &link);
            }
            301 | 302 | 303 | 307 | 308 if answer.location.is_some() => {
                url = resolve(&url, &answer.location.unwrap_or_default());
            }
            status => {
                let text = visible(&answer);
                return Err(EnrollError::answered(Stage::Download, status, &text));
            }
        }
    }
    Err(failed(EnrollCause::TooManySteps(MOST_STEPS)))
}

fn media_type(answer: &WebAnswer) -> &str {
    let content_type = answer.content_type.as_deref().unwrap_or_default();
    content_type.split(';').next().unwrap_or_default().trim()
}

fn is_profile(answer: &WebAnswer) -> bool {
    // Servers that send files do not always know the type.
    const DER_SEQUENCE: u8 = 0x30;
    let begins = answer.body.first() == Some(&DER_SEQUENCE)
        || answer.body.trim_ascii_start().starts_with(b"<?xml") && holds(&answer.body, b"<plist");
    let media_type = media_type(answer);
    media_type.eq_ignore_ascii_case(PROFILE)
        || begins && !media_type.eq_ignore_ascii_case("text/html")
}

fn holds(body: &[u8], text: &[u8]) -> bool {
    let beginning = &body[..body.len().min(1_000)];
    beginning.windows(text.len()).any(|window| window == text)
}

/// What a person reads of a page: without tags, for the error.
fn visible(answer: &WebAnswer) -> Vec<u8> {
    if !media_type(answer).eq_ignore_ascii_case("text/html") {
        return answer.body.clone();
    }
    let text = String::from_utf8_lossy(&answer.body);
    let body = text.find("<body").map_or(&*text, |at| &text[at..]);
    let parts = body.split('<').filter_map(|part| part.split_once('>'));
    let words: Vec<_> = parts.map(|(_, words)| words.trim()).collect();
    words.join(" ").into_bytes()
}

/// The first link of a page that leads to a profile.
fn profile_link(page: &[u8]) -> Option<String> {
    let page = String::from_utf8_lossy(page);
    let mut links = page.split("href=").skip(1).filter_map(|rest| {
        let quote = rest.chars().next().filter(|it| matches!(it, '"' | '\''))?;
        let (link, _) = rest[1..].split_once(quote)?;
        Some(link.replace("&amp;", "&"))
    });
    links.find(|link| {
        let path = link.split(['?', '#']).next().unwrap_or_default();
        path.ends_with("/profile") || path == "profile" || path.ends_with(".mobileconfig")
    })
}

/// A link of a page as a URL (RFC 3986, 5.2, without `..`).
fn resolve(page: &str, link: &str) -> String {
    let link = link.split('#').next().unwrap_or_default();
    let (scheme, rest) = page.split_once("://").unwrap_or(("http", page));
    let path_at = rest.find(['/', '?']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(path_at);
    if link.contains("://") {
        link.to_owned()
    } else if link.starts_with("//") {
        format!("{scheme}:{link}")
    } else if link.starts_with('/') {
        format!("{scheme}://{authority}{link}")
    } else {
        let path = path.split('?').next().unwrap_or_default();
        let folder = path.rfind('/').map_or("/", |at| &path[..=at]);
        let link = link.strip_prefix("./").unwrap_or(link);
        format!("{scheme}://{authority}{folder}{link}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_of_a_page_are_resolved_against_it() {
        let page = "https://mdm.example.org:8443/enroll/abc?lang=ja";
        for (link, url) in [
            (
                "/enroll/abc/profile",
                "https://mdm.example.org:8443/enroll/abc/profile",
            ),
            (
                "abc/profile",
                "https://mdm.example.org:8443/enroll/abc/profile",
            ),
            (
                "./abc/profile",
                "https://mdm.example.org:8443/enroll/abc/profile",
            ),
            ("//other.example.org/x", "https://other.example.org/x"),
            ("http://other.example.org/x", "http://other.example.org/x"),
        ] {
            assert_eq!(resolve(page, link), url);
        }
        assert_eq!(
            resolve("https://mdm.example.org", "x"),
            "https://mdm.example.org/x"
        );
    }

    #[test]
    fn the_link_to_the_profile_is_found_among_others() {
        let page = br#"<a href="/style.css"></a><a class=x href='/enroll/t/profile?a=1&amp;b=2'>"#;
        assert_eq!(profile_link(page).unwrap(), "/enroll/t/profile?a=1&b=2");
        assert_eq!(profile_link(b"<a href=\"/profiles\">"), None);
        assert_eq!(profile_link(b"href="), None);
        assert_eq!(profile_link("href=é".as_bytes()), None);
    }
}
