"""moe in C++ (motet/csrc/moe.cpp), for tensors in CPU memory.

Experts are read where they are, packed as the checkpoint has them, and never repacked. `prepare`
makes one native object a layer, and a step is one call of it. Activations are bfloat16 or float32;
sums are float32, and what an expert's two products pass between them is of the activations' type.

    weights = CpuMoe.of(weights)
    y = moe_cpu(x, weights, 4, 1e-5, 1.702, 7.0, range(32), True, None, None, None)
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

import torch
from torch import Tensor

from motet.errors import BackendError
from motet.ops import native
from motet.ops.batch import LoraSlots
from motet.ops.dense import has_int8_activations
from motet.ops.invariant import is_batch_invariant
from motet.ops.moe.lora import ExpertAdapters
from motet.ops.moe.ref import Routing
from motet.ops.precision import needs_grad
from motet.ops.weights import ExpertMatrices, GateUp, MoeWeights, Mxfp4, Mxfp4Gguf

if TYPE_CHECKING:
    from motet import _native

__all__ = ["CpuMoe", "moe_cpu"]


@dataclass(frozen=True)
class CpuMoe(MoeWeights):
    """The weights, and the native layer that reads them."""

    layer: "_native.MoeLayer"
    held: tuple[Tensor, ...]  # what the layer has addresses of, besides the experts

    @classmethod
    def of(cls, weights: MoeWeights, isa: str | None = None) -> Self:
        """For weights whose shapes and layouts `motet.ops.moe.prepare` has checked."""
        native.require()
        layer, held = _layer(weights, isa or native.BEST_ISA)
        return cls(**vars(weights), layer=layer, held=held)


def _layer(weights: MoeWeights, isa: str) -> tuple["_native.MoeLayer", tuple[Tensor, ...]]:
    num_held, two_width = weights.gate_up_bias.shape
    num_routed, size = weights.router.shape
    router_is_bf16 = weights.router.dtype == torch.bfloat16
    router = weights.router.detach().to(torch.bfloat16 if router_is_bf16 else torch.float32)
    gate_up_bias = weights.gate_up_bias.detach().float()
    held = tuple(
        tensor.detach().float().contiguous()
        for tensor in (
            weights.norm,
            weights.router_bias,
            gate_up_bias[:, 0::2],
            gate_up_bias[:, 1::2],
            weights.down_bias,
        )
    )
    norm, router_bias, gate_bias, up_bias, down_bias = held
    router = router.contiguous()
    gate, up = _gate_and_up(weights.gate_up)
    layer = native.kernels.MoeLayer(
        size=size,
        width=two_width // 2,
        num_routed=num_routed,
        num_held=num_held,
        norm=norm.data_ptr(),
        router=router.data_ptr(),
        router_is_bf16=router_is_bf16,
        router_bias=router_bias.data_ptr(),
        gate=gate,
        up=up,
        down=_place("down", weights.down),
        gate_bias=gate_bias.data_ptr(),
        up_bias=up_bias.data_ptr(),
        down_bias=down_bias.data_ptr(),
        isa=isa,
        int8=has_int8_activations(),
    )
    return layer, (*held, router)


#: Address, bytes from expert to expert and from row to row; the same of the scales, if apart.
_Place = tuple[int, int, int, int, int, int]


def _gate_and_up(weight: ExpertMatrices) -> tuple[_Place, _Place]:
    """Rows alternate, or lie in two matrices."""
    if isinstance(weight, GateUp):
        return _place("gate", weight.gate), _place("up", weight.up)
    assert isinstance(weight, Mxfp4)
    return (
        _place("gate_up", weight.map(lambda t: t[:, 0::2])),
        _place("gate_up", weight.map(lambda t: t[:, 1::2])),
    )


def _place(name: str, weight: ExpertMatrices) -> _Place:
    assert isinstance(weight, Mxfp4 | Mxfp4Gguf)
    blocks = _checked(name, weight.blocks)
    if isinstance(weight, Mxfp4Gguf):
        return (blocks.data_ptr(), blocks.stride(0), blocks.stride(1), 0, 0, 0)
    scales = _checked(name, weight.scales)
    return (
        *(blocks.data_ptr(), blocks.stride(0), blocks.stride(1)),
        *(scales.data_ptr(), scales.stride(0), scales.stride(1)),
    )


def _checked(name: str, tensor: Tensor) -> Tensor:
    """Experts and rows may lie apart, the blocks of a row may not."""
    if tensor.dtype != torch.uint8 or tensor.device.type != "cpu":
        raise BackendError(
            f"moe: backend 'cpu' needs {name} as torch.uint8 on the CPU, not {tensor.dtype} on "
            f"{tensor.device}"
        )
    if not tensor[0, 0].is_contiguous():
        raise BackendError(f"moe: backend 'cpu' needs the rows of {name} contiguous")
    return tensor.detach()


def moe_cpu(
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
    """See `motet.ops.moe.moe`. Not differentiable."""
    if not isinstance(weights, CpuMoe):
        raise BackendError(
            "moe: backend 'cpu' needs the weights that prepare(weights, 'cpu') returns"
        )
    if x.dtype not in (torch.bfloat16, torch.float32) or x.device.type != "cpu":
        raise BackendError(
            f"moe: backend 'cpu' computes torch.bfloat16 and torch.float32 on the CPU, not "
            f"{x.dtype} on {x.device}; choose another dtype, or backend 'ref'"
        )
    if needs_grad(x):
        raise BackendError("moe: backend 'cpu' has no gradients; backend 'ref' has")
    source = x.detach().contiguous()
    in_place = out is not None and out.dtype == x.dtype and out.is_contiguous()
    target = out if out is not None and in_place else torch.empty_like(source)
    num_tokens = len(x)
    chosen = torch.empty(num_tokens if routing is not None else 0, top_k, dtype=torch.int64)
    probabilities = torch.empty(chosen.shape)
    logits = torch.empty(len(chosen), len(weights.router))
    if routing is not None:
        routing.append(Routing(chosen, probabilities, logits))
    step = num_tokens if lora is None else weights.layer.max_tokens
    for first in range(0, num_tokens, max(1, step)):
        part = slice(first, first + step)
        weights.layer.forward(
            source[part].data_ptr(),
            target[part].data_ptr(),
            len(source[part]),
            x.dtype == torch.bfloat16,
            top_k,
            norm_eps,
            alpha,
            limit,
            experts.start,
            add_residual,
            is_batch_invariant(),
            0 if routing is None else chosen[part].data_ptr(),
            0 if routing is None else probabilities[part].data_ptr(),
            0 if routing is None else logits[part].data_ptr(),
            torch.get_num_threads(),
            None if lora is None else _adapters(source[part], weights, top_k, lora, part),
        )
    return target if out is None or in_place else out.copy_(target)


def _adapters(
    x: Tensor, weights: CpuMoe, top_k: int, lora: LoraSlots, part: slice
) -> tuple[int, int, int, int, int, int, Callable[[bool], None]]:
    """Room for what the native layer has between its products, and what adds to it there."""
    num_slots, two_width = len(x) * top_k, weights.gate_up_bias.shape[1]
    tokens = torch.empty(num_slots, dtype=torch.int64)
    counts = torch.empty(len(weights.gate_up_bias), dtype=torch.int64)
    normed = torch.empty_like(x)
    gate_up = torch.empty(num_slots, two_width)
    hidden = torch.empty(num_slots, two_width // 2)
    results = torch.empty(num_slots, x.shape[1])
    those = replace(lora, slot_of_token=lora.slot_of_token[part])

    def adapt(is_down: bool) -> None:
        counted = counts.tolist()
        used = tokens[: sum(counted)]
        adapted = ExpertAdapters.of(those, used, counted)
        if is_down:
            adapted.add_all(results[: len(used)], hidden[: len(used)], "down")
        else:
            adapted.add_all(gate_up[: len(used)], normed.index_select(0, used), "gate_up")

    arrays = (tokens, counts, normed, gate_up, hidden, results)
    token, count, norm, up, h, y = (array.data_ptr() for array in arrays)
    return token, count, norm, up, h, y, adapt
