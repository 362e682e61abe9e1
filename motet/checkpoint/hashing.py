"""What the bytes of a file hash to: SHA-256 of the whole, CRC-32 of every 4 MiB.

Example::

    hash_file(Path("model.safetensors"), "model.safetensors").sha256
"""

import hashlib
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from motet.checkpoint.progress import Progress, serial
from motet.errors import CheckpointError

__all__ = [
    "PIECE_LEN",
    "FileHasher",
    "FileRecord",
    "changed_spans",
    "file_pieces",
    "hash_file",
]

PIECE_LEN = 4 * 1024 * 1024  # bytes that share one CRC-32


@dataclass(frozen=True)
class FileRecord:
    """One file: its name relative to the folder, with slashes, and what its bytes hash to."""

    name: str
    size: int
    sha256: str
    pieces: tuple[int, ...] = ()  # CRC-32 of each PIECE_LEN bytes; empty: not recorded


class FileHasher:
    """Hashes a file while it is written: `update` with every byte in order, then `record`."""

    def __init__(self) -> None:
        self._sha256 = hashlib.sha256()
        self._size = 0
        self._crc = 0
        self._pieces: list[int] = []

    def update(self, data: bytes | bytearray | memoryview) -> None:
        """Take the next bytes of the file."""
        view = memoryview(data).cast("B")
        self._sha256.update(view)
        while view:
            room = PIECE_LEN - self._size % PIECE_LEN
            part = view[:room]
            self._crc = zlib.crc32(part, self._crc)
            self._size += len(part)
            view = view[room:]
            if self._size % PIECE_LEN == 0:
                self._end_piece()

    def record(self, name: str) -> FileRecord:
        """What the manifest keeps of the bytes so far, as those of the file `name`."""
        rest = (self._crc,) if self._size % PIECE_LEN else ()
        return FileRecord(name, self._size, self._sha256.hexdigest(), (*self._pieces, *rest))

    def _end_piece(self) -> None:
        self._pieces.append(self._crc)
        self._crc = 0


def hash_file(file: Path, name: str, progress: Progress | None = None) -> FileRecord:
    """Read the whole of `file` and give its record; CheckpointError if it cannot be read."""
    hasher = FileHasher()
    report = serial(progress)
    for piece in file_pieces(file):
        hasher.update(piece)
        report(len(piece))
    return hasher.record(name)


def changed_spans(file: Path, record: FileRecord) -> list[tuple[int, int]]:
    """The byte ranges whose CRC-32 differs, neighbours joined; a second pass, for damage only."""
    spans: list[tuple[int, int]] = []
    if not record.pieces:
        return spans
    begin = 0
    for i, piece in enumerate(file_pieces(file)):
        end = begin + len(piece)
        if i >= len(record.pieces) or zlib.crc32(piece) != record.pieces[i]:
            if spans and spans[-1][1] == begin:
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((begin, end))
        begin = end
    return spans


def file_pieces(file: Path) -> Iterator[memoryview]:
    """The bytes of `file`, PIECE_LEN at a time, in one buffer that is used again and again."""
    buffer = bytearray(PIECE_LEN)
    view = memoryview(buffer)
    try:
        with open(file, "rb", buffering=0) as stream:
            while True:
                filled = 0
                while filled < PIECE_LEN and (count := stream.readinto(view[filled:])):
                    filled += count
                if not filled:
                    return
                yield view[:filled]
                if filled < PIECE_LEN:
                    return
    except OSError as error:
        raise CheckpointError(f"{file}: cannot be read: {error.strerror or error}") from error
