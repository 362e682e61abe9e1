"""Keys and values in eight bits."""

import pytest
import torch

from motet.errors import BackendError, UsageError
from motet.ops.kept import E4M3, cache_dtype, fill_kept, gather_kept, write_kept


def test_the_type_of_a_cache() -> None:
    assert cache_dtype("auto", torch.bfloat16, "cpu") == torch.bfloat16
    for backend in ("ref", "gpu"):
        assert cache_dtype("fp8", torch.bfloat16, backend) == E4M3
    for backend in ("cpu", "compiled"):
        with pytest.raises(BackendError, match="'fp8' is for the backends 'ref' and 'gpu', not"):
            cache_dtype("fp8", torch.bfloat16, backend)
    with pytest.raises(UsageError, match="kv_cache_dtype is 'int4'; give 'auto' or 'fp8'"):
        cache_dtype("int4", torch.bfloat16, "ref")


def test_values_are_rounded_to_the_nearest_and_kept_in_range() -> None:
    written = [
        0.0,
        -0.0,
        1.0,
        17.0,
        19.0,
        -448.0,
        460.0,
        -1e9,
        torch.inf,
        2**-9,
        2**-10,
        3 * 2**-10,
    ]
    read = [0.0, -0.0, 1.0, 16.0, 20.0, -448.0, 448.0, -448.0, 448.0, 2**-9, 0.0, 2 * 2**-9]
    kept = torch.full((20, 3), torch.nan).to(E4M3)
    slots = torch.randperm(20)[: len(written)]
    write_kept(kept, slots, torch.tensor(written)[:, None].expand(-1, 3))
    for dtype in (torch.float32, torch.bfloat16, torch.float64):
        found = gather_kept(kept, slots, dtype)
        assert torch.equal(found, torch.tensor(read, dtype=dtype)[:, None].expand(-1, 3))
    assert int(kept.float().isnan().sum()) == 3 * (20 - len(written))


def test_nan_stays_nan() -> None:
    kept = torch.zeros(1, 1).to(E4M3)
    write_kept(kept, torch.tensor([0]), torch.tensor([[torch.nan]]))
    assert gather_kept(kept, torch.tensor([0]), torch.float32).isnan().all()


@pytest.mark.parametrize("dtype", [torch.float32, E4M3])
def test_random_fill(dtype: torch.dtype) -> None:
    kept = torch.zeros(5000, 2, 4).to(dtype)
    fill_kept(kept)
    assert 0.9 < float(kept.float().std()) < 1.1
