"""Which servers use a database, and what those that are gone have left in progress.

A server says every few seconds that it is there. One on this machine is gone when its process is;
one elsewhere when it has said nothing for `LEASE` seconds. What a server that is gone had in
progress is marked as failed.
"""

import asyncio
import logging
import os
import secrets
import socket
from contextlib import suppress
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from motet.server.store.database import Database, metadata
from motet.server.store.responses import Responses

__all__ = ["Presence", "is_alive"]

logger = logging.getLogger(__name__)

BEAT = 15.0  # seconds between two signs of life
LEASE = 60.0  # seconds of silence after which a server elsewhere is gone
servers = sa.Table(
    "servers",
    metadata,
    sa.Column("id", sa.String(160), primary_key=True),
    sa.Column("seen_at", sa.Float, nullable=False),
)
ERROR = {"code": "server_error", "message": "The server ended before the response was complete."}


class Presence:
    """This server among those of one database."""

    def __init__(self, database: Database, responses: Responses) -> None:
        self._database = database
        self._responses = responses
        self._task: asyncio.Task[None] | None = None
        self.id = responses.owner = identity()

    async def start(self) -> None:
        """Say that this server is there, clean up after others, and go on doing so."""
        await self.beat()
        self._task = asyncio.get_running_loop().create_task(self._beat_on())

    async def stop(self) -> None:
        """This server leaves, and has nothing in progress."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        with suppress(sa.exc.SQLAlchemyError):  # without a database nobody needs to know
            await self._database.run(
                lambda connection: connection.execute(
                    servers.delete().where(servers.c.id == self.id)
                )
            )

    async def beat(self) -> int:
        """Once; returns how many responses were marked as failed."""
        return await self._database.run(self._clean)

    async def _beat_on(self) -> None:
        while True:
            await asyncio.sleep(BEAT)
            try:
                await self.beat()
            except sa.exc.SQLAlchemyError as error:
                logger.warning("the store does not answer: %s", error)

    def _clean(self, connection: sa.Connection) -> int:
        now = self._database.clock()
        mine = servers.c.id == self.id
        if not connection.execute(servers.update().where(mine).values(seen_at=now)).rowcount:
            connection.execute(servers.insert().values(id=self.id, seen_at=now))
        seen = {row.id: row.seen_at for row in connection.execute(sa.select(servers))}
        gone = [
            owner
            for owner in {*self._responses.owners(connection), *seen}
            if not is_alive(owner, now - seen.get(owner, 0.0))
        ]
        if not gone:
            return 0
        connection.execute(servers.delete().where(servers.c.id.in_(gone)))
        failed = self._responses.fail_busy(connection, gone, ERROR)
        if failed:
            logger.warning("%d responses were in progress in servers that are gone", failed)
        return failed


def identity() -> str:
    """The machine, the process and when it began, and a number of our own."""
    pid = os.getpid()
    return f"{_machine()}/{pid}/{_began(pid)}/{secrets.token_hex(8)}"


def is_alive(owner: str, silent_s: float) -> bool:
    """Whether the server of that identity is there, given how long it said nothing."""
    host, pid, began, _ = (*owner.rsplit("/", 3), "", "", "")[:4]
    if host != _machine() or not pid.isdigit():
        return silent_s < LEASE
    return _began(int(pid)) == began


def _machine() -> str:
    """Where numbers of processes mean the same: its name, and on Linux the namespace as well, for
    containers may share a name."""
    try:
        namespace = Path("/proc/self/ns/pid").readlink().name.strip("pid:[]")
    except OSError:
        namespace = ""
    return f"{socket.gethostname()[:64]}:{namespace}"


def _began(pid: int) -> str:
    """When a process began, in the system's ticks; "" if there is none."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        if Path("/proc/self/stat").exists():
            return ""
        return _is_there(pid)  # another system than Linux
    fields: list[Any] = stat.rpartition(")")[2].split()
    return str(fields[19])


def _is_there(pid: int) -> str:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return ""
    except PermissionError:
        pass
    return "there"
