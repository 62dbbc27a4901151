import { beforeAll, describe, expect, test } from "vitest";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import { calendarFile, type DayEvent } from "../../src/reports/calendar/calendar-file.ts";
import { awaitedIn } from "../../src/reports/calendar/awaited.ts";
import { nextPurchases } from "../../src/reports/calendar/next-purchases.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { compose, plainOptions } from "../support/composing.ts";
import { demo, loadCsv } from "../support/facts.ts";

/** A calendar read back by RFC 5545: lines unfolded (3.1), then texts freed of their escapes (3.3.11). */
function parsed(file: string): readonly ReadonlyMap<string, string>[] {
  expect(file.endsWith("\r\n")).toBe(true);
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = file.replaceAll("\r\n ", "").trimEnd().split("\r\n");
  expect([lines[0], lines.at(-1)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR"]);
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    const [, name = "", value = ""] = /^([A-Z-]+)[^:]*:(.*)$/.exec(line) ?? [];
    if (line === "BEGIN:VEVENT") events.push(new Map());
    else events.at(-1)?.set(name, unescaped(value));
  }
  return events;
}

const unescaped = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? "\n" : letter));

const event = (changed: Partial<DayEvent> = {}): DayEvent => ({
  uid: "one@kamerton",
  day: "2025-02-28",
  summary: "Purchase due",
  description: "Soon",
  ...changed,
});

describe("[L6] a calendar file", () => {
  test("holds whole days, the end being the day after, also at the end of a month", () => {
    const [found] = parsed(calendarFile("Next", "1.0.0", "2025-01-31", [event()]));
    expect(found?.get("DTSTART")).toBe("20250228");
    expect(found?.get("DTEND")).toBe("20250301");
    expect(found?.get("DTSTAMP")).toBe("20250131T000000Z");
  });

  test("gives texts back as they were, whatever is in them", () => {
    const summary = 'Semi; comma, back\\slash "quotes": colon\nnew line';
    const description = "Очень длинное имя 🦄 ".repeat(20);
    const [found] = parsed(
      calendarFile("Next", "1.0.0", "2025-01-31", [event({ summary, description })]),
    );
    expect(found?.get("SUMMARY")).toBe(summary);
    expect(found?.get("DESCRIPTION")).toBe(description);
  });

  test("a name cannot begin a line of its own", () => {
    const summary = "A\r\nEND:VEVENT\u0000\u001b";
    const file = calendarFile("Next", "1.0.0", "2025-01-31", [event({ summary })]);
    expect(file.match(/^END:VEVENT$/gm)).toHaveLength(1);
    expect(parsed(file)[0]?.get("SUMMARY")).toBe("A\nEND:VEVENT");
  });
});

describe("[L6] the next purchases of the demo company", () => {
  let document: ReportDocument;
  beforeAll(async () => {
    const engine = await openNativeEngine();
    document = await compose(engine, await loadCsv(engine, demo), plainOptions);
    await engine.close();
  });

  test("classes A and B, everybody awaited, or those chosen; each customer once", () => {
    const all = awaitedIn(document, "awaited");
    // 40 who buy still; each has bought on two days or more.
    expect(all).toHaveLength(40);
    const top = parsed(nextPurchases(document, "ru", "top"));
    expect(top).toHaveLength(all.filter(({ abc }) => abc !== "C").length);
    const everybody = parsed(nextPurchases(document, "en", "awaited"));
    expect(new Set(everybody.map((found) => found.get("UID")))).toHaveLength(40);
    const [one] = all;
    const ticked = new Set([one?.id ?? "", "nobody"]);
    expect(parsed(nextPurchases(document, "en", ticked))).toHaveLength(1);
  });

  test("who is late stands on the day after the as-of day, and is called late", () => {
    const events = parsed(nextPurchases(document, "en", "awaited"));
    // Due on 17 December, and the data end on the 19th.
    const late = events.find((found) => found.get("SUMMARY")?.includes("Кремблок"));
    expect(late?.get("SUMMARY")).toBe("Purchase overdue: Кремблок");
    expect(late?.get("DTSTART")).toBe("20251220");
    const due = events.find((found) => found.get("SUMMARY")?.includes("Иксалит"));
    expect(due?.get("SUMMARY")).toBe("Purchase due: Иксалит");
    expect(due?.get("DTSTART")).toBe("20260813");
    expect(due?.get("DESCRIPTION")).toMatch(
      /^Usually buys every 357\.5\sdays, last on 20\sAug\s2025\./,
    );
  });

  test("the same report gives the same bytes, and a customer keeps its event when its day moves", () => {
    const file = nextPurchases(document, "ru", "awaited");
    expect(nextPurchases(document, "ru", "awaited")).toBe(file);
    const [first, ...rest] = document.customers;
    if (first === undefined) throw new Error("nobody");
    const later = { ...document, customers: [{ ...first, nextDue: "2026-02-01" }, ...rest] };
    const uids = (one: ReportDocument) =>
      parsed(nextPurchases(one, "ru", "awaited"))
        .map((found) => found.get("UID"))
        .toSorted();
    expect(uids(later)).toEqual(uids(document));
  });

  test("an empty book gives an empty calendar", () => {
    expect(parsed(nextPurchases({ ...document, customers: [] }, "ru", "awaited"))).toEqual([]);
  });
});
