"""The configuration of a gpt-oss model: GGUF metadata <-> the dictionary of a config.json.

GGUF has no key for some of what config.json says, because every gpt-oss model has it alike: layers
that slide and see everything in turn, the limit and the slope of the activation, a YaRN ramp that
is not rounded to whole dimensions. A configuration that differs there is refused when written.
End tokens are more than the one that GGUF knows, so files written here list them under
`motet.eos_token_ids`; `GgufCheckpoint` says what they are in other files. Source of the keys:
gguf-py's constants.py in https://github.com/ggml-org/llama.cpp.
"""

from collections.abc import Mapping
from typing import Any, NoReturn

import numpy as np

from motet.checkpoint.gguf.metadata import Metadata
from motet.checkpoint.names import QUANTIZATION
from motet.errors import CheckpointError

__all__ = ["EOS_IDS", "check_architecture", "config_from_metadata", "metadata_from_config"]

EOS_IDS = "motet.eos_token_ids"

_ARCHITECTURE = "gpt-oss"
# Key after the architecture, key of config.json, what it means where config.json has none.
_INTEGERS: tuple[tuple[str, str, int | None], ...] = (
    ("block_count", "num_hidden_layers", None),
    ("context_length", "max_position_embeddings", 131_072),
    ("embedding_length", "hidden_size", None),
    ("expert_feed_forward_length", "intermediate_size", None),
    ("attention.head_count", "num_attention_heads", None),
    ("attention.head_count_kv", "num_key_value_heads", None),
    ("attention.key_length", "head_dim", 64),
    ("attention.sliding_window", "sliding_window", 128),
    ("expert_count", "num_local_experts", None),
    ("expert_used_count", "num_experts_per_tok", 4),
)
_MAX_LAYERS = 1 << 16
_KINDS = ("sliding_attention", "full_attention")
_ALIKE = {"swiglu_limit": 7.0, "swiglu_alpha": 1.702, "hidden_act": "silu"}
_YARN = {"beta_fast": 32.0, "beta_slow": 1.0}  # what they are where nothing is said
_EXTRA_ROPE = ("attention_factor", "mscale", "mscale_all_dim")


def check_architecture(metadata: Metadata) -> None:
    """Raise CheckpointError if the file holds another kind of model."""
    found = metadata.text("general.architecture")
    if found != _ARCHITECTURE:
        metadata.refuse("general.architecture", found, f"{_ARCHITECTURE!r}")


def config_from_metadata(metadata: Metadata, vocab_size: int, end_ids: list[int]) -> dict[str, Any]:
    """The config.json of the model that `metadata` describes, as transformers 5 spells it.

    `vocab_size`: rows of the embedding. `end_ids`: the end tokens, the model's own first.

    Raises:
        CheckpointError: a key is missing, of the wrong kind, or says what no gpt-oss model does.
    """
    config = {name: metadata.integer(_key(suffix)) for suffix, name, _ in _INTEGERS}
    num_layers, head_dim = config["num_hidden_layers"], config["head_dim"]
    if num_layers > _MAX_LAYERS:
        metadata.refuse(_key("block_count"), num_layers, f"at most {_MAX_LAYERS}")
    for suffix, expected in (
        ("vocab_size", vocab_size),
        ("attention.value_length", head_dim),
        ("rope.dimension_count", head_dim),
        ("attention.sliding_window_pattern", len(_KINDS)),
    ):
        value = metadata.integer(_key(suffix), expected)
        if value != expected:
            metadata.refuse(_key(suffix), value, str(expected))
    rope = _rope_from_metadata(metadata)
    pad = "tokenizer.ggml.padding_token_id"
    return {
        "architectures": ["GptOssForCausalLM"],
        "model_type": "gpt_oss",
        **config,
        "vocab_size": vocab_size,
        "experts_per_token": config["num_experts_per_tok"],
        "layer_types": _layer_types(num_layers),
        "initial_context_length": rope.get("original_max_position_embeddings", 4096),
        "rms_norm_eps": metadata.number(_key("attention.layer_norm_rms_epsilon")),
        **_ALIKE,
        "rope_theta": rope["rope_theta"],
        "rope_parameters": rope,
        "attention_bias": True,
        "tie_word_embeddings": False,
        "pad_token_id": metadata.integer(pad) if pad in metadata else None,
        "eos_token_id": end_ids[0] if len(end_ids) == 1 else end_ids,
        "torch_dtype": "bfloat16",
        "quantization_config": QUANTIZATION,
    }


def metadata_from_config(
    config: Mapping[str, Any], generation: Mapping[str, Any] | None
) -> dict[str, Any]:
    """The keys of a GGUF file for a config.json and a generation_config.json.

    Raises:
        CheckpointError: the configuration cannot be said in GGUF; it names the key.
    """
    values: dict[str, Any] = {"general.architecture": _ARCHITECTURE}
    for suffix, name, default in _INTEGERS:
        values[_key(suffix)] = _whole(name, config.get(name, default))
    if config["num_hidden_layers"] > _MAX_LAYERS:
        _refuse("num_hidden_layers", config["num_hidden_layers"], f"at most {_MAX_LAYERS}")
    values[_key("feed_forward_length")] = config["intermediate_size"]
    values[_key("attention.value_length")] = values[_key("attention.key_length")]
    values[_key("vocab_size")] = config["vocab_size"]
    values[_key("attention.layer_norm_rms_epsilon")] = _float32(
        "rms_norm_eps", config.get("rms_norm_eps", 1e-5)
    )
    for name, expected in _ALIKE.items():
        if config.get(name, expected) != expected:
            _refuse(name, config[name], f"{expected!r}, which is all that GGUF stands for")
    layer_types = _layer_types(config["num_hidden_layers"])
    if (config.get("layer_types") or layer_types) != layer_types:
        _refuse("layer_types", config["layer_types"], "sliding and full attention in turn")
    values |= _metadata_from_rope(config)
    ends = (generation or {}).get("eos_token_id")
    ends = config.get("eos_token_id", 200_002) if ends is None else ends
    ends = ends if isinstance(ends, list) else [] if ends is None else [ends]
    values[EOS_IDS] = [_whole("eos_token_id", idx) for idx in ends]
    if ends:
        values["tokenizer.ggml.eos_token_id"] = ends[0]
    if config.get("pad_token_id") is not None:
        values["tokenizer.ggml.padding_token_id"] = _whole("pad_token_id", config["pad_token_id"])
    return values


def _rope_from_metadata(metadata: Metadata) -> dict[str, Any]:
    theta = metadata.number(_key("rope.freq_base"))
    scaling = _key("rope.scaling.type")
    kind = metadata.text(scaling)
    factor = metadata.number(_key("rope.scaling.factor"), 1.0)
    if kind == "none" or (kind is None and factor == 1.0):
        return {"rope_type": "default", "rope_theta": theta}
    if kind != "yarn":
        metadata.refuse(scaling, kind, "'yarn' or 'none'")
    for suffix in ("attn_factor", "yarn_attn_factor", "yarn_ext_factor"):
        if metadata.number(_key(f"rope.scaling.{suffix}"), 1.0) != 1.0:
            metadata.refuse(_key(f"rope.scaling.{suffix}"), "another value", "1.0")
    return {
        "rope_type": "yarn",
        "rope_theta": theta,
        "factor": metadata.number(_key("rope.scaling.factor")),
        "original_max_position_embeddings": metadata.integer(
            _key("rope.scaling.original_context_length")
        ),
        **{
            name: metadata.number(_key(f"rope.scaling.yarn_{name}"), default)
            for name, default in _YARN.items()
        },
        "truncate": False,
    }


def _metadata_from_rope(config: Mapping[str, Any]) -> dict[str, Any]:
    rope = config.get("rope_parameters") or config.get("rope_scaling")
    if not rope:  # what transformers takes for gpt-oss
        rope = {"rope_type": "yarn", "factor": 32.0, "truncate": False}
    theta = rope.get("rope_theta", config.get("rope_theta", 150_000.0))
    values: dict[str, Any] = {_key("rope.freq_base"): _float32("rope_theta", theta)}
    kind = rope.get("rope_type", rope.get("type", "default"))
    if kind == "default":
        return values | {_key("rope.scaling.type"): "none"}
    if kind != "yarn":
        _refuse("rope_type", kind, "'yarn' or 'default'")
    if rope.get("truncate", True):
        _refuse("truncate", True, "false: GGUF stands for a YaRN ramp that is not rounded")
    for name in _EXTRA_ROPE:
        if rope.get(name) is not None:
            _refuse(name, rope[name], "none, as gpt-oss models have it")
    original = rope.get(
        "original_max_position_embeddings", config.get("initial_context_length", 4096)
    )
    values |= {
        _key("rope.scaling.type"): "yarn",
        _key("rope.scaling.factor"): _float32("factor", rope.get("factor")),
        _key("rope.scaling.original_context_length"): _whole(
            "original_max_position_embeddings", original
        ),
    }
    for name, default in _YARN.items():
        values[_key(f"rope.scaling.yarn_{name}")] = _float32(name, rope.get(name, default))
    return values


def _layer_types(num_layers: int) -> list[str]:
    return [_KINDS[layer % len(_KINDS)] for layer in range(num_layers)]


def _key(suffix: str) -> str:
    return f"{_ARCHITECTURE}.{suffix}"


def _whole(name: str, value: Any) -> int:
    """`value`, if it is an integer that GGUF can keep."""
    if type(value) is not int or not 0 <= value < 2**31:
        _refuse(name, value, "an integer from 0 to 2^31 - 1")
    return value


def _float32(name: str, value: Any) -> float:
    """`value`, if the float32 that GGUF keeps still stands for the same decimal."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        _refuse(name, value, "a number")
    if float(str(np.float32(value))) != value:
        _refuse(name, value, "a number that float32 can tell, as GGUF keeps it")
    return float(value)


def _refuse(name: str, found: object, expected: str) -> NoReturn:
    raise CheckpointError(
        f"config.json: {name} is {found!r:.80}; to write GGUF expected {expected}"
    )
