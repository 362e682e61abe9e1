"""The messages of a chat completion, as clients send them and as `motet.chat` reads them.

A reply of this server's may be sent back as it was, or as any client's library dumps it: what is
null or empty in it says nothing. Reasoning is read from `reasoning` and from `reasoning_content`.
"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag, model_validator

from motet.server.strict import Breakpoint, Strict, TextOr, tag_by_type

__all__ = ["MessageParam", "chat_messages"]

Json = dict[str, Any]
Name = Annotated[str, Field(pattern=r"^[a-zA-Z0-9_-]{1,64}$")]
CallId = Annotated[str, Field(min_length=1, max_length=256)]


class TextPart(Strict):
    """Text."""

    type: Literal["text"]
    text: str
    prompt_cache_breakpoint: Breakpoint | None = None


class RefusalPart(Strict):
    """A refusal of the assistant's: what it said."""

    type: Literal["refusal"]
    refusal: str


Text = TextOr[list[Annotated[Annotated[TextPart, Tag("=text")], tag_by_type("text")]]]
Said = TextOr[
    list[
        Annotated[
            Annotated[TextPart, Tag("=text")] | Annotated[RefusalPart, Tag("=refusal")],
            tag_by_type("text"),
        ]
    ]
]


class InstructionMessage(Strict):
    """What the model is told to do."""

    role: Literal["system", "developer"]
    content: Text

    @classmethod
    def refused(cls) -> dict[str, str]:
        return {"name": "instructions have no author that the model could see; leave it out"}


class UserMessage(Strict):
    """What a user says."""

    role: Literal["user"]
    content: Text
    name: Name | None = None


class Function(Strict):
    """The function of a call."""

    name: Name
    arguments: str


class Custom(Strict):
    """The custom tool of a call."""

    name: Name
    input: str


class FunctionCall(Strict):
    """A call of a function. Some clients keep the index that it had in the stream."""

    id: CallId
    type: Literal["function"] = "function"
    function: Function
    index: int | None = None


class CustomCall(Strict):
    """A call of a custom tool."""

    id: CallId
    type: Literal["custom"]
    custom: Custom
    index: int | None = None


Call = Annotated[
    Annotated[FunctionCall, Tag("=function")] | Annotated[CustomCall, Tag("=custom")],
    tag_by_type("function"),
]


class AssistantMessage(Strict):
    """What the model said."""

    role: Literal["assistant"]
    content: Said | None = None
    reasoning: str | None = None
    reasoning_content: str | None = None
    refusal: str | None = None
    tool_calls: list[Call] | None = None
    annotations: Annotated[list[Json], Field(max_length=0)] | None = None
    phase: Literal["commentary", "final_answer"] | None = None

    @classmethod
    def refused(cls) -> dict[str, str]:
        return {
            "audio": "this model hears nothing; give the text",
            "function_call": "give tool_calls, which took its place",
            "name": "the assistant has no other name; leave it out",
        }

    @model_validator(mode="after")
    def _one_reasoning(self) -> "AssistantMessage":
        both = (self.reasoning, self.reasoning_content)
        if all(both) and self.reasoning != self.reasoning_content:
            raise ValueError("reasoning and reasoning_content are one thing; give one of them")
        if not (any(both) or self.refusal or self.tool_calls) and self.content is None:
            raise ValueError("the message is empty; give content, reasoning or tool_calls")
        return self


class ToolMessage(Strict):
    """What a call gave."""

    role: Literal["tool"]
    content: Text
    tool_call_id: CallId
    name: str | None = None


def _role(value: Any) -> str:
    found = value.get("role") if isinstance(value, dict) else getattr(value, "role", None)
    return f"={found}"


MessageParam = Annotated[
    Annotated[InstructionMessage, Tag("=system")]
    | Annotated[InstructionMessage, Tag("=developer")]
    | Annotated[UserMessage, Tag("=user")]
    | Annotated[AssistantMessage, Tag("=assistant")]
    | Annotated[ToolMessage, Tag("=tool")],
    Discriminator(
        _role,
        custom_error_type="motet_refused",
        custom_error_message="{field}: {why}",
        custom_error_context={
            "field": "role",
            "why": "give one of system, developer, user, assistant and tool",
        },
    ),
]


def chat_messages(given: Sequence[Any]) -> list[Json]:
    """The messages for `motet.chat`, one each."""
    return [_message(one) for one in given]


def _message(message: Any) -> Json:
    told: Json = {"role": message.role}
    if message.content is not None:
        told["content"] = _text(message.content)
    if isinstance(message, UserMessage) and message.name is not None:
        told["name"] = message.name
    elif isinstance(message, ToolMessage):
        told["tool_call_id"] = message.tool_call_id
        if message.name is not None:
            told["name"] = message.name
    elif isinstance(message, AssistantMessage):
        if message.refusal:
            told["content"] = told.get("content", "") + message.refusal
        if reasoning := message.reasoning or message.reasoning_content:
            told["reasoning"] = reasoning
        if message.tool_calls:
            told["tool_calls"] = [call.model_dump(exclude={"index"}) for call in message.tool_calls]
        if message.phase is not None:
            told["phase"] = message.phase
    return told


def _text(content: str | Sequence[TextPart | RefusalPart]) -> str:
    if isinstance(content, str):
        return content
    return "".join(part.refusal if isinstance(part, RefusalPart) else part.text for part in content)
