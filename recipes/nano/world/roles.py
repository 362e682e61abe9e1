"""Texts whose values are told apart by their role alone: sender and recipient, before and after.

`tell_roles` makes a text of one block of `roles_texts.py`, as a `Told`: what is asked for is one of
several values of the same type, and many facts are yes or no by other words than their keys.
"""

import random
import re
from collections.abc import Callable

from recipes.nano.world import fields as f
from recipes.nano.world.base import Draw
from recipes.nano.world.domains import Slot
from recipes.nano.world.facts import Told
from recipes.nano.world.fields import Field
from recipes.nano.world.roles_texts import ROLE_BLOCKS

__all__ = ["tell_roles"]


def _span(low: int, high: int, step: int = 1) -> Callable[[random.Random], Field]:
    def make(r: random.Random) -> Field:
        n = r.randrange(low, high + 1, step)
        return str(n), n

    return make


def _same(make: Callable[[random.Random], str]) -> Callable[[random.Random], Field]:
    return lambda r: (make(r),) * 2


_KINDS = ("flat", "house", "cottage", "studio", "villa", "loft", "bungalow", "cabin")
_COURSES = ("algebra", "biology", "chemistry", "history", "physics", "music", "art", "Latin")
_MAKERS: dict[str, tuple[str, Callable[[random.Random], Field]]] = {
    "date": ("string", f.date), "city": ("string", f.city), "price": ("number", f.price),
    "big": ("number", f.big_price), "company": ("string", f.company), "time": ("string", f.clock),
    "count": ("integer", f.count), "person": ("string", f.person), "integer": ("integer", f.integer),
    "lasthotel": ("string", _same(lambda r: f"Hotel {f.last_name(r)[0]}")),
    "topic": ("string", f.topic), "email": ("string", f.email), "phone": ("string", f.phone),
    "product": ("string", f.product), "job": ("string", f.job), "team": ("string", f.team),
    "goals": ("integer", _span(0, 9)), "percent": ("integer", f.percent),
    "course": ("string", _same(lambda r: r.choice(_COURSES))), "dish": ("string", f.dish),
    "mins": ("integer", _span(5, 95)), "grams": ("integer", _span(50, 900, 10)),
    "oven": ("integer", _span(120, 250, 5)), "decimal": ("number", f.decimal),
    "doctorname": ("string", _same(lambda r: f"Dr. {f.last_name(r)[0]}")),
    "pressure": ("integer", _span(100, 180)), "low": ("integer", _span(55, 99)),
    "temp": ("number", f.temperature), "size": ("integer", _span(2, 250)),
    "country": ("string", f.country), "colour": ("string", f.colour),
    "word2": ("string", _same(lambda r: r.choice(_KINDS))), "street": ("string", f.street),
    "petname": ("string", f.pet_name), "animal": ("string", f.animal), "food": ("string", f.food),
    "server": ("string", _same(lambda r: f"{f.word(r)[0]}-{r.randint(1, 40)}")),
    "first": ("string", f.first_name), "file": ("string", f.filename),
    "version": ("string", _same(lambda r: f"{r.randint(1, 19)}.{r.randint(0, 30)}")),
    "title": ("string", f.title), "year": ("integer", f.year), "language": ("string", f.language),
    "code": ("string", f.code), "lastname": ("string", f.last_name), "speed": ("integer", _span(30, 220)),
}  # fmt: skip


def _phrases(true: str, false: str) -> Callable[[random.Random], Field]:
    table = [(p.strip(), True) for p in true.split("|")]
    table += [(p.strip(), False) for p in false.split("|")]
    return lambda r: r.choice(table)


def _slot(line: str) -> tuple[str, Slot]:
    if line.startswith("?"):
        head, _, phrases = line[1:].partition("; ")
        name, keys = head.split()
        true, _, false = phrases.partition(" // ")
        names = tuple(keys.split(","))
        about = "whether: " + names[0].replace("_", " ")
        return name, Slot("boolean", names, about, _phrases(true, false))
    head, _, about = line.partition("; ")
    left, keys = head.split()
    name, _, maker = left.partition("=")
    kind, make = _MAKERS[maker]
    return name, Slot(kind, tuple(keys.split(",")), about, make)


_SLOTS_OF: dict[str, tuple[str, dict[str, Slot]]] = {}  # by text: its noun and its block's slots
for _block in ROLE_BLOCKS.split("\n\n"):
    _head, _, _texts = _block.partition("\n--\n")
    _noun, *_lines = _head.splitlines()
    _slots = dict(map(_slot, _lines))
    for _text in _texts.splitlines():
        _SLOTS_OF[_text.replace("\\n", "\n")] = (_noun, _slots)
_TEXTS = list(_SLOTS_OF)
_BESIDE: dict[str, list[str]] = {}
for _text in _TEXTS:
    _BESIDE.setdefault(_SLOTS_OF[_text][0], []).append(_text)


def tell_roles(draw: Draw) -> Told:
    """A text with values of the same types in different roles."""
    text = draw.wording(_TEXTS)
    noun, slots = _SLOTS_OF[text]
    names = re.findall(r"{(\w+)}", text)
    if draw.chance(0.3):  # more of the same, so that more values of a type stand side by side
        more = draw.wording(_BESIDE[noun])
        others = re.findall(r"{(\w+)}", more)
        if not set(names) & set(others) and "\n" not in text + more:
            ended = text[-1] in ".!?" or (
                text.endswith(f"{{{names[-1]}}}") and slots[names[-1]].type == "boolean"
            )
            text = f"{text}{'' if ended else '.'} {more}"
            names += others

    def make(r: random.Random) -> dict[str, Field]:
        return {n: slots[n].make(r) for n in names}

    values = draw.values(make)
    for _ in range(20):  # values of different roles differ
        shown = [v[0] for v in values.values()]
        if len(set(shown)) == len(shown):
            break
        values = draw.values(make)
    written = text
    for n in names:
        written = written.replace("{" + n + "}", values[n][0])
    written = written.replace("..", ".")
    if not text.startswith("{"):
        written = written[:1].upper() + written[1:]
    written = re.sub(r"\b([Aa]) (?=[aeio][a-z]{2})", r"\1n ", written)
    return Told(written, values, slots, noun)
