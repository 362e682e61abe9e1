"""The header of a GGUF file, checked to the last byte: its metadata and its table of tensors.

Every count and length is compared with the bytes that are left before anything is made of it, so
that a damaged or hostile file costs neither memory nor time; complaints name the file and the
place. Versions 2 and 3, little-endian. Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md

Example::

    header = read_header(file, map_file(file).numpy().data)
    header.metadata.text("general.architecture"), header.tensors["output.weight"].shape
"""

import math
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from motet.checkpoint.base import BLOCK_DTYPES, TORCH_DTYPES
from motet.checkpoint.gguf.metadata import ARRAY, SCALARS, STRING, Field, Metadata, show
from motet.errors import CheckpointError

__all__ = ["ALIGNMENT", "GGML_TYPES", "GgufHeader", "GgufTensor", "read_header"]

ALIGNMENT = 32  # of the tensors' data, unless the file says otherwise

# Numbers of the tensor types that Motet reads, and the names of the others for the error.
GGML_TYPES: dict[int, str] = {0: "F32", 1: "F16", 8: "Q8_0", 30: "BF16", 39: "MXFP4"}
_OTHER_TYPES: dict[int, str] = {
    2: "Q4_0", 3: "Q4_1", 6: "Q5_0", 7: "Q5_1", 9: "Q8_1", 10: "Q2_K", 11: "Q3_K", 12: "Q4_K",
    13: "Q5_K", 14: "Q6_K", 15: "Q8_K", 16: "IQ2_XXS", 17: "IQ2_XS", 18: "IQ3_XXS", 19: "IQ1_S",
    20: "IQ4_NL", 21: "IQ3_S", 22: "IQ2_S", 23: "IQ4_XS", 24: "I8", 25: "I16", 26: "I32",
    27: "I64", 28: "F64", 29: "IQ1_M", 34: "TQ1_0", 35: "TQ2_0", 40: "NVFP4", 41: "Q1_0",
}  # fmt: skip

# What no file of a gpt-oss model comes near; they bound what a header can cost.
_MAX_ENTRIES = 1 << 16  # keys, and tensors
_MAX_ITEMS = 1 << 21  # of one array
_MAX_NAME = 1 << 12  # bytes of a key or of a tensor's name
_MAX_ALIGNMENT = 1 << 20
_MAX_DIMS = 4


@dataclass(frozen=True)
class GgufTensor:
    """One tensor as the file's table describes it; its bytes are known to be there."""

    name: str
    dtype: str  # a value of GGML_TYPES
    shape: tuple[int, ...]  # of the values, outermost dimension first
    offset: int  # of its first byte, from the file's start
    nbytes: int


@dataclass(frozen=True)
class GgufHeader:
    """What a file says of itself."""

    file: Path
    metadata: Metadata
    tensors: Mapping[str, GgufTensor]


def read_header(file: Path, data: memoryview) -> GgufHeader:
    """The header of `file`, whose bytes `data` are.

    Raises:
        CheckpointError: this is no GGUF file that can be read here, or it is damaged.
    """
    cursor = _Cursor(file, data)
    num_tensors, num_keys = _read_start(cursor)
    fields: dict[str, Field] = {}
    for idx in range(num_keys):
        key = cursor.name(f"key {idx + 1} of {num_keys}")
        if key in fields:
            cursor.refuse(f"key {show(key)}: found twice; expected once")
        fields[key] = _read_field(cursor, f"key {show(key)}")
    metadata = Metadata(file, data, fields)
    alignment = metadata.integer("general.alignment", ALIGNMENT)
    if alignment.bit_count() != 1 or alignment > _MAX_ALIGNMENT:
        metadata.refuse("general.alignment", alignment, f"a power of two up to {_MAX_ALIGNMENT}")
    tensors: dict[str, GgufTensor] = {}
    for idx in range(num_tensors):
        tensor = _read_tensor(cursor, f"tensor {idx + 1} of {num_tensors}")
        if tensor.name in tensors:
            cursor.refuse(f"tensor {show(tensor.name)}: found twice; expected once")
        tensors[tensor.name] = tensor
    placed = _place(cursor, tensors, alignment)
    return GgufHeader(file, metadata, placed)


class _Cursor:
    """A position in the file that never passes its end."""

    def __init__(self, file: Path, data: memoryview) -> None:
        self.file, self.data, self.position, self.size = file, data, 0, len(data)

    @property
    def left(self) -> int:
        return self.size - self.position

    def skip(self, count: int, what: str) -> int:
        """Pass `count` bytes and give the position where they begin."""
        if count > self.left:
            self.refuse(
                f"{what}: truncated: found {self.left} bytes at byte {self.position}; expected "
                f"{count if count < 2**63 else 'a sane number'}. Download the file again"
            )
        begin = self.position
        self.position += count
        return begin

    def u32(self, what: str) -> int:
        value: int = struct.unpack_from("<I", self.data, self.skip(4, what))[0]
        return value

    def u64(self, what: str) -> int:
        value: int = struct.unpack_from("<Q", self.data, self.skip(8, what))[0]
        return value

    def name(self, what: str) -> str:
        length = self.u64(f"the name of {what}")
        if not 0 < length <= _MAX_NAME:
            self.refuse(f"{what}: found a name of {length} bytes; expected 1 to {_MAX_NAME}")
        begin = self.skip(length, f"the name of {what}")
        raw = bytes(self.data[begin : begin + length])
        name = raw.decode("utf-8", errors="replace")
        if not name.isprintable() or "\ufffd" in name:
            self.refuse(f"{what}: found the name {show(raw)}; expected UTF-8 to print")
        return name

    def refuse(self, what: str) -> NoReturn:
        raise CheckpointError(f"{self.file}: {what}")


def _read_start(cursor: _Cursor) -> tuple[int, int]:
    """Check magic and version; the numbers of tensors and of keys."""
    magic = bytes(cursor.data[:4])
    if magic != b"GGUF":
        cursor.refuse(f"found the first bytes {magic!r}; expected b'GGUF', a GGUF file")
    cursor.skip(4, "the magic")
    version = cursor.u32("the version")
    if version and not version & 0xFFFF:
        cursor.refuse("found a big-endian GGUF file; expected little-endian")
    if version not in (2, 3):
        cursor.refuse(f"found GGUF version {version}; expected 2 or 3")
    counts = cursor.u64("the number of tensors"), cursor.u64("the number of keys")
    # The shortest entries: a name of one byte with a byte of value, and one with one dimension.
    for count, least, what in zip(counts, (33, 14), ("tensors", "keys"), strict=True):
        if count > min(_MAX_ENTRIES, cursor.left // least):
            cursor.refuse(
                f"found a number of {count} {what}; expected at most "
                f"{min(_MAX_ENTRIES, cursor.left // least)} in {cursor.size} bytes"
            )
    return counts


def _read_field(cursor: _Cursor, what: str) -> Field:
    kind = cursor.u32(what)
    if kind != ARRAY:
        return Field(kind, _skip_values(cursor, kind, 1, what), None)
    kind = cursor.u32(what)
    if kind == ARRAY:
        cursor.refuse(f"{what}: found an array of arrays; expected an array of values")
    count = cursor.u64(what)
    if count > _MAX_ITEMS:
        cursor.refuse(f"{what}: found an array of {count} items; expected at most {_MAX_ITEMS}")
    return Field(kind, _skip_values(cursor, kind, count, what), count)


def _skip_values(cursor: _Cursor, kind: int, count: int, what: str) -> int:
    """Pass `count` values of a kind; the position of the first."""
    if kind in SCALARS:
        return cursor.skip(count * struct.calcsize(SCALARS[kind]), what)
    if kind != STRING:
        cursor.refuse(f"{what}: found value type {kind}; expected 0 to 12")
    begin = position = cursor.position
    unpack, data, size = struct.Struct("<Q").unpack_from, cursor.data, cursor.size
    for _ in range(count):
        if position + 8 <= size:
            position += 8 + unpack(data, position)[0]
        else:
            position = size + 1
        if position > size:
            cursor.refuse(f"{what}: truncated: a string passes the file's end at byte {size}")
    cursor.position = position
    return begin


def _read_tensor(cursor: _Cursor, what: str) -> GgufTensor:
    """One entry of the table; its offset still counts from the start of the data."""
    name = cursor.name(what)
    what = f"tensor {show(name)}"
    num_dims = cursor.u32(what)
    if not 1 <= num_dims <= _MAX_DIMS:
        cursor.refuse(f"{what}: found {num_dims} dimensions; expected 1 to {_MAX_DIMS}")
    dims = struct.unpack_from(f"<{num_dims}Q", cursor.data, cursor.skip(8 * num_dims, what))
    kind = cursor.u32(what)
    offset = cursor.u64(what)
    if min(dims) < 1 or math.prod(dims) >= 2**63:
        cursor.refuse(f"{what}: found dimensions {list(dims)}; expected sizes of at least 1")
    if kind not in GGML_TYPES:
        cursor.refuse(
            f"{what}: found type {_OTHER_TYPES.get(kind, kind)}; expected one of "
            f"{', '.join(GGML_TYPES.values())}: other quantizations lose what the model had, so "
            "take a file with MXFP4 experts"
        )
    dtype = GGML_TYPES[kind]
    block_len, block_bytes = BLOCK_DTYPES.get(dtype, (1, 0))
    if dims[0] % block_len:
        cursor.refuse(
            f"{what}: found {dtype} rows of {dims[0]} values; expected a multiple of {block_len}"
        )
    nbytes = math.prod(dims) // block_len * (block_bytes or TORCH_DTYPES[dtype].itemsize)
    return GgufTensor(name, dtype, tuple(reversed(dims)), offset, nbytes)


def _place(
    cursor: _Cursor, tensors: Mapping[str, GgufTensor], alignment: int
) -> dict[str, GgufTensor]:
    """Offsets from the file's start; the data has no gap, no overlap and nothing behind it."""

    def padded(size: int) -> int:
        return -(-size // alignment) * alignment

    start = padded(cursor.position)
    end = expected = 0
    for tensor in sorted(tensors.values(), key=lambda tensor: tensor.offset):
        what = f"tensor {show(tensor.name)}"
        if tensor.offset != expected:
            cursor.refuse(
                f"{what}: found at data byte {tensor.offset}; expected at {expected}, where the "
                f"tensor before it ends, rounded up to {alignment}"
            )
        end = expected + tensor.nbytes
        expected = padded(end)
        if start + end > cursor.size:
            cursor.refuse(
                f"{what}: truncated: found {max(0, cursor.size - start - tensor.offset)} of its "
                f"bytes; expected {tensor.nbytes}. Download the file again"
            )
    least = start + end if tensors else cursor.position  # the last padding may be left out
    if not least <= cursor.size <= start + expected:
        cursor.refuse(f"found {cursor.size} bytes; expected {start + expected}, the tensors' sum")
    return {
        name: GgufTensor(name, t.dtype, t.shape, start + t.offset, t.nbytes)
        for name, t in tensors.items()
    }
