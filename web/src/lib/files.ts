/** Text files that a person attaches. */

import type { TextFile } from "./types";

const MOST_BYTES = 1_000_000;

export interface ReadFiles {
  files: TextFile[];
  refused: string[]; // why, for each that could not be taken
}

export async function readFiles(given: Iterable<File>): Promise<ReadFiles> {
  const read: ReadFiles = { files: [], refused: [] };
  for (const file of given) {
    if (file.size > MOST_BYTES) {
      read.refused.push(`${file.name} is larger than 1 MB.`);
      continue;
    }
    // A folder can be dropped too, and cannot be read.
    const bytes = await file.arrayBuffer().catch(() => null);
    const text = bytes && decode(bytes);
    if (text === null) read.refused.push(`${file.name} is no text file.`);
    else read.files.push({ name: file.name, text });
  }
  return read;
}

/** UTF-8 without zero bytes, which no text has and most other files do. */
export function decode(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}
