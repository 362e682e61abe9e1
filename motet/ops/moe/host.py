"""moe of experts that lie in the host's memory: a GPU too small for them holds those used last.

Each layer has some slots on the GPU. In a step of few tokens its chosen experts get a slot each, if
need be that of the expert that was used the longest ago, and are copied there by the GPU itself;
then the step is computed over the slots as over a layer with fewer experts. So who is held and who
is fetched is decided on the GPU, and a step can be replayed in a CUDA graph. A step of many tokens
needs nearly all experts: the layers are copied whole, one after the other, into the same memory,
the next while one computes, and the slots are empty afterwards.

The results are those of `motet.ops.moe.moe`; where two experts are nearly equally likely, rounding
may prefer the one that is held, as it may prefer either in any other kernel.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import torch
from torch import Tensor

from motet.errors import BackendError, CapacityError
from motet.ops.batch import LoraSlots
from motet.ops.cuda.linear import linear
from motet.ops.cuda.rows import norm_rows
from motet.ops.invariant import is_batch_invariant
from motet.ops.moe.ref import Routing
from motet.ops.transfer import seen_by
from motet.ops.weights import MoeWeights, Mxfp4

__all__ = ["NOT_IN_HOST", "ExpertCache", "HostMoeWeights", "moe_host"]

NOT_IN_HOST = (
    "experts in the host's memory (expert_cache_bytes) must be MXFP4 blocks and scales as Hugging "
    "Face stores them; convert the model ('motet convert'), or leave the option out"
)

_SHARES = 64  # programs that copy an expert
_WORDS = 2048  # that a program copies at once
_MOST_CHOICES = 64  # of a step that goes through the slots

Run = Callable[..., Tensor]


@dataclass(frozen=True)
class HostMoeWeights(MoeWeights):
    """Weights of a layer whose gate_up and down lie in the host's memory."""

    cache: "ExpertCache" = field(repr=False)
    index: int = 0  # of the layer in the cache


@dataclass(frozen=True)
class _Slots:
    """A layer's places on the GPU."""

    weights: MoeWeights  # of the slots: their experts as if there were no others
    held: Tensor  # [S] int32: the expert in a slot, -1 for none
    used: Tensor  # [S] int64: the number of the choice that used it last
    sources: list[Tensor]  # what is copied of an expert, [E, words]
    targets: list[Tensor]  # [S, words]


class ExpertCache:
    """Memory of a GPU for experts of all layers.

    Args:
        num_layers: that will be added.
        num_bytes: of that memory.
        device: the GPU.

    Raises:
        BackendError: `add` of experts that are not packed as Hugging Face stores them.
        CapacityError: `add` finds that the bytes hold less than a whole layer, or fewer experts of
            each layer than a token needs.
    """

    def __init__(self, num_layers: int, num_bytes: int, device: torch.device) -> None:
        self._num_layers = num_layers
        self._num_bytes = num_bytes
        self._device = device
        self._layers: list[HostMoeWeights] = []
        self._slots: list[_Slots] = []
        self._arena: dict[str, Tensor] = {}  # codes and scales of all slots
        self._num_slots = 0  # of a layer
        self._num_whole = 0  # layers that the arena holds whole
        self._next = 0  # the layer that is copied next in a step of many tokens
        self._turn = 0  # and the one that is asked for next
        is_cuda = device.type == "cuda"
        self._stream = torch.cuda.Stream(device) if is_cuda else None
        self._copied = [torch.cuda.Event() if is_cuda else None for _ in range(num_layers)]
        self._computed = [torch.cuda.Event() if is_cuda else None for _ in range(num_layers)]
        self._counts = torch.zeros(num_layers, 2, dtype=torch.int64, device=device)

    def add(self, weights: MoeWeights, top_k: int) -> HostMoeWeights:
        """The next layer. Its gate_up and down are in the host's memory, all else on the GPU."""
        if not isinstance(weights.gate_up, Mxfp4) or not isinstance(weights.down, Mxfp4):
            raise BackendError(NOT_IN_HOST)
        parts = _parts(weights)
        if not self._layers:
            self._allocate(parts, len(weights.router), top_k)
        first = len(self._layers) * self._num_slots
        gate_up, down = self._matrices(first, self._num_slots)
        own = replace(
            weights,
            router=self._zeros(weights.router),
            router_bias=self._zeros(weights.router_bias),
            gate_up=gate_up,
            gate_up_bias=self._zeros(weights.gate_up_bias),
            down=down,
            down_bias=self._zeros(weights.down_bias),
        )
        held, used = (
            torch.zeros(self._num_slots, dtype=dtype, device=self._device)
            for dtype in (torch.int32, torch.int64)
        )
        sources = [seen_by(one, self._device) for one in _words(weights)]
        self._slots.append(_Slots(own, held.fill_(-1), used, sources, _words(own)))
        layer = HostMoeWeights(**vars(weights), cache=self, index=len(self._layers))
        self._layers.append(layer)
        return layer

    def _allocate(self, parts: dict[str, Tensor], num_experts: int, top_k: int) -> None:
        expert_bytes = sum(part[0].nbytes for part in parts.values())
        total = self._num_bytes // expert_bytes
        self._num_slots = min(total // self._num_layers, num_experts)
        self._num_whole = min(total // num_experts, self._num_layers)
        if self._num_slots < top_k or self._num_whole < 1:
            least = max(top_k * self._num_layers, num_experts) * expert_bytes
            raise CapacityError(
                f"expert_cache_bytes is {self._num_bytes}; this model needs at least {least}: "
                f"{top_k} experts of {expert_bytes} for each of {self._num_layers} layers, and "
                f"room for all {num_experts} of one"
            )
        count = max(self._num_slots * self._num_layers, self._num_whole * num_experts)
        for name, part in parts.items():
            shape = (count, *part.shape[1:])
            self._arena[name] = torch.empty(shape, dtype=part.dtype, device=self._device)

    def _zeros(self, like: Tensor) -> Tensor:
        shape = (self._num_slots, *like.shape[1:])
        return torch.zeros(shape, dtype=like.dtype, device=self._device)

    @property
    def num_slots(self) -> int:
        """Experts of each layer that the GPU holds."""
        return self._num_slots

    def hits(self) -> float | None:
        """The share of the choices so far whose expert was held; None before the first."""
        choices, missed = self._counts.sum(0).tolist()
        return 1 - missed / choices if choices else None

    def forget_hits(self) -> None:
        """Count them anew."""
        self._counts.zero_()

    def held(self, index: int, chosen: Tensor) -> MoeWeights:
        """Weights of the layer's slots, among which the chosen experts, int64 [C], are now."""
        from motet.ops.moe.host_kernels import fetch_kernel, place_kernel

        layer, slots = self._layers[index], self._slots[index]
        own, num_choices = slots.weights, chosen.numel()
        fetched, places = torch.empty(
            (2, num_choices), dtype=torch.int32, device=self._device
        ).unbind()
        size = layer.router.shape[1]
        sizes = [one.shape[1] for one in slots.sources]
        self._settle()
        try:
            place_kernel[(1,)](
                chosen.contiguous(), slots.held, slots.used, self._counts[index], fetched, places,
                layer.router, layer.router_bias, own.router, own.router_bias,
                C=num_choices, S=self._num_slots, S2=1 << (self._num_slots - 1).bit_length(),
                D=size, D2=1 << (size - 1).bit_length(),
            )  # fmt: skip
            fetch_kernel[num_choices, min(_SHARES, -(-max(sizes) // _WORDS))](
                fetched, places, *slots.sources, *slots.targets,
                CODES_1=sizes[0], CODES_2=sizes[1], SCALES_1=sizes[2], SCALES_2=sizes[3],
                BIAS_1=sizes[4], BIAS_2=sizes[5], N=_WORDS,
            )  # fmt: skip
        except BaseException:  # placed, but perhaps not fetched
            slots.held.fill_(-1)
            raise
        return own

    def whole(self, index: int) -> MoeWeights:
        """The layer with all of its experts on the GPU, until `release`. The layers of a step come
        in their order.
        """
        if index == 0:
            for slots in self._slots:
                slots.held.fill_(-1)
            if self._stream is not None:  # until all that used the memory is done
                self._stream.wait_stream(torch.cuda.current_stream(self._device))
            self._next = 0
        elif index != self._turn:
            raise RuntimeError(f"layer {index} came whole where layer {self._turn} was due")
        self._turn = index + 1
        while self._next < min(self._num_layers, index + self._num_whole):
            self._copy(self._next)
            self._next += 1
        if (event := self._copied[index]) is not None:
            torch.cuda.current_stream(self._device).wait_event(event)
        num_experts = len(self._layers[index].router)
        gate_up, down = self._matrices(index % self._num_whole * num_experts, num_experts)
        return replace(self._plain(index), gate_up=gate_up, down=down)

    def release(self, index: int) -> None:
        """What was computed with a whole layer has been set going."""
        if (event := self._computed[index]) is not None:
            event.record(torch.cuda.current_stream(self._device))

    @contextmanager
    def step(self) -> Iterator[None]:
        """Around the layers of a step: if it ends before the last one or breaks off, what is on its
        way is part of it still, as a graph that is captured or replayed next wants it.
        """
        try:
            yield
        finally:
            self._settle()

    def _settle(self) -> None:
        """Wait for what a step of whole layers that has ended early has still on its way."""
        if 0 < self._turn < self._num_layers and self._stream is not None:
            torch.cuda.current_stream(self._device).wait_stream(self._stream)
        self._turn = 0

    def _copy(self, index: int) -> None:
        parts = _parts(self._layers[index])
        first = index % self._num_whole * len(self._layers[index].router)
        targets = [(self._arena[n][first : first + len(p)], p) for n, p in parts.items()]
        if self._stream is None:
            for target, part in targets:
                target.copy_(part)
            return
        if (earlier := index - self._num_whole) >= 0 and (event := self._computed[earlier]):
            self._stream.wait_event(event)
        with torch.cuda.stream(self._stream):
            for target, part in targets:
                target.copy_(part, non_blocking=True)
            if (done := self._copied[index]) is not None:
                done.record(self._stream)

    def _plain(self, index: int) -> MoeWeights:
        given = vars(self._layers[index])
        return MoeWeights(**{k: v for k, v in given.items() if k not in ("cache", "index")})

    def _matrices(self, first: int, count: int) -> list[Mxfp4]:
        """gate_up and down of so many places of the arena."""
        arena = {name: part[first : first + count] for name, part in self._arena.items()}
        return [
            Mxfp4(arena[f"{name}.blocks"], arena[f"{name}.scales"]) for name in ("gate_up", "down")
        ]


def moe_host(
    x: Tensor,
    weights: HostMoeWeights,
    top_k: int,
    norm_eps: float,
    alpha: float,
    limit: float,
    experts: range,
    add_residual: bool,
    lora: LoraSlots | None,
    routing: list[Routing] | None,
    out: Tensor | None,
    run: Run,
) -> Tensor:
    """See `motet.ops.moe.moe`. `run` computes a layer that is on the GPU; it has the same arguments
    up to `out`.
    """
    cache, index = weights.cache, weights.index
    arguments = (top_k, norm_eps, alpha, limit)
    num_choices = len(x) * top_k
    if not num_choices:
        return x.clone() if out is None else out
    if (
        num_choices > min(cache.num_slots, _MOST_CHOICES)
        or (lora is not None and lora.in_experts)
        or is_batch_invariant()
    ):  # of a step all layers or none
        whole = cache.whole(index)
        y = run(x, whole, *arguments, experts, add_residual, lora, routing, out)
        cache.release(index)
        return y
    n_TD = norm_rows(x, weights.norm, norm_eps)
    logits_TE = linear(n_TD.float(), weights.router.float(), weights.router_bias)
    best, chosen = logits_TE.topk(top_k, dim=-1)
    if routing is not None:
        routing.append(Routing(chosen, best.softmax(dim=-1), logits_TE))
    held = cache.held(index, chosen)
    return run(x, held, *arguments, range(cache.num_slots), add_residual, None, None, out)


def _parts(weights: MoeWeights) -> dict[str, Tensor]:
    """What lies in the host's memory, [E, ...] each."""
    matrices: list[tuple[str, Any]] = [("gate_up", weights.gate_up), ("down", weights.down)]
    return {
        f"{name}.{kind}": getattr(matrix, kind)
        for name, matrix in matrices
        for kind in ("blocks", "scales")
    }


def _words(weights: MoeWeights) -> list[Tensor]:
    """What is copied of an expert, [E, words of 32 bits]: codes, scales, biases."""
    parts = _parts(weights)
    tensors = [
        parts[f"{name}.{kind}"] for kind in ("blocks", "scales") for name in ("gate_up", "down")
    ]
    tensors += [weights.gate_up_bias, weights.down_bias]
    return [one.flatten(1).view(torch.int32) for one in tensors]
