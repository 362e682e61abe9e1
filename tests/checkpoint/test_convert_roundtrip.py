"""Round trips through every layout, and one model in all four shapes: ours and transformers'."""

import os
import subprocess
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import AutoTokenizer, GptOssForCausalLM
from transformers.utils.quantization_config import Mxfp4Config

from motet import LLM, SamplingParams
from motet.checkpoint import open_checkpoint, write_hf
from motet.checkpoint.convert import plan_conversion
from motet.checkpoint.planned import write_planned
from motet.checkpoint.resolve import NANO
from motet.model.config import ModelConfig, RopeConfig
from motet.ops.mxfp4 import dequantize
from motet.tokenizer import Tokenizer
from tests.model.small import random_weights

ROOT = Path(__file__).parents[2]
CONFIG = ModelConfig(
    num_layers=4,
    hidden_size=64,
    num_heads=6,
    num_kv_heads=2,
    head_dim=32,
    vocab_size=211,
    num_experts=5,
    experts_per_token=2,
    expert_size=96,
    sliding_window=8,
    max_context=256,
    rope=RopeConfig(factor=4.0, original_context=64),
    pad_token_id=0,
    eos_token_ids=(3, 5),
)
TEXT = "<|start|>user<|message|>Grüße, 東京! It's 1,234.5 — isn't it?\n\n\tif x:  # 🦊"


def convert(source: Path | str, target: Path, to: str, **options: str) -> Path:
    plan = plan_conversion(open_checkpoint(source), to, **options)  # type: ignore[arg-type]
    write_planned(target, plan.files, plan.small_files, source=plan.source)
    return target


def weights(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.safetensors")}


@pytest.mark.parametrize("source", ["nano", "synthetic:tiny"])
def test_round_trip(source: str, tmp_path: Path) -> None:
    original = convert(source, tmp_path / "original", "original")
    hf = convert(original, tmp_path / "hf", "hf")
    gguf = convert(hf, tmp_path / "model.gguf", "gguf")
    hf_again = convert(gguf, tmp_path / "hf2", "hf")
    original_again = convert(hf_again, tmp_path / "original2", "original")
    assert weights(hf_again) == weights(hf)
    assert weights(original_again) == weights(original)
    configs = [open_checkpoint(p) for p in (source, original, hf, gguf, hf_again, original_again)]
    wanted = ModelConfig.from_hf(configs[0].config, configs[0].generation_config)
    for checkpoint in configs[1:]:
        found = ModelConfig.from_hf(checkpoint.config, checkpoint.generation_config)
        assert found == wanted, checkpoint.name
    if source == "nano":
        tokenizer = Tokenizer.load(original_again)
        nano = Tokenizer.load(NANO)
        assert tokenizer.encode(TEXT) == nano.encode(TEXT)
        assert tokenizer.control_tokens == nano.control_tokens


def test_q8_0_comes_back_as_the_float32_that_it_stands_for(tmp_path: Path) -> None:
    gguf = convert("synthetic:tiny", tmp_path / "model.gguf", "gguf", gguf_dense="q8_0")
    hf = open_checkpoint(convert(gguf, tmp_path / "hf", "hf"))
    source = open_checkpoint("synthetic:tiny")
    name = "model.layers.1.self_attn.q_proj.weight"
    assert hf.entries[name].dtype == "F32"
    assert hf.entries["model.layers.1.input_layernorm.weight"].dtype == "BF16"
    assert hf.config["torch_dtype"] == "float32"
    blocks = open_checkpoint(gguf).read(name)
    scales = blocks[..., :2].contiguous().view(torch.float16).double()
    wanted = (scales * blocks[..., 2:].contiguous().view(torch.int8)).flatten(-2)
    assert torch.equal(hf.read(name).double(), wanted)
    error = (hf.read(name) - source.read(name)).abs().max() / source.read(name).abs().max()
    assert 0 < error < 1 / 200
    stem = "model.layers.3.mlp.experts.gate_up_proj"
    assert torch.equal(hf.read(f"{stem}_blocks"), source.read(f"{stem}_blocks"))


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """One random model in every shape."""
    folder = tmp_path_factory.mktemp("shapes")
    tensors = random_weights(CONFIG, dtype=torch.bfloat16, packed=True)
    source = write_hf(folder / "source", CONFIG.to_hf() | {"torch_dtype": "bfloat16"}, tensors)
    paths = {"source": source}
    for to in ("original", "hf-bf16", "gguf"):
        paths[to] = convert(source, folder / (f"{to}.gguf" if to == "gguf" else to), to)
    paths["hf"] = convert(paths["gguf"], folder / "hf", "hf")
    return paths


def test_the_same_tokens_and_scores_from_every_shape(shapes: dict[str, Path]) -> None:
    ids = [i * 7 % 211 for i in range(40)]
    params = SamplingParams(max_tokens=16, temperature=0, ignore_eos=True)
    results = {}
    for name, path in shapes.items():
        llm = LLM(path, max_context=64)
        results[name] = llm.score([ids])[0], llm.generate([ids], params)[0].token_ids
    scores, tokens = results["source"]
    for name, (other_scores, other_tokens) in results.items():
        assert other_tokens == tokens, name
        np.testing.assert_allclose(other_scores, scores, atol=1e-3, rtol=0, err_msg=name)


@pytest.mark.parametrize("name", ["hf", "hf-bf16"])
def test_transformers_loads_what_we_write(shapes: dict[str, Path], name: str) -> None:
    quantization = None if name == "hf-bf16" else Mxfp4Config(dequantize=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = GptOssForCausalLM.from_pretrained(
            shapes[name],
            quantization_config=quantization,
            dtype=torch.bfloat16,
            attn_implementation="eager",
            experts_implementation="eager",
        )
    source = open_checkpoint(shapes["source"])
    state = model.state_dict()
    assert all(tensor.dtype == torch.bfloat16 for tensor in state.values())
    stem = "model.layers.2.mlp.experts.down_proj"
    wanted = dequantize(source.read(f"{stem}_blocks"), source.read(f"{stem}_scales"))
    assert torch.equal(state[stem].float(), wanted.transpose(1, 2))
    ids = [i * 7 % 211 for i in range(40)]
    with torch.inference_mode():
        model.eval().to(torch.float32)  # type: ignore[no-untyped-call]
        logits = model(torch.tensor([ids]), use_cache=False).logits[0]
    (scores,) = LLM(shapes[name], max_context=64).score([ids])
    np.testing.assert_allclose(scores, logits.log_softmax(-1).numpy(), atol=1e-4, rtol=0)


def test_transformers_reads_the_tokenizer_that_came_through_gguf(tmp_path: Path) -> None:
    hf = convert(convert("nano", tmp_path / "nano.gguf", "gguf"), tmp_path / "hf", "hf")
    tokenizer = AutoTokenizer.from_pretrained(hf)
    plain = "Grüße, 東京! It's 1,234.5"
    assert tokenizer.encode(plain) == Tokenizer.load(NANO).encode(plain)


@pytest.mark.nightly
def test_round_trip_of_the_full_size(tmp_path: Path) -> None:
    """60 GB are written, 30 GB are needed at a time."""
    done = subprocess.run(
        [sys.executable, "benchmarks/convert.py", str(tmp_path), "synthetic:gpt-oss-20b"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert done.returncode == 0
