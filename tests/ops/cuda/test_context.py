"""The driver makes the context while torch is imported, where torch will use it."""

import ctypes
import subprocess
import sys
import threading
from unittest.mock import Mock

import pytest

from motet.ops.cuda import context


def begun(device: str) -> None:
    context.begin_context(device)
    for thread in threading.enumerate():
        if thread.name == "cuda-context":
            thread.join()


@pytest.mark.parametrize(
    ("device", "number"),
    [("auto", 0), ("cuda", 0), ("cuda:2", 2), ("cpu", None), ("nothing", None)],
)
def test_the_context_is_that_of_the_device(
    device: str, number: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = Mock()
    for name in ("cuInit", "cuDeviceGet", "cuDevicePrimaryCtxRetain"):
        getattr(driver, name).return_value = 0
    monkeypatch.setattr(ctypes, "CDLL", lambda name: driver)
    monkeypatch.setattr(context, "_torch_has_cuda", lambda: True)
    begun(device)
    asked = [call.args[1] for call in driver.cuDeviceGet.call_args_list]
    assert asked == ([] if number is None else [number])
    assert driver.cuDevicePrimaryCtxRetain.call_count == len(asked)


def test_a_driver_that_refuses_is_asked_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    driver = Mock()
    driver.cuInit.return_value = 100  # no device
    monkeypatch.setattr(ctypes, "CDLL", lambda name: driver)
    monkeypatch.setattr(context, "_torch_has_cuda", lambda: True)
    begun("cuda")
    assert driver.cuInit.call_count == 1
    assert driver.cuDeviceGet.call_count == 0


def test_a_torch_without_cuda_and_a_machine_without_a_driver_are_left_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    missing = Mock(side_effect=OSError)
    monkeypatch.setattr(ctypes, "CDLL", missing)
    monkeypatch.setattr(context, "_torch_has_cuda", lambda: False)
    begun("cuda")
    assert missing.call_count == 0
    monkeypatch.setattr(context, "_torch_has_cuda", lambda: True)
    begun("cuda")
    assert missing.call_count == 1


def test_no_torch_is_imported_for_it() -> None:
    code = "import sys; from motet.ops.cuda import context; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
