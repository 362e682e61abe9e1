/** The engine's numbers, as the server sends them each second. */

import { signal } from "@preact/signals";
import { ApiFailure, askEvents } from "../lib/api";
import { connection, key, noteFailure } from "../state/session";

export interface Facts {
  model: string;
  num_layers: number;
  num_experts: number;
  experts_per_token: number;
  max_context: number;
  num_blocks: number;
  device?: string;
}

export interface Stats {
  time: number;
  num_waiting: number;
  num_running: number;
  num_blocks: number;
  num_used_blocks: number;
  num_cached_blocks: number;
  num_evicted_blocks: number;
  num_preemptions: number;
  num_finished: number;
  num_aborted: number;
  num_failed: number;
  prompt_tokens: number;
  cached_tokens: number;
  generated_tokens: number;
  tokens_per_s: number;
  prompt_tokens_per_s: number;
  drafted_tokens: number;
  accepted_tokens: number;
  open_generations: number;
  restarts: number;
}

export const SPAN = 180; // seconds that are kept
const AGAIN_MS = 2000;

export const facts = signal<Facts | null>(null);
export const history = signal<readonly Stats[]>([]);
export const engineState = signal<string>("connecting");

/** Listen until it is stopped, through every interruption. */
export function follow(): () => void {
  const run = new AbortController();
  void listen(run.signal);
  return () => run.abort();
}

async function listen(aborted: AbortSignal): Promise<void> {
  while (!aborted.aborted) {
    try {
      const call = { key: key.peek(), signal: aborted };
      for await (const { name, data } of askEvents("/v1/engine/stats", call)) take(name, data);
      engineState.value = "connecting";
    } catch (error) {
      if (aborted.aborted) return;
      if (!(error instanceof ApiFailure)) throw error;
      engineState.value = error.message;
      noteFailure(error);
      if (error.status === 401) await connected(aborted);
    }
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

/** Until the server has taken a key; asking before would only ask the person again. */
function connected(aborted: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = connection.subscribe((state) => state === "ok" && resolve());
    aborted.addEventListener("abort", () => {
      end();
      resolve();
    });
  });
}

function take(name: string, data: string): void {
  const given = JSON.parse(data);
  if (name === "facts") facts.value = given;
  else if (name === "down") engineState.value = given.reason;
  else if (name === "stats") {
    const before = history.peek().at(-1);
    // Another engine counts from 0.
    const kept = before && given.generated_tokens < before.generated_tokens ? [] : history.peek();
    history.value = [...kept, given].filter((one) => one.time >= given.time - SPAN);
    engineState.value = "running";
  }
}

/**
 * The share of prompts' tokens that were found in the cache, over the numbers given; where they
 * tell of no prompt, of all that the engine has read.
 */
export function hitRate(stats: readonly Stats[]): number {
  const first = stats[0];
  const last = stats.at(-1);
  if (first === undefined || last === undefined) return 0;
  const prompt = last.prompt_tokens - first.prompt_tokens;
  if (prompt > 0) return (last.cached_tokens - first.cached_tokens) / prompt;
  return last.prompt_tokens > 0 ? last.cached_tokens / last.prompt_tokens : 0;
}
