"""Putting a finished folder or file in place of its target: all of it, or nothing.

What is written goes to a temporary place beside the target, is forced to the disk and then renamed,
so that a reader never sees half a checkpoint. Nothing is replaced that is not a checkpoint itself.
"""

import os
import shutil
from pathlib import Path

from motet.errors import UsageError

__all__ = ["check_file_target", "check_folder_target", "move_folder", "sync"]


def check_folder_target(target: Path, overwrite: bool) -> None:
    """Refuse, with UsageError, a target that holds something which is not to be replaced."""
    if target.is_dir():
        if not any(target.iterdir()):
            return
        if not overwrite:
            raise UsageError(
                f"{target} is not empty; give another folder or overwrite=True (--overwrite)"
            )
        if not (target / "config.json").is_file():
            raise UsageError(
                f"{target} holds no checkpoint (no config.json); it is not overwritten"
            )
    elif target.exists() or target.is_symlink():
        raise UsageError(f"{target} is not a folder; give another path")


def check_file_target(target: Path, overwrite: bool) -> None:
    """The same for a target that is to be a GGUF file."""
    if target.is_dir() or target.is_symlink():
        raise UsageError(f"{target} is not a plain file; give another path")
    if not target.exists():
        return
    if not overwrite:
        raise UsageError(f"{target} exists; give another file or overwrite=True (--overwrite)")
    with open(target, "rb") as stream:
        if stream.read(4) != b"GGUF":
            raise UsageError(f"{target} is not a GGUF file; it is not overwritten")


def move_folder(work: Path, target: Path) -> None:
    """Put the finished folder in place; an old one steps aside first and is then removed.

    Killed in between, the target is absent, its old content lies beside it as `.NAME.old`, and the
    new one where `work` is.
    """
    old = target.with_name(f".{target.name}.old")
    if target.is_dir() and any(target.iterdir()):
        shutil.rmtree(old, ignore_errors=True)
        target.rename(old)
        try:
            work.rename(target)
        except BaseException:
            old.rename(target)
            raise
    else:
        work.rename(target)  # POSIX lets a folder replace an empty one
    shutil.rmtree(old, ignore_errors=True)
    sync(target.parent)


def sync(path: Path) -> None:
    """Force a file's data or a folder's names to the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
