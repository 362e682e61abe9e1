"""What is served is what the sources give, and what is shipped."""

from pathlib import Path

from motet.server.page import WEB
from tests.web.tools import packages, web


def tree(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def test_the_built_files_are_of_these_sources() -> None:
    done = web("check")
    assert done.returncode == 0, done.stdout


def test_the_sources_give_the_built_files(tmp_path: Path) -> None:
    packages()
    done = web("build", str(tmp_path / "built"))
    assert done.returncode == 0, done.stdout
    made, shipped = tree(tmp_path / "built"), tree(WEB)
    assert made.keys() == shipped.keys()
    assert [name for name in made if made[name] != shipped[name]] == []


def test_the_sources_pass_their_own_checks() -> None:
    """Lint, types and the tests of what needs no browser."""
    packages()
    done = web("test")
    assert done.returncode == 0, done.stdout
