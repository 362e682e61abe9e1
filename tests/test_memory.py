"""Memory under the limits of control groups, both versions, from files made up here."""

from pathlib import Path

from motet.memory import Memory, ram

GIB = 1 << 30


def write(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


MEMINFO = {"proc/meminfo": "MemTotal:  16777216 kB\nMemFree: 9 kB\nMemAvailable:  12582912 kB\n"}


def test_without_limits(tmp_path: Path) -> None:
    assert ram(write(tmp_path, MEMINFO)) == Memory("RAM", 16 * GIB, 12 * GIB)


def test_version_2_limits_of_all_parents_count(tmp_path: Path) -> None:
    files = MEMINFO | {
        "proc/self/cgroup": "0::/slice/unit\n",
        "sys/fs/cgroup/slice/unit/memory.max": "max\n",
        "sys/fs/cgroup/slice/memory.max": f"{4 * GIB}\n",
        "sys/fs/cgroup/slice/memory.current": f"{3 * GIB}\n",
        "sys/fs/cgroup/slice/memory.stat": f"anon 5\ninactive_file {2 * GIB}\n",
    }
    assert ram(write(tmp_path, files)) == Memory("RAM", 4 * GIB, 3 * GIB)


def test_files_read_more_than_once_give_way_too(tmp_path: Path) -> None:
    files = MEMINFO | {
        "proc/self/cgroup": "0::/\n",
        "sys/fs/cgroup/memory.max": f"{10 * GIB}\n",
        "sys/fs/cgroup/memory.current": f"{9 * GIB}\n",
        "sys/fs/cgroup/memory.stat": f"inactive_file {GIB}\nactive_file {6 * GIB}\nanon {GIB}\n",
    }
    assert ram(write(tmp_path, files)) == Memory("RAM", 10 * GIB, 8 * GIB)


def test_version_1_counts_the_files_of_groups_below(tmp_path: Path) -> None:
    stat = f"active_file 7\ntotal_inactive_file {GIB}\ntotal_active_file {3 * GIB}\n"
    files = MEMINFO | {
        "proc/self/cgroup": "4:memory:/\n",
        "sys/fs/cgroup/memory/memory.limit_in_bytes": f"{8 * GIB}\n",
        "sys/fs/cgroup/memory/memory.usage_in_bytes": f"{6 * GIB}\n",
        "sys/fs/cgroup/memory/memory.stat": stat,
    }
    assert ram(write(tmp_path, files)) == Memory("RAM", 8 * GIB, 6 * GIB)


def test_more_cache_than_use_is_no_more_than_the_limit(tmp_path: Path) -> None:
    files = MEMINFO | {
        "proc/self/cgroup": "0::/\n",
        "sys/fs/cgroup/memory.max": f"{4 * GIB}\n",
        "sys/fs/cgroup/memory.current": f"{GIB}\n",
        "sys/fs/cgroup/memory.stat": f"active_file {2 * GIB}\n",
    }
    assert ram(write(tmp_path, files)) == Memory("RAM", 4 * GIB, 4 * GIB)


def test_version_1_inside_a_container(tmp_path: Path) -> None:
    files = MEMINFO | {
        "proc/self/cgroup": "5:devices:/\n4:memory:/docker/abc\n0::/\n",
        "sys/fs/cgroup/memory/memory.limit_in_bytes": f"{8 * GIB}\n",
        "sys/fs/cgroup/memory/memory.usage_in_bytes": f"{9 * GIB}\n",
        "sys/fs/cgroup/memory/memory.stat": "total_inactive_file 0\n",
    }
    assert ram(write(tmp_path, files)) == Memory("RAM", 8 * GIB, 0)


def test_version_1_without_a_limit(tmp_path: Path) -> None:
    files = MEMINFO | {
        "proc/self/cgroup": "4:memory:/\n",
        "sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712\n",
    }
    assert ram(write(tmp_path, files)) == Memory("RAM", 16 * GIB, 12 * GIB)


def test_this_machine_has_memory() -> None:
    memory = ram()
    assert 0 < memory.available <= memory.total
