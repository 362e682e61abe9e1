"""How much a first visit loads, and a conversation of two thousand messages."""

import json
from pathlib import Path

from playwright.sync_api import expect

from tests.chat.scripted import final
from tests.server.conftest import Stage
from tests.web.conversation import long_conversation
from tests.web.visiting import Visit

FIRST_LOAD = 300_000  # bytes, compressed
LOADED = """() => ["navigation", "resource"].flatMap((kind) =>
    performance.getEntriesByType(kind).map((one) => [one.name, one.encodedBodySize]))"""


def test_a_first_visit_is_small(visit: Visit, stage: Stage) -> None:
    stage.says = final("Hello *you*")
    visit.ask("Hi")
    sizes = {name: size for name, size in visit.evaluate(LOADED) if "/v1/" not in name}
    assert len(sizes) >= 3
    assert any(name.endswith(".js") for name in sizes)
    assert 10_000 < sum(sizes.values()) < FIRST_LOAD, sizes


def test_a_conversation_of_2000_messages(visit: Visit, tmp_path: Path) -> None:
    file = tmp_path / "long.json"
    file.write_text(json.dumps(long_conversation(2000)))
    visit.at("import-input").set_input_files(file)
    visit.at("conversation").get_by_role("link").click()
    expect(visit.at("turn")).to_have_count(2000)
    expect(visit.answers.last.get_by_test_id("answer")).to_contain_text("answer 999")
    expect(visit.answers.last).to_be_in_viewport()
    visit.page.get_by_role("region", name="Messages").focus()
    visit.page.keyboard.press("Home")
    expect(visit.questions.first.get_by_test_id("user-text")).to_be_in_viewport()
    visit.at("to-end").click()
    expect(visit.answers.last).to_be_in_viewport()
    visit.composer.fill("Where are we?")
    expect(visit.at("send")).to_be_enabled()
