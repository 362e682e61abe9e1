"""From the hub to this machine: the files that a model needs, checked, with a manifest.

Only an allow-list of names is ever asked for: safetensors or one GGUF file, and the JSON and text
files beside them. Large files are checked against the SHA-256 that the hub lists, small ones
against git's SHA-1. Files go to the standard Hugging Face cache, where `open_checkpoint` and every
other tool find them, or to a folder. The reference (`refs/main`) is set last, so a pull that was
cut off is not taken for a model.

Example::

    pulled = pull_model(HubId("openai/gpt-oss-20b"), progress=watcher)
    open_checkpoint(pulled.path)
"""

import os
import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import NoReturn, Protocol
from urllib.parse import quote

from filelock import FileLock, Timeout
from huggingface_hub import constants
from huggingface_hub.errors import (
    GatedRepoError,
    HfHubHTTPError,
    OfflineModeIsEnabled,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)
from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]  # listed at run time

from motet.checkpoint.fetch import NETWORK_ERRORS, HubFile, check_file, fetch_file
from motet.checkpoint.folder import INDEX
from motet.checkpoint.hashing import FileRecord
from motet.checkpoint.hub import HubId, cache_folder, find_model, model_in, repo_folder
from motet.checkpoint.manifest import read_manifest, write_manifest
from motet.checkpoint.repo import Repo, choose_files, describe_repo, named_shards
from motet.errors import CheckpointError, RemoteError, UsageError

__all__ = ["PullWatcher", "Pulled", "pull_model"]

_POLICY = re.compile(r"(LICENSE|USAGE_POLICY)(\.\w+)?")
_NUM_THREADS = 4  # files at once
_SPARE = 64_000_000  # bytes that a pull leaves free on the disk


class PullWatcher(Protocol):
    """What a pull tells about itself; called from several threads, one at a time."""

    def expect(self, nbytes: int) -> None:
        """So many bytes more are to come or to be checked."""

    def advance(self, nbytes: int) -> None:
        """So many have; negative when bytes were thrown away."""

    def say(self, text: str) -> None:
        """Something that the user may want to know."""


@dataclass(frozen=True)
class Pulled:
    """What a pull left: `path` is what to open, `folder` holds all files, `manifest` is theirs."""

    model: HubId
    commit: str
    path: Path
    folder: Path
    manifest: Path
    nbytes: int
    fetched: tuple[str, ...]  # names of files that were not here, or not as they should be
    license: str | None  # as the model card names it
    policies: tuple[Path, ...]  # licence and usage policy that came with this pull


class _Store:
    """Where files go: `folder` shows them by name, `blobs` (in the cache) holds them by digest."""

    def __init__(self, folder: Path, work: Path, blobs: Path | None) -> None:
        self.folder, self.work, self.blobs = folder, work, blobs

    def partial(self, file: HubFile) -> Path:
        return self.work / f"{file.digest}.incomplete"

    def find(self, file: HubFile) -> Path | None:
        """The file if it seems to be here already."""
        places = [self.folder / file.name]
        if self.blobs is not None:
            places.append(self.blobs / file.digest)
        return next((place for place in places if place.is_file()), None)

    def drop(self, file: HubFile) -> None:
        for place in (self.folder / file.name, self.blobs and self.blobs / file.digest):
            if place:
                place.unlink(missing_ok=True)

    def place(self, file: HubFile, source: Path) -> None:
        """Give the finished file its name."""
        target = self.folder / file.name
        target.parent.mkdir(parents=True, exist_ok=True)
        if self.blobs is None:
            os.replace(source, target)
            return
        blob = self.blobs / file.digest
        if source != blob and source != target:
            os.replace(source, blob)
        if not target.exists():
            target.unlink(missing_ok=True)  # a link to a blob that is gone
            try:
                target.symlink_to(os.path.relpath(blob, target.parent))
            except OSError:  # a file system without links
                os.replace(blob, target)


def pull_model(
    model: HubId,
    *,
    original: bool = False,
    gguf: str | None = None,
    folder: str | Path | None = None,
    progress: PullWatcher,
    endpoint: str | None = None,
    cache: Path | None = None,
    first_wait: float = 0.5,
) -> Pulled:
    """Fetch what `model` needs and is not here yet; what is here is checked.

    Args:
        model: the repository and its revision.
        original: OpenAI's own layout (the folder `original`) instead of the Hugging Face one.
        gguf: a GGUF file of the repository instead. One that has nothing else needs no name.
        folder: where to; None is the Hugging Face cache.
        progress: told what happens.
        endpoint: the hub's address; None is HF_ENDPOINT or https://huggingface.co.
        cache: the Hugging Face cache; None is this machine's.
        first_wait: seconds before the second try when the network fails.

    Raises:
        UsageError: options that do not go together, or a GGUF file that is not there.
        RemoteError: the hub cannot be reached, does not know the model, wants a login or gives
            other bytes than it lists; or offline mode is on.
        CheckpointError: there is no room or no permission to write, or the repository holds no
            weights that Motet reads.
    """
    if original and gguf is not None:
        raise UsageError("original and gguf are different files; ask for one of them")
    hub = (endpoint or constants.ENDPOINT).rstrip("/")
    watcher = _OneAtATime(progress)
    cache = cache or cache_folder()
    try:
        repo = describe_repo(model, hub, first_wait)
    except NETWORK_ERRORS as error:
        _explain(error, model, hub, cache)
    small, weights = choose_files(repo, original=original, gguf=gguf)
    store = _store(repo, folder, cache)
    try:
        store.work.mkdir(parents=True, exist_ok=True)
        store.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CheckpointError(
            f"{store.folder}: cannot be made: {error.strerror or error}"
        ) from error
    try:
        with FileLock(store.work / "motet-pull.lock", timeout=0):
            return _pull(repo, small, weights, store, hub, watcher, cache, first_wait)
    except Timeout:
        raise CheckpointError(
            f"{store.folder}: another `motet pull` is at work there; wait for it"
        ) from None
    except NETWORK_ERRORS as error:
        _explain(error, model, hub, cache)


def _pull(
    repo: Repo,
    small: list[HubFile],
    weights: list[HubFile],
    store: _Store,
    hub: str,
    watcher: "_OneAtATime",
    cache: Path,
    first_wait: float,
) -> Pulled:
    headers: dict[str, str] = build_hf_headers()
    fetched: list[str] = []
    records: dict[str, FileRecord] = {}

    def fetch(file: HubFile) -> None:
        found = store.find(file)
        if found is not None:
            record = check_file(found, file)
            if record is not None:
                store.place(file, found)
                records[file.name] = record
                watcher.advance(file.size)
                return
            watcher.say(f"{found}: its bytes are not those of the hub; it is fetched again")
            store.drop(file)
        url = f"{hub}/{repo.model.repo}/resolve/{repo.commit}/{quote(file.name)}"
        partial = store.partial(file)
        record = fetch_file(url, file, partial, headers, watcher.advance, first_wait=first_wait)
        store.place(file, partial)
        records[file.name] = record
        fetched.append(file.name)

    def fetch_all(files: list[HubFile]) -> None:
        _check_room(files, store)
        watcher.expect(sum(file.size for file in files))
        with ThreadPoolExecutor(_NUM_THREADS) as pool:
            try:
                list(pool.map(fetch, files))
            except BaseException:  # an interrupt must not wait for gigabytes
                watcher.stop()
                pool.shutdown(wait=False, cancel_futures=True)
                raise

    fetch_all(small)
    index = next((file.name for file in small if Path(file.name).name == INDEX), None)
    if index is not None:
        weights = named_shards(repo, store.folder, index, weights)
    fetch_all(weights)
    path = model_in(store.folder) if len(weights) > 1 else store.folder / weights[0].name
    if path is None or path.suffix == ".safetensors":
        path = (store.folder / weights[0].name).parent
    old = read_manifest(store.folder)
    known = dict(old.files) if old is not None else {}
    manifest = write_manifest(store.folder, {**known, **records})
    if store.blobs is not None:
        _set_ref(repo_folder(repo.model.repo, cache), repo)
    return Pulled(
        model=repo.model,
        commit=repo.commit,
        path=path,
        folder=store.folder,
        manifest=manifest,
        nbytes=sum(file.size for file in small + weights),
        fetched=tuple(sorted(fetched)),
        license=repo.license,
        policies=tuple(store.folder / name for name in sorted(fetched) if _POLICY.fullmatch(name)),
    )


def _store(repo: Repo, folder: str | Path | None, cache: Path) -> _Store:
    if folder is not None:
        target = Path(folder).expanduser()
        if target.exists() and not target.is_dir():
            raise UsageError(f"{target} is not a folder; give another one")
        return _Store(target, target / ".cache" / "motet", None)
    base = repo_folder(repo.model.repo, cache)
    return _Store(base / "snapshots" / repo.commit, base / "blobs", base / "blobs")


def _check_room(files: list[HubFile], store: _Store) -> None:
    """Refuse before the first byte if they cannot all arrive."""
    needed = 0
    for file in files:
        if store.find(file) is None:
            partial = store.partial(file)
            needed += max(0, file.size - (partial.stat().st_size if partial.exists() else 0))
    free = shutil.disk_usage(store.work).free
    if needed and needed + _SPARE > free:
        raise CheckpointError(
            f"{store.work}: {needed / 1e9:.2f} GB are to come and {free / 1e9:.2f} GB are free; "
            "make room, or give another place with --dir or HF_HUB_CACHE"
        )


def _set_ref(base: Path, repo: Repo) -> None:
    """Make the revision point to the commit, as other tools do."""
    if repo.model.revision == repo.commit:
        return
    ref = base / "refs" / repo.model.revision
    ref.parent.mkdir(parents=True, exist_ok=True)
    fresh = ref.with_name(f".{ref.name}.{os.getpid()}")
    fresh.write_text(repo.commit, encoding="utf-8")
    os.replace(fresh, ref)


def _explain(error: Exception, model: HubId, hub: str, cache: Path) -> NoReturn:
    """Say what a failure of the network means for the user."""
    try:
        here = find_model(model, cache)
    except CheckpointError:
        here = None
    kept = f" It has been pulled before and still opens: {model}" if here is not None else ""
    if isinstance(error, OfflineModeIsEnabled):
        what = f"{model}: HF_HUB_OFFLINE is set, so nothing is fetched; unset it to pull.{kept}"
    elif isinstance(error, GatedRepoError):
        what = (
            f"{model}: the repository is gated: accept its terms at {hub}/{model.repo}, then run "
            "`hf auth login` or set HF_TOKEN"
        )
    elif isinstance(error, RevisionNotFoundError):
        what = f"{model}: there is no revision {model.revision!r} of it on {hub}"
    elif isinstance(error, RepositoryNotFoundError):
        what = (
            f"{model}: {hub} has no such model, or it is private: check the name, and for a "
            "private one run `hf auth login` or set HF_TOKEN"
        )
    elif isinstance(error, HfHubHTTPError):
        status = error.response.status_code
        remedy = {
            401: "run `hf auth login` or set HF_TOKEN",
            403: "your token may not read it: check HF_TOKEN",
            404: "a file of it is gone: try again, or another --revision",
            429: "too many requests: wait, or set HF_TOKEN",
        }.get(status, "try again later; what has arrived is kept")
        what = f"{model}: {hub} answered with status {status}; {remedy}"
    elif isinstance(error, OSError):
        raise CheckpointError(
            f"{error.filename or model}: {error.strerror or error}; make room or give another "
            "place with --dir, and run the same command again: what has arrived is kept"
        ) from error
    else:
        what = (
            f"{model}: {hub} cannot be reached ({type(error).__name__}: {error}); are you "
            f"offline?{kept}"
        )
    raise RemoteError(what) from error


class _OneAtATime:
    """A watcher's methods, called by one thread at a time; after `stop` every thread ends."""

    def __init__(self, inner: PullWatcher) -> None:
        self._inner = inner
        self._lock = Lock()
        self._is_stopped = False

    def stop(self) -> None:
        self._is_stopped = True

    def expect(self, nbytes: int) -> None:
        with self._lock:
            self._inner.expect(nbytes)

    def advance(self, nbytes: int) -> None:
        if self._is_stopped:
            raise RemoteError("the pull was stopped; what has arrived is kept")
        with self._lock:
            self._inner.advance(nbytes)

    def say(self, text: str) -> None:
        with self._lock:
            self._inner.say(text)
