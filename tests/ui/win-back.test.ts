import { describe, expect, test } from "vitest";
import type { WinBackEntry, WinBackList } from "../../src/domain/win-back.ts";
import { winBackMessages } from "../../src/messages/analyse-win-back.ts";
import { workspaceMessages } from "../../src/messages/analyse-workspace.ts";
import {
  parseSettingsFile,
  settingsFileOf,
} from "../../src/reports/settings-file/settings-file.ts";
import { defaultSettings } from "../../src/analysis/settings.ts";
import { keptThings } from "../../src/ui/analyse/kept-things.ts";
import { winBackCsv } from "../../src/ui/analyse/win-back-csv.ts";
import { refusalCounts, winBackRows } from "../../src/ui/analyse/win-back-rows.ts";
import { emptyContents } from "../../src/ui/workspace/contents.ts";
import { fixtureDocument } from "../support/report-fixture.ts";

const entry = (changed: Partial<WinBackEntry> = {}): WinBackEntry => ({
  name: "Alpha",
  reason: "price",
  offer: "",
  owner: "",
  date: "2025-03-31",
  ...changed,
});

const report = fixtureDocument({
  customers: [
    { id: "small", name: "Small", series: [10], state: "lost" },
    { id: "large", name: "Large", series: [500], state: "lost" },
  ],
});
const list: WinBackList = {
  small: entry({ name: "Small" }),
  elsewhere: entry({ name: "Elsewhere" }),
  large: entry({ name: "Large" }),
};

describe("[L5] the win-back list", () => {
  test("is sorted by money at stake; who is not in the report comes last", () => {
    const rows = winBackRows(list, report, null);
    expect(rows.map(({ id }) => id)).toEqual(["large", "small", "elsewhere"]);
    expect(rows.map(({ customer }) => customer?.name ?? null)).toEqual(["Large", "Small", null]);
    expect(rows.every(({ back }) => back === null)).toBe(true);
  });

  test("who bought since its entry is told from who did not", () => {
    const bought = { id: "small", firstDay: "2025-04-01", value: "12.00" };
    const rows = winBackRows(list, report, { small: bought });
    expect(rows.map(({ back }) => back)).toEqual([undefined, bought, undefined]);
  });

  test("refusals are counted by reason and by quarter of entry, the most frequent first", () => {
    const counts = refusalCounts({
      a: entry({ reason: "service", date: "2024-12-31" }),
      b: entry({ reason: "price", date: "2025-01-01" }),
      c: entry({ reason: "price", date: "2025-03-31" }),
      d: entry({ reason: "price", date: "2025-04-01" }),
    });
    expect(counts.quarters).toEqual(["2024-Q4", "2025-Q1", "2025-Q2"]);
    expect(counts.rows).toEqual([
      { reason: "price", counts: [0, 2, 1], total: 3 },
      { reason: "service", counts: [1, 0, 0], total: 1 },
    ]);
    expect(refusalCounts({})).toEqual({ quarters: [], rows: [] });
  });

  test("as a file for a spreadsheet, no cell is a formula", () => {
    const rows = winBackRows({ large: entry({ name: "=1+1", offer: "a, b" }) }, report, {});
    const text = winBackCsv(rows, "en", winBackMessages.en, () => "has not bought yet", "RUB");
    expect(text).toContain("'=1+1,");
    expect(text).toContain('"a, b"');
    expect(text).toContain("price");
    expect(text).toContain("has not bought yet");
  });

  test("goes with the settings file, and files of before have none", () => {
    const team = {
      settings: defaultSettings,
      currency: null,
      links: null,
      merges: [],
      dismissed: [],
      remembered: {},
    };
    const saved = parseSettingsFile(settingsFileOf({ ...team, winBack: list }));
    expect(saved.ok && saved.value.winBack).toEqual(list);
    const before = parseSettingsFile(settingsFileOf(team));
    expect(before.ok && before.value.winBack).toBeUndefined();
    const damaged = settingsFileOf({ ...team, winBack: list }).replace("2025-03-31", "31.03.2025");
    expect(parseSettingsFile(damaged).ok).toBe(false);
  });

  test("is among what this browser keeps, and can be forgotten one by one", () => {
    const contents = { ...emptyContents, winBack: list };
    const things = keptThings(contents, workspaceMessages.en);
    expect(things.map(({ kind, title }) => [kind, title])).toEqual([
      ["winBack", "Small"],
      ["winBack", "Elsewhere"],
      ["winBack", "Large"],
    ]);
    expect(Object.keys(things[1]?.without(contents).winBack ?? {})).toEqual(["small", "large"]);
  });
});
