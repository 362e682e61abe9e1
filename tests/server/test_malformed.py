"""Whatever a model says, over every API: no 5xx, one end, and the same streamed or not."""

import json
from typing import Any

import httpx2
import pytest

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
