//! One device for one challenge, also when answers are lost.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use mdm_core::{
    entropy::Entropy,
    error::{Culprit, ErrorCode},
    identity::Fingerprint,
    scep::{
        Challenge, ChallengeRefusal, ChallengeState, FailInfo, Redeemed, Redeemer, TransactionId,
    },
    secret::Secret,
};

const CERTIFICATE: &[u8] = b"a certificate";

fn now() -> Timestamp {
    "2026-11-21T12:00:00Z".parse().unwrap()
}

fn made() -> (Challenge, Secret<String>) {
    let expires_at = now() + SignedDuration::from_hours(1);
    Challenge::make("place 7", expires_at, &mut Entropy::from_seed([1; 32]))
}

fn redeemer(transaction: &str, key: &[u8]) -> Redeemer {
    Redeemer {
        transaction: TransactionId::parse(transaction).unwrap(),
        public_key: Fingerprint::of_der(key),
    }
}

/// The challenge after its first use.
fn used(challenge: &Challenge, word: &Secret<String>, by: &Redeemer) -> Challenge {
    match challenge.redeem(now(), Some(word), by) {
        Ok(Redeemed::First(first)) => first.with(CERTIFICATE),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_challenge_is_good_for_one_device() {
    let (challenge, word) = made();
    let (ann, bob) = (redeemer("1", b"ann"), redeemer("2", b"bob"));
    let used = used(&challenge, &word, &ann);
    assert_eq!(used.place(), "place 7");
    assert_eq!(used.hash(), challenge.hash());
    let attempt = |by| used.redeem(now(), Some(&word), by);
    assert_eq!(attempt(&bob), Err(ChallengeRefusal::Used));
    let stolen = redeemer("1", b"bob");
    assert_eq!(attempt(&stolen), Err(ChallengeRefusal::Used));
    let once_more = redeemer("2", b"ann");
    assert_eq!(attempt(&once_more), Err(ChallengeRefusal::Used));
}

#[test]
fn a_lost_answer_is_given_again_even_when_the_challenge_has_expired_meanwhile() {
    let (challenge, word) = made();
    let ann = redeemer("1", b"ann");
    let used = used(&challenge, &word, &ann);
    for later in [0, 1, 48] {
        let at = now() + SignedDuration::from_hours(later);
        let again = used.redeem(at, Some(&word), &ann);
        let certificate = CERTIFICATE;
        assert_eq!(again, Ok(Redeemed::Again { certificate }), "{later} hours");
    }
}

#[test]
fn a_challenge_ends_at_its_time() {
    let (challenge, word) = made();
    let ann = redeemer("1", b"ann");
    let end = challenge.expires_at();
    let attempt = |at| challenge.redeem(at, Some(&word), &ann).map(drop);
    assert_eq!(attempt(end - SignedDuration::from_nanos(1)), Ok(()));
    assert_eq!(attempt(end), Err(ChallengeRefusal::Expired));
}

#[test]
fn another_word_or_none_opens_nothing() {
    let (challenge, word) = made();
    let ann = redeemer("1", b"ann");
    let attempt = |word: Option<&Secret<String>>| challenge.redeem(now(), word, &ann);
    assert_eq!(attempt(None), Err(ChallengeRefusal::Missing));
    for wrong in [
        String::new(),
        "x".repeat(32),
        word.expose().to_uppercase(),
        format!("{} ", word.expose()),
        challenge.hash().to_string(),
    ] {
        let wrong = Secret::new(wrong);
        assert_eq!(attempt(Some(&wrong)), Err(ChallengeRefusal::Unknown));
    }
    // A wrong word is unknown whatever became of the challenge.
    let used = used(&challenge, &word, &ann);
    let refused = used.redeem(now(), Some(&Secret::new("x".into())), &ann);
    assert_eq!(refused, Err(ChallengeRefusal::Unknown));
}

#[test]
fn words_are_long_random_and_safe_everywhere() {
    let mut entropy = Entropy::from_seed([2; 32]);
    let mut words = BTreeSet::new();
    for _ in 0..1_000 {
        let (challenge, word) = Challenge::make("x", now(), &mut entropy);
        assert_eq!(challenge.hash(), &Challenge::hash_of(&word));
        assert_eq!(word.expose().len(), 32);
        assert!(word.expose().bytes().all(|b| b.is_ascii_alphanumeric()));
        words.insert(word.expose().clone());
    }
    assert_eq!(words.len(), 1_000);
    let symbols: BTreeSet<_> = words.iter().flat_map(|word| word.chars()).collect();
    assert_eq!(symbols.len(), 32, "five bits for each symbol");
}

#[test]
fn a_challenge_is_stored_and_comes_back_without_its_word() {
    let (challenge, word) = made();
    let ann = redeemer("1", b"ann");
    for challenge in [challenge.clone(), used(&challenge, &word, &ann)] {
        let json = serde_json::to_string(&challenge).unwrap();
        assert!(!json.contains(word.expose().as_str()));
        assert_eq!(serde_json::from_str::<Challenge>(&json).unwrap(), challenge);
        let debug = format!("{challenge:?}");
        assert!(!debug.contains(word.expose().as_str()));
        assert!(!debug.contains(&challenge.hash().to_string()));
    }
    assert_eq!(challenge.state(), &ChallengeState::Open);
}

#[test]
fn refusals_have_codes_of_their_own_and_one_answer() {
    let codes = [
        (ChallengeRefusal::Missing, "scep.challenge_missing"),
        (ChallengeRefusal::Unknown, "scep.challenge_unknown"),
        (ChallengeRefusal::Used, "scep.challenge_used"),
        (ChallengeRefusal::Expired, "scep.challenge_expired"),
    ];
    for (refusal, code) in codes {
        assert_eq!(refusal.code(), ErrorCode::parse(code).unwrap());
        assert_eq!(refusal.code().culprit(), Culprit::Device);
        assert_eq!(refusal.fail_info(), FailInfo::BadRequest);
    }
}

#[test]
fn transactions_have_bounds() {
    for good in ["1", "AB+/=", "Größe", &"x".repeat(255)] {
        assert_eq!(TransactionId::parse(good).unwrap().as_str(), good);
    }
    for bad in ["", "a\nb", "\0", &"x".repeat(256)] {
        assert_eq!(TransactionId::parse(bad), None);
        assert!(serde_json::from_value::<TransactionId>(bad.into()).is_err());
    }
}
