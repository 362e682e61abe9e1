"""The body of `POST /v1/completions`: every field known, or refused by name."""

from typing import Annotated, Any

from pydantic import Discriminator, Field, Tag, model_validator

from motet.server.sampling import Sampling
from motet.server.strict import Strict, clash

__all__ = ["CompletionBody", "StreamOptions"]

MAX_PROMPTS = 1024  # of one request
Ids = Annotated[list[Annotated[int, Field(ge=0, lt=2**31)]], Field(min_length=1)]


def _prompt_kind(value: Any) -> str:
    if isinstance(value, str):
        return "=text"
    first = value[0] if isinstance(value, list) and value else None
    if isinstance(first, int):
        return "=ids"
    return "=lists" if isinstance(first, list) else "=texts"


Prompt = Annotated[
    Annotated[str, Tag("=text")]
    | Annotated[Ids, Tag("=ids")]
    | Annotated[list[Ids], Field(max_length=MAX_PROMPTS), Tag("=lists")]
    | Annotated[list[str], Field(min_length=1, max_length=MAX_PROMPTS), Tag("=texts")],
    Discriminator(_prompt_kind),
]


class StreamOptions(Strict):
    """How a stream is written."""

    include_usage: bool | None = None

    @classmethod
    def refused(cls) -> dict[str, str]:
        return {"include_obfuscation": "chunks tell what they tell; leave it out"}


class CompletionBody(Sampling):
    """Texts or token ids that are to be continued, as they are: no conversation is laid out.

    `top_k`, `min_p`, `repetition_penalty`, `min_tokens`, `stop_token_ids` and `ignore_eos` are
    this server's own.
    """

    model: str
    prompt: Prompt
    echo: bool | None = None
    logprobs: Annotated[int, Field(ge=0, le=20)] | None = None
    max_tokens: Annotated[int, Field(ge=0, lt=2**63)] | None = None
    stream: bool | None = None
    stream_options: StreamOptions | None = None
    user: str | None = None
    ignore_eos: bool | None = None

    @classmethod
    def refused(cls) -> dict[str, str]:
        return {
            "best_of": "give n, and take the best yourself",
            "suffix": "this model writes on and cannot fill in; leave it out",
        }

    @property
    def prompts(self) -> list[str | list[int]]:
        """The prompts, one at least."""
        given: Any = self.prompt
        is_one = isinstance(given, str) or isinstance(given[0], int)
        return [given] if is_one else given

    @model_validator(mode="after")
    def _go_together(self) -> "CompletionBody":
        if self.stream_options is not None and not self.stream:
            raise clash("stream_options", "it is for streams; give stream too")
        if self.max_tokens == 0 and not self.echo:
            raise clash("max_tokens", "it is 0, which is of use with echo alone; give 1 or more")
        return self
