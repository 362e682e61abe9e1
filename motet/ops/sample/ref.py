"""sample in plain torch; its noise is defined in `noise.py`.

Legend: R rows, V vocabulary, C candidates.
"""

import numpy as np
import torch
from torch import Tensor

from motet.ops.sample.logprobs import row_logprobs, top_of
from motet.ops.sample.noise import uniform, uniform_at
from motet.ops.sample.params import Sampled, SampleParams

__all__ = ["sample_ref"]

# A filter nearly always keeps fewer tokens than this; rows that keep more are sorted whole.
NUM_CANDIDATES = 1024
_DOUBLED = 32  # rows
_CACHED = 1 << 18  # logits that a core's cache holds


def sample_ref(logits: Tensor, params: SampleParams, num_logprobs: int | None) -> Sampled:
    """See `motet.ops.sample.sample`."""
    logits_RV = logits.float()
    ids, is_finite = _argmax_and_check(logits_RV)
    if params.draws and params.drawing is not None:
        ids[params.drawing] = _draw(logits_RV[params.drawing], params.of_rows(params.drawing))
    elif params.draws:
        ids = torch.where(params.temperature > 0, _draw(logits_RV, params), ids)
    if num_logprobs is None:
        return Sampled(ids, is_finite)
    found = row_logprobs(logits_RV, ids, num_logprobs)
    return Sampled(ids, is_finite, found.chosen, found.top_ids, found.top)


def first_argmax(x: Tensor) -> Tensor:
    """[R] index of the largest of each row, the lowest of equal ones."""
    if x.is_cpu:  # numpy promises the first too, and is some twenty times as fast
        return torch.from_numpy(x.detach().numpy().argmax(-1))
    return x.max(-1).indices


def _argmax_and_check(logits_RV: Tensor) -> tuple[Tensor, Tensor]:
    """[R] as `first_argmax`, and whether all logits of a row are finite, in one pass over them.

    An argmax is that of a NaN where there is one, so largest and smallest tell of all the others.
    """
    num_rows, vocab_size = logits_RV.shape
    if not logits_RV.is_cpu:
        largest, ids = logits_RV.max(-1)
        return ids, largest.isfinite() & logits_RV.amin(-1).isfinite()
    array = logits_RV.detach().numpy()
    found = np.empty(num_rows, np.int64)
    ends = np.empty((2, num_rows), np.float32)
    step = max(1, _CACHED // vocab_size)  # rows that are still in the cache at the second look
    for start in range(0, num_rows, step):
        some = slice(start, start + step)
        rows = array[some]
        found[some] = at = rows.argmax(-1)
        ends[0, some] = rows[np.arange(len(rows)), at]
        rows.min(-1, out=ends[1, some])
    return torch.from_numpy(found), torch.from_numpy(np.isfinite(ends).all(0))


def _draw(logits_RV: Tensor, params: SampleParams) -> Tensor:
    """[R] ids drawn from the kept tokens; without meaning where the temperature is 0."""
    # relative to the largest, so that a tiny temperature overflows to -inf and never to inf
    largest = logits_RV.amax(-1, keepdim=True)
    temperature = torch.where(params.temperature > 0, params.temperature, 1.0)
    scaled_RV = (logits_RV - largest) / temperature.unsqueeze(1)
    num_candidates = min(NUM_CANDIDATES, scaled_RV.shape[1])
    if not params.filters:
        u = uniform(params.seed, params.position, scaled_RV.shape[1])
        return first_argmax(scaled_RV + _gumbel(u))
    top_RC, ids_RC = top_of(scaled_RV, num_candidates)
    parts = scaled_RV.split(_DOUBLED)  # in float64 all would take far more than the logits
    normaliser = torch.cat([part.double().logsumexp(-1) for part in parts])
    hidden_RC, is_enough = _hidden(top_RC, normaliser, params)
    u = uniform_at(params.seed, params.position, ids_RC)
    ids = _among(top_RC, ids_RC, hidden_RC, u)
    if num_candidates < scaled_RV.shape[1] and not bool(is_enough.all()):
        # Some rows keep more than the candidates: they are sorted whole.
        rows = (~is_enough).nonzero().squeeze(1)
        some = params.of_rows(rows)
        top_RC, ids_RC = scaled_RV[rows].sort(dim=-1, descending=True, stable=True)
        hidden_RC, _ = _hidden(top_RC, normaliser[rows], some)
        u = uniform(some.seed, some.position, scaled_RV.shape[1]).gather(1, ids_RC)
        ids[rows] = _among(top_RC, ids_RC, hidden_RC, u)
    return ids


def _among(top_RC: Tensor, ids_RC: Tensor, hidden_RC: Tensor, u: Tensor) -> Tensor:
    """[R] ids drawn from those of C candidates that are not hidden."""
    noisy_RC = (top_RC + _gumbel(u)).masked_fill(hidden_RC, -torch.inf)
    return ids_RC.gather(1, first_argmax(noisy_RC).unsqueeze(1)).squeeze(1)


def _hidden(top_RC: Tensor, normaliser: Tensor, params: SampleParams) -> tuple[Tensor, Tensor]:
    """Which of the C likeliest tokens cannot be drawn, [R, C], and whether no other can be, [R].

    `top_RC` is in falling order; `normaliser` [R] float64 is the logarithm of all tokens' weights.
    """
    rank = torch.arange(top_RC.shape[1], device=top_RC.device)
    is_bounded = params.top_k > 0
    beyond = is_bounded.unsqueeze(1) & (rank >= params.top_k.unsqueeze(1))
    left = top_RC.double().masked_fill(beyond, -torch.inf)
    is_all_there = is_bounded & (params.top_k <= top_RC.shape[1])
    total = torch.where(is_all_there, left.logsumexp(-1), normaliser)
    p_RC = (left - total.unsqueeze(1)).exp()
    reached = p_RC.cumsum(-1)
    top_p = params.top_p.double().unsqueeze(1)
    beyond |= (reached - p_RC >= top_p) & (top_p < 1) & (rank > 0)  # enough without this token
    beyond |= top_RC < params.min_p.log().unsqueeze(1)
    return beyond, is_all_there | (~is_bounded & beyond[:, -1])


def _gumbel(u: Tensor) -> Tensor:
    return -torch.log(-torch.log1p(-u)).float()
