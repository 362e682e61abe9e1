"""Small random gpt-oss models for tests, and the same models in transformers."""

from collections.abc import Mapping

import torch
from torch import Tensor
from transformers import GptOssConfig, GptOssForCausalLM
from transformers.integrations.mxfp4 import convert_moe_packed_tensors

from motet.model.config import ModelConfig, RopeConfig
from motet.ops.mxfp4 import pack_experts

#: Odd shapes: heads that share and that do not, truncated and plain rotary embeddings, one layer.
CONFIGS = {
    "tiny": ModelConfig(
        num_layers=3,
        hidden_size=64,
        num_heads=6,
        num_kv_heads=2,
        head_dim=16,
        vocab_size=211,
        num_experts=5,
        experts_per_token=2,
        expert_size=96,
        sliding_window=8,
        rope=RopeConfig(factor=4.0, original_context=64, truncate=True),
        pad_token_id=None,
        eos_token_ids=(3,),
    ),
    "wide": ModelConfig(
        num_layers=2,
        hidden_size=96,
        num_heads=8,
        num_kv_heads=1,
        head_dim=64,
        vocab_size=307,
        num_experts=9,
        experts_per_token=4,
        expert_size=32,
        sliding_window=128,
        norm_eps=1e-6,
        pad_token_id=None,
        eos_token_ids=(3, 5),
    ),
    "plain": ModelConfig(
        num_layers=3,
        hidden_size=32,
        num_heads=3,
        num_kv_heads=3,
        head_dim=10,
        vocab_size=101,
        num_experts=2,
        experts_per_token=1,
        expert_size=64,
        sliding_window=100,
        layer_types=("full_attention", "full_attention", "sliding_attention"),
        rope=RopeConfig(theta=10_000.0, factor=1.0),
        pad_token_id=None,
        eos_token_ids=(3,),
    ),
}


def random_weights(
    config: ModelConfig, *, dtype: torch.dtype = torch.float32, packed: bool = False, seed: int = 0
) -> dict[str, Tensor]:
    """Weights by their Hugging Face names: attention far from uniform, experts that matter."""
    generator = torch.Generator().manual_seed(seed)

    def normal(*shape: int, scale: float) -> Tensor:
        return (torch.randn(*shape, generator=generator) * scale).to(dtype)

    hidden, width, num_experts = config.hidden_size, config.expert_size, config.num_experts
    near = 1.2 * hidden**-0.5
    weights = {
        "model.embed_tokens.weight": normal(config.vocab_size, hidden, scale=1.0),
        "model.norm.weight": 1 + normal(hidden, scale=0.2),
        "lm_head.weight": normal(config.vocab_size, hidden, scale=near),
    }
    for index in range(config.num_layers):
        name = f"model.layers.{index}."
        for proj, rows in zip("qkv", config.qkv_sizes, strict=True):
            weights[f"{name}self_attn.{proj}_proj.weight"] = normal(rows, hidden, scale=near)
            weights[f"{name}self_attn.{proj}_proj.bias"] = normal(rows, scale=0.2)
        weights |= {
            f"{name}self_attn.o_proj.weight": normal(
                hidden, config.qkv_sizes[0], scale=config.qkv_sizes[0] ** -0.5
            ),
            f"{name}self_attn.o_proj.bias": normal(hidden, scale=0.2),
            f"{name}self_attn.sinks": normal(config.num_heads, scale=2.0),
            f"{name}input_layernorm.weight": 1 + normal(hidden, scale=0.2),
            f"{name}post_attention_layernorm.weight": 1 + normal(hidden, scale=0.2),
            f"{name}mlp.router.weight": normal(num_experts, hidden, scale=near),
            f"{name}mlp.router.bias": normal(num_experts, scale=0.2),
            f"{name}mlp.experts.gate_up_proj_bias": normal(num_experts, 2 * width, scale=0.5),
            f"{name}mlp.experts.down_proj_bias": normal(num_experts, hidden, scale=0.2),
        }
        for proj, shape in (
            ("gate_up_proj", (num_experts, hidden, 2 * width)),
            ("down_proj", (num_experts, width, hidden)),
        ):
            matrix = normal(*shape, scale=shape[1] ** -0.5)
            full_name = f"{name}mlp.experts.{proj}"
            if packed:
                blocks, scales = pack_experts(matrix)
                weights |= {f"{full_name}_blocks": blocks, f"{full_name}_scales": scales}
            else:
                weights[full_name] = matrix
    return weights


def transformers_model(config: ModelConfig, weights: Mapping[str, Tensor]) -> GptOssForCausalLM:
    """The model of transformers, eager and in float32; packed experts by its own dequantizer."""
    hf_config = GptOssConfig(**config.to_hf())
    hf_config._attn_implementation = "eager"
    hf_config._experts_implementation = "eager"
    state = {}
    for name, tensor in weights.items():
        if name.endswith("_blocks"):
            stem = name.removesuffix("_blocks")
            scales = weights[f"{stem}_scales"]
            state[stem] = convert_moe_packed_tensors(tensor, scales, dtype=torch.float32)
        elif not name.endswith("_scales"):
            state[name] = tensor.float()
    model = GptOssForCausalLM(hf_config).eval()  # type: ignore[no-untyped-call]
    model.load_state_dict(state)
    return model  # type: ignore[no-any-return]
