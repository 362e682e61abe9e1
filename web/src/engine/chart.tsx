import { useState } from "preact/hooks";

export interface Line {
  name: string;
  values: readonly number[];
}

interface Props {
  title: string;
  testid: string;
  times: readonly number[]; // of the values, in seconds
  span: number; // seconds that have room
  lines: readonly Line[];
  most?: number; // of the scale; otherwise the largest value
  show: (value: number) => string;
}

const WIDTH = 300;
const HEIGHT = 72;
const GAP_S = 5; // without a value for so long, the line is broken

/** The path of a line that ends at the right edge, broken where nothing is known. */
export function linePath(
  times: readonly number[],
  values: readonly number[],
  top: number,
  span: number,
): string {
  const end = times.at(-1) ?? 0;
  return values
    .map((value, i) => {
      const time = times[i] ?? 0;
      const isBroken = i === 0 || time - (times[i - 1] ?? 0) > GAP_S;
      const x = WIDTH - ((end - time) / span) * WIDTH;
      const y = HEIGHT - 2 - (Math.min(value, top) / top) * (HEIGHT - 6);
      return `${isBroken ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join("");
}

/** The last minutes of one number, or of two that belong together. */
export function Chart({ title, testid, times, span, lines, most, show }: Props) {
  const [at, setAt] = useState<number | null>(null); // seconds ago, where the pointer is
  const end = times.at(-1) ?? 0;
  const index = at === null ? times.length - 1 : nearest(times, end - at);
  const ago = end - (times[index] ?? end);
  const top = most ?? Math.max(1, ...lines.flatMap((line) => line.values)) * 1.1;
  const last = (line: Line) => line.values.at(-1) ?? 0;
  const told = lines.map((line) => `${line.name} ${show(last(line))}`).join(", ");
  const point = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    setAt(((box.right - event.clientX) / box.width) * span);
  };
  const x = WIDTH - (ago / span) * WIDTH;
  return (
    <figure class="chart">
      <figcaption>
        <span class="chart-title">
          {title}
          {at !== null && `, ${Math.round(ago)} s ago`}
        </span>
        <span class="chart-values">
          {lines.map((line, i) => (
            <span key={line.name} class={`value-${i}`}>
              {show(line.values[index] ?? 0)}
              {lines.length > 1 && <small>{line.name}</small>}
            </span>
          ))}
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${title}: ${told}`}
        data-testid={testid}
        data-value={lines[0] && last(lines[0])}
        onPointerMove={point}
        onPointerLeave={() => setAt(null)}
      >
        <path class="grid" d={`M0 ${HEIGHT / 2}H${WIDTH}M0 ${HEIGHT - 2}H${WIDTH}`} />
        {lines.map((line, i) => (
          <path
            key={line.name}
            class={`line line-${i}`}
            d={linePath(times, line.values, top, span)}
          />
        ))}
        {at !== null && <path class="cursor" d={`M${x.toFixed(1)} 0V${HEIGHT}`} />}
      </svg>
    </figure>
  );
}

/** The place of the value whose time is nearest. */
function nearest(times: readonly number[], wanted: number): number {
  let best = times.length - 1;
  times.forEach((time, i) => {
    if (Math.abs(time - wanted) < Math.abs((times[best] ?? 0) - wanted)) best = i;
  });
  return best;
}
