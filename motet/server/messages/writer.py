"""The parts of a turn -> a message of Anthropic's, and the events that tell of it.

    writer = MessageWriter(message, ...)
    writer.begin()               # lists of events
    writer.take(events)          # of `motet.server.turns`; ApiError if the engine gave up

The message grows with the events, so what they assemble to is the message, streamed or not. The
input of a call is told when it is whole: clients parse it, so it must be JSON. A call whose input
is no JSON object is told as text.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pydantic_core import from_json

from motet.errors import ApiError
from motet.server.ids import new_id
from motet.server.messages.content import SHOWN
from motet.server.reader import PartBegin, PartDelta, PartEnd
from motet.server.turns import TurnEnd, TurnEvent, TurnUsage

__all__ = ["MessageWriter", "usage_object"]

Json = dict[str, Any]


class MessageWriter:
    """Writes one message.

    Args:
        message: the object as it begins; it is changed in place.
        names: the client's names of the tools, by those that the model knows.
        shows: whether thinking is shown; else it is told of only where nothing else was said.
        seal: seals thinking, which then is not shown; None: it is.
        is_formed: whether the answer has a form that what comes before it would break; then that
            counts as thinking.
    """

    def __init__(
        self,
        message: Json,
        *,
        names: Mapping[str, str],
        shows: bool = True,
        seal: Callable[[str], str] | None = None,
        is_formed: bool = False,
    ) -> None:
        self.message = message
        self._names = names
        self._shows = shows
        self._seal = seal
        self._is_formed = is_formed
        self._events: list[Json] = []
        self._block: Json | None = None  # that is being written and told of
        self._kind = ""  # of the part: text, thinking or call
        self._name = ""
        self._text: list[str] = []  # of a call
        self._hidden: list[str] = []  # thoughts that are not shown
        self._is_called = False

    def begin(self) -> list[Json]:
        """The message exists."""
        self._tell("message_start", message={**self.message, "content": []})
        return self._told()

    def take(self, events: Sequence[TurnEvent]) -> list[Json]:
        """What the assistant said, and the end of the turn."""
        for event in events:
            if isinstance(event, PartBegin):
                self._begin(event)
            elif isinstance(event, PartDelta):
                self._add(event.text)
            elif isinstance(event, PartEnd):
                self._end_part(is_cut=event.is_cut)
            else:
                self._end(event)
        return self._told()

    def _begin(self, part: PartBegin) -> None:
        if part.kind == "call":
            self._kind, self._name, self._text = "call", part.name, []
            return
        is_thought = part.kind == "reasoning" or (part.kind == "commentary" and self._is_formed)
        self._kind = "thinking" if is_thought else "text"

    def _add(self, text: str) -> None:
        if not text:
            return
        if self._kind == "call":
            self._text.append(text)
        elif self._kind == "text":
            self._say(text)
        elif self._shows:
            self._think(text)
        else:
            self._hidden.append(text)

    def _say(self, text: str) -> None:
        if self._block is None:
            self._start({"type": "text", "text": "", "citations": None})
        self._delta("text", "text_delta", text)

    def _think(self, text: str) -> None:
        if self._block is None:
            self._start({"type": "thinking", "thinking": "", "signature": ""})
        if self._seal is None:
            self._delta("thinking", "thinking_delta", text)
        else:
            self._hidden.append(text)

    def _end_part(self, *, is_cut: bool = False) -> None:
        if self._kind == "call":
            self._call("".join(self._text), is_cut=is_cut)
        elif self._block is not None:
            if self._block["type"] == "thinking":
                self._sign()
            self._stop()

    def _sign(self) -> None:
        assert self._block is not None
        signature = SHOWN
        if self._seal is not None:
            signature = self._seal("".join(self._hidden))
            self._hidden = []
        self._block["signature"] = signature
        self._delta_event({"type": "signature_delta", "signature": signature})

    def _call(self, text: str, *, is_cut: bool) -> None:
        given = _object(text, is_cut=is_cut)
        if given is None:
            if text:
                self._say(text)
                self._stop()
            return
        self._is_called = self._is_called or not is_cut
        name = self._names[self._name]
        self._start({"type": "tool_use", "id": new_id("toolu"), "name": name, "input": {}})
        assert self._block is not None
        self._block["input"] = given
        told = json.dumps(given, ensure_ascii=False)
        self._delta_event({"type": "input_json_delta", "partial_json": told})
        self._stop()

    def _end(self, end: TurnEnd) -> None:
        if end.reason == "abort":
            raise ApiError(500, "The engine ended the generation.", code="server_error")
        if not self.message["content"]:
            if hidden := "".join(self._hidden):  # nothing else was said: better this than nothing
                self._shows, self._seal = True, None
                self._think(hidden)
                self._sign()
            else:  # clients look for a text
                self._start({"type": "text", "text": "", "citations": None})
            self._stop()
        self.message["stop_reason"] = (
            "max_tokens"
            if end.reason == "length"
            else "stop_sequence"
            if end.stop is not None
            else "tool_use"
            if self._is_called
            else "end_turn"
        )
        self.message["stop_sequence"] = end.stop
        self.message["usage"] = usage = usage_object(end.usage)
        stopped = {name: self.message[name] for name in ("stop_reason", "stop_sequence")}
        told = {name: value for name, value in usage.items() if name not in _AT_START}
        self._tell("message_delta", delta=stopped, usage=told)
        self._tell("message_stop")

    # Telling

    def _start(self, block: Json) -> None:
        self._block = block
        self.message["content"].append(block)
        self._tell("content_block_start", index=self._index, content_block=dict(block))

    def _delta(self, field: str, kind: str, text: str) -> None:
        assert self._block is not None
        self._block[field] += text
        self._delta_event({"type": kind, field: text})

    def _delta_event(self, delta: Json) -> None:
        self._tell("content_block_delta", index=self._index, delta=delta)

    def _stop(self) -> None:
        self._tell("content_block_stop", index=self._index)
        self._block = None

    @property
    def _index(self) -> int:
        return len(self.message["content"]) - 1

    def _tell(self, kind: str, **about: Any) -> None:
        self._events.append({"type": kind, **about})

    def _told(self) -> list[Json]:
        events, self._events = self._events, []
        return events


_AT_START = ("service_tier",)  # what is told with the message alone


def usage_object(usage: TurnUsage) -> Json:
    """Anthropic's form: what was found in the cache is not among the input tokens."""
    return {
        "input_tokens": usage.prompt_tokens - usage.cached_tokens,
        "cache_read_input_tokens": usage.cached_tokens,
        "cache_creation_input_tokens": 0,
        "output_tokens": usage.completion_tokens,
        "output_tokens_details": {"thinking_tokens": usage.reasoning_tokens},
        "service_tier": "standard",
    }


def _object(text: str, *, is_cut: bool) -> Json | None:
    """The input of a call, as far as it was written; None if it is no JSON object."""
    if not is_cut and not text.strip():
        return {}
    try:
        found = from_json(
            text, allow_inf_nan=False, allow_partial="trailing-strings" if is_cut else False
        )
        # What is beyond the range of numbers cannot be written again.
        json.dumps(found, ensure_ascii=False, allow_nan=False).encode()
    except ValueError:
        return None
    return found if isinstance(found, dict) else None
