"""Token ids <-> text, for byte-level BPE vocabularies in the `tokenizers` format.

A leaf: it knows nothing of harmony, of models or of conversations. It keeps two promises that the
rest of the package leans on:

- text never becomes a control token: `encode` reads "<|start|>" as the characters it is made of;
- decoding works a token at a time: `stream()` holds back an unfinished UTF-8 sequence, and the
  pieces it returns add up to the text of all the ids together.

    >>> tokenizer = Tokenizer.load("path/to/checkpoint")       # a folder or a tokenizer.json
    >>> tokenizer.decode(tokenizer.encode("Grüße"))
    'Grüße'
    >>> tokenizer.control_tokens["<|start|>"]
    200006
"""

import codecs
from collections.abc import Iterable
from pathlib import Path

import tokenizers
from tokenizers import decoders

from motet.errors import CheckpointError, UsageError

__all__ = ["BYTE_ALPHABET", "REPLACEMENT", "TextStream", "Tokenizer", "without_surrogates"]

REPLACEMENT = "\ufffd"
# Characters from which on a text is encoded as a batch of one: then the library lets the other
# threads of Python run meanwhile, and takes half the time. For short texts that would cost more.
LONG_TEXT = 512


def _byte_alphabet() -> str:
    printable = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    others = iter(range(0x100, 0x200))
    return "".join(chr(byte if byte in printable else next(others)) for byte in range(256))


# How byte-level vocabularies since GPT-2 write byte b: as character b of this string. Printable
# Latin-1 stands for itself and the other bytes for U+0100 and up, in order.
BYTE_ALPHABET = _byte_alphabet()
_BYTE_OF_CHAR = {char: byte for byte, char in enumerate(BYTE_ALPHABET)}


def without_surrogates(text: str) -> str:
    """The text with lone surrogates, which have no UTF-8 form, as U+FFFD; pairs are joined."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


class Tokenizer:
    """A vocabulary: `control_tokens` maps each control token's text to its id.

    `vocab_size` counts the ids that the vocabulary spans, holes included (the largest id plus one);
    a model may have more output rows than that.
    """

    def __init__(self, inner: tokenizers.Tokenizer, source: str = "the tokenizer") -> None:
        """Take over `inner`, a byte-level `tokenizers.Tokenizer`; `source` names it in errors.

        Raises CheckpointError when the vocabulary is not byte-level, or when its ordinary rules
        would build a control token from plain text.
        """
        if not isinstance(inner.decoder, decoders.ByteLevel):
            raise CheckpointError(
                f"{source}: the decoder is {type(inner.decoder).__name__}, not ByteLevel; "
                "give a byte-level BPE tokenizer.json as gpt-oss checkpoints have"
            )
        inner.no_padding()
        inner.no_truncation()
        # The one switch that makes the library treat control tokens in text as plain characters.
        inner.encode_special_tokens = True
        self._inner = inner
        self._source = source
        added = inner.get_added_tokens_decoder()
        self.control_tokens: dict[str, int] = {
            token.content: idx for idx, token in sorted(added.items()) if token.special
        }
        self.control_ids: frozenset[int] = frozenset(self.control_tokens.values())
        self._token_bytes: dict[int, bytes] = {
            idx: token.content.encode() for idx, token in added.items()
        }
        ids = inner.get_vocab(with_added_tokens=True).values()
        self.vocab_size: int = max(ids, default=-1) + 1
        for text in self.control_tokens:
            self.encode(text)

    @classmethod
    def load(cls, path: str | Path) -> "Tokenizer":
        """Load `path`, a tokenizer.json or a folder that holds one; CheckpointError if it fails."""
        file = Path(path)
        if file.is_dir():
            file = file / "tokenizer.json"
        if not file.is_file():
            raise CheckpointError(f"no tokenizer at {file}: give a tokenizer.json or its folder")
        try:
            text = file.read_text("utf-8")
        except (OSError, ValueError) as error:
            raise CheckpointError(f"{file} is not a readable tokenizer.json: {error}") from error
        return cls.from_json(text, source=str(file))

    @classmethod
    def from_json(cls, text: str, source: str = "the tokenizer") -> "Tokenizer":
        """From the text of a tokenizer.json, which `source` names in errors; CheckpointError."""
        try:
            inner = tokenizers.Tokenizer.from_str(text)
        except Exception as error:  # the library raises bare Exception for everything
            raise CheckpointError(f"{source} is not a readable tokenizer.json: {error}") from error
        return cls(inner, source=source)

    def encode(self, text: str) -> list[int]:
        """The ids of plain `text`; control tokens never appear. Lone surrogates become U+FFFD."""
        try:
            ids = self._encode(text)
        except TypeError:
            # A lone surrogate has no UTF-8 form, and the library calls such text "not a str".
            if not isinstance(text, str):
                raise UsageError(f"cannot encode {type(text).__name__}: give a str") from None
            ids = self._encode(without_surrogates(text))
        if not self.control_ids.isdisjoint(ids):
            # Cannot happen with a sound vocabulary, so a damaged one is named instead of trusted.
            raise CheckpointError(
                f"{self._source} merges plain text into a control token; it cannot be used safely"
            )
        return ids

    def _encode(self, text: str) -> list[int]:
        if isinstance(text, str) and len(text) > LONG_TEXT:
            (encoding,) = self._inner.encode_batch_fast([text], add_special_tokens=False)
        else:
            encoding = self._inner.encode(text, add_special_tokens=False)
        ids: list[int] = encoding.ids
        return ids

    def token_bytes(self, idx: int) -> bytes | None:
        """The bytes of one token (a control token's are its name), None for an unassigned id."""
        known = self._token_bytes.get(idx)
        if known is not None:
            return known
        token = self._inner.id_to_token(idx) if 0 <= idx < self.vocab_size else None
        if token is None:
            return None
        try:
            data = bytes(_BYTE_OF_CHAR[char] for char in token)
        except KeyError:
            raise CheckpointError(
                f"{self._source}: token {idx} is {token!r}, which is not spelled in the byte-level "
                "alphabet; give a byte-level BPE tokenizer.json as gpt-oss checkpoints have"
            ) from None
        self._token_bytes[idx] = data
        return data

    def decode(self, ids: Iterable[int], *, skip_control: bool = False) -> str:
        """The text of `ids`; U+FFFD stands for invalid UTF-8 and for each unassigned id.

        With `skip_control` control tokens are left out; otherwise they are spelled.
        """
        stream = self.stream(skip_control=skip_control)
        return "".join([stream.push(idx) for idx in ids]) + stream.flush()

    def stream(self, *, skip_control: bool = False) -> "TextStream":
        """A new incremental decoder over this vocabulary."""
        return TextStream(self, skip_control=skip_control)

    def to_json(self) -> str:
        """The vocabulary as the text of a tokenizer.json."""
        text: str = self._inner.to_str()
        return text

    def save(self, path: str | Path) -> None:
        """Write the vocabulary to `path` as a tokenizer.json."""
        Path(path).write_text(self.to_json(), encoding="utf-8")


class TextStream:
    """Decodes ids one at a time. The pieces returned add up to `Tokenizer.decode` of all ids."""

    def __init__(self, tokenizer: Tokenizer, *, skip_control: bool = False) -> None:
        self._tokenizer = tokenizer
        self._skip = tokenizer.control_ids if skip_control else frozenset()
        self._utf8 = codecs.getincrementaldecoder("utf-8")("replace")

    def push(self, idx: int) -> str:
        """The text that `idx` completes: "" while a character still lacks bytes."""
        if idx in self._skip:
            return ""
        data = self._tokenizer.token_bytes(idx)
        if data is None:
            return self.flush() + REPLACEMENT
        return self._utf8.decode(data)

    def flush(self) -> str:
        """What an unfinished character leaves behind (U+FFFD or ""); the stream starts afresh."""
        rest = self._utf8.decode(b"", final=True)
        self._utf8.reset()
        return rest
