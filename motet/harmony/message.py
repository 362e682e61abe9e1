"""The parts of a harmony conversation, as pydantic models with openai_harmony's names.

What they hold is what a caller says; nothing here knows tokens. Rendering (render.py) validates.

    >>> system = SystemContent.new().with_reasoning_effort(ReasoningEffort.HIGH)
    >>> Conversation.from_messages([
    ...     Message.from_role_and_content(Role.SYSTEM, system),
    ...     Message.from_role_and_content(Role.USER, "What is 2 + 2?"),
    ... ])

The dict form (`to_dict`, `from_dict`) is openai_harmony's: the author's fields at the top, content
as a list of parts tagged by "type", and a field that is None left out.
"""

import json
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any, Self

from pydantic import BaseModel, Field, SerializeAsAny

from motet.harmony.builtin_tools import BROWSER, PYTHON

__all__ = [
    "Author",
    "ChannelConfig",
    "Content",
    "Conversation",
    "DeveloperContent",
    "Message",
    "ReasoningEffort",
    "Role",
    "SystemContent",
    "TextContent",
    "ToolDescription",
    "ToolNamespaceConfig",
]


class Role(StrEnum):
    """Who speaks. The value is the word that stands in a message's header."""

    USER = "user"
    ASSISTANT = "assistant"
    SYSTEM = "system"
    DEVELOPER = "developer"
    TOOL = "tool"

    @classmethod
    def _missing_(cls, value: object) -> "Role":
        raise ValueError(f"Unknown role: {value!r}")


class Author(BaseModel):
    """A role and, for a tool always and for others rarely, a name."""

    role: Role
    name: str | None = None

    @classmethod
    def new(cls, role: Role, name: str) -> Self:
        return cls(role=role, name=name)


class ReasoningEffort(StrEnum):
    """How long the model should think; any case is accepted: ReasoningEffort("low")."""

    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"

    @classmethod
    def _missing_(cls, value: object) -> "ReasoningEffort | None":
        text = value.capitalize() if isinstance(value, str) else None
        return next((effort for effort in cls if effort.value == text), None)


class ChannelConfig(BaseModel):
    """The channels that the system message names."""

    valid_channels: list[str]
    channel_required: bool

    @classmethod
    def require_channels(cls, channels: list[str]) -> Self:
        return cls(valid_channels=channels, channel_required=True)


class ToolDescription(BaseModel):
    """One function: `parameters` is the JSON schema of its arguments, None when it takes none."""

    name: str
    description: str
    parameters: dict[str, Any] | None = None

    @classmethod
    def new(cls, name: str, description: str, parameters: dict[str, Any] | None = None) -> Self:
        return cls(name=name, description=description, parameters=parameters)


class ToolNamespaceConfig(BaseModel):
    """A named group of tools, rendered as one TypeScript namespace."""

    name: str
    description: str | None = None
    tools: list[ToolDescription]

    @staticmethod
    def browser() -> "ToolNamespaceConfig":
        """The browser tool as the gpt-oss models were trained on it."""
        return ToolNamespaceConfig.model_validate(BROWSER)

    @staticmethod
    def python() -> "ToolNamespaceConfig":
        """The python tool as the gpt-oss models were trained on it."""
        return ToolNamespaceConfig.model_validate(PYTHON)


class Content(BaseModel):
    """The base of what a message can hold."""

    def to_dict(self) -> dict[str, Any]:
        raise NotImplementedError(f"{type(self).__name__} has no dict form")


class TextContent(Content):
    """Plain text."""

    text: str

    def to_dict(self) -> dict[str, Any]:
        return {"type": "text", "text": self.text}


class SystemContent(Content):
    """What the system message says. A part that is None is not rendered.

    `conversation_start_date` is only ever what the caller pins: nothing here reads a clock.
    """

    model_identity: str | None = "You are ChatGPT, a large language model trained by OpenAI."
    reasoning_effort: ReasoningEffort | None = ReasoningEffort.MEDIUM
    conversation_start_date: str | None = None
    knowledge_cutoff: str | None = "2024-06"
    channel_config: ChannelConfig | None = Field(
        default_factory=lambda: ChannelConfig.require_channels(["analysis", "commentary", "final"])
    )
    tools: dict[str, ToolNamespaceConfig] | None = None

    @classmethod
    def new(cls) -> Self:
        return cls()

    def with_tools(self, ns_config: ToolNamespaceConfig) -> Self:
        self.tools = {**(self.tools or {}), ns_config.name: ns_config}
        return self

    def with_model_identity(self, model_identity: str) -> Self:
        self.model_identity = model_identity
        return self

    def with_reasoning_effort(self, reasoning_effort: ReasoningEffort) -> Self:
        self.reasoning_effort = ReasoningEffort(reasoning_effort)
        return self

    def with_conversation_start_date(self, conversation_start_date: str) -> Self:
        self.conversation_start_date = conversation_start_date
        return self

    def with_knowledge_cutoff(self, knowledge_cutoff: str) -> Self:
        self.knowledge_cutoff = knowledge_cutoff
        return self

    def with_channel_config(self, channel_config: ChannelConfig) -> Self:
        self.channel_config = channel_config
        return self

    def with_required_channels(self, channels: list[str]) -> Self:
        self.channel_config = ChannelConfig.require_channels(channels)
        return self

    def with_browser_tool(self) -> Self:
        return self.with_tools(ToolNamespaceConfig.browser())

    def with_python_tool(self) -> Self:
        return self.with_tools(ToolNamespaceConfig.python())

    def to_dict(self) -> dict[str, Any]:
        return {**self.model_dump(exclude_none=True), "type": "system_content"}

    @classmethod
    def from_dict(cls, raw: dict[str, Any]) -> Self:
        return cls.model_validate(raw)


class DeveloperContent(Content):
    """What the developer message says: instructions and the declared functions."""

    instructions: str | None = None
    tools: dict[str, ToolNamespaceConfig] | None = None

    @classmethod
    def new(cls) -> Self:
        return cls()

    def with_tools(self, ns_config: ToolNamespaceConfig) -> Self:
        self.tools = {**(self.tools or {}), ns_config.name: ns_config}
        return self

    def with_instructions(self, instructions: str) -> Self:
        self.instructions = instructions
        return self

    def with_function_tools(self, tools: Sequence[ToolDescription]) -> Self:
        """Declare `tools` in the namespace "functions", replacing those declared there before."""
        return self.with_tools(ToolNamespaceConfig(name="functions", tools=list(tools)))

    def to_dict(self) -> dict[str, Any]:
        return {**self.model_dump(exclude_none=True), "type": "developer_content"}

    @classmethod
    def from_dict(cls, raw: dict[str, Any]) -> Self:
        return cls.model_validate(raw)


_CONTENT_TYPES: dict[str, type[Content]] = {
    "text": TextContent,
    "system_content": SystemContent,
    "developer_content": DeveloperContent,
}


class Message(BaseModel):
    """One message: who, to whom, on which channel, of what type, and what it says."""

    author: Author
    content: list[SerializeAsAny[Content]] = Field(default_factory=list)
    channel: str | None = None
    recipient: str | None = None
    content_type: str | None = None

    @classmethod
    def from_author_and_content(cls, author: Author, content: str | Content) -> Self:
        return cls(author=author, content=[_as_content(content)])

    @classmethod
    def from_role_and_content(cls, role: Role, content: str | Content) -> Self:
        return cls.from_author_and_content(Author(role=role), content)

    @classmethod
    def from_role_and_contents(cls, role: Role, contents: Sequence[Content]) -> Self:
        return cls(author=Author(role=role), content=list(contents))

    def adding_content(self, content: str | Content) -> Self:
        self.content.append(_as_content(content))
        return self

    def with_channel(self, channel: str) -> Self:
        self.channel = channel
        return self

    def with_recipient(self, recipient: str) -> Self:
        self.recipient = recipient
        return self

    def with_content_type(self, content_type: str) -> Self:
        self.content_type = content_type
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = self.author.model_dump()
        out["content"] = [part.to_dict() for part in self.content]
        for field in ("channel", "recipient", "content_type"):
            if (value := getattr(self, field)) is not None:
                out[field] = value
        return out

    def to_json(self) -> str:
        return json.dumps(self.to_dict())

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """The inverse of `to_dict`; content may also be a plain string.

        Raises ValueError for an unknown role or kind of content.
        """
        content = data["content"]
        parts = [{"type": "text", "text": content}] if isinstance(content, str) else content
        return cls(
            author=Author(role=Role(data["role"]), name=data.get("name")),
            content=[_content_from_dict(part) for part in parts],
            channel=data.get("channel"),
            recipient=data.get("recipient"),
            content_type=data.get("content_type"),
        )


class Conversation(BaseModel):
    """Messages in order; iterating a conversation yields them."""

    messages: list[Message] = Field(default_factory=list)

    @classmethod
    def from_messages(cls, messages: Sequence[Message]) -> Self:
        return cls(messages=list(messages))

    def __iter__(self) -> Iterator[Message]:  # type: ignore[override]  # as in openai_harmony
        return iter(self.messages)

    def to_dict(self) -> dict[str, Any]:
        return {"messages": [message.to_dict() for message in self.messages]}

    def to_json(self) -> str:
        return json.dumps(self.to_dict())

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        return cls(messages=[Message.from_dict(message) for message in data["messages"]])

    @classmethod
    def from_json(cls, payload: str) -> Self:
        return cls.from_dict(json.loads(payload))


def _as_content(content: str | Content) -> Content:
    return TextContent(text=content) if isinstance(content, str) else content


def _content_from_dict(raw: dict[str, Any]) -> Content:
    kind = _CONTENT_TYPES.get(raw.get("type", ""))
    if kind is None:
        raise ValueError(f"Unknown content variant: {raw}")
    return kind.model_validate(raw)
