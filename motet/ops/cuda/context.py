"""The driver's context of a GPU, which takes a second to make: beside the import of torch, which
takes longer and finds it there. No torch is imported here.

    begin_context("auto")
    import torch
"""

import ctypes
import importlib.util
from pathlib import Path
from threading import Thread

__all__ = ["begin_context"]


def begin_context(device: str) -> None:
    """Have a thread make the context that torch will use, if it will use one.

    Args:
        device: "auto", "cuda" or "cuda:1"; for any other name there is nothing to make. Whatever
            is wrong with it or with the driver, torch will say.
    """
    name, _, index = device.partition(":")
    number = int(index) if index.isdecimal() else 0
    if name in ("auto", "cuda") and _torch_has_cuda():
        Thread(target=_make_context, args=(number,), name="cuda-context", daemon=True).start()


def _torch_has_cuda() -> bool:
    found = importlib.util.find_spec("torch")
    folder = Path(found.origin).parent if found is not None and found.origin else None
    return folder is not None and (folder / "lib" / "libtorch_cuda.so").exists()


def _make_context(number: int) -> None:
    try:
        driver = ctypes.CDLL("libcuda.so.1")
    except OSError:  # a machine without a GPU
        return
    device, context = ctypes.c_int(), ctypes.c_void_p()
    # One failure and the rest is left out. The context stays until the process ends.
    _ = (
        driver.cuInit(0)
        or driver.cuDeviceGet(ctypes.byref(device), number)
        or driver.cuDevicePrimaryCtxRetain(ctypes.byref(context), device)
    )
