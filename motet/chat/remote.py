"""A remote model behind an OpenAI-compatible URL, for the same session as a local one.

    model = RemoteModel("http://localhost:8000/v1", "gpt-oss-20b")
    ChatSession(model, tools=[weather]).reply(messages)

The server renders and parses; here chat completion chunks become a round's deltas. Reasoning is
read from `reasoning` or `reasoning_content`, whichever the server sends. The key is taken from the
environment, MOTET_API_KEY or else OPENAI_API_KEY.
"""

import os
from collections.abc import Collection, Generator, Iterator
from dataclasses import dataclass
from typing import Any, cast

from motet.chat.events import (
    ChatEvent,
    ChatUsage,
    CommentaryDelta,
    FinalDelta,
    ReasoningDelta,
    ToolCallDelta,
)
from motet.chat.rounds import Round, RoundRequest, Said
from motet.engine.request import FinishReason, SamplingParams
from motet.errors import RemoteError, UsageError

__all__ = ["RemoteModel"]

# Fields of SamplingParams as chat completions know them, and those that only some servers do.
_STANDARD = (
    "max_tokens", "temperature", "top_p", "seed", "stop", "presence_penalty", "frequency_penalty",
    "logit_bias",
)  # fmt: skip
_IF_CHANGED = {"presence_penalty", "frequency_penalty", "repetition_penalty", "min_tokens"}
_EXTRA = ("top_k", "min_p", "repetition_penalty", "min_tokens")
_UNSENDABLE = ("ignore_eos", "stop_token_ids", "logprobs")
_DEFAULTS = SamplingParams()
_FORMATS = ("text", "json_object", "json_schema")  # that every server of this API knows
_FINISH: dict[str, FinishReason] = {
    "stop": "stop",
    "tool_calls": "stop",
    "function_call": "stop",
    "length": "length",
}


class RemoteModel:
    """Asks one round at a time of a chat completions server.

    Args:
        url: the base, up to and including "/v1".
        model: the name that the server knows.
        sampling: names of the SamplingParams that are sent; None: all that the server can be told.
            For the others the server's defaults hold.

    Raises:
        UsageError: the URL is not http or https, or a parameter cannot be sent.
    """

    def __init__(self, url: str, model: str, *, sampling: Collection[str] | None = None) -> None:
        if not url.startswith(("http://", "https://")):
            raise UsageError(f"the remote URL is {url!r}; give one as http://localhost:8000/v1")
        refused = set(sampling or ()) - {*_STANDARD, *_EXTRA}
        if refused:
            raise UsageError(f"{min(refused)} cannot be sent to a remote model; leave it out")
        self._url = url
        self._model = model
        self._sampling = {*_STANDARD, *_EXTRA} if sampling is None else set(sampling)

    def round(self, request: RoundRequest) -> Generator[ChatEvent, None, Round]:
        """Stream one completion.

        Raises:
            UsageError: the request asks for what cannot be sent.
            RemoteError: the server cannot be reached, refuses, or breaks off.
        """
        import openai

        for name in _UNSENDABLE:
            if getattr(request.params, name) != getattr(_DEFAULTS, name):
                raise UsageError(f"{name} cannot be sent to a remote model; leave it out")
        if request.reasoning_budget is not None:
            raise UsageError("reasoning_budget cannot be sent to a remote model; leave it out")
        kind = None if request.response_format is None else request.response_format["type"]
        if kind not in (None, *_FORMATS):
            raise UsageError(f"a response_format of type {kind} cannot be sent to a remote model")
        key = os.environ.get("MOTET_API_KEY") or os.environ.get("OPENAI_API_KEY") or "none"
        heard = _Heard()
        try:
            with (
                openai.OpenAI(base_url=self._url, api_key=key, max_retries=1) as client,
                cast(Any, client.chat.completions.create(**self._body(request))) as stream,
            ):
                for chunk in stream:
                    yield from heard.chunk(chunk)
        except openai.APIStatusError as error:
            hint = ""
            if error.status_code == 404 and not self._url.rstrip("/").endswith("/v1"):
                hint = f"; such a server's URL mostly ends in /v1: {self._url.rstrip('/')}/v1"
            told = f"{error.status_code}: {_said(error)}{hint}"
            raise RemoteError(f"{self._url} answered {told}") from None
        except openai.APIError as error:
            cause = f" ({error.__cause__})" if error.__cause__ else ""
            raise RemoteError(f"{self._url}: {error.message}{cause}") from None
        except Exception as error:
            # The client passes on what its parts raise when a stream breaks or holds no JSON, and
            # fields may be missing: whatever a server sends, this is the one error it causes.
            told = f"{type(error).__name__}: {error}"
            raise RemoteError(f"{self._url} sent what cannot be read: {told}") from error
        if heard.finish_reason is None:
            raise RemoteError(f"{self._url} broke off before the answer was complete")
        return heard.round()

    def _body(self, request: RoundRequest) -> dict[str, Any]:
        messages: list[Any] = list(request.messages)
        if request.instructions:
            messages.insert(0, {"role": "system", "content": request.instructions})
        body: dict[str, Any] = {
            "model": self._model,
            "messages": messages,
            "reasoning_effort": request.reasoning_effort,
            "stream": True,
            "stream_options": {"include_usage": True},
        }
        if request.tools:
            body["tools"] = list(request.tools)
            if request.tool_choice != "auto":
                body["tool_choice"] = request.tool_choice
        if request.response_format is not None:
            body["response_format"] = dict(request.response_format)
        body |= self._chosen(request.params, _STANDARD)
        if extra := self._chosen(request.params, _EXTRA):
            body["extra_body"] = extra
        return body

    def _chosen(self, params: SamplingParams, names: tuple[str, ...]) -> dict[str, Any]:
        values = {name: getattr(params, name) for name in names if name in self._sampling}
        values = {name: value for name, value in values.items() if value not in (None, (), {})}
        for name in _IF_CHANGED & values.keys():
            if values[name] == getattr(_DEFAULTS, name):
                del values[name]
        if "stop" in values:
            values["stop"] = list(values["stop"])
        return values


@dataclass
class _Call:
    name: str = ""
    arguments: str = ""


class _Heard:
    """Adds up the chunks of one completion."""

    def __init__(self) -> None:
        self.finish_reason: str | None = None
        self._said = Said()
        self._calls: dict[int, _Call] = {}
        self._usage = ChatUsage()

    def chunk(self, chunk: Any) -> Iterator[ChatEvent]:
        if chunk.usage is not None:
            self._usage = _usage(chunk.usage)
        for choice in chunk.choices:
            delta = choice.delta
            thought = getattr(delta, "reasoning", None) or getattr(delta, "reasoning_content", None)
            if isinstance(thought, str) and thought:
                self._said.reasoning += thought
                yield ReasoningDelta(thought)
            if delta.content:
                # Only a call that follows tells a preamble from an answer; it is shown as that.
                yield from self._content(delta.content)
            for part in delta.tool_calls or ():
                call = self._calls.setdefault(part.index, _Call())
                call.name += (part.function and part.function.name) or ""
                text = (part.function and part.function.arguments) or ""
                call.arguments += text
                if text:
                    yield ToolCallDelta(call.name, text)
            self.finish_reason = choice.finish_reason or self.finish_reason

    def _content(self, text: str) -> Iterator[ChatEvent]:
        if self._calls:
            self._said.commentary += text
            yield CommentaryDelta(text)
        else:
            self._said.final += text
            yield FinalDelta(text)

    def round(self) -> Round:
        finish = _FINISH.get(self.finish_reason or "", "abort")
        # A call that was cut off by the length is not made.
        calls = self._calls if finish == "stop" else {}
        self._said.calls = [(call.name, call.arguments) for call in calls.values()]
        return Round(self._said, finish, self._usage)


def _usage(usage: Any) -> ChatUsage:
    details = getattr(usage, "completion_tokens_details", None)
    thought = getattr(details, "reasoning_tokens", None) or 0
    return ChatUsage(usage.prompt_tokens or 0, usage.completion_tokens or 0, thought)


def _said(error: Any) -> str:
    """The server's own message, on one line, if it sent one."""
    body = error.body
    message = body.get("message") if isinstance(body, dict) else None
    return " ".join(str(message or error.message).split())
