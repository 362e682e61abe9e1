"""Stored responses: the object, the input items that were new with it, and the stream's events.

A response may follow another one (`previous_id`); `history` gives all of a chain, and counts as a
use of each, so that a conversation that goes on does not lose its beginning.
"""

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from motet.server.store.database import Database, metadata, object_table, to_json

__all__ = ["ResponseRow", "Responses", "pack_response"]

Json = dict[str, Any]

responses = object_table(
    "responses",
    sa.Column("status", sa.String(16), nullable=False, index=True),
    sa.Column("owner", sa.String(160), nullable=False),  # the server that works on it
    sa.Column("previous_id", sa.String(64)),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Column("input", sa.LargeBinary, nullable=False),
    sa.Column("events", sa.LargeBinary),  # as they were streamed
)
# Where an item is, for those that refer to it by its id alone.
response_items = sa.Table(
    "response_items",
    metadata,
    sa.Column("response_id", sa.ForeignKey("responses.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("id", sa.String(128), primary_key=True, index=True),
)
_BUSY = ("queued", "in_progress")
MAX_CHAIN = 10_000


@dataclass(frozen=True)
class ResponseRow:
    """A response as it is stored."""

    body: Json  # the object as clients get it
    input: list[Json]  # items with ids
    events: list[Json] | None = None
    previous_id: str | None = None

    @property
    def id(self) -> str:
        """The response's."""
        found: str = self.body["id"]
        return found

    @property
    def is_busy(self) -> bool:
        """Whether a server works on it."""
        return self.body["status"] in _BUSY


class Responses:
    """The responses of all tenants; each sees its own."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.owner = ""  # the server whose responses are stored here

    def put(self, connection: sa.Connection, tenant: str, row_id: str, values: Json) -> None:
        """Store a response, or a later state of it, inside a transaction."""
        mine = (responses.c.id == row_id) & (responses.c.tenant == tenant)
        values = {**values, "owner": self.owner}
        now = self._database.clock()
        size = connection.execute(sa.select(responses.c.num_bytes).where(mine)).scalar()
        if size is None:
            connection.execute(
                responses.insert().values(
                    id=row_id, tenant=tenant, created_at=now, used_at=now, **values
                )
            )
            self._database.added(connection, 1, values["num_bytes"])
        else:
            connection.execute(responses.update().where(mine).values(used_at=now, **values))
            self._database.added(connection, 0, values["num_bytes"] - size)

    def index(self, connection: sa.Connection, row: ResponseRow) -> None:
        """Let the items of a response that is over be found by their ids."""
        ids = {item["id"] for item in (*row.input, *row.body["output"])}
        connection.execute(response_items.delete().where(response_items.c.response_id == row.id))
        if ids:
            rows = [{"response_id": row.id, "id": one} for one in ids]
            connection.execute(response_items.insert(), rows)

    async def find_items(self, tenant: str, ids: Sequence[str]) -> dict[str, Json]:
        """Items of this tenant's responses, by id; what is not there is left out. ApiError 400 if
        the responses that have them are too much for one request."""

        def work(connection: sa.Connection) -> dict[str, Json]:
            rows = connection.execute(
                sa.select(response_items.c.id, responses.c.id)
                .join(response_items, response_items.c.response_id == responses.c.id)
                .where(response_items.c.id.in_(ids), responses.c.tenant == tenant)
                .order_by(responses.c.created_at)
            ).all()
            homes = dict(rows)  # by item: the last response that has it
            needed = responses.c.id.in_(set(homes.values()))
            self._check_read(connection, needed)
            query = sa.select(responses.c.id, responses.c.body, responses.c.input).where(needed)
            return {
                item["id"]: item
                for home, body, given in connection.execute(query)
                for item in (*json.loads(given), *json.loads(body)["output"])
                if homes.get(item["id"]) == home
            }

        return await self._database.run(work)

    def _check_read(self, connection: sa.Connection, which: sa.ColumnElement[bool]) -> None:
        size = sa.func.length(responses.c.body) + sa.func.length(responses.c.input)
        found = connection.execute(sa.select(sa.func.sum(size)).where(which)).scalar()
        self._database.check_read(int(found or 0))

    async def load(self, tenant: str, response_id: str) -> ResponseRow | None:
        """The response, or None if this tenant has none of that id."""
        mine = (responses.c.id == response_id) & (responses.c.tenant == tenant)

        def work(connection: sa.Connection) -> ResponseRow | None:
            found = connection.execute(
                sa.select(
                    responses.c.body, responses.c.input, responses.c.events,
                    responses.c.previous_id,
                ).where(mine)
            ).one_or_none()  # fmt: skip
            if found is None:
                return None
            connection.execute(
                responses.update().where(mine).values(used_at=self._database.clock())
            )
            return _unpack(*found)

        return await self._database.run(work)

    async def delete(self, tenant: str, response_id: str) -> bool:
        """Delete it; whether it was there."""
        mine = (responses.c.id == response_id) & (responses.c.tenant == tenant)

        def work(connection: sa.Connection) -> bool:
            size = connection.execute(sa.select(responses.c.num_bytes).where(mine)).scalar()
            if size is None:
                return False
            connection.execute(responses.delete().where(mine))
            self._database.added(connection, -1, -size)
            return True

        return await self._database.run(work)

    async def history(self, tenant: str, response_id: str) -> list[ResponseRow] | None:
        """The chain that ends with this response, oldest first; None if a link is missing.
        ApiError 400 if it is too much for one request."""

        def work(connection: sa.Connection) -> list[ResponseRow] | None:
            first = sa.select(
                responses.c.id, responses.c.previous_id, sa.literal(0).label("depth")
            ).where(responses.c.id == response_id, responses.c.tenant == tenant)
            chain = first.cte("chain", recursive=True)
            chain = chain.union_all(
                sa.select(responses.c.id, responses.c.previous_id, chain.c.depth + 1)
                .join(chain, responses.c.id == chain.c.previous_id)
                .where(responses.c.tenant == tenant, chain.c.depth < MAX_CHAIN)
            )
            links = connection.execute(
                sa.select(chain.c.id, chain.c.previous_id).order_by(chain.c.depth.desc())
            ).all()
            if not links or links[0].previous_id is not None:
                return None
            are_these = responses.c.id.in_([link.id for link in links])
            self._check_read(connection, are_these)
            query = sa.select(responses.c.id, responses.c.body, responses.c.input).where(are_these)
            found = {
                row.id: _unpack(row.body, row.input, None, None)
                for row in connection.execute(query)
            }
            connection.execute(
                responses.update().where(are_these).values(used_at=self._database.clock())
            )
            if len(found) < len(links):
                return None  # deleted meanwhile
            return [replace(found[link.id], previous_id=link.previous_id) for link in links]

        return await self._database.run(work)

    def owners(self, connection: sa.Connection) -> set[str]:
        """The servers that have responses in progress."""
        query = sa.select(responses.c.owner).where(responses.c.status.in_(_BUSY)).distinct()
        return set(connection.execute(query).scalars())

    def fail_busy(self, connection: sa.Connection, owners: Sequence[str], error: Json) -> int:
        """Mark what these servers had in progress as failed; returns how many there were."""
        left = connection.execute(
            sa.select(responses.c.id, responses.c.body).where(
                responses.c.status.in_(_BUSY), responses.c.owner.in_(owners)
            )
        ).all()
        for row_id, body in left:
            failed = {**json.loads(body), "status": "failed", "error": error}
            connection.execute(
                responses.update()
                .where(responses.c.id == row_id)
                .values(status="failed", is_busy=False, body=to_json(failed))
            )
        return len(left)


def pack_response(row: ResponseRow) -> Json:
    body, given = to_json(row.body), to_json(row.input)
    events = None if row.events is None else zlib.compress(to_json(row.events), 1)
    status = row.body["status"]
    return {
        "status": status,
        "is_busy": status in _BUSY,
        "previous_id": row.previous_id,
        "body": body,
        "input": given,
        "events": events,
        "num_bytes": len(body) + len(given) + len(events or b""),
    }


def _unpack(
    body: bytes, given: bytes, events: bytes | None, previous_id: str | None
) -> ResponseRow:
    streamed = None if events is None else json.loads(zlib.decompress(events))
    return ResponseRow(json.loads(body), json.loads(given), streamed, previous_id)
