"""Where the last layer of a step begins, sequence by sequence, against the plain definition."""

import random

import pytest
import torch

from motet.ops.batch import Batch, Pages
from motet.ops.ends import find_ends, shortened
from tests.ops.steps import step


def plain(new_lens: list[int], wanted: list[int]) -> tuple[list[int], list[int], list[int]]:
    """Which sequences have ends, how long these are, and their rows."""
    sequences, lens, rows = [], [], list[int]()
    start = 0
    for index, length in enumerate(new_lens):
        own = [row for row in wanted if start <= row < start + length]
        if own:
            sequences.append(index)
            lens.append(start + length - min(own))
            rows += range(min(own), start + length)
        start += length
    return sequences, lens, rows


@pytest.mark.parametrize("seed", range(30))
def test_each_sequence_from_its_first_wanted_row_on(seed: int) -> None:
    r = random.Random(seed)
    new_lens = [r.choice([1, 1, 2, 9, 70]) for _ in range(r.randint(1, 6))] + [300]
    r.shuffle(new_lens)
    wanted, start = [], 0
    for length in new_lens:
        if r.random() < 0.7:
            first = start + length - r.randint(1, min(length, 5))
            wanted += r.sample(range(first, start + length), r.randint(1, start + length - first))
            if r.random() < 0.3:
                wanted.append(wanted[-1])  # wanted twice
        start += length
    ends = find_ends(new_lens, wanted)
    assert ends is not None
    sequences, lens, rows = plain(new_lens, wanted)
    assert ends.sequences.tolist() == sequences
    assert ends.lens.tolist() == lens
    assert ends.rows.tolist() == rows
    assert ends.cu_seqlens.tolist() == [sum(lens[:i]) for i in range(len(lens) + 1)]
    assert [rows[i] for i in ends.logit_rows.tolist()] == wanted


@pytest.mark.parametrize(
    ("new_lens", "wanted"),
    [
        ([64], [63]),  # short
        ([1] * 200, list(range(200))),  # all of them
        ([200], list(range(200))),
        ([200], [0]),  # the end begins with the first token
        ([100, 100], [0, 199]),
        ([100], [49]),
    ],
)
def test_where_little_is_saved_all_is_computed(new_lens: list[int], wanted: list[int]) -> None:
    assert find_ends(new_lens, wanted) is None


def test_half_of_a_step_is_enough_and_so_is_nothing() -> None:
    half, none = find_ends([100], [50]), find_ends([100, 3], [])
    assert half is not None
    assert half.rows.tolist() == list(range(50, 100))
    assert none is not None
    assert [len(part) for part in none.arrays()] == [0, 0, 1, 0]


def test_the_ends_are_a_step_of_their_own() -> None:
    """Sequences of 3, 90 and 5 new tokens after 7, 20 and 1; the second one goes on."""
    new_lens, cached, wanted = [3, 90, 5], [7, 20, 1], [2, 96, 97]
    table = torch.arange(90, dtype=torch.int32).view(3, 30)
    slots = torch.randperm(98)
    batch: Batch = step(
        [[0] * n for n in new_lens],
        cached=cached,
        logit_rows=torch.tensor(wanted),
        full=Pages(table, slots, 4),
        sliding=Pages(table + 100, slots + 7, 4),
    )
    ends = shortened(batch, new_lens, wanted).ends
    assert ends is not None
    assert ends.rows.tolist() == [2, 96, 97]
    own = ends.batch
    assert own.positions.tolist() == [9, 4, 5]
    assert own.cu_seqlens.tolist() == [0, 1, 3]
    assert own.seq_lens.tolist() == [10, 6]
    assert (own.max_query_len, own.max_seq_len) == (2, 110)
    assert own.logit_rows is not None
    assert own.logit_rows.tolist() == [0, 1, 2]
    for pages, of in ((own.full, batch.full), (own.sliding, batch.sliding)):
        assert pages is not None
        assert of is not None
        assert torch.equal(pages.block_table, of.block_table[[0, 2]])
        assert torch.equal(pages.slots, of.slots[[2, 96, 97]])
    few = step([[1, 2]])
    assert shortened(few, [2], [1]) is few
