/** A conversation's messages form a tree: another version of a message is another child. */

import type { Message } from "./types";

export type Children = ReadonlyMap<string | null, readonly string[]>;
type Find = (id: string) => Message | undefined;

/** The children of each message, the oldest first. */
export function childrenOf(messages: Iterable<Message>): Map<string | null, string[]> {
  const children = new Map<string | null, string[]>();
  for (const message of [...messages].sort((a, b) => a.createdAt - b.createdAt)) {
    const siblings = children.get(message.parent);
    if (siblings === undefined) children.set(message.parent, [message.id]);
    else siblings.push(message.id);
  }
  return children;
}

/** From the first message to `leaf`. */
export function pathTo(find: Find, leaf: string | null): Message[] {
  const path: Message[] = [];
  const seen = new Set<string>();
  let id = leaf;
  while (id !== null && !seen.has(id)) {
    const message = find(id);
    if (message === undefined) break;
    seen.add(id);
    path.push(message);
    id = message.parent;
  }
  return path.reverse();
}

/** The end of the newest branch beneath a message. */
export function newestLeaf(children: Children, id: string): string {
  let leaf = id;
  for (;;) {
    const next = children.get(leaf)?.at(-1);
    if (next === undefined) return leaf;
    leaf = next;
  }
}

/** A message and all that follows it, in whatever version. */
export function subtree(children: Children, id: string): string[] {
  const ids = [id];
  for (let i = 0; i < ids.length; i++) ids.push(...(children.get(ids[i] as string) ?? []));
  return ids;
}
