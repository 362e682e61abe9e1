"""What is said after a call or an answer: the same for another thing, with another option, one more question.

Composed of an opening, a core and a closing, each from a list of its own, so that a follow-up is
hardly ever seen twice. The first three functions serve kinds whose tests have lists of whole
follow-ups: in training they give a composed one every second time, else nothing.

Example::

    for_another("Rome", draw)            # "Good. The same goes for Rome, please."
    again_but("without ice", draw)       # "Once more, but without ice."
"""

import re

from recipes.nano.world import calling_texts
from recipes.nano.world import properties_texts as properties
from recipes.nano.world.base import Draw, held_out

__all__ = [
    "again_but",
    "another",
    "asked_too",
    "changed",
    "for_another",
    "value_changed",
    "with_option",
]

# The same for another thing {v}: an opening, one of these, a closing.
_OPENINGS = ("", "", "", "", "OK, ", "Thanks. ", "Good. ", "Great! ", "Sorry, ", "Actually, ", "Hmm, ", "Fine. ", "Well, ",
            "Thank you. ", "Perfect. ", "Oh, ", "All right, ", "Wait, ", "Nice. ", "Oops, ", "Super. ", "Right, ")  # fmt: skip
_CLOSINGS = (
    ".",
    ".",
    ".",
    "?",
    "",
    ", please.",
    " please",
    ", thanks.",
    "!",
    " now.",
    ", if you can.",
    ", OK?",
)
_ANOTHER = """and {v}|now {v}|the same for {v}|what about {v}|{v} next|also {v}|do that for {v}|{v} as well|I meant {v}|not that one, {v}
how about {v}|and now for {v}|repeat it for {v}|and then {v}|{v} too|once more for {v}|again with {v}|it was {v} that I meant|rather {v}
make it {v} instead|no, {v}|the same again, for {v}|one more, {v}|I need it for {v}, too|next comes {v}|and the same with {v}
do it for {v}|next, {v}|another one: {v}|that was wrong, I mean {v}|the same thing with {v}|for {v} as well|and for {v}, too|not this but {v}
go on with {v}|now the turn of {v}|take {v} instead|I was wrong, it's {v}|correct that to {v}|likewise {v}|{v} in the same way
could you do {v}, too|can you do the same for {v}|would you repeat that with {v}|and, while we are at it, {v}|{v}, the same way|it should be {v}
I should have said {v}|the other one, {v}|there is also {v}|don't forget {v}|we also have {v}|{v} needs the same|the same goes for {v}""".replace(
    "\n", "|"
).split("|")
# The same with another option, which stands in a sentence after this, or in it as {p}.
_CHANGES = """Do that again.|Once more.|The same again.|I changed my mind.|Sorry, I was wrong.|Again, but differently.|One more like that.|Not quite.|No, wait.
Repeat that, with one change.|Let's try another way.|Do it over.|Hmm, not like that.|On second thought, do it again.|Same as before, but for one thing.
Please run it again.|That wasn't what I wanted.|Everything as before, except this.|Another try.|Make one change.|Correct this.|OK, again.|Oh no.
I forgot something.|I said it wrong.""".replace("\n", "|").split("|")
_CHANGES_INSIDE = """Again, but {p}.|The same again, but {p}.|Once more, but {p}.|Do it again, but {p}.|Same as before, but {p}.|This time {p}, please.
No, {p}, please.|Sorry, I meant {p}.|Actually, {p}.|Rather {p}.|The same thing, but {p}.|Repeat that, but {p}.|Hmm, better {p}.|Everything the same, but {p}.
Another one, but {p}.|And the same thing {p}.|Not like that, but {p}.|Can you do that again, but {p}?|Could you repeat it, but {p}?|One more, but {p}.
Now {p}.|Try it once more, but {p}.|I want it like this: {p}.|On second thought, {p}.|I should have said {p}.""".replace(
    "\n", "|"
).split("|")
# One of several arguments: {k} is its name in words.
_VALUES = """The {k} is {v}.|The {k} should be {v}.|Make the {k} {v}.|With {v} as the {k}.|{k}: {v}.|Take {v} as the {k}.|Set the {k} to {v}.
Only the {k} changes: {v}.|For the {k}, {v}.|{v} for the {k}, please.|The {k} must be {v}.|It's {v} for the {k}.|Please put {v} as the {k}.|The {k}? {v}.
Use {v} for the {k}.|Use {v} as the {k} this time.|The {k} was wrong: {v}.|I want {v} as the {k}.|Let's have {v} for the {k}.|Now the {k} is {v}.
Write {v} for the {k}.|The right {k} is {v}.|The {k} ought to be {v}.|The new {k}: {v}.|As {k}, take {v}.|Not that {k}, but {v}.|The {k} is different: {v}, the rest as before.|Leave all but the {k}, make that {v}.|Only one thing is new, the {k}: {v}.|All stays but the {k}, which is {v}.|For {v} as the {k}.|Now with the {k} {v}.""".replace(
    "\n", "|"
).split("|")
_TOO = [
    core.replace("{v}", "it")
    for core in properties.CORES
    if "{v}'s" not in core and not core.startswith(("{v}", "{a}"))
]
_HELD_OUT = frozenset(
    text.lower().rstrip(".?!")
    for texts in (
        calling_texts.AGAIN,
        calling_texts.ONE_CHANGED,
        calling_texts.OPTION_CHANGED,
        calling_texts.FOLLOW,
    )
    for text in held_out(texts)
)


def for_another(object_: str, draw: Draw) -> str:
    """The same for another thing."""
    while True:
        opening, closing = draw.choice(_OPENINGS), draw.choice(_CLOSINGS)
        core = draw.wording(_ANOTHER)
        text = opening + (core if opening.endswith(", ") else _capital(core)) + closing
        if text.lower().rstrip(".?!") not in _HELD_OUT:
            return text.replace("{v}", object_).replace("{V}", object_)


def again_but(phrase: str, draw: Draw) -> str:
    """The same once more, with a phrase of `switches.py`."""
    if phrase.endswith("."):
        return f"{draw.wording(_CHANGES)} {phrase}"
    plain = phrase.removeprefix("and ").removeprefix("but ")
    return draw.wording(_CHANGES_INSIDE).replace("{p}", plain)


def _composed_here(draw: Draw) -> bool:
    return draw.split == "train" and draw.chance(0.5)


def another(object_: str, draw: Draw) -> str:
    """`for_another`, or nothing."""
    return for_another(object_, draw) if _composed_here(draw) else ""


def value_changed(key: str, shown: str, draw: Draw) -> str:
    """Another value for the argument that is called `key`."""
    opening = draw.wording(_CHANGES) if draw.chance(0.7) else draw.choice(_OPENINGS).rstrip(" ,!.")
    opening = opening if opening[-1:] in (".", "") else opening + "."
    while (core := draw.wording(_VALUES)).lower().rstrip(".?!") in _HELD_OUT:
        pass
    return f"{opening} {_capital(core).replace('{k}', key).replace('{v}', shown)}".strip()


def changed(key: str, shown: str, draw: Draw) -> str:
    """`value_changed`, or nothing."""
    return value_changed(key, shown, draw) if _composed_here(draw) else ""


def with_option(shown: str, draw: Draw) -> str:
    """The same with another option of an enum, or nothing."""
    if not _composed_here(draw):
        return ""
    while (text := draw.wording(_CHANGES_INSIDE)).replace("{p}", "{v}").lower().rstrip(
        ".?!"
    ) in _HELD_OUT:
        pass
    return text.replace("{p}", shown)


def asked_too(words: str, draw: Draw) -> str:
    """A question for another field of the record that was looked up, or nothing."""
    if not _composed_here(draw):
        return ""
    while (text := draw.wording(_TOO)).lower().rstrip(".?!") in _HELD_OUT:
        pass
    opening = draw.choice(
        ("", "", "", "And ", "OK. ", "Thanks. ", "One more thing. ", "Also, ", "Good. ")
    )
    joined = (
        text[0].lower() + text[1:] if opening in ("And ", "Also, ") and text[:2] != "I " else text
    )
    return opening + re.sub(r"{a}", words, joined)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:] if not text.startswith("{") else text
