"""Requests for functions with many optional parameters, built of pieces (`composed_texts.py`).

Any subset of the optional parameters is said, in any order, inside the sentence or after it, so
that what stands in a request never follows from the function: each parameter has to be looked for.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from recipes.nano.world import fields as f
from recipes.nano.world import lexicon as lex
from recipes.nano.world.base import Draw, held_out
from recipes.nano.world.composed_more_texts import MORE_BLOCKS
from recipes.nano.world.composed_phrases import PHRASES, REQUESTS
from recipes.nano.world.composed_texts import BLOCKS
from recipes.nano.world.composed_told_texts import TOLD_PHRASES, TOLD_REQUESTS
from recipes.nano.world.composed_trained import TRAINED_PHRASES, TRAINED_REQUESTS
from recipes.nano.world.fields import Field
from recipes.nano.world.lookups import camel_case
from recipes.nano.world.makers import MAKERS, Maker

__all__ = ["GROUPS", "Block", "Composed", "compose_request", "sentences"]


def _twin(make: Callable[[random.Random], str]) -> Callable[[random.Random], Field]:
    def both(r: random.Random) -> Field:
        text = make(r)
        return text, text

    return both


def _event(r: random.Random) -> str:
    a, b = r.choice(lex.NOUNS), r.choice(lex.NOUNS)
    kind = r.choice("meeting|review|planning|lunch|checkup|appointment|call|workshop|training|party|interview|session|class|briefing|dinner|rehearsal|lesson|visit|inspection|demo|retrospective|standup|concert|exam".split("|"))  # fmt: skip
    name = f"{r.choice((a, b))} {kind}" if r.random() < 0.7 else f"{a} {b} {kind}"
    if r.random() < 0.15:
        name = f"{f.first_name(r)[0]}'s {kind}"
    elif r.random() < 0.15:
        name = f"{kind} with {f.person(r)[0]}"
    x = r.random()
    return name.title().replace("'S", "'s").replace(" With ", " with ") if x < 0.5 else name if x < 0.7 else name[0].upper() + name[1:]  # fmt: skip


def _reason(r: random.Random) -> str:
    thing, animal = r.choice(lex.OBJECTS), r.choice(lex.ANIMALS)
    return r.choice((
        "it was ordered twice", "it arrived too late", "it came broken", "the customer changed their mind",
        "we no longer need it", "the wrong item was sent", f"the {thing} is missing", f"the {thing} is broken",
        f"the {thing} was too {r.choice(lex.ADJECTIVES)}", f"the colour was not {r.choice(lex.COLOURS)}",
        f"{f.first_name(r)[0]} bought one already", "the price was wrong", "it doesn't fit", f"the {animal} ate it",
        f"it took more than {r.randint(2, 30)} days", "nobody was at home", f"they found a cheaper {thing}",
        "it was a mistake", f"the box had only {r.randint(2, 9)} {lex.plural(thing)}", "the parcel got lost",
    ))  # fmt: skip


def _trouble(r: random.Random) -> str:
    thing, other = r.choice(lex.OBJECTS), r.choice(lex.NOUNS)
    return r.choice((
        f"{other} page shows blank screen", f"the {thing} button does nothing", f"cannot log in with {r.choice(lex.COLOURS)} badge",
        f"printer on floor {r.randint(1, 20)} is jammed", f"{other} export fails", f"app crashes when opening {other}",
        f"search returns no {lex.plural(thing)}", f"server {lex.pseudo_word(r)} is down", f"error {r.randint(100, 999)} at checkout",
        "password reset mail never arrives", f"wrong total on the {other} invoice", f"{thing} is missing from the list",
        f"payments of {f.company(r)[0]} are lost", f"backup of {other} takes too long", f"no sound in {r.choice(lex.PLACES)}",
        f"{other} upload stops at {r.randint(2, 99)} percent", f"the {other} report is empty", f"users in {f.city(r)[0]} see old data",
    ))  # fmt: skip


def _path(r: random.Random) -> str:
    parts = [r.choice((r.choice(lex.NOUNS), lex.pseudo_word(r))) for _ in range(r.randint(1, 3))]
    name = f.filename(r)[0]
    start = r.choice(("/", "/", "/home/", "/var/", "~/", "", "./", "C:/"))
    return start + "/".join([p.replace(" ", "_") for p in parts] + [name])


def _article(r: random.Random) -> str:
    thing = r.choice(lex.OBJECTS)
    x = r.random()
    if x < 0.35:
        return f"{r.choice(lex.NOUNS)} {thing}"
    if x < 0.6:
        return f"{r.choice((*lex.COLOURS, 'wooden', 'small', 'large', 'cheap', 'wireless', 'folding', 'plastic'))} {thing}"
    return thing


def _series(items: list[str], r: random.Random) -> str:
    if len(items) == 1:
        return items[0]
    if r.random() < 0.25:
        return ", ".join(items)
    comma = "," if len(items) > 2 and r.random() < 0.2 else ""
    return f"{', '.join(items[:-1])}{comma} and {items[-1]}"


def _things(r: random.Random) -> Field:
    items = [_article(r) for _ in range(r.choice((1, 2, 2, 3, 3, 4)))]
    items = list(dict.fromkeys(lex.plural(i) if r.random() < 0.15 else i for i in items))
    shown = items
    if r.random() < 0.35:
        shown = [i if i.endswith("s") else f"{'an' if i[0] in 'aeiou' else 'a'} {i}" for i in items]
    return _series(shown, r), items


def _days(r: random.Random) -> Field:
    days = r.sample(f.WEEKDAYS, r.choice((1, 2, 2, 3)))
    return _series(days, r), days


def _cash(r: random.Random) -> Field:
    shown, value = f.amount(r)
    if isinstance(value, int) and value > 999 and r.random() < 0.5:
        shown = f"{value:,}"
    return r.choice(("{} euros", "{} dollars", "${}", "{} EUR", "{} pounds", "{} USD", "{}€", "{} francs", "£{}")).format(shown), value  # fmt: skip


def _place(r: random.Random) -> str:
    city = f.city(r)[0]
    return f"{city}, {f.country(r)[0]}" if r.random() < 0.35 else city


def _account(r: random.Random) -> str:
    if r.random() < 0.4:
        return r.choice("savings|checking|holiday fund|household|rent account|business account|credit card|emergency fund|joint account|gift fund".split("|"))  # fmt: skip
    return f.code(r)[0]


def _expense(r: random.Random) -> str:
    return r.choice((
        lambda: r.choice("groceries|petrol|rent|a haircut|train tickets|parking|gym|lunch|coffee|new shoes|car repair|insurance|phone bill|electricity|the dentist|a birthday present|office supplies|cat food|books|cinema|taxi rides|medicine|flowers|furniture".split("|")),
        lambda: lex.plural(r.choice(lex.OBJECTS)), lambda: f.food(r)[0], lambda: _article(r),
    ))()  # fmt: skip


def _buyer(r: random.Random) -> str:
    x = r.random()
    if x < 0.25:
        return f"{r.choice(('Mrs.', 'Mr.', 'Dr.', 'Ms.'))} {f.last_name(r)[0]}"
    return f.company(r)[0] if x < 0.55 else f.full_name(r)[0] if x < 0.85 else f.first_name(r)[0]


def _spot(r: random.Random) -> str:
    return r.choice("airport|central station|harbour|city hall|hospital|main square|university|north gate|bus station|opera|football stadium|zoo|old bridge|art museum|town library|exhibition centre|ferry terminal|science park|south entrance|business school".split("|"))  # fmt: skip


def _bed(r: random.Random) -> str:
    return r.choice("front lawn|back lawn|rose bed|herb garden|vegetable patch|greenhouse|roof terrace|north hedge|orchard|flower boxes|tomato bed|balcony plants|new trees|strawberry bed|south meadow|driveway strip".split("|"))  # fmt: skip


def _sport(r: random.Random) -> str:
    return r.choice("running|swimming|cycling|rowing|yoga|boxing|weight lifting|tennis|hiking|climbing|dancing|football|basketball|table tennis|skating|pilates|judo|badminton|interval training|nordic walking|horse riding|stretching|kayaking|handball".split("|"))  # fmt: skip


def _quantity(r: random.Random) -> Field:
    x = r.randint(1, 10 ** r.randint(1, 5))
    value: int | float = x / r.choice((10, 100, 1000)) if r.random() < 0.5 else x
    value = int(value) if value == int(value) else value
    return f"{value:,}" if isinstance(value, int) and value > 999 and r.random() < 0.5 else str(value), value  # fmt: skip


def _seconds(r: random.Random) -> Field:
    if r.random() < 0.45:
        n = r.randint(2, 300)
        return f"{n} seconds", n
    n = r.randint(1, 59)
    return ("1 minute" if n == 1 else f"{n} minutes"), n * 60


def _question(r: random.Random) -> str:
    thing, day = r.choice(lex.OBJECTS), f.day(r)[0]
    return r.choice((
        "Where shall we eat?", "What should we have for lunch?", "Which one do you like best?", f"What do we cook on {day}?",
        f"What goes with the {thing}?", "What do you want to drink?", f"What shall we give {f.first_name(r)[0]}?",
        f"Which of these is better than a {thing}?", "What is missing in our kitchen?", f"What should {f.first_name(r)[0]} bring?",
        f"What is for dinner in {f.city(r)[0]}?", f"Who wants what on {day}?", "What do we need for the party?",
    ))  # fmt: skip


def _branch(r: random.Random) -> str:
    word, other = r.choice(lex.NOUNS).replace(" ", "-"), r.choice(lex.OBJECTS).replace(" ", "-")
    start = r.choice(
        (
            "fix/",
            "feature/",
            "hotfix/",
            "",
            "",
            "chore/",
            "release/",
            f"{f.first_name(r)[0].lower()}/",
        )
    )
    return start + r.choice((f"{word}-{r.randint(1, 99)}", f"{word}-{other}", f"{word}_{other}", f"new-{word}", word + "2", f"{r.randint(1, 9)}.{r.randint(0, 30)}"))  # fmt: skip


def _repository(r: random.Random) -> str:
    a, b = (
        r.choice(lex.NOUNS).replace(" ", "-"),
        r.choice((r.choice(lex.NOUNS).replace(" ", "-"), lex.pseudo_word(r))),
    )
    return r.choice((f"{a}/{b}", f"{a}-{b}", b, f"{lex.pseudo_word(r)}/{a}"))  # fmt: skip


def _version(r: random.Random) -> str:
    parts = [str(r.randint(0, 30)) for _ in range(r.choice((2, 3, 3)))]
    return r.choice(("", "", "v")) + ".".join(parts)


_SYLLABLES = "ibu pro ceta mol aspi rin lora zol vita nal dexo fen tri mala keto sol pana dol codi min".split()


def _medicine(r: random.Random) -> str:
    if r.random() < 0.4:
        return r.choice("ibuprofen|aspirin|paracetamol|vitamin C|vitamin D|magnesium|iron|penicillin|insulin|cortisone|zinc|melatonin".split("|"))  # fmt: skip
    name = "".join(r.sample(_SYLLABLES, r.choice((2, 3))))
    return name.capitalize() if r.random() < 0.5 else name


def _long_code(r: random.Random) -> str:
    letters = "ABCDEFGHJKLMNPQRSTUVWXYZ"
    digits = "".join(r.choice("0123456789") for _ in range(r.randint(6, 12)))
    x = r.random()
    if x < 0.3:
        return digits
    if x < 0.7:
        return "".join(r.choice(letters) for _ in range(2)) + digits + r.choice(("", "", "".join(r.choice(letters) for _ in range(2))))  # fmt: skip
    return f"{digits[:4]}-{digits[4:]}" if r.random() < 0.5 else f"1Z{digits[:3]}{r.choice(letters)}{digits[3:]}"  # fmt: skip


def _isbn(r: random.Random) -> str:
    digits = "".join(r.choice("0123456789") for _ in range(9))
    return f"978-{digits[0]}-{digits[1:3]}-{digits[3:]}-{r.randint(0, 9)}" if r.random() < 0.6 else f"978{digits}{r.randint(0, 9)}"  # fmt: skip


def _photo(r: random.Random) -> str:
    n = r.randint(1, 9999)
    return r.choice((f"IMG_{n:04}", f"DSC{n:05}", f"P{r.randint(100, 999)}{n:04}", f"photo-{n}", f"IMG_{n}.jpg", f"{r.choice(lex.NOUNS).replace(' ', '_')}.png", str(n)))  # fmt: skip


def _formula(r: random.Random) -> str:
    a, b, c, d = (r.randint(1, 10 ** r.randint(1, 3)) for _ in range(4))
    return r.choice((
        f"{a}*({b}+{c})", f"{a} * {b}", f"({a}-{b})/{c}", f"{a}+{b}*{c}", f"{a} / {b} + {c}", f"{a}^2 + {b}^2", f"sqrt({a})",
        f"({a}+{b})*({c}-{d})", f"{a / 10}*{b}", f"{a} - {b} - {c}", f"2*{a}+3*{b}", f"{a}%{b}", f"{a}/({b}*{c})",
    ))  # fmt: skip


def _decimals(r: random.Random) -> Field:
    numbers: list[int | float] = []
    for _ in range(r.choice((3, 3, 4, 4, 5))):
        n = r.randint(-99, 999)
        numbers.append(n / 10 if n % 10 and r.random() < 0.3 else n)
    return _series([str(n) for n in numbers], r), numbers


def _caller(r: random.Random) -> str:
    if r.random() < 0.25:
        return r.choice("Grandma|Mum|Dad|Grandpa|Uncle Bob|Aunt Mary|Mom|my boss|the dentist|my sister|my brother|the plumber|the school|my wife|my husband|the office|Doctor Lee|the bank".split("|"))  # fmt: skip
    return f.person(r)[0]


def _pieces(r: random.Random) -> Field:
    x = r.random()
    if x < 0.15:
        return r.choice(
            (
                ("a dozen", 12),
                ("half a dozen", 6),
                ("two dozen", 24),
                ("a hundred", 100),
                ("a couple of", 2),
            )
        )
    n = r.randint(2, 12) if x < 0.6 else r.randint(2, 90)
    return (f.in_words(n) if n < 13 and r.random() < 0.3 else str(n)), n


_GAMES = "Tetris|chess|darts|bowling|pinball|poker|Scrabble|minigolf|Pong|table tennis|billiards|Snake|checkers|trivia|a quiz|the memory game".split("|")  # fmt: skip
_DRINKS = "water|green tea|orange juice|milk|apple juice|lemonade|coffee|cocoa|herbal tea|tap water|mineral water|tomato juice|black tea|coconut water".split("|")  # fmt: skip
_CARRIERS = "DHL|UPS|FedEx|the post|GLS|Hermes|DPD|TNT|the national mail|a courier".split("|")

_OWN: dict[str, Maker] = {
    "question": Maker("string", _twin(_question), ("The question", "What is asked")),
    "pieces": Maker("integer", _pieces, ("How many", "Number of pieces", "The quantity")),
    "branchname": Maker("string", _twin(_branch), ("Name of the branch", "The branch")),
    "repo": Maker("string", _twin(_repository), ("The repository", "Name of the repository")),
    "version": Maker("string", _twin(_version), ("The version", "Version number")),
    "medicine": Maker("string", _twin(_medicine), ("The medicine", "Name of the medicine")),
    "mg": Maker("number", lambda r: (lambda n: (str(n), n))(r.choice((r.randint(1, 20) * 50, r.randint(1, 999), r.randint(1, 99) / 2))), ("Dose in mg", "Milligrams")),
    "longcode": Maker("string", _twin(_long_code), ("Tracking number", "Number on the parcel")),
    "isbn": Maker("string", _twin(_isbn), ("ISBN of the book", "The ISBN")),
    "photoid": Maker("string", _twin(_photo), ("The photo", "Id of the photo")),
    "formula": Maker("string", _twin(_formula), ("The expression", "What is calculated")),
    "decimals": Maker("numbers", _decimals, ("The numbers", "Numbers to sort")),
    "caller": Maker("string", _twin(_caller), ("Who is called", "The person")),
    "game": Maker("string", _twin(lambda r: r.choice(_GAMES)), ("Which game", "The game")),
    "drink": Maker("string", _twin(lambda r: r.choice(_DRINKS)), ("What it was", "The drink")),
    "carrier": Maker("string", _twin(lambda r: r.choice(_CARRIERS)), ("Who delivers it", "The company")),
    "cityland": Maker("string", _twin(_place), ("The place", "City and country", "City, or city and country")),
    "eventtitle": Maker("string", _twin(_event), ("The title", "Short title")),
    "reason": Maker("string", _twin(_reason), ("Why", "The reason")),
    "trouble": Maker("string", _twin(_trouble), ("What is wrong", "The problem in short")),
    "path": Maker("string", _twin(_path), ("The path", "Path of the file")),
    "things": Maker("strings", _things, ("The items", "What is ordered")),
    "daylist": Maker("strings", _days, ("Days of the week", "The weekdays")),
    "cash": Maker("number", _cash, ("The amount", "Amount of money")),
    "account": Maker("string", _twin(_account), ("The account", "Name or number of the account")),
    "expense": Maker("string", _twin(_expense), ("What it was for",)),
    "buyer": Maker("string", _twin(_buyer), ("The customer", "Name of the customer")),
    "spot": Maker("string", _twin(_spot), ("The destination", "Where to go")),
    "bed": Maker("string", _twin(_bed), ("Part of the garden",)),
    "sport": Maker("string", _twin(_sport), ("Kind of sport",)),
    "quantity": Maker("number", _quantity, ("The value", "The number to convert")),
    "thing": Maker("string", _twin(_article), ("What to look for",)),
    "seconds_said": Maker("integer", _seconds, ("Seconds", "Duration in seconds")),
}  # fmt: skip


@dataclass(frozen=True)
class Piece:
    """One parameter: how it may be called, what it holds, and the phrases that say it.

    `phrases` are pairs of a phrase and the value it stands for; None is the value that is drawn.
    """

    slot: str
    keys: tuple[str, ...]
    maker: Maker
    optional: bool
    phrases: tuple[tuple[str, Any], ...]
    trained: tuple[tuple[str, Any], ...] = ()  # phrases that only training uses


@dataclass(frozen=True)
class Block:
    """One function of `composed_texts.py`."""

    group: str
    names: tuple[str, ...]
    about: tuple[str, ...]
    pieces: tuple[Piece, ...]
    asks: tuple[str, ...]
    trained: tuple[str, ...] = ()  # requests that only training uses


@dataclass(frozen=True)
class Composed:
    """A request: its words, the pieces that are declared with their keys, and the arguments."""

    text: str
    parameters: tuple[tuple[str, Maker, bool], ...]
    arguments: dict[str, Any]
    step: str


def _piece(line: str) -> Piece:
    head, _, said = (part.strip() for part in line.partition(" ; "))
    slot, _, right = head.partition("=")
    name, _, keys = right.partition(":")
    phrases: list[tuple[str, Any]] = []
    if name in ("enum", "bool"):
        options = [option.strip().partition("=") for option in said.split("; ")]
        values = {key: key == "true" if name == "bool" else key for key, _, _ in options}
        phrases = [(p.strip(), values[key]) for key, _, ways in options for p in ways.split("|")]
        maker = (
            Maker("boolean", lambda r: ("", None), ("",))
            if name == "bool"
            else Maker("string", lambda r: ("", None), ("",), tuple(values))
        )
    else:
        maker = _OWN[name] if name in _OWN else MAKERS[name]
        phrases = [(p, None) for p in said.split("|")] if said else []
    return Piece(
        slot.rstrip("?"), tuple(keys.split(",")), maker, slot.endswith("?"), tuple(phrases)
    )


def _block(text: str) -> Block:
    group, names, about, *rest = text.strip().splitlines()
    count = next(
        i for i, line in enumerate(rest) if not line.partition("=")[0].rstrip("?").isalpha()
    )
    pieces = tuple(map(_piece, rest[:count]))
    return Block(group, tuple(names.split()), tuple(about.split("|")), pieces, tuple(rest[count:]))


def _more_phrases(text: str) -> dict[tuple[str, str], tuple[tuple[str, Any], ...]]:
    """The phrases of a text in the form of `composed_phrases.py` by function and slot."""
    more: dict[tuple[str, str], tuple[tuple[str, Any], ...]] = {}
    for line in text.splitlines():
        head, _, said = line.partition(": ")
        function, slot, *option = head.split()
        value = {"true": True, "false": False}.get(*option, *option) if option else None
        pairs = tuple((p.strip(), value) for p in said.split("|"))
        more[function, slot] = more.get((function, slot), ()) + pairs
    return more


def _widened(blocks: list[Block], more_phrases: str, requests_too: str) -> list[Block]:
    """The blocks with more phrases and requests, in the form of `composed_phrases.py`."""
    phrases = _more_phrases(more_phrases)
    asks = {n: rows for n, *rows in (part.splitlines() for part in requests_too.split("\n\n"))}
    widened = []
    for block in blocks:
        name = block.names[0]
        pieces = tuple(
            replace(p, phrases=p.phrases + phrases.pop((name, p.slot), ())) for p in block.pieces
        )
        requests = (*block.asks, *asks.pop(name, ()))
        widened.append(replace(block, pieces=pieces, asks=requests))
    if phrases or asks:
        raise ValueError(f"more phrases for what is not there: {[*phrases, *asks]}")
    return widened


def _bare(text: str) -> str:
    return text.strip("!.").lower()


def _with_trained(blocks: list[Block]) -> list[Block]:
    """The blocks with what only training uses, but for what the test has as well."""
    phrases = _more_phrases(TRAINED_PHRASES)
    asks = dict(line.split(": ", 1) for line in TRAINED_REQUESTS.splitlines())
    widened = []
    for block in blocks:
        pieces = []
        for piece in block.pieces:
            more = phrases.pop((block.names[0], piece.slot), ())
            kept = set(map(_bare, held_out([said for said, _ in piece.phrases]))) if more else ()
            pieces.append(replace(piece, trained=tuple(p for p in more if _bare(p[0]) not in kept)))
        kept = set(map(_bare, held_out(block.asks)))
        requests = tuple(a for a in asks.pop(block.names[0]).split("|") if _bare(a) not in kept)
        widened.append(replace(block, pieces=tuple(pieces), trained=requests))
    if phrases or asks:
        raise ValueError(f"more phrases for what is not there: {[*phrases, *asks]}")
    return widened


_ALL = _widened([_block(text) for text in BLOCKS.strip().split("\n\n")], PHRASES, REQUESTS)
_ALL += [_block(text) for text in MORE_BLOCKS.strip().split("\n\n")]
_ALL = _widened(_ALL, TOLD_PHRASES, TOLD_REQUESTS)
GROUPS: dict[str, list[Block]] = {}
for _one in _with_trained(_ALL):
    GROUPS.setdefault(_one.group, []).append(_one)

_OPENINGS = ("", "", "", "Please ", "Can you ", "Could you ", "Could you please ", "Would you ", "I want you to ",
             "I need you to ", "Hey, ", "Go ahead and ", "I'd like you to ", "Now ", "Quickly ", "You should ",
             "Hi, please ", "OK, ", "Be so kind and ", "Do me a favour and ", "Can you please ", "Just ")  # fmt: skip
# What may follow the request without a comma.
_JOINED = tuple(
    "with for by at on in from to until as because since without under using over into due".split()
)
_ASKS = ("What", "How", "Where", "Is", "Can", "Could", "Do", "Which", "Has", "When", "Would", "Are")


def sentences(base: str, phrases: list[str], ends: str, r: random.Random) -> str:
    """The request with what belongs into its sentence, and the sentences after it."""
    text = base
    inside = [p for p in phrases if not p.endswith(".")]
    after = [p for p in phrases if p.endswith(".")]
    for phrase in inside:
        joined = phrase.startswith(tuple(f"{w} " for w in _JOINED)) and r.random() < 0.75
        text += f" {phrase}" if joined or phrase.startswith("and ") else f", {phrase}"
    if after or r.random() < 0.8:
        text += ends
    elif r.random() < 0.2:
        text += "!" if ends == "." else ends
    return " ".join([text, *after])


# What a unit measures.
_KIND_OF = {
    unit: kind
    for kind, units in {
        "length": "meters kilometers miles feet inches yards", "mass": "kilograms pounds grams ounces",
        "volume": "liters gallons", "time": "hours minutes seconds",
    }.items()
    for unit in units.split()
}  # fmt: skip


_COLOURS = frozenset(lex.COLOURS)


def _values(pieces: list[Piece], coloured: bool, r: random.Random) -> dict[str, Field]:
    """A value for each, no two of them the same; all units measure the same.

    Where a parameter is for the colour, no other value has a colour in it.
    """
    while True:
        drawn = {p.slot: p.maker.make(r) for p in pieces}
        shown = [text for text, _ in drawn.values() if text]
        kinds = {_KIND_OF[text] for text in shown if text in _KIND_OF}
        if coloured and any(" " in text and _COLOURS & set(text.split()) for text in shown):
            continue
        if len(set(shown)) == len(shown) and len(kinds) < 2:
            return drawn


@cache
def _wide(maker: Maker) -> bool:
    """Whether there are enough values to hold some of them out."""
    r = random.Random(1)
    return len({maker.make(r)[0] for _ in range(60)}) > 45


def compose_request(block: Block, draw: Draw) -> Composed:
    """A request for a function, with any of its optional parameters."""
    r = draw.random
    declared = [p for p in block.pieces if not p.optional or draw.chance(0.8)]
    said = [p for p in declared if not p.optional or draw.chance(0.5)]
    training = draw.split == "train"
    ask = draw.wording(block.asks)
    if training and draw.chance(0.3):
        ask = draw.choice(block.trained)
    wide = any(_wide(p.maker) for p in said)
    coloured = any(p.maker is MAKERS["colour"] for p in declared)

    def make(r: random.Random) -> dict[str, Field]:
        return _values(said, coloured, r)

    drawn = draw.values(make) if wide else make(r)
    keys: dict[str, str] = {}
    for piece in declared:
        free = [k for k in piece.keys if k not in keys.values()]
        keys[piece.slot] = draw.choice(free) if free else f"{piece.slot}_value"
    values: dict[str, Any] = {}
    phrases: list[str] = []
    imperative = ask.startswith("!")
    base = ask.lstrip("!")
    for piece in said:
        shown, value = drawn[piece.slot]
        if piece.optional or (piece.phrases and "{" + piece.slot + "}" not in ask):
            if training and piece.trained and draw.chance(0.35):
                phrase, fixed = draw.choice(piece.trained)
            else:
                phrase = draw.wording([p for p, _ in piece.phrases])
                fixed = draw.choice([v for p, v in piece.phrases if p == phrase])
            value = value if fixed is None else fixed
            phrases.append(phrase.replace("{}", shown))
        elif piece.phrases:
            shown, value = draw.choice(piece.phrases)
        if shown[:1] in ("a", "e", "i", "o", "u"):
            base = base.replace(" a {" + piece.slot + "}", " an {" + piece.slot + "}")
        base = base.replace("{" + piece.slot + "}", shown)
        values[piece.slot] = value
    r.shuffle(phrases)
    opening = draw.choice(_OPENINGS) if imperative else ""
    if not opening and not ask.startswith("{"):
        base = base[0].upper() + base[1:] if draw.chance(0.85) else base[0].lower() + base[1:]
    asking = opening.startswith(("Can", "Could", "Would")) or base.startswith(_ASKS)
    text = sentences(opening + base, phrases, "?" if asking else ".", r)
    if draw.chance(0.4):
        r.shuffle(declared)
    camel = draw.chance(0.12)
    named = {s: camel_case(k) if camel else k for s, k in keys.items()}
    required = draw.chance(0.2)  # what is said may be required as well
    parameters = tuple(
        (named[p.slot], p.maker, p.optional and not (required and p in said)) for p in declared
    )
    arguments = {named[p.slot]: values[p.slot] for p in declared if p.slot in values}
    clock = next((p.slot for p in said if p.maker is _OWN["seconds_said"]), "")
    step = ""
    if clock and "minute" in drawn[clock][0]:
        minutes = drawn[clock][0].split()[0]
        step = f"{minutes}*60={values[clock]}. "
    return Composed(text, parameters, arguments, step)
