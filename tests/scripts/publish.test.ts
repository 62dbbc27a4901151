import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { analyze } from "../../scripts/command-line/analyze.ts";
import { commandFrom } from "../../scripts/command-line/arguments.ts";
import type { Outcome } from "../../scripts/command-line/output.ts";
import { publish } from "../../scripts/command-line/publish.ts";
import { readReports, REPORTS } from "../../scripts/reports/read-reports.ts";
import { commandLineMessages } from "../../src/messages/command-line.ts";
import { embeddedId, embeddedText } from "../../src/reports/embedded.ts";
import { reportDocument, type ReportDocument } from "../../src/reports/document.ts";

const sales = "date,customer,amount\n2025-01-31,Alpha,70.50\n2025-02-28,Beta,29.50\n";
const later = "date,customer,amount\n2026-01-31,Alpha,50.00\n2026-02-28,Gamma,50.00\n";
const secret = "a secret of the tests, long enough";

let folder: string;
let root: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kamerton-publish-"));
  await writeFile(join(folder, "sales.csv"), sales);
  await writeFile(join(folder, "later.csv"), later);
});
beforeEach(async () => {
  root = await mkdtemp(join(folder, "site-"));
  vi.stubEnv("KAMERTON_PSEUDONYM_KEY", secret);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A sentence that holds this part of one. */
const saying = (part: string): unknown => expect.stringContaining(part);

async function run(...line: readonly string[]): Promise<Outcome> {
  const command = commandFrom(["publish", "--locale", "en", ...line]);
  if (!command.ok) {
    const remark = command.problem.sentence(commandLineMessages.en);
    return { exitCode: 2, answer: "", remark };
  }
  if (!("publishing" in command.value)) throw new Error("this is no line that publishes");
  return publish(command.value, folder, root);
}

const fileOf = (slug: string, name: string): string => join(root, REPORTS, slug, name);
const documentOf = async (slug: string): Promise<ReportDocument> =>
  v.parse(reportDocument, JSON.parse(await readFile(fileOf(slug, "report.json"), "utf8")));
const aboutOf = async (slug: string): Promise<unknown> =>
  parse(await readFile(fileOf(slug, "about.yaml"), "utf8"));

describe("publish", () => {
  it("writes the document that analyze makes, byte for byte, and what the page says of it", async () => {
    const { exitCode, answer } = await run(
      ...["sales.csv", "--slug", "q1-2025", "--title", "Q1", "--line", "sales", "--names"],
    );
    expect(exitCode).toBe(0);
    expect(answer).toContain("Names are inside");
    expect(answer).toContain("/ru/reports/q1-2025/ and /en/reports/q1-2025/");
    const command = commandFrom(["analyze", "sales.csv", "--locale", "en"]);
    if (!command.ok || command.value.kind !== "analyze") throw new Error("the line is wrong");
    const made = await analyze(command.value, folder);
    expect(await readFile(fileOf("q1-2025", "report.json"), "utf8")).toBe(made.answer);
    expect(await aboutOf("q1-2025")).toEqual({ title: "Q1", line: "sales", search: "hidden" });
    expect(readReports(join(root, REPORTS)).faults).toEqual([]);
  });

  it("[R4] masks names unless they are asked for, and says so", async () => {
    const { answer } = await run("sales.csv", "--slug", "masked", "--title", "Q1");
    expect(answer).toContain("Names are masked; with --names they would stand open.");
    const text = await readFile(fileOf("masked", "report.json"), "utf8");
    expect(text).not.toMatch(/Alpha|Beta|sales\.csv/);
    expect(existsSync(join(root, ".kamerton"))).toBe(false);
  });

  it("[R4] gives a customer one pseudonym in every report, so that a line can be compared", async () => {
    await run("sales.csv", "--slug", "before", "--title", "Before", "--line", "sales");
    const { answer } = await run(
      ...["later.csv", "--slug", "after", "--title", "After", "--line", "sales"],
    );
    expect(answer).toContain("will compare it with “before” of the same line");
    const ids = async (slug: string) => (await documentOf(slug)).customers.map(({ id }) => id);
    const [before, after] = [await ids("before"), await ids("after")];
    // Alpha is in both; Beta and Gamma are in one each.
    expect(before.filter((id) => after.includes(id))).toHaveLength(1);
  });

  it("makes a key of its own where the environment has none, and keeps it for the next report", async () => {
    vi.stubEnv("KAMERTON_PSEUDONYM_KEY", undefined);
    const first = await run("sales.csv", "--slug", "one", "--title", "One");
    expect(first.answer).toContain(".kamerton/pseudonym-key");
    const second = await run("sales.csv", "--slug", "two", "--title", "Two");
    expect(second.answer).not.toContain("pseudonym-key");
    expect((await documentOf("one")).customers).toEqual((await documentOf("two")).customers);
    vi.stubEnv("KAMERTON_PSEUDONYM_KEY", "short");
    expect(await run("sales.csv", "--slug", "three", "--title", "Three")).toMatchObject({
      exitCode: 2,
      remark: saying("fewer than 16 characters"),
    });
  });

  it("says what differs from the report before it in the line", async () => {
    await run("sales.csv", "--slug", "before", "--title", "B", "--line", "sales", "--names");
    const { answer } = await run(
      ...["later.csv", "--slug", "after", "--title", "A", "--line", "sales"],
      ...["--names", "--lost", "2,30"],
    );
    expect(answer).toContain("made otherwise than “before”");
    expect(answer).toContain(": Rule of the lost.");
  });
});

describe("an address that is taken", () => {
  it("is refused, and nothing is written over", async () => {
    await run("sales.csv", "--slug", "q1", "--title", "First", "--names");
    const again = await run("later.csv", "--slug", "q1", "--title", "Second", "--names");
    expect(again).toMatchObject({ exitCode: 2, remark: saying("--replace") });
    expect(await aboutOf("q1")).toMatchObject({ title: "First" });
    expect((await documentOf("q1")).period.last).toBe("2025-02-28");
  });

  it("is written anew with --replace, and what the line does not say stays", async () => {
    await run("sales.csv", "--slug", "q1", "--title", "First", "--line", "sales", "--names");
    await writeFile(fileOf("q1", "about.yaml"), "title: First\nline: sales\nsearch: listed\n");
    const again = await run("later.csv", "--slug", "q1", "--replace", "--names");
    expect(again.exitCode).toBe(0);
    expect(again.answer).toContain("was written anew");
    expect(await aboutOf("q1")).toEqual({ title: "First", line: "sales", search: "listed" });
    expect((await documentOf("q1")).period.last).toBe("2026-02-28");
  });

  it("is not written anew where about.yaml cannot be read", async () => {
    await run("sales.csv", "--slug", "q1", "--title", "First", "--names");
    await writeFile(fileOf("q1", "about.yaml"), "title: First\nsearch: perhaps\n");
    expect(await run("later.csv", "--slug", "q1", "--replace")).toMatchObject({
      exitCode: 2,
      remark: saying("“search”"),
    });
  });
});

describe("a title", () => {
  it.each([
    [["--title", "Both"], "Both"],
    [["--title", "Both", "--title-ru", "Оба"], { ru: "Оба", en: "Both" }],
    [["--title-ru", "Оба", "--title-en", "Both"], { ru: "Оба", en: "Both" }],
    [["--title-ru", "Оба"], { ru: "Оба", en: "Оба" }],
  ])("of %j", async (options, title) => {
    await run("sales.csv", "--slug", "q1", "--names", ...options);
    expect(await aboutOf("q1")).toMatchObject({ title });
  });
});

describe("a report that is ready", () => {
  const save = async (name: string, change: object = {}): Promise<string> => {
    await run("sales.csv", "--slug", "source", "--title", "S", "--names", "--replace");
    const document = await documentOf("source");
    await writeFile(join(folder, name), JSON.stringify({ ...document, ...change }));
    return name;
  };

  it("is published as it is, masked where it holds names", async () => {
    const file = await save("ready.json");
    await run(file, "--slug", "shown", "--title", "T", "--names");
    expect(await documentOf("shown")).toEqual(await documentOf("source"));
    const page = `<!doctype html><script type="application/json" id="${embeddedId}">${embeddedText(await documentOf("source"))}</script>`;
    await writeFile(join(folder, "ready.html"), page);
    await run("ready.html", "--slug", "page", "--title", "T", "--names");
    expect(await documentOf("page")).toEqual(await documentOf("source"));
    await run(file, "--slug", "masked", "--title", "T");
    expect(JSON.stringify(await documentOf("masked"))).not.toMatch(/Alpha|Beta/);
    const again = await run(
      ...[join(root, REPORTS, "masked", "report.json"), "--slug", "again", "--title", "T"],
      "--names",
    );
    expect(again.answer).toContain("this report never had them");
    expect(await documentOf("again")).toEqual(await documentOf("masked"));
  });

  it("is refused with options of analysis, beside other files, damaged or newer", async () => {
    const file = await save("ready.json");
    const remark = async (...line: readonly string[]) =>
      (await run(...line, "--slug", "x", "--title", "T")).remark;
    expect(await remark(file, "--abc", "0.7,0.9")).toContain("which no option of analysis changes");
    expect(await remark(file, "sales.csv")).toContain("publish it alone");
    expect(await remark(await save("newer.json", { version: 2 }))).toContain("newer version");
    expect(await remark(await save("damaged.json", { period: 7 }))).toContain("“period”");
    expect(existsSync(join(root, REPORTS, "x"))).toBe(false);
  });
});

it.each([
  [["sales.csv", "--title", "T"], "Add --slug"],
  [["sales.csv", "--slug", "q1"], "Add --title"],
  [["sales.csv", "--slug", "../../etc", "--title", "T"], "--slug cannot be"],
  [["sales.csv", "--slug", "Q1", "--title", "T"], "--slug cannot be"],
  [["sales.csv", "--slug", "q1", "--title", "T", "--line", "a b"], "--line cannot be"],
  [["sales.csv", "--slug", "q1", "--title", "T", "--out", "x"], "takes no --out"],
  [["missing.csv", "--slug", "q1", "--title", "T"], "missing.csv"],
  [["--slug", "q1", "--title", "T"], "No file was given"],
])("%j is refused with its sentence", async (line, sentence) => {
  const { exitCode, remark } = await run(...line);
  expect([exitCode, remark]).toEqual([2, expect.stringContaining(sentence)]);
  expect(existsSync(join(root, REPORTS))).toBe(false);
});

describe("a folder of reports that the site cannot be built from", () => {
  const report = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    await run("sales.csv", "--slug", "q1", "--title", "Q1", "--names");
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(root, REPORTS, name, ".."), { recursive: true });
      await writeFile(join(root, REPORTS, name), text);
    }
    return readReports(join(root, REPORTS)).faults.map(
      ({ file, fault }) => `${file.slice(root.length + REPORTS.length + 2)}: ${fault}`,
    );
  };

  it.each([
    ["q1/about.yaml", "line: sales\n", ['q1/about.yaml: "title" is missing']],
    [
      "q1/about.yaml",
      "title: T\nserach: listed\n",
      ['q1/about.yaml: "serach" is no field of this file'],
    ],
    [
      "q1/about.yaml",
      "title: T\nsearch: perhaps\n",
      ['q1/about.yaml: "search" is "perhaps": hidden or listed'],
    ],
    [
      "q1/about.yaml",
      "title: T\nline: A B\n",
      [expect.stringMatching(/^q1\/about\.yaml: "line" is "A B": small/)],
    ],
    ["q1/about.yaml", "title: [\n", [expect.stringMatching(/^q1\/about\.yaml: cannot be read: /)]],
    ["q1/report.json", "{", [expect.stringMatching(/^q1\/report\.json: cannot be read: /)]],
    ["q1/report.json", "{}", [expect.stringMatching(/^q1\/report\.json: "format" is missing/)]],
    [
      "lines.yaml",
      "sales:\n  ru: Продажи\n",
      ['lines.yaml: "sales" is Object: a text, or one for each of ru and en'],
    ],
    [
      "Q2/about.yaml",
      "title: T\n",
      [expect.stringMatching(/^Q2: the name of the folder/), "Q2/report.json: is missing"],
    ],
  ])("is told by file and field: %s with %j", async (file, text, faults) => {
    expect(await report({ [file]: text })).toEqual(faults);
  });

  it("is told of blocks that a commentary places wrongly", async () => {
    const text =
      '<Block id="matrix" />\n\n<Block id="matrx" />\n\n<Block id="load" />\n\n<Block id="matrix" />\n\n`<Block id="code" />`\n';
    expect(await report({ "q1/en.mdx": text })).toEqual([
      'q1/en.mdx: <Block id="matrix" /> stands more than once',
      expect.stringMatching(
        /^q1\/en\.mdx: <Block id="matrx" \/> is no block of a report; there are dependency, /,
      ),
      'q1/en.mdx: <Block id="load" />: this report does not hold that block',
    ]);
  });

  it("has no fault where there is none", async () => {
    expect(await report({ "lines.yaml": "sales: Sales\n" })).toEqual([]);
    expect(readReports(join(root, "nowhere"))).toEqual({ reports: [], faults: [] });
  });
});
