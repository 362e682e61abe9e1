"""The pictures of docs/performance.md, of the figures in docs/gpu_speed.json.

No measurement: who measures writes the figures there, and runs this. The last line on stdout is one
JSON object.

    python benchmarks/gpu_plots.py docs/gpu_speed.json docs
"""

import argparse
import json
import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

WIDTH, HEIGHT = 720, 420
LEFT, RIGHT, TOP, BOTTOM = 70, 175, 40, 50
LABEL_STEP = 15  # from one name to the next


@dataclass(frozen=True)
class Axis:
    """A logarithmic scale from the least to the most of some values, and where it is drawn."""

    values: list[float]
    start: float
    end: float
    base: int
    low: float = field(init=False)
    high: float = field(init=False)

    def __post_init__(self) -> None:
        least, most = min(self.values), max(self.values)
        scale = math.log(self.base)
        object.__setattr__(self, "low", math.floor(math.log(least) / scale + 1e-9))
        top = math.ceil(math.log(most) / scale - 1e-9)
        object.__setattr__(self, "high", max(top, self.low + 1))

    def at(self, value: float) -> float:
        """Where a value is drawn."""
        part = (math.log(value) / math.log(self.base) - self.low) / (self.high - self.low)
        return self.start + (self.end - self.start) * part

    def ticks(self) -> list[float]:
        """Powers of the base, and between powers of ten 2 and 5 of them."""
        whole = range(int(self.low), int(self.high) + 1)
        if self.base == 2:
            return [float(2**e) for e in whole]
        found = [m * 10.0**e for e in whole for m in (1, 2, 5)]
        return [value for value in found if value <= 10.0**self.high]


def draw(plot: dict[str, Any]) -> str:
    """One picture as SVG text."""
    points = [point for series in plot["series"] for point in series["points"]]
    x = Axis([p[0] for p in points], LEFT, WIDTH - RIGHT, 2)
    y = Axis([p[1] for p in points], HEIGHT - BOTTOM, TOP, 10)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        f'<text x="{LEFT}" y="22" font-size="14">{plot["title"]}</text>',
    ]
    for value in y.ticks():
        parts.append(f'<path d="M{LEFT} {y.at(value):.1f}H{WIDTH - RIGHT}" stroke="#ddd"/>')
        parts.append(
            f'<text x="{LEFT - 8}" y="{y.at(value) + 4:.1f}" text-anchor="end">'
            f"{_short(value)}</text>"
        )
    for value in x.ticks():
        parts.append(
            f'<text x="{x.at(value):.1f}" y="{HEIGHT - 28}" text-anchor="middle">'
            f"{_short(value, 1024)}</text>"
        )
    parts.append(
        f'<text x="{(LEFT + WIDTH - RIGHT) / 2:.1f}" y="{HEIGHT - 8}" text-anchor="middle">'
        f"{plot['x']}</text>"
    )
    for series in plot["series"]:
        places = [(x.at(p[0]), y.at(p[1])) for p in series["points"]]
        dash = ' stroke-dasharray="6 4"' if series.get("dashed") else ""
        line = " ".join(f"{a:.1f},{b:.1f}" for a, b in places)
        colour = series["colour"]
        parts.append(
            f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"{dash}/>'
        )
        parts += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3" fill="{colour}"/>' for a, b in places]
    parts += _names(plot["series"], y)
    return "\n".join([*parts, "</svg>", ""])


def _names(all_series: list[dict[str, Any]], y: Axis) -> list[str]:
    """Beside the ends of the lines, moved apart where they would meet."""
    wanted = sorted((y.at(s["points"][-1][1]), s["name"], s["colour"]) for s in all_series)
    parts, last = [], -math.inf
    for at, name, colour in wanted:
        last = max(at + 4, last + LABEL_STEP)
        parts.append(f'<text x="{WIDTH - RIGHT + 8}" y="{last:.1f}" fill="{colour}">{name}</text>')
    return parts


def _short(value: float, unit: int = 1000) -> str:
    return f"{value / unit:g}k" if value >= unit else f"{value:g}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("figures", type=Path)
    parser.add_argument("folder", type=Path)
    args = parser.parse_args()
    plots = json.loads(args.figures.read_text("utf-8"))["plots"]
    for plot in plots:
        (args.folder / plot["file"]).write_text(draw(plot), "utf-8")
    print(json.dumps({"written": [plot["file"] for plot in plots]}))


if __name__ == "__main__":
    main()
