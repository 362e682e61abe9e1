"""The frame every family of nano's world is built on: a `Sample`, and a `Draw` that makes one.

A family is a function `make(draw) -> Sample`. It takes every random choice from its `Draw`, which
knows the split and the effort:

- `draw.wording(templates)` returns one whole wording; about one in seven is held out, chosen by a
  hash of its text, and is never seen in training.
- `draw.part(parts)` returns a part of a wording that is composed of several; each part is known, and
  `draw.composed(make)` holds out one composition in seven, by a hash of all its parts.
- `draw.values(make, key)` draws values until they belong to the split; about one in sixteen is held
  out, chosen by a hash of `key(values)`.

So the test split has neither a wording nor values that were trained on. This module knows nothing
of tokens or of the model.

Example::

    def make(draw: Draw) -> Sample:
        a, b = draw.values(lambda r: (r.randint(0, 9999), r.randint(0, 9999)), str)
        question = draw.wording(["What is {a} + {b}?", "Add {a} and {b}."]).format(a=a, b=b)
        return Sample("arith", [user(draw.dress(question)), answer(str(a + b), work)], number(a + b))
"""

import hashlib
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Literal, TypeVar

from recipes.nano.world.paraphrase import paraphrase

Effort = Literal["low", "medium", "high"]
Split = Literal["train", "test"]
Message = dict[str, Any]
T = TypeVar("T")

WORDINGS_HELD_OUT = 7  # one wording in so many is never trained on
VALUES_HELD_OUT = 16  # and one draw of values in so many


def _hash(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=6).digest())


@lru_cache(maxsize=16384)
def _split(templates: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The wordings that are trained on, and those held out: at least one, if there are two."""
    held_out = tuple(t for t in templates if _hash(t) % WORDINGS_HELD_OUT == 0)
    if not held_out or len(held_out) == len(templates):
        held_out = (min(templates, key=_hash),)
    return tuple(t for t in templates if t not in held_out) or templates, held_out


def held_out(templates: Sequence[str]) -> tuple[str, ...]:
    """The wordings of a list that are never trained on, for those who compose wordings of parts."""
    return _split(tuple(templates))[1]


@dataclass
class Sample:
    """One conversation that ends with the assistant's answer, and how to check that answer.

    `messages` are plain dicts, in order:

    - `{"role": "developer" | "user", "content": str}`
    - `{"role": "assistant", "analysis": str | None, "final": str}`: an answer
    - `{"role": "assistant", "analysis": str | None, "tool_calls": [{"name", "arguments": dict}]}`:
      one call, since the model stops after each
    - `{"role": "tool", "name": str, "content": str}`

    Any of the assistant messages may be trained on, but for those marked `"given": True`, which are
    history in another style. The test asks for the last message (those before it are the prompt),
    and `check` says what is right, in the words of `grade.py`.
    """

    family: str
    messages: list[Message]
    check: dict[str, Any]
    tools: list[dict[str, Any]] = field(default_factory=list)
    effort: Effort = "high"
    kind: str = ""


def user(text: str) -> Message:
    """A user's message."""
    return {"role": "user", "content": text}


def developer(text: str) -> Message:
    """A developer's instruction; it comes first in a conversation."""
    return {"role": "developer", "content": text}


def answer(final: str, analysis: str | None = None) -> Message:
    """The assistant's answer, after its reasoning if it has any."""
    return {"role": "assistant", "analysis": analysis or None, "final": final}


def call(name: str, arguments: dict[str, Any], analysis: str | None = None) -> Message:
    """The assistant calls one function, after its reasoning if it has any."""
    return {
        "role": "assistant",
        "analysis": analysis or None,
        "tool_calls": [{"name": name, "arguments": arguments}],
    }


def tool_result(name: str, content: str) -> Message:
    """What a function returned."""
    return {"role": "tool", "name": name, "content": content}


class Draw:
    """Every random choice of one sample. Equal seeds give equal samples."""

    def __init__(self, seed: str, split: Split, effort: Effort) -> None:
        self.random = random.Random(seed)
        self.split: Split = split
        self.effort: Effort = effort
        self._parts: list[str] = []

    def wording(self, templates: Sequence[str]) -> str:
        """One wording of the split: held-out ones in the test, all others in training."""
        trained, held_out = _split(tuple(templates))
        return self.random.choice(held_out if self.split == "test" else trained)

    def part(self, parts: Sequence[str]) -> str:
        """Any of these parts of a wording, the same in both splits."""
        self._parts.append(self.random.choice(parts))
        return self._parts[-1]

    def composed(self, make: Callable[[], T]) -> T:
        """What `make` makes, whose parts together belong to the split, by rejection."""
        for _ in range(500):
            self._parts.clear()
            made = make()
            held_out = _hash("|".join(self._parts)) % WORDINGS_HELD_OUT == 0
            if held_out == (self.split == "test"):
                return made
        raise ValueError(f"no composition of the split {self.split!r} in 500, e.g. {self._parts}")

    def values(self, make: Callable[[random.Random], T], key: Callable[[T], str] = repr) -> T:
        """Values of the split, by rejection. Draws from fewer than about 100 are never split."""
        for _ in range(2000):
            values = make(self.random)
            if (_hash(key(values)) % VALUES_HELD_OUT == 0) == (self.split == "test"):
                return values
        raise ValueError(f"no values of the split {self.split!r} in 2000 draws, e.g. {values!r}")

    def choice(self, items: Sequence[T]) -> T:
        """Any item, the same in both splits."""
        return self.random.choice(items)

    def chance(self, probability: float) -> bool:
        """True with this probability."""
        return self.random.random() < probability

    def dress(self, text: str, reword: bool = True) -> str:
        """What people do to a question: greetings, please, no capitals, no full stop, a typo.

        In training common phrases are said in other words too, unless not to `reword`; the test
        keeps its own wordings.
        Never changes digits, quoted text, or words with a capital inside a sentence when it
        lowers the first letter.
        """
        r = self.random
        if reword and self.split == "train":
            text = paraphrase(text, r)
        if r.random() < 0.25:
            opening = r.choice(_OPENINGS)
            text = opening + (text if r.random() < 0.5 else _lower_first(text))
        if r.random() < 0.08:
            text = text.rstrip() + r.choice(_CLOSINGS)
        if r.random() < 0.12:
            text = _lower_first(text)
        if r.random() < 0.12 and text[-1:] in ".?":
            text = text[:-1]
        if r.random() < 0.06:
            text = _typo(text, r)
        return _respell(text, r)


_OPENINGS = [
    "Hi! ", "Hello, ", "Hey, ", "Hi there. ", "Please help: ", "Quick question: ", "Question: ",
    "OK, ", "So, ", "Now ", "I have a question. ", "Could you help me? ", "One more: ", "Hmm, ",
    "Good morning! ", "Next one. ", "Help me with this: ", "I need this fast: ", "For my homework: ",
    "My teacher asks: ", "Just curious: ", "Well, ", "Let's see. ", "Alright: ", "hey ", "hi, ",
    "Tell me: ", "Answer this: ", "I would like to know: ", "I'd like to know: ", "Please answer: ",
    "Do you know this? ", "Can you work this out? ", "Can you do this for me? ", "Try this one: ",
    "Here is a question: ", "Here's one for you: ", "Another one: ", "And now: ", "Then ", "ok so ",
    "um, ", "Sorry to bother you. ", "If you don't mind: ", "Hello! ", "Good evening. ", "Yo, ",
    "I was wondering: ", "I'm stuck. ", "Not sure about this one. ", "A friend asked me: ",
    "My son wants to know: ", "From a quiz: ", "Problem 4: ", "Exercise 2. ", "Task: ", "Q: ",
    "Test question: ", "Could you please tell me: ", "Would you help? ", "pls ", "please, ",
    "Dear assistant, ", "Nano, ", "Hey nano, ", "Hello nano! ", "First question: ", "Last one: ",
]  # fmt: skip
_CLOSINGS = [
    " Thanks!", " Thank you.", " Please.", " Thanks in advance.", " Can you do that?", " please",
    " thx", " I'm in a hurry.", " Take your time.", " Cheers.", " It's for school.", " :)",
    " Thank you very much!", " ty", " Much appreciated.", " Could you?", " I need to know.",
    " Just the answer.", " Any idea?", " Do you know?", " pls", " Thanks a lot.", " Ta!", " ok?",
    " I can't work it out.", " I forgot.", " It's urgent.", " No rush.", " Tell me, please.",
]  # fmt: skip
# What people write for the same words.
_SPELLINGS = [
    (re.compile(r"\b[Ww]hat is\b"), ["what's", "What's", "whats", "wat is"]),
    (re.compile(r"\b[Hh]ow many\b"), ["how many", "How many", "howmany", "what number of"]),
    (re.compile(r"\bplease\b"), ["pls", "plz", "kindly"]),
    (re.compile(r"\byou\b"), ["u", "you"]),
    (re.compile(r"\b[Ww]hich\b"), ["what", "wich"]),
    (re.compile(r"\b[Gg]ive me\b"), ["tell me", "show me", "I want", "I need"]),
    (
        re.compile(r"\b(?:[Cc]alculate|[Cc]ompute)\b"),
        ["work out", "figure out", "find", "evaluate"],
    ),
    (re.compile(r"\b[Cc]an you\b"), ["could you", "would you", "will you", "can u"]),
    (re.compile(r"\bI am\b"), ["I'm", "im"]),
    (re.compile(r"\bdo not\b"), ["don't", "dont"]),
]


def _lower_first(text: str) -> str:
    first, _, rest = text.partition(" ")
    plain = first[:1].isupper() and (
        len(first) == 1 or first[1:].islower() or not first[1:].isalpha()
    )
    return (first[:1].lower() + first[1:] + (" " + rest if rest else "")) if plain else text


_COMMON = frozenset(
    "what which please calculate number numbers many there does could would tell should result "
    "answer letters give write convert much have from with that find work compute question following "
    "after before between into word words list order largest smallest first last long need want know "
    "think minutes hours days weeks money left together altogether total cost costs price buys each "
    "every some more less than then when where these those this them they their other another about "
    "using make makes takes gets gave gives equal sum difference product divided times minus plus "
    "value name names return show sorted ascending descending reverse count contains begin start ends "
    "exactly correct right wrong true false change changed same different only without".split()
)


def _respell(text: str, r: random.Random) -> str:
    """Other spellings of common words, before anything that is quoted or listed."""
    head = re.split(r"[\"'`:\n\u2018\u201c]", text, maxsplit=1)[0]
    rest = text[len(head) :]
    for pattern, others in _SPELLINGS:
        if r.random() < 0.1:
            head = pattern.sub(r.choice(others), head, count=1)
    return head + rest


def _typo(text: str, r: random.Random) -> str:
    """Two letters of one plain lower-case word swapped, or one left out; quotes stay whole."""
    bare = re.sub(r"\"[^\"]*\"|'[^']*'|`[^`]*`|\{.*\}|\[.*\]", lambda m: " " * len(m.group()), text)
    words = [m for m in re.finditer(r"\b[a-z]{4,}\b", bare) if m.group() in _COMMON]
    if not words:
        return text
    word = r.choice(words)
    i = r.randrange(word.start() + 1, word.end() - 1)
    if r.random() < 0.5:
        return text[:i] + text[i + 1] + text[i] + text[i + 2 :]
    return text[:i] + text[i + 1 :]


# What is right, in the words of grade.py.


def number(value: int | float) -> dict[str, Any]:
    """The last number in the answer equals `value`."""
    return {"kind": "number", "value": value}


def exact(value: str, case: bool = False) -> dict[str, Any]:
    """The answer is `value`, but for quotes, a full stop and (unless `case`) capitals."""
    return {"kind": "text", "value": value, "case": case}


def listed(values: Sequence[str | int]) -> dict[str, Any]:
    """The answer lists these items in this order."""
    return {"kind": "list", "value": [str(v) for v in values]}


def contains(*options: str) -> dict[str, Any]:
    """The answer contains one of these."""
    return {"kind": "contains", "any": list(options)}


def as_json(value: Any) -> dict[str, Any]:
    """The answer parses as JSON and equals `value`."""
    return {"kind": "json", "value": value}


def called(name: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """The first tool call is this one."""
    return {"kind": "call", "name": name, "arguments": arguments}


def refusal() -> dict[str, Any]:
    """The answer says that this is outside nano's world."""
    return {"kind": "refusal"}
