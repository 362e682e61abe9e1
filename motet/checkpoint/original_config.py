"""The config.json of OpenAI's original folder, from and to that of Hugging Face.

Some facts are fixed in the original implementation and have no key: even layers slide, odd ones do
not, the epsilon of the norms, the swiglu's alpha, unrounded ends of the YaRN ramp. A model that
differs in one of them has no original form and is refused. Source:
https://github.com/openai/gpt-oss/blob/main/gpt_oss/torch/model.py
"""

from collections.abc import Callable, Mapping
from typing import Any, NoReturn

from motet.checkpoint.names import QUANTIZATION
from motet.errors import CheckpointError

__all__ = ["hf_config_of_original", "original_config"]

# Original key: Hugging Face key. `swiglu_limit` may be absent.
_KEYS = {
    "num_hidden_layers": "num_hidden_layers",
    "num_experts": "num_local_experts",
    "experts_per_token": "num_experts_per_tok",
    "vocab_size": "vocab_size",
    "hidden_size": "hidden_size",
    "intermediate_size": "intermediate_size",
    "swiglu_limit": "swiglu_limit",
    "head_dim": "head_dim",
    "num_attention_heads": "num_attention_heads",
    "num_key_value_heads": "num_key_value_heads",
    "sliding_window": "sliding_window",
    "initial_context_length": "initial_context_length",
    "rope_theta": "rope_theta",
}
_ROPE = {  # of the `rope_scaling` object
    "rope_scaling_factor": "factor",
    "rope_ntk_alpha": "beta_slow",
    "rope_ntk_beta": "beta_fast",
}
_FLOATS = {"swiglu_limit", "rope_theta", *_ROPE}
_FIXED = {"rms_norm_eps": 1e-5, "swiglu_alpha": 1.702}
# What a Hugging Face configuration without a word on it means to the published models.
_UNTOLD_ROPE = {"rope_type": "yarn", "factor": 32.0, "truncate": False}
_KINDS = ("sliding_attention", "full_attention")
_MAX_LAYERS = 10_000  # far above any model; a damaged file must not take the memory
_O200K_HARMONY = 201_088  # rows of the published vocabulary, whose control tokens are known
_CONTROL = {"pad_token_id": 199_999, "eos_token_id": [200_002, 199_999, 200_012]}


def hf_config_of_original(original: Mapping[str, Any], where: str) -> dict[str, Any]:
    """The Hugging Face config.json of an original one; `where` names the latter in errors.

    Raises:
        CheckpointError: a key is missing or its value is no number of at least 1.
    """
    values = {key: _number(original, key, where) for key in (*_KEYS, *_ROPE)}
    control = _CONTROL if values["vocab_size"] == _O200K_HARMONY else dict.fromkeys(_CONTROL)
    rope = {hf: values[key] for key, hf in _ROPE.items()}
    config: dict[str, Any] = {
        "architectures": ["GptOssForCausalLM"],
        "model_type": "gpt_oss",
        **{hf: values[key] for key, hf in _KEYS.items()},
        "experts_per_token": values["experts_per_token"],
        "layer_types": [_KINDS[i % 2] for i in range(_num_layers(original, where))],
        "max_position_embeddings": int(values["initial_context_length"] * rope["factor"]),
        "rms_norm_eps": 1e-5,
        "hidden_act": "silu",
        "attention_bias": True,
        "tie_word_embeddings": False,
        "torch_dtype": "bfloat16",
        "quantization_config": QUANTIZATION,
        **control,
    }
    if rope["factor"] > 1:
        config["rope_scaling"] = {
            "rope_type": "yarn",
            **rope,
            "original_max_position_embeddings": values["initial_context_length"],
            "truncate": False,
        }
    else:
        config["rope_parameters"] = {"rope_type": "default", "rope_theta": values["rope_theta"]}
    return config


def original_config(hf: Mapping[str, Any], where: str) -> dict[str, Any]:
    """The original config.json of a Hugging Face one; `where` names the latter in errors.

    Raises:
        CheckpointError: the model differs in what the original implementation has fixed.
    """

    def refuse(what: str) -> NoReturn:
        raise CheckpointError(
            f"{where}: {what}; OpenAI's original format cannot say so: convert to hf or gguf"
        )

    try:
        return _original_config(hf, where, refuse)
    except (KeyError, TypeError, AttributeError) as error:
        raise CheckpointError(
            f"{where}: a value is missing or of the wrong kind: {error!r:.200}"
        ) from error


def _original_config(
    hf: Mapping[str, Any], where: str, refuse: Callable[[str], NoReturn]
) -> dict[str, Any]:
    for key, fixed in _FIXED.items():
        if hf.get(key, fixed) != fixed:
            refuse(f"{key} is {hf[key]!r:.80}, not {fixed}")
    usual = [_KINDS[i % 2] for i in range(_num_layers(hf, where))]
    if list(hf.get("layer_types") or usual) != usual:
        refuse("layer_types do not alternate between sliding and full attention")
    rope = hf.get("rope_parameters") or hf.get("rope_scaling") or _UNTOLD_ROPE
    kind = rope.get("rope_type", rope.get("type", "default"))
    if kind not in ("yarn", "default"):
        refuse(f"rope_type is {kind!r:.80}")
    if kind == "yarn" and rope.get("truncate", True):
        refuse("the ends of the YaRN ramp are rounded (truncate)")
    initial = hf.get("initial_context_length", 4096)
    if kind == "yarn":
        initial = rope.get("original_max_position_embeddings", initial)
    values = {
        **hf,
        "num_experts_per_tok": hf.get("num_experts_per_tok", hf.get("experts_per_token", 4)),
        "head_dim": hf.get("head_dim", 64),
        "sliding_window": hf.get("sliding_window", 128),
        "swiglu_limit": hf.get("swiglu_limit", 7.0),
        "rope_theta": rope.get("rope_theta", hf.get("rope_theta", 150_000.0)),
        "initial_context_length": initial,
    }
    scaling = {
        "rope_scaling_factor": rope["factor"] if kind == "yarn" else 1.0,
        "rope_ntk_alpha": rope.get("beta_slow", 1.0),
        "rope_ntk_beta": rope.get("beta_fast", 32.0),
    }
    return {key: values[name] for key, name in _KEYS.items()} | scaling


def _num_layers(config: Mapping[str, Any], where: str) -> int:
    num_layers: int = _number(config, "num_hidden_layers", where)
    if num_layers > _MAX_LAYERS:
        raise CheckpointError(f"{where}: num_hidden_layers is {num_layers}; at most {_MAX_LAYERS}")
    return num_layers


def _number(original: Mapping[str, Any], key: str, where: str) -> Any:
    value: Any = original.get(key, 7.0 if key == "swiglu_limit" else None)
    kinds: set[type] = {int}
    least, wanted = 1.0, "an integer of at least 1"
    if key in _FLOATS:
        kinds, least, wanted = {int, float}, 1e-9, "a number above 0"
    if type(value) not in kinds or not least <= value <= 2**53:
        raise CheckpointError(f"{where}: {key} is {value!r:.40}; expected {wanted}")
    return value
