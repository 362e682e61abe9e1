"""The float32 weights that are trained: made, read, and turned into what a model computes with.

Names are the checkpoint's, but for the layers', which stand together under `LAYERS`: one launch
then rounds, casts or updates a matrix of all layers.
"""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import torch
from safetensors import safe_open
from torch import Tensor

from motet.errors import UsageError
from motet.model.config import ModelConfig

__all__ = ["by_layer", "init_masters", "is_expert_matrix", "is_matrix", "read_masters", "weights"]

LAYERS = "model.layers.*."  # masters of all layers are one tensor, stacked along dimension 0


def init_masters(config: ModelConfig, seed: int, device: str) -> dict[str, Tensor]:
    """Random float32 masters; residual outputs start small."""
    generator = torch.Generator(device="cpu").manual_seed(seed)
    n, d = config.num_layers, config.hidden_size
    f, e = config.expert_size, config.num_experts
    q, k, v = config.qkv_sizes

    def normal(*shape: int, std: float) -> Tensor:
        return (torch.randn(*shape, generator=generator) * std).to(device).requires_grad_()

    def constant(*shape: int, value: float = 0.0) -> Tensor:
        return torch.full(shape, value, device=device, requires_grad=True)

    masters = {
        "model.embed_tokens.weight": normal(config.vocab_size, d, std=0.3),
        "model.norm.weight": constant(d, value=1.0),
        "lm_head.weight": normal(config.vocab_size, d, std=0.02),
    }
    for name, rows in (("q", q), ("k", k), ("v", v)):
        masters[f"{LAYERS}self_attn.{name}_proj.weight"] = normal(n, rows, d, std=d**-0.5)
        masters[f"{LAYERS}self_attn.{name}_proj.bias"] = constant(n, rows)
    experts = f"{LAYERS}mlp.experts."
    return masters | {
        f"{LAYERS}self_attn.o_proj.weight": normal(n, d, q, std=0.2 * q**-0.5),
        f"{LAYERS}self_attn.o_proj.bias": constant(n, d),
        f"{LAYERS}self_attn.sinks": constant(n, config.num_heads),
        f"{LAYERS}input_layernorm.weight": constant(n, d, value=1.0),
        f"{LAYERS}post_attention_layernorm.weight": constant(n, d, value=1.0),
        f"{LAYERS}mlp.router.weight": normal(n, e, d, std=d**-0.5),
        f"{LAYERS}mlp.router.bias": constant(n, e),
        f"{experts}gate_up_proj": normal(n, e, d, 2 * f, std=d**-0.5),
        f"{experts}gate_up_proj_bias": constant(n, e, 2 * f),
        f"{experts}down_proj": normal(n, e, f, d, std=0.2 * f**-0.5),
        f"{experts}down_proj_bias": constant(n, e, d),
    }


def by_layer(masters: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The same tensors under the names of each layer, as views."""
    named: dict[str, Tensor] = {}
    for name, value in masters.items():
        if name.startswith(LAYERS):
            for i, one in enumerate(value.unbind()):
                named[name.replace("*", str(i))] = one
        else:
            named[name] = value
    return named


def read_masters(masters: Mapping[str, Tensor], paths: Iterable[Path]) -> None:
    """Fill the masters in place from a float checkpoint: safetensors files, or folders of them.

    Raises:
        UsageError: the files lack a tensor.
    """
    files = [f for p in paths for f in (sorted(p.glob("*.safetensors")) if p.is_dir() else [p])]
    named = by_layer({name: p.detach() for name, p in masters.items()})
    for file in files:
        with safe_open(file, "pt") as tensors:
            for name in named.keys() & set(tensors.keys()):
                named.pop(name).copy_(tensors.get_tensor(name))
    if named:
        raise UsageError(
            f"{', '.join(map(str, files)) or 'no file'}: no tensor {min(named)!r}; pass all files "
            "of a checkpoint whose experts are not packed"
        )


def is_expert_matrix(name: str) -> bool:
    """Whether this tensor is stored in MXFP4."""
    return name.endswith(("gate_up_proj", "down_proj"))


def is_matrix(name: str) -> bool:
    """Whether this tensor learns by Muon, and is multiplied in bfloat16."""
    return is_expert_matrix(name) or name.endswith(tuple(f"{p}_proj.weight" for p in "qkvo"))


def weights(
    masters: Mapping[str, Tensor], rounding: Callable[[Tensor], Tensor] | None
) -> dict[str, Tensor]:
    """What the model computes with: matrices in bfloat16, experts by way of `rounding` if given."""
    used = {}
    for name, value in masters.items():
        if rounding is not None and is_expert_matrix(name):
            value = rounding(value)
        used[name] = value.bfloat16() if is_matrix(name) else value
    return by_layer(used)
