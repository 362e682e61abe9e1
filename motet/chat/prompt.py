"""From OpenAI-style chat messages and function tools to a harmony conversation.

`conversation` is the one place that knows how a chat is laid out for the gpt-oss models: the
standard system message, one developer message with the instructions and the declared functions,
and then the turns. Whoever talks to a model and whoever trains one call this same function.

    >>> hello = [{"role": "user", "content": "Hello"}]
    >>> conversation(hello, reasoning_effort="low", current_date="2025-01-31")

A message is a dict: {"role": "user", "content": "..."}; an assistant's may also carry "reasoning"
(or "reasoning_content") and "tool_calls" in OpenAI's form, and "phase": "commentary" for text that
comes before more; {"role": "tool", "content": ..., "tool_call_id": ...} answers a call. Nothing is
ignored: a key that cannot be honoured is refused.

A custom tool takes free text. It is declared as a function of one string `input`; where a grammar
binds its input, a call holds that text alone, for grammars do not know JSON's escapes.

It knows neither tokens nor the clock: a date is there only if the caller pins one.
"""

import datetime
import json
import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Literal, get_args

from motet.errors import UsageError
from motet.harmony import (
    Author,
    Conversation,
    DeveloperContent,
    Message,
    ReasoningEffort,
    Role,
    SystemContent,
    ToolDescription,
)

__all__ = [
    "FREE_INPUT",
    "Effort",
    "check_name",
    "check_tools",
    "conversation",
    "is_raw",
    "tool_name",
]

Effort = Literal["low", "medium", "high"]

# What a custom tool takes, as the model is told.
FREE_INPUT = {
    "type": "object",
    "properties": {"input": {"type": "string"}},
    "required": ["input"],
    "additionalProperties": False,
}

_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
_KEYS = {
    "system": {"content"},
    "developer": {"content"},
    "user": {"content", "name"},
    "assistant": {"content", "reasoning", "reasoning_content", "tool_calls", "phase"},
    "tool": {"content", "tool_call_id", "name"},
}
_FUNCTION_KEYS = {"name", "description", "parameters", "strict"}
_CUSTOM_KEYS = {"name", "description", "format"}
_PHASES = {"commentary": "commentary", "final_answer": "final"}


def conversation(
    messages: Sequence[Mapping[str, Any]],
    *,
    tools: Sequence[Mapping[str, Any]] = (),
    reasoning_effort: Effort = "medium",
    current_date: str | None = None,
    instructions: str | None = None,
    format_section: str = "",
) -> Conversation:
    """Lay out a chat as the models were trained on it.

    Args:
        messages: OpenAI-style dicts. All system and developer messages, wherever they stand, form
            the one developer message, joined by a blank line, after `instructions`.
        tools: OpenAI function tools: {"type": "function", "function": {"name", "description",
            "parameters"}}, and custom tools: {"type": "custom", "custom": {"name", "description",
            "format"}}. They become the namespace `functions` of the developer message.
        reasoning_effort: how long the model is asked to think.
        current_date: "YYYY-MM-DD" for the system message; None leaves the date out.
        instructions: text that comes before the messages' own instructions.
        format_section: text that comes after them: the schema of the answer.

    Raises:
        UsageError: naming the field, as in "messages[2].tool_call_id".
    """
    if reasoning_effort not in get_args(Effort):
        raise UsageError(f"reasoning_effort is {reasoning_effort!r}; give low, medium or high")
    system = SystemContent.new().with_reasoning_effort(ReasoningEffort(reasoning_effort))
    if current_date is not None:
        system = system.with_conversation_start_date(_date(current_date))
    laid_out = [Message.from_role_and_content(Role.SYSTEM, system)]

    told = [instructions or ""]
    declared = check_tools(tools)
    turns = _Turns({tool_name(tool) for tool in tools if is_raw(tool)})
    for i, message in enumerate(messages):
        where = f"messages[{i}]"
        role = _check_keys(message, where)
        if role in ("system", "developer"):
            told.append(_text(message.get("content"), f"{where}.content"))
        else:
            turns.add(role, message, where)
    turns.check_end()
    told.append(format_section)

    text = "\n\n".join(part for part in told if part)
    if text or declared:
        developer = DeveloperContent.new()
        if text:
            developer = developer.with_instructions(text)
        if declared:
            developer = developer.with_function_tools(declared)
        laid_out.append(Message.from_role_and_content(Role.DEVELOPER, developer))
    return Conversation.from_messages(laid_out + turns.messages)


def check_tools(tools: Sequence[Mapping[str, Any]]) -> list[ToolDescription]:
    """The declared functions; raises UsageError for anything but well-formed function tools."""
    declared: list[ToolDescription] = []
    for i, tool in enumerate(tools):
        where = f"tools[{i}]"
        kind = tool.get("type") if isinstance(tool, Mapping) else None
        if kind not in ("function", "custom"):
            raise UsageError(
                f'{where} is {tool!r}; give {{"type": "function", "function": {{...}}}}'
            )
        where = f"{where}.{kind}"
        given = tool.get(kind)
        if not isinstance(given, Mapping):
            raise UsageError(f"{where} is {given!r}; give an object with a name")
        for key, value in given.items():
            known = _FUNCTION_KEYS if kind == "function" else _CUSTOM_KEYS
            if key not in known and value is not None:
                raise UsageError(f"{where}.{key} is not known; remove it")
        name = check_name(given.get("name"), f"{where}.name")
        if any(name == other.name for other in declared):
            raise UsageError(f"{where}.name is {name!r} a second time; rename one of them")
        description = given.get("description")
        if description is not None and not isinstance(description, str):
            raise UsageError(f"{where}.description is {description!r}; give text")
        parameters = given.get("parameters") if kind == "function" else FREE_INPUT
        if parameters is not None and not isinstance(parameters, Mapping):
            raise UsageError(f"{where}.parameters is {parameters!r}; give a JSON schema")
        declared.append(
            ToolDescription.new(name, description or "", dict(parameters) if parameters else None)
        )
    return declared


def tool_name(tool: Mapping[str, Any]) -> str:
    """The name of a tool that was checked."""
    name: str = tool[tool["type"]]["name"]
    return name


def is_raw(tool: Mapping[str, Any]) -> bool:
    """Whether calls of this tool hold the text of its input alone: a grammar binds it."""
    custom = tool.get("custom") if isinstance(tool, Mapping) else None
    shape = custom.get("format") if isinstance(custom, Mapping) else None
    return isinstance(shape, Mapping) and shape.get("type") == "grammar"


def check_name(name: object, where: str) -> str:
    """A function's name as OpenAI allows it; raises UsageError that says `where` it stands."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise UsageError(f"{where} is {name!r}; give 1 to 64 letters, digits, _ or -")
    return name


class _Turns:
    """Collects the harmony messages of the turns, and which calls still wait for a result."""

    def __init__(self, raw: Collection[str]) -> None:
        self.messages: list[Message] = []
        self._raw = raw  # names of the tools whose calls hold the input's text alone
        self._waiting: dict[str, str] = {}  # call id -> function name

    def add(self, role: str, message: Mapping[str, Any], where: str) -> None:
        if role == "tool":
            self._tool(message, where)
            return
        self._check_answered(where)
        if role == "user":
            name = message.get("name")
            name = None if name is None else check_name(name, f"{where}.name")
            text = _text(message.get("content"), f"{where}.content")
            author = Author(role=Role.USER, name=name)
            self.messages.append(Message.from_author_and_content(author, text))
        else:
            self._assistant(message, where)

    def check_end(self) -> None:
        """A conversation may end with calls; but once one is answered, all must be."""
        if self.messages and self.messages[-1].author.role is Role.TOOL:
            self._check_answered("the end of messages")

    def _check_answered(self, where: str) -> None:
        for call_id in self._waiting:
            raise UsageError(
                f"{where} comes before the result of tool call {call_id!r}; "
                'first give {"role": "tool", "tool_call_id": ..., "content": ...}'
            )

    def _assistant(self, message: Mapping[str, Any], where: str) -> None:
        reasoning = _optional_text(message, "reasoning", where)
        reasoning = reasoning or _optional_text(message, "reasoning_content", where)
        content = _optional_text(message, "content", where)
        channel = _channel(message, where)
        calls = message.get("tool_calls") or ()
        if not isinstance(calls, Sequence) or isinstance(calls, str):
            raise UsageError(f"{where}.tool_calls is {calls!r}; give a list")
        if content is None and not reasoning and not calls:
            raise UsageError(f"{where} is empty; give content, reasoning or tool_calls")
        if reasoning:
            self._say(reasoning, "analysis")
        if content or (content is not None and not calls and not reasoning):
            # Beside calls, what the user sees is a preamble: the answer is still to come.
            self._say(content, channel or ("commentary" if calls else "final"))
        for i, call in enumerate(calls):
            self._call(call, f"{where}.tool_calls[{i}]")

    def _say(self, text: str, channel: str) -> None:
        message = Message.from_role_and_content(Role.ASSISTANT, text)
        self.messages.append(message.with_channel(channel))

    def _call(self, call: object, where: str) -> None:
        kind = call.get("type", "function") if isinstance(call, Mapping) else None
        if not isinstance(call, Mapping) or kind not in ("function", "custom"):
            raise UsageError(f'{where} is {call!r}; give {{"type": "function", "function": ...}}')
        given, field = call.get(kind), "arguments" if kind == "function" else "input"
        if not isinstance(given, Mapping):
            raise UsageError(f"{where}.{kind} is {given!r}; give name and {field}")
        name = check_name(given.get("name"), f"{where}.{kind}.name")
        text = given.get(field)
        if not isinstance(text, str):
            wanted = "JSON as a string" if kind == "function" else "text"
            raise UsageError(f"{where}.{kind}.{field} is {text!r}; give {wanted}")
        call_id = call.get("id")
        if not isinstance(call_id, str) or not call_id:
            raise UsageError(f"{where}.id is {call_id!r}; give a string")
        if call_id in self._waiting:
            raise UsageError(f"{where}.id is {call_id!r} a second time; give each call its own")
        self._waiting[call_id] = name
        is_text = kind == "custom" and name in self._raw
        if kind == "custom" and not is_text:
            text = json.dumps({"input": text}, ensure_ascii=False)
        called = (
            Message.from_role_and_content(Role.ASSISTANT, text)
            .with_channel("commentary")
            .with_recipient(f"functions.{name}")
        )
        self.messages.append(called if is_text else called.with_content_type("<|constrain|>json"))

    def _tool(self, message: Mapping[str, Any], where: str) -> None:
        call_id, name = message.get("tool_call_id"), message.get("name")
        if name is not None:
            name = check_name(_bare(name), f"{where}.name")
        if call_id is not None:
            called = self._waiting.pop(call_id, None) if isinstance(call_id, str) else None
            if called is None:
                raise UsageError(f"{where}.tool_call_id is {call_id!r}; no call of that id waits")
            if name not in (None, called):
                raise UsageError(f"{where}.name is {name!r}, but call {call_id!r} is to {called!r}")
            name = called
        elif name is None:
            raise UsageError(f"{where} has neither tool_call_id nor name; say what it answers")
        else:  # by name alone: the first waiting call of that name, if there is one
            waits = (waiting for waiting, called in self._waiting.items() if called == name)
            self._waiting.pop(next(waits, ""), None)
        author = Author.new(Role.TOOL, f"functions.{name}")
        text = _text(message.get("content"), f"{where}.content")
        self.messages.append(
            Message.from_author_and_content(author, text)
            .with_recipient("assistant")
            .with_channel("commentary")
        )


def _channel(message: Mapping[str, Any], where: str) -> str | None:
    """Of the text of an assistant's message, as far as its phase says."""
    phase = message.get("phase")
    if phase is None:
        return None
    if not isinstance(phase, str) or phase not in _PHASES:
        raise UsageError(f"{where}.phase is {phase!r}; give one of {', '.join(_PHASES)}")
    return _PHASES[phase]


def _bare(name: object) -> object:
    return name.removeprefix("functions.") if isinstance(name, str) else name


def _check_keys(message: object, where: str) -> str:
    """The role of a message; unknown keys pass only if they are empty, as clients dump them."""
    if not isinstance(message, Mapping):
        raise UsageError(f"{where} is {message!r}; give an object with role and content")
    role = message.get("role")
    if not isinstance(role, str) or role not in _KEYS:
        raise UsageError(f"{where}.role is {role!r}; give one of {', '.join(_KEYS)}")
    for key, value in message.items():
        if key != "role" and key not in _KEYS[role] and value not in (None, [], ""):
            raise UsageError(f"{where}.{key} is not known for the role {role}; remove it")
    return role


def _optional_text(message: Mapping[str, Any], key: str, where: str) -> str | None:
    value = message.get(key)
    return None if value is None else _text(value, f"{where}.{key}")


def _text(content: object, where: str) -> str:
    """Text, or OpenAI's list of text parts joined as they are."""
    if isinstance(content, str):
        return content
    if not isinstance(content, Sequence) or isinstance(content, bytes):
        raise UsageError(f"{where} is {content!r}; give text")
    parts = []
    for i, part in enumerate(content):
        known = isinstance(part, Mapping) and part.get("type") == "text"
        text = part.get("text") if known else None
        if not isinstance(text, str):
            raise UsageError(f'{where}[{i}] is {part!r}; give {{"type": "text", "text": "..."}}')
        parts.append(text)
    return "".join(parts)


def _date(date: object) -> str:
    if not isinstance(date, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", date, re.ASCII):
        raise UsageError(f"current_date is {date!r}; give YYYY-MM-DD")
    try:
        datetime.date.fromisoformat(date)
    except ValueError as error:
        raise UsageError(
            f"current_date is {date!r}, and no calendar has it ({error}); give YYYY-MM-DD"
        ) from None
    return date
