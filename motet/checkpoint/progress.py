"""Counting bytes for whoever shows how far a long piece of work is."""

from collections.abc import Callable
from threading import Lock

__all__ = ["Progress", "serial"]

# Called with the bytes done since the last call; negative where some were thrown away.
Progress = Callable[[int], None]


def serial(progress: Progress | None) -> Progress:
    """The same callback for several threads, called by one at a time; None becomes a silent one."""
    if progress is None:
        return lambda count: None
    lock = Lock()

    def report(count: int) -> None:
        with lock:
            progress(count)

    return report
