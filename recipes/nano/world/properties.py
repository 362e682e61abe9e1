"""Look-ups of records that are composed: any thing, any of some fifty properties, each in many words.

The key of a property and the question for it are drawn apart (`percent_off`, "How much do I save on
the bike 12?"), and no two properties of a record could answer the same question.

Example::

    found = ask_property(draw)
    found.ask, found.result, found.wanted, found.final
"""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from recipes.nano.world import matching_texts as things
from recipes.nano.world import properties_texts as texts
from recipes.nano.world.base import Draw
from recipes.nano.world.lookups import (
    HELD_OUT_ASKS,
    LookUp,
    camel_case,
    fields_told,
    made_up_fields,
    spaced,
)
from recipes.nano.world.makers import MAKERS, make_value

__all__ = ["ask_property"]


@dataclass(frozen=True)
class _Property:
    words: tuple[str, ...]
    maker: str
    asks: tuple[str, ...]
    truth: bool


def _free(asks: Sequence[str]) -> tuple[str, ...]:
    """The questions without those that are held out elsewhere."""
    return tuple(ask for ask in asks if ask not in HELD_OUT_ASKS)


def _properties() -> dict[str, _Property]:
    found = {}
    for line in texts.PROPERTIES.splitlines():
        words, maker, asks = line.lstrip("? ").split("; ")
        one = _Property(tuple(words.split(", ")), maker, _free(asks.split("|")), line[0] == "?")
        found[one.words[0]] = one
    return found


_PROPERTIES = _properties()
_CORES, _JOINTS = _free(texts.CORES), _free(texts.JOINTS)
_THINGS = [line[2:].split("|") for line in things.THINGS.splitlines() if line[0] in "DEPMSLW"]
# What tells which thing is meant: names of the key, the maker, how a question says it.
_HANDLES = (
    ("id number code ref key no", "code", ("the {n} {}", "the {n} number {}", "{n} {}", "{n} no. {}", "our {n} {}")),
    ("id number no index", "id", ("the {n} {}", "the {n} with the id {}", "{n} {}", "{n} #{}", "that {n}, number {}")),
    ("name title label", "topic", ('the {n} "{}"', 'the {n} called "{}"', '{n} "{}"', 'our {n} "{}"')),
    ("client customer vendor", "company", ("the {n} of {}", "the {n} from {}", "{}'s {n}")),
)  # fmt: skip


def _key(words: str, noun: str, r: random.Random) -> str:
    stem = re.sub(r"[ '-]+", "_", words)
    x = r.random()
    if x < 0.12:
        stem = re.sub(r"[ '-]+", "_", noun) + "_" + stem
    elif x < 0.2:
        stem += r.choice(("_value", "_now", "_1", "_text", "_info", "_total", "_x"))
    elif x < 0.24 and "_" not in stem and len(stem) > 5:
        stem = stem[: r.randint(3, 5)]
    return stem


def _drawn(r: random.Random) -> list[_Property]:
    """Two to eight properties, no two of which could answer one question."""
    chosen: list[_Property] = []
    closed: set[str] = set()
    for name in r.sample(list(_PROPERTIES), r.choice((3, 4, 5, 6, 7, 8, 9))):
        if name not in closed:
            chosen.append(_PROPERTIES[name])
            closed.update(
                other for line in texts.CLOSE if name in line.split() for other in line.split()
            )
    return chosen


def _question(
    draw: Draw, named: dict[str, _Property], extra: dict[str, Any]
) -> tuple[tuple[str, ...], str]:
    """One or two fields, and a question for them; {v} is the thing."""
    r = draw.random
    plain = [key for key, one in named.items() if not one.truth]
    if len(plain) > 1 and r.random() < 0.3:
        first, second = r.sample(plain, 2)
        text = draw.part(_JOINTS)
        whole = draw.part(named[first].asks)
        other = draw.part(named[second].asks).replace("{v}", "it")
        text = text.replace("{q}", whole).replace("{R}", other)
        text = text.replace("{r}", other[0].lower() + other[1:])
        text = text.replace("{a}", r.choice(named[first].words))
        return (first, second), text.replace("{b}", r.choice(named[second].words))
    askable = [key for key in extra if extra[key] is not None]
    key = r.choice(askable) if askable and r.random() < 0.2 else r.choice(list(named))
    if key in extra:
        return (key,), draw.part(_CORES).replace("{a}", spaced(key))
    if named[key].truth or r.random() < 0.55:
        return (key,), draw.part(named[key].asks)
    return (key,), draw.part(_CORES).replace("{a}", r.choice(named[key].words))


def ask_property(draw: Draw) -> LookUp:
    """A question for one or two properties of a composed record."""
    r = draw.random
    thing = r.choice(_THINGS)
    keys, maker, shapes = r.choice(_HANDLES)
    shown, value = draw.values(MAKERS[maker].make)
    noun = r.choice(thing)
    said = draw.part([shape.replace("{n}", noun) for shape in shapes]).replace("{}", shown)
    handle = r.choice(keys.split())
    camel = r.random() < 0.15
    named: dict[str, _Property] = {}
    for one in _drawn(r):
        key = _key(r.choice(one.words), noun, r)
        key = camel_case(key) if camel else key
        if key not in named and key != handle and handle not in one.words:
            named[key] = one
    result: dict[str, Any] = {key: make_value(one.maker, r)[1] for key, one in named.items()}
    extra = made_up_fields(r, {*result, handle})
    result.update(extra)
    if r.random() < 0.5:
        result[handle] = value
    order = r.sample(list(result), len(result))
    result = {key: result[key] for key in order}
    wanted, text = _question(draw, named, extra)
    if not text.startswith("{v}"):
        text = text[0].upper() + text[1:]
    text = text.replace("{v}", said)
    if text.startswith(said) and not text.startswith(shown) and r.random() < 0.7:
        text = text[0].upper() + text[1:]
    name = r.choice(texts.NAMES).replace("{n}", re.sub(r"[ '-]+", "_", r.choice(thing)))
    article = "an" if thing[0][0] in "aeiou" else "a"
    about = r.choice((f"Get information on {article} {thing[0]}.", f"Returns the data of {article} {thing[0]}.", f"Look up {article} {thing[0]}.",
                      f"Details of {article} {thing[0]}.", f"Find {article} {thing[0]} and return its record.", f"All we know about {article} {thing[0]}.",
                      f"What is on file for {article} {thing[0]}.", f"Facts about {article} {thing[0]}.", f"The record of {article} {thing[0]}."))  # fmt: skip
    return LookUp(camel_case(name) if camel else name, about, handle, MAKERS[maker], value, text, result,
                  wanted, fields_told(wanted, result), thing[0],
                  {key: one.words[0] for key, one in named.items()})  # fmt: skip
