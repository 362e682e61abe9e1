"""A little English grammar for stories put together from parts: verbs that fit subject and tense.

`conjugate("<give> 3 to Ann", ...)` turns marked verbs into forms: `<give>` is done by the one the
story is about, `[give]` by another single person or thing, `^give^` by several.
"""

import re
from typing import Literal, NamedTuple

from recipes.nano.world.base import Draw
from recipes.nano.world.lexicon import third_person
from recipes.nano.world.stories import BOYS, GIRLS

Tense = Literal["present", "past", "ing"]

_PAST = dict(pair.split("/") for pair in (
    "have/had get/got buy/bought find/found win/won take/took give/gave sell/sold lose/lost "
    "break/broke throw/threw lend/lent forget/forgot leave/left send/sent begin/began hold/held "
    "keep/kept steal/stole go/went come/came spend/spent pay/paid make/made eat/ate bring/brought "
    "put/put see/saw run/ran fly/flew swim/swam sit/sat stand/stood show/showed drop/dropped "
    "fall/fell feed/fed read/read drive/drove write/wrote say/said hop/hopped sing/sang "
    "let/let cost/cost withdraw/withdrew lie/lay do/did turn/turned become/became cut/cut "
    "drink/drank hide/hid grow/grew sleep/slept tell/told draw/drew split/split shut/shut knit/knitted "
    "set/set ride/rode plan/planned step/stepped ship/shipped catch/caught lay/laid "
    "jog/jogged chop/chopped wrap/wrapped teach/taught build/built dig/dug sew/sewed "
).split())  # fmt: skip
_DOUBLED = {"get", "win", "begin", "forget", "put", "run", "swim", "sit", "drop", "hop", "let", "cut",
            "set", "plan", "step", "ship", "split", "dig", "jog", "chop", "wrap", "shut", "knit"}  # fmt: skip


def past(verb: str) -> str:
    """The simple past of a verb."""
    if verb in _PAST:
        return _PAST[verb]
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + "ed"


def gerund(verb: str) -> str:
    """The verb with -ing."""
    if verb in _DOUBLED:
        return verb + verb[-1] + "ing"
    if verb == "lie":
        return "lying"
    return (verb[:-1] if verb.endswith("e") and verb not in ("be", "see") else verb) + "ing"


class Subject(NamedTuple):
    """Whom a story is about: the first mention, the later ones, and the grammatical person."""

    first: str
    later: str
    him: str
    his: str
    person: Literal["he", "i", "we"]

    @property
    def words(self) -> dict[str, str]:
        """The slots of a story that depend on the subject."""
        many = self.person != "he"
        own = self.his if many else f"{self.first}'s"
        return {
            "S": self.first, "s": self.later, "him": self.him, "his": self.his, "Ss": own,
            "do": "do" if many else "does", "has": "have" if many else "has",
        }  # fmt: skip


_ROLES_HE = ["my brother", "my father", "my uncle", "a boy", "my neighbour", "Mr Lee", "Mr Brown", "a farmer", "the king",
             "my grandfather", "my son", "a student", "the baker", "my cousin", "Grandpa", "Dad"]  # fmt: skip
_ROLES_SHE = ["my sister", "my mother", "my aunt", "a girl", "Mrs Clark", "the teacher", "a woman", "my grandmother",
              "my daughter", "our boss", "the librarian", "Ms Diaz", "a cook", "Mum", "Grandma", "my friend"]  # fmt: skip


def subject(draw: Draw) -> Subject:
    """Somebody a story is about: mostly a name."""
    x = draw.random.random()
    if x < 0.16:
        return Subject("I", "I", "me", "my", "i")
    if x < 0.21:
        return Subject("we", "we", "us", "our", "we")
    male = draw.chance(0.5)
    if x < 0.36:
        name = draw.choice(_ROLES_HE if male else _ROLES_SHE)
    else:
        name = draw.choice(BOYS if male else GIRLS)
    return Subject(name, *(("he", "him", "his") if male else ("she", "her", "her")), "he")


def _be(person: str, tense: Tense) -> str:
    if tense == "ing":
        return "being"
    if tense == "past":
        return "were" if person == "we" else "was"
    return {"he": "is", "i": "am", "we": "are"}[person]


def conjugate(text: str, tense: Tense, person: str = "he") -> str:
    """The text with its marked verbs in the form for the tense and the subject's person."""

    def form(found: re.Match[str]) -> str:
        who = {"<": person, "[": "he", "^": "we"}[found[1]]
        verb = found[2]
        when = tense if found[1] == "<" or tense != "ing" else "present"
        if verb == "be":
            return _be(who, when)
        if when == "past":
            return past(verb)
        if when == "ing":
            return gerund(verb)
        if who != "he":
            return verb
        return "has" if verb == "have" else third_person(verb)

    return re.sub(r"([<\[^])(\w+)[>\]^]", form, text)
