import type { AnswerMessage } from "../lib/types";

const number = new Intl.NumberFormat("en");

/** What an answer cost, and how fast it came. */
export function usageText({ usage, timing }: AnswerMessage): string {
  const parts: string[] = [];
  if (usage) {
    parts.push(`${number.format(usage.input)} in`);
    if (usage.cached > 0) parts.push(`${number.format(usage.cached)} cached`);
    const thinking = usage.reasoning > 0 ? ` (${number.format(usage.reasoning)} thinking)` : "";
    parts.push(`${number.format(usage.output)} out${thinking}`);
  }
  if (timing.first !== null) parts.push(`first token ${(timing.first / 1000).toFixed(2)} s`);
  const rate = tokensPerSecond(usage?.output ?? 0, timing.first, timing.total);
  if (rate !== null) parts.push(`${rate.toFixed(1)} tokens/s`);
  return parts.join(" · ");
}

const SHORTEST_MS = 50; // below that, a rate tells of the network's packets alone

/** The first token is waited for; the rate is that of those after it. */
export function tokensPerSecond(
  output: number,
  first: number | null,
  total: number | null,
): number | null {
  if (output < 2 || first === null || total === null || total - first < SHORTEST_MS) return null;
  return ((output - 1) / (total - first)) * 1000;
}

export function UsageLine({ answer }: { answer: AnswerMessage }) {
  const text = usageText(answer);
  const cut =
    answer.status === "stopped"
      ? "stopped"
      : answer.status === "incomplete"
        ? "cut off: no more tokens were allowed"
        : "";
  if (text === "" && cut === "") return null;
  return (
    <p class="usage" data-testid="usage">
      {[text, cut].filter((part) => part !== "").join(" · ")}
    </p>
  );
}
