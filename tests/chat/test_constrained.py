"""nano at temperature 1.5, where it says almost anything: what the grammar makes of that.

Every chat that ended by itself must parse strictly, and every answer under a schema must validate.
The schemas bound their texts and `max_tokens` is larger than the longest answer that they allow, so
those chats all end; a free text may be cut off, and then what there is of it must parse strictly.
"""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from motet import LLM, SamplingParams
from motet.chat.rounds import RoundRequest, prepare
from motet.errors import GrammarError
from motet.harmony import Message, Role, StreamableParser, TextContent
from motet.llm import Generation

PERSON = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "maxLength": 8},
        "age": {"type": "integer", "minimum": 0, "maximum": 150},
        "kind": {"enum": ["friend", "<|end|>", 'a "b"']},
        "tags": {"type": "array", "items": {"type": "boolean"}, "maxItems": 3},
    },
    "required": ["name", "age", "kind"],
    "additionalProperties": False,
}
LOOKUP = {
    "type": "object",
    "properties": {
        "city": {"type": "string", "maxLength": 10},
        "unit": {"anyOf": [{"const": "C"}, {"type": "null"}]},
    },
    "required": ["city"],
    "additionalProperties": False,
}
TOOLS = [
    {"type": "function", "function": {"name": "weather", "parameters": LOOKUP}},
    {"type": "function", "function": {"name": "now"}},
]
NAMED = {"type": "function", "function": {"name": "weather"}}
SCHEMA = {"type": "json_schema", "json_schema": {"name": "person", "schema": PERSON}}
FREE_TOKENS, BOUND_TOKENS = 80, 700  # the second is beyond the longest answer under PERSON

QUESTIONS = [
    "Who is Ada, 36?",
    "What is 37 + 58?",
    "Weather in Oslo?",
    "What time is it?",
    "Hello!",
]
KINDS: list[dict[str, Any]] = [
    {"response_format": SCHEMA},
    {"response_format": SCHEMA, "tools": TOOLS, "tool_choice": "none"},
    {"response_format": SCHEMA, "reasoning_budget": 0},
    {"tools": TOOLS, "tool_choice": "required"},
    {"tools": TOOLS, "tool_choice": NAMED},
    {"tools": TOOLS},
    {"tools": TOOLS, "response_format": SCHEMA},
    {"response_format": {"type": "choice", "choice": ["yes", "no <|return|>"]}},
    {"response_format": {"type": "regex", "regex": "[A-Z][a-z]{0,9}, [0-9]{1,4}/[0-9]"}},
    {},
]


@pytest.fixture(scope="module")
def llm() -> LLM:
    return LLM("nano", max_context=2048)


def chat(i: int, *, constrain: bool = True) -> RoundRequest:
    kind = KINDS[i % len(KINDS)] if constrain else {}
    is_bound = "response_format" in kind or kind.get("tool_choice") in ("required", NAMED)
    asked: dict[str, Any] = {"tools": (), "reasoning_budget": 16} | kind
    return RoundRequest(
        **asked,
        messages=[{"role": "user", "content": QUESTIONS[i // len(KINDS) % len(QUESTIONS)]}],
        reasoning_effort="low",
        current_date="2026-01-31",
        instructions=None,
        params=SamplingParams(
            temperature=1.5, seed=i, max_tokens=BOUND_TOKENS if is_bound else FREE_TOKENS
        ),
        constrain=constrain,
    )


def run(llm: LLM, requests: Sequence[RoundRequest]) -> list[Generation]:
    """All at once; what `llm.chat` does one after the other."""
    asked = [prepare(llm.encoding, request) for request in requests]
    return llm.generate([ids for ids, _ in asked], [params for _, params in asked])


def text(message: Message) -> str:
    (content,) = message.content
    assert isinstance(content, TextContent)
    return content.text


def check(llm: LLM, request: RoundRequest, out: Generation) -> None:
    strict = StreamableParser(llm.encoding, Role.ASSISTANT, strict=True)
    for token_id in out.token_ids:
        strict.process(token_id)
    if out.finish_reason == "length":
        assert request.params.max_tokens == FREE_TOKENS
        return
    assert out.finish_reason == "stop"
    *before, last = strict.process_eos().messages
    assert {m.channel for m in before} <= {"analysis", "commentary"}
    thought = [m for m in before if m.channel == "analysis"]
    spent = sum(len(llm.encoding.tokenizer.encode(text(m))) for m in thought)
    assert request.reasoning_budget is not None
    assert spent <= request.reasoning_budget + 3  # an unfinished character is finished
    if last.recipient is not None:
        assert (last.channel, last.content_type) == ("commentary", "<|constrain|>json")
        assert last.recipient in ("functions.weather", "functions.now")
        assert request.tool_choice != NAMED or last.recipient == "functions.weather"
        assert request.tools
        assert request.tool_choice != "none"
        schema = LOOKUP if last.recipient == "functions.weather" else {"const": {}}
        jsonschema.validate(json.loads(text(last)), schema)
        return
    assert last.channel == "final"
    assert request.tool_choice in ("auto", "none")
    kind = (request.response_format or {}).get("type")
    if kind == "json_schema":
        jsonschema.validate(json.loads(text(last)), PERSON)
    elif kind == "choice":
        assert text(last) in ("yes", "no <|return|>")


def check_chats(llm: LLM, numbers: range) -> None:
    requests = [chat(i) for i in numbers]
    outs = run(llm, requests)
    for request, out in zip(requests, outs, strict=True):
        check(llm, request, out)
    assert sum(out.finish_reason == "stop" for out in outs) >= 0.8 * len(outs)


def test_chats_parse_and_answers_validate(llm: LLM) -> None:
    check_chats(llm, range(50))


@pytest.mark.nightly
@pytest.mark.parametrize("start", range(0, 2000, 100))
def test_many_chats_parse_and_answers_validate(llm: LLM, start: int) -> None:
    check_chats(llm, range(start, start + 100))


def said(llm: LLM, ids: Sequence[int]) -> list[str]:
    """The texts between `<|message|>` and the next control token, by hand."""
    control, parts = llm.encoding.control, []
    inside: list[int] | None = None
    for token_id in [*ids, control.end]:
        if token_id in llm.encoding.tokenizer.control_ids:
            if inside:
                parts.append(llm.encoding.tokenizer.decode(inside))
            inside = [] if token_id == control.message else None
        elif inside is not None:
            inside.append(token_id)
    return parts


def test_without_the_grammar_the_parser_loses_nothing(llm: LLM) -> None:
    requests = [chat(i, constrain=False) for i in range(12)]
    requests = [
        replace(r, params=replace(r.params, temperature=t, ignore_eos=True))
        for r, t in zip(requests, [1.5, 3.0, 9.0] * 4, strict=True)
    ]
    for out in run(llm, requests):
        messages = llm.encoding.parse_messages_from_completion_tokens(out.token_ids, Role.ASSISTANT)
        spoken = "".join(text(m) for m in messages)
        at = 0
        for part in said(llm, out.token_ids):
            found = spoken.find(part, at)
            assert found >= 0, part
            at = found + len(part)


def test_the_chat_itself(llm: LLM) -> None:
    question = [{"role": "user", "content": "What is 37 + 58 - 12?"}]
    schema = {
        "type": "object",
        "properties": {"answer": {"type": "integer"}},
        "required": ["answer"],
        "additionalProperties": False,
    }
    asked = {"type": "json_schema", "json_schema": {"name": "result", "schema": schema}}
    reply = llm.chat(question, response_format=asked)
    assert json.loads(reply.final) == {"answer": 83}
    assert reply.reasoning
    short = llm.chat(question, reasoning_budget=3)
    assert (short.reasoning_end, short.finish_reason) == ("budget", "stop")
    assert short.usage.reasoning_tokens <= 3
    cut = llm.chat(question, response_format=asked, params=SamplingParams(max_tokens=20))
    assert cut.finish_reason == "length"
    bad = {"type": "json_schema", "json_schema": {"name": "bad", "schema": {"not": {}}}}
    with pytest.raises(GrammarError, match="not"):
        llm.chat(question, response_format=bad)
    assert llm.chat(question).final == "83"
