/** All conversations, and the one that is open. */

import { computed, effect, signal } from "@preact/signals";
import { readSettings, settled } from "../lib/checked";
import * as db from "../lib/db";
import { read, write } from "../lib/storage";
import type { Archived } from "../lib/transfer";
import type { Conversation, Draft, Message, Settings } from "../lib/types";
import { NO_DRAFT, newId } from "../lib/types";
import { complete, takeMessages } from "../lib/unsaved";
import { kept, Thread } from "./thread";
import { go, openId, storeProblem, tell } from "./view";

const SETTINGS = "motet.settings";

function stored(name: string): unknown {
  try {
    return JSON.parse(read(name) ?? "null");
  } catch {
    return null;
  }
}

/** Of new chats. */
export const defaults = signal<Settings>(readSettings(stored(SETTINGS)));
effect(() => {
  write(SETTINGS, JSON.stringify(defaults.value));
});

/** What is typed into a chat that has no message yet, and the settings it will have. */
export const freshDraft = signal<Draft>(NO_DRAFT);
export const freshSettings = signal<Settings>(defaults.peek());
const closed = signal<readonly Conversation[]>([]); // as they were when they were read last
const threads = signal<ReadonlyMap<string, Thread>>(new Map());
export const isLoaded = signal(false);

/** The newest first. */
export const conversations = computed(() =>
  closed.value
    .map((one) => threads.value.get(one.id)?.conversation.value ?? one)
    .sort((a, b) => b.updatedAt - a.updatedAt),
);

/** The open one; null for a new chat, undefined while it is read. */
export const thread = computed<Thread | null | undefined>(() => {
  const id = openId.value;
  return id === null ? null : threads.value.get(id);
});

/** Whether a thread is the one that is kept for its conversation, and not an older one. */
export function isCurrent(one: Thread): boolean {
  return threads.peek().get(one.id) === one;
}

export async function load(): Promise<void> {
  try {
    closed.value = await db.allConversations();
    const draft = await db.draftOf(db.FRESH);
    if (freshDraft.peek() === NO_DRAFT) freshDraft.value = complete(db.FRESH, draft);
  } catch (error) {
    storeProblem.value = String(error);
  }
  isLoaded.value = true;
}

// What is typed into conversations that are read anew; by their ids.
const carried = new Map<string, Draft>();

/** What another tab has changed meanwhile is read anew when this one is looked at. */
async function refresh(): Promise<void> {
  if (document.visibilityState !== "visible" || !isLoaded.peek()) return;
  const listed = await db.allConversations().catch(() => null);
  if (listed === null) return;
  const left = new Map(threads.peek());
  const times = new Map(listed.map(({ id, updatedAt }) => [id, updatedAt]));
  for (const [id, open] of left) {
    const time = times.get(id);
    const isNewest = time !== undefined && time <= open.conversation.peek().updatedAt;
    if (open.run !== null || isNewest) continue;
    // Deleted there, it must not be written again from here.
    if (time === undefined) discard(open);
    else carried.set(id, open.draft.peek());
    left.delete(id);
  }
  closed.value = listed;
  threads.value = left;
}
document.addEventListener("visibilitychange", () => void refresh());
db.onChange(() => void refresh());

/** Read a conversation that the address names; an unknown one is a new chat. */
async function open(id: string): Promise<void> {
  const conversation = closed.peek().find((one) => one.id === id);
  if (conversation === undefined) {
    go("#/");
    return;
  }
  const [messages, draft] = await Promise.all([db.messagesOf(id), db.draftOf(id)]);
  const typed = carried.get(id) ?? complete(id, draft);
  carried.delete(id);
  if (threads.peek().has(id)) return;
  const left = takeMessages(id).map(quiet);
  const known = new Map([...messages.map(quiet), ...left].map((one) => [one.id, one]));
  const opened = new Thread(conversation, [...known.values()], typed);
  attach(opened);
  if (left.length > 0) opened.save(left);
}

function quiet(message: Message): Message {
  return message.role === "assistant" ? settled(message) : message;
}

effect(() => {
  const id = openId.value;
  if (id !== null && isLoaded.value && !threads.value.has(id)) void open(id);
});

function attach(added: Thread): void {
  threads.value = new Map(threads.peek()).set(added.id, added);
}

function enlist(conversation: Conversation): void {
  closed.value = [...closed.peek(), conversation];
}

/** The thread that is open, made if it is a new chat. */
export function ensureThread(title: string): Thread {
  const current = thread.peek();
  if (current) return current;
  const now = Date.now();
  const conversation: Conversation = {
    id: newId(),
    title,
    createdAt: now,
    updatedAt: now,
    leaf: null,
    settings: freshSettings.peek(),
  };
  // Otherwise a browser that wants room may forget everything.
  if (closed.peek().length === 0) void navigator.storage?.persist?.();
  const made = new Thread(conversation, []);
  attach(made);
  enlist(conversation);
  freshDraft.value = NO_DRAFT;
  freshSettings.value = defaults.peek();
  go(`#/c/${conversation.id}`);
  return made;
}

/** A title from the first words. */
export function titleOf(text: string): string {
  const line = text.trim().split("\n", 1)[0] ?? "";
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line || "Untitled";
}

export async function archived(id: string): Promise<Archived | null> {
  const open = threads.peek().get(id);
  if (open) return { conversation: open.conversation.peek(), messages: open.messages };
  const conversation = closed.peek().find((one) => one.id === id);
  return conversation ? { conversation, messages: await db.messagesOf(id) } : null;
}

export async function add(all: readonly Archived[]): Promise<void> {
  for (const { conversation, messages } of all) {
    enlist(conversation);
    await db.save(conversation, messages);
  }
}

export function rename(id: string, title: string): void {
  const open = threads.peek().get(id);
  if (open) {
    open.set({ title });
    return;
  }
  closed.value = closed.peek().map((one) => (one.id === id ? { ...one, title } : one));
  const conversation = closed.peek().find((one) => one.id === id);
  if (conversation) kept(db.save(conversation, []));
}

function discard(open: Thread): void {
  open.isRemoved = true;
  open.run?.abort();
}

export async function remove(id: string): Promise<void> {
  const gone = await archived(id);
  if (gone === null) return;
  const draft = threads.peek().get(id)?.draft.peek() ?? (await db.draftOf(id));
  closed.value = closed.peek().filter((one) => one.id !== id);
  takeMessages(id);
  const left = new Map(threads.peek());
  const open = left.get(id);
  if (open) discard(open);
  left.delete(id);
  threads.value = left;
  if (openId.peek() === id) go("#/");
  await db.removeConversation(
    id,
    gone.messages.map((message) => message.id),
  );
  tell(`“${gone.conversation.title}” is deleted.`, () =>
    kept(add([gone]).then(() => db.saveDraft(id, draft))),
  );
}

export async function removeAll(): Promise<void> {
  for (const open of threads.peek().values()) discard(open);
  takeMessages(null);
  closed.value = [];
  threads.value = new Map();
  go("#/");
  await db.removeAll();
}

// What was read for the last search, and for which state of the list.
let searched: { state: string; texts: { conversation: string; text: string }[] } | null = null;

/** Conversations that contain the words, in their titles or messages. */
export async function search(words: string): Promise<Set<string>> {
  const wanted = words.toLowerCase();
  const state = conversations
    .peek()
    .map((one) => `${one.id} ${one.updatedAt}`)
    .join();
  if (searched?.state !== state) {
    const texts = (await db.allMessages()).map((message) => ({
      conversation: message.conversation,
      text: textIn(message).toLowerCase(),
    }));
    searched = { state, texts };
  }
  const titled = conversations.peek().filter((one) => one.title.toLowerCase().includes(wanted));
  const found = searched.texts.filter((one) => one.text.includes(wanted));
  return new Set([...titled.map((one) => one.id), ...found.map((one) => one.conversation)]);
}

function textIn(message: Message): string {
  if (message.role === "user") return message.text;
  if (message.role === "tool") return message.outputs.map((one) => one.output).join("\n");
  return message.items
    .map((item) => (item.type === "message" ? (item.content[0]?.text ?? "") : ""))
    .join("\n");
}
