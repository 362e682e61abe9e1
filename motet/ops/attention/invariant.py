"""How attention is cut where results must not depend on the batch (`motet.ops.invariant`).

Runs are the cells of a grid over positions, `RUN_LEN` queries each, and their keys are padded to a
length that follows from the cell alone. So a query always meets the same shapes: the same matrices,
the same rows of a softmax, however its sequence is cut into chunks. How many such runs there are
does not matter, for each is a matrix of its own in a batched product.

Legend: n runs, Q queries, L keys, N query heads, K kv heads, G = N / K, H head size.
"""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from motet.ops.precision import widen

__all__ = ["RUN_LEN", "attend_invariant", "cut_invariant"]

Ints = NDArray[np.int64]

RUN_LEN = 4  # queries: more waste more where a sequence has one, fewer gather keys more often
_KEYS = 64  # keys are padded to a multiple of this


def cut_invariant(new_lens: Ints, seq_lens: Ints, window: int | None) -> tuple[Ints, Ints]:
    """The runs, as `plan_ref` wants them, and how many keys each is padded to.

    Runs [6, n]: sequence, first new token, queries, position of the first, first key, keys.
    """
    starts = seq_lens - new_lens
    first_cells = starts // RUN_LEN
    num_cells = (seq_lens - 1) // RUN_LEN - first_cells + 1
    sequence = np.repeat(np.arange(len(new_lens)), num_cells)
    number = np.arange(len(sequence)) - np.repeat(np.cumsum(num_cells) - num_cells, num_cells)
    cell_start = (first_cells[sequence] + number) * RUN_LEN
    cell_end = cell_start + RUN_LEN
    position = np.maximum(cell_start, starts[sequence])
    end = np.minimum(cell_end, seq_lens[sequence])
    if window is None:
        k_first = np.zeros_like(position)
    else:
        k_first = np.maximum(0, cell_start - window + 1) // _KEYS * _KEYS
    runs = np.stack(
        (sequence, position - starts[sequence], end - position, position, k_first, end - k_first)
    )
    return runs, _padded(cell_end - k_first)


def _padded(num_keys: Ints) -> Ints:
    """Rounded up by at most a quarter, so that few lengths occur."""
    coarse = np.exp2(np.floor(np.log2(num_keys)) - 2).astype(np.int64)
    unit = np.maximum(_KEYS, coarse)
    padded: Ints = -(-num_keys // unit) * unit
    return padded


def attend_invariant(
    q_nQNH: Tensor, k_nLKH: Tensor, v_nLKH: Tensor, sinks: Tensor, hidden: Tensor, scale: float
) -> Tensor:
    """[n, Q, N, H] of one piece, each run by products of its own."""
    n, num_q, _, head_dim = q_nQNH.shape
    num_keys, num_kv = k_nLKH.shape[1:3]
    q_nKQGH = (q_nQNH * scale).unflatten(2, (num_kv, -1)).transpose(1, 2).contiguous()
    k_nKLH, v_nKLH = (x.transpose(1, 2).contiguous() for x in (k_nLKH, v_nLKH))
    s = torch.bmm(q_nKQGH.view(n * num_kv, -1, head_dim), k_nKLH.flatten(0, 1).transpose(1, 2))
    s_nKQGL = widen(s).view(n, num_kv, num_q, -1, num_keys)
    s_nKQGL = s_nKQGL.masked_fill(hidden[:, None, :, None], -torch.inf)
    sink = sinks.to(s_nKQGL.dtype).view(num_kv, 1, -1, 1).expand(*s_nKQGL.shape[:-1], 1)
    p_nKQGL = torch.cat((s_nKQGL, sink), dim=-1).softmax(-1)[..., :-1].to(q_nQNH.dtype)
    o = torch.bmm(p_nKQGL.reshape(n * num_kv, -1, num_keys), v_nKLH.flatten(0, 1))
    o_nKQGH = o.view(n, num_kv, num_q, -1, head_dim)
    return o_nKQGH.transpose(1, 2).flatten(2, 3)
