"""A conversion that is killed leaves its target absent or complete, and the next run goes on."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def killed(folder: Path, *args: str) -> dict[str, int]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.checkpoint.killed_convert", str(folder), *args],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    left: dict[str, int] = json.loads(done.stdout)
    return left


def test_killed_at_moments_of_writing(tmp_path: Path) -> None:
    left = killed(tmp_path, "20", "1")
    assert sum(left.values()) == 20
    assert sum(count for what, count in left.items() if "resumed" in what) >= 5, left


@pytest.mark.nightly
@pytest.mark.parametrize("how", [[], ["--by-clock"]], ids=["moments", "clock"])
def test_killed_two_hundred_times(tmp_path: Path, how: list[str]) -> None:
    assert sum(killed(tmp_path, "200", "2", *how).values()) == 200
