"""From options to an engine: which backend it gets, and which limits."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any
from unittest.mock import Mock, call

import pytest
import torch

from motet.engine import core, loading
from motet.engine.config import EngineConfig, kv_block_bytes, resolve, step_bytes
from motet.engine.loading import load_engine
from motet.engine.wire import EngineOptions
from motet.errors import BackendError, UsageError
from motet.model.config import ModelConfig
from motet.ops import native
from motet.ops.invariant import INVARIANT_BACKENDS


def backend_of(**options: object) -> str:
    core, _, _ = load_engine(EngineOptions.of("synthetic:tiny", None, max_context=64, **options))
    return core._runner.model.backend


@pytest.mark.skipif(not native.is_available(), reason="no native module")
def test_deterministic_takes_the_backend_that_is_best(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MOTET_BACKEND", raising=False)
    assert backend_of(deterministic=True) == "cpu"
    monkeypatch.setenv("MOTET_BACKEND", "ref")
    assert backend_of(deterministic=True) == "ref"


@pytest.mark.parametrize("by_name", [True, False], ids=["argument", "environment"])
def test_deterministic_refuses_another_backend_that_is_named(
    by_name: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(INVARIANT_BACKENDS, "ref", ("cuda",))
    monkeypatch.setenv("MOTET_BACKEND", "auto" if by_name else "ref")
    with pytest.raises(BackendError, match=r"'ref' on cpu is not batch-invariant"):
        backend_of(deterministic=True, backend="ref" if by_name else "auto")


@pytest.mark.parametrize("isa", ["amx", "avx2"])
@pytest.mark.parametrize("deterministic", [True, False])
def test_int8_activations_that_tiles_leave_without_effect_are_told(
    isa: str, deterministic: bool, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    if not native.is_available() or isa not in native.kernels.supported_isas():
        pytest.skip("no such instructions")
    monkeypatch.setattr(native, "BEST_ISA", isa)
    assert backend_of(backend="cpu", activations="int8", deterministic=deterministic) == "cpu"
    told = [record for record in caplog.messages if "activations 'int8' save nothing" in record]
    assert len(told) == (deterministic and isa == "amx")


class _OnGpu:
    """What is asked of a model on a GPU."""

    def __init__(self, backend: str) -> None:
        self.backend, self.device = backend, torch.device("cuda")
        self.config = ModelConfig()
        self.expert_cache: object = None


@pytest.mark.parametrize(
    ("free", "chunk", "requests", "rows"),
    [
        (125e9, 16_384, 256, 9712),
        (60e9, 16_384, 256, 4662),
        (14e9, 4096, 256, 1087),
        (8e9, 2048, 256, 621),
        (2e9, 512, 64, 155),
    ],
    ids=["20b in 141 GB", "20b in 80 GB", "120b in 80 GB", "20b in 24 GB", "20b in 16 GB"],
)
def test_a_gpu_gets_graphs_and_what_its_memory_has_room_for(
    monkeypatch: pytest.MonkeyPatch, free: float, chunk: int, requests: int, rows: int
) -> None:
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda device: (int(free), int(141e9)))
    suited = loading._suited(EngineConfig(max_context=8192), _OnGpu("gpu"))  # type: ignore[arg-type]
    assert suited.cuda_graphs
    assert (suited.max_batch_tokens, suited.max_batch_requests) == (chunk, requests)
    assert suited.max_prompt_rows == rows
    # The fifth of the memory that no cache takes by itself is enough for any step.
    assert step_bytes(ModelConfig(), suited) <= free / 5
    assert suited.max_context == 8192
    assert loading._suited(EngineConfig(), _OnGpu("ref")) == EngineConfig()  # type: ignore[arg-type]


@pytest.mark.parametrize("from_files", [True, False])
@pytest.mark.parametrize("warm_up", [True, False])
def test_kernels_are_prepared_once_and_steps_made_where_wanted(
    monkeypatch: pytest.MonkeyPatch, from_files: bool, warm_up: bool
) -> None:
    read = _OnGpu("gpu")
    checkpoint = SimpleNamespace(name="x", tokenizer_json=lambda: None)

    def load_model(name: str, *, ahead: Callable[[object], None], **_: object) -> object:
        if from_files:
            ahead(_OnGpu("gpu"))
        return SimpleNamespace(model=read, config=read.config, checkpoint=checkpoint)

    prepared, made, engine = Mock(), Mock(), Mock()
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda device: (int(100e9), int(141e9)))
    monkeypatch.setattr(torch.cuda, "synchronize", waited := Mock())
    monkeypatch.setattr(loading, "load_model", load_model)
    monkeypatch.setattr(loading, "prepare_kernels", prepared)
    monkeypatch.setattr(loading, "warm_up", made)
    monkeypatch.setattr(loading, "EngineCore", engine)
    load_engine(EngineOptions.of("x", None, max_context=77, warm_up=warm_up))
    (model, config, max_context), _ = prepared.call_args
    assert prepared.call_count == 1
    assert (model is read) == (not from_files)
    assert (config.cuda_graphs, max_context) == (True, 77)
    assert waited.call_args_list == [call(read.device)]  # for what its steps' stream does not know
    assert made.call_args_list == ([call(engine.return_value, read)] if warm_up else [])


def test_prompts_are_cut_in_longer_chunks_where_each_one_copies_the_experts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda device: (1 << 30, 8 << 30))
    model = _OnGpu("gpu")
    model.expert_cache = object()
    suited = loading._suited(EngineConfig(), model)  # type: ignore[arg-type]
    assert (suited.max_batch_tokens, suited.max_batch_requests) == (2048, 64)
    assert suited.max_prompt_rows == 83  # whose logits the memory has room for


def test_the_cache_leaves_the_memory_that_steps_take(monkeypatch: pytest.MonkeyPatch) -> None:
    """What `check_room` leaves for work is enough for a step and for a context of use."""
    config = ModelConfig()
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda device: (1_000_000_000, 8 << 30))
    model = _OnGpu("gpu")
    model.expert_cache = object()
    suited = loading._suited(EngineConfig(), model)  # type: ignore[arg-type]
    work = step_bytes(config, suited)
    spare = core._spare_bytes(torch.device("cuda"), work)
    limits = resolve(suited, config, itemsize=2, spare_bytes=spare)
    assert limits.num_blocks * kv_block_bytes(config, 2) + work <= 1_000_000_000
    assert limits.max_context >= 4096


@pytest.mark.parametrize("size", [0, -1, 1.5, True, "4GB"])
def test_bytes_that_are_no_number_are_refused(size: Any) -> None:
    with pytest.raises(UsageError, match=r"expert_cache_bytes is .*; give a number of bytes"):
        loading._checked_bytes(size)
