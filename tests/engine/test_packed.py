"""Small tensors in one buffer."""

import numpy as np
import pytest
import torch

from motet.engine.packed import Packed

DEVICES = ["cpu", pytest.param("cuda", marks=pytest.mark.gpu)]


@pytest.mark.parametrize("device", DEVICES)
def test_what_is_put_arrives(device: str) -> None:
    packed = Packed(8 * 20 + 4 * 30, torch.device(device))
    addresses = []
    for step in range(4):
        packed.begin()
        ids = packed.put(4, np.array([5, 6, 7 + step]))
        lens = packed.put(2, np.array([1, 2], dtype=np.int32))
        table = packed.put_table((3, 4), np.array([[1, 2, 3], [4, 5, step]], dtype=np.int32))
        packed.send()
        assert ids.tolist() == [5, 6, 7 + step, 5]
        assert (lens.dtype, lens.tolist()) == (torch.int32, [1, 2])
        assert table.tolist() == [[1, 2, 3, 0], [4, 5, step, 0], [1, 2, 3, 0]]
        addresses.append([t.data_ptr() for t in (ids, lens, table)])
        assert all(address % 16 == 0 for address in addresses[-1])
    assert all(one == addresses[0] for one in addresses)


def test_nothing_may_be_put_too() -> None:
    packed = Packed(0, torch.device("cpu"))
    packed.begin()
    assert packed.put(0, np.array([], dtype=np.int64)).tolist() == []
    packed.send()
