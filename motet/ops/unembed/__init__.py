"""unembed: the last norm and the logits of the rows that are wanted."""

from torch import Tensor

from motet.ops.backend import implementation
from motet.ops.check import check_shape
from motet.ops.layout import Layouts, check_layout
from motet.ops.unembed.cpu import CpuUnembed, unembed_cpu
from motet.ops.unembed.gpu import unembed_gpu
from motet.ops.unembed.ref import unembed_ref
from motet.ops.weights import Q8_0, UnembedWeights

__all__ = ["UnembedWeights", "prepare", "unembed"]

_UNEMBED = {"gpu": unembed_gpu, "cpu": unembed_cpu, "ref": unembed_ref, "compiled": unembed_ref}
_LAYOUTS: Layouts = {
    "gpu": (Tensor,),
    "cpu": (Tensor, Q8_0),
    "ref": (Tensor, Q8_0),
    "compiled": (Tensor,),
}


def prepare(weights: UnembedWeights, backend: str = "ref") -> UnembedWeights:
    """Arrange the weights for a backend, once at load: ref and cpu take them as stored.

    Raises:
        BackendError: no such backend, or it does not take the layout.
    """
    check_layout("unembed", "weight", weights.weight, backend, _LAYOUTS)
    implementation("unembed", backend, _UNEMBED)
    return CpuUnembed.of(weights) if backend == "cpu" else weights


def unembed(
    x: Tensor,
    weights: UnembedWeights,
    *,
    norm_eps: float,
    rows: Tensor | None = None,
    out: Tensor | None = None,
    backend: str = "ref",
) -> Tensor:
    """logits_r = W (x_r / sqrt(mean(x_r^2) + eps) * g), for the wanted rows r.

    Args:
        x: [T, D] the stream after the last layer.
        weights: norm [D], any float type, and output matrix [V, D], of a float type or Q8_0.
        norm_eps: eps of the norm.
        rows: [R] int64, the rows of x that are wanted; None for all.
        out: [R, V] float32 to write the result to; not with gradients.
        backend: a name from `select_backend`.

    Returns:
        [R, V] float32 (float64 when x is).

    Raises:
        UsageError: a shape does not fit.
    """
    size = weights.weight.shape[1]
    check_shape("unembed", "x", x, None, size)
    check_shape("unembed", "norm", weights.norm, size)
    if out is not None:
        num_rows = (x if rows is None else rows).shape[0]
        check_shape("unembed", "out", out, num_rows, weights.weight.shape[0])
    return implementation("unembed", backend, _UNEMBED)(x, weights, norm_eps, rows, out)
