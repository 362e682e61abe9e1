"""Noise on the words of questions, so that no answer hangs on each of them.

Wordings of the training split are known by heart after a while; a wish with a word missing, another
in its place, or two letters swapped has to be understood from the rest of it. Nothing is touched
that the answer may need: numbers, quotes, names, data after a colon, what says how many or whether
at all, and every word that an answer or the check repeats. Where a single word decides, which
function or which field, only words that fill a sentence are touched. Families whose questions are
worked with word for word (sums, lists, strings) are left alone.

Example::

    noise = WordNoise(share=0.5)
    noise.garble(sample, random.Random(0))
"""

import re
from collections import deque
from collections.abc import Collection
from dataclasses import replace
from random import Random

from recipes.nano.world.base import Sample

__all__ = ["WordNoise"]

_QUOTED = re.compile(
    r"\"[^\"]*\"|`[^`]*`|\u201c[^\u201d]*\u201d|(?<!\w)'[^']*'(?!\w)|\{.*\}|\[.*\]"
)
_DATA = re.compile(r"[:\n]")
_PLAIN = re.compile(r"(?<![^\s(])[a-z]{2,}(?=[\s,.?!;)]|$)")
_NUMBER = re.compile(
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twel|thir|fif|hundred|thousand|dozen|"
    r"half|halves|quarter|third|doubl|tripl|twice|once|pair)"
)
_DECISIVE = frozenset(
    "zero one no not never none nobody nothing neither nor without except but only all any every "
    "each both more most less least fewer few than over under above below before after between "
    "first last next until till from to into per and or plus minus times by an on off in out up "
    "down".split()
)
# Words that fill a sentence and decide nothing.
_FILLERS = frozenset(
    "the an you it its this that these those is are be am was do does did have had can could will "
    "would should shall may might must please pls kindly just really very so too also well then my "
    "our your me we us they them their there here of as some thanks thank hello hey hi ok okay "
    "sure good nice great quickly soon anyway still even maybe perhaps actually basically guys sir "
    "dear if let".split()
)
# Which words may be touched: all plain ones where a question says what is wanted, and fillers alone
# where one of its words says which.
_ANY_WORD = frozenset(("motet", "outside", "smalltalk"))
_FILLERS_ALONE = frozenset(("tool", "json"))


class WordNoise:
    """Garbles the questions of a share of the samples; what comes in a word's place was in another
    question before.
    """

    def __init__(self, share: float, rate: float = 0.15) -> None:
        self.share = share
        self.rate = rate  # of the words that may be touched
        self._seen: deque[str] = deque(["the"], maxlen=2000)

    def garble(self, sample: Sample, r: Random) -> Sample:
        """The sample, or one like it."""
        if sample.family not in _ANY_WORD | _FILLERS_ALONE or r.random() >= self.share:
            return sample
        only = _FILLERS if sample.family in _FILLERS_ALONE else None
        answered = [m for m in sample.messages if m["role"] == "assistant"]
        told = repr((answered, sample.check)).replace("\\n", " ")
        kept = set(re.findall(r"\b[a-z]{1,4}|(?<=_)[a-z]{1,4}", told.lower()))  # how words begin
        messages = [
            {**m, "content": self._garbled(m["content"], kept, only, r)}
            if m["role"] == "user"
            else m
            for m in sample.messages
        ]
        return replace(sample, messages=messages)

    def _garbled(
        self, text: str, kept: Collection[str], only: Collection[str] | None, r: Random
    ) -> str:
        """Some plain words, or of these `only` some, left out, exchanged, or misspelt."""
        data = _DATA.search(text)
        asked = text[: data.start()] if data else text
        hidden = _QUOTED.sub(lambda m: '"' * len(m.group()), asked)
        parts, done = [], 0
        for match in _PLAIN.finditer(hidden):
            word, start = match.group(), match.start()
            if word[:4] in kept or word in _DECISIVE or _NUMBER.match(word):
                continue
            if only is not None and word not in only:
                continue
            other = self._seen[r.randrange(len(self._seen))]
            self._seen.append(word)
            if r.random() >= self.rate:
                continue
            kind = r.random()
            if kind < 0.4 and other[:4] not in kept and (only is None or other in only):
                said = other
            elif kind < 0.6 and len(word) > 3:
                i = r.randrange(len(word) - 1)
                said = word[:i] + word[i + 1] + word[i] + word[i + 2 :]
            else:
                said = ""
                start -= start > done and text[start - 1] == " "
            parts += [text[done:start], said]
            done = match.end()
        return "".join(parts) + text[done:] or text
