"""What the assistant may write after `<|start|>assistant`, as one grammar.

    grammar = assistant_grammar(
        encoding,
        answer=json_schema({"type": "object"}),
        callees=[Callee("functions.weather", json_schema(parameters))],
    )

A turn is any number of messages of reasoning (and of commentary, where tools are declared), then
one call or one answer, which ends it:

    <|channel|>analysis<|message|>...<|end|><|start|>assistant
    <|channel|>commentary to=functions.weather <|constrain|>json<|message|>{...}<|call|>
    <|channel|>final<|message|>...<|return|>

Recipients may also stand before the channel, as older turns are rendered. Only the answer and the
arguments are bound by a structure; reasoning is free text. Every text keeps clear of control
tokens, so what comes out parses strictly. Channels and the author are spelled with the tokens that
the renderer uses, which is what `reasoning_budget` counts on.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Protocol

from motet.errors import GrammarError
from motet.harmony.control import ControlIds
from motet.harmony.fields import CONSTRAIN, is_safe_field
from motet.harmony.structure import TEXT, Structure
from motet.tokenizer import Tokenizer

__all__ = ["Callee", "ReasoningMarks", "assistant_grammar", "reasoning_marks"]


class Encoding(Protocol):
    """What the grammar needs of a HarmonyEncoding."""

    tokenizer: Tokenizer
    control: ControlIds


@dataclass(frozen=True)
class Callee:
    """A tool that may be called: where calls go, and what they hold."""

    recipient: str  # "functions.weather"
    arguments: Structure
    channel: str = "commentary"
    content_type: str | None = f"{CONSTRAIN}json"


@dataclass(frozen=True)
class ReasoningMarks:
    """The tokens between which reasoning stands, and those that end it early."""

    opens: tuple[tuple[int, ...], ...]
    ends: tuple[int, ...]
    forced: tuple[int, ...]


def assistant_grammar(
    encoding: Encoding,
    *,
    answer: Structure | None = TEXT,
    callees: Sequence[Callee] = (),
    reasoning: bool = True,
) -> str:
    """The grammar, in llguidance's JSON form.

    Args:
        encoding: the vocabulary.
        answer: of the final message; None allows no answer, so a tool must be called.
        callees: the tools that may be called; () allows no call.
        reasoning: whether messages on the analysis channel may come first.

    Raises:
        GrammarError: neither an answer nor a call is allowed, or a recipient could be taken for
            structure.
    """
    writer = _Writer(encoding)
    ends = [writer.call(callee) for callee in callees]
    if answer is not None:
        ends.append(writer.answer(answer))
    if not ends:
        raise GrammarError("the grammar allows neither an answer nor a call; declare a tool")
    asides = ["analysis"] if reasoning else []
    if callees:
        asides.append("commentary")
    return writer.write(asides, ends)


def reasoning_marks(encoding: Encoding, *, to_call: Sequence[str] = ()) -> ReasoningMarks:
    """What a reasoning budget watches and writes.

    The reasoning leads to the answer, or, given recipients, to a call of one of them.
    """
    control, encode = encoding.control, encoding.tokenizer.encode
    turn = (control.end, control.start, *encode("assistant"), control.channel)
    if to_call:
        targets = [encode(f" to={recipient}") for recipient in to_call]
        shared = takewhile(lambda ids: len(set(ids)) == 1, zip(*targets, strict=False))
        forced = (*turn, *encode("commentary"), *(ids[0] for ids in shared))
    else:
        forced = (*turn, *encode("final"), control.message)
    return ReasoningMarks(
        opens=((control.channel, *encode("analysis"), control.message),),
        ends=(control.end, control.return_, control.call, control.start, control.channel),
        forced=forced,
    )


class _Writer:
    """Writes the rules, and gives the grammars beside them their names."""

    def __init__(self, encoding: Encoding) -> None:
        self._encode = encoding.tokenizer.encode
        self._control_names = list(encoding.tokenizer.control_tokens)
        self._rules: list[str] = []
        self._sides: list[dict[str, str]] = []

    def answer(self, answer: Structure) -> str:
        """The rule of a final message; returns its name."""
        head = f"<|channel|> {self._exact('final')} <|message|>"
        return self._rule("final", f"{head} {self._body(answer)} <|return|>")

    def call(self, callee: Callee) -> str:
        """The rule of a call; returns its name."""
        for field in (callee.recipient, callee.channel):
            if not is_safe_field(field):
                raise GrammarError(f"{field!r} could be taken for structure in a header")
        to = json.dumps(f" to={callee.recipient}", ensure_ascii=False)
        channel = f"<|channel|> {self._exact(callee.channel)}"
        head = f"({channel} {to} | {to} {channel}) {_content_type(callee.content_type)}"
        name = f"call_{len(self._rules)}"
        return self._rule(name, f"{head} <|message|> {self._body(callee.arguments)} <|call|>")

    def write(self, asides: Sequence[str], ends: Sequence[str]) -> str:
        """The grammar of a turn."""
        rules = [f"start: {'aside* ' if asides else ''}({' | '.join(ends)})"]
        for i, channel in enumerate(asides):
            head = f"<|channel|> {self._exact(channel)} <|message|>"
            start = f"<|end|> <|start|> {self._exact('assistant')}"
            rules.append(f"{'aside:' if i == 0 else '  |'} {head} FREE {start}")
        rules += [*self._rules, f"FREE: {TEXT.rhs}"]
        return json.dumps({"grammars": [{"lark_grammar": "\n".join(rules)}, *self._sides]})

    def _rule(self, name: str, rhs: str) -> str:
        self._rules.append(f"{name}: {rhs}")
        return name

    def _body(self, structure: Structure) -> str:
        if structure == TEXT:
            return "FREE"
        if structure.side is None:
            return structure.rhs
        for name in self._control_names:
            if name in structure.side:
                raise GrammarError(f"the Lark grammar holds {name}, a control token; leave it out")
        name = f"side_{len(self._sides)}"
        self._sides.append({"name": name, "lark_grammar": structure.side})
        return f"@{name}"

    def _exact(self, text: str) -> str:
        """`text` in the very tokens that the renderer takes for it."""
        return " ".join(f"<[{token_id}]>" for token_id in self._encode(text))


def _content_type(content_type: str | None) -> str:
    """Both spellings with a `<|constrain|>`: with and without a space before it."""
    if content_type is None:
        return ""
    rest = content_type.removeprefix(CONSTRAIN)
    if rest and not is_safe_field(rest):
        raise GrammarError(f"the content type {content_type!r} could be taken for structure")
    if content_type.startswith(CONSTRAIN):
        return f'" "? <|constrain|> {json.dumps(rest)}' if rest else '" "? <|constrain|>'
    return json.dumps(f" {rest}")
