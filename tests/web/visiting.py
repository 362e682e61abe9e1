"""A visitor of the page in a real browser, who notices whatever goes wrong unseen.

    with visiting(browser, running.url) as visit:
        visit.send("Hello")
        visit.answered()

At the end there must have been no error in the console, no uncaught exception, no dialog and no
request to another server.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Dialog,
    Error,
    Locator,
    Page,
    Response,
    Route,
    expect,
)

__all__ = ["PHONE", "Visit", "visiting"]

PATIENCE = 20_000  # ms, on a machine with much else to do
DESKTOP = {"width": 1200, "height": 800}
PHONE = {"width": 360, "height": 740}
# What a browser says of a request that failed, which is part of some tests.
FAILED = re.compile(r"Failed to load resource|net::ERR_|Fetch failed loading")


class Visit:
    """One browser window at the page."""

    def __init__(self, context: BrowserContext, url: str) -> None:
        self.url = url
        self.context = context
        self.problems: list[str] = []
        self.elsewhere: list[str] = []  # requests to other servers
        self.allows_failures = False  # of requests
        self.page: Page = context.new_page()
        self._watch(self.page)
        context.on("page", self._watch)
        context.route("**/*", self._route)

    def _watch(self, page: Page) -> None:
        page.on("console", self._console)
        page.on("pageerror", self._page_error)
        page.on("dialog", self._dialog)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            if self.allows_failures and FAILED.search(message.text):
                return
            self.problems.append(f"console: {message.text}")

    def _page_error(self, error: Error) -> None:
        self.problems.append(f"uncaught: {error}")

    def _dialog(self, dialog: Dialog) -> None:
        self.problems.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _route(self, route: Route) -> None:
        address = route.request.url
        if address.startswith((self.url, "blob:", "data:")):
            route.continue_()
        else:
            self.elsewhere.append(address)
            route.abort()

    def check(self) -> None:
        """Nothing went wrong so far."""
        assert not self.elsewhere, self.elsewhere
        assert not self.problems, self.problems

    # What is on the page

    def at(self, name: str) -> Locator:
        """What carries a data-testid."""
        return self.page.get_by_test_id(name)

    def button(self, name: str) -> Locator:
        """A button by its name."""
        return self.page.get_by_role("button", name=name, exact=True)

    @property
    def composer(self) -> Locator:
        return self.at("composer")

    @property
    def answers(self) -> Locator:
        """The assistant's turns."""
        return self.page.locator('[data-testid="turn"][data-role="assistant"]')

    @property
    def questions(self) -> Locator:
        """The user's turns."""
        return self.page.locator('[data-testid="turn"][data-role="user"]')

    # What a visitor does

    def open(self, path: str = "/") -> None:
        """Go to the page, and wait until it knows the server."""
        with self.page.expect_response(f"{self.url}/v1/models") as answer:
            self.page.goto(self.url + path)
        self._known(answer.value)

    def go(self, fragment: str) -> None:
        """Another view of the page that is open."""
        self.page.goto(f"{self.url}/{fragment}")

    def reload(self) -> None:
        """Load the page once more, as `open` does."""
        with self.page.expect_response(f"{self.url}/v1/models") as answer:
            self.page.reload()
        self._known(answer.value)

    def _known(self, answer: Response) -> None:
        answer.finished()
        self.evaluate("() => new Promise((done) => setTimeout(done, 50))")

    def send(self, text: str) -> None:
        """Type, and send."""
        self.composer.fill(text)
        self.at("send").click()

    def answered(self, number: int | None = None, status: str = "completed") -> Locator:
        """The last answer once it has ended so; with a number, once there are so many."""
        if number is not None:
            expect(self.answers).to_have_count(number)
        last = self.answers.last
        expect(last).to_have_attribute("data-status", status)
        return last

    def ask(self, text: str) -> Locator:
        """Send, and wait for the answer."""
        number = self.answers.count() + 1
        self.send(text)
        return self.answered(number)

    def to_the_top(self) -> None:
        """Put the focus where it is when a page has just come: Tab goes to the first control."""
        self.evaluate(
            """() => {
                const first = document.createElement("span");
                first.tabIndex = -1;
                document.body.prepend(first);
                first.focus();
                first.remove();
            }"""
        )

    def evaluate(self, script: str, given: Any = None) -> Any:
        """Run a function in the page."""
        return self.page.evaluate(script, given)


@contextmanager
def visiting(
    browser: Browser,
    url: str,
    *,
    path: str = "/",
    opens: bool = True,
    allows_failures: bool = False,
    **context: Any,
) -> Iterator[Visit]:
    """A fresh visitor, without anything stored.

    Args:
        browser: which browser.
        url: of the server.
        path: where the visitor begins.
        opens: whether the page is opened and awaited.
        allows_failures: whether requests may fail.
        context: what else is to be told to `Browser.new_context`.
    """
    with browser.new_context(**({"viewport": DESKTOP} | context)) as made:
        made.set_default_timeout(PATIENCE)
        visit = Visit(made, url)
        visit.allows_failures = allows_failures
        if opens:
            visit.open(path)
            there = visit.composer.or_(visit.at("key-dialog")).or_(visit.at("engine"))
            expect(there.first).to_be_visible()
        yield visit
        visit.check()
