import { describe, expect, it } from "vitest";
import type { TableChoices } from "../../src/intake/contract.ts";
import { defaultSettings } from "../../src/analysis/settings.ts";
import { settingsFileMessages } from "../../src/messages/settings-file.ts";
import {
  parseSettingsFile,
  settingsFileOf,
  type TeamSettings,
} from "../../src/reports/settings-file/settings-file.ts";
import { settings } from "../support/composing.ts";
import { linkOf } from "../support/party-links.ts";

const choices: TableChoices = {
  encoding: "ibm866",
  delimiter: "\t",
  headerRow: 4,
  headerRows: 2,
  layout: "grouped",
  decimalSeparator: ",",
  dateOrder: "month-day-year",
  mapping: { entity: "Клиент", taxId: null, revenue: "Сумма[2]" },
};

const team: TeamSettings = {
  settings: settings({ unit: "keyPerson", xyz: "variation", "xyz-borders": "0.1,0.25" }),
  currency: "RUB",
  links: { name: "связи.csv", links: [linkOf({ taxId: "7700000016", keyPerson: "Иванов" })] },
  drawn: [{ as: "keyPerson", name: "Иванов", entities: [{ name: "Ромашка", taxId: null }] }],
  merges: [{ customer: "Сад", entities: [{ name: "Ромашка", taxId: null }] }],
  dismissed: [
    [
      { name: "Альфа", taxId: null },
      { name: "альфа", taxId: "1" },
    ],
  ],
  tags: [{ id: "tax:1", name: "Альфа", types: ["partner", "expert"], potential: "1500000.50" }],
  remembered: {
    beta: { choices: {}, file: "b.csv" },
    alpha: { choices, file: "a.csv" },
  },
};

const plain: TeamSettings = {
  settings: defaultSettings,
  currency: null,
  links: null,
  merges: [],
  dismissed: [],
  remembered: {},
};

describe("a file of settings", () => {
  it.each([team, plain])("gives back what was put into it", (each) => {
    expect(parseSettingsFile(settingsFileOf(each))).toEqual({ ok: true, value: each });
  });

  it("[F5] is the same bytes for the same settings, in whatever order they were fixed", () => {
    const { alpha, beta } = team.remembered;
    if (alpha === undefined || beta === undefined) throw new Error("both are remembered");
    const other = { ...team, remembered: { alpha, beta } };
    expect(settingsFileOf(other)).toBe(settingsFileOf(team));
    expect(settingsFileOf(team).endsWith("}\n")).toBe(true);
  });

  it("names of any letters, also those of prototypes, stay texts", () => {
    const name = '__proto__"</script>\u202e';
    const hostile = { ...plain, merges: [{ customer: name, entities: [{ name, taxId: name }] }] };
    expect(parseSettingsFile(settingsFileOf(hostile))).toEqual({ ok: true, value: hostile });
  });
});

describe("a file of settings that cannot be used", () => {
  const changed = (change: object): string =>
    JSON.stringify({ ...(JSON.parse(settingsFileOf(team)) as object), ...change });

  it.each<readonly [string, string, object]>([
    ["cut off", settingsFileOf(team).slice(0, 200), { code: "not-json" }],
    ["a report", '{"format":"kamerton-report","version":1}', { code: "other-format" }],
    ["a list", "[]", { code: "other-format" }],
    ["of a later version", changed({ version: 2 }), { code: "newer-version", version: 2 }],
    ["without its merges", changed({ merges: undefined }), { code: "damaged", place: "merges" }],
    [
      "with a merge of another kind",
      changed({ merges: [{ customer: 7, entities: [] }] }),
      { code: "damaged", place: "merges.0.customer" },
    ],
    [
      "with a type that only data can tell",
      changed({ tags: [{ id: "a", name: "A", types: ["breadwinner"], potential: null }] }),
      { code: "damaged", place: "tags.0.types.0" },
    ],
    [
      "with a setting that does not exist",
      changed({ settings: { colour: "red" } }),
      { code: "setting-refused", option: "colour" },
    ],
    [
      "with borders that fall",
      changed({ settings: { abc: "0.9,0.8" } }),
      { code: "setting-refused", option: "abc", value: "0.9,0.8" },
    ],
  ])("%s", (_name, text, problem) => {
    const outcome = parseSettingsFile(text);
    if (outcome.ok) throw new Error("it was read");
    expect(outcome.problem).toMatchObject(problem);
    for (const locale of ["ru", "en"] as const)
      expect(settingsFileMessages[locale].problem(outcome.problem)).toMatch(/\S.*\.$/u);
  });
});
