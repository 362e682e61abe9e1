"""Arguments of composed functions that are said in a phrase: one value, or two told apart by the words.

Example::

    said = pair_said(draw)
    said.phrase        # "no more than 80, no less than 20"
    said.arguments     # (("min", Maker(...), "20", 20), ("max", Maker(...), "80", 80))
"""

import random
from dataclasses import dataclass, replace
from typing import Any

from recipes.nano.world import values_texts as texts
from recipes.nano.world.base import Draw
from recipes.nano.world.fields import Field
from recipes.nano.world.makers import MAKERS, Maker

__all__ = ["SaidSo", "pair_said", "value_said"]


@dataclass(frozen=True)
class SaidSo:
    """A phrase, and the arguments in it: key, maker, what is shown, and the value."""

    maker: str
    phrase: str
    arguments: tuple[tuple[str, Maker, str, Any], ...]


def _rows(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    parts = [line.split("; ") for line in text.splitlines()]
    return [(keys, maker, tuple(phrases.split("|"))) for keys, maker, phrases in parts]


_VALUES, _PAIRS = _rows(texts.VALUES), _rows(texts.PAIRS)


def value_said(draw: Draw) -> SaidSo:
    """One value in a phrase for it."""
    keys, maker, phrases = draw.choice(_VALUES)
    shown, value = MAKERS[maker].make(draw.random)
    phrase = draw.part(phrases).replace("{}", shown)
    return SaidSo(maker, phrase, ((draw.choice(keys.split()), MAKERS[maker], shown, value),))


def _two(maker: str, r: random.Random) -> tuple[Maker, Field, Field]:
    """Two values, the first below the second where they have an order."""
    if maker == "span":
        a, b = sorted(r.sample(range(0, 24 * 60, 5), 2))
        first, second = (f"{m // 60:02}:{m % 60:02}" for m in (a, b))
        return MAKERS["hhmm"], (first, first), (second, second)
    if maker in ("range", "size"):
        pair = r.sample(range(1, 10 ** r.choice((2, 2, 3, 4))), 2)
        low, high = sorted(pair) if maker == "range" else pair
        return MAKERS["integer"], (str(low), low), (str(high), high)
    one, other = MAKERS[maker].make(r), MAKERS[maker].make(r)
    while one[0] in other[0] or other[0] in one[0]:
        other = MAKERS[maker].make(r)
    return MAKERS[maker], one, other


def pair_said(draw: Draw) -> SaidSo:
    """Two values of one type in one phrase."""
    keys, name, phrases = draw.choice(_PAIRS)
    maker, one, other = _two(name, draw.random)
    phrase = draw.part(phrases).replace("{a}", one[0]).replace("{b}", other[0])
    named = draw.choice(keys.split(",")).split()
    first, second = (replace(maker, about=(f"The {key.replace('_', ' ')}",)) for key in named)
    arguments = ((named[0], first, *one), (named[1], second, *other))
    return SaidSo(name, phrase, arguments)
