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

from motet.ops.sample.logprobs import row_logprobs, top_of
from motet.ops.sample.params import Sampled, SampleParams

__all__ = ["philox", "sample_ref", "uniform"]

_MULTIPLIERS = (0xD2511F53, 0xCD9E8D57)
_KEY_STEPS = (0x9E3779B9, 0xBB67AE85)
_NUM_ROUNDS = 10
_LOW = 0xFFFFFFFF
# A filter nearly always keeps fewer tokens than this; rows that keep more are sorted whole.
NUM_CANDIDATES = 1024


def sample_ref(logits: Tensor, params: SampleParams, num_logprobs: int | None) -> Sampled:
    """See `motet.ops.sample.sample`."""
    logits_RV = logits.float()
    ids = first_argmax(logits_RV)
    if params.draws and params.drawing is not None:
        ids[params.drawing] = _draw(logits_RV[params.drawing], params.of_rows(params.drawing))
    elif params.draws:
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
    num_candidates = min(NUM_CANDIDATES, scaled_RV.shape[1])
    if not params.filters:
        u = uniform(params.seed, params.position, scaled_RV.shape[1])
        return first_argmax(scaled_RV + _gumbel(u))
    top_RC, ids_RC = top_of(scaled_RV, num_candidates)
    normaliser = scaled_RV.double().logsumexp(-1)
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


def uniform(seed: Tensor, position: Tensor, vocab_size: int) -> Tensor:
    """[R, V] float64 in (0, 1): (word + 1/2) / 2^32, exact, of the words in the module's docstring.

    Args:
        seed, position: [R] int64.
        vocab_size: V.
    """
    index = torch.arange(-(-vocab_size // 4), device=seed.device).unsqueeze(0)
    words = _words(seed, position, index)  # [4, R, V / 4]
    return _unit(words.permute(1, 2, 0).flatten(1)[:, :vocab_size])


def uniform_at(seed: Tensor, position: Tensor, ids: Tensor) -> Tensor:
    """[R, C] float64: those of `uniform` at the vocabulary indices `ids`, int64 [R, C]."""
    words = _words(seed, position, ids // 4)  # [4, R, C]
    return _unit(words.gather(0, (ids % 4).unsqueeze(0)).squeeze(0))


def _words(seed: Tensor, position: Tensor, block: Tensor) -> Tensor:
    """[4, R, B] int64: the four words of each block of four indices; `block` is [1 or R, B]."""
    counter = torch.stack(
        torch.broadcast_tensors(
            block,
            (position & _LOW).unsqueeze(1),
            (position >> 32 & _LOW).unsqueeze(1),
            torch.zeros_like(position).unsqueeze(1),
        )
    )
    return philox(counter, torch.stack((seed & _LOW, seed >> 32 & _LOW)).unsqueeze(2))


def _unit(words: Tensor) -> Tensor:
    return (words.double() + 0.5) * 2.0**-32


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
