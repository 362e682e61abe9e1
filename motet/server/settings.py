"""What a server is told once, at its start."""

import os
from dataclasses import dataclass, field
from pathlib import Path

from motet.errors import UsageError

__all__ = ["DAY", "Settings", "data_folder"]

MB = 1 << 20
DAY = 86400.0


@dataclass(frozen=True)
class Settings:
    """How a server behaves. Bounds of the store count all tenants together."""

    host: str = "127.0.0.1"
    port: int = 8000
    model_name: str | None = None  # what clients call the model; None: the checkpoint's name
    model_aliases: tuple[str, ...] = ()  # other names that clients may use for it

    data_folder: Path | None = None  # of the store and the server's key; None: the user's own
    store_url: str | None = None  # SQLAlchemy's, "postgresql+psycopg://..."; None: SQLite there
    store_max_objects: int = 100_000
    store_max_bytes: int = 4 << 30  # of what is stored, files included
    store_max_age: float = 30 * DAY  # seconds since an object was last used

    max_body_bytes: int = 32 * MB
    max_open: int = 1024  # requests in progress, of all tenants; further ones are refused
    max_background: int = 256  # of these, in the background
    # Names of further settings belong to the modules that act on them.
    allowed_hosts: tuple[str, ...] = field(default=())
    allowed_origins: tuple[str, ...] = field(default=())
    api_key_file: Path | None = None  # whose keys are asked for; None: no key is needed
    max_connections: int = 4096  # of all clients; further ones are answered with 503
    drain_seconds: float = 30.0  # that requests have to come to their end when the server stops
    max_bodies_bytes: int = 512 * MB  # of all requests in progress
    logs_prompts: bool = False  # whether bodies of requests go to the log
    traces: bool = False  # whether spans are sent by OpenTelemetry
    has_page: bool = True  # whether the page is at /


def data_folder(given: Path | None) -> Path:
    """The folder for what a server keeps, made if it is not there, for this user's eyes alone."""
    if given is None:
        base = os.environ.get("XDG_DATA_HOME")
        given = (Path(base) if base else Path.home() / ".local" / "share") / "motet"
    try:
        given.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"the data folder {given} cannot be made: {error}") from None
    return given
