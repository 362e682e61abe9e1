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
from motet.server.builtin import HostedResult, HostedTool, hosted_item
from motet.server.ids import new_id
from motet.server.logprobs import logprob_list
from motet.server.reader import PartBegin, PartDelta, PartEnd
from motet.server.responses.custom_input import CustomInput
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
        self._item: Json = {}  # that is being written
        self._text: list[str] = []  # of it
        self._input: CustomInput | None = None  # of a custom tool's call
        self._logprobs: list[Json] = []
        self._is_summed = False  # a concise summary is complete
        self._hosted: HostedTool | None = None  # whose call is being written
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
                self._add(event)
            elif isinstance(event, PartEnd):
                self._end_item("incomplete" if event.is_cut else "completed")
            else:
                self._end_turn(event)
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
        self._text, self._input, self._logprobs = [], None, []
        self._hosted, self._is_summed = None, False
        item: Json
        if event.kind == "reasoning":
            item = {"id": new_id("rs"), "type": "reasoning", "summary": [], "content": []}
        elif event.kind == "call":
            item = self._call_item(event.name)
        else:
            phase = "commentary" if event.kind == "commentary" else "final_answer"
            item = {
                "id": new_id("msg"), "type": "message", "role": "assistant", "content": [],
                "phase": phase,
            }  # fmt: skip
        item["status"] = "in_progress"
        self._item = item
        self.response["output"].append(item)
        self._tell_item("response.output_item.added")
        if hosted_item(item["type"]) is not None:
            self._about(f"response.{item['type']}.in_progress")
        if item["type"] in ("message", "reasoning"):
            part = self._part()
            item["content"].append(part)
            self._about("response.content_part.added", content_index=0, part=dict(part))
            if item["type"] == "reasoning" and self._summary:
                summary = {"type": "summary_text", "text": ""}
                item["summary"].append(summary)
                self._about(
                    "response.reasoning_summary_part.added", summary_index=0, part=dict(summary)
                )

    def _call_item(self, flat: str) -> Json:
        target = self._toolbox.targets[flat]
        if target.hosted is not None:
            self._hosted = target.hosted
            kind = target.hosted.item_type
            return {"id": new_id(kind.partition("_")[0]), "type": kind, **target.hosted.begin("")}
        call = {"call_id": new_id("call"), "name": target.name}
        if target.namespace is not None:
            call["namespace"] = target.namespace
        if target.kind == "function":
            return {"id": new_id("fc"), "type": "function_call", **call, "arguments": ""}
        self._input = CustomInput(is_raw=target.is_raw)
        return {"id": new_id("ctc"), "type": "custom_tool_call", **call, "input": ""}

    def _part(self) -> Json:
        if self._item["type"] == "reasoning":
            return {"type": "reasoning_text", "text": ""}
        return {"type": "output_text", "text": "", "annotations": [], "logprobs": []}

    def _add(self, event: PartDelta) -> None:
        kind, text = self._item["type"], event.text
        if self._hosted is not None:
            pass  # its arguments are told when they are whole
        elif kind == "message":
            found = logprob_list(event.tokens, self._tokenizer)
            self._logprobs += found
            self._about("response.output_text.delta", content_index=0, delta=text, logprobs=found)
        elif kind == "reasoning":
            self._about("response.reasoning_text.delta", content_index=0, delta=text)
            self._summarize(text)
        elif kind == "function_call":
            self._about("response.function_call_arguments.delta", delta=text)
        else:
            assert self._input is not None
            text = self._input.push(text)
            if text:
                self._about("response.custom_tool_call_input.delta", delta=text)
        self._text.append(text)

    def _summarize(self, text: str) -> None:
        """The reasoning is its own summary; a concise one is its first paragraph."""
        if not self._summary:
            return
        if self._summary == "concise":
            if self._is_summed:
                return
            before = "".join(self._text)
            self._is_summed = "\n\n" in before + text
            text = _first_paragraph(before + text)[len(_first_paragraph(before)) :]
        if text:
            self._item["summary"][0]["text"] += text
            self._about("response.reasoning_summary_text.delta", summary_index=0, delta=text)

    def _end_item(self, status: str) -> None:
        item = self._item
        if not item:
            return
        if self._hosted is not None:
            self._end_hosted(self._hosted, status)
            return
        item["status"] = status
        if item["type"] == "custom_tool_call":
            assert self._input is not None
            rest = self._input.flush()
            if rest:
                self._text.append(rest)
                self._about("response.custom_tool_call_input.delta", delta=rest)
        text = "".join(self._text)
        if item["type"] == "message":
            item["content"][0] |= {"text": text, "logprobs": self._logprobs}
            self._about(
                "response.output_text.done", content_index=0, text=text, logprobs=self._logprobs
            )
            self._end_part()
        elif item["type"] == "reasoning":
            item["content"][0]["text"] = text
            if self._seal is not None:
                item["encrypted_content"] = self._seal(text)
            self._about("response.reasoning_text.done", content_index=0, text=text)
            self._end_part()
            if self._summary:
                part = item["summary"][0]
                self._about(
                    "response.reasoning_summary_text.done", summary_index=0, text=part["text"]
                )
                self._about(
                    "response.reasoning_summary_part.done", summary_index=0, part=dict(part)
                )
        elif item["type"] == "function_call":
            item["arguments"] = text
            self._about("response.function_call_arguments.done", arguments=text)
        else:
            item["input"] = text
            self._about("response.custom_tool_call_input.done", input=text)
        self._tell_item("response.output_item.done")
        self._item = {}

    def _end_hosted(self, hosted: HostedTool, status: str) -> None:
        """It is whole and will be run; or it was cut off, and is over."""
        item, arguments = self._item, "".join(self._text)
        item.update(hosted.begin(arguments))
        call = HostedCall(hosted, item, len(self.response["output"]) - 1, arguments)
        self._item, self._hosted = {}, None
        if status == "completed":
            self.calls.append(call)
        else:
            self._done(call, status)

    def _end_part(self) -> None:
        part = dict(self._item["content"][0])
        self._about("response.content_part.done", content_index=0, part=part)

    # The end

    def _end_turn(self, end: TurnEnd) -> None:
        self.charge(end.usage)
        if end.reason == "stop" and self.calls:
            return  # it goes on when they are answered
        if end.reason == "stop":
            if not any(item["type"] != "reasoning" for item in self.response["output"]):
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
            for call in self.calls:
                self._done(call, "incomplete")
            self.calls = []
            self._finish(status)
        return self._told()

    def _finish(self, status: str) -> None:
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
        """An event about the item that is being written."""
        place = {"item_id": self._item["id"], "output_index": len(self.response["output"]) - 1}
        self._tell(kind, **place, **about)

    def _tell_item(self, kind: str) -> None:
        item = _copy(self._item)
        self._tell(kind, output_index=len(self.response["output"]) - 1, item=item)

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


def _first_paragraph(text: str) -> str:
    return text.partition("\n\n")[0].rstrip("\n")
