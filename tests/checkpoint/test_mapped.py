"""Mapped files: memory that is given back, and what is read afterwards."""

import sys
from pathlib import Path

import pytest
import torch

from motet.checkpoint.mapped import map_file, release

SIZE = 8 << 20


def resident(file: Path) -> int:
    """Bytes of the file that this process has in its memory."""
    inside, total = False, 0
    for line in Path("/proc/self/smaps").read_text().splitlines():
        if "-" in line.split(" ")[0]:
            inside = line.endswith(str(file))
        elif inside and line.startswith("Rss:"):
            total += int(line.split()[1]) << 10
    return total


@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")
def test_released_memory_is_read_again_from_the_file(tmp_path: Path) -> None:
    file = tmp_path / "data"
    values = torch.arange(SIZE // 8)
    file.write_bytes(values.numpy().tobytes())
    mapped = map_file(file).view(torch.int64)
    assert torch.equal(mapped, values)
    assert resident(file) == SIZE
    part = mapped[1000 : SIZE // 16]
    release(part)
    assert SIZE // 2 <= resident(file) <= SIZE // 2 + (16 << 10)
    assert torch.equal(mapped, values)


def test_other_memory_is_left_alone() -> None:
    tensor = torch.ones(SIZE)
    release(tensor)
    release(tensor.view(-1, 2)[:, 0])
    assert tensor.sum() == SIZE
