"""Before the first request steps of every kind are rehearsed; what was tried out is forgotten."""

import pytest

from motet.engine.config import EngineConfig
from motet.engine.core import EngineCore
from motet.engine.request import SamplingParams
from motet.engine.warm import rehearse, warm_up
from motet.engine.wire import RequestInput
from motet.model.gpt_oss import GptOss
from motet.model.load import load_model
from motet.ops.batch import Batch

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
    assert seen == [*generating, *prompts, (2, 4, 128, 32)]


def test_a_context_without_room_is_not_tried(model: GptOss) -> None:
    core = EngineCore(model, EngineConfig(max_context=2, max_batch_tokens=4, max_batch_requests=1))
    warm_up(core, model)
    assert core.stats().num_steps == 0
