"""Which implementation of the ops runs: the one place where that is decided.

`select_backend` resolves a wish to a name, once, when a model is loaded. The name is then handed
to every op, and the op looks its function up with `implementation`. "compiled" is ref through
`torch.compile`, for training with fixed shapes; it is only taken when it is asked for by name.

Example::

    backend = select_backend("auto", torch.device("cpu"))  # "cpu", or "ref" without kernels
"""

import logging
import os
from collections.abc import Callable, Mapping
from functools import cache
from importlib.util import find_spec
from typing import Any, TypeVar, cast

import torch

from motet.errors import BackendError, UsageError
from motet.ops import native

__all__ = ["BACKENDS", "implementation", "is_auto", "select_backend"]

logger = logging.getLogger(__name__)

F = TypeVar("F", bound=Callable[..., object])

#: Name -> whether it runs on a device; best last.
BACKENDS: dict[str, Callable[[torch.device], bool]] = {
    "compiled": lambda device: True,
    "ref": lambda device: True,
    "gpu": lambda device: device.type == "cuda" and find_spec("triton") is not None,
    "cpu": lambda device: device.type == "cpu" and native.is_available(),
}


def select_backend(name: str = "auto", device: torch.device | str = "cpu") -> str:
    """Resolve the name of a backend for a device, and log the choice.

    The argument decides; when it is "auto" the environment variable MOTET_BACKEND does; when that
    is unset or "auto" too, the best backend that supports the device is taken.

    Raises:
        UsageError: no backend has this name.
        BackendError: a backend asked for by name does not support the device, or MOTET_ISA names an
            instruction set that this machine has not.
    """
    device = torch.device(device)
    wish, source = name, "asked for"
    if wish == "auto" and (wish := os.environ.get("MOTET_BACKEND") or "auto") != "auto":
        source = "from MOTET_BACKEND"
    supported = [known for known, supports in BACKENDS.items() if supports(device)]
    if wish == "auto":
        worth = [known for known in supported if _is_worth(known, device)]
        wish, source = worth[-1], "the best that supports this device"
    if wish not in BACKENDS:
        raise UsageError(
            f"backend {wish!r} ({source}) does not exist; there is {', '.join(BACKENDS)}, or 'auto'"
        )
    if wish not in supported:
        raise BackendError(
            f"backend {wish!r} ({source}) cannot run on {device}; "
            f"what can is {', '.join(supported)}, or 'auto'"
        )
    if wish == "cpu" or (device.type == "cpu" and native.is_available()):
        native.require()  # the kernels unpack weights for the other backends too
    logger.info("backend %s on %s (%s)", wish, device, source)
    return wish


def _is_worth(name: str, device: torch.device) -> bool:
    """Whether a backend that runs on a device may be taken without being asked for."""
    if name == "cpu":  # without vectors, torch's own kernels are the faster ones
        return native.BEST_ISA != "scalar"
    if name == "gpu":  # on other cards it was compiled for but never run
        return torch.version.hip is None and torch.cuda.get_device_capability(device) >= (8, 0)
    return True


def is_auto(name: str) -> bool:
    """Whether `select_backend` may choose, and neither the argument nor the environment did."""
    return name == "auto" and (os.environ.get("MOTET_BACKEND") or "auto") == "auto"


@cache
def _compile(function: Callable[..., Any]) -> Callable[..., Any]:
    return torch.compile(function)


def implementation(op: str, backend: str, table: Mapping[str, F]) -> F:
    """The function of `op` for a backend.

    Raises:
        BackendError: the op has no such backend.
    """
    if backend == "compiled" and backend not in table:
        return cast(F, _compile(table["ref"]))
    if backend not in table:
        raise BackendError(f"{op} has no backend {backend!r}; it has {', '.join(table)}")
    return table[backend]
