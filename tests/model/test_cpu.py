"""The whole model on the backend "cpu": scores and tokens of ref, in every layout that it takes."""

import logging
from pathlib import Path

import numpy as np
import pytest
import torch

from motet import LLM, SamplingParams
from motet.checkpoint import write_hf
from motet.errors import BackendError, UsageError
from motet.model.gpt_oss import new_cache
from motet.model.load import load_model
from motet.ops import native
from motet.ops.batch import Batch, Pages
from tests.model.small import CONFIGS, random_weights

pytestmark = pytest.mark.skipif(not native.is_available(), reason="no native module")

IDS = [[5, 9, 2, 77, 31, 8, 8, 1], list(range(3, 90)), [60]]


def folder_of(name: str, tmp_path: Path) -> Path:
    weights = random_weights(CONFIGS[name], dtype=torch.bfloat16, packed=True)
    return write_hf(tmp_path / name, CONFIGS[name].to_hf(), weights)


@pytest.mark.parametrize("name", CONFIGS)
@pytest.mark.parametrize(("dtype", "tolerance"), [("float32", 1e-4), ("bfloat16", 2e-2)])
def test_scores_are_those_of_ref(name: str, dtype: str, tolerance: float, tmp_path: Path) -> None:
    folder = folder_of(name, tmp_path)
    want, got = (
        LLM(folder, backend=backend, dtype=kind, max_context=128, in_process=True).score(IDS)
        for backend, kind in (("ref", "float32"), ("cpu", dtype))
    )
    for expected, have in zip(want, got, strict=True):
        # A rounded activation may choose another expert at a few positions.
        errors = np.abs(have - expected).max(-1) if dtype == "float32" else np.abs(have - expected)
        assert np.median(errors) <= tolerance


def test_greedy_tokens_of_nano_are_those_of_ref() -> None:
    prompts = ["What is 37 + 58?", "The days of the week are", "{"]
    params = SamplingParams(max_tokens=24, temperature=0, ignore_eos=True)
    models = (LLM("nano", backend=backend, in_process=True) for backend in ("ref", "cpu"))
    wanted, got = (model.generate(prompts, params) for model in models)
    assert [one.token_ids for one in got] == [one.token_ids for one in wanted]


def test_dense_matrices_rounded_to_bytes_score_nearly_the_same() -> None:
    ids = [list(range(100, 400, 3))]
    (exact,), (rounded,) = (
        LLM("nano", backend="cpu", dense=dense, in_process=True).score(ids)
        for dense in ("stored", "int8")
    )
    kl = (np.exp(exact) * (exact - rounded)).sum(-1)
    assert 0 < kl.mean() < 0.02
    with pytest.raises(UsageError, match="dense is 'int3'"):
        load_model("synthetic:tiny", dense="int3")


def decoded(ids: list[int], *, dense: str = "stored", activations: str = "exact") -> torch.Tensor:
    """Log-probabilities after each id of nano, one step a token."""
    model = load_model("nano", backend="cpu", dense=dense, activations=activations).model
    cache = new_cache(
        model.config, num_full_blocks=1, num_sliding_blocks=1, block_len=len(ids), dtype=model.dtype
    )
    rows = []
    for place, token in enumerate(ids):
        pages = Pages(torch.zeros(1, 1, dtype=torch.int32), torch.tensor([place]), len(ids))
        batch = Batch(
            input_ids=torch.tensor([token]),
            positions=torch.tensor([place]),
            cu_seqlens=torch.tensor([0, 1], dtype=torch.int32),
            seq_lens=torch.tensor([place + 1], dtype=torch.int32),
            max_query_len=1,
            max_seq_len=place + 1,
            full=pages,
            sliding=pages,
        )
        rows.append(model.forward(batch, cache)[0].log_softmax(-1).double())
    return torch.stack(rows)


@pytest.mark.skipif(not native.is_available(), reason="no native module")
@torch.inference_mode()
def test_rounded_activations_score_nearly_the_same() -> None:
    ids = list(range(100, 240, 3))
    for dense in ("stored", "int8"):
        exact, rounded = (
            decoded(ids, dense=dense, activations=activations) for activations in ("exact", "int8")
        )
        kl = (exact.exp() * (exact - rounded)).sum(-1)
        assert 0 < kl.mean() < 0.02


def test_rounded_activations_are_refused_where_they_are_not() -> None:
    with pytest.raises(UsageError, match="activations is 'int3'"):
        load_model("synthetic:tiny", activations="int3")
    with pytest.raises(BackendError, match="'int8' are for the backend 'cpu', not 'ref'"):
        load_model("synthetic:tiny", backend="ref", activations="int8")


def test_what_the_kernels_do_not_take_goes_to_ref(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    weights = random_weights(CONFIGS["tiny"])  # experts of float32
    folder = write_hf(tmp_path / "float", CONFIGS["tiny"].to_hf(), weights)
    with caplog.at_level(logging.INFO, logger="motet.model.load"):
        assert load_model(folder).model.backend == "ref"
    if native.BEST_ISA not in ("scalar", "neon"):
        assert "backend ref in place of cpu" in caplog.text
    with pytest.raises(BackendError, match="cannot take gate_up"):
        load_model(folder, backend="cpu")
    assert load_model("synthetic:tiny", dtype="float16").model.backend == "ref"
    with pytest.raises(BackendError, match="not in float16"):
        load_model("synthetic:tiny", dtype="float16", backend="cpu")


@pytest.mark.parametrize("threads", [0, -1, 1.5, True, 5000])
def test_threads_out_of_range_are_refused(threads: int) -> None:
    with pytest.raises(UsageError, match="threads is"):
        LLM("synthetic:tiny", threads=threads, in_process=True)
