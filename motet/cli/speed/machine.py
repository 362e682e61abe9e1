"""What a figure was measured on: hardware, load, versions, commit."""

import os
import platform
import subprocess
from pathlib import Path
from typing import Any

import torch

from motet import __version__
from motet.ops import native

__all__ = ["describe_machine"]


def describe_machine() -> dict[str, Any]:
    """Plain values, as JSON takes them."""
    gpus = [torch.cuda.get_device_name(index) for index in range(torch.cuda.device_count())]
    return {
        "cpu": _cpu(),
        "cpus": os.cpu_count(),
        "instructions": native.BEST_ISA or None,
        "gpus": gpus,
        "platform": platform.platform(),
        "load": [round(load, 2) for load in os.getloadavg()],
        "python": platform.python_version(),
        "torch": torch.__version__,
        "cuda": torch.version.cuda,
        "motet": __version__,
        "commit": _commit(),
    }


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        return next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def _commit() -> str | None:
    """Of the tree that this file is in; None where it was installed without one."""
    try:
        done = subprocess.run(
            ["git", "rev-parse", "--short", "HEAD"],
            cwd=Path(__file__).parent,
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return None
    return done.stdout.strip() or None
