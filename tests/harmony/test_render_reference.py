"""Rendering is token for token openai_harmony's."""

import random
from typing import Any

import openai_harmony
import pytest

from motet import harmony

from . import generate


def compare(ours: harmony.HarmonyEncoding, theirs: Any, seed: int) -> None:
    mine = generate.conversation(random.Random(seed), harmony)
    other = generate.conversation(random.Random(seed), openai_harmony)
    assert mine.to_dict() == other.to_dict()
    for drop in (True, False):
        my_config = harmony.RenderConversationConfig(auto_drop_analysis=drop)
        config = openai_harmony.RenderConversationConfig(auto_drop_analysis=drop)
        for method in ("render_conversation", "render_conversation_for_training"):
            expected = getattr(theirs, method)(other, config)
            assert getattr(ours, method)(mine, my_config) == expected, (seed, method)
        assert ours.render_conversation_for_completion(
            mine, harmony.Role.ASSISTANT, my_config
        ) == theirs.render_conversation_for_completion(
            other, openai_harmony.Role.ASSISTANT, config
        ), seed
    for my_message, message in zip(mine, other, strict=True):
        assert ours.render(my_message) == theirs.render(message), seed


@pytest.mark.parametrize("block", range(6))
def test_conversations(o200k: harmony.HarmonyEncoding, reference: Any, block: int) -> None:
    for seed in range(100 * block, 100 * (block + 1)):
        compare(o200k, reference, seed)


def test_schemas(o200k: harmony.HarmonyEncoding, reference: Any) -> None:
    for seed in range(1500):
        found = []
        for package, encoding in ((harmony, o200k), (openai_harmony, reference)):
            schema = generate.schema(random.Random(seed), one_of=0.5)
            tools = [package.ToolDescription.new("f", "", schema)]
            content = package.DeveloperContent.new().with_function_tools(tools)
            message = package.Message.from_role_and_content(package.Role.DEVELOPER, content)
            found.append(encoding.decode_utf8(encoding.render(message)))
        assert found[0] == found[1], seed


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_ten_thousand_conversations(o200k: harmony.HarmonyEncoding, reference: Any) -> None:
    for seed in range(10_000, 20_000):
        compare(o200k, reference, seed)
