"""The families on lists, counts, strings, comparisons, Motet, small talk and the outside."""

import random
import re
from collections import Counter
from types import ModuleType

import pytest

from recipes.nano.grade import Reply, grade
from recipes.nano.world import (
    about,
    comparing,
    counting,
    lexicon,
    phrases,
    smalltalk,
    sorting,
    strings,
    wordplay,
)
from recipes.nano.world.base import Draw, Effort, Sample, Split
from recipes.nano.world.noted import noted

MODULES = (sorting, counting, strings, comparing, about, smalltalk)
FAMILIES = {name: make for module in MODULES for name, make in module.FAMILIES.items()}
EFFORTS: tuple[Effort, ...] = ("low", "medium", "high")
SPLITS: tuple[Split, ...] = ("train", "test")


def samples(name: str, effort: Effort, split: Split, num: int = 200) -> list[Sample]:
    return [FAMILIES[name](Draw(f"{name}/{i}", split, effort)) for i in range(num)]


@pytest.mark.parametrize("name", FAMILIES)
def test_every_sample_is_well_formed_and_passes_its_own_check(name: str) -> None:
    for split in SPLITS:
        for effort in EFFORTS:
            for sample in samples(name, effort, split):
                question, reply = sample.messages
                assert sample.family == name.split("/")[0]
                assert sample.effort == effort
                assert question["role"] == "user"
                assert question["content"].strip()
                assert (
                    not re.search(r"\{\w+\}", question["content"])
                    or "curly" in question["content"]
                    or name.startswith("string/add")
                )
                assert grade(sample.check, Reply(reply["final"])), (question, reply, sample.check)
                assert (reply["analysis"] is None) == (effort == "low")
                assert len(reply["analysis"] or "") <= 700
                assert "\n" not in (reply["analysis"] or "")


@pytest.mark.parametrize("name", FAMILIES)
def test_equal_seeds_give_equal_samples(name: str) -> None:
    assert samples(name, "high", "train", 20) == samples(name, "high", "train", 20)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.split(".")[-1])
def test_held_out_wordings_are_never_trained_on(module: ModuleType) -> None:
    tables = [
        v
        for v in vars(module).values()
        if isinstance(v, list) and len(v) >= 5 and all(isinstance(x, str) for x in v)
    ]
    assert tables
    for table in tables:
        train = {Draw(str(i), "train", "low").wording(table) for i in range(100)}
        test = {Draw(str(i), "test", "low").wording(table) for i in range(100)}
        assert not train & test


@pytest.mark.parametrize(
    "name", [n for n in FAMILIES if n.split("/")[0] not in ("motet", "smalltalk", "outside")]
)
def test_high_effort_works_more_than_medium(name: str) -> None:
    def length(effort: Effort) -> int:
        return sum(len(s.messages[-1]["analysis"]) for s in samples(name, effort, "train", 50))

    assert length("high") >= length("medium") > 0


def _items(text: str) -> list[str]:
    return text.split(", ")


@pytest.mark.parametrize("kind", ["numbers", "merge"])
def test_sorted_numbers_are_sorted(kind: str) -> None:
    for sample in samples(f"sort/{kind}", "high", "test"):
        restated = sample.messages[-1]["analysis"].split(". ")[0]
        items = restated.split(": ")[1].split()
        final = _items(sample.messages[-1]["final"])
        assert Counter(items) == Counter(final)
        assert [float(x) for x in final] == sorted(
            map(float, final), reverse="sort down" in restated
        )
        said = re.findall(r"-?\d+(?:\.\d+)?", sample.messages[0]["content"])
        assert Counter(items) <= Counter(said)


def test_sorted_words_are_sorted() -> None:
    for sample in samples("sort/words", "medium", "train"):
        final = [x.lower() for x in _items(sample.messages[-1]["final"])]
        assert final == sorted(final, reverse="Z-A" in sample.messages[-1]["analysis"])
        assert all(x in sample.messages[0]["content"].lower() for x in final)


def test_words_by_length_have_different_lengths() -> None:
    for sample in samples("sort/length", "low", "train"):
        sizes = [len(x) for x in _items(sample.messages[-1]["final"])]
        assert len(set(sizes)) == len(sizes)
        assert sizes in (sorted(sizes), sorted(sizes, reverse=True))


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        ("letters", str.isalpha),
        ("vowels", "aeiou".__contains__),
        ("consonants", "bcdfghjklmnpqrstvwxz".__contains__),
    ],
)
def test_counts_of_letters(kind: str, wanted: object) -> None:
    assert callable(wanted)
    for sample in samples(f"count/{kind}", "medium", "test"):
        word = sample.messages[-1]["analysis"].split(": ")[1].replace(" ", "").replace("/", " ")
        assert word in sample.messages[0]["content"]
        assert int(sample.messages[-1]["final"]) == sum(bool(wanted(c.lower())) for c in word)


def test_counts_of_one_letter() -> None:
    for sample in samples("count/letter", "medium", "test"):
        match = re.fullmatch(r"count (\w) in (\w+): [\w ]+", sample.messages[-1]["analysis"])
        assert match
        assert match[2] in sample.messages[0]["content"]
        assert int(sample.messages[-1]["final"]) == match[2].lower().count(match[1])


def test_reversed_words() -> None:
    for sample in samples("string/reverse", "low", "test"):
        assert sample.messages[-1]["final"][::-1] in sample.messages[0]["content"]


def test_the_larger_number() -> None:
    for sample in samples("compare/two", "medium", "test"):
        which, a, b = sample.messages[-1]["analysis"].split()
        right = (max if which == "larger" else min)(float(a), float(b))
        assert float(sample.messages[-1]["final"]) == right


@pytest.mark.parametrize(("kind", "wanted"), [("max", max), ("min", min)])
def test_the_largest_and_the_smallest(kind: str, wanted: object) -> None:
    assert callable(wanted)
    seen = 0
    for sample in samples("compare/many", "medium", "test"):
        name, *items = sample.messages[-1]["analysis"].split()
        if name == kind:
            seen += 1
            assert float(sample.messages[-1]["final"]) == wanted(map(float, items))
    assert seen > 20


@pytest.mark.parametrize(
    ("a", "b", "work"),
    [
        ("479", "485", "4 4 =, 7 8 <, 479<485"),
        ("9.9", "9.11", "9 9 =, 9 1 >, 9.9>9.11"),
        ("12", "9.5", "2 1 digits >, 12>9.5"),
        ("-3", "2", "-3<2 by sign"),
        ("-3", "-2", "3 2 >, 3>2, both negative, -3<-2"),
        ("7", "7", "7 7 =, 7=7"),
    ],
)
def test_numbers_are_compared_digit_by_digit(a: str, b: str, work: str) -> None:
    assert comparing.compare(a, b) == work


@pytest.mark.parametrize(
    ("items", "reverse", "work"),
    [
        ("7 3 12", False, "7; 3: 7 <. 3 7; 12: 7 >. 3 7 12"),
        ("7 3 7", True, "7; 3: 7 <. 7 3; 7: 3 >, 7 =. 7 7 3"),
        ("owl dock", False, "owl o, dock d. o; d: o <. d o. d dock, o owl"),
        ("be bee", False, "be be, bee bee. be; bee: be >. be bee. be be, bee bee"),
    ],
)
def test_the_work_of_sorting_compares_from_the_end(items: str, reverse: bool, work: str) -> None:
    key = float if items[0].isdigit() else str.lower
    assert sorting.insertion(items.split(), key, reverse) == work


@pytest.mark.parametrize("kind", ["numbers", "words", "length", "people", "times", "merge"])
def test_the_work_of_sorting_ends_in_the_answer(kind: str) -> None:
    for sample in samples(f"sort/{kind}", "high", "train"):
        last = re.split(r"[;.] ", sample.messages[-1]["analysis"])[-1]
        final = _items(sample.messages[-1]["final"])
        found = [x.split()[-1] for x in last.split(", ")] if ", " in last else last.split()
        if kind != "times":  # long dates are sorted as ISO dates
            assert found == final
        assert len(found) == len(final)


def _restated(sample: Sample) -> str:
    """The analysis behind the facts of the question, where these are copied first."""
    facts = f"{noted(sample.messages[-2]['content'])}. "
    return str(sample.messages[-1]["analysis"]).removeprefix(facts)


def test_the_place_of_a_letter() -> None:
    for sample in samples("string/find", "medium", "test"):
        match = re.fullmatch(r"place of (\w) in (\w+)", _restated(sample))
        assert match
        assert match[2][int(sample.messages[-1]["final"]) - 1] == match[1]
        assert match[2] in sample.messages[0]["content"]


def test_pieces_of_words() -> None:
    said: Counter[bool] = Counter()
    for sample in samples("string/has_piece", "medium", "train"):
        match = re.fullmatch(r"(\w+) (contain|start|end) (\w+)\?", _restated(sample))
        assert match
        word, kind, piece = match.groups()
        right = {
            "contain": piece in word,
            "start": word.startswith(piece),
            "end": word.endswith(piece),
        }[kind]
        assert sample.messages[-1]["final"] == ("Yes" if right else "No")
        said[right] += 1
    assert min(said.values()) > 40


def test_the_most_frequent() -> None:
    for sample in samples("count/mode", "medium", "test"):
        items = _restated(sample).removeprefix("most frequent: ").split()
        final = sample.messages[-1]["final"]
        assert all(items.count(final) > items.count(x) for x in items if x != final)


def test_who_was_first() -> None:
    for sample in samples("compare/people_times", "medium", "train"):
        which, *pairs = re.split(r" (?=[A-Z])", _restated(sample).replace(",", ""))
        times = {pair.split()[0]: pair.split()[1] for pair in pairs}
        right = (min if which == "min" else max)(times, key=times.__getitem__)
        assert sample.messages[-1]["final"] == right
        asked = sample.messages[0]["content"]
        assert (("first" in asked) or ("earliest" in asked)) == (which == "min")


def test_the_spread() -> None:
    for sample in samples("compare/spread", "medium", "test"):
        items = [int(x) for x in _restated(sample).split(": ")[0].split()[1:]]
        assert int(sample.messages[-1]["final"]) == max(items) - min(items)


def test_choices_of_a_wording_are_expanded() -> None:
    assert phrases.expanded("[Give|Tell] me {xs}[, please|] [now|]?") == [
        "Give me {xs}, please now?", "Give me {xs}, please?", "Give me {xs} now?", "Give me {xs}?",
        "Tell me {xs}, please now?", "Tell me {xs}, please?", "Tell me {xs} now?", "Tell me {xs}?",
    ]  # fmt: skip
    assert len(phrases.expanded("[a|b|c] [a|b|c] [a|b|c] x", 5)) == 5


def test_every_fact_about_motet_has_one_answer_and_can_be_asked_for() -> None:
    facts = [fact for group in about.GROUPS.values() for fact in group]
    assert len({fact.key for fact in facts}) == len(facts)
    assert len({fact.answer for fact in facts}) == len(facts)
    for fact in facts:
        assert any(need.lower() in fact.answer.lower() for need in fact.needs)
        assert len(fact.questions) + 5 * len(fact.tasks) >= 9, fact.key


def test_no_question_about_motet_is_asked_for_two_facts() -> None:
    asked = [
        q.lower().rstrip("?.")
        for group in about.GROUPS.values()
        for f in group
        for q in f.questions
    ]
    assert not [q for q, num in Counter(asked).items() if num > 1]


def test_no_small_talk_has_two_answers() -> None:
    said = [
        w.lower().rstrip(".!?")
        for topic in smalltalk.TALK.values()
        for w in {w.lower().rstrip(".!?") for w in topic[2]}
    ]
    assert not [w for w, num in Counter(said).items() if num > 1]


def test_the_outside_is_wide_and_always_refused_with_the_same_words() -> None:
    questions = set()
    for name in FAMILIES:
        if name.startswith("outside/"):
            for sample in samples(name, "medium", "train", 150):
                questions.add(sample.messages[0]["content"])
                assert sample.messages[-1]["final"] == smalltalk.REFUSAL
                assert sample.messages[-1]["analysis"] == "outside my world"
    assert sum(map(len, smalltalk.GROUPS.values())) >= 400
    assert len(questions) > 800


def test_every_slot_of_the_outside_is_filled() -> None:
    r = random.Random(0)
    for templates in smalltalk.GROUPS.values():
        for template in templates:
            assert "{" not in smalltalk.fill(r, template)
    assert all(lexicon.WORDS)


def test_letters_are_crossed_off_one_by_one() -> None:
    assert wordplay.crossed("tea", "eat", True) == ("t e a. e: t a; a: t; t: none. Yes", True)
    assert wordplay.crossed("tea", "ate", False)[1]
    assert wordplay.crossed("teas", "eat", False)[1]
    assert wordplay.crossed("teas", "eat", True) == (
        "t e a s. e: t a s; a: t s; t: s. s left. No",
        False,
    )
    assert wordplay.crossed("tea", "tee", False) == ("t e a. t: e a; e: a; e: missing. No", False)
