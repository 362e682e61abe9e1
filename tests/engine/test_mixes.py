"""Requests mixed at random give what each gives alone.

With `deterministic=True` bitwise, log-probabilities included; without it token for token.
"""

import random
from collections import Counter
from dataclasses import replace
from functools import cache

import pytest

from motet.engine.config import EngineConfig, kv_block_bytes, resolve
from motet.engine.core import EngineCore
from motet.engine.local import LocalClient
from motet.engine.request import SamplingParams, TokenOut
from motet.engine.wire import RequestInput
from motet.model.gpt_oss import GptOss
from motet.model.load import load_model

NUM_NEW = 6  # tokens of an answer, at most
CLOSE = 1e-3  # a rounding may turn the order of log-probabilities closer than this

Case = tuple[list[int], SamplingParams]
Said = tuple[int, object]  # token id and, where bits count, its log-probabilities


@cache
def model(name: str, deterministic: bool) -> GptOss:
    """On the backend that is taken by default; where bits count, in the type that has tiles."""
    return load_model(name, dtype="bfloat16" if deterministic else "float32").model


@cache
def cases(name: str, deterministic: bool) -> list[tuple[Case, list[Said]]]:
    """Prompts, some of which begin alike, and what follows when each runs alone."""
    r = random.Random(name)
    weights = model(name, deterministic)
    vocab_size = weights.config.vocab_size

    def ids(length: int) -> list[int]:
        return [r.randrange(vocab_size) for _ in range(length)]

    roots = [ids(70), ids(150)]
    client = LocalClient(
        EngineCore(weights, EngineConfig(max_context=256, deterministic=deterministic))
    )
    found = []
    for i in range(16):
        length = r.choice([1, 3, 20, 60])
        root = r.choice(roots)
        prompt = ids(length) if i % 3 == 0 else [*root[: r.randint(1, len(root))], *ids(3)]
        params = SamplingParams(
            max_tokens=NUM_NEW,
            temperature=0 if i % 2 or not deterministic else 1.5,
            seed=i,
            top_p=1 if i % 4 else 0.9,
            logprobs=2,
            ignore_eos=True,
        )
        alone = list(client.stream(prompt, params))
        if not deterministic:
            alone = alone[: next((j for j, t in enumerate(alone) if is_close(t)), NUM_NEW)]
        if alone:
            found.append(((prompt, params), [said(token, deterministic) for token in alone]))
    assert len(found) > 8
    return found


def is_close(token: TokenOut) -> bool:
    assert token.logprobs is not None
    (_, first), (_, second) = token.logprobs.top
    return first - second < CLOSE


def said(token: TokenOut, deterministic: bool) -> Said:
    return token.token_id, token.logprobs if deterministic else None


def mix(name: str, deterministic: bool, seed: int, seen: Counter[str]) -> None:
    """One engine of a random size, some of the cases, arriving and leaving at random."""
    r = random.Random(f"{name} {seed}")
    known = cases(name, deterministic)
    block_len = r.choice([4, 8, 16])
    max_batch_requests = r.randint(2, 6)
    config = EngineConfig(
        block_len=block_len,
        max_batch_requests=max_batch_requests,
        max_batch_tokens=r.choice([max_batch_requests, 16, 60, 300]),
        deterministic=deterministic,
        reuse_prefixes=r.random() < 0.9,
        run_ahead=seed % 2 == 0,
    )
    weights = model(name, deterministic)
    # From just enough for the longest request to plenty.
    least = resolve(
        replace(config, max_context=180), weights.config, itemsize=4, spare_bytes=0
    ).num_blocks
    num_blocks = int(least * r.choice([1.0, 1.2, 2.0]))
    nbytes = num_blocks * kv_block_bytes(weights.config, 4, block_len)
    core = EngineCore(weights, replace(config, kv_cache_bytes=nbytes))
    waiting = [r.choice(known) for _ in range(r.randint(3, 6))]
    wanted: dict[str, list[Said]] = {}
    got: dict[str, list[Said]] = {}
    ended: set[str] = set()
    while waiting or core.has_work:
        while waiting and r.random() < 0.6:
            (prompt, params), alone = waiting.pop()
            num_new = r.randint(1, len(alone))
            request_id = str(len(wanted))
            wanted[request_id], got[request_id] = alone[:num_new], []
            core.add(
                RequestInput(
                    request_id,
                    prompt,
                    replace(params, max_tokens=num_new),
                    priority=r.choice([0, 0, 0, 1]),
                    cache_salt=r.choice(["", "", "", "salt"]),
                )
            )
        if r.random() < 0.06 and wanted.keys() - ended:
            core.abort(r.choice(sorted(wanted.keys() - ended)))
            seen["aborted"] += 1
        for output in core.step():
            got[output.request_id] += [said(token, deterministic) for token in output.tokens]
            seen["reused"] += output.num_cached > 0
            if output.is_last:
                assert output.error is None
                ended.add(output.request_id)
                if output.finish_reason != "abort":
                    assert len(got[output.request_id]) == len(wanted[output.request_id])
    for request_id, tokens in got.items():
        assert tokens == wanted[request_id][: len(tokens)], f"seed {seed}, request {request_id}"
    assert core.stats().num_used_blocks == 0
    seen["preempted"] += core.stats().num_preemptions
    seen["ahead"] += core.stats().num_ahead
    seen["ended"] += len(ended)


def mixes(name: str, deterministic: bool, seeds: range) -> None:
    seen: Counter[str] = Counter()
    for seed in seeds:
        mix(name, deterministic, seed, seen)
    for event in ("aborted", "preempted", "reused", "ahead"):
        assert seen[event] >= len(seeds) // 20, seen


@pytest.mark.parametrize("deterministic", [True, False], ids=["bitwise", "tokens"])
@pytest.mark.parametrize(("name", "count"), [("synthetic:tiny", 85), ("nano", 15)])
def test_a_mix_gives_what_each_request_gives_alone(
    name: str, count: int, deterministic: bool
) -> None:
    mixes(name, deterministic, range(count))


@pytest.mark.nightly
@pytest.mark.parametrize("deterministic", [True, False], ids=["bitwise", "tokens"])
@pytest.mark.parametrize("name", ["synthetic:tiny", "nano"])
def test_a_thousand_mixes_give_what_each_request_gives_alone(
    name: str, deterministic: bool
) -> None:
    mixes(name, deterministic, range(1000, 1250))
