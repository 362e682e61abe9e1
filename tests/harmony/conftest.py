"""Encodings to test with: the real vocabulary twice (ours and openai_harmony's), and a small one
with other ids that needs no file."""

from pathlib import Path
from typing import Any

import openai_harmony
import pytest
import tokenizers
from tokenizers import AddedToken, decoders, models, pre_tokenizers, trainers

from motet import harmony
from motet.harmony.o200k import build_o200k_harmony
from motet.tokenizer import Tokenizer

from . import vocabulary

CONTROL = ["start", "end", "message", "channel", "constrain", "return", "call"]
CONTROL += ["startoftext", "endoftext", "reserved_1"]


def small_tokenizer() -> tokenizers.Tokenizer:
    """A byte-level BPE of some 600 tokens; control tokens come first, and stand in the vocabulary
    proper too, as a trainer leaves them."""
    inner = tokenizers.Tokenizer(models.BPE())
    inner.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    inner.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=600,
        special_tokens=[AddedToken(f"<|{name}|>", special=True) for name in CONTROL],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    text = "assistant analysis commentary final user developer system to=functions.get json <| |>"
    inner.train_from_iterator([text, "The answer is 42. Die Grüße, 日本語 😀"] * 20, trainer)
    return inner


@pytest.fixture(scope="session")
def small() -> harmony.HarmonyEncoding:
    """The encoding over the small vocabulary."""
    return harmony.HarmonyEncoding(Tokenizer(small_tokenizer()))


@pytest.fixture(scope="session")
def vocabulary_file() -> Path:
    """o200k_base.tiktoken; the one reason to skip is that the registry cannot be reached."""
    try:
        return vocabulary.vocabulary_folder() / vocabulary.NAME
    except vocabulary.VocabularyMissingError as error:
        pytest.skip(f"no o200k_base.tiktoken: {error}")


@pytest.fixture(scope="session")
def reference(vocabulary_file: Path) -> Any:
    """openai_harmony's encoding, loaded without a network."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TIKTOKEN_ENCODINGS_BASE", str(vocabulary_file.parent))
        return openai_harmony.load_harmony_encoding("HarmonyGptOss")


@pytest.fixture(scope="session")
def o200k(vocabulary_file: Path) -> harmony.HarmonyEncoding:
    """Our encoding over the real vocabulary."""
    return harmony.HarmonyEncoding(Tokenizer(build_o200k_harmony(vocabulary_file)))


@pytest.fixture(params=["small", "o200k"])
def encoding(request: pytest.FixtureRequest) -> harmony.HarmonyEncoding:
    """Both vocabularies in turn."""
    found: harmony.HarmonyEncoding = request.getfixturevalue(request.param)
    return found
