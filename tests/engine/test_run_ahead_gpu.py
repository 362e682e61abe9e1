"""On a GPU: a step that begins before the last one is read gives the same tokens."""

import pytest

from motet.engine.config import EngineConfig
from motet.engine.core import EngineCore
from motet.engine.request import SamplingParams
from motet.engine.wire import RequestInput
from motet.model.load import load_model

pytestmark = pytest.mark.gpu


@pytest.mark.multi_gpu
@pytest.mark.parametrize(
    ("backend", "expert_cache_bytes"), [("ref", None), ("gpu", None), ("gpu", 2_000_000)]
)
def test_a_gpu_that_is_not_the_current_one_is_waited_for(
    backend: str, expert_cache_bytes: int | None
) -> None:
    said = []
    for device in ("cuda:0", "cuda:1"):
        model = load_model(
            "synthetic:tiny",
            device=device,
            backend=backend,
            dtype="float32",
            expert_cache_bytes=expert_cache_bytes,
        ).model
        core = EngineCore(model, EngineConfig(max_context=256, cuda_graphs=backend == "gpu"))
        params = SamplingParams(temperature=0, max_tokens=100, ignore_eos=True)
        for i in range(8):
            core.add(RequestInput(str(i), [31 * i, 7, 5], params))
        found: dict[str, list[int]] = {}
        while core.has_work:
            for output in core.step():
                tokens = [token.token_id for token in output.tokens]
                found.setdefault(output.request_id, []).extend(tokens)
        said.append(found)
    assert said[0] == said[1]


def test_requests_that_come_and_go_give_the_same_tokens() -> None:
    model = load_model("synthetic:tiny", device="cuda", backend="ref").model
    said: list[dict[str, list[int]]] = []
    for run_ahead in (False, True):
        config = EngineConfig(max_context=256, max_batch_requests=5, run_ahead=run_ahead)
        core = EngineCore(model, config)
        found: dict[str, list[int]] = {}
        num_added = 0
        while num_added < 16 or core.has_work:
            if num_added < 16:
                i, num_added = num_added, num_added + 1
                params = SamplingParams(
                    temperature=i % 2 * 0.7,
                    top_p=1.0 if i % 3 else 0.9,
                    frequency_penalty=0.5 if i % 8 == 7 else 0,
                    seed=i,
                    max_tokens=5 + i,
                    stop_token_ids=range(0, 512, 16),
                    logprobs=1 if i % 5 == 0 else None,
                )
                ids = [(31 * i + 7 * j) % 500 for j in range(3 + 9 * (i % 7))]
                core.add(RequestInput(str(i), ids, params))
                found[str(i)] = []
            for output in core.step():
                assert output.error is None
                found[output.request_id] += [token.token_id for token in output.tokens]
        stats = core.stats()
        assert (stats.num_ahead > stats.num_steps // 4) == run_ahead, stats
        assert core.stats().num_used_blocks == 0
        said.append(found)
    assert said[0] == said[1]
