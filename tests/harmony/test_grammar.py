"""The grammar of a turn: what it lets the assistant write, and that all of it parses strictly."""

import random
from collections.abc import Callable, Sequence

import numpy as np
import pytest

from motet.engine.grammar import GrammarCompiler, GrammarMatcher, bitmask
from motet.engine.reasoning import ReasoningBudget, ReasoningState
from motet.errors import GrammarError
from motet.harmony import HarmonyEncoding, Role, StreamableParser
from motet.harmony.grammar import Callee, assistant_grammar, reasoning_marks
from motet.harmony.structure import TEXT, Structure, choice, json_schema, lark, regex

CITY = json_schema(
    {
        "type": "object",
        "properties": {"city": {"type": "string", "maxLength": 8}},
        "required": ["city"],
        "additionalProperties": False,
    }
)
GET = Callee("functions.get", CITY)
GET_MORE = Callee("functions.get_more", json_schema({"type": "object"}))
PYTHON = Callee("python", TEXT, channel="analysis", content_type="code")

THINK = "<|channel|>analysis<|message|>Let me see.<|end|><|start|>assistant"
TELL = "<|channel|>commentary<|message|>I look it up.<|end|><|start|>assistant"
ANSWER = "<|channel|>final<|message|>42<|return|>"
CALL = '<|channel|>commentary to=functions.get <|constrain|>json<|message|>{"city":"x"}<|call|>'
FIRST = ' to=functions.get<|channel|>commentary <|constrain|>json<|message|>{"city":"x"}<|call|>'
CODE = "<|channel|>analysis to=python code<|message|>print(1)<|call|>"

Compile = Callable[[str], GrammarMatcher]


@pytest.fixture(scope="session")
def compile_small(small: HarmonyEncoding) -> Compile:
    return _compile(small)


def _compile(encoding: HarmonyEncoding) -> Compile:
    control = encoding.control
    compiler = GrammarCompiler(
        encoding.tokenizer,
        vocab_size=encoding.tokenizer.vocab_size,
        eos_token_ids=[control.return_, control.endoftext, control.call],
    )
    return lambda text: compiler.submit(text).wait()


def allowed(matcher: GrammarMatcher, vocab_size: int) -> list[int]:
    bits = bitmask(1, vocab_size)[0]
    matcher.fill(bits)
    return np.flatnonzero(np.unpackbits(bits.view(np.uint8), bitorder="little")).tolist()


def takes(encoding: HarmonyEncoding, matcher: GrammarMatcher, text: str) -> bool:
    """Whether the turn `text`, with control tokens spelled, is allowed and ends."""
    for token_id in encoding.encode(text, allowed_special="all"):
        if token_id not in allowed(matcher, encoding.tokenizer.vocab_size):
            return False
        matcher.advance(token_id)
    return matcher.is_over


@pytest.mark.parametrize(
    ("callees", "answer", "yes", "no"),
    [
        ([], TEXT, ANSWER, CALL),
        ([], TEXT, THINK + THINK + ANSWER, TELL + ANSWER),
        ([], TEXT, "<|channel|>final<|message|><|return|>", "<|channel|>final<|message|>42<|end|>"),
        ([], choice(["42", "43"]), ANSWER, ANSWER.replace("42", "44")),
        ([], regex("[0-9]+"), THINK + ANSWER, ANSWER.replace("42", "x")),
        ([], lark('start: "4" DIGIT\nDIGIT: /[0-9]/'), ANSWER, ANSWER.replace("42", "24")),
        ([], json_schema({"type": "integer"}), ANSWER, ANSWER.replace("42", "4.2")),
        ([], TEXT, "<|channel|>final<|message|><|return|>", "<|channel|>other<|message|>"),
        ([], TEXT, ANSWER, "<|message|>42<|return|>"),
        ([], TEXT, ANSWER, "<|channel|>final to=user<|message|>42<|return|>"),
        ([], TEXT, ANSWER, THINK.replace("assistant", "user")),
        ([GET], TEXT, CALL, CALL.replace("<|call|>", "<|end|>")),
        ([GET], TEXT, THINK + TELL + CALL, CALL.replace("functions.get", "functions.set")),
        ([GET], TEXT, FIRST, FIRST.replace(" to=functions.get", " to=functions.gets")),
        ([GET], TEXT, CALL.replace(" <|con", "<|con"), CALL.replace('"city"', '"town"')),
        ([GET], TEXT, ANSWER, CALL.replace("commentary", "final")),
        ([GET], None, THINK + CALL, ANSWER),
        ([GET, GET_MORE], TEXT, CALL.replace("get", "get_more").replace("city", "z"),
         CALL.replace('"city"', '"z"')),
        ([PYTHON], TEXT, THINK + CODE, CODE.replace("analysis", "commentary")),
        ([GET, PYTHON], TEXT, CODE, CALL.replace("functions.get", "python")),
    ],
)  # fmt: skip
def test_what_a_turn_may_be(
    small: HarmonyEncoding,
    compile_small: Compile,
    callees: Sequence[Callee],
    answer: Structure | None,
    yes: str,
    no: str,
) -> None:
    grammar = assistant_grammar(small, answer=answer, callees=callees)
    assert takes(small, compile_small(grammar), yes)
    assert not takes(small, compile_small(grammar), no)


def test_reasoning_can_be_left_out(small: HarmonyEncoding, compile_small: Compile) -> None:
    grammar = assistant_grammar(small, reasoning=False)
    assert takes(small, compile_small(grammar), ANSWER)
    assert not takes(small, compile_small(grammar), THINK + ANSWER)


def test_the_real_vocabulary_has_the_same_turns(o200k: HarmonyEncoding) -> None:
    compile_o200k = _compile(o200k)
    grammar = assistant_grammar(o200k, answer=TEXT, callees=[GET, PYTHON])
    for turn in (THINK + ANSWER, THINK + TELL + CALL, FIRST, CODE):
        assert takes(o200k, compile_o200k(grammar), turn)
    for turn in (CALL.replace("functions", "function"), ANSWER.replace("final", "finale")):
        assert not takes(o200k, compile_o200k(grammar), turn)
    marks = reasoning_marks(o200k)
    assert marks.opens == ((200005, 35644, 200008),)  # "analysis" is one token, as gpt-oss has it
    assert len(marks.forced) == 6
    assert o200k.decode(marks.forced) == "<|end|><|start|>assistant<|channel|>final<|message|>"


def random_turn(
    encoding: HarmonyEncoding, matcher: GrammarMatcher, seed: int, say: int = 12
) -> list[int]:
    """Random allowed tokens, with ends of messages likelier the longer one is."""
    draw, control = random.Random(seed), encoding.control
    ids: list[int] = []
    since = 0
    while not matcher.is_over:
        free = allowed(matcher, encoding.tokenizer.vocab_size)
        ends = [i for i in free if i in (control.end, control.return_, control.call)]
        if ends and (since > say or len(free) == len(ends)):
            ids.append(draw.choice(ends))
            since = 0
        else:
            ids.append(draw.choice([i for i in free if i not in ends] or free))
            since += 1
        matcher.advance(ids[-1])
        if len(ids) > 4000:
            raise AssertionError("no end")
    return ids


BOUNDED = json_schema({"type": "array", "items": {"type": "integer"}, "maxItems": 2})


@pytest.mark.parametrize(
    "answer", [TEXT, BOUNDED, choice(["<|end|>", "no"])], ids="text json choice".split()
)
def test_whatever_it_allows_parses_strictly(
    small: HarmonyEncoding, compile_small: Compile, answer: Structure
) -> None:
    grammar = assistant_grammar(small, answer=answer, callees=[GET, PYTHON])
    for seed in range(40):
        ids = random_turn(small, compile_small(grammar), seed)
        strict = StreamableParser(small, Role.ASSISTANT, strict=True)
        for token_id in ids:
            strict.process(token_id)
        messages = strict.process_eos().messages
        assert messages == small.parse_messages_from_completion_tokens(ids, Role.ASSISTANT)
        *before, last = messages
        assert all(m.recipient is None and m.channel != "final" for m in before)
        assert (last.channel == "final") == (last.recipient is None)
        assert last.recipient in (None, "functions.get", "python")
        assert "\ufffd" not in small.tokenizer.decode(ids)


def test_neither_answer_nor_call_is_refused(small: HarmonyEncoding) -> None:
    with pytest.raises(GrammarError, match="neither an answer nor a call"):
        assistant_grammar(small, answer=None)


@pytest.mark.parametrize(
    "callee",
    [
        Callee("functions.a b", TEXT),
        Callee('x" <|end|> "', TEXT),
        Callee("x", TEXT, channel="a b"),
        Callee("x", TEXT, content_type="a b"),
        Callee("x", TEXT, content_type="<|constrain|><|end|>"),
    ],
)
def test_fields_that_could_pass_for_structure_are_refused(
    small: HarmonyEncoding, callee: Callee
) -> None:
    with pytest.raises(GrammarError, match="could be taken for structure"):
        assistant_grammar(small, callees=[callee])


@pytest.mark.parametrize("to_call", [(), ("functions.get",), ("functions.get", "functions.set")])
def test_a_budget_ends_reasoning_as_the_grammar_allows(
    small: HarmonyEncoding, compile_small: Compile, to_call: Sequence[str]
) -> None:
    callees = [Callee(recipient, CITY) for recipient in to_call]
    grammar = assistant_grammar(small, answer=None if to_call else TEXT, callees=callees)
    marks = reasoning_marks(small, to_call=to_call)
    budget = ReasoningBudget(marks.opens, marks.ends, marks.forced, max_tokens=4)
    for seed in range(10):
        draw, matcher = random.Random(seed), compile_small(grammar)
        ids = [*marks.opens[0]]
        for token_id in ids:
            matcher.advance(token_id)
        state = ReasoningState(budget, ids, 1000)
        text = small.tokenizer.encode("The answer is 42. Die Grüße, 日本語 😀")
        while tuple(ids[-len(marks.forced) :]) != marks.forced:
            free = allowed(matcher, small.tokenizer.vocab_size)
            if state.due and state.next_forced in free:
                ids.append(state.next_forced)
            else:
                assert not state.is_ending
                ids.append(draw.choice([i for i in text if i in free]))
            matcher.advance(ids[-1])
            state.advance(ids)
        assert state.due is None
        assert len(ids) <= len(marks.opens[0]) + 4 + 3 + len(marks.forced)
