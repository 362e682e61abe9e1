"""The page of a real `motet serve` with the embedded model."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from motet.server.keys import KeyFile
from tests.web.serve import serve
from tests.web.test_chat import settle
from tests.web.visiting import PHONE, Visit, visiting

QUESTION = "What is 37 + 58 - 12?"
CALCULATOR = {
    "name": "calculator",
    "description": "Computes the value of an arithmetic expression.",
    "parameters": {
        "type": "object",
        "properties": {"expression": {"type": "string"}},
        "required": ["expression"],
    },
}
SCHEMA = {
    "type": "object",
    "properties": {"answer": {"type": "integer"}},
    "required": ["answer"],
    "additionalProperties": False,
}
POSITIVE = re.compile(r"[1-9]")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve(tmp_path_factory.mktemp("nano")) as running:
        yield running.url


@pytest.fixture
def nano(browser: Browser, address: str) -> Iterator[Visit]:
    with visiting(browser, address) as visit:
        settle(visit, temperature="0")
        yield visit


def test_from_a_question_to_the_experts_of_its_answer(nano: Visit) -> None:
    turn = nano.ask(QUESTION)
    expect(turn.get_by_test_id("answer")).to_contain_text("83")
    expect(turn.get_by_test_id("reasoning").locator("summary")).to_contain_text("Thought for")
    # No rate is told of an answer that takes less than 50 ms after its first token.
    for told in (" in", " out", "first token"):
        expect(turn.get_by_test_id("usage")).to_contain_text(told)
    nano.at("retry").click()
    expect(turn.get_by_test_id("versions")).to_have_attribute("aria-label", "Version 2 of 2")
    expect(nano.answered(1).get_by_test_id("usage")).to_contain_text("cached")

    nano.questions.first.get_by_role("button", name="Edit").click()
    nano.at("edit-box").fill("What is 2 + 3?")
    nano.at("edit-send").click()
    expect(nano.answered(1).get_by_test_id("answer")).to_contain_text("5")

    before = nano.page.url
    nano.answers.last.get_by_role("button", name="Branch to a new chat").click()
    expect(nano.page).not_to_have_url(before)
    expect(nano.at("conversation")).to_have_count(2)
    nano.send(
        "And twice that?"
    )  # not `ask`, which counts the answers that it sees: the branch may still be coming
    nano.answered(2)

    nano.reload()
    expect(nano.answers).to_have_count(2)
    expect(nano.at("answer").first).to_contain_text("5")
    nano.answers.last.get_by_test_id("experts").click()
    expect(nano.at("routing-map")).to_be_visible()
    expect(nano.at("routing-token").first).to_be_visible()
    expect(nano.at("chart-tokens")).to_have_attribute("data-value", POSITIVE)


# As soon as there is a button to stop: the model is done within a tenth of a second.
STOP = """() => new MutationObserver((_, observer) => {
    const button = document.querySelector('[data-testid="stop"]');
    if (button) { observer.disconnect(); button.click(); }
}).observe(document.body, {childList: true, subtree: true})"""


def test_stopping(nano: Visit) -> None:
    nano.evaluate(STOP)
    nano.send("Tell me a long story about a ship.")
    nano.answered(1, "stopped")
    expect(nano.ask("What is 2 + 3?").get_by_test_id("answer")).to_contain_text("5")


def test_a_call_is_answered_by_hand(nano: Visit) -> None:
    settle(nano, tools=json.dumps([CALCULATOR]))
    nano.send("What is 3187 * 4029? Use the calculator.")
    expect(nano.at("tool-card")).to_have_attribute("data-state", "waiting")
    expect(nano.at("tool-arguments")).to_contain_text("3187")
    nano.at("tool-output").fill("12840423")
    nano.at("tool-submit").click()
    expect(nano.answered(2).get_by_test_id("answer")).to_contain_text(re.compile("12,?840,?423"))


def test_an_answer_of_a_schema(nano: Visit) -> None:
    settle(nano, format="json_schema", schema=json.dumps(SCHEMA))
    tree = nano.ask(QUESTION).get_by_test_id("schema-tree")
    expect(tree).to_contain_text("answer")
    expect(tree).to_contain_text("83")


def test_a_key_a_phone_and_a_server_that_is_killed(browser: Browser, tmp_path: Path) -> None:
    """By the keyboard alone, at the width of a phone."""
    file = KeyFile(tmp_path / "keys.json")
    _, secret = file.create("tests")
    options = ("--api-key-file", str(file.path))
    with (
        serve(tmp_path, *options) as running,
        visiting(browser, running.url, allows_failures=True, viewport=PHONE) as visit,
    ):
        keyboard = visit.page.keyboard
        expect(visit.at("key-input")).to_be_focused()
        keyboard.type(secret)
        keyboard.press("Enter")
        expect(visit.at("key-dialog")).to_have_count(0)
        visit.to_the_top()
        keyboard.press("Tab")
        keyboard.press("Enter")  # past everything, to the message box
        keyboard.type("Hello")
        keyboard.press("Enter")
        visit.answered(1)
        running.process.kill()
        running.process.wait(10)
        expect(visit.composer).to_be_focused()
        keyboard.type(QUESTION)
        keyboard.press("Enter")
        expect(visit.at("notice").last).to_have_attribute("data-code", "server_gone")
        with serve(tmp_path, *options, port=running.port):
            expect(visit.answered(2).get_by_test_id("answer")).to_contain_text("83")
        width = visit.evaluate("() => document.scrollingElement.scrollWidth")
        assert width <= PHONE["width"]
