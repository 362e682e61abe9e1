"""The native module, the C++ kernels of motet/csrc: whether it is there, and where results go.

It is optional: without it the torch path runs, and `unavailable_reason` tells why. This file knows
no kernel; `ops/*/cpu.py` calls them as `native.kernels.NAME` after `native.require()`.
"""

import contextlib
import math
import mmap
import os

import torch
from torch import Tensor

from motet.errors import BackendError, UsageError

try:
    from motet import _native
except ImportError as error:
    _error: ImportError | None = error
    BEST_ISA = ""
    _isas: list[str] = []
else:
    _error = None
    kernels = _native
    _isas = kernels.supported_isas()
    BEST_ISA = os.environ.get("MOTET_ISA") or _isas[0]

__all__ = [
    "BEST_ISA",
    "LargePages",
    "is_available",
    "large_pages",
    "output_rows",
    "require",
    "unavailable_reason",
]

_LARGE_PAGE = 2 << 20


def is_available() -> bool:
    """Whether the native module was built and loads."""
    return _error is None


def unavailable_reason() -> str | None:
    """Why the kernels cannot run here and what would help, or None if they can."""
    if _error is None:
        return None
    return (
        f"Motet's native module is missing ({_error}); the torch path runs instead. "
        "It is built when Motet is installed with a C++17 compiler at hand"
    )


def require() -> None:
    """Raise BackendError unless the native module is there, and the instruction set asked for."""
    if _error is not None:
        raise BackendError(f"{unavailable_reason()}.") from _error
    if BEST_ISA not in _isas:
        raise BackendError(f"MOTET_ISA is {BEST_ISA!r}; this machine has {', '.join(_isas)}")


def large_pages(num_bytes: int) -> Tensor:
    """Fresh zeros, uint8 [num_bytes], in pages of 2 MB where Linux has them for those who ask.

    A processor that reads all weights once a token finds small pages a fifth slower.
    """
    if num_bytes < _LARGE_PAGE or not hasattr(mmap, "MADV_HUGEPAGE"):
        return torch.zeros(num_bytes, dtype=torch.uint8)
    size = -(-num_bytes // _LARGE_PAGE) * _LARGE_PAGE
    memory = mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    with contextlib.suppress(OSError):  # a kernel without them
        memory.madvise(mmap.MADV_HUGEPAGE)
    return torch.frombuffer(memory, dtype=torch.uint8, count=num_bytes)


class LargePages:
    """Cuts `large_pages` into pieces that live together, so that small ones are in large pages too.

    Attributes:
        piece_bytes: what is asked for at a time.
    """

    piece_bytes = 32 << 20

    def __init__(self) -> None:
        self._rest = torch.empty(0, dtype=torch.uint8)

    def take(self, num_bytes: int) -> Tensor:
        """uint8 [num_bytes], aligned to a line of 64 bytes."""
        size = -(-num_bytes // 64) * 64
        if size > len(self._rest):
            if size > self.piece_bytes // 2:
                return large_pages(num_bytes)
            self._rest = large_pages(self.piece_bytes)
        taken, self._rest = self._rest[:num_bytes], self._rest[size:]
        return taken


def output_rows(
    shape: tuple[int, ...], dtype: torch.dtype, out: Tensor | None
) -> tuple[Tensor, Tensor]:
    """`out`, or a fresh tensor, and the same memory as a matrix [rows, shape[-1]].

    The rows of `out` are contiguous, and may lie apart by one stride.

    Raises:
        UsageError: `out` is of another shape, type or device, or of an order that no one stride
            of rows describes.
    """
    if out is None:
        out = torch.empty(shape, dtype=dtype)
    fits = out.dtype == dtype and out.shape == shape and out.device.type == "cpu"
    try:
        rows = out.detach().view(math.prod(shape[:-1]), shape[-1]) if fits else None
    except RuntimeError:  # torch's own word for strides that cannot be merged
        rows = None
    if rows is None or (shape[-1] > 1 and rows.stride(1) != 1):
        raise UsageError(
            f"out must be a {dtype} tensor of shape {shape} with contiguous rows on the CPU, "
            f"not {out.dtype} {tuple(out.shape)} with strides {out.stride()} on {out.device}."
        )
    return out, rows
