"""The text inside a custom tool's JSON, however it comes."""

import itertools
import json
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from motet.server.responses.custom_input import CustomInput

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


def read(text: str, cuts: list[int]) -> str:
    """The input out of `text`, given in pieces."""
    reader = CustomInput()
    places = [0, *sorted(cut % (len(text) + 1) for cut in cuts), len(text)]
    pieces = [text[a:b] for a, b in itertools.pairwise(places)]
    return "".join([reader.push(piece) for piece in pieces]) + reader.flush()


@given(TEXTS, st.booleans(), st.lists(st.integers(0, 10**6), max_size=8))
@settings(max_examples=200, deadline=None)
def test_what_json_says(text: str, is_ascii: bool, cuts: list[int]) -> None:
    written = json.dumps({"input": text}, ensure_ascii=is_ascii)
    assert read(written, cuts) == text
    assert read(f" {written}\n", cuts) == text


@given(
    st.text(st.sampled_from('{}"\\:, inputabcdu0d83e\n'), max_size=40),
    st.booleans(),
    st.lists(st.integers(0, 10**6), max_size=8),
)
@settings(max_examples=400, deadline=None)
def test_pieces_do_not_matter(rest: str, has_head: bool, cuts: list[int]) -> None:
    text = ('{"input": "' if has_head else "") + rest
    whole = read(text, [])
    assert read(text, cuts) == whole
    assert read(text, list(range(len(text)))) == whole


def test_a_long_text() -> None:
    rng = random.Random(1)
    text = "".join(rng.choice('a\\"\n') for _ in range(100_000))
    written = json.dumps({"input": text})
    reader = CustomInput()
    out = [reader.push(written[i : i + 3]) for i in range(0, len(written), 3)]
    assert "".join(out) + reader.flush() == text
    assert read(written, []) == text
