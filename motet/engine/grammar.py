"""Grammars: text compiled off the step loop, and matchers that say which token may come next.

The engine runs any grammar that llguidance reads (its Lark, or its JSON form) and knows nothing of
what one means. Control tokens are never made from text: the vocabulary is handed over with the
tokenizer's own encoding, so a grammar's string "<|end|>" is spelled with ordinary tokens, and only
`<|end|>` or `<[ID]>` outside of strings is the control token.

    compiler = GrammarCompiler(tokenizer, vocab_size=1536, eos_token_ids=[1529])
    pending = compiler.submit('start: "yes" | "no"')     # at once; compiles in a thread
    matcher = pending.poll()                             # None while it compiles
    matcher = pending.wait()                             # or: block until it is there
    matcher.fill(bits)                                   # int32 [ceil(V / 32)]
    matcher.advance(token_id)
"""

import re
import threading
import time
from collections import OrderedDict
from collections.abc import Collection, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeoutError

import numpy as np
from llguidance import LLMatcher, LLParserLimits, LLTokenizer, TokenizerWrapper
from numpy.typing import NDArray

from motet.errors import GrammarError
from motet.tokenizer import Tokenizer

__all__ = ["GrammarCompiler", "GrammarMatcher", "PendingGrammar", "bitmask"]

COMPILE_SECONDS = 10.0  # after which a grammar is given up; the bounds below end it long before
CACHED_GRAMMARS = 64
CACHED_BYTES = 8 * 1024 * 1024  # of their texts
MAX_MULTIPLES = 70_000
_NUM_THREADS = 2
_ERROR_CHARS = 300
# multipleOf and its number, however it is quoted; and a letter that JSON spells by its code.
_MULTIPLE = re.compile(r"multipleOf[^0-9.+-]{0,32}[+-]?([0-9.]{1,4000}(?:[eE][+-]?[0-9]+)?)")
_SPACES = re.compile(r"\\[nrt]|\s|\\")
_ESCAPED_LETTER = re.compile(r"\\u00([4-7][0-9a-fA-F])")


def _limits() -> LLParserLimits:
    """Bounds on what a grammar may cost: a second or so to compile, some 10 ms a step."""
    return LLParserLimits(
        initial_lexer_fuel=1_000_000,
        step_lexer_fuel=100_000,
        step_max_items=50_000,
        max_items_in_row=2_000,
        max_lexer_states=25_000,
        max_grammar_size=200_000,
        verbose_errors=False,
    )


def bitmask(num_rows: int, vocab_size: int) -> NDArray[np.int32]:
    """Room for the allowed tokens of `num_rows` rows: int32 [num_rows, ceil(V / 32)], all zero."""
    return np.zeros((num_rows, -(-vocab_size // 32)), dtype=np.int32)


class GrammarMatcher:
    """How far one request is in its grammar."""

    def __init__(self, inner: LLMatcher) -> None:
        self._inner = inner

    @property
    def is_over(self) -> bool:
        """Whether the grammar allows nothing more."""
        return self._inner.is_stopped()

    @property
    def is_accepting(self) -> bool:
        """Whether what was taken so far is a whole sentence of the grammar."""
        return self._inner.is_accepting()

    def advance(self, token_id: int) -> None:
        """Take a token; GrammarError if the grammar does not allow it, or a bound is met."""
        if not self._inner.consume_token(token_id):
            raise GrammarError(f"the grammar cannot take token {token_id}: {self._error()}")

    def ahead(self, token_ids: Sequence[int]) -> "GrammarMatcher | None":
        """A copy that has taken these too; None if the grammar does not allow them."""
        # Copies, where the library could roll back: after a rollback it can refuse what it allowed.
        copy = self._inner.deep_copy()
        ids = list(token_ids)
        if copy.try_consume_tokens(ids) < len(ids) or copy.is_error():
            return None
        return GrammarMatcher(copy)

    def fill(self, bits: NDArray[np.int32]) -> None:
        """Write which tokens may come next: bit i of word i // 32. GrammarError past a bound."""
        self._inner.unsafe_compute_mask_ptr(bits.ctypes.data, bits.nbytes)
        if self._inner.is_error():
            raise GrammarError(f"the grammar cannot go on: {self._error()}")

    def _error(self) -> str:
        return _short(self._inner.get_error()) or f"it has ended ({self._inner.stop_reason()})"


class PendingGrammar:
    """A grammar that is being compiled for one request."""

    def __init__(self, future: "Future[LLMatcher]", seconds: float) -> None:
        self._future = future
        self._seconds = seconds
        self._deadline = time.monotonic() + seconds

    def poll(self) -> GrammarMatcher | None:
        """The matcher at its start, or None while it is compiled.

        Raises:
            GrammarError: the grammar is refused, or takes too long.
        """
        if not self._future.done():
            if time.monotonic() > self._deadline:
                raise self._too_long()
            return None
        return GrammarMatcher(self._future.result().deep_copy())

    def wait(self) -> GrammarMatcher:
        """As `poll`, but blocks until it is decided."""
        try:
            self._future.result(max(0.0, self._deadline - time.monotonic()))
        except FutureTimeoutError:
            raise self._too_long() from None
        matcher = self.poll()
        assert matcher is not None
        return matcher

    def _too_long(self) -> GrammarError:
        return GrammarError(
            f"the grammar was not compiled within {self._seconds:g} s; give a simpler one"
        )


class GrammarCompiler:
    """Compiles grammars for one vocabulary, in threads of its own; the latest are kept.

    Args:
        tokenizer: its tokens are those of the model.
        vocab_size: V, the rows of the model's logits; ids without a token are never allowed.
        eos_token_ids: the tokens that end a text that the grammar accepts.
        seconds: after which a request's grammar is given up.
    """

    def __init__(
        self,
        tokenizer: Tokenizer,
        *,
        vocab_size: int,
        eos_token_ids: Collection[int],
        seconds: float = COMPILE_SECONDS,
    ) -> None:
        self._tokenizer = tokenizer
        self._vocab_size = vocab_size
        self._eos_token_ids = [i for i in sorted(eos_token_ids) if i < vocab_size]
        self._seconds = seconds
        self._threads = ThreadPoolExecutor(_NUM_THREADS, thread_name_prefix="grammar")
        self._lock = threading.Lock()
        self._vocabulary: LLTokenizer | None = None
        self._compiled: OrderedDict[str, Future[LLMatcher]] = OrderedDict()
        self._num_bytes = 0

    def submit(self, text: str) -> PendingGrammar:
        """Begin to compile a grammar, or take up one that was compiled before."""
        with self._lock:
            future = self._compiled.pop(text, None)
            if future is None:
                future = self._threads.submit(self._compile, text)
                self._num_bytes += len(text)
            self._compiled[text] = future
            while len(self._compiled) > CACHED_GRAMMARS or (
                self._num_bytes > CACHED_BYTES and len(self._compiled) > 1
            ):
                old, _ = self._compiled.popitem(last=False)
                self._num_bytes -= len(old)
        return PendingGrammar(future, self._seconds)

    def close(self) -> None:
        """Take no more grammars; what is being compiled is left to end by itself."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _compile(self, text: str) -> LLMatcher:
        try:
            return self._compile_checked(text)
        except GrammarError:
            raise
        except BaseException as error:  # whatever the library throws, a panic of its own included
            raise GrammarError(
                f"the grammar cannot be used: {type(error).__name__}: {_short(str(error))}"
            ) from error

    def _compile_checked(self, text: str) -> LLMatcher:
        _check_multiples(text)
        try:
            matcher = LLMatcher(self._load(), text, log_level=0, limits=_limits())
        except ValueError as error:
            raise GrammarError(f"the grammar cannot be used: {_short(str(error))}") from None
        if matcher.is_error():
            raise GrammarError(f"the grammar cannot be used: {_short(matcher.get_error())}")
        # The first mask builds most of the lexer: its cost belongs here and not in a step.
        bits = bitmask(1, self._vocab_size)[0]
        matcher.unsafe_compute_mask_ptr(bits.ctypes.data, bits.nbytes)
        if matcher.is_error():
            raise GrammarError(f"the grammar cannot be used: {_short(matcher.get_error())}")
        if not bits.any():
            raise GrammarError("the grammar allows no token at all")
        return matcher

    def _load(self) -> LLTokenizer:
        with self._lock:
            if self._vocabulary is None:
                vocabulary = _Vocabulary(self._tokenizer, self._vocab_size, self._eos_token_ids)
                self._vocabulary = LLTokenizer(
                    TokenizerWrapper(vocabulary), eos_token=self._eos_token_ids
                )
            return self._vocabulary


class _Vocabulary:
    """The tokenizer as llguidance wants it; the names are the library's."""

    bos_token_id = None

    def __init__(self, tokenizer: Tokenizer, vocab_size: int, eos_token_ids: list[int]) -> None:
        if not eos_token_ids:
            raise GrammarError(
                "grammars need a model with an end token; its configuration has none"
            )
        self._encode = tokenizer.encode
        self.eos_token_id = eos_token_ids[0]
        self.tokens = [tokenizer.token_bytes(i) or b"" for i in range(vocab_size)]
        self.special_token_ids = sorted(i for i in tokenizer.control_ids if i < vocab_size)

    def __call__(self, text: str) -> list[int]:
        return self._encode(text)


def _check_multiples(text: str) -> None:
    """Refuse what the library would not: multipleOf, whose automaton has a state a remainder.

    Of a large number it takes minutes and gigabytes, and nothing in the library bounds it.
    """
    for _ in range(3):  # JSON may stand in JSON, and no deeper
        text = _ESCAPED_LETTER.sub(lambda m: chr(int(m[1], 16)), text)
    total = 0
    for found in _MULTIPLE.finditer(_SPACES.sub("", text)):
        digits = found[1].split("e")[0].split("E")[0].replace(".", "").strip("0")
        total += int(digits or "0")
        if total > MAX_MULTIPLES:
            raise GrammarError(
                f"the grammar's multipleOf is too costly at {found[1]:.40}: their digits may add "
                f"up to {MAX_MULTIPLES}, trailing zeros aside"
            )


def _short(message: str) -> str:
    """The library's message on one line, of a bounded length."""
    line = " ".join(message.split())
    return line if len(line) <= _ERROR_CHARS else line[:_ERROR_CHARS] + " ..."
