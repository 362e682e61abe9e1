"""What a server keeps, bounded by number, bytes and age."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from motet.errors import UsageError
from motet.server.settings import Settings, data_folder
from motet.server.store.batches import Batches, BatchResult, BatchRow
from motet.server.store.chats import Chats
from motet.server.store.conversations import ConversationRow, Conversations
from motet.server.store.database import Database, metadata, object_table
from motet.server.store.files import FileRow, Files
from motet.server.store.pages import Order, Page, not_in_list
from motet.server.store.responses import ResponseRow, Responses, pack_response
from motet.server.store.servers import Presence

__all__ = [
    "BatchResult",
    "BatchRow",
    "Batches",
    "Chats",
    "ConversationRow",
    "Conversations",
    "Database",
    "FileRow",
    "Files",
    "Order",
    "Page",
    "Presence",
    "ResponseRow",
    "Responses",
    "Store",
    "metadata",
    "not_in_list",
    "object_table",
    "pack_response",
]


class Store:
    """All that is kept, by kind, over one database."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.responses = Responses(database)
        self.conversations = Conversations(database)
        self.presence = Presence(database, self.responses)
        self.files = Files(database)
        self.batches = Batches(database, self.files)
        self.chats = Chats(database)

    @classmethod
    def open(cls, settings: Settings) -> "Store":
        """The store that the settings name; UsageError if it cannot be opened."""
        url = settings.store_url
        if url is None:
            file = data_folder(settings.data_folder) / "store.sqlite3"
            _make_private(file)
            url = sa.URL.create("sqlite", database=str(file)).render_as_string()
        return cls(
            Database(
                url,
                max_objects=settings.store_max_objects,
                max_bytes=settings.store_max_bytes,
                max_age=settings.store_max_age,
            )
        )

    async def save_response(
        self,
        tenant: str,
        row: ResponseRow,
        conversation: str | None = None,
        items: Sequence[dict[str, Any]] = (),
    ) -> None:
        """Store a response, and its items in its conversation, together or not at all."""

        def work(connection: sa.Connection) -> None:
            values = pack_response(row)  # here, for a long one takes its time
            self.database.check_size(values["num_bytes"])
            self.responses.put(connection, tenant, row.id, values)
            if not values["is_busy"]:
                self.responses.index(connection, row)
            if conversation is not None:
                self.conversations.put(connection, tenant, conversation, items)

        await self.database.run(work)

    def close(self) -> None:
        """Finish what was begun."""
        self.database.close()


def _make_private(file: Path) -> None:
    """Nobody else reads what users wrote, whoever may look into the folder. (SQLite's other files
    get the rights of this one.)"""
    try:
        file.touch(mode=0o600)
    except OSError as error:
        raise UsageError(f"the store {file} cannot be opened: {error}") from None
