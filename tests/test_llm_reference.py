"""`LLM` on checkpoint folders against GptOssForCausalLM of transformers (eager, float32)."""

import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from transformers import GptOssForCausalLM

from motet import LLM, SamplingParams
from motet.checkpoint import write_hf
from tests.model.small import CONFIGS, random_weights, transformers_model

LENGTHS = [1, 5, 127, 128, 129, 300]
BEYOND = 4200  # tokens; the published models' rotary embedding is stretched from position 4096 on
TOLERANCE = 1e-4  # of log-probabilities
NUM_NEW = 64


@dataclass
class Pair:
    """One checkpoint, loaded by both."""

    llm: LLM
    reference: GptOssForCausalLM

    def prompt(self, num_tokens: int) -> list[int]:
        generator = torch.Generator().manual_seed(num_tokens)
        return torch.randint(
            self.llm.config.vocab_size, (num_tokens,), generator=generator
        ).tolist()

    @torch.inference_mode()
    def wanted_scores(self, ids: list[int], num_last: int) -> NDArray[np.float32]:
        """Of the last tokens alone: a table of all would be large."""
        output = self.reference(torch.tensor([ids]), use_cache=False, logits_to_keep=num_last)
        return output.logits[0].log_softmax(-1).numpy()  # type: ignore[no-any-return]

    @torch.inference_mode()
    def wanted_tokens(self, ids: list[int]) -> list[int]:
        output = self.reference.generate(  # type: ignore[misc]
            torch.tensor([ids]),
            attention_mask=torch.ones(1, len(ids), dtype=torch.int64),
            do_sample=False,
            max_new_tokens=NUM_NEW,
            eos_token_id=-1,
            pad_token_id=0,
        )
        return output[0, len(ids) :].tolist()

    def check_scores(self, lengths: list[int]) -> None:
        prompts = [self.prompt(n) for n in lengths]
        for ids, scores in zip(prompts, self.llm.score(prompts), strict=True):
            assert scores.shape == (len(ids), self.llm.config.vocab_size)
            wanted = self.wanted_scores(ids, min(len(ids), 300))
            np.testing.assert_allclose(scores[-len(wanted) :], wanted, atol=TOLERANCE, rtol=0)

    def check_greedy(self, lengths: list[int]) -> None:
        prompts = [self.prompt(n) for n in lengths]
        params = SamplingParams(max_tokens=NUM_NEW, temperature=0, ignore_eos=True)
        for ids, out in zip(prompts, self.llm.generate(prompts, params), strict=True):
            assert out.token_ids == self.wanted_tokens(ids)


def pair_of(folder: Path, name: str, *, packed: bool, seed: int = 0) -> Pair:
    config = CONFIGS[name]
    weights = random_weights(config, dtype=torch.bfloat16, packed=packed, seed=seed)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        reference = transformers_model(config, weights)
    llm = LLM(write_hf(folder / name, config.to_hf(), weights), max_context=BEYOND + NUM_NEW)
    return Pair(llm, reference)


@pytest.fixture(scope="module", params=[("tiny", True), ("wide", True), ("plain", False)], ids=str)
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Pair:
    name, packed = request.param
    return pair_of(tmp_path_factory.mktemp("reference"), name, packed=packed)


def test_scores(pair: Pair) -> None:
    pair.check_scores(LENGTHS)


def test_greedy_continuation(pair: Pair) -> None:
    pair.check_greedy([1, 129])


def test_positions_beyond_the_original_context(tmp_path: Path) -> None:
    pair = pair_of(tmp_path, "tiny", packed=True)
    assert pair.llm.config.rope.original_context < BEYOND
    pair.check_scores([BEYOND])


@pytest.mark.parametrize("packed", [True, False], ids=["packed", "bfloat16"])
@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
def test_computing_in_a_half_type_stays_close(dtype: str, packed: bool, tmp_path: Path) -> None:
    weights = random_weights(CONFIGS["tiny"], dtype=torch.bfloat16, packed=packed)
    folder = write_hf(tmp_path / "tiny", CONFIGS["tiny"].to_hf(), weights)
    ids = [i % 100 for i in range(200)]
    (exact,) = LLM(folder, max_context=256).score([ids])
    (scores,) = LLM(folder, max_context=256, dtype=dtype).score([ids])
    assert not np.array_equal(scores, exact)
    divergence = (np.exp(exact) * (exact - scores)).sum(-1)
    assert 0 < divergence.mean() < 5e-3  # of few places, where another expert is chosen


@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(1, 6))
@pytest.mark.parametrize("packed", [True, False], ids=["packed", "bfloat16"])
@pytest.mark.parametrize("name", CONFIGS)
def test_many_checkpoints(name: str, packed: bool, seed: int, tmp_path: Path) -> None:
    pair = pair_of(tmp_path, name, packed=packed, seed=seed)
    pair.check_scores([*LENGTHS, BEYOND])
    pair.check_greedy([*LENGTHS, BEYOND])
