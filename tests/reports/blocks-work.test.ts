import { describe, expect, test } from "vitest";
import { blockIds } from "../../src/reports/blocks/block.ts";
import { explaining } from "../../src/reports/blocks/explanations/explaining.ts";
import { reportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import { changesBetween } from "../../src/reports/changes.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { fixtureDocument } from "../support/report-fixture.ts";

/*
 * What a page pays for a change of a setting: work is counted by how often a customer is looked at, not
 * by the clock, which says something else on each machine.
 */

const small = (count: number): ReportDocument =>
  fixtureDocument({
    customers: Array.from({ length: count }, (_, index) => ({
      name: `ООО «Клиент ${String(index)}»`,
      series: [count - index, count],
      keyPerson: `Person ${String(index % 7)}`,
      manager: `Manager ${String(index % 5)}`,
    })),
  });

/** A document whose customers count how often a member of theirs is read. */
function counted(document: ReportDocument) {
  let looks = 0;
  const customers = document.customers.map(
    (customer) =>
      new Proxy(customer, {
        get: (target, name) => {
          looks += 1;
          return Reflect.get(target, name) as unknown;
        },
      }),
  );
  return { document: { ...document, customers }, looks: () => looks };
}

function looksFor(count: number): number {
  const { document, looks } = counted(small(count));
  const blocks = reportBlocks(document, "ru", explaining);
  for (const id of blockIds)
    // What the page reads of a table: its first rows.
    for (const { rows, shown = 50 } of blocks[id]?.tables ?? [])
      for (const { cells } of rows.slice(0, shown)) expect(cells.length).toBeGreaterThan(0);
  for (const { cells } of blocks.customers.list.rows.slice(0, 25))
    expect(cells.length).toBeGreaterThan(0);
  return looks();
}

/** All sections together look at a customer 63 times; a filter for each cell of a table would be seen. */
const MOST_LOOKS = 75;

describe("the work of telling a report", () => {
  test("grows by a few looks at each further customer, however many there are", () => {
    const [one, two, three] = [1000, 2000, 4000].map(looksFor);
    const perCustomer = [(two ?? 0) - (one ?? 0), ((three ?? 0) - (two ?? 0)) / 2].map(
      (looks) => looks / 1000,
    );
    // Twice as many customers cost no more apiece: nothing compares each with each or sorts them all.
    expect(perCustomer[1]).toBeLessThan((perCustomer[0] ?? 0) * 1.1);
    expect(perCustomer[0]).toBeLessThan(MOST_LOOKS);
  });

  test("a block is made when it is read, and once", () => {
    const { document, looks } = counted(small(1000));
    const blocks = reportBlocks(document, "ru", explaining);
    expect(looks()).toBe(0);
    const { customers } = blocks;
    const once = looks();
    expect(blocks.customers).toBe(customers);
    expect(looks()).toBe(once);
  });
});

describe("a change of one setting", () => {
  const before = small(40);
  const parameters = { ...before.parameters, lost: { ...before.parameters.lost, factor: 3 } };
  const after: ReportDocument = {
    ...before,
    parameters,
    customers: before.customers.map((customer) =>
      customer.rank > 30 ? { ...customer, state: "lost" as const } : customer,
    ),
  };

  test("leaves the pictures that it does not touch as they are, so that none is drawn anew", () => {
    const [one, other] = [before, after].map((document) =>
      reportBlocks(document, "ru", explaining),
    );
    for (const id of ["dependency", "load", "curve", "change", "periods"] as const)
      expect(changesBetween(one?.[id]?.chart, other?.[id]?.chart)).toBeNull();
    expect(changesBetween(one?.silent.chart, other?.silent.chart)).not.toBeNull();
  });
});
