"""API keys: what is kept of them, and the file they are kept in.

    file = KeyFile(Path("keys.json"))
    key, secret = file.create("laptop", scopes=("inference",))     # the secret is shown once
    file.revoke(key.id)

The file has the SHA-256 of each secret and never the secret itself: 256 random bits need no slow
hash. `KeyRing` is the server's view of it, which follows every change at once.
"""

import hashlib
import hmac
import logging
import math
import os
import re
import secrets
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, get_args

import msgspec
from filelock import FileLock

from motet.errors import UsageError
from motet.server.scopes import Scope

__all__ = ["Key", "KeyFile", "KeyRing"]

logger = logging.getLogger(__name__)

_SECRET = re.compile(r"sk-motet-([0-9a-f]{12})-[0-9a-f]{64}")


class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One key. Its id is the name of its owner's objects and cache, and no secret."""

    id: str
    name: str  # for people
    hash: str  # SHA-256 of the secret, hexadecimal
    scopes: tuple[Scope, ...]
    created_at: float  # seconds since 1970, as the others
    requests_per_minute: int | None = None  # None: no bound
    tokens_per_minute: int | None = None  # of prompts and answers together
    max_parallel: int | None = None  # generations at once
    expires_at: float | None = None
    revoked_at: float | None = None

    def is_valid(self, now: float) -> bool:
        """Whether it opens anything."""
        return self.revoked_at is None and (self.expires_at is None or now < self.expires_at)


class _Keys(msgspec.Struct, forbid_unknown_fields=True):
    keys: list[Key]
    version: int = 1


class KeyFile:
    """The file of keys. Several processes may change it; whoever reads sees a whole one."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self.path = path
        self._clock = clock

    def read(self) -> list[Key]:
        """All keys, revoked ones too; UsageError if the file is missing or damaged."""
        try:
            kept = msgspec.json.decode(self.path.read_bytes(), type=_Keys)
        except FileNotFoundError:
            raise UsageError(
                f"there is no file of keys at {self.path}; make a key with 'motet keys create'"
            ) from None
        except OSError as error:
            raise UsageError(f"the file of keys cannot be read: {error}") from None
        except msgspec.DecodeError as error:
            raise UsageError(f"{self.path} is no file of keys: {error}") from None
        if kept.version != 1:
            raise UsageError(f"{self.path} is of version {kept.version}; this Motet knows 1")
        return kept.keys

    def create(
        self,
        name: str,
        *,
        scopes: Sequence[Scope] = ("inference", "batch"),
        requests_per_minute: int | None = None,
        tokens_per_minute: int | None = None,
        max_parallel: int | None = None,
        expires_at: float | None = None,
    ) -> tuple[Key, str]:
        """Make a key; returns it and its secret, which is kept nowhere.

        Raises:
            UsageError: the name is empty, a scope is unknown, a bound is not positive, the end is
                no time or past, or the file cannot be written.
        """
        if not name.strip():
            raise UsageError("the key's name is empty; say whose it is or what for, as in laptop")
        if not scopes or (unknown := set(scopes) - set(get_args(Scope))):
            named = ", ".join(sorted(unknown)) if scopes else "none"
            raise UsageError(f"scopes: {named}; give some of {', '.join(get_args(Scope))}")
        for bound in (requests_per_minute, tokens_per_minute, max_parallel):
            if bound is not None and bound < 1:
                raise UsageError(f"a limit of {bound} lets nothing through; give at least 1")
        if expires_at is not None and not math.isfinite(expires_at):
            raise UsageError(
                "a key cannot last so long; say nothing of days for one without an end"
            )
        now = self._clock()
        if expires_at is not None and expires_at <= now:
            raise UsageError("the key would be expired when it is made; give it more days than 0")
        key_id = secrets.token_hex(6)
        secret = f"sk-motet-{key_id}-{secrets.token_hex(32)}"
        key = Key(
            id=f"key_{key_id}",
            name=name,
            hash=_hash(secret),
            scopes=tuple(dict.fromkeys(scopes)),
            created_at=now,
            requests_per_minute=requests_per_minute,
            tokens_per_minute=tokens_per_minute,
            max_parallel=max_parallel,
            expires_at=expires_at,
        )
        self._change(lambda keys: [*keys, key])
        return key, secret

    def revoke(self, key_id: str) -> Key:
        """Let a key open nothing more; UsageError if there is none of that id."""
        revoked: list[Key] = []

        def change(keys: list[Key]) -> list[Key]:
            changed = [
                msgspec.structs.replace(key, revoked_at=key.revoked_at or self._clock())
                if key.id == key_id
                else key
                for key in keys
            ]
            revoked.extend(key for key in changed if key.id == key_id)
            if not revoked:
                raise UsageError(f"{self.path} has no key {key_id!r:.80}; see 'motet keys list'")
            return changed

        self._change(change)
        return revoked[0]

    def _change(self, change: Callable[[list[Key]], list[Key]]) -> None:
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = f"{self.path}.lock"
            # FileLock tries for ever to make its file in a folder that takes none, as in /proc.
            os.close(os.open(lock, os.O_RDWR | os.O_CREAT, 0o600))
            with FileLock(lock):
                keys = change(self.read() if self.path.exists() else [])
                made = self.path.with_name(f".{self.path.name}.{os.getpid()}")
                descriptor = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
                with os.fdopen(descriptor, "wb") as out:
                    encoded = msgspec.json.encode(_Keys(keys))
                    out.write(msgspec.json.format(encoded, indent=2) + b"\n")
                    out.flush()
                    os.fsync(out.fileno())
                os.replace(made, self.path)
        except OSError as error:
            raise UsageError(
                f"the file of keys cannot be written: {error}; name another with --file"
            ) from None


class KeyRing:
    """The keys that a server takes: those of its file, as it is at the moment.

    A file that is damaged or gone while the server runs opens nothing.
    """

    def __init__(self, file: KeyFile, clock: Callable[[], float] = time.time) -> None:
        self._file = file
        self._clock = clock
        self._by_id: dict[str, Key] = {}
        self._seen: Any = None  # of the file, when it was read
        file.read()  # what is wrong at the start is told at the start

    def find(self, secret: str) -> Key | None:
        """The valid key of a secret. How long it takes tells nothing of any secret."""
        self._follow()
        match = _SECRET.fullmatch(secret)
        key = self._by_id.get(f"key_{match[1]}") if match else None
        is_right = hmac.compare_digest(_hash(secret), key.hash if key else _NO_HASH)
        return key if key and is_right and self.is_valid(key) else None

    def get(self, key_id: str) -> Key | None:
        """The key of an id, whether it is valid or not."""
        self._follow()
        return self._by_id.get(key_id)

    def is_valid(self, key: Key) -> bool:
        """Whether it opens anything now."""
        return key.is_valid(self._clock())

    def _follow(self) -> None:
        seen = None
        with suppress(OSError):
            stat = self._file.path.stat()
            seen = (stat.st_mtime_ns, stat.st_ino, stat.st_size)
        if seen == self._seen:
            return
        self._seen = seen
        try:
            self._by_id = {key.id: key for key in self._file.read()}
        except UsageError as error:
            self._by_id = {}
            logger.error("no key is valid now: %s", error)


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


_NO_HASH = "0" * 64
