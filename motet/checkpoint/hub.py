"""Models of the hub on this machine: the standard Hugging Face cache, read without any network.

A repository OWNER/NAME lies in `models--OWNER--NAME` of the cache: `refs/main` holds a commit,
`snapshots/COMMIT` the files' names, which are links to `blobs/DIGEST`. `motet pull` and every tool
built on huggingface-hub fill it. Layout:
https://huggingface.co/docs/huggingface_hub/guides/manage-cache

Example::

    find_model("openai/gpt-oss-20b")  # the folder to open, or None when it has not been pulled
"""

import re
from dataclasses import dataclass
from pathlib import Path

from motet.errors import CheckpointError

__all__ = ["HubId", "cache_folder", "find_model", "model_in", "parse_hub_id", "repo_folder"]

_PART = r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?"
_HUB_ID = re.compile(rf"({_PART}/{_PART})(?:@([A-Za-z0-9_][A-Za-z0-9_./-]*))?")
_MAX_LEN = 96  # of OWNER/NAME, the hub's own limit
_COMMIT = re.compile(r"[0-9a-f]{40}")


@dataclass(frozen=True)
class HubId:
    """OWNER/NAME and a revision: a branch, a tag or a commit."""

    repo: str
    revision: str = "main"

    def __str__(self) -> str:
        return self.repo if self.revision == "main" else f"{self.repo}@{self.revision}"


def parse_hub_id(text: str) -> HubId | None:
    """OWNER/NAME or OWNER/NAME@REVISION; None for anything else."""
    match = _HUB_ID.fullmatch(text)
    if match is None or len(match[1]) > _MAX_LEN or "--" in text or ".." in text:
        return None
    return HubId(match[1], match[2] or "main")


def cache_folder() -> Path:
    """The cache of this machine, as HF_HOME and HF_HUB_CACHE have it."""
    from huggingface_hub import constants

    return Path(constants.HF_HUB_CACHE)


def repo_folder(repo: str, cache: Path) -> Path:
    """Where the cache keeps the repository OWNER/NAME."""
    return cache / f"models--{repo.replace('/', '--')}"


def find_model(model: HubId, cache: Path | None = None) -> Path | None:
    """What to open for `model`: a folder, or the one GGUF file in it; None: it was not pulled.

    Raises:
        CheckpointError: several GGUF files were pulled, so that one must be named.
    """
    folder = repo_folder(model.repo, cache or cache_folder())
    try:
        commit = (folder / "refs" / model.revision).read_text("utf-8").strip()
    except (OSError, ValueError):
        commit = model.revision
    snapshot = folder / "snapshots" / commit
    if not _COMMIT.fullmatch(commit) or not snapshot.is_dir():
        return None
    return model_in(snapshot)


def model_in(folder: Path) -> Path | None:
    """The folder itself, its `original` folder or its one GGUF file, whichever holds the weights.

    Raises:
        CheckpointError: there are several GGUF files and nothing else.
    """
    if any(folder.glob("*.safetensors")):
        return folder
    if any((folder / "original").glob("*.safetensors")):
        return folder / "original"
    files = sorted(folder.glob("*.gguf"))
    if len(files) > 1:
        raise CheckpointError(
            f"{folder}: found {len(files)} GGUF files; give the path of one: "
            + ", ".join(str(file) for file in files[:4])
        )
    return files[0] if files else None
