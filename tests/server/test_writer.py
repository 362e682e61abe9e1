"""From token streams of every kind to events: the same response however they are cut."""

import itertools
from typing import Any

import pytest

from motet.engine.request import FinishReason, TokenLogprobs, TokenOut
from motet.errors import ApiError
from motet.harmony import HarmonyEncoding
from motet.server.reader import PartDelta, TurnReader
from motet.server.responses import item_writers
from motet.server.responses.replay import replay
from motet.server.responses.tools import (
    CustomToolParam,
    FunctionToolParam,
    GrammarFormat,
    NamespaceToolParam,
    Toolbox,
    toolbox,
)
from motet.server.responses.writer import ResponseWriter
from motet.server.turns import TurnEnd, TurnUsage
from tests.chat.scripted import byte_encoding, call, final, spell
from tests.server.assembling import assemble, check_types
from tests.server.token_streams import splits, token_stream

Json = dict[str, Any]
PATCH = GrammarFormat(type="grammar", syntax="regex", definition="[a-z]+")
TOOLS = [
    FunctionToolParam(type="function", name="weather"),
    CustomToolParam(type="custom", name="free"),
    CustomToolParam(type="custom", name="patch", format=PATCH),
    NamespaceToolParam(
        type="namespace",
        name="crm",
        description="Customers.",
        tools=[FunctionToolParam(type="function", name="find")],
    ),
]


def number_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    """Times that are the same in every run of one test; `write` sees to ids."""
    monkeypatch.setattr("time.time", lambda: 1000.0)


@pytest.fixture(autouse=True)
def _numbered_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    number_ids(monkeypatch)


def write(
    chunks: list[list[int]],
    monkeypatch: pytest.MonkeyPatch,
    *,
    reason: FinishReason = "stop",
    summary: str | None = None,
    logprobs: bool = False,
    box: Toolbox | None = None,
    encoding: HarmonyEncoding | None = None,
) -> list[Json]:
    """The events of one response."""
    numbers = itertools.count()
    monkeypatch.setattr(item_writers, "new_id", lambda prefix: f"{prefix}_{next(numbers)}")
    box = box or toolbox(TOOLS)
    encoding = encoding or byte_encoding()
    reader = TurnReader(encoding, names=box.targets, with_tokens=logprobs)
    response = {
        "id": "resp_1", "object": "response", "created_at": 1, "output": [],
        "status": "in_progress", "model": "m", "tools": [], "tool_choice": "auto",
        "parallel_tool_calls": True,
    }  # fmt: skip
    writer = ResponseWriter(
        response,
        toolbox=box,
        tokenizer=encoding.tokenizer,
        seal=lambda text: f"sealed:{text}",
        summary=summary,
    )
    events = writer.begin()
    given = TokenLogprobs(-0.5, ((65, -1.0),)) if logprobs else None
    for chunk in chunks:
        events += writer.take(reader.feed(TokenOut(token, given) for token in chunk))
    end = TurnEnd(reason, TurnUsage(1, 0, 2, 0), reader.num_calls)
    events += writer.take([*reader.end(is_cut=reason != "stop"), end])
    assert writer.is_over
    return events


def check_seed(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    check(token_stream(seed), seed, monkeypatch, "length" if seed % 5 == 0 else "stop")


def check(
    ids: list[int],
    seed: int,
    monkeypatch: pytest.MonkeyPatch,
    reason: FinishReason,
    encoding: HarmonyEncoding | None = None,
) -> None:
    """However the stream is cut, its events add up to the same response."""
    summary = ("auto", "concise", None)[seed % 3]
    whole = None
    for i, chunks in enumerate(splits(ids, seed)):
        events = write(
            chunks,
            monkeypatch,
            reason=reason,
            summary=summary,
            logprobs=seed % 2 == 0,
            encoding=encoding,
        )
        response = assemble(events)
        if whole is None:
            whole = response
        assert response == whole, f"seed {seed}, split {i}"
        if i < 2:
            check_types(events)
    assert whole is not None
    replayed = replay(whole)
    check_types(replayed)
    assert assemble(replayed) == whole


@pytest.mark.parametrize("first", range(0, 60, 20))
def test_streamed_is_whole(first: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for seed in range(first, first + 20):
        check_seed(seed, monkeypatch)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_streamed_is_whole_for_2000_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    for seed in range(2000):
        check_seed(seed, monkeypatch)


def said(response: Json) -> str:
    """All text of a response, in order."""
    out = []
    for item in response["output"]:
        parts = item.get("content") or ()
        out += [part["text"] for part in parts]
        out.append(item.get("arguments") or item.get("input") or "")
    return "".join(out)


def test_no_text_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    encoding = byte_encoding()
    for seed in range(400):
        ids = token_stream(seed)
        events = write([ids], monkeypatch)
        parsed = encoding.parse_messages_from_completion_tokens(ids, "assistant")  # type: ignore[arg-type]
        text = said(assemble(events))
        for message in parsed:
            held = message.content[0].text  # type: ignore[attr-defined]
            if (message.recipient or "").endswith(".free"):
                continue  # comes out of its JSON
            assert held in text, seed


@pytest.mark.parametrize(
    ("script", "kinds"),
    [
        (final("A", "think"), ["reasoning", "message"]),
        (call("functions.weather", "{}"), ["function_call"]),
        (call("functions.free", '{"input": "x"}'), ["custom_tool_call"]),
        (call("functions.crm__find", "{}"), ["function_call"]),
        (call("functions.unknown", "{}"), ["message"]),
        ("<|channel|>analysis<|message|>only<|end|>", ["reasoning", "message"]),
        ("", ["message"]),
    ],
)
def test_items(script: str, kinds: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    response = assemble(write([spell(script)], monkeypatch))
    assert [item["type"] for item in response["output"]] == kinds
    assert response["status"] == "completed"


def test_calls_get_their_namespace_back(monkeypatch: pytest.MonkeyPatch) -> None:
    events = write([spell(call("functions.crm__find", "{}"))], monkeypatch)
    (item,) = assemble(events)["output"]
    assert (item["namespace"], item["name"]) == ("crm", "find")


@pytest.mark.parametrize(
    ("name", "written", "given"),
    [
        ("free", '{"input": "a\\n\\"b\\" \\u00e9"}', 'a\n"b" é'),
        ("free", ' { "input" : "x" } ', "x"),
        ("free", "no JSON", "no JSON"),
        ("free", '{"input": "cut', "cut"),
        ("free", '{"input": "a", "more": 1}', 'a, "more": 1}'),
        ("free", '{"other": "a"}', '{"other": "a"}'),
        ("free", '{"input": "\\ud83c\\udfbc \\ud83c \\x"}', "🎼 \ufffd \\x"),
        ("patch", '{"input": "raw"}', '{"input": "raw"}'),
    ],
)
def test_custom_input(name: str, written: str, given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = spell(call(f"functions.{name}", written))
    for chunks in splits(ids, 1):
        (item,) = assemble(write(chunks, monkeypatch))["output"]
        assert item["input"] == given


def test_what_is_cut_off_is_incomplete(monkeypatch: pytest.MonkeyPatch) -> None:
    ids = spell("<|channel|>final<|message|>half")
    response = assemble(write([ids], monkeypatch, reason="length"))
    assert response["status"] == "incomplete"
    assert response["incomplete_details"] == {"reason": "max_output_tokens"}
    assert response["output"][0]["status"] == "incomplete"
    cut = write([spell('<|channel|>commentary to=functions.weather<|message|>{"ci')], monkeypatch,
                reason="length")  # fmt: skip
    assert assemble(cut)["output"][0]["status"] == "incomplete"


@pytest.mark.parametrize("how", ["fail", "cancel"])
def test_an_end_from_outside(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    box = toolbox(())
    encoding = byte_encoding()
    response = {
        "id": "resp_1", "object": "response", "created_at": 1, "status": "queued", "output": [],
        "parallel_tool_calls": True, "tool_choice": "auto", "tools": [], "model": "m",
    }  # fmt: skip
    writer = ResponseWriter(response, toolbox=box, tokenizer=encoding.tokenizer)
    reader = TurnReader(encoding)
    events = [*writer.begin(), *writer.start()]
    events += writer.take(reader.feed(map(TokenOut, spell("<|channel|>final<|message|>ha"))))
    events += writer.fail(ApiError(503, "gone")) if how == "fail" else writer.cancel()
    assert not writer.cancel()
    check_types(events)
    got = assemble(events)
    assert got["status"] == ("failed" if how == "fail" else "cancelled")
    assert got["output"][0]["content"][0]["text"] == "ha"
    if how == "fail":
        assert got["error"] == {"code": "server_error", "message": "gone"}


def test_logprobs_tell_every_token_of_the_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    ids = spell(final("né", "why"))
    response = assemble(write([[token] for token in ids], monkeypatch, logprobs=True))
    told = response["output"][-1]["content"][0]["logprobs"]
    assert b"".join(bytes(one["bytes"]) for one in told) == "né".encode()


def test_stop_strings_and_one_call() -> None:
    encoding = byte_encoding()
    reader = TurnReader(encoding, stop=("END",))
    events = reader.feed(map(TokenOut, spell(final("one END two"))))
    assert "".join(e.text for e in events if isinstance(e, PartDelta)) == "one "
    assert (reader.is_done, reader.stop) == (True, "END")
    twice = call("functions.a", "{}", end="<|end|><|start|>assistant") + call("functions.a", "{}")
    for one, calls in ((True, 1), (False, 2)):
        reader = TurnReader(encoding, names={"a"}, one_call=one)
        reader.feed(map(TokenOut, spell(twice)))
        assert reader.num_calls == calls
