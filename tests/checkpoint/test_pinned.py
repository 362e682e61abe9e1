"""Tensors in memory that is taken in powers of two."""

import random
from itertools import pairwise

import pytest

from motet.checkpoint import open_checkpoint
from motet.checkpoint.pinned import pinned_bytes, pinned_runs

GPT_OSS = {"synthetic:gpt-oss-20b": 0.004, "synthetic:gpt-oss-120b": 0.012}


@pytest.mark.parametrize("seed", range(5))
def test_each_has_a_place_of_its_own(seed: int) -> None:
    r = random.Random(seed)
    sizes = {str(i): r.choice([1, 255, 256, 257, r.randrange(1, 1 << 28)]) for i in range(50)}
    runs = pinned_runs(sizes)
    places = [
        (index, at, at + sizes[name], name)
        for index, run in enumerate(runs)
        for name, at in run.places.items()
    ]
    assert sorted(name for *_, name in places) == sorted(sizes)
    for index, at, end, _ in places:
        assert at % 256 == 0
        assert end <= runs[index].num_bytes
    places.sort()
    for (run, _, end, _), (other_run, at, _, _) in pairwise(places):
        assert run != other_run or end <= at
    assert all(run.num_bytes.bit_count() == 1 for run in runs)


@pytest.mark.parametrize(("model", "lost"), GPT_OSS.items())
def test_little_is_lost_to_rounding(model: str, lost: float) -> None:
    """In the order of the checkpoint it would be a sixth of 20b and a fourth of 120b."""
    entries = open_checkpoint(model).entries.values()
    sizes = {e.name: e.nbytes for e in entries if e.name.endswith(("_blocks", "_scales"))}
    sizes |= {e.name: e.nbytes for e in entries if "embed_tokens" in e.name}
    assert 1 <= pinned_bytes(sizes) / sum(sizes.values()) < 1 + lost


def test_what_is_small_takes_little() -> None:
    assert pinned_runs({}) == []
    assert pinned_bytes({"a": 300}) == 512
    assert pinned_bytes({"a": 700 << 20, "b": 400 << 20, "c": 300 << 20}) == 1536 << 20
