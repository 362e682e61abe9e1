import { describe, expect, it } from "vitest";
import { Assembly } from "../src/lib/assemble";
import { EventReader } from "../src/lib/sse";

describe("EventReader", () => {
  const text =
    'event: a\ndata: {"x":1}\n\n: ping\n\ndata: one\r\ndata: two\r\n\r\nevent: late\ndata: never ended';

  it.each([1, 3, 1000])("reads events in parts of %i characters", (size) => {
    const reader = new EventReader();
    const events = [];
    for (let i = 0; i < text.length; i += size)
      events.push(...reader.push(text.slice(i, i + size)));
    expect(events).toEqual([
      { name: "a", data: '{"x":1}' },
      { name: "message", data: "one\ntwo" },
    ]);
  });
});

describe("Assembly", () => {
  it("puts an answer together and clocks its thinking", () => {
    const assembly = new Assembly();
    const reasoning = { type: "reasoning", id: "rs", summary: [], content: [] };
    const message = { type: "message", id: "m", role: "assistant", content: [] };
    const push = (event: object, now: number) => assembly.push(event as never, now);
    push({ type: "response.output_item.added", output_index: 0, item: reasoning }, 10);
    expect(push({ type: "response.reasoning_text.delta", output_index: 0, delta: "Hm" }, 20)).toBe(
      true,
    );
    const done = { ...reasoning, content: [{ type: "reasoning_text", text: "Hm" }] };
    push({ type: "response.output_item.done", output_index: 0, item: done }, 50);
    push({ type: "response.output_item.added", output_index: 1, item: message }, 60);
    for (const delta of ["Hel", "lo"]) {
      const logprobs = [{ token: delta, logprob: -1, bytes: [], top_logprobs: [] }];
      push({ type: "response.output_text.delta", output_index: 1, delta, logprobs }, 70);
    }
    expect(assembly.thinking).toEqual({ rs: 40 });
    expect(assembly.items[1]).toMatchObject({
      content: [{ text: "Hello", logprobs: [{ token: "Hel" }, { token: "lo" }] }],
    });
    expect(assembly.ended).toBeNull();
    const usage = {
      input_tokens: 9,
      input_tokens_details: { cached_tokens: 4 },
      output_tokens: 3,
      output_tokens_details: { reasoning_tokens: 1 },
    };
    push(
      { type: "response.incomplete", response: { status: "incomplete", usage, error: null } },
      80,
    );
    expect(assembly.ended).toEqual({
      status: "incomplete",
      failure: null,
      usage: { input: 9, cached: 4, output: 3, reasoning: 1 },
    });
  });
});
