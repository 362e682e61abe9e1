"""Two checkpoints of any layouts, tensor by tensor, in one form: do they hold the same values?

Experts that both pack are compared by scale and code, bit for bit; where one has floats, the values
that the other's codes stand for are compared with them. Dense tensors are compared as float32,
which holds every value of bfloat16, float16 and Q8_0. Both are read a few MB at a time.

Example::

    result = compare_checkpoints(open_checkpoint("folder"), open_checkpoint("model.gguf"))
    result.is_identical, [difference.name for difference in result.differences]
"""

import os
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch
from torch import Tensor

from motet.checkpoint.base import Checkpoint
from motet.checkpoint.pieces import (
    dense_pieces,
    expert_shape,
    float_expert_pieces,
    packed_expert_pieces,
    pieces,
)
from motet.checkpoint.progress import Progress, serial
from motet.errors import CheckpointError

__all__ = ["Comparison", "Difference", "compare_checkpoints"]

_EXPERT = re.compile(r"(.*\.mlp\.experts\.)(gate_up|gate|up|down)_proj(_blocks|_scales|_mxfp4)?")
_INTEGERS = {1: torch.uint8, 2: torch.int16, 4: torch.int32, 8: torch.int64}
_RUN_LEN = 1 << 20  # values compared at once


@dataclass(frozen=True)
class Difference:
    """One tensor that is not the same in both.

    `max_abs` is the largest difference of two values and `relative` that over the largest value of
    the first checkpoint's tensor; both are None where values could not be compared or are codes.
    """

    name: str
    what: str
    is_expert: bool
    max_abs: float | None = None
    relative: float | None = None


@dataclass(frozen=True)
class Comparison:
    """What `compare_checkpoints` found. Both matrices of a layer's experts count as one tensor."""

    num_tensors: int
    differences: tuple[Difference, ...]

    @property
    def is_identical(self) -> bool:
        """Every tensor is in both, with the same values."""
        return not self.differences

    def is_within(self, tolerance: float) -> bool:
        """Experts are identical, and no dense tensor is off by more than this relative error."""
        return all(
            not d.is_expert and d.relative is not None and d.relative <= tolerance
            for d in self.differences
        )


def compare_checkpoints(
    a: Checkpoint, b: Checkpoint, progress: Progress | None = None
) -> Comparison:
    """Compare every tensor of `a` with that of `b`; a damaged tensor counts as different.

    `progress` counts the bytes of `a`.
    """
    sizes = _sizes(a)
    names = [*sizes, *(name for name in _sizes(b) if name not in sizes)]
    report = serial(progress)

    def compare(name: str) -> Difference | None:
        is_expert = _EXPERT.fullmatch(name) is not None
        try:
            if name not in sizes or name not in _sizes(b):
                raise CheckpointError(f"missing in {(b if name in sizes else a).name}")
            difference = None
            if not _is_stored_alike(a, b, name):
                compare_ = _compare_experts if is_expert else _compare_dense
                difference = compare_(a, b, name)
        except CheckpointError as error:
            difference = Difference(name, str(error), is_expert)
        report(sizes.get(name, 0))
        return difference

    with ThreadPoolExecutor(min(8, os.cpu_count() or 1)) as pool:
        found = list(pool.map(compare, names))
    return Comparison(len(names), tuple(d for d in found if d is not None))


def _sizes(checkpoint: Checkpoint) -> dict[str, int]:
    """The tensors by the names they have in any layout, with their bytes."""
    sizes: dict[str, int] = {}
    for entry in checkpoint.entries.values():
        name = _any_layout(entry.name)
        sizes[name] = sizes.get(name, 0) + entry.nbytes
    return sizes


def _any_layout(name: str) -> str:
    match = _EXPERT.fullmatch(name)
    if match is None:
        return name
    return f"{match[1]}{'down' if match[2] == 'down' else 'gate_up'}_proj"


def _is_stored_alike(a: Checkpoint, b: Checkpoint, name: str) -> bool:
    """Whether both keep the tensor in the same form with the same bytes; quick, if they do."""
    forms = [
        {(e.name, e.dtype, e.shape) for e in c.entries.values() if _any_layout(e.name) == name}
        for c in (a, b)
    ]
    return forms[0] == forms[1] and all(
        _has_same_bits(x, y)
        for stored, _, _ in forms[0]
        for x, y in _aligned(pieces(a, stored), pieces(b, stored))
    )


def _compare_experts(a: Checkpoint, b: Checkpoint, stem: str) -> Difference | None:
    shapes = expert_shape(a, stem), expert_shape(b, stem)
    if shapes[0] != shapes[1]:
        return Difference(stem, f"found shapes {list(shapes[0])} and {list(shapes[1])}", True)
    if stem in a.entries or stem in b.entries:
        return _compare_values(stem, _expert_values(a, stem), _expert_values(b, stem), True)
    forms: tuple[Literal["scales"], Literal["blocks"]] = ("scales", "blocks")
    wrong = []
    for form in forms:
        pairs = _aligned(packed_expert_pieces(a, stem, form), packed_expert_pieces(b, stem, form))
        if form == "scales":
            count = sum(int((x != y).sum()) for x, y in pairs if not _has_same_bits(x, y))
        else:  # two codes a byte
            count = sum(_num_codes(x, y) for x, y in pairs if not _has_same_bits(x, y))
        if count:
            wrong.append(f"{count} {'codes' if form == 'blocks' else 'scales'}")
    return Difference(stem, f"{' and '.join(wrong)} differ", True) if wrong else None


def _num_codes(x: Tensor, y: Tensor) -> int:
    changed = x ^ y
    return int(((changed & 0x0F) != 0).sum() + ((changed & 0xF0) != 0).sum())


def _expert_values(checkpoint: Checkpoint, stem: str) -> Iterator[Tensor]:
    if stem in checkpoint.entries:
        return pieces(checkpoint, stem)
    return float_expert_pieces(checkpoint, stem)


def _compare_dense(a: Checkpoint, b: Checkpoint, name: str) -> Difference | None:
    shapes = a.entries[name].shape, b.entries[name].shape
    if shapes[0] != shapes[1]:
        return Difference(name, f"found shapes {list(shapes[0])} and {list(shapes[1])}", False)
    return _compare_values(name, dense_pieces(a, name, "F32"), dense_pieces(b, name, "F32"), False)


def _compare_values(
    name: str, a: Iterator[Tensor], b: Iterator[Tensor], is_expert: bool
) -> Difference | None:
    count = total = 0
    max_abs = largest = 0.0
    for x, y in _aligned(a, b):
        total += len(x)
        if x.dtype == y.dtype and _has_same_bits(x, y):
            largest = max(largest, float(x.abs().max()))
            continue
        wide_x, wide_y = x.float(), y.float()
        largest = max(largest, float(wide_x.abs().max()))
        off = (wide_x - wide_y).abs()
        # NaN differs from everything; nothing is said to be close to it.
        off = torch.where(off.isnan(), torch.inf, off)
        count += int((off != 0).sum())
        max_abs = max(max_abs, float(off.max()))
    if not count:
        return None
    relative = max_abs / largest if largest else float("inf")
    return Difference(
        name, f"{count} of {total} values differ", is_expert, max_abs=max_abs, relative=relative
    )


def _has_same_bits(x: Tensor, y: Tensor) -> bool:
    """torch.equal, which looks at one element at a time, takes six times as long."""
    as_int = _INTEGERS[x.dtype.itemsize]
    return np.array_equal(x.view(as_int).numpy(), y.view(as_int).numpy())


def _aligned(a: Iterator[Tensor], b: Iterator[Tensor]) -> Iterator[tuple[Tensor, Tensor]]:
    """Runs of the same values of both, however each is cut; CheckpointError if one is longer."""
    x = y = torch.empty(0)
    while True:
        if not len(x):
            x = next((piece.reshape(-1) for piece in a if piece.numel()), x)
        if not len(y):
            y = next((piece.reshape(-1) for piece in b if piece.numel()), y)
        count = min(len(x), len(y), _RUN_LEN)
        if not count:
            if len(x) or len(y):
                raise CheckpointError("one has more values than the other")
            return
        yield x[:count], y[:count]
        x, y = x[count:], y[count:]
