"""Server-sent events, and requests whose client may leave at any moment.

`EventStream` writes what an asynchronous iterator gives and cancels it when the client leaves;
`while_connected` does the same for an answer that comes at once.
"""

import asyncio
import json
import secrets
from collections.abc import AsyncGenerator, Callable, Coroutine
from typing import Any, TypeVar

from fastapi import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from motet.errors import ApiError

__all__ = ["DONE", "EventStream", "encode_json", "event", "padding", "while_connected"]

T = TypeVar("T")
DONE = b"data: [DONE]\n\n"
PING = b": ping\n\n"  # a comment, which keeps proxies from closing a silent connection
PING_SECONDS = 15.0
PADDED_CHARS = 16  # texts of a multiple of so many look alike


def encode_json(value: Any) -> bytes:
    """Compact JSON in UTF-8; what has no UTF-8 form is replaced."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def event(data: Any, name: str | None = None) -> bytes:
    """One event; JSON never holds a line end, so it is one line."""
    head = b"" if name is None else b"event: " + name.encode() + b"\n"
    return head + b"data: " + encode_json(data) + b"\n\n"


def padding(text: str) -> str:
    """Random characters to go with a text, so that the length of an event does not tell that of
    the text."""
    return secrets.token_hex(PADDED_CHARS)[: -len(text) % PADDED_CHARS]


class EventStream(Response):
    """A response of events. `chunks` are written as they come, each at once.

    The iterator's `aclose` is always called, and if the client leaves it is cancelled where it
    waits. It must not raise: errors are events. An iterator that never began has nothing to clean
    up for Python; `on_close` is called at the end in any case.
    """

    media_type = "text/event-stream"

    def __init__(
        self,
        chunks: AsyncGenerator[bytes],
        headers: dict[str, str] | None = None,
        on_close: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(headers={"Cache-Control": "no-cache", **(headers or {})})
        del self.headers["content-length"]
        self._chunks = chunks
        self._on_close = on_close

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def ping() -> None:
            while True:
                await asyncio.sleep(PING_SECONDS)
                await send({"type": "http.response.body", "body": PING, "more_body": True})

        writing = asyncio.ensure_future(self._write(send))
        tasks = (writing, asyncio.ensure_future(_disconnected(receive)))
        pinging = asyncio.ensure_future(ping())
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (*tasks, pinging):
                task.cancel()
            failed, *_ = await asyncio.gather(*tasks, pinging, return_exceptions=True)
            self._on_close()
        if isinstance(failed, Exception) and not isinstance(failed, OSError):
            raise failed

    async def _write(self, send: Send) -> None:
        chunks = self._chunks
        try:
            await send(
                {
                    "type": "http.response.start",
                    "status": self.status_code,
                    "headers": self.raw_headers,
                }
            )
            async for chunk in chunks:
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            await chunks.aclose()


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def while_connected(request: Request, work: Coroutine[Any, Any, T]) -> T:
    """The result of `work`, which is cancelled when the client leaves.

    Raises:
        ApiError: 499, the client left; nobody reads it.
    """
    working = asyncio.ensure_future(work)
    listening = asyncio.ensure_future(_disconnected(request.receive))
    try:
        await asyncio.wait((working, listening), return_when=asyncio.FIRST_COMPLETED)
        if not working.done():
            raise ApiError(499, "The client left before the answer was complete.")
        return working.result()
    finally:
        for task in (working, listening):
            task.cancel()
        await asyncio.gather(working, listening, return_exceptions=True)
