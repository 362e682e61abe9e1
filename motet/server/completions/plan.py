"""What a plain completion means, and its choices as they are written."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from motet.errors import ApiError
from motet.server.admission import Slot
from motet.server.auth import Caller
from motet.server.completions.request import CompletionBody
from motet.server.completions.text_turn import TextAsk, TextPiece, TextToken, TextTurn, open_texts
from motet.server.context import Server
from motet.server.ids import new_id
from motet.server.merging import merged
from motet.server.models import resolve_model
from motet.server.sampling import sampled
from motet.tokenizer import Tokenizer

__all__ = ["ChoiceWriter", "TextPlan", "complete_text", "open_plan", "plan_text", "usage_of"]

Json = dict[str, Any]
DEFAULT_TOKENS = 16  # OpenAI's
LOWEST = -9999.0  # JSON has no minus infinity


@dataclass(frozen=True)
class TextPlan:
    """All that a completion needs."""

    ask: TextAsk
    about: Json  # what every chunk of it says, as the completion as a whole does
    tokenizer: Tokenizer


def plan_text(server: Server, caller: Caller, body: CompletionBody, priority: int = 0) -> TextPlan:
    """Everything that is decided before the model is asked; ApiError for what cannot be."""
    model = resolve_model(server, body.model)
    engine = server.turns.host.current()
    wanted = body.wanted() | {
        "max_tokens": DEFAULT_TOKENS if body.max_tokens is None else body.max_tokens or 1,
        "logprobs": body.logprobs,
        "ignore_eos": body.ignore_eos,
    }
    ask = TextAsk(
        prompts=body.prompts,
        tenant=caller.tenant,
        params=sampled(engine.defaults, wanted),
        echoes=bool(body.echo),
        continues=body.max_tokens != 0,
        priority=priority,
        adapter=model.adapter,
    )
    about = {
        "id": new_id("cmpl"),
        "object": "text_completion",
        "created": int(time.time()),
        "model": model.name,
    }
    return TextPlan(ask, about, engine.encoding.tokenizer)


async def open_plan(server: Server, plan: TextPlan, slot: Slot | None = None) -> list[TextTurn]:
    """Begin the choices; raises what `open_texts` raises."""
    return await open_texts(server.turns, plan.ask, () if slot is None else (slot,))


async def complete_text(server: Server, plan: TextPlan, slot: Slot | None = None) -> Json:
    """The completion as a whole; raises what opening and generating raise."""
    turns = await open_plan(server, plan, slot)
    writers = [ChoiceWriter(plan.tokenizer, plan.ask.params.logprobs) for _ in turns]
    try:
        async for index, piece in merged(turns):
            writers[index].take(piece)
    finally:
        for turn in turns:
            turn.close()
    return {
        **plan.about,
        "choices": [{"index": i, **writer.whole()} for i, writer in enumerate(writers)],
        "usage": usage_of(plan, turns),
    }


def usage_of(plan: TextPlan, turns: Sequence[TextTurn]) -> Json:
    """The usage of turns that are over; a prompt of several choices counts once."""
    usages = [turn.usage for turn in turns]
    firsts = usages[:: plan.ask.params.n]
    prompt = sum(usage.prompt_tokens for usage in firsts)
    completion = sum(usage.completion_tokens for usage in usages)
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "prompt_tokens_details": {"cached_tokens": sum(usage.cached_tokens for usage in firsts)},
        "completion_tokens_details": {"reasoning_tokens": 0},
    }


class ChoiceWriter:
    """One choice, which grows by the pieces that are streamed."""

    def __init__(self, tokenizer: Tokenizer, num_top: int | None) -> None:
        self._tokenizer = tokenizer
        self._num_top = num_top  # alternatives a token; None: no log-probabilities are wanted
        self._pieces: list[TextPiece] = []

    def take(self, piece: TextPiece) -> Json | None:
        """The choice of a chunk; None if there is nothing to tell. ApiError if it was given up."""
        if piece.reason == "abort":
            raise ApiError(500, "The engine ended the generation.", code="server_error")
        if not piece.text and not piece.tokens and piece.reason is None:
            return None
        self._pieces.append(piece)
        return self._choice(piece.text, piece.tokens, piece.reason)

    def whole(self) -> Json:
        """The choice as a whole."""
        text = "".join(piece.text for piece in self._pieces)
        tokens = [token for piece in self._pieces for token in piece.tokens]
        return self._choice(text, tokens, self._pieces[-1].reason)

    def _choice(self, text: str, tokens: Sequence[TextToken], reason: str | None) -> Json:
        return {"text": text, "logprobs": self._logprobs(tokens), "finish_reason": reason}

    def _logprobs(self, tokens: Sequence[TextToken]) -> Json | None:
        if self._num_top is None:
            return None
        found = [token.logprobs for token in tokens]
        return {
            "tokens": [self._spelled(token.token_id) for token in tokens],
            "token_logprobs": [one and max(one.logprob, LOWEST) for one in found],
            "top_logprobs": [
                one and {self._spelled(i): max(value, LOWEST) for i, value in one.top}
                for one in found
            ],
            "text_offset": [token.offset for token in tokens],
        }

    def _spelled(self, token_id: int) -> str:
        """A token's text; where it is part of a character, its bytes, as OpenAI tells them."""
        data = self._tokenizer.token_bytes(token_id) or b""
        try:
            return data.decode()
        except UnicodeDecodeError:
            return "bytes:" + "".join(f"\\x{byte:02x}" for byte in data)
