"""The tensors of a gpt-oss GGUF file and what they are in the Hugging Face layout, as data.

Experts keep their GGUF blocks, so they have names of their own: `gate_proj_mxfp4`, `up_proj_mxfp4`
and `down_proj_mxfp4` in place of `gate_up_proj_blocks` and so on. Some files fuse gate and up in
one tensor, gate rows first. Source of the names: gguf-py's tensor_mapping.py in
https://github.com/ggml-org/llama.cpp.
"""

import re
from dataclasses import dataclass

__all__ = ["BLOCK", "EXPERTS", "Part", "dense_names", "parts_of"]

_TOP = {
    "token_embd.weight": "model.embed_tokens.weight",
    "output_norm.weight": "model.norm.weight",
    "output.weight": "lm_head.weight",
}
_LAYER = {
    "attn_norm.weight": "input_layernorm.weight",
    "attn_q.weight": "self_attn.q_proj.weight",
    "attn_q.bias": "self_attn.q_proj.bias",
    "attn_k.weight": "self_attn.k_proj.weight",
    "attn_k.bias": "self_attn.k_proj.bias",
    "attn_v.weight": "self_attn.v_proj.weight",
    "attn_v.bias": "self_attn.v_proj.bias",
    "attn_output.weight": "self_attn.o_proj.weight",
    "attn_output.bias": "self_attn.o_proj.bias",
    "attn_sinks.weight": "self_attn.sinks",
    "post_attention_norm.weight": "post_attention_layernorm.weight",
    "ffn_gate_inp.weight": "mlp.router.weight",
    "ffn_gate_inp.bias": "mlp.router.bias",
    "ffn_down_exps.bias": "mlp.experts.down_proj_bias",
}
EXPERTS = "mlp.experts."
# Suffix of the GGUF name: each HF tensor that it holds, with the place of its rows there (of two
# interleaved, or alone) and in the GGUF tensor (the first or the second half, or all).
_EXPERTS: dict[str, tuple[tuple[str, int, int | None], ...]] = {
    "ffn_gate_exps.weight": (("gate_proj_mxfp4", 0, None),),
    "ffn_up_exps.weight": (("up_proj_mxfp4", 0, None),),
    "ffn_gate_up_exps.weight": (("gate_proj_mxfp4", 0, 0), ("up_proj_mxfp4", 0, 1)),
    "ffn_down_exps.weight": (("down_proj_mxfp4", 0, None),),
    "ffn_gate_exps.bias": (("gate_up_proj_bias", 0, None),),
    "ffn_up_exps.bias": (("gate_up_proj_bias", 1, None),),
    "ffn_gate_up_exps.bias": (("gate_up_proj_bias", 0, 0), ("gate_up_proj_bias", 1, 1)),
}
_BLOCK = re.compile(r"blk\.(0|[1-9]\d{0,4})\.(.+)")
BLOCK = "blk.{layer}."


@dataclass(frozen=True)
class Part:
    """What one GGUF tensor, or one half of it, is in the Hugging Face layout."""

    hf_name: str
    place: int  # 0, or 1 for the odd rows of an interleaved tensor
    half: int | None  # of the GGUF tensor's rows; None: all


def parts_of(name: str) -> tuple[Part, ...]:
    """The Hugging Face tensors that the GGUF tensor `name` holds; none if it is unknown."""
    if name in _TOP:
        return (Part(_TOP[name], 0, None),)
    match = _BLOCK.fullmatch(name)
    if match is None:
        return ()
    layer, suffix = f"model.layers.{match[1]}.", match[2]
    if suffix in _LAYER:
        return (Part(layer + _LAYER[suffix], 0, None),)
    return tuple(
        Part(layer + EXPERTS + hf_name, place, half)
        for hf_name, place, half in _EXPERTS.get(suffix, ())
    )


def dense_names(num_layers: int) -> dict[str, str]:
    """GGUF names and Hugging Face names of all that is stored alike, in the order of the layers."""
    names = {"token_embd.weight": _TOP["token_embd.weight"]}
    for layer in range(num_layers):
        block = BLOCK.format(layer=layer)
        names |= {block + key: f"model.layers.{layer}.{value}" for key, value in _LAYER.items()}
    return names | _TOP
