"""Files as memory: a tensor of a file's bytes, of which only what is touched is read from the disk.

The mapping is private: writing to it changes the memory of this process and never the file. A file
that is cut short while it is mapped ends the process when the lost part is touched, as with every
mapping; checkpoints are replaced by renaming, not by writing over them.

Example::

    tensor = view(map_file(entry.file), entry)
"""

import contextlib
import mmap
import os
import sys
from pathlib import Path
from weakref import WeakValueDictionary

import torch
from torch import Tensor

from motet.checkpoint.base import TensorEntry
from motet.errors import CheckpointError

__all__ = ["map_file", "release", "view"]

# A private mapping counts against the memory that Linux promises, although nothing will be written:
# without this, a file larger than the memory could not be mapped. The mmap module names it since
# Python 3.13.
_NO_RESERVE = 0x4000 if sys.platform == "linux" else 0

_maps: WeakValueDictionary[int, mmap.mmap] = WeakValueDictionary()  # by the address they begin at


def map_file(file: Path) -> Tensor:
    """The bytes of `file`, uint8 [size]; no page is read.

    Raises:
        CheckpointError: the file cannot be opened or mapped.
    """
    try:
        with open(file, "rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            if size == 0:
                return torch.empty(0, dtype=torch.uint8)
            memory = mmap.mmap(
                stream.fileno(),
                size,
                flags=mmap.MAP_PRIVATE | _NO_RESERVE,
                prot=mmap.PROT_READ | mmap.PROT_WRITE,
            )
    except (OSError, ValueError) as error:
        raise CheckpointError(f"{file}: cannot be read: {error}") from error
    _ask_for_large_pages(memory)
    mapped = torch.frombuffer(memory, dtype=torch.uint8)  # keeps the mapping alive
    _maps[mapped.data_ptr()] = memory
    return mapped


def release(tensor: Tensor) -> None:
    """Give back the memory of a tensor that is not needed any more, if it is a view of a file.

    Whole pages only. What is read of it later comes from the file again, and what was written to it
    is lost. Nothing happens to memory of another kind, and on systems other than Linux.
    """
    if sys.platform != "linux" or not tensor.is_cpu or not tensor.is_contiguous():
        return
    begin = tensor.data_ptr()
    for address, memory in list(_maps.items()):
        first, end = begin - address, begin - address + tensor.nbytes
        if first >= 0 and end <= len(memory):
            first = -(-first // mmap.PAGESIZE) * mmap.PAGESIZE
            end = end // mmap.PAGESIZE * mmap.PAGESIZE
            if end > first:
                memory.madvise(mmap.MADV_DONTNEED, first, end - first)


def _ask_for_large_pages(memory: mmap.mmap) -> None:
    """Let Linux read the file in pages of 2 MB where the file system has them.

    A processor that reads all weights once a token finds small pages a fifth slower.
    """
    if hasattr(mmap, "MADV_HUGEPAGE"):
        with contextlib.suppress(OSError):  # a kernel without them
            memory.madvise(mmap.MADV_HUGEPAGE)


def view(mapped: Tensor, entry: TensorEntry) -> Tensor:
    """The tensor of `entry` in its mapped file: a view, or a copy where its bytes are not aligned.

    Raises:
        CheckpointError: the file is shorter than its table of contents says.
    """
    assert entry.offset is not None
    end = entry.offset + entry.nbytes
    if end > len(mapped):
        raise CheckpointError(
            f"{entry.file}: tensor {entry.name}: cannot be read: the file has {len(mapped)} bytes; "
            f"expected {end}. It changed after it was opened"
        )
    raw = mapped[entry.offset : end]
    dtype = entry.torch_dtype
    if raw.data_ptr() % dtype.itemsize:
        raw = raw.clone()  # the format does not promise alignment; native code needs it
    return raw.view(dtype).view(entry.stored_shape)
