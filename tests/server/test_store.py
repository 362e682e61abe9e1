"""The store: tenants, chains, bounds, and what a killed server leaves."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import sqlalchemy as sa

from motet.errors import ApiError, UsageError
from motet.server import Settings
from motet.server.store import Order, ResponseRow, Store, database, responses
from motet.server.store.database import Database
from motet.server.store.servers import is_alive

Json = dict[str, Any]


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], str]:
    """The URL of a database of a test's own, by name."""
    if request.param == "sqlite":
        return lambda name: f"sqlite:///{tmp_path / name}"
    server: str = request.getfixturevalue("postgres_url")
    engine = sa.create_engine(server.format("postgres"), isolation_level="AUTOCOMMIT")
    made: set[str] = set()

    def url(name: str) -> str:
        name = f"d{abs(hash((request.node.name, name)))}"
        if name not in made:
            made.add(name)
            with engine.connect() as connection:
                connection.exec_driver_sql(f"CREATE DATABASE {name}")
            engine.dispose()
        return server.format(name)

    return url


def opened(
    url: str, *, objects: int = 1000, size: int = 1 << 30, age: float = 1e9,
    clock: Callable[[], float] | None = None,
) -> Store:  # fmt: skip
    return Store(
        Database(url, max_objects=objects, max_bytes=size, max_age=age, clock=clock or Clock())
    )


def row(number: int, previous: int | None = None, **body: Any) -> ResponseRow:
    item = {"id": f"in_{number}", "type": "message", "role": "user", "content": "x"}
    output = {"id": f"out_{number}", "type": "message", "role": "assistant", "content": []}
    return ResponseRow(
        {"id": f"resp_{number}", "status": "completed", "output": [output], **body},
        [item],
        previous_id=None if previous is None else f"resp_{previous}",
    )


def run(work: Coroutine[Any, Any, Any]) -> Any:
    return asyncio.run(work)


def test_keeps_and_deletes(place: Callable[[str], str]) -> None:
    store = opened(place("s"))

    async def work() -> None:
        await store.save_response("a", row(1))
        got = await store.responses.load("a", "resp_1")
        assert got is not None
        assert got.body["output"][0]["id"] == "out_1"
        assert await store.responses.delete("a", "resp_1")
        assert not await store.responses.delete("a", "resp_1")
        assert await store.responses.load("a", "resp_1") is None

    run(work())
    store.close()


def test_tenants_see_their_own(place: Callable[[str], str]) -> None:
    store = opened(place("s"))

    async def work() -> None:
        await store.save_response("a", row(1))
        await store.conversations.create("a", "conv_1", {})
        assert await store.responses.load("b", "resp_1") is None
        assert not await store.responses.delete("b", "resp_1")
        assert await store.responses.history("b", "resp_1") is None
        assert await store.responses.find_items("b", ["out_1"]) == {}
        assert (await store.responses.find_items("a", ["out_1"]))["out_1"]["role"] == "assistant"
        assert await store.conversations.load("b", "conv_1") is None
        assert await store.conversations.items("b", "conv_1") is None
        assert not await store.conversations.append("b", "conv_1", [{"id": "x"}])
        assert await store.conversations.update("b", "conv_1", {}) is None
        assert not await store.conversations.delete("b", "conv_1")

    run(work())
    store.close()


def test_a_chain_is_whole_or_nothing(place: Callable[[str], str]) -> None:
    store = opened(place("s"))

    async def work() -> None:
        for number in range(300):
            await store.save_response("a", row(number, number - 1 if number else None))
        chain = await store.responses.history("a", "resp_299")
        assert chain is not None
        assert [one.id for one in chain] == [f"resp_{i}" for i in range(300)]
        await store.responses.delete("a", "resp_7")
        assert await store.responses.history("a", "resp_299") is None
        assert await store.responses.history("a", "resp_6") is not None

    run(work())
    store.close()


def test_an_item_is_found_in_the_last_response_that_has_it(place: Callable[[str], str]) -> None:
    clock = Clock()
    store = opened(place("s"), clock=clock)

    async def work() -> None:
        for number in range(3):
            clock.now += 1
            items = [{"id": f"item_{i}", "in": number} for i in range(number, 5)]
            body = {"id": f"resp_{number}", "status": "completed", "output": []}
            await store.save_response("a", ResponseRow(body, items))
        found = await store.responses.find_items("a", [f"item_{i}" for i in range(9)])
        assert {key: item["in"] for key, item in found.items()} == {
            "item_0": 0, "item_1": 1, "item_2": 2, "item_3": 2, "item_4": 2,
        }  # fmt: skip

    run(work())
    store.close()


def test_a_response_is_read_once_for_all_of_its_items(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opened(f"sqlite:///{tmp_path / 's'}")
    items = [{"id": f"item_{i}"} for i in range(50)]
    body = {"id": "resp_1", "status": "completed", "output": []}
    run(store.save_response("a", ResponseRow(body, items)))
    read: list[bytes] = []

    def loads(data: bytes) -> Any:
        read.append(data)
        return json.loads(data)

    monkeypatch.setattr(responses, "json", SimpleNamespace(loads=loads, dumps=json.dumps))
    found = run(store.responses.find_items("a", [one["id"] for one in items]))
    assert len(found) == 50
    assert len(read) == 2
    store.close()


def test_more_than_a_request_may_read(
    place: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opened(place("s"))

    async def work() -> None:
        for number in range(10):
            await store.save_response("a", row(number, number - 1 if number else None))
        assert await store.responses.history("a", "resp_4") is not None
        monkeypatch.setattr(database, "MAX_READ_BYTES", 1000)
        with pytest.raises(ApiError, match="begin anew") as caught:
            await store.responses.history("a", "resp_9")
        assert caught.value.status == 400
        with pytest.raises(ApiError, match="begin anew"):
            await store.responses.find_items("a", [f"out_{i}" for i in range(10)])
        assert await store.responses.history("a", "resp_0") is not None

    run(work())
    store.close()


def test_bounds_of_number_bytes_and_age(place: Callable[[str], str]) -> None:
    clock = Clock()

    async def fill(store: Store) -> list[int]:
        for number in range(40):
            clock.now += 1
            await store.save_response("a", row(number))
        return [i for i in range(40) if await store.responses.load("a", f"resp_{i}") is not None]

    store = opened(place("number"), objects=10, clock=clock)
    assert run(fill(store)) == list(range(30, 40))
    store.close()
    one = len(str(row(1).body)) + 100
    store = opened(place("bytes"), size=10 * one, clock=clock)
    kept = run(fill(store))
    assert kept == list(range(40 - len(kept), 40))
    assert 5 <= len(kept) <= 20
    store.close()
    store = opened(place("age"), clock=clock)
    run(fill(store))
    store.close()
    clock.now += 100
    store = opened(place("age"), age=50, clock=clock)

    async def sweep() -> list[ResponseRow | None]:
        clock.now += 61
        await store.save_response("a", row(99))
        return [await store.responses.load("a", f"resp_{i}") for i in (0, 39)]

    assert run(sweep()) == [None, None]
    store.close()


def test_a_full_store_does_not_count_all_that_it_holds(place: Callable[[str], str]) -> None:
    store = opened(place("s"), objects=10)
    asked: list[str] = []
    engine = store.database._engine
    sa.event.listen(engine, "before_cursor_execute", lambda *about: asked.append(about[2]))

    async def work() -> list[bool]:
        for number in range(30):
            await store.save_response("a", row(number))
        return [await store.responses.load("a", f"resp_{i}") is not None for i in range(30)]

    assert sum(run(work())) == 10
    assert [one for one in asked if "DELETE FROM responses" in one]
    assert not [one for one in asked if "count(" in one]
    store.close()


def test_what_is_undone_is_not_counted(place: Callable[[str], str]) -> None:
    store = opened(place("s"), objects=3)

    async def work() -> None:
        await store.conversations.create("a", "conv_1", {})
        await store.save_response("a", row(1))
        for number in range(10, 20):
            with pytest.raises(TypeError):
                await store.save_response("a", row(number), "conv_1", [{"id": "x", "y": object()}])
        await store.save_response("a", row(2))
        assert await store.responses.load("a", "resp_1") is not None

    run(work())
    store.close()


def test_many_at_once_in_a_full_store(place: Callable[[str], str]) -> None:
    """They delete what others use, in another order, and nobody is told of a deadlock."""
    store = opened(place("s"), objects=20)

    async def one(worker: int) -> None:
        for i in range(12):
            number = 100 * worker + i
            await store.conversations.create("a", f"conv_{number}", {})
            other = f"conv_{100 * ((worker + 1) % 8) + max(0, i - 1)}"
            await store.save_response("a", row(number), other, [{"id": f"item_{number}"}])
            await store.responses.history("a", f"resp_{100 * ((worker + 3) % 8) + i}")

    async def work() -> None:
        await asyncio.gather(*(one(worker) for worker in range(8)))
        number = store.database.run_now(
            lambda connection: sum(
                connection.execute(sa.text(f"SELECT count(*) FROM {table}")).scalar_one()
                for table in ("responses", "conversations")
            )
        )
        assert number == 20

    run(work())
    store.close()


def test_errors_tell_nothing_of_what_is_stored(place: Callable[[str], str]) -> None:
    store = opened(place("s"))

    async def work() -> None:
        await store.conversations.create("a", "conv_1", {"k": "geheim"})
        with pytest.raises(sa.exc.IntegrityError) as caught:
            await store.conversations.create("a", "conv_1", {"k": "geheim"})
        assert "geheim" not in str(caught.value)

    run(work())
    store.close()


def test_what_is_used_or_in_progress_stays(place: Callable[[str], str]) -> None:
    clock = Clock()
    store = opened(place("s"), objects=5, clock=clock)

    async def work() -> None:
        await store.save_response("a", row(0))
        await store.save_response("a", row(1, 0))
        await store.save_response("a", row(2, status="in_progress"))
        for number in range(10, 30):
            clock.now += 1
            assert await store.responses.history("a", "resp_1") is not None
            await store.save_response("a", row(number))
        assert await store.responses.load("a", "resp_2") is not None

    run(work())
    store.close()


def test_an_object_that_fits_nowhere(place: Callable[[str], str]) -> None:
    store = opened(place("s"), size=100)
    with pytest.raises(ApiError, match="does not fit") as caught:
        run(store.save_response("a", row(1, metadata={"x": "y" * 200})))
    assert caught.value.status == 413
    store.close()


def test_what_a_dead_server_left_is_failed(place: Callable[[str], str]) -> None:
    clock = Clock()
    store = opened(place("s"), clock=clock)
    ours = store.presence.id
    host, pid, began, number = ours.rsplit("/", 3)
    owners = {
        1: ours,
        2: f"{host}/{pid}/{int(began) + 1}/{number}",  # another process had our number
        3: f"{host}/4194304/1/{number}",  # no process has this one
        4: f"elsewhere/{pid}/{began}/{number}",  # which will be silent
        5: f"nowhere/{pid}/{began}/{number}",  # of which nobody has heard
    }

    async def status() -> list[str]:
        found = [await store.responses.load("a", f"resp_{i}") for i in owners]
        return [row.body["status"] for row in found if row is not None]

    async def work() -> None:
        for number, owner in owners.items():
            store.responses.owner = owner
            await store.save_response("a", row(number, status="queued"))
        store.responses.owner = ours
        await store.save_response("a", row(9))
        elsewhere = opened(place("s"), clock=clock)
        elsewhere.presence.id = owners[4]
        await elsewhere.presence.beat()
        elsewhere.close()
        assert await store.presence.beat() == 0  # the other one did it
        assert await status() == ["queued", "failed", "failed", "queued", "failed"]
        clock.now += 61
        assert await store.presence.beat() == 1
        assert await status() == ["queued", "failed", "failed", "failed", "failed"]
        got = await store.responses.load("a", "resp_2")
        assert got is not None
        assert "server ended" in got.body["error"]["message"]

    run(work())
    store.close()


def test_a_container_of_the_same_name_is_another_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its processes have numbers of their own, and one that is not here may well be there."""
    store = opened(f"sqlite:///{tmp_path / 's'}")
    assert is_alive(store.presence.id, 1e9)
    monkeypatch.setattr(Path, "readlink", lambda path: Path("pid:[1]"))
    monkeypatch.setattr("motet.server.store.servers._began", lambda pid: "")
    assert is_alive(store.presence.id, 59)
    assert not is_alive(store.presence.id, 61)
    store.close()


def test_a_response_and_its_items_are_stored_together(place: Callable[[str], str]) -> None:
    store = opened(place("s"))

    async def work() -> None:
        await store.conversations.create("a", "conv_1", {"k": "v"})
        items = [{"id": "i1", "n": 1}, {"id": "i2", "n": 2}]
        await store.save_response("a", row(1), "conv_1", items)
        assert await store.conversations.items("a", "conv_1") == items
        await store.save_response("a", row(2), "conv_1", [{"id": "i2"}, {"id": "i3"}])
        known = await store.conversations.items("a", "conv_1")
        assert known is not None
        assert [one["id"] for one in known] == ["i1", "i2", "i3"]
        with pytest.raises(TypeError):  # the items cannot be written, so neither is the response
            await store.save_response("a", row(3), "conv_1", [{"id": "i4", "x": object()}])
        assert await store.responses.load("a", "resp_3") is None
        assert await store.conversations.remove("a", "conv_1", "i1")
        assert not await store.conversations.remove("a", "conv_1", "i1")
        assert await store.conversations.delete("a", "conv_1")
        assert await store.conversations.items("a", "conv_1") is None

    run(work())
    store.close()


def test_pages_of_a_conversation(
    place: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opened(place("s"))
    items = [{"id": f"i{n}", "n": n} for n in range(7)]

    async def ids(after: str | None, limit: int, order: Order) -> tuple[list[str], bool]:
        page = await store.conversations.page("a", "c", after=after, limit=limit, order=order)
        assert page is not None
        return [one["id"] for one in page.data], page.has_more

    async def work() -> None:
        await store.conversations.create("a", "c", {}, items)
        await store.conversations.create("a", "d", {}, [{"id": "other"}])
        assert await store.conversations.items("a", "c") == items
        monkeypatch.setattr(database, "MAX_READ_BYTES", 50)  # a page is always to be had
        with pytest.raises(ApiError, match="begin anew"):
            await store.conversations.items("a", "c")
        assert await ids(None, 3, "asc") == (["i0", "i1", "i2"], True)
        assert await ids("i2", 4, "asc") == (["i3", "i4", "i5", "i6"], False)
        assert await ids("i2", 3, "asc") == (["i3", "i4", "i5"], True)
        assert await ids(None, 2, "desc") == (["i6", "i5"], True)
        assert await ids("i2", 9, "desc") == (["i1", "i0"], False)
        with pytest.raises(ApiError, match="no 'other'"):
            await ids("other", 9, "desc")
        assert await store.conversations.page("b", "c", after=None, limit=9, order="asc") is None
        assert await store.conversations.some("a", "c", ["i3", "other"]) == [items[3]]
        assert await store.conversations.some("b", "c", ["i3"]) is None

    run(work())
    store.close()


def test_a_conversation_begins_with_all_of_its_items_or_not_at_all(
    place: Callable[[str], str],
) -> None:
    store = opened(place("s"))

    async def work() -> None:
        with pytest.raises(TypeError):
            await store.conversations.create("a", "c", {}, [{"id": "i"}, {"id": "j", "x": {1}}])
        assert await store.conversations.load("a", "c") is None

    run(work())
    store.close()


def test_nobody_else_reads_the_store(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o755)
    store = Store.open(Settings(data_folder=folder))
    run(store.save_response("a", row(1)))
    modes = {file.name: file.stat().st_mode & 0o777 for file in folder.iterdir()}
    assert set(modes.values()) == {0o600}, modes
    store.close()


def test_a_store_of_another_version(place: Callable[[str], str]) -> None:
    store = opened(place("s"))
    store.close()
    opened(place("s")).close()
    engine = sa.create_engine(place("s"))
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE motet_store SET version = 99")
    with pytest.raises(UsageError, match="layout 99"):
        opened(place("s"))
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE motet_store")
    engine.dispose()
    with pytest.raises(UsageError, match="no version"):
        opened(place("s"))


def test_a_store_that_cannot_be_opened(tmp_path: Path) -> None:
    file = tmp_path / "s.sqlite3"
    file.write_text("this is no database, and long enough to be seen as none")
    with pytest.raises(UsageError, match="cannot be opened"):
        opened(f"sqlite:///{file}")
    with pytest.raises(UsageError, match="sqlite or postgresql"):
        Store.open(Settings(store_url="mysql://u:p@h/d", data_folder=tmp_path))
    with pytest.raises(UsageError, match=r"postgresql.*cannot be opened") as caught:
        opened("postgresql+psycopg://u:geheim@localhost:1/d")
    assert "geheim" not in str(caught.value)
