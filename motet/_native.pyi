from collections.abc import Callable
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

def supported_isas() -> list[str]: ...
def mxfp4_dequantize_bf16(
    blocks: NDArray[np.uint8],
    scales: NDArray[np.uint8],
    out: NDArray[np.uint16],
    isa: str,
    num_threads: int,
) -> None: ...
def mxfp4_dequantize_f32(
    blocks: NDArray[np.uint8],
    scales: NDArray[np.uint8],
    out: NDArray[np.float32],
    isa: str,
    num_threads: int,
) -> None: ...
def mxfp4_gguf_dequantize_bf16(
    blocks: NDArray[np.uint8], out: NDArray[np.uint16], isa: str, num_threads: int
) -> None: ...
def mxfp4_gguf_dequantize_f32(
    blocks: NDArray[np.uint8], out: NDArray[np.float32], isa: str, num_threads: int
) -> None: ...
def q8_0_dequantize_f32(
    blocks: NDArray[np.uint8], out: NDArray[np.float32], isa: str, num_threads: int
) -> None: ...
def num_physical_cores() -> int: ...
def read_memory(data: NDArray[np.uint8], num_threads: int) -> int: ...

_Place = tuple[int, int, int, int, int, int]

class MoeLayer:
    def __init__(
        self,
        *,
        size: int,
        width: int,
        num_routed: int,
        num_held: int,
        norm: int,
        router: int,
        router_is_bf16: bool,
        router_bias: int,
        gate: _Place,
        up: _Place,
        down: _Place,
        gate_bias: int,
        up_bias: int,
        down_bias: int,
        isa: str,
        int8: bool = False,
    ) -> None: ...
    def forward(
        self,
        x: int,
        out: int,
        num_tokens: int,
        bf16: bool,
        top_k: int,
        norm_eps: float,
        alpha: float,
        limit: float,
        first_expert: int,
        add_residual: bool,
        invariant: bool,
        chosen: int,
        probabilities: int,
        logits: int,
        num_threads: int,
        /,
        adapters: tuple[int, int, int, int, int, int, Callable[[bool], None]] | None = None,
    ) -> None: ...
    max_tokens: ClassVar[int]

# Addresses are integers, types are the codes of motet/csrc/dense.h; motet/ops/dense.py has both.
class Projections:
    def __init__(
        self,
        parts: list[tuple[int, int, int, int]],  # address, type, rows, columns
        norm: int,
        bias: int,
        isa: str,
        /,
        int8: bool = False,
    ) -> None: ...
    def multiply(
        self,
        x: int,
        dtype: int,
        num_tokens: int,
        chosen: int,
        num_rows_of_x: int,
        eps: float,
        rounds: bool,
        y: int,
        num_threads: int,
        invariant: bool,
        /,
    ) -> None: ...
    def turn(
        self,
        y: int,
        num_tokens: int,
        head_dim: int,
        cos: int,
        sin: int,
        q: int,
        q_dtype: int,
        k: int,
        v: int,
        kv_dtype: int,
        slots: int,
        num_slots: int,
        num_threads: int,
        /,
    ) -> None: ...
    def attn_in(
        self,
        x: int,
        dtype: int,
        num_tokens: int,
        eps: float,
        head_dim: int,
        cos: int,
        sin: int,
        q: int,
        k: int,
        v: int,
        kv_dtype: int,
        slots: int,
        num_slots: int,
        num_threads: int,
        invariant: bool,
        /,
    ) -> None: ...
    def attn_out(
        self,
        x: int,
        dtype: int,
        num_tokens: int,
        residual: int,
        out: int,
        num_threads: int,
        invariant: bool,
        /,
    ) -> None: ...

def quantize_q8_0(
    matrix: int,
    dtype: int,
    num_rows: int,
    num_cols: int,
    out: int,
    num_threads: int,
    /,
    isa: str = "scalar",
) -> None: ...

class AttentionPlan:
    def __init__(
        self,
        num_sequences: int,
        starts: int,
        lens: int,
        blocks: int,
        num_columns: int,
        block_len: int,
        window: int,
        isa: str,
        /,
    ) -> None: ...
    def num_blocks(self) -> int: ...
    def freed(self) -> tuple[int, int] | None: ...
    def attention(
        self,
        q: int,
        k: int,
        v: int,
        sinks: int,
        out: int,
        dtype: int,
        kv_dtype: int,
        num_heads: int,
        num_kv_heads: int,
        head_dim: int,
        scale: float,
        num_threads: int,
        invariant: bool,
        /,
    ) -> None: ...

class Layers:
    def __init__(
        self,
        # attn_in, sinks, attn_out, moe, keys, values, whether it is a sliding layer
        parts: list[tuple[Projections, int, Projections, MoeLayer, int, int, bool]],
        kv_dtype: int,
        num_full_slots: int,
        num_sliding_slots: int,
        num_kv_heads: int,
        head_dim: int,
        top_k: int,
        norm_eps: float,
        alpha: float,
        limit: float,
        /,
    ) -> None: ...
    def forward(
        self,
        x: int,
        dtype: int,
        num_tokens: int,
        cos: int,
        sin: int,
        full: AttentionPlan,
        sliding: AttentionPlan,
        full_slots: int,
        sliding_slots: int,
        num_threads: int,
        invariant: bool,
        /,
    ) -> None: ...
