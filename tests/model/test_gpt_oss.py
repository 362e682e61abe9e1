"""The model against GptOssForCausalLM of transformers (eager, float32) on random checkpoints."""

import warnings

import pytest
import torch
from torch import Tensor
from transformers import GptOssForCausalLM

from motet.errors import CheckpointError, UsageError
from motet.model.config import ModelConfig
from motet.model.gpt_oss import GptOss, new_cache
from motet.ops.moe import Routing
from tests.model.small import CONFIGS, random_weights, transformers_model
from tests.ops.steps import Pool, step

KINDS = {
    "float32": {"dtype": torch.float32},
    "bfloat16": {"dtype": torch.bfloat16},
    "packed": {"dtype": torch.bfloat16, "packed": True},
}
LENGTHS = [1, 5, 127, 128, 129, 300]
TOLERANCE = 1e-4  # of log-probabilities
BLOCK_LEN = 8


@pytest.fixture(scope="module", params=[(c, k) for c in CONFIGS for k in KINDS], ids="-".join)
def pair(request: pytest.FixtureRequest) -> tuple[GptOss, GptOssForCausalLM]:
    name, kind = request.param
    weights = random_weights(CONFIGS[name], **KINDS[kind])  # type: ignore[arg-type]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        reference = transformers_model(CONFIGS[name], weights)
    return GptOss(CONFIGS[name], weights), reference.requires_grad_(False)


def prompt(config: ModelConfig, num: int, seed: int = 0) -> list[int]:
    generator = torch.Generator().manual_seed(num + seed)
    return torch.randint(config.vocab_size, (num,), generator=generator).tolist()


def reference_logits(model: GptOssForCausalLM, ids: list[int], first_position: int = 0) -> Tensor:
    positions = torch.arange(first_position, first_position + len(ids)).unsqueeze(0)
    output = model(torch.tensor([ids]), position_ids=positions, use_cache=False)
    return output.logits[0]  # type: ignore[no-any-return]


def assert_close(logits: Tensor, want: Tensor) -> None:
    torch.testing.assert_close(logits.log_softmax(-1), want.log_softmax(-1), atol=TOLERANCE, rtol=0)


Pair = tuple[GptOss, GptOssForCausalLM]


@pytest.mark.parametrize("first_position", [0, 4090, 50_000])
def test_log_probabilities(pair: Pair, first_position: int) -> None:
    """All prompts in one ragged batch."""
    model, reference = pair
    prompts = [prompt(model.config, n) for n in LENGTHS]
    logits = model.forward(step(prompts, first_position=first_position))
    assert logits.dtype == torch.float32
    for ids, have in zip(prompts, logits.split(LENGTHS), strict=True):
        assert_close(have, reference_logits(reference, ids, first_position))


class Cached:
    """A model with a paged cache, whose sliding layers free what the window has passed."""

    def __init__(self, model: GptOss, num_sequences: int, max_len: int) -> None:
        config, blocks = model.config, num_sequences * -(-max_len // BLOCK_LEN)
        self.model = model
        self.full = Pool(blocks, BLOCK_LEN, num_sequences)
        self.sliding = Pool(blocks, BLOCK_LEN, num_sequences)
        self.cached = [0] * num_sequences
        self.cache = new_cache(
            config, num_full_blocks=blocks, num_sliding_blocks=blocks, block_len=BLOCK_LEN
        )
        for layer in self.cache:
            layer.k.fill_(torch.nan)
            layer.v.fill_(torch.nan)

    def run(self, token_ids: list[list[int]], logit_rows: list[int] | None = None) -> Tensor:
        new_lens = [len(ids) for ids in token_ids]
        batch = step(
            token_ids,
            cached=self.cached,
            logit_rows=None if logit_rows is None else torch.tensor(logit_rows),
            full=self.full.pages(self.cached, new_lens),
            sliding=self.sliding.pages(self.cached, new_lens),
        )
        logits = self.model.forward(batch, self.cache)
        self.cached = [c + n for c, n in zip(self.cached, new_lens, strict=True)]
        config = self.model.config
        freed = self.sliding.free_passed(self.cached, config.sliding_window)
        for index, layer in enumerate(self.cache):
            if config.is_sliding(index):
                layer.k[freed] = layer.v[freed] = torch.nan
        return logits


def test_chunks_and_cache_equal_one_pass(pair: Pair) -> None:
    """Prefill in uneven chunks beside a sequence that decodes, against the whole prompts."""
    model, reference = pair
    ids = [prompt(model.config, 300), prompt(model.config, 5)]
    cuts = [([0, 1, 64, 200, 299, 300]), ([0, 1, 2, 3, 4, 5])]
    cached = Cached(model, 2, 300)
    for i in range(5):
        chunks = [x[cut[i] : cut[i + 1]] for x, cut in zip(ids, cuts, strict=True)]
        logits = cached.run(chunks)
        for x, cut, have in zip(ids, cuts, logits.split([len(c) for c in chunks]), strict=True):
            want = reference_logits(reference, x[: cut[i + 1]])[cut[i] :]
            assert_close(have, want)


def test_greedy_continuation(pair: Pair) -> None:
    """64 tokens after each prompt, decoded in one batch, equal what transformers generates."""
    model, reference = pair
    num_new = 64
    prompts = [prompt(model.config, n) for n in (1, 5, 129)]
    cached = Cached(model, 3, 129 + num_new)
    ends = torch.tensor([len(p) for p in prompts]).cumsum(0) - 1
    written = [cached.run(prompts, ends.tolist()).argmax(-1).tolist()]
    while len(written) < num_new:
        written.append(cached.run([[i] for i in written[-1]]).argmax(-1).tolist())
    for ids, have in zip(prompts, zip(*written, strict=True), strict=True):
        output = reference.generate(  # type: ignore[misc]
            torch.tensor([ids]),
            attention_mask=torch.ones(1, len(ids), dtype=torch.int64),
            do_sample=False,
            max_new_tokens=num_new,
            eos_token_id=-1,
            pad_token_id=0,
        )
        assert list(have) == output[0, len(ids) :].tolist()


def test_wanted_rows_are_those_of_all() -> None:
    config = CONFIGS["tiny"]
    model = GptOss(config, random_weights(config))
    ids = [prompt(config, 9), prompt(config, 4)]
    everything = model.forward(step(ids))
    some = model.forward(step(ids, logit_rows=torch.tensor([12, 0, 8])))
    torch.testing.assert_close(some, everything[[12, 0, 8]])


def test_routing_and_gradients_reach_every_weight() -> None:
    config = CONFIGS["tiny"]
    weights = {n: w.requires_grad_() for n, w in random_weights(config).items()}
    routing: list[Routing] = []
    logits = GptOss(config, weights).forward(step([prompt(config, 40)]), routing=routing)
    loss = logits.logsumexp(-1).mean() + sum(r.logits.square().mean() for r in routing)
    loss.backward()
    assert len(routing) == config.num_layers
    for name, weight in weights.items():
        assert weight.grad is not None, name
        assert weight.grad.isfinite().all(), name
        assert weight.grad.abs().sum() > 0, name


def test_gradients_equal_those_of_transformers() -> None:
    config = CONFIGS["tiny"]
    weights = random_weights(config)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        reference = transformers_model(config, weights)
    ids = prompt(config, 30)
    mine = {n: w.clone().requires_grad_() for n, w in weights.items()}
    GptOss(config, mine).forward(step([ids])).log_softmax(-1)[:, 3].mean().backward()
    reference_logits(reference, ids).log_softmax(-1)[:, 3].mean().backward()
    for name, parameter in reference.named_parameters():
        torch.testing.assert_close(mine[name].grad, parameter.grad, atol=2e-5, rtol=1e-3)


def test_building_copies_nothing() -> None:
    config = CONFIGS["tiny"]
    weights = random_weights(config, dtype=torch.bfloat16, packed=True)
    model = GptOss(config, weights)
    before = model.forward(step([[1, 2, 3]]))
    weights["lm_head.weight"].mul_(2)
    torch.testing.assert_close(model.forward(step([[1, 2, 3]])), before * 2)


def test_what_does_not_fit_is_refused() -> None:
    config = CONFIGS["tiny"]
    weights = random_weights(config)
    model = GptOss(config, weights)
    missing = "model.layers.2.mlp.router.bias"
    with pytest.raises(CheckpointError, match=f"no tensor '{missing}'"):
        GptOss(config, {n: w for n, w in weights.items() if n != missing})
    cache = new_cache(config, num_full_blocks=1, num_sliding_blocks=1, block_len=4)
    with pytest.raises(UsageError, match="cache of 2 layers for a model of 3"):
        model.forward(step([[1]]), cache[:2])
    with pytest.raises(UsageError, match=r"no pages of the (full|sliding) layers"):
        model.forward(step([[1]]), cache)


def test_new_cache_gives_each_kind_its_blocks() -> None:
    config = CONFIGS["plain"]
    cache = new_cache(
        config, num_full_blocks=5, num_sliding_blocks=2, block_len=4, dtype=torch.bfloat16
    )
    assert [tuple(layer.k.shape) for layer in cache] == [(5, 4, 3, 10)] * 2 + [(2, 4, 3, 10)]
    assert all(layer.v.dtype == torch.bfloat16 for layer in cache)


@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("name", CONFIGS)
def test_log_probabilities_of_many_checkpoints(name: str, seed: int) -> None:
    config = CONFIGS[name]
    weights = random_weights(config, dtype=torch.bfloat16, packed=True, seed=seed)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        reference = transformers_model(config, weights)
    ids = prompt(config, 2000, seed)
    with torch.inference_mode():
        for first_position in (0, 100_000):
            logits = GptOss(config, weights).forward(step([ids], first_position=first_position))
            assert_close(logits, reference_logits(reference, ids, first_position))
