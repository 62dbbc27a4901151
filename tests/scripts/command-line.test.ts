import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/reports/canonical.ts";
import { reportDocument, type ReportDocument } from "../../src/reports/document.ts";
import { openLink } from "../../src/reports/link/open-link.ts";

const script = resolve("scripts/kamerton.ts");
const demoFile = resolve("data/demo_1c.csv");
const shared = resolve("../shared/data");
const isLong = process.env["KAMERTON_LONG"] !== undefined;
const plain = ["--measure", "revenue", "--step", "month", "--partial", "include"];

const fitAnswer = v.looseObject({
  format: v.literal("kamerton-fit"),
  version: v.literal(1),
  bgnbd: v.looseObject({ parameters: v.looseObject({ r: v.number(), alpha: v.number() }) }),
  paretoNbd: v.looseObject({ logLikelihood: v.number() }),
});

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kamerton-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** As `npm run` does it: the process stands in the package, the caller in `folder`. */
function kamerton(...line: readonly string[]): Promise<Run> {
  // Node takes the types out of the same files once, not once a process.
  const compiled = join(folder, "compiled");
  const env = { ...process.env, INIT_CWD: folder, NODE_COMPILE_CACHE: compiled };
  return new Promise((settle) => {
    execFile(
      process.execPath,
      [script, ...line],
      { env, maxBuffer: 100_000_000 },
      (error, stdout, stderr) => {
        settle({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
      },
    );
  });
}

async function report(...line: readonly string[]): Promise<ReportDocument> {
  const { code, stdout, stderr } = await kamerton("analyze", ...line);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  const document = v.parse(reportDocument, JSON.parse(stdout));
  expect(stdout).toBe(canonicalJson(document));
  return document;
}

async function write(name: string, text: string | Buffer): Promise<string> {
  await writeFile(join(folder, name), text);
  return name;
}

const classes = ({ customers }: ReportDocument, key: "abc" | "xyz", letters: string): string =>
  Array.from(letters, (letter) => customers.filter((one) => one[key] === letter).length).join("/");
const sales = "date,customer,amount\n2025-01-31,Alpha,70.50\n2025-02-28,Beta,29.50\n";

describe("[L4] fit", () => {
  const summary = resolve(shared, "cdnow_calibration.csv");

  it.skipIf(!existsSync(summary))("finds the published models of a summary", async () => {
    const { code, stdout, stderr } = await kamerton("fit", summary);
    expect([code, stderr]).toEqual([0, ""]);
    const found = v.parse(fitAnswer, JSON.parse(stdout));
    expect(found).toMatchObject({ asOf: null, customers: 2357, repeaters: 946 });
    expect(found.bgnbd.parameters.r).toBeCloseTo(0.243, 2);
    expect(found.bgnbd.parameters.alpha).toBeCloseTo(4.414, 1);
    expect(found.paretoNbd.logLikelihood).toBeCloseTo(-9595.0, 0);
  });

  it("refuses the demo company, of which fewer than a hundred buy again", async () => {
    const { code, stdout, stderr } = await kamerton("fit", demoFile, "--locale", "en");
    expect([code, stdout]).toEqual([3, ""]);
    // 52 entities, of which six bought once and one never.
    expect(stderr).toBe(
      "45 bought again: too few for a model, which needs 100 at least.\ncode=too-few-repeaters\n",
    );
  });

  it("says which row of a summary cannot be read", async () => {
    const bad = await write("summary.csv", "ID,frequency,recency,T\n1,2,10,20\n2,1,30,20\n");
    const { code, stderr } = await kamerton("fit", bad, "--locale", "en");
    expect(code).toBe(3);
    expect(stderr).toMatch(/^Row 3 cannot be read/);
    expect(stderr).toMatch(/code=summary-unreadable\n$/);
  });

  it("takes a summary with semicolons and commas for points", async () => {
    const rows = ["ID;Frequency;Recency;T", "1;2;10,5;20", "2;0;0;20", ""];
    const file = await write("summary-ru.csv", rows.join("\r\n"));
    const { code, stderr } = await kamerton("fit", file, "--locale", "ru");
    expect([code, stderr.split("\n")[1]]).toEqual([3, "code=too-few-repeaters"]);
  });

  it("2 for two files, none, and one that is missing", async () => {
    expect((await kamerton("fit", demoFile, demoFile)).code).toBe(2);
    expect((await kamerton("fit")).code).toBe(2);
    expect((await kamerton("fit", "missing.csv")).code).toBe(2);
  });
});

describe("analyze on the demo company", () => {
  it.each([
    ["[A5] own share", ["--abc-rule", "share"], "2/24/26", "29/4/19"],
    ["[A5] thirds", ["--abc-rule", "rank"], "18/17/17", "29/4/19"],
    ["[A5] inside a category", ["--abc-within", "category"], "23/14/15", "29/4/19"],
    ["[X2] sample", ["--xyz", "variation", "--deviation", "sample"], "18/13/21", "4/17/31"],
    ["[X2] no seasons", ["--xyz", "variation", "--seasons", "remove"], "18/13/21", "4/16/32"],
  ])("%s", async (_words, options, abc, xyz) => {
    const document = await report(demoFile, ...options);
    expect([classes(document, "abc", "ABC"), classes(document, "xyz", "XYZ")]).toEqual([abc, xyz]);
  });

  it("[A5] a rule or a part that does not exist is told with those that do", async () => {
    const rule = await kamerton("analyze", demoFile, "--abc-rule", "thirds");
    expect([rule.code, rule.stdout]).toEqual([2, ""]);
    expect(rule.stderr).toContain("cumulative · share · rank · curve");
    const borders = await kamerton("analyze", demoFile, "--abc-rule", "rank", "--abc", "0.8,0.95");
    expect(borders.code).toBe(2);
  });

  const expectDemo = (document: ReportDocument): void => {
    const [source] = document.sources;
    expect(source?.bins).toEqual({
      accepted: 6700,
      unnamed: 0,
      rejected: 0,
      excluded: 0,
      blank: 1,
      preamble: 3,
      header: 1,
      group: 0,
      total: 1,
      footer: 0,
    });
    expect(source?.statedTotal).toBe("419337279.37");
    expect(source?.statedTotalMatches).toBe(true);
    expect(document.totals.revenue).toBe("419337279.37");
    expect(classes(document, "abc", "ABC")).toBe("18/13/21");
    expect(classes(document, "xyz", "XYZ")).toBe("29/4/19");
    expect(document.concentration.hhi).toBeCloseTo(665.82, 2);
  };

  it("[F2] [F3] takes every line, knows the total row and finds it right", async () => {
    await copyFile(demoFile, join(folder, "demo.csv"));
    expectDemo(await report("demo.csv"));
  });

  it("[F5] gives the same report in windows-1251 apart from the source", async () => {
    await write("demo-1251.csv", windows1251(await readFile(demoFile, "utf8")));
    const utf8 = await report(demoFile);
    const other = await report("demo-1251.csv");
    expectDemo(other);
    expect(other.sources[0]?.encoding).toBe("windows-1251");
    const without = ({ sources: _, title: __, ...document }: ReportDocument) => document;
    expect(without(other)).toEqual(without(utf8));
  });
});

/** Russian text with one byte a letter, without the byte order mark that UTF-8 has. */
function windows1251(text: string): Buffer {
  const decoder = new TextDecoder("windows-1251");
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Buffer.from(
    Array.from(text.replace("\uFEFF", ""), (letter) => {
      const byte = bytes.get(letter);
      if (byte === undefined) throw new Error(`not in windows-1251: ${letter}`);
      return byte;
    }),
  );
}

describe.skipIf(!existsSync(shared))(
  "analyze on the public sets (skipped without ../shared/data)",
  () => {
    it("[A3] [X1] [D2] finds what Northwind is known by", async () => {
      const document = await report(join(shared, "northwind_lines.csv"), ...plain);
      expect(document.sources[0]?.bins.accepted).toBe(2155);
      expect(document.totals.revenue).toBe("1265793.0395");
      expect(document.totals.customers).toBe(89);
      expect(classes(document, "abc", "ABC")).toBe("34/27/28");
      expect(classes(document, "xyz", "XYZ")).toBe("0/20/69");
      expect(document.concentration.hhi).toBeCloseTo(336.9089, 4);
      expect(document.concentration.effectiveNumber).toBeCloseTo(29.6816, 4);
      expect(document.concentration.gini).toBeCloseTo(0.57545, 5);
      expect(document.customers[0]?.name).toBe("QUICK-Stop");
      expect(document.customers[0]?.share).toBeCloseTo(0.087121, 6);
    });

    // Its models take long, and a journey in the browser makes the same report of the same line.
    it.runIf(isLong)("[A3] finds what AdventureWorks is known by, packed with gzip", async () => {
      const file = join(shared, "adventureworks_reseller_lines.csv.gz");
      const document = await report(file, ...plain);
      expect(document.sources[0]?.bins.accepted).toBe(60855);
      expect(document.totals.revenue).toBe("80450596.9823");
      expect(document.totals.customers).toBe(633);
      expect(classes(document, "abc", "ABC")).toBe("186/125/322");
    });
  },
);

describe("analyze", () => {
  it("takes a file of exactly that name, never a pattern", async () => {
    await write("sales.csv", "date,customer,amount\n2025-01-31,Other,1.00\n");
    await write("sale[s].csv", sales);
    expect((await report("sale[s].csv")).totals.revenue).toBe("100.00");
    const missing = await kamerton("analyze", "sale?.csv");
    expect(missing.code).toBe(2);
    expect(missing.stdout).toBe("");
  });

  it("[R3] leaves lines out by --where as though the file did not hold them", async () => {
    const all = await write("all.csv", `${sales}2025-05-05,Gamma,500.00\n`);
    const less = await write("less.csv", sales);
    const filtered = await report(all, "--where", "customer!=Gamma");
    const expected = await report(less);
    expect(filtered.customers).toEqual(expected.customers);
    expect(filtered.period).toEqual(expected.period);
    expect(filtered.sources[0]?.bins.excluded).toBe(1);
    expect(filtered.parameters.where).toEqual(["customer!=Gamma"]);
  });

  it("maps a field by hand, by header and by place", async () => {
    const file = await write(
      "two.csv",
      "date,customer,amount,bonus\n2025-01-31,Alpha,10.00,3.00\n",
    );
    expect((await report(file, "--map", "revenue=bonus")).totals.revenue).toBe("3.00");
    expect((await report(file, "--map", "revenue=#4")).totals.revenue).toBe("3.00");
  });

  it("writes the answer to --out in the caller's folder, and nothing to standard output", async () => {
    const file = await write("sales.csv", sales);
    const { code, stdout } = await kamerton("analyze", file, "--out", "report.json");
    expect([code, stdout]).toEqual([0, ""]);
    const text = await readFile(join(folder, "report.json"), "utf8");
    expect(v.parse(reportDocument, JSON.parse(text)).totals.revenue).toBe("100.00");
  });

  it("prints one line with a link, masked unless --names [R4]", async () => {
    const file = await write("sales.csv", sales);
    const line = [
      "analyze",
      file,
      "--format",
      "link",
      "--locale",
      "en",
      "--site",
      "https://a.example/k/",
    ];
    const hidden = await kamerton(...line);
    expect(hidden.stdout).toMatch(/^https:\/\/a\.example\/k\/en\/report\/#r1\.[\w-]+\n$/);
    const fragment = ({ stdout }: Run): string => stdout.trim().split("#")[1] ?? "";
    const masked = await openLink(fragment(hidden));
    const open = await openLink(fragment(await kamerton(...line, "--names")));
    expect(masked.ok && masked.value.customers[0]?.name).toMatch(/^Customer\u00a0/);
    expect(open.ok && open.value.customers[0]?.name).toBe("Alpha");
    expect(masked.ok && masked.value.totals.revenue).toBe("100.00");
  });

  it("writes one page that holds the report, masked unless --names [R4]", async () => {
    const file = await write("sales.csv", sales);
    const line = ["analyze", file, "--format", "html", "--locale", "en"];
    const hidden = await kamerton(...line);
    expect([hidden.code, hidden.stderr]).toEqual([0, ""]);
    expect(hidden.stdout).toMatch(/^<!doctype html>\n<html lang="en"/);
    expect(hidden.stdout).not.toMatch(/Alpha|sales\.csv/);
    expect((await kamerton(...line, "--names")).stdout).toContain(">Alpha<");
  });
});

describe("exit codes", () => {
  it.each([
    [[], "analyze"],
    [["analyse"], "analyse"],
    [["analyze"], "FILE"],
    [["analyze", "a.csv", "b.csv"], "a.csv"],
    [["analyze", "missing.csv"], "missing.csv"],
    [["analyze", "."], "not a file"],
    [["analyze", "a.csv", "--colour", "red"], "--colour"],
    [["analyze", "a.csv", "--measure", "fame"], "grossProfit"],
    [["analyze", "a.csv", "--abc", "0.9,0.5"], "0.8,0.95"],
    [["analyze", "a.csv", "--as-of", "2025-02-30"], "--as-of"],
    [["analyze", "a.csv", "--map", "income=Sum"], "revenue"],
    [["analyze", "a.csv", "--map", "revenue"], "--map revenue=Amount"],
    [["analyze", "a.csv", "--where", "Region"], "--where"],
    [["analyze", "a.csv", "--names=yes"], "--names"],
    [["analyze", "a.csv", "--step"], "--step"],
  ])("2 for %j, with a sentence that helps", async (line, hint) => {
    const { code, stdout, stderr } = await kamerton(...line, "--locale", "en");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(hint);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("2 for a column that is not there, with those that are", async () => {
    const file = await write("sales.csv", sales);
    const { code, stderr } = await kamerton(
      "analyze",
      file,
      "--map",
      "revenue=Income",
      "--locale",
      "en",
    );
    expect(code).toBe(2);
    expect(stderr).toContain("date, customer, amount");
  });

  it("3 for a file that no answer would help, with a sentence and a code", async () => {
    const file = await write("empty.csv", "");
    const { code, stdout, stderr } = await kamerton("analyze", file);
    expect([code, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(/^Файл пуст\..*\ncode=empty-file\n$/);
  });

  it("4 where a choice is needed, with the questions as JSON and the flag that answers", async () => {
    const file = await write(
      "days.csv",
      "date,customer,amount\n01/02/2025,Alpha,5\n02/03/2025,Beta,6\n",
    );
    const { code, stdout } = await kamerton("analyze", file, "--locale", "en");
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({
      format: "kamerton-questions",
      version: 1,
      questions: [{ code: "date-order", options: ["day-month-year", "month-day-year"] }],
    });
    const [, flag = "", value = ""] = /(--[\w-]+) ([\w-]+)/.exec(stdout) ?? [];
    expect((await report(file, flag, value)).period.last).toBe("2025-03-02");
  });
});
