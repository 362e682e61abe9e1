"""What is kept: against haste, a second window, a reload at the wrong moment, and odd imports."""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.chat.scripted import call, final
from tests.server.conftest import Stage
from tests.server.scripted import HOLD, Script
from tests.web.test_chat import WEATHER, held, settle
from tests.web.visiting import Visit

Json = dict[str, Any]


def user(name: str, parent: str | None, text: str = "Hi") -> Json:
    """A message of an export."""
    about = {"id": name, "conversation": "c", "parent": parent, "createdAt": 1}
    return {**about, "role": "user", "text": text, "files": []}


def answer(name: str, parent: str | None, **fields: Any) -> Json:
    """An answer of an export; other fields in place of its own, or left out if they are None."""
    content = {"type": "output_text", "text": f"Answer {name}", "annotations": []}
    told: Json = {
        "id": name, "conversation": "c", "parent": parent, "createdAt": 1, "role": "assistant",
        "model": "scripted", "status": "completed", "settings": {}, "usage": None,
        "items": [{"type": "message", "id": "m", "role": "assistant", "content": [content]}],
        "timing": {"first": 1, "total": 2, "thinking": {}}, "failure": None,
    }  # fmt: skip
    return told | fields


def put(visit: Visit, folder: Path, messages: list[Json], settings: Json | None = None) -> None:
    """Import a conversation of these messages, the last one shown."""
    about = {
        "id": "c", "title": "Imported", "createdAt": 0, "updatedAt": 0, "draft": "",
        "leaf": messages[-1]["id"], "settings": settings or {}, "draftFiles": [],
    }  # fmt: skip
    whole = [{"conversation": about, "messages": messages}]
    file = folder / "import.json"
    file.write_text(
        json.dumps({"format": "motet.conversations", "version": 1, "conversations": whole})
    )
    visit.at("import-input").set_input_files(file)
    expect(visit.at("toast").first).to_be_visible()


def open_imported(visit: Visit) -> None:
    visit.at("conversation").filter(has_text="Imported").get_by_role("link").click()


def test_trying_again_keeps_what_followed(visit: Visit, stage: Stage, tmp_path: Path) -> None:
    failed = answer("f", "a", items=[], status="failed")
    failed["failure"] = {"code": "server_busy", "message": "It was full."}
    put(visit, tmp_path, [user("a", None, "First"), failed, user("b", "f", "Later"),
                          answer("g", "b")])  # fmt: skip
    open_imported(visit)
    expect(visit.questions).to_have_count(2)
    stage.says = final("At last")
    visit.answers.first.get_by_role("button", name="Try again").click()
    expect(visit.answers.first.get_by_test_id("answer")).to_have_text("At last")
    if visit.questions.count() == 1:  # another branch is shown
        visit.button("Previous version").first.click()
    expect(visit.questions.last.get_by_test_id("user-text")).to_have_text("Later")


def test_a_result_that_is_given_while_an_answer_comes(visit: Visit, stage: Stage) -> None:
    settle(visit, tools=json.dumps([WEATHER]))
    stage.says = call("functions.get_weather", '{"city": "Paris"}')
    visit.send("How is the weather?")
    expect(visit.at("tool-card")).to_have_attribute("data-state", "waiting")
    stage.says = held("A rather long answer")
    visit.send("Never mind")
    expect(visit.at("stop")).to_be_visible()
    expect(visit.questions).to_have_count(2)
    submit = visit.at("tool-submit")
    if submit.count() and submit.first.is_enabled():
        visit.at("tool-output").first.fill("Sunny")
        submit.first.click()
    visit.page.wait_for_timeout(300)
    expect(visit.questions).to_have_count(2)
    stage.engine.release()
    expect(visit.answered().get_by_test_id("answer")).to_have_text("A rather long answer")


@pytest.mark.parametrize("parents", [("b", "a"), ("a", "a"), ("nowhere", "a")])
def test_an_import_that_is_no_tree(
    visit: Visit, stage: Stage, tmp_path: Path, parents: tuple[str, str]
) -> None:
    put(visit, tmp_path, [user("a", parents[0]), answer("b", parents[1])])
    survives(visit, stage)


@pytest.mark.parametrize(
    "fields",
    [
        {"failure": {}},
        {"failure": {"code": "constructor", "message": "x"}},
        {"timing": {"first": 1, "total": 2, "thinking": None}},
        {"timing": {"first": "x", "total": {}, "thinking": {"a": "b"}}},
        {"usage": {"input": {}}},
        {"settings": {"instructions": 5, "tools": 7, "topLogprobs": "x"}},
        {"status": "constructor"},
        {"items": [{"type": "function_call", "id": "q", "name": {"a": 1}, "arguments": "{}"}]},
        {"items": [{"type": "message", "id": "q", "role": "assistant",
                    "content": [{"type": "output_text", "text": "t", "logprobs": "abc"}]}]},
    ],
    ids=lambda fields: next(iter(fields)),
)  # fmt: skip
def test_an_import_of_odd_fields(visit: Visit, stage: Stage, tmp_path: Path, fields: Json) -> None:
    put(visit, tmp_path, [user("a", None), answer("b", "a", **fields)], fields.get("settings"))
    survives(visit, stage)


def test_an_import_without_a_field(visit: Visit, stage: Stage, tmp_path: Path) -> None:
    half = answer("b", "a")
    del half["failure"]
    put(visit, tmp_path, [user("a", None), half])
    survives(visit, stage)


def survives(visit: Visit, stage: Stage) -> None:
    """The import was refused, or it can be opened and gone on with."""
    if visit.at("conversation").count() == 1:
        open_imported(visit)
        expect(visit.composer).to_be_visible()
        if visit.at("tokens-toggle").count() == 1:
            visit.at("tokens-toggle").click()
    stage.says = final("All is well")
    visit.send("How is it?")
    expect(visit.answers.last.get_by_test_id("answer")).to_have_text("All is well")


def test_a_reload_in_the_middle_of_a_call(visit: Visit, stage: Stage) -> None:
    settle(visit, tools=json.dumps([WEATHER]))
    said = call("functions.get_weather", json.dumps({"city": "P" * 60}))
    stage.says = Script([said[:-50], HOLD, said[-50:-40], said[-40:]])
    visit.send("How is the weather?")
    expect(visit.at("tool-card")).to_be_visible()
    visit.page.wait_for_timeout(1100)  # it is kept once a second, with what comes then
    stage.engine.release_one()
    visit.page.wait_for_timeout(300)
    visit.reload()
    expect(visit.at("tool-card")).to_have_attribute("data-state", "incomplete")
    expect(visit.at("tool-form")).to_have_count(0)


def test_a_reload_before_the_end_of_an_answer_is_kept(visit: Visit, stage: Stage) -> None:
    stage.says = held("It is all said")
    visit.send("Say it all")
    expect(visit.at("stop")).to_be_visible()
    visit.page.wait_for_timeout(300)
    visit.page.evaluate(
        "() => { IDBDatabase.prototype.transaction = () => { throw new Error('slow') } }"
    )
    stage.engine.release()
    expect(visit.answered().get_by_test_id("answer")).to_have_text("It is all said")
    for _ in range(2):  # then it is kept as usual
        visit.reload()
        expect(visit.answers.last.get_by_test_id("answer")).to_have_text("It is all said")
        expect(visit.answers.last).to_have_attribute("data-status", "completed")
        assert visit.page.evaluate("localStorage.getItem('motet.unsaved.messages')") is None


def test_a_page_that_comes_back_goes_on_from_what_it_holds(visit: Visit, stage: Stage) -> None:
    said = final("It is all said")
    stage.says = Script([said[:-18], HOLD, said[-18:-14], said[-14:]])
    visit.send("Say it all")
    expect(visit.answers.last.get_by_test_id("answer")).to_be_visible()
    # A database that does not come to its end, and a page that is left and comes back.
    visit.page.evaluate(
        """() => {
            const transaction = IDBDatabase.prototype.transaction;
            IDBDatabase.prototype.transaction = () => { throw new Error('slow') };
            window.quick = () => { IDBDatabase.prototype.transaction = transaction };
        }"""
    )
    visit.page.wait_for_timeout(1100)  # it is kept once a second, with what comes then
    stage.engine.release_one()
    visit.page.wait_for_timeout(300)
    left = "localStorage.getItem('motet.unsaved.messages')"
    visit.page.evaluate("() => dispatchEvent(new PageTransitionEvent('pagehide'))")
    assert visit.page.evaluate(left) is not None
    visit.page.evaluate(
        "() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))"
    )
    assert visit.page.evaluate(left) is None
    visit.page.evaluate("() => window.quick()")
    stage.engine.release()
    expect(visit.answered().get_by_test_id("answer")).to_have_text("It is all said")
    visit.reload()
    expect(visit.answers.last.get_by_test_id("answer")).to_have_text("It is all said")
    expect(visit.answers.last).to_have_attribute("data-status", "completed")


def test_what_is_typed_without_a_pause(visit: Visit, stage: Stage) -> None:
    stage.says = final("One")
    visit.ask("First")
    visit.composer.press_sequentially("typed without any pause at all", delay=15)
    visit.reload()
    expect(visit.composer).to_have_value("typed without any pause at all")


def test_an_edit_outlives_a_look_at_the_engine(visit: Visit, stage: Stage) -> None:
    stage.says = final("One")
    visit.ask("First")
    visit.questions.first.get_by_role("button", name="Edit").click()
    expect(visit.at("edit-box")).to_be_focused()  # which moves the caret, so not while it is filled
    visit.at("edit-box").fill("A long new text")
    visit.at("view-engine").click()
    expect(visit.at("engine")).to_be_visible()
    visit.at("view-chat").click()
    expect(visit.at("edit-box")).to_have_value("A long new text")


def test_two_windows_on_one_conversation(visit: Visit, stage: Stage) -> None:
    stage.says = final("One")
    visit.ask("First")
    other = visit.context.new_page()
    other.goto(visit.page.url)
    expect(other.get_by_test_id("turn")).to_have_count(2)
    visit.ask("Second")
    other.get_by_test_id("composer").fill("A draft")
    other.wait_for_timeout(600)
    visit.reload()
    expect(visit.answers).to_have_count(2)


def test_a_conversation_that_is_deleted_in_another_window(visit: Visit, stage: Stage) -> None:
    stage.says = final("One")
    visit.ask("First")
    other = visit.context.new_page()
    other.goto(visit.page.url)
    expect(other.get_by_test_id("turn")).to_have_count(2)
    visit.at("conversation-menu").click()
    visit.page.get_by_role("menuitem", name="Delete").click()
    expect(visit.at("conversation")).to_have_count(0)
    expect(other.get_by_test_id("conversation")).to_have_count(0)  # told, so drafts are its own
    other.get_by_test_id("composer").fill("Second")
    other.get_by_test_id("send").click()
    expect(other.get_by_text("Second").last).to_be_visible()
    other.wait_for_timeout(500)
    other.reload()
    expect(other.get_by_test_id("composer")).to_be_visible()
    other.wait_for_timeout(300)
    for row in other.get_by_test_id("conversation").all():  # what is there, is whole
        row.get_by_role("link").click()
        expect(other.get_by_test_id("turn").first).to_have_attribute("data-role", "user")
        assert other.get_by_test_id("turn").count() in (2, 4)


def test_a_key_that_no_header_can_hold(visit: Visit) -> None:
    visit.at("open-settings").click()
    visit.button("Change key").click()
    visit.at("key-input").fill("sk-abc…xyz")
    visit.at("key-submit").click()
    expect(visit.at("key-error")).not_to_be_empty()
    expect(visit.at("gone")).to_have_count(0)


def test_references_that_come_late(visit: Visit, stage: Stage) -> None:
    text = final(
        "See [the page][1].\n\nMore [here][1].\n\n[1]: https://example.com/a/long/path\n\n[x][1]"
    )
    head = text.index("See")
    stage.says = Script([text[:head], *text[head:-10], text[-10:]])
    visit.ask("Where?")
    expect(visit.at("answer").locator("a")).to_have_count(3)
    for link in visit.at("answer").locator("a").all():
        assert link.get_attribute("href") == "https://example.com/a/long/path"


def test_the_experts_of_a_version_that_is_not_shown(visit: Visit, stage: Stage) -> None:
    stage.says = [final("One"), final("Two")]
    visit.ask("A question")
    first = visit.answers.last.get_attribute("data-id")
    conversation = visit.page.url.rpartition("/")[2]
    visit.at("retry").click()
    expect(visit.at("answer")).to_have_text("Two")
    visit.answered(1)
    stage.says = Script("x", finish="length")
    stage.engine.requests.clear()
    visit.go(f"#/engine/{conversation}/{first}")
    expect(visit.at("routing-token").first).to_be_visible()
    assert all("A question" in prompt for prompt in stage.engine.prompts)
    assert any("One" in prompt for prompt in stage.engine.prompts)
