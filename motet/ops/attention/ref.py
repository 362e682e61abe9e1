"""attention in plain torch.

Legend: T packed tokens, N query heads, K kv heads, G = N / K, H head size. A piece is a number of
runs of queries (n), each padded to Q queries and L keys.

The step is cut into runs of consecutive queries of one sequence with the keys that they see; runs
of like size are padded to one piece, and a piece is a few dense operations. Sliding layers so
touch only a band of keys, a long prompt never makes a square of scores at once, and hundreds of
short sequences take a handful of pieces. The plan is made on the host from the small tensors of
the batch.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from motet.errors import UsageError
from motet.ops.attention.invariant import RUN_LEN, attend_invariant, cut_invariant
from motet.ops.batch import Batch, Pages
from motet.ops.invariant import is_batch_invariant
from motet.ops.kept import gather_kept
from motet.ops.precision import widen

__all__ = [
    "Attend",
    "Piece",
    "Plan",
    "attend",
    "attention_by_pieces",
    "attention_ref",
    "plan_ref",
]

_RUN = 512  # queries of a run in a full layer
_SHORTEST_RUN = 64  # and at least in a sliding one, whose run is as long as its window
_SCORES = 1 << 27  # elements of a piece's scores: 512 MB of float32, and what one run may have

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Piece:
    """Runs of like size. Padding repeats the last row of its run and is hidden."""

    q_rows: Tensor  # [n, Q] int64: row of the step
    k_rows: Tensor  # [n, L] int64: row of the step, or slot of the cache
    hidden: Tensor  # [n, Q, L] bool: this query does not see this key


@dataclass(frozen=True)
class Plan:
    """The pieces of a step, and where each token's result is in them."""

    pieces: tuple[Piece, ...]
    place: Tensor  # [T] int64: row of the pieces' flattened results, one after the other


def plan_ref(batch: Batch, num_heads: int, window: int | None, pages: Pages | None) -> Plan:
    """See `motet.ops.attention.plan`."""
    device = batch.positions.device  # the small tensors may stay on the host
    starts = _to_host(batch.cu_seqlens)
    new_lens, seq_lens = np.diff(starts), _to_host(batch.seq_lens)
    if pages is None and (new_lens != seq_lens).any():
        raise UsageError(
            "attention: a sequence has tokens of an earlier step, but no pages are given; pass the "
            "pages of its cache, or whole sequences"
        )
    if is_batch_invariant():
        runs, padded_keys = cut_invariant(new_lens, seq_lens, window)
        groups = _group_by_keys(runs, padded_keys, num_heads)
    else:
        runs = _cut(new_lens, seq_lens, window, num_heads)
        groups = _group(runs, num_heads)
    table = None if pages is None else _to_host(pages.block_table)
    pieces = []
    place = np.zeros(int(starts[-1]), np.int64)
    num_placed = 0
    for members, num_queries, num_keys in groups:
        sequence, first, q_len, position, k_first, k_len = runs[:, members, None]
        q, k = np.arange(num_queries), np.arange(num_keys)
        q_rows = starts[sequence] + first + np.minimum(q, q_len - 1)
        # Padding stands for keys that are there: blocks that the window has passed may be gone.
        first_seen = 0 if window is None else np.maximum(0, position - window + 1)
        tokens = np.maximum(first_seen, k_first + np.minimum(k, k_len - 1))
        if table is None or pages is None:
            k_rows = starts[sequence] + tokens
        else:
            k_rows = _slots(table, sequence, tokens, pages.block_len)
        q_positions = np.where(q < q_len, position + q, -1)
        k_positions = np.where(k < k_len, k_first + k, np.iinfo(np.int64).max // 2)
        behind = _to_device(q_positions, device).unsqueeze(2) - _to_device(
            k_positions, device
        ).unsqueeze(1)
        hidden = behind < 0 if window is None else (behind < 0) | (behind >= window)
        pieces.append(Piece(_to_device(q_rows, device), _to_device(k_rows, device), hidden))
        real = (q < q_len).ravel()
        place[q_rows.ravel()[real]] = num_placed + np.flatnonzero(real)
        num_placed += real.size
    return Plan(tuple(pieces), _to_device(place, device))


def _cut(new_lens: Ints, seq_lens: Ints, window: int | None, num_heads: int) -> Ints:
    """The runs: sequence, first new token, queries, position of the first, first key, keys."""
    if window is None:  # shorter where the sequences are long, so that the scores stay bounded
        run_len = max(1, min(_RUN, _SCORES // (num_heads * int(seq_lens.max(initial=1)))))
    else:
        run_len = max(window, _SHORTEST_RUN)
    num_runs = -(-new_lens // run_len)
    sequence = np.repeat(np.arange(len(new_lens)), num_runs)
    first = (np.arange(len(sequence)) - (np.cumsum(num_runs) - num_runs)[sequence]) * run_len
    q_len = np.minimum(run_len, new_lens[sequence] - first)
    position = (seq_lens - new_lens)[sequence] + first
    k_first = np.zeros_like(first) if window is None else np.maximum(0, position - window + 1)
    return np.stack((sequence, first, q_len, position, k_first, position + q_len - k_first))


Group = tuple[Ints, int, int]  # indices of runs, and how many queries and keys they are padded to


def _group(runs: Ints, num_heads: int) -> list[Group]:
    """The runs, piece by piece: equal powers of two of queries and of keys."""
    return [
        (members, int(runs[2, members].max()), int(runs[5, members].max()))
        for members in _group_by_size(runs, num_heads)
    ]


def _group_by_keys(runs: Ints, padded_keys: Ints, num_heads: int) -> list[Group]:
    """Runs that are padded to equal numbers of keys make a piece."""
    groups = []
    for num_keys in np.unique(padded_keys).tolist():
        members = np.flatnonzero(padded_keys == num_keys)
        most = max(1, _SCORES // (RUN_LEN * num_keys * num_heads))
        groups += [(members[i : i + most], RUN_LEN, num_keys) for i in range(0, len(members), most)]
    return groups


def _group_by_size(runs: Ints, num_heads: int) -> list[Ints]:
    if runs.shape[1] == 1:
        return [np.zeros(1, np.int64)]
    size = np.ceil(np.log2(runs[[2, 5]])).astype(np.int64)
    key = size[0] * 64 + size[1]
    order = np.argsort(key, kind="stable")
    groups = np.split(order, np.flatnonzero(np.diff(key[order])) + 1)
    pieces = []
    for group in groups:
        if len(group):
            scores = int(runs[2, group].max() * runs[5, group].max()) * num_heads
            most = max(1, _SCORES // scores)
            pieces += [group[i : i + most] for i in range(0, len(group), most)]
    return pieces


def _slots(table: Ints, sequence: Ints, tokens: Ints, block_len: int) -> Ints:
    """Slots of tokens of sequences in a paged cache."""
    blocks = table[sequence, tokens // block_len]
    if (blocks < 0).any():
        row, column = np.argwhere(blocks < 0)[0]
        raise UsageError(
            f"attention: sequence {int(sequence[row, 0])} sees token {int(tokens[row, column])}, "
            "whose block is freed; keep the blocks that the window reaches"
        )
    return blocks * block_len + tokens % block_len


def _to_host(x: Tensor) -> Ints:
    return x.cpu().numpy().astype(np.int64)


def _to_device(x: Ints, device: torch.device) -> Tensor:
    return torch.from_numpy(x).to(device)


def attention_ref(
    q: Tensor, k: Tensor, v: Tensor, sinks: Tensor, plan: Plan, scale: float, out: Tensor | None
) -> Tensor:
    """See `motet.ops.attention.attention`."""
    run = attend_invariant if is_batch_invariant() else attend
    return attention_by_pieces(q, k, v, sinks, plan, scale, out, run)


Attend = Callable[[Tensor, Tensor, Tensor, Tensor, Tensor, float], Tensor]


def attention_by_pieces(
    q: Tensor,
    k: Tensor,
    v: Tensor,
    sinks: Tensor,
    plan: Plan,
    scale: float,
    out: Tensor | None,
    run: Attend,
) -> Tensor:
    """The plan's pieces one after the other, each by `run`."""
    kv_heads, head_dim = k.shape[-2:]
    k_rows, v_rows = k.reshape(-1, kv_heads, head_dim), v.reshape(-1, kv_heads, head_dim)
    results = []
    for piece in plan.pieces:
        n, num_queries = piece.q_rows.shape
        q_nQNH = q.index_select(0, piece.q_rows.flatten()).unflatten(0, (n, num_queries))
        flat = piece.k_rows.flatten()
        k_nLKH = gather_kept(k_rows, flat, q.dtype).unflatten(0, (n, -1))
        v_nLKH = gather_kept(v_rows, flat, q.dtype).unflatten(0, (n, -1))
        results.append(run(q_nQNH, k_nLKH, v_nLKH, sinks, piece.hidden, scale).flatten(0, 1))
    o_TNH = torch.cat(results).index_select(0, plan.place)
    return o_TNH if out is None else out.copy_(o_TNH)


def attend(
    q_nQNH: Tensor, k_nLKH: Tensor, v_nLKH: Tensor, sinks: Tensor, hidden: Tensor, scale: float
) -> Tensor:
    """[n, Q, N, H] of one piece."""
    q_nQKGH = (q_nQNH * scale).unflatten(2, (k_nLKH.shape[2], -1))
    s_nKGQL = torch.einsum("nqkgh,nlkh->nkgql", q_nQKGH, k_nLKH)
    if not torch.is_autocast_enabled(q_nQNH.device.type):  # which widens in the softmax itself
        s_nKGQL = widen(s_nKGQL)
    s_nKGQL = s_nKGQL.masked_fill(hidden[:, None, None], -torch.inf)
    # The sink is one more score, which takes its share of the softmax and carries no value.
    sink_KG11 = sinks.to(s_nKGQL.dtype).view(k_nLKH.shape[2], -1, 1, 1)
    sink = sink_KG11.expand(len(s_nKGQL), -1, -1, s_nKGQL.shape[3], 1)
    p_nKGQL = torch.cat((s_nKGQL, sink), dim=-1).softmax(-1)[..., :-1]
    o_nQKGH = torch.einsum("nkgql,nlkh->nqkgh", p_nKGQL.to(q_nQNH.dtype), v_nLKH)
    return o_nQKGH.flatten(2, 3).to(q_nQNH.dtype)
