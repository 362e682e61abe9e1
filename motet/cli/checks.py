"""The report of a command that checks things: one line a check, green, red or dim."""

from dataclasses import dataclass
from typing import Literal

from rich.console import Console
from rich.table import Table
from rich.text import Text

from motet.cli.show import plain_text

__all__ = ["Check", "Status", "print_checks"]

Status = Literal["ok", "failed", "skipped"]
_STYLES = {"ok": "green", "failed": "bold red", "skipped": "dim"}
_MAX_SHOWN = 8  # details of a check that the table shows


@dataclass(frozen=True)
class Check:
    """One line of the report: what was looked at, how it is, and what was found."""

    name: str
    status: Status
    details: tuple[str, ...]


def print_checks(title: str, checks: list[Check]) -> None:
    """Print a table on stdout; long lists of details are cut short."""
    table = Table(title=Text(plain_text(title)), title_justify="left", show_header=False)
    for style in ("bold", None, None):
        table.add_column(style=style, overflow="fold")
    for check in checks:
        shown = list(check.details[:_MAX_SHOWN])
        if len(check.details) > _MAX_SHOWN:
            shown.append(f"... and {len(check.details) - _MAX_SHOWN} more")
        # Text, not markup, and nothing that a terminal obeys: names come from files of strangers.
        details = Text(plain_text("\n".join(shown)))
        table.add_row(check.name, Text(check.status, style=_STYLES[check.status]), details)
    Console().print(table)
