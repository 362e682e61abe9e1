/** Answers in progress: asking, stopping, and asking again. */

import { type Signal, signal } from "@preact/signals";
import { ApiFailure, askEvents, GONE } from "../lib/api";
import { Assembly } from "../lib/assemble";
import { responseBody, SettingsError } from "../lib/body";
import { cutOff } from "../lib/checked";
import type {
  AnswerMessage,
  Failure,
  Item,
  TextFile,
  ToolMessage,
  UserMessage,
} from "../lib/types";
import { newId } from "../lib/types";
import { ensureThread, isCurrent, thread, titleOf } from "./conversations";
import { connect, connection, key, modelOf, noteFailure, problem, whenBack } from "./session";
import type { Thread } from "./thread";
import { announcement, tell } from "./view";

const KEEP_MS = 1000; // between two savings of an answer that grows
const FRAME_MS = 33;
const SHARE = 4; // of the time at most one in so many is spent on showing what grows

/** By conversation. */
export const runs = signal<ReadonlyMap<string, AbortController>>(new Map());

function setRun(thread: Thread, run: AbortController | null): void {
  const changed = new Map(runs.peek());
  if (run === null) changed.delete(thread.id);
  else changed.set(thread.id, run);
  thread.run = run;
  runs.value = changed;
}

/** Say something, in the open conversation or in a new one; whether it could be sent. */
export function send(text: string, files: TextFile[]): boolean {
  if (!canSend(thread.peek() ?? null)) return false;
  const open = ensureThread(titleOf(text || (files[0]?.name ?? "")));
  sayAfter(open, open.conversation.peek().leaf, text, files);
  return true;
}

/** Say something else in place of a message: another version of it. */
export function resend(open: Thread, said: UserMessage, text: string): boolean {
  if (!canSend(open)) return false;
  sayAfter(open, said.parent, text, said.files);
  return true;
}

function sayAfter(open: Thread, parent: string | null, text: string, files: TextFile[]): void {
  const said = open.add({
    id: newId(),
    conversation: open.id,
    parent,
    createdAt: Date.now(),
    role: "user",
    text,
    files,
  });
  void answer(open, said.peek().id);
}

/** Another version of an answer; one that never began, and that nothing follows, is replaced. */
export function retry(open: Thread, message: AnswerMessage): boolean {
  if (message.parent === null || !canSend(open)) return false;
  if (message.items.length === 0 && !open.hasFollowers(message.id)) open.remove(message.id);
  void answer(open, message.parent);
  return true;
}

/** Give what the called functions gave; the turn goes on. */
export function answerCalls(
  open: Thread,
  parent: string,
  outputs: ToolMessage["outputs"],
): boolean {
  if (!canSend(open)) return false;
  const told = open.add({
    id: newId(),
    conversation: open.id,
    parent,
    createdAt: Date.now(),
    role: "tool",
    outputs,
  });
  void answer(open, told.peek().id);
  return true;
}

export function stop(conversation: string): void {
  runs.peek().get(conversation)?.abort();
}

function told(error: unknown): Failure {
  if (error instanceof ApiFailure) return { code: error.code, message: error.message };
  if (error instanceof SettingsError) return { code: "settings", message: error.message };
  return { code: "page", message: String(error) };
}

async function answer(thread: Thread, parent: string): Promise<void> {
  const { settings } = thread.conversation.peek();
  const message = thread.add({
    id: newId(),
    conversation: thread.id,
    parent,
    createdAt: Date.now(),
    role: "assistant",
    model: modelOf(settings.model) ?? "",
    status: "streaming",
    items: [],
    settings,
    usage: null,
    timing: { first: null, total: null, thinking: {} },
    failure: null,
  }) as Signal<AnswerMessage>;
  const run = new AbortController();
  setRun(thread, run);
  announcement.value = "The answer begins.";
  const writer = new Writer(thread, message);
  try {
    const body = responseBody(message.peek().model, settings, thread.pathTo(parent));
    const call = { key: key.value, body, signal: run.signal };
    for await (const event of askEvents("/v1/responses", call)) writer.push(event.data);
    writer.finish();
  } catch (error) {
    if (run.signal.aborted) writer.end("stopped", null);
    else fail(thread, writer, error);
  } finally {
    setRun(thread, null);
    thread.conversation.value = { ...thread.conversation.peek(), updatedAt: Date.now() };
    thread.save([message.peek()]);
    announcement.value = ENDS[message.peek().status];
  }
}

const ENDS = {
  streaming: "",
  completed: "The answer is complete.",
  incomplete: "The answer was cut off.",
  stopped: "The answer was stopped.",
  failed: "The answer failed.",
};

function fail(thread: Thread, writer: Writer, error: unknown): void {
  writer.end("failed", told(error));
  if (!(error instanceof ApiFailure)) return;
  noteFailure(error);
  // Nothing was said yet, so asking again by itself repeats nothing.
  if (writer.hasNothing && (error.code === GONE || error.status === 401)) {
    const { id } = writer.message.peek();
    whenBack(() => {
      const failed = thread.find(id)?.peek();
      const isShown = isCurrent(thread) && thread.conversation.peek().leaf === id;
      if (failed?.role === "assistant" && failed.status === "failed" && isShown) {
        retry(thread, failed);
      }
    });
  }
}

function withoutScores(item: Item): Item {
  if (item.type !== "message") return item;
  return { ...item, content: item.content.map((part) => ({ ...part, logprobs: [] })) };
}

/** Writes what comes into a message, no more often than it can be shown. */
class Writer {
  readonly #assembly = new Assembly();
  readonly #begun = performance.now();
  #first: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = FRAME_MS;
  #keptAt = performance.now();

  constructor(
    readonly thread: Thread,
    readonly message: Signal<AnswerMessage>,
  ) {}

  get hasNothing(): boolean {
    return this.#first === null;
  }

  push(data: string): void {
    const now = performance.now() - this.#begun;
    if (this.#assembly.push(JSON.parse(data), now) && this.#first === null) this.#first = now;
    this.#timer ??= setTimeout(() => this.#show(), this.#pause);
  }

  /** The stream is over. */
  finish(): void {
    const { ended } = this.#assembly;
    if (ended === null) {
      throw new ApiFailure(GONE, "The connection ended before the answer was complete.", 0);
    }
    this.end(ended.status, ended.failure);
    if (ended.failure === null && connection.peek() !== "ok") connection.value = "ok";
  }

  end(status: AnswerMessage["status"], failure: Failure | null): void {
    clearTimeout(this.#timer);
    const items = status === "completed" ? this.#assembly.items : cutOff(this.#assembly.items);
    this.message.value = {
      ...this.#state(),
      items,
      status,
      failure,
      timing: { ...this.#state().timing, total: performance.now() - this.#begun },
    };
  }

  #state(): AnswerMessage {
    const { items, thinking, ended } = this.#assembly;
    return {
      ...this.message.peek(),
      items: [...items],
      usage: ended?.usage ?? null,
      timing: { first: this.#first, total: null, thinking: { ...thinking } },
    };
  }

  #show(): void {
    this.#timer = undefined;
    const begun = performance.now();
    this.message.value = this.#state();
    // What is changed is drawn before the next task; large answers are shown less often.
    setTimeout(() => {
      this.#pause = Math.max(FRAME_MS, (performance.now() - begun) * SHARE);
    });
    if (begun - this.#keptAt > KEEP_MS) {
      this.#keptAt = begun;
      // Alternatives of tokens can be much, and are kept once, at the end.
      const state = this.message.peek();
      this.thread.save([{ ...state, items: state.items.map(withoutScores) }]);
    }
  }
}

/** Whether something can be sent now; tells why not. */
function canSend(open: Thread | null): boolean {
  if (open !== null && open.run !== null) {
    tell("An answer is in progress; stop it first, or wait.");
    return false;
  }
  if (modelOf(null) !== null) return true;
  void connect();
  const isRefused = connection.peek() === "refused";
  tell(isRefused ? problem.peek() : "The server has not answered yet; your text stays here.");
  return false;
}
