"""A rehearsal launches nothing, and what it would have launched is compiled, each in a process."""

import ctypes
import logging
import os
import subprocess
import sys
from collections.abc import Iterable
from contextlib import nullcontext
from pathlib import Path
from threading import Event, Thread
from types import SimpleNamespace
from typing import Any
from unittest.mock import Mock

import pytest
import torch

from motet.errors import BackendError
from motet.ops.cuda import compiler, nvrtc, rehearsal
from motet.ops.cuda.compiler import Program, compile_all

GOOD = 'extern "C" __global__ void one(int *x) { *x = NUMBER; }'


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch) -> Mock:
    """A driver that does nothing, and a card of compute capability 9.0."""
    made = Mock()
    for name in ("cuModuleLoadData", "cuModuleGetFunction", "cuLaunchKernelEx"):
        setattr(made, name, Mock(return_value=0))
    monkeypatch.setattr(nvrtc, "_driver", lambda: made)
    monkeypatch.setattr(nvrtc, "compile_cubin", lambda *_, **__: b"")
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda *_: (9, 0))
    stream = SimpleNamespace(cuda_stream=ctypes.c_void_p(0))
    monkeypatch.setattr(torch.cuda, "current_stream", lambda *_: stream)
    return made


def test_a_kernel_is_noted_and_launched_later(
    driver: Mock, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled: list[Program] = []

    def note(programs: Iterable[Program]) -> int:
        compiled.extend(programs)
        return len(compiled)

    monkeypatch.setattr(rehearsal, "compile_all", note)
    monkeypatch.setattr(compiler, "_version", lambda: "13.0")
    earlier = nvrtc.Module("limits.cu", {}).kernel("one")
    earlier((1,), 32, 0)
    assert driver.cuLaunchKernelEx.call_count == driver.cuModuleLoadData.call_count == 1
    with rehearsal.rehearsal() as found:
        module = nvrtc.Module("sample.cu", {"V": 7, "PARTS": 2})
        later = module.kernel("two")
        for kernel in (earlier, later, later):
            kernel((1,), 32, 0)
        assert rehearsal.current() is found
    assert rehearsal.current() is None
    assert driver.cuLaunchKernelEx.call_count == driver.cuModuleLoadData.call_count == 1
    assert sorted(program.name for program in compiled) == ["limits.cu", "sample.cu"]
    assert (found.num_compiled, found.is_kept) == (2, False)
    assert {"-arch=sm_90a", "-DV=7", "-DPARTS=2"} < set(module.program().options)
    for kernel in (later, later, earlier):
        kernel((1,), 32, 0)
    assert driver.cuLaunchKernelEx.call_count == 4
    assert driver.cuModuleLoadData.call_count == driver.cuModuleGetFunction.call_count == 2


def test_a_rehearsal_that_breaks_off_is_over(driver: Mock) -> None:
    with pytest.raises(KeyError), rehearsal.rehearsal():
        raise KeyError
    assert rehearsal.current() is None
    nvrtc.Module("limits.cu", {}).kernel("one")((1,), 32, 0)
    assert driver.cuLaunchKernelEx.call_count == 1


class Triton:
    """In place of Triton: kernels that note how they were launched."""

    class JITFunction:
        def run(self, *args: Any, grid: Any, warmup: bool) -> bool:
            return warmup

    class AsyncCompileMode(nullcontext[None]):
        def __init__(self, pool: Any, *, ignore_errors: bool) -> None:
            super().__init__()


def test_only_what_a_rehearsal_launches_of_triton_is_not_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "triton", Triton)
    launch, kernel = Triton.JITFunction.run, Triton.JITFunction()
    is_inside, may_end = Event(), Event()
    rehearsed: list[bool] = []

    def rehearse() -> None:
        with rehearsal.rehearsal():
            is_inside.set()
            may_end.wait(10)
            rehearsed.append(kernel.run(grid=(1,), warmup=False))

    threads = [Thread(target=rehearse) for _ in range(2)]  # the second one waits for the first
    for thread in threads:
        thread.start()
    assert is_inside.wait(10)
    assert Triton.JITFunction.run is not launch
    assert not kernel.run(grid=(1,), warmup=False)  # another thread computes meanwhile
    assert kernel.run(grid=(1,), warmup=True)
    may_end.set()
    for thread in threads:
        thread.join()
    assert rehearsed == [True, True]
    with pytest.raises(KeyError), rehearsal.rehearsal():
        raise KeyError
    assert Triton.JITFunction.run is launch


def test_an_interrupted_process_does_not_wait_for_compilers(tmp_path: Path) -> None:
    code = (
        "import os, signal, threading, time\n"
        "from motet.ops.cuda import compiler\n"
        "from motet.ops.cuda.compiler import Program\n"
        "compiler._version = lambda: '13.0'\n"
        "compiler.check_known = lambda archs: None\n"
        "compiler._compile_apart = lambda program: time.sleep(600)\n"
        # a shell that started the tests in the background has it ignored
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "threading.Timer(0.3, lambda: os.kill(os.getpid(), signal.SIGINT)).start()\n"
        "compiler.compile_all([Program(f'{i}.cu', '', ('-arch=sm_80',)) for i in range(99)])\n"
    )
    environment = {**os.environ, "MOTET_CACHE": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, timeout=60
    )
    assert done.returncode != 0
    assert "KeyboardInterrupt" in done.stderr


def test_programs_are_compiled_in_processes_of_their_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    try:
        compiler.nvrtc()
    except BackendError as error:
        pytest.skip(str(error))
    monkeypatch.setenv("MOTET_CACHE", str(tmp_path))
    good = [Program("good.cu", GOOD, ("-arch=sm_80", f"-DNUMBER={i}")) for i in range(2)]
    wrong = Program("wrong.cu", "no source", ("-arch=sm_80",))
    with caplog.at_level(logging.WARNING):
        assert compile_all([*good, wrong, good[0]]) == 3
    assert "wrong.cu was not compiled ahead: NVRTC cannot compile wrong.cu" in caplog.text
    assert all(program.path.read_bytes()[:4] == b"\x7fELF" for program in good)
    assert good[0].path != good[1].path
    assert compile_all(good) == 0
    with pytest.raises(BackendError, match="NVRTC cannot compile wrong"):
        wrong.cubin()


def test_what_cannot_be_kept_is_compiled_all_the_same(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "motet").write_text("no folder")
    monkeypatch.setenv("MOTET_CACHE", str(tmp_path))
    monkeypatch.setattr(compiler, "_version", lambda: "13.0")
    monkeypatch.setattr(Program, "_compiled", lambda _: b"cubin")
    program = Program("good.cu", GOOD, ("-arch=sm_80", "-DNUMBER=1"))
    with caplog.at_level(logging.WARNING):
        assert program.cubin() == b"cubin"
    assert "give MOTET_CACHE" in caplog.text
    (tmp_path / "motet").unlink()
    assert program.cubin() == program.path.read_bytes() == b"cubin"
    assert list(program.path.parent.iterdir()) == [program.path]  # no part of one is left


def test_nothing_of_the_folder_it_is_started_in_is_imported(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MOTET_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr("sys.path", [path for path in sys.path if path not in ("", ".")])
    (tmp_path / "json.py").write_text("open('run', 'w')")
    monkeypatch.chdir(tmp_path)
    compiler._compile_apart(Program("wrong.cu", "no source", ("-arch=sm_80",)))
    assert not (tmp_path / "run").exists()
