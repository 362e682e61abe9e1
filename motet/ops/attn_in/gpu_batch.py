"""attn_in of 9 to 64 tokens on Hopper, by the kernel of `attn_in_sm90.cu`."""

from torch import Tensor

from motet.ops.batch import LayerCache
from motet.ops.cuda import decode, nvrtc
from motet.ops.kept import E4M3
from motet.ops.weights import AttnInWeights

__all__ = ["attn_in_batch", "takes_batch"]

_HEAD_DIM = 64
_PANEL = 64  # columns
_MOST_TOKENS = 64
_ROWS = 128  # of weights a block has
_X_ROOM = 32 * 1024  # bytes of tokens on their way
_X_MOST = 32  # panels of them
_SUMS = _MOST_TOKENS * (_ROWS + 8) * 4  # bytes, in the place of what was on its way


def takes_batch(
    x: Tensor, weights: AttnInWeights, matrix: Tensor, bias: Tensor, kept: tuple[Tensor, ...]
) -> bool:
    """Whether `attn_in_batch` can do a step: Hopper, bfloat16, heads of 64, fitting sizes.

    `matrix`, `bias`: of q, k and v together; `kept`: tensors of the cache in the type of x.
    """
    num_rows, size = matrix.shape
    return (
        decode.tuned("INMANY_LEAST") <= len(x) <= _MOST_TOKENS
        and decode.is_hopper(x)
        and decode.takes(x, weights.norm, matrix, bias, *kept)
        and num_rows % _ROWS == 0
        and size % _PANEL == 0
        and size // _PANEL >= decode.tuned("INMANY_PARTS")
        and _w_stages(x, size) * _ROWS * 128 + _X_ROOM >= _SUMS
    )


def attn_in_batch(
    x: Tensor,
    weights: AttnInWeights,
    matrix: Tensor,
    bias: Tensor,
    cos: Tensor,
    sin: Tensor,
    norm_eps: float,
    cache: LayerCache | None,
    slots: Tensor | None,
) -> tuple[Tensor, Tensor, Tensor]:
    """See `motet.ops.attn_in.attn_in`; what `takes_batch` lets through."""
    num_tokens, size = x.shape
    q, k, v = _outputs(x, weights, cache)
    num_heads, num_kv = q.shape[1], k.shape[-2]
    parts, stages = decode.tuned("INMANY_PARTS"), _w_stages(x, size)
    tiles = len(matrix) // _ROWS
    module = decode.module(
        "attn_in_sm90.cu", INNER=size, ROWS=_ROWS, PARTS=parts, NH=num_heads, NKV=num_kv,
        X_ROOM=_X_ROOM, NW=stages, **({"FP8": 1} if k.dtype == E4M3 else {}),
    )  # fmt: skip
    module.kernel("attn_in_many")(
        (tiles * parts,), 128 + 64, _shared(size, parts, stages),
        # a copy whose rows are mostly out of bounds takes longer than a whole one
        nvrtc.tensor_map(x, num_tokens), nvrtc.tensor_map(matrix, _ROWS),
        min(_X_MOST, _X_ROOM // (-(-num_tokens // 8) * 1024)), weights.norm, bias, cos, sin,
        None if cache is None else slots, q, k, v, num_tokens, norm_eps,
    )  # fmt: skip
    return q, k, v


def _outputs(
    x: Tensor, weights: AttnInWeights, cache: LayerCache | None
) -> tuple[Tensor, Tensor, Tensor]:
    """Where q, k and v go."""
    num_heads, num_kv = (len(one) // _HEAD_DIM for one in (weights.q_bias, weights.k_bias))
    q = x.new_empty(len(x), num_heads, _HEAD_DIM)
    if cache is not None:
        return q, cache.k, cache.v
    k, v = x.new_empty(2, len(x), num_kv, _HEAD_DIM)
    return q, k, v


def _w_stages(x: Tensor, size: int) -> int:
    """Panels of weights on their way, so that two blocks fit on a multiprocessor."""
    room = min(decode.tuned("INMANY_ROOM") * 1024, decode.shared_memory(x.device))
    return min(32, (room - _shared(size, decode.tuned("INMANY_PARTS"), 0)) // (_ROWS * 128))


def _shared(size: int, parts: int, stages: int) -> int:
    """Bytes: alignment, tokens and weights on their way, a block's part of the gain, barriers."""
    panels = -(-size // _PANEL // parts)
    return 1024 + _X_ROOM + stages * _ROWS * 128 + panels * 128 + 16 * (_X_MOST + 32)
