"""Wakes one device through APNs and says what its answer means. Needs ``pip install 'httpx[http2]'``.

    python push.py --certificate push.pem --key push.key --topic … --token <hex> --magic …
"""

from __future__ import annotations

import argparse
import ssl
import sys
from datetime import datetime, timedelta, timezone

import httpx
import mdm_core as mdm

APNS = "https://api.push.apple.com"


def push(client: httpx.Client, url: str, request: mdm.PushRequest, now: datetime) -> mdm.PushVerdict:
    """Sends one push. The verdict is what counts: retry later, give the token up, or fix the certificate."""
    try:
        answer = client.request(request.METHOD, url + request.path, headers=dict(request.headers), content=request.body)
    except httpx.TransportError:
        return mdm.push_verdict(None, now=now)
    return mdm.push_verdict(
        answer.status_code,
        answer.content,
        now=now,
        retry_after=answer.headers.get("retry-after"),
        apns_id=answer.headers.get("apns-id"),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--certificate", help="PEM of the push certificate and its chain")
    parser.add_argument("--key", help="PEM of its key")
    parser.add_argument("--topic", required=True)
    parser.add_argument("--token", required=True, help="hexadecimal")
    parser.add_argument("--magic", required=True)
    parser.add_argument("--url", default=APNS, help="another push service, for tests")
    arguments = parser.parse_args()
    now = datetime.now(timezone.utc)
    context = ssl.create_default_context()
    if arguments.certificate:
        context.load_cert_chain(arguments.certificate, arguments.key)
    try:
        token = bytes.fromhex(arguments.token)
        expires = now + timedelta(days=1)
        request = mdm.PushRequest(arguments.topic, token, arguments.magic, expires_at=expires)
    except (mdm.MdmError, ValueError) as error:
        sys.exit(str(error))
    with httpx.Client(http2=arguments.url.startswith("https:"), verify=context, timeout=30) as client:
        verdict = push(client, arguments.url, request, now)
    print(verdict.code, verdict.apns_id or verdict.evidence or "")
    sys.exit(verdict.kind is not mdm.PushVerdictKind.ACCEPTED)


if __name__ == "__main__":
    main()
