"""What garbles questions touches plain words alone."""

import re
from dataclasses import replace
from itertools import islice
from random import Random

import torch

from motet.checkpoint.resolve import NANO
from motet.tokenizer import Tokenizer
from recipes.nano.data import draw_sample
from recipes.nano.noise import WordNoise
from recipes.nano.train import TrainOptions, packed_steps
from recipes.nano.world import FAMILIES
from recipes.nano.world.base import Sample, answer, exact, user


def test_what_the_answer_needs_stays() -> None:
    noise = WordNoise(1.0, rate=0.9)
    noisy = ("tool/", "json/", "motet/", "outside/")
    kinds = [kind for kind in FAMILIES if kind.startswith(noisy)]
    drawn = [draw_sample(f"noise/{i}", "train", kind=kinds[i % len(kinds)]) for i in range(300)]
    num_garbled = 0
    for i, sample in enumerate(drawn):
        garbled = noise.garble(sample, Random(i))
        assert replace(garbled, messages=sample.messages) == sample
        said = set(re.findall(r"[a-z]+", repr(sample.messages[-1]).lower()))
        for before, after in zip(sample.messages, garbled.messages, strict=True):
            if before["role"] != "user":
                assert after == before
                continue
            old, new = before["content"], after["content"]
            num_garbled += old != new
            assert re.findall(r"\d+|[A-Z]\w*", old) == re.findall(r"\d+|[A-Z]\w*", new)
            words = (re.findall(r"[a-z]+", text) for text in (old, new))
            assert [w for w in next(words) if w in said] == [w for w in next(words) if w in said]
            assert re.split(r"[:\n]", old)[1:] == re.split(r"[:\n]", new)[1:]
    assert num_garbled > 100


def test_words_are_left_out_exchanged_and_misspelt() -> None:
    noise = WordNoise(1.0, rate=0.5)
    text = "Tell us which colour suits this room."
    sample = Sample("smalltalk", [user(text), answer("red")], {})
    said = {noise.garble(sample, Random(i)).messages[0]["content"] for i in range(200)}
    assert any(len(text.split()) < 7 for text in said)
    misspelt = [sorted(word) for text in said for word in text.split() if word != "colour"]
    assert sorted("colour") in misspelt
    assert any(re.search(r"\b(\w+) .*\b\1\b", text) for text in said)  # a word seen before


def test_what_says_which_function_stays() -> None:
    noise = WordNoise(1.0, rate=0.9)
    for i in range(300):  # words that may come in another's place
        other = Sample("outside", [user("get rid of every song by erasing it")], exact("no"))
        noise.garble(other, Random(i))
    text = "hello could you please get rid of that tune for me"
    sample = Sample("tool", [user(text)], exact("fine"))
    for i in range(200):
        garbled = noise.garble(sample, Random(i)).messages[0]["content"]
        assert re.findall(r"get|rid|tune|for|song|erasing|every", garbled) == [
            "get",
            "rid",
            "tune",
            "for",
        ]


def test_only_a_share_is_garbled_and_none_that_tells_facts() -> None:
    asked = [user("Please say how the weather was there"), answer("fine")]
    never = WordNoise(0.0, rate=1.0)
    always = WordNoise(1.0, rate=1.0)
    plain = Sample("outside", asked, exact("fine"))
    assert never.garble(plain, Random(0)) is plain
    assert always.garble(plain, Random(0)) is not plain
    told = replace(plain, family="word")
    assert always.garble(told, Random(0)) is told


def test_noise_reaches_the_steps() -> None:
    options = TrainOptions(steps=4, tokens_a_step=2048, workers=0)
    vocabulary = Tokenizer.load(NANO).to_json()
    plain, same, garbled = (
        torch.stack([*islice(packed_steps(0, vocabulary, replace(options, word_noise=share)), 4)])
        for share in (0.0, 0.0, 1.0)
    )
    assert torch.equal(plain, same)
    assert not torch.equal(plain, garbled)
