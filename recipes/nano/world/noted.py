"""What a question says, copied before anything is planned: its numbers, each with its noun, and what is asked.

A plan made straight away drops numbers; with the facts side by side it is one step from them.

Example::

    noted("A hen lays 5 eggs a week. How many do 7 hens lay in 2 weeks?")
    # "lays 5 eggs a week; 7 hens; 2 weeks; how many do 7 hens lay"
"""

import re
from collections.abc import Callable

from recipes.nano.world.base import Draw, Sample

__all__ = ["noted", "noting"]

_NUMBER_WORDS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
    "half third thirds quarter quarters fifth fifths twice double doubled doubles triple tripled dozen"
).split()
_WORD = rf"(?:{'|'.join(_NUMBER_WORDS)})"
_NUMBER = re.compile(
    rf"(?<![\w.])-?[$€£]?\d+(?:[.,:/]\d+)*(?:%|[a-zA-Z]+)?(?: and a (?:half|quarter)\b)?|"
    rf"\b{_WORD}(?:[- ](?:and )?{_WORD})*(?: and a (?:half|quarter))?\b",
    re.IGNORECASE,
)
_NEXT = re.compile(r" +([A-Za-z]+)(?: +([A-Za-z]+))?")
_RATE = re.compile(
    r"(?: +(?!an? |per |every |each )[A-Za-z]+)? +(?:an?|per|every|each) +(?:second|minute|hour|day|night|week|month|"
    r"year|person|child|kid|adult|kilo|kg|km|metre|meter|litre|piece|lesson|page|box|trip|visit)\b"
    r"|(?: +(?!an? |per |every |each )[A-Za-z]+)? +per +[a-z]+\b"
)
_BEFORE = re.compile(r"(?<!')\b(?:([A-Za-z]+) +)?([A-Za-z]+) +$")
_PARTICLES = frozenset("out off away up down back over only about another exactly just".split())
_CLOSINGS = frozenset(("can you do that", "could you", "any idea", "do you know", "ok"))
_NOT_NOUNS = frozenset(
    "and to for of in at a an the on is are was were with by from per each every but or then which "
    "that has have had he she they it i we you him her them so if when how what while after before as "
    "than do does did can will their his my our your this be".split()
)
_ASKED = re.compile(
    r"\b(?:how|what|which|when|who|where|whose)\b|^(?:is|are|can|do|does|did|will|would|has|have|may)\b",
    re.IGNORECASE,
)
_TAIL = re.compile(r" +(?:off|out|away|back|up|down|on|more|fewer|less|left)\b")
_MOST = 8  # facts of one question
_WORDS = 6  # of what is asked


def noted(text: str) -> str:
    """The numbers of a text with the words beside each, then the words of its last question."""
    facts: list[str] = []
    end = 0
    for found in _NUMBER.finditer(text):
        fact = _fact(text, found)
        facts.append(_verb(text, end, found.start()) + fact)
        end = found.start() + len(fact)
    return "; ".join([*facts[:_MOST], *_asked(text)])


def _verb(text: str, start: int, end: int) -> str:
    """The word before a number, or two ("lent out"), if it says something: "finds ", or ""."""
    before = _BEFORE.search(text, start, end)
    if before is None:
        return ""
    if before[2].lower() in _NOT_NOUNS:  # "rose by 20 cm" is said whole
        risen = before[2] == "by" and before[1] and before[1].lower() not in _NOT_NOUNS
        return f"{before[1]} by " if risen else ""
    first = f"{before[1]} " if before[1] and before[2].lower() in _PARTICLES else ""
    return f"{first}{before[2]} "


def _fact(text: str, found: re.Match[str]) -> str:
    """A number with up to two words behind it, and where it goes: "9 more", "3 people got off"."""
    if rate := _RATE.match(text, found.end()):
        return f"{found[0]}{rate[0]}"
    after = _NEXT.match(text, found.end())
    if after is None or after[1].lower() in _NOT_NOUNS - {"before"}:
        return found[0]
    second = (after[2] or "").lower()
    more = f" {after[2]}" if second and (second == "on" or second not in _NOT_NOUNS) else ""
    told = f"{found[0]} {after[1]}{more}"
    tail = _TAIL.match(text, found.start() + len(told)) if more else None
    return told + (tail[0] if tail else "")


def _asked(text: str) -> list[str]:
    for part in reversed(re.split(r"(?<=[?!;:])\s+|(?<=[.])\s+|\n", text)):
        if part.lower().rstrip(" ?.!") in _CLOSINGS:
            continue
        start = _ASKED.search(part)
        if start or part.rstrip().endswith("?"):
            words = part[start.start() if start else 0 :].split()[:_WORDS]
            asked = " ".join(words).rstrip("?.!,;:")
            return [asked[:1].lower() + asked[1:]]
    return []


def noting(make: Callable[[Draw], Sample], least: int = 1) -> Callable[[Draw], Sample]:
    """The maker with the facts of the question in front of its analysis.

    Questions with fewer than `least` numbers, and answers without analysis, stay as they are.
    """

    def made(draw: Draw) -> Sample:
        sample = make(draw)
        last, question = sample.messages[-1], sample.messages[-2]["content"]
        if last["analysis"] and len(_NUMBER.findall(question)) >= least:
            last["analysis"] = f"{noted(question)}. {last['analysis']}"
        return sample

    return made
