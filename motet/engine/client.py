"""The caller's side of the engine: text and stop strings, which the engine itself never sees.

for piece in stream_text(engine.stream(ids, params), params, tokenizer):
    print(piece.text, end="")
"""

from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass

from motet.engine.request import FinishReason, SamplingParams, TokenOut
from motet.errors import UsageError
from motet.tokenizer import Tokenizer

__all__ = ["StopStrings", "TextOut", "stream_text"]


@dataclass(frozen=True)
class TextOut:
    """One generated token and the text that became certain with it (often "")."""

    token: TokenOut
    text: str | None  # None when the model has no tokenizer
    finish_reason: FinishReason | None = None
    stop_reason: str | int | None = None  # the stop text or token id that ended the request


class StopStrings:
    """Lets text through until a stop string appears; no part of a stop string ever leaks.

    Text that may yet become a stop string is held back, at most its length minus one.
    """

    def __init__(self, stops: Sequence[str]) -> None:
        self._stops = stops
        self._held = ""

    def push(self, text: str) -> tuple[str, str | None]:
        """Returns (text that is certain now, the stop string that was found or None)."""
        held = self._held + text
        found = [(at, stop) for stop in self._stops if (at := held.find(stop)) >= 0]
        if found:
            at, stop = min(found, key=lambda pair: (pair[0], -len(pair[1])))
            self._held = ""
            return held[:at], stop
        keep = max((_overlap(held, stop) for stop in self._stops), default=0)
        self._held = held[len(held) - keep :]
        return held[: len(held) - keep], None

    def flush(self) -> str:
        """What is still held back, once nothing more can come."""
        held, self._held = self._held, ""
        return held


def _overlap(text: str, stop: str) -> int:
    """Length of the longest end of `text` that `stop` begins with."""
    for length in range(min(len(text), len(stop) - 1), 0, -1):
        if text.endswith(stop[:length]):
            return length
    return 0


def stream_text(
    tokens: Generator[TokenOut], params: SamplingParams, tokenizer: Tokenizer | None
) -> Generator[TextOut]:
    """Attach text to a stream of tokens, and end it before the first stop string.

    Control tokens give no text. Closing this iterator closes `tokens`.

    Raises:
        UsageError: stop strings are given but there is no tokenizer to see text with.
    """
    if tokenizer is None and params.stop:
        raise UsageError("stop strings need a tokenizer, and this model has none; "
                         "give stop_token_ids instead")  # fmt: skip
    return _stream_text(tokens, params, tokenizer)


def _stream_text(
    tokens: Generator[TokenOut], params: SamplingParams, tokenizer: Tokenizer | None
) -> Generator[TextOut]:
    decoder = None if tokenizer is None else tokenizer.stream(skip_control=True)
    stops = StopStrings(params.stop)
    with closing(tokens):
        for token in tokens:
            reason = token.finish_reason
            stop_reason: str | int | None = token.token_id if reason == "stop" else None
            if decoder is None:
                yield TextOut(token, None, reason, stop_reason)
                continue
            text = decoder.push(token.token_id)
            if reason is not None:
                text += decoder.flush()
            text, stop = stops.push(text)
            if stop is not None:
                yield TextOut(token, text, "stop", stop)
                return
            if reason is not None:
                text += stops.flush()
            yield TextOut(token, text, reason, stop_reason)
