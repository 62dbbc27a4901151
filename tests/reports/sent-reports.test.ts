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
  const first = received.receive(structuredClone(sent.send(report("one", one), "one")), "one");
  received.receive(structuredClone(sent.send(report("other", other), "other")), "other");
  const back = structuredClone(sent.send(report("one", one), "one"));
  expect(back).toEqual({ number: 1, of: 1, changes: null, forgotten: [] });
  expect(received.receive(back, "one")).toBe(first);
});

test("a report is sent as the changes of the one that it shares most with", () => {
  const sent = new SentReports();
  const [one, other] = [customersOf(3, "1"), customersOf(3, "2")];
  sent.send(report("one", one), "one");
  sent.send(report("other", other), "other");
  expect(sent.send(report("renamed", one), "renamed")).toMatchObject({
    of: 1,
    changes: { members: { title: { whole: "renamed" } } },
  });
});

test("a hundred reports are kept, and fewer where they hold more than 150 000 customers", () => {
  const small = new SentReports();
  const forgotten = Array.from({ length: 101 }, (_, index) =>
    small.send(report(String(index), customersOf(1, String(index))), String(index)),
  ).map((one) => one.forgotten);
  expect(forgotten.slice(0, 100)).toEqual(new Array(100).fill([]));
  expect(forgotten[100]).toEqual([1]);

  const large = new SentReports();
  large.send(report("one", customersOf(75_001, "1")), "one");
  expect(large.send(report("two", customersOf(75_001, "2")), "two").forgotten).toEqual([1]);
  expect(large.send(report("three", customersOf(150_001, "3")), "three").forgotten).toEqual([2]);
});

test("a report that nobody asked for yet is found by its wish, and gives way to those asked for", () => {
  const [sent, received] = [new SentReports(), new ReceivedReports()];
  const give = (title: string, customers: number, ahead = false) => {
    const document = report(title, customersOf(customers, title));
    const answer = ahead ? sent.sendAhead(document, title) : sent.send(document, title);
    if (answer !== null) received.receive(structuredClone(answer), title);
  };
  const here = () =>
    ["base", "rank", "share", "back"].filter((title) => {
      expect(sent.has(title)).toBe(received.find(title) !== undefined);
      return received.find(title) !== undefined;
    });
  give("base", 50_000);
  give("rank", 50_000, true);
  expect(here()).toEqual(["base", "rank"]);
  expect(received.find("rank")?.title).toBe("rank");

  give("share", 50_000, true);
  give("back", 50_000);
  // Rank was made ahead before share.
  expect(here()).toEqual(["base", "share", "back"]);

  // A person turns to what was made ahead; from now on it stays as long as what was asked for.
  sent.turnTo("share");
  give("rank", 50_000, true);
  expect(here()).toEqual(["base", "share", "back"]);

  sent.askAnew();
  received.askAnew();
  expect(here()).toEqual([]);
});

test("a report that two wishes ask for is one, and stays that of the person", () => {
  const [sent, received] = [new SentReports(), new ReceivedReports()];
  const customers = customersOf(3, "1");
  received.receive(sent.send(report("one", customers), "full steps"), "full steps");
  const same = sent.sendAhead(report("one", customers), "all steps");
  expect(same).toMatchObject({ number: 1, changes: null });
  if (same !== null) received.receive(same, "all steps");
  expect(received.find("all steps")).toBe(received.find("full steps"));
  sent.sendAhead(report("large", customersOf(149_997, "2")), "large");
  expect(sent.has("full steps")).toBe(true);
  expect(sent.has("large")).toBe(true);
});

test("after other data only the latest report is kept, and the page is told so with the next one", () => {
  const [sent, received] = [new SentReports(), new ReceivedReports()];
  for (const title of ["one", "two", "three"])
    received.receive(sent.send(report(title, customersOf(2, title)), title), title);
  sent.forgetEarlier();
  sent.forgetEarlier();
  const next = sent.send(report("four", customersOf(2, "three")), "four");
  expect(next.of).toBe(3);
  expect(next.forgotten.toSorted((one, other) => one - other)).toEqual([1, 2]);
  expect(received.receive(next, "four")).toEqual(report("four", customersOf(2, "three")));
  expect(sent.send(report("five", customersOf(2, "five")), "five").forgotten).toEqual([]);
});
