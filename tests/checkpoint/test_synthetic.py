"""Synthetic checkpoints: the sizes of the real ones, and values that are random yet repeatable."""

import pytest
import torch

from motet.checkpoint import open_checkpoint
from motet.checkpoint.synthetic import _RUN_LEN, SyntheticCheckpoint, _fill_normal
from motet.errors import CheckpointError


@pytest.mark.parametrize(
    ("name", "layers", "nbytes"),
    [("gpt-oss-20b", 24, 13_761_264_768), ("gpt-oss-120b", 36, 65_248_815_744)],
)
def test_sizes_are_those_of_the_published_checkpoints(name: str, layers: int, nbytes: int) -> None:
    checkpoint = open_checkpoint(f"synthetic:{name}")
    assert checkpoint.nbytes == nbytes
    assert len(checkpoint.entries) == 3 + layers * 19
    assert checkpoint.tokenizer_folder is None


def test_tensors_match_their_entries() -> None:
    checkpoint = open_checkpoint("synthetic:tiny")
    assert 2_000_000 < checkpoint.nbytes < 8_000_000
    for name, entry in checkpoint.entries.items():
        tensor = checkpoint.read(name, "cpu")
        assert tuple(tensor.shape) == entry.shape
        assert tensor.nbytes == entry.nbytes
        assert tensor.float().isfinite().all()


def test_tensors_depend_on_name_and_seed_alone() -> None:
    name = "model.layers.{}.mlp.experts.down_proj_blocks"
    one = SyntheticCheckpoint("synthetic:tiny").read(name.format(0))
    assert torch.equal(one, SyntheticCheckpoint("synthetic:tiny").read(name.format(0)))
    assert not torch.equal(one, SyntheticCheckpoint("synthetic:tiny").read(name.format(1)))
    assert not torch.equal(one, SyntheticCheckpoint("synthetic:tiny", seed=1).read(name.format(0)))


def test_blocks_use_every_code_and_scales_suit_the_fan_in() -> None:
    checkpoint = open_checkpoint("synthetic:tiny")
    experts = "model.layers.0.mlp.experts"
    blocks = checkpoint.read(f"{experts}.gate_up_proj_blocks")
    assert len(blocks.unique()) == 256
    scales = checkpoint.read(f"{experts}.gate_up_proj_scales")
    codes = torch.tensor([0, 0.5, 1, 1.5, 2, 3, 4, 6])
    codes = torch.cat([codes, -codes])
    weights = codes[(blocks & 15).long()] * torch.exp2(scales.float() - 127)[..., None]
    gain = weights.std() * 288**0.5  # of a unit activation through the matrix
    assert 0.7 < gain < 2.0


def test_long_tensors_repeat_one_run_but_no_row() -> None:
    lm_head = open_checkpoint("synthetic:gpt-oss-20b").entries["lm_head.weight"]
    assert lm_head.shape[0] < _RUN_LEN  # a prime, so every row starts elsewhere in the run
    tensor = torch.empty(3000, 720)
    _fill_normal(tensor, 0.0, 1.0, torch.Generator().manual_seed(0))
    assert len(tensor[:, 0].unique()) > 2990
    assert torch.equal(tensor.view(-1)[:9], tensor.view(-1)[_RUN_LEN : _RUN_LEN + 9])


def test_an_unknown_tensor_is_named() -> None:
    with pytest.raises(CheckpointError, match="no tensor nonsense"):
        open_checkpoint("synthetic:tiny").read("nonsense")
