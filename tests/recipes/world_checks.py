"""What holds for every kind of sample of nano's world; shared by the tests of its families."""

from collections.abc import Callable, Iterator, Sequence

from recipes.nano.grade import Reply, grade
from recipes.nano.world.base import Draw, Effort, Sample, Split

Make = Callable[[Draw], Sample]
EFFORTS: tuple[Effort, ...] = ("low", "medium", "high")
SPLITS: tuple[Split, ...] = ("train", "test")


class Recorder(Draw):
    """A Draw that notes which wordings it gave."""

    def __init__(self, seed: str, split: Split, effort: Effort) -> None:
        super().__init__(seed, split, effort)
        self.used: list[str] = []

    def wording(self, templates: Sequence[str]) -> str:
        self.used.append(super().wording(templates))
        return self.used[-1]


def samples(
    make: Make, num_seeds: int = 200, effort: Effort | None = None
) -> Iterator[tuple[Sample, str, str, str]]:
    """Samples of both splits: the sample, its question, its analysis ("" for none), its answer."""
    for split in SPLITS:
        for seed in range(num_seeds):
            for each in EFFORTS if effort is None else (effort,):
                sample = make(Draw(f"{split} {seed}", split, each))
                question, reply = sample.messages[-2]["content"], sample.messages[-1]
                yield sample, question, reply["analysis"] or "", reply["final"]


def check_kind(make: Make, longest_analysis: int = 700) -> None:
    """The answer is right by the sample's own check, at each effort, and in the agreed form."""
    for sample, question, analysis, final in samples(make):
        assert grade(sample.check, Reply(final)), (question, final, sample.check)
        assert not grade(sample.check, Reply("no idea")), sample.check
        assert bool(analysis) == (sample.effort != "low"), question
        assert len(analysis) <= longest_analysis, analysis
        assert "{" not in question, question
        assert "}" not in question, question


def check_same_answer_at_every_effort(make: Make) -> None:
    """The draws do not depend on the effort, so one question has one answer."""
    for seed in range(100):
        told = [make(Draw(str(seed), "train", effort)).messages for effort in EFFORTS]
        assert len({m[-2]["content"] for m in told}) == 1
        assert len({m[-1]["final"] for m in told}) == 1


def check_wordings_held_out(makes: Sequence[Make], num_seeds: int = 300) -> None:
    """No wording that the test uses was ever used in training."""
    used: dict[str, set[str]] = {"train": set(), "test": set()}
    for make in makes:
        for split in SPLITS:
            for seed in range(num_seeds):
                draw = Recorder(f"{split} {seed}", split, "low")
                make(draw)
                used[split].update(draw.used)
    assert used["test"]
    assert not used["train"] & used["test"]
