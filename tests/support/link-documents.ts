import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { compose, composeLines } from "./composing.ts";
import { demo, loadCsv, loadLines, northwind, sharedDataPresent } from "./facts.ts";
import { linkOf } from "./party-links.ts";

/** Options of reports that differ in all that a link has to carry. */
const demoOptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "gross profit by months": {},
  "revenue by months, partial ones in": { measure: "revenue", partial: "include", step: "month" },
  "variation since the first purchase": { xyz: "variation", since: "firstPurchase" },
  "orders by quarters": { measure: "orders", step: "quarter" },
  "quantity by weeks": { measure: "quantity", step: "week" },
  "key persons": { unit: "keyPerson" },
  "own borders and an earlier day": {
    abc: "0.7,0.9",
    "as-of": "2024-12-31",
    dependency: "0.05,0.15,0.5",
    lost: "2,45",
    "xyz-borders": "0.9,0.5",
  },
};

/** Names that a careless program runs, splits or breaks on. */
export const hostileNames = [
  '</script><script>alert("1")</script>',
  "__proto__",
  "constructor",
  "a,b;c|d~e.f",
  "\u202Eотзеркалено\u2028\u2029",
  "=1+1",
  "🦊".repeat(50),
  "Клиент\u00a07K2",
] as const;

const hostileLines = hostileNames.flatMap((entity, index) =>
  [1, 2, 3].map((month) => ({
    date: `2025-0${String(month)}-10`,
    entity,
    revenue: `${String((index + 1) * month)}.50`,
    cost: "1.00",
    manager: entity,
    region: hostileNames[index - 1] ?? "",
    keyPerson: entity,
  })),
);

/** Real documents of many kinds, by what they are. */
export async function linkDocuments(): Promise<ReadonlyMap<string, ReportDocument>> {
  const engine = await openNativeEngine();
  try {
    const documents = new Map<string, ReportDocument>();
    const facts = await loadCsv(engine, demo);
    for (const [what, options] of Object.entries(demoOptions)) {
      documents.set(what, await compose(engine, facts, options));
    }
    documents.set("joined by hand", await joinedByHand(engine));
    documents.set("hostile names", await composeLines(engine, hostileLines, {}));
    documents.set("one customer", await oneCustomer(engine));
    documents.set("nothing but returns", await onlyReturns(engine));
    if (sharedDataPresent) {
      const shared = await loadCsv(engine, northwind);
      documents.set("Northwind", await compose(engine, shared, demoOptions["orders by quarters"]));
    }
    return documents;
  } finally {
    await engine.close();
  }
}

/** Customers that merges and a links file made, with what was mended, in the adjustments. */
const joinedByHand = async (engine: Engine): Promise<ReportDocument> =>
  compose(
    engine,
    await loadLines(engine, hostileLines),
    { unit: "customer" },
    {
      links: [
        linkOf({ entity: "constructor", customer: "__proto__", customerGroup: "Secret group" }),
        linkOf({ entity: "=1+1", keyPerson: "Secret person", role: "primary" }),
      ],
      merges: [
        {
          customer: "Secret customer",
          entities: hostileNames.slice(2, 5).map((name) => ({ name, taxId: null })),
        },
      ],
      adjustments: [
        { kind: "mended", table: "secret.csv", column: "Secret", row: 7, from: "1l", to: "11" },
        { kind: "mapped", table: null, mapping: { entity: "Secret header", taxId: null } },
      ],
    },
  );

const oneCustomer = (engine: Engine): Promise<ReportDocument> =>
  composeLines(engine, [{ date: "2025-03-03", entity: "Solo", revenue: "10.00" }], {});

const onlyReturns = (engine: Engine): Promise<ReportDocument> =>
  composeLines(
    engine,
    [
      { date: "2025-03-03", entity: "One", revenue: "-10.00" },
      { date: "2025-05-03", entity: "Two", revenue: "-20.00" },
    ],
    {},
  );
