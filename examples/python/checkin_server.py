"""A check-in server on the standard library: real devices' protocol, SQLite, nothing else.

    python checkin_server.py --anchor ca.pem --database fleet.db --listen 127.0.0.1:9000 --push http://127.0.0.1:2197

It stands behind a proxy that ends TLS and hands on the client certificate in ``Client-Cert`` (RFC 9440), and only there:
whoever reaches it directly can claim to be any device. Operators queue commands at ``/queue/<channel>/<RequestType>``.
"""

from __future__ import annotations

import argparse
import http.client
import json
import logging
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

import mdm_core as mdm
from host import Host

MAX_BODY = 10 * 1024 * 1024
LOG = logging.getLogger("checkin_server")


class Handler(BaseHTTPRequestHandler):
    """Devices PUT their messages; the reply is whatever the step says."""

    protocol_version = "HTTP/1.1"
    timeout = 30
    host: Host

    def do_PUT(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        if not 0 <= length <= MAX_BODY:
            self.close_connection = True
            return self.reply(mdm.Reply.for_code("request.too_large"))
        body = self.rfile.read(length)
        header = self.headers.get("Client-Cert", "")
        try:
            self.reply(self.host.serve(body, self.headers.get("Content-Type"), header))
        except Exception:
            # 503: the device keeps what it had to say and comes back.
            LOG.exception("not served")
            self.answer(503, None, b"")

    def do_POST(self) -> None:
        _, queue, channel, request_type = (unquote(self.path).split("/") + [""] * 4)[:4]
        if queue != "queue":
            return self.answer(404, None, b"")
        try:
            uuid = self.host.enqueue(channel, request_type, **QUERIES.get(request_type, {}))
        except mdm.MdmError as error:
            return self.answer(error.http_status, "text/plain", f"{error.code}: {error}".encode())
        self.answer(200, "text/plain", uuid.encode())

    def reply(self, reply: mdm.Reply) -> None:
        self.answer(reply.status, reply.content_type, reply.body)

    def answer(self, status: int, content_type: str | None, body: bytes) -> None:
        self.send_response(status)
        if content_type:
            self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        LOG.debug(format, *args)


#: Keys that a command of this type does not go without.
QUERIES: dict[str, dict[str, mdm.PlistValue]] = {
    "DeviceInformation": {"Queries": ["DeviceName", "OSVersion", "BatteryLevel"]},
}


class Pushes:
    """Wakes devices by a push service that speaks HTTP/1.1, such as the simulator's; ``push.py`` speaks to Apple's."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self.address = (parts.hostname or "", parts.port or 80)

    def __call__(self, channel: str, secret: bytes) -> None:
        threading.Thread(target=self.push, args=[secret], daemon=True).start()

    def push(self, secret: bytes) -> None:
        target = json.loads(secret)
        request = mdm.PushRequest(target["topic"], bytes.fromhex(target["token"]), target["magic"])
        connection = http.client.HTTPConnection(*self.address, timeout=10)
        try:
            connection.request(request.METHOD, request.path, request.body, dict(request.headers))
            connection.getresponse().read()
        except OSError as error:
            LOG.warning("no push: %s", error)
        finally:
            connection.close()


def every(seconds: float, action: threading.Event, host: Host) -> None:
    while not action.wait(seconds):
        host.tick()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--anchor", required=True, help="PEM of the authority that issues the devices' identities")
    parser.add_argument("--database", default="fleet.db")
    parser.add_argument("--listen", default="127.0.0.1:9000")
    parser.add_argument("--push", help="URL of the push service")
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO)
    anchors = mdm.Anchors(mdm.read_certificates(Path(arguments.anchor).read_bytes()))
    wake = Pushes(arguments.push) if arguments.push else lambda channel, secret: None
    Handler.host = Host(arguments.database, anchors, wake=wake)
    address, _, port = arguments.listen.rpartition(":")
    server = ThreadingHTTPServer((address, int(port)), Handler)
    threading.Thread(target=every, args=[5, threading.Event(), Handler.host], daemon=True).start()
    print(f"listening on http://{address}:{server.server_port}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
