"""PEFT LoRA folders against PEFT: W + scale * B A gives the logits of its own forward."""

import json
import shutil
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import peft
import pytest
import torch
from peft import LoraConfig, get_peft_model
from safetensors.torch import load_file, save_file
from torch import Tensor
from transformers import GptOssForCausalLM

from motet.checkpoint.adapter import Adapter, read_adapter
from motet.checkpoint.names import tensor_shapes
from motet.errors import CheckpointError
from motet.model.config import ModelConfig
from tests.model.small import CONFIGS, random_weights, transformers_model

TINY = CONFIGS["tiny"]
SQUARE = replace(TINY, expert_size=TINY.hidden_size)  # as the published models
ATTENTION = ["q_proj", "k_proj", "v_proj", "o_proj"]
EXPERTS = ["mlp.experts.gate_up_proj", "mlp.experts.down_proj"]
IDS = torch.tensor([[5, 9, 200, 17, 42, 42, 7, 99, 3, 150, 8, 77]])

pytestmark = pytest.mark.filterwarnings("ignore")  # those of peft and transformers


def base_model(config: ModelConfig) -> GptOssForCausalLM:
    return transformers_model(config, random_weights(config))


def train(folder: Path, config: ModelConfig = TINY, **settings: Any) -> Tensor:
    """Save an adapter of random weights, and return the logits that PEFT computes with it."""
    model = get_peft_model(
        base_model(config), LoraConfig(**{"r": 4, "target_modules": ATTENTION, **settings})
    )
    generator = torch.Generator().manual_seed(3)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "lora_" in name:
                parameter.copy_(torch.randn(parameter.shape, generator=generator) * 0.2)
        model.save_pretrained(str(folder))
        logits: Tensor = model(IDS).logits
    return logits


def shapes(config: ModelConfig = TINY) -> dict[str, tuple[int, ...]]:
    return tensor_shapes(config.to_hf(), packed=False)


def merged_logits(adapter: Adapter, config: ModelConfig) -> Tensor:
    """The logits of the base model with the adapter added to its weights."""
    weights = random_weights(config)
    for index, layer in enumerate(adapter.layers):
        name = f"model.layers.{index}"
        for field in fields(layer):
            low_rank = getattr(layer, field.name)
            if low_rank is None:
                continue
            if field.name in ("gate_up", "down"):
                weights[f"{name}.mlp.experts.{field.name}_proj"] += low_rank.delta().transpose(1, 2)
            else:
                weights[f"{name}.self_attn.{field.name}_proj.weight"] += low_rank.delta()
    with torch.no_grad():
        logits: Tensor = transformers_model(config, weights)(IDS).logits
    return logits


CASES: dict[str, dict[str, Any]] = {
    "attention": {},
    "experts": {"target_modules": [], "target_parameters": EXPERTS},
    "gate-up-alone": {"target_modules": [], "target_parameters": EXPERTS[:1]},
    "down-alone": {"target_modules": [], "target_parameters": EXPERTS[1:]},
    "everything": {
        "target_modules": "all-linear",
        "target_parameters": EXPERTS,
        "lora_alpha": 5,
        "use_rslora": True,
    },
    "patterns": {
        "target_parameters": EXPERTS,
        "rank_pattern": {"q_proj": 2, r"layers\.[12]\..*down_proj": 3, "experts.gate_up_proj": 1},
        "alpha_pattern": {r"model.layers.0.self_attn.(q|k)_proj": 3.5, "down_proj": 16},
    },
    "some-layers": {"layers_to_transform": [0, 2], "exclude_modules": ["0.self_attn.v_proj"]},
    "one-layer": {"layers_to_transform": 1, "layers_pattern": "layers"},
    "layers-and-names": {
        "target_modules": ["q_proj", "model.layers.2.self_attn.k_proj"],
        "layers_to_transform": [0],
    },
    "long-expression": {
        "target_modules": r"(?:.*?(?:text|model).*?(?:self_attn|attention).*?(?:q_proj|v_proj).*?)"
        r"|(?:\bmodel\.layers\.[\d]{1,}\.(?:self_attn)\.(?:(?:q_proj|v_proj)))",
    },
    "expression": {
        "target_modules": r".*\.[01]\.self_attn\.(q|o)_proj",
        "exclude_modules": r".*0\.self_attn\.o_proj",
    },
}


@pytest.mark.parametrize("settings", CASES.values(), ids=CASES.keys())
@pytest.mark.parametrize("config", [TINY, SQUARE], ids=["tiny", "square"])
def test_the_logits_are_those_of_peft(
    tmp_path: Path, config: ModelConfig, settings: dict[str, Any]
) -> None:
    expected = train(tmp_path / "lora", config, **settings)
    adapter = read_adapter(tmp_path / "lora", shapes(config))
    with torch.no_grad():
        base = base_model(config)(IDS).logits
    assert (expected - base).abs().max() > 0.05  # the adapter says something
    torch.testing.assert_close(merged_logits(adapter, config), expected, atol=1e-4, rtol=0)


@pytest.mark.parametrize("config", [TINY, SQUARE], ids=["tiny", "square"])
def test_experts_wrapped_with_in_for_out_are_told(
    tmp_path: Path, config: ModelConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the mark that transformers 5 sets, PEFT takes the parameter for [E, out, in]."""
    wrap = peft.tuners.lora.layer.ParamWrapper.update_layer

    def unmarked(self: Any, *args: Any, **kwargs: Any) -> Any:
        experts = self.get_base_layer()
        experts.is_transposed = False
        try:
            return wrap(self, *args, **kwargs)
        finally:
            experts.is_transposed = True

    monkeypatch.setattr(peft.tuners.lora.layer.ParamWrapper, "update_layer", unmarked)
    expected = train(tmp_path / "lora", config, target_modules=[], target_parameters=EXPERTS)
    adapter = read_adapter(tmp_path / "lora", shapes(config))
    torch.testing.assert_close(merged_logits(adapter, config), expected, atol=1e-4, rtol=0)


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An adapter of attention and experts, made once."""
    folder = tmp_path_factory.mktemp("trained") / "lora"
    train(folder, target_parameters=EXPERTS, rank_pattern={"q_proj": 6})
    return folder


@pytest.fixture
def folder(tmp_path: Path, trained: Path) -> Path:
    """A copy of it to damage."""
    return shutil.copytree(trained, tmp_path / "lora")


def test_what_is_read_is_typed_and_of_one_arrangement(folder: Path) -> None:
    adapter = read_adapter(folder, shapes())
    assert (adapter.name, len(adapter.layers), adapter.max_rank) == ("lora", TINY.num_layers, 6)
    stored = load_file(folder / "adapter_model.safetensors")
    assert adapter.nbytes == sum(tensor.nbytes for tensor in stored.values())
    first = adapter.layers[0]
    assert first.q is not None
    assert first.gate_up is not None
    assert first.down is not None
    assert first.q.a.shape == (6, TINY.hidden_size)
    assert first.q.scale == 8 / 6
    assert first.gate_up.a.shape == (TINY.num_experts, 4, TINY.hidden_size)
    assert first.gate_up.b.shape == (TINY.num_experts, 2 * TINY.expert_size, 4)
    assert first.down.b.shape == (TINY.num_experts, TINY.hidden_size, 4)
    assert first.down.a.is_contiguous()


def edit_config(folder: Path, **values: Any) -> None:
    file = folder / "adapter_config.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | values))


def refusal(folder: Path) -> str:
    with pytest.raises(CheckpointError) as caught:
        read_adapter(folder, shapes())
    return str(caught.value)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("peft_type", "IA3"),
        ("r", 0),
        ("r", True),
        ("lora_alpha", float("nan")),
        ("lora_alpha", "8"),
        ("bias", "lora_only"),
        ("use_dora", True),
        ("lora_bias", True),
        ("fan_in_fan_out", True),
        ("modules_to_save", ["lm_head"]),
        ("trainable_token_indices", [1]),
        ("layer_replication", [[0, 1]]),
        ("alora_invocation_tokens", [5]),
        ("use_qalora", True),
        ("init_lora_weights", "pissa_niter_4"),
        ("init_lora_weights", "olora"),
        ("a_setting_of_the_future", {"x": 1}),
        ("rank_pattern", ["q_proj"]),
        ("rank_pattern", {"q_proj": -1}),
        ("alpha_pattern", {"(": 1}),
        ("alpha_pattern", {"(a+)+b": 1}),
        ("alpha_pattern", {"(.|.)" * 30 + "x": 1}),
        ("alpha_pattern", {".?" * 30 + "x": 1}),
        ("alpha_pattern", {".*" * 30 + "x": 1}),
        ("alpha_pattern", {"(.|.|.|.|.|.|.|.)" * 12 + "Z": 1}),
        ("rank_pattern", {".*?" * 4 + f"Z{i}": 1 for i in range(10)}),
        ("rank_pattern", {f"a{i}": 1 for i in range(2000)}),
        ("layers_pattern", ["(.*)*x"]),
        ("target_modules", ["q_proj"] * 10_001),
        ("target_modules", r"(?:a|b(?:c|d)){3}"),
        ("target_modules", 3),
        ("target_modules", [None]),
        ("layers_to_transform", ["0"]),
    ],
)
def test_a_setting_that_is_not_applied_is_refused_by_name(
    folder: Path, key: str, value: Any
) -> None:
    edit_config(folder, **{key: value})
    message = refusal(folder)
    assert str(folder / "adapter_config.json") in message
    assert key in message


@pytest.mark.parametrize("target", ["lm_head", "embed_tokens"])
def test_a_target_that_cannot_be_adapted_is_refused(folder: Path, target: str) -> None:
    edit_config(folder, target_modules=[*ATTENTION, target])
    assert f"{target}.weight is targeted" in refusal(folder)


def test_a_parameter_that_cannot_be_adapted_is_refused(folder: Path) -> None:
    edit_config(folder, target_parameters=["mlp.experts.gate_up_proj_bias"])
    assert "gate_up_proj_bias is targeted" in refusal(folder)


def test_targets_that_the_model_lacks_are_refused(folder: Path) -> None:
    edit_config(folder, target_modules=["w1"], target_parameters=None)
    assert "targets nothing" in refusal(folder)
    edit_config(folder, target_modules=[])
    assert "target_modules" in refusal(folder)


def test_tensors_and_settings_must_agree(folder: Path) -> None:
    edit_config(folder, exclude_modules=["0.self_attn.q_proj"])
    assert "layers.0.self_attn.q_proj.lora_A.weight: found, but" in refusal(folder)
    edit_config(folder, exclude_modules=None, target_modules=[*ATTENTION, "k_proj"], r=5)
    assert "expected [5, 64] and [32, 5] (rank 5)" in refusal(folder)


Edit = Callable[[dict[str, Tensor]], object]
Q0 = "base_model.model.model.layers.0.self_attn.q_proj.lora_A.weight"


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (lambda t: t.pop(Q0), "missing"),
        (lambda t: t.update({"model.extra": torch.zeros(1)}), "found, but"),
        (lambda t: t.update({Q0: t[Q0][:, 1:].contiguous()}), "found [6, 63]"),
        (lambda t: t.update({Q0: t[Q0].to(torch.int32)}), "found I32"),
    ],
    ids=["missing", "extra", "shape", "type"],
)
def test_damaged_tensors_are_named(folder: Path, edit: Edit, words: str) -> None:
    file = folder / "adapter_model.safetensors"
    tensors = load_file(file)
    edit(tensors)
    save_file(tensors, file)
    message = refusal(folder)
    assert f"{file}: tensor " in message
    assert words in message


def test_pickled_weights_are_refused_with_the_remedy(folder: Path) -> None:
    (folder / "adapter_model.safetensors").rename(folder / "adapter_model.bin")
    assert "save_pretrained" in refusal(folder)
    (folder / "adapter_model.bin").unlink()
    assert "adapter_model.safetensors: not found" in refusal(folder)


def test_an_adapter_of_another_model_is_refused(folder: Path) -> None:
    with pytest.raises(CheckpointError, match="expected"):
        read_adapter(folder, shapes(CONFIGS["wide"]))


def test_types_stay_as_stored(folder: Path) -> None:
    file = folder / "adapter_model.safetensors"
    save_file({n: t.bfloat16() for n, t in load_file(file).items()}, file)
    adapter = read_adapter(folder, shapes())
    assert adapter.layers[1].k is not None
    assert adapter.layers[1].k.a.dtype == torch.bfloat16
    assert adapter.layers[1].k.delta().dtype == torch.float32


def test_any_setting_may_be_damaged(folder: Path) -> None:
    """Whatever a setting holds, the adapter is read or refused with an error that names a file."""
    values: tuple[Any, ...] = (
        None, True, False, -1, 0, 1, 2**70, 1.5, float("nan"), float("inf"), "", "(", "[", "q_proj",
        "x" * 5000, [], [1], [[]], ["q_proj"], {}, {"q_proj": 2}, {"(": 1}, {"q_proj": "x"},
        {"a": {}}, "\ud800",
    )  # fmt: skip
    sound = json.loads((folder / "adapter_config.json").read_text())
    refused: list[str] = []
    for key in sound:
        for value in values:
            (folder / "adapter_config.json").write_text(json.dumps(sound | {key: value}))
            try:
                read_adapter(folder, shapes())
            except CheckpointError as error:
                refused.append(str(error))
    assert all(str(folder) in message and len(message) < 1000 for message in refused)
    assert len(refused) > len(sound) * len(values) / 2
