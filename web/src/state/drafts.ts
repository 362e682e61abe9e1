/** What is typed and not sent yet: kept while it is typed, so that no reload loses it. */

import type { Signal } from "@preact/signals";
import { useState } from "preact/hooks";
import * as db from "../lib/db";
import { read, write } from "../lib/storage";
import type { Draft } from "../lib/types";
import { forget, leave } from "../lib/unsaved";
import { freshDraft } from "./conversations";
import { kept, type Thread } from "./thread";

const KEEP_MS = 300; // at most, from what is typed until it is kept
const TYPED = "motet.typed";

const changed = new Set<Thread | null>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The message box's, of a thread or of a new chat. */
export function draftOf(open: Thread | null): Signal<Draft> {
  return open?.draft ?? freshDraft;
}

export function setDraft(open: Thread | null, change: Partial<Draft>): void {
  const draft = draftOf(open);
  draft.value = { ...draft.peek(), ...change };
  changed.add(open);
  timer ??= setTimeout(keep, KEEP_MS);
}

function keep(): void {
  clearTimeout(timer);
  timer = undefined;
  for (const open of changed) {
    if (open?.isRemoved) continue;
    const id = open?.id ?? db.FRESH;
    kept(db.saveDraft(id, draftOf(open).peek()).then(() => forget(id)));
  }
  changed.clear();
}

function leaveAll(): void {
  for (const open of changed) leave(open?.id ?? db.FRESH, draftOf(open).peek());
  keep();
}
addEventListener("pagehide", leaveAll);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") leaveAll();
});

/** In other boxes, by a name of theirs: for as long as the tab is there. */
const typed = new Map<string, string>(storedTyped());

function storedTyped(): [string, string][] {
  try {
    return Object.entries(JSON.parse(read(TYPED, "sessionStorage") ?? "{}"));
  } catch {
    return [];
  }
}

export function isTyped(name: string): boolean {
  return typed.has(name);
}

/** The text of such a box; null when it is sent or given up. */
export function useTyped(name: string, first: string): [string, (text: string | null) => void] {
  const [text, setText] = useState(() => typed.get(name) ?? first);
  const set = (given: string | null) => {
    if (given === null) typed.delete(name);
    else typed.set(name, given);
    setText(given ?? first);
    write(TYPED, JSON.stringify(Object.fromEntries(typed)), "sessionStorage");
  };
  return [text, set];
}
