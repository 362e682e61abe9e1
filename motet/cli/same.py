"""`motet verify A --same-as B`: two checkpoints by their tensors and, for prompts, by their words.

The tensors decide: experts bit for bit, dense values exactly or within a tolerance. With prompts
both models run, one after the other, and the Kullback-Leibler divergence of their next-token
distributions, in nats, is measured at every position.
"""

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from motet.checkpoint import open_checkpoint
from motet.checkpoint.compare import Difference, compare_checkpoints
from motet.cli.checks import Check
from motet.cli.progress import byte_bar
from motet.errors import UsageError
from motet.tokenizer import Tokenizer

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["compare", "kl_divergence", "read_prompts"]


def compare(
    a: str, b: str, *, prompts: str | None, tolerance: float, max_kl: float | None
) -> list[Check]:
    """The checks of two checkpoints against each other.

    Args:
        a: the first checkpoint.
        b: the second one.
        prompts: a file with a prompt a line, text or a JSON list of token ids.
        tolerance: how far a dense value may be off, as a share of its tensor's largest.
        max_kl: the largest mean divergence in nats that still counts as the same; None measures.

    Raises:
        UsageError: a prompt that cannot be read, or a model without a tokenizer for text.
        CheckpointError: a checkpoint cannot be opened.
    """
    if max_kl is not None and prompts is None:
        raise UsageError("--max-kl is about prompts; give --prompts FILE with it")
    first, second = open_checkpoint(a), open_checkpoint(b)
    ids = None
    if prompts is not None:
        text = first.tokenizer_json() or second.tokenizer_json()
        tokenizer = None if text is None else Tokenizer.from_json(text, f"{a}: tokenizer")
        ids = read_prompts(Path(prompts), tokenizer)
    with byte_bar("comparing", first.nbytes) as advance:
        result = compare_checkpoints(first, second, advance)
    checks = []
    for name, is_expert in (("experts", True), ("dense tensors", False)):
        found = [d for d in result.differences if d.is_expert == is_expert]
        is_near = not is_expert and all(
            d.relative is not None and d.relative <= tolerance for d in found
        )
        checks.append(_check_tensors(name, found, is_near))
    if ids is not None:
        checks.append(_check_prompts(a, b, ids, max_kl))
    return checks


def read_prompts(file: Path, tokenizer: Tokenizer | None) -> list[list[int]]:
    """The prompts of a file as token ids; empty lines are left out.

    Raises:
        UsageError: the file cannot be read or holds no prompt; text, and no tokenizer.
    """
    try:
        lines = file.read_text("utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise UsageError(f"cannot read {file}: {error}") from None
    prompts = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        ids = _ids(line)
        if ids is None:
            if tokenizer is None:
                raise UsageError(
                    f"{file}, line {number}: is text, and neither model has a tokenizer; give JSON "
                    "lists of token ids"
                )
            ids = tokenizer.encode(line)
        prompts.append(ids)
    if not prompts:
        raise UsageError(f"{file} holds no prompt; write one a line, text or a JSON list of ids")
    return prompts


def kl_divergence(
    a: "NDArray[np.float32]", b: "NDArray[np.float32]"
) -> "tuple[NDArray[np.float64], NDArray[np.bool_]]":
    """KL(a || b) of each row of log-probabilities, [rows], and whether both rate one token highest.

    A token that `a` rules out adds nothing.
    """
    kl = np.empty(len(a), np.float64)
    for row, (p, q) in enumerate(zip(a, b, strict=True)):
        is_possible = p > -np.inf
        wide_p, wide_q = p[is_possible].astype(np.float64), q[is_possible].astype(np.float64)
        kl[row] = np.sum(np.exp(wide_p) * (wide_p - wide_q))
    return np.maximum(kl, 0.0), a.argmax(axis=1) == b.argmax(axis=1)


def _ids(line: str) -> list[int] | None:
    try:
        value = json.loads(line)
    except ValueError:
        return None
    is_list = isinstance(value, list) and bool(value)
    return value if is_list and all(type(item) is int for item in value) else None


def _check_tensors(name: str, found: list[Difference], is_near: bool) -> Check:
    if not found:
        return Check(name, "ok", ("identical",))
    worst = max((d.relative for d in found if d.relative is not None), default=None)
    lines = [f"{len(found)} tensors differ"]
    if worst is not None:
        lines[0] += f", the largest error is {worst:.3g} of its tensor's largest value"
    if not is_near:
        order = sorted(found, key=lambda d: -(d.relative if d.relative is not None else 1e300))
        lines += [_line(d) for d in order]
    return Check(name, "ok" if is_near else "failed", tuple(lines))


def _line(difference: Difference) -> str:
    error = ""
    if difference.max_abs is not None:
        error = f", by at most {difference.max_abs:.3g} (relative {difference.relative:.3g})"
    return f"{difference.name}: {difference.what}{error}"


def _check_prompts(a: str, b: str, prompts: list[list[int]], max_kl: float | None) -> Check:
    """Score with `a`, put that aside, score with `b`: only one model is in memory."""
    from motet.llm import LLM

    all_kl, agree = [], []
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{i}.npy" for i in range(len(prompts))]
        with LLM(a) as model:
            for ids, file in zip(prompts, files, strict=True):
                np.save(file, model.score([ids])[0])
        with LLM(b) as model:
            for ids, file in zip(prompts, files, strict=True):
                kl, is_same = kl_divergence(np.load(file, mmap_mode="r"), model.score([ids])[0])
                all_kl.append(kl)
                agree.append(is_same)
                file.unlink()
    kl, is_same = np.concatenate(all_kl), np.concatenate(agree)
    prompt = int(np.argmax([part.max() for part in all_kl]))
    position = int(all_kl[prompt].argmax())
    found = (
        f"KL divergence mean {kl.mean():.3g}, max {kl.max():.3g} nats (prompt {prompt + 1}, "
        f"position {position}); top-1 agreement {is_same.mean():.2%} of {len(kl)} positions"
    )
    if max_kl is None or kl.mean() <= max_kl:
        return Check("next tokens", "ok", (found,))
    return Check("next tokens", "failed", (found, f"the mean may be {max_kl:g}"))
