"""`motet bench decode`, `prefill` and `batch`: how fast a model runs, beside what memory allows.

`measure_speed` runs the contenders in turn, each turn in a process of its own (`process.py`), and
`run_speed` prints what came of it. `ours.py` is Motet's turn, `llama_cpp.py`, `transformers.py` and
`vllm.py` those of peers, `cost.py` the bytes that a step must read, `bandwidth.py` what memory
gives, `ops.py` the ops of a step on a GPU.

Example::

    plan = SpeedPlan(Job("nano", (prefill_case(128),)), runs=3)
    measure_speed(plan)["cases"][0]["tokens_per_s"]["median"]
"""

from motet.cli.speed.cases import Case, Job, decode_case, parse_counts, prefill_case
from motet.cli.speed.report import run_speed
from motet.cli.speed.turns import PEERS, SpeedPlan, measure_speed

__all__ = [
    "PEERS",
    "Case",
    "Job",
    "SpeedPlan",
    "decode_case",
    "measure_speed",
    "parse_counts",
    "prefill_case",
    "run_speed",
]
