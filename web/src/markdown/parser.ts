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

// Definitions of links may stand anywhere in a text.
type Definitions = NonNullable<Parameters<typeof md.parse>[1]>;
const DEFINITION = /^ {0,3}\[[^\]]+\]:/m;

export class BlockReader {
  #done = ""; // the text of `#blocks`
  #blocks: Block[] = [];
  #defined: Definitions = {}; // in `#done`

  /** The blocks of a text, as much as is known already from the text before. */
  read(given: string): readonly Block[] {
    const text = normal(given);
    if (!text.startsWith(this.#done)) this.#begin();
    const rest = text.slice(this.#done.length);
    const groups = topLevel(md.parse(rest, this.#definitions()));
    const last = groups.pop();
    if (last === undefined) return this.#blocks;
    const starts = lineStarts(rest);
    const at = (tokens: Token[]) => starts[tokens[0]?.map?.[0] ?? 0] ?? 0;
    const keyOf = (tokens: Token[]) => this.#done.length + at(tokens);
    const finished = groups.map((tokens) => ({ key: keyOf(tokens), tokens }));
    const open = { key: keyOf(last), tokens: last };
    if (finished.length > 0) {
      // Of the definitions, too, those alone are kept that do not grow any more.
      const defined = this.#definitions();
      md.parse(rest.slice(0, at(last)), defined);
      this.#defined = defined;
    }
    this.#blocks = [...this.#blocks, ...finished];
    this.#done = text.slice(0, open.key);
    return [...this.#blocks, open];
  }

  /** The blocks of a text that is whole: with links to what is defined after them. */
  readWhole(given: string): readonly Block[] {
    if (!DEFINITION.test(given)) return this.read(given);
    const defined: Definitions = {};
    md.parse(normal(given), defined);
    this.#begin();
    this.#defined = defined;
    return this.read(given);
  }

  #begin(): void {
    this.#done = "";
    this.#blocks = [];
    this.#defined = {};
  }

  /** A copy, for reading adds to it. */
  #definitions(): Definitions {
    return { references: { ...this.#defined.references } };
  }
}

function normal(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
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
