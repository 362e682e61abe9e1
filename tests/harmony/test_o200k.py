"""The converted o200k vocabulary has the ids of openai_harmony's own."""

import random
import shutil
from pathlib import Path
from typing import Any

import openai_harmony
import pytest

from motet import harmony

from . import generate


def texts(seed: int, count: int) -> list[str]:
    """Prose, code and characters from all over Unicode (assigned to letters, marks, numbers,
    punctuation, spaces or to nothing at all)."""
    rng = random.Random(seed)
    ranges = [(0x20, 0x7F), (0, 0x250), (0x300, 0x600), (0x900, 0xE00), (0x2000, 0x2100)]
    ranges += [(0x3000, 0x3100), (0x4E00, 0x9FFF), (0x1F300, 0x1FAFF), (0x10000, 0x1F000)]
    out = []
    for _ in range(count):
        low, high = rng.choice(ranges)
        chars = [chr(rng.randrange(low, high)) for _ in range(rng.randrange(30))]
        mixed = [rng.choice([char, generate.text(rng, 2), "'s", "'LL", " "]) for char in chars]
        out.append("".join(char for char in mixed if not 0xD800 <= ord(char[:1] or " ") < 0xE000))
    return out


def test_ids_are_equal(o200k: harmony.HarmonyEncoding, reference: Any) -> None:
    source = Path(generate.__file__).read_text(encoding="utf-8")
    for text in [source, "  \n\n  x  ", "a" * 3000, " " * 500, "é" * 700, *texts(0, 1500)]:
        expected = reference.encode(text, disallowed_special=())
        assert o200k.tokenizer.encode(text) == expected, text
        assert o200k.encode(text, disallowed_special=()) == expected
        assert o200k.decode_utf8(expected) == text
        assert o200k.encode(text, allowed_special="all") == reference.encode(
            text, allowed_special="all"
        )
        some = {"<|start|>", "<|constrain|>", "unknown"}
        assert o200k.encode(text, allowed_special=some, disallowed_special=()) == reference.encode(
            text, allowed_special=some, disallowed_special=()
        )


def test_vocabulary(o200k: harmony.HarmonyEncoding, reference: Any) -> None:
    assert o200k.special_tokens_set == reference.special_tokens_set
    assert o200k.tokenizer.vocab_size == 201089
    assert sorted(o200k.stop_tokens()) == sorted(reference.stop_tokens())
    assert sorted(o200k.stop_tokens_for_assistant_actions()) == sorted(
        reference.stop_tokens_for_assistant_actions()
    )
    rng = random.Random(0)
    for idx in [*range(199_990, 201_089), *rng.sample(range(199_998), 3000)]:
        assert o200k.is_special_token(idx) == reference.is_special_token(idx)
        assert o200k.decode([idx]) == reference.decode([idx])


def same_error(o200k: Any, reference: Any, method: str, *args: Any) -> str:
    with pytest.raises(openai_harmony.HarmonyError) as theirs:
        getattr(reference, method)(*args)
    with pytest.raises(harmony.HarmonyError) as ours:
        getattr(o200k, method)(*args)
    assert str(ours.value) == str(theirs.value)
    return str(ours.value)


def test_errors_have_the_same_words(o200k: harmony.HarmonyEncoding, reference: Any) -> None:
    assert "disallowed special" in same_error(o200k, reference, "encode", "x<|end|>")
    assert "Invalid token" in same_error(o200k, reference, "decode", [99_999_999])
    assert "Invalid token" in same_error(o200k, reference, "decode_utf8", [5, 99_999_999])
    rng = random.Random(0)
    for _ in range(300):
        ids = [rng.choice([9552, 132990, *range(260)]) for _ in range(4)]
        try:
            assert o200k.decode_utf8(ids) == reference.decode_utf8(ids)
        except harmony.HarmonyError:
            assert "Invalid utf-8" in same_error(o200k, reference, "decode_utf8", ids)
        assert o200k.decode(ids) == reference.decode(ids)


def test_loading_by_name(
    vocabulary_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ValueError, match="Invalid HarmonyEncodingName: gpt2"):
        harmony.load_harmony_encoding("gpt2")
    monkeypatch.delenv("TIKTOKEN_ENCODINGS_BASE", raising=False)
    with pytest.raises(harmony.HarmonyError, match="use load_encoding"):
        harmony.load_harmony_encoding(harmony.HarmonyEncodingName.HARMONY_GPT_OSS)
    monkeypatch.setenv("TIKTOKEN_ENCODINGS_BASE", str(tmp_path))
    with pytest.raises(harmony.HarmonyError, match="cannot read"):
        harmony.load_harmony_encoding("HarmonyGptOss")
    shutil.copy(vocabulary_file, tmp_path)
    encoding = harmony.load_harmony_encoding(harmony.HarmonyEncodingName.HARMONY_GPT_OSS)
    assert encoding.name == "HarmonyGptOss"
    assert encoding.encode("hello world") == [24912, 2375]
    monkeypatch.setenv("TIKTOKEN_ENCODINGS_BASE", str(tmp_path / "other"))
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "o200k_base.tiktoken").write_text("IQ== 0\n")
    with pytest.raises(harmony.HarmonyError, match="SHA-256"):
        harmony.load_harmony_encoding("HarmonyGptOss")


def test_loading_from_a_checkpoint(o200k: harmony.HarmonyEncoding, tmp_path: Path) -> None:
    o200k.tokenizer.save(tmp_path / "tokenizer.json")
    loaded = harmony.load_encoding(tmp_path)
    text = generate.text(random.Random(3))
    assert loaded.encode(text, allowed_special="all") == o200k.encode(text, allowed_special="all")
    assert loaded.control == o200k.control
