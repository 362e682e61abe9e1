"""What a message's header says: token ids -> author, channel, recipient, content type.

Control tokens are told from text by their ids. In the decoded header each `<|channel|>` and
`<|constrain|>` is one lone surrogate, a character that no decoded text can contain; ordinary tokens
that merely spell a control token stay text.

There are two readers over the same text. `read_strict` follows openai_harmony and raises
HarmonyError where and as it does. `read_total` accepts anything: it keeps the fields that are
sound by fields.py, so that whatever it returns can be rendered, and drops the rest.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from motet.errors import HarmonyError
from motet.harmony.control import ControlIds
from motet.harmony.fields import CONSTRAIN, is_safe_author_name, is_safe_field
from motet.harmony.message import Author, Message, Role, TextContent
from motet.tokenizer import TextStream, Tokenizer

__all__ = ["Header", "read_strict", "read_total", "read_unfinished"]

_CHANNEL, _CONSTRAIN = "\ud800", "\ud801"
_NOT_UTF8 = b"\xff"
_ROLES = {role.value: role for role in Role}

# Unicode's White_Space, and the part of it that is ASCII but for the vertical tab: what Rust's
# char::is_whitespace and split_ascii_whitespace mean, which differs from Python's str.isspace.
_SPACE = "\t\n\x0b\x0c\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_CHANNEL_NAME = re.compile(f"{_CHANNEL}([^{_SPACE}<{_CHANNEL}{_CONSTRAIN}]*)")
_STRIP = re.compile(f"^[{_SPACE}]+|[{_SPACE}]+$")
_WORD = re.compile("[^\t\n\x0c\r ]+")
_RECIPIENT = re.compile(r"^to=[^\t\n\x0c\r ]*\s*")


@dataclass(frozen=True)
class Header:
    """The parsed header of a message."""

    author: Author
    channel: str | None = None
    recipient: str | None = None
    content_type: str | None = None

    def message(self, text: str) -> Message:
        """The message of this header that says `text`."""
        return Message(
            author=self.author,
            content=[TextContent(text=text)],
            channel=self.channel,
            recipient=self.recipient,
            content_type=self.content_type,
        )


def read_strict(
    ids: Sequence[int], role: Role | None, tokenizer: Tokenizer, control: ControlIds
) -> Header:
    """Read a finished header as openai_harmony does; `role` is None when the header names it."""
    text = _decode_strict(ids, tokenizer, control)
    channel = None
    if found := _CHANNEL_NAME.search(text):
        channel = found[1]
        if not channel:
            raise HarmonyError("channel marker present but no channel value found in header")
        text = text[: found.start()] + text[found.end() :]
    words = _words(text.replace(_CHANNEL, "<|channel|>"))
    name = None
    if role is None:
        if not words:
            raise HarmonyError("message header did not contain a role")
        name = words[0]
        role = _ROLES.get(name)
        if role is None:
            if len(words) == 1 and not name.startswith("to="):
                raise HarmonyError(f"Unknown role: {_spell(name)}")
            role = Role.TOOL
            words.pop(0)
    if words and words[0] == role.value:
        words.pop(0)
    recipient = content_type = None
    if words:
        last = words.pop()
        if last.startswith("to=") or not words:  # a lone word is a recipient, whatever it says
            recipient = last
        else:
            content_type = _type_of(last)
            recipient = words.pop() if words else None
    if words:
        rest = _quote(_spell(" ".join(words)))
        raise HarmonyError(f"unexpected tokens remaining in message header: Some({rest})")
    return Header(
        author=Author(role=role, name=_spell(name) if name and role is Role.TOOL else None),
        channel=channel,
        recipient=None if recipient is None else _spell(recipient.removeprefix("to=")),
        content_type=content_type,
    )


def read_total(
    ids: Sequence[int], role: Role | None, tokenizer: Tokenizer, control: ControlIds
) -> Header:
    """Read any finished header; never raises. An author that cannot be told is the assistant."""
    text, stream = _decode_total(ids, tokenizer, control)
    text, channel = _take_channel(text + stream.flush())
    words = _words(text)
    author = _take_author(words, role)
    targets = [word.removeprefix("to=") for word in words if word.startswith("to=")]
    types = [word for word in words if word.startswith(_CONSTRAIN)]
    plain = [word for word in words if not word.startswith(("to=", _CONSTRAIN))]
    # Words without a mark: the last is the type once there is something else to be the recipient.
    if not types and plain and (targets or len(plain) > 1):
        types = [plain.pop()]
    if not targets and plain:
        targets = [plain.pop()]
    return Header(
        author=author,
        channel=channel,
        recipient=next(filter(is_safe_field, targets), None),
        content_type=_safe_type(types[0]) if types else None,
    )


def read_unfinished(
    ids: Sequence[int], role: Role | None, tokenizer: Tokenizer, control: ControlIds
) -> tuple[Header, str, TextStream] | None:
    """Read a header that never reached `<|message|>`: its channel counts, and the rest but for a
    recipient is what was said; the decoder may hold a character cut off at the end. None when it
    cannot be told who speaks."""
    text, stream = _decode_total(ids, tokenizer, control)
    text, channel = _take_channel(text)
    text = text.replace(_CONSTRAIN, "").lstrip()
    first = _WORD.match(text)
    named = _ROLES.get(first[0]) if first else None
    if role is None and (named is None or named is Role.TOOL):
        return None
    if first and named is not None and named is (role or named):
        text = text[first.end() :].lstrip()
    text = _RECIPIENT.sub("", text)
    author = Author(role=role or named or Role.ASSISTANT)
    return Header(author=author, channel=channel), text, stream


def _decode_strict(ids: Sequence[int], tokenizer: Tokenizer, control: ControlIds) -> str:
    marks = {control.channel: _CHANNEL, control.constrain: _CONSTRAIN}
    out, run = [], bytearray()
    try:
        for idx in ids:
            if idx in marks:
                out += [run.decode(), marks[idx]]
                run.clear()
            else:
                data = tokenizer.token_bytes(idx)
                run += data if data is not None else _NOT_UTF8
        return "".join([*out, run.decode()])
    except UnicodeDecodeError:
        raise HarmonyError("could not decode header") from None


def _decode_total(
    ids: Sequence[int], tokenizer: Tokenizer, control: ControlIds
) -> tuple[str, TextStream]:
    """The text with marks, other control tokens left out; and its decoder, unflushed."""
    stream = tokenizer.stream(skip_control=True)
    marks = {control.channel: _CHANNEL, control.constrain: _CONSTRAIN}
    parts = [stream.flush() + marks[idx] if idx in marks else stream.push(idx) for idx in ids]
    return "".join(parts), stream


def _take_channel(text: str) -> tuple[str, str | None]:
    """The text without its channels, and the first channel that is a sound name."""
    names = filter(is_safe_field, _CHANNEL_NAME.findall(text))
    return _CHANNEL_NAME.sub("", text), next(names, None)


def _take_author(words: list[str], role: Role | None) -> Author:
    """Whose message it is; the words that say so are removed."""
    if role is not None:
        if words and words[0] == role.value:
            words.pop(0)
        return Author(role=role)
    if not words or words[0].startswith(("to=", _CONSTRAIN)):
        return Author(role=Role.ASSISTANT)
    word = words.pop(0)
    before, colon, name = word.partition(":")
    named = _ROLES.get(before)
    if named is not None and named is not Role.TOOL:
        if not colon:
            return Author(role=named)
        if is_safe_author_name(name, named):
            return Author(role=named, name=name)
    if is_safe_author_name(word, Role.TOOL):
        if words and words[0] == Role.TOOL.value:
            words.pop(0)
        return Author(role=Role.TOOL, name=word)
    return Author(role=Role.ASSISTANT)


def _words(text: str) -> list[str]:
    """The words of a header; a `<|constrain|>` begins one."""
    spaced = _STRIP.sub("", text).replace(_CONSTRAIN, f" {_CONSTRAIN}")
    return _WORD.findall(_STRIP.sub("", spaced))


def _type_of(word: str) -> str | None:
    """A content type as a field: only the control token itself may spell `<|constrain|>`."""
    if word.startswith(_CONSTRAIN):
        return _spell(word)
    return word.removeprefix(CONSTRAIN) or None


def _safe_type(word: str) -> str | None:
    marker = CONSTRAIN if word.startswith(_CONSTRAIN) else ""
    rest = word.removeprefix(_CONSTRAIN).removeprefix(CONSTRAIN)
    return marker + rest if is_safe_field(rest) else marker or None


def _spell(text: str) -> str:
    return text.replace(_CHANNEL, "<|channel|>").replace(_CONSTRAIN, CONSTRAIN)


def _quote(text: str) -> str:
    """Text in quotes as openai_harmony's errors (Rust's Debug) show it."""
    shown = (
        f"\\{char}" if char in '"\\' else char if char.isprintable() else f"\\u{{{ord(char):x}}}"
        for char in text
    )
    return f'"{"".join(shown)}"'
