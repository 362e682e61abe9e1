"""The tokenizer of a GGUF file gives the ids of the one that it was made from."""

import json
import random
import re
from pathlib import Path
from typing import Any

import pytest
import torch
from tokenizers import Tokenizer as Inner
from tokenizers import models

from motet.checkpoint import open_checkpoint, tensor_shapes, write_hf
from motet.checkpoint.gguf import GgufCheckpoint, plan_gguf
from motet.checkpoint.gguf.tokenizer import _build, metadata_from_tokenizer
from motet.checkpoint.planned import write_planned
from motet.checkpoint.resolve import NANO
from motet.errors import CheckpointError
from motet.harmony.o200k import build_o200k_harmony
from motet.tokenizer import Tokenizer
from tests.harmony.vocabulary import NAME, VocabularyMissingError, vocabulary_folder

WHOLE = "tokenizer.huggingface.json"
PACKED = ("_blocks", "_scales")


def texts(count: int) -> list[str]:
    """Words, digits, line ends and blanks in runs, every script, look-alikes of control tokens."""
    rng = random.Random(5)
    pieces = [
        "the", "Hello", " world", "don't", "I'LL", "naïve", "Grüße", "東京", "日本語", "здравей",
        "مرحبا", "नमस्ते", "👩‍👩‍👧", "🙂", "e\u0301", "\u200b", "\ufeff", "\u00a0", "ﬁ", "ǅ", "ʰ",
        "Ⅷ", "१२३", "<|start|>", "<|end|>", "<|message|>", "<|start", "|>", "<|reserved_200000|>",
        "[PAD7]",
        " ", "  ", "\t", "\n", "\r\n", "\n\n  ", " \n", "/", "//\n", "...", "?!", "_x_", "0", "12",
        "3456789", " 42", "camelCase", "SHOUT", "x=y+1;", "\\", "\x00", "\x7f", "'s", "’s",
    ]  # fmt: skip
    made = ["".join(rng.choices(pieces, k=rng.randint(1, 12))) for _ in range(count // 2)]
    for _ in range(count - len(made)):
        codes = (rng.randrange(0x110000) for _ in range(rng.randint(1, 20)))
        made.append("".join(chr(code) for code in codes if not 0xD800 <= code < 0xE000))
    return ["", *made]


def checkpoint_with(tokenizer: str, file: Path, num_rows: int) -> GgufCheckpoint:
    """A GGUF file whose embedding has `num_rows` rows, most of it a hole, with this tokenizer."""
    tiny = open_checkpoint("synthetic:tiny")
    small = {**tiny.config, "num_hidden_layers": 1, "vocab_size": num_rows, "eos_token_id": 2}
    small |= {"layer_types": ["sliding_attention"], "hidden_size": 32}
    folder = file.parent / f"{file.name}.hf"
    tensors = {
        name: torch.zeros(shape, dtype=torch.uint8 if name.endswith(PACKED) else torch.bfloat16)
        for name, shape in tensor_shapes(small, packed=True).items()
    }
    write_hf(folder, small, tensors)
    (folder / "tokenizer.json").write_text(tokenizer, "utf-8")
    written = write_planned(file, plan_gguf(open_checkpoint(folder)))
    checkpoint = open_checkpoint(written.path)
    assert isinstance(checkpoint, GgufCheckpoint)
    return checkpoint


def load(checkpoint: GgufCheckpoint) -> Tokenizer:
    text = checkpoint.tokenizer_json()
    assert text is not None
    return Tokenizer.from_json(text)


def assert_same(a: Tokenizer, b: Tokenizer, count: int) -> None:
    assert a.control_tokens == b.control_tokens
    assert a.vocab_size == b.vocab_size
    for text in texts(count):
        assert a.encode(text) == b.encode(text), text
    for idx in range(0, a.vocab_size, 1 + a.vocab_size // 20_000):
        assert a.token_bytes(idx) == b.token_bytes(idx), idx


def test_nanos_tokenizer_comes_back_whole(tmp_path: Path) -> None:
    source = open_checkpoint("nano")
    file = write_planned(tmp_path / "nano.gguf", plan_gguf(source)).path
    checkpoint = open_checkpoint(file)
    assert isinstance(checkpoint, GgufCheckpoint)
    assert checkpoint.tokenizer_json() == source.tokenizer_json()
    assert_same(load(checkpoint), Tokenizer.load(NANO), 2000)


@pytest.fixture(scope="module")
def o200k() -> str:
    """The tokenizer.json of o200k_harmony."""
    try:
        file = vocabulary_folder() / NAME
    except VocabularyMissingError as error:
        pytest.skip(str(error))
    text: str = build_o200k_harmony(file).to_str()
    return text


def test_o200k_is_rebuilt_from_tokens_and_merges(tmp_path: Path, o200k: str) -> None:
    """Its cut has a name in GGUF, so no tokenizer.json needs to be kept."""
    whole = json.loads(o200k)
    assert whole["model"]["ignore_merges"] is True
    whole["model"]["ignore_merges"] = False  # as llama.cpp: the merges reach every token anyway
    published = json.dumps(whole, ensure_ascii=False)
    checkpoint = checkpoint_with(published, tmp_path / "o200k.gguf", 201_100)
    assert WHOLE.encode() not in checkpoint.file.read_bytes()
    rebuilt = load(checkpoint)
    assert rebuilt.vocab_size == 201_089  # the rows above it have no token
    assert rebuilt.control_tokens["<|start|>"] == 200_006
    assert_same(rebuilt, Tokenizer.from_json(o200k), 2000)


def small_bpe(**changes: Any) -> dict[str, Any]:
    """A byte-level vocabulary of a few tokens with the cut of o200k, changed."""
    alphabet = [chr(code) for code in range(0x21, 0x7F)] + ["Ġ"]
    vocab = {char: idx for idx, char in enumerate(alphabet)}
    merges = [("t", "h"), ("th", "e"), ("Ġ", "the")]
    for pair in merges:
        vocab["".join(pair)] = len(vocab)
    inner = Inner(models.BPE(vocab, merges))
    inner.add_special_tokens(["<|start|>", "<|end|>"])
    whole: dict[str, Any] = json.loads(inner.to_str())
    values = metadata_from_tokenizer(json.dumps(whole), 200, "x")
    assert WHOLE in values  # no cut at all: GGUF has no name for it
    built = _build(values["tokenizer.ggml.tokens"], values["tokenizer.ggml.token_type"], [])
    whole["pre_tokenizer"], whole["decoder"] = built["pre_tokenizer"], built["decoder"]
    for token in whole["added_tokens"]:
        token["normalized"] = False
    return whole | changes


def test_what_gguf_can_say_is_not_kept_twice() -> None:
    values = metadata_from_tokenizer(json.dumps(small_bpe()), 120, "x")
    assert WHOLE not in values
    assert values["tokenizer.ggml.pre"] == "gpt-4o"
    tokens, types = values["tokenizer.ggml.tokens"], values["tokenizer.ggml.token_type"]
    assert len(tokens) == len(types) == 120
    assert tokens[98:101] == ["<|start|>", "<|end|>", "[PAD100]"]
    assert types[97:101] == [1, 3, 3, 5]
    assert values["tokenizer.ggml.merges"] == ["t h", "th e", "Ġ the"]


@pytest.mark.parametrize("key", ["normalizer", "ignore_merges", "cut", "stripping"])
def test_what_gguf_cannot_say_is_kept_whole(tmp_path: Path, key: str) -> None:
    whole = small_bpe()
    if key == "normalizer":
        whole["normalizer"] = {"type": "NFC"}
    elif key == "ignore_merges":
        whole["model"]["ignore_merges"] = True
    elif key == "cut":
        whole["pre_tokenizer"]["pretokenizers"][0]["pattern"] = {"Regex": r"\s+|\S"}
    else:
        whole["added_tokens"][0]["lstrip"] = True
    text = json.dumps(whole)
    assert metadata_from_tokenizer(text, 120, "x")[WHOLE] == text
    checkpoint = checkpoint_with(text, tmp_path / "x.gguf", 120)
    assert checkpoint.tokenizer_json() == text


def damaged(checkpoint: GgufCheckpoint, old: bytes, new: bytes) -> str:
    assert len(old) == len(new)
    data = checkpoint.file.read_bytes()
    assert data.count(old) == 1
    checkpoint.file.write_bytes(data.replace(old, new))
    with pytest.raises(CheckpointError) as caught:
        open_checkpoint(checkpoint.file).tokenizer_json()
    assert str(checkpoint.file) in str(caught.value)
    return str(caught.value)


def test_two_vocabularies_must_agree(tmp_path: Path) -> None:
    text = json.dumps(small_bpe(normalizer={"type": "NFC"}))
    checkpoint = checkpoint_with(text, tmp_path / "x.gguf", 120)
    message = damaged(checkpoint, b'"\\u0120the": 97', b'"\\u0120thx": 97')
    assert WHOLE in message
    assert "disagrees" in message
    checkpoint = checkpoint_with(text, tmp_path / "m.gguf", 120)
    assert "merges that disagree" in damaged(checkpoint, b'["t", "h"]', b'["h", "t"]')
    checkpoint = checkpoint_with(text, tmp_path / "y.gguf", 120)
    special = re.findall(rb'"special": true', text.encode())
    assert len(special) == 2
    message = damaged(
        checkpoint,
        b'"special": true}], "normalizer"',
        b'"special":false}], "normalizer"',
    )
    assert "disagree about '<|end|>'" in message


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda values: values.pop("tokenizer.ggml.merges"), "merges: missing"),
        (lambda values: values.pop("tokenizer.ggml.tokens"), "tokens: missing"),
        (lambda values: values.pop("tokenizer.ggml.token_type"), "token_type: missing"),
        (lambda values: values.update({"tokenizer.ggml.pre": "qwen2"}), "pre: found qwen2"),
        (lambda values: values.pop("tokenizer.ggml.pre"), "pre: found None"),
        (lambda values: values["tokenizer.ggml.tokens"].pop(), "tokens: found 119 items"),
        (lambda values: values["tokenizer.ggml.token_type"].append(1), "found 121 items"),
        (lambda values: values["tokenizer.ggml.tokens"].__setitem__(0, "the"), "'the' twice"),
        (lambda values: values["tokenizer.ggml.tokens"].__setitem__(0, "x" * 5000), "5000 bytes"),
        (lambda values: values["tokenizer.ggml.token_type"].__setitem__(0, 9), "9 for token 0"),
        (lambda values: values.update({"tokenizer.ggml.tokens": 3}), "tokens: found an integer"),
        (lambda values: values.update({"tokenizer.ggml.merges": [1]}), "merges: found an array"),
    ],
)
def test_a_damaged_vocabulary_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: Any, words: str
) -> None:
    def changed(*args: Any) -> dict[str, Any]:
        values = metadata_from_tokenizer(*args)
        change(values)
        return values

    monkeypatch.setattr("motet.checkpoint.gguf.write.metadata_from_tokenizer", changed)
    with pytest.raises(CheckpointError, match=words) as caught:
        checkpoint_with(json.dumps(small_bpe()), tmp_path / "x.gguf", 120).tokenizer_json()
    assert str(tmp_path / "x.gguf") in str(caught.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "cannot be written to GGUF"),
        ("[]", "cannot be written to GGUF"),
        ('{"model": {"type": "WordPiece", "vocab": {}}, "added_tokens": []}', "merges"),
        (json.dumps({"model": {"vocab": {"a": "b"}, "merges": []}, "added_tokens": []}), "ids"),
        (
            json.dumps({"model": {"vocab": {"a": 3, "b": 3}, "merges": []}, "added_tokens": []}),
            "ids",
        ),
        (json.dumps({"model": {"vocab": {"a": 120}, "merges": []}, "added_tokens": []}), "rows"),
        (json.dumps({"model": {"vocab": {"a": -1}, "merges": []}, "added_tokens": []}), "rows"),
    ],
)
def test_a_vocabulary_that_gguf_cannot_hold_is_refused(text: str, words: str) -> None:
    with pytest.raises(CheckpointError, match=words):
        metadata_from_tokenizer(text, 120, "model")


def test_a_model_without_a_tokenizer_stays_without(tmp_path: Path) -> None:
    source = open_checkpoint("synthetic:tiny")
    file = write_planned(tmp_path / "tiny.gguf", plan_gguf(source)).path
    assert open_checkpoint(file).tokenizer_json() is None


def test_the_chat_template_comes_along(tmp_path: Path) -> None:
    source = open_checkpoint("synthetic:tiny")
    source.chat_template = "{{ messages }} – ü"
    file = write_planned(tmp_path / "tiny.gguf", plan_gguf(source)).path
    assert open_checkpoint(file).chat_template == source.chat_template
