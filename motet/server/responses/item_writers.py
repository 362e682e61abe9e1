"""One item of a response while it is written: what it holds, and the events that tell of it.

Each kind has `begin`, `add` for more text, and `end`. The frame around them, that an item is there
and that it is done, is of the response (`motet.server.responses.writer`).
"""

from collections.abc import Callable
from typing import Any, Protocol

from motet.server.builtin import HostedTool
from motet.server.ids import new_id
from motet.server.logprobs import logprob_list
from motet.server.reader import PartDelta
from motet.server.responses.custom_input import CustomInput
from motet.server.responses.tools import Target
from motet.tokenizer import Tokenizer

__all__ = ["CallWriter", "CustomWriter", "HostedWriter", "ItemWriter", "MessageWriter",
           "ReasoningWriter"]  # fmt: skip

Json = dict[str, Any]


class Tell(Protocol):
    """Takes an event about the item: the end of its type, and its own fields."""

    def __call__(self, kind: str, **about: Any) -> None: ...


class ItemWriter:
    """What all kinds have in common; `item` is the object, which grows."""

    def __init__(self, item: Json, tell: Tell) -> None:
        self.item = item
        self._tell = tell
        self._pieces: list[str] = []

    @property
    def text(self) -> str:
        """All of it so far."""
        return "".join(self._pieces)

    def begin(self) -> None:
        """The item is there."""

    def add(self, delta: PartDelta) -> None:
        """More was said."""
        self._pieces.append(delta.text)

    def end(self) -> None:
        """Nothing more comes."""


class MessageWriter(ItemWriter):
    """Text for the user, with its log-probabilities if they are wanted."""

    def __init__(self, tell: Tell, *, phase: str, tokenizer: Tokenizer) -> None:
        item = {"id": new_id("msg"), "type": "message", "role": "assistant", "content": []}
        super().__init__({**item, "phase": phase}, tell)
        self._tokenizer = tokenizer
        self._logprobs: list[Json] = []

    def begin(self) -> None:
        part: Json = {"type": "output_text", "text": "", "annotations": [], "logprobs": []}
        self.item["content"].append(part)
        self._tell("content_part.added", content_index=0, part=dict(part))

    def add(self, delta: PartDelta) -> None:
        super().add(delta)
        found = logprob_list(delta.tokens, self._tokenizer)
        self._logprobs += found
        self._tell("output_text.delta", content_index=0, delta=delta.text, logprobs=found)

    def end(self) -> None:
        whole = {"text": self.text, "logprobs": self._logprobs}
        part = self.item["content"][0]
        part |= whole
        self._tell("output_text.done", content_index=0, **whole)
        self._tell("content_part.done", content_index=0, part=dict(part))


class ReasoningWriter(ItemWriter):
    """What the model thinks; sealed as well if that is wanted, and as its own summary.

    A concise summary is the first paragraph.
    """

    def __init__(
        self, tell: Tell, *, seal: Callable[[str], str] | None, summary: str | None
    ) -> None:
        item = {"id": new_id("rs"), "type": "reasoning", "summary": [], "content": []}
        super().__init__(item, tell)
        self._seal = seal
        self._summary = summary
        self._is_summed = False  # a concise summary is complete

    def begin(self) -> None:
        part = {"type": "reasoning_text", "text": ""}
        self.item["content"].append(part)
        self._tell("content_part.added", content_index=0, part=dict(part))
        if self._summary:
            summary = {"type": "summary_text", "text": ""}
            self.item["summary"].append(summary)
            self._tell("reasoning_summary_part.added", summary_index=0, part=dict(summary))

    def add(self, delta: PartDelta) -> None:
        self._tell("reasoning_text.delta", content_index=0, delta=delta.text)
        told = self._summarized(delta.text) if self._summary else ""
        super().add(delta)
        if told:
            self.item["summary"][0]["text"] += told
            self._tell("reasoning_summary_text.delta", summary_index=0, delta=told)

    def _summarized(self, text: str) -> str:
        """What of the new text belongs to the summary."""
        if self._summary != "concise":
            return text
        if self._is_summed:
            return ""
        before = self.text
        self._is_summed = "\n\n" in before + text
        return _first_paragraph(before + text)[len(_first_paragraph(before)) :]

    def end(self) -> None:
        text = self.text
        part = self.item["content"][0]
        part["text"] = text
        if self._seal is not None:
            self.item["encrypted_content"] = self._seal(text)
        self._tell("reasoning_text.done", content_index=0, text=text)
        self._tell("content_part.done", content_index=0, part=dict(part))
        for summary in self.item["summary"]:
            self._tell("reasoning_summary_text.done", summary_index=0, text=summary["text"])
            self._tell("reasoning_summary_part.done", summary_index=0, part=dict(summary))


class CallWriter(ItemWriter):
    """A call of a function of the client's."""

    def __init__(self, tell: Tell, target: Target) -> None:
        item = {"id": new_id("fc"), "type": "function_call", **_call(target), "arguments": ""}
        super().__init__(item, tell)

    def add(self, delta: PartDelta) -> None:
        super().add(delta)
        self._tell("function_call_arguments.delta", delta=delta.text)

    def end(self) -> None:
        self.item["arguments"] = self.text
        self._tell("function_call_arguments.done", arguments=self.text)


class CustomWriter(ItemWriter):
    """A call of a custom tool of the client's, which gets the text out of the model's JSON."""

    def __init__(self, tell: Tell, target: Target) -> None:
        item = {"id": new_id("ctc"), "type": "custom_tool_call", **_call(target), "input": ""}
        super().__init__(item, tell)
        self._input = CustomInput(is_raw=target.is_raw)

    def add(self, delta: PartDelta) -> None:
        self._add(self._input.push(delta.text))

    def _add(self, text: str) -> None:
        if text:
            super().add(PartDelta(text))
            self._tell("custom_tool_call_input.delta", delta=text)

    def end(self) -> None:
        self._add(self._input.flush())
        self.item["input"] = self.text
        self._tell("custom_tool_call_input.done", input=self.text)


class HostedWriter(ItemWriter):
    """A call of a tool of the server's; its arguments are shown when they are whole."""

    def __init__(self, tell: Tell, tool: HostedTool) -> None:
        kind = tool.item_type
        prefix = kind.partition("_")[0]
        super().__init__({"id": new_id(prefix), "type": kind, **tool.begin("")}, tell)
        self.tool = tool

    def begin(self) -> None:
        self._tell(f"{self.item['type']}.in_progress")

    def end(self) -> None:
        self.item.update(self.tool.begin(self.text))


def _call(target: Target) -> Json:
    space = {} if target.namespace is None else {"namespace": target.namespace}
    return {"call_id": new_id("call"), "name": target.name, **space}


def _first_paragraph(text: str) -> str:
    return text.partition("\n\n")[0].rstrip("\n")
