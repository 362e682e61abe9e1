"""One request: the tokens to continue, how to sample, and what came of it.

Knows token ids only: no text, no harmony, no torch. `SamplingParams` is public
(`from motet import SamplingParams`) and says all that a caller may ask of one request; it is plain
data, so it can be sent to another process. `Request` is the engine's own, with the state that grows
with the tokens.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from numbers import Integral, Real
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

from motet.engine.reasoning import ReasoningBudget, ReasoningEnd, ReasoningState
from motet.errors import MotetError, UsageError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from motet.engine.counts import TokenCounts

__all__ = [
    "Drawn",
    "FinishReason",
    "GrammarState",
    "Request",
    "SamplingParams",
    "TokenLogprobs",
    "TokenOut",
    "check_params",
    "expand",
    "is_text",
]

FinishReason = Literal["stop", "length", "abort"]
MAX_LOGPROBS = 20  # alternatives a token, as in OpenAI's API
MAX_WHOLE = 2**63 - 1  # of the numbers that become int64 tensors
MAX_CHOICES = 128  # `n`, as in OpenAI's API
MAX_BIASED = 1024  # tokens of a logit_bias
MAX_GRAMMAR_BYTES = 512 * 1024


@dataclass(frozen=True)
class SamplingParams:
    """How the tokens of one request are chosen.

    The order in which the logits are changed, as vLLM does it:

    1. `logit_bias` is added.
    2. `repetition_penalty` r (of CTRL, Keskar et al. 2019): the logit of every token that stands in
       the prompt or was generated is divided by r if it is positive and multiplied by r if not.
    3. `frequency_penalty` f and `presence_penalty` p (OpenAI's): logit - f * count - p, for tokens
       that were generated count > 0 times; the prompt does not count.
    4. Before `min_tokens` tokens are generated, the end tokens and `stop_token_ids` are banned.
    5. Tokens that `grammar` does not allow are banned. It outranks `min_tokens`: where it allows
       an end alone, the request ends.
    6. `temperature`, `top_k`, `top_p`, `min_p` (see `motet.ops.sample`).

    Log-probabilities are the model's own: of the logits before all of this.

    Raises:
        UsageError: a value outside its range; the message names it.
    """

    max_tokens: int | None = None  # None: until a stop or the end of the context
    min_tokens: int = 0  # no end before so many; stop strings act all the same
    n: int = 1  # so many answers to the one prompt
    temperature: float = 1.0  # 0 takes the likeliest token
    top_p: float = 1.0  # smallest set of tokens whose probability reaches this; 1 keeps all
    top_k: int = 0  # only so many likeliest tokens; 0 keeps all
    min_p: float = 0.0  # only tokens at least this fraction as likely as the likeliest
    repetition_penalty: float = 1.0  # above 1: less of what stands in prompt or answer
    presence_penalty: float = 0.0  # above 0: less of what the answer holds
    frequency_penalty: float = 0.0  # above 0: less of it, by how often it holds it
    logit_bias: Mapping[int, float] = field(default_factory=dict, hash=False)  # -100 to 100
    seed: int | None = None  # equal seeds draw equal tokens; None takes a random one
    ignore_eos: bool = False  # go on past the model's own end tokens
    stop: Sequence[str] = ()  # end before any of these texts; a str is one of them
    stop_token_ids: Sequence[int] = ()  # end at any of these tokens, beside the model's own
    logprobs: int | None = None  # log-probabilities of the tokens and of so many alternatives
    prompt_logprobs: int | None = None  # the same for the prompt's tokens
    grammar: str | None = None  # what the tokens must spell: llguidance's Lark, or its JSON form
    reasoning: ReasoningBudget | None = None  # when thinking is cut short

    def __post_init__(self) -> None:
        if isinstance(self.stop, str):
            object.__setattr__(self, "stop", (self.stop,))
        for name in ("stop", "stop_token_ids"):
            value = getattr(self, name)
            if not isinstance(value, Iterable):
                raise UsageError(f"{name} is {value!r}; give a list")
            object.__setattr__(self, name, tuple(value))
        self._whole("max_tokens", 1, MAX_WHOLE, optional=True)
        self._whole("min_tokens", 0, MAX_WHOLE)
        if self.max_tokens is not None and self.min_tokens > self.max_tokens:
            raise UsageError(
                f"min_tokens is {self.min_tokens}; give at most max_tokens, {self.max_tokens}"
            )
        self._whole("n", 1, MAX_CHOICES)
        self._real("temperature", 0.0, 100.0)
        self._real("top_p", 0.0, 1.0)
        if self.top_p == 0:
            raise UsageError(
                "top_p is 0; give a number above 0, or temperature=0 for the likeliest"
            )
        self._whole("top_k", 0, MAX_WHOLE)
        self._real("min_p", 0.0, 1.0)
        self._real("repetition_penalty", 0.01, 100.0)
        self._real("presence_penalty", -2.0, 2.0)
        self._real("frequency_penalty", -2.0, 2.0)
        object.__setattr__(self, "logit_bias", _biases(self.logit_bias))
        self._whole("seed", 0, MAX_WHOLE, optional=True)
        if not isinstance(self.ignore_eos, bool):
            raise UsageError(f"ignore_eos is {self.ignore_eos!r}; give True or False")
        self._whole("logprobs", 0, MAX_LOGPROBS, optional=True)
        self._whole("prompt_logprobs", 0, MAX_LOGPROBS, optional=True)
        for text in self.stop:
            if not is_text(text) or not text:
                raise UsageError(
                    f"stop holds {text!r}; give texts of whole characters, one or more"
                )
        object.__setattr__(self, "stop", tuple(map(str, self.stop)))
        ids = tuple(_whole("stop_token_ids", token, 0, None) for token in self.stop_token_ids)
        object.__setattr__(self, "stop_token_ids", ids)
        if self.grammar is not None:
            _check_grammar(self.grammar)
        if self.reasoning is not None and not isinstance(self.reasoning, ReasoningBudget):
            raise UsageError(f"reasoning is {self.reasoning!r}; give a ReasoningBudget")

    @property
    def has_penalties(self) -> bool:
        """Whether what was said before changes what comes next."""
        return (
            self.repetition_penalty != 1
            or self.presence_penalty != 0
            or self.frequency_penalty != 0
        )

    # The fields become plain ints and floats, whatever kind of number the caller holds them in
    # (numpy's): nothing else can be sent to another process.

    def _whole(self, name: str, low: int, high: int, *, optional: bool = False) -> None:
        value = getattr(self, name)
        if value is not None or not optional:
            object.__setattr__(self, name, _whole(name, value, low, high))

    def _real(self, name: str, low: float, high: float) -> None:
        object.__setattr__(self, name, _real(name, getattr(self, name), low, high))


def _whole(name: str, value: object, low: int, high: int | None) -> int:
    if not isinstance(value, bool) and isinstance(value, Integral):
        number = int(value)
        if number >= low and (high is None or number <= high):
            return number
    span = f"of at least {low}" if high is None else f"from {low} to {high}"
    raise UsageError(f"{name} is {value!r}; give a whole number {span}")


def _real(name: str, value: object, low: float, high: float) -> float:
    if not isinstance(value, bool) and isinstance(value, Real):
        try:
            number = float(value)
        except OverflowError:
            number = math.inf
        if low <= number <= high:  # which what is no number is not
            return number
    raise UsageError(f"{name} is {value!r}; give a number from {low:g} to {high:g}")


def is_text(value: object) -> bool:
    """Whether it is a str that can be sent: without halves of characters."""
    return isinstance(value, str) and not any("\ud800" <= c <= "\udfff" for c in value)


def _biases(given: object) -> dict[int, float]:
    """Biases by token id; OpenAI's API has the ids as text."""
    if not isinstance(given, Mapping):
        raise UsageError(f"logit_bias is {given!r}; give a mapping from token ids to numbers")
    if len(given) > MAX_BIASED:
        raise UsageError(f"logit_bias names {len(given)} tokens; give at most {MAX_BIASED}")
    biases = {}
    for token, bias in given.items():
        try:
            token_id = int(token) if isinstance(token, str) else token
        except ValueError:
            token_id = token
        token_id = _whole("a token id of logit_bias", token_id, 0, None)
        biases[token_id] = _real(f"logit_bias[{token_id}]", bias, -100.0, 100.0)
    return biases


def _check_grammar(text: object) -> None:
    if not isinstance(text, str) or not is_text(text) or not text.strip():
        raise UsageError(f"grammar is {text!r:.80}; give the text of a grammar")
    if len(text) > MAX_GRAMMAR_BYTES or len(text.encode()) > MAX_GRAMMAR_BYTES:
        raise UsageError(
            f"the grammar is larger than {MAX_GRAMMAR_BYTES} bytes; give a smaller schema"
        )


def check_params(params: SamplingParams, vocab_size: int) -> None:
    """Check what only a vocabulary decides.

    Raises:
        UsageError: a token id outside it; named.
    """
    for name, ids in (("logit_bias", params.logit_bias), ("stop_token_ids", params.stop_token_ids)):
        for token_id in ids:
            if token_id >= vocab_size:
                raise UsageError(
                    f"{name} names token {token_id}, outside the vocabulary of {vocab_size}"
                )
    forced = () if params.reasoning is None else params.reasoning.forced
    for token_id in forced:
        if token_id >= vocab_size:
            raise UsageError(
                f"the reasoning budget forces token {token_id}, outside the vocabulary of "
                f"{vocab_size}"
            )
    for name, count in (("logprobs", params.logprobs), ("prompt_logprobs", params.prompt_logprobs)):
        if count is not None and count > vocab_size:
            raise UsageError(f"{name} is {count}; the vocabulary has {vocab_size} tokens")


def expand(params: SamplingParams) -> list[SamplingParams]:
    """One request for each of the `n` answers: the first keeps the seed, the others derive theirs.

    So the first answer is what n = 1 gives, and each is the same whatever n is.
    """
    if params.n == 1:
        return [params]
    return [
        replace(params, n=1, seed=None if params.seed is None else _derived(params.seed, i))
        for i in range(params.n)
    ]


def _derived(seed: int, index: int) -> int:
    """A seed for the answer of that index: splitmix64 (Steele et al. 2014), seed itself for 0."""
    if index == 0:
        return seed
    mask = 2**64 - 1
    z = (seed + index * 0x9E3779B97F4A7C15) & mask
    z = ((z ^ z >> 30) * 0xBF58476D1CE4E5B9) & mask
    z = ((z ^ z >> 27) * 0x94D049BB133111EB) & mask
    return (z ^ z >> 31) & MAX_WHOLE


@dataclass(frozen=True)
class TokenLogprobs:
    """Natural log-probabilities at one position, before temperature and filters."""

    logprob: float  # of the token that was chosen
    top: tuple[tuple[int, float], ...] = ()  # (token id, log-probability), likeliest first


@dataclass(frozen=True)
class TokenOut:
    """One generated token, as the engine hands it over."""

    token_id: int
    logprobs: TokenLogprobs | None = None
    finish_reason: FinishReason | None = None  # set on the last token
    forced: ReasoningEnd | None = None  # why the engine chose this token instead of the model
    # On the first token, if asked for: one a prompt token; the first has nothing before it.
    prompt_logprobs: tuple[TokenLogprobs | None, ...] | None = None

    @property
    def logprob(self) -> float | None:
        """The chosen token's log-probability, if it was asked for."""
        return None if self.logprobs is None else self.logprobs.logprob


class Drawn(NamedTuple):
    """What the sampler found for one row: a token, or why there can be none."""

    token_id: int  # -1 with an error
    logprobs: TokenLogprobs | None = None
    forced: ReasoningEnd | None = None
    error: MotetError | None = None  # the request must end with it


class GrammarState(Protocol):
    """How far a request has come in its grammar: `motet.engine.grammar.GrammarMatcher`."""

    @property
    def is_over(self) -> bool:
        """Whether the grammar allows nothing more."""
        ...

    def advance(self, token_id: int) -> None:
        """Take a token; GrammarError if the grammar does not allow it."""
        ...

    def ahead(self, token_ids: Sequence[int]) -> "GrammarState | None":
        """A copy that has taken these too; None if the grammar does not allow them."""
        ...

    def fill(self, bits: "NDArray[np.int32]") -> None:
        """Write which tokens may come next: bit i of word i // 32. GrammarError past a bound."""
        ...


@dataclass
class Request:
    """A request inside the engine. `token_ids` holds the prompt, then what was generated."""

    token_ids: list[int]
    params: SamplingParams
    eos_token_ids: frozenset[int]
    seed: int
    max_len: int  # tokens, prompt included, at which the request ends
    num_prompt: int = field(init=False)
    is_plain: bool = field(init=False)  # nothing but the temperature and the filters to see to
    grammar: GrammarState | None = None  # of params.grammar, once it is compiled
    reasoning: ReasoningState | None = field(init=False, default=None)
    counts: "TokenCounts | None" = field(init=False, default=None)  # the sampler's, for penalties

    def __post_init__(self) -> None:
        self.num_prompt = len(self.token_ids)
        budget, params = self.params.reasoning, self.params
        self.is_plain = not (
            params.logprobs is not None
            or params.logit_bias
            or params.has_penalties
            or params.min_tokens
            or params.grammar is not None
            or budget is not None
        )
        if budget is not None:
            self.reasoning = ReasoningState(budget, self.token_ids, self.max_len)

    @property
    def num_output(self) -> int:
        """Tokens generated so far."""
        return len(self.token_ids) - self.num_prompt

    def append(self, token_id: int) -> FinishReason | None:
        """Take a generated token; the reason if the request ends with it.

        Raises:
            GrammarError: the grammar does not allow it, or met its bounds; the request must end.
        """
        self.token_ids.append(token_id)
        if token_id in self.params.stop_token_ids:
            return "stop"
        if token_id in self.eos_token_ids and not self.params.ignore_eos:
            return "stop"
        if self.reasoning is not None:
            self.reasoning.advance(self.token_ids)
        if self.grammar is not None:
            self.grammar.advance(token_id)
            if self.grammar.is_over:
                return "stop"
        return "length" if len(self.token_ids) >= self.max_len else None

    def take(self, drawn: Drawn) -> TokenOut:
        """Append what was drawn, as it is handed to the caller; raises the error in its place."""
        if drawn.error is not None:
            raise drawn.error
        reason = self.append(drawn.token_id)
        return TokenOut(drawn.token_id, drawn.logprobs, reason, drawn.forced)
