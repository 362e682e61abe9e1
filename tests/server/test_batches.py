"""`/v1/batches` with OpenAI's own client, over an engine that says what a test wrote down."""

import asyncio
import json
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import openai
import pytest
from sqlalchemy.exc import OperationalError

from motet.engine.wire import RequestInput
from motet.server import EngineHost, Settings
from motet.server.store import Batches, BatchResult
from tests.chat.scripted import byte_encoding, final
from tests.server.scripted import HOLD, Script, ScriptedClient, scripted_engine
from tests.server.serving import Running, serving

Json = dict[str, Any]
CHAT = "/v1/chat/completions"


def echo(request: RequestInput) -> Script:
    """Says the last thing that the user said; "wait" waits, "break" breaks."""
    prompt = byte_encoding().decode(request.prompt_ids)
    said = prompt.rsplit("<|message|>", 1)[-1].partition("<|end|>")[0]
    if said == "break":
        return Script("", error="broken")
    held = [HOLD] if said == "wait" else []
    plain = said if "<|message|>" not in prompt else final(f"You said {said}.")
    return Script([*held, plain], num_cached=1)


def body(text: str, endpoint: str = CHAT) -> Json:
    if endpoint == "/v1/responses":
        return {"model": "scripted", "input": text}
    if endpoint == "/v1/completions":
        return {"model": "scripted", "prompt": text}
    return {"model": "scripted", "messages": [{"role": "user", "content": text}]}


def line(custom_id: str, given: Json, endpoint: str = CHAT) -> Json:
    return {"custom_id": custom_id, "method": "POST", "url": endpoint, "body": given}


def begin(running: Running, lines: list[Any], endpoint: str = CHAT, **about: Any) -> Any:
    content = "\n".join(one if isinstance(one, str) else json.dumps(one) for one in lines)
    file = running.client.files.create(file=("in.jsonl", content.encode()), purpose="batch")
    return running.client.batches.create(
        input_file_id=file.id, endpoint=endpoint, completion_window="24h", **about  # type: ignore[arg-type]
    )  # fmt: skip


def until(running: Running, batch_id: str, is_so: Callable[[Any], bool]) -> Any:
    deadline = time.monotonic() + 30
    while not is_so(batch := running.client.batches.retrieve(batch_id)):
        assert time.monotonic() < deadline, batch
        time.sleep(0.01)
    return batch


def is_over(batch: Any) -> bool:
    return batch.status in ("completed", "failed", "expired", "cancelled")


def results(running: Running, file_id: str | None) -> dict[str, Json]:
    if file_id is None:
        return {}
    text = running.client.files.content(file_id).text
    return {one["custom_id"]: one for one in map(json.loads, text.splitlines())}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with ExitStack() as stack:
        folder = tmp_path_factory.mktemp("batches")
        yield stack.enter_context(serving(scripted_engine(echo), folder, Settings(max_open=8)))


def client_of(running: Running) -> ScriptedClient:
    found = running.app.state.motet.turns.host.current().client
    assert isinstance(found, ScriptedClient)
    return found


@pytest.mark.parametrize("endpoint", [CHAT, "/v1/responses", "/v1/completions"])
def test_answers_every_request(running: Running, endpoint: str) -> None:
    client_of(running).requests.clear()
    lines = [line(f"r{i}", body(f"text {i}", endpoint), endpoint) for i in range(40)]
    batch = begin(running, lines, endpoint, metadata={"a": "b"})
    assert batch.status == "validating"
    batch = until(running, batch.id, is_over)
    assert batch.status == "completed"
    counts = batch.request_counts
    assert (counts.total, counts.completed, counts.failed) == (40, 40, 0)
    assert batch.usage.input_tokens_details.cached_tokens == 40
    assert batch.metadata == {"a": "b"}
    assert batch.error_file_id is None
    found = results(running, batch.output_file_id)
    assert list(found) == [f"r{i}" for i in range(40)]
    assert found["r7"]["response"]["status_code"] == 200
    assert "text 7" in json.dumps(found["r7"]["response"]["body"])
    assert {request.priority for request in client_of(running).requests} == {-2}
    assert running.app.state.motet.turns.admission.num_open == 0


def test_errors_have_their_own_file(running: Running) -> None:
    lines = [
        line("good", body("one")),
        line("unknown", body("one") | {"model": "other"}),
        line("field", body("one") | {"colour": "red"}),
        line("stream", body("one") | {"stream": True}),
        line("broken", body("break")),
        line("store", body("one") | {"n": 2}),
    ]
    batch = until(running, begin(running, lines).id, is_over)
    assert batch.status == "completed"
    assert (batch.request_counts.completed, batch.request_counts.failed) == (2, 4)
    assert list(results(running, batch.output_file_id)) == ["good", "store"]
    found = results(running, batch.error_file_id)
    told = {key: one["response"]["status_code"] for key, one in found.items()}
    assert told == {"unknown": 404, "field": 400, "stream": 400, "broken": 500}
    assert found["field"]["response"]["body"]["error"]["param"] == "colour"


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (["{"], "invalid_json_line"),
        (["[]"], "invalid_json_line"),
        ([""], "empty_file"),
        ([line("a", body("x")), line("a", body("x"))], "duplicate_custom_id"),
        ([line("a", body("x"), "/v1/responses")], "mismatched_url"),
        ([line("a", body("x")) | {"method": "GET"}], "invalid_method"),
        ([line("", body("x"))], "invalid_custom_id"),
        ([line("a", body("x")) | {"body": None}], "invalid_body"),
        ([line("a", body("x")) | {"colour": "red"}], "unknown_parameter"),
    ],
)
def test_a_file_that_is_wrong_fails_as_a_whole(
    running: Running, lines: list[Any], code: str
) -> None:
    batch = until(running, begin(running, lines).id, is_over)
    assert batch.status == "failed"
    assert [one.code for one in batch.errors.data] == [code]
    assert batch.output_file_id is None


def test_cancels(running: Running) -> None:
    lines = [line("first", body("one")), *(line(f"w{i}", body("wait")) for i in range(20))]
    batch = begin(running, lines)
    until(running, batch.id, lambda one: one.request_counts.completed == 1)
    assert running.client.batches.cancel(batch.id).status == "cancelling"
    batch = until(running, batch.id, is_over)
    assert batch.status == "cancelled"
    assert list(results(running, batch.output_file_id)) == ["first"]
    found = results(running, batch.error_file_id)
    assert {one["error"]["code"] for one in found.values()} == {"batch_cancelled"}
    assert len(found) == 20
    with pytest.raises(openai.ConflictError):
        running.client.batches.cancel(batch.id)
    assert running.app.state.motet.turns.admission.num_open == 0
    assert client_of(running).num_held == 0


def test_others_are_answered_meanwhile(running: Running) -> None:
    batch = begin(running, [line(f"w{i}", body("wait")) for i in range(50)])
    until(running, batch.id, lambda one: client_of(running).num_held == 4)  # half of the places
    got: Any = running.client.chat.completions.create(**body("hello"))
    assert got.choices[0].message.content == "You said hello."
    running.client.batches.cancel(batch.id)
    until(running, batch.id, is_over)


def test_goes_on_after_the_server_ended(tmp_path: Path) -> None:
    lines = [line("a", body("one")), line("b", body("wait")), line("c", body("two"))]
    with serving(scripted_engine(echo), tmp_path) as running:
        batch = begin(running, lines)
        until(running, batch.id, lambda one: one.request_counts.completed == 2)
        running.client.files.delete(batch.input_file_id)
    asked: list[RequestInput] = []

    def answer(request: RequestInput) -> Script:
        asked.append(request)
        return Script(final("now"))

    with serving(scripted_engine(answer), tmp_path) as running:
        batch = until(running, batch.id, is_over)
        assert batch.status == "completed"
        assert batch.request_counts.completed == 3
        found = results(running, batch.output_file_id)
        assert list(found) == ["a", "b", "c"]
        said = [
            one["response"]["body"]["choices"][0]["message"]["content"] for one in found.values()
        ]
        assert said == ["You said one.", "now", "You said two."]
    assert len(asked) == 1


def test_waits_for_an_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("motet.server.batches.runner.TRY_SECONDS", 0.01)
    host = EngineHost(scripted_engine(echo))
    with serving(host, tmp_path) as running:
        running.loop.call_soon_threadsafe(host.replace, None)
        batch = begin(running, [line("a", body("one"))])
        until(running, batch.id, lambda one: one.status == "in_progress")
        time.sleep(0.05)
        running.loop.call_soon_threadsafe(host.replace, scripted_engine(echo))
        batch = until(running, batch.id, is_over)
        assert batch.request_counts.completed == 1


def test_a_server_that_drains_leaves_the_rest(tmp_path: Path) -> None:
    with serving(scripted_engine(echo), tmp_path) as running:
        server = running.app.state.motet
        running.loop.call_soon_threadsafe(server.turns.admission.drain)
        batch = begin(running, [line("a", body("one"))])
        until(running, batch.id, lambda one: one.status == "in_progress")
    with serving(scripted_engine(echo), tmp_path) as running:
        batch = until(running, batch.id, is_over)
        assert (batch.request_counts.completed, batch.request_counts.failed) == (1, 0)


def test_another_server_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two servers of one store: what one leaves, the other takes; and only then."""
    monkeypatch.setattr("motet.server.batches.runner.CLAIM_SECONDS", 0.02)
    with serving(scripted_engine(final("now")), tmp_path) as other:
        with serving(scripted_engine(echo), tmp_path) as running:
            batch = begin(running, [line("a", body("one")), line("b", body("wait"))])
            until(running, batch.id, lambda one: one.request_counts.completed == 1)
            time.sleep(0.1)
            assert until(other, batch.id, lambda one: True).status == "in_progress"
            with pytest.raises(openai.ConflictError, match="another server"):
                other.client.batches.cancel(batch.id)
        batch = until(other, batch.id, is_over)
        said = [
            one["response"]["body"]["choices"][0]["message"]["content"]
            for one in results(other, batch.output_file_id).values()
        ]
        assert said == ["You said one.", "now"]


def test_goes_on_after_an_error_of_the_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("motet.server.batches.runner.CLAIM_SECONDS", 0.02)
    failures = iter([OperationalError("", {}, Exception("the disk is full"))])
    add = Batches.add

    async def failing(self: Batches, body: Json, result: BatchResult) -> None:
        for failure in failures:
            raise failure
        await add(self, body, result)

    monkeypatch.setattr(Batches, "add", failing)
    with serving(scripted_engine(echo), tmp_path) as running:
        batch = begin(running, [line("a", body("one")), line("b", body("two"))])
        batch = until(running, batch.id, is_over)
        assert batch.request_counts.completed == 2


def test_results_that_fit_nowhere_fail_it(tmp_path: Path) -> None:
    settings = Settings(store_max_bytes=3000)
    with serving(scripted_engine(echo), tmp_path, settings) as running:
        batch = begin(running, [line(str(i), body("x" * 50)) for i in range(8)])
        batch = until(running, batch.id, is_over)
        assert batch.status == "failed"
        assert batch.errors.data[0].code == "output_too_large"
        assert (batch.output_file_id, batch.completed_at) == (None, None)
        with pytest.raises(openai.ConflictError, match="is failed"):
            running.client.batches.cancel(batch.id)


def test_no_more_than_there_may_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many come at once."""
    monkeypatch.setattr("motet.server.batches.runner.MAX_BATCHES", 3)
    with serving(scripted_engine(echo), tmp_path) as running:
        content = json.dumps(line("a", body("wait"))).encode()
        file = running.client.files.create(file=("in.jsonl", content), purpose="batch").id

        async def many() -> list[Any]:
            async with running.asynchronous() as client:
                made = (
                    client.batches.create(
                        input_file_id=file,
                        endpoint="/v1/chat/completions",
                        completion_window="24h",
                    )
                    for _ in range(20)
                )
                return await asyncio.gather(*made, return_exceptions=True)

        told = asyncio.run(many())
        refused = [one for one in told if isinstance(one, openai.APIStatusError)]
        assert {one.status_code for one in refused} == {503}
        assert len(told) - len(refused) == 3


def test_expires(tmp_path: Path) -> None:
    with serving(scripted_engine(echo), tmp_path) as running:
        batch = begin(running, [line("a", body("one")), line("b", body("wait"))])
        until(running, batch.id, lambda one: one.request_counts.completed == 1)
        store = running.app.state.motet.store
        expired = batch_body(running, batch.id) | {"expires_at": 1}
        late = asyncio.run_coroutine_threadsafe(store.batches.update(expired), running.loop)
        late.result()
    with serving(scripted_engine(echo), tmp_path) as running:
        batch = until(running, batch.id, is_over)
        assert batch.status == "expired"
        assert list(results(running, batch.output_file_id)) == ["a"]
        assert results(running, batch.error_file_id)["b"]["error"]["code"] == "batch_expired"


def batch_body(running: Running, batch_id: str) -> Json:
    found: Json = running.http.get(f"/v1/batches/{batch_id}").json()
    return found


def test_lists(running: Running) -> None:
    made = [until(running, begin(running, [line("a", body("x"))]).id, is_over) for _ in range(2)]
    listed = running.client.batches.list(limit=1).data
    assert listed == made[1:]
    assert running.client.batches.list(limit=1, after=made[1].id).data == made[:1]
    with pytest.raises(openai.NotFoundError):
        running.client.batches.retrieve("batch_1")


def test_refuses_by_name(running: Running) -> None:
    file = running.client.files.create(file=b"x", purpose="user_data").id
    good: Json = {"input_file_id": file, "endpoint": CHAT, "completion_window": "24h"}
    for change, param, status in (
        ({"input_file_id": "file_1"}, "input_file_id", 404),
        ({}, "input_file_id", 400),
        ({"endpoint": "/v1/embeddings"}, "endpoint", 400),
        ({"completion_window": "1h"}, "completion_window", 400),
        ({"output_expires_after": {"anchor": "created_at", "seconds": 1}},
         "output_expires_after.seconds", 400),
        ({"colour": "red"}, "colour", 400),
    ):  # fmt: skip
        got = running.http.post("/v1/batches", json=good | change)
        assert (got.status_code, got.json()["error"]["param"]) == (status, param)
