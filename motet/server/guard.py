"""What every request passes before any route sees it: where from, who, how much.

The order: the size of the head, Host, Origin, key, scope, requests a minute, room; then the body,
as it is read. So nothing is open because somebody forgot to close it, and what is refused costs
next to nothing.

- **Host**: without keys a page of any site could reach a server on this machine by a name that it
  makes point here (DNS rebinding). So names are taken that nobody else can own: IP addresses,
  localhost, the server's own host, and those that are allowed by name. With keys, and no list of
  names, every name is good: a page has no key.
- **Origin**: a browser tells whose page asks. It may be the server's own, or an allowed one.
- **Body**: bounded in bytes, alone and all together, and in the time it may take.
"""

import asyncio
import ipaddress
import logging
import re
from collections.abc import Set
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from motet.errors import ApiError, UsageError
from motet.server.auth import ANYBODY, Caller
from motet.server.errors import error_response
from motet.server.keys import KeyRing
from motet.server.limits import Limits
from motet.server.scopes import OPEN_PATHS, needed_scope
from motet.server.settings import Settings

__all__ = ["ALWAYS_GENERATE", "HEAD_BYTES", "Guard", "check_exposure", "check_origins"]

logger = logging.getLogger(__name__)

HEAD_BYTES = 32_768
NUM_HEADERS = 100
BODY_SECONDS = 30.0  # that a body may take, and as many more as it needs at the least rate:
BODY_BYTES_PER_S = 16_384
# What needs a place whatever its body says. (A response may wait in the background instead.)
ALWAYS_GENERATE = frozenset({"/v1/chat/completions", "/v1/completions", "/v1/messages"})
_ORIGIN = re.compile(r"[a-z][a-z0-9+.-]*://[^\s/?#@*]+/?", re.IGNORECASE)
CORS_SECONDS = 600  # that a browser need not ask again


def check_exposure(settings: Settings) -> None:
    """UsageError for a server that others could reach and that asks for no key."""
    if settings.api_key_file is None and not _is_loopback(settings.host):
        raise UsageError(
            f"{settings.host} can be reached from other machines, and no key is asked for; make "
            "one with 'motet keys create', or listen at 127.0.0.1"
        )


def check_origins(settings: Settings) -> None:
    """UsageError for an allowed origin that no browser sends."""
    for origin in settings.allowed_origins:
        if origin != "null" and not _ORIGIN.fullmatch(origin):
            raise UsageError(
                f"--allowed-origin {origin!r:.100} is no origin; give scheme and name without a "
                "path, as in https://app.example or http://localhost:3000"
            )


class Guard:
    """The ASGI middleware.

    Args:
        app: what comes after it.
        settings: the bounds, and the names and origins that are allowed.
        ring: the keys; None where none is asked for.
        limits: of the keys.
        open_paths: what needs no key.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        settings: Settings,
        ring: KeyRing | None,
        limits: Limits,
        open_paths: Set[str] = OPEN_PATHS,
    ) -> None:
        self._app = app
        self._open_paths = open_paths
        self._ring = ring
        self._limits = limits
        self._max_body = settings.max_body_bytes
        self._max_bodies = settings.max_bodies_bytes
        self._num_body_bytes = 0  # of all requests in progress
        self._hosts = {host.lower() for host in settings.allowed_hosts}
        self._takes_any_host = ring is not None and not self._hosts
        self._hosts |= {"localhost", settings.host.lower()}
        self._origins = {origin.lower().rstrip("/") for origin in settings.allowed_origins}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "websocket":
                await send({"type": "websocket.close", "code": 1008})
                return
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        origin: str | None = None
        try:
            _check_head(scope)
            self._check_host(headers)
            origin = self._check_origin(headers)
            if origin is not None:
                send = _with_cors(send, origin)
                if scope["method"] == "OPTIONS" and "access-control-request-method" in headers:
                    await _answer_preflight(headers, send)
                    return
            scope["state"]["caller"] = self._check_key(scope["path"], headers)
            length = self._check_length(headers)
            if scope["path"] in ALWAYS_GENERATE and scope["method"] == "POST":
                # Before the body is read; the place itself is taken when it was understood.
                scope["app"].state.motet.turns.admission.check_room()
        except ApiError as error:
            scope["state"]["refusal"] = error.code
            await error_response(error, scope["path"])(scope, receive, send)
            return
        if length == 0 and "transfer-encoding" not in headers:
            await self._app(scope, receive, send)
            return
        body = _Body(self, receive)
        try:
            await self._app(scope, body.receive, send)
        finally:
            self._num_body_bytes -= body.num_bytes

    def _check_host(self, headers: Headers) -> None:
        if self._takes_any_host:
            return
        name = _host_name(headers.get("host", ""))
        if name not in self._hosts and not _is_address(name):
            raise ApiError(
                421,
                f"This server does not answer to the name {name!r:.100}; allow it with "
                "--allowed-host.",
                code="host_not_allowed",
            )

    def _check_origin(self, headers: Headers) -> str | None:
        """The origin that is to be told it may read the answer; None where nobody asks."""
        origin = headers.get("origin")
        if origin is None:
            return None
        if origin.lower() in self._origins:
            return origin
        host = headers.get("host", "").lower()
        if host and origin.lower() in (f"http://{host}", f"https://{host}"):
            return None  # a page of our own
        raise ApiError(
            403,
            f"Pages of {origin!r:.100} may not ask this server; allow it with --allowed-origin.",
            code="origin_not_allowed",
        )

    def _check_key(self, path: str, headers: Headers) -> Caller:
        if self._ring is None or path in self._open_paths:
            return ANYBODY
        scheme, _, secret = headers.get("authorization", "").partition(" ")
        secret = secret.strip() if scheme.lower() == "bearer" else headers.get("x-api-key", "")
        key = self._ring.find(secret)
        if key is None:
            why = "This key is not valid" if secret else "This server asks for an API key"
            raise ApiError(
                401,
                f"{why}; give it as 'Authorization: Bearer KEY'.",
                code="invalid_api_key",
                headers=(("WWW-Authenticate", "Bearer"),),
            )
        scope = needed_scope(path)
        if scope is not None and scope not in key.scopes:
            raise ApiError(
                403,
                f"This key has not the scope {scope!r} that {path:.80} needs.",
                code="insufficient_scope",
            )
        if path.startswith("/v1/"):
            self._limits.take_request(key)
        return Caller(key.id)

    def _check_length(self, headers: Headers) -> int:
        """The length that is told, at most; 0 without one."""
        try:
            length = int(headers.get("content-length", "0"))
        except ValueError:
            raise ApiError(400, "Content-Length is no number.", code="invalid_value") from None
        if length > self._max_body:
            raise ApiError(413, _too_large(self._max_body), code="body_too_large")
        return length

    def count(self, num_bytes: int, num_before: int) -> None:
        """A part of a body has come; HTTPException when that is too much."""
        self._num_body_bytes += num_bytes
        if num_before + num_bytes > self._max_body:
            raise HTTPException(413, _too_large(self._max_body))
        if self._num_body_bytes > self._max_bodies:
            raise HTTPException(503, "the server holds too many large bodies; try again")


class _Body:
    """Reads a body within its bounds; HTTPException passes through the app's own reading."""

    def __init__(self, guard: Guard, receive: Receive) -> None:
        self._guard = guard
        self._receive = receive
        self._is_whole = False
        self._deadline: float | None = None
        self.num_bytes = 0

    async def receive(self) -> Message:
        """The next message; once the body is whole there is no bound on waiting."""
        if self._is_whole:
            return await self._receive()
        loop = asyncio.get_running_loop()
        if self._deadline is None:
            self._deadline = loop.time() + BODY_SECONDS
        try:
            async with asyncio.timeout_at(self._deadline + self.num_bytes / BODY_BYTES_PER_S):
                message = await self._receive()
        except TimeoutError:
            raise HTTPException(408, "the body took too long") from None
        part = len(message.get("body", b""))
        self.num_bytes += part
        self._is_whole = not message.get("more_body", False)
        self._guard.count(part, self.num_bytes - part)
        return message


def _check_head(scope: Scope) -> None:
    """The parser bounds a head that comes in parts; this one, that which came at once."""
    if len(scope["raw_path"]) + len(scope["query_string"]) > HEAD_BYTES:
        raise ApiError(414, "The address is too long.", code="uri_too_long")
    if any(
        name == b"upgrade" and b"websocket" in value.lower() for name, value in scope["headers"]
    ):
        raise ApiError(
            400, "There are no WebSockets here; ask by HTTP, with stream for events.",
            code="unsupported_protocol",
        )  # fmt: skip
    size = sum(len(name) + len(value) for name, value in scope["headers"])
    if size > HEAD_BYTES or len(scope["headers"]) > NUM_HEADERS:
        raise ApiError(
            431,
            f"The headers are more than {NUM_HEADERS}, or longer than {HEAD_BYTES} bytes.",
            code="headers_too_large",
        )


def _with_cors(send: Send, origin: str) -> Send:
    async def send_with(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers["Access-Control-Allow-Origin"] = origin
            headers["Access-Control-Expose-Headers"] = "X-Request-Id, Retry-After"
            headers.add_vary_header("Origin")
        await send(message)

    return send_with


async def _answer_preflight(headers: Headers, send: Send) -> None:
    allowed: list[tuple[bytes, bytes]] = [
        (b"access-control-allow-methods", b"GET, POST, DELETE"),
        (
            b"access-control-allow-headers",
            headers.get("access-control-request-headers", "").encode("latin-1"),
        ),
        (b"access-control-max-age", str(CORS_SECONDS).encode()),
    ]
    start: dict[str, Any] = {"type": "http.response.start", "status": 204, "headers": allowed}
    await send(start)
    await send({"type": "http.response.body", "body": b""})


def _host_name(host: str) -> str:
    """Without the port, and without the brackets of an IPv6 address."""
    host = host.strip().lower()
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0]


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _is_loopback(host: str) -> bool:
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _too_large(most: int) -> str:
    return f"the body has more than {most} bytes, the most this server takes"
