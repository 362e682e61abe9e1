"""For everybody: the keyboard alone, a phone, a reader of the screen, light and dark."""

import json
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.chat.scripted import call, final
from tests.server.conftest import Stage
from tests.server.scripted import Script
from tests.web.test_chat import WEATHER, held, settle
from tests.web.tools import axe_source
from tests.web.visiting import PHONE, Visit, visiting

RICH = (
    "# Title\n\nSome *words* and `code`, [a link](https://example.com).\n\n- one\n- two\n\n"
    "| a | b |\n|---|---|\n| 1 | 2 |\n\n```python\ndef f(x):\n    # a comment\n    return 'text'\n"
    "```\n\n> said\n\n$x^2$ and ![a cat](https://cat.example/x.png)"
)


def test_the_keyboard_is_enough(visit: Visit, stage: Stage) -> None:
    keyboard = visit.page.keyboard
    visit.to_the_top()
    keyboard.press("Tab")
    expect(visit.at("skip")).to_be_focused()
    keyboard.press("Enter")
    expect(visit.composer).to_be_focused()
    keyboard.type("First line")
    keyboard.press("Shift+Enter")
    keyboard.type("second line")
    expect(visit.composer).to_have_value("First line\nsecond line")
    stage.says = [final("One"), final("Two"), final("Three")]
    keyboard.press("Enter")
    visit.answered(1)
    expect(visit.at("announcer")).to_contain_text("complete")

    keyboard.press("Alt+ArrowUp")
    expect(visit.at("edit-box")).to_be_focused()
    keyboard.press("Control+A")
    keyboard.type("Another")
    keyboard.press("Enter")
    expect(visit.at("answer")).to_have_text("Two")
    visit.answered(1)

    keyboard.press("Control+k")
    expect(visit.at("search")).to_be_focused()
    keyboard.press("Control+Shift+O")
    expect(visit.composer).to_be_focused()
    expect(visit.answers).to_have_count(0)
    keyboard.press("Control+,")
    expect(visit.at("settings")).to_be_visible()
    keyboard.press("Escape")
    expect(visit.at("settings")).to_have_count(0)

    visit.evaluate("() => document.activeElement.blur()")
    keyboard.press("?")
    expect(visit.page.get_by_role("dialog")).to_contain_text("shortcuts", ignore_case=True)
    keyboard.press("Escape")
    expect(visit.page.get_by_role("dialog")).to_have_count(0)


def test_a_menu_by_the_keyboard(visit: Visit, stage: Stage) -> None:
    stage.says = final("One")
    visit.ask("First")
    menu = visit.at("conversation-menu")
    menu.focus()
    visit.page.keyboard.press("Enter")
    expect(visit.page.get_by_role("menuitem").first).to_be_focused()
    visit.page.keyboard.press("ArrowDown")
    expect(visit.page.get_by_role("menuitem").nth(1)).to_be_focused()
    visit.page.keyboard.press("Escape")
    expect(menu).to_be_focused()


def test_every_control_can_be_reached_and_seen(visit: Visit, stage: Stage) -> None:
    stage.says = final(RICH, "Hm.")
    visit.ask("Hi")
    visit.to_the_top()
    seen: list[str] = []
    for _ in range(60):
        visit.page.keyboard.press("Tab")
        about = visit.evaluate(
            """() => {
                const one = document.activeElement;
                if (one === document.body) return null;
                const box = one.getBoundingClientRect();
                const style = getComputedStyle(one);
                const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
                const id = one.dataset.testid ?? one.getAttribute('aria-label') ?? one.innerText;
                const isThere = box.width > 0 && box.height > 0;
                return [id, isThere, marked || one.matches("textarea, input")];
            }"""
        )
        if about is None:
            break
        name, is_there, is_marked = about
        assert is_there, name
        assert is_marked, name
        seen.append(name)
    for name in ("new-chat", "search", "retry", "composer", "effort", "view-engine"):
        assert name in seen, seen


def test_a_phone(browser: Browser, stage: Stage) -> None:
    with visiting(
        browser, stage.running.url, viewport=PHONE, has_touch=True, is_mobile=True
    ) as visit:
        stage.says = [
            final(RICH + "\n\n" + "averylongwordwithoutend" * 20, "Hm."),
            call("functions.get_weather", json.dumps({"city": "Paris" * 40})),
        ]
        visit.composer.fill("Hi")
        visit.at("send").tap()
        visit.answered(1)
        assert_fits(visit)
        expect(visit.composer).to_be_in_viewport()
        expect(visit.at("conversation")).not_to_be_in_viewport()
        visit.at("toggle-sidebar").tap()
        expect(visit.at("conversation")).to_be_in_viewport()
        assert_fits(visit)
        visit.at("conversation").get_by_role("link").tap()
        expect(visit.at("conversation")).not_to_be_in_viewport()
        settle(visit, tools=json.dumps([WEATHER]))
        visit.composer.fill("Weather?")
        visit.at("send").tap()
        expect(visit.at("tool-card")).to_be_visible()
        assert_fits(visit)
        visit.go("#/engine")
        expect(visit.at("engine")).to_be_visible()
        assert_fits(visit)


def assert_fits(visit: Visit) -> None:
    """Nothing makes the page wider than its window."""
    width = visit.evaluate("() => document.scrollingElement.scrollWidth")
    assert width <= PHONE["width"], width


def findings(visit: Visit) -> list[str]:
    """What axe calls serious or critical."""
    visit.evaluate(axe_source())
    told: dict[str, Any] = visit.evaluate("() => axe.run(document, {resultTypes: ['violations']})")
    assert told["passes"] or told["violations"], "axe looked at nothing"
    return [
        f"{one['id']}: {node['target']} {node['failureSummary']}"
        for one in told["violations"]
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", ["desk", "phone"])
def test_axe_finds_nothing_serious(browser: Browser, stage: Stage, scheme: Any, size: str) -> None:
    view: dict[str, Any] = {"viewport": PHONE} if size == "phone" else {}
    axe_source()  # skips the test, if there is none
    with visiting(
        browser, stage.running.url, color_scheme=scheme, reduced_motion="reduce", **view
    ) as visit:
        assert findings(visit) == []
        settle(visit, tools=json.dumps([WEATHER]), alternatives_per_token="2")
        stage.says = [
            final(RICH, "Thinking it over."),
            call("functions.get_weather", '{"city": "Paris"}', "Look."),
        ]
        turn = visit.ask("Everything, please")
        turn.get_by_test_id("reasoning").locator("summary").click()
        turn.get_by_test_id("tokens-toggle").click()
        expect(turn.get_by_test_id("token").first).to_be_visible()
        assert findings(visit) == []
        turn.get_by_test_id("tokens-toggle").click()
        visit.send("And the weather?")
        expect(visit.at("tool-card")).to_be_visible()
        assert findings(visit) == []
        visit.at("open-settings").click()
        assert findings(visit) == []
        visit.page.keyboard.press("Escape")
        visit.allows_failures = True
        stage.says = held("One, two, three", "Hm.")
        visit.at("new-chat").click() if size == "desk" else visit.go("#/")
        visit.send("Count")
        expect(visit.at("stop")).to_be_visible()
        assert findings(visit) == []
        visit.at("stop").click()
        visit.go("#/engine")
        expect(visit.at("chart-tokens")).to_be_visible()
        assert findings(visit) == []


@pytest.mark.parametrize("size", ["desk", "phone"])
def test_axe_finds_nothing_serious_in_what_opens(browser: Browser, stage: Stage, size: str) -> None:
    """Dialogs, menus, a tree, a notice, the picture of the experts, the drawer."""
    view: dict[str, Any] = {"viewport": PHONE} if size == "phone" else {}
    axe_source()
    with visiting(browser, stage.running.url, reduced_motion="reduce", **view) as visit:
        stage.says = final("See [the docs](https://example.com)")
        turn = visit.ask("Where?")
        turn.get_by_text("the docs").click()
        expect(visit.at("link-dialog")).to_be_visible()
        assert findings(visit) == []
        visit.button("Cancel").click()
        stage.says = Script("x", finish="length")
        turn.get_by_test_id("experts").click()
        expect(visit.at("routing-token").first).to_be_visible()
        visit.at("routing-token").nth(3).hover()
        assert findings(visit) == []
        visit.page.go_back()
        settle(visit, format="json_object")
        stage.says = final('{"a": [1, {"b": null}], "c": "text"}')
        expect(visit.ask("As JSON").get_by_test_id("schema-tree")).to_be_visible()
        assert findings(visit) == []
        if size == "phone":
            visit.at("toggle-sidebar").click()
        visit.at("conversation-menu").first.click()
        expect(visit.page.get_by_role("menu")).to_be_visible()
        assert findings(visit) == []
        visit.page.keyboard.press("Escape")
        visit.page.keyboard.press("Escape")
        visit.at("open-settings").click()
        visit.button("Change key").click()
        expect(visit.at("key-dialog")).to_be_visible()
        assert findings(visit) == []
        visit.page.keyboard.press("Escape")
        stage.says = Script("", error="It broke.", error_type="UsageError")
        visit.allows_failures = True
        visit.send("Once more")
        expect(visit.at("notice").last).to_be_visible()
        assert findings(visit) == []
