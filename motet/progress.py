"""Bars on stderr for what takes long; they draw nothing into a file or a pipe."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

__all__ = ["loading_bar", "request_bar"]

_Told = Callable[[int, int], None]  # called with the bytes that are done and with all
_SHORT = 0.5  # seconds of loading that no bar is drawn for


@contextmanager
def loading_bar(what: str, *, is_shown: bool = True) -> Iterator[_Told]:
    """Show how much of a model is read, once that has taken a while."""
    if not is_shown or not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    with ExitStack() as shown:
        start = time.monotonic()
        update: _Told | None = None

        def tell(done: int, total: int) -> None:
            nonlocal update
            if update is None and time.monotonic() - start > _SHORT and done < total:
                update = shown.enter_context(_bytes_of(f"loading {what}"))
            if update is not None:
                update(done, total)

        yield tell


@contextmanager
def _bytes_of(what: str) -> Iterator[_Told]:
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(what, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)


@contextmanager
def request_bar(
    total: int, *, done: int = 0, is_shown: bool = True
) -> Iterator[Callable[[int, int], None]]:
    """Show how many of `total` requests are done; gives a function of (requests, tokens) to add.

    Args:
        total: all requests.
        done: those that were done before.
        is_shown: False draws nothing, as when stderr is no terminal.
    """
    if not is_shown or not sys.stderr.isatty():
        yield lambda _requests, _tokens: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[speed]}"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("generating", total=total, completed=done, speed="")
        num_tokens = 0

        def advance(requests: int, tokens: int) -> None:
            nonlocal num_tokens
            num_tokens += tokens
            elapsed = progress.tasks[task].elapsed or 0.0
            speed = f"{num_tokens / elapsed:.0f} tokens/s" if elapsed > 0 else ""
            progress.update(task, advance=requests, speed=speed)

        yield advance
