"""Texts whose values are told apart by their role alone: sender and recipient, before and after.

`tell_roles` makes a text of one block of `roles_texts.py`, as a `Told`: what is asked for is one of
several values of the same type, and many facts are yes or no by other words than their keys.
"""

import random
import re
from collections.abc import Callable

from recipes.nano.world import fields as f
from recipes.nano.world import lexicon as lex
from recipes.nano.world.base import Draw
from recipes.nano.world.domains import Slot
from recipes.nano.world.facts import Told
from recipes.nano.world.fields import Field
from recipes.nano.world.roles_more_texts import MORE_ROLE_BLOCKS, MORE_TEXTS
from recipes.nano.world.roles_texts import ROLE_BLOCKS
from recipes.nano.world.roles_told_texts import TOLD_TEXTS

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


def _among(text: str) -> tuple[str, Callable[[random.Random], Field]]:
    """One of the options parted by bars."""
    options = text.split("|")
    return "string", _same(lambda r: r.choice(options))


def _plain(word: str) -> bool:
    return word.isalpha() and word.isascii()


_THINGS = tuple(w for w in lex.OBJECTS if _plain(w))


def _library(r: random.Random) -> str:
    a, b = (
        r.choice(_THINGS),
        r.choice((lex.pseudo_word(r), "lib", "kit", "tools", "py", "js", "core")),
    )
    return r.choice((f"{a}-{b}", f"py{a}", f"{a}.js", lex.pseudo_word(r) + "-" + a, f"{a}_{b}", f"lib{a}"))  # fmt: skip


def _host(r: random.Random) -> str:
    word = r.choice(_THINGS)
    return r.choice((f"{word}.local", f"db.{word}.com", f"{word}-{r.randint(1, 30)}.net", "localhost", f"10.0.{r.randint(0, 255)}.{r.randint(1, 254)}",
                     f"{lex.pseudo_word(r)}.example.org", f"192.168.{r.randint(0, 9)}.{r.randint(2, 99)}"))  # fmt: skip


def _street_name(r: random.Random) -> str:
    x = r.random()
    if x < 0.4:
        return f.street(r)[0].split(" ", 1)[1]
    if x < 0.7:
        return f"{r.choice(('Haupt', 'Garten', 'Schul', 'Bahnhof', 'Wald', 'Berg', 'Linden', 'Rosen', 'Kirch', 'Ring', 'See'))}{r.choice(('strasse', 'weg', 'gasse', 'allee', 'platz'))}"  # fmt: skip
    return f"{r.choice(('Rue', 'Via', 'Calle', 'Avenida', 'Ulica'))} {f.last_name(r)[0]}"


def _drug(r: random.Random) -> str:
    if r.random() < 0.4:
        return r.choice("ibuprofen|aspirin|paracetamol|vitamin C|magnesium|penicillin|insulin|cortisone|zinc|iron".split("|"))  # fmt: skip
    word = lex.pseudo_word(r) + r.choice(("in", "ol", "ex", "an", "il", "um"))
    return word.capitalize() if r.random() < 0.6 else word


def _several(make: Callable[[random.Random], str]) -> Callable[[random.Random], Field]:
    """Two to four different ones: told as a phrase, a list in JSON."""

    def several(r: random.Random) -> Field:
        items = list(dict.fromkeys(make(r) for _ in range(r.choice((2, 3, 3, 4)))))
        if len(items) == 1:
            return items[0], items
        if r.random() < 0.25:
            return ", ".join(items), items
        return f"{', '.join(items[:-1])} and {items[-1]}", items

    return several


_MAKERS |= {
    "firsts": ("list", _several(lambda r: f.first_name(r)[0])), "goods": ("list", _several(lambda r: r.choice((r.choice(lex.FOODS), lex.plural(r.choice(_THINGS)))))),
    "topics": ("list", _several(lambda r: r.choice(("the budget", "holidays", "sales", "the new office", "parking", "salaries", "the website", "prices", "training", "the party", lex.plural(r.choice(_THINGS)), f.topic(r)[0])).removeprefix("the "))),
    "colours": ("list", _several(lambda r: f.colour(r)[0])), "cities": ("list", _several(lambda r: f.city(r)[0])), "tongues": ("list", _several(lambda r: f.language(r)[0])),
    "groupword": ("string", _same(lambda r: r.choice((lex.pseudo_word(r).capitalize(), r.choice(_THINGS).capitalize(), f"Team {r.choice(lex.COLOURS).capitalize()}", f"{r.choice(lex.ADJECTIVES).capitalize()} {lex.plural(r.choice(_THINGS)).capitalize()}")))),
    "drug": ("string", _same(_drug)), "few": ("integer", _span(2, 6)), "small": ("integer", _span(2, 99)),
    "dosemg": ("number", lambda r: (lambda n: (str(n), n))(r.choice((r.randint(1, 20) * 50, r.randint(1, 900), r.randint(1, 60) * 10)))),
    "object": ("string", _same(lambda r: r.choice(_THINGS))),
    "objects": ("string", _same(lambda r: lex.plural(r.choice(_THINGS)))),
    "occasion": _among("Christmas|Easter|Mother's Day|graduation|Valentine's Day|New Year|Father's Day|Thanksgiving|Labour Day"),
    "drinkname": _among("latte|espresso|green tea|lemonade|hot chocolate|cappuccino|iced tea|cola|orange juice|mocha|black tea|americano|milkshake|smoothie|chai|flat white"),
    "sizeword": _among("small|medium|large|tall|big|little|regular"),
    "month": _among("January|February|March|April|May|June|July|August|September|October|November|December"),
    "carmake": _among("Skoda|Ford|Honda|Opel|Fiat|Volvo|Toyota|Mazda|Renault|Kia|Audi|Nissan|Seat|Peugeot|Tesla|Dacia|Suzuki|Hyundai"),
    "carmodel": ("string", _same(lambda r: r.choice(("Octavia", "Focus", "Civic", "Corsa", "Punto", "Clio", "Yaris", "Polo", "Swift", "Micra", "Leon", "Astra", f"{r.choice('ABCXVQ')}{r.randint(1, 90)}", lex.pseudo_word(r).capitalize(), f"{r.randint(100, 900)}")))),
    "fuel": _among("diesel|petrol|electric|hybrid|gas|hydrogen"),
    "gear": _among("automatic|manual|six gears|five gears|automatic gearbox"),
    "whyword": _among("illness|rain|snow|heat|traffic|storms|fog|repairs|holidays|elections|strikes|roadworks"),
    "lib": ("string", _same(_library)),
    "release": ("string", _same(lambda r: r.choice(("", "", "v")) + ".".join(str(r.randint(0, 20)) for _ in range(r.choice((2, 3, 3)))))),
    "licence": _among("MIT|Apache-2.0|GPL|BSD|GPL-3.0|MPL|ISC|LGPL|CC0|Apache 2.0"),
    "proglang": _among("Python|C|Rust|Go|Java|Kotlin|Ruby|C++|JavaScript|Swift|Haskell|Perl|Zig|Julia"),
    "loglevel": _among("ERROR|WARN|INFO|DEBUG|WARNING|FATAL|CRITICAL|error|warning|info"),
    "logtext": ("string", _same(lambda r: r.choice(("card declined", "connection lost", "disk full", "timeout", "user not found", "started", "out of memory", "file missing", "bad password", "retrying", "cache cleared", "job finished", "queue is empty", "token expired", "permission denied", f"{r.choice(_THINGS)} not found", f"cannot open {f.filename(r)[0]}", f"{lex.pseudo_word(r)} restarted", f"no answer from {f.word(r)[0]}", f"{r.randint(2, 99)} rows written")))),
    "clockline": ("string", _same(lambda r: f"{r.randint(0, 23):02}:{r.randint(0, 59):02}" + (f":{r.randint(0, 59):02}" if r.random() < 0.5 else ""))),
    "errcode": ("integer", _span(100, 599)), "number": ("integer", _span(10, 99999)), "tsize": _among("S|M|L|XL|XS|38|40|42|44"),
    "streetname": ("string", _same(_street_name)), "housenumber": ("integer", _span(1, 250)), "zip": ("integer", _span(10000, 99999)),
    "years": ("integer", _span(18, 75)), "score": ("string", _same(lambda r: f"{r.randint(0, 6)}{r.choice(('-', ':', '-'))}{r.randint(0, 6)}")),
    "winscore": ("string", _same(lambda r: (lambda n: f"{n + r.randint(1, 4)}{r.choice('-:-')}{n}")(r.randint(0, 5)))),
    "talktopic": ("string", _same(lambda r: r.choice(("volcanoes", "black holes", "healthy food", "the history of tea", "modern art", "bees", "climate change", "robots", "old maps", "sleep", "dinosaurs", "the brain", "city planning", "good writing", lex.plural(r.choice(_THINGS)), lex.plural(r.choice([a for a in lex.ANIMALS if _plain(a)])), f.topic(r)[0])))),
    "day": ("string", f.day), "roomcode": ("string", _same(lambda r: r.choice((f"{r.randint(1, 30)}{r.choice('ABCDE')}", f"{r.choice('ABCDE')}{r.randint(1, 400)}", f"{r.choice('ABCDE')}-{r.randint(1, 40)}")))),
    "eatery": ("string", _same(lambda r: r.choice((f"{f.first_name(r)[0]}'s Diner", f"Da {f.first_name(r)[0]}", f"Cafe {f.last_name(r)[0]}", "Golden Lion", "Bella Roma", f"{f.last_name(r)[0]}'s", "Old Mill", "Sushi House", f"Taverna {f.first_name(r)[0]}")))),
    "material": _among("wood|steel|plastic|glass|leather|cotton|stone|bamboo|copper|paper|silver|iron|wool|marble|rubber|oak"),
    "hostname": ("string", _same(_host)), "port": ("integer", lambda r: (lambda n: (str(n), n))(r.choice((80, 443, 5432, 8080, 3306, 22, 6379, 27017, 8000, r.randint(1000, 9999), r.randint(1000, 65000))))),
    "noun": ("string", _same(lambda r: r.choice(_THINGS))),
    "plantname": _among("cactus|fern|orchid|palm|ivy|aloe vera|rose|basil|monstera|lavender|bonsai|tulip|rubber plant|violet|mint|spider plant|peace lily|olive tree"),
    "roomname": _among("kitchen|living room|hallway|bathroom|office|bedroom|garden|balcony|attic|study|cellar|garage|winter garden|dining room"),
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
_SLOTS_BY_NOUN: dict[str, dict[str, Slot]] = {}
for _block in (*ROLE_BLOCKS.split("\n\n"), *MORE_ROLE_BLOCKS.split("\n\n")):
    _head, _, _texts = _block.partition("\n--\n")
    _noun, *_lines = _head.splitlines()
    _SLOTS_BY_NOUN[_noun] = dict(map(_slot, _lines))
    for _text in _texts.splitlines():
        _SLOTS_OF[_text.replace("\\n", "\n")] = (_noun, _SLOTS_BY_NOUN[_noun])
for _block in (*MORE_TEXTS.split("\n\n"), *TOLD_TEXTS.split("\n\n")):
    _noun, *_lines = _block.splitlines()
    for _text in _lines:
        _SLOTS_OF[_text.replace("\\n", "\n")] = (_noun, _SLOTS_BY_NOUN[_noun])
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
    if {"low", "high"} <= set(names) and values["low"][1] > values["high"][1]:
        values["low"], values["high"] = (
            values["high"],
            values["low"],
        )  # no night warmer than the day
    written = text
    for n in names:
        written = written.replace("{" + n + "}", values[n][0])
    written = written.replace("..", ".")
    if not text.startswith("{"):
        written = written[:1].upper() + written[1:]
    written = re.sub(r"\b([Aa]) (?=[aeio][a-z]{2})", r"\1n ", written)
    return Told(written, values, slots, noun)
