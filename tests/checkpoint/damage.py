"""Damaged checkpoints by the number: case N is the same on every machine and in every run.

`python -m tests.checkpoint.damage N 1` runs case N alone and prints what became of it. A case is a
sound checkpoint of one kind with one damage. It must end in a CheckpointError that names the place,
from the reader or, where only bytes changed, from the manifest; within a time, and in no more
memory than the files have bytes and 64 MB more.
"""

import json
import os
import random
import resource
import shutil
import signal
import struct
import sys
import tempfile
import threading
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

import torch
from torch import Tensor

from motet.checkpoint import open_checkpoint, tensor_shapes, write_hf
from motet.checkpoint.convert import plan_conversion
from motet.checkpoint.manifest import write_manifest
from motet.checkpoint.planned import write_planned
from motet.checkpoint.verify import check_hashes
from motet.errors import CheckpointError
from motet.model.load import check_checkpoint
from tests.checkpoint.test_gguf import rewrite

CONFIG: dict[str, Any] = {
    "model_type": "gpt_oss",
    "num_hidden_layers": 2,
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_attention_heads": 6,
    "num_key_value_heads": 2,
    "head_dim": 10,
    "vocab_size": 1536,  # of the tokenizer of nano
    "num_local_experts": 3,
    "num_experts_per_tok": 2,
    "sliding_window": 7,
    "max_position_embeddings": 512,
    "rope_theta": 1000.0,
}
NANO = Path(__file__).parents[2] / "motet" / "nano"
SECONDS = 10  # that a case may take; the longest takes a tenth of one
MEMORY = 64 * 1024 * 1024  # bytes beyond the files'

KINDS = ("hf", "hf-shards", "original", "original-shards", "gguf", "gguf-split")
# "any": reader or manifest. "nobody": it is harmless, and must read as the sound one. "maybe": the
# manifest itself is damaged, and not all of it matters.
Finder = Literal["reader", "any", "nobody", "maybe"]


@dataclass(frozen=True)
class Damage:
    """What was done, the file it was done to, and who must find it."""

    what: str
    file: Path
    finder: Finder = "reader"


def build(root: Path) -> dict[str, Path]:
    """A sound checkpoint of every kind, by kind: what `open_checkpoint` takes."""
    generator = torch.Generator().manual_seed(1)
    tensors = {
        name: torch.randint(0, 255, shape, generator=generator).to(torch.uint8)
        if name.endswith(("_blocks", "_scales"))
        else torch.randn(shape, generator=generator).bfloat16()
        for name, shape in tensor_shapes(CONFIG, packed=True).items()
    }
    (root / "generation_config.json").write_text('{"eos_token_id": [1, 2]}')
    (root / "chat_template.jinja").write_text("{{ messages }}")
    extra = [NANO / "tokenizer.json", root / "generation_config.json", root / "chat_template.jinja"]
    source = open_checkpoint(write_hf(root / "source", CONFIG, tensors, files=extra))
    for kind in ("hf", "hf-shards", "original", "original-shards"):
        shard_bytes = 60_000 if kind.endswith("-shards") else 1 << 30
        plan = plan_conversion(source, kind.removesuffix("-shards"), shard_bytes=shard_bytes)
        write_planned(root / kind, plan.files, plan.small_files)
    file = root / "gguf" / "small.gguf"
    write_planned(file, plan_conversion(source, "gguf").files)
    (root / "gguf-split").mkdir()
    rewrite(file, root / "gguf-split" / "small.gguf", max_tensors=15)
    write_manifest(root / "gguf-split")
    split = min((root / "gguf-split").glob("*.gguf"))
    return {kind: root / kind for kind in KINDS[:4]} | {"gguf": file, "gguf-split": split}


def damage(number: int, sound: dict[str, Path], target: Path) -> tuple[Path, Damage]:
    """Make case `number` in the empty folder `target`; what to open, and what was done."""
    rng = random.Random(number)
    kind = KINDS[number % len(KINDS)]
    model = sound[kind]
    folder = model if model.is_dir() else model.parent
    copy = target / folder.name
    copy.mkdir()
    for file in folder.iterdir():
        os.link(file, copy / file.name)
    done = rng.choice(_DAMAGES)(rng, copy)
    while done is None:  # not every damage suits every kind
        done = rng.choice(_DAMAGES)(rng, copy)
    if done.file.name.endswith("manifest.json"):
        done = replace(done, finder="maybe")
    return copy if model.is_dir() else copy / model.name, done


def _weights(folder: Path) -> list[Path]:
    return sorted([*folder.glob("*.safetensors"), *folder.glob("*.gguf")])


def _replace(file: Path, data: bytes) -> None:
    file.unlink()  # it is a link to the sound one
    file.write_bytes(data)


def _tensors_end(data: bytes, file: Path) -> int:
    """Up to where every byte matters to the reader: a GGUF file may leave out its last padding."""
    return len(data) - 31 if file.suffix == ".gguf" else len(data)


# Damage to any file of weights.


def _truncate(rng: random.Random, folder: Path) -> Damage:
    file = rng.choice(_weights(folder))
    data = file.read_bytes()
    bounds = [0, 1, 8, 24, len(data), *_boundaries(file)]
    keep = max(0, min(len(data) - 1, rng.choice(bounds) + rng.choice((-1, 0, 1))))
    _replace(file, data[:keep])
    return Damage(
        f"cut to {keep} of {len(data)} bytes",
        file,
        "reader" if keep < _tensors_end(data, file) else "any",
    )


def _boundaries(file: Path) -> list[int]:
    """Where tensors begin in the file."""
    if file.suffix == ".gguf":
        model = file if "-of-" not in file.name else next(iter(sorted(file.parent.glob("*.gguf"))))
        entries = open_checkpoint(model).entries.values()
        return [e.offset for e in entries if e.file == file and e.offset is not None]
    data = file.read_bytes()
    length = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + length])
    return [8 + length + v["data_offsets"][0] for k, v in header.items() if k != "__metadata__"]


def _append(rng: random.Random, folder: Path) -> Damage:
    file = rng.choice(_weights(folder))
    extra = rng.randbytes(rng.choice((1, 7, 64, 5000)))
    _replace(file, file.read_bytes() + extra)
    return Damage(f"{len(extra)} bytes more", file, "reader" if len(extra) > 31 else "any")


def _flip(rng: random.Random, folder: Path) -> Damage:
    file = rng.choice(sorted(folder.iterdir()))
    data = bytearray(file.read_bytes())
    # Half of them where structure is likeliest: data is most of a file.
    at = rng.randrange(min(len(data), rng.choice((2000, len(data)))))
    data[at] ^= 1 << rng.randrange(8)
    _replace(file, bytes(data))
    return Damage(f"a bit of byte {at} flipped", file, "any")


def _overwrite(rng: random.Random, folder: Path) -> Damage:
    file = rng.choice(_weights(folder))
    data = bytearray(file.read_bytes())
    at = rng.randrange(min(len(data), rng.choice((3000, len(data)))))
    run = bytes(512) if rng.random() < 0.5 else rng.randbytes(rng.randrange(1, 600))
    data[at : at + len(run)] = run[: len(data) - at]
    is_changed = bytes(data) != file.read_bytes()
    _replace(file, bytes(data))
    return Damage(f"{len(run)} bytes from {at} on", file, "any" if is_changed else "nobody")


def _move_bytes(rng: random.Random, folder: Path) -> Damage:
    file = rng.choice(_weights(folder))
    data = file.read_bytes()
    at, length = rng.randrange(len(data)), rng.choice((1, 8, 100))
    gone = data[:at] + data[at + length :]
    _replace(file, gone if rng.random() < 0.5 else data[:at] + bytes(length) + data[at:])
    return Damage(f"{length} bytes gone or put in at {at}", file, "any")


# Damage to the folder.


def _misplace(rng: random.Random, folder: Path) -> Damage | None:
    """Shards that are swapped, missing or there twice."""
    files = _weights(folder)
    if len(files) < 2:
        return None
    one, other = rng.sample(files, 2)
    how = rng.choice(("swapped", "missing", "twice", "stray"))
    first, second = one.read_bytes(), other.read_bytes()
    if how == "missing":
        one.unlink()
    elif how == "stray":
        stray = one.with_name(f"extra-{one.name}")
        stray.write_bytes(first)
        return Damage("a shard under a further name", stray, "any")
    else:
        _replace(one, second)
        if how == "swapped":
            _replace(other, first)
    return Damage(f"shard {how}, with {other.name}", one if how == "missing" else folder)


def _special(rng: random.Random, folder: Path) -> Damage | None:
    """Something else where a file should be."""
    file = rng.choice(sorted(folder.iterdir()))
    needed = file.suffix in (".safetensors", ".gguf") or file.name == "config.json"
    data = file.read_bytes()
    file.unlink()
    outside = folder.parent / "outside"
    how = rng.choice(("fifo", "folder", "empty", "nothing", "link", "dangling", "loop", "device"))
    if how == "fifo":
        os.mkfifo(file)
    elif how == "folder":
        file.mkdir()
    elif how == "empty":
        file.touch()
    elif how == "link":
        outside.write_bytes(data)
        file.symlink_to(outside)
        is_named = file.suffix == ".gguf" and ("-of-" not in file.name or "-00001-" in file.name)
        if is_named or file.name == "dtypes.json":
            return Damage("a link that the user names, or that is not read", file, "nobody")
    elif how == "dangling":
        file.symlink_to("nowhere")
    elif how == "loop":
        file.symlink_to(file.name)
    elif how == "device":
        file.symlink_to("/dev/zero")
    return Damage(f"{how} in its place", file, "reader" if needed else "any")


def _pickle(rng: random.Random, folder: Path) -> Damage | None:
    file = rng.choice(_weights(folder))
    if file.suffix == ".gguf":
        return None
    name = rng.choice(("pytorch_model.bin", "model.pt", "consolidated.00.pth"))
    for weights in _weights(folder):
        weights.unlink()
    with suppress(FileNotFoundError):
        (folder / "model.safetensors.index.json").unlink()
    (folder / name).write_bytes(b"\x80\x04cos\nsystem\n")
    return Damage("pickled weights", folder / name)


# Damage to JSON.

_BOMBS = (
    "[" * 100_000,
    '{"a":' * 100_000,
    "9" * 1_000_000,
    "1e999999999",
    "NaN",
    "[" + "[]," * 500_000 + "[]]",
    "[" + "{}," * 600_000 + "{}]",
    '"' + "x" * 5_000_000 + '"',
    "\ufeff{}",
    "",
    "nul",
)
_VALUES: tuple[Any, ...] = (
    None, True, False, -1, 0, 1, 2**31, 2**63, 10**30, 1.5, -0.0, float("nan"), float("inf"),
    1e308, "", "96", "x" * 10_000, [], [1], [[]], {}, {"a": 1}, "\ud800", "\x1b[31m",
)  # fmt: skip


def _json_bomb(rng: random.Random, folder: Path) -> Damage | None:
    file = rng.choice(sorted(f for f in folder.iterdir() if f.suffix == ".json"))
    bomb = rng.choice(_BOMBS)
    if file.name == "tokenizer.json":
        return None
    text = bomb if rng.random() < 0.5 else f'{{"model_type": {bomb}}}'
    _replace(file, text.encode())
    return Damage(f"{len(text)} characters of {text[:12]!r}", file, "any")


def _json_value(rng: random.Random, folder: Path) -> Damage | None:
    file = rng.choice(sorted(f for f in folder.iterdir() if f.suffix == ".json"))
    if file.name == "tokenizer.json":
        return None
    value = json.loads(file.read_text())
    path: list[Any] = []
    at = value
    while isinstance(at, dict | list) and at and (not path or rng.random() < 0.7):
        key = rng.choice(sorted(at) if isinstance(at, dict) else range(len(at)))
        path.append(key)
        holder, at = at, at[key]
    if not path:
        return None
    if rng.random() < 0.2 and isinstance(holder, dict):
        holder.pop(path[-1])
    else:
        holder[path[-1]] = rng.choice(_VALUES)
    data = json.dumps(value).encode()
    is_changed = data != file.read_bytes()
    _replace(file, data)
    return Damage(f"another value of {path}", file, "any" if is_changed else "nobody")


def _index(rng: random.Random, folder: Path) -> Damage | None:
    file = folder / "model.safetensors.index.json"
    if not file.is_file():
        return None
    value = json.loads(file.read_text())
    table: dict[str, Any] = value["weight_map"]
    name = rng.choice(sorted(table))
    shard = table[name]
    choices: list[Any] = [
        "../outside.safetensors", "/etc/passwd", "no.safetensors", "a/b.safetensors", "x" * 3000,
        rng.choice([s for s in sorted(set(table.values())) if s != shard]), *_VALUES,
    ]  # fmt: skip
    table[name] = rng.choice(choices)
    if rng.random() < 0.2:
        table.pop(name)
    if rng.random() < 0.1:
        table[rng.choice(("", "extra", "x" * 3000, "\n", "\ud800"))] = shard
    _replace(file, json.dumps(value).encode())
    return Damage(f"the index has another file for {name}", folder)


# Damage to the header of a safetensors file.


def _header(rng: random.Random, folder: Path) -> Damage | None:
    file = rng.choice(_weights(folder))
    if file.suffix != ".safetensors":
        return None
    data = file.read_bytes()
    length = int.from_bytes(data[:8], "little")
    header: dict[str, Any] = json.loads(data[8 : 8 + length])
    header.pop("__metadata__", None)
    name = rng.choice(sorted(header))
    what, raw = rng.choice(_HEADERS)(rng, header, name)
    if raw is None:
        raw = json.dumps(header).encode()
    claimed = len(raw)
    if rng.random() < 0.15:
        sizes = (0, 1, 2**63, 2**64 - 1, len(raw) - 1, len(raw) + 1, len(data), 100_000_001)
        claimed = rng.choice(sizes)
        what = f"{what}; a header of {claimed} bytes announced"
    _replace(file, struct.pack("<Q", claimed) + raw + data[8 + length :])
    return Damage(what, file)


HeaderDamage = Callable[[random.Random, dict[str, Any], str], tuple[str, bytes | None]]


def _entry_value(rng: random.Random, header: dict[str, Any], name: str) -> tuple[str, None]:
    key = rng.choice(("dtype", "shape", "data_offsets"))
    odd: tuple[Any, ...] = (
        [2**62, 2**62], [2**63], [-1], [1.5], ["3"], [1] * 65, [10**400], [2**61] * 60, [True],
        [0], "F7", "F4", "BF16 ", [7, 3], [0, 2**64],
    )  # fmt: skip
    header[name][key] = rng.choice((*odd, *_VALUES))
    return f"{key} of {name}", None


def _entry_offsets(rng: random.Random, header: dict[str, Any], name: str) -> tuple[str, None]:
    """Overlaps, holes and tensors that reach past the end."""
    move = rng.choice((-64, -2, -1, 1, 2, 64, 10**9, 2**62))
    begin, end = header[name]["data_offsets"]
    header[name]["data_offsets"] = [begin + move, end + move]
    return f"{name} moved by {move}", None


def _entry_gone(rng: random.Random, header: dict[str, Any], name: str) -> tuple[str, None]:
    entry = header.pop(name)
    if rng.random() < 0.7:
        names = ("", "x" * 10_000, "\x1b[2J", "\ud800", f"{name}2", "a\nb", "__metadata__")
        header[rng.choice(names)] = entry
    return f"{name} gone or renamed", None


def _entry_twice(rng: random.Random, header: dict[str, Any], name: str) -> tuple[str, bytes]:
    raw = json.dumps(header)
    return f"{name} twice", f"{{{json.dumps(name)}: {json.dumps(header[name])}, {raw[1:]}".encode()


def _header_bomb(rng: random.Random, header: dict[str, Any], name: str) -> tuple[str, bytes]:
    bomb = rng.choice(_BOMBS)
    return "a bomb for a header", (bomb if rng.random() < 0.5 else f'{{"{name}": {bomb}}}').encode()


def _header_metadata(rng: random.Random, header: dict[str, Any], name: str) -> tuple[str, None]:
    header["__metadata__"] = rng.choice((None, [], 3, "x", {"format": 3}, {"a": {"b": "c"}}))
    return "senseless metadata", None


_HEADERS: tuple[HeaderDamage, ...] = (
    _entry_value, _entry_value, _entry_offsets, _entry_gone, _entry_twice, _header_bomb,
    _header_metadata,
)  # fmt: skip


# Damage to the header of a GGUF file.


def _gguf_number(rng: random.Random, folder: Path) -> Damage | None:
    """Absurd counts, lengths, types and offsets."""
    file = rng.choice(_weights(folder))
    if file.suffix != ".gguf":
        return None
    data = bytearray(file.read_bytes())
    places = [0, 4, 8, 16, 24]
    for word in (b"tokenizer.ggml.tokens", b"tokenizer.ggml.merges", b"general.alignment",
                 b"gpt-oss.block_count", b"blk.0.attn_k.weight", b"output.weight"):  # fmt: skip
        at = data.find(word)
        if at >= 0:
            end = at + len(word)
            places += [at - 8, end, end + 4, end + 8, end + 12, end + 16, end + 24, end + 28]
    at = rng.choice(places)
    number = rng.choice((0, 1, 2**31, 2**32 - 1, 2**62, 2**63, 2**64 - 1, rng.getrandbits(64)))
    raw = struct.pack("<Q", number)[: rng.choice((4, 8))]
    is_changed = data[at : at + len(raw)] != raw
    data[at : at + len(raw)] = raw
    _replace(file, bytes(data))
    return Damage(f"{number} at byte {at}", file, "any" if is_changed else "nobody")


def _gguf_text(rng: random.Random, folder: Path) -> Damage | None:
    """Names and keys that are no longer text, or those of others."""
    file = rng.choice(_weights(folder))
    if file.suffix != ".gguf":
        return None
    data = file.read_bytes()
    words = (b"general.architecture", b"tokenizer.ggml.model", b"blk.0.attn_k.weight", b"gpt-oss",
             b"blk.1.ffn_down_exps.weight", b"token_embd.weight")  # fmt: skip
    there = [word for word in words if word in data]
    if not there:
        return None
    word = rng.choice(there)
    other = rng.choice((b"\xff" * len(word), b"\0" * len(word), word[:-1] + b"\x1b", word[::-1]))
    _replace(file, data.replace(word, other, 1))
    return Damage(f"{other!r} for {word!r}", file, "any")


_DAMAGES: tuple[Callable[[random.Random, Path], Damage | None], ...] = (
    _truncate, _truncate, _append, _flip, _flip, _overwrite, _move_bytes, _misplace, _misplace,
    _special, _pickle, _json_bomb, _json_value, _json_value, _index, _header, _header, _header,
    _gguf_number, _gguf_number, _gguf_number, _gguf_text,
)  # fmt: skip


# Running the cases.


def contents(model: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """All that a reader gives, every byte touched."""
    checkpoint = open_checkpoint(model)
    check_checkpoint(checkpoint)
    checkpoint.tokenizer_json()
    tensors = {name: checkpoint.read(name).clone() for name in checkpoint.entries}
    return tensors, checkpoint.config


def run(model: Path, done: Damage, sound: Path) -> tuple[str, str]:
    """Who found the damage, and a complaint about how, empty if there is none."""
    try:
        found = contents(model)
    except CheckpointError as error:
        return "reader", _complaint(str(error), model, done)
    if done.finder == "reader":
        return "nobody", "the reader must refuse it"
    try:
        check_hashes(model)
    except CheckpointError as error:
        return "manifest", _complaint(str(error), model, done)
    if done.finder == "any":
        return "nobody", "neither the reader nor the manifest found it"
    tensors, config = contents(sound)
    is_same = found[1] == config and all(
        torch.equal(found[0][name].view(torch.uint8), tensor.view(torch.uint8))
        for name, tensor in tensors.items()
    )
    return "nobody", "" if is_same else "it was read and is another model"


def _complaint(message: str, model: Path, done: Damage) -> str:
    if done.finder == "nobody":
        return f"sound, but refused: {message[:300]}"
    folder = model if model.is_dir() else model.parent
    place = done.file.name if done.finder == "reader" and done.file != folder else str(folder)
    if str(folder) not in message or place not in message:
        return f"the error does not name {place}: {message[:300]}"
    if len(message) > 5000 or "\x1b" in message:
        return f"an error of {len(message)} characters, or with control codes: {message[:80]!r}"
    return ""


@contextmanager
def _limits(num_bytes: int) -> Iterator[None]:
    """A time limit, and one of memory: what is held now and `num_bytes` more."""

    def stop(*_: object) -> None:
        raise TimeoutError(f"not done after {SECONDS} s")

    held = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    resource.setrlimit(resource.RLIMIT_AS, (held + num_bytes, resource.RLIM_INFINITY))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        signal.setitimer(signal.ITIMER_REAL, 0)


def main(start: int, count: int) -> None:
    """Run the cases and print one JSON object: how many who found, and what went wrong."""
    threading.stack_size(256 * 1024)  # so that a thread is not most of the memory
    found: Counter[str] = Counter()
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "sound").mkdir()
        sound = build(root / "sound")
        for kind, model in sound.items():
            contents(model)
            if kind != "gguf-split":  # written by another program, which knows no manifest
                check_hashes(model)
        for number in range(start, start + count):
            target = root / str(number)
            target.mkdir()
            model, done = damage(number, sound, target)
            kind = KINDS[number % len(KINDS)]
            size = sum(f.lstat().st_size for f in target.rglob("*"))
            try:
                with _limits(MEMORY + size):
                    who, complaint = run(model, done, sound[kind])
            except BaseException as error:
                if isinstance(error, KeyboardInterrupt):
                    raise
                place = traceback.format_exception_only(error)[0].strip()[:300]
                last = traceback.extract_tb(error.__traceback__)[-1]
                who, complaint = "nobody", f"{place} in {last.filename}:{last.lineno}"
            found[who] += 1
            if complaint:
                what = f"{kind}, {done.what[:100]}, {done.file.name[:60]}"
                wrong.append(f"case {number} ({what}): {complaint}")
            if count == 1:
                sys.stderr.write(f"{kind}: {done}: found by the {who}\n")
            shutil.rmtree(target)
    sys.stdout.write(json.dumps({"cases": count, "found": dict(found), "wrong": wrong}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
