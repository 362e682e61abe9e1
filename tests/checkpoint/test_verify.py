"""Values that are none, hashes that changed, and two checkpoints compared in any layouts."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from motet.checkpoint import open_checkpoint, write_hf
from motet.checkpoint.compare import compare_checkpoints
from motet.checkpoint.convert import plan_conversion
from motet.checkpoint.manifest import check_manifest, write_manifest
from motet.checkpoint.planned import write_planned
from motet.checkpoint.values import check_values, values_nbytes
from motet.checkpoint.verify import check_hashes, damaged_tensors, find_manifest
from motet.errors import CheckpointError

MakeTensors = Callable[..., dict[str, Tensor]]
LAYER = "model.layers.1."
EXPERTS = f"{LAYER}mlp.experts."


@pytest.fixture
def folder(tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors) -> Path:
    """A packed checkpoint in the Hugging Face layout."""
    tensors = make_tensors(packed=True)
    for name, tensor in tensors.items():
        if name.endswith("_scales"):
            tensor.clamp_(100, 140)  # finite in bfloat16
    return write_hf(tmp_path / "hf", config, tensors)


def convert(source: Path | str, target: Path, to: str, **options: Any) -> Path:
    """`source` in another layout."""
    plan = plan_conversion(open_checkpoint(source), to, **options)
    return write_planned(target, plan.files, plan.small_files, source=plan.source).path


def overwrite(folder: Path, name: str, change: Callable[[Tensor], object]) -> None:
    """Change one tensor in its file."""
    entry = open_checkpoint(folder).entries[name]
    assert entry.file is not None
    assert entry.offset is not None
    tensor = open_checkpoint(folder).read(name).clone()
    change(tensor)
    with open(entry.file, "r+b") as stream:
        stream.seek(entry.offset)
        stream.write(tensor.contiguous().view(torch.uint8).numpy().tobytes())


def targets(folder: Path) -> list[Path]:
    """The same model in every layout."""
    above = folder.parent
    return [
        folder,
        convert(folder, above / "original", "original"),
        convert(folder, above / "a.gguf", "gguf"),
        convert(folder, above / "bf16", "hf-bf16"),
    ]


def test_sound_values_in_every_layout(folder: Path) -> None:
    for path in targets(folder):
        checkpoint = open_checkpoint(path)
        seen: list[int] = []
        assert check_values(checkpoint, seen.append) == []
        assert sum(seen) == values_nbytes(checkpoint) <= checkpoint.nbytes


@pytest.mark.parametrize(
    ("name", "place", "value", "message"),
    [
        (f"{EXPERTS}down_proj_scales", (2, 95, 1), 255, "1 NaN scales (255), the first at"),
        (f"{EXPERTS}gate_up_proj_scales", (0, 3, 2), 255, "1 NaN scales (255), the first at"),
        ("model.embed_tokens.weight", (36, 95), float("nan"), "1 values that are no number"),
        ("model.embed_tokens.weight", (0, 0), float("inf"), "1 values that are no number"),
        (f"{LAYER}self_attn.sinks", (5,), -float("inf"), "1 values that are no number"),
    ],
)
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16, torch.float32])
def test_wrong_values_are_named_with_their_place(
    tmp_path: Path,
    config: dict[str, Any],
    make_tensors: MakeTensors,
    name: str,
    place: tuple[int, ...],
    value: float,
    message: str,
    dtype: torch.dtype,
) -> None:
    tensors = make_tensors(packed=True, dtype=dtype)
    tensors[name][place] = value
    (complaint,) = check_values(open_checkpoint(write_hf(tmp_path / "m", config, tensors)))
    assert f"tensor {name}: found {message}" in complaint
    assert complaint.endswith(f"the first at {list(place)}")


def test_wrong_values_of_gguf_blocks(tmp_path: Path) -> None:
    file = convert("synthetic:tiny", tmp_path / "a.gguf", "gguf", gguf_dense="q8_0")
    name = f"{EXPERTS}up_proj_mxfp4"
    entry = open_checkpoint(file).entries[name]
    assert entry.offset is not None
    with open(file, "r+b") as stream:
        stream.seek(entry.offset + 17 * 10)  # the eleventh block: the second of row 1's nine
        stream.write(b"\xff")
        q8 = open_checkpoint(file).entries["lm_head.weight"]
        assert (q8.dtype, q8.offset is not None) == ("Q8_0", True)
        stream.seek((q8.offset or 0) + 34)
        stream.write(b"\x00\x7c")  # infinity
    first, second = sorted(check_values(open_checkpoint(file)))
    assert f"tensor {name}: found 1 NaN scales (255), the first at [0, 1, 1]" in second
    assert "lm_head.weight: found 1 values that are no number, the first at [0, 1]" in first


def test_hashes_of_a_checkpoint(folder: Path) -> None:
    write_manifest(folder)
    check_hashes(folder)
    name = "model.norm.weight"
    overwrite(folder, name, lambda tensor: tensor.neg_())
    with pytest.raises(CheckpointError, match=r"model\.safetensors: its bytes have changed"):
        check_hashes(folder)
    (problem,) = check_manifest(folder)
    assert name in damaged_tensors(problem, open_checkpoint(folder).entries.values())


def test_a_manifest_above_covers_what_it_lists(folder: Path) -> None:
    original = convert(folder, folder / "original", "original")
    for path in original.glob("*manifest*"):
        path.unlink()
    for path in folder.glob("*manifest*"):
        path.unlink()
    assert find_manifest(original) is None
    with pytest.raises(CheckpointError, match="not found"):
        check_hashes(original)
    write_manifest(folder)
    assert find_manifest(original) == folder
    check_hashes(original)
    assert find_manifest(folder.parent / "elsewhere") is None


def test_what_has_no_files_has_no_hashes() -> None:
    with pytest.raises(CheckpointError, match="synthetic:tiny: has no files"):
        check_hashes("synthetic:tiny")


def test_every_layout_is_the_same_as_every_other(folder: Path) -> None:
    paths = targets(folder)
    for a in paths:
        for b in paths:
            left, right = open_checkpoint(a), open_checkpoint(b)
            seen: list[int] = []
            result = compare_checkpoints(left, right, seen.append)
            assert result.is_identical, (a, b, result.differences)
            assert result.num_tensors == 3 + 2 * (15 + 2)
            assert sum(seen) == left.nbytes


@pytest.mark.parametrize("other", ["hf", "original", "a.gguf", "bf16"])
def test_a_changed_expert_is_found(folder: Path, other: str) -> None:
    paths = {path.name: path for path in targets(folder)}
    changed = write_copy(folder)

    def change(blocks: Tensor) -> None:
        blocks[1, 0, 0, :2] ^= 0x33

    overwrite(changed, f"{EXPERTS}gate_up_proj_blocks", change)
    (found,) = compare_checkpoints(
        open_checkpoint(paths[other]), open_checkpoint(changed)
    ).differences
    assert (found.name, found.is_expert) == (f"{EXPERTS}gate_up_proj", True)
    assert found.what.startswith("4 ")
    assert found.what.endswith("values differ" if other == "bf16" else "4 codes differ")
    assert (found.max_abs is not None) == (other == "bf16")


def test_changed_scales_and_dense_values_are_measured(folder: Path) -> None:
    changed = write_copy(folder)
    overwrite(changed, f"{EXPERTS}down_proj_scales", lambda scales: scales.sub_(1))
    name = f"{LAYER}self_attn.q_proj.bias"

    def change(bias: Tensor) -> None:
        bias[3] = bias[3] + 2 * bias.abs().max()

    overwrite(changed, name, change)
    result = compare_checkpoints(open_checkpoint(folder), open_checkpoint(changed))
    dense, expert = sorted(result.differences, key=lambda found: found.is_expert)
    assert expert.what == f"{3 * 96 * 2} scales differ"
    assert (dense.name, dense.what) == (name, "1 of 60 values differ")
    assert dense.relative == pytest.approx(2.0, rel=0.02)
    assert not result.is_within(10.0)


def test_rounded_dense_tensors_are_within_a_tolerance(tmp_path: Path) -> None:
    file = convert("synthetic:tiny", tmp_path / "a.gguf", "gguf", gguf_dense="q8_0")
    result = compare_checkpoints(open_checkpoint("synthetic:tiny"), open_checkpoint(file))
    assert not result.is_identical
    assert not any(difference.is_expert for difference in result.differences)
    assert result.is_within(0.01)
    assert not result.is_within(0.0001)


def test_nan_is_close_to_nothing(folder: Path) -> None:
    changed = write_copy(folder)
    overwrite(changed, "model.norm.weight", lambda norm: norm[:1].fill_(float("nan")))
    result = compare_checkpoints(open_checkpoint(folder), open_checkpoint(changed))
    assert result.differences[0].what == "1 of 96 values differ"
    assert not result.is_within(1e30)


def test_missing_tensors_and_other_shapes(
    folder: Path, config: dict[str, Any], make_tensors: MakeTensors, tmp_path: Path
) -> None:
    tensors = {name: open_checkpoint(folder).read(name) for name in make_tensors(packed=True)}
    del tensors["lm_head.weight"]
    tensors["extra"] = torch.ones(1)
    tensors["model.norm.weight"] = torch.ones(95)
    for form in ("blocks", "scales"):
        tensors[f"{EXPERTS}down_proj_{form}"] = tensors[f"{EXPERTS}down_proj_{form}"][:2]
    other = write_hf(tmp_path / "other", config, tensors)
    a, b = open_checkpoint(folder), open_checkpoint(other)
    found = {d.name: d.what for d in compare_checkpoints(a, b).differences}
    assert found == {
        "lm_head.weight": f"missing in {other}",
        "extra": f"missing in {folder}",
        "model.norm.weight": "found shapes [96] and [95]",
        f"{EXPERTS}down_proj": "found shapes [3, 96, 64] and [2, 96, 64]",
    }


def write_copy(folder: Path) -> Path:
    """The same checkpoint in a folder of its own."""
    checkpoint = open_checkpoint(folder)
    tensors = {name: checkpoint.read(name) for name in checkpoint.entries}
    return write_hf(folder.parent / "copy", checkpoint.config, tensors)
