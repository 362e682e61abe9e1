"""Launches the kernels of `linear_sm90.cu`: products of 9 to 256 tokens on Hopper."""

from torch import Tensor

from motet.ops.cuda import decode, nvrtc

__all__ = ["MOST_TOKENS", "launch_product", "takes_product"]

MOST_TOKENS = 256
_TOKENS = (16, 32, 64, 96, 128, 192, 256)  # of a block's tile
_PANEL = 64  # columns
_LEAST_STAGES, _MOST_STAGES = 3, 31
_ROOM, _REGISTERS = 228 * 1024, 65536  # of a multiprocessor
_BARRIERS = 1024  # bytes, and as many to begin at a multiple of 1024


def takes_product(kind: str, x: Tensor, weight: Tensor) -> bool:
    """Whether the kernels take x [T, K] and weight [N, K]: Hopper, bfloat16, fitting sizes.

    `kind`: of the tuned constants, "INLONG" or "OUTMANY".
    """
    num_rows, size = weight.shape
    return (
        decode.tuned(f"{kind}_LEAST") <= len(x) <= min(decode.tuned(f"{kind}_MOST"), MOST_TOKENS)
        and decode.is_hopper(x)
        and num_rows % _PANEL == 0
        and size % _PANEL == 0
        and size // _PANEL >= decode.tuned(f"{kind}_PARTS")
        and _REGISTERS // _threads(decode.tuned(f"{kind}_ROWS")) >= _registers(_tile(len(x))) + 8
    )


def launch_product(
    kind: str, kernel: str, x: Tensor, weight: Tensor, *arguments: nvrtc.Argument, **defines: int
) -> None:
    """Launch a kernel with the maps of x and weight before its own arguments."""
    num_tokens, size = x.shape
    rows, parts, room, next_at = (
        decode.tuned(f"{kind}_{name}") for name in ("ROWS", "PARTS", "ROOM", "NEXT")
    )
    tokens = _tile(num_tokens)
    count = min(_MOST_STAGES, -(-(size // _PANEL) // parts))
    room = min(room * 1024, decode.shared_memory(x.device)) - 2 * _BARRIERS
    w_stages, x_stages = _stages(room, count, rows * 2 * _PANEL, tokens * 2 * _PANEL)
    shared = max(
        w_stages * rows * 2 * _PANEL + x_stages * tokens * 2 * _PANEL, tokens * (rows + 4) * 4
    )
    threads = _threads(rows)
    fits_two = 2 * (shared + 3 * _BARRIERS) <= _ROOM
    blocks = 1 + (fits_two and 2 * threads * (_registers(tokens) + 16) <= _REGISTERS)
    module = decode.module(
        "linear_sm90.cu", INNER=size, ROWS=rows, PARTS=parts, TOKENS=tokens, NW=w_stages,
        NX=x_stages, BLOCKS=blocks, NEXT=next_at % 10, PDL=int(next_at < 10), **defines,
    )  # fmt: skip
    module.kernel(kernel)(
        (-(-len(weight) // rows) * parts,), threads, shared + 2 * _BARRIERS,
        # a copy whose rows are mostly out of bounds takes longer than a whole one
        nvrtc.tensor_map(x, num_tokens), nvrtc.tensor_map(weight, rows), *arguments,
    )  # fmt: skip


def _tile(num_tokens: int) -> int:
    return next(n for n in _TOKENS if n >= num_tokens)


def _threads(rows: int) -> int:
    """Those that multiply, and two warps that fetch."""
    return rows // 64 * 128 + 64


def _registers(tokens: int) -> int:
    """Of a thread: sums, and all else."""
    return tokens // 2 + 26


def _stages(room: int, count: int, w_bytes: int, x_bytes: int) -> tuple[int, int]:
    """Panels of weights and of tokens on their way, `count` at most."""
    x_stages = min(count, max(_LEAST_STAGES, room // 3 // x_bytes))
    w_stages = max(1, min(count, (room - x_stages * x_bytes) // w_bytes))
    return w_stages, min(count, max(1, (room - w_stages * w_bytes) // x_bytes))
