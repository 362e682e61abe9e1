"""Large arrays between two processes: written to memory whose file is sent over the socket.

The memory has no name, so nothing is left behind whichever process is killed, and it does not count
against /dev/shm, which containers keep small.
"""

import os
import tempfile
from collections.abc import Sequence
from typing import TYPE_CHECKING

from motet.errors import EngineDeadError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["read_arrays", "share_arrays"]


def share_arrays(arrays: "Sequence[NDArray[np.float32]]") -> int:
    """Copy float32 arrays to memory of their own. Returns its file, for the caller to close."""
    if hasattr(os, "memfd_create"):
        descriptor = os.memfd_create("motet-scores", os.MFD_CLOEXEC)
    else:  # not Linux: a file that has lost its name
        with tempfile.TemporaryFile() as file:
            descriptor = os.dup(file.fileno())
    try:
        with open(descriptor, "wb", closefd=False) as file:
            for values in arrays:
                file.write(values.data)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def read_arrays(descriptor: int, shapes: Sequence[tuple[int, int]]) -> "list[NDArray[np.float32]]":
    """Take the arrays out of that memory. Closes the file, so that none is open while they live.

    Raises:
        EngineDeadError: the file has another size.
    """
    import numpy as np

    with open(descriptor, "rb", buffering=0) as file:
        size = os.fstat(descriptor).st_size
        if min(map(min, shapes)) < 1 or size != sum(4 * rows * cols for rows, cols in shapes):
            raise EngineDeadError(f"scores of {list(shapes)} came in {size} bytes")
        file.seek(0)  # the position is the writer's
        return [np.fromfile(file, np.float32, rows * cols).reshape(rows, cols)
                for rows, cols in shapes]  # fmt: skip
