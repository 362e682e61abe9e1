"""Converts nano again and again, kills the conversion with SIGKILL, and looks at what is left.

`python -m tests.checkpoint.killed_convert FOLDER COUNT SEED [--by-clock]` prints a JSON object of
counts, or fails. A conversion runs in a forked child, so that torch is loaded once. The child kills
itself at a random one of the moments at which it touches the disk; with --by-clock the parent kills
it after a random time.
"""

import json
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from motet.checkpoint import open_checkpoint
from motet.checkpoint.convert import plan_conversion
from motet.checkpoint.manifest import check_manifest
from motet.checkpoint.planned import Written, write_planned

COMMIT_BYTES = 500_000
LAYOUTS = ("original", "hf", "hf-bf16", "gguf")
TOUCHES = ("fsync", "rename", "replace", "mkdir", "unlink", "rmdir")  # of the os module


def convert(target: Path, to: str, step: Callable[[], None], *, overwrite: bool) -> Written:
    """Nano in another layout; `step` is called before and after the disk is touched."""
    plan = plan_conversion(open_checkpoint("nano"), to)
    return write_planned(
        target,
        plan.files,
        plan.small_files,
        source=plan.source,
        overwrite=overwrite,
        progress=lambda _: step(),
        commit_bytes=COMMIT_BYTES,
    )


def watch(step: Callable[[], None]) -> None:
    """Call `step` around everything that changes the disk, from here on in this process."""

    def watched(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            step()
            result = function(*args, **kwargs)
            step()
            return result

        return call

    for name in TOUCHES:
        setattr(os, name, watched(getattr(os, name)))


def in_child(work: Callable[[], None]) -> int:
    """Run `work` in a forked child and give its process id."""
    pid = os.fork()
    if pid == 0:
        try:
            work()
        except BaseException as error:
            os.write(2, f"child: {error!r}\n".encode())
            os._exit(1)
        os._exit(0)
    return pid


def content(target: Path) -> dict[str, bytes]:
    """Every file of a checkpoint by name, its manifest's included."""
    if target.is_dir():
        return {path.name: path.read_bytes() for path in target.iterdir()}
    beside = target.with_name(f"{target.name}.manifest.json")
    return {path.name: path.read_bytes() for path in (target, beside) if path.exists()}


def one_round(folder: Path, to: str, draw: random.Random, by_clock: bool) -> str:
    """Convert, kill, look, convert again; says what was left of the first."""
    suffix = ".gguf" if to == "gguf" else ""
    whole, target = folder / f"whole{suffix}", folder / f"out{suffix}"
    moments = [0]
    start = time.monotonic()

    def count() -> None:
        moments[0] += 1

    convert(whole, to, count, overwrite=False)
    seconds = time.monotonic() - start
    wanted = renamed(content(whole))
    is_old = draw.random() < 0.5
    if is_old:
        shutil.copytree(whole, target) if whole.is_dir() else shutil.copy(whole, target)
        (target / "old" if target.is_dir() else target).write_bytes(b"GGUF of old")
    last = draw.randrange(2 * moments[0])

    def step() -> None:
        nonlocal last
        last -= 1
        if last < 0 and not by_clock:
            os.kill(os.getpid(), signal.SIGKILL)

    def work() -> None:
        watch(step)
        convert(target, to, step, overwrite=is_old)

    pid = in_child(work)
    if by_clock:
        time.sleep(draw.uniform(0, 1.2 * seconds))
        os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, "the child failed"
    found = renamed(content(target)) if target.exists() else {}
    left = "nothing"
    if found:
        left = "old" if any(data == b"GGUF of old" for data in found.values()) else "new"
        if left == "new":
            differing = {name for name, data in wanted.items() if found.get(name) != data}
            assert differing <= {"out.gguf.manifest.json"}, differing
            assert not differing or differing.isdisjoint(found), "a manifest of another file"
    written = convert(target, to, lambda: None, overwrite=True)
    resumed = renamed(content(target))
    assert resumed.keys() == wanted.keys(), f"{to}: {resumed.keys() ^ wanted.keys()}"
    assert resumed == wanted, f"{to}: what was resumed differs"
    assert check_manifest(target) == []
    rest = {path.name for path in folder.iterdir()} - {"whole", "out", "whole.gguf", "out.gguf"}
    assert rest <= {"whole.gguf.manifest.json", "out.gguf.manifest.json"}, rest
    if written.resumed_bytes:
        left += ", resumed"
    for path in folder.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    return left


def renamed(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files of `whole` as if it had been named `out`, which its manifest says too."""
    return {
        name.replace("whole", "out"): (
            data.replace(b'"whole.gguf"', b'"out.gguf"') if name.endswith(".json") else data
        )
        for name, data in files.items()
    }


def main() -> None:
    folder, count, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    by_clock = "--by-clock" in sys.argv
    draw = random.Random(seed)
    left: Counter[str] = Counter()
    for i in range(count):
        left[one_round(folder, LAYOUTS[i % len(LAYOUTS)], draw, by_clock)] += 1
    sys.stdout.write(json.dumps(left))


if __name__ == "__main__":
    main()
