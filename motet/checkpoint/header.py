"""The table of contents of a safetensors file, checked to the last byte.

The safetensors library checks a header too, but says only that it is invalid; here every complaint
names the tensor, what was found and what was expected. Format:
https://github.com/huggingface/safetensors#format (8 bytes little-endian length, JSON, data).
"""

import json
import math
import os
from pathlib import Path
from typing import Any, NoReturn

from motet.checkpoint.base import TORCH_DTYPES, TensorEntry
from motet.errors import CheckpointError

__all__ = ["check_name", "read_header"]

# Bytes; the format allows 100 MB, but a header of a 120b model has 100 kB and what it is parsed to
# takes twenty times as much memory.
_MAX_HEADER = 2_000_000
_MAX_NAME = 256  # characters
_MAX_DIMS = 64  # of a tensor, as in torch


def read_header(file: Path) -> dict[str, TensorEntry]:
    """The entries of `file` by name.

    Raises:
        CheckpointError: the file cannot be read, is truncated or longer than its tensors, or its
            header is no valid table of contents.
    """
    try:
        size = os.path.getsize(file)
        with open(file, "rb") as stream:
            prefix = stream.read(8)
            header_len = int.from_bytes(prefix, "little")
            if 8 + header_len <= size and header_len > _MAX_HEADER:
                _refuse(file, f"found a header of {header_len} bytes; expected {_MAX_HEADER}")
            if len(prefix) < 8 or header_len > size - 8:
                _refuse(
                    file,
                    f"found {size} bytes, of which the first 8 announce a header of {header_len}; "
                    "expected a whole safetensors file (truncated, or not safetensors)",
                )
            raw = stream.read(header_len)
    except OSError as error:
        raise CheckpointError(f"{file}: cannot be read: {error.strerror or error}") from error
    return _entries(file, _parse(file, raw), 8 + header_len, size)


def check_name(file: Path, name: str) -> None:
    """Refuse a tensor's name that cannot be shown in one line."""
    if not name.isprintable() or not 0 < len(name) <= _MAX_NAME:
        _refuse(
            file,
            f"found a tensor named {name[:60]!r}; expected a name of 1 to {_MAX_NAME} printable "
            "characters",
        )


def _parse(file: Path, raw: bytes) -> dict[str, Any]:
    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in pairs:
            if key in found:
                check_name(file, key)
                _refuse(file, f"tensor {key}: found twice in the header; expected once")
            found[key] = value
        return found

    try:
        header = json.loads(raw.decode("utf-8"), object_pairs_hook=unique)
    except (ValueError, RecursionError) as error:
        _refuse(file, f"the header is damaged; expected JSON, found {bytes(raw[:24])!r} ({error})")
    if not isinstance(header, dict):
        _refuse(file, f"the header holds a {type(header).__name__}; expected a JSON object")
    metadata = header.pop("__metadata__", {})
    if not isinstance(metadata, dict) or not all(isinstance(v, str) for v in metadata.values()):
        _refuse(file, "__metadata__ in the header is damaged; expected names and texts")
    return header


def _entries(file: Path, header: dict[str, Any], start: int, size: int) -> dict[str, TensorEntry]:
    """The entries of a file of `size` bytes, whose data begins at byte `start`."""
    data_len = size - start
    entries: dict[str, TensorEntry] = {}
    spans: list[tuple[int, int, str]] = []
    for name, info in header.items():
        check_name(file, name)
        where = f"tensor {name}"
        if not isinstance(info, dict):
            _refuse(file, f"{where}: found {info!r:.200}; expected dtype, shape and data_offsets")
        dtype: Any = info.get("dtype")
        shape: Any = info.get("shape")
        offsets: Any = info.get("data_offsets")
        if not isinstance(dtype, str) or dtype not in TORCH_DTYPES:
            _refuse(file, f"{where}: found dtype {dtype!r:.200}; expected one of {_known_dtypes()}")
        if not _are_counts(shape):
            _refuse(file, f"{where}: found shape {shape!r:.200}; expected a list of sizes")
        if not _are_counts(offsets) or len(offsets) != 2:
            _refuse(file, f"{where}: found data_offsets {offsets!r:.200}; expected [begin, end]")
        begin, end = offsets
        nbytes = math.prod(shape) * TORCH_DTYPES[dtype].itemsize
        if end - begin != nbytes:
            _refuse(
                file,
                f"{where}: found {end - begin} bytes (data_offsets {offsets}); "
                f"expected {nbytes} for {dtype} {shape}",
            )
        if end > data_len:
            _refuse(
                file,
                f"{where}: truncated: found {max(0, data_len - begin)} of its bytes; "
                f"expected {nbytes}. Download the file again",
            )
        entries[name] = TensorEntry(name, dtype, tuple(shape), nbytes, file, start + begin)
        spans.append((begin, end, name))
    _check_spans(file, sorted(spans), data_len)
    return entries


def _check_spans(file: Path, spans: list[tuple[int, int, str]], data_len: int) -> None:
    """Tensors fill the data without gaps and overlaps, as the format demands."""
    expected = 0
    for begin, end, name in spans:
        if begin != expected:
            _refuse(file, f"tensor {name}: found at data byte {begin}; expected at {expected}")
        expected = end
    if expected != data_len:
        _refuse(file, f"found {data_len} bytes of data; expected {expected}, the tensors' sum")


def _are_counts(value: Any) -> bool:
    """Sizes as memory can have them: larger ones could not even be printed in the error."""
    return (
        isinstance(value, list)
        and len(value) <= _MAX_DIMS
        and all(type(item) is int and 0 <= item < 2**63 for item in value)
    )


def _known_dtypes() -> str:
    return ", ".join(TORCH_DTYPES)


def _refuse(file: Path, what: str) -> NoReturn:
    raise CheckpointError(f"{file}: {what}")
