"""All layers on a CPU in one call of C++ (motet/csrc/bind_layers.cpp), by the kernels of the ops.

What Python does around an op takes 40 to 100 microseconds, which in a step of few tokens is as much
as a twentieth of it. Longer steps are left to the ops, which keep no buffers for them.
"""

from collections.abc import Sequence

import torch
from torch import Tensor

from motet.errors import UsageError
from motet.ops import native
from motet.ops.attention.cpu import plan_cpu
from motet.ops.attn_in.cpu import CpuAttnIn
from motet.ops.attn_out.cpu import CpuAttnOut
from motet.ops.batch import Batch, LayerCache
from motet.ops.dense import check_activations, vector
from motet.ops.invariant import is_batch_invariant
from motet.ops.layers.weights import LayerWeights, Numbers
from motet.ops.moe.cpu import CpuMoe

__all__ = ["WholeLayersCpu"]

_MAX_TOKENS = 64  # of a step
_CODES = {torch.float32: 0, torch.bfloat16: 1}  # DType of motet/csrc/dense.h


class WholeLayersCpu:
    """The kernels of one model's layers, over one cache."""

    def __init__(
        self, layers: Sequence[LayerWeights], cache: Sequence[LayerCache], numbers: Numbers
    ) -> None:
        sinks = [vector(layer.sinks) for layer in layers]
        # What the addresses are of, but for the cache, which who calls has.
        self._kept = (tuple(layers), sinks)
        self._num_heads = len(layers[0].sinks)
        self._kinds: list[tuple[int | None, int]] = []  # of full and sliding layers: window, blocks
        for is_sliding in (False, True):
            those = [i for i, one in enumerate(layers) if (one.window is not None) == is_sliding]
            self._kinds.append((layers[those[0]].window, min(len(cache[i].k) for i in those)))
        first = cache[0].k
        parts = []
        for layer, kept, sink in zip(layers, cache, sinks, strict=True):
            attn_in, attn_out, moe = layer.attn_in, layer.attn_out, layer.moe
            assert isinstance(attn_in, CpuAttnIn)
            assert isinstance(attn_out, CpuAttnOut)
            assert isinstance(moe, CpuMoe)
            places = (kept.k.data_ptr(), kept.v.data_ptr(), layer.window is not None)
            parts.append((attn_in.kernel, sink.data_ptr(), attn_out.kernel, moe.layer, *places))
        self._kernel = native.kernels.Layers(
            parts,
            _CODES[first.dtype],
            self._kinds[0][1] * first.shape[1],
            self._kinds[1][1] * first.shape[1],
            first.shape[2],
            numbers.head_dim,
            numbers.top_k,
            numbers.norm_eps,
            numbers.alpha,
            numbers.limit,
        )

    @classmethod
    def of(
        cls, layers: Sequence[LayerWeights], cache: Sequence[LayerCache], numbers: Numbers
    ) -> "WholeLayersCpu | None":
        """See `motet.ops.layers.whole_layers`."""
        shape, dtype = cache[0].k.shape[1:], cache[0].k.dtype
        for layer, kept in zip(layers, cache, strict=True):
            if not (
                isinstance(layer.attn_in, CpuAttnIn)
                and isinstance(layer.attn_out, CpuAttnOut)
                and isinstance(layer.moe, CpuMoe)
                and len(layer.moe.router) == len(layer.moe.gate_up_bias)
            ):
                return None
            for part in (kept.k, kept.v):
                is_like = part.shape[1:] == shape and part.dtype == dtype and part.is_cpu
                if not (is_like and part.is_contiguous() and dtype in _CODES):
                    return None
        windows = {layer.window for layer in layers}
        return cls(layers, cache, numbers) if None in windows and len(windows) == 2 else None

    def takes(self, batch: Batch) -> bool:
        """Whether a step is short, with nothing added to it."""
        has_pages = batch.full is not None and batch.sliding is not None
        return has_pages and batch.lora is None and len(batch.input_ids) <= _MAX_TOKENS

    def __call__(self, x: Tensor, cos: Tensor, sin: Tensor, batch: Batch) -> Tensor:
        """x [T, D] after all layers, in place; keys and values go to the cache.

        Raises:
            UsageError: a token sees a block that is freed or not of the cache.
            BackendError: x is of a type that these kernels do not take, or wants a gradient.
        """
        code = check_activations("layers", x)
        assert batch.full is not None
        assert batch.sliding is not None
        plans, slots = [], []
        for pages, (window, num_blocks) in zip(
            (batch.full, batch.sliding), self._kinds, strict=True
        ):
            plan = plan_cpu(batch, self._num_heads, window, pages)
            if plan.num_blocks > num_blocks:
                raise UsageError(
                    f"layers: a token sees block {plan.num_blocks - 1} of a cache of {num_blocks}"
                )
            plans.append(plan)
            slots.append(pages.slots.contiguous())
        cos, sin = cos.contiguous(), sin.contiguous()
        self._kernel.forward(
            x.data_ptr(),
            code,
            len(x),
            cos.data_ptr(),
            sin.data_ptr(),
            plans[0].kernel,
            plans[1].kernel,
            slots[0].data_ptr(),
            slots[1].data_ptr(),
            torch.get_num_threads(),
            is_batch_invariant(),
        )
        return x
