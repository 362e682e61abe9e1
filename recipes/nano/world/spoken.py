"""Values as people say them, whose argument is written otherwise: "half past six" for 06:30.

Each maker returns (what is said, the argument), like the makers of `fields.py`.
"""

import random

from recipes.nano.world import lexicon as lex
from recipes.nano.world.fields import Field, first_name, in_words, title

__all__ = ["band", "chore", "fact", "few", "minutes", "money", "portions", "saying", "song", "sum_in_words", "time_hhmm"]  # fmt: skip

_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()


def time_hhmm(r: random.Random) -> Field:
    """A time as it is said, and as HH:MM; hours without am or pm are those of the morning."""
    h = r.randint(1, 12)
    word = _HOURS[h - 1]
    m = r.choice((0, 10, 15, 20, 25, 30, 40, 45, 50))
    pm = r.choice((True, False))
    h24 = h % 12 + 12 if pm else h % 12
    half = "pm" if pm else "am"
    return r.choice((
        lambda: (f"half past {word}", f"{h:02}:30"),
        lambda: (f"quarter past {word}", f"{h:02}:15"),
        lambda: (f"quarter to {word}", f"{(h - 1) or 12:02}:45"),
        lambda: (f"ten past {word}", f"{h:02}:10"),
        lambda: (f"{word} o'clock", f"{h:02}:00"),
        lambda: (f"{h}:{m:02}", f"{h:02}:{m:02}"),
        lambda: (f"{h}:{m:02}", f"{h:02}:{m:02}"),
        lambda: (f"{h} {half}", f"{h24:02}:00"),
        lambda: (f"{h}:{m:02} {half}", f"{h24:02}:{m:02}"),
        lambda: (f"{word} thirty", f"{h:02}:30"),
        lambda: ("noon", "12:00"),
        lambda: ("midnight", "00:00"),
    ))()  # fmt: skip


def minutes(r: random.Random) -> Field:
    """A duration as it is said, in minutes."""
    n = r.randint(2, 5)
    return r.choice((
        lambda: ("half an hour", 30),
        lambda: ("a quarter of an hour", 15),
        lambda: ("three quarters of an hour", 45),
        lambda: ("an hour", 60),
        lambda: ("an hour and a half", 90),
        lambda: (f"{r.choice((str(n), in_words(n)))} hours", n * 60),
        lambda: (lambda k: (f"{in_words(k)} minutes", k))(r.randint(2, 40)),
        lambda: (lambda k: (f"{k} minutes", k))(r.randint(2, 90)),
        lambda: ("a minute", 1),
    ))()  # fmt: skip


_MONEY = {"dollars": "USD", "euros": "EUR", "pounds": "GBP", "yen": "JPY", "Swiss francs": "CHF", "rupees": "INR",
          "Swedish kronor": "SEK", "Polish zloty": "PLN"}  # fmt: skip


def money(r: random.Random) -> Field:
    """A currency by its name, and its code."""
    name = r.choice(sorted(_MONEY))
    return name, _MONEY[name]


def sum_in_words(r: random.Random) -> Field:
    """An expression read aloud, and as it is written."""
    a, b = r.randint(2, 999), r.randint(2, 999)
    said, op = r.choice(
        (("times", "*"), ("plus", "+"), ("minus", "-"), ("divided by", "/"), ("multiplied by", "*"))
    )
    return f"{a} {said} {b}", f"{a} {op} {b}"


def saying(r: random.Random) -> Field:
    """What one person tells another, as a clause: "I'm running late"."""
    n, h = r.randint(2, 30), r.choice(_HOURS)
    thing = r.choice(lex.OBJECTS)
    text = r.choice((
        "I'm running late", "I'll be late", f"I'll be {n} minutes late", "I'm on my way", "I can't come", "dinner is ready",
        f"the {thing} is here", f"I found the {thing}", f"the {thing} is broken", f"I'll be home at {h}", "we have to talk",
        "the meeting is cancelled", f"we meet at {h}", f"I need the {thing}", "I miss the bus", "the shop is closed",
        f"I bought the {thing}", "I love the idea", "everything went well", "the train is delayed", "I said yes",
        f"{first_name(r)[0]} is ill", f"{first_name(r)[0]} has arrived", "there is no milk left", "I forgot my keys",
        f"it starts at {h}", "we won", "I passed the exam", "lunch is on me", "the door is open",
    ))  # fmt: skip
    return text, text


def chore(r: random.Random) -> Field:
    """Something to do, as after "to": "water the plants"."""
    thing = r.choice(lex.OBJECTS)
    text = r.choice((
        "water the plants", "call the bank", "pay the rent", f"buy the {thing}", f"repair the {thing}", "feed the cat",
        f"bring back the {thing}", "take out the rubbish", f"phone {first_name(r)[0]}", f"write to {first_name(r)[0]}",
        "book the tickets", "wash the car", f"clean the {thing}", "renew my passport", "buy stamps", "sign the contract",
        f"look for my {thing}", f"order a new {thing}", f"thank {first_name(r)[0]}", f"visit {first_name(r)[0]}", "mow the lawn",
        f"sell the old {thing}", "return the books", "walk the dog", "empty the dishwasher", f"paint the {thing}",
    ))  # fmt: skip
    return text, text


def fact(r: random.Random) -> Field:
    """Something worth writing down: "the spare key is under the pot"."""
    a, b = r.sample(lex.OBJECTS, 2)
    text = r.choice((
        f"the {a} is under the {b}", f"the {a} is behind the {b}", f"{first_name(r)[0]} has my {a}", f"the {a} needs a new {b}",
        f"I lent my {a} to {first_name(r)[0]}", f"the {a} costs {r.randint(3, 900)} euros", f"the code is {r.randint(100, 9999)}",
        f"{first_name(r)[0]} is allergic to {r.choice(lex.FOODS)}", f"{first_name(r)[0]} likes {r.choice(lex.FRUIT)}",
        f"we park on level {r.randint(1, 9)}", f"the {a} belongs to {first_name(r)[0]}", f"my size is {r.randint(30, 48)}",
        f"the bus stops at the {r.choice(lex.PLACES)}", f"our room is {r.randint(2, 400)}", f"the {a} is in the {r.choice(lex.PLACES)}",
    ))  # fmt: skip
    return text, text


def song(r: random.Random) -> Field:
    """A title as it is said, without quotes."""
    text = title(r)[0] if r.random() < 0.5 else " ".join(
        w.capitalize() for w in r.sample([*lex.NATURE, *lex.IDEAS], r.choice((1, 1, 2)))
    )  # fmt: skip
    return text, text


def band(r: random.Random) -> Field:
    """A group or a singer."""
    text = f"the {lex.plural(r.choice(lex.NOUNS)).capitalize()}" if r.random() < 0.5 else (
        f"{first_name(r)[0]} {r.choice(lex.LAST_NAMES)}"
    )  # fmt: skip
    return text, text


_DISHES = """burgers pizzas bagels sandwiches salads tacos burritos waffles pancakes donuts muffins croissants omelettes
steaks soups curries cookies wraps hot_dogs lasagnas dumplings coffees teas lemonades pies""".split()


def portions(r: random.Random) -> Field:
    """Food to order, in the plural."""
    text = r.choice(_DISHES).replace("_", " ")
    if r.random() < 0.3:
        text = f"{r.choice(('vegan', 'small', 'large', 'spicy', 'chicken', 'cheese', 'veggie'))} {text}"
    return text, text


def few(r: random.Random) -> Field:
    """How many, in digits or words."""
    n = r.randint(2, 9)
    return (in_words(n) if r.random() < 0.5 else str(n)), n
