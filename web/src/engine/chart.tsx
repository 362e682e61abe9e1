import { useState } from "preact/hooks";

export interface Line {
  name: string;
  values: readonly number[];
}

interface Props {
  title: string;
  testid: string;
  lines: readonly Line[];
  most?: number; // of the scale; otherwise the largest value
  show: (value: number) => string;
  slots: number; // values that have room
}

const WIDTH = 300;
const HEIGHT = 72;

/** The path of a line whose newest value stands at the right edge. */
export function linePath(values: readonly number[], top: number, slots: number): string {
  return values
    .map((value, i) => {
      const x = WIDTH - ((values.length - 1 - i) / (slots - 1)) * WIDTH;
      const y = HEIGHT - 2 - (Math.min(value, top) / top) * (HEIGHT - 6);
      return `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join("");
}

/** The last minutes of one number, or of two that belong together. */
export function Chart({ title, testid, lines, most, show, slots }: Props) {
  const [at, setAt] = useState<number | null>(null); // values ago
  const top = most ?? Math.max(1, ...lines.flatMap((line) => line.values)) * 1.1;
  const back = at ?? 0;
  const shownOf = (line: Line) => line.values.at(-1 - back) ?? 0;
  const now = lines.map((line) => line.values.at(-1) ?? 0);
  const told = lines.map((line) => `${line.name} ${show(line.values.at(-1) ?? 0)}`).join(", ");
  const point = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const ago = Math.round(((box.right - event.clientX) / box.width) * (slots - 1));
    setAt(Math.min(Math.max(ago, 0), Math.max(0, (lines[0]?.values.length ?? 1) - 1)));
  };
  const x = WIDTH - (back / (slots - 1)) * WIDTH;
  return (
    <figure class="chart">
      <figcaption>
        <span class="chart-title">{title}</span>
        <span class="chart-values">
          {lines.map((line, i) => (
            <span key={line.name} class={`value-${i}`}>
              {show(shownOf(line))}
              {lines.length > 1 && <small>{line.name}</small>}
            </span>
          ))}
          {at !== null && <small>{back} s ago</small>}
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${title}: ${told}`}
        data-testid={testid}
        data-value={now[0]}
        onPointerMove={point}
        onPointerLeave={() => setAt(null)}
      >
        <path class="grid" d={`M0 ${HEIGHT / 2}H${WIDTH}M0 ${HEIGHT - 2}H${WIDTH}`} />
        {lines.map((line, i) => {
          const path = linePath(line.values, top, slots);
          const begin = WIDTH - ((line.values.length - 1) / (slots - 1)) * WIDTH;
          return (
            <g key={line.name} class={`line-${i}`}>
              {path !== "" && i === 0 && (
                <path
                  class="area"
                  d={`${path}L${WIDTH} ${HEIGHT}L${begin.toFixed(1)} ${HEIGHT}Z`}
                />
              )}
              <path class="line" d={path} />
            </g>
          );
        })}
        {at !== null && <path class="cursor" d={`M${x} 0V${HEIGHT}`} />}
      </svg>
    </figure>
  );
}
