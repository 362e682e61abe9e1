/** Conversations in the browser's IndexedDB. */

import type { Conversation, Message } from "./types";

const VERSION = 1;
let opening: Promise<IDBDatabase> | null = null;

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function open(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("motet", VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("conversations", { keyPath: "id" });
      const messages = request.result.createObjectStore("messages", { keyPath: "id" });
      messages.createIndex("conversation", "conversation");
    };
    request.onsuccess = () => {
      // Another tab may have a newer page, whose store this one must not hold up.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
  return opening;
}

type Stores = Record<"conversations" | "messages", IDBObjectStore>;

/** One transaction over both stores; it stands when the promise is kept. */
async function change(work: (stores: Stores) => void): Promise<void> {
  const database = await open();
  const transaction = database.transaction(["conversations", "messages"], "readwrite");
  work({
    conversations: transaction.objectStore("conversations"),
    messages: transaction.objectStore("messages"),
  });
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

export async function allConversations(): Promise<Conversation[]> {
  const store = (await open()).transaction("conversations").objectStore("conversations");
  return done(store.getAll());
}

export async function messagesOf(conversation: string): Promise<Message[]> {
  const store = (await open()).transaction("messages").objectStore("messages");
  return done(store.index("conversation").getAll(conversation));
}

export async function allMessages(): Promise<Message[]> {
  return done((await open()).transaction("messages").objectStore("messages").getAll());
}

export function save(
  conversation: Conversation | null,
  messages: readonly Message[],
): Promise<void> {
  return change((stores) => {
    if (conversation !== null) stores.conversations.put(conversation);
    for (const message of messages) stores.messages.put(message);
  });
}

export function removeMessages(ids: readonly string[]): Promise<void> {
  return change((stores) => {
    for (const id of ids) stores.messages.delete(id);
  });
}

export function removeConversation(id: string, messages: readonly string[]): Promise<void> {
  return change((stores) => {
    stores.conversations.delete(id);
    for (const message of messages) stores.messages.delete(message);
  });
}

export function removeAll(): Promise<void> {
  return change((stores) => {
    stores.conversations.clear();
    stores.messages.clear();
  });
}
