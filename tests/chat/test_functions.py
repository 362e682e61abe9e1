"""Functions as tools: their schemas, the checks of arguments, the text of results."""

import datetime
import functools
import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal

import pydantic
import pytest

from motet.chat import FunctionTool
from motet.chat.docstring import parse_docstring
from motet.errors import ToolError
from motet.harmony.typescript import schema_to_typescript


class Color(Enum):
    RED = "red"
    BLUE = "blue"


@dataclass
class Point:
    x: float
    y: float = 0.0


class Node(pydantic.BaseModel):
    children: list["Node"]


def draw(
    json: str,
    points: list[Point],
    color: Color,
    _mode: Literal["fast", "fine"] = "fast",
    width: int | None = None,
    label: int | str = 3,
) -> dict[str, Any]:
    """Draw a thing.

    With care.

    Args:
        json (str): what to draw,
            as text: any
        points: where

    Returns:
        label: what came of it
    """
    return {"json": json, "points": points, "color": color, "mode": _mode, "label": label}


def test_schema() -> None:
    function = FunctionTool.of(draw).schema["function"]
    assert (function["name"], function["description"]) == ("draw", "Draw a thing.\n\nWith care.")
    properties = function["parameters"]["properties"]
    assert function["parameters"]["required"] == ["json", "points", "color"]
    assert properties["json"] == {"type": "string", "description": "what to draw, as text: any"}
    assert properties["points"]["items"]["properties"]["x"] == {"type": "number"}
    assert properties["color"]["enum"] == ["red", "blue"]
    assert properties["_mode"] == {"type": "string", "enum": ["fast", "fine"], "default": "fast"}
    assert properties["width"] == {"type": "integer"}
    assert properties["label"] == {"type": ["integer", "string"], "default": 3}
    assert "$ref" not in json.dumps(function)


def test_schema_as_the_prompt_shows_it() -> None:
    shown = schema_to_typescript(FunctionTool.of(draw).schema["function"]["parameters"])
    for line in [
        'color: "red" | "blue",',
        "width?: number,",
        "label?: number | string, // default",
    ]:
        assert line in shown


def test_run_checks_and_calls() -> None:
    output = FunctionTool.of(draw).run('{"json": "a", "points": [{"x": 1}], "color": "red"}')
    assert not output.is_error
    assert json.loads(output.text) == {
        "json": "a",
        "points": [{"x": 1.0, "y": 0.0}],
        "color": "red",
        "mode": "fast",
        "label": 3,
    }


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ("[1", "not valid JSON"),
        ("[1]", "one JSON object"),
        ("[" * 100_000, "not valid JSON"),
        ('{"json": "a"}', "points: Field required; color: Field required"),
        ('{"json": "a", "points": [{"x": "?"}], "color": "red"}', "points.0.x"),
        ('{"json": "a", "points": [], "color": "red", "size": 1}', "size: Extra inputs"),
    ],
)
def test_bad_arguments_are_told(arguments: str, told: str) -> None:
    output = FunctionTool.of(draw).run(arguments)
    assert output.is_error
    assert told in output.text


def test_an_exception_is_told_by_its_message() -> None:
    def fail() -> None:
        raise ValueError("out of paper")

    output = FunctionTool.of(fail).run("")
    assert (output.text, output.is_error) == ("Error: ValueError: out of paper", True)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("as it is", "as it is"),
        (None, "null"),
        ([1, "ü"], '[1, "ü"]'),
        (datetime.date(2025, 1, 31), '"2025-01-31"'),
        (Point(1, 2), '{"x": 1, "y": 2}'),
    ],
)
def test_results_become_text(value: object, text: str) -> None:
    def give() -> object:
        return value

    assert FunctionTool.of(give).run("{}").text == text


def no_type(x):  # type: ignore[no-untyped-def]
    return x


def any_number(*numbers: int) -> int:
    return sum(numbers)


def any_name(**names: int) -> int:
    return sum(names.values())


def by_position(x: int, /) -> int:
    return x


def odd_type(x: "nowhere") -> None:  # type: ignore[name-defined]  # noqa: F821
    pass


def no_schema(x: Callable[[], int]) -> None:
    pass


def recursive(node: Node) -> None:
    pass


async def later(x: int) -> int:
    return x


@pytest.mark.parametrize(
    "function",
    [
        no_type,
        any_number,
        any_name,
        by_position,
        odd_type,
        no_schema,
        recursive,
        later,
        lambda: 1,
        functools.partial(draw, "a"),
    ],
)
def test_unusable_functions_are_refused(function: Callable[..., Any]) -> None:
    with pytest.raises(ToolError, match="cannot be a tool"):
        FunctionTool.of(function)


GOOGLE = """Add.

Args:
    a (int): first
        number: of two
    *b: second

Returns:
    c: the sum
"""
NUMPY = """Add.

Parameters
----------
a : int
    first
    number: of two
b, c
    second

Returns
-------
d
    the sum
"""
SPHINX = """Add.

:param int a: first
    number: of two
:param b: second
:returns: c
"""


@pytest.mark.parametrize("text", [GOOGLE, NUMPY, SPHINX], ids=["google", "numpy", "sphinx"])
def test_docstring_styles(text: str) -> None:
    description, said = parse_docstring(text)
    assert description == "Add."
    assert said["a"] == "first number: of two"
    assert said["b"] == "second"
    assert "the sum" not in said.values()


@pytest.mark.parametrize("text", [None, "", "One line.", "Note: not a section.\n\nArgs: neither."])
def test_docstring_without_sections(text: str | None) -> None:
    assert parse_docstring(text) == (text or "", {})
