"""Items of a conversation: as clients send them, as they are stored, and as the model reads them.

`InputItem` is what may be sent; `stored` gives it the form in which it is kept and listed, as plain
data. How the model reads a list of those: `motet.server.responses.history`.
"""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

from motet.server.builtin import hosted_item
from motet.server.ids import new_id
from motet.server.strict import Breakpoint, Never, ObjectId, Strict, TextOr, tag_by_type

__all__ = ["InputItem", "ItemReference", "stored"]

Json = dict[str, Any]
Name = Annotated[str, Field(pattern=r"^[a-zA-Z0-9_-]{1,64}$")]
Status = Literal["in_progress", "completed", "incomplete"]


class InputText(Strict):
    """Text."""

    type: Literal["input_text"]
    text: str
    prompt_cache_breakpoint: Breakpoint | None = None


class OutputText(Strict):
    """Text of the assistant's."""

    type: Literal["output_text"]
    text: str
    annotations: list[Json] | None = None
    logprobs: list[Json] | None = None
    parsed: Any = None  # what the client's library adds, and sends back


class Refusal(Strict):
    """A refusal of the assistant's."""

    type: Literal["refusal"]
    refusal: str


class PlainText(Strict):
    """Text, as some clients write it."""

    type: Literal["text"]
    text: str


Part = Annotated[
    Annotated[InputText, Tag("=input_text")]
    | Annotated[OutputText, Tag("=output_text")]
    | Annotated[Refusal, Tag("=refusal")]
    | Annotated[PlainText, Tag("=text")],
    tag_by_type("input_text"),
]


class Caller(Strict):
    """Who made a call: the model itself."""

    type: Literal["direct"]


class _Item(Strict):
    id: ObjectId | None = None
    status: Status | None = None


class MessageItem(_Item):
    """A message of anyone's."""

    type: Literal["message"] = "message"
    role: Literal["user", "assistant", "system", "developer"]
    content: TextOr[list[Part]]
    phase: Literal["commentary", "final_answer"] | None = None


class _CallItem(_Item):
    call_id: ObjectId
    name: Name
    namespace: Name | None = None
    caller: Caller | None = None
    is_async: Never | None = Field(default=None, alias="async")
    created_by: str | None = None


class FunctionCallItem(_CallItem):
    """A call of a function."""

    type: Literal["function_call"]
    arguments: str
    parsed_arguments: Any = None  # what the client's library adds, and sends back


class CustomCallItem(_CallItem):
    """A call of a custom tool."""

    type: Literal["custom_tool_call"]
    input: str


class CallOutputItem(_Item):
    """The result of a call."""

    type: Literal["function_call_output", "custom_tool_call_output"]
    call_id: ObjectId
    output: TextOr[list[Part]]
    name: str | None = None
    namespace: str | None = None
    caller: Caller | None = None


class SummaryText(Strict):
    """Of a summary of reasoning."""

    type: Literal["summary_text"]
    text: str


class ReasoningText(Strict):
    """Reasoning."""

    type: Literal["reasoning_text", "text"]
    text: str


class ReasoningItem(_Item):
    """What the model thought in an earlier turn."""

    type: Literal["reasoning"]
    summary: list[SummaryText] = Field(default_factory=list)
    content: list[ReasoningText] | None = None
    encrypted_content: str | None = None


class CompactionItem(_Item):
    """A conversation in short, as `/v1/responses/compact` gave it."""

    type: Literal["compaction"]
    encrypted_content: str
    created_by: str | None = None


class ItemReference(Strict):
    """An item that the server has."""

    type: Literal["item_reference"] | None = None
    id: ObjectId


class HostedItem(BaseModel):
    """A call of a tool that the server ran; its fields are that tool's."""

    model_config = ConfigDict(extra="allow")

    type: str
    id: ObjectId


def _item_tag(value: Any) -> str:
    if isinstance(value, dict):
        kind = value.get("type")
        if kind is None:
            kind = "item_reference" if "id" in value and "role" not in value else "message"
    else:
        kind = getattr(value, "type", None) or "item_reference"
    return "=hosted" if hosted_item(kind) else f"={kind}"


InputItem = Annotated[
    Annotated[MessageItem, Tag("=message")]
    | Annotated[FunctionCallItem, Tag("=function_call")]
    | Annotated[CustomCallItem, Tag("=custom_tool_call")]
    | Annotated[CallOutputItem, Tag("=function_call_output")]
    | Annotated[CallOutputItem, Tag("=custom_tool_call_output")]
    | Annotated[ReasoningItem, Tag("=reasoning")]
    | Annotated[CompactionItem, Tag("=compaction")]
    | Annotated[ItemReference, Tag("=item_reference")]
    | Annotated[HostedItem, Tag("=hosted")],
    Discriminator(_item_tag),
]

_PREFIXES = {
    "message": "msg",
    "function_call": "fc",
    "custom_tool_call": "ctc",
    "function_call_output": "fco",
    "custom_tool_call_output": "ctco",
    "reasoning": "rs",
    "compaction": "cmp",
}


def stored(item: Any) -> Json:
    """An item as it is kept: with an id and a status, and content as a list."""
    body: Json = item.model_dump(exclude_none=True, by_alias=True)
    for key in ("parsed_arguments", "caller", "async"):
        body.pop(key, None)
    kind = body["type"]
    if isinstance(item, HostedItem):
        return body
    if kind == "message":
        part = "output_text" if body["role"] == "assistant" else "input_text"
        if isinstance(body["content"], str):
            body["content"] = [{"type": part, "text": body["content"]}]
        for one in body["content"]:
            one.pop("parsed", None)
            if one["type"] == "text":
                one["type"] = part
            if one["type"] == "output_text":
                one.setdefault("annotations", [])
    if kind not in ("reasoning", "compaction"):
        body.setdefault("status", "completed")
    return {"id": new_id(_PREFIXES[kind]), **body}
