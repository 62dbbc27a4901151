import { beforeAll, describe, expect, it } from "vitest";
import type { ReportDocument } from "../../src/reports/document.ts";
import { encodeLink, type LinkOptions } from "../../src/reports/link/encode-link.ts";
import { openLink } from "../../src/reports/link/open-link.ts";
import { linkedSets } from "../support/linked-sets.ts";
import { sharedDataPresent } from "../support/facts.ts";

/*
 * How long a link is: of its fragment, from `r1.` on. The marks are those of the issue: with names
 * masked, 50 customers in 1,500 characters without series and 3,000 with twelve steps, 100 in 2,800
 * and 5,500. What stands before it, the address of a site, is counted apart.
 */
const address = "https://kamerton.example/ru/report/#";
/** What chats and mail carry unbroken. */
const CHAT = 8_000;

const masked: LinkOptions = { names: "masked", pseudonymKey: new Uint8Array(32).fill(5) };

type Choice = Pick<LinkOptions, "series" | "customers" | "blocks">;

const marks: readonly (readonly [set: string, Choice, most: number])[] = [
  ["demo, 2025", { series: "left-out" }, 1_500],
  ["demo, 2025", {}, 3_000],
  ["Northwind, 23 months", { series: "left-out" }, 2_800],
  ["Northwind, 12 months", {}, 5_500],
  ["Northwind, 23 months", {}, 5_500],
  ["demo, 36 months", {}, 5_000],
  ["demo, 36 months", { blocks: "all" }, CHAT],
  ["200 customers", { customers: 50, series: "left-out" }, 2_800],
  ["200 customers", { customers: 50 }, 5_500],
  ["2000 customers", { customers: 50, series: "left-out" }, 2_800],
  ["2000 customers", { customers: 50 }, 5_500],
  ["200 customers", {}, 16_000],
];

let sets: ReadonlyMap<string, ReportDocument>;
beforeAll(async () => {
  sets = await linkedSets();
}, 60_000);

describe("the length of a link with names masked", () => {
  it("leaves the address of a site out of the count", () => {
    expect(address.length).toBeLessThan(100);
  });

  it.each(marks)("%s %o: at most %i characters, and it opens", async (set, choice, most) => {
    const document = sets.get(set);
    if (document === undefined) {
      expect(sharedDataPresent).toBe(false);
      return;
    }
    const link = await encodeLink(document, { ...masked, ...choice });
    expect(link.length).toBeLessThanOrEqual(most);
    expect((await openLink(link)).ok).toBe(true);
  });

  it("[R4] is that of the shortest form that holds every figure", async () => {
    // Many steps are shorter rounded; a few that stand alone are shorter exact.
    const form = async (set: string): Promise<boolean | undefined> => {
      const document = sets.get(set);
      if (document === undefined) return undefined;
      const opened = await openLink(await encodeLink(document, masked));
      if (!opened.ok) throw new Error(opened.problem);
      return opened.value.seriesApproximate === true;
    };
    expect(await form("demo, 36 months")).toBe(true);
    if (sharedDataPresent) expect(await form("Northwind, 23 months")).toBe(false);
  });

  it("has as many customers as the book has at least", () => {
    expect(sets.get("demo, 2025")?.customers.length).toBe(46);
    expect(sets.get("2000 customers")?.customers.length).toBe(2_000);
  });
});
