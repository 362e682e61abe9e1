/** Conversations as files: JSON, which can be read back, and Markdown, which people read. */

import { pathTo } from "./tree";
import type { Conversation, Message } from "./types";
import { DEFAULTS, newId } from "./types";

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
export function fromJson(text: string): Archived[] {
  const wrong = new Error("This is no file of exported conversations.");
  let given: { format?: unknown; conversations?: unknown };
  try {
    given = JSON.parse(text);
  } catch {
    throw wrong;
  }
  if (given?.format !== FORMAT || !Array.isArray(given.conversations)) throw wrong;
  return given.conversations.map((entry: Archived) => {
    if (!isArchived(entry)) throw wrong;
    return renamed(entry);
  });
}

function isArchived(entry: Archived): boolean {
  const { conversation, messages } = entry ?? {};
  return (
    typeof conversation?.title === "string" &&
    typeof conversation.createdAt === "number" &&
    Array.isArray(messages) &&
    messages.every(isMessage)
  );
}

function isMessage(message: Message): boolean {
  if (typeof message?.id !== "string" || typeof message.createdAt !== "number") return false;
  if (message.role === "user") {
    return (
      typeof message.text === "string" &&
      Array.isArray(message.files) &&
      message.files.every((one) => typeof one?.name === "string" && typeof one.text === "string")
    );
  }
  if (message.role === "tool") {
    return (
      Array.isArray(message.outputs) &&
      message.outputs.every(
        (one) => typeof one?.callId === "string" && typeof one.output === "string",
      )
    );
  }
  return (
    message.role === "assistant" &&
    typeof message.model === "string" &&
    typeof message.timing?.thinking === "object" &&
    Array.isArray(message.items) &&
    message.items.every(isItem)
  );
}

function isItem(item: { type?: unknown; content?: unknown; arguments?: unknown; raw?: unknown }) {
  if (item?.type === "function_call") return typeof item.arguments === "string";
  if (item?.type === "other") return typeof item.raw === "object";
  return (
    (item?.type === "message" || item?.type === "reasoning") &&
    Array.isArray(item.content) &&
    item.content.every((part) => typeof part?.text === "string")
  );
}

function renamed({ conversation, messages }: Archived): Archived {
  const id = newId();
  const ids = new Map(messages.map((message) => [message.id, newId()]));
  const known = (old: string | null) => (old === null ? null : (ids.get(old) ?? null));
  return {
    conversation: {
      id,
      title: conversation.title,
      createdAt: conversation.createdAt,
      updatedAt: Date.now(),
      leaf: known(conversation.leaf) ?? ids.get(messages.at(-1)?.id ?? "") ?? null,
      settings: { ...DEFAULTS, ...conversation.settings },
      draft: "",
      draftFiles: [],
    },
    messages: messages.map((message) => ({
      ...message,
      id: ids.get(message.id) as string,
      conversation: id,
      parent: known(message.parent),
      ...(message.role === "assistant"
        ? {
            status: message.status === "streaming" ? "stopped" : message.status,
            settings: { ...DEFAULTS, ...message.settings },
          }
        : {}),
    })) as Message[],
  };
}

/** Branch: what lies on a path, as a conversation of its own. */
export function copied(conversation: Conversation, path: readonly Message[]): Archived {
  const copy = renamed({
    conversation: { ...conversation, leaf: path.at(-1)?.id ?? null },
    messages: [...path],
  });
  return { ...copy, conversation: { ...copy.conversation, createdAt: Date.now() } };
}

/** A title as the name of a file. */
export function fileName(title: string, extension: string): string {
  const name = title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  return `${name.slice(0, 60).toLowerCase() || "conversation"}.${extension}`;
}
