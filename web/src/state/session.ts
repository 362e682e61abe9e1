/** The server: whether it is there, the key it takes, the models it has. */

import { signal } from "@preact/signals";
import { ApiFailure, ask, GONE } from "../lib/api";
import { read, write } from "../lib/storage";

const KEY = "motet.key";
const AGAIN_MS = 2000;
const REFUSED_AGAIN_MS = 10_000;
// The characters that a header can hold.
const KEY_FORM = /^[\x21-\x7e]+$/;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Look again later, and only once however many ask for that. */
function later(act: () => void, pause: number): void {
  clearTimeout(timer);
  timer = setTimeout(act, pause);
}

export const key = signal<string | null>(read(KEY, "sessionStorage") ?? read(KEY));
export const models = signal<readonly string[]>([]);
/**
 * "key": one is asked for, or the one that was given was refused. "refused": the server answers, and
 * takes nothing; `problem` says why.
 */
export const connection = signal<"unknown" | "ok" | "gone" | "key" | "refused">("unknown");
export const problem = signal("");
export const keyProblem = signal<string | null>(null);

const waiting = new Set<() => void>(); // to be done when the server answers

/** Do something once, when the server answers again. */
export function whenBack(act: () => void): () => void {
  waiting.add(act);
  return () => waiting.delete(act);
}

export async function connect(): Promise<void> {
  try {
    const response = await ask("/v1/models", { key: key.value });
    const listed = (await response.json()) as { data: { id: string }[] };
    models.value = listed.data.map((model) => model.id);
    connection.value = "ok";
    keyProblem.value = null;
    const acts = [...waiting];
    waiting.clear();
    for (const act of acts) act();
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    noteFailure(error);
    if (error.code !== GONE && error.status !== 401) {
      connection.value = "refused";
      problem.value = error.message;
      later(connect, REFUSED_AGAIN_MS);
    }
  }
}

/** Any request failed: if it is the server or the key, the page as a whole must know. */
export function noteFailure(failure: ApiFailure): void {
  if (failure.status === 401) {
    connection.value = "key";
    keyProblem.value = key.value === null ? null : "The server does not know this key.";
  } else if (failure.code === GONE && connection.value !== "gone") {
    connection.value = "gone";
    later(lookAgain, AGAIN_MS);
  }
}

async function lookAgain(): Promise<void> {
  try {
    await ask("/health", { key: null });
  } catch {
    later(lookAgain, AGAIN_MS);
    return;
  }
  await connect();
  // Between the two it may have gone once more.
  if (connection.value === "gone") later(lookAgain, AGAIN_MS);
}

/** Take a key; it is kept for this tab, or on this device. */
export async function useKey(given: string, isRemembered: boolean): Promise<void> {
  if (!KEY_FORM.test(given)) {
    keyProblem.value = "This is no key: it has characters that keys do not have.";
    return;
  }
  forgetKey();
  key.value = given;
  write(KEY, given, isRemembered ? "localStorage" : "sessionStorage");
  await connect();
}

export function forgetKey(): void {
  write(KEY, null, "sessionStorage");
  write(KEY, null);
  key.value = null;
}

/** The model that a choice means here; null before the server has told its models. */
export function modelOf(chosen: string | null): string | null {
  const served = models.value;
  return chosen !== null && served.includes(chosen) ? chosen : (served[0] ?? null);
}
