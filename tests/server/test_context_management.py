"""Conversations that are summed up when they become longer than the client wants them."""

from typing import Any

import openai
import pytest

from tests.chat.scripted import call, final
from tests.server.assembling import assemble, check_types
from tests.server.conftest import Stage
from tests.server.scripted import Script

MANAGED: Any = [{"type": "compaction", "compact_threshold": 700}]
LONG: Any = [
    {"role": "developer", "content": "Speak plainly."},
    {"role": "user", "content": "I am Ann. " * 40},
    {"role": "assistant", "content": "Hello Ann. " * 40},
    {"role": "user", "content": "Who am I?"},
]
FIND: Any = {"type": "function", "name": "find", "parameters": None, "strict": None}


def test_a_long_conversation_is_summed_up_first(stage: Stage) -> None:
    client = stage.running.client
    stage.says = [final("It is about Ann.", "Short."), final("You are Ann.")]
    events = [
        event.to_dict()
        for event in client.responses.create(
            model="scripted", input=LONG, context_management=MANAGED, stream=True
        )
    ]
    check_types(events)
    made: Any = assemble(events)
    assert [item["type"] for item in made["output"]] == ["compaction", "message"]
    asked, short = stage.engine.prompts[-2:]
    assert "Sum up this conversation" in asked
    assert "Hello Ann." not in short
    assert "Summary of the conversation so far:\n\nIt is about Ann." in short
    assert short.index("Speak plainly.") < short.index("It is about") < short.index("Who am I?")
    sizes = [len(request.prompt_ids) for request in stage.engine.requests[-2:]]
    assert made["usage"]["input_tokens"] == sum(sizes)
    # What follows goes on from the summary, of the server's or of the client's own keeping.
    for more in (
        {"previous_response_id": made["id"], "input": "Sure?"},
        {"input": [*LONG, *made["output"], {"role": "user", "content": "Sure?"}]},
    ):
        stage.says = final("Yes.")
        client.responses.create(model="scripted", context_management=MANAGED, **more)
        assert "Summary of the conversation so far" in stage.engine.prompts[-1]
        assert "Speak plainly." in stage.engine.prompts[-1]
        assert "Hello Ann." not in stage.engine.prompts[-1]
        assert "Who am I?" not in stage.engine.prompts[-1]


def test_in_the_background_and_again_as_a_stream(stage: Stage) -> None:
    client = stage.running.client
    stage.says = [final("It is about Ann."), final("You are Ann.")]
    made = client.responses.create(
        model="scripted", input=LONG, context_management=MANAGED, background=True
    )
    while made.status in ("queued", "in_progress"):
        made = client.responses.retrieve(made.id)
    assert made.output_text == "You are Ann."
    stage.says = [final("It is about Ann."), final("You are Ann.")]
    told = client.responses.create(model="scripted", input=LONG, context_management=MANAGED)
    again = [event.to_dict() for event in client.responses.retrieve(told.id, stream=True)]
    check_types(again)
    assert assemble(again) == client.responses.retrieve(told.id).to_dict()


def test_in_a_loop_of_tools(stage: Stage) -> None:
    client = stage.running.client
    items: Any = [{"role": "user", "content": "Find Ann."}]
    for i in range(3):
        stage.says = call("functions.find", "{}")
        made = client.responses.create(model="scripted", input=items, tools=[FIND])
        items += [item.to_dict() for item in made.output]
        result = {"type": "function_call_output", "call_id": items[-1]["call_id"]}
        items.append({**result, "output": f"not in place {i} " * 20})
    stage.says = [final("Not in the first places."), final("She is away.")]
    made = client.responses.create(
        model="scripted", input=items, tools=[FIND], context_management=MANAGED
    )
    assert made.output_text == "She is away."
    asked, short = stage.engine.prompts[-2:]
    assert "not in place 2" in asked
    assert "not in place" not in short
    assert short.index("Not in the first places.") < short.index("Find Ann.")


def test_what_is_short_or_one_message_stays_as_it_is(stage: Stage) -> None:
    client = stage.running.client
    stage.says = final("ok")
    one: Any = [{"role": "user", "content": "long " * 400}]
    for given in (LONG[-1:], one):
        made = client.responses.create(model="scripted", input=given, context_management=MANAGED)
        assert [item.type for item in made.output] == ["message"]
    made = client.responses.create(  # the context has room enough
        model="scripted", input=LONG, context_management=[{"type": "compaction"}]
    )
    assert [item.type for item in made.output] == ["message"]


def test_a_summary_that_fails_is_the_responses_failure(stage: Stage) -> None:
    stage.says = Script("", error="it died")
    with pytest.raises(openai.InternalServerError):
        stage.running.client.responses.create(
            model="scripted", input=LONG, context_management=MANAGED
        )
