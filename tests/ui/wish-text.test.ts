import { expect, test } from "vitest";
import { defaultSettings } from "../../src/analysis/settings.ts";
import type { ReportWish } from "../../src/ui/session/session.ts";
import { wishText } from "../../src/ui/session/wish-text.ts";

const wish: ReportWish = {
  settings: defaultSettings,
  locale: "en",
  links: [],
  drawn: [],
  merges: [],
};
const merge = { customer: "Alpha", entities: [{ name: "Alpha", taxId: null }] };
const group = { as: "group", name: "Alpha", entities: merge.entities } as const;

test("wishes that ask for the same have one text, whoever wrote them and with models or without", () => {
  expect(wishText({ ...structuredClone(wish), fitModels: true })).toBe(wishText(wish));
});

test.each<[string, Partial<ReportWish>]>([
  ["settings", { settings: { ...defaultSettings, asOf: "2025-09-30" } }],
  ["language", { locale: "ru" }],
  ["title", { title: "Another" }],
  ["merges", { merges: [merge] }],
  ["drawn links", { drawn: [group] }],
  ["tags", { tags: [{ id: "name:Alpha", name: "Alpha", types: ["partner"], potential: null }] }],
])("another wish as to its %s is told apart", (_what, other) => {
  expect(wishText({ ...wish, ...other })).not.toBe(wishText(wish));
});
