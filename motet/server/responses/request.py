"""The body of `POST /v1/responses`, and of its relatives: every field known, or refused by name."""

from typing import Annotated, Any, Literal

from pydantic import Field, Tag, model_validator

from motet.server.responses.items import InputItem
from motet.server.responses.tools import ToolChoiceParam, ToolParam
from motet.server.strict import (
    MAX_MESSAGES,
    CacheOptions,
    IdOr,
    Metadata,
    ObjectId,
    Strict,
    TextOr,
    clash,
    tag_by_type,
)

__all__ = ["CompactBody", "CountBody", "CreateBody", "Include", "TextParam"]

Json = dict[str, Any]
Include = Literal[
    # Of built-in tools, none of which is here: what they ask for never occurs.
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "message.input_image.image_url",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]
Items = TextOr[Annotated[list[InputItem], Field(max_length=MAX_MESSAGES)]]
_BY_OPENAI = "it is a service of OpenAI's platform, and not here; leave it out"


class ReasoningParam(Strict):
    """How the model thinks, and what is shown of it."""

    effort: Literal["none", "low", "medium", "high"] | None = None
    summary: Literal["auto", "concise", "detailed"] | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    context: Literal["auto", "current_turn"] | None = None
    mode: Literal["standard"] | None = None

    @property
    def shown(self) -> str | None:
        """The kind of summary, under its present or its former name."""
        return self.summary or self.generate_summary


class PlainFormat(Strict):
    """Text, or any JSON object."""

    type: Literal["text", "json_object"]


class SchemaFormat(Strict):
    """JSON of a schema."""

    type: Literal["json_schema"]
    name: Annotated[str, Field(pattern=r"^[a-zA-Z0-9_-]{1,64}$")]
    schema_: Json = Field(alias="schema")
    description: str | None = None
    strict: bool | None = None


class RegexFormat(Strict):
    """Text that matches a pattern; of our own, as the two that follow."""

    type: Literal["regex"]
    regex: str


class ChoiceFormat(Strict):
    """One of several texts."""

    type: Literal["choice"]
    choice: list[str]


class LarkFormat(Strict):
    """Text of a grammar."""

    type: Literal["lark"]
    lark: str


class TextParam(Strict):
    """What the answer's text must look like."""

    format: (
        Annotated[
            Annotated[PlainFormat, Tag("=text")]
            | Annotated[PlainFormat, Tag("=json_object")]
            | Annotated[SchemaFormat, Tag("=json_schema")]
            | Annotated[RegexFormat, Tag("=regex")]
            | Annotated[ChoiceFormat, Tag("=choice")]
            | Annotated[LarkFormat, Tag("=lark")],
            tag_by_type("text"),
        ]
        | None
    ) = None
    verbosity: Literal["low", "medium", "high"] | None = None

    def response_format(self) -> Json | None:
        """The format in the form of chat completions."""
        if self.format is None or self.format.type == "text":
            return None
        if isinstance(self.format, PlainFormat):
            return {"type": "json_object"}
        given = self.format.model_dump(by_alias=True, exclude_none=True)
        if not isinstance(self.format, SchemaFormat):
            return given
        return {"type": given.pop("type"), "json_schema": given}


class ConversationParam(Strict):
    """A conversation by its id."""

    id: ObjectId


class StreamOptions(Strict):
    """How a stream is written."""

    include_obfuscation: bool | None = None


class _Asked(Strict):
    """What creating a response and counting its tokens have in common."""

    input: Items | None = None
    instructions: str | None = None
    previous_response_id: ObjectId | None = None
    conversation: IdOr[ConversationParam] | None = None
    reasoning: ReasoningParam | None = None
    text: TextParam | None = None
    tools: list[ToolParam] | None = None
    tool_choice: ToolChoiceParam | None = None
    parallel_tool_calls: bool | None = None
    truncation: Literal["auto", "disabled"] | None = None

    @property
    def conversation_id(self) -> str | None:
        """Of the conversation, however it was given."""
        given = self.conversation
        return given.id if isinstance(given, ConversationParam) else given

    @model_validator(mode="after")
    def _one_past(self) -> "_Asked":
        if self.previous_response_id is not None and self.conversation is not None:
            raise clash(
                "conversation",
                "it and previous_response_id both say what came before; give one of them",
            )
        return self


class ContextManagement(Strict):
    """When the conversation is summed up, so that it fits."""

    type: Literal["compaction"]
    compact_threshold: Annotated[int, Field(ge=1, lt=2**63)] | None = None  # tokens of the prompt


class CreateBody(_Asked):
    """A response that is asked for.

    `seed`, `top_k`, `min_p`, `repetition_penalty` and `reasoning_budget` are this server's own.
    """

    model: str
    background: bool | None = None
    context_management: Annotated[list[ContextManagement], Field(max_length=1)] | None = None
    client_metadata: dict[str, str] | None = None  # what Codex tells of itself; nothing acts on it
    include: list[Include] | None = None
    max_output_tokens: Annotated[int, Field(ge=1, lt=2**63)] | None = None
    max_tool_calls: Annotated[int, Field(ge=1)] | None = None  # of the server's tools
    metadata: Metadata | None = None
    prompt_cache_key: Annotated[str, Field(max_length=1024)] | None = None  # a hint, not needed
    prompt_cache_options: CacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None  # the most it may be kept
    safety_identifier: Annotated[str, Field(max_length=128)] | None = None
    service_tier: Literal["auto", "default", "flex"] | None = None
    store: bool | None = None
    stream: bool | None = None
    stream_options: StreamOptions | None = None
    temperature: Annotated[float, Field(ge=0, le=2)] | None = None
    top_logprobs: Annotated[int, Field(ge=0, le=20)] | None = None
    top_p: Annotated[float, Field(gt=0, le=1)] | None = None
    user: str | None = None

    seed: Annotated[int, Field(ge=0, lt=2**63)] | None = None
    top_k: Annotated[int, Field(ge=0, lt=2**63)] | None = None
    min_p: Annotated[float, Field(ge=0, le=1)] | None = None
    repetition_penalty: Annotated[float, Field(ge=0.01, le=100)] | None = None
    reasoning_budget: Annotated[int, Field(ge=0, lt=2**63)] | None = None

    @classmethod
    def refused(cls) -> dict[str, str]:
        return {
            "access_programs": _BY_OPENAI,
            "background_options": "responses in the background begin as soon as they can; "
            "leave it out",
            "image": "this model reads no images; leave it out",
            "moderation": _BY_OPENAI,
            "prompt": "prompt templates are kept on OpenAI's platform; give instructions and input",
        }

    @property
    def is_stored(self) -> bool:
        """Whether it can be retrieved later."""
        return self.store is not False

    @model_validator(mode="after")
    def _go_together(self) -> "CreateBody":
        if self.background and not self.is_stored:
            raise clash("background", "it needs store; leave store out or make it true")
        if self.stream_options is not None and not self.stream:
            raise clash("stream_options", "it is for streams; give stream too")
        if self.input is None and not (self.previous_response_id or self.conversation):
            raise clash("input", "it is required, unless something came before")
        return self


class CountBody(_Asked):
    """A prompt whose tokens are counted."""

    model: str | None = None

    @classmethod
    def refused(cls) -> dict[str, str]:
        return {"personality": "say it in the instructions"}


class CompactBody(Strict):
    """A conversation that is to be made short."""

    model: str
    input: Items | None = None
    instructions: str | None = None
    previous_response_id: ObjectId | None = None
    prompt_cache_key: Annotated[str, Field(max_length=1024)] | None = None
    prompt_cache_options: CacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    service_tier: Literal["auto", "default", "flex"] | None = None

    @classmethod
    def refused(cls) -> dict[str, str]:
        return {"image": "this model reads no images; leave it out"}
