"""A tool that comes with Motet: arithmetic, worked out from the parsed expression.

Nothing is executed: the expression is parsed and only the operators and functions below are known.
Whole numbers stay exact, and no step may grow beyond `MAX_BITS`.

    >>> calculator("(37 + 58 - 12) / 2")
    '41.5'
"""

import ast
import math
import operator
import warnings
from collections.abc import Callable
from fractions import Fraction

__all__ = ["MAX_BITS", "calculator"]

Number = int | float

MAX_BITS = 10_000  # of a whole number: 3,010 digits
MAX_LENGTH = 500  # characters of an expression; it also bounds the depth of the parsed tree


def calculator(expression: str) -> str:
    """Work out an arithmetic expression.

    Args:
        expression: numbers with + - * / // % ** and parentheses; also abs, min, max, round, sqrt,
            log, exp, sin, cos, tan, pi and e.
    """
    if len(expression) > MAX_LENGTH:
        raise ValueError(f"the expression is longer than {MAX_LENGTH} characters")
    text = expression.replace("×", "*").replace("÷", "/").replace("−", "-").replace("^", "**")
    try:
        with warnings.catch_warnings(action="ignore"):  # the parser warns of odd but harmless code
            tree = ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ValueError(f"not an arithmetic expression: {expression}") from None
    return str(_value(tree.body))


def _value(node: ast.expr) -> Number:
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return _bounded(number)
        case ast.Name(id=name) if name in _CONSTANTS:
            return _CONSTANTS[name]
        case ast.UnaryOp(op=ast.USub()):
            return -_value(node.operand)
        case ast.UnaryOp(op=ast.UAdd()):
            return _value(node.operand)
        case ast.BinOp() if type(node.op) in _OPERATORS:
            left, right = _value(node.left), _value(node.right)
            return _bounded(_OPERATORS[type(node.op)](left, right))
        case ast.Call(func=ast.Name(id=name), keywords=[]) if name in _FUNCTIONS:
            return _bounded(_FUNCTIONS[name](*map(_value, node.args)))
    raise ValueError(f"cannot work out {ast.unparse(node)}")


def _divide(left: Number, right: Number) -> Number:
    """A whole quotient of whole numbers stays whole, however large."""
    if isinstance(left, int) and isinstance(right, int) and right:
        exact = Fraction(left, right)
        return exact.numerator if exact.denominator == 1 else float(exact)
    return left / right


def _round(number: Number, digits: int = 0) -> Number:
    if not isinstance(digits, int) or abs(digits) > MAX_BITS:
        raise ValueError(f"cannot round to {digits} digits")
    return round(number, digits) if digits else round(number)


def _power(base: Number, exponent: Number) -> Number:
    if isinstance(base, int) and isinstance(exponent, int):
        if abs(base) > 1 and base.bit_length() * abs(exponent) > MAX_BITS:
            raise ValueError("the number is too large")
        return base**exponent if exponent >= 0 else float(base) ** exponent
    return _bounded(float(base) ** float(exponent))


def _bounded(number: object) -> Number:
    if isinstance(number, complex) or not isinstance(number, int | float):
        raise ValueError("the result is not a real number")
    if isinstance(number, float) and not math.isfinite(number):
        raise ValueError("the number is too large")
    if isinstance(number, int) and number.bit_length() > MAX_BITS:
        raise ValueError("the number is too large")
    return number


_CONSTANTS: dict[str, Number] = {"pi": math.pi, "e": math.e}
_FUNCTIONS: dict[str, Callable[..., Number]] = {
    "abs": abs,
    "min": min,
    "max": max,
    "round": _round,
    "sqrt": math.sqrt,
    "log": math.log,
    "exp": math.exp,
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
}
_OPERATORS: dict[type[ast.operator], Callable[[Number, Number], Number]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: _divide,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: _power,
}
