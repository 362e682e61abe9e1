"""Responses that are stored, resumed, cancelled, continued, or kept by the client."""

import asyncio
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openai
import pytest
from sqlalchemy.exc import OperationalError

from motet.server import Settings
from motet.server.store import ResponseRow, Store
from tests.chat.scripted import call, final
from tests.server.assembling import assemble, check_types
from tests.server.conftest import Stage
from tests.server.scripted import HOLD, Script, scripted_engine
from tests.server.serving import Running, serving

Json = dict[str, Any]
HELD = Script(["<|channel|>final<|message|>one ", HOLD, "two<|return|>"])


def until(is_true: Callable[[], object]) -> None:
    deadline = time.monotonic() + 10
    while not is_true():
        assert time.monotonic() < deadline, "it never came true"
        time.sleep(0.005)


def events_of(running: Running, response_id: str, after: int | None = None) -> list[Json]:
    query = "stream=true" + ("" if after is None else f"&starting_after={after}")
    got = running.http.get(f"/v1/responses/{response_id}?{query}")
    assert got.status_code == 200, got.text
    return [json.loads(line[6:]) for line in got.text.splitlines() if line.startswith("data: ")]


def test_retrieve_and_delete(stage: Stage) -> None:
    client = stage.running.client
    stage.says = final("Yes.")
    made = client.responses.create(model="scripted", input="?", metadata={"k": "v"})
    got = client.responses.retrieve(made.id)
    assert got.to_dict() == made.to_dict()
    client.responses.delete(made.id)
    for lost in (client.responses.retrieve, client.responses.delete):
        with pytest.raises(openai.NotFoundError):
            lost(made.id)


def test_not_stored(stage: Stage) -> None:
    client = stage.running.client
    stage.says = final("Yes.")
    made = client.responses.create(model="scripted", input="?", store=False)
    assert made.output_text == "Yes."
    with pytest.raises(openai.NotFoundError):
        client.responses.retrieve(made.id)
    with pytest.raises(openai.BadRequestError) as caught:
        client.responses.create(model="scripted", input="?", previous_response_id=made.id)
    assert caught.value.code == "previous_response_not_found"


def test_a_stream_and_its_recording(stage: Stage) -> None:
    client = stage.running.client
    stage.says = final("Yes, twice.", "Hm.")
    streamed = [
        event.to_dict() for event in client.responses.create(
            model="scripted", input="?", stream=True, reasoning={"summary": "auto"}
        )
    ]  # fmt: skip
    check_types(streamed)
    response = assemble(streamed)
    assert client.responses.retrieve(response["id"]).to_dict() == response
    assert events_of(stage.running, response["id"]) == streamed
    assert events_of(stage.running, response["id"], 5) == streamed[6:]
    # Every stream has an end, also one that nothing is left for.
    assert events_of(stage.running, response["id"], 10**6) == streamed[-1:]


def test_replay_of_what_was_not_streamed(stage: Stage) -> None:
    stage.says = call("functions.f", "{}", "Hm.")
    tool: Any = {"type": "function", "name": "f", "parameters": None, "strict": False}
    made = stage.running.client.responses.create(model="scripted", input="?", tools=[tool])
    events = events_of(stage.running, made.id)
    check_types(events)
    assert assemble(events) == made.to_dict()


@pytest.mark.parametrize("query", ["starting_after=3", "include_obfuscation=true"])
def test_what_is_for_streams_needs_stream(stage: Stage, query: str) -> None:
    got = stage.running.http.get(f"/v1/responses/resp_1?{query}")
    assert got.status_code == 400
    assert got.json()["error"]["param"] == query.partition("=")[0]


def test_in_the_background(stage: Stage) -> None:
    client = stage.running.client
    stage.says = HELD
    made = client.responses.create(model="scripted", input="?", background=True)
    assert made.status == "queued"
    until(lambda: client.responses.retrieve(made.id).status == "in_progress")
    until(lambda: stage.engine.num_held)
    with pytest.raises(openai.BadRequestError) as caught:
        client.responses.create(model="scripted", input="?", previous_response_id=made.id)
    assert caught.value.code == "response_in_progress"
    stage.engine.release()
    until(lambda: client.responses.retrieve(made.id).status == "completed")
    got = client.responses.retrieve(made.id)
    assert got.output_text == "one two"
    events = events_of(stage.running, made.id)
    assert [event["type"] for event in events[:3]] == [
        "response.created", "response.queued", "response.in_progress",
    ]  # fmt: skip
    check_types(events)
    assert assemble(events) == got.to_dict()


def test_a_stream_that_broke_is_resumed(stage: Stage) -> None:
    client = stage.running.client
    stage.says = HELD
    seen: list[Json] = []
    stream = client.responses.create(model="scripted", input="?", background=True, stream=True)
    for event in stream:
        seen.append(event.to_dict())
        if event.type == "response.output_text.delta":
            break
    stream.close()
    stage.engine.release()
    response_id = seen[0]["response"]["id"]
    rest = client.responses.retrieve(response_id, stream=True, starting_after=len(seen) - 1)
    seen += [event.to_dict() for event in rest]
    assert assemble(seen)["output"][0]["content"][0]["text"] == "one two"


def test_cancel(stage: Stage) -> None:
    client = stage.running.client
    stage.says = HELD
    made = client.responses.create(model="scripted", input="?", background=True)
    until(lambda: stage.engine.num_held)
    got = client.responses.cancel(made.id)
    assert got.status == "cancelled"
    assert not stage.engine.num_held
    assert client.responses.cancel(made.id).status == "cancelled"
    assert events_of(stage.running, made.id)[-1]["type"] == "response.incomplete"
    stage.says = final("x")
    plain = client.responses.create(model="scripted", input="?")
    with pytest.raises(openai.BadRequestError, match="background"):
        client.responses.cancel(plain.id)
    with pytest.raises(openai.NotFoundError):
        client.responses.cancel("resp_none")


def test_what_is_in_progress_in_another_server(stage: Stage) -> None:
    client = stage.running.client
    folder = stage.running.server.settings.data_folder
    assert folder is not None
    stage.says = HELD
    made = client.responses.create(model="scripted", input="?", background=True)
    until(lambda: stage.engine.num_held)
    with serving(scripted_engine(final("x")), folder) as running:
        other = running.client
        assert other.responses.retrieve(made.id).status in ("queued", "in_progress")
        for ask in (
            lambda: other.responses.retrieve(made.id, stream=True),
            lambda: other.responses.cancel(made.id),
            lambda: other.responses.delete(made.id),
        ):
            with pytest.raises(openai.ConflictError, match="another server"):
                ask()
        with pytest.raises(openai.BadRequestError) as caught:
            other.responses.create(model="scripted", input="?", previous_response_id=made.id)
        assert caught.value.code == "response_in_progress"
        stage.engine.release()
        until(lambda: other.responses.retrieve(made.id).status == "completed")
        assert [event.type for event in other.responses.retrieve(made.id, stream=True)][-1] == (
            "response.completed"
        )
        other.responses.delete(made.id)
    with pytest.raises(openai.NotFoundError):
        client.responses.retrieve(made.id)


def test_deleting_what_is_in_progress_ends_it(stage: Stage) -> None:
    client = stage.running.client
    stage.says = HELD
    made = client.responses.create(model="scripted", input="?", background=True)
    until(lambda: stage.engine.num_held)
    client.responses.delete(made.id)
    assert not stage.engine.num_held
    with pytest.raises(openai.NotFoundError):
        client.responses.retrieve(made.id)


def test_a_client_that_leaves_frees_everything(stage: Stage) -> None:
    server = stage.running.app.state.motet
    stage.says = HELD
    stream = stage.running.client.responses.create(model="scripted", input="?", stream=True)
    first = next(iter(stream))
    assert first.type == "response.created"
    until(lambda: stage.engine.num_held)
    stream.close()
    until(lambda: not stage.engine.num_held)
    impatient = stage.running.client.with_options(timeout=0.3)
    with pytest.raises(openai.APITimeoutError):
        impatient.responses.create(model="scripted", input="?")
    until(lambda: not stage.engine.num_held)
    until(lambda: not server.turns.admission.num_open)
    until(lambda: not (server.num_tasks or len(server.runs) or server.turns.streams.num_open))
    until(lambda: stage.running.client.responses.retrieve(first.response.id).status == "cancelled")
    usage = stage.running.client.responses.retrieve(first.response.id).usage
    assert usage is not None
    assert usage.input_tokens == len(stage.engine.requests[0].prompt_ids)


def test_an_engine_that_fails(stage: Stage) -> None:
    client = stage.running.client
    stage.says = Script("<|channel|>final<|message|>ha", error="logits are not finite")
    with pytest.raises(openai.InternalServerError):
        client.responses.create(model="scripted", input="?")
    events = [
        event.to_dict()
        for event in client.responses.create(model="scripted", input="?", stream=True)
    ]
    check_types(events)
    response = assemble(events)
    assert response["status"] == "failed"
    assert response["error"]["message"] == "logits are not finite"
    assert response["output"][0]["content"][0]["text"] == "ha"


def test_input_items(stage: Stage) -> None:
    client = stage.running.client
    stage.says = final("A")
    first = client.responses.create(model="scripted", input="one")
    second = client.responses.create(
        model="scripted",
        previous_response_id=first.id,
        input=[{"role": "developer", "content": "Be brief."}, {"role": "user", "content": "two"}],
    )
    items = list(client.responses.input_items.list(second.id, order="asc", limit=2))
    assert [(item.type, getattr(item, "role", None)) for item in items] == [
        ("message", "user"), ("message", "assistant"), ("message", "developer"),
        ("message", "user"),
    ]  # fmt: skip
    latest = client.responses.input_items.list(second.id, limit=1)
    assert latest.data[0].id == items[-1].id
    assert latest.has_more


def test_references_to_items(stage: Stage) -> None:
    client = stage.running.client
    stage.says = final("A")
    first = client.responses.create(model="scripted", input="one")
    known: Any = [
        {"type": "item_reference", "id": first.output[0].id}, {"role": "user", "content": "two"},
    ]  # fmt: skip
    client.responses.create(model="scripted", input=known)
    assert "<|channel|>final<|message|>A<|end|>" in stage.engine.prompts[-1]
    client.responses.create(model="scripted", input=known, previous_response_id=first.id)
    assert stage.engine.prompts[-1].count("<|message|>A<|end|>") == 1
    with pytest.raises(openai.NotFoundError) as caught:
        client.responses.create(
            model="scripted", input=[{"type": "item_reference", "id": "msg_none"}]
        )
    assert caught.value.param == "input[0].id"


def test_reasoning_that_the_client_keeps(stage: Stage, tmp_path: Path) -> None:
    client = stage.running.client
    include: Any = ["reasoning.encrypted_content"]
    tool: Any = {"type": "function", "name": "f", "parameters": None, "strict": False}
    stage.says = call("functions.f", "{}", "My secret.")
    made = client.responses.create(
        model="scripted", input="?", include=include, store=False, tools=[tool]
    )
    thought = made.output[0]
    assert thought.type == "reasoning"
    assert thought.encrypted_content
    assert "secret" not in thought.encrypted_content

    def go_on(sealed: str, content: list[Json] | None = None) -> None:
        stage.says = final("done")
        items: Any = [
            {"role": "user", "content": "?"},
            {"type": "reasoning", "id": thought.id, "summary": [], "encrypted_content": sealed},
            made.output[1].to_dict(),
            {"type": "function_call_output", "output": "1", "call_id": made.output[1].call_id},  # type: ignore[union-attr]
        ]
        client.responses.create(model="scripted", input=items, store=False, tools=[tool])

    go_on(thought.encrypted_content)
    assert "<|channel|>analysis<|message|>My secret.<|end|>" in stage.engine.prompts[-1]
    changed = thought.encrypted_content[:-4] + "AAA="
    for sealed in (changed, "gAAAA", "motet1.AAAA", "motet1.äö"):
        with pytest.raises(openai.BadRequestError) as caught:
            go_on(sealed)
        assert caught.value.code == "invalid_encrypted_content"
    # Another server has another key.
    with serving(scripted_engine(final("x")), tmp_path) as other:
        client = other.client
        with pytest.raises(openai.BadRequestError, match="another key"):
            go_on(thought.encrypted_content)


WANTED: Any = ["reasoning.encrypted_content"]


def is_sealed(items: Any) -> list[bool]:
    return [bool(getattr(one, "encrypted_content", None)) for one in items]


def test_encrypted_content_afterwards(stage: Stage) -> None:
    client = stage.running.client
    stage.says = final("A", "Hm.")
    made = client.responses.create(model="scripted", input="one")
    assert is_sealed(client.responses.retrieve(made.id, include=WANTED).output) == [True, False]
    assert client.responses.retrieve(made.id) == made
    for event in client.responses.retrieve(made.id, include=WANTED, stream=True):
        if event.type == "response.output_item.done":
            assert is_sealed([event.item]) == [event.item.type == "reasoning"]
        elif event.type == "response.completed":
            assert is_sealed(event.response.output) == [True, False]
    again = client.responses.create(model="scripted", input="two", previous_response_id=made.id)
    items = client.responses.input_items.list(again.id, include=WANTED, order="asc")
    assert is_sealed(items.data) == [False, True, False, False]


def test_encrypted_content_of_what_is_in_progress(stage: Stage) -> None:
    client = stage.running.client
    stage.says = Script(["<|channel|>analysis<|message|>Hm.<|end|>", HOLD, final("A")])
    made = client.responses.create(model="scripted", input="one", background=True)

    def thoughts() -> Any:
        return client.responses.retrieve(made.id, include=WANTED).output

    until(lambda: thoughts() and thoughts()[0].status == "completed")
    assert is_sealed(thoughts()) == [True]
    stage.engine.release()


def test_encrypted_content_of_conversations(stage: Stage) -> None:
    client = stage.running.client
    stage.says = final("A", "Hm.")
    kept = client.conversations.create().id
    client.responses.create(model="scripted", input="one", conversation=kept)
    plain = client.conversations.items.list(kept, order="asc").data
    assert is_sealed(plain) == [False, False, False]
    listed: Any = client.conversations.items.list(kept, include=WANTED, order="asc").data
    assert is_sealed(listed) == [False, True, False]
    one: Any = client.conversations.items.retrieve(
        listed[1].id, conversation_id=kept, include=WANTED
    )
    assert is_sealed([one]) == [True]
    for sealed, status in ((one.encrypted_content, 200), ("of another server", 400)):
        items: Any = [{"type": "reasoning", "summary": [], "encrypted_content": sealed}]
        got = stage.running.http.post(f"/v1/conversations/{kept}/items", json={"items": items})
        assert got.status_code == status, got.text
    client.responses.create(model="scripted", input="two", conversation=kept)


@pytest.mark.parametrize("background", [False, True])
def test_a_store_that_does_not_answer_at_once(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, background: bool
) -> None:
    monkeypatch.setattr("motet.server.responses.run.TRY_SECONDS", 0.001)
    stage.says = final("Hello")
    failures = iter([OperationalError("", {}, Exception("the server is starting"))] * 2)
    save = Store.save_response

    async def failing(self: Store, tenant: str, row: ResponseRow, *about: Any) -> None:
        if row.body["status"] == "completed":
            for failure in failures:
                raise failure
        await save(self, tenant, row, *about)

    monkeypatch.setattr(Store, "save_response", failing)
    client = stage.running.client
    made = client.responses.create(model="scripted", input="?", background=background)
    until(lambda: not len(stage.running.server.runs))
    assert client.responses.retrieve(made.id).output_text == "Hello"


def test_a_store_that_does_not_answer_at_all(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object) -> None:
        raise OperationalError("", {}, Exception("no such host as db.internal"))

    monkeypatch.setattr(stage.running.server.store.database, "run_now", failing)
    for method, path, body in (
        ("GET", "/v1/responses/resp_1", None),
        ("POST", "/v1/responses", {"model": "scripted", "input": "?", "background": True}),
        ("POST", "/v1/conversations", {}),
        ("GET", "/v1/files", None),
    ):
        told = stage.running.http.request(method, path, json=body)
        assert (told.status_code, told.headers["Retry-After"]) == (503, "1")
        assert told.json()["error"]["code"] == "store_unavailable"
        assert "db.internal" not in told.text
    assert not len(stage.running.server.runs)


def test_no_more_in_the_background_than_there_may_be(tmp_path: Path) -> None:
    """However many come at once."""
    engine = scripted_engine(lambda request: Script([HOLD, final("x")]))
    with serving(engine, tmp_path, Settings(max_background=3)) as running:

        async def many() -> list[Any]:
            async with running.asynchronous() as client:
                made = (
                    client.responses.create(model="scripted", input="?", background=True)
                    for _ in range(20)
                )
                return await asyncio.gather(*made, return_exceptions=True)

        for _ in range(4):  # what is refused does not count
            wrong = {"model": "scripted", "input": "?", "background": True}
            wrong["text"] = {"format": {"type": "regex", "regex": "("}}
            assert running.http.post("/v1/responses", json=wrong).status_code == 400
        told = asyncio.run(many())
        refused = [one for one in told if isinstance(one, openai.APIStatusError)]
        assert {one.status_code for one in refused} == {503}
        assert len(told) - len(refused) == len(running.server.runs) == 3


def test_conversations(stage: Stage) -> None:
    client = stage.running.client
    stage.says = final("Hello, Ann.")
    made = client.conversations.create(
        metadata={"topic": "names"}, items=[{"role": "user", "content": "I am Ann."}]
    )
    got = client.responses.create(model="scripted", input="Hello!", conversation=made.id)
    assert got.conversation is not None
    assert got.conversation.id == made.id
    assert "I am Ann.<|end|>" in stage.engine.prompts[-1]
    items = list(client.conversations.items.list(made.id, order="asc"))
    assert [item.role for item in items] == ["user", "user", "assistant"]  # type: ignore[union-attr]
    one = client.conversations.items.retrieve(items[0].id or "", conversation_id=made.id)
    assert one.id == items[0].id
    client.conversations.items.delete(items[0].id or "", conversation_id=made.id)
    added = client.conversations.items.create(
        made.id, items=[{"role": "developer", "content": "Be brief."}]
    )
    assert len(added.data) == 1
    client.responses.create(model="scripted", input="Again", conversation={"id": made.id})
    prompt = stage.engine.prompts[-1]
    assert "I am Ann." not in prompt
    num_items = len(list(client.conversations.items.list(made.id)))
    stage.says = Script("<|channel|>final<|message|>ha", error="broken")
    with pytest.raises(openai.InternalServerError):
        client.responses.create(model="scripted", input="Lost", conversation=made.id)
    assert len(list(client.conversations.items.list(made.id))) == num_items
    assert "Be brief." in prompt
    changed = client.conversations.update(made.id, metadata={"topic": "other"})
    assert client.conversations.retrieve(made.id).metadata == changed.metadata == {"topic": "other"}
    assert client.conversations.delete(made.id).deleted
    for lost in (
        lambda: client.conversations.retrieve(made.id),
        lambda: client.conversations.delete(made.id),
        lambda: client.conversations.items.list(made.id),
        lambda: client.responses.create(model="scripted", input="x", conversation=made.id),
    ):
        with pytest.raises(openai.NotFoundError):
            lost()


def test_input_tokens_and_compact(stage: Stage) -> None:
    client = stage.running.client
    counted = client.responses.input_tokens.count(model="scripted", input="Hello")
    stage.says = final("Ann likes tea.")
    made = client.responses.create(model="scripted", input="Hello")
    assert made.usage is not None
    assert counted.input_tokens == made.usage.input_tokens
    short = client.responses.compact(
        model="scripted", previous_response_id=made.id, service_tier="flex"
    )
    assert stage.engine.requests[-1].priority < 0
    assert [item.type for item in short.output] == ["message", "compaction"]
    stage.says = final("ok")
    items: Any = [item.to_dict(warnings=False) for item in short.output]
    client.responses.create(model="scripted", input=[*items, {"role": "user", "content": "So?"}])
    with pytest.raises(openai.BadRequestError) as caught:
        client.responses.compact(model="scripted")
    assert caught.value.param == "input"
    assert "Summary of the conversation so far:\n\nAnn likes tea." in stage.engine.prompts[-1]


def test_a_full_server_refuses_at_once(tmp_path: Path) -> None:
    engine = scripted_engine(HELD)
    with serving(engine, tmp_path, Settings(max_open=1)) as running:
        client = running.client
        with client.responses.create(model="scripted", input="?", stream=True) as stream:
            next(iter(stream))
            with pytest.raises(openai.APIStatusError) as caught:
                client.responses.create(model="scripted", input="?")
            assert caught.value.status_code == 503
            assert caught.value.response.headers["retry-after"] == "1"
            waiting = client.responses.create(model="scripted", input="?", background=True)
            assert client.responses.retrieve(waiting.id).status == "queued"
        until(lambda: client.responses.retrieve(waiting.id).status == "in_progress")


def test_a_server_that_stops_fails_what_is_in_progress(tmp_path: Path) -> None:
    with serving(scripted_engine(HELD), tmp_path) as running:
        made = running.client.responses.create(model="scripted", input="?", background=True)
        until(lambda: running.client.responses.retrieve(made.id).status == "in_progress")
    with serving(scripted_engine(HELD), tmp_path) as running:
        got = running.client.responses.retrieve(made.id)
        assert got.status == "failed"
        assert got.error is not None
        assert "server ended" in got.error.message
