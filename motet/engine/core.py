"""The engine: many requests in one batch, step by step. It knows token ids only.

`step()` is schedule -> run -> postprocess. What goes in and comes out is plain data
(`motet.engine.wire`); text, stop strings and harmony live with the callers, who have
`motet.engine.client` to talk to it.

With `EngineConfig.run_ahead` the model is set going on the next step before the tokens of the last
one are read; they stay on the device. So it does not wait for the host. What was computed for a
request that had ended by then is dropped.

Example::

    core = EngineCore(load_model("nano").model)
    core.add(RequestInput("a", [1, 2, 3], SamplingParams(max_tokens=8)))
    while core.has_work:
        for output in core.step():
            print(output.request_id, output.tokens)
"""

import logging
import secrets
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace

import torch
from torch import Tensor

from motet.engine.adapters import Adapters
from motet.engine.config import EngineConfig, resolve, step_bytes
from motet.engine.grammar import GrammarCompiler, PendingGrammar
from motet.engine.kv_cache import KVCache
from motet.engine.request import (
    Drawn,
    FinishReason,
    Request,
    SamplingParams,
    TokenLogprobs,
    TokenOut,
)
from motet.engine.runner import Model, Runner
from motet.engine.sampler import PROMPT_ROWS, Draws, Sampler, SampleRow, not_finite
from motet.engine.scheduler import Chunk, Scheduler
from motet.engine.sequence import Sequence, State
from motet.engine.speculate import Drafter, Drafting, NgramDrafter
from motet.engine.stats import EngineStats, StepMeter
from motet.engine.turns import turn_on
from motet.engine.wire import AdapterInfo, RequestInput, RequestOutput, Terms
from motet.errors import GrammarError, MotetError, UsageError
from motet.memory import ram
from motet.ops.kept import cache_dtype
from motet.ops.moe import Routing

__all__ = ["EngineCore"]

logger = logging.getLogger(__name__)

_COMPILE_POLL = 1e-3  # seconds
# Stands in for a request that ended while the step ran: what is drawn for it is dropped.
_NOBODY = SampleRow(Request([0], SamplingParams(temperature=0), frozenset(), seed=0, max_len=1))


class EngineCore:
    """Generates and scores token ids with one model.

    Args:
        model: from `motet.model.load.load_model`, or anything like it.
        config: resources.
        grammars: compiles the grammars of requests; without it they are refused.
        new_drafter: makes what guesses the tokens of one request; the default is what the config
            asks for.

    Raises:
        CapacityError: the model and the resources do not fit each other.
        BackendError: the model's backend cannot be deterministic, or not be captured in graphs.
    """

    def __init__(
        self,
        model: Model,
        config: EngineConfig | None = None,
        *,
        grammars: GrammarCompiler | None = None,
        new_drafter: Callable[[], Drafter] | None = None,
    ) -> None:
        config = config or EngineConfig()
        kept = cache_dtype(config.kv_cache_dtype, model.dtype, model.backend)
        work = step_bytes(model.config, config)
        limits = resolve(
            config,
            model.config,
            itemsize=kept.itemsize,
            spare_bytes=_spare_bytes(model.device, work),
        )
        self.model_config = model.config
        self._device = model.device
        self.config = config
        self.terms = Terms(
            vocab_size=model.config.vocab_size,
            max_context=limits.max_context,
            model_context=model.config.max_context,
            has_grammars=grammars is not None,
        )
        self._num_blocks = limits.num_blocks
        self._grammars = grammars
        if new_drafter is None and config.speculate is not None:
            new_drafter = NgramDrafter
        self._new_drafter = new_drafter
        is_wanted = config.run_ahead
        if is_wanted is None:
            is_wanted = model.device.type != "cpu"  # which works while the host does something else
        self._runs_ahead = is_wanted and new_drafter is None
        self._runner = Runner(
            model,
            cache_dtype=kept,
            num_blocks=limits.num_blocks,
            block_len=config.block_len,
            max_batch_tokens=config.max_batch_tokens,
            max_batch_requests=config.max_batch_requests,
            max_context=limits.max_context,
            deterministic=config.deterministic,
            run_ahead=self._runs_ahead,
            cuda_graphs=config.cuda_graphs,
        )
        max_bytes = config.max_adapter_bytes
        if max_bytes is None:  # the cache may have left no more than steps need
            max_bytes = max(_spare_bytes(model.device, work), _spare_bytes(model.device, 0) // 4)
        self._adapters = Adapters(
            model.config,
            device=model.device,
            backend=model.backend,
            max_adapters=config.max_adapters,
            max_bytes=max_bytes,
        )
        self._sampler = Sampler(model.config.vocab_size, device=model.device, backend=model.backend)
        self._eos_token_ids = frozenset(model.config.eos_token_ids)
        self._meter = StepMeter()
        self._lock, self._on_device = turn_on(model.device)
        self._num_preemptions = 0  # of schedulers that were given up
        self._num_arrived = 0
        self._start_over()

    def _start_over(self) -> None:
        """Forget every request and all that the cache holds."""
        self._cache = KVCache(
            self._num_blocks,
            block_len=self.config.block_len,
            window=self.model_config.sliding_window,
            reuse=self.config.reuse_prefixes,
        )
        self._scheduler = Scheduler(
            self._cache,
            max_batch_tokens=self.config.max_batch_tokens,
            max_batch_requests=self.config.max_batch_requests,
            max_prompt_rows=self.config.max_prompt_rows,
        )
        self._tasks: dict[str, _Task] = {}
        self._compiling: dict[str, PendingGrammar] = {}
        self._ended: list[RequestOutput] = []  # between two steps, to be told with the next
        self._launched: _Work | None = None  # a step that nobody has read

    @property
    def has_work(self) -> bool:
        """Whether a step would do or tell anything."""
        return bool(self._tasks or self._ended)

    def add(self, given: RequestInput) -> None:
        """Take a request. Its outputs come from the steps that follow.

        Raises:
            UsageError: as `Terms.check`, the id of another request that is in the engine, or an
                adapter that is not loaded.
            CapacityError: as `Terms.check`.
        """
        self.terms.check(given)
        if given.request_id in self._tasks:
            raise UsageError(f"a request {given.request_id!r} is in the engine; give another id")
        adapter = None if given.adapter is None else self._adapters.get(given.adapter)
        params, limit = given.params, self.terms.max_context
        wanted = limit if params.max_tokens is None else params.max_tokens
        request = Request(
            token_ids=list(given.prompt_ids),
            params=params,
            eos_token_ids=self._eos_token_ids,
            seed=secrets.randbits(63) if params.seed is None else params.seed,
            max_len=min(limit, len(given.prompt_ids) + wanted),
        )
        wants_prompt = given.scores or params.prompt_logprobs is not None
        sequence = Sequence(
            given.request_id,
            request,
            self._cache.open(given.cache_salt, 0 if adapter is None else adapter.number),
            arrival=self._num_arrived,
            priority=given.priority,
            reuses=not wants_prompt,
            wants_routing=given.return_routing,
            adapter=adapter,
        )
        self._num_arrived += 1
        self._tasks[given.request_id] = _Task(
            given,
            sequence,
            wants_prompt,
            None if params.prompt_logprobs is None else [None],
            None
            if self._new_drafter is None or given.scores
            else Drafting(self._new_drafter(), self.config.draft_len),
        )
        if params.grammar is None:
            self._scheduler.add(sequence)
        else:
            assert self._grammars is not None
            self._compiling[given.request_id] = self._grammars.submit(params.grammar)

    def abort(self, request_id: str) -> None:
        """End a request; its blocks are free at once. An id that is not (any more) is ignored."""
        task = self._tasks.pop(request_id, None)
        if task is not None:
            self._compiling.pop(request_id, None)
            self._scheduler.end(task.sequence)
            self._meter.num_aborted += 1
            self._ended.append(RequestOutput(request_id, finish_reason="abort"))

    def step(self) -> list[RequestOutput]:
        """Compute one batch. Returns what came of it, and the ends of aborted requests.

        A step that fails as a whole ends every request with the error; the engine goes on.
        """
        outputs, self._ended = self._ended, []
        if self._compiling:
            self._take_compiled(outputs)
        try:
            with self._lock, self._on_device:
                is_idle = not self._advance(outputs)
            if is_idle and self._compiling and not outputs:
                time.sleep(_COMPILE_POLL)  # nothing to do until a grammar is there
        except BaseException as error:
            # Nobody knows how far the step came, so nothing of it is used again, and what is still
            # on its way on any stream must not meet the next one.
            if self._device.type == "cuda":
                with suppress(RuntimeError):  # a device that failed says so again
                    torch.cuda.synchronize(self._device)
            told = outputs + [_failed(request_id, error) for request_id in self._tasks]
            self._meter.num_failed += len(self._tasks)
            self._num_preemptions += self._scheduler.num_preemptions
            self._start_over()
            if not isinstance(error, Exception):  # the caller wants to stop: tell it later
                self._ended = told
                raise
            logger.exception("a step failed; %d requests end", len(told))
            return told
        return outputs

    def try_out(self, requests: Iterable[RequestInput]) -> list[str]:
        """Answer requests that nobody waits for, before there are others, and forget them: what
        they left in the cache and the numbers that count them. Returns the errors of those that
        failed.
        """
        for given in requests:
            self.add(given)
        errors: list[str] = []
        while self.has_work:
            errors += [output.error for output in self.step() if output.error]
        self._start_over()
        self._meter, self._num_arrived = StepMeter(), 0
        return errors

    def _advance(self, outputs: list[RequestOutput]) -> bool:
        """Finish a step, and launch the next one before that is read if that may be; False if
        there is nothing to compute.
        """
        work, self._launched = self._launched or self._launch(), None
        if work is None:
            return False
        self._draw(work)
        if self._runs_ahead and not work.prompts and not work.wants_routing:
            self._launched = self._launch()
            self._meter.num_ahead += self._launched is not None
        self._finish_step(work, outputs)
        return True

    def load_adapter(self, name: str, folder: str) -> AdapterInfo:
        """Read a PEFT LoRA folder, for requests that name it. May be called from another thread,
        so that steps go on while it reads.

        Raises:
            UsageError, CheckpointError, CapacityError, BackendError: as `Adapters.load`.
        """
        info = self._adapters.load(name, folder)
        if self._device.type == "cuda":  # steps have another stream than this thread may have
            torch.cuda.current_stream(self._device).synchronize()
        return info

    def unload_adapter(self, name: str) -> None:
        """Refuse new requests that name it. Those that have it go on; then its memory is free.

        Raises:
            UsageError: none of that name is loaded.
        """
        self._adapters.unload(name)

    def stats(self) -> EngineStats:
        """What the engine does and has done."""
        meter, pool = self._meter, self._cache.pool
        tokens_per_s, prompt_tokens_per_s = meter.rates()
        return EngineStats(
            num_waiting=self._scheduler.num_waiting + len(self._compiling),
            num_running=len(self._scheduler.running),
            num_blocks=pool.num_blocks,
            num_used_blocks=pool.num_blocks - pool.num_free,
            num_cached_blocks=pool.num_cached,
            num_evicted_blocks=pool.num_evicted,
            num_steps=meter.num_steps,
            num_ahead=meter.num_ahead,
            num_preemptions=self._num_preemptions + self._scheduler.num_preemptions,
            num_finished=meter.num_finished,
            num_aborted=meter.num_aborted,
            num_failed=meter.num_failed,
            prompt_tokens=meter.prompt_tokens,
            cached_tokens=meter.cached_tokens,
            generated_tokens=meter.generated_tokens,
            tokens_per_s=tokens_per_s,
            prompt_tokens_per_s=prompt_tokens_per_s,
            drafted_tokens=meter.drafted_tokens,
            accepted_tokens=meter.accepted_tokens,
        )

    def _propose(self) -> None:
        """Guess the next tokens of who generates, as far as a request can go."""
        for sequence in self._scheduler.running:
            drafting, request = self._tasks[sequence.request_id].drafting, sequence.request
            is_forced = request.reasoning is not None and request.reasoning.due is not None
            if drafting is None or sequence.num_left > 1 or is_forced:
                continue
            num_tokens = len(request.token_ids)
            max_drafts = request.max_len - num_tokens - 1  # the token after them is drawn too
            sequence.drafts = drafting.propose(request.token_ids, max_drafts)

    def _launch(self) -> "_Work | None":
        """Schedule a step and set the model going; None if there is nothing to compute."""
        if self._new_drafter is not None:
            self._propose()
        chunks = self._scheduler.schedule()
        if not chunks:
            return None
        work = self._lay_out(chunks)
        routing = work.routing if work.wants_routing else None
        work.logits = self._runner.launch(chunks, work.logit_rows, routing)
        self._scheduler.commit(chunks)
        for sequence in work.drawing:
            sequence.num_unread += 1
        return work

    def _draw(self, work: "_Work") -> None:
        """Set the draw of the next tokens going. All tokens before them are read by now, so that
        penalties and grammars know of them.
        """
        has_ended = [sequence.state is State.ENDED for sequence in work.drawing]
        if all(has_ended):
            return
        if any(has_ended):  # since the launch, so it was ahead, and each has one row
            work.sample_rows = [
                _NOBODY if is_over else row
                for row, is_over in zip(work.sample_rows, has_ended, strict=True)
            ]
        plan = self._sampler.plan(work.sample_rows)
        logits = work.logits[work.drawn_at] if work.prompts else work.logits
        work.draws = self._sampler.launch(logits, plan)
        if self._runs_ahead:
            self._runner.keep(work.cache_rows, work.draws.tokens)

    def _finish_step(self, work: "_Work", outputs: list[RequestOutput]) -> None:
        """Wait for a step and tell what came of it."""
        for prompt in work.prompts:
            if prompt.task.sequence.state is not State.ENDED:
                self._tell_prompt(prompt, work.logits, outputs)
        if work.draws is not None:
            self._hand_out(work, work.draws.result(), outputs)
        self._meter.step(work.num_drawn, work.num_prompt)

    def _lay_out(self, chunks: list[Chunk]) -> "_Work":
        """Which logits the step must give: the last ones of every sequence that is complete with
        it, those after its drafts, and all of a prompt whose log-probabilities were asked for.
        """
        work = _Work()
        first = 0  # packed row of the chunk
        for sequence, num_new in chunks:
            request, start = sequence.request, sequence.num_computed
            task = None
            if start < request.num_prompt:
                work.num_prompt += num_new
                task = self._tasks[sequence.request_id]
                if task.wants_prompt:
                    work.prompts.append(_PromptRows(task, start, len(work.logit_rows), num_new))
                    work.logit_rows += range(first, first + num_new)
            num_drafts = len(sequence.drafts)
            num_sure = num_new - num_drafts
            if num_sure == sequence.num_left and not (task and task.given.scores):
                work.drawing.append(sequence)
                work.cache_rows.append(sequence.row)
                for i in range(num_drafts + 1):
                    work.sample_rows.append(SampleRow(request, tuple(sequence.drafts[:i])))
                    work.drawn_at.append(len(work.logit_rows))
                    work.logit_rows.append(first + num_sure - 1 + i)
                work.wants_routing |= sequence.wants_routing
            first += num_new
        return work

    def _hand_out(self, work: "_Work", drawn: list[Drawn], outputs: list[RequestOutput]) -> None:
        """Give the sequences their tokens, and end those that are done."""
        experts = _experts(work) if work.routing else None
        first = 0  # row of the sequence
        for sequence in work.drawing:
            sequence.num_unread -= 1
            num_rows = len(sequence.drafts) + 1
            if sequence.state is State.ENDED:  # aborted, or with the step before this one
                first += num_rows
                continue
            routing = None
            if experts is not None and sequence.wants_routing:
                routing = experts[first : first + num_rows]
            num_taken = self._take(sequence, drawn[first : first + num_rows], routing, outputs)
            work.num_drawn += num_taken
            first += num_rows
            if sequence.num_unread and sequence.state is State.RUNNING:
                self._scheduler.settle(sequence)

    def _take(
        self,
        sequence: Sequence,
        drawn: list[Drawn],
        experts: Tensor | None,
        outputs: list[RequestOutput],
    ) -> int:
        """Append what was drawn, as long as each draft is what was drawn in its place. Returns how
        many tokens that are.
        """
        request, drafts = sequence.request, sequence.drafts
        output = RequestOutput(sequence.request_id)
        outputs.append(output)
        failure: MotetError | None = None
        for i, one in enumerate(drawn):
            if i > 0 and one.error is not None:
                break  # told where the token is next in turn, as it would be without drafts
            try:
                token = request.take(one)
            except MotetError as error:
                failure = error
                break
            if request.num_output == 1:
                token = self._complete_first(sequence, token, output)
            output.tokens.append(token)
            if token.finish_reason is not None or i == len(drafts) or drafts[i] != token.token_id:
                break
            if request.reasoning is not None and request.reasoning.due is not None:
                break  # the token after this one is not drawn but forced
        num_taken = len(output.tokens)
        if experts is not None:
            output.routing = [
                tuple(tuple(layer) for layer in token) for token in experts[:num_taken].tolist()
            ]
        if drafts:
            self._judge(sequence, max(0, num_taken - 1))
        if failure is not None:
            if output.tokens:  # an output has tokens or an error
                output = RequestOutput(sequence.request_id)
                outputs.append(output)
            self._fail(sequence, failure, output)
        elif output.tokens[-1].finish_reason is not None:
            self._finish(sequence, output.tokens[-1].finish_reason, output)
        return num_taken

    def _judge(self, sequence: Sequence, num_accepted: int) -> None:
        """So many of a sequence's drafts were right."""
        num_drafts = len(sequence.drafts)
        self._meter.drafted_tokens += num_drafts
        self._meter.accepted_tokens += num_accepted
        drafting = self._tasks[sequence.request_id].drafting
        assert drafting is not None
        drafting.tell(num_drafts, num_accepted)
        self._scheduler.accept(sequence, num_accepted)

    def _complete_first(
        self, sequence: Sequence, token: TokenOut, output: RequestOutput
    ) -> TokenOut:
        """What is told of the prompt with the first token."""
        task = self._tasks[sequence.request_id]
        output.num_cached = sequence.num_cached
        self._meter.prompt_tokens += sequence.request.num_prompt
        self._meter.cached_tokens += sequence.num_cached
        task.wants_prompt = False
        if task.prompt_logprobs is None:
            return token
        return replace(token, prompt_logprobs=tuple(task.prompt_logprobs))

    def _tell_prompt(
        self, prompt: "_PromptRows", logits: Tensor, outputs: list[RequestOutput]
    ) -> None:
        """Scores, or log-probabilities of the prompt's tokens, of one chunk."""
        task, start = prompt.task, prompt.start
        sequence = task.sequence
        ids = sequence.request.token_ids
        rows = logits[prompt.first_row : prompt.first_row + prompt.num_rows]
        if not bool(rows.amax().isfinite() & rows.amin().isfinite()):
            output = RequestOutput(sequence.request_id)
            outputs.append(output)
            self._fail(sequence, not_finite(start), output)
            return
        if task.given.scores:
            output = RequestOutput(sequence.request_id, first_score=start)
            outputs.append(output)
            scores = torch.empty(rows.shape)
            for part, to in zip(rows.split(PROMPT_ROWS), scores.split(PROMPT_ROWS), strict=True):
                to.copy_(torch.log_softmax(part, -1))
            output.scores = scores.numpy()
            if start + prompt.num_rows == len(ids):
                self._meter.prompt_tokens += len(ids)
                self._finish(sequence, "stop", output)
            return
        assert task.prompt_logprobs is not None
        del task.prompt_logprobs[start + 1 :]  # computed once more after a preemption
        told = ids[start + 1 : start + 1 + prompt.num_rows]
        num_top = task.given.params.prompt_logprobs
        assert num_top is not None
        task.prompt_logprobs += self._sampler.prompt_logprobs(rows[: len(told)], told, num_top)

    def _finish(self, sequence: Sequence, reason: FinishReason, output: RequestOutput) -> None:
        output.finish_reason = reason
        del self._tasks[sequence.request_id]
        self._scheduler.end(sequence)
        self._meter.num_finished += 1

    def _fail(self, sequence: Sequence, error: MotetError, output: RequestOutput) -> None:
        output.error, output.error_type = str(error), type(error).__name__
        del self._tasks[sequence.request_id]
        # What was computed for it may hold what is not a number.
        self._scheduler.end(sequence, discard=not isinstance(error, GrammarError))
        self._meter.num_failed += 1

    def _take_compiled(self, outputs: list[RequestOutput]) -> None:
        """Queue the requests whose grammars are there."""
        for request_id, pending in list(self._compiling.items()):
            sequence = self._tasks[request_id].sequence
            try:
                matcher = pending.poll()
            except GrammarError as error:
                output = RequestOutput(request_id)
                outputs.append(output)
                self._fail(sequence, error, output)
            else:
                if matcher is None:
                    continue
                sequence.request.grammar = matcher
                self._scheduler.add(sequence)
            del self._compiling[request_id]


@dataclass
class _Task:
    """A request in the engine, with what the caller asked beside tokens."""

    given: RequestInput
    sequence: Sequence
    wants_prompt: bool  # logits after each of the prompt's tokens are still needed
    prompt_logprobs: list[TokenLogprobs | None] | None
    drafting: Drafting | None


@dataclass(frozen=True)
class _PromptRows:
    """Logits of one chunk of a prompt."""

    task: _Task
    start: int  # position of the chunk's first token
    first_row: int  # in the logits
    num_rows: int


@dataclass
class _Work:
    """One step: whose logits go where, and what is set going."""

    logit_rows: list[int] = field(default_factory=list)  # packed rows
    drawing: list[Sequence] = field(default_factory=list)  # who gets a token, or more with drafts
    cache_rows: list[int] = field(default_factory=list)  # theirs, of the block tables
    sample_rows: list[SampleRow] = field(default_factory=list)  # theirs, one and one a draft
    drawn_at: list[int] = field(default_factory=list)  # where these are in `logit_rows`
    num_drawn: int = 0  # tokens that came of it
    prompts: list[_PromptRows] = field(default_factory=list)
    num_prompt: int = 0  # tokens of prompts in the step
    wants_routing: bool = False
    routing: list[Routing] = field(default_factory=list)
    logits: Tensor = field(init=False)
    draws: Draws | None = None


def _experts(work: _Work) -> Tensor:
    """[R, layers, top_k] of the rows that draw."""
    rows = torch.tensor([work.logit_rows[i] for i in work.drawn_at], device=work.logits.device)
    return torch.stack([layer.experts.index_select(0, rows) for layer in work.routing], dim=1)


def _failed(request_id: str, error: BaseException) -> RequestOutput:
    text = f"a step of the engine failed: {type(error).__name__}: {error}"
    if isinstance(error, MotetError):
        text = str(error)
    return RequestOutput(request_id, error=text, error_type=_error_type(error))


def _error_type(error: BaseException) -> str:
    return type(error).__name__ if isinstance(error, MotetError) else MotetError.__name__


def _spare_bytes(device: torch.device, work: int) -> int:
    """Memory that the cache, or adapters, may take where nothing else is said.

    On a GPU what is free is nobody's, but for `work` bytes that steps need. On a CPU it is others'
    too, and the weights that are mapped from their files count as free.
    """
    if device.type == "cuda":
        free = torch.cuda.mem_get_info(device)[0]
        return max(0, min(int(0.8 * free), free - work))
    return ram().available // 4
