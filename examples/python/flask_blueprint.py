"""The same check-in server as a Flask blueprint.

    app.register_blueprint(mdm_blueprint(Host("fleet.db", anchors)), url_prefix="/mdm")

The application stands behind a proxy that ends TLS and sets ``Client-Cert``; nobody may reach it otherwise.
Operators' routes (``POST …/queue/<channel>/<request_type>``) are open here: put your own login before them.
"""

from __future__ import annotations

from flask import Blueprint, Response, request

import mdm_core as mdm
from checkin_server import MAX_BODY, QUERIES
from host import Host


def mdm_blueprint(host: Host) -> Blueprint:
    """Routes for devices at ``/`` and for operators at ``/queue``."""
    blueprint = Blueprint("mdm", __name__)

    @blueprint.put("/")
    def check_in() -> Response:
        if (request.content_length or 0) > MAX_BODY:
            return http(mdm.Reply.for_code("request.too_large"))
        return http(host.serve(request.get_data(), request.content_type, request.headers.get("Client-Cert", "")))

    @blueprint.post("/queue/<channel>/<request_type>")
    def enqueue(channel: str, request_type: str) -> str:
        return host.enqueue(channel, request_type, **QUERIES.get(request_type, {}))

    @blueprint.errorhandler(mdm.MdmError)
    def refused(error: mdm.MdmError) -> Response:
        return Response(f"{error.code}: {error}", error.http_status, mimetype="text/plain")

    return blueprint


def http(reply: mdm.Reply) -> Response:
    return Response(reply.body, reply.status, content_type=reply.content_type)
