/**
 * Drafts and messages at the moment a page is left. The browser's database works on its own time and may not
 * come to its end then; this store is written at once. It has little room: of a draft it holds no more than the text,
 * and messages if all that are left fit.
 */

import { readMessage } from "./checked";
import { read, write } from "./storage";
import type { Draft, Message } from "./types";

const NAME = "motet.unsaved";
const MESSAGES = "motet.unsaved.messages";

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

function allMessages(): Message[] {
  try {
    return JSON.parse(read(MESSAGES) ?? "[]").map((given: Message) => ({
      ...readMessage(given),
      conversation: given.conversation,
    }));
  } catch {
    return [];
  }
}

function setMessages(messages: readonly Message[]): void {
  write(MESSAGES, messages.length === 0 ? null : JSON.stringify(messages));
}

export function leaveMessages(messages: readonly Message[]): void {
  if (messages.length === 0) return;
  const ids = new Set(messages.map(({ id }) => id));
  setMessages([...allMessages().filter(({ id }) => !ids.has(id)), ...messages]);
}

/** They are kept elsewhere by now, or will be, or are gone. */
export function forgetMessages(ids: Iterable<string>): void {
  const gone = new Set(ids);
  const left = allMessages();
  if (left.some(({ id }) => gone.has(id))) setMessages(left.filter(({ id }) => !gone.has(id)));
}

/** What was left of a conversation, or of all of them; it is told once. */
export function takeMessages(conversation: string | null): Message[] {
  const left = allMessages();
  const isWanted = (one: Message) => conversation === null || one.conversation === conversation;
  if (left.some(isWanted)) setMessages(left.filter((one) => !isWanted(one)));
  return left.filter(isWanted);
}
