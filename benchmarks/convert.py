"""original -> hf -> gguf -> hf -> original: that nothing changes, how fast, and in how much memory.

Every conversion is a process of its own. A source is removed once its target is written, so that
there are never more than two copies; what is compared are the SHA-256 of the weights. The last line
on stdout is one JSON object.

    python benchmarks/convert.py /scratch synthetic:gpt-oss-20b
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

CHAIN = ("original", "hf", "gguf", "hf", "original")
COMMAND = [sys.executable, "-c", "from motet.cli import main; main()", "convert"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where there is room for two copies")
    parser.add_argument("source", nargs="?", default="synthetic:gpt-oss-20b")
    args = parser.parse_args()
    work = args.folder / "round-trip"
    work.mkdir(parents=True)
    try:
        print(json.dumps(round_trip(args.source, work)))
    finally:
        shutil.rmtree(work)


def round_trip(source: str, work: Path) -> dict[str, Any]:
    """The figures of every step; AssertionError if the weights do not come back to the byte."""
    steps: list[dict[str, Any]] = []
    weights: dict[str, dict[str, str]] = {}
    last = source
    for i, to in enumerate(CHAIN):
        target = work / (f"{i}.gguf" if to == "gguf" else f"{i}-{to}")
        step = convert(last, target, to)
        print(json.dumps(step), file=sys.stderr, flush=True)
        steps.append(step)
        hashes = {
            file["name"]: file["sha256"]
            for file in step.pop("files")
            if file["name"].endswith(".safetensors")
        }
        if hashes:
            assert weights.setdefault(to, hashes) == hashes, f"{to} differs after the round trip"
        if last != source:
            remove(Path(last))
        last = str(target)
    return {"source": source, "steps": steps}


def convert(source: str, target: Path, to: str) -> dict[str, Any]:
    """One conversion in its own process, with the most memory that was resident."""
    with subprocess.Popen(
        [*COMMAND, source, str(target), "--to", to, "--json"], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, f"{source} to {to} failed"
    facts: dict[str, Any] = json.loads(output)
    facts["peak_rss"] = usage.ru_maxrss * 1024
    return facts


def remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
        path.with_name(f"{path.name}.manifest.json").unlink()


if __name__ == "__main__":
    main()
