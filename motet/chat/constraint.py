"""What a chat asks of the form of its answer and calls, as grammar text.

`response_format` is OpenAI's, with three kinds of our own:

    {"type": "text"}
    {"type": "json_object"}
    {"type": "json_schema", "json_schema": {"name": "person", "schema": {...}, "strict": True}}
    {"type": "regex", "regex": "[0-9]{4}"}
    {"type": "choice", "choice": ["yes", "no"]}
    {"type": "lark", "lark": "start: ..."}

`tool_choice` is OpenAI's too: "auto", "none", "required", one function or custom tool by its name,
or {"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": [{...}, ...]}}.
"""

import json
import logging
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Literal

from motet.chat.prompt import FREE_INPUT, check_name, is_raw, tool_name
from motet.errors import GrammarError, UsageError
from motet.harmony import HarmonyEncoding
from motet.harmony.grammar import Callee, assistant_grammar
from motet.harmony.structure import TEXT, Structure, choice, json_schema, lark, regex

__all__ = [
    "ToolChoice",
    "answer_structure",
    "callable_tools",
    "chat_grammar",
    "format_section",
    "problem_of",
]

logger = logging.getLogger(__name__)

ToolChoice = Literal["auto", "none", "required"] | Mapping[str, Any]
_SCHEMA_KEYS = {"name", "description", "schema", "strict"}
MAX_KEPT_CHARS = 65_536  # of a grammar whose problem is remembered
_KINDS = ("text", "json_object", "json_schema", "regex", "choice", "lark")


def answer_structure(response_format: Mapping[str, Any] | None) -> Structure:
    """What the final message must look like.

    Raises:
        UsageError: a kind or a key that is not known; named.
        GrammarError: a schema, pattern or grammar that cannot be used.
    """
    if response_format is None:
        return TEXT
    kind = response_format.get("type") if isinstance(response_format, Mapping) else None
    if kind not in _KINDS:
        raise UsageError(
            f"response_format is {response_format!r:.200}; give an object whose type is one of "
            f"{', '.join(_KINDS)}"
        )
    own = () if kind in ("text", "json_object") else (kind,)
    for key in response_format:
        if key not in ("type", *own):
            raise UsageError(f"response_format.{key} is not known for the type {kind}; remove it")
    value: Any = response_format.get(kind)  # those that take it refuse what it must not be
    if kind == "text":
        return TEXT
    if kind == "json_object":
        return json_schema({"type": "object"})
    if kind == "regex":
        return regex(value)
    if kind == "choice":
        return choice(value)
    if kind == "lark":
        return lark(value)
    given = _schema_format(response_format)
    schema = given.get("schema")
    if not isinstance(schema, Mapping):
        raise UsageError(f"response_format.json_schema.schema is {schema!r:.80}; give an object")
    return json_schema(schema, lenient=given.get("strict") is False)


def format_section(response_format: Mapping[str, Any] | None) -> str:
    """What the developer message says of a schema, as gpt-oss was taught; "" for the rest."""
    if response_format is None or response_format.get("type") != "json_schema":
        return ""
    given = _schema_format(response_format)
    description = f"// {given['description']}\n" if given.get("description") else ""
    schema = json.dumps(given.get("schema"), ensure_ascii=False)
    return f"# Response Formats\n\n## {given['name']}\n\n{description}{schema}"


def callable_tools(
    tools: Sequence[Mapping[str, Any]], tool_choice: ToolChoice
) -> tuple[list[Mapping[str, Any]], bool]:
    """(the tools that may be called, whether one of them must be).

    Raises:
        UsageError: a choice that is not known, or that no tool answers to.
    """
    if tool_choice == "none":
        return [], False
    if tool_choice == "auto":
        return list(tools), False
    if tool_choice == "required":
        if not tools:
            raise UsageError('tool_choice is "required", but there are no tools; declare one')
        return list(tools), True
    kind = tool_choice.get("type") if isinstance(tool_choice, Mapping) else None
    if kind == "allowed_tools":
        return _allowed_tools(tools, tool_choice)
    return [_named_tool(tools, tool_choice, "tool_choice", "auto, none, required or ")], True


def _named_tool(
    tools: Sequence[Mapping[str, Any]], choice: object, where: str, others: str = ""
) -> Mapping[str, Any]:
    """The tool that `{"type": "function", "function": {"name": ...}}` means."""
    kind = choice.get("type") if isinstance(choice, Mapping) else None
    given = None
    if isinstance(choice, Mapping) and kind in ("function", "custom"):
        given = choice.get(kind)
    wanted = given.get("name") if isinstance(given, Mapping) else None
    if wanted is None:
        raise UsageError(
            f"{where} is {choice!r:.200}; give {others}"
            '{"type": "function", "function": {"name": ...}}'
        )
    for tool in tools:
        if tool["type"] == kind and tool_name(tool) == wanted:
            return tool
    raise UsageError(f"{where} names {wanted!r}, which is not among the tools")


def _allowed_tools(
    tools: Sequence[Mapping[str, Any]], choice: ToolChoice
) -> tuple[list[Mapping[str, Any]], bool]:
    assert isinstance(choice, Mapping)
    given = choice.get("allowed_tools")
    mode = given.get("mode") if isinstance(given, Mapping) else None
    named = given.get("tools") if isinstance(given, Mapping) else None
    if mode not in ("auto", "required") or not isinstance(named, Sequence) or not named:
        raise UsageError(
            f"tool_choice is {choice!r:.200}; give allowed_tools with the mode auto or required "
            "and a list of tools"
        )
    where = "tool_choice.allowed_tools.tools"
    chosen = [_named_tool(tools, one, f"{where}[{i}]") for i, one in enumerate(named)]
    return chosen, mode == "required"


def chat_grammar(
    encoding: HarmonyEncoding,
    *,
    tools: Sequence[Mapping[str, Any]],
    tool_choice: ToolChoice,
    response_format: Mapping[str, Any] | None,
    reasoning: bool = True,
) -> str:
    """The grammar of one turn, with or without reasoning; errors as of the functions above."""
    answer = answer_structure(response_format)
    chosen, is_required = callable_tools(tools, tool_choice)
    return assistant_grammar(
        encoding,
        answer=None if is_required else answer,
        callees=[
            _custom(tool) if "custom" in tool else _callee(tool["function"]) for tool in chosen
        ],
        reasoning=reasoning,
    )


def _custom(tool: Mapping[str, Any]) -> Callee:
    """A custom tool's input is free text in JSON, or by itself the text of a grammar."""
    custom = tool["custom"]
    recipient = f"functions.{custom['name']}"
    if not is_raw(tool):
        if custom.get("format") not in (None, {"type": "text"}):
            raise _no_format(custom)
        return Callee(recipient, json_schema(FREE_INPUT))
    # Chat completions nest what the Responses API has beside the type.
    shape = custom["format"].get("grammar", custom["format"])
    if not isinstance(shape, Mapping):
        raise _no_format(custom)
    syntax: Any = shape.get("syntax")
    definition: Any = shape.get("definition")
    if syntax not in ("lark", "regex"):
        raise UsageError(
            f"the format of the tool {custom['name']} has the syntax {syntax!r}; give lark or regex"
        )
    text = lark(definition) if syntax == "lark" else regex(definition)
    problem = problem_of(text)
    if problem:
        told = " ".join(problem.split())[:300]
        raise GrammarError(f"the grammar of the tool {custom['name']} cannot be used: {told}")
    return Callee(recipient, text, content_type=None)


def _no_format(custom: Mapping[str, Any]) -> UsageError:
    return UsageError(
        f"the format of the tool {custom['name']} is {custom['format']!r:.80}; give "
        '{"type": "text"}, or {"type": "grammar", "syntax": ..., "definition": ...}'
    )


def _callee(function: Mapping[str, Any]) -> Callee:
    """A function's arguments follow its schema; `strict` refuses one that cannot be followed."""
    name, parameters = function["name"], function.get("parameters")
    if not parameters:
        return Callee(f"functions.{name}", json_schema(_NOTHING))
    try:
        arguments = json_schema(parameters, lenient=not function.get("strict"))
        problem = problem_of(arguments)
    except GrammarError as error:
        problem = str(error)
    if problem:
        told = " ".join(problem.split())[:300]
        if function.get("strict"):
            raise GrammarError(f"the parameters of the function {name} cannot be used: {told}")
        # The schema is its author's, and for no log; a strict function is refused with the reason.
        logger.warning("calls of %s are bound to be a JSON object, no more; see strict", name)
        arguments = json_schema({"type": "object"})
    return Callee(f"functions.{name}", arguments)


_NOTHING = {"type": "object", "properties": {}, "additionalProperties": False}


def problem_of(structure: Structure) -> str:
    """Why no answer can be bound by it; "" if one can. Looked for once, if it is not too long to
    be kept."""
    size = len(structure.rhs) + len(structure.side or "")
    return _known_problem(structure) if size <= MAX_KEPT_CHARS else structure.problem


@lru_cache(maxsize=256)
def _known_problem(structure: Structure) -> str:
    return structure.problem


def _schema_format(response_format: Mapping[str, Any]) -> Mapping[str, Any]:
    given = response_format.get("json_schema")
    if not isinstance(given, Mapping):
        raise UsageError(
            f"response_format.json_schema is {given!r:.80}; give an object with name and schema"
        )
    for key, value in given.items():
        if key not in _SCHEMA_KEYS and value is not None:
            raise UsageError(f"response_format.json_schema.{key} is not known; remove it")
    check_name(given.get("name"), "response_format.json_schema.name")
    description = given.get("description")
    if description is not None and not isinstance(description, str):
        raise UsageError(
            f"response_format.json_schema.description is {description!r:.80}; give text"
        )
    return given
