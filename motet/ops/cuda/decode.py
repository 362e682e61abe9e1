"""What the kernels of few tokens take, their tuned constants, and their modules by shape."""

import functools

import torch
from torch import Tensor

from motet.ops.cuda.nvrtc import Module, max_shared_memory

__all__ = [
    "MAX_TOKENS",
    "TUNING",
    "constants",
    "dense_shared",
    "has_kernels",
    "is_hopper",
    "is_readable",
    "module",
    "num_processors",
    "packed_shared",
    "shared_memory",
    "takes",
    "tuned",
]

MAX_TOKENS = 8  # of the dense kernels: one tile of a matrix product

# Measured on an H200 with gpt-oss-20b. DEPTH: steps of weights in flight, BLOCKS: blocks that a
# multiprocessor must hold, SPLIT and WARPS: who shares the columns of a row, or a block's tiles.
# INMANY: attn_in_sm90.cu, from LEAST tokens on, PARTS blocks share a row, ROOM KB of shared memory.
# OUTMANY: the same of attn_out_sm90.cu.
# STREAM_STAGES: three have room for rows of up to some 2,900 values.
# STREAM_MOST: up to how many pairs of an expert, on average, moe_stream.cu is the faster one;
# BATCH_LEAST: from how many on moe_batch.cu is faster than moe_many.cu.
_TUNED = {
    "IN_DEPTH": 6, "IN_BLOCKS": 3, "INMANY_LEAST": 9, "INMANY_PARTS": 5, "INMANY_ROOM": 113,
    "OUTMANY_LEAST": 9, "OUTMANY_PARTS": 5, "OUTMANY_ROOM": 113,
    "OUT_DEPTH": 10, "OUT_BLOCKS": 2, "OUT_WARPS": 8, "ONEOUT_DEPTH": 12, "ONEOUT_BLOCKS": 3,
    "HEAD_DEPTH": 6, "HEAD_BLOCKS": 2,
    "UP_DEPTH": 4, "UP_BLOCKS": 3, "UP_SPLIT": 2,
    "DOWN_DEPTH": 6, "DOWN_BLOCKS": 2, "DOWN_SPLIT": 2,
    "MANY_DEPTH": 4, "MANY_BLOCKS": 3, "STAY_DEPTH": 4, "STAY_WARPS": 16,
    "BATCH_LEAST": 18, "BATCH_DEPTH": 3, "BATCH_GROUPS": 5,
    "STREAM_WARPS": 12, "STREAM_STAGES": 3, "STREAM_SHARED": 85, "STREAM_PIECE": 4,
    "STREAM_MOST": 18,
}  # fmt: skip
TUNING: dict[str, int] = {}  # takes the place of the above, for experiments


def tuned(name: str) -> int:
    """A constant of the kernels that the host must know too."""
    return TUNING.get(name, _TUNED[name])


def module(name: str, *groups: str, **defines: int) -> Module:
    """The kernels of a source for these constants, on the current device.

    Args:
        name: of the source.
        groups: the first words of the tuned constants that it reads.
        defines: shapes, and which part of the source is wanted.
    """
    return _module(name, torch.cuda.current_device(), constants(*groups, **defines))


def constants(*groups: str, **defines: int) -> tuple[tuple[str, int], ...]:
    """All constants of a module, in the order of their names."""
    tunes = {
        key: value for key, value in {**_TUNED, **TUNING}.items() if key.split("_")[0] in groups
    }
    return tuple(sorted({**tunes, **defines}.items()))


@functools.cache
def _module(name: str, device: int, defines: tuple[tuple[str, int], ...]) -> Module:
    return Module(name, dict(defines))


def takes(*tensors: Tensor) -> bool:
    """Whether tensors are bfloat16 that these kernels can read, on a card that runs them."""
    return has_kernels(tensors[0]) and all(
        t.dtype == torch.bfloat16 and is_readable(t) for t in tensors
    )


def is_readable(tensor: Tensor) -> bool:
    """Whether a tensor has no gaps and begins where 16 bytes can be read at once."""
    return tensor.is_contiguous() and tensor.data_ptr() % 16 == 0


def has_kernels(tensor: Tensor) -> bool:
    """Whether a tensor is on a card that runs these kernels: compute capability 8.0 and later."""
    return tensor.is_cuda and _is_recent(tensor.device)


@functools.cache
def _is_recent(device: torch.device) -> bool:
    return torch.version.hip is None and torch.cuda.get_device_capability(device) >= (8, 0)


def is_hopper(tensor: Tensor) -> bool:
    """Whether a tensor is on a card of compute capability 9.0, which has `wgmma`."""
    return has_kernels(tensor) and torch.cuda.get_device_capability(tensor.device) == (9, 0)


@functools.cache
def shared_memory(device: torch.device) -> int:
    """Bytes of shared memory that a block can have."""
    return max_shared_memory(device.index or 0)


@functools.cache
def num_processors(device: torch.device) -> int:
    """Multiprocessors of a card."""
    return torch.cuda.get_device_properties(device).multi_processor_count


def dense_shared(size: int) -> int:
    """Bytes of a staged token of `size` values, as DENSE_STRIDE has it."""
    return -(-size * 2 // 128) * 128 + 64


def packed_shared(size: int) -> int:
    """The same in the order of packed blocks: PACKED_STRIDE."""
    return size * 2
