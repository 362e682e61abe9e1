"""The vocabulary of a GGUF file <-> the text of a tokenizer.json.

GGUF lists tokens with their types, and merges; how text is cut before merging is only named
(`tokenizer.ggml.pre`), and the one name that Motet knows is "gpt-4o", the cut of o200k. A
tokenizer.json that this cannot say in full is kept whole under `tokenizer.huggingface.json`, and
preferred when read; it must then have the very tokens that are listed. llama.cpp does not read that
key: for such a vocabulary it is told the name of a cut of its own that comes near, so the ids
that it makes of text may differ, while those that it is given mean the same.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from motet.checkpoint.gguf.metadata import Metadata
from motet.errors import CheckpointError

__all__ = ["control_ids", "metadata_from_tokenizer", "tokenizer_from_metadata"]

_TOKENS = "tokenizer.ggml.tokens"
_TYPES = "tokenizer.ggml.token_type"
_MERGES = "tokenizer.ggml.merges"
_MODEL = "tokenizer.ggml.model"
_PRE = "tokenizer.ggml.pre"
_WHOLE = "tokenizer.huggingface.json"
_MAX_WHOLE = 1 << 26  # bytes of it; o200k has 10 MB

_NORMAL, _CONTROL, _USER_DEFINED, _UNUSED = 1, 3, 4, 5
_BPE = "gpt2"  # llama.cpp's word for byte-level BPE
_NONE = "none"
_O200K = "gpt-4o"
_NEAREST = "smollm"  # digits one by one, words with the space before them

_UPPER, _LOWER = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"
_ENDING = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
_START = r"[^\r\n\p{L}\p{N}]?"
_O200K_PATTERN = (
    rf"{_START}{_UPPER}*{_LOWER}+{_ENDING}|{_START}{_UPPER}+{_LOWER}*{_ENDING}|\p{{N}}{{1,3}}|"
    r" ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def tokenizer_from_metadata(metadata: Metadata) -> str | None:
    """The text of a tokenizer.json, None if the file has no vocabulary.

    Raises:
        CheckpointError: a key is missing or of the wrong kind, or the vocabulary is of a kind that
            Motet does not know, or the file has two that disagree.
    """
    model = metadata.text(_MODEL)
    if model is None or model == _NONE:
        return None
    if model != _BPE:
        metadata.refuse(_MODEL, model, f"{_BPE!r}, byte-level BPE as gpt-oss models have")
    tokens, types = _vocabulary(metadata)
    whole = metadata.text(_WHOLE, _MAX_WHOLE)
    if whole is not None:
        _check_whole(metadata, whole, tokens, types)
        return whole
    pre = metadata.text(_PRE)
    if pre != _O200K:
        metadata.refuse(_PRE, pre, f"{_O200K!r}, the cut of gpt-oss vocabularies")
    merges = metadata.texts(_MERGES)
    if merges is None:
        raise CheckpointError(f"{metadata.file}: key {_MERGES}: missing; expected strings")
    return json.dumps(_build(tokens, types, merges), ensure_ascii=False)


def control_ids(metadata: Metadata, names: Iterable[str]) -> dict[str, int]:
    """The ids of those of `names` that are control tokens; there is a type for each token."""
    types = metadata.integers(_TYPES)
    found = metadata.find(_TOKENS, names)
    if types is None:
        return {}
    return {name: idx for name, idx in found.items() if types[idx] == _CONTROL}


def metadata_from_tokenizer(text: str | None, vocab_size: int, source: str) -> dict[str, Any]:
    """The keys of a GGUF file for a tokenizer.json, or for none.

    `vocab_size`: rows of the embedding, which GGUF wants as many tokens as; ids that the vocabulary
    leaves free are filled up. `source`: names the tokenizer in errors.

    Raises:
        CheckpointError: this is no byte-level BPE vocabulary, or has more ids than the model.
    """
    if text is None:
        return {_MODEL: _NONE}
    try:
        whole = json.loads(text)
        model, added = whole["model"], whole["added_tokens"]
        ids = dict(model["vocab"]) | {token["content"]: token["id"] for token in added}
        merges = _merges(model)
        kinds = {token["id"]: _CONTROL if token["special"] else _USER_DEFINED for token in added}
        cut = _split_pattern(whole)
        if any(type(idx) is not int for idx in ids.values()) or len({*ids.values()}) != len(ids):
            raise ValueError("the ids are no integers, or two tokens share one")
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise CheckpointError(
            f"{source}: the tokenizer cannot be written to GGUF, which takes byte-level BPE as "
            f"gpt-oss has it: {error!r}"
        ) from error
    if ids and not 0 <= min(ids.values()) <= max(ids.values()) < vocab_size:
        raise CheckpointError(
            f"{source}: the tokenizer has ids {min(ids.values())} to {max(ids.values())}; the "
            f"model has rows for 0 to {vocab_size - 1}"
        )
    tokens = [f"[PAD{idx}]" for idx in range(vocab_size)]
    types = [_UNUSED] * vocab_size
    for token, idx in ids.items():
        tokens[idx] = token
        types[idx] = kinds.get(idx, _NORMAL)
    values: dict[str, Any] = {
        _MODEL: _BPE,
        _PRE: _O200K if cut == _O200K_PATTERN else _NEAREST,
        _TOKENS: tokens,
        _TYPES: types,
        _MERGES: merges,
        "tokenizer.ggml.add_bos_token": False,
    }
    if "<|startoftext|>" in ids:
        values["tokenizer.ggml.bos_token_id"] = ids["<|startoftext|>"]
    if _meaning(whole) != _meaning(_build(tokens, types, merges)):
        values[_WHOLE] = text
    return values


def _vocabulary(metadata: Metadata) -> tuple[list[str], list[int]]:
    tokens, types = metadata.texts(_TOKENS), metadata.integers(_TYPES)
    if tokens is None or types is None:
        key = _TOKENS if tokens is None else _TYPES
        raise CheckpointError(f"{metadata.file}: key {key}: missing; expected an array")
    if len(tokens) != len(types):
        metadata.refuse(_TYPES, f"{len(types)} items", f"{len(tokens)}, one a token")
    known = (_NORMAL, _CONTROL, _USER_DEFINED, _UNUSED)
    kinds = [int(kind) for kind in types]
    for idx, kind in enumerate(kinds):
        if kind not in known:
            metadata.refuse(_TYPES, f"{kind} for token {idx}", f"one of {known}")
    used = [token for token, kind in zip(tokens, kinds, strict=True) if kind != _UNUSED]
    if len(set(used)) != len(used):
        twice, _ = Counter(used).most_common(1)[0]
        metadata.refuse(_TOKENS, f"{twice!r} twice", "every token once")
    return tokens, kinds


def _build(tokens: list[str], types: list[int], merges: list[str]) -> dict[str, Any]:
    """A tokenizer.json of the o200k kind."""
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [
            {
                "id": idx,
                "content": tokens[idx],
                "single_word": False,
                "lstrip": False,
                "rstrip": False,
                "normalized": False,
                "special": kind == _CONTROL,
            }
            for idx, kind in enumerate(types)
            if kind in (_CONTROL, _USER_DEFINED)
        ],
        "normalizer": None,
        "pre_tokenizer": {
            "type": "Sequence",
            "pretokenizers": [
                {
                    "type": "Split",
                    "pattern": {"Regex": _O200K_PATTERN},
                    "behavior": "Isolated",
                    "invert": False,
                },
                {
                    "type": "ByteLevel",
                    "add_prefix_space": False,
                    "trim_offsets": True,
                    "use_regex": False,
                },
            ],
        },
        "post_processor": None,
        "decoder": {
            "type": "ByteLevel",
            "add_prefix_space": True,
            "trim_offsets": True,
            "use_regex": True,
        },
        "model": {
            "type": "BPE",
            "dropout": None,
            "unk_token": None,
            "continuing_subword_prefix": None,
            "end_of_word_suffix": None,
            "fuse_unk": False,
            "byte_fallback": False,
            "ignore_merges": False,
            "vocab": {tokens[idx]: idx for idx, kind in enumerate(types) if kind == _NORMAL},
            "merges": merges,
        },
    }


def _meaning(whole: Mapping[str, Any]) -> dict[str, Any]:
    """What of a tokenizer.json decides about ids, spelled in one way."""
    model = {key: value or None for key, value in whole["model"].items() if key != "vocab"}
    model["merges"] = _merges(whole["model"])
    added = {token["id"]: token for token in whole["added_tokens"]}
    contents = {token["content"] for token in added.values()}
    steps = (whole.get("pre_tokenizer") or {}).get("pretokenizers")
    return {
        "normalizer": whole.get("normalizer"),
        "cut": [{k: v for k, v in step.items() if k != "trim_offsets"} for step in steps or ()]
        or whole.get("pre_tokenizer"),
        "model": model,
        "vocab": {k: v for k, v in whole["model"]["vocab"].items() if k not in contents},
        "added": added,
    }


def _merges(model: Mapping[str, Any]) -> list[str]:
    """The merges of a tokenizer.json, which has two spellings, in the one of GGUF."""
    return [pair if isinstance(pair, str) else " ".join(pair) for pair in model["merges"]]


def _split_pattern(whole: Mapping[str, Any]) -> object:
    steps = (whole.get("pre_tokenizer") or {}).get("pretokenizers") or [{}]
    pattern = steps[0].get("pattern")
    return pattern.get("Regex") if isinstance(pattern, dict) else None


def _check_whole(metadata: Metadata, text: str, tokens: list[str], types: list[int]) -> None:
    """The tokenizer.json in the metadata has the tokens and merges that the metadata lists."""
    try:
        whole = json.loads(text)
        ids = dict(whole["model"]["vocab"])
        special = set()
        for token in whole["added_tokens"]:
            ids[token["content"]] = token["id"]
            if token["special"]:
                special.add(token["content"])
        merges = _merges(whole["model"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        metadata.refuse(_WHOLE, f"no tokenizer.json: {error!r}", "a tokenizer.json")
    listed = {token: idx for idx, token in enumerate(tokens) if types[idx] != _UNUSED}
    if ids != listed:
        wrong = next(iter(set(ids.items()) ^ set(listed.items())))
        metadata.refuse(_WHOLE, f"a vocabulary that disagrees about {wrong}", f"that of {_TOKENS}")
    if merges != metadata.texts(_MERGES):
        metadata.refuse(_WHOLE, "merges that disagree", f"those of {_MERGES}")
    control = {token for idx, token in enumerate(tokens) if types[idx] == _CONTROL}
    if special != control:
        wrong_token = min(special ^ control)
        metadata.refuse(
            _WHOLE, f"control tokens that disagree about {wrong_token!r}", f"those of {_TYPES}"
        )
