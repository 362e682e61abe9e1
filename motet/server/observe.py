"""Every request is named, timed and told of: its id, the metrics, one line in the log.

The outermost middleware, so it also sees what is refused before any route. An error that nobody
caught becomes a 500 here.
"""

import logging
import time
from contextvars import ContextVar
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from motet.server.errors import as_api_error, error_response
from motet.server.ids import new_id
from motet.server.metrics import Metrics

__all__ = ["Observing", "request_id"]

logger = logging.getLogger("motet.server.requests")

MAX_ID_CHARS = 128  # of a request id that a client chose
MAX_LOGGED_BYTES = 65_536  # of a body, where prompts are wanted in the log
QUIET = {"/health", "/ready", "/metrics"}  # asked for all the time; told of at level DEBUG

request_id: ContextVar[str | None] = ContextVar("request_id", default=None)


class Observing:
    """The ASGI middleware.

    Args:
        metrics: what counts.
        logs_prompts: whether bodies of requests go to the log.
    """

    def __init__(self, app: ASGIApp, *, metrics: Metrics, logs_prompts: bool = False) -> None:
        self._app = app
        self._metrics = metrics
        self._logs_prompts = logs_prompts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        named = _given_id(scope) or new_id("req")
        scope.setdefault("state", {})["request_id"] = named
        token = request_id.set(named)
        began = time.monotonic()
        status = 0
        body = bytearray()

        async def send_named(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                headers["X-Request-Id"] = named
                if scope["path"].startswith("/v1/messages"):
                    headers["Request-Id"] = named  # where Anthropic's clients look for it
            await send(message)

        async def receive_kept() -> Message:
            message = await receive()
            body.extend(message.get("body", b"")[: MAX_LOGGED_BYTES - len(body)])
            return message

        self._metrics.num_active += 1
        try:
            await self._app(scope, receive_kept if self._logs_prompts else receive, send_named)
        except Exception as error:
            if not status:
                answer = error_response(as_api_error(error), scope["path"])
                await answer(scope, receive, send_named)
            else:
                logger.error("the answer broke off", exc_info=error)
                raise
        finally:
            self._metrics.num_active -= 1
            self._tell(scope, status or 499, time.monotonic() - began, body)
            request_id.reset(token)

    def _tell(self, scope: Scope, status: int, seconds: float, body: bytearray) -> None:
        route = getattr(scope.get("route"), "path", None)
        self._metrics.answered(scope["method"], route or "", status, seconds)
        level = logging.DEBUG if scope["path"] in QUIET else logging.INFO
        if not logger.isEnabledFor(level):
            return
        state = scope["state"]
        path = scope["raw_path"].decode("latin-1")  # as it came: nothing in it looks like a fact
        facts: dict[str, Any] = {
            "method": scope["method"],
            "path": path,
            "status": status,
            "seconds": round(seconds, 4),
            "client": (scope.get("client") or ("",))[0],
        }
        if "caller" in state:
            facts["tenant"] = state["caller"].tenant
        if state.get("refusal"):
            facts["refusal"] = state["refusal"]
        if self._logs_prompts:
            facts["body"] = body.decode("utf-8", "replace")
        logger.log(level, "%s %s %d", scope["method"], path, status, extra=facts)


def _given_id(scope: Scope) -> str | None:
    """The id that a client gave, if it fits a header and a log."""
    given = Headers(scope=scope).get("x-request-id", "")
    is_fit = 0 < len(given) <= MAX_ID_CHARS and given.isascii() and given.isprintable()
    return given if is_fit else None
