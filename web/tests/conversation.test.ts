import { describe, expect, it } from "vitest";
import { fileText, NOT_ANSWERED, readTools, responseBody, SettingsError } from "../src/lib/body";
import { copied, fromJson, toJson, toMarkdown } from "../src/lib/transfer";
import { childrenOf, newestLeaf, pathTo, subtree } from "../src/lib/tree";
import type { AnswerMessage, Conversation, Message } from "../src/lib/types";
import { DEFAULTS } from "../src/lib/types";

let time = 0;
function user(id: string, parent: string | null, text = id): Message {
  const createdAt = time++;
  return { id, parent, conversation: "c", createdAt, role: "user", text, files: [] };
}

function answer(id: string, parent: string, items: AnswerMessage["items"]): Message {
  return {
    ...{ id, parent, conversation: "c", createdAt: time++, role: "assistant", model: "m", items },
    ...{ status: "completed", settings: DEFAULTS, usage: null, failure: null },
    timing: { first: null, total: null, thinking: {} },
  } as Message;
}

const said = (text: string): AnswerMessage["items"] => [
  {
    ...{ type: "message", id: "m", role: "assistant", phase: "final_answer" },
    content: [{ type: "output_text", text, annotations: [] }],
  } as AnswerMessage["items"][number],
];
const called: AnswerMessage["items"] = [
  { type: "function_call", id: "fc", call_id: "k", name: "add", arguments: "{}" },
];

const messages = [
  user("u1", null),
  answer("a1", "u1", said("one")),
  answer("a2", "u1", said("two")),
  user("u2", "a1"),
  answer("a3", "u2", said("three")),
];
const conversation: Conversation = {
  ...{ id: "c", title: "T", createdAt: 0, updatedAt: 0, leaf: "a3", settings: DEFAULTS },
};

describe("tree", () => {
  const children = childrenOf(messages);
  const byId = new Map(messages.map((message) => [message.id, message]));

  it("knows versions, branches and what follows", () => {
    expect(children.get("u1")).toEqual(["a1", "a2"]);
    expect(newestLeaf(children, "a1")).toBe("a3");
    expect(subtree(children, "a1")).toEqual(["a1", "u2", "a3"]);
    expect(pathTo((id) => byId.get(id), "a3").map(({ id }) => id)).toEqual([
      "u1",
      "a1",
      "u2",
      "a3",
    ]);
  });

  it("ends where messages name each other as what came before", () => {
    const loop = new Map([
      ["x", user("x", "y")],
      ["y", user("y", "x")],
    ]);
    expect(pathTo((id) => loop.get(id), "x")).toHaveLength(2);
  });
});

describe("body", () => {
  it("sends what is set, and nothing that the server should choose", () => {
    const settings = { ...DEFAULTS, temperature: 0, topLogprobs: 2, instructions: "Be brief." };
    expect(responseBody("m", settings, [user("Hi", null)])).toEqual({
      model: "m",
      input: [{ type: "message", role: "user", content: "Hi" }],
      instructions: "Be brief.",
      reasoning: { effort: "medium" },
      temperature: 0,
      top_logprobs: 2,
      include: ["message.output_text.logprobs"],
      stream: true,
      store: false,
    });
  });

  it("answers calls that the user passed over", () => {
    const path = [user("u", null), answer("a", "u", called), user("v", "a")];
    const { input } = responseBody("m", DEFAULTS, path) as { input: unknown[] };
    expect(input[2]).toEqual({
      type: "function_call_output",
      call_id: "k",
      output: NOT_ANSWERED,
    });
  });

  it("leaves out what was thought but came to nothing", () => {
    const thought: AnswerMessage["items"] = [
      {
        ...{ type: "reasoning", id: "rs", summary: [] },
        content: [{ type: "reasoning_text", text: "Hm" }],
      } as AnswerMessage["items"][number],
    ];
    const sent = (items: AnswerMessage["items"]) => {
      const path = [user("u", null), answer("a", "u", items), user("v", "a")];
      return (responseBody("m", DEFAULTS, path).input as { type: string }[]).map((one) => one.type);
    };
    expect(sent(thought)).toEqual(["message", "message"]);
    expect(sent([...thought, ...said("Yes")])).toEqual([
      "message",
      "reasoning",
      "message",
      "message",
    ]);
  });

  it("takes functions in both of OpenAI's forms, and says what is wrong with others", () => {
    const flat = readTools('{"name": "f"}');
    expect(readTools('[{"type": "function", "function": {"name": "f"}}]')).toEqual(flat);
    expect(() => readTools('[{"name": "no name"}]')).toThrow(SettingsError);
    expect(() => readTools("[")).toThrow(SettingsError);
  });

  it("fences a file by more backticks than it has", () => {
    expect(fileText({ name: "a.md", text: "````\nx\n````\n" })).toBe(
      'File "a.md":\n`````\n````\nx\n````\n`````',
    );
  });
});

describe("transfer", () => {
  it("reads back what it wrote, under new ids", () => {
    const [read] = fromJson(toJson([{ conversation, messages }]));
    expect(read?.messages.map((message) => message.role)).toEqual(messages.map((m) => m.role));
    const old = new Set(messages.map(({ id }) => id));
    expect(read?.messages.some(({ id }) => old.has(id))).toBe(false);
    const byId = new Map(read?.messages.map((message) => [message.id, message]));
    expect(pathTo((id) => byId.get(id), read?.conversation.leaf ?? null)).toHaveLength(4);
  });

  it("refuses messages that come after themselves", () => {
    const loop = [user("x", "y"), user("y", "x")];
    expect(() => fromJson(toJson([{ conversation, messages: loop }]))).toThrow("no file");
  });

  it("takes what it knows, and nothing else", () => {
    const strange = JSON.parse(toJson([{ conversation, messages }]));
    const [{ conversation: read, messages: all }] = strange.conversations;
    read.settings = { instructions: 5, effort: "huge", temperature: "hot", topP: 0.5 };
    delete all[1].failure;
    all[1].items[0].content[0].logprobs = null;
    all[1].status = "streaming";
    all[1].items[0].status = "in_progress";
    all[1].extra = "no";
    const [archived] = fromJson(JSON.stringify(strange));
    expect(archived?.conversation.settings).toEqual({ ...DEFAULTS, topP: 0.5 });
    expect(archived?.messages[1]).toMatchObject({
      failure: null,
      status: "stopped",
      items: [{ status: "incomplete", content: [{ logprobs: [] }] }],
    });
    expect(archived?.messages[1]).not.toHaveProperty("extra");
    all[1].items[0].content[0].logprobs = "text";
    expect(() => fromJson(JSON.stringify(strange))).toThrow("no file");
  });

  it.each(["", "[]", '{"format":"motet.conversations","conversations":[{"messages":[{}]}]}'])(
    "refuses %j",
    (text) => expect(() => fromJson(text)).toThrow("no file of exported conversations"),
  );

  it("writes the branch that is shown as Markdown", () => {
    const text = toMarkdown({ conversation, messages });
    expect(text).toContain("## You\n\nu2\n\n## m\n\nthree\n");
    expect(text).not.toContain("two");
  });

  it("branches: a copy up to a message", () => {
    const copy = copied(conversation, messages.slice(0, 2));
    expect(copy.messages).toHaveLength(2);
    expect(copy.conversation.leaf).toBe(copy.messages[1]?.id);
    expect(copy.messages[1]?.parent).toBe(copy.messages[0]?.id);
  });
});
