"""The trainer: it learns, goes on where it was stopped, and writes a checkpoint that loads."""

from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest
import torch
from torch import Tensor

from motet.checkpoint.resolve import NANO
from motet.errors import UsageError
from motet.model.load import load_model
from motet.ops.moe import Routing
from motet.tokenizer import Tokenizer
from recipes.nano import config as nano
from recipes.nano import export
from recipes.nano import train as training
from recipes.nano.masters import by_layer, init_masters
from recipes.nano.optimizer import orthogonalize
from recipes.nano.train import (
    Trainer,
    TrainOptions,
    balance_loss,
    learning_rate,
    packed_steps,
    train,
)

SMALL = TrainOptions(
    steps=6,
    tokens_a_step=512,
    warmup=1,
    workers=0,
    log_every=1,
    backend="ref",
)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> Tokenizer:
    """nano's shape, cut to two layers."""
    config = replace(nano.nano_config(), num_layers=2, layer_types=())
    monkeypatch.setattr(training, "nano_config", lambda: config)
    monkeypatch.setattr(export, "nano_config", lambda: config)
    return Tokenizer.load(NANO)


def test_the_masters_are_the_tensors_of_the_model() -> None:
    from motet.model.load import tensor_specs

    config = nano.nano_config()
    masters = by_layer(init_masters(config, 0, "cpu"))
    specs = tensor_specs(config, packed=False)
    assert {n: tuple(p.shape) for n, p in masters.items()} == {n: s.shape for n, s in specs.items()}


def test_training_lowers_the_loss_and_writes_what_loads(small: Tokenizer, tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    options = replace(SMALL, steps=12, quantize_from=0.5)
    masters = train(
        small, options, device="cpu", state_file=tmp_path / "state.safetensors", log_file=log
    )
    assert masters is not None
    losses = [eval_line["loss"] for eval_line in map(_json, log.read_text().splitlines())]
    assert len(losses) == 12
    assert sum(losses[-3:]) < sum(losses[:3]) - 1.0
    for write in (export.write_nano, export.write_parent):
        folder = write(tmp_path / write.__name__, masters, small)
        loaded = load_model(folder)
        assert loaded.config.num_layers == 2
        assert loaded.checkpoint.tokenizer_folder == folder


def test_a_run_goes_on_as_if_it_had_not_stopped(small: Tokenizer, tmp_path: Path) -> None:
    ready = list(islice(packed_steps(0, small.to_json(), SMALL), 4))
    whole = Trainer(SMALL, "cpu")
    for packed in ready:
        whole.step(packed)
    first = Trainer(SMALL, "cpu")
    for packed in ready[:2]:
        first.step(packed)
    first.save(tmp_path / "state.safetensors")
    second = Trainer(SMALL, "cpu")
    second.load(tmp_path / "state.safetensors")
    assert second.num_steps == 2
    for packed in ready[2:]:
        second.step(packed)
    for name, value in whole.masters.items():
        torch.testing.assert_close(second.masters[name], value, msg=name)


def test_steps_may_be_taken_again(small: Tokenizer) -> None:
    drawn = list(islice(packed_steps(0, small.to_json(), replace(SMALL, steps=48)), 18))
    again = list(islice(packed_steps(0, small.to_json(), replace(SMALL, steps=48, repeats=2)), 34))
    assert all(map(torch.equal, again, [*drawn[:16], *drawn[:16], *drawn[16:]]))


def test_a_stopped_run_is_taken_up_by_its_file(small: Tokenizer, tmp_path: Path) -> None:
    state = tmp_path / "state.safetensors"
    assert train(small, SMALL, device="cpu", state_file=state, stop_after=0.0) is None
    assert state.exists()
    assert train(small, SMALL, device="cpu", state_file=state) is not None
    done = Trainer(SMALL, "cpu")
    done.load(state)
    assert done.num_steps == SMALL.steps
    # a finished run has nothing left to do
    assert train(small, SMALL, device="cpu", state_file=state) is not None


def test_a_run_that_dies_leaves_what_it_saved_last(
    small: Tokenizer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = tmp_path / "state.safetensors"
    step = Trainer.step

    def dying(trainer: Trainer, packed: Tensor) -> Tensor:
        if trainer.num_steps == 3:
            raise RuntimeError("the power went")
        return step(trainer, packed)

    monkeypatch.setattr(Trainer, "step", dying)
    with pytest.raises(RuntimeError, match="the power went"):
        train(small, replace(SMALL, save_every=0.0), device="cpu", state_file=state)
    left = Trainer(SMALL, "cpu")
    left.load(state)
    assert left.num_steps == 3


def test_a_run_starts_from_a_float_checkpoint(small: Tokenizer, tmp_path: Path) -> None:
    first = Trainer(SMALL, "cpu")
    export.write_parent(tmp_path / "parent", by_layer(first.masters), small)
    other = Trainer(replace(SMALL, seed=1, init_from=(tmp_path / "parent",)), "cpu")
    for name, value in first.masters.items():
        assert torch.equal(other.masters[name], value.bfloat16().float()), name
    export.write_nano(tmp_path / "nano", by_layer(first.masters), small)
    with pytest.raises(UsageError, match=r"no tensor 'model\.layers\.0\.mlp\.experts\.down_proj'"):
        Trainer(replace(SMALL, init_from=(tmp_path / "nano",)), "cpu")


def test_two_that_learn_together_take_the_mean_of_their_gradients(
    small: Tokenizer, tmp_path: Path
) -> None:
    packed = next(iter(packed_steps(0, small.to_json(), SMALL)))
    alone = Trainer(SMALL, "cpu")
    alone.step(packed)
    half = Trainer(SMALL, "cpu", world=2)
    reduced: list[torch.Tensor] = []

    def all_reduce(gradient: torch.Tensor) -> None:  # as if the other had drawn the same
        reduced.append(gradient)
        gradient.mul_(2)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(torch.distributed, "all_reduce", all_reduce)
        half.step(packed)
    assert len(reduced) == 1
    for name, value in alone.masters.items():
        torch.testing.assert_close(half.masters[name], value, msg=name)


def test_balance_is_one_when_experts_are_used_alike_and_more_when_not() -> None:
    even = Routing(torch.tensor([[0, 1], [2, 3]]), torch.zeros(2, 2), torch.zeros(2, 4))
    assert float(balance_loss([even])) == pytest.approx(1.0)
    logits = torch.tensor([[9.0, 9.0, 0.0, 0.0]]).repeat(2, 1)
    uneven = Routing(torch.tensor([[0, 1], [0, 1]]), torch.zeros(2, 2), logits)
    assert float(balance_loss([uneven])) == pytest.approx(2.0, abs=0.01)
    assert float(balance_loss([even, uneven])) == pytest.approx(1.5, abs=0.01)


def test_the_rate_warms_up_and_falls_to_zero() -> None:
    options = TrainOptions(steps=1000, warmup=10, decay_from=0.5)
    rates = [learning_rate(step, options) for step in range(1001)]
    assert rates[0] == pytest.approx(0.1)
    assert rates[10:500] == [1.0] * 490
    assert rates[750] == pytest.approx(0.5)
    assert rates[1000] == 0.0


@pytest.mark.parametrize("shape", [(3, 8, 32), (3, 32, 8), (16, 16)])
def test_orthogonalized_matrices_have_singular_values_near_one(shape: tuple[int, ...]) -> None:
    generator = torch.Generator().manual_seed(0)
    update = torch.randn(*shape, generator=generator)
    values = torch.linalg.svdvals(orthogonalize(update, steps=7))
    assert float(values.min()) > 0.5
    assert float(values.max()) < 1.4


def _json(line: str) -> dict[str, float]:
    import json

    parsed: dict[str, float] = json.loads(line)
    return parsed
