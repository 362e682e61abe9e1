"""GGUF files: the gguf package reads what is written, and what comes back is what went in."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest
import torch
from gguf import GGMLQuantizationType, GGUFReader, GGUFWriter
from torch import Tensor

from motet.checkpoint import Checkpoint, open_checkpoint, write_hf
from motet.checkpoint.blocks import gguf_to_hf, hf_blocks, hf_scales
from motet.checkpoint.gguf import Dense, GgufCheckpoint, plan_gguf
from motet.checkpoint.gguf.q8_0 import quantize_q8_0
from motet.checkpoint.planned import write_planned
from motet.errors import CheckpointError
from motet.model.config import ModelConfig
from motet.model.load import check_checkpoint
from motet.ops.mxfp4 import dequantize, unpack_experts

MakeTensors = Callable[..., dict[str, Tensor]]
EXPERTS = "model.layers.1.mlp.experts."


def convert(source: Checkpoint, file: Path, dense: Dense = "stored") -> GgufCheckpoint:
    write_planned(file, plan_gguf(source, dense=dense))
    checkpoint = open_checkpoint(file)
    assert isinstance(checkpoint, GgufCheckpoint)
    return checkpoint


def is_equal(a: Tensor, b: Tensor) -> bool:
    """Bit for bit, so that NaN equals NaN and 0 is not -0."""
    return a.dtype == b.dtype and torch.equal(
        a.contiguous().view(torch.uint8), b.contiguous().view(torch.uint8)
    )


@pytest.fixture
def source(tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors) -> Checkpoint:
    """A small checkpoint in the Hugging Face layout, of uneven sizes and without a tokenizer."""
    return open_checkpoint(write_hf(tmp_path / "hf", config, make_tensors(packed=True)))


@pytest.fixture
def gguf_file(tmp_path: Path, source: Checkpoint) -> Path:
    """The same as a GGUF file."""
    return convert(source, tmp_path / "small.gguf").file


def rewrite(
    file: Path,
    target: Path,
    *,
    fuse: bool = False,
    leave_out: tuple[str, ...] = (),
    change: dict[str, Any] | None = None,
    max_tensors: int = 0,
) -> Path:
    """`file` written anew by the gguf package, changed."""
    reader = GGUFReader(file)
    writer = GGUFWriter(target, "gpt-oss", split_max_tensors=max_tensors)
    values = {key: field.contents() for key, field in reader.fields.items()}
    for key, field in reader.fields.items():
        if key.startswith(("GGUF.", "general.architecture")) or key in leave_out:
            continue
        value = (change or {}).get(key, values[key])
        sub_type = field.types[-1] if len(field.types) > 1 else None
        if isinstance(value, list) and not value:
            continue
        writer.add_key_value(key, value, field.types[0], sub_type)
    tensors = {tensor.name: tensor for tensor in reader.tensors}
    for name, tensor in tensors.items():
        if name in leave_out:
            continue
        data, kind = tensor.data, tensor.tensor_type
        if fuse and "_gate_exps" in name:
            up = tensors[name.replace("gate", "up")].data
            name, data = name.replace("gate", "gate_up"), np.concatenate([data, up], axis=1)
        elif fuse and "_up_exps" in name:
            continue
        writer.add_tensor(name, np.ascontiguousarray(data), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return target


def test_what_is_written_comes_back(source: Checkpoint, tmp_path: Path) -> None:
    checkpoint = convert(source, tmp_path / "small.gguf")
    assert checkpoint.layout == "gguf"
    check_checkpoint(checkpoint)
    for name, entry in source.entries.items():
        if name.endswith("_blocks"):
            stem = name.removesuffix("_blocks")
            layer, proj = stem.rsplit(".", 1)
            parts = ("gate_proj", "up_proj") if proj == "gate_up_proj" else (proj,)
            packed = [checkpoint.read(f"{layer}.{part}_mxfp4") for part in parts]
            assert torch.equal(torch.stack(list(hf_blocks(*packed))), source.read(name))
            scales = source.read(f"{stem}_scales")
            assert torch.equal(torch.stack(list(hf_scales(*packed))), scales)
        elif not name.endswith("_scales"):
            read = checkpoint.read(name)
            is_matrix = len(entry.shape) == 2 and "bias" not in name and "router" not in name
            assert read.dtype == (torch.bfloat16 if is_matrix else torch.float32), name
            assert is_equal(read.bfloat16(), source.read(name)), name


def test_every_entry_tells_what_read_gives(gguf_file: Path) -> None:
    checkpoint = open_checkpoint(gguf_file)
    assert checkpoint.config["vocab_size"] == 37
    for name, entry in checkpoint.entries.items():
        tensor = checkpoint.read(name)
        assert tensor.dtype == entry.torch_dtype
        assert tuple(tensor.shape) == entry.stored_shape
        assert tensor.nbytes == entry.nbytes
        if entry.offset is not None:
            with open(gguf_file, "rb") as stream:
                stream.seek(entry.offset)
                stored = torch.frombuffer(bytearray(stream.read(entry.nbytes)), dtype=torch.uint8)
            assert torch.equal(stored, tensor.contiguous().view(-1).view(torch.uint8)), name
    with pytest.raises(CheckpointError, match="no tensor nonsense"):
        checkpoint.read("nonsense")


def test_the_gguf_package_reads_the_same(source: Checkpoint, gguf_file: Path) -> None:
    reader = GGUFReader(gguf_file)
    tensors = {tensor.name: tensor for tensor in reader.tensors}
    assert reader.alignment == 32
    assert len(tensors) == 3 + 2 * 19
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.GPT_OSS, 2)
    for name in source.entries:
        if "experts" in name:
            continue
        stem, dot, kind = name.rpartition(".")
        if name.endswith("sinks"):
            stem, dot, kind = name, ".", "weight"
        tensor = tensors[f"{names.get_name(stem)}{dot}{kind}"]
        values = gguf.dequantize(tensor.data, tensor.tensor_type)
        assert np.array_equal(values, source.read(name).float().numpy()), name
        assert tuple(int(n) for n in reversed(tensor.shape)) == source.entries[name].shape
    gate_up = dequantize(
        source.read(f"{EXPERTS}gate_up_proj_blocks"), source.read(f"{EXPERTS}gate_up_proj_scales")
    )
    bias = source.read(f"{EXPERTS}gate_up_proj_bias").float()
    for part, name in enumerate(("gate", "up")):
        tensor = tensors[f"blk.1.ffn_{name}_exps.weight"]
        assert tensor.tensor_type == GGMLQuantizationType.MXFP4
        assert list(tensor.shape) == [96, 64, 3]
        with np.errstate(over="ignore"):  # the largest scales give infinity in both
            values = gguf.dequantize(tensor.data, tensor.tensor_type)
        assert np.array_equal(values, gate_up[:, part::2].numpy())
        stored = tensors[f"blk.1.ffn_{name}_exps.bias"]
        assert np.array_equal(stored.data, bias[:, part::2].numpy())


def test_tensors_are_views_of_the_file(gguf_file: Path) -> None:
    checkpoint = open_checkpoint(gguf_file)
    begins = {
        checkpoint.read(name).data_ptr() - entry.offset
        for name, entry in checkpoint.entries.items()
        if entry.offset is not None
    }
    assert len(begins) == 1
    copied = [name for name, entry in checkpoint.entries.items() if entry.offset is None]
    assert copied == [f"model.layers.{i}.mlp.experts.gate_up_proj_bias" for i in (0, 1)]


def test_fused_experts_are_cut_without_a_copy(gguf_file: Path, tmp_path: Path) -> None:
    plain = open_checkpoint(gguf_file)
    fused = open_checkpoint(rewrite(gguf_file, tmp_path / "fused.gguf", fuse=True))
    assert "blk.0.ffn_gate_up_exps.weight" in (tmp_path / "fused.gguf").read_bytes().decode(
        "latin-1"
    )
    assert fused.entries.keys() == plain.entries.keys()
    for name in plain.entries:
        assert is_equal(fused.read(name), plain.read(name)), name
        assert fused.entries[name].shape == plain.entries[name].shape
    gate, up = fused.read(f"{EXPERTS}gate_proj_mxfp4"), fused.read(f"{EXPERTS}up_proj_mxfp4")
    assert not gate.is_contiguous()
    assert gate.untyped_storage().data_ptr() == up.untyped_storage().data_ptr()


def test_split_files_are_one_model(gguf_file: Path, tmp_path: Path) -> None:
    rewrite(gguf_file, tmp_path / "m.gguf", max_tensors=15)
    parts = sorted(path.name for path in tmp_path.glob("m-*.gguf"))
    assert parts == [f"m-0000{i}-of-00003.gguf" for i in (1, 2, 3)]
    plain, split = open_checkpoint(gguf_file), open_checkpoint(tmp_path / parts[0])
    assert split.entries.keys() == plain.entries.keys()
    assert len({entry.file for entry in split.entries.values()}) == 3
    for name in plain.entries:
        assert is_equal(split.read(name), plain.read(name)), name
    check_checkpoint(split)

    with pytest.raises(CheckpointError, match=r"is part 2 of 3; give the first"):
        open_checkpoint(tmp_path / parts[1])
    (tmp_path / parts[0]).rename(tmp_path / "other.gguf")
    with pytest.raises(CheckpointError, match="is the first of 3 parts; expected the name"):
        open_checkpoint(tmp_path / "other.gguf")
    (tmp_path / "other.gguf").rename(tmp_path / parts[0])
    second = (tmp_path / parts[1]).read_bytes()
    (tmp_path / parts[1]).write_bytes((tmp_path / parts[2]).read_bytes())
    with pytest.raises(CheckpointError, match=r"00002.*says it is part 3 of 3; expected 2 of 3"):
        open_checkpoint(tmp_path / parts[0])
    (tmp_path / parts[1]).write_bytes(second)
    (tmp_path / parts[2]).unlink()
    with pytest.raises(CheckpointError, match=r"m-00003-of-00003\.gguf: not found"):
        open_checkpoint(tmp_path / parts[0])


@pytest.mark.parametrize("dense", ["bf16", "q8_0"])
def test_dense_tensors_are_rounded_as_named(tmp_path: Path, dense: Dense) -> None:
    source = open_checkpoint("synthetic:tiny")
    file = tmp_path / "tiny.gguf"
    checkpoint = convert(source, file, dense)
    check_checkpoint(checkpoint)
    name = "model.layers.2.self_attn.o_proj.weight"
    values = source.read(name).float().numpy()
    if dense == "bf16":
        assert is_equal(checkpoint.read(name), source.read(name))
        return
    assert checkpoint.entries[name].dtype == "Q8_0"
    expected = gguf.quantize(values, GGMLQuantizationType.Q8_0)
    assert np.array_equal(checkpoint.read(name).flatten(1).numpy(), expected)
    assert checkpoint.entries["model.layers.0.mlp.router.weight"].dtype == "F32"
    # Once more: what is stored stays, and becomes bfloat16 only when asked for.
    again = convert(checkpoint, tmp_path / "again.gguf")
    assert is_equal(again.read(name), checkpoint.read(name))
    assert again.config == checkpoint.config
    rounded = convert(checkpoint, tmp_path / "rounded.gguf", "bf16")
    dequantized = gguf.dequantize(expected, GGMLQuantizationType.Q8_0)
    assert is_equal(rounded.read(name), torch.from_numpy(dequantized).bfloat16())


@pytest.mark.parametrize("dtype", [torch.float16, torch.float32])
def test_other_dense_types_stay_as_stored(
    tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors, dtype: torch.dtype
) -> None:
    folder = write_hf(tmp_path / "hf", config, make_tensors(packed=True, dtype=dtype))
    source = open_checkpoint(folder)
    checkpoint = convert(source, tmp_path / "stored.gguf")
    for name in ("lm_head.weight", "model.layers.1.self_attn.q_proj.weight"):
        assert is_equal(checkpoint.read(name), source.read(name))
    narrowed = convert(source, tmp_path / "bf16.gguf", "bf16")
    assert is_equal(narrowed.read("lm_head.weight"), source.read("lm_head.weight").bfloat16())


def test_float_experts_on_the_grid_are_packed(
    tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors
) -> None:
    packed = make_tensors(packed=True)
    tensors = {name: tensor for name, tensor in packed.items() if "experts" not in name}
    for name in packed:
        if name.endswith("_bias"):
            tensors[name] = packed[name]
        elif name.endswith("_blocks"):
            stem = name.removesuffix("_blocks")
            scales = packed[f"{stem}_scales"] % 64 + 96
            tensors[stem] = unpack_experts(packed[name], scales)
    source = open_checkpoint(write_hf(tmp_path / "on", config, tensors))
    checkpoint = convert(source, tmp_path / "on.gguf")
    gate, up = (checkpoint.read(f"{EXPERTS}{name}_proj_mxfp4") for name in ("gate", "up"))
    values = source.read(f"{EXPERTS}gate_up_proj").float()
    assert torch.equal(dequantize(*gguf_to_hf(gate)).mT, values[..., 0::2])
    assert torch.equal(dequantize(*gguf_to_hf(up)).mT, values[..., 1::2])

    tensors[f"{EXPERTS}down_proj"][2, 5, 7] += 0.37
    source = open_checkpoint(write_hf(tmp_path / "off", config, tensors))
    with pytest.raises(CheckpointError, match=r"layers\.1\.mlp\.experts\.down_proj, expert 2"):
        convert(source, tmp_path / "off.gguf")
    assert not (tmp_path / "off.gguf").exists()


@pytest.mark.parametrize("model", ["nano", "synthetic:tiny", "synthetic:gpt-oss-20b"])
def test_the_configuration_comes_back(tmp_path: Path, model: str) -> None:
    source = open_checkpoint(model)
    plan = plan_gguf(source)[0]
    file = tmp_path / "header.gguf"
    with open(file, "wb") as stream:
        stream.write(plan.header)
        stream.truncate(plan.size)  # a hole: 20b takes no space
    checkpoint = open_checkpoint(file)
    ours = ModelConfig.from_hf(source.config, source.generation_config)
    assert ModelConfig.from_hf(checkpoint.config) == ours
    assert check_checkpoint(checkpoint) == ours
    assert checkpoint.nbytes == sum(tensor.nbytes for tensor in plan.tensors)


def test_end_tokens_of_other_files(tmp_path: Path) -> None:
    file = convert(open_checkpoint("nano"), tmp_path / "nano.gguf").file
    other = rewrite(file, tmp_path / "other.gguf", leave_out=("motet.eos_token_ids",))
    assert open_checkpoint(other).config["eos_token_id"] == [1529, 1528, 1535]
    bare = rewrite(
        file,
        tmp_path / "bare.gguf",
        leave_out=("motet.eos_token_ids", "tokenizer.ggml.eos_token_id"),
    )
    assert ModelConfig.from_hf(open_checkpoint(bare).config).eos_token_ids == ()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"swiglu_limit": 8.0}, "swiglu_limit is 8.0"),
        ({"layer_types": ["full_attention"] * 2}, "layer_types is"),
        ({"rope_scaling": {"rope_type": "yarn", "factor": 2.0}}, "truncate is True"),
        ({"rope_scaling": {"rope_type": "linear", "factor": 2.0}}, "rope_type is 'linear'"),
        ({"rope_scaling": {"rope_type": "yarn", "truncate": False}}, "factor is None"),
        ({"rope_theta": 1234567891.5}, "rope_theta is"),
        ({"num_local_experts": "3"}, "num_local_experts is '3'"),
        ({"num_experts_per_tok": -1}, "num_experts_per_tok is -1"),
        ({"eos_token_id": [1, "x"]}, "eos_token_id is 'x'"),
        ({"pad_token_id": 2**31}, "pad_token_id is 2147483648"),
        ({"initial_context_length": 0.5}, "original_max_position_embeddings is 0.5"),
    ],
)
def test_what_gguf_cannot_say_is_refused(
    source: Checkpoint, change: dict[str, Any], words: str
) -> None:
    source.config = source.config | change
    with pytest.raises(CheckpointError, match=words):
        plan_gguf(source)


def test_q8_0_needs_whole_blocks(source: Checkpoint) -> None:
    with pytest.raises(CheckpointError, match=r"o_proj\.weight: has rows of 60 values"):
        plan_gguf(source, dense="q8_0")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"leave_out": ("token_embd.weight",)}, r"token_embd\.weight: missing"),
        ({"leave_out": ("blk.1.ffn_up_exps.bias",)}, "the bias of the other half is missing"),
        ({"leave_out": ("gpt-oss.block_count",)}, r"block_count: missing; expected an integer"),
        ({"change": {"gpt-oss.vocab_size": 36}}, r"vocab_size: found 36; expected 37"),
        ({"change": {"gpt-oss.block_count": 2**31}}, "block_count: found 2147483648"),
        ({"change": {"gpt-oss.rope.scaling.type": "linear"}}, r"scaling\.type: found linear"),
        ({"change": {"gpt-oss.attention.value_length": 8}}, "value_length: found 8"),
        ({"change": {"tokenizer.ggml.model": "x" * 2**21}}, "2097152"),
        ({"change": {"tokenizer.ggml.model": "llama"}}, r"tokenizer\.ggml\.model: found llama"),
    ],
)
def test_a_file_that_lacks_or_contradicts_is_refused(
    gguf_file: Path, tmp_path: Path, options: dict[str, Any], words: str
) -> None:
    file = rewrite(gguf_file, tmp_path / "odd.gguf", **options)
    with pytest.raises(CheckpointError, match=words) as caught:
        open_checkpoint(file).tokenizer_json()
    assert str(file) in str(caught.value)


def test_a_missing_tensor_is_named_when_the_model_is_checked(
    gguf_file: Path, tmp_path: Path
) -> None:
    file = rewrite(gguf_file, tmp_path / "less.gguf", leave_out=("blk.1.ffn_down_exps.weight",))
    with pytest.raises(CheckpointError, match=r"layers\.1\.mlp\.experts\.down_proj.*missing"):
        check_checkpoint(open_checkpoint(file))


def test_a_folder_of_gguf_files_says_to_name_one(gguf_file: Path) -> None:
    (gguf_file.parent / "sub").mkdir()
    gguf_file.rename(gguf_file.parent / "sub" / "small.gguf")
    with pytest.raises(CheckpointError, match=r"found small\.gguf and no config\.json"):
        open_checkpoint(gguf_file.parent / "sub")


def test_nano_says_the_same_from_gguf(tmp_path: Path) -> None:
    from motet import LLM, SamplingParams

    file = convert(open_checkpoint("nano"), tmp_path / "nano.gguf").file
    ours, theirs = LLM("nano"), LLM(file)
    params = SamplingParams(max_tokens=24, temperature=0)
    prompt = "What is 37 + 58 - 12?"
    expected, found = ours.generate(prompt, params)[0], theirs.generate(prompt, params)[0]
    assert found.token_ids == expected.token_ids
    assert found.text == expected.text
    ids = [*expected.prompt_token_ids, *expected.token_ids]
    assert np.allclose(ours.score([ids])[0], theirs.score([ids])[0], atol=1e-3)


@pytest.mark.parametrize("scale", [1e-30, 1e-6, 1.0, 3e4])
def test_q8_0_rounds_as_the_gguf_package_does(scale: float) -> None:
    generator = torch.Generator().manual_seed(3)
    values = torch.randn(40, 96, generator=generator) * scale
    values[0] = 0
    values[1, :32] = torch.arange(32) * 0.5 - 8  # ties, once scaled by 127 / 8
    values[1, 0] = 127 * 0.5
    values[2, 40:] = -0.0
    expected = gguf.quantize(values.numpy(), GGMLQuantizationType.Q8_0)
    assert np.array_equal(quantize_q8_0(values).flatten(1).numpy(), expected)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 1e7])
def test_what_q8_0_cannot_hold_is_refused(tmp_path: Path, value: float) -> None:
    tiny = open_checkpoint("synthetic:tiny")
    tensors = {name: tiny.read(name) for name in tiny.entries}
    tensors["lm_head.weight"] = tensors["lm_head.weight"].clone()
    tensors["lm_head.weight"][77, 5] = value
    source = open_checkpoint(write_hf(tmp_path / "hf", tiny.config, tensors))
    with pytest.raises(CheckpointError, match=r"tensor lm_head\.weight: a value is infinite, NaN"):
        convert(source, tmp_path / "x.gguf", "q8_0")
    assert not (tmp_path / "x.gguf").exists()
