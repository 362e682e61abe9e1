"""attention: every new token looks at the keys of its sequence, prefill and decode in one batch.

What is the same for all layers of one kind (full, or sliding with one window) is made once a step
by `plan` and handed to `attention` in each of them.
"""

from collections.abc import Callable

from torch import Tensor

from motet.errors import UsageError
from motet.ops.attention.compiled import Blocks, attention_compiled, plan_compiled
from motet.ops.attention.cpu import CpuPlan, attention_cpu, plan_cpu
from motet.ops.attention.gpu import GpuPlan, attention_gpu, check_heads, plan_gpu
from motet.ops.attention.ref import Plan, attention_ref, plan_ref
from motet.ops.backend import implementation
from motet.ops.batch import Batch, Pages
from motet.ops.check import check_shape

__all__ = ["AnyPlan", "Blocks", "CpuPlan", "GpuPlan", "Plan", "attention", "plan", "prepare"]

AnyPlan = Plan | Blocks | CpuPlan | GpuPlan
_PLAN: dict[str, Callable[..., AnyPlan]] = {
    "cpu": plan_cpu,
    "ref": plan_ref,
    "compiled": plan_compiled,
    "gpu": plan_gpu,
}
_ATTENTION: dict[str, Callable[..., Tensor]] = {
    "cpu": attention_cpu,
    "ref": attention_ref,
    "compiled": attention_compiled,
    "gpu": attention_gpu,
}


def prepare(num_heads: int, num_kv_heads: int, head_dim: int, backend: str = "ref") -> None:
    """Check once, at load, that a backend takes heads of this number and size.

    Raises:
        BackendError: no such backend, or it does not.
    """
    implementation("attention", backend, _ATTENTION)
    if backend == "gpu":
        check_heads(num_heads, num_kv_heads, head_dim)


def plan(
    batch: Batch,
    *,
    num_heads: int,
    window: int | None = None,
    pages: Pages | None = None,
    backend: str = "ref",
) -> AnyPlan:
    """Work out, once a step, who sees what in the layers of one kind.

    Args:
        batch: the step.
        num_heads: N.
        window: tokens that a token sees, itself included; None for all before it.
        pages: where these layers keep their tokens; None when keys and values are those of the
            step itself (training), and every sequence begins in it.
        backend: a name from `select_backend`.

    Returns:
        An opaque plan for `attention`, good for this step alone.

    Raises:
        UsageError: a token would see a block that was freed, or one of another step without pages.
    """
    if window is not None and window < 1:
        raise UsageError(f"attention: window is {window}; expected at least 1, or None")
    return implementation("attention", backend, _PLAN)(batch, num_heads, window, pages)


def attention(
    q: Tensor,
    k: Tensor,
    v: Tensor,
    sinks: Tensor,
    *,
    plan: AnyPlan,
    scale: float,
    out: Tensor | None = None,
    backend: str = "ref",
) -> Tensor:
    """o_i = sum_j exp(s_ij) v_j / (exp(sink) + sum_j exp(s_ij)), s_ij = scale * q_i . k_j.

    j runs over the tokens of the sequence at or before i that the window reaches. Query head n
    uses kv head n // (N / K). The sink takes its share of the softmax and carries no value.

    Args:
        q: [T, N, H].
        k, v: as `attn_in` returned them: [T, K, H] of the step, or the cache
            [num_blocks, B, K, H].
        sinks: [N] one logit a query head.
        plan: from `plan`, of this step and this kind of layer.
        scale: of the scores, H^-0.5 in gpt-oss.
        out: [T, N, H] to write the result to; not with gradients.
        backend: a name from `select_backend`.

    Returns:
        [T, N, H] in the type of q.

    Raises:
        UsageError: a shape does not fit.
    """
    _, num_heads, head_dim = q.shape
    num_kv_heads = k.shape[-2]
    if k.shape != v.shape or k.shape[-1] != head_dim or num_heads % num_kv_heads:
        raise UsageError(
            f"attention: q {list(q.shape)}, k {list(k.shape)} and v {list(v.shape)} do not fit; "
            "expected equal k and v, one head size, and kv heads that divide the query heads"
        )
    check_shape("attention", "sinks", sinks, num_heads)
    if out is not None:
        check_shape("attention", "out", out, *q.shape)
    return implementation("attention", backend, _ATTENTION)(q, k, v, sinks, plan, scale, out)
