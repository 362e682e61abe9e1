import { useRef, useState } from "preact/hooks";
import type { Token, TokenScore } from "../lib/types";

const MOST = 3000;

/** Shown in a token's place where nothing else would be seen. */
export function visible(text: string): string {
  return text.replaceAll("\n", "⏎\n").replaceAll("\t", "⇥\t");
}

function percent(logprob: number): string {
  const share = Math.exp(logprob) * 100;
  return share >= 99.95 ? "100 %" : share >= 0.1 ? `${share.toFixed(1)} %` : "< 0.1 %";
}

/** How sure: 0 for a token that was as good as certain, 4 for one that surprised. */
function doubt(logprob: number): number {
  const share = Math.exp(logprob);
  return share > 0.95 ? 0 : share > 0.75 ? 1 : share > 0.45 ? 2 : share > 0.15 ? 3 : 4;
}

/** An answer token by token; one of them is looked at, with what might have stood in its place. */
export function Tokens({ tokens }: { tokens: readonly Token[] }) {
  const [at, setAt] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const shown = tokens.slice(0, MOST);
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: shown.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const kept = Math.min(Math.max(next, 0), shown.length - 1);
    setAt(kept);
    place.current?.querySelectorAll<HTMLElement>("[data-testid=token]")[kept]?.focus();
  };
  const token = shown[at];
  return (
    <div class="tokens" data-testid="tokens">
      <div
        ref={place}
        class="token-text"
        role="group"
        aria-label="Tokens of the answer"
        onKeyDown={onKeyDown}
      >
        {shown.map((one, i) => (
          <span
            key={i}
            class="token"
            role="button"
            data-testid="token"
            data-doubt={doubt(one.logprob)}
            tabIndex={i === at ? 0 : -1}
            aria-label={`${one.token}, ${percent(one.logprob)}`}
            aria-pressed={i === at}
            onMouseEnter={() => setAt(i)}
            onFocus={() => setAt(i)}
          >
            {visible(one.token)}
          </span>
        ))}
      </div>
      {tokens.length > MOST && <p class="hint">The first {MOST} tokens are shown.</p>}
      {token && <TokenCard token={token} />}
    </div>
  );
}

function TokenCard({ token }: { token: Token }) {
  const isAmong = token.top_logprobs.some((one) => one.token === token.token);
  const rows: TokenScore[] = isAmong ? token.top_logprobs : [token, ...token.top_logprobs];
  return (
    <table class="token-card" data-testid="token-card">
      <caption class="sr-only">What might have stood here</caption>
      <tbody>
        {rows.map((one) => (
          <tr key={one.bytes.join()} class={one.token === token.token ? "is-chosen" : ""}>
            <th scope="row">{visible(one.token) || "(nothing)"}</th>
            <td>
              <span class="bar">
                <span style={{ width: `${Math.exp(one.logprob) * 100}%` }} />
              </span>
            </td>
            <td>{percent(one.logprob)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
