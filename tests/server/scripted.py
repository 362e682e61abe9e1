"""An engine that says what a test wrote down, behind the interface of the real one.

    engine = scripted_engine(lambda request: Script(final("Hello")))

Each request is answered by a `Script`; `HOLD` in its chunks keeps what follows back until
`ScriptedClient.release`. The vocabulary is of single bytes (`tests.chat.scripted`).
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields

from motet.engine.client import EngineClient, Inbox, Sink
from motet.engine.request import FinishReason, SamplingParams, TokenLogprobs, TokenOut
from motet.engine.stats import EngineStats
from motet.engine.wire import AdapterInfo, RequestInput, RequestOutput, Routing, Terms
from motet.errors import EngineDeadError, UsageError
from motet.server import Engine
from tests.chat.scripted import byte_encoding, spell

__all__ = ["HOLD", "Script", "ScriptedClient", "routing_of", "scripted_engine"]

HOLD: None = None
VOCAB_SIZE = byte_encoding().tokenizer.vocab_size
CONTEXT = 200_000
NUM_LAYERS = 3


@dataclass
class Script:
    """What one request is given: a text with control tokens, ids, or chunks of either."""

    said: str | Sequence[int] | Sequence[Sequence[int] | str | None] = ""
    finish: FinishReason = "stop"  # of what does not end with a stop token
    error: str | None = None  # in place of an end
    error_type: str = "MotetError"
    num_cached: int = 0

    def chunks(self) -> list[list[int] | None]:
        """The tokens of each output; None is `HOLD`."""
        said = self.said
        if isinstance(said, str):
            return [spell(said)]
        if said and all(isinstance(one, int) for one in said):
            return [list(said)]  # type: ignore[arg-type]
        return [
            None if one is None else spell(one) if isinstance(one, str) else list(one)  # type: ignore[arg-type]
            for one in said
        ]


class ScriptedClient(EngineClient):
    """Keeps what it was asked, and what was given up."""

    def __init__(
        self, answer: Callable[[RequestInput], Script], *, max_context: int = CONTEXT
    ) -> None:
        super().__init__()
        self.terms = Terms(VOCAB_SIZE, max_context, max_context, True)
        self.answer = answer
        self.requests: list[RequestInput] = []
        self.dropped: list[str] = []
        self.is_dead = False
        self._lock = threading.Lock()
        self._held: dict[str, tuple[Sink, list[RequestOutput]]] = {}

    @property
    def prompts(self) -> list[str]:
        """What was asked, as text with control tokens."""
        return [byte_encoding().decode(request.prompt_ids) for request in self.requests]

    @property
    def num_held(self) -> int:
        """Requests in progress."""
        return len(self._held)

    def add(self, request: RequestInput, inbox: Sink) -> None:
        if self.is_dead:
            raise EngineDeadError("the engine's process was killed")
        self.requests.append(request)
        script = self.answer(request)
        outputs, is_held = _outputs(request, script)
        with self._lock:
            if is_held is not None:
                self._held[request.request_id] = (inbox, outputs[is_held:])
                outputs = outputs[:is_held]
            for output in outputs:  # or another thread would release what comes after these first
                inbox.put(output)

    def release(self) -> None:
        """Let go of everything that is held back."""
        with self._lock:
            held, self._held = self._held, {}
        for inbox, outputs in held.values():
            for output in outputs:
                inbox.put(output)

    def release_one(self) -> None:
        """Let go of the next output of each request that is held back."""
        with self._lock:
            for inbox, outputs in self._held.values():
                if outputs:
                    inbox.put(outputs.pop(0))

    def die(self) -> None:
        """As if the engine's process had ended."""
        self.is_dead = True
        with self._lock:
            held, self._held = self._held, {}
        for request_id, (inbox, _) in held.items():
            inbox.put(RequestOutput(request_id, error="it died", error_type="EngineDeadError"))

    def abort(self, request_id: str) -> None:
        self.drop(request_id)

    def drop(self, request_id: str) -> None:
        self.dropped.append(request_id)
        with self._lock:
            self._held.pop(request_id, None)

    def wait(self, inbox: Inbox) -> RequestOutput:
        return inbox.get()

    def stats(self) -> EngineStats:
        zeros = {field.name: 0 for field in fields(EngineStats)}
        return EngineStats(**(zeros | {"num_running": len(self._held), "num_blocks": 1}))

    def load_adapter(self, name: str, folder: str) -> AdapterInfo:
        raise UsageError("a scripted engine has no adapters")

    def unload_adapter(self, name: str) -> None:
        raise UsageError("a scripted engine has no adapters")

    def close(self) -> None:
        self.is_dead = True


def routing_of(token_id: int) -> Routing:
    """The experts that a scripted engine tells of a token that it reads."""
    return tuple((token_id % 251, layer) for layer in range(NUM_LAYERS))


def scripted_engine(
    answer: Callable[[RequestInput], Script] | Script | str, *, max_context: int = CONTEXT
) -> Engine:
    """An engine of that behaviour; its client is a `ScriptedClient`."""
    if isinstance(answer, str):
        answer = Script(answer)
    if isinstance(answer, Script):
        script = answer
        client = ScriptedClient(lambda _: script, max_context=max_context)
    else:
        client = ScriptedClient(answer, max_context=max_context)
    return Engine(
        "scripted", byte_encoding(), client, SamplingParams(), client.close,
        num_layers=NUM_LAYERS, num_experts=251, experts_per_token=2,
    )  # fmt: skip


def _outputs(request: RequestInput, script: Script) -> tuple[list[RequestOutput], int | None]:
    """Its outputs, and the index of the first that is held back."""
    params, held = request.params, None
    left = params.max_tokens if params.max_tokens is not None else 10**9
    logprobs = None
    if params.logprobs is not None:
        top = tuple((65 + i, -1.0 - i) for i in range(params.logprobs))
        logprobs = TokenLogprobs(-0.5, top)
    outputs: list[RequestOutput] = []
    reason: FinishReason | None = None
    for chunk in script.chunks():
        if chunk is None:
            held = len(outputs) if held is None else held
            continue
        output = RequestOutput(request.request_id, num_cached=script.num_cached)
        for token in chunk:
            left -= 1
            is_stop = token in params.stop_token_ids
            reason = "stop" if is_stop else "length" if left <= 0 else None
            output.tokens.append(TokenOut(token, logprobs, reason))
            if request.return_routing:
                output.routing = [*(output.routing or ()), routing_of(request.prompt_ids[-1])]
            if reason is not None:
                break
        outputs.append(output)
        if reason is not None:
            break
    last = outputs[-1] if outputs and held != len(outputs) else RequestOutput(request.request_id)
    if not outputs or last is not outputs[-1]:
        outputs.append(last)
    if request.return_routing and not any(output.routing for output in outputs):
        last.routing = [routing_of(request.prompt_ids[-1])]  # a real one draws one token at least
    if script.error is not None:
        last.error, last.error_type = script.error, script.error_type
    else:
        last.finish_reason = reason or script.finish
    return outputs, held
