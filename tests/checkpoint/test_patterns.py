"""Patterns of strangers: ordinary ones are taken, and whatever is taken is matched quickly."""

import random
import re

import pytest

from motet.checkpoint.patterns import compile_patterns, num_ways

NAME = "model.layers.23.self_attn.q_proj"


@pytest.mark.parametrize(
    ("pattern", "ways"),
    [
        ("q_proj", 1),
        (r"layers\.(0|1|2)\.self_attn\.(q|k|v|o)_proj", 1),
        (r"layers\.(1|10|2)\.self_attn\.(q|.)_proj", 4),
        ("q_proj|v_proj", 1),
        ("(a|a|a)(b|b)", 6),
        (r"layers\.[0-9]+\.q_proj", 46),
        (r"a*?b", 46),
        (r"\(\*\|\[", 1),
        ("[(*|]", 1),
        (r"[^]*(]x", 1),
        ("(?:.|(?:..|c)|d)", 4),
        ("(?:a.*|b.*)", 92),
        ("(a(?=b)|a(?!c)|d)", 3),
    ],
)
def test_ways_are_counted(pattern: str, ways: int) -> None:
    assert num_ways(pattern) == ways
    assert compile_patterns([pattern])


@pytest.mark.parametrize(
    "pattern",
    ["(a+)+b", "(a|b)*", "(a){2}", "(?i)a", "(?x:a| a)", "(?P<a>b)", "(?<=a)b", "x" * 2001],
)
def test_what_has_no_bound_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="list the names"):
        num_ways(pattern)


@pytest.mark.parametrize(
    "patterns",
    [
        [".*" * 6],
        ["(.|.|.|.)" * 10],
        [f"a{i}" for i in range(1001)],
        [".*.*.*.*"] * 5,
        ["a" * 1999] * 11,
    ],
    ids=["repeats", "alternatives", "many", "together", "long"],
)
def test_too_many_ways_are_refused(patterns: list[str]) -> None:
    with pytest.raises(ValueError, match="expected"):
        compile_patterns(patterns)


@pytest.mark.parametrize("pattern", ["(", "[", "*", "a{2}{3}", "(" * 1000])
def test_what_is_no_expression_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="expected"):
        compile_patterns([pattern])


def test_matching_is_that_of_peft() -> None:
    generator = random.Random(0)
    parts = ["q_proj", "self_attn", r"\.", "layers", "23", "(q|k)_proj", ".*", r"\d+", "model", "."]
    for _ in range(500):
        pattern = "".join(generator.choices(parts, k=generator.randint(1, 6)))
        try:
            (compiled,) = compile_patterns([pattern])
        except ValueError:
            continue
        wanted = re.match(rf"(.*\.)?({pattern})$", NAME)
        assert bool(compiled.match(NAME)) == bool(wanted), pattern
