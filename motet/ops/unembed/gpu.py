"""unembed on a GPU: one kernel for up to 8 rows, the library's product for more."""

import torch
from torch import Tensor

from motet.ops.cuda import decode
from motet.ops.cuda.linear import linear
from motet.ops.cuda.rows import norm_rows
from motet.ops.invariant import is_batch_invariant
from motet.ops.weights import UnembedWeights

__all__ = ["unembed_gpu"]

_WARPS = 8


def unembed_gpu(
    x: Tensor, weights: UnembedWeights, norm_eps: float, rows: Tensor | None, out: Tensor | None
) -> Tensor:
    """See `motet.ops.unembed.unembed`."""
    weight = weights.weight
    assert isinstance(weight, Tensor)
    vocab_size, size = weight.shape
    num_rows = len(x if rows is None else rows)
    if num_rows == 0:  # a chunk of a prompt that goes on
        return x.new_empty(0, vocab_size, dtype=torch.float32) if out is None else out
    if (
        num_rows <= decode.MAX_TOKENS
        and size % 32 == 0
        and not is_batch_invariant()
        and decode.takes(x, weights.norm, weight)
    ):
        logits = x.new_empty(num_rows, vocab_size, dtype=torch.float32) if out is None else out
        if num_rows > 1 and rows is not None:
            x, rows = x.index_select(0, rows), None
        blocks = decode.num_processors(x.device) * decode.tuned("HEAD_BLOCKS")
        kernels = decode.module("dense.cu", "HEAD", UNEMBED=1, D=size, V=vocab_size)
        kernels.kernel("unembed_1" if num_rows == 1 else "unembed_8")(
            (min(blocks, -(-vocab_size // (16 * _WARPS))),),
            _WARPS * 32,
            512 + num_rows * decode.dense_shared(size),
            x, rows, weights.norm, weight, logits, num_rows, norm_eps,
        )  # fmt: skip
        return logits
    x_RD = x if rows is None else x.index_select(0, rows)
    logits = linear(norm_rows(x_RD, weights.norm, norm_eps), weight, dtype=torch.float32)
    return logits if out is None else out.copy_(logits)
