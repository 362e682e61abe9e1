/** Conversations as files: JSON, which can be read back, and Markdown, which people read. */

import {
  list,
  number,
  object,
  readMessage,
  readSettings,
  settled,
  text,
  Unreadable,
} from "./checked";
import { childrenOf, pathTo, subtree } from "./tree";
import type { Conversation, Message } from "./types";
import { newId } from "./types";

const FORMAT = "motet.conversations";

export interface Archived {
  conversation: Conversation;
  messages: Message[];
}

export function toJson(conversations: readonly Archived[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, conversations }, null, 2)}\n`;
}

/** The branch that is shown. */
export function toMarkdown({ conversation, messages }: Archived): string {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const parts = [`# ${conversation.title}`];
  if (conversation.settings.instructions.trim() !== "") {
    parts.push(`**Instructions**\n\n${conversation.settings.instructions}`);
  }
  for (const message of pathTo((id) => byId.get(id), conversation.leaf)) {
    if (message.role === "user") {
      const files = message.files.map((file) => `*Attached: ${file.name}*`);
      parts.push(["## You", ...files, message.text].join("\n\n"));
    } else if (message.role === "tool") {
      for (const { output } of message.outputs) parts.push(`**Result**\n\n${fenced(output)}`);
    } else {
      parts.push(`## ${message.model}`);
      for (const item of message.items) {
        if (item.type === "message") parts.push(item.content.map((part) => part.text).join(""));
        else if (item.type === "function_call") {
          parts.push(`**Call of \`${item.name}\`**\n\n${fenced(item.arguments)}`);
        } else if (item.type === "reasoning" && item.content[0]?.text) {
          const text = item.content[0].text;
          parts.push(`<details><summary>Thinking</summary>\n\n${fenced(text)}\n\n</details>`);
        }
      }
    }
  }
  return `${parts.join("\n\n")}\n`;
}

function fenced(text: string): string {
  const runs = text.match(/`{3,}/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}\n${text}\n${fence}`;
}

/**
 * Read a file that `toJson` wrote. Everything gets new ids, so nothing that is there is changed.
 * What is not of the expected form is an error: it would break the page each time it is opened.
 */
export function fromJson(given: string): Archived[] {
  try {
    const file = object(JSON.parse(given));
    if (file.format !== FORMAT) throw new Unreadable();
    return list(file.conversations).map(readArchived);
  } catch (error) {
    if (!(error instanceof Unreadable || error instanceof SyntaxError)) throw error;
    throw new Error("This is no file of exported conversations.");
  }
}

function readArchived(value: unknown): Archived {
  const archived = object(value);
  const given = object(archived.conversation);
  const messages = list(archived.messages).map(readMessage);
  checkForest(messages);
  const conversation = {
    id: "",
    title: text(given.title),
    createdAt: number(given.createdAt),
    updatedAt: number(given.updatedAt),
    leaf: typeof given.leaf === "string" ? given.leaf : null,
    settings: readSettings(given.settings),
  };
  return renamed({ conversation, messages });
}

/** Messages that come after themselves would never end. */
function checkForest(messages: readonly Message[]): void {
  const children = childrenOf(messages);
  const ids = new Set(messages.map(({ id }) => id));
  const roots = messages.filter(({ parent }) => parent === null || !ids.has(parent));
  const reached = roots.reduce((sum, { id }) => sum + subtree(children, id).length, 0);
  if (reached !== messages.length || ids.size !== messages.length) throw new Unreadable();
}

function renamed({ conversation, messages }: Archived): Archived {
  const id = newId();
  const ids = new Map(messages.map((message) => [message.id, newId()]));
  const known = (old: string | null) => (old === null ? null : (ids.get(old) ?? null));
  return {
    conversation: {
      ...conversation,
      id,
      leaf: known(conversation.leaf) ?? ids.get(messages.at(-1)?.id ?? "") ?? null,
    },
    messages: messages.map((message) => ({
      ...(message.role === "assistant" ? settled(message) : message),
      id: ids.get(message.id) as string,
      conversation: id,
      parent: known(message.parent),
    })),
  };
}

/** Branch: what lies on a path, as a conversation of its own. */
export function copied(conversation: Conversation, path: readonly Message[]): Archived {
  const now = Date.now();
  const copy = renamed({
    conversation: { ...conversation, leaf: path.at(-1)?.id ?? null },
    messages: [...path],
  });
  return { ...copy, conversation: { ...copy.conversation, createdAt: now, updatedAt: now } };
}

/** A title as the name of a file. */
export function fileName(title: string, extension: string): string {
  const name = title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  return `${name.slice(0, 60).toLowerCase() || "conversation"}.${extension}`;
}
