"""The tensors of a gpt-oss model: names and shapes of the Hugging Face layout, and the names that
OpenAI's original layout has for them, as data.

Legend of the dimensions: V vocabulary, D hidden, Q all query heads times head size, K all kv heads
times head size, N query heads, E experts, F expert width, F2 its gate and up rows interleaved,
DB and FB the MXFP4 blocks of 32 in a row of D or F, HB the 16 bytes of a block.
"""

from collections.abc import Mapping
from typing import Any

from motet.errors import CheckpointError

__all__ = [
    "BLOCK_LEN",
    "QUANTIZATION",
    "hf_names_of_original",
    "original_names",
    "tensor_names",
    "tensor_shapes",
]

BLOCK_LEN = 32  # elements that share one scale byte in MXFP4

# What config.json says of packed experts, as the published models have it.
QUANTIZATION: dict[str, Any] = {
    "quant_method": "mxfp4",
    "modules_to_not_convert": [
        "model.layers.*.self_attn",
        "model.layers.*.mlp.router",
        "model.embed_tokens",
        "lm_head",
    ],
}

_FIRST = {"model.embed_tokens.weight": "V D"}
_LAYER = {
    "input_layernorm.weight": "D",
    "self_attn.q_proj.weight": "Q D",
    "self_attn.q_proj.bias": "Q",
    "self_attn.k_proj.weight": "K D",
    "self_attn.k_proj.bias": "K",
    "self_attn.v_proj.weight": "K D",
    "self_attn.v_proj.bias": "K",
    "self_attn.o_proj.weight": "D Q",
    "self_attn.o_proj.bias": "D",
    "self_attn.sinks": "N",
    "post_attention_layernorm.weight": "D",
    "mlp.router.weight": "E D",
    "mlp.router.bias": "E",
    "mlp.experts.gate_up_proj_bias": "E F2",
    "mlp.experts.down_proj_bias": "E D",
}
_PACKED = {
    "mlp.experts.gate_up_proj_blocks": "E F2 DB HB",
    "mlp.experts.gate_up_proj_scales": "E F2 DB",
    "mlp.experts.down_proj_blocks": "E D FB HB",
    "mlp.experts.down_proj_scales": "E D FB",
}
_FLOAT = {  # transposed: applied as x @ W
    "mlp.experts.gate_up_proj": "E D F2",
    "mlp.experts.down_proj": "E F D",
}
_LAST = {"model.norm.weight": "D", "lm_head.weight": "V D"}

# OpenAI's names, and the Hugging Face ones of the same bytes; several are its rows, in order.
# Source: https://github.com/openai/gpt-oss/tree/main/gpt_oss/torch (model.py and weights.py).
_ORIGINAL = {
    "embedding.weight": ("model.embed_tokens.weight",),
    "norm.scale": ("model.norm.weight",),
    "unembedding.weight": ("lm_head.weight",),
}
_ORIGINAL_LAYER = {
    "attn.norm.scale": ("input_layernorm.weight",),
    "attn.qkv.weight": tuple(f"self_attn.{part}_proj.weight" for part in "qkv"),
    "attn.qkv.bias": tuple(f"self_attn.{part}_proj.bias" for part in "qkv"),
    "attn.sinks": ("self_attn.sinks",),
    "attn.out.weight": ("self_attn.o_proj.weight",),
    "attn.out.bias": ("self_attn.o_proj.bias",),
    "mlp.norm.scale": ("post_attention_layernorm.weight",),
    "mlp.gate.weight": ("mlp.router.weight",),
    "mlp.gate.bias": ("mlp.router.bias",),
    "mlp.mlp1_weight.blocks": ("mlp.experts.gate_up_proj_blocks",),
    "mlp.mlp1_weight.scales": ("mlp.experts.gate_up_proj_scales",),
    "mlp.mlp1_bias": ("mlp.experts.gate_up_proj_bias",),
    "mlp.mlp2_weight.blocks": ("mlp.experts.down_proj_blocks",),
    "mlp.mlp2_weight.scales": ("mlp.experts.down_proj_scales",),
    "mlp.mlp2_bias": ("mlp.experts.down_proj_bias",),
}


def tensor_shapes(config: Mapping[str, Any], *, packed: bool) -> dict[str, tuple[int, ...]]:
    """Every tensor a model of this config.json has, with its shape, in the order of the layers.

    `packed`: experts in MXFP4 (uint8 blocks and scales) rather than in a float type.

    Raises:
        CheckpointError: `packed`, and a width that is not a multiple of 32.
    """
    hidden, width = config["hidden_size"], config["intermediate_size"]
    heads, head_dim = config["num_attention_heads"], config["head_dim"]
    if packed:
        for key, size in (("hidden_size", hidden), ("intermediate_size", width)):
            if size % BLOCK_LEN:
                raise CheckpointError(
                    f"config.json: {key} is {size}; MXFP4 experts need a multiple of {BLOCK_LEN}"
                )
    sizes = {
        "V": config["vocab_size"],
        "D": hidden,
        "Q": heads * head_dim,
        "K": config["num_key_value_heads"] * head_dim,
        "N": heads,
        "E": config["num_local_experts"],
        "F": width,
        "F2": 2 * width,
        "DB": hidden // BLOCK_LEN,
        "FB": width // BLOCK_LEN,
        "HB": BLOCK_LEN // 2,
    }
    names = _dims(config["num_hidden_layers"], packed)
    return {name: tuple(sizes[dim] for dim in dims.split()) for name, dims in names.items()}


def tensor_names(num_layers: int, *, packed: bool) -> list[str]:
    """The names alone, in the order of the layers."""
    return list(_dims(num_layers, packed))


def _dims(num_layers: int, packed: bool) -> dict[str, str]:
    names = dict(_FIRST)
    for layer in range(num_layers):
        for suffix, dims in (_LAYER | (_PACKED if packed else _FLOAT)).items():
            names[f"model.layers.{layer}.{suffix}"] = dims
    return names | _LAST


def original_names(num_layers: int) -> list[str]:
    """Every tensor's name in OpenAI's original layout, in the order of the layers."""
    first, *last = _ORIGINAL
    blocks = [f"block.{i}.{suffix}" for i in range(num_layers) for suffix in _ORIGINAL_LAYER]
    return [first, *blocks, *last]


def hf_names_of_original(name: str) -> tuple[str, ...]:
    """The Hugging Face names of an original tensor's rows, in order; () for an unknown name."""
    if name in _ORIGINAL:
        return _ORIGINAL[name]
    block, number, suffix = [*name.split(".", 2), "", ""][:3]
    if block != "block" or not (number.isascii() and number.isdigit()):
        return ()
    return tuple(f"model.layers.{number}.{hf}" for hf in _ORIGINAL_LAYER.get(suffix, ()))
