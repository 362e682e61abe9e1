"""Identifiers of what the server makes: a prefix that tells the kind, and 128 random bits."""

import os
import threading

__all__ = ["new_id"]

NUM_BYTES = 16
SPARE = 256  # ids that the system is asked for at once: each call lets other threads run first


class _Random(threading.local):
    """Random bytes of the system, some in advance; each thread has its own."""

    left = b""

    def take(self) -> bytes:
        if not self.left:
            self.left = os.urandom(NUM_BYTES * SPARE)
        taken, self.left = self.left[:NUM_BYTES], self.left[NUM_BYTES:]
        return taken


_random = _Random()
# The child of a fork must not give the same ids as its parent.
os.register_at_fork(after_in_child=lambda: setattr(_random, "left", b""))


def new_id(prefix: str) -> str:
    """As in "resp_3f0c...": nobody can guess another one's."""
    return f"{prefix}_{_random.take().hex()}"
