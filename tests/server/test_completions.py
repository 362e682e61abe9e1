"""`/v1/completions` with OpenAI's own client, over an engine that says what a test wrote down."""

from typing import Any

import openai
import pytest

from tests.chat.scripted import byte_encoding, spell
from tests.server.conftest import Stage
from tests.server.scripted import Script
from tests.server.token_streams import splits


def create(stage: Stage, **about: Any) -> Any:
    return stage.running.client.completions.create(
        **{"model": "scripted", "prompt": "Once", "max_tokens": 100, **about}
    )


def test_continues_text_and_ids(stage: Stage) -> None:
    stage.says = Script(" upon a time.", num_cached=2)
    got = create(stage)
    assert (got.choices[0].text, got.choices[0].finish_reason) == (" upon a time.", "stop")
    assert (got.usage.prompt_tokens, got.usage.completion_tokens) == (4, len(" upon a time."))
    assert got.usage.prompt_tokens_details.cached_tokens == 2
    create(stage, prompt=spell("Once"))
    assert [request.prompt_ids for request in stage.engine.requests] == [spell("Once")] * 2


def test_text_never_becomes_control_tokens(stage: Stage) -> None:
    stage.says = "x"
    create(stage, prompt="<|start|>")
    assert len(stage.engine.requests[0].prompt_ids) == len("<|start|>")


@pytest.mark.parametrize("prompt", [["a", "b"], [[97], [98]]], ids=["texts", "ids"])
def test_several_prompts_and_choices(stage: Stage, prompt: Any) -> None:
    before, stage.engine.answer = stage.engine.answer, lambda r: Script(f"{r.prompt_ids[0]}")
    try:
        got = create(stage, prompt=prompt, n=2)
    finally:
        stage.engine.answer = before
    ids = spell("ab") if prompt[0] == "a" else [97, 98]
    said = [str(ids[0])] * 2 + [str(ids[1])] * 2
    assert [choice.text for choice in got.choices] == said
    assert got.usage.prompt_tokens == 2


def test_echo_and_logprobs(stage: Stage) -> None:
    stage.says = "né"
    got = create(stage, echo=True, logprobs=2)
    assert got.choices[0].text == "Oncené"
    told = got.choices[0].logprobs
    assert told.tokens == ["O", "n", "c", "e", "n", "bytes:\\xc3", "bytes:\\xa9"]
    assert told.text_offset == [0, 1, 2, 3, 4, 5, 5]
    assert told.token_logprobs[4:] == [-0.5] * 3
    spelled = [byte_encoding().tokenizer.decode([i]) for i in (65, 66)]
    assert told.top_logprobs[4] == dict(zip(spelled, (-1.0, -2.0), strict=True))
    assert stage.engine.requests[0].params.prompt_logprobs == 2


def test_only_the_prompt(stage: Stage) -> None:
    stage.says = "never seen"
    got = create(stage, echo=True, max_tokens=0)
    assert (got.choices[0].text, got.usage.completion_tokens) == ("Once", 0)


def test_the_default_length_is_openais(stage: Stage) -> None:
    stage.says = "0123456789" * 3
    got = create(stage, max_tokens=None)
    assert (got.choices[0].text, got.choices[0].finish_reason) == ("0123456789012345", "length")


def test_stops(stage: Stage) -> None:
    stage.says = "one END two"
    got = create(stage, stop=["END"], logprobs=0)
    assert (got.choices[0].text, got.choices[0].finish_reason) == ("one ", "stop")
    assert "".join(got.choices[0].logprobs.tokens) == "one "


@pytest.mark.parametrize("said", ["one END 漢字 <|return|>", "EN", "漢字 E", "ENDEND", ""])
def test_streams_what_it_gives_at_once(stage: Stage, said: str) -> None:
    about: dict[str, Any] = {"stop": ["END"], "logprobs": 1, "echo": True}
    ids = spell(said)
    stage.says = Script(ids)
    whole = create(stage, **about).choices[0]
    for chunks in splits(ids, 1):
        stage.says = Script(chunks)
        streamed = [one.choices[0] for one in create(stage, **about, stream=True)]
        assert "".join(one.text for one in streamed) == whole.text
        assert streamed[-1].finish_reason == whole.finish_reason
        for field in ("tokens", "token_logprobs", "text_offset"):
            told = [value for one in streamed for value in getattr(one.logprobs, field)]
            assert told == getattr(whole.logprobs, field)


def test_usage_of_a_stream(stage: Stage) -> None:
    stage.says = "four"
    *_, last = create(stage, stream=True, stream_options={"include_usage": True})
    assert (last.choices, last.usage.completion_tokens) == ([], 4)


@pytest.mark.parametrize("stream", [False, True])
def test_an_engine_that_fails(stage: Stage, stream: bool) -> None:
    stage.says = Script("half", error="no memory")
    with pytest.raises(openai.APIError, match="no memory"):
        list(create(stage, stream=stream))


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"suffix": "x"}, "suffix"),
        ({"best_of": 2}, "best_of"),
        ({"prompt": None}, "prompt"),
        ({"prompt": []}, "prompt"),
        ({"prompt": [[]]}, "prompt[0]"),
        ({"prompt": [1, "a"]}, "prompt[1]"),
        ({"prompt": [10**6]}, "prompt"),
        ({"logprobs": 21}, "logprobs"),
        ({"max_tokens": 0}, "max_tokens"),
        ({"logit_bias": {"99999": 1}}, "logit_bias"),
        ({"prompt": "x" * 300_000}, "prompt"),
        ({"prompt": ["x"] * 65}, "n"),
    ],
)
def test_refuses_by_name(stage: Stage, body: dict[str, Any], param: str | None) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        stage.running.client.post(
            "/completions", body={"model": "scripted", "prompt": "x", **body}, cast_to=object
        )
    assert caught.value.param == param
    assert not stage.engine.requests
