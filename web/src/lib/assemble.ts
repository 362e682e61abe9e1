/** The events of a response -> the items of an answer. */

import type { Failure, Item, MessageItem, ReasoningItem, Token, Usage } from "./types";

type Json = Record<string, unknown>;

interface ResponseEvent {
  type: string;
  output_index?: number;
  delta?: string;
  logprobs?: Token[];
  item?: Json;
  response?: {
    status: string;
    usage: {
      input_tokens: number;
      input_tokens_details: { cached_tokens: number };
      output_tokens: number;
      output_tokens_details: { reasoning_tokens: number };
    } | null;
    error: Failure | null;
  };
}

export interface Ended {
  status: "completed" | "incomplete" | "failed";
  usage: Usage | null;
  failure: Failure | null;
}

/** An item as it is kept; one that the page does not know is kept whole. */
export function readItem(raw: Json): Item {
  if (raw.type === "reasoning" || raw.type === "message" || raw.type === "function_call") {
    return raw as unknown as Item;
  }
  return { type: "other", id: String(raw.id), status: String(raw.status ?? ""), raw };
}

/**
 * Grows with the events. Every change makes a new item, so that what is shown can tell by identity
 * which items are still the same.
 */
export class Assembly {
  items: Item[] = [];
  ended: Ended | null = null;
  thinking: Record<string, number> = {};
  #begun: Record<string, number> = {};

  /** Take an event that came at `now`; whether it held something of the model's. */
  push(event: ResponseEvent, now: number): boolean {
    const index = event.output_index ?? -1;
    switch (event.type) {
      case "response.output_item.added":
      case "response.output_item.done": {
        const item = readItem(event.item ?? {});
        this.items[index] = item;
        if (item.type === "reasoning") this.#clock(item, event.type.endsWith("added"), now);
        return false;
      }
      case "response.reasoning_text.delta":
        this.#change<ReasoningItem>(index, (item) => ({
          ...item,
          content: [{ type: "reasoning_text", text: textOf(item) + event.delta }],
        }));
        return true;
      case "response.output_text.delta":
        this.#change<MessageItem>(index, (item) => ({
          ...item,
          content: [
            {
              type: "output_text",
              annotations: [],
              text: textOf(item) + event.delta,
              logprobs: (item.content[0]?.logprobs ?? []).concat(event.logprobs ?? []),
            },
          ],
        }));
        return true;
      case "response.function_call_arguments.delta":
        this.#change<Item & { type: "function_call" }>(index, (item) => ({
          ...item,
          arguments: item.arguments + event.delta,
        }));
        return true;
      case "response.completed":
      case "response.incomplete":
      case "response.failed":
        this.ended = readEnd(event);
        return false;
      default:
        return false;
    }
  }

  #change<T extends Item>(index: number, change: (item: T) => T): void {
    const item = this.items[index];
    if (item !== undefined) this.items[index] = change(item as T);
  }

  #clock(item: ReasoningItem, isBegin: boolean, now: number): void {
    if (isBegin) this.#begun[item.id] = now;
    else this.thinking[item.id] = now - (this.#begun[item.id] ?? now);
  }
}

function textOf(item: ReasoningItem | MessageItem): string {
  return item.content[0]?.text ?? "";
}

function readEnd({ response }: ResponseEvent): Ended {
  const usage = response?.usage;
  const status = response?.status;
  return {
    status: status === "completed" || status === "failed" ? status : "incomplete",
    failure: response?.error ?? null,
    usage: usage
      ? {
          input: usage.input_tokens,
          cached: usage.input_tokens_details.cached_tokens,
          output: usage.output_tokens,
          reasoning: usage.output_tokens_details.reasoning_tokens,
        }
      : null,
  };
}
