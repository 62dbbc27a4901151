import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { nothingYet } from "../../src/training/memory.ts";
import type { LessonMemory } from "../../src/training/memory.ts";
import { connect } from "../../src/training/scorm/connection.ts";
import { ScormSession } from "../../src/training/scorm/session.ts";

/** A learning system that keeps what it is told; elements of interactions are counted as in the standard. */
function learningSystem(prefix: "LMS" | "", kept: Record<string, string> = {}) {
  const values = new Map(Object.entries(kept));
  /** What the system does not do, as a test sets it. */
  const broken = { commit: false, refuses: /^$/ };
  const calls: string[] = [];
  const call =
    (name: string, answer: (...given: string[]) => string) =>
    (...given: string[]) => {
      calls.push(name);
      return answer(...given);
    };
  const count = () =>
    String([...values.keys()].filter((key) => /^cmi\.interactions\.\d+\.id$/.test(key)).length);
  const end = prefix === "LMS" ? "LMSFinish" : "Terminate";
  const api = {
    [`${prefix}Initialize`]: call("initialize", () => "true"),
    [`${prefix}GetValue`]: call("get", (element) =>
      element === "cmi.interactions._count" ? count() : (values.get(element) ?? ""),
    ),
    [`${prefix}SetValue`]: call("set", (element, value) => {
      if (broken.refuses.test(element)) return "false";
      values.set(element, value);
      return "true";
    }),
    [`${prefix}Commit`]: call("commit", () => String(!broken.commit)),
    [end]: call("end", () => "true"),
  };
  const times = (name: string) => calls.filter((each) => each === name).length;
  return { api, values, times, broken };
}

const lesson = {
  id: "abc",
  locale: "en",
  questions: ["one", "two", "three", "four", "five"].map((id) => ({
    id,
    objective: "rank",
    ask: `Question ${id}?`,
    options: ["wrong", "right"],
    right: "right",
  })),
};

/** What the lesson remembers once these answers were given, in this order. */
function answered(...given: readonly (readonly [string, "right" | "wrong"])[]): LessonMemory {
  const trail = given.map(([question, chosen]) => ({
    question,
    right: chosen === "right",
    day: "2026-11-27",
    where: "lesson" as const,
  }));
  return { ...nothingYet, answers: Object.fromEntries(given), trail };
}

let now = new Date("2026-11-27T10:00:00.120Z");
function begin(version: "1.2" | "2004", kept?: Record<string, string>) {
  const system = learningSystem(version === "1.2" ? "LMS" : "", kept);
  const connection = connect(version, system.api);
  if (connection === null) throw new Error("The fake refused.");
  return { ...system, session: new ScormSession(connection, lesson, () => now) };
}

beforeEach(() => {
  vi.useFakeTimers();
  now = new Date("2026-11-27T10:00:00.120Z");
});
afterEach(() => {
  vi.useRealTimers();
});

const four = [
  ["one", "right"],
  ["two", "right"],
  ["three", "right"],
  ["four", "right"],
] as const;

test("a lesson that is opened is incomplete, without a score that could fail anybody", () => {
  const { values, session } = begin("1.2");
  expect(values.get("cmi.core.lesson_status")).toBe("incomplete");
  session.note(answered(["one", "wrong"]));
  expect(values.get("cmi.core.lesson_status")).toBe("incomplete");
  expect(values.has("cmi.core.score.raw")).toBe(false);
});

test("four of five right, 80 %, is a pass; three of five is not, until the wrong one is mended", () => {
  const exact = begin("1.2");
  exact.session.note(answered(...four, ["five", "wrong"]));
  expect(exact.values.get("cmi.core.lesson_status")).toBe("passed");
  expect(exact.values.get("cmi.core.score.raw")).toBe("80");

  const below = begin("2004");
  below.session.note(answered(...four.slice(1), ["one", "wrong"], ["five", "wrong"]));
  expect(below.values.get("cmi.completion_status")).toBe("completed");
  expect(below.values.get("cmi.success_status")).toBe("failed");
  expect(below.values.get("cmi.score.scaled")).toBe("0.6");
  below.session.note(
    answered(...four.slice(1), ["one", "wrong"], ["five", "wrong"], ["five", "right"]),
  );
  expect(below.values.get("cmi.success_status")).toBe("passed");
  expect(below.values.get("cmi.score.raw")).toBe("80");
});

test("a pass is not taken back by answering again in another session", () => {
  const first = begin("2004");
  first.session.note(answered(...four, ["five", "right"]));
  first.session.end();
  const { values, session } = begin("2004", Object.fromEntries(first.values));
  expect(Object.keys(session.resumed.answers)).toHaveLength(5);
  const more = answered(["one", "wrong"], ["two", "wrong"], ["three", "wrong"]);
  session.note({ ...more, answers: { ...session.resumed.answers, ...more.answers } });
  expect(values.get("cmi.success_status")).toBe("passed");
  expect(values.get("cmi.score.raw")).toBe("100");
  // Answers of the first session stay where they were.
  expect(values.get("cmi.interactions.0.learner_response")).toBe("right");
  expect(values.get("cmi.interactions.5.learner_response")).toBe("wrong");
});

test("each answer is reported and committed at once, in the words of each version", () => {
  const older = begin("1.2");
  const before = older.times("commit");
  older.session.note(answered(["two", "wrong"]));
  expect(older.times("commit")).toBe(before + 1);
  expect(Object.fromEntries(older.values)).toMatchObject({
    "cmi.interactions.0.id": "abc.two",
    "cmi.interactions.0.type": "choice",
    "cmi.interactions.0.student_response": "a",
    "cmi.interactions.0.correct_responses.0.pattern": "b",
    "cmi.interactions.0.result": "wrong",
  });
  const newer = begin("2004");
  newer.session.note(answered(["two", "wrong"]));
  expect(Object.fromEntries(newer.values)).toMatchObject({
    "cmi.interactions.0.id": "abc.two",
    "cmi.interactions.0.learner_response": "wrong",
    "cmi.interactions.0.correct_responses.0.pattern": "right",
    "cmi.interactions.0.result": "incorrect",
    "cmi.interactions.0.timestamp": "2026-11-27T10:00:00.12Z",
    "cmi.interactions.0.description": "{lang=en}Question two?",
  });
});

test("what is typed waits for a pause, and the heading comes back", () => {
  const { session, times, values } = begin("2004");
  const before = times("commit");
  session.note({ ...nothingYet, heading: "borders" });
  session.note({ ...nothingYet, heading: "borders", answers: { "brief/goal": "Keep it" } });
  expect(times("commit")).toBe(before);
  vi.advanceTimersByTime(5000);
  expect(times("commit")).toBe(before + 1);
  const again = begin("2004", Object.fromEntries(values));
  expect(again.session.resumed.heading).toBe("borders");
  expect(again.session.resumed.answers).toEqual({ "brief/goal": "Keep it" });
});

test("the end says how long it took, and is said once", () => {
  const sessions = { "1.2": begin("1.2"), "2004": begin("2004") };
  now = new Date("2026-11-27T11:02:03.120Z");
  for (const { session, times } of Object.values(sessions)) {
    session.end();
    session.end();
    session.save();
    expect(times("end")).toBe(1);
  }
  expect(sessions["1.2"].values.get("cmi.core.session_time")).toBe("0001:02:03");
  expect(sessions["1.2"].values.get("cmi.core.exit")).toBe("suspend");
  expect(sessions["2004"].values.get("cmi.session_time")).toBe("PT1H2M3S");
  expect(sessions["2004"].values.get("cmi.exit")).toBe("suspend");
});

test("what a system does not save is told, handed over again, and taken back once it is saved", () => {
  for (const version of ["1.2", "2004"] as const) {
    const { session, broken, times } = begin(version);
    const told: boolean[] = [];
    session.tellWhetherSaved((saved) => told.push(saved));
    session.note(answered(["one", "right"]));
    broken.commit = true;
    session.note(answered(["one", "right"], ["two", "right"]));
    expect(told).toEqual([true, true, false]);
    const before = times("commit");
    vi.advanceTimersByTime(15_000);
    expect(times("commit")).toBe(before + 1);
    broken.commit = false;
    vi.advanceTimersByTime(15_000);
    expect(told).toEqual([true, true, false, false, true]);
    vi.advanceTimersByTime(60_000);
    expect(told).toHaveLength(5);
    broken.commit = true;
    session.end();
    const after = times("commit");
    vi.advanceTimersByTime(60_000);
    expect(times("commit")).toBe(after);
  }
});

test("a refused place is told too, but not one that a system of 1.2 may do without", () => {
  const { session, broken } = begin("1.2");
  const told: boolean[] = [];
  session.tellWhetherSaved((saved) => told.push(saved));
  broken.refuses = /interactions|score\.(?:min|max)/;
  session.note(answered(...four, ["five", "right"]));
  broken.refuses = /suspend_data/;
  session.save();
  broken.refuses = /lesson_status/;
  session.save();
  expect(told).toEqual([true, true, false, false]);
});

test("a system that fails from the first is told as soon as somebody listens", () => {
  const { api, broken } = learningSystem("");
  broken.commit = true;
  const connection = connect("2004", api);
  if (connection === null) throw new Error("The fake refused.");
  const told: boolean[] = [];
  new ScormSession(connection, lesson, () => now).tellWhetherSaved((saved) => told.push(saved));
  expect(told).toEqual([false]);
});

test("a system that refuses or fails leaves the lesson alone", () => {
  expect(connect("1.2", { LMSInitialize: () => "false" })).toBeNull();
  expect(connect("2004", {})).toBeNull();
  const failing = connect("1.2", {
    LMSInitialize: () => true,
    LMSGetValue: () => {
      throw new Error("lost");
    },
  });
  expect(failing?.get("cmi.suspend_data")).toBe("");
  expect(failing?.commit()).toBe(false);
  const silent = connect("1.2", { LMSInitialize: () => "true", LMSCommit: () => undefined });
  expect(silent?.commit()).toBe(true);
});
