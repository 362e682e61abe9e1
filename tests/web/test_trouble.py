"""When something goes wrong: a person is told what, and nothing that was typed is lost."""

from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect

from motet.server import Settings
from motet.server.keys import KeyFile
from tests.chat.scripted import final
from tests.server.conftest import Stage
from tests.server.scripted import HOLD, Script, ScriptedClient, scripted_engine
from tests.server.serving import serving
from tests.web.visiting import Visit, visiting

HELD = Script([final("One, two")[:-12], HOLD, final("One, two")[-12:]])


def notice(visit: Visit, code: str) -> Locator:
    """What is told of a failure."""
    found = visit.at("notice").last
    expect(found).to_have_attribute("data-code", code)
    return found


def test_a_key_is_asked_for_and_kept(browser: Browser, tmp_path: Path) -> None:
    file = KeyFile(tmp_path / "keys.json")
    key, secret = file.create("tests")
    settings = Settings(api_key_file=file.path)
    with (
        serving(scripted_engine(final("Hello")), tmp_path, settings, key=secret) as running,
        visiting(browser, running.url, allows_failures=True) as visit,
    ):
        expect(visit.at("key-dialog")).to_be_visible()
        visit.at("key-input").fill("sk-motet-wrong")
        visit.at("key-submit").click()
        expect(visit.at("key-error")).not_to_be_empty()
        visit.at("key-input").fill(secret)
        visit.page.keyboard.press("Enter")
        expect(visit.at("key-dialog")).to_have_count(0)
        visit.ask("Hi")
        visit.reload()  # of the same window: it is known still
        expect(visit.at("answer")).to_have_text("Hello")
        expect(visit.at("key-dialog")).to_have_count(0)
        assert secret not in visit.evaluate("() => JSON.stringify(localStorage)")
        other = visit.context.new_page()
        other.goto(running.url)
        expect(other.get_by_test_id("key-dialog")).to_be_visible()
        other.get_by_test_id("key-input").fill(secret)
        other.get_by_label("Remember on this device").check()
        other.get_by_test_id("key-submit").click()
        expect(other.get_by_test_id("key-dialog")).to_have_count(0)
        other.close()
        assert secret in visit.evaluate("() => JSON.stringify(localStorage)")

        file.revoke(key.id)
        visit.send("A question of mine")
        expect(visit.at("key-dialog")).to_be_visible()
        expect(visit.page.get_by_text("A question of mine").last).to_be_attached()
        _, another = file.create("tests")
        visit.at("key-input").fill(another)
        visit.at("key-submit").click()
        expect(visit.answered(2).get_by_test_id("answer")).to_have_text("Hello")


def test_a_server_that_goes_and_comes_back(browser: Browser, tmp_path: Path) -> None:
    with ExitStack() as first:
        running = first.enter_context(serving(scripted_engine(final("One")), tmp_path))
        with visiting(browser, running.url) as visit:
            visit.ask("First")
            first.close()
            visit.allows_failures = True
            visit.send("Are you there?")
            notice(visit, "server_gone")
            expect(visit.questions.last.get_by_test_id("user-text")).to_have_text("Are you there?")
            visit.composer.fill("And then?")
            with serving(scripted_engine(final("Two")), tmp_path, port=running.port):
                expect(visit.answered(2).get_by_test_id("answer")).to_have_text("Two")
                expect(visit.at("notice")).to_have_count(0)
                expect(visit.composer).to_have_value("And then?")
                expect(visit.ask("And then?").get_by_test_id("answer")).to_have_text("Two")


def test_a_server_that_goes_in_the_middle_of_an_answer(browser: Browser, tmp_path: Path) -> None:
    with ExitStack() as first:
        running = first.enter_context(serving(scripted_engine(HELD), tmp_path))
        with visiting(browser, running.url) as visit:
            visit.send("Count")
            expect(visit.at("answer")).to_contain_text("One")
            visit.allows_failures = True
            first.close()
            turn = visit.answered(1, status="failed")
            expect(turn.get_by_test_id("answer")).to_contain_text("One")
            expect(visit.at("notice").last).to_be_visible()
            with serving(scripted_engine(final("Whole")), tmp_path, port=running.port):
                turn.get_by_role("button", name="Retry").or_(
                    turn.get_by_role("button", name="Try")
                ).first.click()
                expect(visit.answered().get_by_test_id("answer")).to_have_text("Whole")


def test_an_engine_that_dies_and_is_there_again(visit: Visit, stage: Stage) -> None:
    host = stage.running.server.turns.host
    engine = host.current()
    visit.allows_failures = True
    host.replace(None)
    try:
        visit.send("Hi")
        told = notice(visit, "engine_unavailable")
    finally:
        host.replace(engine)
    stage.says = final("Hello")
    told.get_by_role("button").click()
    expect(visit.answered(1).get_by_test_id("answer")).to_have_text("Hello")


def test_an_engine_that_dies_in_the_middle_of_an_answer(visit: Visit, stage: Stage) -> None:
    stage.says = Script(
        [final("One, two, three")[:-10]], error="it was killed", error_type="EngineDeadError"
    )
    visit.send("Count")
    expect(visit.answered(1, "failed").get_by_test_id("answer")).to_have_text("One, two, three")
    notice(visit, "server_error")


def test_a_server_with_no_place_left(browser: Browser, tmp_path: Path) -> None:
    engine = scripted_engine(HELD)
    client = engine.client
    assert isinstance(client, ScriptedClient)
    with (
        serving(engine, tmp_path, Settings(max_open=1)) as running,
        visiting(browser, running.url) as first,
        visiting(browser, running.url) as second,
    ):
        first.send("Count")
        expect(first.at("answer")).to_contain_text("One")
        second.allows_failures = True
        second.send("Me too")
        told = notice(second, "server_busy")
        expect(second.page.get_by_text("Me too").last).to_be_visible()
        client.release()
        first.answered(1)
        client.answer = lambda _: Script(final("Yes"))
        told.get_by_role("button").click()
        expect(second.answered(1).get_by_test_id("answer")).to_have_text("Yes")


def test_a_context_that_is_full(browser: Browser, tmp_path: Path) -> None:
    engine = scripted_engine(final("Hello"), max_context=900)
    with serving(engine, tmp_path) as running, visiting(browser, running.url) as visit:
        visit.ask("Hi")
        visit.allows_failures = True
        long = "many words " * 120
        visit.send(long)
        notice(visit, "context_length_exceeded")
        expect(visit.page.get_by_text("many words").last).to_be_attached()
        visit.questions.last.get_by_role("button", name="Edit").click()
        expect(visit.at("edit-box")).to_have_value(long.strip())
        visit.at("edit-box").fill("Few words")
        visit.at("edit-send").click()
        expect(visit.answered(2).get_by_test_id("answer")).to_have_text("Hello")


def test_settings_that_cannot_be_are_told_before_anything_is_sent(
    visit: Visit, stage: Stage
) -> None:
    visit.at("open-settings").click()
    visit.at("tools-json").fill("[{")
    expect(visit.at("settings").locator(".error").first).to_be_visible()
    visit.page.keyboard.press("Escape")
    visit.send("Hi")
    notice(visit, "settings").get_by_role("button").click()
    visit.at("tools-json").fill("")
    visit.page.keyboard.press("Escape")
    assert stage.engine.requests == []
    stage.says = final("Hello")
    visit.answers.last.get_by_test_id("retry").click()
    expect(visit.answered(1).get_by_test_id("answer")).to_have_text("Hello")


@pytest.mark.parametrize("what", ["a b", "x" * 100])
def test_a_message_of_the_server_is_shown(visit: Visit, stage: Stage, what: str) -> None:
    stage.says = Script("", error=f"<b>{what}</b>", error_type="UsageError")
    visit.allows_failures = True
    visit.send("Hi")
    expect(visit.at("notice").last).to_contain_text(f"<b>{what}</b>")
