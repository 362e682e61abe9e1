"""Rehearsals: computations that launch nothing, but say which kernels they would launch.

All of those are then compiled at once, those in CUDA C++ in processes and those in Triton in
threads. What a rehearsed computation gives is without meaning: outputs are never written.

    with rehearsal() as kernels:
        model.forward(batch, cache)    # for each shape that will come
    kernels.num_compiled
"""

import hashlib
import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from typing import Any, Protocol

from motet.ops.cuda.compiler import Program, cache_folder, compile_all

__all__ = ["Rehearsal", "current", "note_of", "rehearsal"]

_local = threading.local()
_one_at_a_time = threading.Lock()  # a launcher of Triton's is replaced for the whole process


class _Module(Protocol):
    def program(self) -> Program: ...


class Rehearsal:
    """What the computations of a rehearsal need."""

    def __init__(self) -> None:
        self.modules: set[_Module] = set()
        self.num_compiled = 0  # of them, that nobody had compiled before
        self.is_kept = True  # all of them are in the cache now


def current() -> Rehearsal | None:
    """The rehearsal that this thread is in."""
    found: Rehearsal | None = getattr(_local, "rehearsal", None)
    return found


def note_of(*what: object) -> Path:
    """A file that is there if a rehearsal with these circumstances was finished on this machine, by
    the same kernels and their host's sides.
    """
    digest = hashlib.sha256(repr(what).encode())
    with resources.as_file(resources.files("motet.ops")) as folder:
        for file in sorted(folder.rglob("*")):
            if file.suffix in (".py", ".cu", ".cuh"):
                digest.update(file.read_bytes())
    return cache_folder() / f"rehearsed-{digest.hexdigest()[:32]}"


@contextmanager
def rehearsal() -> Iterator[Rehearsal]:
    """What this thread computes on a GPU is only rehearsed; then its kernels are compiled.

    One thread of a process at a time does so, others wait.
    """
    found = Rehearsal()
    with _one_at_a_time, _triton_rehearsed():
        _local.rehearsal = found
        try:
            yield found
        finally:
            _local.rehearsal = None
        programs = [module.program() for module in found.modules]
        found.num_compiled = compile_all(programs)
        found.is_kept = all(program.path.exists() for program in programs)


@contextmanager
def _triton_rehearsed() -> Iterator[None]:
    """The same for Triton, which can compile without a launch; threads go on until the end."""
    try:
        from triton import AsyncCompileMode, JITFunction
    except ImportError:  # of a card that needs no Triton; what does need it will say so
        yield
        return
    launch = JITFunction.run

    def run(self: Any, *args: Any, grid: Any, warmup: bool, **named: Any) -> Any:
        is_rehearsed = warmup or current() is not None
        return launch(self, *args, grid=grid, warmup=is_rehearsed, **named)

    JITFunction.run = run
    try:
        with (
            ThreadPoolExecutor(min(8, os.cpu_count() or 1)) as pool,
            AsyncCompileMode(pool, ignore_errors=True),
        ):
            yield
    finally:
        JITFunction.run = launch
