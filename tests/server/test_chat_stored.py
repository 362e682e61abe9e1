"""Chat completions that are kept, with OpenAI's own client and in both databases."""

from collections.abc import Callable
from typing import Any

import openai
import pytest

from motet.errors import ApiError
from tests.chat.scripted import call, final
from tests.server.conftest import Stage
from tests.server.scripted import HOLD, Script
from tests.server.serving import Running
from tests.server.test_responses_state import until
from tests.server.test_store import Clock, opened, place, run
from tests.server.test_store_files import recounted

__all__ = ["place"]  # the fixture

HELLO: Any = [{"role": "user", "content": "Hello"}]


def made(running: Running, **more: Any) -> openai.types.chat.ChatCompletion:
    more = {"messages": HELLO, "store": True, **more}
    told: Any = running.client.chat.completions.create(model="scripted", **more)
    return told  # type: ignore[no-any-return]


def test_what_is_kept_is_what_was_said(stage: Stage) -> None:
    chats = stage.running.client.chat.completions
    stage.says = Script(final("It is 4.", "Two and two."))
    first = made(stage.running, metadata={"user": "ü"}, n=2, logprobs=True)
    got = chats.retrieve(first.id)
    assert got.to_dict() == first.to_dict()
    stage.says = call("functions.f", '{"a": 1}')
    tool: Any = {"type": "function", "function": {"name": "f"}}
    called = made(stage.running, tools=[tool])
    assert chats.retrieve(called.id).choices == called.choices
    assert chats.delete(called.id).deleted
    with pytest.raises(openai.NotFoundError, match=called.id):
        chats.retrieve(called.id)
    with pytest.raises(openai.NotFoundError, match=called.id):
        chats.delete(called.id)
    with pytest.raises(openai.NotFoundError, match=called.id):
        chats.messages.list(called.id)
    with pytest.raises(openai.NotFoundError, match=called.id):
        chats.update(called.id, metadata={})


def test_a_stream_is_kept_before_its_end_is_told(stage: Stage) -> None:
    client = stage.running.client
    stage.says = Script(final("It is 4.", "Two and two."))
    chunks = list(
        client.chat.completions.create(
            model="scripted",
            messages=HELLO,
            store=True,
            stream=True,
            metadata={"a": "b"},
            stream_options={"include_usage": True},
        )
    )
    got = client.chat.completions.retrieve(chunks[0].id)
    said = "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)
    assert got.choices[0].message.content == said == "It is 4."
    assert got.usage == chunks[-1].usage
    assert got.metadata == {"a": "b"}


def test_what_is_not_asked_for_or_not_complete_is_not_kept(stage: Stage) -> None:
    client = stage.running.client
    before = [one.id for one in client.chat.completions.list(limit=100)]
    stage.says = final("Hello")
    made(stage.running, store=False)
    made(stage.running, store=None)
    stage.says = Script(["<|channel|>final<|message|>Hel", HOLD, "lo<|return|>"])
    with client.chat.completions.create(
        model="scripted", messages=HELLO, store=True, stream=True
    ) as stream:
        next(iter(stream))
    until(lambda: stage.engine.num_held == 0)  # the server has seen that the client left
    assert [one.id for one in client.chat.completions.list(limit=100)] == before


def test_lists(stage: Stage) -> None:
    chats = stage.running.client.chat.completions
    stage.says = final("Hello")
    ids = [made(stage.running, metadata={"round": "one", "i": str(i)}).id for i in range(5)]
    mark = {"round": "one"}
    assert [one.id for one in chats.list(metadata=mark)] == ids
    assert [one.id for one in chats.list(metadata=mark, limit=2)] == ids  # the client's own paging
    assert [one.id for one in chats.list(metadata=mark, order="desc", limit=2)] == ids[::-1]
    assert [one.id for one in chats.list(metadata={"i": "3", **mark})] == [ids[3]]
    assert [one.id for one in chats.list(model="scripted", metadata=mark, after=ids[2])] == ids[3:]
    assert chats.list(model="another").data == []
    page = chats.list(metadata=mark, limit=5)
    assert not page.has_more
    assert chats.list(metadata=mark, limit=4).has_more
    changed = chats.update(ids[0], metadata={"round": "two"})
    assert changed.metadata == {"round": "two"}
    assert [one.id for one in chats.list(metadata=mark)] == ids[1:]
    with pytest.raises(openai.BadRequestError, match="after"):
        chats.list(after="chatcmpl_none")


@pytest.mark.parametrize(
    ("query", "param"),
    [
        ("metadata=a", "metadata"),
        ("metadata[]=a", "metadata"),
        ("metadata[a=b", "metadata[a"),
        ("limit[a]=1", "limit[a]"),
        ("limit=0", "limit"),
        ("model=%00", "model"),
        ("after=%00", "after"),
        ("user=a", "user"),
    ],
)
def test_queries_that_are_refused(stage: Stage, query: str, param: str) -> None:
    told = stage.running.http.get(f"/v1/chat/completions?{query}")
    assert told.status_code == 400
    assert told.json()["error"]["param"] == param


def test_messages(stage: Stage) -> None:
    chats = stage.running.client.chat.completions
    stage.says = final("Hello")
    messages: Any = [
        {"role": "developer", "content": "Be brief."},
        {
            "role": "user",
            "content": [{"type": "text", "text": "He"}, {"type": "text", "text": "y"}],
        },
        {
            "role": "assistant",
            "content": None,
            "tool_calls": [
                {"id": "c1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
            ],
        },
        {"role": "tool", "tool_call_id": "c1", "content": "done"},
    ]
    tool: Any = {"type": "function", "function": {"name": "f"}}
    first = made(stage.running, messages=messages, tools=[tool])
    told = list(chats.messages.list(first.id, limit=3))
    assert [one.role for one in told] == ["developer", "user", "assistant", "tool"]
    assert [one.content for one in told] == ["Be brief.", "Hey", None, "done"]
    assert told[1].content_parts is not None
    assert [part.to_dict() for part in told[1].content_parts] == messages[1]["content"]
    assert told[2].tool_calls is not None
    assert told[2].tool_calls[0].to_dict() == messages[2]["tool_calls"][0]
    assert [one.id for one in chats.messages.list(first.id, order="desc")] == [
        one.id for one in reversed(told)
    ]


def test_in_both_databases(place: Callable[[str], str]) -> None:
    clock = Clock()
    store = opened(place("a"), clock=clock, objects=3)

    async def scenario() -> None:
        chats = store.chats
        for i in range(3):
            clock.now += 1
            body = {"id": f"c{i}", "model": "m" if i else "ü", "metadata": {"k": str(i)}}
            await chats.save("a", body, [{"role": "user", "content": "\x00"}])
        assert await chats.load("b", "c0") is None
        assert await chats.messages("b", "c0") is None
        assert await chats.update("b", "c0", {}) is None
        assert not await chats.delete("b", "c0")
        assert await chats.messages("a", "c0") == [{"role": "user", "content": "\x00"}]
        page = await chats.page("a", after="c0", limit=1, order="asc")
        assert [one["id"] for one in page.data] == ["c1"]
        assert page.has_more
        page = await chats.page("a", after="c2", limit=9, order="desc", model="m")
        assert [one["id"] for one in page.data] == ["c1"]
        with pytest.raises(ApiError, match="no 'c2'"):
            await chats.page("b", after="c2", limit=9, order="desc")
        told = await chats.update("a", "c0", {"k": "a longer one"})
        assert told == {"id": "c0", "model": "ü", "metadata": {"k": "a longer one"}}
        number, _ = recounted(store)
        assert number == 3
        clock.now += 1
        await chats.load("a", "c0")
        clock.now += 1
        await chats.save("a", {"id": "c3", "model": "m"}, [])  # one too many: c1 was used last
        assert await chats.load("a", "c1") is None
        assert await chats.load("a", "c0") == told
        assert await chats.delete("a", "c0")
        number, _ = recounted(store)
        assert number == 2

    run(scenario())
    store.close()
