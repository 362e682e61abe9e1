/** A conversation that is open: its tree of messages, each a signal of its own. */

import { computed, type Signal, signal } from "@preact/signals";
import * as db from "../lib/db";
import { childrenOf, newestLeaf, pathTo, subtree } from "../lib/tree";
import type { Conversation, Draft, Message } from "../lib/types";
import { NO_DRAFT } from "../lib/types";
import { forgetMessages, leaveMessages } from "../lib/unsaved";
import { storeProblem } from "./view";

/** What was not kept is not lost while the page is open; but the person should know. */
export function kept(saving: Promise<void>): void {
  saving.then(
    () => {
      storeProblem.value = null;
    },
    (error: unknown) => {
      storeProblem.value = String(error);
    },
  );
}

/** Messages, as they are to be kept, whose keeping has not come to its end; by their ids. */
const unkept = new Map<string, Message>();

addEventListener("pagehide", () => leaveMessages([...unkept.values()]));
// Back from the browser's cache of pages, this one goes on and keeps them itself.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) forgetMessages(unkept.keys());
});

async function keep(conversation: Conversation, messages: readonly Message[]): Promise<void> {
  for (const message of messages) unkept.set(message.id, message);
  await db.save(conversation, messages);
  for (const message of messages) {
    if (unkept.get(message.id) === message) unkept.delete(message.id);
  }
}

export class Thread {
  readonly conversation: Signal<Conversation>;
  readonly #messages = new Map<string, Signal<Message>>();
  #children = new Map<string | null, string[]>();
  #leaves = new Map<string, string>(); // the branch that was shown beneath a message
  readonly #version = signal(0); // of the tree's form

  isRemoved = false; // nothing of it is to be kept any more
  run: AbortController | null = null; // of the answer that is in progress

  readonly draft: Signal<Draft>;

  constructor(conversation: Conversation, messages: readonly Message[], draft: Draft = NO_DRAFT) {
    for (const message of messages) this.#messages.set(message.id, signal(message));
    this.#children = childrenOf(messages);
    this.draft = signal(draft);
    // Another window may have gone on from where this one was when it was left.
    const { leaf } = conversation;
    const end = leaf === null ? (this.#children.get(null)?.at(-1) ?? null) : leaf;
    this.conversation = signal({
      ...conversation,
      leaf: end === null ? null : newestLeaf(this.#children, end),
    });
  }

  get id(): string {
    return this.conversation.peek().id;
  }

  /** The messages that are shown, the oldest first. */
  readonly path = computed<readonly Signal<Message>[]>(() => {
    this.#version.value;
    const path = pathTo((id) => this.#messages.get(id)?.peek(), this.conversation.value.leaf);
    return path.map(({ id }) => this.#messages.get(id) as Signal<Message>);
  });

  get messages(): Message[] {
    return [...this.#messages.values()].map((message) => message.peek());
  }

  find(id: string): Signal<Message> | undefined {
    return this.#messages.get(id);
  }

  /** A message and its other versions. */
  versions(message: Message): readonly string[] {
    this.#version.value;
    return this.#children.get(message.parent) ?? [];
  }

  /** From the first message to this one, which need not be shown. */
  pathTo(id: string): Message[] {
    return pathTo((one) => this.#messages.get(one)?.peek(), id);
  }

  /** Whether anything follows a message, in whatever version. */
  hasFollowers(id: string): boolean {
    return this.#children.has(id);
  }

  /** Keep the conversation's state, and these messages. */
  save(messages: readonly Message[] = []): void {
    if (!this.isRemoved) kept(keep(this.conversation.peek(), messages));
  }

  /** Change what is known of the conversation, and keep it. */
  set(change: Partial<Conversation>): void {
    this.conversation.value = { ...this.conversation.peek(), ...change };
    this.save();
  }

  /** Put a message into the tree and show it. */
  add(message: Message): Signal<Message> {
    const added = signal(message);
    this.#remember();
    this.#messages.set(message.id, added);
    this.#children.set(message.parent, [...(this.#children.get(message.parent) ?? []), message.id]);
    this.#version.value++;
    this.conversation.value = {
      ...this.conversation.peek(),
      leaf: message.id,
      updatedAt: Date.now(),
    };
    this.save([message]);
    return added;
  }

  /** Show a version of a message, with what followed it when it was last shown. */
  show(id: string): void {
    this.#remember();
    this.set({ leaf: this.#leaves.get(id) ?? newestLeaf(this.#children, id) });
  }

  /** Remove a message and all that follows it; gives what puts it back. */
  remove(id: string): () => void {
    const root = this.#messages.get(id)?.peek();
    if (root === undefined) return () => undefined;
    const before = this.conversation.peek().leaf;
    const gone = new Set(subtree(this.#children, id));
    const removed = [...gone].map((one) => this.#messages.get(one) as Signal<Message>);
    const siblings = (this.#children.get(root.parent) ?? []).filter((one) => one !== id);
    for (const one of gone) {
      this.#messages.delete(one);
      unkept.delete(one);
    }
    this.#rebuild();
    if (before !== null && gone.has(before)) {
      const next = siblings.at(-1);
      this.set({ leaf: next === undefined ? root.parent : newestLeaf(this.#children, next) });
    }
    forgetMessages(gone);
    kept(db.removeMessages([...gone]));
    return () => {
      for (const message of removed) this.#messages.set(message.peek().id, message);
      this.#rebuild();
      this.conversation.value = { ...this.conversation.peek(), leaf: before };
      this.save(removed.map((message) => message.peek()));
    };
  }

  #rebuild(): void {
    this.#children = childrenOf(this.messages);
    this.#leaves.clear();
    this.#version.value++;
  }

  #remember(): void {
    const leaf = this.conversation.peek().leaf;
    if (leaf === null) return;
    for (const message of this.path.peek()) this.#leaves.set(message.peek().id, leaf);
  }
}
