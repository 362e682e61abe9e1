import { describe, expect, it } from "vitest";
import { tokensPerSecond } from "../src/chat/usage";
import { linePath } from "../src/engine/chart";
import { chosen, loads, type Routing } from "../src/engine/routing";
import { hitRate, type Stats } from "../src/engine/stats";

const routing = {
  num_layers: 2,
  num_experts: 3,
  experts_per_token: 2,
  tokens: [{}, {}],
  experts: Uint8Array.from([0, 1, 2, 0, 1, 0, 2, 1]),
} as unknown as Routing;

describe("routing", () => {
  it("finds the experts of a token in a layer, and counts them all", () => {
    expect([...chosen(routing, 1, 0)]).toEqual([1, 0]);
    expect(loads(routing)).toEqual([
      [2, 2, 0],
      [1, 1, 2],
    ]);
  });
});

describe("hitRate", () => {
  const at = (prompt_tokens: number, cached_tokens: number) =>
    ({ prompt_tokens, cached_tokens }) as Stats;

  it("is that of the numbers given, or else of all that was read", () => {
    expect(hitRate([at(100, 0), at(200, 50)])).toBe(0.5);
    expect(hitRate([at(200, 50), at(200, 50)])).toBe(0.25);
    expect(hitRate([at(0, 0)])).toBe(0);
    expect(hitRate([])).toBe(0);
  });
});

describe("linePath", () => {
  it("ends at the right, and is broken where nothing was heard", () => {
    const path = linePath([0, 1, 50, 100], [0, 1, 1, 2], 2, 100);
    expect(path.match(/[ML]/g)).toEqual(["M", "L", "M", "M"]);
    expect(path).toContain("M0.0 70.0L3.0 ");
    expect(path.endsWith("M300.0 4.0")).toBe(true);
  });
});

describe("tokensPerSecond", () => {
  it("is that of the tokens after the first, where it can be told", () => {
    expect(tokensPerSecond(11, 500, 1500)).toBe(10);
    expect(tokensPerSecond(11, 500, 510)).toBeNull();
    expect(tokensPerSecond(1, 500, 1500)).toBeNull();
    expect(tokensPerSecond(11, null, 1500)).toBeNull();
  });
});
