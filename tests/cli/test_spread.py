"""Options that several commands have as one argument."""

from dataclasses import dataclass
from typing import Annotated

import pytest
import typer
from typer.testing import CliRunner

from motet.cli.commands.spread import spread


@dataclass(frozen=True)
class Group:
    """Two options and a field that is none."""

    size: Annotated[int, typer.Option(min=1, help="How large.")] = 3
    words: Annotated[list[str] | None, typer.Option("--word")] = None
    kept: str = "kept"


def made() -> tuple[typer.Typer, list[tuple[object, ...]]]:
    app = typer.Typer()
    seen: list[tuple[object, ...]] = []

    @app.command()
    @spread
    def measure(
        *,
        name: Annotated[str, typer.Argument()] = "nano",
        group: Group,
        deep: Annotated[bool, typer.Option("--deep")] = False,
    ) -> None:
        """Measure."""
        seen.append((name, group, deep))

    return app, seen


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ([], ("nano", Group(), False)),
        (["x", "--size", "7", "--deep"], ("x", Group(7), True)),
        (["--word", "a", "--word", "b"], ("nano", Group(words=["a", "b"]), False)),
    ],
)
def test_a_command_gets_them_as_it_wrote_them(line: list[str], told: tuple[object, ...]) -> None:
    app, seen = made()
    result = CliRunner().invoke(app, line)
    assert result.exit_code == 0, result.output
    assert seen == [told]


def test_they_are_checked_and_told_like_others() -> None:
    app, seen = made()
    assert CliRunner().invoke(app, ["--size", "0"]).exit_code == 2
    assert CliRunner().invoke(app, ["--kept", "x"]).exit_code == 2
    assert not seen
    told = CliRunner().invoke(app, ["--help"]).output
    assert told.index("--size") < told.index("--word") < told.index("--deep")
    assert "How large." in told
