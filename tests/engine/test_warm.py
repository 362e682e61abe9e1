"""Before the first request steps of every kind are rehearsed; what was tried out is forgotten."""

import importlib.util
import sys
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
import torch

from motet.checkpoint.read import read_all
from motet.engine import graphs, warm
from motet.engine.config import EngineConfig
from motet.engine.core import EngineCore
from motet.engine.request import SamplingParams
from motet.engine.warm import rehearse, warm_up
from motet.engine.wire import RequestInput
from motet.errors import BackendError
from motet.model.gpt_oss import GptOss, new_cache
from motet.model.load import load_model
from motet.ops.attention import gpu as attention_gpu
from motet.ops.batch import Batch
from motet.ops.cuda import decode, nvrtc
from motet.ops.cuda.rehearsal import Rehearsal
from motet.ops.ends import shortened

CONFIG = EngineConfig(max_context=2048, max_batch_requests=20, max_batch_tokens=128)


@pytest.fixture
def model() -> GptOss:
    return load_model("synthetic:tiny", backend="ref").model


def test_what_was_tried_out_is_forgotten(model: GptOss) -> None:
    params = SamplingParams(temperature=0, max_tokens=5, ignore_eos=True)

    def answer(core: EngineCore) -> list[int]:
        core.add(RequestInput("a", [5, 6, 7] * 20, params))
        found: list[int] = []
        while core.has_work:
            found += [token.token_id for output in core.step() for token in output.tokens]
        return found

    plain, warm = EngineCore(model, CONFIG), EngineCore(model, CONFIG)
    before = warm.stats()
    warm_up(warm, model)
    assert warm.stats() == before
    assert answer(warm) == answer(plain)
    assert warm.stats().cached_tokens == plain.stats().cached_tokens == 0


def test_steps_of_every_kind_are_rehearsed(model: GptOss, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[int, int, int, int]] = []
    forward = GptOss.forward

    def spy(self: GptOss, batch: Batch, *given: object, **named: object) -> object:
        assert batch.full is not None
        rows, columns = batch.full.block_table.shape
        seen.append((self.config.num_layers, rows, columns, batch.max_query_len))
        return forward(self, batch, *given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(GptOss, "forward", spy)
    rehearse(model, CONFIG, 2048)
    generating = [(2, rows, columns, 1) for columns in (64, 128) for rows in (1, 2, 4, 8, 16, 24)]
    prompts = [(2, 1, 128, length) for length in (8, 32, 128)]
    assert seen == [*generating, *prompts, (2, 4, 128, 32), (2, 1, 1, 1)]


@pytest.mark.parametrize("is_hopper", [False, True])
def test_no_step_needs_a_kernel_that_was_not_rehearsed(
    is_hopper: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted: set[tuple[Any, ...]] = set()

    def module(name: str, *groups: str, **defines: int) -> Mock:
        noted.add((name, decode.constants(*groups, **defines)))
        return Mock()

    def portable(name: str) -> Callable[..., None]:
        """In place of attention in Triton: what is constant in a kernel."""

        def note(tensors: Any, stride: int, scale: float, plan: Any, shapes: Any) -> None:
            splits = (plan.num_splits, plan.is_short) if name == "decode" else plan
            noted.add((name, splits, tuple(shapes.items())))

        return note

    loaded = load_model("nano", backend="ref")
    weights = {name: t.clone() for name, t in read_all(loaded.checkpoint).items()}
    model = GptOss(loaded.config, weights, backend="gpu", dtype=torch.bfloat16)
    monkeypatch.setattr(decode, "module", module)
    monkeypatch.setattr(decode, "has_kernels", lambda tensor: True)
    monkeypatch.setattr(decode, "is_hopper", lambda tensor: is_hopper)
    monkeypatch.setattr(decode, "shared_memory", lambda device: 232_448)
    monkeypatch.setattr(decode, "num_processors", lambda device: 132)
    monkeypatch.setattr(nvrtc, "tensor_map", Mock())
    monkeypatch.setattr(attention_gpu, "_decode", portable("decode"))
    monkeypatch.setattr(attention_gpu, "_prefill", portable("prefill"))
    config = EngineConfig(max_context=16_384, max_batch_requests=256, max_batch_tokens=256)
    rehearse(model, config, 16_384)
    rehearsed = set(noted)
    noted.clear()
    cache = new_cache(
        loaded.config, num_full_blocks=1, num_sliding_blocks=1, block_len=16, dtype=model.dtype
    )
    for columns in (64, 512, 1024):
        for count in {graphs.padded_shape(n, 1)[0] for n in range(1, 257)}:
            model.forward(warm._step([1] * count, columns, 16, model.device), cache)
    for lengths in (
        [1] * 5 + [40],
        [7],
        [2],
        [64],
        [65, 3, 1],
        [250],
        [1, 100, 100],
        [1] * 90 + [9],
    ):
        whole = warm._step(lengths, 100, 16, model.device)
        last_rows = [sum(lengths[: i + 1]) - 1 for i in range(len(lengths))]
        for wanted in (last_rows, last_rows[:2]):
            model.forward(shortened(whole, lengths, wanted), cache)
        model.forward(whole, cache)
    assert len(noted) > 10
    assert noted <= rehearsed, noted - rehearsed


def test_it_is_rehearsed_once_on_a_machine(
    model: GptOss, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MOTET_CACHE", str(tmp_path))
    monkeypatch.setattr(torch.cuda, "empty_cache", Mock())
    monkeypatch.setattr(warm, "_load_libraries", loaded := Mock())
    monkeypatch.setattr(warm, "rehearse", rehearsed := Mock(return_value=Rehearsal()))
    for _ in range(2):
        warm.prepare_kernels(model, CONFIG, 2048)
    assert rehearsed.call_count == loaded.call_count == 1
    warm.prepare_kernels(model, CONFIG, 1024)
    warm.prepare_kernels(model, replace(CONFIG, deterministic=True), 1024)
    assert rehearsed.call_count == 3
    monkeypatch.setitem(decode.TUNING, "UP_DEPTH", 2)
    rehearsed.side_effect = MemoryError
    for _ in range(2):  # one that breaks off is none
        with pytest.raises(MemoryError):
            warm.prepare_kernels(model, CONFIG, 2048)
    assert rehearsed.call_count == 5
    rehearsed.side_effect = None
    rehearsed.return_value.is_kept = False  # a compiler that was killed: again the next time
    for _ in range(2):
        warm.prepare_kernels(model, CONFIG, 2048)
    assert rehearsed.call_count == 7
    rehearsed.return_value.is_kept = True
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("MOTET_CACHE", str(tmp_path / "file"))
    warm.prepare_kernels(model, CONFIG, 2048)  # nothing can be kept, and nothing fails
    assert rehearsed.call_count == 8


def test_what_triton_does_before_its_first_launch_is_done_ahead(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cache, imported = Mock(), Mock()
    monkeypatch.setattr(torch.cuda, "device", nullcontext)
    monkeypatch.setattr(torch.cuda, "current_blas_handle", Mock())
    monkeypatch.setattr(warm, "nvrtc", Mock(side_effect=BackendError("there is none")))
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(importlib, "import_module", imported)
    monkeypatch.setitem(sys.modules, "triton.runtime.cache", cache)
    warm._load_libraries(torch.device("cuda", 0))  # without Triton nothing is asked of it
    assert imported.call_count == cache.triton_key.call_count == 0
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: name == "triton")
    imported.side_effect = [None, ImportError, None]  # another version
    warm._load_libraries(torch.device("cuda", 0))
    assert cache.triton_key.call_count == 1


def test_the_memory_that_is_free_now_does_not_decide_what_is_rehearsed(model: GptOss) -> None:
    long, longer = (replace(CONFIG, max_batch_tokens=count) for count in (2048, 16_384))
    assert warm._note(model, long, 2048) == warm._note(model, longer, 2048)
    assert warm._note(model, CONFIG, 2048) != warm._note(model, longer, 2048)


def test_a_made_up_request_that_fails_is_told(
    model: GptOss, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    core = EngineCore(model, CONFIG)
    monkeypatch.setattr(core._runner, "launch", Mock(side_effect=RuntimeError("no such kernel")))
    monkeypatch.setattr(model, "expert_cache", cache := Mock())
    warm_up(core, model)
    told = [r.message for r in caplog.records if r.name == warm.logger.name]
    assert any("before the first request failed: " in line and "no such" in line for line in told)
    assert cache.forget_hits.call_count == 1


def test_a_context_without_room_is_not_tried(model: GptOss) -> None:
    core = EngineCore(model, EngineConfig(max_context=2, max_batch_tokens=4, max_batch_requests=1))
    warm_up(core, model)
    assert core.stats().num_steps == 0
