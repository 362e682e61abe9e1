"""The pictures of docs/page.md, from a real server with the embedded model.

scripts/web pictures        # docs/pictures/page-*.png
"""

import json
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
from playwright.sync_api import Browser, expect, sync_playwright

from tests.web.serve import serve
from tests.web.test_chat import settle
from tests.web.test_nano import CALCULATOR, QUESTION
from tests.web.tools import ROOT, find_chromium
from tests.web.visiting import Visit, visiting

FOLDER = ROOT / "docs" / "pictures"
SIZE = {"width": 1100, "height": 720}
SMALL = {"width": 390, "height": 720}
PERSON = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "age": {"type": "integer"},
        "city": {"type": "string"},
    },
    "required": ["name", "age", "city"],
    "additionalProperties": False,
}
STORY = "Tell me a short story about a lighthouse."


def take(visit: Visit, name: str) -> None:
    """What the window shows."""
    visit.page.wait_for_timeout(400)  # what moves comes to rest
    visit.page.screenshot(path=FOLDER / f"page-{name}.png")


def chat(visit: Visit) -> None:
    """Some conversations, an answer with its reasoning, and its tokens."""
    for question in ("How many days are there from March 3 to April 9?", "Hello", STORY):
        visit.ask(question)
        visit.at("new-chat").click()
        expect(visit.answers).to_have_count(0)
    settle(visit, alternatives_per_token="4")
    visit.ask(QUESTION)
    turn = visit.ask("And twice that?")
    turn.get_by_test_id("reasoning").locator("summary").click()
    turn.get_by_test_id("tokens-toggle").click()
    turn.get_by_test_id("token").nth(1).hover()
    take(visit, "chat")


def tools(visit: Visit) -> None:
    """A call that waits for its result, and an answer of a schema."""
    settle(visit, temperature="0", format="json_schema", schema=json.dumps(PERSON))
    visit.ask("Anna is 34 years old and lives in Lisbon. Give me her name, age and city.")
    settle(visit, format="text", tools=json.dumps([CALCULATOR]))
    visit.send("What is 3187 * 4029? Use the calculator.")
    expect(visit.at("tool-card")).to_have_attribute("data-state", "waiting")
    visit.at("tool-output").fill("12840423")
    take(visit, "tools")


@contextmanager
def busy(url: str) -> Iterator[None]:
    """Others ask meanwhile, some at once."""
    is_over = threading.Event()

    def ask(number: int) -> None:
        with httpx2.Client(base_url=url, timeout=60) as client:
            while not is_over.is_set():
                body: dict[str, Any] = {"model": "nano", "input": f"{STORY} Number {number}."}
                client.post("/v1/responses", json=body | {"max_output_tokens": 60 + 40 * number})
                is_over.wait(0.4 * number)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        is_over.set()
        for thread in threads:
            thread.join()


def engine(visit: Visit) -> None:
    """Charts of some seconds, and the experts of an answer."""
    turn = visit.ask(QUESTION)
    turn.get_by_test_id("experts").click()
    expect(visit.at("routing-map")).to_be_visible()
    with busy(visit.url):
        visit.page.wait_for_timeout(25_000)
        visit.at("routing-token").nth(12).hover()
        take(visit, "engine")


def phone(visit: Visit) -> None:
    """The same in the hand."""
    turn = visit.ask(QUESTION)
    turn.get_by_test_id("reasoning").locator("summary").click()
    take(visit, "phone")


def take_all(browser: Browser, url: str) -> None:
    """Every picture, each of a visitor of its own."""
    for scene, context in (
        (chat, {"viewport": SIZE, "color_scheme": "light"}),
        (tools, {"viewport": SIZE, "color_scheme": "dark"}),
        (engine, {"viewport": {**SIZE, "height": 860}, "color_scheme": "light"}),
        (phone, {"viewport": SMALL, "color_scheme": "dark", "is_mobile": True, "has_touch": True}),
    ):
        with visiting(browser, url, **context) as visit:
            scene(visit)


def main() -> None:
    """Write them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        serve(Path(folder)) as running,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=find_chromium())
        take_all(browser, running.url)
        browser.close()


if __name__ == "__main__":
    main()
