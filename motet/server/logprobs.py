"""Log-probabilities as OpenAI's APIs tell them."""

from collections.abc import Iterable
from typing import Any

from motet.engine.request import TokenOut
from motet.tokenizer import Tokenizer

__all__ = ["logprob_list"]


def logprob_list(tokens: Iterable[TokenOut], tokenizer: Tokenizer) -> list[dict[str, Any]]:
    """One entry a token that has them: token, logprob, bytes and the likeliest alternatives."""
    return [
        {
            **_entry(token.token_id, token.logprobs.logprob, tokenizer),
            "top_logprobs": [_entry(*one, tokenizer) for one in token.logprobs.top],
        }
        for token in tokens
        if token.logprobs is not None
    ]


def _entry(token_id: int, logprob: float, tokenizer: Tokenizer) -> dict[str, Any]:
    data = tokenizer.token_bytes(token_id) or b""
    # JSON has no minus infinity.
    value = max(logprob, -9999.0)
    return {"token": data.decode("utf-8", "replace"), "bytes": list(data), "logprob": value}
