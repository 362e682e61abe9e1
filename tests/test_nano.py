"""The embedded model: small enough to ship, whole, and able to do what it says."""

import json

import pytest

from motet import LLM
from motet.checkpoint.manifest import check_manifest
from motet.checkpoint.resolve import NANO


@pytest.fixture(scope="module")
def llm() -> LLM:
    return LLM("nano")


def test_the_folder_is_small_and_holds_no_more_than_it_needs() -> None:
    files = {file.name: file.stat().st_size for file in NANO.iterdir()}
    assert sum(files.values()) <= 12_000_000
    assert set(files) == {
        "config.json",
        "model.safetensors",
        "motet-manifest.json",
        "tokenizer.json",
    }


def test_its_bytes_are_those_of_its_manifest() -> None:
    assert check_manifest(NANO) == []


def test_it_is_a_gpt_oss_model_with_packed_experts() -> None:
    config = json.loads((NANO / "config.json").read_text())
    assert config["model_type"] == "gpt_oss"
    assert config["quantization_config"]["quant_method"] == "mxfp4"
    assert config["rope_parameters"]["rope_type"] == "yarn"
    assert config["max_position_embeddings"] >= 4096


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("What is 37 + 58 - 12?", "83"),
        ("What is 20 + 22?", "42"),
    ],
)
def test_it_reasons_and_answers(llm: LLM, question: str, wanted: str) -> None:
    reply = llm.chat([{"role": "user", "content": question}], reasoning_effort="high")
    assert reply.final == wanted
    assert reply.reasoning


def test_more_effort_is_more_reasoning(llm: LLM) -> None:
    ask = [{"role": "user", "content": "What is 37 + 58 - 12?"}]
    lengths = [
        llm.chat(ask, reasoning_effort=effort).usage.reasoning_tokens
        for effort in ("low", "medium", "high")
    ]
    assert lengths == sorted(lengths)
    assert lengths[0] < lengths[2]


def test_it_calls_a_function_and_uses_the_result(llm: LLM) -> None:
    asked: list[str] = []

    def get_weather(city: str) -> str:
        """The weather in a city.

        Args:
            city: Name of the city.
        """
        asked.append(city)
        return json.dumps({"temperature": 17})

    reply = llm.chat(
        [{"role": "user", "content": "What is the weather in Paris?"}],
        tools=[get_weather],
        reasoning_effort="high",
    )
    assert asked == ["Paris"]
    assert "17" in reply.final
