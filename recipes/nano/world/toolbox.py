"""The functions nano learns to call: a catalogue, and functions made up on the spot.

The catalogue has everyday functions, each under several names and with several names for its
parameters, so that no name can be learnt by heart: the declaration must be read. `made_up` invents
a function that exists nowhere, with a request for it.

A row of the catalogue: group; names; descriptions; parameters `slot=maker:key,key` (`slot?` is
optional); requests, one a line, where "!" marks an imperative that may be wrapped ("Could you
...?") and " #slot=value" at the end gives an argument that the words only imply; and what the
function returns, `key=maker ... -> sentence`.
"""

import json
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from recipes.nano.world import fields as f
from recipes.nano.world import lexicon as lex
from recipes.nano.world import spoken
from recipes.nano.world.base import held_out
from recipes.nano.world.catalogue_asks import LATER_ASKS
from recipes.nano.world.catalogue_daily import DAILY_ASKS, DAILY_ROWS
from recipes.nano.world.catalogue_more import ASKS, ROWS
from recipes.nano.world.catalogue_roles import ROLE_ROWS
from recipes.nano.world.catalogue_rows import BASE_ROWS
from recipes.nano.world.catalogue_told import TOLD_ASKS
from recipes.nano.world.catalogue_trained import CATALOGUE_TRAINED
from recipes.nano.world.fields import Field
from recipes.nano.world.siblings import SIBLING_ROWS
from recipes.nano.world.siblings_more import MORE_SIBLING_ROWS, SIBLING_ASKS
from recipes.nano.world.siblings_new import TRAINED_GROUPS
from recipes.nano.world.siblings_told import TOLD_ABOUTS, TOLD_SIBLING_ASKS, TOLD_SIBLING_ROWS
from recipes.nano.world.siblings_trained import TRAINED_ASKS

__all__ = [
    "BY_NAME",
    "CATALOGUE",
    "MAKERS",
    "PIECES",
    "SIBLINGS",
    "TRAINED_SIBLINGS",
    "Invented",
    "Maker",
    "Parameter",
    "Tool",
    "made_up",
    "make_value",
    "parse_ask",
]


@dataclass(frozen=True)
class Parameter:
    """One parameter of a function as the catalogue has it; `about` is the maker's if empty."""

    slot: str
    maker: str
    keys: tuple[str, ...]
    optional: bool = False
    about: tuple[str, ...] = ()


@dataclass(frozen=True)
class Tool:
    """One function: names and descriptions to choose from, requests, and what it returns."""

    group: str
    names: tuple[str, ...]
    about: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    asks: tuple[str, ...]
    returns: tuple[str, ...] = ()
    trained: tuple[str, ...] = ()  # requests that only training uses
    slots: dict[str, Parameter] = field(default_factory=dict, compare=False, hash=False)


@dataclass(frozen=True)
class Maker:
    """How values of one meaning are made, and what JSON type and description they have.

    The types `strings` and `integers` are arrays.
    """

    type: str
    make: Callable[[random.Random], Field]
    about: tuple[str, ...]
    options: tuple[str, ...] = ()


def _pick(words: str) -> Callable[[random.Random], Field]:
    table = [w.strip() for w in words.replace("\n", "|").split("|") if w.strip()]
    return lambda r: (r.choice(table),) * 2


def _span(low: int, high: int, step: int = 1) -> Callable[[random.Random], Field]:
    def make(r: random.Random) -> Field:
        n = r.randrange(low, high + 1, step)
        shown = f.NUMBER_WORDS[n] if 1 < n <= 12 and r.random() < 0.2 else str(n)
        return shown, n

    return make


def _enum(**options: str) -> Callable[[random.Random], Field]:
    """The words people use for each option, parted by a bar."""
    table = [(w, key.rstrip("_")) for key, words in options.items() for w in words.split("|")]
    return lambda r: r.choice(table)


def _calculation(r: random.Random) -> Field:
    a, b, c = (r.randint(2, 10 ** r.randint(1, 4)) for _ in range(3))
    op, op2 = r.choice("+-*/"), r.choice("+-*")
    gap = r.choice(("", " "))
    text = f"{a}{gap}{op}{gap}{b}"
    if r.random() < 0.25:
        text = f"({text}){gap}{op2}{gap}{c}"
    elif r.random() < 0.2:
        text += f"{gap}{op2}{gap}{c}"
    return text, text


def _coordinate(limit: int) -> Callable[[random.Random], Field]:
    def make(r: random.Random) -> Field:
        x = r.randint(-limit * 100, limit * 100) / 100
        return str(x), x

    return make


def _query(r: random.Random) -> Field:
    text = r.choice((
        lambda: f"best {r.choice(lex.FOODS)} in {f.city(r)[0]}",
        lambda: f"how to {r.choice(lex.VERBS)} a {r.choice(lex.OBJECTS)}",
        lambda: f"{r.choice(lex.ADJECTIVES)} {lex.plural(r.choice(lex.ANIMALS))}",
        lambda: f"history of {f.country(r)[0]}",
        lambda: f"{r.choice(lex.NOUNS)} {r.choice(('prices', 'recipes', 'news', 'pictures', 'repair', 'museum', 'jobs', 'games'))}",
        lambda: f"{lex.pseudo_word(r)} {r.choice(lex.NOUNS)}",
        lambda: f"{r.choice(lex.NOUNS)} and {r.choice(lex.NOUNS)}",
        lambda: f"cheap {lex.plural(r.choice(lex.OBJECTS))}",
        lambda: f.full_name(r)[0],
        lambda: f.title(r)[0],
    ))()  # fmt: skip
    return text, text


def _ticker(r: random.Random) -> Field:
    text = "".join(r.choices("ABCDEFGHIKLMNOPRSTUVWXYZ", k=r.randint(2, 4)))
    return text, text


def _truth(true: str, false: str) -> Callable[[random.Random], Field]:
    table = [(w, True) for w in true.split("|")] + [(w, False) for w in false.split("|")]
    return lambda r: r.choice(table)


def _plain_amount(r: random.Random) -> Field:
    shown, value = f.amount(r)
    return (f"{value:,}" if isinstance(value, int) and value > 999 else shown), value


MAKERS: dict[str, Maker] = {
    "city": Maker("string", f.city, ("The city", "Name of the city", "City name, e.g. Oslo")),
    "country": Maker("string", f.country, ("The country", "Name of the country")),
    "tempunit": Maker("string", _enum(celsius="Celsius|celsius|degrees Celsius", fahrenheit="Fahrenheit|fahrenheit|degrees Fahrenheit"), ("Unit of the temperature",), ("celsius", "fahrenheit")),
    "date": Maker("string", f.date, ("The date",)),
    "iso": Maker("string", f.iso_date, ("Date as YYYY-MM-DD", "The date (YYYY-MM-DD)")),
    "day": Maker("string", f.day, ("The day", "Day or date")),
    "weekday": Maker("string", _pick("|".join(f.WEEKDAYS)), ("Day of the week",)),
    "clock": Maker("string", f.clock, ("The time", "Time of day")),
    "hhmm": Maker("string", f.hhmm, ("Time as HH:MM", "The time, HH:MM")),
    "days": Maker("integer", _span(2, 14), ("Number of days",)),
    "minutes": Maker("integer", _span(2, 120), ("Minutes", "Number of minutes", "Duration in minutes")),
    "seconds": Maker("integer", _span(5, 90), ("Seconds", "Number of seconds")),
    "hours": Maker("integer", _span(2, 48), ("Hours", "Number of hours")),
    "count": Maker("integer", f.count, ("How many", "Number of items")),
    "people": Maker("integer", _span(2, 20), ("Number of people",)),
    "nights": Maker("integer", _span(2, 21), ("Number of nights",)),
    "integer": Maker("integer", lambda r: (lambda n: (str(n), n))(r.randint(1, 10 ** r.randint(1, 4))), ("A whole number", "The number")),
    "amount": Maker("number", _plain_amount, ("The amount",)),
    "euros": Maker("number", _plain_amount, ("Amount of money",)),
    "percent": Maker("integer", f.percent, ("Percent, 0 to 100", "Percentage")),
    "degrees": Maker("number", lambda r: (lambda v: (str(v), v))(r.choice((r.randint(15, 28), r.randint(30, 56) / 2))), ("Temperature in degrees", "Target temperature")),
    "temperature": Maker("number", f.temperature, ("Temperature",)),
    "person": Maker("string", f.person, ("Name of the person", "The name")),
    "fullname": Maker("string", f.full_name, ("The full name",)),
    "first": Maker("string", f.first_name, ("The name", "Name of the person")),
    "email": Maker("string", f.email, ("E-mail address",)),
    "phone": Maker("string", f.phone, ("Telephone number",)),
    "message": Maker("string", f.short_message, ("The text", "Text of the message")),
    "topic": Maker("string", f.topic, ("The title", "What it is about")),
    "place": Maker("string", f.place, ("The place", "Where")),
    "street": Maker("string", f.street, ("The address",)),
    "product": Maker("string", f.product, ("The product", "Name of the product")),
    "products": Maker("string", f.products, ("The product", "What to buy")),
    "food": Maker("string", f.food, ("The food", "Something to eat")),
    "dish": Maker("string", f.dish, ("The dish",)),
    "currency": Maker("string", f.currency, ("Currency code, three letters", "ISO currency code")),
    "language": Maker("string", f.language, ("The language", "Name of the language")),
    "word": Maker("string", f.word, ("The word",)),
    "calculation": Maker("string", _calculation, ("The expression", "What to calculate, e.g. 2+3")),
    "query": Maker("string", _query, ("What to search for", "Search terms", "The query")),
    "url": Maker("string", f.url, ("The web address", "URL")),
    "file": Maker("string", f.filename, ("The file", "Name of the file", "File name")),
    "folder": Maker("string", lambda r: (lambda t: (t, t))(r.choice((lex.pseudo_word(r), r.choice(lex.NOUNS), f"/{r.choice(lex.NOUNS)}/{lex.pseudo_word(r)}"))), ("The folder", "Folder name")),
    "code": Maker("string", f.code, ("The number", "Identifier")),
    "id": Maker("integer", f.number_id, ("The id", "Identifier")),
    "room": Maker("string", _pick("kitchen|bedroom|bathroom|living room|garage|hallway|office|attic|basement|dining room|garden|nursery|study|balcony|guest room"), ("The room", "Which room")),
    "colour": Maker("string", f.colour, ("The colour",)),
    "onoff": Maker("string", _enum(on="on", off="off"), ("on or off",), ("on", "off")),
    "title": Maker("string", f.title, ("The title",)),
    "artist": Maker("string", f.person, ("The artist",)),
    "genre": Maker("string", f.genre, ("The genre",)),
    "ticker": Maker("string", _ticker, ("Ticker symbol",)),
    "company": Maker("string", f.company, ("The company", "Name of the company")),
    "cuisine": Maker("string", _pick("Italian|Thai|Indian|Greek|Mexican|Japanese|Chinese|French|Turkish|Korean|Spanish|vegan|Lebanese|Ethiopian"), ("Kind of food", "The cuisine")),
    "priority": Maker("string", _enum(low="low", medium="medium", high="high"), ("How important it is",), ("low", "medium", "high")),
    "mode": Maker("string", _enum(driving="by car|driving", walking="on foot|walking", cycling="by bike|cycling", transit="by public transport|by bus"), ("How to travel",), ("driving", "walking", "cycling", "transit")),
    "team": Maker("string", f.team, ("The team",)),
    "animal": Maker("string", f.animal, ("The animal",)),
    "rating": Maker("integer", f.rating, ("Stars from 1 to 5",)),
    "lat": Maker("number", _coordinate(90), ("Latitude",)),
    "lon": Maker("number", _coordinate(180), ("Longitude",)),
    "stars": Maker("integer", _span(2, 5), ("Number of stars",)),
    "table": Maker("string", _pick("users|orders|customers|products|invoices|employees|books|payments|events|tickets|students|cars"), ("Name of the table",)),
    "condition": Maker("string", lambda r: (r.choice(("sunny", "cloudy", "rainy", "windy", "foggy", "snowy", "clear", "stormy")),) * 2, ("",)),
    "year": Maker("integer", f.year, ("The year",)),
    "km": Maker("integer", _span(2, 900), ("Distance in km",)),
    "lengthunit": Maker("string", _pick("meters|kilometers|miles|feet|inches|yards|kilograms|pounds|grams|ounces|liters|gallons|hours|minutes|seconds"), ("The unit",)),
    "speed": Maker("string", _enum(slow="slow|slowly", normal="normal", fast="fast|quickly"), ("The speed",), ("slow", "normal", "fast")),
    "size": Maker("string", _enum(small="small", medium="medium", large="large"), ("The size",), ("small", "medium", "large")),
    "repeat": Maker("boolean", _truth("every day|daily", "only once|once"), ("Whether it repeats every day",)),
    "side": Maker("string", _enum(heads="heads", tails="tails"), ("heads or tails",), ("heads", "tails")),
    "format": Maker("string", _enum(pdf="PDF|pdf", csv="CSV|csv", html="HTML|html"), ("The file format",), ("pdf", "csv", "html")),
    "cabin": Maker("string", _enum(economy="economy|economy class", business="business|business class", first="first|first class"), ("The cabin",), ("economy", "business", "first")),
    "text": Maker("string", lambda r: (lambda t: (t, t))(lex.sentence(r).rstrip(".")), ("",)),
    "status": Maker("string", _pick("shipped|delivered|in transit|processing|delayed|cancelled|packed|waiting|out for delivery"), ("",)),
    "foreign": Maker("string", lambda r: (lambda t: (t, t))(lex.pseudo_word(r) if r.random() < 0.6 else f"{lex.pseudo_word(r)} {lex.pseudo_word(r)}"), ("",)),
    "saying": Maker("string", spoken.saying, ("The text", "What to tell them")),
    "chore": Maker("string", spoken.chore, ("The task", "What has to be done")),
    "fact": Maker("string", spoken.fact, ("The text", "What to write down")),
    "spokentime": Maker("string", spoken.time_hhmm, ("Time as HH:MM", "HH:MM", "The time (HH:MM)")),
    "spokenminutes": Maker("integer", spoken.minutes, ("Minutes", "Number of minutes")),
    "moneyname": Maker("string", spoken.money, ("Currency code, three letters", "Code such as USD")),
    "spokensum": Maker("string", spoken.sum_in_words, ("The expression, e.g. 2 + 3", "What to calculate, e.g. 7 * 8")),
    "portions": Maker("string", spoken.portions, ("What to eat", "The dish")),
    "spokenfew": Maker("integer", spoken.few, ("How many", "Number of portions")),
    "song": Maker("string", spoken.song, ("The title",)),
    "band": Maker("string", spoken.band, ("The artist", "Who plays it")),
    "free": Maker("boolean", _truth("free", "busy"), ("",)),
}  # fmt: skip


def make_value(maker: str, r: random.Random) -> Field:
    """A value of this meaning as (shown, value)."""
    return MAKERS[maker].make(r)


def _tool(row: str) -> Tool:
    group, names, about, parameters, *rest = [line.strip() for line in row.strip().splitlines()]
    found = []
    for text in parameters.split():
        if text == "-":
            continue
        slot, _, right = text.partition("=")
        maker, _, keys = right.partition(":")
        found.append(Parameter(slot.rstrip("?"), maker, tuple(keys.split(",")), slot.endswith("?")))
    asks = tuple(line for line in rest if not line.startswith(">"))
    returns = tuple(line[1:].strip() for line in rest if line.startswith(">"))
    return Tool(group, tuple(names.split()), tuple(about.split("|")), tuple(found), asks, returns,
                slots={p.slot: p for p in found})  # fmt: skip


def _phrase(make: Callable[[random.Random], list[Any]]) -> Callable[[random.Random], Field]:
    """A list shown as people write it: "a, b and c"."""

    def field(r: random.Random) -> Field:
        values = make(r)
        words = [str(v) for v in values]
        x = r.random()
        if len(words) == 1:
            return words[0], values
        if x < 0.6:
            return f"{', '.join(words[:-1])} and {words[-1]}", values
        return (
            ", ".join(words) if x < 0.85 else f"{', '.join(words[:-1])}, and {words[-1]}"
        ), values

    return field


_MORE: dict[str, Maker] = {
    "when": Maker("string", lambda r: r.choice([*((w, w) for w in ("today", "tomorrow", "tomorrow", "tonight", "this weekend", "next week")), *((f"on {d}", d) for d in f.WEEKDAYS)]), ("Which day", "Day as in the request")),
    "numbers": Maker("integers", _phrase(lambda r: [r.randint(1, r.choice((9, 99, 999))) for _ in range(r.randint(2, 5))]), ("The numbers",)),
    "names": Maker("strings", _phrase(lambda r: [f.first_name(r)[0] for _ in range(r.randint(1, 4))]), ("The people", "Names")),
    "foodlist": Maker("strings", _phrase(lambda r: r.sample((*lex.FRUIT, *lex.FOODS, *lex.VEGETABLES), r.randint(2, 4))), ("The things",)),
    "tags": Maker("strings", _phrase(lambda r: r.sample(lex.NOUNS, r.randint(1, 3))), ("The tags",)),
    "truth": Maker("boolean", _truth("true|on|yes", "false|off|no"), ("true or false", "Yes or no")),
    "descending": Maker("boolean", _truth("in descending order|descending|from large to small", "in ascending order|ascending|from small to large"), ("Largest first",)),
    "openclose": Maker("boolean", _truth("open", "close"), ("Whether it shall be open",)),
    "groupname": Maker("string", lambda r: (lambda t: (t, t))(r.choice((lex.pseudo_word(r), r.choice(lex.NOUNS), f"{r.choice(lex.ADJECTIVES)} {lex.plural(r.choice(lex.ANIMALS))}"))), ("Name of the group",)),
    "topics": Maker("string", lambda r: (lambda a: (", ".join(a), a))([f.topic(r)[0] for _ in range(r.randint(1, 3))]), ("",)),
    "foods": Maker("string", lambda r: (lambda a: (", ".join(a), a))(f.foods(r)[1]), ("",)),
    "files": Maker("string", lambda r: (lambda a: (", ".join(a), a))([f.filename(r)[0] for _ in range(r.randint(1, 3))]), ("",)),
    "noun": Maker("string", lambda r: (lambda t: (t, t))(r.choice(lex.NOUNS) if r.random() < 0.7 else lex.pseudo_word(r)), ("What it is about", "The topic")),
    "small": Maker("integer", _span(1, 50), ("Smallest value",)),
    "large": Maker("integer", lambda r: (lambda n: (str(n), n))(r.randint(51, 1000)), ("Largest value",)),
    "few": Maker("integer", _span(2, 9), ("How many",)),
    "sides": Maker("integer", lambda r: (lambda n: (str(n), n))(r.choice((4, 6, 8, 10, 12, 20, 100))), ("Sides of a die",)),
    "ratio": Maker("number", lambda r: (lambda v: (str(v), v))(r.randint(101, 999) / 100), ("",)),
    "short": Maker("string", lambda r: (lambda t: (t, t))(r.choice(("good morning", "thank you", "where is the station", "I love you", "how are you", "the bill please", "good night", "see you later", lex.any_word(r), lex.any_word(r), f"{r.choice(lex.ADJECTIVES)} {r.choice(lex.NOUNS)}", lex.sentence(r).rstrip(".")))), ("The text to translate", "Text")),
    "placekind": Maker("string", _pick("pharmacy|bakery|hospital|bank|supermarket|gas station|museum|library|post office|park|gym|cinema|parking lot|hotel|coffee shop|bookstore|police station|dentist"), ("What to look for",)),
    "placename": Maker("string", lambda r: (lambda t: (t, t))(f"{f.last_name(r)[0]} {r.choice(('Center', 'Corner', 'House', 'Point', 'Place'))}"), ("",)),
    "door": Maker("string", _pick("front door|back door|garage door|garden gate|cellar door|office door|main gate|balcony door|side door"), ("Which door",)),
    "true": Maker("boolean", lambda _: ("true", True), ("",)),
    "false": Maker("boolean", lambda _: ("false", False), ("",)),
    "oven": Maker("integer", lambda r: (lambda n: (str(n), n))(r.randrange(80, 251, 5)), ("Degrees of the oven",)),
    "flightstatus": Maker("string", _pick("on time|delayed|cancelled|boarding|landed|in the air"), ("",)),
    "hotelname": Maker("string", lambda r: (lambda t: (t, t))(f"Hotel {f.last_name(r)[0]}"), ("",)),
    "restaurant": Maker("string", lambda r: (lambda t: (t, t))(r.choice((f"Chez {f.first_name(r)[0]}", f"{f.last_name(r)[0]} Grill", f"The {r.choice(lex.ADJECTIVES).capitalize()} {r.choice(lex.FOODS).capitalize()}", f"Casa {f.last_name(r)[0]}", f"{f.first_name(r)[0]}'s Diner"))), ("The restaurant",)),
    "grams": Maker("integer", lambda r: (lambda n: (str(n), n))(r.randrange(10, 1001, 10)), ("Grams",)),
    "score": Maker("string", lambda r: (lambda t: (t, t))(f"{r.randint(0, 6)}:{r.randint(0, 6)}"), ("",)),
    "result": Maker("string", _pick("won|lost|played a draw"), ("",)),
    "issue": Maker("string", _pick("printer does not work|screen is black|app crashes|page does not load|internet is slow|heating is broken|camera is blurry|login fails|keyboard is stuck|elevator is broken|battery is dead"), ("What is wrong", "The problem")),
    "department": Maker("string", _pick("sales|marketing|finance|research|support|legal|design|logistics"), ("The department",)),
    "channel": Maker("string", lambda r: (lambda t: (t, t))(r.choice(("general", "random", "sales", "dev-team", "support", "lunch", "news", lex.pseudo_word(r)))), ("The channel",)),
    "job": Maker("string", f.job, ("",)),
    "kgs": Maker("number", f.decimal, ("Weight in kg",)),
    "sport": Maker("string", _pick("running|swimming|cycling|rowing|climbing|hiking|skating|dancing|boxing|skiing"), ("The sport",)),
    "server": Maker("string", lambda r: (lambda t: (t, t))(r.choice((f"web-{r.randint(1, 40)}", f"db{r.randint(1, 20)}", f"{lex.pseudo_word(r)}-{r.randint(1, 9)}", lex.pseudo_word(r)))), ("The server",)),
    "serverstatus": Maker("string", _pick("up|down|degraded|starting|stopped|healthy"), ("",)),
    "cm": Maker("integer", lambda r: (lambda n: (str(n), n))(r.randint(95, 215)), ("Height in cm", "Centimetres")),
    "length": Maker("integer", _span(6, 40), ("How many characters", "Length of it")),
    "symbols": Maker("boolean", _truth("with symbols|with special characters", "without symbols|without special characters"), ("Whether to use symbols",)),
    "cartype": Maker("string", _pick("small car|van|convertible|station wagon|sports car|minibus|pickup|electric car"), ("Kind of car",)),
    "doctor": Maker("string", _pick("dentist|dermatologist|surgeon|eye doctor|cardiologist|vet|pediatrician|physiotherapist|neurologist|family doctor"), ("Which doctor",)),
    "coffee": Maker("string", _pick("espresso|cappuccino|latte|americano|mocha|flat white|macchiato|filter coffee|iced coffee"), ("Kind of coffee",)),
    "sugar": Maker("boolean", _truth("with sugar", "without sugar|with no sugar"), ("Whether to add sugar",)),
    "program": Maker("string", _enum(cotton="cotton", wool="wool", quick="quick|short", eco="eco|economy", delicate="delicate|gentle"), ("The washing program",), ("cotton", "wool", "quick", "eco", "delicate")),
    "washtemp": Maker("integer", lambda r: (lambda n: (str(n), n))(r.choice((20, 30, 40, 60, 90))), ("Degrees",)),
    "petname": Maker("string", f.pet_name, ("The pet", "Name of the pet")),
    "racket": Maker("string", _pick("tennis|badminton|squash|volleyball|padel|basketball|table tennis"), ("Which sport",)),
    "remote": Maker("boolean", _truth("remote only|from home", "on site|in the office"), ("Whether the job is remote",)),
    "appname": Maker("string", lambda r: (lambda t: (t, t))(r.choice((lex.pseudo_word(r).capitalize(), f"{r.choice(lex.NOUNS).capitalize()}{r.choice(lex.NOUNS).capitalize()}", "Calendar", "Maps", "Photos", "Calculator", "Notes", "Mail"))), ("Name of the app", "Which app")),
    "sql": Maker("string", lambda r: (lambda t: (t, t))(f"SELECT {r.choice(('*', 'name', 'id', 'count(*)', lex.pseudo_word(r)))} FROM {r.choice((lex.plural(r.choice(lex.NOUNS)), lex.pseudo_word(r)))}" + r.choice(("", f" WHERE id = {r.randint(1, 999)}", f" LIMIT {r.randint(1, 99)}", f" WHERE {r.choice(lex.NOUNS)} > {r.randint(1, 99)}"))), ("The SQL",)),
    "admin": Maker("boolean", _truth("as an admin|with admin rights", "without admin rights|not as an admin"), ("Whether the user is an administrator",)),
}  # fmt: skip
MAKERS.update(_MORE)


_NO_NOUN = frozenset(
    "from to by at until how for what won was is x y after wait where which when many on off lost remove add "
    "give get leave with between ends begins starts find replace search".split()
)


def _with_roles(tool: Tool) -> Tool:
    """The function with parameters described by their other names: "The departure city"."""
    parameters = tuple(
        replace(p, about=tuple(f"The {k.replace('_', ' ')}" for k in p.keys
                               if len(k) > 2 and k.split("_")[0] not in _NO_NOUN))
        for p in tool.parameters
    )  # fmt: skip
    return replace(tool, parameters=parameters, slots={p.slot: p for p in parameters})


def _catalogue() -> list[Tool]:
    """The functions of all tables, with the further requests."""
    tools = [_tool(row) for table in (BASE_ROWS, ROWS, DAILY_ROWS) for row in table.split("\n\n")]
    tools += [_with_roles(_tool(row)) for row in ROLE_ROWS.split("\n\n")]
    return _with_asks(tools, ASKS, DAILY_ASKS, LATER_ASKS, TOLD_ASKS)


def _with_asks(tools: list[Tool], *texts: str) -> list[Tool]:
    """The functions with more requests: blocks of a function's first name and its requests."""
    more: dict[str, list[str]] = {}
    for text in texts:
        for block in text.split("\n\n"):
            name, *rest = block.splitlines()
            more.setdefault(name, []).extend(rest)
    unknown = set(more) - {t.names[0] for t in tools}
    if unknown:
        raise ValueError(f"requests for unknown functions {sorted(unknown)}; name one of ROWS")
    return [
        replace(t, asks=tuple(dict.fromkeys((*t.asks, *more.get(t.names[0], ()))))) for t in tools
    ]


def _with_abouts(tools: list[Tool], text: str) -> list[Tool]:
    """The functions with more descriptions: lines of a function's first name and its descriptions."""
    more = {
        name: said.split("|") for name, _, said in (x.partition(": ") for x in text.split("\n"))
    }
    return [replace(t, about=(*t.about, *more.get(t.names[0], ()))) for t in tools]


def _bare(ask: str) -> str:
    return ask.strip("!.?").lower()


def _with_trained(tools: list[Tool], text: str) -> list[Tool]:
    """The functions with requests for training alone, but for those that the test has as well."""
    more = {
        name: asks.split("|") for name, _, asks in (x.partition(": ") for x in text.split("\n"))
    }
    known = {t.names[0]: frozenset(map(_bare, held_out(t.asks))) for t in tools}
    return [
        replace(t, trained=tuple(a for a in more.get(name, ()) if _bare(a) not in known[name]))
        for t in tools
        for name in t.names[:1]
    ]


CATALOGUE: list[Tool] = _with_trained(_catalogue(), CATALOGUE_TRAINED)
BY_NAME = {tool.names[0]: tool for tool in CATALOGUE}
SIBLINGS: dict[str, list[Tool]] = {}  # by group: functions that are declared together
_SIBLING_TOOLS = [
    _with_roles(_tool(row))
    for table in (SIBLING_ROWS, MORE_SIBLING_ROWS, TOLD_SIBLING_ROWS)
    for row in table.split("\n\n")
]
_SIBLING_TOOLS = _with_abouts(_SIBLING_TOOLS, TOLD_ABOUTS)
_SIBLING_TOOLS = _with_asks(_SIBLING_TOOLS, SIBLING_ASKS, TOLD_SIBLING_ASKS)
for _sibling in _with_trained(_SIBLING_TOOLS, TRAINED_ASKS):
    SIBLINGS.setdefault(_sibling.group, []).append(_sibling)
TRAINED_SIBLINGS: dict[str, list[Tool]] = {}  # groups that only training has
_LINES = TRAINED_GROUPS.replace("\n\n", "\n").split("\n")
for _line, _parameters, _requests in zip(_LINES[::3], _LINES[1::3], _LINES[2::3], strict=True):
    _head = _line.replace("; ", "\n")
    _row = _tool("\n".join([_head, _parameters, *_requests.split("|")]))
    TRAINED_SIBLINGS.setdefault(_row.group, []).append(_row)


# Functions that exist nowhere.

_VERBS = """archive inspect paint rotate measure clean repair launch collect rent deliver publish pack print
scan polish approve reject assign label sort_out book duplicate freeze unfreeze charge inflate drain fill
reserve install uninstall activate deactivate upgrade rank test calibrate mix cut fold wash dry feed wrap
stamp sign merge split sync upload import export mute unmute pin flag hide show tag zoom shift tilt raise
lower heat cool record review audit invite greet promote train water trim weigh seal load unload""".split()
_NOUNS = """report invoice plant engine rocket parcel garden boat window bicycle machine robot statue tank battery
poster ticket sample bottle carpet piano lamp drone satellite pump filter crate barrel envelope badge song
photo video album project account profile folder server network database page article comment user guest
student patient horse cat dog aquarium kettle oven fridge elevator tractor train bus gate fence bridge tower
tunnel field greenhouse wheel valve sensor camera screen keyboard contract budget survey form voucher""".split()
# keys; type; maker; how the request says it; description
PIECES: list[tuple[str, str, tuple[str, ...]]] = [
    ("minutes duration duration_min", "minutes", ("for {} minutes", "during {} minutes")),
    ("seconds timeout delay", "seconds", ("for {} seconds", "with {} seconds")),
    ("hours", "hours", ("for {} hours",)),
    ("count times repeats quantity", "few", ("{} times",)),
    ("color colour paint shade", "colour", ("in {}", "in the colour {}", "with the color {}")),
    ("room location area", "room", ("in the {}", "located in the {}")),
    ("city site branch", "city", ("in {}", "at the {} branch", "in the city of {}")),
    ("owner person name assignee", "person", ("for {}", "on behalf of {}", "of {}")),
    ("recipient receiver notify", "email", ("and tell {}", "and notify {}", "and inform {}")),
    ("date day scheduled_date", "day", ("on {}",)),
    ("time at start_time", "clock", ("at {}", "starting at {}")),
    ("priority level urgency", "priority", ("with {} priority",)),
    ("speed pace", "speed", ("at {} speed", "with the speed {}")),
    ("size format", "size", ("in size {}", "with size {}")),
    ("percent intensity strength power", "percent", ("at {} percent", "to {} percent", "with {}%")),
    ("id item_id code ref", "code", ("number {}", "with the id {}", "with the code {}")),
    ("number index slot position", "id", ("number {}", "with the number {}")),
    ("weight mass kg", "kgs", ("of {} kg", "weighing {} kg")),
    ("price limit budget cost", "euros", ("for {} euros", "for at most {} euros")),
    ("note comment reason message", "message", ('with the note "{}"', 'with the comment "{}"', 'because "{}"')),
    ("label title tag name", "topic", ('called "{}"', 'labelled "{}"', 'with the title "{}"')),
    ("folder target destination", "folder", ("into the folder {}", "to the folder {}")),
    ("file path source input", "file", ("from {}", "using the file {}")),
    ("angle degrees tilt", "integer", ("by {} degrees",)),
    ("language lang", "language", ("in {}",)),
    ("floor level_no storey", "few", ("on floor {}",)),
    ("animal species", "animal", ("for the {}", "together with the {}")),
    ("company client supplier", "company", ("for {}", "from {}")),
    ("url link", "url", ("from {}", "with the link {}")),
    ("unit_price amount", "amount", ("with an amount of {}",)),
    ("tags labels keywords", "tags", ("with the tags {}", "tagged {}")),
    ("people members team participants", "names", ("together with {}", "for {}")),
    ("values numbers readings", "numbers", ("with the values {}", "with {}")),
    ("enabled force dry_run silent verbose urgent active express", "truth", ("with {k} {}", "with {k} set to {}", "{k} {}", "{k}={}")),
    ("word key secret", "word", ('with the word "{}"', 'using the key "{}"')),
]  # fmt: skip


# A value that is told with the parameter's name.
_BY_KEY = """with {k} {}|with {k} set to {}|with {k}={}|{k} {}|with the {k} {}|with a {k} of {}|using {} as the {k}
using {k} {}|and set {k} to {}|where {k} is {}|({k}: {})|({k} {})|, {k} {}|, {k}: {}|, {k}={}|with {} as {k}
with {} for {k}|at {k} {}|setting {k} to {}|, the {k} is {}|, {k} should be {}|and use {} for the {k}""".replace(
    "\n", "|"
).split("|")


@dataclass(frozen=True)
class Invented:
    """A made-up function, the argument values of one request, and that request."""

    name: str
    about: str
    parameters: tuple[tuple[str, Maker, bool], ...]  # (key, maker, optional)
    ask: str  # an imperative in lower case, with {0}, {1}: the shown values
    values: tuple[Field | None, ...]  # None: not mentioned
    does: str  # what the function does, in plain words


def _strange(r: random.Random) -> str:
    word = lex.pseudo_word(r)
    while not 3 <= len(word) <= 8:
        word = lex.pseudo_word(r)
    return word


def _name_style(words: list[str], r: random.Random) -> str:
    x = r.random()
    if x < 0.8:
        return "_".join(words)
    if x < 0.93:
        return words[0] + "".join(w.capitalize() for w in words[1:])
    return "".join(words) if x < 0.96 else "-".join(words)


def made_up(r: random.Random) -> Invented:
    """A function that exists nowhere and a request for it.

    Half of them are a verb and a noun with parameters from everyday life; the others have names,
    and in part parameters, that are no words at all.
    """
    strange = r.random() < 0.45
    if strange:
        verb, noun = _strange(r), _strange(r)
    else:
        verb, noun = r.choice(_VERBS).replace("_", " "), r.choice(_NOUNS)
    words = [verb.replace(" ", "_")] + ([noun] if not strange or r.random() < 0.6 else [])
    name = _name_style(words, r)
    pieces = r.sample(PIECES, r.choice((1, 1, 2, 2, 3)))
    parameters: list[tuple[str, Maker, bool]] = []
    values: list[Field | None] = []
    used: set[str] = set()
    phrases: list[str] = []
    for keys, maker, shapes in pieces:
        free = [k for k in keys.split() if k not in used]
        key = r.choice(free)
        if strange and r.random() < 0.5:
            key = _strange(r)
            if key in used:
                continue
        used.add(key)
        optional = bool(parameters) and r.random() < 0.3
        said = not optional or r.random() < 0.5
        parameters.append((key, MAKERS[maker], optional))
        values.append(MAKERS[maker].make(r) if said else None)
        if said:
            by_key = r.choice(_BY_KEY)
            named = key not in keys.split() or r.random() < 0.12
            shape = (
                by_key.replace("{k}", r.choice((key, key, key.replace("_", " "))))
                if named
                else r.choice(shapes).replace("{k}", key)
            )
            phrases.append(shape.replace("{}", "{" + str(len(values) - 1) + "}"))
    call = (
        f"{verb} the {noun}"
        if len(words) == 2
        else r.choice((f"{verb}", f"run {verb}", f"do the {verb}"))
    )
    if strange and r.random() < 0.25:
        call = r.choice((f"call {name}", f"use {name}", f"run {name}", f"execute {name}"))
    order = phrases[:]
    if r.random() < 0.3:
        r.shuffle(order)
    joined = ""
    for phrase in order:
        gap = " and " if phrase.startswith("with ") and "with " in joined else " "
        joined += phrase if phrase.startswith(",") else gap + phrase
    article = "an" if noun[0] in "aeiou" else "a"
    about = r.choice((f"{verb} {article} {noun}", f"{verb} the {noun}", f"{lex.third_person(verb.split(' ')[0])} one {noun}",
                      f"Use this to {verb} {article} {noun}"))  # fmt: skip
    about = f"{about[0].upper()}{about[1:]}."
    order_now = list(range(len(parameters)))
    if r.random() < 0.4:
        r.shuffle(order_now)
    renumber = {str(old): str(new) for new, old in enumerate(order_now)}
    ask = re.sub(r"{(\d+)}", lambda m: "{" + renumber[m.group(1)] + "}", call + joined)
    return Invented(
        name,
        about,
        tuple(parameters[i] for i in order_now),
        ask,
        tuple(values[i] for i in order_now),
        f"{verb} {noun}" if len(words) == 2 else verb,
    )


def parse_ask(ask: str) -> tuple[str, dict[str, Any]]:
    """The words of a request, and the arguments that they only imply."""
    text, _, implied = ask.partition(" #")
    values: dict[str, Any] = {}
    for pair in implied.split():
        slot, _, value = pair.partition("=")
        try:
            values[slot] = json.loads(value)
        except json.JSONDecodeError:
            values[slot] = value
    return text, values
