"""The key-value cache of one request by its length, with and without windows: docs/kv_memory.svg.

No measurement: the engine takes exactly what `motet.engine.config.kv_request_bytes` says, and a
test compares the two. The last line on stdout is one JSON object.

    python benchmarks/kv_memory.py docs/kv_memory.svg
"""

import argparse
import json
from pathlib import Path

from motet.engine.config import kv_request_bytes
from motet.model.config import ModelConfig

MODELS = {
    "gpt-oss-120b": ModelConfig(num_layers=36, num_experts=128),
    "gpt-oss-20b": ModelConfig(),
}
COLOURS = {"gpt-oss-120b": "#c2410c", "gpt-oss-20b": "#1d4ed8"}
LONGEST = 131_072
LENGTHS = [*range(0, 4096, 256), *range(4096, LONGEST + 1, 2048)]
WIDTH, HEIGHT = 720, 420
LEFT, RIGHT, TOP, BOTTOM = 60, 205, 40, 50
MOST_GIB = 10


def curve(config: ModelConfig, *, windows: bool) -> list[tuple[int, float]]:
    """(tokens, GiB) in bfloat16."""
    return [
        (n, kv_request_bytes(config, 2, n, windows=windows) / 2**30 if n else 0.0) for n in LENGTHS
    ]


def x_of(num_tokens: float) -> float:
    return LEFT + (WIDTH - LEFT - RIGHT) * num_tokens / LONGEST


def y_of(gib: float) -> float:
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * gib / MOST_GIB


def draw() -> str:
    """The picture as SVG text."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        f'<text x="{LEFT}" y="22" font-size="14">Key-value cache of one request, bfloat16</text>',
    ]
    for gib in range(0, MOST_GIB + 1, 2):
        y = y_of(gib)
        parts.append(f'<path d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}" stroke="#ddd"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{gib} GiB</text>')
    for k in range(0, 129, 32):
        x = x_of(k * 1024)
        parts.append(f'<text x="{x:.1f}" y="{HEIGHT - 28}" text-anchor="middle">{k}k</text>')
    parts.append(
        f'<text x="{x_of(LONGEST / 2):.1f}" y="{HEIGHT - 8}" text-anchor="middle">tokens</text>'
    )
    for name, config in MODELS.items():
        for windows in (False, True):
            points = curve(config, windows=windows)
            path = " ".join(f"{x_of(n):.1f},{y_of(gib):.1f}" for n, gib in points)
            dash = "" if windows else ' stroke-dasharray="6 4"'
            parts.append(
                f'<polyline points="{path}" fill="none" stroke="{COLOURS[name]}" '
                f'stroke-width="2"{dash}/>'
            )
            label = name if windows else f"{name}, no windows"
            parts.append(
                f'<text x="{WIDTH - RIGHT + 6}" y="{y_of(points[-1][1]) + 4:.1f}" '
                f'fill="{COLOURS[name]}">{label}: {points[-1][1]:.2f}</text>'
            )
    return "\n".join([*parts, "</svg>", ""])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    args.out.write_text(draw(), "utf-8")
    told = {
        name: {
            "windows_bytes": kv_request_bytes(config, 2, LONGEST),
            "no_windows_bytes": kv_request_bytes(config, 2, LONGEST, windows=False),
        }
        for name, config in MODELS.items()
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
