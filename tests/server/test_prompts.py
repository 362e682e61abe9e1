"""Prompts that are far too long: refused, or shortened, before they are encoded as a whole."""

import random
from typing import Any

import pytest

import motet.nano
from motet.chat.rounds import RoundRequest, prepare
from motet.errors import CapacityError
from motet.server import prompts
from motet.server.prompts import Ask, encode_text, make_prompt
from motet.tokenizer import Tokenizer
from tests.server.scripted import scripted_engine

Json = dict[str, Any]
ENGINE = scripted_engine("")
MOST = ENGINE.client.max_context
HUGE = "x" * (5 * MOST)
USER: Json = {"role": "user", "content": "Hello"}
CALL: Json = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[RoundRequest]:
    """What was rendered as a whole."""
    asked: list[RoundRequest] = []

    def record(encoding: Any, request: RoundRequest) -> Any:
        asked.append(request)
        return prepare(encoding, request)

    monkeypatch.setattr(prompts, "prepare", record)
    return asked


def called(**function: str) -> Json:
    return {"role": "assistant", "tool_calls": [CALL | {"function": CALL["function"] | function}]}


@pytest.mark.parametrize(
    "about",
    [
        {"messages": [{"role": "user", "content": HUGE}]},
        {"messages": [USER], "instructions": HUGE},
        {"messages": [USER], "tools": [
            {"type": "function", "function": {"name": "f", "description": HUGE}},
        ]},
        {"messages": [USER, called(arguments=HUGE)]},
        {"messages": [USER, {**called(), "reasoning": HUGE}]},
        {"messages": [{"role": "user", "content": HUGE}], "truncate": True},
    ],
)  # fmt: skip
def test_what_is_far_too_long_is_not_rendered(about: Json, rendered: list[RoundRequest]) -> None:
    with pytest.raises(CapacityError, match=r"more .*tokens"):
        make_prompt(ENGINE, Ask(tenant="t", **about), MOST)
    assert not rendered


def test_thoughts_that_are_left_out_do_not_count() -> None:
    said = {"role": "assistant", "content": "Hi", "reasoning": HUGE}
    assert len(make_prompt(ENGINE, Ask([USER, said, USER], "t"), MOST).ids) < 1000


def test_a_text_that_is_far_too_long() -> None:
    with pytest.raises(CapacityError, match="more than"):
        encode_text(ENGINE, HUGE)
    assert len(encode_text(ENGINE, "x" * 1000)) == 1000


def test_what_cannot_fit_is_left_out_unread(rendered: list[RoundRequest]) -> None:
    stay: Json = {"role": "developer", "content": "Stay."}
    turns = [{"role": "user", "content": f"{i}: {'x' * 5000}"} for i in range(60)]
    huge = {"role": "user", "content": HUGE}
    got = make_prompt(ENGINE, Ask([stay, *turns, huge, *turns], "t", truncate=True), MOST)
    assert all(huge not in request.messages for request in rendered)
    alone = make_prompt(ENGINE, Ask([stay, *turns], "t", truncate=True), MOST)
    assert got.ids == alone.ids
    assert 60 < got.num_dropped == alone.num_dropped + 61 < 121


def test_no_text_is_counted_as_longer_than_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prompts, "PIECE_CHARS", 97)
    tokenizer = Tokenizer.load(motet.nano.__path__[0])
    rng = random.Random(5)
    some = ["hello ", "x", " ", "\n", "12", "Größe", "\U0001f600", "}}", "ing"]
    for _ in range(50):
        words = (rng.choice(some) * rng.randrange(1, 300) for _ in range(rng.randrange(20)))
        text = "".join(words)
        number = len(tokenizer.encode(text))
        assert prompts._count(tokenizer, [text], 10**9) <= number
