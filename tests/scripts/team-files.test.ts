import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyze } from "../../scripts/command-line/analyze.ts";
import { commandFrom } from "../../scripts/command-line/arguments.ts";
import type { Outcome } from "../../scripts/command-line/output.ts";
import { reportDocument, type ReportDocument } from "../../src/reports/document.ts";
import { settingsFileOf } from "../../src/reports/settings-file/settings-file.ts";
import { settings } from "../support/composing.ts";
import { linkOf } from "../support/party-links.ts";

const demo = resolve("data/demo_lines.csv");
const plain = ["--measure", "revenue", "--step", "month", "--partial", "include"];
const sales = "date,customer,amount\n2025-01-31,Alpha,70.50\n2025-02-28,Beta,29.50\n";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kamerton-team-"));
  await writeFile(join(folder, "sales.csv"), sales);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const write = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text);
  return name;
};

async function run(...line: readonly string[]): Promise<Outcome> {
  const command = commandFrom(["analyze", ...line]);
  if (!command.ok || command.value.kind !== "analyze") throw new Error("the line is wrong");
  return analyze(command.value, folder);
}

async function report(...line: readonly string[]): Promise<ReportDocument> {
  const { exitCode, answer, remark } = await run(...line);
  expect([exitCode, remark]).toEqual([0, ""]);
  return v.parse(reportDocument, JSON.parse(answer));
}

/** The key person of each tax id of the demo, as a links file. */
async function linksOfDemo(): Promise<string> {
  const lines = (await readFile(demo, "utf8")).trimEnd().split("\n").slice(1);
  const persons = new Map(
    lines.map((line) => {
      const cells = /,(\d{10}|\d{12}),([^,]*),/u.exec(line) ?? [];
      return [cells[1] ?? "", cells[2] ?? ""];
    }),
  );
  return ["ИНН;ЛПР", ...[...persons].map(([taxId, person]) => `${taxId};${person}`), ""].join(
    "\r\n",
  );
}

describe("--links", () => {
  it("[K2] shows the person behind three customers of the demo as a column of the export does", async () => {
    const file = await write("links.csv", await linksOfDemo());
    const line = [...plain, "--unit", "keyPerson"];
    const byColumn = await report(demo, ...line);
    const byLinks = await report(demo, ...line, "--map", "key_person=", "--links", file);
    const [largest] = byLinks.customers;
    expect(largest).toMatchObject({ id: "person:Пестрогоров В. Л.", dependency: "critical" });
    expect(largest?.share.toFixed(4)).toBe("0.2983");
    expect(largest?.entities).toHaveLength(3);
    expect({ ...byLinks, sources: [], adjustments: [] }).toEqual({
      ...byColumn,
      sources: [],
      adjustments: [],
    });
    expect(byLinks.adjustments.map(({ kind }) => kind)).toEqual(["mapped", "linked"]);
  });

  it("says what is wrong with the file, and that it is not there", async () => {
    const file = await write("wrong.csv", "Город;ЛПР\nОмск;Иванов\n");
    expect(await run("sales.csv", "--links", file)).toMatchObject({
      exitCode: 2,
      answer: "",
      remark:
        "В файле связей нет столбца с юрлицом: нужен «Контрагент» или «ИНН». Сейчас в\u00a0нём: Город, ЛПР.\n",
    });
    const missing = await run("sales.csv", "--links", "none.csv", "--locale", "en");
    expect(missing.exitCode).toBe(2);
    expect(missing.remark).toContain("none.csv");
  });
});

describe("--settings", () => {
  const team = {
    settings: settings({ unit: "customer", xyz: "variation", "xyz-borders": "0.1,0.25" }),
    currency: "EUR",
    links: { name: "links.csv", links: [linkOf({ entity: "Alpha", customerGroup: "Letters" })] },
    merges: [
      {
        customer: "Both",
        entities: [
          { name: "Alpha", taxId: null },
          { name: "Beta", taxId: null },
        ],
      },
    ],
    dismissed: [],
    remembered: {},
  };
  const saved = () => write("team.json", settingsFileOf(team));

  it("[R3] brings in settings, currency, links and merges, which stand in the adjustments", async () => {
    const document = await report("sales.csv", "--settings", await saved());
    expect(document.customers.map(({ id, revenue }) => [id, revenue])).toEqual([
      ["customer:Both", "100.00"],
    ]);
    expect(document.currency).toBe("EUR");
    expect(document.parameters.xyz).toMatchObject({ rule: "variation", x: 0.1, y: 0.25 });
    expect(document.adjustments).toEqual([
      { kind: "currency-chosen", currency: "EUR" },
      { kind: "linked", links: team.links.links, unmatched: 0 },
      { kind: "merged", ...team.merges[0] },
    ]);
  });

  it("[K1] brings in a key person drawn on the page, who is behind both firms and in the adjustments", async () => {
    const entities = ["Alpha", "Beta"].map((name) => ({ name, taxId: null }));
    const drawn = [{ as: "keyPerson" as const, name: "Ivanov", entities }];
    const text = settingsFileOf({ ...team, merges: [], drawn });
    const document = await report("sales.csv", "--settings", await write("drawn.json", text));
    const byPerson = document.dependency.find(({ unit }) => unit === "keyPerson");
    expect(byPerson?.largest).toMatchObject([{ id: "person:Ivanov", share: 1, status: "mono" }]);
    expect(document.adjustments).toContainEqual({
      kind: "linked",
      links: team.links.links,
      drawn,
      unmatched: 0,
    });
  });

  it("gives way to the command line, and its links to a file of links", async () => {
    const file = await write("other.csv", "entity,customer_group\nBeta,Greek\n");
    const line = ["--unit", "group", "--xyz", "frequency", "--links", file];
    const document = await report("sales.csv", "--settings", await saved(), ...line);
    expect(document.customers.map(({ id }) => id)).toEqual(["name:Alpha", "group:Greek"]);
    expect(document.parameters.xyz).toMatchObject({ rule: "frequency", x: 0.75, y: 0.4 });
  });

  it("borders on the line are those of the rule in the file", async () => {
    const line = ["--xyz-borders", "0.2,0.3"];
    const document = await report("sales.csv", "--settings", await saved(), ...line);
    expect(document.parameters.xyz).toMatchObject({ rule: "variation", x: 0.2, y: 0.3 });
    const wrong = await run("sales.csv", "--settings", "team.json", "--xyz-borders", "0.3,0.2");
    expect(wrong.exitCode).toBe(2);
    expect(wrong.remark).toContain("--xyz-borders");
  });

  it("what is damaged or newer is told", async () => {
    const newer = await write("newer.json", '{"format":"kamerton-settings","version":9}');
    expect(await run("sales.csv", "--settings", newer, "--locale", "en")).toMatchObject({
      exitCode: 2,
      remark:
        "The settings file was saved by a newer version (9). Reload the page or update the program.\n",
    });
  });
});
