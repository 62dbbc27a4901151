import { describe, expect, test } from "vitest";
import { defaultSettings, type Settings } from "../../src/analysis/settings.ts";
import { usualPlace, type ReportPlace } from "../../src/ui/report/report-place.ts";
import { placeFrom, searchOf } from "../../src/ui/session/address.ts";

const everythingElse: Settings = {
  unit: "keyPerson",
  measure: "revenue",
  abc: { rule: "cumulative", a: "0.7", b: "0.9" },
  xyz: {
    rule: "variation",
    borders: { x: "0.1", y: "0.25" },
    since: "firstPurchase",
    partial: "include",
  },
  step: "quarter",
  dependency: { key: "0.05", critical: "0.15", mono: "0.5" },
  lost: { factor: 2.5, days: 45 },
  asOf: "2025-12-31",
};

const elsewhere: ReportPlace = { cell: "BZ", group: "A", state: "lost", sort: "-share" };

describe("the address", () => {
  test("is bare where everything is as usual", () => {
    expect(searchOf({ settings: defaultSettings, sample: false, report: usualPlace })).toBe("");
    expect(placeFrom("")).toEqual({ settings: defaultSettings, sample: false, report: usualPlace });
  });

  test("gives back every setting and place that it was given", () => {
    const search = searchOf({ settings: everythingElse, sample: true, report: elsewhere });
    expect(placeFrom(search)).toEqual({
      settings: everythingElse,
      sample: true,
      report: elsewhere,
    });
  });

  test("names only what differs, in words a person can read and change", () => {
    const settings: Settings = {
      ...defaultSettings,
      measure: "revenue",
      abc: { rule: "cumulative", a: "0.7", b: "0.9" },
    };
    expect(searchOf({ settings, sample: false, report: usualPlace })).toBe(
      "?measure=revenue&abc=0.7,0.9",
    );
  });

  test("keeps what it understands beside what it does not", () => {
    const { settings, sample } = placeFrom("?utm_source=mail&abc=9,1&step=quarter&measure=profit");
    expect(settings).toEqual({ ...defaultSettings, step: "quarter" });
    expect(sample).toBe(false);
  });
});
