"""Calls follow their declaration, arguments stand in the request, and answers tell the result."""

import json
import random
import re
from typing import Any

import jsonschema
import pytest

from recipes.nano.grade import Reply, grade
from recipes.nano.world import calling, calling_matched, calling_texts, spoken
from recipes.nano.world.base import Draw, Effort, Sample, Split
from recipes.nano.world.composed import GROUPS
from recipes.nano.world.lookups import spaced
from recipes.nano.world.makers import MAKERS
from recipes.nano.world.toolbox import CATALOGUE, SIBLINGS, parse_ask

EFFORTS: tuple[Effort, ...] = ("low", "medium", "high")
SPLITS: tuple[Split, ...] = ("train", "test")
# Arguments that are written otherwise than they are said: 06:30, USD, 3 * 4.
SPOKEN = re.compile(r"\d\d:\d\d|[A-Z]{3}|\d+ [-+*/] \d+")


def samples(kind: str, split: Split, n: int = 200) -> list[Sample]:
    make = {**calling.FAMILIES, **calling_matched.FAMILIES}[kind]
    return [make(Draw(f"{kind}{split}{i}", split, EFFORTS[i % 3])) for i in range(n)]


def calls(message: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    return [(c["name"], c["arguments"]) for c in message.get("tool_calls", [])]


@pytest.mark.parametrize("split", SPLITS)
@pytest.mark.parametrize("kind", calling.FAMILIES)
def test_answers(kind: str, split: Split) -> None:
    for sample in samples(kind, split):
        last = sample.messages[-1]
        assert grade(sample.check, Reply(last.get("final", ""), calls(last)))
        for message in sample.messages:
            if message["role"] == "assistant":
                assert (message["analysis"] is None) == (sample.effort == "low")
                if kind != "tool/none":
                    assert len(message["analysis"] or "") < 1000


@pytest.mark.parametrize("kind", [k for k in calling.FAMILIES if k != "tool/none"])
def test_calls_follow_the_declaration(kind: str) -> None:
    for sample in samples(kind, "train"):
        declared = {t["function"]["name"]: t["function"] for t in sample.tools}
        assert len(declared) == len(sample.tools) >= 1
        for message in sample.messages:
            for name, arguments in calls(message):
                jsonschema.validate(arguments, declared[name]["parameters"])
                assert set(arguments) <= set(declared[name]["parameters"]["properties"])


@pytest.mark.parametrize(
    "kind",
    [
        "tool/call",
        "tool/made_up",
        "tool/pick",
        "tool/choose",
        "tool/composed",
        "tool/two",
        "tool/again",
    ],
)
@pytest.mark.parametrize("split", SPLITS)
def test_free_text_arguments_stand_in_the_request(kind: str, split: Split) -> None:
    for sample in samples(kind, split):
        asked = " ".join(m["content"] for m in sample.messages if m["role"] == "user")
        declared = {t["function"]["name"]: t["function"] for t in sample.tools}
        for message in sample.messages:
            for name, arguments in calls(message):
                properties = declared[name]["parameters"]["properties"]
                for key, value in arguments.items():
                    if isinstance(value, str) and "enum" not in properties[key]:
                        assert value in asked or SPOKEN.fullmatch(value)


@pytest.mark.parametrize("kind", ["tool/call", "tool/made_up", "tool/pick", "tool/choose"])
def test_the_working_ends_with_the_name(kind: str) -> None:
    for sample in samples(kind, "train", 60):
        if sample.effort != "low":
            assert sample.messages[-1]["analysis"].endswith(f"call {sample.check['name']}")


@pytest.mark.parametrize("kind", [*calling.FAMILIES, *calling_matched.FAMILIES])
def test_weighing_finds_the_function_that_is_called_and_no_other(kind: str) -> None:
    for sample in samples(kind, "train", 150):
        for message in sample.messages:
            work = message.get("analysis") or ""
            if not work.startswith("want "):
                continue
            weighed = re.findall(r"(\S+): [^.]* (yes|no)\.", work)
            fitting = [name for name, verdict in weighed if verdict == "yes"]
            assert {name for name, _ in weighed} <= {t["function"]["name"] for t in sample.tools}
            if work.endswith("no tool fits, outside my world"):
                assert not fitting
                assert len(weighed) == len(sample.tools)
            elif "tool_calls" in message:
                assert message["tool_calls"][0]["name"] in fitting
                assert len(fitting) == 1 + (
                    len(set(work.rpartition("call ")[2].split(", then "))) > 1
                )


def test_every_result_is_told() -> None:
    for sample in samples("tool/result", "train", 300):
        result, last = sample.messages[-2], sample.messages[-1]
        assert result["role"] == "tool"
        try:
            found = json.loads(result["content"])
        except json.JSONDecodeError:
            continue
        if last["final"] != "Done." and isinstance(found, dict):
            numbers = re.findall(r"\d+", " ".join(str(v) for v in found.values()))
            assert not numbers or any(n in last["final"] for n in numbers)


def test_an_answer_tells_only_what_was_asked_for() -> None:
    for sample in samples("tool/asked", "test", 300):
        result, last = sample.messages[-2], sample.messages[-1]
        found = json.loads(result["content"])
        found = next((v for v in found.values() if isinstance(v, dict)), found)
        words = " ".join(spaced(key) for key in found)
        if last["final"] not in ("Yes.", "No."):
            assert last["final"].lower().split(" is ")[0].split(" are ")[0].split()[-1] in words
            assert last["final"].count(" is ") + last["final"].count(" are ") <= 3


def test_functions_to_choose_between_differ() -> None:
    for sample in samples("tool/pick", "train", 300):
        told = [(t["function"]["name"], t["function"].get("description")) for t in sample.tools]
        assert len(set(told)) == len(told)


@pytest.mark.parametrize("split", SPLITS)
def test_the_second_call_takes_what_the_first_returned(split: Split) -> None:
    seen = 0
    for sample in samples("tool/chain", split, 300):
        for before, message in zip(sample.messages, sample.messages[1:], strict=False):
            if before["role"] == "tool" and calls(message):
                values = list(json.loads(before["content"]).values())
                assert values[-1] in calls(message)[0][1].values()
                seen += 1
    assert seen > 100


def test_pieces_of_requests_are_sound() -> None:
    for block in (b for blocks in GROUPS.values() for b in blocks):
        required = {p.slot for p in block.pieces if not p.optional}
        assert len(block.asks) >= 10
        for ask in block.asks:
            assert set(re.findall(r"{(\w+)}", ask)) == required, ask
        for piece in block.pieces:
            assert piece.phrases or not piece.optional, piece.slot
            assert all(("{}" in said) == (value is None) for said, value in piece.phrases)


def test_the_catalogue_is_sound() -> None:
    assert len(CATALOGUE) >= 60
    for tool in [*CATALOGUE, *(t for group in SIBLINGS.values() for t in group)]:
        required = {p.slot for p in tool.parameters if not p.optional}
        assert all(p.maker in MAKERS for p in tool.parameters)
        for ask in tool.asks:
            words, implied = parse_ask(ask)
            given = set(re.findall(r"{(\w+)}", words)) | set(implied)
            assert required <= given <= set(tool.slots), ask


def test_rivals_name_functions_of_the_catalogue() -> None:
    names = {t.names[0] for t in CATALOGUE}
    for rivals in calling_texts.RIVALS:
        assert rivals <= names, rivals - names


def test_test_requests_are_not_trained_on() -> None:
    for tool in CATALOGUE:
        if len(tool.asks) > 1:
            trained = {Draw(str(i), "train", "low").wording(tool.asks) for i in range(60)}
            tested = {Draw(str(i), "test", "low").wording(tool.asks) for i in range(60)}
            assert not trained & tested


def test_what_is_said_in_other_words_is_written_as_declared() -> None:
    r = random.Random(5)
    seen: dict[str, object] = {}
    for _ in range(2000):
        seen.update((spoken.time_hhmm(r), spoken.minutes(r), spoken.money(r)))
    assert seen["half past six"] == "06:30"
    assert seen["quarter to one"] == "12:45"
    assert seen["12 am"] == "00:00"
    assert seen["8 pm"] == "20:00"
    assert seen["an hour and a half"] == 90
    assert seen["euros"] == "EUR"
    assert all(SPOKEN.fullmatch(v) for v in seen.values() if isinstance(v, str))
