"""The body of `POST /v1/chat/completions`: every field known, or refused by name."""

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag, model_validator

from motet.server.chat_completions.messages import MessageParam
from motet.server.sampling import Sampling
from motet.server.strict import MAX_MESSAGES, CacheOptions, Metadata, Strict, clash, tag_by_type

__all__ = ["ChatBody", "CustomTool", "StreamOptions", "ToolParam"]

Json = dict[str, Any]
_BY_OPENAI = "it is a service of OpenAI's platform, and not here; leave it out"
Name = Annotated[str, Field(pattern=r"^[a-zA-Z0-9_-]{1,64}$")]


class Function(Strict):
    """A function of the client's."""

    name: Name
    description: str | None = None
    parameters: Json | None = None
    strict: bool | None = None


class FunctionTool(Strict):
    """A tool that takes JSON."""

    type: Literal["function"]
    function: Function


class TextFormat(Strict):
    """Any text."""

    type: Literal["text"]


class Grammar(Strict):
    """A grammar's text."""

    syntax: Literal["lark", "regex"]
    definition: str


class GrammarFormat(Strict):
    """Text that a grammar accepts."""

    type: Literal["grammar"]
    grammar: Grammar


class Custom(Strict):
    """A tool of the client's that takes free text."""

    name: Name
    description: str | None = None
    format: (
        Annotated[
            Annotated[TextFormat, Tag("=text")] | Annotated[GrammarFormat, Tag("=grammar")],
            tag_by_type("text"),
        ]
        | None
    ) = None


class CustomTool(Strict):
    """A tool that takes text."""

    type: Literal["custom"]
    custom: Custom


ToolParam = Annotated[
    Annotated[FunctionTool, Tag("=function")] | Annotated[CustomTool, Tag("=custom")],
    tag_by_type("function"),
]


class Named(Strict):
    """A tool by its name."""

    name: str


class FunctionChoice(Strict):
    """A function by its name."""

    type: Literal["function"]
    function: Named


class CustomChoice(Strict):
    """A custom tool by its name."""

    type: Literal["custom"]
    custom: Named


OneTool = Annotated[
    Annotated[FunctionChoice, Tag("=function")] | Annotated[CustomChoice, Tag("=custom")],
    tag_by_type("function"),
]


class Allowed(Strict):
    """Some of the tools."""

    mode: Literal["auto", "required"]
    tools: Annotated[list[OneTool], Field(min_length=1)]


class AllowedChoice(Strict):
    """The tools that may be called."""

    type: Literal["allowed_tools"]
    allowed_tools: Allowed


def _choice_tag(value: Any) -> str:
    if isinstance(value, str):
        return "=option"
    kind = value.get("type") if isinstance(value, dict) else getattr(value, "type", None)
    return f"={kind}"


ToolChoiceParam = Annotated[
    Annotated[Literal["none", "auto", "required"], Tag("=option")]
    | Annotated[FunctionChoice, Tag("=function")]
    | Annotated[CustomChoice, Tag("=custom")]
    | Annotated[AllowedChoice, Tag("=allowed_tools")],
    Discriminator(_choice_tag),
]


class PlainFormat(Strict):
    """Text, or any JSON object."""

    type: Literal["text", "json_object"]


class Schema(Strict):
    """A named JSON schema."""

    name: Name
    schema_: Json = Field(alias="schema")
    description: str | None = None
    strict: bool | None = None


class SchemaFormat(Strict):
    """JSON of a schema."""

    type: Literal["json_schema"]
    json_schema: Schema


class RegexFormat(Strict):
    """Text of a pattern; this server's own."""

    type: Literal["regex"]
    regex: str


class ChoiceFormat(Strict):
    """One of these texts; this server's own."""

    type: Literal["choice"]
    choice: Annotated[list[str], Field(min_length=1, max_length=4096)]


class LarkFormat(Strict):
    """Text that a grammar accepts; this server's own."""

    type: Literal["lark"]
    lark: str


ResponseFormat = Annotated[
    Annotated[PlainFormat, Tag("=text")]
    | Annotated[PlainFormat, Tag("=json_object")]
    | Annotated[SchemaFormat, Tag("=json_schema")]
    | Annotated[RegexFormat, Tag("=regex")]
    | Annotated[ChoiceFormat, Tag("=choice")]
    | Annotated[LarkFormat, Tag("=lark")],
    tag_by_type("text"),
]


class StreamOptions(Strict):
    """How a stream is written."""

    include_usage: bool | None = None
    include_obfuscation: bool | None = None


class ChatBody(Sampling):
    """A chat completion that is asked for.

    Of OpenAI's fields those that only name the caller or hint at the cache act on nothing here.
    `top_k`, `min_p`, `repetition_penalty`, `min_tokens`, `stop_token_ids` and `reasoning_budget`
    are this server's own.
    """

    model: str
    messages: Annotated[list[MessageParam], Field(min_length=1, max_length=MAX_MESSAGES)]
    tools: list[ToolParam] | None = None
    tool_choice: ToolChoiceParam | None = None
    parallel_tool_calls: bool | None = None
    response_format: ResponseFormat | None = None
    reasoning_effort: Literal["none", "low", "medium", "high"] | None = None
    reasoning_budget: Annotated[int, Field(ge=0, lt=2**63)] | None = None
    verbosity: Literal["low", "medium", "high"] | None = None
    max_completion_tokens: Annotated[int, Field(ge=1, lt=2**63)] | None = None
    max_tokens: Annotated[int, Field(ge=1, lt=2**63)] | None = None  # its former name
    logprobs: bool | None = None
    top_logprobs: Annotated[int, Field(ge=0, le=20)] | None = None
    stream: bool | None = None
    stream_options: StreamOptions | None = None
    modalities: list[Literal["text"]] | None = None
    service_tier: Literal["auto", "default", "flex"] | None = None
    store: bool | None = None
    metadata: Metadata | None = None
    prompt_cache_key: Annotated[str, Field(max_length=1024)] | None = None
    prompt_cache_options: CacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    safety_identifier: Annotated[str, Field(max_length=128)] | None = None
    user: str | None = None

    @classmethod
    def refused(cls) -> dict[str, str]:
        return {
            "audio": "this model makes no sound; leave it out",
            "function_call": "give tool_choice, which took its place",
            "functions": "give tools, which took their place",
            "moderation": _BY_OPENAI,
            "prediction": "the answer cannot be predicted for this model; leave it out",
            "web_search_options": "there is no search here; give a function that searches",
        }

    @model_validator(mode="after")
    def _go_together(self) -> "ChatBody":
        if self.stream_options is not None and not self.stream:
            raise clash("stream_options", "it is for streams; give stream too")
        if self.top_logprobs is not None and not self.logprobs:
            raise clash("top_logprobs", "it needs logprobs; give logprobs: true")
        if None not in (self.max_tokens, self.max_completion_tokens):
            raise clash(
                "max_tokens", "it is the former name of max_completion_tokens; give one of them"
            )
        return self
