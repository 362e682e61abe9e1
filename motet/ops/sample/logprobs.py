"""Log-probabilities of chosen tokens, and of the likeliest ones beside them.

Legend: R rows, V vocabulary.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

__all__ = ["RowLogprobs", "row_logprobs", "top_of"]


@dataclass(frozen=True)
class RowLogprobs:
    """Natural log-probabilities of R rows."""

    chosen: Tensor  # [R] float32, of the given tokens
    top_ids: Tensor  # [R, n] int64, likeliest first, of equal ones the lower index
    top: Tensor  # [R, n] float32


def row_logprobs(logits: Tensor, token_ids: Tensor, num_top: int) -> RowLogprobs:
    """log softmax(logits), of one token a row and of the `num_top` likeliest.

    Args:
        logits: [R, V] float32.
        token_ids: [R] int64, the chosen tokens.
        num_top: n, 0 to V.
    """
    logprobs_RV = logits.float().log_softmax(-1)
    chosen = logprobs_RV.gather(1, token_ids.unsqueeze(1)).squeeze(1)
    top, top_ids = top_of(logprobs_RV, num_top)
    return RowLogprobs(chosen, top_ids, top)


def top_of(x_RV: Tensor, num_top: int) -> tuple[Tensor, Tensor]:
    """Values and indices [R, num_top] of the largest, in the order of a stable descending sort, at
    a fraction of its cost. Of values that are -inf any may come.
    """
    if num_top == 0:
        return x_RV[:, :0], torch.empty_like(x_RV[:, :0], dtype=torch.int64)
    top, top_ids = x_RV.topk(min(num_top + 1, x_RV.shape[1]), dim=-1)
    last, beyond = top[:, num_top - 1], top[:, num_top:]  # the next one, if there is one
    top, top_ids = top[:, :num_top], top_ids[:, :num_top]
    if bool(((beyond == last.unsqueeze(1)) & (beyond > -torch.inf)).any()):
        # Equal values straddle the end, and which of them topk takes is its own affair.
        top, top_ids = x_RV.sort(dim=-1, descending=True, stable=True)
        return top[:, :num_top], top_ids[:, :num_top]
    by_index, order = top_ids.sort(dim=-1)
    top, by_value = top.gather(1, order).sort(dim=-1, descending=True, stable=True)
    return top, by_index.gather(1, by_value)
