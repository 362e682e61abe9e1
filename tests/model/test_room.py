"""What has room on a GPU, and a whole model whose experts are not on it."""

from pathlib import Path

import pytest
import torch

from motet.checkpoint import open_checkpoint
from motet.checkpoint.convert import plan_conversion
from motet.checkpoint.planned import write_planned
from motet.checkpoint.read import read_all
from motet.checkpoint.resolve import NANO
from motet.engine.loading import load_engine
from motet.engine.wire import EngineOptions
from motet.errors import BackendError, CapacityError
from motet.memory import Memory
from motet.model import load
from motet.model.gpt_oss import GptOss
from motet.model.load import check_checkpoint, load_model
from motet.model.room import Room, check_room, is_host_tensor, needs
from tests.ops.interpreter import interpret_kernels, patch_indices
from tests.ops.steps import step

MODEL = "synthetic:gpt-oss-20b"
EXPERT = (5760 * 2880 + 2880 * 2880) // 32 * 17


def room_of(name: str | Path) -> Room | None:
    checkpoint = open_checkpoint(name)
    return needs(checkpoint, check_checkpoint(checkpoint))


def test_what_stays_on_the_gpu() -> None:
    checkpoint = open_checkpoint(MODEL)
    room = room_of(MODEL)
    assert room is not None
    in_host = 24 * 32 * EXPERT + 201_088 * 2880 * 2
    assert in_host <= room.in_host < 1.02 * in_host  # in powers of two
    assert room.on_gpu == checkpoint.nbytes - in_host
    assert room.least_cache == 4 * 24 * EXPERT
    large = room_of("synthetic:gpt-oss-120b")
    assert large is not None
    assert large.least_cache == 4 * 36 * EXPERT
    assert large.in_host < 1.02 * (36 * 128 * EXPERT + 201_088 * 2880 * 2)


@pytest.mark.parametrize(
    ("free", "given", "told"),
    [
        (15_000_000_000, None, None),
        (
            8_000_000_000,
            None,
            r"take 13\d+ bytes, and cuda:0 has 8000000000 free; with expert_cache",
        ),
        (3_000_000_000, None, "even with its experts in the host's memory it does not fit"),
        (8_000_000_000, 4_000_000_000, None),
        (
            8_000_000_000,
            7_000_000_000,
            r"cache_bytes and 1\d+ for work take \d+ bytes, .*; with",
        ),
        (
            8_000_000_000,
            1_000_000_000,
            r"expert_cache_bytes is 1000000000; it needs at least 126\d+",
        ),
        (
            8_000_000_000,
            5_000_000_000,
            r"cache_bytes and 1\d+ for work take \d+ bytes, .*; with",
        ),
    ],
)
def test_what_does_not_fit_is_refused_with_what_does(
    monkeypatch: pytest.MonkeyPatch, free: int, given: int | None, told: str | None
) -> None:
    checkpoint = open_checkpoint(MODEL)
    config = check_checkpoint(checkpoint)
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda device: (free, free))
    monkeypatch.setattr(torch.cuda, "memory_reserved", lambda device: 0)
    monkeypatch.setattr(torch.cuda, "memory_allocated", lambda device: 0)
    monkeypatch.setattr("motet.model.room.ram", lambda: Memory("RAM", 1 << 36, 1 << 36))
    device = torch.device("cuda:0")
    if told is None:
        check_room(checkpoint, config, device, given)
    else:
        with pytest.raises(CapacityError, match=told):
            check_room(checkpoint, config, device, given)


@pytest.mark.parametrize(("model", "available"), [(MODEL, 11e9), ("synthetic:gpt-oss-120b", 62e9)])
def test_experts_that_the_ram_has_no_room_for_are_refused(
    monkeypatch: pytest.MonkeyPatch, model: str, available: float
) -> None:
    checkpoint = open_checkpoint(model)
    config = check_checkpoint(checkpoint)
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda device: (8_000_000_000, 8_000_000_000))
    monkeypatch.setattr(torch.cuda, "memory_reserved", lambda device: 0)
    monkeypatch.setattr(torch.cuda, "memory_allocated", lambda device: 0)
    memory = Memory("RAM", 1 << 36, int(available))
    monkeypatch.setattr("motet.model.room.ram", lambda: memory)
    told = (
        rf"take \d+ bytes of the host's memory .* and {int(available)} are available; .*device cpu"
    )
    with pytest.raises(CapacityError, match=told):
        check_room(checkpoint, config, torch.device("cuda:0"), 3_000_000_000)


@pytest.mark.parametrize(
    ("free", "given", "leave_out"),
    [
        (8_000_000_000, None, False),
        (8_000_000_000, 3_000_000_000, False),
        (8_000_000_000, 7_000_000_000, False),
        (15_000_000_000, 3_000_000_000, True),
        (15_000_000_000, 14_000_000_000, True),
    ],
)
def test_nothing_is_advised_that_would_be_refused(
    monkeypatch: pytest.MonkeyPatch, free: int, given: int | None, leave_out: bool
) -> None:
    checkpoint = open_checkpoint(MODEL)
    config = check_checkpoint(checkpoint)
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda device: (free, free))
    monkeypatch.setattr(torch.cuda, "memory_reserved", lambda device: 0)
    monkeypatch.setattr(torch.cuda, "memory_allocated", lambda device: 0)
    room = room_of(MODEL)
    assert room is not None
    memory = Memory("RAM", 1 << 36, room.in_host - 1)
    monkeypatch.setattr("motet.model.room.ram", lambda: memory)
    device = torch.device("cuda:0")
    told = rf"experts .* take {room.in_host} bytes of the host's memory .*device cpu"
    with pytest.raises(CapacityError, match=told) as refusal:
        check_room(checkpoint, config, device, given)
    assert "with expert_cache_bytes" not in str(refusal.value)
    assert ("leave expert_cache_bytes out" in str(refusal.value)) == leave_out
    if leave_out:
        check_room(checkpoint, config, device, None)
    memory = Memory("RAM", 1 << 36, room.in_host)
    if given is None:
        with pytest.raises(CapacityError, match="; with expert_cache_bytes"):
            check_room(checkpoint, config, device, given)


def test_what_torch_keeps_of_tensors_that_are_gone_is_free(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    checkpoint = open_checkpoint(MODEL)
    config = check_checkpoint(checkpoint)
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda device: (2_000_000_000, 0))
    monkeypatch.setattr(torch.cuda, "memory_reserved", lambda device: 14_000_000_000)
    monkeypatch.setattr(torch.cuda, "memory_allocated", lambda device: 1_000_000_000)
    check_room(checkpoint, config, torch.device("cuda:0"), None)


def test_other_backends_are_refused() -> None:
    with pytest.raises(BackendError, match="expert_cache_bytes is for the backend 'gpu', not for"):
        load_model("synthetic:tiny", expert_cache_bytes=1 << 20)


def _read_nothing(*_: object, **__: object) -> None:
    raise AssertionError("the model is read")


def test_experts_of_gguf_are_refused_before_anything_is_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    plan = plan_conversion(open_checkpoint(NANO), "gguf")
    path = write_planned(tmp_path / "nano.gguf", plan.files, plan.small_files).path
    monkeypatch.setattr(load, "select_backend", lambda name, device: "gpu")
    monkeypatch.setattr(load, "read_all", _read_nothing)
    with pytest.raises(BackendError, match=r"nano\.gguf.*as Hugging Face stores them; convert"):
        load_model(path, expert_cache_bytes=1 << 30)


def test_a_cache_that_the_backend_has_not_is_refused_before_anything_is_opened(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(load, "select_backend", lambda name, device: "cpu")
    monkeypatch.setattr(load, "open_checkpoint", _read_nothing)
    with pytest.raises(BackendError, match="'fp8' is for the backends 'ref' and 'gpu', not for"):
        load_model("nano", kv_cache_dtype="fp8")
    with pytest.raises(BackendError, match="'fp8' is for the backends 'ref' and 'gpu', not for"):
        load_engine(EngineOptions("nano", kv_cache_dtype="fp8"))


@pytest.mark.parametrize("name", [NANO, "synthetic:tiny"])
def test_tensors_that_stay_in_the_host_are_the_same(name: str | Path) -> None:
    checkpoint = open_checkpoint(name)
    plain = read_all(checkpoint, copy=True)
    held = read_all(checkpoint, copy=True, is_host=is_host_tensor)
    assert list(plain) == list(held)
    for tensor_name, tensor in plain.items():
        assert torch.equal(tensor, held[tensor_name]), tensor_name


def test_a_model_says_the_same_with_its_experts_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    interpret_kernels()
    patch_indices(monkeypatch)
    checkpoint = open_checkpoint("synthetic:tiny")
    config = check_checkpoint(checkpoint)
    weights = read_all(checkpoint)
    room = needs(checkpoint, config)
    assert room is not None
    plain = GptOss(config, weights)
    held = GptOss(config, weights, expert_cache_bytes=room.least_cache)
    for ids in ([[5]], [[7, 8, 9, 10, 11, 12, 13, 14]], [[6]]):
        batch = step(ids)
        torch.testing.assert_close(held.forward(batch), plain.forward(batch), rtol=1e-4, atol=1e-4)
    assert held.expert_cache is not None
    assert held.expert_cache.hits() is not None
