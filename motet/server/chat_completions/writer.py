"""The parts of a turn -> one choice of a chat completion, and the deltas that add up to it.

    writer = ChoiceWriter(...)
    for chunk in writer.take(events):     # {"delta": ..., "logprobs": ..., "finish_reason": ...}
        ...
    writer.choice(index)                  # the whole, when a TurnEnd was taken

The choice grows by the very deltas that are streamed, so both are the same. Knows no HTTP.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from motet.errors import ApiError
from motet.server.ids import new_id
from motet.server.logprobs import logprob_list
from motet.server.reader import PartBegin, PartDelta, PartEnd
from motet.server.responses.custom_input import CustomInput
from motet.server.turns import TurnEnd, TurnEvent, TurnUsage
from motet.tokenizer import Tokenizer

__all__ = ["ChoiceWriter", "usage_object"]

Json = dict[str, Any]
_BETWEEN = "\n\n"  # between two messages that become one text


class ChoiceWriter:
    """Writes one choice.

    Args:
        custom: names of the custom tools; whether their input is written without JSON.
        tokenizer: for log-probabilities.
        has_logprobs: whether they are wanted.
        is_formed: whether the answer has a form that what comes before it would break; then that
            is told with the reasoning.
    """

    def __init__(
        self,
        *,
        custom: Mapping[str, bool],
        tokenizer: Tokenizer,
        has_logprobs: bool = False,
        is_formed: bool = False,
    ) -> None:
        self.usage: TurnUsage | None = None  # when the turn is over
        self._custom = custom
        self._tokenizer = tokenizer
        self._has_logprobs = has_logprobs
        self._is_formed = is_formed
        self._texts: dict[str, list[str]] = {"content": [], "reasoning": []}
        self._calls: list[Json] = []
        self._logprobs: list[Json] = []
        self._reason: str | None = None
        self._kind = ""  # of the part that is being written: content, reasoning or call
        self._between = ""  # what goes before its next text
        self._input: CustomInput | None = None  # of a custom tool's call

    def take(self, events: Sequence[TurnEvent]) -> list[Json]:
        """What the assistant said, as chunks; the last one of all has a finish_reason.

        Raises:
            ApiError: the engine gave the generation up.
        """
        chunks: list[Json] = []
        for event in events:
            if isinstance(event, PartBegin):
                chunks += self._begin(event)
            elif isinstance(event, PartDelta):
                chunks += self._add(event)
            elif isinstance(event, PartEnd):
                chunks += self._end_part()
            else:
                chunks.append(self._end(event))
        return chunks

    def choice(self, index: int) -> Json:
        """The choice as a whole."""
        content = "".join(self._texts["content"])
        message: Json = {
            "role": "assistant",
            "content": content if content or not self._calls else None,
            "refusal": None,
            "annotations": [],
        }
        if reasoning := "".join(self._texts["reasoning"]):
            message |= _thought(reasoning)
        if self._calls:
            message["tool_calls"] = self._calls
        return {
            "index": index,
            "message": message,
            "logprobs": self._told(self._logprobs),
            "finish_reason": self._reason,
        }

    def _begin(self, part: PartBegin) -> list[Json]:
        if part.kind == "call":
            self._kind = "call"
            return [self._chunk({"tool_calls": [self._call(part.name)]})]
        is_thought = part.kind == "reasoning" or (part.kind == "commentary" and self._is_formed)
        self._kind = "reasoning" if is_thought else "content"
        self._between = _BETWEEN if any(self._texts[self._kind]) else ""
        return []

    def _call(self, name: str) -> Json:
        """A call begins; its first delta."""
        call: Json = {"id": new_id("call"), "type": "function"}
        if name in self._custom:
            self._input = CustomInput(is_raw=self._custom[name])
            call |= {"type": "custom", "custom": {"name": name, "input": ""}}
        else:
            self._input = None
            call["function"] = {"name": name, "arguments": ""}
        self._calls.append(call)
        inner = dict(call[call["type"]])
        return {"index": len(self._calls) - 1, **call, call["type"]: inner}

    def _add(self, part: PartDelta) -> list[Json]:
        if self._kind == "call":
            return self._argue(part.text if self._input is None else self._input.push(part.text))
        text = self._between + part.text if part.text else ""
        found = logprob_list(part.tokens, self._tokenizer) if self._has_logprobs else []
        if not text and not found:
            return []
        if text:
            self._between = ""
        self._texts[self._kind].append(text)
        self._logprobs += found
        delta = {"content": text} if self._kind == "content" else _thought(text)
        return [self._chunk(delta, found)]

    def _argue(self, text: str) -> list[Json]:
        if not text:
            return []
        call = self._calls[-1]
        kind, field = call["type"], "arguments" if self._input is None else "input"
        call[kind][field] += text
        delta = {"index": len(self._calls) - 1, kind: {field: text}}
        return [self._chunk({"tool_calls": [delta]})]

    def _end_part(self) -> list[Json]:
        if self._kind != "call" or self._input is None:
            return []
        return self._argue(self._input.flush())

    def _end(self, end: TurnEnd) -> Json:
        if end.reason == "abort":
            raise ApiError(500, "The engine ended the generation.", code="server_error")
        self.usage = end.usage
        self._reason = "tool_calls" if end.reason == "stop" and end.num_calls else end.reason
        is_silent = not any(self._texts["content"]) and not self._calls
        # Clients look for a text.
        return {**self._chunk({"content": ""} if is_silent else {}), "finish_reason": self._reason}

    def _chunk(self, delta: Json, logprobs: Sequence[Json] = ()) -> Json:
        return {"delta": delta, "logprobs": self._told(logprobs) if logprobs else None,
                "finish_reason": None}  # fmt: skip

    def _told(self, logprobs: Sequence[Json]) -> Json | None:
        return {"content": list(logprobs), "refusal": None} if self._has_logprobs else None


def _thought(text: str) -> Json:
    """Reasoning, under both of the names that clients know it by."""
    return {"reasoning": text, "reasoning_content": text}


def usage_object(usages: Sequence[TurnUsage]) -> Json:
    """OpenAI's form; the prompt of several choices counts once."""
    first = usages[0]
    completion = sum(usage.completion_tokens for usage in usages)
    return {
        "prompt_tokens": first.prompt_tokens,
        "completion_tokens": completion,
        "total_tokens": first.prompt_tokens + completion,
        "prompt_tokens_details": {"cached_tokens": first.cached_tokens},
        "completion_tokens_details": {
            "reasoning_tokens": sum(usage.reasoning_tokens for usage in usages)
        },
    }
