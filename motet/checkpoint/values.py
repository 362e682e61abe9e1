"""Whether every stored value is a number: no NaN scale of MXFP4, no infinity or NaN elsewhere.

All of the checkpoint is read, a few MB at a time; packed codes have no wrong values and are not.

Example::

    for complaint in check_values(open_checkpoint(folder)):
        print(complaint)
"""

import os
from concurrent.futures import ThreadPoolExecutor

import torch
from torch import Tensor

from motet.checkpoint.base import Checkpoint, TensorEntry
from motet.checkpoint.pieces import pieces
from motet.checkpoint.progress import Progress, serial
from motet.errors import CheckpointError

__all__ = ["check_values", "values_nbytes"]

_NAN_SCALE = 255  # E8M0
_PIECE_BYTES = 4 << 20
_RUN_LEN = 1 << 20  # values looked at at once: their masks stay in the cache
# The bits of the exponent: all set in infinities and NaN, and in nothing else.
_EXPONENTS = {
    "F16": (torch.int16, 0x7C00),
    "BF16": (torch.int16, 0x7F80),
    "F32": (torch.int32, 0x7F800000),
    "F64": (torch.int64, 0x7FF0000000000000),
}


def values_nbytes(checkpoint: Checkpoint) -> int:
    """Bytes that `check_values` reads."""
    return sum(entry.nbytes for entry in checkpoint.entries.values() if _is_checked(entry))


def check_values(checkpoint: Checkpoint, progress: Progress | None = None) -> list[str]:
    """A complaint for each tensor with a value that is none: its name, the place and the count."""
    report = serial(progress)

    def check(entry: TensorEntry) -> str | None:
        begin = count = 0
        first: list[int] | None = None
        try:
            for piece in pieces(checkpoint, entry.name, _PIECE_BYTES):
                found, place = _wrong_values(piece, entry.dtype)
                if place is not None and first is None:
                    first = [place[0] + begin, *place[1:]] if place else []
                count += found
                begin += len(piece) if piece.dim() else 0
                report(piece.nbytes)
        except CheckpointError as error:
            return str(error)
        if first is None:
            return None
        what = "NaN scales (255)" if entry.dtype in ("U8", "MXFP4") else "values that are no number"
        where = entry.file or checkpoint.name
        return f"{where}: tensor {entry.name}: found {count} {what}, the first at {first}"

    entries = [entry for entry in checkpoint.entries.values() if _is_checked(entry)]
    with ThreadPoolExecutor(min(8, os.cpu_count() or 1)) as pool:
        return [complaint for complaint in pool.map(check, entries) if complaint is not None]


def _is_checked(entry: TensorEntry) -> bool:
    is_scale = entry.dtype == "U8" and entry.name.endswith("_scales")
    return is_scale or entry.dtype in (*_EXPONENTS, "MXFP4", "Q8_0")


def _wrong_values(piece: Tensor, dtype: str) -> tuple[int, list[int] | None]:
    """How many values of a piece are none, and the index of the first."""
    if dtype == "MXFP4":
        bits, wrong = piece[..., 0], _NAN_SCALE
    elif dtype == "Q8_0":
        bits, wrong = piece[..., :2].contiguous().view(torch.int16)[..., 0], _EXPONENTS["F16"][1]
    elif dtype == "U8":
        bits, wrong = piece, _NAN_SCALE
    else:
        as_int, wrong = _EXPONENTS[dtype]
        bits = piece.view(as_int)
    flat = bits.reshape(-1)
    count, first = 0, -1
    for begin in range(0, len(flat), _RUN_LEN):
        is_wrong = (flat[begin : begin + _RUN_LEN] & wrong) == wrong
        if bool(is_wrong.any()):
            count += int(is_wrong.sum())
            first = begin + int(is_wrong.nonzero()[0]) if first < 0 else first
    if first < 0:
        return 0, None
    return count, [int(i) for i in torch.unravel_index(torch.tensor(first), bits.shape)]
