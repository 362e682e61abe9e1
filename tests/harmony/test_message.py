"""The models: names and dict form are openai_harmony's."""

import inspect
import json
import random
from typing import Any

import openai_harmony
import pydantic
import pytest

from motet import harmony

from . import generate

DEFINED_THERE = [
    name
    for name, value in vars(openai_harmony).items()
    if not name.startswith("_")
    and (inspect.isclass(value) or inspect.isfunction(value))
    and value.__module__ == "openai_harmony"
]


def test_every_public_name_is_here() -> None:
    assert set(DEFINED_THERE) | set(openai_harmony.__all__) <= set(harmony.__all__)
    assert all(hasattr(harmony, name) for name in harmony.__all__)


@pytest.mark.parametrize("name", DEFINED_THERE)
def test_every_public_method_and_argument_is_here(name: str) -> None:
    theirs, ours = getattr(openai_harmony, name), getattr(harmony, name)
    if not inspect.isclass(theirs) or issubclass(theirs, Exception):
        return
    assert issubclass(ours, pydantic.BaseModel) == issubclass(theirs, pydantic.BaseModel)
    for attribute, value in vars(theirs).items():
        if attribute.startswith("_") or attribute == "model_config":
            continue
        if attribute in ("name",) and issubclass(ours, harmony.HarmonyEncoding):
            continue  # an instance attribute here
        assert hasattr(ours, attribute), attribute
        if inspect.isfunction(value):
            expected = inspect.signature(value).parameters
            actual = inspect.signature(getattr(ours, attribute)).parameters
            assert list(actual) == list(expected), attribute
    if issubclass(theirs, pydantic.BaseModel):
        assert list(theirs.model_fields) == [
            field for field in ours.model_fields if field != "generated_headers"
        ]
        for field, info in theirs.model_fields.items():
            assert ours.model_fields[field].is_required() == info.is_required()


def test_dicts() -> None:
    for seed in range(200):
        mine = generate.conversation(random.Random(seed), harmony)
        theirs = generate.conversation(random.Random(seed), openai_harmony)
        assert mine.to_json() == theirs.to_json()
        back = harmony.Conversation.from_json(theirs.to_json())
        assert back.to_dict() == openai_harmony.Conversation.from_json(mine.to_json()).to_dict()
        assert harmony.Conversation.from_dict(json.loads(mine.to_json())) == back


def test_a_string_is_content() -> None:
    message = harmony.Message.from_dict({"role": "user", "content": "hi"})
    assert message == harmony.Message.from_role_and_content(harmony.Role.USER, "hi")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({"role": "user", "content": [{"type": "image"}]}, "Unknown content variant: .*image"),
        ({"role": "user", "content": [{"text": "x"}]}, "Unknown content variant"),
        ({"role": "nobody", "content": []}, "Unknown role: 'nobody'"),
    ],
)
def test_what_from_dict_refuses(data: dict[str, Any], words: str) -> None:
    for package in (harmony, openai_harmony):
        with pytest.raises(ValueError, match=words):
            package.Message.from_dict(data)


def test_validation() -> None:
    with pytest.raises(pydantic.ValidationError, match="valid dictionary or instance of Message"):
        harmony.Conversation.from_messages([harmony.SystemContent.new()])  # type: ignore[list-item]
    with pytest.raises(NotImplementedError, match="Content has no dict form"):
        harmony.Content().to_dict()


def test_builtin_tools_are_the_trained_ones() -> None:
    for name in ("browser", "python"):
        mine = getattr(harmony.ToolNamespaceConfig, name)()
        assert mine.model_dump() == getattr(openai_harmony.ToolNamespaceConfig, name)().model_dump()


def test_contents_do_not_share_their_tools() -> None:
    tools: dict[str, harmony.ToolNamespaceConfig] = {}
    content = harmony.DeveloperContent(tools=tools).with_function_tools([])
    assert tools == {}
    assert content.tools is not None
    assert list(content.tools) == ["functions"]


def test_effort_in_any_case() -> None:
    assert harmony.ReasoningEffort("low") is harmony.ReasoningEffort.LOW
    assert harmony.ReasoningEffort("HIGH") is harmony.ReasoningEffort.HIGH
    with pytest.raises(ValueError, match="'most'"):
        harmony.ReasoningEffort("most")


def test_messages_keep_their_text_when_dumped_by_pydantic() -> None:
    message = harmony.Message.from_role_and_content(harmony.Role.USER, "hi")
    assert message.model_dump()["content"] == [{"text": "hi"}]
