import { describe, expect, test } from "vitest";
import { loadOf, outcomeOf, shareDone } from "../../src/training/plan.ts";
import type { PlannedTask } from "../../src/training/plan.ts";

const slots = [
  { id: "monday", hours: 4 },
  { id: "tuesday", hours: 4 },
];
const task = (change: Partial<PlannedTask>): PlannedTask => ({
  id: "call",
  hours: 1,
  due: null,
  weight: 3,
  slot: null,
  ...change,
});

describe("what comes of a planned task", () => {
  test.each([
    [{ slot: "monday", due: "tuesday" }, "done"],
    [{ slot: "tuesday", due: "tuesday" }, "done"],
    [{ slot: "tuesday", due: "monday" }, "late"],
    [{ slot: null }, "left"],
    [{ slot: null, weight: 1 }, "waits"],
    [{ slot: "monday", weight: 0 }, "taken"],
    [{ slot: null, weight: 0 }, "spared"],
  ] as const)("%o → %s", (change, outcome) => {
    expect(outcomeOf(slots, task(change))).toBe(outcome);
  });
});

test("a slot holds the hours of its tasks, halves too", () => {
  const tasks = [task({ slot: "monday", hours: 1.5 }), task({ slot: "monday" }), task({})];
  expect([...loadOf(slots, tasks)]).toEqual([
    ["monday", 2.5],
    ["tuesday", 0],
  ]);
});

test("what is done counts by weight: 3 of 3 + 2 in time is 60 %; somebody else’s work counts nothing", () => {
  const tasks = [
    task({ slot: "monday" }),
    task({ weight: 2 }),
    task({ weight: 0, slot: "monday" }),
  ];
  expect(shareDone(slots, tasks)).toBe(0.6);
  expect(shareDone(slots, [])).toBe(1);
});
