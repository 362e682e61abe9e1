"""sample on a GPU: the draw in kernels that never wait for the host; filters as in `ref`."""

import torch
from torch import Tensor

from motet.ops.cuda import decode
from motet.ops.sample.logprobs import row_logprobs
from motet.ops.sample.params import Sampled, SampleParams
from motet.ops.sample.ref import sample_ref

__all__ = ["draw", "sample_gpu"]

_PARTS, _PARTS_OF_MANY, _MANY = 128, 32, 16  # of a row; from so many rows on


def sample_gpu(logits: Tensor, params: SampleParams, num_logprobs: int | None) -> Sampled:
    """See `motet.ops.sample.sample`."""
    if params.filters or not decode.has_kernels(logits):
        return sample_ref(logits, params, num_logprobs)
    logits_RV = logits.float().contiguous()
    ids, is_finite = draw(logits_RV, params)
    if num_logprobs is None:
        return Sampled(ids, is_finite)
    found = row_logprobs(logits_RV, ids, num_logprobs)
    return Sampled(ids, is_finite, found.chosen, found.top_ids, found.top)


def draw(logits: Tensor, params: SampleParams, ids: Tensor | None = None) -> tuple[Tensor, Tensor]:
    """Ids [R] drawn from logits [R, V] float32 without filters, written to `ids` if given; and
    whether all logits of a row are finite.
    """
    num_rows, vocab_size = logits.shape
    device = logits.device
    if ids is None:
        ids = torch.empty(num_rows, dtype=torch.int64, device=device)
    is_finite = torch.empty(num_rows, dtype=torch.bool, device=device)
    if num_rows == 0:
        return ids, is_finite
    num_parts = _PARTS if num_rows < _MANY else _PARTS_OF_MANY
    parts = torch.empty(2, num_rows, num_parts, 4, device=device)
    kernels = decode.module("sample.cu", V=vocab_size, PARTS=num_parts)
    search = kernels.kernel("best_of_parts")
    grid = (num_parts, num_rows)
    search(grid, 256, 0, logits, None, None, None, None, parts[0])
    if params.draws:
        search(
            grid, 256, 0,
            logits, parts[0], params.temperature, params.seed, params.position, parts[1],
        )  # fmt: skip
    kernels.kernel("best_of_all")(
        (num_rows,), 256, 0, parts[0], parts[int(params.draws)], ids, is_finite
    )
    return ids, is_finite
