import { expect, test } from "vitest";
import type { ReportDocument } from "../../src/reports/document.ts";
import { ReceivedReports, SentReports } from "../../src/reports/sent-reports.ts";

/** As much of a report as sending looks at. */
const report = (title: string, customers: readonly object[]): ReportDocument =>
  // Sending knows nothing of a report but its members and how many customers it has.
  ({ title, customers }) as unknown as ReportDocument;

const customersOf = (count: number, value: string) =>
  Array.from({ length: count }, (_, index) => ({ id: String(index), value }));

test("a report that the page has is sent as its number alone, and is the same object there", () => {
  const [sent, received] = [new SentReports(), new ReceivedReports()];
  const [one, other] = [customersOf(3, "1"), customersOf(3, "2")];
  const first = received.receive(structuredClone(sent.send(report("one", one))), "one");
  received.receive(structuredClone(sent.send(report("other", other))), "other");
  const back = structuredClone(sent.send(report("one", one)));
  expect(back).toEqual({ number: 1, of: 1, changes: null, forgotten: [] });
  expect(received.receive(back, "one")).toBe(first);
});

test("a report is sent as the changes of the one that it shares most with", () => {
  const sent = new SentReports();
  const [one, other] = [customersOf(3, "1"), customersOf(3, "2")];
  sent.send(report("one", one));
  sent.send(report("other", other));
  expect(sent.send(report("renamed", one))).toMatchObject({
    of: 1,
    changes: { members: { title: { whole: "renamed" } } },
  });
});

test("a hundred reports are kept, and fewer where they hold more than 150 000 customers", () => {
  const small = new SentReports();
  const forgotten = Array.from({ length: 101 }, (_, index) =>
    small.send(report(String(index), customersOf(1, String(index)))),
  ).map((one) => one.forgotten);
  expect(forgotten.slice(0, 100)).toEqual(new Array(100).fill([]));
  expect(forgotten[100]).toEqual([1]);

  const large = new SentReports();
  large.send(report("one", customersOf(75_001, "1")));
  expect(large.send(report("two", customersOf(75_001, "2"))).forgotten).toEqual([1]);
  expect(large.send(report("three", customersOf(150_001, "3"))).forgotten).toEqual([2]);
});

test("a report that nobody asked for yet is found by its wish, and gives way to the one asked for", () => {
  const [sent, received] = [new SentReports(), new ReceivedReports()];
  const [asked, ahead] = [customersOf(100_000, "1"), customersOf(50_000, "2")];
  received.receive(structuredClone(sent.send(report("asked", asked))), "asked");
  received.receive(structuredClone(sent.sendAhead(report("ahead", ahead))), "ahead");
  expect(received.find("ahead")?.title).toBe("ahead");

  const another = structuredClone(sent.sendAhead(report("another", customersOf(50_000, "3"))));
  expect(another.forgotten).toEqual([2]);
  received.receive(another, "another");
  expect(received.find("ahead")).toBeUndefined();
  expect(received.find("asked")?.title).toBe("asked");
  received.askAnew();
  expect(received.find("asked")).toBeUndefined();
});

test("after other data only the latest report is kept, and the page is told so with the next one", () => {
  const [sent, received] = [new SentReports(), new ReceivedReports()];
  for (const title of ["one", "two", "three"])
    received.receive(sent.send(report(title, customersOf(2, title))), title);
  sent.forgetEarlier();
  sent.forgetEarlier();
  const next = sent.send(report("four", customersOf(2, "three")));
  expect(next.of).toBe(3);
  expect(next.forgotten.toSorted((one, other) => one - other)).toEqual([1, 2]);
  expect(received.receive(next, "four")).toEqual(report("four", customersOf(2, "three")));
  expect(sent.send(report("five", customersOf(2, "five"))).forgotten).toEqual([]);
});
