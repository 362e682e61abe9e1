"""`motet serve` as a user starts it, in a process of its own."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.web.tools import ROOT

__all__ = ["Serving", "serve"]

COMMAND = [sys.executable, "-c", "from motet.cli import main; main()", "serve"]


@dataclass
class Serving:
    """A server that answers."""

    url: str
    process: subprocess.Popen[bytes]

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])


@contextmanager
def serve(folder: Path, *options: str, port: int = 0) -> Iterator[Serving]:
    """Serve the embedded model, with its data in the folder; SIGTERM ends it."""
    log = folder / "log"
    environment = {**os.environ, "XDG_DATA_HOME": str(folder), "PYTHONPATH": str(ROOT)}
    with log.open("w") as stderr:
        process = subprocess.Popen(
            [*COMMAND, "--port", str(port), "--drain-seconds", "1", *options],
            stdout=subprocess.DEVNULL,
            stderr=stderr,
            env=environment,
        )
    try:
        yield Serving(_url_of(process, log), process)
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            assert process.wait(30) in (0, 1)
    finally:
        process.kill()
        process.wait(10)


def _url_of(process: subprocess.Popen[bytes], log: Path) -> str:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        assert process.poll() is None, log.read_text()
        if found := re.search(r"The page is at (http://\S+)/\n", log.read_text()):
            return found[1]
        time.sleep(0.05)
    raise AssertionError(log.read_text())
