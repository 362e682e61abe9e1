"""From options to an engine: which backend it gets."""

import pytest

from motet.engine.loading import load_engine
from motet.engine.wire import EngineOptions
from motet.errors import BackendError
from motet.ops import native


def backend_of(**options: object) -> str:
    core, _, _ = load_engine(EngineOptions.of("synthetic:tiny", None, max_context=64, **options))
    return core._runner.model.backend


def test_deterministic_takes_the_backend_that_can_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MOTET_BACKEND", raising=False)
    assert backend_of(deterministic=True) == "ref"
    monkeypatch.setenv("MOTET_BACKEND", "ref")
    assert backend_of(deterministic=True) == "ref"


@pytest.mark.skipif(not native.is_available(), reason="no native module")
@pytest.mark.parametrize("by_name", [True, False], ids=["argument", "environment"])
def test_deterministic_refuses_another_backend_that_is_named(
    by_name: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOTET_BACKEND", "auto" if by_name else "cpu")
    with pytest.raises(BackendError, match=r"'cpu' on cpu is not batch-invariant"):
        backend_of(deterministic=True, backend="cpu" if by_name else "auto")
