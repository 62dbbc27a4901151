import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../src/analysis/settings.ts";
import { settingsWithOffer } from "../../src/ui/analyse/settings-form-change.ts";

describe("[X3] settings that a report offers", () => {
  test("are taken beside those in force", () => {
    const settings = { ...defaultSettings, measure: "revenue", step: "month" } as const;
    expect(settingsWithOffer(settings, { step: "quarter" })).toEqual({
      ...settings,
      step: "quarter",
    });
  });

  test("with another rule of XYZ its borders are the usual ones", () => {
    const borders = { x: "0.9", y: "0.5" };
    const settings = { ...defaultSettings, xyz: { ...defaultSettings.xyz, borders } };
    expect(settingsWithOffer(settings, { xyz: "variation" })?.xyz).toMatchObject({
      rule: "variation",
      borders: null,
    });
    expect(settingsWithOffer(settings, { step: "quarter" })?.xyz.borders).toEqual(borders);
  });

  test("of another version are left alone", () => {
    expect(settingsWithOffer(defaultSettings, { step: "fortnight" })).toBeNull();
    expect(settingsWithOffer(defaultSettings, { horoscope: "yes" })).toBeNull();
  });
});
