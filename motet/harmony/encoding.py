"""HarmonyEncoding: one tokenizer, and everything that harmony does with it.

    >>> encoding = load_encoding("path/to/gpt-oss-20b")
    >>> ids = encoding.render_conversation_for_completion(conversation, Role.ASSISTANT)
    >>> encoding.parse_messages_from_completion_tokens(generated, Role.ASSISTANT)

The vocabulary is the checkpoint's own; nothing is downloaded. It does not know models or engines.
"""

import os
import re
from collections.abc import Collection, Sequence, Set
from enum import StrEnum
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal, NoReturn

from motet.errors import HarmonyError
from motet.harmony.control import ControlIds
from motet.harmony.message import Conversation, Message, Role
from motet.harmony.o200k import build_o200k_harmony
from motet.harmony.parse import StreamableParser
from motet.harmony.render import RenderConversationConfig, Renderer, RenderOptions
from motet.tokenizer import Tokenizer

__all__ = [
    "HarmonyEncoding",
    "HarmonyEncodingName",
    "load_encoding",
    "load_harmony_encoding",
    "raise_disallowed_special_token",
]

_ENCODINGS_BASE = "TIKTOKEN_ENCODINGS_BASE"


class HarmonyEncodingName(StrEnum):
    """The encodings that have a name."""

    HARMONY_GPT_OSS = "HarmonyGptOss"


class HarmonyEncoding:
    """Renders, parses, encodes and decodes with one tokenizer.

    `tokenizer` is the vocabulary and `control` the ids of its control tokens.
    """

    def __init__(self, tokenizer: Tokenizer, name: str = "HarmonyGptOss") -> None:
        """HarmonyError when `tokenizer` lacks a control token."""
        self.name = name
        self.tokenizer = tokenizer
        self.control = ControlIds.of(tokenizer)
        self._renderer = Renderer(tokenizer, self.control)

    @classmethod
    def from_tokenizer(cls, tokenizer: Tokenizer) -> "HarmonyEncoding":
        """The encoding over a vocabulary that is already loaded."""
        return cls(tokenizer)

    @cached_property
    def special_tokens_set(self) -> set[str]:
        """The text of every control token."""
        return set(self.tokenizer.control_tokens)

    def is_special_token(self, token: int) -> bool:
        return token in self.tokenizer.control_ids

    # Rendering

    def render_conversation_for_completion(
        self,
        conversation: Conversation,
        next_turn_role: Role,
        config: RenderConversationConfig | None = None,
    ) -> list[int]:
        """The prompt: the conversation, and the start of the message that is to be generated."""
        ids = self.render_conversation(conversation, config)
        return ids + self._renderer.opening(next_turn_role)

    def render_conversation(
        self, conversation: Conversation, config: RenderConversationConfig | None = None
    ) -> list[int]:
        """The conversation, nothing after it."""
        config = config or RenderConversationConfig()
        return self._renderer.conversation(conversation.messages, config)

    def render_conversation_for_training(
        self, conversation: Conversation, config: RenderConversationConfig | None = None
    ) -> list[int]:
        """The conversation; a final answer at its end ends with `<|return|>`, as it is sampled."""
        ids = self.render_conversation(conversation, config)
        last = conversation.messages[-1] if conversation.messages else None
        if last and last.author.role is Role.ASSISTANT and last.channel == "final":
            ids[-1] = self.control.return_
        return ids

    def render(self, message: Message, render_options: RenderOptions | None = None) -> list[int]:
        """One message."""
        ids: list[int] = []
        self._renderer.message(message, render_options or RenderOptions(), ids)
        return ids

    # Parsing

    def parse_messages_from_completion_tokens(
        self, tokens: Sequence[int], role: Role | None = None, *, strict: bool = False
    ) -> list[Message]:
        """The messages in `tokens`, an unfinished last one included.

        `role` is given when the tokens begin inside a header, after `<|start|>` and that role, as
        what a model generates does; None when they begin with a whole message. Raises nothing, or
        with `strict` HarmonyError where openai_harmony does.
        """
        parser = StreamableParser(self, role, strict=strict)
        for token in tokens:
            parser.process(token)
        return parser.process_eos().messages

    # Text and ids

    def encode(
        self,
        text: str,
        *,
        allowed_special: Literal["all"] | Set[str] = frozenset(),
        disallowed_special: Literal["all"] | Collection[str] = "all",
    ) -> list[int]:
        """Encode `text`, where names of `allowed_special` become control tokens.

        Raises HarmonyError when `text` spells a name of `disallowed_special` ("all" means every
        control token not allowed; with () they are encoded as plain text).
        """
        known = self.special_tokens_set
        allowed = known if allowed_special == "all" else known & set(allowed_special)
        refused = known - allowed if disallowed_special == "all" else set(disallowed_special)
        if refused and (match := _pattern_of(frozenset(refused)).search(text)):
            raise_disallowed_special_token(match.group())
        if not allowed:
            return self.tokenizer.encode(text)
        ids: list[int] = []
        for i, piece in enumerate(_pattern_of(frozenset(allowed)).split(text)):
            if i % 2:  # the pattern has one group, so every second piece is a name
                ids.append(self.tokenizer.control_tokens[piece])
            elif piece:
                ids += self.tokenizer.encode(piece)
        return ids

    def decode(self, tokens: Sequence[int], errors: str = "replace") -> str:
        """The text of `tokens`; `errors` as for bytes.decode. HarmonyError for an unknown id."""
        return self._bytes(tokens).decode("utf-8", errors=errors)

    def decode_utf8(self, tokens: Sequence[int]) -> str:
        """The text of `tokens`; HarmonyError for an unknown id or invalid UTF-8."""
        try:
            return self._bytes(tokens).decode("utf-8")
        except HarmonyError as error:
            raise HarmonyError(f"Could not decode tokens: Invalid token error: {error}") from None
        except UnicodeDecodeError as error:
            raise HarmonyError(
                f"Could not decode tokens: Invalid utf-8 sequence: {_utf8_problem(error)}"
            ) from None

    def _bytes(self, tokens: Sequence[int]) -> bytes:
        parts = []
        for token in tokens:
            data = self.tokenizer.token_bytes(token)
            if data is None:
                raise HarmonyError(f"Invalid token for decoding: {token}")
            parts.append(data)
        return b"".join(parts)

    # Stop tokens

    def stop_tokens(self) -> list[int]:
        """The ids that end a message."""
        return [self.control.return_, self.control.call, self.control.end]

    def stop_tokens_for_assistant_actions(self) -> list[int]:
        """The ids that end the assistant's turn: an answer given, or a tool called."""
        return [self.control.return_, self.control.call]


def load_encoding(path: str | Path) -> HarmonyEncoding:
    """The encoding of a checkpoint: `path` is its folder or its tokenizer.json.

    Raises CheckpointError when there is no readable byte-level tokenizer, HarmonyError when it
    lacks a control token.
    """
    return HarmonyEncoding.from_tokenizer(Tokenizer.load(path))


def load_harmony_encoding(name: "str | HarmonyEncodingName") -> HarmonyEncoding:
    """The encoding by name, for code written for openai_harmony; better is `load_encoding`.

    The vocabulary is read from the folder that the environment names (TIKTOKEN_ENCODINGS_BASE,
    holding o200k_base.tiktoken); nothing is downloaded. Raises ValueError for an unknown name and
    HarmonyError when the vocabulary is not there.
    """
    if str(name) != HarmonyEncodingName.HARMONY_GPT_OSS.value:
        raise ValueError(f"Invalid HarmonyEncodingName: {name}")
    base = os.environ.get(_ENCODINGS_BASE)
    if not base:
        raise HarmonyError(
            f"no vocabulary for {name}: use load_encoding(folder of a gpt-oss checkpoint), or set "
            f"{_ENCODINGS_BASE} to a folder that holds o200k_base.tiktoken"
        )
    return _load_o200k(Path(base) / "o200k_base.tiktoken")


@lru_cache(maxsize=1)
def _load_o200k(file: Path) -> HarmonyEncoding:
    return HarmonyEncoding(Tokenizer(build_o200k_harmony(file), source=str(file)))


@lru_cache(maxsize=64)
def _pattern_of(names: frozenset[str]) -> re.Pattern[str]:
    return re.compile(f"({'|'.join(map(re.escape, sorted(names)))})")


def raise_disallowed_special_token(token: str) -> NoReturn:
    """Refuse a control token that is spelled in text, in openai_harmony's words."""
    raise HarmonyError(
        f"Encountered text corresponding to disallowed special token {token!r}.\n"
        "If you want this text to be encoded as a special token, "
        f"pass it to `allowed_special`, e.g. `allowed_special={{'{token}', ...}}`.\n"
        "If you want this text to be encoded as normal text, disable the check for this token "
        f"by passing `disallowed_special=(enc.special_tokens_set - {{'{token}'}})`.\n"
        "To disable this check for all special tokens, pass `disallowed_special=()`.\n"
    )


def _utf8_problem(error: UnicodeDecodeError) -> str:
    if error.reason == "unexpected end of data":
        return f"incomplete utf-8 byte sequence from index {error.start}"
    return f"invalid utf-8 sequence of {error.end - error.start} bytes from index {error.start}"
