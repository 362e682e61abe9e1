"""Requests for a benchmark: lengths drawn from a mix, random ids, and when each arrives.

A mix is text, shapes with commas between: PROMPT/OUTPUT@WEIGHT, where both are tokens, one number
or a range. The same seed gives the same requests in every mode, run and program.

Example::

    planned = draw_workload("16-96/16-64@3,512/8@1", num_requests=100, vocab_size=1536, seed=0)
    planned[0].prompt_ids, planned[0].num_output, planned[0].arrival
"""

import random
import re
from dataclasses import dataclass

from motet.errors import UsageError

__all__ = ["MIX", "Planned", "draw_workload"]

# Questions with answers of their length, long texts with short answers, short tasks with long ones.
MIX = "16-96/8-32@6,128-384/4-16@2,16-64/48-128@2"

_RANGE = r"(\d{1,9})(?:-(\d{1,9}))?"
_SHAPE = re.compile(rf"{_RANGE}/{_RANGE}(?:@(\d{{1,9}}(?:\.\d{{1,9}})?))?")


@dataclass(frozen=True)
class Planned:
    """One request to be made."""

    prompt_ids: list[int]
    num_output: int  # tokens to generate, whatever they are
    arrival: float  # seconds after the start


@dataclass(frozen=True)
class _Shape:
    prompt: tuple[int, int]  # fewest and most tokens
    output: tuple[int, int]
    weight: float


def draw_workload(
    mix: str, *, num_requests: int, vocab_size: int, seed: int, rate: float | None = None
) -> list[Planned]:
    """Draw requests, in the order of their arrival.

    Args:
        mix: see above.
        num_requests: at least 1.
        vocab_size: ids are uniform below it.
        seed: of everything that is drawn.
        rate: requests a second, by a Poisson process; None has all of them there at the start.

    Raises:
        UsageError: a mix that cannot be read, or a rate that is not positive.
    """
    shapes = _parse(mix)
    if rate is not None and not 0 < rate < float("inf"):
        raise UsageError(f"--rate is {rate}; give requests a second, above 0")
    noise = random.Random(seed)
    weights = [shape.weight for shape in shapes]
    planned, now = [], 0.0
    for shape in noise.choices(shapes, weights, k=num_requests):
        ids = [noise.randrange(vocab_size) for _ in range(noise.randint(*shape.prompt))]
        num_output = noise.randint(*shape.output)
        if rate is not None:
            now += noise.expovariate(rate)
        planned.append(Planned(ids, num_output, now))
    return planned


def _parse(mix: str) -> list[_Shape]:
    shapes = []
    for text in mix.split(","):
        found = _SHAPE.fullmatch(text.strip())
        if found is None:
            raise UsageError(
                f"--mix has {text.strip()!r:.80}; give PROMPT/OUTPUT@WEIGHT in tokens, "
                "as in 16-96/16-64@3"
            )
        low, high, least, most, weight = found.groups()
        shape = _Shape(_range(low, high), _range(least, most), float(weight or 1))
        if min(shape.prompt[0], shape.output[0]) < 1 or shape.weight == 0:
            raise UsageError(f"--mix has {text.strip()!r:.80}; lengths and weights are above 0")
        if shape.prompt[0] > shape.prompt[1] or shape.output[0] > shape.output[1]:
            raise UsageError(f"--mix has {text.strip()!r:.80}; ranges go from small to large")
        shapes.append(shape)
    return shapes


def _range(low: str, high: str | None) -> tuple[int, int]:
    return int(low), int(high or low)
