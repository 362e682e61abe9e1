"""What each field of a request does to the prompt, the sampling, the answer or the events."""

import json
import re
from typing import Any

import openai
import pytest
from pydantic import BaseModel

from motet.server.responses.tools import flat_name
from tests.chat.scripted import call, final
from tests.server.assembling import assemble, check_types
from tests.server.conftest import Stage

FIND: Any = {
    "type": "function",
    "name": "find",
    "parameters": {"type": "object", "properties": {"who": {"type": "string"}}},
    "strict": True,
}
FREE: Any = {"type": "custom", "name": "shell", "description": "Runs a command."}
PATCH: Any = {
    "type": "custom",
    "name": "patch",
    "format": {"type": "grammar", "syntax": "lark", "definition": 'start: "ok" /[0-9]+/'},
}
Json = dict[str, Any]
ASKED: Any = {"role": "user", "content": "?"}
CALL: Any = {"type": "function_call", "call_id": "c", "name": "find", "arguments": "{}"}
RESULT: Any = {"type": "function_call_output", "call_id": "c", "output": "x"}
CRM: Any = {"type": "namespace", "name": "crm", "description": "Customers.", "tools": [FIND]}


def ask(stage: Stage, **body: Any) -> Any:
    """A request whose answer does not matter; returns what the engine was asked."""
    stage.says = stage.says or final("ok")
    stage.running.client.responses.create(model="scripted", **{"input": "?", **body})
    return stage.engine.requests[-1].params


def refused(stage: Stage, **body: Any) -> openai.BadRequestError:
    with pytest.raises(openai.BadRequestError) as caught:
        ask(stage, **body)
    return caught.value


def test_instructions_and_verbosity(stage: Stage) -> None:
    ask(stage, instructions="Speak plainly.", text={"verbosity": "low"})
    developer = stage.engine.prompts[-1].partition("<|start|>developer<|message|>")[2]
    assert developer.index("Speak plainly.") < developer.index("Answer briefly")


@pytest.mark.parametrize("effort", ["low", "medium", "high"])
def test_effort(stage: Stage, effort: Any) -> None:
    params = ask(stage, reasoning={"effort": effort})
    assert f"Reasoning: {effort}" in stage.engine.prompts[-1]
    assert "aside*" in params.grammar


def test_no_effort_is_no_reasoning(stage: Stage) -> None:
    assert "aside*" not in ask(stage, reasoning={"effort": "none"}).grammar


def test_sampling(stage: Stage) -> None:
    more = {"seed": 3, "top_k": 5, "min_p": 0.1, "repetition_penalty": 1.1}
    params = ask(
        stage, temperature=0.5, top_p=0.9, max_output_tokens=77, top_logprobs=2, extra_body=more
    )
    told = (params.temperature, params.top_p, params.max_tokens, params.logprobs)
    assert told == (0.5, 0.9, 77, 2)
    assert {name: getattr(params, name) for name in more} == more


def test_reasoning_budget(stage: Stage) -> None:
    params = ask(stage, max_output_tokens=100, extra_body={"reasoning_budget": 40})
    assert (params.reasoning.max_tokens, params.reasoning.reserve) == (40, 25)


def test_length(stage: Stage) -> None:
    stage.says = final("A long answer.")
    got = stage.running.client.responses.create(
        model="scripted", input="?", max_output_tokens=len("<|channel|>") // 11 + 12
    )
    assert got.status == "incomplete"
    assert got.incomplete_details is not None
    assert got.incomplete_details.reason == "max_output_tokens"


def test_logprobs(stage: Stage) -> None:
    stage.says = final("né")
    include: Any = ["message.output_text.logprobs"]
    got = stage.running.client.responses.create(
        model="scripted", input="?", include=include, top_logprobs=2
    )
    content = got.output[0].content[0]  # type: ignore[union-attr,index]
    assert [len(one.top_logprobs) for one in content.logprobs] == [2, 2, 2]  # type: ignore[union-attr]
    stage.says = final("né")
    plain = stage.running.client.responses.create(model="scripted", input="?")
    assert plain.output[0].content[0].logprobs == []  # type: ignore[union-attr,index]


def test_service_tier(stage: Stage) -> None:
    ask(stage, service_tier="flex")
    assert stage.engine.requests[-1].priority < 0
    assert refused(stage, service_tier="priority").param == "service_tier"


def test_a_schema_binds_the_answer(stage: Stage) -> None:
    class Person(BaseModel):
        name: str
        age: int

    stage.says = final('{"name": "Ann", "age": 7}')
    got = stage.running.client.responses.parse(model="scripted", input="?", text_format=Person)
    assert got.output_parsed == Person(name="Ann", age=7)
    grammar = stage.engine.requests[-1].params.grammar
    assert grammar is not None
    assert "%json" in grammar
    assert "# Response Formats" in stage.engine.prompts[-1]
    ask(stage, text={"format": {"type": "json_object"}})
    bad: Any = {"type": "json_schema", "name": "x", "schema": {"type": "nonsense"}}
    assert refused(stage, text={"format": bad}).status_code == 400


@pytest.mark.parametrize(
    ("kind", "value", "wrong"),
    [("regex", "[0-9]+", "("), ("choice", ["a", "b"], []), ("lark", 'start: "a"', "start: (")],
)
def test_formats_of_our_own(stage: Stage, kind: str, value: Any, wrong: Any) -> None:
    shape = {"type": kind, kind: value}
    assert ask(stage, text={"format": shape}).grammar != ask(stage).grammar
    assert refused(stage, text={"format": {"type": kind, kind: wrong}}).message


@pytest.mark.parametrize(
    ("choice", "may_answer", "callees"),
    [
        ("auto", True, {"find", "shell"}),
        ("none", True, set()),
        ("required", False, {"find", "shell"}),
        ({"type": "function", "name": "find"}, False, {"find"}),
        ({"type": "custom", "name": "shell"}, False, {"shell"}),
        ({"type": "allowed_tools", "mode": "auto",
          "tools": [{"type": "custom", "name": "shell"}]}, True, {"shell"}),
        ({"type": "allowed_tools", "mode": "required",
          "tools": [{"type": "function", "name": "find"}]}, False, {"find"}),
    ],
)  # fmt: skip
def test_tool_choice(stage: Stage, choice: Any, may_answer: bool, callees: set[str]) -> None:
    ask(stage, tools=[FIND, FREE], tool_choice=choice)
    grammar = json.loads(stage.engine.requests[-1].params.grammar or "")["grammars"][0]
    text = grammar["lark_grammar"]
    assert ("final:" in text) == may_answer
    assert {name for name in ("find", "shell") if f"functions.{name}" in text} == callees


@pytest.mark.parametrize(
    "choice",
    [
        {"type": "function", "name": "lost"},
        {"type": "custom", "name": "find"},
        {"type": "allowed_tools", "mode": "auto", "tools": []},
        {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "mcp"}]},
        {"type": "web_search_preview"},
        {"type": "mcp", "server_label": "x"},
        "sometimes",
    ],
)
def test_a_tool_choice_that_cannot_be(stage: Stage, choice: Any) -> None:
    assert str(refused(stage, tools=[FIND], tool_choice=choice).param).startswith("tool_choice")


def test_custom_tools(stage: Stage) -> None:
    client = stage.running.client
    stage.says = call("functions.shell", '{"input": "ls -l \\"a\\""}')
    events = [
        event.to_dict() for event in client.responses.create(
            model="scripted", input="?", tools=[FREE, PATCH], stream=True
        )
    ]  # fmt: skip
    check_types(events)
    response: Any = assemble(events)
    (item,) = response["output"]
    assert (item["name"], item["input"]) == ("shell", 'ls -l "a"')
    assert "type shell = (_: {\ninput: string,\n}) => any;" in stage.engine.prompts[-1]
    stage.says = call("functions.patch", "ok12").replace(" <|constrain|>json", "")
    made = client.responses.create(
        model="scripted", previous_response_id=response["id"], tools=[FREE, PATCH],
        input=[{"type": "custom_tool_call_output", "call_id": item["call_id"], "output": "a"}],
    )  # fmt: skip
    assert 'json<|message|>{"input": "ls -l \\"a\\""}<|call|>' in stage.engine.prompts[-1]
    patch = made.output[0]
    assert patch.type == "custom_tool_call"
    assert patch.input == "ok12"
    grammar = stage.engine.requests[-1].params.grammar or ""
    assert json.loads(grammar)["grammars"][1]["lark_grammar"] == 'start: "ok" /[0-9]+/'
    stage.says = final("done")
    client.responses.create(
        model="scripted", previous_response_id=made.id, tools=[PATCH],
        input=[{"type": "custom_tool_call_output", "call_id": patch.call_id, "output": "b"}],
    )  # fmt: skip
    assert "functions.patch<|channel|>commentary<|message|>ok12<|call|>" in stage.engine.prompts[-1]


def test_a_grammar_that_cannot_be_used(stage: Stage) -> None:
    wrong = {**PATCH, "format": {**PATCH["format"], "definition": "start: ("}}
    assert "patch" in refused(stage, tools=[wrong]).message


def test_namespaces(stage: Stage) -> None:
    client = stage.running.client
    stage.says = call("functions.crm__find", '{"who": "Ann"}')
    got = client.responses.create(model="scripted", input="?", tools=[CRM, FIND])
    (item,) = got.output
    assert item.type == "function_call"
    assert (item.namespace, item.name) == ("crm", "find")
    stage.says = final("done")
    answer = {"type": "function_call_output", "call_id": item.call_id, "output": "1"}
    items: Any = [{"role": "user", "content": "?"}, item.to_dict(), answer]
    client.responses.create(model="scripted", input=items, tools=[CRM])
    assert "to=functions.crm__find" in stage.engine.prompts[-1]
    chosen: Any = {"type": "function", "name": "find", "namespace": "crm"}
    assert "functions.crm__find" in ask(stage, tools=[CRM], tool_choice=chosen).grammar
    assert refused(stage, tools=[FIND, FIND]).param == "tools[1].name"


def test_choices_among_namespaces(stage: Stage) -> None:
    other: Any = {**FREE, "name": "find"}
    notes: Any = {"type": "namespace", "name": "notes", "description": "Notes.", "tools": [other]}
    tools = [CRM, notes, FIND, FREE]

    def chosen(**choice: Any) -> set[str]:
        """Which tools may be called."""
        grammar = ask(stage, tools=tools, tool_choice=choice).grammar
        return set(re.findall(r"functions\.(\w+)", grammar))

    assert chosen(type="function", name="find") == {"find"}
    assert chosen(type="function", name="find", namespace="crm") == {"crm__find"}
    assert chosen(type="custom", name="find") == {"notes__find"}
    assert chosen(type="function", name="crm__find") == {"crm__find"}
    allowed: Any = {"type": "allowed_tools", "mode": "required"}
    both = [{"type": "namespace", "name": "crm"}, {"type": "namespace", "name": "notes"}]
    assert chosen(**allowed, tools=both) == {"crm__find", "notes__find"}
    for wrong in (
        {**allowed, "tools": [{"type": "namespace", "name": "none"}]},
        {"type": "function", "name": "find", "namespace": "none"},
        {"type": "function", "name": "shell", "namespace": "crm"},
    ):
        assert str(refused(stage, tools=tools, tool_choice=wrong).param).endswith("name")


def test_names_that_are_too_long_are_cut_and_still_differ() -> None:
    names = {flat_name("x" * 60, space) for space in ("a" * 60, "a" * 59 + "b")}
    assert len(names) == 2
    assert all(len(name) == 64 for name in names)


def test_parallel_tool_calls(stage: Stage) -> None:
    client = stage.running.client
    two = call("functions.find", "{}", end="<|end|><|start|>assistant") + call(
        "functions.find", "{}"
    )
    for parallel, number in ((True, 2), (False, 1)):
        stage.says = two
        got = client.responses.create(
            model="scripted", input="?", tools=[FIND], parallel_tool_calls=parallel
        )
        assert [item.type for item in got.output] == ["function_call"] * number
        assert got.parallel_tool_calls == parallel


def test_truncation(stage: Stage) -> None:
    long: Any = [
        {"role": "developer", "content": "Stay."},
        *({"role": "user", "content": f"{i}: {'x' * 5000}"} for i in range(60)),
    ]
    error = refused(stage, input=long)
    assert error.code == "context_length_exceeded"
    ask(stage, input=long, truncation="auto")
    prompt = stage.engine.prompts[-1]
    assert "Stay." in prompt
    assert "59: x" in prompt
    assert "<|message|>0: x" not in prompt


def test_summaries(stage: Stage) -> None:
    thought = "First.\nStill first.\n\nSecond."
    kinds: Any = (("auto", thought), ("concise", "First.\nStill first."), (None, None))
    for kind, told in kinds:
        stage.says = final("ok", thought)
        got = stage.running.client.responses.create(
            model="scripted", input="?", reasoning={"summary": kind}
        )
        item = got.output[0]
        assert item.type == "reasoning"
        assert [part.text for part in item.summary] == ([told] if told else [])


def test_obfuscation(stage: Stage) -> None:
    stage.says = [final("abc"), final("abc")]
    for hides in (True, False):
        stream = stage.running.client.responses.create(
            model="scripted", input="?", stream=True, stream_options={"include_obfuscation": hides}
        )
        deltas = [event.to_dict() for event in stream if event.type.endswith("delta")]
        assert all(("obfuscation" in one) == hides for one in deltas)
        if hides:
            assert (len(deltas[0]["delta"]) + len(deltas[0]["obfuscation"])) % 16 == 0  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"max_output_tokens": 0}, "max_output_tokens"),
        ({"temperature": 3}, "temperature"),
        ({"temperature": "hot"}, "temperature"),
        ({"top_logprobs": 21}, "top_logprobs"),
        ({"metadata": {"k": "v" * 513}}, "metadata"),
        ({"metadata": {"k": 1}}, "metadata.k"),
        ({"include": ["everything"]}, "include[0]"),
        ({"input": 3}, "input"),
        ({"input": []}, "input"),
        ({"previous_response_id": "a\x00b"}, "previous_response_id"),
        ({"conversation": "a\x00b"}, "conversation"),
        ({"conversation": {"id": ""}}, "conversation.id"),
        ({"input": [{"type": "item_reference", "id": "\x00"}]}, "input[0].id"),
        ({"max_output_tokens": 2**63}, "max_output_tokens"),
        ({"input": [{"type": "web_search_call", "id": "w"}]}, "input[0].type"),
        ({"input": [{"role": "tool", "content": "x"}]}, "input[0].role"),
        ({"input": [{"role": "user", "content": "x", "color": 1}]}, "input[0].color"),
        ({"input": [{"type": "function_call_output", "call_id": "c", "output": "x"}]}, "input"),
        ({"tools": [{**FIND, "defer_loading": True}]}, "tools[0].defer_loading"),
        ({"tools": [{**FIND, "name": "a b"}]}, "tools[0].name"),
        ({"tools": [{**FREE, "format": {"type": "yaml"}}]}, "tools[0].format.type"),
        ({"text": {"format": {"type": "xml"}}}, "text.format.type"),
        ({"reasoning": {"context": "all_turns"}}, "reasoning.context"),
        ({"context_management": [{"type": "other"}]}, "context_management[0].type"),
        (
            {"context_management": [{"type": "compaction", "compact_threshold": 0}]},
            "context_management[0].compact_threshold",
        ),
        ({"moderation": {}}, "moderation"),
        ({"conversation": 5}, "conversation"),
        ({"stream_options": {"include_obfuscation": True}}, "stream_options"),
        ({"background": True, "store": False}, "background"),
        ({"previous_response_id": "resp_1", "conversation": "conv_1"}, "conversation"),
        ({"input": None}, "input"),
        ({"input": "x" * 300_000}, "input"),
        ({"input": [ASKED, CALL, ASKED]}, "input"),
        ({"input": [ASKED, CALL, CALL, RESULT]}, "input"),
        ({"input": [ASKED, CALL, {**CALL, "call_id": "d"}, RESULT]}, "input"),
        ({"input": [ASKED, CALL, RESULT, RESULT]}, "input"),
        ({"input": [ASKED, CALL, {**RESULT, "type": "custom_tool_call_output"}]}, "input"),
        ({"input": [ASKED, CALL, {**RESULT, "name": "other"}]}, "input"),
        ({"input": [ASKED, {**CALL, "name": "a b"}]}, "input[1].name"),
        ({"input": [{"type": "reasoning", "summary": [], "encrypted_content": "x"}]}, "input"),
        ({"tool_choice": "required"}, "tool_choice"),
        (
            {
                "tools": [FIND],
                "tool_choice": {
                    "type": "allowed_tools",
                    "mode": "auto",
                    "tools": [{"type": "function", "name": "find", "color": 1}],
                },
            },
            "tool_choice.tools[0].color",
        ),
        (
            {
                "tools": [FIND],
                "tool_choice": {
                    "type": "allowed_tools",
                    "mode": "auto",
                    "tools": [{"type": "web_search"}],
                },
            },
            "tool_choice.tools[0].type",
        ),
        ({"text": {"format": {"type": "regex", "regex": "("}}}, "text.format"),
        (
            {
                "tools": [
                    {**FREE, "format": {"type": "grammar", "syntax": "regex", "definition": "("}}
                ]
            },
            "tools",
        ),
    ],
)
def test_refusals(stage: Stage, body: Json, param: str | None) -> None:
    got = stage.running.http.post("/v1/responses", json={"model": "scripted", "input": "?", **body})
    assert got.status_code == 400, got.text
    error = got.json()["error"]
    assert error["param"] == param
    assert error["type"] == "invalid_request_error"
    assert error["message"]


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"[]", b"null", b'"x"', b"\xff", b'{"model": "scripted", "input": "\xff"}',
        b'{"model": "scripted", "input": "\\ud800"}', b"[" * 100_000,
        b'{"model": "scripted", "input": "x", "metadata": ' + b'{"a":' * 100_000,
        b'{"model": "scripted", "input": "x", "temperature": NaN}',
        b'{"model": "scripted", "input": "x", "seed": 1' + b"0" * 5000 + b"}",
    ],
    ids=range(12),
)  # fmt: skip
def test_bodies_that_are_no_request(stage: Stage, body: bytes) -> None:
    got = stage.running.http.post(
        "/v1/responses", content=body, headers={"Content-Type": "application/json"}
    )
    assert got.status_code == 400, got.text
    assert got.json()["error"]["message"]


def test_what_is_not_there(stage: Stage) -> None:
    http = stage.running.http
    assert http.get("/v1/nothing").json()["error"]["code"] == "not_found"
    wrong = http.put("/v1/conversations/conv_1")
    assert (wrong.status_code, wrong.headers["allow"]) == (405, "GET, POST, DELETE")
    assert http.get("/v1/responses/resp_1").json()["error"]["code"] == "response_not_found"
    assert http.get("/v1/responses/resp_1?colour=red").json()["error"]["param"] == "colour"
    assert http.get("/v1/responses/a%00b").status_code == 400
    wrong = http.post("/v1/responses", json={"model": "gpt-4", "input": "x"})
    assert (wrong.status_code, wrong.json()["error"]["code"]) == (404, "model_not_found")


def test_every_answer_names_its_request(stage: Stage) -> None:
    http = stage.running.http
    assert http.get("/v1/nothing").headers["x-request-id"].startswith("req_")
    named = http.get("/v1/nothing", headers={"X-Request-Id": "mine"})
    assert named.headers["x-request-id"] == "mine"


def test_the_api_document(stage: Stage) -> None:
    document = stage.running.http.get("/openapi.json").json()
    assert "/v1/responses/{response_id}" in document["paths"]


def test_hints_and_names_are_kept_with_the_response(stage: Stage) -> None:
    stage.says = final("ok")
    about: Any = {
        "prompt_cache_key": "a", "prompt_cache_retention": "24h", "safety_identifier": "b",
        "user": "c", "metadata": {"d": "e"}, "max_tool_calls": 3, "truncation": "auto",
        "service_tier": "flex", "top_logprobs": 2, "max_output_tokens": 50,
    }  # fmt: skip
    made = stage.running.client.responses.create(model="scripted", input="?", **about)
    told = made.to_dict()
    assert {name: told[name] for name in about} == about
    assert stage.running.client.responses.retrieve(made.id).to_dict() == told


def test_a_response_has_every_field_that_clients_may_look_for(stage: Stage) -> None:
    stage.says = final("ok")
    told = stage.running.http.post("/v1/responses", json={"model": "scripted", "input": "?"})
    of_the_platform = {
        "access_programs", "image", "input_transformations", "moderation", "prompt",
        "prompt_cache_diagnostics", "prompt_cache_options", "tool_usage",
    }  # fmt: skip
    assert set(openai.types.responses.Response.model_fields) - set(told.json()) == of_the_platform
