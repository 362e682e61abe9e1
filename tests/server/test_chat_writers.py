"""From token streams of every kind to chat completions and messages: the same however they come."""

import itertools
import json
from collections.abc import Callable
from typing import Any

import pytest

from motet.engine.request import FinishReason, TokenLogprobs, TokenOut
from motet.harmony import HarmonyEncoding
from motet.server.chat_completions import writer as chat_writer
from motet.server.messages import writer as message_writer
from motet.server.reader import TurnReader
from motet.server.turns import TurnEnd, TurnEvent, TurnUsage
from tests.chat.scripted import byte_encoding, spell
from tests.server.token_streams import splits, token_stream

Json = dict[str, Any]
CUSTOM = {"free": False, "patch": True}
NAMES = ("weather", "crm__find", *CUSTOM)
USAGE = TurnUsage(7, 2, 3, 1)


def number_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ids that are the same in every run of one test; `turn_events` begins them anew."""
    for module in (chat_writer, message_writer):
        monkeypatch.setattr(module, "new_id", lambda prefix: f"{prefix}_{next(_NUMBERS[0])}")


@pytest.fixture(autouse=True)
def _numbered_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    number_ids(monkeypatch)


_NUMBERS = [itertools.count()]


def turn_events(
    chunks: list[list[int]],
    reason: FinishReason,
    *,
    logprobs: bool = False,
    encoding: HarmonyEncoding | None = None,
) -> list[list[TurnEvent]]:
    """What a turn tells of these tokens."""
    _NUMBERS[0] = itertools.count()
    reader = TurnReader(encoding or byte_encoding(), names=NAMES, with_tokens=logprobs)
    given = TokenLogprobs(-0.5, ((65, -1.0),)) if logprobs else None
    events: list[list[TurnEvent]] = []
    for chunk in chunks:
        events.append([*reader.feed(TokenOut(token, given) for token in chunk)])
    end = TurnEnd(reason, USAGE, reader.num_calls)
    return [*events, [*reader.end(is_cut=reason != "stop"), end]]


def chat(
    events: list[list[TurnEvent]], encoding: HarmonyEncoding | None = None, **about: Any
) -> tuple[Json, Json]:
    """(the choice as a whole, the choice that the chunks add up to)."""
    tokenizer = (encoding or byte_encoding()).tokenizer
    writer = chat_writer.ChoiceWriter(custom=CUSTOM, tokenizer=tokenizer, **about)
    chunks = [chunk for some in events for chunk in writer.take(some)]
    whole = writer.choice(0)
    assert [c["finish_reason"] for c in chunks[:-1]] == [None] * (len(chunks) - 1)
    message: Json = {"role": "assistant", "content": None, "refusal": None, "annotations": []}
    logprobs: list[Json] = []
    for chunk in chunks:
        delta = chunk["delta"]
        for name in ("content", "reasoning", "reasoning_content"):
            if name in delta:
                message[name] = (message.get(name) or "") + delta[name]
        for call in delta.get("tool_calls", ()):
            _add_call(message.setdefault("tool_calls", []), call)
        if chunk["logprobs"] is not None:
            logprobs += chunk["logprobs"]["content"]
    told = {"content": logprobs, "refusal": None} if about.get("has_logprobs") else None
    streamed = {
        "index": 0, "message": message, "logprobs": told,
        "finish_reason": chunks[-1]["finish_reason"],
    }  # fmt: skip
    return whole, streamed


def _add_call(calls: list[Json], delta: Json) -> None:
    delta = dict(delta)
    index = delta.pop("index")
    if index == len(calls):
        calls.append({**delta, delta["type"]: dict(delta[delta["type"]])})
        return
    (kind,) = delta
    for name, text in delta[kind].items():
        calls[index][kind][name] += text


def message(events: list[list[TurnEvent]], **about: Any) -> tuple[Json, Json, list[Json]]:
    """(the message as a whole, the message that the events add up to, the events)."""
    begun: Json = {
        "id": "msg_1", "type": "message", "role": "assistant", "model": "m", "content": [],
        "stop_reason": None, "stop_sequence": None,
        "usage": message_writer.usage_object(TurnUsage(7, 0, 0, 0)),
    }  # fmt: skip
    writer = message_writer.MessageWriter(
        begun, names={name: name.upper() for name in NAMES}, **about
    )
    told = writer.begin()
    for some in events:
        told += writer.take(some)
    return writer.message, _assembled(told), told


def _assembled(events: list[Json]) -> Json:
    kinds = [event["type"] for event in events]
    assert (kinds[0], kinds[-2:]) == ("message_start", ["message_delta", "message_stop"])
    assert kinds.count("message_stop") == 1
    found: Json = {**events[0]["message"], "content": []}
    is_open = False
    for event in events[1:-2]:
        kind = event["type"]
        if kind == "content_block_start":
            assert (event["index"], is_open) == (len(found["content"]), False)
            found["content"].append(dict(event["content_block"]))
            is_open = True
            continue
        assert is_open
        assert event["index"] == len(found["content"]) - 1
        block = found["content"][-1]
        if kind == "content_block_stop":
            is_open = False
        else:
            _add_delta(block, dict(event["delta"]))
    assert not is_open
    end = events[-2]
    return {**found, **end["delta"], "usage": {**found["usage"], **end["usage"]}}


def _add_delta(block: Json, delta: Json) -> None:
    kind = delta.pop("type")
    ((name, value),) = delta.items()
    if kind == "input_json_delta":
        assert block["input"] == {}
        block["input"] = json.loads(value)
    elif kind == "signature_delta":
        block["signature"] = value
    else:
        block[name] += value


def check_seed(seed: int) -> None:
    check(token_stream(seed), seed, "length" if seed % 5 == 0 else "stop")


def check(
    ids: list[int], seed: int, reason: FinishReason, encoding: HarmonyEncoding | None = None
) -> None:
    """However the stream is cut, its events add up to the same choice and the same message."""
    wholes: list[Any] = []
    for i, chunks in enumerate(splits(ids, seed)):
        events = turn_events(chunks, reason, logprobs=seed % 2 == 0, encoding=encoding)
        found = []
        formed = seed % 3 == 0
        choice, streamed = chat(events, encoding, has_logprobs=seed % 2 == 0, is_formed=formed)
        assert choice == streamed, f"seed {seed}, split {i}"
        found.append(choice)
        seal: Callable[[str], str] | None = (lambda text: f"sealed:{text}") if seed % 7 else None
        whole, assembled, told = message(events, shows=seed % 2 == 0, seal=seal, is_formed=formed)
        assert whole == assembled, f"seed {seed}, split {i}"
        found.append(whole)
        if not wholes:
            wholes = found
            check_types(choice, whole, told)
        assert found == wholes, f"seed {seed}, split {i}"


def check_types(choice: Json, whole: Json, events: list[Json]) -> None:
    """They are what the clients' own types say."""
    from openai.types.chat.chat_completion import Choice

    Choice.model_validate(choice)
    anthropic = pytest.importorskip("anthropic")
    from pydantic import TypeAdapter

    anthropic.types.Message.model_validate(whole)
    adapter = TypeAdapter(anthropic.types.RawMessageStreamEvent)
    for event in events:
        assert adapter.validate_python(event).type == event["type"]


@pytest.mark.parametrize("first", range(0, 40, 20))
def test_streamed_is_whole(first: int) -> None:
    for seed in range(first, first + 20):
        check_seed(seed)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_streamed_is_whole_for_2000_streams() -> None:
    for seed in range(2000):
        check_seed(seed)


def test_no_text_is_lost() -> None:
    encoding = byte_encoding()
    for seed in range(400):
        ids = token_stream(seed)
        events = turn_events([ids], "stop")
        choice, _ = chat(events)
        body, _, _ = message(events)
        said = {"chat": _said(choice["message"]), "messages": _said(body)}
        for parsed in encoding.parse_messages_from_completion_tokens(ids, "assistant"):  # type: ignore[arg-type]
            held = parsed.content[0].text  # type: ignore[attr-defined]
            if (parsed.recipient or "").endswith(".free"):
                continue  # comes out of its JSON
            for api, text in said.items():
                assert _plain(held) in _plain(text) or _again(held) in text, (api, seed)


def _said(value: Any) -> str:
    """All text in it."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        if value.get("type") == "tool_use":
            return json.dumps(value["input"], ensure_ascii=False)
        return "\0".join(map(_said, value.values()))
    return "\0".join(map(_said, value)) if isinstance(value, list) else ""


def _again(text: str) -> str:
    """JSON as the input of a call is written."""
    try:
        return json.dumps(json.loads(text), ensure_ascii=False)
    except ValueError:
        return text


def _plain(text: str) -> str:
    """Without what JSON may be written with or without."""
    return "".join(text.split())


@pytest.mark.parametrize("form", [False, True])
def test_what_comes_before_the_answer(form: bool) -> None:
    ids = spell(
        "<|channel|>commentary<|message|>Let me see.<|end|><|start|>assistant"
        "<|channel|>final<|message|>{}<|return|>"
    )
    choice, _ = chat(turn_events([ids], "stop"), is_formed=form)
    whole, _, _ = message(turn_events([ids], "stop"), is_formed=form)
    if form:  # the answer can be parsed
        assert choice["message"]["content"] == "{}"
        assert choice["message"]["reasoning"] == "Let me see."
        assert [block["type"] for block in whole["content"]] == ["thinking", "text"]
    else:
        assert choice["message"]["content"] == "Let me see.\n\n{}"
        assert [block["text"] for block in whole["content"]] == ["Let me see.", "{}"]


def test_several_calls() -> None:
    head = "<|channel|>commentary to=functions.weather<|message|>"
    ids = spell(f'{head}{{"a": 1}}<|call|><|start|>assistant{head}{{"a": 2}}<|call|>')
    choice, _ = chat(turn_events([ids], "stop"))
    calls = choice["message"]["tool_calls"]
    assert [call["function"]["arguments"] for call in calls] == ['{"a": 1}', '{"a": 2}']
    assert choice["finish_reason"] == "tool_calls"
    whole, _, _ = message(turn_events([ids], "stop"))
    assert [(b["name"], b["input"]) for b in whole["content"]] == [
        ("WEATHER", {"a": 1}),
        ("WEATHER", {"a": 2}),
    ]
