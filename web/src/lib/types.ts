/** What the page keeps: conversations, and trees of messages. */

/** An item of the Responses API, as far as the page looks into it. */
export interface ReasoningItem {
  type: "reasoning";
  id: string;
  status?: string;
  summary: { type: "summary_text"; text: string }[];
  content: { type: "reasoning_text"; text: string }[];
}

export interface TokenScore {
  token: string;
  logprob: number;
  bytes: number[];
}

export interface Token extends TokenScore {
  top_logprobs: TokenScore[];
}

export interface TextPart {
  type: "output_text";
  text: string;
  annotations: unknown[];
  logprobs?: Token[];
}

export interface MessageItem {
  type: "message";
  id: string;
  role: "assistant";
  status?: string;
  phase?: "commentary" | "final_answer";
  content: TextPart[];
}

export interface CallItem {
  type: "function_call";
  id: string;
  call_id: string;
  name: string;
  arguments: string;
  status?: string;
}

/** A call of a tool that the server runs by itself; its fields are that tool's. */
export interface OtherItem {
  type: "other";
  id: string;
  status?: string;
  raw: Record<string, unknown>;
}

export type Item = ReasoningItem | MessageItem | CallItem | OtherItem;

export type Effort = "none" | "low" | "medium" | "high";
export type AnswerFormat = "text" | "json_object" | "json_schema";

/** How answers are asked for. `null` leaves a value to the server. */
export interface Settings {
  model: string | null;
  instructions: string;
  effort: Effort;
  verbosity: "low" | "medium" | "high" | null;
  temperature: number | null;
  topP: number | null;
  topK: number | null;
  minP: number | null;
  repetitionPenalty: number | null;
  seed: number | null;
  maxOutputTokens: number | null;
  reasoningBudget: number | null;
  topLogprobs: number;
  truncate: boolean;
  tools: string; // JSON, as it was typed
  format: AnswerFormat;
  schema: string; // JSON, as it was typed
}

export interface TextFile {
  name: string;
  text: string;
}

interface Base {
  id: string;
  conversation: string;
  parent: string | null;
  createdAt: number; // milliseconds
}

export interface UserMessage extends Base {
  role: "user";
  text: string;
  files: TextFile[];
}

export type AnswerStatus = "streaming" | "completed" | "incomplete" | "stopped" | "failed";

export interface Usage {
  input: number;
  cached: number;
  output: number;
  reasoning: number;
}

/** Of an answer, in milliseconds since it was asked for. */
export interface Timing {
  first: number | null; // the first token
  total: number | null;
  thinking: Record<string, number>; // how long each reasoning item took, by id
}

export interface Failure {
  code: string;
  message: string; // the server's own words
}

export interface AnswerMessage extends Base {
  role: "assistant";
  model: string;
  status: AnswerStatus;
  items: Item[];
  settings: Settings; // those it was asked with
  usage: Usage | null;
  timing: Timing;
  failure: Failure | null;
}

/** What the functions gave that the answer before it called. */
export interface ToolMessage extends Base {
  role: "tool";
  outputs: { callId: string; output: string }[];
}

export type Message = UserMessage | AnswerMessage | ToolMessage;

export interface Conversation {
  id: string;
  title: string;
  createdAt: number;
  updatedAt: number;
  leaf: string | null; // the last message of the branch that is shown
  settings: Settings;
}

/** What is typed into a chat and not sent yet. */
export interface Draft {
  text: string;
  files: TextFile[];
}

export const NO_DRAFT: Draft = { text: "", files: [] };

export const DEFAULTS: Settings = {
  model: null,
  instructions: "",
  effort: "medium",
  verbosity: null,
  temperature: null,
  topP: null,
  topK: null,
  minP: null,
  repetitionPenalty: null,
  seed: null,
  maxOutputTokens: null,
  reasoningBudget: null,
  topLogprobs: 0,
  truncate: false,
  tools: "",
  format: "text",
  schema: "",
};

/** A name that no other object has. (`randomUUID` is there in secure contexts alone.) */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The text of an answer's messages, without reasoning and calls. */
export function answerText(answer: AnswerMessage): string {
  return answer.items
    .filter((item) => item.type === "message" && item.phase !== "commentary")
    .map((item) => (item as MessageItem).content.map((part) => part.text).join(""))
    .join("\n\n");
}

/** The function calls of an answer that came to their end. */
export function madeCalls(answer: AnswerMessage): CallItem[] {
  return answer.items.filter(
    (item): item is CallItem => item.type === "function_call" && item.status !== "incomplete",
  );
}
