import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { visible } from "../chat/tokens";
import type { AnswerMessage } from "../lib/types";
import { answerText } from "../lib/types";
import { thread } from "../state/conversations";
import { key } from "../state/session";
import { route, shownTheme } from "../state/view";
import { askRouting, chosen, loads, type Routing } from "./routing";

/** The answer that the address names. */
function useAnswer(): AnswerMessage | null {
  const { value } = route;
  if (value.view !== "engine" || value.answer === null) return null;
  const named = thread.value?.find(value.answer.message)?.value;
  return named?.role === "assistant" ? named : null;
}

/** The last answer of the conversation that was shown. */
function useLast(): AnswerMessage | null {
  const path = thread.value?.path.value ?? [];
  const last = path.map((message) => message.value).findLast(({ role }) => role === "assistant");
  return last?.role === "assistant" && last.items.length > 0 ? last : null;
}

export function RoutingView() {
  const answer = useAnswer();
  const last = useLast();
  const [routing, setRouting] = useState<Routing | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const asked = useRef(0); // so that what comes for another answer is not taken
  const more = async (known: Routing | null) => {
    const open = thread.peek();
    const number = ++asked.current;
    if (!answer || !open) return;
    setAsking(true);
    setProblem(null);
    try {
      const path = open.pathTo(answer.id).slice(0, -1);
      const found = await askRouting(answer, path, known, key.peek());
      if (number === asked.current) setRouting(found);
    } catch (error) {
      if (number === asked.current) setProblem((error as Error).message);
    } finally {
      if (number === asked.current) setAsking(false);
    }
  };
  useEffect(() => {
    setRouting(null);
    void more(null);
  }, [answer?.id]);
  return (
    <section class="routing" data-testid="routing" aria-label="Experts">
      <h3>Experts</h3>
      {answer === null ? (
        <>
          <p class="hint">
            “Experts” under an answer of a chat shows here which experts each layer chose for it.
          </p>
          {last && (
            <a data-testid="routing-load" href={`#/engine/${last.conversation}/${last.id}`}>
              Show those of the last answer
            </a>
          )}
        </>
      ) : (
        <p class="hint">
          Of the answer “{answerText(answer).slice(0, 80) || "…"}”: the stronger the colour, the
          more tokens went there.
        </p>
      )}
      {problem !== null && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      {routing !== null && <Picture routing={routing} />}
      {isAsking && <p role="status">The model reads the answer again…</p>}
      {routing !== null && !isAsking && routing.tokens.length < routing.num_tokens && (
        <button type="button" data-testid="routing-more" onClick={() => more(routing)}>
          More tokens ({routing.num_tokens - routing.tokens.length} left)
        </button>
      )}
    </section>
  );
}

function Picture({ routing }: { routing: Routing }) {
  const [at, setAt] = useState<number | null>(null);
  const counts = useMemo(() => loads(routing), [routing]);
  return (
    <div class="routing-picture">
      <HeatMap routing={routing} counts={counts} at={at} />
      <RoutedTokens routing={routing} at={at} onAt={setAt} />
      <Detail routing={routing} at={at} />
    </div>
  );
}

const CELL = 28; // pixels of the canvas, and at most of the page
const GAP = 4;

interface MapProps {
  routing: Routing;
  counts: number[][];
  at: number | null; // the token that is looked at
}

function HeatMap({ routing, counts, at }: MapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [cell, setCell] = useState<{ layer: number; expert: number } | null>(null);
  const { num_layers, num_experts } = routing;
  const theme = shownTheme.value;
  // The theme is of these, for it changes the colours.
  useEffect(() => draw(canvas.current, routing, counts, at), [routing, counts, at, theme]);
  const point = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const layer = Math.floor(((event.clientY - box.top) / box.height) * num_layers);
    const expert = Math.floor(((event.clientX - box.left) / box.width) * num_experts);
    setCell({ layer, expert });
  };
  const count = cell && counts[cell.layer]?.[cell.expert];
  return (
    <div class="heat">
      <canvas
        ref={canvas}
        class="heat-map"
        width={num_experts * CELL - GAP}
        height={num_layers * CELL - GAP}
        style={{ maxWidth: `${num_experts * CELL - GAP}px` }}
        role="img"
        data-testid="routing-map"
        aria-label={`Use of ${num_experts} experts in ${num_layers} layers by ${routing.tokens.length} tokens`}
        onPointerMove={point}
        onPointerLeave={() => setCell(null)}
      />
      <p class="hint">
        {cell
          ? `Layer ${cell.layer}, expert ${cell.expert}: ${count ?? 0} of ${routing.tokens.length} tokens`
          : "Rows are layers, the first at the top; columns are experts."}
      </p>
    </div>
  );
}

function draw(
  canvas: HTMLCanvasElement | null,
  routing: Routing,
  counts: number[][],
  at: number | null,
): void {
  const context = canvas?.getContext("2d");
  if (!canvas || !context) return;
  const { color: ink, borderTopColor: mark } = getComputedStyle(canvas);
  const most = Math.max(1, ...counts.flat());
  context.clearRect(0, 0, canvas.width, canvas.height);
  counts.forEach((row, layer) => {
    const marked = at === null ? null : chosen(routing, at, layer);
    row.forEach((count, expert) => {
      const isChosen = marked?.includes(expert) ?? false;
      const share = (count / most) * (marked === null ? 1 : 0.5);
      context.globalAlpha = isChosen ? 1 : 0.05 + 0.95 * share;
      context.fillStyle = isChosen ? mark : ink;
      context.fillRect(expert * CELL, layer * CELL, CELL - GAP, CELL - GAP);
    });
  });
}

interface TokensProps {
  routing: Routing;
  at: number | null;
  onAt: (at: number | null) => void;
}

function RoutedTokens({ routing, at, onAt }: TokensProps) {
  const place = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const now = at ?? 0;
    const steps: Record<string, number> = {
      ArrowRight: now + 1,
      ArrowDown: now + 1,
      ArrowLeft: now - 1,
      ArrowUp: now - 1,
      Home: 0,
      End: routing.tokens.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const kept = Math.min(Math.max(next, 0), routing.tokens.length - 1);
    onAt(kept);
    (place.current?.children[kept] as HTMLElement | undefined)?.focus();
  };
  return (
    <div
      ref={place}
      class="token-text"
      role="group"
      aria-label="Tokens of the answer"
      onKeyDown={onKeyDown}
      onMouseLeave={() => onAt(null)}
    >
      {routing.tokens.map((token, i) => (
        <span
          key={i}
          class={`token kind-${token.kind}`}
          role="button"
          data-testid="routing-token"
          tabIndex={i === (at ?? 0) ? 0 : -1}
          aria-pressed={i === at}
          aria-label={`${token.text}, ${token.kind}`}
          onMouseEnter={() => onAt(i)}
          onFocus={() => onAt(i)}
        >
          {visible(token.text)}
        </span>
      ))}
    </div>
  );
}

/** The same in words. */
function Detail({ routing, at }: { routing: Routing; at: number | null }) {
  const layers = Array.from({ length: routing.num_layers }, (_, layer) => layer);
  return (
    <div class="routing-detail" data-testid="routing-detail" aria-live="polite">
      {at !== null ? (
        <>
          <p>
            <strong>{visible(routing.tokens[at]?.text ?? "")}</strong>{" "}
            <span class="hint">
              token {at + 1} of {routing.tokens.length}; experts, the best first
            </span>
          </p>
          <ol start={0}>
            {layers.map((layer) => (
              <li key={layer}>
                <span class="hint">layer {layer}</span> {chosen(routing, at, layer).join(" ")}
              </li>
            ))}
          </ol>
        </>
      ) : (
        <p class="hint">Point at a token, or go through them with the arrow keys.</p>
      )}
    </div>
  );
}
