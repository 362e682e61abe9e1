"""The engine against the plain model: same tokens, same scores, nothing left behind."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch

from motet.checkpoint.resolve import NANO
from motet.engine.config import EngineConfig
from motet.engine.core import EngineCore
from motet.engine.grammar import GrammarCompiler
from motet.engine.local import LocalClient
from motet.engine.request import SamplingParams, TokenOut
from motet.engine.wire import RequestInput
from motet.errors import BackendError, CapacityError, GrammarError, MotetError, UsageError
from motet.model.gpt_oss import GptOss
from motet.model.load import LoadedModel, load_model
from motet.ops.batch import Batch
from motet.ops.moe import Routing
from motet.tokenizer import Tokenizer
from tests.engine.scripted import ScriptedModel


@pytest.fixture(scope="module")
def loaded() -> LoadedModel:
    return load_model("synthetic:tiny")


def make(loaded: LoadedModel, **config: Any) -> tuple[LocalClient, EngineCore]:
    core = EngineCore(loaded.model, EngineConfig(**config))
    return LocalClient(core), core


@pytest.fixture
def engine(loaded: LoadedModel) -> LocalClient:
    return make(loaded, max_context=700, max_batch_tokens=33, max_batch_requests=8)[0]


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
    loaded: LoadedModel, engine: LocalClient, length: int
) -> None:
    ids = prompt(length)
    (scores,) = engine.score([ids])
    assert scores.dtype == np.float32
    torch.testing.assert_close(torch.from_numpy(scores), whole(loaded, ids), atol=2e-4, rtol=0)


@pytest.mark.parametrize("length", [1, 33, 400])
def test_a_cache_in_eight_bits_holds_twice_as_much_and_says_nearly_the_same(length: int) -> None:
    loaded = load_model("synthetic:tiny", backend="ref")
    nbytes, ids = 1 << 20, prompt(length)
    engine, core = make(loaded, kv_cache_bytes=nbytes, kv_cache_dtype="fp8")
    _, full = make(loaded, kv_cache_bytes=nbytes)
    assert core.stats().num_blocks // 4 == full.stats().num_blocks  # of float32
    (scores,) = engine.score([ids])
    exact = whole(loaded, ids)
    divergence = (exact.exp() * (exact - torch.from_numpy(scores))).sum(-1).mean()
    assert 0 < float(divergence) < 1e-2
    twice, _ = make(loaded, kv_cache_dtype="fp8", max_batch_tokens=33, max_batch_requests=8)
    (chunked,) = twice.score([ids])
    np.testing.assert_allclose(chunked, scores, atol=2e-2)


@pytest.mark.parametrize("length", [1, 33, 140])
def test_greedy_tokens_are_the_likeliest_one_by_one(
    loaded: LoadedModel, engine: LocalClient, length: int
) -> None:
    ids = prompt(length)
    params = SamplingParams(max_tokens=12, temperature=0, ignore_eos=True)
    for token in ids_of(engine.stream(ids, params)):
        assert token == int(whole(loaded, ids)[-1].argmax())
        ids.append(token)
    assert len(ids) == length + 12


def test_chunks_of_long_prompts_leave_out_what_nobody_sees(
    loaded: LoadedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two prompts of several chunks beside a request that generates, and one alone."""
    seen: list[tuple[int, int]] = []
    forward = GptOss.forward

    def spy(self: GptOss, batch: Batch, *given: Any, **named: Any) -> torch.Tensor:
        if batch.ends is not None:
            seen.append((len(batch.input_ids), len(batch.ends.rows)))
        return forward(self, batch, *given, **named)

    monkeypatch.setattr(GptOss, "forward", spy)
    engine, _ = make(loaded, max_context=700, max_batch_tokens=110, max_batch_requests=8)
    params = SamplingParams(max_tokens=12, temperature=0, ignore_eos=True)
    prompts = [prompt(3), prompt(250, 1), prompt(331, 2), prompt(210, 3)]
    said = [ids_of(one) for one in [engine.stream(ids, params) for ids in prompts[:3]]]
    said.append(ids_of(engine.stream(prompts[3], params)))
    assert {0, 1, 2} <= {count for _, count in seen}
    assert all(2 * count <= total > 64 for total, count in seen)
    for ids, tokens in zip(prompts, said, strict=True):
        likeliest = whole(loaded, ids + tokens).argmax(-1)
        assert tokens == likeliest[len(ids) - 1 : -1].tolist()


def test_equal_seeds_draw_equal_tokens_whatever_the_chunks(loaded: LoadedModel) -> None:
    params = SamplingParams(max_tokens=20, seed=7, ignore_eos=True)
    drawn = [
        ids_of(
            make(loaded, max_context=300, max_batch_tokens=n, max_batch_requests=4)[0].stream(
                prompt(90), params
            )
        )
        for n in (512, 16)
    ]
    assert drawn[0] == drawn[1]
    other = SamplingParams(max_tokens=20, seed=8, ignore_eos=True)
    assert ids_of(make(loaded, max_context=300)[0].stream(prompt(90), other)) != drawn[0]


def test_without_a_seed_requests_differ(engine: LocalClient) -> None:
    params = SamplingParams(max_tokens=20, ignore_eos=True)
    assert ids_of(engine.stream([1], params)) != ids_of(engine.stream([1], params))


def test_logprobs_are_the_models_own(loaded: LoadedModel, engine: LocalClient) -> None:
    ids = prompt(40)
    params = SamplingParams(max_tokens=1, temperature=0.5, seed=3, logprobs=4, ignore_eos=True)
    (token,) = engine.stream(ids, params)
    wanted = whole(loaded, ids)[-1]
    assert token.logprob == pytest.approx(float(wanted[token.token_id]), abs=2e-4)
    assert token.logprobs is not None
    top = wanted.topk(4)
    assert [i for i, _ in token.logprobs.top] == top.indices.tolist()
    assert [p for _, p in token.logprobs.top] == pytest.approx(top.values.tolist(), abs=2e-4)


def test_what_ends_a_stream(engine: LocalClient) -> None:
    free = SamplingParams(max_tokens=6, temperature=0, ignore_eos=True)
    tokens = list(engine.stream(prompt(20), free))
    assert [t.finish_reason for t in tokens] == [None] * 5 + ["length"]
    third = tokens[2].token_id
    stop = SamplingParams(max_tokens=6, temperature=0, ignore_eos=True, stop_token_ids=[third])
    stopped = list(engine.stream(prompt(20), stop))
    assert [t.token_id for t in stopped] == [t.token_id for t in tokens[: len(stopped)]]
    assert (stopped[-1].token_id, stopped[-1].finish_reason) == (third, "stop")


def test_a_full_context_ends_with_length(loaded: LoadedModel) -> None:
    engine, _ = make(loaded, max_context=40)
    params = SamplingParams(temperature=0, ignore_eos=True)
    tokens = list(engine.stream(prompt(35), params))
    assert (len(tokens), tokens[-1].finish_reason) == (5, "length")
    with pytest.raises(CapacityError, match="prompt of 40 tokens"):
        engine.stream(prompt(40), params)
    with pytest.raises(CapacityError, match="41 tokens"):
        engine.score([prompt(41)])


@pytest.mark.parametrize(
    ("field", "value"),
    [("priority", 1.5), ("priority", 2**63), ("cache_salt", None), ("cache_salt", "\ud800"),
     ("return_routing", 1), ("params", None)],
)  # fmt: skip
def test_what_could_not_be_sent_is_refused(engine: LocalClient, field: str, value: Any) -> None:
    wish: dict[str, Any] = {"params": SamplingParams(), field: value}
    with pytest.raises(UsageError, match=f"{field} is"):
        engine.request(prompt(3), **wish)


def test_closing_a_stream_frees_everything(engine: LocalClient) -> None:
    params = SamplingParams(ignore_eos=True)
    stream, other = (engine.stream(prompt(200, seed), params) for seed in (0, 1))
    next(stream)
    next(other)
    both = engine.stats()
    assert both.num_running == 2
    stream.close()
    one = engine.stats()
    assert (one.num_running, one.num_aborted) == (1, 1)
    assert one.num_used_blocks < both.num_used_blocks
    assert list(stream) == []
    del other  # dropping it is enough
    none = engine.stats()
    assert (none.num_running, none.num_used_blocks, none.num_aborted) == (0, 0, 2)
    assert ids_of(engine.stream([1], SamplingParams(max_tokens=1)))


def test_streams_read_in_turns_are_those_read_alone(engine: LocalClient) -> None:
    params = SamplingParams(max_tokens=9, temperature=0, ignore_eos=True)
    alone = [ids_of(engine.stream(prompt(30, seed), params)) for seed in range(3)]
    streams = [engine.stream(prompt(30, seed), params) for seed in range(3)]
    turns = [[next(stream).token_id for stream in streams] for _ in range(9)]
    assert [list(ids) for ids in zip(*turns, strict=True)] == alone


def test_many_threads_share_an_engine(engine: LocalClient) -> None:
    params = SamplingParams(max_tokens=8, temperature=0, ignore_eos=True)
    prompts = [prompt(5 + seed, seed) for seed in range(8)]
    alone = [ids_of(engine.stream(ids, params)) for ids in prompts]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda ids: ids_of(engine.stream(ids, params)), prompts))
    assert together == alone


@pytest.mark.parametrize(("ids", "named"), [([], "no tokens"), ([99999], "99999"), ([-1], "-1")])
def test_ids_that_are_none_are_named(engine: LocalClient, ids: list[int], named: str) -> None:
    with pytest.raises(UsageError, match=named):
        engine.stream(ids, SamplingParams())
    with pytest.raises(UsageError, match=named):
        engine.score([ids])


def test_what_the_cache_held_before_does_not_matter(loaded: LoadedModel) -> None:
    params = SamplingParams(max_tokens=40, temperature=0, ignore_eos=True)
    wanted = ids_of(make(loaded, max_context=300)[0].stream(prompt(150), params))
    engine, core = make(loaded, max_context=300, max_batch_tokens=64)
    for layer in core._runner.cache:
        layer.k.fill_(float("nan"))
        layer.v.fill_(float("nan"))
    assert ids_of(engine.stream(prompt(150), params)) == wanted


class Broken:
    """A model whose logits are NaN wherever a token is computed."""

    def __init__(self, loaded: LoadedModel, token_id: int) -> None:
        self._model = loaded.model
        self.token_id = token_id

    def __getattr__(self, name: str) -> Any:
        return getattr(self._model, name)

    def forward(self, batch: Batch, *args: Any, **kwargs: Any) -> torch.Tensor:
        logits = self._model.forward(batch, *args, **kwargs)
        ids = batch.input_ids if batch.logit_rows is None else batch.input_ids[batch.logit_rows]
        return logits.masked_fill((ids == self.token_id).unsqueeze(1), float("nan"))


def test_logits_that_are_not_finite_end_that_request_alone(loaded: LoadedModel) -> None:
    model: Any = Broken(loaded, token_id=299)
    core = EngineCore(model, EngineConfig(max_context=200))
    engine = LocalClient(core)
    params = SamplingParams(max_tokens=6, temperature=0, ignore_eos=True)
    good, bad = prompt(40), [*prompt(40, 1), 299]
    wanted = ids_of(engine.stream(good, params))
    streams = engine.stream(good, params), engine.stream(bad, params)
    with pytest.raises(MotetError, match="not finite at position 41"):
        list(streams[1])
    assert ids_of(streams[0]) == wanted
    stats = engine.stats()
    assert (stats.num_failed, stats.num_used_blocks) == (1, 0)
    # Nothing of what it computed is used again, though 32 tokens of it would fit.
    again = engine.stream([*bad[:40], 3], params)
    assert ids_of(again)
    assert again.num_cached == 0
    with pytest.raises(MotetError, match="not finite"):
        engine.score([bad])
    told = engine.stream([299, *good], replace(params, prompt_logprobs=0))
    streams = engine.stream(good, params), told
    with pytest.raises(MotetError, match="not finite"):
        list(told)
    assert ids_of(streams[0]) == wanted


@pytest.mark.parametrize("failure", [RuntimeError, KeyboardInterrupt])
def test_a_step_that_fails_ends_its_requests_and_the_engine_goes_on(
    loaded: LoadedModel, monkeypatch: pytest.MonkeyPatch, failure: type[BaseException]
) -> None:
    engine, core = make(loaded, max_context=200)
    params = SamplingParams(max_tokens=6, temperature=0, ignore_eos=True)
    wanted = ids_of(engine.stream(prompt(40), params))

    def fail(*_: Any, **__: Any) -> None:
        raise failure("out of luck")  # made here: pytest keeps what it is given, with its frames

    streams = [engine.stream(prompt(40), params) for _ in range(2)]
    with monkeypatch.context() as patch:
        patch.setattr(core._runner, "launch", fail)
        with pytest.raises((MotetError, KeyboardInterrupt)):
            next(streams[0])
    with pytest.raises(MotetError, match=f"failed: {failure.__name__}"):
        next(streams[1])
    assert (engine.stats().num_running, engine.stats().num_used_blocks) == (0, 0)
    assert ids_of(engine.stream(prompt(40), params)) == wanted


def test_scores_of_many_prompts_are_those_of_one(engine: LocalClient) -> None:
    prompts = [prompt(n, n) for n in (3, 70, 20)]
    together = engine.score(prompts)
    for ids, scores in zip(prompts, together, strict=True):
        np.testing.assert_allclose(scores, engine.score([ids])[0], atol=1e-4)


def test_scores_count(loaded: LoadedModel) -> None:
    client = LocalClient(EngineCore(loaded.model, EngineConfig(max_context=128)))
    client.score([prompt(70, 1), prompt(70, 1)])
    stats = client.stats()
    assert (stats.num_finished, stats.prompt_tokens, stats.cached_tokens) == (2, 140, 0)
    assert stats.generated_tokens == 0


def test_prompts_give_log_probabilities_too(loaded: LoadedModel, engine: LocalClient) -> None:
    ids = prompt(50)
    params = SamplingParams(max_tokens=2, temperature=0, prompt_logprobs=2, ignore_eos=True)
    ids_of(engine.stream(ids, SamplingParams(max_tokens=1)))  # a prefix that must not be reused
    first, second = engine.stream(ids, params)
    wanted = whole(loaded, ids)
    assert second.prompt_logprobs is None
    assert first.prompt_logprobs is not None
    assert first.prompt_logprobs[0] is None
    for i, said in enumerate(first.prompt_logprobs[1:]):
        assert said is not None
        assert said.logprob == pytest.approx(float(wanted[i][ids[i + 1]]), abs=2e-4)
        assert [t for t, _ in said.top] == wanted[i].topk(2).indices.tolist()


def test_routing_is_that_of_the_model(loaded: LoadedModel, engine: LocalClient) -> None:
    params = SamplingParams(max_tokens=5, temperature=0, ignore_eos=True)
    request = engine.request(prompt(40), params, return_routing=True)
    stream = engine.submit(request)
    ids = [*prompt(40), *ids_of(stream)]
    told: list[Routing] = []
    n = torch.tensor([len(ids)], dtype=torch.int32)
    batch = Batch(
        input_ids=torch.tensor(ids),
        positions=torch.arange(len(ids)),
        cu_seqlens=torch.tensor([0, len(ids)], dtype=torch.int32),
        seq_lens=n,
        max_query_len=len(ids),
        max_seq_len=len(ids),
    )
    loaded.model.forward(batch, routing=told)
    assert len(stream.routing) == 5
    for i, layers in enumerate(stream.routing):
        assert [sorted(layer) for layer in layers] == [
            sorted(layer.experts[39 + i].tolist()) for layer in told
        ]


def test_a_prompt_is_not_computed_twice(engine: LocalClient) -> None:
    params = SamplingParams(max_tokens=8, temperature=0, ignore_eos=True)
    ids = prompt(200)
    first = ids_of(engine.stream(ids, params))
    again = engine.stream(ids, params)
    assert (ids_of(again), again.num_cached) == (first, 192)
    longer = engine.stream([*ids, *first[:4]], SamplingParams(max_tokens=4, temperature=0))
    assert (ids_of(longer), longer.num_cached) == (first[4:], 192)
    salted = engine.submit(engine.request(ids, params, cache_salt="another tenant"))
    assert (ids_of(salted), salted.num_cached) == (first, 0)
    assert engine.stats().prefix_hit_rate == pytest.approx(2 * 192 / 804)


def test_an_id_that_is_taken_is_refused(loaded: LoadedModel) -> None:
    _, core = make(loaded, max_context=64)
    request = RequestInput("one", [1], SamplingParams(max_tokens=2))
    core.add(request)
    with pytest.raises(UsageError, match="'one' is in the engine"):
        core.add(request)
    core.abort("another")
    core.abort("one")
    (output,) = core.step()
    assert (output.request_id, output.finish_reason) == ("one", "abort")
    assert not core.has_work
    core.add(request)


def test_what_cannot_be_deterministic_is_refused(loaded: LoadedModel) -> None:
    model = ScriptedModel(300)
    EngineCore(model, EngineConfig(deterministic=True))
    model.backend = "compiled"
    with pytest.raises(
        BackendError, match=r"'compiled' on cpu is not .* there is cpu on cpu; ref on cpu"
    ):
        EngineCore(model, EngineConfig(deterministic=True))


def test_prompts_that_are_preempted_are_told_from_their_beginning(loaded: LoadedModel) -> None:
    engine, core = make(loaded, max_context=200, max_batch_tokens=16, max_batch_requests=1)
    params = SamplingParams(max_tokens=1, temperature=0, prompt_logprobs=0)
    ids = prompt(64)  # whole steps: the last one wants all logits and one twice
    (alone,) = engine.stream(ids, params)
    for scores in (False, True):
        stream = engine.submit(engine.request(ids, params, scores=scores))
        core_outputs = [core.step(), core.step()]
        urgent = engine.submit(engine.request(prompt(5), SamplingParams(max_tokens=1), priority=1))
        assert len(list(urgent)) == 1
        if scores:
            assert [output.first_score for (output,) in core_outputs] == [0, 16]
            np.testing.assert_allclose(stream.scores(), engine.score([ids])[0], atol=1e-4)
            continue
        (token,) = stream
        assert token.prompt_logprobs is not None
        assert alone.prompt_logprobs is not None
        assert len(token.prompt_logprobs) == 64
        for one, other in zip(token.prompt_logprobs[1:], alone.prompt_logprobs[1:], strict=True):
            assert one is not None
            assert other is not None
            assert one.logprob == pytest.approx(other.logprob, abs=1e-4)
    assert engine.stats().num_preemptions == 2


def test_grammars_are_compiled_beside_the_steps() -> None:
    tokenizer = Tokenizer.load(NANO)
    nano = load_model("nano")
    compiler = GrammarCompiler(
        tokenizer,
        vocab_size=nano.config.vocab_size,
        eos_token_ids=nano.config.eos_token_ids,
    )
    engine = LocalClient(EngineCore(nano.model, EngineConfig(max_context=200), grammars=compiler))
    ids = tokenizer.encode("The answer:")

    def params(grammar: str | None) -> SamplingParams:
        return SamplingParams(max_tokens=12, temperature=0, grammar=grammar)

    free = ids_of(engine.stream(ids, params(None)))
    streams = [
        engine.stream(ids, params(grammar))
        for grammar in ('start: "yes" | "no"', None, "start: nowhere", 'start: "maybe"')
    ]
    assert tokenizer.decode(ids_of(streams[0]), skip_control=True) in ("yes", "no")
    assert ids_of(streams[1]) == free
    with pytest.raises(GrammarError, match="nowhere"):
        next(streams[2])
    streams[3].close()  # perhaps while it is compiled
    assert engine.stats().num_waiting == engine.stats().num_running == 0
    compiler.close()


def test_grammars_need_a_compiler(engine: LocalClient) -> None:
    with pytest.raises(UsageError, match="grammar needs a tokenizer"):
        engine.stream([1], SamplingParams(grammar='start: "a"'))
