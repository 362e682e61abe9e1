/** Conversations in the browser's IndexedDB. */

import type { Conversation, Draft, Message } from "./types";
import { NO_DRAFT } from "./types";

const VERSION = 1;
export const FRESH = ""; // in place of a conversation's id: the draft of a new chat
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
      // Apart, so that what is typed in one window changes no conversation that another has open.
      request.result.createObjectStore("drafts");
    };
    const forget = () => {
      opening = null;
    };
    request.onsuccess = () => {
      const database = request.result;
      // Another tab may have a newer page, whose store this one must not hold up.
      database.onversionchange = () => {
        database.close();
        forget();
      };
      database.onclose = forget;
      resolve(database);
    };
    request.onerror = () => {
      forget();
      reject(request.error);
    };
  });
  return opening;
}

const STORES = ["conversations", "messages", "drafts"] as const;
type Stores = Record<(typeof STORES)[number], IDBObjectStore>;

// Tells the other windows.
const channel = new BroadcastChannel("motet");

/** Do something whenever another window has changed what is kept. */
export function onChange(act: () => void): void {
  channel.onmessage = act;
}

/** One transaction over all stores; it stands when the promise is kept. */
async function change(work: (stores: Stores) => void): Promise<void> {
  const transaction = (await open()).transaction(STORES, "readwrite");
  const stores = STORES.map((name) => [name, transaction.objectStore(name)]);
  work(Object.fromEntries(stores) as Stores);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  channel.postMessage("changed");
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

/** Keep messages, and what is known of their conversation unless another window knows more. */
export function save(conversation: Conversation, messages: readonly Message[]): Promise<void> {
  return change((stores) => {
    const kept = stores.conversations.get(conversation.id);
    kept.onsuccess = () => {
      const other = kept.result as Conversation | undefined;
      if (other === undefined || other.updatedAt <= conversation.updatedAt) {
        stores.conversations.put(conversation);
      }
    };
    for (const message of messages) stores.messages.put(message);
  });
}

export async function draftOf(conversation: string): Promise<Draft> {
  const store = (await open()).transaction("drafts").objectStore("drafts");
  return ((await done(store.get(conversation))) as Draft | undefined) ?? NO_DRAFT;
}

export function saveDraft(conversation: string, draft: Draft): Promise<void> {
  return change((stores) => {
    if (draft.text === "" && draft.files.length === 0) stores.drafts.delete(conversation);
    else stores.drafts.put(draft, conversation);
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
    stores.drafts.delete(id);
    for (const message of messages) stores.messages.delete(message);
  });
}

export function removeAll(): Promise<void> {
  return change((stores) => {
    stores.conversations.clear();
    stores.messages.clear();
    stores.drafts.clear();
  });
}
