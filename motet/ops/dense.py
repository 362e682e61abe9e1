"""What the "cpu" backends of the dense ops share: how tensors are described to the kernels.

The kernels (motet/csrc/dense.h, attention.h) take addresses. A prepared op keeps its tensors alive
in its weights; a call keeps its own for its length.
"""

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

import torch
from torch import Tensor

from motet.errors import BackendError
from motet.ops import native, q8_0
from motet.ops.precision import needs_grad
from motet.ops.weights import Q8_0, DenseMatrix

__all__ = ["address", "check_activations", "code_of", "has_int8_activations", "int8_activations",
           "projections", "to_int8", "vector"]  # fmt: skip

_int8_activations: ContextVar[bool] = ContextVar("int8_activations", default=False)
_CODES = {torch.float32: 0, torch.bfloat16: 1, torch.float16: 2}  # DType of motet/csrc/dense.h
_Q8_0_CODE = 3


def code_of(op: str, name: str, tensor: Tensor) -> int:
    """The kernels' code for the type of activations: float32 or bfloat16.

    Raises:
        BackendError: another type, or not contiguous in the CPU's memory.
    """
    code = _CODES.get(tensor.dtype, 2)
    if code > 1 or not tensor.is_cpu or not tensor.is_contiguous():
        raise BackendError(
            f"{op}: backend 'cpu' takes {name} as contiguous float32 or bfloat16 on the CPU, not "
            f"{tensor.dtype} with strides {tensor.stride()} on {tensor.device}; load the model "
            "with dtype='bfloat16' or 'float32'"
        )
    return code


def check_activations(op: str, x: Tensor) -> int:
    """`code_of` of the op's input, which must not want a gradient: these kernels have none."""
    if needs_grad(x):
        raise BackendError(f"{op}: backend 'cpu' gives no gradients; use backend 'ref' to train")
    return code_of(op, "activations", x)


def vector(tensor: Tensor) -> Tensor:
    """A small vector as the kernels want it."""
    return tensor.detach().float().contiguous()


@contextmanager
def int8_activations() -> Iterator[None]:
    """Weights that the ops of "cpu" prepare within it are multiplied with rounded activations.

    Where few tokens go through packed experts or a matrix of Q8_0, activations are rounded to
    1/127 of the largest of their block of 32.

    Raises:
        BackendError: the native module is missing.
    """
    native.require()
    token = _int8_activations.set(True)
    try:
        yield
    finally:
        _int8_activations.reset(token)


def has_int8_activations() -> bool:
    """Whether the caller is within `int8_activations()`."""
    return _int8_activations.get()


def projections(
    op: str, matrices: Sequence[DenseMatrix], norm: Tensor | None, bias: Tensor | None
) -> tuple["native.kernels.Projections", tuple[Tensor, ...]]:
    """Matrices that are applied to the same activations, and the tensors that must stay alive.

    `norm` and `bias` are from `vector`; the bias is that of all matrices, one after the other.

    Raises:
        BackendError: a matrix is not float32, bfloat16, float16 or Q8_0, or not on the CPU; or the
            native module is missing.
    """
    native.require()
    parts = []
    kept: list[Tensor] = [tensor for tensor in (norm, bias) if tensor is not None]
    for matrix in matrices:
        data = (matrix.blocks if isinstance(matrix, Q8_0) else matrix).detach().contiguous()
        code = _Q8_0_CODE if isinstance(matrix, Q8_0) else _CODES.get(data.dtype)
        if code is None or not data.is_cpu:
            raise BackendError(
                f"{op}: backend 'cpu' cannot take a matrix of {data.dtype} on {data.device}; it "
                "takes float32, bfloat16, float16 and Q8_0 on the CPU"
            )
        num_rows, num_cols = matrix.shape
        parts.append((data.data_ptr(), code, num_rows, num_cols))
        kept.append(data)
    kernel = native.kernels.Projections(
        parts, address(norm), address(bias), native.BEST_ISA, int8=has_int8_activations()
    )
    return kernel, tuple(kept)


def to_int8(matrix: Tensor, memory: native.LargePages | None = None) -> Q8_0:
    """The nearest Q8_0 blocks of a float matrix [out, in], in fresh memory: half of bfloat16's.

    `memory`: what it is cut from, together with other matrices.

    Lossy: a weight moves by up to 1/254 of the largest of its block of 32.

    Raises:
        BackendError: another type, rows that are no whole blocks, or no native module.
    """
    native.require()
    data = matrix.detach().contiguous()
    num_rows, num_cols = data.shape
    code = _CODES.get(data.dtype)
    if code is None or not data.is_cpu or num_cols % q8_0.BLOCK_LEN:
        raise BackendError(
            f"a matrix of {data.dtype} {list(data.shape)} on {data.device} cannot be made int8; "
            f"it takes a float type on the CPU, and rows of a multiple of {q8_0.BLOCK_LEN}"
        )
    shape = (num_rows, num_cols // q8_0.BLOCK_LEN, q8_0.BLOCK_BYTES)
    take = native.large_pages if memory is None else memory.take
    blocks = take(math.prod(shape)).view(shape)
    native.kernels.quantize_q8_0(
        *(data.data_ptr(), code, num_rows, num_cols, blocks.data_ptr(), torch.get_num_threads()),
        isa=native.BEST_ISA,
    )
    return Q8_0(blocks)


def address(tensor: Tensor | None) -> int:
    """Where a tensor begins; 0 for none."""
    return 0 if tensor is None else tensor.data_ptr()
