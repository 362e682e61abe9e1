"""Grammars in the engine: what they allow, what they refuse, what they cost."""

import json
import random
from concurrent.futures import Future
from contextlib import suppress
from functools import cache
from typing import Any

import jsonschema
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from motet.checkpoint.resolve import NANO
from motet.engine.grammar import GrammarCompiler, GrammarMatcher, PendingGrammar, bitmask
from motet.errors import GrammarError
from motet.harmony.structure import choice, json_schema, lark, regex
from motet.tokenizer import Tokenizer

VOCAB = 1536
PADDED = 1600  # rows of a model beyond its tokenizer


@cache
def tokenizer() -> Tokenizer:
    return Tokenizer.load(NANO)


def ends() -> list[int]:
    return [tokenizer().control_tokens[name] for name in ("<|return|>", "<|endoftext|>")]


@cache
def compiler(vocab_size: int = VOCAB) -> GrammarCompiler:
    return GrammarCompiler(tokenizer(), vocab_size=vocab_size, eos_token_ids=ends(), seconds=120)


def compiled(text: str, vocab_size: int = VOCAB) -> GrammarMatcher:
    return compiler(vocab_size).submit(text).wait()


def allowed(matcher: GrammarMatcher, vocab_size: int = VOCAB) -> list[int]:
    bits = bitmask(1, vocab_size)[0]
    matcher.fill(bits)
    return np.flatnonzero(np.unpackbits(bits.view(np.uint8), bitorder="little")).tolist()


def takes(grammar: str, text: str) -> bool:
    """Whether the grammar takes the whole text, each token allowed in its turn, and then ends."""
    matcher = compiled(grammar)
    for token_id in tokenizer().encode(text):
        if token_id not in allowed(matcher):
            return False
        matcher.advance(token_id)
    return matcher.is_accepting


def walk(matcher: GrammarMatcher, seed: int, length: int) -> list[int]:
    """Random tokens among the allowed ones, until the grammar or the length is over."""
    draw = random.Random(seed)
    ids: list[int] = []
    while not matcher.is_over and len(ids) < length:
        ids.append(draw.choice(allowed(matcher)))
        matcher.advance(ids[-1])
    return ids


@pytest.mark.parametrize(
    ("grammar", "yes", "no"),
    [
        ('start: "yes" | "no"', "yes", "maybe"),
        (regex("[0-9]{2}/[a-z]+").grammar(), "12/ab", "1/ab"),
        (choice(["a", "a+b", 'say "c"']).grammar(), 'say "c"', "b"),
        (choice(["a", "a+b"]).grammar(), "a+b", "aab"),
        (json_schema({"type": "integer"}).grammar(), "-12", "1.5"),
        (json_schema({"enum": ["é", 3]}).grammar(), '"é"', '"e"'),
        (lark('start: WORD ("," WORD)*\nWORD: /[a-z]+/').grammar(), "ab,c", "ab,"),
    ],
)
def test_each_kind_of_grammar(grammar: str, yes: str, no: str) -> None:
    assert takes(grammar, yes)
    assert not takes(grammar, no)


def test_an_end_is_allowed_where_the_grammar_accepts() -> None:
    matcher = compiled(regex("[0-9]{1,2}").grammar())
    assert not set(ends()) & set(allowed(matcher))
    matcher.advance(tokenizer().encode("1")[0])
    assert set(ends()) <= set(allowed(matcher))
    assert not matcher.is_over
    matcher.advance(ends()[0])
    assert matcher.is_over


def test_a_grammar_without_more_to_say_is_over() -> None:
    matcher = compiled('start: "no"')
    for token_id in tokenizer().encode("no"):
        matcher.advance(token_id)
    assert matcher.is_over
    with pytest.raises(GrammarError, match="cannot take token"):
        matcher.advance(5)


@pytest.mark.parametrize(
    "grammar",
    [
        'start: "<|end|>"',
        json_schema({"const": "<|end|><|start|>"}).grammar(),
        json_schema({"enum": ["<|call|>", "<|return|>x"]}).grammar(),
        regex("(<.end.>|a)+").grammar(),
        regex("(?s:.*)<.channel.>(?s:.*)").grammar(),
        lark('start: "\\x3c|message|>"+').grammar(),
    ],
)
def test_text_never_becomes_a_control_token(grammar: str) -> None:
    """Not even where the grammar forces text that spells one."""
    control = tokenizer().control_ids - set(ends())
    for seed in range(5):
        ids = walk(compiled(grammar), seed, 40)
        assert not control & set(ids)
        assert not set(ends()) & set(ids[:-1])


def test_rows_beyond_the_tokenizer_are_never_allowed() -> None:
    matcher = compiled("start: /(?s:.*)/", PADDED)
    free = allowed(matcher, PADDED)
    assert max(free) < VOCAB
    assert len(free) > VOCAB - 90  # but for control tokens and bytes that begin no character


def test_looking_ahead_leaves_the_state_alone() -> None:
    matcher = compiled(json_schema({"type": "array", "items": {"type": "integer"}}).grammar())
    start = allowed(matcher)
    ids = tokenizer().encode("[1,2]")
    ahead = matcher.ahead(ids)
    assert ahead is not None
    assert ahead.is_accepting
    assert matcher.ahead([*ids, *ids]) is None
    assert allowed(matcher) == start
    for token_id in ids:
        matcher.advance(token_id)
    assert matcher.is_accepting


@pytest.mark.parametrize("seed", range(6))
def test_requests_share_a_compiled_grammar_and_nothing_else(seed: int) -> None:
    schema = {
        "type": "object",
        "properties": {"a": {"type": "string", "maxLength": 9}, "b": {"type": "integer"}},
        "required": ["a"],
        "additionalProperties": False,
    }
    text = json_schema(schema).grammar()
    first = walk(compiled(text), seed, 400)
    others = [compiled(text) for _ in range(3)]
    draw = random.Random(seed)
    for _ in range(60):
        one = draw.choice(others)
        if not one.is_over:
            one.advance(draw.choice(allowed(one)))
    assert walk(compiled(text), seed, 400) == first


def nested(depth: int) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "integer"}
    for _ in range(depth):
        schema = {"type": "object", "properties": {"a": schema}, "required": ["a"]}
    return schema


def both(i: int) -> dict[str, Any]:
    return {"allOf": [{"$ref": f"#/$defs/d{i + 1}"}, {"$ref": f"#/$defs/d{i + 1}"}]}


WORDS = [f"{random.Random(0).getrandbits(64):x}{i}" for i in range(20_000)]
HOSTILE = {
    "syntax": "start: (",
    "undefined": "start: missing",
    "deep": json_schema(nested(100)).grammar(),
    "self": json_schema({"$ref": "#"}).grammar(),
    "remote": json_schema({"$ref": "https://example.com/schema"}).grammar(),
    "unsupported": json_schema({"not": {"type": "string"}}).grammar(),
    "wide": json_schema(
        {"type": "object", "properties": {f"k{i}": {"type": "string"} for i in range(3000)}}
    ).grammar(),
    "remainders": json_schema({"type": "integer", "multipleOf": 99_999_989}).grammar(),
    "many remainders": json_schema(
        {"anyOf": [{"type": "integer", "multipleOf": 9973 - 2 * i} for i in range(40)]}
    ).grammar(),
    "spelled remainders": 'start: %json {"type": "integer", "multipl\\u0065Of"  : 99999989}',
    "remainders in JSON": json.dumps(
        {"grammars": [{"lark_grammar": 'start: %json {"m\\u0075ltipleOf" \n:\n 99999989}'}]}
    ),
    "backslashes": 'start: "' + "\\" * 500_001 + '"',
    "escapes": 'start: "' + "\\u005cu005c" * 40_000 + 'multipleOf"99999989',
    "intersection": "start: A\nA: /(.*a.{30})/ & /(.*b.{31})/ & /(.*c.{29})/",
    "product": json_schema(
        {
            "allOf": [
                {
                    "anyOf": [
                        {"type": "object", "properties": {f"a{i}{j}": {"type": "integer"}}}
                        for j in range(6)
                    ]
                }
                for i in range(8)
            ]
        }
    ).grammar(),
}
COSTLY = {
    "repetition": 'start: ("a"? "b"?){1,100000}',
    "20,000 words": json_schema({"enum": WORDS}).grammar(),
    "20,000 choices": choice(WORDS).grammar(),
    "backtracking": regex("(a+)+b").grammar(),
    "nested repetition": regex("((a{1,100}){1,100}){1,100}").grammar(),
    "far lookbehind": regex("(?s:.*)a(?s:.){20}").grammar(),
    "doubling": json_schema(
        {
            "$ref": "#/$defs/d0",
            "$defs": {**{f"d{i}": both(i) for i in range(30)}, "d30": {"type": "string"}},
        }
    ).grammar(),
    "ambiguous": 'start: e\ne: e e | "a" | e e e',
    "recursive": json_schema(
        {"$ref": "#/$defs/n", "$defs": {"n": {"properties": {"l": {"$ref": "#/$defs/n"}}}}}
    ).grammar(),
    "a long minimum": json_schema({"type": "string", "minLength": 100_000}).grammar(),
}


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_grammar_is_refused(name: str) -> None:
    """By a typed error, when it is compiled or within the steps of its own request."""
    with pytest.raises(GrammarError, match="grammar"):
        walk(compiled(HOSTILE[name]), 0, 50)


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", COSTLY)
def test_a_costly_grammar_runs_or_is_refused(name: str) -> None:
    """Within the bounds of time, and with no error but the typed one."""
    with suppress(GrammarError):
        walk(compiled(COSTLY[name]), 0, 50)


def test_other_grammars_compile_meanwhile() -> None:
    slow = compiler().submit(HOSTILE["wide"])
    assert takes('start: "quick"', "quick")
    slow.wait()


def test_a_grammar_that_takes_too_long_is_given_up() -> None:
    pending = PendingGrammar(Future(), seconds=0.0)
    for ask in (pending.poll, pending.wait):
        with pytest.raises(GrammarError, match="not compiled within 0 s"):
            ask()


def test_the_latest_grammars_are_kept() -> None:
    ours = GrammarCompiler(tokenizer(), vocab_size=VOCAB, eos_token_ids=ends())
    for i in range(200):
        ours.submit(f'start: "{i}"').wait()
    assert len(ours._compiled) == 64
    assert ours._num_bytes == sum(map(len, ours._compiled))
    again = ours.submit('start: "199"')
    assert again._future is ours._compiled['start: "199"']
    ours.close()


def test_a_refusal_is_short_and_on_one_line() -> None:
    with pytest.raises(GrammarError) as caught:
        compiled(json_schema({"type": "strin" + "g" * 5000}).grammar())
    assert len(str(caught.value)) < 500
    assert "\n" not in str(caught.value)


def test_a_model_without_an_end_token_cannot_have_grammars() -> None:
    ours = GrammarCompiler(tokenizer(), vocab_size=VOCAB, eos_token_ids=[])
    with pytest.raises(GrammarError, match="end token"):
        ours.submit('start: "a"').wait()


def scalars() -> st.SearchStrategy[Any]:
    return st.one_of(
        st.sampled_from(
            [{"type": "boolean"}, {"type": "null"}, {"type": "string", "maxLength": 4}]
        ),
        st.integers(-50, 50).map(
            lambda low: {"type": "integer", "minimum": low, "maximum": low + 99}
        ),
        st.sampled_from([{"type": "number", "minimum": 0, "maximum": 1}, {"const": "<|end|>é"}]),
        st.lists(
            st.text(max_size=5) | st.integers(-(2**53), 2**53), min_size=1, max_size=3, unique=True
        ).map(lambda values: {"enum": values}),
        st.sampled_from(["date", "ipv4", "uuid"]).map(
            lambda name: {"type": "string", "format": name}
        ),
        st.just({"type": "string", "pattern": "^[a-c]{1,3}/x?$"}),
    )


def compounds(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    names = st.sampled_from(["a", "b c", "é", '"q"', "x-guidance"])
    objects = st.tuples(st.dictionaries(names, inner, max_size=3), st.booleans()).map(
        lambda made: {
            "type": "object",
            "properties": made[0],
            "required": sorted(made[0]) if made[1] else [],
            "additionalProperties": False,
        }
    )
    arrays = st.tuples(inner, st.integers(0, 2)).map(
        lambda made: {"type": "array", "items": made[0], "minItems": made[1], "maxItems": 3}
    )
    return objects | arrays | st.lists(inner, min_size=1, max_size=3).map(lambda a: {"anyOf": a})


@settings(max_examples=80, deadline=None)
@given(st.recursive(scalars(), compounds, max_leaves=6), st.integers(0, 2**20))
def test_random_answers_under_random_schemas_are_valid(schema: Any, seed: int) -> None:
    """The bounds of the schemas make every walk end."""
    ids = walk(compiled(json_schema(schema).grammar()), seed, 20_000)
    said = json.loads(tokenizer().decode(ids, skip_control=True))
    jsonschema.validate(said, schema, format_checker=jsonschema.FormatChecker())


def test_whatever_the_library_throws_is_told_to_that_request(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Panic(BaseException):
        pass

    def fail(*_: object, **__: object) -> None:
        raise Panic("index out of bounds")

    monkeypatch.setattr("motet.engine.grammar.LLMatcher", fail)
    with pytest.raises(GrammarError, match="Panic: index out of bounds"):
        compiler().submit('start: "a"').wait()
