"""Bytes and multiplications of a step, against numbers worked out by hand."""

import pytest

from motet.checkpoint import open_checkpoint
from motet.cli.speed.cost import Cost
from motet.model.config import ModelConfig
from motet.model.load import check_checkpoint

# Of gpt-oss-20b: 24 layers, hidden and expert size 2880, 64 + 2 * 8 heads of 64, 32 experts, 201088
# tokens. MXFP4 takes 17 bytes for 32 values, bfloat16 two a value.
EXPERT = 3 * 2880 * 2880 * 17 // 32 + (2 * 2880 + 2880) * 2
PROJECTIONS = 2880 * (4096 + 2 * 512) + 4096 * 2880
VECTORS = 2 * ((4096 + 2 * 512) + 2880 + 2880 + 64)  # biases, norm and sinks, in bytes
HEAD = 201088 * 2880


def model(name: str, **given: object) -> tuple[Cost, ModelConfig]:
    checkpoint = open_checkpoint(name)
    config = check_checkpoint(checkpoint)
    return Cost(checkpoint, config, **given), config  # type: ignore[arg-type]


def test_a_token_of_the_20b_model() -> None:
    cost, config = model("synthetic:gpt-oss-20b")
    step = cost.step(routed=[4] * 24, seq_lens=[129], num_new=[1])
    assert step.experts == pytest.approx(24 * 4 * EXPERT)
    assert step.attention == pytest.approx(24 * (2 * PROJECTIONS + VECTORS))
    assert step.router == pytest.approx(24 * 2 * (32 * 2880 + 32 + 2880))
    assert step.head == pytest.approx(2 * (HEAD + 2880))
    assert step.embedding == pytest.approx(2 * 2880)
    assert step.cache == (12 * 129 + 12 * 128) * 2 * 8 * 64 * 2  # half of the layers have a window
    assert step.total / 1e9 == pytest.approx(3.71, abs=0.01)
    parts = (step.experts, step.attention, step.router, step.head, step.embedding, step.cache)
    assert step.total == sum(parts)
    assert config.num_layers == 24


def test_int8_matrices_take_34_bytes_for_32_values() -> None:
    cost, _ = model("synthetic:gpt-oss-20b", dense="int8")
    step = cost.step(routed=[4] * 24, seq_lens=[1], num_new=[1])
    assert step.attention == pytest.approx(24 * (PROJECTIONS * 34 / 32 + VECTORS))
    assert step.head == pytest.approx(HEAD * 34 / 32 + 2 * 2880)
    assert step.total / 1e9 == pytest.approx(2.57, abs=0.005)


def test_a_step_reads_the_experts_that_its_tokens_were_routed_to() -> None:
    cost, config = model("synthetic:tiny")
    one, all_of_them = (
        cost.step(routed=[count] * config.num_layers, seq_lens=[1], num_new=[1]).experts
        for count in (1, config.num_experts)
    )
    assert all_of_them == pytest.approx(config.num_experts * one)
    stored = sum(
        entry.nbytes
        for name, entry in open_checkpoint("synthetic:tiny").entries.items()
        if ".mlp.experts." in name
    )
    assert all_of_them == pytest.approx(stored)


def test_the_cache_of_float32_and_of_several_sequences() -> None:
    cost, config = model("synthetic:tiny", cache_itemsize=4)
    token = 2 * config.num_kv_heads * config.head_dim * 4
    routed = [1] * config.num_layers
    sliding = sum(map(config.is_sliding, range(config.num_layers)))
    full = config.num_layers - sliding
    window = config.sliding_window
    step = cost.step(routed=routed, seq_lens=[window + 50, 3], num_new=[1, 1])
    assert step.cache == (full * (window + 50 + 3) + sliding * (window + 3)) * token
    prompt = cost.step(routed=routed, seq_lens=[window + 50], num_new=[window + 50])
    assert prompt.cache == config.num_layers * (window + 50) * token
    assert prompt.embedding == pytest.approx((window + 50) * step.embedding / 2)


def test_no_logits_read_no_output_matrix() -> None:
    cost, config = model("synthetic:tiny")
    routed = [1] * config.num_layers
    assert cost.step(routed=routed, seq_lens=[1], num_new=[1], num_logit_rows=0).head == 0


def test_multiplications_of_the_20b_model() -> None:
    cost, _ = model("synthetic:gpt-oss-20b")
    token = 24 * (PROJECTIONS + 32 * 2880 + 4 * 3 * 2880 * 2880)
    assert cost.macs(1, 0) == token
    assert cost.macs(512, 1) == 512 * token + HEAD
    assert cost.macs(1, 0) / 1e9 == pytest.approx(3.03, abs=0.01)


def test_what_the_last_layer_leaves_out_is_not_counted() -> None:
    """Queries, output, router and experts of nine tokens in ten, of one layer."""
    cost, config = model("synthetic:gpt-oss-20b")
    size, heads = config.hidden_size, config.num_heads * config.head_dim
    experts = 3 * size * config.expert_size * config.experts_per_token
    of_a_token = 2 * size * heads + size * config.num_experts + experts
    assert cost.macs(10, 1) == cost.macs(10, 1, 10)
    assert cost.macs(10, 1) - cost.macs(10, 1, 1) == 9 * of_a_token
