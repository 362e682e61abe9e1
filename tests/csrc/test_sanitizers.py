"""The C++ sources under the sanitizers, compiled here with the machine's own compiler."""

import os
import platform
import shutil
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SOURCES = HERE.parents[1] / "motet" / "csrc"

if os.environ.get("CI") and not shutil.which("g++"):
    raise RuntimeError("CI runs the C++ sources under the sanitizers, and there is no g++.")

pytestmark = pytest.mark.skipif(
    not shutil.which("g++") or platform.system() != "Linux", reason="needs g++ on Linux"
)


def run(test: str, sources: list[str], sanitizer: str, folder: Path) -> str:
    """What the program printed; a report of the sanitizer fails the test."""
    program = folder / test
    command = ["g++", "-std=c++17", "-O1", "-g", f"-fsanitize={sanitizer}", "-fno-sanitize-recover"]
    command += ["-pthread", "-Wall", "-Wextra", "-Wno-maybe-uninitialized"]
    command += ["-Wno-uninitialized", f"-I{SOURCES}"]
    command += ["-o", str(program), str(HERE / f"{test}.cpp"), *(str(SOURCES / s) for s in sources)]
    subprocess.run(command, check=True, timeout=200)
    done = subprocess.run([program], capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("sanitizer", ["thread", "address,undefined"])
def test_pool(sanitizer: str, tmp_path: Path) -> None:
    assert "pool: ok" in run("pool_test", ["pool.cpp"], sanitizer, tmp_path)


def test_matmul(tmp_path: Path) -> None:
    sources = ["isa.cpp", "mxfp4.cpp", "pool.cpp", *(p.name for p in SOURCES.glob("matmul*.cpp"))]
    assert "matmul: ok" in run("matmul_test", sources, "address,undefined", tmp_path)
