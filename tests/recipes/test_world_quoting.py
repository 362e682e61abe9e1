"""Quotes stand in the text, hold the value, and start where its clause starts."""

from recipes.nano.world.quoting import quote


def test_the_clause_around_a_value() -> None:
    text = "Hello. The wind speed of the bread is 13 cm. Its version was set to 60.71, I think."
    assert quote(text, "13") == "The wind speed of the bread is 13 cm"
    assert quote(text, "60.71") == "Its version was set to 60.71"
    assert quote("From: Ana\nTo: Bo\nDate: May 3", "Bo") == "To: Bo"
    assert quote("Anna, 31, from Rome", "31") == "Anna, 31"


def test_long_clauses_are_cut() -> None:
    text = "one two three four five six seven eight nine ten 11 twelve thirteen fourteen"
    assert quote(text, "11") == "three four five six seven eight nine ten 11 twelve thirteen"
    assert quote(text, "11", 2) == "nine ten 11 twelve thirteen"


def test_a_value_that_stands_twice_or_never() -> None:
    assert quote("4 cats and 4 dogs", "4") == "4"
    assert quote("4 cats", "5") == ""
    assert quote("14 cats, 4.5 dogs", "4") == ""
    assert quote("cats", "") == ""
