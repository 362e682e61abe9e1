"""OpenAI's original folder: its names, its configuration, and what lies beside it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from motet import LLM, SamplingParams
from motet.checkpoint import open_checkpoint, tensor_shapes, write_hf
from motet.checkpoint.convert import plan_conversion
from motet.checkpoint.names import hf_names_of_original, original_names
from motet.checkpoint.original_config import hf_config_of_original, original_config
from motet.checkpoint.planned import write_planned
from motet.checkpoint.resolve import NANO
from motet.errors import CheckpointError, UsageError
from motet.model.config import ModelConfig, RopeConfig
from motet.model.load import check_checkpoint

MakeTensors = Callable[..., dict[str, Tensor]]

# As published with gpt-oss-20b.
PUBLISHED: dict[str, Any] = {
    "num_hidden_layers": 24,
    "num_experts": 32,
    "experts_per_token": 4,
    "vocab_size": 201088,
    "hidden_size": 2880,
    "intermediate_size": 2880,
    "swiglu_limit": 7.0,
    "head_dim": 64,
    "num_attention_heads": 64,
    "num_key_value_heads": 8,
    "sliding_window": 128,
    "initial_context_length": 4096,
    "rope_theta": 150000,
    "rope_scaling_factor": 32.0,
    "rope_ntk_alpha": 1,
    "rope_ntk_beta": 32,
}
SMALL = PUBLISHED | {
    "num_hidden_layers": 2,
    "num_experts": 3,
    "experts_per_token": 2,
    "vocab_size": 37,
    "hidden_size": 96,
    "intermediate_size": 64,
    "head_dim": 10,
    "num_attention_heads": 6,
    "num_key_value_heads": 2,
    "sliding_window": 7,
}


def original_tensors(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """By hand, so that the table in the package has something to be compared with."""
    result = {
        "embedding.weight": tensors["model.embed_tokens.weight"],
        "norm.scale": tensors["model.norm.weight"],
        "unembedding.weight": tensors["lm_head.weight"],
    }
    for i in range(2):
        ours, theirs = f"model.layers.{i}.", f"block.{i}."
        for kind in ("weight", "bias"):
            rows = [tensors[f"{ours}self_attn.{part}_proj.{kind}"] for part in "qkv"]
            result |= {
                f"{theirs}attn.qkv.{kind}": torch.cat(rows),
                f"{theirs}attn.out.{kind}": tensors[f"{ours}self_attn.o_proj.{kind}"],
                f"{theirs}mlp.gate.{kind}": tensors[f"{ours}mlp.router.{kind}"],
            }
        for mlp, proj in (("mlp1", "gate_up_proj"), ("mlp2", "down_proj")):
            for kind in ("blocks", "scales"):
                name = f"{theirs}mlp.{mlp}_weight.{kind}"
                result[name] = tensors[f"{ours}mlp.experts.{proj}_{kind}"]
            result[f"{theirs}mlp.{mlp}_bias"] = tensors[f"{ours}mlp.experts.{proj}_bias"]
        result |= {
            f"{theirs}attn.norm.scale": tensors[f"{ours}input_layernorm.weight"],
            f"{theirs}mlp.norm.scale": tensors[f"{ours}post_attention_layernorm.weight"],
            f"{theirs}attn.sinks": tensors[f"{ours}self_attn.sinks"],
        }
    return result


@pytest.fixture
def tensors(make_tensors: MakeTensors) -> dict[str, Tensor]:
    return make_tensors(packed=True)


@pytest.fixture
def folder(tmp_path: Path, tensors: dict[str, Tensor]) -> Path:
    return write_folder(tmp_path / "repository" / "original", original_tensors(tensors))


def write_folder(
    folder: Path, tensors: dict[str, Tensor], config: dict[str, Any] | None = None
) -> Path:
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(config or SMALL))
    save_file(tensors, folder / "model.safetensors")
    return folder


def test_every_tensor_under_its_name(folder: Path, tensors: dict[str, Tensor]) -> None:
    checkpoint = open_checkpoint(folder)
    assert checkpoint.layout == "original"
    assert checkpoint.entries.keys() == tensors.keys()
    whole = (folder / "model.safetensors").read_bytes()
    for name, wanted in tensors.items():
        entry = checkpoint.entries[name]
        assert torch.equal(checkpoint.read(name), wanted)
        assert (entry.name, entry.shape) == (name, wanted.shape)
        assert entry.offset is not None
        raw = wanted.contiguous().flatten().view(torch.uint8).numpy().tobytes()
        assert whole[entry.offset : entry.offset + entry.nbytes] == raw
    check_checkpoint(checkpoint)


def test_query_rows_are_a_view(folder: Path) -> None:
    checkpoint = open_checkpoint(folder)
    q, k, v = (checkpoint.read(f"model.layers.0.self_attn.{p}_proj.weight") for p in "qkv")
    assert k.data_ptr() - q.data_ptr() == q.nbytes
    assert v.data_ptr() - k.data_ptr() == k.nbytes


def test_names_cover_the_model() -> None:
    names = original_names(24)
    found = [hf for name in names for hf in hf_names_of_original(name)]
    config = hf_config_of_original(PUBLISHED, "config.json")
    assert sorted(found) == sorted(tensor_shapes(config, packed=True))
    for stranger in ("block.0", "block.x.attn.sinks", "block.0.attn", "layer.0.attn.sinks", ""):
        assert hf_names_of_original(stranger) == ()


def test_the_published_configuration() -> None:
    config = hf_config_of_original(PUBLISHED, "config.json")
    expected = ModelConfig(eos_token_ids=(200_002, 199_999, 200_012))
    assert ModelConfig.from_hf(config) == expected
    assert original_config(config, "config.json") == PUBLISHED


@pytest.mark.parametrize(
    "config",
    [
        ModelConfig(),
        ModelConfig(rope=RopeConfig(theta=1e4, factor=1.0), num_layers=3, swiglu_limit=5.5),
        ModelConfig(rope=RopeConfig(factor=4.0, original_context=64), max_context=256),
    ],
    ids=["20b", "plain", "small"],
)
def test_configurations_come_back(config: ModelConfig) -> None:
    original = original_config(config.to_hf(), "config.json")
    back = ModelConfig.from_hf(hf_config_of_original(original, "config.json"))
    for name in ("rope", "layer_types", "num_experts", "experts_per_token", "swiglu_limit"):
        assert getattr(back, name) == getattr(config, name), name


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"rms_norm_eps": 1e-6}, "rms_norm_eps"),
        ({"swiglu_alpha": 1.5}, "swiglu_alpha"),
        ({"layer_types": ["full_attention"] * 24}, "layer_types"),
        ({"rope_parameters": {"rope_type": "linear"}}, "linear"),
        ({"rope_parameters": {"rope_type": "yarn", "factor": 2.0}}, "truncate"),
        ({"rope_parameters": {"rope_type": "yarn", "truncate": False}}, "factor"),
        ({"num_hidden_layers": 10**15}, "num_hidden_layers"),
        ({"rope_parameters": 7}, "wrong kind"),
    ],
)
def test_what_the_format_cannot_say_is_refused(change: dict[str, Any], words: str) -> None:
    with pytest.raises(CheckpointError, match=words):
        original_config(ModelConfig().to_hf() | change, "config.json")


@pytest.mark.parametrize("key", sorted(PUBLISHED))
@pytest.mark.parametrize("value", [None, "2", True, -1, 0, 10**400, float("nan"), []], ids=repr)
def test_senseless_values_are_named(key: str, value: Any) -> None:
    with pytest.raises(CheckpointError, match=f"config.json: {key} is"):
        hf_config_of_original(PUBLISHED | {key: value}, "config.json")


def test_qkv_of_another_size_is_named(tmp_path: Path, tensors: dict[str, Tensor]) -> None:
    changed = SMALL | {"num_key_value_heads": 3}
    folder = write_folder(tmp_path / "model", original_tensors(tensors), changed)
    with pytest.raises(CheckpointError, match=r"block.0.attn.qkv.bias: found shape \[100\].* 120"):
        open_checkpoint(folder)


def test_strange_and_missing_tensors_are_named(tmp_path: Path, tensors: dict[str, Tensor]) -> None:
    changed = original_tensors(tensors)
    changed["block.0.attn.extra"] = changed.pop("block.1.attn.sinks").clone()
    checkpoint = open_checkpoint(write_folder(tmp_path / "model", changed))
    with pytest.raises(CheckpointError, match=r"layers.1.self_attn.sinks: missing(.|\n)*extra"):
        check_checkpoint(checkpoint)
    with pytest.raises(CheckpointError, match="no tensor"):
        checkpoint.read("model.layers.1.self_attn.sinks")


def test_a_tokenizer_from_the_folder_above(folder: Path, tmp_path: Path) -> None:
    assert open_checkpoint(folder).tokenizer_folder is None
    for name in ("tokenizer.json", "generation_config.json", "chat_template.jinja"):
        (folder.parent / name).write_text("{}")
    checkpoint = open_checkpoint(folder)
    assert checkpoint.tokenizer_folder == folder.parent
    assert (checkpoint.generation_config, checkpoint.chat_template) == ({}, "{}")
    elsewhere = folder.rename(folder.with_name("renamed"))
    assert open_checkpoint(elsewhere).tokenizer_folder is None
    (elsewhere / "tokenizer.json").write_text("{}")
    assert open_checkpoint(elsewhere).tokenizer_folder == elsewhere


def test_facts_without_a_key_come_from_the_file_beside(folder: Path) -> None:
    derived = open_checkpoint(folder).config
    beside = derived | {"eos_token_id": 7, "max_position_embeddings": 99}
    (folder / "config.hf.json").write_text(json.dumps(beside))
    assert open_checkpoint(folder).config == beside
    (folder / "config.hf.json").write_text(json.dumps(beside | {"sliding_window": 8}))
    with pytest.raises(CheckpointError, match="sliding_window 8 and"):
        open_checkpoint(folder)


def test_the_same_scores_as_from_the_hugging_face_folder(
    tensors: dict[str, Tensor], tmp_path: Path
) -> None:
    sane = {
        name: torch.full_like(tensor, 122) if name.endswith("_scales") else tensor
        for name, tensor in tensors.items()
    }
    folder = write_folder(tmp_path / "original", original_tensors(sane))
    config = hf_config_of_original(SMALL, "config.json")
    ours = write_hf(tmp_path / "hf", config, sane)
    ids = [[1, 2, 3, 30, 31, 5]]
    a, b = (LLM(path, max_context=32).score(ids)[0] for path in (folder, ours))
    np.testing.assert_array_equal(a, b)


def test_the_folder_above_tells_where_the_model_is(tmp_path: Path) -> None:
    (tmp_path / "original").mkdir()
    (tmp_path / "original" / "config.json").write_text("{}")
    with pytest.raises(CheckpointError, match=f"give {tmp_path / 'original'}"):
        open_checkpoint(tmp_path)


def test_nano_has_an_original_form() -> None:
    config = json.loads((NANO / "config.json").read_text())
    back = hf_config_of_original(original_config(config, "config.json"), "config.json")
    assert back["max_position_embeddings"] == config["max_position_embeddings"]


def test_text_needs_a_tokenizer_that_can_be_named(tmp_path: Path) -> None:
    plan = plan_conversion(open_checkpoint("nano"), "original")
    write_planned(tmp_path / "nano", plan.files, {"config.json": plan.small_files["config.json"]})
    llm = LLM(tmp_path / "nano", max_context=64)
    greedy = SamplingParams(max_tokens=4, temperature=0)
    with pytest.raises(UsageError, match="--tokenizer PATH"):
        llm.generate("What is 2 + 2?", greedy)
    named = LLM(tmp_path / "nano", max_context=64, tokenizer=NANO)
    (out,) = named.generate("What is 2 + 2?", greedy)
    assert out.text
    (ids,) = llm.generate([out.prompt_token_ids], greedy)
    assert (ids.token_ids, ids.text) == (out.token_ids, None)
    with pytest.raises(CheckpointError, match="no tokenizer at"):
        LLM("nano", tokenizer=tmp_path / "nowhere")
    with pytest.raises(UsageError, match="tokenizer is 7"):
        LLM("nano", tokenizer=7)  # type: ignore[arg-type]
