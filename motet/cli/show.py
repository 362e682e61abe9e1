"""Shows a chat's events on a terminal: reasoning dimmed or folded, tool calls, the answer.

Whatever a model or a tool says is shown as plain text: it cannot move the cursor, change colours or
be taken for markup.
"""

import re
from typing import Literal, TextIO

from rich.console import Console
from rich.status import Status

from motet.chat import (
    ChatEvent,
    CommentaryDelta,
    Done,
    FinalDelta,
    ReasoningDelta,
    ToolCall,
    ToolResult,
)

__all__ = ["Reasoning", "Show", "plain_text"]

Reasoning = Literal["show", "fold", "hide"]

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
MAX_LINE = 200  # characters of a tool's arguments or result


def plain_text(text: str) -> str:
    """The text without characters that a terminal obeys, and without surrogates, which it cannot
    show; lines and tabs stay."""
    return _CONTROL.sub("\ufffd", text)


class Show:
    """Shows one chat; `reasoning` may change between answers.

    With "fold" the thinking is one line, "thought for N tokens"; with "hide" it leaves no trace.
    """

    def __init__(
        self, file: TextIO, *, reasoning: Reasoning = "fold", is_final_shown: bool = True
    ) -> None:
        self.console = Console(file=file, highlight=False, markup=False, emoji=False)
        self.reasoning = reasoning
        self._is_final_shown = is_final_shown
        self._kind: type | None = None  # of the event whose line is still open
        self._num_thought = 0
        self._status: Status | None = None

    def event(self, event: ChatEvent) -> None:
        """Show one event."""
        if self._kind is not None and type(event) is not self._kind:
            self.close()
        match event:
            case ReasoningDelta(text, num_tokens):
                self._think(text, num_tokens)
            case CommentaryDelta(text):
                self._say(text, CommentaryDelta, "")
            case FinalDelta(text) if self._is_final_shown:
                self._say(text, FinalDelta, "")
            case ToolCall(name=name, arguments=arguments):
                self._line(f"→ {name} {arguments}", "cyan")
            case ToolResult(content=content, is_error=is_error):
                self._line(f"← {content}", "red" if is_error else "dim")
            case Done():
                self.close()

    def close(self) -> None:
        """End the open line, as when an answer is stopped."""
        if self._status is not None:
            self._status.stop()
            self._status = None
        if self._kind is ReasoningDelta and self.reasoning == "fold":
            self.console.print(f"thought for {self._num_thought} tokens", style="dim italic")
        elif self._kind is not None:
            self.console.print()
        self._kind = None
        self._num_thought = 0

    def note(self, text: str, style: str = "dim") -> None:
        """A line of our own."""
        self.console.print(plain_text(text), style=style, soft_wrap=True)

    def _think(self, text: str, num_tokens: int) -> None:
        if self.reasoning == "hide":
            return
        self._num_thought += num_tokens
        if self.reasoning == "show":
            self._say(text, ReasoningDelta, "dim")
            return
        self._kind = ReasoningDelta
        line = f"thinking, {self._num_thought} tokens"
        if self._status is None:
            self._status = self.console.status(line)
            self._status.start()
        else:
            self._status.update(line)

    def _say(self, text: str, kind: type, style: str) -> None:
        self._kind = kind
        self.console.print(plain_text(text), style=style, end="", soft_wrap=True)

    def _line(self, text: str, style: str) -> None:
        line = " ".join(plain_text(text).split())
        if len(line) > MAX_LINE:
            line = line[: MAX_LINE - 1] + "…"
        self.console.print(line, style=style, soft_wrap=True)
