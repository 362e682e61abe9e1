"""The C++ sources under the sanitizers, and those of another architecture under an emulator."""

import os
import platform
import shutil
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SOURCES = HERE.parents[1] / "motet" / "csrc"
UNTESTED = ("bind", "memory.cpp")

if os.environ.get("CI") and not shutil.which("g++"):
    raise RuntimeError("CI runs the C++ sources under the sanitizers, and there is no g++.")

pytestmark = pytest.mark.skipif(
    not shutil.which("g++") or platform.system() != "Linux", reason="needs g++ on Linux"
)


ALL = ["attention", "dense", "matmul", "moe", "pool"]


def sources() -> list[Path]:
    """The tests and what they test."""
    tested = (file for file in SOURCES.glob("*.cpp") if not file.name.startswith(UNTESTED))
    return [*HERE.glob("*.cpp"), *tested]


def build(sanitizer: str, folder: Path) -> Path:
    """The program that runs the tests named to it."""
    program = folder / "csrc_test"
    command = ["g++", "-std=c++17", "-O1", "-g1", f"-fsanitize={sanitizer}"]
    command += ["-fno-sanitize-recover", "-pthread", "-Wall", "-Wextra", "-Wno-maybe-uninitialized"]
    command += ["-Wno-uninitialized", f"-I{SOURCES}", "-o", str(program), *map(str, sources())]
    subprocess.run(command, check=True, timeout=400)
    return program


@pytest.mark.parametrize(
    ("sanitizer", "tests"),
    [
        ("address", ALL),
        ("thread", ["moe", "pool"]),
        pytest.param("undefined", ALL, marks=pytest.mark.nightly),
    ],
)
def test_sanitizer_finds_nothing(sanitizer: str, tests: list[str], tmp_path: Path) -> None:
    program = build(sanitizer, tmp_path)
    done = subprocess.run(
        [program, *tests], capture_output=True, text=True, timeout=200, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.split("\n")[:-1] == [f"{name}: ok" for name in tests]


@pytest.mark.skipif(
    not (shutil.which("aarch64-linux-gnu-g++") and shutil.which("qemu-aarch64")),
    reason="needs g++-aarch64-linux-gnu and qemu-user",
)
def test_the_kernels_of_arm(tmp_path: Path) -> None:
    """Cross-compiled, and run by an emulator: of a processor with products of bytes, which all
    kernels are run on, and of one that does not know them."""
    program = tmp_path / "csrc_test"
    command = ["aarch64-linux-gnu-g++", "-std=c++17", "-O1", "-static", "-pthread", "-Wall"]
    command += ["-Wextra", f"-I{SOURCES}", "-o", str(program), *map(str, sources())]
    subprocess.run(command, check=True, timeout=400)
    for processor, tests in (
        ("max", ["attention", "dense", "matmul", "moe"]),
        ("cortex-a72", ["moe"]),
    ):
        done = subprocess.run(
            ["qemu-aarch64", "-cpu", processor, program, *tests], capture_output=True, text=True,
            timeout=300, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        assert done.stdout == "".join(f"{name}: ok\n" for name in tests)
