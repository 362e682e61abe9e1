"""config.json: both spellings of the rotary embedding, the way back, and senseless values."""

import json
from typing import Any

import pytest
from transformers import GptOssConfig

from motet.errors import CheckpointError
from motet.model.config import ModelConfig, RopeConfig
from tests.model.small import CONFIGS

HF: dict[str, Any] = ModelConfig().to_hf()
YARN = {
    "factor": 32.0,
    "original_max_position_embeddings": 4096,
    "beta_fast": 32.0,
    "beta_slow": 1.0,
    "truncate": False,
}


def test_defaults_are_gpt_oss_20b() -> None:
    config = ModelConfig()
    assert config.layer_types[:3] == ("sliding_attention", "full_attention", "sliding_attention")
    assert [config.is_sliding(i) for i in range(4)] == [True, False, True, False]
    assert config.qkv_sizes == (4096, 512, 512)


@pytest.mark.parametrize("name", [*CONFIGS, "20b"])
def test_to_hf_and_back(name: str) -> None:
    config = CONFIGS.get(name, ModelConfig())
    assert ModelConfig.from_hf(json.loads(json.dumps(config.to_hf()))) == config


def test_transformers_reads_and_writes_the_same() -> None:
    written = GptOssConfig(**HF).to_dict()
    assert ModelConfig.from_hf(written) == ModelConfig()


@pytest.mark.parametrize("spelling", ["rope_parameters", "rope_scaling"])
def test_both_spellings_of_the_rotary_embedding(spelling: str) -> None:
    hf = {key: value for key, value in HF.items() if not key.startswith("rope")}
    if spelling == "rope_parameters":
        hf["rope_parameters"] = {"rope_type": "yarn", "rope_theta": 9e4, **YARN}
    else:
        hf |= {"rope_theta": 9e4, "rope_scaling": {"rope_type": "yarn", **YARN}}
    assert ModelConfig.from_hf(hf).rope == RopeConfig(theta=9e4)


def test_plain_rotary_embedding() -> None:
    hf = HF | {"rope_parameters": {"rope_type": "default", "rope_theta": 9e4}}
    assert ModelConfig.from_hf(hf).rope == RopeConfig(theta=9e4, factor=1.0)


OPTIONAL = [
    ["rope_parameters"],
    ["rope_parameters", "rope_theta"],
    ["head_dim"],
    ["sliding_window"],
    ["num_experts_per_tok", "experts_per_token"],
    ["max_position_embeddings"],
    ["rms_norm_eps"],
    ["layer_types"],
]


@pytest.mark.parametrize("absent", OPTIONAL, ids="+".join)
def test_absent_keys_mean_what_they_mean_in_transformers(absent: list[str]) -> None:
    hf = {key: value for key, value in HF.items() if key not in absent}
    theirs = ModelConfig.from_hf(GptOssConfig(**hf).to_dict())
    assert ModelConfig.from_hf(hf) == theirs == ModelConfig()


@pytest.mark.parametrize(("eos", "want"), [(None, ()), (7, (7,)), ([7, 9], (7, 9))])
def test_end_tokens(eos: object, want: tuple[int, ...]) -> None:
    assert ModelConfig.from_hf(HF | {"eos_token_id": eos}).eos_token_ids == want


def test_end_tokens_of_the_generation_config_go_first() -> None:
    ends = [200_002, 199_999, 200_012]  # as published with gpt-oss
    assert ModelConfig.from_hf(HF, {"eos_token_id": ends}).eos_token_ids == tuple(ends)
    assert ModelConfig.from_hf(HF, {"do_sample": True}).eos_token_ids == (200_002,)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"model_type": "llama"}, "model_type is 'llama'"),
        ({"num_hidden_layers": 0}, "num_layers is 0"),
        ({"hidden_size": "2880"}, "hidden_size is '2880'"),
        ({"num_key_value_heads": 7}, "64 attention heads cannot share 7 kv heads"),
        ({"head_dim": 63}, "head_dim is 63"),
        ({"num_experts_per_tok": 33}, "33 experts a token of only 32"),
        ({"layer_types": ["full_attention"]}, "1 entries for 24 layers"),
        ({"layer_types": ["chunked"] * 24}, "'chunked'"),
        ({"hidden_act": "gelu"}, "hidden_act is 'gelu'"),
        ({"rope_parameters": {"rope_type": "llama3"}}, "rope_type is 'llama3'"),
        ({"rope_parameters": {"rope_type": "yarn"}}, "'factor' is missing"),
        ({"rope_parameters": {**YARN, "rope_type": "yarn", "mscale": 2}}, "has mscale 2"),
        ({"sliding_window": 0}, "sliding_window is 0"),
        ({"sliding_window": None}, "sliding_window is None"),
        ({"eos_token_id": "<|return|>"}, "eos_token_id holds '<|return|>'"),
    ],
    ids=str,
)
def test_senseless_values_are_refused(change: dict[str, Any], message: str) -> None:
    with pytest.raises(CheckpointError, match=message):
        ModelConfig.from_hf(HF | change)


def test_missing_values_are_named() -> None:
    hf = {key: value for key, value in HF.items() if key != "vocab_size"}
    with pytest.raises(CheckpointError, match="'vocab_size' is missing"):
        ModelConfig.from_hf(hf)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("num_hidden_layers", 2**31),
        ("num_hidden_layers", 10**30),
        ("vocab_size", 2**40),
        ("rms_norm_eps", float("nan")),
        ("swiglu_limit", float("inf")),
        ("rope_theta", -1.0),
    ],
)
def test_what_no_model_has_is_refused_at_once(key: str, value: object) -> None:
    hf = ModelConfig().to_hf() | {"layer_types": None, key: value}
    if key == "rope_theta":
        hf["rope_parameters"] = {"rope_type": "default", "rope_theta": value}
    with pytest.raises(CheckpointError, match=r"config\.json: "):
        ModelConfig.from_hf(hf)
