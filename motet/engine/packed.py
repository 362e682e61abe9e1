"""Small tensors of a step in one buffer, so that they go to a GPU in one copy.

    packed.begin()
    ids = packed.put(4, np.array([5, 6, 7]))    # 5, 6, 7, 5 on the device
    packed.send()

What is put in the same order and sizes is at the same addresses. On a GPU there are two buffers in
pinned memory, written in turn: the other may still be on its way to the step before. On a CPU the
tensors are the buffer itself.
"""

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

__all__ = ["Packed"]

_ALIGNMENT = 16  # bytes
_TYPES = {np.dtype(np.int64): torch.int64, np.dtype(np.int32): torch.int32}


class Packed:
    """A buffer of so many bytes, what is lost to alignment not counted, for a device."""

    def __init__(self, num_bytes: int, device: torch.device) -> None:
        size = num_bytes + 16 * _ALIGNMENT
        self._on_device = torch.zeros(size, dtype=torch.uint8, device=device)
        self._on_host = [self._on_device]
        self._fetched: list[torch.cuda.Event] = []  # when the device is through with each
        if device.type == "cuda":
            self._on_host = [torch.zeros(size, dtype=torch.uint8, pin_memory=True) for _ in "12"]
            self._fetched = [torch.cuda.Event() for _ in "12"]
        self._used = 0
        self._host: NDArray[np.uint8] = self._on_host[0].numpy()

    def begin(self) -> None:
        """Write to the other buffer from now on, once the device has fetched what it held."""
        self._on_host.reverse()
        self._fetched.reverse()
        if self._fetched:
            self._fetched[0].synchronize()
        self._host, self._used = self._on_host[0].numpy(), 0

    def put(self, count: int, values: NDArray[Any]) -> Tensor:
        """The values, int64 or int32, and after them the first one again, up to `count`."""
        host, there = self._take((count,), values.dtype)
        host[: len(values)] = values
        if len(values) < count:
            host[len(values) :] = values[0]
        return there

    def put_table(self, shape: tuple[int, int], values: NDArray[Any]) -> Tensor:
        """A table; rows after the last are the first one again, and columns after it are zeros."""
        host, there = self._take(shape, values.dtype)
        num_rows, num_columns = values.shape
        host[:num_rows, :num_columns] = values
        host[:num_rows, num_columns:] = 0
        host[num_rows:] = host[0]
        return there

    def send(self) -> None:
        """All of it is on its way to the device."""
        if self._fetched:
            there, here = self._on_device[: self._used], self._on_host[0][: self._used]
            there.copy_(here, non_blocking=True)
            self._fetched[0].record()

    def _take(self, shape: tuple[int, ...], dtype: np.dtype[Any]) -> tuple[NDArray[Any], Tensor]:
        begin, end = self._used, self._used + int(np.prod(shape)) * dtype.itemsize
        self._used = -(-end // _ALIGNMENT) * _ALIGNMENT
        there = self._on_device[begin:end].view(_TYPES[dtype]).view(shape)
        return self._host[begin:end].view(dtype).reshape(shape), there
