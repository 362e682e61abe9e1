"""attn_out of 9 to 64 tokens on Hopper, by the kernel of `attn_out_sm90.cu`."""

from torch import Tensor

from motet.ops.cuda import decode, nvrtc
from motet.ops.weights import AttnOutWeights

__all__ = ["attn_out_batch", "takes_batch"]

_TOKENS = (16, 32, 64)  # of a block's tile
_PANEL = 64  # columns
_ROWS = 64  # of weights a block has
_THREADS = 128 + 64  # that multiply, and that fetch
_LEAST_STAGES, _MOST_STAGES = 3, 31
_BARRIERS = 1024  # bytes, and as many to begin at a multiple of 1024


def takes_batch(
    attended_TK: Tensor, residual: Tensor, weights: AttnOutWeights, out: Tensor
) -> bool:
    """Whether `attn_out_batch` can do a step: Hopper, bfloat16, fitting sizes."""
    weight = weights.weight
    assert isinstance(weight, Tensor)
    num_rows, size = weight.shape
    return (
        decode.tuned("OUTMANY_LEAST") <= len(residual) <= _TOKENS[-1]
        and decode.is_hopper(residual)
        and decode.takes(attended_TK, residual, weight, weights.bias, out)
        and num_rows % _PANEL == 0
        and size % _PANEL == 0
        and size // _PANEL >= decode.tuned("OUTMANY_PARTS")
    )


def attn_out_batch(
    attended_TK: Tensor, residual: Tensor, weights: AttnOutWeights, add_residual: bool, out: Tensor
) -> Tensor:
    """See `motet.ops.attn_out.attn_out`; what `takes_batch` lets through; `out` may be residual."""
    weight = weights.weight
    assert isinstance(weight, Tensor)
    num_tokens, size = attended_TK.shape
    parts = decode.tuned("OUTMANY_PARTS")
    tokens = next(n for n in _TOKENS if n >= num_tokens)
    w_bytes, x_bytes = _ROWS * 2 * _PANEL, tokens * 2 * _PANEL
    count = min(_MOST_STAGES, -(-(size // _PANEL) // parts))
    room = min(decode.tuned("OUTMANY_ROOM") * 1024, decode.shared_memory(residual.device))
    w_stages, x_stages = _stages(room - 2 * _BARRIERS, count, w_bytes, x_bytes)
    shared = max(w_stages * w_bytes + x_stages * x_bytes, tokens * (_ROWS + 4) * 4)
    module = decode.module(
        "attn_out_sm90.cu", INNER=size, ROWS=_ROWS, PARTS=parts, TOKENS=tokens, NW=w_stages,
        NX=x_stages, BLOCKS=2,
    )  # fmt: skip
    module.kernel("attn_out_many")(
        (len(weight) // _ROWS * parts,), _THREADS, shared + 2 * _BARRIERS,
        # a copy whose rows are mostly out of bounds takes longer than a whole one
        nvrtc.tensor_map(attended_TK, num_tokens), nvrtc.tensor_map(weight, _ROWS),
        residual, weights.bias, out, num_tokens, len(weight), int(add_residual),
    )  # fmt: skip
    return out


def _stages(room: int, count: int, w_bytes: int, x_bytes: int) -> tuple[int, int]:
    """Panels of weights and of tokens on their way, `count` at most."""
    x_stages = min(count, max(_LEAST_STAGES, room // 3 // x_bytes))
    w_stages = max(1, min(count, (room - x_stages * x_bytes) // w_bytes))
    return w_stages, min(count, max(1, (room - w_stages * w_bytes) // x_bytes))
