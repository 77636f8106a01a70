"""Certificates, signatures and profiles; cryptography and openssl are the second opinion."""

from __future__ import annotations

import base64
import datetime as dt
import subprocess
import threading
import time
from pathlib import Path
from urllib.parse import quote

import mdm_core as mdm
import pytest
from conftest import CLIENT, NOW, TOPIC, Issued, authority, body, name
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ObjectIdentifier

SCEP = mdm.ScepIdentity("https://mdm.example.org/scep", "a challenge", [("O", "Example"), ("CN", "Identity")])


def enrollment(identity: mdm.ScepIdentity | mdm.AcmeIdentity = SCEP, **more: object) -> mdm.Profile:
    settings = {"topic": TOPIC, "server_url": "https://mdm.example.org/mdm", "identity": identity, **more}
    return mdm.enrollment_profile("org.example.mdm", **settings)  # type: ignore[arg-type]


def test_a_certificate_is_followed_to_its_anchor(ca: Issued, identity: Issued) -> None:
    anchors = mdm.Anchors([ca.der])
    presented = anchors.verify(identity.der, now=NOW)
    assert presented.fingerprint == identity.certificate.fingerprint(hashes.SHA256()).hex()
    assert presented.vouched is mdm.Vouched.BY_ANCHORS and presented.facts.names == ["U-1"]
    assert presented.facts.not_after == identity.certificate.not_valid_after_utc
    assert not presented.is_expired(NOW) and presented.is_expired(NOW + dt.timedelta(days=999))
    for der, code in [(authority("Other").issue(name("U-1")).der, "identity.untrusted"), (b"x", "identity.malformed")]:
        with pytest.raises(mdm.IdentityError) as caught:
            anchors.verify(der, now=NOW)
        assert caught.value.code == code


def test_a_proxys_header_is_read_in_both_forms(identity: Issued) -> None:
    rfc9440 = f":{base64.b64encode(identity.der).decode()}:"
    assert mdm.read_certificate_header(rfc9440) == mdm.read_certificate_header(quote(identity.pem)) == identity.der
    assert mdm.read_certificate_header("") is None
    with pytest.raises(mdm.IdentityError):
        mdm.read_certificate_header("hello")


def test_an_mdm_signature_counts_for_its_body_alone(ca: Issued, identity: Issued) -> None:
    message = body(UDID="U-1", Status="Idle")
    signer = mdm.SigningIdentity(identity.key_pem, identity.pem)
    header = base64.b64encode(mdm.sign_cms(message, signer, now=NOW, detached=True)).decode()
    assert mdm.Anchors([ca.der]).verify_sender(header, message, NOW).facts.names == ["U-1"]
    assert mdm.verify_mdm_signature(header, message)[0] == identity.der
    for signature, signed, code in [
        (header, message + b" ", "cms.digest_mismatch"),
        ("@@", message, "cms.not_base64"),
    ]:
        with pytest.raises(mdm.CmsError) as caught:
            mdm.verify_mdm_signature(signature, signed)
        assert caught.value.code == code


def test_a_signed_profile_is_verified_here_and_by_openssl(ca: Issued, tmp_path: Path) -> None:
    leaf = ca.issue(name("Signer"))
    profile = mdm.Profile("org.example.a", [("x", "com.apple.test", {"Key": b"\x01"})], display_name="Ä")
    signed = profile.sign(mdm.SigningIdentity(leaf.key_pem, leaf.pem + ca.pem), now=NOW)
    verified = mdm.verify_profile(signed, mdm.Anchors([ca.der]), now=NOW)
    assert (verified.chain, verified.digest, verified.claimed_signing_time) == (mdm.Chain.TRUSTED, mdm.Digest.SHA256, NOW)
    assert verified.trusted().profile == profile == verified.inspected.profile
    assert mdm.verify_profile(signed, now=NOW).chain is mdm.Chain.NO_ANCHORS
    with pytest.raises(mdm.ProfileError):
        mdm.verify_profile(signed, now=NOW).trusted()
    (tmp_path / "ca").write_bytes(ca.pem)
    openssl = ["openssl", "cms", "-verify", "-inform", "DER", "-CAfile", str(tmp_path / "ca"), "-purpose", "any"]
    openssl += ["-attime", str(int(NOW.timestamp()))]
    assert subprocess.run(openssl, input=signed, capture_output=True, check=True).stdout == profile.encode()
    with pytest.raises(mdm.CmsError):
        mdm.verify_profile(signed[:-1] + bytes([signed[-1] ^ 1]), now=NOW)


def test_a_profile_is_built_read_and_stamped() -> None:
    profile = mdm.Profile("org.example.a", [("wifi", "com.apple.wifi.managed", {"SSID_STR": "Example"})], scope="System")
    assert mdm.Profile.from_dict(profile.as_dict()) == profile
    assert profile.payload_types == ["com.apple.wifi.managed"] and not mdm.inspect_profile(profile.encode()).is_signed
    assert profile.stamped().uuid == profile.stamped().uuid != profile.uuid
    with pytest.raises(mdm.ProfileError) as caught:
        mdm.Profile("a", [("x", "t", {}), ("x", "t", {})]).encode()
    assert caught.value.code == "profile.duplicate"


def test_an_encrypted_profile_opens_with_the_devices_key_alone(identity: Issued, ca: Issued) -> None:
    profile = mdm.Profile("org.example.a", [("x", "com.apple.test", {"Password": "hunter2"})])
    encrypted = profile.encrypt(identity.der, cipher=mdm.ContentCipher.AES_128_CBC)
    assert b"hunter2" not in encrypted.encode()
    read = mdm.inspect_profile(encrypted.encode())
    assert read.encrypted == encrypted and read.profile is None
    assert encrypted.decrypt(identity.key_pem, identity.der) == profile
    other = ca.issue(name("U-2"))
    with pytest.raises(mdm.CmsError):
        encrypted.decrypt(other.key_pem, other.der)


def test_an_enrollment_profile_is_held_to_its_rules() -> None:
    profile = enrollment(display_name="Example")
    assert profile.payload_types[-1] == "com.apple.mdm" and profile.broken_rules("manual") == []
    renewal = enrollment(mdm.ScepIdentity("https://mdm.example.org/scep", "another", [("O", "Example"), ("CN", "Identity")]))
    profile.check_update(renewal)
    assert profile.renewed(SCEP).identifier == profile.identifier
    with pytest.raises(mdm.ProfileError) as moved:
        profile.check_update(enrollment(server_url="https://elsewhere.example.org/mdm"))
    assert moved.value.code == "profile.immutable" and moved.value.details["problems"]
    with pytest.raises(mdm.ProfileError) as plain:
        enrollment(server_url="http://mdm.example.org/mdm")
    assert plain.value.code == "profile.flavour" and plain.value.details["rules"]
    acme = mdm.AcmeIdentity("https://acme.example.org/directory", "device-1", [("CN", "Identity")])
    account = {"flavour": mdm.Flavour.ACCOUNT_DRIVEN_USER, "account": "ann@example.org"}
    assert "com.apple.security.acme" in enrollment(acme, **account).payload_types


def test_a_vendors_signature_under_a_push_csr_is_checked(ca: Issued) -> None:
    customer = rsa.generate_private_key(65537, 2048)
    request = x509.CertificateSigningRequestBuilder().subject_name(name("Customer")).sign(customer, hashes.SHA256())
    csr = request.public_bytes(serialization.Encoding.PEM)
    mark = x509.UnrecognizedExtension(ObjectIdentifier("1.2.840.113635.100.4.12"), b"\x05\x00")
    vendor = ca.issue(name("MDM Vendor"), extensions=(mark,))
    signed = mdm.sign_push_csr(csr, vendor.key_pem, vendor.pem + ca.pem)
    assert mdm.check_push_csr(signed, now=NOW) == []
    no_vendor = ca.issue(name("Somebody"))
    findings = mdm.check_push_csr(mdm.sign_push_csr(csr, no_vendor.key_pem, vendor.pem + ca.pem), now=NOW)
    assert findings == [mdm.PushCsrFinding.BAD_SIGNATURE]
    weak = ec.generate_private_key(ec.SECP256R1())
    request = x509.CertificateSigningRequestBuilder().subject_name(name("C")).sign(weak, hashes.SHA256())
    with pytest.raises(mdm.PushError) as caught:
        mdm.sign_push_csr(request.public_bytes(serialization.Encoding.PEM), vendor.key_pem, vendor.pem)
    assert caught.value.code == "push_csr.weak_key"


def test_a_verdict_says_what_to_do() -> None:
    dead = mdm.push_verdict(410, b'{"reason":"Unregistered","timestamp":1772352000000}', now=NOW)
    assert dead.kind is mdm.PushVerdictKind.DEAD_TOKEN and dead.reason == "Unregistered"
    assert dead.is_dead(NOW - dt.timedelta(days=1)) and not dead.is_dead(NOW + dt.timedelta(days=1))
    throttled = mdm.push_verdict(429, b'{"reason":"TooManyRequests"}', now=NOW, retry_after="120")
    assert (throttled.kind, throttled.retry_after) == (mdm.PushVerdictKind.THROTTLED, dt.timedelta(seconds=120))
    assert mdm.push_verdict(None, now=NOW).kind is mdm.PushVerdictKind.RETRY
    request = mdm.PushRequest(TOPIC, b"\xab" * 32, "magic", expires_at=NOW)
    assert (request.path, request.body) == (f"/3/device/{'ab' * 32}", b'{"mdm":"magic"}')
    assert dict(request.headers)["apns-expiration"] == str(int(NOW.timestamp()))
    with pytest.raises(mdm.PushError) as caught:
        mdm.PushRequest("com.example.app", b"1", "m")
    assert caught.value.code == "topic.not_mdm"


def test_other_threads_run_while_a_profile_is_signed(ca: Issued) -> None:
    """The interpreter is free while the key is used: a thread that counts gets on meanwhile."""
    leaf = ca.issue(name("Signer"))
    signer = mdm.SigningIdentity(leaf.key_pem, leaf.pem)
    content = bytes(2_000_000)
    steps: list[int] = []
    running = threading.Event()

    def sign() -> None:
        running.set()
        steps.append(len(mdm.sign_cms(content, signer, now=NOW)))

    # A lock that is held for a long time would keep this thread from the loop between the switches that Python makes by itself.
    import sys

    interval = sys.getswitchinterval()
    sys.setswitchinterval(30)
    try:
        thread = threading.Thread(target=sign)
        thread.start()
        running.wait()
        turns = 0
        while thread.is_alive():
            turns += 1
            time.sleep(0)
        thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert steps and turns > 0
