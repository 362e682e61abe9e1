"""Run `motet keys`."""

import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from rich.console import Console
from rich.table import Table

from motet.server.keys import Key, KeyFile
from motet.server.scopes import Scope
from motet.server.settings import data_folder

__all__ = ["KEY_FILE", "create_key", "default_key_file", "list_keys", "revoke_key"]

DAY = 86400.0
KEY_FILE = "keys.json"  # in the folder of data


def default_key_file() -> Path:
    """The file of keys in the user's data."""
    return data_folder(None) / KEY_FILE


def create_key(
    file: Path | None,
    name: str,
    *,
    scopes: Sequence[str] | None,
    requests_per_minute: int | None,
    tokens_per_minute: int | None,
    max_parallel: int | None,
    days: float | None,
    as_json: bool,
) -> None:
    """Make a key; its secret alone goes to stdout."""
    keys = KeyFile(file or default_key_file())
    key, secret = keys.create(
        name,
        scopes=cast("Sequence[Scope]", scopes or ("inference", "batch")),
        requests_per_minute=requests_per_minute,
        tokens_per_minute=tokens_per_minute,
        max_parallel=max_parallel,
        expires_at=None if days is None else time.time() + days * DAY,
    )
    if as_json:
        print(json.dumps({**_facts(key), "secret": secret}))
        return
    print(secret)
    print(f"{key.id} is in {keys.path}; the secret is shown this once", file=sys.stderr)


def list_keys(file: Path | None, *, as_json: bool) -> None:
    """Show all keys."""
    keys = KeyFile(file or default_key_file()).read()
    if as_json:
        print(json.dumps({"keys": [_facts(key) for key in keys]}))
        return
    table = Table("id", "name", "scopes", "limits", "made", "state", box=None)
    for key in keys:
        limits = [
            f"{bound} {unit}"
            for bound, unit in (
                (key.requests_per_minute, "requests/min"),
                (key.tokens_per_minute, "tokens/min"),
                (key.max_parallel, "at once"),
            )
            if bound is not None
        ]
        made = time.strftime("%Y-%m-%d", time.localtime(key.created_at))
        shown = (key.id, key.name, " ".join(key.scopes), ", ".join(limits), made, _state(key))
        table.add_row(*shown)
    Console(markup=False, highlight=False).print(table)


def revoke_key(file: Path | None, key_id: str) -> None:
    """Let a key open nothing more."""
    key = KeyFile(file or default_key_file()).revoke(key_id)
    print(f"{key.id} ({key.name}) is revoked", file=sys.stderr)


def _facts(key: Key) -> dict[str, Any]:
    return {
        "id": key.id,
        "name": key.name,
        "scopes": list(key.scopes),
        "state": _state(key),
        "created_at": key.created_at,
        "expires_at": key.expires_at,
        "requests_per_minute": key.requests_per_minute,
        "tokens_per_minute": key.tokens_per_minute,
        "max_parallel": key.max_parallel,
    }


def _state(key: Key) -> str:
    if key.revoked_at is not None:
        return "revoked"
    return "valid" if key.is_valid(time.time()) else "expired"
