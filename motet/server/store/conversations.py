"""Stored conversations and their items, in order."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from motet.server.store.database import Database, metadata, object_table, to_json
from motet.server.store.pages import Order, Page, in_order, not_in_list

__all__ = ["ConversationRow", "Conversations"]

Json = dict[str, Any]

conversations = object_table("conversations", sa.Column("metadata", sa.LargeBinary, nullable=False))
items = sa.Table(
    "conversation_items",
    metadata,
    sa.Column(
        "conversation_id",
        sa.ForeignKey("conversations.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    sa.Column("position", sa.BigInteger, primary_key=True),
    sa.Column("id", sa.String(128), nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.UniqueConstraint("conversation_id", "id"),
)


@dataclass(frozen=True)
class ConversationRow:
    """A conversation without its items."""

    id: str
    created_at: float
    metadata: dict[str, str]


class Conversations:
    """The conversations of all tenants; each sees its own."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def create(
        self, tenant: str, row_id: str, about: dict[str, str], new: Sequence[Json] = ()
    ) -> ConversationRow:
        """A new one, and the items that it begins with."""
        now = self._database.clock()
        packed = to_json(about)

        def work(connection: sa.Connection) -> None:
            connection.execute(
                conversations.insert().values(
                    id=row_id, tenant=tenant, created_at=now, used_at=now, is_busy=False,
                    num_bytes=len(packed), metadata=packed,
                )
            )  # fmt: skip
            self._database.added(connection, 1, len(packed))
            self.put(connection, tenant, row_id, new)

        await self._database.run(work)
        return ConversationRow(row_id, now, about)

    async def load(self, tenant: str, row_id: str) -> ConversationRow | None:
        """The conversation, or None."""
        return await self._database.run(lambda connection: self._row(connection, tenant, row_id))

    async def update(
        self, tenant: str, row_id: str, about: dict[str, str]
    ) -> ConversationRow | None:
        """Give it other metadata; None if there is none of that id."""
        packed = to_json(about)

        def work(connection: sa.Connection) -> ConversationRow | None:
            row = self._row(connection, tenant, row_id, for_update=True)
            if row is None:
                return None
            more = len(packed) - len(to_json(row.metadata))
            connection.execute(
                conversations.update()
                .where(conversations.c.id == row_id)
                .values(metadata=packed, num_bytes=conversations.c.num_bytes + more)
            )
            self._database.added(connection, 0, more)
            return ConversationRow(row_id, row.created_at, about)

        return await self._database.run(work)

    async def delete(self, tenant: str, row_id: str) -> bool:
        """Delete it with its items; whether it was there."""

        def work(connection: sa.Connection) -> bool:
            mine = (conversations.c.id == row_id) & (conversations.c.tenant == tenant)
            size = connection.execute(sa.select(conversations.c.num_bytes).where(mine)).scalar()
            if size is None:
                return False
            connection.execute(conversations.delete().where(mine))
            self._database.added(connection, -1, -size)
            return True

        return await self._database.run(work)

    async def items(self, tenant: str, row_id: str) -> list[Json] | None:
        """All of its items in order; None if there is no such conversation. ApiError 400 if they
        are too much for one request."""

        def work(connection: sa.Connection) -> list[Json] | None:
            if self._row(connection, tenant, row_id) is None:
                return None
            size = sa.select(conversations.c.num_bytes).where(conversations.c.id == row_id)
            self._database.check_read(connection.execute(size).scalar_one())
            found = connection.execute(
                sa.select(items.c.body)
                .where(items.c.conversation_id == row_id)
                .order_by(items.c.position)
            ).scalars()
            return [json.loads(body) for body in found]

        return await self._database.run(work)

    async def page(
        self, tenant: str, row_id: str, *, after: str | None, limit: int, order: Order
    ) -> Page | None:
        """Some of its items; None if there is no such conversation. ApiError 400 if `after` is
        none of them."""

        def work(connection: sa.Connection) -> Page | None:
            if self._row(connection, tenant, row_id) is None:
                return None
            there = items.c.conversation_id == row_id
            query = sa.select(items.c.body).where(there)
            if after is not None:
                seen = connection.execute(
                    sa.select(items.c.position).where(there, items.c.id == after)
                ).scalar()
                if seen is None:
                    raise not_in_list(after)
                place = items.c.position
                query = query.where(place > seen if order == "asc" else place < seen)
            ordered = query.order_by(in_order(order, items.c.position)).limit(limit + 1)
            found = list(connection.execute(ordered).scalars())
            return Page([json.loads(body) for body in found[:limit]], len(found) > limit)

        return await self._database.run(work)

    async def some(self, tenant: str, row_id: str, ids: Sequence[str]) -> list[Json] | None:
        """Those of its items that have these ids; None if there is no such conversation."""

        def work(connection: sa.Connection) -> list[Json] | None:
            if self._row(connection, tenant, row_id) is None:
                return None
            wanted = (items.c.conversation_id == row_id) & items.c.id.in_(ids)
            found = connection.execute(sa.select(items.c.body).where(wanted)).scalars()
            return [json.loads(body) for body in found]

        return await self._database.run(work)

    async def append(self, tenant: str, row_id: str, new: Sequence[Json]) -> bool:
        """Add items at its end; whether there is such a conversation."""
        return await self._database.run(
            lambda connection: self.put(connection, tenant, row_id, new)
        )

    def put(self, connection: sa.Connection, tenant: str, row_id: str, new: Sequence[Json]) -> bool:
        """`append` inside a transaction. An item whose id is there already is not added again."""
        if self._row(connection, tenant, row_id, for_update=True) is None:
            return False
        there = items.c.conversation_id == row_id
        last = connection.execute(sa.select(sa.func.max(items.c.position)).where(there)).scalar()
        fresh = {one["id"]: one for one in new}
        known = set(
            connection.execute(sa.select(items.c.id).where(there, items.c.id.in_(fresh))).scalars()
        )
        rows = [
            {"conversation_id": row_id, "position": i, "id": key, "body": to_json(fresh[key])}
            for i, key in enumerate((key for key in fresh if key not in known), 1 + (last or 0))
        ]
        if rows:
            connection.execute(items.insert(), rows)
            size = sum(len(row["body"]) for row in rows)
            connection.execute(
                conversations.update()
                .where(conversations.c.id == row_id)
                .values(num_bytes=conversations.c.num_bytes + size)
            )
            self._database.added(connection, 0, size)
        return True

    async def remove(self, tenant: str, row_id: str, item_id: str) -> bool:
        """Delete one item; whether there was such an item."""

        def work(connection: sa.Connection) -> bool:
            if self._row(connection, tenant, row_id, for_update=True) is None:
                return False
            this = (items.c.conversation_id == row_id) & (items.c.id == item_id)
            body = connection.execute(sa.select(items.c.body).where(this)).scalar()
            if body is None:
                return False
            connection.execute(items.delete().where(this))
            connection.execute(
                conversations.update()
                .where(conversations.c.id == row_id)
                .values(num_bytes=conversations.c.num_bytes - len(body))
            )
            self._database.added(connection, 0, -len(body))
            return True

        return await self._database.run(work)

    def _row(
        self, connection: sa.Connection, tenant: str, row_id: str, *, for_update: bool = False
    ) -> ConversationRow | None:
        """The conversation, which counts as used."""
        mine = (conversations.c.id == row_id) & (conversations.c.tenant == tenant)
        query = sa.select(conversations.c.created_at, conversations.c.metadata).where(mine)
        found = connection.execute(query.with_for_update() if for_update else query).one_or_none()
        if found is None:
            return None
        connection.execute(
            conversations.update().where(mine).values(used_at=self._database.clock())
        )
        return ConversationRow(row_id, found.created_at, json.loads(found.metadata))
