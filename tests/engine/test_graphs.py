"""Steps that generate are copied into tensors of their own, rounded up, and give the same."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import Mock

import pytest
import torch
from torch import Tensor

from motet.engine import graphs
from motet.engine.config import EngineConfig
from motet.engine.core import EngineCore
from motet.engine.request import SamplingParams
from motet.engine.wire import RequestInput
from motet.errors import BackendError, UsageError
from motet.model.load import load_model


class Capture:
    """In place of CUDA: runs the computation again, and notes how often."""

    num_replays = 0

    def __init__(self, *_: object) -> None:
        pass

    def __call__(self, run: Callable[[], Tensor]) -> tuple[Tensor, Callable[[], None]]:
        logits = run()

        def replay() -> None:
            Capture.num_replays += 1
            logits.copy_(run())

        return logits, replay


def answers(run_ahead: bool, **options: Any) -> tuple[dict[str, list[int]], EngineCore]:
    """Of requests that come and go."""
    r = random.Random(1)
    model = load_model("synthetic:tiny", backend="ref").model
    core = EngineCore(
        model,
        EngineConfig(
            max_context=256, block_len=8, deterministic=True, run_ahead=run_ahead, **options
        ),
    )
    found: dict[str, list[int]] = {}
    while len(found) < 30 or core.has_work:
        if len(found) < 30 and r.random() < 0.5:
            name, length = str(len(found)), r.choice([1, 5, 40, 150])
            params = SamplingParams(
                temperature=0,
                max_tokens=r.randint(1, 30),
                ignore_eos=True,
                prompt_logprobs=0 if r.random() < 0.1 else None,
            )
            ids = [r.randrange(500) for _ in range(length)]
            core.add(RequestInput(name, ids, params, scores=r.random() < 0.05))
            found[name] = []
        for output in core.step():
            assert output.error is None
            found[output.request_id] += [token.token_id for token in output.tokens]
    return found, core


@pytest.mark.parametrize("run_ahead", [False, True])
def test_replayed_steps_give_the_same_tokens(
    run_ahead: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(graphs, "_CudaCapture", Capture)
    monkeypatch.setattr(graphs, "_MIN_COLUMNS", 4)
    Capture.num_replays = 0
    wanted, _ = answers(run_ahead)
    found, core = answers(run_ahead, cuda_graphs=True)
    assert found == wanted
    made = core._runner._graphs
    assert made is not None
    assert 5 < made.num_graphs < 40
    assert Capture.num_replays > core.stats().num_steps // 4


def test_what_cannot_be_captured_is_refused() -> None:
    model = load_model("synthetic:tiny", backend="ref").model
    with pytest.raises(BackendError, match="backend 'ref' on cpu cannot be captured"):
        EngineCore(model, EngineConfig(max_context=64, cuda_graphs=True))


def test_a_graph_is_captured_on_a_stream_of_its_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    streams: list[Any] = []

    @contextmanager
    def capture(graph: object, *, stream: Any = None, **_: Any) -> Iterator[None]:
        streams.append(stream)
        yield

    monkeypatch.setattr(torch.cuda, "graph_pool_handle", lambda: (0, 1))
    monkeypatch.setattr(torch.cuda, "Stream", lambda device=None: device)
    monkeypatch.setattr(torch.cuda, "CUDAGraph", Mock)
    monkeypatch.setattr(torch.cuda, "graph", capture)
    devices = [torch.device("cuda", index) for index in (0, 1)]
    for device in devices:
        graphs._CudaCapture(device, "gpu")(lambda: torch.zeros(1))
    assert streams == devices


def test_a_capture_that_breaks_off_is_not_in_the_way_of_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pools: list[Any] = []

    @contextmanager
    def capture(graph: object, *, pool: Any = None, **_: Any) -> Iterator[None]:
        pools.append(pool)
        yield

    handles = iter(range(3))
    monkeypatch.setattr(torch.cuda, "graph_pool_handle", lambda: next(handles))
    monkeypatch.setattr(torch.cuda, "Stream", lambda device=None: device)
    monkeypatch.setattr(torch.cuda, "CUDAGraph", Mock)
    monkeypatch.setattr(torch.cuda, "graph", capture)
    made = graphs._CudaCapture(torch.device("cuda", 0), "gpu")
    made(lambda: torch.zeros(1))
    with pytest.raises(MemoryError):
        made(Mock(side_effect=MemoryError))
    for _ in range(2):
        made(lambda: torch.zeros(1))
    assert pools == [0, 0, 1, 1]


def test_shapes_are_rounded_up() -> None:
    rounded = [graphs.padded_shape(n, 1)[0] for n in (1, 2, 3, 5, 8, 9, 17, 64)]
    assert rounded == [1, 2, 4, 8, 8, 16, 24, 64]
    assert [graphs.padded_shape(1, n)[1] for n in (1, 64, 65, 4097)] == [64, 64, 128, 8192]
    wrong: Any = 1
    with pytest.raises(UsageError, match="cuda_graphs is 1; give True or False"):
        EngineConfig(cuda_graphs=wrong)


@pytest.mark.gpu
@pytest.mark.parametrize("run_ahead", [False, True])
def test_graphs_of_a_gpu_give_the_same_tokens(run_ahead: bool) -> None:
    model = load_model("synthetic:tiny", device="cuda", backend="gpu", dtype="bfloat16").model
    said = []
    for cuda_graphs in (False, True):
        core = EngineCore(
            model, EngineConfig(max_context=256, run_ahead=run_ahead, cuda_graphs=cuda_graphs)
        )
        found: dict[str, list[int]] = {}
        for i in range(9):
            params = SamplingParams(temperature=0, max_tokens=8 + 5 * i, ignore_eos=True)
            core.add(RequestInput(str(i), [7 * i + j for j in range(4 + 9 * i)], params))
            found[str(i)] = []
        while core.has_work:
            for output in core.step():
                assert output.error is None
                found[output.request_id] += [token.token_id for token in output.tokens]
        said.append(found)
    torch.cuda.synchronize()
    # Matrices of other heights may add in another order, so a tie may end an answer's likeness.
    same = sum(said[0][name] == said[1][name] for name in said[0])
    assert same >= 7, said
