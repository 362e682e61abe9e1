"""The read bandwidth of the memory that weights live in, measured on the spot.

On a CPU a loop in C++ reads a buffer with as many threads as the model has, or torch sums it where
the native module is missing; on a GPU a kernel does that only reads, or torch sums it, out of a
CUDA graph. The buffer is larger than caches are.

Example::

    ReadBandwidth(torch.device("cpu"), 2, 1 << 30, time.perf_counter).measure()  # bytes a second
"""

from collections.abc import Callable
from ctypes import c_longlong

import torch

from motet.ops import native
from motet.ops.cuda import decode

__all__ = ["ReadBandwidth"]

_GPU_READS = 4  # in one graph


class ReadBandwidth:
    """A buffer that can be read again and again.

    Attributes:
        method: how it is read, in words.
    """

    method: str

    def __init__(
        self, device: torch.device, threads: int, num_bytes: int, now: Callable[[], float]
    ) -> None:
        self._now = now
        self._num_bytes = num_bytes
        self._read: Callable[[], object]
        if device.type == "cuda":
            buffer = torch.ones(num_bytes // 4, dtype=torch.int32, device=device)
        else:  # in large pages, as weights are where the system has them
            buffer = native.large_pages(num_bytes // 4 * 4).view(torch.int32).fill_(1)
        self._buffer = buffer  # a graph holds nothing but its address
        if device.type == "cuda":
            self.method, read_once = _on_gpu(buffer)
            read_once()  # what is set up the first time must not be in the graph
            graph = torch.cuda.CUDAGraph()
            with torch.cuda.graph(graph):
                for _ in range(_GPU_READS):
                    read_once()
            self._num_bytes *= _GPU_READS

            def read_gpu() -> None:
                graph.replay()
                torch.cuda.synchronize(device)

            self._read = read_gpu
        elif native.is_available():
            self.method = f"a loop in C++, threads: {threads}"
            array = buffer.view(torch.uint8).numpy()
            self._read = lambda: native.kernels.read_memory(array, threads)
        else:
            self.method = f"torch.sum, threads: {threads}"
            self._read = buffer.sum
        self._read()

    def measure(self) -> float:
        """Bytes a second."""
        start = self._now()
        self._read()
        return self._num_bytes / (self._now() - start)


def _on_gpu(buffer: torch.Tensor) -> tuple[str, Callable[[], object]]:
    """How the buffer is read, in words, and what reads it."""
    if not decode.has_kernels(buffer):
        return "torch.sum in a CUDA graph", buffer.view(torch.float32).sum
    kernel = decode.module("limits.cu").kernel("read_once")
    blocks, count = decode.num_processors(buffer.device) * 4, c_longlong(buffer.nbytes // 16)
    return "a kernel that only reads, in a CUDA graph", lambda: kernel(
        (blocks,), 512, 0, buffer, count, buffer
    )
