"""Expressions such as "12*(3+4)-5.5", worked step by step from left to right.

The canonical form of every calculation in nano's analysis: `+ - * /` and parentheses, no spaces,
integers or one decimal. `think` restates the expression and works it in the detail that the effort
asks for; it knows nothing of the words the question was asked in.

    think("2*(3+4)", "medium")   ("14", "2*(3+4). 3+4=7; 2*7=14")
"""

import re

from recipes.nano.world import steps
from recipes.nano.world.base import Effort

_TOKEN = re.compile(r"\d+(?:\.\d)?|[-+*/()]")


class InexactError(ValueError):
    """A value of the expression has more than one decimal: draw other numbers."""


class _Solver:
    """Recursive descent over the tokens; values are integers of tenths."""

    def __init__(self, expression: str, effort: Effort) -> None:
        self.tokens = _TOKEN.findall(expression)
        self.position = 0
        self.effort = effort
        self.lines: list[str] = []

    def _peek(self) -> str:
        return self.tokens[self.position] if self.position < len(self.tokens) else ""

    def _next(self) -> str:
        self.position += 1
        return str(self.tokens[self.position - 1])

    def sum(self) -> int:
        value = self.product()
        while self._peek() in ("+", "-"):
            op = self._next()
            value = self.operate(value, op, self.product())
        return value

    def product(self) -> int:
        value = self.factor()
        while self._peek() in ("*", "/"):
            op = self._next()
            value = self.operate(value, op, self.factor())
        return value

    def factor(self) -> int:
        token = self._next()
        if token == "-":
            return -self.factor()
        if token == "(":
            value = self.sum()
            self._next()
            return value
        whole, _, tenth = token.partition(".")
        return int(whole) * 10 + int(tenth or 0)

    def operate(self, a: int, op: str, b: int) -> int:
        value, line = _operate(a, op, b, self.effort)
        self.lines.append(line)
        return value


def _operate(a: int, op: str, b: int, effort: Effort) -> tuple[int, str]:
    """The value (in tenths) and the work of one operation of two numbers of tenths."""
    if op in "+-":
        value = a + b if op == "+" else a - b
    elif op == "*":
        value, rest = divmod(a * b, 10)
        if rest:
            raise InexactError(f"{a}*{b} in tenths")
    else:
        if b == 0 or (10 * a) % b:
            raise InexactError(f"{a}/{b} in tenths")
        value = 10 * a // b
    whole = a % 10 == 0 and b % 10 == 0 and value % 10 == 0
    shown_b = steps.decimal(b) if b >= 0 else f"({steps.decimal(b)})"
    short = f"{steps.decimal(a)}{op}{shown_b}"
    shift = op in "*/" and b in (100, 1000, 10000)
    if shift or (effort != "high" and not whole):
        return value, f"{short}={steps.decimal(value)}"
    if whole:
        return value, steps.work(a // 10, op, b // 10, effort)
    if op in "+-":
        return value, steps.work_tenths(a, op, b, effort)
    if op == "*" and a % 10 and b % 10 == 0:
        inner = steps.work(a, op, b // 10, effort)
    elif op == "*" and b % 10 and a % 10 == 0:
        inner = steps.work(a // 10, op, b, effort)
    elif op == "/" and b % 10 == 0:
        inner = steps.work(a, op, b // 10, effort)
    else:
        raise InexactError(f"{short} is not worked")
    return value, f"{short}: in tenths {inner}, so {steps.decimal(value)}"


def solve(expression: str, effort: Effort = "medium") -> tuple[str, str]:
    """The value as it is written, and the work: one line an operation, joined by "; ".

    Raises InexactError if a value needs more than one decimal.
    """
    solver = _Solver(expression, effort)
    value = solver.sum()
    return steps.decimal(value), "; ".join(solver.lines)


def think(expression: str, effort: Effort) -> tuple[str, str | None]:
    """The value as it is written, and the analysis: the expression restated, then worked."""
    value, work = solve(expression, effort)
    return value, None if effort == "low" else f"{expression}. {work}"
