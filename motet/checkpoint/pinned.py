"""Where tensors lie in pinned memory of the host, of which torch takes powers of two alone.

runs = pinned_runs({"a": 700 << 20, "b": 400 << 20, "c": 300 << 20})
[run.num_bytes >> 20 for run in runs], runs[0].places  # [1024, 512], {"a": 0, "c": 700 << 20}
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["PinnedRun", "pinned_bytes", "pinned_runs"]

_RUN = 1 << 30  # bytes
_ALIGNMENT = 256  # bytes; as the allocator of a GPU aligns


@dataclass
class PinnedRun:
    """Memory that is taken at once, a power of two."""

    num_bytes: int
    used: int = 0
    places: dict[str, int] = field(default_factory=dict)  # where a tensor begins, by its name


def pinned_runs(sizes: Mapping[str, int]) -> list[PinnedRun]:
    """Runs for tensors of these bytes: the largest first, each in the first run that has room."""
    runs: list[PinnedRun] = []
    needs = {name: -(-size // _ALIGNMENT) * _ALIGNMENT for name, size in sizes.items()}
    left = sum(needs.values())
    for name, need in sorted(needs.items(), key=lambda item: -item[1]):
        run = next((run for run in runs if run.used + need <= run.num_bytes), None)
        if run is None:  # of a last run no more than what is left fills
            least = 1 << (need - 1).bit_length()
            run = PinnedRun(max(least, min(_RUN, 1 << (left.bit_length() - 1))))
            runs.append(run)
        run.places[name] = run.used
        run.used += need
        left -= need
    return runs


def pinned_bytes(sizes: Mapping[str, int]) -> int:
    """What tensors of these bytes take."""
    return sum(run.num_bytes for run in pinned_runs(sizes))
