"""What a chat produces while it runs, and what is left when it is done.

The events of one answer, in order: deltas as the model speaks, each tool call when its message is
complete, each result, and `Done` with the whole reply, always last. Deltas of a kind add up to the
text of their round. Plain data: knows neither tokens nor models.
"""

from dataclasses import dataclass, field
from typing import Any, Literal

from motet.engine.reasoning import ReasoningEnd
from motet.engine.request import TokenOut

__all__ = [
    "ChatEvent",
    "ChatFinishReason",
    "ChatReply",
    "ChatUsage",
    "CommentaryDelta",
    "Done",
    "FinalDelta",
    "ReasoningDelta",
    "ToolCall",
    "ToolCallDelta",
    "ToolResult",
]

# "tool_calls": the caller has calls to answer. "max_rounds": the model kept calling tools after it
# was told that the bound is reached.
ChatFinishReason = Literal["stop", "length", "tool_calls", "max_rounds", "abort"]


@dataclass(frozen=True)
class ReasoningDelta:
    """More of the model's thinking (the analysis channel)."""

    text: str
    num_tokens: int = 1  # that it took; a remote model's are not known and count one a delta


@dataclass(frozen=True)
class CommentaryDelta:
    """More of what the model says to the user beside its tool calls."""

    text: str


@dataclass(frozen=True)
class FinalDelta:
    """More of the answer."""

    text: str


@dataclass(frozen=True)
class ToolCallDelta:
    """More of the arguments of a call that is being written."""

    name: str
    text: str


@dataclass(frozen=True)
class ToolCall:
    """A complete call. `arguments` is JSON as the model wrote it, so it may be broken."""

    id: str
    name: str
    arguments: str

    def to_dict(self) -> dict[str, Any]:
        """OpenAI's form."""
        function = {"name": self.name, "arguments": self.arguments}
        return {"id": self.id, "type": "function", "function": function}


@dataclass(frozen=True)
class ToolResult:
    """What the model was told about a call."""

    id: str
    name: str
    content: str
    is_error: bool = False

    def to_dict(self) -> dict[str, Any]:
        """OpenAI's form."""
        return {"role": "tool", "tool_call_id": self.id, "content": self.content}


@dataclass(frozen=True)
class ChatUsage:
    """Tokens over all rounds of an answer: every round reads its whole prompt."""

    prompt_tokens: int = 0
    completion_tokens: int = 0
    reasoning_tokens: int = 0  # part of completion_tokens

    @property
    def total_tokens(self) -> int:
        """Prompt and completion together."""
        return self.prompt_tokens + self.completion_tokens

    def __add__(self, other: "ChatUsage") -> "ChatUsage":
        return ChatUsage(
            self.prompt_tokens + other.prompt_tokens,
            self.completion_tokens + other.completion_tokens,
            self.reasoning_tokens + other.reasoning_tokens,
        )


@dataclass(frozen=True)
class ChatReply:
    """A whole answer, tool rounds included."""

    final: str = ""  # of the last round
    reasoning: str = ""  # of all rounds, a blank line between them
    tool_calls: tuple[ToolCall, ...] = ()  # that wait for the caller's results
    messages: tuple[dict[str, Any], ...] = ()  # to append to the history
    usage: ChatUsage = ChatUsage()
    finish_reason: ChatFinishReason = "stop"
    tokens: tuple[TokenOut, ...] = field(default=(), repr=False)  # generated; a remote model's: ()
    reasoning_end: ReasoningEnd | None = None  # why it was cut short, by its budget or in a loop


@dataclass(frozen=True)
class Done:
    """The end, with everything in it."""

    reply: ChatReply


ChatEvent = (
    ReasoningDelta | CommentaryDelta | FinalDelta | ToolCallDelta | ToolCall | ToolResult | Done
)
