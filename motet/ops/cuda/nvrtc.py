"""Compiles CUDA C++ at run time and launches it, with nothing but what torch brings.

NVRTC and the driver are called through ctypes. A cubin is kept in the user's cache folder under a
hash of all that it depends on, so it is compiled once on a machine (`compiler.py`).

    module = Module("dense.cu", {"ATTN_OUT": 1, "D": 2880, "NH": 64, "H": 64})
    module.kernel("attn_out")((180,), 256, 12352, attended, ..., num_tokens)
"""

import ctypes
import functools
import re
from collections.abc import Mapping
from importlib import resources
from typing import TypeAlias

import torch
from torch import Tensor

from motet.errors import BackendError
from motet.ops.cuda.compiler import Program
from motet.ops.cuda.rehearsal import current

__all__ = ["Kernel", "Module", "TensorMap", "compile_cubin", "max_shared_memory", "tensor_map"]


class TensorMap(ctypes.Structure):
    """How the copy engine finds the tiles of a matrix: what a kernel takes by value."""

    _fields_ = (("words", ctypes.c_ulonglong * 16),)


_Simple: TypeAlias = ctypes.c_void_p | ctypes.c_int | ctypes.c_float | ctypes.c_longlong | TensorMap
Argument: TypeAlias = Tensor | int | float | ctypes.c_longlong | TensorMap | None

_HEADER = "common.cuh"
_PROGRAMMATIC_STREAM_SERIALIZATION = 6
_MAX_DYNAMIC_SHARED_SIZE = 8
_PREFERRED_SHARED_CARVEOUT = 9
_MAX_SHARED_PER_BLOCK = 97
_DEFAULT_SHARED = 48 * 1024
# Percent of a multiprocessor's memory, for kernels with little of it: the same for all of them, for
# a multiprocessor must be idle to be cut anew. Where more is needed the driver decides.
_CARVEOUT, _ANY = 40, -1
_LITTLE_SHARED = 40 * 1024
_MAP_ALIGNMENT, _MAP_BFLOAT16, _MAP_SWIZZLE_128, _MAP_PROMOTE_128 = 64, 9, 3, 2


class _Attribute(ctypes.Structure):
    _fields_ = (("id", ctypes.c_int), ("pad", ctypes.c_char * 4), ("value", ctypes.c_int * 16))


class _Config(ctypes.Structure):
    _fields_ = (
        ("grid", ctypes.c_uint * 3),
        ("block", ctypes.c_uint * 3),
        ("shared", ctypes.c_uint),
        ("stream", ctypes.c_void_p),
        ("attributes", ctypes.POINTER(_Attribute)),
        ("num_attributes", ctypes.c_uint),
    )


@functools.cache
def _driver() -> ctypes.CDLL:
    return ctypes.CDLL("libcuda.so.1")


def _check_driver(result: int, what: str) -> None:
    if result:
        text = ctypes.c_char_p()
        _driver().cuGetErrorString(result, ctypes.byref(text))
        raise BackendError(f"{what} failed: {(text.value or b'').decode()} ({result})")


def max_shared_memory(device: int) -> int:
    """Bytes of shared memory that a block can have on a card."""
    value = ctypes.c_int()
    _check_driver(
        _driver().cuDeviceGetAttribute(ctypes.byref(value), _MAX_SHARED_PER_BLOCK, device),
        f"asking device {device} for its shared memory",
    )
    return value.value


def tensor_map(tensor: Tensor, box_rows: int) -> TensorMap:
    """Tiles of 64 columns and `box_rows` rows of a bfloat16 matrix without gaps [T, K].

    They are read in the 128-byte swizzle; rows beyond the last are zeros.
    """
    num_rows, size = tensor.shape
    return _tensor_map(tensor.data_ptr(), num_rows, size, box_rows)


@functools.lru_cache(maxsize=1024)  # it depends on nothing else
def _tensor_map(address: int, num_rows: int, size: int, box_rows: int) -> TensorMap:
    space = (ctypes.c_char * (ctypes.sizeof(TensorMap) + _MAP_ALIGNMENT))()
    shift = -ctypes.addressof(space) % _MAP_ALIGNMENT
    made = TensorMap.from_buffer(space, shift)
    result = _driver().cuTensorMapEncodeTiled(
        ctypes.byref(made), _MAP_BFLOAT16, 2, ctypes.c_void_p(address),
        (ctypes.c_ulonglong * 2)(size, num_rows), (ctypes.c_ulonglong * 1)(size * 2),
        (ctypes.c_uint * 2)(64, box_rows), (ctypes.c_uint * 2)(1, 1),
        0, _MAP_SWIZZLE_128, _MAP_PROMOTE_128, 0,
    )  # fmt: skip
    _check_driver(result, f"describing a matrix of {num_rows} x {size} in tiles of {box_rows} rows")
    return made


def _source(name: str) -> str:
    """A file of this folder, with those that it includes in their places."""
    text = (resources.files("motet.ops.cuda") / name).read_text(encoding="utf-8")
    return re.sub(r'^#include "(\S+)"$', lambda found: _source(found[1]), text, flags=re.MULTILINE)


def compile_cubin(
    name: str, defines: Mapping[str, int], arch: str, *, header: bool = True
) -> bytes:
    """The cubin of a file of this folder for an architecture such as "sm_90", after the header.

    Raises:
        BackendError: NVRTC is missing, or what it says of the source.
    """
    return _program(name, defines, arch, header=header).cubin()


def _program(name: str, defines: Mapping[str, int], arch: str, *, header: bool) -> Program:
    source = (_source(_HEADER) if header else "") + _source(name)
    options = [
        f"-arch={arch}",
        "-std=c++17",
        "--diag-suppress=177",
        *(f"-D{k}={v}" for k, v in sorted(defines.items())),
    ]
    return Program(name, source, tuple(options))


class Module:
    """The kernels of one source, for one set of constants, on the current device.

    In a rehearsal it is not compiled.
    """

    def __init__(self, name: str, defines: Mapping[str, int], *, header: bool = True) -> None:
        major, minor = torch.cuda.get_device_capability()
        self._has_dependent_launch = major >= 9 and defines.get("PDL", 1) != 0
        self._arch = f"sm_{major}{minor}" + ("a" if major == 9 else "")  # with wgmma
        self._name, self._defines, self._header = name, dict(defines), header
        self._handle: ctypes.c_void_p | None = None
        self._kernels: dict[str, Kernel] = {}
        if current() is None:
            self._load()

    def kernel(self, name: str) -> "Kernel":
        """The kernel of this name, looked up once."""
        if name not in self._kernels:
            self._kernels[name] = Kernel(name, self, self._has_dependent_launch)
        return self._kernels[name]

    def function(self, name: str) -> ctypes.c_void_p:
        """What the driver calls a kernel."""
        function = ctypes.c_void_p()
        _check_driver(
            _driver().cuModuleGetFunction(ctypes.byref(function), self._load(), name.encode()),
            f"looking up {name}",
        )
        return function

    def program(self) -> Program:
        """What is compiled for it."""
        return _program(self._name, self._defines, self._arch, header=self._header)

    def _load(self) -> ctypes.c_void_p:
        if self._handle is None:
            cubin = compile_cubin(self._name, self._defines, self._arch, header=self._header)
            torch.cuda.current_stream()  # makes torch's context the current one
            handle = ctypes.c_void_p()
            _check_driver(
                _driver().cuModuleLoadData(ctypes.byref(handle), cubin), f"loading {self._name}"
            )
            self._handle = handle
        return self._handle


class Kernel:
    """A kernel that is called like a function.

    Where the card can, it starts while the kernel before it still runs (programmatic dependent
    launch), and waits for that one's results by itself. In a rehearsal a call is noted alone.
    """

    def __init__(self, name: str, module: Module, has_dependent_launch: bool) -> None:
        self.name = name
        self._module = module
        self._function: ctypes.c_void_p | None = None
        self._shared = _DEFAULT_SHARED
        self._most, self._carveout = 0, _ANY
        self._attribute = _Attribute(_PROGRAMMATIC_STREAM_SERIALIZATION)
        self._attribute.value[0] = 1
        self._num_attributes = int(has_dependent_launch)

    def __call__(
        self, grid: tuple[int, ...], block: int, shared: int, *arguments: Argument
    ) -> None:
        """Launch on the current stream. int is 32 bits, float is float32, a tensor its address."""
        if (rehearsal := current()) is not None:
            rehearsal.modules.add(self._module)
            return
        function = self._ready(shared)
        values = [_value(argument) for argument in arguments]
        addresses = (ctypes.c_void_p * len(values))(*(ctypes.addressof(v) for v in values))
        config = _Config(
            (ctypes.c_uint * 3)(*grid, *(1,) * (3 - len(grid))),
            (ctypes.c_uint * 3)(block, 1, 1),
            shared,
            torch.cuda.current_stream().cuda_stream,
            ctypes.pointer(self._attribute),
            self._num_attributes,
        )
        _check_driver(
            _driver().cuLaunchKernelEx(ctypes.byref(config), function, addresses, None),
            f"launching {self.name}",
        )

    def check_fits(self, block: int, shared: int) -> None:
        """That a multiprocessor has room for a block. In a rehearsal nothing is known yet.

        Raises:
            BackendError: it has none, or the kernel cannot be compiled or loaded.
        """
        if current() is not None:
            return
        count = ctypes.c_int()
        _check_driver(
            _driver().cuOccupancyMaxActiveBlocksPerMultiprocessor(
                ctypes.byref(count), self._ready(shared), block, ctypes.c_size_t(shared)
            ),
            f"asking for the room that {self.name} needs",
        )
        if count.value < 1:
            raise BackendError(
                f"{self.name}: a multiprocessor has no room for a block of {block} threads and "
                f"{shared} bytes of shared memory"
            )

    def _ready(self, shared: int) -> ctypes.c_void_p:
        """The function, for blocks with so much shared memory."""
        if self._function is None:
            self._function = self._module.function(self.name)
        self._most = max(self._most, shared)
        wanted = _CARVEOUT if self._most <= _LITTLE_SHARED else _ANY
        if wanted != self._carveout:  # a preference: what the driver says to it does not matter
            self._carveout = wanted
            _driver().cuFuncSetAttribute(self._function, _PREFERRED_SHARED_CARVEOUT, wanted)
        if shared > self._shared:
            _check_driver(
                _driver().cuFuncSetAttribute(self._function, _MAX_DYNAMIC_SHARED_SIZE, shared),
                f"{self.name}: {shared} bytes of shared memory",
            )
            self._shared = shared
        return self._function


def _value(argument: Argument) -> _Simple:
    if isinstance(argument, ctypes.c_longlong | TensorMap):
        return argument
    if argument is None:
        return ctypes.c_void_p(0)
    if isinstance(argument, Tensor):
        return ctypes.c_void_p(argument.data_ptr())
    return ctypes.c_int(argument) if isinstance(argument, int) else ctypes.c_float(argument)
