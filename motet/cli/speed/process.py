"""A job in a process of its own.

A process a turn keeps contenders apart: each has the memory to itself, its own settings of threads,
and its peak memory is its own.
"""

import json
import os
import subprocess
import sys
from typing import Any

from motet import errors
from motet.cli.speed.cases import Job
from motet.errors import BackendError

__all__ = ["run_job"]


def run_job(job: Job) -> dict[str, Any]:
    """Measure in a process of its own.

    Raises:
        MotetError: what the process raised; BackendError if it ended without a word.
    """
    env = dict(os.environ)
    if job.contender != "motet":
        env.pop("OMP_WAIT_POLICY", None)  # peers have their own defaults, not ours
    done = subprocess.run(
        [sys.executable, "-m", "motet.cli.speed.worker"],
        input=job.to_json(),
        stdout=subprocess.PIPE,
        text=True,
        env=env,
        check=False,
    )
    lines = done.stdout.splitlines()
    told: dict[str, Any] = json.loads(lines[-1]) if done.returncode == 0 and lines else {}
    if "facts" in told:
        return dict(told["facts"])
    if "error" in told:
        kind = getattr(errors, told["kind"], BackendError)
        raise kind(told["error"])
    raise BackendError(
        f"the process that measured {job.contender} ended with exit code {done.returncode}; "
        "what it said is above, and nothing at all may mean that memory ran out"
    )
