"""The mixture of experts in Triton, in Triton's interpreter, against ref in float64."""

from dataclasses import dataclass, replace

import pytest
import torch
from torch import Tensor

from motet.ops.batch import LoraSlots
from motet.ops.lora import lora_slots
from motet.ops.moe.gpu_portable import moe_portable
from motet.ops.moe.ref import Routing, moe_ref
from motet.ops.precision import unpack
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


@dataclass(frozen=True)
class Added:
    """A random adapter of a matrix of the experts."""

    a: Tensor
    b: Tensor
    scale: float = 0.5

    @classmethod
    def of(cls, num_out: int, num_in: int, rank: int) -> "Added":
        return cls(random(5, rank, num_in, seed=8) / 8, random(5, num_out, rank, seed=9) / 2)


@dataclass(frozen=True)
class Layer:
    """An adapter's layer."""

    gate_up: Added | None
    down: Added | None
    q = k = v = o = None


def adapters_of(num_tokens: int) -> LoraSlots:
    """Two adapters, and tokens with neither."""
    slots = [(0, -1, 1)[i % 3] for i in range(num_tokens)]
    both = Layer(Added.of(2 * F, D, 3), Added.of(D, F, 4))
    [lora] = lora_slots(slots, [[both], [Layer(None, Added.of(D, F, 8))]]) or ()
    return lora


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


def plain(weights: MoeWeights) -> MoeWeights:
    """The same with experts in bfloat16."""
    matrices = {
        name: unpack(getattr(weights, name), torch.bfloat16).transpose(1, 2).contiguous()
        for name in ("gate_up", "down")
    }
    return replace(weights, **matrices)


@pytest.mark.parametrize("num_tokens", [2, 70])
@pytest.mark.parametrize(
    ("experts", "dtype", "is_packed", "is_adapted"),
    [
        pytest.param(range(5), torch.float32, True, False, id="all"),
        pytest.param(range(1, 4), torch.float32, True, False, id="a range"),
        pytest.param(range(5), torch.float32, True, True, id="adapters"),
        pytest.param(range(5), torch.bfloat16, False, True, id="plain experts, adapters"),
        pytest.param(range(1, 4), torch.bfloat16, False, False, id="plain experts, a range"),
    ],
)
def test_equals_ref(
    num_tokens: int, experts: range, dtype: torch.dtype, is_packed: bool, is_adapted: bool
) -> None:
    weights = weights_of(len(experts), 5)
    if not is_packed:
        weights = plain(weights)
    lora = adapters_of(num_tokens) if is_adapted else None
    x = random(num_tokens, D, seed=7).to(dtype)
    routing: list[Routing] = []
    add_residual = experts.start == 0

    def run(function: object, x: Tensor, out: Tensor | None = None) -> Tensor:
        assert callable(function)
        result: Tensor = function(
            x, weights, TOP_K, 1e-5, 1.702, 7.0, experts, add_residual, lora,
            routing if out is not None else None, out,
        )  # fmt: skip
        return result

    exact = run(moe_ref, x.double())
    error = (run(moe_ref, x) - exact).norm()
    out = torch.full_like(x, torch.nan)
    assert run(moe_portable, x, out) is out
    assert (out - exact).norm() <= 2 * error
    assert routing[0].experts.shape == (num_tokens, TOP_K)
