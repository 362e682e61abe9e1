/**
 * Markdown -> tokens, block by block.
 *
 * An answer grows at its end. Once a new block has begun, those before it never change again, so
 * only the last one is read anew with each part that comes.
 */

import MarkdownIt, { type Token } from "markdown-it";
import { maths } from "./maths";

export interface Block {
  key: number; // where in the text it begins
  tokens: Token[];
}

// HTML in Markdown is text like any other.
const md = new MarkdownIt({ html: false, linkify: true, typographer: false }).use(maths);
md.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
// Any address may stand in a link here; which ones can be followed is decided where it is shown.
md.validateLink = () => true;

export class BlockReader {
  #done = ""; // the text of `#blocks`
  #blocks: Block[] = [];
  #env = {}; // link definitions

  /** The blocks of a text, as much as is known already from the text before. */
  read(given: string): readonly Block[] {
    const text = given.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
    if (!text.startsWith(this.#done)) {
      this.#done = "";
      this.#blocks = [];
      this.#env = {};
    }
    const rest = text.slice(this.#done.length);
    const groups = topLevel(md.parse(rest, this.#env));
    const last = groups.pop();
    if (last === undefined) return this.#blocks;
    const starts = lineStarts(rest);
    const at = (tokens: Token[]) => this.#done.length + (starts[tokens[0]?.map?.[0] ?? 0] ?? 0);
    const finished = groups.map((tokens) => ({ key: at(tokens), tokens }));
    const open = { key: at(last), tokens: last };
    this.#blocks = [...this.#blocks, ...finished];
    this.#done = text.slice(0, open.key);
    return [...this.#blocks, open];
  }
}

/** The tokens of each block that lies in no other. */
function topLevel(tokens: Token[]): Token[][] {
  const groups: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) groups.push([]);
    groups.at(-1)?.push(token);
    depth += token.nesting;
  }
  return groups;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return starts;
}
