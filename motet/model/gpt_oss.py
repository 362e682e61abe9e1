"""gpt-oss, written once over the ops.

Legend: T packed tokens of a step, R rows whose logits are wanted, D hidden, V vocabulary.

The model knows the order of the ops and the names of the tensors. It knows no backend, no file and
no scheduling; the tensors it is given may be packed or float, of any float type, on any device,
and may require gradients. It tells the layouts apart by the names and types of the tensors:

    experts.gate_up_proj, .down_proj                          float, [E, in, out]
    experts.gate_up_proj_blocks, _scales, .down_proj_...      MXFP4 of Hugging Face and OpenAI
    experts.gate_proj_mxfp4, .up_proj_mxfp4, .down_proj_mxfp4   MXFP4 of GGUF, [E, out, G, 17]
    a projection, the embedding or the output in uint8        Q8_0 of GGUF, [out, G, 34]

Example::

    model = GptOss(config, weights)  # weights by their Hugging Face names
    logits = model.forward(batch)  # [R, V] float32
"""

import copy
import math
from collections.abc import Callable, Mapping, MutableMapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from functools import cache

import torch
from torch import Tensor
from torch.utils.weak import WeakTensorKeyDictionary

from motet.errors import BackendError, CheckpointError, UsageError
from motet.model.config import ModelConfig, RopeConfig
from motet.ops import attention as attention_op
from motet.ops import attn_in as attn_in_op
from motet.ops import attn_out as attn_out_op
from motet.ops import embed as embed_op
from motet.ops import layers as layers_op
from motet.ops import moe as moe_op
from motet.ops import unembed as unembed_op
from motet.ops.batch import Batch, LayerCache, Pages
from motet.ops.dense import int8_activations, to_int8
from motet.ops.layers import LayerWeights, Numbers, WholeLayers
from motet.ops.moe import ExpertCache, Routing
from motet.ops.native import LargePages, large_pages
from motet.ops.weights import (
    Q8_0,
    AttnInWeights,
    AttnOutWeights,
    DenseMatrix,
    EmbedWeights,
    ExpertMatrices,
    GateUp,
    MoeWeights,
    Mxfp4,
    Mxfp4Gguf,
    UnembedWeights,
)

__all__ = ["ACTIVATIONS", "DENSE", "GptOss", "new_cache"]

DENSE = ("stored", "int8")
ACTIVATIONS = ("exact", "int8")


@dataclass(frozen=True)
class Layer:
    """What the ops of one layer need."""

    attn_in: AttnInWeights
    sinks: Tensor  # [N]
    attn_out: AttnOutWeights
    moe: MoeWeights
    is_sliding: bool


class GptOss:
    """The decoder: token ids in, logits out.

    Building one copies nothing on the ref backend, so that a trainer may build one a step around
    the tensors it has just made.
    """

    def __init__(
        self,
        config: ModelConfig,
        weights: Mapping[str, Tensor],
        *,
        backend: str = "ref",
        dtype: torch.dtype = torch.float32,
        dense: str = "stored",
        activations: str = "exact",
        expert_cache_bytes: int | None = None,
        replaced: Callable[[Tensor], None] | None = None,
    ) -> None:
        """Take the weights, by their Hugging Face names, and let the backend arrange them.

        Args:
            config: the shapes; they must be those of the weights.
            weights: all on one device, each matrix in any of the layouts above; the packed experts
                in the host's memory where `expert_cache_bytes` is given.
            backend: a name from `motet.ops.backend.select_backend`.
            dtype: of the activations. Sums, norms and softmaxes are float32 in any case.
            dense: "stored", or "int8": the matrices of attention and the output matrix are rounded
                to Q8_0, in fresh memory, which halves what a decoded token reads of them.
            activations: "exact", or "int8" on the backend "cpu": rounded where few tokens go
                through packed experts or matrices of Q8_0 (`ops.dense.int8_activations`).
            expert_cache_bytes: of the GPU, for those of the experts that were used last
                (`ops.moe.host`).
            replaced: called with each matrix of `weights` that was rounded and is not needed.

        Raises:
            CheckpointError: a tensor is missing.
            UsageError: a tensor has another shape than its op needs, or an unknown `dense` or
                `activations`.
            BackendError: no such backend, or it does not take the layout of a tensor; or it or the
                processor has no kernels for rounded activations.
            CapacityError: `expert_cache_bytes` is too little.
        """
        self.config = config
        self.backend = backend
        self.dtype = dtype
        if dense not in DENSE:
            raise UsageError(f"dense is {dense!r:.80}; expected {' or '.join(DENSE)}")
        if activations not in ACTIVATIONS:
            raise UsageError(
                f"activations is {activations!r:.80}; expected {' or '.join(ACTIVATIONS)}"
            )
        if activations == "int8" and backend != "cpu":
            raise BackendError(
                f"activations 'int8' are for the backend 'cpu', not {backend!r}; leave the option "
                "out"
            )
        attention_op.prepare(
            config.num_heads, config.num_kv_heads, config.head_dim, backend=backend
        )
        take = _Taker(weights, is_rounded=dense == "int8", replaced=replaced)
        self._embed = embed_op.prepare(
            EmbedWeights(take.matrix("model.embed_tokens.weight")), backend=backend
        )
        self.device = weights["model.embed_tokens.weight"].device
        self.expert_cache: ExpertCache | None = None
        if expert_cache_bytes is not None:
            self.expert_cache = ExpertCache(config.num_layers, expert_cache_bytes, self.device)
        with int8_activations() if activations == "int8" else nullcontext():
            self._layers = [self._take_layer(take, index) for index in range(config.num_layers)]
            self._unembed = unembed_op.prepare(
                UnembedWeights(take("model.norm.weight"), take.projection("lm_head.weight")),
                backend=backend,
            )
        self._rope_frequencies, self._rope_scale = _rope(config.head_dim, config.rope, self.device)
        # By the first tensor of a cache, as long as that lives.
        self._whole_layers: MutableMapping[Tensor, WholeLayers | None] = WeakTensorKeyDictionary()

    def forward(
        self,
        batch: Batch,
        cache: Sequence[LayerCache] | None = None,
        *,
        sampled: Tensor | None = None,
        routing: list[Routing] | None = None,
    ) -> Tensor:
        """Logits of the wanted rows of a step; keys and values are written to the cache in place.

        Args:
            batch: the tokens. With a cache it holds the pages of the layer kinds of the model, and
                the last layer computes its `ends` alone, if it has them.
            cache: one for each layer, from `new_cache`; None when each sequence of the batch is
                whole, as in training. Without it the result is differentiable.
            sampled: [slots] int64, what negative input ids stand for.
            routing: a list that gets the `Routing` of every layer, in order, and of all tokens.

        Returns:
            [R, V] float32, R the rows of `batch.logit_rows` (all T when that is None).

        Raises:
            UsageError: an id outside the vocabulary, or a cache and pages that do not fit.
        """
        config, backend = self.config, self.backend
        if cache is not None and len(cache) != config.num_layers:
            raise UsageError(f"cache of {len(cache)} layers for a model of {config.num_layers}")
        x_TD = embed_op.embed(
            batch.input_ids, self._embed, dtype=self.dtype, sampled=sampled, backend=backend
        )
        cos, sin = attn_in_op.rope_cos_sin(
            batch.positions, self._rope_frequencies, self._rope_scale
        )
        whole = None if cache is None or routing is not None else self._whole(cache)
        if whole is not None and whole.takes(batch):
            x_TD = whole(x_TD, cos, sin, batch)
            return unembed_op.unembed(
                x_TD,
                self._unembed,
                norm_eps=config.norm_eps,
                rows=batch.logit_rows,
                backend=backend,
            )
        plans = {
            is_sliding: self._plan(batch, is_sliding, has_cache=cache is not None)
            for is_sliding in {layer.is_sliding for layer in self._layers}
        }
        logit_rows, last = batch.logit_rows, config.num_layers - 1
        with nullcontext() if self.expert_cache is None else self.expert_cache.step():
            for index, layer in enumerate(self._layers):
                layer_cache = None if cache is None else cache[index]
                lora = None if batch.lora is None else batch.lora[index]
                plan = plans[layer.is_sliding]
                ends = None if index < last or cache is None or routing is not None else batch.ends
                q, k, v = attn_in_op.attn_in(
                    x_TD,
                    layer.attn_in,
                    cos,
                    sin,
                    norm_eps=config.norm_eps,
                    cache=layer_cache,
                    slots=None if cache is None else _pages(batch, layer.is_sliding).slots,
                    lora=lora,
                    rows=None if ends is None else ends.rows,
                    backend=backend,
                )
                if ends is not None:
                    x_TD, logit_rows = x_TD.index_select(0, ends.rows), ends.batch.logit_rows
                    if not len(x_TD):  # whose keys and values are written
                        break
                    lora = None if ends.batch.lora is None else ends.batch.lora[index]
                    plan = self._plan(ends.batch, layer.is_sliding, has_cache=True)
                attended = attention_op.attention(
                    q,
                    k,
                    v,
                    layer.sinks,
                    plan=plan,
                    scale=config.head_dim**-0.5,
                    backend=backend,
                )
                x_TD = attn_out_op.attn_out(
                    attended, x_TD, layer.attn_out, lora=lora, backend=backend
                )
                x_TD = moe_op.moe(
                    x_TD,
                    layer.moe,
                    top_k=config.experts_per_token,
                    norm_eps=config.norm_eps,
                    alpha=config.swiglu_alpha,
                    limit=config.swiglu_limit,
                    lora=lora,
                    routing=routing,
                    backend=backend,
                )
        return unembed_op.unembed(
            x_TD, self._unembed, norm_eps=config.norm_eps, rows=logit_rows, backend=backend
        )

    def _plan(self, batch: Batch, is_sliding: bool, *, has_cache: bool) -> attention_op.AnyPlan:
        return attention_op.plan(
            batch,
            num_heads=self.config.num_heads,
            window=self.config.sliding_window if is_sliding else None,
            pages=_pages(batch, is_sliding) if has_cache else None,
            backend=self.backend,
        )

    def shortened(self) -> "GptOss":
        """The same model with no more than its first layers, one of each kind at least: what it
        launches is what this one does.
        """
        types = self.config.layer_types
        count = max(types.index(kind) for kind in set(types)) + 1
        short = copy.copy(self)
        short.config = replace(self.config, num_layers=count, layer_types=types[:count])
        short._layers = self._layers[:count]
        short._whole_layers = WeakTensorKeyDictionary()
        return short

    def _whole(self, cache: Sequence[LayerCache]) -> WholeLayers | None:
        """All layers over this cache as one computation, where the backend has it."""
        key = cache[0].k
        if key not in self._whole_layers:
            config = self.config
            window = config.sliding_window
            self._whole_layers[key] = layers_op.whole_layers(
                [
                    LayerWeights(
                        layer.attn_in,
                        layer.sinks,
                        layer.attn_out,
                        layer.moe,
                        window if layer.is_sliding else None,
                    )
                    for layer in self._layers
                ],
                cache,
                Numbers(
                    config.head_dim,
                    config.experts_per_token,
                    config.norm_eps,
                    config.swiglu_alpha,
                    config.swiglu_limit,
                ),
                backend=self.backend,
            )
        return self._whole_layers[key]

    def _take_layer(self, take: "_Taker", index: int) -> Layer:
        name = f"model.layers.{index}"
        attn, mlp = f"{name}.self_attn", f"{name}.mlp"
        attn_in = AttnInWeights(
            norm=take(f"{name}.input_layernorm.weight"),
            q=take.projection(f"{attn}.q_proj.weight"),
            q_bias=take(f"{attn}.q_proj.bias"),
            k=take.projection(f"{attn}.k_proj.weight"),
            k_bias=take(f"{attn}.k_proj.bias"),
            v=take.projection(f"{attn}.v_proj.weight"),
            v_bias=take(f"{attn}.v_proj.bias"),
        )
        attn_out = AttnOutWeights(
            take.projection(f"{attn}.o_proj.weight"), take(f"{attn}.o_proj.bias")
        )
        moe = MoeWeights(
            norm=take(f"{name}.post_attention_layernorm.weight"),
            router=take(f"{mlp}.router.weight"),
            router_bias=take(f"{mlp}.router.bias"),
            gate_up=take.gate_up(f"{mlp}.experts"),
            gate_up_bias=take(f"{mlp}.experts.gate_up_proj_bias"),
            down=take.experts(f"{mlp}.experts.down_proj"),
            down_bias=take(f"{mlp}.experts.down_proj_bias"),
        )
        return Layer(
            attn_in=attn_in_op.prepare(attn_in, backend=self.backend),
            sinks=take(f"{attn}.sinks"),
            attn_out=attn_out_op.prepare(attn_out, backend=self.backend),
            moe=self._placed(moe_op.prepare(moe, backend=self.backend)),
            is_sliding=self.config.is_sliding(index),
        )

    def _placed(self, moe: MoeWeights) -> MoeWeights:
        """The next layer's experts, with places on the GPU where they are in the host's memory."""
        if self.expert_cache is None:
            return moe
        return self.expert_cache.add(moe, self.config.experts_per_token)


class _Taker:
    """Takes tensors by name, sees their layout, and says which is missing."""

    def __init__(
        self,
        weights: Mapping[str, Tensor],
        *,
        is_rounded: bool,
        replaced: Callable[[Tensor], None] | None,
    ) -> None:
        self._weights = weights
        self._is_rounded = is_rounded
        self._replaced = replaced
        self._memory = LargePages()

    def __call__(self, name: str) -> Tensor:
        if name not in self._weights:
            raise CheckpointError(f"the weights hold no tensor {name!r}, which the model needs")
        return self._weights[name]

    def matrix(self, name: str) -> DenseMatrix:
        tensor = self(name)
        return Q8_0(tensor) if tensor.dtype == torch.uint8 else tensor

    def projection(self, name: str) -> DenseMatrix:
        matrix = self.matrix(name)
        if not self._is_rounded or not isinstance(matrix, Tensor):
            return matrix
        rounded = to_int8(matrix, self._memory)
        if self._replaced is not None:
            self._replaced(matrix)
        return rounded

    def gate_up(self, experts: str) -> ExpertMatrices:
        gate, up = f"{experts}.gate_proj_mxfp4", f"{experts}.up_proj_mxfp4"
        if gate in self._weights or up in self._weights:
            return GateUp(Mxfp4Gguf(self(gate)), Mxfp4Gguf(self(up)))
        return self.experts(f"{experts}.gate_up_proj")

    def experts(self, name: str) -> ExpertMatrices:
        if f"{name}_mxfp4" in self._weights:
            return Mxfp4Gguf(self(f"{name}_mxfp4"))
        if f"{name}_blocks" in self._weights:
            return Mxfp4(self(f"{name}_blocks"), self(f"{name}_scales"))
        return self(name)


@cache
def _rope(head_dim: int, rope: RopeConfig, device: torch.device) -> tuple[Tensor, float]:
    """Frequencies and scale, moved once a device: a trainer builds a model every step."""
    frequencies, scale = attn_in_op.rope_frequencies(
        head_dim,
        theta=rope.theta,
        factor=rope.factor,
        original_context=rope.original_context,
        beta_fast=rope.beta_fast,
        beta_slow=rope.beta_slow,
        truncate=rope.truncate,
    )
    return frequencies.to(device), scale


def _pages(batch: Batch, is_sliding: bool) -> Pages:
    pages = batch.sliding if is_sliding else batch.full
    if pages is None:
        kind = "sliding" if is_sliding else "full"
        raise UsageError(f"a cache is given, but the batch holds no pages of the {kind} layers")
    return pages


def new_cache(
    config: ModelConfig,
    *,
    num_full_blocks: int,
    num_sliding_blocks: int,
    block_len: int,
    device: torch.device | str = "cpu",
    dtype: torch.dtype = torch.float32,
) -> list[LayerCache]:
    """An empty cache of every layer: `block_len` tokens a block, each kind with its own blocks.

    Memory: 2 * block_len * num_kv_heads * head_dim elements a block and layer. They are not set to
    anything: no op reads a slot before it was written, and on a CPU memory that was never touched
    is not taken, so that a long context costs what is used of it, by pages of 2 MB.
    """
    is_on_cpu = torch.device(device).type == "cpu"
    caches = []
    for index in range(config.num_layers):
        num_blocks = num_sliding_blocks if config.is_sliding(index) else num_full_blocks
        shape = (num_blocks, block_len, config.num_kv_heads, config.head_dim)
        if is_on_cpu:
            num_bytes = math.prod(shape) * dtype.itemsize
            k, v = (large_pages(num_bytes).view(dtype).view(shape) for _ in range(2))
        else:
            k, v = (torch.empty(shape, device=device, dtype=dtype) for _ in range(2))
        caches.append(LayerCache(k, v))
    return caches
