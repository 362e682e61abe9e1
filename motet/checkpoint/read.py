"""All tensors of a checkpoint at once: mapped, or read by several threads into memory of their own.

A CPU runs from the mapped files, so there is nothing to load. Elsewhere, and where a copy is asked
for, files are read in pieces of several MB, many at a time, straight into the memory of the tensor;
on the way to a GPU a piece rests in pinned memory, and copying overlaps reading. It knows files and
bytes; what is not one run of bytes in a file is left to the checkpoint's own `read`.

Example::

    weights = read_all(open_checkpoint(folder), "cuda:0", progress=bar.advance)
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from threading import local
from typing import Any

import torch
from torch import Tensor

from motet.checkpoint.base import Checkpoint, TensorEntry
from motet.checkpoint.pinned import pinned_runs
from motet.checkpoint.progress import Progress, serial
from motet.errors import CheckpointError, UsageError

__all__ = ["PIECE_BYTES", "THREADS", "read_all", "read_entries", "read_exactly"]

PIECE_BYTES = 8 * 1024 * 1024  # large enough that a disk streams, small enough to share out evenly
_ALIGNMENT = 256  # bytes; as the allocator of a GPU aligns
_QKV = re.compile(r"\.([qkv])_proj\.")
# Two a core, since they wait for the disk most of the time; a disk has no use for more than eight.
THREADS = min(8, 2 * (os.cpu_count() or 1))


@dataclass(frozen=True)
class _Piece:
    """A run of bytes of one tensor."""

    entry: TensorEntry
    begin: int  # within the tensor
    length: int


def read_all(
    checkpoint: Checkpoint,
    device: str | torch.device = "cpu",
    *,
    copy: bool = False,
    threads: int = THREADS,
    is_host: Callable[[str], bool] = lambda name: False,
    allocated: Callable[[dict[str, Tensor]], None] | None = None,
    progress: Progress | None = None,
) -> dict[str, Tensor]:
    """Every tensor of the checkpoint on `device`, as its `read` gives it.

    Args:
        checkpoint: where they come from.
        device: where they go. On "cpu" they are views of the mapped files unless `copy` is set.
        copy: memory of their own on the CPU too: nothing is read from the disk later.
        threads: that read at once.
        is_host: names of tensors that stay in the host's memory, where a GPU can read them.
        allocated: called with all tensors on a GPU before any of them is read, if all are in files;
            until then they hold zeros.
        progress: called as bytes arrive, one call at a time; the calls add up to
            `checkpoint.nbytes`.

    Raises:
        UsageError: `threads` is less than 1.
        CheckpointError: a file cannot be read or ends too early; it names the file and the tensor.
    """
    device = torch.device(device)
    report = serial(progress)
    held = _allocate_host([e for e in checkpoint.entries.values() if is_host(e.name)], device)
    is_copied = copy or device.type != "cpu"
    runs = [
        entry
        for entry in checkpoint.entries.values()
        if is_copied and entry.file is not None and entry.offset is not None
    ]
    there = [entry for entry in runs if entry.name not in held]
    if device.type == "cpu" or len(there) < len(checkpoint.entries):
        allocated = None
    tensors = read_entries(there, device, threads=threads, allocated=allocated, progress=report)
    here = [entry for entry in runs if entry.name in held]
    tensors |= read_entries(here, threads=threads, into=held, progress=report)
    for name, entry in checkpoint.entries.items():
        if name not in tensors:
            tensor = checkpoint.read(name, device)
            if name in held:
                host = held[name].view(tensor.dtype).view(tensor.shape)
                tensor = host.copy_(tensor)
            tensors[name] = tensor.clone() if copy and entry.file is not None else tensor
            report(entry.nbytes)
    return {name: tensors[name] for name in checkpoint.entries}


def read_entries(
    entries: Iterable[TensorEntry],
    device: str | torch.device = "cpu",
    *,
    threads: int = THREADS,
    piece_bytes: int = PIECE_BYTES,
    into: Mapping[str, Tensor] | None = None,
    allocated: Callable[[dict[str, Tensor]], None] | None = None,
    progress: Progress | None = None,
) -> dict[str, Tensor]:
    """Tensors by name that are each one run of bytes in a file, in new memory on `device`, or in
    that of `into`: the bytes of each tensor. `allocated` gets them before any is read.

    Raises:
        UsageError: `threads` is less than 1.
        CheckpointError: a file cannot be read or ends too early; it names the file and the tensor.
    """
    if threads < 1:
        raise UsageError(f"threads is {threads}; expected at least 1")
    device = torch.device(device)
    wanted = list(entries)
    report = serial(progress)
    raw = _allocate(wanted, device) if into is None else {e.name: into[e.name] for e in wanted}
    tensors = {e.name: raw[e.name].view(e.torch_dtype).view(e.stored_shape) for e in wanted}
    with ExitStack() as stack:
        handles = {e.file: _open(e, stack) for e in _one_of_each_file(wanted)}
        place = _Staged(raw, device, piece_bytes) if _is_staged(device) else _Direct(raw)
        if allocated is not None:
            allocated(tensors)

        def read(piece: _Piece) -> None:
            place(piece, handles[piece.entry.file])
            report(piece.length)

        with ThreadPoolExecutor(threads) as pool:
            try:
                for _ in pool.map(read, _pieces(wanted, piece_bytes)):
                    pass
            except BaseException:
                pool.shutdown(wait=True, cancel_futures=True)
                raise
        if device.type == "cuda":
            torch.cuda.synchronize(device)
    return tensors


# Threads write to the memory, and they are not in a caller's inference mode.
@torch.inference_mode(mode=False)
def _allocate(entries: list[TensorEntry], device: torch.device) -> dict[str, Tensor]:
    """Memory for the bytes of each tensor. On a GPU it is one run: it takes one call of the driver
    instead of hundreds, and nothing is lost to rounding; q, k and v of a layer follow one another,
    so that they can be one matrix.
    """
    if device.type == "cpu":
        return {e.name: torch.empty(e.nbytes, dtype=torch.uint8) for e in entries}
    entries = _with_neighbours(entries)
    places = [0, *accumulate(-(-e.nbytes // _ALIGNMENT) * _ALIGNMENT for e in entries)]
    # Zeros, so that nobody takes them for wrong weights before they are read; it takes no time.
    arena = torch.zeros(places[-1], dtype=torch.uint8, device=device)
    return {
        e.name: arena[place : place + e.nbytes] for e, place in zip(entries, places, strict=False)
    }


@torch.inference_mode(mode=False)
def _allocate_host(entries: list[TensorEntry], device: torch.device) -> dict[str, Tensor]:
    """The same in the host's memory, pinned where a GPU is to read it."""
    sizes = {entry.name: entry.nbytes for entry in entries}
    found: dict[str, Tensor] = {}
    for run in pinned_runs(sizes):
        memory = torch.empty(run.num_bytes, dtype=torch.uint8, pin_memory=device.type == "cuda")
        found |= {name: memory[at : at + sizes[name]] for name, at in run.places.items()}
    return found


def _with_neighbours(entries: list[TensorEntry]) -> list[TensorEntry]:
    """The same with q, k and v of a layer side by side, at the place of the first one."""
    groups: dict[str, list[TensorEntry]] = {}
    for entry in entries:
        groups.setdefault(_QKV.sub(".qkv_proj.", entry.name), []).append(entry)
    rank = {"q": 0, "k": 1, "v": 2}

    def place(entry: TensorEntry) -> int:
        found = _QKV.search(entry.name)
        return rank[found[1]] if found else 0

    return [entry for group in groups.values() for entry in sorted(group, key=place)]


def read_exactly(handle: int, buffer: memoryview, offset: int) -> int:
    """Fill `buffer` from byte `offset` on; returns the bytes read, fewer only at the file's end."""
    done = 0
    while done < len(buffer):
        count = os.preadv(handle, [buffer[done:]], offset + done)
        if count == 0:
            break
        done += count
    return done


class _Direct:
    """Reads a piece straight into the tensor's memory on the CPU."""

    def __init__(self, raw: Mapping[str, Tensor]) -> None:
        self._memory = {name: _memory(tensor) for name, tensor in raw.items()}

    def __call__(self, piece: _Piece, handle: int) -> None:
        memory = self._memory[piece.entry.name]
        _fill(memory[piece.begin : piece.begin + piece.length], piece, handle)


class _Staged:
    """Reads a piece into one of two buffers of the thread and sends it on to the device.

    While the device fetches one buffer the thread fills the other.
    """

    def __init__(self, raw: Mapping[str, Tensor], device: torch.device, piece_bytes: int) -> None:
        self._raw = raw
        self._device = device
        self._piece_bytes = piece_bytes
        self._thread = local()
        if device.type == "cuda":
            torch.cuda.synchronize(device)  # the memory may have been another stream's until now

    def __call__(self, piece: _Piece, handle: int) -> None:
        thread = self._thread
        if not hasattr(thread, "buffers"):
            is_cuda = self._device.type == "cuda"
            thread.buffers = [
                torch.empty(self._piece_bytes, dtype=torch.uint8, pin_memory=is_cuda)
                for _ in range(2)
            ]
            thread.stream = torch.cuda.Stream(self._device) if is_cuda else None
            thread.events = [torch.cuda.Event() if is_cuda else None for _ in range(2)]
            thread.turn = 0
        turn = thread.turn
        thread.turn = 1 - turn
        if thread.events[turn] is not None:
            thread.events[turn].synchronize()  # until the device has fetched what it held
        buffer = thread.buffers[turn][: piece.length]
        _fill(_memory(buffer), piece, handle)
        target = self._raw[piece.entry.name][piece.begin : piece.begin + piece.length]
        if thread.stream is None:
            target.copy_(buffer)
            return
        with torch.cuda.stream(thread.stream):
            target.copy_(buffer, non_blocking=True)
            thread.events[turn].record(thread.stream)


def _memory(tensor: Tensor) -> memoryview:
    array: Any = tensor.numpy()
    return memoryview(array)


def _fill(memory: memoryview, piece: _Piece, handle: int) -> None:
    entry = piece.entry
    assert entry.offset is not None
    try:
        count = read_exactly(handle, memory, entry.offset + piece.begin)
    except OSError as error:
        raise CheckpointError(
            f"{entry.file}: tensor {entry.name}: cannot be read: {error.strerror or error}"
        ) from error
    if count < piece.length:
        raise CheckpointError(
            f"{entry.file}: tensor {entry.name}: truncated: found {piece.begin + count} of its "
            f"bytes; expected {entry.nbytes}. The file changed after it was opened"
        )


def _is_staged(device: torch.device) -> bool:
    return device.type != "cpu"


def _open(entry: TensorEntry, stack: ExitStack) -> int:
    assert entry.file is not None
    try:
        handle = os.open(entry.file, os.O_RDONLY | os.O_CLOEXEC)
    except OSError as error:
        raise CheckpointError(
            f"{entry.file}: tensor {entry.name}: cannot be read: {error.strerror or error}"
        ) from error
    stack.callback(os.close, handle)
    return handle


def _one_of_each_file(entries: list[TensorEntry]) -> Iterable[TensorEntry]:
    first: dict[Path | None, TensorEntry] = {}
    for entry in entries:
        first.setdefault(entry.file, entry)
    return first.values()


def _pieces(entries: list[TensorEntry], piece_bytes: int) -> Iterator[_Piece]:
    """All pieces in the order of the files, so that a disk reads on."""
    for entry in sorted(entries, key=lambda e: (str(e.file), e.offset)):
        for begin in range(0, entry.nbytes, piece_bytes):
            yield _Piece(entry, begin, min(piece_bytes, entry.nbytes - begin))
