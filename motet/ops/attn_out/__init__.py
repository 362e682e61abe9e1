"""attn_out: the output projection of attention, its bias, and the residual."""

from torch import Tensor

from motet.ops.attn_out.cpu import CpuAttnOut, attn_out_cpu
from motet.ops.attn_out.gpu import attn_out_gpu
from motet.ops.attn_out.ref import attn_out_ref
from motet.ops.backend import implementation
from motet.ops.batch import LoraSlots
from motet.ops.check import check_shape, refuse_lora
from motet.ops.layout import Layouts, check_layout
from motet.ops.weights import Q8_0, AttnOutWeights

__all__ = ["AttnOutWeights", "attn_out", "prepare"]

_ATTN_OUT = {"gpu": attn_out_gpu, "cpu": attn_out_cpu, "ref": attn_out_ref}
_LAYOUTS: Layouts = {
    "gpu": (Tensor,),
    "cpu": (Tensor, Q8_0),
    "ref": (Tensor, Q8_0),
    "compiled": (Tensor,),
}


def prepare(weights: AttnOutWeights, backend: str = "ref") -> AttnOutWeights:
    """Arrange the weights for a backend, once at load: ref and cpu take them as stored.

    Raises:
        BackendError: no such backend, or it does not take the layout of the projection.
    """
    check_layout("attn_out", "weight", weights.weight, backend, _LAYOUTS)
    implementation("attn_out", backend, _ATTN_OUT)
    return CpuAttnOut.of(weights) if backend == "cpu" else weights


def attn_out(
    attended: Tensor,
    residual: Tensor,
    weights: AttnOutWeights,
    *,
    add_residual: bool = True,
    lora: LoraSlots | None = None,
    out: Tensor | None = None,
    backend: str = "ref",
) -> Tensor:
    """y = W a + b + r.

    With `add_residual=False` y = W a: where the heads are spread over ranks, one rank adds bias
    and residual and the model sums the ranks.

    Args:
        attended: [T, N, H] from `attention`.
        residual: [T, D] the stream that entered the layer.
        weights: projection [D, N * H], of a float type or Q8_0, and bias [D], any float type.
        add_residual: whether this rank adds the residual and the bias.
        lora: adapters of the projection: y += scale * B A a.
        out: [T, D] to write the result to (it may be `residual`); not with gradients.
        backend: a name from `select_backend`.

    Returns:
        [T, D] in the type of the residual.

    Raises:
        UsageError: a shape does not fit.
        BackendError: adapters on a backend that cannot apply them.
    """
    size, width = weights.weight.shape
    check_shape("attn_out", "residual", residual, attended.shape[0], size)
    check_shape("attn_out", "attended", attended.flatten(1), None, width)
    check_shape("attn_out", "bias", weights.bias, size)
    refuse_lora("attn_out", backend, lora)
    run = implementation("attn_out", backend, _ATTN_OUT)
    return run(attended, residual, weights, add_residual, lora, out)
