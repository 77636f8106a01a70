"""A device that knows nothing of this project: Python's standard library, openssl, and strongSwan's `pki`.

    mdm_client.py enroll <folder> <link of a place> <UDID> [--bits 2048]
    mdm_client.py answer <folder>

`enroll` does what a phone does with a link: it reads the page, downloads the profile that the page's button points to,
checks its signature, gets a certificate by SCEP, and sends Authenticate and TokenUpdate, each signed as the profile asks.
`answer` takes commands and acknowledges them until there are none. Both print what happened as JSON.
"""

import argparse
import base64
import html.parser
import json
import pathlib
import plistlib
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request


def run(*arguments, stdin=None):
    done = subprocess.run(arguments, input=stdin, capture_output=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, arguments))}: {done.stderr.decode(errors='replace')}")
    return done.stdout


def fetch(url, method="GET", body=None, headers=None):
    request = urllib.request.Request(url, data=body, headers=headers or {}, method=method)
    with urllib.request.urlopen(request, timeout=30) as answer:
        return answer.headers, answer.read()


class Button(html.parser.HTMLParser):
    """Finds the link that a person presses."""

    target = None

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "a" and "button" in (attributes.get("class") or "").split():
            self.target = attributes["href"]


class Device:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def path(self, name):
        return self.folder / name

    # ---- from a link to a profile ----

    def download(self, link):
        _, page = fetch(link, headers={"Accept": "text/html", "Accept-Language": "en"})
        button = Button()
        button.feed(page.decode())
        headers, signed = fetch(urllib.parse.urljoin(link, button.target))
        assert headers.get_content_type() == "application/x-apple-aspen-config", headers
        self.path("profile.der").write_bytes(signed)
        # Who signed it is shown to the person; that it is whole is checked here.
        xml = run(
            *("openssl", "cms", "-verify", "-noverify", "-binary", "-inform", "DER"),
            *("-in", self.path("profile.der"), "-signer", self.path("profile-signer.pem")),
        )
        return plistlib.loads(xml)

    # ---- from a profile to an identity ----

    def get_identity(self, scep, bits):
        url, ca, key = scep["URL"], self.path("ca.der"), self.path("device.key.der")
        run("pki", "--scepca", "--url", url, "--caout", ca)
        key.write_bytes(run("pki", "--gen", "--type", "rsa", "--size", str(bits)))
        # Subject is a list of RDNs, each a list of attributes, each a pair.
        name = ", ".join(f"{kind}={value}" for rdn in reversed(scep["Subject"]) for kind, value in rdn)
        trusted = [word for role in ("enc", "sig") for word in (f"--cacert-{role}", ca)]
        certificate = run(
            *("pki", "--scep", "--url", url, "--in", key, "--dn", name, "--password", scep["Challenge"]),
            *trusted,
            *("--cacert", ca),
        )
        self.path("device.der").write_bytes(certificate)
        for name, kind in (("device.der", "x509"), ("device.key.der", "pkey")):
            pem = run("openssl", kind, "-inform", "DER", "-in", self.path(name))
            self.path(name.replace(".der", ".pem")).write_bytes(pem)

    # ---- from an identity to an enrollment ----

    def send(self, url, content_type, message):
        mdm, body = self.state["mdm"], plistlib.dumps(message)
        headers = {"Content-Type": content_type, "User-Agent": "MDM/1.0"}
        if mdm.get("SignMessage"):
            signature = run(
                *("openssl", "cms", "-sign", "-binary", "-outform", "DER"),
                *("-signer", self.path("device.pem"), "-inkey", self.path("device.key.pem")),
                stdin=body,
            )
            headers["Mdm-Signature"] = base64.b64encode(signature).decode()
        return fetch(url, "PUT", body, headers)[1]

    def check_in(self, message_type, **fields):
        mdm = self.state["mdm"]
        url = mdm.get("CheckInURL", mdm["ServerURL"])
        message = {"MessageType": message_type, "UDID": self.state["udid"], "Topic": mdm["Topic"]} | fields
        return self.send(url, "application/x-apple-aspen-mdm-checkin", message)

    def report(self, status, **fields):
        message = {"Status": status, "UDID": self.state["udid"]} | fields
        answer = self.send(self.state["mdm"]["ServerURL"], "application/x-apple-aspen-mdm", message)
        return plistlib.loads(answer) if answer else None

    # ---- what is kept between two runs ----

    @property
    def state(self):
        return json.loads(self.path("state.json").read_text())

    def keep(self, **state):
        self.path("state.json").write_text(json.dumps(state))


def enroll(device, link, udid, bits):
    profile = device.download(link)
    payloads = {payload["PayloadType"]: payload for payload in profile["PayloadContent"]}
    mdm, scep = payloads["com.apple.mdm"], payloads["com.apple.security.scep"]
    assert mdm["IdentityCertificateUUID"] == scep["PayloadUUID"]
    content = scep["PayloadContent"]
    device.get_identity(content, bits or content["Keysize"])
    wanted = ("ServerURL", "CheckInURL", "Topic", "SignMessage")
    device.keep(udid=udid, mdm={key: mdm[key] for key in wanted if key in mdm})
    device.check_in(
        "Authenticate",
        OSVersion="26.1",
        BuildVersion="23B85",
        ProductName="iPhone17,1",
        SerialNumber="F2LFOREIGN01",
        DeviceName="A foreign phone",
        Model="MYM92",
        ModelName="iPhone",
    )
    device.check_in(
        "TokenUpdate",
        Token=bytes(range(32)),
        PushMagic="1D4DDF39-6D1C-4DC4-8D8E-FA4A6E1C4E5B",
        AwaitingConfiguration=False,
        NotOnConsole=False,
    )
    return {"organization": profile.get("PayloadOrganization"), "topic": mdm["Topic"], "signs": mdm.get("SignMessage")}


def answer(device):
    taken = []
    command = device.report("Idle")
    while command:
        request = command["Command"]
        taken.append(request["RequestType"])
        fields = {"CommandUUID": command["CommandUUID"]}
        if request["RequestType"] == "DeviceInformation":
            known = {"DeviceName": "A foreign phone", "OSVersion": "26.1", "SerialNumber": "F2LFOREIGN01"}
            fields["QueryResponses"] = {query: known[query] for query in request["Queries"] if query in known}
        command = device.report("Acknowledged", **fields)
    return {"taken": taken}


def main():
    parser = argparse.ArgumentParser()
    verbs = parser.add_subparsers(dest="verb", required=True)
    verb = verbs.add_parser("enroll")
    verb.add_argument("folder")
    verb.add_argument("link")
    verb.add_argument("udid")
    verb.add_argument("--bits", type=int)
    verbs.add_parser("answer").add_argument("folder")
    asked = parser.parse_args()
    device = Device(asked.folder)
    try:
        if asked.verb == "enroll":
            done = enroll(device, asked.link, asked.udid, asked.bits)
        else:
            done = answer(device)
    except urllib.error.HTTPError as error:
        sys.exit(f"{error.url}: HTTP {error.code}: {error.read().decode(errors='replace')}")
    print(json.dumps(done))


if __name__ == "__main__":
    main()
