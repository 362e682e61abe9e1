"""The manifest: what every file of a checkpoint hashed to when it was written.

A folder's is `motet-manifest.json` inside it, a single file's is `NAME.manifest.json` beside it.
It is JSON: a format version, and for each file its name relative to the folder, its size, the
SHA-256 of its bytes and, where we hashed it ourselves, a CRC-32 of every 4 MiB, so that damage can
be told to the place. A manifest proves that bytes are those that were written; it is not signed
and does not prove who wrote them.

Example::

    write_manifest(folder)
    for problem in check_manifest(folder):
        print(problem.file, problem.what)
"""

import hashlib
import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any, NoReturn

from motet.checkpoint.hashing import (
    PIECE_LEN,
    FileRecord,
    changed_spans,
    file_pieces,
    hash_file,
)
from motet.checkpoint.progress import Progress, serial
from motet.errors import CheckpointError

__all__ = [
    "FOLDER_MANIFEST",
    "Manifest",
    "Problem",
    "check_manifest",
    "manifest_path",
    "read_manifest",
    "write_manifest",
]

FOLDER_MANIFEST = "motet-manifest.json"
_VERSION = 1
# Bytes of a manifest: a 120b model's takes 0.3 MB, and what JSON is parsed to twenty times as much.
_MAX_BYTES = 2_000_000
_MAX_NAME = 1000  # characters of a file's name
_SHA256_LEN = 64  # hexadecimal digits


@dataclass(frozen=True)
class Manifest:
    """The records of a checkpoint, by name."""

    path: Path
    files: Mapping[str, FileRecord]

    @property
    def nbytes(self) -> int:
        """Bytes of all files together."""
        return sum(record.size for record in self.files.values())


@dataclass(frozen=True)
class Problem:
    """A file that is not as the manifest has it; `spans`: byte ranges that changed, if known."""

    file: Path
    what: str
    spans: tuple[tuple[int, int], ...] = ()

    def __str__(self) -> str:
        return f"{self.file}: {self.what}"


def manifest_path(target: str | Path) -> Path:
    """Where the manifest of a folder or of a single file lies, or would."""
    path = Path(target)
    return path / FOLDER_MANIFEST if path.is_dir() else path.with_name(f"{path.name}.manifest.json")


def write_manifest(
    target: str | Path,
    hashes: Mapping[str, str | FileRecord] | None = None,
    *,
    progress: Progress | None = None,
) -> Path:
    """Write the manifest of a folder (every file in it that is not hidden) or of a single file.

    Args:
        target: the folder or the file.
        hashes: what is known already, by the file's name relative to the folder: its SHA-256 as
            lower-case hexadecimal digits, or a record. What is not in it is read and hashed.
        progress: called with the number of bytes hashed since its last call.

    Returns:
        The path of the manifest.

    Raises:
        CheckpointError: a file cannot be read or the manifest cannot be written.
    """
    path = Path(target)
    known = hashes or {}

    def record(name: str, file: Path) -> FileRecord:
        given = known.get(name)
        if isinstance(given, FileRecord):
            return given
        if given is not None:
            return FileRecord(name, file.stat().st_size, given)
        return hash_file(file, name, report)

    report = serial(progress)
    files = dict(_listed_files(path))
    with ThreadPoolExecutor(_num_threads(len(files))) as pool:
        records = list(pool.map(record, files, files.values()))
    out = manifest_path(path)
    _write_atomically(out, _to_json(records))
    return out


def read_manifest(target: str | Path) -> Manifest | None:
    """The manifest of a folder or a single file; None when there is none.

    Raises:
        CheckpointError: there is one, but it is damaged, too large or of an unknown version.
    """
    path = manifest_path(target)
    try:
        if path.exists() and not path.is_file():  # a device or a pipe may have no end
            _refuse(path, "it is not a regular file; remove it")
        if path.stat().st_size > _MAX_BYTES:
            _refuse(path, f"found {path.stat().st_size} bytes; expected at most {_MAX_BYTES}")
        value = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError) as error:
        raise CheckpointError(f"{path}: cannot be read as a manifest: {error}") from error
    if not isinstance(value, dict) or value.get("format") != "motet-manifest":
        _refuse(path, "it is not a manifest of Motet; remove it")
    if value.get("version") != _VERSION:
        _refuse(path, f"found version {value.get('version')!r:.40}; this Motet reads {_VERSION}")
    files = value.get("files")
    if not isinstance(files, list) or not files:
        _refuse(path, "it lists no files")
    records = [_record(path, item) for item in files]
    named = {record.name: record for record in records}
    if len(named) != len(records):
        _refuse(path, "it lists a file twice")
    return Manifest(path, named)


def check_manifest(target: str | Path, progress: Progress | None = None) -> list[Problem]:
    """Hash every file that the manifest lists, several at once; the empty list says all is well.

    A file that is not listed is a problem only where it holds weights (.safetensors, .gguf).

    Raises:
        CheckpointError: there is no manifest, or it is damaged.
    """
    path = Path(target)
    manifest = read_manifest(path)
    if manifest is None:
        raise CheckpointError(
            f"{manifest_path(path)}: not found; `motet verify {path} --write-manifest` makes one "
            "from the bytes as they are now"
        )
    folder = manifest.path.parent
    report = serial(progress)
    records = list(manifest.files.values())
    if not path.is_dir() and len(records) == 1:
        records = [replace(records[0], name=path.name)]  # both may have been renamed together
    with ThreadPoolExecutor(_num_threads(len(records))) as pool:
        found = list(pool.map(lambda record: _check_file(folder, record, report), records))
    names = {record.name for record in records}
    strangers = [
        Problem(file, "it holds weights and the manifest does not list it; remove it")
        for name, file in _listed_files(path)
        if name not in names and file.suffix in (".safetensors", ".gguf")
    ]
    return [problem for problem in found if problem is not None] + strangers


def _check_file(folder: Path, record: FileRecord, report: Progress) -> Problem | None:
    file = folder / record.name
    try:
        size = file.stat().st_size
    except OSError:
        return Problem(file, "missing; the manifest lists it")
    if size != record.size:
        return Problem(file, f"found {size} bytes; the manifest has {record.size}")
    digest = hashlib.sha256()
    for piece in file_pieces(file):
        digest.update(piece)
        report(len(piece))
    if digest.hexdigest() == record.sha256:
        return None
    spans = changed_spans(file, record)
    places = ", ".join(f"{begin}-{end - 1}" for begin, end in spans[:4])
    more = f" and {len(spans) - 4} further ranges" if len(spans) > 4 else ""
    where = f", within bytes {places}{more}" if spans else ""
    return Problem(
        file,
        f"its bytes have changed{where}: found SHA-256 {digest.hexdigest()}; the manifest has "
        f"{record.sha256}",
        tuple(spans),
    )


def _listed_files(path: Path) -> Iterator[tuple[str, Path]]:
    """The files that a manifest of `path` covers, by their names in it."""
    if not path.is_dir():
        yield path.name, path
        return
    for root, folders, files in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            file = Path(root) / name
            relative = file.relative_to(path).as_posix()
            if not name.startswith(".") and relative != FOLDER_MANIFEST:
                yield relative, file


def _record(path: Path, item: Any) -> FileRecord:
    if not isinstance(item, dict):
        _refuse(path, f"it lists {item!r:.60}; expected an object a file")
    name, size, sha256 = item.get("name"), item.get("size"), item.get("sha256")
    crcs = item.get("crc32", "")
    if not isinstance(name, str) or not _is_inside(name):
        _refuse(path, f"it lists the file {name!r:.80}; expected a path inside the folder")
    if type(size) is not int or size < 0:
        _refuse(path, f"{name}: found size {size!r:.40}; expected a number of bytes")
    if not isinstance(sha256, str) or len(sha256) != _SHA256_LEN or not _is_hex(sha256):
        _refuse(path, f"{name}: found sha256 {sha256!r:.80}; expected 64 hexadecimal digits")
    if not isinstance(crcs, str) or not _is_hex(crcs) or len(crcs) % 8:
        _refuse(path, f"{name}: found crc32 {crcs!r:.40}; expected 8 hexadecimal digits a piece")
    pieces = tuple(int(crcs[i : i + 8], 16) for i in range(0, len(crcs), 8))
    if pieces and len(pieces) != -(-size // PIECE_LEN):
        _refuse(path, f"{name}: found {len(pieces)} CRC-32 for {size} bytes")
    return FileRecord(name, size, sha256, pieces)


def _is_inside(name: str) -> bool:
    """A plain path below the folder: a manifest from a stranger must not point elsewhere."""
    parts = PurePosixPath(name).parts
    return (
        0 < len(name) <= _MAX_NAME
        and name.isprintable()
        and not any(char in name for char in "\\:\0")
        and parts != ()
        and not (name.startswith("/") or ".." in parts)
    )


def _is_hex(text: str) -> bool:
    return all(char in "0123456789abcdef" for char in text)


def _to_json(records: list[FileRecord]) -> str:
    files = []
    for record in records:
        item: dict[str, Any] = {
            "name": record.name,
            "size": record.size,
            "sha256": record.sha256,
        }
        if record.pieces:
            item["crc32"] = "".join(f"{crc:08x}" for crc in record.pieces)
        files.append(item)
    value = {
        "format": "motet-manifest",
        "version": _VERSION,
        "files": files,
    }
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def _write_atomically(path: Path, text: str) -> None:
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            with open(handle, "w", encoding="utf-8") as stream:
                stream.write(text)
                stream.flush()
                os.fsync(stream.fileno())
            mask = os.umask(0)
            os.umask(mask)
            os.chmod(name, 0o666 & ~mask)
            os.replace(name, path)
        except BaseException:
            os.unlink(name)
            raise
    except OSError as error:
        raise CheckpointError(f"{path}: cannot be written: {error.strerror or error}") from error


def _num_threads(num_files: int) -> int:
    return max(1, min(num_files, os.cpu_count() or 1, 8))


def _refuse(path: Path, what: str) -> NoReturn:
    raise CheckpointError(f"{path}: {what}")
