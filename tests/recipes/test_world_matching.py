"""Composed functions: requests match the one that is right, and words are held out by their use."""

import json
from collections.abc import Callable
from typing import Any, TypeVar

import jsonschema
import pytest

from recipes.nano.grade import Reply, grade
from recipes.nano.world import (
    calling_matched,
    calling_texts,
    lookups,
    matching,
    offers,
    switches,
    switches_texts,
)
from recipes.nano.world.base import Draw, Effort, Sample, Split, held_out
from recipes.nano.world.composed import GROUPS
from tests.recipes.world_checks import Recorder

T = TypeVar("T")
EFFORTS: tuple[Effort, ...] = ("low", "medium", "high")
SPLITS: tuple[Split, ...] = ("train", "test")
KINDS = calling_matched.FAMILIES


def samples(kind: str, split: Split, n: int = 200) -> list[Sample]:
    return [KINDS[kind](Draw(f"{kind}{split}{i}", split, EFFORTS[i % 3])) for i in range(n)]


def calls(message: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    return [(c["name"], c["arguments"]) for c in message.get("tool_calls", [])]


@pytest.mark.parametrize("split", SPLITS)
@pytest.mark.parametrize("kind", KINDS)
def test_answers_are_right_and_calls_follow_the_declaration(kind: str, split: Split) -> None:
    for sample in samples(kind, split):
        last = sample.messages[-1]
        assert grade(sample.check, Reply(last.get("final", ""), calls(last)))
        assert not grade(sample.check, Reply("hmm", []))
        declared = {t["function"]["name"]: t["function"] for t in sample.tools}
        assert len(declared) == len(sample.tools) >= 1
        assert all(len(name) <= 64 for name in declared)
        for message in sample.messages:
            if message["role"] == "user":
                assert not set("{}~") & set(message["content"]), message["content"]
            for name, arguments in calls(message):
                jsonschema.validate(arguments, declared[name]["parameters"])
                assert set(arguments) <= set(declared[name]["parameters"]["properties"])
            if message["role"] == "assistant":
                assert (message["analysis"] is None) == (sample.effort == "low")


@pytest.mark.parametrize("kind", ["tool/match", "tool/rematch"])
@pytest.mark.parametrize("split", SPLITS)
def test_free_text_arguments_stand_in_the_request(kind: str, split: Split) -> None:
    for sample in samples(kind, split):
        asked = " ".join(m["content"] for m in sample.messages if m["role"] == "user")
        declared = {t["function"]["name"]: t["function"] for t in sample.tools}
        for name, arguments in calls(sample.messages[-1]):
            properties = declared[name]["parameters"]["properties"]
            for key, value in arguments.items():
                if isinstance(value, str) and "enum" not in properties[key]:
                    assert value in asked


def test_no_function_beside_the_right_one_could_pass_for_it() -> None:
    for i in range(400):
        made = matching.match(Draw(str(i), "train", "high"))
        for other in made.others:
            same_verb, same_thing = other.verb == made.right.verb, other.thing == made.right.thing
            assert not (same_verb and same_thing)
            assert other.name != made.right.name


def test_hardly_any_function_is_seen_twice() -> None:
    seen = [matching.match(Draw(str(i), "train", "high")).right for i in range(500)]
    assert len({(one.name, one.about) for one in seen}) > 495
    assert len({one.name for one in seen}) > 460


def test_the_same_words_mean_the_opposite_for_the_opposite_key() -> None:
    nouns = {noun for words in switches_texts.INCLUDED for noun in words}
    refusals = {frame.replace("{n}", n) for frame in switches_texts.WITHOUT for n in nouns}
    meant: dict[str, set[bool | str]] = {"no": set(), "with": set(), "include": set()}
    for i in range(3000):
        draw = Draw(str(i), "train", "high")
        option = switches.switch(draw)
        phrase, value = option.say(draw)
        start = option.key.partition("_")[0]
        if phrase in refusals and start in meant:
            meant[start].add(value)
    assert meant == {"no": {True}, "with": {False}, "include": {False}}


@pytest.mark.parametrize("kind", KINDS)
def test_wordings_of_the_test_are_not_trained_on(kind: str) -> None:
    used: dict[Split, set[str]] = {"train": set(), "test": set()}
    for split in SPLITS:
        for i in range(200):
            draw = Recorder(f"{split}{i}", split, "low")
            KINDS[kind](draw)
            used[split].update(draw.used)
    assert used["test"]
    assert not used["train"] & used["test"]


def test_composed_wordings_are_none_that_are_held_out_elsewhere() -> None:
    phrases = {
        said
        for blocks in GROUPS.values()
        for block in blocks
        for piece in block.pieces
        if len(piece.phrases) > 1
        for said in held_out([phrase for phrase, _ in piece.phrases])
    }
    offered = {text.lower().rstrip(".?") for text in held_out(calling_texts.OFFERED)}
    for i in range(3000):
        draw = Draw(str(i), "train", "high")
        assert switches.switch(draw).say(draw)[0] not in phrases
        assert offers.question(draw).lower().rstrip(".?") not in offered
    assert lookups.HELD_OUT_ASKS


def test_what_was_asked_for_is_in_the_record() -> None:
    for sample in samples("tool/property", "train"):
        found = json.loads(sample.messages[-2]["content"])
        found = next((v for v in found.values() if isinstance(v, dict)), found)
        last = sample.messages[-1]
        if last["analysis"]:
            wanted = last["analysis"].removeprefix("asked ").split(", ")
            assert {one.rpartition(": ")[2] for one in wanted} <= set(found)


@pytest.mark.parametrize("kind", ["tool/match", "tool/unmatch", "tool/property"])
def test_compositions_of_the_test_are_not_trained_on(kind: str) -> None:
    seen: dict[Split, set[str]] = {"train": set(), "test": set()}
    for split in SPLITS:
        for i in range(300):
            draw = Whole(f"{split}{i}", split, "low")
            KINDS[kind](draw)
            seen[split].add(draw.whole)
    assert len(seen["test"]) > 250
    assert not seen["train"] & seen["test"]


class Whole(Draw):
    """A Draw that keeps the last composition that was taken, all its parts joined."""

    whole = ""

    def composed(self, make: Callable[[], T]) -> T:
        made = super().composed(make)
        self.whole = "|".join(self._parts)
        return made
