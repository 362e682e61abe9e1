"""What an entry says of the bytes behind it."""

from pathlib import Path

import pytest
import torch

from motet.checkpoint.base import BLOCK_DTYPES, TensorEntry
from motet.errors import CheckpointError


@pytest.mark.parametrize(
    ("dtype", "shape", "torch_dtype", "stored_shape"),
    [
        ("BF16", (5, 7), torch.bfloat16, (5, 7)),
        ("F32", (), torch.float32, ()),
        ("U8", (3, 32), torch.uint8, (3, 32)),
        ("Q8_0", (10, 64), torch.uint8, (10, 2, 34)),
        ("MXFP4", (4, 10, 96), torch.uint8, (4, 10, 3, 17)),
    ],
)
def test_stored_shape(
    dtype: str, shape: tuple[int, ...], torch_dtype: torch.dtype, stored_shape: tuple[int, ...]
) -> None:
    entry = TensorEntry("x", dtype, shape, 0, None)
    assert entry.stored_shape == stored_shape
    assert entry.torch_dtype == torch_dtype


@pytest.mark.parametrize("dtype", BLOCK_DTYPES)
@pytest.mark.parametrize("shape", [(), (31,), (32, 33)], ids=str)
def test_rows_that_are_not_whole_blocks_are_refused(dtype: str, shape: tuple[int, ...]) -> None:
    entry = TensorEntry("lm_head.weight", dtype, shape, 0, Path("a.gguf"))
    with pytest.raises(CheckpointError, match=r"a\.gguf: tensor lm_head\.weight: .*multiple of 32"):
        _ = entry.stored_shape
