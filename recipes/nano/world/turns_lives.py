"""Situations that go on for several turns: amounts that rise and fall, lists, two things compared.

user "12 people are on the bus."  OK.      user "5 get off."  OK.
user "How many are on it now?"    analysis 12-5. ...   final 7
user "Then 9 get on. And now?"    analysis 7+9. ...    final 16
"""

import random
from collections.abc import Callable
from typing import Any

from recipes.nano.world import lexicon as lex
from recipes.nano.world.base import Draw, Message, Sample, answer, exact, listed, number, user
from recipes.nano.world.borrowing import borrowed, varied
from recipes.nano.world.expression import think
from recipes.nano.world.fields import in_words
from recipes.nano.world.lives_texts import (
    HAS_NOW,
    HOW_MANY,
    LEDGERS,
    LIST_SCENES,
    NOW_ASKS,
    SHOW_LIST,
    TWO_ASKS,
    TWO_SCENES,
)

__all__ = ["FAMILIES", "WEIGHTS"]


def _by_effort(draw: Draw, medium: str, high: str) -> str | None:
    return {"low": None, "medium": medium, "high": high}[draw.effort]


# Amounts that rise and fall.


def _block(text: str) -> tuple[int, dict[str, list[str]]]:
    """The largest amount of a situation, and its wordings by their mark: = start, + - ?"""
    head, *lines = text.strip().splitlines()
    wordings: dict[str, list[str]] = {"=": [], "+": [], "-": [], "?": []}
    for line in lines:
        wordings[line[0]] += line[2:].split("|")
    return int(head), wordings


_LEDGERS = [_block(text) for text in LEDGERS.split("\n\n")]


def _said(n: int, draw: Draw) -> str:
    return in_words(n) if 2 < n <= 12 and draw.chance(0.15) else str(n)


def _ledger(draw: Draw) -> Sample:
    """An amount that changes from turn to turn, asked for at the end and now and then before."""
    most, wordings = draw.choice(_LEDGERS)

    def make(r: random.Random) -> list[int]:
        total = r.randint(2, most)
        steps = [total]
        for _ in range(r.choice((1, 2, 2, 3, 4))):
            n = r.randint(1, max(2, most // 2))
            if r.random() < 0.5 and n < total:
                n = -n
            total += n
            steps.append(n)
        return steps

    start, *steps = draw.values(make)
    text = draw.wording(wordings["="]).replace("{n}", _said(start, draw))
    expression = str(start)
    messages: list[Message] = []
    pending = text if draw.chance(0.25) else ""
    if not pending:
        messages += [user(text), answer("OK.", _by_effort(draw, expression, expression))]
    final = ""
    for i, n in enumerate(steps):
        change = draw.wording(wordings["+" if n > 0 else "-"]).replace("{n}", _said(abs(n), draw))
        pending = f"{pending} {change}".strip()
        expression += f"{n:+d}"
        last = i == len(steps) - 1
        if not last and draw.chance(0.55):
            messages += [user(pending), answer("OK.", _by_effort(draw, expression, expression))]
            pending = ""
            continue
        if not last and draw.chance(0.5):
            continue
        asks = wordings["?"] if draw.chance(0.75) else NOW_ASKS
        question = draw.wording(asks)
        if draw.chance(0.35):
            messages += [user(pending), answer("OK.", _by_effort(draw, expression, expression))]
            if draw.chance(0.15):
                messages += borrowed(draw).messages
                question = draw.wording(wordings["?"])
            pending = ""
        final, work = think(expression, draw.effort)
        text = f"{pending} {question}" if pending else draw.dress(question)
        messages += [user(text), answer(final, work)]
        pending, expression = "", final
    if len(messages) == 2:  # all in one message: one more turn
        n = draw.random.randint(1, most)
        change = draw.wording(wordings["+"]).replace("{n}", str(n))
        final, work = think(f"{expression}+{n}", draw.effort)
        messages += [user(f"{change} {draw.wording(NOW_ASKS)}"), answer(final, work)]
    return Sample("multi", messages, number(int(final)), effort=draw.effort, kind="ledger")


# Lists that grow and shrink.


def _scene(text: str) -> tuple[str, dict[str, list[str]]]:
    head, *lines = text.strip().splitlines()
    wordings: dict[str, list[str]] = {"=": [], "+": [], "-": []}
    for line in lines:
        wordings[line[0]] += line[2:].split("|")
    return head, wordings


_SCENES = [_scene(text) for text in LIST_SCENES.split("\n\n")]
_POOLS: dict[str, list[str]] = {
    "food": [w for w in (*lex.FRUIT, *lex.FOODS) if " " not in w],
    "name": list(lex.FIRST_NAMES),
    "thing": [w for w in lex.OBJECTS if " " not in w],
    "city": [w for w in lex.CITIES if " " not in w],
    "animal": [w for w in lex.ANIMALS if " " not in w],
}


def _phrase(items: list[str]) -> str:
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + f" and {items[-1]}"


def _growing(draw: Draw) -> Sample:
    """A list of a situation is told, changed, and asked for."""
    pool, wordings = draw.choice(_SCENES)
    drawn = draw.values(lambda r: r.sample(_POOLS[pool], 9))
    items = drawn[: draw.choice((1, 2, 2, 3, 3, 4))]
    free = drawn[len(items) :]
    told = " ".join(items)
    text = draw.wording(wordings["="]).replace("{x}", _phrase(items))
    messages = [user(text), answer("OK.", _by_effort(draw, f"list: {told}", f"list: {told}"))]
    other = False
    for _ in range(draw.choice((1, 2, 2, 3, 3, 4))):
        told = " ".join(items)
        if free and (len(items) < 2 or draw.chance(0.6)):
            x = free.pop()
            text = draw.wording(wordings["+"]).replace("{x}", x)
            work = f"add {x} to list: {told}"
            items = [*items, x]
        else:
            x = draw.choice(items)
            text = draw.wording(wordings["-"]).replace("{x}", x)
            work = f"remove {x} from list: {told}"
            items = [v for v in items if v != x]
        messages += [user(text), answer(", ".join(items), _by_effort(draw, work, work))]
        other = draw.chance(0.15)
        if other:
            messages += borrowed(draw).messages
    if not other and draw.chance(0.25):
        return Sample("multi", messages, listed(items), effort=draw.effort, kind="growing")
    shown = " ".join(items)
    ask = draw.choice(("show", "show", "count", "count", "has"))
    if ask == "show":
        text, work, final = draw.wording(SHOW_LIST), f"list: {shown}", ", ".join(items)
        high, check = work, listed(items)
    elif ask == "count":
        text, work, final = draw.wording(HOW_MANY), f"count items: {shown}", str(len(items))
        numbered = " ".join(f"{v}={i}" for i, v in enumerate(items, 1))
        high, check = f"count items: {numbered}. {final}", number(len(items))
    else:
        x = (
            draw.choice([v for v in drawn if v not in items])
            if draw.chance(0.5)
            else draw.choice(items)
        )
        text, work = draw.wording(HAS_NOW).replace("{x}", x), f"{x} in list? {shown}"
        final = "Yes" if x in items else "No"
        checks = " ".join(f"{v} {'yes' if v == x else 'no'}" for v in items)
        high, check = f"{x} in list? {checks}", exact(final)
    messages += [user(draw.dress(text)), answer(final, _by_effort(draw, work, high))]
    return Sample("multi", messages, check, effort=draw.effort, kind="growing")


# Two things, the one and the other.


def _pair(text: str) -> tuple[str, str, int, int, list[str], list[str], list[str], list[str]]:
    head, says, one, other, compare = text.strip().splitlines()
    pool, key, low, high = head.split()
    return (pool, key, int(low), int(high), says.split("|"), one.split("|"), other.split("|"),
            compare.split("|"))  # fmt: skip


_PAIRS = [_pair(text) for text in TWO_SCENES.split("\n\n")]


def _two(draw: Draw) -> Sample:
    """Two things and a number of each; one is asked for, then the other, then both together."""
    pool, key, low, high, says, one, other, compare = draw.choice(_PAIRS)

    def make(r: random.Random) -> tuple[list[str], list[int]]:
        return r.sample(_POOLS[pool], 2), r.sample(range(low, high + 1), 2)

    names, numbers = draw.values(make)
    say = draw.wording(says)
    facts = [
        say.replace("{x}", x).replace("{n}", str(n)) for x, n in zip(names, numbers, strict=True)
    ]
    noted = [f"{x} {key}={n}" for x, n in zip(names, numbers, strict=True)]
    messages: list[Message] = []
    if draw.chance(0.5):
        text = draw.choice(("{} {}", "{}\n{}", "{} And: {}")).format(*(_upper(f) for f in facts))
        work = "told: " + "; ".join(noted)
        messages += [user(text), answer("OK.", _by_effort(draw, work, work))]
    else:
        for fact, note in zip(facts, noted, strict=True):
            messages += [
                user(_upper(fact)),
                answer("OK.", _by_effort(draw, f"told: {note}", f"told: {note}")),
            ]
    if draw.chance(0.2):
        messages += borrowed(draw).messages
    i = draw.choice((0, 1))
    check: dict[str, Any] = {}
    steps = draw.choice(("one", "one other", "one other both", "both", "one both", "other both"))
    asked_before = False
    for step in steps.split():
        if step == "both":
            name = draw.choice(sorted(TWO_ASKS))
            big, small = max(numbers), min(numbers)
            if name == "difference" and draw.chance(0.5):
                question = draw.wording(compare)
            else:
                question = draw.wording(TWO_ASKS[name].split("\n"))
            expression = f"{big}-{small}" if name == "difference" else f"{numbers[0]}+{numbers[1]}"
            final, worked = think(expression, draw.effort)
            head = "told: " + "; ".join(noted)
            messages += [user(draw.dress(question)), answer(final, worked and f"{head}. {worked}")]
            check = number(int(final))
            continue
        if step == "other" and asked_before:
            i = 1 - i
            question = draw.wording(other).replace("{x}", names[i])
        else:
            question = draw.wording(one).replace("{x}", names[i])
        asked_before = True
        recalled = f"told: {noted[i]}"
        messages += [user(question), answer(str(numbers[i]), _by_effort(draw, recalled, recalled))]
        check = number(numbers[i])
    return Sample("multi", messages, check, effort=draw.effort, kind="two")


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "multi/ledger": varied(_ledger, 0.45),
    "multi/growing": varied(_growing, 0.4),
    "multi/two": varied(_two, 0.45),
}
WEIGHTS: dict[str, float] = {"multi/ledger": 1.3, "multi/growing": 0.9, "multi/two": 0.9}
