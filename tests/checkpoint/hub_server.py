"""A small hub on loopback, as far as a pull needs one, that fails on request.

It answers `/api/models/REPO/revision/REV` and `/REPO/resolve/COMMIT/FILE`, with ranges. `faults`
maps a file's name to what its next answers do; when they are used up, the file is served well.
"""

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote, urlsplit

COMMIT = "0123456789abcdef0123456789abcdef01234567"
REPO = "someone/small-oss"
SMALL = 2000  # bytes; a larger file is kept as the hub keeps large ones, by SHA-256


class Hub:
    """What is served, what goes wrong, and what was asked for.

    A fault is a status (500), or a word: "cut:N" closes after N bytes, "short:N" announces and
    sends only N, "long" sends more than the hub lists, "wrong" flips a bit, "whole" ignores a
    range, "elsewhere" answers a range with another one, "stall" never sends the body.
    """

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.faults: dict[str, list[Any]] = {}
        self.info: dict[str, Any] = {}  # overrides fields of the description
        self.listed: dict[str, dict[str, Any]] = {}  # overrides fields of a listed file
        self.revisions = {"main": COMMIT, COMMIT: COMMIT}
        self.requests: list[str] = []  # "GET name" or "GET name from N"
        self.token: str | None = None  # demanded of those who want files
        self.url = ""
        self.released = threading.Event()

    def describe(self) -> dict[str, Any]:
        siblings = []
        for name, data in self.files.items():
            item: dict[str, Any] = {
                "rfilename": name,
                "size": len(data),
                "blobId": hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest(),
            }
            if len(data) > SMALL:
                sha256 = hashlib.sha256(data).hexdigest()
                item["lfs"] = {"sha256": sha256, "size": len(data), "pointerSize": 130}
            siblings.append(item | self.listed.get(name, {}))
        return {
            "id": REPO,
            "sha": COMMIT,
            "siblings": siblings,
            "cardData": {"license": "apache-2.0"},
        } | self.info


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    hub: Hub

    def log_message(self, *args: Any) -> None:
        """Silence."""

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        if path.startswith("/api/models/"):
            self._describe(path.removeprefix("/api/models/"))
        elif path.startswith(f"/{REPO}/resolve/{COMMIT}/"):
            self._file(path.removeprefix(f"/{REPO}/resolve/{COMMIT}/"))
        else:
            self._error(404, "EntryNotFound")

    def _describe(self, asked: str) -> None:
        self.hub.requests.append("GET description")
        fault = self._next_fault("description")
        repo, _, revision = asked.partition("/revision/")
        if isinstance(fault, int):
            self._error(fault)
        elif fault == "garbage":
            self._send(200, b"<html>not a hub</html>")
        elif repo != REPO:
            self._error(401, "RepoNotFound")
        elif revision not in self.hub.revisions:
            self._error(404, "RevisionNotFound")
        else:
            self._send(200, json.dumps(self.hub.describe()).encode(), "application/json")

    def _file(self, name: str) -> None:
        hub = self.hub
        asked = self.headers.get("Range")
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
        hub.requests.append(f"GET {name}" + (f" from {start}" if start else ""))
        if hub.token is not None and self.headers.get("Authorization") != f"Bearer {hub.token}":
            self._error(403, "GatedRepo")
            return
        if name not in hub.files:
            self._error(404, "EntryNotFound")
            return
        fault = self._next_fault(name)
        if isinstance(fault, int):
            self._error(fault)
            return
        word, _, number = str(fault or "").partition(":")
        data = hub.files[name]
        if word == "wrong":
            data = data[:-1] + bytes([data[-1] ^ 1])
        elif word == "long":
            data = data + b"more"
        if start >= len(data):
            self._error(416)
            return
        if word == "whole":
            start = 0
        elif word == "elsewhere":
            start = max(0, start - 3)
        body = data[start:]
        self.send_response(206 if start or word == "elsewhere" else 200)
        if start or word == "elsewhere":
            self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
        self.send_header("Content-Length", number if word == "short" else str(len(body)))
        self.end_headers()
        if word == "stall":
            self.wfile.flush()
            hub.released.wait(30)
            body = b""
        self.wfile.write(body[: int(number)] if number else body)
        if word in ("cut", "short", "stall"):
            self.close_connection = True

    def _next_fault(self, name: str) -> Any:
        faults = self.hub.faults.get(name, [])
        return faults.pop(0) if faults else None

    def _error(self, status: int, code: str = "") -> None:
        self._send(status, b"{}", "application/json", {"X-Error-Code": code} if code else {})

    def _send(
        self, status: int, body: bytes, kind: str = "text/html", more: dict[str, str] | None = None
    ) -> None:
        self.send_response(status)
        for key, value in (more or {}).items():
            self.send_header(key, value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def serve() -> Iterator[Hub]:
    """A hub that runs until the end of the block."""
    hub = Hub()
    handler = type("Handler", (_Handler,), {"hub": hub})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        hub.url = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield hub
        finally:
            hub.released.set()
            server.shutdown()
            thread.join()
