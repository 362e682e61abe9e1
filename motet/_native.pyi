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
    ) -> None: ...
