"""From what a user typed to a checkpoint."""

from os import PathLike
from pathlib import Path

from motet.checkpoint.base import Checkpoint
from motet.checkpoint.hf import HfCheckpoint
from motet.checkpoint.original import OriginalCheckpoint, is_original
from motet.checkpoint.synthetic import SyntheticCheckpoint
from motet.errors import CheckpointError, UsageError

__all__ = ["NANO", "open_checkpoint"]

NANO = Path(__file__).parent.parent / "nano"  # the embedded model
_ACCEPTED = (
    'expected "nano", a folder with config.json and safetensors, or synthetic:gpt-oss-20b, '
    "synthetic:gpt-oss-120b, synthetic:tiny"
)


def open_checkpoint(model: str | PathLike[str]) -> Checkpoint:
    """Open `model`: "nano", "synthetic:NAME" or a folder, Hugging Face's or the original.

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
            kind = OriginalCheckpoint if is_original(path) else HfCheckpoint
            return kind(path, text)
        is_file = path.is_file()
    except (OSError, RuntimeError) as error:  # no permission, a name too long, no such ~user
        raise CheckpointError(f"{text}: cannot be opened: {error}") from error
    if path.suffix == ".gguf":
        raise CheckpointError(f"{text}: GGUF files cannot be opened; {_ACCEPTED}")
    if is_file:
        raise CheckpointError(f"{text}: is a file; {_ACCEPTED}")
    hint = ""
    if text.count("/") == 1 and not text.startswith((".", "/", "~")):
        hint = " (for a model of the hub: download it first, and give the folder)"
    raise CheckpointError(f"{text}: no such folder; {_ACCEPTED}{hint}")
