"""The chat loop: render, generate, parse, call a tool, repeat; over a local or a remote model.

    session = ChatSession(llm, tools=[weather], reasoning_effort="low")
    for event in session.stream([{"role": "user", "content": "Is it warm in Oslo?"}]):
        ...                                   # ReasoningDelta, FinalDelta, ToolCall, ..., Done
    reply = session.reply(messages)
    messages.extend(reply.messages)           # the session itself keeps no history

A tool is a Python function, which is called, or an OpenAI function schema, whose calls are handed
to the caller (`reply.tool_calls`). Whatever the model does wrong with tools - an unknown name, bad
JSON, wrong arguments, a call that fails - it is told, and may try again.
"""

import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from typing import Any, Protocol, cast, runtime_checkable

from motet.chat.constraint import (
    ToolChoice,
    answer_structure,
    callable_tools,
    format_section,
)
from motet.chat.events import (
    ChatEvent,
    ChatFinishReason,
    ChatReply,
    ChatUsage,
    Done,
    ToolCall,
    ToolResult,
)
from motet.chat.functions import FunctionTool, ToolOutput, parse_arguments
from motet.chat.prompt import Effort, conversation
from motet.chat.rounds import ChatModel, ChatRounds, HarmonyRounds, Round, RoundRequest, Said
from motet.engine.request import SamplingParams, TokenOut
from motet.errors import UsageError
from motet.tokenizer import without_surrogates

__all__ = ["MAX_ROUNDS", "ChatSession", "Tool"]

MAX_ROUNDS = 16
_INSTEAD = {
    "grammar": "give response_format",
    "reasoning": "give reasoning_budget",
    "prompt_logprobs": "use generate or score",
}


@runtime_checkable
class Tool(Protocol):
    """A tool that the session can call; `FunctionTool` is one."""

    @property
    def schema(self) -> Mapping[str, Any]:
        """The OpenAI function tool."""
        ...

    def run(self, arguments: str) -> ToolOutput:
        """Answer a call with these JSON arguments; raises nothing."""
        ...


class ChatSession:
    """A model with its tools and settings.

    Args:
        model: an `LLM`, anything like it, or a remote model.
        tools: functions, `Tool`s or OpenAI function schemas.
        reasoning_effort: how long the model is asked to think.
        instructions: come before the system and developer messages of the chat.
        current_date: "YYYY-MM-DD" told to the model; None is today.
        max_rounds: so many times tools are called for one answer. Then calls are refused and the
            model is told to answer; if it calls again, the reply ends with "max_rounds".
        params: sampling; `max_tokens` bounds the whole answer and `stop` acts on its final text.
        response_format: what the final text must be; see `motet.chat.constraint`.
        tool_choice: "auto", "none", "required", or a function by name. A call that must be made is
            made once; then the model is free to answer.
        reasoning_budget: most tokens of reasoning a round; with `max_tokens` it also ends early
            enough to leave a quarter of them, at most 1024, for the answer.
        constrain: whether a grammar binds headers, calls and the answer, so that none is malformed.

    Raises:
        UsageError, ToolError: an argument or a tool cannot be used; the message names it.
    """

    def __init__(
        self,
        model: ChatModel | ChatRounds,
        *,
        tools: Sequence[Callable[..., Any] | Mapping[str, Any] | Tool] = (),
        reasoning_effort: Effort = "medium",
        instructions: str | None = None,
        current_date: str | None = None,
        max_rounds: int = MAX_ROUNDS,
        params: SamplingParams | None = None,
        response_format: Mapping[str, Any] | None = None,
        tool_choice: ToolChoice = "auto",
        reasoning_budget: int | None = None,
        constrain: bool = True,
    ) -> None:
        if isinstance(max_rounds, bool) or not isinstance(max_rounds, int) or max_rounds < 0:
            raise UsageError(f"max_rounds is {max_rounds!r}; give a whole number of at least 0")
        if callable(tools) or not isinstance(tools, Iterable) or isinstance(tools, Mapping):
            raise UsageError(f"tools is {tools!r}; give a list of functions or function schemas")
        if params is not None and not isinstance(params, SamplingParams):
            raise UsageError(f"params is {params!r}; give SamplingParams(...)")
        self._rounds = model if isinstance(model, ChatRounds) else HarmonyRounds(model)
        self._schemas: list[Mapping[str, Any]] = []
        self._tools: dict[str, Tool | None] = {}  # None: the caller answers
        for tool in tools:
            runs = None if isinstance(tool, Mapping) else _as_tool(tool)
            schema = cast(Mapping[str, Any], tool) if runs is None else runs.schema
            if schema.get("type") == "custom":
                raise UsageError(
                    f"tools holds {schema!r:.200}; a session calls functions, so give a function "
                    "of one text"
                )
            self._schemas.append(schema)
            self._tools[_name_of(schema)] = runs
        self._reasoning_effort = reasoning_effort
        self._instructions = instructions
        self._current_date = current_date
        self._max_rounds = max_rounds
        self._params = params or SamplingParams()
        self._response_format = response_format
        self._tool_choice: ToolChoice = tool_choice
        self._reasoning_budget = reasoning_budget
        self._constrain = constrain
        answer_structure(response_format)
        self._check(())
        self._check_constraints()

    def reply(self, messages: Sequence[Mapping[str, Any]]) -> ChatReply:
        """The whole answer to `messages`, OpenAI-style dicts; errors as for `stream`."""
        # Closed even if Ctrl-C strikes between two events, or the model would stay busy.
        with closing(cast(Any, self.stream(messages))) as events:
            *_, last = events
        assert isinstance(last, Done)
        return last.reply

    def stream(self, messages: Sequence[Mapping[str, Any]]) -> Iterator[ChatEvent]:
        """The answer as it comes about; the last event is `Done`. Closing the iterator aborts.

        Raises:
            UsageError: a message is malformed, or there is nothing to answer; raised at once.
            CapacityError: the conversation does not fit the model's context.
        """
        messages = list(messages)
        if not messages:
            raise UsageError("messages is empty; give at least one message to answer")
        self._check(messages)
        if messages[-1].get("tool_calls"):
            raise UsageError("messages end with tool calls; add their results and try again")
        return self._run(messages)

    def _check(self, messages: Sequence[Mapping[str, Any]]) -> None:
        conversation(
            messages,
            tools=self._schemas,
            reasoning_effort=self._reasoning_effort,
            current_date=self._current_date,
            instructions=self._instructions,
            format_section=format_section(self._response_format),
        )

    def _check_constraints(self) -> None:
        callable_tools(self._schemas, self._tool_choice)
        budget: object = self._reasoning_budget
        is_whole = isinstance(budget, int) and not isinstance(budget, bool) and budget >= 0
        if budget is not None and not is_whole:
            raise UsageError(
                f"reasoning_budget is {budget!r}; give a whole number of at least 0, or None"
            )
        for name in ("grammar", "reasoning", "prompt_logprobs"):
            if getattr(self._params, name) is not None:
                raise UsageError(f"params.{name} is not for a chat; {_INSTEAD[name]}")
        if self._params.n != 1:
            raise UsageError(f"params.n is {self._params.n}; a chat gives one answer, ask again")
        bound = [
            name
            for name, value, free in (
                ("response_format", self._response_format, None),
                ("tool_choice", self._tool_choice, "auto"),
            )
            if value != free
        ]
        if bound and not self._constrain:
            raise UsageError(f"{bound[0]} is given but constrain is False; leave one of them out")

    def _run(self, messages: list[Mapping[str, Any]]) -> Iterator[ChatEvent]:
        so_far = _SoFar()
        for number in range(self._max_rounds + 2):
            request = self._request(
                [*messages, *so_far.messages], so_far.usage.completion_tokens, number
            )
            if request is None:
                yield so_far.done("length")
                return
            done = yield from self._rounds.round(request)
            calls = _number_calls(done.said, request.messages)
            so_far.add(done, calls)
            results = []
            waiting = []
            for call in calls:
                yield call
                result = self._answer(call, is_over=number >= self._max_rounds)
                if result is None:
                    waiting.append(call)
                    continue
                results.append(result.to_dict())
                yield result
            so_far.messages += results
            if waiting:
                yield so_far.done("tool_calls", waiting)
                return
            if not calls or done.finish_reason != "stop":
                yield so_far.done(done.finish_reason)
                return
        yield so_far.done("max_rounds")

    def _request(
        self, messages: list[Mapping[str, Any]], num_spent: int, number: int
    ) -> RoundRequest | None:
        """What to ask in that round; None if no tokens are left of the bound."""
        params = self._params
        if params.max_tokens is not None:
            if num_spent >= params.max_tokens:
                return None
            left = params.max_tokens - num_spent
            params = replace(params, max_tokens=left, min_tokens=min(params.min_tokens, left))
        tool_choice = self._tool_choice
        if number > self._max_rounds:
            tool_choice = "none"  # as it was told
        elif number > 0 and tool_choice != "none":
            tool_choice = "auto"
        return RoundRequest(
            messages=messages,
            tools=self._schemas,
            reasoning_effort=self._reasoning_effort,
            current_date=self._current_date or datetime.date.today().isoformat(),
            instructions=self._instructions,
            params=params,
            response_format=self._response_format,
            tool_choice=tool_choice,
            constrain=self._constrain,
            reasoning_budget=self._reasoning_budget,
        )

    def _answer(self, call: ToolCall, *, is_over: bool) -> ToolResult | None:
        """The result of a call, or None if it is the caller's to give."""
        tool = self._tools.get(call.name)
        if call.name not in self._tools:
            known = ", ".join(f"functions.{name}" for name in self._tools) or "none"
            output = ToolOutput(
                f"Error: there is no function {call.name}. Functions: {known}.", is_error=True
            )
        elif is_over:
            output = ToolOutput(
                "Error: not called, no more calls are allowed. Answer with what you know.",
                is_error=True,
            )
        elif tool is not None:
            output = tool.run(call.arguments)
        else:
            parsed = parse_arguments(call.arguments)
            if not isinstance(parsed, ToolOutput):
                return None
            output = parsed
        # JSON may spell a lone surrogate, and a result with one could not be printed or sent.
        text = without_surrogates(output.text)
        return ToolResult(call.id, call.name, text, output.is_error)


class _SoFar:
    """The reply while it grows."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []
        self.usage = ChatUsage()
        self._final = ""
        self._reasoning: list[str] = []
        self._tokens: list[TokenOut] = []

    def add(self, done: Round, calls: Sequence[ToolCall]) -> None:
        said = done.said
        self.usage += done.usage
        self._tokens += done.tokens
        self._final = said.final
        spoken = "\n\n".join(part for part in (said.commentary, said.final) if part)
        message: dict[str, Any] = {"role": "assistant"}
        if calls:
            message["content"] = spoken or None
            message["tool_calls"] = [call.to_dict() for call in calls]
        else:
            message["content"] = said.final or said.commentary
        if said.reasoning:
            message["reasoning"] = said.reasoning
            self._reasoning.append(said.reasoning)
        self.messages.append(message)

    def done(self, reason: ChatFinishReason, waiting: Sequence[ToolCall] = ()) -> Done:
        return Done(
            ChatReply(
                final=self._final,
                reasoning="\n\n".join(self._reasoning),
                tool_calls=tuple(waiting),
                messages=tuple(self.messages),
                usage=self.usage,
                finish_reason=reason,
                tokens=tuple(self._tokens),
                reasoning_end=next((t.forced for t in self._tokens if t.forced), None),
            )
        )


def _as_tool(tool: object) -> Tool:
    if isinstance(tool, Tool):
        return tool
    if callable(tool):
        return FunctionTool.of(tool)
    raise UsageError(f"tools holds {tool!r}; give functions or OpenAI function schemas")


def _name_of(schema: Mapping[str, Any]) -> str:
    function = schema.get("function")  # a malformed schema is refused by `conversation`
    return str(function.get("name")) if isinstance(function, Mapping) else ""


def _number_calls(said: Said, messages: Sequence[Mapping[str, Any]]) -> list[ToolCall]:
    """Give each call an id that is new to the conversation and a name that may stand in it."""
    num_earlier = sum(len(message.get("tool_calls") or ()) for message in messages)
    calls = []
    for i, (recipient, arguments) in enumerate(said.calls):
        name = re.sub(r"[^A-Za-z0-9_-]", "_", recipient.removeprefix("functions."))[:64]
        calls.append(ToolCall(f"call_{num_earlier + i}", name or "unknown", arguments))
    return calls
