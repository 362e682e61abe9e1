"""The client's tools: as the Responses API declares them, as the model is told, and back.

Functions and custom tools become tools in the form of chat completions. Those of a namespace get
flat names, "crm__find", and a call of one is given its namespace back.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

from motet.chat.prompt import tool_name
from motet.errors import ApiError
from motet.server.builtin import HostedTool, check_hosted
from motet.server.strict import Never, Strict, tag_by_type

__all__ = ["Target", "ToolChoiceParam", "ToolParam", "Toolbox", "flat_name", "toolbox"]

Json = dict[str, Any]
MAX_NAME = 64
Name = Annotated[str, Field(pattern=r"^[a-zA-Z0-9_-]{1,64}$")]


class _Called(Strict):
    """What function and custom tools have in common."""

    allowed_callers: list[Literal["direct"]] | None = None
    defer_loading: Never | None = None
    is_async: Never | None = Field(default=None, alias="async")


class FunctionToolParam(_Called):
    """A function of the client's."""

    type: Literal["function"]
    name: Name
    description: str | None = None
    parameters: Json | None = None
    strict: bool | None = None
    output_schema: Json | None = None


class TextFormat(Strict):
    """Any text."""

    type: Literal["text"]


class GrammarFormat(Strict):
    """Text that a grammar accepts."""

    type: Literal["grammar"]
    syntax: Literal["lark", "regex"]
    definition: str


class CustomToolParam(_Called):
    """A tool of the client's that takes free text."""

    type: Literal["custom"]
    name: Name
    description: str | None = None
    format: (
        Annotated[
            Annotated[TextFormat, Tag("=text")] | Annotated[GrammarFormat, Tag("=grammar")],
            tag_by_type("text"),
        ]
        | None
    ) = None


Inner = Annotated[
    Annotated[FunctionToolParam, Tag("=function")] | Annotated[CustomToolParam, Tag("=custom")],
    tag_by_type("function"),
]


class NamespaceToolParam(Strict):
    """Tools under a common name."""

    type: Literal["namespace"]
    name: Name
    description: str | None = None
    tools: list[Inner]


class HostedToolParam(BaseModel):
    """A tool that the server would run; what it has is for that tool to check."""

    model_config = ConfigDict(extra="allow")

    type: str


def _tool_tag(value: Any) -> str:
    kind = value.get("type") if isinstance(value, dict) else getattr(value, "type", None)
    return f"={kind}" if kind in ("function", "custom", "namespace") else "=hosted"


ToolParam = Annotated[
    Annotated[FunctionToolParam, Tag("=function")]
    | Annotated[CustomToolParam, Tag("=custom")]
    | Annotated[NamespaceToolParam, Tag("=namespace")]
    | Annotated[HostedToolParam, Tag("=hosted")],
    Discriminator(_tool_tag),
]


class NamedChoice(Strict):
    """One tool that must be called."""

    type: Literal["function", "custom"]
    name: str
    namespace: str | None = None


def _choice_tag(value: Any) -> str:
    if isinstance(value, str):
        return "=option"
    kind = value.get("type") if isinstance(value, dict) else getattr(value, "type", None)
    known = {"function": "=named", "custom": "=named", "allowed_tools": "=allowed"}
    return known.get(str(kind), "=hosted")


class NamespaceChoice(Strict):
    """All tools of a namespace."""

    type: Literal["namespace"]
    name: str


AllowedTool = Annotated[
    Annotated[NamedChoice, Tag("=function")]
    | Annotated[NamedChoice, Tag("=custom")]
    | Annotated[NamespaceChoice, Tag("=namespace")]
    | Annotated[HostedToolParam, Tag("=hosted")],
    Discriminator(_tool_tag),
]


class AllowedChoice(Strict):
    """The tools that may be called."""

    type: Literal["allowed_tools"]
    mode: Literal["auto", "required"]
    tools: Annotated[list[AllowedTool], Field(min_length=1)]


ToolChoiceParam = Annotated[
    Annotated[Literal["none", "auto", "required"], Tag("=option")]
    | Annotated[NamedChoice, Tag("=named")]
    | Annotated[AllowedChoice, Tag("=allowed")]
    | Annotated[HostedToolParam, Tag("=hosted")],
    Discriminator(_choice_tag),
]


@dataclass(frozen=True)
class Target:
    """Which of the client's tools a call of the model is for."""

    kind: Literal["function", "custom", "hosted"]
    name: str
    namespace: str | None = None
    is_raw: bool = False  # its input is bound by a grammar, and written without JSON
    hosted: HostedTool | None = None  # it is the server's own


@dataclass(frozen=True)
class Toolbox:
    """The client's tools for one request."""

    tools: list[Json]  # in the form of chat completions, with flat names
    targets: Mapping[str, Target]  # by flat name

    def choice(self, given: Any) -> Any:
        """A `tool_choice` in the form of chat completions; ApiError for an unknown tool."""
        if given is None or isinstance(given, str):
            return given or "auto"
        if isinstance(given, AllowedChoice):
            named = [
                one
                for i, tool in enumerate(given.tools)
                for one in self._allowed(tool, f"tool_choice.tools[{i}]")
            ]
            return {
                "type": "allowed_tools",
                "allowed_tools": {"mode": given.mode, "tools": named},
            }
        return self._one(given, "tool_choice")

    def without_hosted(self) -> list[Json]:
        """The client's own tools."""
        return [tool for tool in self.tools if self.targets[tool_name(tool)].hosted is None]

    def _allowed(self, given: Any, where: str) -> list[Json]:
        if not isinstance(given, NamespaceChoice):
            return [self._one(given, where)]
        found = [
            {"type": target.kind, target.kind: {"name": flat}}
            for flat, target in self.targets.items()
            if target.namespace == given.name
        ]
        if not found:
            raise _bad(f"{where}.name", f"no tools are in the namespace {given.name!r:.80}")
        return found

    def _one(self, given: NamedChoice | HostedToolParam, where: str) -> Json:
        if isinstance(given, HostedToolParam):
            wanted = check_hosted(given.type, f"{where}.type")
            for name, target in self.targets.items():
                if target.hosted is wanted:
                    return {"type": "function", "function": {"name": name}}
            raise _bad(f"{where}.type", f"{given.type!r:.80} is not among the tools")
        kind, name, space = given.type, given.name, given.namespace
        # A name alone may be of a tool beside the namespaces, or else of one in any of them.
        names = [flat_name(name, space)]
        names += [flat for flat, target in self.targets.items() if target.name == name]
        for flat in names if space is None else names[:1]:
            if flat in self.targets and self.targets[flat].kind == kind:
                return {"type": kind, kind: {"name": flat}}
        raise _bad(f"{where}.name", f"{name!r:.80} is not among the tools of the type {kind!r:.40}")


def toolbox(tools: Sequence[Any]) -> Toolbox:
    """What the model is told of these tools (`ToolParam`s)."""
    told: list[Json] = []
    targets: dict[str, Target] = {}

    def add(tool: FunctionToolParam | CustomToolParam, space: str | None, where: str) -> None:
        flat = flat_name(tool.name, space)
        if flat in targets:
            raise _bad(f"{where}.name", f"{tool.name!r} is declared a second time; rename one")
        if isinstance(tool, FunctionToolParam):
            told.append({"type": "function", "function": _function(tool, flat)})
            targets[flat] = Target("function", tool.name, space)
            return
        custom: Json = {"name": flat, "description": tool.description}
        if isinstance(tool.format, GrammarFormat):
            custom["format"] = tool.format.model_dump()
        told.append({"type": "custom", "custom": custom})
        is_raw = isinstance(tool.format, GrammarFormat)
        targets[flat] = Target("custom", tool.name, space, is_raw)

    for i, tool in enumerate(tools):
        if isinstance(tool, NamespaceToolParam):
            for j, inner in enumerate(tool.tools):
                about = [part for part in (tool.description, inner.description) if part]
                described = inner.model_copy(update={"description": "\n".join(about) or None})
                add(described, tool.name, f"tools[{i}].tools[{j}]")
        elif isinstance(tool, HostedToolParam):
            hosted = check_hosted(tool.type, f"tools[{i}].type")
            schema = hosted.schema(tool.model_dump())
            name = schema["function"]["name"]
            if name in targets:
                raise _bad(f"tools[{i}]", f"there is another tool called {name!r}")
            told.append(schema)
            targets[name] = Target("hosted", name, hosted=hosted)
        else:
            add(tool, None, f"tools[{i}]")
    return Toolbox(told, targets)


def flat_name(name: str, namespace: str | None) -> str:
    """The one name that the model knows a tool by; always the same for the same tool."""
    if namespace is None:
        return name
    flat = f"{namespace}__{name}"
    if len(flat) <= MAX_NAME:
        return flat
    digest = hashlib.sha256(flat.encode()).hexdigest()[:8]
    return f"{flat[: MAX_NAME - 9]}_{digest}"


def _function(tool: FunctionToolParam, flat: str) -> Json:
    description = tool.description or ""
    if tool.output_schema is not None:
        shape = json.dumps(tool.output_schema, ensure_ascii=False)
        description = f"{description}\nReturns JSON of this schema: {shape}".strip()
    return {
        "name": flat,
        "description": description or None,
        "parameters": tool.parameters,
        "strict": tool.strict,
    }


def _bad(param: str, why: str) -> ApiError:
    return ApiError(400, f"{param}: {why}", param=param, code="invalid_value")
