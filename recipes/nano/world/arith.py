"""Bare calculations: one operation, several, percent, averages, missing numbers, true or false.

Each kind draws numbers, writes the calculation as an expression (`expression.py`, which the
analysis restates and works) and asks for it in words or symbols. The wordings are data; in `FRAMES`
`{e}` is the calculation, elsewhere `{a}`, `{b}`, `{c}` are the numbers.
"""

import random
import re
from collections.abc import Callable
from functools import partial

from recipes.nano.world import steps
from recipes.nano.world.arith_texts import (
    AVERAGE,
    CHAIN,
    CHAIN_ENDS,
    CHAIN_JOINS,
    CHAIN_STARTS,
    COUNT_ONES,
    COUNT_ONES_DOWN,
    COUNTS,
    COUNTS_DOWN,
    DEBTS,
    DIVISIBLE,
    EVEN,
    FALLS,
    FIRST,
    FLOORS_DOWN,
    FLOORS_UP,
    FRACTION_LEFT,
    FRACTIONS,
    FRAMES,
    GAPS,
    HALFWAY,
    MISSING,
    MISSING_TWO,
    NEXT_MORE,
    NEXT_ONE,
    NOUNS,
    NTHS,
    NTHS_TIMES,
    ODD,
    PARITY,
    PERCENT,
    PERCENT_BASE,
    PERCENT_OFF,
    PERCENT_UP,
    PERCENT_WHAT,
    RANGES,
    RISES,
    ROUND,
    ROUND_DOWN,
    ROUND_PLACE,
    ROUND_UP,
    SCALE_NOUNS,
    SCALE_SENTENCES,
    SENTENCES,
    SERIES,
    STEPS,
    SYMBOL_FRAMES,
    SYMBOLS,
    TABLES,
    TOTAL,
    TOTAL_SIGNS,
    TRUE,
)
from recipes.nano.world.base import Draw, Sample, answer, contains, exact, listed, number, user
from recipes.nano.world.expression import InexactError, solve, think
from recipes.nano.world.speech import ask, capital, pen


def _size(r: random.Random, most: int = 4) -> int:
    """A positive integer: each number of digits is as likely."""
    digits = r.randint(1, most)
    return r.randint(10 ** (digits - 1) if digits > 1 else 1, 10**digits - 1)


def _sample(draw: Draw, kind: str, question: str, expression: str) -> Sample:
    """Ask `question`; the answer is the value of `expression`."""
    value, analysis = think(expression, draw.effort)
    told = float(value) if "." in value else int(value)
    return Sample(
        "arith",
        [user(ask(draw, question)), answer(value, analysis)],
        number(told),
        effort=draw.effort,
        kind=kind,
    )


def _said(
    draw: Draw, kind: str, final: str, question: str, analysis: str, check: dict[str, object]
) -> Sample:
    """Ask `question`; the answer is `final`, its reasoning `analysis` unless the effort is low."""
    told = None if draw.effort == "low" else analysis
    return Sample(
        "arith",
        [user(ask(draw, question)), answer(final, told)],
        check,
        effort=draw.effort,
        kind=kind,
    )


def _fill(template: str, **slots: object) -> str:
    """The wording with its numbers; a number in words at its start gets a capital."""
    text = template.format(**slots)
    return capital(text) if template.startswith("{") else text


def _framed(draw: Draw, noun: str) -> str:
    """A calculation in words, in a question or an order."""
    template = draw.wording(FRAMES)
    return _fill(template, e=noun) if draw.chance(0.8) else template.format(e=noun)


def _squared(text: str, power: str, times: str) -> str:
    """ "7*7" as 7^2, where it stands alone between sums."""
    pattern = rf"(?<![\d*/x×X·÷:.])(?<![*/x×X·÷:] )(\d+){re.escape(times)}\1(?![\d.]| ?[*/x×X·÷:^])"
    return re.sub(pattern, lambda m: m[1] + power, text)


def _symbolic(draw: Draw, expression: str, commas: float = 0.05) -> str:
    """A canonical expression as people type it, in a question or an order."""
    space = draw.choice([" ", " ", " ", ""])
    times, over, minus = (
        draw.choice(SYMBOLS["*"]),
        draw.choice(SYMBOLS["/"]),
        draw.choice(SYMBOLS["-"]),
    )
    group = draw.chance(commas)
    out, token = [], ""
    before = ""
    for char in expression + " ":
        if char.isdigit() or char == ".":
            token += char
            continue
        if token:
            out.append(f"{int(token):,}" if group and token.isdigit() else token)
            before, token = token, ""
        if char in "+*/" or (char == "-" and before not in ("", "(", "op")):
            shown = {"+": "+", "*": times, "/": over, "-": minus}[char]
            out.append(f"{space}{shown}{space}")
            before = "op"
        elif char == "-":
            out.append("-")
        elif char in "()":
            out.append(char)
            before = char
    text = "".join(out)
    if draw.chance(0.6):
        text = _squared(
            text, draw.choice(["^2", "^2", "²", "**2", " squared"]), space + times + space
        )
    frames = SYMBOL_FRAMES if draw.chance(0.35) else FRAMES
    return draw.wording(frames).format(e=text)


def _binary(r: random.Random, op: str) -> tuple[int, int]:
    """Two numbers of one operation in nano's world."""
    if op == "+":
        return _size(r), _size(r)
    if op == "-":
        a, b = _size(r), _size(r)
        return (a, b) if a >= b or r.random() < 0.3 else (b, a)
    if op == "*":
        a, b = _size(r, 3), _size(r, 2)
        if r.random() < 0.25:
            a, b = r.randint(2, 12), r.randint(2, 12)
        return (a, b) if r.random() < 0.7 else (b, a)
    b = r.randint(2, 12) if r.random() < 0.5 else r.randint(2, 99)
    return b * _size(r, r.choice([2, 3, 3, 4]) if b < 10 else 2), b


def _operation(kind: str, op: str, draw: Draw) -> Sample:
    a, b = draw.values(lambda r: _binary(r, op), lambda v: f"{v[0]}{op}{v[1]}")
    expression = f"{a}{op}{b}"
    style = draw.random.random()
    if style < 0.38:
        return _sample(draw, kind, _symbolic(draw, expression, 0.1), expression)
    write = pen(draw)
    if style < 0.58:
        noun = draw.choice(NOUNS[op])
        return _sample(draw, kind, _framed(draw, noun.format(a=write(a), b=write(b))), expression)
    sentences = SENTENCES[op]
    if op == "-" and style > 0.82:
        if style > 0.91:
            a, b = max(a, b), min(a, b)
            question = draw.wording(SENTENCES["more"]).format(a=write(a), b=write(b))
            return _sample(draw, kind, question, f"{a}-{b}")
        question = draw.wording(SENTENCES["difference"]).format(a=write(a), b=write(b))
        return _sample(draw, kind, question, f"{max(a, b)}-{min(a, b)}")
    question = _fill(draw.wording(sentences), a=write(a), b=write(b))
    return _sample(draw, kind, question, expression)


def _negative(draw: Draw) -> Sample:
    """One or two negative operands."""

    def make(r: random.Random) -> tuple[int, str, int]:
        op = r.choice("++---*/")
        a, b = _size(r, r.choice([1, 2, 2, 3, 4])), _size(r, r.choice([1, 2, 2, 3, 4]))
        if op == "*":
            a, b = r.randint(2, 99), r.randint(2, 12)
        if op == "/":
            b = r.randint(2, 12)
            a = b * r.randint(2, 99)
        signs = r.choice([(-1, 1), (1, -1), (-1, -1)])
        return a * signs[0], op, b * signs[1]

    a, op, b = draw.values(make)
    expression = f"{a}{op}{b}" if b > 0 else f"{a}{op}({b})"
    if draw.chance(0.6):
        typed = expression
        if a < 0 and draw.chance(0.35):
            typed = f"({a}){op}{b if b > 0 else f'({b})'}"
        return _sample(draw, "negative", _symbolic(draw, typed), expression)
    minus = draw.choice(["-", "-", "minus ", "negative "])
    shown = [str(n) if n > 0 else f"{minus}{-n}" for n in (a, b)]
    noun = draw.choice(NOUNS[op][:4] if op in "-*/" else NOUNS[op][:3])
    if draw.chance(0.3):
        sentence = draw.wording(SENTENCES[op][:28] if op != "+" else SENTENCES[op][:26])
        return _sample(draw, "negative", sentence.format(a=shown[0], b=shown[1]), expression)
    return _sample(draw, "negative", _framed(draw, noun.format(a=shown[0], b=shown[1])), expression)


def _hundredths(draw: Draw) -> Sample:
    """Whole numbers whose quotient has decimals, and tenths times tenths."""

    def make(r: random.Random) -> tuple[str, str, str]:
        if r.random() < 0.35:
            return steps.decimal(r.randint(2, 99)), "*", steps.decimal(r.randint(2, 99))
        while True:
            a, b = r.randint(1, 300), r.choice([2, 2, 4, 4, 5, 5, 8, 10, 20, 25])
            if a % b and 100 * a % b == 0:
                return str(a), "/", str(b)

    a, op, b = draw.values(make)
    expression = f"{a}{op}{b}"
    value, analysis = think(expression, draw.effort, places=2)
    if draw.chance(0.5):
        question = _symbolic(draw, expression, 0.0)
    else:
        noun = draw.choice([n for n in NOUNS[op][:4] if "over" not in n])
        question = _framed(draw, noun.format(a=a, b=b))
    told = float(value) if "." in value else int(value)
    return _said(draw, "decimal", value, question, analysis or "", number(told))


def _decimal(draw: Draw) -> Sample:
    """One decimal place: + and -, or times and divided by one digit."""

    def make(r: random.Random) -> tuple[str, str, str]:
        op = r.choice("+++---**/")
        a, b = _size(r, 4), _size(r, r.choice([2, 3, 4]))
        if op == "*":
            a = r.randint(11, 999)
            pair = (steps.decimal(a), str(r.randint(2, 9)))
            return (pair[0], op, pair[1]) if r.random() < 0.7 else (pair[1], op, pair[0])
        if op == "/":
            b = r.randint(2, 9)
            return steps.decimal(b * r.randint(3, 199)), op, str(b)
        if r.random() < 0.2:
            b = b // 10 * 10 + 10
        if op == "-" and a < b and r.random() < 0.85:
            a, b = b, a
        return steps.decimal(a), op, steps.decimal(b)

    if draw.chance(0.12):
        return _hundredths(draw)
    a, op, b = draw.values(make)
    expression = f"{a}{op}{b}"
    style = draw.random.random()
    if style < 0.4:
        return _sample(draw, "decimal", _symbolic(draw, expression), expression)
    if style < 0.7:
        noun = draw.choice([n for n in NOUNS[op] if "{a}-fold" not in n and "of {b}" not in n])
        return _sample(draw, "decimal", _framed(draw, noun.format(a=a, b=b)), expression)
    if op == "-" and style > 0.85 and float(a) >= float(b):
        pool = SENTENCES["difference"] + SENTENCES["more"]
    else:
        pool = [s for s in SENTENCES[op] if "rows" not in s and "times bigger" not in s and "itself" not in s
                and "How many" not in s and "th part" not in s]  # fmt: skip
    return _sample(draw, "decimal", draw.wording(pool).format(a=a, b=b), expression)


def _small(r: random.Random) -> int:
    return r.randint(2, 12) if r.random() < 0.5 else _size(r, 2)


def _expression(r: random.Random) -> str:
    """Two to four operations with precedence and perhaps parentheses, all values in the world."""
    while True:
        n = r.choice([2, 2, 2, 3, 3, 4])
        shape = r.random()
        if shape < 0.35:  # + and - only, larger numbers
            text = str(_size(r, r.choice([2, 3, 4])))
            for _ in range(n):
                text += r.choice("+-") + str(_size(r, r.choice([1, 2, 3])))
        elif shape < 0.7:
            text = str(_small(r))
            for _ in range(n):
                text += r.choice("++--**/") + str(_small(r))
        else:
            a, b, c, d = _small(r), _small(r), _small(r), _small(r)
            op, sign = r.choice("+-"), r.choice("+-")
            text = r.choice(
                [f"({a}{op}{b})*{c}", f"{a}*({b}{op}{c})", f"({a}{op}{b})/{c}", f"{a}{op}({b}{sign}{c})",
                 f"({a}{op}{b})*{c}{sign}{d}", f"{a}{sign}{b}*({c}{op}{d})", f"({a}{op}{b})*({c}{sign}{d})",
                 f"{a}*({b}{op}{c}){sign}{d}", f"({a}*{b}{op}{c})/{d}", f"{a}-({b}+{c})", f"({a}{op}{b}){sign}({c}+{d})",
                 f"({a}+{b}{op}{c})*{d}", f"{a}*{a}{op}{b}", f"{a}{op}{b}*{b}", f"{a}*{a}{op}{b}*{b}", f"{a}/{b}{op}{c}",
                 f"{a}{op}{b}/{c}", f"{a}/{b}*{c}", f"{a}*{b}{op}{c}*{d}", f"{a}/({b}{op}{c})", f"({a}{op}{b})/({c}{sign}{d})", f"{a}*{b}/{c}", f"(({a}{op}{b})*{c}{sign}{d})", f"{a}{op}{b}*{c}{sign}{d}"]
            )  # fmt: skip
            if text.startswith("(("):
                text = text[1:-1]
        if _in_world(text) and (r.random() < 0.4 or not _any_negative(text)):
            return text


def _in_world(expression: str) -> bool:
    """Exact, integers only, every value within four digits or so, products within 3x2 digits."""
    try:
        _, work = solve(expression)
    except InexactError:
        return False
    for line in work.split("; "):
        left, _, result = line.partition("=")
        if "." in result or abs(int(result)) > 9999:
            return False
        digits = left.replace("(", "").replace(")", "").replace("-", "")
        if "*" in digits and (
            min(map(len, digits.split("*"))) > 2 or max(map(len, digits.split("*"))) > 3
        ):
            return False
        if "/" in left and "-" in left:
            return False
        if "/" in left and len(left.split("/")[1]) > 2:
            return False
    return True


def _any_negative(expression: str) -> bool:
    return "=-" in solve(expression)[1]


def _multi(draw: Draw) -> Sample:
    """Several operations, written in symbols, or in the words plus, minus, times, divided by."""
    expression = draw.values(_expression, str)
    if "(" not in expression and draw.chance(0.35):
        words = {"+": draw.choice(["plus", "plus", "and"]), "-": draw.choice(["minus", "minus", "take away", "less"]),
                 "*": draw.choice(["times", "times", "multiplied by"]), "/": draw.choice(["divided by", "divided by", "over"])}  # fmt: skip
        if words["+"] == "and" and set(expression) & set("-*/"):
            words["+"] = "plus"
        write = pen(draw, words=0.15)
        text, token = "", ""
        for char in expression + " ":
            if char.isdigit():
                token += char
                continue
            text += write(int(token)) + (f" {words[char]} " if char in words else "")
            token = ""
        return _sample(draw, "multi", _framed(draw, text), expression)
    return _sample(draw, "multi", _symbolic(draw, expression), expression)


def _nested(draw: Draw) -> Sample:
    """Nested words: "3 times the sum of 4 and 5", "subtract 7 from the product of 6 and 8"."""

    def make(r: random.Random) -> tuple[str, str]:
        while True:
            expression, words = _phrase(r)
            if _in_world(expression) and not (
                ("difference" in words or r.random() < 0.6) and _any_negative(expression)
            ):
                return expression, words

    expression, words = draw.values(make, lambda v: v[0])
    if words[0].isupper():
        question = words
    else:
        question = _framed(draw, words)
    return _sample(draw, "nested", question, expression)


_INNER: list[tuple[str, str]] = [
    ("({a}+{b})", "the sum of {a} and {b}"), ("({a}-{b})", "the difference between {a} and {b}"), ("({a}*{b})", "the product of {a} and {b}"),
    ("({a}/{b})", "the quotient of {a} and {b}"), ("({a}+{b})", "the sum of {a} and {b}"), ("({a}*{b})", "the product of {a} and {b}"),
    ("({a}*2)", "twice {a}"), ("({a}/2)", "half of {a}"), ("({a}*{a})", "the square of {a}"), ("({a}*{a})", "{a} squared"), ("({a}*5)", "five times {a}"), ("({a}*10)", "ten times {a}"), ("({a}*4)", "four times {a}"), ("({a}/2)", "half {a}"), ("({a}*3)", "three times {a}"), ("({a}*2)", "the double of {a}"),
    ("({a}/4)", "a quarter of {a}"), ("({a}/3)", "a third of {a}"), ("({a}*2)", "double {a}"), ("({a}/2)", "one half of {a}"), ("({a}*6)", "six times {a}"), ("({a}*3)", "the triple of {a}"), ("({a}/5)", "a fifth of {a}"), ("({a}/10)", "a tenth of {a}"), ("({a}+{b})", "the total of {a} and {b}"),
]  # fmt: skip
_OUTER: list[tuple[str, str]] = [
    ("{e}+{c}", "What is {e}, plus {c}?"), ("{e}-{c}", "What is {e}, minus {c}?"), ("{e}+{c}", "Take {e} and add {c}."), ("{e}-{c}", "Take {e} and subtract {c}."), ("{e}*{c}", "Take {e} and multiply it by {c}."), ("{e}/{c}", "Take {e} and divide it by {c}."),
    ("{e}-{c}", "From {e} subtract {c}."), ("{c}-{e}", "From {c} subtract {e}."), ("{e}+{c}", "What do I get if I add {c} to {e}?"), ("{e}-{c}", "What do I get if I subtract {c} from {e}?"), ("{c}-{e}", "What do I get if I subtract {e} from {c}?"), ("{e}-{c}", "How much is {e} reduced by {c}?"),
    ("{e}+{c}", "How much is {e} increased by {c}?"), ("{e}-{c}", "What remains if you take {c} from {e}?"), ("{c}-{e}", "What remains if you take {e} from {c}?"), ("{e}/2", "Take half of {e}."), ("{e}*2", "What is twice {e}?"), ("{e}-{c}", "{e} decreased by {c}"), ("{e}+{c}", "{c} added to {e}"),
    ("{e}*{c}", "{c} times {e}"), ("{e}+{c}", "{c} more than {e}"), ("{e}-{c}", "{c} less than {e}"), ("{e}*2", "twice {e}"), ("{e}*2", "double {e}"),
    ("{e}/2", "half of {e}"), ("{e}*3", "three times {e}"), ("{e}/4", "a quarter of {e}"), ("{e}/3", "a third of {e}"), ("{e}+{c}", "{e} plus {c}"), ("{e}-{c}", "{e} minus {c}"),
    ("{e}/{c}", "{e} divided by {c}"), ("{e}*{c}", "{e} multiplied by {c}"), ("{c}-{e}", "{c} minus {e}"), ("{c}+{e}", "{c} plus {e}"), ("{e}+{c}", "the sum of {e} and {c}"),
    ("{e}+{c}", "Add {c} to {e}."), ("{e}-{c}", "Subtract {c} from {e}."), ("{c}-{e}", "Subtract {e} from {c}."), ("{e}*{c}", "Multiply {e} by {c}."),
    ("{e}/{c}", "Divide {e} by {c}."), ("{e}*2", "Double {e}."), ("{e}/2", "Halve {e}."), ("{e}-{c}", "Take {c} away from {e}."), ("{e}+{c}", "Increase {e} by {c}."),
    ("{c}-{e}", "Take {e} away from {c}."), ("{e}-{c}", "{c} subtracted from {e}"), ("{c}+{e}", "{e} added to {c}"), ("{e}-{c}", "Reduce {e} by {c}."), ("{e}*3", "Triple {e}."),
    ("{e}+{f}", "the sum of {e} and {f}"), ("{e}-{f}", "the difference between {e} and {f}"), ("{e}+{f}", "{e} plus {f}"), ("{e}-{f}", "{e} minus {f}"),
    ("{e}+{f}", "Add {e} and {f}."), ("{e}-{f}", "Subtract {f} from {e}."), ("{e}*{e2}", "the product of {e} and {c}"),
]  # fmt: skip


def _phrase(r: random.Random) -> tuple[str, str]:
    outer, words = r.choice(_OUTER)
    parts: dict[str, str] = {}
    said: dict[str, str] = {}
    for slot in ("e", "f"):
        inner, noun = r.choice(_INNER)
        a, b = r.randint(2, 99), r.randint(2, 99)
        if "*" in inner and "{b}" in inner:
            b = r.randint(2, 12)
        if "/{b}" in inner:
            b = r.randint(2, 12)
            a = b * r.randint(2, 40)
        if "-" in inner:
            a, b = max(a, b), min(a, b)
        parts[slot], said[slot] = inner.format(a=a, b=b), noun.format(a=a, b=b)
    c = r.randint(2, 12) if "*" in outer or "/" in outer else r.randint(2, 150)
    outer = outer.replace("{e2}", "{c}")
    expression = outer.format(c=c, **parts)
    # parentheses that precedence makes needless are left out of the canonical form
    for slot in ("e", "f"):
        inner = parts[slot]
        bare = inner[1:-1]
        if "*" in bare or "/" in bare:
            safe = f"/{inner}" not in expression and f"*{inner}" not in expression
            expression = expression.replace(inner, bare) if safe else expression
        elif expression.startswith(inner) and ("+" in outer or "-" in outer):
            expression = expression.replace(inner, bare, 1)
    return expression, words.format(c=c, **said)


def _chain(draw: Draw) -> Sample:
    """A chain of orders: "start with 12, add 5, double it"."""

    def make(r: random.Random) -> tuple[int, list[tuple[str, int]], str]:
        while True:
            start = value = _size(r, r.choice([1, 2, 2, 3]))
            moves: list[tuple[str, int]] = []
            text = str(start)
            for _ in range(r.choice([2, 2, 2, 3, 3, 4])):
                op = r.choice(["+", "+", "-", "-", "*", "/", "*2", "*3", "/2"])
                n = (
                    int(op[1:])
                    if op[1:]
                    else r.randint(2, 9)
                    if op in "*/"
                    else _size(r, r.choice([1, 2, 2]))
                )
                divisors = [d for d in range(2, 13) if value > 0 and value % d == 0]
                if op == "/" and not divisors:
                    continue
                n = r.choice(divisors) if op == "/" else n
                if (op == "/2" and value % 2) or (op == "-" and n > value and r.random() < 0.9):
                    continue
                if op[0] == "*" and len(str(abs(value))) > 3:
                    continue
                value = {"+": value + n, "-": value - n, "*": value * n, "/": value // n}[op[0]]
                text += f"; {op[0]}{n}"
                moves.append((op, n))
            if len(moves) >= 2 and 0 <= value <= 9999:
                return start, moves, text

    start, moves, restated = draw.values(make, lambda v: v[2])
    write = pen(draw, words=0.15)
    lines, value = [], start
    for op, n in moves:
        lines.append(steps.work(value, op[0], n, draw.effort))
        value = {"+": value + n, "-": value - n, "*": value * n, "/": value // n}[op[0]]
    orders = [draw.choice(CHAIN[op]).format(n=write(n)) for op, n in moves]
    first_op, first_n = moves[0]
    if first_op in FIRST and draw.chance(0.35):
        opening = draw.choice(FIRST[first_op]).format(a=write(start), b=write(first_n))
        rest = orders[1:]
        join = draw.choice(CHAIN_JOINS)
        text = opening + "".join(
            (join if i == 0 else draw.choice(CHAIN_JOINS)) + o for i, o in enumerate(rest)
        )
    else:
        opening = draw.wording(CHAIN_STARTS).format(a=write(start))
        joins = [draw.choice([", ", ", ", ", then ", " and "]) for _ in orders[1:]]
        if joins:
            joins[-1] = draw.choice(CHAIN_JOINS)
        text = opening + orders[0] + "".join(j + o for j, o in zip(joins, orders[1:], strict=True))
    question = text + draw.wording(CHAIN_ENDS)
    return _said(
        draw, "chain", str(value), question, f"{restated}. {'; '.join(lines)}", number(value)
    )


# Names of multiples and shares; those that people use most come often.
_HOWS = (
    ["*2", "/2"] * 9 + ["*3", "/3", "/4", "/3*2", "/4*3"] * 4 + ["/5", "/10", "/5*2", "/5*3", "/8*3"] * 2
    + list(SCALE_NOUNS)
)  # fmt: skip
_COMMON = list(FRACTIONS)


def _scale(draw: Draw) -> Sample:
    """Double, half, a third of, three quarters of, ... of one number, and what then is left."""
    style = draw.random.random()
    how = draw.choice(_COMMON if style < 0.3 else _HOWS)
    divisor = int(how[1:].split("*")[0]) if how[0] == "/" else 1

    def make(r: random.Random) -> int:
        if how[0] == "*":
            return _size(r, 4 if how == "*2" else 3)
        return divisor * _size(r, 3 if divisor < 5 else 2)

    a = draw.values(make, lambda v: f"{how} {v} {v * v}")
    write = pen(draw)
    expression = f"{a}{how}"
    if style < 0.18:
        return _sample(draw, "scale", draw.wording(FRACTIONS[how]).format(a=a), expression)
    if style < 0.3:
        names = SCALE_NOUNS[how]
        share = draw.choice([n[: -len(" of {a}")] for n in names if n.endswith(" of {a}") and "the number" not in n and not n.startswith("the ")])  # fmt: skip
        text = draw.wording(FRACTION_LEFT).format(a=a, f=share)
        return _sample(draw, "scale", capital(text), f"{a}-{expression}")
    if how == "/2" and draw.chance(0.12):
        a += 1
        expression = f"{a}{how}"
    if how in SCALE_SENTENCES and draw.chance(0.4):
        return _sample(
            draw, "scale", draw.wording(SCALE_SENTENCES[how]).format(a=write(a)), expression
        )
    noun = draw.choice(SCALE_NOUNS[how]).format(a=write(a))
    return _sample(draw, "scale", _framed(draw, noun), expression)


def _percent_expression(p: int, a: int) -> str:
    """p percent of a in nano's way: by parts of the whole where that is easy."""
    simple = {
        50: f"{a}/2",
        25: f"{a}/4",
        75: f"{a}/4*3",
        10: f"{a}/10",
        1: f"{a}/100",
        100: f"{a}/1",
    }
    if p in simple:
        return simple[p]
    return f"{a}*{p // 10}/10" if p % 10 == 0 else f"{a}*{p}/100"


def _percent_draw(r: random.Random, change: int) -> tuple[int, int]:
    while True:
        p = r.choice(
            [10, 10, 20, 20, 25, 25, 50, 50, 5, 15, 30, 40, 60, 70, 75, 80, 90, 1, r.randint(2, 99)]
        )
        a = r.choice(
            [
                10 * r.randint(1, 99),
                4 * r.randint(1, 99),
                _size(r, 3),
                100 * r.randint(1, 50),
                20 * r.randint(1, 60),
            ]
        )
        if (p % 10 and p not in (25, 75) and a > 999) or (
            a * p % 100 and (a * p % 10 or r.random() < 0.7)
        ):
            continue
        try:
            solve(_percent_expression(p, a))
        except InexactError:
            continue
        if a + change * a * p // 100 <= 9999:
            return p, a


def _percent(draw: Draw) -> Sample:
    """Percent of, percent off, percent more, what percent, and percent of what."""
    style = draw.random.random()
    sign = draw.choice(["%", "%", "%", " %", " percent", " percent", " per cent"])
    if style > 0.94:
        p, base = draw.values(
            lambda r: (r.choice([5, 10, 20, 25, 30, 40, 50, 60, 75]), 20 * r.randint(1, 30))
        )
        share = p * base // 100
        question = _fill(draw.wording(PERCENT_BASE), a=share, p=f"{p}{sign}")
        work = f"{share}*100={share * 100}; {steps.work(share * 100, '/', p, draw.effort)}"
        return _said(draw, "percent", str(base), question, f"{share} is {p}%. {work}", number(base))
    if style < 0.12:

        def make(r: random.Random) -> tuple[int, int]:
            while True:
                b = r.choice(
                    [
                        10 * r.randint(1, 60),
                        20 * r.randint(1, 50),
                        4 * r.randint(1, 50),
                        100,
                        50,
                        200,
                    ]
                )
                p = r.randint(1, 100)
                if b * p % 100 == 0:
                    return b * p // 100, b

        a, b = draw.values(make)
        value, analysis = think(f"{a}*100/{b}", "medium")
        analysis = f"{a} of {b} in %. {a}*100={a * 100}; {steps.work(a * 100, '/', b, draw.effort)}"
        question = draw.wording(PERCENT_WHAT).format(a=a, b=b)
        return _said(draw, "percent", f"{value}%", question, analysis, number(int(value)))
    change = 0 if style < 0.55 else -1 if style < 0.77 else 1
    p, a = draw.values(lambda r: _percent_draw(r, max(change, 0)))
    part = _percent_expression(p, a)
    value, work = solve(part, draw.effort)
    text = {0: PERCENT, -1: PERCENT_OFF, 1: PERCENT_UP}[change]
    write = pen(draw, words=0.03)
    shown = (
        "half"
        if p == 50 and change == 0 and draw.chance(0.1)
        else f"{write(p)}{sign if write(p).isdigit() else ' percent'}"
    )
    question = _fill(draw.wording(text), p=shown, a=write(a))
    restated = f"{p}% of {a}" if change == 0 else f"{a}{'+' if change > 0 else '-'}{p}%"
    if change:
        value, last = solve(f"{a}{'+' if change > 0 else '-'}{value}", draw.effort)
        work = f"{work}; {last}"
    told = float(value) if "." in value else int(value)
    return _said(draw, "percent", value, question, f"{restated}. {work}", number(told))


def _listed(draw: Draw, numbers: list[int]) -> str:
    """Numbers as a list in a sentence."""
    write = pen(draw, words=0.06, commas=0.0)
    shown = [write(n) for n in numbers]
    style = draw.random.random()
    if style < 0.55:
        return ", ".join(shown[:-1]) + " and " + shown[-1]
    if style < 0.7:
        return ", ".join(shown[:-1]) + ", and " + shown[-1]
    return draw.choice([", ", ", ", ", ", " ", "; "]).join(shown)


def _average(draw: Draw) -> Sample:
    """The mean of two to six numbers, exact."""

    def make(r: random.Random) -> list[int]:
        while True:
            n = r.choice([2, 3, 3, 3, 4, 4, 5, 5, 6])
            top = r.choice([10, 20, 50, 100, 100, 300])
            numbers = [r.randint(1, top) for _ in range(n)]
            if sum(numbers) % n == 0 or (10 * sum(numbers) % n == 0 and r.random() < 0.1):
                return numbers

    numbers = draw.values(make)
    expression = f"({'+'.join(map(str, numbers))})/{len(numbers)}"
    if len(numbers) == 2 and draw.chance(0.4):
        a, b = sorted(numbers) if draw.chance(0.8) else numbers
        text = draw.wording(HALFWAY).format(a=a, b=b)
        return _sample(draw, "average", text, f"({a}+{b})/2")
    return _sample(
        draw, "average", draw.wording(AVERAGE).format(l=_listed(draw, numbers)), expression
    )


def _total(draw: Draw) -> Sample:
    """The sum of three to ten numbers."""

    def make(r: random.Random) -> list[int]:
        n = r.choice([3, 3, 3, 4, 4, 5, 5, 6, 7, 8, 10])
        top = r.choice([10, 20, 100, 100, 500, 2000]) if n < 6 else r.choice([10, 20, 50, 100])
        return [r.randint(1, top) for _ in range(n)]

    if draw.chance(0.06):
        first, last = draw.values(
            lambda r: (r.choice([1, 1, 1, r.randint(2, 9)]), r.randint(3, 12))
        )
        row = list(range(first, first + last))
        text = draw.wording(SERIES).format(a=row[0], b=row[-1])
        return _sample(draw, "total", text, "+".join(map(str, row)))
    numbers = draw.values(make)
    if draw.chance(0.2):
        joiner = draw.choice([" + ", " + ", "+", " plus ", " and "])
        text = _fill(draw.wording(TOTAL_SIGNS), l=joiner.join(map(str, numbers)))
        if joiner == " and ":
            text = f"Add {joiner.join(map(str, numbers))}."
        return _sample(draw, "total", text, "+".join(map(str, numbers)))
    return _sample(
        draw,
        "total",
        draw.wording(TOTAL).format(l=_listed(draw, numbers)),
        "+".join(map(str, numbers)),
    )


def _remainder(draw: Draw) -> Sample:
    """Division with remainder; half the time only the remainder is asked for."""

    def make(r: random.Random) -> tuple[int, int]:
        b = r.randint(2, 12) if r.random() < 0.65 else r.randint(13, 99)
        return b * _size(r, 3 if b < 13 else 2) + r.randint(0, b - 1), b

    a, b = draw.values(make)
    write = pen(draw, words=0.05)
    q, rest = divmod(a, b)
    work = steps.work(a, "/", b, draw.effort) + (f" r{rest}" if draw.effort == "medium" else "")
    if draw.effort == "high" and not rest:
        work += " r0"
    if draw.chance(0.55):
        question = draw.wording(SENTENCES["remainder"]).format(a=write(a), b=write(b))
        return _said(draw, "remainder", str(rest), question, f"{a} mod {b}. {work}", number(rest))
    question = draw.wording(SENTENCES["divide"]).format(a=write(a), b=write(b))
    final = f"{q} remainder {rest}"
    return _said(
        draw,
        "remainder",
        final,
        question,
        f"{a}/{b} with r. {work}",
        contains(final, f"{q} r{rest}", f"{q} r {rest}"),
    )


def _power(draw: Draw) -> Sample:
    """Squares, cubes, small powers and exact square roots."""
    how = draw.choice(["square", "square", "square", "cube", "power", "root"])
    if how == "power":
        a, b = draw.choice(
            [(2, n) for n in range(3, 13)]
            + [(3, n) for n in range(3, 8)]
            + [(4, 4), (4, 5), (5, 4), (10, 3), (10, 2), (6, 4)]
        )
        return _sample(
            draw, "power", draw.wording(SENTENCES["power"]).format(a=a, b=b), "*".join([str(a)] * b)
        )
    if how == "root":
        root = draw.random.randint(2, 30)
        text = draw.wording(SENTENCES["root"]).format(a=root * root)
        return _said(
            draw,
            "power",
            str(root),
            text,
            f"root of {root * root}. {root}*{root}={root * root}",
            number(root),
        )
    a = draw.random.randint(2, 99) if how == "square" else draw.random.randint(2, 12)
    write = pen(draw, words=0.08)
    pool = SENTENCES[how]
    text = draw.wording(pool)
    shown = (
        write(a)
        if "^" not in text and "*" not in text and "²" not in text and "³" not in text
        else str(a)
    )
    return _sample(
        draw, "power", _fill(text, a=shown), "*".join([str(a)] * (2 if how == "square" else 3))
    )


def _missing(draw: Draw) -> Sample:
    """The missing operand of an equation, one or two steps back."""
    if draw.chance(0.25):
        form = draw.choice(["(c-b)/a", "(c-b)/a", "(c+b)/a", "c*a-b", "c/a-b"])

        def make_two(r: random.Random) -> tuple[int, int, int]:
            while True:
                a, b, x = r.randint(2, 9), r.randint(1, 50), r.randint(1, 60)
                c = {
                    "(c-b)/a": a * x + b,
                    "(c+b)/a": a * x - b,
                    "c/a-b": a * (x + b),
                    "c*a-b": (x + b) // a,
                }[form]
                if c > 0 and (form != "c*a-b" or (x + b) % a == 0):
                    return a, b, c

        a, b, c = draw.values(make_two)
        expression = form.replace("a", str(a)).replace("b", str(b)).replace("c", str(c))
        return _sample(
            draw, "missing", draw.wording(MISSING_TWO[form]).format(a=a, b=b, c=c), expression
        )
    form = draw.choice(["c-b", "c-b", "c+b", "b-c", "c/b", "c/b", "c*b"])

    def make(r: random.Random) -> tuple[int, int]:
        if form == "c/b":
            b = r.randint(2, 12) if r.random() < 0.7 else r.randint(2, 99)
            return b, b * _size(r, 2)
        if form == "c*b":
            return r.randint(2, 12), _size(r, r.choice([2, 2, 3]))
        x, y = _size(r, r.choice([1, 2, 2, 3, 4])), _size(r, r.choice([1, 2, 2, 3, 4]))
        if form == "c+b":
            return x, y
        low, high = min(x, y), max(x, y)
        return (low, high) if form == "c-b" else (high, low)

    b, c = draw.values(make, lambda v: f"{form}{v}")
    question = draw.wording(MISSING[form])
    write = pen(draw, words=0.08) if "x" not in question and "=" not in question else str
    expression = form.replace("b", str(b)).replace("c", str(c))
    return _sample(draw, "missing", _fill(question, b=write(b), c=write(c)), expression)


def _true(draw: Draw) -> Sample:
    """Is this equation right? Yes or no."""

    def make(r: random.Random) -> tuple[str, int]:
        op = r.choice("+-*/")
        while True:
            a, b = _binary(r, op)
            if max(a, b) <= 999:
                break
        value = {"+": a + b, "-": a - b, "*": a * b, "/": a // b}[op]
        shown = value if r.random() < 0.5 else value + r.choice([-10, -2, -1, 1, 2, 10, 100, -9, 9])
        return f"{a}{op}{b}", shown

    expression, shown = draw.values(make)
    value, analysis = think(expression, draw.effort)
    right = int(value) == shown
    compared = "same" if right else "not the same"
    if draw.effort == "high" and min(int(value), shown) >= 0:
        compared = f"{steps.compare(int(value), shown)}, {compared}"
    symbols = {op: f" {draw.choice(SYMBOLS[op])} " for op in "+-*/"}
    words = {"+": " plus ", "-": " minus ", "*": " times ", "/": " divided by "}
    table = symbols if draw.chance(0.65) else words
    spoken = "".join(table.get(char, char) for char in expression)
    question = draw.wording(TRUE).format(e=spoken, v=shown)
    final = "Yes" if right else "No"
    return _said(
        draw,
        "true",
        final,
        question,
        f"{analysis}; {value} {shown}: {compared}",
        exact(final),
    )


def _divisible(draw: Draw) -> Sample:
    """Divisible, even, odd: yes or no."""
    style = draw.random.random()
    if style < 0.5:

        def make(r: random.Random) -> tuple[int, int]:
            b = r.randint(2, 12) if r.random() < 0.8 else r.randint(13, 30)
            return b * _size(r, r.choice([1, 2, 2, 3])) + (
                r.randint(1, b - 1) if r.random() < 0.5 else 0
            ), b

        a, b = draw.values(make)
        rest = a % b
        final = "No" if rest else "Yes"
        work = steps.work(a, "/", b, draw.effort) + (
            f" r{rest}" if draw.effort == "medium" or not rest else ""
        )
        question = draw.wording(DIVISIBLE).format(a=a, b=b)
        return _said(draw, "divisible", final, question, f"{a} mod {b}. {work}", exact(final))
    a = draw.values(lambda r: _size(r, 4))
    parity = "odd" if a % 2 else "even"
    pool, final = (
        (PARITY, capital(parity))
        if style < 0.75
        else (EVEN, "No" if a % 2 else "Yes")
        if style < 0.88
        else (ODD, "Yes" if a % 2 else "No")
    )
    asked = "even or odd" if pool is PARITY else "even" if pool is EVEN else "odd"
    analysis = f"{a} {asked}? last digit {a % 10}, {parity}"
    return _said(draw, "divisible", final, draw.wording(pool).format(a=a), analysis, exact(final))


def _round(draw: Draw) -> Sample:
    """Rounding to a ten, hundred, thousand or, from decimals, a whole number or one decimal."""
    style = draw.random.random()
    if style < 0.15:
        hundredths = draw.values(lambda r: r.choice([r.randint(101, 999), r.randint(1001, 9999)]))
        shown = f"{hundredths // 100}.{hundredths % 100:02}"
        tenths, digit = divmod(hundredths, 10)
        move = "up" if digit >= 5 else "down"
        final = tenths + (digit >= 5)
        near = [f"{n // 10}.{n % 10}" for n in (tenths, tenths + 1)]
        told = f"{final // 10}.{final % 10}"
        analysis = f"{shown} to 0.1: {near[0]} or {near[1]}; next digit {digit}, {move}, {told}"
        question = draw.wording(ROUND_PLACE).format(a=shown)
        return _said(draw, "round", told, question, analysis, number(float(told)))
    unit = draw.choice([10, 10, 10, 100, 100, 1000, 1])
    tenths = draw.values(
        lambda r: (
            r.randint(11, 999)
            if unit == 1
            else 10 * r.randint(unit + 1, 9999 if unit > 10 else 999)
        )
    )
    span = 10 * unit
    low = tenths // span * span
    digit = (tenths - low) * 10 // span
    names = {
        1: ["whole number", "integer", "unit", "whole"],
        10: ["ten", "10", "tens"],
        100: ["hundred", "100", "hundreds"],
        1000: ["thousand", "1000", "thousands"],
    }[unit]
    shown = steps.decimal(tenths)
    between = f"{low // 10} or {(low + span) // 10}"
    if style < 0.3 and low != tenths:
        move = draw.choice(["up", "down"])
        value = (low + span if move == "up" else low) // 10
        pool, name = (ROUND_UP if move == "up" else ROUND_DOWN), names[0]
        if unit == 1:
            pool = [t for t in pool if "next" in t]
        question = draw.wording(pool).format(a=shown, u=name)
        analysis = f"{shown} {move} to {unit}: {between}; {move}, {value}"
        return _said(draw, "round", str(value), question, analysis, number(value))
    value = (low + span if digit >= 5 else low) // 10
    move = "up" if digit >= 5 else "down"
    analysis = f"{shown} to {unit}: {between}; next digit {digit}, {move}, {value}"
    question = draw.wording(ROUND).format(a=shown, u=draw.choice(names[:3]))
    return _said(draw, "round", str(value), question, analysis, number(value))


def _below(draw: Draw, n: int) -> str:
    """A temperature as people say it."""
    unit = draw.choice([" degrees", " degrees", "°", " °C", "°C"])
    if n >= 0:
        return draw.choice([f"{n}{unit}", f"{n}{unit}", f"+{n}{unit}"])
    return draw.choice(
        [f"{n}{unit}", f"{n}{unit}", f"minus {-n} degrees", f"{-n} degrees below zero", f"−{-n}{unit}", f"{-n} below zero"]
    )  # fmt: skip


def _temperature(draw: Draw) -> Sample:
    """Values that rise, fall or differ around zero."""

    def make(r: random.Random) -> tuple[int, int]:
        while True:
            a, n = r.choice([r.randint(-20, -1), r.randint(-40, 30)]), r.randint(1, 35)
            if a < 0 or a - n < 0:
                return a, n

    a, n = draw.values(make)
    style = draw.random.random()
    if style < 0.25:
        text, expression = draw.wording(RISES).format(t=_below(draw, a), n=n), f"{a}+{n}"
        told = f"{a}, up {n}"
    elif style < 0.5:
        text, expression = draw.wording(FALLS).format(t=_below(draw, a), n=n), f"{a}-{n}"
        told = f"{a}, down {n}"
    elif style < 0.85:
        low, high = (a, a + n) if a < 0 else (a - n, a)
        text = draw.wording(RANGES).format(t=_below(draw, low), v=_below(draw, high))
        expression = f"{high}-({low})" if low < 0 else f"{high}-{low}"
        told = f"low {low}, high {high}"
    else:
        up = draw.chance(0.6)
        pool = (DEBTS + FLOORS_UP) if up else FLOORS_DOWN
        text, expression = draw.wording(pool).format(t=a, n=n), f"{a}{'+' if up else '-'}{n}"
        told = f"{a}, {'up' if up else 'down'} {n}"
    value, work = think(expression, draw.effort)
    return _said(draw, "temperature", value, text, f"{told}? {work}", number(int(value)))


def _table(draw: Draw) -> Sample:
    """Multiples and counting in steps: a list, each number the one before and a step more."""
    style = draw.random.random()

    def make(r: random.Random) -> tuple[int, int, int]:
        if style < 0.4:
            n = r.choice([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 25, 50, 100])
            return n, n, r.choice([3, 4, 5, 6, 8, 10])
        if style < 0.65:
            return r.choice([1, 1, r.randint(2, 90)]), 1, r.randint(4, 12)
        step = r.choice([2, 2, 3, 4, 5, 5, 10, 10, 20, 25, 50, 100])
        return r.choice([0, step, step * r.randint(1, 9), r.randint(1, 99)]), step, r.randint(4, 9)

    first, step, count = draw.values(make)
    row = [first + i * step for i in range(count)]
    down = style >= 0.4 and draw.chance(0.4)
    if style < 0.4:
        question = draw.wording(TABLES).format(a=first, n=count)
        restated = f"{count} multiples of {first}"
    else:
        row = row[::-1] if down else row
        pool = (
            (COUNT_ONES_DOWN if down else COUNT_ONES)
            if step == 1
            else (COUNTS_DOWN if down else COUNTS)
        )
        question = draw.wording(pool).format(a=row[0], b=row[-1], n=step)
        restated = f"{row[0]} to {row[-1]} by {'-' if down else '+'}{step}"
    final = ", ".join(map(str, row))
    shown, join = [str(n) for n in row], " "
    if draw.effort == "high" and step > 10 and step not in (20, 50, 100):
        op, join = "-" if down else "+", ", "
        shown[1:] = [steps.work(n, op, step, draw.effort) for n in row[:-1]]
    if draw.effort == "high" and style < 0.4:
        shown, join = [f"{i} {n}" for i, n in enumerate(shown, 1)], ", "
    analysis = f"{restated}. {join.join(shown)}"
    return _said(draw, "table", final, question, analysis, listed(row))


def _found(row: list[int], op: str, n: int) -> str:
    """The rule of a row: equal differences, or else equal ratios."""
    low = op == "-" or op == "/"
    pairs = [(row[0], row[1]), (row[1], row[2])]
    gaps = [f"{a}-{b}={a - b}" if low else f"{b}-{a}={b - a}" for a, b in pairs]
    told = ", ".join(gaps)
    if op in "*/":
        told += ", not the same; "
        told += ", ".join(f"{a}/{b}={n}" if low else f"{b}/{a}={n}" for a, b in pairs)
    return f"{told}: {op}{n}"


def _apply(a: int, op: str, n: int) -> int:
    return {"+": a + n, "-": a - n, "*": a * n, "/": a // n}[op]


def _row(draw: Draw) -> tuple[list[int], str, int]:
    """A row that goes up or down by a step, or is multiplied or divided at each step."""

    def make(r: random.Random) -> tuple[int, str, int, int]:
        op = r.choice("++--**/")
        if op == "*":
            n = r.choice([2, 2, 3, 3, 4, 5, 10])
            return r.choice([r.randint(1, 9), r.randint(1, 12)]), op, n, r.choice([3, 3, 4])
        if op == "/":
            n, count = r.choice([2, 2, 3, 3, 4, 5, 10]), r.choice([3, 3, 4])
            return r.randint(1, 9) * n**count, op, n, count
        step = r.choice([r.randint(1, 12), r.choice([5, 10, 15, 20, 25, 100])])
        count = r.choice([3, 4, 4, 5])
        first = r.randint(0, 60)
        return (first + step * (count + 1) if op == "-" else first), op, step, count

    first, op, n, count = draw.values(make)
    row = [first]
    for _ in range(count):
        row.append(_apply(row[-1], op, n))
    return row, op, n


def _sequence(draw: Draw) -> Sample:
    """The next numbers of a row, the one that is missing, or its step."""
    style = draw.random.random()
    if style < 0.1:
        return _nth(draw)
    row, op, n = _row(draw)
    *given, value = row
    join = draw.choice([", ", ", ", ", ", " "])
    shown = join.join(map(str, given))
    if style < 0.22 and len(row) > 4 and op in "+-*":
        hole = draw.random.randint(3, len(row) - 2)
        value = row[hole]
        gap = draw.choice(["?", "_", "__", "..."])
        text = join.join(gap if i == hole else str(k) for i, k in enumerate(row))
        told = " ".join("?" if i == hole else str(k) for i, k in enumerate(row))
        work = steps.work(row[hole - 1], op, n, draw.effort)
        analysis = f"gap {told}. {_found(row, op, n)}; {work}"
        question = draw.wording(GAPS).format(l=text)
        return _said(draw, "sequence", str(value), question, analysis, number(value))
    restated = f"{' '.join(map(str, given))}. {_found(given, op, n)}"
    if style < 0.28 and op == "+":
        question = draw.wording(STEPS).format(l=shown)
        return _said(draw, "sequence", str(n), question, f"step {restated}", number(n))
    if style < 0.45:
        k = draw.choice([2, 2, 3])
        more, lines = [given[-1]], []
        for _ in range(k):
            if (op == "-" and more[-1] < n) or (op == "/" and more[-1] % n):
                break
            lines.append(steps.work(more[-1], op, n, draw.effort))
            more.append(_apply(more[-1], op, n))
        if len(more) == k + 1:
            count = str(k) if draw.chance(0.5) else {2: "two", 3: "three"}[k]
            question = draw.wording(NEXT_MORE).format(l=shown, k=count)
            analysis = f"next {k}: {restated}; {'; '.join(lines)}"
            final = ", ".join(map(str, more[1:]))
            return _said(draw, "sequence", final, question, analysis, listed(more[1:]))
    work = steps.work(given[-1], op, n, draw.effort)
    question = draw.wording(NEXT_ONE).format(l=shown)
    return _said(draw, "sequence", str(value), question, f"next {restated}; {work}", number(value))


_NTHS = {3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth"}


def _nth(draw: Draw) -> Sample:
    """The third to eighth number of a row that is told by its start and its rule."""
    times = draw.chance(0.4)

    def make(r: random.Random) -> tuple[int, int, int]:
        if times:
            return r.randint(1, 9), r.choice([2, 2, 3, 4, 10]), r.randint(3, 5)
        return r.randint(1, 60), r.choice([r.randint(2, 12), 5, 10, 20, 25]), r.randint(3, 8)

    first, n, k = draw.values(make)
    op = "*" if times else "+"
    row, lines = [first], []
    for _ in range(k - 1):
        lines.append(steps.work(row[-1], op, n, draw.effort))
        row.append(_apply(row[-1], op, n))
    name = _NTHS[k] if draw.chance(0.6) else f"{k}{'rd' if k == 3 else 'th'}"
    question = draw.wording(NTHS_TIMES if times else NTHS).format(a=first, n=n, k=name)
    told = "; ".join(f"{i} {line}" for i, line in enumerate(lines, 2))
    analysis = f"1 is {first}, {op}{n} up to {k}. {told}"
    return _said(draw, "sequence", str(row[-1]), question, analysis, number(row[-1]))


def _mixed(draw: Draw) -> Sample:
    """Several operations with decimals: one place, or prices with two."""

    def make(r: random.Random) -> str:
        def price() -> str:
            return f"{r.randint(0, 60)}.{r.choice(['50', '25', '75', '99', '95', '20', f'{r.randint(1, 99):02}'])}"

        def tenth() -> str:
            return steps.decimal(r.choice([r.randint(11, 99), r.randint(11, 999)]))

        while True:
            a, b, c = (
                (tenth(), tenth(), tenth()) if r.random() < 0.5 else (price(), price(), price())
            )
            n, m = r.randint(2, 9), r.randint(2, 60)
            text = r.choice(
                [f"{a}+{b}", f"{a}-{b}", f"{a}+{b}+{c}", f"{a}+{b}-{c}", f"{a}*{n}", f"{n}*{a}", f"{a}*{n}+{b}", f"{m}-{a}", f"{m}+{a}",
                 f"{m}-{a}-{b}", f"{a}+{n}*{b}", f"({a}+{b})*{n}", f"{m}-{n}*{a}", f"{a}/{n}", f"({a}+{b})/{n}", f"{n}*({a}-{b})", f"100-{a}", f"20-{a}", f"{a}+{m}-{b}", f"{a}/{n}+{b}", f"{m}/{n}", f"{m}/{n}+{a}"]
            )  # fmt: skip
            try:
                value, work = solve(text)
            except InexactError:
                continue
            if "-" in value or "=-" in work or len(value) > 6:
                continue
            return text

    expression = draw.values(make, str)
    if "(" in expression or draw.chance(0.55):
        return _sample(draw, "mixed", _symbolic(draw, expression, 0.0), expression)
    words = {
        "+": "plus",
        "-": "minus",
        "*": draw.choice(["times", "multiplied by"]),
        "/": "divided by",
    }
    spoken = re.sub(r"[-+*/]", lambda m: f" {words[m[0]]} ", expression)
    return _sample(draw, "mixed", _framed(draw, spoken), expression)


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "arith/add": partial(_operation, "add", "+"),
    "arith/sub": partial(_operation, "sub", "-"),
    "arith/mul": partial(_operation, "mul", "*"),
    "arith/div": partial(_operation, "div", "/"),
    "arith/negative": _negative,
    "arith/decimal": _decimal,
    "arith/multi": _multi,
    "arith/nested": _nested,
    "arith/chain": _chain,
    "arith/scale": _scale,
    "arith/percent": _percent,
    "arith/average": _average,
    "arith/total": _total,
    "arith/remainder": _remainder,
    "arith/power": _power,
    "arith/missing": _missing,
    "arith/true": _true,
    "arith/divisible": _divisible,
    "arith/round": _round,
    "arith/temperature": _temperature,
    "arith/table": _table,
    "arith/sequence": _sequence,
    "arith/mixed": _mixed,
}
WEIGHTS: dict[str, float] = {
    "arith/add": 1.5, "arith/sub": 2.0, "arith/mul": 2.0, "arith/div": 1.5, "arith/multi": 2.5,
    "arith/nested": 1.2, "arith/chain": 1.2, "arith/decimal": 1.2, "arith/power": 1.0, "arith/true": 0.6,
    "arith/divisible": 1.0, "arith/round": 0.6, "arith/negative": 1.0, "arith/temperature": 0.9, "arith/table": 1.2, "arith/sequence": 1.1, "arith/mixed": 1.0, "arith/percent": 1.3, "arith/missing": 1.3, "arith/scale": 1.6, "arith/average": 0.8, "arith/total": 0.8, "arith/remainder": 1.4,
}  # fmt: skip
