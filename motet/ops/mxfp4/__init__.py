"""mxfp4: the number format of the experts: blocks of 32 four-bit floats with one power of two.

An element is E2M1: 0, .5, 1, 1.5, 2, 3, 4, 6, negative with bit 3 set; a block's scale is E8M0:
byte s stands for 2^(s - 127), 255 for NaN. Source: OCP Microscaling Formats (MX) Specification 1.0.

The bytes have two layouts. Ours, which is that of Hugging Face and OpenAI, keeps blocks and scales
apart; byte j of a block holds element 2j in its low four bits and 2j + 1 in its high ones. GGUF has
17 bytes a block, the scale first; byte 1 + j holds element j and j + 16. The same bits give the
same values. (llama.cpp writes the elements doubled and halves the scale, which is the same.)

Experts are packed, [E, out, G, 16] with blocks along the input dimension, or float, [E, in, out],
its transpose; `pack_experts` and `unpack_experts` convert.

Example::

    blocks, scales = quantize(torch.randn(8, 64))
    dequantize(blocks, scales)  # [8, 64] float32, on the grid
"""

import torch
from torch import Tensor

from motet.errors import UsageError
from motet.ops.check import check_shape
from motet.ops.mxfp4.cpu import dequantize_cpu, dequantize_gguf_cpu, is_available
from motet.ops.mxfp4.ref import (
    BLOCK_LEN,
    GGUF_BLOCK_BYTES,
    dequantize_gguf_ref,
    dequantize_ref,
    quantize_ref,
    round_ref,
)

__all__ = [
    "BLOCK_LEN",
    "GGUF_BLOCK_BYTES",
    "dequantize",
    "dequantize_gguf",
    "fake_quantize",
    "pack_experts",
    "quantize",
    "unpack_experts",
]


def dequantize(
    blocks: Tensor,
    scales: Tensor,
    dtype: torch.dtype = torch.float32,
    *,
    out: Tensor | None = None,
) -> Tensor:
    """value = e2m1(code) * 2^(scale - 127), exact in float32 and bfloat16.

    Values on the CPU go through the native module where it was built; both paths give the same
    bits. Not differentiable.

    Args:
        blocks: [..., G, 16] uint8.
        scales: [..., G] uint8.
        dtype: of the result. Outside its range values become infinite or, in float16, round.
        out: contiguous [..., G * 32] of that type to write the result to.

    Returns:
        [..., G * 32]; a block of scale 255 is NaN.

    Raises:
        UsageError: another shape or type.
    """
    if blocks.dtype != torch.uint8 or scales.dtype != torch.uint8:
        raise UsageError(
            f"dequantize: blocks are {blocks.dtype} and scales {scales.dtype}; expected torch.uint8"
        )
    if blocks.shape != (*scales.shape, BLOCK_LEN // 2) or scales.dim() < 1:
        raise UsageError(
            f"dequantize: blocks have shape {list(blocks.shape)} and scales {list(scales.shape)}; "
            f"expected [..., G, {BLOCK_LEN // 2}] and [..., G]"
        )
    if out is not None:
        check_shape("dequantize", "out", out, *scales.shape[:-1], scales.shape[-1] * BLOCK_LEN)
        if out.dtype != dtype:
            raise UsageError(f"dequantize: out is {out.dtype}; expected {dtype}, the result's type")
    if _is_native(blocks, dtype):
        return dequantize_cpu(blocks, scales, dtype, out=out)
    values = dequantize_ref(blocks, scales, dtype)
    return values if out is None else out.copy_(values)


def dequantize_gguf(
    blocks: Tensor, dtype: torch.dtype = torch.float32, *, out: Tensor | None = None
) -> Tensor:
    """The values of MXFP4 blocks in the layout of GGUF, as exact as `dequantize`.

    Args:
        blocks: [..., G, 17] uint8.
        dtype: of the result.
        out: [..., G * 32] of that type to write the result to; rows contiguous, one stride apart.

    Returns:
        [..., G * 32]; a block of scale 255 is NaN.

    Raises:
        UsageError: another shape or type.
    """
    if blocks.dtype != torch.uint8 or blocks.dim() < 2 or blocks.shape[-1] != GGUF_BLOCK_BYTES:
        raise UsageError(
            f"dequantize_gguf: blocks are {blocks.dtype} {list(blocks.shape)}; expected uint8 "
            f"[..., G, {GGUF_BLOCK_BYTES}]"
        )
    if out is not None:
        size = blocks.shape[-2] * BLOCK_LEN
        check_shape("dequantize_gguf", "out", out, *blocks.shape[:-2], size)
        if out.dtype != dtype:
            raise UsageError(f"dequantize_gguf: out is {out.dtype}; expected {dtype}")
    if _is_native(blocks, dtype):
        return dequantize_gguf_cpu(blocks, dtype, out=out)
    values = dequantize_gguf_ref(blocks, dtype)
    return values if out is None else out.copy_(values)


def quantize(x: Tensor) -> tuple[Tensor, Tensor]:
    """The nearest MXFP4 values, in blocks along the last dimension.

    Scale of a block: 2^(floor(log2 m) - 2) of its largest magnitude m, doubled where m would be
    7 or more on that scale (it rounds to 8, not down to 6). Elements are rounded to nearest, ties
    to the even code, and saturate at 6. Values that are on an MXFP4 grid come back unchanged. On
    Gaussian data the relative mean square error is 0.0126, against 0.0134 without the doubling.

    Args:
        x: [..., n] of a float type, n a multiple of 32.

    Returns:
        blocks [..., n / 32, 16] and scales [..., n / 32], uint8.

    Raises:
        UsageError: n is not a multiple of 32, or a value is infinite or NaN.
    """
    _check_blocks("quantize", x, -1)
    if not bool(x.isfinite().all()):
        raise UsageError("quantize: a value is infinite or NaN; MXFP4 blocks hold finite values")
    return quantize_ref(x)


def fake_quantize(x: Tensor, dim: int = -1) -> Tensor:
    """x rounded to MXFP4 values as `quantize` does, in its own type and shape.

    The gradient passes as if nothing had been rounded (straight-through estimator, Bengio et al.
    2013, https://arxiv.org/abs/1308.3432), so that weights can be trained for the grid.

    Args:
        x: a float tensor, finite (not checked: it runs on every step of a training).
        dim: the dimension that blocks run along, the input dimension: 1 for float experts
            [E, in, out]. Its size is a multiple of 32.

    Raises:
        UsageError: the dimension is not a multiple of 32.
    """
    _check_blocks("fake_quantize", x, dim)
    with torch.no_grad():
        rounded = round_ref(x.transpose(dim, -1)).transpose(dim, -1)
    # torch gives its Function.apply no types
    return _StraightThrough.apply(x, rounded)  # type: ignore[no-any-return, no-untyped-call]


def pack_experts(weight: Tensor) -> tuple[Tensor, Tensor]:
    """Float experts [E, in, out] to packed ones: blocks [E, out, in / 32, 16] and their scales.

    Raises:
        UsageError: as `quantize`.
    """
    return quantize(weight.transpose(-1, -2))


def unpack_experts(blocks: Tensor, scales: Tensor, dtype: torch.dtype = torch.bfloat16) -> Tensor:
    """Packed experts to float ones, [E, in, out] contiguous.

    Raises:
        UsageError: as `dequantize`.
    """
    return dequantize(blocks, scales, dtype).transpose(-1, -2).contiguous()


class _StraightThrough(torch.autograd.Function):
    """Gives `rounded`, with the gradient of x."""

    @staticmethod
    def forward(ctx: object, x: Tensor, rounded: Tensor) -> Tensor:
        return rounded

    @staticmethod
    def backward(ctx: object, *grads: Tensor) -> tuple[Tensor, None]:
        return grads[0], None


def _is_native(blocks: Tensor, dtype: torch.dtype) -> bool:
    if torch.compiler.is_compiling():  # torch.compile cannot look into the native module
        return False
    is_cpu = blocks.device.type == "cpu"
    return is_cpu and dtype in (torch.float32, torch.bfloat16) and is_available()


def _check_blocks(op: str, x: Tensor, dim: int) -> None:
    if not x.is_floating_point() or x.dim() < 1:
        raise UsageError(f"{op}: got {x.dtype} {list(x.shape)}; expected a float tensor")
    if x.shape[dim] % BLOCK_LEN:
        raise UsageError(
            f"{op}: dimension {dim} has {x.shape[dim]} values; expected a multiple of {BLOCK_LEN}"
        )
