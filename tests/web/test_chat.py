"""The chat view in a browser: asking, stopping, asking again, and what is kept.

The engine says what each test wrote down; tests/web/test_nano.py does it with a real model.
"""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.chat.scripted import call, final
from tests.server.conftest import Stage
from tests.server.scripted import HOLD, Script
from tests.web.visiting import Visit

WEATHER = {
    "name": "get_weather",
    "description": "The weather of a city.",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
}
BACKGROUND = "() => getComputedStyle(document.documentElement).backgroundColor"
SCHEMA = {"type": "object", "properties": {"answer": {"type": "integer"}}}


def held(text: str, thought: str = "", rest: int = 14) -> Script:
    """An answer whose end is held back."""
    said = final(text, thought)
    return Script([said[:-rest], HOLD, said[-rest:]])


def settle(visit: Visit, **fields: str) -> None:
    """Open the settings, fill in what is named by label or by test id, and close them."""
    visit.at("open-settings").click()
    dialog = visit.at("settings")
    for name, value in fields.items():
        known = {"tools": "tools-json", "schema": "schema-json"}
        if name == "format":
            dialog.get_by_label("Answer format").select_option(value)
        elif name in known:
            visit.at(known[name]).fill(value)
        else:
            label = name.replace("_", " ").capitalize()
            field = dialog.get_by_label(label, exact=False).first
            field.fill(value)
            field.blur()
    visit.page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


def test_an_answer_with_its_reasoning_and_its_cost(visit: Visit, stage: Stage) -> None:
    stage.says = Script(final("Hello **you**.", "Let me see."), num_cached=16)
    turn = visit.ask("Who is it?")
    expect(visit.composer).to_have_value("")
    expect(visit.composer).to_be_focused()
    expect(turn.get_by_test_id("answer").locator("strong")).to_have_text("you")
    reasoning = turn.get_by_test_id("reasoning")
    expect(reasoning.locator("summary")).to_contain_text("Thought for")
    expect(reasoning.get_by_text("Let me see.")).not_to_be_visible()
    reasoning.locator("summary").click()
    expect(reasoning.get_by_text("Let me see.")).to_be_visible()
    usage = turn.get_by_test_id("usage")
    for told in ("in", "16 cached", "out", "thinking", "first token"):
        expect(usage).to_contain_text(told)
    expect(visit.questions.last.get_by_test_id("user-text")).to_have_text("Who is it?")
    assert "Who is it?" in stage.engine.prompts[-1]


def test_reasoning_is_shown_as_it_was_written(visit: Visit, stage: Stage) -> None:
    thought = "83*2. 83*2=166, so <b>166</b> it is.\n\n1. _first_"
    stage.says = final("166", thought)
    reasoning = visit.ask("And twice that?").get_by_test_id("reasoning")
    reasoning.locator("summary").click()
    expect(reasoning).to_contain_text(thought)


def test_the_next_turn_knows_the_last(visit: Visit, stage: Stage) -> None:
    stage.says = [final("I am Motet.", "A name."), final("Yes.")]
    visit.ask("Who is it?")
    visit.ask("Really?")
    prompt = stage.engine.prompts[-1]
    assert prompt.index("Who is it?") < prompt.index("I am Motet.") < prompt.index("Really?")


def test_what_comes_is_shown_as_it_comes(visit: Visit, stage: Stage) -> None:
    stage.says = held("One, two, three", "Counting them.")
    visit.send("Count")
    turn = visit.answers.last
    expect(turn).to_have_attribute("data-status", "streaming")
    expect(turn.get_by_test_id("answer")).to_contain_text("One, two")
    stage.engine.release()
    expect(visit.answered().get_by_test_id("answer")).to_have_text("One, two, three")


@pytest.mark.parametrize("way", ["button", "Escape"])
def test_stopping_keeps_what_was_said(visit: Visit, stage: Stage, way: str) -> None:
    stage.says = held("One, two, three")
    visit.send("Count")
    expect(visit.answers.last.get_by_test_id("answer")).to_contain_text("One, two")
    if way == "button":
        visit.at("stop").click()
    else:
        visit.page.keyboard.press("Escape")
    turn = visit.answered(status="stopped")
    expect(turn.get_by_test_id("answer")).to_contain_text("One, two")
    expect(visit.at("send")).to_be_visible()
    while not stage.engine.dropped:  # the engine was told
        visit.page.wait_for_timeout(20)
    stage.says = final("Four")
    expect(visit.ask("And?").get_by_test_id("answer")).to_have_text("Four")


def test_retrying_keeps_both_answers(visit: Visit, stage: Stage) -> None:
    stage.says = [final("First"), final("Second")]
    visit.ask("Say a word")
    visit.at("retry").click()
    answer = visit.at("answer")
    expect(answer).to_have_text("Second")
    versions = visit.answered(1).get_by_test_id("versions")
    expect(versions).to_have_attribute("aria-label", "Version 2 of 2")
    versions.get_by_role("button", name="Previous version").click()
    expect(answer).to_have_text("First")
    versions.get_by_role("button", name="Next version").click()
    expect(answer).to_have_text("Second")
    assert stage.engine.prompts[0] == stage.engine.prompts[1]


def test_editing_begins_another_branch(visit: Visit, stage: Stage) -> None:
    stage.says = [final("Paris"), final("Two million"), final("Rome")]
    visit.ask("Capital of France?")
    visit.ask("How many live there?")
    visit.questions.first.get_by_role("button", name="Edit").click()
    box = visit.at("edit-box")
    expect(box).to_have_value("Capital of France?")
    expect(box).to_be_focused()
    box.fill("Capital of Italy?")
    visit.at("edit-send").click()
    expect(visit.answered(1).get_by_test_id("answer")).to_have_text("Rome")
    assert "France" not in stage.engine.prompts[-1]
    visit.questions.first.get_by_role("button", name="Previous version").click()
    expect(visit.answers).to_have_count(2)
    expect(visit.answers.last.get_by_test_id("answer")).to_have_text("Two million")


def test_a_branch_is_a_chat_of_its_own(visit: Visit, stage: Stage) -> None:
    stage.says = [final("One"), final("Two"), final("Three")]
    visit.ask("First")
    visit.ask("Second")
    visit.answers.first.get_by_role("button", name="Branch to a new chat").click()
    expect(visit.at("conversation")).to_have_count(2)
    expect(visit.answers).to_have_count(1)
    visit.ask("Other")
    prompt = stage.engine.prompts[-1]
    assert "One" in prompt
    assert "Second" not in prompt


def test_deleting_a_message_and_taking_it_back(visit: Visit, stage: Stage) -> None:
    stage.says = [final("One"), final("Two")]
    visit.ask("First")
    visit.ask("Second")
    visit.questions.last.get_by_role("button", name="Delete").click()
    expect(visit.answers).to_have_count(1)
    visit.button("Undo").click()
    expect(visit.answers).to_have_count(2)


def test_copying(visit: Visit, stage: Stage) -> None:
    visit.context.grant_permissions(["clipboard-read", "clipboard-write"])
    stage.says = final("Some **bold** words\n\n```python\nprint(1)\n```")
    visit.ask("Hi").get_by_role("button", name="Copy", exact=True).last.click()
    visit.page.wait_for_function(
        "async () => (await navigator.clipboard.readText()).includes('**bold**')"
    )


def test_markdown_is_laid_out(visit: Visit, stage: Stage) -> None:
    stage.says = final(
        "# Title\n\n1. one\n2. two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
        "```python\ndef f(x):\n    return x\n```\n\n$a^2 + b^2$ and $$\\frac{1}{2}$$\n\n> said"
    )
    answer = visit.ask("Everything").get_by_test_id("answer")
    for selector in ("h1, h2, h3", "ol li >> nth=1", "table td >> nth=1", "pre code", "blockquote"):
        expect(answer.locator(selector).first).to_be_visible()
    expect(answer.locator("math").first).to_be_attached()
    expect(answer.locator("math mfrac")).to_have_count(1)
    expect(answer.locator("pre [class*=hljs]").first).to_be_attached()


def test_a_call_is_answered_by_hand(visit: Visit, stage: Stage) -> None:
    settle(visit, tools=json.dumps([WEATHER]))
    stage.says = [call("functions.get_weather", '{"city": "Paris"}', "Look."), final("Sunny")]
    visit.send("How is the weather in Paris?")
    card = visit.at("tool-card")
    expect(card).to_have_attribute("data-state", "waiting")
    expect(card).to_contain_text("get_weather")
    expect(card.get_by_test_id("tool-arguments")).to_contain_text('"city": "Paris"')
    form, composer = (one.bounding_box() for one in (visit.at("tool-form"), visit.composer))
    assert form is not None
    assert composer is not None
    assert form["y"] + form["height"] <= composer["y"]
    card.get_by_label("Result of get_weather").fill('{"sky": "clear"}')
    card.get_by_test_id("tool-submit").click()
    expect(visit.answered(2).get_by_test_id("answer")).to_have_text("Sunny")
    expect(card).to_have_attribute("data-state", "answered")
    expect(card.get_by_test_id("tool-result")).to_contain_text("clear")
    prompt = stage.engine.prompts[-1]
    assert "get_weather" in prompt
    assert '{"sky": "clear"}' in prompt


def test_an_answer_of_a_schema_is_a_tree(visit: Visit, stage: Stage) -> None:
    settle(visit, format="json_schema", schema=json.dumps(SCHEMA))
    stage.says = final('{"answer": 42, "list": [1, {"deep": null}]}')
    turn = visit.ask("What is it?")
    tree = turn.get_by_test_id("schema-tree")
    expect(tree.get_by_role("treeitem").filter(has_text="answer").last).to_contain_text("42")
    tree.get_by_role("treeitem").first.focus()
    visit.page.keyboard.press("ArrowDown")
    expect(tree.get_by_role("treeitem").nth(1)).to_be_focused()
    turn.get_by_role("button", name="Show as text").click()
    expect(turn.get_by_test_id("answer")).to_contain_text('"answer": 42')
    grammar = stage.engine.requests[-1].params.grammar
    assert grammar is not None
    assert "answer" in str(grammar)


def test_the_settings_reach_the_model(visit: Visit, stage: Stage) -> None:
    settle(
        visit, instructions="Speak like a poet.", temperature="0.25", seed="7", longest_answer="99"
    )
    visit.at("effort").select_option("high")
    stage.says = final("Roses are red")
    visit.ask("Hi")
    params = stage.engine.requests[-1].params
    assert (params.temperature, params.seed, params.max_tokens) == (0.25, 7, 99)
    assert "Speak like a poet." in stage.engine.prompts[-1]
    assert "Reasoning: high" in stage.engine.prompts[-1]


def test_tokens_and_their_alternatives(visit: Visit, stage: Stage) -> None:
    settle(visit, alternatives_per_token="3")
    stage.says = final("Hello")
    turn = visit.ask("Hi")
    assert stage.engine.requests[-1].params.logprobs == 3
    turn.get_by_test_id("tokens-toggle").click()
    tokens = turn.get_by_test_id("token")
    expect(tokens).to_have_count(5)
    tokens.first.hover()
    card = visit.at("token-card")
    expect(card).to_contain_text("60.7 %")  # exp(-0.5)
    expect(card).to_contain_text("36.8 %")  # exp(-1.0)
    tokens.first.focus()
    visit.page.keyboard.press("ArrowRight")
    expect(tokens.nth(1)).to_be_focused()


def test_text_files_go_along(visit: Visit, stage: Stage, tmp_path: Path) -> None:
    notes, other = tmp_path / "notes.txt", tmp_path / "other.txt"
    notes.write_text("The password is swordfish.")
    other.write_text("Nothing.")
    visit.at("file-input").set_input_files([notes, other])
    expect(visit.at("attachment")).to_have_count(2)
    visit.button("Remove other.txt").click()
    expect(visit.at("attachment")).to_have_count(1)
    stage.says = final("swordfish")
    visit.ask("What is the password?")
    assert "The password is swordfish." in stage.engine.prompts[-1]
    assert "notes.txt" in stage.engine.prompts[-1]
    assert "Nothing." not in stage.engine.prompts[-1]
    expect(visit.at("attachment")).to_have_count(0)


def test_a_file_that_is_no_text_is_refused(visit: Visit, tmp_path: Path) -> None:
    (tmp_path / "image.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\xff\xfe")
    visit.at("file-input").set_input_files(tmp_path / "image.png")
    expect(visit.page.get_by_text("image.png")).to_be_visible()
    expect(visit.at("attachment")).to_have_count(0)


def test_a_reload_keeps_everything(visit: Visit, stage: Stage) -> None:
    settle(visit, instructions="Be brief.")
    stage.says = [final("One", "Hm."), final("Two")]
    visit.ask("First")
    visit.ask("Second")
    visit.composer.fill("Not sent yet")
    visit.page.wait_for_timeout(600)  # what is typed is kept with a pause
    visit.reload()
    expect(visit.answers).to_have_count(2)
    expect(visit.answers.last.get_by_test_id("answer")).to_have_text("Two")
    expect(visit.composer).to_have_value("Not sent yet")
    expect(visit.at("conversation")).to_have_count(1)
    stage.says = final("Three")
    visit.ask("Third")
    assert "Be brief." in stage.engine.prompts[-1]
    assert "First" in stage.engine.prompts[-1]


def test_a_reload_in_the_middle_of_an_answer(visit: Visit, stage: Stage) -> None:
    stage.says = held("One, two, three")
    visit.send("Count")
    expect(visit.answers.last.get_by_test_id("answer")).to_contain_text("One, two")
    visit.page.wait_for_timeout(1200)  # it is kept once a second
    visit.allows_failures = True
    visit.reload()
    expect(visit.questions.last.get_by_test_id("user-text")).to_have_text("Count")
    expect(visit.answers.last).not_to_have_attribute("data-status", "streaming")
    stage.says = final("Again")
    visit.answers.last.get_by_test_id("retry").click()
    expect(visit.answered().get_by_test_id("answer")).to_have_text("Again")


def test_conversations_are_found_renamed_and_deleted(visit: Visit, stage: Stage) -> None:
    stage.says = [final("The needle is here"), final("Nothing")]
    visit.ask("Where?")
    visit.at("new-chat").click()
    visit.ask("What?")
    rows = visit.at("conversation")
    expect(rows).to_have_count(2)
    visit.at("search").fill("needle")
    expect(rows).to_have_count(1)
    expect(rows.first).to_contain_text("Where?")
    visit.at("search").fill("")
    expect(rows).to_have_count(2)
    rows.first.get_by_test_id("conversation-menu").click()
    visit.page.get_by_role("menuitem", name="Delete").click()
    expect(rows).to_have_count(1)
    visit.reload()
    expect(rows).to_have_count(1)


def test_exports_come_back_as_they_were(visit: Visit, stage: Stage, tmp_path: Path) -> None:
    stage.says = [final("One", "Thinking"), final("Another")]
    visit.ask("First")
    visit.at("retry").click()
    expect(visit.at("answer")).to_have_text("Another")
    visit.answered(1)
    with visit.page.expect_download() as started:
        visit.at("export-all").click()
    file = tmp_path / "all.json"
    started.value.save_as(file)
    told: Any = json.loads(file.read_text("utf-8"))
    assert "Thinking" in json.dumps(told)
    visit.at("conversation-menu").click()
    with visit.page.expect_download() as started:
        visit.page.get_by_role("menuitem", name="Export as Markdown").click()
    started.value.save_as(tmp_path / "one.md")
    text = (tmp_path / "one.md").read_text("utf-8")
    assert "First" in text
    assert "Another" in text

    visit.at("conversation-menu").click()
    visit.page.get_by_role("menuitem", name="Delete").click()
    expect(visit.at("conversation")).to_have_count(0)
    visit.at("import-input").set_input_files(file)
    expect(visit.at("conversation")).to_have_count(1)
    visit.at("conversation").get_by_role("link").click()
    expect(visit.at("answer")).to_have_text("Another")
    visit.button("Previous version").click()
    expect(visit.at("answer")).to_have_text("One")


def test_a_file_that_is_no_export_is_refused(visit: Visit, tmp_path: Path) -> None:
    for i, text in enumerate(("nonsense", "[]", '{"conversations": 3}', '{"a": "<img src=x>"}')):
        file = tmp_path / f"bad{i}.json"
        file.write_text(text)
        visit.at("import-input").set_input_files(file)
        expect(visit.page.get_by_text(f"bad{i}.json").first).to_be_visible()
    expect(visit.at("conversation")).to_have_count(0)


def test_links_ask_before_they_are_followed(visit: Visit, stage: Stage) -> None:
    stage.says = final(
        "See [the docs](https://example.com/a?b=c) and ![a cat](https://cat.example/x.png)"
    )
    turn = visit.ask("Where?")
    turn.get_by_text("the docs").click()
    expect(visit.at("link-host")).to_have_text("example.com")
    visit.button("Cancel").click()
    turn.get_by_test_id("image-link").click()
    expect(visit.at("link-dialog")).to_be_visible()
    expect(visit.at("link-host")).to_have_text("cat.example")
    visit.page.keyboard.press("Escape")
    expect(visit.at("link-dialog")).to_have_count(0)


def test_the_theme_lasts(visit: Visit) -> None:
    theme = visit.at("theme")
    before = visit.evaluate(BACKGROUND)
    for _ in range(3):
        theme.click()
        if theme.get_attribute("aria-label") == "Theme: dark":
            break
    dark = visit.evaluate(BACKGROUND)
    assert dark != before
    visit.reload()
    expect(theme).to_have_attribute("aria-label", "Theme: dark")
    assert visit.evaluate(BACKGROUND) == dark
