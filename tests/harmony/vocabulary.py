"""Finds o200k_base.tiktoken, the vocabulary that openai_harmony and its comparison tests need.

In order: the folder that TIKTOKEN_ENCODINGS_BASE names, the cache, an installed litellm (whose
wheel ships the very file), and last that wheel from the package registry, without its
dependencies. Whatever the source, the file is taken only if its SHA-256 is right.

    python tests/harmony/vocabulary.py        # fetch it now, and print the folder
"""

import hashlib
import importlib.util
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from motet.harmony.o200k import O200K_BASE_SHA256

NAME = "o200k_base.tiktoken"
_INSIDE_LITELLM = "litellm_core_utils/tokenizers/fb374d419588a4632f3f557e76b4b70aebbca790"


class VocabularyMissingError(Exception):
    """The vocabulary is nowhere, and the registry could not be asked for it."""


def vocabulary_folder() -> Path:
    """The folder that holds the vocabulary, fetched if need be; VocabularyMissingError if not."""
    named = os.environ.get("TIKTOKEN_ENCODINGS_BASE")
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "motet-tests"
    for folder in [*([Path(named)] if named else []), cache]:
        if _is_vocabulary(folder / NAME):
            return folder
    cache.mkdir(parents=True, exist_ok=True)
    data = next(filter(_is_right, _from_litellm()), None)
    if data is None:
        raise VocabularyMissingError("litellm no longer ships o200k_base.tiktoken as known here")
    with tempfile.NamedTemporaryFile(dir=cache, delete=False) as file:
        file.write(data)
    # Whole or not at all, also when several test processes fetch at once.
    os.replace(file.name, cache / NAME)
    return cache


def _from_litellm() -> Iterator[bytes]:
    spec = importlib.util.find_spec("litellm")
    if spec is not None and spec.origin is not None:
        file = Path(spec.origin).parent / _INSIDE_LITELLM
        if file.is_file():
            yield file.read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        command += ["--only-binary=:all:", "--dest", folder, "litellm"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        wheels = list(Path(folder).glob("*.whl"))
        if done.returncode != 0 or not wheels:
            raise VocabularyMissingError(f"pip download litellm failed: {done.stderr.strip()}")
        with zipfile.ZipFile(wheels[0]) as wheel:
            if f"litellm/{_INSIDE_LITELLM}" in wheel.namelist():
                yield wheel.read(f"litellm/{_INSIDE_LITELLM}")


def _is_vocabulary(file: Path) -> bool:
    return file.is_file() and _is_right(file.read_bytes())


def _is_right(data: bytes) -> bool:
    return hashlib.sha256(data).hexdigest() == O200K_BASE_SHA256


if __name__ == "__main__":
    sys.stdout.write(f"{vocabulary_folder()}\n")
