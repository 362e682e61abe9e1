"""attn_out on a GPU: one kernel for up to 8 tokens, the library's product for more."""

from torch import Tensor
from torch.nn import functional

from motet.ops.batch import LoraSlots
from motet.ops.cuda import decode
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
        and width % 32 == size % 16 == 0
        and decode.takes(attended, residual, weight, weights.bias, *given)
    ):
        y = residual.new_empty(num_tokens, size) if out is None else out
        kernels = decode.module("dense.cu", "OUT", ATTN_OUT=1, D=size, NH=num_heads, H=head_dim)
        warps = decode.tuned("OUT_WARPS")
        kernels.kernel("attn_out")(
            (size // 16,),
            warps * 32,
            warps * 512 + num_tokens * decode.dense_shared(width),
            attended, residual, weight, weights.bias, y, num_tokens, int(add_residual),
        )  # fmt: skip
        return y
    a_TD = attended.flatten(1)
    bias = weights.bias.to(a_TD.dtype) if add_residual else None
    y_TD = functional.linear(a_TD, weight.to(a_TD.dtype), bias).to(residual.dtype)
    if add_residual:
        y_TD += residual
    return y_TD if out is None else out.copy_(y_TD)
