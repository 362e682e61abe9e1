"""One file from a hub: resumed where it broke off, and good only when its hash is right.

The bytes go to a partial file that survives an interruption, whatever ended it. It is given the
file's own name by the caller, and only after `fetch_file` has returned, so a damaged or unfinished
file never looks like a good one. huggingface-hub's own downloader starts afresh in a new process
and does not compare hashes, so only its session, headers and errors are used here.
"""

import contextlib
import hashlib
import os
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
from huggingface_hub import constants, get_session
from huggingface_hub.errors import HfHubHTTPError
from huggingface_hub.utils import hf_raise_for_status  # type: ignore[attr-defined]  # listed at run time

from motet.checkpoint.hashing import PIECE_LEN, FileHasher, FileRecord
from motet.checkpoint.progress import Progress
from motet.errors import CheckpointError, RemoteError

__all__ = ["NETWORK_ERRORS", "HubFile", "check_file", "fetch_file", "with_retries"]

NETWORK_ERRORS = (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, OSError)
_PASSING = (408, 429, 500, 502, 503, 504)  # statuses that may be gone at the next try
_MAX_TRIES = 6  # in a row that brought less than _GAIN bytes
_GAIN = 1_000_000
_FIRST_WAIT = 0.5  # seconds, doubled each time
_MAX_WAIT = 30.0


@dataclass(frozen=True)
class HubFile:
    """A file as the hub describes it."""

    name: str  # relative to the repository, with slashes
    size: int
    digest: str  # SHA-256 of a large file (64 digits), git's SHA-1 of a small one (40 digits)


def fetch_file(
    url: str,
    file: HubFile,
    partial: Path,
    headers: Mapping[str, str],
    progress: Progress,
    *,
    first_wait: float = _FIRST_WAIT,
) -> FileRecord:
    """Complete `partial`, check it and return its record; `partial` then is the whole file.

    Args:
        url: where the bytes are.
        file: what they must be.
        partial: may hold their beginning; it is kept when the network fails, and removed when
            its bytes are wrong.
        headers: sent along, authorization included.
        progress: called with the number of bytes that arrived.
        first_wait: seconds before the second try.

    Raises:
        RemoteError: the server cannot be reached or gives other bytes than the hub promises.
        CheckpointError: the disk cannot be written.
        HfHubHTTPError: the server refuses (not found, gated, ...).
    """
    for _ in range(2):  # bytes that turn out wrong are fetched once more, from the start
        _complete(url, file, partial, headers, progress, first_wait)
        record = check_file(partial, file)
        if record is not None:
            _sync(partial)
            return record
        partial.unlink()
        progress(-file.size)
    raise RemoteError(
        f"{url}: the bytes that arrive are not those the hub lists for {file.name} (expected hash "
        f"{file.digest}); nothing was kept. Try again later, or from another network"
    )


def check_file(path: Path, file: HubFile) -> FileRecord | None:
    """The record of `path` if its bytes are those that the hub lists, else None."""
    if path.stat().st_size != file.size:
        return None
    hasher = FileHasher()
    git = hashlib.sha1(f"blob {file.size}\0".encode(), usedforsecurity=False)
    is_git = len(file.digest) == 40
    try:
        with open(path, "rb") as stream:
            while data := stream.read(PIECE_LEN):
                hasher.update(data)
                if is_git:
                    git.update(data)
    except OSError as error:
        raise CheckpointError(f"{path}: cannot be read: {error.strerror or error}") from error
    record = hasher.record(file.name)
    return record if file.digest == (git.hexdigest() if is_git else record.sha256) else None


def with_retries(call: Callable[[], Any], *, first_wait: float = _FIRST_WAIT) -> Any:
    """The result of `call`, which is tried again while the network or the server fails."""
    for tries in range(_MAX_TRIES):
        try:
            return call()
        except NETWORK_ERRORS as error:
            if not _is_passing(error) or tries + 1 == _MAX_TRIES:
                raise
            time.sleep(_wait(error, tries, first_wait))
    raise AssertionError("unreachable")


def _complete(
    url: str,
    file: HubFile,
    partial: Path,
    headers: Mapping[str, str],
    progress: Progress,
    first_wait: float,
) -> None:
    """Append to `partial` until it has the file's size."""
    have = partial.stat().st_size if partial.exists() else 0
    progress(min(have, file.size))
    tries = 0
    best = have  # starting over brings nothing new, however many bytes it moves
    while True:
        if have > file.size:
            partial.unlink()
            progress(-file.size)
            have = 0
        if have == file.size and partial.exists():
            return
        error: Exception | None = None
        try:
            _append(url, file, partial, have, headers, progress)
        except NETWORK_ERRORS as caught:
            if not _is_passing(caught):
                raise
            error = caught
        have = partial.stat().st_size if partial.exists() else 0
        if have == file.size:
            continue
        tries = 0 if have - best >= _GAIN else tries + 1
        best = max(best, have)
        if tries == _MAX_TRIES:
            reason = f"{type(error).__name__}: {error}" if error else "the answer ends too early"
            raise RemoteError(
                f"{url}: {have} of {file.size} bytes arrived, then {_MAX_TRIES} tries in a row "
                f"failed ({reason}). What has arrived is kept: run the same command again"
            ) from error
        time.sleep(_wait(error, tries, first_wait))


def _append(
    url: str,
    file: HubFile,
    partial: Path,
    have: int,
    headers: Mapping[str, str],
    progress: Progress,
) -> None:
    """One request for the bytes from `have` on; what arrives is written as it comes."""
    wanted = {**headers, "Accept-Encoding": "identity"}
    if have:
        wanted["Range"] = f"bytes={have}-"
    timeout = constants.HF_HUB_DOWNLOAD_TIMEOUT
    with get_session().stream("GET", url, headers=wanted, timeout=timeout) as response:
        if have and response.status_code == 416:
            have = _restart(partial, have, progress)  # it holds more than the server has
            return
        hf_raise_for_status(response)
        if have and not _continues(response, have):
            have = _restart(partial, have, progress)
            if response.status_code == 206:
                return  # bytes from some other place
        stream = _open(partial)
        with stream:
            for data in response.iter_bytes():
                have += len(data)
                if have > file.size:
                    stream.truncate(0)
                    progress(len(data) - have)
                    raise RemoteError(
                        f"{url}: the server sends more than the {file.size} bytes that the hub "
                        f"lists for {file.name}; nothing of it was kept"
                    )
                try:
                    stream.write(data)
                except OSError as error:
                    raise CheckpointError(
                        f"{partial}: cannot be written: {error.strerror or error}; make room and "
                        "run the same command again"
                    ) from error
                progress(len(data))


def _open(partial: Path) -> Any:
    try:
        return open(partial, "ab", buffering=0)
    except OSError as error:
        raise CheckpointError(f"{partial}: cannot be written: {error.strerror or error}") from error


def _continues(response: httpx2.Response, have: int) -> bool:
    """Whether the answer starts at byte `have`; a server may ignore a range."""
    match = re.match(r"bytes (\d+)-", response.headers.get("content-range", ""))
    return response.status_code == 206 and match is not None and int(match[1]) == have


def _restart(partial: Path, have: int, progress: Progress) -> int:
    partial.unlink()
    progress(-have)
    return 0


def _is_passing(error: Exception) -> bool:
    if isinstance(error, HfHubHTTPError):
        return error.response.status_code in _PASSING
    return isinstance(error, httpx2.TransportError) and not isinstance(
        error, httpx2.UnsupportedProtocol
    )


def _wait(error: Exception | None, tries: int, first_wait: float) -> float:
    """Seconds before the next try: what the server asks for, or twice as long each time."""
    if isinstance(error, HfHubHTTPError):
        with contextlib.suppress(ValueError):
            asked = float(error.response.headers.get("retry-after", ""))
            if 0 <= asked <= _MAX_WAIT:
                return asked
    return min(_MAX_WAIT, first_wait * 2.0 ** max(0, tries - 1))


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
