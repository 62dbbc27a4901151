import { describe, expect, test } from "vitest";
import { defaultSettings, type Settings } from "../../src/analysis/settings.ts";
import { usualPlace, type ReportPlace } from "../../src/ui/report/report-place.ts";
import { addressOf, placeFrom } from "../../src/ui/session/address.ts";

const everythingElse: Settings = {
  unit: "keyPerson",
  measure: "revenue",
  abc: { rule: "cumulative", borders: { a: "0.7", b: "0.9" }, within: null },
  xyz: {
    rule: "variation",
    borders: { x: "0.1", y: "0.25" },
    since: "firstPurchase",
    partial: "include",
    deviation: "population",
    seasons: "keep",
  },
  step: "quarter",
  dependency: { key: "0.05", critical: "0.15", mono: "0.5" },
  lost: { factor: 2.5, days: 45 },
  asOf: "2025-12-31",
  filters: {
    values: { manager: "Лапкотина Е. В.", region: "Центр, Юг" },
    from: "2024-01-01",
    to: "2025-06-30",
  },
  loss: {
    parties: ["person:Иванов, И. 100 %", "tax:7700000016"],
    fixedCosts: "2100000",
    reserve: "1500000.5",
  },
};

const elsewhere: ReportPlace = {
  cell: "BZ",
  group: "A",
  state: "lost",
  sort: "-share",
  customer: "tax:7700000016",
};

describe("the address", () => {
  test("is bare where everything is as usual", () => {
    const usual = { settings: defaultSettings, sample: false, report: usualPlace };
    expect(addressOf(usual)).toEqual({ search: "", hash: "" });
    expect(placeFrom({ search: "", hash: "" })).toEqual(usual);
  });

  test("gives back every setting and place that it was given", () => {
    const address = addressOf({ settings: everythingElse, sample: true, report: elsewhere });
    expect(placeFrom(address)).toEqual({
      settings: everythingElse,
      sample: true,
      report: elsewhere,
    });
  });

  test("names only what differs, in words a person can read and change", () => {
    const settings: Settings = {
      ...defaultSettings,
      measure: "revenue",
      abc: { rule: "cumulative", borders: { a: "0.7", b: "0.9" }, within: null },
    };
    expect(addressOf({ settings, sample: false, report: usualPlace })).toEqual({
      search: "?measure=revenue&abc=0.7,0.9",
      hash: "",
    });
  });

  test("names people, customers and sums of the company only where a host does not read", () => {
    const { search, hash } = addressOf({
      settings: everythingElse,
      sample: true,
      report: elsewhere,
    });
    expect(decodeURIComponent(search)).not.toMatch(
      /Лапкотина|Центр|Иванов|7700000016|2100000|1500000/,
    );
    expect(decodeURIComponent(hash)).toContain("manager=Лапкотина Е. В.");
  });

  test("keeps what it understands beside what it does not", () => {
    const { settings, sample } = placeFrom({
      search: "?utm_source=mail&abc=9,1&step=quarter&measure=profit",
      hash: "",
    });
    expect(settings).toEqual({ ...defaultSettings, step: "quarter" });
    expect(sample).toBe(false);
  });
});
