"""A bar on stderr that counts requests and tokens; it draws nothing into a file or a pipe."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

__all__ = ["request_bar"]


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
