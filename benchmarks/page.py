"""What the page asks of a browser: the first visit, long conversations, streams, hostile answers.

    python -m benchmarks.page                    # all of it, about two minutes
    python -m benchmarks.page --messages 500     # a shorter conversation

Debian's chromium without a window, against a server in this process whose engine says what is
written down. Four parts:

- **first visit**: bytes as they are sent, and how long until something can be typed; the cache is
  empty each time.
- **long conversation**: imported, opened, then scrolled from its end to its beginning by the wheel:
  the times between frames, and the processor time of the page's thread for each of them.
- **stream**: a long answer with Markdown in pieces, 100 a second.
- **hostile**: each answer of tests/web/hostile.py in a chat of its own: the longest task, which is
  how long the page does not react.

Frames come at most 60 times a second (16.7 ms). On a machine that does something else meanwhile,
the processor time is what can be compared. The last line is JSON.
"""

import argparse
import json
import os
import shutil
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, CDPSession, expect, sync_playwright

from tests.chat.scripted import final
from tests.server.scripted import HOLD, Script, ScriptedClient, scripted_engine
from tests.server.serving import serving
from tests.web.conversation import ANSWER, long_conversation
from tests.web.hostile import hostile_answers
from tests.web.test_size import LOADED
from tests.web.visiting import Visit, visiting

Json = dict[str, Any]
PIECES_PER_S = 100
NOTCH = 120  # pixels of a step of the wheel
STEPS = 1000
PARTS = ("Task", "Script", "RecalcStyle", "Layout")
FRAMES = """() => {
    window.frames_ = [];
    let last = performance.now();
    const step = (now) => {
        window.frames_.push(now - last);
        last = now;
        window.frame_ = requestAnimationFrame(step);
    };
    window.frame_ = requestAnimationFrame(step);
}"""
NO_FRAMES = "() => { cancelAnimationFrame(window.frame_); return window.frames_.slice(1); }"
TASKS = """() => {
    window.tasks_ = [];
    new PerformanceObserver((list) => {
        for (const one of list.getEntries()) window.tasks_.push(one.duration);
    }).observe({type: "longtask", buffered: true});
}"""


class Meter:
    """Frames, and processor time of the page's thread."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self._session: CDPSession = visit.context.new_cdp_session(visit.page)
        self._session.send("Performance.enable", {"timeDomain": "threadTicks"})
        visit.evaluate(TASKS)

    def work(self) -> dict[str, float]:
        """Seconds of the thread so far: in all, and of these for scripts, styles and layout."""
        metrics = self._session.send("Performance.getMetrics")["metrics"]
        values = {one["name"]: float(one["value"]) for one in metrics}
        return {name: values[f"{name}Duration"] for name in PARTS}

    def cpu(self) -> float:
        """Seconds of the thread so far."""
        return self.work()["Task"]

    def tasks(self) -> list[float]:
        """Milliseconds of each task of 50 ms or more since the last time."""
        found: list[float] = self._visit.evaluate("() => window.tasks_.splice(0)")
        return found

    @contextmanager
    def frames(self, told: Json) -> Iterator[None]:
        """What happens inside, frame by frame."""
        self.tasks()
        before = self.work()
        self._visit.evaluate(FRAMES)
        yield
        frames = sorted(self._visit.evaluate(NO_FRAMES))
        after = self.work()
        tasks = self.tasks()
        told |= {
            "frames": len(frames),
            "frame_p50_ms": round(statistics.median(frames), 1),
            "frame_p95_ms": round(frames[len(frames) * 95 // 100], 1),
            "frame_p99_ms": round(frames[len(frames) * 99 // 100], 1),
            "frame_max_ms": round(frames[-1], 1),
            "cpu_ms_a_frame": {
                name: round(1e3 * (after[name] - before[name]) / len(frames), 2) for name in PARTS
            },
            "long_tasks": len(tasks),
            "longest_task_ms": round(max(tasks, default=0.0)),
        }


def first_visit(browser: Browser, url: str, rounds: int) -> Json:
    """The page with nothing in the cache."""
    seconds = []
    for _ in range(rounds):
        with visiting(browser, url, opens=False) as visit:
            began = time.perf_counter()
            visit.open()
            expect(visit.composer).to_be_focused()
            seconds.append(time.perf_counter() - began)
            loaded = [(name, size) for name, size in visit.evaluate(LOADED) if "/v1/" not in name]
    return {
        "bytes": sum(size for _, size in loaded),
        "files": len(loaded),
        "ready_ms": round(1e3 * statistics.median(seconds)),
    }


def long(visit: Visit, number: int, folder: Path) -> Json:
    """A conversation of so many messages."""
    file = folder / "long.json"
    file.write_text(json.dumps(long_conversation(number)))
    told: Json = {"messages": number, "file_mb": round(file.stat().st_size / 1e6, 1)}
    meter = Meter(visit)
    cpu, began = meter.cpu(), time.perf_counter()
    visit.at("import-input").set_input_files(file)
    expect(visit.at("conversation")).to_have_count(1)
    told |= _taken("import", began, meter.cpu() - cpu)
    cpu, began = meter.cpu(), time.perf_counter()
    visit.at("conversation").get_by_role("link").click()
    expect(visit.answers.last.get_by_test_id("answer")).to_be_in_viewport()
    told |= _taken("open", began, meter.cpu() - cpu)
    visit.page.mouse.move(600, 400)
    for what in ("first_scroll", "second_scroll"):
        told[what] = {}
        with meter.frames(told[what]):
            for _ in range(STEPS):
                visit.page.mouse.wheel(0, -NOTCH)
        told[what]["pixels_a_frame"] = round(STEPS * NOTCH / told[what]["frames"])
        visit.at("to-end").click()
    return told


def _taken(what: str, began: float, cpu: float) -> Json:
    seconds = time.perf_counter() - began
    return {f"{what}_ms": round(1e3 * seconds), f"{what}_cpu_ms": round(1e3 * cpu)}


def stream(visit: Visit, client: ScriptedClient, num_pieces: int) -> Json:
    """An answer that comes in pieces."""
    text = "".join(ANSWER.format(i=i) for i in range(1 + num_pieces // 30))
    size = len(text) // num_pieces
    said = final(text)
    head = said.index("<|message|>") + len("<|message|>")
    pieces = [said[:head]]
    pieces += [text[i : i + size] for i in range(0, len(text), size)]
    chunks: list[str | None] = []
    for piece in [*pieces, "<|return|>"]:
        chunks += [piece, HOLD]
    paced = _Paced(client)
    client.answer = lambda _: Script(chunks[:-1])
    told: Json = {"pieces": len(pieces), "characters": len(text)}
    meter = Meter(visit)
    with paced, meter.frames(told):
        visit.send("Write a lot")
        expect(visit.answers.last).to_have_attribute("data-status", "completed", timeout=120_000)
    return told


class _Paced:
    """Lets go of a piece a hundredth of a second: what is held back comes one after the other."""

    def __init__(self, client: ScriptedClient) -> None:
        self._client = client
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def _run(self) -> None:
        while not self._is_over.wait(1 / PIECES_PER_S):
            self._client.release_one()

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()


def hostile(visit: Visit, client: ScriptedClient) -> Json:
    """The longest task of each answer."""
    meter = Meter(visit)
    longest: dict[str, int] = {}
    for name, text in hostile_answers().items():
        visit.at("new-chat").click()
        expect(visit.answers).to_have_count(0)
        script = Script(final(text))
        client.answer = lambda _, script=script: script  # type: ignore[misc]
        meter.tasks()
        visit.ask(name)
        visit.page.wait_for_timeout(100)
        longest[name] = round(max(meter.tasks(), default=0.0))
    worst = sorted(longest, key=lambda name: -longest[name])[:5]
    return {
        "answers": len(longest),
        "without_a_long_task": sum(value == 0 for value in longest.values()),
        "longest_ms": {name: longest[name] for name in worst},
    }


def main() -> None:
    """Measure, and print a line for each part, and one of JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--messages", type=int, default=2000)
    parser.add_argument("--pieces", type=int, default=1000, help="of the stream")
    parser.add_argument("--rounds", type=int, default=5, help="of the first visit")
    given = parser.parse_args()
    program = shutil.which("chromium")
    if program is None:
        sys.exit("chromium is not installed: apt-get install chromium")
    expect.set_options(timeout=60_000)
    engine = scripted_engine("")
    client = engine.client
    assert isinstance(client, ScriptedClient)
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        browser = playwright.chromium.launch(executable_path=program)
        with serving(engine, folder) as running:
            told: Json = {
                "chromium": browser.version,
                "load": round(os.getloadavg()[0], 1),
                "first_visit": first_visit(browser, running.url, given.rounds),
            }
            with visiting(browser, running.url) as visit:
                told["long_conversation"] = long(visit, given.messages, folder)
            with visiting(browser, running.url) as visit:
                told["stream"] = stream(visit, client, given.pieces)
            with visiting(browser, running.url) as visit:
                told["hostile"] = hostile(visit, client)
        browser.close()
    for part, values in told.items():
        if isinstance(values, dict):
            print(f"{part}: " + "  ".join(f"{name} {value}" for name, value in values.items()))
    print(json.dumps(told))


if __name__ == "__main__":
    main()
