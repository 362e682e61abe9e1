"""sample in plain torch, and the definition of its noise.

Legend: R rows, V vocabulary.

The noise of vocabulary index i at a position under a seed is word i mod 4 of Philox4x32-10 (Salmon
et al. 2011, "Parallel random numbers: as easy as 1, 2, 3") with

    key      = (seed mod 2^32, seed div 2^32)
    counter  = (i div 4, position mod 2^32, position div 2^32, 0)

The last word of the counter numbers the stream: 0 is this one, others are free for later uses.
"""

import torch
from torch import Tensor

from motet.ops.sample.logprobs import row_logprobs
from motet.ops.sample.params import Sampled, SampleParams

__all__ = ["philox", "sample_ref", "uniform"]

_MULTIPLIERS = (0xD2511F53, 0xCD9E8D57)
_KEY_STEPS = (0x9E3779B9, 0xBB67AE85)
_NUM_ROUNDS = 10
_LOW = 0xFFFFFFFF


def sample_ref(logits: Tensor, params: SampleParams, num_logprobs: int | None) -> Sampled:
    """See `motet.ops.sample.sample`."""
    logits_RV = logits.float()
    ids = first_argmax(logits_RV)
    if params.draws:
        ids = torch.where(params.temperature > 0, _draw(logits_RV, params), ids)
    if num_logprobs is None:
        return Sampled(ids)
    found = row_logprobs(logits_RV, ids, num_logprobs)
    return Sampled(ids, found.chosen, found.top_ids, found.top)


def first_argmax(x: Tensor) -> Tensor:
    """[R] index of the largest of each row, the lowest of equal ones."""
    if x.is_cpu:  # numpy promises the first too, and is some twenty times as fast
        return torch.from_numpy(x.detach().numpy().argmax(-1))
    return x.max(-1).indices


def _draw(logits_RV: Tensor, params: SampleParams) -> Tensor:
    """[R] ids drawn from the kept tokens; without meaning where the temperature is 0."""
    # relative to the largest, so that a tiny temperature overflows to -inf and never to inf
    largest = logits_RV.amax(-1, keepdim=True)
    temperature = torch.where(params.temperature > 0, params.temperature, 1.0)
    scaled_RV = (logits_RV - largest) / temperature.unsqueeze(1)
    hidden_RV = scaled_RV < params.min_p.log().unsqueeze(1)
    if params.filters:
        hidden_RV |= _beyond_top(scaled_RV, params)
    u = uniform(params.seed, params.position, logits_RV.shape[1])
    gumbel_RV = -torch.log(-torch.log1p(-u)).float()
    return first_argmax((scaled_RV + gumbel_RV).masked_fill(hidden_RV, -torch.inf))


def _beyond_top(scaled_RV: Tensor, params: SampleParams) -> Tensor:
    """[R, V] whether a token is beyond the top_k likeliest, or beyond the share top_p of those."""
    sorted_RV, order = scaled_RV.sort(dim=-1, descending=True, stable=True)
    rank = torch.arange(scaled_RV.shape[1], device=scaled_RV.device)
    top_k = torch.where(params.top_k > 0, params.top_k, scaled_RV.shape[1]).unsqueeze(1)
    beyond = rank >= top_k
    p_RV = sorted_RV.masked_fill(beyond, -torch.inf).double().softmax(-1)
    before = p_RV.cumsum(-1) - p_RV  # of the likelier ones: enough without this token?
    top_p = params.top_p.double().unsqueeze(1)
    beyond |= (before >= top_p) & (top_p < 1) & (rank > 0)
    return torch.zeros_like(beyond).scatter_(1, order, beyond)


def uniform(seed: Tensor, position: Tensor, vocab_size: int) -> Tensor:
    """[R, V] float64 in (0, 1): (word + 1/2) / 2^32, exact, of the words in the module's docstring.

    Args:
        seed, position: [R] int64.
        vocab_size: V.
    """
    index = torch.arange(-(-vocab_size // 4), device=seed.device)
    counter = torch.stack(
        torch.broadcast_tensors(
            index,
            (position & _LOW).unsqueeze(1),
            (position >> 32 & _LOW).unsqueeze(1),
            torch.zeros_like(position).unsqueeze(1),
        )
    )
    key = torch.stack((seed & _LOW, seed >> 32 & _LOW)).unsqueeze(2)
    words = philox(counter, key)  # [4, R, V / 4]
    return (words.permute(1, 2, 0).flatten(1)[:, :vocab_size].double() + 0.5) * 2.0**-32


def philox(counter: Tensor, key: Tensor) -> Tensor:
    """Philox4x32-10. counter [4, ...] and key [2, ...], and the result [4, ...]: int64 < 2^32."""
    c0, c1, c2, c3 = counter
    k0, k1 = key
    for _ in range(_NUM_ROUNDS):
        # products of two 32-bit numbers wrap around in int64, which leaves their bits as they are
        first, second = c0 * _MULTIPLIERS[0], c2 * _MULTIPLIERS[1]
        c0, c1, c2, c3 = (
            (second >> 32 & _LOW) ^ c1 ^ k0,
            second & _LOW,
            (first >> 32 & _LOW) ^ c3 ^ k1,
            first & _LOW,
        )
        k0, k1 = k0 + _KEY_STEPS[0] & _LOW, k1 + _KEY_STEPS[1] & _LOW
    return torch.stack((c0, c1, c2, c3))
