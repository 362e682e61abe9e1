"""Compiles the Triton kernels for a target, without its hardware.

`python -m tests.ops.compile_kernels TARGET`, where TARGET is "cuda:90" or "hip:gfx942", prints a
line a kernel: its name, and bytes of shared memory.
"""

import sys
from typing import Any

from triton import compile as compile_kernel
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource

from motet.ops.attention import kernels as attention
from motet.ops.cuda import linear_kernels as linear
from motet.ops.moe import host_kernels as host
from motet.ops.moe import kernels as moe

POINTERS = {
    **dict.fromkeys(["q", "k", "v", "sinks", "out", "x", "h", "bias", "weight"], "*float"),
    "delta": "*fp32",
    "chosen": "*i64",
    "used": "*i64",
    **dict.fromkeys(["router", "router_bias", "slot_router", "slot_bias"], "*float"),
    **dict.fromkeys(["held", "fetched", "places"], "*i32"),
    **{
        f"{to}{part}_{i}": "*i32"
        for to in ("", "to_")
        for part in ("codes", "scales", "bias")
        for i in (1, 2)
    },
    **dict.fromkeys(["tables", "starts", "seq_lens", "arrived"], "*i32"),
    **dict.fromkeys(["order", "tile_ends", "counts"], "*i32"),
    **dict.fromkeys(["part_o", "part_peak", "part_sum"], "*fp32"),
    **dict.fromkeys(["codes", "scales"], "*u8"),
    **dict.fromkeys(["scale", "alpha", "limit"], "fp32"),
}
CACHE = {"K": 8, "G": 8, "G2": 8, "H": 64, "B": 16, "IS_PAGED": True}
CACHE |= {"IS_E4M3": False, "LIFT": 0}
PREFILL = {**CACHE, "Q": 16, "L": 64, "SKIPS_SINGLE": True}
DECODE = {**CACHE, "M": 16, "L": 64, "MIN_TILES": 1}
PLACE = {"C": 4, "S": 13, "S2": 16, "D": 2880, "D2": 4096}
FETCH = {"CODES_1": 2_073_600, "CODES_2": 1_036_800, "SCALES_1": 129_600, "SCALES_2": 64_800}
FETCH |= {"BIAS_1": 2880, "BIAS_2": 1440, "N": 2048}
EXPERTS = {"E": 32, "E2": 32, "M": 128, "N": 64, "L": 64}


def compile_for(target: Any, element: str, can_chain: bool, codes: str) -> None:
    """Compile each kernel with the constants of gpt-oss; `codes` are those of a cache in e4m3."""
    cases: list[tuple[Any, dict[str, Any]]] = [
        (moe.gate_up_kernel, {**EXPERTS, "HAS_DELTA": True}),
        (moe.down_kernel, EXPERTS),
        (host.place_kernel, PLACE),
        (host.fetch_kernel, FETCH),
        (linear.linear_kernel, {"M": 64, "C": 64, "L": 64, "HAS_BIAS": True}),
    ]
    for window, splits in ((0, 32), (128, 1)):
        decode = {**DECODE, "WINDOW": window, "SPLITS": splits, "IS_CHAINED": can_chain}
        cases += [
            (attention.prefill_kernel, {**PREFILL, "WINDOW": window}),
            (attention.decode_kernel, decode),
        ]
        cases += [(kernel, {**given, "IS_E4M3": True, "LIFT": 12}) for kernel, given in cases[-2:]]
    for kernel, constants in cases:
        kept = {"k", "v"} if constants.get("IS_E4M3") else set()
        signature = {
            name: "constexpr"
            if name in constants
            else codes
            if name in kept
            else "*i64"
            if name == "counts" and "S2" in constants
            else POINTERS.get(name, "i32").replace("float", element)
            for name in kernel.arg_names
        }
        source = ASTSource(
            fn=kernel,
            signature=signature,
            constexprs={(kernel.arg_names.index(name),): c for name, c in constants.items()},
            attrs={
                (i,): [["tt.divisibility", 16]]
                for i, kind in enumerate(signature.values())
                if kind.startswith("*")
            },
        )
        options: dict[str, Any] = {"num_warps": 4, "num_stages": 2}
        if constants.get("IS_CHAINED"):
            options["launch_pdl"] = True
        compiled = compile_kernel(source, target=target, options=options)
        sys.stdout.write(f"{kernel.__name__} {compiled.metadata.shared}\n")


if __name__ == "__main__":
    backend, _, arch = sys.argv[1].partition(":")
    if backend == "hip":
        compile_for(GPUTarget("hip", arch, 64), "bf16", False, "*u8")
    else:
        compile_for(
            GPUTarget("cuda", int(arch), 32),
            "fp16" if int(arch) < 80 else "bf16",
            int(arch) >= 90,
            "*fp8e4nv" if int(arch) >= 89 else "*u8",
        )
