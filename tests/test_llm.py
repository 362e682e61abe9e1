"""`LLM`, the front door: what may be passed in, what comes out, and what is refused by name."""

import io
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tokenizers
from tokenizers import AddedToken, decoders, models, pre_tokenizers

from motet import LLM, SamplingParams, progress
from motet.chat import Done
from motet.checkpoint import open_checkpoint, write_hf
from motet.checkpoint.resolve import NANO
from motet.engine.client import TextOut
from motet.errors import (
    BackendError,
    CapacityError,
    CheckpointError,
    EngineDeadError,
    UsageError,
)
from motet.llm import Generation, Usage
from motet.tokenizer import BYTE_ALPHABET

CONTROL = ["start", "end", "message", "channel", "constrain", "return", "call", "endoftext"]
RETURN = 256 + CONTROL.index("return")
GREEDY = SamplingParams(max_tokens=12, temperature=0, ignore_eos=True)
QUESTION = [{"role": "user", "content": "What is 2 + 2?"}]


def write_model(folder: Path, end: int = RETURN) -> Path:
    """A small random model whose vocabulary is the 256 bytes and harmony's control tokens."""
    inner = tokenizers.Tokenizer(
        models.BPE(vocab={char: i for i, char in enumerate(BYTE_ALPHABET)}, merges=[])
    )
    inner.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    inner.decoder = decoders.ByteLevel()
    inner.add_special_tokens([AddedToken(f"<|{name}|>", special=True) for name in CONTROL])
    file = folder.parent / "tokenizer.json"
    inner.save(str(file))
    synthetic = open_checkpoint("synthetic:tiny")
    num_rows = inner.get_vocab_size()
    tensors = {name: synthetic.read(name) for name in synthetic.entries}
    for name in ("model.embed_tokens.weight", "lm_head.weight"):
        tensors[name] = tensors[name][:num_rows].clone()
    config = {**synthetic.config, "vocab_size": num_rows, "eos_token_id": end}
    config["pad_token_id"] = num_rows - 1
    return write_hf(folder, config, tensors, files=[file])


@pytest.fixture(scope="module")
def bare() -> LLM:
    """A model without a tokenizer."""
    return LLM("synthetic:tiny", max_context=300)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("llm") / "model")


@pytest.fixture(scope="module")
def llm(folder: Path) -> LLM:
    """A model with a tokenizer."""
    return LLM(folder, max_context=1024)


@pytest.mark.parametrize("module", ["motet", "motet.llm"])
def test_importing_loads_no_torch(module: str) -> None:
    code = f"import sys, {module}; from motet import LLM; print('torch' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=Path(__file__).parents[1]
    )
    assert (done.returncode, done.stdout) == (0, "False\n"), done.stderr


def test_one_prompt_or_several_texts_or_ids(llm: LLM) -> None:
    (text,) = llm.generate("Grüße", GREEDY)
    ids = list("Grüße".encode())
    assert len(text.prompt_token_ids) == len(ids)
    (same,) = llm.generate(text.prompt_token_ids, GREEDY)
    assert same == text
    assert llm.generate([text.prompt_token_ids], GREEDY) == [text]
    mixed: list[str | list[int]] = [text.prompt_token_ids, "Grüße"]
    assert llm.generate(mixed, GREEDY) == [text, text]
    assert llm.generate(("Grüße",), GREEDY) == [text]
    assert llm.generate([], GREEDY) == []


def test_integers_of_numpy_are_ids(bare: LLM) -> None:
    wanted = bare.generate([1, 2, 3], GREEDY)
    given: Any = np.array([1, 2, 3])
    assert bare.generate(given, GREEDY) == wanted
    assert bare.generate([given], GREEDY) == wanted
    assert [type(i) for i in wanted[0].prompt_token_ids] == [int] * 3


def test_text_never_becomes_a_control_token(llm: LLM) -> None:
    (out,) = llm.generate("<|start|>", GREEDY)
    assert len(out.prompt_token_ids) == len("<|start|>")
    assert max(out.prompt_token_ids) < 256


def test_what_a_generation_holds(llm: LLM) -> None:
    (out,) = llm.generate("abc", GREEDY)
    assert isinstance(out, Generation)
    assert (len(out.token_ids), out.finish_reason, out.stop_reason) == (12, "length", None)
    assert llm.tokenizer is not None
    assert out.text == llm.tokenizer.decode(out.token_ids, skip_control=True)
    assert out.logprobs is None
    assert out.usage == Usage(prompt_tokens=3, completion_tokens=12)
    assert out.usage.total_tokens == 15


def test_one_params_for_all_or_one_each(bare: LLM) -> None:
    prompts = [[1, 2], [3]]
    short, long = (SamplingParams(max_tokens=n, temperature=0, ignore_eos=True) for n in (2, 5))
    assert [len(out.token_ids) for out in bare.generate(prompts, short)] == [2, 2]
    assert [len(out.token_ids) for out in bare.generate(prompts, [short, long])] == [2, 5]
    with pytest.raises(UsageError, match="1 params for 2 prompts"):
        bare.generate(prompts, [short])
    wrong: Any = {"temperature": 0}
    with pytest.raises(
        UsageError, match=r"params is the dict .*; give SamplingParams\(\*\*params\)"
    ):
        bare.generate([1], wrong)
    number: Any = 5
    with pytest.raises(UsageError, match=r"params is 5; give SamplingParams"):
        bare.generate([1], number)


def test_streaming_gives_what_generating_gives(llm: LLM) -> None:
    (whole,) = llm.generate("abc", GREEDY)
    pieces = list(llm.generate("abc", GREEDY, stream=True))
    assert all(isinstance(piece, TextOut) for piece in pieces)
    assert [piece.token.token_id for piece in pieces] == whole.token_ids
    assert "".join(piece.text or "" for piece in pieces) == whole.text
    assert [piece.finish_reason for piece in pieces] == [None] * 11 + ["length"]
    several: Any = ["a", "b"]
    with pytest.raises(UsageError, match="stream=True takes one prompt; 2 were given"):
        llm.generate(several, GREEDY, stream=True)


def test_answers_come_when_they_are_done(bare: LLM) -> None:
    lengths = [30, 2, 17, 9]
    params = [
        SamplingParams(max_tokens=n, temperature=0, ignore_eos=True, n=2 if n == 9 else 1)
        for n in lengths
    ]
    prompts = [[i] for i in range(4)]
    wanted = bare.generate(prompts, params)
    each = list(bare.generate_each(prompts, params))
    assert [out for _, out in sorted(each, key=lambda pair: pair[0])] == wanted
    with LLM("synthetic:tiny", max_context=300, in_process=True) as here:  # all begin together
        assert [i for i, _ in here.generate_each(prompts, params)] == [1, 3, 3, 2, 0]
    half: Any = bare.generate_each(prompts, params)
    next(half)
    half.close()
    assert bare.stats().num_running + bare.stats().num_waiting == 0


@pytest.mark.parametrize(("progress", "is_drawn"), [(None, True), (True, True), (False, False)])
def test_a_bar_is_drawn_on_a_terminal_alone(
    bare: LLM, progress: bool | None, is_drawn: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for terminal in (Terminal(), io.StringIO()):
        monkeypatch.setattr(sys, "stderr", terminal)
        bare.generate([[1], [2]], GREEDY, progress=progress)
        text = terminal.getvalue()
        assert ("2/2" in text) == (is_drawn and terminal.isatty())


@pytest.mark.parametrize("in_process", [True, False])
def test_loading_can_be_watched(in_process: bool) -> None:
    told: list[tuple[int, int]] = []
    with LLM(
        "synthetic:tiny",
        max_context=64,
        in_process=in_process,
        progress=lambda done, total: told.append((done, total)),
    ):
        pass
    done, total = told[-1]
    assert done == total > 10_000
    wrong: Any = "yes"
    with pytest.raises(UsageError, match="progress is 'yes'; give True, False or a function"):
        LLM("synthetic:tiny", in_process=in_process, progress=wrong)


def test_a_bar_of_loading_is_drawn_if_it_takes_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for short, terminal in ((0.0, Terminal()), (60.0, Terminal()), (0.0, io.StringIO())):
        monkeypatch.setattr(sys, "stderr", terminal)
        monkeypatch.setattr(progress, "_SHORT", short)
        with progress.loading_bar("a model [of brackets]") as tell:
            tell(5_000_000, 20_000_000)
            tell(20_000_000, 20_000_000)
        text = terminal.getvalue()
        assert ("loading a model [of brackets]" in text) == (short == 0 and terminal.isatty())
        assert ("20.0/20.0 MB" in text) == (short == 0 and terminal.isatty())


def test_a_stream_is_refused_at_once_and_leaves_the_model_to_others(bare: LLM) -> None:
    with pytest.raises(UsageError, match="99999"):
        bare.generate([99999], GREEDY, stream=True)
    wanted = bare.generate([1], GREEDY)
    stream: Any = bare.generate([1], GREEDY, stream=True)
    first = next(stream)
    assert bare.generate([1], GREEDY) == wanted
    assert [first.token.token_id, *(p.token.token_id for p in stream)] == wanted[0].token_ids
    stream = bare.generate([1], GREEDY, stream=True)
    next(stream)
    assert bare.stats().num_running == 1
    stream.close()
    assert bare.stats().num_running == 0


def test_a_stop_string_ends_before_itself(llm: LLM) -> None:
    (free,) = llm.generate("abc", GREEDY)
    assert free.text is not None
    pairs = [free.text[i : i + 2] for i in range(len(free.text) - 1)]
    stop = next(pair for pair in reversed(pairs) if free.text.find(pair) > 0)
    params = SamplingParams(max_tokens=12, temperature=0, ignore_eos=True, stop=["never", stop])
    (out,) = llm.generate("abc", params)
    assert out.text == free.text[: free.text.find(stop)]
    assert (out.finish_reason, out.stop_reason) == ("stop", stop)
    assert out.token_ids == free.token_ids[: len(out.token_ids)]
    streamed = [piece.text or "" for piece in llm.generate("abc", params, stream=True)]
    assert "".join(streamed) == out.text


def test_a_stop_token_ends_with_itself(bare: LLM) -> None:
    (free,) = bare.generate([1, 2], GREEDY)
    token = free.token_ids[4]
    params = SamplingParams(max_tokens=12, temperature=0, ignore_eos=True, stop_token_ids=[token])
    (out,) = bare.generate([1, 2], params)
    assert out.token_ids == free.token_ids[: free.token_ids.index(token) + 1]
    assert (out.finish_reason, out.stop_reason) == ("stop", token)


def test_the_models_own_end_counts_unless_ignored(llm: LLM, tmp_path: Path) -> None:
    (free,) = llm.generate("abc", GREEDY)
    end = free.token_ids[3]
    ending = LLM(write_model(tmp_path / "model", end), max_context=64)
    (out,) = ending.generate("abc", SamplingParams(max_tokens=12, temperature=0))
    assert out.token_ids == free.token_ids[: free.token_ids.index(end) + 1]
    assert (out.finish_reason, out.stop_reason) == ("stop", end)
    assert ending.generate("abc", GREEDY) == [free]


def test_log_probabilities_are_those_of_score(bare: LLM) -> None:
    params = SamplingParams(max_tokens=6, temperature=0.7, seed=5, logprobs=3, ignore_eos=True)
    (out,) = bare.generate([5, 6, 7], params)
    (scores,) = bare.score([[*out.prompt_token_ids, *out.token_ids]])
    assert out.logprobs is not None
    assert len(out.logprobs) == len(out.token_ids)
    for row, token, said in zip(scores[2:], out.token_ids, out.logprobs, strict=False):
        assert said.logprob == pytest.approx(row[token], abs=1e-4)
        best = np.argsort(-row)[:3]
        assert [i for i, _ in said.top] == best.tolist()
        assert [p for _, p in said.top] == pytest.approx(row[best].tolist(), abs=1e-4)
    none_else = SamplingParams(max_tokens=1, temperature=0, logprobs=0)
    (alone,) = bare.generate([1], none_else)
    assert alone.logprobs is not None
    assert alone.logprobs[0].top == ()
    assert alone.prompt_logprobs is None
    (told,) = bare.generate([5, 6, 7], SamplingParams(max_tokens=1, prompt_logprobs=0))
    assert told.prompt_logprobs is not None
    first, *others = told.prompt_logprobs
    assert first is None
    given = [one.logprob for one in others if one is not None]
    assert given == pytest.approx([scores[0][6], scores[1][7]], abs=1e-4)


def test_equal_seeds_draw_equal_tokens(bare: LLM) -> None:
    def draw(seed: int | None) -> list[int]:
        params = SamplingParams(max_tokens=16, seed=seed, ignore_eos=True)
        return bare.generate([1, 2, 3], params)[0].token_ids

    assert draw(7) == draw(7)
    assert draw(7) != draw(8)
    assert draw(None) != draw(None)


def test_scores_are_distributions(bare: LLM) -> None:
    scores = bare.score([[1, 2, 3], [4]])
    assert [array.shape for array in scores] == [(3, 512), (1, 512)]
    assert all(array.dtype == np.float32 for array in scores)
    for array in scores:
        np.testing.assert_allclose(np.exp(array).sum(-1), 1, rtol=1e-5)
    (longer,) = bare.score([[1, 2, 3, 4]])
    np.testing.assert_allclose(longer[:3], scores[0], atol=1e-4)
    greedy = bare.generate([1, 2, 3], SamplingParams(max_tokens=1, temperature=0))
    assert greedy[0].token_ids == [int(scores[0][-1].argmax())]


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ([[]], "no tokens"),
        ([512], "token id 512 is outside the vocabulary of 512"),
        ([-1], "token id -1"),
        (5, "prompts is 5"),
        ([1.5], "not a list of token ids"),
        (b"bytes", "not a list of token ids; give a str"),
        ([[1], b"bytes"], "not a list of token ids; give a str"),
        ([[1, "a"]], "not a list of token ids"),
        ("text", "a text prompt needs a tokenizer, and synthetic:tiny has none"),
    ],
)
def test_prompts_that_are_none(bare: LLM, prompt: Any, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        bare.generate(prompt, GREEDY)


def test_a_wrong_prompt_is_refused_before_any_is_run(
    bare: LLM, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(bare._engine, "submit", run)
    with pytest.raises(UsageError, match="99999"):
        bare.generate([[1], [99999]], GREEDY)


def test_an_empty_text_is_refused(llm: LLM) -> None:
    with pytest.raises(UsageError, match="no tokens"):
        llm.generate("", GREEDY)


@pytest.mark.parametrize("ids", [5, [1, 2], ["text"], [[]], [[1, 600]]])
def test_what_cannot_be_scored(bare: LLM, ids: Any) -> None:
    with pytest.raises(UsageError):
        bare.score(ids)


def test_without_a_tokenizer_there_is_no_text(bare: LLM) -> None:
    (out,) = bare.generate([1], GREEDY)
    assert out.text is None
    assert [piece.text for piece in bare.generate([1], GREEDY, stream=True)] == [None] * 12
    with pytest.raises(UsageError, match="stop strings need a tokenizer"):
        bare.generate([1], SamplingParams(stop="x"))
    with pytest.raises(UsageError, match="chat needs a tokenizer"):
        bare.chat(QUESTION)


def test_the_context_bounds_prompt_and_answer() -> None:
    llm = LLM("synthetic:tiny", max_context=20)
    assert llm.max_context == 20
    (out,) = llm.generate([1] * 17, SamplingParams(ignore_eos=True))
    assert (len(out.token_ids), out.finish_reason) == (3, "length")
    with pytest.raises(CapacityError, match="prompt of 20 tokens leaves no room"):
        llm.generate([1] * 20)
    with pytest.raises(CapacityError, match="21 tokens do not fit the context of 20"):
        llm.score([[1] * 21])


@pytest.mark.parametrize(
    ("options", "error", "told"),
    [
        ({"model": "/no/such/folder"}, CheckpointError, "/no/such/folder"),
        ({"model": ""}, CheckpointError, "name is empty"),
        ({"model": "synthetic:large"}, CheckpointError, "synthetic:large"),
        ({"device": "toaster"}, UsageError, "toaster"),
        ({"device": "cuda:99"}, BackendError, "cuda:99"),
        ({"backend": "abacus"}, UsageError, "abacus"),
        ({"device": "meta"}, UsageError, "device is 'meta'"),
        ({"device": None}, UsageError, "device is None"),
        ({"model": None}, UsageError, "the model is None"),
        ({"max_context": "5"}, UsageError, "max_context is '5'"),
        ({"kv_cache_bytes": 1e9}, UsageError, "kv_cache_bytes is 1000000000.0"),
        ({"dtype": "int1"}, UsageError, "int1"),
        ({"kv_cache_dtype": "fp4"}, UsageError, "kv_cache_dtype is 'fp4'; give 'auto' or 'fp8'"),
        ({"kv_cache_dtype": "fp8", "backend": "cpu"}, BackendError, "not for 'cpu'; leave the"),
        ({"max_context": 0}, CapacityError, "max_context is 0"),
        ({"max_context": 8193}, CapacityError, "max_context is 8193; give 1 to 8192"),
        ({"kv_cache_bytes": 1}, CapacityError, "kv_cache_bytes is 1"),
    ],
)
def test_what_cannot_be_loaded(options: dict[str, Any], error: type[Exception], told: str) -> None:
    with pytest.raises(error, match=told):
        LLM(in_process=True, **({"model": "synthetic:tiny"} | options))


def test_what_the_models_process_refuses_is_raised_here(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="no such folder") as raised:
        LLM(tmp_path / "nano")  # a path and no name
    assert str(tmp_path) in str(raised.value)
    with pytest.raises(CapacityError, match="max_context is 8193"):
        LLM("synthetic:tiny", max_context=8193)


def test_one_process_or_two_give_the_same(bare: LLM) -> None:
    prompts = [[1, 2, 3], [4], [5] * 40]
    with LLM("synthetic:tiny", max_context=300, in_process=True) as here:
        assert here.generate(prompts, GREEDY) == bare.generate(prompts, GREEDY)
        for ours, theirs in zip(here.score(prompts), bare.score(prompts), strict=True):
            np.testing.assert_allclose(ours, theirs, atol=1e-4)
        assert [*here.generate([1], GREEDY, stream=True)]
    with pytest.raises(UsageError, match="this LLM is closed"):
        here.generate([1], GREEDY)
    closed = LLM("synthetic:tiny", max_context=300)
    closed.close()
    with pytest.raises(EngineDeadError, match="this LLM is closed"):
        closed.generate([1], GREEDY)


def test_chat_gives_a_reply_whatever_the_model_says(llm: LLM) -> None:
    params = SamplingParams(max_tokens=20, temperature=0, ignore_eos=True)
    reply = llm.chat(QUESTION, params=params, reasoning_effort="low", current_date="2026-01-31")
    assert 1 <= reply.usage.completion_tokens == len(reply.tokens) <= 20
    assert reply.usage.prompt_tokens > 100  # the system message is there
    ends = llm.encoding.stop_tokens_for_assistant_actions()
    assert (reply.tokens[-1].token_id in ends) == (reply.finish_reason == "stop")
    events: Iterator[Any] = llm.chat(
        QUESTION, params=params, reasoning_effort="low", current_date="2026-01-31", stream=True
    )
    *_, last = events
    assert isinstance(last, Done)
    assert last.reply == reply


def test_chat_refuses_by_name(llm: LLM) -> None:
    with pytest.raises(UsageError, match=r"response_format is {'type': 'yaml'}"):
        llm.chat(QUESTION, response_format={"type": "yaml"})
    with pytest.raises(UsageError, match="messages is empty"):
        llm.chat([])
    with pytest.raises(UsageError, match="max_rounds is -1"):
        llm.chat(QUESTION, max_rounds=-1)
    wrong: Any = "huge"
    with pytest.raises(UsageError, match="'huge'"):
        llm.chat(QUESTION, reasoning_effort=wrong)
    with pytest.raises(CapacityError, match="leaves no room"):
        llm.chat([{"role": "user", "content": "x" * 2000}])


@pytest.fixture(scope="module")
def nano() -> LLM:
    return LLM("nano")


def test_the_embedded_model_is_small() -> None:
    assert sum(file.stat().st_size for file in NANO.rglob("*") if file.is_file()) < 12_000_000


def test_the_embedded_model_answers(nano: LLM) -> None:
    reply = nano.chat([{"role": "user", "content": "What is 37 + 58 - 12?"}])
    assert (reply.final, reply.finish_reason) == ("83", "stop")
    assert reply.reasoning
    assert nano.default_chat_params.temperature == 0


def test_the_embedded_model_reads_what_it_writes(nano: LLM) -> None:
    (text,) = nano.generate("What is", GREEDY)
    assert nano.tokenizer is not None
    assert nano.tokenizer.decode(text.prompt_token_ids) == "What is"
    assert nano.generate(text.prompt_token_ids, GREEDY) == [text]
    assert nano.tokenizer.vocab_size <= nano.config.vocab_size
    (scores,) = nano.score([text.prompt_token_ids])
    assert scores.shape == (len(text.prompt_token_ids), nano.config.vocab_size)
    assert int(scores[-1].argmax()) == text.token_ids[0]


def test_a_chat_that_is_closed_leaves_nothing_behind(nano: LLM) -> None:
    ask = [{"role": "user", "content": "What is 37 + 58 - 12?"}]
    first = nano.chat(ask, current_date="2026-01-31")
    events: Any = nano.chat(ask, current_date="2026-01-31", stream=True)
    next(events)
    assert nano.chat(ask, current_date="2026-01-31") == first  # beside the open one
    events.close()
    assert nano.stats().num_running == 0
    assert nano.stats().cached_tokens > 0


def test_several_prompts_give_what_each_gives_alone(llm: LLM) -> None:
    prompts = ["abc", "Grüße", "x" * 300, "abc"]
    params = [SamplingParams(max_tokens=n, temperature=0, ignore_eos=True) for n in (12, 3, 7, 12)]
    alone = [llm.generate(p, q)[0] for p, q in zip(prompts, params, strict=True)]
    assert llm.generate(prompts, params) == alone


def test_several_answers_to_one_prompt(bare: LLM) -> None:
    params = SamplingParams(max_tokens=8, seed=3, n=3, ignore_eos=True)
    outs = bare.generate([[1, 2, 3], [4]], params)
    assert [out.prompt_token_ids for out in outs] == [[1, 2, 3]] * 3 + [[4]] * 3
    assert len({tuple(out.token_ids) for out in outs[:3]}) == 3
    alone = SamplingParams(max_tokens=8, seed=3, ignore_eos=True)
    assert outs[0] == bare.generate([1, 2, 3], alone)[0]
    long = bare.generate(list(range(100)), params)
    assert sorted(out.usage.cached_tokens for out in long) == [0, 96, 96]  # computed once
    with pytest.raises(UsageError, match=r"params\.n is 3; stream=True gives one answer"):
        bare.generate([1], params, stream=True)


def test_routing_on_demand(bare: LLM) -> None:
    (out,) = bare.generate([1, 2], GREEDY, return_routing=True)
    assert out.routing is not None
    assert len(out.routing) == len(out.token_ids)
    assert all(len(layers) == bare.config.num_layers for layers in out.routing)
    experts = {len(set(layer)) for layers in out.routing for layer in layers}
    assert experts == {bare.config.experts_per_token}
    assert bare.generate([1, 2], GREEDY)[0].routing is None


def test_an_answer_ends_at_its_stop_string_among_others(llm: LLM) -> None:
    (free,) = llm.generate("abc", GREEDY)
    assert free.text is not None
    long = SamplingParams(max_tokens=600, temperature=0, ignore_eos=True, stop=free.text[1:3])
    before = llm.stats().generated_tokens
    llm.generate(["xyz", "abc"], [GREEDY, long])
    assert llm.stats().generated_tokens - before < 100
