"""`motet pull OWNER/NAME`: the download with a progress bar, and what came."""

import json
import sys
from types import TracebackType
from typing import Any, Self

from motet.checkpoint.hub import parse_hub_id
from motet.checkpoint.pull import Pulled, pull_model
from motet.cli.progress import byte_progress
from motet.cli.show import plain_text
from motet.errors import UsageError

__all__ = ["run_pull"]

_MAX_POLICY = 3000  # characters of a text that are shown; it is named in full


def run_pull(
    model: str,
    revision: str | None,
    *,
    original: bool,
    gguf: str | None,
    folder: str | None,
    as_json: bool,
) -> None:
    """Pull, and say where it is: for people on stderr, or as one JSON object.

    Raises:
        UsageError: `model` is no OWNER/NAME, or options do not go together.
        RemoteError: the hub cannot be reached, or gives something else.
        CheckpointError: there is no room, or nothing that Motet reads.
    """
    asked = f"{model}@{revision}" if revision is not None else model
    hub_id = parse_hub_id(asked)
    if hub_id is None:
        raise UsageError(
            f"{asked!r} is no model of the hub; give OWNER/NAME, as openai/gpt-oss-20b"
        )
    with _Bar() as bar:
        pulled = pull_model(hub_id, original=original, gguf=gguf, folder=folder, progress=bar)
    _show_terms(pulled)
    print(_summary(pulled, folder), file=sys.stderr)
    if as_json:
        print(json.dumps(_facts(pulled), ensure_ascii=False))


class _Bar:
    """A watcher that draws a bar on stderr."""

    def __init__(self) -> None:
        self._progress = byte_progress()
        self._task = self._progress.add_task("pulling", total=0)
        self._total = 0

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._progress.stop()

    def expect(self, nbytes: int) -> None:
        self._total += nbytes
        self._progress.update(self._task, total=self._total)

    def advance(self, nbytes: int) -> None:
        self._progress.advance(self._task, nbytes)

    def say(self, text: str) -> None:
        self._progress.console.print(text, markup=False, highlight=False)


def _show_terms(pulled: Pulled) -> None:
    """Licence and usage policy, when they have just arrived; a second pull is silent."""
    for path in pulled.policies:
        text = path.read_text("utf-8", "replace").strip()
        if path.name.startswith("LICENSE"):
            print(f"licence: {pulled.license or 'see'} ({path})", file=sys.stderr)
        else:
            more = "..." if len(text) > _MAX_POLICY else ""
            shown = plain_text(text[:_MAX_POLICY])
            print(f"usage policy ({path}):\n{shown}{more}", file=sys.stderr)
    if pulled.fetched and not pulled.policies and pulled.license:
        print(f"licence: {pulled.license}", file=sys.stderr)


def _summary(pulled: Pulled, folder: str | None) -> str:
    name = str(pulled.model) if folder is None else str(pulled.path)
    news = f"{len(pulled.fetched)} files came" if pulled.fetched else "all was here already"
    return (
        f"{name}: {pulled.nbytes / 1e9:.2f} GB, {news}, every hash is right\n"
        f"in {pulled.path}; `motet chat {name}` opens it"
    )


def _facts(pulled: Pulled) -> dict[str, Any]:
    return {
        "model": str(pulled.model),
        "commit": pulled.commit,
        "path": str(pulled.path),
        "manifest": str(pulled.manifest),
        "bytes": pulled.nbytes,
        "fetched": list(pulled.fetched),
        "license": pulled.license,
    }
