"""Are the bytes of a checkpoint still those that were written? Its manifest, found and checked.

The manifest of a folder lies in it, that of a GGUF file beside it; one that `motet pull` left may
lie a folder above (`original`, or a GGUF file among others) and then covers everything there.

Example::

    check_hashes("gpt-oss-20b")  # raises CheckpointError and names what changed
"""

from collections.abc import Iterable
from os import PathLike
from pathlib import Path

from motet.checkpoint.base import TensorEntry
from motet.checkpoint.manifest import Problem, check_manifest, read_manifest
from motet.checkpoint.progress import Progress
from motet.checkpoint.resolve import local_path
from motet.errors import CheckpointError

__all__ = ["check_hashes", "damaged_tensors", "find_manifest"]


def find_manifest(path: Path) -> Path | None:
    """What to give to `check_manifest` for the checkpoint at `path`; None: it has no manifest.

    Raises:
        CheckpointError: a manifest is damaged.
    """
    if read_manifest(path) is not None:
        return path
    above = read_manifest(path.parent)
    if above is None:
        return None
    covers = any(name == path.name or name.startswith(f"{path.name}/") for name in above.files)
    return path.parent if covers else None


def check_hashes(model: str | PathLike[str], progress: Progress | None = None) -> None:
    """Read every file that the model's manifest lists and compare it.

    Raises:
        CheckpointError: there is no manifest, or a file is not as it has it; each is named.
    """
    path = local_path(model)
    if path is None:
        raise CheckpointError(f"{model}: has no files whose hashes could be checked")
    target = find_manifest(path)
    problems = check_manifest(target or path, progress)
    if problems:
        raise CheckpointError("\n".join(map(str, problems)))


def damaged_tensors(problem: Problem, entries: Iterable[TensorEntry]) -> list[str]:
    """The names of the tensors that have bytes in the ranges that changed."""
    file = problem.file.resolve()
    return [
        entry.name
        for entry in entries
        if entry.file is not None
        and entry.offset is not None
        and entry.file.resolve() == file
        and any(
            begin < entry.offset + entry.nbytes and entry.offset < end
            for begin, end in problem.spans
        )
    ]
