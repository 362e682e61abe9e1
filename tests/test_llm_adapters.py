"""LoRA adapters through the front door, in the model's own process, and on the command line."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from motet import LLM, SamplingParams
from motet.errors import CheckpointError, UsageError
from motet.model.config import ModelConfig
from tests.test_llm import QUESTION, write_model

ROOT = Path(__file__).parents[1]
GREEDY = SamplingParams(max_tokens=6, temperature=0, ignore_eos=True)
PROMPTS = [[5, 6, 7], [80, 9], [5, 6, 7]]


def write_adapter(folder: Path, config: ModelConfig, seed: int, rank: int = 2) -> Path:
    """An adapter of random weights for q_proj and both of the experts', as PEFT saves it."""
    generator = torch.Generator().manual_seed(seed)
    num_experts, hidden, width = config.num_experts, config.hidden_size, config.expert_size
    shapes = {
        "self_attn.q_proj": ((rank, hidden), (config.qkv_sizes[0], rank)),
        "mlp.experts.base_layer": ((num_experts * rank, hidden), (2 * width, rank * num_experts)),
        "mlp.experts": ((num_experts * rank, width), (hidden, rank * num_experts)),
    }
    tensors = {
        f"base_model.model.model.layers.{layer}.{name}.lora_{part}.weight": torch.randn(
            shape, generator=generator
        )
        * 0.3
        for layer in range(config.num_layers)
        for name, pair in shapes.items()
        for part, shape in zip("AB", pair, strict=True)
    }
    settings = {
        "peft_type": "LORA",
        "r": rank,
        "lora_alpha": 2 * rank,
        "target_modules": ["q_proj"],
        "target_parameters": ["mlp.experts.gate_up_proj", "mlp.experts.down_proj"],
    }
    folder.mkdir()
    save_file(tensors, folder / "adapter_model.safetensors")
    (folder / "adapter_config.json").write_text(json.dumps(settings))
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model and two adapters of it."""
    folder = tmp_path_factory.mktemp("adapted")
    write_model(folder / "model")
    config = ModelConfig.from_hf(json.loads((folder / "model" / "config.json").read_text()))
    for seed, name in enumerate(("sql", "law")):
        write_adapter(folder / name, config, seed)
    return folder


@pytest.fixture(scope="module")
def llm(folder: Path) -> Iterator[LLM]:
    with LLM(folder / "model", max_context=400, deterministic=True) as llm:
        llm.load_adapter("sql", folder / "sql")
        yield llm


def said(llm: LLM, adapter: str | None) -> list[list[int]]:
    return [out.token_ids for out in llm.generate(PROMPTS, GREEDY, adapter=adapter)]


def test_each_prompt_has_its_adapter(llm: LLM, folder: Path) -> None:
    info = llm.load_adapter("law", str(folder / "law"))
    assert (info.name, info.folder, info.rank) == ("law", str(folder / "law"), 2)
    names = [None, "sql", "law"]
    alone = [said(llm, name) for name in names]
    assert alone[0][0] != alone[1][0] != alone[2][0]
    together = llm.generate(PROMPTS, GREEDY, adapter=["law", None, "sql"])
    assert [out.token_ids for out in together] == [alone[2][0], alone[0][1], alone[1][2]]
    streamed = [token.token_id for token in llm.stream(PROMPTS[0], GREEDY, adapter="law")]
    assert streamed == alone[2][0]
    each = dict(llm.generate_each(PROMPTS, GREEDY, adapter="sql"))
    assert [each[i].token_ids for i in range(3)] == alone[1]
    llm.unload_adapter("law")
    assert said(llm, "sql") == alone[1]


def test_chats_and_scores_have_it(llm: LLM) -> None:
    params = SamplingParams(max_tokens=8, temperature=0, logprobs=0)
    chats = [llm.chat(QUESTION, params=params, adapter=a) for a in (None, "sql")]
    plain, adapted = ([token.logprob for token in chat.tokens] for chat in chats)
    assert all(a != b for a, b in zip(plain, adapted, strict=True))
    scores = [llm.score([PROMPTS[0]], adapter=adapter)[0] for adapter in (None, "sql")]
    assert abs(scores[0] - scores[1]).max() > 0.1


def test_what_is_wrong_is_told_by_the_engines_process(llm: LLM, folder: Path) -> None:
    with pytest.raises(UsageError, match="no adapter 'tax' is loaded; loaded: 'sql'"):
        llm.generate(PROMPTS, GREEDY, adapter="tax")
    with pytest.raises(UsageError, match="no adapter 'tax' is loaded"):
        llm.chat(QUESTION, adapter="tax")
    with pytest.raises(UsageError, match="no adapter 'tax' is loaded"):
        llm.unload_adapter("tax")
    with pytest.raises(UsageError, match="2 adapters for 3 prompts"):
        llm.generate(PROMPTS, GREEDY, adapter=["sql", None])
    with pytest.raises(UsageError, match="adapter is 3"):
        llm.generate(PROMPTS, GREEDY, adapter=[3, None, None])  # type: ignore[list-item]
    with pytest.raises(UsageError, match="'sql' is loaded already"):
        llm.load_adapter("sql", folder / "sql")
    with pytest.raises(CheckpointError, match=r"adapter_config\.json"):
        llm.load_adapter("tax", folder / "model")
    with pytest.raises(UsageError, match="name is 3"):
        llm.load_adapter(3, folder / "sql")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="folder is None"):
        llm.load_adapter("tax", None)  # type: ignore[arg-type]


def test_adapters_come_and_go_while_others_run(llm: LLM, folder: Path) -> None:
    long = SamplingParams(max_tokens=30, temperature=0, ignore_eos=True)
    alone = [out.token_ids for out in llm.generate(PROMPTS, long, adapter=["sql", None, "sql"])]
    got: list[list[int]] = []
    runs = threading.Thread(
        target=lambda: got.extend(
            out.token_ids for out in llm.generate(PROMPTS, long, adapter=["sql", None, "sql"])
        )
    )
    runs.start()
    for _ in range(3):
        llm.load_adapter("law", folder / "law")
        assert llm.generate([1], GREEDY, adapter="law")[0].finish_reason == "length"
        llm.unload_adapter("law")
    runs.join()
    assert got == alone


def test_a_relative_folder_on_the_command_line(llm: LLM, folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from motet.cli import main; main()", "generate", "model",
         "--adapter", "sql", "--prompt-ids", "5,6,7", "--max-tokens", "6", "--temperature", "0",
         "--ignore-eos", "--json"],
        capture_output=True, text=True, cwd=folder, env={"PYTHONPATH": str(ROOT)}, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["token_ids"] == said(llm, "sql")[0]
