"""What clients keep for us without reading or changing it: authenticated encryption.

    sealed = keeper.seal({"text": "..."}, purpose="reasoning", tenant="local")
    keeper.open(sealed, purpose="reasoning", tenant="local")

AES-256-GCM under the server's key, which lies in the data folder and is made at the first start.
Tenant and purpose are authenticated too, so nothing sealed for one can be used for another.
"""

import base64
import json
import os
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from motet.errors import UsageError
from motet.server.settings import Settings, data_folder

__all__ = ["Keeper"]

_PREFIX = "motet1."
_KEY_BYTES = 32
_NONCE_BYTES = 12


class Keeper:
    """Seals and opens with one key."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    @classmethod
    def of(cls, settings: Settings) -> "Keeper":
        """With the key of the data folder; UsageError if it cannot be read or made."""
        return cls(_load_key(data_folder(settings.data_folder) / "server.key"))

    def seal(self, value: Any, *, purpose: str, tenant: str) -> str:
        """Encrypt plain data, as text that fits into JSON."""
        nonce = os.urandom(_NONCE_BYTES)
        plain = json.dumps(value, separators=(",", ":")).encode()
        sealed = self._cipher.encrypt(nonce, plain, _about(purpose, tenant))
        return _PREFIX + base64.urlsafe_b64encode(nonce + sealed).decode()

    def open(self, sealed: str, *, purpose: str, tenant: str) -> Any:
        """What was sealed; UsageError if this server did not seal it for this."""
        try:
            if not sealed.startswith(_PREFIX):
                raise ValueError
            data = base64.b64decode(sealed.removeprefix(_PREFIX), altchars=b"-_", validate=True)
            plain = self._cipher.decrypt(
                data[:_NONCE_BYTES], data[_NONCE_BYTES:], _about(purpose, tenant)
            )
        except (ValueError, InvalidTag):
            raise UsageError(
                "the encrypted content is not of this server, was changed, or belongs to another "
                "key; leave the item out"
            ) from None
        return json.loads(plain)


def _about(purpose: str, tenant: str) -> bytes:
    return json.dumps([purpose, tenant]).encode()


def _load_key(file: Path) -> bytes:
    try:
        if not file.exists():
            made = file.with_name(f".{file.name}.{os.getpid()}")
            descriptor = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "wb") as out:
                out.write(os.urandom(_KEY_BYTES))
                out.flush()
                os.fsync(out.fileno())
            try:
                os.link(made, file)  # whole, and whoever comes first
            except FileExistsError:
                pass
            finally:
                made.unlink()
        key = file.read_bytes()
    except OSError as error:
        raise UsageError(f"the server's key {file} cannot be used: {error}") from None
    if len(key) != _KEY_BYTES:
        raise UsageError(f"{file} holds {len(key)} bytes, not a key of {_KEY_BYTES}; remove it")
    return key
