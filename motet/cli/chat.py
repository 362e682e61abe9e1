"""`motet chat`: one answer for scripts, or the interactive chat.

For scripts the final answer alone goes to stdout; tool calls, and with `verbose` the reasoning, go
to stderr.
"""

import json
import sys
from contextlib import closing
from dataclasses import asdict
from typing import Any, cast

from motet.chat import ChatReply, Done, FinalDelta
from motet.cli.given import check_text, read_stdin
from motet.cli.show import Show, plain_text
from motet.cli.talk import ChatOptions, Talk
from motet.errors import MotetError, UsageError

__all__ = ["run_chat"]


def run_chat(options: ChatOptions, prompt: str | None, *, verbose: bool, as_json: bool) -> None:
    """Answer `prompt`, or what stdin holds, or talk.

    Raises:
        UsageError: options that do not go together.
        MotetError: the model cannot be loaded, or gave no answer.
    """
    if prompt is None and not sys.stdin.isatty():
        prompt = read_stdin()
    if prompt is not None:
        check_text(prompt)
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
        raise MotetError(f"the model gave no answer ({_ending(reply)})")
    if not as_json:
        # What a terminal obeys is shown, not sent; a file or a pipe gets exactly what was said.
        print("" if is_streamed else reply.final)
    if reply.finish_reason != "stop":
        print(f"the answer ends early ({_ending(reply)})", file=sys.stderr)


def _ending(reply: ChatReply) -> str:
    told = f"finish reason: {reply.finish_reason}"
    if reply.finish_reason == "length":
        told += "; give more --max-tokens or --max-context, or less --reasoning"
    return told


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
