"""Values of one meaning: what is shown in a request, and the argument that it stands for."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from recipes.nano.world import fields as f
from recipes.nano.world import lexicon as lex
from recipes.nano.world import spoken
from recipes.nano.world.fields import Field

__all__ = ["MAKERS", "Maker", "make_value"]


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


def make_value(maker: str, r: random.Random) -> Field:
    """A value of this meaning as (shown, value)."""
    return MAKERS[maker].make(r)
