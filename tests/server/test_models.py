"""Which models are served, as OpenAI's and Anthropic's clients and Codex see them."""

import dataclasses
from collections.abc import Iterator
from typing import Any

import openai
import pytest

from motet.server import Settings
from tests.chat.scripted import final
from tests.server.conftest import Stage
from tests.server.scripted import scripted_engine
from tests.server.serving import Running, serving


@pytest.fixture(scope="module")
def adapted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A server of a model with an adapter and other names."""
    engine = dataclasses.replace(scripted_engine(final("x")), adapters=("poet",))
    settings = Settings(model_name="org/gpt-oss", model_aliases=("gpt-4o",))
    with serving(engine, tmp_path_factory.mktemp("models"), settings) as running:
        yield running


def test_lists(stage: Stage) -> None:
    (one,) = stage.running.client.models.list()
    assert (one.id, one.object, one.owned_by) == ("scripted", "model", "motet")
    assert stage.running.client.models.retrieve("scripted") == one
    with pytest.raises(openai.NotFoundError):
        stage.running.client.models.retrieve("other")


def test_names(adapted: Running) -> None:
    client = adapted.client
    assert [one.id for one in client.models.list()] == ["org/gpt-oss", "poet"]
    for name, told in (
        ("org/gpt-oss", "org/gpt-oss"), ("gpt-oss", "org/gpt-oss"), ("gpt-4o", "org/gpt-oss"),
        ("poet", "poet"),
    ):  # fmt: skip
        assert client.models.retrieve(name).id == told
        hello: Any = [{"role": "user", "content": "Hello"}]
        assert client.chat.completions.create(model=name, messages=hello).model == told
    adapted.client.responses.compact(model="poet", input="Hello")
    engine: Any = adapted.app.state.motet.turns.host.current().client
    assert [request.adapter for request in engine.requests] == [None, None, None, "poet", "poet"]


def test_pages_as_anthropic_does(adapted: Running) -> None:
    anthropic = pytest.importorskip("anthropic")
    with anthropic.Anthropic(base_url=adapted.url, api_key="none") as client:
        assert [one.display_name for one in client.models.list(limit=1)] == ["org/gpt-oss", "poet"]
        (last,) = client.models.list(before_id="poet").data
        assert last.id == "org/gpt-oss"
        for param in ("after_id", "before_id"):
            with pytest.raises(anthropic.BadRequestError, match=param):
                client.models.list(**{param: "none"})


def test_the_catalogue_of_codex(adapted: Running) -> None:
    got = adapted.http.get("/v1/models", params={"client_version": "0.169.0"}).json()
    assert [one["slug"] for one in got["models"]] == ["org/gpt-oss", "poet"]
    assert got["models"][0]["context_window"] == 200_000
    assert "models" not in adapted.http.get("/v1/models").json()
    assert adapted.http.get("/v1/models?colour=red").status_code == 400
