"""The database behind the store: SQLite by default, PostgreSQL by URL; and its bounds.

Every kind of object has a table with the columns of `object_table`. `Database.run` gives a function
a connection in one transaction, in a thread: what it does is there as a whole or not at all, also
after a kill. SQLite keeps a write-ahead log and has one writer, so one thread does all of its work.
What is too much is deleted after a transaction, in one of its own.
"""

import asyncio
import json
import logging
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import sqlalchemy as sa

from motet.errors import ApiError, UsageError

__all__ = ["Database", "metadata", "object_table", "to_json"]

logger = logging.getLogger(__name__)

T = TypeVar("T")
metadata = sa.MetaData()
_ADDED = "motet_added"  # in a connection's `info`
_LOCK = 0x6D6F746574  # "motet"
VERSION = 2  # of all tables; a change of any of them makes it another
about = sa.Table("motet_store", metadata, sa.Column("version", sa.Integer, nullable=False))
RECOUNT_SECONDS = 60.0  # other servers may use the same database
EVICTED_AT_ONCE = 256
MAX_READ_BYTES = 64 << 20  # of what came before, for one request: many times a context
TRIES = 10  # of a transaction that others stood in the way of
_IN_THE_WAY = ("40001", "40P01")  # PostgreSQL's codes for that: not serializable, a deadlock
POOL = 8  # connections to PostgreSQL


def to_json(value: Any) -> bytes:
    """Plain data, as it is kept."""
    return json.dumps(value, separators=(",", ":")).encode()


def object_table(name: str, *columns: sa.schema.SchemaItem) -> sa.Table:
    """A table of objects that have an owner, a size, and an age since they were last used."""
    return sa.Table(
        name,
        metadata,
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("tenant", sa.String(128), nullable=False, index=True),
        sa.Column("created_at", sa.Float, nullable=False),
        sa.Column("used_at", sa.Float, nullable=False, index=True),
        sa.Column("num_bytes", sa.BigInteger, nullable=False),
        sa.Column("is_busy", sa.Boolean, nullable=False),  # in progress, and never evicted
        *columns,
    )


class Database:
    """One database, and the bounds of all that is in it.

    Args:
        url: SQLAlchemy's.
        max_objects, max_bytes, max_age: what is beyond them is deleted, least recently used first.

    Raises:
        UsageError: it cannot be opened, or is of a later version.
    """

    def __init__(
        self,
        url: str,
        *,
        max_objects: int,
        max_bytes: int,
        max_age: float,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.clock = clock
        self._max_objects, self._max_bytes, self._max_age = max_objects, max_bytes, max_age
        self._count = threading.Lock()
        self._making_room = threading.Lock()
        self._num_objects = self._num_bytes = 0
        self._counted_at = 0.0
        try:
            self._engine = _connect(url)
        except (sa.exc.SQLAlchemyError, ImportError) as error:
            raise _not_opened(url, error) from None
        try:
            self.run_now(_make_tables)
            self.run_now(self._recount)
        except BaseException as error:
            self._engine.dispose()
            if isinstance(error, sa.exc.SQLAlchemyError | OSError):
                raise _not_opened(url, error) from None
            raise
        is_sqlite = self._engine.dialect.name == "sqlite"
        self._threads = ThreadPoolExecutor(1 if is_sqlite else POOL, "motet-store")

    @property
    def dialect(self) -> str:
        """ "sqlite" or "postgresql"."""
        return self._engine.dialect.name

    async def run(self, work: Callable[[sa.Connection], T]) -> T:
        """Do `work` in one transaction; what it raises undoes it, and it may be done again. A
        cancelled caller does not stop what has begun."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self.run_now, work)

    def run_now(self, work: Callable[[sa.Connection], T]) -> T:
        """The same in this thread."""
        done = self._transact(work)
        if self.clock() - self._counted_at > RECOUNT_SECONDS:
            self._transact(self._forget_old)
        if self._is_full():
            self._make_room()
        return done

    def _transact(self, work: Callable[[sa.Connection], T]) -> T:
        for left in reversed(range(TRIES)):
            try:
                with self._engine.begin() as connection:
                    added = connection.info[_ADDED] = [0, 0]
                    done = work(connection)
                with self._count:  # now that it is certain
                    self._num_objects += added[0]
                    self._num_bytes += added[1]
                return done
            except sa.exc.OperationalError as error:
                if not left or getattr(error.orig, "sqlstate", None) not in _IN_THE_WAY:
                    raise
        raise AssertionError("the last try returns or raises")

    def close(self) -> None:
        """Finish what was begun and close all connections."""
        self._threads.shutdown(wait=True)
        self._engine.dispose()

    def check_size(self, num_bytes: int) -> None:
        """ApiError 413 for an object that would not fit beside anything."""
        if num_bytes > self._max_bytes:
            raise ApiError(
                413, f"An object of {num_bytes} bytes does not fit the store of {self._max_bytes}."
            )

    def check_read(self, num_bytes: int) -> None:
        """ApiError 400 for more than one request may read at once."""
        if num_bytes > MAX_READ_BYTES:
            raise ApiError(
                400,
                f"What came before has {num_bytes} bytes, and a request may bring back "
                f"{MAX_READ_BYTES}; begin anew.",
                code="context_length_exceeded",
            )

    def added(self, connection: sa.Connection, num_objects: int, num_bytes: int) -> None:
        """Tell of what was added (or, negative, deleted), in the same transaction."""
        added = connection.info[_ADDED]
        added[0] += num_objects
        added[1] += num_bytes

    def _is_full(self) -> bool:
        return self._num_objects > self._max_objects or self._num_bytes > self._max_bytes

    def _make_room(self) -> None:
        with self._making_room:  # one thread at a time, or they delete more than is too much
            is_any = True
            while is_any and self._is_full():
                is_any = self._transact(self._evict)

    def _forget_old(self, connection: sa.Connection) -> None:
        """Delete what is too old, and count anew."""
        oldest = self.clock() - self._max_age
        for table in _tables():
            connection.execute(table.delete().where(table.c.used_at < oldest, ~table.c.is_busy))
        self._recount(connection)

    def _evict(self, connection: sa.Connection) -> bool:
        """Delete the least recently used, as much as is too much; whether there was anything."""
        # What another transaction holds is in use, and nothing to wait for.
        rows = [
            (used_at, object_id, num_bytes, table)
            for table in _tables()
            for used_at, object_id, num_bytes in connection.execute(
                sa.select(table.c.used_at, table.c.id, table.c.num_bytes)
                .where(~table.c.is_busy)
                .order_by(table.c.used_at, table.c.id)
                .limit(EVICTED_AT_ONCE)
                .with_for_update(skip_locked=True)
            )
        ]
        spare_objects = self._num_objects - self._max_objects
        spare_bytes = self._num_bytes - self._max_bytes
        gone: dict[sa.Table, list[str]] = {}
        for _, object_id, num_bytes, table in sorted(rows, key=lambda row: row[:2]):
            if spare_objects <= 0 and spare_bytes <= 0:
                break
            gone.setdefault(table, []).append(object_id)
            spare_objects -= 1
            spare_bytes -= num_bytes
            self.added(connection, -1, -num_bytes)
        for table, ids in gone.items():
            connection.execute(table.delete().where(table.c.id.in_(ids)))
            logger.info("store: %d %s made room for newer ones", len(ids), table.name)
        return bool(gone)

    def _recount(self, connection: sa.Connection) -> None:
        num_objects = num_bytes = 0
        for table in _tables():
            number, size = connection.execute(
                sa.select(sa.func.count(), sa.func.coalesce(sa.func.sum(table.c.num_bytes), 0))
            ).one()
            num_objects += number
            num_bytes += int(size)
        with self._count:
            self._num_objects, self._num_bytes = num_objects, num_bytes
            self._counted_at = self.clock()


def _make_tables(connection: sa.Connection) -> None:
    """The tables of this version; UsageError for those of another one."""
    if connection.dialect.name == "postgresql":  # one server at a time
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
    there = set(sa.inspect(connection).get_table_names())
    known = there & set(metadata.tables)
    found = connection.execute(sa.select(about.c.version)).scalar() if about.name in there else 0
    if known and found != VERSION:
        raise UsageError(
            f"the store has the layout {found or 'of no version'}, and this Motet writes layout "
            f"{VERSION}; give another store or move this one away"
        )
    metadata.create_all(connection)
    if not known:
        connection.execute(about.insert().values(version=VERSION))


def _tables() -> Iterable[sa.Table]:
    """Those that `object_table` made."""
    return [table for table in metadata.sorted_tables if "is_busy" in table.c]


def _connect(url: str) -> sa.Engine:
    parsed = sa.engine.make_url(url)
    if parsed.get_backend_name() == "postgresql":
        return sa.create_engine(
            parsed, pool_size=POOL, max_overflow=0, pool_pre_ping=True, hide_parameters=True
        )
    if parsed.get_backend_name() != "sqlite":
        raise UsageError(f"the store is {parsed.drivername}://...; give sqlite or postgresql")
    if parsed.database in (None, "", ":memory:"):
        pool: dict[str, Any] = {"poolclass": sa.pool.StaticPool}  # one, or it would be forgotten
    else:
        pool = {"pool_size": 2}
    # What is stored is what users wrote, and errors go to the log.
    engine = sa.create_engine(
        parsed, connect_args={"check_same_thread": False}, hide_parameters=True, **pool
    )
    sa.event.listen(engine, "connect", _set_up_sqlite)
    sa.event.listen(engine, "begin", _begin_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # transactions are begun by `_begin_sqlite` alone
    for pragma in (
        "journal_mode=WAL",
        "synchronous=NORMAL",  # with a log, a kill loses nothing that was committed
        "busy_timeout=10000",
        "foreign_keys=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: sa.Connection) -> None:
    # Takes the lock of writers at once: one that reads first and then writes could be refused.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _not_opened(url: str, error: Exception) -> UsageError:
    """The error, with the URL but for its password."""
    try:
        shown = sa.engine.make_url(url).render_as_string()
    except sa.exc.ArgumentError:
        shown = repr(url)
    return UsageError(f"the store {shown} cannot be opened: {_first_line(error)}")


def _first_line(error: Exception) -> str:
    return str(error).strip().splitlines()[0]
