"""Every source compiles for every card, where NVRTC is installed (package nvidia-cuda-nvrtc)."""

from pathlib import Path
from unittest.mock import Mock

import pytest

from motet.errors import BackendError
from motet.ops.attn_out import gpu_batch as attn_out_batch
from motet.ops.cuda import compiler, decode, nvrtc
from motet.ops.cuda.compiler import Program
from motet.ops.moe import gpu_stream

SHAPES = {"D": 2880, "F": 2880, "E": 128, "TOPK": 4}
HEADS = {"D": 2880, "NH": 64, "NKV": 8, "H": 64}
SOURCES = {
    "attn_in": ("dense.cu", decode.constants("IN", ATTN_IN=1, **HEADS)),
    "attn_out": ("dense.cu", decode.constants("OUT", "ONEOUT", ATTN_OUT=1, **HEADS)),
    "unembed": ("dense.cu", decode.constants("HEAD", UNEMBED=1, D=2880, V=201088)),
    "angles": ("dense.cu", decode.constants(ANGLES=1)),
    "attn_in, cache in eight bits": (
        "dense.cu",
        decode.constants("IN", ATTN_IN=1, FP8=1, **HEADS),
    ),
    "attend, cache in eight bits": (
        "attend.cu",
        decode.constants(NH=64, NKV=8, WINDOW=0, BLOCK_LEN=16, FP8=1),
    ),
    "attend": ("attend.cu", decode.constants(NH=64, NKV=8, WINDOW=128, BLOCK_LEN=64)),
    "embed": ("dense.cu", decode.constants(EMBED=1, D=2880)),
    "moe of one token": ("moe_one.cu", decode.constants("UP", "DOWN", **SHAPES)),
    "moe of many": ("moe_many.cu", decode.constants("MANY", "STAY", **SHAPES)),
    "sample": ("sample.cu", decode.constants(V=201088, PARTS=128)),
    "limits": ("limits.cu", decode.constants()),
}


@pytest.fixture(autouse=True)
def _nvrtc(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    try:
        compiler.nvrtc()
    except BackendError as error:
        pytest.skip(str(error))
    monkeypatch.setenv("MOTET_CACHE", str(tmp_path))


NIGHTLY = [pytest.param(arch, marks=pytest.mark.nightly) for arch in ("sm_89", "sm_100", "sm_120")]


@pytest.mark.parametrize("arch", ["sm_80", "sm_90a", *NIGHTLY])
@pytest.mark.parametrize("source", SOURCES)
def test_source_compiles(source: str, arch: str) -> None:
    name, constants = SOURCES[source]
    assert nvrtc.compile_cubin(name, dict(constants), arch)[:4] == b"\x7fELF"
    assert nvrtc.compile_cubin(name, dict(constants), arch)[:4] == b"\x7fELF"  # from the cache


@pytest.mark.parametrize("kept", [{}, {"FP8": 1}])
def test_attn_in_of_a_batch_compiles_for_hopper(kept: dict[str, int]) -> None:
    constants = {"INNER": 2880, "ROWS": 128, "PARTS": 5, "NH": 64, "NKV": 8, "NW": 4, **kept}
    cubin = nvrtc.compile_cubin("attn_in_sm90.cu", {**constants, "X_ROOM": 32768}, "sm_90a")
    assert cubin[:4] == b"\x7fELF"


@pytest.mark.parametrize("tokens", attn_out_batch._TOKENS)
def test_attn_out_of_a_batch_compiles_for_hopper(tokens: int) -> None:
    size, rows, parts = 4096, attn_out_batch._ROWS, decode.tuned("OUTMANY_PARTS")
    count = -(-(size // attn_out_batch._PANEL) // parts)
    room = decode.tuned("OUTMANY_ROOM") * 1024 - 2 * attn_out_batch._BARRIERS
    sizes = [2 * attn_out_batch._PANEL * n for n in (rows, tokens)]  # bytes of a panel
    weights, given = attn_out_batch._stages(room, count, *sizes)
    constants = {"INNER": size, "ROWS": rows, "PARTS": parts, "TOKENS": tokens, "BLOCKS": 2}
    constants |= {"NW": weights, "NX": given}
    assert nvrtc.compile_cubin("attn_out_sm90.cu", constants, "sm_90a")[:4] == b"\x7fELF"


def test_a_gpu_newer_than_nvrtc_is_refused_once_and_by_name(
    caplog: pytest.LogCaptureFixture,
) -> None:
    compiler.check_known(["sm_80", "sm_90a"])
    newer = [Program(f"{i}.cu", "no source", ("-arch=sm_999",)) for i in range(3)]
    with pytest.raises(BackendError, match=r"compiles for .*sm_90.*, and not for sm_999; install"):
        compiler.compile_all(newer)
    assert not caplog.records


def test_a_program_is_given_back_when_it_does_not_compile(monkeypatch: pytest.MonkeyPatch) -> None:
    library = Mock(wraps=compiler.nvrtc())
    monkeypatch.setattr(compiler, "nvrtc", lambda: library)
    with pytest.raises(BackendError, match=r"cannot compile wrong\.cu"):
        Program("wrong.cu", "no source", ("-arch=sm_80",)).cubin()
    assert library.nvrtcDestroyProgram.call_count == library.nvrtcCreateProgram.call_count == 1
    library.nvrtcCreateProgram = Mock(return_value=3)
    with pytest.raises(BackendError, match=r"takes no program, wrong\.cu for one: status 3"):
        Program("wrong.cu", "no source", ("-arch=sm_80",)).cubin()


def test_the_experts_of_a_batch_compile_for_hopper() -> None:
    constants = dict(decode.constants("BATCH", **SHAPES))
    assert nvrtc.compile_cubin("moe_batch.cu", constants, "sm_90a")[:4] == b"\x7fELF"


@pytest.mark.parametrize("most", [1, 2])
def test_the_stream_of_experts_compiles_for_hopper(most: int) -> None:
    ring = gpu_stream._ring(SHAPES["D"], SHAPES["F"], most)
    constants = dict(decode.constants("STREAM", **SHAPES, MOST=most, SHARED=ring))
    assert nvrtc.compile_cubin("moe_stream.cu", constants, "sm_90a")[:4] == b"\x7fELF"


@pytest.mark.parametrize(
    ("name", "arch"),
    [
        ("moe_sm90.cu", "sm_90a"),
        ("attention_sm90.cu", "sm_90a"),
        ("prefill.cu", "sm_80"),
        ("prefill.cu", "sm_90a"),
        ("prefill.cu", "sm_120"),
    ],
)
def test_source_without_the_header_compiles(name: str, arch: str) -> None:
    for constants in ({}, {"FP8": 1}):
        assert nvrtc.compile_cubin(name, constants, arch, header=False)[:4] == b"\x7fELF"


def test_what_nvrtc_says_is_in_the_error() -> None:
    with pytest.raises(BackendError, match=r"cannot compile moe_one.cu for sm_90: .*identifier"):
        nvrtc.compile_cubin("moe_one.cu", {}, "sm_90")
