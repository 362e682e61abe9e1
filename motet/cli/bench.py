"""`motet bench load MODEL`: how long a checkpoint takes to open, to map, and to read.

Opening checks every header; mapping gives every tensor as a view of its file and reads none of it;
reading goes once through all files. `measure_load` gives the facts, `run_bench_load` prints them.

Example::

    measure_load("./gpt-oss-20b", threads=4, is_cold=True)["read"]["bytes_per_second"]
"""

import json
import os
import platform
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import local
from typing import Any, TypeVar

import torch
from rich.console import Console
from rich.table import Table

from motet import __version__
from motet.checkpoint import Checkpoint, open_checkpoint
from motet.checkpoint.read import PIECE_BYTES, THREADS, read_all, read_exactly
from motet.cli.progress import byte_bar
from motet.errors import BackendError, CheckpointError, UsageError

__all__ = ["measure_load", "run_bench_load"]

Result = TypeVar("Result")


def run_bench_load(
    model: str,
    *,
    device: str | None,
    copy: bool,
    threads: int | None,
    is_cold: bool,
    as_json: bool,
) -> None:
    """Measure, and print a table or one JSON object; raises what `measure_load` does."""
    target = device or ("cpu" if copy else None)
    facts = measure_load(model, threads=threads or THREADS, is_cold=is_cold, copy_to=target)
    if as_json:
        print(json.dumps(facts, ensure_ascii=False))
    else:
        _print_table(facts)


def measure_load(
    model: str, *, threads: int, is_cold: bool = False, copy_to: str | None = None
) -> dict[str, Any]:
    """Times in seconds, sizes in bytes.

    Args:
        model: a checkpoint of files.
        threads: that read at once.
        is_cold: drop the files from the system's page cache before each measurement.
        copy_to: a device; then copying all tensors to memory of their own there is measured too.

    Raises:
        UsageError: a synthetic model, which has no files; threads below 1.
        CheckpointError: the checkpoint is missing or damaged.
        BackendError: the page cache cannot be dropped here, or there is no such device.
    """
    if threads < 1:
        raise UsageError(f"--threads is {threads}; expected at least 1")
    device = None if copy_to is None else _device(copy_to)
    files = _files(open_checkpoint(model))
    if not files:
        raise UsageError(f"{model} is made up and has no files; write it with motet convert first")

    def make_cold() -> None:
        if is_cold:
            for file in files:
                _drop(file)

    make_cold()
    checkpoint, open_seconds = _timed(lambda: open_checkpoint(model))
    tensors, map_seconds = _timed(lambda: [checkpoint.read(name) for name in checkpoint.entries])
    num_tensors = len(tensors)
    del tensors
    make_cold()
    reads = _read_files(files, threads)
    copied: dict[str, Any] | None = None
    if device is not None:
        make_cold()
        with byte_bar(f"copying to {device}", checkpoint.nbytes) as advance:
            _, seconds = _timed(
                lambda: read_all(checkpoint, device, copy=True, threads=threads, progress=advance)
            )
        copied = {"device": str(device), **_rate(checkpoint.nbytes, seconds)}
    return {
        "model": checkpoint.name,
        "layout": checkpoint.layout,
        "tensors": num_tensors,
        "bytes": checkpoint.nbytes,
        "threads": threads,
        "cold": is_cold,
        "open_seconds": open_seconds,
        "map_seconds": map_seconds,
        "files": reads,
        "read": _rate(sum(r["bytes"] for r in reads), sum(r["seconds"] for r in reads)),
        "copy": copied,
        "machine": {
            "cpus": os.cpu_count(),
            "platform": platform.platform(),
            "torch": torch.__version__,
            "motet": __version__,
        },
    }


def _files(checkpoint: Checkpoint) -> list[Path]:
    return sorted({entry.file for entry in checkpoint.entries.values() if entry.file is not None})


def _device(name: str) -> torch.device:
    try:
        device = torch.device(name)
    except RuntimeError as error:
        raise UsageError(f"--device is {name!r}; expected cpu, cuda or cuda:N") from error
    if device.type == "cuda" and (device.index or 0) >= torch.cuda.device_count():
        raise BackendError(f"--device {name}: torch sees {torch.cuda.device_count()} CUDA devices")
    return device


def _drop(file: Path) -> None:
    """Ask the system to forget the file's pages, so that they are read from the disk again."""
    if not hasattr(os, "posix_fadvise"):
        raise BackendError("--cold: this system cannot drop a file from its page cache")
    handle = os.open(file, os.O_RDONLY)
    try:
        os.fsync(handle)  # what is not yet on the disk cannot be forgotten
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(handle)


def _read_files(files: list[Path], threads: int) -> list[dict[str, Any]]:
    """Go through the files one after the other, each with all threads."""
    sizes = {file: file.stat().st_size for file in files}
    with byte_bar("reading", sum(sizes.values())) as advance:
        return [
            {"name": file.name, **_rate(size, _timed(_reading(file, size, threads, advance))[1])}
            for file, size in sizes.items()
        ]


def _reading(
    file: Path, size: int, threads: int, advance: Callable[[int], None]
) -> Callable[[], None]:
    def read_file() -> None:
        kept = local()  # a buffer a thread
        handle = os.open(file, os.O_RDONLY)

        def read_piece(offset: int) -> int:
            if not hasattr(kept, "buffer"):
                kept.buffer = memoryview(bytearray(PIECE_BYTES))
            return read_exactly(handle, kept.buffer[: size - offset], offset)

        try:
            with ThreadPoolExecutor(threads) as pool:
                done = 0
                for count in pool.map(read_piece, range(0, size, PIECE_BYTES)):
                    done += count
                    advance(count)
        finally:
            os.close(handle)
        if done != size:
            raise CheckpointError(f"{file}: found {done} bytes; expected {size}: it changed")

    return read_file


def _timed(work: Callable[[], Result]) -> tuple[Result, float]:
    start = time.perf_counter()
    result = work()
    return result, time.perf_counter() - start


def _rate(size: int, seconds: float) -> dict[str, Any]:
    return {"bytes": size, "seconds": seconds, "bytes_per_second": size / max(seconds, 1e-9)}


def _print_table(facts: dict[str, Any]) -> None:
    state = "cold" if facts["cold"] else "as the page cache has them"
    table = Table(
        title=f"{facts['model']}: {facts['tensors']} tensors; {facts['threads']} threads, files "
        f"{state}",
        title_justify="left",
    )
    for column in ("", "bytes", "seconds", "GB/s"):
        table.add_column(column, justify="left" if column == "" else "right")
    table.add_row("open", "", f"{facts['open_seconds']:.3f}", "")
    table.add_row("map", f"{facts['bytes']:,}", f"{facts['map_seconds']:.3f}", "")
    rows = [(f"read {file['name']}", file) for file in facts["files"]]
    if len(rows) > 1:
        rows.append(("read all", facts["read"]))
    if facts["copy"]:
        rows.append((f"copy to {facts['copy']['device']}", facts["copy"]))
    for label, row in rows:
        rate = f"{row['bytes_per_second'] / 1e9:.2f}"
        table.add_row(label, f"{row['bytes']:,}", f"{row['seconds']:.3f}", rate)
    Console().print(table)
