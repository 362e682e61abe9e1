import { describe, expect, it } from "vitest";
import { byDay, dayLabel } from "../src/lib/days";

const at = (day: number, hour: number) => new Date(2026, 2, day, hour).getTime();
const now = at(20, 9);

describe("dayLabel", () => {
  it.each([
    [at(20, 0), "Today"],
    [at(19, 23), "Yesterday"],
    [at(19, 0), "Yesterday"],
    [at(18, 23), "Last week"],
    [at(13, 1), "Last week"],
    [at(12, 23), "Earlier"],
  ])("%i is %s", (time, label) => expect(dayLabel(time, now)).toBe(label));
});

describe("byDay", () => {
  it("keeps the order", () => {
    const entries = [at(20, 8), at(20, 7), at(1, 1)].map((updatedAt) => ({ updatedAt }));
    expect(byDay(entries, now).map((group) => [group.label, group.entries.length])).toEqual([
      ["Today", 2],
      ["Earlier", 1],
    ]);
  });
});
