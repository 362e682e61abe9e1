"""Engines of one process on one GPU take turns, step by step, on one stream.

Kernels whose blocks wait for one another need the whole GPU, and some keep things from one launch
to the next. So no engine launches anything amid another's step; and as all of them use one stream,
no kernels of two run at once, though a step may still run when its turn is over.

    lock, on_device = turn_on(device)
    with lock, on_device:
        ...    # the step
"""

from contextlib import AbstractContextManager, nullcontext
from threading import Lock

import torch

__all__ = ["turn_on"]

_locks: dict[torch.device, Lock] = {}


def turn_on(
    device: torch.device,
) -> tuple[AbstractContextManager[object], AbstractContextManager[None]]:
    """What an engine enters for each step, in this order: the lock of all engines on the device,
    and the device with its default stream. On a CPU nobody waits for anybody.
    """
    if device.type != "cuda":
        return nullcontext(), nullcontext()
    # Streams, events and kernels are those of the current GPU; each thread has its own.
    on_device = torch.cuda.stream(torch.cuda.default_stream(device))
    return _locks.setdefault(device, Lock()), on_device
