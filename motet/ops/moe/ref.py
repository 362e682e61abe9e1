"""moe in plain torch. T tokens, D hidden, E experts, F expert width, C rows of one expert.

Rows are sorted by expert once; each expert that is used is unpacked, applied and forgotten. One
small list goes to the host per call: how many rows each expert has. Float experts in bfloat16, as
in training, are applied all in one product.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from motet.ops.batch import LoraSlots
from motet.ops.invariant import by_tiles, is_batch_invariant
from motet.ops.moe.lora import ExpertAdapters, chosen_low_rank
from motet.ops.precision import linear, matmul_dtype, needs_grad, rms_norm, unpack, widen
from motet.ops.weights import ExpertMatrices, MoeWeights, Packed

__all__ = ["Routing", "moe_ref", "swiglu"]

_SMALL = 1 << 21  # elements of the chosen experts' gates and ups: 8 MB of float32


@dataclass(frozen=True)
class Routing:
    """What a router decided, for a balancing loss or to be shown. With gradients where x has."""

    experts: Tensor  # [T, top_k] int64, best first
    probabilities: Tensor  # [T, top_k], softmax over the chosen
    logits: Tensor  # [T, E] float32 of all experts


def moe_ref(
    x: Tensor,
    weights: MoeWeights,
    top_k: int,
    norm_eps: float,
    alpha: float,
    limit: float,
    experts: range,
    add_residual: bool,
    lora: LoraSlots | None,
    routing: list[Routing] | None,
    out: Tensor | None,
) -> Tensor:
    """See `motet.ops.moe.moe`."""
    n_TD = rms_norm(x, weights.norm, norm_eps).to(x.dtype)
    with torch.autocast(x.device.type, enabled=False):  # a rounded router picks other experts
        logits_TE = linear(widen(n_TD), weights.router, weights.router_bias)
        best, chosen = logits_TE.topk(top_k, dim=-1)
        probabilities = best.softmax(dim=-1)
    if routing is not None:
        routing.append(Routing(chosen, probabilities, logits_TE))

    n_TD = n_TD.to(matmul_dtype(n_TD))
    is_whole = len(experts) == len(weights.router)
    if is_whole and _is_small_step(n_TD, weights, top_k):
        y_kD = _apply_chosen(n_TD, chosen[0], weights, lora, alpha, limit)
        y_TD = probabilities @ y_kD.to(best.dtype)
        y_TD = y_TD.to(x.dtype) + x if add_residual else y_TD.to(x.dtype)
        return y_TD if out is None else out.copy_(y_TD)

    flat = chosen.flatten()
    order = flat.short().argsort(stable=True)  # fewer bits, fewer passes
    # not bincount, which makes the host wait for the device
    counts = _one_hot(flat, weights.router.shape[0]).sum(0)
    gate_up, down = weights.gate_up, weights.down
    if (
        isinstance(gate_up, Tensor)
        and isinstance(down, Tensor)
        and n_TD.dtype == torch.bfloat16
        and not is_batch_invariant()
        and is_whole
        and gate_up.shape[1] % 8 == down.shape[1] % 8 == 0  # grouped_mm wants rows of 16 bytes
    ):
        back = torch.empty_like(order).scatter_(
            0, order, torch.arange(len(order), device=order.device)
        )
        tokens = order.div(top_k, rounding_mode="floor")
        n_rows = _gather(n_TD, tokens, back, top_k)
        adapted = None if lora is None else ExpertAdapters.of(lora, tokens, counts.tolist())
        y_rows = _apply_grouped(n_rows, counts, weights, gate_up, down, adapted, alpha, limit)
        y_TkD = _gather(y_rows, back, order, 1).unflatten(0, (-1, top_k))
        y_TD = (y_TkD * probabilities.unsqueeze(2)).sum(1)
    else:
        counted = counts.tolist()
        before = sum(counted[: experts.start])
        counted = counted[experts.start : experts.stop]
        order = order[before : before + sum(counted)]
        tokens = order.div(top_k, rounding_mode="floor")
        y_TD = torch.zeros_like(n_TD, dtype=probabilities.dtype)
        if len(order):
            n_rows = n_TD.index_select(0, tokens)
            adapted = None if lora is None else ExpertAdapters.of(lora, tokens, counted)
            y_rows = _apply_experts(n_rows, counted, weights, adapted, alpha, limit)
            share = probabilities.flatten().index_select(0, order).unsqueeze(1)
            y_TD = y_TD.index_add(0, tokens, y_rows * share)
    y_TD = y_TD.to(x.dtype)
    if add_residual:
        y_TD = y_TD + x
    return y_TD if out is None else out.copy_(y_TD)


def _is_small_step(n_TD: Tensor, weights: MoeWeights, top_k: int) -> bool:
    """One token, and experts so small that calls cost more than unpacking all chosen at once."""
    if is_batch_invariant():  # it adds up in another order than a step of many tokens
        return False
    expert_len = weights.gate_up_bias.shape[1] * n_TD.shape[1]
    return len(n_TD) == 1 and top_k * expert_len <= _SMALL and not _any_grad(n_TD, weights)


def _any_grad(n_TD: Tensor, weights: MoeWeights) -> bool:
    tensors = (w for w in vars(weights).values() if isinstance(w, Tensor))
    return needs_grad(n_TD, *tensors)


def _apply_chosen(
    n_1D: Tensor,
    chosen: Tensor,
    weights: MoeWeights,
    lora: LoraSlots | None,
    alpha: float,
    limit: float,
) -> Tensor:
    """[k, D]: what each of the chosen experts [k] makes of one token."""
    dtype = n_1D.dtype
    h_k1F = n_1D @ _take(weights.gate_up, chosen, dtype)
    h_k1F = h_k1F + weights.gate_up_bias[chosen].unsqueeze(1)
    if lora is not None:
        h_k1F = h_k1F + chosen_low_rank(n_1D, lora, "gate_up", chosen)
    h_k1F = swiglu(h_k1F.to(dtype), alpha, limit)
    y_k1D = h_k1F @ _take(weights.down, chosen, dtype)
    if lora is not None:
        y_k1D = y_k1D + chosen_low_rank(h_k1F, lora, "down", chosen)
    return y_k1D.squeeze(1) + weights.down_bias[chosen]


def _take(weight: ExpertMatrices, chosen: Tensor, dtype: torch.dtype) -> Tensor:
    """[k, in, out] of the chosen experts."""
    if isinstance(weight, Tensor):
        return weight.index_select(0, chosen).to(dtype)
    return unpack(weight.map(lambda t: t.index_select(0, chosen)), dtype).transpose(1, 2)


def _apply_experts(
    rows: Tensor,
    counts: list[int],
    weights: MoeWeights,
    adapted: ExpertAdapters | None,
    alpha: float,
    limit: float,
) -> Tensor:
    """D_e swiglu(U_e row + c_e) + b_e for rows sorted by expert, `counts[e]` of each."""
    gate_up, down = _unbind(weights.gate_up), _unbind(weights.down)
    gate_up_bias, down_bias = weights.gate_up_bias.unbind(), weights.down_bias.unbind()
    results = []
    for e, rows_CD in enumerate(torch.split(rows, counts)):
        if len(rows_CD):
            h_C2F = _linear(rows_CD, gate_up[e], gate_up_bias[e])
            if adapted is not None:
                adapted.add(h_C2F, rows_CD, e, "gate_up")
            h_CF = by_tiles(lambda rows: swiglu(rows, alpha, limit), h_C2F)
            y_CD = _linear(h_CF, down[e], down_bias[e])
            if adapted is not None:
                adapted.add(y_CD, h_CF, e, "down")
            results.append(y_CD)
    return torch.cat(results)


def _apply_grouped(
    rows: Tensor,
    counts: Tensor,
    weights: MoeWeights,
    gate_up: Tensor,
    down: Tensor,
    adapted: ExpertAdapters | None,
    alpha: float,
    limit: float,
) -> Tensor:
    """The same for float experts in bfloat16, as training has them: one product for all experts,
    and nothing goes to the host but where the adapters' rows are.
    """
    ends = counts.cumsum(0).int()
    h_rows2F = _grouped_linear(rows, gate_up, weights.gate_up_bias, ends)
    if adapted is not None:
        adapted.add_all(h_rows2F, rows, "gate_up")
    h_rows = swiglu(h_rows2F, alpha, limit)
    y_rows = _grouped_linear(h_rows, down, weights.down_bias, ends)
    if adapted is not None:
        adapted.add_all(y_rows, h_rows, "down")
    return y_rows


def _grouped_linear(rows: Tensor, weight: Tensor, bias: Tensor, ends: Tensor) -> Tensor:
    """row W_e + b_e. The bias is one more row of W, and each row has a one for it: its gradient is
    then part of the same product. Seven zeros keep rows at 16 bytes.
    """
    one = functional.pad(rows.new_ones(len(rows), 1), (0, 7))
    bias_E8D = functional.pad(bias.to(rows.dtype).unsqueeze(1), (0, 0, 0, 7))
    extended = torch.cat((weight.to(rows.dtype), bias_E8D), dim=1)
    return functional.grouped_mm(torch.cat((rows, one), dim=1), extended, offs=ends)


def _gather(x: Tensor, rows: Tensor, back: Tensor, times: int) -> Tensor:
    """x[rows], where rows names each row of x `times` times, at back[i * times], and so on."""
    # torch gives its Function.apply no types
    return _Gather.apply(x, rows, back, times)  # type: ignore[no-any-return, no-untyped-call]


class _Gather(torch.autograd.Function):
    """Its gradient is a gather too; that of index_select is a contended scatter."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, rows: Tensor, back: Tensor, times: int) -> Tensor:
        ctx.save_for_backward(back)
        ctx.times = times
        return x.index_select(0, rows)

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor, None, None, None]:
        (back,) = ctx.saved_tensors
        grad = grads[0].index_select(0, back).unflatten(0, (-1, ctx.times)).sum(1)
        return grad, None, None, None


def _one_hot(index: Tensor, num_classes: int) -> Tensor:
    """[C] -> [C, num_classes] bool."""
    return index.unsqueeze(1) == torch.arange(num_classes, device=index.device)


def _unbind(weight: ExpertMatrices) -> Sequence[Tensor | Packed]:
    if isinstance(weight, Tensor):
        # not an index an expert: the gradient is one stack instead of a full zero matrix each
        return weight.unbind()
    return [weight.map(itemgetter(e)) for e in range(weight.shape[0])]


def _linear(x: Tensor, weight: Tensor | Packed, bias: Tensor) -> Tensor:
    """One expert's x W + b: W plain [in, out], or packed [out, in]."""
    if isinstance(weight, Tensor):
        if is_batch_invariant():
            return linear(x, weight.T, bias)
        return torch.addmm(bias.to(x.dtype), x, weight.to(x.dtype))
    return linear(x, weight, bias)


def swiglu(gate_up: Tensor, alpha: float, limit: float) -> Tensor:
    """[C, 2F] -> [C, F]: min(g, limit) sigmoid(alpha g) (clamp(u, -limit, limit) + 1)."""
    gate = gate_up[..., ::2].clamp(max=limit)
    up = gate_up[..., 1::2].clamp(min=-limit, max=limit)
    return gate * torch.sigmoid(alpha * gate) * (up + 1)
