"""The caller's side of the engine: streams of tokens, and text, which the engine never sees.

Any number of requests may be open at once, in any number of threads::

    for piece in stream_text(client.stream(ids, params), params, tokenizer):
        print(piece.text, end="")
"""

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import count
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Protocol, Self

from motet import errors
from motet.engine.request import FinishReason, SamplingParams, TokenOut
from motet.engine.stats import EngineStats
from motet.engine.wire import AdapterInfo, RequestInput, RequestOutput, Routing, Terms
from motet.errors import MotetError, UsageError
from motet.tokenizer import Tokenizer

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["EngineClient", "Gathering", "Inbox", "Sink", "StopStrings", "TextOut", "TextReader",
           "TokenStream", "check_stops", "raise_error", "stream_text"]  # fmt: skip

IN_FLIGHT = 256  # requests of one `gather` that the engine has at once: several full batches

Inbox = SimpleQueue[RequestOutput]  # where the outputs of one request, or of several, arrive


class Sink(Protocol):
    """What outputs are put into: an `Inbox`, or what hands them on to an event loop.

    `put` is called by the thread that reads from the engine, and must not wait or raise.
    """

    def put(self, item: RequestOutput, /) -> None: ...


class EngineClient(ABC):
    """Requests to one engine; may be used from several threads.

    `motet.engine.local.LocalClient` drives an engine in this process,
    `motet.engine.supervisor.ProcessClient` one in a process of its own.
    """

    terms: Terms

    def __init__(self) -> None:
        self._ids = count()
        self._dropped: deque[str] = deque()  # to be aborted at the next occasion

    @property
    def max_context(self) -> int:
        """Most tokens of one request."""
        return self.terms.max_context

    def request(
        self,
        prompt_ids: Sequence[int],
        params: SamplingParams,
        *,
        priority: int = 0,
        cache_salt: str = "",
        return_routing: bool = False,
        scores: bool = False,
        adapter: str | None = None,
    ) -> RequestInput:
        """A request that the engine will take; the fields are those of `RequestInput`.

        Raises:
            UsageError: an empty prompt, or an id outside the vocabulary.
            CapacityError: the prompt leaves no room in the context.
        """
        given = RequestInput(
            request_id=str(next(self._ids)),
            prompt_ids=list(prompt_ids),
            params=params,
            priority=priority,
            cache_salt=cache_salt,
            return_routing=return_routing,
            scores=scores,
            adapter=adapter,
        )
        self.terms.check(given)
        return given

    def submit(self, request: RequestInput) -> "TokenStream":
        """Hand a request in."""
        inbox: Inbox = SimpleQueue()
        self.add(request, inbox)
        return TokenStream(self, request.request_id, inbox)

    def stream(self, prompt_ids: Sequence[int], params: SamplingParams) -> "TokenStream":
        """`request` and `submit` in one."""
        return self.submit(self.request(prompt_ids, params))

    def score(
        self, prompts: Sequence[Sequence[int]], adapter: str | None = None
    ) -> "list[NDArray[np.float32]]":
        """Natural log-probabilities of the next token after each one: float32 [len(ids), vocab].

        Raises:
            UsageError: no ids, or one outside the vocabulary; told before any prompt is computed.
            CapacityError: more ids than the context holds.
        """
        params = SamplingParams()
        requests = [self.request(ids, params, scores=True, adapter=adapter) for ids in prompts]
        streams = [self.submit(request) for request in requests]
        return [stream.scores() for stream in streams]

    def gather(self, requests: Iterable[RequestInput], most: int = IN_FLIGHT) -> "Gathering":
        """Hand in requests, `most` at a time, and read what comes of any of them."""
        return Gathering(self, requests, most)

    @abstractmethod
    def add(self, request: RequestInput, inbox: Sink) -> None:
        """Hand a request in; its outputs arrive in the inbox."""

    @abstractmethod
    def abort(self, request_id: str) -> None:
        """End a request, if it has not ended. Nothing more is told of it."""

    def drop(self, request_id: str) -> None:
        """`abort` at the next occasion: may be called at any moment, even during a step."""
        self._dropped.append(request_id)

    @abstractmethod
    def wait(self, inbox: Inbox) -> RequestOutput:
        """The next output of an inbox. One must be due."""

    @abstractmethod
    def stats(self) -> EngineStats:
        """What the engine does and has done."""

    @abstractmethod
    def load_adapter(self, name: str, folder: str) -> AdapterInfo:
        """Load a LoRA adapter while requests run; see `EngineCore.load_adapter`."""

    @abstractmethod
    def unload_adapter(self, name: str) -> None:
        """Refuse new requests that name it; see `EngineCore.unload_adapter`."""

    @abstractmethod
    def close(self) -> None:
        """End the engine and what it works on; nothing can be asked of it then."""

    def _abort_dropped(self) -> None:
        while self._dropped:
            self.abort(self._dropped.popleft())


class Gathering:
    """Many requests read together: `for output in gathering`, as they come, of any request.

    A context manager: leaving it aborts what has not ended.
    """

    def __init__(self, client: EngineClient, requests: Iterable[RequestInput], most: int) -> None:
        self._client = client
        self._waiting = iter(requests)
        self._most = most
        self._inbox: Inbox = SimpleQueue()
        self._open: set[str] = set()

    def __iter__(self) -> Iterator[RequestOutput]:
        while True:
            while len(self._open) < self._most and (request := next(self._waiting, None)):
                self._client.add(request, self._inbox)
                self._open.add(request.request_id)
            if not self._open:
                return
            output = self._client.wait(self._inbox)
            if output.request_id in self._open:  # else it was aborted meanwhile
                if output.is_last:
                    self._open.discard(output.request_id)
                yield output

    def abort(self, request_id: str) -> None:
        """End one of them, if it has not ended."""
        if request_id in self._open:
            self._open.discard(request_id)
            self._client.abort(request_id)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for request_id in list(self._open):
            self.abort(request_id)


class TokenStream(Generator[TokenOut, None, None]):
    """The tokens of one request. Closing it, or dropping it, aborts the request."""

    def __init__(self, client: EngineClient, request_id: str, inbox: Inbox) -> None:
        self._client = client
        self._request_id = request_id
        self._inbox = inbox
        self._is_over = False
        self._tokens: deque[TokenOut] = deque()
        self.num_cached = 0  # tokens of the prompt that were found in the cache
        self.routing: list[Routing] = []  # of the tokens so far, if it was asked for

    def send(self, value: None, /) -> TokenOut:
        """The next token; raises what ended the request, if it was an error."""
        while not self._tokens:
            if self._is_over:
                raise StopIteration
            output = self._wait()
            self.num_cached = output.num_cached or self.num_cached
            self.routing += output.routing or ()
            self._tokens.extend(output.tokens)
        return self._tokens.popleft()

    def throw(self, typ: Any, val: Any = None, tb: Any = None, /) -> TokenOut:
        """End the stream; `close` comes here."""
        self._tokens.clear()
        if not self._is_over:
            self._is_over = True
            self._client.abort(self._request_id)
        raise typ

    @property
    def is_ready(self) -> bool:
        """Whether something can be taken without waiting."""
        return bool(self._tokens) or not self._inbox.empty()

    def scores(self) -> "NDArray[np.float32]":
        """All scores of a request that asked for them."""
        import numpy as np

        parts: list[NDArray[np.float32]] = []
        try:
            while not self._is_over:
                output = self._wait()
                if output.first_score == 0:
                    parts.clear()  # begun anew after a preemption
                if output.scores is not None:
                    parts.append(output.scores)
        finally:
            self.close()
        return np.concatenate(parts)

    def _wait(self) -> RequestOutput:
        output = self._client.wait(self._inbox)
        self._is_over = output.is_last
        raise_error(output)
        return output

    def __del__(self) -> None:
        if not self._is_over:
            self._client.drop(self._request_id)


def raise_error(output: RequestOutput) -> None:
    """Raise what ended the request, if it was an error."""
    if output.error is not None:
        raise getattr(errors, output.error_type, MotetError)(output.error)


@dataclass(frozen=True)
class TextOut:
    """One generated token and the text that became certain with it (often "")."""

    token: TokenOut
    text: str | None  # None when the model has no tokenizer
    finish_reason: FinishReason | None = None
    stop_reason: str | int | None = None  # the stop text or token id that ended the request


class StopStrings:
    """Lets text through until a stop string appears; no part of a stop string ever leaks.

    Text that may yet become a stop string is held back, at most its length minus one.
    """

    def __init__(self, stops: Sequence[str]) -> None:
        self._stops = stops
        self._held = ""

    def push(self, text: str) -> tuple[str, str | None]:
        """Returns (text that is certain now, the stop string that was found or None)."""
        held = self._held + text
        found = [(at, stop) for stop in self._stops if (at := held.find(stop)) >= 0]
        if found:
            at, stop = min(found, key=lambda pair: (pair[0], -len(pair[1])))
            self._held = ""
            return held[:at], stop
        keep = max((_overlap(held, stop) for stop in self._stops), default=0)
        self._held = held[len(held) - keep :]
        return held[: len(held) - keep], None

    def flush(self) -> str:
        """What is still held back, once nothing more can come."""
        held, self._held = self._held, ""
        return held


def _overlap(text: str, stop: str) -> int:
    """Length of the longest end of `text` that `stop` begins with."""
    for length in range(min(len(text), len(stop) - 1), 0, -1):
        if text.endswith(stop[:length]):
            return length
    return 0


class TextReader:
    """Attaches text to the tokens of one request, up to the first stop string.

    Control tokens give no text.

    Raises:
        UsageError: as `check_stops`.
    """

    def __init__(self, params: SamplingParams, tokenizer: Tokenizer | None) -> None:
        check_stops(params, tokenizer)
        self._decoder = None if tokenizer is None else tokenizer.stream(skip_control=True)
        self._stops = StopStrings(params.stop)

    def push(self, token: TokenOut) -> TextOut:
        """The token with the text that is certain now. One with a reason is the last: its request
        is over, or must be aborted.
        """
        reason = token.finish_reason
        stop_reason: str | int | None = token.token_id if reason == "stop" else None
        if self._decoder is None:
            return TextOut(token, None, reason, stop_reason)
        text = self._decoder.push(token.token_id)
        if reason is not None:
            text += self._decoder.flush()
        text, stop = self._stops.push(text)
        if stop is not None:
            return TextOut(token, text, "stop", stop)
        if reason is not None:
            text += self._stops.flush()
        return TextOut(token, text, reason, stop_reason)


def stream_text(
    tokens: Generator[TokenOut], params: SamplingParams, tokenizer: Tokenizer | None
) -> Generator[TextOut]:
    """Attach text to a stream of tokens, and end it before the first stop string.

    Closing this iterator closes `tokens`.

    Raises:
        UsageError: as `check_stops`.
    """
    return _stream_text(tokens, TextReader(params, tokenizer))


def check_stops(params: SamplingParams, tokenizer: Tokenizer | None) -> None:
    """UsageError: stop strings are given but there is no tokenizer to see text with."""
    if tokenizer is None and params.stop:
        raise UsageError("stop strings need a tokenizer, and this model has none; "
                         "give stop_token_ids instead")  # fmt: skip


def _stream_text(tokens: Generator[TokenOut], reader: TextReader) -> Generator[TextOut]:
    with closing(tokens):
        for token in tokens:
            piece = reader.push(token)
            yield piece
            if piece.finish_reason is not None:
                return
