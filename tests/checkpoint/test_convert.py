"""Conversion between layouts: what is kept, bit for bit, and what is refused."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from motet.checkpoint import Checkpoint, open_checkpoint, write_hf
from motet.checkpoint.convert import Dense, plan_conversion
from motet.checkpoint.manifest import check_manifest
from motet.checkpoint.planned import write_planned
from motet.checkpoint.resolve import NANO
from motet.errors import CheckpointError, UsageError
from motet.model.config import ModelConfig
from motet.model.load import check_checkpoint
from motet.ops.mxfp4 import pack_experts, unpack_experts

MakeTensors = Callable[..., dict[str, Tensor]]


def convert(source: Path | str, target: Path, to: str, **options: Any) -> Path:
    plan = plan_conversion(open_checkpoint(source), to, **options)
    written = write_planned(target, plan.files, plan.small_files, source=plan.source)
    assert written.bytes == plan.nbytes + sum(len(data) for data in plan.small_files.values())
    return target


def same_tensors(a: Checkpoint, b: Checkpoint) -> None:
    assert a.entries.keys() == b.entries.keys()
    for name, entry in a.entries.items():
        assert (entry.dtype, entry.shape) == (b.entries[name].dtype, b.entries[name].shape), name
        # Bytes, not values: a NaN and the sign of a zero count too.
        assert torch.equal(raw_bytes(a.read(name)), raw_bytes(b.read(name))), name


def raw_bytes(tensor: Tensor) -> Tensor:
    return tensor.contiguous().flatten().view(torch.uint8)


def weights(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.safetensors")}


@pytest.fixture
def packed(tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors) -> Path:
    """A Hugging Face folder of uneven sizes, every block and scale (but 255) in it."""
    full = {**config, "rope_parameters": {"rope_type": "default", "rope_theta": 1000.0}}
    tensors = make_tensors(packed=True)
    for name in tensors:
        if name.endswith("_scales"):
            tensors[name] = tensors[name].clamp(max=250)
    return write_hf(tmp_path / "packed", full, tensors)


def test_to_the_original_and_back(packed: Path, tmp_path: Path) -> None:
    original = convert(packed, tmp_path / "original", "original")
    assert {path.name for path in original.iterdir()} == {
        "config.json",
        "config.hf.json",
        "dtypes.json",
        "model.safetensors",
        "motet-manifest.json",
    }
    checkpoint = open_checkpoint(original)
    assert checkpoint.layout == "original"
    check_checkpoint(checkpoint)
    same_tensors(checkpoint, open_checkpoint(packed))
    back = convert(original, tmp_path / "back", "hf")
    same_tensors(open_checkpoint(back), open_checkpoint(packed))
    assert open_checkpoint(back).config == open_checkpoint(packed).config
    again = convert(back, tmp_path / "again", "original")
    assert weights(again) == weights(original)
    assert (again / "config.json").read_bytes() == (original / "config.json").read_bytes()
    assert check_manifest(original) == check_manifest(back) == []


def test_types_of_the_original(packed: Path, tmp_path: Path) -> None:
    original = convert(packed, tmp_path / "original", "original")
    dtypes = json.loads((original / "dtypes.json").read_text())
    assert len(dtypes) == 3 + 2 * 15
    assert dtypes["block.1.mlp.mlp1_weight.blocks"] == "FP4"
    assert dtypes["block.1.mlp.mlp2_weight.scales"] == "UE8"
    assert dtypes["block.0.attn.qkv.weight"] == "BF16"


def test_synthetic_is_a_source(tmp_path: Path) -> None:
    source = open_checkpoint("synthetic:tiny")
    folder = convert("synthetic:tiny", tmp_path / "hf", "hf", shard_bytes=3_000_000)
    assert len(list(folder.glob("model-0000*.safetensors"))) > 1
    same_tensors(open_checkpoint(folder), source)
    original = convert("synthetic:tiny", tmp_path / "original", "original", shard_bytes=3_000_000)
    same_tensors(open_checkpoint(original), source)


def test_nano_keeps_its_tokenizer_and_its_configuration(tmp_path: Path) -> None:
    original = convert("nano", tmp_path / "original", "original")
    assert (original / "tokenizer.json").read_bytes() == (NANO / "tokenizer.json").read_bytes()
    nano, copy = open_checkpoint("nano"), open_checkpoint(original)
    assert copy.tokenizer_folder == original
    assert ModelConfig.from_hf(copy.config, copy.generation_config) == ModelConfig.from_hf(
        nano.config, nano.generation_config
    )
    same_tensors(copy, nano)


def test_to_bfloat16_experts_and_back(packed: Path, tmp_path: Path) -> None:
    source = open_checkpoint(packed)
    folder = convert(packed, tmp_path / "bf16", "hf-bf16")
    unpacked = open_checkpoint(folder)
    assert "quantization_config" not in unpacked.config
    check_checkpoint(unpacked)
    for proj in ("gate_up_proj", "down_proj"):
        stem = f"model.layers.1.mlp.experts.{proj}"
        wanted = unpack_experts(source.read(f"{stem}_blocks"), source.read(f"{stem}_scales"))
        assert torch.equal(raw_bytes(unpacked.read(stem)), raw_bytes(wanted))
    back = open_checkpoint(convert(folder, tmp_path / "back", "hf"))
    again = open_checkpoint(convert(tmp_path / "back", tmp_path / "again", "hf-bf16"))
    same_tensors(again, unpacked)  # the values; a scale may be written in more than one way
    dense = [name for name in source.entries if ".experts.gate_up_proj_b" not in name]
    for name in dense:
        if ".experts." not in name:
            assert torch.equal(raw_bytes(back.read(name)), raw_bytes(source.read(name)))


def test_quantized_float_experts_come_back_to_the_byte(
    tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors
) -> None:
    tensors = make_tensors(packed=False)
    expected = {}
    for name in list(tensors):
        if name.endswith(("gate_up_proj", "down_proj")):
            blocks, scales = pack_experts(tensors.pop(name).float())
            expected[f"{name}_blocks"], expected[f"{name}_scales"] = blocks, scales
            tensors[name] = unpack_experts(blocks, scales)
    folder = write_hf(tmp_path / "bf16", config, tensors)
    back = open_checkpoint(convert(folder, tmp_path / "hf", "hf"))
    for name, wanted in expected.items():
        assert torch.equal(back.read(name), wanted), name


def test_float_experts_are_not_rounded(
    tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors
) -> None:
    folder = write_hf(tmp_path / "bf16", config, make_tensors(packed=False))
    for to in ("hf", "original"):
        with pytest.raises(CheckpointError, match=r"gate_up_proj, expert 0: the value .* round"):
            convert(folder, tmp_path / "out", to)
    tensors = make_tensors(packed=False, dtype=torch.float32)
    folder = write_hf(tmp_path / "f32", config, tensors)
    with pytest.raises(CheckpointError, match=r"expert 0: holds float32 values .* round"):
        convert(folder, tmp_path / "out", "hf-bf16")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bf16", "f32"]


def test_a_scale_of_nan_is_not_unpacked(
    tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors
) -> None:
    tensors = make_tensors(packed=True)
    tensors["model.layers.1.mlp.experts.down_proj_scales"][2, 5, 1] = 255
    folder = write_hf(tmp_path / "hf", config, tensors)
    with pytest.raises(CheckpointError, match="not finite"):
        convert(folder, tmp_path / "out", "hf-bf16")


@pytest.mark.parametrize("dtype", [torch.float16, torch.float32], ids=str)
def test_dense_tensors_stay_as_stored(
    tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors, dtype: torch.dtype
) -> None:
    folder = write_hf(tmp_path / "source", config, make_tensors(packed=True, dtype=dtype))
    source = open_checkpoint(folder)
    for to in ("hf", "original"):
        same_tensors(open_checkpoint(convert(folder, tmp_path / to, to)), source)
    written = open_checkpoint(tmp_path / "hf").config
    assert written["torch_dtype"] == str(dtype).removeprefix("torch.")


@pytest.mark.parametrize("dense", ["bf16", "f16", "f32"])
def test_dense_tensors_in_a_type_asked_for_by_name(
    tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors, dense: Dense
) -> None:
    tensors = make_tensors(packed=True, dtype=torch.float32)
    folder = write_hf(tmp_path / "source", config, tensors)
    dtype = {"bf16": torch.bfloat16, "f16": torch.float16, "f32": torch.float32}[dense]
    out = open_checkpoint(convert(folder, tmp_path / "out", "original", dense=dense))
    for name, tensor in tensors.items():
        wanted = tensor if tensor.dtype == torch.uint8 else tensor.to(dtype)
        assert torch.equal(out.read(name), wanted)


def test_values_that_would_become_infinite_are_refused(
    tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors
) -> None:
    tensors = make_tensors(packed=True, dtype=torch.float32)
    tensors["model.norm.weight"][3] = 1e6
    folder = write_hf(tmp_path / "source", config, tensors)
    with pytest.raises(
        CheckpointError, match=r"model.norm.weight: holds values that are too large"
    ):
        convert(folder, tmp_path / "out", "hf", dense="f16")


def test_a_model_that_the_original_cannot_describe(tmp_path: Path, packed: Path) -> None:
    config = json.loads((packed / "config.json").read_text())
    config["layer_types"] = ["full_attention"] * 2
    (packed / "config.json").write_text(json.dumps(config))
    with pytest.raises(CheckpointError, match="layer_types do not alternate"):
        convert(packed, tmp_path / "out", "original")


def test_nothing_is_dropped_and_nothing_is_made_up(
    tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors
) -> None:
    tensors = make_tensors(packed=True)
    extra = write_hf(tmp_path / "a", config, {**tensors, "model.extra": torch.zeros(3)})
    with pytest.raises(CheckpointError, match=r"tensor model.extra: a gpt-oss model has none"):
        convert(extra, tmp_path / "out", "hf")
    for missing in ("model.norm.weight", "model.layers.1.mlp.experts.down_proj_blocks"):
        rest = {name: tensor for name, tensor in tensors.items() if name != missing}
        with pytest.raises(CheckpointError, match=missing.removesuffix("_blocks")):
            convert(write_hf(tmp_path / missing, config, rest), tmp_path / "out", "hf")


def test_files_beside_the_weights_are_passed_on(packed: Path, tmp_path: Path) -> None:
    texts = {
        "tokenizer.json": "{}",
        "chat_template.jinja": "{{ x }}",
        "generation_config.json": '{"eos_token_id": 7}',
        "LICENSE": "Apache",
        "USAGE_POLICY": "be good",
    }
    for name, text in texts.items():
        (packed / name).write_text(text)
    for to in ("hf", "original", "hf-bf16"):
        out = convert(packed, tmp_path / to, to)
        assert {name: (out / name).read_text() for name in texts} == texts
        assert open_checkpoint(out).generation_config == {"eos_token_id": 7}


def test_a_link_out_of_the_folder_is_not_followed(packed: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("mine")
    (packed / "LICENSE").symlink_to(tmp_path / "secret")
    with pytest.raises(CheckpointError, match="out of the checkpoint's folder"):
        convert(packed, tmp_path / "out", "hf")


def test_a_tokenizer_by_name(packed: Path, tmp_path: Path) -> None:
    (packed / "tokenizer.json").write_text("{}")
    wanted = (NANO / "tokenizer.json").read_bytes()
    for i, given in enumerate((NANO, NANO / "tokenizer.json")):
        out = convert(packed, tmp_path / f"out{i}", "hf", tokenizer=given)
        assert (out / "tokenizer.json").read_bytes() == wanted
    with pytest.raises(CheckpointError, match="no tokenizer at"):
        convert(packed, tmp_path / "out", "hf", tokenizer=tmp_path / "nowhere")
    with pytest.raises(CheckpointError, match="not a readable tokenizer"):
        convert(packed, tmp_path / "out", "hf", tokenizer=packed)


@pytest.mark.parametrize(
    ("to", "options", "words"),
    [
        ("gguff", {}, "expected one of"),
        ("hf", {"dense": "int8"}, "expected one of"),
        ("gguf", {"gguf_dense": "q4_0"}, "expected one of"),
        ("hf", {"gguf_dense": "q8_0"}, "give the other one"),
        ("gguf", {"dense": "bf16"}, "give the other one"),
    ],
)
def test_unusable_words_are_refused(
    packed: Path, to: str, options: dict[str, Any], words: str
) -> None:
    with pytest.raises(UsageError, match=words):
        plan_conversion(open_checkpoint(packed), to, **options)


def test_another_source_is_another_conversion(packed: Path) -> None:
    plans = [plan_conversion(open_checkpoint(packed), "hf").source for _ in range(2)]
    assert plans[0] == plans[1]
    data = (packed / "model.safetensors").read_bytes()
    (packed / "model.safetensors").write_bytes(data)
    assert plan_conversion(open_checkpoint(packed), "hf").source != plans[0]


def test_pieces_are_small(packed: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing is read through the mapping, and no chunk holds more than a few rows."""
    monkeypatch.setattr("motet.checkpoint.pieces._PIECE_BYTES", 1000)
    monkeypatch.setattr("motet.checkpoint.hf.HfCheckpoint.read", None)
    checkpoint = open_checkpoint(packed)
    for to in ("hf", "original", "hf-bf16"):
        plan = plan_conversion(checkpoint, to)
        for tensor in plan.files[0].tensors:
            sizes = [memoryview(chunk).nbytes for chunk in tensor.chunks()]
            assert sum(sizes) == tensor.nbytes
            assert max(sizes) <= 3 * 96 * 128 * 2 // 3, tensor.name
