"""`motet verify`: what is sound, what is named when it is not, and two checkpoints against each."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from typer.testing import CliRunner

from motet.checkpoint import open_checkpoint
from motet.checkpoint.convert import plan_conversion
from motet.checkpoint.planned import write_planned
from motet.cli.app import app
from motet.cli.same import kl_divergence, read_prompts
from motet.errors import CheckpointError, MotetError, UsageError
from motet.tokenizer import Tokenizer


def convert(source: str, target: Path, to: str, **options: Any) -> Path:
    """`source` in another layout, with its manifest."""
    plan = plan_conversion(open_checkpoint(source), to, **options)
    return write_planned(target, plan.files, plan.small_files, source=plan.source).path


def report(*args: str | Path) -> tuple[dict[str, tuple[str, str]], bool]:
    """The status and the details of each check by its name, and whether the command failed."""
    done = CliRunner().invoke(app, ["verify", *map(str, args), "--json"])
    assert done.exception is None or isinstance(done.exception, CheckpointError), done.exception
    facts = json.loads(done.stdout)
    assert facts["ok"] == (done.exception is None)
    checks = {c["name"]: (c["status"], "\n".join(c["details"])) for c in facts["checks"]}
    return checks, done.exception is not None


@pytest.fixture
def nano(tmp_path: Path) -> Path:
    """The embedded model in a folder of its own, with a manifest."""
    return convert("nano", tmp_path / "nano", "hf")


def flip(file: Path, offset: int, value: bytes) -> None:
    """Write over a few bytes."""
    with open(file, "r+b") as stream:
        stream.seek(offset)
        stream.write(value)


def edit(file: Path, **fields: Any) -> None:
    """Change fields of a JSON file."""
    file.write_text(json.dumps(json.loads(file.read_text("utf-8")) | fields))


@pytest.mark.parametrize("to", ["hf", "original", "gguf", "hf-bf16"])
def test_every_layout_is_sound(tmp_path: Path, to: str) -> None:
    path = convert("nano", tmp_path / ("a.gguf" if to == "gguf" else "a"), to)
    checks, has_failed = report(path)
    assert not has_failed
    assert {name: status for name, (status, _) in checks.items()} == {
        "files, headers and offsets": "ok",
        "configuration and shapes": "ok",
        "values": "ok",
        "tokenizer": "ok",
        "manifest": "ok",
    }


def test_a_table_for_people() -> None:
    done = CliRunner().invoke(app, ["verify", "nano"])
    assert done.exit_code == 0
    assert "155 tensors" in done.stdout
    assert "SHA-256 of 3 files" in done.stdout  # the embedded model comes with its manifest
    assert "skipped" not in done.stdout


def test_a_changed_value_is_found_with_its_tensor(nano: Path) -> None:
    entry = open_checkpoint(nano).entries["model.layers.3.self_attn.o_proj.weight"]
    assert entry.file is not None
    assert entry.offset is not None
    flip(entry.file, entry.offset + 8, b"\x80\x7f")  # infinity in bfloat16
    checks, has_failed = report(nano)
    assert has_failed
    status, details = checks["values"]
    assert status == "failed"
    assert f"tensor {entry.name}: found 1 values that are no number, the first at [0, 4]" in details
    status, details = checks["manifest"]
    assert status == "failed"
    assert "its bytes have changed" in details
    assert checks["tokenizer"][0] == checks["configuration and shapes"][0] == "ok"


def test_what_cannot_be_opened_still_has_its_hashes_checked(nano: Path) -> None:
    weights = nano / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1])
    checks, has_failed = report(nano)
    assert has_failed
    assert {name: status for name, (status, _) in checks.items()} == {
        "files, headers and offsets": "failed",
        "configuration and shapes": "skipped",
        "values": "skipped",
        "tokenizer": "skipped",
        "manifest": "failed",
    }
    assert "truncated" in checks["files, headers and offsets"][1]


@pytest.mark.parametrize(
    ("fields", "name", "message"),
    [
        ({"num_hidden_layers": 9}, "configuration and shapes", "8 entries for 9 layers"),
        ({"num_local_experts": 9}, "configuration and shapes", "expected BF16"),
        ({"vocab_size": 1535}, "configuration and shapes", "embed_tokens"),
        ({"pad_token_id": 5000}, "tokenizer", "pad_token_id is 5000"),
    ],
)
def test_a_configuration_that_does_not_fit(
    nano: Path, fields: dict[str, Any], name: str, message: str
) -> None:
    edit(nano / "config.json", **fields)
    (nano / "motet-manifest.json").unlink()
    checks, has_failed = report(nano)
    assert has_failed
    assert checks[name][0] == "failed"
    assert message in checks[name][1]


def test_end_tokens_that_end_nothing(nano: Path) -> None:
    edit(nano / "config.json", eos_token_id=[1])
    (nano / "generation_config.json").unlink(missing_ok=True)
    status, details = report(nano)[0]["tokenizer"]
    assert status == "failed"
    assert "expected <|return|>" in details
    assert "holds 1, which is no control token" in details


def test_into_a_pipe_nothing_but_the_object_is_written(nano: Path) -> None:
    done = CliRunner().invoke(app, ["verify", str(nano), "--json"])
    assert (done.exit_code, done.stderr, len(done.stdout.splitlines())) == (0, "", 1)


def test_a_manifest_may_be_demanded_and_made(nano: Path) -> None:
    (nano / "motet-manifest.json").unlink()
    assert not report(nano)[1]
    checks, has_failed = report(nano, "--hash")
    assert has_failed
    assert "--write-manifest" in checks["manifest"][1]
    assert report(nano, "--hash", "--write-manifest")[0]["manifest"][0] == "ok"
    assert "no files" in report("synthetic:tiny")[0]["manifest"][1]
    assert (nano / "motet-manifest.json").is_file()


@pytest.mark.parametrize("to", ["original", "gguf", "hf-bf16"])
def test_the_same_model_in_another_layout(tmp_path: Path, to: str) -> None:
    path = convert("nano", tmp_path / ("a.gguf" if to == "gguf" else "a"), to)
    checks, has_failed = report("nano", "--same-as", path)
    assert not has_failed
    assert checks == {"experts": ("ok", "identical"), "dense tensors": ("ok", "identical")}


def test_rounded_values_need_a_tolerance(tmp_path: Path) -> None:
    path = convert("nano", tmp_path / "a.gguf", "gguf", gguf_dense="q8_0")
    checks, has_failed = report("nano", "--same-as", path)
    assert has_failed
    assert checks["experts"][0] == "ok"
    assert checks["dense tensors"][0] == "failed"
    assert "lm_head.weight" in checks["dense tensors"][1]
    assert not report("nano", "--same-as", path, "--tolerance", "0.01")[1]


def test_prompts_measure_the_divergence(tmp_path: Path) -> None:
    path = convert("nano", tmp_path / "a.gguf", "gguf", gguf_dense="q8_0")
    prompts = tmp_path / "prompts.txt"
    prompts.write_text("The weather today\n\n[1, 2, 3, 4]\n")
    options = ("--same-as", path, "--prompts", prompts, "--tolerance", "0.01")
    checks, has_failed = report("nano", *options, "--max-kl", "0.1")
    assert not has_failed
    assert "top-1 agreement" in checks["next tokens"][1]
    checks, has_failed = report("nano", *options, "--max-kl", "0")
    assert has_failed
    assert checks["next tokens"][0] == "failed"
    checks, has_failed = report("nano", "--same-as", "nano", "--prompts", prompts)
    assert "mean 0, max 0 nats" in checks["next tokens"][1]


def test_kl_divergence_is_the_definition() -> None:
    generator = torch.Generator().manual_seed(0)
    logits = torch.randn(2, 5, 40, generator=generator, dtype=torch.float64)
    p, q = logits.log_softmax(-1)
    expected = torch.nn.functional.kl_div(q, p, reduction="none", log_target=True).sum(-1)
    kl, is_same = kl_divergence(p.float().numpy(), q.float().numpy())
    np.testing.assert_allclose(kl, expected.numpy(), rtol=1e-5)
    np.testing.assert_array_equal(is_same, (p.argmax(-1) == q.argmax(-1)).numpy())
    certain = np.array([[0.0, -np.inf]], np.float32)
    assert kl_divergence(certain, certain)[0][0] == 0.0
    assert kl_divergence(certain, np.array([[-np.inf, 0.0]], np.float32))[0][0] == np.inf


def test_prompts_are_text_or_ids(tmp_path: Path) -> None:
    file = tmp_path / "prompts"
    file.write_text('[1, 2]\nhello\n\n["not", "ids"]\n')
    tokenizer = Tokenizer.load(Path(open_checkpoint("nano").tokenizer_folder or ""))
    prompts = read_prompts(file, tokenizer)
    assert prompts == [[1, 2], tokenizer.encode("hello"), tokenizer.encode('["not", "ids"]')]
    with pytest.raises(UsageError, match="line 2: is text"):
        read_prompts(file, None)
    file.write_text("\n")
    with pytest.raises(UsageError, match="holds no prompt"):
        read_prompts(file, None)
    with pytest.raises(UsageError, match="cannot read"):
        read_prompts(tmp_path, None)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["nano", "--tolerance", "1"], "give --same-as"),
        (["nano", "--prompts", "x"], "give --same-as"),
        (["nano", "--same-as", "nano", "--hash"], "verify each alone"),
        (["nano", "--same-as", "nano", "--max-kl", "1"], "give --prompts"),
        (["/no/such/model"], "no such folder"),
        (["synthetic:tiny", "--write-manifest"], "no files"),
    ],
)
def test_what_makes_no_sense_is_refused(args: list[str], message: str) -> None:
    done = CliRunner().invoke(app, ["verify", *args])
    assert isinstance(done.exception, MotetError)
    assert message in str(done.exception)


@pytest.mark.parametrize("command", ["generate", "chat"])
def test_loading_may_check_the_hashes(nano: Path, command: str) -> None:
    args = [command, str(nano), "--hash", "--prompt", "Hello", "--max-tokens", "1", "--json"]
    done = CliRunner().invoke(app, args)
    assert "hash" not in str(done.exception)
    flip(nano / "tokenizer.json", 0, b" ")
    done = CliRunner().invoke(app, args)
    assert isinstance(done.exception, CheckpointError)
    assert "tokenizer.json: its bytes have changed" in str(done.exception)
