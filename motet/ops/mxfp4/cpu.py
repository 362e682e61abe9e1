"""MXFP4 dequantization in C++ (motet/csrc/mxfp4.cpp), for tensors in CPU memory.

Knows the two layouts of packed bytes, and not when it should be preferred: the op's `__init__`
dispatches. The native module is optional; `unavailable_reason` tells why it is missing.

    weight = dequantize_cpu(blocks, scales, torch.bfloat16)
"""

import torch
from torch import Tensor

from motet.errors import UsageError
from motet.ops import native
from motet.ops.mxfp4.ref import GGUF_BLOCK_BYTES
from motet.ops.native import is_available, unavailable_reason

__all__ = ["dequantize_cpu", "dequantize_gguf_cpu", "is_available", "unavailable_reason"]

BYTES_PER_BLOCK = 16
VALUES_PER_BLOCK = 32


def dequantize_cpu(
    blocks: Tensor, scales: Tensor, dtype: torch.dtype, *, out: Tensor | None = None
) -> Tensor:
    """Dequantize packed MXFP4: out = e2m1(code) * 2^(scale - 127), exactly.

    blocks: uint8 [..., G, 16]; byte j of a block holds element 2j in its low nibble and 2j+1 in
    its high one. scales: uint8 [..., G]. dtype: torch.float32 or torch.bfloat16.
    out: contiguous `dtype` [..., G * 32], overwritten; fresh memory costs more than the
    conversion itself, so a caller that converts weights step after step should pass it.

    Returns out [..., G * 32]. Values beyond the largest of `dtype` become infinity and scale 255
    makes its block NaN. Not differentiable. Inputs that are not contiguous are copied first. Uses
    `torch.get_num_threads()` threads at most and releases the interpreter lock.

    Raises UsageError for shapes, dtypes or devices other than these, BackendError if the native
    module is missing.

    Source: OCP Microscaling Formats (MX) Specification 1.0, sections 5.3 and 6.3.
    """
    return _dequantize(blocks, scales, dtype, out, native.BEST_ISA)


def dequantize_gguf_cpu(blocks: Tensor, dtype: torch.dtype, *, out: Tensor | None = None) -> Tensor:
    """The same for the layout of GGUF.

    blocks: uint8 [..., G, 17]; byte 0 of a block is its scale, and byte 1 + j holds element j in
    its low nibble and j + 16 in its high one. out: as `dequantize_cpu`, but its rows [G * 32] may
    lie apart by one stride.
    """
    return _dequantize_gguf(blocks, dtype, out, native.BEST_ISA)


def _dequantize(
    blocks: Tensor, scales: Tensor, dtype: torch.dtype, out: Tensor | None, isa: str
) -> Tensor:
    native.require()
    shape = _checked_shape(blocks, scales, dtype)
    if out is None:
        out = torch.empty(shape, dtype=dtype)
    elif (
        out.dtype != dtype
        or out.shape != shape
        or out.device.type != "cpu"
        or not out.is_contiguous()
    ):
        raise UsageError(
            f"out must be a contiguous {dtype} tensor of shape {shape} on the CPU, "
            f"not {out.dtype} {tuple(out.shape)} with strides {out.stride()} on {out.device}."
        )
    # numpy has no bfloat16: the kernel writes its bits as integers
    bits = out.view(torch.uint16) if dtype == torch.bfloat16 else out
    kernel = (
        native.kernels.mxfp4_dequantize_bf16
        if dtype == torch.bfloat16
        else native.kernels.mxfp4_dequantize_f32
    )
    kernel(
        blocks.detach().contiguous().view(-1).numpy(),
        scales.detach().contiguous().view(-1).numpy(),
        bits.detach().view(-1).numpy(),
        isa,
        torch.get_num_threads(),
    )
    return out


def _dequantize_gguf(blocks: Tensor, dtype: torch.dtype, out: Tensor | None, isa: str) -> Tensor:
    native.require()
    _check_types(dtype, blocks=blocks)
    if blocks.dim() < 2 or blocks.shape[-1] != GGUF_BLOCK_BYTES:
        raise UsageError(f"blocks must be [..., G, {GGUF_BLOCK_BYTES}], not {tuple(blocks.shape)}.")
    shape = (*blocks.shape[:-2], blocks.shape[-2] * VALUES_PER_BLOCK)
    out, rows = native.output_rows(shape, dtype, out)
    data = blocks.detach().contiguous().view(-1).numpy()
    threads = torch.get_num_threads()
    if dtype == torch.bfloat16:
        bits = rows.view(torch.uint16).numpy()
        native.kernels.mxfp4_gguf_dequantize_bf16(data, bits, isa, threads)
    else:
        native.kernels.mxfp4_gguf_dequantize_f32(data, rows.numpy(), isa, threads)
    return out


def _checked_shape(blocks: Tensor, scales: Tensor, dtype: torch.dtype) -> tuple[int, ...]:
    _check_types(dtype, blocks=blocks, scales=scales)
    if blocks.dim() < 2 or blocks.shape[-1] != BYTES_PER_BLOCK or blocks.shape[:-1] != scales.shape:
        raise UsageError(
            f"blocks must be [..., G, {BYTES_PER_BLOCK}] and scales [..., G], "
            f"not {tuple(blocks.shape)} and {tuple(scales.shape)}."
        )
    return (*scales.shape[:-1], scales.shape[-1] * VALUES_PER_BLOCK)


def _check_types(dtype: torch.dtype, **tensors: Tensor) -> None:
    if dtype not in (torch.float32, torch.bfloat16):
        raise UsageError(f"MXFP4 dequantizes to torch.float32 or torch.bfloat16, not {dtype}.")
    for name, tensor in tensors.items():
        if tensor.dtype != torch.uint8 or tensor.device.type != "cpu":
            raise UsageError(
                f"{name} must be a torch.uint8 tensor on the CPU, "
                f"not {tensor.dtype} on {tensor.device}."
            )
