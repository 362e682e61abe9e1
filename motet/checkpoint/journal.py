"""The temporary folder of a write that can be resumed, and the journal in it.

Beside a target `out` it is `.out.partial-XXXXXXXX`, named after what is being written. It holds
`data`, which becomes the target, and `journal`, a line of JSON for every position up to which a
file is on the disk. The journal is locked while a process writes, so that two cannot meet; the
lock ends with the process, however that dies.
"""

import fcntl
import json
import logging
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from motet.errors import UsageError

__all__ = ["Journal", "claim_work_folder", "partial_folders"]

_log = logging.getLogger(__name__)


class Journal:
    """How far the files in `data` are written.

    Attributes:
        data: the folder that the files are written to.
        positions: by file name, the bytes that are on the disk and their SHA-256.
        is_finished: set it when the folder is of no use any more; it is removed then.
    """

    def __init__(self, data: Path, stream: TextIO, positions: dict[str, tuple[int, str]]) -> None:
        self.data = data
        self.positions = positions
        self.is_finished = False
        self._stream = stream

    def add(self, name: str, position: int, sha256: str) -> None:
        """Note that the first `position` bytes of a file are on the disk."""
        self._stream.write(json.dumps([name, position, sha256]) + "\n")
        self._stream.flush()
        os.fsync(self._stream.fileno())


def partial_folders(target: Path) -> list[Path]:
    """The temporary folders that interrupted writes to `target` have left."""
    prefix = f".{target.name}.partial-"
    if not target.parent.is_dir():
        return []
    return sorted(path for path in target.parent.iterdir() if path.name.startswith(prefix))


@contextmanager
def claim_work_folder(target: Path, fingerprint: str, resume: bool) -> Iterator[Journal]:
    """Make or find the temporary folder for `target` and lock it until the block is left.

    Folders that other writes to the same target have left are removed.

    Raises:
        UsageError: another process is writing to the target.
        OSError: the folder cannot be made.
    """
    work = target.with_name(f".{target.name}.partial-{fingerprint[:8]}")
    for other in partial_folders(target):
        if other != work or not resume:
            with _locked(other / "journal", target):
                shutil.rmtree(other)
            _log.warning("removed what an earlier run left unfinished: %s", other)
    data = work / "data"
    data.mkdir(parents=True, exist_ok=True)
    with _locked(work / "journal", target) as stream:
        journal = Journal(data, stream, _read(stream, data, fingerprint))
        try:
            yield journal
        finally:
            if journal.is_finished:
                shutil.rmtree(work, ignore_errors=True)


@contextmanager
def _locked(path: Path, target: Path) -> Iterator[TextIO]:
    path.parent.mkdir(exist_ok=True)
    with open(path, "a+", encoding="utf-8") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise UsageError(
                f"another process is writing to {target}; wait for it or give another place"
            ) from None
        yield stream


def _read(stream: TextIO, data: Path, fingerprint: str) -> dict[str, tuple[int, str]]:
    """The last position of each file; what a kill has torn counts for nothing."""
    stream.seek(0)
    first, *lines = stream.read().split("\n")
    positions: dict[str, tuple[int, str]] = {}
    good = [fingerprint]
    if first == fingerprint:
        for line in lines:
            try:
                name, position, sha256 = json.loads(line)
            except ValueError:
                break
            positions[name] = (position, sha256)
            good.append(line)
    else:
        shutil.rmtree(data)
        data.mkdir()
    stream.truncate(0)
    stream.write("\n".join([*good, ""]))
    stream.flush()
    return positions
