"""Files and batches in the store, on SQLite and PostgreSQL: tenants, bounds, results, owners."""

from collections.abc import Callable
from typing import Any

import pytest

from motet.server.store import BatchResult, BatchRow, Store
from motet.server.store.servers import servers
from tests.server.test_store import Clock, opened, place, run

__all__ = ["place"]  # the fixture

Json = dict[str, Any]


@pytest.fixture
def store(place: Callable[[str], str]) -> Store:
    return opened(place("a"))


def recounted(store: Store) -> tuple[int, int]:
    """The numbers of objects and bytes, as they are kept and as they are counted anew."""
    database = store.database
    kept = database._num_objects, database._num_bytes
    database.run_now(database._recount)
    assert kept == (database._num_objects, database._num_bytes)
    return kept


def test_files(store: Store) -> None:
    async def scenario() -> None:
        files = store.files
        made = await files.create("a", "f1", filename="ü", purpose="batch", content=b"\x00x")
        assert await files.load("a", "f1") == made
        assert await files.content("a", "f1") == b"\x00x"
        assert await files.load("b", "f1") is None
        assert await files.content("b", "f1") is None
        assert not await files.delete("b", "f1")
        await files.create("a", "f2", filename="g", purpose="user_data", content=b"")
        assert [row.id for row in await files.of("a")] == ["f1", "f2"]
        assert [row.id for row in await files.of("a", "batch")] == ["f1"]
        assert await files.of("b") == []
        assert recounted(store) == (2, 2)
        assert await files.delete("a", "f1")
        assert recounted(store) == (1, 0)

    run(scenario())
    store.close()


def test_files_expire(place: Callable[[str], str]) -> None:
    clock = Clock()
    store = opened(place("a"), clock=clock)

    async def scenario() -> None:
        about: Json = {"filename": "f", "purpose": "batch", "content": b"x"}
        await store.files.create("a", "f1", **about, expires_after=10)
        await store.files.create("a", "f2", **about)
        clock.now += 10
        assert await store.files.load("a", "f1") is None
        assert not await store.files.delete("a", "f1")
        assert [row.id for row in await store.files.of("a")] == ["f2"]
        assert recounted(store) == (1, 1)

    run(scenario())
    store.close()


def test_a_batch(store: Store) -> None:
    async def scenario() -> None:
        body: Json = {"id": "b1", "status": "in_progress"}
        await store.batches.create(BatchRow("a", body, b"input"), None, "s1")
        assert await store.batches.load("b", "b1") is None
        for line, is_error in ((3, False), (1, False), (2, True)):
            await store.batches.add(body, BatchResult(line, is_error, {"line": line}))
        assert await store.batches.done("b1") == {1: False, 2: True, 3: False}
        recounted(store)
        ids = iter(("out", "err"))
        ended = await store.batches.finish(
            "a", body | {"status": "completed"}, lambda _: next(ids),
            [BatchResult(4, True, {"line": 4})],
        )  # fmt: skip
        assert (ended["output_file_id"], ended["error_file_id"]) == ("out", "err")
        assert await store.batches.of("a") == [ended]
        assert await store.files.content("a", "out") == b'{"line":1}\n{"line":3}\n'
        assert await store.files.content("a", "err") == b'{"line":2}\n{"line":4}\n'
        assert await store.files.load("b", "out") is None
        assert await store.batches.done("b1") == {}
        assert recounted(store)[0] == 3
        await store.batches.update(body)  # what comes too late changes nothing
        assert await store.batches.of("a") == [ended]

    run(scenario())
    store.close()


def test_who_works_on_a_batch(store: Store) -> None:
    async def scenario() -> None:
        def there(*ids: str) -> None:
            with store.database._engine.begin() as connection:
                connection.execute(servers.delete())
                connection.execute(servers.insert(), [{"id": one, "seen_at": 0} for one in ids])

        there("s1", "s2")
        await store.batches.create(BatchRow("a", {"id": "b1"}, b"input"), None, "s1")
        assert await store.batches.claim("s2") == []
        there("s2", "s3")
        (claimed,) = await store.batches.claim("s2")
        assert (claimed.tenant, claimed.body, claimed.input) == ("a", {"id": "b1"}, b"input")
        assert await store.batches.claim("s3") == []
        assert await store.batches.claim("s3", {"b1"}) == []
        assert [row.body for row in await store.batches.claim("s2", {"b1"})] == [{"id": "b1"}]

    run(scenario())
    store.close()


def test_what_is_in_progress_is_never_evicted(place: Callable[[str], str]) -> None:
    clock = Clock()
    store = opened(place("a"), objects=2, clock=clock)

    async def scenario() -> None:
        await store.batches.create(BatchRow("a", {"id": "b1"}, b"input"), None, "s1")
        for i in range(3):
            clock.now += 1
            await store.files.create(
                "a", f"f{i}", filename="f", purpose="batch", content=b"x"
            )  # fmt: skip
        assert [row.id for row in await store.files.of("a")] == ["f2"]
        assert await store.batches.load("a", "b1") is not None

    run(scenario())
    store.close()
