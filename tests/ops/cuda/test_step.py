"""All layers of one token in one kernel, emulated on the host, against the definitions."""

from dataclasses import replace
from typing import Any

import pytest
import torch
from torch import Tensor

from motet.engine import graphs
from motet.engine.config import EngineConfig
from motet.engine.core import EngineCore
from motet.engine.request import SamplingParams
from motet.engine.wire import RequestInput
from motet.errors import BackendError
from motet.model.config import ModelConfig
from motet.model.gpt_oss import GptOss, new_cache
from motet.ops import attention, layers
from motet.ops.attention.ref import attention_ref, plan_ref
from motet.ops.attn_in.ref import attn_in_ref
from motet.ops.attn_out.ref import attn_out_ref
from motet.ops.batch import Batch, LayerCache, Pages
from motet.ops.cuda import compiler, decode, nvrtc, step
from motet.ops.invariant import batch_invariant
from motet.ops.layers import LayerWeights, Numbers, whole_layers
from motet.ops.layers import gpu as layers_gpu
from motet.ops.moe.ref import moe_ref
from motet.ops.weights import AttnInWeights, AttnOutWeights, MoeWeights, Mxfp4
from tests.engine.test_graphs import Capture
from tests.ops.cuda.emulator import emulated
from tests.ops.cuda.test_decode import assert_good, rand, widened
from tests.ops.steps import step as step_of

BF16 = torch.bfloat16
H, TOP_K, BLOCK_LEN = 64, 4, 16
NUMBERS = Numbers(head_dim=H, top_k=TOP_K, norm_eps=1e-5, alpha=1.702, limit=7.0)


@pytest.fixture(autouse=True)
def _emulated(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    torch.manual_seed(0)
    monkeypatch.setitem(decode.TUNING, "STEP", 1)
    monkeypatch.setattr(layers_gpu, "_is_hopper", lambda device: True)
    with emulated(monkeypatch):
        yield


def packed(experts: int, rows: int, columns: int) -> Mxfp4:
    shape = (experts, rows, columns // 32)
    codes = torch.randint(0, 256, (*shape, 16), dtype=torch.uint8)
    return Mxfp4(codes, torch.randint(117, 125, shape, dtype=torch.uint8))


def random_layer(d: int, f: int, n: int, k: int, e: int, window: int | None) -> LayerWeights:
    wide = n * H
    return LayerWeights(
        AttnInWeights(
            1 + rand(d, scale=0.1), rand(wide, d, scale=d**-0.5), rand(wide),
            rand(k * H, d, scale=d**-0.5), rand(k * H), rand(k * H, d, scale=d**-0.5), rand(k * H),
        ),
        rand(n),
        AttnOutWeights(rand(d, wide, scale=wide**-0.5), rand(d)),
        MoeWeights(
            1 + rand(d, scale=0.1), rand(e, d, scale=d**-0.5), rand(e), packed(e, 2 * f, d),
            rand(e, 2 * f), packed(e, d, f), rand(e, d),
        ),
        window,
    )  # fmt: skip


def one_token(seq_len: int) -> Batch:
    """The last token of a sequence whose blocks lie in two orders."""
    count = -(-seq_len // BLOCK_LEN)

    def pages() -> Pages:
        table = torch.randperm(count)[None]
        slot = table[0, -1] * BLOCK_LEN + (seq_len - 1) % BLOCK_LEN
        return Pages(table.int(), slot[None], BLOCK_LEN)

    return step_of([[0]], cached=[seq_len - 1], full=pages(), sliding=pages())


def op_by_op(
    x: Tensor, angles: tuple[Tensor, Tensor], stack: list[LayerWeights], cache: list[LayerCache],
    batch: Batch, dtype: torch.dtype,
) -> Tensor:  # fmt: skip
    x = x.to(dtype)
    cos, sin = (a.to(dtype if dtype == torch.float64 else torch.float32) for a in angles)
    for layer, kept in zip(stack, cache, strict=True):
        pages = batch.full if layer.window is None else batch.sliding
        assert pages is not None
        plan = plan_ref(batch, len(layer.sinks), layer.window, pages)
        own = LayerCache(kept.k.to(dtype, copy=True), kept.v.to(dtype, copy=True))
        weights = widened(layer.attn_in, dtype)
        q, k, v = attn_in_ref(x, weights, cos, sin, 1e-5, own, pages.slots, None)
        a = attention_ref(q, k, v, layer.sinks.to(dtype), plan, H**-0.5, None)
        x = attn_out_ref(a, x, widened(layer.attn_out, dtype), True, None, None)
        experts = range(len(layer.moe.router))
        moe = widened(layer.moe, dtype)
        x = moe_ref(x, moe, TOP_K, 1e-5, 1.702, 7.0, experts, True, None, None, None)
    return x


@pytest.mark.parametrize(
    ("sizes", "seq_len", "window", "tuning"),
    [
        ((192, 224, 8, 2, 8), 37, 20, {}),
        ((160, 96, 6, 1, 40), 700, 128, {"PACE": 0}),  # shares of the keys, uneven tiles
        ((128, 64, 8, 4, 8), 1, 20, {"NS": 12, "FLIGHT": 1}),
        ((128, 64, 8, 4, 8), 1100, 20, {}),  # several tiles a warp
    ],
)
def test_layers(
    monkeypatch: pytest.MonkeyPatch,
    sizes: tuple[int, int, int, int, int],
    seq_len: int,
    window: int,
    tuning: dict[str, int],
) -> None:
    for name, value in tuning.items():
        monkeypatch.setitem(decode.TUNING, f"STEP_{name}", value)
    d, _, _, k, _ = sizes
    stack = [random_layer(*sizes, w) for w in (window, None, window)]
    batch = one_token(seq_len)
    count = -(-seq_len // BLOCK_LEN)
    cache = [LayerCache(rand(count, BLOCK_LEN, k, H), rand(count, BLOCK_LEN, k, H)) for _ in stack]
    for layer, kept in zip(stack, cache, strict=True):  # nothing behind the sequence is read
        pages = batch.full if layer.window is None else batch.sliding
        assert pages is not None
        last = pages.block_table[0, -1].long()
        for tensor in (kept.k, kept.v):
            tensor[last, (seq_len - 1) % BLOCK_LEN :] = torch.nan
    angle = torch.rand(1, H // 2) * 6
    angles, x = (angle.cos(), angle.sin()), rand(1, d)
    exact, plain = (
        op_by_op(x, angles, stack, cache, batch, dtype) for dtype in (torch.float64, BF16)
    )
    whole = whole_layers(stack, cache, NUMBERS, backend="gpu")
    assert whole is not None
    assert whole.takes(batch)
    first, second = (whole(x.clone(), *angles, batch) for _ in range(2))
    assert_good(first, exact, plain)
    assert torch.equal(first, second)


def weights_of(config: ModelConfig) -> dict[str, Tensor]:
    """Random tensors of a model, by their Hugging Face names."""
    c, d = config, config.hidden_size
    tensors = {
        "model.embed_tokens.weight": rand(c.vocab_size, d),
        "lm_head.weight": rand(c.vocab_size, d, scale=d**-0.5),
        "model.norm.weight": 1 + rand(d, scale=0.1),
    }
    for i in range(c.num_layers):
        layer = random_layer(
            d, c.expert_size, c.num_heads, c.num_kv_heads, c.num_experts, None
        )  # fmt: skip
        name = f"model.layers.{i}"
        for of, weights in (
            ("input_layernorm", layer.attn_in),
            ("post_attention_layernorm", layer.moe),
        ):
            tensors[f"{name}.{of}.weight"] = weights.norm
        for of in ("q", "k", "v"):
            tensors[f"{name}.self_attn.{of}_proj.weight"] = getattr(layer.attn_in, of)
            tensors[f"{name}.self_attn.{of}_proj.bias"] = getattr(layer.attn_in, f"{of}_bias")
        moe, out = layer.moe, layer.attn_out
        assert isinstance(out.weight, Tensor)
        tensors[f"{name}.self_attn.sinks"] = layer.sinks
        tensors[f"{name}.self_attn.o_proj.weight"] = out.weight
        tensors[f"{name}.self_attn.o_proj.bias"] = out.bias
        tensors[f"{name}.mlp.router.weight"] = moe.router
        tensors[f"{name}.mlp.router.bias"] = moe.router_bias
        for of in ("gate_up", "down"):
            matrix = getattr(moe, of)
            tensors[f"{name}.mlp.experts.{of}_proj_blocks"] = matrix.blocks
            tensors[f"{name}.mlp.experts.{of}_proj_scales"] = matrix.scales
            tensors[f"{name}.mlp.experts.{of}_proj_bias"] = getattr(moe, f"{of}_bias")
    return tensors


def test_the_model_takes_it_where_it_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(attention._PLAN, "gpu", plan_ref)
    monkeypatch.setitem(attention._ATTENTION, "gpu", attention_ref)
    config = ModelConfig(
        num_layers=2, hidden_size=128, num_heads=8, num_kv_heads=2, head_dim=H, vocab_size=99,
        num_experts=8, expert_size=64, sliding_window=20, max_context=64,
    )  # fmt: skip
    model = GptOss(config, weights_of(config), backend="gpu", dtype=BF16)
    pages = Pages(torch.tensor([[1, 0]], dtype=torch.int32), torch.arange(16, 40), BLOCK_LEN)
    prompt, token = [5] * 24, 7
    pages = replace(pages, slots=torch.cat([torch.arange(16, 32), torch.arange(8)]))
    before = step_of([prompt], full=pages, sliding=pages)
    pages = replace(pages, slots=torch.tensor([8]))
    one = step_of([[token]], cached=[24], full=pages, sliding=pages)
    called: list[int] = []
    run = layers.WholeLayersGpu.__call__

    def count(self: Any, *arguments: Any) -> Tensor:
        called.append(1)
        return run(self, *arguments)

    monkeypatch.setattr(layers.WholeLayersGpu, "__call__", count)
    found = []
    with torch.inference_mode():
        for wanted in (1, 0):
            monkeypatch.setitem(decode.TUNING, "STEP", wanted)
            cache = new_cache(
                config, num_full_blocks=2, num_sliding_blocks=2, block_len=BLOCK_LEN, dtype=BF16
            )
            model.forward(before, cache)
            assert not called or not wanted
            found.append(model.forward(one, cache).log_softmax(-1))
    assert len(called) == 1
    assert torch.equal(found[0].argmax(-1), found[1].argmax(-1))
    assert float((found[0].exp() * (found[0] - found[1])).sum()) < 1e-3


def test_the_engine_generates_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Alone and while others come and go, replayed steps included."""
    monkeypatch.setattr(attention, "_PLAN", {**attention._PLAN, "gpu": plan_ref})
    monkeypatch.setattr(attention, "_ATTENTION", {**attention._ATTENTION, "gpu": attention_ref})
    monkeypatch.setattr(graphs, "_CudaCapture", Capture)
    config = ModelConfig(
        num_layers=2, hidden_size=128, num_heads=8, num_kv_heads=2, head_dim=H, vocab_size=99,
        num_experts=8, expert_size=64, sliding_window=20, max_context=128,
    )  # fmt: skip
    model = GptOss(config, weights_of(config), backend="gpu", dtype=BF16)
    limits = EngineConfig(max_context=128, kv_cache_bytes=1 << 20, cuda_graphs=True)
    run = layers.WholeLayersGpu.__call__
    called: list[int] = []

    def count(self: Any, *arguments: Any) -> Tensor:
        called.append(1)
        return run(self, *arguments)

    monkeypatch.setattr(layers.WholeLayersGpu, "__call__", count)
    said = []
    for wanted in (1, 0):
        monkeypatch.setitem(decode.TUNING, "STEP", wanted)
        core = EngineCore(model, limits)
        found: dict[str, list[int]] = {"a": [], "b": []}
        params = SamplingParams(temperature=0, max_tokens=6, ignore_eos=True)
        core.add(RequestInput("a", list(range(20)), params))
        while core.has_work:
            if len(found["a"]) == 3 and not found["b"]:
                core.add(RequestInput("b", [7, 8], replace(params, max_tokens=2)))
            for output in core.step():
                assert output.error is None
                found[output.request_id] += [token.token_id for token in output.tokens]
        said.append(found)
        assert len(called) > 2
    assert said[0] == said[1]


def test_what_it_does_not_take_is_left_to_the_ops(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    layer = random_layer(128, 64, 8, 2, 8, None)
    cache = LayerCache(rand(2, BLOCK_LEN, 2, H), rand(2, BLOCK_LEN, 2, H))
    assert whole_layers([layer], [cache], NUMBERS, backend="ref") is None
    assert whole_layers([layer], [cache], replace(NUMBERS, top_k=2), backend="gpu") is None
    wide = LayerCache(cache.k.float(), cache.v.float())
    assert whole_layers([layer], [wide], NUMBERS, backend="gpu") is None
    assert "op by op: weights or a cache of a type" in caplog.text
    large = replace(layer, moe=replace(layer.moe, norm=layer.moe.norm * 2000))
    assert whole_layers([large], [cache], NUMBERS, backend="gpu") is None
    assert "op by op: activations may be too large" in caplog.text
    plain = replace(layer.moe, down=torch.zeros(8, 64, 128, dtype=BF16))
    given = [replace(layer, moe=plain)]
    assert whole_layers(given, [cache], NUMBERS, backend="gpu") is None
    monkeypatch.setattr(decode, "shared_memory", lambda device: 16 * 1024)
    assert whole_layers([layer], [cache], NUMBERS, backend="gpu") is None
    monkeypatch.setattr(decode, "shared_memory", lambda device: 232448)
    monkeypatch.setitem(decode.TUNING, "STEP_NS", 2)  # less than eight rows span
    assert whole_layers([layer], [cache], NUMBERS, backend="gpu") is None
    monkeypatch.delitem(decode.TUNING, "STEP_NS")
    assert whole_layers([layer], [cache], NUMBERS, backend="gpu") is not None
    monkeypatch.setattr(layers_gpu, "_is_hopper", lambda device: False)
    assert whole_layers([layer], [cache], NUMBERS, backend="gpu") is None
    assert "op by op: cpu is not of compute capability 9.0" in caplog.text


def test_it_is_the_default_and_can_be_switched_off(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delitem(decode.TUNING, "STEP")
    layer = random_layer(128, 64, 8, 2, 8, None)
    cache = LayerCache(rand(2, BLOCK_LEN, 2, H), rand(2, BLOCK_LEN, 2, H))
    for wish, is_taken in (("", True), ("1", True), ("0", False)):
        monkeypatch.setenv("MOTET_STEP_KERNEL", wish)
        assert (whole_layers([layer], [cache], NUMBERS, backend="gpu") is not None) is is_taken
    other = replace(NUMBERS, top_k=2)
    for wish, is_loud in (("", False), ("1", True)):
        monkeypatch.setenv("MOTET_STEP_KERNEL", wish)
        assert whole_layers([layer], [cache], other, backend="gpu") is None
        assert any("op by op" in record.message for record in caplog.records) is is_loud
    caplog.clear()
    monkeypatch.delenv("MOTET_STEP_KERNEL")

    def fail(*_: Any) -> None:
        raise BackendError("NVRTC cannot compile step.cu")

    monkeypatch.setattr(layers_gpu, "StepKernel", fail)
    assert whole_layers([layer], [cache], NUMBERS, backend="gpu") is None
    assert "one token of one sequence goes op by op: NVRTC cannot compile" in caplog.text
    monkeypatch.setenv("MOTET_STEP_KERNEL", "yes")
    with pytest.raises(BackendError, match="MOTET_STEP_KERNEL is 'yes'; give 1"):
        whole_layers([layer], [cache], NUMBERS, backend="gpu")


def test_steps_that_it_takes() -> None:
    """One token of one sequence, without an adapter and where bits may depend on the batch."""
    layer = random_layer(128, 64, 8, 2, 8, None)
    cache = LayerCache(rand(4, BLOCK_LEN, 2, H), rand(4, BLOCK_LEN, 2, H))
    whole = whole_layers([layer], [cache], NUMBERS, backend="gpu")
    assert whole is not None
    one = one_token(20)
    assert whole.takes(one)
    with batch_invariant():
        assert not whole.takes(one)
    assert not whole.takes(replace(one, lora=()))
    assert one.full is not None
    for columns, is_taken in ((131072 // BLOCK_LEN, True), (131072 // BLOCK_LEN + 1, False)):
        table = torch.zeros(1, columns, dtype=torch.int32)
        long = replace(one, full=replace(one.full, block_table=table))
        assert whole.takes(long) is is_taken
    pages = replace(one.full, slots=torch.arange(2))
    draft = step_of([[0, 1]], cached=[18], full=pages, sliding=pages)
    assert not whole.takes(draft)
    pages = replace(pages, block_table=pages.block_table.repeat(2, 1))
    two = step_of([[0], [1]], cached=[18, 3], full=pages, sliding=pages)
    assert not whole.takes(two)


def test_layers_over_two_caches_in_turn() -> None:
    """What two engines of a process do: each has numbers and counters of its own."""
    stack = [random_layer(128, 64, 8, 2, 8, window) for window in (20, None)]
    angle = torch.rand(1, H // 2) * 6
    angles, batch, tokens = (angle.cos(), angle.sin()), one_token(20), [rand(1, 128), rand(1, 128)]
    wholes, expected = [], []
    for x in tokens:
        cache = [LayerCache(rand(2, BLOCK_LEN, 2, H), rand(2, BLOCK_LEN, 2, H)) for _ in stack]
        whole = whole_layers(stack, cache, NUMBERS, backend="gpu")
        assert whole is not None
        expected.append(whole(x.clone(), *angles, batch))
        wholes.append((whole, cache))
    for _ in range(2):
        for (whole, _), x, wanted in zip(wholes, tokens, expected, strict=True):
            assert torch.equal(whole(x.clone(), *angles, batch), wanted)


SHAPES = {
    "D": 2880, "F": 2880, "NH": 64, "NKV": 8, "H": 64, "TOPK": 4, "BLOCK_LEN": 64, "SINKS32": 0,
}  # fmt: skip


@pytest.mark.parametrize("experts", [32, 128])
def test_it_fits_a_card(experts: int) -> None:
    constants = step.constants_of({**SHAPES, "E": experts}, 132)
    assert constants["NBLK"] == 132
    assert step.fits(constants, 232448)
    try:
        compiler.nvrtc()
    except BackendError as error:
        pytest.skip(str(error))
    assert nvrtc.compile_cubin("step.cu", constants, "sm_90a")[:4] == b"\x7fELF"
