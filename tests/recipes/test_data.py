"""What nano is trained on is what the chat sends and what the parser reads."""

import itertools
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from motet.chat.prompt import conversation
from motet.checkpoint.resolve import NANO
from motet.harmony import Role
from motet.tokenizer import Tokenizer
from recipes.nano.data import Example, Renderer, draw_sample, examples, shares
from recipes.nano.evaluate import _reply, held_out
from recipes.nano.grade import grade
from recipes.nano.packing import Shape, fill, pack, unpack
from recipes.nano.world import FAMILIES, WEIGHTS
from recipes.nano.world.base import Sample, answer, call, tool_result, user


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return Renderer(Tokenizer.load(NANO))


def test_every_kind_has_a_weight_and_the_vocabulary_its_digits(renderer: Renderer) -> None:
    assert set(FAMILIES) == set(WEIGHTS)
    assert len(renderer.tokenizer.encode("1234567")) == 7


@pytest.mark.parametrize("kind", FAMILIES)
def test_the_trained_answer_is_graded_right_after_a_round_trip(
    renderer: Renderer, kind: str
) -> None:
    for i in range(3):
        sample = draw_sample(f"trip/{i}", "test", kind=kind, effort="high")
        written = renderer.completion(sample.messages[-1])
        assert grade(sample.check, _reply(renderer, written)), sample
        assert renderer.question(sample)


def test_samples_depend_on_their_seed_alone() -> None:
    script = (
        "import hashlib; from recipes.nano.data import draw_sample; from recipes.nano.world import "
        "FAMILIES; print(hashlib.sha1(repr([draw_sample(str(i), 'train', kind=kind) "
        "for kind in FAMILIES for i in range(25)]).encode()).hexdigest())"
    )
    root = Path(__file__).parents[2]
    drawn = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(drawn) == 1


def test_shares_count_what_is_drawn_by_weight(renderer: Renderer) -> None:
    number = 400
    found = shares(renderer.tokenizer, number)
    assert list(found) == list(dict.fromkeys(kind.split("/")[0] for kind in FAMILIES))
    assert sum(share.samples for share in found.values()) == number
    drawn = [
        renderer.example(draw_sample(f"shares/{i}", "train"), brief=True) for i in range(number)
    ]
    assert sum(share.tokens for share in found.values()) == sum(len(e.token_ids) for e in drawn)
    wanted = sum(len(e.token_ids) - e.prompt_len for e in drawn)
    assert sum(share.learned for share in found.values()) == wanted
    weight = dict.fromkeys(found, 0.0)
    for kind, one in WEIGHTS.items():
        weight[kind.split("/")[0]] += one
    for family, share in found.items():
        expected = number * weight[family] / sum(weight.values())
        assert abs(share.samples - expected) < 5 * expected**0.5, family


def test_the_prompt_is_the_chats_own(renderer: Renderer) -> None:
    sample = Sample("arith", [user("What is 2 + 3?"), answer("5", "2+3=5")], {}, effort="low")
    prompt = renderer.question(sample, "2026-01-15")
    chat = conversation(
        [{"role": "user", "content": "What is 2 + 3?"}],
        reasoning_effort="low",
        current_date="2026-01-15",
    )
    assert prompt == renderer.encoding.render_conversation_for_completion(chat, Role.ASSISTANT)


def test_calls_are_written_as_the_model_generates_them(renderer: Renderer) -> None:
    written = renderer.completion(call("get_time", {"city": "Oslo"}, "call get_time"))
    text = renderer.tokenizer.decode(written)
    assert text == (
        "<|channel|>analysis<|message|>call get_time<|end|><|start|>assistant"
        '<|channel|>commentary to=functions.get_time <|constrain|>json<|message|>{"city": "Oslo"}'
        "<|call|>"
    )
    reply = _reply(renderer, written)
    assert [(name, json.loads(str(text))) for name, text in reply.tool_calls] == [
        ("get_time", {"city": "Oslo"})
    ]


def test_reasoning_of_finished_turns_is_not_in_the_prompt(renderer: Renderer) -> None:
    turns = [user("1+1?"), answer("2", "SECRET"), user("and 2+2?"), answer("4", "2+2=4")]
    text = renderer.tokenizer.decode(renderer.question(Sample("multi", turns, {})))
    assert "SECRET" not in text
    unfinished = [
        user("time?"),
        call("now", {}, "KEPT"),
        tool_result("now", "10:00"),
        answer("10:00"),
    ]
    tools = [{"type": "function", "function": {"name": "now", "description": "The time."}}]
    text = renderer.tokenizer.decode(renderer.question(Sample("tool", unfinished, {}, tools)))
    assert "KEPT" in text


SHAPE = Shape(2048)


def test_a_step_is_whole_sequences_side_by_side(renderer: Renderer) -> None:
    chosen = next(fill(examples(renderer.tokenizer, seed="t", brief=True), SHAPE))
    packed = pack(chosen, SHAPE, pad=7)
    assert packed.shape == (sum(SHAPE.sizes),)
    batch, targets = unpack(packed, SHAPE)
    lens = [len(example.token_ids) for example in chosen]
    padding = 2048 - sum(lens)
    assert padding >= 0
    assert batch.input_ids.tolist() == [t for e in chosen for t in e.token_ids] + [7] * padding
    assert batch.positions.tolist() == [i for n in [*lens, padding] for i in range(n)]
    empty = [0] * (SHAPE.sequences - len(chosen) - 1)
    assert batch.seq_lens.tolist() == [*lens, padding, *empty]
    assert batch.cu_seqlens.diff().tolist() == batch.seq_lens.tolist()
    assert batch.logit_rows is not None
    # completions alone are learned, all of them, each token from the row before it
    kept = targets[targets >= 0].tolist()
    assert kept == [t for e in chosen for t in e.token_ids[e.prompt_len :]]
    assert batch.input_ids[batch.logit_rows[: len(kept)] + 1].tolist() == kept
    assert (targets[len(kept) :] == -100).all()


def test_little_of_a_step_is_padding(renderer: Renderer) -> None:
    size = 32_768  # as in training
    drawn = fill(examples(renderer.tokenizer, seed="t", brief=True), Shape(size))
    used = [sum(len(e.token_ids) for e in step) for step in itertools.islice(drawn, 3)]
    assert sum(used) > 0.97 * 3 * size


def test_every_example_is_taken_once_and_what_fits_no_step_is_left_out() -> None:
    lens = [5 + (37 * i) % 300 for i in range(200)]
    made = [Example([i] * n, n - 3) for i, n in enumerate(lens)]
    made[50] = Example([50] * 500, 1)  # learns more than a step can
    made[60] = Example([60] * 600, 599)  # longer than a step
    shape = Shape(512)
    steps = list(fill(iter(made), shape))
    taken = sorted(example.token_ids[0] for step in steps for example in step)
    assert taken == [i for i in range(200) if i not in (50, 60)]
    for step in steps:
        assert sum(len(example.token_ids) for example in step) <= 512
        assert len(step) < shape.sequences
    full = steps[: len(steps) // 2]
    assert sum(len(e.token_ids) for step in full for e in step) > 0.98 * 512 * len(full)


def test_questions_that_nobody_read_follow_those_that_were() -> None:
    later = list(held_out(1, ["high"], first=1))
    both = list(held_out(2, ["high"]))
    assert both[1::2] == later
    assert both[::2] == list(held_out(1, ["high"]))
