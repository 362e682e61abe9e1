"""Servers for tests."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from motet.engine.wire import RequestInput
from motet.server import Settings
from tests.server.postgres import find_postgres, postgres
from tests.server.scripted import Script, ScriptedClient, scripted_engine
from tests.server.serving import Running, serving


class Stage:
    """A server whose engine says what `says` holds at the time of the request."""

    def __init__(self, running: Running, client: ScriptedClient) -> None:
        self.running = running
        self.engine = client
        self.says: Script | str | list[Script | str] = ""  # a list: one a request, in turn
        client.answer = self._answer

    def _answer(self, _: RequestInput) -> Script:
        said = self.says.pop(0) if isinstance(self.says, list) else self.says
        return Script(said) if isinstance(said, str) else said


@pytest.fixture(scope="module")
def module_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with ExitStack() as stack:
        engine = scripted_engine("")
        assert isinstance(engine.client, ScriptedClient)
        folder = tmp_path_factory.mktemp("server")
        running = stack.enter_context(serving(engine, folder, Settings(max_open=64)))
        yield Stage(running, engine.client)


@pytest.fixture
def stage(module_stage: Stage) -> Stage:
    """The module's server, with nothing said or asked."""
    module_stage.engine.requests.clear()
    module_stage.engine.dropped.clear()
    module_stage.says = ""
    return module_stage


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture(scope="module")
def postgres_url() -> Iterator[str]:
    """A PostgreSQL for this module; the name of a database is still to be filled in."""
    programs = find_postgres()
    if programs is None:
        pytest.skip("PostgreSQL is not installed")
    with postgres(programs) as url:
        yield url
