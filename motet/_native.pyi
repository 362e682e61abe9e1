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
