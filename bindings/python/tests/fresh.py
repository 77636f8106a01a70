"""What the wheel can do in an environment where nothing else is installed: it imports and signs a profile."""

import datetime
import pathlib
import subprocess
import tempfile

import mdm_core

with tempfile.TemporaryDirectory() as folder:
    key, certificate = (pathlib.Path(folder) / name for name in ("key.pem", "certificate.pem"))
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=Signer", "-days", "2"]
    subprocess.run([*make, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    now = datetime.datetime.now(datetime.timezone.utc)
    profile = mdm_core.Profile("org.example.fresh", [("test", "com.apple.test", {"Key": 1})])
    signed = profile.sign(mdm_core.SigningIdentity(key.read_bytes(), certificate.read_bytes()), now=now)
    assert mdm_core.verify_profile(signed, now=now).inspected.profile == profile
