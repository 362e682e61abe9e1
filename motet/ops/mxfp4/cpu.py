"""MXFP4 dequantization in C++ (motet/csrc/mxfp4.cpp), for tensors in CPU memory.

Knows nothing of layouts other than the packed one of the HF format, nor of when it should be
preferred: the op's `__init__` dispatches. The native module is optional; `unavailable_reason`
tells why it is missing.

    weight = dequantize_cpu(blocks, scales, torch.bfloat16)
"""

import torch
from torch import Tensor

from motet.errors import BackendError, UsageError

try:
    from motet import _native
except ImportError as error:
    _native_error: ImportError | None = error
    _isa = ""
else:
    _native_error = None
    _isa = _native.supported_isas()[0]

__all__ = ["dequantize_cpu", "is_available", "unavailable_reason"]

BYTES_PER_BLOCK = 16
VALUES_PER_BLOCK = 32


def is_available() -> bool:
    """Whether the native module was built and loads."""
    return _native_error is None


def unavailable_reason() -> str | None:
    """Why `dequantize_cpu` cannot run here and what would help, or None if it can."""
    if _native_error is None:
        return None
    return (
        f"Motet's native module is missing ({_native_error}); the torch path runs instead. "
        "It is built when Motet is installed with a C++17 compiler at hand"
    )


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
    return _dequantize(blocks, scales, dtype, out, _isa)


def _dequantize(
    blocks: Tensor, scales: Tensor, dtype: torch.dtype, out: Tensor | None, isa: str
) -> Tensor:
    if _native_error is not None:
        raise BackendError(f"{unavailable_reason()}.") from _native_error
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
        _native.mxfp4_dequantize_bf16 if dtype == torch.bfloat16 else _native.mxfp4_dequantize_f32
    )
    kernel(
        blocks.detach().contiguous().view(-1).numpy(),
        scales.detach().contiguous().view(-1).numpy(),
        bits.detach().view(-1).numpy(),
        isa,
        torch.get_num_threads(),
    )
    return out


def _checked_shape(blocks: Tensor, scales: Tensor, dtype: torch.dtype) -> tuple[int, ...]:
    if dtype not in (torch.float32, torch.bfloat16):
        raise UsageError(f"MXFP4 dequantizes to torch.float32 or torch.bfloat16, not {dtype}.")
    for name, tensor in (("blocks", blocks), ("scales", scales)):
        if tensor.dtype != torch.uint8 or tensor.device.type != "cpu":
            raise UsageError(
                f"{name} must be a torch.uint8 tensor on the CPU, "
                f"not {tensor.dtype} on {tensor.device}."
            )
    if blocks.dim() < 2 or blocks.shape[-1] != BYTES_PER_BLOCK or blocks.shape[:-1] != scales.shape:
        raise UsageError(
            f"blocks must be [..., G, {BYTES_PER_BLOCK}] and scales [..., G], "
            f"not {tuple(blocks.shape)} and {tuple(scales.shape)}."
        )
    return (*scales.shape[:-1], scales.shape[-1] * VALUES_PER_BLOCK)
