import { useState } from "preact/hooks";
import type { ReasoningItem } from "../lib/types";
import { Icon } from "../ui/icons";

interface Props {
  item: ReasoningItem;
  isLive: boolean;
  took: number | undefined; // milliseconds
}

/** What the model thought: one line, that opens. */
export function Reasoning({ item, isLive, took }: Props) {
  const [isOpen, setOpen] = useState(false);
  const text = item.content[0]?.text ?? "";
  if (text === "" && !isLive) return null;
  return (
    <details
      class="reasoning"
      data-testid="reasoning"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <Icon name="chevron" />
        <span class={isLive ? "pulse" : ""}>{isLive ? "Thinking…" : thoughtFor(took)}</span>
        {isLive && <span class="reasoning-peek">{text.slice(-80)}</span>}
      </summary>
      {isOpen && <div class="thought">{text}</div>}
    </details>
  );
}

export function thoughtFor(took: number | undefined): string {
  if (took === undefined) return "Thought";
  const seconds = took / 1000;
  if (seconds < 0.1) return "Thought for less than 0.1 s";
  if (seconds < 10) return `Thought for ${seconds.toFixed(1)} s`;
  if (seconds < 60) return `Thought for ${Math.round(seconds)} s`;
  return `Thought for ${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
