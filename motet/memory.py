"""How much memory this machine offers: RAM under its limits, and each GPU.

Read from the system's own files; it knows nothing of models.
"""

import os
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Memory", "gpu_memories", "ram"]

_UNLIMITED = 1 << 60  # version 1 of cgroups spells "no limit" as a huge number


@dataclass(frozen=True)
class Memory:
    """One place that weights can live in; bytes."""

    device: str  # "RAM", or a GPU's index and name
    total: int
    available: int


def ram(root: Path = Path("/")) -> Memory:
    """The machine's RAM, or less where a container is limited. `root` is where /proc is found."""
    total, available = _system(root)
    for limit, used in _cgroup_limits(root):
        total = min(total, limit)
        available = min(available, max(0, limit - used))
    return Memory("RAM", total, available)


def gpu_memories() -> list[Memory]:
    """Every GPU that torch can use."""
    import torch

    if not torch.cuda.is_available():
        return []
    memories = []
    for index in range(torch.cuda.device_count()):
        free, total = torch.cuda.mem_get_info(index)
        name = torch.cuda.get_device_name(index)
        memories.append(Memory(f"cuda:{index} ({name})", total, free))
    return memories


def _system(root: Path) -> tuple[int, int]:
    try:
        lines = (root / "proc/meminfo").read_text().splitlines()
        kib = {line.split(":")[0]: int(line.split()[1]) for line in lines}
        return kib["MemTotal"] * 1024, kib["MemAvailable"] * 1024
    except (OSError, KeyError):  # not Linux
        page = os.sysconf("SC_PAGE_SIZE")
        total = os.sysconf("SC_PHYS_PAGES") * page
        if "SC_AVPHYS_PAGES" in os.sysconf_names:
            return total, os.sysconf("SC_AVPHYS_PAGES") * page
        return total, total


def _cgroup_limits(root: Path) -> list[tuple[int, int]]:
    """(limit, bytes in use) of every control group above this process that sets a limit."""
    try:
        lines = (root / "proc/self/cgroup").read_text().splitlines()
    except OSError:
        return []
    limits = []
    for line in lines:
        _, controllers, path = line.split(":", 2)
        if controllers == "":
            base, names = "sys/fs/cgroup", ("memory.max", "memory.current", "")
        elif "memory" in controllers.split(","):
            base = "sys/fs/cgroup/memory"
            names = ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_")
        else:
            continue
        group = Path(path.lstrip("/"))
        # Inside a container the path may be the host's, and only the root is mounted.
        for part in (group, *group.parents):
            found = _group_limit(root / base / part, *names)
            if found is not None:
                limits.append(found)
    return limits


def _group_limit(folder: Path, limit: str, usage: str, prefix: str) -> tuple[int, int] | None:
    try:
        text = (folder / limit).read_text().strip()
        if text == "max" or int(text) >= _UNLIMITED:
            return None
        used = int((folder / usage).read_text())
        stat = dict(line.split() for line in (folder / "memory.stat").read_text().splitlines())
    except OSError:
        return None
    # The cache of files gives way when needed, also what was read twice and is "active".
    cached = sum(int(stat.get(f"{prefix}{kind}_file", 0)) for kind in ("active", "inactive"))
    return int(text), max(0, used - cached)  # the two are not read at the same instant
