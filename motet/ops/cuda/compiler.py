"""NVRTC through ctypes, without torch: one program in this process, or many, each in its own.

NVRTC compiles one program at a time in a process, whatever its threads do; so many programs take as
many processes: `python -m motet.ops.cuda.compiler`, which reads a `Program` as JSON and writes its
cubin. A cubin lies in the user's cache folder under a hash of all that it depends on.

    program = Program("dense.cu", source, ("-arch=sm_90a", "-DD=2880"))
    compile_all([program])    # unless it is there
    program.cubin()
"""

import ctypes
import functools
import hashlib
import importlib.util
import json
import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

from motet.errors import BackendError

__all__ = ["Program", "cache_folder", "check_known", "compile_all", "nvrtc"]

logger = logging.getLogger(__name__)

_MOST_PROCESSES = 16


@functools.cache
def nvrtc() -> ctypes.CDLL:
    """The library.

    Raises:
        BackendError: it is not there.
    """
    names = [f"libnvrtc.so.{major}" for major in (13, 12)]
    torch = importlib.util.find_spec("torch")
    roots = [Path(torch.origin).parent.parent / "nvidia"] if torch and torch.origin else []
    paths = [str(path) for root in roots for name in names for path in root.rglob(name)]
    for path in (*paths, *names):
        for part in sorted(Path(path).parent.glob("libnvrtc-builtins.so.*")):
            ctypes.CDLL(str(part))  # NVRTC looks it up by its bare name
        try:
            return ctypes.CDLL(path)
        except OSError:
            continue
    raise BackendError(
        "backend 'gpu' needs NVRTC, which comes with CUDA builds of torch; "
        f"{', '.join(names)} was found neither in {', '.join(map(str, roots))} nor on the system"
    )


@functools.cache
def _version() -> str:
    version = [ctypes.c_int(), ctypes.c_int()]
    nvrtc().nvrtcVersion(*(ctypes.byref(v) for v in version))
    return "\n".join(str(v.value) for v in version)


@dataclass(frozen=True)
class Program:
    """A source and the options that it is compiled with."""

    name: str
    source: str
    options: tuple[str, ...]  # the first is -arch=

    @property
    def arch(self) -> str:
        """What it is compiled for."""
        return self.options[0].removeprefix("-arch=")

    @property
    def path(self) -> Path:
        """Where the cubin is kept."""
        key = "\n".join([self.source, *self.options, _version()])
        digest = hashlib.sha256(key.encode()).hexdigest()[:32]
        return cache_folder() / f"{Path(self.name).stem}-{self.arch}-{digest}.cubin"

    def cubin(self) -> bytes:
        """The cubin, from the cache or compiled and kept there.

        Raises:
            BackendError: NVRTC is missing, or what it says of the source.
        """
        path = self.path
        if path.exists():
            return path.read_bytes()
        cubin = self._compiled()
        try:
            _keep(path, cubin)
        except OSError as error:
            logger.warning("%s is compiled at every start: %s; give MOTET_CACHE", self.name, error)
        return cubin

    def _compiled(self) -> bytes:
        library, program = nvrtc(), ctypes.c_void_p()
        source, name = self.source.encode(), self.name.encode()
        status = library.nvrtcCreateProgram(ctypes.byref(program), source, name, 0, None, None)
        if status:
            raise BackendError(f"NVRTC takes no program, {self.name} for one: status {status}")
        try:
            flags = (ctypes.c_char_p * len(self.options))(*(o.encode() for o in self.options))
            failed = library.nvrtcCompileProgram(program, len(self.options), flags)
            size = ctypes.c_size_t()
            if failed:
                library.nvrtcGetProgramLogSize(program, ctypes.byref(size))
                log = ctypes.create_string_buffer(size.value)
                library.nvrtcGetProgramLog(program, log)
                raise BackendError(
                    f"NVRTC cannot compile {self.name} for {self.arch}: {log.value.decode()}"
                )
            library.nvrtcGetCUBINSize(program, ctypes.byref(size))
            cubin = ctypes.create_string_buffer(size.value)
            library.nvrtcGetCUBIN(program, cubin)
            return cubin.raw
        finally:
            library.nvrtcDestroyProgram(ctypes.byref(program))


def compile_all(programs: Iterable[Program]) -> int:
    """Compile those that are not in the cache, side by side; returns how many they were.

    A program that cannot be compiled is left to who needs it, and its error with it.

    Raises:
        BackendError: nothing can be compiled: NVRTC is missing, or older than the GPU.
    """
    missing = [program for program in set(programs) if not program.path.exists()]
    if missing:
        check_known({program.arch for program in missing})
        logger.info("compiling %d programs for the GPU, once on this machine", len(missing))
        todo = SimpleQueue[Program]()
        for program in missing:
            todo.put(program)
        most = min(len(missing), _MOST_PROCESSES, os.cpu_count() or 1)
        # Not those of a pool: nobody who interrupts this process waits for what is still to come.
        threads = [Thread(target=_compile_those, args=(todo,), daemon=True) for _ in range(most)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return len(missing)


def check_known(archs: Iterable[str]) -> None:
    """That NVRTC compiles for all of them, so that a GPU newer than it is refused once and clearly.

    Raises:
        BackendError: it is missing, or does not know one of them.
    """
    count = ctypes.c_int()
    nvrtc().nvrtcGetNumSupportedArchs(ctypes.byref(count))
    numbers = (ctypes.c_int * count.value)()
    nvrtc().nvrtcGetSupportedArchs(numbers)
    known = [f"sm_{number}" for number in numbers]
    unknown = sorted(arch for arch in archs if arch.removesuffix("a") not in known)
    if unknown:
        raise BackendError(
            f"backend 'gpu': NVRTC {'.'.join(_version().split())} compiles for "
            f"{', '.join(known)}, and not for {', '.join(unknown)}; install a torch built with a "
            "newer CUDA, or take backend 'ref'"
        )


def _compile_those(todo: SimpleQueue[Program]) -> None:
    while True:
        try:
            program = todo.get_nowait()
        except Empty:
            return
        if error := _compile_apart(program):
            logger.warning("%s was not compiled ahead: %s", program.name, error)


def _compile_apart(program: Program) -> str:
    """Compile in a process of its own; returns what went wrong."""
    paths = [path or os.getcwd() for path in sys.path]  # the same modules as here
    done = subprocess.run(
        [sys.executable, "-P", "-m", __name__],  # no modules of the folder it is started in
        input=json.dumps(asdict(program)),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
    )
    return done.stderr.strip() if done.returncode else ""


def _keep(path: Path, data: bytes) -> None:
    """Write it whole or not at all, whoever else does the same."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f"{path.name}.", delete=False) as file:
        partial = Path(file.name)
        try:
            file.write(data)
            file.close()
            partial.replace(path)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise


def cache_folder() -> Path:
    """Where what was compiled is kept."""
    base = os.environ.get("MOTET_CACHE") or os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "motet" / "cuda"


def _main() -> None:
    told = json.loads(sys.stdin.read())
    try:
        Program(told["name"], told["source"], tuple(told["options"])).cubin()
    except (BackendError, OSError) as error:
        sys.exit(str(error))


if __name__ == "__main__":
    _main()
