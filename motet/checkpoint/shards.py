"""From a list of tensors to planned safetensors files: the headers, the shards, the index.

Format: https://github.com/huggingface/safetensors#format. Tensors of wider types come first in a
file, so that each begins at a multiple of its element's size, and the header is padded so that the
data begins at a multiple of 64.
"""

import json
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor

from motet.checkpoint.base import TORCH_DTYPES
from motet.checkpoint.folder import INDEX, SINGLE
from motet.checkpoint.planned import PlannedFile, PlannedTensor
from motet.errors import CheckpointError

__all__ = ["NewTensor", "plan_safetensors"]

_ALIGNMENT = 64


@dataclass(frozen=True)
class NewTensor:
    """A tensor to be written and where its values come from."""

    name: str
    dtype: str  # a key of TORCH_DTYPES
    shape: tuple[int, ...]
    pieces: Callable[[], Iterator[Tensor]]  # its values in order, in slices of any shape

    @property
    def nbytes(self) -> int:
        """Bytes of all values."""
        return math.prod(self.shape) * TORCH_DTYPES[self.dtype].itemsize


def plan_safetensors(
    tensors: Iterable[NewTensor], shard_bytes: int
) -> tuple[list[PlannedFile], dict[str, bytes]]:
    """The files for `tensors` in their order, and the index if there are several.

    `shard_bytes`: most bytes of tensors in one file; a single tensor may exceed it.
    """
    shards: list[list[NewTensor]] = [[]]
    held = 0
    for tensor in tensors:
        if shards[-1] and held + tensor.nbytes > shard_bytes:
            shards.append([])
            held = 0
        shards[-1].append(tensor)
        held += tensor.nbytes
    if len(shards) == 1:
        return [_plan_file(SINGLE, shards[0])], {}
    names = [f"model-{i:05}-of-{len(shards):05}.safetensors" for i in range(1, len(shards) + 1)]
    weight_map = {
        tensor.name: name for name, shard in zip(names, shards, strict=True) for tensor in shard
    }
    total = sum(tensor.nbytes for shard in shards for tensor in shard)
    index = {"metadata": {"total_size": total}, "weight_map": weight_map}
    files = [_plan_file(name, shard) for name, shard in zip(names, shards, strict=True)]
    return files, {INDEX: (json.dumps(index, indent=2) + "\n").encode()}


def _plan_file(name: str, tensors: Sequence[NewTensor]) -> PlannedFile:
    ordered = sorted(tensors, key=lambda tensor: -TORCH_DTYPES[tensor.dtype].itemsize)
    table: dict[str, object] = {"__metadata__": {"format": "pt"}}
    begins = []
    begin = 0
    for tensor in ordered:
        table[tensor.name] = {
            "dtype": tensor.dtype,
            "shape": list(tensor.shape),
            "data_offsets": [begin, begin + tensor.nbytes],
        }
        begins.append(begin)
        begin += tensor.nbytes
    text = json.dumps(table, separators=(",", ":")).encode()
    text += b" " * (-(8 + len(text)) % _ALIGNMENT)
    header = len(text).to_bytes(8, "little") + text
    planned = tuple(
        PlannedTensor(tensor.name, len(header) + begin, tensor.nbytes, partial(_chunks, tensor))
        for begin, tensor in zip(begins, ordered, strict=True)
    )
    return PlannedFile(name, header, len(header) + begin, planned)


def _chunks(tensor: NewTensor) -> Iterator[memoryview]:
    for piece in tensor.pieces():
        if piece.dtype != TORCH_DTYPES[tensor.dtype]:
            raise CheckpointError(
                f"tensor {tensor.name}: its source gave {piece.dtype}; expected {tensor.dtype}"
            )
        flat = piece.contiguous().view(-1).view(torch.uint8)
        yield flat.numpy().data
