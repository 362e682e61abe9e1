"""The backend "compiled" is ref through torch.compile: the same numbers and gradients."""

import shutil

import pytest
import torch
from torch import Tensor

from motet.engine.core import EngineCore
from motet.engine.request import SamplingParams
from motet.engine.wire import RequestInput
from motet.model.gpt_oss import GptOss
from motet.model.load import load_model
from tests.model.small import CONFIGS, random_weights
from tests.ops.steps import step

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        shutil.which("g++") is None and shutil.which("clang++") is None,
        reason="torch.compile needs a C++ compiler on the CPU",
    ),
]


def loss_and_gradients(backend: str) -> tuple[Tensor, dict[str, Tensor]]:
    """Over a ragged batch that no sliding window holds whole."""
    config = CONFIGS["tiny"]
    weights = {n: w.requires_grad_() for n, w in random_weights(config).items()}
    batch = step([list(range(n)) for n in (40, 3, 17)])
    logits = GptOss(config, weights, backend=backend).forward(batch)
    logits.log_softmax(-1)[:, 3].mean().backward()
    gradients = {n: w.grad for n, w in weights.items() if w.grad is not None}
    assert len(gradients) == len(weights)
    return logits.detach(), gradients


@pytest.mark.filterwarnings("ignore")  # of the compiler, about itself
def test_compiled_equals_ref() -> None:
    wanted, wanted_gradients = loss_and_gradients("ref")
    logits, gradients = loss_and_gradients("compiled")
    torch.testing.assert_close(logits, wanted, atol=5e-5, rtol=1e-5)
    for name, gradient in gradients.items():
        torch.testing.assert_close(gradient, wanted_gradients[name], atol=2e-5, rtol=1e-3, msg=name)


@pytest.mark.filterwarnings("ignore")  # of the compiler, about itself
def test_packed_experts_give_the_tokens_of_ref() -> None:
    def tokens(backend: str) -> list[int]:
        core = EngineCore(load_model("nano", backend=backend, device="cpu").model)
        params = SamplingParams(max_tokens=2, temperature=0, ignore_eos=True)
        core.add(RequestInput("a", [5], params))
        told: list[int] = []
        while core.has_work:
            told += [token.token_id for output in core.step() for token in output.tokens]
        return told

    wanted = tokens("ref")
    assert len(wanted) == 2
    assert tokens("compiled") == wanted
