"""The parts of a turn -> a response object and the events that tell of it.

    writer = ResponseWriter(response, ...)
    writer.begin()               # lists of events, numbered from 0
    writer.take(events)          # of `motet.server.turns`
    writer.fail(error) / writer.cancel()      # or the end of a turn: exactly one, the last event

A call of a tool of the server's leaves the response open at the end of a turn: whoever runs it
takes `calls`, tells what came of each with `answer`, and goes on with another turn, or `finish`.

The object grows with the events, so what they assemble to is the object, streamed or not. Knows
neither HTTP nor the store.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from motet.errors import ApiError
from motet.server.builtin import HostedResult, HostedTool
from motet.server.reader import PartBegin, PartDelta, PartEnd
from motet.server.responses.item_writers import (
    CallWriter,
    CustomWriter,
    HostedWriter,
    ItemWriter,
    MessageWriter,
    ReasoningWriter,
)
from motet.server.responses.tools import Toolbox
from motet.server.turns import TurnEnd, TurnEvent, TurnUsage
from motet.tokenizer import Tokenizer

__all__ = ["HostedCall", "ResponseWriter", "usage_object"]

Json = dict[str, Any]
_TERMINAL = {
    "completed": "response.completed",
    "incomplete": "response.incomplete",
    "cancelled": "response.incomplete",  # the vocabulary has no event of its own for it
    "failed": "response.failed",
}
_UNSAID = ("reasoning", "compaction")  # items that are no answer


@dataclass(eq=False)
class HostedCall:
    """A call of a tool of the server's, that waits to be run."""

    tool: HostedTool
    item: Json
    index: int  # of the item
    arguments: str


class ResponseWriter:
    """Writes one response.

    Args:
        response: the object as it begins, status included; it is changed in place.
        toolbox: whose tools the calls are for.
        tokenizer: for log-probabilities.
        seal: encrypts the text of reasoning; None: no encrypted content is wanted.
        summary: the kind of summary that is wanted.
    """

    def __init__(
        self,
        response: Json,
        *,
        toolbox: Toolbox,
        tokenizer: Tokenizer,
        seal: Callable[[str], str] | None = None,
        summary: str | None = None,
    ) -> None:
        self.response = response
        self.is_over = False
        self._toolbox = toolbox
        self._tokenizer = tokenizer
        self._seal = seal
        self._summary = summary
        self._number = 0
        self._events: list[Json] = []
        self._open: ItemWriter | None = None  # of the item that is being written
        self._usage: TurnUsage | None = None  # of the turns that are over
        self.calls: list[HostedCall] = []  # of the server's tools, that wait to be run

    def begin(self) -> list[Json]:
        """The response exists, and waits or is worked on."""
        self._tell("response.created", response=self._snapshot())
        if self.response["status"] == "queued":
            self._tell("response.queued", response=self._snapshot())
        else:
            self._tell("response.in_progress", response=self._snapshot())
        return self._told()

    def start(self) -> list[Json]:
        """What waited is worked on now."""
        if self.response["status"] == "queued":
            self.response["status"] = "in_progress"
            self._tell("response.in_progress", response=self._snapshot())
        return self._told()

    def take(self, events: Sequence[TurnEvent]) -> list[Json]:
        """What the assistant said, and the end of the turn."""
        for event in events:
            if isinstance(event, PartBegin):
                self._begin_item(event)
            elif isinstance(event, PartDelta):
                assert self._open is not None
                self._open.add(event)
            elif isinstance(event, PartEnd):
                self._end_item("incomplete" if event.is_cut else "completed")
            else:
                self._end_turn(event)
        return self._told()

    def add(self, item: Json) -> list[Json]:
        """An item of the server's own, which is whole."""
        self.response["output"].append(item)
        self._tell_item("response.output_item.added", item)
        self._tell_item("response.output_item.done", item)
        return self._told()

    def answer(self, call: "HostedCall", result: HostedResult) -> list[Json]:
        """A call of a tool of the server's was run."""
        self.calls.remove(call)
        call.item.update(result.about)
        kind = f"response.{call.item['type']}.completed"
        self._tell(kind, item_id=call.item["id"], output_index=call.index)
        self._done(call, "failed" if result.is_error else "completed")
        return self._told()

    def _done(self, call: "HostedCall", status: str) -> None:
        call.item["status"] = status
        done = _copy(call.item)
        self._tell("response.output_item.done", output_index=call.index, item=done)

    def finish(self, status: Literal["completed", "incomplete"]) -> list[Json]:
        """Nothing more is to be said, or, incomplete, nothing more can be."""
        if status == "incomplete":
            self.response["incomplete_details"] = {"reason": "max_output_tokens"}
        self._finish(status)
        return self._told()

    def charge(self, usage: TurnUsage | None) -> None:
        """What a turn that did not come to its end has cost."""
        if usage is not None and not self.is_over:
            self._usage = usage if self._usage is None else _sum(self._usage, usage)
            self.response["usage"] = usage_object(self._usage)

    def fail(self, error: ApiError) -> list[Json]:
        """It ends with an error."""
        code = "rate_limit_exceeded" if error.status == 429 else (
            "invalid_prompt" if error.status < 500 else "server_error"
        )  # fmt: skip
        self.response["error"] = {"code": code, "message": error.message}
        return self._end("failed")

    def cancel(self) -> list[Json]:
        """It ends because somebody wanted that."""
        return self._end("cancelled")

    # Items

    def _begin_item(self, event: PartBegin) -> None:
        self._open = opened = self._item_writer(event)
        opened.item["status"] = "in_progress"
        self.response["output"].append(opened.item)
        self._tell_item("response.output_item.added", opened.item)
        opened.begin()

    def _item_writer(self, event: PartBegin) -> ItemWriter:
        if event.kind == "reasoning":
            return ReasoningWriter(self._about, seal=self._seal, summary=self._summary)
        if event.kind != "call":
            phase = "commentary" if event.kind == "commentary" else "final_answer"
            return MessageWriter(self._about, phase=phase, tokenizer=self._tokenizer)
        target = self._toolbox.targets[event.name]
        if target.hosted is not None:
            return HostedWriter(self._about, target.hosted)
        return (CallWriter if target.kind == "function" else CustomWriter)(self._about, target)

    def _end_item(self, status: str) -> None:
        opened = self._open
        if opened is None:
            return
        if isinstance(opened, HostedWriter) and status == "completed":
            opened.end()  # whole, but still to be run
            index = len(self.response["output"]) - 1
            self.calls.append(HostedCall(opened.tool, opened.item, index, opened.text))
        else:
            opened.item["status"] = status
            if not isinstance(opened, HostedWriter):  # half of its arguments say nothing
                opened.end()
            self._tell_item("response.output_item.done", opened.item)
        self._open = None

    # The end

    def _end_turn(self, end: TurnEnd) -> None:
        self.charge(end.usage)
        if end.reason == "stop" and self.calls:
            return  # it goes on when they are answered
        if end.reason == "stop":
            if all(item["type"] in _UNSAID for item in self.response["output"]):
                # Nothing was said at all; clients look for a message.
                self._begin_item(PartBegin("final"))
                self._end_item("completed")
            self._finish("completed")
        elif end.reason == "length":
            self.response["incomplete_details"] = {"reason": "max_output_tokens"}
            self._finish("incomplete")
        else:
            self.response["error"] = {
                "code": "server_error", "message": "The engine ended the generation.",
            }  # fmt: skip
            self._finish("failed")

    def _end(self, status: str) -> list[Json]:
        if not self.is_over:
            self._end_item("incomplete")
            self._finish(status)
        return self._told()

    def _finish(self, status: str) -> None:
        for call in self.calls:  # nobody runs them any more
            self._done(call, "incomplete")
        self.calls = []
        self.is_over = True
        self.response["status"] = status
        if status == "completed":
            self.response["completed_at"] = int(time.time())
        self._tell(_TERMINAL[status], response=self._snapshot())

    # Telling

    def _tell(self, kind: str, **about: Any) -> None:
        self._events.append({"type": kind, "sequence_number": self._number, **about})
        self._number += 1

    def _about(self, kind: str, **about: Any) -> None:
        """An event about the item that is being written, the last of them."""
        output = self.response["output"]
        place = {"item_id": output[-1]["id"], "output_index": len(output) - 1}
        self._tell(f"response.{kind}", **place, **about)

    def _tell_item(self, kind: str, item: Json) -> None:
        self._tell(kind, output_index=len(self.response["output"]) - 1, item=_copy(item))

    def _snapshot(self) -> Json:
        return {**self.response, "output": [_copy(item) for item in self.response["output"]]}

    def _told(self) -> list[Json]:
        events, self._events = self._events, []
        return events


def _sum(one: TurnUsage, other: TurnUsage) -> TurnUsage:
    """Of two turns; each reads its whole prompt."""
    return TurnUsage(
        one.prompt_tokens + other.prompt_tokens,
        one.cached_tokens + other.cached_tokens,
        one.completion_tokens + other.completion_tokens,
        one.reasoning_tokens + other.reasoning_tokens,
    )


def usage_object(usage: TurnUsage) -> Json:
    """OpenAI's form. What was not found in the cache is written to it."""
    return {
        "input_tokens": usage.prompt_tokens,
        "input_tokens_details": {
            "cached_tokens": usage.cached_tokens,
            "cache_write_tokens": usage.prompt_tokens - usage.cached_tokens,
        },
        "output_tokens": usage.completion_tokens,
        "output_tokens_details": {"reasoning_tokens": usage.reasoning_tokens},
        "total_tokens": usage.prompt_tokens + usage.completion_tokens,
    }


def _copy(item: Json) -> Json:
    """An item that does not change with the other."""
    parts: Json = {
        key: [dict(part) for part in item[key]] for key in ("content", "summary") if key in item
    }
    return {**item, **parts}
