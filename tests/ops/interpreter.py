"""Triton's interpreter for the tests of kernels: they run as Python, on the CPU.

`tests/conftest.py` switches it on. A test module calls `interpret_kernels` before it imports a
kernel, `patch_indices` in a fixture.
"""

from typing import Any

import pytest

__all__ = ["interpret_kernels", "patch_indices"]


def interpret_kernels() -> None:
    """Skip the module where kernels are not interpreted."""
    triton: Any = pytest.importorskip("triton", reason="triton comes with CUDA builds of torch")
    if not triton.knobs.runtime.interpret:
        pytest.skip("a GPU is there, and kernels are compiled", allow_module_level=True)


def patch_indices(monkeypatch: pytest.MonkeyPatch) -> None:
    """numpy >= 2.4 makes no integer of an array of one element; the interpreter wants it to."""
    import triton.runtime.interpreter as interpreter

    patch = interpreter._patch_lang_tensor

    def patch_index(tensor: Any, scope: Any) -> None:
        patch(tensor, scope)
        scope.set_attr(tensor, "__index__", lambda self: self.handle.data.item())

    monkeypatch.setattr(interpreter, "_patch_lang_tensor", patch_index)
