"""`LLM`, the front door of the library: load a model once, then generate, chat and score.

The model runs in a process of its own (`motet.engine.supervisor`), and no torch is imported here.

Example::

    from motet import LLM, SamplingParams

    llm = LLM("nano")
    print(llm.chat([{"role": "user", "content": "What is 37 + 58 - 12?"}]).final)
    out = llm.generate("Once", SamplingParams(max_tokens=8, temperature=0))[0]
    print(out.text, out.token_ids, out.finish_reason)
"""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from numbers import Integral
from operator import index
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, cast, overload

from motet.engine.client import (
    EngineClient,
    TextOut,
    TextReader,
    TokenStream,
    check_stops,
    raise_error,
    stream_text,
)
from motet.engine.config import DRAFT_LEN
from motet.engine.request import FinishReason, SamplingParams, TokenLogprobs, expand
from motet.engine.supervisor import STEP_TIMEOUT, CoreProcess, ProcessClient
from motet.engine.wire import (
    AdapterInfo,
    EngineOptions,
    RequestInput,
    RequestOutput,
    Routing,
    is_adapter_name,
)
from motet.errors import UsageError
from motet.progress import loading_bar, request_bar
from motet.tokenizer import Tokenizer

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from motet.chat import ChatEvent, ChatModel, ChatReply, Effort, ToolChoice
    from motet.engine.stats import EngineStats
    from motet.harmony import HarmonyEncoding

__all__ = ["LLM", "Generation", "SamplingParams", "Usage"]

T = TypeVar("T")
Prompt = str | Sequence[int]
Adapter = str | None  # the name of a loaded one
Tool = Callable[..., Any] | Mapping[str, Any]


@dataclass(frozen=True)
class Usage:
    """Tokens of one request."""

    prompt_tokens: int
    completion_tokens: int
    # of the prompt, found in the cache of earlier requests; says nothing about the answer
    cached_tokens: int = field(default=0, compare=False)

    @property
    def total_tokens(self) -> int:
        """Prompt and completion together."""
        return self.prompt_tokens + self.completion_tokens


@dataclass(frozen=True)
class Generation:
    """One answer of `LLM.generate`."""

    prompt_token_ids: list[int]
    token_ids: list[int]  # generated, the end token included
    text: str | None  # without stop strings and control tokens; None without a tokenizer
    finish_reason: FinishReason
    stop_reason: str | int | None  # the stop text or token id that ended it
    logprobs: list[TokenLogprobs] | None  # one a token, if SamplingParams.logprobs was given
    usage: Usage
    routing: list[Routing] | None = None  # if asked for: of the computation that gave each token
    # one a prompt token, the first None, if SamplingParams.prompt_logprobs was given
    prompt_logprobs: tuple[TokenLogprobs | None, ...] | None = None


class LLM:
    """A gpt-oss model, ready to run. It may be used from several threads.

    It runs in a process of its own, which ends with `close()`, with the `with` block, with this
    process, or when nobody has the LLM any more.

    Args:
        model: a checkpoint folder, a .gguf file, "nano" (the embedded model), a hub id that
            `motet pull` fetched ("openai/gpt-oss-20b"), or "synthetic:gpt-oss-20b",
            "synthetic:gpt-oss-120b", "synthetic:tiny" (random weights of those shapes).
        device: "auto" (the first CUDA GPU, else the CPU), "cpu", "cuda" or "cuda:N".
        backend: "auto" or a backend's name; a named one that cannot run raises.
        dtype: what is computed in: "float32", "bfloat16" or "float16"; "auto" takes float32, but
            bfloat16 for large models on the backend "cpu". Weights stay as they are.
        max_context: most tokens of one request; None takes the model's own limit.
        kv_cache_bytes: bound on the key-value cache; it may shorten the context.
        kv_cache_dtype: "auto" keeps keys and values in the type that is computed in; "fp8" rounds
            them to eight bits (e4m3), for twice the tokens in the same memory. On the backends
            "gpu" and "ref".
        expert_cache_bytes: for a GPU that is too small: experts and the embedding stay in the
            host's memory, and so many bytes of the GPU hold the experts that were used last
            (`motet inspect` says what fits). None keeps all on the device.
        deterministic: bitwise the same output alone or in any batch, however prompts are cut into
            chunks and whatever is preempted. On the CPU alone, and with the backend "ref", which
            "auto" then takes; so it costs speed (docs/architecture.md).
        tokenizer: a tokenizer.json, or a folder with one, for a model that has none or in place of
            its own.
        verify_hash: first compare every file with the SHA-256 in the model's manifest.
        speculate: "ngram" guesses the next tokens from the request's own text, so that a step may
            give several; what comes out is the same. None does not guess.
        draft_len: most tokens of a guess.
        dense: "int8" rounds the matrices of attention and the output matrix to eight bits when the
            model is loaded; "stored" rounds nothing.
        activations: "int8" rounds them to eight bits for products with packed experts and Q8_0
            matrices, where few tokens go through a CPU; "exact" rounds nothing.
        threads: how many threads compute on a CPU; None takes one a physical core, or what
            OMP_NUM_THREADS says.
        warm_up: on a GPU, answer made-up requests before any other, so that the first ones do not
            wait for what is loaded when it is first used; it makes the loading longer.
        in_process: run the model in this process, for debugging: whoever waits makes the steps. Two
            such models on one GPU take turns, step by step.
        progress: a bar on stderr while the weights are read, if that is a terminal and takes a
            while; or what is to be called meanwhile, with the bytes so far and with all of them.
        step_timeout: seconds after which a step counts as stuck and the model's process is ended;
            None sets no bound.

    Raises:
        UsageError: an argument has a value that it cannot have; named.
        CheckpointError: the model is missing, damaged or of another kind.
        BackendError: the device or backend cannot run here, or is not deterministic.
        CapacityError: max_context or kv_cache_bytes cannot be met.
        EngineDeadError: the model's process ended before the model was loaded. Every method raises
            it once the process is dead or hangs, which is seen within 5 s.
    """

    def __init__(
        self,
        model: str | PathLike[str] = "nano",
        *,
        device: str = "auto",
        backend: str = "auto",
        dtype: str = "auto",
        max_context: int | None = None,
        kv_cache_bytes: int | None = None,
        kv_cache_dtype: str = "auto",
        expert_cache_bytes: int | None = None,
        deterministic: bool = False,
        tokenizer: str | PathLike[str] | None = None,
        verify_hash: bool = False,
        speculate: str | None = None,
        draft_len: int = DRAFT_LEN,
        dense: str = "stored",
        activations: str = "exact",
        threads: int | None = None,
        warm_up: bool = False,
        in_process: bool = False,
        progress: bool | Callable[[int, int], None] = True,
        step_timeout: float | None = STEP_TIMEOUT,
    ) -> None:
        if not isinstance(progress, bool) and not callable(progress):
            raise UsageError(f"progress is {progress!r:.80}; give True, False or a function")
        options = EngineOptions.of(
            model,
            tokenizer,
            device=device,
            backend=backend,
            dtype=dtype,
            max_context=max_context,
            kv_cache_bytes=kv_cache_bytes,
            kv_cache_dtype=kv_cache_dtype,
            expert_cache_bytes=expert_cache_bytes,
            deterministic=deterministic,
            verify_hash=verify_hash,
            speculate=speculate,
            draft_len=draft_len,
            dense=dense,
            activations=activations,
            threads=threads,
            warm_up=warm_up,
        )
        self._engine: EngineClient
        self.tokenizer: Tokenizer | None = None
        with loading_bar(str(model), is_shown=progress is True) as bar:
            tell = bar if isinstance(progress, bool) else progress
            if in_process:
                from motet.engine.loading import load_engine
                from motet.engine.local import LocalClient

                core, facts, self.tokenizer = load_engine(options, tell)
                self._engine = LocalClient(core)
            else:
                process = CoreProcess(options, step_timeout=step_timeout, progress=tell)
                self._engine = client = ProcessClient(process)
                facts = client.facts
        if not in_process and options.tokenizer is not None:
            self.tokenizer = Tokenizer.load(Path(options.tokenizer).expanduser())
        elif facts.tokenizer_json is not None and self.tokenizer is None:
            self.tokenizer = Tokenizer.from_json(facts.tokenizer_json, f"{facts.name}: tokenizer")
        self.name = facts.name
        self.config = facts.config
        self.deterministic = deterministic

    def close(self) -> None:
        """End the model's process and what it works on. Everything asked later is refused."""
        self._engine.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def client(self) -> EngineClient:
        """What requests of token ids go through, for servers."""
        return self._engine

    @property
    def max_context(self) -> int:
        """Most tokens of one request, prompt and answer together."""
        return self._engine.max_context

    @cached_property
    def encoding(self) -> "HarmonyEncoding":
        """The harmony format over this model's own vocabulary."""
        from motet import harmony

        return harmony.HarmonyEncoding.from_tokenizer(self._need_tokenizer("chat"))

    @overload
    def generate(
        self,
        prompts: Prompt | Sequence[Prompt],
        params: SamplingParams | Sequence[SamplingParams] | None = None,
        *,
        stream: Literal[False] = False,
        return_routing: bool = False,
        adapter: Adapter | Sequence[Adapter] = None,
        progress: bool | None = None,
    ) -> list[Generation]: ...
    @overload
    def generate(
        self,
        prompts: Prompt,
        params: SamplingParams | None = None,
        *,
        stream: Literal[True],
        adapter: Adapter | Sequence[Adapter] = None,
    ) -> Generator[TextOut]: ...
    def generate(
        self,
        prompts: Prompt | Sequence[Prompt],
        params: SamplingParams | Sequence[SamplingParams] | None = None,
        *,
        stream: bool = False,
        return_routing: bool = False,
        adapter: Adapter | Sequence[Adapter] = None,
        progress: bool | None = None,
    ) -> list[Generation] | Generator[TextOut]:
        """Continue plain text or token ids; no template, and text never becomes control tokens.

        All prompts are worked on together. The results come in the order of the prompts, the
        answers of one prompt (`SamplingParams.n`) one after the other.

        Args:
            prompts: one prompt (str or token ids) or a list of either.
            params: one for all, or a list of the prompts' length; default `SamplingParams()`.
            stream: for one prompt, an iterator of `TextOut` instead of the list.
            return_routing: tell in `Generation.routing` which experts each layer chose for each
                token, in the computation whose outcome the token is.
            adapter: the name of a loaded LoRA adapter (`load_adapter`) for all prompts, or a list
                of the prompts' length; None is the model as it is.
            progress: a bar on stderr, if that is a terminal; None shows one for several prompts.

        Raises:
            UsageError: an empty prompt, an id outside the vocabulary, a str without a tokenizer,
                params or adapters of another length; before any prompt is run. An adapter that is
                not loaded.
            CapacityError: a prompt does not fit the context.
        """
        batch = _as_list(prompts)
        requests, _ = self._requests(batch, params, return_routing, adapter)
        if stream:
            if len(batch) != 1:
                raise UsageError(f"stream=True takes one prompt; {len(batch)} were given")
            if len(requests) != 1:
                raise UsageError(
                    f"params.n is {len(requests)}; stream=True gives one answer, so leave one of "
                    "them out"
                )
            return stream_text(self._engine.submit(requests[0]), requests[0].params, self.tokenizer)
        answers: list[Generation | None] = [None] * len(requests)
        for place, answer in self._run(requests, progress):
            answers[place] = answer
        return [answer for answer in answers if answer is not None]

    def generate_each(
        self,
        prompts: Prompt | Sequence[Prompt],
        params: SamplingParams | Sequence[SamplingParams] | None = None,
        *,
        return_routing: bool = False,
        adapter: Adapter | Sequence[Adapter] = None,
        progress: bool | None = None,
    ) -> Iterator[tuple[int, Generation]]:
        """As `generate`, but gives each answer when it is done, with the index of its prompt.

        Leaving the loop, or closing the iterator, aborts what is not done.
        """
        requests, owners = self._requests(_as_list(prompts), params, return_routing, adapter)
        return ((owners[place], answer) for place, answer in self._run(requests, progress))

    def _requests(
        self,
        batch: Sequence[Prompt],
        params: SamplingParams | Sequence[SamplingParams] | None,
        return_routing: bool,
        adapter: Adapter | Sequence[Adapter],
    ) -> tuple[list[RequestInput], list[int]]:
        """Checked requests, and the index of the prompt that each is for."""
        if params is None or isinstance(params, SamplingParams):
            all_params = [params or SamplingParams()] * len(batch)
        elif isinstance(params, Mapping):
            raise UsageError(
                f"params is the dict {params!r:.80}; give SamplingParams(**params), or a list of "
                "SamplingParams"
            )
        else:
            all_params = _items(params, "params", "SamplingParams(...), or a list of them")
            for one in all_params:
                if not isinstance(one, SamplingParams):
                    raise UsageError(f"params holds {one!r}; give SamplingParams(...)")
            if len(all_params) != len(batch):
                raise UsageError(
                    f"{len(all_params)} params for {len(batch)} prompts; give one, or one each"
                )
        if adapter is None or isinstance(adapter, str):
            adapters = [adapter] * len(batch)
        else:
            adapters = _items(adapter, "adapter", "the name of a loaded one, or a list of names")
            if len(adapters) != len(batch):
                raise UsageError(
                    f"{len(adapters)} adapters for {len(batch)} prompts; give one, or one each"
                )
        requests, owners = [], []
        for i, (prompt, wish, name) in enumerate(zip(batch, all_params, adapters, strict=True)):
            ids = self._ids(prompt)
            check_stops(wish, self.tokenizer)
            for one in expand(wish):
                requests.append(
                    self._engine.request(ids, one, return_routing=return_routing, adapter=name)
                )
                owners.append(i)
        return requests, owners

    def stream(
        self,
        prompt_ids: Sequence[int],
        params: SamplingParams,
        *,
        priority: int = 0,
        cache_salt: str = "",
        adapter: Adapter = None,
    ) -> TokenStream:
        """Generate from token ids, token by token; closing the iterator aborts.

        Args:
            prompt_ids: what to continue.
            params: how.
            priority: requests of a larger one go first.
            cache_salt: what was computed for a prompt is reused by later ones of an equal salt.
            adapter: the name of a loaded LoRA adapter.
        """
        return self._engine.submit(
            self._engine.request(
                _token_ids(prompt_ids),
                params,
                priority=priority,
                cache_salt=cache_salt,
                adapter=adapter,
            )
        )

    def load_adapter(self, name: str, folder: str | PathLike[str]) -> AdapterInfo:
        """Load a LoRA adapter, a folder as PEFT saves it, while requests run.

        Attention projections and experts may be adapted. Requests of several adapters, and of none,
        run in one batch; those of none keep every bit.

        Args:
            name: what requests call it.
            folder: it holds adapter_config.json and adapter_model.safetensors.

        Raises:
            UsageError: a name that cannot be, or that is taken.
            CheckpointError: it is no adapter of this model, or damaged; file and tensor are named.
            CapacityError: too many adapters, or no room for this one.
            BackendError: the backend cannot apply adapters.
        """
        if not is_adapter_name(name):
            raise UsageError(f"the adapter's name is {name!r:.80}; give a short text")
        if not isinstance(folder, str | PathLike):
            raise UsageError(f"the adapter's folder is {folder!r:.80}; give a path")
        # The model's process may have another working directory.
        return self._engine.load_adapter(name, str(Path(folder).expanduser().absolute()))

    def unload_adapter(self, name: str) -> None:
        """Let no new request have an adapter; its name is free at once.

        Requests that have it go on to their end, and then its memory is free.

        Raises:
            UsageError: there is none of that name.
        """
        if not is_adapter_name(name):
            raise UsageError(f"the adapter's name is {name!r:.80}; give that of a loaded one")
        self._engine.unload_adapter(name)

    def adapted(self, adapter: str) -> "ChatModel":
        """This model with a loaded adapter, for a `motet.chat.ChatSession`."""
        return _Adapted(self, adapter)

    def stats(self) -> "EngineStats":
        """What the engine does and has done: queues, cache, speed."""
        return self._engine.stats()

    @overload
    def chat(
        self,
        messages: Sequence[Mapping[str, Any]],
        *,
        reasoning_effort: "Effort" = "medium",
        tools: Sequence[Tool] = (),
        tool_choice: "ToolChoice" = "auto",
        response_format: Mapping[str, Any] | None = None,
        reasoning_budget: int | None = None,
        constrain: bool = True,
        params: SamplingParams | None = None,
        current_date: str | None = None,
        max_rounds: int | None = None,
        adapter: Adapter = None,
        stream: Literal[False] = False,
    ) -> "ChatReply": ...
    @overload
    def chat(
        self,
        messages: Sequence[Mapping[str, Any]],
        *,
        reasoning_effort: "Effort" = "medium",
        tools: Sequence[Tool] = (),
        tool_choice: "ToolChoice" = "auto",
        response_format: Mapping[str, Any] | None = None,
        reasoning_budget: int | None = None,
        constrain: bool = True,
        params: SamplingParams | None = None,
        current_date: str | None = None,
        max_rounds: int | None = None,
        adapter: Adapter = None,
        stream: Literal[True],
    ) -> "Iterator[ChatEvent]": ...
    def chat(
        self,
        messages: Sequence[Mapping[str, Any]],
        *,
        reasoning_effort: "Effort" = "medium",
        tools: Sequence[Tool] = (),
        tool_choice: "ToolChoice" = "auto",
        response_format: Mapping[str, Any] | None = None,
        reasoning_budget: int | None = None,
        constrain: bool = True,
        params: SamplingParams | None = None,
        current_date: str | None = None,
        max_rounds: int | None = None,
        adapter: Adapter = None,
        stream: bool = False,
    ) -> "ChatReply | Iterator[ChatEvent]":
        """Answer a conversation in the harmony format, calling tools until the answer is final.

        Args:
            messages: OpenAI-style dicts: role ("system", "developer", "user", "assistant",
                "tool") and content.
            reasoning_effort: how long the model thinks.
            tools: Python functions, which are called, or OpenAI function schemas, whose calls are
                returned.
            tool_choice: "auto", "none", "required" or {"type": "function", "function": {"name":
                ...}}; a call that must be made is made once.
            response_format: what the final text must be: OpenAI's {"type": "json_schema",
                "json_schema": {"name": ..., "schema": ...}}, "json_object" or "text", or our own
                {"type": "regex", "regex": ...}, {"type": "choice", "choice": [...]} and
                {"type": "lark", "lark": ...}. It binds the answer, never the reasoning.
            reasoning_budget: most tokens of reasoning; None sets no bound.
            constrain: a grammar binds headers, calls and the answer, so that none is malformed.
            params: sampling; the default takes the likeliest tokens for nano and temperature 1
                for the others, as OpenAI recommends for gpt-oss.
            current_date: "YYYY-MM-DD" told to the model; None is today.
            max_rounds: most turns of tool calls; None is the session's default.
            adapter: the name of a loaded LoRA adapter.
            stream: an iterator of events; the last one carries the reply.

        Raises:
            UsageError: a message, tool or option that cannot be used; named.
            GrammarError: a schema, pattern or grammar that cannot be used, or costs too much.
        """
        from motet.chat import MAX_ROUNDS, ChatSession

        session = ChatSession(
            self if adapter is None else self.adapted(adapter),
            tools=tools,
            reasoning_effort=reasoning_effort,
            params=params or self.default_chat_params,
            current_date=current_date,
            max_rounds=MAX_ROUNDS if max_rounds is None else max_rounds,
            response_format=response_format,
            tool_choice=tool_choice,
            reasoning_budget=reasoning_budget,
            constrain=constrain,
        )
        return session.stream(messages) if stream else session.reply(messages)

    @property
    def default_chat_params(self) -> SamplingParams:
        """Sampling when none is asked for: greedy for nano, temperature 1 for the large models."""
        return SamplingParams(temperature=0.0 if self.name == "nano" else 1.0)

    def score(
        self, token_ids: Sequence[Sequence[int]], *, adapter: Adapter = None
    ) -> "list[NDArray[np.float32]]":
        """Natural log-probabilities of every next token, one float32 [len(ids), vocab] each.

        Row i of an array is the distribution of the token after `ids[i]`. `adapter` is the name of
        a loaded LoRA adapter.

        Raises:
            UsageError: a list without ids, or an id outside the vocabulary.
            CapacityError: more tokens than the context holds.
        """
        rows = _items(token_ids, "token_ids", "a list of lists of token ids")
        return self._engine.score([_token_ids(ids) for ids in rows], adapter)

    def _run(
        self, requests: Sequence[RequestInput], progress: bool | None
    ) -> Iterator[tuple[int, Generation]]:
        """Run requests together; gives the place and the answer of each that is done.

        Every answer is read as it comes, so that stop strings act.
        """
        places = {one.request_id: i for i, one in enumerate(requests)}
        answers: dict[str, _Answer] = {}
        is_shown = len(requests) > 1 if progress is None else progress
        with (
            request_bar(len(requests), is_shown=is_shown) as advance,
            self._engine.gather(requests) as outputs,
        ):
            for output in outputs:
                request_id = output.request_id
                answer = answers.get(request_id)
                if answer is None:
                    answer = _Answer(requests[places[request_id]], self.tokenizer)
                    answers[request_id] = answer
                answer.push(output)
                if answer.is_over:
                    if not output.is_last:
                        outputs.abort(request_id)
                    advance(1, answer.num_tokens)
                    yield places[request_id], answers.pop(request_id).generation()

    def _ids(self, prompt: Prompt) -> list[int]:
        if isinstance(prompt, str):
            return self._need_tokenizer("a text prompt").encode(prompt)
        return _token_ids(prompt)

    def _need_tokenizer(self, what: str) -> Tokenizer:
        if self.tokenizer is None:
            raise UsageError(
                f"{what} needs a tokenizer, and {self.name} has none; give token ids to generate, "
                "a folder with a tokenizer.json, or name one (tokenizer=PATH, --tokenizer PATH)"
            )
        return self.tokenizer


@dataclass(frozen=True)
class _Adapted:
    """What a chat session needs of a model, with an adapter."""

    llm: LLM
    adapter: str

    @property
    def encoding(self) -> "HarmonyEncoding":
        return self.llm.encoding

    def stream(self, prompt_ids: Sequence[int], params: SamplingParams) -> TokenStream:
        return self.llm.stream(prompt_ids, params, adapter=self.adapter)


class _Answer:
    """One request of `LLM.generate` while it is read."""

    def __init__(self, request: RequestInput, tokenizer: Tokenizer | None) -> None:
        self.is_over = False
        self._request = request
        self._has_text = tokenizer is not None
        self._reader = TextReader(request.params, tokenizer)
        self._pieces: list[TextOut] = []
        self._num_cached = 0
        self._routing: list[Routing] = []

    @property
    def num_tokens(self) -> int:
        """Tokens so far."""
        return len(self._pieces)

    def push(self, output: RequestOutput) -> None:
        """Take what a step gave; raises what ended the request, if it was an error."""
        raise_error(output)
        self._num_cached = output.num_cached or self._num_cached
        self._routing += output.routing or ()
        for token in output.tokens:
            if not self.is_over:
                self._pieces.append(self._reader.push(token))
                self.is_over = self._pieces[-1].finish_reason is not None

    def generation(self) -> Generation:
        """The whole answer."""
        last = self._pieces[-1]
        assert last.finish_reason is not None
        request = self._request
        ids, tokens = request.prompt_ids, [piece.token for piece in self._pieces]
        logprobs = [token.logprobs for token in tokens if token.logprobs is not None]
        return Generation(
            prompt_token_ids=ids,
            token_ids=[token.token_id for token in tokens],
            text="".join(piece.text or "" for piece in self._pieces) if self._has_text else None,
            finish_reason=last.finish_reason,
            stop_reason=last.stop_reason,
            logprobs=None if request.params.logprobs is None else logprobs,
            usage=Usage(len(ids), len(tokens), self._num_cached),
            routing=self._routing[: len(tokens)] if request.return_routing else None,
            prompt_logprobs=tokens[0].prompt_logprobs,
        )


def _as_list(prompts: Prompt | Sequence[Prompt]) -> list[Prompt]:
    """One prompt or several: a str and a flat list of ids are one."""
    if isinstance(prompts, (str, bytes, bytearray)):  # bytes are refused later, by name
        return [prompts]
    items = _items(prompts, "prompts", "a text, token ids, or a list of either")
    if items and all(isinstance(item, Integral) for item in items):
        return [cast(Prompt, items)]
    return cast(list[Prompt], items)  # or what is refused later, by name


def _items(given: Iterable[T], name: str, wanted: str) -> list[T]:
    try:
        return list(given)
    except TypeError:
        raise UsageError(f"{name} is {given!r:.80}; give {wanted}") from None


def _token_ids(ids: Sequence[int]) -> list[int]:
    """Plain ints, whatever kind of integers the caller holds them in (numpy's, a tensor's)."""
    if isinstance(ids, (bytes, bytearray)):  # integers too, but not ids
        raise UsageError(f"{ids!r:.80} is not a list of token ids; give a str, or ids")
    try:
        return [int(index(token_id)) for token_id in ids]
    except TypeError:
        raise UsageError(f"{ids!r:.80} is not a list of token ids") from None
