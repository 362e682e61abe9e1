"""Writing a checkpoint whose every byte has its place before the first is written.

A `PlannedFile` is a header and tensors at known offsets, each of which makes its bytes in small
chunks when asked. `write_planned` streams them into a temporary folder beside the target and
renames it when all is on the disk. A journal in that folder says how far the writing came, so that
the same call after a kill goes on from there; what it finds is hashed again before it is trusted.

It knows nothing of what the bytes mean: formats make the plans.

Example::

    file = PlannedFile("model.safetensors", header, size, tensors)
    write_planned(Path("out"), [file], {"config.json": b"{}"}).bytes
"""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from motet.checkpoint.atomic import check_file_target, check_folder_target, move_folder, sync
from motet.checkpoint.hashing import FileHasher, FileRecord
from motet.checkpoint.journal import Journal, claim_work_folder
from motet.checkpoint.manifest import manifest_path, write_manifest
from motet.checkpoint.progress import Progress, serial
from motet.errors import CheckpointError

__all__ = ["PlannedFile", "PlannedTensor", "Written", "write_planned"]

Buffer = bytes | bytearray | memoryview
_COMMIT_BYTES = 256_000_000  # written between two entries of the journal; each forces the disk
_READ_BYTES = 4 << 20
_ZEROS = bytes(4096)


@dataclass(frozen=True)
class PlannedTensor:
    """One tensor of a planned file."""

    name: str
    offset: int  # of its first byte, from the file's start
    nbytes: int
    chunks: Callable[[], Iterator[Buffer]]  # its bytes in order; a chunk lives until the next


@dataclass(frozen=True)
class PlannedFile:
    """A file to be written; the bytes between the tensors are zero."""

    name: str
    header: bytes  # from the file's start
    size: int
    tensors: tuple[PlannedTensor, ...]


@dataclass(frozen=True)
class Written:
    """What `write_planned` wrote."""

    path: Path
    bytes: int
    resumed_bytes: int  # of them, found from an earlier run
    files: tuple[FileRecord, ...]


def write_planned(
    target: Path,
    files: Sequence[PlannedFile],
    small_files: Mapping[str, bytes] | None = None,
    *,
    source: str = "",
    overwrite: bool = False,
    resume: bool = True,
    progress: Progress | None = None,
    commit_bytes: int = _COMMIT_BYTES,
) -> Written:
    """Write the planned files, the small ones and a manifest, all or nothing.

    Args:
        target: the folder to make, or, if its name ends in .gguf, the file; then `files` is that
            one and there are no small files. Its parents are made too.
        files: large files, written in their order, each tensor from its `chunks`.
        small_files: contents by name, such as config.json.
        source: says what the bytes come from. A run goes on where an earlier one stopped only if
            source, plan and small files are the same; otherwise what that one left is removed.
        overwrite: replace a checkpoint that is already there, with everything in it.
        resume: False removes what an earlier run left and starts anew.
        progress: called with the bytes done since the last call, those that were found included;
            in all as many as the large files have.
        commit_bytes: most bytes that a kill can cost, but for a larger tensor, which is not split.

    Raises:
        UsageError: the target holds something already, or another process is writing to it.
        CheckpointError: the disk is full or not writable; nothing is left behind.
        KeyboardInterrupt: passed on; what was written stays for the next run.
    """
    target = target.expanduser().absolute()
    is_file = target.suffix == ".gguf"
    small = small_files or {}
    assert not is_file or (len(files) == 1 and not small), "a .gguf target is one file"
    if is_file:
        files = [replace(files[0], name=target.name)]
    else:
        target = target.resolve()  # what a link leads to is replaced, not the link
    report = serial(progress)
    try:
        (check_file_target if is_file else check_folder_target)(target, overwrite)
        target.parent.mkdir(parents=True, exist_ok=True)
        with claim_work_folder(target, _fingerprint(source, files, small), resume) as journal:
            try:
                _remove_strays(journal.data, {*small, *(file.name for file in files)})
                _check_space(target, sum(file.size for file in files), journal.data)
                found = 0
                records = []
                for file in files:
                    record, kept = _write_file(file, journal, report, commit_bytes)
                    records.append(record)
                    found += kept
                for name, data in small.items():
                    _write_small(journal.data / name, data)
                    records.append(_record(name, data))
                _put_in_place(journal.data, target, records)
            except Exception:
                journal.is_finished = True  # nothing is left; only an interruption keeps the work
                raise
            journal.is_finished = True
    except OSError as error:
        raise CheckpointError(
            f"{error.filename or target}: cannot be written: {error.strerror or error}; free some "
            "space or give another place"
        ) from error
    return Written(target, sum(record.size for record in records), found, tuple(records))


def _fingerprint(source: str, files: Sequence[PlannedFile], small: Mapping[str, bytes]) -> str:
    """What an earlier run must agree in for its bytes to be ours."""
    digest = hashlib.sha256(source.encode())
    for file in files:
        spans = [(tensor.name, tensor.offset, tensor.nbytes) for tensor in file.tensors]
        digest.update(repr((file.name, file.size, spans)).encode())
        digest.update(hashlib.sha256(file.header).digest())
    for name, data in small.items():
        digest.update(repr((name, hashlib.sha256(data).hexdigest())).encode())
    return digest.hexdigest()


def _remove_strays(data: Path, names: set[str]) -> None:
    """What is renamed holds only what was planned, not the half of a manifest of a killed run."""
    for path in data.iterdir():
        if path.name not in names:
            path.unlink()


def _check_space(target: Path, needed: int, data: Path) -> None:
    """A disk that is too small is said before the hour is spent, not after."""
    there = sum(path.stat().st_size for path in data.iterdir())
    free = shutil.disk_usage(target.parent).free
    if needed - there > free:
        raise CheckpointError(
            f"{target}: needs {(needed - there) / 1e9:.2f} GB and the disk has {free / 1e9:.2f} GB "
            "free; free some space or give another place"
        )


def _write_file(
    file: PlannedFile, journal: Journal, report: Progress, commit_bytes: int
) -> tuple[FileRecord, int]:
    """Write what of `file` is not there yet; its record, and the bytes that were found."""
    path = journal.data / file.name
    hasher = FileHasher()
    kept = _verified(path, journal, hasher, report)
    if not kept:
        hasher = FileHasher()
    with (
        ThreadPoolExecutor(1) as pool,
        open(path, "r+b" if kept else "wb", buffering=0) as stream,
    ):
        stream.truncate(kept)
        stream.seek(kept)
        done = committed = kept

        def put(data: Buffer) -> None:
            nonlocal done
            hashed = pool.submit(hasher.update, data)  # hashing and writing take turns otherwise
            _write_all(stream, data)
            hashed.result()
            done += memoryview(data).nbytes
            report(memoryview(data).nbytes)

        def pad(end: int) -> None:
            while done < end:
                put(_ZEROS[: end - done])

        def commit() -> None:
            nonlocal committed
            os.fsync(stream.fileno())
            journal.add(file.name, done, hasher.record(file.name).sha256)
            committed = done

        if not kept:
            put(file.header)
        for tensor in sorted(file.tensors, key=lambda tensor: tensor.offset):
            end = tensor.offset + tensor.nbytes
            if end <= kept:
                continue
            pad(tensor.offset)
            for chunk in tensor.chunks():
                put(chunk)
            if done != end:
                raise CheckpointError(
                    f"{path.name}: tensor {tensor.name}: its source gave "
                    f"{done - tensor.offset} bytes; expected {tensor.nbytes}"
                )
            if done - committed >= commit_bytes:
                commit()
        pad(file.size)
        if committed < done:
            commit()
    return hasher.record(file.name), kept


def _verified(path: Path, journal: Journal, hasher: FileHasher, report: Progress) -> int:
    """How many bytes of an earlier run are there and hash to what its journal says; hashed."""
    position, sha256 = journal.positions.get(path.name, (0, ""))
    if not path.is_file() or path.stat().st_size < position:
        return 0
    left = position
    with open(path, "rb", buffering=0) as stream:
        while left and (data := stream.read(min(left, _READ_BYTES))):
            hasher.update(data)
            left -= len(data)
    if hasher.record(path.name).sha256 != sha256:
        return 0
    report(position)
    return position


def _write_all(stream: BinaryIO, data: Buffer) -> None:
    view = memoryview(data).cast("B")
    while view:
        view = view[stream.write(view) :]


def _write_small(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    sync(path)


def _record(name: str, data: bytes) -> FileRecord:
    hasher = FileHasher()
    hasher.update(data)
    return hasher.record(name)


def _put_in_place(data: Path, target: Path, records: Iterable[FileRecord]) -> None:
    known = {record.name: record for record in records}
    if target.suffix != ".gguf":
        write_manifest(data, known)
        sync(data)
        move_folder(data, target)
        return
    work = data / target.name
    manifest = write_manifest(work, known)
    # A manifest that belongs to another file would be worse than none.
    manifest_path(target).unlink(missing_ok=True)
    os.replace(work, target)
    os.replace(manifest, manifest_path(target))
    sync(target.parent)
