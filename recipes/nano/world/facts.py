"""Texts put together from facts: who or what it is, and some clauses about it in any order.

`compose` says things of one kind (`facts_texts.BLOCKS`), with many yes-or-no facts; `describe`
gives a thing attributes whose nouns are the keys, so that no list of keys can be learnt by heart.
Both return a `Told`: the text, the values that stand in it, and what each slot is.

    Yelda Marsh is 41 and lives in Bremby. She does not smoke.
    name=Yelda Marsh age=41 city=Bremby smoker=false
"""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from recipes.nano.world import fields as f
from recipes.nano.world import lexicon as lex
from recipes.nano.world.base import Draw
from recipes.nano.world.domains import SLOTS, Slot
from recipes.nano.world.facts_texts import ATTRIBUTES, BLOCKS, TRAITS
from recipes.nano.world.fields import Field

__all__ = ["Told", "compose", "describe"]


@dataclass
class Told:
    """A text, the values in it by slot as (shown, value), and all slots it could have told."""

    text: str
    values: dict[str, Field]
    slots: dict[str, Slot]
    noun: str


@dataclass(frozen=True)
class _Block:
    nouns: tuple[str, ...]
    again: tuple[str, ...]
    lead: str
    clauses: dict[str, tuple[str, ...]]  # predicates and sentences with {}
    truths: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]  # if true, if false
    slots: dict[str, Slot]


def _about(key: str) -> str:
    return "whether: " + key.replace("_", " ")


def _yes_no(keys: str) -> Slot:
    names = tuple(keys.split(","))
    return Slot("boolean", names, _about(names[0]), lambda r: (("", r.random() < 0.5)))


def _named_slot(text: str) -> tuple[str, Slot]:
    """A slot of `domains.SLOTS`, with keys of its own if they follow after "@"."""
    name, _, keys = text.partition("@")
    slot = SLOTS[name]
    return name, replace(slot, keys=tuple(keys.split(","))) if keys else slot


def _block(text: str) -> _Block:
    head, *lines = text.splitlines()
    nouns, again, first = (part.strip() for part in head.split(";"))
    lead, slot = _named_slot(first)
    clauses: dict[str, tuple[str, ...]] = {}
    truths: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    slots = {lead: slot}
    for line in lines:
        name, _, right = line.partition(": ")
        if name.startswith("?"):
            keys = name[1:]
            true, _, false = right.partition("//")
            name = "?" + keys.split(",")[0]
            truths[name] = (tuple(true.split("|")), tuple(false.split("|")))
            slots[name] = _yes_no(keys)
        else:
            name, own = _named_slot(name)
            clauses[name] = tuple(right.split("|"))
            slots[name] = own
    return _Block(tuple(nouns.split(",")), tuple(again.split(",")), lead, clauses, truths, slots)


_BLOCKS = [_block(text) for text in BLOCKS.split("\n\n")]
_SHARE = [4.0 if b.nouns[0] == "person" else 2.0 if b.lead in ("product", "event") else 1.0
          for b in _BLOCKS]  # fmt: skip

_NAMED = {"name", "pet", "student", "patient", "company", "hotel", "city"}  # need no noun
_SUBJECTS = {
    "product": ["The {v}", "The {v}", "The {n} {v}", "Our {v}", "This {v}", "One {v}"],
    "event": ["The {v}", "The {v}", "Our {v}", "The next {v}", "This {v}"],
    "order": ["The {n} {v}", "{n} {v}", "{n} number {v}", "{v}"],
    "booktitle": ['"{v}"', "{v}", "The {n} {v}", 'The {n} "{v}"', "The {n} called {v}"],
    "street": ["The {n} at {v}", "{v}", "The {n} in {v}"],
    "brand": ["The {v}", "The {n} from {v}", "A {v}", "My {v}"],
    "to": ["The {n} to {v}", "Our {n} to {v}", "My {n} to {v}"],
    "place": ["{v}", "The {n} {v}", "The {n} called {v}"],
    "dish": ["The {v}", "The {v}", "Our {v}", "The {n} called {v}"],
    "invoice": ["The {n} {v}", "{n} {v}", "{n} number {v}", "{v}"],
    "ticket": ["The {n} {v}", "{n} {v}", "Ticket number {v}", "{v}"],
    "course": ["The {n} {v}", "The {n} on {v}", "The {v} {n}"],
    "job": ["The {n} as {v}", "The {n} of {v}", "The job as a {v}"],
    "model": ["The {v}", "The {n} {v}", "Our {n} {v}"],
    "task": ['The {n} "{v}"', '"{v}"'],
}
_INTROS = """Let me tell you about {s}.|Have you heard of {s}?|This is about {s}.|Here is what we know about {s}.
News about {s}.|A few words on {s}.|Some facts about {s}.|You asked about {s}.|I was asked for details on {s}.
Do you know {s}?|Today we talk about {s}.|About {s}:|Regarding {s}:""".replace("\n", "|").split("|")
_NAME_LAST = """{P} name is {v}.|The name is {v}.|It is called {v}.|The name: {v}.|They call it {v}.
We are talking about {v}.|That is {v}.|I mean {v}.""".replace("\n", "|").split("|")
_ASIDES = """My cousin {n} told me so.|{n} sends greetings.|I heard it from {n} on {d}.|There were {k} others before.
{n} asked for this {k} times.|By the way, {n} is back from {c}.|I will be in {c} on {d}.
Page {k} of the notes.|The last update is from {d}.|{n} wrote this down.|We had {k} calls about it.
Nothing else is known.|That is all I have.|Source: {n}, {c}.|{n} and I talked about it in {c}.
The one from {c} is different.|Last time it took {k} days.|Do not mix it up with the other one.""".replace(
    "\n", "|"
).split("|")


# Slots whose values can be told apart without a word, by what they look like.
_BARE = {
    "email": "email", "phone": "phone", "date": "date", "birthday": "date", "due": "date", "time": "time", "street": "street",
    "price": "money", "salary": "money", "total": "money", "rent": "money", "colour": "colour", "job": "job",
    "language": "language", "hobby": "hobby", "weather": "weather", "genre": "genre",
}  # fmt: skip


def _own(again: str) -> str:
    return {"He": "His", "She": "Her"}.get(again, "Its")


def _first_person(predicate: str) -> str:
    """The predicate as one says it of oneself: "lives in {}" gives "live in {}"."""
    verb, _, rest = predicate.partition(" ")
    verb = {"is": "am", "has": "have", "does": "do", "was": "was", "can": "can", "studies": "study",
            "cannot": "cannot", "goes": "go", "isn't": "am not", "can't": "can't",
            "passed": "passed", "failed": "failed"}.get(verb) or (
        verb[:-1] if verb.endswith("s") and verb != "was" else verb)  # fmt: skip
    return f"{verb} {rest}".rstrip()


def _picked(options: Sequence[str], draw: Draw, first: bool) -> str:
    """Wordings of clauses are held out; the test has one in each text, among others it may know."""
    if first or draw.split == "train":
        return draw.wording(options)
    return draw.choice(options)


def _grammar(text: str) -> str:
    """ "a" before a vowel becomes "an"."""
    return re.sub(r"\b([Aa]) (?=[aeio][a-z]{2})", r"\1n ", text)


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _joined(parts: Sequence[str], r: random.Random) -> str:
    if len(parts) == 1:
        return parts[0]
    return ", ".join(parts[:-1]) + r.choice((" and ", " and ", ", and ", ", ")) + parts[-1]


def _aside(r: random.Random) -> str:
    return r.choice(_ASIDES).format(
        n=f.first_name(r)[0], d=r.choice(f.WEEKDAYS), k=r.randint(2, 40), c=f.city(r)[0]
    )


def _label(key: str, r: random.Random) -> str:
    words = key.replace("_", " ")
    return r.choice(
        (words, _upper(words), _upper(words), words.upper() if len(words) < 9 else words)
    )


def _listed(told: Sequence[tuple[str, str]], r: random.Random) -> str:
    """The facts as a list of labels and values."""
    colon = r.choice((": ", ": ", ": ", " = ", " - ", ":\t"))
    gap = r.choice(("\n", "\n", "; ", ", ", " | ", "\n- ", " / "))
    text = gap.join(f"{_label(k, r)}{colon}{v}" for k, v in told)
    return f"- {text}" if gap == "\n- " else text


def compose(draw: Draw) -> Told:
    """Two to six facts about one thing."""
    r = draw.random
    block = r.choices(_BLOCKS, _SHARE)[0]
    count = min(r.choice((1, 2, 2, 3, 3, 4, 5)), len(block.clauses))
    names = r.sample(list(block.clauses), count)
    if block.truths:
        names += r.sample(list(block.truths), min(r.choice((0, 1, 1, 1, 2, 3)), len(block.truths)))
    r.shuffle(names)
    values = draw.values(
        lambda x: {n: block.slots[n].make(x) for n in (block.lead, *names)}, lambda v: repr(v)
    )
    noun, again = r.choice(block.nouns), r.choice(block.again)
    lead = values[block.lead][0]
    if r.random() < 0.15 and all(values[n][0][-1:] != "." for n in names):
        order = [block.lead, *names]
        if r.random() < 0.3:
            r.shuffle(order)
        told = []
        for n in order:
            shown, value = values[n]
            if isinstance(value, bool):
                shown = r.choice(("yes", "Yes") if value else ("no", "No"))
                values[n] = (shown, value)
            told.append((r.choice(block.slots[n].keys), shown))
        return Told(_listed(told, r), values, block.slots, noun)

    kinds = {_BARE.get(n): n for n in names if n in _BARE}
    if len(kinds) > 1 and r.random() < 0.25:  # values alone: their look tells what they are
        order = [block.lead, *kinds.values()]
        if r.random() < 0.6:
            r.shuffle(order)
        gap = r.choice((", ", ", ", ", ", " / ", " - ", "; ", "\n", " | "))
        text = gap.join(values[n][0] for n in order)
        return Told(text, {n: values[n] for n in order}, block.slots, noun)

    first = r.randrange(len(names))
    clauses: list[str] = []
    for i, n in enumerate(names):
        if n in block.truths:
            options = block.truths[n][0 if values[n][1] else 1]
        else:
            options = block.clauses[n]
        clauses.append(_picked(options, draw, i == first).replace("{}", values[n][0]))
        if n in block.truths:
            values[n] = (clauses[-1].removeprefix("~").rstrip(".!"), values[n][1])
    return Told(_prose(block, noun, again, lead, clauses, r), values, block.slots, noun)


def _prose(
    block: _Block, noun: str, again: str, lead: str, clauses: list[str], r: random.Random
) -> str:
    """The clauses as sentences about the thing; short predicates share a sentence."""
    named = block.lead in _NAMED
    subject = lead if named else r.choice(_SUBJECTS[block.lead]).format(v=lead, n=noun)
    style = r.random()
    sentences: list[str] = []
    myself = block.nouns[0] == "person" and style < 0.1
    if myself:
        subject, again = "I", "I"
        opening = r.choice(("I am {v}.", "My name is {v}.", "I'm {v}.", "Hi, {v} here.",
                            "Hello, my name is {v}.", "This is {v}.", "{v} speaking."))  # fmt: skip
        sentences.append(opening.format(v=lead))
        clauses = [c if c[0] == "~" else _first_person(c) for c in clauses]
    elif style < 0.18:
        ours = subject.startswith(("The ", "Our ")) and not lead.startswith(("The ", "Our "))
        lowered = subject[0].lower() + subject[1:] if ours else subject
        sentences.append(r.choice(_INTROS).format(s=lowered))
        subject = again if named else f"The {noun}"
    last = ""
    if not myself and named and 0.18 <= style < 0.27:
        subject = r.choice((f"The {noun}", f"Our {noun}", f"The new {noun}", again))
        last = r.choice(_NAME_LAST).format(P=_own(again), v=lead)
    again = r.choice((again, again, f"The {noun}")) if not myself else "I"
    mine = "My" if myself else _own(again) if again[:4] != "The " else "Its"
    pending: list[str] = []
    said = False

    def flush() -> None:
        nonlocal said
        if not pending:
            return
        who = again if said else subject
        if not said and len(pending) > 1 and not myself and not last and r.random() < 0.12:
            which = "who" if block.nouns[0] in ("person", "student", "patient") else "which"
            sentences.append(f"{who}, {which} {pending[0]}, {_joined(pending[1:], r)}.")
        else:
            sentences.append(f"{who} {_joined(pending, r)}.")
        said = True
        pending.clear()

    for clause in clauses:
        if clause.startswith("~"):
            if not said and not pending and not sentences and not last:
                whole = subject != lead and r.random() < 0.5
                sentences.append(f"{_upper(subject)}." if whole else f"{subject}:")
                said = True
            flush()
            text = clause[1:].replace("{P}", mine)
            sentences.append(text if text[-1] in ".!?" else f"{text}.")
        else:
            pending.append(clause.replace("{p}", mine.lower()))
            if r.random() < 0.45:
                flush()
    flush()
    if last:
        sentences.append(last)
    if r.random() < 0.08:
        sentences.insert(r.choice((0, len(sentences))), _aside(r))
    text = _grammar(" ".join(sentences))
    return text if named or text.startswith(lead) else _upper(text)


# Attributes by their noun.


def _decimal(r: random.Random) -> Field:
    value = r.choice((r.randint(1, 999) / 10, r.randint(101, 9999) / 100))
    return str(value), value


def _adjective(r: random.Random) -> Field:
    text = r.choice((r.choice(lex.ADJECTIVES), lex.pseudo_word(r), r.choice(lex.NOUNS)))
    return text, text


_MAKE: dict[str, tuple[str, Callable[[random.Random], Field]]] = {
    "int": ("integer", f.integer), "num": ("number", _decimal), "code": ("string", f.code),
    "word": ("string", _adjective), "name": ("string", f.person), "city": ("string", f.city),
    "company": ("string", f.company), "date": ("string", f.date), "time": ("string", f.clock),
    "team": ("string", f.team), "place": ("string", f.place), "url": ("string", f.url), "file": ("string", f.filename),
    "colour": ("string", f.colour), "food": ("string", f.food), "dish": ("string", f.dish),
}  # fmt: skip
_ATTRIBUTES = [tuple(pair.split(":")) for pair in re.split(r"[|\n]", ATTRIBUTES)]
_ADJECTIVES, _PARTS = (re.split(r"[|\n]", line) for line in (
    TRAITS.partition("adjectives: ")[2].partition("\nparts: ")[0],
    TRAITS.partition("parts: ")[2]))  # fmt: skip
_UNITS = [
    "",
    "",
    "",
    "",
    " kg",
    " km",
    " m",
    " cm",
    " %",
    " hours",
    " liters",
    " watts",
    " days",
    " points",
]
_ATTRIBUTE_SAYS = """The {a} is {v}.|The {a} is {v}.|Its {a} is {v}.|It has a {a} of {v}.|The {a} of the {t} is {v}.
The {t}'s {a} is {v}.|The {a}: {v}.|{A}: {v}.|{A} {v}.|{v} is the {a}.|For the {a} we have {v}.|As {a} it has {v}.
The {a} given is {v}.|We noted {v} as the {a}.|The {a} was {v}.|The {t} has a {a} of {v}.|Its {a} was set to {v}.
Under {a} it says {v}.|They list {v} as {a}.|The {a} turned out to be {v}.|There is a {a} of {v}.
The file gives {v} for the {a}.|With {v} as its {a}.|A {a} of {v} is given.|The new {a} is {v}.""".replace(
    "\n", "|"
).split("|")
_IS = [
    "is {w}",
    "is {w}",
    "is quite {w}",
    "is {w} now",
    "is really {w}",
    "is {w} again",
    "looks {w} and is {w}",
    "became {w}",
]
_IS_NOT = ["is not {w}", "is not {w}", "isn't {w}", "is no longer {w}", "is not {w} any more", "was never {w}",
           "is not {w} yet", "is not at all {w}", "has never been {w}", "is anything but {w}"]  # fmt: skip
_HAS = [
    "has {w}",
    "comes with {w}",
    "includes {w}",
    "has {w} too",
    "was built with {w}",
    "offers {w}",
    "got {w} last year",
    "also has {w}",
]
_HAS_NOT = ["has no {n}", "comes without {w}", "does not have {w}", "lacks {w}", "was built without {w}",
            "has no {n} any more", "doesn't have {w}", "does not include {w}", "never had {w}"]  # fmt: skip


def _article(word: str) -> str:
    if word.endswith("s"):
        return word
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"


def _thing(r: random.Random) -> str:
    return r.choice((
        lambda: r.choice(lex.NOUNS),
        lambda: f"{r.choice(lex.ADJECTIVES)} {r.choice(lex.NOUNS)}",
        lambda: f.product(r)[0],
        lambda: f"{lex.pseudo_word(r)} {r.choice(lex.NOUNS)}",
        lambda: lex.pseudo_word(r).capitalize(),
    ))()  # fmt: skip


def describe(draw: Draw) -> Told:
    """A thing with two to five attributes, each asked for by its own noun."""
    r = draw.random
    count = r.choice((2, 2, 3, 3, 4, 5))
    truths = r.choice((0, 1, 1, 2)) if count > 1 else 0
    thing = _thing(r)
    kinds = r.sample(_ATTRIBUTES, count)
    slots: dict[str, Slot] = {}
    for words, kind in kinds:
        if r.random() < 0.15:
            words = f"{r.choice(lex.NOUNS)} {words.split()[-1]}"
        elif r.random() < 0.1:
            words = f"{lex.pseudo_word(r)} {words.split()[-1]}"
        elif r.random() < 0.06:
            words = lex.pseudo_word(r)
        type_, make = _MAKE[kind]
        slots[words] = Slot(type_, (words.replace(" ", "_"),), f"the {words}", make)
    adjectives, parts = r.sample(_ADJECTIVES, 2), r.sample(_PARTS, 2)
    for i in range(truths):
        w = (adjectives if r.random() < 0.55 else parts)[i]
        key = w.replace(" ", "_")
        keys = (key, f"is_{key}") if w in adjectives else (f"has_{key}", key, f"has_{key}")
        slots[w] = Slot("boolean", keys, _about(w), lambda x: ("", x.random() < 0.5))
    values = draw.values(lambda x: {n: s.make(x) for n, s in slots.items()})
    names = list(slots)
    r.shuffle(names)
    if r.random() < 0.2:
        told = []
        for n in names:
            shown, value = values[n]
            if isinstance(value, bool):
                shown = r.choice(("yes", "Yes", "true") if value else ("no", "No", "false"))
            told.append((r.choice(slots[n].keys), shown))
        return Told(_listed(told, r), values, slots, "item")
    first = r.randrange(len(names))
    sentences: list[str] = []
    article = "" if thing[0].isupper() else "The "
    for i, n in enumerate(names):
        shown, value = values[n]
        who = (
            f"{article}{thing}"
            if i == 0 or r.random() < 0.2
            else r.choice(("It", "It", "This one"))
        )
        if isinstance(value, bool):
            if n in adjectives:
                options = _IS if value else _IS_NOT
            else:
                options = _HAS if value else _HAS_NOT
            words = _picked(options, draw, i == first)
            said = words.replace("{w}", n if n in adjectives else _article(n)).replace("{n}", n)
            sentences.append(f"{who} {said}.")
            values[n] = (said, value)
        else:
            words = _picked(_ATTRIBUTE_SAYS, draw, i == first)
            if slots[n].type in ("integer", "number") and r.random() < 0.4:
                shown += r.choice(_UNITS)
            sentences.append(words.format(a=n, A=_upper(n), v=shown, t=thing).replace("..", "."))
    if article and not sentences[0].startswith(("The " + thing, thing)) and r.random() < 0.7:
        sentences.insert(0, r.choice((f"This is the {thing}.", f"About the {thing}.", f"We have a {thing}.",
                                      f"The {thing} in numbers.", f"Data of the {thing}:")))  # fmt: skip
    if r.random() < 0.06:
        sentences.insert(r.choice((0, len(sentences))), _aside(r))
    return Told(_grammar(" ".join(sentences)), values, slots, "item")
