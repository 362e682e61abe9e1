"""attention of single new tokens on an NVIDIA GPU, in CUDA C++: heads of 64 in bfloat16,
whose cache may be in e4m3."""

from functools import cache

import torch
from torch import Tensor

from motet.ops.cuda import decode
from motet.ops.kept import E4M3

__all__ = ["attend_single", "takes_single"]

_HEAD_DIM, _MAX_GROUP = 64, 16
_KEYS = 128  # that a block's warps take at once
_MAX_SHARES = 32
_COUNTERS = 1 << 16


def takes_single(q: Tensor, k: Tensor, v: Tensor, sinks: Tensor) -> bool:
    """Whether the kernel takes heads and types of these; k and v are a cache."""
    _, num_heads, head_dim = q.shape
    num_kv_heads = k.shape[-2]
    return (
        decode.takes(q)
        and all(x.dtype in (torch.bfloat16, E4M3) and decode.is_readable(x) for x in (k, v))
        and k.dtype == v.dtype
        and head_dim == _HEAD_DIM
        and num_heads // num_kv_heads <= _MAX_GROUP
        and sinks.dtype in (torch.bfloat16, torch.float32)
    )


def attend_single(
    tensors: tuple[Tensor, ...], table_stride: int, scale: float, window: int
) -> None:
    """Write the rows of `out` of sequences with one new token.

    Args:
        tensors: q, k, v, sinks, out, table, starts, seq_lens, as `attention_gpu` has them.
        table_stride: of the table's rows.
        scale: of the scores, times log2(e).
        window: 0 for none.
    """
    q, k, v, sinks, out, table, starts, seq_lens = tensors
    num_heads, num_kv_heads = q.shape[1], k.shape[-2]
    num_seqs, block_len = len(seq_lens), k.shape[1]
    room = min(window or 1 << 30, table.shape[1] * block_len)
    wanted = -(-2 * decode.num_processors(q.device) // (num_seqs * num_kv_heads))
    shares = max(1, min(_MAX_SHARES, -(-room // _KEYS), wanted))
    parts = q.new_empty(
        num_seqs * num_heads * shares * (_HEAD_DIM + 2) if shares > 1 else 1, dtype=torch.float32
    )
    constants = {"NH": num_heads, "NKV": num_kv_heads, "WINDOW": window, "BLOCK_LEN": block_len}
    if k.dtype == E4M3:
        constants["FP8"] = 1
    kernels = decode.module("attend.cu", **constants)
    kernels.kernel("attend")(
        (num_seqs, num_kv_heads, shares), 256, 0,
        q, k, v, sinks, int(sinks.dtype == torch.float32), out, table, starts, seq_lens,
        table_stride, scale, parts, _counters(q.device),
    )  # fmt: skip


@cache
def _counters(device: torch.device) -> Tensor:
    """Zeros that every launch leaves as zeros: an integer a sequence and kv head."""
    return torch.zeros(_COUNTERS, dtype=torch.int32, device=device)
