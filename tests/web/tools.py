"""The programs that the page's tests need; a test that lacks one is skipped, and says which."""

import functools
import re
import shutil
import subprocess
from pathlib import Path

import pytest

__all__ = ["ROOT", "axe_source", "find_chromium", "packages", "web"]

ROOT = Path(__file__).parents[2]
OFFLINE = re.compile(r"ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH")


def find_chromium() -> str:
    """Where Debian's chromium is; the test is skipped if it is not there."""
    found = shutil.which("chromium")
    if found is None:
        pytest.skip("chromium is not installed: apt-get install chromium")
    return found


def web(*arguments: str) -> subprocess.CompletedProcess[str]:
    """`scripts/web` with arguments."""
    return subprocess.run(
        [ROOT / "scripts" / "web", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=250,
    )


@functools.cache
def packages() -> Path:
    """The folder of npm's packages, at the versions of the lock file.

    The test is skipped without npm, or without a registry where they are not there yet.
    """
    for program in ("node", "npm"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed: apt-get install nodejs npm")
    done = web("packages")
    if done.returncode == 3:
        pytest.skip(done.stdout.strip())
    if done.returncode != 0 and OFFLINE.search(done.stdout):
        pytest.skip("npm's packages are not installed, and no registry answers")
    assert done.returncode == 0, done.stdout
    return ROOT / "web" / "node_modules"


def axe_source() -> str:
    """The checker of accessibility, to be run in a page."""
    return (packages() / "axe-core" / "axe.min.js").read_text("utf-8")
