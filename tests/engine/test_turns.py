"""Engines of one process on one GPU make no steps at once, and those on two do not wait."""

import threading
from contextlib import nullcontext
from typing import Any
from unittest.mock import Mock

import pytest
import torch

from motet.engine import core as core_module
from motet.engine.config import EngineConfig
from motet.engine.core import EngineCore
from motet.engine.request import SamplingParams
from motet.engine.turns import turn_on
from motet.engine.wire import RequestInput
from motet.model.load import load_model


@pytest.fixture
def streams(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "default_stream", lambda device: device)
    monkeypatch.setattr(torch.cuda, "stream", nullcontext)


@pytest.mark.usefixtures("streams")
def test_a_gpu_has_one_turn_at_a_time_on_its_default_stream() -> None:
    first, again, other = (turn_on(torch.device("cuda", n)) for n in (0, 0, 1))
    assert first[0] is again[0] is not other[0]
    on_device: Any = first[1]
    with on_device as stream:
        assert stream == torch.device("cuda", 0)
    (waits, on_device) = turn_on(torch.device("cpu"))
    with waits, waits, on_device:  # nobody waits
        pass


def test_each_step_waits_for_its_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    lock, inside, wrong = threading.Lock(), [0], [0]

    class Device(nullcontext[None]):
        def __enter__(self) -> None:
            inside[0] += 1
            wrong[0] += inside[0] != 1 or not lock.locked()

        def __exit__(self, *_: object) -> None:
            inside[0] -= 1

    monkeypatch.setattr(core_module, "turn_on", lambda device: (lock, Device()))
    model = load_model("synthetic:tiny", backend="ref").model
    params = SamplingParams(temperature=0, max_tokens=20, ignore_eos=True)
    said: list[list[int]] = []

    def answer() -> None:
        core = EngineCore(model)
        core.add(RequestInput("a", [5, 6, 7], params))
        found: list[int] = []
        while core.has_work:
            found += [token.token_id for output in core.step() for token in output.tokens]
        said.append(found)

    threads = [threading.Thread(target=answer) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(said) == 3
    assert said[0] == said[1] == said[2]
    assert wrong == [0]
    assert not lock.locked()


def test_a_step_that_fails_ends_its_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    lock = threading.Lock()
    monkeypatch.setattr(core_module, "turn_on", lambda device: (lock, nullcontext()))
    core: Any = EngineCore(load_model("synthetic:tiny", backend="ref").model)
    core.add(RequestInput("a", [5, 6, 7], SamplingParams(max_tokens=2)))
    core._advance = Mock(side_effect=KeyboardInterrupt)
    with pytest.raises(KeyboardInterrupt):
        core.step()
    assert not lock.locked()


@pytest.mark.gpu
def test_two_engines_of_a_gpu_at_once_answer_as_each_alone() -> None:
    params = SamplingParams(temperature=0, max_tokens=40, ignore_eos=True)
    loaded = [load_model("nano", device="cuda", backend="gpu") for _ in "12"]
    # What an earlier request left in the cache would cut prompts elsewhere: another rounding.
    config = EngineConfig(
        reuse_prefixes=False, cuda_graphs=True, max_context=2048, kv_cache_bytes=1 << 28
    )
    cores = [EngineCore(one.model, config) for one in loaded]

    def answer(core: EngineCore, stream: torch.cuda.Stream | None) -> list[list[int]]:
        found: dict[str, list[int]] = {}
        with torch.cuda.stream(stream):
            for count in (1, 5, 40):
                for i in range(count):
                    ids = [(7 * i + j) % 500 for j in range(4 + 9 * i)]
                    core.add(RequestInput(f"{count} {i}", ids, params))
                while core.has_work:
                    for output in core.step():
                        assert output.error is None
                        ids = [token.token_id for token in output.tokens]
                        found.setdefault(output.request_id, []).extend(ids)
        return [found[name] for name in sorted(found)]

    alone = answer(cores[0], None)
    assert answer(cores[0], None) == answer(cores[1], None) == alone
    said: list[list[list[int]]] = []

    def say(core: EngineCore) -> None:
        said.append(answer(core, torch.cuda.Stream()))

    threads = [threading.Thread(target=say, args=(core,)) for core in cores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert said == [alone, alone]
