"""Dense projections of 2 to 256 tokens on Hopper, by the kernels of `dense_sm90.cu`.

if dense_many.takes("IN", x, weight, norm, bias):
    dense_many.launch("IN", "attn_in_many", x, weight, arguments, ATTN_IN=1, NH=64, NKV=8)
"""

from typing import NamedTuple

from torch import Tensor

from motet.ops.cuda import decode, nvrtc

__all__ = ["launch", "takes"]

_PANEL = 64  # columns
_GROUP = 64  # tokens of a warpgroup
_MOST_GROUPS = 4
_X_ROOM = {1: 32, 2: 64, 3: 72, 4: 96}  # KB of tokens on their way, by the number of groups
_X_MOST = 32  # stages of them
_WIDTHS = (48, 64, 72, 96, 128, 192, 256)  # rows that a product can have


class _Plan(NamedTuple):
    rows: int  # of weights a block has
    parts: int  # blocks that share a row
    groups: int  # warpgroups that multiply
    x_room: int  # bytes
    x_stages: int
    w_stages: int
    shared: int  # bytes


def takes(kind: str, x: Tensor, weight: Tensor, *others: Tensor) -> bool:
    """Whether the kernels can do a step: Hopper, bfloat16, fitting sizes, 2 to 256 tokens.

    Args:
        kind: "IN", "OUT" or "HEAD": whose tuned constants count.
        x: [T, K] activations.
        weight: [N, K].
        others: what else the kernel reads.
    """
    least, most = decode.tuned(f"MANY{kind}_LEAST"), decode.tuned(f"MANY{kind}_MOST")
    rows = decode.tuned(f"MANY{kind}_ROWS")
    return (
        least <= len(x) <= min(most, _GROUP * _MOST_GROUPS)
        and decode.is_hopper(x)
        and decode.takes(x, weight, *others)
        and x.shape[1] % _PANEL == 0
        and x.shape[1] // _PANEL >= decode.tuned(f"MANY{kind}_PARTS")
        and rows in _WIDTHS
        and (kind == "HEAD" or len(weight) % rows == 0)
        and (kind != "HEAD" or len(weight) % 2 == 0)
        and _plan(kind, x, weight) is not None
    )


def launch(
    kind: str,
    kernel: str,
    x: Tensor,
    weight: Tensor,
    arguments: tuple[nvrtc.Argument, ...],
    **defines: int,
) -> None:
    """Run a kernel on what `takes` lets through; the arguments are those after the two matrices."""
    plan = _plan(kind, x, weight)
    assert plan is not None
    num_rows, size = weight.shape
    tiles = -(-num_rows // plan.rows)
    module = decode.module(
        "dense_sm90.cu", INNER=size, ROWS=plan.rows, PARTS=plan.parts, TILES=tiles, MT=plan.groups,
        X_ROOM=plan.x_room, NW=plan.w_stages, **defines,
    )  # fmt: skip
    blocks = tiles * plan.parts
    if kind == "HEAD":
        blocks = min(blocks, decode.num_processors(x.device))
    module.kernel(kernel)(
        (blocks,),
        plan.groups * 128 + (128 if plan.groups > 3 else 64),
        plan.shared,
        nvrtc.tensor_map(x, len(x)),  # rows out of bounds would cost more than those that are there
        nvrtc.tensor_map(weight, plan.rows),
        plan.x_stages,
        *arguments,
    )


def _plan(kind: str, x: Tensor, weight: Tensor) -> _Plan | None:
    """How a step is cut; None where the shared memory has no room for it."""
    rows, parts = decode.tuned(f"MANY{kind}_ROWS"), decode.tuned(f"MANY{kind}_PARTS")
    groups = -(-len(x) // _GROUP)
    x_room, x_bytes = _X_ROOM[groups] * 1024, -(-len(x) // 8) * 1024
    w_bytes, panels = rows * 128, -(-weight.shape[1] // _PANEL // parts)
    beside = 1024 + panels * 128 + 16 * (_X_MOST + 32)
    room = min(decode.tuned(f"MANY{kind}_ROOM") * 1024, decode.shared_memory(x.device)) - beside
    sums = 0 if kind == "HEAD" else groups * _GROUP * (rows + 8) * 4
    w_stages = min(32, (room - x_room) // w_bytes)
    if w_stages < 2 or x_room + w_stages * w_bytes < sums:
        return None
    x_stages = min(_X_MOST, x_room // x_bytes)
    return _Plan(
        rows, parts, groups, x_room, x_stages, w_stages, beside + x_room + w_stages * w_bytes
    )
