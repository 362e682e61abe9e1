"""A bar of bytes on stderr while it is a terminal, gone when it is done."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)

__all__ = ["byte_bar", "byte_progress"]


def byte_progress() -> Progress:
    """Bars that count bytes; they draw nothing, not even an empty line, into a file or a pipe."""
    console = Console(stderr=True)
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )


@contextmanager
def byte_bar(what: str, total: int) -> Iterator[Callable[[int], None]]:
    """Show how many of `total` bytes are done; gives a function that adds to them."""
    with byte_progress() as progress:
        task = progress.add_task(what, total=total)
        yield lambda count: progress.advance(task, count)
