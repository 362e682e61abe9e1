"""From what a user typed to a checkpoint."""

from os import PathLike
from pathlib import Path

from motet.checkpoint.base import Checkpoint
from motet.checkpoint.gguf import GgufCheckpoint
from motet.checkpoint.hf import HfCheckpoint
from motet.checkpoint.hub import find_model, parse_hub_id
from motet.checkpoint.original import OriginalCheckpoint, is_original
from motet.checkpoint.synthetic import SyntheticCheckpoint
from motet.errors import CheckpointError, UsageError

__all__ = ["NANO", "local_path", "open_checkpoint"]

# The embedded model. Installers may link every file of a package to a cache of theirs; that it lies
# there is no reason to distrust it, so its folder is the one where the files really are.
NANO = (Path(__file__).parent.parent / "nano" / "config.json").resolve().parent
_ACCEPTED = (
    'expected "nano", a folder with config.json and safetensors, a .gguf file, a hub id '
    "that was pulled, or synthetic:gpt-oss-20b, synthetic:gpt-oss-120b, synthetic:tiny"
)


_OPENAI = ("gpt-oss-20b", "gpt-oss-120b")  # what people call them without their owner


def open_checkpoint(model: str | PathLike[str]) -> Checkpoint:
    """Open `model`: "nano", "synthetic:NAME", a .gguf file, a folder or OWNER/NAME of the hub.

    The folder is in Hugging Face's layout or in the original one. Of a model that was split into
    several .gguf files, name the first. A model of the hub (OWNER/NAME or OWNER/NAME@REVISION) is
    looked for in the Hugging Face cache, where `motet pull` puts it; nothing is downloaded.

    A folder called nano in the working directory is reached as ./nano.

    Raises:
        UsageError: `model` is neither text nor a path.
        CheckpointError: there is no such checkpoint, or it is damaged; the message says where.
    """
    given: object = model
    if not isinstance(given, str | PathLike):
        raise UsageError(f"the model is {given!r}; {_ACCEPTED}")
    text = str(model)
    if isinstance(model, str) and model.startswith("synthetic:"):
        return SyntheticCheckpoint(model)
    if model == "nano":
        if not (NANO / "config.json").is_file():
            raise CheckpointError(
                f"{NANO}: the embedded model is missing from this installation; install Motet "
                "again, or give a checkpoint folder"
            )
        return HfCheckpoint(NANO, "nano")
    if not text:
        raise CheckpointError(f"the model's name is empty; {_ACCEPTED}")
    try:
        path = Path(model).expanduser()
        if path.is_dir():
            return _open_folder(path, text)
        is_file = path.is_file()
    except (OSError, RuntimeError) as error:  # no permission, a name too long, no such ~user
        raise CheckpointError(f"{text}: cannot be opened: {error}") from error
    if path.suffix == ".gguf":
        if is_file:
            return GgufCheckpoint(path, text)
        raise CheckpointError(f"{text}: no such GGUF file; {_ACCEPTED}")
    if is_file:
        raise CheckpointError(f"{text}: is a file; {_ACCEPTED}")
    hub_id = parse_hub_id(text) if isinstance(model, str) else None
    if hub_id is None:
        remedy = ""
        if path.name in _OPENAI:
            remedy = f"; `motet pull openai/{path.name}` fetches openai/{path.name}"
        raise CheckpointError(f"{text}: no such folder{remedy}; {_ACCEPTED}")
    found = find_model(hub_id)
    if found is None:
        revision = "" if hub_id.revision == "main" else f" --revision {hub_id.revision}"
        raise CheckpointError(
            f"{text}: no such folder, and no model of the hub that was pulled: "
            f"`motet pull {hub_id.repo}{revision}` fetches one; {_ACCEPTED}"
        )
    return GgufCheckpoint(found, text) if found.is_file() else _open_folder(found, text)


def local_path(model: str | PathLike[str]) -> Path | None:
    """The folder or the file that `open_checkpoint` would read; None if it would read none."""
    text = str(model)
    if isinstance(model, str) and model.startswith("synthetic:"):
        return None
    if model == "nano":
        return NANO
    try:
        path = Path(model).expanduser()
        if text and path.exists():
            return path
    except (OSError, RuntimeError):
        return None
    hub_id = parse_hub_id(text) if isinstance(model, str) else None
    return None if hub_id is None else find_model(hub_id)


def _open_folder(folder: Path, name: str) -> Checkpoint:
    if is_original(folder):
        return OriginalCheckpoint(folder, name)
    if not (folder / "config.json").is_file() and (files := sorted(folder.glob("*.gguf"))):
        raise CheckpointError(
            f"{folder}: found {files[0].name} and no config.json; give the .gguf file itself"
        )
    if not (folder / "config.json").is_file() and (folder / "original/config.json").is_file():
        raise CheckpointError(
            f"{folder}: found the folder original and no config.json; give {folder / 'original'}"
        )
    return HfCheckpoint(folder, name)
