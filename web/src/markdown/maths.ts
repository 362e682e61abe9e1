/** TeX in Markdown: `\( \)`, `\[ \]`, `$$ $$`, and `$ $` where it can mean nothing else. */

import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";

const INLINE = [
  { open: "\\(", close: "\\)", isBlock: false },
  { open: "\\[", close: "\\]", isBlock: true },
  { open: "$$", close: "$$", isBlock: true },
] as const;
const BLOCKS = INLINE.filter((kind) => kind.isBlock);

function inline(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  for (const { open, close, isBlock } of INLINE) {
    if (!src.startsWith(open, pos)) continue;
    const end = src.indexOf(close, pos + open.length);
    if (end < 0 || end > state.posMax) return false;
    if (!silent) push(state, src.slice(pos + open.length, end), isBlock);
    state.pos = end + close.length;
    return true;
  }
  return false;
}

/** One dollar is most often money: what is enclosed must touch both, and no digit may follow. */
function dollar(state: StateInline, silent: boolean): boolean {
  const found = /^\$([^\s$](?:[^$\n]*[^\s$\\])?)\$(?!\d)/.exec(
    state.src.slice(state.pos, state.pos + 500),
  );
  if (!found?.[1]) return false;
  if (!silent) push(state, found[1], false);
  state.pos += found[0].length;
  return true;
}

function push(state: StateInline, tex: string, isBlock: boolean): void {
  const token = state.push(isBlock ? "math_block" : "math_inline", "", 0);
  token.content = tex;
}

function block(state: StateBlock, first: number, last: number, silent: boolean): boolean {
  const line = (i: number) =>
    state.src.slice((state.bMarks[i] ?? 0) + (state.tShift[i] ?? 0), state.eMarks[i]).trimEnd();
  const begun = line(first);
  const kind = BLOCKS.find(({ open }) => begun.startsWith(open));
  if (kind === undefined || (state.sCount[first] ?? 0) - state.blkIndent >= 4) return false;
  for (let i = first; i < last; i++) {
    const from = i === first ? kind.open.length : 0;
    const text = line(i);
    if (i > first && text === "") return false;
    const end = text.indexOf(kind.close, from);
    if (end < 0) continue;
    if (end + kind.close.length !== text.length) return false; // more follows: it is inline
    if (silent) return true;
    const whole = state.getLines(first, i + 1, state.sCount[first] ?? 0, false).trim();
    const token = state.push("math_block", "", 0);
    token.content = whole.slice(kind.open.length, whole.length - kind.close.length);
    token.map = [first, i + 1];
    state.line = i + 1;
    return true;
  }
  return false;
}

export function maths(md: MarkdownIt): void {
  // Before `escape`, which would take the backslash.
  md.inline.ruler.before("escape", "math", inline);
  md.inline.ruler.after("math", "math_dollar", dollar);
  md.block.ruler.before("fence", "math_block", block, { alt: ["paragraph", "list", "blockquote"] });
}
