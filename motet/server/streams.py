"""The engine's outputs on an event loop: no thread a request, and one wake-up for many outputs.

    streams = Streams(asyncio.get_running_loop())
    stream = streams.open(client, request)        # may be called in any thread
    async for outputs in stream:                  # lists of `RequestOutput`, as they came
        ...
    stream.close()                                # the request is aborted if it has not ended

The engine's thread puts all outputs of a step into one deque, and the loop is woken once for them.
"""

import asyncio
import threading
from collections import deque
from collections.abc import AsyncIterator

from motet.engine.client import EngineClient
from motet.engine.wire import RequestInput, RequestOutput
from motet.errors import EngineDeadError

__all__ = ["Stream", "Streams"]

# What became of the process, and its last words, are for the log (`motet.server.watch`).
_DEAD = "the engine ended before the answer was complete; try again"


class Streams:
    """Hands on the outputs of many requests to one loop; a `motet.engine.client.Sink`."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._arrived: deque[RequestOutput] = deque()
        self._lock = threading.Lock()
        self._is_due = False  # the loop is about to take what arrived
        self._open: dict[str, Stream] = {}

    @property
    def num_open(self) -> int:
        """Requests that have not ended and were not closed."""
        return len(self._open)

    def open(self, client: EngineClient, request: RequestInput) -> "Stream":
        """Hand a request in; raises what `EngineClient.add` raises, of a dead engine no details."""
        stream = Stream(self, client, request.request_id)
        self._open[request.request_id] = stream
        try:
            client.add(request, self)
        except BaseException as error:
            self._open.pop(request.request_id, None)
            if isinstance(error, EngineDeadError):
                raise EngineDeadError(_DEAD) from error
            raise
        return stream

    def put(self, item: RequestOutput, /) -> None:
        """Take an output; called by the engine's thread."""
        if item.error_type == "EngineDeadError" and item.error is not None:
            item.error = _DEAD
        with self._lock:
            self._arrived.append(item)
            if self._is_due or self._loop.is_closed():
                return
            self._is_due = True
        self._loop.call_soon_threadsafe(self._deliver)

    def _deliver(self) -> None:
        with self._lock:
            self._is_due = False
            arrived, self._arrived = self._arrived, deque()
        for output in arrived:
            stream = self._open.get(output.request_id)
            if stream is None:
                continue  # closed meanwhile
            if output.is_last:  # another thread may close it at this moment
                self._open.pop(output.request_id, None)
            stream.take(output)

    def end_all(self, why: str) -> None:
        """End every request with an error; called on the loop."""
        for request_id, stream in self._open.copy().items():
            self._open.pop(request_id, None)
            stream.fail(why)

    def forget(self, request_id: str) -> bool:
        """Let a request go; whether it had not ended."""
        return self._open.pop(request_id, None) is not None


class Stream(AsyncIterator[list[RequestOutput]]):
    """The outputs of one request; what arrived together is given together."""

    def __init__(self, streams: Streams, client: EngineClient, request_id: str) -> None:
        self._streams = streams
        self._client = client
        self._request_id = request_id
        self._outputs: list[RequestOutput] = []
        self._is_over = False
        self._waiter: asyncio.Future[None] | None = None

    def take(self, output: RequestOutput) -> None:
        """An output arrived; called on the loop."""
        self._outputs.append(output)
        self._is_over = self._is_over or output.is_last
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    def fail(self, why: str) -> None:
        """The request is ended by the server."""
        self._client.drop(self._request_id)
        self.take(RequestOutput(self._request_id, error=why, error_type="EngineDeadError"))

    async def __anext__(self) -> list[RequestOutput]:
        while not self._outputs:
            if self._is_over:
                raise StopAsyncIteration
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None
        outputs, self._outputs = self._outputs, []
        return outputs

    def close(self) -> None:
        """Abort the request, if it has not ended; may be called in any thread."""
        # One that has ended may share its id with one of the engine that was started since.
        if not self._is_over and self._streams.forget(self._request_id):
            self._is_over = True
            self._client.drop(self._request_id)
