"""The o200k_harmony vocabulary from a local copy of `o200k_base.tiktoken`.

A gpt-oss checkpoint brings its own tokenizer.json; this is for code that asks for the encoding by
name, as openai_harmony's users do, and keeps the vocabulary file where that package looks for it.
Nothing is downloaded.
"""

import base64
import hashlib
from pathlib import Path

import tokenizers
from tokenizers import AddedToken, Regex, decoders, models, pre_tokenizers

from motet.errors import HarmonyError
from motet.tokenizer import BYTE_ALPHABET

__all__ = ["O200K_BASE_SHA256", "build_o200k_harmony"]

O200K_BASE_SHA256 = "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d"

_NAMED = {
    199998: "<|startoftext|>",
    199999: "<|endoftext|>",
    200002: "<|return|>",
    200003: "<|constrain|>",
    200005: "<|channel|>",
    200006: "<|start|>",
    200007: "<|end|>",
    200008: "<|message|>",
    200012: "<|call|>",
}
_LAST_RESERVED = 201088

# How o200k cuts text before merging: words (with an English contraction), up to three digits,
# punctuation, line ends, spaces.
_UPPER, _LOWER = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"
_CONTRACTION = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
_PATTERN = "|".join(
    [
        rf"[^\r\n\p{{L}}\p{{N}}]?{_UPPER}*{_LOWER}+{_CONTRACTION}",
        rf"[^\r\n\p{{L}}\p{{N}}]?{_UPPER}+{_LOWER}*{_CONTRACTION}",
        r"\p{N}{1,3}",
        r" ?[^\s\p{L}\p{N}]+[\r\n/]*",
        r"\s*[\r\n]+",
        r"\s+(?!\S)",
        r"\s+",
    ]
)


def build_o200k_harmony(path: Path) -> tokenizers.Tokenizer:
    """Convert the file `path` (o200k_base.tiktoken, checked by its SHA-256) to a tokenizer.

    Raises HarmonyError when the file is missing or is another file.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise HarmonyError(f"cannot read the vocabulary {path}: {error.strerror}") from error
    digest = hashlib.sha256(data).hexdigest()
    if digest != O200K_BASE_SHA256:
        raise HarmonyError(
            f"{path} is not o200k_base.tiktoken: its SHA-256 is {digest}, not {O200K_BASE_SHA256}"
        )
    ranks = {}
    for line in data.splitlines():
        token, rank = line.split()
        ranks[base64.b64decode(token)] = int(rank)
    vocab = {"".join(BYTE_ALPHABET[b] for b in token): rank for token, rank in ranks.items()}
    # tiktoken merges the pair whose joined bytes rank lowest, however they are cut; so every cut
    # of every token is a merge, and merges go by the rank of what they make.
    merges = [
        (text[:cut], text[cut:])
        for text in sorted(vocab, key=vocab.__getitem__)
        for cut in range(1, len(text))
        if text[:cut] in vocab and text[cut:] in vocab
    ]
    inner = tokenizers.Tokenizer(models.BPE(vocab, merges, ignore_merges=True))
    inner.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_PATTERN), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    inner.decoder = decoders.ByteLevel()
    names = (_NAMED.get(i, f"<|reserved_{i}|>") for i in range(len(vocab), _LAST_RESERVED + 1))
    inner.add_special_tokens([AddedToken(name, special=True, normalized=False) for name in names])
    return inner
