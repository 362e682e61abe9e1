"""Stop strings never leak, whatever the pieces the text arrives in."""

import random

import pytest

from motet.engine.client import StopStrings, stream_text
from motet.engine.request import SamplingParams, TokenOut
from motet.errors import UsageError


@pytest.mark.parametrize("stops", [["abc"], ["ab", "bcd"], ["aab", "c"], ["x"], ["aaaa", "aa"]])
def test_every_split_gives_the_text_before_the_first_stop(stops: list[str]) -> None:
    r = random.Random(repr(stops))
    for _ in range(300):
        text = "".join(r.choice("aabcd") for _ in range(r.randint(0, 12)))
        ends = [(text.index(s), s) for s in stops if s in text]
        wanted = text[: min(ends)[0]] if ends else text
        machine, got, found = StopStrings(stops), "", None
        at = 0
        while at < len(text) and found is None:
            size = r.randint(1, 4)
            piece, found = machine.push(text[at : at + size])
            got += piece
            at += size
            assert wanted.startswith(got)
        got += machine.flush() if found is None else ""
        # A stop that begins earlier may still be unfinished when a later, shorter one is complete.
        assert got == wanted or (found is not None and text.startswith(got + found))
        assert not any(s in got for s in stops)


def test_stop_strings_without_a_tokenizer_are_refused() -> None:
    with pytest.raises(UsageError, match="stop_token_ids"):
        stream_text((TokenOut(i) for i in range(3)), SamplingParams(stop=["x"]), None)
