"""The interactive chat: a prompt with history, slash commands, and answers that Ctrl-C stops."""

import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from difflib import get_close_matches
from pathlib import Path
from types import FrameType
from typing import Any, cast, get_args

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import WordCompleter
from prompt_toolkit.history import FileHistory, History, InMemoryHistory

from motet.chat import ChatReply, Done, Effort, FinalDelta
from motet.cli.show import Show, plain_text
from motet.cli.talk import ChatOptions, Talk
from motet.errors import CapacityError, MotetError, UsageError

__all__ = ["Terminal"]


class Terminal:
    """One interactive chat, from the first prompt to the last."""

    def __init__(self, options: ChatOptions) -> None:
        self._show = Show(sys.stdout)
        what = f"loading {plain_text(options.model.model)}"
        with self._show.console.status(what) as status:
            self._talk = Talk(
                options, lambda done, total: status.update(f"{what}: {100 * done // total} %")
            )
        self._messages: list[dict[str, Any]] = []
        self._last_reasoning = ""
        # By name: what it does, and the line of help.
        self._commands: dict[str, tuple[Callable[[str], None], str]] = {
            "/effort": (self._effort, "low, medium or high: how long the model thinks"),
            "/system": (self._system, "TEXT: instructions to the model; - removes them"),
            "/reasoning": (self._reasoning, "show or fold the thinking"),
            "/tools": (self._tools, "list the functions that the model may call"),
            "/save": (self._save, "FILE: keep the conversation"),
            "/load": (self._load, "FILE: go on with a kept conversation"),
            "/clear": (self._clear, "forget the conversation"),
            "/help": (self._help, "list the commands"),
            "/exit": (self._exit, "leave, as Ctrl-D does"),
        }

    def run(self) -> None:
        """Ask and answer until the user leaves."""
        prompt: PromptSession[str] = PromptSession(
            history=_history(),
            completer=WordCompleter(list(self._commands), sentence=True),
            reserve_space_for_menu=4,
        )
        self._show.note(
            f"{self._talk.name}. /help lists the commands, Ctrl-C stops an answer, Ctrl-D leaves."
        )
        while True:
            try:
                line = prompt.prompt("> ").strip()
                if line.startswith("/"):
                    self._command(line)
                elif line:
                    self._answer(line)
            except KeyboardInterrupt:
                self._show.close()  # the line is dropped, as in a shell
            except EOFError:  # Ctrl-D and /exit
                return
            except MotetError as error:
                self._show.close()
                self._show.note(f"error: {error}", "red")
                if isinstance(error, CapacityError) and self._messages:
                    self._show.note("/clear forgets the conversation and makes room")

    def _answer(self, text: str) -> None:
        asked = {"role": "user", "content": text}
        said = ""
        reply: ChatReply | None = None
        with _interrupts() as is_interrupted:
            stream = self._talk.session().stream([*self._messages, asked])
            try:
                with closing(cast(Any, stream)):
                    for event in stream:
                        self._show.event(event)
                        if isinstance(event, FinalDelta):
                            said += event.text
                        if isinstance(event, Done):
                            reply = event.reply
                        elif is_interrupted():
                            break
            except KeyboardInterrupt:
                pass  # the second Ctrl-C: whatever runs is left at once
        self._show.close()
        if reply is None:
            self._show.note("stopped")
            if said:  # what the user has read is part of the conversation
                self._messages += [asked, {"role": "assistant", "content": said}]
            return
        self._messages += [asked, *reply.messages]
        self._last_reasoning = reply.reasoning
        if reply.finish_reason != "stop" or not reply.final:
            self._show.note(f"no more came (finish reason: {reply.finish_reason})")

    def _command(self, line: str) -> None:
        name, _, rest = line.partition(" ")
        if name not in self._commands:
            near = get_close_matches(name, self._commands, n=1, cutoff=0)
            raise UsageError(f"no command {name}; did you mean {near[0]}?")
        self._commands[name][0](rest.strip())

    def _effort(self, effort: str) -> None:
        if effort:
            if effort not in get_args(Effort):
                raise UsageError(f"the effort is {effort!r}; give low, medium or high")
            self._talk.reasoning = cast(Effort, effort)
        self._show.note(f"effort: {self._talk.reasoning}")

    def _system(self, text: str) -> None:
        if text:
            self._talk.system = None if text == "-" else text
        self._show.note(f"system: {self._talk.system or 'none'}")

    def _reasoning(self, _: str) -> None:
        self._show.reasoning = "fold" if self._show.reasoning == "show" else "show"
        if self._show.reasoning == "show" and self._last_reasoning:
            self._show.note(self._last_reasoning)
        self._show.note(f"reasoning: {self._show.reasoning}")

    def _tools(self, _: str) -> None:
        for tool in self._talk.tools:
            first_line = tool.schema["function"]["description"].partition("\n")[0]
            self._show.note(f"{tool.name}: {first_line}")
        if not self._talk.tools:
            self._show.note("no tools; start with --tools calculator or --tools FILE.py")

    def _save(self, file: str) -> None:
        kept = {
            "model": self._talk.name,
            "reasoning": self._talk.reasoning,
            "system": self._talk.system,
            "messages": self._messages,
        }
        text = json.dumps(kept, ensure_ascii=False, indent=1)
        try:
            _path(file, "/save").write_text(text + "\n", encoding="utf-8", errors="replace")
        except OSError as error:
            raise UsageError(f"cannot write {file}: {error}") from None
        self._show.note(f"saved {len(self._messages)} messages to {file}")

    def _load(self, file: str) -> None:
        try:
            kept = json.loads(_path(file, "/load").read_text("utf-8"))
        except (OSError, ValueError, RecursionError) as error:
            raise UsageError(f"cannot read {file}: {error}") from None
        messages = kept.get("messages") if isinstance(kept, dict) else None
        if not isinstance(messages, list):
            raise UsageError(f"{file} holds no conversation; give a file that /save wrote")
        if messages:
            self._talk.session().stream([*messages, {"role": "user", "content": "?"}])  # checks
        if kept.get("reasoning") in get_args(Effort):
            self._talk.reasoning = kept["reasoning"]
        if isinstance(kept.get("system"), str | None):
            self._talk.system = kept.get("system")
        self._messages = messages
        self._show.note(f"loaded {len(messages)} messages from {file}")

    def _clear(self, _: str) -> None:
        self._messages, self._last_reasoning = [], ""
        self._show.note("the conversation is forgotten")

    def _help(self, _: str) -> None:
        for name, (_action, line) in self._commands.items():
            self._show.note(f"{name:<12}{line}")

    def _exit(self, _: str) -> None:
        raise EOFError


def _path(file: str, command: str) -> Path:
    if not file:
        raise UsageError(f"{command} needs a file: {command} FILE")
    return Path(file).expanduser()


def _history() -> History:
    """The lines typed before, under the XDG state folder; in memory if that is not writable."""
    base = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")
    file = base / "motet" / "history"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
    except OSError:
        return InMemoryHistory()
    return FileHistory(file)


@contextmanager
def _interrupts() -> Iterator[Callable[[], bool]]:
    """Ctrl-C sets a flag, which the loop looks at between events, so that the model always stops at
    a token; a second one raises KeyboardInterrupt wherever the program is."""
    pressed = threading.Event()

    def note(_signal: int, _frame: FrameType | None) -> None:
        if pressed.is_set():
            raise KeyboardInterrupt
        pressed.set()

    before = signal.signal(signal.SIGINT, note)
    try:
        yield pressed.is_set
    finally:
        signal.signal(signal.SIGINT, before)
