"""One plain continuation: from text or token ids to text, without harmony.

    turns = await open_texts(server.turns, TextAsk(prompts, tenant, params))
    async for piece in turns[0]:         # `TextPiece`; the last has a reason
        ...
    turns[0].close()                     # always

No part of a stop string is given, nor tokens that spell it.
"""

import time
from collections import deque
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace

from motet.engine.client import StopStrings, raise_error
from motet.engine.request import FinishReason, SamplingParams, TokenLogprobs, expand
from motet.engine.wire import RequestInput, RequestOutput
from motet.errors import MotetError
from motet.server.admission import Slot
from motet.server.engine import Engine
from motet.server.naming import naming
from motet.server.prompts import encode_text
from motet.server.streams import Stream
from motet.server.turns import TurnRecord, Turns, TurnUsage

__all__ = ["TextAsk", "TextPiece", "TextToken", "TextTurn", "open_texts"]


@dataclass(frozen=True)
class TextAsk:
    """What is to be continued. With `echoes` the prompt is given too."""

    prompts: Sequence[str | Sequence[int]]
    tenant: str
    params: SamplingParams
    echoes: bool = False
    continues: bool = True  # False: only the prompt is wanted
    priority: int = 0
    adapter: str | None = None


@dataclass(frozen=True, slots=True)
class TextToken:
    """A token of the text, and where its text begins there."""

    token_id: int
    logprobs: TokenLogprobs | None
    offset: int


@dataclass(frozen=True, slots=True)
class TextPiece:
    """More of the text, and the tokens whose text began in it, if log-probabilities are wanted."""

    text: str
    tokens: tuple[TextToken, ...] = ()
    reason: FinishReason | None = None  # of the last


async def open_texts(turns: Turns, ask: TextAsk, taken: Sequence[Slot] = ()) -> "list[TextTurn]":
    """Begin the `params.n` continuations of each prompt, in this order; errors as `Turns.open`."""
    asked_at = time.monotonic()

    def requests(engine: Engine) -> tuple[list[RequestInput], list[RequestInput]]:
        made = _requests(engine, ask)
        return made, made

    with naming({"messages": "prompt"}):
        engine, made, opened = await turns.begin(
            ask.tenant, len(ask.prompts) * ask.params.n, requests, taken
        )
    return [
        TextTurn(turns, engine, ask, request, stream, slot, asked_at)
        for request, (stream, slot) in zip(made, opened, strict=True)
    ]


def _requests(engine: Engine, ask: TextAsk) -> list[RequestInput]:
    params = replace(ask.params, stop=())  # the engine sees no text
    if not ask.continues:
        params = replace(params, max_tokens=1, min_tokens=0)
    if ask.echoes and params.logprobs is not None:
        params = replace(params, prompt_logprobs=params.logprobs)
    return [
        engine.client.request(
            encode_text(engine, prompt) if isinstance(prompt, str) else prompt,
            one,
            priority=ask.priority,
            cache_salt=ask.tenant,
            adapter=ask.adapter,
        )
        for prompt in ask.prompts
        for one in expand(params)
    ]


class TextTurn(AsyncIterator[TextPiece]):
    """One continuation in progress."""

    def __init__(
        self,
        turns: Turns,
        engine: Engine,
        ask: TextAsk,
        request: RequestInput,
        stream: Stream,
        slot: Slot,
        asked_at: float,
    ) -> None:
        self._turns = turns
        self._tokenizer = engine.encoding.tokenizer
        self._ask = ask
        self._prompt = request.prompt_ids
        self._stream = stream
        self._slot = slot
        self._text = self._tokenizer.stream(skip_control=True)
        self._stops = StopStrings(ask.params.stop)
        self._has_tokens = ask.params.logprobs is not None
        self._tokens: deque[TextToken] = deque()  # whose text was not given yet
        self._num_chars = 0  # of the text that was read
        self._given = 0  # and that was given
        self._num_tokens = 0
        self._num_cached = 0
        self._asked_at = asked_at
        self._first: float | None = None
        self._outcome = "abort"
        self._is_over = self._is_closed = False
        self._is_stopped = False  # a stop string was met
        self._error: MotetError | None = None

    @property
    def usage(self) -> TurnUsage:
        """Tokens so far."""
        return TurnUsage(len(self._prompt), self._num_cached, self._num_tokens, 0)

    async def __anext__(self) -> TextPiece:
        if self._error is not None:
            error, self._error = self._error, None
            raise error
        if self._is_over:
            raise StopAsyncIteration
        said: list[str] = []
        reason: FinishReason | None = None
        for output in await anext(self._stream):
            self._num_cached = output.num_cached or self._num_cached
            for token in output.tokens:
                if self._first is None:
                    self._first = time.monotonic()
                    said.append(self._echo(token.prompt_logprobs))
                if self._ask.continues and not self._is_stopped:
                    said.append(self._read(token.token_id, token.logprobs))
            if output.error is not None:
                self._fail(output)  # what was said before is given first
                break
            if output.is_last or self._is_stopped:
                if not self._is_stopped:
                    said.append(self._rest())
                reason = "stop" if self._is_stopped else output.finish_reason or "abort"
                reason = reason if self._ask.continues else "length"
                break
        if reason is not None:
            self._outcome = reason
            self.close()
        return self._piece("".join(said), reason)

    def _echo(self, logprobs: Sequence[TokenLogprobs | None] | None) -> str:
        """The prompt, if it is wanted."""
        if not self._ask.echoes:
            return ""
        stream = self._tokenizer.stream(skip_control=True)
        text = ""
        for i, token_id in enumerate(self._prompt):
            if self._has_tokens:
                found = None if logprobs is None else logprobs[i]
                self._tokens.append(TextToken(token_id, found, len(text)))
            text += stream.push(token_id)
        text += stream.flush()
        self._num_chars = len(text)
        return text

    def _read(self, token_id: int, logprobs: TokenLogprobs | None) -> str:
        self._num_tokens += 1
        if self._has_tokens:
            self._tokens.append(TextToken(token_id, logprobs, self._num_chars))
        text = self._text.push(token_id)
        self._num_chars += len(text)
        text, stop = self._stops.push(text)
        self._is_stopped = stop is not None
        return text

    def _rest(self) -> str:
        """What was held back until nothing more can come."""
        text, stop = self._stops.push(self._text.flush())
        self._is_stopped = stop is not None
        return text if self._is_stopped else text + self._stops.flush()

    def _piece(self, text: str, reason: FinishReason | None) -> TextPiece:
        self._given += len(text)
        is_end = reason is not None and not self._is_stopped
        tokens = []
        while self._tokens and (is_end or self._tokens[0].offset < self._given):
            tokens.append(self._tokens.popleft())
        return TextPiece(text, tuple(tokens), reason)

    def _fail(self, output: RequestOutput) -> None:
        try:
            raise_error(output)
        except MotetError as error:
            self._error, self._outcome = error, type(error).__name__
        self.close()

    def close(self) -> None:
        """Abort what has not ended, and free the place."""
        self._is_over = True
        if self._is_closed:
            return
        self._is_closed = True
        self._stream.close()
        self._slot.give_back()
        record = TurnRecord(
            self._asked_at, self._first, time.monotonic(), self.usage, self._outcome,
            self._ask.tenant,
        )  # fmt: skip
        for observe in self._turns.observers:
            observe(record)
