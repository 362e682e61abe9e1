"""moe in C++, every instruction set of this machine, against the formula and against ref."""

import dataclasses
import os
from collections.abc import Iterator

import pytest
import torch
from torch import Tensor

from motet.errors import BackendError
from motet.ops import native
from motet.ops.batch import LoraSlots
from motet.ops.dense import int8_activations
from motet.ops.invariant import batch_invariant
from motet.ops.moe import MoeWeights, Mxfp4, Routing, moe, prepare
from motet.ops.moe.cpu import CpuMoe, moe_cpu
from tests.ops.steps import random
from tests.ops.test_lora import adapters, slots_of
from tests.ops.test_moe import TOP_K, D, E, naive, relative_error, shard, weights

if os.environ.get("CI") and not native.is_available():
    raise RuntimeError(f"CI tests the native module. {native.unavailable_reason()}.")

pytestmark = pytest.mark.skipif(
    not native.is_available(), reason=f"motet._native is not built: {native.unavailable_reason()}"
)

ISAS = native.kernels.supported_isas() if native.is_available() else ["none"]
DTYPES = [torch.float32, torch.bfloat16]
PACKED = ["packed", "gguf", "gguf-fused"]
GUARD = 64


@pytest.fixture(autouse=True)
def _threads() -> Iterator[None]:
    """Three, so that there is a thread beside the caller's whatever the machine has."""
    threads = torch.get_num_threads()
    torch.set_num_threads(3)
    yield
    torch.set_num_threads(threads)


def run(
    x: Tensor,
    w: MoeWeights,
    isa: str,
    *,
    experts: range | None = None,
    add_residual: bool = True,
    routing: list[Routing] | None = None,
    out: Tensor | None = None,
    lora: LoraSlots | None = None,
) -> Tensor:
    held = experts or range(len(w.router))
    prepared = CpuMoe.of(w, isa)
    return moe_cpu(x, prepared, TOP_K, 1e-5, 1.702, 7.0, held, add_residual, lora, routing, out)


@pytest.mark.parametrize("num_tokens", [1, 2, 7, 63, 131])
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("kind", PACKED)
@pytest.mark.parametrize("isa", ISAS)
def test_at_most_twice_the_error_of_plain_torch(
    isa: str, kind: str, dtype: torch.dtype, num_tokens: int
) -> None:
    x, w = random(num_tokens, D, dtype=dtype), weights(kind)
    wanted = x.double() + naive(x, w)
    got = run(x, w, isa)
    assert got.dtype == dtype
    plain = moe(x, prepare(w), top_k=TOP_K, norm_eps=1e-5)
    assert relative_error(got, wanted) <= 2 * relative_error(plain, wanted)


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("kind", PACKED)
@pytest.mark.parametrize("isa", ISAS)
def test_rounded_activations(isa: str, kind: str, dtype: torch.dtype) -> None:
    w = weights(kind)
    with int8_activations():
        prepared = CpuMoe.of(w, isa)
    for num_tokens in (1, 2, 7, 63):
        x = random(num_tokens, D, dtype=dtype)
        held = range(len(w.router))
        got = moe_cpu(x, prepared, TOP_K, 1e-5, 1.702, 7.0, held, False, None, None, None)
        assert 1e-4 < relative_error(got, naive(x, w)) < 3e-2


def long_rows(dtype: torch.dtype) -> MoeWeights:
    """Two experts whose rows have 90 blocks, of any bytes."""
    generator = torch.Generator().manual_seed(0)
    size, width = 2880, 96

    def packed(*shape: int) -> Mxfp4:
        blocks = torch.randint(0, 256, (*shape, 16), dtype=torch.uint8, generator=generator)
        return Mxfp4(blocks, torch.randint(117, 122, shape, dtype=torch.uint8, generator=generator))

    return MoeWeights(
        norm=1 + random(size, dtype=dtype) / 4,
        router=random(2, size, dtype=dtype) / 32,
        router_bias=random(2, dtype=dtype),
        gate_up=packed(2, 2 * width, size // 32),
        gate_up_bias=random(2, 2 * width, dtype=dtype),
        down=packed(2, size, width // 32),
        down_bias=random(2, size, dtype=dtype),
    )


@pytest.mark.parametrize("num_tokens", [1, 33, 1100])
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("isa", [isa for isa in ISAS if isa != "scalar"])
def test_long_rows_and_more_tokens_than_go_through_at_once(
    isa: str, dtype: torch.dtype, num_tokens: int
) -> None:
    x, w = random(num_tokens, 2880, dtype=dtype), long_rows(dtype)
    exact = moe(x.float(), prepare(w), top_k=TOP_K, norm_eps=1e-5)
    plain = moe(x, prepare(w), top_k=TOP_K, norm_eps=1e-5)
    error = relative_error(run(x, w, isa), exact.double())
    assert error <= max(2 * relative_error(plain, exact.double()), 1e-6)


@pytest.mark.parametrize("num_tokens", [0, 1, 5, 40])
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("isa", ISAS)
def test_writes_its_output_and_nothing_else(isa: str, dtype: torch.dtype, num_tokens: int) -> None:
    x, w = random(num_tokens, D, dtype=dtype), weights("packed")
    guarded = torch.full((GUARD + num_tokens * D + GUARD,), torch.nan, dtype=dtype)
    out = guarded[GUARD : GUARD + num_tokens * D].view(num_tokens, D)
    assert run(x, w, isa, out=out) is out
    assert out.isfinite().all()
    assert guarded[:GUARD].isnan().all()
    assert guarded[GUARD + num_tokens * D :].isnan().all()


@pytest.mark.parametrize("num_tokens", [1, 31])
@pytest.mark.parametrize("isa", ISAS)
def test_the_stream_may_be_written_in_place(isa: str, num_tokens: int) -> None:
    x, w = random(num_tokens, D), weights("packed")
    want = run(x, w, isa)
    assert torch.equal(run(x, w, isa, out=x), want)
    assert torch.equal(x, want)
    spread = torch.full((num_tokens, 2 * D), torch.nan)[:, ::2]
    got = run(random(num_tokens, D), w, isa, out=spread)
    assert got is spread
    assert torch.equal(got, want)


@pytest.mark.parametrize("kind", PACKED)
@pytest.mark.parametrize("isa", ISAS)
def test_shards_of_experts_add_up(isa: str, kind: str) -> None:
    x, w = random(31, D), weights(kind)
    total = torch.zeros_like(x)
    for experts in (range(1), range(1, 4), range(4, 5)):
        held = dataclasses.replace(
            w,
            gate_up=shard(w.gate_up, experts),
            down=shard(w.down, experts),
            gate_up_bias=w.gate_up_bias[experts.start : experts.stop],
            down_bias=w.down_bias[experts.start : experts.stop],
        )
        total += run(x, held, isa, experts=experts, add_residual=experts.start == 0)
    torch.testing.assert_close(total, run(x, w, isa), atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("num_tokens", [1, 20])
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("isa", ISAS)
def test_routes_as_ref_does(isa: str, dtype: torch.dtype, num_tokens: int) -> None:
    x, w = random(num_tokens, D, dtype=dtype), weights("packed")
    routing: list[Routing] = []
    run(x, w, isa, routing=routing)
    moe(x, prepare(w), top_k=TOP_K, norm_eps=1e-5, routing=routing)
    got, want = routing
    assert torch.equal(got.experts, want.experts)
    torch.testing.assert_close(got.probabilities, want.probabilities)
    torch.testing.assert_close(got.logits, want.logits, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("num_tokens", [1, 30])
@pytest.mark.parametrize("isa", ISAS)
def test_a_scale_that_is_not_a_number_is_seen_where_it_is_used(isa: str, num_tokens: int) -> None:
    x, w = random(1, D).expand(num_tokens, D).contiguous(), weights("packed")
    routing: list[Routing] = []
    run(x, w, isa, routing=routing)
    used = routing[0].experts[0].tolist()
    assert isinstance(w.gate_up, Mxfp4)
    w.gate_up.scales[[e for e in range(E) if e not in used]] = 255
    assert run(x, w, isa).isfinite().all()
    w.gate_up.scales[used[1]] = 255
    assert run(x, w, isa).isnan().any()


@pytest.mark.parametrize("value", [torch.nan, torch.inf])
@pytest.mark.parametrize("isa", ISAS)
def test_a_token_that_is_not_finite_spoils_itself_alone(isa: str, value: float) -> None:
    x, w = random(20, D), weights("packed")
    want = run(x, w, isa)
    x[7, 3] = value
    got = run(x, w, isa)
    assert got[7].isnan().any()
    others = [t for t in range(20) if t != 7]
    torch.testing.assert_close(got[others], want[others], atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("isa", ISAS)
def test_the_same_bits_alone_and_in_any_batch(isa: str, dtype: torch.dtype) -> None:
    x, w = random(70, D, dtype=dtype), weights("packed")
    with batch_invariant():
        want = run(x, w, isa)
        for tokens in ([5], [69], list(range(3, 40)), [9, 2, 9]):
            assert torch.equal(run(x[tokens], w, isa), want[tokens])
    torch.testing.assert_close(run(x, w, isa), want, atol=0.05, rtol=0.05)


@pytest.mark.parametrize("kind", PACKED)
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("isa", ISAS)
def test_adapters_add_to_their_tokens_alone(isa: str, dtype: torch.dtype, kind: str) -> None:
    slots = [-1, 2, 0, 2, -1, 0, 0, 2, -1, 2, 0, 2, 2, -1, 0] * 2
    x, w, lora = random(len(slots), D, dtype=dtype), weights(kind), slots_of(slots, adapters())
    exact = moe(x.float(), prepare(w), top_k=TOP_K, norm_eps=1e-5, lora=lora).double()
    plain = moe(x, prepare(w), top_k=TOP_K, norm_eps=1e-5, lora=lora)
    got = run(x, w, isa, lora=lora)
    assert relative_error(got, exact) <= max(2 * relative_error(plain, exact), 1e-6)
    without = torch.tensor([t for t, slot in enumerate(slots) if slot == -1])
    assert torch.equal(got[without], run(x, w, isa)[without])


@pytest.mark.parametrize("isa", ISAS[:1])
def test_adapters_of_more_tokens_than_go_through_at_once(isa: str) -> None:
    slots = [(t * 7) % 4 - 1 for t in range(1500)]
    x, w, lora = random(len(slots), D), weights("packed"), slots_of(slots, adapters())
    routing: list[Routing] = []
    got = run(x, w, isa, lora=lora, routing=routing)
    want = moe(x, prepare(w), top_k=TOP_K, norm_eps=1e-5, lora=lora, routing=routing)
    torch.testing.assert_close(got, want, atol=1e-4, rtol=1e-4)
    assert torch.equal(routing[0].experts, routing[1].experts)


@pytest.mark.parametrize("isa", ISAS[:1])
def test_shards_with_adapters_add_up(isa: str) -> None:
    slots = [0, -1, 1, 2, 1, 0] * 4
    x, w, loaded = random(len(slots), D), weights("packed"), adapters()
    total = torch.zeros_like(x)
    for experts in (range(2), range(2, 5)):
        held = slice(experts.start, experts.stop)
        mine = [
            dataclasses.replace(
                one,
                **{
                    name: dataclasses.replace(pair, a=pair.a[held], b=pair.b[held])
                    for name in ("gate_up", "down")
                    if (pair := getattr(one, name)) is not None
                },
            )
            for one in loaded
        ]
        part = dataclasses.replace(
            w,
            gate_up=shard(w.gate_up, experts),
            down=shard(w.down, experts),
            gate_up_bias=w.gate_up_bias[held],
            down_bias=w.down_bias[held],
        )
        first, lora = experts.start == 0, slots_of(slots, mine)
        total += run(x, part, isa, experts=experts, add_residual=first, lora=lora)
    whole = run(x, w, isa, lora=slots_of(slots, loaded))
    torch.testing.assert_close(total, whole, atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize("num_tokens", [1, 45])
@pytest.mark.parametrize("isa", ISAS)
def test_the_same_bits_for_any_number_of_threads(isa: str, num_tokens: int) -> None:
    x, w = random(num_tokens, D), weights("packed")
    want = run(x, w, isa)
    for threads in (1, 2, 5):
        torch.set_num_threads(threads)
        assert torch.equal(run(x, w, isa), want)


def test_the_op_takes_the_backend() -> None:
    x, w = random(9, D), weights("packed")
    got = moe(x, prepare(w, backend="cpu"), top_k=TOP_K, norm_eps=1e-5, backend="cpu")
    torch.testing.assert_close(got.double(), x.double() + naive(x, w), atol=3e-5, rtol=1e-5)


def test_what_it_cannot_do_is_refused_by_name() -> None:
    w = weights("packed")
    prepared = prepare(w, backend="cpu")

    def call(x: Tensor, weights: MoeWeights) -> None:
        moe(x, weights, top_k=TOP_K, norm_eps=1e-5, backend="cpu")

    with pytest.raises(BackendError, match=r"the weights that prepare\(weights, 'cpu'\) returns"):
        call(random(1, D), w)
    with pytest.raises(BackendError, match=r"computes torch\.bfloat16 and torch\.float32"):
        call(random(1, D).half(), prepared)
    with pytest.raises(BackendError, match="has no gradients; backend 'ref' has"):
        call(random(1, D).requires_grad_(), prepared)
    with pytest.raises(BackendError, match="'cpu' cannot take gate_up as a float type; it takes"):
        prepare(weights("float32"), backend="cpu")
    assert isinstance(w.down, Mxfp4)
    spread = Mxfp4(torch.stack([w.down.blocks] * 2, dim=-1)[..., 0], w.down.scales)
    with pytest.raises(BackendError, match="needs the rows of down contiguous"):
        prepare(dataclasses.replace(w, down=spread), backend="cpu")
