"""moe: the mixture of experts: norm, router, the chosen experts, weighted sum, residual."""

from collections.abc import Callable
from functools import partial

from torch import Tensor

from motet.errors import UsageError
from motet.ops.backend import implementation
from motet.ops.batch import LoraSlots
from motet.ops.check import check_shape, refuse_lora
from motet.ops.layout import Layouts, check_layout
from motet.ops.moe.cpu import CpuMoe, moe_cpu
from motet.ops.moe.gpu import check_scales, moe_gpu
from motet.ops.moe.host import NOT_IN_HOST, ExpertCache, HostMoeWeights, moe_host
from motet.ops.moe.ref import Routing, moe_ref
from motet.ops.weights import GateUp, MoeWeights, Mxfp4, Mxfp4Gguf

__all__ = [
    "NOT_IN_HOST",
    "ExpertCache",
    "GateUp",
    "MoeWeights",
    "Mxfp4",
    "Mxfp4Gguf",
    "Routing",
    "moe",
    "prepare",
]

_MOE = {"gpu": moe_gpu, "cpu": moe_cpu, "ref": moe_ref}
_GATE_UP: Layouts = {
    "gpu": (Tensor, Mxfp4),
    "cpu": (Mxfp4, GateUp),
    "ref": (Tensor, Mxfp4, GateUp),
    "compiled": (Tensor, Mxfp4),
}
_DOWN: Layouts = {
    "gpu": (Tensor, Mxfp4),
    "cpu": (Mxfp4, Mxfp4Gguf),
    "ref": (Tensor, Mxfp4, Mxfp4Gguf),
    "compiled": (Tensor, Mxfp4),
}


def prepare(weights: MoeWeights, backend: str = "ref") -> MoeWeights:
    """Check the weights and arrange them for a backend, once at load.

    ref takes them as they are stored, packed or float, and unpacks an expert each time it is used.
    cpu reads packed experts where they are.

    Raises:
        UsageError: a shape does not fit.
        BackendError: no such backend, or it does not take the layout of the experts.
    """
    size = weights.norm.shape[0]
    num_experts, two_width = weights.gate_up_bias.shape
    if two_width % 2:
        raise UsageError(f"moe: gate_up_bias has {two_width} columns; expected gates and ups")
    check_shape("moe", "router", weights.router, None, size)
    check_shape("moe", "router_bias", weights.router_bias, weights.router.shape[0])
    check_shape("moe", "down_bias", weights.down_bias, num_experts, size)
    for name, matrix, num_in, num_out, layouts in (
        ("gate_up", weights.gate_up, size, two_width, _GATE_UP),
        ("down", weights.down, two_width // 2, size, _DOWN),
    ):
        check_layout("moe", name, matrix, backend, layouts)
        if isinstance(matrix, Tensor):
            check_shape("moe", name, matrix, num_experts, num_in, num_out)
            continue
        if num_in % 32:
            raise UsageError(f"moe: packed {name} reads {num_in} values; expected 32 a block")
        if isinstance(matrix, Mxfp4):
            check_shape(
                "moe", f"{name}.blocks", matrix.blocks, num_experts, num_out, num_in // 32, 16
            )
        check_shape("moe", name, matrix, num_experts, num_out, num_in)
    implementation("moe", backend, _MOE)
    if backend == "gpu":
        check_scales(weights)
    return CpuMoe.of(weights) if backend == "cpu" else weights


def moe(
    x: Tensor,
    weights: MoeWeights,
    *,
    top_k: int,
    norm_eps: float,
    alpha: float = 1.702,
    limit: float = 7.0,
    experts: range | None = None,
    add_residual: bool = True,
    lora: LoraSlots | None = None,
    routing: list[Routing] | None = None,
    out: Tensor | None = None,
    backend: str = "ref",
) -> Tensor:
    """y = x + sum over the top_k experts e of p_e (D_e h_e + b_e).

    With n = rms_norm(x) * g, router logits r = W n + b, and p the softmax over the top_k largest
    r alone: [gate, up] = U_e n + c_e (interleaved); gate = min(gate, limit), up = clamp(up, -limit,
    limit); h_e = gate * sigmoid(alpha * gate) * (up + 1).
    Source: openai/gpt-oss, the model's reference implementation.

    Args:
        x: [T, D] the stream.
        weights: of this layer, from `prepare`. They hold the experts of `experts` alone, the
            router all.
        top_k: experts a token.
        norm_eps: eps of the norm.
        alpha, limit: constants of the activation.
        experts: which of the router's experts this rank holds and adds; None for all.
        add_residual: whether this rank adds x.
        lora: adapters of the experts, of those that `weights` holds: U_e and D_e are each added
            scale * B_e A_e; the router stays as it is.
        routing: a list that gets this layer's `Routing` appended.
        out: [T, D] to write the result to (it may be x); not with gradients.
        backend: a name from `select_backend`.

    Returns:
        [T, D] in the type of x.

    Raises:
        UsageError: a shape or a range does not fit.
        BackendError: adapters on a backend that cannot apply them.
    """
    check_shape("moe", "x", x, None, weights.norm.shape[0])
    num_experts, num_held = weights.router.shape[0], weights.gate_up_bias.shape[0]
    held = range(num_experts) if experts is None else experts
    if len(held) != num_held or held.step != 1 or held.start < 0 or held.stop > num_experts:
        raise UsageError(
            f"moe: experts is {held}, for {num_held} experts held of {num_experts}; expected a "
            "range of as many experts as the weights hold"
        )
    if not 1 <= top_k <= num_experts:
        raise UsageError(f"moe: top_k is {top_k}; expected 1 to {num_experts}")
    if out is not None:
        check_shape("moe", "out", out, *x.shape)
    refuse_lora("moe", backend, lora)
    run: Callable[..., Tensor] = implementation("moe", backend, _MOE)
    if isinstance(weights, HostMoeWeights):
        run = partial(moe_host, run=run)
    # A list of its own: what a compiled function sees must not grow from layer to layer.
    own: list[Routing] | None = None if routing is None else []
    y = run(x, weights, top_k, norm_eps, alpha, limit, held, add_residual, lora, own, out)
    if routing is not None and own is not None:
        routing += own
    return y
