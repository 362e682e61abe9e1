"""The engine's numbers as a stream, and the experts of an answer."""

import base64
import json
import re
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx2
import pytest

from motet import LLM, SamplingParams
from motet.errors import EngineDeadError
from motet.server import Engine, EngineHost
from motet.server.engine_routes import INTERVAL
from motet.server.routing import MOST_TOKENS
from tests.chat.scripted import call, final
from tests.server.conftest import Stage
from tests.server.scripted import NUM_LAYERS, Script, ScriptedClient, routing_of, scripted_engine
from tests.server.serving import Running, serving
from tests.server.test_operation import wait_until

Json = dict[str, Any]
ANSWER = final("Hello, you", "Let me see.")
ASKED: Json = {"model": "scripted", "input": "Who is it?"}


def events(lines: Iterator[str]) -> Iterator[tuple[str, Json]]:
    name = ""
    for line in lines:
        if line.startswith("event: "):
            name = line.removeprefix("event: ")
        elif line.startswith("data: "):
            yield name, json.loads(line.removeprefix("data: "))


def test_the_stream_tells_facts_and_then_numbers(stage: Stage) -> None:
    running = stage.running
    wait_until(lambda: running.server.watch.stats is not None)
    with running.http.stream("GET", "/v1/engine/stats") as answer:
        assert answer.headers["Content-Type"].startswith("text/event-stream")
        stream = events(answer.iter_lines())
        kind, facts = next(stream)
        assert kind == "facts"
        assert facts["model"] == "scripted"
        assert facts["num_layers"] == NUM_LAYERS
        assert facts["num_experts"] == 251
        assert facts["interval"] == INTERVAL
        first, second = next(stream), next(stream)
    assert [first[0], second[0]] == ["stats", "stats"]
    assert second[1]["time"] > first[1]["time"]
    wanted = {"num_waiting", "num_running", "cache_use", "cached_tokens", "prompt_tokens"}
    wanted |= {"tokens_per_s", "num_preemptions", "drafted_tokens", "accepted_tokens"}
    assert wanted | {"open_generations", "max_open", "silence", "restarts"} <= first[1].keys()


def test_many_viewers_ask_the_engine_no_more_often(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    num_asked = 0

    class Counting(ScriptedClient):
        def stats(self) -> Any:
            nonlocal num_asked
            num_asked += 1
            return super().stats()

    engine = scripted_engine(ANSWER)
    monkeypatch.setattr(engine.client, "__class__", Counting)
    with serving(engine, tmp_path) as running, closing(Viewers(running, 8)) as viewers:
        wait_until(lambda: num_asked >= 2)
        before = num_asked
        told = [viewers.next_stats() for _ in range(2)]
        assert all(len(one) == 8 for one in told)
        assert num_asked - before < 8  # eight that ask for themselves make sixteen


class Viewers:
    """Several who look on."""

    def __init__(self, running: Running, number: int) -> None:
        self._client = httpx2.Client(base_url=running.url)
        requests = [self._client.build_request("GET", "/v1/engine/stats") for _ in range(number)]
        self._answers = [self._client.send(one, stream=True) for one in requests]
        self._streams = [events(one.iter_lines()) for one in self._answers]

    def next_stats(self) -> list[Json]:
        return [next(data for kind, data in one if kind == "stats") for one in self._streams]

    def close(self) -> None:
        for answer in self._answers:
            answer.close()
        self._client.close()


def test_so_many_streams_a_key_and_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("motet.server.engine_routes.MOST_LOOKING", 3)
    with serving(scripted_engine(ANSWER), tmp_path) as running:
        for _ in range(2):  # those that have left do not count
            with closing(Viewers(running, 3)):
                told = running.http.get("/v1/engine/stats")
                assert (told.status_code, told.headers["Retry-After"]) == (429, "1")
            wait_until(lambda: not running.server.looking["local"])


def test_the_stream_ends_with_the_server(tmp_path: Path) -> None:
    with serving(scripted_engine(ANSWER), tmp_path, drain_seconds=20) as running:
        client = httpx2.Client(base_url=running.url)
        answer = client.send(client.build_request("GET", "/v1/engine/stats"), stream=True)
        stream = events(answer.iter_lines())
        next(stream)
        running.uvicorn.should_exit = True
        assert [kind for kind, _ in stream if kind not in ("facts", "stats", "down")] == []
        wait_until(lambda: not running.uvicorn.server_state.connections)
        assert running.uvicorn.was_drained
        client.close()


def test_the_stream_outlives_an_engine(tmp_path: Path) -> None:
    host = EngineHost(scripted_engine(ANSWER))
    is_told = threading.Event()

    def reload() -> Engine:
        assert is_told.wait(20)
        return scripted_engine(ANSWER)

    def die() -> Any:
        raise EngineDeadError("it died")

    with (
        serving(host, tmp_path, reload=reload) as running,
        running.http.stream("GET", "/v1/engine/stats") as answer,
    ):
        stream = events(answer.iter_lines())
        next(data for kind, data in stream if kind == "stats")
        assert host.engine is not None
        host.engine.client.stats = die  # type: ignore[method-assign]
        down = next(data for kind, data in stream if kind == "down")
        assert down["reason"] == "loading"
        is_told.set()
        back = next(data for kind, data in stream if kind == "stats")
        assert back["restarts"] == 1


def ask_routing(running: Running, **given: Any) -> httpx2.Response:
    return running.http.post("/v1/engine/routing", json={**ASKED, **given})


def experts(told: Json) -> list[list[list[int]]]:
    """[token][layer][k]"""
    flat = list(base64.b64decode(told["experts"]))
    width = told["experts_per_token"]
    rows = [flat[i : i + width] for i in range(0, len(flat), width)]
    layers = told["num_layers"]
    return [rows[i : i + layers] for i in range(0, len(rows), layers)]


def answer_of(stage: Stage, said: str, **asked: Any) -> list[Json]:
    stage.says = said
    made = stage.running.http.post("/v1/responses", json={**ASKED, **asked}).json()
    assert made["status"] == "completed"
    stage.engine.requests.clear()
    stage.says = Script("x", finish="length")
    output: list[Json] = made["output"]
    return output


def test_an_answer_is_put_to_the_model_as_it_said_it(stage: Stage) -> None:
    output = answer_of(stage, ANSWER)
    told = ask_routing(stage.running, output=output).json()
    said = "".join(token["text"] for token in told["tokens"])
    assert said == ANSWER
    assert told["num_tokens"] == len(told["tokens"])
    assert experts(told) == [[list(layer) for layer in routing_of(one["id"])]
                             for one in told["tokens"]]  # fmt: skip
    prompts = sorted(stage.engine.prompts, key=len)
    assert prompts[-1].endswith("<|start|>assistant" + ANSWER)
    assert len(prompts) == told["num_tokens"]
    assert all(request.params.max_tokens == 1 for request in stage.engine.requests)
    kinds = {token["kind"] for token in told["tokens"]}
    assert kinds == {"header", "reasoning", "final"}
    final_text = "".join(one["text"] for one in told["tokens"] if one["kind"] == "final")
    assert final_text == "Hello, you"


def test_a_call_is_an_answer_too(stage: Stage) -> None:
    tool: Json = {"type": "function", "name": "f", "parameters": {"type": "object"}}
    said = call("f", '{"a": 1}', "Let me see.")
    output = answer_of(stage, said, tools=[tool])
    told = ask_routing(stage.running, output=output, tools=[tool]).json()
    called = "".join(one["text"] for one in told["tokens"] if one["kind"] == "call")
    assert called == '{"a": 1}'
    assert told["tokens"][-1]["text"] == "<|call|>"


def test_a_stretch_of_an_answer(stage: Stage) -> None:
    output = answer_of(stage, ANSWER)
    whole = ask_routing(stage.running, output=output).json()
    stage.engine.requests.clear()
    part = ask_routing(stage.running, output=output, first=5, limit=7).json()
    assert part["tokens"] == whole["tokens"][5:12]
    assert experts(part) == experts(whole)[5:12]
    assert part["num_tokens"] == whole["num_tokens"]
    assert len(stage.engine.requests) == 7
    beyond = ask_routing(stage.running, output=output, first=4000).json()
    assert beyond["tokens"] == []
    assert beyond["experts"] == ""


def test_an_answer_that_filled_the_context(tmp_path: Path) -> None:
    said = final("a" * 300)
    engine = scripted_engine(said, max_context=500)
    client = engine.client
    assert isinstance(client, ScriptedClient)
    with serving(engine, tmp_path) as running:
        made = running.http.post("/v1/responses", json=ASKED).json()
        prompt = made["usage"]["input_tokens"]
        client.answer = lambda _: Script("x", finish="length")
        told = ask_routing(running, output=made["output"], limit=256).json()
        room = 500 - 1 - prompt
        assert told["num_tokens"] == len(told["tokens"]) == room
        assert told["num_left_out"] == made["usage"]["output_tokens"] - room
        long = {**ASKED, "input": "b" * (500 - prompt + len(ASKED["input"]) - 1)}
        answer = running.http.post("/v1/engine/routing", json={**long, "output": made["output"]})
        assert answer.status_code == 400
        assert answer.json()["error"]["code"] == "context_length_exceeded"


@pytest.mark.parametrize(
    ("given", "param"),
    [
        ({}, "output"),
        ({"output": []}, "output"),
        ({"output": [{"type": "message", "role": "user", "content": "Hi"}]}, "output"),
        ({"output": [{"role": "assistant", "content": "a"}], "limit": 257}, "limit"),
        ({"output": [{"role": "assistant", "content": "a"}], "first": -1}, "first"),
        ({"output": [{"role": "assistant", "content": "a"}], "stream": True}, "stream"),
        ({"output": [{"role": "assistant", "content": "a " * MOST_TOKENS}]}, "output"),
    ],
)
def test_what_cannot_be_is_refused_by_name(stage: Stage, given: Json, param: str) -> None:
    answer = ask_routing(stage.running, **given)
    assert answer.status_code == 400
    assert answer.json()["error"]["param"] == param
    assert not stage.engine.requests


def test_a_failing_engine_is_told_of_and_frees_its_place(stage: Stage) -> None:
    output = answer_of(stage, ANSWER)
    stage.says = Script("", error="it broke", error_type="EngineDeadError")
    assert ask_routing(stage.running, output=output).status_code == 503
    assert stage.running.server.turns.admission.num_open == 0
    assert stage.running.server.turns.streams.num_open == 0


def test_who_leaves_ends_it(stage: Stage) -> None:
    output = answer_of(stage, ANSWER)
    stage.says = Script([None, "x"])
    with pytest.raises(httpx2.TimeoutException):
        stage.running.http.post("/v1/engine/routing", json={**ASKED, "output": output}, timeout=0.5)
    wait_until(lambda: stage.running.server.turns.streams.num_open == 0)
    wait_until(lambda: stage.running.server.turns.admission.num_open == 0)


def test_the_example_of_the_documentation(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = (Path(__file__).parents[2] / "docs" / "page.md").read_text("utf-8")
    (code,) = re.findall(r"^```python\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
    with serving(Engine.of(LLM("nano")), tmp_path) as running:
        exec(code.replace("http://127.0.0.1:8000", running.url), {})
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("'<|channel|>' [")
    assert any(line.startswith("'<|return|>' [") for line in lines)


def test_the_experts_are_those_of_the_answer_when_it_was_generated(tmp_path: Path) -> None:
    """A token's experts, asked for later, are those with which the next one was computed."""
    llm = LLM("nano")
    question = "What is 37 + 58 - 12?"
    with serving(Engine.of(llm), tmp_path) as running:
        made = running.http.post(
            "/v1/responses", json={"model": "nano", "input": question, "temperature": 0}
        ).json()
        asked: Json = {"model": "nano", "input": question, "output": made["output"], "limit": 256}
        told = running.http.post("/v1/engine/routing", json=asked).json()
        ids = [token["id"] for token in told["tokens"]]
        stop = llm.encoding.control.return_
        chat = running.server.turns.host.current()
        prompts: list[list[int]] = []
        request = chat.client.request

        def keep(prompt_ids: Any, *given: Any, **others: Any) -> Any:
            prompts.append(list(prompt_ids))
            return request(prompt_ids, *given, **others)

        chat.client.request = keep  # type: ignore[method-assign]
        running.http.post("/v1/engine/routing", json={**asked, "limit": 1})
        (prompt,) = prompts
        params = SamplingParams(temperature=0, max_tokens=len(ids), stop_token_ids=(stop,))
        (made_again,) = llm.generate([prompt[:-1]], params, return_routing=True)
    assert made_again.token_ids == ids
    assert made_again.routing is not None
    expected = [[list(layer) for layer in token] for token in made_again.routing]
    assert experts(told)[:-1] == expected[1:]
    assert told["num_experts"] == llm.config.num_experts
