/**
 * Tokens of Markdown -> elements.
 *
 * The elements are made here one by one, and there is no way from the text to any other element or
 * attribute: no HTML is ever parsed.
 */

import type { Token } from "markdown-it";
import { type ComponentChildren, h, type VNode } from "preact";
import { useState } from "preact/hooks";
import { CodeBlock } from "./code";
import { ImageLink, Link } from "./link";
import { Maths } from "./math";

interface Node {
  token: Token;
  children: Node[];
}

const PLAIN = new Set([
  "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "li",
  "thead", "tr", "em", "strong", "s",
]); // biome-ignore format: a table of words
const MOST_CELLS = 1500; // of a table, at first
const DEEPEST = 60; // of what lies in each other; beyond, it stands side by side

function tree(tokens: readonly Token[]): Node[] {
  const root: Node[] = [];
  const open: Node[][] = [root];
  for (const token of tokens) {
    if (token.nesting < 0) {
      open.pop();
      continue;
    }
    const node: Node = { token, children: [] };
    const around = open.at(-1) as Node[];
    around.push(node);
    if (token.nesting > 0) open.push(open.length < DEEPEST ? node.children : around);
  }
  return root;
}

export function render(tokens: readonly Token[]): ComponentChildren {
  return tree(tokens).map(element);
}

function element({ token, children }: Node): ComponentChildren {
  switch (token.type) {
    case "inline":
      return render(token.children ?? []);
    case "text":
      return token.content;
    case "softbreak":
      return "\n";
    case "hardbreak":
      return <br />;
    case "code_inline":
      return <code>{token.content}</code>;
    case "code_block":
      return <CodeBlock text={token.content} language="" />;
    case "fence":
      return <CodeBlock text={token.content} language={token.info.trim().split(/\s/)[0] ?? ""} />;
    case "hr":
      return <hr />;
    case "math_inline":
      return <Maths tex={token.content} isBlock={false} />;
    case "math_block":
      return <Maths tex={token.content} isBlock={true} />;
    case "image":
      return <ImageLink url={String(token.attrGet("src") ?? "")} text={token.content} />;
    case "link_open":
      return <Link url={String(token.attrGet("href") ?? "")}>{children.map(element)}</Link>;
    case "table_open":
      return (
        <div class="table" tabIndex={0} role="region" aria-label="Table">
          <table>{children.map(element)}</table>
        </div>
      );
    case "tbody_open":
      return <Rows rows={children} />;
    case "th_open":
    case "td_open":
      return h(token.tag, { "data-align": alignment(token) }, children.map(element));
    case "ordered_list_open":
      return <ol start={Number(token.attrGet("start") ?? 1)}>{children.map(element)}</ol>;
    case "paragraph_open":
      return token.hidden ? children.map(element) : <p dir="auto">{children.map(element)}</p>;
    default:
      return known(token, children);
  }
}

function known(token: Token, children: Node[]): VNode | string {
  const inside = children.map(element);
  return PLAIN.has(token.tag) ? h(token.tag, null, inside) : token.content;
}

function alignment(token: Token): string | undefined {
  return /text-align:(\w+)/.exec(String(token.attrGet("style") ?? ""))?.[1];
}

/** The rows of a table; of a very long one, some more at each press of a button. */
function Rows({ rows }: { rows: Node[] }) {
  const step = Math.max(1, Math.floor(MOST_CELLS / (rows[0]?.children.length || 1)));
  const [most, setMost] = useState(step);
  const left = rows.length - most;
  return (
    <tbody>
      {rows.slice(0, most).map(element)}
      {left > 0 && (
        <tr>
          <td colSpan={100}>
            <button type="button" class="quiet" onClick={() => setMost(most + step)}>
              {left} more rows
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}
