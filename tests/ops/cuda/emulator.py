"""Runs the CUDA C++ of motet.ops.cuda on the host, with the host code of the ops around it."""

import ctypes
import hashlib
import re
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from shutil import which

import pytest
from torch import Tensor

from motet.ops.cuda import decode, nvrtc

_HERE = Path(__file__).parent
_TOGETHER = ("step.cu", "attn_in_sm90.cu", "attn_out_sm90.cu")  # whose blocks wait for one another
_PRIMITIVES = {
    "step.cu": "together.h",
    "attention_sm90.cu": "primitives_attention.h",
    "moe_sm90.cu": "primitives_moe.h",
    "attn_in_sm90.cu": "primitives_attn_in.h",
    "attn_out_sm90.cu": "primitives_attn_in.h",
    "prefill.cu": "primitives_rows.h",
}
_WITHOUT_HEADER = (
    "attention_sm90.cu",
    "moe_sm90.cu",
    "prefill.cu",
)
_EXPERTS = "experts"  # a kernel of which they do too


class EmulatedModule:
    """In the place of `nvrtc.Module`."""

    def __init__(self, name: str, defines: dict[str, int]) -> None:
        self._library = _build(name, tuple(sorted(defines.items())))

    def kernel(self, name: str):  # type: ignore[no-untyped-def]
        run = getattr(self._library, f"emulate_{name}")

        def launch(grid: tuple[int, ...], block: int, shared: int, *arguments: object) -> None:
            assert shared <= 227 * 1024, f"{name}: {shared} bytes of shared memory"
            values = [nvrtc._value(argument) for argument in arguments]  # type: ignore[arg-type]
            addresses = (ctypes.c_void_p * len(values))(*(ctypes.addressof(v) for v in values))
            run((ctypes.c_uint * 3)(*grid, *(1,) * (3 - len(grid))), block, addresses)

        launch.check_fits = lambda block, shared: None  # type: ignore[attr-defined]
        return launch


@cache
def _build(name: str, defines: tuple[tuple[str, int], ...]) -> ctypes.CDLL:
    compiler = which("g++") or which("c++")
    if compiler is None:
        pytest.skip("no C++ compiler to emulate CUDA with")
    common, source = nvrtc._source("common.cuh"), nvrtc._source(name)
    common, source = (
        re.sub(
            r"// begin of what only a GPU can do.*?// end of what only a GPU can do",
            f'#include "{header}"',
            text,
            flags=re.DOTALL,
        )
        for text, header in (
            (common, "primitives.h"),
            (source, _PRIMITIVES.get(name, "primitives_sm90.h")),
        )
    )
    text = '#include "emulate.h"\n' + ("" if name in _WITHOUT_HEADER else common) + source
    text = text.replace("extern __shared__ __align__(1024) u8 shared[];", "")
    text = text.replace("extern __shared__", "extern").replace("__shared__", "static")
    flags = [f"-D{key}={value}" for key, value in defines]
    names = subprocess.run(
        [compiler, "-E", "-P", "-xc++", f"-I{_HERE}", *flags, "-"],
        input=text, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    kernels = re.findall(r'extern "C"\s+void\s+(\w+)\(', names)
    text += "alignas(1024) uint4 dynamic_shared[1 << 14];\n" + "".join(
        f'extern "C" void emulate_{k}(const unsigned* grid, unsigned block, void** p)'
        "{ memset(dynamic_shared, 0xff, sizeof dynamic_shared);"
        f" emulate::launch_kernel{'_together' * (name in _TOGETHER or k == _EXPERTS)}"
        f"({k}, grid, block, p); }}\n"
        for k in kernels
    )
    folder = Path(tempfile.gettempdir()) / "motet-emulated"
    folder.mkdir(exist_ok=True)
    parts = [text, *flags, *(p.read_text() for p in sorted(_HERE.glob("*.h")))]
    path = folder / (hashlib.sha256("\n".join(parts).encode()).hexdigest()[:24] + ".so")
    if not path.exists():
        partial = path.with_suffix(f".{id(text)}")
        subprocess.run(
            [compiler, "-O1", "-std=c++17", "-w", "-shared", "-fPIC", "-xc++", f"-I{_HERE}",
             *flags, "-", "-o", str(partial)],
            input=text, text=True, check=True,
        )  # fmt: skip
        partial.replace(path)
    return ctypes.CDLL(str(path))


def _tensor_map(tensor: Tensor, box_rows: int) -> nvrtc.TensorMap:
    num_rows, size = tensor.shape
    words = [tensor.data_ptr(), size, num_rows, size * tensor.element_size(), box_rows]
    made = nvrtc.TensorMap()
    made.words[: len(words)] = words
    return made


@contextmanager
def emulated(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The decode kernels run on the CPU, as on a card of five multiprocessors."""
    with monkeypatch.context() as patch:
        patch.setattr(
            decode,
            "module",
            lambda name, *groups, **d: EmulatedModule(name, dict(decode.constants(*groups, **d))),
        )
        patch.setattr(decode, "has_kernels", lambda tensor: True)
        patch.setattr(decode, "is_hopper", lambda tensor: False)
        patch.setattr(nvrtc, "tensor_map", _tensor_map)
        patch.setattr(decode, "shared_memory", lambda device: 232448)
        patch.setattr(decode, "num_processors", lambda device: 5)
        yield
