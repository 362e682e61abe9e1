"""Token ids and text: control tokens stay out of text, and decoding works a token at a time."""

import json
import random
import threading
import time
from pathlib import Path

import pytest
import tokenizers
from tokenizers import AddedToken, decoders, models, pre_tokenizers, trainers

from motet.errors import CheckpointError, UsageError
from motet.tokenizer import BYTE_ALPHABET, LONG_TEXT, REPLACEMENT, Tokenizer

TEXT = "The quick <|start|> fox, naïve 日本語 😀 <|end|><|start|>"
CONTROL = ["<|start|>", "<|end|>"]


def make(corpus: str = TEXT, size: int = 400) -> tokenizers.Tokenizer:
    inner = tokenizers.Tokenizer(models.BPE())
    inner.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    inner.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        special_tokens=[AddedToken(text, special=True) for text in CONTROL],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    inner.train_from_iterator([corpus] * 50, trainer)
    return inner


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return Tokenizer(make())


def random_text(rng: random.Random) -> str:
    pool = ["a", "é", "日", "😀", " ", "\n", "<|start|>", "<|end|>", "\x00", "\u200d", "fox"]
    return "".join(rng.choice(pool) for _ in range(rng.randrange(30)))


def test_text_survives(tokenizer: Tokenizer) -> None:
    rng = random.Random(0)
    for text in [TEXT, "", *(random_text(rng) for _ in range(300))]:
        ids = tokenizer.encode(text)
        assert tokenizer.decode(ids) == text
        assert tokenizer.control_ids.isdisjoint(ids)


def test_control_tokens(tokenizer: Tokenizer) -> None:
    assert tokenizer.control_tokens == {"<|start|>": 0, "<|end|>": 1}
    assert tokenizer.decode([0, *tokenizer.encode("a"), 1]) == "<|start|>a<|end|>"
    assert tokenizer.decode([0, *tokenizer.encode("a"), 1], skip_control=True) == "a"
    assert tokenizer.token_bytes(1) == b"<|end|>"


def test_vocabulary_that_merges_text_into_a_control_token_is_refused() -> None:
    inner = make()
    data = json.loads(inner.to_str())
    data["model"]["ignore_merges"] = True
    data["pre_tokenizer"] = {
        "type": "ByteLevel",
        "add_prefix_space": False,
        "trim_offsets": True,
        "use_regex": False,
    }
    with pytest.raises(CheckpointError, match="merges plain text into a control token"):
        Tokenizer(tokenizers.Tokenizer.from_str(json.dumps(data)))


@pytest.mark.parametrize("skip_control", [True, False])
def test_stream_adds_up(tokenizer: Tokenizer, skip_control: bool) -> None:
    rng = random.Random(1)
    for _ in range(300):
        ids = [rng.randrange(-1, tokenizer.vocab_size + 3) for _ in range(rng.randrange(40))]
        stream = tokenizer.stream(skip_control=skip_control)
        text = "".join([stream.push(idx) for idx in ids]) + stream.flush()
        assert text == tokenizer.decode(ids, skip_control=skip_control)
        known = [tokenizer.token_bytes(idx) for idx in ids]
        if not skip_control and None not in known:
            data = b"".join(part for part in known if part is not None)
            assert text == data.decode("utf-8", "replace")


def test_stream_holds_back_an_unfinished_character(tokenizer: Tokenizer) -> None:
    single = {tokenizer.token_bytes(idx): idx for idx in range(tokenizer.vocab_size)}
    ids = [single[bytes([byte])] for byte in "😀".encode()]
    stream = tokenizer.stream()
    assert [stream.push(idx) for idx in ids] == ["", "", "", "😀"]
    assert [stream.push(idx) for idx in ids[:2]] == ["", ""]
    assert stream.flush() == REPLACEMENT
    assert stream.flush() == ""


def test_unassigned_ids(tokenizer: Tokenizer) -> None:
    assert tokenizer.token_bytes(tokenizer.vocab_size) is None
    assert tokenizer.token_bytes(-1) is None
    assert tokenizer.decode([10**9, *tokenizer.encode("a")]) == REPLACEMENT + "a"


def test_lone_surrogates_and_wrong_types(tokenizer: Tokenizer) -> None:
    assert tokenizer.decode(tokenizer.encode("a\ud800b")) == f"a{REPLACEMENT}b"
    with pytest.raises(UsageError, match="int"):
        tokenizer.encode(5)  # type: ignore[arg-type]


def test_long_texts_are_what_short_ones_are(tokenizer: Tokenizer) -> None:
    whole = make()
    whole.encode_special_tokens = True
    rng = random.Random(1)
    for _ in range(20):
        text = "".join(random_text(rng) for _ in range(rng.randrange(30, 200)))
        assert tokenizer.encode(text) == whole.encode(text, add_special_tokens=False).ids
    assert tokenizer.encode("\ud800" * LONG_TEXT * 2) == tokenizer.encode("\ufffd") * LONG_TEXT * 2
    with pytest.raises(UsageError, match="list"):
        tokenizer.encode(["a"] * LONG_TEXT * 2)  # type: ignore[arg-type]


def test_other_threads_run_while_a_long_text_is_encoded(tokenizer: Tokenizer) -> None:
    text = TEXT * 30_000
    thread = threading.Thread(target=tokenizer.encode, args=(text,))
    turns = 0
    thread.start()
    while thread.is_alive():
        time.sleep(0.001)
        turns += 1
    assert turns > 20  # if it held the interpreter, one or two


def test_files(tokenizer: Tokenizer, tmp_path: Path) -> None:
    tokenizer.save(tmp_path / "tokenizer.json")
    for path in (tmp_path, str(tmp_path / "tokenizer.json")):
        loaded = Tokenizer.load(path)
        assert loaded.encode(TEXT) == tokenizer.encode(TEXT)
        assert loaded.control_tokens == tokenizer.control_tokens


def test_padding_and_truncation_of_the_file_are_ignored(tmp_path: Path) -> None:
    inner = make()
    inner.enable_truncation(3)
    inner.enable_padding(length=50)
    inner.save(str(tmp_path / "tokenizer.json"))
    loaded = Tokenizer.load(tmp_path)
    assert loaded.decode(loaded.encode(TEXT)) == TEXT


def test_files_that_are_no_tokenizer(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="no tokenizer at"):
        Tokenizer.load(tmp_path)
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(CheckpointError, match="not a readable"):
        Tokenizer.load(tmp_path)
    inner = make()
    inner.decoder = decoders.WordPiece()
    inner.save(str(tmp_path / "tokenizer.json"))
    with pytest.raises(CheckpointError, match=r"WordPiece, not ByteLevel"):
        Tokenizer.load(tmp_path)


def test_byte_alphabet() -> None:
    assert len(set(BYTE_ALPHABET)) == 256
    assert set(BYTE_ALPHABET) == set(pre_tokenizers.ByteLevel.alphabet())
    assert BYTE_ALPHABET[ord("a")] == "a"
    assert BYTE_ALPHABET[ord(" ")] == "Ġ"


def test_a_token_that_spells_no_bytes_is_named() -> None:
    inner = tokenizers.Tokenizer(models.BPE(vocab={"a": 0, "\u2581b": 1}, merges=[]))
    inner.decoder = decoders.ByteLevel()
    with pytest.raises(CheckpointError, match=r"vocab.json: token 1 is '\u2581b'"):
        Tokenizer(inner, source="vocab.json").decode([0, 1])
