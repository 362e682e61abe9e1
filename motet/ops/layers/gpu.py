"""All layers on a Hopper card in one kernel that stays on it: `cuda/step.cu`.

Blocks wait for one another, so all of them must be on the card at once: one a multiprocessor. It
agrees with the definitions on an H200, bit for bit the same every time, also under the engine, and
is a quarter faster than op by op (docs/log.md). What it does not take goes op by op; everything
does where the environment variable MOTET_STEP_KERNEL is 0.
"""

import logging
import os
from collections.abc import Sequence
from functools import cache

import torch
from torch import Tensor

from motet.errors import BackendError
from motet.ops.batch import Batch, LayerCache
from motet.ops.cuda import decode
from motet.ops.cuda.rehearsal import current
from motet.ops.cuda.step import StepKernel, constants_of, fits, in_range
from motet.ops.invariant import is_batch_invariant
from motet.ops.layers.weights import LayerWeights, Numbers
from motet.ops.weights import MoeWeights, Mxfp4

__all__ = ["WholeLayersGpu"]

logger = logging.getLogger(__name__)

# Tokens that the block table has room for: what it was checked with. Beyond, attention by its op
# comes nearer: 1,266 against 1,601 microseconds with gpt-oss-20b at 16,384 tokens, 1,606 against
# 1,890 at 65,536, 2,047 against 2,276 at 131,072; the lines meet at about 400,000.
_MOST_CONTEXT = 131072


class WholeLayersGpu:
    """The kernel, with the addresses of one model's weights and of one cache."""

    def __init__(
        self,
        kernel: StepKernel,
        layers: Sequence[LayerWeights],
        cache: Sequence[LayerCache],
        numbers: Numbers,
    ) -> None:
        self._kernel = kernel
        # What the addresses are of, but for the cache, which who calls has.
        self._kept = tuple(layers)
        self._numbers = (
            numbers.head_dim**-0.5, numbers.norm_eps, numbers.alpha, numbers.limit
        )  # fmt: skip
        # A block needs some columns of the router, which lie together in the transposed one.
        self._routers = [layer.moe.router.T.contiguous() for layer in layers]
        rows = [
            [*(t.data_ptr() for t in _tensors(layer, kept, router)), layer.window or 0]
            for layer, kept, router in zip(layers, cache, self._routers, strict=True)
        ]
        self._layers = torch.tensor(rows, dtype=torch.int64, device=cache[0].k.device)

    @classmethod
    def of(
        cls, layers: Sequence[LayerWeights], cache: Sequence[LayerCache], numbers: Numbers
    ) -> "WholeLayersGpu | None":
        """See `motet.ops.layers.whole_layers`.

        Raises:
            BackendError: MOTET_STEP_KERNEL is neither 0 nor 1.
        """
        wish = _wish()
        if wish == 0:
            return None
        device = cache[0].k.device
        info = logging.INFO if current() is None else logging.DEBUG  # it is said once
        shapes = {_shapes(layer, kept, numbers) for layer, kept in zip(layers, cache, strict=True)}
        shape = shapes.pop()
        if not _is_hopper(device):
            reason = f"{device} is not of compute capability 9.0"
        elif shapes or shape is None:
            reason = "weights or a cache of a type, layout or shape that it does not take"
        elif not all(in_range(layer.moe.norm, numbers.limit) for layer in layers):
            reason = "activations may be too large for float16"
        else:
            constants = constants_of(dict(shape), decode.num_processors(device))
            if not fits(constants, decode.shared_memory(device)):
                reason = "the shapes do not fit a multiprocessor"
            else:
                try:
                    whole = cls(StepKernel(constants, device), layers, cache, numbers)
                except BackendError as error:
                    logger.warning("one token of one sequence goes op by op: %s", error)
                    return None
                logger.log(info, "one token of one sequence: all layers in one kernel")
                return whole
        level = info if wish is None else logging.WARNING
        logger.log(level, "one token of one sequence goes op by op: %s", reason)
        return None

    def takes(self, batch: Batch) -> bool:
        """Whether a step is one new token of one sequence, not too long, with nothing added."""
        if len(batch.input_ids) != 1 or batch.lora is not None or is_batch_invariant():
            return False
        full = batch.full
        return full is not None and full.block_table.shape[1] * full.block_len <= _MOST_CONTEXT

    def __call__(self, x: Tensor, cos: Tensor, sin: Tensor, batch: Batch) -> Tensor:
        """x [1, D] after all layers, in place; keys and values go to the cache."""
        assert batch.full is not None
        assert batch.sliding is not None
        pages = (batch.full, batch.sliding)
        self._kernel(
            self._layers,
            x,
            (cos, sin),
            (pages[0].slots, pages[1].slots),
            (pages[0].block_table, pages[1].block_table),
            batch.seq_lens,
            self._numbers,
        )
        return x


def _wish() -> int | None:
    """1 or 0, as the user or an experiment has said, None where nobody has."""
    wish = os.environ.get("MOTET_STEP_KERNEL") or None
    if wish not in (None, "0", "1"):
        raise BackendError(f"MOTET_STEP_KERNEL is {wish!r}; give 1 for the kernel, 0 for the ops")
    return decode.TUNING.get("STEP", None if wish is None else int(wish))


@cache
def _is_hopper(device: torch.device) -> bool:
    return (
        device.type == "cuda"
        and torch.version.hip is None
        and torch.cuda.get_device_capability(device) == (9, 0)
    )


def _tensors(layer: LayerWeights, kept: LayerCache, router: Tensor) -> tuple[Tensor, ...]:
    """In the order of `struct Layer`."""
    attn_in, attn_out, moe = layer.attn_in, layer.attn_out, layer.moe
    matrices = (attn_in.q, attn_in.k, attn_in.v, attn_out.weight)
    q, k, v, out = (m for m in matrices if isinstance(m, Tensor))
    up, down = moe.gate_up, moe.down
    assert isinstance(up, Mxfp4)
    assert isinstance(down, Mxfp4)
    return (
        attn_in.norm, q, attn_in.q_bias, k, attn_in.k_bias, v, attn_in.v_bias,
        layer.sinks, kept.k, kept.v, out, attn_out.bias,
        moe.norm, router, moe.router_bias,
        up.blocks, up.scales, moe.gate_up_bias, down.blocks, down.scales, moe.down_bias,
    )  # fmt: skip


def _shapes(
    layer: LayerWeights, kept: LayerCache, numbers: Numbers
) -> tuple[tuple[str, int], ...] | None:
    """Constants of the kernel for a layer; None where it does not take types or layouts."""
    moe, dense = layer.moe, (layer.attn_in.q, layer.attn_in.k, layer.attn_in.v)
    if (
        type(moe) is not MoeWeights
        or not isinstance(moe.gate_up, Mxfp4)
        or not isinstance(moe.down, Mxfp4)
        or not all(isinstance(m, Tensor) for m in (*dense, layer.attn_out.weight))
    ):
        return None
    tensors = _tensors(layer, kept, moe.router)
    packed = {id(t) for m in (moe.gate_up, moe.down) for t in (m.blocks, m.scales)}
    plain = [t for t in tensors if id(t) not in packed and t is not layer.sinks]
    if not (
        decode.takes(*plain)
        and layer.sinks.dtype in (torch.bfloat16, torch.float32)
        and all(decode.is_readable(t) for t in tensors)
    ):
        return None
    num_experts, size, width = moe.down.shape
    return (
        ("D", size),
        ("F", width),
        ("NH", tensors[1].shape[0] // numbers.head_dim),
        ("NKV", kept.k.shape[2]),
        ("H", numbers.head_dim),
        ("E", num_experts),
        ("TOPK", numbers.top_k),
        ("BLOCK_LEN", kept.k.shape[1]),
        ("SINKS32", int(layer.sinks.dtype == torch.float32)),
    )
