"""Makers of field values, as they are shown in a sentence and as they stand in JSON.

Each maker takes a random source and returns `(shown, value)`: the price of "$12.50" is 12.5. Text
is always shown exactly as its value. A good part of the names are made up, so that the model must
copy what it reads. Used by the families that extract fields and that call functions.

Example::

    shown, value = price(random.Random(1))  # "12.50 euros", 12.5
"""

import random
from typing import Any

from recipes.nano.world import lexicon as lex

Field = tuple[str, Any]

NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
MONTHS = """January February March April May June July August September October November
December""".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
LANGUAGES = """English French Spanish German Italian Portuguese Dutch Swedish Norwegian Danish
Finnish Polish Czech Greek Turkish Arabic Hebrew Hindi Japanese Chinese Korean Thai Vietnamese
Russian Ukrainian Latin Swahili Welsh Irish Hungarian""".split()
CURRENCIES = "USD EUR GBP JPY CHF CAD AUD SEK NOK DKK PLN CZK INR CNY BRL MXN ZAR NZD".split()
GENRES = """jazz rock pop blues folk metal techno classical reggae soul funk disco country opera
ambient punk""".split()
_DOMAINS = """example.com mail.com example.org post.net inbox.org test.io acme.com work.dev
school.edu shop.biz example.net gmail.com corp.com company.com hotmail.com web.de mail.co.uk
uni.edu office.eu store.fr""".split()
_ENDINGS = "com com com org net io de fr co.uk eu it es nl dev app edu ch se biz info".split()
_STREETS = """Street Road Lane Avenue Way Square Drive Court Street St. Ave Boulevard Alley Terrace
Place Hill Close Crescent Row""".split()
_FIRMS = (
    """Ltd Inc GmbH Labs Systems Foods Motors Books Travel Media Design Energy Partners
Bank Corp Group Solutions Industries Logistics Studio Software AG LLC Robotics Airlines Pharma Works
Consulting Brothers Supplies Technologies Trading & Sons & Co""".replace("& Sons", "&_Sons")
    .replace("& Co", "&_Co")
    .split()
)
_MARKS = str.maketrans("aeounicsz", "áéöüñïçšž")
_PARTICLES = (
    "van ",
    "de ",
    "O'",
    "Mc",
    "Mac",
    "von ",
    "di ",
    "al-",
    "de la ",
    "El ",
    "Le ",
    "St. ",
)
_SUFFIXES = """son sen ov ova ski ska ez es ini elli ano moto yama ton ley ford berg stein mann ic
vic escu oglu pour ian aki opoulos nen sson wala kar oshi ara ani ina ette o a ia us""".split()
_TOWNS = """ville burg ton ford ham stad berg by grad polis abad pur mouth field wick holm dorf
heim mere dale port haven bridge minster""".split()
_TOWN_FRONTS = """New San Port Saint North Los Upper Bad St. El Fort Lake Mount Rio South West East
Santa Las Old Great Little La Le Nova""".split()
_MATERIALS = """leather wooden steel cotton ceramic plastic glass woollen silk bamboo copper rubber
aluminium linen paper marble velvet denim stone""".split()
_QUALITIES = """wireless portable electric folding vintage mini digital waterproof organic reusable smart
compact premium ergonomic garden kitchen travel office mechanical solar noise-cancelling kids
second-hand heavy-duty adjustable magnetic 4K USB-C Bluetooth foldable insulated handmade""".split()
_GOODS = """mouse keyboard headphones speaker monitor charger cable laptop tablet phone case camera tripod
printer router kettle toaster blender mixer fan heater vacuum drill saw screwdriver tent
backpack jacket shoes boots sneakers gloves scarf watch sunglasses wallet suitcase water bottle desk
office chair bookshelf mattress pillow blanket rug curtain lamp light bulb coffee machine
coffee mug teapot frying pan knife set cutting board yoga mat dumbbell bicycle helmet scooter skateboard
board game puzzle notebook fountain pen stapler sticker pack hard drive memory card power bank
webcam microphone projector dog bed cat tree plant pot hose ladder toolbox""".replace(
    "\n", " "
).split(" ")
_GOODS = [
    g
    for g in _GOODS
    if g
    not in (
        "office",
        "water",
        "light",
        "coffee",
        "frying",
        "knife",
        "cutting",
        "yoga",
        "board",
        "fountain",
        "sticker",
        "hard",
        "memory",
        "power",
        "dog",
        "cat",
        "plant",
        "set",
        "pack",
        "drive",
        "card",
        "bank",
        "tree",
        "pot",
        "mat",
    )
]
_GOODS += """water bottle|light bulb|coffee machine|coffee mug|frying pan|knife set|cutting board|yoga mat
board game|fountain pen|sticker pack|hard drive|memory card|power bank|dog bed|cat tree|plant pot
phone case|desk lamp|running shoes|air fryer|rain jacket|alarm clock|USB stick|graphics card|gift card
picture frame|bath towel|soap dispenser|garden hose|car tyre|bike lock|rice cooker|baby monitor""".replace(
    "\n", "|"
).split("|")
_TITLE_SHAPES = ("The {A} {N}", "{A} {N}s", "{N} and {M}", "The {N} of {M}", "{N}", "A {A} {N}",
                 "The Last {N}", "{A} {M}", "My {A} {N}", "Under the {N}", "{N} in the {M}")  # fmt: skip

_TOPICS = """team lunch|budget review|dentist appointment|project kickoff|board meeting|yoga class
piano lesson|birthday party|job interview|book club|staff training|sales call|design review
chess tournament|garden party|parent evening|product launch|music festival|city marathon
art exhibition|charity run|wine tasting|science fair|job fair|code review|weekly sync
tax workshop|safety drill|doctor visit|haircut|car service|school play|movie night|game night
family dinner|bike tour|cooking class|poetry reading|planning session|status update
team retreat|press conference""".replace("\n", "|").split("|")
_MESSAGES = """I will be late|See you tomorrow|The meeting is moved|Happy birthday|Call me back
Dinner is ready|Please send the report|I am on my way|Thanks for your help
The package has arrived|Good luck today|We need more time|The door is open
Do not forget the keys|Lunch at noon|I am sick today|The train is delayed|Let us meet on Friday
Your order is ready|Welcome to the team|I miss you|The plan has changed|Everything is fine
Bring an umbrella|Are we still on for tonight|buy milk|water the plants|feed the cat
pay the rent|call grandma|book a table|fix the bike|clean the garage|return the books
renew the passport|order new shoes|check the oil|pick up the kids|take out the trash
write to the landlord|charge the phone|backup the laptop|walk the dog""".replace("\n", "|").split(
    "|"
)
_EDIBLE = (*lex.FRUIT, *lex.FOODS, *lex.VEGETABLES)
_PLANTS = (*lex.FRUIT, *lex.VEGETABLES)
_BIG = (*lex.NATURE, *lex.IDEAS)


def _splice(r: random.Random, names: list[str]) -> str:
    """The front of one real name and the back of another: it looks real, and is new."""
    a, b = r.choice(names), r.choice(names)
    word = a[: r.randint(2, max(2, len(a) - 2))] + b[r.randint(1, max(1, len(b) - 2)) :].lower()
    return word[:12]


def _altered(r: random.Random, names: list[str]) -> str:
    """A real name with one letter changed, left out, or written twice."""
    name = r.choice(names)
    i = r.randrange(1, len(name))
    letter = r.choice(("", name[i] * 2, r.choice("abcdefghijklmnoprstuvwyz")))
    return name[:i] + letter + name[i + 1 :]


def _short_pseudo(r: random.Random) -> str:
    word = lex.pseudo_word(r)
    while not 3 <= len(word) <= 8:
        word = lex.pseudo_word(r)
    return word.capitalize()


def _made_up(r: random.Random, names: list[str] = lex.LAST_NAMES) -> str:
    """A name of unseen spelling, in one of several ways; few have a mark on a letter."""
    x = r.random()
    if x < 0.3:
        name = _short_pseudo(r)
    elif x < 0.6:
        name = _splice(r, names)
    elif x < 0.75:
        name = _altered(r, names)
    else:
        stem = "".join(
            r.choice("b d f g h j k l m n p r s t v w y z ch sh th kh".split()) + r.choice("aeiou")
            for _ in range(r.randint(1, 3))
        )
        name = stem.capitalize() + r.choice(("", "n", "r", "s", "k", "l", *_SUFFIXES[::3]))
    if len(name) < 2:
        return _short_pseudo(r)
    if r.random() < 0.04:
        i = r.randrange(1, len(name))
        name = name[:i] + name[i].translate(_MARKS) + name[i + 1 :]
    return name


def first_name(r: random.Random) -> Field:
    """One name; half of them are made up."""
    x = r.random()
    name = r.choice(lex.FIRST_NAMES) if x < 0.5 else _made_up(r, lex.FIRST_NAMES)
    if x > 0.98:
        name = f"{r.choice(lex.FIRST_NAMES)}-{name}"
    return name, name


def last_name(r: random.Random) -> Field:
    """A family name; more than half are made up, a few have a particle or two parts."""
    x = r.random()
    if x < 0.45:
        name = r.choice(lex.LAST_NAMES)
    elif x < 0.85:
        name = _made_up(r)
    elif x < 0.93:
        name = _short_pseudo(r) + r.choice(_SUFFIXES)
    elif x < 0.97:
        name = r.choice(_PARTICLES) + _made_up(r)
    else:
        name = f"{_made_up(r)}-{r.choice(lex.LAST_NAMES)}"
    return name, name


def full_name(r: random.Random) -> Field:
    """A first and a last name, now and then with a title or a middle initial."""
    first, last = first_name(r)[0], last_name(r)[0]
    x = r.random()
    if x < 0.06:
        first = r.choice(("Dr. ", "Prof. ", "Mr. ", "Ms. ", "Mrs. ")) + first
    elif x < 0.12:
        first += f" {r.choice('ABCDEFGHJKLMNPRSTW')}."
    return f"{first} {last}", f"{first} {last}"


def person(r: random.Random) -> Field:
    """A first name or a full name."""
    return (first_name if r.random() < 0.5 else full_name)(r)


def city(r: random.Random) -> Field:
    """A city; half of them are made up, a few have two words."""
    x = r.random()
    if x < 0.5:
        name = r.choice(lex.CITIES)
    elif x < 0.8:
        name = _made_up(r, lex.CITIES)
    elif x < 0.9:
        name = _short_pseudo(r) + r.choice(_TOWNS)
    elif x < 0.97:
        name = f"{r.choice(_TOWN_FRONTS)} {_made_up(r, lex.CITIES)}"
    else:
        name = f"{_made_up(r, lex.CITIES)} {r.choice(('City', 'Beach', 'Falls', 'Bay', 'Springs'))}"
    return name, name


def country(r: random.Random) -> Field:
    """A country."""
    name = r.choice(lex.COUNTRIES) if r.random() < 0.8 else _splice(r, lex.COUNTRIES)
    return name, name


def job(r: random.Random) -> Field:
    """An occupation, in lower case."""
    name = r.choice(lex.JOBS)
    if r.random() < 0.15:
        name = r.choice(("senior ", "junior ", "chief ", "assistant ", "head ")) + name
    return name, name


def company(r: random.Random) -> Field:
    """A firm, mostly made up: "Blorvin Labs"."""
    x = r.random()
    if x < 0.4:
        name = f"{_made_up(r)} {r.choice(_FIRMS).replace('_', ' ')}"
    elif x < 0.6:
        name = f"{last_name(r)[0]} {r.choice(_FIRMS).replace('_', ' ')}"
    elif x < 0.7:
        name = f"{r.choice(lex.NOUNS).capitalize()}{r.choice(lex.NOUNS)}"
    elif x < 0.76:
        name = f"{r.choice(lex.ADJECTIVES).capitalize()} {r.choice(lex.NOUNS).capitalize()}"
    elif x < 0.85:
        name = f"{last_name(r)[0]} & {last_name(r)[0]}"
    else:
        name = _made_up(r)
    return name, name


def _plain_letters(text: str) -> str:
    """Only the letters a to z and digits, in lower case."""
    return "".join(c for c in text.lower() if c.isascii() and c.isalnum()) or "me"


def email(r: random.Random) -> Field:
    """An address such as ana.silva@example.com."""
    first, last = _plain_letters(first_name(r)[0]), _plain_letters(last_name(r)[0])
    local = r.choice((first, f"{first}.{last}", f"{first}.{last}", f"{first[0]}.{last}",
                      f"{first}_{last}", f"{first}-{last}", f"{first}{last}", f"{last}.{first}",
                      f"{first[0]}{last}", f"{first}{r.randint(1, 99)}", f"{last}{r.randint(1, 2010)}",
                      last, r.choice(("info", "sales", "contact", "support", "office", "hello",
                                      "team", "jobs", "press", "orders", "admin", "help")),
                      f"{lex.pseudo_word(r)}{r.choice(('', '', '_x', '7', '99', '.k'))}"))  # fmt: skip
    if r.random() < 0.5:
        domain = r.choice(_DOMAINS)
    else:
        stem = r.choice((lex.pseudo_word(r), _plain_letters(_made_up(r)), r.choice(lex.NOUNS),
                         f"{r.choice(lex.NOUNS)}{r.choice(lex.NOUNS)}",
                         f"{lex.pseudo_word(r)}-{r.choice(lex.NOUNS)}"))  # fmt: skip
        domain = f"{stem}.{r.choice(_ENDINGS)}"
    return f"{local}@{domain}", f"{local}@{domain}"


def phone(r: random.Random) -> Field:
    """A telephone number as text, in one of several styles."""
    a, b, c = r.randint(100, 999), r.randint(100, 999), r.randint(1000, 9999)
    text = r.choice((f"555-{c}", f"{a}-{b}-{c}", f"+{r.randint(1, 49)} {a} {c}", f"0{a} {c}",
                     f"({a}) {b}-{c}", f"{a} {b} {c}", f"0{a}-{b}{c}", f"+{r.randint(1, 99)}-{a}-{b}-{c}",
                     f"0{a}/{b}{c}", f"555 {c}", f"{a}.{b}.{c}", f"{a}{c}", f"0{a}{b}{c}"))  # fmt: skip
    return text, text


_TEENS = """ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_words(n: int) -> str:
    """A number from 0 to 99 in words: "forty-two"."""
    if n < 10:
        return NUMBER_WORDS[n]
    if n < 20:
        return _TEENS[n - 10]
    tens = _TENS[n // 10 - 2]
    return f"{tens}-{NUMBER_WORDS[n % 10]}" if n % 10 else tens


def age(r: random.Random) -> Field:
    """A person's age in years, now and then in words."""
    n = r.randint(18, 90) if r.random() < 0.8 else r.randint(1, 99)
    return (in_words(n) if r.random() < 0.06 else str(n)), n


def count(r: random.Random) -> Field:
    """A small number, in digits or (up to twelve mostly) in words."""
    n = r.randint(2, 12) if r.random() < 0.6 else r.randint(2, 99)
    return (in_words(n) if r.random() < (0.35 if n <= 12 else 0.12) else str(n)), n


def integer(r: random.Random) -> Field:
    """A whole number of one to four digits."""
    n = r.randint(1, 10 ** r.randint(1, 4) - 1)
    return (f"{n:,}" if n > 999 and r.random() < 0.25 else str(n)), n


def amount(r: random.Random) -> Field:
    """A number, whole or with one or two decimals."""
    x = r.random()
    if x < 0.4:
        n = r.randint(1, 999)
        return str(n), n
    value = r.randint(1, 999) + r.choice((0.5, 0.25, 0.75, 0.99, 0.95, r.randint(1, 9) / 10))
    return str(round(value, 2)), round(value, 2)


def _money(r: random.Random, n: int | float) -> str:
    text = f"{n:,}" if n > 999 and r.random() < 0.5 else str(n)
    if isinstance(n, float) and r.random() < 0.8:
        text = f"{n:.2f}"
    return r.choice(("${}", "${}", "€{}", "£{}", "{} euros", "{} dollars", "{} EUR", "{} USD",
                     "{} pounds", "{}€", "{} francs", "{} bucks", "EUR {}", "CHF {}", "{} yen", "€ {}", "$ {}", "{} euro", "{} GBP", "{}$", "USD {}")).format(text)  # fmt: skip


def price(r: random.Random) -> Field:
    """A small sum of money, shown with its currency."""
    value = amount(r)[1]
    return _money(r, value), value


def big_price(r: random.Random) -> Field:
    """A large sum of money without cents."""
    n = r.choice((r.randint(2, 99) * 100, r.randint(2, 99) * 1000, r.randint(1000, 9999)))
    return _money(r, n), n


def _nth(n: int) -> str:
    return f"{n}{'th' if 10 < n < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def date(r: random.Random) -> Field:
    """A date as text, in the style it is written in."""
    y, m, d = r.randint(1980, 2035), r.randint(1, 12), r.randint(1, 28)
    name = MONTHS[m - 1]
    text = r.choice((f"{y}-{m:02}-{d:02}", f"{y}-{m:02}-{d:02}", f"{d} {name} {y}", f"{name} {d}",
                     f"{d} {name}", f"{name} {d}, {y}", f"{m}/{d}/{y}", f"{d:02}.{m:02}.{y}",
                     f"{name} {_nth(d)}", f"{_nth(d)} of {name}", f"{_nth(d)} {name}", f"{name[:3]} {d}",
                     f"{d} {name[:3]} {y}", f"{y}/{m:02}/{d:02}", f"{d}.{m}.{y}",
                     f"{name} {_nth(d)}, {y}", f"{r.choice(WEEKDAYS)}, {name} {d}"))  # fmt: skip
    return text, text


def iso_date(r: random.Random) -> Field:
    """A date as 2024-03-05."""
    text = f"{r.randint(2020, 2032)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"
    return text, text


def day(r: random.Random) -> Field:
    """A day of the week, or a date as text."""
    if r.random() < 0.5:
        name = r.choice(WEEKDAYS)
        return name, name
    return date(r)


def clock(r: random.Random) -> Field:
    """A time of day as text."""
    h, m = r.randint(0, 23), r.choice((0, 5, 10, 15, 20, 30, 40, 45, 50, r.randint(0, 59)))
    half = r.choice(("am", "pm"))
    text = r.choice((f"{h:02}:{m:02}", f"{h}:{m:02}", f"{h % 12 or 12}:{m:02} {half}",
                     f"{h % 12 or 12} {half}", f"{h % 12 or 12}{half}", f"{h % 12 or 12}:{m:02}{half}",
                     f"{h % 12 or 12} o'clock", f"{h}h{m:02}", f"{h:02}.{m:02}",
                     r.choice(("noon", "midnight", f"{h % 12 or 12} {half[0]}.m.", f"{h:02}:{m:02}"))))  # fmt: skip
    return text, text


def hhmm(r: random.Random) -> Field:
    """A time of day as 07:45."""
    text = f"{r.randint(0, 23):02}:{r.choice((0, 15, 30, 45, r.randint(0, 59))):02}"
    return text, text


def year(r: random.Random) -> Field:
    """A year between 1850 and 2030."""
    n = r.randint(1850, 2030)
    return str(n), n


def product(r: random.Random) -> Field:
    """A thing to buy: plain, with adjectives, with a make and model, or made up."""
    x = r.random()
    if x < 0.3:
        thing = r.choice(lex.OBJECTS)
    elif x < 0.6:
        thing = r.choice(_GOODS)
    elif x < 0.75:
        thing = lex.pseudo_word(r)
    else:
        maker = _made_up(r)
        model = r.choice((f"{r.choice('ABCDEFGKLMPQRSTVXZ')}{r.randint(1, 990)}", str(r.randint(2, 9000)),
                          f"{_short_pseudo(r)}", f"Pro {r.randint(2, 15)}", f"{_short_pseudo(r)} {r.randint(2, 12)}",
                          r.choice(_GOODS), f"Mini {r.choice(_GOODS)}"))  # fmt: skip
        return f"{maker} {model}", f"{maker} {model}"
    y = r.random()
    if y < 0.2:
        thing = f"{r.choice(lex.COLOURS)} {thing}"
    elif y < 0.35:
        thing = f"{r.choice(lex.ADJECTIVES)} {thing}"
    elif y < 0.5:
        thing = f"{r.choice(_QUALITIES)} {thing}"
    elif y < 0.6:
        thing = f"{r.choice(_MATERIALS)} {thing}"
    elif y < 0.65:
        thing = f"{r.choice(_QUALITIES)} {r.choice(_MATERIALS)} {thing}"
    return thing, thing


def products(r: random.Random) -> Field:
    """Several of a thing."""
    thing = product(r)[1]
    if not thing.endswith("s") and not thing[-1].isdigit():
        thing = lex.plural(thing)
    return thing, thing


def food(r: random.Random) -> Field:
    """Something to eat."""
    name = r.choice(_EDIBLE)
    return name, name


def foods(r: random.Random) -> Field:
    """Two to four things to eat: shown as a phrase, a list in JSON."""
    names = r.sample(_EDIBLE, r.randint(2, 4))
    return ", ".join(names[:-1]) + f" and {names[-1]}", names


def dish(r: random.Random) -> Field:
    """The name of a dish."""
    a, b = r.choice(_PLANTS), r.choice(("soup", "pie", "salad", "curry",
        "stew", "cake", "pasta", "risotto", "tart", "omelette", "sandwich", "bread"))  # fmt: skip
    return f"{a} {b}", f"{a} {b}"


def title(r: random.Random) -> Field:
    """The title of a book, film or song, in capitals."""
    words = {"A": r.choice(lex.ADJECTIVES).capitalize(), "N": r.choice(lex.NOUNS).capitalize(),
             "M": r.choice(_BIG).capitalize()}  # fmt: skip
    text = r.choice(_TITLE_SHAPES).format(**words)
    return text, text


def topic(r: random.Random) -> Field:
    """A short phrase in lower case: "team lunch", "budget review"."""
    if r.random() < 0.5:
        text = r.choice(_TOPICS)
    else:
        text = f"{r.choice(lex.NOUNS)} {r.choice(('meeting', 'workshop', 'lecture', 'party', 'class', 'fair', 'tour', 'show', 'talk', 'review', 'night', 'contest'))}"
    return text, text


def place(r: random.Random) -> Field:
    """Where something happens: a room, a hall, a public place."""
    x = r.random()
    if x < 0.3:
        text = f"Room {r.randint(1, 499)}"
    elif x < 0.6:
        text = f"{r.choice((_made_up(r), last_name(r)[0], city(r)[0]))} {r.choice(('Hall', 'Park', 'Library', 'Center', 'Arena', 'Theatre', 'Hotel', 'Museum', 'Stadium', 'Cafe'))}"
    else:
        text = r.choice(lex.PLACES)
        text = f"{r.choice(('main', 'old', 'new', 'city', 'local', 'north'))} {text}"
    return text, text


def street(r: random.Random) -> Field:
    """A street address: "12 Bremba Lane"."""
    text = f"{r.randint(1, 299)} {r.choice((_made_up(r), last_name(r)[0], r.choice(lex.NATURE).capitalize()))} {r.choice(_STREETS)}"
    return text, text


def code(r: random.Random) -> Field:
    """An identifier with letters and digits: "INV-2041"."""
    letters = "".join(r.choices("ABCDEFGHJKLMNPQRSTUVWXYZ", k=r.randint(1, 4)))
    digits = r.randint(10, 99999)
    text = r.choice((
        lambda: f"{letters}-{digits}",
        lambda: f"{letters}{digits}",
        lambda: f"{digits}-{letters}",
        lambda: f"{letters}-{r.randint(2019, 2027)}-{r.randint(1, 9999):04}",
        lambda: f"{letters}-{digits}-{r.choice('ABCDEFGHKLMNPRSTXYZ')}",
        lambda: "".join(r.choices("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", k=r.randint(5, 9))) + str(r.randint(0, 9)),
        lambda: f"{letters.lower()}{digits}",
        lambda: f"{letters.lower()}_{digits}",
        lambda: f"{lex.pseudo_word(r)}-{r.randint(1, 999)}",
        lambda: "".join(r.choices("0123456789abcdef", k=6)) + r.choice("abcdef"),
        lambda: f"{letters} {digits}",
        lambda: f"{letters}{r.randint(0, 999):03}{r.choice('ABCDEFGHKLMNPRSTXYZ')}",
    ))()  # fmt: skip
    return text, text


def number_id(r: random.Random) -> Field:
    """An identifier that is a whole number."""
    n = r.randint(10, 99999)
    return str(n), n


def rating(r: random.Random) -> Field:
    """Stars from 1 to 5."""
    n = r.randint(1, 5)
    return (NUMBER_WORDS[n] if r.random() < 0.2 else str(n)), n


def temperature(r: random.Random) -> Field:
    """Degrees, now and then below zero."""
    n = r.randint(-15, 42)
    return str(n), n


def decimal(r: random.Random) -> Field:
    """A number with one decimal."""
    value = r.randint(1, 999) / 10
    return (str(int(value)) if value == int(value) else str(value)), (
        int(value) if value == int(value) else value
    )


def percent(r: random.Random) -> Field:
    """0 to 100, without the sign."""
    n = r.randint(0, 100)
    return str(n), n


def colour(r: random.Random) -> Field:
    """A colour."""
    name = r.choice(lex.COLOURS)
    return name, name


def animal(r: random.Random) -> Field:
    """A kind of animal."""
    name = r.choice(lex.ANIMALS)
    return name, name


def pet_name(r: random.Random) -> Field:
    """A name for an animal."""
    name = r.choice(("Rex", "Bella", "Milo", "Coco", "Rocky", "Luna", "Biscuit", "Pepper", "Ziggy",
                     _made_up(r), _made_up(r), r.choice(lex.FOODS).capitalize()))  # fmt: skip
    return name, name


def language(r: random.Random) -> Field:
    """A language."""
    name = r.choice(LANGUAGES)
    return name, name


def currency(r: random.Random) -> Field:
    """A currency code of three letters."""
    name = r.choice(CURRENCIES)
    return name, name


def genre(r: random.Random) -> Field:
    """A kind of music."""
    name = r.choice(GENRES)
    return name, name


def word(r: random.Random) -> Field:
    """One lower-case word, real or not."""
    text = lex.any_word(r)
    return text, text


def team(r: random.Random) -> Field:
    """A sports team: "Lyon Tigers"."""
    x = r.random()
    if x < 0.5:
        text = f"{city(r)[0]} {lex.plural(r.choice(lex.ANIMALS)).capitalize()}"
    elif x < 0.8:
        text = f"{r.choice(('FC', 'United', 'Real', 'Sporting', 'Dynamo'))} {city(r)[0]}"
    else:
        text = city(r)[0]
    return text, text


_MESSAGE_SHAPES = """{n} called about the {o}|The {t} is at {c}|Can you bring the {o}?|Meet me in {y} at {c}
I'll be there at {c}|{n} is waiting at the {p}|Don't forget the {t}!|Please call {n} back
The {o} is {a}|We arrive on {d}|{n} says hi|Is the {t} still on {d}?|Your {o} is ready for pickup
I left the {o} in the {p}|Ask {n} for the {o}|Running {m} minutes late|Room changed to {m}, see you there
The {t} starts at {c}, not earlier|Got the {o}, thank you!|Congratulations, {n}!|New number: {m}{m}
Sorry, I can't come on {d}|Where are you?|Let's talk about the {t}|{n} and {n2} agreed to the {t}
We are out of {o}s|The code is {k}|ticket {k} is solved|happy to help with the {t}|pick up {n} at {c}
See you in {y}, {n}|Flight from {y} lands at {c}|Can we move the {t} to {d}?|order {m} more {o}s
buy {o} and {o2}|Tell {n} that the {o} is broken|I love the {a} {o}|Thanks for the {o}, {n}
The {p} is closed on {d}|{a} news: {n} won|please send {k} again|Dinner at {n}'s place, {c}""".replace(
    "\n", "|"
).split("|")


def _composed_message(r: random.Random) -> str:
    return r.choice(_MESSAGE_SHAPES).format(
        n=first_name(r)[0], n2=first_name(r)[0], o=r.choice(lex.OBJECTS), o2=r.choice(lex.FOODS),
        t=topic(r)[0], c=clock(r)[0], d=r.choice(WEEKDAYS), y=city(r)[0], p=r.choice(lex.PLACES),
        a=r.choice(lex.ADJECTIVES), m=r.randint(2, 90), k=code(r)[0],
    )  # fmt: skip


def short_message(r: random.Random) -> Field:
    """A short sentence to send or to note, without its full stop."""
    text = r.choice(_MESSAGES)
    x = r.random()
    if x < 0.25:
        text = lex.sentence(r).rstrip(".")
    elif x < 0.55:
        text = _composed_message(r)
    elif r.random() < 0.3:
        text = f"{r.choice(('buy', 'bring', 'find', 'clean', 'repair', 'sell', 'return'))} the {product(r)[0]}"
    return text, text


def filename(r: random.Random) -> Field:
    """A file name: "report_3.txt"."""
    stem = r.choice((r.choice(lex.NOUNS), lex.pseudo_word(r), f"{r.choice(lex.NOUNS)}_{r.randint(1, 99)}",
                     f"{r.choice(lex.NOUNS)}-{r.choice(lex.NOUNS)}"))  # fmt: skip
    text = (
        f"{stem}.{r.choice(('txt', 'csv', 'pdf', 'md', 'json', 'png', 'py', 'log', 'docx', 'zip'))}"
    )
    return text, text


def url(r: random.Random) -> Field:
    """A web address."""
    stem = r.choice(
        (
            lex.pseudo_word(r),
            _plain_letters(_made_up(r)),
            f"{r.choice(lex.NOUNS)}-{r.choice(lex.NOUNS)}",
        )
    )
    front = r.choice(("https://", "https://", "https://www.", "http://", "www."))
    text = f"{front}{stem}.{r.choice(_ENDINGS)}"
    if r.random() < 0.5:
        text += f"/{r.choice((r.choice(lex.NOUNS), lex.pseudo_word(r), str(r.randint(1, 9999)), f'{r.choice(lex.NOUNS)}/{lex.pseudo_word(r)}', f'{r.choice(lex.NOUNS)}.html'))}"
    return text, text
