import type { Page } from "@playwright/test";
import type { SettingChange } from "./settings-page.ts";

/*
 * Each kind of change, on the command line's own names for the native engine, and as a person makes it
 * on the page, there and back.
 */

type Step = (page: Page) => Promise<void>;

const form = (page: Page) => page.locator("form.settings");

const field =
  (label: string, text: string): Step =>
  async (page) => {
    const input = form(page).getByLabel(new RegExp(`^${label}`));
    await input.fill(text);
    await input.press("Enter");
  };

const press =
  (selector: string): Step =>
  (page) =>
    page
      .locator(selector)
      .first()
      .evaluate((control: HTMLElement) => {
        // Not a press of the mouse: the control may lie under its own label.
        control.click();
      });

const radio = (value: string): Step => press(`form.settings input[type="radio"][value="${value}"]`);

const day =
  (selector: string, text: string): Step =>
  async (page) => {
    const input = page.locator(selector).last();
    await input.fill(text);
    await input.blur();
  };

const manager =
  (value: string): Step =>
  async (page) => {
    const bar = page.locator("details.filters");
    if ((await bar.getAttribute("open")) === null) await bar.locator("summary").click();
    await bar.locator("select").first().selectOption(value);
  };

export interface TimedChange extends SettingChange {
  /** The same for the native engine, as options. */
  readonly options: Readonly<Record<string, string>>;
}

export const changes: readonly TimedChange[] = [
  {
    name: "borders of ABC",
    options: { abc: "0.7,0.95" },
    steps: [field("A up to", "70"), field("A up to", "80")],
  },
  {
    name: "rule of ABC",
    options: { "abc-rule": "rank" },
    steps: [radio("rank"), radio("cumulative")],
  },
  {
    name: "borders of XYZ",
    options: { "xyz-borders": "0.6,0.4" },
    steps: [field("X from", "60"), field("X from", "75")],
  },
  {
    name: "rule of XYZ",
    options: { xyz: "variation" },
    steps: [radio("variation"), radio("frequency")],
  },
  {
    name: "partial steps",
    options: { partial: "include" },
    steps: [press(".setting-check input"), press(".setting-check input")],
  },
  {
    name: "since the first purchase",
    options: { since: "firstPurchase" },
    steps: [radio("firstPurchase"), radio("window")],
  },
  {
    name: "dependency levels",
    options: { dependency: "0.05,0.2,0.7" },
    steps: [field("key", "5"), field("key", "10")],
  },
  {
    name: "lost factor",
    options: { lost: "2.5,60" },
    steps: [field("longer than", "2.5"), field("longer than", "3")],
  },
  {
    name: "what if",
    options: { lose: "name:Customer 1,tax:7700000001" },
    steps: [press(".loss-control button"), press(".loss-chosen button")],
  },
  { name: "measure", options: { measure: "revenue" }, steps: [radio("revenue"), radio("auto")] },
  { name: "unit", options: { unit: "keyPerson" }, steps: [radio("keyPerson"), radio("entity")] },
  { name: "step", options: { step: "quarter" }, steps: [radio("quarter"), radio("month")] },
  {
    name: "end of the last quarter",
    options: { "as-of": "2025-09-30" },
    steps: [press(".setting-days button:nth-child(3)"), press(".setting-days button")],
  },
  {
    name: "as-of day",
    options: { "as-of": "2025-06-30" },
    steps: [
      day('form.settings input[type="date"]', "2025-06-30"),
      day('form.settings input[type="date"]', "2025-12-31"),
    ],
  },
  {
    name: "filter",
    options: { manager: "Manager 3" },
    steps: [manager("Manager 3"), manager("")],
  },
];
