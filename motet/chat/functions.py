"""Python functions as tools: the signature, type hints and docstring become the declaration.

    >>> def weather(city: str, unit: Literal["C", "F"] = "C") -> str:
    ...     '''The weather now.
    ...
    ...     Args:
    ...         city: name of the city
    ...     '''
    >>> tool = FunctionTool.of(weather)
    >>> tool.schema["function"]["name"]
    'weather'
    >>> tool.run('{"city": "Oslo"}')          # ToolOutput(text=..., is_error=False)

A call never raises: bad arguments and the function's own exceptions become an output that tells the
model what was wrong, so that it can try again. It knows nothing of harmony, tokens or sessions.
"""

import inspect
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, get_type_hints

import pydantic
from pydantic_core import to_jsonable_python

from motet.chat.docstring import parse_docstring
from motet.chat.prompt import check_name
from motet.errors import ToolError, UsageError

__all__ = ["FunctionTool", "ToolOutput", "parse_arguments"]

_POSITIONAL = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.VAR_POSITIONAL)


@dataclass(frozen=True)
class ToolOutput:
    """What the model is told about a call."""

    text: str
    is_error: bool = False


@dataclass(frozen=True)
class FunctionTool:
    """A callable with its OpenAI-style declaration.

    `schema` is {"type": "function", "function": {"name", "description", "parameters"}}.
    """

    name: str
    schema: dict[str, Any]
    _function: Callable[..., Any]
    _arguments: type[pydantic.BaseModel]
    _parameters: tuple[str, ...]  # the function's parameters, in the order of the model's fields

    @classmethod
    def of(cls, function: Callable[..., Any]) -> "FunctionTool":
        """Declare `function`; raises ToolError if its name or signature cannot be used."""
        name = getattr(function, "__name__", None)
        try:
            check_name(name, "its name")
        except UsageError as error:
            raise ToolError(f"{function!r} cannot be a tool: {error}; define it with def") from None
        if inspect.iscoroutinefunction(function):
            raise ToolError(f"{name} cannot be a tool: it is async; wrap it in a plain function")
        description, said = parse_docstring(function.__doc__)
        model, parameters = _arguments_model(str(name), function, said)
        declaration = {"name": name, "description": description}
        if parameters:
            declaration["parameters"] = _schema(str(name), model)
        schema = {"type": "function", "function": declaration}
        return cls(str(name), schema, function, model, parameters)

    def run(self, arguments: str) -> ToolOutput:
        """Check the JSON `arguments`, call the function, and turn what it returns to text."""
        parsed = parse_arguments(arguments)
        if isinstance(parsed, ToolOutput):
            return parsed
        try:
            checked = self._arguments.model_validate(parsed)
        except pydantic.ValidationError as error:
            return ToolOutput(f"Error: {_complaints(error)}", is_error=True)
        except Exception as error:  # of a validator in the function's own types
            return _failure(error)
        fields = type(checked).model_fields
        values = {
            parameter: getattr(checked, field)
            for parameter, field in zip(self._parameters, fields, strict=True)
            if field in checked.model_fields_set  # the rest is for the function's own defaults
        }
        try:
            return ToolOutput(_text(self._function(**values)))
        except Exception as error:
            return _failure(error)


def parse_arguments(arguments: str) -> dict[str, Any] | ToolOutput:
    """The argument object of a call, or the error that the model should see."""
    try:
        parsed = json.loads(arguments.strip() or "{}")
    except (ValueError, RecursionError) as error:
        return ToolOutput(f"Error: the arguments are not valid JSON: {error}", is_error=True)
    if not isinstance(parsed, dict):
        return ToolOutput("Error: the arguments must be one JSON object", is_error=True)
    return parsed


def _arguments_model(
    name: str, function: Callable[..., Any], said: Mapping[str, str]
) -> tuple[type[pydantic.BaseModel], tuple[str, ...]]:
    try:
        signature = inspect.signature(function)
        hints = get_type_hints(function, include_extras=True)
    except (NameError, TypeError, ValueError) as error:
        raise ToolError(f"{name} cannot be a tool: its signature is unreadable: {error}") from error
    fields: dict[str, Any] = {}
    for i, (parameter, spec) in enumerate(signature.parameters.items()):
        if spec.kind in _POSITIONAL or spec.kind is inspect.Parameter.VAR_KEYWORD:
            raise ToolError(
                f"{name} cannot be a tool: {spec} has no name of its own or takes any; "
                "give each parameter a name and a type"
            )
        if parameter not in hints:
            raise ToolError(
                f"{name} cannot be a tool: give {parameter} a type, as in {parameter}: str"
            )
        has_default = spec.default is not inspect.Parameter.empty
        # Fields are numbered and the names are aliases: a parameter may be called "json" or "_x",
        # which a pydantic field may not.
        fields[f"field_{i}"] = (
            hints[parameter],
            pydantic.Field(
                default=spec.default if has_default else ...,
                alias=parameter,
                description=said.get(parameter),
            ),
        )
    config = pydantic.ConfigDict(extra="forbid", arbitrary_types_allowed=False)
    try:
        model = pydantic.create_model(name, __config__=config, **fields)
    except (pydantic.errors.PydanticUserError, TypeError) as error:
        raise ToolError(f"{name} cannot be a tool: {_first_line(error)}") from error
    return model, tuple(signature.parameters)


def _schema(name: str, model: type[pydantic.BaseModel]) -> dict[str, Any]:
    try:
        schema = model.model_json_schema()
    except (pydantic.errors.PydanticUserError, ValueError) as error:
        raise ToolError(f"{name} cannot be a tool: {_first_line(error)}") from error
    plain = _plain(schema, schema.get("$defs", {}), name, ())
    assert isinstance(plain, dict)
    return plain


def _plain(node: Any, definitions: Mapping[str, Any], name: str, open_refs: tuple[str, ...]) -> Any:
    """The schema without references and titles, in the forms that the prompt can show."""
    if isinstance(node, list):
        return [_plain(item, definitions, name, open_refs) for item in node]
    if not isinstance(node, dict):
        return node
    if (reference := node.get("$ref")) is not None:
        if reference in open_refs:
            raise ToolError(f"{name} cannot be a tool: the type of an argument contains itself")
        target = definitions[reference.removeprefix("#/$defs/")]
        rest = {key: value for key, value in node.items() if key != "$ref"}
        return _plain({**target, **rest}, definitions, name, (*open_refs, reference))
    out: dict[str, Any] = {}
    for key, value in node.items():
        if key == "properties":  # its keys are names, not schema words
            out[key] = {
                label: _plain(_without_null(part), definitions, name, open_refs)
                for label, part in value.items()
            }
        elif key in ("default", "enum", "examples", "required"):
            out[key] = value
        elif key == "const":
            out["enum"] = [value]
        elif key not in ("$defs", "title"):
            out[key] = _plain(value, definitions, name, open_refs)
    return _union(out)


def _without_null(node: dict[str, Any]) -> dict[str, Any]:
    """`x: int | None = None` is shown as an optional int: leaving it out says the same."""
    if "default" not in node or node["default"] is not None:
        return node
    node = {key: value for key, value in node.items() if key != "default"}
    kinds = [kind for kind in node.get("anyOf", ()) if kind != {"type": "null"}]
    if len(kinds) == 1:
        return {**kinds[0], **{key: value for key, value in node.items() if key != "anyOf"}}
    return {**node, "anyOf": kinds} if kinds else node


def _union(node: dict[str, Any]) -> dict[str, Any]:
    """A union of bare types is a list of types; another one is `oneOf`, which the prompt shows."""
    kinds = node.pop("anyOf", None)
    if kinds is None:
        return node
    if all(set(kind) == {"type"} and isinstance(kind["type"], str) for kind in kinds):
        return {"type": [kind["type"] for kind in kinds], **node}
    return {"oneOf": kinds, **node}


def _complaints(error: pydantic.ValidationError) -> str:
    return "; ".join(
        ".".join(str(part) for part in one["loc"]) + f": {one['msg']}"
        for one in error.errors(include_url=False, include_context=False)
    )


def _failure(error: Exception) -> ToolOutput:
    return ToolOutput(f"Error: {type(error).__name__}: {error}", is_error=True)


def _text(value: object) -> str:
    """Text as it is; anything else as JSON, and what JSON has no form for by its str()."""
    if isinstance(value, str):
        return value
    return json.dumps(to_jsonable_python(value, fallback=str), ensure_ascii=False)


def _first_line(error: Exception) -> str:
    return str(error).strip().splitlines()[0]
