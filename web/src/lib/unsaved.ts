/**
 * Drafts at the moment a page is left. The browser's database works on its own time and may not
 * come to its end then; this store is written at once, and holds no more than the text.
 */

import { read, write } from "./storage";
import type { Draft } from "./types";

const NAME = "motet.unsaved";

type Left = Record<string, { text: string; hasFiles: boolean }>;

function all(): Left {
  try {
    return { ...JSON.parse(read(NAME) ?? "{}") };
  } catch {
    return {};
  }
}

export function leave(id: string, { text, files }: Draft): void {
  write(NAME, JSON.stringify({ ...all(), [id]: { text, hasFiles: files.length > 0 } }));
}

/** It is kept elsewhere by now. */
export function forget(id: string): void {
  const { [id]: known, ...others } = all();
  if (known !== undefined) write(NAME, JSON.stringify(others));
}

/** A draft as it was kept, with what was typed after that. */
export function complete(id: string, kept: Draft): Draft {
  const known = all()[id];
  if (typeof known?.text !== "string") return kept;
  return { text: known.text, files: known.hasFiles ? kept.files : [] };
}
