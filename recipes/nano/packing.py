"""Steps of one shape: whole sequences side by side, and padding in what little remains.

Because shapes never change, the trainer compiles once and captures a step into a CUDA graph. A step
travels from the process that draws it to the device as one tensor of int32.

Example::

    shape = Shape(32_768)
    batch, targets = unpack(pack(next(fill(examples, shape)), shape, pad=0), shape)
"""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from motet.ops.batch import Batch
from recipes.nano.data import Example

__all__ = ["Shape", "fill", "pack", "unpack"]

_WAITING = 64  # examples to choose from when a step is nearly full


@dataclass(frozen=True)
class Shape:
    """What a step has room for."""

    tokens: int

    @property
    def rows(self) -> int:
        """Tokens that are learned: with short prompts a little less than half of all."""
        return self.tokens // 2

    @property
    def sequences(self) -> int:
        """At the most, that of padding included; few are as short as 32 tokens."""
        return self.tokens // 32

    @property
    def sizes(self) -> tuple[int, ...]:
        """Of the parts of a packed step: ids, positions, rows, targets, starts of sequences."""
        return self.tokens, self.tokens, self.rows, self.rows, self.sequences + 1


def fill(examples: Iterable[Example], shape: Shape) -> Iterator[list[Example]]:
    """The examples of step after step, every one once, but for those too long for any step."""
    fitting = (e for e in examples if len(e.token_ids) <= shape.tokens and _wanted(e) <= shape.rows)
    waiting: list[Example] = []
    while True:
        chosen: list[Example] = []
        tokens, rows = shape.tokens, shape.rows
        while len(chosen) < shape.sequences - 1:
            waiting += itertools.islice(fitting, _WAITING - len(waiting))
            lens = [
                len(e.token_ids) if len(e.token_ids) <= tokens and _wanted(e) <= rows else 0
                for e in waiting
            ]
            # The oldest that waits; where it does not fit, the longest that does.
            at = 0 if lens and lens[0] else max(range(len(lens)), key=lens.__getitem__, default=0)
            if not lens or not lens[at]:
                break
            tokens -= lens[at]
            rows -= _wanted(waiting[at])
            chosen.append(waiting.pop(at))
        if not chosen:
            return
        yield chosen


def _wanted(example: Example) -> int:
    return len(example.token_ids) - example.prompt_len


def pack(examples: list[Example], shape: Shape, pad: int) -> Tensor:
    """One step as int32, its parts one after the other (`Shape.sizes`).

    The target of a row is the token after it, -100 for rows that are not used. After the sequence
    of padding there are empty ones.
    """
    lens = np.array([len(e.token_ids) for e in examples])
    ends = lens.cumsum()
    starts = np.full(shape.sequences + 1, shape.tokens)
    starts[0] = 0
    starts[1 : len(ends) + 1] = ends
    ids = np.full(shape.tokens, pad)
    ids[: ends[-1]] = np.fromiter(itertools.chain(*(e.token_ids for e in examples)), np.int64)
    rows, targets = np.zeros(shape.rows, np.int64), np.full(shape.rows, -100)
    first = ends - lens + [e.prompt_len for e in examples] - 1
    used = np.concatenate([np.arange(*span) for span in zip(first, ends - 1, strict=True)])
    rows[: len(used)] = used
    targets[: len(used)] = ids[used + 1]
    positions = np.arange(shape.tokens) - np.repeat(starts[:-1], np.diff(starts))
    return torch.from_numpy(np.concatenate((ids, positions, rows, targets, starts))).int()


def unpack(packed: Tensor, shape: Shape) -> tuple[Batch, Tensor]:
    """The batch and its targets, on the device of `packed`."""
    ids, positions, rows, targets, starts = packed.split(shape.sizes)
    batch = Batch(
        input_ids=ids.long(),
        positions=positions.long(),
        cu_seqlens=starts,
        seq_lens=starts.diff(),
        max_query_len=shape.tokens,
        max_seq_len=shape.tokens,
        logit_rows=rows.long(),
    )
    return batch, targets.long()
