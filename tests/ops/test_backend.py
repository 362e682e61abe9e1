"""Which backend runs: the argument, the environment, the best one; unknown names are refused."""

import logging

import pytest
import torch

from motet.errors import BackendError, UsageError
from motet.ops import native
from motet.ops.attn_out import AttnOutWeights, attn_out
from motet.ops.backend import implementation, select_backend

BEST = "cpu" if native.BEST_ISA not in ("", "scalar") else "ref"


def test_auto_takes_the_best_and_logs_it_once(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="motet.ops.backend"):
        assert select_backend("auto", "cpu") == BEST
    (record,) = caplog.records
    assert record.getMessage() == f"backend {BEST} on cpu (the best that supports this device)"


def test_without_vectors_the_native_kernels_are_taken_by_name_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("motet.ops.native.BEST_ISA", "scalar")
    assert select_backend("auto", "cpu") == "ref"


@pytest.mark.parametrize("name", ["auto", "cpu", "ref", "compiled"])
def test_an_instruction_set_that_is_not_there_is_refused(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not native.is_available():
        pytest.skip("no native module")
    monkeypatch.setattr("motet.ops.native.BEST_ISA", "mmx")
    with pytest.raises(BackendError, match=r"MOTET_ISA is 'mmx'; this machine has .*scalar"):
        select_backend(name, "cpu")


def test_environment_decides_only_when_the_argument_is_auto(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("MOTET_BACKEND", "abacus")
    with pytest.raises(UsageError, match=r"'abacus' .from MOTET_BACKEND. does not exist.*ref"):
        select_backend("auto")
    assert select_backend("ref") == "ref"


def test_empty_environment_is_auto(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOTET_BACKEND", "")
    assert select_backend() == BEST


@pytest.mark.parametrize("name", ["nonsense", "REF", ""])
def test_unknown_backend_names_what_exists(name: str) -> None:
    with pytest.raises(UsageError, match=r"does not exist; there is .*ref"):
        select_backend(name)


def test_backend_that_cannot_run_on_the_device(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "motet.ops.backend.BACKENDS",
        {"ref": lambda device: True, "tape": lambda device: device.type == "cuda"},
    )
    assert select_backend("auto", "cpu") == "ref"
    with pytest.raises(BackendError, match=r"'tape'.*cannot run on cpu; what can is ref"):
        select_backend("tape", "cpu")


@pytest.mark.parametrize(
    ("capability", "has_triton", "taken"),
    [((9, 0), True, "gpu"), ((8, 0), True, "gpu"), ((7, 5), True, "ref"), ((9, 0), False, "ref")],
)
def test_cards_that_the_kernels_were_run_on_or_made_for_take_them(
    monkeypatch: pytest.MonkeyPatch, capability: tuple[int, int], has_triton: bool, taken: str
) -> None:
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda device: capability)
    monkeypatch.setattr(
        "motet.ops.backend.find_spec", lambda name: object() if has_triton else None
    )
    assert select_backend("auto", "cuda") == taken
    if has_triton:
        assert select_backend("gpu", "cuda") == "gpu"
    else:
        with pytest.raises(BackendError, match=r"'gpu'.*cannot run on cuda"):
            select_backend("gpu", "cuda")


def test_op_without_the_backend_raises() -> None:
    with pytest.raises(BackendError, match="attention has no backend 'gpu'; it has ref"):
        implementation("attention", "gpu", {"ref": print})
    weights = AttnOutWeights(torch.zeros(4, 8), torch.zeros(4))
    with pytest.raises(BackendError, match="attn_out has no backend 'tape'"):
        attn_out(torch.zeros(1, 2, 4), torch.zeros(1, 4), weights, backend="tape")
