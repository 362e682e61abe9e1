"""Token ids -> messages, one token at a time.

    >>> parser = StreamableParser(encoding, Role.ASSISTANT)
    >>> for token in generated:
    ...     parser.process(token)
    ...     print(parser.last_content_delta or "", end="")
    >>> parser.process_eos().messages

By default the parser is total: it raises on no token stream, keeps every message that is complete
and makes the best of the others, in time linear in the tokens. `strict=True` raises HarmonyError
where openai_harmony does. docs/harmony.md says how each kind of damage is read.

`feed` returns what happened as events, for callers that stream: they are the same however the
tokens are cut into calls.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol, Self

from motet.errors import HarmonyError
from motet.harmony.control import ControlIds
from motet.harmony.fields import MAX_FIELD_BYTES
from motet.harmony.header import Header, read_strict, read_total, read_unfinished
from motet.harmony.message import Author, Message, Role
from motet.tokenizer import TextStream, Tokenizer

__all__ = [
    "MAX_HEADER_TOKENS",
    "ContentDelta",
    "Encoding",
    "Event",
    "MessageEnd",
    "MessageStart",
    "StreamState",
    "StreamableParser",
]

# Four fields at a token a byte, and the words around them: no header that renders is longer.
MAX_HEADER_TOKENS = 4 * MAX_FIELD_BYTES + 64


class StreamState(Enum):
    """Where the parser stands."""

    EXPECT_START = "ExpectStart"
    HEADER = "Header"
    CONTENT = "Content"


@dataclass(frozen=True)
class MessageStart:
    """A header is complete."""

    author: Author
    channel: str | None
    recipient: str | None
    content_type: str | None


@dataclass(frozen=True)
class ContentDelta:
    """More text of the current message; never empty."""

    text: str


@dataclass(frozen=True)
class MessageEnd:
    """A message is complete. `stop` is the control token that ended it: None at the end of the
    stream, or when the next message began without one."""

    message: Message
    stop: int | None


Event = MessageStart | ContentDelta | MessageEnd


class Encoding(Protocol):
    """What the parser needs of a HarmonyEncoding."""

    tokenizer: Tokenizer
    control: ControlIds

    def stop_tokens(self) -> list[int]: ...


class StreamableParser:
    """Incremental parser over completion tokens; the attributes are openai_harmony's.

    Read them between calls: `messages` that are complete, the `current_...` fields of the message
    under way, and `last_content_delta`, the text that the last token added.
    """

    def __init__(self, encoding: Encoding, role: Role | None, *, strict: bool = False) -> None:
        """`role` is given when the tokens begin inside a header, after `<|start|>` and that role;
        None when they begin with `<|start|>`."""
        self._tokenizer = encoding.tokenizer
        self._control = control = encoding.control
        self._strict = strict
        self._stops = set(encoding.stop_tokens())
        if not strict:
            self._stops.add(control.endoftext)
        self._role = None if role is None else Role(role)
        self._state = StreamState.EXPECT_START if role is None else StreamState.HEADER
        self._header_ids: list[int] = []
        self._header: Header | None = None
        self._content_ids: list[int] = []
        self._parts: list[str] = []
        self._stream = self._tokenizer.stream()
        self._messages: list[Message] = []
        self._tokens: list[int] = []
        self._delta: str | None = None
        self._events: list[Event] = []

    # Feeding

    def process(self, token: int) -> Self:
        """Consume one token."""
        self._events = []
        self._tokens.append(token)
        if self._state is StreamState.CONTENT:
            self._process_content(token)
        elif self._state is StreamState.HEADER:
            self._process_header(token)
        else:
            self._process_start(token)
        return self

    def process_eos(self) -> Self:
        """The stream is over: a message under way is complete as it stands."""
        self._events = []
        if self._state is StreamState.CONTENT:
            self._end_message(None)
        elif self._state is StreamState.HEADER:
            if self._strict:
                raise HarmonyError("Unexpected EOS while waiting for message header to complete")
            self._end_unfinished_header(None)
        return self

    def feed(self, tokens: Iterable[int]) -> list[Event]:
        """Consume tokens and return the events they caused."""
        events: list[Event] = []
        for token in tokens:
            events += self.process(token)._events
        return events

    def finish(self) -> list[Event]:
        """As `process_eos`, but returns the events."""
        return self.process_eos()._events

    def _process_start(self, token: int) -> None:
        control = self._control
        if token == control.start:
            self._begin_header(None)
        elif self._strict:
            raise HarmonyError(
                f"Unexpected token {token} while expecting start token {control.start}"
            )
        elif token in (control.channel, control.message):
            # The model went on without "<|start|>assistant".
            self._begin_header(Role.ASSISTANT)
            self._process_header(token)

    def _process_header(self, token: int) -> None:
        control = self._control
        if token == control.message:
            read = read_strict if self._strict else read_total
            ids, self._header_ids = self._header_ids, []
            self._state = StreamState.EXPECT_START  # where a header that raises leaves the parser
            header = read(ids, self._role, self._tokenizer, control)
            self._begin_content(header, self._tokenizer.stream())
        elif not self._strict and (token == control.start or token in self._stops):
            self._end_unfinished_header(token if token in self._stops else None)
            if token == control.start:
                self._begin_header(None)
        else:
            self._header_ids.append(token)
            if len(self._header_ids) > MAX_HEADER_TOKENS:
                self._leave_endless_header()

    def _process_content(self, token: int) -> None:
        if token in self._stops:
            self._end_message(token)
        elif not self._strict and token in self._tokenizer.control_ids:
            self._process_misplaced(token)
        else:
            self._content_ids.append(token)
            self._add_text(self._stream.push(token))

    def _process_misplaced(self, token: int) -> None:
        """A control token inside content: a new message without an end before it, or noise."""
        if token == self._control.start:
            self._end_message(None)
            self._begin_header(None)
        elif token == self._control.channel and self._header is not None:
            author = self._header.author
            self._end_message(None)
            self._begin_header(Role.ASSISTANT if author.role is Role.TOOL else author.role)
            self._header_ids.append(token)
        else:
            self._delta = None

    # From state to state

    def _begin_header(self, role: Role | None) -> None:
        self._state, self._role, self._header_ids = StreamState.HEADER, role, []

    def _begin_content(self, header: Header, stream: TextStream) -> None:
        self._state, self._role, self._header = StreamState.CONTENT, None, header
        self._stream, self._parts, self._content_ids = stream, [], []
        self._events.append(
            MessageStart(header.author, header.channel, header.recipient, header.content_type)
        )

    def _add_text(self, text: str) -> None:
        self._delta = text or None
        if text:
            self._parts.append(text)
            self._events.append(ContentDelta(text))

    def _end_message(self, stop: int | None) -> None:
        assert self._header is not None
        self._add_text(self._stream.flush())
        message = self._header.message("".join(self._parts))
        self._messages.append(message)
        self._events.append(MessageEnd(message, stop))
        self._state, self._header, self._delta = StreamState.EXPECT_START, None, None
        self._parts, self._content_ids = [], []

    def _end_unfinished_header(self, stop: int | None) -> None:
        """A message without `<|message|>`: what the header holds beyond its fields was said."""
        ids, role = self._header_ids, self._role
        self._state, self._role, self._header_ids = StreamState.EXPECT_START, None, []
        found = read_unfinished(ids, role, self._tokenizer, self._control) if ids else None
        if found is None:
            return
        header, text, stream = found
        text = (text + stream.flush()).rstrip()
        # Without text it counts only where openai_harmony counts it: ended by a stop token.
        if text or (role is not None and stop is not None):
            self._begin_content(header, self._tokenizer.stream())
            self._add_text(text)
            self._end_message(stop)

    def _leave_endless_header(self) -> None:
        """No header is this long: it is content whose header was forgotten, or noise to skip."""
        ids, role = self._header_ids, self._role
        self._state, self._role, self._header_ids = StreamState.EXPECT_START, None, []
        if self._strict:
            raise HarmonyError(f"message header is longer than {MAX_HEADER_TOKENS} tokens")
        found = read_unfinished(ids, role, self._tokenizer, self._control)
        if found is not None:
            header, text, stream = found
            self._begin_content(header, stream)
            self._add_text(text)

    # Reading

    @property
    def messages(self) -> list[Message]:
        """The complete messages."""
        return list(self._messages)

    @property
    def tokens(self) -> list[int]:
        """Every token that was processed."""
        return list(self._tokens)

    @property
    def current_content(self) -> str:
        """The text so far of the message under way."""
        if len(self._parts) > 1:
            self._parts = ["".join(self._parts)]
        return self._parts[0] if self._parts else ""

    @property
    def last_content_delta(self) -> str | None:
        """The text that the last content token completed; None when a character lacks bytes."""
        return self._delta

    @property
    def current_role(self) -> Role | None:
        return self._role if self._header is None else self._header.author.role

    @property
    def current_channel(self) -> str | None:
        return None if self._header is None else self._header.channel

    @property
    def current_recipient(self) -> str | None:
        return None if self._header is None else self._header.recipient

    @property
    def current_content_type(self) -> str | None:
        return None if self._header is None else self._header.content_type

    @property
    def state(self) -> StreamState:
        return self._state

    @property
    def state_data(self) -> dict[str, Any]:
        """The state as plain data, for logs."""
        data: dict[str, Any] = {"state": self._state.value}
        if self._state is StreamState.HEADER:
            data["header_tokens"] = list(self._header_ids)
        elif self._header is not None:
            header = self._header
            data["header"] = {
                "author": header.author.model_dump(mode="json", exclude_none=True),
                "recipient": header.recipient,
                "channel": header.channel,
                "content_type": header.content_type,
            }
            data["content_tokens"] = list(self._content_ids)
        return data
