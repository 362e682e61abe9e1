"""The output of `motet generate -o FILE`: a line a result, kept whatever kills the run.

Each result is one append of a whole line, so that after a kill at most the last line is torn; it is
cut off by the next run, which goes on with what has no line yet. What the file belongs to - the
input's hash, the model, the sampling - stands in FILE.run beside it; a run with anything else is
refused.
"""

import fcntl
import json
import os
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Self

from motet.errors import UsageError

__all__ = ["BatchOutput"]

_SYNC_LINES, _SYNC_SECONDS = 64, 1.0  # results are forced to the disk this often


class BatchOutput:
    """An output file to append to; `done` holds the indices of the lines that have a result.

    Args:
        path: the file; it is made, or continued.
        run: what decides about the results; a run that continues must say the same.

    Raises:
        UsageError: the file is another run's, somebody is writing it, or it cannot be written.
    """

    def __init__(self, path: Path, run: dict[str, Any]) -> None:
        self._path = path
        self._header = path.with_name(path.name + ".run")
        self.done: set[int] = set()
        self.num_failed = 0  # of these, results that are errors
        with ExitStack() as opened:  # closes what was opened if something is wrong
            try:
                self._lock = opened.enter_context(open(self._header, "a+b"))
                fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                self._check_run(json.loads(json.dumps(run)))
                self._file = opened.enter_context(open(path, "a+b", buffering=0))
                self._continue()
            except BlockingIOError:
                raise UsageError(f"{path} is being written by another run") from None
            except OSError as error:
                raise UsageError(f"cannot write {path}: {error}") from None
            self._opened = opened.pop_all()
        self._num_unsynced = 0
        self._last_sync = time.monotonic()

    def write(self, index: int, result: dict[str, Any]) -> None:
        """Append the result of a line."""
        text = json.dumps({"index": index, **result}, ensure_ascii=False)
        line = text.encode("utf-8", "replace") + b"\n"
        written = self._file.write(line)
        while written < len(line):  # a full disk raises; a signal may cut a write short
            written += self._file.write(line[written:])
        self.done.add(index)
        self.num_failed += "error" in result
        self._num_unsynced += 1
        now = time.monotonic()
        if self._num_unsynced >= _SYNC_LINES or now - self._last_sync >= _SYNC_SECONDS:
            os.fsync(self._file.fileno())
            self._num_unsynced, self._last_sync = 0, now

    def close(self) -> None:
        """Force everything to the disk, and let others write."""
        os.fsync(self._file.fileno())
        self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _check_run(self, run: dict[str, Any]) -> None:
        self._lock.seek(0)
        text = self._lock.read()
        if not text.endswith(b"\n"):  # new, or killed before it was whole: no result is there yet
            if self._path.exists() and self._path.stat().st_size:
                raise UsageError(
                    f"{self._path} exists and was not made by a run that can be continued; give "
                    "another file, or remove it"
                )
            self._lock.truncate(0)
            self._lock.write(json.dumps(run).encode() + b"\n")
            self._lock.flush()
            os.fsync(self._lock.fileno())
            return
        try:
            before = json.loads(text)
        except ValueError:
            before = {}
        for key, value in run.items():
            if not isinstance(before, dict) or before.get(key) != value:
                found = before.get(key) if isinstance(before, dict) else before
                raise UsageError(
                    f"{self._path} was begun with another {key}: {found!r:.80}, now {value!r:.80}; "
                    f"give another file, or remove it and {self._header}"
                )

    def _continue(self) -> None:
        """Learn what is done; cut off what comes after the last whole line."""
        end = 0
        with open(self._path, "rb") as lines:
            for line in lines:
                index = _index(line)
                if index is None:
                    break
                self.done.add(index[0])
                self.num_failed += index[1]
                end += len(line)
        self._file.truncate(end)


def _index(line: bytes) -> tuple[int, bool] | None:
    """(index, whether it is an error) of a line that is whole."""
    if not line.endswith(b"\n"):
        return None
    try:
        result = json.loads(line)
        return int(result["index"]), "error" in result
    except (ValueError, KeyError, TypeError):
        return None
