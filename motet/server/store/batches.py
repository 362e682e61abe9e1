"""Stored batches: the object, the lines of its input, and a result a line as they come.

A batch in progress keeps its own copy of the input, so the file may go. Each result is stored when
it is there; after a kill what has one is not asked again. The end of a batch is one transaction:
the files of results and the batch that names them.
"""

import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from motet.server.store.database import Database, metadata, object_table, to_json
from motet.server.store.files import Files
from motet.server.store.servers import servers

__all__ = ["BatchResult", "BatchRow", "Batches"]

Json = dict[str, Any]

batches = object_table(
    "batches",
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Column("expires_after", sa.Float),  # of the files of results, in seconds
    sa.Column("owner", sa.String(160), nullable=False),  # the server that works on it
)
# Apart from the batch, which is written anew with every result. There is none when it is over.
inputs = sa.Table(
    "batch_inputs",
    metadata,
    sa.Column("batch_id", sa.ForeignKey("batches.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("content", sa.LargeBinary, nullable=False),
)
results = sa.Table(
    "batch_results",
    metadata,
    sa.Column("batch_id", sa.ForeignKey("batches.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("line", sa.Integer, primary_key=True),
    sa.Column("is_error", sa.Boolean, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
)


@dataclass(frozen=True)
class BatchRow:
    """A batch in progress: a new one, or as a server that is gone has left it."""

    tenant: str
    body: Json  # the object as clients get it
    input: bytes


@dataclass(frozen=True)
class BatchResult:
    """What came of a line."""

    line: int
    is_error: bool
    body: Json


class Batches:
    """The batches of all tenants; each sees its own."""

    def __init__(self, database: Database, files: Files) -> None:
        self._database = database
        self._files = files

    async def create(self, row: BatchRow, expires_after: float | None, owner: str) -> None:
        """A new one, which the server `owner` works on."""
        body, packed = row.body, to_json(row.body)
        size = len(packed) + len(row.input)

        def work(connection: sa.Connection) -> None:
            self._database.check_size(size)
            now = self._database.clock()
            connection.execute(
                batches.insert().values(
                    id=body["id"], tenant=row.tenant, created_at=now, used_at=now, num_bytes=size,
                    is_busy=True, body=packed, expires_after=expires_after, owner=owner,
                )
            )  # fmt: skip
            connection.execute(inputs.insert().values(batch_id=body["id"], content=row.input))
            self._database.added(connection, 1, size)

        await self._database.run(work)

    async def load(self, tenant: str, batch_id: str) -> Json | None:
        """The object, or None."""

        def work(connection: sa.Connection) -> Json | None:
            is_mine = (batches.c.id == batch_id) & (batches.c.tenant == tenant)
            found = connection.execute(sa.select(batches.c.body).where(is_mine)).scalar()
            return None if found is None else json.loads(found)

        return await self._database.run(work)

    async def of(self, tenant: str) -> list[Json]:
        """All of a tenant's, oldest first."""

        def work(connection: sa.Connection) -> list[Json]:
            found = connection.execute(
                sa.select(batches.c.body)
                .where(batches.c.tenant == tenant)
                .order_by(batches.c.created_at, batches.c.id)
            ).scalars()
            return [json.loads(body) for body in found]

        return await self._database.run(work)

    async def claim(self, owner: str, stopped: Collection[str] = ()) -> list[BatchRow]:
        """Those in progress whose server is gone, of all tenants: now they are `owner`'s. Also
        those of `owner` itself whose work has stopped.
        """

        def work(connection: sa.Connection) -> list[BatchRow]:
            is_gone = batches.c.owner.not_in(sa.select(servers.c.id))
            is_stopped = (batches.c.owner == owner) & batches.c.id.in_(stopped)
            is_left = batches.c.is_busy & (is_gone | is_stopped)
            left = connection.execute(
                sa.select(batches.c.id, batches.c.owner)
                .where(is_left)
                .order_by(batches.c.created_at)
            ).all()
            claimed = []
            for batch_id, before in left:
                is_it = batches.c.id == batch_id
                taken = connection.execute(
                    batches.update().where(is_it, batches.c.owner == before).values(owner=owner)
                )
                if taken.rowcount:  # no other server was faster
                    tenant, body, given = connection.execute(
                        sa.select(batches.c.tenant, batches.c.body, inputs.c.content)
                        .join(inputs, inputs.c.batch_id == batches.c.id)
                        .where(is_it)
                    ).one()
                    claimed.append(BatchRow(tenant, json.loads(body), given))
            return claimed

        return await self._database.run(work)

    async def done(self, batch_id: str) -> dict[int, bool]:
        """The lines that have a result, and whether it is an error."""

        def work(connection: sa.Connection) -> dict[int, bool]:
            found = connection.execute(
                sa.select(results.c.line, results.c.is_error).where(results.c.batch_id == batch_id)
            ).all()
            return {line: bool(is_error) for line, is_error in found}

        return await self._database.run(work)

    async def update(self, body: Json) -> None:
        """Store the object as it stands, unless the batch is over."""
        packed = to_json(body)
        is_it = (batches.c.id == body["id"]) & batches.c.is_busy
        await self._database.run(
            lambda connection: connection.execute(batches.update().where(is_it).values(body=packed))
        )

    async def add(self, body: Json, result: BatchResult) -> None:
        """Store a result, and the object that counts it."""
        packed, told = to_json(body), to_json(result.body)

        def work(connection: sa.Connection) -> None:
            connection.execute(
                results.insert().values(
                    batch_id=body["id"], line=result.line, is_error=result.is_error, body=told
                )
            )
            connection.execute(
                batches.update()
                .where(batches.c.id == body["id"])
                .values(body=packed, num_bytes=batches.c.num_bytes + len(told))
            )
            self._database.added(connection, 0, len(told))

        await self._database.run(work)

    async def finish(
        self,
        tenant: str,
        body: Json,
        new_id: Callable[[str], str],
        more: Sequence[BatchResult] = (),
        *,
        keeps: bool = True,
    ) -> Json:
        """The end: files of results and of errors, if there are any, and the object that names
        them. `more` is what was never begun. Without `keeps` there are no files.

        Raises:
            ApiError: 413, a file would not fit beside anything.
        """

        def work(connection: sa.Connection) -> Json:
            is_it = batches.c.id == body["id"]
            size, expires = connection.execute(
                sa.select(batches.c.num_bytes, batches.c.expires_after).where(is_it)
            ).one()
            found = connection.execute(
                sa.select(results.c.line, results.c.is_error, results.c.body).where(
                    results.c.batch_id == body["id"]
                )
            ).all()
            lines = [(line, bool(is_error), told) for line, is_error, told in found]
            lines += [(one.line, one.is_error, to_json(one.body)) for one in more]
            lines = lines if keeps else []
            ended = dict(body)
            for is_error, field in ((False, "output_file_id"), (True, "error_file_id")):
                told = [text for _, kind, text in sorted(lines) if kind is is_error]
                if told:
                    file_id = new_id("file")
                    self._files.put(
                        connection, tenant, file_id,
                        filename=f"{body['id']}_{'error' if is_error else 'output'}.jsonl",
                        purpose="batch_output", content=b"".join(one + b"\n" for one in told),
                        expires_after=expires,
                    )  # fmt: skip
                    ended[field] = file_id
            packed = to_json(ended)
            connection.execute(results.delete().where(results.c.batch_id == body["id"]))
            connection.execute(inputs.delete().where(inputs.c.batch_id == body["id"]))
            connection.execute(
                batches.update()
                .where(is_it)
                .values(
                    body=packed, num_bytes=len(packed), is_busy=False,
                    used_at=self._database.clock(),
                )
            )  # fmt: skip
            self._database.added(connection, 0, len(packed) - size)
            return ended

        return await self._database.run(work)
