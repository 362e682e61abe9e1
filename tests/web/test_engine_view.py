"""The engine view: live numbers, and the experts of an answer."""

from pathlib import Path

from playwright.sync_api import Browser, expect

from motet.engine.stats import EngineStats
from tests.chat.scripted import final, spell
from tests.server.conftest import Stage
from tests.server.scripted import HOLD, NUM_LAYERS, Script, ScriptedClient, scripted_engine
from tests.server.serving import serving
from tests.web.visiting import Visit, visiting


def test_numbers_come_alive(visit: Visit, stage: Stage) -> None:
    visit.at("view-engine").click()
    running = visit.at("chart-running")
    expect(running).to_have_attribute("data-value", "0")
    said = final("Hello")
    stage.says = Script([said[:-10], HOLD, said[-10:]])
    with stage.running.http.stream(
        "POST", "/v1/responses", json={"model": "scripted", "input": "Hi", "stream": True}
    ) as answer:
        lines = answer.iter_lines()
        next(lines)
        expect(running).to_have_attribute("data-value", "1")
        stage.engine.release()
    expect(running).to_have_attribute("data-value", "0")
    for name in ("queue", "cache", "prefix", "tokens"):
        expect(visit.at(f"chart-{name}")).to_be_visible()


def test_the_experts_of_an_answer(visit: Visit, stage: Stage) -> None:
    stage.says = final("Hello, you", "Hm.")
    turn = visit.ask("Hi")
    stage.says = Script("x", finish="length")
    turn.get_by_test_id("experts").click()
    expect(visit.at("engine")).to_be_visible()
    tokens = visit.at("routing-token")
    expect(visit.at("routing-map")).to_be_visible()
    expect(tokens.first).to_be_visible()
    letter = tokens.get_by_text("H", exact=True).first
    letter.hover()
    detail = visit.at("routing-detail")
    expect(detail.locator("li")).to_have_count(NUM_LAYERS)
    expect(detail.locator("li").nth(2)).to_contain_text("2")
    tokens.first.focus()
    visit.page.keyboard.press("ArrowRight")
    expect(tokens.nth(1)).to_be_focused()


def test_a_long_answer_comes_in_parts(visit: Visit, stage: Stage) -> None:
    stage.says = final("a" * 400)
    turn = visit.ask("Hi")
    stage.says = Script("x", finish="length")
    turn.get_by_test_id("experts").click()
    tokens, more = visit.at("routing-token"), visit.at("routing-more")
    for number in (128, 256, 384):
        expect(tokens).to_have_count(number)
        more.click()
    expect(tokens).to_have_count(len(spell(final("a" * 400))))
    expect(more).to_have_count(0)


def test_an_engine_that_is_away(browser: Browser, tmp_path: Path) -> None:
    engine = scripted_engine(final("Hello"))
    client = engine.client
    assert isinstance(client, ScriptedClient)

    with serving(engine, tmp_path) as running, visiting(browser, running.url) as visit:
        visit.at("view-engine").click()
        expect(visit.at("chart-running")).to_have_attribute("data-value", "0")
        running.server.turns.host.replace(None)
        expect(visit.at("engine-state")).to_have_attribute("data-state", "down")
        running.server.turns.host.replace(engine)
        expect(visit.at("engine-state")).to_have_attribute("data-state", "running")


def test_the_view_finds_a_server_again(browser: Browser, tmp_path: Path) -> None:
    first = serving(scripted_engine(final("One")), tmp_path)
    running = first.__enter__()
    try:
        with visiting(browser, running.url, path="/#/engine") as visit:
            expect(visit.at("chart-running")).to_have_attribute("data-value", "0")
            visit.allows_failures = True
            first.__exit__(None, None, None)
            engine = scripted_engine(final("Two"))
            stats = engine.client.stats

            def busy() -> EngineStats:
                told = stats()
                return EngineStats(**{**vars(told), "num_running": 3})

            engine.client.stats = busy  # type: ignore[method-assign]
            expect(visit.at("engine-state")).to_have_attribute("data-state", "down")
            with serving(engine, tmp_path, port=running.port):
                expect(visit.at("chart-running")).to_have_attribute("data-value", "3")
    finally:
        first.__exit__(None, None, None)
