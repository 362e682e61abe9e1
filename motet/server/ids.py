"""Identifiers of what the server makes: a prefix that tells the kind, and 128 random bits."""

import secrets

__all__ = ["new_id"]


def new_id(prefix: str) -> str:
    """As in "resp_3f0c...": nobody can guess another one's."""
    return f"{prefix}_{secrets.token_hex(16)}"
