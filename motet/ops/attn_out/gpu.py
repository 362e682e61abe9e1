"""attn_out on a GPU: a kernel for up to 8 tokens, one for up to 64, the library for more."""

from torch import Tensor

from motet.ops.attn_out.gpu_batch import attn_out_batch, takes_batch
from motet.ops.batch import LoraSlots
from motet.ops.cuda import decode
from motet.ops.cuda.linear import linear
from motet.ops.cuda.rows import add_rows
from motet.ops.invariant import is_batch_invariant
from motet.ops.lora import add_low_rank
from motet.ops.weights import AttnOutWeights

__all__ = ["attn_out_gpu"]


def attn_out_gpu(
    attended: Tensor,
    residual: Tensor,
    weights: AttnOutWeights,
    add_residual: bool,
    lora: LoraSlots | None,
    out: Tensor | None,
) -> Tensor:
    """See `motet.ops.attn_out.attn_out`."""
    num_tokens, num_heads, head_dim = attended.shape
    weight = weights.weight
    assert isinstance(weight, Tensor)
    size, width = weight.shape
    given = () if out is None else (out,)
    if (
        num_tokens <= decode.MAX_TOKENS
        and lora is None
        and not is_batch_invariant()
        and width % 32 == size % 16 == 0
        and decode.takes(attended, residual, weight, weights.bias, *given)
    ):
        y = residual.new_empty(num_tokens, size) if out is None else out
        kernels = decode.module(
            "dense.cu", "OUT", "ONEOUT", ATTN_OUT=1, D=size, NH=num_heads, H=head_dim
        )
        if num_tokens == 1:
            kernels.kernel("attn_out_1")(
                (size // 8,), 256, 256 + decode.dense_shared(width),
                attended, residual, weight, weights.bias, y, int(add_residual),
            )  # fmt: skip
            return y
        warps = decode.tuned("OUT_WARPS")
        kernels.kernel("attn_out")(
            (size // 16,),
            warps * 32,
            warps * 512 + num_tokens * decode.dense_shared(width),
            attended, residual, weight, weights.bias, y, num_tokens, int(add_residual),
        )  # fmt: skip
        return y
    a_TD = attended.flatten(1)
    y = residual if out is None else out
    if lora is None and not is_batch_invariant() and takes_batch(a_TD, residual, weights, y):
        y = residual.new_empty(num_tokens, size) if out is None else out
        return attn_out_batch(a_TD, residual, weights, add_residual, y)
    y_TD = linear(a_TD, weight, weights.bias if add_residual else None)
    y_TD = add_low_rank(y_TD, a_TD, lora, "o").to(residual.dtype)
    if add_residual:
        return add_rows(y_TD, residual, out)
    return y_TD if out is None else out.copy_(y_TD)
