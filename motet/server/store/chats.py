"""Stored chat completions: the object, and the messages that it answers."""

import json
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from motet.server.store.database import Database, object_table, to_json
from motet.server.store.pages import Order, Page, in_order, not_in_list

__all__ = ["Chats"]

Json = dict[str, Any]

chats = object_table(
    "chat_completions",
    sa.Column("model", sa.Text, nullable=False),
    sa.Column("metadata", sa.Text, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),  # without the metadata, which may change
    sa.Column("messages", sa.LargeBinary, nullable=False),
)
READ_AT_ONCE = 100


class Chats:
    """The chat completions of all tenants; each sees its own."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def save(self, tenant: str, body: Json, messages: list[Json]) -> None:
        """Keep a completion as clients get it; ApiError 413 if it would not fit beside anything."""

        def work(connection: sa.Connection) -> None:
            kept, asked = to_json({**body, "metadata": None}), to_json(messages)
            about = json.dumps(body.get("metadata") or {})
            size = len(kept) + len(asked) + len(about)
            self._database.check_size(size)
            now = self._database.clock()
            connection.execute(
                chats.insert().values(
                    id=body["id"], tenant=tenant, created_at=now, used_at=now, num_bytes=size,
                    is_busy=False, model=body["model"], metadata=about, body=kept, messages=asked,
                )
            )  # fmt: skip
            self._database.added(connection, 1, size)

        await self._database.run(work)

    async def load(self, tenant: str, row_id: str) -> Json | None:
        """The completion, or None; counts as a use."""

        def work(connection: sa.Connection) -> Json | None:
            mine = _is_mine(tenant, row_id)
            found = connection.execute(
                sa.select(chats.c.body, chats.c.metadata).where(mine)
            ).one_or_none()
            if found is None:
                return None
            connection.execute(chats.update().where(mine).values(used_at=self._database.clock()))
            return _whole(*found)

        return await self._database.run(work)

    async def messages(self, tenant: str, row_id: str) -> list[Json] | None:
        """What it answers, or None if there is no such completion."""

        def work(connection: sa.Connection) -> list[Json] | None:
            query = sa.select(chats.c.messages).where(_is_mine(tenant, row_id))
            found = connection.execute(query).scalar()
            return None if found is None else json.loads(found)

        return await self._database.run(work)

    async def update(self, tenant: str, row_id: str, about: Mapping[str, str]) -> Json | None:
        """Give it other metadata; the completion then, or None if there is none of that id."""

        def work(connection: sa.Connection) -> Json | None:
            mine = _is_mine(tenant, row_id)
            found = connection.execute(
                sa.select(chats.c.body, chats.c.metadata).where(mine).with_for_update()
            ).one_or_none()
            if found is None:
                return None
            told = json.dumps(dict(about))
            more = len(told) - len(found.metadata)
            connection.execute(
                chats.update()
                .where(mine)
                .values(
                    metadata=told,
                    num_bytes=chats.c.num_bytes + more,
                    used_at=self._database.clock(),
                )
            )
            self._database.added(connection, 0, more)
            return _whole(found.body, told)

        return await self._database.run(work)

    async def delete(self, tenant: str, row_id: str) -> bool:
        """Delete it; whether it was there."""

        def work(connection: sa.Connection) -> bool:
            mine = _is_mine(tenant, row_id)
            size = connection.execute(sa.select(chats.c.num_bytes).where(mine)).scalar()
            if size is None:
                return False
            connection.execute(chats.delete().where(mine))
            self._database.added(connection, -1, -size)
            return True

        return await self._database.run(work)

    async def page(
        self,
        tenant: str,
        *,
        after: str | None,
        limit: int,
        order: Order,
        model: str | None = None,
        about: Mapping[str, str] | None = None,
    ) -> Page:
        """Those of a model and with all of this metadata, `limit` of them after the completion
        `after`. ApiError 400 if there is none of that id.
        """

        def work(connection: sa.Connection) -> Page:
            place = sa.tuple_(chats.c.created_at, chats.c.id)
            query = sa.select(chats.c.body, chats.c.metadata).where(chats.c.tenant == tenant)
            if model is not None:
                query = query.where(chats.c.model == model)
            if after is not None:
                seen = connection.execute(
                    sa.select(chats.c.created_at).where(_is_mine(tenant, after))
                ).scalar()
                if seen is None:
                    raise not_in_list(after)
                there = sa.tuple_(seen, after)
                query = query.where(place > there if order == "asc" else place < there)
            columns = (chats.c.created_at, chats.c.id)
            query = query.order_by(*(in_order(order, one) for one in columns))
            wanted = (about or {}).items()
            data: list[Json] = []
            with connection.execute(query.execution_options(yield_per=READ_AT_ONCE)) as rows:
                for body, told in rows:
                    if not wanted <= json.loads(told).items():
                        continue
                    if len(data) == limit:
                        return Page(data, has_more=True)
                    data.append(_whole(body, told))
            return Page(data, has_more=False)

        return await self._database.run(work)


def _is_mine(tenant: str, row_id: str) -> sa.ColumnElement[bool]:
    return (chats.c.id == row_id) & (chats.c.tenant == tenant)


def _whole(body: bytes, about: str) -> Json:
    return {**json.loads(body), "metadata": json.loads(about)}
