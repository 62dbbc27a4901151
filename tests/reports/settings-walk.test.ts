import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OptionName } from "../../src/analysis/options.ts";
import type { CustomerTag } from "../../src/domain/customer-tag.ts";
import type { FactsDescription } from "../../src/domain/source.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { canonicalJson } from "../../src/reports/canonical.ts";
import { ReceivedReports, SentReports } from "../../src/reports/sent-reports.ts";
import { compose } from "../support/composing.ts";
import { engines } from "../support/engines.ts";
import { demo, loadCsv } from "../support/facts.ts";
import { runs } from "../support/runs.ts";

/** What every setting can be changed to; empty: as by default. */
const choices: Readonly<Partial<Record<OptionName, readonly string[]>>> = {
  unit: ["customer", "group", "keyPerson"],
  measure: ["revenue", "quantity", "orders"],
  "abc-rule": ["rank", "curve"],
  abc: ["0.7,0.9", "0.5,0.99"],
  "abc-within": ["manager", "category"],
  xyz: ["variation"],
  step: ["week", "quarter"],
  since: ["firstPurchase"],
  partial: ["include"],
  deviation: ["sample"],
  seasons: ["remove"],
  "as-of": ["2024-06-30", "2025-11-30"],
  dependency: ["0.05,0.15,0.5"],
  lost: ["2,30"],
  from: ["2023-07-01"],
  to: ["2025-03-31"],
  manager: ["Лапкотина Е. В."],
  region: ["nowhere"],
  category: ["Щитовое оборудование"],
  lose: ["tax:0000012373"],
  "fixed-costs": ["100000"],
};

/** A setting and the place of its next value, 0 for the default. */
const change = fc
  .constantFrom(...Object.entries(choices))
  .chain(([name, values]) =>
    fc
      .integer({ min: 0, max: values.length })
      .map((place) => [name, place === 0 ? "" : (values[place - 1] ?? "")] as const),
  );

/** Rules without borders refuse any, and so the page takes those away that stand in the way. */
function after(
  options: Readonly<Record<string, string>>,
  name: string,
  value: string,
): Record<string, string> {
  const { [name]: _before, ...others } = options;
  if (value === "") return others;
  const { abc: _borders, ...withoutBorders } = others;
  if (name === "abc-rule") return { ...withoutBorders, [name]: value };
  const { "abc-rule": _rule, ...withoutRule } = others;
  return { ...(name === "abc" ? withoutRule : others), [name]: value };
}

/** The merges by hand of a step on the way. */
const merges = [
  {
    customer: "Together",
    entities: [
      { name: 'ООО "Брангор Снаб"', taxId: "0000012373" },
      { name: 'ООО "Кремблок"', taxId: "0000098966" },
    ],
  },
];
/** What is said of a customer on the way. */
const tags: readonly CustomerTag[] = [
  { id: "tax:0000012373", name: 'ООО "Брангор Снаб"', types: ["expert"], potential: null },
];
const step = fc.record({ change, merged: fc.boolean(), tagged: fc.boolean() });
type ByHand = NonNullable<Parameters<typeof compose>[3]>;

describe.each(engines)("a walk through the settings on %s", (_name, open) => {
  let engine: Engine;
  let facts: FactsDescription;
  beforeAll(async () => {
    engine = await open();
    facts = await loadCsv(engine, demo);
  });
  afterAll(() => engine.close());

  /** The document of an engine whose workbench has seen nothing: other facts by identity are new ones. */
  const fresh = (options: Record<string, string>, byHand: ByHand) =>
    compose(engine, { ...facts }, options, byHand);

  test("[F5] a report after any changes, as the page gets it, has the same bytes as one made afresh", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
        let options: Record<string, string> = {};
        const [worker, page] = [new SentReports(), new ReceivedReports()];
        const documents: string[] = [];
        const asked: [Record<string, string>, ByHand][] = [];
        for (const {
          change: [name, value],
          merged,
          tagged,
        } of steps) {
          options = after(options, name, value);
          const now = options;
          const byHand = { ...(merged ? { merges } : {}), ...(tagged ? { tags } : {}) };
          asked.push([now, byHand]);
          const document = await compose(engine, facts, now, byHand);
          // The page gets, by a message, changes of a document that it has.
          const received = page.receive(structuredClone(worker.send(document, "")), "");
          documents.push(canonicalJson(received));
        }
        for (const [place, [now, byHand]] of asked.entries())
          expect(canonicalJson(await fresh(now, byHand)), JSON.stringify(now)).toBe(
            documents[place],
          );
      }),
      { numRuns: runs(2, 20) },
    );
  }, 600_000);
});
