"""What is asked of an answer's form: read, refused by name, told to the model and to the engine."""

import logging
from typing import Any

import pytest

from motet.chat import ChatSession
from motet.chat.constraint import (
    _known_problem,
    answer_structure,
    callable_tools,
    chat_grammar,
    format_section,
    problem_of,
)
from motet.chat.prompt import conversation, tool_name
from motet.engine.reasoning import ReasoningBudget
from motet.engine.request import SamplingParams, TokenOut
from motet.errors import GrammarError, UsageError
from motet.harmony.structure import TEXT
from tests.chat.scripted import ScriptedModel, byte_encoding, call, final, spell

ASK = [{"role": "user", "content": "Who?"}]
SCHEMA = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}


def schema_format(**given: Any) -> dict[str, Any]:
    return {"type": "json_schema", "json_schema": {"name": "person", "schema": SCHEMA} | given}


def tool(name: str, **function: Any) -> dict[str, Any]:
    return {"type": "function", "function": {"name": name, **function}}


def custom(name: str, **more: Any) -> dict[str, Any]:
    return {"type": "custom", "custom": {"name": name, **more}}


def allowed(mode: object, *tools: object) -> dict[str, Any]:
    return {"type": "allowed_tools", "allowed_tools": {"mode": mode, "tools": tools}}


def test_kinds_of_answers() -> None:
    assert answer_structure(None) == answer_structure({"type": "text"}) == TEXT
    assert "object" in answer_structure({"type": "json_object"}).rhs
    assert '"name"' in answer_structure(schema_format()).rhs
    assert answer_structure({"type": "regex", "regex": "a+"}).rhs == "/a+/"
    assert answer_structure({"type": "choice", "choice": ["a", "b"]}).rhs == "/a|b/"
    assert answer_structure({"type": "lark", "lark": "start: /a/"}).side == "start: /a/"


@pytest.mark.parametrize(
    ("given", "match"),
    [
        ({"type": "yaml"}, "response_format is {'type': 'yaml'}; give an object whose type"),
        ("json", "response_format is 'json'"),
        ({}, "whose type is one of"),
        ({"type": "text", "regex": "a"}, "response_format.regex is not known for the type text"),
        ({"type": "json_schema"}, "response_format.json_schema is None"),
        (schema_format(schema=None), "json_schema.schema is None"),
        (schema_format(name="a b"), "json_schema.name is 'a b'"),
        (schema_format(description=3), "json_schema.description is 3"),
        (schema_format(extra=3), "json_schema.extra is not known"),
        ({"type": "regex"}, "the regex is None"),
        ({"type": "choice", "choice": []}, r"the choice is \[\]"),
    ],
)
def test_other_formats_are_refused_by_name(given: Any, match: str) -> None:
    with pytest.raises((UsageError, GrammarError), match=match):
        ChatSession(ScriptedModel(), response_format=given)


def test_only_a_schema_that_says_so_is_lenient() -> None:
    odd = SCHEMA | {"not": {"required": ["x"]}}
    assert "not" in answer_structure(schema_format(schema=odd)).problem
    assert "not" in answer_structure(schema_format(schema=odd, strict=True)).problem
    assert answer_structure(schema_format(schema=odd, strict=False)).problem == ""


def test_the_model_is_told_of_the_schema() -> None:
    section = format_section(schema_format(description="Who it is."))
    assert section.startswith("# Response Formats\n\n## person\n\n// Who it is.\n{")
    assert format_section({"type": "json_object"}) == format_section(None) == ""
    model = ScriptedModel(final('{"name": "Ada"}'))
    messages = [{"role": "system", "content": "Be brief."}, *ASK]
    ChatSession(model, response_format=schema_format()).reply(messages)
    assert 'Be brief.\n\n# Response Formats\n\n## person\n\n{"type": "object"' in model.prompts[0]
    laid_out = conversation(ASK, current_date=None)
    assert len(laid_out.messages) == 2  # no developer message without anything to say


@pytest.mark.parametrize(
    ("choice", "names", "is_required"),
    [
        ("auto", ["a", "b"], False),
        ("none", [], False),
        ("required", ["a", "b"], True),
        ({"type": "function", "function": {"name": "b"}}, ["b"], True),
        ({"type": "custom", "custom": {"name": "c"}}, ["c"], True),
        (allowed("auto", tool("a"), custom("c")), ["a", "c"], False),
        (allowed("required", tool("b")), ["b"], True),
    ],
)
def test_tool_choice(choice: Any, names: list[str], is_required: bool) -> None:
    tools = [tool("a"), tool("b"), custom("c")]
    if choice in ("auto", "required"):
        tools.pop()
    chosen, must = callable_tools(tools, choice)
    assert ([tool_name(one) for one in chosen], must) == (names, is_required)


@pytest.mark.parametrize(
    ("options", "match"),
    [
        ({"tool_choice": "required"}, "there are no tools"),
        ({"tool_choice": "any"}, "tool_choice is 'any'"),
        ({"tool_choice": {"type": "function", "function": {"name": "c"}}}, "names 'c'"),
        ({"tool_choice": {"type": "function"}}, "tool_choice is"),
        ({"tool_choice": {"type": ["function"]}}, "tool_choice is .*; give auto, none"),
        ({"tool_choice": {"type": "custom", "custom": {"name": "f"}}}, "names 'f'"),
        ({"tool_choice": allowed("always", tool("f"))}, "the mode auto or required"),
        ({"tool_choice": allowed("auto")}, "and a list of tools"),
        ({"tool_choice": allowed("auto", tool("f"), tool("g"))}, r"tools\[1\] names 'g'"),
        ({"tool_choice": allowed("auto", {"type": {}})}, r"tools\[0\] is .*; give {\"type"),
        ({"reasoning_budget": -1}, "reasoning_budget is -1"),
        ({"reasoning_budget": True}, "reasoning_budget is True"),
        ({"response_format": {"type": "json_object"}, "constrain": False}, "constrain is False"),
        ({"tool_choice": "none", "constrain": False}, "constrain is False"),
        ({"params": SamplingParams(grammar='start: "a"')}, "params.grammar is not for a chat"),
        ({"params": SamplingParams(n=2)}, "params.n is 2"),
        ({"params": SamplingParams(prompt_logprobs=1)}, "params.prompt_logprobs"),
    ],
)
def test_what_cannot_be_asked_is_refused(options: dict[str, Any], match: str) -> None:
    tools = [] if options == {"tool_choice": "required"} else [tool("f")]
    with pytest.raises(UsageError, match=match):
        ChatSession(ScriptedModel(), tools=tools, **options)


def grammar_of(*tools: dict[str, Any]) -> str:
    return chat_grammar(byte_encoding(), tools=tools, tool_choice="auto", response_format=None)


def test_arguments_are_bound_by_what_can_be_followed(caplog: pytest.LogCaptureFixture) -> None:
    """A function's schema that is not supported is followed in part, unless it is strict."""
    odd = {"type": "object", "properties": {"x": {"type": "integer"}}, "not": {}}
    broken = {"type": "object", "properties": {"x": {"$ref": "https://example.com"}}}
    with caplog.at_level(logging.WARNING):
        assert r"{\"x\": {\"type\": \"integer\"}}" in grammar_of(tool("odd", parameters=odd))
    assert not caplog.records
    with caplog.at_level(logging.WARNING):
        assert "example" not in grammar_of(tool("broken", parameters=broken))
    assert "calls of broken" in caplog.text
    assert "example" not in caplog.text
    for schema in (odd, broken):
        with pytest.raises(GrammarError, match="parameters of the function f cannot be used"):
            grammar_of(tool("f", parameters=schema, strict=True))
    assert r"\"additionalProperties\": false" in grammar_of(tool("nothing"))


def test_only_short_grammars_are_kept() -> None:
    """Others' schemas, each a few megabytes, would fill the memory."""
    _known_problem.cache_clear()
    for size in (10, 100_000):
        shape = schema_format(schema={"type": "string", "description": "x" * size})
        assert not problem_of(answer_structure(shape))
        assert not problem_of(answer_structure(shape))
        info = _known_problem.cache_info()
        assert (info.hits, info.misses, info.currsize) == (1, 1, 1)


def test_the_input_of_custom_tools_is_free_text_in_json_or_bound_by_a_grammar() -> None:
    for free in (custom("say"), custom("say", format={"type": "text"})):
        assert r"{\"input\": {\"type\": \"string\"}}" in grammar_of(free)
    digits = {"syntax": "regex", "definition": "[0-9]+"}
    nested, flat = ({"type": "grammar", "grammar": digits}, {"type": "grammar", **digits})
    assert grammar_of(custom("say", format=nested)) == grammar_of(custom("say", format=flat))
    assert "/[0-9]+/" in grammar_of(custom("say", format=flat))
    assert "input" not in grammar_of(custom("say", format=flat))


@pytest.mark.parametrize(
    ("shape", "match"),
    [
        ("text", "the format of the tool say is 'text'; give"),
        ({"type": "json"}, "the format of the tool say is {'type': 'json'}; give"),
        ({"type": "grammar", "grammar": "start: /a/"}, "the tool say is .*'start: /a/'}; give"),
        ({"type": "grammar"}, "the syntax None; give lark or regex"),
        ({"type": "grammar", "syntax": "lark"}, "the Lark grammar is None"),
        ({"type": "grammar", "syntax": "lark", "definition": "start: ("}, "tool say cannot be"),
    ],
)
def test_other_formats_of_custom_tools_are_refused_by_name(shape: Any, match: str) -> None:
    with pytest.raises((UsageError, GrammarError), match=match):
        grammar_of(custom("say", format=shape))


def budget_of(model: ScriptedModel, index: int = -1) -> ReasoningBudget:
    found = model.params[index].reasoning
    assert found is not None
    return found


def test_the_engine_is_given_the_grammar_and_the_budget() -> None:
    model = ScriptedModel(final("Ada"), final("Ada"))
    params = SamplingParams(max_tokens=400, temperature=0)
    ChatSession(model, params=params, reasoning_budget=30).reply(ASK)
    told = budget_of(model)
    assert (told.max_tokens, told.reserve) == (30, 100)
    assert byte_encoding().decode(told.opens[0]) == "<|channel|>analysis<|message|>"
    assert (
        byte_encoding().decode(told.forced)
        == "<|end|><|start|>assistant<|channel|>final<|message|>"
    )
    grammar = model.params[0].grammar
    assert grammar is not None
    assert "<|return|>" in grammar
    ChatSession(model, constrain=False).reply(ASK)
    assert model.params[1].grammar is None
    assert (budget_of(model).max_tokens, budget_of(model).reserve) == (None, None)


def test_a_call_that_must_be_made_is_made_once() -> None:
    def weather(city: str) -> str:
        return f"warm in {city}"

    model = ScriptedModel(call("functions.weather", '{"city": "Oslo"}'), final("Warm."))
    reply = ChatSession(model, tools=[weather], tool_choice="required").reply(ASK)
    assert reply.final == "Warm."
    first, second = (params.grammar or "" for params in model.params)
    assert "<|return|>" not in first
    assert "<|return|>" in second
    forced = byte_encoding().decode(budget_of(model, 0).forced)
    assert forced.endswith("<|channel|>commentary to=functions.weather")


def test_calls_are_not_allowed_once_the_rounds_are_used_up() -> None:
    def weather(city: str) -> str:
        return f"warm in {city}"

    model = ScriptedModel(
        call("functions.weather", '{"city": "Oslo"}'),
        call("functions.weather", '{"city": "Oslo"}'),
        final("Warm."),
    )
    ChatSession(model, tools=[weather], max_rounds=1).reply(ASK)
    assert ["<|call|>" in (params.grammar or "") for params in model.params] == [True, True, False]


def test_a_reply_says_that_its_reasoning_was_cut_short() -> None:
    class Cut(ScriptedModel):
        def stream(self, *args: Any) -> Any:
            for token in super().stream(*args):
                is_end = token.token_id == byte_encoding().control.end
                yield TokenOut(
                    token.token_id, None, token.finish_reason, "loop" if is_end else None
                )

    reply = ChatSession(Cut(spell(final("42", thought="hm hm hm")))).reply(ASK)
    assert (reply.final, reply.reasoning_end) == ("42", "loop")
    assert ChatSession(ScriptedModel(final("42"))).reply(ASK).reasoning_end is None
