"""The mixture of experts in Triton, in Triton's interpreter, against ref in float64."""

import pytest
import torch
from torch import Tensor

from motet.ops.moe.gpu_portable import moe_portable
from motet.ops.moe.ref import Routing, moe_ref
from motet.ops.weights import MoeWeights, Mxfp4
from tests.ops.interpreter import interpret_kernels, patch_indices
from tests.ops.steps import random

interpret_kernels()

D, F, TOP_K = 64, 96, 2


@pytest.fixture(autouse=True)
def _interpreter(monkeypatch: pytest.MonkeyPatch) -> None:
    patch_indices(monkeypatch)


def packed(num_experts: int, num_out: int, num_in: int, seed: int) -> Mxfp4:
    generator = torch.Generator().manual_seed(seed)
    shape = (num_experts, num_out, num_in // 32)
    blocks = torch.randint(0, 256, (*shape, 16), dtype=torch.uint8, generator=generator)
    scales = torch.randint(115, 122, shape, dtype=torch.uint8, generator=generator)
    scales[:, 0] = 0  # 2^-127, which is subnormal
    return Mxfp4(blocks, scales)


def weights_of(num_held: int, num_experts: int) -> MoeWeights:
    return MoeWeights(
        norm=random(D).abs(),
        router=random(num_experts, D, seed=1) / 8,
        router_bias=random(num_experts, seed=2),
        gate_up=packed(num_held, 2 * F, D, 3),
        gate_up_bias=random(num_held, 2 * F, seed=4),
        down=packed(num_held, D, F, 5),
        down_bias=random(num_held, D, seed=6),
    )


@pytest.mark.parametrize("num_tokens", [1, 70])
@pytest.mark.parametrize("experts", [range(5), range(1, 4)], ids=["all", "a range"])
def test_equals_ref(num_tokens: int, experts: range) -> None:
    weights = weights_of(len(experts), 5)
    x = random(num_tokens, D, seed=7)
    routing: list[Routing] = []
    add_residual = experts.start == 0

    def run(function: object, x: Tensor, out: Tensor | None = None) -> Tensor:
        assert callable(function)
        result: Tensor = function(
            x, weights, TOP_K, 1e-5, 1.702, 7.0, experts, add_residual, None,
            routing if out is not None else None, out,
        )  # fmt: skip
        return result

    exact = run(moe_ref, x.double())
    error = (run(moe_ref, x) - exact).norm()
    out = torch.full_like(x, torch.nan)
    assert run(moe_portable, x, out) is out
    assert (out - exact).norm() <= 2 * error
    assert routing[0].experts.shape == (num_tokens, TOP_K)
