"""Whatever a model says, over every API: no 5xx, one end, no text lost, and the same streamed or
not."""

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import httpx2
import pytest

from tests.chat.scripted import byte_encoding
from tests.server.assembling import assemble
from tests.server.conftest import Stage
from tests.server.scripted import Script
from tests.server.token_streams import token_stream

Json = dict[str, Any]
PARAMETERS = {"type": "object", "properties": {}}
FUNCTIONS = ("weather", "crm__find")
CHAT_TOOLS = [
    *({"type": "function", "function": {"name": name}} for name in FUNCTIONS),
    {"type": "custom", "custom": {"name": "free"}},
]
BODIES: dict[str, Json] = {
    "/v1/chat/completions": {
        "messages": [{"role": "user", "content": "x"}], "tools": CHAT_TOOLS, "max_tokens": 10_000,
    },
    "/v1/messages": {
        "messages": [{"role": "user", "content": "x"}], "max_tokens": 10_000,
        "thinking": {"type": "adaptive"},
        "tools": [{"name": name, "input_schema": PARAMETERS} for name in FUNCTIONS],
    },
    "/v1/completions": {"prompt": "x", "max_tokens": 10_000},
    "/v1/responses": {
        "input": "x", "store": False,
        "tools": [
            *({"type": "function", "name": name, "parameters": PARAMETERS} for name in FUNCTIONS),
            {"type": "custom", "name": "free"},
        ],
    },
}  # fmt: skip
ENDS = {
    "/v1/chat/completions": b"data: [DONE]\n\n",
    "/v1/completions": b"data: [DONE]\n\n",
    "/v1/messages": b'data: {"type":"message_stop"}\n\n',
}
Texts = dict[str, str]  # by kind


def check(http: httpx2.Client, stage: Stage, path: str, seed: int) -> None:
    ids = token_stream(seed)
    body = {"model": "scripted", **BODIES[path]}
    stage.says = Script([ids[i : i + 3] for i in range(0, len(ids), 3)])
    whole = http.post(path, json=body)
    assert whole.status_code == 200, (path, seed, whole.text)
    streamed = http.post(path, json=body | {"stream": True})
    assert streamed.status_code == 200, (path, seed)
    data = streamed.content
    if path in ENDS:
        assert data.endswith(ENDS[path]), (path, seed)
        assert data.count(ENDS[path]) == 1, (path, seed)
    else:
        last = json.loads(data.rstrip().rpartition(b"data: ")[2])
        assert last["type"] in ("response.completed", "response.incomplete"), (path, seed)
    assert b'"error":{' not in data, (path, seed)
    assert stage.running.app.state.motet.turns.admission.num_open == 0
    texts = whole_texts(path, whole.json())
    assert streamed_texts(path, events_of(data)) == texts, (path, seed)
    stops = stage.engine.requests[-1].params.stop_token_ids
    end = next((i for i, token in enumerate(ids) if token in stops), len(ids))
    check_nothing_is_lost(path, ids[: end + 1], texts, seed)


def events_of(data: bytes) -> list[Json]:
    lines = (line[6:] for line in data.splitlines() if line.startswith(b"data: "))
    return [json.loads(line) for line in lines if line != b"[DONE]"]


def whole_texts(path: str, body: Json) -> Texts:
    """All that an answer holds."""
    found: Texts = defaultdict(str)
    if path == "/v1/completions":
        found["text"] = body["choices"][0]["text"]
    elif path == "/v1/chat/completions":
        add_chat(found, body["choices"][0]["message"])
    elif path == "/v1/messages":
        for block in body["content"]:
            told = block["input"] if block["type"] == "tool_use" else block[block["type"]]
            found[block["type"]] += told if isinstance(told, str) else dumped(told)
    else:
        for item in body["output"]:
            for part in item.get("content", ()):
                found[part["type"]] += part["text"]
            found["call"] += item.get("arguments", "") + item.get("input", "")
    return {kind: text for kind, text in found.items() if text}


def streamed_texts(path: str, events: Sequence[Json]) -> Texts:
    """All that the events of a stream tell, by their pieces alone."""
    found: Texts = defaultdict(str)
    if path == "/v1/responses":
        return whole_texts(path, assemble(events))
    for event in events:
        if path == "/v1/messages":
            delta = event.get("delta", {})
            found["text"] += delta.get("text", "")
            found["thinking"] += delta.get("thinking", "")
            found["tool_use"] += delta.get("partial_json", "")
        elif path == "/v1/completions":
            found["text"] += event["choices"][0]["text"]
        else:
            add_chat(found, event["choices"][0]["delta"])
    return {kind: text for kind, text in found.items() if text}


def add_chat(found: Texts, said: Json) -> None:
    for kind in ("content", "reasoning"):
        found[kind] += said.get(kind) or ""
    for call in said.get("tool_calls", ()):
        found["call"] += call.get("function", {}).get("arguments", "")
        found["call"] += call.get("custom", {}).get("input", "")


def check_nothing_is_lost(path: str, ids: list[int], texts: Texts, seed: int) -> None:
    encoding = byte_encoding()
    if path == "/v1/completions":
        stream = encoding.tokenizer.stream(skip_control=True)
        text = "".join(map(stream.push, ids)) + stream.flush()
        assert texts.get("text", "") == text, seed
        return
    said = "\0".join(texts.values())
    for message in encoding.parse_messages_from_completion_tokens(ids, "assistant"):  # type: ignore[arg-type]
        held = message.content[0].text  # type: ignore[attr-defined]
        if path == "/v1/messages":  # a call of blanks alone has no input
            held = held.strip()
        if not (message.recipient or "").endswith(".free"):  # that comes out of its JSON
            assert held in said or written_again(held) in said, (path, seed)


def written_again(text: str) -> str:
    """JSON as the input of a call is told by Anthropic's API."""
    try:
        return dumped(json.loads(text))
    except ValueError:
        return text


def dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


@pytest.mark.parametrize("path", BODIES)
def test_malformed_outputs(stage: Stage, path: str) -> None:
    for seed in range(100):
        check(stage.running.http, stage, path, seed)
    stage.engine.requests.clear()


@pytest.mark.nightly
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("path", BODIES)
def test_10000_malformed_outputs(stage: Stage, path: str) -> None:
    for seed in range(10_000):
        check(stage.running.http, stage, path, seed)
        stage.engine.requests.clear()
