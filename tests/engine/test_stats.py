"""Rates look back some seconds, counters to the beginning."""

from motet.engine.stats import StepMeter


def test_rates_are_those_of_the_last_seconds() -> None:
    now = 100.0
    meter = StepMeter(clock=lambda: now)
    assert meter.rates() == (0.0, 0.0)
    for _ in range(4):
        now += 1.0
        meter.step(10, 100)
    assert meter.rates() == (10.0, 100.0)
    now += 8.5  # two of the steps are more than ten seconds ago
    assert meter.rates() == (2.0, 20.0)
    now += 100.0
    assert meter.rates() == (0.0, 0.0)
    assert (meter.num_steps, meter.generated_tokens) == (4, 40)
