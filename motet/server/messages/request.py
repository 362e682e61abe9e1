"""The body of `POST /v1/messages`, and of counting its tokens: every field known, or refused."""

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from motet.server.messages.content import AssistantBlock, CacheControl, TextBlock, UserBlock
from motet.server.strict import MAX_MESSAGES, Strict, TextOr, tag_by_type

__all__ = ["CountBody", "MessagesBody", "NoThinking", "ToolParam"]

Json = dict[str, Any]
_BY_ANTHROPIC = "it is a service of Anthropic's platform, and not here; leave it out"


class UserMessage(Strict):
    """What a user says, and what tools gave."""

    role: Literal["user"]
    content: TextOr[list[UserBlock]]


class AssistantMessage(Strict):
    """What the model said."""

    role: Literal["assistant"]
    content: TextOr[list[AssistantBlock]]


class SystemMessage(Strict):
    """What the model is told to do, later in the conversation."""

    role: Literal["system"]
    content: TextOr[list[TextBlock]]


def _role(value: Any) -> str:
    found = value.get("role") if isinstance(value, dict) else getattr(value, "role", None)
    return f"={found}"


MessageParam = Annotated[
    Annotated[UserMessage, Tag("=user")]
    | Annotated[AssistantMessage, Tag("=assistant")]
    | Annotated[SystemMessage, Tag("=system")],
    Discriminator(
        _role,
        custom_error_type="motet_refused",
        custom_error_message="{field}: {why}",
        custom_error_context={"field": "role", "why": "give one of user, assistant and system"},
    ),
]


class ToolParam(Strict):
    """A tool of the client's."""

    name: Annotated[str, Field(pattern=r"^[a-zA-Z0-9_-]{1,128}$")]
    input_schema: Json
    type: Literal["custom"] | None = None
    description: str | None = None
    strict: bool | None = None
    input_examples: list[Json] | None = None
    cache_control: CacheControl | None = None
    allowed_callers: list[Literal["direct"]] | None = None
    defer_loading: Literal[False] | None = None
    # A hint how soon to tell of a call's input: here always when it is whole, and so is JSON.
    eager_input_streaming: bool | None = None


# Others are tools of Anthropic's, which its servers run.
OneTool = Annotated[Annotated[ToolParam, Tag("=custom")], tag_by_type("custom")]


class AutoChoice(Strict):
    """Calls as the model likes (auto), or one at least (any)."""

    type: Literal["auto", "any"]
    disable_parallel_tool_use: bool | None = None


class ToolChoice(Strict):
    """A call of this tool."""

    type: Literal["tool"]
    name: str
    disable_parallel_tool_use: bool | None = None


class NoChoice(Strict):
    """No calls."""

    type: Literal["none"]


ToolChoiceParam = Annotated[
    Annotated[AutoChoice, Tag("=auto")]
    | Annotated[AutoChoice, Tag("=any")]
    | Annotated[ToolChoice, Tag("=tool")]
    | Annotated[NoChoice, Tag("=none")],
    tag_by_type("auto"),
]


class Thinking(Strict):
    """Reasoning that is shown; or, with the display "omitted", kept sealed by the client."""

    type: Literal["enabled", "adaptive"]
    budget_tokens: Annotated[int, Field(ge=1, lt=2**63)] | None = None
    display: Literal["summarized", "omitted"] | None = None


class NoThinking(Strict):
    """No reasoning at all."""

    type: Literal["disabled"]


ThinkingParam = Annotated[
    Annotated[Thinking, Tag("=enabled")]
    | Annotated[Thinking, Tag("=adaptive")]
    | Annotated[NoThinking, Tag("=disabled")],
    tag_by_type("adaptive"),
]


class SchemaFormat(Strict):
    """JSON of a schema."""

    type: Literal["json_schema"]
    schema_: Json = Field(alias="schema")


class OutputConfig(Strict):
    """How much the model thinks, and what its answer looks like."""

    effort: Literal["low", "medium", "high"] | None = None
    format: SchemaFormat | None = None


class KeepThinking(Strict):
    """Earlier thinking stays, as it does here without being asked."""

    type: Literal["clear_thinking_20251015"]
    keep: Literal["all"]


class ContextManagement(Strict):
    """What is left out of the conversation: here nothing but what the client leaves out."""

    edits: list[KeepThinking] | None = None


class CountBody(Strict):
    """A prompt whose tokens are counted."""

    model: str
    messages: Annotated[list[MessageParam], Field(min_length=1, max_length=MAX_MESSAGES)]
    system: TextOr[list[TextBlock]] | None = None
    tools: list[OneTool] | None = None
    tool_choice: ToolChoiceParam | None = None
    thinking: ThinkingParam | None = None
    output_config: OutputConfig | None = None
    cache_control: CacheControl | None = None
    speed: Literal["standard"] | None = None
    context_management: ContextManagement | None = None

    @classmethod
    def refused(cls) -> dict[str, str]:
        return {
            "billing_policy": _BY_ANTHROPIC,
            "compaction": "send a shorter conversation; leave it out",
            "container": _BY_ANTHROPIC,
            "diagnostics": _BY_ANTHROPIC,
            "fallback_credit_token": _BY_ANTHROPIC,
            "fallbacks": "there is no other model here; leave it out",
            "inference_geo": "the model runs where the server is; leave it out",
            "mcp_servers": "the server connects to none; give their tools as tools",
            "thread": _BY_ANTHROPIC,
            "user_profile_id": _BY_ANTHROPIC,
            "workspace_id": _BY_ANTHROPIC,
        }


class Metadata(Strict):
    """Who the request is for; it acts on nothing."""

    user_id: Annotated[str, Field(max_length=512)] | None = None


class MessagesBody(CountBody):
    """A message that is asked for."""

    max_tokens: Annotated[int, Field(ge=1, lt=2**63)]
    stop_sequences: Annotated[list[str], Field(max_length=64)] | None = None
    stream: bool | None = None
    temperature: Annotated[float, Field(ge=0, le=2)] | None = None
    top_p: Annotated[float, Field(gt=0, le=1)] | None = None
    top_k: Annotated[int, Field(ge=0, lt=2**63)] | None = None
    metadata: Metadata | None = None
    service_tier: Literal["auto", "standard_only"] | None = None
