"""The engine against the plain model: same tokens, same scores, nothing left behind."""

from collections.abc import Iterator

import numpy as np
import pytest
import torch

from motet.engine.core import BLOCK_LEN, Engine, kv_bytes_per_token
from motet.engine.kv_cache import num_sliding_blocks
from motet.engine.request import SamplingParams, TokenOut
from motet.errors import CapacityError, MotetError, UsageError
from motet.model.load import LoadedModel, load_model
from motet.ops.batch import Batch


@pytest.fixture(scope="module")
def loaded() -> LoadedModel:
    return load_model("synthetic:tiny")


@pytest.fixture
def engine(loaded: LoadedModel) -> Engine:
    return Engine(loaded, max_context=700, chunk_len=33)


def whole(loaded: LoadedModel, ids: list[int]) -> torch.Tensor:
    """Log-probabilities after each token, by the model without a cache."""
    n = torch.tensor([len(ids)], dtype=torch.int32)
    batch = Batch(
        input_ids=torch.tensor(ids),
        positions=torch.arange(len(ids)),
        cu_seqlens=torch.tensor([0, len(ids)], dtype=torch.int32),
        seq_lens=n,
        max_query_len=len(ids),
        max_seq_len=len(ids),
    )
    with torch.inference_mode():
        return torch.log_softmax(loaded.model.forward(batch), -1)


def prompt(length: int, seed: int = 0) -> list[int]:
    generator = torch.Generator().manual_seed(seed)
    return torch.randint(0, 256, (length,), generator=generator).tolist()


def ids_of(tokens: Iterator[TokenOut]) -> list[int]:
    return [token.token_id for token in tokens]


@pytest.mark.parametrize("length", [1, 32, 33, 34, 150, 400])
def test_scores_are_those_of_the_model_without_a_cache(
    loaded: LoadedModel, engine: Engine, length: int
) -> None:
    ids = prompt(length)
    scores = engine.score(ids)
    assert scores.dtype == np.float32
    torch.testing.assert_close(torch.from_numpy(scores), whole(loaded, ids), atol=2e-4, rtol=0)


@pytest.mark.parametrize("length", [1, 33, 140])
def test_greedy_tokens_are_the_likeliest_one_by_one(
    loaded: LoadedModel, engine: Engine, length: int
) -> None:
    ids = prompt(length)
    params = SamplingParams(max_tokens=12, temperature=0, ignore_eos=True)
    for token in ids_of(engine.stream(ids, params)):
        assert token == int(whole(loaded, ids)[-1].argmax())
        ids.append(token)
    assert len(ids) == length + 12


def test_equal_seeds_draw_equal_tokens_whatever_the_chunks(loaded: LoadedModel) -> None:
    params = SamplingParams(max_tokens=20, seed=7, ignore_eos=True)
    drawn = [
        ids_of(Engine(loaded, max_context=300, chunk_len=n).stream(prompt(90), params))
        for n in (512, 16)
    ]
    assert drawn[0] == drawn[1]
    other = SamplingParams(max_tokens=20, seed=8, ignore_eos=True)
    assert ids_of(Engine(loaded, max_context=300).stream(prompt(90), other)) != drawn[0]


def test_without_a_seed_requests_differ(engine: Engine) -> None:
    params = SamplingParams(max_tokens=20, ignore_eos=True)
    assert ids_of(engine.stream([1], params)) != ids_of(engine.stream([1], params))


def test_logprobs_are_the_models_own(loaded: LoadedModel, engine: Engine) -> None:
    ids = prompt(40)
    params = SamplingParams(max_tokens=1, temperature=0.5, seed=3, logprobs=4, ignore_eos=True)
    (token,) = engine.stream(ids, params)
    wanted = whole(loaded, ids)[-1]
    assert token.logprob == pytest.approx(float(wanted[token.token_id]), abs=2e-4)
    assert token.logprobs is not None
    top = wanted.topk(4)
    assert [i for i, _ in token.logprobs.top] == top.indices.tolist()
    assert [p for _, p in token.logprobs.top] == pytest.approx(top.values.tolist(), abs=2e-4)


def test_what_ends_a_stream(engine: Engine) -> None:
    free = SamplingParams(max_tokens=6, temperature=0, ignore_eos=True)
    tokens = list(engine.stream(prompt(20), free))
    assert [t.finish_reason for t in tokens] == [None] * 5 + ["length"]
    third = tokens[2].token_id
    stop = SamplingParams(max_tokens=6, temperature=0, ignore_eos=True, stop_token_ids=[third])
    stopped = list(engine.stream(prompt(20), stop))
    assert [t.token_id for t in stopped] == [t.token_id for t in tokens[: len(stopped)]]
    assert (stopped[-1].token_id, stopped[-1].finish_reason) == (third, "stop")


def test_a_full_context_ends_with_length(loaded: LoadedModel) -> None:
    engine = Engine(loaded, max_context=40)
    params = SamplingParams(temperature=0, ignore_eos=True)
    tokens = list(engine.stream(prompt(35), params))
    assert (len(tokens), tokens[-1].finish_reason) == (5, "length")
    with pytest.raises(CapacityError, match="prompt of 40 tokens"):
        engine.stream(prompt(40), params)
    with pytest.raises(CapacityError, match="41 tokens"):
        engine.score(prompt(41))


def test_closing_a_stream_frees_everything(engine: Engine) -> None:
    free = (engine._full.num_free, engine._sliding.num_free)
    stream = engine.stream(prompt(200), SamplingParams(ignore_eos=True))
    next(stream)
    assert engine._full.num_free < free[0]
    with pytest.raises(UsageError, match="still being streamed"):
        next(engine.stream([1], SamplingParams()))
    stream.close()
    assert (engine._full.num_free, engine._sliding.num_free) == free
    assert ids_of(engine.stream([1], SamplingParams(max_tokens=1)))


@pytest.mark.parametrize(("ids", "named"), [([], "no tokens"), ([99999], "99999"), ([-1], "-1")])
def test_ids_that_are_none_are_named(engine: Engine, ids: list[int], named: str) -> None:
    with pytest.raises(UsageError, match=named):
        engine.stream(ids, SamplingParams())
    with pytest.raises(UsageError, match=named):
        engine.score(ids)


def test_what_the_cache_held_before_does_not_matter(loaded: LoadedModel) -> None:
    params = SamplingParams(max_tokens=40, temperature=0, ignore_eos=True)
    wanted = ids_of(Engine(loaded, max_context=300).stream(prompt(150), params))
    engine = Engine(loaded, max_context=300, chunk_len=64)
    for layer in engine._runner.cache:
        layer.k.fill_(float("nan"))
        layer.v.fill_(float("nan"))
    assert ids_of(engine.stream(prompt(150), params)) == wanted


def test_logits_that_are_not_finite_end_the_request(loaded: LoadedModel) -> None:
    broken = load_model("synthetic:tiny")
    engine = Engine(broken, max_context=64)
    params = SamplingParams(max_tokens=1, temperature=0)
    assert ids_of(engine.stream([1, 2], params))
    broken.model._unembed.norm.fill_(float("nan"))
    with pytest.raises(MotetError, match="not finite"):
        list(engine.stream([1, 2], params))


def test_the_bytes_bound_the_context(loaded: LoadedModel) -> None:
    config = loaded.config
    sliding = num_sliding_blocks(config.sliding_window, 512, BLOCK_LEN) * BLOCK_LEN
    constant = sliding * kv_bytes_per_token(config, 4, sliding=True)
    a_block = BLOCK_LEN * kv_bytes_per_token(config, 4, sliding=False)
    assert Engine(loaded, kv_cache_bytes=constant + 3 * a_block).max_context == 3 * BLOCK_LEN
    with pytest.raises(CapacityError, match="kv_cache_bytes"):
        Engine(loaded, kv_cache_bytes=constant)
    with pytest.raises(CapacityError, match="max_context"):
        Engine(loaded, max_context=config.max_context + 1)
