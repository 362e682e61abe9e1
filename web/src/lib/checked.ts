/**
 * What comes from a file or an older page -> what this page keeps.
 *
 * Each field is taken by its name and only in its own type, so nothing of a file can be where the
 * page does not expect it.
 */

import type {
  AnswerMessage,
  Failure,
  Item,
  Message,
  Settings,
  TextFile,
  Timing,
  Token,
  TokenScore,
  Usage,
} from "./types";
import { DEFAULTS } from "./types";

export type Json = Record<string, unknown>;

/** Something is not what it should be; the one who reads the whole says so. */
export class Unreadable extends Error {}

export function object(value: unknown): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Unreadable();
  return value as Json;
}

export function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Unreadable();
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw new Unreadable();
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Unreadable();
  return value;
}

function optional<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === undefined || value === null ? null : read(value);
}

const CHOICES: Partial<Record<keyof Settings, readonly unknown[]>> = {
  effort: ["none", "low", "medium", "high"],
  verbosity: [null, "low", "medium", "high"],
  format: ["text", "json_object", "json_schema"],
};

function isSetting(name: keyof Settings, value: unknown): boolean {
  const choices = CHOICES[name];
  if (choices !== undefined) return choices.includes(value);
  if (name === "model") return value === null || typeof value === "string";
  const usual = DEFAULTS[name];
  if (usual === null) return value === null || Number.isFinite(value);
  return typeof value === typeof usual;
}

/** Settings; what is missing or wrong is as in a new chat. */
export function readSettings(value: unknown): Settings {
  const given = optional(value, object) ?? {};
  const names = Object.keys(DEFAULTS) as (keyof Settings)[];
  const right = names.filter((name) => isSetting(name, given[name]));
  return { ...DEFAULTS, ...Object.fromEntries(right.map((name) => [name, given[name]])) };
}

function readFile(value: unknown): TextFile {
  const file = object(value);
  return { name: text(file.name), text: text(file.text) };
}

function readScore(value: unknown): TokenScore {
  const score = object(value);
  return {
    token: text(score.token),
    logprob: number(score.logprob),
    bytes: list(score.bytes).map(number),
  };
}

function readToken(value: unknown): Token {
  return {
    ...readScore(value),
    top_logprobs: list(object(value).top_logprobs).map(readScore),
  };
}

function readItem(value: unknown): Item {
  const item = object(value);
  const id = text(item.id);
  const status = item.status === undefined ? "completed" : text(item.status);
  const parts = () => list(item.content).map(object);
  switch (item.type) {
    case "reasoning": {
      const content = parts().map((part) => ({
        type: "reasoning_text" as const,
        text: text(part.text),
      }));
      return { type: "reasoning", id, status, summary: [], content };
    }
    case "message": {
      const content = parts().map((part) => ({
        type: "output_text" as const,
        text: text(part.text),
        annotations: [],
        logprobs: (optional(part.logprobs, list) ?? []).map(readToken),
      }));
      const phase = item.phase === "commentary" ? "commentary" : "final_answer";
      return { type: "message", id, status, role: "assistant", phase, content };
    }
    case "function_call": {
      const call = { call_id: text(item.call_id), name: text(item.name) };
      return { type: "function_call", id, status, ...call, arguments: text(item.arguments) };
    }
    case "other":
      return { type: "other", id, status, raw: object(item.raw) };
    default:
      throw new Unreadable();
  }
}

function readUsage(value: unknown): Usage {
  const { input, cached, output, reasoning } = object(value);
  return {
    input: number(input),
    cached: number(cached),
    output: number(output),
    reasoning: number(reasoning),
  };
}

function readFailure(value: unknown): Failure {
  const { code, message } = object(value);
  return { code: text(code), message: text(message) };
}

function readTiming(value: unknown): Timing {
  const { first, total, thinking } = object(value);
  const times = Object.entries(object(thinking)).map(([id, time]) => [id, number(time)]);
  return {
    first: optional(first, number),
    total: optional(total, number),
    thinking: Object.fromEntries(times),
  };
}

/** An answer that was going on when the page was left has been stopped by that. */
export function settled(answer: AnswerMessage): AnswerMessage {
  return answer.status === "streaming"
    ? { ...answer, status: "stopped", items: cutOff(answer.items) }
    : answer;
}

/** Items as they are when nothing more comes. */
export function cutOff(items: readonly Item[]): Item[] {
  return items.map((item) =>
    item.status === "in_progress" ? { ...item, status: "incomplete" } : item,
  );
}

export function readMessage(value: unknown): Message {
  const given = object(value);
  const base = {
    id: text(given.id),
    conversation: "",
    parent: optional(given.parent, text),
    createdAt: number(given.createdAt),
  };
  switch (given.role) {
    case "user":
      return {
        ...base,
        role: "user",
        text: text(given.text),
        files: list(given.files).map(readFile),
      };
    case "tool": {
      const outputs = list(given.outputs).map(object);
      return {
        ...base,
        role: "tool",
        outputs: outputs.map((one) => ({ callId: text(one.callId), output: text(one.output) })),
      };
    }
    case "assistant": {
      const statuses = ["streaming", "completed", "incomplete", "stopped", "failed"] as const;
      const status = statuses.find((one) => one === given.status);
      if (status === undefined) throw new Unreadable();
      return settled({
        ...base,
        role: "assistant",
        model: text(given.model),
        status,
        items: list(given.items).map(readItem),
        settings: readSettings(given.settings),
        usage: optional(given.usage, readUsage),
        timing: readTiming(given.timing),
        failure: optional(given.failure, readFailure),
      });
    }
    default:
      throw new Unreadable();
  }
}
