"""A model that says what a test wrote down, over a byte-level vocabulary of single bytes."""

from collections.abc import Iterator, Sequence
from functools import cache

import tokenizers
from tokenizers import AddedToken, decoders, models, pre_tokenizers

from motet.engine.request import FinishReason, SamplingParams, TokenLogprobs, TokenOut
from motet.harmony import HarmonyEncoding
from motet.tokenizer import BYTE_ALPHABET, Tokenizer

CONTROL = ["start", "end", "message", "channel", "constrain", "return", "call", "endoftext"]


@cache
def byte_encoding() -> HarmonyEncoding:
    """Harmony where every byte is one token, so that characters beyond ASCII take several."""
    vocab = {char: i for i, char in enumerate(BYTE_ALPHABET)}
    inner = tokenizers.Tokenizer(models.BPE(vocab=vocab, merges=[]))
    inner.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    inner.decoder = decoders.ByteLevel()
    inner.add_special_tokens([AddedToken(f"<|{name}|>", special=True) for name in CONTROL])
    return HarmonyEncoding(Tokenizer(inner))


def spell(text: str) -> list[int]:
    """The ids of `text`, in which control tokens are written out."""
    return byte_encoding().encode(text, allowed_special="all")


class ScriptedModel:
    """Speaks one script a round: harmony as text, or token ids. Keeps what it was asked."""

    def __init__(self, *scripts: str | Sequence[int], finish: FinishReason = "stop") -> None:
        self._scripts = [spell(s) if isinstance(s, str) else list(s) for s in scripts]
        self._finish = finish
        self.prompts: list[str] = []
        self.prompt_ids: list[list[int]] = []
        self.params: list[SamplingParams] = []
        self.num_closed = 0

    @property
    def encoding(self) -> HarmonyEncoding:
        return byte_encoding()

    def stream(self, prompt_ids: Sequence[int], params: SamplingParams) -> Iterator[TokenOut]:
        script = self._scripts[len(self.prompts)]
        self.prompt_ids.append(list(prompt_ids))
        self.prompts.append(byte_encoding().decode(prompt_ids))
        self.params.append(params)
        try:
            for i, token in enumerate(script[: params.max_tokens]):
                is_last = i + 1 == min(len(script), params.max_tokens or len(script))
                is_stop = token in params.stop_token_ids
                reason: FinishReason | None = None
                if is_stop:
                    reason = "stop"
                elif is_last:
                    reason = self._finish if i + 1 == len(script) else "length"
                yield TokenOut(token, TokenLogprobs(-0.5), reason)
                if reason is not None:
                    return
        finally:
            self.num_closed += 1


def final(text: str, thought: str = "") -> str:
    """A script: think, then answer."""
    analysis = f"<|channel|>analysis<|message|>{thought}<|end|><|start|>assistant"
    return f"{analysis if thought else ''}<|channel|>final<|message|>{text}<|return|>"


def call(name: str, arguments: str, thought: str = "", end: str = "<|call|>") -> str:
    """A script: think, then call a function."""
    analysis = f"<|channel|>analysis<|message|>{thought}<|end|><|start|>assistant"
    header = f"<|channel|>commentary to={name} <|constrain|>json<|message|>"
    return f"{analysis if thought else ''}{header}{arguments}{end}"
