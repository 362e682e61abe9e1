"""Other words, same question: numbers, quoted text and data never change."""

import random
import re

import pytest

from recipes.nano.world.paraphrase import head_and_rest, paraphrase

TEXTS = [
    'How many letters are in "how many letters are there"?',
    "What is 12 plus 30?",
    "what is the sum of 4.5 and -3",
    "Sort from smallest to largest: the largest, what is the, 3 plus 4",
    "Ann buys 4 apples and loses 3 of them. How many apples does she have left?",
    "How much is 84 divided by 4?",
    "Don't tell me why; is it true that 8 is less than 9? Yes or no.",
    "Extract the name from this.\nThere are 3 people in total.",
]


@pytest.mark.parametrize("text", TEXTS)
def test_numbers_and_data_stay(text: str) -> None:
    _, data = head_and_rest(text)
    for seed in range(200):
        said = paraphrase(text, random.Random(seed))
        assert re.findall(r"\d+", said) == re.findall(r"\d+", text)
        assert said.endswith(data)


def test_one_text_becomes_many() -> None:
    text = "Ann buys 4 apples and loses 3 of them. How many apples does she have left in total?"
    said = {paraphrase(text, random.Random(seed)) for seed in range(300)}
    assert len(said) > 40
    assert all(s.startswith("Ann ") for s in said)


def test_words_that_are_worked_on_stay() -> None:
    text = "What is the word money backwards? Also children, friends, bought, lost."
    for seed in range(100):
        said = paraphrase(text, random.Random(seed))
        for word in "money children friends bought lost".split():
            assert word in said


def test_apostrophe_inside_a_word_ends_nothing() -> None:
    assert head_and_rest("it's 'this' one") == ("it's ", "'this' one")
    assert head_and_rest("no data") == ("no data", "")
