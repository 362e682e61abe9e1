"""A browser, and servers for it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.server.conftest import Stage, module_stage, stage
from tests.web.tools import find_chromium
from tests.web.visiting import PATIENCE, Visit, visiting

__all__ = ["browser", "module_stage", "stage", "visit"]

expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's chromium. Of one module: while it is there, the thread has an event loop."""
    program = find_chromium()
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=program, args=["--disable-dev-shm-usage"]
        )
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser: Browser, stage: Stage) -> Iterator[Visit]:
    """A visitor at a server whose engine says what the test wrote down."""
    with visiting(browser, stage.running.url) as made:
        yield made
