"""What runs in the process of a job: the job on stdin, the facts as the last line of stdout."""

import importlib
import json
import sys
from typing import Any

from motet.cli.speed.cases import Job
from motet.errors import MotetError

__all__ = ["main"]

_CONTENDERS = {
    "motet": ("motet.cli.speed.ours", "measure_motet"),
    "llama-cpp": ("motet.cli.speed.llama_cpp", "measure_llama_cpp"),
    "transformers": ("motet.cli.speed.transformers", "measure_transformers"),
    "vllm": ("motet.cli.speed.vllm", "measure_vllm"),
}


def main() -> None:
    """Read the job, measure, tell."""
    job = Job.from_json(sys.stdin.read())
    module, function = _CONTENDERS[job.contender]
    told: dict[str, Any]
    try:
        told = {"facts": getattr(importlib.import_module(module), function)(job)}
    except MotetError as error:
        told = {"kind": type(error).__name__, "error": str(error)}
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main()
