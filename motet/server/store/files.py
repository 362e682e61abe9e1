"""Stored files: uploaded ones, and the results of batches."""

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from motet.server.store.database import Database, object_table

__all__ = ["FileRow", "Files"]

files = object_table(
    "files",
    sa.Column("filename", sa.Text, nullable=False),
    sa.Column("purpose", sa.String(32), nullable=False),
    sa.Column("expires_at", sa.Float, index=True),
    sa.Column("content", sa.LargeBinary, nullable=False),
)


@dataclass(frozen=True)
class FileRow:
    """A file without its content."""

    id: str
    created_at: float
    num_bytes: int
    filename: str
    purpose: str
    expires_at: float | None


class Files:
    """The files of all tenants; each sees its own."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def create(
        self,
        tenant: str,
        row_id: str,
        *,
        filename: str,
        purpose: str,
        content: bytes,
        expires_after: float | None = None,
    ) -> FileRow:
        """A new one; ApiError 413 if it would not fit beside anything."""
        return await self._database.run(
            lambda connection: self.put(
                connection, tenant, row_id, filename=filename, purpose=purpose, content=content,
                expires_after=expires_after,
            )
        )  # fmt: skip

    def put(
        self,
        connection: sa.Connection,
        tenant: str,
        row_id: str,
        *,
        filename: str,
        purpose: str,
        content: bytes,
        expires_after: float | None = None,
    ) -> FileRow:
        """The same inside a transaction."""
        self._database.check_size(len(content))
        now = self._database.clock()
        row = FileRow(
            row_id, now, len(content), filename, purpose,
            None if expires_after is None else now + expires_after,
        )  # fmt: skip
        connection.execute(
            files.insert().values(
                id=row_id, tenant=tenant, created_at=now, used_at=now, num_bytes=len(content),
                is_busy=False, filename=filename, purpose=purpose, expires_at=row.expires_at,
                content=content,
            )
        )  # fmt: skip
        self._forget_expired(connection)
        self._database.added(connection, 1, len(content))
        return row

    async def load(self, tenant: str, row_id: str) -> FileRow | None:
        """The file without its content, or None."""

        def work(connection: sa.Connection) -> FileRow | None:
            found = connection.execute(_SELECT.where(self._is_there(tenant, row_id))).one_or_none()
            return None if found is None else FileRow(*found)

        return await self._database.run(work)

    async def content(self, tenant: str, row_id: str) -> bytes | None:
        """What is in it, or None; counts as a use."""

        def work(connection: sa.Connection) -> bytes | None:
            is_there = self._is_there(tenant, row_id)
            found: bytes | None = connection.execute(
                sa.select(files.c.content).where(is_there)
            ).scalar()
            if found is not None:
                connection.execute(
                    files.update().where(is_there).values(used_at=self._database.clock())
                )
            return found

        return await self._database.run(work)

    async def of(self, tenant: str, purpose: str | None = None) -> list[FileRow]:
        """All of a tenant's, or those of one purpose, oldest first."""

        def work(connection: sa.Connection) -> list[FileRow]:
            self._forget_expired(connection)
            query = _SELECT.where(files.c.tenant == tenant)
            if purpose is not None:
                query = query.where(files.c.purpose == purpose)
            found = connection.execute(query.order_by(files.c.created_at, files.c.id))
            return [FileRow(*row) for row in found]

        return await self._database.run(work)

    async def delete(self, tenant: str, row_id: str) -> bool:
        """Delete it; whether it was there."""

        def work(connection: sa.Connection) -> bool:
            is_there = self._is_there(tenant, row_id)
            size = connection.execute(sa.select(files.c.num_bytes).where(is_there)).scalar()
            if size is None:
                return False
            connection.execute(files.delete().where(is_there))
            self._database.added(connection, -1, -size)
            return True

        return await self._database.run(work)

    def _is_there(self, tenant: str, row_id: str) -> sa.ColumnElement[bool]:
        is_mine = (files.c.id == row_id) & (files.c.tenant == tenant)
        return is_mine & (files.c.expires_at.is_(None) | (files.c.expires_at > self._now()))

    def _forget_expired(self, connection: sa.Connection) -> None:
        is_expired = files.c.expires_at <= self._now()
        number, size = connection.execute(
            sa.select(sa.func.count(), sa.func.sum(files.c.num_bytes)).where(is_expired)
        ).one()
        if number:
            connection.execute(files.delete().where(is_expired))
            self._database.added(connection, -number, -int(size))

    def _now(self) -> float:
        return self._database.clock()


_SELECT: sa.Select[Any] = sa.select(
    files.c.id, files.c.created_at, files.c.num_bytes, files.c.filename, files.c.purpose,
    files.c.expires_at,
)  # fmt: skip
