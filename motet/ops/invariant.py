"""Batch invariance: bitwise the same numbers for a token, whatever else is in its step.

Float sums depend on their order, and libraries choose the order by the shapes: a matrix product of
one row adds up otherwise than one of sixty. Within `batch_invariant()` the ref backend gives every
operation a shape that does not depend on the step: rows go through in tiles of `TILE`, the last one
padded, and attention pads the keys of a query to a length that follows from its position alone.
What is left, that a row's place in a tile does not matter, holds for the kernels that torch uses on
a CPU; the tests check it. On a GPU it does not hold; there the gpu backend takes kernels whose
tiles are always the same, in place of the library and of its own for few tokens. The cpu backend
takes its kernels for many tokens for few ones too, and one thread for all keys of a query.

    with batch_invariant():
        logits = model.forward(batch, cache)
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import torch
from torch import Tensor

__all__ = ["INVARIANT_BACKENDS", "TILE", "batch_invariant", "by_tiles", "is_batch_invariant",
           "pad_rows"]  # fmt: skip

#: The kinds of device on which a backend is invariant.
INVARIANT_BACKENDS = {"cpu": ("cpu",), "ref": ("cpu",), "gpu": ("cuda",)}
TILE = 16  # rows

# How many are inside, of all threads: one that is not takes the slower way for a while, and no harm
# is done. A context variable would be neater, but torch.compile cannot look into one.
_num_inside = 0
_lock = threading.Lock()


@contextmanager
def batch_invariant() -> Iterator[None]:
    """Within it the ops of `INVARIANT_BACKENDS` are batch-invariant. Not for gradients."""
    _count(1)
    try:
        yield
    finally:
        _count(-1)


def _count(change: int) -> None:
    global _num_inside
    with _lock:
        _num_inside += change


def is_batch_invariant() -> bool:
    """Whether somebody is within `batch_invariant()`."""
    return _num_inside > 0


def pad_rows(x: Tensor) -> Tensor:
    """A copy whose rows are filled up with zeros to a multiple of `TILE`, aligned in memory."""
    num_rows = x.shape[0]
    padded = x.new_empty(-(-num_rows // TILE) * TILE, *x.shape[1:])
    padded[:num_rows] = x
    padded[num_rows:] = 0
    return padded


def by_tiles(run: Callable[[Tensor], Tensor], x: Tensor) -> Tensor:
    """`run(x)`, where `run` works on rows one by one; tile by tile where invariance is wanted."""
    if not is_batch_invariant() or x.shape[0] == 0:
        return run(x)
    return torch.cat([run(tile) for tile in pad_rows(x).split(TILE)])[: x.shape[0]]
