"""Expressions such as "12*(3+4)-5.5", worked step by step from left to right.

The canonical form of every calculation in nano's analysis: `+ - * /` and parentheses, no spaces,
integers, one decimal or two. `think` restates the expression and works it in the detail that the effort
asks for; it knows nothing of the words the question was asked in.

    think("2*(3+4)", "medium")   ("14", "2*(3+4). 3+4=7; 2*7=14")
"""

import re

from recipes.nano.world import steps
from recipes.nano.world.base import Effort

_TOKEN = re.compile(r"\d+(?:\.\d\d?)?|[-+*/()]")


class InexactError(ValueError):
    """A value of the expression has too many decimals: draw other numbers."""


class _Solver:
    """Recursive descent over the tokens; values are integers of tenths (or of hundredths)."""

    def __init__(self, expression: str, effort: Effort, places: int) -> None:
        self.tokens = _TOKEN.findall(expression)
        self.position = 0
        self.effort = effort
        self.places = places
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
        whole, _, part = token.partition(".")
        return int(whole + part.ljust(self.places, "0"))

    def operate(self, a: int, op: str, b: int) -> int:
        value, line = _operate(a, op, b, self.effort, self.places)
        self.lines.append(line)
        return value


def _operate(a: int, op: str, b: int, effort: Effort, places: int) -> tuple[int, str]:
    """The value and the work of one operation of two numbers of tenths (or hundredths)."""
    one, unit = 10**places, steps.UNITS[places]

    def shown(n: int) -> str:
        return steps.decimal(n, places)

    short = f"{shown(a)}{op}{shown(b) if b >= 0 else f'({shown(b)})'}"
    rest = 0
    if op in "+-":
        value = a + b if op == "+" else a - b
    elif op == "*":
        value, rest = divmod(a * b, one)
    else:
        value, rest = divmod(one * a, b) if b else (0, 1)
    if rest:
        raise InexactError(f"{short} in {unit}")
    whole = a % one == 0 and b % one == 0 and value % one == 0
    shift = op in "*/" and b in (10 * one, 100 * one, 1000 * one) and (places == 2 or b > 10 * one)
    if shift or (effort != "high" and not whole):
        return value, f"{short}={shown(value)}"
    if whole:
        return value, steps.work(a // one, op, b // one, effort)
    if op in "+-":
        return value, steps.work_tenths(a, op, b, effort, places)
    if op == "*" and a % one and b % one == 0:
        inner = steps.work(a, op, b // one, effort)
    elif op == "*" and b % one and a % one == 0:
        inner = steps.work(a // one, op, b, effort)
    elif op == "/" and b % one == 0:
        inner = steps.work(a, op, b // one, effort)
    elif op == "*" and places == 2 and a % 10 == 0 and b % 10 == 0:  # tenths times tenths
        return value, f"{short}: {steps.work(a // 10, op, b // 10, effort)}, so {shown(value)}"
    else:
        raise InexactError(f"{short} is not worked")
    return value, f"{short}: in {unit} {inner}, so {shown(value)}"


def _places(expression: str, places: int) -> int:
    return 2 if re.search(r"\.\d\d", expression) else places


def solve(expression: str, effort: Effort = "medium", places: int = 1) -> tuple[str, str]:
    """The value as it is written, and the work: one line an operation, joined by "; ".

    Raises InexactError if a value needs more than `places` decimals (two if the expression itself
    has numbers with two).
    """
    solver = _Solver(expression, effort, _places(expression, places))
    value = solver.sum()
    return steps.decimal(value, solver.places), "; ".join(solver.lines)


def think(expression: str, effort: Effort, places: int = 1) -> tuple[str, str | None]:
    """The value as it is written, and the analysis: the expression restated, then worked."""
    value, work = solve(expression, effort, places)
    return value, None if effort == "low" else f"{expression}. {work}"
