"""Blocks of content, as clients send them and as `motet.chat` reads them.

A turn of the assistant's becomes one message for `motet.chat` a block, but all of its calls are one
message at its end. Text before further text or a call is commentary.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Literal

from pydantic import Field, Tag

from motet.errors import ApiError, UsageError
from motet.server.messages.names import short_name
from motet.server.sealing import Keeper
from motet.server.strict import Strict, TextOr, tag_by_type

__all__ = [
    "SHOWN",
    "AssistantBlock",
    "CacheControl",
    "TextBlock",
    "UserBlock",
    "chat_messages",
    "text_of",
]

Json = dict[str, Any]
SHOWN = "motet"  # the signature of thinking that is there to be read
_BETWEEN = "\n\n"  # between blocks of text
BlockId = Annotated[str, Field(min_length=1, max_length=256)]


class CacheControl(Strict):
    """A hint where a prompt may be cached; every prefix is, as far as there is room."""

    type: Literal["ephemeral"]
    ttl: Literal["5m", "1h"] | None = None


class _Block(Strict):
    cache_control: CacheControl | None = None


class TextBlock(_Block):
    """Text."""

    type: Literal["text"]
    text: str
    citations: Annotated[list[Json], Field(max_length=0)] | None = None
    parsed_output: Any = None  # what the client's library adds, and sends back


class ToolResultBlock(_Block):
    """What a call gave."""

    type: Literal["tool_result"]
    tool_use_id: BlockId
    content: (
        TextOr[list[Annotated[Annotated[TextBlock, Tag("=text")], tag_by_type("text")]]] | None
    ) = None
    is_error: bool | None = None
    toolset_name: None = None


class ThinkingBlock(Strict):
    """What the model thought: to be read, or sealed in the signature."""

    type: Literal["thinking"]
    thinking: str
    signature: str


class Direct(Strict):
    """The caller of a tool: the model itself."""

    type: Literal["direct"]


class ToolUseBlock(_Block):
    """A call."""

    type: Literal["tool_use"]
    id: BlockId
    name: Annotated[str, Field(pattern=r"^[a-zA-Z0-9_-]{1,128}$")]
    input: Json
    caller: Direct | None = None
    toolset_name: None = None


UserBlock = Annotated[
    Annotated[TextBlock, Tag("=text")] | Annotated[ToolResultBlock, Tag("=tool_result")],
    tag_by_type("text"),
]
AssistantBlock = Annotated[
    Annotated[TextBlock, Tag("=text")]
    | Annotated[ThinkingBlock, Tag("=thinking")]
    | Annotated[ToolUseBlock, Tag("=tool_use")],
    tag_by_type("text"),
]


def text_of(content: str | Sequence[TextBlock] | None) -> str:
    """The text of blocks that have nothing else."""
    if content is None or isinstance(content, str):
        return content or ""
    return _BETWEEN.join(block.text for block in content)


def chat_messages(given: Sequence[Any], keeper: Keeper, tenant: str) -> list[Json]:
    """The messages for `motet.chat`; ApiError that names what cannot be."""
    told: list[Json] = []
    waiting: set[str] = set()  # ids of calls without a result
    for i, message in enumerate(given):
        where = f"messages[{i}].content"
        if message.role == "system":
            told.append({"role": "developer", "content": text_of(message.content)})
        elif message.role == "user":
            told += _user(message.content, where, waiting)
        else:
            told += _assistant(message.content, where, waiting, keeper, tenant)
    if given[-1].role == "assistant":
        raise _bad(
            f"messages[{len(given) - 1}]",
            "an answer cannot be begun for the model; end with a message of the user's",
        )
    return told


def _user(content: str | Sequence[Any], where: str, waiting: set[str]) -> Iterator[Json]:
    if isinstance(content, str):
        content = [TextBlock(type="text", text=content)]
    texts = []
    for i, block in enumerate(content):
        if isinstance(block, TextBlock):
            texts.append(block.text)
            continue
        if block.tool_use_id not in waiting:
            raise _bad(
                f"{where}[{i}].tool_use_id", f"no call of the id {block.tool_use_id!r:.200} waits"
            )
        waiting.remove(block.tool_use_id)
        text = text_of(block.content)
        result = f"Error: {text}" if block.is_error else text
        yield {"role": "tool", "tool_call_id": block.tool_use_id, "content": result}
    for call_id in sorted(waiting):
        raise _bad(where, f"the result of the call {call_id!r:.200} is missing; give a tool_result")
    # Whatever stands between results is for after them: the model hears of all first.
    if texts:
        yield {"role": "user", "content": _BETWEEN.join(texts)}


def _assistant(
    content: str | Sequence[Any], where: str, waiting: set[str], keeper: Keeper, tenant: str
) -> Iterator[Json]:
    if isinstance(content, str):
        content = [TextBlock(type="text", text=content)]
    calls: list[Json] = []
    said = [i for i, block in enumerate(content) if not isinstance(block, ThinkingBlock)]
    for i, block in enumerate(content):
        if isinstance(block, ThinkingBlock):
            if thought := _thought(block, f"{where}[{i}]", keeper, tenant):
                yield {"role": "assistant", "reasoning": thought}
        elif isinstance(block, TextBlock):
            phase = "final_answer" if i == said[-1] else "commentary"
            if block.text:
                yield {"role": "assistant", "content": block.text, "phase": phase}
        else:
            if block.id in waiting:
                raise _bad(f"{where}[{i}].id", f"{block.id!r:.200} stands for two calls")
            waiting.add(block.id)
            arguments = json.dumps(block.input, ensure_ascii=False)
            function = {"name": short_name(block.name), "arguments": arguments}
            calls.append({"id": block.id, "type": "function", "function": function})
    if calls:
        yield {"role": "assistant", "tool_calls": calls}


def _thought(block: ThinkingBlock, where: str, keeper: Keeper, tenant: str) -> str:
    if block.thinking or block.signature == SHOWN:
        return block.thinking
    try:
        sealed = keeper.open(block.signature, purpose="thinking", tenant=tenant)
    except UsageError as error:
        raise _bad(f"{where}.signature", str(error)) from None
    text: str = sealed["text"]
    return text


def _bad(param: str, why: str) -> ApiError:
    return ApiError(400, f"{param}: {why}", param=param, code="invalid_value")
