"""The pictures in the documentation are of the figures beside them."""

import json
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PLOTS = json.loads((ROOT / "docs/gpu_speed.json").read_text("utf-8"))["plots"]


@pytest.mark.parametrize("plot", PLOTS, ids=[plot["file"] for plot in PLOTS])
def test_a_picture_is_of_its_figures(plot: dict[str, object]) -> None:
    draw = runpy.run_path(str(ROOT / "benchmarks/gpu_plots.py"))["draw"]
    assert (ROOT / "docs" / str(plot["file"])).read_text("utf-8") == draw(plot)
