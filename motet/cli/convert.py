"""`motet convert SRC DST`: the plan, the writing with a progress bar, and what was written."""

import json
import sys
import time
from pathlib import Path
from typing import Any

from motet.checkpoint import open_checkpoint
from motet.checkpoint.convert import Dense, GgufDense, Layout, plan_conversion
from motet.checkpoint.journal import partial_folders
from motet.checkpoint.planned import Written, write_planned
from motet.cli.progress import byte_bar
from motet.errors import UsageError
from motet.model.load import check_checkpoint

__all__ = ["run_convert"]


def run_convert(
    source: str,
    target: str,
    to: Layout,
    *,
    dense: Dense,
    gguf_dense: GgufDense,
    tokenizer: str | None,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Convert and say what was written: for people on stderr, or as one JSON object.

    Raises:
        UsageError: the target is of the wrong kind, is there already, or holds the source.
        CheckpointError: the source is damaged or has no exact form in the layout, or the disk is
            full.
    """
    path = _target(target, to)
    checkpoint = open_checkpoint(source)
    _check_apart(source, path)
    check_checkpoint(checkpoint)
    plan = plan_conversion(checkpoint, to, dense=dense, gguf_dense=gguf_dense, tokenizer=tokenizer)
    start = time.monotonic()
    try:
        with byte_bar("writing", plan.nbytes) as advance:
            written = write_planned(
                path,
                plan.files,
                plan.small_files,
                source=plan.source,
                overwrite=overwrite,
                progress=advance,
            )
    except KeyboardInterrupt:
        for folder in partial_folders(path):
            print(
                f"interrupted; {folder} keeps what is written: the same command goes on from "
                "there, or remove it",
                file=sys.stderr,
            )
        raise
    seconds = time.monotonic() - start
    facts = _facts(source, to, written, seconds)
    if as_json:
        print(json.dumps(facts, ensure_ascii=False))
        return
    files = "1 file" if len(written.files) == 1 else f"{len(written.files)} files"
    resumed = f", {written.resumed_bytes:,} of them found" if written.resumed_bytes else ""
    print(
        f"{path}: {written.bytes:,} bytes in {files}{resumed}, "
        f"{seconds:.1f} s, {facts['bytes_per_second'] / 1e6:,.0f} MB/s",
        file=sys.stderr,
    )


def _target(target: str, to: Layout) -> Path:
    if not target:
        raise UsageError("DST is empty; give a folder, or for --to gguf a .gguf file")
    path = Path(target).expanduser().absolute()
    if (to == "gguf") != (path.suffix == ".gguf"):
        wanted = "a file whose name ends in .gguf" if to == "gguf" else "a folder, not a .gguf file"
        raise UsageError(f"{target}: --to {to} writes {wanted}")
    return path


def _check_apart(source: str, target: Path) -> None:
    """Overwriting would remove the source with the target's old content."""
    path = Path(source).expanduser()
    if path.exists() and path.resolve().is_relative_to(target.resolve()):
        raise UsageError(f"{target} holds the source, {source}; give another place")


def _facts(source: str, to: Layout, written: Written, seconds: float) -> dict[str, Any]:
    return {
        "source": source,
        "target": str(written.path),
        "to": to,
        "files": [
            {"name": file.name, "bytes": file.size, "sha256": file.sha256} for file in written.files
        ],
        "bytes": written.bytes,
        "resumed_bytes": written.resumed_bytes,
        "seconds": round(seconds, 3),
        "bytes_per_second": round((written.bytes - written.resumed_bytes) / max(seconds, 1e-9)),
    }
