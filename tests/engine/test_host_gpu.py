"""On a GPU: experts in the host's memory, and steps that break off, change no token."""

from collections.abc import Callable
from typing import Any

import pytest

from motet.checkpoint import open_checkpoint
from motet.engine.config import EngineConfig
from motet.engine.core import EngineCore
from motet.engine.request import SamplingParams
from motet.engine.wire import RequestInput
from motet.model.gpt_oss import GptOss
from motet.model.load import check_checkpoint, load_model
from motet.model.room import needs
from motet.ops import moe as moe_op

pytestmark = pytest.mark.gpu

PROMPTS = [[(31 * i + 7 * j) % 1500 for j in range(3 + 60 * i)] for i in range(4)]


def load(times: float | None) -> GptOss:
    """nano, with so many times the least cache of experts, or all of them on the GPU."""
    checkpoint = open_checkpoint("nano")
    room = needs(checkpoint, check_checkpoint(checkpoint))
    assert room is not None
    size = None if times is None else int(times * room.least_cache)
    return load_model("nano", device="cuda", dtype="float32", expert_cache_bytes=size).model


def tokens(core: EngineCore, prompts: list[list[int]]) -> list[list[int]]:
    params = SamplingParams(temperature=0, max_tokens=20, ignore_eos=True)
    for i, ids in enumerate(prompts):
        core.add(RequestInput(str(i), ids, params))
    found: dict[str, list[int]] = {str(i): [] for i in range(len(prompts))}
    while core.has_work:
        for output in core.step():
            assert output.error is None, output.error
            found[output.request_id] += [token.token_id for token in output.tokens]
    return list(found.values())


def breaking_at(call: int) -> Callable[..., Any]:
    """`moe`, but for this call."""
    real, num_calls = moe_op.moe, 0

    def moe(*given: Any, **named: Any) -> Any:
        nonlocal num_calls
        num_calls += 1
        if num_calls == call:
            raise MemoryError("made up")
        return real(*given, **named)

    return moe


@pytest.mark.parametrize("times", [1, 1.6])
def test_through_slots_and_whole_layers_in_graphs(
    times: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = EngineConfig(max_context=512, cuda_graphs=True)
    wanted = tokens(EngineCore(load(None), config), PROMPTS)
    model = load(times)
    num_layers = model.config.num_layers
    # In the middle of a prompt, of the first step that generates, and of its capture; then there
    # is a graph, and no further call.
    for steps in range(3):
        core = EngineCore(model, config)
        for count in (1, 2, 4):
            with monkeypatch.context() as broken:
                broken.setattr(moe_op, "moe", breaking_at(steps * num_layers + num_layers // 2))
                with pytest.raises(AssertionError, match="a step of the engine failed"):
                    tokens(core, PROMPTS[:count])
            for _ in range(2):
                assert tokens(core, PROMPTS[:count]) == wanted[:count]
        assert [tokens(core, [ids])[0] for ids in PROMPTS] == wanted
