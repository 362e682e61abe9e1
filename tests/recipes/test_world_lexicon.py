import random
import re

from recipes.nano.world import lexicon


def test_there_are_enough_plain_words() -> None:
    assert len(lexicon.WORDS) >= 1500
    assert all(re.fullmatch("[a-z]+", word) for word in lexicon.WORDS)
    names = lexicon.FIRST_NAMES + lexicon.LAST_NAMES + lexicon.CITIES + lexicon.COUNTRIES
    assert all(re.fullmatch("[A-Z][a-z]+", name) for name in names)


def test_palindromes_are_palindromes() -> None:
    assert all(word == word[::-1] for word in lexicon.PALINDROMES)


def test_makers_are_deterministic_and_plain() -> None:
    for seed in range(300):
        r, again = random.Random(seed), random.Random(seed)
        assert lexicon.any_word(r) == lexicon.any_word(again)
        assert re.fullmatch("[a-z]+", lexicon.pseudo_word(r))
        assert re.fullmatch("[a-z]{5}", lexicon.random_letters(r, 5))
        assert re.fullmatch(r"[A-Z][A-Za-z ]+\.", lexicon.sentence(r))
        assert len(lexicon.sentence(r).split()) <= 12


def test_inflections() -> None:
    assert lexicon.plural("box") == "boxes"
    assert lexicon.plural("cherry") == "cherries"
    assert lexicon.plural("donkey") == "donkeys"
    assert lexicon.plural("knife") == "knives"
    assert lexicon.third_person("carry") == "carries"
    assert lexicon.third_person("push") == "pushes"
    assert lexicon.third_person("play") == "plays"
