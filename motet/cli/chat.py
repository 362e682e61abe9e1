"""`motet chat`: one answer for scripts, or the interactive chat.

For scripts the final answer alone goes to stdout; tool calls, and with `verbose` the reasoning, go
to stderr.
"""

import json
import sys
from contextlib import closing
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from typing import Any, cast

from motet.chat import (
    ChatModel,
    ChatReply,
    ChatRounds,
    ChatSession,
    Done,
    Effort,
    FinalDelta,
)
from motet.cli.models import ModelOptions
from motet.cli.show import Show, plain_text
from motet.cli.tools import load_tools
from motet.engine.request import SamplingParams
from motet.errors import MotetError, UsageError

__all__ = ["ChatOptions", "Talk", "run_chat"]


@dataclass(frozen=True)
class ChatOptions:
    """What the command line asked for. `sampling` holds only the fields that were given."""

    model: ModelOptions
    remote: str | None = None
    reasoning: Effort = "medium"
    tools: tuple[str, ...] = ()
    system: str | None = None
    date: str | None = None
    sampling: dict[str, Any] = field(default_factory=dict)


class Talk:
    """A loaded model with its tools; makes a session for each answer, as settings may change."""

    def __init__(self, options: ChatOptions) -> None:
        """Check the options, then load the model, which may take long."""
        self.options = options
        self.tools = load_tools(options.tools)
        self.reasoning: Effort = options.reasoning
        self.system = options.system
        self._params = SamplingParams(**options.sampling)
        self._model: ChatModel | ChatRounds = _Nobody()
        self.session()  # complains before the model is loaded
        if options.remote is not None:
            from motet.chat.remote import RemoteModel

            if options.date is not None or options.model != ModelOptions(options.model.model):
                raise UsageError(
                    "--date, --device, --backend, --dtype and --max-context are the server's own "
                    "with --remote; leave them out"
                )
            self._model = RemoteModel(
                options.remote, options.model.model, sampling=tuple(options.sampling)
            )
        else:
            llm = options.model.load()
            self._params = replace(llm.default_chat_params, **options.sampling)
            self._model = llm

    @property
    def name(self) -> str:
        """What the user called the model."""
        return self.options.model.model

    def session(self) -> ChatSession:
        """A session with the present settings."""
        return ChatSession(
            self._model,
            tools=self.tools,
            reasoning_effort=self.reasoning,
            instructions=self.system,
            current_date=self.options.date,
            params=self._params,
        )


class _Nobody:
    """Stands in for the model while the other options are checked."""

    @cached_property
    def encoding(self) -> Any:
        raise AssertionError("no model is loaded")

    def stream(self, prompt_ids: object, params: object) -> Any:
        raise AssertionError("no model is loaded")


def run_chat(options: ChatOptions, prompt: str | None, *, verbose: bool, as_json: bool) -> None:
    """Answer `prompt`, or what stdin holds, or talk.

    Raises:
        UsageError: options that do not go together.
        MotetError: the model cannot be loaded, or gave no answer.
    """
    if prompt is None and not sys.stdin.isatty():
        prompt = sys.stdin.read()
    if prompt is not None:
        _answer(Talk(options), prompt, verbose=verbose, as_json=as_json)
        return
    if as_json or verbose:
        name = "--json" if as_json else "--verbose"
        raise UsageError(f"{name} is about a single answer; give --prompt TEXT with it")
    from motet.cli.terminal import Terminal

    Terminal(options).run()


def _answer(talk: Talk, prompt: str, *, verbose: bool, as_json: bool) -> None:
    if not prompt.strip():
        raise UsageError("the prompt is empty; give --prompt TEXT, or text on stdin")
    show = Show(sys.stderr, reasoning="show" if verbose else "hide", is_final_shown=False)
    is_streamed = sys.stdout.isatty() and not as_json
    reply: ChatReply | None = None
    stream = talk.session().stream([{"role": "user", "content": prompt}])
    with closing(cast(Any, stream)):
        for event in stream:
            show.event(event)
            if is_streamed and isinstance(event, FinalDelta):
                sys.stdout.write(plain_text(event.text))
                sys.stdout.flush()
            if isinstance(event, Done):
                reply = event.reply
    assert reply is not None
    if as_json:
        print(json.dumps(_facts(talk.name, reply), ensure_ascii=False))
    if not reply.final:
        raise MotetError(f"the model gave no answer (finish reason: {reply.finish_reason})")
    if not as_json:
        # What a terminal obeys is shown, not sent; a file or a pipe gets exactly what was said.
        print("" if is_streamed else reply.final)
    if reply.finish_reason != "stop":
        print(f"the answer ends early (finish reason: {reply.finish_reason})", file=sys.stderr)


def _facts(model: str, reply: ChatReply) -> dict[str, Any]:
    return {
        "model": model,
        "final": reply.final,
        "reasoning": reply.reasoning,
        "tool_calls": [call.to_dict() for call in reply.tool_calls],
        "messages": list(reply.messages),
        "finish_reason": reply.finish_reason,
        "usage": {**asdict(reply.usage), "total_tokens": reply.usage.total_tokens},
    }
