"""A repository of the hub at one commit: what it offers, and which of it a model needs.

Nothing that a hub says is trusted unseen. Only an allow-list of names is ever chosen: safetensors
or one GGUF file, and the JSON and text files beside them.

Example::

    repo = describe_repo(HubId("openai/gpt-oss-20b"), "https://huggingface.co", first_wait=0.5)
    small, weights = choose_files(repo, original=False, gguf=None)
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from huggingface_hub import HfApi
from huggingface_hub.errors import HFValidationError

from motet.checkpoint.fetch import NETWORK_ERRORS, HubFile, with_retries
from motet.checkpoint.folder import INDEX, SINGLE
from motet.checkpoint.hub import HubId
from motet.errors import CheckpointError, RemoteError, UsageError

__all__ = ["Repo", "choose_files", "describe_repo", "named_shards"]

_SMALL = re.compile(
    r"config\.json|generation_config\.json|tokenizer\.json|tokenizer_config\.json|"
    r"special_tokens_map\.json|chat_template\.jinja|LICENSE(\.\w+)?|USAGE_POLICY(\.\w+)?"
)
_SHARD = re.compile(r"[\w.-]+\.safetensors")
_GGUF = re.compile(r"[\w.-]+\.gguf")
_PICKLE = re.compile(r".*\.(bin|pt|pth|ckpt)")
_HEX = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")


@dataclass(frozen=True)
class Repo:
    """A repository at one commit."""

    model: HubId
    commit: str
    files: Mapping[str, HubFile]
    license: str | None


def describe_repo(model: HubId, hub: str, first_wait: float) -> Repo:
    """Ask the hub for the commit and its files.

    Raises:
        UsageError: the hub's client takes the name for none.
        RemoteError: what answers is no hub.
        any of `NETWORK_ERRORS`: the hub cannot be reached, or refuses.
    """
    api = HfApi(endpoint=hub)

    def ask() -> Any:
        return api.model_info(model.repo, revision=model.revision, files_metadata=True, timeout=30)

    try:
        info = with_retries(ask, first_wait=first_wait)
        files = {file.name: file for file in map(_hub_file, info.siblings or [])}
        commit = str(info.sha)
        license_name = getattr(info.card_data, "license", None)
    except HFValidationError as error:
        raise UsageError(f"{model.repo}: {error}") from error
    except NETWORK_ERRORS:
        raise
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise RemoteError(
            f"{hub}: the answer is not a hub's description of {model.repo} ({error}); is "
            "HF_ENDPOINT right?"
        ) from error
    if len(commit) != 40 or not _HEX.fullmatch(commit):
        raise RemoteError(f"{hub}: found commit {commit!r:.60} of {model.repo}; expected 40 digits")
    return Repo(model, commit, files, str(license_name) if license_name else None)


def _hub_file(item: Any) -> HubFile:
    """One of the hub's siblings; ValueError if it lacks a size or a hash."""
    digest = item.lfs.sha256 if item.lfs is not None else item.blob_id
    size = item.lfs.size if item.lfs is not None else item.size
    if type(size) is not int or size < 0 or not isinstance(digest, str):
        raise ValueError(f"file {item.rfilename!r:.80} has size {size!r} and hash {digest!r}")
    if not _HEX.fullmatch(digest):
        raise ValueError(f"file {item.rfilename!r:.80} has hash {digest!r:.80}")
    return HubFile(item.rfilename, size, digest)


def choose_files(
    repo: Repo, *, original: bool, gguf: str | None
) -> tuple[list[HubFile], list[HubFile]]:
    """The small files and the weights; shards are narrowed down once their index is here.

    Raises:
        UsageError: there is no such GGUF file or no folder `original`, or one must be chosen.
        CheckpointError: there are no weights that Motet reads.
    """
    names = repo.files
    small = [name for name in names if _SMALL.fullmatch(name)]
    ggufs = [name for name in names if _GGUF.fullmatch(name)]
    prefix = "original/" if original else ""
    shards = [n for n in names if n.startswith(prefix) and _SHARD.fullmatch(n[len(prefix) :])]
    if gguf is not None:
        if gguf not in ggufs:
            raise UsageError(
                f"{repo.model}: there is no {gguf}; found {', '.join(ggufs) or 'no GGUF file'}"
            )
        weights = [gguf]
    elif shards:
        weights = shards
        if prefix + INDEX in names:
            small.append(prefix + INDEX)
        elif prefix + SINGLE in names:
            weights = [prefix + SINGLE]
        if original:
            small += [n for n in ("original/config.json", "original/dtypes.json") if n in names]
    elif original:
        raise UsageError(f"{repo.model}: there is no folder `original` with safetensors")
    elif len(ggufs) == 1:
        weights = ggufs
    elif ggufs:
        raise UsageError(f"{repo.model}: choose one with --gguf NAME: {', '.join(ggufs)}")
    else:
        pickles = [name for name in names if _PICKLE.fullmatch(name)]
        found = f"only {pickles[0]}, a pickle, which can run any code" if pickles else "no weights"
        raise CheckpointError(
            f"{repo.model}: found {found}; expected safetensors or GGUF: choose another revision "
            "or repository"
        )
    return [names[name] for name in sorted(small)], [names[name] for name in sorted(weights)]


def named_shards(repo: Repo, folder: Path, index: str, weights: list[HubFile]) -> list[HubFile]:
    """The shards that the index, which has arrived, names; CheckpointError if one is missing."""
    prefix = index[: -len(INDEX)]
    try:
        shards = set(json.loads((folder / index).read_text("utf-8"))["weight_map"].values())
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise CheckpointError(f"{folder / index}: is not an index of shards: {error}") from error
    offered = {file.name: file for file in weights}
    missing = sorted(str(shard) for shard in shards if f"{prefix}{shard}" not in offered)
    if missing or not shards:
        raise CheckpointError(
            f"{repo.model}: {index} names {missing[0] if missing else 'no shard'}, which the "
            "repository does not have"
        )
    return [offered[name] for name in sorted(f"{prefix}{shard}" for shard in shards)]
