"""`motet verify MODEL`: is a checkpoint whole, and is it the same as another one?

Everything is read and nothing is changed. `verify` gives the checks of one checkpoint, `compare`
those of two; `run_verify` prints them.

Example::

    [check.name for check in verify("nano") if check.status == "failed"]  # []
"""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from motet.checkpoint import Checkpoint, open_checkpoint
from motet.checkpoint.manifest import check_manifest, read_manifest, write_manifest
from motet.checkpoint.resolve import local_path
from motet.checkpoint.values import check_values, values_nbytes
from motet.checkpoint.verify import damaged_tensors, find_manifest
from motet.cli.checks import Check, Status, print_checks
from motet.cli.progress import byte_bar
from motet.cli.same import compare
from motet.errors import CheckpointError, HarmonyError, MotetError, UsageError
from motet.harmony.control import ControlIds
from motet.model.config import ModelConfig
from motet.model.load import check_checkpoint
from motet.tokenizer import Tokenizer

__all__ = ["run_verify", "verify"]

_O200K_SIZE = 201_088  # rows of the published models' vocabulary
_O200K = ControlIds(
    start=200_006,
    end=200_007,
    message=200_008,
    channel=200_005,
    constrain=200_003,
    return_=200_002,
    call=200_012,
    endoftext=199_999,
)


def run_verify(
    model: str,
    *,
    same_as: str | None,
    prompts: str | None,
    tolerance: float,
    max_kl: float | None,
    needs_manifest: bool,
    makes_manifest: bool,
    as_json: bool,
) -> None:
    """Verify `model`, alone or against `same_as`, and print the report.

    Raises:
        UsageError: options that do not go together.
        CheckpointError: a check failed.
    """
    if same_as is None and (prompts is not None or max_kl is not None or tolerance):
        raise UsageError("--prompts, --max-kl and --tolerance compare; give --same-as with them")
    if same_as is not None and (needs_manifest or makes_manifest):
        raise UsageError("--hash and --write-manifest are about one checkpoint; verify each alone")
    if same_as is not None:
        checks = compare(model, same_as, prompts=prompts, tolerance=tolerance, max_kl=max_kl)
    else:
        if makes_manifest:
            _write_manifest(model)
        checks = verify(model, needs_manifest=needs_manifest)
    failed = [check.name for check in checks if check.status == "failed"]
    if as_json:
        facts: dict[str, Any] = {"model": model, "same_as": same_as, "ok": not failed}
        facts["checks"] = [asdict(check) for check in checks]
        print(json.dumps(facts, ensure_ascii=False))
    else:
        print_checks(model if same_as is None else f"{model} and {same_as}", checks)
    if failed and same_as is not None:
        raise CheckpointError(f"{model} and {same_as} are not the same: {', '.join(failed)}")
    if failed:
        raise CheckpointError(f"{model} is not sound: {', '.join(failed)}")


def verify(model: str, *, needs_manifest: bool = False) -> list[Check]:
    """All checks of one checkpoint, in order; what cannot be looked at is skipped, and says why."""
    checks: list[Check] = []
    checkpoint: Checkpoint | None = None
    config: ModelConfig | None = None
    try:
        checkpoint = open_checkpoint(model)
        found = f"{checkpoint.layout}, {len(checkpoint.entries)} tensors, {checkpoint.nbytes:,} B"
        checks.append(Check("files, headers and offsets", "ok", (found,)))
    except CheckpointError as error:
        if local_path(model) is None:
            raise  # there is nothing to look at
        checks.append(_failed("files, headers and offsets", error))
    unopened = ("the checkpoint cannot be opened",)
    if checkpoint is not None:
        try:
            config = check_checkpoint(checkpoint)
            checks.append(Check("configuration and shapes", "ok", (_describe(config),)))
        except CheckpointError as error:
            checks.append(_failed("configuration and shapes", error))
        checks.append(_check_values(checkpoint))
        checks.append(_check_tokenizer(checkpoint, config))
    else:
        names = ("configuration and shapes", "values", "tokenizer")
        checks += [Check(name, "skipped", unopened) for name in names]
    checks.append(_check_manifest(model, checkpoint, needs_manifest))
    return checks


def _check_values(checkpoint: Checkpoint) -> Check:
    with byte_bar("reading values", values_nbytes(checkpoint)) as advance:
        complaints = check_values(checkpoint, advance)
    if complaints:
        return Check("values", "failed", tuple(complaints))
    return Check("values", "ok", ("every scale and every float is a number",))


def _check_tokenizer(checkpoint: Checkpoint, config: ModelConfig | None) -> Check:
    try:
        text = checkpoint.tokenizer_json()
        if text is None:
            return Check("tokenizer", "skipped", ("the checkpoint has none",))
        tokenizer = Tokenizer.from_json(text, f"{checkpoint.name}: tokenizer")
        ids = ControlIds.of(tokenizer)
    except (CheckpointError, HarmonyError) as error:
        return _failed("tokenizer", error)
    if config is None:
        return Check("tokenizer", "skipped", ("config.json is not sound",))
    wrong = _complaints(tokenizer, ids, config)
    if wrong:
        return Check("tokenizer", "failed", tuple(wrong))
    found = f"{tokenizer.vocab_size:,} ids for {config.vocab_size:,} rows, control tokens in place"
    return Check("tokenizer", "ok", (found,))


def _complaints(tokenizer: Tokenizer, ids: ControlIds, config: ModelConfig) -> list[str]:
    """What does not fit together in the tokenizer and the configuration."""
    wrong = []
    if tokenizer.vocab_size > config.vocab_size:
        wrong.append(
            f"the tokenizer has ids up to {tokenizer.vocab_size - 1}; the model has "
            f"{config.vocab_size} rows"
        )
    if config.vocab_size == _O200K_SIZE:
        wrong += [
            f"<|{name.rstrip('_')}|> has id {value}; o200k_harmony has {asdict(_O200K)[name]}"
            for name, value in asdict(ids).items()
            if value != asdict(_O200K)[name]
        ]
    if ids.return_ not in config.eos_token_ids:
        wrong.append(
            f"eos_token_id is {list(config.eos_token_ids)}; expected <|return|> ({ids.return_}) "
            "in it, else an answer would not end"
        )
    wrong += [
        f"eos_token_id holds {token}, which is no control token of the tokenizer"
        for token in config.eos_token_ids
        if token not in tokenizer.control_ids
    ]
    pad = config.pad_token_id
    if pad is not None and not 0 <= pad < config.vocab_size:
        wrong.append(f"pad_token_id is {pad}; the model has {config.vocab_size} rows")
    return wrong


def _check_manifest(model: str, checkpoint: Checkpoint | None, is_needed: bool) -> Check:
    path = local_path(model)
    try:
        target = None if path is None else find_manifest(path)
        if target is None:
            status: Status = "failed" if is_needed else "skipped"
            why = "--write-manifest makes one" if path is not None else "the model has no files"
            return Check("manifest", status, (f"there is none; {why}",))
        manifest = read_manifest(target)
        assert manifest is not None
        with byte_bar("hashing", manifest.nbytes) as advance:
            problems = check_manifest(target, advance)
    except CheckpointError as error:
        return _failed("manifest", error)
    if not problems:
        files = "1 file" if len(manifest.files) == 1 else f"{len(manifest.files)} files"
        found = f"SHA-256 of {files}, {manifest.nbytes:,} B"
        return Check("manifest", "ok", (found,))
    details = []
    for problem in problems:
        entries = checkpoint.entries.values() if checkpoint is not None else ()
        names = damaged_tensors(problem, entries)
        more = f" and {len(names) - 3} more" if len(names) > 3 else ""
        where = f"; in or near tensor {', '.join(names[:3])}{more}" if names else ""
        details.append(f"{problem}{where}")
    return Check("manifest", "failed", tuple(details))


def _write_manifest(model: str) -> None:
    path = local_path(model)
    if path is None:
        raise CheckpointError(f"{model}: has no files that a manifest could list")
    with byte_bar("hashing", _nbytes(path)) as advance:
        write_manifest(path, progress=advance)


def _nbytes(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files if file.is_file())


def _describe(config: ModelConfig) -> str:
    return (
        f"{config.num_layers} layers, {config.num_experts} experts, hidden {config.hidden_size}, "
        f"vocabulary {config.vocab_size:,}"
    )


def _failed(name: str, error: MotetError) -> Check:
    return Check(name, "failed", tuple(str(error).splitlines()))
