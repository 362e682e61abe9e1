"""Chooses the next tokens of many requests at once: what `SamplingParams` describes.

The work is cut in three. `plan` needs no logits: it gathers penalties, bans and grammar masks on
the host, so it may run while the model does. `launch` changes the logits and draws; a GPU is only
set going. `Draws.result` waits for it. `sample` is all three. What a request needs from step to
step stands in its `Request`, so requests may come and go, in any order and with any neighbours.

    sampler = Sampler(vocab_size, device="cpu")
    for drawn, request in zip(sampler.sample(logits, [SampleRow(r) for r in requests]), requests):
        out = request.take(drawn)      # appends; raises what ends this request alone

Legend: R rows, V vocabulary, G rows under a grammar, W = ceil(V / 32).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from motet.engine.counts import TokenCounts
from motet.engine.grammar import bitmask
from motet.engine.reasoning import ReasoningEnd
from motet.engine.request import Drawn, Request, TokenLogprobs
from motet.errors import GrammarError, MotetError
from motet.ops.sample import RowLogprobs, SampleParams, row_logprobs, sample
from motet.ops.transfer import to_device

__all__ = [
    "PROMPT_ROWS",
    "Draws",
    "SamplePlan",
    "SampleRow",
    "Sampler",
    "not_finite",
    "unpack_hidden",
]

PROMPT_ROWS = 64  # of a prompt, that are looked at together: more would take more memory


@dataclass(frozen=True)
class SampleRow:
    """One row of logits: the distribution after a request's tokens, and after drafts of more."""

    request: Request
    drafts: tuple[int, ...] = ()  # assumed to follow what the request holds, for speculation

    @property
    def position(self) -> int:
        """Of the token that is drawn."""
        return len(self.request.token_ids) + len(self.drafts)


@dataclass
class SamplePlan:
    """What to do to R rows, gathered without their logits."""

    rows: Sequence[SampleRow]
    params: SampleParams
    errors: dict[int, MotetError] = field(default_factory=dict)  # by row
    forced: dict[int, tuple[int, ReasoningEnd]] = field(default_factory=dict)  # row: token, why
    bias: tuple[Tensor, Tensor, Tensor] | None = None  # rows, ids, what is added
    penalties: tuple[Tensor, ...] | None = (
        None  # rows, ids, counts, repetition, frequency, presence
    )
    bans: tuple[Tensor, Tensor] | None = None  # rows, ids
    masked: tuple[Tensor | None, Tensor] | None = None  # rows [G] or None: all; bits int32 [G, W]
    logprob_rows: list[int] = field(default_factory=list)
    logprob_at: Tensor | None = None  # the same where the logits are, if there are any

    @property
    def changes_logits(self) -> bool:
        """Whether any logit is changed before the draw."""
        parts = (self.bias, self.penalties, self.bans, self.masked)
        return any(part is not None for part in parts)


class Sampler:
    """Draws tokens with one vocabulary on one device.

    Args:
        vocab_size: V.
        device: where the logits are.
        backend: of `motet.ops.sample`.
    """

    def __init__(
        self, vocab_size: int, *, device: torch.device | str = "cpu", backend: str = "ref"
    ) -> None:
        self._vocab_size = vocab_size
        self._device = torch.device(device)
        self._backend = backend

    def sample(self, logits: Tensor, rows: Sequence[SampleRow]) -> list[Drawn]:
        """One outcome a row; `logits`, float32 [R, V], may be overwritten."""
        return self.launch(logits, self.plan(rows)).result()

    def plan(self, rows: Sequence[SampleRow]) -> SamplePlan:
        """Gather all that needs no logits; the requests stay as they are until `Draws.result`."""
        requests = [row.request for row in rows]
        all_params = [request.params for request in requests]
        plan = SamplePlan(
            rows,
            SampleParams.for_rows(
                all_params,
                seeds=[request.seed for request in requests],
                positions=[row.position for row in rows],
                device=self._device,
            ),
        )
        biased, punished, young, bound, thinking = [], [], [], [], []
        for r, (row, params) in enumerate(zip(rows, all_params, strict=True)):
            request = row.request
            if request.is_plain and request.grammar is None:
                continue
            if params.logprobs is not None:
                plan.logprob_rows.append(r)
            if params.logit_bias:
                biased.append(r)
            if params.has_penalties:
                punished.append(r)
            if row.position - request.num_prompt < params.min_tokens:
                young.append(r)
            if request.grammar is not None:
                bound.append(r)
            if request.reasoning is not None and request.reasoning.due is not None:
                thinking.append(r)
        if biased:
            plan.bias = self._bias(rows, biased)
        if punished:
            plan.penalties = self._penalties(rows, punished)
        bits = self._allowed(plan, bound)
        if young:
            self._ban_ends(plan, young, bits)
        for r in thinking:
            self._end_reasoning(plan, r, bits.get(r))
        if plan.logprob_rows:
            plan.logprob_at = self._tensor(np.array(plan.logprob_rows))
        if bits:
            some = None if len(bits) == len(rows) else self._tensor(np.array(list(bits)))
            plan.masked = (some, self._tensor(np.stack(list(bits.values()))))
        return plan

    @torch.inference_mode()
    def launch(self, logits: Tensor, plan: SamplePlan) -> "Draws":
        """Draw a token a row; `logits`, float32 [R, V], may be overwritten."""
        at = plan.logprob_at
        raw = None if at is None else logits[at]
        is_finite = None
        if plan.changes_logits:
            is_finite = logits.sum(-1).isfinite()  # only if every logit is
            self._change(logits, plan)
        sampled = sample(logits, plan.params, backend=self._backend)
        drawn = sampled.token_ids
        for r, (token_id, _) in plan.forced.items():
            drawn[r] = token_id
        found = None
        if at is not None and raw is not None:
            wanted = max(plan.rows[r].request.params.logprobs or 0 for r in plan.logprob_rows)
            found = row_logprobs(raw, drawn[at], wanted)
        return Draws(plan, drawn, sampled.is_finite if is_finite is None else is_finite, found)

    @torch.inference_mode()
    def prompt_logprobs(
        self, logits: Tensor, token_ids: Sequence[int], num_top: int
    ) -> list[TokenLogprobs]:
        """Of each token of `token_ids`, under the row of `logits` [len, V] that precedes it."""
        ids = torch.tensor(token_ids, dtype=torch.int64, device=logits.device)
        told: list[TokenLogprobs] = []
        for some, rows in zip(ids.split(PROMPT_ROWS), logits.split(PROMPT_ROWS), strict=False):
            found = row_logprobs(rows, some, num_top)
            told += _as_logprobs([num_top] * len(some), found.chosen, found.top_ids, found.top)
        return told

    # What changes the logits

    def _bias(self, rows: Sequence[SampleRow], which: list[int]) -> tuple[Tensor, Tensor, Tensor]:
        biases = [rows[r].request.params.logit_bias for r in which]
        at = np.repeat(which, [len(bias) for bias in biases])
        ids = np.fromiter((i for bias in biases for i in bias), np.int64)
        values = np.fromiter((v for bias in biases for v in bias.values()), np.float32)
        return self._tensor(at), self._tensor(ids), self._tensor(values)

    def _penalties(self, rows: Sequence[SampleRow], which: list[int]) -> tuple[Tensor, ...]:
        found = [_counts(rows[r].request).arrays(rows[r].drafts) for r in which]
        lengths = [len(ids) for ids, _ in found]
        params = [rows[r].request.params for r in which]
        return (
            self._tensor(np.repeat(which, lengths)),
            self._tensor(np.concatenate([ids for ids, _ in found])),
            self._tensor(np.concatenate([counts for _, counts in found])),
            *(
                self._tensor(np.repeat(np.array(values, dtype=np.float32), lengths))
                for values in (
                    [p.repetition_penalty for p in params],
                    [p.frequency_penalty for p in params],
                    [p.presence_penalty for p in params],
                )
            ),
        )

    def _allowed(self, plan: SamplePlan, which: list[int]) -> dict[int, NDArray[np.int32]]:
        """What the grammars allow, by row; a grammar that fails gives its row an error."""
        if not which:
            return {}
        room = bitmask(len(which), self._vocab_size)
        bits = {}
        for i, r in enumerate(which):
            row = plan.rows[r]
            state = row.request.grammar
            assert state is not None
            try:
                ahead = state.ahead(row.drafts) if row.drafts else state
                if ahead is None:
                    raise GrammarError("the grammar does not allow the draft before this token")
                ahead.fill(room[i])
                if not room[i].any():
                    raise GrammarError("the grammar allows no token here")
                bits[r] = room[i]
            except GrammarError as error:
                plan.errors[r] = error
        return bits

    def _ban_ends(
        self, plan: SamplePlan, which: list[int], bits: dict[int, NDArray[np.int32]]
    ) -> None:
        """No end before min_tokens, but for a grammar that allows nothing else."""
        at: list[int] = []
        ids: list[int] = []
        for r in which:
            request = plan.rows[r].request
            ends = set(request.params.stop_token_ids)
            if not request.params.ignore_eos:
                ends |= request.eos_token_ids
            if r not in bits:
                at += [r] * len(ends)
                ids += ends
                continue
            left = bits[r].copy()
            words = left.view(np.uint32)
            for token_id in ends:
                words[token_id // 32] &= np.uint32(~(1 << token_id % 32) & 0xFFFFFFFF)
            if left.any():
                bits[r][:] = left
        if at:
            plan.bans = (self._tensor(np.array(at)), self._tensor(np.array(ids)))

    def _end_reasoning(self, plan: SamplePlan, r: int, bits: NDArray[np.int32] | None) -> None:
        """Force the token that is due, once the grammar allows it: never inside a character."""
        state = plan.rows[r].request.reasoning
        assert state is not None
        why = state.due
        assert why is not None
        token_id = state.next_forced
        if plan.rows[r].drafts:
            return
        if bits is None or int(bits[token_id // 32]) >> token_id % 32 & 1:
            plan.forced[r] = (token_id, why)
        elif state.is_ending and r not in plan.errors:
            plan.errors[r] = GrammarError(
                f"the grammar does not allow token {token_id}, with which the reasoning is ended"
            )

    def _change(self, logits: Tensor, plan: SamplePlan) -> None:
        if plan.bias is not None:
            rows, ids, values = plan.bias
            logits.index_put_((rows, ids), values, accumulate=True)
        if plan.penalties is not None:
            rows, ids, counts, repetition, frequency, presence = plan.penalties
            old = logits[rows, ids]
            new = torch.where(old > 0, old / repetition, old * repetition)
            new = new - frequency * counts - presence * (counts > 0)
            logits[rows, ids] = new
        if plan.bans is not None:
            logits[plan.bans] = -torch.inf
        if plan.masked is not None:
            which, bits = plan.masked
            hidden = unpack_hidden(bits, logits.shape[1])
            if which is None:
                logits.masked_fill_(hidden, -torch.inf)
            else:
                logits[which] = logits[which].masked_fill(hidden, -torch.inf)

    def _tensor(self, array: NDArray[np.generic]) -> Tensor:
        return to_device(torch.from_numpy(array), self._device)


class Draws:
    """The tokens of R rows, which a GPU may still be drawing."""

    def __init__(
        self, plan: SamplePlan, tokens: Tensor, is_finite: Tensor, found: RowLogprobs | None
    ) -> None:
        self.tokens = tokens  # [R] int64, where the logits are
        self._plan = plan
        parts = [tokens, is_finite]
        if found is not None:
            parts += [found.chosen, found.top_ids, found.top]
        self._parts = [part.to("cpu", non_blocking=True) for part in parts]
        self._event: torch.cuda.Event | None = None
        if tokens.is_cuda:
            self._event = torch.cuda.Event()
            self._event.record()

    def result(self) -> list[Drawn]:
        """One outcome a row. One whose logits are not all finite, or whose grammar failed, is an
        error of its own.
        """
        if self._event is not None:
            self._event.synchronize()
        plan, (tokens, is_finite, *found) = self._plan, self._parts
        logprobs: dict[int, TokenLogprobs] = {}
        if found:
            wanted = [plan.rows[r].request.params.logprobs or 0 for r in plan.logprob_rows]
            logprobs = dict(zip(plan.logprob_rows, _as_logprobs(wanted, *found), strict=True))
        out = []
        for r, (token_id, fine) in enumerate(zip(tokens.tolist(), is_finite.tolist(), strict=True)):
            error = plan.errors.get(r) if fine else not_finite(plan.rows[r].position)
            if error is not None:
                out.append(Drawn(-1, error=error))
                continue
            forced = plan.forced.get(r)
            out.append(Drawn(token_id, logprobs.get(r), None if forced is None else forced[1]))
        return out


def unpack_hidden(bits: Tensor, vocab_size: int, *, on_host: bool | None = None) -> Tensor:
    """[G, V] bool, whether a token's bit of `bits`, int32 [G, W], is 0; the default is where they
    are."""
    if bits.is_cpu if on_host is None else on_host:
        octets = bits.numpy().view(np.uint8)
        allowed = np.unpackbits(octets, axis=1, count=vocab_size, bitorder="little")
        return torch.from_numpy(allowed == 0)
    bit = torch.arange(32, dtype=torch.int32, device=bits.device)
    return (bits.unsqueeze(-1) >> bit & 1).flatten(1)[:, :vocab_size] == 0


def _as_logprobs(
    num_top: Sequence[int], chosen: Tensor, top_ids: Tensor, top: Tensor
) -> list[TokenLogprobs]:
    """Of R rows, each with as many alternatives as `num_top` says."""
    columns = zip(num_top, chosen.tolist(), top_ids.tolist(), top.tolist(), strict=True)
    return [TokenLogprobs(p, tuple(zip(ids[:n], top[:n], strict=True)))
            for n, p, ids, top in columns]  # fmt: skip


def _counts(request: Request) -> TokenCounts:
    """What the request has said, up to date."""
    if request.counts is None:
        request.counts = TokenCounts(
            request.num_prompt, with_prompt=request.params.repetition_penalty != 1
        )
    request.counts.update(request.token_ids)
    return request.counts


def not_finite(position: int) -> MotetError:
    """The error of a request whose logits at a position are not all finite."""
    return MotetError(
        f"the model gave a logit that is not finite at position {position}; "
        "the weights may be damaged (motet inspect) or a computation overflowed"
    )
