"""The calculator tool: what it works out, and what it refuses without ever running it."""

import pytest

from motet.chat import FunctionTool
from motet.chat.calculator import calculator


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("37 + 58 - 12", "83"),
        (" (1 + 2) * -3 ", "-9"),
        ("7 / 2", "3.5"),
        ("10**30 / 10**10", str(10**20)),
        ("2 ^ 10 − 24", "1000"),
        ("6 × 7 ÷ 2", "21"),
        ("7 // 2 + 7 % 4", "6"),
        ("2 ** -1", "0.5"),
        ("max(3, sqrt(16), abs(-2))", "4.0"),
        ("round(2.567, 2) + round(2.4)", "4.57"),
        ("0 ** 0", "1"),
    ],
)
def test_value(expression: str, value: str) -> None:
    assert calculator(expression) == value


@pytest.mark.parametrize(
    "expression",
    [
        "",
        "((((",
        "1; 2",
        "x",
        "__import__('os')",
        "(1).real",
        "[1][0]",
        "True + 1",
        "'a' * 9",
        "1 if 1 else 2",
        "max(*[1, 2])",
        "9 ** 9 ** 9",
        "10 ** 3000 * 10 ** 3000",
        "round(5, -10 ** 9)",
        "(-8) ** 0.5",
        "1e400",
        "10.0 ** 400",
        "exp(1000)",
        "1 / 0",
        "1 // 0",
        "1" * 501,
        "-" * 400 + "(" * 90,
    ],
)
def test_refusals_are_told_to_the_model(expression: str) -> None:
    with pytest.raises((ValueError, ArithmeticError, TypeError)):
        calculator(expression)


def test_schema() -> None:
    function = FunctionTool.of(calculator).schema["function"]
    assert function["name"] == "calculator"
    assert "parentheses" in function["parameters"]["properties"]["expression"]["description"]
