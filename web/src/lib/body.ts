/** A branch of a conversation and its settings -> the body of `POST /v1/responses`. */

import type { Item, Message, Settings, TextFile, UserMessage } from "./types";
import { madeCalls } from "./types";

type Json = Record<string, unknown>;

/** Settings that cannot be sent; the message is for the person who typed them. */
export class SettingsError extends Error {}

export const NOT_ANSWERED = "The user gave no result.";

/** All of a branch, the oldest first. */
export function inputItems(path: readonly Message[]): Json[] {
  const items: Json[] = [];
  path.forEach((message, i) => {
    if (message.role === "user") {
      items.push({ type: "message", role: "user", content: userContent(message) });
    } else if (message.role === "tool") {
      for (const { callId, output } of message.outputs) {
        items.push({ type: "function_call_output", call_id: callId, output });
      }
    } else {
      const said = message.items.map(sentItem).filter((item) => item !== null);
      // What was only thought, before the answer was stopped, would be gone on with.
      if (said.some((item) => item.type !== "reasoning")) items.push(...said);
      if (path[i + 1]?.role === "user") {
        // The model must not wait for what will never come.
        for (const call of madeCalls(message)) {
          const output = NOT_ANSWERED;
          items.push({ type: "function_call_output", call_id: call.call_id, output });
        }
      }
    }
  });
  return items;
}

/** An item of an answer as it is sent back; null for one that says nothing. */
export function sentItem(item: Item): Json | null {
  switch (item.type) {
    case "reasoning": {
      const text = item.content[0]?.text ?? "";
      if (text === "") return null;
      return { type: "reasoning", summary: [], content: [{ type: "reasoning_text", text }] };
    }
    case "message": {
      const text = item.content[0]?.text ?? "";
      const phase = item.phase ?? "final_answer";
      if (text === "") return null;
      return {
        type: "message",
        role: "assistant",
        phase,
        content: [{ type: "output_text", text, annotations: [] }],
      };
    }
    case "function_call": {
      if (item.status === "incomplete") return null;
      const { type, call_id, name, arguments: given } = item;
      return { type, call_id, name, arguments: given };
    }
    case "other":
      return item.raw;
  }
}

function userContent(message: UserMessage): string {
  return [...message.files.map(fileText), message.text].filter((text) => text !== "").join("\n\n");
}

/** A file as the model reads it: fenced by more backticks than it contains. */
export function fileText(file: TextFile): string {
  const runs = file.text.match(/`{3,}/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `File ${JSON.stringify(file.name)}:\n${fence}\n${file.text.replace(/\n$/, "")}\n${fence}`;
}

/** Declared functions: a JSON list of `{name, description, parameters}`, or one such object. */
export function readTools(text: string): Json[] {
  if (text.trim() === "") return [];
  const given = parse(text, "Functions");
  const list = Array.isArray(given) ? given : [given];
  return list.map((entry, i) => {
    // Chat completions nest what the Responses API has flat.
    const tool = (entry as Json | null)?.function ?? entry;
    const { name, description, parameters } = (tool ?? {}) as Json;
    if (typeof name !== "string" || !/^[a-zA-Z0-9_-]{1,64}$/.test(name)) {
      throw new SettingsError(
        `Functions: entry ${i + 1} needs a name of letters, digits, _ and -.`,
      );
    }
    return {
      type: "function",
      name,
      ...(typeof description === "string" ? { description } : {}),
      parameters: parameters ?? { type: "object", properties: {} },
      strict: false,
    };
  });
}

/** What the answer must look like; null for text. */
export function readFormat(settings: Settings): Json | null {
  if (settings.format === "text") return null;
  if (settings.format === "json_object") return { type: "json_object" };
  const schema = parse(settings.schema, "Schema");
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) {
    throw new SettingsError("Schema: give a JSON schema, an object.");
  }
  return { type: "json_schema", name: "answer", schema };
}

function parse(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SettingsError(`${what}: this is no JSON (${(error as Error).message}).`);
  }
}

/** What a prompt is made of, as also the routing of an answer is asked for. */
export function promptBody(model: string, settings: Settings, path: readonly Message[]): Json {
  const tools = readTools(settings.tools);
  const format = readFormat(settings);
  const text = {
    ...(format === null ? {} : { format }),
    ...(settings.verbosity === null ? {} : { verbosity: settings.verbosity }),
  };
  return {
    model,
    input: inputItems(path),
    reasoning: { effort: settings.effort },
    ...(settings.instructions.trim() === "" ? {} : { instructions: settings.instructions }),
    ...(tools.length === 0 ? {} : { tools }),
    ...(Object.keys(text).length === 0 ? {} : { text }),
  };
}

/** The whole body. Values that are null are the server's to choose. */
export function responseBody(model: string, settings: Settings, path: readonly Message[]): Json {
  const given: Json = {
    temperature: settings.temperature,
    top_p: settings.topP,
    top_k: settings.topK,
    min_p: settings.minP,
    repetition_penalty: settings.repetitionPenalty,
    seed: settings.seed,
    max_output_tokens: settings.maxOutputTokens,
    reasoning_budget: settings.reasoningBudget,
    truncation: settings.truncate ? "auto" : null,
  };
  if (settings.topLogprobs > 0) {
    given.top_logprobs = settings.topLogprobs;
    given.include = ["message.output_text.logprobs"];
  }
  const set = Object.entries(given).filter(([, value]) => value !== null);
  return {
    ...promptBody(model, settings, path),
    ...Object.fromEntries(set),
    stream: true,
    store: false,
  };
}
