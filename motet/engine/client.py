"""The caller's side of the engine: streams of tokens, and text, which the engine never sees.

Any number of streams may be open at once. Whoever waits for a token drives the engine, for all of
them::

    client = EngineClient(core)
    for piece in stream_text(client.stream(ids, params), params, tokenizer):
        print(piece.text, end="")
"""

import threading
from collections import deque
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any, Protocol

from motet import errors
from motet.engine.request import FinishReason, SamplingParams, TokenOut
from motet.engine.stats import EngineStats
from motet.engine.wire import RequestInput, RequestOutput, Routing, Terms
from motet.errors import MotetError, UsageError
from motet.tokenizer import Tokenizer

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Core", "EngineClient", "StopStrings", "TextOut", "TokenStream", "check_stops",
           "stream_text"]  # fmt: skip


class Core(Protocol):
    """What is on the other side; `motet.engine.core.EngineCore` is one. All of it is plain data."""

    terms: Terms

    @property
    def has_work(self) -> bool: ...
    def add(self, given: RequestInput) -> None: ...
    def abort(self, request_id: str) -> None: ...
    def step(self) -> list[RequestOutput]: ...
    def stats(self) -> EngineStats: ...


class EngineClient:
    """Requests to one engine; may be used from several threads."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._lock = threading.RLock()
        self._ids = count()
        self._inboxes: dict[str, deque[RequestOutput]] = {}  # of the requests in progress
        self._dropped: deque[str] = deque()  # to be aborted at the next occasion

    @property
    def max_context(self) -> int:
        """Most tokens of one request."""
        return self._core.terms.max_context

    def stats(self) -> EngineStats:
        """What the engine does and has done."""
        with self._lock:
            self._abort_dropped()
            return self._core.stats()

    def request(
        self,
        prompt_ids: Sequence[int],
        params: SamplingParams,
        *,
        priority: int = 0,
        cache_salt: str = "",
        return_routing: bool = False,
        scores: bool = False,
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
        )
        self._core.terms.check(given)
        return given

    def submit(self, request: RequestInput) -> "TokenStream":
        """Hand a request in. It is worked on whenever anybody waits for a token."""
        inbox: deque[RequestOutput] = deque()
        with self._lock:
            self._abort_dropped()
            self._core.add(request)
            self._inboxes[request.request_id] = inbox
        return TokenStream(self, request.request_id, inbox)

    def stream(self, prompt_ids: Sequence[int], params: SamplingParams) -> "TokenStream":
        """`request` and `submit` in one."""
        return self.submit(self.request(prompt_ids, params))

    def score(self, prompts: Sequence[Sequence[int]]) -> "list[NDArray[np.float32]]":
        """Natural log-probabilities of the next token after each one: float32 [len(ids), vocab].

        Raises:
            UsageError: no ids, or one outside the vocabulary; told before any prompt is computed.
            CapacityError: more ids than the context holds.
        """
        params = SamplingParams()
        requests = [self.request(ids, params, scores=True) for ids in prompts]
        streams = [self.submit(request) for request in requests]
        return [stream.scores() for stream in streams]

    def abort(self, request_id: str) -> None:
        """End a request, if it has not ended. Nothing more is told of it."""
        with self._lock:
            if self._inboxes.pop(request_id, None) is not None:
                self._core.abort(request_id)

    def drop(self, request_id: str) -> None:
        """`abort` at the next occasion: may be called at any moment, even during a step."""
        self._dropped.append(request_id)

    def wait(self, inbox: deque[RequestOutput]) -> RequestOutput:
        """The next output of a request, driving the engine until there is one."""
        while not inbox:
            with self._lock:
                if inbox:  # another thread's step had something for us
                    break
                self._abort_dropped()
                assert self._core.has_work, "an output is awaited that will never come"
                for output in self._core.step():
                    known = self._inboxes.get(output.request_id)
                    if known is not None:
                        known.append(output)
                    if output.is_last:
                        self._inboxes.pop(output.request_id, None)
        return inbox.popleft()

    def _abort_dropped(self) -> None:
        while self._dropped:
            self.abort(self._dropped.popleft())


class TokenStream(Generator[TokenOut, None, None]):
    """The tokens of one request. Closing it, or dropping it, aborts the request."""

    def __init__(self, client: EngineClient, request_id: str, inbox: deque[RequestOutput]) -> None:
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
        """Whether something can be taken without a step of the engine."""
        return bool(self._tokens or self._inbox)

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
        if output.error is not None:
            raise getattr(errors, output.error_type, MotetError)(output.error)
        return output

    def __del__(self) -> None:
        if not self._is_over:
            self._client.drop(self._request_id)


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


def stream_text(
    tokens: Generator[TokenOut], params: SamplingParams, tokenizer: Tokenizer | None
) -> Generator[TextOut]:
    """Attach text to a stream of tokens, and end it before the first stop string.

    Control tokens give no text. Closing this iterator closes `tokens`.

    Raises:
        UsageError: as `check_stops`.
    """
    check_stops(params, tokenizer)
    return _stream_text(tokens, params, tokenizer)


def check_stops(params: SamplingParams, tokenizer: Tokenizer | None) -> None:
    """UsageError: stop strings are given but there is no tokenizer to see text with."""
    if tokenizer is None and params.stop:
        raise UsageError("stop strings need a tokenizer, and this model has none; "
                         "give stop_token_ids instead")  # fmt: skip


def _stream_text(
    tokens: Generator[TokenOut], params: SamplingParams, tokenizer: Tokenizer | None
) -> Generator[TextOut]:
    decoder = None if tokenizer is None else tokenizer.stream(skip_control=True)
    stops = StopStrings(params.stop)
    with closing(tokens):
        for token in tokens:
            reason = token.finish_reason
            stop_reason: str | int | None = token.token_id if reason == "stop" else None
            if decoder is None:
                yield TextOut(token, None, reason, stop_reason)
                continue
            text = decoder.push(token.token_id)
            if reason is not None:
                text += decoder.flush()
            text, stop = stops.push(text)
            if stop is not None:
                yield TextOut(token, text, "stop", stop)
                return
            if reason is not None:
                text += stops.flush()
            yield TextOut(token, text, reason, stop_reason)
