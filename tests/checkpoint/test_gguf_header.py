"""Damaged and hostile GGUF headers: each is one CheckpointError that names file and place."""

import random
import struct
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from torch import Tensor

from motet.checkpoint import TensorEntry, open_checkpoint, write_hf
from motet.checkpoint.gguf import plan_gguf
from motet.checkpoint.gguf.header import GgufHeader, read_header
from motet.checkpoint.mapped import map_file, view
from motet.checkpoint.planned import write_planned
from motet.errors import CheckpointError

HUGE = 2**64 - 1


def text(value: str | bytes, length: int | None = None) -> bytes:
    raw = value.encode() if isinstance(value, str) else value
    return struct.pack("<Q", len(raw) if length is None else length) + raw


def key(name: str | bytes, kind: int, value: bytes) -> bytes:
    return text(name) + struct.pack("<I", kind) + value


def array(kind: int, count: int, items: bytes = b"") -> bytes:
    return struct.pack("<IQ", kind, count) + items


def tensor(
    name: str | bytes = "t",
    dims: tuple[int, ...] = (32,),
    kind: int = 0,
    offset: int = 0,
    num_dims: int | None = None,
) -> bytes:
    head = text(name) + struct.pack("<I", len(dims) if num_dims is None else num_dims)
    return head + struct.pack(f"<{len(dims)}QIQ", *dims, kind, offset)


@dataclass
class Raw:
    """A GGUF file to be built, sound unless told otherwise."""

    keys: list[bytes] = field(default_factory=list)
    tensors: list[bytes] = field(default_factory=list)
    data: bytes = b""
    magic: bytes = b"GGUF"
    version: int = 3
    num_tensors: int | None = None
    num_keys: int | None = None
    alignment: int = 32

    def write(self, file: Path) -> Path:
        num_tensors = len(self.tensors) if self.num_tensors is None else self.num_tensors
        num_keys = len(self.keys) if self.num_keys is None else self.num_keys
        head = self.magic + struct.pack("<IQQ", self.version, num_tensors, num_keys)
        head += b"".join(self.keys) + b"".join(self.tensors)
        file.write_bytes(head + bytes(-len(head) % self.alignment) + self.data)
        return file


def read(file: Path) -> GgufHeader:
    return read_header(file, map_file(file).numpy().data)


def test_a_sound_header_is_read(tmp_path: Path) -> None:
    raw = Raw(
        keys=[
            key("a.int", 4, struct.pack("<I", 7)),
            key("a.float", 6, struct.pack("<f", 1e-5)),
            key("a.text", 8, text("Grüße")),
            key("a.texts", 9, array(8, 2, text("x") + text(""))),
            key("a.ints", 9, array(5, 3, struct.pack("<3i", 1, -2, 3))),
            key("a.bools", 9, array(7, 2, b"\1\0")),
            key("general.alignment", 4, struct.pack("<I", 64)),
        ],
        tensors=[tensor("b", (32, 2), 0, 64), tensor("a", (3,), 0, 0)],
        data=bytes(64 + 256),
        alignment=64,
    )
    header = read(raw.write(tmp_path / "x.gguf"))
    values = header.metadata
    assert values.integer("a.int") == 7
    assert values.integer("none", 5) == 5
    assert values.number("a.float") == 1e-5
    assert values.text("a.text") == "Grüße"
    assert values.text("none") is None
    assert values.texts("a.texts") == ["x", ""]
    ints, bools = values.integers("a.ints"), values.integers("a.bools")
    assert ints is not None
    assert bools is not None
    assert ints.tolist() == [1, -2, 3]
    assert bools.tolist() == [1, 0]
    assert values.find("a.texts", ["", "y", "x"]) == {"x": 0, "": 1}
    assert values.find("none", ["x"]) == {}
    assert "a.int" in values
    assert header.tensors["b"].shape == (2, 32)
    assert header.tensors["b"].offset - header.tensors["a"].offset == 64


DAMAGE: dict[str, tuple[Raw, str]] = {
    "magic": (Raw(magic=b"GGML"), "first bytes b'GGML'"),
    "safetensors": (Raw(magic=b"\x10\0\0\0"), "expected b'GGUF'"),
    "version-0": (Raw(version=0), "version 0; expected 2 or 3"),
    "version-1": (Raw(version=1), "version 1"),
    "version-4": (Raw(version=4), "version 4"),
    "big-endian": (Raw(version=3 << 24), "big-endian"),
    "keys-huge": (Raw(num_keys=HUGE), f"a number of {HUGE} keys"),
    "keys-many": (Raw(num_keys=1 << 20, data=bytes(1 << 16)), "a number of 1048576 keys"),
    "keys-one-more": (Raw(num_keys=1), "a number of 1 keys"),
    "tensors-huge": (Raw(num_tensors=HUGE), f"a number of {HUGE} tensors"),
    "tensors-many": (Raw(num_tensors=1 << 30, data=bytes(4096)), "a number of 1073741824 tensors"),
    "key-long": (Raw(keys=[key(b"k" * 5000, 4, bytes(4))]), "a name of 5000 bytes"),
    "key-empty": (Raw(keys=[key("", 4, bytes(16))]), "a name of 0 bytes"),
    "key-length": (Raw(keys=[text("k", HUGE) + bytes(32)]), f"a name of {HUGE} bytes"),
    "key-past-end": (Raw(keys=[text("k", 4000) + bytes(32)]), "truncated"),
    "key-not-text": (Raw(keys=[key(b"\xff\xfe", 4, bytes(4))]), "expected UTF-8"),
    "key-twice": (Raw(keys=[key("k", 4, bytes(4))] * 2), "key k: found twice"),
    "value-type": (Raw(keys=[key("k", 13, bytes(8))]), "key k: found value type 13"),
    "value-type-huge": (Raw(keys=[key("k", 2**32 - 1, bytes(8))]), "value type 4294967295"),
    "value-cut": (Raw(keys=[key("k", 12, b"1234")], alignment=1), "key k: truncated"),
    "string-huge": (Raw(keys=[key("k", 8, text("v", HUGE))]), "a string passes the file's end"),
    "string-past-end": (Raw(keys=[key("k", 8, text("v", 99))]), "key k: truncated"),
    "string-cut": (Raw(keys=[key("k", 8, b"\1\0\0")], alignment=1), "key k: truncated"),
    "string-wraps": (Raw(keys=[key("k", 8, text("v", HUGE - 6))]), "key k: truncated"),
    "array-of-arrays": (Raw(keys=[key("k", 9, array(9, 1, bytes(32)))]), "an array of arrays"),
    "array-huge": (Raw(keys=[key("k", 9, array(0, HUGE))]), f"an array of {HUGE} items"),
    "array-many": (Raw(keys=[key("k", 9, array(8, 1 << 23))]), "an array of 8388608 items"),
    "array-past-end": (Raw(keys=[key("k", 9, array(12, 99, bytes(8)))]), "key k: truncated"),
    "array-strings": (Raw(keys=[key("k", 9, array(8, 9, text("v")))]), "key k: truncated"),
    "array-string-huge": (
        Raw(keys=[key("k", 9, array(8, 2, text("v") + text("", HUGE)))]),
        "key k",
    ),
    "array-type": (Raw(keys=[key("k", 9, array(77, 1, bytes(8)))]), "value type 77"),
    "array-cut": (Raw(keys=[key("k", 9, b"\1\0\0\0\1")], alignment=1), "key k: truncated"),
    "alignment-0": (Raw(keys=[key("general.alignment", 4, bytes(4))]), "found 0; expected a power"),
    "alignment-48": (Raw(keys=[key("general.alignment", 4, struct.pack("<I", 48))]), "found 48"),
    "alignment-huge": (
        Raw(keys=[key("general.alignment", 4, struct.pack("<I", 1 << 30))]),
        "found 1073741824",
    ),
    "alignment-text": (Raw(keys=[key("general.alignment", 8, text("32"))]), "found a string"),
    "alignment-array": (
        Raw(keys=[key("general.alignment", 9, array(4, 1, bytes(4)))]),
        "found an array of 1",
    ),
    "alignment-negative": (
        Raw(keys=[key("general.alignment", 5, struct.pack("<i", -32))]),
        "found -32",
    ),
    "name-long": (Raw(tensors=[tensor(b"t" * 5000)]), "a name of 5000 bytes"),
    "name-empty": (Raw(tensors=[tensor("")], data=bytes(128)), "a name of 0 bytes"),
    "name-not-text": (Raw(tensors=[tensor(b"\xc3(")], data=bytes(128)), "expected UTF-8"),
    "name-twice": (Raw(tensors=[tensor()] * 2, data=bytes(256)), "tensor t: found twice"),
    "dims-none": (Raw(tensors=[tensor(dims=())], data=bytes(128)), "found 0 dimensions"),
    "dims-5": (Raw(tensors=[tensor(dims=(1,) * 5)], data=bytes(128)), "found 5 dimensions"),
    "dims-many": (Raw(tensors=[tensor(num_dims=2**32 - 1)], data=bytes(128)), "4294967295 dim"),
    "dims-zero": (Raw(tensors=[tensor(dims=(32, 0))], data=bytes(128)), "sizes of at least 1"),
    "dims-huge": (Raw(tensors=[tensor(dims=(HUGE,))], data=bytes(128)), "found dimensions"),
    "dims-wrap": (Raw(tensors=[tensor(dims=(2**32, 2**32))], data=bytes(128)), "found dimensions"),
    "dims-cut": (Raw(tensors=[tensor(dims=(3,), num_dims=4)], alignment=1), "tensor t: truncated"),
    "type-q4_k": (Raw(tensors=[tensor(kind=12)], data=bytes(128)), "found type Q4_K; expected"),
    "type-removed": (Raw(tensors=[tensor(kind=4)], data=bytes(128)), "found type 4; expected"),
    "type-huge": (Raw(tensors=[tensor(kind=2**32 - 1)], data=bytes(128)), "type 4294967295"),
    "rows-q8_0": (Raw(tensors=[tensor(dims=(33,), kind=8)], data=bytes(64)), "multiple of 32"),
    "rows-mxfp4": (Raw(tensors=[tensor(dims=(8, 4), kind=39)], data=bytes(32)), "multiple of 32"),
    "offset-odd": (Raw(tensors=[tensor(offset=4)], data=bytes(160)), "found at data byte 4"),
    "offset-gap": (Raw(tensors=[tensor(offset=32)], data=bytes(160)), "found at data byte 32"),
    "offset-huge": (Raw(tensors=[tensor(offset=HUGE)], data=bytes(128)), f"data byte {HUGE}"),
    "overlap": (
        Raw(tensors=[tensor("a"), tensor("b", offset=96)], data=bytes(256)),
        "tensor b: found at data byte 96; expected at 128",
    ),
    "same-place": (Raw(tensors=[tensor("a"), tensor("b")], data=bytes(256)), "tensor b: found at"),
    "data-cut": (Raw(tensors=[tensor()], data=bytes(127)), "found 127 of its bytes; expected 128"),
    "data-none": (Raw(tensors=[tensor()]), "found 0 of its bytes; expected 128"),
    "data-more": (Raw(tensors=[tensor()], data=bytes(160)), "the tensors' sum"),
    "data-without-tensors": (Raw(data=bytes(64)), "the tensors' sum"),
    "not-a-model": (Raw(), "general.architecture: found None; expected 'gpt-oss'"),
    "other-model": (
        Raw(
            keys=[key("general.architecture", 8, text("llama"))],
            tensors=[tensor()],
            data=bytes(128),
        ),
        "general.architecture: found llama; expected 'gpt-oss'",
    ),
    "ollama": (Raw(keys=[key("general.architecture", 8, text("gptoss"))]), "found gptoss"),
    "architecture-type": (Raw(keys=[key("general.architecture", 4, bytes(4))]), "found an integer"),
    "architecture-not-text": (
        Raw(keys=[key("general.architecture", 8, text(b"\xff"))]),
        r"found b'\xff'; expected text in UTF-8",
    ),
    "no-tensors": (
        Raw(keys=[key("general.architecture", 8, text("gpt-oss"))]),
        "token_embd.weight: missing",
    ),
    "other-tensor": (
        Raw(
            keys=[key("general.architecture", 8, text("gpt-oss"))],
            tensors=[tensor("blk.0.attn_qkv.weight")],
            data=bytes(128),
        ),
        "blk.0.attn_qkv.weight: expected no tensor of this name",
    ),
    "expert-type": (
        Raw(
            keys=[key("general.architecture", 8, text("gpt-oss"))],
            tensors=[tensor("blk.0.ffn_gate_exps.weight", (32, 2, 2), 8)],
            data=bytes(160),
        ),
        "found Q8_0; expected MXFP4",
    ),
    "dense-type": (
        Raw(
            keys=[key("general.architecture", 8, text("gpt-oss"))],
            tensors=[tensor("output.weight", (32, 2), 39)],
            data=bytes(64),
        ),
        "found MXFP4; expected another type",
    ),
    "expert-dims": (
        Raw(
            keys=[key("general.architecture", 8, text("gpt-oss"))],
            tensors=[tensor("blk.0.ffn_up_exps.weight", (32, 2), 39)],
            data=bytes(64),
        ),
        "expected [experts, rows, values]",
    ),
    "fused-odd": (
        Raw(
            keys=[key("general.architecture", 8, text("gpt-oss"))],
            tensors=[tensor("blk.0.ffn_gate_up_exps.weight", (32, 3, 1), 39)],
            data=bytes(64),
        ),
        "expected gate and up rows",
    ),
    "fused-and-split": (
        Raw(
            keys=[key("general.architecture", 8, text("gpt-oss"))],
            tensors=[
                tensor("blk.0.ffn_gate_up_exps.bias", (2, 1)),
                tensor("blk.0.ffn_up_exps.bias", (1, 1), 0, 32),
            ],
            data=bytes(64),
        ),
        "blk.0.ffn_up_exps.bias: blk.0.ffn_gate_up_exps.bias",
    ),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_damage_is_named(tmp_path: Path, name: str) -> None:
    raw, words = DAMAGE[name]
    file = raw.write(tmp_path / "damaged.gguf")
    with pytest.raises(CheckpointError) as caught:
        open_checkpoint(file)
    message = str(caught.value)
    assert message.startswith(f"{file}: ")
    assert words in message
    assert len(message) < 500


def test_an_empty_file_and_no_file(tmp_path: Path) -> None:
    (tmp_path / "empty.gguf").touch()
    with pytest.raises(CheckpointError, match=r"empty\.gguf: found the first bytes b''"):
        open_checkpoint(tmp_path / "empty.gguf")
    with pytest.raises(CheckpointError, match="no such GGUF file"):
        open_checkpoint(tmp_path / "none.gguf")


@pytest.fixture
def sound(
    tmp_path: Path, config: dict[str, Any], make_tensors: Callable[..., dict[str, Tensor]]
) -> Path:
    """A whole small model."""
    source = open_checkpoint(write_hf(tmp_path / "hf", config, make_tensors(packed=True)))
    return write_planned(tmp_path / "sound.gguf", plan_gguf(source)).path


def is_refused(file: Path) -> bool:
    """Whether opening or reading `file` raises a CheckpointError; it must then name the file."""
    message = ""
    try:
        checkpoint = open_checkpoint(file)
        checkpoint.tokenizer_json()
        for name in checkpoint.entries:
            checkpoint.read(name)
    except CheckpointError as error:
        message = str(error)
    assert message == "" or str(file) in message
    return message != ""


def test_truncation_at_every_boundary_is_refused(sound: Path) -> None:
    header = read(sound)
    data = sound.read_bytes()
    last = max(header.tensors.values(), key=lambda tensor: tensor.offset)
    ends = {tensor.offset for tensor in header.tensors.values()} | {last.offset + last.nbytes}
    lengths = {0, 1, 3, 4, 7, 8, 15, 23, 24, 25, *range(24, min(ends), 61)}
    lengths |= {end + delta for end in ends for delta in (-1, 0, 1)}
    refused = 0
    for length in sorted(length for length in lengths if length <= len(data)):
        sound.write_bytes(data[:length])
        if is_refused(sound):
            refused += 1
        else:
            assert length >= last.offset + last.nbytes, length  # only padding is gone
    assert refused > 180


def test_any_flipped_header_bit_is_an_error_or_harmless(sound: Path) -> None:
    data = sound.read_bytes()
    header_len = min(tensor.offset for tensor in read(sound).tensors.values())
    rng = random.Random(0)
    refused = 0
    for _ in range(400):
        broken = bytearray(data)
        broken[rng.randrange(header_len)] ^= 1 << rng.randrange(8)
        sound.write_bytes(broken)
        refused += is_refused(sound)
    assert refused > 200  # the rest changed a value that the model's check sees, or a blank


def test_hostile_counts_cost_no_memory(tmp_path: Path) -> None:
    """In a process that may take little: a file of 4 MB of short strings, and one of many keys."""
    strings = array(8, 400_000, text("ab") * 400_000)
    Raw(keys=[key(f"k{i}", 9, strings) for i in range(4)]).write(tmp_path / "strings.gguf")
    keys = [key(f"{i:05}", 0, b"\0") for i in range(65_000)]
    Raw(keys=keys).write(tmp_path / "keys.gguf")
    code = """
import resource, sys
from motet.checkpoint import open_checkpoint
from motet.errors import CheckpointError
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
before = peak()
for file in sys.argv[1:]:
    try:
        open_checkpoint(file)
        sys.exit("opened")
    except CheckpointError:
        pass
print(peak() - before)
"""
    files = [str(tmp_path / "strings.gguf"), str(tmp_path / "keys.gguf")]
    command = [sys.executable, "-c", code, *files]
    root = Path(__file__).parents[2]
    run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=root)
    size = sum(Path(file).stat().st_size for file in files)
    assert int(run.stdout) * 1024 < size + 64_000_000


def test_an_alignment_of_one_byte_is_taken(tmp_path: Path) -> None:
    """The format allows it: tensors may begin at odd bytes, and are then copied."""
    raw = Raw(
        keys=[key("general.alignment", 4, struct.pack("<I", 1)), key("k", 8, text("odd"))],
        tensors=[tensor("a", (3,), 1), tensor("b", (2,), 0, 6)],
        data=bytes(6) + struct.pack("<2f", 1.5, -2.0),
        alignment=1,
    )
    file = raw.write(tmp_path / "odd.gguf")
    found = read(file).tensors["b"]
    assert found.offset % 4
    entry = TensorEntry("b", found.dtype, found.shape, found.nbytes, file, found.offset)
    assert view(map_file(file), entry).tolist() == [1.5, -2.0]
