"""Noise on the words of questions, so that no answer hangs on each of them.

Wordings of the training split are known by heart after a while; a wish with a word missing, another
in its place, or two letters swapped has to be understood from the rest of it. Nothing is touched
that the answer may need: numbers, quotes, names, data after a colon, what says how many or whether
at all, and every word that an answer or the check repeats. Families whose questions tell facts are
left alone, since any of their words may decide.

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
# Families where a question says what is wanted, not the facts to work with.
_WISHES = {"tool", "motet", "outside", "smalltalk"}


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
        if sample.family not in _WISHES or r.random() >= self.share:
            return sample
        answered = [m for m in sample.messages if m["role"] == "assistant"]
        told = repr((answered, sample.check)).replace("\\n", " ")
        kept = set(re.findall(r"\b[a-z]{1,4}|(?<=_)[a-z]{1,4}", told.lower()))  # how words begin
        messages = [
            {**m, "content": self._garbled(m["content"], kept, r)} if m["role"] == "user" else m
            for m in sample.messages
        ]
        return replace(sample, messages=messages)

    def _garbled(self, text: str, kept: Collection[str], r: Random) -> str:
        """Some plain words left out, exchanged, or misspelt."""
        data = _DATA.search(text)
        asked = text[: data.start()] if data else text
        hidden = _QUOTED.sub(lambda m: '"' * len(m.group()), asked)
        parts, done = [], 0
        for match in _PLAIN.finditer(hidden):
            word, start = match.group(), match.start()
            if word[:4] in kept or word in _DECISIVE or _NUMBER.match(word):
                continue
            other = self._seen[r.randrange(len(self._seen))]
            self._seen.append(word)
            if r.random() >= self.rate:
                continue
            kind = r.random()
            if kind < 0.4 and other[:4] not in kept:
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
