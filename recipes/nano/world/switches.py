"""Options of made-up functions that are said in whole phrases: yes or no, and one of several.

Any function may have them. What an option is about (rain, a receipt, telling the owner), how its
key is called (`skip_if_rain`, `even_if_raining`), and how a request says yes or no to it ("unless it
rains", "rain or not") are drawn apart, so that a phrase has to be understood by its parts: the same
words mean `true` for one key and `false` for its opposite.

Example::

    option = switch(draw)
    option.key, option.say(draw)   # "no_sugar", ("I can do without sugar.", True)
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from recipes.nano.world import switches_texts as texts
from recipes.nano.world.base import Draw, held_out
from recipes.nano.world.composed import GROUPS
from recipes.nano.world.makers import Maker

__all__ = ["Option", "switch"]


@dataclass(frozen=True)
class Option:
    """One option as it is declared, and how it is said.

    `say` gives a phrase, and the value that it stands for. A phrase that starts with a capital and
    ends with a full stop is a sentence of its own.
    """

    about: str  # what it is about; a function has no two of the same
    key: str
    maker: Maker
    say: Callable[[Draw], tuple[str, bool | str]]


def _boolean(abouts: Sequence[str]) -> Maker:
    return Maker("boolean", lambda r: ("", None), tuple(abouts))


def _filled(draw: Draw, frames: Sequence[str], **words: str) -> str:
    text = draw.part(frames)
    for name, said in words.items():
        text = text.replace("{" + name.capitalize() + "}", said[:1].upper() + said[1:])
        text = text.replace("{" + name + "}", said)
    return text


def _stem(words: str) -> str:
    return words.removeprefix("a ").removeprefix("the ").replace(" ", "_").replace("-", "_")


def _included(draw: Draw) -> Option:
    """Something is wanted with it or not: `with_ice`, `no_ice`."""
    r = draw.random
    nouns = r.choice(texts.INCLUDED)
    inverse = draw.chance(0.3)
    shape = r.choice(texts.WITHOUT_KEYS if inverse else texts.WITH_KEYS)
    about = r.choice(texts.WITHOUT_ABOUTS if inverse else texts.WITH_ABOUTS)

    def say(draw: Draw) -> tuple[str, bool]:
        wanted = draw.chance(0.5)
        phrase = _filled(draw, texts.WITH if wanted else texts.WITHOUT, n=draw.choice(nouns))
        return re.sub(r"\b([Nn]o) (?:an?|the) ", r"\1 ", phrase), wanted != inverse

    key = shape.replace("{n}", _stem(r.choice(nouns)))
    return Option(nouns[0], key, _boolean([about.replace("{n}", r.choice(nouns))]), say)


def _conditional(draw: Draw) -> Option:
    """It depends on something or does not: `skip_if_rain`, `even_if_rain`, `only_if_rain`."""
    r = draw.random
    stems, *clauses = r.choice(texts.CONDITIONS)
    sense = r.choice(("skip", "skip", "even", "only"))
    key = r.choice(texts.CONDITION_KEYS[sense]).replace("{c}", r.choice(stems.split()))
    about = r.choice(texts.CONDITION_ABOUTS[sense]).replace("{c}", r.choice(clauses))

    def say(draw: Draw) -> tuple[str, bool]:
        matters = draw.chance(0.5)
        frames = texts.ONLY_IF if sense == "only" else texts.NOT_IF
        phrase = _filled(draw, frames if matters else texts.EVEN_IF, c=draw.part(clauses))
        return phrase, matters != (sense == "even")

    return Option(clauses[0], key, _boolean([about]), say)


def _state(draw: Draw) -> Option:
    """It is one thing or its opposite: `private`, `is_public`."""
    r = draw.random
    pair = r.choice(texts.STATES)
    side = r.randrange(2)  # the one that the key names
    named = r.choice([words for words in pair[side] if words.count(" ") < 2])
    key = r.choice(texts.STATE_KEYS).replace("{a}", _stem(named))
    about = r.choice(texts.STATE_ABOUTS).replace("{a}", r.choice(pair[side]))

    def say(draw: Draw) -> tuple[str, bool]:
        meant = draw.random.randrange(2)
        opposite = draw.chance(0.3)
        words = draw.part(pair[1 - meant if opposite else meant])
        return _filled(draw, texts.IS_NOT if opposite else texts.IS, a=words), side == meant

    return Option(pair[0][0], key, _boolean([about]), say)


def _deed(draw: Draw) -> Option:
    """Something is done besides or is not: `notify_owner`, `no_refund`."""
    r = draw.random
    stems, *deeds = r.choice(texts.DEEDS)
    inverse = draw.chance(0.2)
    shape = r.choice(texts.DO_NOT_KEYS if inverse else texts.DO_KEYS)
    about = r.choice(texts.DO_NOT_ABOUTS if inverse else texts.DO_ABOUTS)

    def say(draw: Draw) -> tuple[str, bool]:
        done = draw.chance(0.5)
        phrase = _filled(draw, texts.DO if done else texts.DO_NOT, v=draw.part(deeds))
        return phrase, done != inverse

    key = shape.replace("{v}", r.choice(stems.split()))
    return Option(deeds[0], key, _boolean([about.replace("{v}", r.choice(deeds))]), say)


def _chosen(draw: Draw) -> Option:
    """One of several: `size` small, medium or large."""
    r = draw.random
    keys, *rows = r.choice(texts.ENUMS)
    key = r.choice(keys.split())
    if draw.chance(0.3):
        rows = r.sample(rows, len(rows))
    style: Callable[[str], str] = r.choice((str, str, str, str, str.upper, str.capitalize))
    shown = tuple(style(row.partition("=")[0]) for row in rows)
    spaced = key.replace("_", " ")

    def say(draw: Draw) -> tuple[str, str]:
        at = draw.random.randrange(len(rows))
        words = draw.part(rows[at].partition("=")[2].split("|"))
        return _filled(draw, texts.CHOSEN, o=words, k=spaced), shown[at]

    about = r.choice((f"The {spaced}", " or ".join(shown)))
    return Option(keys, key, Maker("string", lambda r: ("", None), (about,), shown), say)


_MAKES = (_included, _included, _conditional, _state, _state, _deed, _deed, _chosen, _chosen)


# A composed phrase may by chance be a whole one that is held out in `composed.py`.
_HELD_OUT = frozenset(
    phrase.rstrip(".").lower()
    for blocks in GROUPS.values()
    for block in blocks
    for piece in block.pieces
    if len(piece.phrases) > 1
    for phrase in held_out([said for said, _ in piece.phrases])
)


def switch(draw: Draw) -> Option:
    """Any option."""
    option = draw.choice(_MAKES)(draw)

    def say(draw: Draw) -> tuple[str, bool | str]:
        while (said := option.say(draw))[0].rstrip(".").lower() in _HELD_OUT:
            pass
        return said

    return replace(option, say=say)
