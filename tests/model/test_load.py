"""Loading: every tensor is checked against the configuration before anything is read."""

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from motet.checkpoint import open_checkpoint, tensor_shapes, write_hf
from motet.errors import BackendError, CheckpointError, UsageError
from motet.model.config import ModelConfig, RopeConfig
from motet.model.load import check_checkpoint, load_model, resolve_device, tensor_specs
from motet.ops.batch import Batch

SYNTHETIC = open_checkpoint("synthetic:tiny")
CONFIG = {k: v for k, v in SYNTHETIC.config.items() if k != "quantization_config"} | {
    "num_hidden_layers": 2,
    "layer_types": ["sliding_attention", "full_attention"],
}
GATE_UP = "model.layers.1.mlp.experts.gate_up_proj"


def packed_tensors() -> dict[str, Tensor]:
    return {name: SYNTHETIC.read(name) for name in tensor_shapes(CONFIG, packed=True)}


def float_tensors(dtype: torch.dtype) -> dict[str, Tensor]:
    generator = torch.Generator().manual_seed(0)
    return {
        name: (torch.randn(shape, generator=generator) / shape[-1] ** 0.5).to(dtype)
        for name, shape in tensor_shapes(CONFIG, packed=False).items()
    }


def whole_prompt(ids: list[int]) -> Batch:
    num = len(ids)
    return Batch(
        input_ids=torch.tensor(ids),
        positions=torch.arange(num),
        cu_seqlens=torch.tensor([0, num], dtype=torch.int32),
        seq_lens=torch.tensor([num], dtype=torch.int32),
        max_query_len=num,
        max_seq_len=num,
    )


def refusal(folder: Path) -> str:
    with pytest.raises(CheckpointError) as caught:
        load_model(folder)
    return str(caught.value)


def write_plain(folder: Path, tensors: dict[str, Tensor], **config: Any) -> Path:
    """A folder with exactly this config, whatever it is."""
    folder.mkdir()
    save_file(tensors, folder / "model.safetensors")
    (folder / "config.json").write_text(json.dumps(CONFIG | config))
    return folder


def test_the_synthetic_model_runs() -> None:
    loaded = load_model("synthetic:tiny")
    assert loaded.config == ModelConfig.from_hf(SYNTHETIC.config)
    assert loaded.checkpoint.tokenizer_folder is None
    logits = loaded.model.forward(whole_prompt([1, 5, 9, 511]))
    assert logits.shape == (4, 512)
    assert logits.isfinite().all()
    assert 0.1 < logits.std() < 10


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16, torch.float32])
def test_float_experts_run(tmp_path: Path, dtype: torch.dtype) -> None:
    folder = write_hf(tmp_path / "model", CONFIG, float_tensors(dtype), shard_bytes=300_000)
    logits = load_model(folder, dtype="float32").model.forward(whole_prompt([3, 1, 4]))
    assert logits.shape == (3, 512)
    assert logits.isfinite().all()


@pytest.mark.parametrize("quantized", [True, False], ids=["declared", "undeclared"])
def test_packed_experts_load_with_and_without_a_declaration(
    tmp_path: Path, quantized: bool
) -> None:
    quantization = {"quantization_config": {"quant_method": "mxfp4"}} if quantized else {}
    folder = write_plain(tmp_path / "model", packed_tensors(), **quantization)
    assert load_model(folder).config.num_layers == 2


@pytest.mark.parametrize("name", ["gpt-oss-20b", "gpt-oss-120b"])
def test_the_published_configurations(name: str) -> None:
    checkpoint = open_checkpoint(f"synthetic:{name}")
    layers, experts = {"gpt-oss-20b": (24, 32), "gpt-oss-120b": (36, 128)}[name]
    assert check_checkpoint(checkpoint) == ModelConfig(num_layers=layers, num_experts=experts)


def test_both_spellings_of_rope_are_one(tmp_path: Path) -> None:
    new = {k: v for k, v in CONFIG.items() if k not in ("rope_scaling", "rope_theta")}
    new["rope_parameters"] = CONFIG["rope_scaling"] | {"rope_theta": CONFIG["rope_theta"]}
    tensors = packed_tensors()
    a = load_model(write_hf(tmp_path / "old", CONFIG, tensors))
    b = load_model(write_hf(tmp_path / "new", new, tensors))
    assert a.config == b.config
    assert a.config.rope == RopeConfig(original_context=256)
    batch = whole_prompt([7, 8, 9])
    assert torch.equal(a.model.forward(batch), b.model.forward(batch))


@pytest.mark.parametrize("dtype", ["bfloat16", "float16", "float32"])
def test_what_transformers_saves_is_accepted(tmp_path: Path, dtype: str) -> None:
    transformers = pytest.importorskip("transformers")
    config = transformers.GptOssConfig(
        num_hidden_layers=2, hidden_size=48, intermediate_size=40, num_attention_heads=4,
        num_key_value_heads=2, head_dim=16, vocab_size=99, num_local_experts=4,
        num_experts_per_tok=2, eos_token_id=1, pad_token_id=0,
    )  # fmt: skip
    model = transformers.GptOssForCausalLM(config).to(getattr(torch, dtype))
    model.save_pretrained(tmp_path / "model")
    loaded = load_model(tmp_path / "model")
    assert loaded.config.hidden_size == 48
    expected = dict(model.named_parameters())
    assert expected.keys() == loaded.checkpoint.entries.keys()
    for name, tensor in expected.items():
        assert torch.equal(loaded.checkpoint.read(name), tensor)


def test_a_missing_tensor_is_named(tmp_path: Path) -> None:
    tensors = packed_tensors()
    del tensors["model.layers.1.self_attn.sinks"]
    folder = write_hf(tmp_path / "model", CONFIG, tensors)
    assert refusal(folder) == (
        f"{folder / 'model.safetensors'}: tensor model.layers.1.self_attn.sinks: missing; "
        "expected BF16 or F16 or F32 [9]"
    )


def test_an_extra_tensor_is_named(tmp_path: Path) -> None:
    tensors = packed_tensors() | {"model.layers.2.self_attn.sinks": torch.zeros(9)}
    folder = write_hf(tmp_path / "model", CONFIG, tensors)
    assert refusal(folder) == (
        f"{folder / 'model.safetensors'}: tensor model.layers.2.self_attn.sinks: found F32 [9]; "
        "expected no tensor of this name"
    )


@pytest.mark.parametrize(
    ("name", "tensor", "found", "expected"),
    [
        ("model.norm.weight", torch.zeros(287), "F32 [287]", "BF16 or F16 or F32 [288]"),
        ("model.norm.weight", torch.zeros(288, 1), "F32 [288, 1]", "BF16 or F16 or F32 [288]"),
        ("model.norm.weight", torch.zeros(288, dtype=torch.float64), "F64 [288]", "BF16"),
        ("model.norm.weight", torch.zeros(288, dtype=torch.int8), "I8 [288]", "BF16"),
        (f"{GATE_UP}_scales", torch.zeros(7, 448, 9), "F32 [7, 448, 9]", "U8 [7, 448, 9]"),
        (f"{GATE_UP}_blocks", torch.zeros(7, 288, 448), "F32", "U8 [7, 448, 9, 16]"),
    ],
)
def test_a_tensor_of_another_shape_or_type_is_named(
    tmp_path: Path, name: str, tensor: Tensor, found: str, expected: str
) -> None:
    folder = write_hf(tmp_path / "model", CONFIG, packed_tensors() | {name: tensor})
    message = refusal(folder)
    assert message.startswith(f"{folder / 'model.safetensors'}: tensor {name}: found {found}")
    assert f"; expected {expected}" in message


def test_all_wrong_tensors_are_counted(tmp_path: Path) -> None:
    folder = write_hf(tmp_path / "model", CONFIG | {"hidden_size": 320}, packed_tensors())
    message = refusal(folder)
    assert "model.embed_tokens.weight: found BF16 [512, 288]; expected" in message
    assert "more tensors" in message
    assert len(message.splitlines()) == 9


def test_one_layer_of_another_kind_is_refused(tmp_path: Path) -> None:
    tensors = packed_tensors()
    del tensors[f"{GATE_UP}_blocks"]
    tensors[GATE_UP] = float_tensors(torch.bfloat16)[GATE_UP]
    message = refusal(write_hf(tmp_path / "model", CONFIG, tensors))
    assert f"tensor {GATE_UP}_blocks: missing" in message
    assert f"tensor {GATE_UP}: found BF16 [7, 288, 448]; expected no tensor" in message


def test_a_declaration_that_the_tensors_contradict_is_refused(tmp_path: Path) -> None:
    folder = write_plain(
        tmp_path / "model",
        float_tensors(torch.bfloat16),
        quantization_config={"quant_method": "mxfp4"},
    )
    message = refusal(folder)
    assert "gate_up_proj: found BF16 [7, 288, 448]; expected packed experts" in message
    assert "Remove quantization_config" in message


@pytest.mark.parametrize(
    "fields",
    [
        {"quantization_config": {"quant_method": "gptq"}},
        {"quantization_config": {"bits": 4}},
        {"quantization_config": [4]},
        {"hidden_size": 300},
        {"hidden_size": "288"},
        {"num_hidden_layers": -1},
        {"model_type": "llama"},
        {"rope_scaling": [1]},
        {"rope_theta": "much"},
        {"layer_types": 3},
    ],
    ids=lambda fields: "-".join(fields),
)
def test_a_senseless_configuration_is_refused(tmp_path: Path, fields: dict[str, Any]) -> None:
    folder = write_plain(tmp_path / "model", packed_tensors(), **fields)
    message = refusal(folder)
    assert str(folder) in message
    assert "config.json" in message


def test_every_name_has_one_spec() -> None:
    config = ModelConfig.from_hf(SYNTHETIC.config)
    packed, plain = tensor_specs(config, packed=True), tensor_specs(config, packed=False)
    assert len(packed) == 3 + 4 * 19
    assert len(plain) == 3 + 4 * 17
    assert packed[f"{GATE_UP}_blocks"].dtypes == ("U8",)
    assert plain[GATE_UP].dtypes == ("BF16", "F16", "F32")


def test_wishes_that_cannot_be_met_are_named() -> None:
    with pytest.raises(UsageError, match="dtype is 'int3'"):
        load_model("synthetic:tiny", dtype="int3")
    with pytest.raises(UsageError, match="device is 'toaster'"):
        load_model("synthetic:tiny", device="toaster")
    with pytest.raises(UsageError, match="device is 'cpu:3'"):
        resolve_device("cpu:3")
    with pytest.raises(BackendError, match="cuda:99"):
        load_model("synthetic:tiny", device="cuda:99")
    with pytest.raises(UsageError, match="warp"):
        load_model("synthetic:tiny", backend="warp")


def test_a_gpu_without_a_number_is_the_current_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setattr(torch.cuda, "current_device", lambda: 1)
    assert resolve_device("cuda") == torch.device("cuda", 1)
    assert resolve_device("cuda:0") == torch.device("cuda", 0)
