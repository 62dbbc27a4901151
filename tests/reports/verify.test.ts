import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { IntakeChoices } from "../../src/intake/contract.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { encodeLink, type LinkOptions } from "../../src/reports/link/encode-link.ts";
import { sealLink } from "../../src/reports/link/passphrase.ts";
import { openLink } from "../../src/reports/link/open-link.ts";
import { maskReport } from "../../src/reports/masking/mask-report.ts";
import { remakingOf } from "../../src/reports/verify/remaking.ts";
import { matchFiles, sourceFilesOf } from "../../src/reports/verify/source-files.ts";
import { tellVerdict } from "../../src/reports/verify/telling.ts";
import { verifyReport } from "../../src/reports/verify/verify-report.ts";
import { plainOptions, settings } from "../support/composing.ts";
import { exportOf } from "../support/intake-cases.ts";
import { remade, reportOnFiles } from "../support/remade.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});
afterAll(() => engine.close());

/** Seven months, three customers: Alder 70 a month, Birch 33.33 in the first four, Cedar once. */
const sales = [
  "date,customer,manager,amount",
  ...[1, 2, 3, 4, 5, 6, 7].map((month) => `2025-0${String(month)}-28,Alder,Ann,70.00`),
  ...[1, 2, 3, 4].map((month) => `2025-0${String(month)}-10,Birch,Ben,33.33`),
  "2025-03-05,Cedar,Ben,1234.56",
].join("\n");
const files = [exportOf(sales, "sales.csv")];
const masked: LinkOptions = { names: "masked", pseudonymKey: new Uint8Array(32).fill(7) };

async function reportOn(
  options: Readonly<Record<string, string>> = plainOptions,
  choices: IntakeChoices = {},
): Promise<ReportDocument> {
  const report = await reportOnFiles(engine, files, choices, { settings: settings(options) });
  return report ?? expect.fail("not read");
}

async function throughLink(report: ReportDocument, options: LinkOptions): Promise<ReportDocument> {
  const opened = await openLink(await encodeLink(report, options));
  return opened.ok ? opened.value : expect.fail(opened.problem);
}

const withCustomer = (
  report: ReportDocument,
  place: number,
  change: Partial<ReportDocument["customers"][number]>,
): ReportDocument => ({
  ...report,
  customers: report.customers.map((one, index) => (index === place ? { ...one, ...change } : one)),
});

describe("[R3] a report is confirmed by its files", () => {
  test("also where it came by a sealed link and was saved as a file", async () => {
    const report = await reportOn();
    const sealed = await sealLink(await encodeLink(report, masked), "lumit-bagor-tenik");
    const opened = await openLink(sealed, "lumit-bagor-tenik");
    const saved = opened.ok ? opened.value : expect.fail(opened.problem);
    const again = await remade(engine, saved, files);
    expect((await verifyReport(saved, "file", again, "en")).same).toBe("figures");
    const told = withCustomer(saved, 0, { revenue: "491.00" });
    expect((await verifyReport(told, "file", again, "en")).same).toBeNull();
  });

  test("byte for byte, where it is whole", async () => {
    const report = await reportOn();
    const again = await remade(engine, report, files);
    expect((await verifyReport(report, "file", again, "en")).same).toBe("bytes");
  });

  test("in all that it holds, where names are masked", async () => {
    const report = await maskReport(await reportOn(), new Uint8Array(32));
    const again = await remade(engine, report, files);
    const verdict = await verifyReport(report, "file", again, "en");
    expect(verdict).toMatchObject({ same: "figures", masked: true, members: [] });
  });

  test.each<[string, LinkOptions]>([
    ["with names", { names: "shown" }],
    ["masked", masked],
    ["without series", { ...masked, series: "left-out" }],
    ["with one customer alone", { names: "shown", customers: 1 }],
    ["masked, with two customers alone", { ...masked, customers: 2 }],
  ])("in all that a link holds %s", async (_name, options) => {
    const report = await throughLink(await reportOn(), options);
    const again = await remade(engine, report, files);
    expect(await verifyReport(report, "link", again, "en")).toMatchObject({
      same: "figures",
      members: [],
    });
  });

  test("whoever made it, and another version is said beside", async () => {
    const report = { ...(await reportOn()), product: "0.1.0" };
    const verdict = await verifyReport(report, "file", await remade(engine, report, files), "en");
    expect(verdict).toMatchObject({ same: "figures", madeBy: "0.1.0" });
    const { paragraphs } = tellVerdict(report, verdict, "en");
    expect(paragraphs.join(" ")).toContain("made by version 0.1.0");
  });
});

describe("[R3] a changed report is not confirmed, and says where", () => {
  test("a sum", async () => {
    const report = withCustomer(await reportOn(), 0, { revenue: "1234.57" });
    const verdict = await verifyReport(report, "file", await remade(engine, report, files), "en");
    expect(verdict.members).toEqual([
      { path: "customers.0.revenue", told: "1234.57", made: "1234.56" },
    ]);
    const told = tellVerdict(report, verdict, "en");
    expect(told.confirmed).toBe(false);
    const rows = told.table?.rows.map(({ cells }) => cells.map(({ text }) => text));
    expect(rows).toContainEqual([
      "Document of the report",
      "customers «Cedar».revenue",
      "1234.57",
      "1234.56",
    ]);
  });

  test("a figure of a table, in the words of the table, in both languages", async () => {
    const changed = withCustomer(await reportOn(), 0, { abc: "C" });
    const again = await remade(engine, changed, files);
    for (const locale of ["ru", "en"] as const) {
      const { cells } = await verifyReport(changed, "file", again, locale);
      expect(cells.some(({ what }) => what.startsWith("Cedar"))).toBe(true);
    }
  });

  test("one customer more or less", async () => {
    const whole = await reportOn();
    const report = { ...whole, customers: whole.customers.slice(0, 2) };
    const { same, members } = await verifyReport(report, "file", whole, "en");
    expect(same).toBeNull();
    expect(members.map(({ path }) => path)).toEqual(["customers.2"]);
  });

  test("a masked sum, or two pseudonyms swapped in one place", async () => {
    const whole = await reportOn();
    const report = await throughLink(whole, masked);
    const [first, second] = report.customers;
    const other = withCustomer(report, 1, { share: 0.5 });
    const swapped = withCustomer(report, 0, { name: second?.name ?? "" });
    expect(first?.name).not.toBe(second?.name);
    expect((await verifyReport(other, "link", whole, "en")).members).toMatchObject([
      { path: "customers.1.share", told: 0.5 },
    ]);
    expect((await verifyReport(swapped, "link", whole, "en")).same).toBeNull();
  });

  test("a rounded series by more than its rounding", async () => {
    const whole = await reportOn();
    const report = { ...(await throughLink(whole, masked)), seriesApproximate: true };
    const rounded = withCustomer(report, 0, {
      series: ["0.00", "0.00", "1230.00", "0.00", "0.00", "0.00", "0.00"],
    });
    const moved = withCustomer(rounded, 0, {
      series: ["0.00", "0.00", "1240.00", "0.00", "0.00", "0.00", "0.00"],
    });
    expect((await verifyReport(rounded, "link", whole, "en")).same).toBe("figures");
    expect((await verifyReport(moved, "link", whole, "en")).same).toBeNull();
  });
});

describe("[R3] nothing is compared", () => {
  test.each<[string, Readonly<Record<string, string>>, IntakeChoices]>([
    ["a filter by name", { ...plainOptions, manager: "Ben" }, {}],
    ["a condition on lines", plainOptions, { where: ["customer!=Cedar"] }],
    ["a column fixed by hand", plainOptions, { mapping: { manager: null } }],
    ["whom to imagine gone", { ...plainOptions, lose: "name:Cedar" }, {}],
  ])("where the mask hides %s", async (_name, options, choices) => {
    const report = await reportOn(options, choices);
    expect(remakingOf(report).ok).toBe(true);
    const hidden = await maskReport(report, new Uint8Array(32));
    expect(remakingOf(hidden)).toEqual({ ok: false, problem: "masked-choices" });
  });

  test("where a later version kept what this one does not know", async () => {
    const report = await reportOn();
    const later = { ...report, adjustments: [{ kind: "of-a-later-version" }] };
    expect(remakingOf(later)).toEqual({ ok: false, problem: "unknown-choices" });
  });

  test("where a file is missing; names of files mean nothing", () => {
    const wanted = [
      { name: "a.csv", sha256: "1" },
      { name: "b.csv", sha256: "2" },
    ];
    const given = [
      { name: "renamed.csv", sha256: "2" },
      { name: "b.csv", sha256: "3" },
    ];
    expect(matchFiles(wanted, given)).toEqual({
      matched: [{ name: "b.csv", file: given[0] }],
      missing: [{ name: "a.csv", sha256: "1" }],
      foreign: [{ name: "b.csv", sha256: "3" }],
    });
  });

  test("tables of one file are one file, and a table that stood before is another copy", async () => {
    const report = await reportOn();
    const [source = expect.fail("no source")] = report.sources;
    const table = (name: string, sheet: string) => ({ ...source, name, sheet, sha256: name });
    const sources = [table("a", "May"), table("a", "June"), table("a", "May"), table("b", "May")];
    expect(sourceFilesOf({ ...report, sources }).map(({ name }) => name)).toEqual(["a", "a", "b"]);
  });
});
